/** What differs between the regex engines of databases. `re2`: takes patterns as they are. */
export type Flavour = 're2' | 'java' | 'posix';

const word = 'A-Za-z0-9_';
const space = '\\t\\n\\f\\r ';
const shorthand: Record<string, string> = { d: '[0-9]', D: '[^0-9]', w: `[${word}]`, W: `[^${word}]`, s: `[${space}]`, S: `[^${space}]` };
const inClass: Record<string, string> = { d: '0-9', w: word, s: space };
const escapes: Record<string, string> = { n: '\\n', t: '\\t', r: '\\r', f: '\\f', v: '\\x0b', a: '\\x07' };
const boundary = `(?:(?<![${word}])(?=[${word}])|(?<=[${word}])(?![${word}]))`;
const inside = `(?:(?<![${word}])(?![${word}])|(?<=[${word}])(?=[${word}]))`;

/** Several patterns as one that matches where any of them does; `undefined` when the flavour can't say one of them. */
export function anyOf(patterns: readonly string[], flavour: Flavour): string | undefined {
  const said = patterns.map((pattern) => translate(pattern, flavour));
  if (said.includes(undefined)) return undefined;
  if (flavour !== 'posix') return said.length === 1 ? said[0] : said.map((pattern) => `(?:${pattern})`).join('|');
  return said.length === 1 ? said[0] : undefined;
}

/** One RE2 pattern in another flavour; `undefined` for what is not surely the same there. */
export function translate(pattern: string, flavour: Flavour): string | undefined {
  if (flavour === 're2') return pattern.startsWith('(?i)') ? `(?i:${pattern.slice(4)})` : pattern;
  const fold = pattern.startsWith('(?i)');
  const body = translateBody(fold ? pattern.slice(4) : pattern, flavour);
  return body === undefined || !fold ? body : flavour === 'java' ? `(?i:${body})` : `(?i)${body}`;
}

function translateBody(source: string, flavour: 'java' | 'posix'): string | undefined {
  let out = '';
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if (char > '~') return undefined;
    if (char === '\\') {
      const escaped = escapeOf(source[++at]);
      if (escaped === undefined) return undefined;
      out += escaped;
    } else if (char === '[') {
      const set = characterClass(source, at);
      if (set === undefined) return undefined;
      out += set.text;
      at = set.end;
    } else if (char === '(' && source[at + 1] === '?') {
      if (source[at + 2] !== ':') return undefined;
      out += '(?:';
      at += 2;
    } else if (char === '(') out += '(?:';
    else if (char === '.') out += '[^\\n]';
    else if (char === '^') out += '\\A';
    else if (char === '$') out += flavour === 'java' ? '\\z' : '\\Z';
    // A lazy quantifier in the posix flavour changes the greed of the whole, never whether there is a match.
    else out += char;
  }
  return out;
}

function escapeOf(letter: string | undefined): string | undefined {
  if (letter === undefined) return undefined;
  if (letter === 'b') return boundary;
  if (letter === 'B') return inside;
  if (letter === 'A') return '\\A';
  const known = shorthand[letter] ?? escapes[letter];
  return known ?? (/[^A-Za-z0-9]/.test(letter) ? `\\${letter}` : undefined);
}

function characterClass(source: string, open: number): { text: string; end: number } | undefined {
  let at = open + 1;
  let text = '[';
  if (source[at] === '^') {
    text += '^';
    at++;
  }
  for (let first = true; at < source.length; at++, first = false) {
    const char = source[at]!;
    if (char > '~') return undefined;
    if (char === ']' && !first) return { text: `${text}]`, end: at };
    if (char === '[' && source[at + 1] === ':') return undefined;
    if (char === '\\') {
      const letter = source[++at];
      const known = letter === undefined ? undefined : (inClass[letter] ?? escapes[letter]);
      if (known !== undefined) text += known;
      else if (letter !== undefined && /[^A-Za-z0-9]/.test(letter)) text += `\\${letter}`;
      else return undefined;
    } else text += '[]&~^'.includes(char) ? `\\${char}` : char;
  }
  return undefined;
}
