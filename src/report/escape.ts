/** Text that somebody else wrote, made safe for each place it is shown in. Every author's word in a report passes through here, and only here. */

const longest = 64;

/**
 * An author's text as inline code in GitHub markdown: no mention, link, image, HTML or cell border can come of it. Long text is cut in the middle.
 * A code span serves unless the text holds `|`, which a table row takes for a border even there; then it is HTML with every sign that means anything to a parser as an entity.
 */
export function code(text: string, most = longest): string {
  const shown = cut(visible(text), most);
  if (shown.trim() === '') return '(empty)';
  if (shown.includes('|')) return `<code>${entities(shown)}</code>`;
  const fence = '`'.repeat(1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)));
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** An author's text for a terminal: control characters are written out, never sent. */
export function plain(text: string): string {
  return visible(text);
}

/** A block of text that no line of it can end: the fence is longer than any run of backticks inside. */
export function fenced(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, 1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))));
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) =>
    /[\n\t]/.test(character) ? character : codePoint(character),
  );
  return `${fence}${language}\n${shown.replace(/\n$/, '')}\n${fence}`;
}

/** The first and the last part of a long text. */
export function cut(text: string, most = longest): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const half = Math.floor((most - 3) / 2);
  return `${characters.slice(0, half).join('')}...${characters.slice(-half).join('')}`;
}

function visible(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, codePoint);
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What could be part of an address is preceded by an empty comment, so that no parser joins the two sides to an address. */
function entities(text: string): string {
  return text.replace(/[^\p{L}\p{N} ()?"',;=/^%+{}-]/gu, (sign) => `${/[@.:]/.test(sign) ? '<!-- -->' : ''}&#${sign.codePointAt(0)};`);
}
