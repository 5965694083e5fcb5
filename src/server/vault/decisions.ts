import { hash } from 'node:crypto';
import type { ReadRows } from '../store/reading.ts';
import { pageSize, type StoredEntry } from './verify.ts';

/** What the log says of contents that are not there. */
export interface ContentsTold {
  /** Ids of the decisions whose contents were erased. */
  erased: Set<string>;
  /** The entry from which on planes ran that keep no contents. */
  notKeptFrom: number;
}

export const contentNotKept = 'content.not_kept';

export function noContentsTold(): ContentsTold {
  return { erased: new Set(), notKeptFrom: Number.POSITIVE_INFINITY };
}

export function hearOfContents(told: ContentsTold, { entry_type, content, seq }: StoredEntry): void {
  if (entry_type === contentNotKept) told.notKeptFrom = Math.min(told.notKeptFrom, seq);
  if (entry_type !== 'decision.erased') return;
  const { body } = JSON.parse(content) as { body: { decision_ids: string[] } };
  for (const id of body.decision_ids) told.erased.add(id);
}

interface DecisionRow {
  seq: number;
  decision_id: string;
  at: number;
  agent_id: string | null;
  action_type: string;
  decision: string;
  chain_id: string | null;
  latency_ms: number;
  shadow: string | null;
  action_content: string | null;
  metadata: string | null;
  content: string | null;
  /** null: it is no message between agents. */
  source_agent_id: string | null;
  target_agent_id: string | null;
}

/** The table of decisions stands beside the log and must say the same; contents that are still there must have the hash that was recorded. */
export async function decisionProblems(rows: ReadRows, told: ContentsTold): Promise<string[]> {
  const problems = await chainProblems(rows);
  const logged = await rows.get<{ n: number }>("select count(*) as n from vault where entry_type = 'decision'");
  let found = 0;
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const page = await rows.all<DecisionRow>(
      `select d.*, v.content, c.source_agent_id, c.target_agent_id from decisions d left join vault v on v.seq = d.seq and v.entry_type = 'decision'
        left join communications c on c.seq = d.seq where d.seq > ? order by d.seq limit ${pageSize}`,
      after,
    );
    found += page.length;
    for (const row of page) {
      const problem = agrees(row) ? contentProblem(row, told) : 'its row is not what was recorded';
      if (problem) problems.push(`decision at entry ${row.seq}: ${problem}`);
    }
    if (page.length < pageSize) break;
    after = page.at(-1)!.seq;
  }
  if (found !== logged!.n) problems.push(`decisions: ${logged!.n} were recorded, ${found} are in the table`);
  const stray = await rows.get<{ n: number }>(
    'select count(*) as n from communications c where not exists (select 1 from decisions d where d.seq = c.seq)',
  );
  if (stray!.n > 0) problems.push(`messages between agents: ${stray!.n} were never recorded`);
  return problems;
}

/** The agents that acted in a chain are those of its decisions. */
async function chainProblems(rows: ReadRows): Promise<string[]> {
  const acted = 'select chain_id, agent_id from decisions where chain_id is not null and agent_id is not null';
  const kept = 'select chain_id, agent_id from chains';
  const count = async (sql: string) => (await rows.get<{ n: number }>(`select count(*) as n from (${sql}) t`))!.n;
  const [gone, added] = [await count(`${acted} except ${kept}`), await count(`${kept} except ${acted}`)];
  return gone + added === 0 ? [] : [`chains: of the agents that acted in them ${gone} are missing, ${added} were put in`];
}

function agrees(row: DecisionRow): boolean {
  if (row.content === null) return false;
  const { body } = JSON.parse(row.content) as { body: Record<string, unknown> };
  for (const field of ['decision_id', 'agent_id', 'action_type', 'decision', 'chain_id', 'latency_ms'] as const)
    if (body[field] !== row[field]) return false;
  for (const field of ['source_agent_id', 'target_agent_id'] as const) if ((body[field] ?? null) !== row[field]) return false;
  if (row.at !== Date.parse(String(body.created_at))) return false;
  if (row.shadow !== (body.shadow_results === null ? null : JSON.stringify(body.shadow_results))) return false;
  if (row.metadata !== null && sha256(row.metadata) !== (body.metadata_sha256 ?? sha256('{}'))) return false;
  return row.action_content === null || contentHash(row.action_content) === (body.content_sha256 ?? sha256(''));
}

/** Content and metadata go together, and only when an entry says so. */
function contentProblem({ seq, decision_id, action_content, metadata }: DecisionRow, told: ContentsTold): string | undefined {
  const erased = told.erased.has(decision_id);
  if (action_content !== null && metadata !== null)
    return erased ? 'its content is there, and an entry says that it was erased' : undefined;
  const gone = action_content === null && metadata === null && (erased || seq > told.notKeptFrom);
  return gone ? undefined : 'its content or metadata is gone, and no entry says so';
}

/** undefined: what stands there is no text in JSON. */
function contentHash(json: string): string | undefined {
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === 'string' ? sha256(text) : undefined;
  } catch {
    return undefined;
  }
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
