import type { Calls, Filter, Input } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';

export function agentMethods({ one, pages }: Calls) {
  const agent = (agentId: string) => ({ agent_id: agentId });
  return {
    /** Registers an agent. `credential.privateKey` (PKCS#8, PEM) is given out this once: keep it. */
    registerAgent: (request: Input<'registerAgent'>, options?: RequestOptions) => one('registerAgent', { body: request }, options),

    listAgents: (filter?: Filter<'listAgents'>, options?: RequestOptions) => pages('listAgents', 'agents', { query: filter }, options),

    /** @throws {NotFoundError} `agent_not_found` */
    getAgent: (agentId: string, options?: RequestOptions) => one('getAgent', { params: agent(agentId) }, options),

    /** Changes the fields given. `status: 'suspended'` stops the agent from the next request on; `'active'` lets it act again. */
    updateAgent: (agentId: string, changes: Input<'updateAgent'>, options?: RequestOptions) =>
      one('updateAgent', { params: agent(agentId), body: changes }, options),

    /** Retires an agent for good; its records stay. */
    deactivateAgent: (agentId: string, request?: Input<'deactivateAgent'>, options?: RequestOptions) =>
      one('deactivateAgent', { params: agent(agentId), body: request }, options),

    /** Retires an agent and revokes every credential, grant, window, token and role it holds or lends. */
    revokeAgent: (agentId: string, request?: Input<'revokeAgent'>, options?: RequestOptions) =>
      one('revokeAgent', { params: agent(agentId), body: request }, options),

    /** Decisions and how trust moved, newest first. */
    getAgentHistory: (agentId: string, filter?: Filter<'getAgentHistory'>, options?: RequestOptions) =>
      pages('getAgentHistory', 'history', { params: agent(agentId), query: filter }, options),

    /** Messages the agent sent and received, newest first. */
    getAgentCommunications: (agentId: string, filter?: Filter<'getAgentCommunications'>, options?: RequestOptions) =>
      pages('getAgentCommunications', 'communications', { params: agent(agentId), query: filter }, options),

    getAgentDelegations: (agentId: string, filter?: Filter<'getAgentDelegations'>, options?: RequestOptions) =>
      pages('getAgentDelegations', 'delegations', { params: agent(agentId), query: filter }, options),

    getAgentTemporalWindows: (agentId: string, filter?: Filter<'getAgentTemporalWindows'>, options?: RequestOptions) =>
      pages('getAgentTemporalWindows', 'windows', { params: agent(agentId), query: filter }, options),

    listCredentials: (agentId: string, options?: RequestOptions) => one('listCredentials', { params: agent(agentId) }, options),

    /** The credential the agent signs with now. @throws {NotFoundError} `credential_not_found` */
    getActiveCredential: (agentId: string, options?: RequestOptions) => one('getActiveCredential', { params: agent(agentId) }, options),

    /** Makes a new key. The old one stays good for `graceSeconds` (default 0). `credential.privateKey` is given out this once. */
    rotateCredential: (agentId: string, request?: Input<'rotateCredential'>, options?: RequestOptions) =>
      one('rotateCredential', { params: agent(agentId), body: request }, options),

    /** Revokes a credential from the next request on. */
    revokeCredential: (credentialId: string, request?: Input<'revokeCredential'>, options?: RequestOptions) =>
      one('revokeCredential', { params: { credential_id: credentialId }, body: request }, options),
  };
}
