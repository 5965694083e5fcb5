import type { Diagnostic } from '../diagnostic.ts';
import type { PolicyChange } from '../diff/index.ts';
import type { ReplayReport, Sample } from '../replay/index.ts';
import { type ChangedPatterns, type Compared, type Exact, passes, type Review, type TrafficRow } from '../review.ts';
import { apart, code, fenced } from './escape.ts';
import { fieldWords } from './field.ts';
import { impactWords, type Piece, rowWords, witnessText } from './impact.ts';
import { count, counted, headline, nextSteps, poorSelfCheck, replayWords, selectionWords, unreadableWords } from './words.ts';

/** How much is told: 3 everything, 2 without the patch, 1 short lists, 0 the verdict and counts alone. */
type Detail = 0 | 1 | 2 | 3;

export interface MarkdownOptions {
  /** The text has at most so many characters. GitHub refuses comments of more than 65,536. */
  limit?: number;
  /** A line that says where the whole report is, shown when something had to be left out. */
  elsewhere?: string;
}

/** The comment of a pull request: the verdict first, what gets looser before the rest, danger never folded. It shrinks in steps to fit the limit. */
export function markdown(
  review: Review,
  { limit = 60_000, elsewhere = 'The whole report is in the job summary.' }: MarkdownOptions = {},
): string {
  for (const detail of [3, 2, 1] as const) {
    const text = page(review, detail, detail < 3 ? elsewhere : '');
    if (text.length <= limit) return text;
  }
  const least = page(review, 0, elsewhere);
  return least.length <= limit ? least : wholeLines(least, limit);
}

/** As many lines as fit: half a line could end inside what keeps an author's text inert. */
function wholeLines(text: string, limit: number): string {
  return text.slice(0, text.lastIndexOf('\n', limit - 1) + 1);
}

/** A paragraph, list, table or fold; blocks are parted by an empty line. */
type Block = string | undefined;

function page(review: Review, detail: Detail, note: string): string {
  const compared = review.kind === 'invalid' ? undefined : review;
  const diff = review.kind === 'invalid' || review.kind === 'unreadable-base' ? undefined : review.diff;
  const selfCheck = compared?.replay && poorSelfCheck(compared.replay);
  const blocks: Block[] = [
    [`### ${headline(review)}`, ...(selfCheck ? [selfCheck] : [])].join('\n'),
    compared?.drift && driftSection(compared.drift),
    verdictLine(review),
    list(nextSteps(review).map(inline), most(detail)),
    ...(compared?.exact ? impactSection(compared.exact, detail) : []),
    ...(compared ? replaySection(compared.replay, detail) : []),
    compared && detail > 0 ? patternsSection(compared.patterns.slice(0, most(detail))) : undefined,
    diff && changesSection(diff.changes, detail),
    ...findings(review, detail),
    diff && detail === 3 && diff.patch !== '' ? folded('Text diff of the canonical form', fenced(diff.patch, 'diff')) : undefined,
    note || undefined,
    compared && lastLine(compared),
  ];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}

function verdictLine(review: Review): string {
  const verdict = passes(review) ? 'This change passes.' : 'This change does not pass.';
  const exact = review.kind === 'invalid' ? undefined : review.exact;
  return `**${verdict}**${exact ? ` ${impactWords(exact.impact)}` : ''}`;
}

/** What is live is not what this change starts from: the reader has to know that first. */
function driftSection({ exact }: NonNullable<Compared['drift']>): string {
  const rows = exact.rows.slice(0, 5).map((row) => `- ${inWords(rowWords(row).where)}: ${rowWords(row).change}`);
  const rest = exact.rows.length > 5 ? [`- ... and ${count(exact.rows.length - 5)} more`] : [];
  return [`**What is live differs from the base.** From live to base: ${impactWords(exact.impact)}`, ...rows, ...rest].join('\n');
}

/** The rows of the exact impact, what gets looser first. */
function impactSection({ impact, rows }: Exact, detail: Detail): Block[] {
  const lines = rows.map((row) => {
    const { where, change } = rowWords(row);
    const policies = row.policies.map(({ policy }) => code(policy)).slice(0, 3);
    return `| ${row.direction === 'loosens' ? '**looser**' : 'tighter'} | ${inWords(where)} | ${change} | ${onRecord(row)} | ${policies.join(', ')} |`;
  });
  const witnesses = rows.slice(0, 10).map(({ regions }) => witnessText(impact.regions[regions[0]!]!.witness));
  return [
    ...table('| | requests | verdict | on record | policy |\n| --- | --- | --- | --: | --- |', lines, Math.min(10, most(detail))),
    detail > 1 && witnesses.length > 0
      ? folded('A witness of each row: a request that is really judged that way', fenced(witnesses.join('\n'), 'json'))
      : undefined,
  ];
}

function onRecord({ records }: TrafficRow): string {
  if (records === undefined) return '';
  return records === 0 ? 'no traffic on record' : count(records);
}

function inWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : code(piece.code))).join('');
}

