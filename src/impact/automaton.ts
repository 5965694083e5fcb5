import { type CodePoints, wordCharacters } from './code-points.ts';
import { type Assertion, type Expression, NotRead } from './expression.ts';

/** Thrown where an automaton grows beyond what is built; the caller names the budget. */
export class TooLarge extends Error {}

/** The state of an automaton that has matched: whatever follows, it stays so. */
export const matched = 0;

let made = 0;
const mostInstructions = 20_000;
const mostStates = 10_000;

type Instruction =
  | { op: 'one'; set: number; next: number }
  | { op: 'both'; next: number; other: number }
  | { op: 'assert'; what: Assertion; next: number }
  | { op: 'match' };

/** What stands on either side of a position: the edge of the text, or a character of one of three kinds. */
const edge = 0;
const word = 1;
const lineFeed = 2;
const other = 3;
type Side = 0 | 1 | 2 | 3;

/**
 * Whether an expression matches somewhere in a text, as a deterministic automaton whose states are made when they are reached. Its alphabet is a partition
 * of the code points into classes that it does not tell apart.
 */
export class Automaton {
  /** Tells automata apart; the same for the same automaton only. */
  readonly id = made++;
  /** Where each piece of the alphabet begins, ascending from 0, and the class of the piece. */
  readonly begins: number[] = [];
  readonly pieceClass: number[] = [];
  readonly start: number;
  readonly #program: Instruction[] = [];
  readonly #sets: CodePoints[] = [];
  readonly #numbers = new Map<CodePoints, number>();
  readonly #first: number;
  readonly #members: boolean[][] = [];
  readonly #sideOf: Side[] = [];
  readonly #states: { core: number[]; before: Side; next: Int32Array; atEnd: boolean | undefined; distance: number }[] = [];
  readonly #known = new Map<string, number>();
  readonly #beginnings = new Map<number, ReadonlySet<number> | undefined>();
  readonly #distance: Int32Array;
  readonly #ascii = new Uint16Array(128);

  constructor(expression: Expression) {
    const match = this.#emit({ op: 'match' });
    this.#first = this.#compile(expression, match);
    this.#partition();
    this.#distance = this.#distances();
    this.#intern(undefined);
    this.start = this.#intern({ core: [], before: edge });
  }

  get classes(): number {
    return this.#sideOf.length;
  }

