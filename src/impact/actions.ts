import { compareText } from '../diagnostic.ts';
import { Automaton } from './automaton.ts';
import { everything } from './classes.ts';
import { type Expression, literal } from './expression.ts';
import { covers, type Glob, GlobIndex, globMatches, nameFor, overlap, readGlob } from './globs.ts';
import { type Budget, shortestText } from './text.ts';

/** Action types that the same globs match, with one of them as a sample ('': it was not found out whether there is one). `name`: only this one, which some glob writes out. */
export interface ActionClass {
  globs: ReadonlySet<string>;
  name?: string;
  sample: string;
}

/** All classes of action types that some of the `touched` globs match (`everywhere`: all classes); `complete` unless the budget ran out. */
export interface ActionClasses {
  classes: ActionClass[];
  wildcards: Glob[];
  complete: boolean;
  /** Some classes are missing, so none may be joined with what lies beside it. */
  cut: boolean;
}

const longestName = 256;
const mostClasses = 20_000;

export function actionClasses(texts: Iterable<string>, touched: ReadonlySet<string>, everywhere: boolean, budget: Budget): ActionClasses {
  const globs = [...texts].map(readGlob);
  const names = new Set(globs.filter(({ exact }) => exact).map(({ text }) => text));
  const search = new ClassSearch(
    globs.filter(({ exact }) => !exact),
    names,
    touched,
    everywhere,
    budget,
  );
  return search.all();
}

/** Wide globs before the narrower ones that they hold: those write no fewer letters, or have fewer stars. */
function byWidth(a: Glob, b: Glob): number {
  return lettersOf(a) - lettersOf(b) || starsOf(b) - starsOf(a) || compareText(a.text, b.text);
}

const lettersOf = ({ text }: Glob) => text.replaceAll('*', '').length;
const starsOf = ({ text }: Glob) => text.split(/\*+/).length;

/** Finds the classes of names that no glob writes out: a set of globs belongs together if a name is matched by all of them and by no other. */
class ClassSearch {
  readonly #wildcards: readonly Glob[];
  readonly #names: ReadonlySet<string>;
  readonly #touched: ReadonlySet<string>;
  readonly #everywhere: boolean;
  readonly #budget: Budget;
  readonly #index: GlobIndex;
  readonly #near: (readonly number[])[] = [];
  readonly #wider: (readonly number[])[] = [];
  readonly #classes: ActionClass[] = [];
  #complete = true;
  #cut = false;

  constructor(wildcards: Glob[], names: ReadonlySet<string>, touched: ReadonlySet<string>, everywhere: boolean, budget: Budget) {
    this.#wildcards = wildcards.sort(byWidth);
    this.#names = names;
    this.#touched = touched;
    this.#everywhere = everywhere;
    this.#budget = budget;
    this.#index = new GlobIndex(this.#wildcards);
  }

