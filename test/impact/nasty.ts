/** Packs that are hard to compare: many policies that meet on the same actions, or questions that are hard to answer. */
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { type Dice, roll } from '../model/random.ts';

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const content = (...patterns: string[]) => ({ policy_type: 'content_pattern', conditions: { patterns } });
const metadata = (operator: 'AND' | 'OR', rules: object[]) => ({ policy_type: 'metadata', conditions: { operator, rules } });
const trust = (trust_threshold: number) => ({ policy_type: 'threshold', trust_threshold });
const some = (dice: Dice, count: number, low: number, high: number) => [...new Set(dice.list(count, count, () => dice.int(low, high)))];

/** No kind by itself takes every request. */
function ofAnyKind(dice: Dice, i: number): object {
  return dice.pick<() => object>([
    () => trust(dice.int(1, 300) / 10),
    () => content(`word${i}\\d+`),
    () =>
      metadata(dice.pick(['AND', 'OR']), [
        { field: `f${dice.int(0, 40)}`, operator: '>', value: dice.int(0, 1000) },
        { field: `f${dice.int(0, 40)}`, operator: 'contains', value: `v${i}` },
      ]),
    () => ({ policy_type: 'temporal', conditions: { blocked_hours: some(dice, 3, 0, 12), blocked_days: some(dice, 1, 6, 7) } }),
    () => ({
      policy_type: 'chain_of_custody',
      conditions: { max_chain_depth: dice.int(1, 50), forbidden_agents: [`bot-${dice.int(0, 200)}`] },
    }),
    () => ({ policy_type: 'sequence', conditions: { mode: 'velocity', window_seconds: 60 + i, max_count: 3 } }),
    () => ({ policy_type: 'semantic', conditions: { prompt: `p${i}` } }),
  ])();
}

const agents = (...forbidden_agents: string[]) => ({ policy_type: 'chain_of_custody', conditions: { forbidden_agents } });
const temporal = (dice: Dice) => ({
  policy_type: 'temporal',
  conditions: { blocked_hours: some(dice, 6, 0, 23), blocked_days: some(dice, 2, 1, 7) },
});
const alternation = (words: number, i: number) => `(?:${times(words, (j) => `w${(i * 37 + j * 11) % 5000}x`).join('|')})`;
const letter = (i: number) => String.fromCharCode(97 + (i % 26));

