import document from '../../schemas/api.openapi.json' with { type: 'json' };
import { ApiError } from '../api/index.ts';
import type { Handlers } from './operation.ts';

export const systemHandlers = {
  health: {
    async answers({ plane }) {
      const status = plane.status();
      const storage = plane.store.kind === 'postgres' ? 'postgresql' : 'sqlite';
      const clock_ahead_seconds = Math.floor(plane.ahead() / 1000);
      const told = { status, storage, keeps_content: plane.settings.keepContent, clock_ahead_seconds } as const;
      plane.tryAgain();
      if (status === 'sealed') throw new ApiError('audit_unavailable', 'nothing can be recorded, so nothing is allowed', { details: told });
      if (status === 'stopping') throw new ApiError('unavailable', 'the plane is stopping', { details: told });
      return { ok: true, ...told };
    },
  },
  metrics: {
    async answers({ plane }) {
      const count = async (sql: string, ...values: number[]) =>
        Number((await plane.read(async (rows) => rows.get<{ n: number | null }>(sql, ...values)))?.n ?? 0);
      return plane.metrics.text({
        sealed: plane.status() === 'sealed' ? 1 : 0,
        policy_revision: await count("select value as n from meta where name = 'revision'"),
        vault_entries: await count('select max(seq) as n from vault'),
        escalations_pending: await count(
          "select count(*) as n from escalations where status = 'pending' and expires_at > ?",
          plane.clock(),
        ),
        webhook_deliveries_pending: await count("select count(*) as n from deliveries where status = 'pending'"),
        webhook_deliveries_dead: await count("select count(*) as n from deliveries where status = 'dead'"),
      });
    },
  },
  openapi: {
    async answers() {
      return document;
    },
  },
} satisfies Partial<Handlers>;
