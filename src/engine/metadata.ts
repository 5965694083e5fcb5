import { asNumber, type MetadataRule } from '../pack/index.ts';

export type RuleTest = (metadata: Record<string, unknown>) => boolean;

/** Compiles one metadata rule. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`. */
export function compileRule(rule: MetadataRule): RuleTest {
  const path = rule.field.split('.');
  const compare = comparison(rule);
  if (rule.operator === 'not_exists') return (metadata) => lookUp(metadata, path) === undefined;
  return (metadata) => {
    const found = lookUp(metadata, path);
    return found !== undefined && compare(found);
  };
}

function comparison({ operator, value }: MetadataRule): (found: unknown) => boolean {
  const limit = asNumber(value);
  const ordered = (holds: (found: number, limit: number) => boolean) => (found: unknown) => {
    const number = asNumber(found);
    return number !== undefined && limit !== undefined && holds(number, limit);
  };
  switch (operator) {
    case '>':
      return ordered((a, b) => a > b);
    case '<':
      return ordered((a, b) => a < b);
    case '>=':
      return ordered((a, b) => a >= b);
    case '<=':
      return ordered((a, b) => a <= b);
    case '==':
      return (found) => found === value;
    case '!=':
      return (found) => isScalar(found) && found !== value;
    case 'contains':
      return (found) => member(found, value) === true;
    case 'not_contains':
      return (found) => member(found, value) === false;
    case 'exists':
      return () => true;
    case 'not_exists':
      return () => false;
  }
}

/** The value at a dotted path, `undefined` if there is none; `null` is none. At every level the longest joined key that leads to a value is taken. */
export function lookUp(metadata: unknown, path: readonly string[], from = 0): unknown {
  if (from === path.length) return metadata === null ? undefined : metadata;
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return undefined;
  for (let to = path.length; to > from; to--) {
    const key = to === from + 1 ? path[from]! : path.slice(from, to).join('.');
    if (!Object.hasOwn(metadata, key)) continue;
    const found = lookUp((metadata as Record<string, unknown>)[key], path, to);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Substring of a string, or member of a list; `undefined` where neither applies. */
function member(found: unknown, value: unknown): boolean | undefined {
  if (typeof found === 'string') return typeof value === 'string' ? found.includes(value) : undefined;
  return Array.isArray(found) ? found.includes(value) : undefined;
}
