import type { FieldChange } from '../diff/index.ts';
import { apart } from './escape.ts';

/** One changed field in texts that are not escaped yet. */
export interface FieldWords {
  /** JSON; `undefined` where the field was not there. */
  before: string | undefined;
  after: string | undefined;
  /** How many members of a long list stay and are left out. */
  stay?: number;
  /** What differs by code points, where it might look alike or like nothing. */
  points?: string;
}

/** The two sides of a field, `most` characters each and around what differs; of a long list, only what came and what went. */
export function fieldWords({ before, after }: Pick<FieldChange, 'before' | 'after'>, most: number): FieldWords {
  if (before === undefined || after === undefined) return { before: json(before), after: json(after) };
  const whole: [string, string] = [JSON.stringify(before), JSON.stringify(after)];
  const moved = members(before, after);
  const { points, ...parted } = apart(...(moved ? ([JSON.stringify(moved.gone), JSON.stringify(moved.come)] as const) : whole), most);
  const fits = whole.every((text) => text.length <= most);
  const shown = fits ? { before: whole[0], after: whole[1] } : { ...parted, ...(moved && { stay: moved.stay }) };
  return { ...shown, ...(points !== undefined && { points }) };
}

/** What only one of two lists holds; `undefined` of what are no lists, or of lists of the same members in another order. */
function members(before: unknown, after: unknown): { gone: unknown[]; come: unknown[]; stay: number } | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const [was, is] = [before, after].map((list) => new Set(list.map((it) => JSON.stringify(it)))) as [Set<string>, Set<string>];
  const gone = before.filter((it) => !is.has(JSON.stringify(it)));
  const come = after.filter((it) => !was.has(JSON.stringify(it)));
  return gone.length + come.length === 0 ? undefined : { gone, come, stay: before.length - gone.length };
}

const json = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
