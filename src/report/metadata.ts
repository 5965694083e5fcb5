import { asNumber } from '../engine/index.ts';
import type { RuleAnswer } from '../impact/index.ts';
import { codes, type Piece } from './pieces.ts';

const mostValues = 3;

/** Rules on metadata that all hold, a phrase for each field: bounds of one field become a span, exceptions a list. */
export function metadataWords(rules: readonly RuleAnswer[]): Piece[][] {
  const fields = new Map<string, RuleAnswer[]>();
  for (const rule of rules) fields.set(rule.field, [...(fields.get(rule.field) ?? []), rule]);
  return [...fields.values()].flatMap(fieldWords);
}

/** A rule that does not hold is also met by a missing field, and by a value of another type. */
function fieldWords(rules: readonly RuleAnswer[]): Piece[][] {
  const { field } = rules[0]!;
  if (rules.some(saysMissing)) return [[{ code: field }, ' missing']];
  const equal = rules.find(({ operator, holds }) => operator === '==' && holds);
  if (equal) return [ruleWords(equal)];
  if (rules.length === 1 && rules[0]!.holds && !saysGiven(rules[0]!)) return [ruleWords(rules[0]!)];

  const bounds = rules.filter(isBound);
  const unequal = rules.filter(({ operator, holds }) => operator === (holds ? '!=' : '=='));
  const others = rules.filter((rule) => !bounds.includes(rule) && !unequal.includes(rule) && !saysGiven(rule));
  const numeric = bounds.some(({ holds }) => holds);
  const given = rules.some((rule) => saysGiven(rule) || (rule.holds && unequal.includes(rule)));
  const parts: Piece[][] = [
    ...(given && !numeric && others.every(({ holds }) => !holds) ? [['given']] : []),
    ...(bounds.length > 0 ? [[`${span(bounds)}${numeric ? '' : ' or no number'}`]] : []),
    ...(unequal.length > 0 ? [[given || bounds.length > 0 ? '' : 'missing or ', ...noneOf(unequal)]] : []),
  ];
  const whole = parts.flatMap((part, i): Piece[] => (i === 0 ? part : [parts[0]![0] === 'given' && i === 1 ? ', and ' : ' and ', ...part]));
  return [...(whole.length > 0 ? [[{ code: field }, ' ', ...whole]] : []), ...others.map(ruleWords)];
}

const saysMissing = ({ operator, holds }: RuleAnswer): boolean => operator === (holds ? 'not_exists' : 'exists');
const saysGiven = ({ operator, holds }: RuleAnswer): boolean => operator === (holds ? 'exists' : 'not_exists');

const opposite: Record<string, string> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };

const isBound = ({ operator, value }: RuleAnswer): boolean => operator in opposite && asNumber(value) !== undefined;

/** The narrowest span that the bounds leave: "from 1000 to under 5000". */
function span(bounds: readonly RuleAnswer[]): string {
  const said = bounds.map(({ operator, value, holds }) => ({ sign: holds ? operator : opposite[operator]!, limit: asNumber(value)! }));
  const [low] = said.filter(({ sign }) => sign.startsWith('>')).sort((a, b) => b.limit - a.limit || a.sign.length - b.sign.length);
  const [high] = said.filter(({ sign }) => sign.startsWith('<')).sort((a, b) => a.limit - b.limit || a.sign.length - b.sign.length);
  if (low?.sign === '>=' && high?.sign === '<') return `from ${low.limit} to under ${high.limit}`;
  return [
    ...(low ? [`${low.sign === '>' ? 'above' : 'at least'} ${low.limit}`] : []),
    ...(high ? [`${high.sign === '<' ? 'under' : 'at most'} ${high.limit}`] : []),
  ].join(' and ');
}

function noneOf(rules: readonly RuleAnswer[]): Piece[] {
  const values = [...new Set(rules.map(({ value }) => JSON.stringify(value)))];
  if (values.length === 1) return ['not ', { code: values[0]! }];
  return values.length > mostValues ? [`none of ${values.length} values`] : ['none of ', ...codes(values)];
}

function ruleWords({ field, operator, value, holds }: RuleAnswer): Piece[] {
  return [...(holds ? [] : ['not ']), { code: `${field} ${operator} ${JSON.stringify(value)}` }];
}
