import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ApiError, commonErrors, type Operation, type OperationId, operations } from '../../src/api/index.ts';
import { schemaDocument } from '../../src/api/schemas/index.ts';
import { Hindcast } from '../../src/client/index.ts';
import { createPlane, type PlaneOptions, type RunningPlane, startServer } from '../../src/server/index.ts';

export const testKey = 'xb_test_0123456789abcdef';

export interface Parts {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Record<string, string>;
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects to be there.
export type Body = any;

/** A plane under test, whatever way it is reached. Every answer is checked against the contract. */
export interface Subject {
  call(id: OperationId, parts?: Parts): Promise<{ status: number; body: Body }>;
  /** The body of an answer that must be a success. */
  ok(id: OperationId, parts?: Parts): Promise<Body>;
  /** `status code` of an answer that must be an error. */
  refusal(id: OperationId, parts?: Parts): Promise<string>;
  raw(path: string, init?: RequestInit): Promise<Response>;
  /** Closes the plane and opens it again over the same database. */
  restart(options?: Partial<PlaneOptions>): Promise<void>;
  /** Everything the database holds, as text. */
  stored(): Promise<string>;
  database: string;
  /** What the plane's clock adds to the machine's, in milliseconds. */
  clock: { ahead: number };
  close(): Promise<void>;
}

export type Way = 'in process' | 'through the client' | 'over a socket';
export const ways: readonly Way[] = ['in process', 'through the client', 'over a socket'];

export async function openSubject(way: Way = 'in process', options: Partial<PlaneOptions> = {}): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'plane-'));
  const database = options.database ?? join(folder, 'plane.db');
  const clock = { ahead: 0 };
  let given = options;
  const open = () => {
    const all = { database, apiKeys: [testKey], clock: () => Date.now() + clock.ahead, ...given };
    return way === 'over a socket' ? startServer(all) : createPlane(all);
  };
  let plane: RunningPlane = await open();
  const raw = (path: string, init?: RequestInit) =>
    'url' in plane ? fetch(`${plane.url}${path}`, init) : plane.fetch(`http://plane.test${path}`, init);
  const call: Subject['call'] = async (id, parts = {}) => {
    const { status, body } =
      way === 'through the client' && !parts.headers ? await viaClient(plane, id, parts) : await viaFetch(raw, id, parts);
    if (way !== 'through the client' || status < 400) check(id, status, body);
    return { status, body };
  };
  return {
    call,
    async ok(id, parts) {
      const { status, body } = await call(id, parts);
      if (status !== 200) throw new Error(`${id} answered ${status}: ${JSON.stringify(body)}`);
      return body;
    },
    async refusal(id, parts) {
      const { status, body } = await call(id, parts);
      return `${status} ${body.error?.code ?? ''}`.trim();
    },
    raw,
    async restart(changed = {}) {
      await plane.close();
      given = { ...given, ...changed };
      plane = await open();
    },
    stored: async () =>
      ['', '-wal'].map((end) => (existsSync(database + end) ? readFileSync(database + end).toString('latin1') : '')).join(''),
    database,
    clock,
    async close() {
      await plane.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function viaFetch(raw: Subject['raw'], id: OperationId, { params = {}, query = {}, body, headers }: Parts) {
  const row: Operation = operations[id];
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!));
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
  const response = await raw(path + (search && `?${search}`), {
    method: row.method,
    headers: { 'x-api-key': testKey, ...(row.request && { 'content-type': 'application/json' }), ...headers },
    ...(row.request && { body: JSON.stringify(body ?? {}) }),
  });
  const text = await response.text();
  return { status: response.status, body: row.response || response.status !== 200 ? (JSON.parse(text) as Body) : text };
}

async function viaClient(plane: RunningPlane, id: OperationId, { params, query, body }: Parts) {
  const client = new Hindcast({ apiKey: testKey, baseUrl: 'https://plane.test', fetch: plane.fetch as typeof fetch, maxRetries: 0 });
  const parts = { ...(params && { params }), ...(query && { query }), ...(body !== undefined && { body }) };
  try {
    return { status: 200, body: (await client.call(id, parts as never)) as Body };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === undefined) throw error;
    const { code, message, details, requestId: request_id } = error;
    return { status: error.status, body: { ok: false, error: { code, message, request_id, ...(details !== undefined && { details }) } } };
  }
}

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ ...schemaDocument, $defs: { ...schemaDocument.$defs } });
const validators = new Map<string, ValidateFunction>();

function check(id: OperationId, status: number, body: unknown): void {
  const row: Operation = operations[id];
  const name = status < 400 ? row.response : 'ErrorAnswer';
  if (!name) return;
  const validate = validators.get(name) ?? ajv.compile({ $ref: `${schemaDocument.$id}#/$defs/${name}` });
  validators.set(name, validate);
  if (!validate(body))
    throw new Error(
      `the answer of ${id} (${status}) is not ${name}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 2000)}`,
    );
  if (status >= 400) {
    const { code } = (body as { error: { code: string } }).error;
    const documented: readonly string[] = [...row.errors, ...commonErrors];
    if (!documented.includes(code)) throw new Error(`${id} answered ${code}, which its row does not list`);
  }
}
