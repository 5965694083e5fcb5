import { quoted } from '../diagnostic.ts';
import { isEverything } from '../impact/index.ts';
import { idleValue, type Policy } from '../pack/index.ts';
import { always } from './always.ts';
import type { Finding } from './finding.ts';
import { never } from './never.ts';

/** What is legal but likely wrong in one policy, whatever stands beside it. */
export function policyFindings(policy: Policy): Finding[] {
  return [...noEffect(policy), ...never(policy), ...always(policy), ...everything(policy), ...repeats(policy), ...unusedValues(policy)];
}

function noEffect({ decision }: Policy): Finding[] {
  if (decision !== 'allow') return [];
  const message = 'a policy that decides `allow` can never change a verdict';
  return [{ code: 'allow-has-no-effect', field: 'decision', message, help: 'remove it, or narrow the policies that block or escalate' }];
}

/** A list of action types that says "none" and means all, or in which one entry makes the others idle. */
function everything({ action_types }: Policy): Finding[] {
  if (action_types === undefined) return [];
  if (action_types.length === 0) {
    const help = 'list the actions, or leave `action_types` out if every action is meant';
    return [{ code: 'matches-everything', field: 'action_types', message: 'an empty list of action types matches every action', help }];
  }
  const index = action_types.findIndex(isEverything);
  if (index < 0 || action_types.every(isEverything)) return [];
  const message = `${quoted(action_types[index]!)} matches every action, so the other entries change nothing`;
  return [{ code: 'matches-everything', field: `action_types/${index}`, message, help: 'remove it, or the other entries' }];
}

function repeats(policy: Policy): Finding[] {
  const conditions = ('conditions' in policy ? policy.conditions : undefined) as Record<string, unknown> | undefined;
  const lists: [string, unknown][] = [
    ['action_types', policy.action_types],
    ...Object.entries(conditions ?? {}).map(([key, list]): [string, unknown] => [`conditions/${key}`, list]),
  ];
  return lists.flatMap(([field, list]): Finding[] => {
    if (!Array.isArray(list) || field.endsWith('/steps')) return [];
    const texts = list.map((entry) => JSON.stringify(entry));
    const seen = new Set<string>();
    const index = texts.findIndex((text) => seen.size === seen.add(text).size);
    return index < 0
      ? []
      : [
          {
            code: 'repeated-entry',
            field: `${field}/${index}`,
            message: 'this entry stands in the list twice',
            help: 'remove one of the two',
          },
        ];
  });
}

function unusedValues(policy: Policy): Finding[] {
  if (policy.policy_type !== 'metadata') return [];
  return policy.conditions.rules.flatMap((rule, index): Finding[] => {
    const idle = idleValue(rule);
    if (idle?.why !== 'unused') return [];
    return [{ code: 'unused-value', field: `conditions/rules/${index}/value`, message: idle.message, help: idle.help }];
  });
}
