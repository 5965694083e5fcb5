import { count, counted, quoted } from './diagnostic.ts';
import {
  type Counterexample,
  type Impact,
  loosenedAmong,
  type Never,
  type Proof,
  prove,
  type Region,
  requiredBump,
  type Where,
} from './impact/index.ts';
import { type Asked, changedPacks, type Placed, type PolicyPack, shortSteps, stepBetween, versionRemedy } from './pack/index.ts';
import type { ReplayReport } from './replay/index.ts';

export type Level = 'off' | 'warn' | 'fail';

export const gateNames = ['loosened', 'version', 'reviewed', 'undetermined'] as const;
export type GateName = (typeof gateNames)[number];
export type Gates = Record<GateName, Level>;

export const defaultGates: Gates = { loosened: 'warn', version: 'warn', reviewed: 'warn', undetermined: 'warn' };

/** What one gate says of a change. `holds: false` at level `fail` stops it. */
export interface GateResult {
  gate: GateName | 'protect' | 'never';
  level: Level;
  holds: boolean;
  message: string;
  /** The label that let it pass although it is breached; absent where none did. */
  label?: string;
  /** The request that breaks a rule of `never`, whole: `message` leaves a long one out. */
  counterexample?: Pick<Counterexample, 'witness' | 'verdict' | 'triggered'>;
}

/** Whether nothing at level `fail` is breached: the one place where that is decided. */
export function passesGates(results: readonly GateResult[]): boolean {
  return results.every(({ level, holds }) => holds || level !== 'fail');
}

/** What every gate but those over records and reviews says of a change. `impact` undefined: nothing could be compared. */
export function exactGates(
  gates: Gates,
  rules: Rules,
  before: readonly PolicyPack[],
  after: readonly Placed[],
  impact: Impact | undefined,
): GateResult[] {
  return [
    loosenedGate(gates.loosened, impact, rules),
    ...protectGate(rules, impact),
    ...neverGates(
      rules,
      after.map(({ pack }) => pack),
    ),
    ...(impact ? [versionGate(gates.version, before, after, askedStep(impact))] : []),
  ];
}

/** No request is judged less strictly than before, and that is proven. `impact` undefined: nothing could be compared. At `fail` the label lifts it. */
function loosenedGate(level: Level, impact: Impact | undefined, rules: Rules): GateResult {
  const loose = looserWords(impact);
  if (loose === undefined) return { gate: 'loosened', level, holds: true, message: 'no request is judged less strictly than before' };
  if (level !== 'fail') return { gate: 'loosened', level, holds: false, message: loose };
  return { gate: 'loosened', level, ...liftable(loose, rules) };
}

function looserWords(impact: Impact | undefined): string | undefined {
  if (!impact) return 'the base could not be read, so nothing could be compared';
  if (!impact.complete) return `the comparison ran out of its budget of ${impact.budget}, so looser verdicts can't be ruled out`;
  const looser = impact.verdict === 'loosens' || impact.verdict === 'both';
  return looser ? 'some requests are judged less strictly than before' : undefined;
}

/** What is breached, and whether the label lets it pass. */
function liftable(breach: string, { label, labels = [] }: Rules): Pick<GateResult, 'holds' | 'message' | 'label'> {
  if (label === undefined) return { holds: false, message: `${breach}; name a \`label\` in the config to let it pass` };
  if (!labels.includes(label)) return { holds: false, message: `${breach}; the label ${quoted(label)} lets it pass` };
  return { holds: true, message: `${breach}, and the label ${quoted(label)} says it is meant`, label };
}

/** How far the versions have to rise, from the exact impact of the whole change. */
export function askedStep(impact: Pick<Impact, 'verdict' | 'complete'>): Asked {
  const step = requiredBump(impact);
  const looser = impact.complete ? 'the change as a whole loosens' : 'not all of the change could be compared, which counts as looser';
  return { step, why: { patch: 'no verdict changes', minor: 'the change as a whole tightens', major: looser }[step] };
}

/** The versions that rose did so by at least what the change asks for. One that did not rise is a fault of its own. */
function versionGate(level: Level, before: readonly PolicyPack[], after: readonly Placed[], asked: Asked): GateResult {
  const short = shortSteps(before, after, asked);
  const words = short.map(
    ({ was, is }) =>
      `\`${is.pack.name}\` \`${was.version}\` -> \`${is.pack.version}\` is too small a step: ${versionRemedy(was, is, asked)}`,
  );
  const unraised = changedPacks(before, after).some(({ was, is }) => stepBetween(was.version, is.pack.version) === undefined);
  const rest = unraised ? 'no version that rose did so by too little' : 'the versions rose far enough';
  return { gate: 'version', level, holds: short.length === 0, message: words.join('; ') || rest };
}

