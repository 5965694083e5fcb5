import { asNumber, compileRule } from '../engine/index.ts';
import type { MetadataRule } from '../pack/index.ts';
import { Automaton } from './automaton.ts';
import { type Expression, literal, readExpression } from './expression.ts';
import { type Budget, type Demand, shortestText } from './text.ts';

/** A rule on one field, and whether it must hold. */
export interface RuleDemand {
  rule: MetadataRule;
  holds: boolean;
}

/** A value for the field, `undefined` where it must be missing. */
export type FieldAnswer = { kind: 'found'; value: unknown } | { kind: 'impossible' } | { kind: 'unknown' };

/**
 * Puts values under their whole dotted path as one key. That key is the longest there is, so it is taken first; so fields never disturb each other,
 * also where one path is the beginning of another.
 */
export function metadataOf(values: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const metadata: Record<string, unknown> = {};
  for (const [field, value] of values)
    if (value !== undefined) Object.defineProperty(metadata, field, { value, enumerable: true, writable: true, configurable: true });
  return metadata;
}

const ordering = new Set(['>', '<', '>=', '<=']);

/** A value of one field that meets all demands. Every kind of value is tried: what no kind can do is impossible. */
export function fieldValue(demands: readonly RuleDemand[], budget: Budget): FieldAnswer {
  const field = demands[0]!.rule.field;
  const tests = demands.map(({ rule, holds }) => ({ test: compileRule(rule), holds }));
  const fits = (value: unknown) => {
    const metadata = metadataOf([[field, value]]);
    return tests.every(({ test, holds }) => test(metadata) === holds);
  };
  const found = (values: unknown[]): FieldAnswer | undefined => {
    const value = values.find(fits);
    return value === undefined ? undefined : { kind: 'found', value };
  };
  if (fits(undefined)) return { kind: 'found', value: undefined };
  const numbers = () => found(cellsOf(demands));
  const strings = () => text(demands, fits, budget);
  const textual = demands.some(({ rule }) => typeof rule.value === 'string' && !ordering.has(rule.operator));
  const first = textual ? strings() : (numbers() ?? strings());
  if (first?.kind === 'found') return first;
  return (
    (textual ? numbers() : undefined) ?? found([true, false]) ?? found(listsFor(demands)) ?? found([{}]) ?? first ?? { kind: 'impossible' }
  );
}

/** One number from every interval and at every point that the rules tell apart. */
function cellsOf(demands: readonly RuleDemand[]): number[] {
  const points = [
    ...new Set(
      demands.flatMap(({ rule }) => (ordering.has(rule.operator) || typeof rule.value === 'number' ? (asNumber(rule.value) ?? []) : [])),
    ),
  ];
  points.sort((a, b) => a - b);
  if (points.length === 0) return [1];
  const below = Math.max(points[0]! - Math.max(1, Math.abs(points[0]!) * 0.01), -Number.MAX_VALUE);
  const above = Math.min(points.at(-1)! + Math.max(1, Math.abs(points.at(-1)!) * 0.01), Number.MAX_VALUE);
  return [above, below, ...points, ...points.slice(1).flatMap((high, i) => between(points[i]!, high))];
}

function between(low: number, high: number): number[] {
  const whole = Math.floor(low) + 1;
  const middle = whole < high && whole > low ? whole : low / 2 + high / 2;
  return middle > low && middle < high ? [middle] : [];
}

/** A list is known by which of the values asked for it has; any combination is possible. */
function listsFor(demands: readonly RuleDemand[]): unknown[][] {
  const wanted = demands.flatMap(({ rule, holds }) => (rule.operator === 'contains' && holds ? [rule.value] : []));
  const unwanted = demands.flatMap(({ rule, holds }) => (rule.operator === 'not_contains' && !holds ? [rule.value] : []));
  return [wanted, [...wanted, ...unwanted]];
}

const automata = new Map<string, Automaton>();
function automatonFor(key: string, expression: () => Expression): Automaton {
  const known = automata.get(key) ?? new Automaton(expression());
  if (automata.size > 4096) automata.clear();
  automata.set(key, known);
  return known;
}
const whole = (value: string) =>
  automatonFor(`=${value}`, () => ({
    kind: 'all',
    parts: [{ kind: 'assert', what: 'begin' }, literal(value), { kind: 'assert', what: 'end' }],
  }));
