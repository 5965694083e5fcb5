export const id = 283;
export const ids = [283];
export const modules = {

/***/ 35283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ clientOf),
  cA: () => (/* binding */ environment),
  o5: () => (/* binding */ packsFor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/client/hindcast.js + 19 modules
var hindcast = __webpack_require__(98606);
;// CONCATENATED MODULE: ./build/src/deliver/over-client.js
/** A plane behind a client. `newKey` makes an idempotency key, new for every write, so that the client may try a write again. */
function planeOf(client, newKey) {
    const call = client.call.bind(client);
    const read = (id, parts) => call(id, parts);
    const write = (id, parts) => call(id, parts, { idempotencyKey: newKey() });
    return {
        listPolicyPacks: () => read('listPolicyPacks', {}),
        getPolicyPack: (name, query) => read('getPolicyPack', { params: { name }, query }),
        policyPackHistory: (name, query) => read('policyPackHistory', { params: { name }, query }),
        validatePolicyPack: (body) => read('validatePolicyPack', { body }),
        deployPolicyPack: (body) => write('deployPolicyPack', { body }),
        rollbackPolicyPack: (name, body) => write('rollbackPolicyPack', { params: { name }, body }),
    };
}

// EXTERNAL MODULE: ./build/src/source/address.js
var address = __webpack_require__(35807);
// EXTERNAL MODULE: ./build/src/cli/packs.js
var cli_packs = __webpack_require__(70038);
// EXTERNAL MODULE: ./build/src/cli/world.js
var cli_world = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/src/cli/environment.js






/** The environment that `--environment` or `--url` names; where the config has just one, that one. The key comes from `HINDCAST_API_KEY`. */
function environment({ environment: asked, url }, { config }, world) {
    const all = config.environments ?? {};
    const names = Object.keys(all);
    const name = asked ?? (url === undefined && names.length === 1 ? names[0] : undefined);
    const known = name !== undefined && Object.hasOwn(all, name) ? all[name] : undefined;
    if (asked !== undefined && !known) {
        throw new cli_world/* UsageError */.e(`no environment \`${asked}\``, names.length > 0 ? `there is ${names.join(', ')}` : 'write it into hindcast.yaml');
    }
    const baseUrl = url ?? known?.url;
    if (baseUrl === undefined) {
        const help = names.length > 0
            ? `name one with \`--environment\`: ${names.join(', ')}; or give \`--url\``
            : 'name it with `--url`, or with `--environment` and hindcast.yaml';
        throw new cli_world/* UsageError */.e('no control plane', help);
    }
    const client = clientOf(baseUrl, world);
    return { name: name ?? baseUrl, client, plane: planeOf(client, external_node_crypto_.randomUUID), packs: known?.packs };
}
/** A client of the control plane that `--url` or the config names. The key comes from `HINDCAST_API_KEY`. */
function clientOf(baseUrl, { env }) {
    const fault = (0,address/* addressFault */.R)(baseUrl);
    if (fault)
        throw new cli_world/* UsageError */.e(`\`--url\` ${fault.message}`, fault.help);
    const apiKey = env.HINDCAST_API_KEY;
    if (!apiKey)
        throw new cli_world/* UsageError */.e('no API key', 'set HINDCAST_API_KEY');
    if (!/^[\x21-\x7e]+$/.test(apiKey))
        throw new cli_world/* UsageError */.e('HINDCAST_API_KEY holds a space, a line break or a sign that no key has', 'copy it anew');
    return new hindcast/* Hindcast */.J({ apiKey, baseUrl });
}
/** The packs here that belong to an environment. */
async function packsFor({ packs }, place, settings, world) {
    const found = (await (0,cli_packs/* loadForDelivery */.Ez)(place, settings, world)).map(({ pack }) => pack);
    const missing = (packs ?? []).filter((name) => !found.some((pack) => pack.name === name));
    if (missing.length > 0)
        throw new cli_world/* UsageError */.e(`hindcast.yaml names packs that are not here: ${missing.join(', ')}`, 'correct `packs` of the environment');
    return packs ? found.filter(({ name }) => packs.includes(name)) : found;
}


/***/ }),

/***/ 98606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Hindcast)
});

// EXTERNAL MODULE: ./build/src/api/error.js
var api_error = __webpack_require__(13936);
;// CONCATENATED MODULE: ./build/src/client/errors.js

/** The plane did not accept the key (401). */
class AuthenticationError extends api_error/* ApiError */.hD {
    name = 'AuthenticationError';
}
/** The key or the agent may not do this (403). */
class PermissionError extends api_error/* ApiError */.hD {
    name = 'PermissionError';
}
/** There is no such thing (404). */
class NotFoundError extends api_error/* ApiError */.hD {
    name = 'NotFoundError';
}
/** It clashes with the state of the plane (409): resolved already, changed meanwhile, a version that is not higher. */
class ConflictError extends api_error/* ApiError */.hD {
    name = 'ConflictError';
}
/** The request itself is at fault (400, 413, 415, 422), or was refused before it was sent (no status). */
class InvalidRequestError extends api_error/* ApiError */.hD {
    name = 'InvalidRequestError';
}
/** Too many requests, or a cooldown (429). */
class RateLimitError extends api_error/* ApiError */.hD {
    name = 'RateLimitError';
    /** Seconds to wait, when the plane said so. */
    retryAfter;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.retryAfter = options.retryAfter;
    }
}
/** The plane is at fault (5xx). */
class ServerError extends api_error/* ApiError */.hD {
    name = 'ServerError';
    /** Seconds to wait, when the plane said so. */
    retryAfter;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.retryAfter = options.retryAfter;
    }
}
/** No answer came: no connection, or it broke off. */
class ConnectionError extends api_error/* ApiError */.hD {
    name = 'ConnectionError';
}
/** No answer came in time, or nobody resolved the escalation in time. */
class TimeoutError extends api_error/* ApiError */.hD {
    name = 'TimeoutError';
}
/** The caller's `AbortSignal` fired; its reason is the `cause`. */
class AbortedError extends api_error/* ApiError */.hD {
    name = 'AbortError';
}
/** What answered does not speak this contract: a page, a redirect, nothing, too much, or fields missing. */
class UnexpectedResponseError extends api_error/* ApiError */.hD {
    name = 'UnexpectedResponseError';
}
/** The error class for a status. */
function errorFor(status, code, message, options) {
    const all = { ...options, status };
    if (status === 401)
        return new AuthenticationError(code, message, all);
    if (status === 403)
        return new PermissionError(code, message, all);
    if (status === 404)
        return new NotFoundError(code, message, all);
    if (status === 409)
        return new ConflictError(code, message, all);
    if (status === 429)
        return new RateLimitError(code, message, all);
    if (status === 400 || status === 413 || status === 415 || status === 422)
        return new InvalidRequestError(code, message, all);
    if (status >= 500)
        return new ServerError(code, message, all);
    return new api_error/* ApiError */.hD(code, message, all);
}

