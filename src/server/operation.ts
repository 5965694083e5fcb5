import type { OperationId, PathParameters, Query, RequestBody, ResponseBody } from '../api/index.ts';
import type { Idempotency } from './idempotency.ts';
import type { Caller } from './keys/keys.ts';
import type { Plane } from './plane.ts';
import type { Rows } from './store/store.ts';
import type { Change } from './transaction.ts';

/** One request of an operation, checked against its schemas. */
export interface Call<Id extends OperationId> {
  params: PathParameters<Id>;
  query: NonNullable<Query<Id>>;
  body: RequestBody<Id>;
  caller: Caller;
  plane: Plane;
}

/** How an operation is answered: from a snapshot, by a change in a transaction of its own, or by the plane itself. */
export type Handler<Id extends OperationId> =
  | { reads(rows: Rows, call: Call<Id>): Promise<ResponseBody<Id>> }
  | { writes(change: Change, call: Call<Id>): Promise<ResponseBody<Id>> }
  | { answers(call: Call<Id>, request: Delivery): Promise<ResponseBody<Id> | Written> };

/** A body that is JSON already. */
export class Written {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** What of the HTTP request an operation that answers by itself may need. */
export interface Delivery {
  idempotency: Idempotency | undefined;
  requestId: string;
}

export type Handlers = { [Id in OperationId]: Handler<Id> };
