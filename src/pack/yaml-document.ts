import { Composer, type CST, type Document } from 'yaml';

const options = {
  schema: 'core',
  version: '1.2',
  merge: false,
  uniqueKeys: false,
  stringKeys: false,
  resolveKnownTags: false,
  strict: true,
  prettyErrors: false,
} as const;

/** The one document of a file, without its directives, or an empty one. `end` is the length of its text. */
export function documentOf(tokens: readonly CST.Token[], end: number): Document.Parsed {
  const allowed = tokens.filter(({ type }) => type !== 'directive');
  // Run to its end: of a composer that is left at its first document, much survives the sweeps that follow.
  const [document] = [...new Composer(options).compose(allowed, true, end)];
  return document!;
}
