/** Identity (`semantics.md`): digests as an independent reading of RFC 8785 computes them, and what does not change them. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { canonical, digest, type PolicyPack, setDigest, sourceHash } from '../../src/pack/index.ts';
import { randomPacks, roll } from '../model/random.ts';
import { pack } from './load.ts';

/** RFC 8785 in a few lines: keys by UTF-16 units, everything else as JSON prints it. */
function jcs(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${jcs(inner)}`)
    .join()}}`;
}

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

const written = `
# a comment
version: 2.0.1
description: left out
name: finance
policies:
  - policy_type: metadata
    name: b
    description: left out too
    decision: block
    conditions:
      rules:
        - { value: 1000, field: amount, operator: ">" }
        - { field: é, operator: exists }
        - { operator: ">", field: amount, value: 1000 }
    action_types: [z, a, "*", a]
  - name: Z
    policy_type: temporal
    decision: escalate
    priority: 7
    mode: shadow
    reason: Ruhe
    conditions: { blocked_hours: [23, 2, 10, 2], }
  - { name: a, policy_type: chain_of_custody, decision: block, conditions: { forbidden_agents: [y, x] } }
  - { name: c, policy_type: sequence, decision: block, conditions: { mode: velocity, window_seconds: 60.0, max_count: 3, match_action_types: [b, a] } }
  - { name: d, policy_type: sequence, decision: block, conditions: { mode: ordered, window_seconds: 1e2, steps: [z, a, z], scope: workspace } }
  - { name: e, policy_type: content_pattern, decision: block, conditions: { patterns: ["b", "a"] } }
  - { name: f, policy_type: semantic, decision: block }
  - { name: g, policy_type: threshold, decision: block, trust_threshold: 50.5 }
  - { name: h, policy_type: action_type, decision: block }
`;

const common = { action_types: [], priority: 100, mode: 'live', decision: 'block' };
const byHand = [
  {
    ...common,
    name: 'Z',
    policy_type: 'temporal',
    decision: 'escalate',
    priority: 7,
    mode: 'shadow',
    reason: 'Ruhe',
    conditions: { blocked_hours: [2, 10, 23], blocked_days: [] },
  },
  { ...common, name: 'a', policy_type: 'chain_of_custody', conditions: { forbidden_agents: ['x', 'y'] } },
  {
    ...common,
    name: 'b',
    policy_type: 'metadata',
    action_types: ['*', 'a', 'z'],
    conditions: {
      operator: 'AND',
      rules: [
        { field: 'amount', operator: '>', value: 1000 },
        { field: 'é', operator: 'exists' },
      ],
    },
  },
  {
    ...common,
    name: 'c',
    policy_type: 'sequence',
    conditions: { mode: 'velocity', window_seconds: 60, max_count: 3, match_action_types: ['a', 'b'], scope: 'agent' },
  },
  {
    ...common,
    name: 'd',
    policy_type: 'sequence',
    conditions: { mode: 'ordered', window_seconds: 100, steps: ['z', 'a', 'z'], scope: 'workspace' },
  },
  { ...common, name: 'e', policy_type: 'content_pattern', conditions: { patterns: ['a', 'b'] } },
  { ...common, name: 'f', policy_type: 'semantic', conditions: {} },
  { ...common, name: 'g', policy_type: 'threshold', trust_threshold: 50.5 },
  { ...common, name: 'h', policy_type: 'action_type' },
];

describe('a pack of every kind', () => {
  const { pack: loaded } = pack(written);

  it('has the canonical form written by hand', () => {
    expect(canonical(loaded)).toEqual({ name: 'finance', version: '2.0.1', policies: byHand });
  });

  it('has the digest of that form', () => {
    expect(digest(loaded)).toBe(sha256(jcs({ name: 'finance', version: '2.0.1', policies: byHand })));
    expect(sourceHash(loaded.policies)).toBe(sha256(jcs(byHand)));
  });

  it('has the digests it always had', () => {
    expect(digest(loaded)).toBe('sha256:366cc9cc638c61b35e48665302f1ed6d0e7082813cb5d128f944f61cd995546b');
    expect(sourceHash(loaded.policies)).toBe('sha256:f9e6b05077424af56e53caba450ec1ef22158e3ea2efd473bcdb0366b6717ca9');
  });
});

it('the smallest pack is a known answer', () => {
  const text = '{"name":"p","policies":[],"version":"1.0.0"}';
  expect(digest({ name: 'p', version: '1.0.0', policies: [] })).toBe(sha256(text));
  expect(sourceHash([])).toBe(sha256('[]'));
});

