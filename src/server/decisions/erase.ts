import { ApiError, type EraseContentsRequest } from '../../api/index.ts';
import { answerBefore, type Idempotency, keepAnswer } from '../idempotency.ts';
import type { Handlers } from '../operation.ts';
import type { Plane } from '../plane.ts';
import type { Rows, Value } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { periodOf } from './read.ts';

/** So many decisions a transaction: intercepts take their turns between two of them. */
const atATime = 500;

export const eraseHandlers = {
  /** Contents and metadata stand beside the log, which keeps their hashes: what is erased leaves the chain whole. */
  eraseContents: {
    async answers({ body, caller, plane }, { idempotency }) {
      const which = whichOf(body, plane);
      const check = async (rows: Rows) => {
        if (body.decision_ids) await refuseUnknown(rows, plane, body.decision_ids);
      };
      for (let erasure: Erasure | undefined; ; ) {
        erasure = await plane.change((transaction) => goOn(transaction, caller.keyId, idempotency, erasure, which, check));
        if ('ok' in erasure) return erasure;
      }
    },
  },
} satisfies Partial<Handlers>;

/** Done, or begun: up to one entry and no further, so that decisions that come in meanwhile don't keep it from its end. */
type Erasure = { ok: true; erased: number } | { erased: number; after: number; upTo: number };

/**
 * One round of an erasure. How far it has come is kept under its idempotency key, in the transaction that brings it there: whoever repeats the
 * request, at the same time or after a crash, goes on with the same erasure and is told the whole of it.
 */
async function goOn(
  transaction: Transaction,
  by: string,
  idempotency: Idempotency | undefined,
  own: Erasure | undefined,
  which: Which,
  check: (rows: Rows) => Promise<void>,
): Promise<Erasure> {
  const begun = idempotency ? await answerBefore<Erasure>(transaction, by, idempotency) : own;
  if (begun && 'ok' in begun) return begun;
  if (!begun) await check(transaction.rows);
  const { erased, after, upTo } = begun ?? { erased: 0, after: 0, upTo: transaction.chain.seq };
  const found = await eraseSome(transaction, which, { after, upTo }, by);
  const so = erased + found.length;
  const next: Erasure = found.length < atATime ? { ok: true, erased: so } : { erased: so, after: found.at(-1)!.seq, upTo };
  if (idempotency) keepAnswer(transaction, by, idempotency, next);
  return next;
}

interface Which {
  where: string;
  values: Value[];
}

/** Erases the next few that are not empty yet, and records which. */
async function eraseSome(
  { rows, audit }: Transaction,
  { where, values }: Which,
  { after, upTo }: { after: number; upTo: number },
  by: string,
) {
  const found = await rows.all<{ seq: number; decision_id: string }>(
    `select seq, decision_id from decisions where seq > ? and seq <= ?${where} and (action_content is not null or metadata is not null)
      order by seq limit ${atATime}`,
    ...[after, upTo, ...values],
  );
  if (found.length === 0) return found;
  await rows.run(
    `update decisions set action_content = null, metadata = null where seq >= ? and seq <= ?${where}`,
    ...[found[0]!.seq, found.at(-1)!.seq, ...values],
  );
  await audit('decision.erased', { decision_ids: found.map(({ decision_id }) => decision_id), by });
  return found;
}

async function refuseUnknown(rows: Rows, plane: Plane, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    const row = await rows.get<{ decision_id: string }>('select decision_id from decisions where seq = ?', numberOf(plane, id));
    if (row?.decision_id !== id) throw new ApiError('decision_not_found', `\`/decisions/${index}\` is no decision; nothing was erased`);
  }
}

function numberOf(plane: Plane, id: string): number {
  return plane.settings.decisionIds.numberOf(id) ?? 0;
}

function whichOf(body: EraseContentsRequest, plane: Plane): Which {
  const { decision_ids: ids, agent_id, chain_id } = body;
  const { since, until } = periodOf(body);
  const conditions: [string, readonly Value[] | undefined][] = [
    [`seq in (${(ids ?? []).map(() => '?').join(', ')})`, ids?.map((id) => numberOf(plane, id))],
    ['agent_id = ?', agent_id === undefined ? undefined : [agent_id]],
    ['chain_id = ?', chain_id === undefined ? undefined : [chain_id]],
    ['at >= ?', since === undefined ? undefined : [since]],
    ['at < ?', until === undefined ? undefined : [until]],
  ];
  const given = conditions.flatMap(([sql, values]) => (values ? [{ sql, values }] : []));
  return { where: given.map(({ sql }) => ` and ${sql}`).join(''), values: given.flatMap(({ values }) => values) };
}
