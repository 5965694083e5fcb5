import semver from 'semver';
import { type PolicyPack, sourceHash } from '../pack/index.ts';
import { isEdited, isHeld, type Live } from './live.ts';

/** One way in which live and target differ. `extra` packs may belong to somebody else and are no drift. */
export type Drift =
  | { kind: 'missing'; pack: string; target: string }
  | { kind: 'version'; pack: string; live: string; target: string }
  | { kind: 'policies'; pack: string; live: string; target: string; ahead: 'live' | 'target' | 'neither' }
  | { kind: 'held'; pack: string; live: string; target: string }
  | { kind: 'edited'; pack: string; live: string }
  | { kind: 'extra'; pack: string; live: string };

/** Compares what is live with what should be; nothing is changed. Undefined: the plane tells nobody what is live. */
export function drift(live: Live, target: readonly PolicyPack[]): Drift[] | undefined {
  if (live.kind === 'unreadable') return undefined;
  const byName = new Map(live.packs.map((pack) => [pack.name, pack]));
  const wanted = new Set(target.map((pack) => pack.name));
  const found = target.flatMap((pack): Drift[] => {
    const now = byName.get(pack.name);
    const base = { pack: pack.name, target: pack.version };
    if (!now) return [{ kind: 'missing', ...base }];
    const hash = sourceHash(pack.policies);
    if (now.source_hash === hash) return now.version === pack.version ? [] : [{ kind: 'version', ...base, live: now.version }];
    if (isHeld(now, pack.version, hash)) return [{ kind: 'held', ...base, live: now.version }];
    const order = semver.compare(now.version, pack.version);
    return [{ kind: 'policies', ...base, live: now.version, ahead: order > 0 ? 'live' : order < 0 ? 'target' : 'neither' }];
  });
  const edited = live.packs.filter(isEdited).map((pack): Drift => ({ kind: 'edited', pack: pack.name, live: pack.version }));
  const extra = live.packs
    .filter((pack) => !wanted.has(pack.name))
    .map((pack): Drift => ({ kind: 'extra', pack: pack.name, live: pack.version }));
  return [...found, ...edited, ...extra];
}

/** Whether a finding means that live is not what it should be. */
export const isDrift = (finding: Drift): boolean => finding.kind !== 'extra';
