import { type CST, Lexer, Parser } from 'yaml';
import { count } from '../diagnostic.ts';
import type { Raise } from './yaml-value.ts';

const deepest = 32;
const mostKeys = 5000;
export const mostEntries = 20_000;

/**
 * Runs the parser token by token and stops at the first one nested too deep or in too large a mapping or list, before anything slower or recursive sees it.
 * `look` sees what is being built after each lexeme, the document first, and stops it too.
 */
export function tokensOf(text: string, fault: Raise, look?: (stack: CST.Token[]) => boolean): CST.Token[] | undefined {
  const parser = linearParser();
  const stack = stackOf(parser);
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
    if (look && !look(stack)) return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The library's parser looks at all blank lines before each comment that follows them; this one goes back no further than to the last comment. */
function linearParser(): Parser {
  const parser = new Parser();
  const state = parser as unknown as { type: string; indent: number; atIndentedComment(start: CST.SourceToken[], indent: number): boolean };
  state.atIndentedComment = (start, indent) =>
    state.type === 'comment' && state.indent > indent && start.findLast(({ type }) => type !== 'newline' && type !== 'space') === undefined;
  return parser;
}

/** What a parser is building, the innermost last; the library does not tell. */
export function stackOf(parser: Parser): CST.Token[] {
  return (parser as unknown as { stack: CST.Token[] }).stack;
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
