/**
 * `examples/invalid/<code>/case.yaml` is the smallest pack that raises a code and nothing else; `expected.json` beside it says what a person then reads.
 * UPDATE=1 writes the expectations anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byPlace, type Code, type Diagnostic, faultCodes, warningCodes } from '../../src/diagnostic.ts';
import { lint } from '../../src/lint/index.ts';
import { largestFile, loadPacks, versionFaults } from '../../src/pack/index.ts';
import { onePolicy, pack } from './load.ts';

const folder = 'examples/invalid';
const folders = readdirSync(folder).sort();

/** Codes that one pack file can't raise, each raised here in the form that fits, or in the test that is named. */
const elsewhere: Partial<Record<Code, string | (() => Diagnostic[])>> = {
  file_too_large: () => errors({ path: 'a', bytes: new Uint8Array(largestFile + 1) }),
  duplicate_pack_name: () => errors({ path: 'a', bytes: Buffer.from(onePolicy) }, { path: 'b', bytes: Buffer.from(onePolicy) }),
  version_not_higher: () => versionFaults([pack(onePolicy.replace('block', 'escalate')).pack], [pack(onePolicy)]),
  'unseen-action-type': () => lint([pack(`${onePolicy}    action_types: [pay:sned]\n`)], new Set(['pay:send'])),
  file_not_readable: 'test/source/packs.test.ts: a link, a pipe, a folder',
  'unmatched-glob': 'test/source/packs.test.ts: a glob of the config that matches no file',
  'version-step': 'test/cli/commands.test.ts: validate in a git checkout',
  'versions-not-checked': 'test/cli/commands.test.ts: outside a git checkout',
};

function errors(...files: { path: string; bytes: Uint8Array }[]): Diagnostic[] {
  const loaded = loadPacks(files);
  return loaded.ok ? [] : loaded.errors;
}

function findings(path: string): Diagnostic[] {
  const loaded = loadPacks([{ path, bytes: readFileSync(path) }]);
  return loaded.ok ? [...loaded.warnings, ...lint(loaded.value)].sort(byPlace) : loaded.errors;
}

describe.each(folders)('%s', (code) => {
  const found = findings(`${folder}/${code}/case.yaml`);

  it('is raised, and nothing else is', () => {
    expect([...new Set(found.map((diagnostic) => diagnostic.code))]).toEqual([code]);
  });

  it('says what it said', () => {
    const path = `${folder}/${code}/expected.json`;
    const shown = found.map(({ span, ...words }) => ({ line: span!.line, column: span!.column, ...words }));
    if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(shown, null, 2)}\n`);
    expect(shown).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});

describe('every code', () => {
  it('has an example, or a reason why it has none', () => {
    expect([...folders, ...Object.keys(elsewhere)].sort()).toEqual([...faultCodes, ...warningCodes].sort());
  });

  it.each(Object.entries(elsewhere).filter(([, raise]) => typeof raise === 'function'))(
    '%s is raised by more than one file',
    (code, raise) => {
      expect((raise as () => Diagnostic[])().map((diagnostic) => diagnostic.code)).toContain(code);
    },
  );

  it('has the severity of its list', () => {
    for (const code of folders) {
      const severity = (faultCodes as readonly string[]).includes(code) ? 'error' : 'warning';
      expect(findings(`${folder}/${code}/case.yaml`).map((diagnostic) => diagnostic.severity)).toContain(severity);
    }
  });
});
