import type { Rows } from '../store/store.ts';
import { told } from './events.ts';
import { bodyOf, enqueue, subscribers } from './outbox.ts';

const mark = 'webhooks.lapsed';

/** What ends by itself: told once, by whichever plane looks first, and recorded nowhere else, since nothing was changed. */
const lapses = [
  {
    event: 'temporal.window_expired',
    sql: 'select window_id, agent_id, expires_at from windows where expires_at > ? and expires_at <= ? and revoked_at is null',
  },
  {
    event: 'breakglass.deactivated',
    sql: "select breakglass_id, agent_id, actions_used, expires_at, 'expired' as cause from breakglass where expires_at > ? and expires_at <= ? and closed_at is null",
  },
] as const;

type Lapse = { expires_at: number } & Record<string, unknown>;

export async function anyLapsed(rows: Rows, now: number): Promise<boolean> {
  const from = await lookedAt(rows);
  if (from === undefined) return false;
  for (const { sql } of lapses) if ((await rows.all<Lapse>(`${sql} limit 1`, from, now)).length > 0) return true;
  return false;
}

/** Tells of every window and override that ended since the last look. */
export async function tellLapses(rows: Rows, workspaceId: string, now: number): Promise<void> {
  const from = await lookedAt(rows);
  if (from === undefined) return;
  const known = await subscribers(rows);
  for (const { event, sql } of lapses) {
    for (const lapse of await rows.all<Lapse>(`${sql} order by expires_at`, from, now)) {
      const body = bodyOf(told(event, lapse), workspaceId, lapse.expires_at, null);
      for (const { webhook_id, wants } of known) if (wants(event)) await enqueue(rows, webhook_id, event, body, now);
    }
  }
  await rows.run('update meta set value = ? where name = ?', String(now), mark);
}

/** From when on lapses are told: the first webhook. */
export async function beginLapses(rows: Rows, now: number): Promise<void> {
  await rows.run('insert into meta (name, value) values (?, ?) on conflict (name) do nothing', mark, String(now));
}

async function lookedAt(rows: Rows): Promise<number | undefined> {
  const row = await rows.get<{ value: string }>('select value from meta where name = ?', mark);
  return row && Number(row.value);
}
