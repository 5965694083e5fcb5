import { RE2JS } from 're2js';

/** What of a compiled regular expression is used here. */
export interface Regex {
  /** Does it match anywhere in the text? In time linear in its length. */
  test(text: string): boolean;
  /** The library's own form of it. */
  re2(): unknown;
}

const most = 4096;
const compiled = new Map<string, Regex>();

/** A regular expression in RE2 syntax, compiled once however many policies write it. Throws on any other syntax. */
export function regexOf(source: string): Regex {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const regex = RE2JS.compile(source);
  if (compiled.size >= most) compiled.clear();
  compiled.set(source, regex);
  return regex;
}

/** Takes patterns that were compiled elsewhere for sound: each is compiled here when it is first asked. */
export function trustPatterns(sources: Iterable<string>): void {
  for (const source of sources) {
    if (compiled.has(source) || compiled.size >= most) continue;
    let regex: Regex | undefined;
    const made = () => {
      regex ??= RE2JS.compile(source);
      return regex;
    };
    compiled.set(source, { test: (text) => made().test(text), re2: () => made().re2() });
  }
}
