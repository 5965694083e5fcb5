/** A longer line is skipped, by number and length. */
export const LINE_LIMIT = 1024 * 1024;
const LF = 10;
const MARK = 3;
const none = new Uint8Array(0);

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
export class Lines {
  #held: Uint8Array[] = [];
  #heldLength = 0;
  /** Bytes of the current line seen so far. */
  #length = 0;
  /** The current line is over the limit: nothing of it is held any more. */
  #skipping = false;
  #blank = true;
  #mark = 0;
  #number = 1;
  #offset = 0;

  /** The lines that this chunk ends. */
  *push(chunk: Uint8Array): Generator<Line> {
    let start = 0;
    while (start < chunk.length) {
      const end = chunk.indexOf(LF, start);
      if (end < 0) {
        this.#hold(chunk.subarray(start));
        return;
      }
      const line = this.#take(chunk.subarray(start, end), true);
      if (line !== undefined) yield line;
      start = end + 1;
    }
  }

  /** The last line, when the file does not end in a newline. */
  end(): Line | undefined {
    return this.#length === 0 ? undefined : this.#take(none, false);
  }

  /** Where the next line would start. */
  get next(): { number: number; offset: number } {
    return { number: this.#number, offset: this.#offset };
  }

  #hold(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#skipping) {
      this.#blank &&= isBlank(part);
      return;
    }
    this.#held.push(part.slice());
    this.#heldLength += part.length;
    if (this.#heldLength <= LINE_LIMIT + MARK) return;
    const bytes = this.#unmarked(join(this.#held, none));
    this.#held = [];
    this.#skipping = true;
    this.#blank = isBlank(bytes);
  }

  #take(rest: Uint8Array, ended: boolean): Line | undefined {
    const whole = this.#length + rest.length;
    const bytes = this.#skipping ? rest : this.#unmarked(this.#length === 0 ? rest : join(this.#held, rest));
    const blank = isBlank(bytes) && (!this.#skipping || this.#blank);
    const line: Line = { number: this.#number, offset: this.#offset + this.#mark, length: whole - this.#mark, ended };
    if (line.length <= LINE_LIMIT) line.bytes = bytes;
    this.#held = [];
    this.#heldLength = 0;
    this.#length = 0;
    this.#skipping = false;
    this.#mark = 0;
    this.#number++;
    this.#offset += whole + (ended ? 1 : 0);
    return blank ? undefined : line;
  }

  #unmarked(bytes: Uint8Array): Uint8Array {
    this.#mark = this.#number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : 0;
    return bytes.subarray(this.#mark);
  }
}

function join(parts: readonly Uint8Array[], rest: Uint8Array): Uint8Array {
  return Buffer.concat([...parts, rest]);
}

function isBlank(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  }
  return true;
}
