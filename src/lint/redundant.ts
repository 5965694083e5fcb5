import { type Diagnostic, quoted } from '../diagnostic.ts';
import type { PolicyRef } from '../engine/index.ts';
import { redundantPolicies } from '../impact/index.ts';
import type { LoadedPack } from '../pack/index.ts';
import { triggersNever } from './never.ts';

/** Names at most in one message. */
const mostNamed = 3;

function needlessBeside(policy: string, covered: readonly string[]) {
  const names = covered.slice(0, mostNamed).map((name) => quoted(name));
  const more = covered.length > mostNamed ? ` and ${covered.length - mostNamed} more` : '';
  const make = covered.length === 1 ? 'makes' : 'together make';
  const others = covered.length === 0 ? 'the other policies make' : `${names.join(', ')}${more} ${make}`;
  return {
    code: 'redundant-policy',
    message: `policy ${quoted(policy)}: ${others} it needless: without it every request is judged the same`,
    help: 'remove it, or narrow the policies that cover it',
  } as const;
}

const idle = (policy: string) =>
  ({
    code: 'never-triggers',
    message: `policy ${quoted(policy)}: no request triggers it`,
    help: 'correct the condition, or remove the policy',
  }) as const;

/**
 * Policies that no request triggers, and those that can never change a verdict beside the others, which the exact impact has proven; and plainly, where that
 * was not found out. All that are flagged can be removed together.
 */
export function redundant(packs: readonly LoadedPack[]): Diagnostic[] {
  const found = redundantPolicies(packs.map(({ pack }) => pack));
  const { unknown, budget } = found;
  const numbers = new Map(packs.map(({ pack }) => [pack.name, new Map(pack.policies.map(({ name }, index) => [name, index]))]));
  const loaded = new Map(packs.map((each) => [each.pack.name, each]));
  const indexOf = ({ pack, policy }: PolicyRef) => numbers.get(pack)!.get(policy)!;
  const place = (ref: PolicyRef) => loaded.get(ref.pack)!.place(`/policies/${indexOf(ref)}`);
  const saidElsewhere = (ref: PolicyRef) => triggersNever(loaded.get(ref.pack)!.pack.policies[indexOf(ref)]!);
  const needless = found.needless.map((ref): Diagnostic => {
    const covered = ref.covered.map(({ pack, policy }) => (pack === ref.pack ? policy : `${pack}/${policy}`));
    return { severity: 'warning', span: place(ref), ...needlessBeside(ref.policy, covered) };
  });
  const never = found.idle
    .filter((ref) => !saidElsewhere(ref))
    .map((ref): Diagnostic => ({ severity: 'warning', span: place(ref), ...idle(ref.policy) }));
  const first = unknown[0];
  if (!first) return [...needless, ...never];
  const more = unknown.length > 1 ? ` and ${unknown.length - 1} more` : '';
  const message = `whether policy ${quoted(first.policy)}${more} could be left out was not found out: the budget of ${budget} ran out`;
  const help = 'nothing has to be done; fewer policies on the same actions would let it be found out';
  return [
    ...needless,
    ...never,
    {
      code: 'redundancy-unknown',
      severity: 'warning',
      message,
      help,
      span: place(first),
    },
  ];
}
