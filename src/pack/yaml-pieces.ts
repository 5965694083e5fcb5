import { type CST, Parser } from 'yaml';
import { forbiddenCharacter, type SourceText } from './text.ts';
import { documentOf } from './yaml-document.ts';
import { refuse } from './yaml-refuse.ts';
import { mostEntries, stackOf, tokensOf } from './yaml-tokens.ts';
import { type Context, type Parsed, type Places, valueOfNode } from './yaml-value.ts';

/** How many entries are read at once: more live longer, and for fewer the composer is set up more often. */
const atOnce = 4;
/** The parser may still change the last two entries of a list: white space behind an entry begins another, and may go back to it. */
const open = 2;
/** A key is looked at again with each lexeme of its list. */
const longestKey = 100;

type List = CST.BlockSequence | CST.FlowCollection;

interface Reading extends Context {
  taken: Map<string, unknown[]>;
  /** Nothing is wrong with the file so far. */
  sound: boolean;
}

/**
 * Reads a file without holding all of its tokens and nodes: the entries of a list that is the value of a key of the root become plain data once they
 * are complete. Gives what `parseWhole` gives; nothing where something is wrong or unusual, which that one then tells.
 */
export function parseInPieces(source: SourceText, places?: Places, most = atOnce): Parsed | undefined {
  const { text } = source;
  if (forbiddenCharacter(text)) return undefined;
  const parsed: Parsed = { value: undefined, faults: [], faulty: new Set() };
  const found: Places | undefined = places && new Map();
  const fault = () => {
    reading.sound = false;
  };
  const reading: Reading = { source, text, parsed, fault, places: found, taken: new Map(), sound: true };
  const tokens = tokensOf(text, fault, (stack) => {
    takeEntries(stack, most, reading);
    return reading.sound;
  });
  if (tokens?.filter(({ type }) => type === 'document').length !== 1) return undefined;
  parsed.value = dataOf(tokens, '', reading);
  if (!reading.sound || parsed.value === undefined || parsed.value === null || !arrived(reading)) return undefined;
  for (const [pointer, place] of found ?? []) places?.set(pointer, place);
  return parsed;
}

/** Takes the complete entries out of the list that is being built below the root, when they are many. */
function takeEntries([, root, list]: readonly CST.Token[], most: number, reading: Reading): void {
  if (!isList(list) || list.items.length < most + open) return;
  const key = keyOf(root!);
  const end = list.items.length - open;
  if (key === undefined || (list.type === 'flow-collection' && !isBetween(list.items[end - 1]!, list.items[end]!))) return;
  const pointer = `/${key}`;
  const entries = reading.taken.get(pointer) ?? [];
  if (entries.length + list.items.length > mostEntries) reading.sound = false;
  reading.taken.set(pointer, entries);
  const items = list.items.splice(0, end);
  // What is left may not begin with the comma that stood between the two parts.
  if (list.type === 'flow-collection') list.items[0]!.start.shift();
  dataOf(part(list, items), pointer, reading);
}

/** Whether each list that entries were taken from is not too long and stands where it was meant to: it may have become the key of something. */
function arrived({ parsed, taken }: Reading): boolean {
  const root = parsed.value as Record<string, unknown>;
  return [...taken].every(([pointer, entries]) => entries.length <= mostEntries && root[pointer.slice(1)] === entries);
}

function isList(token: CST.Token | undefined): token is List {
  return token?.type === 'block-seq' || (token?.type === 'flow-collection' && token.start.source === '[');
}

/** The key of the mapping whose value is being built, where it is a plain word or one in quotes. */
function keyOf(root: CST.Token): string | undefined {
  if (root.type !== 'block-map' && (root.type !== 'flow-collection' || root.start.source !== '{')) return undefined;
  const { key, sep, value } = root.items.at(-1) ?? {};
  if (value || !sep?.some(({ type }) => type === 'map-value-ind') || !key || !('source' in key) || key.source.length > longestKey)
    return undefined;
  return /^(["']?)([\w-]+)\1$/.exec(key.source)?.[2];
}

/** Whether a list in brackets can be parted between two of its entries. */
function isBetween(before: CST.CollectionItem, after: CST.CollectionItem): boolean {
  return Boolean(before.key ?? before.value) && after.start[0]?.type === 'comma';
}

/** A document of these entries of a list alone, with their own tokens at their own places. */
function part(list: List, items: CST.CollectionItem[]): CST.Token[] {
  const { offset, indent } = list;
  const end: CST.SourceToken[] = [{ type: 'flow-seq-end', offset, indent, source: ']' }];
  const entries = list.type === 'block-seq' ? { ...list, items: items as CST.BlockSequence['items'] } : { ...list, items, end };
  const parser = new Parser();
  stackOf(parser).push({ type: 'document', offset, start: [] }, entries);
  return [...parser.end()];
}

/** Plain data of a document; what there is of a list already is added to. */
function dataOf(tokens: readonly CST.Token[], pointer: string, reading: Reading): unknown {
  for (const token of tokens) refuse(token, reading.fault);
  const { errors, contents } = documentOf(tokens, reading.text.length);
  if (errors.length > 0) reading.sound = false;
  return contents ? valueOfNode(contents, pointer, reading) : undefined;
}
