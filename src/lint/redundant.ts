import { type Diagnostic, quoted } from '../diagnostic.ts';
import { redundantPolicies } from '../impact/index.ts';
import type { LoadedPack } from '../pack/index.ts';

/** Policies that can never change a verdict beside the others, which the exact impact has proven. */
export function redundant(packs: readonly LoadedPack[]): Diagnostic[] {
  return redundantPolicies(packs.map(({ pack }) => pack)).map(({ pack: name, policy }): Diagnostic => {
    const { pack, place } = packs.find(({ pack }) => pack.name === name)!;
    const index = pack.policies.findIndex((each) => each.name === policy);
    return {
      code: 'redundant-policy',
      severity: 'warning',
      message: `policy ${quoted(policy)}: the other policies make it needless: without it every request is judged the same`,
      help: 'remove it, or narrow the policies that cover it',
      span: place(`/policies/${index}`),
    };
  });
}