/** Every recorded decision could be judged under both. */
export function undeterminedGate(level: Level, report: ReplayReport): GateResult {
  const { undetermined } = report.classes;
  const message =
    undetermined === 0
      ? 'every recorded decision could be judged'
      : `${counted(undetermined, 'recorded decision')} could not be judged again`;
  return { gate: 'undetermined', level, holds: undetermined === 0, message };
}

/** What a config asks of every change beside the gates. */
export interface Rules {
  /** Globs of action types whose verdict must never loosen without the label. */
  protect?: readonly string[];
  /** Lets `protect`, and `loosened` at `fail`, pass. */
  label?: string;
  /** The labels that the pull request bears. */
  labels?: readonly string[];
  never?: readonly NeverRule[];
}

/** An invariant as a config writes it: lists may be left out, and a rule holds unless it says otherwise. */
export interface NeverRule extends Omit<Never, 'where'> {
  where?: Omit<Where, 'action_type' | 'content' | 'metadata' | 'policies'> & {
    content?: Partial<NonNullable<Where['content']>>;
    metadata?: readonly (Omit<NonNullable<Where['metadata']>[number], 'holds'> & { holds?: boolean })[];
  };
}

/** No protected action type loosens, unless the label says that it is meant. Always a stop. */
function protectGate(rules: Rules, impact: Impact | undefined): GateResult[] {
  const { protect = [] } = rules;
  if (protect.length === 0) return [];
  const result: Pick<GateResult, 'gate' | 'level'> = { gate: 'protect', level: 'fail' };
  if (!impact?.complete) return [{ ...result, ...liftable("that protected action types loosen can't be ruled out", rules) }];
  const regions = loosenedAmong(impact, protect);
  if (regions.length > 0) return [{ ...result, ...liftable(loosenedWords(regions, protect), rules) }];
  return [{ ...result, holds: true, message: 'no protected action type loosens' }];
}

/** Which globs are hit, and some of the action types that loosen. */
function loosenedWords(regions: Region[], protect: readonly string[]): string {
  const hit = protect.filter((glob) => loosenedAmong({ regions }, [glob]).length > 0).map((glob) => quoted(glob));
  const loosened = [...new Set(regions.map(({ where }) => actionWords(where)))];
  return `protected action types loosen (${named(hit, ', ')}): ${named(loosened, '; ')}`;
}

function actionWords({ action_type: { matches, excludes } = { matches: [], excludes: [] } }: Where): string {
  const list = (globs: readonly string[]) =>
    named(
      globs.map((glob) => quoted(glob)),
      ' and ',
    );
  return `${matches.length > 0 ? list(matches) : 'every action'}${excludes.length > 0 ? ` but ${list(excludes)}` : ''}`;
}

const mostNamed = 3;

/** The first few, and how many more there are. */
function named(list: readonly string[], joint: string): string {
  const more = list.length - mostNamed;
  return `${list.slice(0, mostNamed).join(joint)}${more > 0 ? `${joint}${count(more)} more` : ''}`;
}

/** Each invariant, proven on the head. Always a stop, with a counterexample that the engine has judged. */
function neverGates({ never = [] }: Rules, head: readonly PolicyPack[]): GateResult[] {
  return never.map((rule): GateResult => {
    const proof = prove(head, { ...rule, where: whereOf(rule.where) });
    const result: GateResult = { gate: 'never', level: 'fail', holds: proof.holds === true, message: neverMessage(rule, proof) };
    if (proof.holds !== false) return result;
    const { witness, verdict, triggered } = proof.counterexample;
    return { ...result, counterexample: { witness, verdict, triggered } };
  });
}

function neverMessage({ action_type, verdict, where }: NeverRule, proof: Proof): string {
  const asked = where && inFull(where, 200);
  const requests = `${quoted(action_type)}${where ? ` where ${asked ?? 'the rest of the rule holds'}` : ''}`;
  if (proof.holds === true) return `no request for ${requests} can get ${verdict}: proven`;
  if (proof.holds === 'no request') return `no request is meant by this rule, ${requests}, so it keeps nothing; correct it`;
  if (proof.holds === 'unknown')
    return `whether a request for ${requests} can get ${verdict} is not proven: the budget of ${proof.budget} ran out`;
  const example =
    inFull(proof.counterexample.witness, 400) ?? 'one that is too long for this line: `--json` shows it whole as `counterexample`';
  return `a request for ${requests} gets ${verdict}, which the config forbids, such as ${example}`;
}

/** JSON as it is, or nothing where it is too long: cut inside, it would tell of another request. */
function inFull(value: object, most: number): string | undefined {
  const json = JSON.stringify(value);
  return [...json].length <= most ? quoted(json, most) : undefined;
}

function whereOf(where: NeverRule['where']): Where {
  if (!where) return {};
  const { content, metadata, ...rest } = where;
  return {
    ...rest,
    ...(content && { content: { matches: content.matches ?? [], excludes: content.excludes ?? [] } }),
    ...(metadata && { metadata: metadata.map((rule) => ({ ...rule, holds: rule.holds ?? true })) }),
  };
}
