/** Compiles action-type globs: `*` stands for any run of characters, nothing else is special, the whole name must match, case counts. No globs match everything. */
export function matcher(globs: readonly string[]): (name: string) => boolean {
  if (globs.length === 0) return () => true;
  const exact = new Set(globs.filter((glob) => !glob.includes('*')));
  const patterns = globs.filter((glob) => glob.includes('*')).map(globMatcher);
  return (name) => exact.has(name) || patterns.some((matches) => matches(name));
}

/** One glob. Pieces between the stars are found leftmost first, which is enough: a later start never helps. */
function globMatcher(glob: string): (name: string) => boolean {
  const pieces = glob.split('*');
  const head = pieces[0] ?? '';
  const tail = pieces[pieces.length - 1] ?? '';
  const middle = pieces.slice(1, -1).filter((piece) => piece !== '');
  return (name) => {
    if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail)) return false;
    let from = head.length;
    const end = name.length - tail.length;
    for (const piece of middle) {
      const found = name.indexOf(piece, from);
      if (found < 0 || found + piece.length > end) return false;
      from = found + piece.length;
    }
    return true;
  };
}
