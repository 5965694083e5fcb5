import { type Answer, type CompiledPolicy, type Engine, Memory, type Program, programOf } from '../../engine/index.ts';
import { BUCKETS, type Machine } from './machine.ts';
import { type Window, windowsOf } from './windows.ts';

/**
 * How a condition is answered:
 * `fixed` by the action type alone; `trust`, `time`, `depth` by the class that the value falls in; `content` by windows and an automaton;
 * `text` by the pattern library, where the automaton can't be had; `asked` by the engine's own condition, on the fields it looks at.
 */
export type Way = 'fixed' | 'trust' | 'time' | 'depth' | 'content' | 'text' | 'asked';

/** One condition, however many policies of both sides share it. */
export interface Shared {
  way: Way;
  policy: CompiledPolicy;
  /** `content`: the buckets that make it a candidate; 0: every text is one. */
  buckets: number;
  /** `content`: its automaton, once it was needed. */
  automaton?: number;
  programs: readonly Program[];
}

/** All conditions of two engines, each once, with what they need. */
export class Conditions {
  readonly #shared = new Map<string, Shared>();
  readonly #machine: Machine;
  #buckets = 0;
  readonly #filters = new Map<string, Filter>();
  /** Do sequences or agents of chains matter? Then every record is part of the past. */
  readonly remembers: boolean;
  /** Feeds on every record when `remembers`. */
  readonly memory: Memory;

  constructor(base: Engine, head: Engine, machine: Machine) {
    this.#machine = machine;
    const policies = [...base.live, ...head.live];
    for (const policy of policies) {
      const key = keyOf(policy);
      if (!this.#shared.has(key)) this.#shared.set(key, sharedOf(policy));
    }
    const all = [...this.#shared.values()];
    this.#watch(all.filter(({ way }) => way === 'content'));
    this.remembers = all.some(({ policy }) => looksBack(policy));
    this.memory = new Memory([{ live: all.map(({ policy }) => policy), shadow: [] } as unknown as Engine]);
  }

  of(policy: CompiledPolicy): Shared {
    return this.#shared.get(keyOf(policy))!;
  }

  /** Does the pattern match the text in the machine's memory? */
  matches(shared: Shared, from: number, length: number): boolean {
    shared.automaton ??= this.#machine.load(shared.programs);
    return this.#machine.matches(shared.automaton, from, length);
  }

  /** Gives every pattern its bucket, one each while there are enough, then shared; a condition is a candidate in any bucket of its patterns. */
  #watch(contents: readonly Shared[]): void {
    for (const shared of contents) {
      const filters = shared.programs.map((program, index) => this.#filterOf(patternsOf(shared)[index]!, program));
      if (filters.some(({ choices }) => choices.length === 0)) continue;
      for (const filter of filters) {
        filter.bucket ??= this.#buckets++ % BUCKETS;
        shared.buckets |= 1 << filter.bucket;
      }
    }
    this.#show();
  }

  #filterOf(pattern: string, program: Program): Filter {
    const filter = this.#filters.get(pattern) ?? { bucket: undefined, choices: windowsFor(pattern, program), chosen: 0 };
    this.#filters.set(pattern, filter);
    return filter;
  }

  /** Counts on some contents which windows are rare there, and watches for those from now on. It changes the speed and nothing else. */
  tune(contents: readonly { from: number; length: number }[]): void {
    const candidates = [...this.#filters.values()].flatMap((filter) =>
      filter.choices.map((windows, choice) => ({ filter, choice, windows, hits: 0 })),
    );
    for (let first = 0; first < candidates.length; first += BUCKETS) {
      const some = candidates.slice(first, first + BUCKETS);
      this.#machine.watch(some.map(({ windows }) => windows));
      for (const { from, length } of contents) {
        const found = this.#machine.windows(from, length);
        for (let bucket = 0; bucket < some.length; bucket++) some[bucket]!.hits += (found >>> bucket) & 1;
      }
    }
    const fewest = new Map<Filter, number>();
    for (const { filter, choice, hits } of candidates) {
      if (hits >= (fewest.get(filter) ?? Number.POSITIVE_INFINITY)) continue;
      fewest.set(filter, hits);
      filter.chosen = choice;
    }
    this.#show();
  }

  #show(): void {
    const buckets: Window[][] = [];
    for (const { bucket, choices, chosen } of this.#filters.values())
      if (bucket !== undefined) buckets[bucket] = [...(buckets[bucket] ?? []), ...choices[chosen]!];
    this.#machine.watch(buckets);
  }
}

/** What makes a text a candidate for a pattern: one of some sets of windows. */
interface Filter {
  bucket: number | undefined;
  choices: Window[][];
  chosen: number;
}

function patternsOf({ policy: { definition } }: Shared): readonly string[] {
  return definition.policy_type === 'content_pattern' ? definition.conditions.patterns : [];
}

/** What was made of a pattern, for the next replay of the same policies. */
const made = new Map<string, { program: Program | undefined; windows?: Window[][] }>();
const MADE = 4096;

function programFor(pattern: string): Program | undefined {
  const known = made.get(pattern);
  if (known !== undefined) return known.program;
  if (made.size >= MADE) made.clear();
  const program = programOf(pattern);
  made.set(pattern, { program });
  return program;
}

function windowsFor(pattern: string, program: Program): Window[][] {
  const known = made.get(pattern);
  const windows = known?.windows ?? windowsOf(program);
  if (known !== undefined) known.windows = windows;
  return windows;
}

/** Equal keys, equal answers to every request whose action type both match. */
function keyOf({ definition }: CompiledPolicy): string {
  const { policy_type } = definition;
  const threshold = policy_type === 'threshold' ? definition.trust_threshold : 0;
  return JSON.stringify([policy_type, threshold, 'conditions' in definition ? definition.conditions : null]);
}

function sharedOf(policy: CompiledPolicy): Shared {
  const { definition } = policy;
  const shared: Shared = { way: 'asked', policy, buckets: 0, programs: [] };
  switch (definition.policy_type) {
    case 'action_type':
      shared.way = 'fixed';
      break;
    case 'threshold':
      shared.way = 'trust';
      break;
    case 'temporal':
      shared.way = 'time';
      break;
    case 'chain_of_custody':
      if (!definition.conditions.forbidden_agents?.length) shared.way = 'depth';
      break;
    case 'content_pattern': {
      const programs = definition.conditions.patterns.map(programFor);
      shared.way = programs.includes(undefined) ? 'text' : 'content';
      shared.programs = programs.filter((program) => program !== undefined);
      break;
    }
    case 'metadata':
    case 'sequence':
      break;
    default:
      shared.way = 'fixed';
  }
  return shared;
}

function looksBack({ definition }: CompiledPolicy): boolean {
  return (
    definition.policy_type === 'sequence' ||
    (definition.policy_type === 'chain_of_custody' && (definition.conditions.forbidden_agents?.length ?? 0) > 0)
  );
}

/** The answer of a `fixed` condition. */
export function fixedAnswer({ policy }: Shared, actionType: string): Answer {
  return policy.condition({ action_type: actionType }, undefined, policy);
}
