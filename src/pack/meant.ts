import { closest, distance } from 'fastest-levenshtein';
import schema from '../../schemas/policy-pack.schema.json' with { type: 'json' };
import type { Fault } from './fault.ts';
import { escapePointer } from './pointer.ts';

/** A part of a schema, as far as it is read here. */
interface Part {
  $ref?: string;
  properties?: Properties;
  oneOf?: readonly Part[];
}

export type Properties = Readonly<Record<string, Part>>;

/** "did you mean" for a word that is near one of the known ones. `others`: words of other languages, and what they are here. */
export function suggestion(word: string, known: readonly string[], others: Readonly<Record<string, string>> = {}): string | undefined {
  const near = nearest(word, known, others);
  return near === undefined ? undefined : `did you mean \`${near}\``;
}

/** The known word that was meant: one that is near, or equal but for case. */
function nearest(word: string, known: readonly string[], others: Readonly<Record<string, string>> = {}): string | undefined {
  const meant = Object.hasOwn(others, word.toLowerCase()) ? others[word.toLowerCase()]! : undefined;
  if (meant !== undefined && known.includes(meant)) return meant;
  if (known.length === 0) return undefined;
  const near = known.find((candidate) => candidate.toLowerCase() === word.toLowerCase()) ?? nearestOf(word, known);
  const allowed = Math.max(near.length > 3 ? 2 : 1, Math.floor(near.length / 3));
  return distance(word.toLowerCase(), near.toLowerCase()) <= allowed ? near : undefined;
}

/** Of those equally near the one that the word only adds to, or leaves something off: `lt` for `lte`, not `gte`. */
function nearestOf(word: string, known: readonly string[]): string {
  const least = distance(word, closest(word, [...known]));
  const near = known.filter((candidate) => distance(word, candidate) === least);
  return near.find((candidate) => word.startsWith(candidate) || candidate.startsWith(word)) ?? near[0]!;
}

/** Where a field that is not known here was meant to stand, below the value that has it, and what to do. A field that is given is not the one. */
export function meantField(field: string, value: object, properties: Properties): { path: string; help: string } | undefined {
  if (fieldsIn(properties.conditions).includes(field)) return { path: `conditions/${field}`, help: 'indent it under `conditions`' };
  const near = nearest(
    field,
    Object.keys(properties).filter((name) => !Object.hasOwn(value, name)),
  );
  return near === undefined ? undefined : { path: escapePointer(near), help: `did you mean \`${near}\`` };
}

function fieldsIn({ $ref, properties, oneOf }: Part = {}): string[] {
  return [...($ref ? fieldsIn(partAt($ref)) : []), ...Object.keys(properties ?? {}), ...(oneOf ?? []).flatMap(fieldsIn)];
}

/** What a policy may have whatever its type. */
export function anyPolicy(): Properties {
  const types = schema.$defs.policy.oneOf.map(({ $ref }) => partAt($ref).properties!);
  return Object.assign({}, ...types, { conditions: { oneOf: types.flatMap(({ conditions }) => conditions ?? []) } });
}

function partAt(ref: string): Part {
  return (schema.$defs as unknown as Record<string, Part>)[ref.slice('#/$defs/'.length)]!;
}

/** What is lacking is not told where it stands under another name, or elsewhere: that is told there. */
export function onePerMistake(faults: readonly Fault[]): Fault[] {
  const meant = faults.flatMap((fault) => fault.meant ?? []);
  return faults.filter(
    ({ lacks }) => lacks === undefined || !meant.some((pointer) => pointer === lacks || pointer.startsWith(`${lacks}/`)),
  );
}
