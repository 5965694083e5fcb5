import type { Budget } from './text.ts';

export interface Limits {
  /** Steps that may be taken, a fifth each for finding action types, joining them, diagrams, regions, and judging witnesses. */
  steps: number;
  /** Regions listed at most. */
  regions: number;
  /** Questions with a yes or a no that may be asked about one action type; beyond that its diagrams would get too deep. */
  conditions: number;
}

export const defaultLimits: Limits = { steps: 12_000_000, regions: 50_000, conditions: 2000 };

export type Budgets = Record<'actions' | 'cubes' | 'diagrams' | 'search' | 'judging', Budget>;

/** What may be spent on each part of a comparison. */
export function budgetsOf(steps: number): Budgets {
  const part = () => ({ steps: Math.ceil(steps / 5) });
  return { actions: part(), cubes: part(), diagrams: part(), judging: part(), search: { ...part(), answers: new Map() } };
}
