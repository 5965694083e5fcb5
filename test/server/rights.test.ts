import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOperations, type Operation } from '../../src/api/index.ts';
import { type Body, openSubject, type Subject } from './subject.ts';

const rights: readonly Operation['needs'][] = ['enforce', 'read', 'manage', 'deploy', 'approvals', 'keys'];
const keyOf = (right: string) => `xb_only_${right}_0123456789`;

let plane: Subject;
beforeAll(async () => {
  plane = await openSubject('in process', { apiKeys: rights.map((right) => ({ key: keyOf(right), name: right, rights: [right] })) });
});
afterAll(() => plane.close());

async function answer({ method, path, request }: Operation, key: string | undefined): Promise<string> {
  const response = await plane.raw(path.replace(/\{\w+\}/g, 'unknown'), {
    method,
    headers: { ...(key && { 'x-api-key': key }), ...(request && { 'content-type': 'application/json' }) },
    ...(request && { body: '{}' }),
  });
  if (response.status === 200) return '200';
  return `${response.status} ${((await response.json()) as Body).error.code}`;
}

test('H6: every operation asks for its right, and for no other', async () => {
  for (const operation of listOperations()) {
    for (const right of rights) {
      const told = await answer(operation, keyOf(right));
      const may = operation.needs === 'none' || operation.needs === right;
      if (may) expect(told, `${operation.id} with ${right}`).not.toMatch(/^(401|403|5)/);
      else expect(told, `${operation.id} with ${right}`).toBe('403 insufficient_permissions');
    }
  }
});

test('H6: without a key every operation is closed but those open to everybody; an unknown thing is 404 or refused, never 500', async () => {
  for (const operation of listOperations()) {
    const told = await answer(operation, undefined);
    expect(told, operation.id).toBe(operation.needs === 'none' ? '200' : '401 missing_api_key');
  }
});
