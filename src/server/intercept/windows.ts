import { Memory, type Outcome, type Request } from '../../engine/index.ts';
import type { Served } from '../served.ts';
import type { Rows } from '../store/store.ts';

/** Agents whose windows are over stay in memory: after so many actions it is read anew, from as far back as the windows reach. */
const renewedAfter = 50_000;

/** What sequence policies need to know of the past: read from the plane's records, kept up to date, thrown away when in doubt. */
export class Past {
  #memory: Memory | undefined;
  #served: Served | undefined;
  #upTo = 0;
  #observed = 0;

  /** Whether there is nothing to catch up with. */
  isAt(served: Served, seq: number): boolean {
    return served.reach === 0 || (this.#served === served && this.#upTo === seq && this.#observed < renewedAfter);
  }

  /** Brings the past up to vault entry `seq`: decisions of other planes and of earlier runs come from the records. */
  async catchUp(rows: Rows, served: Served, seq: number, now: number): Promise<void> {
    if (served.reach === 0) return this.forget();
    if (this.#served !== served || this.#observed >= renewedAfter) {
      this.#observed = 0;
      this.#memory = new Memory([served.engine]);
      this.#served = served;
      this.#upTo = 0;
    }
    if (this.#upTo === seq) return;
    const missed = await rows.all<{ action_type: string; agent_id: string | null; at: number }>(
      'select action_type, agent_id, at from decisions where seq > ? and at > ? order by seq',
      this.#upTo,
      now - served.reach,
    );
    for (const { action_type, agent_id, at } of missed) this.#memory!.observe({ action_type, agent_id: agent_id ?? undefined, at });
    this.#upTo = seq;
  }

  outcome(request: Request): Outcome | undefined {
    return this.#memory?.outcome(request);
  }

  observe({ action_type, agent_id, at }: Request, seq: number): void {
    this.#memory?.observe({ action_type, agent_id, at });
    this.#upTo = seq;
    this.#observed++;
  }

  /** What was observed did not happen after all, or may not have: the next catch-up reads it again. */
  forget(): void {
    this.#memory = undefined;
    this.#served = undefined;
    this.#upTo = 0;
  }
}
