import type { CST, ErrorCode } from 'yaml';
import type { FaultCode } from '../diagnostic.ts';
import { forbiddenCharacters, type SourceText, withoutForbidden } from './text.ts';
import { documentOf } from './yaml-document.ts';
import { parseInPieces } from './yaml-pieces.ts';
import { refuse } from './yaml-refuse.ts';
import { syntaxFaults } from './yaml-syntax.ts';
import { tokensOf } from './yaml-tokens.ts';
import { type Context, type Parsed, type Places, valueOfNode } from './yaml-value.ts';

export type { Parsed, Places };

/** From how many characters on a file is read in pieces: what a smaller one takes is little. */
const long = 100_000;

/**
 * Parses the YAML of a pack: YAML 1.2 core without what makes it dangerous in a policy file (anchors, aliases, merges, tags, directives, several documents).
 * Each refusal has its code and its place; everything is linear in the size of the file. The places of the values, which take several times the room
 * of the file, are put into `places`.
 */
export function parseYaml(source: SourceText, places?: Places): Parsed {
  return (source.text.length >= long ? parseInPieces(source, places) : undefined) ?? parseWhole(source, places);
}

/** Reads a file with all of its tokens at hand, and tells everything that is wrong with it. */
export function parseWhole(source: SourceText, places?: Places): Parsed {
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

function compose(tokens: CST.Token[], context: Context, refused: boolean): void {
  const { source, text, parsed, fault } = context;
  const { errors, contents } = documentOf(tokens, text.length);
  const problems = errors.filter(({ code }) => !refused || !ofRefused.has(code));
  for (const { from, to, message, help, breaks } of syntaxFaults(problems, text, contents)) {
    fault('yaml_syntax', from, message, help, to);
    if (breaks) parsed.brokenAt = source.span(from).line;
  }
  if (contents) parsed.value = valueOfNode(contents, '', context);
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
