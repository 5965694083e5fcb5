import { compareText } from '../diagnostic.ts';
import type { MetadataRule } from '../pack/index.ts';
import { bothOf, Diagrams, type Operation, type Shape, stricterOf, withoutOf } from './diagram.ts';
import { type LivePolicy, type Part, ruleKey } from './policies.ts';
import type { Sequence } from './sequence.ts';

/** One question that the diagrams ask of a request. `agents`: whether one of these is in the chain. */
export type Axis =
  | { kind: 'trust' | 'step' | 'days' | 'hours' }
  | { kind: 'agents'; ids: readonly string[] }
  | { kind: 'rule'; rule: MetadataRule }
  | { kind: 'pattern'; source: string }
  | { kind: 'switch'; key: string; sequence?: Sequence };

const verdictId = { allow: 0, escalate: 1, block: 2 } as const;
const kinds = ['trust', 'step', 'days', 'hours', 'agents', 'rule', 'pattern', 'switch'];
const shapes: Record<Axis['kind'], Shape> = {
  trust: 'line',
  step: 'line',
  days: 'set',
  hours: 'set',
  agents: 'flag',
  rule: 'flag',
  pattern: 'flag',
  switch: 'flag',
};

/** The axes of some policies, in the order in which they are asked, and the policies as diagrams over them. */
export class Axes {
  readonly axes: readonly Axis[];
  readonly diagrams: Diagrams;
  readonly #levels = new Map<string, number>();
  readonly #groupOf = new Map<string, number>();
  readonly #triggers = new Map<string, number>();
  readonly #stricter = stricterOf();
  readonly #both = bothOf();
  readonly #without = withoutOf();

  /**
   * What the changed policies ask comes first: where nothing changes, the rest is never asked. What one policy asks stays together, so that its answer need
   * not be remembered for long. Depends on the two sets together, not on which is which.
   */
  constructor(changed: readonly { condition: Part }[], same: readonly { condition: Part }[], budget: { steps: number }) {
    const found = new Map<string, { axis: Axis; first: boolean; at: number }>();
    const agentLists = new Map<string, boolean>();
    const collect = (part: Part, first: boolean): void => {
      if (part.kind === 'any' || part.kind === 'all') for (const inner of part.parts) collect(inner, first);
      else if (part.kind === 'not') collect(part.part, first);
      else if (part.kind === 'agents') agentLists.set(JSON.stringify(part.ids), first || agentLists.get(JSON.stringify(part.ids)) === true);
      else if (part.kind !== 'always') {
        const key = axisKey(part);
        if (!found.has(key)) found.set(key, { axis: axisOf(part), first, at: found.size });
      }
    };
    for (const { condition } of inOrder(changed)) collect(condition, true);
    for (const { condition } of inOrder(same)) collect(condition, false);
    for (const group of this.#agentGroups(agentLists))
      found.set(`agents ${JSON.stringify(group.ids)}`, { axis: { kind: 'agents', ids: group.ids }, first: group.first, at: 0 });
    const sorted = [...found].sort(
      ([keyA, a], [keyB, b]) =>
        Number(b.first) - Number(a.first) ||
        kinds.indexOf(a.axis.kind) - kinds.indexOf(b.axis.kind) ||
        a.at - b.at ||
        compareText(keyA, keyB),
    );
    this.axes = sorted.map(([, { axis }]) => axis);
    sorted.forEach(([key], level) => {
      this.#levels.set(key, level);
    });
    this.axes.forEach((axis, level) => {
      if (axis.kind === 'agents') for (const id of axis.ids) this.#groupOf.set(id, level);
    });
    this.diagrams = new Diagrams(
      this.axes.map(({ kind }) => shapes[kind]),
      budget,
    );
  }

  /** Agents that stand in the same lists are one group. */
  #agentGroups(lists: ReadonlyMap<string, boolean>): { ids: string[]; first: boolean }[] {
    const signatures = new Map<string, string[]>();
    for (const key of lists.keys()) for (const id of JSON.parse(key) as string[]) signatures.set(id, [...(signatures.get(id) ?? []), key]);
    const groups = new Map<string, { ids: string[]; first: boolean }>();
    for (const [id, keys] of [...signatures].sort(([a], [b]) => compareText(a, b))) {
      const signature = [...keys].sort(compareText).join(' ');
      const group = groups.get(signature) ?? { ids: [], first: keys.some((key) => lists.get(key)) };
      group.ids.push(id);
      groups.set(signature, group);
    }
    return [...groups.values()];
  }

  /** The stricter of several verdict diagrams; what asks first is joined last, so that little is walked through twice. */
  stricter(ids: readonly number[]): number {
    const { diagrams } = this;
    const sorted = [...new Set(ids)].sort((a, b) =>
      diagrams.level(a) === diagrams.level(b) ? a - b : diagrams.level(b) - diagrams.level(a),
    );
    return this.#halves(this.#stricter, sorted, 0, sorted.length, 0);
  }

