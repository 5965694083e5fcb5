import { type Request, readRequest, type Verdict, verdicts } from '../engine/index.ts';
import type { Line } from './lines.ts';
import type { Unreadable } from './report.ts';
import { faultAt, scan } from './syntax.ts';

/** One recorded decision: the request as it was recorded (absent = unknown) and what was decided. */
export interface DecisionRecord {
  request: Request;
  decision: Verdict;
  decision_id?: string;
}

export type Fault = { ok: false; fault: Omit<Unreadable, 'file'> };
export type Reading = { ok: true; record: DecisionRecord } | Fault;

const DEPTH_LIMIT = 512;
const halfPair = /\p{Surrogate}/u;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads one line by the rules of `semantics.md`, "A request". Given chain agents are dropped: a replay derives them from the file. */
export function readRecord(line: Line): Reading {
  const read = readObject(line);
  return read.ok ? readFields(line, read.value) : read;
}

/** One line as one JSON object in strict UTF-8, no key of which stands twice. */
export function readObject(line: Line): { ok: true; value: Record<string, unknown> } | Fault {
  const { bytes } = line;
  if (bytes === undefined) return fault(line, { reason: 'longer than 1 MiB', length: line.length });
  const text = decode(bytes);
  if (text === undefined) return fault(line, line.ended || !endsInsideCharacter(bytes) ? { reason: 'not UTF-8' } : cut(line));
  const found = scan(bytes);
  if (found.depth > DEPTH_LIMIT) return fault(line, { reason: 'record_too_deep' });
  const parsed = parse(text);
  if (parsed === undefined) {
    const at = faultAt(bytes);
    return fault(line, !line.ended && at === bytes.length ? cut(line) : { reason: 'not JSON', column: at + 1 });
  }
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(line, { reason: 'not a JSON object' });
  if (Object.keys(value).length !== found.members) return fault(line, { reason: 'the same key twice' });
  if (found.surrogate && !isWellFormed(value)) return fault(line, { reason: 'half a surrogate pair' });
  return { ok: true, value: value as Record<string, unknown> };
}

function readFields(line: Line, value: Record<string, unknown>): Reading {
  const read = readRequest(value);
  if (!read.ok) return fault(line, { reason: read.reason });
  const id = own(value, 'decision_id');
  if (id !== undefined && typeof id !== 'string') return fault(line, { reason: '`decision_id` is not a string' });
  const given = own(value, 'decision');
  if (given === undefined) return fault(line, { reason: '`decision` is missing' });
  const decision = verdicts.find((verdict) => verdict === given);
  if (decision === undefined) return fault(line, { reason: '`decision` is not allow, escalate or block' });
  const { chain_agents: _, ...request } = read.request;
  return { ok: true, record: id === undefined ? { request, decision } : { request, decision, decision_id: id } };
}

function fault(line: Line, about: { reason: string } & Partial<Unreadable>): Fault {
  return { ok: false, fault: { line: line.number, ...about } };
}

function cut(line: Line): { reason: string; offset: number } {
  return { reason: 'incomplete', offset: line.offset };
}

function own(value: Record<string, unknown>, field: string): unknown {
  return Object.hasOwn(value, field) ? (value[field] ?? undefined) : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Is the only thing wrong that the last character lacks its last bytes? */
function endsInsideCharacter(bytes: Uint8Array): boolean {
  for (let missing = 1; missing <= 3 && missing <= bytes.length; missing++) {
    const lead = bytes[bytes.length - missing]!;
    if (lead < 0x80) return false;
    if (lead < 0xc0) continue;
    const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    return missing < needs && lead <= 0xf4 && decode(bytes.subarray(0, bytes.length - missing)) !== undefined;
  }
  return false;
}

/** No key and no string anywhere holds half a surrogate pair. Nesting is bounded by now. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !halfPair.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, item]) => !halfPair.test(key) && isWellFormed(item));
}
