import { compareText } from '../diagnostic.ts';
import { longestName, sampleName } from './action-name.ts';
import { covers, type Glob, GlobIndex, readGlob } from './globs.ts';
import type { Budget } from './text.ts';

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
