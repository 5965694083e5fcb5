import { expectTypeOf, test } from 'vitest';
import { type BatchAction, Hindcast, type Input, type Intercepted, type Output, Xybern } from '../../src/client/index.ts';

// These are checked by `tsc`; what runs is only that the file loads.

const client = new Xybern({ apiKey: 'xb_your_key', baseUrl: 'https://plane.example.org' });
type Enforce = typeof client.enforce;

test('the JavaScript sample of the SDK page compiles as it stands', () => {
  async function sample() {
    const result = await client.enforce.intercept({
      actionType: 'execute_trade',
      actionContent: 'Buy 500 AAPL @ market',
      agentId: 'agent_abc123',
      metadata: { symbol: 'AAPL', qty: 500 },
    });
    if (result.decision === 'escalate') {
      const status = await client.enforce.waitForEscalation(result.escalationId, { pollIntervalMs: 5000, timeoutMs: 3_600_000 });
      expectTypeOf(status.status).toEqualTypeOf<'pending' | 'approved' | 'rejected' | 'expired'>();
    }
    const agent = await client.enforce.registerAgent({
      name: 'TradeBot',
      framework: 'langchain',
      scopes: ['execute_trade', 'query_database'],
    });
    expectTypeOf(agent.credential.privateKey).toBeString();
    const batch = await client.enforce.batchIntercept([
      { ref: 'step-1', actionType: 'read_file', actionContent: 'Read config.json' },
      { ref: 'step-2', actionType: 'execute_trade', actionContent: 'Buy 500 AAPL' },
      { ref: 'step-3', actionType: 'send_email', actionContent: 'Notify compliance' },
    ]);
    expectTypeOf([batch.allowed, batch.blocked, batch.escalated]).toEqualTypeOf<number[]>();
    await client.enforce.deployPolicyPack({
      name: 'finance-v2',
      version: '2.1.0',
      policyDefinitions: [
        {
          name: 'Block high-value trades',
          policyType: 'threshold',
          actionTypes: ['execute_trade'],
          decision: 'escalate',
          trustThreshold: 80,
        },
      ],
    });
    await client.enforce.createTemporalWindow({
      agentId: 'agent_abc123',
      scopes: ['database_write'],
      durationMinutes: 30,
      reason: 'Emergency schema migration',
    });
  }
  expectTypeOf(sample).returns.resolves.toBeVoid();
});

test("names are camel case at every depth, and metadata is the caller's", () => {
  expectTypeOf<Output<'getDecision'>['decision']['policiesTriggered']>().toExtend<{ policyId: string }[] | undefined>();
  expectTypeOf<Output<'getDecision'>['decision']['metadata']>().toEqualTypeOf<{ [k: string]: unknown } | undefined>();
  expectTypeOf<Output<'listPolicyPacks'>['packs'][number]['sourceHash']>().toBeString();
  expectTypeOf<Output<'getVaultEntry'>['entry']['content']>().toEqualTypeOf<{ [k: string]: unknown }>();
  expectTypeOf<Input<'createRole'>>().toExtend<{ name: string; minTrustLevel?: number }>();
  expectTypeOf<BatchAction>().toExtend<{ ref?: string; actionType: string }>();
  expectTypeOf<Intercepted['decision']>().toEqualTypeOf<'allow' | 'escalate' | 'block'>();
});

test('a list is a promise of its first page and a walk over its items', () => {
  const list = () => client.enforce.listDecisions({ decision: 'block' });
  expectTypeOf<Awaited<ReturnType<typeof list>>['decisions'][number]['decisionId']>().toBeString();
  expectTypeOf<ReturnType<typeof list>>().toExtend<AsyncIterable<{ decisionId: string }>>();
});

test('what is wrong does not compile', () => {
  const wrong = (_: () => unknown) => {};
  // @ts-expect-error the key is missing
  wrong(() => new Hindcast({}));
  // @ts-expect-error the action has no type
  wrong(() => client.enforce.intercept({ agentId: 'a' }));
  // @ts-expect-error a misspelt name
  wrong(() => client.enforce.intercept({ actionType: 'a', agentID: 'a' }));
  // @ts-expect-error a threshold without its number
  wrong(() => client.enforce.createPolicy({ name: 'p', policyType: 'threshold', decision: 'block' }));
  // @ts-expect-error no such verdict
  wrong(() => client.enforce.listDecisions({ decision: 'deny' }));
  // @ts-expect-error no such resolution
  wrong(() => client.enforce.resolveEscalation('esc_1', { resolution: 'maybe' }));
  // @ts-expect-error no such operation
  wrong(() => client.call('nothing'));
  // @ts-expect-error its parameters are missing
  wrong(() => client.call('getAgent'));
  expectTypeOf<Enforce['health']>().toBeFunction();
});
