import { type Diagnostic, quoted } from '../diagnostic.ts';
import { redundantPolicies } from '../impact/index.ts';
import type { LoadedPack } from '../pack/index.ts';
import { triggersNever } from './policy.ts';

const needlessBesideOthers = (policy: string) =>
  ({
    code: 'redundant-policy',
    message: `policy ${quoted(policy)}: the other policies make it needless: without it every request is judged the same`,
    help: 'remove it, or narrow the policies that cover it',
  }) as const;

/** With no other policy to cover it, it can only be that nothing triggers it. */
const idle = (policy: string) =>
  ({
    code: 'never-triggers',
    message: `policy ${quoted(policy)}: no request triggers it`,
    help: 'correct the condition, or remove the policy',
  }) as const;

/** Policies that can never change a verdict beside the others, which the exact impact has proven; and plainly, where that was not found out. */
export function redundant(packs: readonly LoadedPack[]): Diagnostic[] {
  const { needless, unknown, budget } = redundantPolicies(packs.map(({ pack }) => pack));
  const numbers = new Map(packs.map(({ pack }) => [pack.name, new Map(pack.policies.map(({ name }, index) => [name, index]))]));
  const places = new Map(packs.map(({ pack, place }) => [pack.name, place]));
  const all = packs.flatMap(({ pack }) => pack.policies);
  const alone = all.filter(({ mode = 'live', decision }) => mode === 'live' && decision !== 'allow').length === 1;
  const found = needless
    .map((ref) => ({ ...ref, index: numbers.get(ref.pack)!.get(ref.policy)! }))
    .filter(({ pack, index }) => !triggersNever(packs.find((it) => it.pack.name === pack)!.pack.policies[index]!))
    .map(({ pack, policy, index }): Diagnostic => {
      const span = places.get(pack)!(`/policies/${index}`);
      return { severity: 'warning', span, ...(alone ? idle(policy) : needlessBesideOthers(policy)) };
    });
  const first = unknown[0];
  if (!first) return found;
  const more = unknown.length > 1 ? ` and ${unknown.length - 1} more` : '';
  const message = `whether policy ${quoted(first.policy)}${more} could be left out was not found out: the budget of ${budget} ran out`;
  const help = 'nothing has to be done; fewer policies on the same actions would let it be found out';
  return [
    ...found,
    {
      code: 'redundancy-unknown',
      severity: 'warning',
      message,
      help,
      span: places.get(first.pack)!(`/policies/${numbers.get(first.pack)!.get(first.policy)}`),
    },
  ];
}
