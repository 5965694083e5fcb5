import { describe, expect, test } from 'vitest';
import { clientOf, failure, faultOf, planeOf } from './plane.ts';

const page = (ids: number[], next_cursor: string | null | undefined, more = {}) => ({
  body: { ok: true, decisions: ids.map((id) => ({ decision_id: `enf_${id}` })), next_cursor, ...more },
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('a list', () => {
  test('awaited, is its first page', async () => {
    const { url, received } = await planeOf(page([1, 2], 'c1', { total: 3 }));
    const first = await clientOf(url).enforce.listDecisions({ decision: 'block', perPage: 2 });
    expect(first).toMatchObject({ decisions: [{ decisionId: 'enf_1' }, { decisionId: 'enf_2' }], nextCursor: 'c1', total: 3 });
    expect(received.map((request) => request.url)).toEqual(['/api/v1/enforce/decisions?decision=block&per_page=2']);
  });

  test('walked, is every item of every page, under the same filter', async () => {
    const { url, received } = await planeOf(page([1, 2], 'c 1'), page([], 'c2'), page([3], null));
    const items = await all(clientOf(url).enforce.listDecisions({ agentId: 'a', perPage: 2 }));
    expect(items.map((item) => item.decisionId)).toEqual(['enf_1', 'enf_2', 'enf_3']);
    expect(received.map((request) => request.url.split('?')[1])).toEqual([
      'agent_id=a&per_page=2',
      'agent_id=a&per_page=2&cursor=c+1',
      'agent_id=a&per_page=2&cursor=c2',
    ]);
  });

  test('of a plane that knows no cursors, is walked by page number', async () => {
    const { url, received } = await planeOf(page([1, 2], undefined, { total: 3 }), page([3], undefined, { total: 3 }));
    expect(await all(clientOf(url).enforce.listDecisions())).toHaveLength(3);
    expect(received[1]!.url).toBe('/api/v1/enforce/decisions?page=2');
  });

  test.each([
    ['that counts more than it gives', page([], undefined, { total: 9 })],
    ['that counts nothing', page([1], undefined)],
  ])('of a plane %s, ends', async (_, answer) => {
    const { url, received } = await planeOf(answer);
    await all(clientOf(url).enforce.listDecisions());
    expect(received).toHaveLength(1);
  });

  test('that turns in a circle is an error, not a loop', async () => {
    const { url } = await planeOf(page([1], 'c1'), page([2], 'c2'), page([3], 'c1'));
    expect(await faultOf(all(clientOf(url).enforce.listDecisions()))).toMatchObject({ code: 'unexpected_response' });
  });

  test('that breaks off says so; what was read stays read', async () => {
    const { url } = await planeOf(page([1], 'c1'), failure(403, 'insufficient_permissions'));
    const seen: string[] = [];
    const walk = async () => {
      for await (const item of clientOf(url).enforce.listDecisions()) seen.push(item.decisionId);
    };
    expect(await faultOf(walk())).toMatchObject({ name: 'PermissionError' });
    expect(seen).toEqual(['enf_1']);
  });

  test('asks for no page that is not wanted', async () => {
    const { url, received } = await planeOf(page([1, 2], 'c1'));
    const list = clientOf(url).enforce.listDecisions();
    expect(received).toHaveLength(0);
    for await (const item of list) if (item.decisionId === 'enf_2') break;
    expect(received).toHaveLength(1);
  });

  test('fails, settles and is chained as a promise is', async () => {
    const { url } = await planeOf(failure(404, 'agent_not_found'));
    let settled = 0;
    const list = clientOf(url).enforce.getAgentHistory('a');
    const caught = await list.finally(() => settled++).catch((error) => error.code);
    expect([caught, settled]).toEqual(['agent_not_found', 1]);
    expect(await Promise.allSettled([list])).toMatchObject([{ status: 'rejected' }]);
  });
});
