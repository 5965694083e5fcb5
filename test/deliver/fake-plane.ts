import semver from 'semver';
import type { Plane, Target } from '../../src/deliver/index.ts';
import { digest, type Policy, sourceHash } from '../../src/pack/index.ts';

export class FakeError extends Error {
  readonly code: string;
  readonly status: number | undefined;
  constructor(code: string, status: number | undefined, message = code) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

interface Revision {
  serial: number;
  version: string;
  policies: Policy[];
  restores: number | null;
}

interface Kept {
  revisions: Revision[];
  /** What rollbacks took out of force, newest last; a higher version clears it. The wire shows the newest alone. */
  held: { version: string; source_hash: string }[];
}

export interface Trouble {
  /** The method that goes wrong, and at which of its calls, from 1. */
  method: keyof Plane;
  at: number;
  /** `refuse`: 500 before the work. `lose`: the work is done, the answer lost. `reject`: 422. `unreadable`: 404 as a plane without it says. */
  how: 'refuse' | 'lose' | 'reject' | 'offline';
}

/** A control plane in memory, written plainly from `semantics.md` and the published contract; it shares no rule with `src/deliver`. */
export class FakePlane implements Plane {
  packs = new Map<string, Kept>();
  /** Policies that somebody made by hand. Nothing here may touch them. */
  readonly byHand = ['made by hand'];
  /** Called before the n-th deploy does its work: somebody else at the same moment. */
  meanwhile: ((plane: FakePlane) => void) | undefined;
  /** Stores something else than what was sent. */
  garble: ((policies: Policy[]) => Policy[]) | undefined;
  /** Sees every method that was called. */
  calls: (keyof Plane)[] = [];
  readonly troubles: Trouble[];
  readonly published: boolean;

  constructor(options: { published?: boolean; troubles?: Trouble[] } = {}) {
    this.published = options.published ?? false;
    this.troubles = options.troubles ?? [];
  }

  async listPolicyPacks() {
    return this.#call('listPolicyPacks', () => {
      this.#onlyOurs();
      return { packs: [...this.packs.keys()].map((name) => this.#shown(name)) };
    });
  }

  async getPolicyPack(name: string, query: { version?: string } = {}) {
    return this.#call('getPolicyPack', () => {
      this.#onlyOurs();
      const wanted = this.#kept(name).revisions.findLast((it) => query.version === undefined || it.version === query.version);
      if (!wanted) throw new FakeError('pack_version_not_found', 404);
      return { pack: { ...this.#shown(name), version: wanted.version }, policy_definitions: structuredClone(wanted.policies) };
    });
  }

  async policyPackHistory(name: string, query: { cursor?: string } = {}) {
    return this.#call('policyPackHistory', () => {
      this.#onlyOurs();
      const all = [...this.#kept(name).revisions].reverse();
      const from = Number(query.cursor ?? 0);
      const history = all
        .slice(from, from + 2)
        .map((it) => ({ serial: it.serial, version: it.version, restores: it.restores, ...hashes(name, it) }));
      return { history, next_cursor: from + 2 < all.length ? String(from + 2) : null };
    });
  }

