import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Body, openSubject, type Subject, testKey } from '../server/subject.ts';
import { findChromium, openPage, type Page } from './browser.ts';

const chromium = findChromium();

/** The approver's page, used by keyboard alone in a real browser. */
describe.skipIf(!chromium)('approvals in Chromium', () => {
  let plane: Subject;
  let page: Page;
  let url: string;
  const hostile = '<img src=x onerror="document.title=\'owned\'"></pre><script>document.title="owned"</script>';

  beforeAll(async () => {
    plane = await openSubject('over a socket');
    url = (await plane.raw('/health')).url.replace('/health', '');
    await plane.ok('createPolicy', {
      body: { name: 'Ask first', policy_type: 'action_type', action_types: ['pay*'], decision: 'escalate', reason: hostile },
    });
    page = await openPage(chromium!);
  }, 30_000);
  afterAll(async () => {
    await page?.close();
    await plane?.close();
  });

  const ask = async (action_type: string) =>
    (await plane.ok('intercept', { body: { action_type, agent_id: 'bot', action_content: hostile, metadata: { note: hostile } } }))
      .escalation_id as string;
  const escalation = async (escalation_id: string) => (await plane.ok('getEscalation', { params: { escalation_id } })).escalation as Body;
  const focused = () => page.evaluate<string>('document.activeElement.textContent.trim() || document.activeElement.id');
  const tabTo = async (name: string) => {
    for (let times = 0; times < 12 && (await focused()) !== name; times++) await page.press('Tab');
    expect(await focused()).toBe(name);
  };

  test('a person without a mouse enters, reads, approves and rejects', async () => {
    const [first, second] = [await ask('pay:rent'), await ask('pay:tax')];
    await page.goto(`${url}/approvals`);
    await tabTo('key');
    await page.type(testKey);
    await tabTo('name');
    await page.type('Ann Approver');
    await page.press('Enter');
    await page.until('document.querySelectorAll("#list button").length === 2');
    expect(await focused()).toContain('pay:tax');
    await page.press('Tab');
    await page.press('Enter');
    await page.until('!document.getElementById("detail").hidden');
    expect(await page.evaluate('document.getElementById("action").textContent')).toBe('pay:rent');
    expect(await page.evaluate('document.getElementById("content").textContent')).toBe(hostile);
    await tabTo('reason');
    await page.type('known payee');
    await tabTo('Approve');
    await page.press('Enter');
    await page.until('document.querySelectorAll("#list button").length === 1');
    expect(await escalation(first)).toMatchObject({ status: 'approved', resolved_by: 'Ann Approver', resolution_reason: 'known payee' });

    await page.press('Enter');
    await page.until('!document.getElementById("detail").hidden');
    await tabTo('Reject');
    await page.press(' ');
    await page.until('!document.getElementById("nothing").hidden');
    expect(await escalation(second)).toMatchObject({ status: 'rejected', resolution_reason: null });
  });

  test('what agents and authors write stays text, and the page keeps its policy', async () => {
    await ask('pay:<b>bold</b>');
    await tabTo('Look again');
    await page.press('Enter');
    await page.until('document.querySelectorAll("#list button").length === 1');
    await page.press('Enter');
    await page.until('!document.getElementById("detail").hidden');
    expect(await page.evaluate('document.title')).toBe('Approvals');
    expect(await page.evaluate('document.querySelectorAll("main img, main script, main b").length')).toBe(0);
    await page.press('Escape');
    await page.until('!document.getElementById("waiting").hidden');
    expect(page.complaints).toEqual([]);
  });

  test('every control has a name, and the key is in no storage and no address', async () => {
    const unnamed =
      'Array.from(document.querySelectorAll("input, textarea, button")).filter((each) => !each.textContent.trim() && each.labels.length === 0).length';
    expect(await page.evaluate(unnamed)).toBe(0);
    expect(await page.evaluate('location.href')).toBe(`${url}/approvals`);
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])')).not.toContain(testKey);
  });

  test('a wrong key is told, and lets nobody in', async () => {
    await page.goto(`${url}/approvals?again`);
    await tabTo('key');
    await page.type('xb_wrong_0123456789abcdef');
    await tabTo('name');
    await page.type('Mallory');
    await page.press('Enter');
    await page.until('document.getElementById("problem").textContent === "this API key is not known"');
    expect(await page.evaluate('document.getElementById("waiting").hidden')).toBe(true);
  });
});
