import { createDecipheriv, hash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { safeOf } from '../../src/server/secrets.ts';
import { openSubject, type Subject } from './subject.ts';

let plane: Subject;
beforeEach(async () => {
  plane = await openSubject();
});
afterEach(() => plane.close());

interface Kept {
  idempotency_key: string;
  request_hash: string;
  response: string;
}

function stolen(): Kept[] {
  const db = new DatabaseSync(plane.database, { readOnly: true });
  const rows = db.prepare('select * from idempotency').all() as unknown as Kept[];
  db.close();
  return rows;
}

/** What whoever has the database alone can try with a key that he guesses. */
function opened(sealed: string, key: Buffer): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString();
  } catch {
    return undefined;
  }
}

test('H5: of a stolen database nobody guesses idempotency keys, nor opens the answers kept under them', async () => {
  const words = ['create-key-7', 'register-TradeBot', 'webhook-2'] as const;
  const under = (word: string) => ({ 'idempotency-key': word });
  const body = { name: 'ci', rights: ['manage'] };
  const { key } = await plane.ok('createApiKey', { body, headers: under(words[0]) });
  await plane.ok('registerAgent', { body: { name: 'TradeBot' }, headers: under(words[1]) });
  await plane.ok('createWebhook', { body: { url: 'https://example.com/in', events: ['*'] }, headers: under(words[2]) });
  const rows = stolen();
  expect(rows).toHaveLength(3);
  const request = hash('sha256', `createApiKey /api/v1/enforce/api-keys\n${JSON.stringify(body)}`, 'hex');
  expect(rows.map(({ request_hash }) => request_hash)).not.toContain(request);
  for (const word of words) {
    for (const guess of [word, `name ${word}`, `seal ${word}`, `first ${word}`]) {
      expect(rows.map(({ idempotency_key }) => idempotency_key)).not.toContain(hash('sha256', guess, 'hex'));
      for (const { response } of rows) expect(opened(response, hash('sha256', guess, 'buffer'))).toBeUndefined();
    }
  }
  expect((await plane.ok('createApiKey', { body, headers: under(words[0]) })).key, 'who has the key is answered again').toBe(key);
});

test('H5: an answer is opened with the secret and the word together, and a name is made with the secret', () => {
  const [own, other] = [safeOf('s'.repeat(32)), safeOf('t'.repeat(32))];
  const sealed = own.seal('answer', 'word');
  expect(safeOf('s'.repeat(32)).open(sealed, 'word')).toBe('answer');
  for (const wrong of [
    () => other.open(sealed, 'word'),
    () => own.open(sealed, 'wrong'),
    () => own.open(sealed),
    () => own.open(own.seal('a'), ''),
  ])
    expect(wrong).toThrow();
  expect(own.nameOf('word')).toBe(safeOf('s'.repeat(32)).nameOf('word'));
  expect(own.nameOf('word')).not.toBe(other.nameOf('word'));
});
