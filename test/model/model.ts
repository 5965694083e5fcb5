/**
 * What a pack means, a second time: written from the semantics page alone, as plainly as can be, with nothing in common with `src/engine`
 * but the type names. Nothing is compiled, kept or shared between calls; time and chains are found by looking through everything that came before.
 * It is slow on purpose. Where it and the engine disagree, one of them is wrong.
 */
import type { Judgement, Request, Triggered, Unknown, UnknownReason } from '../../src/engine/judgement.ts';
import type { MetadataRule, Policy, PolicyPack, SequencePolicy, Verdict } from '../../src/pack/index.ts';

/** What one policy says of one request: it triggers, it does not, or why nobody can tell. */
export type Answer = boolean | UnknownReason;

/** `*` is any run of characters, nothing else is special, the whole name must match. */
export function globMatches(glob: string, name: string): boolean {
  if (glob === '') return name === '';
  if (glob[0] === '*') return globMatches(glob.slice(1), name) || (name !== '' && globMatches(glob, name.slice(1)));
  return glob[0] === name[0] && globMatches(glob.slice(1), name.slice(1));
}

/** An empty or absent list of globs stands for every action. */
export function anyGlob(globs: readonly string[] | undefined, name: string): boolean {
  return globs === undefined || globs.length === 0 || globs.some((glob) => globMatches(glob, name));
}

/**
 * V8's own expressions, for the patterns that V8 and RE2 write alike (those of `random.ts`). Three things are spelt differently:
 * `(?i)` at the start is a flag, `.` leaves out the newline alone, `\s` is ASCII.
 */
export function patternMatches(source: string, text: string): boolean {
  const fold = source.startsWith('(?i)');
  const v8 = (fold ? source.slice(4) : source).replace(/\\s|\\.|\[[^\]]*\]|\./g, (piece) =>
    piece === '\\s' ? '[\\t\\n\\f\\r ]' : piece === '.' ? '[^\\n]' : piece.replaceAll('\\s', '\\t\\n\\f\\r '),
  );
  return new RegExp(v8, fold ? 'iu' : 'u').test(text);
}

