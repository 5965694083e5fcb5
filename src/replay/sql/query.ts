import type { CompiledPolicy, Engine, PolicyRef } from '../../engine/index.ts';
import { rank, type Verdict, verdicts } from '../../engine/index.ts';
import type { MetadataRule } from '../../pack/index.ts';
import type { Class, Counts, ReplayReport } from '../report.ts';
import { type Dialect, type Speech, speech } from './dialects.ts';

/** A policy that the query can't judge: it is unknown wherever its action types match, and its records are undetermined unless others settle them. */
export interface Unsaid extends PolicyRef {
  why: string;
}

export interface Query {
  sql: string;
  unsaid: Unsaid[];
}

/** One row of the result: records with these verdicts; NULL (`null`) where a verdict is not determined. */
export interface QueryRow {
  recorded: Verdict;
  before: Verdict | null;
  after: Verdict | null;
  records: number;
}

/** A policy and the column that answers it. */
export interface Asked {
  policy: CompiledPolicy;
  column: string;
}

/** What both sides ask of a record: each condition once, as a column that is true, false, or NULL where it is unknown. */
export interface Conditions {
  columns: string[];
  sides: { before: Asked[]; after: Asked[] };
  unsaid: Unsaid[];
}

/**
 * Both sets of packs as one aggregate query over `table`, with the columns of a decision record: `action_type`, `action_content`, `trust_score`,
 * `chain_step`, `agent_id`, `decision`, `created_at` (a time stamp) and `metadata` (JSON). Its rows are `QueryRow`s.
 */
export function queryOf(base: Engine, head: Engine, dialect: Dialect, table: string): Query {
  const { columns, sides, unsaid } = conditionsOf(base, head, dialect);
  const source = sourceOf(dialect, table, columns);
  const sql = `SELECT recorded, before, after, count(*) AS records
FROM (
  SELECT decision AS recorded,
    ${verdictOf(sides.before)} AS before,
    ${verdictOf(sides.after)} AS after
  FROM (
    SELECT decision${columns.length > 0 ? `,\n${columns.join(',\n')}` : ''}
    FROM ${source}${speech[dialect].fence ?? ''}
  ) AS answers
) AS verdicts
GROUP BY recorded, before, after
ORDER BY recorded, before, after`;
  return { sql, unsaid };
}

/** The table, made ready where some condition needs that. */
export function sourceOf(dialect: Dialect, table: string, columns: readonly string[]): string {
  const { from } = speech[dialect];
  return from && columns.some((column) => column.includes('metadata')) ? from(table) : table;
}

export function conditionsOf(base: Engine, head: Engine, dialect: Dialect): Conditions {
  const say = speech[dialect];
  const names = new Map<string, string>();
  const columns: string[] = [];
  const unsaid: Unsaid[] = [];
  const columnOf = (policy: CompiledPolicy): string => {
    const expression = holds(policy, say);
    if (typeof expression !== 'string') unsaid.push({ pack: policy.pack, policy: policy.policy, why: expression.why });
    const sql = typeof expression === 'string' ? expression : where(policy, '1 = 1 AND NULL', say);
    const known = names.get(sql);
    if (known !== undefined) return known;
    const name = `c${names.size}`;
    names.set(sql, name);
    columns.push(`    ${sql} AS ${name}`);
    return name;
  };
  const side = (engine: Engine) => engine.live.map((policy): Asked => ({ policy, column: columnOf(policy) }));
  const sides = { before: side(base), after: side(head) };
  const once = new Map(unsaid.map((one) => [`${one.pack}\0${one.policy}`, one]));
  return { columns, sides, unsaid: [...once.values()] };
}

/** The verdict when it is the same whatever the unknown policies say. */
export function verdictOf(side: readonly Asked[]): string {
  const any = (decision: Verdict, test: (column: string) => string) => {
    const some = side.filter(({ policy }) => policy.decision === decision).map(({ column }) => test(column));
    return some.length === 0 ? '(1 = 0)' : `(${[...new Set(some)].join(' OR ')})`;
  };
  const holds = (column: string) => `coalesce(${column}, 1 = 0)`;
  const unknown = (column: string) => `${column} IS NULL`;
  return `CASE WHEN ${any('block', holds)} THEN 'block' WHEN ${any('block', unknown)} THEN NULL WHEN ${any('escalate', holds)} THEN 'escalate' WHEN ${any('escalate', unknown)} THEN NULL ELSE 'allow' END`;
}

