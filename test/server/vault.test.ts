import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPlane, provesConsistency, provesInclusion, verifyVault } from '../../src/server/index.ts';
import { roll } from '../model/random.ts';
import { pack, threshold } from './cases/packs.ts';
import { type Body, openSubject, type Subject, testKey } from './subject.ts';

let plane: Subject;
const checkpoints: Body[] = [];
const folder = mkdtempSync(join(tmpdir(), 'vault-'));
const closed = join(folder, 'closed.db');

beforeAll(async () => {
  plane = await openSubject();
  await plane.ok('deployPolicyPack', { body: pack('1.0.0', threshold(10)) });
  await plane.ok('createPolicy', { body: { name: 'p', policy_type: 'action_type', action_types: ['pay'], decision: 'block' } });
  for (const count of [3, 60, 300, 250]) {
    const actions = Array.from({ length: count }, (_, index) => ({
      action_type: index % 5 ? 'read' : 'pay',
      agent_id: `bot-${index % 3}`,
      action_content: `c${index}`,
      metadata: { index },
    }));
    await plane.ok('batchIntercept', { body: { actions } });
    checkpoints.push((await plane.ok('getVaultCheckpoint')).checkpoint);
  }
  await plane.restart();
  const source = new DatabaseSync(plane.database);
  source.exec(`vacuum into '${closed}'`);
  source.close();
});
afterAll(() => plane.close());

let copies = 0;
function tampered(...statements: string[]): string {
  const path = join(folder, `${copies++}.db`);
  copyFileSync(closed, path);
  const db = new DatabaseSync(path);
  for (const statement of statements) db.exec(statement);
  db.close();
  return path;
}

test('an untouched vault verifies, also against checkpoints that were kept', async () => {
  const report = await verifyVault(tampered(), checkpoints);
  expect(report).toMatchObject({ ok: true, problems: [], entries: 615, checkpoints: 4 });
  expect(report.root).toBe(checkpoints.at(-1).merkle_root);
});

test('L1, L2: whatever was altered, cut out, put in or moved is found, with the first bad entry', async () => {
  const cases: [string, RegExp, ...string[]][] = [
    ['content altered', /^entry 100: the entry was altered/, "update vault set content = replace(content, 'bot-', 'box-') where seq = 100"],
    ['hash altered', /^entry 100: the entry was altered/, "update vault set entry_hash = '00' where seq = 100"],
    ['type altered', /^entry 100: the entry says another type/, "update vault set entry_type = 'x' where seq = 100"],
    ['time altered', /^entry 100: the entry says another time/, 'update vault set at = at + 1 where seq = 100'],
    ['cut out', /^entry 100: the entry is missing/, 'delete from vault where seq = 100'],
    [
      'swapped',
      /^entry 100: the entry was moved/,
      'update vault set seq = -1 where seq = 100',
      'update vault set seq = 100 where seq = 101',
      'update vault set seq = 101 where seq = -1',
    ],
    ['first gone', /^entry 1: the entry is missing/, 'delete from vault where seq = 1'],
    ['tail cut', /^checkpoint 615: the log was cut/, 'delete from vault where seq > 600', 'delete from decisions where seq > 600'],
    [
      'decision row altered',
      /^decision at entry 100: its row/,
      "update decisions set decision = 'allow', action_type = 'x' where seq = 100",
    ],
    ['content of a decision altered', /^decision at entry 100: its row/, `update decisions set action_content = '"other"' where seq = 100`],
    ['metadata of a decision altered', /^decision at entry 100: its row/, "update decisions set metadata = '{}' where seq = 100"],
    ['decision row gone', /^decisions: 613 were recorded, 612/, 'delete from decisions where seq = 100'],
    ['checkpoint forged', /^checkpoint 615: its signature/, `update checkpoints set root = '${'0'.repeat(64)}' where tree_size = 615`],
  ];
  for (const [name, expected, ...statements] of cases) {
    const report = await verifyVault(tampered(...statements));
    expect(report.ok, name).toBe(false);
    expect(report.problems[0], name).toMatch(expected);
  }
});

