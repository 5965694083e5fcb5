import { type PolicyRef, type Request } from '../engine/index.ts';
import type { Impact, Side, Where } from './impact.ts';
/** Whether the condition of a policy judged elsewhere or over time holds for a request; `undefined` if that is not known. */
export type Outcomes = (policy: PolicyRef & {
    side: Side;
}) => boolean | undefined;
/** Whether a request lies in a set of requests. A field that it lacks and that is asked for: it does not. */
export declare function contains(where: Where, request: Request, outcomes?: Outcomes): boolean;
/**
 * The number of the region that a request lies in, or `undefined`: regions don't overlap, so there is at most one. Meant for many requests: for each action
 * type the regions that can hold it are found once.
 */
export declare function classifier({ regions }: Pick<Impact, 'regions'>): (request: Request, outcomes?: Outcomes) => number | undefined;
