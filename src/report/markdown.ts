import { count, type Diagnostic } from '../diagnostic.ts';
import type { Compared, Review } from '../review.ts';
import { type Block, type Detail, folded, inline, inWords, list, most, type Room } from './blocks.ts';
import { changesSection } from './changes-markdown.ts';
import { code, fenced } from './escape.ts';
import { poorSelfCheck } from './evidence.ts';
import { type About, liveWords, packsWords, short } from './identity.ts';
import { impactWords, proofWords, restWords, rowWords, shownRows } from './impact.ts';
import { patternsSection } from './patterns.ts';
import { replaySection } from './replay-markdown.ts';
import { impactSection } from './rows-markdown.ts';
import { headline, nextSteps, verdictWords } from './words.ts';

export interface MarkdownOptions extends About {
  /** The text has at most so many characters. GitHub refuses comments of more than 65,536. */
  limit?: number;
  /** A line that says where the whole report is, shown when something had to be left out. */
  elsewhere?: string;
}

/**
 * The comment of a pull request: the verdict first, what gets looser before the rest, danger never folded. It shrinks in steps to fit the limit; rows that
 * loosen go last.
 */
export function markdown(
  review: Review,
  { limit = 60_000, elsewhere = 'Not all of it fits here.', ...about }: MarkdownOptions = {},
): string {
  const most = Math.max(least, Math.min(looserRows(review), Math.floor(limit / shortestRow)));
  for (const detail of [3, 2, 1, 0] as const) {
    const text = page(review, { detail, looser: most, elsewhere }, about);
    if (text.length <= limit) return text;
  }
  for (let looser = Math.floor(most * 0.9); looser > least; looser = Math.floor(looser * 0.9)) {
    const text = page(review, { detail: 0, looser, elsewhere }, about);
    if (text.length <= limit) return text;
  }
  return wholeLines(page(review, { detail: 0, looser: least, elsewhere }, about), limit);
}

/** Looser rows that are shown in any case, and signs in a row at least. */
const least = 5;
const shortestRow = 40;

function looserRows(review: Review): number {
  if (review.kind === 'invalid') return 0;
  const counts = [review.exact, review.drift?.exact].map((it) => it?.rows.filter(({ direction }) => direction === 'loosens').length ?? 0);
  return Math.max(...counts);
}

/** As many lines as fit: half a line could end inside what keeps an author's text inert. */
function wholeLines(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, text.lastIndexOf('\n', limit - 1) + 1);
}

function page(review: Review, room: Room, about: About): string {
  const { detail, elsewhere } = room;
  const compared = review.kind === 'invalid' ? undefined : review;
  const diff = review.kind === 'invalid' || review.kind === 'unreadable-base' ? undefined : review.diff;
  const selfCheck = compared?.replay && compared.kind !== 'first' && poorSelfCheck(compared.replay);
  const blocks: Block[] = [
    [`### ${headline(review)}`, ...(selfCheck ? [selfCheck] : [])].join('\n'),
    compared?.drift && driftSection(compared.drift, room),
    verdictLine(review),
    list(nextSteps(review).map(inline), most(detail)),
    ...(compared?.exact ? impactSection(compared.exact, compared.replay, room) : []),
    ...(compared ? replaySection(compared, detail, diff?.changes) : []),
    compared && detail > 0 ? patternsSection(compared.patterns.slice(0, most(detail))) : undefined,
    diff && changesSection(diff.changes, detail),
    ...findings(review, detail),
    diff && detail === 3 && diff.patch !== '' ? folded('Text diff of the canonical form', fenced(diff.patch, 'diff')) : undefined,
    detail < 3 ? elsewhere : undefined,
    compared && lastLines(compared, about),
  ];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}

function verdictLine(review: Review): string {
  const { verdict, hint } = verdictWords(review);
  const impact = review.kind === 'invalid' ? undefined : review.exact?.impact;
  const proof = impact && proofWords(impact);
  return [`**${verdict}**`, proof, hint].filter((words) => words !== undefined).join(' ');
}

/** What is live is not what this change starts from: the reader has to know that first. */
function driftSection({ exact }: NonNullable<Compared['drift']>, { looser }: Room): string {
  const { shown, rest } = shownRows(exact.rows, looser, 5);
  const lines = shown.map((row) => `- ${inWords(rowWords(row).where)}: ${rowWords(row).change}`);
  const more = rest.length > 0 ? [`- ... and ${restWords(rest)}`] : [];
  return [`**What is live differs from the base.** From live to base: ${impactWords(exact.impact)}`, ...lines, ...more].join('\n');
}

/** Faults of a change that could be compared already stand among the next steps. */
function findings({ kind, diagnostics }: Review, detail: Detail): Block[] {
  const errors = kind === 'invalid' ? diagnostics.filter(({ severity }) => severity === 'error').map(finding) : [];
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(finding);
  const shown = detail === 0 ? undefined : list(warnings, most(detail));
  return [list(errors, most(detail)), shown && folded(`Warnings in the packs: ${count(warnings.length)}`, shown)];
}

function finding({ code: name, message, help, span }: Diagnostic): string {
  const place = span ? `${code(`${span.file}:${span.line}:${span.column}`)} ` : '';
  return `- ${place}${inline(message)} (${name}): ${inline(help)}`;
}

/** What was compared, down to the bytes that a deploy would take live. */
function lastLines(review: Exclude<Review, { kind: 'invalid' }>, about: About): string {
  const { kind, digests } = review;
  const base = kind === 'unreadable-base' ? 'unreadable' : code(short(digests.base.set));
  const compared = about.compared === undefined ? '' : ` Compared ${inline(about.compared)}.`;
  return [
    `<sub>Packs: ${inline(packsWords(review)) || 'none'}.${compared}</sub>`,
    `<sub>digest ${base} -> ${code(short(digests.head.set))} (all packs). ${inline(liveWords(review, about))} This comment is updated when the packs change.</sub>`,
  ].join('\n');
}
