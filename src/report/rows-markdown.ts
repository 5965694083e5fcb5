import type { ReplayReport } from '../replay/index.ts';
import type { Exact, TrafficRow } from '../review.ts';
import { type Block, type Detail, folded, inWords, most, table } from './blocks.ts';
import { code, fenced } from './escape.ts';
import { judgedOf, trafficNote, trafficWords } from './evidence.ts';
import { rowWords, witnessText } from './impact.ts';

/** The rows of the exact impact, what gets looser first; what is on record only where a replay judged something. */
export function impactSection({ impact, rows }: Exact, replay: ReplayReport | undefined, detail: Detail): Block[] {
  const judged = replay && judgedOf(replay) > 0 ? replay : undefined;
  const line = (row: TrafficRow): string => {
    const { where, change } = rowWords(row);
    const policies = row.policies.map(({ policy }) => code(policy)).slice(0, 3);
    const cells = [
      row.direction === 'loosens' ? '**looser**' : 'tighter',
      inWords(where),
      change,
      ...(judged ? [trafficWords(row.records ?? 0, judged)] : []),
      policies.join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const head = judged
    ? '| | requests | verdict | on record | policy |\n| --- | --- | --- | --: | --- |'
    : '| | requests | verdict | policy |\n| --- | --- | --- | --- |';
  const witnesses = rows.slice(0, 10).map(({ regions }) => witnessText(impact.regions[regions[0]!]!.witness));
  return [
    ...table(head, rows.map(line), Math.min(10, most(detail))),
    judged && rows.length > 0 ? trafficNote(judged) : undefined,
    detail > 1 && witnesses.length > 0
      ? folded('A witness of each row: a request that is really judged that way', fenced(witnesses.join('\n'), 'json'))
      : undefined,
  ];
}
