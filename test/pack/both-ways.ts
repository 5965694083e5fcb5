import { expect } from 'vitest';
import { decode } from '../../src/pack/text.ts';
import { parseWhole } from '../../src/pack/yaml.ts';
import { parseInPieces } from '../../src/pack/yaml-pieces.ts';
import type { Places } from '../../src/pack/yaml-value.ts';

/**
 * Reads a file at once and in pieces of `most` entries, and holds one against the other: the same value and the same places, or nothing. `left`: a file
 * without fault that the pieces leave to the other.
 */
export function bothWays(bytes: Uint8Array, most: number): 'same' | 'left' | 'faulty' {
  const source = decode({ path: 'pack.yaml', bytes });
  if ('code' in source) return 'faulty';
  const wholePlaces: Places = new Map();
  const piecePlaces: Places = new Map();
  const whole = parseWhole(source, wholePlaces);
  const pieces = parseInPieces(source, piecePlaces, most);
  if (pieces === undefined) {
    expect(piecePlaces.size).toBe(0);
    return whole.faults.length > 0 ? 'faulty' : 'left';
  }
  expect(pieces).toEqual(whole);
  expect(whole.faults).toEqual([]);
  expect(JSON.stringify(pieces.value)).toBe(JSON.stringify(whole.value));
  expect(sorted(piecePlaces)).toEqual(sorted(wholePlaces));
  return 'same';
}

function sorted(places: Places): unknown[] {
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1));
}
