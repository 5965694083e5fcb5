import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import type { Dice } from './dice.ts';
import { patterns } from './patterns.ts';
import { agents, fieldNames, names, numbers, thresholds, verdicts, words } from './world.ts';

const hostile = [
  '01',
  '+1',
  '1.',
  '.5',
  ' 1000',
  '1000 ',
  '0x3e8',
  'NaN',
  'Infinity',
  '1e400',
  '-1e400',
  '1e-400',
  '0e9999',
  '1e99999999',
  '-',
  '1_000',
  '１０００',
  'null',
  'x'.repeat(50),
];
const noon = Date.UTC(2026, 2, 2, 12);

/** A name that `glob` matches. */
const nameFor = (dice: Dice, glob: string) => glob.replaceAll('*', () => dice.pick(['', 'a', ':', 'pay', 'send']));

function metadataValue(dice: Dice, wanted: unknown): unknown {
  switch (dice.int(0, 9)) {
    case 0:
    case 1:
    case 2:
      return wanted ?? dice.pick(numbers);
    case 3:
      return typeof wanted === 'number' ? String(wanted) : typeof wanted === 'string' ? `${wanted}x` : dice.pick(['true', 'false']);
    case 4:
      return typeof wanted === 'number' ? wanted + dice.pick([-1, -0.01, 0.01, 1]) : dice.pick(numbers);
    case 5:
      return dice.list(0, 3, () => dice.pick<unknown>([wanted ?? null, ...words, ...numbers, null, true, []]));
    case 6:
      return dice.pick<unknown>([null, {}, [], true, false, '']);
    case 7:
      return dice.pick(hostile);
    default:
      return dice.pick<unknown>([...words, ...numbers]);
  }
}

/** Puts a value at a dotted path, with some of the dots inside keys. Built with own properties only, `__proto__` too. */
function put(dice: Dice, into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const taken = dice.int(1, path.length);
  const key = path.slice(0, taken).join('.');
  const set = (to: unknown) => Object.defineProperty(into, key, { value: to, enumerable: true, configurable: true, writable: true });
  if (taken === path.length) {
    set(value);
    return;
  }
  const there = Object.hasOwn(into, key) ? into[key] : undefined;
  const inner = typeof there === 'object' && there !== null && !Array.isArray(there) ? (there as Record<string, unknown>) : {};
  set(inner);
  put(dice, inner, path.slice(taken), value);
}

function metadata(dice: Dice, policies: readonly Policy[]): Record<string, unknown> {
  const rules = policies.flatMap((each) => (each.policy_type === 'metadata' ? each.conditions.rules : []));
  const made: Record<string, unknown> = {};
  for (let times = dice.int(0, 4); times > 0; times--) {
    const near = rules.length > 0 && dice.chance(0.85) ? dice.pick(rules) : undefined;
    put(dice, made, (near?.field ?? dice.pick(fieldNames)).split('.'), metadataValue(dice, near?.value));
  }
  return made;
}

function content(dice: Dice, policies: readonly Policy[]): string {
  const sources = policies.flatMap((each) => (each.policy_type === 'content_pattern' ? each.conditions.patterns : []));
  const piece = () => {
    const sample =
      sources.length > 0 && dice.chance(0.7)
        ? (patterns.get(dice.pick(sources)) ?? '')
        : dice.pick(['a', 'DROP', 'pay', ' ', '7', 'é', '\n', '']);
    return dice.chance(0.1) ? sample.slice(1) : sample;
  };
  return dice.list(0, 3, piece).join(dice.pick(['', '', ' ', '\n', 'x']));
}

/** RFC 3339, the zone and the fraction written in one of the many ways. */
export function writeInstant(dice: Dice, at: number): string {
  const minutes = dice.chance(0.6) ? 0 : dice.pick([-720, -330, -60, 60, 330, 345, 840, 1439, -1439]);
  const local = new Date(at + minutes * 60_000).toISOString();
  const text = at % 1000 === 0 && dice.chance(0.5) ? local.slice(0, 19) : local.slice(0, -1) + dice.pick(['', '', '0', '000']);
  const two = (n: number) => String(n).padStart(2, '0');
  const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return text + (minutes === 0 ? dice.pick(['Z', 'Z', '+00:00', '-00:00']) : zone);
}

function moment(dice: Dice, policies: readonly Policy[]): number {
  const windows = policies.flatMap((each) => (each.policy_type === 'sequence' ? [each.conditions.window_seconds * 1000] : []));
  const edge = dice.pick([0, 1, -1, 999, 60_000]);
  if (windows.length > 0 && dice.chance(0.6)) return noon + dice.int(0, 3) * dice.pick(windows) + edge;
  return noon + dice.int(-4, 4) * 86_400_000 + dice.int(-12, 12) * 3_600_000 + edge;
}

export interface WireOptions {
  /** No field is left out; the request is what a live plane would judge. */
  complete?: boolean;
}

/** A valid request in wire names, near the edges of `packs`. `null` stands for some of the absent fields. */
export function randomWire(dice: Dice, packs: readonly PolicyPack[], options: WireOptions = {}): Record<string, unknown> {
  const policies = packs.flatMap((pack) => pack.policies);
  const near = policies.flatMap((each) => [
    ...(each.action_types ?? []),
    ...(each.policy_type !== 'sequence'
      ? []
      : each.conditions.mode === 'ordered'
        ? each.conditions.steps
        : (each.conditions.match_action_types ?? [])),
  ]);
  const limits = policies.flatMap((each) => (each.policy_type === 'threshold' ? [each.trust_threshold] : []));
  const depths = policies.flatMap((each) => (each.policy_type === 'chain_of_custody' ? [each.conditions.max_chain_depth ?? 0] : [0]));
  const trust =
    limits.length > 0 && dice.chance(0.8) ? dice.pick(limits) + dice.pick([0, 0, -0.01, 0.01, -1e-13, 1]) : dice.pick(thresholds);
  const wire: Record<string, unknown> = {
    action_type: (near.length > 0 && dice.chance(0.6) ? nameFor(dice, dice.pick(near)) : dice.pick(names)).slice(0, 256) || 'a',
    action_content: content(dice, policies),
    metadata: metadata(dice, policies),
    agent_id: dice.pick(agents),
    trust_score: Math.min(100, Math.max(0, trust)),
    created_at: writeInstant(dice, moment(dice, policies)),
    chain_id: dice.pick(['c1', 'c2', 'c3', '__proto__']),
    chain_step: Math.max(0, (depths.length > 0 ? dice.pick(depths) : 0) + dice.int(-1, 1)),
    chain_agents: dice.list(0, 2, () => dice.pick(agents)),
  };
  if (options.complete) return wire;
  for (const field of ['action_content', 'metadata', 'agent_id', 'trust_score', 'created_at', 'chain_id', 'chain_step', 'chain_agents']) {
    if (dice.chance(0.12)) delete wire[field];
    else if (dice.chance(0.05)) wire[field] = null;
  }
  if (dice.chance(0.1)) wire.note = dice.pick([null, 1, {}, 'ignored']);
  return wire;
}

/** A valid decision record: a request, its decision, and most often an id; its keys in any order. */
export function randomRecord(dice: Dice, packs: readonly PolicyPack[]): Record<string, unknown> {
  const record = {
    ...randomWire(dice, packs),
    decision: dice.pick(verdicts),
    ...(dice.chance(0.8) && { decision_id: `d${dice.int(1, 999)}` }),
  };
  return dice.chance(0.2) ? Object.fromEntries(Object.entries(record).sort(() => dice.next() - 0.5)) : record;
}
