import { regexOf } from '../pack/index.ts';

/** One step of a pattern's nondeterministic automaton. Numbers are indices of instructions. */
export type Instruction =
  | { kind: 'go'; to: readonly number[] }
  /** Goes on where these hold between two characters: bits 1 line start, 2 line end, 4 text start, 8 text end, 16 word boundary, 32 none. */
  | { kind: 'assert'; asserts: number; to: number }
  /** Takes one character within `ranges` (pairs of code points, both included). */
  | { kind: 'take'; ranges: readonly number[]; to: number }
  | { kind: 'match' }
  | { kind: 'fail' };

export interface Program {
  start: number;
  instructions: readonly Instruction[];
}

/** What the library's compiled form holds; its numbers are those of RE2's own instruction set. */
interface Compiled {
  prog?: { start: number; inst: CompiledInstruction[] };
}
interface CompiledInstruction {
  op: number;
  out: number;
  arg: number;
  runes: ArrayLike<number>;
  matchRune(code: number): boolean;
}

/**
 * The automaton that the regex library made of a pattern, as plain data, for code that runs it over bytes. `undefined` when it holds something not
 * known here: such a pattern can only be tested as text. Throws on syntax outside RE2.
 */
export function programOf(source: string): Program | undefined {
  const { prog } = regexOf(source).re2() as Compiled;
  if (!Array.isArray(prog?.inst)) return undefined;
  const instructions: Instruction[] = [];
  for (const compiled of prog.inst) {
    const instruction = instructionOf(compiled);
    if (instruction === undefined) return undefined;
    instructions.push(instruction);
  }
  return { start: prog.start, instructions };
}

function instructionOf(compiled: CompiledInstruction): Instruction | undefined {
  const { op, out, arg } = compiled;
  switch (op) {
    case 1:
    case 2:
      return { kind: 'go', to: [out, arg] };
    case 3:
    case 7:
      return { kind: 'go', to: [out] };
    case 4:
      return { kind: 'assert', asserts: arg, to: out };
    case 5:
      return { kind: 'fail' };
    case 6:
      return { kind: 'match' };
    case 8:
    case 9:
      return { kind: 'take', ranges: rangesOf(compiled), to: out };
    case 10:
      return { kind: 'take', ranges: [0, 0x10ffff], to: out };
    case 11:
      return { kind: 'take', ranges: [0, 9, 11, 0x10ffff], to: out };
    default:
      return undefined;
  }
}

const FOLD = 1;
/** No letter beyond has another case. */
const LAST_CASED = 0x1ffff;
const foldings = new Map<number, number[]>();

function rangesOf(compiled: CompiledInstruction): readonly number[] {
  const { runes, arg } = compiled;
  if (runes.length !== 1) return Array.from(runes);
  const rune = runes[0]!;
  if ((arg & FOLD) === 0) return [rune, rune];
  let folding = foldings.get(rune);
  if (folding === undefined) {
    folding = rune < 0x80 ? asciiFolding(rune) : foldingOf(compiled);
    foldings.set(rune, folding);
  }
  return folding.flatMap((code) => [code, code]);
}

function asciiFolding(rune: number): number[] {
  const letter = String.fromCharCode(rune);
  const codes = [...new Set([letter.toUpperCase(), letter.toLowerCase()])].map((one) => one.charCodeAt(0));
  // The two letters beyond ASCII whose simple case folding is an ASCII letter: long s and the Kelvin sign.
  if (letter.toLowerCase() === 's') codes.push(0x17f);
  if (letter.toLowerCase() === 'k') codes.push(0x212a);
  return codes;
}

function foldingOf(compiled: CompiledInstruction): number[] {
  const codes: number[] = [];
  for (let code = 0; code <= LAST_CASED; code++) if (compiled.matchRune(code)) codes.push(code);
  return codes;
}
