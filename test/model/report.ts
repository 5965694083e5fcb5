/** The report of a replay, a second time: every key of `replay --json` but the samples, by counting over a list of everything. */
import type { Judgement, Request } from '../../src/engine/judgement.ts';
import type { PolicyPack, Verdict } from '../../src/pack/index.ts';
import { chainAgents, judge } from './model.ts';
import { isCutOff, readRecord } from './read.ts';

export interface Log {
  name: string;
  bytes: Uint8Array;
}

const strictness: readonly Verdict[] = ['allow', 'escalate', 'block'];
const rank = (verdict: Verdict) => strictness.indexOf(verdict);

/** The lines of a file, numbered; a byte order mark before the first is no part of it, blank lines are counted but left out. */
function lines({ name, bytes }: Log) {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const all = text.split('\n');
  return all
    .map((line, index) => ({ file: name, line: index + 1, bytes: Buffer.from(line, 'latin1'), last: index === all.length - 1 }))
    .filter(({ bytes: line }) => line.some((byte) => ![32, 9, 13].includes(byte)));
}

/** One judged record: its verdict on each side, if it has one. */
interface Row {
  request: Request;
  recorded: Verdict;
  judged: { before: Judgement; after: Judgement };
  before: Verdict | undefined;
  after: Verdict | undefined;
}

/** Largest first, then by text. */
function tally<T>(things: readonly T[]): (T & { count: number })[] {
  const texts = things.map((thing) => JSON.stringify(thing));
  return [...new Set(texts)]
    .map((text) => ({ ...(JSON.parse(text) as T), count: texts.filter((each) => each === text).length }))
    .sort((a, b) => b.count - a.count || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** A policy that is unknown and no stricter than what is certain leaves nothing open; the others do. */
function reasons({ least, most, unknown }: Judgement): string[] {
  return least === most ? [] : unknown.filter(({ decision }) => rank(decision) > rank(least)).map(({ reason }) => reason);
}

export function report(logs: readonly Log[], base: readonly PolicyPack[], head: readonly PolicyPack[]) {
  const rows: Row[] = [];
  const unreadable: { file: string; line: number; incomplete: boolean }[] = [];
  for (const { file, line, bytes, last } of logs.flatMap(lines)) {
    const read = readRecord(bytes);
    if (!read.ok) {
      unreadable.push({ file, line, incomplete: last && isCutOff(bytes) });
      continue;
    }
    const past = rows.map(({ request }) => request);
    const seen = { ...read.request, chain_agents: chainAgents(read.request, past) };
    const judged = { before: judge(base, seen, past), after: judge(head, seen, past) };
    const verdict = ({ least, most }: Judgement) => (least === most ? least : undefined);
    rows.push({ request: read.request, recorded: read.decision, judged, before: verdict(judged.before), after: verdict(judged.after) });
  }

  const settled = rows.filter(
    (row): row is Row & { before: Verdict; after: Verdict } => row.before !== undefined && row.after !== undefined,
  );
  const flipped = settled.filter(({ before, after }) => before !== after);
  const tightened = flipped.filter(({ before, after }) => rank(after) > rank(before));
  const classes = {
    unchanged: settled.length - flipped.length,
    tightened: tightened.length,
    loosened: flipped.length - tightened.length,
    undetermined: rows.length - settled.length,
    unreadable: unreadable.length,
  };

  const counted = (side: 'before' | 'after', verdict: Verdict) => settled.filter((row) => row[side] === verdict);
  const verdicts = (side: 'before' | 'after') => ({
    allow: counted(side, 'allow').length,
    escalate: counted(side, 'escalate').length,
    block: counted(side, 'block').length,
  });

  const times = rows.flatMap(({ request: { at } }) => (at === undefined ? [] : [at]));
  const days = times.length === 0 ? 1 : Math.max(1, (Math.max(...times) - Math.min(...times)) / (24 * 60 * 60 * 1000));
  const approvals = (side: 'before' | 'after') => {
    const escalated = counted(side, 'escalate');
    const hours = escalated.flatMap(({ request: { at } }) =>
      at === undefined ? [] : [{ hour: new Date(at).toISOString().slice(0, -10) }],
    );
    return { per_day: escalated.length / days, busiest_hour: tally(hours)[0]?.count ?? 0 };
  };

  const triggers = (row: Row, side: 'before' | 'after', { pack, policy }: { pack: string; policy: string }) =>
    row.judged[side].triggered.some((each) => each.pack === pack && each.policy === policy);
  const decides = (row: Row, side: 'before' | 'after', policy: { pack: string; policy: string }) =>
    triggers(row, side, policy) &&
    row.judged[side].triggered.filter(({ decision }) => decision === row[side]).length === 1 &&
    row.judged[side].triggered.some((each) => each.decision === row[side] && each.pack === policy.pack && each.policy === policy.policy);
  const live = [...base, ...head].flatMap((pack) =>
    pack.policies.filter(({ mode }) => mode !== 'shadow').map(({ name }) => ({ pack: pack.name, policy: name })),
  );
  const policies = tally(live).map(({ pack, policy }) => {
    const count = (holds: typeof triggers, side: 'before' | 'after') => rows.filter((row) => holds(row, side, { pack, policy })).length;
    return {
      pack,
      policy,
      before: count(triggers, 'before'),
      after: count(triggers, 'after'),
      decides: { before: count(decides, 'before'), after: count(decides, 'after') },
    };
  });

  const flipsBy = (field: 'action_type' | 'agent_id') =>
    tally(flipped.flatMap(({ request }) => (request[field] === undefined ? [] : [{ name: request[field] }]))).map(({ name, count }) => {
      const tighter = tightened.filter(({ request }) => request[field] === name).length;
      return { [field]: name, flips: count, tightened: tighter, loosened: count - tighter };
    });

  return {
    total: rows.length + unreadable.length,
    classes,
    before: verdicts('before'),
    after: verdicts('after'),
    flips: tally(flipped.map(({ before, after }) => ({ from: before, to: after }))),
    recorded: {
      reproduced: rows.filter(({ recorded, before }) => before === recorded).length,
      differs: tally(
        rows.flatMap(({ recorded, before }) => (before === undefined || before === recorded ? [] : [{ recorded, computed: before }])),
      ),
    },
    undetermined: tally(
      rows.flatMap(({ judged }) => [...new Set([...reasons(judged.before), ...reasons(judged.after)])].map((reason) => ({ reason }))),
    ),
    unreadable: unreadable.slice(0, 100),
    policies,
    actions: flipsBy('action_type'),
    agents: flipsBy('agent_id'),
    approvals: { before: approvals('before'), after: approvals('after') },
  };
}
