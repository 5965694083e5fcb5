/** One mistake, one message: at the place of the mistake, with what to do. */
import { expect, it } from 'vitest';
import { errorsOf, onePolicy } from './load.ts';

const said = (text: string) => errorsOf(text).map(({ span, message, help }) => [`${span!.line}:${span!.column}`, message, help]);
const head = 'name: p\nversion: 1.0.0\n';

it('a key that is a space short is told to be indented as its item', () => {
  const short = 'this key is indented less than the list item it belongs to';
  const help = 'indent it with 4 spaces, as the first key of the item';
  expect(said(onePolicy.replace('    policy_type', '   policy_type'))).toEqual([['5:4', short, help]]);
  expect(said(onePolicy.replace('    decision', '   decision'))).toEqual([['6:4', short, help]]);
  const nested = `${onePolicy.replace('action_type', 'metadata')}    conditions:\n      rules:\n        - field: a\n         operator: exists\n`;
  expect(said(nested)).toEqual([['10:10', short, 'indent it with 10 spaces, as the first key of the item']]);
});

it('a key that is a space too far', () => {
  const text = onePolicy.replace('decision: block', 'mode: live\n     decision: block').replace('mode: live', 'action_types: [x]');
  expect(said(text)).toEqual([
    ['7:6', 'this key does not start at the column of the keys above', 'line it up with the keys it belongs to'],
  ]);
});

it('what is indented under a key that has a value is told to move to the left', () => {
  expect(said(onePolicy.replace('policies:', '  policies:'))).toEqual([
    ['2:10', '`policies` is indented under `version`, which has a value already', 'move it to the left, in line with `version`'],
  ]);
});

it('a text with a colon in it is no nested key', () => {
  expect(said(`${onePolicy}    reason: note: this\n`)).toEqual([
    ['7:13', 'a text with `: ` in it needs quotes', 'put the whole value into single quotes'],
  ]);
});

it('a key without a colon', () => {
  expect(said(`${onePolicy}    mode\n`)[0]!.slice(1)).toEqual([
    'this is a key without a value',
    'write `key: value`, with a space after the colon',
  ]);
});

it('tabs are told once, with how many lines have them', () => {
  const lines = (tabbed: string) => `${head}policies:\n  - name: a\n${tabbed}`;
  const tabs = 'tabs are not allowed as indentation';
  expect(said(lines('\tpolicy_type: action_type\n\tmode: live\n\tdecision: block\n'))).toEqual([
    ['5:1', tabs, 'indent with spaces, here and in 2 lines below'],
  ]);
  const conditions = '    policy_type: temporal\n    decision: block\n    conditions:\n\t  blocked_hours: [1]\n';
  expect(said(lines(conditions))).toEqual([['8:1', tabs, 'indent with spaces']]);
});

it('a fault above a broken line is told beside it', () => {
  expect(said(`${onePolicy.replace('block', 'blok')}\tmode: live\n`).map(([place]) => place)).toEqual(['6:15', '7:1']);
});

it.each([
  ['policy_typ: action_type', 'policy_type'],
  ['policy_type: x\n    trust_treshold: 60', 'trust_threshold'],
  ['policy_type: x\n    condition: {}', 'conditions'],
  ['policy_type: threshold\n    trust_treshold: 60', 'trust_threshold'],
])('the misspelt field of `%s` is told with the one that was meant, and not as missing', (lines, meant) => {
  const found = errorsOf(onePolicy.replace('policy_type: action_type', lines)).filter(({ code }) => code !== 'unknown_policy_type');
  expect(found).toMatchObject([{ code: 'unknown_field', help: `did you mean \`${meant}\`` }]);
});

it('a field that some type has is not held against an unknown type', () => {
  const text = onePolicy.replace('action_type', 'thresholds').replace('decision', 'trust_threshold: 3\n    decision');
  expect(errorsOf(text).map(({ code }) => code)).toEqual(['unknown_policy_type']);
});

it.each(['    conditions:\n', '    conditions: {operator: AND}\n', ''])(
  'conditions beside `conditions` are told to go under it',
  (before) => {
    const text = `${onePolicy.replace('action_type', 'metadata')}${before}    rules: [{field: a, operator: exists}]\n`;
    expect(errorsOf(text)).toMatchObject([
      { code: 'unknown_field', message: 'unknown field `rules`', help: 'indent it under `conditions`' },
    ]);
  },
);
