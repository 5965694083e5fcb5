import { invalid } from './refusal.ts';

/** What a list is sorted by, ascending: numbers that descend are negative here. It must tell its item from all others. */
export type Key = readonly (number | string)[];

/** Which part of a list is asked for. */
export interface Page<After = number> {
  limit: number;
  offset: number;
  /** The sort key of the last item of the page before; with it `offset` is 0. */
  after: After | undefined;
}

interface Asked {
  per_page?: number;
  page?: number;
  cursor?: string;
}

/** Reads `per_page` (default 50), `page` and `cursor`, of a list that is sorted by one number; the cursor wins. */
export function pageOf(asked: Asked): Page {
  const { after, ...page } = keyedPageOf(asked);
  if (after && !isLike(after, [0])) throw notOfThisList();
  return { ...page, after: after?.[0] as number | undefined };
}

/** The same of a list with another key. Whoever uses `after` says first what it must be like. */
export function keyedPageOf({ per_page = 50, page = 1, cursor }: Asked, like?: Key): Page<Key> {
  if (cursor === undefined) return { limit: per_page, offset: (page - 1) * per_page, after: undefined };
  const after = readCursor(cursor);
  if (like && !isLike(after, like)) throw notOfThisList();
  return { limit: per_page, offset: 0, after };
}

/** One item more than the page was asked for: then there is a next page, and its cursor is the sort key of the last item shown. */
export function cut<T>(items: readonly T[], limit: number, keyOf: (item: T) => number | Key): { shown: T[]; next_cursor: string | null } {
  const shown = items.slice(0, limit);
  return { shown, next_cursor: items.length > limit ? writeCursor([keyOf(shown.at(-1)!)].flat()) : null };
}

/**
 * A page of a list that is small enough to be held whole, in the order of its keys. What comes or goes between two pages neither hides nor repeats
 * anything else, since a page begins behind the key of the item shown last, whether or not that item is still there.
 */
export function cutSorted<T>(items: readonly T[], asked: Asked, keyOf: (item: T) => Key): { shown: T[]; next_cursor: string | null } {
  const { limit, offset, after } = keyedPageOf(asked, items[0] && keyOf(items[0]));
  const keyed = items.map((item) => ({ item, key: keyOf(item) })).filter(({ key }) => !after || compare(key, after) > 0);
  const sorted = keyed.sort((one, other) => compare(one.key, other.key)).slice(offset);
  return cut(
    sorted.map(({ item }) => item),
    limit,
    keyOf,
  );
}

function compare(one: Key, other: Key): number {
  for (const [index, part] of one.entries()) {
    const against = other[index]!;
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

function writeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function readCursor(cursor: string): Key {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw notOfThisList();
  }
  if (!Array.isArray(key) || !key.every(isPart)) throw notOfThisList();
  return key;
}

/** A whole number, or a text that a database takes. */
function isPart(part: unknown): boolean {
  return Number.isSafeInteger(part) || (typeof part === 'string' && !part.includes('\0'));
}

function isLike(key: Key, like: Key): boolean {
  return key.length === like.length && key.every((part, index) => typeof part === typeof like[index]);
}

function notOfThisList() {
  return invalid('/cursor', 'is not a `next_cursor` of this list');
}
