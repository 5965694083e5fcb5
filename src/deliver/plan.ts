import semver from 'semver';
import { digest, type PolicyPack, type Shrink, setDigest, shrinks, sourceHash } from '../pack/index.ts';
import { isEdited, isHeld, type Live, type LivePack, packsOf } from './live.ts';

/** What happens to one pack. */
export type Step =
  | { kind: 'unchanged'; pack: string; version: string; digest: string }
  /** Goes live. `policies` equal: a new version of the same content. `from` undefined: nobody can tell what is live. */
  | {
      kind: 'deploy';
      pack: string;
      version: string;
      digest: string;
      from: From | null | undefined;
      policies: 'changed' | 'equal';
      lifts_hold: boolean;
      /** Enforces nothing, or fewer than half of the policies that are live, and was allowed to. */
      shrinks?: { before: number; after: number };
    }
  /** Was rolled back before and stays out; the other packs go on. */
  | { kind: 'held'; pack: string; version: string; live: string; warning: string }
  | { kind: 'refused'; pack: string; version: string; code: RefusalCode; message: string; help: string };

export interface From {
  version: string;
  digest: string;
}

export type RefusalCode = 'version_not_higher' | 'version_reused' | 'pack_invalid' | 'duplicate_pack' | 'pack_emptied' | 'pack_shrunk';

/** A plan is a value: it can be shown, compared, refused. It fits only the live state it was made from. */
export interface Plan {
  /** By pack name: the `source_hash` that must be live when the plan is applied; null: the pack must not be live. Empty when nobody can know. */
  expects: Record<string, string | null>;
  /** In the order of the target. */
  steps: Step[];
  target: PolicyPack[];
  /** Digest of the whole target. */
  digest: string;
  /** Whether the plane tells what is live; if not, why. */
  readable: true | string;
  /** Live packs that the target does not name. They are left alone. */
  others: Named[];
  /** Live packs whose stored policies are not what was deployed. */
  edited: string[];
}

export interface Named {
  pack: string;
  version: string;
}

/** `allowShrink`: packs, as `name@version`, that may empty or more than halve what is live. Bound to a version, it allows nothing later. */
export interface PlanOptions {
  allowShrink?: readonly string[];
}

/**
 * Compares what is live with what shall be, by the rules of `semantics.md`, "Identity, versions, rolling back". Pure. What shrinks can
 * be told only where `live` was read with its policies.
 */
export function plan(live: Live, target: readonly PolicyPack[], { allowShrink = [] }: PlanOptions = {}): Plan {
  const shrunk = shrinks(packsOf(live), target);
  const known = new Map(live.kind === 'known' ? live.packs.map((pack) => [pack.name, pack]) : []);
  const names = target.map((pack) => pack.name);
  return {
    expects: live.kind === 'known' ? Object.fromEntries(names.map((name) => [name, known.get(name)?.source_hash ?? null])) : {},
    steps: target.map((pack, index) => {
      if (names.indexOf(pack.name) !== index) return duplicate(pack);
      if (live.kind === 'unreadable') return blindStep(pack);
      return guarded(stepFor(pack, known.get(pack.name)), shrunk, allowShrink);
    }),
    target: [...target],
    digest: setDigest(target),
    readable: live.kind === 'known' ? true : live.reason,
    others: [...known.values()].filter((pack) => !names.includes(pack.name)).map((pack) => ({ pack: pack.name, version: pack.version })),
    edited: [...known.values()].filter(isEdited).map((pack) => pack.name),
  };
}

/** What stands in the way of a plan; none: it can be applied. */
export function refusals(plan: Plan): Extract<Step, { kind: 'refused' }>[] {
  return plan.steps.filter((step) => step.kind === 'refused');
}

/** Whether applying the plan would change anything. */
export function changesAnything(plan: Plan): boolean {
  return plan.steps.some((step) => step.kind === 'deploy');
}

/**
 * All that is live, before the plan and after it. A refused pack counts as if it went live: who is told what it would do can correct it.
 * Undefined where nobody can tell what is live. Needs `readLive` with `policies: true`.
 */
export function outlook({ steps, target }: Plan, live: Live): { before: PolicyPack[]; after: PolicyPack[] } | undefined {
  if (live.kind === 'unreadable') return undefined;
  const before = packsOf(live);
  const stays = new Set(steps.flatMap((step) => (step.kind === 'held' || step.kind === 'unchanged' ? [step.pack] : [])));
  const going = new Map(target.filter(({ name }) => !stays.has(name)).map((pack) => [pack.name, pack]));
  return { before, after: [...before.filter(({ name }) => !going.has(name)), ...going.values()] };
}

function stepFor(pack: PolicyPack, live: LivePack | undefined): Step {
  const { name, version } = pack;
  const hash = sourceHash(pack.policies);
  const base = { pack: name, version, digest: digest(pack) };
  if (!live) return { kind: 'deploy', ...base, from: null, policies: 'changed', lifts_hold: false };
  const equal = hash === live.source_hash;
  if (equal && version === live.version) return { kind: 'unchanged', ...base };
  if (isHeld(live, version, hash)) return held(pack, live);
  if (semver.compare(version, live.highest_version) <= 0) return notHigher(pack, live);
  const from = { version: live.version, digest: live.digest };
  return { kind: 'deploy', ...base, from, policies: equal ? 'equal' : 'changed', lifts_hold: live.held.length > 0 };
}

/** A pack that loses most of what it enforces goes live only when that was said in so many words. */
function guarded(step: Step, shrunk: readonly Shrink[], allowed: readonly string[]): Step {
  const found = step.kind === 'deploy' ? shrunk.find(({ pack }) => pack === step.pack) : undefined;
  if (step.kind !== 'deploy' || !found) return step;
  const { pack, version, was, before, after } = found;
  const name = `${pack}@${version}`;
  if (allowed.includes(name)) return { ...step, shrinks: { before, after } };
  const left = after === 0 ? 'none' : `fewer than half (${after})`;
  return {
    kind: 'refused',
    pack,
    version,
    code: after === 0 ? 'pack_emptied' : 'pack_shrunk',
    message: `\`${pack}\` ${version} ${before === 1 ? 'drops the one policy' : `leaves ${left} of the ${before} policies`} that ${was} enforces`,
    help: `if that is meant, allow exactly this one: \`--allow-shrink ${name}\`, or \`allow-shrink: ${name}\` for the action`,
  };
}

const blindStep = (pack: PolicyPack): Step => ({
  kind: 'deploy',
  pack: pack.name,
  version: pack.version,
  digest: digest(pack),
  from: undefined,
  policies: 'changed',
  lifts_hold: false,
});

function held({ name, version }: PolicyPack, live: LivePack): Step {
  const warning = `\`${name}\` ${version} was rolled back and is held; ${live.version} stays live: fix it and give it a version above ${live.highest_version}`;
  return { kind: 'held', pack: name, version, live: live.version, warning };
}

function notHigher({ name, version }: PolicyPack, live: LivePack): Step {
  const help = `give it a version above ${live.highest_version}`;
  const refused = { kind: 'refused', pack: name, version, help } as const;
  if (version === live.version) {
    return { ...refused, code: 'version_reused', message: `\`${name}\` ${version} is live with other policies` };
  }
  const lower = `\`${name}\` ${version} is not above ${live.highest_version}, the highest version that was ever live`;
  return { ...refused, code: 'version_not_higher', message: lower };
}

const duplicate = ({ name, version }: PolicyPack): Step => ({
  kind: 'refused',
  pack: name,
  version,
  code: 'duplicate_pack',
  message: `two packs are named \`${name}\``,
  help: 'rename one of them',
});
