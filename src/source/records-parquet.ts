import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import * as zlib from 'node:zlib';
import { decompress } from 'fzstd';
import type { Compressors, FileMetaData, ParquetParsers, RowGroup } from 'hyparquet';
import type { LeftOut } from '../replay/index.ts';
import { RecordsError } from './records-error.ts';

const needed = ['action_type', 'decision'];
const columns = [...needed, 'decision_id', 'created_at', 'action_content', 'metadata', 'agent_id', 'trust_score', 'chain_id', 'chain_step'];
/** Rows are read a group at a time. One that unpacks to more than this is not held. */
const MOST_BYTES = 1024 * 1024 * 1024;
const BLOCK = 1024 * 1024;
const LF = 10;

/** Records from `since` on and before `until` (milliseconds since 1970) are asked for; of groups of rows that hold none, `left` counts what they hold. */
export interface Range {
  since: number;
  until: number;
  left: LeftOut;
}

/** Does a file that starts like this hold Parquet? */
export function isParquet(start: Uint8Array): boolean {
  return String.fromCharCode(...start.subarray(0, 4)) === 'PAR1';
}

/**
 * The rows of a Parquet file as NDJSON, one line a row, a group of rows at a time. Its columns are the fields of a decision record; `metadata` is JSON as
 * text, or a struct; `created_at` a time stamp (one without zone is UTC) or RFC 3339 text. `taken` is told of every byte read.
 */
export async function* parquetLines(path: string, range: Range | undefined, taken: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const descriptor = openSync(path, 'r');
  const byteLength = fstatSync(descriptor).size;
  const file = {
    byteLength,
    slice(from: number, to = byteLength): ArrayBuffer {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, byteLength) - from));
      for (let at = 0; at < bytes.length; ) {
        const length = readSync(descriptor, bytes, at, bytes.length - at, from + at);
        if (length === 0) break;
        at += length;
      }
      taken(bytes.length);
      return bytes.buffer;
    },
  };
  try {
    const metadata = await parquetMetadataAsync(file, { parsers });
    const present = parquetSchema(metadata).children.map(({ element }) => element.name);
    const missing = needed.find((name) => !present.includes(name));
    if (missing !== undefined)
      throw new RecordsError(`\`${path}\` has no column \`${missing}\`: its columns are the fields of a decision record`);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows);
      const rowEnd = rowStart + rows;
      const passed = range && leftOut(metadata, group, range);
      if (passed && range) {
        range.left.outside += passed.outside;
        range.left.undated += passed.undated;
        yield new Uint8Array(rows).fill(LF);
      } else {
        if (group.total_byte_size > MOST_BYTES)
          throw new RecordsError(`\`${path}\` holds a group of rows of more than 1 GiB: write it with smaller row groups`);
        const wanted = columns.filter((name) => present.includes(name));
        yield* linesOf(
          await parquetReadObjects({ file, metadata, columns: wanted, rowStart, rowEnd, compressors, parsers, geoparquet: false }),
        );
      }
      rowStart = rowEnd;
    }
  } catch (error) {
    if (error instanceof RecordsError) throw error;
    throw new RecordsError(
      `\`${path}\` is damaged or no Parquet file (${error instanceof Error ? error.message : 'unknown fault'}): write it anew`,
    );
  } finally {
    closeSync(descriptor);
  }
}

/** What a group of rows leaves out, when its statistics say that none of its records is in the range. */
function leftOut({ schema }: FileMetaData, group: RowGroup, { since, until }: Range): LeftOut | undefined {
  const column = group.columns.find(({ meta_data }) => meta_data?.path_in_schema.join('.') === 'created_at')?.meta_data;
  const element = schema.find(({ name }) => name === 'created_at');
  const { min_value, max_value, null_count } = column?.statistics ?? {};
  const undated = element?.repetition_type === 'REQUIRED' ? 0 : null_count;
  if (!(min_value instanceof Date) || !(max_value instanceof Date) || undated === undefined) return undefined;
  if (min_value.getTime() < until && max_value.getTime() >= since) return undefined;
  return { outside: Number(group.num_rows) - Number(undated), undated: Number(undated) };
}

function* linesOf(rows: readonly Record<string, unknown>[]): Generator<Uint8Array> {
  let text = '';
  for (const row of rows) {
    text += `{${Object.entries(row)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => `"${name}":${name === 'metadata' && typeof value === 'string' ? jsonIn(value) : written(value)}`)
      .join(',')}}\n`;
    if (text.length < BLOCK) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** A JSON text as it stands, on one line. What is no JSON stays text, and makes the record unreadable. */
function jsonIn(text: string): string {
  try {
    JSON.parse(text);
    return text.replace(/[\r\n]/g, ' ');
  } catch {
    return JSON.stringify(text);
  }
}

/** JSON of a value; numbers keep all their digits, and what is no number is no JSON either, so that nobody takes it for one. */
function written(value: unknown): string {
  if (value instanceof Json) return jsonIn(value.text);
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'NaN' : `"${value.toISOString()}"`;
  if (value instanceof Uint8Array) return `"${Buffer.from(value).toString('base64')}"`;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return `[${Array.from(value as unknown[], written).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return `{${Object.entries(value)
    .map(([name, item]) => `${JSON.stringify(name)}:${written(item)}`)
    .join(',')}}`;
}

/** A value of a JSON column. */
class Json {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const text = (bytes: Uint8Array | undefined): string | undefined => {
  if (bytes === undefined) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    // Half a surrogate pair: no reader takes the record.
    return '\ud800';
  }
};
const instant = (value: bigint, perMillisecond: bigint): Date => {
  const rest = value % perMillisecond;
  return new Date(Number((value - rest) / perMillisecond) - (rest < 0n ? 1 : 0));
};
const parsers: Partial<ParquetParsers> = {
  timestampFromMicroseconds: (value) => instant(value, 1000n),
  timestampFromNanoseconds: (value) => instant(value, 1_000_000n),
  dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  stringFromBytes: text,
  jsonFromBytes(bytes) {
    const read = text(bytes);
    return read === undefined ? undefined : new Json(read);
  },
};

const zstd = (zlib as Partial<typeof zlib>).zstdDecompressSync;
const compressors: Compressors = {
  GZIP: (input, maxOutputLength) => zlib.gunzipSync(input, { maxOutputLength }),
  BROTLI: (input, maxOutputLength) => zlib.brotliDecompressSync(input, { maxOutputLength }),
  ZSTD: (input, maxOutputLength) => (zstd ? zstd(input, { maxOutputLength }) : decompress(input, new Uint8Array(maxOutputLength))),
};
