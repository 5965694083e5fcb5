import { ApiError, type PolicyRecord } from '../../api/index.ts';
import type { Policy } from '../../pack/index.ts';
import { instant } from '../clock.ts';
import type { Handlers } from '../operation.ts';
import { cutSorted } from '../paging.ts';
import type { PolicyRow } from '../served.ts';
import type { Rows } from '../store/store.ts';

export interface StoredPolicy extends PolicyRow {
  /** The live version of its pack; null: made by hand. */
  version: string | null;
}

const selected = `select p.*, d.version from policies p left join packs k on k.name = p.pack
  left join deployments d on d.pack = k.name and d.serial = k.serial`;

export const policyReaders = {
  listPolicies: {
    async reads(rows, { query }) {
      const stored = (await rows.all<StoredPolicy>(selected)).map(wirePolicy);
      const asked = stored.filter(
        ({ mode, pack }) => (query.mode === undefined || mode === query.mode) && (query.pack === undefined || pack === query.pack),
      );
      const { shown, next_cursor } = cutSorted(asked, query, ({ priority, name, policy_id }) => [-priority, name, policy_id]);
      return { ok: true, policies: shown, next_cursor, total: asked.length };
    },
  },
  getPolicy: {
    async reads(rows, { params }) {
      return { ok: true, policy: wirePolicy(await policyById(rows, params.policy_id)) };
    },
  },
} satisfies Partial<Handlers>;

export async function policyById(rows: Rows, id: string): Promise<StoredPolicy> {
  const row = await rows.get<StoredPolicy>(`${selected} where p.policy_id = ?`, id);
  if (!row) throw new ApiError('policy_not_found', 'there is no such policy');
  return row;
}

export function wirePolicy({ policy_id, pack, definition, enabled, created_at, updated_at, version }: StoredPolicy): PolicyRecord {
  const policy = JSON.parse(definition) as Policy;
  return {
    ...(policy as unknown as PolicyRecord),
    policy_id,
    priority: policy.priority ?? 100,
    mode: policy.mode ?? 'live',
    enabled: enabled === 1,
    pack: pack || null,
    pack_version: version,
    created_at: instant(created_at),
    updated_at: instant(updated_at),
  };
}
