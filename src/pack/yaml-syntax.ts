import { type ErrorCode, type Node, type Scalar, visit, type YAMLParseError } from 'yaml';
import { counted, quoted } from '../diagnostic.ts';

/** What the library has against a file, in words for its author. */
export interface SyntaxFault {
  from: number;
  to: number;
  message: string;
  help: string;
  /** What follows it may be read in another way than it was meant. */
  breaks: boolean;
}

/** Faults that stand alone: the rest of the file is read as it was meant. */
const alone: ReadonlySet<ErrorCode> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'KEY_OVER_1024_CHARS']);

/** One fault for one mistake: of those that break the structure only the first is told, for the others may come of it. */
export function syntaxFaults(problems: readonly YAMLParseError[], text: string, root: Node | null): SyntaxFault[] {
  const opens = problems.some(({ message }) => isUnclosed(message)) ? startsOf(root) : undefined;
  const placed = problems.map((problem) => ({ problem, place: placeOf(problem, text, opens), breaks: !alone.has(problem.code) }));
  const first = placed.filter(({ breaks }) => breaks).sort((a, b) => a.place[0] - b.place[0])[0];
  const told = placed.filter((one) => !one.breaks || one === first);
  return told.map(({ problem, place: [from, to], breaks }): SyntaxFault => {
    const [message, help] = wordsOf(problem, problems, text);
    return { from, to, message, help, breaks };
  });
}

/** The library's message, but where it repeats what stands in the file (a message holds an author's words only in backticks) or says little. */
function wordsOf(problem: YAMLParseError, problems: readonly YAMLParseError[], text: string): readonly [message: string, help: string] {
  const { code, message, pos } = problem;
  if (code === 'BAD_DQ_ESCAPE')
    return [
      'this escape is unknown in a double-quoted text',
      'in double quotes a backslash starts an escape: put patterns in single quotes',
    ];
  if (code === 'BAD_SCALAR_START') return ['a text that starts with this character needs quotes', 'correct the YAML here'];
  if (code === 'TAB_AS_INDENT') {
    const others = problems.filter((other) => other.code === code).length - 1;
    const more = others === 0 ? '' : `, here and in ${counted(others, 'line')} below`;
    return ['tabs are not allowed as indentation', `indent with spaces${more}`];
  }
  if (isUnclosed(message)) return ['the quote that opens here is never closed', 'close the quote or the bracket'];
  if (/^Sequence item without -/.test(message)) return outdented(text, pos[0]);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') return nested(text, pos[0]);
  if (/^All mapping items/.test(message))
    return ['this key does not start at the column of the keys above', 'line it up with the keys it belongs to'];
  if (/^Implicit map keys/.test(message)) return ['this is a key without a value', 'write `key: value`, with a space after the colon'];
  if (code === 'UNEXPECTED_TOKEN') return ['this is not expected here', 'correct the YAML here'];
  const line = message.split('\n')[0]!.replace(/\.$/, '');
  const help = code === 'MISSING_CHAR' || /end with a/.test(line) ? 'close the quote or the bracket' : 'correct the YAML here';
  return [line.charAt(0).toLowerCase() + line.slice(1), help];
}

/** A key that stands between the dash of its list item and the column of the item's other keys. */
function outdented(text: string, offset: number): readonly [string, string] {
  const indent = indentAt(text, offset);
  const dashes = [...text.slice(0, offset).matchAll(/^( *)(- +)/gm)];
  const item = dashes.findLast(([, before]) => before!.length < indent);
  const help = item ? `indent it with ${counted(item[1]!.length + item[2]!.length, 'space')}` : 'line it up with the keys of the item';
  return ['this key is indented less than the list item it belongs to', `${help}, as the first key of the item`];
}

/** A key that stands under another one that has a value already, or behind it. */
function nested(text: string, offset: number): readonly [string, string] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', next = ''] = text.slice(start).split('\n');
  const key = /^ *(?:- +)?([\w-]+):/.exec(line)?.[1];
  const below = /^ *([\w-]+):/.exec(next)?.[1];
  if (key === undefined || below === undefined || indentAt(text, start + line.length + 1) <= indentAt(text, start))
    return ['a text with `: ` in it needs quotes', 'put the whole value into single quotes'];
  return [
    `${quoted(below)} is indented under ${quoted(key)}, which has a value already`,
    `move it to the left, in line with ${quoted(key)}`,
  ];
}

function indentAt(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(start))![0].length;
}

/** An unclosed quote is told where it opens, an indentation where it ends, everything else where the library met it. */
function placeOf(
  { code, message, pos: [from, to] }: YAMLParseError,
  text: string,
  opens: ReadonlyMap<number, number> | undefined,
): readonly [number, number] {
  const start = isUnclosed(message) ? opens?.get(from) : undefined;
  if (start !== undefined) return [start, from];
  const indent = code === 'TAB_AS_INDENT' ? 0 : /^ */.exec(text.slice(from))![0].length;
  return [from + indent, Math.max(to, from + indent)];
}

/** By the offset where it ends, where each text or number starts. */
function startsOf(root: Node | null): Map<number, number> {
  const starts = new Map<number, number>();
  const look = (_: unknown, { range }: Scalar) => {
    if (range) starts.set(range[1], range[0]);
  };
  if (root) visit(root, { Scalar: look });
  return starts;
}

function isUnclosed(message: string): boolean {
  return /^Missing closing ["']quote/.test(message);
}
