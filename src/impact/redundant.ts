import type { PolicyRef } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { actionClasses } from './actions.ts';
import { Axes } from './axes.ts';
import { bodiesOf } from './bodies.ts';
import { changeOf } from './diagram.ts';
import { type LivePolicy, livePolicies } from './policies.ts';
import { sizeOf } from './regions.ts';
import { Watchers } from './watching.ts';

const mostPolicies = 2000;
const mostConditions = 1000;

/**
 * The live policies that can never change a verdict beside the others: without any one of them every request is judged the same. Policies that never
 * trigger, that decide `allow`, or that say the same as another are left to other findings. Only what is proven is listed; a very large set is not looked at.
 */
export function redundantPolicies(packs: readonly PolicyPack[]): PolicyRef[] {
  const live = livePolicies(packs);
  if (live.length > mostPolicies) return [];
  const counts = new Map<string, number>();
  for (const { key } of live) counts.set(key, (counts.get(key) ?? 0) + 1);
  const effective = live.filter(({ decision }) => decision !== 'allow');
  const axes = new Axes([], effective);
  const budget = { steps: 4_000_000 };
  const { classes, complete } = actionClasses(new Set(effective.flatMap(({ globs, own }) => [...globs, ...own])), new Set(), true, budget);
  if (!complete) return [];
  const candidates = new Set(effective.filter((policy) => counts.get(policy.key) === 1 && axes.trigger(policy) !== 0));
  const watched = new Set<LivePolicy>();
  const watchers = new Watchers(effective);
  const change = changeOf();
  for (const { globs } of classes) {
    const watching = watchers.on(globs);
    const open = watching.filter((policy) => candidates.has(policy));
    if (open.length === 0) continue;
    const triggers = watching.map((policy) => axes.trigger(policy));
    const all = sizeOf(watching) > mostConditions ? undefined : axes.stricter(triggers);
    for (const policy of open) {
      watched.add(policy);
      const without = all === undefined ? undefined : axes.stricter(triggers.filter((_, i) => watching[i] !== policy));
      if (all === undefined || without === undefined) candidates.delete(policy);
      else if (all !== without) {
        const { bodies, budget: ranOut } = bodiesOf(axes, axes.apply(change, all, without), (value) => value > 0, budget, 1);
        if (bodies.length > 0 || ranOut !== undefined) candidates.delete(policy);
      }
    }
  }
  return [...candidates].filter((policy) => watched.has(policy)).map(({ pack, policy }) => ({ pack, policy: policy.name }));
}
