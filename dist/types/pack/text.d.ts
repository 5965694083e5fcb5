import type { Diagnostic, Span } from '../diagnostic.ts';
/** A file as it was found: `path` as the reader should see it, relative to where the packs lie. */
export interface SourceFile {
    path: string;
    bytes: Uint8Array;
}
export declare const largestFile: number;
/** A text with its lines, so that an offset can be told as line and column. */
export interface SourceText {
    file: string;
    text: string;
    span(from: number, to?: number): Span;
}
/** Decodes a file strictly: no replacement characters, a leading BOM dropped, nothing larger than 16 MiB. */
export declare function decode({ path, bytes }: SourceFile): SourceText | Diagnostic;
/** Where a text holds a character that no reader sees as it is: controls, bidirectional controls, tag characters, lone surrogates. */
export declare function forbiddenCharacter(text: string): Character | undefined;
export declare function forbiddenCharacters(text: string): Character[];
/** The text with others of the same length in place of these characters, so that the rest of it can be read, at the same offsets. */
export declare function withoutForbidden(text: string): string;
/** Where a text holds a character that a reader can't see or takes for a plain space: joiners, selectors, fillers, separators, odd spaces. */
export declare function invisibleCharacter(text: string): Character | undefined;
/** A character that is better told by its code point, and where it stands. */
interface Character {
    index: number;
    name: string;
}
/** A name as it is compared with others: alike for all that differ only by case or by how their letters are encoded. */
export declare function folded(name: string): string;
/** `U+202E` and the like. */
export declare function codePointName(character: string): string;
export {};
