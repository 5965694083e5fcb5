/** The rows F3, F6 and F12 of the catalogue, delivered through the client to a real plane. F1 is `test/server/kill.test.ts`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, Hindcast } from '../../src/client/index.ts';
import { deploy, planeOf } from '../../src/deliver/index.ts';
import { digest, loadPacks, type Policy, type PolicyPack } from '../../src/pack/index.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';

const key = 'xb_test_key_of_the_delivery_tests';
const folder = mkdtempSync(join(tmpdir(), 'hindcast-faults-'));
let serial = 0;
const planeAt = (url: string) => planeOf(new Hindcast({ apiKey: key, baseUrl: url }), () => `key-${++serial}`);

const pack = (version: string, trust_threshold: number, name = 'finance'): PolicyPack => ({
  name,
  version,
  policies: [{ name: 'Trust', policy_type: 'threshold', action_types: ['pay'], decision: 'block', trust_threshold }],
});
const bodyOf = ({ policies, ...rest }: PolicyPack) => ({ ...rest, policy_definitions: policies });

let server: RunningServer;
let client: Hindcast;
beforeAll(async () => {
  server = await startServer({ database: join(folder, 'plane.db'), port: 0, apiKeys: [key] });
  client = new Hindcast({ apiKey: key, baseUrl: server.url });
});
afterAll(() => server.close());

/** Everything that is live, and everything that ever was. */
async function state(): Promise<unknown> {
  const { packs } = await client.call('listPolicyPacks');
  const histories = await Promise.all(packs.map(({ name }) => client.call('policyPackHistory', { params: { name } })));
  return { packs, histories: histories.map(({ history }) => history) };
}
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error) => (error instanceof ApiError ? `${error.status} ${error.code}` : Promise.reject(error)),
  );

it('F3: a key that was used for one deploy is no key for another: 422, and nothing changes', async () => {
  const options = { idempotencyKey: 'one-deploy' };
  const first = await client.call('deployPolicyPack', { body: bodyOf(pack('1.0.0', 10, 'keyed')) }, options);
  const before = await state();
  expect(await client.call('deployPolicyPack', { body: bodyOf(pack('1.0.0', 10, 'keyed')) }, options)).toEqual(first);
  for (const other of [pack('1.1.0', 20, 'keyed'), pack('1.0.0', 20, 'keyed'), pack('1.0.0', 10, 'other')])
    expect(await refused(client.call('deployPolicyPack', { body: bodyOf(other) }, options))).toBe('422 idempotency_key_reused');
  expect(await refused(client.call('rollbackPolicyPack', { params: { name: 'keyed' }, body: { version: '1.0.0' } }, options))).toBe(
    '422 idempotency_key_reused',
  );
  expect(await state()).toEqual(before);
});

describe('F6: versions', () => {
  beforeAll(async () => {
    for (const [version, trust] of [
      ['1.4.0', 10],
      ['2.0.0-rc.1', 20],
    ] as const)
      expect((await deploy([pack(version, trust)], planeAt(server.url), () => true)).deployment).toMatchObject({ kind: 'deployed' });
  });

  it.each([
    ['2.0.0-rc.1', 'version_reused'],
    ['2.0.0-rc.0', 'version_not_higher'],
    ['2.0.0-alpha', 'version_not_higher'],
    ['1.4.0', 'version_not_higher'],
    ['1.99.99', 'version_not_higher'],
    ['0.0.1', 'version_not_higher'],
  ])('%s with other content is refused as %s, by the plan and by the plane alike, and nothing changes', async (version, code) => {
    const before = await state();
    const { plan, deployment } = await deploy([pack(version, 99)], planeAt(server.url), () => true);
    expect(plan.steps).toMatchObject([{ kind: 'refused', code, help: expect.stringContaining('above 2.0.0-rc.1') }]);
    expect(deployment).toMatchObject({ kind: 'refused' });
    expect(await refused(client.call('deployPolicyPack', { body: bodyOf(pack(version, 99)) }))).toBe(`409 ${code}`);
    expect(await state()).toEqual(before);
  });

  it.each([
    '9e99',
    '1.0.0-..',
    '3',
    '3.0',
    'v3.0.0',
    '03.0.0',
    ' 3.0.0',
    '3.0.0 ',
    '3.0.0-01',
    '99999999999999999999.0.0',
    `3.0.0-${'x'.repeat(10_000)}`,
    '3.0.0\n',
    '',
  ])('%j is no version, for the reader of packs and for the plane', async (version) => {
    const before = await state();
    const loaded = loadPacks([{ path: 'p.yaml', bytes: new TextEncoder().encode(JSON.stringify(pack(version, 5))) }]);
    expect(loaded.ok ? [] : loaded.errors.map((it) => it.span?.line)).not.toEqual([]);
    expect(await refused(client.call('deployPolicyPack', { body: bodyOf(pack(version, 5)) }))).toMatch(/^4(00|22) /);
    expect(await state()).toEqual(before);
  });
});

it.skipIf(process.platform === 'win32')('F12: on a disk that fills up in the middle of a deploy the old packs stay, whole', async () => {
  const program = fileURLToPath(new URL('../server/plane-process.ts', import.meta.url));
  const command = `ulimit -f 3000; exec "${process.execPath}" "${program}" "${key}" "${join(folder, 'full.db')}"`;
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = String(((await once(child.stdout!, 'data')) as [Buffer])[0]).trim();
  const plane = planeAt(url);
  const big = (name: string, round: number): PolicyPack => ({
    name,
    version: `1.${round}.0`,
    policies: Array.from(
      { length: 60 },
      (_, index) =>
        ({
          name: `Rule ${index}`,
          policy_type: 'action_type',
          action_types: [`a${round}`],
          decision: 'block',
          reason: 'x'.repeat(900),
        }) as Policy,
    ),
  });
  let live: PolicyPack[] = [];
  let failure: unknown;
  for (let round = 0; round < 60 && !failure; round++) {
    const target = [big('one', round), big('two', round)];
    const { deployment } = await deploy(target, plane, () => true);
    if (deployment?.kind === 'deployed') live = target;
    else failure = deployment;
  }
  expect(live).toHaveLength(2);
  const before = live[0]!.version;
  expect(failure).toMatchObject({
    kind: 'failed',
    code: 'audit_unavailable',
    live: [
      { pack: 'one', version: before, how: 'as before' },
      { pack: 'two', version: before, how: 'as before' },
    ],
  });
  for (const pack of live) {
    const stored = await plane.getPolicyPack(pack.name);
    expect(digest({ name: pack.name, version: stored.pack.version, policies: stored.policy_definitions })).toBe(digest(pack));
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  const again = await startServer({ database: join(folder, 'full.db'), port: 0, apiKeys: [key] });
  const next = live.map(({ name }) => big(name, 99));
  expect((await deploy(next, planeAt(again.url), () => true)).deployment).toMatchObject({ kind: 'deployed', verified: true });
  await again.close();
});
