import type { Program } from '../../engine/index.ts';

/** Three sets of bytes; every match holds three neighbours out of them. A full set stands for "any byte". */
export type Window = readonly [ByteSet, ByteSet, ByteSet];
/** 256 flags. */
export type ByteSet = Uint8Array;

/** One set of windows for ASCII texts, one for others. */
export interface Windows {
  plain: Window[];
  wide: Window[];
}

const MOST = 24;
const LARGEST = 600;
const CHOICES = 6;
/** So many characters beyond ASCII are told by their bytes. */
const NAMED = 4;

/**
 * Sets of windows; of each set, one stands in every text that the pattern matches. All places that each match must pass are looked at; those that
 * are likely to be rare come first. None can be named for some patterns: every text has to be looked at.
 */
export function windowsOf(program: Program): Windows[] {
  return [program.start, ...necessary(program)]
    .flatMap((from) => {
      const plain = windowsFrom(program, from, false);
      if (plain === undefined) return [];
      const wide = windowsFrom(program, from, true) ?? [[any, any, any] as const];
      return [{ plain, wide, share: plain.reduce((sum, window) => sum + shareOf(window), 0) }];
    })
    .filter(({ share }) => share < 0.5)
    .sort((a, b) => a.share - b.share)
    .slice(0, CHOICES)
    .map(({ plain, wide }) => ({ plain, wide }));
}

/** Instructions that take a character and that no match can do without. */
function necessary(program: Program): number[] {
  const { instructions } = program;
  if (instructions.length > LARGEST) return [];
  return instructions.flatMap(({ kind }, pc) => (kind === 'take' && !reachesMatch(program, pc) ? [pc] : []));
}

function reachesMatch({ start, instructions }: Program, without: number): boolean {
  const seen = new Set([without]);
  const pending = [start];
  for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    const instruction = instructions[pc]!;
    if (instruction.kind === 'match') return true;
    if (instruction.kind === 'go') pending.push(...instruction.to);
    else if (instruction.kind !== 'fail') pending.push(instruction.to);
  }
  return false;
}

const any: ByteSet = new Uint8Array(256).fill(1);
const leads: ByteSet = new Uint8Array(256).fill(1, 0xc2, 0xf5);

function windowsFrom(program: Program, from: number, wide: boolean): Window[] | undefined {
  const found: Window[] = [];
  const extend = (sets: readonly ByteSet[], pc: number): boolean => {
    const { takes, matched } = open(program, pc);
    if (matched || sets.length >= 3) {
      if (sets.length === 0) return false;
      found.push([sets[0]!, sets[1] ?? any, sets[2] ?? any]);
      return found.length <= MOST;
    }
    return takes.every(({ ranges, to }) => {
      const { ascii: set, beyond } = takenOf(ranges);
      return (set === undefined || extend([...sets, set], to)) && (!wide || beyond.every((bytes) => extend([...sets, ...bytes], to)));
    });
  };
  return extend([], from) && found.length <= MOST ? found : undefined;
}

/** Of the characters that one instruction takes, the ASCII ones as one set, and those beyond as the sets of their bytes. */
interface Taken {
  ascii: ByteSet | undefined;
  beyond: readonly ByteSet[][];
}

const taken = new WeakMap<readonly number[], Taken>();

function takenOf(ranges: readonly number[]): Taken {
  const known = taken.get(ranges) ?? { ascii: ascii(ranges), beyond: bytesBeyond(ranges) };
  taken.set(ranges, known);
  return known;
}

/** The bytes of the characters beyond ASCII, one by one where they are few. */
function bytesBeyond(ranges: readonly number[]): ByteSet[][] {
  const codes: number[] = [];
  for (let i = 0; i < ranges.length; i += 2)
    for (let code = Math.max(ranges[i]!, 128); code <= ranges[i + 1]!; code++) {
      if (codes.length === NAMED) return [[leads, any, any]];
      codes.push(code);
    }
  return codes.map((code) =>
    [...new TextEncoder().encode(String.fromCodePoint(code))].map((byte) => new Uint8Array(256).fill(1, byte, byte + 1)),
  );
}

/** What can be taken from here, assertions taken to hold. */
function open({ instructions }: Program, from: number): { takes: { ranges: readonly number[]; to: number }[]; matched: boolean } {
  const takes: { ranges: readonly number[]; to: number }[] = [];
  const seen = new Set<number>();
  const pending = [from];
  let matched = false;
  for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    const instruction = instructions[pc]!;
    if (instruction.kind === 'match') matched = true;
    else if (instruction.kind === 'take') takes.push(instruction);
    else if (instruction.kind === 'go') pending.push(...instruction.to);
    else if (instruction.kind === 'assert') pending.push(instruction.to);
  }
  return { takes, matched };
}

/** `undefined` when no ASCII character is in the ranges. */
function ascii(ranges: readonly number[]): ByteSet | undefined {
  const set = new Uint8Array(256);
  let filled = false;
  for (let i = 0; i < ranges.length; i += 2)
    for (let code = ranges[i]!; code <= Math.min(ranges[i + 1]!, 127); code++) {
      set[code] = 1;
      filled = true;
    }
  return filled ? set : undefined;
}

function shareOf(window: Window): number {
  return window.reduce((share, set) => {
    let sum = 0;
    for (let code = 0; code < 256; code++) if (set[code]) sum += weights[code]!;
    return share * sum;
  }, 1);
}

const weights = Float64Array.from({ length: 256 }, (_, code) => weightOf(code));

/** About how often a byte stands in what agents write: English, code, figures. */
function weightOf(code: number): number {
  const common = 'etaoinsrhldcumfpgwybvkxjqz';
  if (code === 0x20) return 0.14;
  if (code >= 0x30 && code <= 0x39) return 0.012;
  const place = common.indexOf(String.fromCharCode(code));
  if (place >= 0) return Math.max(0.001, 0.09 - place * 0.0045);
  if (code >= 0x41 && code <= 0x5a) return 0.003;
  return code < 0x20 || code === 0x7f ? 0.0005 : 0.004;
}

/** The tables that the scanner asks, six times 16 bytes: for each of three bytes, the buckets by low and by high half. */
export function tableOf(buckets: readonly (readonly Window[])[]): Uint8Array {
  const table = new Uint8Array(96);
  buckets.forEach((windows, bucket) => {
    for (const window of windows)
      window.forEach((set, place) => {
        for (let code = 0; code < 256; code++) {
          if (!set[code]) continue;
          table[place * 32 + (code & 15)]! |= 1 << bucket;
          table[place * 32 + 16 + (code >> 4)]! |= 1 << bucket;
        }
      });
  });
  return table;
}
