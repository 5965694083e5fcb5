import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands, gateNames, inputNames } from '../../src/action/inputs.ts';
import { outputNames } from '../../src/action/say.ts';
import { gateNames as allGates } from '../../src/review.ts';
import { manifest } from './run-action.ts';

const root = resolve(import.meta.dirname, '../..');
const source = globSync('src/action/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

describe('action.yml', () => {
  test('has every input that the action reads, and no other', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual([...inputNames].sort());
    const read = source.flatMap((text) => [...text.matchAll(/(?:\binput|runnerInput|getInput)\('([^']+)'\)/g)].map(([, name]) => name!));
    expect(new Set([...read, 'api-key', 'github-token'])).toEqual(new Set(inputNames));
  });

  test('has every output that the action sets, and no other', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual([...outputNames].sort());
    const set = source.flatMap((text) => [...text.matchAll(/\boutput\('([^']+)'/g)].map(([, name]) => name!));
    const looped = ['loosened', 'tightened', 'undetermined'];
    expect(new Set([...set, ...looped])).toEqual(new Set(outputNames));
  });

  test('names every command and every gate', () => {
    for (const name of commands) expect(manifest.inputs.command!.description).toContain(`\`${name}\``);
    for (const name of gateNames) expect(manifest.inputs['fail-on']!.description).toContain(`\`${name}\``);
    expect([...gateNames].sort()).toEqual([...allGates].sort());
  });

  test('is what the runner and the marketplace ask for', () => {
    const whole = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    expect(whole.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    expect(whole).toMatchObject({
      name: expect.any(String),
      author: expect.any(String),
      branding: { icon: expect.any(String), color: expect.any(String) },
    });
    expect(whole.description.length).toBeLessThanOrEqual(125);
    for (const it of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) expect(it.description).toBeTruthy();
  });

  test('the guide for users names every input and output', () => {
    const guide = readFileSync(join(root, 'docs/github-action.md'), 'utf8');
    for (const name of [...inputNames, ...outputNames]) expect(guide).toContain(`| \`${name}\` |`);
  });
});
