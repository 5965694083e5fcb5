import { ApiError } from '../../api/index.ts';
import type { Clock } from '../clock.ts';
import { once } from '../idempotency.ts';
import type { Caller } from '../keys/keys.ts';
import type { Idempotency } from '../operation.ts';
import type { Served } from '../served.ts';
import type { Rows, Store } from '../store/store.ts';
import { begin } from '../transaction.ts';
import { type Answer, decide, type Settings } from './pipeline.ts';
import type { Intercept } from './request.ts';
import { Past } from './windows.ts';

const largestGroup = 256;
/** More than this is refused rather than kept in memory. */
const longestQueue = 20_000;

interface Waiting {
  intercept: Intercept;
  caller: Caller;
  idempotency: Idempotency | undefined;
  arrived: number;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Group commit: intercepts that wait at the same time share one transaction, so that the disk is waited for once. Each is answered only after its commit.
 * A group that fails is tried again one by one, so that nobody pays for another's fault.
 */
export function groupCommit(store: Store, clock: Clock, servedPolicies: (rows: Rows) => Promise<Served>, settings: Settings) {
  const past = new Past();
  let waiting: Waiting[] = [];
  let running = false;

  async function commit(group: readonly Waiting[]): Promise<Answer[]> {
    try {
      return await store.write(async (rows) => {
        const transaction = await begin(rows, clock);
        const served = await servedPolicies(rows);
        await past.catchUp(rows, served, transaction.chain.seq, transaction.now());
        const answers: Answer[] = [];
        const bench = { transaction, served, past, settings };
        for (const { intercept, caller, idempotency, arrived } of group) {
          answers.push(await once(transaction, caller.keyId, idempotency, () => decide(bench, intercept, arrived)));
        }
        return answers;
      });
    } catch (error) {
      past.forget();
      throw error;
    }
  }

  async function settle(group: readonly Waiting[]): Promise<void> {
    try {
      const answers = await commit(group);
      for (const [index, { resolve }] of group.entries()) resolve(answers[index]!);
    } catch (error) {
      if (group.length === 1) group[0]!.reject(error);
      else for (const one of group) await settle([one]);
    }
  }

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const group = waiting.slice(0, largestGroup);
      waiting = waiting.slice(largestGroup);
      await settle(group);
      await turn();
    }
    running = false;
  }

  return (intercept: Intercept, caller: Caller, idempotency?: Idempotency): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= longestQueue)
        throw new ApiError('rate_limited', 'the plane has more to judge than it can; try again in a second');
      waiting.push({ intercept, caller, idempotency, arrived: performance.now(), resolve, reject });
      if (!running) {
        running = true;
        setImmediate(run);
      }
    });
}

/** Lets the event loop read what has arrived meanwhile, so that the next group is a full one. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
