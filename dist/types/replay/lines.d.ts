/** A longer line is skipped, by number and length. */
export declare const LINE_LIMIT: number;
export interface Line {
    /** Physical line of the file, from 1; blank lines count here and nowhere else. */
    number: number;
    /** Byte of the file where the line starts, after a byte order mark. */
    offset: number;
    /** Bytes, without the newline. */
    length: number;
    /** Absent when the line is over the limit. */
    bytes?: Uint8Array;
    /** Did a newline end it? */
    ended: boolean;
}
/**
 * Cuts chunks into lines, whatever the chunk boundaries, in memory bounded by the line limit.
 * Lines of only spaces, tabs and CR are left out, and so is a byte order mark at the start of the file.
 * The bytes of a line are only valid until the next `push`.
 */
export declare class Lines {
    #private;
    /** The lines that this chunk ends. */
    push(chunk: Uint8Array): Generator<Line>;
    /** The last line, when the file does not end in a newline. */
    end(): Line | undefined;
    /** Where the next line would start. */
    get next(): {
        number: number;
        offset: number;
    };
}
