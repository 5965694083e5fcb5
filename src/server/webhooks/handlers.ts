import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type IssuedWebhook } from '../../api/index.ts';
import { instant } from '../clock.ts';
import { once } from '../idempotency.ts';
import { newId } from '../ids.ts';
import type { Handlers } from '../operation.ts';
import { cut, cutSorted, pageOf } from '../paging.ts';
import type { Plane } from '../plane.ts';
import { fingerprintOf } from '../secrets.ts';
import type { Value } from '../store/store.ts';
import { checkPatterns, told } from './events.ts';
import { beginLapses } from './lapses.ts';
import { bodyOf, enqueue } from './outbox.ts';
import { newSecret } from './signature.ts';
import { atOnce, type DeliveryRow, deliveryById, type WebhookRow, webhookById, wireDelivery, wireWebhook } from './store.ts';
import { admitTarget } from './target.ts';

const usualOverlap = 24 * 3600;

export const webhookHandlers = {
  createWebhook: {
    async answers({ body, caller, plane }, { idempotency }) {
      checkPatterns(body.events);
      const url = await admitTarget(plane.targets, body.url);
      return plane.change((transaction) =>
        once(transaction, caller.keyId, idempotency, async () => {
          const secret = newSecret();
          const row: WebhookRow = {
            webhook_id: newId('wh_'),
            url: url.href,
            events: JSON.stringify([...new Set(body.events)]),
            description: body.description ?? null,
            status: 'active',
            disabled_reason: null,
            secret: plane.safe.seal(secret),
            previous_secret: null,
            previous_until: null,
            created_at: transaction.now(),
          };
          await transaction.rows.run(
            'insert into webhooks (webhook_id, url, events, description, status, secret, created_at) values (?, ?, ?, ?, ?, ?, ?)',
            ...[row.webhook_id, row.url, row.events, row.description, row.status, row.secret, row.created_at],
          );
          await beginLapses(transaction.rows, row.created_at);
          const { webhook_id, description } = row;
          const target = { host: url.host, url_sha256: fingerprintOf(row.url) };
          await transaction.audit('webhook.created', { webhook_id, ...target, description, events: body.events, by: caller.keyId });
          const webhook: IssuedWebhook = { ...(await wireWebhook(transaction.rows, row, row.created_at)), secret };
          return { ok: true, webhook, secret };
        }),
      );
    },
  },
  listWebhooks: {
    async reads(rows, { query, plane }) {
      const all = await rows.all<WebhookRow>('select * from webhooks');
      const { shown, next_cursor } = cutSorted(all, query, ({ created_at, webhook_id }) => [created_at, webhook_id]);
      const webhooks = [];
      for (const row of shown) webhooks.push(await wireWebhook(rows, row, plane.clock()));
      return { ok: true, webhooks, next_cursor };
    },
  },
  getWebhook: {
    async reads(rows, { params, plane }) {
      return { ok: true, webhook: await wireWebhook(rows, await webhookById(rows, params.webhook_id), plane.clock()) };
    },
  },
  deleteWebhook: {
    async writes(transaction, { params, caller }) {
      const { webhook_id } = await webhookById(transaction.rows, params.webhook_id);
      await transaction.rows.run('delete from deliveries where webhook_id = ?', webhook_id);
      await transaction.rows.run('delete from webhooks where webhook_id = ?', webhook_id);
      await transaction.audit('webhook.deleted', { webhook_id, by: caller.keyId });
      return { ok: true };
    },
  },
  testWebhook: {
    async answers({ params, caller, plane }, { idempotency }) {
      const { id } = await plane.change((transaction) =>
        once(transaction, caller.keyId, idempotency, async () => {
          const { webhook_id } = await webhookById(transaction.rows, params.webhook_id);
          const now = transaction.now();
          const body = bodyOf(told('webhook.test', { webhook_id }), plane.workspaceId, now, null);
          return { id: await enqueue(transaction.rows, webhook_id, 'webhook.test', body, now, true) };
        }),
      );
      return { ok: true, delivery: wireDelivery(await attempted(plane, params.webhook_id, id)) };
    },
  },
  rotateWebhookSecret: {
    async writes(transaction, { params, body, caller, plane }) {
      const { rows } = transaction;
      const row = await webhookById(rows, params.webhook_id);
      const now = transaction.now();
      const until = now + (body.overlap_seconds ?? usualOverlap) * 1000;
      const secret = newSecret();
      const previous =
        until > now ? { previous_secret: row.secret, previous_until: until } : { previous_secret: null, previous_until: null };
      const next: WebhookRow = { ...row, secret: plane.safe.seal(secret), ...previous };
      await rows.run(
        'update webhooks set secret = ?, previous_secret = ?, previous_until = ? where webhook_id = ?',
        ...[next.secret, next.previous_secret, next.previous_until, row.webhook_id],
      );
      const previous_expires_at = previous.previous_until && instant(previous.previous_until);
      await transaction.audit('webhook.secret_rotated', { webhook_id: row.webhook_id, previous_expires_at, by: caller.keyId });
      return { ok: true, webhook: { ...(await wireWebhook(rows, next, now)), secret }, secret };
    },
  },
  getWebhookDeliveries: {
    async reads(rows, { params, query }) {
      const { webhook_id } = await webhookById(rows, params.webhook_id);
      const { limit, offset, after } = pageOf(query);
      const state: Value[] = query.status === undefined ? [] : [query.status];
      const found = await rows.all<DeliveryRow>(
        `select * from deliveries where webhook_id = ? and ordinal < ?${state.length ? ' and status = ?' : ''} order by ordinal desc limit ? offset ?`,
        ...[webhook_id, after ?? Number.MAX_SAFE_INTEGER, ...state, limit + 1, offset],
      );
      const { shown, next_cursor } = cut(found, limit, ({ ordinal }) => ordinal);
      return { ok: true, deliveries: shown.map(wireDelivery), next_cursor };
    },
  },
  replayWebhookDelivery: {
    async answers({ params, caller, plane }, { idempotency }) {
      await plane.change((transaction) =>
        once(transaction, caller.keyId, idempotency, async () => {
          const { rows } = transaction;
          await webhookById(rows, params.webhook_id);
          const row = await deliveryById(rows, params.webhook_id, params.delivery_id);
          if (row.status !== 'dead') throw new ApiError('webhook_delivery_not_dead', `the delivery is ${row.status}`);
          await rows.run(
            "update deliveries set status = 'pending', attempts = 0, next_attempt_at = ? where delivery_id = ?",
            ...[atOnce, row.delivery_id],
          );
          await transaction.audit('webhook.delivery_replayed', {
            webhook_id: row.webhook_id,
            delivery_id: row.delivery_id,
            by: caller.keyId,
          });
          return {};
        }),
      );
      return { ok: true, delivery: wireDelivery(await attempted(plane, params.webhook_id, params.delivery_id)) };
    },
  },
} satisfies Partial<Handlers>;

const longestLook = 5000;

/** The delivery after its next attempt, or as it stands when that takes too long. */
async function attempted(plane: Plane, webhookId: string, id: string): Promise<DeliveryRow> {
  const end = performance.now() + longestLook;
  plane.deliveries.wake(webhookId);
  for (;;) {
    const row = await plane.read((rows) => deliveryById(rows, webhookId, id));
    if (row.attempts > 0 || performance.now() > end || plane.status() === 'stopping') return row;
    await sleep(20);
  }
}