const EVERY = '1 = 1';

function actions({ definition }: CompiledPolicy, say: Speech): string {
  const globs = definition.action_types ?? [];
  if (globs.length === 0) return EVERY;
  const exact = globs.filter((glob) => !glob.includes('*'));
  const wild = globs.filter((glob) => glob.includes('*')).map((glob) => `action_type LIKE ${say.text(like(glob))} ESCAPE '!'`);
  return [...(exact.length > 0 ? [`action_type IN (${exact.map(say.text).join(', ')})`] : []), ...wild].join(' OR ');
}

function like(glob: string): string {
  return glob.replace(/[!%_]/g, '!$&').replaceAll('*', '%');
}

/** The policy as an expression: true, false, or NULL where it is unknown. */
function holds(policy: CompiledPolicy, say: Speech): string | { why: string } {
  const condition = conditionOf(policy, say);
  return typeof condition === 'string' ? where(policy, condition, say) : condition;
}

/** The condition where the action type matches, false elsewhere; asked for no other record. */
function where(policy: CompiledPolicy, condition: string, say: Speech): string {
  const matching = actions(policy, say);
  return matching === EVERY ? condition : `CASE WHEN ${matching} THEN ${condition} ELSE 1 = 0 END`;
}

function conditionOf({ definition }: CompiledPolicy, say: Speech): string | { why: string } {
  switch (definition.policy_type) {
    case 'action_type':
      return '1 = 1';
    case 'threshold':
      return `trust_score < ${definition.trust_threshold}`;
    case 'content_pattern':
      return say.matches('action_content', definition.conditions.patterns) ?? { why: 'a pattern that this engine reads differently' };
    case 'temporal': {
      const { blocked_hours = [], blocked_days = [] } = definition.conditions;
      const parts = [
        ...(blocked_hours.length > 0 ? [`${say.hour('created_at')} IN (${blocked_hours.join(', ')})`] : []),
        ...(blocked_days.length > 0 ? [`${say.day('created_at')} IN (${blocked_days.join(', ')})`] : []),
      ];
      return parts.length > 0 ? parts.join(' OR ') : 'created_at IS NULL AND NULL';
    }
    case 'chain_of_custody': {
      const { max_chain_depth, forbidden_agents = [] } = definition.conditions;
      if (forbidden_agents.length > 0) return { why: 'it looks back in the chain' };
      return max_chain_depth === undefined ? '1 = 0' : `coalesce(chain_step, 0) > ${max_chain_depth}`;
    }
    case 'metadata': {
      const rules = definition.conditions.rules.map((rule) => ruleOf(rule, say));
      const missing = rules.find((rule) => typeof rule !== 'string');
      if (missing !== undefined) return missing as { why: string };
      const joined = rules.map((rule) => `coalesce(${rule}, 1 = 0)`).join(definition.conditions.operator === 'OR' ? ' OR ' : ' AND ');
      return `CASE WHEN metadata IS NULL THEN NULL ELSE (${joined}) END`;
    }
    case 'sequence':
      return { why: 'it looks back in time' };
    default:
      return { why: `service-judged: ${definition.policy_type}` };
  }
}

/** All ways to read a dotted path, the longest joined keys first, as the look-up takes them. */
function readings(path: readonly string[]): string[][] {
  if (path.length === 0) return [[]];
  return path.flatMap((_, index) => {
    const taken = path.length - index;
    return readings(path.slice(taken)).map((rest) => [path.slice(0, taken).join('.'), ...rest]);
  });
}

