import { type Clock, steadyClock } from './clock.ts';
import { groupCommit } from './intercept/group.ts';
import type { Answer, Settings } from './intercept/pipeline.ts';
import type { Intercept } from './intercept/request.ts';
import { type Caller, keyring } from './keys/keys.ts';
import type { Idempotency } from './operation.ts';
import type { Rows, Store } from './store/store.ts';
import { StoreError } from './store/store.ts';
import { begin, servedPolicies, type Transaction } from './transaction.ts';
import { endOfChain } from './vault/chain.ts';

/** The control plane without its HTTP: what handlers work with. */
export interface Plane {
  store: Store;
  clock: Clock;
  settings: Settings;
  /** Runs one change alone: all of it is on disk when this resolves, or nothing is. */
  change<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  read<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /** Judges, and resolves when the decision is on disk. */
  intercept(intercept: Intercept, caller: Caller, idempotency?: Idempotency): Promise<Answer>;
  authenticate(key: string): Promise<Caller>;
  /** `sealed`: the last write failed, so nothing is being allowed. */
  status(): 'ok' | 'sealed' | 'stopping';
  stop(): void;
}

export async function openPlane(store: Store, settings: Settings, wall?: Clock): Promise<Plane> {
  const newest = await store.read(async (rows) => (await endOfChain(rows)).at);
  const clock = steadyClock(newest, wall);
  let sealed = false;
  let stopping = false;
  const guarded: Store = {
    ...store,
    async write(work) {
      try {
        const result = await store.write(work);
        sealed = false;
        return result;
      } catch (error) {
        if (error instanceof StoreError) sealed = true;
        throw error;
      }
    },
  };
  return {
    store,
    clock,
    settings,
    change: (work) => guarded.write(async (rows) => work(await begin(rows, clock))),
    read: store.read,
    intercept: groupCommit(guarded, clock, servedPolicies(), settings),
    authenticate: keyring(store),
    status: () => (stopping ? 'stopping' : sealed ? 'sealed' : 'ok'),
    stop() {
      stopping = true;
    },
  };
}
