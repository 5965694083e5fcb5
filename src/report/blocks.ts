import { count } from '../diagnostic.ts';
import { code } from './escape.ts';
import type { Piece } from './pieces.ts';

/** How much is told: 3 everything, 2 without the patch, 1 short lists, 0 the verdict and counts alone. */
export type Detail = 0 | 1 | 2 | 3;

/** How much of a review fits on the page. */
export interface Room {
  detail: Detail;
  /** Looser rows shown at most: the last thing to be cut. */
  looser: number;
  /** A sentence that says where the whole report is. */
  elsewhere: string;
}

/** A paragraph, list, table or fold; blocks are parted by an empty line. */
export type Block = string | undefined;

export function most(detail: Detail): number {
  return [5, 20, 100, 200][detail]!;
}

export function table(head: string, rows: readonly string[], limit: number): Block[] {
  if (rows.length === 0) return [];
  const shown = [head, ...rows.slice(0, limit)].join('\n');
  return rows.length > limit ? [shown, `... and ${count(rows.length - limit)} more.`] : [shown];
}

export function list(lines: readonly string[], limit: number): Block {
  if (lines.length === 0) return undefined;
  const bullets = lines.slice(0, limit).map((line) => (/^ *- /.test(line) ? line : `- ${line}`));
  return [...bullets, ...(lines.length > limit ? [`- ... and ${count(lines.length - limit)} more`] : [])].join('\n');
}

/** A fold; `summary` is ours alone, never an author's text. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

export function inWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : code(piece.code))).join('');
}

/** Messages hold authors' words in backticks; everything between them is ours. */
export function inline(message: string): string {
  return message
    .split(/`((?:[^`])*)`/)
    .map((part, index) => (index % 2 === 1 ? code(part, 400) : part.replace(/[<|@#*_[\]\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)))
    .join('');
}
