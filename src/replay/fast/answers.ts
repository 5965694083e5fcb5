import type { Answer, Request } from '../../engine/index.ts';
import type { Conditions, Shared } from './conditions.ts';
import type { Fields } from './fields.ts';
import * as m from './machine.ts';
import type { Paths } from './paths.ts';
import { type Cell, DIGITS, type Plan } from './plan.ts';

/** Finds the cell of a record by answering the conditions that its class leaves open. */
export class Answers {
  readonly #conditions: Conditions;
  readonly #machine: m.Machine;
  readonly #fields: Fields;
  readonly #paths: Paths;
  /** The agents that acted earlier in the chain of the record at hand. */
  earlier: readonly string[] = [];

  constructor(conditions: Conditions, machine: m.Machine, fields: Fields, paths: Paths) {
    this.#conditions = conditions;
    this.#machine = machine;
    this.#fields = fields;
    this.#paths = paths;
  }

  /** The cell of a row whose open conditions all look at the content. */
  contents(plan: Plan, index: number, at: number): Cell {
    const known = (this.#machine.words[at]! & m.HAS_CONTENT) !== 0;
    const { from, length, buckets } = this.#content(at);
    let key = 0;
    for (const shared of plan.open) key = key * 3 + (known ? this.#digit(shared, from, length, buckets) : 2);
    return plan.find(index, key) ?? plan.cell(index, key, (shared) => contentAnswer(plan, shared, index, key));
  }

  /** The cell of a row for which some condition has to be looked at. */
  open(plan: Plan, index: number, at: number): Cell {
    const { words, halves } = this.#machine;
    const flags = words[at]!;
    const request: Request = { action_type: plan.name, chain_step: words[at + m.W.step]! };
    if (this.#conditions.remembers || plan.asks) {
      const [agent, chain] = [this.#fields.agent(at), this.#fields.chain(at)];
      if (agent !== undefined) request.agent_id = agent;
      if (chain !== undefined) request.chain_id = chain;
      if ((flags & m.HAS_TIME) !== 0) request.at = halves[(at >> 1) + m.HALF.time]!;
    }
    const metadata = plan.needsMetadata ? this.#fields.metadata(at) : undefined;
    if (metadata !== undefined) {
      this.#paths.metadata++;
      request.metadata = metadata;
    }
    const known = plan.needsContent && (flags & m.HAS_CONTENT) !== 0;
    const content = known ? this.#content(at) : undefined;
    return this.asked(plan, index, request, (shared) => {
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

  /** Where the text of the content stands without its escapes, and the windows in it; all of them when it is not ASCII. */
  #content(at: number): { from: number; length: number; buckets: number } {
    const { words } = this.#machine;
    const [from, length] = [words[at + m.W.content]!, words[at + m.W.contentLength]!];
    const wide = (words[at]! & m.CONTENT_WIDE) !== 0;
    if ((words[at]! & m.CONTENT_ESCAPED) === 0) return { from, length, buckets: wide ? -1 : words[at + m.W.buckets]! };
    const text = this.#machine.unescape(from, length);
    const all = wide || this.#machine.wide(text.from, text.length);
    return { ...text, buckets: all ? -1 : this.#machine.windows(text.from, text.length) };
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
  const digit = Math.floor(key / 3 ** (plan.open.length - 1 - place)) % 3;
  return digit === 2 ? 'no action_content' : digit === 1;
}

function keyOf(answers: readonly Answer[]): number | string {
  if (answers.length <= DIGITS) return answers.reduce<number>((key, answer) => key * 3 + digitOf(answer), 0);
  return answers.some((answer) => answer !== false) ? answers.map(digitOf).join('') : 0;
}

function digitOf(answer: Answer): 0 | 1 | 2 {
  return answer === false ? 0 : answer === true ? 1 : 2;
}
