/** The rows A1 to A19 of the catalogue of bad input, each with its code and its place. */
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import { largestFile, loadPacks } from '../../src/pack/index.ts';
import { errorsOf, faults, onePolicy, pack } from './load.ts';

const withField = (line: string) => `${onePolicy}    ${line}\n`;

/** Milliseconds of a run. What it is held to is a hundred times what it takes, and a fraction of what the naive way would take. */
function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('A1 T5 an alias bomb', () => {
  const levels = 'bcdefghi';
  const bomb = `a: &a [${Array(9).fill('x')}]\n${[...levels].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]\n`).join('')}`;

  it('is refused at every anchor and every alias', () => {
    const found = faults(bomb, 'yaml_alias_forbidden');
    expect(found).toHaveLength(9 + 8 * 9 - notShown(bomb));
    expect(found.slice(0, 4)).toEqual([
      'yaml_alias_forbidden 1:4',
      'yaml_alias_forbidden 2:4',
      'yaml_alias_forbidden 2:8',
      'yaml_alias_forbidden 2:11',
    ]);
  });

  it('is never unfolded', () => {
    expect(time(() => faults(bomb))).toBeLessThan(10_000);
  });

  /** At most 100 faults a file are told; the other codes take some of them. */
  function notShown(text: string): number {
    return Math.max(0, 9 + 8 * 9 - (100 - faults(text).filter((fault) => !fault.startsWith('yaml_alias')).length));
  }
});

it.each([
  ['A2 T3 an alias to itself', 'a: &a [*a]\n', ['yaml_alias_forbidden 1:4', 'yaml_alias_forbidden 1:8']],
  ['A2 T3 an alias to nothing', 'a: *x\n', ['yaml_alias_forbidden 1:4']],
  ['A2 an alias as a key', '*x : 1\n', ['yaml_alias_forbidden 1:1']],
  ['A2 an anchor on a key', '&k name: p\n', ['yaml_alias_forbidden 1:1']],
  ['A2 an anchor on nothing', 'policies:\n  - &a\n', ['yaml_alias_forbidden 2:5']],
  ['A2 a bare alias', 'policies: [*]\n', ['yaml_alias_forbidden 1:12']],
  ['A3 a merge key', 'base: {a: 1}\nx:\n  <<: {a: 1}\n', ['yaml_merge_forbidden 3:3']],
  ['A3 a merge key in flow style', 'x: {<<: {a: 1}}\n', ['yaml_merge_forbidden 1:5']],
  ['A3 a merge key of an alias', 'x:\n  <<: *base\n', ['yaml_merge_forbidden 2:3', 'yaml_alias_forbidden 2:7']],
  ['A3 a merge key in quotes', `${onePolicy}"<<": {mode: shadow}\n`, ['yaml_merge_forbidden 7:1']],
  ['A3 a merge key in a block scalar', `${onePolicy}? |-\n  <<\n: {mode: shadow}\n`, ['yaml_merge_forbidden 7:3']],
  ['A3 a merge key written with an escape', withField('"\\x3c<": {mode: shadow}'), ['yaml_merge_forbidden 7:5']],
  ['A4 a key twice', withField('decision: allow'), ['yaml_duplicate_key 7:5']],
  ['A4 a key twice at the top', `${onePolicy}name: q\n`, ['yaml_duplicate_key 7:1']],
  [
    'A4 a key twice in a flow mapping, once in quotes',
    'name: p\nversion: 1.0.0\npolicies: [{name: a, policy_type: action_type, decision: block, "decision": allow}]\n',
    ['yaml_duplicate_key 3:65'],
  ],
  ['A6 T4 brackets', '['.repeat(5000), ['yaml_too_deep 1:33']],
  ['A6 braces', '{'.repeat(5000), ['yaml_too_deep 1:33']],
  ['A6 dashes', '- '.repeat(3000), ['yaml_too_deep 1:65']],
  ['A6 question marks', '? '.repeat(3000), ['yaml_too_deep 1:65']],
  ['A6 block levels', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), ['yaml_too_deep 33:33']],
  ['A6 after a character of two units', `x: "😀"\ny: ${'['.repeat(40)}`, ['yaml_too_deep 2:35']],
  [
    'A7 reserved keys',
    '__proto__: {polluted: 1}\nconstructor: 1\n"prototype": 2\n',
    ['yaml_reserved_key 1:1', 'yaml_reserved_key 2:1', 'yaml_reserved_key 3:1'],
  ],
  ['A7 a reserved key written with an escape', withField('"\\u005f_proto__": {x: 1}'), ['yaml_reserved_key 7:5']],
  [
    'A8 tags',
    'name: !!js/function x\nversion: !!binary aGk=\na: !!timestamp 2020-01-01\nb: !Foo bar\n',
    ['yaml_tag_forbidden 1:7', 'yaml_tag_forbidden 2:10', 'yaml_tag_forbidden 3:4', 'yaml_tag_forbidden 4:4'],
  ],
  ['A8 a tag directive', `%TAG ! tag:example.com,2000:\n---\n${onePolicy}`, ['yaml_directive_forbidden 1:1']],
  ['A8 a tag that resolves', `${onePolicy}    reason: !!str x\n`, ['yaml_tag_forbidden 7:13']],
  ['A9 T2 a version directive', `%YAML 1.1\n---\n${onePolicy}`, ['yaml_directive_forbidden 1:1']],
  ['A9 an unknown directive', `%FOO bar\n---\n${onePolicy}`, ['yaml_directive_forbidden 1:1']],
  ['A9 T2 the 1.1 rules do not apply', `%YAML 1.1\n---\n${withField('mode: no')}`, ['yaml_directive_forbidden 1:1', 'unknown_value 9:11']],
  ['A9 a number in base 60 is a text', withField('priority: 1:30'), ['type_mismatch 7:15']],
  ['A11 T13 a lone surrogate', withField('reason: "\\ud800"'), ['string_not_text 7:14']],
  ['A11 T13 a lone surrogate in a key', withField('"\\ud800": x'), ['string_not_text 7:6']],
  ['A11 NUL as an escape', withField('reason: "a\\0b"'), ['string_not_text 7:15']],
  ['A11 NUL itself', withField('reason: a\0b'), ['string_not_text 7:14']],
  ['A11 ESC itself, twice', withField('reason: a\x1b[31m\x1b[0m'), ['string_not_text 7:14', 'string_not_text 7:19']],
  ['A11 ESC as an escape', withField('reason: "\\e[31m"'), ['string_not_text 7:14']],
  ['A11 the one-byte CSI of C1', withField('reason: a\x9b31m'), ['string_not_text 7:14']],
  ['A11 a control after a character of two units', withField('reason: 😀\x07'), ['string_not_text 7:15']],
  ['A12 a bidirectional control', withField('reason: a\u202eb'), ['string_not_text 7:14']],
  ['A12 a bidirectional control as an escape', withField('reason: "a\\u202eb"'), ['string_not_text 7:15']],
  ['A11 an escape after one of a backslash', withField('reason: "\\\\0 \\x1b"'), ['string_not_text 7:18']],
  ['A11 an escape on a later line', withField('reason: "a\n      \\U000E0041"'), ['string_not_text 8:7']],
  ['A12 a tag character', withField('reason: a\u{e0041}b'), ['string_not_text 7:14']],
  ['A12 no width in a policy name', onePolicy.replace('name: a', 'name: a\u200bb'), ['name_invalid 4:11']],
  ['A12 no width in an action type', withField('action_types: ["pay\u200b"]'), ['glob_invalid 7:20']],
  ['A13 several documents', 'name: p\n---\nname: q\n', ['yaml_multiple_documents 2:1']],
  ['A13 a document after the end of one', 'name: p\n...\nname: q\n', ['yaml_multiple_documents 3:1']],
  ['A13 an empty file', '', ['pack_empty 1:1']],
  ['A13 comments only', '# nothing\n', ['pack_empty 1:1']],
  ['A13 a BOM only', '\ufeff', ['pack_empty 1:1']],
  ['A13 a BOM moves no column', `\ufeff${onePolicy.replace('name: p', 'nane: p')}`, ['unknown_field 1:1']],
  ['A13 CRLF moves no column', withField('prioritty: 1').replaceAll('\n', '\r\n'), ['unknown_field 7:5']],
  ['A13 no newline at the end', `${onePolicy}    prioritty: 1`, ['unknown_field 7:5']],
  ['A13 a tab as indentation', `${onePolicy}\tmode: live\n`, ['yaml_syntax 7:1']],
  ['A13 a quote that is never closed is told where it opens', withField('reason: "x\n    mode: live'), ['yaml_syntax 7:13']],
  ['A13 an unknown escape', withField('reason: "a\\qb"'), ['yaml_syntax 7:15']],
  ['A14 UTF-16', Buffer.from(`\ufeff${onePolicy}`, 'utf16le'), ['file_not_utf8 1:1']],
  ['A14 UTF-16 without a BOM', Buffer.from(onePolicy, 'utf16le'), ['file_not_utf8 1:1']],
  ['A14 UTF-16 the other way round', Buffer.from(onePolicy, 'utf16le').swap16(), ['file_not_utf8 1:1']],
  ['A14 Latin-1', Buffer.from(withField('reason: caf\u00e9 au lait'), 'latin1'), ['file_not_utf8 7:16']],
  ['A14 an overlong zero', Buffer.from([0x61, 0x0a, 0x62, 0xc0, 0x80]), ['file_not_utf8 2:2']],
  ['A14 a surrogate in UTF-8', Buffer.from([0xed, 0xa0, 0x80]), ['file_not_utf8 1:1']],
  ['A14 a cut character after one of two units', Buffer.from([0xf0, 0x9f, 0x98, 0x80, 0x61, 0xf0, 0x9f, 0x98]), ['file_not_utf8 1:4']],
  ['A16 an unknown field', withField('prioritty: 1'), ['unknown_field 7:5']],
  ['A16 an unknown policy type', onePolicy.replace('action_type', 'acton_type'), ['unknown_policy_type 5:18']],
  ['A16 an unknown verdict', onePolicy.replace('block', 'alow'), ['unknown_value 6:15']],
  ['A17 a name twice', `${onePolicy}${onePolicy.slice(onePolicy.indexOf('  -'))}`, ['duplicate_rule_name 7:11']],
  [
    'A17 a name that differs by case',
    `${onePolicy}${onePolicy.slice(onePolicy.indexOf('  -')).replace(': a\n', ': A\n')}`,
    ['duplicate_rule_name 7:11'],
  ],
  [
    'A17 a name that differs by normalisation',
    `${onePolicy.replace('name: a', 'name: \u00e9')}${onePolicy.slice(onePolicy.indexOf('  -')).replace('name: a', 'name: e\u0301')}`,
    ['duplicate_rule_name 7:11'],
  ],
  [
    'A17 names that differ by full case folding',
    `${onePolicy.replace('name: a', 'name: stra\u00dfe')}${onePolicy.slice(onePolicy.indexOf('  -')).replace('name: a', 'name: STRASSE')}`,
    ['duplicate_rule_name 7:11'],
  ],
  [
    'A18 an empty glob, and spaces at an end',
    withField('action_types: ["", " x", "x "]'),
    ['glob_invalid 7:20', 'glob_invalid 7:24', 'glob_invalid 7:30'],
  ],
  [
    'A19 values out of range',
    `name: p
