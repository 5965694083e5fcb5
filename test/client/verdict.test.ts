import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isAllowed, readVerdict } from '../../src/client/index.ts';
import { clientOf, decision, failure, faultOf, planeOf } from './plane.ts';

describe('a verdict', () => {
  test.each([
    ['allow', 'allow'],
    ['allow_with_warning', 'allow'],
    ['escalate', 'escalate'],
    ['block', 'block'],
    ['terminate', 'block'],
    ['ALLOW', 'block'],
    ['allowed', 'block'],
    ['', 'block'],
    [undefined, 'block'],
    [null, 'block'],
    [true, 'block'],
    [['allow'], 'block'],
  ])('%j reads as %s', (wire, verdict) => expect(readVerdict(wire)).toBe(verdict));

  test('nothing unknown is allowed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(value !== 'allow' && value !== 'allow_with_warning');
        expect(isAllowed({ decision: value })).toBe(false);
      }),
    );
  });

  test.each([null, undefined, {}, { decision: 'allow', ok: false }, { decision: 'escalate' }, { decision: 'pending' }])(
    'isAllowed(%j) is false',
    (result) => {
      expect(isAllowed(result)).toBe(false);
    },
  );

  test.each([
    ['terminate', { decision: 'block', originalDecision: 'terminate' }, false],
    ['allow_with_warning', { decision: 'allow', originalDecision: 'allow_with_warning' }, true],
    ['escalate', { decision: 'escalate' }, false],
  ])('intercept gives %s as one of three', async (wire, given, allowed) => {
    const { url } = await planeOf({ body: { ...decision, decision: wire } });
    const { enforce } = clientOf(url);
    for (const result of [
      await enforce.intercept({ actionType: 'x' }),
      await enforce.interceptAgentComm({ sourceAgentId: 'a', targetAgentId: 'b', instruction: 'x' }),
    ]) {
      expect(result).toMatchObject(given);
      expect(isAllowed(result)).toBe(allowed);
    }
  });

  test('an answer without one is refused', async () => {
    const { url } = await planeOf({ body: { ok: true, decision_id: 'enf_1' } });
    expect(await faultOf(clientOf(url).enforce.intercept({ actionType: 'x' }))).toMatchObject({ code: 'unexpected_response' });
  });
});

describe('a batch', () => {
  const actions = [{ ref: 'a', actionType: 'x' }, { ref: 'b', actionType: 'y' }, { actionType: 'z' }];

  test('keeps its order, and a failed item blocks', async () => {
    const { url, received } = await planeOf({
      body: {
        ok: true,
        total: 3,
        allowed: 1,
        blocked: 1,
        escalated: 0,
        failed: 1,
        results: [
          { index: 0, ok: true, ref: 'a', decision: 'allow', decision_id: 'enf_1' },
          { index: 1, ok: true, ref: 'b', decision: 'terminate' },
          { index: 2, ok: false, ref: null, decision: 'allow', error: { code: 'invalid_action_type', message: 'm', request_id: 'r' } },
        ],
      },
    });
    const batch = await clientOf(url).enforce.batchIntercept(actions);
    expect(batch.results.map((item) => item.decision)).toEqual(['allow', 'block', 'block']);
    expect(batch.results.map(isAllowed)).toEqual([true, false, false]);
    expect(batch).toMatchObject({ allowed: 1, blocked: 1, escalated: 0, failed: 1 });
    expect(JSON.parse(received[0]!.body)).toEqual({
      actions: [{ ref: 'a', action_type: 'x' }, { ref: 'b', action_type: 'y' }, { action_type: 'z' }],
    });
  });

  test.each([2, 4])('with %d results for 3 actions is refused', async (many) => {
    const { url } = await planeOf({ body: { ok: true, results: Array(many).fill({ ok: true, decision: 'allow' }) } });
    expect(await faultOf(clientOf(url).enforce.batchIntercept(actions))).toMatchObject({ code: 'unexpected_response' });
  });

  test('takes 500 and no more; of none, nothing is asked', async () => {
    const { url, received } = await planeOf((request) => ({
      body: { ok: true, results: JSON.parse(request.body).actions.map(() => ({ ok: true, decision: 'allow' })) },
    }));
    const { enforce } = clientOf(url);
    expect((await enforce.batchIntercept(Array(500).fill({ actionType: 'x' }))).results).toHaveLength(500);
    expect(await faultOf(enforce.batchIntercept(Array(501).fill({ actionType: 'x' })))).toMatchObject({ code: 'invalid_argument' });
    expect(await enforce.batchIntercept([])).toMatchObject({ total: 0, results: [] });
    expect(received).toHaveLength(1);
  });
});

describe('when no plane can be reached', () => {
  const nowhere = { fetch: () => Promise.reject(new TypeError('fetch failed')) };
  const message = { sourceAgentId: 'a', targetAgentId: 'b', instruction: 'do it' };

  test('G11: the action is blocked', async () => {
    const { enforce } = clientOf('http://127.0.0.1:1', nowhere);
    const blocked = { ok: true, decision: 'block', code: 'plane_unreachable' };
    expect(await enforce.intercept({ actionType: 'x' })).toMatchObject(blocked);
    expect(await enforce.interceptAgentComm(message)).toMatchObject({ ...blocked, sourceAgentId: 'a' });
    expect(await enforce.batchIntercept([{ ref: 'r', actionType: 'x' }])).toMatchObject({
      allowed: 0,
      blocked: 1,
      results: [{ ...blocked, ref: 'r', index: 0 }],
    });
  });

  test('an error is thrown, if asked for', async () => {
    const { enforce } = clientOf('http://127.0.0.1:1', { ...nowhere, failMode: 'throw' });
    expect(await faultOf(enforce.intercept({ actionType: 'x' }))).toMatchObject({ code: 'plane_unreachable' });
  });

  test('G11: it passes only when that was asked for, and the console says so without a word of it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    const { enforce } = clientOf('http://127.0.0.1:1', { ...nowhere, failMode: 'open' });
    expect(await enforce.intercept({ actionType: 'secret_action', agentId: 'secret_agent' })).toMatchObject({
      decision: 'allow',
      code: 'plane_unreachable',
    });
    expect(warn).toHaveBeenCalledOnce();
    expect(String(warn.mock.calls[0])).not.toContain('secret');
  });

  test.each([failure(503, 'audit_unavailable'), failure(401, 'invalid_api_key'), { text: '<html>' }])(
    'a plane that answers badly is no such case: never an allow',
    async (answer) => {
      const { url } = await planeOf(answer);
      expect(await faultOf(clientOf(url, { failMode: 'open' }).enforce.intercept({ actionType: 'x' }))).toBeInstanceOf(Error);
    },
  );
});
