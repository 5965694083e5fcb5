import type { Answer, Request } from '../../engine/index.ts';
import type { Conditions, Shared } from './conditions.ts';
import type { Fields } from './fields.ts';
import type { Machine } from './machine.ts';
import type { Paths } from './paths.ts';
import { type Cell, DIGITS, type Plan } from './plan.ts';
import * as r from './row.ts';

const nothing = { from: 0, length: 0, buckets: 0 };

/** Finds the cell of a record by answering the conditions that its class leaves open. */
export class Answers {
  readonly #conditions: Conditions;
  readonly #machine: Machine;
  readonly #fields: Fields;
  readonly #paths: Paths;
  /** The agents that acted earlier in the chain of the record at hand. */
  earlier: readonly string[] = [];

  constructor(conditions: Conditions, machine: Machine, fields: Fields, paths: Paths) {
    this.#conditions = conditions;
    this.#machine = machine;
    this.#fields = fields;
    this.#paths = paths;
  }

  /** The cell of a row whose open conditions all look at the content, or are known of old. */
  contents(plan: Plan, index: number, at: number): Cell {
    const known = plan.needsContent && (this.#machine.words[at]! & r.HAS_CONTENT) !== 0;
    const { from, length, buckets } = known ? this.#content(at) : nothing;
    let key = 0;
    for (const shared of plan.open)
      key = key * 3 + (shared.way === 'kept' ? this.#kept(shared, at) : known ? this.#digit(shared, from, length, buckets) : 2);
    return plan.find(index, key) ?? plan.cell(index, key, (shared) => contentAnswer(plan, shared, index, key));
  }

  /** The cell of a row for which some condition has to be looked at. */
  open(plan: Plan, index: number, at: number): Cell {
    const { words, halves } = this.#machine;
    const flags = words[at]!;
    const request: Request = { action_type: plan.name, chain_step: words[at + r.W.step]! };
    if (this.#conditions.remembers || plan.asks) {
      const [agent, chain] = [this.#fields.agent(at), this.#fields.chain(at)];
      if (agent !== undefined) request.agent_id = agent;
      if (chain !== undefined) request.chain_id = chain;
      if ((flags & r.HAS_TIME) !== 0) request.at = halves[(at >> 1) + r.HALF.time]!;
    }
    const metadata = plan.needsMetadata ? this.#fields.metadata(at) : undefined;
    if (metadata !== undefined) {
      this.#paths.metadata++;
      request.metadata = metadata;
    }
    const known = plan.needsContent && (flags & r.HAS_CONTENT) !== 0;
    const content = known ? this.#content(at) : undefined;
    return this.asked(plan, index, request, (shared) => {
      if (shared.way === 'kept') return answerOf(shared, this.#kept(shared, at));
      if (content === undefined) return 'no action_content';
      const { from, length, buckets } = content;
      if (shared.way !== 'text') return this.#digit(shared, from, length, buckets) === 1;
      this.#paths.texts++;
      const asked = { action_type: plan.name, action_content: this.#fields.slice(from, length) };
      return shared.policy.condition(asked, undefined, shared.policy);
    });
  }

  /** The cell for the answers of the open conditions; `content` answers those on contents, the engine the others. */
  asked(plan: Plan, index: number, request: Request, content: (shared: Shared) => Answer): Cell {
    const { memory, remembers } = this.#conditions;
    const outcome = remembers ? memory.outcome(request) : undefined;
    const asked: Request = remembers ? { ...request, chain_agents: memory.chainAgents(request) } : request;
    const answers = plan.open.map((shared) =>
      shared.way === 'asked' ? shared.policy.condition(asked, outcome, shared.policy) : content(shared),
    );
    if (remembers) {
      this.earlier = asked.chain_agents ?? [];
      this.#paths.remembered++;
      memory.observe(request);
    }
    return plan.cell(index, keyOf(answers), (shared) => {
      const place = plan.open.indexOf(shared);
      return place >= 0 ? answers[place]! : plan.classAnswer(shared, index);
    });
  }

  /** Where the text of the content stands without its escapes, and the windows in it. */
  #content(at: number): { from: number; length: number; buckets: number } {
    const { words } = this.#machine;
    const [from, length] = [words[at + r.W.content]!, words[at + r.W.contentLength]!];
    if ((words[at]! & (r.CONTENT_ESCAPED | r.CONTENT_WIDE)) === 0) return { from, length, buckets: words[at + r.W.buckets]! };
    const text = (words[at]! & r.CONTENT_ESCAPED) === 0 ? { from, length } : this.#machine.unescape(from, length);
    return { ...text, buckets: this.#machine.windowsOfAny(text.from, text.length) };
  }

  #kept({ field, hits }: Shared, at: number): 0 | 1 | 2 {
    const { words, bytes } = this.#machine;
    if ((words[at]! & field) === 0) return 2;
    const record = words[at + r.W.record]!;
    return ((bytes[hits + (record >> 3)]! >> (record & 7)) & 1) as 0 | 1;
  }

  #digit(shared: Shared, from: number, length: number, buckets: number): 0 | 1 {
    if (shared.buckets !== 0 && (buckets & shared.buckets) === 0) return 0;
    this.#paths.patterns++;
    return this.#conditions.matches(shared, from, length) ? 1 : 0;
  }
}

function contentAnswer(plan: Plan, shared: Shared, index: number, key: number): Answer {
  const place = plan.open.indexOf(shared);
  if (place < 0) return plan.classAnswer(shared, index);
  return answerOf(shared, (Math.floor(key / 3 ** (plan.open.length - 1 - place)) % 3) as 0 | 1 | 2);
}

function answerOf({ field }: Shared, digit: 0 | 1 | 2): Answer {
  if (digit === 2) return field === r.HAS_METADATA ? 'no metadata' : 'no action_content';
  return digit === 1;
}

function keyOf(answers: readonly Answer[]): number | string {
  if (answers.length <= DIGITS) return answers.reduce<number>((key, answer) => key * 3 + digitOf(answer), 0);
  return answers.some((answer) => answer !== false) ? answers.map(digitOf).join('') : 0;
}

function digitOf(answer: Answer): 0 | 1 | 2 {
  return answer === false ? 0 : answer === true ? 1 : 2;
}
