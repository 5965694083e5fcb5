import type { ContentPatternPolicy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';
import { compilePattern } from '../pattern.ts';

export function condition({ conditions }: ContentPatternPolicy): Condition {
  const patterns = conditions.patterns.map(compilePattern);
  return ({ action_content, reading }) => {
    if (action_content === undefined) return 'no action_content';
    if (reading === undefined) return patterns.some((pattern) => pattern.test(action_content));
    for (const pattern of patterns) {
      reading.left -= action_content.length;
      if (reading.left < 0) return 'evaluation_budget';
      if (pattern.test(action_content)) return true;
    }
    return false;
  };
}

export const says = ({ conditions }: ContentPatternPolicy): string =>
  conditions.patterns.length === 1
    ? 'the content matches the pattern'
    : `the content matches one of ${conditions.patterns.length} patterns`;
