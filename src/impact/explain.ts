import { patternOf } from './patterns.ts';
import { type Demand, shortestText } from './text.ts';

/** Shortest contents that tell two lists of patterns apart; absent where there is none. `complete: false`: the search was cut short, so absence proves nothing. */
export interface PatternChange {
  /** Matched by some pattern now, by none before. */
  newlyMatched?: string;
  /** Matched by some pattern before, by none now. */
  noLongerMatched?: string;
  complete: boolean;
}

const steps = 3_000_000;

/** What a change of patterns means, in strings. */
export function explainPatterns(before: readonly string[], after: readonly string[]): PatternChange {
  const [newly, gone] = [beyond(after, before), beyond(before, after)];
  return {
    ...(newly.text !== undefined && { newlyMatched: newly.text }),
    ...(gone.text !== undefined && { noLongerMatched: gone.text }),
    complete: newly.complete && gone.complete,
  };
}

/** A shortest text that one of `these` matches and none of `others`. */
function beyond(these: readonly string[], others: readonly string[]): { text?: string; complete: boolean } {
  const excluded = others.map((source) => demand(source, false));
  let text: string | undefined;
  let complete = !excluded.includes(undefined);
  for (const source of these) {
    if (others.includes(source)) continue;
    const wanted = demand(source, true);
    const answer =
      wanted && !excluded.includes(undefined) ? shortestText([wanted, ...(excluded as Demand[])], { steps }) : { kind: 'unknown' as const };
    if (answer.kind === 'unknown') complete = false;
    if (answer.kind === 'found' && (text === undefined || [...answer.text].length < [...text].length)) text = answer.text;
  }
  return { text, complete };
}

function demand(source: string, holds: boolean): Demand | undefined {
  const { automaton } = patternOf(source);
  return automaton && { automaton, holds };
}
