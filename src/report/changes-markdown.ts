import { count, counted } from '../diagnostic.ts';
import type { PolicyChange } from '../diff/index.ts';
import { type Block, type Detail, folded, list, most } from './blocks.ts';
import { apart, code } from './escape.ts';
import { fieldWords } from './field.ts';

export function changesSection(changes: readonly PolicyChange[], detail: Detail): Block {
  if (changes.length === 0 || detail === 0) return undefined;
  const lines = changes.flatMap((change) => [changeLine(change), ...(detail > 1 ? fieldLines(change) : [])]);
  return folded(`What was typed: ${counted(changes.length, 'policy', 'policies')}`, list(lines, most(detail) * 4) ?? '');
}

function changeLine({ pack, policy, kind, was }: PolicyChange): string {
  return `- ${kind} ${code(policy)}${was === undefined ? '' : `, before ${code(was)}${differing(apart(was, policy).points)}`} in ${code(pack)}`;
}

/** Of a policy that came or went, the fields that say something. */
function fieldLines({ kind, fields }: PolicyChange): string[] {
  if (kind === 'changed') return fields.slice(0, 20).map(field);
  return fields
    .filter(({ path, before, after }) => defaults[path] !== JSON.stringify(after ?? before))
    .slice(0, 20)
    .map(({ path, before, after }) => `  - ${code(path)}: ${code(JSON.stringify(after ?? before), mostOfField + 6)}`);
}

/** What the canonical form writes out although the author need not. */
const defaults: Record<string, string> = {
  action_types: '[]',
  mode: '"live"',
  priority: '100',
  'conditions.blocked_days': '[]',
  'conditions.blocked_hours': '[]',
  'conditions.forbidden_agents': '[]',
  'conditions.match_action_types': '[]',
  'conditions.operator': '"AND"',
  'conditions.scope': '"agent"',
};

function field(change: PolicyChange['fields'][number]): string {
  const { before, after, stay, points } = fieldWords(change, mostOfField);
  const side = (text: string | undefined) => (text === undefined ? 'nothing' : code(text, mostOfField + 6));
  const rest = stay === undefined ? '' : `, ${count(stay)} others stay`;
  return `  - ${code(change.path)}: ${side(before)} -> ${side(after)}${rest}${differing(points)}`;
}

const mostOfField = 64;

const differing = (points: string | undefined): string => (points === undefined ? '' : ` (${points})`);
