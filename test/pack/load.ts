import type { Diagnostic } from '../../src/diagnostic.ts';
import { type LoadedPack, loadPacks } from '../../src/pack/index.ts';
import { bothWays } from './both-ways.ts';

const utf8 = new TextEncoder();

/** A valid pack of one policy on lines 4 to 6; what follows continues that policy at column 5. */
export const onePolicy = 'name: p\nversion: 1.0.0\npolicies:\n  - name: a\n    policy_type: action_type\n    decision: block\n';

/** The faults of a pack; whatever is read here, is read in both ways. */
export function errorsOf(content: string | Uint8Array): Diagnostic[] {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content;
  bothWays(bytes, 1);
  const loaded = loadPacks([{ path: 'pack.yaml', bytes }]);
  return loaded.ok ? [] : loaded.errors;
}

/** Every fault as `code line:column`; `only` keeps the codes that begin with it. */
export function faults(content: string | Uint8Array, only = ''): string[] {
  return errorsOf(content)
    .filter(({ code }) => code.startsWith(only))
    .map(({ code, span }) => `${code} ${span!.line}:${span!.column}`);
}

/** Loads packs that have to be valid, one from each text. */
export function packs(...texts: string[]): LoadedPack[] {
  const loaded = loadPacks(texts.map((text, index) => ({ path: `${index}.pack.yaml`, bytes: utf8.encode(text) })));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors, null, 2));
  return loaded.value;
}

export function pack(text: string): LoadedPack {
  return packs(text)[0]!;
}