;// CONCATENATED MODULE: ./build/src/client/address.js

const vendor = 'https://www.xybern.com/api/v1';
const prefix = '/api/v1';
/**
 * Reads a base URL. Without a path, `/api/v1` is meant; with one, it is taken as the place of `/api/v1`.
 * The key goes over http only to this machine, unless `allowHttp` says otherwise.
 */
function readAddress(baseUrl, allowHttp) {
    const text = baseUrl ?? environment('HINDCAST_URL') ?? vendor;
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw wrong('`baseUrl` is not a URL: write it whole, such as `https://plane.example.org`');
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw wrong(`\`baseUrl\` has the scheme \`${url.protocol}\`: use https`);
    if (url.username || url.password)
        throw wrong('`baseUrl` carries a user name or password: pass the key as `apiKey`');
    if (url.search || url.hash)
        throw wrong('`baseUrl` carries a query or fragment: leave it out');
    if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
        throw wrong(`the key would go to \`${url.hostname}\` unencrypted: use https, or set \`allowHttp\``);
    }
    const path = url.pathname.replace(/\/+$/, '');
    const api = url.origin + (path || prefix);
    return { api, root: api.endsWith(prefix) ? api.slice(0, -prefix.length) : url.origin };
}
/** The whole URL of an operation's path. */
function urlOf({ api, root }, path) {
    return path.startsWith(`${prefix}/`) ? api + path.slice(prefix.length) : root + path;
}
function isLoopback(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function environment(name) {
    try {
        const { process } = globalThis;
        return process?.env?.[name] || undefined;
    }
    catch {
        return undefined; // a runtime that guards its environment
    }
}
function wrong(message) {
    return new InvalidRequestError('invalid_configuration', message);
}

;// CONCATENATED MODULE: ./build/src/client/casing.js
const callerOwned = new Set([
    'metadata',
    'action_metadata',
    'content',
    'signed_assertion',
    'details',
    'model',
    'data_clearance',
]);
const deepest = 64;
/** `escalation_id` -> `escalationId`. A name that would not come back the same stays as it is. */
function camelName(name) {
    return /^[a-z][a-z0-9]*(_[a-z][a-z0-9]*)+$/.test(name) ? name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()) : name;
}
/** `escalationId` -> `escalation_id`; a name that is not camel case stays as it is. */
function snakeName(name) {
    return /^[a-z][a-zA-Z0-9]*$/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
}
/** What came over the wire, in camel case. @throws RangeError when nested too deep. */
function toCamel(value) {
    return renamed(value, camelName, 0);
}
/** What goes over the wire, in snake case. Dates and other objects with a `toJSON` are left to JSON. @throws RangeError when nested too deep. */
function toSnake(value) {
    return renamed(value, snakeName, 0);
}
function renamed(value, name, depth) {
    if (depth > deepest)
        throw new RangeError(`nested deeper than ${deepest} levels`);
    if (Array.isArray(value))
        return value.map((item) => renamed(item, name, depth + 1));
    if (!isPlain(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([key]) => key !== '__proto__')
        .map(([key, inner]) => [name(key), callerOwned.has(snakeName(key)) ? inner : renamed(inner, name, depth + 1)]));
}
function isPlain(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}

;// CONCATENATED MODULE: ./build/src/client/pages.js

/**
 * A list that comes in pages. Awaited, it is the first page; in `for await`, every item of every page.
 * Nothing is sent before one of the two.
 */
class Pages {
    [Symbol.toStringTag] = 'Pages';
    #load;
    #items;
    #firstNumber;
    #first;
    constructor(load, items, firstNumber = 1) {
        this.#load = load;
        this.#items = items;
        this.#firstNumber = firstNumber;
    }
    // biome-ignore lint/suspicious/noThenProperty: awaiting the list is how its first page is read
    then(done, failed) {
        return this.#firstPage().then(done, failed);
    }
    catch(failed) {
        return this.#firstPage().catch(failed);
    }
    finally(settled) {
        return this.#firstPage().finally(settled);
    }
    async *[Symbol.asyncIterator]() {
        for await (const page of this.pages())
            yield* this.#items(page);
    }
    /** Page after page, whole. A plane that knows no cursor is read by page number, as published. */
    async *pages() {
        let page = await this.#firstPage();
        let [seen, number] = [0, this.#firstNumber];
        const cursors = new Set();
        for (;;) {
            yield page;
            const { nextCursor, total } = page;
            seen += this.#items(page).length;
            if (typeof nextCursor === 'string') {
                if (cursors.has(nextCursor))
                    throw new UnexpectedResponseError('unexpected_response', 'the plane gave the same cursor twice');
                cursors.add(nextCursor);
                page = await this.#load({ cursor: nextCursor });
            }
            else if (nextCursor === undefined && total !== undefined && seen < total && this.#items(page).length > 0) {
                number += 1;
                page = await this.#load({ page: number });
            }
            else
                return;
        }
    }
    #firstPage() {
        this.#first ??= this.#load({});
        return this.#first;
    }
}

