import { count, counted, quoted } from '../diagnostic.ts';
import type { Affected, FlipCounts, NamedFlips, ReplayReport } from '../replay/index.ts';

/** At most one decimal. */
function decimal(n: number): string {
  return n >= 100 || Number.isInteger(n) ? count(n) : String(Math.round(n * 10) / 10);
}

/** How many records could be judged under both sets of packs. */
export function judgedOf({ total, classes }: ReplayReport): number {
  return total - classes.undetermined - classes.unreadable;
}

/** The second line of a report, where the packs of the base do not reproduce what was recorded; none where they do. */
export function poorSelfCheck({ recorded }: ReplayReport): string | undefined {
  const differs = recorded.differs.reduce((sum, { count }) => sum + count, 0);
  const all = recorded.reproduced + differs;
  if (all === 0 || recorded.reproduced / all >= 0.99) return undefined;
  const likely = 'these decisions were likely made under other policies, so read the counts with care';
  if (recorded.reproduced === 0) return `The base packs reproduce none of the ${counted(all, 'recorded verdict')}: ${likely}.`;
  const share = Math.floor((recorded.reproduced / all) * 1000) / 10;
  return `The base packs reproduce only ${share}% of the recorded verdicts (${count(differs)} of ${count(all)} differ): ${likely}.`;
}

/** What the replay found, in one sentence or two. Reasons and names in backticks. */
export function replayWords(report: ReplayReport): string {
  const { total, classes, flips, approvals } = report;
  if (total > 0 && judgedOf(report) === 0) return nothingJudged(report);
  const left = [
    ...(classes.undetermined > 0 ? [`${count(classes.undetermined)} undetermined`] : []),
    ...(classes.unreadable > 0 ? [`${count(classes.unreadable)} unreadable`] : []),
  ];
  const coverage = `${count(judgedOf(report))} of ${count(total)} recorded decisions judged${left.length > 0 ? ` (${left.join(', ')})` : ''}`;
  const changes =
    flips.length === 0 ? 'no verdict changes' : flips.map(({ from, to, count: n }) => `${count(n)} ${from} -> ${to}`).join(', ');
  const load = `approvals a day ${decimal(approvals.before.per_day)} -> ${decimal(approvals.after.per_day)}, in the busiest hour ${count(approvals.before.busiest_hour)} -> ${count(approvals.after.busiest_hour)}`;
  return `${coverage}: ${changes}; ${load}.`;
}

/** Where most verdicts change, in one line; none where no pack names what changes. Names in backticks. */
export function affectedWords({ actions, agents }: Affected): string | undefined {
  const list = (rows: readonly NamedFlips[]) => rows.map(({ name, ...counts }) => `${quoted(name)} ${flipWords(counts)}`).join(', ');
  const parts = [...(actions.length > 0 ? [list(actions)] : []), ...(agents.length > 0 ? [`by agent ${list(agents)}`] : [])];
  return parts.length > 0 ? `Most affected: ${parts.join('; ')}.` : undefined;
}

function flipWords({ flips, tightened, loosened }: FlipCounts): string {
  if (loosened === 0) return `${count(flips)} tighter`;
  return tightened === 0 ? `${count(flips)} looser` : `${count(flips)} (${count(loosened)} looser, ${count(tightened)} tighter)`;
}

function nothingJudged({ total, undetermined }: ReplayReport): string {
  const main = undetermined.slice(0, 3).map(({ reason, count: n }) => `${quoted(reason)} (${count(n)})`);
  return [
    `None of the ${counted(total, 'recorded decision')} could be judged, so the log says nothing about this change.`,
    ...(main.length > 0 ? [`Main ${main.length === 1 ? 'reason' : 'reasons'}: ${main.join(', ')}.`] : []),
    ...remedies(undetermined.map(({ reason }) => reason)),
  ].join(' ');
}

function remedies(reasons: readonly string[]): string[] {
  const fields = reasons.flatMap((reason) => /^no (\w+)$/.exec(reason)?.[1] ?? []);
  const types = reasons.flatMap((reason) => /^service-judged: (.+)$/.exec(reason)?.[1] ?? []);
  const list = (words: readonly string[]) => words.map((word) => quoted(word)).join(' and ');
  return [
    ...(fields.length > 0 ? [`Record ${list(fields)}, or replay a log that has ${fields.length === 1 ? 'it' : 'them'}.`] : []),
    ...(types.length > 0 ? [`What ${list(types)} policies say only the service can tell.`] : []),
  ];
}

/** How many records lie in a row, in few words. "No traffic" is said only where every record was judged. */
export function trafficWords(records: number, report: ReplayReport): string {
  if (records > 0) return count(records);
  return notJudged(report).length === 0 ? 'no traffic on record' : `none of the ${count(judgedOf(report))} replayed`;
}

/** What the counts of the rows stand on, where not every record was judged. */
export function trafficNote(report: ReplayReport): string | undefined {
  const left = notJudged(report);
  if (left.length === 0 || judgedOf(report) === 0) return undefined;
  return `On record: among the ${count(judgedOf(report))} recorded decisions replayed; ${left.join(', ')}, and may lie in any row.`;
}

function notJudged({ classes, selection }: ReplayReport): string[] {
  return [
    ...(classes.undetermined > 0 ? [`${count(classes.undetermined)} could not be judged`] : []),
    ...(classes.unreadable > 0 ? [`${count(classes.unreadable)} could not be read`] : []),
    ...(selection ? ['others were not to be judged'] : []),
  ];
}

/** What the counts of policies stand on, where they count more records than were judged. */
export function triggersNote({ total, classes }: ReplayReport): string | undefined {
  if (classes.undetermined === 0) return undefined;
  const read = count(total - classes.unreadable);
  return `Triggers are counted over all ${read} records that were read, also the ${count(classes.undetermined)} that could not be judged; who decides alone, over those with a verdict on that side.`;
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
