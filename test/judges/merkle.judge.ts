/** The public proof vectors of the transparency-dev project: 196 proofs, most of which must not verify. `MERKLE_VECTORS` names a checkout of them. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { provesConsistency, provesInclusion } from '../../src/server/index.ts';

const home = process.env.MERKLE_VECTORS ?? new URL('../../build/merkle', import.meta.url).pathname;

function canJudge(): boolean {
  try {
    const from = 'https://github.com/transparency-dev/merkle';
    if (!existsSync(home)) execFileSync('git', ['clone', '--quiet', '--depth', '1', from, home], { stdio: 'ignore', timeout: 60_000 });
    return existsSync(join(home, 'testdata/inclusion'));
  } catch {
    return false;
  }
}

type Bytes = string | null;
interface Inclusion {
  leafIdx: number;
  treeSize: number;
  root: Bytes;
  leafHash: Bytes;
  proof: Bytes[] | null;
  wantErr: boolean;
}
interface Consistency {
  size1: number;
  size2: number;
  root1: Bytes;
  root2: Bytes;
  proof: Bytes[] | null;
  wantErr: boolean;
}

const hex = (bytes: Bytes) => Buffer.from(bytes ?? '', 'base64').toString('hex');
const read = <T>(folder: string) =>
  globSync(`${home}/testdata/${folder}/**/*.json`).map((path) => ({ path, vector: JSON.parse(readFileSync(path, 'utf8')) as T }));

if (!canJudge()) test.skip("transparency-dev's vectors: they can't be fetched here", () => undefined);
else
  describe('the vectors of transparency-dev', () => {
    test('L4: proofs of inclusion', () => {
      const vectors = read<Inclusion>('inclusion');
      for (const { path, vector } of vectors) {
        const { leafIdx, treeSize, root, leafHash, proof, wantErr } = vector;
        expect(provesInclusion(hex(leafHash), leafIdx, treeSize, (proof ?? []).map(hex), hex(root)), path).toBe(!wantErr);
      }
      expect(vectors.length).toBeGreaterThanOrEqual(98);
    });

    test('L4: proofs of consistency', () => {
      const vectors = read<Consistency>('consistency');
      for (const { path, vector } of vectors) {
        const { size1, size2, root1, root2, proof, wantErr } = vector;
        expect(provesConsistency(size1, size2, hex(root1), hex(root2), (proof ?? []).map(hex)), path).toBe(!wantErr);
      }
      expect(vectors.length).toBeGreaterThanOrEqual(98);
    });
  });
