import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPlane, StoreError, verifyVault } from '../../src/server/index.ts';
import { migrations } from '../../src/server/store/migrations.ts';
import { openPostgres } from '../../src/server/store/postgres.ts';
import { pack, threshold } from '../server/cases/packs.ts';
import { openReceiver } from '../server/receiver.ts';
import { type Body, openSubject, type Subject, testKey } from '../server/subject.ts';
import { type Cluster, openCluster, postgresPrograms, query, secret } from './postgres-cluster.ts';

const had = postgresPrograms();

if ('missing' in had) test.skip(`several planes on PostgreSQL: ${had.missing}`, () => undefined);
else
  describe('several planes over one PostgreSQL', () => {
    let cluster: Cluster;
    let database: string;
    let planes: Subject[];
    beforeAll(async () => {
      cluster = await openCluster(had.programs);
    });
    afterAll(() => cluster?.close());
    beforeEach(async () => {
      database = await cluster.database();
      const open = () => openSubject('in process', { database, secret, webhookTargets: ['127.0.0.0/8'] });
      planes = await Promise.all([open(), open(), open()]);
    });
    afterEach(async () => {
      await Promise.all(planes.map((plane) => plane.close()));
      expect(await verifyVault(database)).toMatchObject({ ok: true, problems: [] });
    });

    /** What `count` requests come to that are spread over the planes and sent at once. */
    const atOnce = async (count: number, ask: (plane: Subject, index: number) => Promise<{ status: number; body: Body }>) => {
      const answers = await Promise.all(Array.from({ length: count }, (_, index) => ask(planes[index % planes.length]!, index)));
      const tally: Record<string, number> = {};
      for (const { status, body } of answers) {
        const name = status === 200 ? (body.decision ?? body.outcome ?? 'ok') : `${status} ${body.error.code}`;
        tally[name] = (tally[name] ?? 0) + 1;
      }
      return tally;
    };
    const pay = (body: object = {}) => ({ body: { action_type: 'pay', agent_id: 'bot', ...body } });
    const first = () => planes[0]!;

    test('started at once on an empty database, they all serve it, migrated once', async () => {
      const applied = await query<{ version: string }>(database, 'select version from migrations order by version');
      expect(applied.map(({ version }) => Number(version))).toEqual(migrations.map((_, index) => index + 1));
      expect(await atOnce(30, (plane) => plane.call('intercept', pay()))).toEqual({ allow: 30 });
      for (const plane of planes) expect((await plane.ok('listDecisions')).total).toBe(30);
    });

    test('what one deploys the next request to another is judged by', async () => {
      for (const version of [1, 2, 3, 4, 5, 6]) {
        const plane = planes[version % 3]!;
        await plane.ok('deployPolicyPack', { body: pack(`1.0.${version}`, threshold(version % 2 ? 90 : 10)) });
        const answers = await Promise.all(planes.map((other) => other.ok('intercept', { body: { action_type: 'execute_trade' } })));
        expect(answers.map(({ decision }) => decision)).toEqual(Array(3).fill(version % 2 ? 'escalate' : 'allow'));
      }
    });

    test('of deploys that race from one state exactly one wins', async () => {
      const tally = await atOnce(12, (plane, index) =>
        plane.call('deployPolicyPack', { body: { ...pack('1.0.0', threshold(index)), expected_source_hash: null } }),
      );
      expect(tally.deployed).toBe(1);
      expect(Object.values(tally).reduce((sum, count) => sum + count)).toBe(12);
      expect((await first().ok('policyPackHistory', { params: { name: 'finance' } })).history).toHaveLength(1);
    });

    test('a window of five holds five, whichever plane is asked', async () => {
      const conditions = { mode: 'velocity', window_seconds: 3600, max_count: 5, match_action_types: ['pay'] };
      const policy = { name: 'v', policy_type: 'sequence', decision: 'block', conditions };
      await first().ok('deployPolicyPack', { body: { name: 'finance', version: '1.0.0', policy_definitions: [policy] } });
      expect(await atOnce(60, (plane) => plane.call('intercept', pay()))).toEqual({ allow: 5, block: 55 });
    });

    test('limits on uses and events are exact, an escalation is resolved once, a key of idempotency works once', async () => {
      const { grant } = await first().ok('delegate', {
        body: { source_agent_id: 'a', target_agent_id: 'bot', scopes: ['pay'], max_uses: 4 },
      });
      const used = await atOnce(30, (plane) => plane.call('intercept', pay({ grant_id: grant.grant_id })));
      expect(used.allow).toBe(4);
      const breakglass = { agent_id: 'bot', justification: 'production is down', severity: 'high' };
      expect(await atOnce(30, (plane) => plane.call('triggerBreakglass', { body: breakglass }))).toEqual({
        ok: 3,
        '429 breakglass_cooldown': 27,
      });
      await first().ok('deployPolicyPack', { body: pack('1.0.0', threshold(90)) });
      const { escalation_id } = await first().ok('intercept', { body: { action_type: 'execute_trade', agent_id: 'other' } });
      const resolved = await atOnce(30, (plane, index) =>
        plane.call('resolveEscalation', { params: { escalation_id }, body: { resolution: index % 2 ? 'approved' : 'rejected' } }),
      );
      expect(resolved['409 escalation_already_resolved']).toBe(29);
      const { total } = await first().ok('listDecisions');
      const headers = { 'idempotency-key': 'once' };
      expect(await atOnce(30, (plane) => plane.call('intercept', { ...pay({ agent_id: 'third' }), headers }))).toEqual({ allow: 30 });
      expect((await first().ok('listDecisions')).total).toBe(total + 1);
    });

    test('an escalation resolved through one plane is seen by whom another keeps waiting', async () => {
      await first().ok('deployPolicyPack', { body: pack('1.0.0', threshold(90)) });
      const { escalation_id } = await first().ok('intercept', { body: { action_type: 'execute_trade', agent_id: 'other' } });
      const waiting = planes[1]!.ok('getEscalationStatus', { params: { escalation_id }, query: { wait_seconds: 20 } });
      await planes[2]!.ok('resolveEscalation', { params: { escalation_id }, body: { resolution: 'approved' } });
      expect((await waiting).status).toBe('approved');
    });

    test('an event is delivered once, by whichever plane comes first', async () => {
      const receiver = await openReceiver();
      await first().ok('createWebhook', { body: { url: receiver.url, events: ['decision.*'] } });
      await atOnce(90, (plane) => plane.call('intercept', pay()));
      await receiver.until(90);
      await sleep(500);
      const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
      expect([ids.length, new Set(ids).size]).toEqual([90, 90]);
      await receiver.close();
    });

    test('H5: the secret they share is not in the database, and another opens nothing', async () => {
      await expect(createPlane({ database, secret: 'another secret of thirty-two characters' })).rejects.toThrow(StoreError);
      await expect(createPlane({ database })).rejects.toThrow('HINDCAST_SECRET');
    });

    test('F13: an older plane refuses the database of a newer one', async () => {
      await query(database, `insert into migrations (version, applied_at) values (${migrations.length + 1}, 0)`);
      await expect(openPostgres(database)).rejects.toThrow(/run the newer plane/);
      await query(database, `delete from migrations where version > ${migrations.length}`);
    });

    test('a transaction that lost a statement does not count as done', async () => {
      const store = await openPostgres(database);
      const swallowing = store.write(async (rows) => {
        await rows.run("insert into meta (name, value) values ('half', '1')");
        await Promise.resolve(rows.run('insert into nowhere values (1)')).catch(() => undefined);
      });
      await expect(swallowing).rejects.toThrow(StoreError);
      expect(await store.read(async (rows) => rows.get("select 1 as one from meta where name = 'half'"))).toBeUndefined();
      await store.close();
    });

    test('every commit is on disk, also where the database was told to be quicker', async () => {
      await query(database, `alter database ${new URL(database).pathname.slice(1)} set synchronous_commit = off`);
      const store = await openPostgres(database);
      const shown = await store.write(async (rows) => rows.get('show synchronous_commit'));
      expect(shown).toEqual({ synchronous_commit: 'on' });
      await store.close();
    });

    test('G1, G2: the database is lost at once under load: nothing is allowed meanwhile, nothing answered is lost', {
      timeout: 120_000,
    }, async () => {
      const told = new Set<string>();
      let refused = 0;
      let over = false;
      const clients = Array.from({ length: 9 }, async (_, index) => {
        while (!over) {
          const { status, body } = await planes[index % 3]!.call('intercept', pay({ agent_id: `bot-${index}` }));
          if (status === 200) told.add(body.decision_id);
          else {
            expect(`${status} ${body.error.code}`).toBe('503 audit_unavailable');
            refused += 1;
            await sleep(20);
          }
        }
      });
      for (let times = 0; times < 3; times++) {
        await sleep(400);
        cluster.control('-m', 'immediate', 'restart');
      }
      await sleep(600);
      over = true;
      await Promise.all(clients);
      const stored = new Set(
        (await query<{ decision_id: string }>(database, 'select decision_id from decisions')).map((row) => row.decision_id),
      );
      expect([...told].filter((id) => !stored.has(id))).toEqual([]);
      expect(told.size).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(0);
      expect((await first().ok('health')).status).toBe('ok');
    });

    test('a plane killed in the middle of its turn holds up the others no longer than its connection lives', {
      timeout: 120_000,
    }, async () => {
      const told = new Set<string>();
      for (let round = 0; round < 8; round++) {
        const child = spawn(process.execPath, [fileURLToPath(new URL('../server/plane-process.ts', import.meta.url)), testKey, database], {
          stdio: ['ignore', 'pipe', 'inherit'],
          env: { ...process.env, HINDCAST_SECRET: secret },
        });
        const [line] = (await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')])) as [Buffer | number | null];
        if (!Buffer.isBuffer(line)) throw new Error('the plane did not start');
        const loading = Array.from({ length: 6 }, (_, index) => interceptUntilDead(line.toString().trim(), `bot-${index}`, told));
        await sleep(60 + round * 45);
        child.kill('SIGKILL');
        await Promise.all([...loading, gone(child)]);
        expect(await atOnce(6, (plane) => plane.call('intercept', pay()))).toEqual({ allow: 6 });
      }
      const stored = new Set(
        (await query<{ decision_id: string }>(database, 'select decision_id from decisions')).map((row) => row.decision_id),
      );
      expect([...told].filter((id) => !stored.has(id))).toEqual([]);
      expect(told.size).toBeGreaterThan(0);
    });
  });

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function interceptUntilDead(url: string, agent_id: string, told: Set<string>): Promise<void> {
  const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };
  for (;;) {
    try {
      const body = JSON.stringify({ action_type: 'pay', agent_id });
      const response = await fetch(`${url}/api/v1/enforce/intercept`, { method: 'POST', headers, body });
      told.add(((await response.json()) as Body).decision_id);
    } catch {
      return;
    }
  }
}