/** What changed patterns match now and did not before, and the other way round, by their shortest strings. */
function patternsSection(patterns: readonly ChangedPatterns[]): Block {
  const lines = patterns.flatMap(({ policy, newlyMatched, noLongerMatched, complete }) => {
    const parts = [
      ...(newlyMatched === undefined ? [] : [`now also matches ${code(newlyMatched)}`]),
      ...(noLongerMatched === undefined ? [] : [`no longer matches ${code(noLongerMatched)}`]),
      ...(complete ? [] : ['not all of it could be compared']),
    ];
    return parts.length > 0 ? [`- ${code(policy)} ${parts.join(', ')}`] : [];
  });
  return lines.length > 0 ? ['**Patterns.**', ...lines].join('\n') : undefined;
}

/** Messages hold authors' words in backticks; everything between them is ours. */
function inline(message: string): string {
  return message
    .split(/`((?:[^`])*)`/)
    .map((part, index) => (index % 2 === 1 ? code(part, 400) : part.replace(/[<|@#*_[\]\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)))
    .join('');
}

function replaySection(report: ReplayReport | undefined, detail: Detail): Block[] {
  if (!report) return [];
  const unread = unreadableWords(report);
  const moved = report.policies.filter(({ before, after, decides }) => before !== after || decides.before !== decides.after);
  const rows = moved
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .map((row) => `| ${code(row.pack)} | ${code(row.policy)} | ${pair(row)} | ${pair(row.decides)} |`);
  return [
    `**Replay.** ${[replayWords(report), selectionWords(report)].filter(Boolean).join(' ')}`,
    unread && `**Not all of the evidence could be read.** ${inline(unread)}`,
    ...table('| pack | policy | triggers | decides alone |\n| --- | --- | --: | --: |', rows, Math.min(10, most(detail))),
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

function changesSection(changes: readonly PolicyChange[], detail: Detail): Block {
  if (changes.length === 0 || detail === 0) return undefined;
  const lines = changes.flatMap((change) => [changeLine(change), ...(detail > 1 ? change.fields.slice(0, 20).map(field) : [])]);
  return folded(`What was typed: ${counted(changes.length, 'policy', 'policies')}`, list(lines, most(detail) * 4) ?? '');
}

function changeLine({ pack, policy, kind, was }: PolicyChange): string {
  return `- ${kind} ${code(policy)}${was === undefined ? '' : `, before ${code(was)}${differing(apart(was, policy).points)}`} in ${code(pack)}`;
}

function field(change: PolicyChange['fields'][number]): string {
  const { before, after, stay, points } = fieldWords(change, mostOfField);
  const side = (text: string | undefined) => (text === undefined ? 'nothing' : code(text, mostOfField + 6));
  const rest = stay === undefined ? '' : `, ${count(stay)} others stay`;
  return `  - ${code(change.path)}: ${side(before)} -> ${side(after)}${rest}${differing(points)}`;
}

const mostOfField = 64;

const differing = (points: string | undefined): string => (points === undefined ? '' : ` (${points})`);

/** Faults of a change that could be compared already stand among the next steps. */
function findings({ kind, diagnostics }: Review, detail: Detail): Block[] {
  const errors = kind === 'invalid' ? diagnostics.filter(({ severity }) => severity === 'error').map(finding) : [];
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(finding);
  const shown = detail === 0 ? undefined : list(warnings, most(detail));
  return [list(errors, most(detail)), shown && folded(`Warnings: ${count(warnings.length)}`, shown)];
}

function finding({ code: name, message, help, span }: Diagnostic): string {
  const place = span ? `${code(`${span.file}:${span.line}:${span.column}`)} ` : '';
  return `- ${place}${inline(message)} (${name}): ${inline(help)}`;
}

function lastLine({ kind, digests: { base, head, live } }: Exclude<Review, { kind: 'invalid' }>): string {
  const short = (digest: string) => code(digest.slice(0, 19));
  const words = live ? (live.set === base.set ? ', live equals the base' : `, live is ${short(live.set)} and differs from the base`) : '';
  return `<sub>digest ${kind === 'unreadable-base' ? 'unreadable' : short(base.set)} -> ${short(head.set)}${words}. This comment is updated when the packs change.</sub>`;
}

function most(detail: Detail): number {
  return [5, 20, 100, 200][detail]!;
}

function table(head: string, rows: readonly string[], limit: number): Block[] {
  if (rows.length === 0) return [];
  const shown = [head, ...rows.slice(0, limit)].join('\n');
  return rows.length > limit ? [shown, `... and ${count(rows.length - limit)} more.`] : [shown];
}

function list(lines: readonly string[], limit: number): Block {
  if (lines.length === 0) return undefined;
  const bullets = lines.slice(0, limit).map((line) => (/^ *- /.test(line) ? line : `- ${line}`));
  return [...bullets, ...(lines.length > limit ? [`- ... and ${count(lines.length - limit)} more`] : [])].join('\n');
}

/** A fold; `summary` is ours alone, never an author's text. */
function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
