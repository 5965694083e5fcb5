import { compareText } from '../diagnostic.ts';
import { Automaton } from './automaton.ts';
import { everything } from './classes.ts';
import { type Expression, literal } from './expression.ts';
import { type Glob, globMatches, nameFor, overlap, readGlob } from './globs.ts';
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
const mostClasses = 5000;

export function actionClasses(texts: Iterable<string>, touched: ReadonlySet<string>, everywhere: boolean, budget: Budget): ActionClasses {
  const globs = [...texts]
    .map(readGlob)
    .sort((a, b) => Number(touched.has(b.text)) - Number(touched.has(a.text)) || compareText(a.text, b.text));
  const wildcards = globs.filter((glob) => !glob.exact);
  const names = new Set(globs.filter((glob) => glob.exact).map((glob) => glob.text));
  const relevant = (matching: readonly Glob[]) => everywhere || matching.some((glob) => touched.has(glob.text));
  const classes: ActionClass[] = [];
  let complete = true;
  let cut = false;
  for (const name of names) {
    const matching = wildcards.filter((glob) => globMatches(glob, name));
    if ([...name].length <= longestName && (touched.has(name) || relevant(matching)))
      classes.push({ globs: new Set([name, ...matching.map((glob) => glob.text)]), name, sample: name });
  }
  const neighbours = wildcards.map((glob, i) => wildcards.flatMap((other, j) => (i !== j && overlap(glob, other) ? [j] : [])));
  const near = neighbours.map((list) => new Set(list));
  const visit = (chosen: number[], candidates: readonly number[]): void => {
    if (classes.length >= mostClasses || budget.steps <= 0) {
      complete = false;
      cut = true;
      return;
    }
    const matching = chosen.map((i) => wildcards[i]!);
    if (relevant(matching)) {
      const around =
        chosen.length === 0 ? wildcards.map((_, i) => i) : neighbours[chosen[0]!]!.filter((i) => chosen.every((c) => near[c]!.has(i)));
      const sample = sampleName(
        matching,
        around.filter((i) => !chosen.includes(i)).map((i) => wildcards[i]!),
        names,
        budget,
      );
      if (sample === undefined) complete = false;
      if (sample !== '') classes.push({ globs: new Set(matching.map((glob) => glob.text)), sample: sample ?? '' });
    }
    for (const next of candidates)
      visit(
        [...chosen, next],
        candidates.filter((other) => other > next && near[next]!.has(other)),
      );
  };
  if (everywhere)
    visit(
      [],
      wildcards.map((_, i) => i),
    );
  else
    wildcards.forEach((glob, i) => {
      if (touched.has(glob.text))
        visit(
          [i],
          neighbours[i]!.filter((other) => other > i),
        );
    });
  return { classes, wildcards, complete, cut };
}

/** A name that matches all of one list and none of the others; '' if there is none, `undefined` if that was not found out. */
function sampleName(matching: readonly Glob[], others: readonly Glob[], names: ReadonlySet<string>, budget: Budget): string | undefined {
  for (const filler of ['x', '', 'other', 'q7']) {
    const name = matching.length === 0 ? filler : nameFor(matching, filler);
    const fits = name !== '' && [...name].length <= longestName && !names.has(name) && matching.every((glob) => globMatches(glob, name));
    if (fits && !others.some((glob) => globMatches(glob, name))) return name;
  }
  const excluded = [...others, ...[...names].filter((name) => matching.every((glob) => globMatches(glob, name))).map(readGlob)];
  const demands = [
    { automaton: nothing(), holds: false },
    ...matching.map((glob) => ({ automaton: globAutomaton(glob), holds: true })),
    ...excluded.map((glob) => ({ automaton: globAutomaton(glob), holds: false })),
  ];
  const answer = shortestText(demands, budget);
  if (answer.kind === 'unknown') return undefined;
  return answer.kind === 'found' && [...answer.text].length <= longestName ? answer.text : '';
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
 * Unless `everywhere`, action types that match no `touched` glob are no class here, and every cube keeps them out.
 */
export function actionCubes(
  found: readonly (ActionClass & { of: number })[],
  { wildcards, cut }: Pick<ActionClasses, 'wildcards' | 'cut'>,
  touched: ReadonlySet<string>,
  everywhere: boolean,
): ActionCube[] {
  const cubes: ActionCube[] = [];
  const byText = new Map(wildcards.map((glob) => [glob.text, glob]));
  const split = (members: readonly Member[], outside: boolean, matches: string[], excludes: string[]): void => {
    const first = members[0];
    if (!first) return;
    if (members.every(({ of }) => of === (outside ? 0 : first.of))) {
      if (first.of <= 0) return;
      const needed = excludes.filter((text) => matches.every((other) => overlap(byText.get(text)!, byText.get(other)!)));
      cubes.push({ matches, excludes: needed, sample: first.sample, of: first.of });
      return;
    }
    const glob = bestQuestion(members, outside, touched);
    const inside = members.filter((member) => member.globs.has(glob));
    split(inside, outside && !touched.has(glob), [...matches, glob], excludes);
    split(
      members.filter((member) => !member.globs.has(glob)),
      outside,
      matches,
      [...excludes, glob],
    );
  };
  const unnamed = found.filter(({ name }) => name === undefined);
  if (cut) cubes.push(...unnamed.filter(({ of }) => of > 0).map((member) => alone(member, wildcards)));
  else split(unnamed, !everywhere, [], []);
  for (const { name, of, sample } of found) {
    if (name === undefined) continue;
    const host = cubes.find((cube) => contains(cube, byText, name));
    if (host?.of === of) continue;
    host?.excludes.push(name);
    if (of > 0) cubes.push({ matches: [name], excludes: [], sample, of });
  }
  return cubes;
}

/** One class by itself, every glob told. */
function alone({ globs, sample, of }: Member, wildcards: readonly Glob[]): ActionCube {
  const excludes = wildcards.map(({ text }) => text).filter((text) => !globs.has(text));
  return { matches: [...globs], excludes, sample, of };
}

function contains(cube: ActionCube, byText: ReadonlyMap<string, Glob>, name: string): boolean {
  const matches = (text: string) => globMatches(byText.get(text) ?? readGlob(text), name);
  return cube.matches.every(matches) && !cube.excludes.some(matches);
}

/** The glob that leaves the fewest different things on its two sides. */
function bestQuestion(members: readonly Member[], outside: boolean, touched: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const member of members) for (const glob of member.globs) counts.set(glob, (counts.get(glob) ?? 0) + 1);
  let best: { glob: string; score: number } | undefined;
  const candidates = [...counts].filter(([glob, count]) => count < members.length || (outside && touched.has(glob)));
  const few = candidates.length * members.length <= 100_000 ? candidates : candidates.sort((a, b) => b[1] - a[1]).slice(0, 20);
  for (const [glob, count] of few) {
    const inside = new Set<number>(outside && !touched.has(glob) ? [0] : []);
    const without = new Set<number>(outside ? [0] : []);
    for (const member of members) (member.globs.has(glob) ? inside : without).add(member.of);
    const score = (inside.size + without.size) * members.length * 2 + Math.abs(members.length - 2 * count);
    if (!best || score < best.score || (score === best.score && compareText(glob, best.glob) < 0)) best = { glob, score };
  }
  return best!.glob;
}
