import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { approveFirst, bareHash, deployPagePack, openSamplePlane, type SamplePlane } from './sample-plane.ts';

const page = '2efe6da43b120373f38fb80139e786dc74612ca5389b2eb46aeb753d9c2ad559';
const sample = fileURLToPath(new URL('./page.ts', import.meta.url));

test('the sample is the page’s, but for its import line', () => {
  const source = readFileSync(sample, 'utf8');
  expect(bareHash(source)).toBe(page);
  expect(bareHash(source.replace('5000', '500'))).not.toBe(page);
  expect(source.match(/^import .*$/gm)).toEqual(["import { Xybern } from '../../src/client/index.ts';"]);
});

describe('against a plane', () => {
  let plane: SamplePlane;
  beforeEach(async () => {
    plane = await openSamplePlane();
  });
  afterEach(() => plane.close());

  /** Runs the sample as a process; without a base URL in it, the environment says where the plane is. */
  const run = () => promisify(execFile)(process.execPath, [sample], { env: { ...process.env, HINDCAST_URL: plane.url }, timeout: 50_000 });

  async function everything<T>(pages: AsyncIterable<T>): Promise<T[]> {
    const found: T[] = [];
    for await (const item of pages) found.push(item);
    return found;
  }

  test('it runs from top to bottom against an empty plane', async () => {
    const { stdout, stderr } = await run();
    expect([stdout, stderr]).toEqual(['', '']);
    const { enforce } = plane.approver;
    const decisions = await everything(enforce.listDecisions({ order: 'asc', include: 'content' }));
    expect(decisions.map(({ actionType, decision, agentId, actionContent }) => [actionType, decision, agentId, actionContent])).toEqual([
      ['execute_trade', 'allow', 'agent_abc123', 'Buy 500 AAPL @ market'],
      ['read_file', 'allow', null, 'Read config.json'],
      ['execute_trade', 'allow', null, 'Buy 500 AAPL'],
      ['send_email', 'allow', null, 'Notify compliance'],
    ]);
    expect(decisions[0]!.metadata).toEqual({ symbol: 'AAPL', qty: 500 });
    const agents = await everything(enforce.listAgents());
    expect(agents.map(({ name, framework, scopes }) => ({ name, framework, scopes }))).toEqual([
      { name: 'TradeBot', framework: 'langchain', scopes: ['execute_trade', 'query_database'] },
    ]);
    const { pack, policyDefinitions } = await enforce.getPolicyPack('finance-v2');
    expect([pack.version, policyDefinitions.map(({ name }) => name)]).toEqual(['2.1.0', ['Block high-value trades']]);
    expect(await enforce.checkTemporalWindow({ agentId: 'agent_abc123', actionType: 'database_write' })).toMatchObject({
      active: true,
      allowed: true,
      window: { reason: 'Emergency schema migration' },
    });
  });

  test('where the page’s pack is live, it waits for a person and goes on', async () => {
    await deployPagePack(plane);
    const [escalationId] = await Promise.all([approveFirst(plane), run()]);
    const { enforce } = plane.approver;
    expect(await enforce.getEscalation(escalationId)).toMatchObject({
      escalation: { status: 'approved', actionType: 'execute_trade', agentId: 'agent_abc123' },
    });
    const decisions = await everything(enforce.listDecisions({ order: 'asc' }));
    expect(decisions.map(({ actionType, decision }) => `${actionType} ${decision}`)).toEqual([
      'execute_trade escalate',
      'read_file allow',
      'execute_trade escalate',
      'send_email allow',
    ]);
    const history = await everything(enforce.policyPackHistory('finance-v2'));
    expect(history.map(({ serial, version }) => [serial, version])).toEqual([[1, '2.1.0']]);
  });
});
