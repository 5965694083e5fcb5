import { type Clock, steadyClock, stopped } from './clock.ts';
import { bell } from './escalations/bell.ts';
import type { Idempotency } from './idempotency.ts';
import { newId, numberedIds } from './ids.ts';
import { groupCommit } from './intercept/group.ts';
import type { Case, Judged, Settings } from './intercept/pipeline.ts';
import { prove } from './intercept/proof.ts';
import type { Intercept } from './intercept/request.ts';
import { type Keyring, keyring } from './keys/keyring.ts';
import type { Caller } from './keys/keys.ts';
import { Metrics } from './metrics.ts';
import { type Safe, type SigningKeys, signingKeys } from './secrets.ts';
import type { Rows, Store } from './store/store.ts';
import { StoreError } from './store/store.ts';
import { type Before, begin, type Change, servedPolicies, type Transaction } from './transaction.ts';
import { endOfChain } from './vault/chain.ts';
import { contentNotKept } from './vault/decisions.ts';
import { outbox } from './webhooks/outbox.ts';
import { sender } from './webhooks/send.ts';
import type { Targets } from './webhooks/target.ts';
import { deliveryWorker, type Worker } from './webhooks/worker.ts';

/** The control plane without its HTTP: what handlers work with. */
export interface Plane {
  store: Store;
  safe: Safe;
  signing: SigningKeys;
  clock: Clock;
  settings: Settings;
  /** 32 hex digits, made with the database. */
  workspaceId: string;
  /** Runs one change alone: all of it is on disk when this resolves, or nothing is. */
  change<T>(work: (change: Change) => Promise<T>): Promise<T>;
  read<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /** Checks the signatures that an intercept brings along, before it is judged. A refusal waits for `judge` where an idempotency key may know better. */
  prove(intercept: Intercept, caller: Caller, idempotency?: Idempotency): Promise<Case>;
  /** Queues at once, so that calls in order are judged in order, and resolves when the decision is on disk. */
  judge(one: Case, idempotency?: Idempotency): Promise<Judged>;
  /** Rings when an escalation is resolved. */
  resolutions: ReturnType<typeof bell>;
  metrics: Metrics;
  /** Where webhooks may go. */
  targets: Targets;
  /** Delivers to webhooks what is recorded. */
  deliveries: Worker;
  keys: Keyring;
  /** `sealed`: the last write failed, so nothing is being allowed. */
  status(): 'ok' | 'sealed' | 'stopping';
  /** While it is sealed: sees whether it can write again, once a second at most, for whoever waits for that sends nothing until then. */
  tryAgain(): void;
  /** By how many milliseconds the clock is ahead of the machine's: what is on record was written when the machine's was ahead. */
  ahead(): number;
  /** Takes no more, and lets deliveries under way be for the next start. */
  stop(): Promise<void>;
}

export async function openPlane(
  store: Store,
  safe: Safe,
  { keepContent, wrongKeysPerMinute }: Pick<Settings, 'keepContent'> & { wrongKeysPerMinute: number },
  targets: Targets,
  wall?: Clock,
): Promise<Plane> {
  const newest = await store.read(async (rows) => (await endOfChain(rows)).at);
  const workspaceId = await store.write(ownWorkspace);
  const settings: Settings = { keepContent, decisionIds: numberedIds('enf_', workspaceId) };
  const clock = steadyClock(newest, wall);
  const signing = await store.write((rows) => signingKeys(rows, safe, clock()));
  let sealed = false;
  let failedAt = 0;
  let stopping = false;
  const guarded: Store = {
    ...store,
    async write(work) {
      try {
        const result = await store.write(work);
        sealed = false;
        return result;
      } catch (error) {
        if (error instanceof StoreError) [sealed, failedAt] = [true, performance.now()];
        throw error;
      }
    },
  };
  const told = outbox(workspaceId, () => deliveries.wake());
  const begun = (rows: Rows, before?: Before) => begin(rows, clock, safe, told, before);
  const change: Plane['change'] = async (work) => {
    let last: (() => void)[] = [];
    const result = await guarded.write(async (rows) => {
      last = [];
      return work({ ...(await begin(rows, stopped(clock), safe, told)), afterwards: (each) => last.push(each) });
    });
    for (const each of last) each();
    return result;
  };
  const tryAgain = () => {
    if (!sealed || performance.now() - failedAt < 1000) return;
    failedAt = performance.now();
    const touch = async (rows: Rows) => {
      await begun(rows);
      await rows.run("update meta set value = value where name = 'workspace'");
    };
    guarded.write(touch).catch(() => undefined);
  };
  const deliveries = deliveryWorker({ store, change, clock, safe, workspaceId, send: sender(targets) });
  if (!keepContent) await change(noteNotKept);
  deliveries.start();
  const metrics = new Metrics();
  const judge = groupCommit(guarded, begun, servedPolicies(), settings, metrics);
  return {
    store,
    safe,
    signing,
    clock,
    settings,
    workspaceId,
    change,
    read: store.read,
    async prove(intercept, caller, idempotency) {
      const arrived = performance.now();
      const proof = needsProof(intercept) ? await prove({ store, clock, workspaceId }, intercept) : {};
      if (proof.refusal && !idempotency) throw proof.refusal;
      return { intercept, proof, caller, arrived };
    },
    async judge(one, idempotency) {
      const judged = await judge(one, idempotency);
      metrics.decided(judged.answer.decision, performance.now() - one.arrived);
      return judged;
    },
    metrics,
    resolutions: bell(),
    targets,
    deliveries,
    keys: keyring(store, clock, wrongKeysPerMinute),
    status: () => (stopping ? 'stopping' : sealed ? 'sealed' : 'ok'),
    tryAgain,
    ahead: () => Math.max(0, clock() - (wall ?? Date.now)()),
    async stop() {
      stopping = true;
      await deliveries.stop();
    },
  };
}

function needsProof({ signedAssertion, federationToken }: Intercept): boolean {
  return signedAssertion !== undefined || federationToken !== undefined;
}

async function ownWorkspace(rows: Rows): Promise<string> {
  await rows.run("insert into meta (name, value) values ('workspace', ?) on conflict (name) do nothing", newId('', 32));
  return (await rows.get<{ value: string }>("select value from meta where name = 'workspace'"))!.value;
}

/** The log says once that contents may be missing from here on without having been erased. */
async function noteNotKept({ rows, audit }: Transaction): Promise<void> {
  if (await rows.get("select value from meta where name = 'content'")) return;
  await rows.run("insert into meta (name, value) values ('content', 'not kept')");
  await audit(contentNotKept, {});
}
