import { ApiError, type Webhook, type WebhookDelivery } from '../../api/index.ts';
import { instant } from '../clock.ts';
import type { Rows } from '../store/store.ts';

export interface WebhookRow {
  webhook_id: string;
  url: string;
  /** The patterns of the subscription, as JSON. */
  events: string;
  description: string | null;
  status: 'active' | 'disabled';
  disabled_reason: string | null;
  /** Sealed. */
  secret: string;
  /** Sealed; it signs too until `previous_until`. */
  previous_secret: string | null;
  previous_until: number | null;
  created_at: number;
}

export interface DeliveryRow {
  delivery_id: string;
  webhook_id: string;
  event: string;
  body: string;
  status: WebhookDelivery['status'];
  attempts: number;
  created_at: number;
  next_attempt_at: number | null;
  response_status: number | null;
  error: string | null;
  delivered_at: number | null;
  test: number;
  ordinal: number;
}

/** Due before everything else. */
export const atOnce = 0;

export async function webhookById(rows: Rows, id: string): Promise<WebhookRow> {
  const row = await rows.get<WebhookRow>('select * from webhooks where webhook_id = ?', id);
  if (!row) throw new ApiError('webhook_not_found', 'there is no such webhook');
  return row;
}

export async function deliveryById(rows: Rows, webhookId: string, id: string): Promise<DeliveryRow> {
  const row = await rows.get<DeliveryRow>('select * from deliveries where delivery_id = ? and webhook_id = ?', id, webhookId);
  if (!row) throw new ApiError('webhook_delivery_not_found', 'the webhook has no such delivery');
  return row;
}

export async function wireWebhook(rows: Rows, row: WebhookRow, now: number): Promise<Webhook> {
  const count = async (status: string) =>
    (await rows.get<{ n: number }>('select count(*) as n from deliveries where webhook_id = ? and status = ?', row.webhook_id, status))!.n;
  const overlaps = row.previous_until !== null && row.previous_until > now;
  return {
    webhook_id: row.webhook_id,
    url: row.url,
    events: JSON.parse(row.events),
    description: row.description,
    status: row.status,
    disabled_reason: row.disabled_reason,
    previous_secret_expires_at: overlaps ? instant(row.previous_until!) : null,
    created_at: instant(row.created_at),
    pending: await count('pending'),
    dead_letters: await count('dead'),
  };
}

export function wireDelivery(row: DeliveryRow): WebhookDelivery {
  const at = (milliseconds: number | null) => (milliseconds === null ? null : instant(milliseconds));
  return {
    delivery_id: row.delivery_id,
    webhook_id: row.webhook_id,
    event: row.event,
    status: row.status,
    attempts: row.attempts,
    created_at: instant(row.created_at),
    response_status: row.response_status,
    error: row.error,
    next_attempt_at: row.status === 'pending' && row.next_attempt_at !== atOnce ? at(row.next_attempt_at) : null,
    delivered_at: at(row.delivered_at),
    test: row.test === 1,
  };
}
