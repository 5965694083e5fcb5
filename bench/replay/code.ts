/**
 * What one writes who needs the answer once: every line parsed, every policy prepared. `node bench/replay/code.ts BASE HEAD LOG [blocks]`: lines come
 * from `readline`, or, as one writes on a second try, are cut out of large blocks.
 */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Policy } from '../../src/pack/index.ts';
import { answer, matcherOf, policiesOf, type Recorded, rank, regexOf, type Verdict, weekday } from './rows.ts';

type Holds = (record: Recorded, at: Date) => boolean;
interface Prepared {
  decision: Verdict;
  matches: (action: string) => boolean;
  holds: Holds;
}

function holdsOf(policy: Policy): Holds {
  switch (policy.policy_type) {
    case 'threshold':
      return ({ trust_score }) => trust_score < policy.trust_threshold;
    case 'content_pattern': {
      const patterns = policy.conditions.patterns.map(regexOf);
      return ({ action_content }) => patterns.some((one) => one.test(action_content));
    }
    case 'temporal': {
      const { blocked_hours = [], blocked_days = [] } = policy.conditions;
      const [hours, days] = [new Set<number>(blocked_hours), new Set<number>(blocked_days)];
      return (_, at) => hours.has(at.getUTCHours()) || days.has(weekday(at));
    }
    case 'chain_of_custody':
      return ({ chain_step }) => chain_step > policy.conditions.max_chain_depth!;
    default:
      return () => true;
  }
}

function judgeOf(pack: string): (record: Recorded, at: Date) => Verdict {
  const prepared = policiesOf(pack).map(
    (policy): Prepared => ({ decision: policy.decision, matches: matcherOf(policy.action_types), holds: holdsOf(policy) }),
  );
  const byAction = new Map<string, Prepared[]>();
  return (record, at) => {
    let matching = byAction.get(record.action_type);
    if (matching === undefined) {
      matching = prepared.filter(({ matches }) => matches(record.action_type)).sort((a, b) => rank[b.decision] - rank[a.decision]);
      byAction.set(record.action_type, matching);
    }
    return matching.find(({ holds }) => holds(record, at))?.decision ?? 'allow';
  };
}

const [base, head, log, way] = process.argv.slice(2) as [string, string, string, string?];
const [before, after] = [judgeOf(base), judgeOf(head)];
const counts = new Map<string, number>();

function count(line: string): void {
  const record = JSON.parse(line) as Recorded;
  const at = new Date(record.created_at);
  const key = `${record.decision} ${before(record, at)} ${after(record, at)}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countBlocks(): void {
  const file = openSync(log, 'r');
  const buffer = Buffer.alloc(4 << 20);
  let held = 0;
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer, held, buffer.length - held, null)) {
    const filled = held + length;
    let from = 0;
    for (let end = buffer.indexOf(10); end >= 0 && end < filled; end = buffer.indexOf(10, from)) {
      count(buffer.toString('utf8', from, end));
      from = end + 1;
    }
    buffer.copyWithin(0, from, filled);
    held = filled - from;
  }
  closeSync(file);
}

if (way === 'blocks') countBlocks();
else for await (const line of createInterface({ input: createReadStream(log) })) count(line);
answer(counts);
