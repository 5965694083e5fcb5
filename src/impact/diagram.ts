/**
 * Decision diagrams with many terminals and edges of three shapes, each function stored once (so equal functions have equal ids).
 * `line`: a number cut into intervals; `set`: an element of at most 31, told apart by bit masks; `flag`: no or yes.
 */
export type Shape = 'line' | 'set' | 'flag';

/** Thrown where diagrams grow beyond the steps they may take; the caller names the budget. */
export class TooDeep extends Error {}

/** A diagram, or -1 if it got too large. */
export function attempt(make: () => number): number {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooDeep) return -1;
    throw error;
  }
}

/** Ids below this are terminals: the id is the value. */
const terminals = 16;
/** More ids than there can ever be: a pair of them is one number. */
const widest = 0x2000000;
/** Axes on one path through a diagram: joining goes down it by recursion, and beyond this many the stack might not do. */
const deepest = 2100;
/** Steps for one pair of functions joined, and for each edge of a line or a set. */
const priceOfJoin = 10;
const priceOfKid = 4;

/** How two functions are joined. `settled` may give the result early; it must agree with `terminal`. */
export interface Operation {
  terminal(a: number, b: number): number;
  settled?(a: number, b: number): number | undefined;
  known: Map<number, number>;
}

export class Diagrams {
  readonly #shapes: readonly Shape[];
  readonly #levels: number[] = new Array(terminals).fill(Number.POSITIVE_INFINITY);
  readonly #labels: (readonly number[])[] = new Array(terminals).fill([]);
  readonly #kids: (readonly number[])[] = new Array(terminals).fill([]);
  readonly #ids = new Map<string, number>();
  readonly #flags: Map<number, number>[] = [];
  readonly #budget: { steps: number };

  /** The shapes of the axes, in the order in which they are asked, and what may be spent on joining. */
  constructor(shapes: readonly Shape[], budget: { steps: number }) {
    this.#shapes = shapes;
    this.#budget = budget;
  }

  get size(): number {
    return this.#levels.length;
  }

  level(id: number): number {
    return this.#levels[id]!;
  }

  /** `line`: the cuts between the kids, ascending. `set`: the mask of each kid. `flag`: nothing; the kids are no and yes. */
  labels(id: number): readonly number[] {
    return this.#labels[id]!;
  }

  kids(id: number): readonly number[] {
    return this.#kids[id]!;
  }

