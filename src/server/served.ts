import { hash } from 'node:crypto';
import { type CompiledPolicy, compile, type Engine, type PolicyRef } from '../engine/index.ts';
import type { Policy, PolicyPack } from '../pack/index.ts';
import type { Rows } from './store/store.ts';

/** The name under which policies made by hand are compiled; no pack can bear it. */
export const byHand = '';

/** The policies in force, compiled: never changed, only replaced as a whole, so that a decision names exactly one revision. */
export interface Served {
  revision: number;
  engine: Engine;
  /** `sha256:` over the definitions in force, by policy id. */
  policySetHash: string;
  idOf(ref: PolicyRef): string;
  /** Ids of the live policies that watch this action type, highest priority first. */
  evaluated(actionType: string): string[];
  /** How far back the longest sequence reaches, in milliseconds; 0: no sequence policy. */
  reach: number;
}

export interface PolicyRow {
  policy_id: string;
  pack: string;
  name: string;
  definition: string;
  /** 0: a policy made by hand that takes no part. */
  enabled: number;
  created_at: number;
  updated_at: number;
}

export async function readRevision(rows: Rows): Promise<number> {
  const row = await rows.get<{ value: string }>("select value from meta where name = 'revision'");
  return Number(row?.value ?? 0);
}

/** Counts the policy set's revision up; every change of what is in force does so in its own transaction. */
export async function raiseRevision(rows: Rows): Promise<number> {
  const revision = (await readRevision(rows)) + 1;
  rows.later(
    "insert into meta (name, value) values ('revision', ?) on conflict (name) do update set value = excluded.value",
    String(revision),
  );
  return revision;
}

export async function loadServed(rows: Rows): Promise<Served> {
  const revision = await readRevision(rows);
  const stored = await rows.all<PolicyRow>('select * from policies where enabled = 1 order by policy_id');
  const packs = new Map<string, PolicyPack>();
  const ids = new Map<string, string>();
  for (const row of stored) {
    const pack = packs.get(row.pack) ?? { name: row.pack, version: '0.0.0', policies: [] };
    packs.set(row.pack, pack);
    pack.policies.push(JSON.parse(row.definition) as Policy);
    ids.set(address({ pack: row.pack, policy: row.name }), row.policy_id);
  }
  const engine = compile([...packs.values()]);
  const idOf = (ref: PolicyRef) => ids.get(address(ref))!;
  return {
    revision,
    engine,
    policySetHash: `sha256:${hash('sha256', stored.map((row) => `${row.policy_id} ${row.definition}\n`).join(''), 'hex')}`,
    idOf,
    evaluated: remembered((actionType) => engine.live.filter((policy) => policy.matches(actionType)).map(idOf)),
    reach: Math.max(0, ...[...engine.live, ...engine.shadow].map(reachOf)),
  };
}

function address({ pack, policy }: PolicyRef): string {
  return `${pack}/${policy}`;
}

function reachOf({ definition }: CompiledPolicy): number {
  return definition.policy_type === 'sequence' ? Math.ceil(definition.conditions.window_seconds * 1000) : 0;
}

const rememberedAnswers = 4096;

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = find(key);
      if (known.size >= rememberedAnswers) known.clear();
      known.set(key, answer);
    }
    return answer;
  };
}
