import type { ChangedPatterns } from '../review.ts';
import { type Block, inWords } from './blocks.ts';
import { exactly } from './escape.ts';
import { joined, type Piece } from './pieces.ts';

/** What changed patterns match now and did not before, and the other way round, by their shortest strings: a line each policy. */
export function patternWords(patterns: readonly ChangedPatterns[]): Piece[][] {
  return patterns.flatMap(({ policy, newlyMatched, noLongerMatched, complete }): Piece[][] => {
    const parts: Piece[][] = [
      ...(newlyMatched === undefined ? [] : [['now also matches ', textOf(newlyMatched)]]),
      ...(noLongerMatched === undefined ? [] : [['no longer matches ', textOf(noLongerMatched)]]),
      ...(complete ? [] : [['not all of it could be compared']]),
    ];
    return parts.length > 0 ? [[{ code: policy }, ' ', ...joined(parts, ', ')]] : [];
  });
}

export function patternsSection(patterns: readonly ChangedPatterns[]): Block {
  const lines = patternWords(patterns).map((line) => `- ${inWords(line)}`);
  return lines.length > 0 ? ['**Patterns.**', ...lines].join('\n') : undefined;
}

const textOf = (text: string): Piece => (text === '' ? 'the empty text' : { code: exactly(text) });