  make(level: number, labels: readonly number[], kids: readonly number[]): number {
    const shape = this.#shapes[level]!;
    if (shape === 'flag') return this.#flag(level, kids[0]!, kids[1]!);
    const [mergedLabels, mergedKids] = shape === 'line' ? mergeLine(labels, kids) : mergeSet(labels, kids);
    if (mergedKids.every((kid) => kid === mergedKids[0])) return mergedKids[0]!;
    const key = `${level}|${mergedLabels.join()}|${mergedKids.join()}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#keep(level, mergedLabels, mergedKids);
    this.#ids.set(key, id);
    return id;
  }

  #flag(level: number, no: number, yes: number): number {
    if (no === yes) return no;
    this.#flags[level] ??= new Map();
    const known = this.#flags[level].get(no * widest + yes);
    if (known !== undefined) return known;
    const id = this.#keep(level, [], [no, yes]);
    this.#flags[level].set(no * widest + yes, id);
    return id;
  }

  #keep(level: number, labels: readonly number[], kids: readonly number[]): number {
    this.#labels.push(labels);
    this.#kids.push(kids);
    return this.#levels.push(level) - 1;
  }

  /** Throws `TooDeep`. `depth`: how far down it is already. */
  apply(operation: Operation, a: number, b: number, depth = 0): number {
    const settled = operation.settled?.(a, b);
    if (settled !== undefined) return settled;
    if (a < terminals && b < terminals) return operation.terminal(a, b);
    const key = a * widest + b;
    const known = operation.known.get(key);
    if (known !== undefined) return known;
    const level = Math.min(this.#levels[a]!, this.#levels[b]!);
    this.#budget.steps -= priceOfJoin;
    if (this.#budget.steps < 0 || depth > deepest) throw new TooDeep();

    let result: number;
    if (this.#shapes[level] === 'flag') {
      // Not in a method of its own: one frame of the stack for each axis, not two.
      const kidsA = this.#levels[a] === level ? this.#kids[a]! : undefined;
      const kidsB = this.#levels[b] === level ? this.#kids[b]! : undefined;
      const no = this.apply(operation, kidsA ? kidsA[0]! : a, kidsB ? kidsB[0]! : b, depth + 1);
      result = this.#flag(level, no, this.apply(operation, kidsA ? kidsA[1]! : a, kidsB ? kidsB[1]! : b, depth + 1));
    } else result = this.#joinLists(operation, level, a, b, depth + 1);
    operation.known.set(key, result);
    return result;
  }

  #joinLists(operation: Operation, level: number, a: number, b: number, depth: number): number {
    const kidsA = this.#levels[a] === level ? this.#kids[a]! : [a];
    const kidsB = this.#levels[b] === level ? this.#kids[b]! : [b];
    const labelsA = this.#levels[a] === level ? this.#labels[a]! : undefined;
    const labelsB = this.#levels[b] === level ? this.#labels[b]! : undefined;
    const labels: number[] = [];
    const kids: number[] = [];
    if (this.#shapes[level] === 'set') {
      const masksA = labelsA ?? [-1];
      const masksB = labelsB ?? [-1];
      masksA.forEach((maskA, i) => {
        masksB.forEach((maskB, j) => {
          if ((maskA & maskB) === 0) return;
          labels.push(maskA & maskB);
          kids.push(this.apply(operation, kidsA[i]!, kidsB[j]!, depth));
        });
      });
    } else {
      const cutsA = labelsA ?? [];
      const cutsB = labelsB ?? [];
      for (let i = 0, j = 0; ; ) {
        kids.push(this.apply(operation, kidsA[i]!, kidsB[j]!, depth));
        const cutA = cutsA[i] ?? Number.POSITIVE_INFINITY;
        const cutB = cutsB[j] ?? Number.POSITIVE_INFINITY;
        if (cutA === Number.POSITIVE_INFINITY && cutB === Number.POSITIVE_INFINITY) break;
        labels.push(Math.min(cutA, cutB));
        if (cutA <= cutB) i++;
        if (cutB <= cutA) j++;
      }
    }
    this.#budget.steps -= kids.length * priceOfKid;
    return this.make(level, labels, kids);
  }
}

function mergeLine(cuts: readonly number[], kids: readonly number[]): [number[], number[]] {
  const mergedCuts: number[] = [];
  const mergedKids = [kids[0]!];
  for (let i = 1; i < kids.length; i++) {
    if (kids[i] === mergedKids.at(-1)) continue;
    mergedCuts.push(cuts[i - 1]!);
    mergedKids.push(kids[i]!);
  }
  return [mergedCuts, mergedKids];
}

function mergeSet(masks: readonly number[], kids: readonly number[]): [number[], number[]] {
  const byKid = new Map<number, number>();
  masks.forEach((mask, i) => {
    byKid.set(kids[i]!, (byKid.get(kids[i]!) ?? 0) | mask);
  });
  const merged = [...byKid].sort((a, b) => (a[1] & -a[1]) - (b[1] & -b[1]));
  return [merged.map(([, mask]) => mask), merged.map(([kid]) => kid)];
}

/** The stricter of two verdicts, or an OR of what triggers. */
export function stricterOf(): Operation {
  return {
    known: new Map(),
    terminal: Math.max,
    settled: (a, b) => (a === b || b === 0 || a === 2 ? a : a === 0 || b === 2 ? b : undefined),
  };
}

/** Both: the AND of two conditions with one decision. */
export function bothOf(): Operation {
  return { known: new Map(), terminal: Math.min, settled: (a, b) => (a === b || a === 0 ? a : b === 0 ? b : undefined) };
}

/** The change from one verdict to another: `3 * before + after` where they differ, 0 where they do not. */
export function changeOf(): Operation {
  return { known: new Map(), terminal: (a, b) => (a === b ? 0 : 3 * a + b), settled: (a, b) => (a === b ? 0 : undefined) };
}

/** The second where the first is 0. */
export function withoutOf(): Operation {
  return { known: new Map(), terminal: (a, b) => (a === 0 ? b : 0) };
}

/** One more than the second where the first holds, 0 elsewhere. */
export function withinOf(): Operation {
  return { known: new Map(), terminal: (a, b) => (a === 0 ? 0 : b + 1), settled: (a) => (a === 0 ? 0 : undefined) };
}
