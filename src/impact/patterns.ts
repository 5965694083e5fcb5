import { compilePattern } from '../engine/index.ts';
import { Automaton } from './automaton.ts';
import { NotRead, readExpression } from './expression.ts';
import type { Budget } from './text.ts';

/** A pattern as an automaton; `undefined` if its syntax is not read here, then only the engine's library can be asked about single texts. */
interface KnownPattern {
  automaton: Automaton | undefined;
  test(text: string): boolean;
}

const patterns = new Map<string, KnownPattern>();

/** Automata outlive one comparison: the same patterns come again and again. */
export function patternOf(source: string): KnownPattern {
  const known = patterns.get(source);
  if (known) return known;
  let made: KnownPattern;
  try {
    const automaton = new Automaton(readExpression(source));
    made = { automaton, test: (text) => automaton.test(text) };
  } catch (error) {
    if (!(error instanceof NotRead)) throw error;
    made = { automaton: undefined, test: compilePattern(source).test };
  }
  if (patterns.size > 4096) patterns.clear();
  patterns.set(source, made);
  return made;
}

/** Reading a pattern and making its automaton is paid for once, also where it was made for an earlier comparison. */
export function payFor(source: string, budget: Budget): void {
  budget.read ??= new Set();
  if (budget.read.has(source)) return;
  budget.read.add(source);
  budget.steps -= 20 * source.length + (patternOf(source).automaton?.cost ?? 0);
}
