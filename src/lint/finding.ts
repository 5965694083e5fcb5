import type { WarningCode } from '../diagnostic.ts';

/** A finding on one policy. `field` is the address below the policy, such as `conditions/patterns`; empty for the policy itself. */
export interface Finding {
  code: WarningCode;
  field: string;
  message: string;
  help: string;
}

/** Why a policy never or always triggers; `help` where there is a better remedy than the usual one. */
export type Reason = Pick<Finding, 'field' | 'message'> & { help?: string };
