import { type PolicyRef, rank, type Verdict } from '../engine/index.ts';
import type { MetadataRule, PolicyPack } from '../pack/index.ts';
import { type ActionClass, actionClasses } from './action-classes.ts';
import { globAutomaton } from './action-name.ts';
import { Axes, asksMore } from './axes.ts';
import { bodiesOf } from './bodies.ts';
import { attempt, withinOf } from './diagram.ts';
import { isEverything, readGlob } from './globs.ts';
import type { BudgetName, Impact, Region, Where, Witness } from './impact.ts';
import { budgetsOf, defaultLimits, type Limits } from './limits.ts';
import { contains } from './membership.ts';
import { natural } from './natural.ts';
import { type LivePolicy, livePolicies, type Part } from './policies.ts';
import { type Demand, shortestText } from './text.ts';
import { Verdicts } from './verdicts.ts';
import { meeting } from './watching.ts';
import { whereOf, witnessOf } from './where.ts';
import { engineOver, judged, requestOf, switchesOf } from './witness.ts';

/** An invariant: no request whose action type matches, and that lies in `where`, is ever judged so. */
export interface Never {
  action_type: string;
  verdict: Verdict;
  where?: Where;
}

export interface Counterexample {
  where: Where;
  witness: Witness;
  verdict: Verdict;
  triggered: PolicyRef[];
}

/** `no request`: the rule means none, so it says nothing of the packs. */
export type Proof =
  | { holds: true }
  | { holds: false; counterexample: Counterexample }
  | { holds: 'no request' }
  | { holds: 'unknown'; budget: BudgetName };

/** Proves an invariant of a set of packs, or finds a request that breaks it, judged by the engine. */
export function prove(packs: readonly PolicyPack[], never: Never, options: { limits?: Partial<Limits> } = {}): Proof {
  const live = livePolicies(packs);
  const asked = isEverything(never.action_type) ? undefined : never.action_type;
  const touched = new Set(asked === undefined ? [] : [asked]);
  const { action_type: actions = { matches: [], excludes: [] }, ...where } = never.where ?? {};
  const meets = meeting(touched, asked === undefined);
  const watching = live.filter(({ globs }) => meets(globs));
  const condition = partOf(where, live);
  const limits = { ...defaultLimits, ...options.limits };
  const budgets = budgetsOf(limits.steps);
  const axes = new Axes([{ condition }], watching, budgets.diagrams);
  const globs = new Set([
    ...touched,
    ...watching.flatMap(({ globs, own }) => [...globs, ...own]),
    ...[...actions.matches, ...actions.excludes].filter((glob) => !isEverything(glob)),
  ]);
  const found = actionClasses(globs, touched, asked === undefined, budgets.actions);
  const verdicts = new Verdicts(axes, watching, budgets.diagrams);
  const within = attempt(() => axes.diagram(condition, 1));
  const operation = withinOf();
  const wanted = rank[never.verdict] + 1;
  let ranOut: BudgetName | undefined = found.complete ? undefined : 'action types';
  const looked = new Set<number>();
  const isMeant = found.classes.some((actionClass) => isAsked(actionClass, asked, actions) && actionClass.sample !== '');
  for (const actionClass of found.classes) {
    if (!isAsked(actionClass, asked, actions) || actionClass.sample === '') continue;
    const watch = verdicts.on(actionClass.globs);
    const tooMany = within < 0 || (watch.flags > limits.conditions && asksMore(watch.policies(), limits.conditions));
    const inside = tooMany ? -1 : attempt(() => axes.apply(operation, within, watch.verdict()));
    if (inside < 0) ranOut ??= 'conditions';
    if (inside < 0 || looked.has(inside)) continue;
    looked.add(inside);
    const answer = bodiesOf(axes, inside, (value) => value === wanted, budgets.search, 1);
    const body = answer.bodies[0];
    if (body) {
      const cube = { ...cubeOf(actionClass), sample: actionClass.sample };
      const where = whereOf(cube, body, switchesOf([], watching))[0]!;
      const made = witnessOf(cube, body, where);
      const engine = engineOver(watching);
      const judge = (witness: Witness) => judged(engine, requestOf(witness), where.policies ?? [], 'head');
      const { verdict, triggered } = judge(made);
      if (verdict !== never.verdict) throw new Error(`internal error: the counterexample is judged ${verdict}: ${JSON.stringify(made)}`);
      const alike = JSON.stringify({ verdict, triggered });
      const { metadata = [] } = where;
      const witness = natural(made, (it) => contains({ metadata }, requestOf(it)) && JSON.stringify(judge(it)) === alike);
      return { holds: false, counterexample: { where, witness, verdict, triggered } };
    }
    ranOut ??= answer.budget === 'regions' ? undefined : answer.budget;
  }
  const some = isMeant && within >= 0 ? bodiesOf(axes, within, (value) => value > 0, budgets.judging, 1) : undefined;
  ranOut ??= some?.bodies.length === 0 ? some.budget : undefined;
  if (ranOut !== undefined) return { holds: 'unknown', budget: ranOut };
  return some?.bodies.length ? { holds: true } : { holds: 'no request' };
}

