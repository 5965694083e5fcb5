import { type Live, outlook, type Plan } from '../deliver/index.ts';
import { diffPacks, type PackDiff } from '../diff/index.ts';
import { cover, type Impact, impact } from '../impact/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { diffText, impactText } from '../report/index.ts';
import type { World } from './world.ts';

/** What a change of all that is live does to every possible request, and what was typed. */
export interface Outlook {
  typed: PackDiff;
  exact: Impact;
  words: string;
}

/** What a plan would change, seen from what is live; undefined where the plane does not tell what is. */
export function outlookOf(plan: Plan, live: Live, world: World): Outlook | undefined {
  const seen = outlook(plan, live);
  return seen && between(seen.before, seen.after, world);
}

/** The exact impact and the typed change between two sets of packs, as `diff` shows them. */
export function between(before: readonly PolicyPack[], after: readonly PolicyPack[], { colors }: Pick<World, 'colors'>): Outlook {
  const typed = diffPacks(before, after);
  const exact = impact(before, after);
  const words = `${impactText({ impact: exact, rows: cover(exact, before, after) }, colors)}\n\n${diffText(typed, colors)}`;
  return { typed, exact, words };
}