it('a set is the sorted lines of its packs', () => {
  const [a, b] = [
    { name: 'a', version: '1.0.0', policies: [] },
    { name: 'a-b', version: '1.0.0', policies: [] },
  ];
  const lines = `a ${digest(a)}\na-b ${digest(b)}`;
  expect(setDigest([b, a])).toBe(sha256(lines));
  expect(setDigest([a, b])).toBe(sha256(lines));
  expect(setDigest([])).toBe(sha256(''));
});

describe('what changes a digest, and what does not', () => {
  const base =
    'name: p\nversion: 1.0.0\npolicies:\n  - name: a\n    policy_type: metadata\n    decision: block\n    action_types: [x, y]\n    conditions:\n      rules: [{ field: f, operator: ">", value: 1 }]\n';
  const of = (text: string) => digest(pack(text).pack);
  const edit = (from: string, to: string) => of(base.replace(from, to));

  it.each([
    ['a comment', 'name: p', '# hello\nname: p # there'],
    ['a description of the pack', 'version', 'description: d\nversion'],
    ['a description of a policy', '    decision', '    description: d\n    decision'],
    ['the order of keys', '    decision: block\n    action_types: [x, y]', '    action_types: [x, y]\n    decision: block'],
    ['the order of a set', '[x, y]', '[y, x]'],
    ['an entry repeated', '[x, y]', '[x, y, x]'],
    ['block style for flow style', '[x, y]', '\n      - x\n      - y'],
    ['quotes', 'decision: block', 'decision: "block"'],
    ['the default of priority', '    decision', '    priority: 100\n    decision'],
    ['the default of mode', '    decision', '    mode: live\n    decision'],
    ['the default of operator', '      rules', '      operator: AND\n      rules'],
    ['how a number is written', 'value: 1 ', 'value: 1.0 '],
    ['CRLF', '\n', '\r\n'],
  ])('%s: the same', (_, from, to) => {
    expect(edit(from, to)).toBe(of(base));
  });

  it.each([
    ['the name', 'name: p', 'name: q'],
    ['the version', '1.0.0', '1.0.1'],
    ['the name of a policy', 'name: a', 'name: b'],
    ['the verdict', 'block', 'escalate'],
    ['the priority', '    decision', '    priority: 99\n    decision'],
    ['the reason', '    decision', '    reason: r\n    decision'],
    ['the mode', '    decision', '    mode: shadow\n    decision'],
    ['an action type', '[x, y]', '[x]'],
    ['the type of a value', 'value: 1 ', 'value: "1" '],
    ['normalisation of a text', 'field: f', 'field: "e\\u0301"'],
  ])('%s: another', (_, from, to) => {
    expect(edit(from, to)).not.toBe(of(base));
  });

  it('source_hash knows neither the name nor the version', () => {
    const other = pack(base.replace('name: p', 'name: q').replace('1.0.0', '9.0.0')).pack;
    expect(sourceHash(other.policies)).toBe(sourceHash(pack(base).pack.policies));
  });

  it('the order of steps counts', () => {
    const ordered = (steps: [string, string, ...string[]]): PolicyPack => ({
      name: 'p',
      version: '1.0.0',
      policies: [{ name: 'a', policy_type: 'sequence', decision: 'block', conditions: { mode: 'ordered', window_seconds: 1, steps } }],
    });
    expect(digest(ordered(['a', 'b']))).not.toBe(digest(ordered(['b', 'a'])));
    expect(digest(ordered(['a', 'b', 'a']))).not.toBe(digest(ordered(['a', 'b'])));
  });
});

it('printed as YAML or JSON, shuffled or canonical, and read again, a pack keeps its digest', () => {
  for (let seed = 0; seed < 60; seed++) {
    for (const made of randomPacks(roll(seed))) {
      const expected = digest(made);
      for (const text of [stringify(made), JSON.stringify(made), JSON.stringify(canonical(made)), stringify(backwards(made))]) {
        expect(digest(pack(text).pack), `seed ${seed}\n${text}`).toBe(expected);
      }
      expect(expected, `seed ${seed}`).toBe(sha256(jcs(canonical(made))));
    }
  }
});

/** The same data with every key, and the policies, in the opposite order. */
function backwards(value: unknown, top = true): unknown {
  if (Array.isArray(value)) return value.map((inner) => backwards(inner, false));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    top && key === 'policies' ? (backwards(inner, false) as unknown[]).reverse() : backwards(inner, false),
  ]);
  return Object.fromEntries(entries.reverse());
}
