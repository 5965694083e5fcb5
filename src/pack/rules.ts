import { SemVer } from 'semver';
import { quoted } from '../diagnostic.ts';
import type { Fault } from './fault.ts';
import { regexOf } from './regex.ts';
import { folded, invisibleCharacter } from './text.ts';

/** What of a policy the rules below look at, none of it sure to be there. */
interface Loose {
  name?: unknown;
  action_types?: unknown;
  conditions?: { patterns?: unknown; rules?: unknown; match_action_types?: unknown; steps?: unknown };
}

/** What the schema cannot say of a pack (`semantics.md`): its version, names, globs, patterns, rules. Takes any value, so that no fault hides another. */
export function semanticFaults(value: unknown): Fault[] {
  const { version, policies } = (value ?? {}) as { version?: unknown; policies?: unknown };
  const list = (Array.isArray(policies) ? policies : []).map(
    (policy): Loose => (typeof policy === 'object' && policy !== null ? policy : {}),
  );
  return [
    ...(typeof version === 'string' ? versionFaults(version) : []),
    ...nameFaults(list),
    ...list.flatMap((policy, index) => policyFaults(policy, `/policies/${index}`)),
  ];
}

/** A strict semantic version: no `v`, no spaces, at most 256 characters, each of its three numbers at most 9 digits. */
export function isVersion(text: string): boolean {
  return isSemantic(text) && longestNumber(text) <= mostDigits;
}

/** Room above every version that somebody may write: a higher one than was ever live must always be left. */
const mostDigits = 9;

function isSemantic(text: string): boolean {
  try {
    return new SemVer(text).raw === text && /^\d\S*$/.test(text);
  } catch {
    return false;
  }
}

function longestNumber(version: string): number {
  return Math.max(
    ...version
      .split(/[-+]/, 1)[0]!
      .split('.')
      .map(({ length }) => length),
  );
}

function versionFaults(version: string): Fault[] {
  if (isVersion(version)) return [];
  const at = { code: 'version_invalid', pointer: '/version', at: 'value' } as const;
  if (/^\d+\.\d+\.\d+([-+]|$)/.test(version) && longestNumber(version) > mostDigits) {
    const message = `${quoted(version)} has a number of more than ${mostDigits} digits: hardly a version could be above it`;
    return [{ ...at, message, help: 'write three numbers such as `1.0.0`, each of at most 9 digits' }];
  }
  return [{ ...at, message: `${quoted(version)} is no semantic version`, help: 'write three numbers such as `1.0.0`' }];
}

/** Names must differ by more than case or Unicode normalisation: people read them, and the control plane knows policies by them. */
function nameFaults(policies: readonly Loose[]): Fault[] {
  const seen = new Map<string, { pointer: string; name: string }>();
  return policies.flatMap(({ name }, index): Fault[] => {
    if (typeof name !== 'string') return [];
    const pointer = `/policies/${index}/name`;
    const faults: Fault[] = [];
    if (name !== name.trim() || /[\n\t\r]/.test(name)) {
      faults.push({
        code: 'name_invalid',
        pointer,
        at: 'value',
        message: 'the name has white space at an end, or a line break',
        help: 'remove it',
      });
    }
    const hidden = invisibleCharacter(name.trim());
    if (hidden)
      faults.push({ code: 'name_invalid', pointer, at: 'value', message: `the name holds ${hidden.name}, ${unseen}`, help: 'remove it' });
    const key = folded(name);
    const first = seen.get(key);
    if (first) {
      const how =
        first.name === name ? 'stands a second time' : `differs from ${quoted(first.name)} only by case or by how its letters are encoded`;
      const message = `${quoted(name)} ${how}`;
      const help = 'give one of the two another name';
      faults.push({ code: 'duplicate_rule_name', pointer, at: 'value', message, help, first: first.pointer });
    } else seen.set(key, { pointer, name });
    return faults;
  });
}

const unseen = "which a reader can't tell from nothing or from a space";

/** Looks at whatever has the shape to be looked at: a policy with one fault in the schema may have others here. */
function policyFaults(policy: Loose, pointer: string): Fault[] {
  const { conditions } = policy;
  return [
    ...globFaults(policy.action_types, `${pointer}/action_types`),
    ...globFaults(conditions?.match_action_types, `${pointer}/conditions/match_action_types`),
    ...globFaults(conditions?.steps, `${pointer}/conditions/steps`),
    ...texts(conditions?.patterns).flatMap(([index, pattern]) => patternFaults(pattern, `${pointer}/conditions/patterns/${index}`)),
    ...ruleFaults(conditions?.rules, `${pointer}/conditions/rules`),
  ];
}

function texts(value: unknown): [number, string][] {
  return Array.isArray(value) ? value.flatMap((text, index): [number, string][] => (typeof text === 'string' ? [[index, text]] : [])) : [];
}

/** What is wrong with each glob of a list of action types. */
export function globFaults(globs: unknown, pointer: string): Fault[] {
  return texts(globs).flatMap(([index, glob]) => globFault(glob, `${pointer}/${index}`));
}

export function globFault(glob: string, pointer: string): Fault[] {
  const at = { pointer, at: 'value' } as const;
  if (glob !== glob.trim())
    return [{ code: 'glob_invalid', ...at, message: `${quoted(glob)} has a space at an end`, help: 'remove the space' }];
  const hidden = invisibleCharacter(glob);
  return hidden ? [{ code: 'glob_invalid', ...at, message: `the action type holds ${hidden.name}, ${unseen}`, help: 'remove it' }] : [];
}

/** What RE2 has against a pattern. */
export function patternFaults(pattern: string, pointer: string): Fault[] {
  try {
    regexOf(pattern);
    return [];
  } catch (problem) {
    const { error = 'not a regular expression', input = '' } = problem as { error?: string; input?: string };
    return [
      {
        code: 'pattern_unsupported',
        pointer,
        at: 'value',
        message: `${error}${input ? ` at ${quoted(input)}` : ''} in ${quoted(pattern)}`,
        help: 'use RE2 syntax: no look-around, no back-references, no possessive quantifiers, counts up to 1000',
      },
    ];
  }
}

/** Rules that compare with nothing. */
export function ruleFaults(rules: unknown, pointer: string): Fault[] {
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: { operator?: unknown; value?: unknown } | null, index): Fault[] => {
    if (typeof rule?.operator !== 'string' || rule.operator.endsWith('exists') || rule.value !== undefined) return [];
    const message = `the rule with ${quoted(rule.operator)} lacks \`value\``;
    return [
      {
        code: 'missing_field',
        pointer: `${pointer}/${index}`,
        at: 'value',
        message,
        help: 'add `value`: what the field is compared with',
        lacks: `${pointer}/${index}/value`,
      },
    ];
  });
}
