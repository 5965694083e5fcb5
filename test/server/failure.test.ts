import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPlane, StoreError, startServer, verifyVault } from '../../src/server/index.ts';
import { pack, threshold } from './cases/packs.ts';
import { type Body, openSubject, type Subject, testKey } from './subject.ts';

let plane: Subject;
beforeEach(async () => {
  plane = await openSubject();
});
afterEach(() => plane.close());

const pay = { body: { action_type: 'execute_trade', agent_id: 'bot' } };
const beside = (statement: string) => {
  const db = new DatabaseSync(plane.database);
  db.exec(statement);
  db.close();
};

test('G1: what cannot be recorded is not allowed: 503, sealed, and on again when it can', async () => {
  await plane.ok('intercept', pay);
  beside('alter table vault rename to gone');
  expect(await plane.refusal('intercept', pay)).toBe('503 audit_unavailable');
  expect(await plane.refusal('deployPolicyPack', { body: pack('1.0.0') })).toBe('503 audit_unavailable');
  const { status, body } = await plane.call('health');
  expect([status, body.ok, body.error.code, body.error.details.status]).toEqual([503, false, 'audit_unavailable', 'sealed']);
  beside('alter table gone rename to vault');
  const { trust_score } = await plane.ok('intercept', pay);
  expect(trust_score, 'nothing of the refused one is left').toBe(50.2);
  expect((await plane.ok('health')).status).toBe('ok');
});

test('G1: a plane that gets no requests while it is sealed finds out by itself that it can write again', async () => {
  beside('alter table vault rename to gone');
  expect(await plane.refusal('intercept', pay)).toBe('503 audit_unavailable');
  for (let times = 0; times < 3; times++) {
    await sleep(600);
    expect(await plane.refusal('health')).toBe('503 audit_unavailable');
  }
  beside('alter table gone rename to vault');
  await expect.poll(() => plane.refusal('health'), { timeout: 10_000, interval: 200 }).toBe('200');
});

test.skipIf(process.platform === 'win32')(
  'G1, F12: on a disk that is full nothing is allowed, and all that was answered is there',
  async () => {
    const program = fileURLToPath(new URL('./plane-process.ts', import.meta.url));
    const database = `${plane.database}.full`;
    await (await createPlane({ database, apiKeys: [testKey] })).close();
    // A file may grow to 2,000 blocks of 512 or 1,024 bytes; the plane is told then what it would be told by a full disk.
    const command = `ulimit -f 2000; exec "${process.execPath}" "${program}" "${testKey}" "${database}"`;
    const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = String(((await once(child.stdout!, 'data')) as [Buffer])[0]).trim();
    const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };
    const ask = async (action_content: string) => {
      const body = JSON.stringify({ action_type: 'read', action_content });
      const response = await fetch(`${url}/api/v1/enforce/intercept`, { method: 'POST', headers, body });
      return { status: response.status, body: (await response.json()) as Body };
    };
    const answered: string[] = [];
    let last = await ask('first');
    while (last.status === 200 && answered.length < 1000) {
      answered.push(last.body.decision_id);
      last = await ask('x'.repeat(20_000));
    }
    expect(`${last.status} ${last.body.error?.code}`).toBe('503 audit_unavailable');
    expect(((await (await fetch(`${url}/health`)).json()) as Body).error.details.status).toBe('sealed');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await verifyVault(database)).toMatchObject({ ok: true, problems: [] });
    const db = new DatabaseSync(database, { readOnly: true });
    const stored = (db.prepare('select decision_id from decisions order by seq').all() as { decision_id: string }[]).map(
      (row) => row.decision_id,
    );
    db.close();
    expect(stored).toEqual(answered);
  },
);

test('one request that fails does not fail those that share its transaction', async () => {
  beside("create trigger bad before insert on decisions when new.agent_id = 'bad' begin select raise(abort, 'no'); end");
  const agents = Array.from({ length: 30 }, (_, index) => (index % 10 === 3 ? 'bad' : 'good'));
  const answers = await Promise.all(agents.map((agent_id) => plane.call('intercept', { body: { action_type: 'a', agent_id } })));
  expect(answers.map(({ status }) => status)).toEqual(agents.map((agent) => (agent === 'bad' ? 503 : 200)));
  expect((await plane.ok('listDecisions')).total).toBe(27);
  const trusts = answers.filter(({ status }) => status === 200).map(({ body }) => body.trust_score);
  expect(trusts).toEqual(Array.from({ length: 27 }, (_, index) => Math.round((50 + index * 0.2) * 10) / 10));
});

