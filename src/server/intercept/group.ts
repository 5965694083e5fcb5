import { ApiError } from '../../api/index.ts';
import { once } from '../idempotency.ts';
import type { Metrics } from '../metrics.ts';
import type { Idempotency } from '../operation.ts';
import type { Served } from '../served.ts';
import type { Rows, Store } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { Known } from './known.ts';
import { type Case, decide, type Judged, type Settings } from './pipeline.ts';
import { Past } from './windows.ts';

const largestGroup = 256;
/** More than this is refused rather than kept in memory. */
const longestQueue = 20_000;

interface Waiting extends Case {
  idempotency: Idempotency | undefined;
  resolve(judged: Judged): void;
  reject(error: unknown): void;
}

/**
 * Group commit: intercepts that wait at the same time share one transaction, so that the disk is waited for once. Each is answered only after its commit.
 * A group that fails is tried again one by one, so that nobody pays for another's fault.
 */
export function groupCommit(
  store: Store,
  begin: (rows: Rows) => Promise<Transaction>,
  servedPolicies: (rows: Rows) => Promise<Served>,
  settings: Settings,
  metrics: Metrics,
) {
  const past = new Past();
  const known = new Known();
  let served: Served | undefined;
  let waiting: Waiting[] = [];
  let running = false;

  async function commit(group: readonly Waiting[]): Promise<(Judged | ApiError)[]> {
    try {
      return await store.write(async (rows) => {
        const transaction = await begin(rows);
        const { chain } = transaction;
        const unchanged = known.holds(chain.hash);
        if (!unchanged) known.forget();
        const [policies] = await Promise.all([
          unchanged && served ? served : servedPolicies(rows),
          known.load(rows, namesOf(group, 'agent_id'), namesOf(group, 'chain_id'), transaction.now()),
        ]);
        served = policies;
        await past.catchUp(rows, served, chain.seq, transaction.now());
        const answers: (Judged | ApiError)[] = [];
        const bench = { transaction, served, past, known, settings };
        for (const one of group) answers.push(await unlessRefused(() => onlyOnce(transaction, one, () => decide(bench, one))));
        known.settle(rows, chain.hash);
        return answers;
      });
    } catch (error) {
      past.forget();
      known.forget();
      throw error;
    }
  }

  async function settle(group: readonly Waiting[]): Promise<void> {
    try {
      const answers = await commit(group);
      metrics.committed();
      for (const [index, { resolve, reject }] of group.entries()) {
        const answer = answers[index]!;
        if (answer instanceof ApiError) reject(answer);
        else resolve(answer);
      }
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

  return (one: Case, idempotency?: Idempotency): Promise<Judged> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= longestQueue)
        throw new ApiError('rate_limited', 'the plane has more to judge than it can; try again in a second');
      waiting.push({ ...one, idempotency, resolve, reject });
      if (!running) {
        running = true;
        setImmediate(run);
      }
    });
}

function namesOf(group: readonly Waiting[], field: 'agent_id' | 'chain_id'): Set<string> {
  const names = new Set<string>();
  for (const { intercept } of group) {
    const name = intercept.request[field];
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** What was judged before under the same key is answered again. */
async function onlyOnce(transaction: Transaction, { caller, idempotency }: Waiting, judge: () => Promise<Judged>): Promise<Judged> {
  if (!idempotency) return judge();
  const answer = await once(transaction, caller.keyId, idempotency, async () => (await judge()).answer);
  return { answer, text: JSON.stringify(answer) };
}

/** A refused request is an answer like any other: it comes before anything was decided, and the rest of the group goes on. */
async function unlessRefused(work: () => Promise<Judged>): Promise<Judged | ApiError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

/** Lets the event loop read what has arrived meanwhile, so that the next group is a full one. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
