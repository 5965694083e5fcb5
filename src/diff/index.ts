import { compareText } from '../diagnostic.ts';
import { type CanonicalPolicy, canonicalPolicies, type PolicyPack } from '../pack/index.ts';
import { packPatch } from './patch.ts';

export { canonicalText } from './patch.ts';

/** One field with its values in the canonical form; `undefined` where it was not there. */
export interface FieldChange {
  /** Dotted, such as `conditions.patterns`. */
  path: string;
  before?: unknown;
  after?: unknown;
}

export interface PolicyChange {
  pack: string;
  policy: string;
  kind: 'added' | 'removed' | 'changed' | 'renamed';
  /** The former name, when only the name changed. */
  was?: string;
  fields: FieldChange[];
}

/** What was typed: the policies that differ, and a text patch of the canonical form. */
export interface PackDiff {
  changes: PolicyChange[];
  patch: string;
}

/** Compares two sets of packs policy by policy, matched by name; a policy that only changed its name is recognised. Texts of no effect are left out. */
export function diffPacks(base: readonly PolicyPack[], head: readonly PolicyPack[]): PackDiff {
  const names = [...new Set([...base, ...head].map(({ name }) => name))].sort(compareText);
  const pairs = names.map((name) => [name, find(base, name), find(head, name)] as const);
  return {
    changes: pairs.flatMap(([name, before, after]) => policyChanges(name, policiesOf(before), policiesOf(after))),
    patch: pairs.map(([name, before, after]) => packPatch(name, before, after)).join(''),
  };
}

function policyChanges(pack: string, before: readonly CanonicalPolicy[], after: readonly CanonicalPolicy[]): PolicyChange[] {
  const beforeNames = new Set(before.map(({ name }) => name));
  const afterByName = new Map(after.map((policy) => [policy.name, policy]));
  const gone = before.filter(({ name }) => !afterByName.has(name));
  const come = after.filter(({ name }) => !beforeNames.has(name));
  const renamed = pairRenamed(gone, come);
  const renamedFrom = new Set([...renamed.values()].map(({ name }) => name));
  const changes: PolicyChange[] = [
    ...gone
      .filter(({ name }) => !renamedFrom.has(name))
      .map((policy) => ({ pack, policy: policy.name, kind: 'removed' as const, fields: fieldChanges(policy, {}) })),
    ...come.map((policy): PolicyChange => {
      const was = renamed.get(policy.name)?.name;
      if (was !== undefined) return { pack, policy: policy.name, kind: 'renamed', was, fields: [] };
      return { pack, policy: policy.name, kind: 'added', fields: fieldChanges({}, policy) };
    }),
    ...before.flatMap((policy): PolicyChange[] => {
      const fields = fieldChanges(policy, afterByName.get(policy.name) ?? policy);
      return fields.length > 0 ? [{ pack, policy: policy.name, kind: 'changed', fields }] : [];
    }),
  ];
  return changes.sort((a, b) => compareText(a.policy, b.policy));
}

/** New name -> the policy that had it before, where all but the name is equal. */
function pairRenamed(gone: readonly CanonicalPolicy[], come: readonly CanonicalPolicy[]): Map<string, CanonicalPolicy> {
  const left = new Map<string, CanonicalPolicy[]>();
  for (const policy of gone) {
    const said = nameless(policy);
    const alike = left.get(said);
    if (alike) alike.push(policy);
    else left.set(said, [policy]);
  }
  const pairs = new Map<string, CanonicalPolicy>();
  for (const policy of come) {
    const former = left.get(nameless(policy))?.shift();
    if (former) pairs.set(policy.name, former);
  }
  return pairs;
}

function nameless({ name: _name, ...rest }: CanonicalPolicy): string {
  return JSON.stringify(rest);
}

function fieldChanges(before: object, after: object): FieldChange[] {
  const [left, right] = [new Map(flat(before)), new Map(flat(after))];
  const paths = [...new Set([...left.keys(), ...right.keys()])].filter((path) => path !== 'name').sort(compareText);
  return paths.flatMap((path): FieldChange[] => {
    const [was, is] = [left.get(path), right.get(path)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ path, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

/** The fields of a policy, those of `conditions` by their dotted path. */
function flat(policy: object): [string, unknown][] {
  return Object.entries(policy).flatMap(([key, value]): [string, unknown][] =>
    key === 'conditions' && typeof value === 'object' && value !== null
      ? Object.entries(value).map(([inner, given]) => [`conditions.${inner}`, given])
      : [[key, value]],
  );
}

function policiesOf(pack: PolicyPack | undefined): CanonicalPolicy[] {
  return pack ? canonicalPolicies(pack.policies) : [];
}

function find(packs: readonly PolicyPack[], name: string): PolicyPack | undefined {
  return packs.find((pack) => pack.name === name);
}
