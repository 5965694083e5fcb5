import { count, counted } from '../diagnostic.ts';
import type { Impact, Region, Row, Where } from '../impact/index.ts';
import { groupWords } from './conditions.ts';
import { joined, mostListed, type Piece } from './pieces.ts';

/** One row of the table: which requests, and what becomes of their verdict. */
export interface RowWords {
  where: Piece[];
  change: string;
}

/** What gets looser is not hidden behind a number: so many names and conditions of a row are told. */
const mostLooser = 20;

/** `execute_trade` on Saturday and Sunday with trust 50 to under 80 | block -> allow. */
export function rowWords(row: Row): RowWords {
  const groups = new Map<string, Where[]>();
  for (const where of row.where) {
    const { action_type: _, ...rest } = where;
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), where]);
  }
  const most = row.direction === 'loosens' ? mostLooser : mostListed;
  const parts = [...groups.values()].map((group) => groupWords(group, most));
  const shown = joined(parts.slice(0, most), ', or ');
  const more = parts.length > most ? [`, or ${counted(parts.length - most, 'more condition')}`] : [];
  return { where: [...shown, ...more], change: changeWords(row) };
}

/** The witness of a region, as JSON in ASCII: a letter that only looks like another is told by its number. A request alone does not settle what is judged over time or elsewhere. */
export function witnessText({ witness, where }: Region): string {
  const request = JSON.stringify(witness).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return where.policies?.length ? `${request}, once the policies named answer so` : request;
}

/** The sentence of an impact: what is proven, or that it is not. */
export function impactWords({ verdict, complete, budget }: Impact): string {
  if (!complete) return `The comparison is not complete: the budget of ${budget} ran out, so looser verdicts can't be ruled out.`;
  const words = {
    none: 'No verdict can change, for any request.',
    tightens: 'Verdicts can only get stricter.',
    loosens: 'Verdicts can only get looser.',
    both: 'Some verdicts can get looser, some stricter.',
  };
  return words[verdict];
}

/** The sentence where it is more than the rows say: a proof, or that a proof is lacking. */
export function proofWords(impact: Impact): string | undefined {
  return impact.verdict === 'none' || !impact.complete ? impactWords(impact) : undefined;
}

/** The rows that are shown at once: all that get looser, `looser` at most, and tighter ones up to `few` in all. Rows come looser first. */
export function shownRows<R extends Row>(rows: readonly R[], looser: number, few: number): { shown: R[]; rest: R[] } {
  const loose = rows.filter(({ direction }) => direction === 'loosens').length;
  const end = loose > looser ? looser : Math.max(loose, few);
  return { shown: rows.slice(0, end), rest: rows.slice(end) };
}

/** Rows that are left out: `5 more, 4 of them looser`. */
export function restWords(rest: readonly Row[]): string {
  const loose = rest.filter(({ direction }) => direction === 'loosens').length;
  if (loose === 0) return counted(rest.length, 'more tighter row');
  return `${count(rest.length)} more, ${loose === rest.length ? 'all' : count(loose)} of them looser`;
}

function changeWords({ from, to, direction, unless }: Row): string {
  const change = `${from.join(' or ')} -> ${to.join(' or ')}`;
  if (!unless) return change;
  if (direction === 'tightens') return `${change}, unless already ${unless === 'block' ? 'blocked' : 'escalated or blocked'}`;
  return `${change}, unless another policy still ${unless === 'block' ? 'blocks' : 'escalates or blocks'}`;
}