  #halves(operation: Operation, ids: readonly number[], from: number, to: number, none: number): number {
    if (to - from < 2) return ids[from] ?? none;
    const middle = (from + to) >> 1;
    return this.diagrams.apply(operation, this.#halves(operation, ids, from, middle, none), this.#halves(operation, ids, middle, to, none));
  }

  apply(operation: Operation, a: number, b: number): number {
    return this.diagrams.apply(operation, a, b);
  }

  /** The verdict of one policy alone on the actions it watches. */
  trigger(policy: LivePolicy): number {
    const key = `${policy.decision} ${JSON.stringify(policy.condition)}`;
    const known = this.#triggers.get(key) ?? this.diagram(policy.condition, verdictId[policy.decision]);
    this.#triggers.set(key, known);
    return known;
  }

  /** `value` where the condition holds, 0 elsewhere. */
  diagram(part: Part, value: number): number {
    const make = (axis: string, labels: number[], kids: number[]) => this.diagrams.make(this.#levels.get(axis)!, labels, kids);
    switch (part.kind) {
      case 'always':
        return value;
      case 'trust':
        return part.below > 0 ? make('trust', [part.below], [value, 0]) : 0;
      case 'step':
        return make('step', [above(part.above)], [0, value]);
      case 'hours':
      case 'days': {
        const all = part.kind === 'hours' ? (1 << 24) - 1 : (1 << 7) - 1;
        if (part.mask === 0 || part.mask === all) return part.mask === 0 ? 0 : value;
        return make(part.kind, [part.mask, all & ~part.mask], [value, 0]);
      }
      case 'agents': {
        const groups = new Set(part.ids.map((id) => this.#groupOf.get(id)!));
        return [...groups].sort((a, b) => b - a).reduce((rest, level) => this.diagrams.make(level, [], [rest, value]), 0);
      }
      case 'any':
        return this.stricter(part.parts.map((inner) => this.diagram(inner, value)));
      case 'not':
        return this.diagrams.apply(this.#without, this.diagram(part.part, value), value);
      case 'all':
        return part.parts.map((inner) => this.diagram(inner, value)).reduce((a, b) => this.diagrams.apply(this.#both, a, b), value);
      default: {
        const opposite = part.kind === 'rule' && part.rule.operator === 'not_exists';
        return make(axisKey(part), [], opposite ? [value, 0] : [0, value]);
      }
    }
  }
}

/** How many questions with a yes or a no a policy asks. */
export function flagsOf({ condition }: { condition: Part }): number {
  return flags(condition);
}

/** Whether some policies together ask more different ones. */
export function asksMore(policies: readonly { condition: Part }[], most: number): boolean {
  const asked = new Set<string>();
  for (const { condition } of policies) {
    collectFlags(condition, asked);
    if (asked.size > most) return true;
  }
  return false;
}

function inOrder<T extends { condition: Part }>(policies: readonly T[]): T[] {
  const keyed = policies.map((policy) => ({ policy, key: JSON.stringify(policy.condition) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ policy }) => policy);
}

function flags(part: Part): number {
  if (part.kind === 'any' || part.kind === 'all') return part.parts.reduce((sum, inner) => sum + flags(inner), 0);
  if (part.kind === 'agents') return part.ids.length;
  return part.kind === 'rule' || part.kind === 'pattern' || part.kind === 'switch' ? 1 : 0;
}

function collectFlags(part: Part, into: Set<string>): void {
  if (part.kind === 'any' || part.kind === 'all') for (const inner of part.parts) collectFlags(inner, into);
  else if (part.kind === 'agents') for (const id of part.ids) into.add(`agent ${id}`);
  else if (part.kind === 'rule' || part.kind === 'pattern' || part.kind === 'switch') into.add(axisKey(part));
}

/** The next number above a depth: what `chain_step > depth` begins at. */
function above(depth: number): number {
  return depth + 1 > depth ? depth + 1 : depth * (1 + Number.EPSILON);
}

type Asked = Exclude<Part, { kind: 'any' | 'all' | 'not' | 'always' | 'agents' }>;

function axisKey(part: Asked): string {
  if (part.kind === 'rule') return `rule ${ruleKey(exists(part.rule))}`;
  if (part.kind === 'pattern') return `pattern ${part.source}`;
  if (part.kind === 'switch') return `switch ${part.key}`;
  return part.kind;
}

function axisOf(part: Asked): Axis {
  if (part.kind === 'rule') return { kind: 'rule', rule: exists(part.rule) };
  if (part.kind === 'pattern') return { kind: 'pattern', source: part.source };
  if (part.kind === 'switch') return { kind: 'switch', key: part.key, ...(part.sequence && { sequence: part.sequence }) };
  return { kind: part.kind };
}

/** `not_exists` is the other answer to `exists`. */
function exists(rule: MetadataRule): MetadataRule {
  return rule.operator === 'not_exists' ? { field: rule.field, operator: 'exists' } : rule;
}
