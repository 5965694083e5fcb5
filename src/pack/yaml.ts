import { Composer, CST, Lexer, Parser } from 'yaml';
import type { FaultCode } from '../diagnostic.ts';
import { forbiddenCharacter, type SourceText } from './text.ts';
import { type Fault, type Parsed, valueOfNode } from './yaml-value.ts';

export type { Parsed };

const deepest = 32;

/**
 * Parses the YAML of a pack: YAML 1.2 core without what makes it dangerous in a policy file (anchors, aliases, merges, tags, directives, several documents).
 * Each refusal has its code and its place; everything is linear in the size of the file.
 */
export function parseYaml(source: SourceText): Parsed {
  const parsed: Parsed = { value: undefined, places: new Map(), faults: [], faulty: new Set() };
  const fault = (code: FaultCode, offset: number, message: string, help: string, end = offset) => {
    parsed.faults.push({ code, severity: 'error', message, help, span: source.span(offset, end) });
  };
  const character = forbiddenCharacter(source.text);
  if (character) {
    const help = 'remove the character; in a quoted string it can be written as an escape if it is really meant';
    fault('string_not_text', character.index, `the file holds the control character ${character.name}`, help);
    return parsed;
  }
  const tokens = tokensOf(source.text, (offset) =>
    fault('yaml_too_deep', offset, `more than ${deepest} levels of nesting`, 'a pack needs no more than 8 levels'),
  );
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
  compose(tokens, source, parsed, fault, parsed.faults.length > before);
  if (parsed.faults.length === 0 && (parsed.value === undefined || parsed.value === null)) {
    fault('pack_empty', 0, 'the file holds no pack', 'write `name`, `version` and `policies`');
  }
  return parsed;
}

/** Runs the parser token by token and stops at the first one nested too deep, before anything recursive sees it. */
function tokensOf(text: string, tooDeep: (offset: number) => void): CST.Token[] | undefined {
  const parser = new Parser();
  const { stack } = parser as unknown as { stack: { type: string }[] };
  const tokens: CST.Token[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (stack.length > deepest && stack.filter(({ type }) => type.startsWith('block-') || type === 'flow-collection').length > deepest) {
      tooDeep(offset);
      return undefined;
    }
    const marker = lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR || lexeme === CST.BOM;
    if (!marker || lexeme === CST.BOM) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Reports every token of a kind that a pack may not use. The place is that of the token: a node's own range starts after its anchor. */
function refuse(token: CST.Token, fault: Fault): void {
  if (token.type === 'directive') {
    fault('yaml_directive_forbidden', token.offset, 'a directive changes how the file is read', 'remove the line');
    return;
  }
  if (token.type !== 'document') return;
  const pending: CST.Token[] = [token];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'alias') refuseAlias(next, fault);
    if ('start' in next && Array.isArray(next.start)) for (const source of next.start) refuseSource(source, fault);
    if ('value' in next && next.value) pending.push(next.value);
    if ('items' in next) for (const item of [...next.items].reverse()) refuseItem(item, fault, pending);
  }
}

function refuseItem(
  item: { start: CST.SourceToken[]; key?: CST.Token | null; sep?: CST.SourceToken[]; value?: CST.Token },
  fault: Fault,
  pending: CST.Token[],
): void {
  for (const source of [...item.start, ...(item.sep ?? [])]) refuseSource(source, fault);
  if (item.value) pending.push(item.value);
  if (!item.key) return;
  if (item.key.type === 'scalar' && item.key.source === '<<') {
    fault('yaml_merge_forbidden', item.key.offset, 'merge keys are not part of the pack language', 'write the fields out');
  }
  pending.push(item.key);
}

function refuseSource(token: CST.SourceToken, fault: Fault): void {
  if (token.type === 'anchor') {
    fault('yaml_alias_forbidden', token.offset, `\`${token.source}\`: anchors are not part of the pack language`, 'write the value out');
  }
  if (token.type === 'tag') {
    fault('yaml_tag_forbidden', token.offset, `\`${token.source}\`: tags are not part of the pack language`, 'remove the tag');
  }
}

function refuseAlias(token: CST.Token & { source: string }, fault: Fault): void {
  fault('yaml_alias_forbidden', token.offset, `\`${token.source}\`: aliases are not part of the pack language`, 'write the value out');
}

function compose(tokens: CST.Token[], source: SourceText, parsed: Parsed, fault: Fault, refused: boolean): void {
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    stringKeys: false,
    resolveKnownTags: false,
    intAsBigInt: true,
    strict: true,
    prettyErrors: false,
  });
  const allowed = tokens.filter(({ type }) => type !== 'directive');
  for (const document of composer.compose(allowed, true, source.text.length)) {
    for (const problem of document.errors) {
      if (refused && problem.code === 'BAD_ALIAS') continue;
      fault('yaml_syntax', problem.pos[0], firstSentence(problem.message), 'correct the YAML here', problem.pos[1]);
    }
    if (document.contents) parsed.value = valueOfNode(document.contents, '', { source, parsed, fault });
    return;
  }
}

function firstSentence(message: string): string {
  const line = message.split('\n')[0]!.replace(/\.$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
