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
