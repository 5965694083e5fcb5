import { type Policy, type PolicyPack, sourceHash } from '../pack/index.ts';
import { type PackOnPlane, type Plane, planeError } from './plane.ts';

export interface LivePack extends PackOnPlane {
  /** The policies as the plane stores them; absent when they were not asked for. */
  policies?: Policy[];
}

/**
 * What is live in an environment. `unreadable`: the plane has only the published endpoints, which tell nobody what is live;
 * a plan against it says what will be sent, and nothing about what is there.
 */
export type Live = { kind: 'known'; packs: LivePack[] } | { kind: 'unreadable'; reason: string };

/** Reads what is live; `policies: true` reads every pack's policies too. Errors but "no such endpoint" are the caller's. */
export async function readLive(plane: Plane, options: { policies?: boolean } = {}): Promise<Live> {
  const packs: LivePack[] = [];
  try {
    packs.push(...(await plane.listPolicyPacks()).packs);
  } catch (error) {
    const { status, code } = planeError(error);
    if (status === 404 || status === 405 || status === 501) {
      return { kind: 'unreadable', reason: `the control plane does not list its packs (${code})` };
    }
    throw error;
  }
  if (!options.policies) return { kind: 'known', packs };
  const read = packs.map(async (pack) => ({ ...pack, policies: (await plane.getPolicyPack(pack.name)).policy_definitions }));
  return { kind: 'known', packs: await Promise.all(read) };
}

/** The live packs as packs, for a review against them. Needs `readLive` with `policies: true`. */
export function packsOf(live: Live): PolicyPack[] {
  if (live.kind === 'unreadable') return [];
  return live.packs.flatMap(({ name, version, policies }) => (policies ? [{ name, version, policies }] : []));
}

/** Where the stored policies of a live pack are not what its recorded hash says. */
export function isEdited(pack: LivePack): boolean {
  return pack.policies !== undefined && sourceHash(pack.policies) !== pack.source_hash;
}
