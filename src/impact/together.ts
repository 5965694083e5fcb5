import type { Where } from './impact.ts';
import { both, literalsOf, negated } from './literals.ts';
import { type Asking, liesWithin } from './within.ts';

const mostSplits = 10;

/** Those of some cubes that hold a cube together, each a part of it; `undefined` if they don't, or if that is not found out. */
export function holdTogether(cube: Where, among: readonly Where[], ask: Asking, splits = mostSplits): Set<Where> | undefined {
  const whole = among.find((one) => liesWithin(cube, one, ask));
  if (whole) return new Set([whole]);
  if (splits === 0 || ask.budget.steps <= 0) return undefined;
  const open = among.flatMap((one) => {
    const literals = literalsOf(one).filter((literal) => !liesWithin(cube, literal, ask));
    return literals.some((literal) => liesWithin(cube, negated(literal), ask)) ? [] : [{ one, literals }];
  });
  const nearest = open.sort((a, b) => a.literals.length - b.literals.length)[0];
  if (!nearest) return undefined;
  const literal = nearest.literals[0]!;
  const held = new Set<Where>();
  for (const part of [both(cube, literal), both(cube, negated(literal))]) {
    const holding =
      part &&
      holdTogether(
        part,
        open.map(({ one }) => one),
        ask,
        splits - 1,
      );
    if (!holding) return undefined;
    for (const one of holding) held.add(one);
  }
  return held;
}