test('L1: a log that was cut and rid of its checkpoints, or rewritten whole, is told by a kept checkpoint alone', async () => {
  const cut = tampered(
    `update trust set level = (select json_extract(v.content, '$.body.trust_score') from vault v join decisions d on d.seq = v.seq
      where d.agent_id = trust.agent_id and d.seq > 600 order by d.seq limit 1)`,
    'delete from vault where seq > 600',
    'delete from decisions where seq > 600',
    'delete from checkpoints where tree_size > 600',
  );
  expect((await verifyVault(cut)).ok).toBe(true);
  expect((await verifyVault(cut, checkpoints)).problems).toEqual([
    'kept checkpoint 615: the log was cut or is an older copy, it has 600 entries',
  ]);
});

test('policies in force, and what went live, are held against the log', async () => {
  const cases: [RegExp, ...string[]][] = [
    [/^pack finance: the policies in force are not what went live/, "delete from policies where pack = 'finance'"],
    [/^pack finance, serial 1: it is not what was recorded/, `update deployments set definitions = '[]'`],
    [/^pack finance, serial 1: it is not what was recorded/, 'delete from deployments'],
    [/^pack finance: serial 1 went live last, none is live/, 'delete from packs'],
    [
      /^pack finance, serial 2: it was never recorded/,
      `insert into deployments select pack, 2, '9.0.0', description, digest, source_hash, definitions, policy_count, summary, restores, revision, reason,
        created_at, created_by from deployments`,
    ],
  ];
  for (const [expected, ...statements] of cases) expect((await verifyVault(tampered(...statements))).problems[0]).toMatch(expected);
});

