import { compareText } from '../diagnostic.ts';
import { type PolicyRef, rank, type Verdict, verdicts } from '../engine/index.ts';
import type { Gathered, Group } from './gathered.ts';
import { render, saltOf } from './redact.ts';
import type { Counts, FlipCounts, Load, ReplayReport, Sample } from './report.ts';
import type { Rows } from './shape.ts';

const SAMPLES = 10;
const DAY = 86_400_000;

/** What was counted, as a report. `files`: names by index. */
export async function reportOf(sums: Gathered, rows: Rows, files: readonly string[]): Promise<ReplayReport> {
  const classes = { ...sums.classes };
  return {
    total: Object.values(classes).reduce((a, b) => a + b),
    classes,
    before: countsOf(sums, 0),
    after: countsOf(sums, 1),
    flips: split(sums.pairs)
      .filter(([from, to]) => from !== to)
      .map(([from, to, count]) => ({ from, to, count })),
    recorded: {
      reproduced: verdicts.reduce((sum, verdict) => sum + (sums.recorded.get(`${verdict} ${verdict}`) ?? 0), 0),
      differs: split(sums.recorded)
        .filter(([recorded, computed]) => recorded !== computed)
        .map(([recorded, computed, count]) => ({ recorded, computed, count })),
    },
    undetermined: [...sums.reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason)),
    unreadable: sums.unreadable.map(({ file, fault }) => ({ file: files[file]!, ...fault })),
    policies: rows.refs.map((ref, row) => ({
      ...ref,
      before: sums.triggered.before[row]!,
      after: sums.triggered.after[row]!,
      decides: { before: sums.alone.before[row]!, after: sums.alone.after[row]! },
    })),
    actions: flips(sums.actions).map(([action_type, counts]) => ({ action_type, ...counts })),
    agents: flips(sums.agents).map(([agent_id, counts]) => ({ agent_id, ...counts })),
    approvals: { before: loadOf(sums, 'before', 0), after: loadOf(sums, 'after', 1) },
    samples: await samplesOf(sums, rows, files),
  };
}

function countsOf({ pairs }: Gathered, side: 0 | 1): Counts {
  const counts: Counts = { allow: 0, escalate: 0, block: 0 };
  for (const pair of split(pairs)) counts[pair[side]] += pair[2];
  return counts;
}

function loadOf(sums: Gathered, side: 'before' | 'after', index: 0 | 1): Load {
  const { first, last, hours } = sums;
  const days = last > first ? Math.max(1, (last - first) / DAY) : 1;
  let busiest = 0;
  for (const count of hours[side].values()) busiest = Math.max(busiest, count);
  return { per_day: countsOf(sums, index).escalate / days, busiest_hour: busiest };
}

async function samplesOf({ groups }: Gathered, rows: Rows, files: readonly string[]): Promise<Sample[]> {
  const chosen = [...groups.values()].sort(tellingFirst).slice(0, SAMPLES);
  const contents = chosen.flatMap(({ first }) => (first.content ? [first.content] : []));
  const salt = contents.length > 0 ? await saltOf(contents) : undefined;
  const refs = (numbers: readonly number[]): PolicyRef[] => numbers.map((row) => ({ ...rows.refs[row]! }));
  return Promise.all(
    chosen.map(
      async ({ from, to, deciding, count, first }): Promise<Sample> => ({
        file: files[first.place.file]!,
        line: first.place.line,
        ...(first.decision_id !== undefined && { decision_id: first.decision_id }),
        from,
        to,
        count,
        before: refs(deciding.before),
        after: refs(deciding.after),
        ...(first.content && salt && { content: await render(first.content, salt) }),
      }),
    ),
  );
}

/** Loosened before tightened, then the larger group, then the earlier in the files. */
function tellingFirst(a: Group, b: Group): number {
  const loosened = (group: Group) => Number(rank[group.to] < rank[group.from]);
  return (
    loosened(b) - loosened(a) || b.count - a.count || a.first.place.file - b.first.place.file || a.first.place.line - b.first.place.line
  );
}

function flips(counts: ReadonlyMap<string, FlipCounts>): [string, FlipCounts][] {
  return [...counts].sort(([a, x], [b, y]) => y.flips - x.flips || compareText(a, b));
}

/** Pairs of verdicts with their counts: the largest first, ties from the least to the most restrictive. */
function split(counts: ReadonlyMap<`${Verdict} ${Verdict}`, number>): [Verdict, Verdict, number][] {
  return [...counts]
    .map(([pair, count]): [Verdict, Verdict, number] => [...(pair.split(' ') as [Verdict, Verdict]), count])
    .sort((a, b) => b[2] - a[2] || rank[a[0]] - rank[b[0]] || rank[a[1]] - rank[b[1]]);
}
