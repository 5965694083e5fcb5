import { count, counted, type Diagnostic } from '../diagnostic.ts';
import type { PackDiff } from '../diff/index.ts';
import type { Affected, ReplayReport, Sample, SampleContent } from '../replay/index.ts';
import { type ChangedPatterns, type Exact, passes, type Review } from '../review.ts';
import { apart, plain } from './escape.ts';
import {
  affectedWords,
  judgedOf,
  poorSelfCheck,
  replayWords,
  selectionWords,
  trafficNote,
  trafficWords,
  triggersNote,
  unreadableWords,
} from './evidence.ts';
import { fieldWords } from './field.ts';
import { type About, liveWords, packsWords } from './identity.ts';
import { impactWords, proofWords, restWords, rowWords, shownRows, witnessText } from './impact.ts';
import { patternWords } from './patterns.ts';
import type { Piece } from './pieces.ts';
import { movedPolicies, provenNote } from './policy-rows.ts';
import { headline, nextSteps, verdictWords } from './words.ts';

export type Colors = Record<'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow', (text: string) => string>;

/** A review for a terminal. */
export function text(review: Review, colors: Colors, about: About = {}): string {
  const { verdict, hint } = verdictWords(review);
  const blocks = [
    [
      colors.bold(headline(review)),
      ...(review.kind !== 'invalid' && review.replay ? selfCheck(review.replay, review.kind !== 'first', colors) : []),
    ].join('\n'),
    review.kind !== 'invalid' &&
      review.drift &&
      `${colors.yellow('What is live differs from the base.')} From live to base:\n${impactText(review.drift.exact, colors)}`,
    [(passes(review) ? colors.green : colors.red)(verdict), ...(hint === undefined ? [] : [hint])].join(' '),
    nextSteps(review)
      .map((step) => `  -> ${plain(step)}`)
      .join('\n'),
    review.kind !== 'invalid' && review.exact && exactText(review.exact, colors, review.replay),
    review.kind !== 'invalid' && review.replay && countsText(review.replay, colors, review),
    (review.kind === 'first' || review.kind === 'change') && diffText(review.diff, colors),
    review.kind === 'change' && patternsText(review.patterns),
    diagnosticsText(review.diagnostics, colors),
    review.kind !== 'invalid' && colors.dim(lastLines(review, about)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The headline has said what the impact is, but for a proof. */
function exactText(exact: Exact, colors: Colors, replay: ReplayReport | undefined): string {
  return [proofWords(exact.impact), ...rowLines(exact, colors, replay)].filter((line) => line !== undefined).join('\n');
}

/** What was compared, down to the bytes that a deploy would take live. */
function lastLines(review: Exclude<Review, { kind: 'invalid' }>, about: About): string {
  const { digests } = review;
  return [
    `packs: ${plain(packsWords(review)) || 'none'}`,
    ...(about.compared === undefined ? [] : [`compared ${plain(about.compared)}`]),
    `digest ${digests.base.set} -> ${digests.head.set}`,
    plain(liveWords(review, about)),
  ].join('\n');
}

/** The exact impact for a terminal: its sentence and its rows. */
export function impactText(exact: Exact, colors: Colors): string {
  return [impactWords(exact.impact), ...rowLines(exact, colors)].join('\n');
}

/** The rows that get looser, and tighter ones up to 20 in all. */
function rowLines({ impact, rows }: Exact, colors: Colors, replay?: ReplayReport): string[] {
  const judged = replay && judgedOf(replay) > 0 ? replay : undefined;
  const { shown, rest } = shownRows(rows, 500, 20);
  const lines = shown.map((row) => {
    const { where, change } = rowWords(row);
    const direction = row.direction === 'loosens' ? colors.red('looser ') : colors.green('tighter');
    const traffic = judged && row.records !== undefined ? trafficWords(row.records, judged) : undefined;
    const records = traffic === undefined ? '' : `, ${traffic}${row.records! > 0 ? ' on record' : ''}`;
    const witness = witnessText(impact.regions[row.regions[0]!]!);
    return `  ${direction} ${row.onceRemoved ? '(once removed) ' : ''}${inWords(where)}: ${change}${records}\n    ${colors.dim(`for example ${witness}`)}`;
  });
  const more = rest.length > 0 ? [`  ... and ${restWords(rest)}; \`--json\` lists all`] : [];
  const note = judged && rows.length > 0 ? trafficNote(judged) : undefined;
  return [...lines, ...more, ...(note === undefined ? [] : [`  ${note}`])];
}

/** What changed patterns mean, in strings. */
export function patternsText(patterns: readonly ChangedPatterns[]): string {
  return patternWords(patterns)
    .slice(0, 20)
    .map((line) => `pattern of ${inWords(line)}`)
    .join('\n');
}

function inWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `\`${plain(piece.code)}\``)).join('');
}