  classOf(point: number): number {
    if (point < 128) return this.#ascii[point]!;
    let low = 0;
    let high = this.begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.begins[middle]! <= point) low = middle;
      else high = middle - 1;
    }
    return this.pieceClass[low]!;
  }

  step(state: number, of: number): number {
    if (state === matched) return matched;
    const from = this.#states[state]!;
    const known = from.next[of]!;
    if (known >= 0) return known;
    const side = this.#sideOf[of]!;
    const core = this.#after(from.core, from.before, of);
    const to = core ? this.#intern({ core, before: side }) : matched;
    from.next[of] = to;
    return to;
  }

  /** Whether a text that ends in this state matches. */
  matchesAtEnd(state: number): boolean {
    if (state === matched) return true;
    const from = this.#states[state]!;
    from.atEnd ??= this.#closure([this.#first, ...from.core], from.before, edge) === undefined;
    return from.atEnd;
  }

  /** What a step from this state costs, whether or not it was taken before: so that work is counted alike in every process. */
  weight(state: number): number {
    return this.#states[state]!.core.length;
  }

  /** What making it cost. */
  get cost(): number {
    return 4 * this.#program.length + this.begins.length * (2 + this.#members.length);
  }

  /** At least so many characters are missing until it matches; never too many. */
  distance(state: number): number {
    return this.#states[state]!.distance;
  }

  /** Whether it matches somewhere in the text. Makes no states beyond the bound: then it goes on without keeping them. */
  test(text: string): boolean {
    let state = this.start;
    for (let i = 0; i < text.length; i++) {
      const point = text.codePointAt(i)!;
      if (point > 0xffff) i++;
      const of = point < 128 ? this.#ascii[point]! : this.classOf(point);
      let next = this.#states[state]!.next[of]!;
      if (next < 0) {
        if (this.#states.length >= mostStates) return this.#simulate(text);
        next = this.step(state, of);
      }
      if (next === matched) return true;
      state = next;
    }
    return this.matchesAtEnd(state);
  }

  /** Drops the states made so far, all but the first two. */
  forget(): void {
    this.#states.length = 2;
    this.#known.clear();
    this.#known.set('matched', matched).set(`${edge}:`, this.start);
    this.#states[this.start]!.next.fill(-1);
  }

  #simulate(text: string): boolean {
    let core: number[] = [];
    let before: Side = edge;
    for (const character of text) {
      const of = this.classOf(character.codePointAt(0)!);
      const next = this.#after(core, before, of);
      if (!next) return true;
      core = next;
      before = this.#sideOf[of]!;
    }
    return this.#closure([this.#first, ...core], before, edge) === undefined;
  }

  /** Where a character leads, or `undefined` if the match is reached before it. The search may begin anywhere, so it begins here too. */
  #after(core: readonly number[], before: Side, of: number): number[] | undefined {
    const begun = this.#begun(before, of);
    const closed = begun && this.#closure(core, before, this.#sideOf[of]!);
    return closed && [...this.#reached(closed, of, begun)].sort((a, b) => a - b);
  }

  /** Where it leads if the search begins just before it. */
  #begun(before: Side, of: number): ReadonlySet<number> | undefined {
    const place = 4 * of + before;
    if (!this.#beginnings.has(place)) {
      const closed = this.#closure([this.#first], before, this.#sideOf[of]!);
      this.#beginnings.set(place, closed && this.#reached(closed, of));
    }
    return this.#beginnings.get(place);
  }

  #reached(closed: ReadonlySet<number>, of: number, begun?: ReadonlySet<number>): Set<number> {
    const reached = new Set(begun);
    for (const pc of closed) {
      const instruction = this.#program[pc]!;
      if (instruction.op === 'one' && this.#members[instruction.set]![of]) reached.add(instruction.next);
    }
    return reached;
  }

  #emit(instruction: Instruction): number {
    if (this.#program.length >= mostInstructions) throw new NotRead('too many repetitions');
    return this.#program.push(instruction) - 1;
  }

  /** Compiles backwards: what an expression goes on to is known before it. */
  #compile(expression: Expression, next: number): number {
    switch (expression.kind) {
      case 'empty':
        return next;
      case 'one':
        return this.#emit({ op: 'one', set: this.#setOf(expression.of), next });
      case 'assert':
        return this.#emit({ op: 'assert', what: expression.what, next });
      case 'all':
        return expression.parts.reduceRight((to, part) => this.#compile(part, to), next);
      case 'any':
        return expression.parts
          .map((part) => this.#compile(part, next))
          .reduceRight((to, from) => this.#emit({ op: 'both', next: from, other: to }));
      case 'repeat':
        return this.#repeat(expression.part, expression.least, expression.most, next);
    }
  }

  #setOf(points: CodePoints): number {
    const known = this.#numbers.get(points) ?? this.#sets.push(points) - 1;
    this.#numbers.set(points, known);
    return known;
  }

  #repeat(part: Expression, least: number, most: number, next: number): number {
    let to = next;
    if (most === Number.POSITIVE_INFINITY) {
      const loop = this.#emit({ op: 'both', next: 0, other: next });
      const body = this.#compile(part, loop);
      (this.#program[loop] as { next: number }).next = body;
      to = loop;
    } else {
      for (let i = least; i < most; i++) to = this.#emit({ op: 'both', next: this.#compile(part, to), other: next });
    }
    for (let i = 0; i < least; i++) to = this.#compile(part, to);
    return to;
  }

  #partition(): void {
    const asserts = this.#program.flatMap((instruction) => (instruction.op === 'assert' ? [instruction.what] : []));
    const words = asserts.some((what) => what === 'boundary' || what === 'no-boundary');
    const lines = asserts.some((what) => what === 'line-begin' || what === 'line-end');
    const unique = new Map<string, number>();
    const sets: CodePoints[] = [];
    const renamed = this.#sets.map((set) => {
      const key = set.join();
      const known = unique.get(key) ?? sets.push(set) - 1;
      unique.set(key, known);
      return known;
    });
    for (const instruction of this.#program) if (instruction.op === 'one') instruction.set = renamed[instruction.set]!;
    const all = [...sets, words ? wordCharacters : [], lines ? [10, 10] : []];
    const events: [number, number][] = all.flatMap((set, index) =>
      set.flatMap((point, i): [number, number][] => [[i % 2 ? point + 1 : point, index]]),
    );
    events.sort((a, b) => a[0] - b[0]);
    const inside = all.map(() => false);
    const known = new Map<string, number>();
    for (let i = 0, from = 0; from <= 0x10ffff; ) {
      for (; i < events.length && events[i]![0] === from; i++) inside[events[i]![1]] = !inside[events[i]![1]];
      const key = inside.map((yes) => (yes ? 1 : 0)).join('');
      let of = known.get(key);
      if (of === undefined) {
        of = this.#sideOf.push(inside[sets.length] ? word : inside[sets.length + 1] ? lineFeed : other) - 1;
        known.set(key, of);
        sets.forEach((_, set) => {
          this.#members[set] ??= [];
          this.#members[set]![of!] = inside[set]!;
        });
      }
      this.begins.push(from);
      this.pieceClass.push(of);
      from = events[i]?.[0] ?? 0x110000;
    }
    for (let piece = 0; piece < this.begins.length; piece++)
      for (let point = this.begins[piece]!; point < Math.min(this.begins[piece + 1] ?? 128, 128); point++)
        this.#ascii[point] = this.pieceClass[piece]!;
  }

  /** The instructions that wait for a character, or `undefined` if the match is reached on the way. */
  #closure(from: readonly number[], before: Side, after: Side): Set<number> | undefined {
    const seen = new Set<number>();
    const open = [...from];
    while (open.length > 0) {
      const pc = open.pop()!;
      if (seen.has(pc)) continue;
      seen.add(pc);
      const instruction = this.#program[pc]!;
      if (instruction.op === 'match') return undefined;
      if (instruction.op === 'both') open.push(instruction.next, instruction.other);
      else if (instruction.op === 'assert' && holds(instruction.what, before, after)) open.push(instruction.next);
    }
    return seen;
  }

  #intern(state: { core: number[]; before: Side } | undefined): number {
    const key = state ? `${state.before}:${state.core.join()}` : 'matched';
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#states.length >= mostStates) throw new TooLarge();
    const distance = state ? Math.min(this.#distance[this.#first]!, ...state.core.map((pc) => this.#distance[pc]!)) : 0;
    const next = new Int32Array(this.classes).fill(-1);
    const id = this.#states.push({ core: state?.core ?? [], before: state?.before ?? edge, next, atEnd: undefined, distance }) - 1;
    this.#known.set(key, id);
    return id;
  }

  /** What an instruction goes on to is written before it, but for loops, so one round or two settle it. */
  #distances(): Int32Array {
    const far = 1 << 29;
    const distance = new Int32Array(this.#program.length).fill(far);
    for (let again = true; again; ) {
      again = false;
      this.#program.forEach((instruction, pc) => {
        let least = 0;
        if (instruction.op !== 'match') least = distance[instruction.next]! + (instruction.op === 'one' ? 1 : 0);
        if (instruction.op === 'both') least = Math.min(least, distance[instruction.other]!);
        if (least >= distance[pc]!) return;
        distance[pc] = least;
        again = true;
      });
    }
    return distance;
  }
}

function holds(what: Assertion, before: Side, after: Side): boolean {
  switch (what) {
    case 'begin':
      return before === edge;
    case 'end':
      return after === edge;
    case 'line-begin':
      return before === edge || before === lineFeed;
    case 'line-end':
      return after === edge || after === lineFeed;
    case 'boundary':
      return (before === word) !== (after === word);
    case 'no-boundary':
      return (before === word) === (after === word);
  }
}
