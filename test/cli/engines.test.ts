/** `replay --engine`, as far as it goes without an engine; `npm run judges` runs real ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decision, folder, hindcast, trustPack } from './hindcast.ts';

const at = folder({ 'base.yaml': trustPack(50), 'head.yaml': trustPack(40, '1.0.1'), 'log.ndjson': `${decision(45)}\n` });
const replayed = (...more: string[]) =>
  hindcast(at, ['replay', '--base', 'base.yaml', '--head', 'head.yaml', '--decisions', 'log.ndjson', ...more]);

/** A client that answers every query by its words. */
const fakeDuckDb = `
let asked = 0;
export class DuckDBInstance {
  static async create() { return new DuckDBInstance(); }
  async connect() {
    return {
      run: async () => {},
      closeSync() {},
      runAndReadAll: async (sql) => ({ getRowObjectsJson() {
        if (process.env.FAULT) throw new Error(process.env.FAULT);
        if (sql.startsWith('SELECT recorded')) return [{ recorded: 'block', before: 'block', after: 'allow', records: '3' }, { recorded: 'allow', before: null, after: 'allow', records: '2' }];
        if (sql.startsWith('SELECT sum')) return [{ s0: '3', s1: '3', s2: '0', s3: '0', s4: '2' }];
        if (sql.startsWith('SELECT action_type')) return [{ name: 'pay', before: 'block', after: 'allow', records: '3' }];
        if (sql.includes('AS lines FROM')) return [{ lines: '4' }];
        return [];
      } }),
    };
  }
  closeSync() {}
}`;
const withClient = folder({
  'base.yaml': trustPack(50),
  'head.yaml': trustPack(40, '1.0.1'),
  'log.ndjson': `${decision(45)}\n`,
  'node_modules/@duckdb/node-api/package.json': '{"name":"@duckdb/node-api","type":"module","main":"lib/index.js"}',
  'node_modules/@duckdb/node-api/lib/index.js': fakeDuckDb,
});
const counted = (...more: string[]) =>
  hindcast(withClient, [
    'replay',
    '--base',
    'base.yaml',
    '--head',
    'head.yaml',
    '--decisions',
    'log.ndjson',
    '--engine',
    'duckdb',
    ...more,
  ]);

describe('--engine', () => {
  it.each([
    ['duckdb', 'npm install @duckdb/node-api@1.5.6-r.1'],
    ['clickhouse+http://127.0.0.1:1', 'npm install @clickhouse/client@1'],
  ])('%s says how to install its client, in the version that the page names and the judges try', async (engine, command) => {
    expect(await replayed('--engine', engine)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(`${command}\n$`) });
    expect(readFileSync('docs/replay.md', 'utf8')).toContain(`\`${command}\``);
    expect(readFileSync('test/judges/sql-peers.ts', 'utf8')).toContain(`'${command.replace('npm install ', '')}'`);
  });

  it.each([
    [['--engine', 'spark://127.0.0.1:7077'], /Spark has no light official client.*\n.*--sql spark/],
    [['--engine', 'mysql://127.0.0.1'], /none that is known/],
    [['--engine', 'postgres://nobody@127.0.0.1:1/none'], /PostgreSQL can't be reached/],
    [['--engine', 'duckdb', '--limit', '3'], /judges a whole table/],
    [['--engine', 'duckdb', '--samples'], /counts alone/],
  ])('refuses %s', async (args, words) => {
    const { code, err } = await replayed(...args);
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });

  it('finds the client of the project, and prints the report of its counts', async () => {
    const { out, code } = await counted('--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      total: 9,
      classes: { unchanged: 0, tightened: 0, loosened: 3, undetermined: 2, unreadable: 4 },
      recorded: { reproduced: 3, differs: [] },
      undetermined: [{ reason: 'no trust_score', count: 2 }],
      policies: [{ pack: 'trust', policy: 'Trust', before: 3, after: 0, decides: { before: 3, after: 0 } }],
      actions: [{ action_type: 'pay', flips: 3, loosened: 3 }],
      samples: [],
      engine: { name: 'DuckDB', unsaid: [] },
    });
    expect((await counted()).out).toContain('Counted by DuckDB');
  });

  it('tells nothing of what an engine says about a record', async () => {
    process.env.FAULT = 'Conversion Error: Failed to cast "secret 4711" to numerical';
    const { code, err } = await counted();
    delete process.env.FAULT;
    expect(code).toBe(2);
    expect(err).toContain("DuckDB can't answer (Conversion Error)");
    expect(err).not.toContain('4711');
  });
});
