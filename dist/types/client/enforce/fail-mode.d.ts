import type { Input } from '../calls.ts';
import type { Intercepted } from '../verdict.ts';
export type FailMode = 'closed' | 'open' | 'throw';
type Asked = Pick<Input<'intercept'>, 'actionType' | 'agentId' | 'chainId'>;
/** What this client decides by itself when no plane can be reached. Nothing was recorded, so the ids are empty. */
export declare function unreachable(failMode: FailMode, { actionType, agentId, chainId }: Asked): Intercepted;
export {};
