import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/api/schemas/index.ts';
import { camelName, snakeName, toCamel, toSnake } from '../../src/client/casing.ts';

const segment = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const wireName = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('_'));
const scalar = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const wireValue = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(wireName, tie('value'), { maxKeys: 4 })),
})).value;

/** Every key of every schema, which is the vocabulary of the wire. */
function vocabulary(): string[] {
  const keys = new Set<string>();
  JSON.stringify(schemas, (key, value) => {
    if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
    return value;
  });
  return [...keys];
}

describe('names', () => {
  test.each([
    ['action_type', 'actionType'],
    ['escalation_id', 'escalationId'],
    ['content_sha256', 'contentSha256'],
    ['ok', 'ok'],
  ])('%s is %s', (wire, camel) => {
    expect(camelName(wire)).toBe(camel);
    expect(snakeName(camel)).toBe(wire);
  });

  test('every word of the contract comes back the same', () => {
    const words = vocabulary();
    expect(words.length).toBeGreaterThan(200);
    for (const word of words) expect(snakeName(camelName(word))).toBe(word);
    expect(new Set(words.map(camelName)).size).toBe(words.length);
  });

  test.each(['SAR', '_private', 'a__b', 'a_', 'a_1', 'x-y', '__proto__', 'é_a', '', 'With_Capitals', '$ref'])(
    '%s is no name of the wire and stays',
    (name) => {
      expect(camelName(name)).toBe(name);
    },
  );

  test.each(['SAR', 'max_amount', 'X', 'a-B', '1a'])('%s is no camel case and stays', (name) => expect(snakeName(name)).toBe(name));
});

describe('values', () => {
  test('what came over the wire goes back the same', () => {
    fc.assert(
      fc.property(wireValue, (value) => {
        expect(toSnake(toCamel(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('wire names given by the caller are taken as they are', () => {
    fc.assert(
      fc.property(wireValue, (value) => {
        expect(toSnake(value)).toEqual(value);
      }),
    );
  });

  const anything = fc.dictionary(fc.string(), fc.anything({ withNullPrototype: false, withBigInt: false }));

  test.each(['metadata', 'action_metadata', 'content', 'signed_assertion', 'details', 'model', 'data_clearance'])(
    '%s is not touched, at any depth',
    (key) => {
      fc.assert(
        fc.property(anything, (owned) => {
          const camel = toCamel({ outer_one: [{ [key]: owned }] }) as { outerOne: [Record<string, unknown>] };
          expect(camel.outerOne[0][camelName(key)]).toBe(owned);
          const wire = toSnake({ outerOne: [{ [camelName(key)]: owned }] }) as { outer_one: [Record<string, unknown>] };
          expect(wire.outer_one[0][key]).toBe(owned);
        }),
      );
    },
  );

  test('the conditions of a policy are words of the contract, the values in them are not', () => {
    const definition = {
      name: 'Block x_y',
      policyType: 'metadata',
      actionTypes: ['send_money'],
      conditions: { operator: 'AND', rules: [{ field: 'args.max_amount', operator: '>', value: 'some_text' }], maxChainDepth: 2 },
    };
    expect(toSnake(definition)).toEqual({
      name: 'Block x_y',
      policy_type: 'metadata',
      action_types: ['send_money'],
      conditions: { operator: 'AND', rules: [{ field: 'args.max_amount', operator: '>', value: 'some_text' }], max_chain_depth: 2 },
    });
  });

  test('amounts by currency keep their names', () => {
    const wire = { budgets: { max_amount: { SAR: 5, usd: 1 } } };
    expect(toCamel(wire)).toEqual({ budgets: { maxAmount: { SAR: 5, usd: 1 } } });
    expect(toSnake(toCamel(wire))).toEqual(wire);
  });

  test('a date is left to JSON', () => {
    const since = new Date(0);
    expect(JSON.stringify(toSnake({ createdAt: since }))).toBe('{"created_at":"1970-01-01T00:00:00.000Z"}');
  });

  test('a prototype is never set', () => {
    const hostile = JSON.parse('{"agent":{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}}');
    const agent = (toCamel(hostile) as { agent: Record<string, unknown> }).agent;
    expect(Object.assign({}, agent).admin).toBeUndefined();
    expect(Object.hasOwn(agent, '__proto__')).toBe(false);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test.each([toCamel, toSnake])('nesting has an end', (convert) => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level++) deep = [deep];
    expect(() => convert(deep)).toThrow(RangeError);
  });
});
