import type { Prospect } from '../deliver/index.ts';
import { diffPacks, type PackDiff } from '../diff/index.ts';
import type { Impact } from '../impact/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { diffText, impactText } from '../report/index.ts';
import { exactOf } from '../review.ts';
import type { World } from './world.ts';

/** What a change does to every possible request, and what was typed. */
export interface Outlook {
  typed: PackDiff;
  exact: Impact;
  words: string;
}

/** What a plan would change, seen from what is live; undefined where that could not be compared. */
export function outlookOf({ before, after, exact }: Prospect, world: World): Outlook | undefined {
  return exact && between(before, after, world, exact);
}

/** The exact impact and the typed change between two sets of packs, as `diff` shows them. */
export function between(
  before: readonly PolicyPack[],
  after: readonly PolicyPack[],
  { colors }: Pick<World, 'colors'>,
  exact = exactOf(before, after),
): Outlook {
  const typed = diffPacks(before, after);
  return { typed, exact: exact.impact, words: `${impactText(exact, colors)}\n\n${diffText(typed, colors)}` };
}
