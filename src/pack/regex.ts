import { RE2JS } from 're2js';

const most = 4096;
const compiled = new Map<string, RE2JS>();

/** A regular expression in RE2 syntax, compiled once however many policies write it. Throws on any other syntax. */
export function regexOf(source: string): RE2JS {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const regex = RE2JS.compile(source);
  if (compiled.size >= most) compiled.clear();
  compiled.set(source, regex);
  return regex;
}
