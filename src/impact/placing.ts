import type { PolicyRef } from '../engine/index.ts';
import { address, type Candidate, claims } from './candidates.ts';
import type { Region, Where } from './impact.ts';
import { holdTogether } from './together.ts';
import { type Asking, liesWithin } from './within.ts';

/** Numbers of the regions that lie in a cube, and of those of which a part does. */
export interface Held {
  whole: number[];
  part: number[];
}

/** Which regions lie in which changes. */
export class Placing {
  readonly #candidates: Candidate[] = [];
  readonly #byPolicy = new Map<string, Candidate[]>();
  readonly #taken = new Map<Candidate, Map<Where, Held>>();
  readonly #joint = new Map<string, Candidate>();

  add(candidates: readonly Candidate[]): void {
    this.#candidates.push(...candidates);
    for (const candidate of candidates) {
      const place = address(candidate.policies[0]!);
      this.#byPolicy.set(place, [...(this.#byPolicy.get(place) ?? []), candidate]);
    }
  }

  /** What was noted: of single policies in the order in which they were added, then of several. */
  inOrder(): [Candidate, Map<Where, Held>][] {
    const all = [...this.#candidates, ...this.#joint.values()];
    return all.flatMap((candidate): [Candidate, Map<Where, Held>][] => {
      const taken = this.#taken.get(candidate);
      return taken ? [[candidate, taken]] : [];
    });
  }

  /** Notes a region with every cube that holds it. Only a policy that triggers for the witness can have one. */
  byCube(region: Region, index: number, ask: Asking): boolean {
    let placed = false;
    for (const ref of triggeredIn(region))
      for (const candidate of this.#byPolicy.get(address(ref)) ?? [])
        for (const cube of claims(candidate, region) ? candidate.cubes : []) {
          if (!liesWithin(region.where, cube, ask)) continue;
          this.#held(candidate, cube).whole.push(index);
          placed = true;
        }
    return placed;
  }

  /** Notes a region with the cubes that hold it together: those of one change, if they do, or else of as few as are needed. */
  together(region: Region, index: number, ask: Asking): boolean {
    const hold = (candidates: readonly Candidate[]) => {
      const cubes = candidates.flatMap((candidate) => candidate.cubes);
      return holdTogether(region.where, cubes, ask);
    };
    const possible = this.#candidates.filter((candidate) => claims(candidate, region));
    const one = possible.find((candidate) => hold([candidate]));
    const needed = one ? [one] : leastOf(usedOf(possible, hold(possible)), hold);
    const cubes = hold(needed);
    if (!cubes) return false;
    const candidate = one ?? this.#jointly(needed);
    for (const cube of cubes) this.#held(candidate, cube).part.push(index);
    return true;
  }

  #jointly(candidates: readonly Candidate[]): Candidate {
    const key = candidates.map((candidate) => this.#candidates.indexOf(candidate)).join();
    const known = this.#joint.get(key) ?? jointly(candidates);
    this.#joint.set(key, known);
    return known;
  }

  #held(candidate: Candidate, cube: Where): Held {
    const taken = this.#taken.get(candidate) ?? new Map<Where, Held>();
    this.#taken.set(candidate, taken);
    const held = taken.get(cube) ?? { whole: [], part: [] };
    taken.set(cube, held);
    return held;
  }
}

/** What makes the verdict stricter, or made it so before. */
export function triggeredIn({ direction, before, after }: Region): readonly PolicyRef[] {
  return direction === 'tightens' ? after : before;
}

function usedOf(candidates: readonly Candidate[], used: ReadonlySet<Where> = new Set()): Candidate[] {
  return candidates.filter(({ cubes }) => cubes.some((cube) => used.has(cube)));
}

/** Without those that the others can do without. */
function leastOf(candidates: readonly Candidate[], hold: (candidates: readonly Candidate[]) => unknown): readonly Candidate[] {
  return candidates.reduce<readonly Candidate[]>((kept, candidate) => {
    const rest = kept.filter((other) => other !== candidate);
    return hold(rest) ? rest : kept;
  }, candidates);
}

function jointly(candidates: readonly Candidate[]): Candidate {
  const policies = new Map(candidates.flatMap(({ policies }) => policies).map((policy) => [address(policy), policy]));
  return { ...candidates[0]!, cubes: candidates.flatMap(({ cubes }) => cubes), policies: [...policies.values()] };
}
