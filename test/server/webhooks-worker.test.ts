import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { safeOf } from '../../src/server/secrets.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import type { Store } from '../../src/server/store/store.ts';
import { begin, type Transaction } from '../../src/server/transaction.ts';
import { enqueue, outbox } from '../../src/server/webhooks/outbox.ts';
import { nextWait, rest } from '../../src/server/webhooks/schedule.ts';
import type { Message, Outcome } from '../../src/server/webhooks/send.ts';
import { newSecret } from '../../src/server/webhooks/signature.ts';
import { deliveryWorker, type Worker } from '../../src/server/webhooks/worker.ts';

const hour = 3_600_000;
const safe = safeOf('a secret of at least thirty-two characters');
let folder: string;
let store: Store;
let now: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  store = await openSqlite(join(folder, 'plane.db'));
  now = Date.parse('2026-05-01T00:00:00Z');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const clock = () => now;
const change = <T>(work: (transaction: Transaction) => Promise<T>) =>
  store.write(async (rows) =>
    work(
      await begin(
        rows,
        clock,
        safe,
        outbox('w', () => {}),
      ),
    ),
  );

async function hook(id: string): Promise<string> {
  const sql = "insert into webhooks (webhook_id, url, events, status, secret, created_at) values (?, ?, '[\"*\"]', 'active', ?, 0)";
  await store.write(async (rows) => rows.run(sql, id, `https://${id}.example/`, safe.seal(newSecret())));
  return id;
}

const enqueueAll = (id: string, count: number) =>
  store.write(async (rows) => {
    for (let at = 0; at < count; at++) await enqueue(rows, id, 'policy.deployed', `{"at":${at}}`, now);
  });

function worker(send: (message: Message) => Outcome | Promise<Outcome>): Worker {
  return deliveryWorker({ store, change, clock, safe, workspaceId: 'w', send: async (message) => send(message), luck: () => 0.5 });
}

/** Turns until nothing is left to do at this instant. */
async function settle(of: Worker): Promise<void> {
  let quiet = 0;
  while (quiet < 3) {
    quiet = (await of.turn()) ? 0 : quiet + 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const states = async (id: string) =>
  Object.fromEntries(
    (
      await store.read(async (rows) =>
        rows.all<{ status: string; n: number }>('select status, count(*) as n from deliveries where webhook_id = ? group by status', id),
      )
    ).map(({ status, n }) => [status, n]),
  );

const hostOf = ({ url }: Message) => new URL(url).hostname.split('.')[0]!;

test('an endpoint that is down for three days gets everything on the fourth', async () => {
  await hook('a');
  let up = false;
  const times: number[] = [];
  const sent = new Set<string>();
  const of = worker((message) => {
    times.push(now);
    if (up) sent.add(message.headers['webhook-id']!);
    return up ? { status: 200 } : { status: 503 };
  });
  await enqueueAll('a', 3);
  const start = now;
  for (; now < start + 72 * hour; now += hour / 4) await settle(of);
  expect(await states('a')).toEqual({ pending: 3 });
  up = true;
  for (; now < start + 80 * hour; now += hour / 4) await settle(of);
  expect(await states('a')).toEqual({ delivered: 3 });
  expect(sent.size).toBe(3);
  expect(times.length).toBeLessThan(3 * 11);
});

test('K6: when its schedule is over a delivery is a dead letter, and an endpoint that took nothing meanwhile is disabled', async () => {
  await hook('a');
  await hook('b');
  const of = worker((message) => (hostOf(message) === 'a' ? { status: 500 } : { status: 200 }));
  await enqueueAll('a', 2);
  const start = now;
  for (; now < start + 80 * hour; now += hour / 4) await settle(of);
  expect(await states('a')).toEqual({ dead: 2 });
  const row = await store.read(async (rows) =>
    rows.get<{ status: string; disabled_reason: string }>("select * from webhooks where webhook_id = 'a'"),
  );
  expect(row).toMatchObject({ status: 'disabled', disabled_reason: expect.stringContaining('took nothing') });
  const told = await store.read(async (rows) => rows.all<{ body: string }>("select body from deliveries where webhook_id = 'b'"));
  expect(told.map(({ body }) => JSON.parse(body)).map(({ event, data }) => [event, data])).toEqual([
    ['webhook.disabled', { webhook_id: 'a', cause: 'failing' }],
  ]);
});

test('K6: one endpoint that hangs, or fails ten thousand times, does not hold up the other ninety-nine', async () => {
  for (let at = 0; at < 100; at++) await hook(`h${at}`);
  await enqueueAll('h0', 10_000);
  for (let at = 1; at < 100; at++) await enqueueAll(`h${at}`, 3);
  const attempts = { h0: 0, others: 0 };
  const hanging: (() => void)[] = [];
  const of = worker((message) => {
    if (hostOf(message) !== 'h0') {
      attempts.others += 1;
      return { status: 200 };
    }
    attempts.h0 += 1;
    return new Promise((resolve) => hanging.push(() => resolve({ error: 'timed out' })));
  });
  await settle(of);
  expect(attempts).toEqual({ h0: 4, others: 297 });
  for (const fail of hanging.splice(0)) fail();
  await settle(of);
  for (const fail of hanging.splice(0)) fail();
  await settle(of);
  expect(attempts.h0).toBeLessThan(10);
  await of.stop();
});

test('K6: an endpoint for which more waits than is kept is disabled; what waited can be replayed, and nothing more is queued', async () => {
  await hook('a');
  await hook('b');
  await hook('full');
  const parts = { store, change, clock, safe, workspaceId: 'w', luck: () => 0.5, mostWaiting: 50 };
  const of = deliveryWorker({ ...parts, send: async (message) => (hostOf(message) === 'b' ? { status: 200 } : { status: 503 }) });
  await enqueueAll('full', 51);
  await enqueueAll('a', 40);
  await settle(of);
  expect(await states('full')).toEqual({ dead: 51 });
  expect(await states('a')).toEqual({ pending: 41 });
  const row = await store.read(async (rows) => rows.get<{ disabled_reason: string }>("select * from webhooks where webhook_id = 'full'"));
  expect(row).toMatchObject({ status: 'disabled', disabled_reason: 'more waited for the endpoint than is kept' });
  const told = await store.read(async (rows) => rows.all<{ body: string }>("select body from deliveries where webhook_id = 'b'"));
  expect(told.map(({ body }) => JSON.parse(body).data)).toEqual([{ webhook_id: 'full', cause: 'overflow' }]);
  now += hour;
  await change(async (transaction) => void (await transaction.audit('policy.deployed', { pack: 'p' })));
  await settle(of);
  expect(await states('full')).toEqual({ dead: 51 });
});

test('429 is heard: nothing goes to the endpoint before the time it asks for', async () => {
  await hook('a');
  const times: number[] = [];
  const start = now;
  const of = worker(() => {
    times.push(now - start);
    return times.length === 1 ? { status: 429, retryAfter: 90_000 } : { status: 200 };
  });
  await enqueueAll('a', 1);
  await settle(of);
  await enqueueAll('a', 1);
  for (; now < start + 100_000; now += 1000) await settle(of);
  expect(times).toEqual([0, 90_000, 90_000]);
});

test('K5: killed at any moment, a plane delivers each event at least once, under the same id', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('before the send', 'before the mark', 'not'), { minLength: 1, maxLength: 6 }),
      async (deaths) => {
        const id = await hook(`k${Math.random().toString(16).slice(2)}`);
        await enqueueAll(id, 3);
        const expected = await store.read(async (rows) =>
          (await rows.all<{ delivery_id: string }>('select delivery_id from deliveries where webhook_id = ?', id)).map(
            ({ delivery_id }) => delivery_id,
          ),
        );
        const taken: string[] = [];
        for (const death of [...deaths, 'not']) {
          let dead = false;
          const of = deliveryWorker({
            store,
            clock,
            safe,
            workspaceId: 'w',
            luck: () => 0.5,
            change: async (work) => {
              if (dead) throw new Error('killed');
              await change(work);
            },
            send: async (message) => {
              if (death === 'before the send') return new Promise(() => {});
              taken.push(message.headers['webhook-id']!);
              dead = death === 'before the mark';
              return { status: 200 };
            },
          });
          await settle(of).catch(() => undefined);
          now += 61_000;
        }
        expect(new Set(taken)).toEqual(new Set(expected));
        expect(await states(id)).toEqual({ delivered: 3 });
      },
    ),
    { numRuns: 15 },
  );
});

