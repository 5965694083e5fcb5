import { compareText } from '../../diagnostic.ts';
import { type Engine, rank, type Verdict, verdicts } from '../../engine/index.ts';
import type { FlipCounts, Load, PolicyRow, ReplayReport } from '../report.ts';
import { Rows } from '../shape.ts';
import { type Dialect, speech } from './dialects.ts';
import { type Asked, type Conditions, conditionsOf, type QueryRow, queryOf, reportOf, sourceOf, type Unsaid, verdictOf } from './query.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Sums asked for in one query; PostgreSQL has a limit. */
const SUMS = 400;

type Row = Record<string, unknown>;
type Side = 'before' | 'after';
const sides = ['before', 'after'] as const;

/** Runs one query in the engine and gives its rows, columns by name; numbers may come as text. */
export type Run = (sql: string) => Promise<readonly Row[]>;

/**
 * The shadow report, counted by an engine over `table` (its columns: see `queryOf`). What it can't count is not in it: which lines are unreadable,
 * and samples. `unsaid` names the policies that were not judged.
 */
export async function replayIn(
  run: Run,
  base: Engine,
  head: Engine,
  dialect: Dialect,
  table: string,
): Promise<{ report: ReplayReport; unsaid: Unsaid[] }> {
  const conditions = conditionsOf(base, head, dialect);
  const counted = (await run(queryOf(base, head, dialect, table).sql)).map(
    ({ recorded, before, after, records }) => ({ recorded, before, after, records: Number(records) }) as QueryRow,
  );
  const verdictsIn = verdictsOf(conditions, dialect, table);
  const { policies, undetermined } = await sumsOf(run, verdictsIn, conditions, new Rows(base, head));
  const counts = reportOf(counted);
  const report: ReplayReport = {
    ...counts,
    undetermined,
    unreadable: [],
    policies,
    actions: (await flipsBy(run, verdictsIn, 'action_type')).map(([action_type, flips]) => ({ action_type, ...flips })),
    agents: (await flipsBy(run, verdictsIn, 'agent_id')).map(([agent_id, flips]) => ({ agent_id, ...flips })),
    approvals: await approvals(run, verdictsIn, counts),
    samples: [],
  };
  return { report, unsaid: conditions.unsaid };
}

/** A record a row: what was recorded, both verdicts, every answer, and how many policies of each decision hold on each side. */
function verdictsOf({ columns, sides: asked }: Conditions, dialect: Dialect, table: string): string {
  const holding = sides.flatMap((side) =>
    verdicts.map((decision) => {
      const held = asked[side]
        .filter(({ policy }) => policy.decision === decision)
        .map(({ column }) => `CASE WHEN ${column} THEN 1 ELSE 0 END`);
      return `${held.join(' + ') || '0'} AS ${holdingName(side, decision)}`;
    }),
  );
  const { fence = '' } = speech[dialect];
  const answers = columns.map((_, index) => `c${index}`);
  const inner = ['action_type', 'agent_id', `${speech[dialect].instant('created_at')} AS instant`, ...columns].join(',\n');
  const outer = ['action_type', 'agent_id', 'instant', ...answers, ...holding].join(',\n    ');
  return `(
  SELECT ${verdictOf(asked.before)} AS before,
    ${verdictOf(asked.after)} AS after,
    ${outer}
  FROM (
    SELECT ${inner}
    FROM ${sourceOf(dialect, table, columns)}${fence}
  ) AS answers${fence}
) AS verdicts`;
}

function holdingName(side: Side, decision: Verdict): string {
  return `${side}_${decision}`;
}

