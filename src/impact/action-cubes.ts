import { compareText } from '../diagnostic.ts';
import type { ActionClass, ActionClasses } from './action-classes.ts';
import { covers, type Glob, overlap } from './globs.ts';
import type { Budget } from './text.ts';

/** Some classes together, as a pack would write them: all of `matches`, none of `excludes`. */
export interface ActionCube {
  matches: string[];
  excludes: string[];
  sample: string;
  /** What the classes have in common. */
  of: number;
}

interface Member {
  globs: ReadonlySet<string>;
  sample: string;
  of: number;
}

/**
 * Joins the classes that have the same `of` into as few cubes as a tree of questions finds; 0 (nothing) and -1 (not known) are left out. Cubes don't overlap.
 * Unless `everywhere`, action types that match no `touched` glob are no class here, and every cube keeps them out. Not `complete`: the budget ran out.
 */
export function actionCubes(
  found: readonly (ActionClass & { of: number })[],
  { wildcards, cut }: Pick<ActionClasses, 'wildcards' | 'cut'>,
  touched: ReadonlySet<string>,
  everywhere: boolean,
  budget: Budget,
): { cubes: ActionCube[]; complete: boolean } {
  const unnamed = found.filter(({ name }) => name === undefined);
  const elsewhere = everywhere ? unnamed.find(({ globs }) => globs.size === 0) : undefined;
  const outside = !everywhere || elsewhere?.of === 0;
  const tree = new CubeTree(wildcards, touched, budget);
  if (cut) for (const member of unnamed) tree.alone(member);
  else if (outside) for (const members of components(unnamed, none)) tree.split(members, everywhere ? 'any' : 'touched', [], []);
  else tree.split(unnamed, 'no', [], []);
  const { cubes } = tree;
  const byFirst = new Map<string | undefined, ActionCube[]>();
  const excluded = new Map(cubes.map((cube) => [cube, new Set(cube.excludes)]));
  for (const cube of cubes) {
    const list = byFirst.get(cube.matches[0]) ?? [];
    byFirst.set(cube.matches[0], list);
    list.push(cube);
  }
  for (const { name, of, sample, globs } of found) {
    if (name === undefined) continue;
    budget.steps -= 10;
    const host = [undefined, ...globs]
      .flatMap((first) => byFirst.get(first) ?? [])
      .find((cube) => cube.matches.every((text) => globs.has(text)) && ![...globs].some((text) => excluded.get(cube)!.has(text)));
    if (host?.of === of) continue;
    host?.excludes.push(name);
    if (of > 0) cubes.push({ matches: [name], excludes: [], sample, of });
  }
  return { cubes, complete: tree.complete };
}

/** Beyond so many classes each lot that can't meet another is split by itself, which makes a few cubes more. */
const mostSplitTogether = 200;

const none: ReadonlySet<string> = new Set();

/** Classes that have no glob in common, not even by way of others, can't meet: each lot is split by itself. */
function components(members: readonly Member[], decided: ReadonlySet<string>): Member[][] {
  const parents = new Map<string, string>();
  const root = (glob: string): string => {
    let at = glob;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    for (let from = glob; from !== at; ) {
      const up = parents.get(from)!;
      parents.set(from, at);
      from = up;
    }
    return at;
  };
  for (const { globs } of members) {
    const [first, ...rest] = [...globs].filter((glob) => !decided.has(glob));
    if (first === undefined) continue;
    if (!parents.has(first)) parents.set(first, first);
    for (const glob of rest) {
      if (!parents.has(glob)) parents.set(glob, glob);
      parents.set(root(glob), root(first));
    }
  }
  const lots = new Map<string, Member[]>();
  for (const member of members) {
    const first = [...member.globs].find((glob) => !decided.has(glob));
    if (first === undefined) continue;
    const lot = lots.get(root(first)) ?? [];
    lots.set(root(first), lot);
    lot.push(member);
  }
  return [...lots.values()];
}

/** Names that match nothing that was asked so far: `no`, every one of them is a member; otherwise nothing is to be said of them, until any or a touched glob is met. */
type Outside = 'no' | 'any' | 'touched';

/** What most members match; that out of the way, the rest falls into lots. */
function commonest(counts: readonly (readonly [string, number])[]): string {
  return counts.reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];
}

class CubeTree {
  readonly cubes: ActionCube[] = [];
  complete = true;
  readonly #wildcards: readonly Glob[];
  readonly #byText: ReadonlyMap<string, Glob>;
  readonly #touched: ReadonlySet<string>;
  readonly #budget: Budget;

  constructor(wildcards: readonly Glob[], touched: ReadonlySet<string>, budget: Budget) {
    this.#wildcards = wildcards;
    this.#byText = new Map(wildcards.map((glob) => [glob.text, glob]));
    this.#touched = touched;
    this.#budget = budget;
  }

