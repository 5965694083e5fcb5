import { count, counted } from '../diagnostic.ts';
import type { PackDiff } from '../diff/index.ts';
import type { ReplayReport, Sample } from '../replay/index.ts';
import type { Compared } from '../review.ts';
import { type Block, type Detail, folded, inline, list, most, table } from './blocks.ts';
import { code } from './escape.ts';
import { affectedWords, replayWords, selectionWords, triggersNote, unreadableWords } from './evidence.ts';
import { movedPolicies, provenNote } from './policy-rows.ts';

export function replaySection({ replay: report, affected, exact }: Compared, detail: Detail, changes?: PackDiff['changes']): Block[] {
  if (!report) return [];
  const unread = unreadableWords(report);
  const named = affected && affectedWords(affected);
  const rows = movedPolicies(report, changes)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .map((row) => {
      const name = row.was === undefined ? code(row.policy) : `${code(row.was)} -> ${code(row.policy)}`;
      return `| ${code(row.pack)} | ${name} | ${pair(row)} | ${pair(row.decides)} |`;
    });
  return [
    `**Replay.** ${inline([replayWords(report), selectionWords(report)].filter(Boolean).join(' '))}`,
    named && inline(named),
    unread && `**Not all of the evidence could be read.** ${inline(unread)}`,
    ...table('| pack | policy | triggers | decides alone |\n| --- | --- | --: | --: |', rows, Math.min(10, most(detail))),
    rows.length > 0 ? triggersNote(report) : undefined,
    rows.length > 0 ? provenNote(exact) : undefined,
    detail > 0 ? reasons(report, detail) : undefined,
    detail > 1 && report.samples.length > 0
      ? folded('Examples among the recorded decisions', report.samples.map(sample).join('\n'))
      : undefined,
  ];
}

function pair({ before, after }: { before: number; after: number }): string {
  return `${count(before)} -> ${count(after)}`;
}

function reasons(report: ReplayReport, detail: Detail): Block {
  const undetermined = report.undetermined.map(({ reason, count: n }) => `- undetermined: ${code(reason)}, ${count(n)}`);
  const unreadable = report.unreadable.map(({ file, line, reason }) => `- unreadable: ${code(file)} line ${line}, ${code(reason)}`);
  const lines = list([...undetermined, ...unreadable], Math.min(20, most(detail)));
  return lines && folded('Decisions that could not be judged', lines);
}

/** Content stands here only where samples were asked for, and then redacted by the replay. */
function sample({ file, line, from, to, count: n, before, after, content }: Sample): string {
  const deciding = (to === 'allow' ? before : after).map(({ policy }) => code(policy)).join(', ');
  const shown = content
    ? ` ${Object.entries(content)
        .map(([key, value]) => `${key} ${code(String(value))}`)
        .join(', ')}`
    : '';
  return `- ${from} -> ${to}, ${counted(n, 'decision')} like ${code(file)} line ${line}${deciding ? ` by ${deciding}` : ''}${shown}`;
}
