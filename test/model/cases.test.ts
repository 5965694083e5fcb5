/** The tables of `cases/`: what the semantics page says, row by row, held against the model and against the engine alike. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile, type Judgement, liveRequest, Memory, type Request, readRequest } from '../../src/engine/index.ts';
import { digest, loadPacks, type Policy, type PolicyPack, sourceHash, type Verdict } from '../../src/pack/index.ts';
import { replay } from '../../src/replay/index.ts';
import { judge, judgeStream, live } from './model.ts';
import { instant, readObject, readRecord } from './read.ts';

type Wire = Record<string, unknown>;
type Said = boolean | string;

const table = <T>(name: string): T => parse(readFileSync(new URL(`cases/${name}.yaml`, import.meta.url), 'utf8')) as T;

/** A pack of the table, read as an author's file is: a case that no author could write would prove nothing. */
function pack(name: string, policies: readonly object[]): PolicyPack {
  const bytes = Buffer.from(JSON.stringify({ name, version: '1.0.0', policies }));
  const loaded = loadPacks([{ path: `${name}.pack.yaml`, bytes }]);
  return loaded.ok ? loaded.value[0]!.pack : expect.unreachable(JSON.stringify(loaded.errors));
}

function read(wire: Wire): Request {
  const [engine, model] = [readRequest(wire), readObject(wire)];
  if (!engine.ok || !model.ok) return expect.unreachable(`${JSON.stringify(wire)} cannot be read`);
  expect(engine.request).toEqual(model.request);
  return engine.request;
}

/** What a judgement says of its only policy, which blocks. */
function said({ least, most, triggered, unknown }: Judgement): Said {
  const [answer] = unknown.length > 0 ? unknown.map(({ reason }) => reason) : [triggered.length > 0];
  expect([least, most]).toEqual(answer === true ? ['block', 'block'] : answer === false ? ['allow', 'allow'] : ['allow', 'block']);
  return answer!;
}

function holdsForBoth(packs: PolicyPack[], request: Request, says: Said): void {
  expect({ model: said(judge(packs, request)), engine: said(compile(packs).judge(request)) }).toEqual({ model: says, engine: says });
}

const it = (policy: object) => [pack('p', [{ name: 'it', decision: 'block', ...policy }])];

interface ConditionRow {
  policy: object;
  cases: { request: Wire; says: Said; why: string }[];
}

describe('a condition', () => {
  for (const { policy, cases } of table<ConditionRow[]>('conditions')) {
    test.each(cases)(`${JSON.stringify(policy)} $request: $why`, ({ request, says }) => {
      holdsForBoth(it(policy), read({ action_type: 'act', ...request }), says);
    });
  }
});

interface RuleRow {
  rule: { field: string; operator: string; value?: unknown };
  cases: { metadata: Wire; says: boolean; why: string }[];
}

describe('a metadata rule', () => {
  for (const { rule, cases } of table<RuleRow[]>('rules')) {
    test.each(cases)(`${rule.field} ${rule.operator} ${JSON.stringify(rule.value)} on $metadata: $why`, ({ metadata, says }) => {
      holdsForBoth(it({ policy_type: 'metadata', conditions: { rules: [rule] } }), read({ action_type: 'act', metadata }), says);
    });
  }
});

interface Stream {
  why: string;
  policy: object;
  records: (Wire & { at?: string; says: Said })[];
}

test.each(table<Stream[]>('streams'))('records in file order: $why', ({ policy, records }) => {
  const packs = it(policy);
  const requests = records.map(({ at, says: _, ...wire }) =>
    read({ action_type: 'act', ...(at !== undefined && { created_at: `2026-03-02T${at}Z` }), ...wire }),
  );
  const expected = records.map(({ says }) => says);
  expect(judgeStream(packs, requests).map(said)).toEqual(expected);

  const engine = compile(packs);
  const memory = new Memory([engine]);
  const judged = requests.map((request) => {
    const judgement = engine.judge({ ...request, chain_agents: memory.chainAgents(request) }, memory.outcome(request));
    memory.observe(request);
    return said(judgement);
  });
  expect(judged).toEqual(expected);
});

