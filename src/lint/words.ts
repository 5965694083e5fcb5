import { quoted } from '../diagnostic.ts';
import { type Policy, suggestion } from '../pack/index.ts';
import type { Finding } from './finding.ts';

const scopes = ['agent', 'workspace'];
const verdicts = ['allow', 'block', 'escalate'];

/** Free words of which only some mean something here: a slip of the pen is no fault, since the service may know more of them. */
export function unexpectedWords(policy: Policy): Finding[] {
  const { scope, on_unavailable } = ('conditions' in policy ? (policy.conditions ?? {}) : {}) as {
    scope?: unknown;
    on_unavailable?: unknown;
  };
  return [
    ...(policy.policy_type === 'sequence'
      ? unexpected('scope', scope, scopes, 'only the service can judge the policy: `agent` and `workspace` are counted here')
      : []),
    ...unexpected(
      'on_unavailable',
      on_unavailable,
      verdicts,
      'the policy counts as triggered where it cannot be judged: only `allow` says otherwise',
    ),
  ];
}

function unexpected(field: string, word: unknown, known: readonly string[], means: string): Finding[] {
  if (typeof word !== 'string' || known.includes(word)) return [];
  const near = suggestion(word, known);
  const help = near ?? 'nothing has to be done if the service knows the word';
  return [{ code: 'unexpected-value', field: `conditions/${field}`, message: `with the ${field} ${quoted(word)} ${means}`, help }];
}
