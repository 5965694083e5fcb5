import type { Flip, ShadowReport, ShadowReportQuery } from '../../api/index.ts';
import { stricter, type Verdict } from '../../engine/index.ts';
import { periodOf } from '../decisions/read.ts';
import type { ShadowResults, Trigger } from '../intercept/verdict.ts';
import type { Handlers } from '../operation.ts';
import type { Rows } from '../store/store.ts';

interface Row {
  seq: number;
  agent_id: string | null;
  action_type: string;
  shadow: string;
}

interface Tally {
  decisions: number;
  would_change: number;
  flips: Map<string, Flip>;
}

export const shadowHandlers = {
  getShadowReport: {
    async reads(rows, { query }) {
      const report = newReport();
      for await (const row of observed(rows, query)) {
        const shadow = JSON.parse(row.shadow) as ShadowResults;
        if (query.policy_id === undefined || shadow.triggered.some(({ policy_id }) => policy_id === query.policy_id))
          count(report, row, shadow);
      }
      return { ok: true, since: query.since ?? null, until: query.until ?? null, ...wireReport(report) };
    },
  },
} satisfies Partial<Handlers>;

type Report = ReturnType<typeof newReport>;

function newReport() {
  return {
    all: newTally(),
    wouldBlock: 0,
    affected: new Set<string>(),
    actions: new Map<string, Tally>(),
    agents: new Map<string | null, Tally>(),
    policies: new Map<string, Tally & { trigger: Trigger }>(),
  };
}

const pageSize = 1000;

/** Decisions of the period that shadow policies were judged on, page by page. */
async function* observed(rows: Rows, query: ShadowReportQuery): AsyncGenerator<Row> {
  const { since = 0, until = Number.MAX_SAFE_INTEGER } = periodOf(query);
  for (let after = 0; ; ) {
    const page = await rows.all<Row>(
      `select seq, agent_id, action_type, shadow from decisions where shadow is not null and seq > ? and at >= ? and at < ? order by seq limit ${pageSize}`,
      ...[after, since, until],
    );
    for (const row of page) {
      if (query.action_type !== undefined && row.action_type !== query.action_type) continue;
      if (query.agent_id !== undefined && row.agent_id !== query.agent_id) continue;
      yield row;
    }
    if (page.length < pageSize) return;
    after = page.at(-1)!.seq;
  }
}

function count(report: Report, { action_type, agent_id }: Row, shadow: ShadowResults): void {
  const { live_decision: live, shadow_decision: changed } = shadow;
  for (const tally of [report.all, under(report.actions, action_type), under(report.agents, agent_id)]) add(tally, live, changed);
  if (changed !== live) {
    if (changed === 'block') report.wouldBlock++;
    if (agent_id !== null) report.affected.add(agent_id);
  }
  for (const trigger of shadow.triggered) {
    const known = report.policies.get(trigger.policy_id) ?? { ...newTally(), trigger };
    report.policies.set(trigger.policy_id, known);
    add(known, live, stricter(live, trigger.decision));
  }
}

function newTally(): Tally {
  return { decisions: 0, would_change: 0, flips: new Map() };
}

function under<K>(tallies: Map<K, Tally>, key: K): Tally {
  const tally = tallies.get(key) ?? newTally();
  tallies.set(key, tally);
  return tally;
}

function add(tally: Tally, from: Verdict, to: Verdict): void {
  tally.decisions++;
  if (from === to) return;
  tally.would_change++;
  const flip = tally.flips.get(`${from} ${to}`) ?? { from, to, count: 0 };
  flip.count++;
  tally.flips.set(`${from} ${to}`, flip);
}

function wireReport({ all, wouldBlock, affected, actions, agents, policies }: Report): Omit<ShadowReport, 'ok' | 'since' | 'until'> {
  return {
    ...wireTally(all),
    would_block: wouldBlock,
    agents_affected: affected.size,
    policies: [...policies.values()].sort(mostChanged).map(({ trigger: { policy_id, name, pack = null }, ...tally }) => {
      const { decisions, ...rest } = wireTally(tally);
      return { policy_id, name, pack, triggered: decisions, ...rest };
    }),
    actions: [...actions].sort(([, a], [, b]) => mostChanged(a, b)).map(([action_type, tally]) => ({ action_type, ...wireTally(tally) })),
    agents: [...agents].sort(([, a], [, b]) => mostChanged(a, b)).map(([agent_id, tally]) => ({ agent_id, ...wireTally(tally) })),
  };
}

function wireTally({ decisions, would_change, flips }: Tally) {
  return { decisions, would_change, flips: [...flips.values()].sort((a, b) => b.count - a.count) };
}

function mostChanged(a: Tally, b: Tally): number {
  return b.would_change - a.would_change || b.decisions - a.decisions;
}