/** Sums that all come from one pass: how often each policy triggers and decides, and each reason for what stays open. */
async function sumsOf(
  run: Run,
  verdictsIn: string,
  { sides: asked, unsaid }: Conditions,
  rows: Rows,
): Promise<Pick<ReplayReport, 'policies' | 'undetermined'>> {
  const conditions: { condition: string; give(count: number): void }[] = [];
  const policies = rows.refs.map((ref): PolicyRow => ({ ...ref, before: 0, after: 0, decides: { before: 0, after: 0 } }));
  const reasons = new Map<string, { open: string[]; count: number }>();
  for (const side of sides)
    for (const one of asked[side]) {
      const row = policies[rows.indexOf(one.policy)]!;
      const { decision } = one.policy;
      conditions.push({ condition: one.column, give: (count) => (row[side] = count) });
      conditions.push({
        condition: `${one.column} AND ${side} = '${decision}' AND ${holdingName(side, decision)} = 1`,
        give: (count) => (row.decides[side] = count),
      });
      const reason = reasonOf(one, unsaid);
      if (reason === undefined || decision === 'allow') continue;
      const known = reasons.get(reason) ?? { open: [], count: 0 };
      const stricter = verdicts.filter((other) => rank[other] >= rank[decision]).map((other) => `${holdingName(side, other)} = 0`);
      known.open.push(`(${[`${one.column} IS NULL`, ...stricter].join(' AND ')})`);
      reasons.set(reason, known);
    }
  for (const reason of reasons.values()) conditions.push({ condition: reason.open.join(' OR '), give: (count) => (reason.count = count) });
  for (let from = 0; from < conditions.length; from += SUMS) {
    const part = conditions.slice(from, from + SUMS);
    const sums = part.map(({ condition }, index) => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS s${index}`);
    const [row = {}] = await run(`SELECT ${sums.join(',\n  ')}\nFROM ${verdictsIn}`);
    for (const [index, { give }] of part.entries()) give(Number(row[`s${index}`] ?? 0));
  }
  const undetermined = [...reasons]
    .map(([reason, { count }]) => ({ reason, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason));
  return { policies, undetermined };
}

/** Why the answer of a policy can be NULL; `undefined` where it never is. */
function reasonOf({ policy: { pack, policy, definition } }: Asked, unsaid: readonly Unsaid[]): string | undefined {
  const why = unsaid.find((one) => one.pack === pack && one.policy === policy)?.why;
  if (why !== undefined) return why.startsWith('service-judged') ? why : `not said in SQL: ${why}`;
  switch (definition.policy_type) {
    case 'threshold':
      return 'no trust_score';
    case 'content_pattern':
      return 'no action_content';
    case 'temporal':
      return 'no created_at';
    case 'metadata':
      return 'no metadata';
    default:
      return undefined;
  }
}

async function flipsBy(run: Run, verdictsIn: string, name: 'action_type' | 'agent_id'): Promise<[string, FlipCounts][]> {
  const rows = await run(
    `SELECT ${name} AS name, before, after, count(*) AS records\nFROM ${verdictsIn}\nWHERE before <> after AND ${name} IS NOT NULL\nGROUP BY ${name}, before, after`,
  );
  const all = new Map<string, FlipCounts>();
  for (const { name: key, before, after, records } of rows) {
    const counts = all.get(String(key)) ?? { flips: 0, tightened: 0, loosened: 0 };
    counts.flips += Number(records);
    counts[rank[after as Verdict] > rank[before as Verdict] ? 'tightened' : 'loosened'] += Number(records);
    all.set(String(key), counts);
  }
  return [...all].sort(([a, x], [b, y]) => y.flips - x.flips || compareText(a, b));
}

async function approvals(run: Run, verdictsIn: string, counts: Pick<ReplayReport, Side>): Promise<Record<Side, Load>> {
  const [{ first, last } = { first: null, last: null }] = await run(
    `SELECT min(instant) AS first, max(instant) AS last\nFROM ${verdictsIn}`,
  );
  const days = first === null || last === null ? 1 : Math.max(1, (Number(last) - Number(first)) / DAY);
  const escalations = (side: Side, other: Side) => `sum(CASE WHEN ${side} = 'escalate' AND ${other} IS NOT NULL THEN 1 ELSE 0 END)`;
  const hours = await run(
    `SELECT floor(instant / ${HOUR}.0) AS hour, ${escalations('before', 'after')} AS was, ${escalations('after', 'before')} AS will\nFROM ${verdictsIn}\nWHERE instant IS NOT NULL\nGROUP BY floor(instant / ${HOUR}.0)`,
  );
  const busiest = (name: string) => hours.reduce((most, row) => Math.max(most, Number(row[name])), 0);
  return {
    before: { per_day: counts.before.escalate / days, busiest_hour: busiest('was') },
    after: { per_day: counts.after.escalate / days, busiest_hour: busiest('will') },
  };
}