interface Expected {
  least: Verdict;
  most: Verdict;
  triggered?: string[];
  unknown?: Record<string, string>;
}

interface Whole extends Expected {
  why: string;
  packs: Record<string, Record<string, object>>;
  request?: Wire;
  live?: { trust: number; now: string };
  shadow?: Expected;
}

test.each(table<Whole[]>('verdicts'))('a judgement: $why', ({ packs: written, request: wire, live: known, shadow, ...expected }) => {
  const packs = Object.entries(written).map(([name, policies]) =>
    pack(
      name,
      Object.entries(policies).map(([policy, rest]) => ({ name: policy, policy_type: 'action_type', ...rest })),
    ),
  );
  const address = ({ pack: of, policy }: { pack: string; policy: string }) => (packs.length > 1 ? `${of}/${policy}` : policy);
  const brief = ({ least, most, triggered, unknown }: Judgement) => ({
    least,
    most,
    triggered: triggered.map(address),
    unknown: Object.fromEntries(unknown.map((each) => [address(each), each.reason])),
  });
  const full = ({ least, most, triggered = [], unknown = {} }: Expected) => ({ least, most, triggered, unknown });

  const recorded = read({ action_type: 'act', ...wire });
  const at = known && { trust: known.trust, now: instant(known.now)! };
  const engine = compile(packs);
  expect(brief(judge(packs, at ? live(recorded, at) : recorded))).toEqual(full(expected));
  expect(brief(engine.judge(at ? liveRequest(recorded, at) : recorded))).toEqual(full(expected));
  if (shadow) {
    expect(brief(judge(packs, recorded, [], 'shadow'))).toEqual(full(shadow));
    expect(brief(engine.judgeShadow(recorded))).toEqual(full(shadow));
  }
});

interface Line {
  line: string;
  why: string;
}

const records = table<{ readable: Line[]; unreadable: Line[]; blank: string[] }>('records');
const nothing = compile([]);

async function classes(line: string): Promise<{ read: number; unreadable: number }> {
  const { total, classes: counted } = await replay([{ name: 'log', chunks: [Buffer.from(`${line}\n`)] }], nothing, nothing);
  return { read: total - counted.unreadable, unreadable: counted.unreadable };
}

test.each(records.readable)('a decision record: $line: $why', async ({ line }) => {
  expect(readRecord(Buffer.from(line))).toMatchObject({ ok: true });
  expect(await classes(line)).toEqual({ read: 1, unreadable: 0 });
});

test.each(records.unreadable)('no decision record: $line: $why', async ({ line }) => {
  expect(readRecord(Buffer.from(line))).toMatchObject({ ok: false });
  expect(await classes(line)).toEqual({ read: 0, unreadable: 1 });
});

test.each(records.blank)('a blank line is no record: %j', async (line) => {
  expect(await classes(line)).toEqual({ read: 0, unreadable: 0 });
});

type Pair = { why: string; a: Policy[]; b: Policy[] };
const packs = table<{ names: { valid: string[]; invalid: string[] }; digests: { same: Pair[]; different: Pair[] } }>('packs');

test.each(packs.names.valid)('a pack may be called %j', (name) => {
  expect(pack(name, []).name).toBe(name);
});

test.each(packs.names.invalid)('no pack may be called %j', (name) => {
  const bytes = Buffer.from(JSON.stringify({ name, version: '1.0.0', policies: [] }));
  expect(loadPacks([{ path: 'x.pack.yaml', bytes }])).toMatchObject({ ok: false, errors: [{ code: 'name_invalid' }] });
});

test.each(packs.digests.same)('equal digests: $why', ({ a, b }) => {
  expect(digest(pack('p', a))).toBe(digest(pack('p', b)));
  expect(sourceHash(pack('p', a).policies)).toBe(sourceHash(pack('p', b).policies));
});

test.each(packs.digests.different)('different digests: $why', ({ a, b }) => {
  expect(digest(pack('p', a))).not.toBe(digest(pack('p', b)));
  expect(sourceHash(pack('p', a).policies)).not.toBe(sourceHash(pack('p', b).policies));
});
