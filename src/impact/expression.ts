import { askEngine, type CodePoints, complement, digits, everything, fold, join, newline, spaces, wordCharacters } from './code-points.ts';

/** What must hold between two characters: `begin`/`end` of the text, of a line, at a word boundary or not. */
export type Assertion = 'begin' | 'end' | 'line-begin' | 'line-end' | 'boundary' | 'no-boundary';

/** A regular expression as a tree. Groups and greediness are gone: they never change whether something matches. */
export type Expression =
  | { kind: 'empty' }
  | { kind: 'one'; of: CodePoints }
  | { kind: 'assert'; what: Assertion }
  | { kind: 'all'; parts: Expression[] }
  | { kind: 'any'; parts: Expression[] }
  | { kind: 'repeat'; part: Expression; least: number; most: number };

/** Thrown for syntax that is not read here; the pattern then stands for a question nobody can answer, and the impact says that it is incomplete. */
export class NotRead extends Error {}

interface Flags {
  fold: boolean;
  lines: boolean;
  dotAll: boolean;
}

/** Reads RE2 syntax. The source is known to compile, so what is wrong is not told well here: it is only `NotRead`. */
export function readExpression(source: string): Expression {
  const reader = new Reader(source);
  const expression = reader.alternatives({ fold: false, lines: false, dotAll: false });
  if (!reader.done) throw new NotRead('unbalanced `)`');
  return expression;
}

export function literal(text: string): Expression {
  return { kind: 'all', parts: Array.from(text, (character) => one(character.codePointAt(0)!)) };
}

function one(point: number): Expression {
  return { kind: 'one', of: [point, point] };
}

const escapes: Record<string, number> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };
const perl: Record<string, CodePoints> = { d: digits, w: wordCharacters, s: spaces };
const posix: Record<string, CodePoints> = {
  alnum: [48, 57, 65, 90, 97, 122],
  alpha: [65, 90, 97, 122],
  ascii: [0, 127],
  blank: [9, 9, 32, 32],
  cntrl: [0, 31, 127, 127],
  digit: digits,
  graph: [33, 126],
  lower: [97, 122],
  print: [32, 126],
  punct: [33, 47, 58, 64, 91, 96, 123, 126],
  space: [9, 13, 32, 32],
  upper: [65, 90],
  word: wordCharacters,
  xdigit: [48, 57, 65, 70, 97, 102],
};

class Reader {
  readonly #text: string[];
  #at = 0;