/** Findings, one or two lines each: place, what is wrong, and what to do. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], colors: Colors): string {
  return diagnostics
    .map(({ severity, code, message, help, span }) => {
      const place = span ? `${plain(span.file)}:${span.line}:${span.column}: ` : '';
      const kind = severity === 'error' ? colors.red('error') : colors.yellow('warning');
      return `${place}${kind} ${plain(message)} [${code}]\n    ${colors.dim(plain(help))}`;
    })
    .join('\n');
}

/** The shadow report for a terminal: counts and policies; recorded values, redacted, only where samples were asked for. */
export function replayText(report: ReplayReport, colors: Colors, diff: PackDiff, anyBase: boolean): string {
  return [...selfCheck(report, anyBase, colors), countsText(report, colors, { diff })].join('\n');
}

/** `anyBase`: there are base packs, which should reproduce what was recorded. */
function selfCheck(report: ReplayReport, anyBase: boolean, colors: Colors): string[] {
  const unread = unreadableWords(report);
  return [anyBase ? poorSelfCheck(report) : undefined, unread && plain(unread)]
    .filter((warning) => warning !== undefined)
    .map(colors.yellow);
}

/** What is known beside the counts. */
interface Beside {
  affected?: Affected;
  diff?: PackDiff;
  exact?: Exact;
}

function countsText(report: ReplayReport, colors: Colors, { affected, diff, exact }: Beside): string {
  const named = affected && affectedWords(affected);
  const moved = movedPolicies(report, diff?.changes);
  const proven = moved.length > 0 ? provenNote(exact) : undefined;
  const chosen = selectionWords(report);
  const note = triggersNote(report);
  const lines = [
    `${colors.bold('Replay')} ${plain(replayWords(report))}`,
    ...(named === undefined ? [] : [plain(named)]),
    ...(chosen === undefined ? [] : [chosen]),
    ...(report.engine ? [`Counted by ${plain(report.engine.name)}: no samples, and unreadable lines are counted, not named.`] : []),
    ...Object.entries(report.classes).map(([name, n]) => `  ${name.padEnd(13)}${count(n).padStart(12)}`),
    ...(note !== undefined && moved.length > 0 ? [note] : []),
    ...(proven === undefined ? [] : [proven]),
    ...moved.slice(0, 20).map((row) => {
      const change = `${count(row.before)} -> ${count(row.after)}`;
      const former = row.was === undefined ? '' : `${plain(row.was)} -> `;
      return `  ${plain(row.pack)}/${former}${plain(row.policy)}: triggers ${change}, decides alone ${count(row.decides.before)} -> ${count(row.decides.after)}`;
    }),
    ...report.undetermined.map(({ reason, count: n }) => `  undetermined: ${plain(reason)}: ${count(n)}`),
    ...(report.engine?.unsaid ?? [])
      .slice(0, 20)
      .map(({ pack, policy, why }) => `  not judged there: ${plain(pack)}/${plain(policy)}: ${plain(why)}`),
    ...report.unreadable.slice(0, 10).map(({ file, line, reason }) => `  unreadable: ${plain(file)}:${line}: ${plain(reason)}`),
    ...(report.selection?.skipped?.first ?? []).slice(0, 10).map((file) => `  skipped by its name: ${plain(file)}`),
    ...report.samples.flatMap((sample) => (sample.content ? sampleText(sample, sample.content, colors) : [])),
  ];
  return lines.join('\n');
}

function sampleText({ file, line, from, to, count: n, before, after }: Sample, content: SampleContent, colors: Colors): string[] {
  const deciding = (to === 'allow' ? before : after).map(({ pack, policy }) => `${plain(pack)}/${plain(policy)}`).join(', ');
  return [
    `  sample ${from} -> ${to}: ${counted(n, 'decision')} like ${plain(file)}:${line}${deciding && ` by ${deciding}`}`,
    ...Object.entries(content).map(([name, value]) => `    ${colors.dim(name)} ${plain(String(value))}`),
  ];
}

/** What was typed: policies, their fields before and after. */
export function diffText({ changes, patch }: PackDiff, colors: Colors): string {
  if (changes.length === 0) return patch === '' ? 'No policy differs.' : 'No policy differs; versions do.';
  const sign = { added: colors.green('+'), removed: colors.red('-'), changed: colors.yellow('~'), renamed: colors.cyan('=') };
  const lines = changes.flatMap(({ pack, policy, kind, was, fields }) => [
    `${sign[kind]} ${kind} ${plain(pack)}/${plain(policy)}${was === undefined ? '' : ` (was ${plain(was)}${differing(apart(was, policy).points)})`}`,
    ...(kind === 'changed' ? fields.map(fieldText) : []),
  ]);
  return [`${counted(changes.length, 'policy', 'policies')} ${changes.length === 1 ? 'differs' : 'differ'}:`, ...lines].join('\n');
}

function fieldText(change: PackDiff['changes'][number]['fields'][number]): string {
  const { before, after, points } = fieldWords(change, Number.POSITIVE_INFINITY);
  const side = (json: string | undefined) => (json === undefined ? 'nothing' : plain(json));
  return `    ${plain(change.path)}: ${side(before)} -> ${side(after)}${differing(points)}`;
}

const differing = (points: string | undefined): string => (points === undefined ? '' : `, ${points}`);
