import type { Calls } from '../calls.ts';
import { agentMethods } from './agents.ts';
import { authorityMethods } from './authority.ts';
import { coreMethods } from './core.ts';
import { decisionMethods } from './decisions.ts';
import type { FailMode } from './fail-mode.ts';
import { federationMethods } from './federation.ts';
import { keyMethods } from './keys.ts';
import { policyMethods } from './policies.ts';
import { vaultMethods } from './vault.ts';
/** `client.enforce`: every method of the SDK page, and those of the operations it leaves out. */
export type Enforce = ReturnType<typeof coreMethods> & ReturnType<typeof agentMethods> & ReturnType<typeof policyMethods> & ReturnType<typeof decisionMethods> & ReturnType<typeof authorityMethods> & ReturnType<typeof federationMethods> & ReturnType<typeof vaultMethods> & ReturnType<typeof keyMethods>;
export declare function enforceOf(calls: Calls, failMode: FailMode): Enforce;
