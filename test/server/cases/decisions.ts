import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Body, Subject } from '../subject.ts';

export function decisionCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  test('a decision is read back whole, with the content it was judged on', async () => {
    const body = {
      action_type: 'pay',
      action_content: 'rent é \u0000 "x"',
      metadata: { amount: 12.5, to: { iban: 'X' } },
      agent_id: 'bot',
      chain_id: 'c',
      chain_step: 2,
      parent_decision_id: 'enf_1',
    };
    const { ok: _ok, ...answer } = await plane.ok('intercept', { body });
    await plane.restart();
    const { decision } = await plane.ok('getDecision', { params: { decision_id: answer.decision_id } });
    expect(decision).toEqual({ ...answer, action_content: body.action_content, metadata: body.metadata });
    expect(decision.content_sha256).toBe(createHash('sha256').update(body.action_content).digest('hex'));
    expect(decision.vault_entry_id).toMatch(/^ve_[0-9a-f]{24}$/);
    expect(decision.decision_id).toMatch(/^enf_[0-9a-f]{12}$/);
  });

  test('a list is filtered, and paged by cursor both ways while decisions come in', async () => {
    for (let step = 0; step < 12; step++)
      await plane.ok('intercept', { body: { action_type: `a${step % 3}`, agent_id: `bot${step % 2}`, action_content: String(step) } });
    const all = async (query: Record<string, unknown>) => {
      const found: Body[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await plane.ok('listDecisions', { query: { per_page: 5, include: 'content', ...query, ...(cursor && { cursor }) } });
        found.push(...page.decisions);
        cursor = page.next_cursor;
        if (query.order === 'desc') await plane.ok('intercept', { body: { action_type: 'late' } });
      }
      return found.map(({ action_content }) => action_content);
    };
    const steps = Array.from({ length: 12 }, (_, step) => String(step));
    expect(await all({ order: 'asc' })).toEqual(steps);
    expect(await all({ order: 'desc' })).toEqual(steps.toReversed());
    expect(await all({ order: 'asc', agent_id: 'bot1' })).toEqual(['1', '3', '5', '7', '9', '11']);
    expect(await all({ order: 'asc', action_type: 'a0', agent_id: 'bot0' })).toEqual(['0', '6']);
    expect(await all({ decision: 'block' })).toEqual([]);
    expect(await all({ until: '2020-01-01T00:00:00Z' })).toEqual([]);
    const second = await plane.ok('listDecisions', { query: { order: 'asc', per_page: 5, page: 2, include: 'content' } });
    expect(second.decisions.map(({ action_content }: Body) => action_content)).toEqual(['5', '6', '7', '8', '9']);
    const without = await plane.ok('listDecisions', { query: { per_page: 1 } });
    expect(without.decisions[0]).not.toHaveProperty('action_content');
  });

  test('a plane that keeps no content keeps hashes alone', async () => {
    await plane.restart({ content: false });
    const body = { action_type: 'pay', action_content: 'secret-canary-1', metadata: { note: 'secret-canary-2' } };
    const { decision_id } = await plane.ok('intercept', { body });
    const { decision } = await plane.ok('getDecision', { params: { decision_id } });
    expect(decision).not.toHaveProperty('action_content');
    expect(decision).not.toHaveProperty('metadata');
    expect(decision.content_sha256).toHaveLength(64);
    expect(await plane.stored()).not.toContain('secret-canary');
    expect((await plane.ok('health')).keeps_content).toBe(false);
  });
}
