import { ApiError } from '../../api/index.ts';
import type { Handlers } from '../operation.ts';
import { type CredentialRow, credentialsOf, issueCredential, recordOf, stateOf, wireCredential } from './credentials.ts';
import { note, registered } from './store.ts';

export const credentialHandlers = {
  listCredentials: {
    async reads(rows, { params, plane }) {
      await registered(rows, params.agent_id);
      const found = await rows.all<CredentialRow>(
        'select * from credentials where agent_id = ? order by created_at desc, credential_id',
        params.agent_id,
      );
      return { ok: true, credentials: found.map((row) => wireCredential(row, plane.workspaceId, plane.clock())) };
    },
  },
  getActiveCredential: {
    async reads(rows, { params, plane }) {
      await registered(rows, params.agent_id);
      const now = plane.clock();
      const active = (await credentialsOf(rows, params.agent_id)).find((row) => stateOf(row, now) === 'active');
      if (!active) throw new ApiError('credential_not_found', 'the agent has no active credential');
      return { ok: true, credential: wireCredential(active, plane.workspaceId, now) };
    },
  },
  rotateCredential: {
    async writes(transaction, { params, body, plane }) {
      const agent = await registered(transaction.rows, params.agent_id);
      if (agent.status === 'deactivated') throw new ApiError('agent_deactivated', 'the agent is deactivated for good');
      const now = transaction.now();
      await transaction.rows.run(
        "update credentials set status = 'rotated', grace_until = ? where agent_id = ? and status = 'active'",
        ...[now + (body.grace_seconds ?? 0) * 1000, agent.agent_id],
      );
      const issued = await issueCredential(transaction, plane.workspaceId, agent.agent_id, body.credential_ttl_days);
      await note(transaction, agent.agent_id, 'credential.rotated', {
        ...recordOf(issued),
        grace_seconds: body.grace_seconds ?? 0,
        reason: body.reason ?? null,
      });
      return { ok: true, credential: issued };
    },
  },
  revokeCredential: {
    async writes(transaction, { params, body, plane }) {
      const { rows } = transaction;
      const row = await rows.get<CredentialRow>('select * from credentials where credential_id = ?', params.credential_id);
      if (!row) throw new ApiError('credential_not_found', 'there is no such credential');
      const now = transaction.now();
      if (row.status !== 'revoked') {
        await rows.run("update credentials set status = 'revoked', revoked_at = ? where credential_id = ?", now, row.credential_id);
        await note(transaction, row.agent_id, 'credential.revoked', {
          credential_id: row.credential_id,
          reason: body.reason ?? null,
        });
      }
      const revoked = { ...row, status: 'revoked' as const, revoked_at: row.revoked_at ?? now };
      return { ok: true, credential: wireCredential(revoked, plane.workspaceId, now) };
    },
  },
} satisfies Partial<Handlers>;
