import { errorStatus } from '../api/index.ts';
import type { Deployment } from './apply.ts';
import type { Rollback } from './rollback.ts';

/** What a plane answers where a rule of its own stands against the request; anything else is trouble with the plane or with the key. */
const ofRules: readonly number[] = [400, 409, 413, 422];

/** The exit code of a deploy or a rollback: 0 done, 1 something stands against it, 2 the control plane could not do it or did not answer as agreed. */
export function exitCodeOf(done: Deployment | Rollback | undefined): 0 | 1 | 2 {
  if (done?.kind === 'deployed' || done?.kind === 'rolled-back' || done?.kind === 'unchanged') return 0;
  if (done?.kind !== 'failed') return 1;
  return ofRules.includes((errorStatus as Record<string, number>)[done.code] ?? 0) ? 1 : 2;
}
