import { isUtf8 } from 'node:buffer';
import type { Diagnostic, Span } from '../diagnostic.ts';

/** A file as it was found: `path` as the reader should see it, relative to where the packs lie. */
export interface SourceFile {
  path: string;
  bytes: Uint8Array;
}

export const largestFile = 16 * 1024 * 1024;

/** A text with its lines, so that an offset can be told as line and column. */
export interface SourceText {
  file: string;
  text: string;
  span(from: number, to?: number): Span;
}

/** Decodes a file strictly: no replacement characters, a leading BOM dropped, nothing larger than 16 MiB. */
export function decode({ path, bytes }: SourceFile): SourceText | Diagnostic {
  if (bytes.byteLength > largestFile) {
    return error('file_too_large', `the file has ${bytes.byteLength} bytes`, 'split the pack: a file may have 16 MiB at the most', {
      file: path,
      line: 1,
      column: 1,
    });
  }
  if (!isUtf8(bytes)) return notUtf8(path, bytes);
  if (isUtf16(bytes)) return error('file_not_utf8', 'every other byte is zero', utf16Remedy, { file: path, line: 1, column: 1 });
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
  return sourceText(path, text);
}

const utf16Remedy = 'the file looks like UTF-16: save it as UTF-8';

/** Whether a file without a BOM begins with two characters of ASCII in two bytes each: that is UTF-8 too, and not meant as it. */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  return (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0);
}

function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const place = (offset: number) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lineStarts[low]! + 1 };
  };
  return {
    file,
    text,
    span(from, to = from) {
      const start = place(from);
      const end = place(to);
      return { file, ...start, endLine: end.line, endColumn: end.column };
    },
  };
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  let line = 1;
  let start = 0;
  for (; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) {
      let good = start;
      while (good < end && isUtf8(bytes.subarray(start, good + 1))) good++;
      while (good > start && !isUtf8(bytes.subarray(start, good))) good--;
      let next = good + 1;
      while (next <= Math.min(end, good + 4) && !isUtf8(bytes.subarray(good, next))) next++;
      while (next <= Math.min(end, good + 4) && isUtf8(bytes.subarray(good, next))) {
        good = next;
        for (next = good + 1; next <= Math.min(end, good + 4) && !isUtf8(bytes.subarray(good, next)); next++);
      }
      const column = new TextDecoder().decode(bytes.subarray(start, good)).length + 1;
      const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.includes(0);
      return error('file_not_utf8', `byte ${good} is not UTF-8`, utf16 ? utf16Remedy : 'save the file as UTF-8', { file, line, column });
    }
    start = end;
  }
  throw new Error('a file that is not UTF-8 has a line that is not');
}

const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\ufff9-\ufffb]|(?! )\p{Zs}/u;

/** Where a text holds a character that no reader sees as it is: controls, bidirectional controls, tag characters, lone surrogates. */
export function forbiddenCharacter(text: string): Character | undefined {
  return named(forbidden.exec(text));
}

export function forbiddenCharacters(text: string): Character[] {
  return [...text.matchAll(new RegExp(forbidden, 'gu'))].map((match) => named(match)!);
}

/** The text with others of the same length in place of these characters, so that the rest of it can be read, at the same offsets. */
export function withoutForbidden(text: string): string {
  return text.replace(new RegExp(forbidden, 'gu'), (character) => '\ufffd'.repeat(character.length));
}

/** Where a text holds a character that a reader can't see or takes for a plain space: joiners, selectors, fillers, separators, odd spaces. */
export function invisibleCharacter(text: string): Character | undefined {
  return named(invisible.exec(text));
}

/** A character that is better told by its code point, and where it stands. */
interface Character {
  index: number;
  name: string;
}

function named(match: RegExpExecArray | null): Character | undefined {
  return match ? { index: match.index, name: codePointName(match[0]) } : undefined;
}

/** A name as it is compared with others: alike for all that differ only by case or by how their letters are encoded. */
export function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** `U+202E` and the like. */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function error(code: Diagnostic['code'], message: string, help: string, span: Span): Diagnostic {
  return { code, severity: 'error', message, help, span };
}
