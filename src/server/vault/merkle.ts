import { hash } from 'node:crypto';

/** Answers the hash of the whole subtree over the leaves `start` (included) to `end` (excluded), in hex. */
export type SubtreeHash = (start: number, end: number) => Promise<string>;

/** The hash of an inner node by RFC 6962: SHA-256 over a one byte and both children. */
export function nodeHash(left: string, right: string): string {
  return hash('sha256', Buffer.concat([Buffer.from([1]), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')]), 'hex');
}

/** The root of a tree without leaves. */
export const emptyRoot: string = hash('sha256', '', 'hex');

/** The largest power of two below `size`, where RFC 6962 divides a tree. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The audit path of a leaf in the tree of the first `size` leaves, from the leaf up. */
export async function inclusionPath(subtree: SubtreeHash, leaf: number, size: number): Promise<string[]> {
  const path: string[] = [];
  for (let [start, end] = [0, size]; end - start > 1; ) {
    const middle = start + splitOf(end - start);
    if (leaf < middle) {
      path.push(await subtree(middle, end));
      end = middle;
    } else {
      path.push(await subtree(start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/** What proves that the tree of the first `from` leaves is the beginning of the tree of the first `to`. */
export async function consistencyPath(subtree: SubtreeHash, from: number, to: number): Promise<string[]> {
  if (from === to) return [];
  const path: string[] = [];
  let whole = true;
  let [start, end] = [0, to];
  while (from !== end) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      path.push(await subtree(middle, end));
      end = middle;
    } else {
      path.push(await subtree(start, middle));
      start = middle;
      whole = false;
    }
  }
  if (!whole) path.push(await subtree(start, end));
  return path.reverse();
}

/** Whether an audit path leads from the leaf to the root. Never throws, whatever it is given. */
export function provesInclusion(leafHash: string, leaf: number, size: number, path: readonly string[], root: string): boolean {
  if (!Number.isSafeInteger(leaf) || !Number.isSafeInteger(size) || leaf < 0 || leaf >= size || !path.every(isHash) || !isHash(leafHash))
    return false;
  let [index, last, current] = [leaf, size - 1, leafHash];
  for (const sibling of path) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      current = nodeHash(sibling, current);
      while (index % 2 === 0 && index !== 0) [index, last] = [half(index), half(last)];
    } else current = nodeHash(current, sibling);
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && current === root;
}

/** Whether a path proves that the tree with `fromRoot` is the beginning of the one with `toRoot`. Never throws. */
export function provesConsistency(from: number, to: number, fromRoot: string, toRoot: string, path: readonly string[]): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || from > to || !path.every(isHash)) return false;
  if (from === to) return path.length === 0 && fromRoot === toRoot;
  const nodes = isPowerOfTwo(from) ? [fromRoot, ...path] : [...path];
  let [index, last] = [from - 1, to - 1];
  while (index % 2 === 1) [index, last] = [half(index), half(last)];
  const first = nodes.shift();
  if (first === undefined) return false;
  let [older, newer] = [first, first];
  for (const node of nodes) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      older = nodeHash(node, older);
      newer = nodeHash(node, newer);
      while (index % 2 === 0 && index !== 0) [index, last] = [half(index), half(last)];
    } else newer = nodeHash(newer, node);
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && older === fromRoot && newer === toRoot;
}

/** Grows a tree leaf by leaf, keeping only the roots of its whole subtrees. */
export class GrowingTree {
  size = 0;
  readonly #roots: { height: number; hash: string }[] = [];

  add(leafHash: string): void {
    let node = { height: 0, hash: leafHash };
    while (this.#roots.at(-1)?.height === node.height)
      node = { height: node.height + 1, hash: nodeHash(this.#roots.pop()!.hash, node.hash) };
    this.#roots.push(node);
    this.size++;
  }

  get root(): string {
    const [last, ...others] = this.#roots.toReversed();
    return last ? others.reduce((right, { hash: left }) => nodeHash(left, right), last.hash) : emptyRoot;
  }
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(value: number): boolean {
  return splitOf(value) * 2 === value || value === 1;
}

function isHash(text: string): boolean {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}
