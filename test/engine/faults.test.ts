/** The rows B4 to B6 of the catalogue: how much a policy may ask of a request, and how odd a request may be. */
import { describe, expect, it } from 'vitest';
import { compile, type Request } from '../../src/engine/index.ts';
import type { MetadataRule, Policy } from '../../src/pack/index.ts';
import { pack } from '../pack/load.ts';

const engineOf = (...policies: object[]) => compile([pack(JSON.stringify({ name: 'p', version: '1.0.0', policies })).pack]);
const verdict = (engine: ReturnType<typeof engineOf>, request: Partial<Request>) => {
  const { least, most } = engine.judge({ action_type: 'x', ...request });
  return least === most ? least : `${least} to ${most}`;
};

describe('B4: many patterns and long contents are judged to the end; none is given up and let pass', () => {
  const words = (count: number): Policy =>
    ({
      name: 'Words',
      policy_type: 'content_pattern',
      decision: 'block',
      conditions: { patterns: Array.from({ length: count }, (_, index) => `(?i)secret-${index}[a-z]+end`) },
    }) as Policy;

  it('a pack of 10,000 patterns loads, and the last of them is found', () => {
    const engine = engineOf(words(10_000));
    expect(verdict(engine, { action_content: 'Secret-9999abcEND' })).toBe('block');
    expect(verdict(engine, { action_content: 'Secret-9999-END' })).toBe('allow');
  });

  it('the last characters of a megabyte count as the first do', () => {
    const engine = engineOf(words(20));
    const long = 'secret-12 '.repeat(100_000);
    expect(verdict(engine, { action_content: long })).toBe('allow');
    expect(verdict(engine, { action_content: `${long}SECRET-19abcend` })).toBe('block');
  });
});

describe('B5: a request of any size and shape gets a verdict', () => {
  const rule = (field: string, operator = 'exists', value?: unknown) => ({
    name: 'Rule',
    policy_type: 'metadata',
    decision: 'block',
    conditions: { rules: [{ field, operator, ...(value !== undefined && { value }) }] },
  });

  it('10 MB of content', () => {
    const engine = engineOf({ name: 'C', policy_type: 'content_pattern', decision: 'block', conditions: { patterns: ['z{3}$'] } });
    expect(verdict(engine, { action_content: 'x'.repeat(10_000_000) })).toBe('allow');
    expect(verdict(engine, { action_content: `${'x'.repeat(10_000_000)}zzz` })).toBe('block');
  });

  it('100,000 keys, also where a rule joins many of them', () => {
    const metadata = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]));
    expect(verdict(engineOf(rule('k99999', '==', 99_999)), { metadata })).toBe('block');
    expect(verdict(engineOf(rule('k100000')), { metadata })).toBe('allow');
  });

  it('metadata nested 100,000 deep, read by a rule and by none', () => {
    let deep: Record<string, unknown> = { end: true };
    for (let level = 0; level < 100_000; level++) deep = { a: deep };
    expect(verdict(engineOf(rule('a.a.a')), { metadata: deep })).toBe('block');
    expect(verdict(engineOf(rule('b')), { metadata: deep })).toBe('allow');
    expect(verdict(engineOf(rule('a', 'contains', 'x')), { metadata: deep })).toBe('allow');
  });
});

describe('B6: a comparison that cannot be made is false', () => {
  const operators = ['>', '<', '>=', '<=', '==', '!=', 'contains', 'not_contains', 'exists', 'not_exists'] as const;
  const missing = Symbol('missing');
  const founds = [
    missing,
    null,
    '',
    '100',
    ' 100',
    '1e3',
    '0x64',
    '100px',
    'NaN',
    'Infinity',
    'true',
    100,
    1000,
    0,
    -1.5,
    true,
    false,
    [],
    [100],
    ['100', null],
    {},
    { a: 100 },
  ];
  const values = ['', '100', '1e3', 'NaN', 'true', 100, 1000, 0, true, false];

  const kind = (value: unknown) => (Array.isArray(value) ? 'list' : value === null || value === missing ? 'nothing' : typeof value);
  const scalar = (value: unknown) => ['string', 'number', 'boolean'].includes(kind(value));
  /** A number or the text of one as JSON writes it, and else nothing. */
  function numeric(value: unknown): number | undefined {
    if (kind(value) === 'number') return value as number;
    if (kind(value) !== 'string' || (value as string).trim() !== value) return undefined;
    try {
      const read: unknown = JSON.parse(value as string);
      return typeof read === 'number' ? read : undefined;
    } catch {
      return undefined;
    }
  }
  /** `semantics.md`, "Metadata rules", written anew and plainly. */
  function holds(operator: (typeof operators)[number], found: unknown, value: unknown): boolean {
    if (kind(found) === 'nothing') return operator === 'not_exists';
    if (operator === 'exists' || operator === 'not_exists') return operator === 'exists';
    if (operator === '==') return scalar(found) && Object.is(found, value);
    if (operator === '!=') return scalar(found) && !Object.is(found, value);
    if (operator === 'contains' || operator === 'not_contains') {
      if (kind(found) === 'list') return (found as unknown[]).some((it) => Object.is(it, value)) === (operator === 'contains');
      if (kind(found) !== 'string' || kind(value) !== 'string') return false;
      return ((found as string).split(value as string).length > 1 || value === '') === (operator === 'contains');
    }
    const [a, b] = [numeric(found), numeric(value)];
    if (a === undefined || b === undefined) return false;
    return { '>': a > b, '<': a < b, '>=': a >= b, '<=': a <= b }[operator];
  }

  it.each(operators)('%s, for every pair of types', (operator) => {
    for (const value of values) {
      const rule = { field: 'amount', operator, value } as MetadataRule;
      const engine = compile([
        {
          name: 'p',
          version: '1.0.0',
          policies: [{ name: 'a', policy_type: 'metadata', decision: 'block', conditions: { rules: [rule] } }],
        },
      ]);
      for (const found of founds) {
        const metadata = found === missing ? {} : { amount: found };
        const expected = holds(operator, found, value) ? 'block' : 'allow';
        expect(verdict(engine, { metadata }), `${JSON.stringify(metadata)} ${operator} ${JSON.stringify(value)}`).toBe(expected);
      }
    }
  });
});
