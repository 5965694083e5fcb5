/** Text that somebody else wrote, made safe for each place it is shown in. Every author's word in a report passes through here, and only here. */

import { unseen } from '../diagnostic.ts';

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
  const shown = text.replace(unseen, (character) => (/[\n\t]/.test(character) ? character : codePoint(character)));
  return `${fence}${language}\n${shown.replace(/\n$/, '')}\n${fence}`;
}

/** Two texts that differ, each cut so that it shows where. */
export interface Apart {
  before: string;
  after: string;
  /** What differs by code points, where it is little and might look alike or like nothing. */
  points?: string;
}

const around = 20;
const fewSigns = 4;

/** Parts two texts where they differ. Not escaped yet. */
export function apart(before: string, after: string, most = longest): Apart {
  const [was, is] = [[...before], [...after]];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const shown = (signs: string[]): string => {
    if (signs.length <= most) return signs.join('');
    const [from, to] = [Math.max(0, start - around), Math.min(signs.length, signs.length - end + around)];
    return `${from > 0 ? '...' : ''}${cut(signs.slice(from, to).join(''), most)}${to < signs.length ? '...' : ''}`;
  };
  const [gone, come] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  const told = Math.max(gone.length, come.length) <= fewSigns && /[^\x20-\x7e]/.test([...gone, ...come].join(''));
  const points = (signs: string[]) => (signs.length === 0 ? 'nothing' : signs.map(codePoint).join(' '));
  return { before: shown(was), after: shown(is), ...(told && { points: `${points(gone)} -> ${points(come)}` }) };
}

/** The first and the last part of a long text. */
export function cut(text: string, most = longest): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const half = Math.floor((most - 3) / 2);
  return `${characters.slice(0, half).join('')}...${characters.slice(-half).join('')}`;
}

/** A text in which every space counts: those that are not seen, or are seen as one, are told by their numbers. */
export function spaced(text: string): string {
  return text.replace(/[\t\n\r\v\f]|^ +| +$| {2,}/g, (run) => [...run].map(codePoint).join(''));
}

/** A text in which every sign counts: those that may look like another are told by their numbers too. */
export function exactly(text: string): string {
  return spaced(text).replace(/[^\x20-\x7e]/gu, codePoint);
}

function visible(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(unseen, codePoint);
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What could be part of an address is preceded by an empty comment, so that no parser joins the two sides to an address. */
function entities(text: string): string {
  return text.replace(/[^\p{L}\p{N} ()?"',;=/^%+{}-]/gu, (sign) => `${/[@.:]/.test(sign) ? '<!-- -->' : ''}&#${sign.codePointAt(0)};`);
}
