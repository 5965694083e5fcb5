import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Diagnostic, FaultCode, Span } from '../diagnostic.ts';
import { forbiddenCharacter, type SourceText } from './text.ts';

/** Where one value stands, as offsets: the value, and its key where it has one. */
export interface Place {
  value: readonly [number, number];
  key?: readonly [number, number];
}

/** A parsed file: plain data, and for each JSON Pointer the place of its value. */
export interface Parsed {
  value: unknown;
  places: Map<string, Place>;
  faults: Diagnostic[];
  /** Pointers whose value is already reported, so that nothing is said twice. */
  faulty: Set<string>;
}

export type Fault = (code: FaultCode, offset: number, message: string, help: string, end?: number) => void;

interface Context {
  source: SourceText;
  parsed: Parsed;
  fault: Fault;
}

const mostKeys = 5000;
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Plain data of a node, with the place of every value noted. Numbers are never rounded, reserved and repeated keys never taken. */
export function valueOfNode(node: Node, pointer: string, context: Context, key?: readonly [number, number]): unknown {
  const { parsed } = context;
  const [from, to] = node.range ?? [0, 0];
  const place: Place = { value: [from, to] };
  if (key) place.key = key;
  parsed.places.set(pointer, place);
  if (isAlias(node)) {
    parsed.faulty.add(pointer);
    return undefined;
  }
  if (isScalar(node)) return scalarOf(node, pointer, context);
  if (isSeq(node)) {
    return node.items.map((item, index) => (item ? valueOfNode(item as Node, `${pointer}/${index}`, context) : null));
  }
  return isMap(node) ? mapOf(node.items as Pair<Node, Node | null>[], pointer, context) : undefined;
}

function mapOf(pairs: Pair<Node, Node | null>[], pointer: string, context: Context): Record<string, unknown> {
  const { source, parsed, fault } = context;
  const value: Record<string, unknown> = {};
  const seen = new Map<string, Span>();
  const beyond = pairs[mostKeys];
  if (beyond) {
    fault(
      'yaml_too_many_keys',
      beyond.key.range![0],
      `more than ${mostKeys} keys in one mapping`,
      'a mapping of a pack has fewer than 10 keys',
    );
    return value;
  }
  for (const pair of pairs) {
    const [from, to] = pair.key?.range ?? [0, 0];
    if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
      fault('yaml_syntax', from, 'this key is not a string', 'write the key as plain text');
      continue;
    }
    const name = pair.key.value;
    if (name === '<<' && pair.key.source === '<<') continue;
    if (reserved.has(name)) {
      fault('yaml_reserved_key', from, `\`${name}\` is reserved`, 'choose another key', to);
      continue;
    }
    const first = seen.get(name);
    if (first !== undefined) {
      fault(
        'yaml_duplicate_key',
        from,
        `\`${name}\` stands here a second time`,
        `keep one of the two; the first is at line ${first.line}, column ${first.column}`,
        to,
      );
      continue;
    }
    seen.set(name, source.span(from));
    const at = `${pointer}/${escapePointer(name)}`;
    value[name] = pair.value ? valueOfNode(pair.value, at, context, [from, to]) : null;
    if (!pair.value) parsed.places.set(at, { value: [from, to], key: [from, to] });
  }
  return value;
}

function scalarOf(node: Scalar, pointer: string, context: Context): unknown {
  const { parsed, fault } = context;
  const { value, source = '' } = node;
  const [from, to] = node.range!;
  const outOfRange = (why: string, help: string) => {
    fault('number_out_of_range', from, `\`${shorten(source)}\` ${why}`, help, to);
    parsed.faulty.add(pointer);
    return 0;
  };
  if (typeof value === 'bigint') {
    if (value === 0n && source.startsWith('-')) return outOfRange('is not a number a pack can hold', 'write 0');
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : outOfRange('would be rounded', 'write a smaller number, or quote it if it is a name');
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? value : outOfRange('is not a finite number', 'write a decimal number');
  }
  if (typeof value === 'string') {
    const character = forbiddenCharacter(value);
    if (character) {
      fault('string_not_text', from, `the text holds ${character.name}, which is not text`, 'remove the character', to);
      parsed.faulty.add(pointer);
    }
  }
  return value;
}

export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 18)}...${text.slice(-18)}`;
}