test('verifying reads and does nothing else: no file is made, no byte changed, nothing upgraded', async () => {
  const path = tampered('delete from migrations where version = 3');
  const before = [readFileSync(path), statSync(path).mtimeMs];
  expect((await verifyVault(path)).ok).toBe(true);
  expect([readFileSync(path), statSync(path).mtimeMs]).toEqual(before);
  expect(readdirSync(folder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  await expect(verifyVault(join(folder, 'nothing.db'))).rejects.toThrow(/there is no database at/);
  expect(readdirSync(folder)).not.toContain('nothing.db');
  const other = join(folder, 'other.db');
  new DatabaseSync(other).exec('create table t (a)');
  await expect(verifyVault(other)).rejects.toThrow(/no database of a control plane/);
  await expect(verifyVault(tampered('insert into migrations (version, applied_at) values (999, 0)'))).rejects.toThrow(/is at 999/);
  expect((await verifyVault(plane.database)).ok, 'beside a plane that has it open').toBe(true);
});

test('L1: any one flipped bit of the log is found', { timeout: 60_000 }, async () => {
  const dice = roll(11);
  for (let times = 0; times < 25; times++) {
    const seq = dice.int(1, 615);
    const path = tampered();
    const db = new DatabaseSync(path);
    const row = db.prepare('select content, entry_hash from vault where seq = ?').get(seq) as { content: string; entry_hash: string };
    const column = dice.chance(0.7) ? 'content' : 'entry_hash';
    const bytes = Buffer.from(row[column]);
    const at = dice.int(0, bytes.length - 1);
    bytes[at] = bytes[at]! ^ (1 << dice.int(0, 5));
    db.prepare(`update vault set ${column} = ? where seq = ?`).run(bytes.toString('latin1'), seq);
    db.close();
    expect((await verifyVault(path)).problems[0], `byte ${at} of ${column} of ${seq}`).toMatch(new RegExp(`^entry ${seq}: `));
  }
});

test('entries, proofs and checkpoints are served, and prove each other', async () => {
  const last = checkpoints.at(-1);
  const { entries, next_after } = await plane.ok('listVaultEntries', { query: { after: 595, limit: 10 } });
  expect([entries.length, next_after, entries[0].sequence_number]).toEqual([10, 605, 596]);
  for (const entry of entries) {
    expect(createHash('sha256').update(`\0${entry.text}`).digest('hex')).toBe(entry.entry_hash);
    const proof = await plane.ok('getInclusionProof', { query: { entry_id: entry.entry_id, tree_size: last.tree_size } });
    expect(provesInclusion(proof.leaf_hash, proof.leaf_index, proof.tree_size, proof.path, last.merkle_root)).toBe(true);
    expect((await plane.ok('getVaultEntry', { params: { entry_id: entry.entry_id } })).entry).toEqual(entry);
  }
  for (const older of checkpoints) {
    const proof = await plane.ok('getConsistencyProof', { query: { from: older.tree_size, to: last.tree_size } });
    expect(proof.from_root).toBe(older.merkle_root);
    expect(provesConsistency(proof.from, proof.to, older.merkle_root, last.merkle_root, proof.path)).toBe(true);
  }
  expect((await plane.ok('getVaultCheckpoint')).checkpoint).toEqual(last);
  expect((await plane.ok('listVaultCheckpoints')).checkpoints.map(({ tree_size }: Body) => tree_size)).toEqual([615, 365, 65, 5]);
  const { keys } = await plane.ok('getVaultKeys');
  expect(keys).toMatchObject([{ key_id: last.key_id, status: 'active', algorithm: 'Ed25519' }]);
  expect(last.note).toMatch(/^hindcast\/[0-9a-f]{32}\n615\n[A-Za-z0-9+/]{43}=\n$/);
  expect(await plane.refusal('getInclusionProof', { query: { sequence_number: 615, tree_size: 9999 } })).toBe('422 vault_proof_impossible');
  expect(await plane.refusal('getConsistencyProof', { query: { from: 10, to: 9 } })).toBe('422 vault_proof_impossible');
  expect(await plane.refusal('getVaultEntry', { params: { entry_id: 've_0' } })).toBe('404 vault_entry_not_found');
});

test('L6: a key is replaced: what it signed stays good, it signs nothing more, and the log names the next', async () => {
  const own = await openSubject();
  const other = await createPlane({ database: own.database });
  const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };
  const checkpoint = async () =>
    ((await (await other.fetch('http://x/api/v1/enforce/vault/checkpoint', { headers })).json()) as Body).checkpoint;
  await own.ok('intercept', { body: { action_type: 'a' } });
  const before = await checkpoint();
  const { key, checkpoint: handover } = await own.ok('rotateVaultKey');
  expect(handover.key_id).toBe(before.key_id);
  expect(key.key_id).not.toBe(before.key_id);
  const { entries } = await own.ok('listVaultEntries', { query: { after: handover.tree_size - 1 } });
  expect(entries[0]).toMatchObject({
    entry_type: 'vault.key_rotated',
    content: { public_key_pem: key.public_key_pem, previous_key_id: before.key_id },
  });
  await own.ok('intercept', { body: { action_type: 'a' } });
  const after = await checkpoint();
  expect(after.key_id, 'another plane over the database signs with the new key too').toBe(key.key_id);
  const { keys } = await own.ok('getVaultKeys');
  expect(keys.map(({ status }: Body) => status).sort()).toEqual(['active', 'retired']);
  await other.close();
  expect(await verifyVault(own.database, [before, handover, after])).toMatchObject({ ok: true, problems: [] });
  const db = new DatabaseSync(own.database);
  db.exec(`update checkpoints set created_at = created_at + 1000 where tree_size = ${handover.tree_size}`);
  db.close();
  expect((await verifyVault(own.database)).problems).toEqual([
    `checkpoint ${handover.tree_size}: key ${before.key_id} had been retired before`,
  ]);
  await own.close();
});