version: 1.0.0
policies:
  - { name: t, policy_type: threshold, decision: block, trust_threshold: -1 }
  - { name: h, policy_type: temporal, decision: block, conditions: { blocked_hours: [25], blocked_days: [0, 8] } }
  - { name: s, policy_type: semantic, decision: block, conditions: { min_confidence: 2 } }
  - { name: v, policy_type: sequence, decision: block, conditions: { mode: velocity, window_seconds: 0, max_count: -1 } }
  - { name: c, policy_type: chain_of_custody, decision: block, conditions: { max_chain_depth: -1 } }
`,
    ['4:74', '5:86', '5:106', '5:109', '6:86', '7:102', '7:116', '8:95'].map((at) => `number_out_of_range ${at}`),
  ],
])('%s', (_, content, expected) => {
  const codes = new Set(expected.map((fault) => fault.split(' ')[0]));
  expect(faults(content).filter((fault) => codes.has(fault.split(' ')[0]))).toEqual(expected);
});

it.each([
  ['in a text', 'reason: a\u202eb', ['string_not_text 7:14', 'unknown_value 8:11']],
  ['in a key', 'rea\u202eson: ab', ['string_not_text 7:8', 'unknown_value 8:11']],
  ['in a comment', 'reason: a # \u202e', ['string_not_text 7:17', 'unknown_value 8:11']],
  ['of two units', 'reason: "a\u{e0041}" # no', ['string_not_text 7:15', 'unknown_value 8:11']],
  [
    'that the parser would take for its own',
    'reason: a\u0002\u0018\u001fb',
    [14, 15, 16].map((at) => `string_not_text 7:${at}`).concat('unknown_value 8:11'),
  ],
  ['inside a number', 'priority: 0\u202e1f', ['string_not_text 7:16', 'unknown_value 8:11']],
])('A11 A12 a character %s hides no other fault, and is told once', (_, line, expected) => {
  expect(faults(withField(`${line}\n    mode: off`))).toEqual(expected);
});

describe('A12: a character that nobody sees', () => {
  const unseen = [
    0xa0, 0xad, 0x34f, 0x115f, 0x17b4, 0x180b, 0x180e, 0x2002, 0x200b, 0x2028, 0x2029, 0x202f, 0x2061, 0x206a, 0x2800, 0x3000, 0x3164,
    0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1bca0, 0x1d173, 0xe0100,
  ];

  it.each(unseen.map((code) => [code.toString(16).toUpperCase().padStart(4, '0'), String.fromCodePoint(code)]))('U+%s', (code, sign) => {
    const escaped = `"pa${[...sign].map((it) => `\\U${it.codePointAt(0)!.toString(16).padStart(8, '0')}`).join('')}y"`;
    for (const written of [`"pa${sign}y"`, escaped]) {
      const name = errorsOf(onePolicy.replace('name: a', `name: ${written}`));
      expect(name).toMatchObject([{ code: 'name_invalid', message: expect.stringContaining(`U+${code}`) }]);
      const type = errorsOf(withField(`action_types: [${written}]`));
      expect(type).toMatchObject([{ code: 'glob_invalid', message: expect.stringContaining(`U+${code}`) }]);
    }
    expect(lint([pack(withField(`action_types: [pay]\n    reason: "pa${sign}y"`))])).toMatchObject([
      { code: 'invisible-character', message: expect.stringContaining(`U+${code}`) },
    ]);
  });

  it('letters, marks and signs that are seen are none', () => {
    const name = '支払い pago é e\u0301 платёж हिन्दी 👩 € ½';
    expect(faults(onePolicy.replace('name: a', `name: "${name}"`))).toEqual([]);
  });
});

it('A3 a long chain of merge keys is refused at every one', () => {
  const chain = (length: number) => Array.from({ length }, (_, i) => `m${i}:\n  <<: {a: ${i}}\n`).join('');
  expect(faults(chain(2000), 'yaml_merge').at(0)).toBe('yaml_merge_forbidden 2:3');
});

it('A4 the second key is told where the first one stands', () => {
  expect(errorsOf(withField('decision: allow'))[0]!.help).toContain('line 6, column 5');
});

it('A17 the second name is told where the first one stands', () => {
  expect(errorsOf(`${onePolicy}${onePolicy.slice(onePolicy.indexOf('  -'))}`)[0]!.help).toContain('line 4, column 11');
});

it('A5 T1 20,000 keys in one mapping are refused at the first one too many', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('');
  expect(faults(keys)).toEqual(['yaml_too_many_keys 5001:1']);
  expect(faults(`x: {${Array.from({ length: 6000 }, (_, i) => `k${i}: 1`).join(', ')}}`)).toHaveLength(1);
  expect(time(() => faults(keys.repeat(10)))).toBeLessThan(20_000);
});

it('T1 20,000 quotes that are never closed are told by the first of them', () => {
  const entries = withField(`action_types:\n${'      - "a\n'.repeat(20_000)}`);
  expect(time(() => expect(faults(entries, 'yaml_syntax')).toEqual(['yaml_syntax 8:9']))).toBeLessThan(5000);
});

it('T1 150,000 comments below as many blank lines are no harder to read than others', () => {
  const below = `${'\n'.repeat(150_000)}${'       # c\n'.repeat(150_000)}`;
  const text = withField(`action_types:\n      - |\n        x\n${below}      - y`);
  expect(time(() => expect(faults(text, 'yaml_syntax')).toEqual([]))).toBeLessThan(10_000);
});

describe('A5: a list of 20,000 entries is read, one more is refused before the rest is', () => {
  const flow = (entries: number, end = ']') =>
    withField(`action_types: [${Array.from({ length: entries }, (_, i) => `t${i}`).join(',')}${end}`);
  const block = (entries: number, entry = '- t') => withField(`action_types:\n${`      ${entry}\n`.repeat(entries)}`);

  it('in brackets and with dashes', () => {
    expect(faults(flow(20_000))).toEqual([]);
    expect(faults(flow(20_000, ',]'))).toEqual([]);
    expect(faults(flow(20_001))).toEqual(['yaml_too_many_entries 7:128910']);
    expect(faults(flow(20_001, ',]'))).toEqual(['yaml_too_many_entries 7:128910']);
    expect(faults(block(20_000))).toEqual([]);
    expect(faults(block(20_001))).toEqual(['yaml_too_many_entries 20008:7']);
  });

  it('also where they are empty, lists, or keys', () => {
    expect(faults(block(30_000, '-'))).toHaveLength(1);
    expect(faults(block(30_000, '- [a]'))).toEqual(['yaml_too_many_entries 20008:7']);
    expect(faults(block(30_000, '- a: 1'))).toEqual(['yaml_too_many_entries 20008:7']);
    expect(faults(withField(`action_types: [${'a: 1,'.repeat(30_000)}]`))).toHaveLength(1);
    expect(faults(withField(`action_types: [${','.repeat(30_000)}]`))).toHaveLength(1);
  });

  it('of a file of the full size too', () => {
    expect(time(() => faults(block(900_000)))).toBeLessThan(2000);
    expect(time(() => faults(flow(2_000_000)))).toBeLessThan(2000);
  });
});

it('A7 T12 nothing is ever polluted', () => {
  faults('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe('A10 numbers are held exactly or refused', () => {
  it.each([
    '9007199254740993',
    '-9007199254740993',
    '9'.repeat(400),
    '.inf',
    '-.Inf',
    '.nan',
    '-0',
    '-0.0',
    '1e400',
    '1e-400',
    '9007199254740993.0',
    '12345678901234567890.5',
    '0.1234567890123456789',
    '0x8000000000000001',
    '12345678901234567890',
  ])('%s', (number) => {
    expect(faults(withField(`priority: ${number}`))).toContain('number_out_of_range 7:15');
  });

  it.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['1e3', 1000],
    ['1.0', 1],
    ['+7', 7],
    ['0x1f', 31],
    ['0o17', 15],
    ['017', 17],
    ['0', 0],
    ['0.0e9', 0],
    ['9007199254740994', 9007199254740994],
    ['1e21', 1e21],
    ['1000000000000000000000', 1e21],
  ])('%s is %d', (number, value) => {
    expect(pack(withField(`priority: ${number}`)).pack.policies[0]!.priority).toBe(value);
  });

  it.each(['0.1', '17.5', '.5', '5e-324', '1.25e-10', '123456.789e-3', '99.99999999999999'])('%s is kept', (number) => {
    const rule = withField(`conditions: { rules: [{ field: f, operator: "==", value: ${number} }] }`).replace('action_type', 'metadata');
    expect(pack(rule).pack.policies[0]).toHaveProperty('conditions.rules.0.value', Number(number));
  });
});

it('A10 a million digits are no work', () => {
  expect(faults(withField(`priority: ${'9'.repeat(1_000_000)}`))).toEqual(['number_out_of_range 7:15']);
});

it('A9 words that YAML 1.1 took for booleans are texts', () => {
  const rule = withField('conditions: { rules: [{ field: f, operator: "==", value: no }] }').replace('action_type', 'metadata');
  expect(pack(rule).pack.policies[0]).toHaveProperty('conditions.rules.0.value', 'no');
});

it('A13 a BOM, CRLF and a missing newline at the end are accepted', () => {
  const plain = pack(onePolicy).pack;
  for (const text of [`\ufeff${onePolicy}`, onePolicy.replaceAll('\n', '\r\n'), onePolicy.trimEnd(), `---\n${onePolicy}...\n`]) {
    expect(pack(text).pack).toEqual(plain);
  }
});

it('A14 the message names the byte', () => {
  const [fault] = errorsOf(Buffer.from('name: p\nversion: caf\u00e9\n', 'latin1'));
  expect(fault!.message).toBe('byte 20 is not UTF-8');
});

it('A14 UTF-16 is told once, with the remedy', () => {
  for (const bom of ['', '\ufeff']) {
    const found = errorsOf(Buffer.from(`${bom}${onePolicy}`, 'utf16le'));
    expect(found).toMatchObject([{ code: 'file_not_utf8', help: 'the file looks like UTF-16: save it as UTF-8' }]);
  }
});

it('A15 a file over the limit is not parsed', () => {
  expect(faults(new Uint8Array(largestFile + 1).fill(0x20))).toEqual(['file_too_large 1:1']);
});

it('A15 a long scalar is read in bearable time', () => {
  expect(time(() => faults(withField(`reason: ${'x'.repeat(5_000_000)}`)))).toBeLessThan(10_000);
});

const helps = (text: string) => errorsOf(text).map(({ help }) => help);

it.each([
  ['deny', 'block'],
  ['Reject', 'block'],
  ['review', 'escalate'],
  ['approve', 'escalate'],
])('the verdict `%s` of another service is `%s` here', (theirs, ours) => {
  expect(helps(onePolicy.replace('block', theirs))).toEqual([`did you mean \`${ours}\``]);
});

