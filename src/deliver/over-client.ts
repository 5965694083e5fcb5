import type { OperationId } from '../api/index.ts';
import type { Plane } from './plane.ts';

type PackOperation = Extract<OperationId, keyof Plane>;

interface Parts {
  params?: Record<string, string>;
  query?: object;
  body?: object;
}

/** The client as far as delivery goes: operations in the wire's own names. */
export interface Caller {
  call(id: never, parts: never, options?: { idempotencyKey?: string }): Promise<unknown>;
}

/** A plane behind a client. `newKey` makes an idempotency key, new for every write, so that the client may try a write again. */
export function planeOf(client: Caller, newKey: () => string): Plane {
  const call = client.call.bind(client) as (id: PackOperation, parts: Parts, options?: { idempotencyKey?: string }) => Promise<unknown>;
  const read = <T>(id: PackOperation, parts: Parts) => call(id, parts) as Promise<T>;
  const write = <T>(id: PackOperation, parts: Parts) => call(id, parts, { idempotencyKey: newKey() }) as Promise<T>;
  return {
    listPolicyPacks: () => read('listPolicyPacks', {}),
    getPolicyPack: (name, query) => read('getPolicyPack', { params: { name }, query }),
    policyPackHistory: (name, query) => read('policyPackHistory', { params: { name }, query }),
    validatePolicyPack: (body) => read('validatePolicyPack', { body }),
    deployPolicyPack: (body) => write('deployPolicyPack', { body }),
    rollbackPolicyPack: (name, body) => write('rollbackPolicyPack', { params: { name }, body }),
  };
}