// EXTERNAL MODULE: ./build/src/api/operations/index.js + 16 modules
var operations = __webpack_require__(65514);
;// CONCATENATED MODULE: ./build/src/client/retry.js

const firstWait = 250;
const longestWait = 8_000;
/** A plane that asks for more patience than this, in ms, gets no retry: the caller is told instead. */
const patience = 60_000;
/** Whether sending it once more can do no harm: it changes nothing, or nothing twice, or the plane will know the key again. */
function mayRepeat(operation, idempotencyKey) {
    return operation.safety !== 'unsafe' || idempotencyKey !== undefined;
}
/** Whether the fault may pass by itself. */
function mayPass(error) {
    if (error instanceof ServerError)
        return error.status !== 501 && error.status !== 505;
    return error instanceof ConnectionError || error instanceof RateLimitError || error instanceof TimeoutError;
}
/**
 * Milliseconds to wait before the attempt after number `attempt` (from 0): what the plane asked for, otherwise anything up to a
 * ceiling that doubles (full jitter). Undefined: too long to wait for.
 */
function waitBefore(attempt, error, random = Math.random) {
    const jitter = random() * Math.min(longestWait, firstWait * 2 ** attempt);
    const asked = retryAfterOf(error);
    if (asked === undefined)
        return jitter;
    const wait = asked * 1000;
    return wait > patience ? undefined : wait + random() * firstWait;
}
/** Seconds that the plane asked to wait. */
function retryAfterOf(error) {
    return error instanceof RateLimitError || error instanceof ServerError ? error.retryAfter : undefined;
}
/** Reads `Retry-After`: seconds, or an HTTP date. Undefined when absent or unreadable. */
function readRetryAfter(header, now) {
    if (header === null)
        return undefined;
    const text = header.trim();
    if (/^\d{1,9}(\.\d+)?$/.test(text))
        return Number(text);
    const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

;// CONCATENATED MODULE: ./build/src/client/answer.js



/** What the plane answered, as JSON (or text, where the operation has no schema); anything else is thrown as a typed error. */
async function readAnswer(response, operation, limit) {
    const requestId = response.headers.get('x-request-id') ?? undefined;
    const endpoint = `${operation.method} ${operation.path}`;
    const unexpected = (what, code = 'unexpected_response') => new UnexpectedResponseError(code, `${endpoint}: ${what}`, { status: response.status || undefined, requestId });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
        await response.body?.cancel();
        throw unexpected('answered with a redirect, which is never followed: the key belongs to one host; check the base URL', 'redirect_refused');
    }
    const text = await readText(response, limit);
    if (text === undefined)
        throw unexpected(`the answer is larger than ${limit} bytes`, 'response_too_large');
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const isJson = type === 'application/json' || type.endsWith('+json');
    const body = isJson ? parse(text) : undefined;
    if (!response.ok)
        throw failure(response, body, endpoint, requestId);
    if (!operation.response)
        return text;
    if (text === '')
        throw unexpected(`answered ${response.status} without a body`);
    if (!isJson)
        throw unexpected(`answered with \`${type || 'no content type'}\` instead of JSON; check the base URL`);
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw unexpected('answered with something that is not a JSON object');
    if ('ok' in body && body.ok === false)
        throw failure(response, body, endpoint, requestId);
    for (const field of operation.essential ?? []) {
        if (body[field] === undefined)
            throw unexpected(`the answer lacks \`${field}\``);
    }
    return body;
}
/** The error that an answer carries, in the published envelope or in whatever came instead. */
function failure(response, body, endpoint, headerId) {
    const { error, message } = isObject(body) ? body : {};
    const inner = isObject(error) ? error : { code: error, message };
    const known = typeof inner.code === 'string' && /^[a-z][a-z0-9_]{1,63}$/.test(inner.code) ? inner.code : undefined;
    const status = response.ok ? (api_error/* errorStatus */.PO[known] ?? response.status) : response.status;
    const text = typeof inner.message === 'string' && inner.message !== '' ? inner.message : `answered ${response.status}`;
    const requestId = typeof inner.request_id === 'string' ? inner.request_id : headerId;
    const retryAfter = readRetryAfter(response.headers.get('retry-after'), Date.now());
    if (response.ok && !known)
        return new UnexpectedResponseError('unexpected_response', `${endpoint}: ${text}`, { status, requestId });
    return errorFor(status, known ?? 'http_error', `${endpoint}: ${text}`, { requestId, details: inner.details, retryAfter });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The body as text, undefined when it is larger than `limit` bytes; no more than that is ever held. */
async function readText(response, limit) {
    if (Number(response.headers.get('content-length')) > limit) {
        await response.body?.cancel();
        return undefined;
    }
    if (!response.body)
        return '';
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let [text, size] = ['', 0];
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            return text + decoder.decode();
        size += value.byteLength;
        if (size > limit) {
            await reader.cancel();
            return undefined;
        }
        text += decoder.decode(value, { stream: true });
    }
}

;// CONCATENATED MODULE: ./build/src/client/transport.js





