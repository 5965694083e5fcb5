import { regexOf } from '../pack/index.ts';

/** A regular expression in RE2 syntax, matched anywhere in the text in time linear in its length. */
export interface Pattern {
  source: string;
  test(text: string): boolean;
}

/** Compiles a pattern. Throws on syntax outside RE2; packs are checked before (`pattern_unsupported`). */
export function compilePattern(source: string): Pattern {
  const compiled = regexOf(source);
  return { source, test: (text) => compiled.test(text) };
}
