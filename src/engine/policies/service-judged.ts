import type { Policy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';

export function condition({ policy_type }: Policy): Condition {
  return (_request, outcome, compiled) => outcome?.(compiled) ?? `service-judged: ${policy_type}`;
}

export const says = ({ policy_type }: Policy): string => `the service judges this ${policy_type} policy`;
