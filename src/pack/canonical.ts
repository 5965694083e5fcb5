import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { compareText } from '../diagnostic.ts';
import type { Policy, PolicyPack } from './generated/policy-pack.ts';

/** A policy with its defaults written out, its sets and keys sorted and its description left out. */
export type CanonicalPolicy = Record<string, unknown> & { name: string };

export interface CanonicalPack {
  name: string;
  version: string;
  policies: CanonicalPolicy[];
}

/** What a pack says, without how it is written (`semantics.md`, "Identity, versions, rolling back"). */
export function canonical({ name, version, policies }: PolicyPack): CanonicalPack {
  return { name, version, policies: canonicalPolicies(policies) };
}

export function canonicalPolicies(policies: readonly Policy[]): CanonicalPolicy[] {
  return policies.map(canonicalPolicy).sort((a, b) => compareText(a.name, b.name));
}

export function canonicalPolicy(policy: Policy): CanonicalPolicy {
  const { description: _left, action_types = [], priority = 100, mode = 'live', ...rest } = policy;
  const conditions = canonicalConditions(policy);
  return JSON.parse(json({ ...rest, action_types: set(action_types), priority, mode, ...(conditions && { conditions }) }));
}

/** `sha256:` over the canonical JSON (RFC 8785) of name, version and policies. */
export function digest(pack: PolicyPack): string {
  return sha256(json(canonical(pack)));
}

/** `sha256:` over the canonical JSON of the policies alone. */
export function sourceHash(policies: readonly Policy[]): string {
  return sha256(json(canonicalPolicies(policies)));
}

/** The digest of a set of packs: over the sorted lines `<pack> <digest>`. */
export function setDigest(packs: readonly PolicyPack[]): string {
  const lines = packs.map((pack) => `${pack.name} ${digest(pack)}`).sort(compareText);
  return sha256(lines.join('\n'));
}

function canonicalConditions(policy: Policy): Record<string, unknown> | undefined {
  switch (policy.policy_type) {
    case 'action_type':
    case 'threshold':
      return undefined;
    case 'content_pattern':
      return { patterns: set(policy.conditions.patterns) };
    case 'temporal': {
      const { blocked_hours = [], blocked_days = [] } = policy.conditions;
      return { blocked_hours: set(blocked_hours), blocked_days: set(blocked_days) };
    }
    case 'chain_of_custody': {
      const { forbidden_agents = [], ...rest } = policy.conditions;
      return { ...rest, forbidden_agents: set(forbidden_agents) };
    }
    case 'metadata':
      return { operator: policy.conditions.operator ?? 'AND', rules: set(policy.conditions.rules) };
    case 'sequence': {
      const { conditions } = policy;
      const scope = conditions.scope ?? 'agent';
      if (conditions.mode === 'ordered') return { ...conditions, scope };
      return { ...conditions, scope, match_action_types: set(conditions.match_action_types ?? []) };
    }
    default:
      return policy.conditions ?? {};
  }
}

/** Sorted and without repeats; numbers by size, everything else by its canonical JSON. */
function set<T>(values: readonly T[]): T[] {
  const unique = new Map(values.map((value) => [json(value), value]));
  if (values.every((value) => typeof value === 'number')) return [...unique.values()].sort((a, b) => Number(a) - Number(b));
  if (values.every((value) => typeof value === 'string')) return [...unique.values()].sort((a, b) => compareText(String(a), String(b)));
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

function json(value: unknown): string {
  return canonicalize(value) as string;
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
