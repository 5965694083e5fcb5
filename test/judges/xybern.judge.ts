/** The official Python package, several versions of it, against our plane. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listOperations, type Operation } from '../../src/api/index.ts';
import { schemas } from '../../src/api/schemas/index.ts';
import { snakeName } from '../../src/client/casing.ts';
import { pageMethods } from '../samples/page-methods.ts';
import { approverKey, bareHash, deployPagePack, openSamplePlane, type SamplePlane, sampleKey } from '../samples/sample-plane.ts';
import { wrong } from '../server/document.ts';
import { openPython } from './python.ts';

/** The oldest; the first with `Xybern`, with delegation, with hand-offs; two between; the newest. */
const versions = ['2.0.0', '2.3.0', '2.9.0', '2.14.0', '2.20.0', '2.24.0', '2.26.1'];
const newest = versions.at(-1)!;

const page = '320b4c9469a07a21d58c9cf906e83c3f4843a83fc7fc9dca004a164a05ed55db';
const scripts = fileURLToPath(new URL('../samples/official/', import.meta.url));
const python = openPython('requests', 'httpx', 'mcp<2');

/** The methods that `docs/control-plane.md` tells the plane has nothing for, as its table lists them. */
function toldOutside(): string[] {
  const docs = readFileSync(new URL('../../docs/control-plane.md', import.meta.url), 'utf8');
  const section = docs.split("## What the official client can't do here")[1]!.split('\n## ')[0]!;
  const cells = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split(' | ')[1]!);
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map((match) => match[1]!)).sort();
}

const rows = listOperations();
const routes = rows.map((row) => ({ row, is: new RegExp(`^${row.path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`) }));

/** The operations by the page's names, as `run_page.py` needs them. */
const table = Object.fromEntries(
  rows.map(({ id, path, request }) => {
    const { required = [] } = (request ? schemas[request] : {}) as { required?: readonly string[] };
    return [snakeName(id), { path, parameters: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]), required }];
  }),
);

interface Exchange {
  method: string;
  path: string;
  status: number;
  body: string;
}

/** What is wrong with an exchange: of an operation by the document, and of anything else when it is not told that there is no such path. */
function faultOf({ method, path, status, body }: Exchange): string | undefined {
  const [plain] = path.split('?');
  const row: Operation | undefined = routes.find((route) => route.row.method === method && route.is.test(plain!))?.row;
  const fault = row ? wrong(row, status, JSON.parse(body)) : status === 404 || status === 405 ? undefined : `answered ${status}`;
  return fault && `${method} ${path}: ${fault}`;
}