it.each(['1', '1.0', '2.5'])('the version %s is told once, with what to write', (version) => {
  expect(errorsOf(onePolicy.replace('1.0.0', version))).toMatchObject([
    { code: 'type_mismatch', help: 'write three numbers, without quotes: `1.0.0`', span: { line: 2 } },
  ]);
});

it('A16 the nearest name is suggested', () => {
  expect(helps(withField('prioritty: 1'))).toEqual(['did you mean `priority`']);
  expect(helps(withField('decison: block'))).toEqual([expect.stringMatching(/^the fields here are `name`/)]);
  expect(helps(onePolicy.replace('block', 'BLOCK'))).toEqual(['did you mean `block`']);
  expect(helps(onePolicy.replace('action_type', 'actiontype'))).toEqual(['did you mean `action_type`']);
  expect(helps(onePolicy.replace('block', 'refuse'))).toEqual(['one of `allow`, `escalate`, `block`']);
});

it('A16 an unknown policy type hides no fault in the fields that all types share', () => {
  const text = `${onePolicy.replace('action_type', 'acton_type').replace('block', 'alow')}    prioritty: 1\n    action_types: [" x"]\n`;
  expect(faults(text)).toEqual(['unknown_policy_type 5:18', 'unknown_value 6:15', 'unknown_field 7:5', 'glob_invalid 8:20']);
});

