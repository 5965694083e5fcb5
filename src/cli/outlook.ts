import { changesAnything, type Live, outlook, type Plan, refusals } from '../deliver/index.ts';
import { diffPacks, type PackDiff } from '../diff/index.ts';
import { cover, type Impact, impact } from '../impact/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { diffText, impactText } from '../report/index.ts';
import { exactGates, type GateResult } from '../review.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** What a change of all that is live does to every possible request, and what was typed. */
export interface Outlook {
  typed: PackDiff;
  exact: Impact;
  words: string;
}

/** A plan as seen from what is live: `change` undefined where the plane does not tell what is. A plan that does nothing passes every gate. */
export interface Prospect {
  change: Outlook | undefined;
  gates: GateResult[];
}

/** What a plan would change, and what the gates say of it. `labels`: those that a pull request would bear. */
export function prospectOf(plan: Plan, live: Live, { gates, config }: Settings, labels: readonly string[], world: World): Prospect {
  const seen = outlook(plan, live);
  const change = seen && between(seen.before, seen.after, world);
  if (!changesAnything(plan) && refusals(plan).length === 0) return { change, gates: [] };
  const { before, after } = seen ?? { before: [], after: plan.target };
  return { change, gates: exactGates(gates, { ...config, labels }, before, after, change?.exact) };
}

/** The exact impact and the typed change between two sets of packs, as `diff` shows them. */
export function between(before: readonly PolicyPack[], after: readonly PolicyPack[], { colors }: Pick<World, 'colors'>): Outlook {
  const typed = diffPacks(before, after);
  const exact = impact(before, after);
  const words = `${impactText({ impact: exact, rows: cover(exact, before, after) }, colors)}\n\n${diffText(typed, colors)}`;
  return { typed, exact, words };
}
