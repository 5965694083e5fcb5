import { ApiError, type DeployManyRequest, type PackTarget } from '../../api/index.ts';
import type { PolicyPack } from '../../pack/index.ts';
import { invalid } from '../refusal.ts';
import { checkPacks, type PackFault } from './check.ts';
import type { Target } from './deploy.ts';

export type CheckedTargets = { ok: true; targets: Target[]; bases: string[] } | { ok: false; faults: PackFault[] };

const packFields = ['name', 'version', 'description', 'policy_definitions', 'expected_source_hash'];
const mostPacks = 1000;

/** Reads the body of deploy and validate: one pack, as published, or `packs`. The packs themselves are checked as pack files are, fault by fault. */
export function readTargets(body: unknown): CheckedTargets {
  const packs = submittedPacks(body);
  const many = isObject(body) && 'packs' in body;
  const bases = packs.map((_, index) => (many ? `/packs/${index}` : ''));
  for (const [index, pack] of packs.entries()) checkShape(pack, bases[index]!);
  const submitted = packs as PackTarget[];
  const checked = checkPacks(submitted, bases);
  if (!checked.ok) return checked;
  const targets = checked.packs.map((pack: PolicyPack, index) => ({ pack, expected: submitted[index]!.expected_source_hash }));
  return { ok: true, targets, bases };
}

function submittedPacks(body: unknown): unknown[] {
  if (!isObject(body)) throw invalid('', 'is not a JSON object');
  if (!('packs' in body)) return [body];
  refuseUnknown(body, ['packs', 'reason'], '');
  const { packs, reason } = body as Partial<DeployManyRequest>;
  if (!Array.isArray(packs) || packs.length === 0 || packs.length > mostPacks)
    throw invalid('/packs', `is not a list of 1 to ${mostPacks} packs`);
  if (reason !== undefined && (typeof reason !== 'string' || reason.length > 2000))
    throw invalid('/reason', 'is not a text of at most 2000 characters');
  return packs;
}

function checkShape(pack: unknown, base: string): void {
  if (!isObject(pack)) throw invalid(base, 'is not a JSON object');
  refuseUnknown(pack, packFields, base);
  const { expected_source_hash: expected } = pack;
  if (expected !== undefined && expected !== null && !(typeof expected === 'string' && /^sha256:[0-9a-f]{64}$/.test(expected))) {
    throw invalid(`${base}/expected_source_hash`, 'is neither null nor `sha256:` and 64 hex digits');
  }
  if (!('policy_definitions' in pack)) throw invalid(`${base}/policy_definitions`, 'is missing');
}

function refuseUnknown(given: Record<string, unknown>, known: readonly string[], base: string): void {
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger === undefined) return;
  const pointer = `${base}/${stranger.slice(0, 64)}`;
  throw new ApiError('unknown_field', `\`${pointer}\` is not known here; there is ${known.join(', ')}`, { details: { pointer } });
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
