import schema from '../../schemas/policy-pack.schema.json' with { type: 'json' };
import { type FaultCode, quoted } from '../diagnostic.ts';
import type { Fault } from './fault.ts';
import { meantField, type Properties, suggestion } from './meant.ts';
import { escapePointer } from './pointer.ts';

/** What ajv says of one place, as far as it is read here. */
interface Misfit {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  parentSchema?: Record<string, unknown>;
}

/** A validator that ajv compiled ahead of time, with its verbose errors. */
export interface Validate {
  (value: unknown): boolean;
  errors?: Misfit[] | null;
}

/** Everything a schema has against a value, each fault once. */
export function schemaFaults(value: unknown, validate: Validate): Fault[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'oneOf').flatMap((error) => faultOf(error, value) ?? []);
}

function faultOf(error: Misfit, root: unknown): Fault | undefined {
  const { instancePath: pointer, keyword, params } = error;
  const value = at(root, pointer);
  const field = lastKey(pointer);
  const entry = /\/\d+$/.test(pointer) ? `an entry of ${quoted(field)}` : pointer === '' ? 'the file' : quoted(field);
  const here = (code: FaultCode, message: string, help: string): Fault => ({ code, pointer, at: 'value', message, help });
  switch (keyword) {
    case 'required': {
      const missing = params.missingProperty as string;
      return {
        ...here('missing_field', `${named(value, pointer)} lacks \`${missing}\``, `add \`${missing}\``),
        lacks: `${pointer}/${escapePointer(missing)}`,
      };
    }
    case 'additionalProperties':
      return unknownField(pointer, params.additionalProperty as string, value as object, propertiesOf(error));
    case 'discriminator': {
      const tag = params.tag as string;
      const given = params.tagValue as unknown;
      if (given === undefined) return undefined;
      const isType = tag === 'policy_type';
      const known = isType ? policyTypes() : ['velocity', 'ordered'];
      const what = isType ? 'policy type' : 'mode';
      const fault = here(
        isType ? 'unknown_policy_type' : 'unknown_value',
        `unknown ${what} ${shown(given)}`,
        suggestion(String(given), known) ?? `one of ${list(known)}`,
      );
      return { ...fault, pointer: `${pointer}/${tag}` };
    }
    case 'enum': {
      const known = params.allowedValues as string[];
      const what = field === 'decision' ? 'verdict' : pointer.startsWith('/gates/') ? 'level' : field;
      const meant = suggestion(String(value), known, field === 'decision' ? otherVerdicts : otherOperators);
      return here('unknown_value', `unknown ${what} ${shown(value)}`, meant ?? `one of ${list(known)}`);
    }
    case 'type':
      if (pointer === '/version' && typeof value === 'number')
        return here('type_mismatch', '`version` is a number, not a semantic version', 'write three numbers, without quotes: `1.0.0`');
      return {
        ...here('type_mismatch', `${entry} is ${kind(value)}`, typeHelp(value, String(params.type))),
        ...(value === null && { lacks: pointer }),
      };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return here('number_out_of_range', `${entry} is ${String(value)}`, `it must be ${params.comparison} ${params.limit}`);
    case 'pattern':
      return pointer === '/name'
        ? here('name_invalid', `${shown(value)} is no pack name`, 'use 1 to 64 lower case letters, digits and inner hyphens')
        : here('value_invalid', `${entry} is ${kind(value)}`, `it must match \`${params.pattern}\``);
    case 'minProperties':
      return {
        ...here(
          'missing_field',
          `${named(value, pointer)} lists no condition`,
          `add ${Object.keys(propertiesOf(error))
            .map((key) => `\`${key}\``)
            .join(' or ')}`,
        ),
        lacks: pointer,
      };
    case 'minItems':
      return here(
        'value_invalid',
        `${entry} has too few entries`,
        `it needs at least ${params.limit === 1 ? '1 entry' : `${params.limit} entries`}`,
      );
    case 'minLength':
      if (pointer === '/version') return undefined;
      return /action_types|steps/.test(pointer)
        ? here('glob_invalid', 'an empty action type matches nothing', 'remove it, or write `*` for every action')
        : here(
            'value_invalid',
            `${entry} is empty`,
            `it needs at least ${params.limit} ${params.limit === 1 ? 'character' : 'characters'}`,
          );
    case 'maxLength':
      if (pointer === '/version') return undefined;
      return here('value_invalid', `${entry} is too long`, `it may have ${params.limit} characters at the most`);
    default:
      return here('value_invalid', `${entry} ${error.message ?? 'is not valid'}`, 'see the schema');
  }
}

/** Operators as other languages write them. */
const otherOperators: Record<string, string> = {
  '=': '==',
  '===': '==',
  '!==': '!=',
  '<>': '!=',
  '=>': '>=',
  '=<': '<=',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
};

/** Verdicts as other services call them. */
const otherVerdicts: Record<string, string> = { deny: 'block', reject: 'block', review: 'escalate', approve: 'escalate' };

export function policyTypes(): string[] {
  return schema.$defs.policy.oneOf.map(({ $ref }) => (at(schema, `${$ref}/properties/policy_type`) as { const: string }).const);
}

export function unknownField(pointer: string, field: string, value: object, properties: Properties): Fault {
  const meant = meantField(field, value, properties);
  return {
    code: 'unknown_field',
    pointer: `${pointer}/${escapePointer(field)}`,
    at: 'key',
    message: `unknown field ${quoted(field)}`,
    help: meant?.help ?? `the fields here are ${list(Object.keys(properties))}`,
    ...(meant && { meant: `${pointer}/${meant.path}` }),
  };
}

function propertiesOf({ parentSchema }: Misfit): Properties {
  return (parentSchema as { properties: Properties }).properties;
}

function typeHelp(value: unknown, type: string): string {
  const expected = type.split(',').join(' or ').replace('array', 'list').replace('object', 'mapping').replace('string', 'text');
  if (value === null) return `write ${expected === 'integer' ? 'an integer' : `a ${expected}`}, or remove it`;
  if (/list/.test(expected)) return 'write a list, also for one entry: `[...]`';
  if (/number|integer/.test(expected) && typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)))
    return 'write the number without quotes';
  if (/ or /.test(expected)) return `write one value: ${expected}`;
  if (/boolean/.test(expected)) return 'write true or false';
  if (/text/.test(expected)) return 'put it in quotes if it is meant as text';
  return `write ${expected === 'integer' ? 'an integer' : `a ${expected}`}`;
}

function kind(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return `${typeof value === 'boolean' ? 'a boolean' : 'the number'} ${String(value)}`.replace('a boolean', 'the boolean');
}

function named(value: unknown, pointer: string): string {
  const name = (value as { name?: unknown } | undefined)?.name;
  if (/^\/policies\/\d+$/.test(pointer))
    return typeof name === 'string' ? `policy ${quoted(name)}` : `policy number ${Number(pointer.slice('/policies/'.length)) + 1}`;
  return pointer === '' ? 'the pack' : quoted(lastKey(pointer));
}

function shown(value: unknown): string {
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function lastKey(pointer: string): string {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.findLast((key) => !/^\d+$/.test(key)) ?? 'the file';
}

function at(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointer.replace(/^#/, '').split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}
