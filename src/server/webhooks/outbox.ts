import { instant } from '../clock.ts';
import { newId } from '../ids.ts';
import type { Rows } from '../store/store.ts';
import { type Event, eventsOf, subscribes } from './events.ts';
import { atOnce } from './store.ts';

/** Writes what an entry of the vault tells of for each webhook that asks for it, in the transaction of the entry: both are there, or neither. */
export type Tell = (type: string, at: number, sequence: number, body: object, trust?: number) => Promise<void>;

export interface Subscriber {
  webhook_id: string;
  wants(event: string): boolean;
}

export type Subscribers = readonly Subscriber[] | Promise<readonly Subscriber[]>;

export interface Outbox {
  /** For one transaction; the subscribers are read when they are first needed, unless they are known. */
  open(rows: Rows, subscribers?: Subscribers): Tell;
}

/** `wake` is called when there is something to deliver as soon as the transaction ends. */
export function outbox(workspaceId: string, wake: () => void): Outbox {
  return {
    open(rows, given) {
      let known: readonly Subscriber[] | undefined;
      return async (type, at, sequence, body, trust) => {
        known ??= await (given ?? subscribers(rows));
        if (known.length === 0) return;
        const events = await eventsOf(rows, type, body, (event) => known!.some(({ wants }) => wants(event)), trust);
        for (const event of events) {
          const text = bodyOf(event, workspaceId, at, sequence);
          for (const { webhook_id } of known.filter(({ wants }) => wants(event.event))) {
            await enqueue(rows, webhook_id, event.event, text, at);
          }
        }
        if (events.length > 0) wake();
      };
    },
  };
}

export async function subscribers(rows: Rows): Promise<Subscriber[]> {
  const found = await rows.all<{ webhook_id: string; events: string }>(
    "select webhook_id, events from webhooks where status = 'active' order by webhook_id",
  );
  return found.map(({ webhook_id, events }) => ({ webhook_id, wants: subscribes(JSON.parse(events)) }));
}

/** What is sent. `sequence` is the number of the vault's entry, by which receivers can put events in order; null: nothing was recorded. */
export function bodyOf({ event, data }: Event, workspaceId: string, at: number, sequence: number | null): string {
  return JSON.stringify({ event, timestamp: instant(at), workspace_id: workspaceId, sequence, data });
}

/** Puts one delivery into the outbox, due at once. */
export async function enqueue(rows: Rows, webhookId: string, event: string, body: string, at: number, test = false): Promise<string> {
  const id = newId('whd_', 24);
  rows.later(
    `insert into deliveries (delivery_id, webhook_id, event, body, status, attempts, created_at, next_attempt_at, test, ordinal)
      values (?, ?, ?, ?, 'pending', 0, ?, ?, ?, (select coalesce(max(ordinal), 0) + 1 from deliveries where webhook_id = ?))`,
    ...[id, webhookId, event, body, at, test ? atOnce : at, test ? 1 : 0, webhookId],
  );
  return id;
}
