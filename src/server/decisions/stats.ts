import type { Handlers } from '../operation.ts';
import { periodOf } from './read.ts';

export const statsHandlers = {
  getStats: {
    async reads(rows, { query, plane }) {
      const { since = 0, until = Number.MAX_SAFE_INTEGER } = periodOf(query);
      const counted = await rows.all<{ decision: string; n: number; latency: number }>(
        'select decision, count(*) as n, sum(latency_ms) as latency from decisions where at >= ? and at < ? group by decision',
        ...[since, until],
      );
      const of = (decision: string) => Number(counted.find((row) => row.decision === decision)?.n ?? 0);
      const total = counted.reduce((sum, { n }) => sum + Number(n), 0);
      const latency = counted.reduce((sum, row) => sum + Number(row.latency), 0);
      const agents = await rows.all<{ status: string; n: number }>('select status, count(*) as n from agents group by status');
      const agentsOf = (status: string) => Number(agents.find((row) => row.status === status)?.n ?? 0);
      const pending = await rows.get<{ n: number }>(
        "select count(*) as n from escalations where status = 'pending' and expires_at > ?",
        plane.clock(),
      );
      return {
        ok: true,
        since: query.since ?? null,
        until: query.until ?? null,
        decisions: { total, allow: of('allow'), escalate: of('escalate'), block: of('block') },
        block_rate: total === 0 ? 0 : of('block') / total,
        average_latency_ms: total === 0 ? 0 : latency / total,
        agents: { total: agents.reduce((sum, { n }) => sum + Number(n), 0), active: agentsOf('active'), suspended: agentsOf('suspended') },
        escalations: { pending: Number(pending!.n) },
      };
    },
  },
} satisfies Partial<Handlers>;
