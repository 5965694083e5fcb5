import { applyPatch, parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { canonicalText, diffPacks } from '../../src/diff/index.ts';
import { canonical, digest, type Policy, type PolicyPack, sourceHash } from '../../src/pack/index.ts';
import { randomPacks, roll, variant } from '../model/random.ts';

const threshold = (name: string, more: object = {}) =>
  ({ name, policy_type: 'threshold', decision: 'block', action_types: ['pay'], trust_threshold: 50, ...more }) as Policy;
const set = (...policies: Policy[]): PolicyPack[] => [{ name: 'p', version: '1.0.0', policies }];
const changes = (before: readonly PolicyPack[], after: readonly PolicyPack[]) => diffPacks(before, after).changes;

describe('a policy is', () => {
  it('added', () => {
    expect(changes(set(), set(threshold('a')))).toEqual([
      {
        pack: 'p',
        policy: 'a',
        kind: 'added',
        fields: [
          { path: 'action_types', after: ['pay'] },
          { path: 'decision', after: 'block' },
          { path: 'mode', after: 'live' },
          { path: 'policy_type', after: 'threshold' },
          { path: 'priority', after: 100 },
          { path: 'trust_threshold', after: 50 },
        ],
      },
    ]);
  });

  it('removed', () => {
    expect(changes(set(threshold('a')), set())).toMatchObject([{ policy: 'a', kind: 'removed', fields: { length: 6 } }]);
  });

  it('changed: the fields with their values, defaults written out', () => {
    expect(changes(set(threshold('a', { priority: 7 })), set(threshold('a', { trust_threshold: 60 })))).toEqual([
      {
        pack: 'p',
        policy: 'a',
        kind: 'changed',
        fields: [
          { path: 'priority', before: 7, after: 100 },
          { path: 'trust_threshold', before: 50, after: 60 },
        ],
      },
    ]);
  });

  it('changed in a condition, told by its dotted path', () => {
    const rules = (value: number) =>
      ({ name: 'a', policy_type: 'metadata', decision: 'block', conditions: { rules: [{ field: 'f', operator: '>', value }] } }) as Policy;
    expect(changes(set(rules(1)), set(rules(2)))[0]!.fields.map(({ path }) => path)).toEqual(['conditions.rules']);
  });

  it('changed when its type is another', () => {
    const other = { name: 'a', policy_type: 'action_type', decision: 'block', action_types: ['pay'] } as Policy;
    expect(changes(set(threshold('a')), set(other))[0]!.fields).toEqual([
      { path: 'policy_type', before: 'threshold', after: 'action_type' },
      { path: 'trust_threshold', before: 50 },
    ]);
  });

  it('renamed when all the rest is equal', () => {
    expect(changes(set(threshold('a')), set(threshold('b')))).toEqual([{ pack: 'p', policy: 'b', kind: 'renamed', was: 'a', fields: [] }]);
  });

  it('renamed once for each that is gone', () => {
    const kinds = changes(set(threshold('a')), set(threshold('b'), threshold('c'))).map(({ policy, kind, was }) => [policy, kind, was]);
    expect(kinds).toEqual([
      ['b', 'renamed', 'a'],
      ['c', 'added', undefined],
    ]);
  });

  it('removed and added when more than the name changed', () => {
    const kinds = changes(set(threshold('a')), set(threshold('b', { trust_threshold: 51 }))).map(({ kind }) => kind);
    expect(kinds).toEqual(['removed', 'added']);
  });

  it.each<[string, Policy]>([
    ['its description', threshold('a', { description: 'words' })],
    ['a default written out', threshold('a', { priority: 100, mode: 'live' })],
    ['a repeated entry', threshold('a', { action_types: ['pay', 'pay'] })],
  ])('untouched by %s', (_, policy) => {
    expect(diffPacks(set(threshold('a')), set(policy))).toEqual({ changes: [], patch: '' });
  });

  it('untouched by the order of keys, in rules too', () => {
    const rule = (pairs: [string, unknown][]) =>
      ({ name: 'a', policy_type: 'metadata', decision: 'block', conditions: { rules: [Object.fromEntries(pairs)] } }) as unknown as Policy;
    const pairs: [string, unknown][] = [
      ['field', 'f'],
      ['operator', '>'],
      ['value', 1],
    ];
    expect(diffPacks(set(rule(pairs)), set(rule([...pairs].reverse())))).toEqual({ changes: [], patch: '' });
  });

  it('looked for in its own pack only', () => {
    const moved = changes(
      [{ name: 'p', version: '1.0.0', policies: [threshold('a')] }],
      [{ name: 'q', version: '1.0.0', policies: [threshold('a')] }],
    );
    expect(moved.map(({ pack, kind }) => [pack, kind])).toEqual([
      ['p', 'removed'],
      ['q', 'added'],
    ]);
  });
});

describe('the text patch', () => {
  it('shows the canonical form, with two lines around', () => {
    expect(diffPacks(set(threshold('a'), threshold('b')), set(threshold('a'), threshold('b', { decision: 'escalate' }))).patch).toBe(
      `--- base/p
+++ head/p
@@ -19,5 +19,5 @@
         "pay"
       ],
-      "decision": "block",
+      "decision": "escalate",
       "mode": "live",
       "policy_type": "threshold",
`,
    );
  });

  it('names /dev/null for a pack that is not there', () => {
    expect(diffPacks([], set()).patch).toMatch(/^--- \/dev\/null\n\+\+\+ head\/p\n/);
    expect(diffPacks(set(), []).patch).toMatch(/^--- base\/p\n\+\+\+ \/dev\/null\n/);
  });

  it('tells a version alone', () => {
    const { changes, patch } = diffPacks(set(threshold('a')), [{ ...set(threshold('a'))[0]!, version: '1.0.1' }]);
    expect(changes).toEqual([]);
    expect(patch).toContain('-  "version": "1.0.0",\n+  "version": "1.0.1",\n');
  });

  it('is quick for thousands of changed policies, and for one that is rewritten whole', () => {
    const many = (decision: string) => set(...Array.from({ length: 2000 }, (_, i) => threshold(`policy ${i}`, { decision })));
    const long = (word: string) =>
      set({
        name: 'a',
        policy_type: 'content_pattern',
        decision: 'block',
        conditions: { patterns: Array.from({ length: 2000 }, (_, i) => `${word}${i}`) },
      } as unknown as Policy);
    const start = performance.now();
    expect(diffPacks(many('block'), many('escalate')).changes).toHaveLength(2000);
    expect(diffPacks(long('x'), long('y')).patch.split('\n').length).toBeGreaterThan(4000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('on random packs', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);

  it('nothing differs from itself', () => {
    for (const seed of seeds) {
      const packs = randomPacks(roll(seed));
      expect(diffPacks(packs, structuredClone(packs)), `seed ${seed}`).toEqual({ changes: [], patch: '' });
    }
  });

  it('the patch applied to the base is the head, and back', () => {
    for (const seed of seeds) {
      const dice = roll(seed);
      const base = randomPacks(dice);
      const head = variant(dice, base);
      for (const file of parsePatch(diffPacks(base, head).patch).filter(({ hunks }) => hunks.length > 0)) {
        const name = /^(?:base|head)\/(.*)$/.exec(file.oldFileName === '/dev/null' ? file.newFileName! : file.oldFileName!)![1];
        const [was, is] = [base, head].map((packs) => canonicalText(packs.find((pack) => pack.name === name)));
        expect(applyPatch(was!, file), `seed ${seed}`).toBe(is);
      }
    }
  });

  it('the canonical text is the canonical form', () => {
    for (const seed of seeds) for (const pack of randomPacks(roll(seed))) expect(JSON.parse(canonicalText(pack))).toEqual(canonical(pack));
  });

  it('there are changes exactly where the policies say otherwise, a patch exactly where the digest is another', () => {
    for (const seed of seeds) {
      const dice = roll(seed);
      const base = randomPacks(dice);
      const head = variant(dice, base);
      const { changes, patch } = diffPacks(base, head);
      const same = (of: (pack: PolicyPack) => string) => JSON.stringify(base.map(of)) === JSON.stringify(head.map(of));
      expect(changes.length === 0, `seed ${seed}`).toBe(same((pack) => sourceHash(pack.policies)));
      expect(patch === '', `seed ${seed}`).toBe(same(digest));
    }
  });

  it('the changes, made to the base, give the head', () => {
    for (const seed of seeds) {
      const dice = roll(seed);
      const base = randomPacks(dice);
      const head = variant(dice, base);
      expect(changed(base, head), `seed ${seed}`).toEqual(head.map((pack) => namesAndFields(pack)));
    }
  });

  type Fields = Record<string, Record<string, unknown>>;

  function namesAndFields(pack: PolicyPack): Fields {
    return Object.fromEntries(
      canonical(pack).policies.map(({ name, conditions, ...rest }) => {
        const inner = Object.entries((conditions ?? {}) as object).map(([key, value]) => [`conditions.${key}`, value]);
        return [`=${name}`, { ...rest, ...Object.fromEntries(inner) }];
      }),
    );
  }

  function changed(base: readonly PolicyPack[], head: readonly PolicyPack[]): Fields[] {
    const { changes } = diffPacks(base, head);
    return base.map((pack) => {
      const policies = namesAndFields(pack);
      for (const { policy, kind, was, fields } of changes.filter((change) => change.pack === pack.name)) {
        if (kind === 'removed') delete policies[`=${policy}`];
        if (kind === 'added') policies[`=${policy}`] = {};
        if (kind === 'renamed') {
          policies[`=${policy}`] = policies[`=${was}`]!;
          delete policies[`=${was}`];
        }
        for (const { path, after } of kind === 'removed' ? [] : fields) {
          if (after === undefined) delete policies[`=${policy}`]![path];
          else policies[`=${policy}`]![path] = after;
        }
      }
      return policies;
    });
  }
});