const policies: Record<string, (dice: Dice) => object[]> = {
  'hundreds of patterns': () => times(600, (i) => content(`word${i}\\d+`)),
  'hundreds of patterns that overlap': () => times(200, (i) => content(`a.*${letter(i)}.{${i % 20}}b`)),
  'hundreds of long patterns': () => times(300, (i) => content(`${'x'.repeat(900)}${i}`)),
  'more patterns than can be asked': () => times(2100, (i) => content(`word${i}`)),
  'patterns with many states': () => times(30, (i) => content(`(?:a|b)*a(?:a|b){${i + 5}}$`)),
  'patterns of all letters there are': () => times(100, (i) => content(`(?i)[à-ý]{${i}}[^α-ω]+x${i}`, `\\pL{${i}}\\p{Greek}`)),
  'hundreds of long alternations': () => times(200, (i) => content(alternation(300, i))),
  'long alternations where case does not count': () => times(50, (i) => content(`(?i)${alternation(300, i)}`)),
  'one alternation too long to read': () => [content(times(3000, (i) => `word${i}`).join('|'))],
  'nested repeats': () =>
    ['(a{100}){10}', '((a{10}){10}){10}', '(?:a{0,50}){20}', '(?:(?:ab?){30}c{0,30}){10}', '(?:x{0,100}y){9}'].map((one) => content(one)),
  'nested repeats beside each other': () => times(40, (i) => content(`(?:[a-${letter(i + 1)}]{1,${10 + i}}\\.){5}com`)),
  'globs of two stars': (dice) =>
    times(60, (i) => ({ ...trust(10 + i), action_types: [times(3, () => letter(dice.int(0, 7))).join('*')] })),
  'globs of one letter': () => times(26, (i) => ({ ...trust(10 + i), action_types: [`*${letter(i)}*`] })),
  'hundreds of globs in a policy': (dice) =>
    times(4, (i) => ({ ...trust(20 + i), action_types: times(200, () => `${dice.int(0, 9)}*${dice.int(0, 99)}*${dice.int(0, 9)}`) })),
  'thousands of globs that meet': () => times(3000, (i) => ({ ...trust((i % 90) + 1), action_types: [`a${i % 60}*`, `*z${i % 50}`] })),
  'a glob of a hundred stars': () => times(100, (i) => ({ ...trust((i % 90) + 1), action_types: [`a*${'b*'.repeat(i)}c`] })),
  'ten thousand names': () => times(10_000, (i) => ({ ...trust(i / 101), action_types: [`act${i}`] })),
  'rules by the hundred, one is enough': () =>
    times(40, (i) =>
      metadata(
        'OR',
        times(50, (j) => ({ field: `f${i}_${j}`, operator: '>', value: j })),
      ),
    ),
  'rules on one field, one is enough': (dice) =>
    times(100, () =>
      metadata(
        'OR',
        times(10, () => ({ field: 'amount', operator: dice.pick(['>', '<', '==', '!=']), value: dice.int(0, 500) })),
      ),
    ),
  'rules that must hold together': (dice) =>
    times(300, () =>
      metadata(
        'AND',
        times(4, () => ({ field: `f${dice.int(0, 5)}`, operator: dice.pick(['>', '<']), value: dice.int(0, 100) })),
      ),
    ),
  'thousands of rules that must hold together': () => [
    metadata(
      'AND',
      times(1900, (i) => ({ field: `f${i}`, operator: '>', value: i })),
    ),
  ],
  'hundreds of contains': () => times(300, (i) => metadata('AND', [{ field: 'note', operator: 'contains', value: `v${i}w` }])),
  'contains within each other': () =>
    times(120, (i) => metadata('AND', [{ field: 'note', operator: 'contains', value: 'ab'.repeat(i + 1) }])),
  'contains that must hold together': () => [
    metadata(
      'AND',
      times(60, (i) => ({ field: 'note', operator: 'contains', value: `v${i}w` })),
    ),
    metadata(
      'AND',
      times(60, (i) => ({ field: 'note', operator: 'not_contains', value: `v${i}` })),
    ),
  ],
  'numbers that contain': () =>
    times(60, (i) =>
      metadata('AND', [
        { field: 'n', operator: '>', value: i },
        ...times(6, (j) => ({ field: 'n', operator: 'contains', value: `${i * 3 + j}` })),
      ]),
    ),
  'hundreds of lists of agents': (dice) => times(400, () => agents(...times(4, () => `bot-${dice.int(0, 150)}`))),
  'a list of thousands of agents': () => [agents(...times(5000, (i) => `bot-${i}`))],
  'hours and days': (dice) => times(800, () => temporal(dice)),
  'hours, days, depths and thresholds': (dice) =>
    times(1500, (i) =>
      [
        () => trust(dice.int(1, 990) / 10),
        () => temporal(dice),
        () => ({ policy_type: 'chain_of_custody', conditions: { max_chain_depth: dice.int(1, 2000) } }),
      ][i % 3]!(),
    ),
  'ten thousand thresholds': () => times(10_000, (i) => trust(((i * 7919) % 10_000) / 100)),
  'hundreds of sequences and service-judged': () =>
    times(600, (i) =>
      i % 2 === 0
        ? { policy_type: 'sequence', conditions: { mode: 'velocity', window_seconds: 60 + i, max_count: 3 } }
        : { policy_type: 'semantic', conditions: { prompt: `p${i}` } },
    ),
  'a thousand of all kinds': (dice) => times(1000, (i) => ofAnyKind(dice, i)),
  'three thousand of all kinds': (dice) => times(3000, (i) => ofAnyKind(dice, i)),
};

export interface Nasty {
  name: string;
  packs: PolicyPack[];
  /** One policy decides otherwise. */
  edited: PolicyPack[];
  /** Every policy decides otherwise. */
  turned: PolicyPack[];
}

export const nasty: readonly Nasty[] = Object.entries(policies).map(([name, make]) => {
  const list = make(roll(7)).map(
    (policy, i) => ({ name: `policy ${i}`, decision: i % 2 === 0 ? 'block' : 'escalate', ...policy }) as Policy,
  );
  const pack = (policies: Policy[]): PolicyPack[] => [{ name: 'p', version: '1.0.0', policies }];
  const turn = (policy: Policy): Policy => ({ ...policy, decision: policy.decision === 'block' ? 'escalate' : 'block' });
  return {
    name,
    packs: pack(list),
    edited: pack(list.with(list.length >> 1, turn(list[list.length >> 1]!))),
    turned: pack(list.map(turn)),
  };
});