/** The value at a dotted path: at each level the longest joined key that is there and leads to a value. `null` is no value. */
export function lookUp(value: unknown, path: readonly string[]): unknown {
  if (path.length === 0) return value ?? undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (let taken = path.length; taken > 0; taken--) {
    const key = path.slice(0, taken).join('.');
    const found = Object.hasOwn(value, key) ? lookUp((value as Record<string, unknown>)[key], path.slice(taken)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number, or a string that is exactly a JSON number literal. */
function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? Number(value) : undefined;
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

export function ruleHolds(rule: MetadataRule, metadata: Record<string, unknown>): boolean {
  const left = lookUp(metadata, rule.field.split('.'));
  const right = rule.value;
  if (rule.operator === 'exists') return left !== undefined;
  if (rule.operator === 'not_exists') return left === undefined;
  if (left === undefined || right === undefined) return false;
  if (rule.operator === '==') return isScalar(left) && left === right;
  if (rule.operator === '!=') return isScalar(left) && left !== right;
  if (rule.operator === 'contains' || rule.operator === 'not_contains') {
    const wanted = rule.operator === 'contains';
    if (Array.isArray(left)) return left.some((member) => member === right) === wanted;
    return typeof left === 'string' && typeof right === 'string' && left.includes(right) === wanted;
  }
  const a = asNumber(left);
  const b = asNumber(right);
  if (a === undefined || b === undefined) return false;
  return rule.operator === '>' ? a > b : rule.operator === '<' ? a < b : rule.operator === '>=' ? a >= b : a <= b;
}

function sequence(policy: SequencePolicy, request: Request, past: readonly Request[]): Answer {
  const { conditions } = policy;
  const last = conditions.mode === 'velocity' ? conditions.match_action_types : conditions.steps.slice(-1);
  if (!anyGlob(last, request.action_type)) return false;
  const scope = conditions.scope ?? 'agent';
  if (scope !== 'agent' && scope !== 'workspace') return 'service-judged: sequence';
  const now = request.at;
  if (now === undefined) return 'no created_at';
  const inWindow = past.filter(
    (earlier) =>
      earlier.at !== undefined &&
      earlier.at > now - conditions.window_seconds * 1000 &&
      (scope === 'workspace' || earlier.agent_id === request.agent_id),
  );
  if (conditions.mode === 'velocity') {
    return inWindow.filter((earlier) => anyGlob(last, earlier.action_type)).length + 1 > conditions.max_count;
  }
  let reached = 0;
  for (const earlier of inWindow) {
    const step = conditions.steps.slice(0, -1)[reached];
    if (step !== undefined && globMatches(step, earlier.action_type)) reached += 1;
  }
  return reached === conditions.steps.length - 1;
}

/** The agents that acted before `request` in its chain, as the records before it tell. */
export function chainAgents(request: Request, past: readonly Request[]): string[] {
  if (request.chain_id === undefined) return [];
  return past.flatMap((earlier) => (earlier.chain_id === request.chain_id && earlier.agent_id !== undefined ? [earlier.agent_id] : []));
}

/** One policy on one request, whose `chain_agents` are known. `past` is every readable request before it, oldest line first. */
export function answer(policy: Policy, request: Request, past: readonly Request[]): Answer {
  if (!anyGlob(policy.action_types, request.action_type)) return false;
  switch (policy.policy_type) {
    case 'action_type':
      return true;
    case 'threshold':
      return request.trust_score === undefined ? 'no trust_score' : request.trust_score < policy.trust_threshold;
    case 'content_pattern': {
      const content = request.action_content;
      return content === undefined ? 'no action_content' : policy.conditions.patterns.some((pattern) => patternMatches(pattern, content));
    }
    case 'temporal': {
      if (request.at === undefined) return 'no created_at';
      const at = new Date(request.at);
      const day = at.getUTCDay() === 0 ? 7 : at.getUTCDay();
      return (policy.conditions.blocked_hours ?? []).includes(at.getUTCHours()) || (policy.conditions.blocked_days ?? []).includes(day);
    }
    case 'chain_of_custody': {
      const { max_chain_depth = Infinity, forbidden_agents = [] } = policy.conditions;
      const agents = [...(request.agent_id === undefined ? [] : [request.agent_id]), ...(request.chain_agents ?? [])];
      return (request.chain_step ?? 0) > max_chain_depth || agents.some((agent) => forbidden_agents.includes(agent));
    }
    case 'metadata': {
      const metadata = request.metadata;
      if (metadata === undefined) return 'no metadata';
      const holds = policy.conditions.rules.map((rule) => ruleHolds(rule, metadata));
      return policy.conditions.operator === 'OR' ? holds.includes(true) : !holds.includes(false);
    }
    case 'sequence':
      return sequence(policy, request, past);
    default:
      return `service-judged: ${policy.policy_type}`;
  }
}

const strictness: readonly Verdict[] = ['allow', 'escalate', 'block'];
export const stricter = (a: Verdict, b: Verdict): Verdict => (strictness.indexOf(a) > strictness.indexOf(b) ? a : b);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What the policies of one mode say together. Each unknown policy is tried both ways; `least` and `most` are the ends of what can come out. */
export function judge(
  packs: readonly PolicyPack[],
  request: Request,
  past: readonly Request[] = [],
  mode: 'live' | 'shadow' = 'live',
): Judgement {
  const triggered: Triggered[] = [];
  const unknown: (Unknown & { priority: number })[] = [];
  for (const pack of packs) {
    for (const policy of pack.policies) {
      if ((policy.mode ?? 'live') !== mode) continue;
      const said = answer(policy, request, past);
      const entry = { pack: pack.name, policy: policy.name, decision: policy.decision, priority: policy.priority ?? 100 };
      if (said === true) triggered.push({ ...entry, policy_type: policy.policy_type, reason: policy.reason ?? '' });
      if (typeof said === 'string') unknown.push({ ...entry, reason: said });
    }
  }
  let possible: Verdict[] = [triggered.map((one) => one.decision).reduce(stricter, 'allow')];
  for (const one of unknown) possible = [...new Set(possible.flatMap((verdict) => [verdict, stricter(verdict, one.decision)]))];
  possible.sort((a, b) => strictness.indexOf(a) - strictness.indexOf(b));
  type Listed = { priority: number; policy: string; pack: string };
  const byPriority = (a: Listed, b: Listed) => b.priority - a.priority || byText(a.policy, b.policy) || byText(a.pack, b.pack);
  return {
    least: possible[0]!,
    most: possible.at(-1)!,
    triggered: triggered.sort(byPriority),
    unknown: unknown.sort(byPriority).map(({ pack, policy, decision, reason }) => ({ pack, policy, decision, reason })),
  };
}

/** Requests as they stand in a file: every one judged in the light of those before it. Given `chain_agents` are ignored. */
export function judgeStream(packs: readonly PolicyPack[], requests: readonly Request[], mode: 'live' | 'shadow' = 'live'): Judgement[] {
  return requests.map((request, index) => {
    const past = requests.slice(0, index);
    return judge(packs, { ...request, chain_agents: chainAgents(request, past) }, past, mode);
  });
}

/** A live plane knows the trust and the time, and takes what is left out as empty. */
export function live(request: Request, known: { trust: number; now: number }): Request {
  return { action_content: '', metadata: {}, ...request, trust_score: known.trust, at: known.now };
}

/** What a live plane enforces, and by which policies: what cannot be judged counts as triggered, unless it says `on_unavailable: allow` itself. */
export function enforced(
  packs: readonly PolicyPack[],
  request: Request,
  past: readonly Request[] = [],
): { decision: Verdict; by: string[] } {
  const { triggered, unknown } = judge(packs, request, past);
  const excused = (one: Unknown) => {
    const policy = packs.find((pack) => pack.name === one.pack)!.policies.find((each) => each.name === one.policy)!;
    return (policy as { conditions?: { on_unavailable?: string } }).conditions?.on_unavailable === 'allow';
  };
  const counted = [...triggered, ...unknown.filter((one) => !excused(one))];
  return {
    decision: counted.map((one) => one.decision).reduce(stricter, 'allow'),
    by: counted.map((one) => `${one.pack}/${one.policy}`).sort(),
  };
}
