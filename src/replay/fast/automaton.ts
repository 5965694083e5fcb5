import type { Instruction, Program } from '../../engine/index.ts';

/** Answers of a transition that are no state. */
export const UNKNOWN = -1;
export const MATCHED = -2;
export const OVER = -3;

/** What stands before the next character. */
const TEXT_START = 0;
const WORD = 1;
const LINE_FEED = 2;
const OTHER = 3;

const LINE_STARTS = 1;
const LINE_ENDS = 2;
const TEXT_STARTS = 4;
const TEXT_ENDS = 8;
const BOUNDARY = 16;
const NO_BOUNDARY = 32;

/** Characters that no instruction tells apart are one symbol. */
export interface Symbols {
  /** First code point of each run of equal symbols, ascending from 0. */
  bounds: number[];
  /** Symbol of each run. */
  ofBound: number[];
  /** Symbols in all; the last one is the end of the text. */
  count: number;
}

interface State {
  /** Instructions to go on from, before what is asserted here is known. */
  at: readonly number[];
  before: number;
}

/**
 * Does any of these patterns match anywhere in the text? A deterministic automaton made one transition at a time, as the text asks for it, so its
 * size is that of what is met. Time is linear in the text whatever the pattern.
 */
export class Automaton {
  readonly symbols: Symbols;
  /** Those of all programs, one after the other. */
  readonly #instructions: readonly Instruction[];
  readonly #starts: readonly number[];
  readonly #asserting: boolean;
  readonly #examples: readonly number[];
  #states: State[] = [];
  #known = new Map<string, number>();

  constructor(programs: readonly Program[]) {
    const all: Instruction[] = [];
    this.#starts = programs.map(({ start, instructions }) => {
      const offset = all.length;
      for (const instruction of instructions) all.push(shifted(instruction, offset));
      return offset + start;
    });
    this.#instructions = all;
    this.#asserting = programs.some(({ instructions }) => instructions.some(({ kind }) => kind === 'assert'));
    const { symbols, examples } = symbolsOf(programs, this.#asserting);
    this.symbols = symbols;
    this.#examples = examples;
    this.forget();
  }

  /** States made so far; the first is where a text starts. */
  get size(): number {
    return this.#states.length;
  }

  /** Drops all states but the first. */
  forget(): void {
    this.#states = [];
    this.#known.clear();
    this.#stateOf([], TEXT_START);
  }

  /** A state as it can be told after `forget`. */
  describe(state: number): readonly [readonly number[], number] {
    const { at, before } = this.#states[state]!;
    return [at, before];
  }

  /** The number of a described state. */
  recall([at, before]: readonly [readonly number[], number]): number {
    return this.#stateOf(at, before);
  }

  /** The state after one more symbol, or `MATCHED`, or `OVER` when the text has ended without a match. */
  step(state: number, symbol: number): number {
    const { at, before } = this.#states[state]!;
    const ends = symbol === this.symbols.count - 1;
    const next = ends ? -1 : this.#examples[symbol]!;
    const open = this.#closure(at, assertsBetween(before, next));
    if (open === undefined) return MATCHED;
    if (ends) return OVER;
    const after = new Set<number>();
    for (const pc of open) {
      const instruction = this.#instructions[pc]!;
      if (instruction.kind === 'take' && within(instruction.ranges, next)) after.add(instruction.to);
    }
    return this.#stateOf(
      [...after].sort((a, b) => a - b),
      this.#asserting ? kindOf(next) : OTHER,
    );
  }

  /** All taking instructions reachable here, a new attempt included; `undefined` when a match is. */
  #closure(at: readonly number[], asserts: number): Set<number> | undefined {
    const seen = new Set<number>();
    const pending = [...at, ...this.#starts];
    for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
      if (seen.has(pc)) continue;
      seen.add(pc);
      const instruction = this.#instructions[pc]!;
      if (instruction.kind === 'match') return undefined;
      if (instruction.kind === 'go') pending.push(...instruction.to);
      else if (instruction.kind === 'assert' && (instruction.asserts & ~asserts) === 0) pending.push(instruction.to);
    }
    return seen;
  }

  #stateOf(at: readonly number[], before: number): number {
    const key = `${before}:${at}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#states.length);
    return this.#states.push({ at, before }) - 1;
  }
}

/** The instruction where it stands so many places further on. */
function shifted(instruction: Instruction, offset: number): Instruction {
  if (instruction.kind === 'go') return { ...instruction, to: instruction.to.map((to) => to + offset) };
  return 'to' in instruction ? { ...instruction, to: instruction.to + offset } : instruction;
}

function assertsBetween(before: number, next: number): number {
  let asserts = 0;
  if (before === TEXT_START) asserts |= TEXT_STARTS | LINE_STARTS;
  if (before === LINE_FEED) asserts |= LINE_STARTS;
  if (next < 0) asserts |= TEXT_ENDS | LINE_ENDS;
  if (next === 10) asserts |= LINE_ENDS;
  return asserts | ((before === WORD) !== (next >= 0 && kindOf(next) === WORD) ? BOUNDARY : NO_BOUNDARY);
}

function kindOf(code: number): number {
  if (code === 10) return LINE_FEED;
  const word = (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
  return word ? WORD : OTHER;
}

function within(ranges: readonly number[], code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i]! && code <= ranges[i + 1]!) return true;
  return false;
}

function symbolsOf(programs: readonly Program[], asserting: boolean): { symbols: Symbols; examples: number[] } {
  const takes = new Map<string, readonly number[]>();
  for (const { instructions } of programs)
    for (const instruction of instructions) if (instruction.kind === 'take') takes.set(String(instruction.ranges), instruction.ranges);
  const cuts = new Set([0]);
  for (const ranges of takes.values()) for (const [index, code] of ranges.entries()) cuts.add(index % 2 === 0 ? code : code + 1);
  if (asserting) for (const code of [10, 11, 0x30, 0x3a, 0x41, 0x5b, 0x5f, 0x60, 0x61, 0x7b]) cuts.add(code);
  const bounds = [...cuts].filter((code) => code <= 0x10ffff).sort((a, b) => a - b);
  const ids = new Map<string, number>();
  const examples: number[] = [];
  const ofBound = bounds.map((code) => {
    const key = `${asserting ? kindOf(code) : ''} ${[...takes.values()].map((ranges) => Number(within(ranges, code))).join('')}`;
    const id = ids.get(key) ?? ids.size;
    if (!ids.has(key)) examples.push(code);
    ids.set(key, id);
    return id;
  });
  return { symbols: { bounds, ofBound, count: ids.size + 1 }, examples };
}
