/** An action-type glob, taken apart at its stars. Without a star it is one name. */
export interface Glob {
  text: string;
  exact: boolean;
  head: string;
  tail: string;
  pieces: string[];
}

export function readGlob(text: string): Glob {
  const parts = text.split('*');
  return {
    text,
    exact: parts.length === 1,
    head: parts[0]!,
    tail: parts.at(-1)!,
    pieces: parts.slice(1, -1).filter((piece) => piece !== ''),
  };
}

/** Only stars: every action. */
export function isEverything(text: string): boolean {
  return /^\*+$/.test(text);
}

export function globMatches(glob: Glob, name: string): boolean {
  if (glob.exact) return glob.text === name;
  if (name.length < glob.head.length + glob.tail.length || !name.startsWith(glob.head) || !name.endsWith(glob.tail)) return false;
  let from = glob.head.length;
  for (const piece of glob.pieces) {
    const found = name.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from <= name.length - glob.tail.length;
}

/** Whether some name matches both, be it a long one. What stands between the stars can always be put one after the other. */
export function overlap(a: Glob, b: Glob): boolean {
  if (a.exact) return globMatches(b, a.text);
  if (b.exact) return globMatches(a, b.text);
  return (a.head.startsWith(b.head) || b.head.startsWith(a.head)) && (a.tail.endsWith(b.tail) || b.tail.endsWith(a.tail));
}

/** Whether some name matches both of two globs, as they are written. */
export function canMeet(a: string, b: string): boolean {
  return overlap(readGlob(a), readGlob(b));
}

/** A name that matches all of them, with `filler` around every piece; they overlap in pairs, which for globs means that they overlap. */
export function nameFor(globs: readonly Glob[], filler: string): string {
  const exact = globs.find((glob) => glob.exact);
  if (exact) return exact.text;
  const longest = (texts: string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const pieces = globs.flatMap((glob) => glob.pieces);
  return [longest(globs.map((glob) => glob.head)), ...pieces, longest(globs.map((glob) => glob.tail))]
    .filter((p, i, all) => p !== '' || i === 0 || i === all.length - 1)
    .join(filler);
}

const strange = '\u{10ffff}';

/** Whether every name that one glob matches is matched by the other: a letter that the wide one does not write can only be met by its stars. */
export function covers(wide: Glob, narrow: Glob): boolean {
  return globMatches(wide, narrow.text.replaceAll('*', strange)) && !wide.text.includes(strange);
}

/** Many globs with a star, found by what they begin with. */
export class GlobIndex {
  readonly #globs: readonly Glob[];
  /** By head, then by tail: the numbers of the globs. */
  readonly #byHead = new Map<string, Map<string, number[]>>();
  readonly #heads: readonly string[];

  constructor(globs: readonly Glob[]) {
    this.#globs = globs;
    globs.forEach(({ head, tail }, i) => {
      const tails = this.#byHead.get(head) ?? new Map<string, number[]>();
      this.#byHead.set(head, tails);
      const list = tails.get(tail) ?? [];
      tails.set(tail, list);
      list.push(i);
    });
    this.#heads = sortedTexts(this.#byHead.keys());
  }

  /** The numbers of the globs that match a name, ascending. */
  matching(name: string): number[] {
    const found: number[] = [];
    this.#beginnings(name, (tails) => {
      this.#take(tails, name, (i) => globMatches(this.#globs[i]!, name) && found.push(i));
    });
    return found.sort((a, b) => a - b);
  }

  /** The numbers of the globs that some name matches together with this one, ascending; itself too, if it is one of them. */
  overlapping(glob: Glob): number[] {
    if (glob.exact) return this.matching(glob.text);
    const found: number[] = [];
    const all = (tails: Map<string, number[]>) => {
      for (const [tail, list] of tails) if (tail.endsWith(glob.tail) || glob.tail.endsWith(tail)) found.push(...list);
    };
    this.#beginnings(glob.head, all);
    for (const head of startingWith(this.#heads, glob.head)) if (head !== glob.head) all(this.#byHead.get(head)!);
    return found.sort((a, b) => a - b);
  }

  #beginnings(text: string, each: (tails: Map<string, number[]>) => void): void {
    for (let length = 0; length <= text.length; length++) {
      const tails = this.#byHead.get(text.slice(0, length));
      if (tails) each(tails);
    }
  }

  #take(tails: Map<string, number[]>, name: string, each: (i: number) => void): void {
    if (tails.size <= name.length) for (const list of tails.values()) list.forEach(each);
    else for (let from = 0; from <= name.length; from++) tails.get(name.slice(from))?.forEach(each);
  }
}

/** Texts in an order in which those with one beginning stand together. */
export function sortedTexts(texts: Iterable<string>): readonly string[] {
  return [...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The texts of a sorted list that begin so. */
export function* startingWith(sorted: readonly string[], beginning: string): Generator<string> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < beginning) low = middle + 1;
    else high = middle;
  }
  for (; low < sorted.length && sorted[low]!.startsWith(beginning); low++) yield sorted[low]!;
}
