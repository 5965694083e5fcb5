import type { Bodies } from './generated/bodies.ts';
import type { Operation } from './operation.ts';
import { type OperationId, operations } from './operations/index.ts';
export { ApiError, type ApiErrorOptions, commonErrors, type ErrorCode, errorStatus } from './error.ts';
export type * from './generated/bodies.ts';
export type { Group, Operation } from './operation.ts';
export { type OperationId, operations } from './operations/index.ts';
export type { SchemaName } from './schemas/document.ts';
type Row<Id extends OperationId> = (typeof operations)[Id];
type Named<R, Key extends string> = R extends {
    readonly [K in Key]: infer Name extends keyof Bodies;
} ? Bodies[Name] : undefined;
type ParameterNames<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterNames<Rest> : never;
/** The wire types of an operation: snake_case, as JSON. What it does not take is `undefined`; an answer without a schema is text. */
export type PathParameters<Id extends OperationId> = Record<ParameterNames<Row<Id>['path']>, string>;
export type Query<Id extends OperationId> = Named<Row<Id>, 'query'>;
export type RequestBody<Id extends OperationId> = Named<Row<Id>, 'request'>;
export type ResponseBody<Id extends OperationId> = Row<Id> extends {
    readonly response: keyof Bodies;
} ? Named<Row<Id>, 'response'> : string;
/** The table as rows with their ids, in the order of the SDK page. */
export declare function listOperations(): (Operation & {
    id: OperationId;
})[];
