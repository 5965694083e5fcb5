import type { CompiledPolicy, Outcome } from './condition.ts';
import type { Engine } from './engine.ts';
import { matcher } from './globs.ts';
import type { Request } from './judgement.ts';
import { isLocal, ownMatcher } from './policies/sequence.ts';

/**
 * What happened before, fed one request at a time in file order: the windows of sequence policies and the agents of each chain. Exact in any order of
 * time, and bounded: a velocity window keeps at most `max_count` instants a scope, an ordered one an instant a step, a chain only its forbidden agents.
 */
export class Memory {
  readonly #windows = new Map<CompiledPolicy, Window>();
  readonly #forbidden = new Set<string>();
  readonly #chains = new Map<string, Set<string>>();

  constructor(engines: readonly Engine[]) {
    for (const policy of engines.flatMap((engine) => [...engine.live, ...engine.shadow])) {
      const { definition } = policy;
      if (definition.policy_type === 'sequence' && isLocal(definition)) this.#windows.set(policy, windowOf(policy));
      if (definition.policy_type === 'chain_of_custody')
        for (const agent of definition.conditions.forbidden_agents ?? []) this.#forbidden.add(agent);
    }
  }

  /** Answers for the sequence policies, from what was observed so far; the request itself counts as the current action. */
  outcome(request: Request): Outcome {
    return (policy) => (request.at === undefined ? undefined : this.#windows.get(policy)?.holds(request, request.at));
  }

  /** The agents that acted earlier in the request's chain, as far as some policy forbids them. */
  chainAgents({ chain_id }: Request): readonly string[] {
    const agents = chain_id === undefined ? undefined : this.#chains.get(chain_id);
    return agents ? [...agents] : [];
  }

  /** Adds a request to the past. One without an instant is counted in no window. */
  observe(request: Request): void {
    const { chain_id, agent_id, at } = request;
    if (chain_id !== undefined && agent_id !== undefined && this.#forbidden.has(agent_id)) {
      const agents = this.#chains.get(chain_id) ?? new Set();
      this.#chains.set(chain_id, agents.add(agent_id));
    }
    if (at !== undefined) for (const window of this.#windows.values()) window.observe(request, at);
  }
}

interface Window {
  holds(request: Request, at: number): boolean;
  observe(request: Request, at: number): void;
}

function windowOf({ definition }: CompiledPolicy): Window {
  if (definition.policy_type !== 'sequence') throw new Error('only a sequence policy has a window');
  const { conditions } = definition;
  const scopeOf = ({ agent_id }: Request) => (conditions.scope === 'workspace' ? '' : agent_id === undefined ? '-' : `=${agent_id}`);
  return conditions.mode === 'velocity'
    ? velocity(conditions.max_count, conditions.window_seconds * 1000, ownMatcher(definition), scopeOf)
    : ordered(conditions.steps, conditions.window_seconds * 1000, scopeOf);
}

/** More than `most` in the window, this one included: that is, the `most`-th latest of the earlier ones lies in it. So only these need keeping. */
function velocity(most: number, window: number, counts: (actionType: string) => boolean, scopeOf: (request: Request) => string): Window {
  const latest = new Map<string, LatestInstants>();
  return {
    holds(request, at) {
      const kept = latest.get(scopeOf(request));
      return most === 0 || (kept !== undefined && kept.size === most && kept.earliest > at - window);
    },
    observe(request, at) {
      if (most === 0 || !counts(request.action_type)) return;
      const scope = scopeOf(request);
      const kept = latest.get(scope) ?? new LatestInstants(most);
      latest.set(scope, kept);
      kept.add(at);
    },
  };
}

/**
 * For each step, of all ways the steps up to it were matched in order, the one whose earliest instant is latest: if that one is out of the window, all are.
 */
function ordered(steps: readonly string[], window: number, scopeOf: (request: Request) => string): Window {
  const matchers = steps.slice(0, -1).map((step) => matcher([step]));
  const best = new Map<string, number[]>();
  return {
    holds: (request, at) => (best.get(scopeOf(request))?.at(-1) ?? Number.NEGATIVE_INFINITY) > at - window,
    observe(request, at) {
      const scope = scopeOf(request);
      const reached = best.get(scope) ?? matchers.map(() => Number.NEGATIVE_INFINITY);
      best.set(scope, reached);
      for (let step = matchers.length - 1; step >= 0; step--) {
        if (!matchers[step]!(request.action_type)) continue;
        const before = step === 0 ? Number.POSITIVE_INFINITY : reached[step - 1]!;
        reached[step] = Math.max(reached[step]!, Math.min(before, at));
      }
    },
  };
}

/** The latest few of many instants: a binary heap with the earliest of them on top. */
class LatestInstants {
  readonly #heap: number[] = [];
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#heap.length;
  }

  get earliest(): number {
    return this.#heap[0]!;
  }

  add(at: number): void {
    const heap = this.#heap;
    if (heap.length < this.#capacity) {
      heap.push(at);
      for (let child = heap.length - 1, parent = (child - 1) >> 1; child > 0 && heap[child]! < heap[parent]!; parent = (child - 1) >> 1) {
        this.#swap(child, parent);
        child = parent;
      }
    } else if (at > heap[0]!) {
      heap[0] = at;
      for (let top = 0; ; ) {
        const [left, right] = [2 * top + 1, 2 * top + 2];
        let least = top;
        if (left < heap.length && heap[left]! < heap[least]!) least = left;
        if (right < heap.length && heap[right]! < heap[least]!) least = right;
        if (least === top) break;
        this.#swap(top, least);
        top = least;
      }
    }
  }

  #swap(a: number, b: number): void {
    const kept = this.#heap[a]!;
    this.#heap[a] = this.#heap[b]!;
    this.#heap[b] = kept;
  }
}
