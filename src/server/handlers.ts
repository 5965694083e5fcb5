import { credentialHandlers } from './agents/credential-handlers.ts';
import { agentHandlers } from './agents/handlers.ts';
import { breakglassHandlers } from './breakglass/handlers.ts';
import { eraseHandlers } from './decisions/erase.ts';
import { decisionHandlers } from './decisions/handlers.ts';
import { statsHandlers } from './decisions/stats.ts';
import { delegationHandlers } from './delegations/handlers.ts';
import { escalationHandlers } from './escalations/handlers.ts';
import { federationHandlers } from './federation/handlers.ts';
import { interceptHandlers } from './intercept/handlers.ts';
import { keyHandlers } from './keys/handlers.ts';
import type { Handlers } from './operation.ts';
import { packHandlers } from './packs/handlers.ts';
import { policyReaders } from './policies/read.ts';
import { shadowHandlers } from './policies/shadow-report.ts';
import { policyWriters } from './policies/write.ts';
import { roleHandlers } from './roles/handlers.ts';
import { systemHandlers } from './system.ts';
import { vaultHandlers } from './vault/handlers.ts';
import { webhookHandlers } from './webhooks/handlers.ts';
import { windowHandlers } from './windows/handlers.ts';

/** What answers each operation of the contract. */
export const handlers: Handlers = {
  ...interceptHandlers,
  ...agentHandlers,
  ...credentialHandlers,
  ...packHandlers,
  ...policyReaders,
  ...policyWriters,
  ...escalationHandlers,
  ...delegationHandlers,
  ...windowHandlers,
  ...breakglassHandlers,
  ...roleHandlers,
  ...federationHandlers,
  ...vaultHandlers,
  ...shadowHandlers,
  ...decisionHandlers,
  ...statsHandlers,
  ...eraseHandlers,
  ...keyHandlers,
  ...webhookHandlers,
  ...systemHandlers,
};
