/** The row E11 of the catalogue: the machine that makes a report is not in it. `test/action/hostile.test.ts` says so of whole runs. */
import { globSync, readFileSync } from 'node:fs';
import picocolors from 'picocolors';
import { afterEach, describe, expect, it } from 'vitest';
import { annotations, json, markdown, text } from '../../src/report/index.ts';
import type { Review } from '../../src/review.ts';
import { type Files, story } from './story.ts';

const pack = (trust: number, version: string) => `name: p
version: ${version}
policies:
  - name: Trust
    policy_type: threshold
    action_types: [İstanbul, pay, Zürich, ångström]
    decision: block
    trust_threshold: ${trust}
  - name: Night
    policy_type: temporal
    decision: escalate
    conditions: { blocked_hours: [0, 23], blocked_days: [7] }
`;
const records = Array.from({ length: 40 }, (_, index) => ({
  action_type: ['İstanbul', 'pay', 'Zürich', 'ångström'][index % 4],
  trust_score: index * 2,
  created_at: `2026-03-${String((index % 28) + 1).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}:30:00+05:30`,
  decision: 'allow',
}));

const printed = (review: Review) =>
  [markdown(review), text(review, picocolors.createColors(false)), json(review), JSON.stringify(annotations(review.diagnostics))].join(
    '\n',
  );
const told = (base: Files, head: Files) => story(base, head, records).then(printed);

describe('E11: a report', () => {
  const before = { TZ: process.env.TZ, LANG: process.env.LANG };
  afterEach(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  it('is the same in every time zone and language', async () => {
    const first = await told({ 'p.yaml': pack(50, '1.0.0') }, { 'p.yaml': pack(30, '2.0.0') });
    const offsets = new Set<number>();
    for (const [TZ, LANG] of [
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['Asia/Kolkata', 'de_DE.UTF-8'],
      ['America/St_Johns', 'C'],
    ] as const) {
      Object.assign(process.env, { TZ, LANG });
      offsets.add(new Date().getTimezoneOffset());
      expect(await told({ 'p.yaml': pack(50, '1.0.0') }, { 'p.yaml': pack(30, '2.0.0') })).toBe(first);
    }
    expect(offsets.size).toBe(3);
  });

  it.each<[string, string]>([
    ['a change', pack(30, '2.0.0')],
    ['faults', pack(300, '2.0.0').replace('Night', 'Trust')],
  ])('of %s is the same whether the checkout has the line ends of Windows or not', async (_, head) => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const plain = await told({ 'p.yaml': pack(50, '1.0.0') }, { 'p.yaml': head });
    expect(await told({ 'p.yaml': windows(pack(50, '1.0.0')) }, { 'p.yaml': windows(head) })).toBe(plain);
  });

  it('names files alike, whose names differ in case alone or hold a backslash', async () => {
    const named = async (...files: string[]) => {
      const head = Object.fromEntries(files.map((file, index) => [file, pack(300 + index, '1.0.0').replace('name: p', `name: p${index}`)]));
      return (await told({}, head)).replaceAll('A.yaml', 'a.yaml').replaceAll('\\\\', '\\');
    };
    expect(await named('a/A.yaml')).toBe(await named('a/a.yaml'));
    expect(await named('a\\b.yaml')).toContain('a\\b.yaml:8:22');
    const both = await story({}, { 'a.yaml': pack(300, '1.0.0'), 'A.yaml': pack(300, '1.0.0') });
    expect(new Set(both.diagnostics.map(({ span }) => span?.file))).toEqual(new Set(['a.yaml', 'A.yaml']));
  });

  it('is made without a word that the language or the place of a machine would change', () => {
    const rooms = ['pack', 'engine', 'diff', 'impact', 'replay', 'lint', 'report', 'deliver', 'action', 'cli', 'source'];
    const files = [...globSync(`src/{${rooms.join(',')}}/**/*.ts`), 'src/review.ts', 'src/gates.ts', 'src/diagnostic.ts'];
    const local =
      /\blocaleCompare\b|\btoLocale\w*\(|\bIntl\.|\bgetTimezoneOffset\b|\.get(?:Hours|Day|Date|Month|FullYear|Minutes|Seconds)\(|\.toDateString\(|\.toTimeString\(|\bplatform\(\)|\bprocess\.platform\b|\bEOL\b/;
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter((file) => !file.includes('/generated/') && local.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