it.each([
  ['=', '=='],
  ['===', '=='],
  ['<>', '!='],
  ['=>', '>='],
  ['≤', '<='],
  ['containz', 'contains'],
])('A16 the operator %s is taken for a slip of %s', (written, meant) => {
  const rule = withField(`conditions: { rules: [{ field: f, operator: ${JSON.stringify(written)}, value: 1 }] }`).replace(
    'action_type',
    'metadata',
  );
  expect(errorsOf(rule)).toMatchObject([{ code: 'unknown_value', help: `did you mean \`${meant}\`` }]);
});

it.each(['**', 'pay[ment', 'Delete_x', 'a b', '?', '{a,b}', 'é:ü'])('A18 the glob %s is legal: only `*` is special', (glob) => {
  expect(pack(withField(`action_types: [${JSON.stringify(glob)}]`)).pack.policies[0]!.action_types).toEqual([glob]);
});

it('places end where they should', () => {
  const [fault] = errorsOf(withField('prioritty: 1'));
  expect(fault!.span).toEqual({ file: 'pack.yaml', line: 7, column: 5, endLine: 7, endColumn: 14 });
});

it('all faults of all files come in one run, at most 100 a file, in the order of the files', () => {
  const bad = (name: string, count: number) => ({ path: name, bytes: Buffer.from(`${onePolicy}${'    "x\u00e9": 1\n'.repeat(count)}`) });
  const loaded = loadPacks([bad('b.yaml', 150), bad('a.yaml', 3)]);
  const files = loaded.ok ? [] : loaded.errors.map(({ span }) => span!.file);
  expect(files).toEqual([...Array(3).fill('a.yaml'), ...Array(100).fill('b.yaml')]);
});

