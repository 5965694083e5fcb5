import { byPlace, type Checked, type Diagnostic, quoted, type Span } from '../diagnostic.ts';
import type { Fault } from './fault.ts';
import type { PolicyPack } from './generated/policy-pack.ts';
import { validate } from './generated/validate-policy-pack.js';
import { anyPolicy, onePerMistake } from './meant.ts';
import { escapePointer } from './pointer.ts';
import { semanticFaults } from './rules.ts';
import { policyTypes, schemaFaults, unknownField, type Validate } from './schema.ts';
import { decode, type SourceFile, type SourceText } from './text.ts';
import { type Places, parseYaml } from './yaml.ts';

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
    if (Array.isArray(loaded)) errors.push(...capped(loaded));
    else packs.push(loaded);
  }
  errors.push(...duplicatePacks(packs));
  return errors.length > 0 ? { ok: false, errors: errors.sort(byPlace), warnings: [] } : { ok: true, value: packs, warnings: [] };
}

/** The first faults of a file; the last of them says how many more there are. */
function capped(faults: readonly Diagnostic[]): Diagnostic[] {
  const shown = faults.slice(0, mostFaults);
  const left = faults.length - shown.length;
  if (left === 0) return shown;
  const last = shown.pop()!;
  const more = left === 1 ? '1 more fault of this file is' : `${left} more faults of this file are`;
  return [...shown, { ...last, help: `${last.help}; ${more} not shown` }];
}

function loadPack(file: SourceFile): LoadedPack | Diagnostic[] {
  const checked = checkYaml(file, validate, (value) => [...semanticFaults(value), ...behindUnknownTypes(value)]);
  return checked.ok ? loaded(checked.value.value as PolicyPack, checked.value) : checked.errors;
}

/** The schema judges a policy by its type; where that is unknown, the fields that all types share are checked all the same. */
function behindUnknownTypes(value: unknown): Fault[] {
  const { policies } = (value ?? {}) as { policies?: unknown };
  if (!Array.isArray(policies)) return [];
  const known = new Set<unknown>(policyTypes());
  return policies.flatMap((policy: unknown, index) => {
    if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) return [];
    if (known.has((policy as { policy_type?: unknown }).policy_type)) return [];
    const alone = { name: 'x', version: '1.0.0', policies: [{ ...policy, policy_type: 'action_type' }] };
    const own = `/policies/${index}`;
    return schemaFaults(alone, validate).flatMap((fault): Fault[] => {
      const pointer = fault.pointer.replace(/^\/policies\/0/, own);
      return fault.code === 'unknown_field' ? unknownToAll(own, pointer, policy) : [{ ...fault, pointer }];
    });
  });
}

/** A field of a policy that no type has; one that some type has may be right. */
function unknownToAll(policy: string, pointer: string, value: object): Fault[] {
  const field = Object.keys(value).find((key) => `${policy}/${escapePointer(key)}` === pointer);
  const properties = anyPolicy();
  return field === undefined || Object.hasOwn(properties, field) ? [] : [unknownField(policy, field, value, properties)];
}

/** A YAML file that fits its schema: its data, and where each part of it stands, by JSON Pointer. */
export interface CheckedYaml {
  file: string;
  value: unknown;
  place(pointer: string): Span;
}

/** Reads a YAML file strictly and checks it by a schema, and by `rules` that the schema cannot say. All faults in one run. */
export function checkYaml(file: SourceFile, schema: Validate, rules: (value: unknown) => Fault[] = () => []): Checked<CheckedYaml> {
  const source = decode(file);
  if ('code' in source) return { ok: false, errors: [source], warnings: [] };
  const parsed = parseYaml(source);
  const spanOf = spansIn(source);
  const empty = parsed.value === undefined || parsed.value === null;
  const broken = parsed.faults.some(({ code }) => code === 'yaml_syntax');
  const follows = ({ lacks, pointer, at }: Fault) =>
    parsed.faulty.has(pointer) ||
    (broken && (lacks !== undefined || spanOf(pointer, at).line >= (parsed.brokenAt ?? Number.POSITIVE_INFINITY)));
  const misfits = empty ? [] : schemaFaults(parsed.value, schema);
  const reported = new Set(misfits.map(({ pointer }) => pointer));
  const breaches = rules(parsed.value).filter(({ pointer }) => !reported.has(pointer));
  const found = onePerMistake([...misfits, ...breaches]).filter((fault) => !follows(fault));
  const errors = [...parsed.faults, ...found.map((fault) => diagnose(fault, spanOf))].sort(byPlace);
  if (errors.length > 0) return { ok: false, errors, warnings: [] };
  return {
    ok: true,
    value: { file: source.file, value: parsed.value, place: (pointer) => spanOf(pointer, 'value') },
    warnings: [],
  };
}

type SpanOf = (pointer: string, at: 'key' | 'value') => Span;

function diagnose({ code, pointer, at, message, help, first }: Fault, spanOf: SpanOf): Diagnostic {
  const span = spanOf(pointer, at);
  if (first === undefined) return { code, severity: 'error', message, help, span };
  const { line, column } = spanOf(first, at);
  return { code, severity: 'error', message, help: `${help}; the first is at line ${line}, column ${column}`, span };
}

/** Where things stand in a file. It is read once more when that is first asked, which for most files is never. */
function spansIn(source: SourceText): SpanOf {
  let known: Places | undefined;
  const places = () => {
    if (known === undefined) {
      known = new Map();
      parseYaml(source, known);
    }
    return known;
  };
  return (pointer, at) => {
    for (let path = pointer; ; path = path.slice(0, path.lastIndexOf('/'))) {
      const place = places().get(path);
      if (place) {
        const [from, to] = at === 'key' && path === pointer && place.key ? place.key : place.value;
        return source.span(from, Math.max(from, to));
      }
      if (path === '') return source.span(0);
    }
  };
}

function loaded(pack: PolicyPack, { file, place }: CheckedYaml): LoadedPack {
  const prefixes = new Map([
    [pack.name, ''],
    ...pack.policies.map(({ name }, index): [string, string] => [`${pack.name}/${name}`, `/policies/${index}`]),
  ]);
  return {
    pack,
    file,
    place(address) {
      if (address.startsWith('/')) return place(address);
      for (let prefix = address; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('/')))) {
        const start = prefixes.get(prefix);
        if (start !== undefined) return place(start + address.slice(prefix.length));
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
      {
        code: 'duplicate_pack_name',
        severity: 'error',
        message,
        help: `give it another name; the other file is ${quoted(before.file, 200)}`,
        span,
      },
    ];
  });
}
