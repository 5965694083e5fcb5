// Lines of one log look alike: between two scalar values stand the same bytes, keys and punctuation. A layout is the list of these pieces; all
// layouts together are a tree, so that lines share how they begin. A line that follows the tree to an end is valid, for the line the path was
// learned from was, and each scalar is checked again. Piece: next alternative, length, kind, field, first piece after it, where metadata starts
// and ends in it (-1: not here), then its bytes, filled up to 16.

import { bare } from './bare';
import { EVENT, V_BARE, V_END, V_TEXT, event, eventCount, events, learning, metadataFrom, metadataTo } from './events';
import { known, metadataField, textField } from './fields';
import { hash } from './hash';
import { F_OTHER } from './keys';
import { row, setFlags } from './row';
import { text } from './text';

const PIECE: usize = 32;
const ALTERNATIVES: i32 = 32;
const LATELY: usize = 4096;

export let layoutTop: usize = 0;
export let layoutsEnd: usize = 0;
let lately: usize = 0;
/** A piece of nothing; after it, the first pieces of all layouts. */
let root: usize = 0;

export function placeLayouts(from: usize, to: usize, latelyAt: usize): void {
  root = from;
  layoutTop = from + PIECE;
  layoutsEnd = to;
  lately = latelyAt;
}

/** Follows the tree. Returns where the LF stands, 0 when the line leaves it or a value is not plain. */
export function walk(from: usize): usize {
  setFlags(0);
  store<i32>(row, 0, 24);
  let at = from;
  let metadata: usize = 0;
  let piece = <usize>load<i32>(root, 16);
  while (piece != 0) {
    const length = <usize>load<i32>(piece, 4);
    if (!follows(piece + PIECE, at, length)) {
      piece = <usize>load<i32>(piece);
      continue;
    }
    const kind = load<i32>(piece, 8);
    const field = load<i32>(piece, 12);
    const after = at + length;
    if (kind == V_BARE) {
      const byte = load<u8>(after);
      if (byte == 0x22 || byte == 0x5b || byte == 0x7b) {
        piece = <usize>load<i32>(piece);
        continue;
      }
    }
    const opens = load<i32>(piece, 20);
    if (opens >= 0) metadata = at + <usize>opens;
    const closes = load<i32>(piece, 24);
    if (closes >= 0) metadataField(metadata, at + <usize>closes);
    if (kind == V_TEXT) {
      at = text(after);
      if (at == 0) return 0;
      if (field != F_OTHER && !textField(field, after, at)) return 0;
    } else if (kind == V_BARE) {
      at = field == F_OTHER ? bare(after) : known(field, after);
      if (at == 0) return 0;
    } else return after - 1;
    piece = <usize>load<i32>(piece, 16);
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function follows(bytes: usize, at: usize, length: usize): bool {
  let done: usize = 0;
  while (length - done > 16) {
    if (v128.any_true(v128.xor(v128.load(bytes + done), v128.load(at + done)))) return false;
    done += 16;
  }
  const need = (1 << <i32>(length - done)) - 1;
  return (i8x16.bitmask(i8x16.eq(v128.load(bytes + done), v128.load(at + done))) & need) == need;
}

/** Was a line of this layout read lately? Only what comes back is worth a place in the tree. */
function again(from: usize): bool {
  let mark: u64 = 0;
  let at = from;
  for (let i = 0; i < eventCount; i++) {
    const entry = events + <usize>i * EVENT;
    mark = (mark ^ hash(at, <usize>load<u32>(entry) - at)) * 0x9fb21c651e98df25;
    mark ^= mark >>> 29;
    at = <usize>load<u32>(entry, 4);
  }
  const place = lately + ((<usize>mark & (LATELY - 1)) << 3);
  if (load<u64>(place) == mark) return true;
  store<u64>(place, mark);
  return false;
}

/** Adds the line just read to the tree. */
export function learn(from: usize, lf: usize): void {
  event(lf + 1, lf + 1, V_END, 0);
  if (!learning || !again(from)) return;
  let at = from;
  let parent = root;
  for (let i = 0; i < eventCount; i++) {
    const entry = events + <usize>i * EVENT;
    const value = <usize>load<u32>(entry);
    const kind = load<i32>(entry, 8);
    const field = load<i32>(entry, 12);
    const length = value - at;
    // Alternatives stand in the order they were met: what comes often was met early.
    let link = parent + 16;
    let piece = <usize>load<i32>(link);
    let count = 0;
    while (piece != 0) {
      if (load<i32>(piece, 4) == <i32>length && load<i32>(piece, 8) == kind && follows(piece + PIECE, at, length)) break;
      link = piece;
      piece = <usize>load<i32>(link);
      count++;
    }
    if (piece == 0) {
      if (count >= ALTERNATIVES || layoutTop + PIECE + length + 32 > layoutsEnd) return;
      piece = layoutTop;
      layoutTop += PIECE + ((length + 15) & ~(<usize>15));
      store<i32>(piece, 0);
      store<i32>(piece, <i32>length, 4);
      store<i32>(piece, kind, 8);
      store<i32>(piece, field, 12);
      store<i32>(piece, 0, 16);
      store<i32>(piece, metadataFrom >= at && metadataFrom < value ? <i32>(metadataFrom - at) : -1, 20);
      store<i32>(piece, metadataFrom != 0 && metadataTo > at && metadataTo <= value ? <i32>(metadataTo - at) : -1, 24);
      memory.copy(piece + PIECE, at, length);
      store<i32>(link, <i32>piece);
    }
    parent = piece;
    at = <usize>load<u32>(entry, 4);
  }
}