it('one fault does not hide another', () => {
  const text = `name: P
version: v1
policies:
  - name: a
    policy_type: metadata
    decision: alow
    extra: 1
    conditions:
      operator: XOR
      rules:
        - { field: x, operator: ">" }
        - { field: "", operator: "=~", value: [] }
  - policy_type: content_pattern
    decision: block
    conditions: { patterns: ["(?=a)"] }
  - just text
`;
  expect(faults(text)).toEqual([
    'name_invalid 1:7',
    'version_invalid 2:10',
    'unknown_value 6:15',
    'unknown_field 7:5',
    'unknown_value 9:17',
    'missing_field 11:11',
    'value_invalid 12:20',
    'unknown_value 12:34',
    'type_mismatch 12:47',
    'missing_field 13:5',
    'pattern_unsupported 15:30',
    'type_mismatch 16:5',
  ]);
});

describe('F6: a version leaves room above it', () => {
  const withVersion = (version: string) => errorsOf(onePolicy.replace(/version: .*/, `version: ${version}`));

  it.each(['999999999.999999999.999999999', '1.0.0-9007199254740991', '1.0.0+20261101123000'])('%s is taken', (version) => {
    expect(withVersion(version)).toEqual([]);
  });

  it.each([
    ['9007199254740991.9007199254740991.9007199254740991'],
    ['1000000000.0.0'],
    ['1.1000000000.0'],
    ['1.0.1000000000-rc.1'],
    ['1.0.99999999999999999999'],
  ])('%s is refused, with the reason', (version) => {
    expect(withVersion(version)).toMatchObject([{ code: 'version_invalid', message: expect.stringContaining('more than 9 digits') }]);
  });
});

describe('addresses', () => {
  const loaded = pack(`name: finance
version: 1.0.0
policies:
  - name: Block high-value trades
    policy_type: threshold
    action_types: [execute_trade, "pay:*"]
    decision: block
    trust_threshold: 80
  - name: a/b/decision
    policy_type: content_pattern
    decision: block
    conditions:
      patterns: [x, "y"]
`);

  it.each<[string, string | undefined]>([
    ['finance', '1:1'],
    ['finance/version', '2:10'],
    ['finance/Block high-value trades', '4:5'],
    ['finance/Block high-value trades/trust_threshold', '8:22'],
    ['finance/Block high-value trades/action_types/1', '6:35'],
    ['finance/Block high-value trades/priority', '4:5'],
    ['finance/a/b/decision', '9:5'],
    ['finance/a/b/decision/decision', '11:15'],
    ['finance/a/b/decision/conditions/patterns/1', '13:21'],
    ['/policies/0/decision', '7:15'],
    ['', undefined],
    ['other/version', undefined],
  ])('%s stands at %s', (address, at) => {
    const span = loaded.place(address);
    expect(span && `${span.line}:${span.column}`).toBe(at);
  });
});
