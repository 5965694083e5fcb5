import { type Answer, type CompiledPolicy, type Engine, Memory, type Program } from '../../engine/index.ts';
import { BUCKETS, type Machine, RECORDS } from './machine.ts';
import type { Looks } from './paths.ts';
import { patternsOf, programFor, windowsFor } from './patterns.ts';
import { HAS_CONTENT, HAS_METADATA } from './row.ts';
import type { Window, Windows } from './windows.ts';

/**
 * How a condition is answered:
 * `fixed` by the action type alone; `trust`, `time`, `depth` by the class that the value falls in; `content` by windows and an automaton;
 * `text` by the pattern library, where the automaton can't be had; `asked` by the engine's own condition, on the fields it looks at;
 * `kept` by what was found out before, in place of `content`, `text` and those of `asked` that look at one field alone.
 */
export type Way = 'fixed' | 'trust' | 'time' | 'depth' | 'content' | 'text' | 'asked' | 'kept';

/** One condition, however many policies of both sides share it. */
export interface Shared {
  way: Way;
  policy: CompiledPolicy;
  /** `content`, `kept`: the buckets that make it a candidate; 0: every text is one. */
  buckets: number;
  /** `content`: its automaton, once it was needed. */
  automaton?: number;
  /** `content`: where the scanner looks for its automaton. */
  place?: number;
  programs: readonly Program[];
  /** The flag of the field without which the answer is unknown, where that is all it takes; else 0. */
  field: number;
  /** `kept`: where a bit for each record of the block at hand stands. */
  hits: number;
}

/** All conditions of two engines, each once, with what they need. */
export class Conditions {
  readonly #shared = new Map<string, Shared>();
  readonly #byPolicy = new Map<CompiledPolicy, Shared>();
  readonly #machine: Machine;
  #buckets = 0;
  readonly #filters = new Map<string, Filter>();
  /** Do sequences or agents of chains matter? Then every record is part of the past. */
  readonly remembers: boolean;
  /** Feeds on every record when `remembers`. */
  readonly memory: Memory;

  /** With `kept`, what looks at one field alone is answered by `hits`, and nothing is watched. */
  constructor(base: Pick<Engine, 'live'>, head: Pick<Engine, 'live'>, machine: Machine, kept = false) {
    this.#machine = machine;
    const policies = [...base.live, ...head.live];
    for (const policy of policies) {
      const key = keyOf(policy);
      const shared = this.#shared.get(key) ?? sharedOf(policy);
      this.#shared.set(key, shared);
      this.#byPolicy.set(policy, shared);
    }
    const all = [...this.#shared.values()];
    if (kept)
      keep(
        all.filter(({ field }) => field !== 0),
        machine,
      );
    else this.#watch(all.filter(({ way }) => way === 'content'));
    this.remembers = all.some(({ policy }) => looksBack(policy));
    this.memory = new Memory([{ live: all.map(({ policy }) => policy), shadow: [] } as unknown as Engine]);
  }

  /** All of them, by what makes two the same. */
  get all(): ReadonlyMap<string, Shared> {
    return this.#shared;
  }

  /** The policies that take more than the bytes of a record. */
  get looks(): Looks {
    const [text, metadata, past] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const [policy, { way, field }] of this.#byPolicy) {
      const name = `${policy.pack}/${policy.policy}`;
      if (way === 'text') text.add(name);
      else if (looksBack(policy)) past.add(name);
      else if (way === 'asked' && field === HAS_METADATA) metadata.add(name);
    }
    return { text: [...text], metadata: [...metadata], past: [...past] };
  }

  of(policy: CompiledPolicy): Shared {
    return this.#byPolicy.get(policy)!;
  }

  /** Does the pattern match the text in the machine's memory? */
  matches(shared: Shared, from: number, length: number): boolean {
    if (shared.automaton === undefined) {
      shared.automaton = this.#machine.load(shared.programs);
      if (shared.place !== undefined) this.#machine.show(shared.automaton, shared.place);
    }
    return this.#machine.matches(shared.automaton, from, length);
  }

  /** Where the scanner looks for the automaton of a condition; it stands there once it was needed. */
  placeOf(shared: Shared): number {
    if (shared.place === undefined) {
      shared.place = this.#machine.announce();
      if (shared.automaton !== undefined) this.#machine.show(shared.automaton, shared.place);
    }
    return shared.place;
  }

  /** Gives every pattern its bucket, one each while there are enough, then shared; a condition is a candidate in any bucket of its patterns. */
  #watch(contents: readonly Shared[]): void {
    // Those of every action first, so that one action's own are not looked for in the contents of others.
    for (const shared of [...contents].sort((a, b) => actionsOf(a) - actionsOf(b))) {
      const filters = shared.programs.map((program, index) => this.#filterOf(patternsOf(shared.policy)[index]!, program));
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
      filter.choices.map(({ plain }, choice) => ({ filter, choice, windows: plain, hits: 0 })),
    );
    for (let first = 0; first < candidates.length; first += BUCKETS) {
      const some = candidates.slice(first, first + BUCKETS);
      this.#machine.watch(
        some.map(({ windows }) => windows),
        [],
      );
      for (const { from, length } of contents) {
        for (let found = this.#machine.windows(from, length); found !== 0; found &= found - 1)
          some[31 - Math.clz32(found & -found)]!.hits++;
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
    const plain: Window[][] = [];
    const wide: Window[][] = [];
    for (const { bucket, choices, chosen } of this.#filters.values()) {
      if (bucket === undefined) continue;
      plain[bucket] = [...(plain[bucket] ?? []), ...choices[chosen]!.plain];
      wide[bucket] = [...(wide[bucket] ?? []), ...choices[chosen]!.wide];
    }
    this.#machine.watch(plain, wide);
  }
}

/** What makes a text a candidate for a pattern: one of some sets of windows. */
interface Filter {
  bucket: number | undefined;
  choices: Windows[];
  chosen: number;
}

/** How many globs say which actions it is for; 0: all. */
function actionsOf({ policy: { definition } }: Shared): number {
  return definition.action_types?.length ?? 0;
}

/** Equal keys, equal answers to every request whose action type both match. */
function keyOf({ definition }: CompiledPolicy): string {
  const { policy_type } = definition;
  const threshold = policy_type === 'threshold' ? definition.trust_threshold : 0;
  return JSON.stringify([policy_type, threshold, 'conditions' in definition ? definition.conditions : null]);
}

function sharedOf(policy: CompiledPolicy): Shared {
  const { definition } = policy;
  const shared: Shared = { way: 'asked', policy, buckets: 0, programs: [], field: 0, hits: 0 };
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
      shared.field = HAS_CONTENT;
      shared.way = programs.includes(undefined) ? 'text' : 'content';
      shared.programs = programs.filter((program) => program !== undefined);
      break;
    }
    case 'metadata':
      shared.field = HAS_METADATA;
      break;
    case 'sequence':
      break;
    default:
      shared.way = 'fixed';
  }
  return shared;
}

function keep(looking: readonly Shared[], machine: Machine): void {
  for (const [index, shared] of looking.entries()) {
    shared.way = 'kept';
    shared.hits = machine.reserve(RECORDS / 8);
    shared.buckets = 1 << (index % BUCKETS);
  }
}

/** Do sequences or agents of chains matter? */
export function remembering(...engines: readonly Pick<Engine, 'live'>[]): boolean {
  return engines.some(({ live }) => live.some(looksBack));
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
