import type { PolicyPack } from '../../src/pack/index.ts';
import type { Dice } from './dice.ts';
import { randomRecord, writeInstant } from './requests.ts';

/** Lines that are not decision records, each for a reason of its own. `record` is a valid one to spoil. */
const spoilers: readonly ((record: Record<string, unknown>, dice: Dice) => string)[] = [
  () => 'not json',
  () => '{}',
  (record, dice) => {
    const text = JSON.stringify(record);
    return text.slice(0, dice.int(1, text.length - 1));
  },
  () => 'null',
  () => '[1,2]',
  () => '"text"',
  (record) => `[${JSON.stringify(record)}]`,
  (record) => `${JSON.stringify(record)} x`,
  (record) => `${JSON.stringify(record)}${JSON.stringify(record)}`,
  (record) => `\u00a0${JSON.stringify(record)}`,
  (record) => JSON.stringify(record).replace('{', "{'a':1,"),
  (record) => JSON.stringify(record).replace('{', '{"decision":"allow",'),
  (record) => JSON.stringify(record).replace('{', '{"\\u0064ecision":"allow",'),
  (record) => JSON.stringify(record).replace('{', '{"n":1,"n":2,'),
  (record) => JSON.stringify(record).replace('{', '{"n":NaN,'),
  (record) => JSON.stringify(record).replace('{', '{"n":01,'),
  (record) => JSON.stringify(record).replace('{', '{"n":"a\tb",'),
  (record) => JSON.stringify(record).replace(/}$/, ',}'),
  (record) => JSON.stringify(record).replace('{', '{"n":"\\ud800",'),
  (record) => JSON.stringify(record).replace('{', '{"\\uDFFF":"\\uD83D\\uDE00",'),
  (record) => JSON.stringify({ ...record, metadata: nested(512) }),
  (record) => `\ufeff${JSON.stringify(record)}`,
  (record, dice) => JSON.stringify({ ...record, trust_score: dice.pick([-0.01, 100.01, '50', true, [50]]) }),
  (record) => JSON.stringify({ ...record, trust_score: 7 }).replace('"trust_score":7', '"trust_score":1e400'),
  (record, dice) => JSON.stringify({ ...record, chain_step: dice.pick([-1, 0.5, '1', [], {}]) }),
  (record, dice) => JSON.stringify({ ...record, action_type: dice.pick(['', null, 5, 'x'.repeat(257), undefined]) }),
  (record, dice) => JSON.stringify({ ...record, metadata: dice.pick<unknown>([[], 'text', 5, true]) }),
  (record, dice) =>
    JSON.stringify({ ...record, [dice.pick(['action_content', 'agent_id', 'chain_id'])]: dice.pick<unknown>([5, {}, [], false]) }),
  (record, dice) => JSON.stringify({ ...record, chain_agents: dice.pick<unknown>(['bot-1', {}, [1], [null], 5]) }),
  (record, dice) =>
    JSON.stringify({ ...record, decision: dice.pick<unknown>(['allow_with_warning', 'terminate', 'Block', '', null, 1, undefined]) }),
  (record, dice) => JSON.stringify({ ...record, created_at: dice.pick<unknown>([...badInstants, 1767225600, {}]) }),
];

/** Objects in each other, `levels` deep. */
function nested(levels: number): object {
  return levels === 1 ? {} : { a: nested(levels - 1) };
}

/** Texts that are no RFC 3339 instant with a zone. */
export const badInstants: readonly string[] = [
  '',
  '2026-02-30T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '1900-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-00-10T00:00:00Z',
  '2026-01-00T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T00:60:00Z',
  '2026-01-01T00:00:61Z',
  '2026-01-01T00:00:00',
  '2026-01-01T00:00Z',
  '2026-01-01',
  '2026-01-01T00:00:00.Z',
  '2026-01-01T00:00:00,5Z',
  '2026-01-01T00:00:00+24:00',
  '2026-01-01T00:00:00+01:60',
  '2026-01-01T00:00:00+0100',
  '2026-01-01T00:00:00+1:00',
  ' 2026-01-01T00:00:00Z',
  '2026-01-01T00:00:00Z\n',
  '26-01-01T00:00:00Z',
  '+02026-01-01T00:00:00Z',
  '20260101T000000Z',
  '２０２６-01-01T00:00:00Z',
];

