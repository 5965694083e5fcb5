import type { ThresholdPolicy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';

export function condition({ trust_threshold }: ThresholdPolicy): Condition {
  return ({ trust_score }) => (trust_score === undefined ? 'no trust_score' : trust_score < trust_threshold);
}

export const says = ({ trust_threshold }: ThresholdPolicy): string => `trust is below ${trust_threshold}`;
