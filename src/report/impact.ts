import { count, counted } from '../diagnostic.ts';
import type { Impact, Row, Where, Witness } from '../impact/index.ts';

/** A piece of a sentence: ours as it is, an author's in `code`, to be escaped for the place where it is shown. */
export type Piece = string | { code: string };

/** One row of the table: which requests, and what becomes of their verdict. */
export interface RowWords {
  where: Piece[];
  change: string;
}

const mostListed = 3;

/** `execute_trade` with trust 50 to under 80, Saturday and Sunday | block -> allow. */
export function rowWords(row: Row): RowWords {
  const groups = new Map<string, Where[]>();
  for (const where of row.where) {
    const { action_type: _, ...rest } = where;
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), where]);
  }
  const parts = [...groups.values()].map(groupWords);
  const shown = parts.slice(0, mostListed).flatMap((part, i): Piece[] => (i === 0 ? part : [', or ', ...part]));
  const more = parts.length > mostListed ? [`, or ${counted(parts.length - mostListed, 'more condition')}`] : [];
  return { where: [...shown, ...more], change: changeWords(row) };
}

/** A witness as JSON in ASCII: a letter that only looks like another is told by its number. */
export function witnessText(witness: Witness): string {
  return JSON.stringify(witness).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/** Wheres that differ in their actions alone. */
function groupWords(group: readonly Where[]): Piece[] {
  const { action_type: _, ...rest } = group[0]!;
  const actions = listed(group.map(({ action_type }) => actionWords(action_type)));
  return joined([actions, ...conditionWords(rest)]);
}

function joined(parts: Piece[][]): Piece[] {
  return parts.filter((part) => part.length > 0).flatMap((part, i): Piece[] => (i === 0 ? part : [i === 1 ? ' with ' : ', ', ...part]));
}

function listed(parts: Piece[][]): Piece[] {
  const more = parts.length > mostListed ? [` and ${count(parts.length - mostListed)} more`] : [];
  return [...parts.slice(0, mostListed).flatMap((part, i): Piece[] => (i === 0 ? part : [', ', ...part])), ...more];
}

const codes = (texts: readonly string[]): Piece[] => listed(texts.map((text) => [{ code: text }]));

function actionWords(action: Where['action_type']): Piece[] {
  if (!action) return ['any action'];
  const matches = action.matches.flatMap((glob, i): Piece[] => (i === 0 ? [{ code: glob }] : [' and ', { code: glob }]));
  return [
    ...(matches.length > 0 ? matches : ['any action']),
    ...(action.excludes.length > 0 ? [' except ', ...codes(action.excludes)] : []),
  ];
}

function conditionWords({ trust_score, days, hours, chain_step, agents, content, metadata, policies }: Where): Piece[][] {
  return [
    trust_score ? [`trust ${trustWords(trust_score)}`] : [],
    days ? [dayWords(days)] : [],
    hours ? [hourWords(hours)] : [],
    chain_step ? [stepWords(chain_step)] : [],
    agents?.all_of ? ['agents ', ...codes(agents.all_of), ' in the chain'] : [],
    agents?.any_of ? ['one of the agents ', ...codes(agents.any_of), ' in the chain'] : [],
    agents?.none_of ? ['none of the agents ', ...codes(agents.none_of), ' in the chain'] : [],
    content && content.matches.length > 0 ? ['content matching ', ...both(content.matches)] : [],
    content && content.excludes.length > 0 ? ['content not matching ', ...codes(content.excludes)] : [],
    ...(metadata ?? []).map(ruleWords),
    ...(policies ?? []).map(({ pack, policy, holds }): Piece[] => [{ code: `${pack}/${policy}` }, holds ? ' holding' : ' not holding']),
  ];
}

function both(texts: readonly string[]): Piece[] {
  return texts.flatMap((text, i): Piece[] => (i === 0 ? [{ code: text }] : [' and ', { code: text }]));
}

function trustWords({ gte, lt }: NonNullable<Where['trust_score']>): string {
  if (lt === undefined) return `${gte ?? 0} and up`;
  return gte === undefined ? `under ${lt}` : `${gte} to under ${lt}`;
}

function stepWords({ gte, lte }: NonNullable<Where['chain_step']>): string {
  if (gte !== undefined && gte === lte) return `chain step ${gte}`;
  if (lte === undefined) return `chain step ${gte ?? 0} and up`;
  return gte === undefined ? `chain step up to ${lte}` : `chain step ${gte} to ${lte}`;
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function dayWords(days: readonly number[]): string {
  const names = days.map((day) => dayNames[day - 1]!);
  if (names.length > 2 && days.at(-1)! - days[0]! === days.length - 1) return `${names[0]} to ${names.at(-1)}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Hours that follow each other are one span, also over midnight. */
function hourWords(hours: readonly number[]): string {
  const set = new Set(hours);
  const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;
  const spans = hours
    .filter((hour) => !set.has((hour + 23) % 24))
    .map((start) => {
      let end = start + 1;
      while (set.has(end % 24)) end++;
      return `${clock(start)} to ${clock(end)}`;
    });
  return `${spans.join(' and ')} UTC`;
}

function ruleWords({ field, operator, value, holds }: NonNullable<Where['metadata']>[number]): Piece[] {
  if (operator === 'exists' || operator === 'not_exists')
    return [{ code: field }, holds === (operator === 'exists') ? ' given' : ' missing'];
  return [...(holds ? [] : ['not ']), { code: `${field} ${operator} ${JSON.stringify(value)}` }];
}