const part = (value: string) => automatonFor(`~${value}`, () => literal(value));
const numeric = () => automatonFor('number', () => readExpression('^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$'));

/** A string. One that is a number literal also meets the ordering rules, so those are looked at apart. */
function text(demands: readonly RuleDemand[], fits: (value: string) => boolean, budget: Budget): FieldAnswer | undefined {
  const settled = demands.filter(({ rule }) => typeof rule.value !== 'string' && !ordering.has(rule.operator));
  if (settled.some(({ rule, holds }) => compileRule(rule)(metadataOf([[rule.field, '']])) !== holds)) return undefined;
  const wordings: Demand[] = [];
  for (const { rule, holds } of demands) {
    if (typeof rule.value !== 'string') continue;
    if (rule.operator === '==' || rule.operator === '!=')
      wordings.push({ automaton: whole(rule.value), holds: holds === (rule.operator === '==') });
    if (rule.operator === 'contains' || rule.operator === 'not_contains')
      wordings.push({ automaton: part(rule.value), holds: holds === (rule.operator === 'contains') });
  }
  const ordered = demands.filter(({ rule }) => ordering.has(rule.operator));
  if (ordered.some(({ holds }) => holds)) return numberText(demands, wordings, fits, budget);
  const plain = shortestText(ordered.length > 0 ? [...wordings, { automaton: numeric(), holds: false }] : wordings, budget);
  if (plain.kind === 'found')
    return fits(plain.text)
      ? { kind: 'found', value: plain.text }
      : ordered.length > 0
        ? numberText(demands, wordings, fits, budget)
        : undefined;
  const asNumeral = ordered.length > 0 ? numberText(demands, wordings, fits, budget) : undefined;
  return asNumeral?.kind === 'found' || plain.kind === 'impossible' ? asNumeral : { kind: 'unknown' };
}

/** A number literal within the intervals that are left, which may also have to contain a text or not to equal one. */
function numberText(
  demands: readonly RuleDemand[],
  wordings: readonly Demand[],
  fits: (value: string) => boolean,
  budget: Budget,
): FieldAnswer | undefined {
  const ordered = demands.filter(({ rule }) => ordering.has(rule.operator));
  const rules = ordered.map(({ rule, holds }) => ({ test: compileRule(rule), holds, field: rule.field }));
  const inside = (value: string) => rules.every(({ test, holds, field }) => test(metadataOf([[field, value]])) === holds);
  const values = [...cellsOf(demands).map(String), '1e999', '-1e999'].filter(inside);
  if (values.length === 0) return undefined;
  const needles = demands.flatMap(({ rule }) => (typeof rule.value === 'string' && !ordering.has(rule.operator) ? [rule.value] : []));
  const spelt = [...needles, ...values.flatMap((value) => spellings(value, needles))];
  const found = spelt.find((value) => inside(value) && fits(value));
  if (found !== undefined) return { kind: 'found', value: found };
  return shortestText([...wordings, { automaton: numeric(), holds: true }], budget).kind === 'impossible' ? undefined : { kind: 'unknown' };
}

function spellings(value: string, needles: readonly string[]): string[] {
  const fraction = value.includes('.') || value.includes('e') ? value : `${value}.0`;
  const tails = [
    '',
    '0',
    '00000000000000000000',
    ...needles.flatMap((a) => needles.map((b) => `00000000000000000000${a}${b}`)),
    ...needles.map((a) => `00000000000000000000${a}`),
  ];
  const powers = ['', 'e0', 'E0', 'e+0', 'e-0', 'E+0', 'E-0'];
  const shifted = [...needles, ...needles.map((needle) => `1${needle}`)].flatMap((needle) => {
    const size = Number(needle.replace(/[^\d]/g, '') || '0');
    return size > 0 && size < 300 && Number.isFinite(Number(value))
      ? [`${Number(value) / 10 ** size}${needle}`, `${Number(value) / 10 ** size}e+${size}`, `${Number(value) * 10 ** size}e-${size}`]
      : [];
  });
  return [
    value,
    ...powers.map((power) => `${value}${power}`),
    ...tails.flatMap((tail) => powers.map((power) => `${fraction}${tail}${power}`)),
    ...shifted,
  ];
}
