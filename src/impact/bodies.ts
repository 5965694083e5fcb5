import type { MetadataRule } from '../pack/index.ts';
import type { Axes, Axis } from './axes.ts';
import { fieldValue, metadataOf, type RuleDemand, ruleTest } from './field.ts';
import type { BudgetName } from './impact.ts';
import { patternOf, payFor } from './patterns.ts';
import { type Answered, withAnswer } from './sequence.ts';
import { type Budget, shortestText } from './text.ts';

/** A path through a diagram: what is demanded on each axis, and values that meet the demands. Action types are not part of it. */
export interface Body {
  /** The terminal it leads to. */
  value: number;
  demands: readonly Demanded[];
  content: string;
  metadata: ReadonlyMap<string, unknown>;
}

/** `line`: from `gte` to under `lt`. `set`: a mask. `flag`: yes or no. */
export type Demanded =
  | { axis: Axis; shape: 'line'; gte: number; lt: number }
  | { axis: Axis; shape: 'set'; mask: number }
  | { axis: Axis; shape: 'flag'; holds: boolean };

interface Found {
  bodies: Body[];
  /** The first budget that ran out, if any. */
  budget?: BudgetName;
}

/** A place on the way through a diagram, and how it was reached. */
interface Step {
  id: number;
  before: Step | undefined;
  demanded: Demanded | undefined;
  content: Content;
  fields: Field | undefined;
  sequences: Answered | undefined;
}

/** All paths to terminals for which `wanted` holds and that some request can take: what no content, metadata or past can do together is left out. */
export function bodiesOf(axes: Axes, root: number, wanted: (value: number) => boolean, budget: Budget, most: number): Found {
  const found: Found = { bodies: [] };
  const reaches = reachable(axes, wanted, budget);
  const nothing = { before: undefined, demanded: undefined, fields: undefined, sequences: undefined };
  const open: Step[] = [{ ...nothing, id: root, content: { demands: undefined, text: '' } }];
  for (let at = open.pop(); at; at = open.pop()) {
    if (!reaches(at.id)) continue;
    if (found.bodies.length >= most || budget.steps <= 0) {
      found.budget ??= budget.steps <= 0 ? 'steps' : 'regions';
      return found;
    }
    const level = axes.diagrams.level(at.id);
    if (level === Number.POSITIVE_INFINITY) {
      const demands = demandsOf(at);
      budget.steps -= 4 * demands.length;
      found.bodies.push({ value: at.id, demands, content: at.content.text, metadata: valuesOf(at.fields) });
      continue;
    }
    const kids = axes.diagrams.kids(at.id);
    for (let i = kids.length - 1; i >= 0; i--) {
      budget.steps -= 2;
      if (!reaches(kids[i]!)) continue;
      const next = follow(at, kids[i]!, demandedOf(axes.axes[level]!, axes.diagrams.labels(at.id), i), budget);
      if (typeof next === 'string') found.budget ??= next;
      else if (next) open.push(next);
    }
  }
  return found;
}

/** One step further, if some request can take it; the name of the budget if that was not found out. */
function follow(before: Step, id: number, demanded: Demanded, budget: Budget): Step | BudgetName | undefined {
  const { axis } = demanded;
  const { content, fields, sequences } = before;
  const next: Step = { id, before, demanded, content, fields, sequences };
  if (demanded.shape !== 'flag') return next;
  if (axis.kind === 'pattern') {
    const content = withPattern(before.content, axis.source, demanded.holds, budget);
    return typeof content === 'string' ? content : content && { ...next, content };
  }
  if (axis.kind === 'rule') {
    const fields = withRule(before.fields, axis.rule, demanded.holds, budget);
    return typeof fields === 'string' ? fields : fields && { ...next, fields };
  }
  if (axis.kind === 'switch' && axis.sequence) {
    const sequences = withAnswer(before.sequences, axis.sequence, demanded.holds, budget);
    return sequences && { ...next, sequences };
  }
  return next;
}

function demandsOf(last: Step): Demanded[] {
  const demands: Demanded[] = [];
  for (let at: Step | undefined = last; at; at = at.before) if (at.demanded) demands.push(at.demanded);
  return demands.reverse();
}