function ruleOf({ field, operator, value }: MetadataRule, say: Speech): string | { why: string } {
  const path = field.split('.');
  if (path.length > 4) return { why: 'a field of more than four parts' };
  if (!path.every((key) => /^[\w -]+$/.test(key))) return { why: 'a field name that this engine may read differently' };
  const found = readings(path).map((keys) => say.member('metadata', keys));
  const member = found.length === 1 ? found[0]! : `coalesce(${found.join(', ')})`;
  if (operator === 'exists') return `${member} IS NOT NULL`;
  if (operator === 'not_exists') return `${member} IS NULL`;
  const kind = say.kind(member);
  if (operator === '==' || operator === '!=') {
    const same = sameAs(member, kind, value, say);
    return operator === '==' ? same : `(${kind} IN ('string', 'number', 'boolean') AND NOT (${same}))`;
  }
  if (operator === 'contains' || operator === 'not_contains') {
    if (typeof value !== 'string') return { why: 'members of lists' };
    return { why: 'strings and lists are told apart' };
  }
  const limit =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value)
        ? Number(value)
        : undefined;
  if (limit === undefined) return '1 = 0';
  const text = say.string(member);
  const number = `CASE WHEN ${kind} = 'number' THEN ${say.number(member)} WHEN ${kind} = 'string' AND ${say.numeric(text)} THEN ${say.number(text === member ? member : castText(text, say))} END`;
  return `(${number}) ${operator} ${limit}`;
}

function castText(text: string, say: Speech): string {
  return say === speech.postgresql ? `to_jsonb(${text})::text` : text;
}

function sameAs(member: string, kind: string, value: MetadataRule['value'], say: Speech): string {
  if (typeof value === 'string') return `CASE WHEN ${kind} = 'string' THEN ${say.string(member)} = ${say.text(value)} ELSE 1 = 0 END`;
  if (typeof value === 'number') return `CASE WHEN ${kind} = 'number' THEN ${say.number(member)} = ${value} ELSE 1 = 0 END`;
  const text = say === speech.spark ? say.string(member) : member;
  return `CASE WHEN ${kind} = 'boolean' THEN ${text} = '${value}' ELSE 1 = 0 END`;
}

/** What the rows say, in the words of the report. */
export type QueryReport = Pick<ReplayReport, 'total' | 'before' | 'after' | 'flips' | 'recorded'> & { classes: Record<Class, number> };

/** Folds the result of a query. Lines that are no records never reached the table, so none is unreadable here. */
export function reportOf(rows: readonly QueryRow[]): QueryReport {
  const zero = (): Counts => ({ allow: 0, escalate: 0, block: 0 });
  const report: QueryReport = {
    total: 0,
    classes: { unchanged: 0, tightened: 0, loosened: 0, undetermined: 0, unreadable: 0 },
    before: zero(),
    after: zero(),
    flips: [],
    recorded: { reproduced: 0, differs: [] },
  };
  const flips = new Map<string, number>();
  const differs = new Map<string, number>();
  for (const { recorded, before, after, records } of rows) {
    report.total += records;
    if (before !== null && before === recorded) report.recorded.reproduced += records;
    else if (before !== null) differs.set(`${recorded} ${before}`, (differs.get(`${recorded} ${before}`) ?? 0) + records);
    if (before === null || after === null) {
      report.classes.undetermined += records;
      continue;
    }
    report.before[before] += records;
    report.after[after] += records;
    report.classes[before === after ? 'unchanged' : rank[after] > rank[before] ? 'tightened' : 'loosened'] += records;
    if (before !== after) flips.set(`${before} ${after}`, (flips.get(`${before} ${after}`) ?? 0) + records);
  }
  report.flips = largestFirst(flips).map(([from, to, count]) => ({ from, to, count }));
  report.recorded.differs = largestFirst(differs).map(([recorded, computed, count]) => ({ recorded, computed, count }));
  return report;
}

function largestFirst(counts: ReadonlyMap<string, number>): [Verdict, Verdict, number][] {
  const place = (verdict: Verdict) => verdicts.indexOf(verdict);
  return [...counts]
    .map(([pair, count]): [Verdict, Verdict, number] => [...(pair.split(' ') as [Verdict, Verdict]), count])
    .sort((a, b) => b[2] - a[2] || place(a[0]) - place(b[0]) || place(a[1]) - place(b[1]));
}
