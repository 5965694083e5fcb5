import { ApiError, type CreatePolicyRequest } from '../../api/index.ts';
import type { Policy } from '../../pack/index.ts';
import { newId } from '../ids.ts';
import type { Handlers } from '../operation.ts';
import { checkPacks } from '../packs/check.ts';
import { byHand, raiseRevision } from '../served.ts';
import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { policyById, type StoredPolicy, wirePolicy } from './read.ts';

export const policyWriters = {
  createPolicy: {
    async writes(transaction, { body }) {
      const { enabled = true, ...definition } = body as CreatePolicyRequest & { name: string };
      const policy = checked(definition);
      await refuseTaken(transaction.rows, policy.name, undefined);
      const policy_id = newId('', 32);
      const now = transaction.now();
      await transaction.rows.run(
        'insert into policies (policy_id, pack, name, definition, enabled, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?)',
        ...[policy_id, byHand, policy.name, JSON.stringify(policy), enabled ? 1 : 0, now, now],
      );
      return changed(transaction, policy_id, 'policy.created');
    },
  },
  updatePolicy: {
    async writes(transaction, { params, body }) {
      const row = await madeByHand(transaction.rows, params.policy_id);
      const { enabled = row.enabled === 1, ...changes } = body as Partial<CreatePolicyRequest>;
      await replace(transaction, row, { ...JSON.parse(row.definition), ...changes }, enabled);
      return changed(transaction, row.policy_id, 'policy.updated');
    },
  },
  deletePolicy: {
    async writes(transaction, { params }) {
      const { policy_id, name } = await madeByHand(transaction.rows, params.policy_id);
      await transaction.rows.run('delete from policies where policy_id = ?', policy_id);
      await transaction.audit('policy.deleted', { policy_id, name, revision: await raiseRevision(transaction.rows) });
      return { ok: true };
    },
  },
  promoteShadowPolicy: {
    async writes(transaction, { params }) {
      const row = await madeByHand(transaction.rows, params.policy_id);
      const definition = JSON.parse(row.definition) as Policy;
      if (definition.mode !== 'shadow') throw new ApiError('policy_not_shadow', 'the policy is live already');
      await replace(transaction, row, { ...definition, mode: 'live' }, row.enabled === 1);
      return changed(transaction, row.policy_id, 'policy.promoted');
    },
  },
} satisfies Partial<Handlers>;

/** A policy made by hand keeps the rules of a policy in a pack file. */
function checked(definition: unknown): Policy {
  const result = checkPacks([{ name: 'by-hand', version: '1.0.0', policy_definitions: [definition] }], ['']);
  if (result.ok) return result.packs[0]!.policies[0]!;
  const errors = result.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/policy_definitions\/0/, '') }));
  const { pointer, message, help } = errors[0]!;
  throw new ApiError('policy_invalid', `\`${pointer}\`: ${message}; ${help}`, { details: { errors } });
}

async function refuseTaken(rows: Rows, name: string, own: string | undefined): Promise<void> {
  const taken = await rows.get<{ policy_id: string }>('select policy_id from policies where pack = ? and name = ?', byHand, name);
  if (taken && taken.policy_id !== own) throw new ApiError('policy_exists', 'another policy made by hand has this name');
}

async function madeByHand(rows: Rows, id: string): Promise<StoredPolicy> {
  const row = await policyById(rows, id);
  if (row.pack !== byHand)
    throw new ApiError('policy_managed_by_pack', `the policy belongs to pack \`${row.pack}\`; change it there and deploy`);
  return row;
}

async function replace(transaction: Transaction, row: StoredPolicy, definition: unknown, enabled: boolean): Promise<void> {
  const policy = checked(definition);
  await refuseTaken(transaction.rows, policy.name, row.policy_id);
  await transaction.rows.run(
    'update policies set name = ?, definition = ?, enabled = ?, updated_at = ? where policy_id = ?',
    ...[policy.name, JSON.stringify(policy), enabled ? 1 : 0, transaction.now(), row.policy_id],
  );
}

async function changed(transaction: Transaction, id: string, event: string) {
  const policy = wirePolicy(await policyById(transaction.rows, id));
  const revision = await raiseRevision(transaction.rows);
  await transaction.audit(event, {
    policy_id: id,
    name: policy.name,
    mode: policy.mode,
    enabled: policy.enabled,
    definition: policy,
    revision,
  });
  return { ok: true as const, policy };
}