/** Timers of the platform overflow above this many milliseconds. */
const longestTimer = 2 ** 31 - 1;
/** Sends one operation and gives back its answer as it came over the wire. */
async function send(settings, id, parts, options = {}) {
    const operation = operations/* operations */.z[id];
    const url = urlOf(settings.address, filled(operation.path, parts.params ?? {})) + queryString(parts.query ?? {});
    const init = { method: operation.method, headers: headers(settings, operation, options), redirect: 'manual' };
    if (operation.request)
        init.body = serialised(parts.body ?? {});
    const retries = mayRepeat(operation, options.idempotencyKey) ? (options.maxRetries ?? settings.maxRetries) : 0;
    for (let attempt = 0;; attempt++) {
        try {
            return await once(settings, operation, url, init, options);
        }
        catch (error) {
            const wait = attempt < retries && mayPass(error) ? waitBefore(attempt, error) : undefined;
            if (wait === undefined)
                throw error;
            await pause(wait, options.signal);
        }
    }
}
/** One attempt, answered whole within its time. */
async function once(settings, operation, url, init, options) {
    const { signal, timeoutMs = settings.timeoutMs } = options;
    if (signal?.aborted)
        throw aborted(signal);
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, Math.min(timeoutMs, longestTimer));
    signal?.addEventListener('abort', abort, { once: true });
    try {
        const answer = settings
            .fetch(url, { ...init, signal: controller.signal })
            .then((response) => readAnswer(response, operation, settings.maxResponseBytes));
        return await Promise.race([answer, whenAborted(controller.signal)]); // a `fetch` of the caller's may not know signals
    }
    catch (cause) {
        if (cause instanceof api_error/* ApiError */.hD)
            throw cause;
        if (signal?.aborted)
            throw aborted(signal);
        const endpoint = `${operation.method} ${operation.path}`;
        if (controller.signal.aborted)
            throw new TimeoutError('timeout', `${endpoint}: no whole answer within ${timeoutMs} ms`, { cause });
        throw new ConnectionError('plane_unreachable', `no control plane answers at ${settings.address.root} (${endpoint})`, { cause });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
function whenAborted(signal) {
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
/** Waits, unless the signal fires. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(aborted(signal));
        const stop = () => {
            clearTimeout(timer);
            reject(aborted(signal));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, Math.min(ms, longestTimer));
        signal?.addEventListener('abort', stop, { once: true });
    });
}
function aborted(signal) {
    return new AbortedError('aborted', 'the call was aborted', { cause: signal.reason });
}
function headers({ apiKey }, operation, { idempotencyKey }) {
    if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
        throw new InvalidRequestError('invalid_argument', '`idempotencyKey` must be 1 to 255 visible ASCII characters');
    }
    return {
        accept: operation.response ? 'application/json' : 'text/plain',
        ...(operation.request ? { 'content-type': 'application/json' } : {}),
        ...(operation.needs === 'none' ? {} : { 'x-api-key': apiKey }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    };
}
/** The path with its parameters. A dot segment would lead to another path, so it is refused. */
function filled(path, params) {
    return path.replace(/\{(\w+)\}/g, (_, name) => {
        const value = params[name];
        if (typeof value !== 'string' || /^\.{0,2}$|\p{Surrogate}/u.test(value)) {
            throw new InvalidRequestError('invalid_argument', `\`${name}\` is not an id: give the text that the plane gave`);
        }
        return encodeURIComponent(value);
    });
}
function queryString(query) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined && value !== null)
            search.append(name, value instanceof Date ? value.toISOString() : String(value));
    }
    const text = search.toString();
    return text && `?${text}`;
}
/** JSON text. A number that JSON can't carry would arrive as null, that is as absent, and slip past every rule on it: refused. */
function serialised(body) {
    try {
        return JSON.stringify(body, (key, value) => {
            if (typeof value === 'number' && !Number.isFinite(value))
                throw new TypeError(`\`${key}\` is ${value}, which JSON can't carry`);
            return value;
        });
    }
    catch (cause) {
        throw new InvalidRequestError('invalid_argument', `the request can't be written as JSON: ${cause.message}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/src/client/calls.js




function callsOf(settings) {
    async function one(id, parts = {}, options) {
        return received(await send(settings, id, wireParts(parts), options));
    }
    return {
        timeoutMs: settings.timeoutMs,
        one,
        raw: (id, parts = {}, options) => send(settings, id, parts, options),
        pages(id, key, parts = {}, options) {
            const query = parts.query;
            const load = (place) => one(id, { ...parts, query: { ...query, ...place } }, options);
            return new Pages(load, (page) => page[key], query?.page);
        },
    };
}
function wireParts({ params, query, body }) {
    try {
        return { params, query: query && toSnake(query), body: toSnake(body) };
    }
    catch (cause) {
        throw new InvalidRequestError('invalid_argument', `the request is ${cause.message}`, { cause });
    }
}
function received(answer) {
    try {
        return toCamel(answer);
    }
    catch (cause) {
        throw new UnexpectedResponseError('unexpected_response', `the answer is ${cause.message}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/src/client/enforce/agents.js
function agentMethods({ one, pages }) {
    const agent = (agentId) => ({ agent_id: agentId });
    return {
        /** Registers an agent. `credential.privateKey` (PKCS#8, PEM) is given out this once: keep it. */
        registerAgent: (request, options) => one('registerAgent', { body: request }, options),
        listAgents: (filter, options) => pages('listAgents', 'agents', { query: filter }, options),
        /** @throws {NotFoundError} `agent_not_found` */
        getAgent: (agentId, options) => one('getAgent', { params: agent(agentId) }, options),
        /** Changes the fields given. `status: 'suspended'` stops the agent from the next request on; `'active'` lets it act again. */
        updateAgent: (agentId, changes, options) => one('updateAgent', { params: agent(agentId), body: changes }, options),
        /** Retires an agent for good; its records stay. */
        deactivateAgent: (agentId, request, options) => one('deactivateAgent', { params: agent(agentId), body: request }, options),
        /** Retires an agent and revokes every credential, grant, window, token and role it holds or lends. */
        revokeAgent: (agentId, request, options) => one('revokeAgent', { params: agent(agentId), body: request }, options),
        /** Decisions and how trust moved, newest first. */
        getAgentHistory: (agentId, filter, options) => pages('getAgentHistory', 'history', { params: agent(agentId), query: filter }, options),
        /** Messages the agent sent and received, newest first. */
        getAgentCommunications: (agentId, filter, options) => pages('getAgentCommunications', 'communications', { params: agent(agentId), query: filter }, options),
        getAgentDelegations: (agentId, filter, options) => pages('getAgentDelegations', 'delegations', { params: agent(agentId), query: filter }, options),
        getAgentTemporalWindows: (agentId, filter, options) => pages('getAgentTemporalWindows', 'windows', { params: agent(agentId), query: filter }, options),
        listCredentials: (agentId, options) => one('listCredentials', { params: agent(agentId) }, options),
        /** The credential the agent signs with now. @throws {NotFoundError} `credential_not_found` */
        getActiveCredential: (agentId, options) => one('getActiveCredential', { params: agent(agentId) }, options),
        /** Makes a new key. The old one stays good for `graceSeconds` (default 0). `credential.privateKey` is given out this once. */
        rotateCredential: (agentId, request, options) => one('rotateCredential', { params: agent(agentId), body: request }, options),
        /** Revokes a credential from the next request on. */
        revokeCredential: (credentialId, request, options) => one('revokeCredential', { params: { credential_id: credentialId }, body: request }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/authority.js
function authorityMethods({ one, pages }) {
    const grant = (grantId) => ({ grant_id: grantId });
    const window = (windowId) => ({ window_id: windowId });
    const event = (breakglassId) => ({ breakglass_id: breakglassId });
    const role = (roleId) => ({ role_id: roleId });
    return {
        /** Lends rights of one agent to another for `durationMinutes`. The grant is worth what both sides and every grant above it allow. */
        delegate: (request, options) => one('delegate', { body: request }, options),
        /** Whether a grant is good now, and for what. */
        verifyDelegation: (grantId, filter, options) => one('verifyDelegation', { params: grant(grantId), query: filter }, options),
        /** Revokes a grant and every grant below it. */
        revokeDelegation: (grantId, request, options) => one('revokeDelegation', { params: grant(grantId), body: request }, options),
        listDelegations: (filter, options) => pages('listDelegations', 'delegations', { query: filter }, options),
        /** Opens a window for an agent, 1 to 1440 minutes. */
        createTemporalWindow: (request, options) => one('createTemporalWindow', { body: request }, options),
        listTemporalWindows: (filter, options) => pages('listTemporalWindows', 'windows', { query: filter }, options),
        getTemporalWindow: (windowId, options) => one('getTemporalWindow', { params: window(windowId) }, options),
        /** Makes a window last `durationMinutes` longer. @throws {ConflictError} `temporal_window_extensions_exhausted` */
        extendTemporalWindow: (windowId, request, options) => one('extendTemporalWindow', { params: window(windowId), body: request }, options),
        revokeTemporalWindow: (windowId, request, options) => one('revokeTemporalWindow', { params: window(windowId), body: request }, options),
        /** Whether a window is open: that one (`windowId`), or any of an agent (`agentId`) that covers the action asked about. */
        checkTemporalWindow: (filter, options) => one('checkTemporalWindow', { query: filter }, options),
        /**
         * Lets an agent's blocks pass for 1 to 120 minutes (default 15). It must be reviewed afterwards.
         * @throws {RateLimitError} `breakglass_cooldown`; {ConflictError} `breakglass_review_pending`
         */
        triggerBreakglass: (request, options) => one('triggerBreakglass', { body: request }, options),
        listBreakglass: (filter, options) => pages('listBreakglass', 'events', { query: filter }, options),
        getBreakglass: (breakglassId, options) => one('getBreakglass', { params: event(breakglassId) }, options),
        /** Ends an override before its time. */
        closeBreakglass: (breakglassId, request, options) => one('closeBreakglass', { params: event(breakglassId), body: request }, options),
        /** Records the review of an override that has ended. */
        reviewBreakglass: (breakglassId, request, options) => one('reviewBreakglass', { params: event(breakglassId), body: request }, options),
        getBreakglassStats: (filter, options) => one('getBreakglassStats', { query: filter }, options),
        /** @throws {InvalidRequestError} `role_cycle` */
        createRole: (request, options) => one('createRole', { body: request }, options),
        listRoles: (filter, options) => pages('listRoles', 'roles', { query: filter }, options),
        getRole: (roleId, options) => one('getRole', { params: role(roleId) }, options),
        updateRole: (roleId, changes, options) => one('updateRole', { params: role(roleId), body: changes }, options),
        /** @throws {ConflictError} `role_in_use` */
        deleteRole: (roleId, options) => one('deleteRole', { params: role(roleId) }, options),
        assignRole: (roleId, agentId, options) => one('assignRole', { params: role(roleId), body: { agentId } }, options),
        unassignRole: (roleId, agentId, options) => one('unassignRole', { params: role(roleId), body: { agentId } }, options),
        listRoleAgents: (roleId, filter, options) => pages('listRoleAgents', 'agents', { params: role(roleId), query: filter }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/verdict.js
/** Reads a verdict. `allow_with_warning` lets the action proceed; whatever is not known does not. */
function readVerdict(decision) {
    if (decision === 'allow' || decision === 'allow_with_warning')
        return 'allow';
    return decision === 'escalate' ? 'escalate' : 'block';
}
/** Whether the action may go ahead. Anything but a clear yes is a no: an unknown verdict, a missing one, a pending escalation. */
function isAllowed(result) {
    return result?.ok !== false && readVerdict(result?.decision) === 'allow';
}
/** The same answer with its verdict read. */
function withVerdict(answer) {
    const { decision } = answer;
    const verdict = readVerdict(decision);
    if (verdict === decision)
        return answer;
    return { ...answer, decision: verdict, ...(typeof decision === 'string' ? { originalDecision: decision } : {}) };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/fail-mode.js
/** What this client decides by itself when no plane can be reached. Nothing was recorded, so the ids are empty. */
function unreachable(failMode, { actionType, agentId, chainId }) {
    const open = failMode === 'open';
    if (open)
        console.warn("hindcast: the control plane can't be reached; an action was let through because `failMode` is `open`");
    return {
        ok: true,
        decision: open ? 'allow' : 'block',
        code: 'plane_unreachable',
        decisionId: '',
        decisionPath: 'unreachable',
        trustScore: 0,
        reasoning: `the control plane can't be reached; fail mode \`${failMode}\``,
        policiesEvaluated: [],
        policiesTriggered: [],
        vaultEntryId: '',
        latencyMs: 0,
        createdAt: new Date().toISOString(),
        escalationId: null,
        actionType,
        agentId: agentId ?? null,
        chainId: chainId ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/core.js



const largestBatch = 500;
function coreMethods({ one }, failMode) {
    /** Runs a judgement; if no plane can be reached, decides by the fail mode. */
    async function judged(run, otherwise) {
        try {
            return await run();
        }
        catch (error) {
            if (failMode !== 'throw' && error instanceof ConnectionError)
                return otherwise(error);
            throw error;
        }
    }
    return {
        /**
         * Asks whether an action may happen. Go ahead only on `isAllowed(result)`; on `escalate`, wait with `waitForEscalation(result.escalationId)`.
         * A refusal is an answer, not an error. Never repeated without an `idempotencyKey`.
         */
        intercept(request, options) {
            return judged(async () => withVerdict(await one('intercept', { body: request }, options)), () => unreachable(failMode, request));
        },
        /** Asks for up to 500 actions at once. `results` are in the order of the actions; one that could not be judged is `ok: false` and a block. */
        async batchIntercept(actions, options) {
            if (!Array.isArray(actions) || actions.length > largestBatch) {
                throw new InvalidRequestError('invalid_argument', `a batch is a list of at most ${largestBatch} actions: send several`);
            }
            if (actions.length === 0)
                return { ok: true, total: 0, allowed: 0, blocked: 0, escalated: 0, failed: 0, results: [] };
            return judged(async () => checkedBatch(await one('batchIntercept', { body: { actions } }, options), actions.length), () => unreachableBatch(failMode, actions));
        },
        /** Asks whether one agent may instruct another. Pass the instruction on only if `isAllowed(result)`. */
        interceptAgentComm(message, options) {
            return judged(async () => withVerdict(await one('interceptAgentComm', { body: message }, options)), () => {
                const { sourceAgentId, targetAgentId, actionType = 'agent_instruction', chainId } = message;
                return { ...unreachable(failMode, { actionType, agentId: sourceAgentId, chainId }), sourceAgentId, targetAgentId };
            });
        },
    };
}
/** The batch with every verdict read. A result too few or too many could be taken for that of another action. */
function checkedBatch(batch, asked) {
    if (!Array.isArray(batch.results))
        return batch;
    if (batch.results.length !== asked) {
        throw new UnexpectedResponseError('unexpected_response', `the batch has ${batch.results.length} results for ${asked} actions`);
    }
    return {
        ...batch,
        results: batch.results.map((item) => (item.ok === false ? { ...item, decision: 'block' } : withVerdict(item))),
    };
}
function unreachableBatch(failMode, actions) {
    const results = actions.map((action, index) => ({ ...unreachable(failMode, action), index, ref: action.ref ?? null }));
    const allowed = results.filter(({ decision }) => decision === 'allow').length;
    return { ok: true, total: results.length, allowed, blocked: results.length - allowed, escalated: 0, failed: 0, results };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/decisions.js



/** How long a plane is asked to hold a question about an escalation, in seconds. */
const longestPoll = 30;
const shortestInterval = 10;
function decisionMethods({ one, pages, timeoutMs: attemptMs }) {
    const escalation = (escalationId) => ({ escalation_id: escalationId });
    const getEscalationStatus = (escalationId, filter, options) => one('getEscalationStatus', { params: escalation(escalationId), query: filter }, options);
    return {
        /** Recorded decisions, newest first unless `order: 'asc'`. `since` and `until` are RFC 3339. */
        listDecisions: (filter, options) => pages('listDecisions', 'decisions', { query: filter }, options),
        /** @throws {NotFoundError} `decision_not_found` */
        getDecision: (decisionId, options) => one('getDecision', { params: { decision_id: decisionId } }, options),
        /** Erases contents and metadata of the decisions for which everything given holds; records and hashes stay. */
        eraseContents: (which, options) => one('eraseContents', { body: which }, options),
        /** Counts of decisions, block rate (0 to 1), average latency (ms) and agents. */
        getStats: (filter, options) => one('getStats', { query: filter }, options),
        /** Escalations, the pending ones unless `status` says otherwise. */
        listEscalations: (filter, options) => pages('listEscalations', 'escalations', { query: filter }, options),
        getEscalation: (escalationId, options) => one('getEscalation', { params: escalation(escalationId) }, options),
        getEscalationStatus,
        /** Approves or rejects, once. @throws {ConflictError} `escalation_already_resolved` */
        resolveEscalation: (escalationId, request, options) => one('resolveEscalation', { params: escalation(escalationId), body: request }, options),
        /**
         * Waits until somebody resolves the escalation, or it expires. Go ahead only on `isAllowed(status)`.
         * A plane that is away for a while is waited for. @throws {TimeoutError} `escalation_timeout`; {NotFoundError}
         */
        async waitForEscalation(escalationId, options = {}) {
            const { pollIntervalMs = 5_000, timeoutMs = 3_600_000, ...rest } = options;
            if (!escalationId)
                throw new InvalidRequestError('invalid_argument', 'there is no escalation to wait for: only `escalate` has an id');
            const interval = Math.max(shortestInterval, pollIntervalMs);
            const deadline = Date.now() + timeoutMs;
            for (;;) {
                const asked = Date.now();
                const hold = Math.max(0, Math.min(longestPoll, Math.floor(Math.min(interval, deadline - asked) / 1000)));
                let wait = interval;
                try {
                    const status = await getEscalationStatus(escalationId, hold ? { waitSeconds: hold } : undefined, {
                        ...rest,
                        timeoutMs: attemptMs + hold * 1000,
                    });
                    if (isFinal(status.status))
                        return status;
                }
                catch (error) {
                    if (!mayPass(error))
                        throw error;
                    wait = Math.max(wait, (retryAfterOf(error) ?? 0) * 1000);
                }
                const left = deadline - Date.now();
                if (left <= 0)
                    throw new TimeoutError('escalation_timeout', `the escalation was not resolved within ${timeoutMs} ms`);
                await pause(Math.min(left, Math.max(0, asked + wait - Date.now())), rest.signal);
            }
        },
    };
}
function isFinal(status) {
    return status === 'approved' || status === 'rejected' || status === 'expired';
}

;// CONCATENATED MODULE: ./build/src/client/enforce/federation.js
function federationMethods({ one, pages }) {
    const link = (linkId) => ({ link_id: linkId });
    const webhook = (webhookId) => ({ webhook_id: webhookId });
    return {
        /** Proposes a link to another workspace. `sharedSecret` is given out this once. */
        proposeFederation: (request, options) => one('proposeFederation', { body: request }, options),
        listFederations: (filter, options) => pages('listFederations', 'links', { query: filter }, options),
        getFederation: (linkId, options) => one('getFederation', { params: link(linkId) }, options),
        acceptFederation: ({ linkId, ...request }, options) => one('acceptFederation', { params: link(linkId), body: request }, options),
        /** Issues a token for an agent, `ttlSeconds` 1 to 900 (default 300). On a pending link it is refused at use until the link is active. */
        issueFederationToken: ({ linkId, ...request }, options) => one('issueFederationToken', { params: link(linkId), body: request }, options),
        /** Revokes a link and every token issued on it, from the next request on. */
        revokeFederation: (linkId, request, options) => one('revokeFederation', { params: link(linkId), body: request }, options),
        /** Subscribes an address to events; `prefix.*` takes all of a kind. `webhook.secret` is given out this once. */
        createWebhook: (request, options) => one('createWebhook', { body: request }, options),
        listWebhooks: (filter, options) => pages('listWebhooks', 'webhooks', { query: filter }, options),
        getWebhook: (webhookId, options) => one('getWebhook', { params: webhook(webhookId) }, options),
        deleteWebhook: (webhookId, options) => one('deleteWebhook', { params: webhook(webhookId) }, options),
        /** Sends a test event. */
        testWebhook: (webhookId, options) => one('testWebhook', { params: webhook(webhookId) }, options),
        /** Makes a new secret; both sign for `overlapSeconds` (default 86,400). */
        rotateWebhookSecret: (webhookId, request, options) => one('rotateWebhookSecret', { params: webhook(webhookId), body: request }, options),
        getWebhookDeliveries: (webhookId, filter, options) => pages('getWebhookDeliveries', 'deliveries', { params: webhook(webhookId), query: filter }, options),
        /** Sends a dead delivery again. */
        replayWebhookDelivery: (webhookId, deliveryId, options) => one('replayWebhookDelivery', { params: { ...webhook(webhookId), delivery_id: deliveryId } }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/keys.js
function keyMethods({ one, pages }) {
    return {
        /** Makes an API key with rights that this client's own key holds. `key` is given out this once. @throws {PermissionError} */
        createApiKey: (request, options) => one('createApiKey', { body: request }, options),
        listApiKeys: (filter, options) => pages('listApiKeys', 'apiKeys', { query: filter }, options),
        /** Revokes a key from the next request on. @throws {ConflictError} `api_key_last` */
        revokeApiKey: (keyId, request, options) => one('revokeApiKey', { params: { key_id: keyId }, body: request }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/policies.js
function policyMethods({ one, pages }) {
    const policy = (policyId) => ({ policy_id: policyId });
    const pack = (name) => ({ name });
    return {
        /** Policies of packs and policies made by hand, highest priority first. */
        listPolicies: (filter, options) => pages('listPolicies', 'policies', { query: filter }, options),
        /** Makes a policy by hand, beside the packs. @throws {InvalidRequestError} `policy_invalid` */
        createPolicy: (definition, options) => one('createPolicy', { body: definition }, options),
        getPolicy: (policyId, options) => one('getPolicy', { params: policy(policyId) }, options),
        /** Changes the fields given of a policy made by hand. @throws {ConflictError} `policy_managed_by_pack` */
        updatePolicy: (policyId, changes, options) => one('updatePolicy', { params: policy(policyId), body: changes }, options),
        /** @throws {ConflictError} `policy_managed_by_pack` */
        deletePolicy: (policyId, options) => one('deletePolicy', { params: policy(policyId) }, options),
        /** Makes a shadow policy live. @throws {ConflictError} `policy_not_shadow` */
        promoteShadowPolicy: (policyId, options) => one('promoteShadowPolicy', { params: policy(policyId) }, options),
        /** What the shadow policies would have changed between `since` and `until` (RFC 3339). */
        getShadowReport: (filter, options) => one('getShadowReport', { query: filter }, options),
        /**
         * Puts one pack live. `expectedSourceHash` makes it conditional on what is live.
         * @throws {ConflictError} `revision_conflict`, `version_reused`, `version_not_higher`; {InvalidRequestError} `pack_invalid`
         */
        deployPolicyPack: (target, options) => one('deployPolicyPack', { body: target }, options),
        /** Puts several packs live in one transaction: all of them or none. Only planes of this project know it. */
        deployPolicyPacks: (targets, request = {}, options) => one('deployPolicyPack', { body: { ...request, packs: targets } }, options),
        /** Checks a pack and says what a deploy would do. A pack with faults is an answer, `valid: false`, not an error. */
        validatePolicyPack: (target, options) => one('validatePolicyPack', { body: target }, options),
        /** Checks several packs as one deploy. */
        validatePolicyPacks: (targets, options) => one('validatePolicyPack', { body: { packs: targets } }, options),
        /** Goes back to `version`, or to what was live before. @throws {NotFoundError} `pack_version_not_found`, with what exists in `details` */
        rollbackPolicyPack: (name, request, options) => one('rollbackPolicyPack', { params: pack(name), body: request }, options),
        /** The packs that are live, and the digest of them all. */
        listPolicyPacks: (options) => one('listPolicyPacks', {}, options),
        /** A pack with its policies: what is live, or a `version` or `serial` of its history. */
        getPolicyPack: (name, filter, options) => one('getPolicyPack', { params: pack(name), query: filter }, options),
        /** Everything that was ever live of a pack, newest first. */
        policyPackHistory: (name, filter, options) => pages('policyPackHistory', 'history', { params: pack(name), query: filter }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/vault.js
function vaultMethods({ one, pages, raw }) {
    return {
        /** The public keys that sign the vault. */
        getVaultKeys: (options) => one('getVaultKeys', {}, options),
        /** Replaces the key that signs checkpoints and tokens; the old one signs the entry that names the new one. */
        rotateVaultKey: (options) => one('rotateVaultKey', {}, options),
        /** Entries in order, those after sequence number `after`. Their `content` keeps its keys, which are hashed as they stand. */
        listVaultEntries: (filter, options) => one('listVaultEntries', { query: filter }, options),
        getVaultEntry: (entryId, options) => one('getVaultEntry', { params: { entry_id: entryId } }, options),
        /** A signed checkpoint of the vault as it is now. Keep it: a cut tail shows only against a checkpoint kept elsewhere. */
        getVaultCheckpoint: (options) => one('getVaultCheckpoint', {}, options),
        listVaultCheckpoints: (filter, options) => pages('listVaultCheckpoints', 'checkpoints', { query: filter }, options),
        /** Proof (RFC 6962) that an entry is in the tree. */
        getInclusionProof: (filter, options) => one('getInclusionProof', { query: filter }, options),
        /** Proof (RFC 6962) that the tree of size `to` extends the tree of size `from`. */
        getConsistencyProof: (filter, options) => one('getConsistencyProof', { query: filter }, options),
        /** Whether the plane can record, and so judge. */
        health: (options) => one('health', {}, options),
        /** Metrics in the text format of Prometheus. */
        metrics: (options) => one('metrics', {}, options),
        /** The contract as OpenAPI 3.1, its keys as they are. */
        openapi: (options) => raw('openapi', {}, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/index.js








function enforceOf(calls, failMode) {
    return {
        ...coreMethods(calls, failMode),
        ...agentMethods(calls),
        ...policyMethods(calls),
        ...decisionMethods(calls),
        ...authorityMethods(calls),
        ...federationMethods(calls),
        ...vaultMethods(calls),
        ...keyMethods(calls),
    };
}

;// CONCATENATED MODULE: ./build/src/client/hindcast.js





/** A client of the control plane. `enforce` has every method of the SDK page; `call` speaks the wire's own names. */
class Hindcast {
    enforce;
    #settings;
    constructor(options) {
        // JavaScript may leave them out: what is missing then is the key.
        const given = options ?? {};
        const { apiKey, baseUrl, timeoutMs = 30_000, maxRetries = 2, maxResponseBytes = 8 * 1024 * 1024 } = given;
        if (typeof apiKey !== 'string' || !/^[\x21-\x7e]+$/.test(apiKey)) {
            throw new InvalidRequestError('invalid_configuration', '`apiKey` is missing, or has a space or line break in it');
        }
        for (const [name, value, least] of [
            ['timeoutMs', timeoutMs, 1],
            ['maxRetries', maxRetries, 0],
            ['maxResponseBytes', maxResponseBytes, 1],
        ]) {
            if (!(value >= least))
                throw new InvalidRequestError('invalid_configuration', `\`${name}\` must be a number from ${least}`);
        }
        this.#settings = {
            address: readAddress(baseUrl, given.allowHttp ?? false),
            apiKey,
            fetch: given.fetch ?? ((input, init) => globalThis.fetch(input, init)),
            timeoutMs,
            maxRetries,
            maxResponseBytes,
        };
        this.enforce = enforceOf(callsOf(this.#settings), given.failMode ?? 'closed');
    }
    /** Calls an operation in the wire's own names, without changing a key on either way. What was read so can be written back as it is. */
    call(id, ...[parts, options]) {
        return send(this.#settings, id, (parts ?? {}), options);
    }
}


/***/ })

};
