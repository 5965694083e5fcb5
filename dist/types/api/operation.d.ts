import type { ErrorCode } from './error.ts';
import type { SchemaName } from './schemas/document.ts';
export type Group = 'core' | 'agents' | 'credentials' | 'policies' | 'decisions' | 'escalations' | 'delegations' | 'temporal windows' | 'breakglass' | 'roles' | 'federation' | 'webhooks' | 'policy packs' | 'vault' | 'API keys' | 'system';
/** One row of the contract: plain data from which the server's routes, the client's calls and the OpenAPI document are made. */
export interface Operation {
    readonly group: Group;
    readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    /** From the origin of the plane, `{name}` for a parameter. */
    readonly path: `/${string}`;
    /** Schema of the query string, of the JSON request body and of the JSON answer; an answer without a schema is text. */
    readonly query?: SchemaName;
    readonly request?: SchemaName;
    readonly response?: SchemaName;
    /** Fields that no answer can do without, from whatever plane. */
    readonly essential?: readonly string[];
    /** What can go wrong beside `commonErrors`. */
    readonly errors: readonly ErrorCode[];
    /** Where method and path come from: published pages, the official Python client, or this project. */
    readonly certainty: 'published' | 'official client' | 'ours';
    /** `safe`: changes nothing. `idempotent`: repeating it leaves the same state. `unsafe`: repeated only under an idempotency key. */
    readonly safety: 'safe' | 'idempotent' | 'unsafe';
    /** The right an API key must hold; `none` is open to everybody. */
    readonly needs: 'none' | 'enforce' | 'read' | 'manage' | 'deploy' | 'approvals' | 'keys';
}
