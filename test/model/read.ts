/** Reading a recorded decision, a second time and strictly: from the bytes of one line to a request, or why not. */
import type { Request } from '../../src/engine/judgement.ts';
import type { Verdict } from '../../src/pack/index.ts';

export type Read = { ok: true; request: Request; decision: Verdict } | { ok: false; reason: string };

/**
 * RFC 3339 with a zone, in whole milliseconds since 1970 (finer digits are cut off). Impossible dates and times are refused.
 * A leap second, which is 23:59:60 in UTC, counts as the last millisecond of its day.
 */
export function instant(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/i.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const [zoneHour, zoneMinute] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const zone = (zoneHour * 60 + zoneMinute) * (parts[8] === '-' ? -1 : 1);
  const startOfMinute = date.getTime() + (hour * 60 + minute - zone) * 60_000;
  if (second === 60) return (startOfMinute / 60_000 + 1) % 1440 === 0 ? startOfMinute + 59_999 : undefined;
  return startOfMinute + second * 1000 + Number(`${parts[7] ?? ''}000`.slice(0, 3));
}

/** The keys of the outermost object of a text that is known to be JSON. */
function topLevelKeys(text: string): string[] {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g) ?? [];
  let depth = 0;
  return tokens.flatMap((token, index) => {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    return depth === 1 && token[0] === '"' && tokens[index + 1] === ':' ? [JSON.parse(token) as string] : [];
  });
}

const isString = (value: unknown) => typeof value === 'string';
const fields: Record<string, (value: unknown) => boolean> = {
  action_type: (value) => isString(value) && [...(value as string)].length >= 1 && [...(value as string)].length <= 256,
  action_content: isString,
  metadata: (value) => typeof value === 'object' && !Array.isArray(value),
  agent_id: isString,
  trust_score: (value) => typeof value === 'number' && value >= 0 && value <= 100,
  created_at: (value) => isString(value) && instant(value as string) !== undefined,
  chain_id: isString,
  chain_step: (value) => Number.isInteger(value) && (value as number) >= 0,
  chain_agents: (value) => Array.isArray(value) && value.every(isString),
  decision: (value) => ['allow', 'escalate', 'block'].includes(value as string),
  decision_id: isString,
};

/** A parsed request object: `null` is absent, unknown fields are ignored, absent stays absent. */
export function readObject(value: unknown): { ok: true; request: Request } | { ok: false; reason: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, reason: 'not an object' };
  const given = Object.fromEntries(
    Object.entries(value).filter(([name, each]) => each !== null && each !== undefined && Object.hasOwn(fields, name)),
  );
  for (const [name, each] of Object.entries(given)) if (!fields[name]!(each)) return { ok: false, reason: `wrong ${name}` };
  if (given.action_type === undefined) return { ok: false, reason: 'no action_type' };
  const { created_at, decision, decision_id, ...request } = given;
  return { ok: true, request: { ...(request as unknown as Request), ...(created_at ? { at: instant(created_at as string) } : {}) } };
}

/** Half a surrogate pair is no character, and can't be written as UTF-8. */
function isText(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  return typeof value !== 'object' || value === null || Object.entries(value).flat().every(isText);
}

/** How deep objects and arrays lie in each other. */
function depth(value: unknown): number {
  return typeof value !== 'object' || value === null ? 0 : 1 + Math.max(0, ...Object.values(value).map(depth));
}

/** What a line may not exceed so that reading it stays bounded. */
export const limits = { bytes: 1024 * 1024, depth: 512 };

/** One line of a log, without its newline. */
export function readRecord(line: Uint8Array): Read {
  if (line.length > limits.bytes) return { ok: false, reason: 'too long' };
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
    value = JSON.parse(text);
    const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? topLevelKeys(text) : [];
    if (new Set(keys).size < keys.length) return { ok: false, reason: 'the same key twice' };
  } catch {
    return { ok: false, reason: 'not JSON' };
  }
  if (depth(value) > limits.depth || !isText(value)) return { ok: false, reason: 'too deep, or half a character' };
  const read = readObject(value);
  if (!read.ok) return read;
  const decision = (value as { decision?: Verdict | null }).decision;
  return decision ? { ok: true, request: read.request, decision } : { ok: false, reason: 'no decision' };
}

/** Was this last line, which no newline ends, cut off? It was if it is no JSON, and some way to go on makes it JSON. */
export function isCutOff(line: Uint8Array): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line, { stream: true });
  } catch {
    return false;
  }
  const outside = text.replace(/"(?:[^"\\]|\\.)*("|\\?$)/g, '');
  const open: string[] = [];
  for (const mark of outside) {
    if (mark === '{' || mark === '[') open.unshift(mark === '{' ? '}' : ']');
    if (mark === '}' || mark === ']') open.shift();
  }
  const words = ['true', 'false', 'null'].flatMap((word) => [...word].map((_, index) => word.slice(index)));
  const strings = ['', 'n', '0', '00', '000', '0000'].flatMap((rest) => [`${rest}"`, `${rest}":0`]);
  const isJson = (whole: string) => {
    try {
      JSON.parse(whole);
      return true;
    } catch {
      return false;
    }
  };
  return !isJson(text) && ['', '0', ':0', '"":0', ...words, ...strings].some((middle) => isJson(text + middle + open.join('')));
}
