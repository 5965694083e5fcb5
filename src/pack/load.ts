import { byPlace, type Checked, type Diagnostic, type Span } from '../diagnostic.ts';
import type { PolicyPack } from './generated/policy-pack.ts';
import { semanticFaults } from './rules.ts';
import { type Fault, schemaFaults } from './schema.ts';
import { decode, type SourceFile, type SourceText } from './text.ts';
import { type Parsed, parseYaml } from './yaml.ts';

/** A pack with where its parts stand in the file. */
export interface LoadedPack {
  pack: PolicyPack;
  file: string;
  /** The place of an address such as `finance/Block high-value trades/trust_threshold`, `finance/version`; of a JSON Pointer such as `/policies/0`. */
  place(address: string): Span | undefined;
}

const mostFaults = 100;

/** Reads packs, one a file. Every fault of every file is found in one run, at most 100 a file; nothing is compiled at start-up. */
export function loadPacks(files: readonly SourceFile[]): Checked<LoadedPack[]> {
  const errors: Diagnostic[] = [];
  const packs: LoadedPack[] = [];
  for (const file of files) {
    const loaded = loadPack(file);
    if (Array.isArray(loaded)) errors.push(...loaded.slice(0, mostFaults));
    else packs.push(loaded);
  }
  errors.push(...duplicatePacks(packs));
  return errors.length > 0 ? { ok: false, errors: errors.sort(byPlace), warnings: [] } : { ok: true, value: packs, warnings: [] };
}

function loadPack(file: SourceFile): LoadedPack | Diagnostic[] {
  const source = decode(file);
  if ('code' in source) return [source];
  const parsed = parseYaml(source);
  const faults = parsed.value === undefined || parsed.value === null ? [] : schemaFaults(parsed.value);
  const broken = parsed.faults.some(({ code }) => code === 'yaml_syntax' || code === 'yaml_too_many_keys');
  const own = faults
    .filter(({ pointer, code }) => !parsed.faulty.has(pointer) && !(broken && code === 'missing_field'))
    .map((fault) => diagnose(fault, source, parsed));
  const errors = [...parsed.faults, ...own];
  const reported = new Set(faults.map(({ pointer }) => pointer));
  const semantic = semanticFaults(parsed.value).filter(({ pointer }) => !reported.has(pointer) && !parsed.faulty.has(pointer));
  errors.push(...semantic.map((fault) => diagnose(fault, source, parsed)));
  if (errors.length > 0) return errors.sort(byPlace);
  return loaded(parsed.value as PolicyPack, source, parsed);
}

function diagnose({ code, pointer, at, message, help }: Fault, source: SourceText, parsed: Parsed): Diagnostic {
  return { code, severity: 'error', message, help, span: spanOf(pointer, at, source, parsed) };
}

function spanOf(pointer: string, at: 'key' | 'value', source: SourceText, parsed: Parsed): Span {
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf('/'))) {
    const place = parsed.places.get(path);
    if (place) {
      const [from, to] = at === 'key' && path === pointer && place.key ? place.key : place.value;
      return source.span(from, Math.max(from, to));
    }
    if (path === '') return source.span(0);
  }
}

function loaded(pack: PolicyPack, source: SourceText, parsed: Parsed): LoadedPack {
  const prefixes = new Map([
    [pack.name, ''],
    ...pack.policies.map(({ name }, index): [string, string] => [`${pack.name}/${name}`, `/policies/${index}`]),
  ]);
  return {
    pack,
    file: source.file,
    place(address) {
      if (address.startsWith('/')) return spanOf(address, 'value', source, parsed);
      for (let prefix = address; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('/')))) {
        const start = prefixes.get(prefix);
        if (start !== undefined) return spanOf(start + address.slice(prefix.length), 'value', source, parsed);
      }
      return undefined;
    },
  };
}

function duplicatePacks(packs: readonly LoadedPack[]): Diagnostic[] {
  const first = new Map<string, LoadedPack>();
  return packs.flatMap((loaded): Diagnostic[] => {
    const before = first.get(loaded.pack.name);
    if (!before) {
      first.set(loaded.pack.name, loaded);
      return [];
    }
    const span = loaded.place('/name');
    const message = `the pack \`${loaded.pack.name}\` stands in two files`;
    return [
      { code: 'duplicate_pack_name', severity: 'error', message, help: `give it another name; the other file is ${before.file}`, span },
    ];
  });
}
