import type { ContentPatternPolicy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';
import { compilePattern } from '../pattern.ts';

export function condition({ conditions }: ContentPatternPolicy): Condition {
  const patterns = conditions.patterns.map(compilePattern);
  return ({ action_content }) =>
    action_content === undefined ? 'no action_content' : patterns.some((pattern) => pattern.test(action_content));
}

export const says = ({ conditions }: ContentPatternPolicy): string =>
  conditions.patterns.length === 1
    ? 'the content matches the pattern'
    : `the content matches one of ${conditions.patterns.length} patterns`;