test('stopped gracefully, a plane leaves what was under way to be delivered at once after the next start', async () => {
  await hook('a');
  await enqueueAll('a', 2);
  const hanging = worker(() => new Promise(() => {}));
  await settle(hanging);
  await hanging.stop();
  let taken = 0;
  await settle(
    worker(() => {
      taken += 1;
      return { status: 200 };
    }),
  );
  expect(taken).toBe(2);
});

test('several planes over one database share the work: no delivery is attempted by two', async () => {
  for (const id of ['a', 'b', 'c']) {
    await hook(id);
    await enqueueAll(id, 40);
  }
  const seen: string[] = [];
  const workers = [1, 2, 3].map(() =>
    worker(async (message) => {
      seen.push(message.headers['webhook-id']!);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return { status: 200 };
    }),
  );
  while (seen.length < 120) await Promise.all(workers.map(settle));
  await Promise.all(workers.map(settle));
  expect(seen.length).toBe(120);
  expect(new Set(seen).size).toBe(120);
  expect(workers.reduce((sum, { counts }) => sum + counts.delivered, 0)).toBe(120);
});

test('the schedule outlasts three days, ends, and never waits less than a receiver wishes', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(100_000), (luck, wish) => {
      const waits = Array.from({ length: 9 }, (_, index) => nextWait(index + 1, luck, wish)!);
      expect(waits.every((wait) => wait >= wish)).toBe(true);
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(71 * hour);
      expect(nextWait(10, luck, wish)).toBeUndefined();
    }),
  );
  expect([0, 1, 2, 3, 4, 50].map(rest)).toEqual([0, 0, 0, 1000, 2000, 300_000]);
});

test('what is done is kept for 30 days, also by a plane that is never idle for an hour', async () => {
  await hook('a');
  const of = worker(() => ({ status: 200 }));
  const start = now;
  for (; now < start + 32 * 24 * hour; now += hour / 2) {
    await enqueueAll('a', 1);
    await of.turn();
    await new Promise((resolve) => setImmediate(resolve));
    await of.turn();
  }
  const [oldest] = await store.read(async (rows) => rows.all<{ at: number }>('select min(created_at) as at from deliveries'));
  expect((now - oldest!.at) / (24 * hour)).toBeLessThan(30.1);
});

test('at most 64 attempts are under way, however many endpoints hang', async () => {
  for (let at = 0; at < 100; at++) await enqueueAll(await hook(`h${at}`), 4);
  let busy = 0;
  const of = worker(() => {
    busy++;
    return new Promise(() => {});
  });
  await of.turn();
  await of.turn();
  expect(busy).toBe(64);
});
