/** The rows B1 to B3 of the catalogue of bad input: what a pattern may be, and that a hostile one is no work. */
import { describe, expect, it } from 'vitest';
import { compile, compilePattern } from '../../src/engine/index.ts';
import { errorsOf, faults, pack } from './load.ts';

const withPattern = (pattern: string) => `name: p
version: 1.0.0
policies:
  - name: a
    policy_type: content_pattern
    decision: block
    conditions:
      patterns:
        - ${JSON.stringify(pattern)}
`;

describe('B1 T6 patterns that ruin a backtracking engine', () => {
  it.each(['(a+)+$', '(a|aa)+$', '(.*)*x', '(a*)*b', '([a-z]+)*!', '^(\\w+\\s?)*$'])('%s', (pattern) => {
    const engine = compile([pack(withPattern(pattern)).pack]);
    const content = `${'a'.repeat(100_000)}!`;
    const start = performance.now();
    engine.judge({ action_type: 'x', action_content: content });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('B2 what RE2 does not know is refused, and the message names the piece', () => {
  it.each([
    ['(?=a)', '(?='],
    ['(?!a)', '(?!'],
    ['(?<=a)', '(?<='],
    ['(a)\\1', '\\1'],
    ['(?P=n)', '(?P='],
    ['a++', '++'],
    ['(?>a)', '(?>'],
    ['a{1001}', '{1001}'],
    ['((a{100}){100}){100}', '{100}'],
    ['(', '('],
    ['[z-a]', 'z-a'],
    ['*a', '*'],
    ['\\Z', '\\Z'],
    ['\\pX', '\\pX'],
    ['\\u0041', '\\u'],
  ])('%s', (pattern, piece) => {
    const [fault, ...others] = errorsOf(withPattern(`ok${pattern}`.replace(/^ok\*/, '*')));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'pattern_unsupported', span: { line: 9, column: 11 } });
    expect(fault!.message).toContain(piece.startsWith('(?P') ? '(?P' : piece);
  });

  it('each bad pattern of a list has its own place', () => {
    const list = withPattern('(').replace('- "("', '- "("\n        - ok\n        - "a++"');
    expect(faults(list)).toEqual(['pattern_unsupported 9:11', 'pattern_unsupported 11:11']);
  });
});

describe('B3 the dialect, where others differ', () => {
  it.each<[string, string, boolean]>([
    ['^b', 'a\nb', false],
    ['a$', 'a\n', false],
    ['(?m)^b', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['(?s)a.b', 'a\nb', true],
    ['\\d', '\u0663', false],
    ['\\w', 'é', false],
    ['\\s', '\u00a0', false],
    ['\\bé', ' é', false],
    ['pay', 'PAY', false],
    ['(?i)pay', 'PAY', true],
    ['a(?i)b', 'aB', true],
    ['a(?i)b', 'AB', false],
    ['\\z', '', true],
    ['(?P<n>a)', 'a', true],
    ['(?<n>a)', 'a', true],
    ['^.$', '😀', true],
    ['\\Qa.b\\E', 'axb', false],
    ['\\x{1F600}', '😀', true],
    ['\\pL', 'é', true],
  ])('%s on %j: %s', (pattern, content, expected) => {
    expect(faults(withPattern(pattern))).toEqual([]);
    expect(compilePattern(pattern).test(content)).toBe(expected);
  });
});
