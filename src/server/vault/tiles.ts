import type { Rows } from '../store/store.ts';
import { nodeHash, type SubtreeHash, splitOf } from './merkle.ts';

/** How many nodes a tile stands for: a tile of level 1 is the root over 256 entries, one of level 2 over 256 of those. */
const width = 256;

/** Answers subtree hashes from the entries, and from tiles where whole ones lie in the subtree. */
export function subtreesOf(rows: Rows): SubtreeHash {
  const subtree: SubtreeHash = async (start, end) => {
    const tile = tileOf(start, end);
    const known =
      tile && (await rows.get<{ hash: string }>('select hash from vault_tiles where level = ? and number = ?', tile.level, tile.number));
    if (known) return known.hash;
    if (end - start <= width) return rootOf(await leaves(rows, start, end));
    const middle = start + splitOf(end - start);
    return nodeHash(await subtree(start, middle), await subtree(middle, end));
  };
  return subtree;
}

/** Writes the tiles that are whole in the first `size` entries and not there yet. */
export async function extendTiles(rows: Rows, size: number): Promise<void> {
  const subtree = subtreesOf(rows);
  for (let [level, span] = [1, width]; span <= size; [level, span] = [level + 1, span * width]) {
    const last = await rows.get<{ number: number | null }>('select max(number) as number from vault_tiles where level = ?', level);
    for (let number = (last?.number ?? -1) + 1; (number + 1) * span <= size; number++) {
      const hash = await subtree(number * span, (number + 1) * span);
      await rows.run('insert into vault_tiles (level, number, hash) values (?, ?, ?)', level, number, hash);
    }
  }
}

function tileOf(start: number, end: number): { level: number; number: number } | undefined {
  for (let [level, span] = [1, width]; span <= end - start; [level, span] = [level + 1, span * width]) {
    if (end - start === span) return start % span === 0 ? { level, number: start / span } : undefined;
  }
  return undefined;
}

/** Entries count from 1, leaves from 0. */
async function leaves(rows: Rows, start: number, end: number): Promise<string[]> {
  const found = await rows.all<{ entry_hash: string }>('select entry_hash from vault where seq > ? and seq <= ? order by seq', start, end);
  return found.map(({ entry_hash }) => entry_hash);
}

function rootOf(hashes: readonly string[]): string {
  if (hashes.length === 1) return hashes[0]!;
  const middle = splitOf(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, middle)), rootOf(hashes.slice(middle)));
}
