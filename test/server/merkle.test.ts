import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { consistencyPath, GrowingTree, inclusionPath, provesConsistency, provesInclusion } from '../../src/server/vault/merkle.ts';
import { roll } from '../model/random.ts';

/** The definitions of RFC 6962, section 2.1, word for word. */
const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const leafOf = (data: string) => sha(Buffer.from([0]), Buffer.from(data));
function mth(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return leaves[0]!;
  const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return sha(Buffer.from([1]), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

const leaves = Array.from({ length: 140 }, (_, index) => leafOf(`entry ${index}`));
const hex = (buffer: Buffer) => buffer.toString('hex');
const known = new Map<string, string>();
const rangeOf = (start: number, end: number) => {
  const key = `${start} ${end}`;
  const hash = known.get(key) ?? hex(mth(leaves.slice(start, end)));
  known.set(key, hash);
  return hash;
};
const subtree = async (start: number, end: number) => rangeOf(start, end);
const rootOf = (size: number) => rangeOf(0, size);

test('a tree grown leaf by leaf has the roots of RFC 6962', () => {
  const tree = new GrowingTree();
  expect(tree.root).toBe(rootOf(0));
  leaves.forEach((leaf, index) => {
    tree.add(hex(leaf));
    expect(tree.root).toBe(rootOf(index + 1));
  });
});

test('roots of the test vectors of Certificate Transparency', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const tree = new GrowingTree();
  for (const input of inputs) tree.add(hex(sha(Buffer.from([0]), Buffer.from(input, 'hex'))));
  expect(tree.root).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
});

test('L4: every entry of every tree is proven, and no other', async () => {
  for (let size = 1; size <= 40; size++) {
    for (let leaf = 0; leaf < size; leaf++) {
      const path = await inclusionPath(subtree, leaf, size);
      const holds = (index = leaf, at = size, given = path, hash = hex(leaves[leaf]!)) =>
        provesInclusion(hash, index, at, given, rootOf(size));
      expect(holds(), `${leaf} of ${size}`).toBe(true);
      expect(holds(leaf, size, [...path, rootOf(3)])).toBe(false);
      expect(holds(leaf, size, path.slice(1))).toBe(path.length === 0);
      expect(holds(leaf, size, path, hex(leaves[(leaf + 1) % 140]!))).toBe(false);
      expect(holds((leaf + 1) % size)).toBe(size === 1);
      expect(holds(leaf, 0)).toBe(false);
      expect(holds(-1)).toBe(false);
    }
  }
});

test('L4: every tree is proven to begin every later one, and altered proofs are not', async () => {
  const dice = roll(7);
  for (let to = 1; to <= 40; to++) {
    for (let from = 1; from <= to; from++) {
      const path = await consistencyPath(subtree, from, to);
      expect(provesConsistency(from, to, rootOf(from), rootOf(to), path), `${from} to ${to}`).toBe(true);
      expect(provesConsistency(from, to, rootOf(from + 1), rootOf(to), path)).toBe(false);
      expect(provesConsistency(from, to, rootOf(from), rootOf(to), [...path, rootOf(1)])).toBe(false);
      if (path.length > 0) {
        const altered = [...path];
        const at = dice.int(0, path.length - 1);
        const digit = dice.int(0, 63);
        altered[at] =
          altered[at]!.slice(0, digit) +
          ((Number.parseInt(altered[at]![digit]!, 16) + 1) % 16).toString(16) +
          altered[at]!.slice(digit + 1);
        expect(provesConsistency(from, to, rootOf(from), rootOf(to), altered)).toBe(false);
        expect(provesConsistency(from, to, rootOf(from), rootOf(to), path.slice(1))).toBe(false);
      }
    }
  }
  expect(provesConsistency(0, 3, rootOf(0), rootOf(3), [])).toBe(false);
  expect(provesConsistency(3, 2, rootOf(3), rootOf(2), [])).toBe(false);
});
