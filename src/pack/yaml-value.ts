import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { type Diagnostic, type FaultCode, quoted } from '../diagnostic.ts';
import { escapePointer } from './pointer.ts';
import { codePointName, forbiddenCharacter, type SourceText } from './text.ts';

/** Where one value stands, as offsets: the value, and its key where it has one. */
export interface Place {
  value: readonly [number, number];
  key?: readonly [number, number];
}

/** For each JSON Pointer the place of its value. */
export type Places = Map<string, Place>;

/** A parsed file: plain data, and what is wrong with it. */
export interface Parsed {
  value: unknown;
  faults: Diagnostic[];
  /** Pointers whose value is already reported, so that nothing is said twice. */
  faulty: Set<string>;
  /** The line from which on the structure may be another than it was meant. */
  brokenAt?: number;
}

/** Takes note of a fault at an offset of the file. */
export type Raise = (code: FaultCode, offset: number, message: string, help: string, end?: number) => void;

export interface Context {
  source: SourceText;
  /** What was parsed: the text of the file, but for characters that are already reported. */
  text: string;
  parsed: Parsed;
  fault: Raise;
  /** Filled where they are asked for. */
  places: Places | undefined;
  /** By pointer, lists whose first entries are read already: the others are added to them. */
  taken?: ReadonlyMap<string, unknown[]>;
}

/** What is said of a merge key: a plain one is told by its token, before anything is composed; a quoted one when its value is known. */
export const merge = ['merge keys are not part of the pack language', 'write the fields out'] as const;

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Plain data of a node, with the place of every value noted where that is asked for. Numbers are never rounded, reserved and repeated keys never taken. */
export function valueOfNode(node: Node, pointer: string, context: Context, key?: readonly [number, number]): unknown {
  const { parsed, places } = context;
  if (places && isNoted(pointer, key)) {
    const [from, to] = node.range ?? [0, 0];
    places.set(pointer, { value: [from, to], ...(key && { key }) });
  }
  if (isAlias(node)) {
    noteFaulty(pointer, parsed);
    return undefined;
  }
  if (isScalar(node)) return scalarOf(node, pointer, context);
  if (isSeq(node)) {
    const entries = context.taken?.get(pointer) ?? [];
    for (const item of node.items) entries.push(item ? valueOfNode(item as Node, `${pointer}/${entries.length}`, context) : null);
    return entries;
  }
  return isMap(node) ? mapOf(node.items as Pair<Node, Node | null>[], pointer, context) : undefined;
}

/** The pointers below a longer one are not noted: together they would take many times the room of the file. What holds them is told in their stead. */
const longestPointer = 256;

function isNoted(pointer: string, [from, to]: readonly [number, number] = [0, 0]): boolean {
  return pointer.length <= longestPointer + to - from;
}

function noteFaulty(pointer: string, { faulty }: Parsed): void {
  if (isNoted(pointer)) faulty.add(pointer);
}

function mapOf(pairs: Pair<Node, Node | null>[], pointer: string, context: Context): Record<string, unknown> {
  const { source, parsed, fault, places } = context;
  const value: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  for (const pair of pairs) {
    const [from, to] = pair.key?.range ?? [0, 0];
    if (isAlias(pair.key)) continue;
    if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
      fault('yaml_syntax', from, 'this key is not a string', 'write the key as plain text');
      continue;
    }
    const name = pair.key.value;
    if (name === '<<') {
      if (pair.key.type !== 'PLAIN') fault('yaml_merge_forbidden', from, ...merge);
      continue;
    }
    if (reserved.has(name)) {
      fault('yaml_reserved_key', from, `${quoted(name)} is reserved`, 'choose another key', to);
      continue;
    }
    if (refuseText(name, 'key', from, to, context)) {
      noteFaulty(pointer, parsed);
      continue;
    }
    const first = seen.get(name);
    if (first !== undefined) {
      const { line, column } = source.span(first);
      fault(
        'yaml_duplicate_key',
        from,
        `${quoted(name)} stands here a second time`,
        `keep one of the two; the first is at line ${line}, column ${column}`,
        to,
      );
      continue;
    }
    seen.set(name, from);
    const at = `${pointer}/${escapePointer(name)}`;
    value[name] = pair.value ? valueOfNode(pair.value, at, context, [from, to]) : null;
    if (!pair.value && isNoted(at, [from, to])) places?.set(at, { value: [from, to], key: [from, to] });
  }
  return value;
}

function scalarOf(node: Scalar, pointer: string, context: Context): unknown {
  const { parsed, fault } = context;
  const { value, source = '' } = node;
  const [from, to] = node.range!;
  const problem = typeof value === 'number' ? numberProblem(value, source) : undefined;
  if (problem) fault('number_out_of_range', from, `${quoted(source, 40)} ${problem.why}`, problem.help, to);
  if (problem || isReported(from, to, context) || (typeof value === 'string' && refuseText(value, 'text', from, to, context)))
    noteFaulty(pointer, parsed);
  return problem ? 0 : value;
}

/** A number is taken only if it is held exactly: reading and printing it gives the number the author wrote. */
function numberProblem(value: number, source: string): { why: string; help: string } | undefined {
  if (/inf|nan/i.test(source)) return { why: 'is not a finite number', help: 'write a decimal number' };
  if (Object.is(value, -0)) return { why: 'is not a number a pack can hold', help: 'write 0' };
  if (/^0[ox]/.test(source) ? Number.isSafeInteger(value) : Number.isFinite(value) && decimal(source) === decimal(String(value)))
    return undefined;
  return { why: "can't be held exactly", help: 'write a number of fewer digits, or quote it if it is a name' };
}

/** The digits and the power of ten of a decimal number, however it is written. */
function decimal(source: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(source)!;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign.replace('+', '')}${significant}e${Number(power) - fraction.length + digits.length - significant.length}`;
}

function refuseText(text: string, what: 'key' | 'text', from: number, to: number, context: Context): boolean {
  if (isReported(from, to, context)) return true;
  const character = forbiddenCharacter(text);
  if (!character) return false;
  const [start, end] = escapeOf(character.name, context.text.slice(from, to)) ?? [0, to - from];
  context.fault(
    'string_not_text',
    from + start,
    `the ${what} holds ${character.name}, which is not text`,
    'remove the character',
    from + end,
  );
  return true;
}

/** Where in double quotes the escape of a character stands. */
function escapeOf(name: string, raw: string): [from: number, to: number] | undefined {
  if (!raw.startsWith('"')) return undefined;
  for (const { 0: whole, 1: byte, 2: unit, 3: point, 4: letter = '', index } of raw.matchAll(escapes)) {
    const code = Number.parseInt(byte ?? unit ?? point ?? letters[letter] ?? '', 16);
    if (code <= 0x10ffff && codePointName(String.fromCodePoint(code)) === name) return [index, index + whole.length];
  }
  return undefined;
}

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs;
/** Escapes of one letter that stand for what is no text. */
const letters: Record<string, string> = { 0: '0', a: '7', b: '8', e: '1b', f: 'c', v: 'b', N: '85' };

/** Whether a character between two offsets is reported already. */
function isReported(from: number, to: number, { source, text }: Context): boolean {
  return text !== source.text && text.slice(from, to) !== source.text.slice(from, to);
}
