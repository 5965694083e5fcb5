import { agents } from './agents.ts';
import { apiKeys } from './api-keys.ts';
import { breakglass } from './breakglass.ts';
import { core } from './core.ts';
import { credentials } from './credentials.ts';
import { decisions } from './decisions.ts';
import { delegations } from './delegations.ts';
import { escalations } from './escalations.ts';
import { federation } from './federation.ts';
import { policies } from './policies.ts';
import { policyPacks } from './policy-packs.ts';
import { roles } from './roles.ts';
import { system } from './system.ts';
import { temporalWindows } from './temporal-windows.ts';
import { vault } from './vault.ts';
import { webhooks } from './webhooks.ts';

/** The contract of the control plane, by the name of the client's method. */
export const operations = /* @__PURE__ */ (() => ({
  ...core,
  ...agents,
  ...credentials,
  ...policies,
  ...decisions,
  ...escalations,
  ...delegations,
  ...temporalWindows,
  ...breakglass,
  ...roles,
  ...federation,
  ...webhooks,
  ...policyPacks,
  ...vault,
  ...apiKeys,
  ...system,
}))();

export type OperationId = keyof typeof operations;
