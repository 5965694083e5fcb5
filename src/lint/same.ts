import { type Diagnostic, quoted } from '../diagnostic.ts';
import { canonicalPolicy, type LoadedPack, type Policy } from '../pack/index.ts';

/** Policies that say the same under two names, in one pack or in two. */
export function samePolicies(packs: readonly LoadedPack[]): Diagnostic[] {
  const first = new Map<string, string>();
  return packs.flatMap(({ pack, place }) =>
    pack.policies.flatMap((policy, index): Diagnostic[] => {
      const said = whatItSays(policy);
      const before = first.get(said);
      if (before === undefined) {
        first.set(said, `${pack.name}/${policy.name}`);
        return [];
      }
      const message = `policy ${quoted(policy.name)} says the same as ${quoted(before)}`;
      return [{ code: 'same-policy', severity: 'warning', message, help: 'remove one of the two', span: place(`/policies/${index}`) }];
    }),
  );
}

/** A policy without what changes no verdict: its name, its texts, its priority. */
function whatItSays(policy: Policy): string {
  const { name: _name, reason: _reason, priority: _priority, ...rest } = canonicalPolicy(policy);
  return JSON.stringify(rest);
}
