import { compile, type Engine, matcher, type PolicyRef, type Request, readRequest, type Verdict } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import type { Switch, Witness } from './impact.ts';
import type { LivePolicy } from './policies.ts';
import type { Switches } from './where.ts';

interface Asking {
  ref: Omit<Switch, 'holds'>;
  watches: ((actionType: string) => boolean)[];
}

/** The policies that ask each question which a request alone does not settle, as far as they watch the action type. */
export function switchesOf(base: readonly LivePolicy[], head: readonly LivePolicy[]): Switches {
  const sides = new Map<string, Map<string, Asking>>();
  for (const [side, policies] of [
    ['base', base],
    ['head', head],
  ] as const) {
    for (const { condition, pack, policy, globs, own } of policies) {
      if (condition.kind !== 'switch') continue;
      const asking = sides.get(condition.key) ?? new Map<string, Asking>();
      sides.set(condition.key, asking);
      const address = JSON.stringify([pack, policy.name]);
      const before = asking.get(address);
      const [listed, asked] = [matcher(globs), matcher(own)];
      const watches = [...(before?.watches ?? []), (actionType: string) => listed(actionType) && asked(actionType)];
      asking.set(address, { ref: { pack, policy: policy.name, side: before ? 'both' : side }, watches });
    }
  }
  const known = new Map<string, readonly Omit<Switch, 'holds'>[]>();
  return (key, actionType) => {
    const place = `${actionType}\n${key}`;
    const asking = known.get(place) ?? askingOn([...(sides.get(key)?.values() ?? [])], actionType);
    known.set(place, asking);
    return asking;
  };
}

function askingOn(asking: readonly Asking[], actionType: string): Omit<Switch, 'holds'>[] {
  return asking.filter(({ watches }) => watches.some((watch) => watch(actionType))).map(({ ref }) => ref);
}

/** The engine over some policies: those that can watch a witness at all. */
export function engineOver(policies: readonly LivePolicy[]): Engine {
  const packs = new Map<string, PolicyPack>();
  for (const live of policies) {
    const pack = packs.get(live.pack) ?? { name: live.pack, version: '0.0.0', policies: [] };
    packs.set(live.pack, pack);
    pack.policies.push(live.policy);
  }
  return compile([...packs.values()]);
}

/** A witness as the engine reads it. Throws if it is no request: then it was made wrongly. */
export function requestOf(witness: Witness): Request {
  const read = readRequest(witness);
  if (!read.ok) throw new Error(`internal error: the witness is no request: ${read.reason}`);
  return read.request;
}

/** What the engine says of a witness with these answers to what a request alone does not settle, and what triggers. */
export function judged(
  engine: Engine,
  request: Request,
  switches: readonly Switch[],
  side: 'base' | 'head',
): { verdict: Verdict; triggered: PolicyRef[] } {
  const holding = new Map<string, Set<string>>();
  for (const { pack, policy, holds, side: of } of switches)
    if (holds && (of === 'both' || of === side)) holding.set(pack, (holding.get(pack) ?? new Set()).add(policy));
  const judgement = engine.judge(request, ({ pack, policy }) => holding.get(pack)?.has(policy) ?? false);
  if (judgement.least !== judgement.most) throw new Error('internal error: the witness is undetermined');
  return { verdict: judgement.least, triggered: judgement.triggered.map(({ pack, policy }) => ({ pack, policy })) };
}
