import type { FlipCounts } from '../report.ts';
import type { Tally } from '../tally.ts';
import type { Cell } from './plan.ts';

/** What is counted of single records beside their cells: flips by agent, the span of the instants, escalations by hour. */
export class Changes {
  readonly #agents = new Map<string, Pick<FlipCounts, 'tightened' | 'loosened'>>();
  readonly #tally: Tally;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #hour = 0;
  #before = 0;
  #after = 0;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** `hour`: hours since 1970 of the instant. */
  date(instant: number, hour: number, { escalatesBefore, escalatesAfter }: Cell): void {
    if (instant < this.#first) this.#first = instant;
    if (instant > this.#last) this.#last = instant;
    if (!escalatesBefore && !escalatesAfter) return;
    if (hour !== this.#hour) {
      this.#flushHour();
      this.#hour = hour;
    }
    if (escalatesBefore) this.#before++;
    if (escalatesAfter) this.#after++;
  }

  flip(agent: string, direction: 'tightened' | 'loosened'): void {
    let counts = this.#agents.get(agent);
    if (counts === undefined) {
      counts = { tightened: 0, loosened: 0 };
      this.#agents.set(agent, counts);
    }
    counts[direction]++;
  }

  flush(): void {
    for (const [agent, counts] of this.#agents)
      for (const direction of ['tightened', 'loosened'] as const)
        if (counts[direction] > 0) this.#tally.flipped('agents', agent, direction, counts[direction]);
    if (this.#last >= this.#first) this.#tally.span(this.#first, this.#last);
    this.#flushHour();
  }

  #flushHour(): void {
    if (this.#before > 0) this.#tally.busy('before', this.#hour, this.#before);
    if (this.#after > 0) this.#tally.busy('after', this.#hour, this.#after);
    this.#before = 0;
    this.#after = 0;
  }
}