/** Resolves what is escalated, as the scripts count on it, until it is told to stop. */
async function approve({ approver }: SamplePlane, until: () => boolean): Promise<void> {
  while (!until()) {
    const { escalations } = await approver.enforce.listEscalations();
    for (const { escalationId, agentId } of escalations) {
      if (agentId === 'waits-for-nobody') continue;
      const no = { resolution: 'rejected', reason: 'said no' } as const;
      await approver.enforce.resolveEscalation(escalationId, agentId === 'waits-for-no' ? no : { resolution: 'approved' });
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe.skipIf(!python)('the official package', () => {
  let plane: SamplePlane;
  let count = 0;
  beforeEach(async () => {
    plane = await openSamplePlane();
  });
  afterEach(() => plane.close());
  afterAll(() => python?.remove());

  const folders = new Map<string, string>();
  const folderOf = (version: string) => {
    if (!folders.has(version)) folders.set(version, python!.alone(`xybern==${version}`));
    return folders.get(version)!;
  };

  /** Runs a script under a version of the package; answers its last line and everything that went over HTTP. */
  async function run(script: string, version: string) {
    const home = join(python!.folder, `home-${++count}`);
    const exchanges = join(python!.folder, `exchanges-${count}`);
    const env = {
      PATH: process.env.PATH,
      HOME: home,
      PYTHONPATH: folderOf(version),
      XYBERN_HOME: home,
      XYBERN_BASE_URL: `${plane.url}/api/v1`,
      XYBERN_API_KEY: sampleKey,
      APPROVER_KEY: approverKey,
      TABLE: JSON.stringify(table),
      PAGE: JSON.stringify(pageMethods),
      EXCHANGES: exchanges,
    };
    let over = false;
    const approving = approve(plane, () => over);
    try {
      const { stdout } = await python!.run([join(scripts, script)], { env, timeout: 180_000 });
      const lines = stdout.trim().split('\n');
      const log = readFileSync(exchanges, 'utf8').trim().split('\n').filter(Boolean);
      return { lines, said: JSON.parse(lines.at(-1)!), exchanges: log.map((line) => JSON.parse(line) as Exchange) };
    } finally {
      over = true;
      await approving;
    }
  }

  test('the sample is the page’s', () => {
    expect(bareHash(readFileSync(join(scripts, '../page.py'), 'utf8'))).toBe(page);
  });

  const lacking = {
    'an empty plane': { decision: 'allow', status: null, deployed: false },
    'the page’s pack live': { decision: 'escalate', status: 'approved', deployed: true },
  };
  for (const [state, { decision, status, deployed }] of Object.entries(lacking)) {
    test.each(['2.3.0', newest])(`with ${state}, the page’s sample runs from top to bottom with %s`, async (version) => {
      if (deployed) await deployPagePack(plane);
      const { lines, said, exchanges } = await run('run_page.py', version);
      expect(lines[0]).toBe(decision);
      expect(lines[1]).toBe('-----BEGIN PRIVATE KEY-----');
      expect(said).toEqual({
        version,
        absent: [
          'delegate',
          'create_temporal_window',
          'trigger_breakglass',
          'deploy_policy_pack',
          'propose_federation',
          'issue_federation_token',
          'create_webhook',
          'create_role',
          'assign_role',
        ],
        decision,
        status,
        grant: 'active',
        window: 'active',
        breakglass: 'active',
        link: 'pending',
        token: 300,
        role: 'read-only-agent',
      });
      expect(exchanges.map(faultOf).filter(Boolean)).toEqual([]);
      expect(exchanges.filter(({ status }) => status !== 200)).toEqual([]);
    });
  }

  test('before 2.3.0 the sample ends at its import', async () => {
    expect((await run('run_page.py', '2.0.0')).said).toEqual({ version: '2.0.0', error: 'no name `Xybern` in the package' });
  });

  test.each(versions)('every method of %s', async (version) => {
    await deployPagePack(plane);
    const { said, exchanges } = await run('drive_client.py', version);
    expect(said.version).toBe(version);
    expect(exchanges.map(faultOf).filter(Boolean)).toEqual([]);
    const told = Object.entries(said.others as Record<string, unknown>).filter(([, end]) => end !== 404 && end !== 'not_found');
    expect(told).toEqual([]);
    const driven = new Set([...said.done, ...said.facade]);
    expect(
      (said.offered as string[]).filter((name) => !driven.has(name)),
      'methods of the page that the package has and nobody drove',
    ).toEqual([]);
    expect(said.offered).toEqual(expect.arrayContaining(['intercept', 'batch_intercept', 'register_agent', 'list_policies']));
    if (version === newest) expect(toldOutside()).toEqual(Object.keys(said.others).sort());
    console.info(
      `${version}: ${said.done.length} methods, ${said.facade.length} of the facade, ${Object.keys(said.others).length} elsewhere`,
    );
  });

  test(`every tool of the MCP server of ${newest}`, async () => {
    await deployPagePack(plane);
    const { said, exchanges } = await run('drive_mcp.py', newest);
    expect(said).toEqual({ ok: true });
    expect(exchanges.map(faultOf).filter(Boolean)).toEqual([]);
  });
});
