import { type Policy, type PolicyPack, sourceHash } from '../pack/index.ts';
import { type Hold, type PackOnPlane, type Plane, planeError, type Revision } from './plane.ts';

export interface LivePack extends Omit<PackOnPlane, 'held'> {
  /** Everything that rollbacks took out of force since the last deploy. */
  held: Hold[];
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
  let listed: PackOnPlane[];
  try {
    listed = (await plane.listPolicyPacks()).packs;
  } catch (error) {
    const { status, code } = planeError(error);
    if (status === 404 || status === 405 || status === 501) {
      return { kind: 'unreadable', reason: `the control plane does not list its packs (${code})` };
    }
    throw error;
  }
  const packs = listed.map(async (pack): Promise<LivePack> => {
    const held = pack.held ? await heldContents(plane, pack) : [];
    if (!options.policies) return { ...pack, held };
    return { ...pack, held, policies: (await plane.getPolicyPack(pack.name)).policy_definitions };
  });
  return { kind: 'known', packs: await Promise.all(packs) };
}

/** Of what was live since the last deploy, that one included: all but what is live now. */
async function heldContents(plane: Plane, live: PackOnPlane): Promise<Hold[]> {
  const held: Hold[] = [];
  for await (const { version, source_hash, restores } of historyOf(plane, live.name)) {
    const isLive = version === live.version && source_hash === live.source_hash;
    if (!isLive && !held.some((it) => it.version === version)) held.push({ version, source_hash });
    if (restores === null) break;
  }
  return held;
}

/** Everything that was ever live of a pack, newest first. */
export async function* historyOf(plane: Plane, pack: string): AsyncGenerator<Revision> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Plane['policyPackHistory']>> = await plane.policyPackHistory(pack, cursor === null ? {} : { cursor });
    yield* page.history;
    cursor = page.next_cursor ?? null;
  } while (cursor !== null);
}

/** Whether this content was rolled back under this version. */
export function isHeld({ held }: LivePack, version: string, hash: string): boolean {
  return held.some((it) => it.version === version && it.source_hash === hash);
}

/** The live packs as packs, for a review against them. Needs `readLive` with `policies: true`. */
export function packsOf(live: Live): PolicyPack[] {
  if (live.kind === 'unreadable') return [];
  return live.packs.flatMap(({ name, version, policies }) => (policies ? [{ name, version, policies }] : []));
}

/** Where the stored policies of a live pack are not what its recorded hash says. */
export function isEdited(pack: LivePack): boolean {
  return pack.edited === true || (pack.policies !== undefined && sourceHash(pack.policies) !== pack.source_hash);
}
