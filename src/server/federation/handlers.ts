import { timingSafeEqual } from 'node:crypto';
import { ApiError } from '../../api/index.ts';
import { refuseSuspended } from '../agents/store.ts';
import { instant } from '../clock.ts';
import { newId } from '../ids.ts';
import type { Handlers } from '../operation.ts';
import { cutSorted } from '../paging.ts';
import { invalid } from '../refusal.ts';
import { intersect, within } from '../scope.ts';
import { fingerprintOf } from '../secrets.ts';
import type { Rows } from '../store/store.ts';
import { type LinkRow, linkById, stateOf, type Terms, termsOf, wireLink } from './links.ts';
import { signToken } from './tokens.ts';

const day = 24 * 3600 * 1000;

export const federationHandlers = {
  proposeFederation: {
    async writes(transaction, { body, plane }) {
      for (const field of ['allowed_action_types', 'allowed_scopes'] as const) {
        if (body[field]?.length === 0)
          throw invalid(`/${field}`, 'is empty and would allow nothing; name what is allowed, or leave it out');
      }
      const { rows } = transaction;
      const now = transaction.now();
      const link_id = newId('fed_');
      const shared_secret = newId('fls_', 48);
      const terms: Terms = {
        source_workspace_id: plane.workspaceId,
        target_workspace_id: body.target_workspace_id,
        source_org_name: body.source_org_name ?? null,
        target_org_name: body.target_org_name ?? null,
        allowed_action_types: body.allowed_action_types ?? ['*'],
        allowed_scopes: body.allowed_scopes ?? [],
        max_trust_level: body.max_trust_level ?? 50,
      };
      const expires = body.expires_in_days === undefined ? null : now + body.expires_in_days * day;
      const { seq } = await transaction.audit('federation.link_proposed', {
        link_id,
        ...terms,
        secret_sha256: fingerprintOf(shared_secret),
        expires_at: expires === null ? null : instant(expires),
      });
      await rows.run(
        "insert into links (link_id, direction, terms, secret_hash, status, created_at, expires_at, seq) values (?, 'outbound', ?, ?, 'pending', ?, ?, ?)",
        ...[link_id, JSON.stringify(terms), fingerprintOf(shared_secret), now, expires, seq],
      );
      return { ok: true, link: wireLink(await known(rows, link_id), now), link_id, shared_secret };
    },
  },
  listFederations: {
    async reads(rows, { query, plane }) {
      const now = plane.clock();
      const asked = (await rows.all<LinkRow>('select * from links')).filter(
        (row) =>
          (query.status === undefined || stateOf(row, now) === query.status) &&
          (query.direction === undefined || row.direction === query.direction),
      );
      const { shown, next_cursor } = cutSorted(asked, query, ({ seq }) => [-seq]);
      return { ok: true, links: shown.map((row) => wireLink(row, now)), next_cursor };
    },
  },
  getFederation: {
    async reads(rows, { params, plane }) {
      const link = wireLink(await known(rows, params.link_id), plane.clock());
      return { ok: true, link, link_id: link.link_id, status: link.status };
    },
  },
  acceptFederation: {
    async writes(transaction, { params, body, caller }) {
      const { rows } = transaction;
      const row = await known(rows, params.link_id);
      const now = transaction.now();
      const state = stateOf(row, now);
      if (state === 'revoked' || state === 'expired') throw new ApiError('federation_link_inactive', `the link is ${state}`);
      if (body.shared_secret !== undefined && !same(fingerprintOf(body.shared_secret), row.secret_hash))
        throw invalid('/shared_secret', 'is not the one of this link');
      if (state === 'pending') {
        const approvedBy = body.approved_by ?? caller.name;
        await rows.run(
          "update links set status = 'active', approved_by = ?, accepted_at = ? where link_id = ?",
          approvedBy,
          now,
          row.link_id,
        );
        await transaction.audit('federation.link_accepted', { link_id: row.link_id, approved_by: approvedBy });
      }
      const link = wireLink(await known(rows, row.link_id), now);
      return { ok: true, link, link_id: link.link_id, status: link.status };
    },
  },
  issueFederationToken: {
    async writes(transaction, { params, body, plane }) {
      const { rows } = transaction;
      const agent_id = body.source_agent_id ?? body.agent_id;
      if (agent_id === undefined) throw invalid('/source_agent_id', 'is missing');
      const row = await known(rows, params.link_id);
      const now = transaction.now();
      const state = stateOf(row, now);
      if (state === 'revoked' || state === 'expired') throw new ApiError('federation_link_inactive', `the link is ${state}`);
      await refuseSuspended(rows, agent_id);
      const terms = termsOf(row);
      const action_types = narrowed(body.action_types ?? [], terms.allowed_action_types, '/action_types');
      const scopes = narrowed(
        body.scopes ?? [],
        terms.allowed_scopes.length > 0 ? terms.allowed_scopes : terms.allowed_action_types,
        '/scopes',
      );
      const { ttl_seconds = 300, max_uses = null } = body;
      const token_id = newId('fdt_', 24);
      await rows.run(
        'insert into link_tokens (token_id, link_id, agent_id, max_uses, uses, expires_at) values (?, ?, ?, ?, 0, ?)',
        ...[token_id, row.link_id, agent_id, max_uses, now + ttl_seconds * 1000],
      );
      await transaction.audit('federation.token_issued', {
        link_id: row.link_id,
        token_id,
        agent_id,
        scopes,
        action_types,
        ttl_seconds,
        max_uses,
      });
      const { target_workspace_id: audience } = terms;
      const claims = { tokenId: token_id, linkId: row.link_id, audience, agentId: agent_id, scopes, actionTypes: action_types };
      return {
        ok: true,
        token: await signToken(await plane.signing.active(rows), plane.workspaceId, claims, now, ttl_seconds),
        token_id,
        link_id: row.link_id,
        expires_in: ttl_seconds,
        expires_at: instant(now + ttl_seconds * 1000),
        max_uses,
        scopes,
        action_types,
        link_status: state,
      };
    },
  },
  revokeFederation: {
    async writes(transaction, { params, body }) {
      const { rows } = transaction;
      const row = await known(rows, params.link_id);
      const now = transaction.now();
      if (row.revoked_at === null) {
        await rows.run('update links set revoked_at = ? where link_id = ?', now, row.link_id);
        const tokens = await rows.run('update link_tokens set revoked_at = ? where link_id = ? and revoked_at is null', now, row.link_id);
        await transaction.audit('federation.link_revoked', { link_id: row.link_id, tokens, reason: body.reason ?? null });
      }
      const link = wireLink(await known(rows, row.link_id), now);
      return { ok: true, link, link_id: link.link_id, status: link.status };
    },
  },
} satisfies Partial<Handlers>;

/** What is asked for must lie within what the link allows, which may be nothing; nothing asked for means all of it. */
function narrowed(asked: readonly string[], allowed: readonly string[], pointer: string): string[] {
  if (asked.length === 0 && allowed.length > 0) return [...allowed];
  if (allowed.length === 0 || asked.some((glob) => !allowed.some((outer) => within(glob, outer)))) {
    throw new ApiError('federation_scope_exceeded', `\`${pointer}\` asks for more than the link allows`, { details: { pointer } });
  }
  return intersect(asked, allowed);
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

async function known(rows: Rows, id: string): Promise<LinkRow> {
  const row = await linkById(rows, id);
  if (!row) throw new ApiError('federation_link_not_found', 'there is no such link');
  return row;
}
