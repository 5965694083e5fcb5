import { compileRule } from '../engine/index.ts';
import { asNumber, type MetadataRule } from '../pack/index.ts';
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

const tests = new WeakMap<MetadataRule, ReturnType<typeof compileRule>>();

/** A rule as a test of metadata. */
export function ruleTest(rule: MetadataRule): ReturnType<typeof compileRule> {
  const known = tests.get(rule) ?? compileRule(rule);
  tests.set(rule, known);
  return known;
}

/** A value of one field that meets all demands. Every kind of value is tried: what no kind can do is impossible. */
export function fieldValue(demands: readonly RuleDemand[], budget: Budget): FieldAnswer {
  const field = demands[0]!.rule.field;
  budget.steps -= 20 + 2 * demands.length;
  const fits = (value: unknown) => {
    const metadata = metadataOf([[field, value]]);
    return demands.every(({ rule, holds }) => {
      budget.steps -= 1;
      return ruleTest(rule)(metadata) === holds;
    });
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

/** One number from every interval and at every point that the rules tell apart, as far as the order that is demanded leaves any. */
function cellsOf(demands: readonly RuleDemand[], also: readonly number[] = []): number[] {
  const [low, high] = boundsOf(demands);
  const asked = demands.flatMap(({ rule }) =>
    ordering.has(rule.operator) || typeof rule.value === 'number' ? (asNumber(rule.value) ?? []) : [],
  );
  if (asked.length + also.length === 0) return [1];
  const points = [...new Set([...also, ...asked])].filter((point) => point >= low && point <= high).sort((a, b) => a - b);
  const least = points[0] ?? 0;
  const most = points.at(-1) ?? 0;
  return [
    ...(high === Number.POSITIVE_INFINITY ? [Math.min(most + Math.max(1, Math.abs(most) * 0.01), Number.MAX_VALUE)] : []),
    ...(low === Number.NEGATIVE_INFINITY ? [Math.max(least - Math.max(1, Math.abs(least) * 0.01), -Number.MAX_VALUE)] : []),
    ...points,
    ...points.slice(1).flatMap((above, i) => between(points[i]!, above)),
  ];
}

/** No number below the first or above the second keeps the order that is demanded. */
function boundsOf(demands: readonly RuleDemand[]): [number, number] {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { rule, holds } of demands) {
    const bound = ordering.has(rule.operator) ? asNumber(rule.value) : undefined;
    if (bound === undefined) continue;
    if (rule.operator.startsWith('>') === holds) low = Math.max(low, bound);
    else high = Math.min(high, bound);
  }
  return [low, high];
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
const numeral = (language: string) => automatonFor(`number ${language}`, () => readExpression(language));

/** A string. One that is a number literal also meets the ordering rules, so those are looked at apart. */
function text(demands: readonly RuleDemand[], fits: (value: string) => boolean, budget: Budget): FieldAnswer | undefined {
  const settled = demands.filter(({ rule }) => typeof rule.value !== 'string' && !ordering.has(rule.operator));
  if (settled.some(({ rule, holds }) => ruleTest(rule)(metadataOf([[rule.field, '']])) !== holds)) return undefined;
  const equal = demands.find(
    ({ rule, holds }) => typeof rule.value === 'string' && ((rule.operator === '==' && holds) || (rule.operator === '!=' && !holds)),
  );
  if (equal) return fits(equal.rule.value as string) ? { kind: 'found', value: equal.rule.value } : undefined;
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
  const plain = shortestText(ordered.length > 0 ? [...wordings, { automaton: numeral(signs[2][1]), holds: false }] : wordings, budget);
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
  const inside = (value: string) => {
    const metadata = metadataOf([[demands[0]!.rule.field, value]]);
    return ordered.every(({ rule, holds }) => {
      budget.steps -= 1;
      return ruleTest(rule)(metadata) === holds;
    });
  };
  const values = [...cellsOf(demands, [0]).map(String), '1e999', '-1e999'].filter(inside);
  const needles = demands.flatMap(({ rule }) => (typeof rule.value === 'string' && !ordering.has(rule.operator) ? [rule.value] : []));
  let unknown = false;
  for (const [sign, language] of signs) {
    const ofSign = values.filter((value) => Math.sign(Number(value)) === sign);
    if (ofSign.length === 0) continue;
    for (const value of ofSign)
      for (const spelt of spellings(value, needles)) {
        if (budget.steps <= 0) return { kind: 'unknown' };
        if (fits(spelt)) return { kind: 'found', value: spelt };
      }
    if (shortestText([...wordings, { automaton: numeral(language), holds: true }], budget).kind !== 'impossible') unknown = true;
  }
  return unknown ? { kind: 'unknown' } : undefined;
}

/** Number literals that can stand for a value of each sign. */
const signs = [
  [1, '^(?:[1-9]\\d*(?:\\.\\d+)?|0\\.\\d*[1-9]\\d*)(?:[eE][+-]?\\d+)?$'],
  [-1, '^-(?:[1-9]\\d*(?:\\.\\d+)?|0\\.\\d*[1-9]\\d*)(?:[eE][+-]?\\d+)?$'],
  [0, '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$'],
] as const;

const mostNeedlesPaired = 20;

/** Ways to write a value so that it holds pieces of text: figures far behind the point, too small to count, and exponents of all forms. */
function* spellings(value: string, needles: readonly string[]): Generator<string> {
  yield value;
  yield* needles;
  yield Number(value).toExponential();
  yield Number(value).toExponential().replace('+', '');
  if (Number(value) === 0) for (const needle of needles) yield* [`0e${needle}`, `0e-${needle}`, `0.${needle}`];
  const exact = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(value);
  if (!exact) return;
  const [, minus = '', whole = '', fraction = '', power = '0'] = exact;
  const pairs = needles.length > mostNeedlesPaired ? [] : needles.flatMap((a) => needles.map((b) => a + b));
  const tails = ['', ...needles, ...pairs].map((tail) => tail.replace(/[eE+-].*$/, ''));
  const powers = ['', 'e0', 'E0', 'e+0', 'e-0', 'E-0', ...needles.flatMap(exponentsWith)];
  for (const zeros of ['', '0', '0'.repeat(25)])
    for (const tail of new Set(tails))
      for (const suffix of new Set(powers)) {
        const figures = whole + fraction + zeros + tail.replace('.', '');
        const shift = Number(power) - fraction.length - zeros.length - tail.replace('.', '').length;
        const asked = Number(suffix.slice(1) || '0');
        if (!Number.isInteger(asked) || Math.abs(asked - shift) > 400) continue;
        yield minus + pointAt(figures, shift - asked) + suffix;
        const point = tail.indexOf('.');
        if (point < 0 || suffix !== '') continue;
        const behind = tail.length - point - 1;
        yield `${minus}${pointAt(figures, -behind)}e${shift + behind}`;
      }
}

/** Figures times a power of ten, written without an exponent. */
function pointAt(figures: string, power: number): string {
  const padded = power >= 0 ? figures + '0'.repeat(power) : figures.padStart(1 - power, '0');
  const split = power >= 0 ? padded.length : padded.length + power;
  const whole = padded.slice(0, split).replace(/^0+(?=\d)/, '');
  return split < padded.length ? `${whole}.${padded.slice(split)}` : whole;
}

function exponentsWith(needle: string): string[] {
  const from = needle.search(/[eE+-]/);
  if (from < 0) return [];
  const end = needle.slice(from);
  const begun = /^[eE]/.test(end) ? [end] : [`e${end}`, `E${end}`];
  return begun.flatMap((one) => (/\d$/.test(one) ? [one] : [`${one}0`, `${one}1`, `${one}+0`, `${one}-0`]));
}
