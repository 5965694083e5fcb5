import { count } from '../diagnostic.ts';
import type { Exact, TrafficRow } from '../review.ts';
import { type Block, type Detail, folded, inWords, most, table } from './blocks.ts';
import { code, fenced } from './escape.ts';
import { rowWords, witnessText } from './impact.ts';

/** The rows of the exact impact, what gets looser first. */
export function impactSection({ impact, rows }: Exact, detail: Detail): Block[] {
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
