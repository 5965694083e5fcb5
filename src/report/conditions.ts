import type { Where } from '../impact/index.ts';
import { spaced } from './escape.ts';
import { metadataWords } from './metadata.ts';
import { codes, joined, listed, type Piece } from './pieces.ts';

/** Wheres that differ in their actions alone, the plainly named first; `most` names are listed. */
export function groupWords(group: readonly Where[], most: number): Piece[] {
  const { action_type: _, ...rest } = group[0]!;
  const simple = ({ action_type }: Where) => action_type === undefined || action_type.matches.length + action_type.excludes.length < 2;
  const ordered = [...group.filter(simple), ...group.filter((where) => !simple(where))];
  const actions = listed(
    ordered.map(({ action_type }) => actionWords(action_type, most)),
    most,
  );
  const times = [rest.days ? [`on ${dayWords(rest.days)}`] : [], rest.hours ? [hourWords(rest.hours)] : []].filter((it) => it.length > 0);
  const conditions = conditionWords(rest).filter((it) => it.length > 0);
  return joined([actions, ...times, ...(conditions.length > 0 ? [['with ', ...joined(conditions, ', ')]] : [])], ' ');
}

/** `delete_*` (but not `delete_user`): what narrows a name stands in brackets, so that it is not read as another of the list. */
function actionWords(action: Where['action_type'], most: number): Piece[] {
  if (!action) return ['any action'];
  const [name, ...others] = action.matches;
  const narrower = joined(
    [
      others.length > 0 ? ['that also match ', ...both(others)] : [],
      action.excludes.length > 0 ? ['but not ', ...codes(action.excludes, most)] : [],
    ].filter((part) => part.length > 0),
    ', ',
  );
  return [name === undefined ? 'any action' : { code: name }, ...(narrower.length > 0 ? [' (', ...narrower, ')'] : [])];
}

function conditionWords({ trust_score, chain_step, agents, content, metadata, policies }: Where): Piece[][] {
  return [
    trust_score ? [`trust ${trustWords(trust_score)}`] : [],
    chain_step ? [stepWords(chain_step)] : [],
    agents?.all_of ? ['agents ', ...codes(agents.all_of), ' in the chain'] : [],
    agents?.any_of ? ['one of the agents ', ...codes(agents.any_of), ' in the chain'] : [],
    agents?.none_of ? ['none of the agents ', ...codes(agents.none_of), ' in the chain'] : [],
    content && content.matches.length > 0 ? ['content matching ', ...both(content.matches.map(spaced))] : [],
    content && content.excludes.length > 0 ? ['content not matching ', ...codes(content.excludes.map(spaced))] : [],
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
