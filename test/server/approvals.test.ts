/** The script of the approvals page over a page of stubs; `npm run judges` drives it in a real browser. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { script } from '../../src/server/page/script.ts';

test('rejecting asks for no more than the API does', async () => {
  const elements = new Map<string, { value: string; submit?: (event: object) => void }>();
  const element = (id: string) => {
    const made = {
      value: '',
      focus() {},
      replaceChildren() {},
      querySelector: () => undefined,
      addEventListener: (kind: string, act: (event: object) => void) => kind === 'submit' && Object.assign(made, { submit: act }),
    };
    if (!elements.has(id)) elements.set(id, made);
    return elements.get(id);
  };
  const sent: string[] = [];
  const fetch = async (_: string, { body }: { body?: string }) => {
    if (body !== undefined) sent.push(body);
    return { json: async () => ({ ok: true, escalations: [], total: 0 }) };
  };
  runInNewContext(script, { document: { getElementById: element, addEventListener() {} }, fetch });
  element('name')!.value = 'Ann';
  element('decide')!.submit!({ preventDefault() {}, submitter: { value: 'rejected' } });
  await expect.poll(() => sent).toEqual(['{"resolution":"rejected","resolved_by":"Ann"}']);
});

test('what a reader cannot see, or what turns text around, is shown as its code point', async () => {
  const shown = new Map<string, { textContent?: string; replaceChildren(...made: { textContent?: string }[]): void }>();
  const element = (id = '') => {
    const made = {
      addEventListener() {},
      focus() {},
      textContent: '',
      replaceChildren(...children: { textContent?: string }[]) {
        made.textContent = children.map(({ textContent }) => textContent).join('|');
      },
    };
    if (!shown.has(id)) shown.set(id, made);
    return shown.get(id);
  };
  const odd = 'pay\u202e\u200b\u00a0x';
  const escalation = { action_type: odd, agent_id: odd, policies_triggered: [{ name: odd, reason: odd }], action_content: `a\n${odd}` };
  const fetch = async () => ({ json: async () => ({ ok: true, escalation: { ...escalation, metadata: { [odd]: odd } } }) });
  const document = { getElementById: element, addEventListener() {}, createElement: () => ({}) };
  const page = { document, fetch } as unknown as { showDetail(id: string): Promise<void> };
  runInNewContext(script, page);
  await page.showDetail('esc_1');
  const plain = 'payU+202EU+200BU+00A0x';
  expect(shown.get('action')?.textContent).toBe(plain);
  expect(shown.get('content')?.textContent).toBe(`a\n${plain}`);
  expect(shown.get('facts')?.textContent).toContain(`|${plain}|`);
  expect([...shown.values()].map(({ textContent }) => textContent).join('')).not.toMatch(/[\u202e\u200b\u00a0]/);
});
