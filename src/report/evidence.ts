import { count, counted, quoted } from '../diagnostic.ts';
import type { ReplayReport } from '../replay/index.ts';

/** At most one decimal. */
function decimal(n: number): string {
  return n >= 100 || Number.isInteger(n) ? count(n) : String(Math.round(n * 10) / 10);
}

/** The second line of a report, where the packs of the base do not reproduce what was recorded; none where they do. */
export function poorSelfCheck(report: ReplayReport): string | undefined {
  const differs = report.recorded.differs.reduce((sum, { count }) => sum + count, 0);
  const all = report.recorded.reproduced + differs;
  if (all === 0 || report.recorded.reproduced / all >= 0.99) return undefined;
  const share = Math.floor((report.recorded.reproduced / all) * 1000) / 10;
  return `The base packs reproduce only ${share}% of the recorded verdicts (${count(differs)} of ${count(all)} differ): these decisions were made under other policies, so read the counts with care.`;
}

/** What the replay found, in one sentence or two. */
export function replayWords(report: ReplayReport): string {
  const { total, classes, flips, approvals } = report;
  const judged = total - classes.undetermined - classes.unreadable;
  const left = [
    ...(classes.undetermined > 0 ? [`${count(classes.undetermined)} undetermined`] : []),
    ...(classes.unreadable > 0 ? [`${count(classes.unreadable)} unreadable`] : []),
  ];
  const coverage = `${count(judged)} of ${count(total)} recorded decisions replayed${left.length > 0 ? ` (${left.join(', ')})` : ''}`;
  const changes =
    flips.length === 0 ? 'no verdict changes' : flips.map(({ from, to, count: n }) => `${count(n)} ${from} -> ${to}`).join(', ');
  const load = `approvals a day ${decimal(approvals.before.per_day)} -> ${decimal(approvals.after.per_day)}, in the busiest hour ${count(approvals.before.busiest_hour)} -> ${count(approvals.after.busiest_hour)}`;
  return `${coverage}: ${changes}; ${load}.`;
}

/** Which of the recorded decisions were judged, where not all were to be. */
export function selectionWords({ selection, total }: ReplayReport): string | undefined {
  if (selection === undefined) return undefined;
  const { since, until, outside = 0, undated = 0, skipped, limit, order, sample } = selection;
  const range = [...(since === undefined ? [] : [`from ${since} on`]), ...(until === undefined ? [] : [`before ${until}`])].join(' and ');
  const left = [
    `${count(outside)} others lie outside`,
    ...(undated > 0 ? [`${count(undated)} do not tell when they were made`] : []),
    ...(skipped && skipped.files > 0
      ? [`${counted(skipped.files, 'file')} ${skipped.files === 1 ? 'was' : 'were'} skipped by the date in the name`]
      : []),
  ];
  return [
    ...(sample
      ? [`A sample of ${count(total)} of ${counted(sample.of, 'record')} (seed ${sample.seed}): the counts are those of the sample.`]
      : []),
    ...(limit === undefined
      ? []
      : [
          `At most ${counted(limit, 'record')} ${limit === 1 ? 'was' : 'were'} judged${order === undefined ? '' : ', the newest file first'}.`,
        ]),
    ...(range === '' ? [] : [`Records ${range}; ${left.join(', ')}.`]),
  ].join(' ');
}

/** A warning where not all of the evidence could be read; none where it could. File names in backticks. */
export function unreadableWords({ classes, total, unreadable }: ReplayReport): string | undefined {
  if (classes.unreadable === 0) return undefined;
  const broken = [...new Set(unreadable.filter(({ reason }) => reason === 'incomplete').map(({ file }) => file))];
  const named = broken.slice(0, 3).map((file) => quoted(file, 200));
  const more = broken.length > 3 ? ` and ${count(broken.length - 3)} more` : '';
  const ends =
    broken.length === 0
      ? ''
      : ` ${named.join(', ')}${more} ${broken.length === 1 ? 'breaks' : 'break'} off before the end: what came after is missing here.`;
  return `${count(classes.unreadable)} of ${counted(total, 'record')} could not be read and ${classes.unreadable === 1 ? 'was' : 'were'} not judged.${ends}`;
}
