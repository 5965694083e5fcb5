import { contradictionIn, type Fault, globFault, idleValue, type MetadataRule, patternFaults, ruleFaults } from '../pack/index.ts';
import type { Config } from './generated/config.ts';

type Never = NonNullable<Config['never']>[number];
type Where = NonNullable<Never['where']>;

/** What of a rule of `never` the checks look at, none of it sure to be there. */
type Loose = { [key in keyof Where]?: unknown };

/** What the schema can't say of a rule of `never`: its glob, patterns and metadata rules as in a pack, and a `where` that plainly no request meets. */
export function neverFaults(rule: unknown, pointer: string): Fault[] {
  const { action_type, where } = (rule ?? {}) as { action_type?: unknown; where?: unknown };
  const at = `${pointer}/where`;
  const { trust_score, chain_step, agents, content, metadata } = (isMapping(where) ? where : {}) as Loose;
  return [
    ...(typeof action_type === 'string' ? globFault(action_type, `${pointer}/action_type`) : []),
    ...contentFaults(isMapping(content) ? content : {}, `${at}/content`),
    ...boundFaults(trust_score, 'trust_score', at),
    ...boundFaults(chain_step, 'chain_step', at),
    ...agentFaults(isMapping(agents) ? agents : {}, `${at}/agents`),
    ...metadataFaults(metadata, `${at}/metadata`),
  ];
}

function contentFaults(content: Record<string, unknown>, pointer: string): Fault[] {
  const [matches, excludes] = [textsOf(content.matches), textsOf(content.excludes)];
  const side = (name: string, patterns: readonly [number, string][]) =>
    patterns.flatMap(([index, pattern]) => patternFaults(pattern, `${pointer}/${name}/${index}`));
  const wanted = new Set(matches.map(([, pattern]) => pattern));
  const both = excludes.flatMap(([index, pattern]) =>
    wanted.has(pattern)
      ? [empty(`${pointer}/excludes/${index}`, 'no content both matches a pattern and does not', 'remove one of the two')]
      : [],
  );
  return [...side('matches', matches), ...side('excludes', excludes), ...both];
}

function boundFaults(given: unknown, field: 'trust_score' | 'chain_step', at: string): Fault[] {
  const { gte = 0, lt, lte } = (isMapping(given) ? given : {}) as { gte?: number; lt?: number; lte?: number };
  const isEmpty = field === 'trust_score' ? gte >= (lt ?? Number.POSITIVE_INFINITY) : gte > (lte ?? Number.POSITIVE_INFINITY);
  return isEmpty ? [empty(`${at}/${field}`, `no \`${field}\` lies within these bounds`, 'correct the bounds')] : [];
}

function agentFaults({ all_of, any_of, none_of }: Record<string, unknown>, pointer: string): Fault[] {
  const none = new Set(textsOf(none_of).map(([, agent]) => agent));
  const all = textsOf(all_of).flatMap(([index, agent]) =>
    none.has(agent)
      ? [empty(`${pointer}/all_of/${index}`, 'the same agent is asked for here and ruled out by `none_of`', 'remove one of the two')]
      : [],
  );
  if (!Array.isArray(any_of)) return all;
  const any = textsOf(any_of);
  if (any_of.length === 0) return [...all, empty(`${pointer}/any_of`, 'none of no agents is there', 'list agents, or remove it')];
  if (any.length < any_of.length || !any.every(([, agent]) => none.has(agent))) return all;
  return [...all, empty(`${pointer}/any_of`, 'every agent of `any_of` is ruled out by `none_of`', 'correct one of the two')];
}

function metadataFaults(given: unknown, pointer: string): Fault[] {
  if (!Array.isArray(given)) return [];
  const lacking = ruleFaults(given, pointer);
  const rules = given.filter(isRule);
  const idle = given.flatMap((rule, index): Fault[] => {
    const found = isRule(rule) ? idleValue(rule) : undefined;
    return found
      ? [{ code: 'value_invalid', pointer: `${pointer}/${index}/value`, at: 'value', message: found.message, help: found.help }]
      : [];
  });
  const contradiction = lacking.length + idle.length > 0 ? undefined : contradictionIn(rules.flatMap(demanded));
  return [...lacking, ...idle, ...(contradiction === undefined ? [] : [empty(pointer, contradiction, 'correct the rules')])];
}

type Rule = MetadataRule & { holds?: boolean };

/** A rule as one that holds; that a comparison does not hold can also mean that there is nothing to compare. */
function demanded({ holds = true, ...rule }: Rule): MetadataRule[] {
  if (holds) return [rule];
  const opposite = ({ exists: 'not_exists', not_exists: 'exists' } as const)[rule.operator as string as 'exists'];
  return opposite ? [{ field: rule.field, operator: opposite }] : [];
}

function empty(pointer: string, message: string, help: string): Fault {
  return { code: 'value_invalid', pointer, at: 'value', message: `${message}, so the rule says nothing`, help };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRule(value: unknown): value is Rule {
  return isMapping(value) && typeof value.field === 'string' && typeof value.operator === 'string';
}

function textsOf(value: unknown): [number, string][] {
  return Array.isArray(value) ? value.flatMap((text, index): [number, string][] => (typeof text === 'string' ? [[index, text]] : [])) : [];
}
