import type { Clock } from './clock.ts';
import type { Safe } from './secrets.ts';
import { loadServed, readRevision, type Served } from './served.ts';
import type { Rows } from './store/store.ts';
import { type Chain, chainAt, type End, type Entry, endOfChain } from './vault/chain.ts';
import type { Outbox, Subscribers } from './webhooks/outbox.ts';

/** One write transaction: its rows, its instant, and the audit log that everything in it goes into. */
export interface Transaction {
  rows: Rows;
  /** The instant of what happens now; never earlier than anything on record. */
  now(): number;
  chain: Chain;
  safe: Safe;
  /** Writes a change into the vault. */
  audit(type: string, body: object): Promise<Entry>;
}

/** A transaction that is one change, at one instant: that of its entries is that of its rows. */
export interface Change extends Transaction {
  /** Does something when all of it is on disk. */
  afterwards(work: () => void): void;
}

/** What a transaction need not read. With `end` it is `Moved` unless the vault ends there. */
export interface Before {
  end?: End | undefined;
  subscribers?: Subscribers;
}

/** `outbox`: where what is recorded is put for the webhooks that ask for it, in this same transaction. */
export async function begin(
  rows: Rows,
  clock: Clock,
  safe: Safe,
  outbox?: Outbox,
  { end, subscribers }: Before = {},
): Promise<Transaction> {
  const tell = outbox?.open(rows, subscribers);
  const chain = end ? chainAt(rows, end, tell) : await endOfChain(rows, tell);
  const now = () => Math.max(clock(), chain.at);
  return { rows, now, chain, safe, audit: (type, body) => chain.append(type, now(), body) };
}

/** Hands out the policies in force, compiled once a revision and swapped by one pointer. */
export function servedPolicies(): (rows: Rows) => Promise<Served> {
  let served: Served | undefined;
  return async (rows) => {
    if (served?.revision !== (await readRevision(rows))) served = await loadServed(rows);
    return served!;
  };
}
