import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkConfig, configFile, configFileAt, SourceError } from '../../src/source/index.ts';
import { folder, repository } from '../cli/hindcast.ts';

const check = (text: string) => checkConfig({ path: 'hindcast.yaml', bytes: Buffer.from(text) });
const faults = (text: string) => {
  const checked = check(text);
  return checked.ok ? [] : checked.errors.map(({ code, span }) => `${code} ${span!.line}:${span!.column}`);
};

const whole = `
packs: ["policies/*.yaml"]
decisions: [decisions/]
environments:
  production: { url: "https://plane.example.com", packs: [finance] }
  "50% of it": { url: "http://127.0.0.1:4242" }
gates: { loosened: fail, version: off, reviewed: warn, undetermined: warn }
protect: ["payment:*"]
label: loosens policies
never:
  - action_type: execute_trade
    verdict: allow
    where:
      trust_score: { lt: 20 }
      hours: [0, 23]
      days: [7]
      chain_step: { gte: 1, lte: 3 }
      agents: { any_of: [a], none_of: [b] }
      content: { matches: [x] }
      metadata: [{ field: amount, operator: ">", value: 3, holds: false }]
samples: true
`;

it('a config that uses everything is accepted as it is', () => {
  const checked = check(whole);
  expect(checked.ok && checked.value).toMatchObject({
    gates: { loosened: 'fail', version: 'off' },
    environments: { '50% of it': { url: 'http://127.0.0.1:4242' } },
    never: [{ where: { metadata: [{ holds: false }] } }],
    samples: true,
  });
});

it.each(['', '# nothing\n', '\ufeff', '{}\n'])('an empty config means the defaults: %j', (text) => {
  expect(check(text)).toMatchObject({ ok: true, value: {} });
});

