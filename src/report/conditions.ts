import type { Where } from '../impact/index.ts';
import { metadataWords } from './metadata.ts';
import { codes, joined, listed, type Piece } from './pieces.ts';

/** Wheres that differ in their actions alone. */
export function groupWords(group: readonly Where[]): Piece[] {
  const { action_type: _, ...rest } = group[0]!;
  const actions = listed(group.map(({ action_type }) => actionWords(action_type)));
  const times = [rest.days ? [`on ${dayWords(rest.days)}`] : [], rest.hours ? [hourWords(rest.hours)] : []].filter((it) => it.length > 0);
  const conditions = conditionWords(rest).filter((it) => it.length > 0);
  return joined([actions, ...times, ...(conditions.length > 0 ? [['with ', ...joined(conditions, ', ')]] : [])], ' ');
}

function actionWords(action: Where['action_type']): Piece[] {
  if (!action) return ['any action'];
  const matches = both(action.matches);
  return [
    ...(matches.length > 0 ? matches : ['any action']),
    ...(action.excludes.length > 0 ? [' except ', ...codes(action.excludes)] : []),
  ];
}

function conditionWords({ trust_score, chain_step, agents, content, metadata, policies }: Where): Piece[][] {
  return [
    trust_score ? [`trust ${trustWords(trust_score)}`] : [],
    chain_step ? [stepWords(chain_step)] : [],
    agents?.all_of ? ['agents ', ...codes(agents.all_of), ' in the chain'] : [],
    agents?.any_of ? ['one of the agents ', ...codes(agents.any_of), ' in the chain'] : [],
    agents?.none_of ? ['none of the agents ', ...codes(agents.none_of), ' in the chain'] : [],
    content && content.matches.length > 0 ? ['content matching ', ...both(content.matches)] : [],
    content && content.excludes.length > 0 ? ['content not matching ', ...codes(content.excludes)] : [],
    ...metadataWords(metadata ?? []),
    ...(policies ?? []).map((one): Piece[] => [{ code: `${one.pack}/${one.policy}` }, switchWords(one)]),
  ];
}

/** A policy that stands on both sides with one definition answers the same on both. */
function switchWords({ side, holds }: NonNullable<Where['policies']>[number]): string {
  return `${holds ? ' holding' : ' not holding'}${{ base: ' before', head: ' after', both: '' }[side]}`;
}

const both = (texts: readonly string[]): Piece[] =>
  joined(
    texts.map((text) => [{ code: text }]),
    ' and ',
  );

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
      return `between ${clock(start)} and ${clock(end)}`;
    });
  return `${spans.join(' or ')} UTC`;
}
