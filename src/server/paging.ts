import { invalid } from './refusal.ts';

/** Which part of a list is asked for. */
export interface Page {
  limit: number;
  offset: number;
  /** The sort key of the last item of the page before; with it `offset` is 0. */
  after: number | undefined;
}

interface Asked {
  per_page?: number;
  page?: number;
  cursor?: string;
}

/** Reads `per_page` (default 50), `page` and `cursor`; the cursor wins. */
export function pageOf({ per_page = 50, page = 1, cursor }: Asked): Page {
  return cursor === undefined
    ? { limit: per_page, offset: (page - 1) * per_page, after: undefined }
    : { limit: per_page, offset: 0, after: readCursor(cursor) };
}

/** One item more than the page was asked for: then there is a next page, and its cursor is the sort key of the last item shown. */
export function cut<T>(items: readonly T[], limit: number, keyOf: (item: T) => number): { shown: T[]; next_cursor: string | null } {
  const shown = items.slice(0, limit);
  return { shown, next_cursor: items.length > limit ? writeCursor(keyOf(shown.at(-1)!)) : null };
}

/** The same for a list that is small enough to be held whole. */
export function cutWhole<T>(items: readonly T[], asked: Asked): { shown: T[]; next_cursor: string | null } {
  const { limit, offset, after } = pageOf(asked);
  const start = after ?? offset;
  return { shown: items.slice(start, start + limit), next_cursor: items.length > start + limit ? writeCursor(start + limit) : null };
}

function writeCursor(key: number): string {
  return Buffer.from(String(key)).toString('base64url');
}

function readCursor(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  if (!/^\d{1,15}$/.test(text)) throw invalid('/cursor', 'is not a `next_cursor` of this list');
  return Number(text);
}
