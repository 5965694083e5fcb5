import { genesis, leafHash } from './chain.ts';

/** How many rows are read at a time. */
export const pageSize = 1000;

/** An entry as it is stored: `content` is the exact text that `entry_hash` covers. */
export interface StoredEntry {
  seq: number;
  entry_type: string;
  at: number;
  content: string;
  entry_hash: string;
}

export type ChainCheck = { ok: true; entries: number; last_hash: string } | { ok: false; sequence: number; problem: string };

/**
 * Walks the log from its first entry and stops at the first that was altered, cut out, put in or moved. A log cut at its end is whole
 * as far as it goes: only a checkpoint kept elsewhere tells that.
 */
export async function verifyChain(entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>): Promise<ChainCheck> {
  let sequence = 0;
  let previous: string = genesis;
  for await (const entry of entries) {
    sequence += 1;
    const problem = problemOf(entry, sequence, previous);
    if (problem) return { ok: false, sequence, problem };
    previous = entry.entry_hash;
  }
  return { ok: true, entries: sequence, last_hash: previous };
}

function problemOf({ seq, entry_type, at, content, entry_hash }: StoredEntry, sequence: number, previous: string): string | undefined {
  if (seq !== sequence) return `the entry is missing: ${seq} stands in its place`;
  if (leafHash(content) !== entry_hash) return 'the entry was altered: its hash is another';
  const said = read(content);
  if (!said) return 'the entry was put in: it is no entry of a plane';
  const { sequence: told, entry_type: type, previous_hash } = said;
  if (told !== sequence) return 'the entry was moved: it says another sequence';
  if (type !== entry_type) return 'the entry says another type than its row';
  if (Date.parse(String(said.at)) !== at) return 'the entry says another time than its row';
  return previous_hash === previous ? undefined : 'the entry does not follow the one before it';
}

function read(content: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
