import type { Policy, PolicyPack } from './generated/policy-pack.ts';

/** A pack that would enforce nothing any more, or fewer than half of what it did: likely an accident, never one to go unseen. */
export interface Shrink {
  pack: string;
  version: string;
  was: string;
  /** How many policies enforce something: live ones that block or escalate. */
  before: number;
  after: number;
}

/** The packs that shrink. A policy that moved to another of the packs counts where it was. Packs that are in one set alone do not count. */
export function shrinks(before: readonly PolicyPack[], after: readonly PolicyPack[]): Shrink[] {
  return after.flatMap((is): Shrink[] => {
    const was = before.find(({ name }) => name === is.name);
    if (!was) return [];
    const enforced = was.policies.filter(enforces);
    const here = is.policies.filter(enforces);
    const moved = enforced.filter(
      ({ name }) => !here.some((it) => it.name === name) && after.some((it) => it.name !== is.name && isNewIn(name, it, before)),
    );
    const left = here.length + moved.length;
    return left * 2 < enforced.length
      ? [{ pack: is.name, version: is.version, was: was.version, before: enforced.length, after: left }]
      : [];
  });
}

const enforces = ({ mode = 'live', decision }: Policy): boolean => mode === 'live' && decision !== 'allow';

function isNewIn(policy: string, { name, policies }: PolicyPack, before: readonly PolicyPack[]): boolean {
  const had = before.find((it) => it.name === name)?.policies.some((it) => it.name === policy) ?? false;
  return !had && policies.some((it) => it.name === policy && enforces(it));
}
