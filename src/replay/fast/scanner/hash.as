// Texts told apart: their hash, and whether two are the same.

export function hash(from: usize, length: usize): u64 {
  let h: u64 = 0x9e3779b97f4a7c15 ^ (<u64>length * 0xff51afd7ed558ccd);
  let at = from;
  let left = length;
  while (left >= 8) {
    h = (h ^ load<u64>(at)) * 0x9fb21c651e98df25;
    h ^= h >>> 32;
    at += 8;
    left -= 8;
  }
  if (left) {
    h = (h ^ (load<u64>(at) & ((<u64>1 << (<u64>left << 3)) - 1))) * 0x9fb21c651e98df25;
    h ^= h >>> 32;
  }
  return h;
}

/** The stored name at `stored` (its length four bytes before it) is the text at `from`. */
export function same(stored: usize, from: usize, length: usize): bool {
  if (load<u32>(stored - 4) != <u32>length) return false;
  let done: usize = 0;
  for (; done + 8 <= length; done += 8) if (load<u64>(stored + done) != load<u64>(from + done)) return false;
  const left = length - done;
  return left == 0 || (load<u64>(stored + done) ^ load<u64>(from + done)) << (64 - (<u64>left << 3)) == 0;
}
