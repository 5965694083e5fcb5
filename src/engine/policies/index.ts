import type { Policy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';
import * as actionType from './action-type.ts';
import * as chainOfCustody from './chain-of-custody.ts';
import * as contentPattern from './content-pattern.ts';
import * as metadata from './metadata.ts';
import * as sequence from './sequence.ts';
import * as serviceJudged from './service-judged.ts';
import * as temporal from './temporal.ts';
import * as threshold from './threshold.ts';

interface Kind<T extends Policy> {
  /** What the policy looks at, compiled. */
  condition(policy: T): Condition;
  /** The condition in words, for a policy whose author gave no reason. */
  says(policy: T): string;
}

const kinds: { [T in Policy['policy_type']]: Kind<Extract<Policy, { policy_type: T }>> } = {
  action_type: actionType,
  threshold,
  content_pattern: contentPattern,
  temporal,
  chain_of_custody: chainOfCustody,
  metadata,
  sequence,
  semantic: serviceJudged,
  flow: serviceJudged,
  inbound_stamp: serviceJudged,
  effect: serviceJudged,
  identity: serviceJudged,
  composite: serviceJudged,
};

export function kindOf(policy: Policy): Kind<Policy> {
  return kinds[policy.policy_type] as Kind<Policy>;
}
