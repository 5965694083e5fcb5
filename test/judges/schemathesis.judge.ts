/** schemathesis asks every operation of `/openapi.json` what it can think of: no 5xx, no undocumented status, no answer beside its schema. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOperations } from '../../src/api/index.ts';
import { approverKey, deployPagePack, openSamplePlane, type SamplePlane } from '../samples/sample-plane.ts';
import { openPython } from './python.ts';

const python = openPython('schemathesis==4.32.5');
/** No 5xx, nothing undocumented; no key is ignored, what is deleted is gone, and what is made is there. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'ignored_auth',
  'use_after_free',
  'ensure_resource_availability',
];

describe.skipIf(!python)('schemathesis', () => {
  let plane: SamplePlane;
  beforeAll(async () => {
    plane = await openSamplePlane();
    await deployPagePack(plane);
  });
  afterAll(async () => {
    await plane.close();
    python?.remove();
  });

  /** One worker: CPython 3.11 parses its own syntax trees wrongly when threads do it at once. */
  async function ask(...args: string[]): Promise<string> {
    const fixed = ['--checks', checks.join(','), '--workers', '1', '--seed', '1', '--no-color'];
    const key = ['--header', `X-API-Key: ${approverKey}`];
    const config = join(python!.folder, 'schemathesis.toml');
    writeFileSync(config, '');
    const command = ['-m', 'schemathesis.cli', '--config-file', config, 'run', `${plane.url}/openapi.json`, ...key, ...fixed, ...args];
    const env = { PATH: process.env.PATH, HOME: python!.folder };
    return (await python!.run(command, { env, cwd: python!.folder, timeout: 580_000 })).stdout;
  }

  test('every operation answers what the document says', async () => {
    const told = await ask('--max-examples', '5').catch((error: { stdout?: string }) => String(error.stdout ?? error));
    const summary = told.slice(told.lastIndexOf('SUMMARY'));
    expect(/\d+ (failure|error)|FAILURES|ERRORS/.test(told), told.slice(-6000)).toBe(false);
    // it leaves out the path that it has the document from
    expect(summary).toContain(`Tested: ${listOperations().length - 1}\n`);
    const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(summary)?.[1] ?? 0);
    expect(count('passed')).toBe(count('generated'));
    expect(count('passed')).toBeGreaterThan(1000);
    console.info(`${count('passed')} requests of schemathesis, all answered as documented`);
  });

  test('afterwards the plane still judges and records', async () => {
    expect((await plane.approver.enforce.health()).status).toBe('ok');
    const { decision } = await plane.approver.enforce.intercept({ actionType: 'execute_trade', agentId: 'afterwards' });
    expect(['allow', 'escalate', 'block']).toContain(decision);
  });
});