describe('every fault stands at its line', () => {
  it.each<[string, string, string[]]>([
    ['an unknown key', 'token: x\n', ['unknown_field 1:1']],
    ['a key that is nearly known', 'gate: {}\n', ['unknown_field 1:1']],
    ['an unknown level', 'gates: { loosened: error }\n', ['unknown_value 1:20']],
    ['an unknown gate', 'gates: { looser: fail }\n', ['unknown_field 1:10']],
    ['a boolean of YAML 1.1', 'samples: yes\n', ['type_mismatch 1:10']],
    ['a list that is none', 'packs: "*.yaml"\n', ['type_mismatch 1:8']],
    ['an empty list of packs', 'packs: []\n', ['value_invalid 1:8']],
    ['globs with a space at an end', 'protect: ["pay ", " x", "ok"]\n', ['glob_invalid 1:11', 'glob_invalid 1:19']],
    ['the same in an invariant', 'never: [{ action_type: "pay ", verdict: allow }]\n', ['glob_invalid 1:24']],
    [
      'trust that nobody has',
      'never:\n  - { action_type: a, verdict: allow, where: { trust_score: { gte: -1, lt: 101 } } }\n',
      ['number_out_of_range 2:68', 'number_out_of_range 2:76'],
    ],
    ['a user name in an address', 'environments: { a: { url: "https://ann@x" } }\n', ['value_invalid 1:27']],
    [
      'a password in an address, in an environment with a slash',
      'environments: { a/b: { url: "https://:pw@x" } }\n',
      ['value_invalid 1:29'],
    ],
    ['plain http to another machine', 'environments:\n  a: { url: "http://10.0.0.1" }\n', ['value_invalid 2:13']],
    ['no address', 'environments:\n  a: { url: plane }\n', ['value_invalid 2:13']],
    ['a query in an address', 'environments:\n  a: { url: "https://x?key=pass-word" }\n', ['value_invalid 2:13']],
    ['another protocol', 'environments: { a: { url: "ftp://x" } }\n', ['value_invalid 1:27']],
    ['an environment without its address', 'environments: { a: {} }\n', ['missing_field 1:20']],
    ['a fault in an environment whose name holds a percent sign', 'environments: { "50%": { url: 5 } }\n', ['type_mismatch 1:31']],
    ['a key in an environment', 'environments: { a: { url: "https://x", api_key: k } }\n', ['unknown_field 1:40']],
    [
      'bounds that nothing lies within',
      'never: [{ action_type: a, verdict: allow, where: { trust_score: { gte: 60, lt: 60 } } }]\n',
      ['value_invalid 1:65'],
    ],
    [
      'a rule that compares with nothing',
      'never:\n  - { action_type: a, verdict: allow, where: { metadata: [{ field: a, operator: "==" }, { field: a, operator: contains }, { field: a, operator: ">" }] } }\n',
      ['missing_field 2:59', 'missing_field 2:89', 'missing_field 2:123'],
    ],
    [
      'an order against a text',
      'never:\n  - { action_type: a, verdict: allow, where: { metadata: [{ field: a, operator: ">", value: "10,000" }] } }\n',
      ['value_invalid 2:93'],
    ],
    [
      'a value where presence is asked for',
      'never:\n  - { action_type: a, verdict: allow, where: { metadata: [{ field: a, operator: exists, value: true }] } }\n',
      ['value_invalid 2:96'],
    ],
    [
      'bounds on one field that exclude each other',
      'never:\n  - { action_type: a, verdict: allow, where: { metadata: [{ field: a, operator: "<", value: 5 }, { field: a, operator: ">", value: 10 }] } }\n',
      ['value_invalid 2:58'],
    ],
    [
      'a field that is missing and equals',
      'never:\n  - { action_type: a, verdict: allow, where: { metadata: [{ field: a, operator: exists, holds: false }, { field: a, operator: "==", value: 1 }] } }\n',
      ['value_invalid 2:58'],
    ],
    ['one of no agents', 'never:\n  - { action_type: a, verdict: allow, where: { agents: { any_of: [] } } }\n', ['value_invalid 2:66']],
    [
      'an agent who is there and is not',
      'never:\n  - { action_type: a, verdict: allow, where: { agents: { all_of: [x], none_of: [y, x] } } }\n',
      ['value_invalid 2:67'],
    ],
    [
      'one of agents who are all ruled out',
      'never:\n  - { action_type: a, verdict: allow, where: { agents: { any_of: [x, y], none_of: [y, x] } } }\n',
      ['value_invalid 2:66'],
    ],
    [
      'a pattern that matches and does not',
      'never:\n  - { action_type: a, verdict: allow, where: { content: { matches: [a], excludes: [b, a] } } }\n',
      ['value_invalid 2:87'],
    ],
    ['an hour that is none', 'never: [{ action_type: a, verdict: allow, where: { hours: [24] } }]\n', ['number_out_of_range 1:60']],
    [
      'a pattern outside RE2',
      'never:\n  - action_type: a\n    verdict: allow\n    where: { content: { excludes: [x, "(?=a)"] } }\n',
      ['pattern_unsupported 4:39'],
    ],
    ['an alias', 'packs: &a [x]\n', ['yaml_alias_forbidden 1:8']],
    ['a merge key in quotes', "gates: { '<<': { loosened: fail } }\n", ['yaml_merge_forbidden 1:10']],
    ['two documents', 'label: a\n---\nlabel: b\n', ['yaml_multiple_documents 2:1']],
    [
      'several at once',
      'label: ""\nprotect: [""]\nnever: [{}]\n',
      ['value_invalid 1:8', 'value_invalid 2:11', 'missing_field 3:9', 'missing_field 3:9'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each([
    'metadata: [{ field: a, operator: "<", value: 10 }, { field: a, operator: ">", value: "5" }, { field: b, operator: ">", value: 20 }]',
    'metadata: [{ field: a, operator: not_exists, holds: false }, { field: a, operator: "==", value: 1 }]',
    'metadata: [{ field: a, operator: exists, holds: false }, { field: a, operator: "==", value: 1, holds: false }]',
    'agents: { all_of: [x], any_of: [x, y], none_of: [y] }',
    'content: { matches: [a], excludes: [b] }',
  ])('nothing against a rule of `never` that means some requests: %s', (where) => {
    expect(check(`never: [{ action_type: a, verdict: allow, where: { ${where} } }]\n`)).toMatchObject({ ok: true, warnings: [] });
  });

  it('the hint for a boolean of YAML 1.1', () => {
    const checked = check('samples: no\n');
    expect(checked.ok ? '' : checked.errors[0]!.help).toBe('write true or false');
  });

  it.each([
    'ftp://ann:pass-word@x',
    'postgres://pass-word',
    'pass-word',
    'https://ann:pass-word@x',
    'https://x?pass-word',
    'http://pass-word',
  ])('an address is never repeated: %s', (url) => {
    const checked = check(`environments: { a: { url: "${url}" } }\n`);
    expect(checked.ok ? '' : checked.errors[0]!.message).toMatch(/^`url` /);
    expect(JSON.stringify(checked)).not.toContain('pass-word');
  });
});

describe('where it is read from', () => {
  it('the file, or nothing', async () => {
    const at = folder({ 'hindcast.yaml': 'label: x\n' });
    expect(Buffer.from((await configFile(`${at}/hindcast.yaml`))!.bytes).toString()).toBe('label: x\n');
    expect(await configFile(`${at}/other.yaml`)).toBeUndefined();
    await expect(configFile(at)).rejects.toThrow(SourceError);
  });

  it('a ref, so that a change does not write its own rules', async () => {
    const at = repository({ 'hindcast.yaml': 'label: old\n' }, { 'hindcast.yaml': 'label: new\n' });
    expect(await configFileAt('c0', at)).toEqual({ path: 'hindcast.yaml', bytes: Buffer.from('label: old\n') });
    expect(await configFileAt('c0', at, 'other.yaml')).toBeUndefined();
    expect(await configFileAt('nope', at)).toBeUndefined();
  });
});

it('a gate that is set to another word is told the levels there are', () => {
  const checked = check('gates: { version: error }\n');
  expect(checked).toMatchObject({ ok: false, errors: [{ message: 'unknown level `error`', help: 'one of `off`, `warn`, `fail`' }] });
});

it('the page tells of every key', () => {
  const page = readFileSync('docs/config.md', 'utf8');
  type Node = { properties?: Record<string, Node>; additionalProperties?: Node | false; items?: Node };
  const keys = ({ properties = {}, additionalProperties, items }: Node): string[] => [
    ...Object.entries(properties).flatMap(([key, node]) => [key, ...keys(node)]),
    ...[additionalProperties, items].flatMap((node) => (node ? keys(node) : [])),
  ];
  const all = new Set(keys(JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))));
  expect([...all].filter((key) => !new RegExp(`\`([\\w.]*\\.)?${key}(: \\w+)?\``).test(page))).toEqual([]);
});
