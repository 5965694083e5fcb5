import type { Plane } from './plane.ts';

/** The part of the client that delivery uses: an operation of the contract by its id, in the wire's own names. */
export interface Caller {
  // biome-ignore lint/suspicious/noExplicitAny: the client's signature is generic over its table of operations, which delivery does not know
  call(id: any, parts?: any): Promise<any>;
}

/** A control plane behind a client. Errors of the contract pass through. */
export function planeOf(client: Caller): Plane {
  return {
    listPolicyPacks: () => client.call('listPolicyPacks'),
    getPolicyPack: (name, query) => client.call('getPolicyPack', { params: { name }, ...(query && { query }) }),
    policyPackHistory: (name, query) => client.call('policyPackHistory', { params: { name }, ...(query && { query }) }),
    validatePolicyPack: (body) => client.call('validatePolicyPack', { body }),
    deployPolicyPack: (body) => client.call('deployPolicyPack', { body }),
    rollbackPolicyPack: (name, body) => client.call('rollbackPolicyPack', { params: { name }, body }),
  };
}
