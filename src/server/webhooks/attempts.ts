import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { nextWait } from './schedule.ts';
import type { Outcome } from './send.ts';
import type { DeliveryRow, WebhookRow } from './store.ts';

/** A delivery that this plane has taken on. */
export interface Claim {
  delivery: DeliveryRow;
  webhook: WebhookRow;
}

/** How long a claim keeps other planes, and this one after a crash, from making the same attempt: more than any attempt lasts. */
const lease = 60_000;

/** Takes on what is due, at most `room(webhook)` of each webhook, so that no endpoint's queue holds up another's, and at most so many in all. */
export async function claimDue(rows: Rows, now: number, room: (webhookId: string) => number, inAll: number): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const webhook of await rows.all<WebhookRow>('select * from webhooks order by webhook_id')) {
    const free = Math.min(room(webhook.webhook_id), inAll - claims.length);
    if (free <= 0) continue;
    const due = await rows.all<DeliveryRow>(
      "select * from deliveries where webhook_id = ? and status = 'pending' and next_attempt_at <= ? order by next_attempt_at, ordinal limit ?",
      ...[webhook.webhook_id, now, free],
    );
    for (const delivery of due) {
      await rows.run('update deliveries set next_attempt_at = ? where delivery_id = ?', now + lease, delivery.delivery_id);
      claims.push({ delivery, webhook });
    }
  }
  return claims;
}

export async function anyDue(rows: Rows, now: number, room: (webhookId: string) => number): Promise<boolean> {
  for (const { webhook_id } of await rows.all<{ webhook_id: string }>('select webhook_id from webhooks')) {
    if (room(webhook_id) <= 0) continue;
    const due = await rows.get(
      "select 1 as one from deliveries where webhook_id = ? and status = 'pending' and next_attempt_at <= ? limit 1",
      ...[webhook_id, now],
    );
    if (due) return true;
  }
  return false;
}

/**
 * Disables the webhooks for which more than `most` deliveries wait, so that an endpoint that is away can't fill the database: what waited becomes
 * dead letters, which can be replayed for as long as they are kept.
 */
export async function disableOverfull(transaction: Transaction, most: number): Promise<void> {
  for (const { webhook_id } of await overfull(transaction.rows, most)) await disable(transaction, webhook_id, 'overflow');
}

export async function overfull(rows: Rows, most: number): Promise<{ webhook_id: string }[]> {
  return rows.all<{ webhook_id: string }>(
    `select webhook_id from webhooks w where status = 'active'
      and (select count(*) from deliveries d where d.webhook_id = w.webhook_id and d.status = 'pending') > ?`,
    most,
  );
}

/** Gives back what was taken on and not finished, so that it is due again at once. */
export async function giveBack(rows: Rows, claims: readonly Claim[], now: number): Promise<void> {
  for (const { delivery } of claims) {
    await rows.run("update deliveries set next_attempt_at = ? where delivery_id = ? and status = 'pending'", now, delivery.delivery_id);
  }
}

/** Writes down what an attempt came to: delivered, to be tried again, or a dead letter. */
export async function record(transaction: Transaction, { delivery, webhook }: Claim, outcome: Outcome, luck: number): Promise<void> {
  const { rows } = transaction;
  const now = transaction.now();
  const attempts = delivery.attempts + 1;
  const status = 'status' in outcome ? outcome.status : null;
  const delivered = status !== null && status >= 200 && status < 300;
  const stillActive = (await stateOf(rows, webhook.webhook_id)) === 'active';
  const wait =
    delivered || status === 410 || !stillActive ? undefined : nextWait(attempts, luck, 'status' in outcome ? outcome.retryAfter : 0);
  const error = delivered ? null : 'error' in outcome ? outcome.error : `answered ${outcome.status}`;
  await rows.run(
    `update deliveries set status = ?, attempts = ?, next_attempt_at = ?, response_status = ?, error = ?, delivered_at = ?
      where delivery_id = ? and status = 'pending'`,
    ...[delivered ? 'delivered' : wait === undefined ? 'dead' : 'pending', attempts, wait === undefined ? null : now + wait],
    ...[status, error, delivered ? now : null, delivery.delivery_id],
  );
  if (delivered && !stillActive) await enable(transaction, webhook.webhook_id);
  else if (status === 410 && stillActive) await disable(transaction, webhook.webhook_id, 'gone');
  else if (!delivered && wait === undefined && stillActive && (await silentSince(rows, delivery))) {
    await disable(transaction, webhook.webhook_id, 'failing');
  }
}

async function stateOf(rows: Rows, webhookId: string): Promise<string | undefined> {
  return (await rows.get<{ status: string }>('select status from webhooks where webhook_id = ?', webhookId))?.status;
}

/** Whether nothing at all was delivered since this delivery was made. */
async function silentSince(rows: Rows, { webhook_id, created_at, test }: DeliveryRow): Promise<boolean> {
  if (test === 1) return false;
  const heard = await rows.get(
    "select 1 as one from deliveries where webhook_id = ? and status = 'delivered' and delivered_at >= ? limit 1",
    webhook_id,
    created_at,
  );
  return heard === undefined;
}

/** Why a webhook is disabled, by the cause that its entry tells. */
export const disabledReasons = {
  gone: 'the endpoint answered 410',
  failing: 'the endpoint took nothing for as long as a delivery is tried',
  overflow: 'more waited for the endpoint than is kept',
};

async function disable(transaction: Transaction, webhookId: string, cause: keyof typeof disabledReasons): Promise<void> {
  const { rows } = transaction;
  await rows.run("update webhooks set status = 'disabled', disabled_reason = ? where webhook_id = ?", disabledReasons[cause], webhookId);
  await rows.run(
    "update deliveries set status = 'dead', next_attempt_at = null, error = 'webhook disabled' where webhook_id = ? and status = 'pending'",
    webhookId,
  );
  await transaction.audit('webhook.disabled', { webhook_id: webhookId, cause });
}

/** An endpoint that takes a test or a replayed delivery is there again. */
async function enable(transaction: Transaction, webhookId: string): Promise<void> {
  const changed = await transaction.rows.run(
    "update webhooks set status = 'active', disabled_reason = null where webhook_id = ? and status = 'disabled'",
    webhookId,
  );
  if (changed > 0) await transaction.audit('webhook.enabled', { webhook_id: webhookId });
}
