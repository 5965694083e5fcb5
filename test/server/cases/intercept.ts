import { afterEach, beforeEach, expect, test } from 'vitest';
import { schemas } from '../../../src/api/schemas/index.ts';
import type { Body, Subject } from '../subject.ts';

export function interceptCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  const deploy = (...policy_definitions: object[]) =>
    plane.ok('deployPolicyPack', { body: { name: 'rules', version: '1.0.0', policy_definitions } });
  const intercept = (body: object) => plane.ok('intercept', { body });
  const verdict = async (body: object) => (await intercept(body)).decision as string;

  test('nothing triggers: allow; the most restrictive decision wins; reasons by priority', async () => {
    await deploy(
      { name: 'low', policy_type: 'action_type', action_types: ['pay:*'], decision: 'block', priority: 1, reason: 'no payments' },
      {
        name: 'high',
        policy_type: 'action_type',
        action_types: ['pay:*', 'ask'],
        decision: 'escalate',
        priority: 900,
        reason: 'ask first',
      },
    );
    expect(await intercept({ action_type: 'read' })).toMatchObject({ decision: 'allow', policies_triggered: [], decision_path: 'fast' });
    const blocked = await intercept({ action_type: 'pay:rent' });
    expect(blocked).toMatchObject({ decision: 'block', reasoning: 'ask first' });
    expect(blocked.policies_triggered.map(({ name }: { name: string }) => name)).toEqual(['high', 'low']);
    expect(blocked.policies_evaluated).toHaveLength(2);
    expect(await verdict({ action_type: 'ask' })).toBe('escalate');
  });

  test('trust starts at 50, moves as published, and is kept per agent id, registered or not', async () => {
    await deploy(
      { name: 'b', policy_type: 'action_type', action_types: ['bad'], decision: 'block' },
      { name: 'e', policy_type: 'action_type', action_types: ['odd'], decision: 'escalate' },
    );
    const trust = async (action_type: string, agent_id = 'bot') => (await intercept({ action_type, agent_id })).trust_score;
    expect([await trust('ok'), await trust('ok'), await trust('bad'), await trust('odd'), await trust('ok')]).toEqual([
      50, 50.2, 50.4, 48.4, 47.9,
    ]);
    expect(await trust('ok', 'other')).toBe(50);
    await plane.restart();
    expect(await trust('ok')).toBe(48.1);
    for (let times = 0; times < 26; times++) await trust('bad', 'worst');
    expect(await trust('ok', 'worst')).toBe(0);
  });

  test("H10: a caller's own trust, time and chain agents, and unknown fields, count for nothing", async () => {
    await deploy(
      { name: 't', policy_type: 'threshold', trust_threshold: 51, decision: 'block' },
      { name: 'c', policy_type: 'chain_of_custody', conditions: { forbidden_agents: ['mallory'] }, decision: 'escalate' },
    );
    const answer = await intercept({
      action_type: 'a',
      trust_score: 100,
      created_at: '2001-01-01T00:00:00Z',
      chain_agents: ['mallory'],
      timestamp: 12,
      decision: 'allow',
    });
    expect(answer).toMatchObject({ decision: 'block', trust_score: 50 });
    expect(answer.policies_triggered).toHaveLength(1);
    expect(Math.abs(Date.parse(answer.created_at) - Date.now())).toBeLessThan(60_000);
  });

  test('`content` is another name of `action_content`, `null` is absent', async () => {
    await deploy({ name: 'p', policy_type: 'content_pattern', conditions: { patterns: ['DROP'] }, decision: 'block' });
    expect(await verdict({ action_type: 'q', content: 'DROP TABLE' })).toBe('block');
    expect(await verdict({ action_type: 'q', action_content: 'DROP', content: null })).toBe('block');
    expect(
      await verdict({ action_type: 'q', action_content: null, agent_id: null, metadata: null, chain_id: null, chain_step: null }),
    ).toBe('allow');
  });

  test('G7: faulty requests are refused by field', async () => {
    const { maximum } = (schemas.InterceptRequest.properties as Body).chain_step;
    const cases: [object, string, string?][] = [
      [{}, '400 invalid_action_type', '/action_type'],
      [{ action_type: '' }, '400 invalid_action_type', '/action_type'],
      [{ action_type: 'x'.repeat(257) }, '400 invalid_action_type', '/action_type'],
      [{ action_type: 'a\u0000b' }, '400 invalid_action_type', '/action_type'],
      [{ action_type: 7 }, '400 invalid_action_type', '/action_type'],
      [{ action_type: 'a', metadata: [] }, '400 invalid_request', '/metadata'],
      [{ action_type: 'a', action_content: 1 }, '400 invalid_request', '/action_content'],
      [{ action_type: 'a', agent_id: '' }, '400 invalid_request', '/agent_id'],
      [{ action_type: 'a', chain_step: 0 }, '422 invalid_chain', '/chain_step'],
      [{ action_type: 'a', chain_id: 'c', chain_step: -1 }, '422 invalid_chain', '/chain_step'],
      [{ action_type: 'a', chain_id: 'c', chain_step: 1.5 }, '422 invalid_chain', '/chain_step'],
      [{ action_type: 'a', chain_id: 'c', chain_step: maximum + 1 }, '422 invalid_chain', '/chain_step'],
    ];
    for (const [body, expected, pointer] of cases) {
      const { status, body: told } = await plane.call('intercept', { body });
      expect(`${status} ${told.error?.code}`, JSON.stringify(body).slice(0, 80)).toBe(expected);
      expect(told.error.details.pointer).toBe(pointer);
    }
    expect((await plane.ok('listDecisions')).total).toBe(0);
    expect(await verdict({ action_type: 'a', chain_id: 'c', chain_step: maximum })).toBe('allow');
  });

  test('G4: what cannot be judged counts as triggered, unless it says itself that it then does not', async () => {
    await deploy(
      { name: 'strict', policy_type: 'semantic', action_types: ['mail'], decision: 'escalate', conditions: { semantic_rule: 'be nice' } },
      {
        name: 'lenient',
        policy_type: 'semantic',
        action_types: ['mail', 'read'],
        decision: 'block',
        conditions: { on_unavailable: 'allow' },
      },
      {
        name: 'elsewhere',
        policy_type: 'sequence',
        action_types: ['count'],
        decision: 'block',
        conditions: { mode: 'velocity', window_seconds: 9, max_count: 9, scope: 'department' },
      },
    );
    const mail = await intercept({ action_type: 'mail' });
    expect(mail).toMatchObject({ decision: 'escalate', reasoning: 'could not be judged: service-judged: semantic' });
    expect(mail.not_judged.map(({ name }: { name: string }) => name)).toEqual(['lenient']);
    expect(await verdict({ action_type: 'read' })).toBe('allow');
    expect(await verdict({ action_type: 'count' })).toBe('block');
  });

  test('B4: more patterns over more content than a verdict may take: what was not read counts as triggered', async () => {
    const patterns = Array.from({ length: 150 }, (_, index) => `secret number ${index}z`);
    await deploy({ name: 'words', policy_type: 'content_pattern', action_types: ['mail'], decision: 'block', conditions: { patterns } });
    const content = (kib: number, end = '') => ({ action_type: 'mail', action_content: 'x'.repeat(kib * 1024) + end });
    expect(await verdict(content(400))).toBe('allow');
    expect(await intercept(content(400, 'secret number 149z'))).toMatchObject({
      decision: 'block',
      reasoning: expect.stringMatching('matches one of'),
    });
    expect(await intercept(content(500))).toMatchObject({ decision: 'block', reasoning: 'could not be judged: evaluation_budget' });
    expect(await verdict({ ...content(500), action_type: 'read' })).toBe('allow');
  });

  test('chain agents come from the records, also after a restart', async () => {
    await deploy({
      name: 'c',
      policy_type: 'chain_of_custody',
      conditions: { forbidden_agents: ['mallory'], max_chain_depth: 3 },
      decision: 'block',
    });
    expect(await verdict({ action_type: 'a', agent_id: 'mallory', chain_id: 'one' })).toBe('block');
    expect(await verdict({ action_type: 'a', agent_id: 'bob', chain_id: 'one', chain_step: 1 })).toBe('block');
    expect(await verdict({ action_type: 'a', agent_id: 'bob', chain_id: 'two', chain_step: 1 })).toBe('allow');
    await plane.restart();
    expect(await verdict({ action_type: 'a', agent_id: 'bob', chain_id: 'one', chain_step: 2 })).toBe('block');
    expect(await verdict({ action_type: 'a', agent_id: 'bob', chain_id: 'two', chain_step: 4 })).toBe('block');
  });

  test('G5, G6: windows come from the records: exact under parallel requests, after a restart, and when the clock is set back', async () => {
    const velocity = { mode: 'velocity', window_seconds: 3600, max_count: 5, match_action_types: ['pay'] };
    await deploy({ name: 'v', policy_type: 'sequence', decision: 'block', conditions: velocity });
    const many = await Promise.all(Array.from({ length: 40 }, () => verdict({ action_type: 'pay', agent_id: 'bot' })));
    expect(many.filter((decision) => decision === 'allow')).toHaveLength(5);
    expect(await verdict({ action_type: 'pay', agent_id: 'other' })).toBe('allow');
    await plane.restart();
    expect(await verdict({ action_type: 'pay', agent_id: 'bot' })).toBe('block');
    plane.clock.ahead = -2 * 3600_000;
    expect(await verdict({ action_type: 'pay', agent_id: 'bot' })).toBe('block');
    plane.clock.ahead = 2 * 3600_000;
    expect(await verdict({ action_type: 'pay', agent_id: 'bot' })).toBe('allow');
  });

  test('I7: hours and days are UTC, Sunday is 7, and what is no hour or day is refused', async () => {
    await deploy(
      { name: 'night', policy_type: 'temporal', conditions: { blocked_hours: [1] }, decision: 'block' },
      { name: 'sunday', policy_type: 'temporal', conditions: { blocked_days: [7] }, decision: 'escalate' },
    );
    // The last is a leap day; on the Sunday, clocks in Europe skip an hour at 01:00 UTC.
    const expected: [string, string][] = [
      ['2040-03-24T12:00:00Z', 'allow'],
      ['2040-03-25T00:59:00Z', 'escalate'],
      ['2040-03-25T01:30:00Z', 'block'],
      ['2040-03-25T02:30:00Z', 'escalate'],
      ['2040-03-26T00:00:00Z', 'allow'],
      ['2040-03-26T01:00:00Z', 'block'],
      ['2044-02-29T12:00:00Z', 'allow'],
    ];
    for (const [instant, decision] of expected) {
      plane.clock.ahead = Date.parse(instant) - Date.now();
      expect(await verdict({ action_type: 'a' }), instant).toBe(decision);
    }
    for (const conditions of [
      { blocked_days: [0] },
      { blocked_days: [8] },
      { blocked_hours: [24] },
      { blocked_hours: [1], timezone: 'Europe/Berlin' },
    ]) {
      const body = {
        name: 'rules',
        version: '2.0.0',
        policy_definitions: [{ name: 'x', policy_type: 'temporal', conditions, decision: 'block' }],
      };
      expect(await plane.refusal('deployPolicyPack', { body })).toBe('422 pack_invalid');
    }
  });

  test('an ordered sequence is seen over restarts and changes of the policies', async () => {
    const conditions = { mode: 'ordered', window_seconds: 600, steps: ['read_*', 'send'] };
    expect(await verdict({ action_type: 'read_mail', agent_id: 'bot' })).toBe('allow');
    await deploy({ name: 'o', policy_type: 'sequence', decision: 'block', conditions });
    expect(await verdict({ action_type: 'send', agent_id: 'other' })).toBe('allow');
    expect(await verdict({ action_type: 'send', agent_id: 'bot' })).toBe('block');
    await plane.restart();
    expect(await verdict({ action_type: 'send', agent_id: 'bot' })).toBe('block');
  });

  test('shadow policies are judged in a second pass that never touches the verdict', async () => {
    await deploy(
      { name: 'live', policy_type: 'action_type', action_types: ['pay'], decision: 'escalate' },
      { name: 'shadow', policy_type: 'action_type', action_types: ['pay', 'read'], decision: 'block', mode: 'shadow' },
    );
    const pay = await intercept({ action_type: 'pay', agent_id: 'bot' });
    expect(pay.decision).toBe('escalate');
    expect(pay.shadow_results).toMatchObject({ live_decision: 'escalate', shadow_decision: 'block', would_have_changed: true });
    expect(pay.policies_triggered.map(({ name }: { name: string }) => name)).toEqual(['live']);
    expect(await verdict({ action_type: 'read', agent_id: 'bot' })).toBe('allow');
    expect((await intercept({ action_type: 'other' })).shadow_results).toMatchObject({ would_have_changed: false });
    const report = await plane.ok('getShadowReport');
    expect(report).toMatchObject({ decisions: 3, would_change: 2, would_block: 2, agents_affected: 1 });
    expect(report.flips).toEqual(
      expect.arrayContaining([
        { from: 'escalate', to: 'block', count: 1 },
        { from: 'allow', to: 'block', count: 1 },
      ]),
    );
    expect(report.policies).toMatchObject([{ name: 'shadow', pack: 'rules', triggered: 2, would_change: 2 }]);
    expect((await plane.ok('getShadowReport', { query: { action_type: 'read' } })).would_change).toBe(1);
    expect((await plane.ok('getShadowReport', { query: { since: new Date(Date.now() + 60_000).toISOString() } })).decisions).toBe(0);
  });
}