  all(): ActionClasses {
    for (const name of this.#names) {
      const matching = this.#index.matching(name);
      this.#budget.steps -= 10 * name.length + 4 * matching.length;
      if ([...name].length <= longestName && (this.#touched.has(name) || this.#isRelevant(matching)))
        this.#classes.push({ globs: new Set([name, ...matching.map((i) => this.#wildcards[i]!.text)]), name, sample: name });
    }
    const everyGlob = this.#wildcards.map((_, i) => i);
    if (this.#everywhere) this.#visit([], everyGlob);
    else for (const i of everyGlob) if (this.#touched.has(this.#wildcards[i]!.text)) this.#startAt(i);
    return { classes: this.#classes, wildcards: [...this.#wildcards], complete: this.#complete, cut: this.#cut };
  }

  /** All classes in which this is the first of the touched globs. */
  #startAt(first: number): void {
    const isEarlier = (i: number) => i < first && this.#touched.has(this.#wildcards[i]!.text);
    const wider = this.#widerThan(first);
    if (wider.some(isEarlier)) return;
    const chosen = [first, ...wider];
    this.#visit(
      chosen,
      this.#nearTo(first).filter((i) => !chosen.includes(i) && !isEarlier(i)),
    );
  }

  /** `candidates` are what may be chosen beside the chosen ones, ascending: what is passed over is left out for good. */
  #visit(chosen: readonly number[], candidates: readonly number[]): void {
    this.#budget.steps -= 20 + 4 * chosen.length;
    if (this.#classes.length - this.#names.size >= mostClasses || this.#budget.steps <= 0) {
      this.#complete = false;
      this.#cut = true;
      return;
    }
    if (this.#isRelevant(chosen)) this.#add(chosen);
    for (const next of candidates) {
      if (this.#cut) return;
      if (!this.#widerThan(next).every((i) => chosen.includes(i))) continue;
      const near = this.#nearTo(next);
      this.#budget.steps -= 2 * Math.min(near.length, candidates.length);
      this.#visit(
        [...chosen, next],
        common(candidates, near).filter((i) => i > next),
      );
    }
  }

  #isRelevant(matching: readonly number[]): boolean {
    return this.#everywhere || matching.some((i) => this.#touched.has(this.#wildcards[i]!.text));
  }

  #add(chosen: readonly number[]): void {
    const matching = chosen.map((i) => this.#wildcards[i]!);
    let around = chosen.length === 0 ? this.#wildcards.map((_, i) => i) : this.#nearTo(chosen[0]!);
    for (const i of chosen.slice(1)) around = common(around, this.#nearTo(i));
    this.#budget.steps -= (2 + chosen.length) * around.length;
    const others = around.filter((i) => !chosen.includes(i)).map((i) => this.#wildcards[i]!);
    const sample = sampleName(matching, others, this.#names, this.#budget);
    if (sample === undefined) this.#complete = false;
    if (sample !== '') this.#classes.push({ globs: new Set(matching.map((glob) => glob.text)), sample: sample ?? '' });
  }

  /** The globs that some name matches together with this one. */
  #nearTo(i: number): readonly number[] {
    const known = this.#near[i];
    if (known) return known;
    const near = this.#index.overlapping(this.#wildcards[i]!);
    this.#budget.steps -= 20 + near.length;
    this.#near[i] = near;
    return near;
  }

  /** The globs that match every name that this one matches. Of two that match the same names the earlier one counts as the wider. */
  #widerThan(i: number): readonly number[] {
    const known = this.#wider[i];
    if (known) return known;
    const near = this.#nearTo(i);
    this.#budget.steps -= 3 * near.length;
    const wider = near.filter((other) => other < i && covers(this.#wildcards[other]!, this.#wildcards[i]!));
    this.#wider[i] = wider;
    return wider;
  }
}

/** What stands in both of two ascending lists. */
function common(a: readonly number[], b: readonly number[]): number[] {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length * 16 < long.length) return short.filter((i) => isAmong(i, long));
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) both.push(a[i]!);
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return both;
}

function isAmong(wanted: number, ascending: readonly number[]): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted;
}

/** A name that matches all of one list and none of the others; '' if there is none, `undefined` if that was not found out. */
function sampleName(matching: readonly Glob[], others: readonly Glob[], names: ReadonlySet<string>, budget: Budget): string | undefined {
  for (const filler of ['x', '', 'other', 'q7', '-', '_~']) {
    const name = matching.length === 0 ? filler : nameFor(matching, filler);
    budget.steps -= matching.length + others.length;
    const fits = name !== '' && [...name].length <= longestName && !names.has(name) && matching.every((glob) => globMatches(glob, name));
    if (fits && !others.some((glob) => globMatches(glob, name))) return name;
  }
  if (isHeldByOne(matching, others, names)) return '';
  const excluded = [...others, ...[...names].filter((name) => matching.every((glob) => globMatches(glob, name))).map(readGlob)];
  budget.steps -= names.size + 20 * excluded.length;
  const demands = [
    { automaton: nothing(), holds: false },
    ...matching.map((glob) => ({ automaton: globAutomaton(glob), holds: true })),
    ...excluded.map((glob) => ({ automaton: globAutomaton(glob), holds: false })),
  ];
  const answer = shortestText(demands, budget);
  if (answer.kind === 'unknown') return undefined;
  return answer.kind === 'found' && [...answer.text].length <= longestName ? answer.text : '';
}

/**
 * Whether it is seen at a glance that some other glob matches all names that these match together: those between the longest head and the longest tail, and
 * the short ones in which the two run into each other.
 */
function isHeldByOne(matching: readonly Glob[], others: readonly Glob[], names: ReadonlySet<string>): boolean {
  if (matching.length === 0 || matching.some(({ pieces }) => pieces.length > 0)) return false;
  const head = matching.reduce((longest, glob) => (glob.head.length > longest.length ? glob.head : longest), '');
  const tail = matching.reduce((longest, glob) => (glob.tail.length > longest.length ? glob.tail : longest), '');
  const joint = readGlob(`${head}*${tail}`);
  if (!others.some((other) => covers(other, joint))) return false;
  for (let shared = 1; shared <= Math.min(head.length, tail.length); shared++) {
    const name = head + tail.slice(shared);
    if (!head.endsWith(tail.slice(0, shared)) || !matching.every((glob) => globMatches(glob, name))) continue;
    if (!names.has(name) && !others.some((glob) => globMatches(glob, name))) return false;
  }
  return true;
}

const automata = new Map<string, Automaton>();

/** A glob as an automaton. */
export function globAutomaton(glob: Glob): Automaton {
  const known = automata.get(glob.text);
  if (known) return known;
  const rest: Expression = { kind: 'repeat', part: { kind: 'one', of: everything }, least: 0, most: Number.POSITIVE_INFINITY };
  const parts = glob.text.split('*').flatMap((piece, i) => (i === 0 ? [literal(piece)] : [rest, literal(piece)]));
  const automaton = new Automaton({ kind: 'all', parts: [{ kind: 'assert', what: 'begin' }, ...parts, { kind: 'assert', what: 'end' }] });
  if (automata.size > 4096) automata.clear();
  automata.set(glob.text, automaton);
  return automaton;
}

function nothing(): Automaton {
  return globAutomaton(readGlob(''));
}

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

/** Classes that have no glob in common, not even by way of others, can't meet: each lot is split by itself. */
const none: ReadonlySet<string> = new Set();

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
    this.#budget.steps -= texts.size ** 2;
    if (this.#budget.steps <= 0) return [...texts];
    const globs = [...texts].map((text) => this.#byText.get(text)!);
    return globs
      .filter((glob, i) => !globs.some((other, j) => j !== i && covers(other, glob) && !(covers(glob, other) && i < j)))
      .map(({ text }) => text);
  }

  /** One class by itself, every glob told that could match beside its own. */
  alone({ globs, sample, of }: Member): void {
    if (of <= 0) return;
    this.#budget.steps -= this.#wildcards.length * (1 + globs.size);
    if (this.#ranOut()) return;
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
