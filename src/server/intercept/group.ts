import { ApiError } from '../../api/index.ts';
import { refuseUnlessActive } from '../agents/store.ts';
import { type Idempotency, once } from '../idempotency.ts';
import type { Metrics } from '../metrics.ts';
import type { Served } from '../served.ts';
import { Moved, type Rows, type Store } from '../store/store.ts';
import type { Before, Transaction } from '../transaction.ts';
import { type Subscriber, subscribers } from '../webhooks/outbox.ts';
import { Known } from './known.ts';
import { type Bench, type Case, decide, type Judged, type Settings } from './pipeline.ts';
import type { Intercept } from './request.ts';
import { Past } from './windows.ts';

const largestGroup = 256;
/** More than this is refused rather than kept in memory. */
const longestQueue = 20_000;

interface Waiting extends Case {
  idempotency: Idempotency | undefined;
  resolve(judged: Judged): void;
  reject(error: unknown): void;
}

type Outcome = Judged | ApiError;

/**
 * Group commit: intercepts that wait at the same time share one transaction, so that the disk is waited for once. Each is answered only after its commit.
 * A group that fails is tried again one by one, so that nobody pays for another's fault.
 */
export function groupCommit(
  store: Store,
  begin: (rows: Rows, before?: Before) => Promise<Transaction>,
  servedPolicies: (rows: Rows) => Promise<Served>,
  settings: Settings,
  metrics: Metrics,
) {
  const past = new Past();
  const known = new Known();
  let policies: Served | undefined;
  let subscribed: readonly Subscriber[] = [];
  let waiting: Waiting[] = [];
  let running = false;

  const forget = () => {
    past.forget();
    known.forget();
  };

  async function judge(group: readonly Waiting[], transaction: Transaction, served: Served): Promise<Outcome[]> {
    const bench = { transaction, served, past, known, settings };
    const outcomes: Outcome[] = [];
    for (const one of group) outcomes.push(await unlessRefused(() => onlyOnce(bench, one, () => decide(bench, one))));
    known.settle(transaction.rows, transaction.chain);
    return outcomes;
  }

  /** All that the group needs is known, if the vault ends where it was left: then nothing is read, and the transaction is one message. */
  function isReady(group: readonly Waiting[], served: Served | undefined): served is Served {
    return (
      served !== undefined &&
      known.end !== undefined &&
      past.isAt(served, known.end.seq) &&
      known.has(agentsOf(group), chainsOf(group)) &&
      !group.some(asksMore)
    );
  }

  async function commitAtOnce(group: readonly Waiting[], served: Served): Promise<Outcome[]> {
    return store.write(async (rows) => judge(group, await begin(rows, { end: known.end, subscribers: subscribed }), served));
  }

  async function commitReading(group: readonly Waiting[]): Promise<Outcome[]> {
    return store.write(async (rows) => {
      const reading = subscribers(rows);
      const [transaction, found] = await Promise.all([begin(rows, { subscribers: reading }), reading]);
      const { chain } = transaction;
      const unchanged = known.end?.hash === chain.hash;
      if (!unchanged) known.forget();
      const [served] = await Promise.all([
        unchanged && policies ? policies : servedPolicies(rows),
        known.load(rows, agentsOf(group), chainsOf(group), transaction.now()),
      ]);
      await past.catchUp(rows, served, chain.seq, transaction.now());
      [policies, subscribed] = [served, found];
      return judge(group, transaction, served);
    });
  }

  async function commit(group: readonly Waiting[]): Promise<Outcome[]> {
    try {
      if (isReady(group, policies)) {
        try {
          return await commitAtOnce(group, policies);
        } catch (error) {
          if (!(error instanceof Moved)) throw error;
          forget();
        }
      }
      return await commitReading(group);
    } catch (error) {
      forget();
      throw error;
    }
  }

  /** Resolves, with what is to be answered, when the group is on disk or refused. */
  async function settle(group: readonly Waiting[]): Promise<() => void> {
    try {
      const outcomes = await commit(group);
      metrics.committed();
      return () => {
        for (const [index, { resolve, reject }] of group.entries()) {
          const outcome = outcomes[index]!;
          if (outcome instanceof ApiError) reject(outcome);
          else resolve(outcome);
        }
      };
    } catch (error) {
      if (group.length === 1) return () => group[0]!.reject(error);
      for (const one of group) (await settle([one]))();
      return () => undefined;
    }
  }

  /** The next group is on its way to the disk before the one that has arrived there is answered. */
  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.slice(0, largestGroup);
      waiting = waiting.slice(largestGroup);
      const answer = await settle(group);
      if (waiting.length > 0) setImmediate(answer);
      else {
        answer();
        await turn();
      }
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

/** Who acts, and whom they write to. */
function agentsOf(group: readonly Waiting[]): Set<string> {
  return namesOf(group, ({ request, message }) => [request.agent_id, message?.target]);
}

function chainsOf(group: readonly Waiting[]): Set<string> {
  return namesOf(group, ({ request }) => [request.chain_id]);
}

function namesOf(group: readonly Waiting[], named: (intercept: Intercept) => (string | undefined)[]): Set<string> {
  return new Set(group.flatMap(({ intercept }) => named(intercept)).filter((name) => name !== undefined));
}

/** Whether the database must be asked about this one alone: under its key, for what it proves, or for the grant it shows or lacks. */
function asksMore({ idempotency, proof, intercept: { grantId, request } }: Waiting): boolean {
  return (
    idempotency !== undefined ||
    proof.identity !== undefined ||
    proof.federation !== undefined ||
    grantId !== undefined ||
    Object.hasOwn(request.metadata ?? {}, 'on_behalf_of')
  );
}

/** What was judged before under the same key is answered again, but to no agent that was suspended since. */
async function onlyOnce(
  { transaction, known }: Bench,
  { caller, idempotency, intercept }: Waiting,
  judge: () => Promise<Judged>,
): Promise<Judged> {
  if (!idempotency) return judge();
  refuseUnlessActive(known.agent(intercept.request.agent_id).row);
  const answer = await once(transaction, caller.keyId, idempotency, async () => (await judge()).answer);
  return { answer, text: JSON.stringify(answer) };
}

/** A refused request is an answer like any other: it comes before anything was decided, and the rest of the group goes on. */
async function unlessRefused(work: () => Promise<Judged>): Promise<Outcome> {
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
