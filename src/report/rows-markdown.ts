import type { ReplayReport } from '../replay/index.ts';
import type { Exact, TrafficRow } from '../review.ts';
import { type Block, folded, inWords, most, type Room } from './blocks.ts';
import { code, fenced } from './escape.ts';
import { judgedOf, trafficNote, trafficWords } from './evidence.ts';
import { restWords, rowWords, shownRows, witnessText } from './impact.ts';

const few = 10;

/** The rows of the exact impact, what gets looser first and never folded; what is on record only where a replay judged something. */
export function impactSection({ impact, rows }: Exact, replay: ReplayReport | undefined, room: Room): Block[] {
  if (rows.length === 0) return [];
  const { detail, looser, elsewhere } = room;
  const judged = replay && judgedOf(replay) > 0 ? replay : undefined;
  const { shown, rest } = shownRows(rows, looser, Math.min(few, most(detail)));
  const tighter = detail > 0 && rest[0]?.direction === 'tightens' ? rest.slice(0, most(detail)) : [];
  const left = rest.slice(tighter.length);
  const witnesses = shown.slice(0, most(detail)).map(({ regions }, i) => `${i + 1} ${witnessText(impact.regions[regions[0]!]!)}`);
  return [
    table(shown, 1, judged),
    tighter.length > 0 ? folded(restWords(rest), table(tighter, shown.length + 1, judged)) : undefined,
    left.length > 0 ? `... and ${restWords(left)}. ${elsewhere}` : undefined,
    judged && trafficNote(judged),
    detail > 1 ? folded('A witness of each row: a request that is judged that way', fenced(witnesses.join('\n'), 'text')) : undefined,
  ];
}

/** Rows by their numbers, under which the witnesses stand. */
function table(rows: readonly TrafficRow[], first: number, judged: ReplayReport | undefined): string {
  const head = judged
    ? '| # | | requests | verdict | on record | policy |\n| --: | --- | --- | --- | --: | --- |'
    : '| # | | requests | verdict | policy |\n| --: | --- | --- | --- | --- |';
  return [head, ...rows.map((row, i) => line(first + i, row, judged))].join('\n');
}

function line(number: number, row: TrafficRow, judged: ReplayReport | undefined): string {
  const { where, change } = rowWords(row);
  const cells = [
    String(number),
    `${row.direction === 'loosens' ? '**looser**' : 'tighter'}${row.onceRemoved ? ', once removed' : ''}`,
    inWords(where),
    change,
    ...(judged ? [trafficWords(row.records ?? 0, judged)] : []),
    row.policies
      .slice(0, 3)
      .map(({ policy }) => code(policy))
      .join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}
