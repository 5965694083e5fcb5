import { count } from '../diagnostic.ts';

/** A piece of a sentence: ours as it is, an author's in `code`, to be escaped for the place where it is shown. */
export type Piece = string | { code: string };

export const mostListed = 3;

/** The first of them, and how many more there are. */
export function listed(parts: readonly Piece[][], most = mostListed): Piece[] {
  const more = parts.length > most ? [` and ${count(parts.length - most)} more`] : [];
  return [...joined(parts.slice(0, most), ', '), ...more];
}

export function joined(parts: readonly Piece[][], between: string): Piece[] {
  return parts.flatMap((part, i): Piece[] => (i === 0 ? part : [between, ...part]));
}

export const codes = (texts: readonly string[], most?: number): Piece[] =>
  listed(
    texts.map((text) => [{ code: text }]),
    most,
  );
