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
