import type { MetadataRule, Policy, PolicyPack } from '../../src/pack/index.ts';
import type { Dice } from './dice.ts';
import { patterns } from './patterns.ts';
import { agents, fieldNames, globs, names, numbers, thresholds, verdicts, words } from './world.ts';

const patternSources = [...patterns.keys()];

const actionGlob = (dice: Dice) => (dice.chance(0.5) ? dice.pick(globs) : dice.pick(names));

function rule(dice: Dice): MetadataRule {
  const field = dice.pick(fieldNames);
  switch (dice.int(0, 4)) {
    case 0:
      return { field, operator: dice.pick(['exists', 'not_exists']) };
    case 1:
    case 2:
      return {
        field,
        operator: dice.pick(['>', '<', '>=', '<=']),
        value: dice.chance(0.8) ? dice.pick(numbers) : dice.pick(['1000', '1e3', '-5']),
      };
    case 3:
      return { field, operator: dice.pick(['contains', 'not_contains']), value: dice.pick([...words, ...numbers, true, false]) };
    default:
      return { field, operator: dice.pick(['==', '!=']), value: dice.pick([...words, ...numbers, true, false]) };
  }
}

const localTypes = ['action_type', 'threshold', 'content_pattern', 'temporal', 'chain_of_custody', 'metadata'] as const;
const serviceTypes = ['semantic', 'flow', 'inbound_stamp', 'effect', 'identity', 'composite'] as const;

function conditions(dice: Dice, type: string): object {
  switch (type) {
    case 'action_type':
      return {};
    case 'threshold':
      return { trust_threshold: dice.pick(thresholds) };
    case 'content_pattern':
      return { conditions: { patterns: dice.list(1, 3, () => dice.pick(patternSources)) } };
    case 'temporal': {
      const hours = { blocked_hours: dice.list(0, 4, () => dice.int(0, 23)) };
      const days = { blocked_days: dice.list(0, 3, () => dice.int(1, 7)) };
      return { conditions: dice.pick([hours, days, { ...hours, ...days }]) };
    }
    case 'chain_of_custody': {
      const depth = { max_chain_depth: dice.int(0, 4) };
      const listed = { forbidden_agents: dice.list(0, 2, () => dice.pick(agents.slice(0, -1))) };
      return { conditions: dice.pick([depth, listed, { ...depth, ...listed }]) };
    }
    case 'metadata': {
      const rules = dice.list(1, 3, () => rule(dice));
      return { conditions: { ...dice.pick([{}, { operator: 'AND' }, { operator: 'OR' }]), rules } };
    }
    case 'sequence': {
      const common = {
        window_seconds: dice.pick([0.001, 0.5, 1, 60, 3600, 86400]),
        ...dice.pick([{}, {}, { scope: 'agent' }, { scope: 'workspace' }, { scope: 'team' }]),
      };
      const velocity = {
        mode: 'velocity',
        max_count: dice.int(0, 3),
        ...(dice.chance(0.6) && { match_action_types: dice.list(0, 2, () => actionGlob(dice)) }),
      };
      const ordered = { mode: 'ordered', steps: dice.list(2, 4, () => actionGlob(dice)) };
      return { conditions: { ...common, ...dice.pick<object>([velocity, ordered]) } };
    }
    default:
      return dice.chance(0.4) ? { conditions: { on_unavailable: dice.pick(['allow', 'block']) } } : {};
  }
}

export interface PackOptions {
  /** Only the six types that a request alone settles. */
  local?: boolean;
  /** At most so many policies in all. */
  policies?: number;
}

function policy(dice: Dice, name: string, options: PackOptions): Policy {
  const type =
    options.local || dice.chance(0.75)
      ? dice.pick(dice.chance(0.9) ? localTypes.slice(1) : localTypes)
      : dice.chance(0.7)
        ? 'sequence'
        : dice.pick(serviceTypes);
  return {
    name,
    policy_type: type,
    ...(dice.chance(0.8) && { action_types: dice.list(dice.chance(0.9) ? 1 : 0, 3, () => actionGlob(dice)) }),
    decision: dice.pick(['block', 'escalate', 'escalate', dice.pick(verdicts)]),
    ...(dice.chance(0.5) && { priority: dice.pick([0, -5, 100, 100, 200, 1000]) }),
    ...(dice.chance(0.2) && { mode: dice.pick(['live', 'shadow'] as const) }),
    ...(dice.chance(0.3) && { reason: `because of ${name}` }),
    ...conditions(dice, type),
  } as Policy;
}

/** One to three valid packs. Policy names are shared between packs on purpose, and ordered otherwise than the policies. */
export function randomPacks(dice: Dice, options: PackOptions = {}): PolicyPack[] {
  const most = options.policies ?? 8;
  return ['finance', 'a-pack', 'z9'].slice(0, dice.int(1, 3)).map((name) => {
    const policies: Policy[] = [];
    for (const each of ['m', 'B', 'a', 'é', 'a b', 'Z', 'a-a', 'c', '__proto__', '10', '9']) {
      if (policies.length < most && dice.chance(0.45)) policies.push(policy(dice, each, options));
    }
    return { name, version: '1.0.0', policies };
  });
}

/** The same packs after one to three edits: a policy removed, added, renamed, replaced, or one of its common fields or its condition changed. */
export function variant(dice: Dice, packs: readonly PolicyPack[], options: PackOptions = {}): PolicyPack[] {
  const edited = structuredClone(packs) as PolicyPack[];
  for (let edits = dice.int(1, 3); edits > 0; edits--) {
    const { policies } = dice.pick(edited);
    const old = policies.length > 0 ? dice.int(0, policies.length - 1) : undefined;
    const fresh = `new ${edits}`;
    if (old === undefined || dice.chance(0.15)) {
      if (!policies.some((each) => each.name === fresh)) policies.push(policy(dice, fresh, options));
      continue;
    }
    const changed = policies[old]!;
    const edit = dice.int(0, 6);
    if (edit === 0) policies.splice(old, 1);
    else if (edit === 1) policies[old] = policy(dice, changed.name, options);
    else if (edit === 2) changed.decision = dice.pick(verdicts);
    else if (edit === 3) changed.mode = changed.mode === 'shadow' ? 'live' : 'shadow';
    else if (edit === 4) changed.action_types = dice.list(0, 3, () => actionGlob(dice));
    else if (edit === 5) Object.assign(changed, conditions(dice, changed.policy_type));
    else if (!policies.some((each) => each.name === fresh)) changed.name = fresh;
  }
  return edited;
}
