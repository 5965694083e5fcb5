/** `schemas/review.schema.json` against what the commands really print. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { decision, folder, hindcast, trustPack } from '../cli/hindcast.ts';
import { randomLog, randomPacks, roll, variant } from '../model/random.ts';

const schema = JSON.parse(readFileSync('schemas/review.schema.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addSchema(schema, 'review');

/** Checks a command's JSON, and notes which parts of the schema it used. */
function fits(output: string, part: 'review' | 'diff' | 'replay' | 'validate', context = ''): void {
  const validate = ajv.getSchema(part === 'review' ? 'review' : `review#/$defs/${part}`)!;
  const value = JSON.parse(output);
  validate(value);
  expect(validate.errors ?? [], context).toEqual([]);
  note(part === 'review' ? schema : schema.$defs[part], value);
}

const used = new Set<object>();

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is walked beside any value that fits it
function note(at: any, value: any): void {
  const node = at.$ref ? schema.$defs[at.$ref.split('/').at(-1)] : at;
  used.add(node);
  if (Array.isArray(value)) for (const item of value) if (node.items) note(node.items, item);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const next = node.properties?.[key] ?? node.additionalProperties;
    if (next) {
      used.add(next);
      note(next, inner);
    }
  }
}

describe('what the commands print fits the schema', () => {
  const at = folder({
    'base.yaml': trustPack(50),
    'looser.yaml': trustPack(40, '1.0.1', 'escalate'),
    'same-version.yaml': trustPack(60),
    'bad.yaml': trustPack(101),
    'meant.yaml': 'gates: { loosened: fail }\nlabel: meant\n',
    'broken-promise.yaml': 'never: [{ action_type: "*", verdict: allow }]\n',
    'empty.yaml': 'name: e\nversion: 1.0.0\npolicies: []\n',
    'days/2025-12-31.ndjson': `${decision(10)}\n`,
    'days/2026-01-01.ndjson': `${decision(10)}\n${decision(45)}\n`,
    'log.ndjson': `${[10, 45, 60].map((trust) => decision(trust, { agent_id: 'a', decision_id: `d${trust}`, chain_step: 3, metadata: { x: 1 }, action_content: 'c' })).join('\n')}
{"action_type":"pay","decision":"allow"}
nope
{"action_type":"pay"}
{"action_type":"${'x'.repeat(1_100_000)}"}
{"action_type":"pay","dec`,
  });
  const args = (base: string, head: string) => ['--base', base, '--head', head, '--json'];

  it.each([
    ['validate', ['validate', 'base.yaml', 'empty.yaml', '--json']],
    ['validate', ['validate', 'bad.yaml', '--json']],
    ['diff', ['diff', ...args('base.yaml', 'looser.yaml')]],
    ['diff', ['diff', ...args('-', 'base.yaml')]],
    ['diff', ['diff', ...args('base.yaml', '-')]],
    ['replay', ['replay', ...args('base.yaml', 'looser.yaml'), '--decisions', 'log.ndjson']],
    ['replay', ['replay', ...args('base.yaml', 'looser.yaml'), '--decisions', 'log.ndjson', '--samples']],
    ['replay', ['replay', ...args('base.yaml', 'looser.yaml'), '--decisions', 'log.ndjson', '--sample', '2', '--since', '2025-01-01']],
    ['replay', ['replay', ...args('base.yaml', 'looser.yaml'), '--decisions', 'days', '--limit', '2', '--until', '2027-01-01']],
    ['review', ['review', ...args('base.yaml', 'looser.yaml'), '--decisions', 'log.ndjson']],
    ['review', ['review', ...args('base.yaml', 'looser.yaml'), '--config', 'meant.yaml', '--label', 'meant']],
    ['review', ['review', ...args('base.yaml', 'looser.yaml'), '--config', 'broken-promise.yaml']],
    ['review', ['review', ...args('base.yaml', 'same-version.yaml')]],
    ['review', ['review', ...args('base.yaml', 'bad.yaml')]],
    ['review', ['review', ...args('bad.yaml', 'base.yaml')]],
    ['review', ['review', ...args('-', 'base.yaml')]],
  ] as const)('%s %s', async (part, line) => {
    const { out } = await hindcast(at, line);
    fits(out, part);
  });

  it('on random packs and logs', async () => {
    for (let seed = 0; seed < 25; seed++) {
      const dice = roll(seed);
      const base = randomPacks(dice, { policies: 5 });
      const head = variant(dice, base).map((pack) => ({ ...pack, version: '2.0.0' }));
      const files = (folder: string, packs: object[]) =>
        Object.fromEntries(packs.map((pack, i) => [`${folder}/${i}.pack.json`, JSON.stringify(pack)]));
      const here = folder({
        ...files('base', base),
        ...files('head', head),
        'log.ndjson': `${decision(1)}\n${randomLog(dice, base, 30).join('\n')}`,
      });
      fits(
        (await hindcast(here, ['review', ...args('base', 'head'), '--decisions', 'log.ndjson', '--samples'])).out,
        'review',
        `seed ${seed}`,
      );
      fits((await hindcast(here, ['diff', ...args('base', 'head')])).out, 'diff', `seed ${seed}`);
    }
  });

  it('no part of the schema goes unused, but what needs a control plane, an engine, a budget that ran out, or agents that a region need not split', () => {
    const unused: string[] = [];
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const look = (node: any, path: string) => {
      for (const [key, inner] of Object.entries<object>(node.properties ?? {})) {
        if (!used.has(inner)) unused.push(`${path}/${key}`);
        else if (!('$ref' in inner)) look(inner, `${path}/${key}`);
      }
      if (node.items) look(node.items, `${path}[]`);
    };
    look(schema, '');
    for (const [name, part] of Object.entries(schema.$defs)) look(part, name);
    const excused = ['/digests/live', '/live', 'impact/budget', 'where/agents/any_of', 'replay/engine'];
    expect(unused.filter((path) => !excused.includes(path))).toEqual([]);
  });
});

describe('the schema says no', () => {
  it.each<[string, object]>([
    ['an unknown key', { extra: 1 }],
    ['an unknown kind', { kind: 'other' }],
    ['a digest that is none', { digests: { base: { set: 'sha256:x', packs: {} } } }],
    ['a verdict that is none', { replay: { flips: [{ from: 'a', to: 'b', count: 1 }] } }],
  ])('to %s', (_, wrong) => {
    const invalid = { kind: 'invalid', passes: false, gates: [], diagnostics: [], changes: [], digests: {} };
    const validate = ajv.getSchema('review')!;
    expect(validate(invalid)).toBe(true);
    expect(validate({ ...invalid, ...wrong })).toBe(false);
  });
});
