import { createPublicKey, hash } from 'node:crypto';
import { wirePolicy } from '../policies/read.ts';
import { byHand, type PolicyRow } from '../served.ts';
import type { ReadRows } from '../store/reading.ts';

/** Columns of a row by their names. Of a row the log tells only some; `undefined`: it does not say. */
export type Row = Record<string, unknown>;

interface Table {
  /** What a report calls a row. */
  row: string;
  id: string;
  where?: string;
  /** What the log tells in another form than the table holds. */
  told?(row: Row): Row;
  /** Rows may be there that no entry tells of. */
  open?: true;
}

/** The tables whose changes are entries of the log, the most dangerous first. */
const tables = {
  escalations: { row: 'escalation', id: 'escalation_id' },
  policies: { row: 'policy made by hand', id: 'policy_id', where: ` where pack = '${byHand}'`, told: (row) => policyTold(row) },
  agents: { row: 'agent', id: 'agent_id', told: ({ profile }) => ({ profile: sha256(String(profile)) }) },
  credentials: { row: 'credential', id: 'credential_id', told: ({ public_key }) => ({ public_key: rawKeyHash(String(public_key)) }) },
  api_keys: { row: 'API key', id: 'key_id', open: true },
  grants: { row: 'grant', id: 'grant_id' },
  breakglass: { row: 'breakglass event', id: 'breakglass_id' },
  windows: { row: 'temporal window', id: 'window_id' },
  roles: { row: 'role', id: 'role_id' },
  role_agents: { row: 'role assignment', id: "role_id || ' ' || agent_id" },
  links: { row: 'federation link', id: 'link_id' },
  link_tokens: { row: 'federation token', id: 'token_id' },
  agent_events: { row: 'event of an agent at entry', id: 'seq' },
  meta: { row: 'setting', id: 'name', where: " where name = 'revision'" },
  trust: { row: 'trust of agent', id: 'agent_id' },
  webhooks: { row: 'webhook', id: 'webhook_id', told: ({ url }) => ({ url: sha256(String(url)) }) },
} satisfies Record<string, Table>;

/** What every table must hold, by the ids of its rows. */
export type Told = Readonly<Record<keyof typeof tables, Map<unknown, Row>>>;

export function nothingTold(): Told {
  return Object.fromEntries(Object.keys(tables).map((name) => [name, new Map()])) as unknown as Told;
}

/** Of each table the first row that is not what the log tells, and how many more there are. */
export async function tableProblems(rows: ReadRows, told: Told): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, table] of Object.entries<Table>(tables)) {
    const stored = await rows.all<Row>(`select ${table.id} as row_id, t.* from ${name} t${table.where ?? ''} order by 1`);
    const found = problemsIn(table, new Map(stored.map((row) => [row.row_id, row])), told[name as keyof Told]);
    if (found.length > 0) problems.push(found.length === 1 ? found[0]! : `${found[0]}, and ${found.length - 1} more of this table`);
  }
  return problems;
}

function problemsIn(table: Table, stored: ReadonlyMap<unknown, Row>, told: ReadonlyMap<unknown, Row>): string[] {
  const problems: string[] = [];
  for (const [id, columns] of told) {
    const row = stored.get(id);
    const wrong = row && differing({ ...row, ...table.told?.(row) }, columns);
    if (!wrong) problems.push(`${table.row} ${id}: it was recorded and is not in the table`);
    else if (wrong.length > 0) problems.push(`${table.row} ${id}: not what was recorded in ${wrong.join(', ')}`);
  }
  if (!table.open) for (const id of stored.keys()) if (!told.has(id)) problems.push(`${table.row} ${id}: it was never recorded`);
  return problems;
}

/** The columns that are not as told. */
export function differing(row: Row, told: Row): string[] {
  return Object.keys(told).filter((column) => told[column] !== undefined && row[column] !== told[column]);
}

function sha256(text: string | Buffer): string {
  return hash('sha256', text, 'hex');
}

/** What a policy made by hand is recorded as; when it changed is told by the entry. */
export function policyText({ created_at: _made, updated_at: _changed, ...policy }: Row): string {
  return JSON.stringify(policy);
}

function policyTold(row: Row): Row {
  return { definition: readable(() => policyText({ ...wirePolicy({ ...(row as unknown as PolicyRow), version: null }) })) };
}

function rawKeyHash(pem: string): string | null {
  return readable(() => sha256(Buffer.from(createPublicKey(pem).export({ format: 'jwk' }).x!, 'base64url')));
}

/** null: what stands there can't be read, so it is not what was recorded. */
function readable(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
