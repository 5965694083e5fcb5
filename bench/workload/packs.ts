/** Copies of the 40 policies, each copy with its own action prefix; the policies on every action stand in the first copy only. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';

export function packOf(file: string, policies: number): PolicyPack {
  const pack = parse(readFileSync(file, 'utf8')) as PolicyPack;
  const scoped = pack.policies.filter(({ action_types }) => action_types && action_types.length > 0);
  const all: Policy[] = pack.policies.slice(0, policies);
  for (let copy = 1; all.length < policies; copy++)
    for (const policy of scoped.slice(0, policies - all.length))
      all.push({
        ...policy,
        name: `s${copy}.${policy.name}`,
        action_types: policy.action_types!.map((glob) => `s${copy}.${glob}`),
      } as Policy);
  return { ...pack, policies: all };
}
