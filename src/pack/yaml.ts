import { Composer, type CST, type ErrorCode, Lexer, Parser } from 'yaml';
import { count, type FaultCode, quoted } from '../diagnostic.ts';
import { forbiddenCharacters, type SourceText, withoutForbidden } from './text.ts';
import { syntaxFaults } from './yaml-syntax.ts';
import { type Context, merge, type Parsed, type Places, type Raise, valueOfNode } from './yaml-value.ts';

export type { Parsed, Places };

const deepest = 32;
const mostKeys = 5000;
const mostEntries = 20_000;

/**
 * Parses the YAML of a pack: YAML 1.2 core without what makes it dangerous in a policy file (anchors, aliases, merges, tags, directives, several documents).
 * Each refusal has its code and its place; everything is linear in the size of the file. The places of the values, which take several times the room
 * of the file, are put into `places`.
 */
export function parseYaml(source: SourceText, places?: Places): Parsed {
  const parsed: Parsed = { value: undefined, faults: [], faulty: new Set() };
  const fault = (code: FaultCode, offset: number, message: string, help: string, end = offset) => {
    parsed.faults.push({ code, severity: 'error', message, help, span: source.span(offset, end) });
  };
  for (const { index, name } of forbiddenCharacters(source.text)) {
    fault('string_not_text', index, `the file holds ${name}, which is not text`, 'remove the character');
  }
  const text = parsed.faults.length > 0 ? withoutForbidden(source.text) : source.text;
  const tokens = tokensOf(text, fault);
  if (!tokens) return parsed;
  const before = parsed.faults.length;
  for (const token of tokens) refuse(token, fault);
  const documents = tokens.filter((token) => token.type === 'document');
  const second = documents[1];
  if (second) {
    const help = 'put each pack into a file of its own';
    fault('yaml_multiple_documents', second.offset, 'a second document starts here', help);
    return parsed;
  }
  compose(tokens, { source, text, parsed, fault, places }, parsed.faults.length > before);
  if (parsed.faults.length === 0 && (parsed.value === undefined || parsed.value === null)) {
    fault('pack_empty', 0, 'the file holds no pack', 'write `name`, `version` and `policies`');
  }
  return parsed;
}

/** Runs the parser token by token and stops at the first one nested too deep or in too large a mapping or list, before anything slower or recursive sees it. */
function tokensOf(text: string, fault: Raise): CST.Token[] | undefined {
  const parser = new Parser();
  const { stack } = parser as unknown as { stack: CST.Token[] };
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const tooDeep = stack.length > deepest ? stack.filter(isCollection)[deepest] : undefined;
    if (tooDeep) {
      fault(
        'yaml_too_deep',
        tooDeep.offset,
        `more than ${deepest} levels of nesting`,
        'write it flatter: a pack needs no more than 8 levels',
      );
      return undefined;
    }
    const beyond = keyBeyond(stack.at(-1));
    if (beyond) {
      fault('yaml_too_many_keys', beyond.offset, `more than ${mostKeys} keys in one mapping`, 'a mapping of a pack has fewer than 10 keys');
      return undefined;
    }
    const surplus = entryBeyond(stack.at(-1));
    if (surplus !== undefined) {
      const help = 'say it with fewer: a glob stands for many action types, and policies may be spread over several packs';
      fault('yaml_too_many_entries', surplus, `more than ${count(mostEntries)} entries in one list`, help);
      return undefined;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function isCollection({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

/** The first key of a mapping that is one too many. */
function keyBeyond(token: CST.Token | undefined): CST.Token | undefined {
  const isMap = token?.type === 'block-map' || (token?.type === 'flow-collection' && token.start.source === '{');
  return isMap ? (token.items[mostKeys]?.key ?? undefined) : undefined;
}

/** Where the first entry of a list stands that is one too many: its dash, or in brackets its value. */
function entryBeyond(token: CST.Token | undefined): number | undefined {
  if (token?.type === 'block-seq') return token.items[mostEntries]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
  if (token?.type !== 'flow-collection' || token.start.source !== '[') return undefined;
  const entry = token.items[mostEntries];
  // A comma after the last entry begins one that holds nothing.
  const holds = entry?.value ?? entry?.key ?? (token.items.length > mostEntries + 1 ? entry?.start[0] : undefined);
  return holds?.offset;
}

/** Reports every token of a kind that a pack may not use. The place is that of the token: a node's own range starts after its anchor. */
function refuse(token: CST.Token, fault: Raise): void {
  if (token.type === 'directive') {
    fault('yaml_directive_forbidden', token.offset, 'a directive changes how the file is read', 'remove the line');
    return;
  }
  if (token.type !== 'document') return;
  const pending: CST.Token[] = [token];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'alias')
      forbid('yaml_alias_forbidden', 'aliases', next, 'write the value out; a glob that starts with `*` needs quotes', fault);
    if ('start' in next && Array.isArray(next.start)) for (const source of next.start) refuseSource(source, fault);
    if ('value' in next && next.value) pending.push(next.value);
    if ('items' in next) for (const item of [...next.items].reverse()) refuseItem(item, fault, pending);
  }
}

function refuseItem(
  item: { start: CST.SourceToken[]; key?: CST.Token | null; sep?: CST.SourceToken[]; value?: CST.Token },
  fault: Raise,
  pending: CST.Token[],
): void {
  for (const source of [...item.start, ...(item.sep ?? [])]) refuseSource(source, fault);
  if (item.value) pending.push(item.value);
  if (!item.key) return;
  if (item.key.type === 'scalar' && item.key.source === '<<') {
    fault('yaml_merge_forbidden', item.key.offset, ...merge);
  }
  pending.push(item.key);
}

function refuseSource(token: CST.SourceToken, fault: Raise): void {
  if (token.type === 'anchor') forbid('yaml_alias_forbidden', 'anchors', token, 'write the value out', fault);
  if (token.type === 'tag') forbid('yaml_tag_forbidden', 'tags', token, 'remove the tag', fault);
}

function forbid(code: FaultCode, what: string, { offset, source }: { offset: number; source: string }, help: string, fault: Raise): void {
  fault(code, offset, `${quoted(source, 40)}: ${what} are not part of the pack language`, help, offset + source.length);
}

function compose(tokens: CST.Token[], context: Context, refused: boolean): void {
  const { source, text, parsed, fault } = context;
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    stringKeys: false,
    resolveKnownTags: false,
    strict: true,
    prettyErrors: false,
  });
  const allowed = tokens.filter(({ type }) => type !== 'directive');
  for (const document of composer.compose(allowed, true, text.length)) {
    const problems = document.errors.filter(({ code }) => !refused || !ofRefused.has(code));
    for (const { from, to, message, help, breaks } of syntaxFaults(problems, text, document.contents)) {
      fault('yaml_syntax', from, message, help, to);
      if (breaks) parsed.brokenAt = source.span(from).line;
    }
    if (document.contents) parsed.value = valueOfNode(document.contents, '', context);
    return;
  }
}

/** What the library has against anchors, aliases and tags; they are refused with codes of their own. */
const ofRefused: ReadonlySet<ErrorCode> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);
