import { type ReadRows, readDatabase } from '../store/reading.ts';
import { type CheckpointRow, publicKeys } from './checkpoints.ts';
import { type ContentsTold, decisionProblems, hearOfContents, noContentsTold } from './decisions.ts';
import { examine, type KeptCheckpoint, type VaultReport } from './examine.ts';
import { hearOfPacks, noPacksTold, type PacksTold, packProblems } from './packs.ts';
import { retell } from './retell.ts';
import { nothingTold, type Told, tableProblems } from './tables.ts';
import { pageSize, type StoredEntry } from './verify.ts';

/**
 * Reads a plane's database whole, changing nothing, and says whether its vault is what was written: every entry, every checkpoint, every decision,
 * every pack, every table whose changes are entries. Throws `StoreError` when there is no such database.
 */
export async function verifyVault(database: string, kept: readonly KeptCheckpoint[] = []): Promise<VaultReport> {
  return readDatabase(database, (rows) => auditVault(rows, kept));
}

/** What the log tells, entry by entry. */
interface Account {
  contents: ContentsTold;
  packs: PacksTold;
  tables: Told;
  /** Entries that no plane writes. */
  odd: string[];
}

async function auditVault(rows: ReadRows, kept: readonly KeptCheckpoint[]): Promise<VaultReport> {
  const checkpoints = await rows.all<CheckpointRow>('select * from checkpoints order by tree_size');
  const account: Account = { contents: noContentsTold(), packs: noPacksTold(), tables: nothingTold(), odd: [] };
  const source = { entries: noting(entries(rows), account), checkpoints, keys: await publicKeys(rows) };
  return examine(source, kept, async () => [
    ...account.odd,
    ...(await decisionProblems(rows, account.contents)),
    ...(await packProblems(rows, account.packs)),
    ...(await tableProblems(rows, account.tables)),
  ]);
}

async function* entries(rows: ReadRows): AsyncGenerator<StoredEntry> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const page = await rows.all<StoredEntry>(
      `select seq, entry_type, at, content, entry_hash from vault where seq > ? order by seq limit ${pageSize}`,
      after,
    );
    yield* page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.seq;
  }
}

/** Hands entries on, and notes what they tell once they were found to be whole. */
async function* noting(log: AsyncIterable<StoredEntry>, { contents, packs, tables, odd }: Account): AsyncGenerator<StoredEntry> {
  for await (const entry of log) {
    yield entry;
    try {
      hearOfContents(contents, entry);
      hearOfPacks(packs, entry);
      retell(tables, entry);
    } catch {
      odd.push(`entry ${entry.seq}: no plane writes such an entry`);
    }
  }
}