test('G3: while packs are swapped each decision is of exactly one revision', async () => {
  const policies = (value: number) => [threshold(value, 'a'), { ...threshold(value, 'b'), decision: 'block' }];
  await plane.ok('deployPolicyPack', { body: pack('1.0.1', ...policies(60)) });
  const asked: Promise<Body>[] = [];
  const deploys: Promise<Body>[] = [];
  for (let version = 2; version <= 12; version++) {
    for (let times = 0; times < 15; times++) asked.push(plane.ok('intercept', { body: { action_type: 'execute_trade' } }));
    deploys.push(plane.ok('deployPolicyPack', { body: pack(`1.0.${version}`, ...policies(version % 2 ? 60 : 40)) }));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(deploys);
  const seen = new Map<number, Set<string>>();
  for (const answer of await Promise.all(asked)) {
    const { decision, revision, policy_set_hash, policies_triggered } = answer;
    const told = `${decision} ${policy_set_hash} ${policies_triggered.length}`;
    seen.set(revision, (seen.get(revision) ?? new Set()).add(told));
    expect(['allow 0', 'block 2']).toContain(`${decision} ${policies_triggered.length}`);
    expect(decision).toBe(revision % 2 ? 'block' : 'allow');
  }
  for (const [revision, told] of seen) expect(told.size, `revision ${revision}`).toBe(1);
});

test('G5: two planes over one file: each sees what the other did, and counts stay exact', async () => {
  const other = await createPlane({ database: plane.database });
  const ask = async (through: 'one' | 'other', body: object) => {
    const init = { method: 'POST', headers: { 'x-api-key': testKey, 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response =
      through === 'one' ? await plane.raw('/api/v1/enforce/intercept', init) : await other.fetch('http://x/api/v1/enforce/intercept', init);
    return (await response.json()) as Body;
  };
  const conditions = { mode: 'velocity', window_seconds: 600, max_count: 5 };
  await plane.ok('createPolicy', { body: { name: 'v', policy_type: 'sequence', decision: 'block', conditions } });
  const answers: string[] = [];
  for (let times = 0; times < 12; times++)
    answers.push((await ask(times % 2 ? 'one' : 'other', { action_type: 'a', agent_id: 'bot' })).decision);
  expect(answers).toEqual([...Array(5).fill('allow'), ...Array(7).fill('block')]);
  await other.close();
});

test('L7: two planes that write and sign at once leave one log without a gap, and no checkpoint ahead of it', async () => {
  const other = await createPlane({ database: plane.database });
  const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };
  const through = [plane.raw, (path: string, init?: RequestInit) => other.fetch(`http://x${path}`, init)];
  const work = Array.from({ length: 120 }, async (_, index) => {
    const send = through[index % 2]!;
    const response = await (index % 10 < 8
      ? send('/api/v1/enforce/intercept', { method: 'POST', headers, body: '{"action_type":"a"}' })
      : send('/api/v1/enforce/vault/checkpoint', { headers }));
    const body = (await response.json()) as Body;
    expect(response.status, JSON.stringify(body)).toBe(200);
    return body.checkpoint as { tree_size: number; merkle_root: string } | undefined;
  });
  const kept = (await Promise.all(work)).filter((each) => each !== undefined);
  await other.close();
  expect(await verifyVault(plane.database, kept)).toMatchObject({ ok: true, entries: 96, problems: [] });
  expect(() => beside('insert into vault select seq, entry_type, at, content, entry_hash from vault where seq = 5')).toThrow(/UNIQUE/);
});

test('F13: a database of a newer plane is refused, both versions named', async () => {
  beside('insert into migrations (version, applied_at) values (999, 0)');
  await expect(createPlane({ database: plane.database })).rejects.toThrow(/version \d+, the database is at 999/);
  await expect(createPlane({ database: '/nowhere/at/all.db' })).rejects.toThrow(StoreError);
});

test('a database with another secret is refused, since its signing key cannot be opened', async () => {
  await expect(createPlane({ database: plane.database, secret: 'x'.repeat(32) })).rejects.toThrow(/secret/);
});

test('the first start makes a key and shows it once', async () => {
  const folder = await openSubject('in process', { apiKeys: [] });
  await folder.close();
  const first = await startServer({ database: `${plane.database}.new` });
  expect(first.generatedKey).toMatch(/^xb_live_[\w-]{43}$/);
  const status = async (url: string, key: string) =>
    (await fetch(`${url}/api/v1/enforce/policies`, { headers: { 'x-api-key': key } })).status;
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await status(first.url, first.generatedKey!)).toBe(200);
  await first.close();
  const second = await startServer({ database: `${plane.database}.new` });
  expect(second.generatedKey).toBeUndefined();
  expect(await status(second.url, first.generatedKey!)).toBe(200);
  await second.close();
});

test('G10: told to stop under load, a plane answers what it took and ends with 0', async () => {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./plane-process.ts', import.meta.url)), testKey, `${plane.database}.stop`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = String(((await once(child.stdout!, 'data')) as [Buffer])[0]).trim();
  const statuses: (number | string)[] = [];
  const client = async () => {
    for (;;) {
      try {
        const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };
        const response = await fetch(`${url}/api/v1/enforce/intercept`, { method: 'POST', headers, body: JSON.stringify(pay.body) });
        await response.json();
        statuses.push(response.status);
        if (response.status !== 200) return;
      } catch {
        return;
      }
    }
  };
  const clients = Array.from({ length: 8 }, client);
  setTimeout(() => child.kill('SIGTERM'), 300);
  const [code] = (await once(child, 'exit')) as [number];
  await Promise.all(clients);
  expect(code).toBe(0);
  const answered = statuses.filter((status) => status === 200).length;
  expect(new Set(statuses)).toEqual(new Set(statuses.includes(503) ? [200, 503] : [200]));
  const after = await createPlane({ database: `${plane.database}.stop` });
  const list = (await (await after.fetch('http://x/api/v1/enforce/decisions', { headers: { 'x-api-key': testKey } })).json()) as Body;
  expect(list.total).toBe(answered);
  await after.close();
});
