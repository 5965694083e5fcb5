import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { createPlane, StoreError } from '../../src/server/index.ts';
import { isPostgres } from '../../src/server/store/postgres.ts';

/** What needs no PostgreSQL; the rest is `npm run judges`. */
async function nobodysPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test.each([
  ['postgres://host/db', true],
  ['postgresql://user:word@host:5432/db?sslmode=require', true],
  ['plane.db', false],
  ['/data/postgres.db', false],
  ['postgres', false],
])('%s is a database of PostgreSQL: %s', (database, expected) => {
  expect(isPostgres(database)).toBe(expected);
});

test('a database that is not there is an error in words, without the password', async () => {
  const database = `postgres://user:canary@127.0.0.1:${await nobodysPort()}/db`;
  const failure = await createPlane({ database, secret: 'a secret of at least thirty-two characters' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreError);
  expect((failure as StoreError).message).toMatch(/ECONNREFUSED/);
  expect((failure as StoreError).message).not.toContain('canary');
});