  constructor(source: string) {
    this.#text = Array.from(source);
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  /** `flags` is changed by `(?i)` and the like up to the end of the group, so each group hands in its own copy. */
  alternatives(flags: Flags): Expression {
    const branches = [this.#sequence(flags)];
    while (this.#take('|')) branches.push(this.#sequence(flags));
    return branches.length === 1 ? branches[0]! : { kind: 'any', parts: branches };
  }

  #sequence(flags: Flags): Expression {
    const parts: Expression[] = [];
    while (!this.done && !this.#sees('|') && !this.#sees(')')) {
      if (this.#take('\\Q')) {
        while (!this.done && !this.#take('\\E')) parts.push(this.#one(this.#next().codePointAt(0)!, flags));
        const quoted = parts.pop();
        if (quoted) parts.push(this.#repeated(quoted));
        continue;
      }
      if (this.#take('\\E')) continue;
      const atom = this.#atom(flags);
      parts.push(this.#repeated(atom));
    }
    return parts.length === 1 ? parts[0]! : parts.length === 0 ? { kind: 'empty' } : { kind: 'all', parts };
  }

  #atom(flags: Flags): Expression {
    if (this.#take('(')) return this.#group(flags);
    if (this.#take('[')) return { kind: 'one', of: this.#set(flags) };
    if (this.#take('.')) return { kind: 'one', of: flags.dotAll ? everything : complement(newline) };
    if (this.#take('^')) return { kind: 'assert', what: flags.lines ? 'line-begin' : 'begin' };
    if (this.#take('$')) return { kind: 'assert', what: flags.lines ? 'line-end' : 'end' };
    if (this.#take('\\A')) return { kind: 'assert', what: 'begin' };
    if (this.#take('\\z')) return { kind: 'assert', what: 'end' };
    if (this.#take('\\b')) return { kind: 'assert', what: 'boundary' };
    if (this.#take('\\B')) return { kind: 'assert', what: 'no-boundary' };
    if (this.#sees('\\')) {
      const set = this.#classEscape(flags);
      return set ? { kind: 'one', of: set } : this.#one(this.#escape(), flags);
    }
    return this.#one(this.#next().codePointAt(0)!, flags);
  }

  #one(point: number, flags: Flags): Expression {
    return { kind: 'one', of: flags.fold ? fold([point, point]) : [point, point] };
  }

  #group(outer: Flags): Expression {
    const flags = { ...outer };
    if (this.#take('?')) {
      if (this.#take('P<') || this.#take('<')) {
        while (!this.#take('>')) this.#next();
      } else {
        this.#flags(flags);
        if (this.#take(')')) {
          Object.assign(outer, flags);
          return { kind: 'empty' };
        }
        if (!this.#take(':')) throw new NotRead('a group of an unknown kind');
      }
    }
    const inner = this.alternatives(flags);
    if (!this.#take(')')) throw new NotRead('missing `)`');
    return inner;
  }

  #flags(flags: Flags): void {
    let on = true;
    while (!this.#sees(')') && !this.#sees(':')) {
      const flag = this.#next();
      if (flag === '-') on = false;
      else if (flag === 'i') flags.fold = on;
      else if (flag === 'm') flags.lines = on;
      else if (flag === 's') flags.dotAll = on;
      else if (flag !== 'U') throw new NotRead(`flag \`${flag}\``);
    }
  }

  #repeated(part: Expression): Expression {
    let repeated = part;
    for (;;) {
      const bounds = this.#bounds();
      if (!bounds) return repeated;
      this.#take('?');
      repeated = { kind: 'repeat', part: repeated, least: bounds[0], most: bounds[1] };
    }
  }

  #bounds(): [number, number] | undefined {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    if (!this.#sees('{')) return undefined;
    const braces = /^\{(\d+)(,(\d*))?\}/.exec(this.#text.slice(this.#at, this.#at + 12).join(''));
    if (!braces) return undefined;
    this.#at += braces[0].length;
    const least = Number(braces[1]);
    return [least, braces[2] === undefined ? least : braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3])];
  }

  #set(flags: Flags): CodePoints {
    const negated = this.#take('^');
    const ranges: number[] = [];
    for (let first = true; first || !this.#sees(']'); first = false) {
      if (this.done) throw new NotRead('missing `]`');
      const named = this.#take('[:') ? this.#posix(flags) : this.#sees('\\') ? this.#classEscape(flags) : undefined;
      if (named) {
        ranges.push(...named);
        continue;
      }
      const low = this.#setCharacter();
      let high = low;
      if (this.#sees('-') && this.#text[this.#at + 1] !== ']' && this.#at + 1 < this.#text.length) {
        this.#next();
        high = this.#setCharacter();
      }
      ranges.push(...(flags.fold ? fold([low, high]) : [low, high]));
    }
    this.#next();
    const joined = join(ranges);
    return negated ? complement(joined) : joined;
  }

  #posix(flags: Flags): CodePoints {
    const negated = this.#take('^');
    let name = '';
    while (!this.#take(':]')) name += this.#next();
    const set = posix[name];
    if (!set) throw new NotRead(`class \`${name}\``);
    const folded = flags.fold ? fold(set) : set;
    return negated ? complement(folded) : folded;
  }

  #setCharacter(): number {
    return this.#sees('\\') ? this.#escape() : this.#next().codePointAt(0)!;
  }

  /** `\d`, `\pL`, `\p{Greek}` and their opposites; with `(?i)` they are folded before they are turned round. */
  #classEscape(flags: Flags): CodePoints | undefined {
    const letter = this.#text[this.#at + 1] ?? '';
    const set = perl[letter.toLowerCase()];
    if (set) {
      this.#at += 2;
      const folded = flags.fold ? fold(set) : set;
      return letter === letter.toLowerCase() ? folded : complement(folded);
    }
    if (letter !== 'p' && letter !== 'P') return undefined;
    this.#at += 2;
    let name = this.#next();
    if (name === '{') while (!name.endsWith('}')) name += this.#next();
    return askEngine(flags.fold ? `(?i:\\${letter}${name})` : `\\${letter}${name}`);
  }

  #escape(): number {
    this.#next();
    const letter = this.#next();
    const simple = escapes[letter];
    if (simple !== undefined) return simple;
    if (letter === 'x') return this.#hexadecimal();
    if (letter >= '0' && letter <= '7') return this.#octal(letter);
    if (/[A-Za-z0-9]/.test(letter)) throw new NotRead(`\`\\${letter}\``);
    return letter.codePointAt(0)!;
  }

  #hexadecimal(): number {
    let figures = '';
    if (this.#take('{')) while (!this.#take('}')) figures += this.#next();
    else figures = this.#next() + this.#next();
    const point = Number.parseInt(figures, 16);
    if (!(point <= 0x10ffff)) throw new NotRead(`\`\\x${figures}\``);
    return point;
  }

  #octal(first: string): number {
    let figures = first;
    while (figures.length < 3 && /[0-7]/.test(this.#text[this.#at] ?? '')) figures += this.#next();
    return Number.parseInt(figures, 8);
  }

  #sees(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.#text[this.#at + i] !== text[i]) return false;
    return true;
  }

  #take(text: string): boolean {
    const seen = this.#sees(text);
    if (seen) this.#at += text.length;
    return seen;
  }

  #next(): string {
    const character = this.#text[this.#at++];
    if (character === undefined) throw new NotRead('the end came too early');
    return character;
  }
}
