import type { Clock } from '../clock.ts';
import type { Safe } from '../secrets.ts';
import type { Store } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { anyDue, type Claim, claimDue, disableOverfull, giveBack, overfull, record } from './attempts.ts';
import { anyLapsed, tellLapses } from './lapses.ts';
import { rest } from './schedule.ts';
import type { Outcome, Send } from './send.ts';
import { signatureHeaders } from './signature.ts';
import type { WebhookRow } from './store.ts';

export interface WorkerParts {
  store: Store;
  change(work: (transaction: Transaction) => Promise<void>): Promise<void>;
  clock: Clock;
  safe: Safe;
  workspaceId: string;
  send: Send;
  /** Between 0 and 1. */
  luck?: () => number;
  /** How often to look for what came due by itself, in milliseconds. */
  every?: number;
  /** How many deliveries may wait for one endpoint. */
  mostWaiting?: number;
}

export interface Worker {
  /** There is something to deliver; to this webhook even while it rests. */
  wake(webhookId?: string): void;
  /** One round: writes down what is finished, takes on what is due. True: something happened. */
  turn(): Promise<boolean>;
  start(): void;
  /** Gives up what is under way, so that it is delivered after the next start. */
  stop(): Promise<void>;
  /** Attempts since the start, by what came of them. */
  counts: Readonly<Record<'delivered' | 'failed', number>>;
}

/** At most so many attempts at a time to one endpoint, and to all. */
const perEndpoint = 4;
const inAll = 64;

interface Endpoint {
  busy: number;
  failures: number;
  restsUntil: number;
}

const keptFor = 30 * 24 * 3600 * 1000;
/** How often the queues are counted, in milliseconds. */
const countedEvery = 10_000;
/** How often what is kept no longer is deleted. */
const cleanedEvery = 3_600_000;

/** Delivers what stands in the outbox: each at least once, endpoints independent of each other, several planes sharing the work by claims. */
export function deliveryWorker(parts: WorkerParts): Worker {
  const { store, change, clock, safe, workspaceId, send, luck = Math.random, every = 1000, mostWaiting = 100_000 } = parts;
  const endpoints = new Map<string, Endpoint>();
  const under = new Map<Claim, AbortController>();
  const counts = { delivered: 0, failed: 0 };
  let finished: { claim: Claim; outcome: Outcome }[] = [];
  let running: Promise<void> | undefined;
  let stopped = false;
  let cleaned = 0;
  let counted = 0;
  let wake = () => {};

  const endpoint = (id: string) => {
    const known = endpoints.get(id) ?? { busy: 0, failures: 0, restsUntil: 0 };
    endpoints.set(id, known);
    return known;
  };
  const room = (id: string) => {
    const { busy, failures, restsUntil } = endpoint(id);
    if (restsUntil > clock()) return 0;
    return Math.min(inAll - under.size, (failures > 0 ? 1 : perEndpoint) - busy);
  };

  async function attempt(claim: Claim): Promise<void> {
    const { webhook, delivery } = claim;
    const controller = new AbortController();
    const of = endpoint(webhook.webhook_id);
    of.busy += 1;
    under.set(claim, controller);
    const outcome = await made(claim, controller.signal);
    under.delete(claim);
    of.busy -= 1;
    if (controller.signal.aborted) return;
    const good = 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
    counts[good ? 'delivered' : 'failed'] += 1;
    of.failures = good ? 0 : of.failures + 1;
    const wish = 'status' in outcome ? (outcome.retryAfter ?? 0) : 0;
    of.restsUntil = good || delivery.test === 1 ? 0 : clock() + Math.max(rest(of.failures), wish);
    finished.push({ claim, outcome });
    wake();
  }

  async function made({ webhook, delivery }: Claim, signal: AbortSignal): Promise<Outcome> {
    try {
      const now = clock();
      const headers = signatureHeaders(secretsOf(webhook, now), delivery.delivery_id, Math.floor(now / 1000), delivery.body);
      return await send({ url: webhook.url, body: delivery.body, headers: { ...headers, [deliveryHeader]: '1' } }, signal);
    } catch {
      return { error: 'failed' };
    }
  }

  function secretsOf({ secret, previous_secret, previous_until }: WebhookRow, now: number): string[] {
    const previous = previous_secret !== null && previous_until !== null && previous_until > now ? [previous_secret] : [];
    return [secret, ...previous].map((sealed) => safe.open(sealed));
  }

  async function turn(): Promise<boolean> {
    const now = clock();
    const idle = finished.length === 0;
    if (counted <= now - countedEvery) {
      counted = now;
      if ((await store.read((rows) => overfull(rows, mostWaiting))).length > 0)
        await change((transaction) => disableOverfull(transaction, mostWaiting));
    }
    if (idle && !(await store.read(async (rows) => (await anyDue(rows, now, room)) || (await anyLapsed(rows, now))))) return false;
    const cleans = cleaned <= now - cleanedEvery;
    const results = finished;
    finished = [];
    let claims: Claim[] = [];
    try {
      await change(async (transaction) => {
        for (const { claim, outcome } of results) await record(transaction, claim, outcome, luck());
        await tellLapses(transaction.rows, workspaceId, now);
        if (cleans) {
          await transaction.rows.run("delete from deliveries where status <> 'pending' and created_at < ?", now - keptFor);
        }
        claims = await claimDue(transaction.rows, now, room, inAll - under.size);
      });
    } catch (error) {
      finished = [...results, ...finished];
      throw error;
    }
    if (cleans) cleaned = now;
    for (const claim of claims) void attempt(claim);
    return results.length > 0 || claims.length > 0;
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, every);
        wake = () => {
          clearTimeout(timer);
          setImmediate(resolve);
        };
      });
      await turn().catch(() => undefined);
      await woken;
    }
  }

  return {
    counts,
    turn,
    wake(webhookId) {
      if (webhookId !== undefined) endpoint(webhookId).restsUntil = 0;
      wake();
    },
    start() {
      running ??= run();
    },
    async stop() {
      stopped = true;
      wake();
      await running;
      const given = [...under.keys()];
      for (const controller of under.values()) controller.abort();
      if (given.length === 0 && finished.length === 0) return;
      await change(async (transaction) => {
        for (const { claim, outcome } of finished) await record(transaction, claim, outcome, luck());
        await giveBack(transaction.rows, given, clock());
      }).catch(() => undefined);
    },
  };
}

/** Marks what a plane sends: no plane takes such a request, so that events can't go round in a circle. */
export const deliveryHeader = 'x-hindcast-delivery';