function isAsked({ globs }: ActionClass, asked: string | undefined, { matches, excludes }: NonNullable<Where['action_type']>): boolean {
  const has = (glob: string) => isEverything(glob) || globs.has(glob);
  return (asked === undefined || globs.has(asked)) && matches.every(has) && !excludes.some(has);
}

function cubeOf({ name, globs }: ActionClass): { matches: string[]; excludes: string[] } {
  return name === undefined ? { matches: [...globs], excludes: [] } : { matches: [name], excludes: [] };
}

/** What a `where` asks, apart from the action type. A policy that is not there never holds. */
function partOf({ trust_score, hours, days, chain_step, agents, content, metadata, policies }: Where, live: readonly LivePolicy[]): Part {
  const parts: Part[] = [];
  const add = (part: Part, holds = true) => parts.push(holds ? part : { kind: 'not', part });
  if (trust_score?.gte !== undefined) add({ kind: 'trust', below: trust_score.gte }, false);
  if (trust_score?.lt !== undefined && trust_score.lt <= 100) add({ kind: 'trust', below: trust_score.lt });
  if (hours) add({ kind: 'hours', mask: hours.reduce((mask, hour) => mask | (1 << hour), 0) });
  if (days) add({ kind: 'days', mask: days.reduce((mask, day) => mask | (1 << (day - 1)), 0) });
  if (chain_step?.gte !== undefined && chain_step.gte > 0) add({ kind: 'step', above: chain_step.gte - 1 });
  if (chain_step?.lte !== undefined) add({ kind: 'step', above: chain_step.lte }, false);
  for (const agent of agents?.all_of ?? []) add({ kind: 'agents', ids: [agent] });
  if (agents?.any_of) add({ kind: 'agents', ids: agents.any_of });
  for (const agent of agents?.none_of ?? []) add({ kind: 'agents', ids: [agent] }, false);
  for (const source of content?.matches ?? []) add({ kind: 'pattern', source });
  for (const source of content?.excludes ?? []) add({ kind: 'pattern', source }, false);
  for (const { holds, ...rule } of metadata ?? []) add({ kind: 'rule', rule: rule as MetadataRule }, holds);
  for (const { pack, policy, holds } of policies ?? []) {
    const found = live.find((one) => one.pack === pack && one.policy.name === policy && one.condition.kind === 'switch');
    add(found ? found.condition : { kind: 'any', parts: [] }, holds);
  }
  return { kind: 'all', parts };
}

/** The regions that loosen some action type matching one of the globs. Where that can't be ruled out, it counts. */
export function loosenedAmong({ regions }: Pick<Impact, 'regions'>, globs: readonly string[]): Region[] {
  const known = new Map<string, boolean>();
  const meets = (where: Where): boolean => {
    if (!where.action_type) return true;
    const key = JSON.stringify(where.action_type);
    const answer = known.get(key) ?? globs.some((glob) => canMatch(where.action_type!, glob));
    known.set(key, answer);
    return answer;
  };
  return regions.filter(({ direction, where }) => direction === 'loosens' && meets(where));
}

function canMatch({ matches, excludes }: NonNullable<Where['action_type']>, glob: string): boolean {
  const demand = (text: string, holds: boolean): Demand => ({ automaton: globAutomaton(readGlob(text)), holds });
  const demands = [...[...matches, glob].map((text) => demand(text, true)), ...excludes.map((text) => demand(text, false))];
  return shortestText(demands, { steps: 600_000 }).kind !== 'impossible';
}