  async validatePolicyPack(target: Target) {
    return this.#call('validatePolicyPack', () => {
      const bad = target.policy_definitions.filter((it) => it.name === 'refused');
      if (this.published && bad.length === 0) return {};
      return { valid: bad.length === 0, errors: bad.map((it) => ({ code: 'policy_invalid', message: 'refused here', policy: it.name })) };
    });
  }

  async deployPolicyPack(request: Target | { packs: Target[] }) {
    return this.#call('deployPolicyPack', () => {
      this.meanwhile?.(this);
      const several = 'packs' in request;
      if (several) this.#onlyOurs();
      const before = structuredClone(this.packs);
      try {
        const packs = (several ? request.packs : [request]).map((target) => ({
          outcome: this.#take(target),
          pack: this.#shown(target.name),
        }));
        return several ? { packs } : { pack: { version: this.version(request.name)! } };
      } catch (error) {
        this.packs = before;
        throw error;
      }
    });
  }

  async rollbackPolicyPack(name: string, request: { version?: string; expected_source_hash?: string | null }) {
    return this.#call('rollbackPolicyPack', () => {
      const kept = this.#kept(name);
      const live = kept.revisions.at(-1)!;
      if (request.expected_source_hash !== undefined && request.expected_source_hash !== sourceHash(live.policies))
        throw new FakeError('revision_conflict', 409);
      const wanted = this.published ? undefined : request.version;
      const target = kept.revisions.findLast((it) => (wanted === undefined ? it.version !== live.version : it.version === wanted));
      if (!target) throw new FakeError('pack_version_not_found', 404);
      kept.held = [...kept.held, { version: live.version, source_hash: sourceHash(live.policies) }].filter(
        (it) => it.version !== target.version,
      );
      kept.revisions.push({ ...target, serial: live.serial + 1, restores: target.serial });
      return { pack: { version: target.version } };
    });
  }

  /** What is live, for comparing before and after. */
  snapshot(): Record<string, string> {
    const live = [...this.packs].map(([name, kept]) => [name, digest({ name, ...kept.revisions.at(-1)! })] as const);
    return { ...Object.fromEntries(live), byHand: this.byHand.join() };
  }

  version(name: string): string | undefined {
    return this.packs.get(name)?.revisions.at(-1)?.version;
  }

  /** Puts a pack there behind everybody's back. */
  put(name: string, version: string, policies: Policy[]): void {
    const kept = this.packs.get(name) ?? { revisions: [], held: [] };
    this.packs.set(name, kept);
    kept.revisions.push({ serial: (kept.revisions.at(-1)?.serial ?? 0) + 1, version, policies: structuredClone(policies), restores: null });
  }

  #take(target: Target): string {
    const { name, version, policy_definitions: policies } = target;
    const kept = this.packs.get(name);
    const live = kept?.revisions.at(-1);
    const expected = target.expected_source_hash;
    const hash = sourceHash(policies);
    if (expected !== undefined && expected !== (live ? sourceHash(live.policies) : null))
      throw new FakeError('revision_conflict', 409, `\`${name}\` changed`);
    if (live && kept) {
      if (live.version === version && sourceHash(live.policies) === hash) return 'unchanged';
      if (kept.held.some((it) => it.version === version && it.source_hash === hash)) return 'held';
      if (kept.revisions.some((it) => semver.gte(it.version, version))) throw new FakeError('version_not_higher', 409);
      kept.held = [];
    }
    this.put(name, version, this.garble ? this.garble(policies) : policies);
    return 'deployed';
  }

  #shown(name: string) {
    const { revisions, held } = this.#kept(name);
    const live = revisions.at(-1)!;
    const highest_version = revisions.map((it) => it.version).reduce((a, b) => (semver.gt(b, a) ? b : a));
    return { name, version: live.version, serial: live.serial, highest_version, held: held.at(-1) ?? null, ...hashes(name, live) };
  }

  #kept(name: string): Kept {
    const kept = this.packs.get(name);
    if (!kept) throw new FakeError('pack_not_found', 404);
    return kept;
  }

  #onlyOurs(): void {
    if (this.published) throw new FakeError('not_found', 404, 'no such endpoint');
  }

  #call<T>(method: keyof Plane, work: () => T): T {
    this.calls.push(method);
    const at = this.calls.filter((it) => it === method).length;
    const trouble = this.troubles.find((it) => it.method === method && it.at === at);
    if (trouble?.how === 'refuse') throw new FakeError('internal_error', 500);
    if (trouble?.how === 'offline') throw new FakeError('connection_failed', undefined);
    if (trouble?.how === 'reject') throw new FakeError('pack_invalid', 422);
    const done = work();
    if (trouble?.how === 'lose') throw new FakeError('connection_failed', undefined, 'the line broke');
    return done;
  }
}

const hashes = (name: string, { version, policies }: Pick<Revision, 'version' | 'policies'>) => ({
  source_hash: sourceHash(policies),
  digest: digest({ name, version, policies }),
});
