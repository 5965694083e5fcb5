import { describe, expect, it } from 'vitest';
import { LINE_LIMIT, Lines } from '../../src/replay/lines.ts';
import { faultAt, scan } from '../../src/replay/syntax.ts';
import { randomLog, randomPacks, roll } from '../model/random.ts';
import { chunked } from './logs.ts';

interface Plain {
  number: number;
  offset: number;
  text: string;
  ended: boolean;
}

/** Lines the dumb way. */
function plainLines(bytes: Uint8Array): Plain[] {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const all = Buffer.from(bytes).toString('latin1').split('\n');
  let offset = 0;
  return all.flatMap((raw, index) => {
    const text = index === 0 ? raw.slice(marked) : raw;
    const line = { number: index + 1, offset: offset + (index === 0 ? marked : 0), text, ended: index < all.length - 1 };
    offset += raw.length + 1;
    return /^[ \t\r]*$/.test(text) ? [] : [line];
  });
}

function cut(bytes: Uint8Array, size: number): Plain[] {
  const lines = new Lines();
  const made: Plain[] = [];
  const keep = (line: { number: number; offset: number; bytes?: Uint8Array; ended: boolean }) =>
    made.push({ number: line.number, offset: line.offset, text: Buffer.from(line.bytes!).toString('latin1'), ended: line.ended });
  for (const chunk of chunked(bytes, size).chunks as Uint8Array[]) for (const line of lines.push(chunk)) keep(line);
  const last = lines.end();
  if (last) keep(last);
  return made;
}

describe('lines', () => {
  it('are the same over every chunk size', () => {
    const dice = roll(7);
    for (let round = 0; round < 20; round++) {
      const log = randomLog(dice, randomPacks(dice), 6);
      const bytes = round % 3 === 0 ? new Uint8Array([0xef, 0xbb, 0xbf, ...log]) : log;
      const expected = plainLines(bytes);
      for (let size = 1; size <= bytes.length + 1; size += round % 3 === 1 ? 7 : 1) expect(cut(bytes, size)).toEqual(expected);
    }
  });

  it('of only blanks are none, however long', () => {
    const blank = new Uint8Array(LINE_LIMIT * 2).fill(0x20);
    const lines = new Lines();
    expect([...lines.push(new Uint8Array([0xef, 0xbb, 0xbf])), ...lines.push(blank), ...lines.push(new Uint8Array([10]))]).toEqual([]);
    expect(lines.next.number).toBe(2);
  });

  it('keep a byte order mark that is not the first of the file', () => {
    expect(cut(new Uint8Array([0x61, 10, 0xef, 0xbb, 0xbf, 0x62]), 2).map(({ text }) => text.length)).toEqual([1, 4]);
  });
});

describe('syntax', () => {
  it('finds a fault exactly where JSON.parse refuses', () => {
    const dice = roll(11);
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let faulty = 0;
    for (let round = 0; round < 3000; round++) {
      const seed = Buffer.from('{"a":[1,-2.5e+3,0.1,"x\\u00e9\\n",true,false,null,{}],"b":{"c":"d"}} ');
      const bytes = new Uint8Array(seed);
      for (let edits = dice.int(1, 3); edits > 0; edits--)
        bytes[dice.int(0, bytes.length - 1)] = dice.pick([...Buffer.from('{}[],:"\\0129.eE+-tfnu \t\u0001x')]);
      const text = decoder.decode(bytes);
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
        faulty++;
      }
      const at = faultAt(bytes);
      expect([text, at === -1]).toEqual([text, valid]);
      if (at > 0) expect(() => JSON.parse(text.slice(0, at + 1))).toThrow();
    }
    expect(faulty).toBeGreaterThan(1000);
  });

  it('counts members and nesting outside strings', () => {
    const of = (text: string) => scan(new TextEncoder().encode(text));
    expect(of('{}')).toEqual({ depth: 1, members: 0, surrogate: false });
    expect(of('{"a":"}],{","b":[1,2,{"c":1}]}')).toEqual({ depth: 3, members: 2, surrogate: false });
    expect(of('{"\\"":"\\\\","b":"\\uD800"}')).toEqual({ depth: 1, members: 2, surrogate: true });
    expect(of('{"a":"\\\\ud800"}').surrogate).toBe(false);
  });
});
