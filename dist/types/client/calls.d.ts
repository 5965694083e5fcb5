import type { OperationId, Query, RequestBody, ResponseBody } from '../api/index.ts';
import { type Camel } from './casing.ts';
import { Pages } from './pages.ts';
import { type Parts, type RequestOptions, type Settings } from './transport.ts';
/** The bodies, queries and answers of an operation in camel case. */
export type Input<Id extends OperationId> = Camel<RequestBody<Id>>;
export type Filter<Id extends OperationId> = Camel<Query<Id>>;
export type Output<Id extends OperationId> = Camel<ResponseBody<Id>>;
type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;
/** How the methods of all groups reach the plane: camel case in and out. */
export interface Calls {
    /** Milliseconds for one attempt, unless a call says otherwise. */
    readonly timeoutMs: number;
    one<Id extends OperationId>(id: Id, parts?: Parts, options?: RequestOptions): Promise<Output<Id>>;
    /** In the wire's own names. */
    raw<Id extends OperationId>(id: Id, parts?: Parts, options?: RequestOptions): Promise<ResponseBody<Id>>;
    pages<Id extends OperationId, Key extends keyof Output<Id>>(id: Id, key: Key, parts?: Parts, options?: RequestOptions): Pages<Output<Id> & object, ItemOf<Output<Id>[Key]>>;
}
export declare function callsOf(settings: Settings): Calls;
export {};