function reachable(axes: Axes, wanted: (value: number) => boolean, budget: Budget): (id: number) => boolean {
  const known = new Map<number, boolean>();
  const reaches = (id: number): boolean => {
    if (axes.diagrams.level(id) === Number.POSITIVE_INFINITY) return wanted(id);
    const before = known.get(id);
    if (before !== undefined) return before;
    budget.steps -= 2;
    let answer = false;
    for (const kid of axes.diagrams.kids(id)) answer ||= reaches(kid);
    known.set(id, answer);
    return answer;
  };
  return reaches;
}

function demandedOf(axis: Axis, labels: readonly number[], kid: number): Demanded {
  if (axis.kind === 'trust' || axis.kind === 'step')
    return { axis, shape: 'line', gte: labels[kid - 1] ?? 0, lt: labels[kid] ?? Number.POSITIVE_INFINITY };
  if (axis.kind === 'days' || axis.kind === 'hours') return { axis, shape: 'set', mask: labels[kid]! };
  return { axis, shape: 'flag', holds: kid === 1 };
}

/** What is demanded of the content so far, newest first, and a text that meets it. */
interface Content {
  demands: ContentDemand | undefined;
  text: string;
}

interface ContentDemand {
  source: string;
  holds: boolean;
  before: ContentDemand | undefined;
}

function withPattern(content: Content, source: string, holds: boolean, budget: Budget): Content | BudgetName | undefined {
  const demands = { source, holds, before: content.demands };
  payFor(source, budget);
  budget.steps -= 2 + (content.text.length >> 3);
  if (patternOf(source).test(content.text) === holds) return { demands, text: content.text };
  const answer = contentFor(demands, content.text, budget);
  return answer.kind === 'found' ? { demands, text: answer.text } : answer.kind === 'impossible' ? undefined : answer.budget;
}

type ContentAnswer = { kind: 'found'; text: string } | { kind: 'impossible' } | { kind: 'unknown'; budget: BudgetName };

/** A text that matches and does not match as demanded. First the text at hand with a match put beside it is tried, then the automata are searched. */
function contentFor(newest: ContentDemand, before: string, budget: Budget): ContentAnswer {
  const demands: ContentDemand[] = [];
  for (let at: ContentDemand | undefined = newest; at; at = at.before) demands.push(at);
  demands.reverse();
  budget.steps -= 2 * demands.length;
  const fits = (text: string) =>
    demands.every(({ source, holds }) => {
      budget.steps -= 1 + (text.length >> 3);
      return patternOf(source).test(text) === holds;
    });
  const readable = demands.flatMap(({ source, holds }) => {
    const { automaton } = patternOf(source);
    return automaton ? [{ automaton, holds }] : [];
  });
  const alone = newest.holds ? readable.at(-1) : undefined;
  if (alone && readable.length === demands.length) {
    const piece = shortestText([alone], budget);
    if (piece.kind === 'impossible') return piece;
    const candidates =
      piece.kind === 'found'
        ? [piece.text, ...[' ', '\n', '. '].flatMap((gap) => [before + gap + piece.text, piece.text + gap + before])]
        : [];
    const text = candidates.find(fits);
    if (text !== undefined) return { kind: 'found', text };
  }
  const answer = shortestText(readable, budget);
  if (answer.kind === 'impossible') return answer;
  if (answer.kind === 'found' && fits(answer.text)) return answer;
  return { kind: 'unknown', budget: readable.length < demands.length ? 'pattern syntax' : 'content patterns' };
}

/** A field of the metadata with what is demanded of it so far and a value that meets the demands; the newest first, an older one of the same name is void. */
interface Field {
  name: string;
  demands: readonly RuleDemand[];
  value: unknown;
  before: Field | undefined;
}

function withRule(fields: Field | undefined, rule: MetadataRule, holds: boolean, budget: Budget): Field | 'metadata text' | undefined {
  let known = fields;
  let passed = 0;
  for (; known && known.name !== rule.field; known = known.before) passed++;
  const demands = [...(known?.demands ?? []), { rule, holds }];
  budget.steps -= 5 + ((passed + demands.length) >> 4);
  const kept = ruleTest(rule)(metadataOf([[rule.field, known?.value]])) === holds;
  const answer = kept ? { kind: 'found' as const, value: known?.value } : fieldValue(demands, budget);
  if (answer.kind === 'unknown') return 'metadata text';
  return answer.kind === 'found' ? { name: rule.field, demands, value: answer.value, before: fields } : undefined;
}

function valuesOf(fields: Field | undefined): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (let at = fields; at; at = at.before) if (!values.has(at.name)) values.set(at.name, at.value);
  return values;
}
