import type { Body } from './bodies.ts';
import { metadataOf, ruleTest } from './field.ts';
import { patternOf, payFor } from './patterns.ts';
import type { LivePolicy, Part } from './policies.ts';
import { implies, type Sequence } from './sequence.ts';
import type { Budget } from './text.ts';

/** One answer to everything that can be asked of a request, apart from its action type. */
export interface Point {
  trust: number;
  step: number;
  day: number;
  hour: number;
  agents: ReadonlySet<string>;
  content: string;
  metadata: Record<string, unknown>;
  switches: ReadonlySet<string>;
  /** The sequences that hold; so do those that they imply. */
  sequences: readonly Sequence[];
}

/** Where policies are quietest: what a policy does not ask of is chosen so that the fewest others trigger. */
export class QuietPoints {
  readonly #thresholds: readonly number[];
  readonly #days: readonly number[];
  readonly #hours: readonly number[];

  constructor(policies: readonly LivePolicy[]) {
    const thresholds = new Set<number>();
    const [days, hours] = [new Array<number>(7).fill(0), new Array<number>(24).fill(0)];
    const collect = (part: Part): void => {
      if (part.kind === 'any' || part.kind === 'all') part.parts.forEach(collect);
      else if (part.kind === 'trust') thresholds.add(part.below);
      else if (part.kind === 'days') for (const i of days.keys()) days[i]! += (part.mask >> i) & 1;
      else if (part.kind === 'hours') for (const i of hours.keys()) hours[i]! += (part.mask >> i) & 1;
    };
    for (const { condition } of policies) collect(condition);
    this.#thresholds = [...thresholds].sort((a, b) => a - b);
    this.#days = quietest(days);
    this.#hours = quietest(hours);
  }

  /** A quiet point on a path through a diagram. */
  on({ demands, content, metadata }: Body): Point {
    const point = { trust: 100, step: 0, day: this.#days[0]!, hour: this.#hours[0]!, content, metadata: metadataOf(metadata) };
    const agents = new Set<string>();
    const switches = new Set<string>();
    const sequences: Sequence[] = [];
    for (const demanded of demands) {
      const { axis } = demanded;
      if (demanded.shape === 'line') {
        if (axis.kind === 'step') point.step = demanded.gte;
        else
          point.trust =
            demanded.lt > 100 ? 100 : (this.#thresholds.findLast((one) => one >= demanded.gte && one < demanded.lt) ?? demanded.gte);
      } else if (demanded.shape === 'set') {
        const among = axis.kind === 'days' ? this.#days : this.#hours;
        const quiet = among.find((i) => (demanded.mask >> i) & 1)!;
        if (axis.kind === 'days') point.day = quiet;
        else point.hour = quiet;
      } else if (demanded.holds && axis.kind === 'agents') agents.add(axis.ids[0]!);
      else if (demanded.holds && axis.kind === 'switch') {
        switches.add(axis.key);
        if (axis.sequence) sequences.push(axis.sequence);
      }
    }
    return { ...point, agents, switches, sequences };
  }
}

function quietest(counts: readonly number[]): number[] {
  return counts.map((_, i) => i).sort((a, b) => counts[a]! - counts[b]! || a - b);
}

/** Whether a condition holds at a point. */
export function holdsAt(part: Part, point: Point, budget: Budget): boolean {
  budget.steps -= 1;
  switch (part.kind) {
    case 'always':
      return true;
    case 'trust':
      return point.trust < part.below;
    case 'step':
      return point.step > part.above;
    case 'days':
      return ((part.mask >> point.day) & 1) === 1;
    case 'hours':
      return ((part.mask >> point.hour) & 1) === 1;
    case 'agents':
      return part.ids.some((id) => point.agents.has(id));
    case 'pattern':
      payFor(part.source, budget);
      budget.steps -= point.content.length >> 3;
      return patternOf(part.source).test(point.content);
    case 'rule':
      return ruleTest(part.rule)(point.metadata);
    case 'switch':
      return point.switches.has(part.key) || point.sequences.some((one) => part.sequence !== undefined && implies(one, part.sequence));
    case 'any':
      return part.parts.some((inner) => holdsAt(inner, point, budget));
    case 'all':
      return part.parts.every((inner) => holdsAt(inner, point, budget));
    case 'not':
      return !holdsAt(part.part, point, budget);
  }
}
