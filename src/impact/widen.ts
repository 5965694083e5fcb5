import type { Where } from './impact.ts';
import { both, cubeOf, literalsOf, negated } from './literals.ts';
import { type Asking, liesWithin } from './within.ts';

/** The same requests in cubes that may overlap: each demands no more than it must where others hold the rest, and none lies within another. */
export function widened(cubes: readonly Where[], ask: Asking): Where[] {
  if (cubes.length < 2) return [...cubes];
  const result = [...cubes];
  const isHeld = (cube: Where) => result.some((other) => liesWithin(cube, other, ask));
  for (let i = 0; i < result.length; i++) {
    let kept = literalsOf(result[i]!);
    for (const literal of kept) {
      const rest = kept.filter((other) => other !== literal);
      const gained = both(cubeOf(rest), negated(literal));
      if (ask.budget.steps > 0 && gained && isHeld(gained)) kept = rest;
    }
    result[i] = cubeOf(kept);
  }
  const isNeeded = (cube: Where, i: number) =>
    !result.some((other, j) => j !== i && liesWithin(cube, other, ask) && (j < i || !liesWithin(other, cube, ask)));
  return result.filter(isNeeded);
}
