import { byPlace, type Diagnostic, quoted } from '../diagnostic.ts';
import type { LoadedPack } from '../pack/index.ts';
import { unseenActionTypes } from './action-types.ts';
import type { Finding } from './finding.ts';
import { regexInGlobs } from './glob-text.ts';
import { triggersNever } from './never.ts';
import { dodgeableFields } from './omission.ts';
import { policyFindings } from './policy.ts';
import { redundant } from './redundant.ts';
import { samePolicies } from './same.ts';
import { lookalikes, textFindings } from './text.ts';
import { unexpectedWords } from './words.ts';

/** What is legal but likely wrong, as warnings. `seen`: the action types of recorded decisions, where there are any. */
export function lint(packs: readonly LoadedPack[], seen: ReadonlySet<string> = new Set()): Diagnostic[] {
  const all = packs.flatMap(({ pack }) => pack.policies);
  return packs
    .flatMap((loaded) => [
      ...emptyPack(loaded),
      ...loaded.pack.policies.flatMap((policy, index) => {
        const findings = [
          ...policyFindings(policy),
          ...textFindings(policy),
          ...regexInGlobs(policy),
          ...unexpectedWords(policy),
          ...(seen.size > 0 ? unseenActionTypes(policy, seen) : []),
        ];
        if (policy.policy_type === 'metadata' && policy.decision !== 'allow' && !triggersNever(policy)) {
          findings.push(...dodgeableFields(policy, all).map(omission));
        }
        return findings.map((finding) => warning(loaded, index, policy.name, finding));
      }),
    ])
    .concat(samePolicies(packs), redundant(packs), lookalikes(packs))
    .sort(byPlace);
}

function omission(field: string): Finding {
  const help = `add a policy that asks for \`not_exists\` of ${quoted(field)}, or accept that leaving it out is fine`;
  return { code: 'bypass-by-omission', field: 'conditions/rules', message: `a request without ${quoted(field)} dodges this policy`, help };
}

function emptyPack({ pack, place }: LoadedPack): Diagnostic[] {
  if (pack.policies.length > 0) return [];
  const help = `add a policy; to take the pack off, keep the file and deploy it with \`--allow-shrink ${pack.name}@${pack.version}\``;
  return [
    { code: 'empty-pack', severity: 'warning', message: `the pack \`${pack.name}\` has no policies`, help, span: place('/policies') },
  ];
}

function warning({ place }: LoadedPack, index: number, name: string, { code, field, message, help }: Finding): Diagnostic {
  return {
    code,
    severity: 'warning',
    message: `policy ${quoted(name)}: ${message}`,
    help,
    span: place(`/policies/${index}${field === '' ? '' : `/${field}`}`),
  };
}
