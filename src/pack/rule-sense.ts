import { quoted } from '../diagnostic.ts';
import type { MetadataRule } from './generated/policy-pack.ts';

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A number, or a string that is exactly a JSON number literal (`semantics.md`, "A pack and its policies"). */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && jsonNumber.test(value) ? Number(value) : undefined;
}

/** A value that its operator can do nothing with: an order against what is no number never holds, and presence compares nothing. */
export interface IdleValue {
  why: 'no number' | 'unused';
  message: string;
  help: string;
}

export function idleValue({ field, operator, value }: MetadataRule): IdleValue | undefined {
  if (value === undefined) return undefined;
  if (operator === 'exists' || operator === 'not_exists')
    return { why: 'unused', message: `\`${operator}\` takes no value`, help: 'remove it, or compare with `==`' };
  if (!isOrder({ operator }) || asNumber(value) !== undefined) return undefined;
  const message = `\`${operator}\` compares numbers, and ${quoted(String(value))} is none: the rule on ${quoted(field)} never holds`;
  return { why: 'no number', message, help: 'write a number, or compare texts with `==` or `contains`' };
}

const isOrder = ({ operator }: Pick<MetadataRule, 'operator'>) => /[<>]/.test(operator);

/** Why no metadata meets all rules, as far as it is seen at a glance: a field that is missing and given, or bounds that exclude each other. */
export function contradictionIn(rules: readonly MetadataRule[]): string | undefined {
  for (const field of new Set(rules.map((rule) => rule.field))) {
    const onField = rules.filter((rule) => rule.field === field);
    if (onField.some(({ operator }) => operator === 'not_exists') && onField.some(({ operator }) => operator !== 'not_exists'))
      return `${quoted(field)} can't be missing and meet another rule at once`;
    const bounds = onField.filter((rule) => isOrder(rule) && asNumber(rule.value) !== undefined);
    const floor = Math.max(...bounds.filter(({ operator }) => operator.startsWith('>')).map(({ value }) => asNumber(value)!));
    const ceiling = Math.min(...bounds.filter(({ operator }) => operator.startsWith('<')).map(({ value }) => asNumber(value)!));
    const strict = bounds.some(({ operator, value }) => !operator.endsWith('=') && [floor, ceiling].includes(asNumber(value)!));
    if (floor > ceiling || (floor === ceiling && strict)) return `no number is both above and below the bounds on ${quoted(field)}`;
  }
  return undefined;
}