  /** All members match all of `matches` and none of `excludes`. */
  split(members: readonly Member[], outside: Outside, matches: string[], excludes: string[]): void {
    const first = members[0];
    if (!first) return;
    this.#budget.steps -= members.length + excludes.length;
    if (this.#ranOut()) return;
    if (members.every(({ of }) => of === (outside === 'no' ? first.of : 0))) {
      if (first.of > 0) this.cubes.push({ matches, excludes: this.#needed(excludes, matches), sample: first.sample, of: first.of });
      return;
    }
    if (members.length > mostSplitTogether && this.#splitApart(members, outside, matches, excludes)) return;
    const glob = this.#bestQuestion(members, outside);
    const inside = members.filter((member) => member.globs.has(glob));
    this.split(inside, this.#enters(glob, outside) ? 'no' : outside, [...matches, glob], excludes);
    this.split(
      members.filter((member) => !member.globs.has(glob)),
      outside,
      matches,
      [...excludes, glob],
    );
  }

  /** Lots that can't meet are split by themselves; what lies outside them all, if it is a member, is one cube with those that say the same. */
  #splitApart(members: readonly Member[], outside: Outside, matches: string[], excludes: string[]): boolean {
    const decided = new Set(matches);
    const lots = components(members, decided);
    if (lots.length < 2) return false;
    const elsewhere = members.find(({ globs }) => globs.size === matches.length);
    if (outside !== 'no') for (const lot of lots) this.split(lot, outside, matches, excludes);
    if (outside !== 'no') return true;
    if (!elsewhere) return false;
    const others = lots.filter((lot) => lot.some(({ of }) => of !== elsewhere.of));
    for (const lot of others) this.split(lot, 'any', matches, excludes);
    if (elsewhere.of <= 0) return true;
    const apart = others.flatMap((lot) =>
      this.#widest(new Set(lot.flatMap(({ globs }) => [...globs].filter((glob) => !decided.has(glob))))),
    );
    const needed = this.#needed([...excludes, ...apart], matches);
    this.cubes.push({ matches, excludes: needed, sample: elsewhere.sample, of: elsewhere.of });
    return true;
  }

  /** Those of `excludes` that some name matches together with all of `matches`. */
  #needed(excludes: readonly string[], matches: readonly string[]): string[] {
    return excludes.filter((text) => matches.every((other) => overlap(this.#byText.get(text)!, this.#byText.get(other)!)));
  }

  /** Those that no other one holds. */
  #widest(texts: ReadonlySet<string>): string[] {
    const price = texts.size ** 2;
    if (this.#budget.steps <= price) return [...texts];
    this.#budget.steps -= price;
    const globs = [...texts].map((text) => this.#byText.get(text)!);
    return globs
      .filter((glob, i) => !globs.some((other, j) => j !== i && covers(other, glob) && !(covers(glob, other) && i < j)))
      .map(({ text }) => text);
  }

  /** One class by itself, every glob told that could match beside its own. */
  alone({ globs, sample, of }: Member): void {
    if (of <= 0 || this.#ranOut()) return;
    this.#budget.steps -= this.#wildcards.length * (1 + globs.size);
    const own = [...globs].map((text) => this.#byText.get(text)!);
    const excludes = this.#wildcards.filter((glob) => !globs.has(glob.text) && own.every((other) => overlap(glob, other)));
    this.cubes.push({ matches: [...globs], excludes: excludes.map(({ text }) => text), sample, of });
  }

  #ranOut(): boolean {
    if (this.#budget.steps <= 0) this.complete = false;
    return this.#budget.steps <= 0;
  }

  #enters(glob: string, outside: Outside): boolean {
    return outside === 'any' || (outside === 'touched' && this.#touched.has(glob));
  }

  /** The glob that leaves the fewest different things on its two sides. */
  #bestQuestion(members: readonly Member[], outside: Outside): string {
    const counts = new Map<string, number>();
    for (const member of members) for (const glob of member.globs) counts.set(glob, (counts.get(glob) ?? 0) + 1);
    let best: { glob: string; score: number } | undefined;
    const candidates = [...counts].filter(([glob, count]) => count < members.length || this.#enters(glob, outside));
    if (members.length > mostSplitTogether) return commonest(candidates);
    const few = candidates.length * members.length <= 100_000 ? candidates : candidates.sort((a, b) => b[1] - a[1]).slice(0, 20);
    this.#budget.steps -= counts.size + few.length * members.length;
    for (const [glob, count] of few) {
      const inside = new Set<number>(outside !== 'no' && !this.#enters(glob, outside) ? [0] : []);
      const without = new Set<number>(outside !== 'no' ? [0] : []);
      for (const member of members) (member.globs.has(glob) ? inside : without).add(member.of);
      const score = (inside.size + without.size) * members.length * 2 + Math.abs(members.length - 2 * count);
      if (!best || score < best.score || (score === best.score && compareText(glob, best.glob) < 0)) best = { glob, score };
    }
    return best!.glob;
  }
}