/** Other ways to write the same valid record. */
function restyle(dice: Dice, record: Record<string, unknown>): string {
  const text = JSON.stringify(record);
  switch (dice.int(0, 9)) {
    case 0:
      return text.replaceAll('é', '\\u00e9').replace('"decision"', '"\\u0064ecision"');
    case 1:
      return ` \t${text} \r`;
    case 2:
      return JSON.stringify(record, null, 1).replaceAll('\n', ' ');
    case 3:
      return text.replace('{', '{"nested":{"decision":"block","decision":1,"trust_score":"x"},');
    case 4:
      return text.replace('{', '{"big":123456789012345678901234567890,');
    case 5:
      return text.replace('"metadata":{', '"metadata":{"amount":1,"amount":2000,');
    case 6:
      return text.replace('{', '{"note":"\\ud83d\\ude00 \\\\ud800 \\" }",');
    case 7:
      return dice.chance(0.1) ? JSON.stringify({ ...record, metadata: nested(511) }) : text;
    default:
      return text;
  }
}

export interface LogOptions {
  /** The share of lines that are hostile; 0.15 unless told. */
  hostile?: number;
}

/** A log of `lines` lines: times wander back and forth, within days or within hours, chains and agents come back, some lines are blank or no records, the last may be cut off. */
export function randomLog(dice: Dice, packs: readonly PolicyPack[], lines: number, options: LogOptions = {}): Uint8Array {
  const share = options.hostile ?? 0.15;
  const parts: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const hurried = dice.chance(0.3);
  for (let line = 0; line < lines; line++) {
    const record = randomRecord(dice, packs);
    if (hurried && record.created_at) record.created_at = writeInstant(dice, Date.UTC(2026, 2, 2, 12) + dice.int(0, 20_000_000));
    if (!dice.chance(share)) parts.push(encoder.encode(restyle(dice, record)));
    else if (dice.chance(0.2)) parts.push(encoder.encode(dice.pick(['', ' ', '\t \r', '\r'])));
    else if (dice.chance(0.1)) parts.push(spoiltBytes(dice, encoder.encode(JSON.stringify({ ...record, agent_id: 'é' }))));
    else parts.push(encoder.encode(dice.pick(spoilers)(record, dice)));
    parts.push(encoder.encode(dice.chance(0.1) ? '\r\n' : '\n'));
  }
  if (lines > 0 && dice.chance(0.4)) parts.pop();
  if (dice.chance(share / 2)) parts.unshift(encoder.encode('\ufeff'));
  const log = Buffer.concat(parts);
  if (lines > 0 && dice.chance(share)) {
    const record = encoder.encode(JSON.stringify(randomRecord(dice, packs)));
    return new Uint8Array(
      Buffer.concat([log, ...(log.at(-1) === 10 ? [] : [encoder.encode('\n')]), record.subarray(0, dice.int(1, record.length - 1))]),
    );
  }
  return new Uint8Array(log);
}

/** The same bytes with an `é` cut in half or the bytes of UTF-16 or Latin-1 in its place. */
function spoiltBytes(dice: Dice, bytes: Uint8Array): Uint8Array {
  const at = bytes.indexOf(0xc3);
  const bad = dice.pick([[0xc3], [0xa9], [0xe9], [0xff], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf5, 0x80, 0x80, 0x80]]);
  return new Uint8Array([...bytes.subarray(0, at), ...bad, ...bytes.subarray(at + 2)]);
}
