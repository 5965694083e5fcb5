import { ApiError, type EraseContentsRequest } from '../../api/index.ts';
import { answerBefore, once } from '../idempotency.ts';
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
      const before =
        idempotency && (await plane.read((rows) => answerBefore<Erased>(rows, plane.safe, caller.keyId, idempotency, plane.clock())));
      if (before) return before;
      if (body.decision_ids) await plane.read((rows) => refuseUnknown(rows, plane, body.decision_ids!));
      const which = whichOf(body, plane);
      let [erased, after] = [0, 0];
      let answer: Erased | undefined;
      while (!answer) {
        await plane.change(async (transaction) => {
          const found = await eraseSome(transaction, which, after, caller.keyId);
          erased += found.length;
          if (found.length > 0) after = found.at(-1)!.seq;
          else answer = await once(transaction, caller.keyId, idempotency, async () => ({ ok: true, erased }));
        });
      }
      return answer;
    },
  },
} satisfies Partial<Handlers>;

interface Erased {
  ok: true;
  erased: number;
}

interface Which {
  where: string;
  values: Value[];
}

/** Erases the next few that are not empty yet, and records which. */
async function eraseSome({ rows, audit }: Transaction, { where, values }: Which, after: number, by: string) {
  const found = await rows.all<{ seq: number; decision_id: string }>(
    `select seq, decision_id from decisions where seq > ?${where} and (action_content is not null or metadata is not null)
      order by seq limit ${atATime}`,
    ...[after, ...values],
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
