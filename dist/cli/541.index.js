export const id = 541;
export const ids = [541];
export const modules = {

/***/ 47541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ListenError: () => (/* binding */ ListenError),
  StoreError: () => (/* reexport */ StoreError),
  startServer: () => (/* binding */ startServer),
  verifyServedVault: () => (/* reexport */ verifyServedVault),
  verifyVault: () => (/* reexport */ verifyVault)
});

// UNUSED EXPORTS: createPlane, provesConsistency, provesInclusion

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/api/error.js
var api_error = __webpack_require__(13936);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/server/clock.js
/**
 * A clock that never goes back and never stands still: a wall clock set back does not lengthen a window, a grant or a cooldown.
 * `notBefore` is the newest instant on record, so that this holds across restarts too.
 */
function steadyClock(notBefore, wall = Date.now, monotonic = () => performance.now()) {
    let latest = Math.max(wall(), notBefore);
    let seen = monotonic();
    return () => {
        const tick = monotonic();
        latest = Math.max(wall(), latest + (tick - seen));
        seen = tick;
        return Math.floor(latest);
    };
}
/** A clock that shows the instant at which it was first looked at. */
function stopped(clock) {
    let at;
    return () => (at ??= clock());
}
/** An instant on the wire: RFC 3339, UTC, milliseconds. */
function instant(at) {
    return new Date(at).toISOString();
}

;// CONCATENATED MODULE: ./build/src/server/ids.js

let pool = Buffer.alloc(0);
/** So many hex digits of randomness behind a prefix: `enf_1f2e...`. */
function newId(prefix, digits = 12) {
    const bytes = digits / 2;
    if (pool.length < bytes)
        pool = (0,external_node_crypto_.randomBytes)(2048);
    const id = pool.toString('hex', 0, bytes);
    pool = pool.subarray(bytes);
    return prefix + id;
}
const half = 0x1000000;
/** Numbers up to 2^48 as 12 hex digits behind `prefix`, in an order of their own for each `key` of 32 hex digits. Hides nothing from who has the key. */
function numberedIds(prefix, key) {
    const rounds = [0, 8, 16, 24].map((at) => Number.parseInt(key.slice(at, at + 8), 16));
    const mix = (value, round) => {
        const stirred = Math.imul(value ^ round, 0x9e3779b1);
        return (Math.imul(stirred ^ (stirred >>> 15), 0x85ebca6b) >>> 8) & (half - 1);
    };
    return {
        idOf(number) {
            let [left, right] = [Math.floor(number / half), number % half];
            for (const round of rounds)
                [left, right] = [right, left ^ mix(right, round)];
            return prefix + hex(left) + hex(right);
        },
        numberOf(id) {
            if (id.length !== prefix.length + 12 || !id.startsWith(prefix) || !/^[0-9a-f]{12}$/.test(id.slice(-12)))
                return undefined;
            let [left, right] = [Number.parseInt(id.slice(-12, -6), 16), Number.parseInt(id.slice(-6), 16)];
            for (const round of rounds.toReversed())
                [left, right] = [right ^ mix(left, round), left];
            return left * half + right;
        },
    };
}
function hex(value) {
    return value.toString(16).padStart(6, '0');
}

;// CONCATENATED MODULE: ./build/src/server/intercept/trust.js
/** Where trust begins, and what a request without an agent is judged by. */
const initialTrust = 50;
/** How trust moves with each decision, as published. */
const step = { allow: 0.2, block: -2, escalate: -0.5 };
/** The trust in an agent, registered or not, before the decision at hand. */
async function trustOf(rows, agentId) {
    if (agentId === undefined)
        return initialTrust;
    const row = await rows.get('select level from trust where agent_id = ?', agentId);
    return row?.level ?? initialTrust;
}
const trustTable = {
    name: 'trust',
    columns: { agent_id: 'text', level: 'double precision' },
    conflict: 'on conflict (agent_id) do update set level = excluded.level',
};
/** Within 0 to 100, in tenths: sums of 0.2 stay exact. */
function moved(from, decision) {
    return Math.min(100, Math.max(0, Math.round((from + step[decision]) * 10) / 10));
}

;// CONCATENATED MODULE: ./build/src/server/agents/store.js



const known = ['framework', 'description', 'capabilities', 'permissions', 'scopes', 'permission_boundary', 'delegation_policy'];
async function agentRow(rows, id) {
    return rows.get('select * from agents where agent_id = ?', id);
}
async function registered(rows, id) {
    const row = await agentRow(rows, id);
    if (!row)
        throw new api_error/* ApiError */.hD('agent_not_found', 'no agent is registered under this id');
    return row;
}
/** Refuses an agent that is registered and suspended or retired; one that is not registered passes. */
async function refuseSuspended(rows, id) {
    const row = id === undefined ? undefined : await agentRow(rows, id);
    refuseUnlessActive(row);
    return row;
}
/** The same of a row that was read; `who` it is in the request. */
function refuseUnlessActive(agent, who = 'agent') {
    if (agent && agent.status !== 'active')
        throw new api_error/* ApiError */.hD('agent_suspended', `the ${who} is ${agent.status}`);
}
function profileOf({ profile }) {
    return JSON.parse(profile);
}
function didOf(workspaceId, agentId) {
    return `did:xybern:${workspaceId}:${agentId}`;
}
async function wireAgent(rows, workspaceId, row) {
    const { agent_id, name, status, created_at, updated_at } = row;
    const counted = await rows.all('select decision, count(*) as n from decisions where agent_id = ? group by decision', agent_id);
    const count = (decision) => counted.find((each) => each.decision === decision)?.n ?? 0;
    const roles = await rows.all('select role_id from role_agents where agent_id = ? order by assigned_at, role_id', agent_id);
    const profile = profileOf(row);
    return {
        agent_id,
        name,
        status,
        trust_level: await trustOf(rows, agent_id),
        did: didOf(workspaceId, agent_id),
        created_at: instant(created_at),
        updated_at: instant(updated_at),
        total_actions: counted.reduce((sum, { n }) => sum + n, 0),
        allowed_actions: count('allow'),
        blocked_actions: count('block'),
        escalated_actions: count('escalate'),
        framework: profile.framework ?? null,
        description: profile.description ?? null,
        capabilities: profile.capabilities ?? [],
        scopes: profile.scopes ?? [],
        permissions: profile.permissions ?? {},
        permission_boundary: profile.permission_boundary ?? null,
        delegation_policy: profile.delegation_policy ?? null,
        declared: Object.fromEntries(Object.entries(profile).filter(([key]) => !known.includes(key))),
        roles: roles.map(({ role_id }) => role_id),
    };
}
/** Writes an event of an agent into the vault, and into the agent's history. */
async function note(transaction, agent_id, event, body) {
    const { seq } = await transaction.audit(event, { agent_id, ...body });
    await transaction.rows.run('insert into agent_events (seq, agent_id, event, at) values (?, ?, ?, ?)', seq, agent_id, event, transaction.now());
}

;// CONCATENATED MODULE: ./build/src/server/agents/credentials.js




const day = 24 * 3600 * 1000;
/** Makes an Ed25519 key pair. The private key leaves with the answer and is kept nowhere. */
async function issueCredential(transaction, workspaceId, agentId, days) {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ed25519');
    const public_key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url');
    const created_at = transaction.now();
    const row = {
        credential_id: newId('cred_'),
        agent_id: agentId,
        public_key,
        fingerprint: (0,external_node_crypto_.hash)('sha256', raw, 'hex'),
        status: 'active',
        created_at,
        expires_at: days === undefined ? null : created_at + days * day,
        grace_until: null,
        revoked_at: null,
    };
    await transaction.rows.run('insert into credentials (credential_id, agent_id, public_key, fingerprint, status, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)', ...[row.credential_id, agentId, public_key, row.fingerprint, row.status, created_at, row.expires_at]);
    const { revoked_at: _none, ...shown } = wireCredential(row, workspaceId, created_at);
    return { ...shown, private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}
/** What the log tells of a credential. */
function recordOf({ credential_id, key_fingerprint, expires_at }) {
    return { credential_id, key_fingerprint, expires_at };
}
async function credentialsOf(rows, agentId) {
    return rows.all('select * from credentials where agent_id = ? order by created_at desc, credential_id', agentId);
}
function stateOf({ status, expires_at, revoked_at }, now) {
    if (status === 'revoked' || revoked_at !== null)
        return 'revoked';
    return expires_at !== null && expires_at <= now ? 'expired' : status;
}
/** Whether a signature by this credential counts now: it is active, or was rotated and its grace lasts. */
function isGood(row, now) {
    const state = stateOf(row, now);
    return state === 'active' || (state === 'rotated' && row.grace_until !== null && now < row.grace_until);
}
/** A credential as it is shown: the public key alone. */
function wireCredential(row, workspaceId, now) {
    return {
        credential_id: row.credential_id,
        agent_id: row.agent_id,
        did: didOf(workspaceId, row.agent_id),
        algorithm: 'Ed25519',
        public_key: row.public_key,
        key_fingerprint: row.fingerprint,
        status: stateOf(row, now),
        created_at: instant(row.created_at),
        expires_at: row.expires_at === null ? null : instant(row.expires_at),
        revoked_at: row.revoked_at === null ? null : instant(row.revoked_at),
    };
}

;// CONCATENATED MODULE: ./build/src/server/agents/credential-handlers.js



const credentialHandlers = {
    listCredentials: {
        async reads(rows, { params, plane }) {
            await registered(rows, params.agent_id);
            const found = await rows.all('select * from credentials where agent_id = ? order by created_at desc, credential_id', params.agent_id);
            return { ok: true, credentials: found.map((row) => wireCredential(row, plane.workspaceId, plane.clock())) };
        },
    },
    getActiveCredential: {
        async reads(rows, { params, plane }) {
            await registered(rows, params.agent_id);
            const now = plane.clock();
            const active = (await credentialsOf(rows, params.agent_id)).find((row) => stateOf(row, now) === 'active');
            if (!active)
                throw new api_error/* ApiError */.hD('credential_not_found', 'the agent has no active credential');
            return { ok: true, credential: wireCredential(active, plane.workspaceId, now) };
        },
    },
    rotateCredential: {
        async writes(transaction, { params, body, plane }) {
            const agent = await registered(transaction.rows, params.agent_id);
            if (agent.status === 'deactivated')
                throw new api_error/* ApiError */.hD('agent_deactivated', 'the agent is deactivated for good');
            const now = transaction.now();
            await transaction.rows.run("update credentials set status = 'rotated', grace_until = ? where agent_id = ? and status = 'active'", ...[now + (body.grace_seconds ?? 0) * 1000, agent.agent_id]);
            const issued = await issueCredential(transaction, plane.workspaceId, agent.agent_id, body.credential_ttl_days);
            await note(transaction, agent.agent_id, 'credential.rotated', {
                ...recordOf(issued),
                grace_seconds: body.grace_seconds ?? 0,
                reason: body.reason ?? null,
            });
            return { ok: true, credential: issued };
        },
    },
    revokeCredential: {
        async writes(transaction, { params, body, plane }) {
            const { rows } = transaction;
            const row = await rows.get('select * from credentials where credential_id = ?', params.credential_id);
            if (!row)
                throw new api_error/* ApiError */.hD('credential_not_found', 'there is no such credential');
            const now = transaction.now();
            if (row.status !== 'revoked') {
                await rows.run("update credentials set status = 'revoked', revoked_at = ? where credential_id = ?", now, row.credential_id);
                await note(transaction, row.agent_id, 'credential.revoked', {
                    credential_id: row.credential_id,
                    reason: body.reason ?? null,
                });
            }
            const revoked = { ...row, status: 'revoked', revoked_at: row.revoked_at ?? now };
            return { ok: true, credential: wireCredential(revoked, plane.workspaceId, now) };
        },
    },
};

;// CONCATENATED MODULE: ./build/src/api/schemas/build.js
const build_text = { type: 'string' };
const id = { type: 'string', minLength: 1, maxLength: 256 };
const flag = { type: 'boolean' };
const build_instant = { type: 'string', format: 'date-time', description: 'RFC 3339 instant, UTC.' };
const trust = { type: 'number', minimum: 0, maximum: 100, description: 'Trust, 0 to 100.' };
const count = { type: 'integer', minimum: 0 };
const ok = { type: 'boolean', const: true };
const freeObject = { type: 'object', additionalProperties: true };
const names = { type: 'array', items: { type: 'string', minLength: 1, maxLength: 256 }, maxItems: 1000 };
/** Names of actions, with `*` for any run of characters. No action has control characters in its name. */
const globs = { ...names, items: { ...names.items, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]*$' } };
const limit = {
    type: 'integer',
    minimum: 1,
    maximum: 500,
    description: 'At most this many items a page, 1 to 500. Default 50.',
};
const page = {
    type: 'integer',
    minimum: 1,
    maximum: 1_000_000,
    description: 'Page number from 1, as published; `cursor` wins.',
};
const cursor = { type: 'string', minLength: 1, maxLength: 1024, description: '`next_cursor` of the page before.' };
function described(schema, description) {
    return { ...schema, description };
}
function integer(minimum, maximum, description) {
    return { type: 'integer', minimum, maximum, ...(description ? { description } : {}) };
}
function oneOf(...values) {
    return { enum: values };
}
function ref(name) {
    return { $ref: `#/$defs/${name}` };
}
function list(items) {
    return { type: 'array', items };
}
function orNull(schema) {
    if (typeof schema.type === 'string')
        return { ...schema, type: [schema.type, 'null'] };
    return { anyOf: [schema, { type: 'null' }] };
}
/** An object that refuses fields it does not know: a misspelt restriction must not vanish. */
function build_closed(required, optional = {}, description) {
    return { ...build_open(required, optional, description), additionalProperties: false };
}
/** An object that may carry more than is said here. */
function build_open(required, optional = {}, description) {
    return {
        type: 'object',
        ...(description ? { description } : {}),
        properties: { ...required, ...optional },
        ...(Object.keys(required).length ? { required: Object.keys(required) } : {}),
    };
}
/** The answer `{ok: true, ...}`. */
function answer(required, optional = {}) {
    return build_open({ ok, ...required }, optional);
}
/** One page of a list: the items under their key, and the cursor of the next page, null on the last. */
function pageOf(key, item, more = {}) {
    return answer({ [key]: list(ref(item)), next_cursor: orNull(build_text), ...more });
}

;// CONCATENATED MODULE: ./build/src/api/schemas/core.js

const actionType = {
    type: 'string',
    minLength: 1,
    maxLength: 256,
    description: 'Name of the action, 1 to 256 characters.',
};
const deepestStep = 100_000;
const interceptOptional = {
    action_content: described(build_text, 'The text acted on: a query, a mail body, a prompt.'),
    content: described(build_text, 'Another name of `action_content`, as one published client sends it.'),
    metadata: described(freeObject, "Any JSON object. Its keys are the caller's own."),
    agent_id: described(id, 'The acting agent; it need not be registered.'),
    chain_id: described(id, 'Groups the steps of one workflow.'),
    chain_step: integer(0, deepestStep, 'Step number in the chain, from 0. Needs `chain_id`.'),
    parent_decision_id: described(id, 'The decision before this one in the chain.'),
    signed_assertion: described({ type: 'string', maxLength: 8192 }, 'Ed25519 identity proof of the agent: a compact JWS that names the action type and the hash of the content.'),
    grant_id: described(id, 'A delegation grant that the agent presents.'),
    federation_token: described({ type: 'string', maxLength: 8192 }, 'A token of a partner workspace.'),
    session_id: id,
    contract_id: id,
    warrant: { type: 'string', maxLength: 8192 },
    commitment: { type: 'string', maxLength: 8192 },
    stamp: { type: ['string', 'boolean'], maxLength: 8192 },
};
const decisionOutcome = {
    decision: ref('Verdict'),
    decision_id: id,
    decision_path: ref('DecisionPath'),
    trust_score: described(trust, 'Trust of the agent when it was judged.'),
    reasoning: build_text,
    policies_evaluated: described(list(build_text), 'Ids of the live policies that were judged.'),
    policies_triggered: list(ref('TriggeredPolicy')),
    vault_entry_id: id,
    latency_ms: { type: 'number', minimum: 0 },
    created_at: build_instant,
};
const decisionDetail = {
    escalation_id: described(orNull(build_text), 'What to poll and resolve when `decision` is `escalate`.'),
    action_type: build_text,
    agent_id: orNull(build_text),
    chain_id: orNull(build_text),
    chain_step: orNull({ type: 'integer' }),
    parent_decision_id: orNull(build_text),
    revision: described(count, 'The revision of the policies in force that judged it.'),
    policy_set_hash: described(build_text, '`sha256:` and 64 hex digits over the policies in force.'),
    content_sha256: described(orNull(build_text), 'SHA-256 of the UTF-8 content, hex; null without content.'),
    metadata_sha256: orNull(build_text),
    identity_verified: flag,
    grant_id: orNull(build_text),
    window_id: orNull(build_text),
    breakglass_id: orNull(build_text),
    not_judged: described(list(ref('NotJudged')), 'Policies that could not be judged here and let the request pass by their own `on_unavailable`.'),
    shadow_results: orNull(ref('ShadowResults')),
};
const core = {
    Verdict: { enum: ['allow', 'escalate', 'block'], description: 'allow < escalate < block.' },
    DecisionPath: {
        enum: [
            'fast',
            'standard',
            'identity',
            'delegation',
            'federation',
            'temporal_window',
            'permissions',
            'rbac',
            'breakglass',
            'agent_status',
        ],
        description: 'The step of the pipeline that settled the verdict.',
    },
    TriggeredPolicy: build_open({ policy_id: build_text, name: build_text, decision: ref('Verdict'), reason: build_text }, { policy_type: build_text, priority: { type: 'integer' }, pack: orNull(build_text) }),
    NotJudged: build_open({ policy_id: build_text, name: build_text, reason: build_text }, { pack: orNull(build_text) }),
    ShadowResults: build_open({
        shadow_decision: ref('Verdict'),
        live_decision: ref('Verdict'),
        would_have_changed: flag,
        triggered: list(ref('TriggeredPolicy')),
        reasoning: build_text,
    }),
    InterceptRequest: build_open({ action_type: actionType }, interceptOptional, 'A request to judge. Unknown fields are ignored.'),
    InterceptResult: answer(decisionOutcome, decisionDetail),
    BatchAction: build_open({ action_type: actionType }, { ref: described(id, "The caller's own name for this action, given back with its result."), ...interceptOptional }),
    BatchRequest: build_open({
        actions: {
            type: 'array',
            minItems: 1,
            maxItems: 500,
            items: ref('BatchAction'),
            description: '1 to 500 actions. One that is not as described here fails alone: its result carries the error.',
        },
    }),
    BatchItem: build_open({ index: count, ok: flag }, {
        ref: orNull(build_text),
        error: described(ref('ErrorBody'), 'Why this action was not judged; it counts as not allowed.'),
        ...decisionOutcome,
        ...decisionDetail,
    }, 'The result of one action: a decision when `ok`, otherwise an error.'),
    BatchResult: answer({
        total: count,
        allowed: described(count, 'How many were allowed.'),
        blocked: described(count, 'How many were blocked.'),
        escalated: described(count, 'How many were escalated.'),
        failed: described(count, 'How many could not be judged.'),
        results: described(list(ref('BatchItem')), 'One result for each action, in order.'),
    }),
    AgentCommRequest: build_open({ source_agent_id: id, target_agent_id: id, instruction: build_text }, { ...interceptOptional, action_type: described(actionType, 'Default `agent_instruction`.') }, 'A message from one agent to another, judged before it is passed on.'),
    AgentCommResult: answer({ ...decisionOutcome, source_agent_id: build_text, target_agent_id: build_text }, decisionDetail),
    ErrorBody: build_open({ code: build_text, message: build_text, request_id: build_text }, { details: {} }),
    ErrorAnswer: build_open({ ok: { type: 'boolean', const: false }, error: ref('ErrorBody') }),
    Acknowledgement: answer({}),
    ReasonRequest: build_closed({}, { reason: { type: 'string', maxLength: 2000 } }),
    ResolutionDecision: oneOf('allow', 'block', 'pending'),
};

;// CONCATENATED MODULE: ./build/src/api/schemas/agents.js

const declared = 'Declared and shown; nothing is judged by it.';
const passport = {
    model: {},
    prompt_hash: build_text,
    environment: build_text,
    risk_class: build_text,
    owner: build_text,
    permitted_models: described(list(build_text), declared),
    approved_tools: described(list(build_text), declared),
    data_clearance: described({}, declared),
    purpose: build_text,
};
const profile = {
    framework: { type: 'string', maxLength: 256 },
    description: { type: 'string', maxLength: 4000 },
    capabilities: names,
    permissions: ref('AgentPermissions'),
    scopes: described(globs, 'What the agent may lend to others by a grant: action names or globs; absent or empty: anything. It limits no action of its own: `permissions` and roles do.'),
    permission_boundary: ref('PermissionBoundary'),
    delegation_policy: ref('DelegationPolicy'),
};
const agents = {
    AgentPermissions: build_closed({}, {
        allowed_action_types: described(globs, 'The only actions allowed. Absent: all; empty: none.'),
        denied_action_types: globs,
    }),
    ResourceRule: build_closed({ action_types: globs, max_amount: { type: 'number', minimum: 0 } }, {}, 'No action of these types passes whose `metadata.amount` is above `max_amount` or not stated.'),
    PermissionBoundary: build_closed({}, { resource_rules: list(ref('ResourceRule')) }, 'The outermost limits of an agent, whatever else grants it more. A limit that the plane does not keep is refused.'),
    DelegationPolicy: build_closed({}, {
        can_delegate: flag,
        can_accept_delegation: flag,
        delegable_scopes: globs,
        acceptable_scopes: globs,
        max_delegation_depth: integer(0, 16),
    }),
    RegisterAgentRequest: build_closed({ name: { type: 'string', minLength: 1, maxLength: 256 } }, {
        agent_id: described(id, 'An id of your own choice. Default: made by the plane.'),
        ...profile,
        credential_ttl_days: integer(1, 3650),
        ...passport,
    }),
    UpdateAgentRequest: build_closed({}, {
        name: { type: 'string', minLength: 1, maxLength: 256 },
        ...profile,
        status: described(oneOf('active', 'suspended'), 'Suspend an agent, or let it act again.'),
        ...passport,
    }),
    Agent: build_open({
        agent_id: id,
        name: build_text,
        status: oneOf('active', 'suspended', 'deactivated'),
        trust_level: trust,
        did: build_text,
        created_at: build_instant,
        updated_at: build_instant,
        total_actions: count,
        allowed_actions: count,
        blocked_actions: count,
        escalated_actions: count,
    }, {
        framework: orNull(build_text),
        description: orNull(build_text),
        capabilities: list(build_text),
        scopes: list(build_text),
        permissions: ref('AgentPermissions'),
        permission_boundary: orNull(ref('PermissionBoundary')),
        delegation_policy: orNull(ref('DelegationPolicy')),
        declared: described(freeObject, 'What was declared at registration: model, owner, purpose and the like.'),
        roles: described(list(build_text), 'Ids of the roles assigned.'),
    }),
    AgentResult: answer({ agent: ref('Agent') }),
    RegisterAgentResult: answer({ agent: ref('Agent'), credential: ref('IssuedCredential') }),
    RevokeAgentResult: answer({
        agent: ref('Agent'),
        revoked: build_open({ credentials: count, delegations: count, temporal_windows: count, federation_tokens: count, roles: count }),
    }),
    ListAgentsQuery: build_closed({}, { status: oneOf('active', 'suspended', 'deactivated'), per_page: limit, page: page, cursor: cursor }),
    AgentList: pageOf('agents', 'Agent', { total: count }),
    AgentHistoryItem: build_open({ at: build_instant, event: described(build_text, '`decision`, or what happened to the agent.'), trust_level: trust }, { trust_change: { type: 'number' }, decision_id: build_text, decision: ref('Verdict'), action_type: build_text, detail: build_text }),
    AgentHistory: answer({ agent_id: id, trust_level: trust, history: list(ref('AgentHistoryItem')), next_cursor: orNull(build_text) }),
    AgentCommunication: build_open({
        decision_id: id,
        source_agent_id: id,
        target_agent_id: id,
        action_type: build_text,
        decision: ref('Verdict'),
        direction: oneOf('sent', 'received'),
        created_at: build_instant,
    }, { chain_id: orNull(build_text), reasoning: build_text }),
    CommunicationsQuery: build_closed({}, { direction: oneOf('sent', 'received'), per_page: limit, page: page, cursor: cursor }),
    AgentCommunications: pageOf('communications', 'AgentCommunication'),
    Credential: build_open({
        credential_id: id,
        agent_id: id,
        did: build_text,
        algorithm: { const: 'Ed25519', type: 'string' },
        public_key: described(build_text, 'SPKI, PEM.'),
        key_fingerprint: described(build_text, 'SHA-256 of the raw 32-byte public key, hex.'),
        status: oneOf('active', 'rotated', 'revoked', 'expired'),
        created_at: build_instant,
        expires_at: orNull(build_instant),
        revoked_at: orNull(build_instant),
    }),
    IssuedCredential: build_open({
        credential_id: id,
        agent_id: id,
        did: build_text,
        algorithm: { const: 'Ed25519', type: 'string' },
        public_key: build_text,
        private_key: described(build_text, 'PKCS#8, PEM. Shown once and never stored.'),
        key_fingerprint: build_text,
        status: oneOf('active', 'rotated', 'revoked', 'expired'),
        created_at: build_instant,
        expires_at: orNull(build_instant),
    }, {}, 'A credential with its private key, given out only when the key is made.'),
    CredentialList: answer({ credentials: list(ref('Credential')) }),
    CredentialResult: answer({ credential: ref('Credential') }),
    IssuedCredentialResult: answer({ credential: ref('IssuedCredential') }),
    RotateCredentialRequest: build_closed({}, {
        grace_seconds: integer(0, 86_400, 'How long the old key stays good. Default 0.'),
        credential_ttl_days: integer(1, 3650),
        reason: { type: 'string', maxLength: 2000 },
    }),
};

;// CONCATENATED MODULE: ./build/src/api/schemas/api-keys.js

const right = oneOf('*', 'enforce', 'read', 'manage', 'deploy', 'approvals', 'keys');
const apiKeys = {
    ApiKeyRight: described(right, 'What a key may do; `*` is everything.'),
    CreateApiKeyRequest: build_closed({
        name: described({ type: 'string', minLength: 1, maxLength: 256 }, 'What people know the key by.'),
        rights: described({ type: 'array', items: ref('ApiKeyRight'), minItems: 1, maxItems: 7, uniqueItems: true }, 'None that the asking key lacks itself.'),
    }, { expires_in_days: integer(1, 3650, 'Default: the key does not expire.') }),
    ApiKey: build_open({
        key_id: id,
        name: build_text,
        rights: { type: 'array', items: ref('ApiKeyRight') },
        status: oneOf('active', 'expired', 'revoked'),
        created_at: build_instant,
        expires_at: orNull(build_instant),
        revoked_at: orNull(build_instant),
    }),
    ApiKeyResult: answer({ api_key: ref('ApiKey') }),
    IssuedApiKeyResult: answer({ api_key: ref('ApiKey'), key: described(build_text, 'The key itself, shown this once and kept as a hash.') }),
    ApiKeyList: pageOf('api_keys', 'ApiKey'),
};

;// CONCATENATED MODULE: ./build/src/api/schemas/authority.js

const reason = { type: 'string', maxLength: 2000 };
const constraints = build_closed({}, { max_amount: { type: ['number', 'null'], minimum: 0 } }, 'Further limits: `max_amount` on `metadata.amount`. A limit that the plane does not keep is refused.');
const roleScopes = described(globs, 'Kept and shown; nothing is judged by them.');
const authority = {
    DelegateRequest: build_closed({ source_agent_id: id, target_agent_id: id, scopes: { ...globs, minItems: 1 } }, {
        action_types: globs,
        constraints,
        instruction: build_text,
        parent_grant_id: described(id, 'The grant that is passed on.'),
        duration_minutes: integer(1, 43_200, 'Life of the grant in minutes, up to 30 days. Default 60.'),
        ttl_hours: integer(1, 720, 'Life in hours, as the official client sends it; `duration_minutes` wins.'),
        max_uses: integer(1, 1_000_000),
    }),
    DelegationState: oneOf('active', 'revoked', 'expired', 'exhausted'),
    Delegation: build_open({
        grant_id: id,
        source_agent_id: id,
        target_agent_id: id,
        scopes: described(list(build_text), 'As asked for.'),
        attenuated_scopes: described(list(build_text), 'What is left of them along the whole chain.'),
        status: ref('DelegationState'),
        is_valid: flag,
        depth: count,
        uses: count,
        max_uses: orNull({ type: 'integer' }),
        created_at: build_instant,
        expires_at: build_instant,
    }, {
        action_types: list(build_text),
        constraints: orNull(freeObject),
        instruction: orNull(build_text),
        parent_grant_id: orNull(build_text),
        revoked_at: orNull(build_instant),
        revoke_reason: orNull(build_text),
    }),
    DelegationResult: answer({ grant_id: id, grant: ref('Delegation') }),
    RevokeDelegationResult: answer({
        grant_id: id,
        grant: ref('Delegation'),
        revoked: described(list(build_text), 'Ids of all grants revoked, this one and those below it.'),
    }),
    VerifyDelegationQuery: build_closed({}, { agent_id: id, action_type: id }),
    DelegationVerification: answer({
        valid: flag,
        reason: orNull(build_text),
        grant: ref('Delegation'),
        effective_scopes: list(build_text),
        effective_action_types: list(build_text),
    }),
    ListDelegationsQuery: build_closed({}, { agent_id: id, direction: oneOf('given', 'received'), status: ref('DelegationState'), per_page: limit, page: page, cursor: cursor }),
    AgentDelegationsQuery: build_closed({}, { direction: oneOf('given', 'received'), status: ref('DelegationState'), per_page: limit, page: page, cursor: cursor }),
    DelegationList: pageOf('delegations', 'Delegation'),
    CreateTemporalWindowRequest: build_closed({ agent_id: id, scopes: { ...globs, minItems: 1 }, duration_minutes: integer(1, 1440, 'Minutes, 1 to 1440 (24 hours).') }, {
        action_types: globs,
        constraints,
        reason,
        workflow_id: id,
        max_uses: integer(1, 1_000_000),
        max_extensions: integer(0, 100, 'Default 3.'),
    }),
    TemporalWindowState: oneOf('active', 'expired', 'revoked', 'exhausted'),
    TemporalWindow: build_open({
        window_id: id,
        agent_id: id,
        scopes: list(build_text),
        status: ref('TemporalWindowState'),
        uses: count,
        max_uses: orNull({ type: 'integer' }),
        extensions: count,
        max_extensions: count,
        created_at: build_instant,
        expires_at: build_instant,
        remaining_seconds: { type: 'number', minimum: 0 },
    }, {
        action_types: list(build_text),
        constraints: orNull(freeObject),
        reason: orNull(build_text),
        workflow_id: orNull(build_text),
        revoked_at: orNull(build_instant),
    }),
    TemporalWindowResult: answer({ window: ref('TemporalWindow') }),
    ListTemporalWindowsQuery: build_closed({}, { agent_id: id, status: ref('TemporalWindowState'), per_page: limit, page: page, cursor: cursor }),
    TemporalWindowList: pageOf('windows', 'TemporalWindow'),
    CheckTemporalWindowQuery: build_closed({}, { window_id: id, agent_id: id, action_type: id, scope: id }),
    TemporalWindowCheck: answer({
        active: flag,
        allowed: described(flag, 'Whether a window covers the action asked about.'),
        window: orNull(ref('TemporalWindow')),
        reason: orNull(build_text),
    }),
    ExtendTemporalWindowRequest: build_closed({ duration_minutes: integer(1, 1440, 'Minutes to add.') }, { reason }),
    TriggerBreakglassRequest: build_closed({ agent_id: id, justification: { type: 'string', minLength: 10, maxLength: 4000 } }, {
        action_type: described({ ...id, pattern: globs.items.pattern }, 'Limits the override to these actions, `*` allowed. Default: all.'),
        triggered_by: id,
        severity: oneOf('critical', 'high', 'medium'),
        duration_minutes: integer(1, 120, 'Minutes, 1 to 120. Default 15.'),
        max_actions: integer(1, 1_000_000),
    }),
    BreakglassState: oneOf('active', 'expired', 'closed', 'exhausted'),
    BreakglassReview: build_open({ status: oneOf('pending', 'reviewed') }, { outcome: oneOf('justified', 'unjustified', null), notes: orNull(build_text), reviewed_by: orNull(build_text), reviewed_at: orNull(build_instant) }),
    BreakglassEvent: build_open({
        breakglass_id: id,
        agent_id: id,
        action_type: orNull(build_text),
        justification: build_text,
        triggered_by: orNull(build_text),
        severity: oneOf('critical', 'high', 'medium'),
        status: ref('BreakglassState'),
        actions_used: count,
        max_actions: orNull({ type: 'integer' }),
        created_at: build_instant,
        expires_at: build_instant,
        remaining_seconds: { type: 'number', minimum: 0 },
        closed_at: orNull(build_instant),
        review: ref('BreakglassReview'),
    }),
    BreakglassResult: answer({ event: ref('BreakglassEvent') }),
    ListBreakglassQuery: build_closed({}, { agent_id: id, status: ref('BreakglassState'), per_page: limit, page: page, cursor: cursor }),
    BreakglassList: pageOf('events', 'BreakglassEvent'),
    ReviewBreakglassRequest: build_closed({ outcome: oneOf('justified', 'unjustified') }, { notes: { type: 'string', maxLength: 4000 }, reviewed_by: id }),
    BreakglassStats: answer({
        since: orNull(build_instant),
        until: orNull(build_instant),
        total: count,
        active: count,
        pending_review: count,
        overridden_decisions: count,
        by_severity: build_open({ critical: count, high: count, medium: count }),
    }),
    CreateRoleRequest: build_closed({ name: { type: 'string', minLength: 1, maxLength: 256 } }, {
        description: build_text,
        allowed_action_types: globs,
        denied_action_types: globs,
        scopes: roleScopes,
        min_trust_level: trust,
        inherits_from: described(id, 'Id of the role inherited from.'),
    }),
    UpdateRoleRequest: build_closed({}, {
        name: { type: 'string', minLength: 1, maxLength: 256 },
        description: build_text,
        allowed_action_types: globs,
        denied_action_types: globs,
        scopes: roleScopes,
        min_trust_level: trust,
        inherits_from: orNull(id),
        status: oneOf('active', 'inactive'),
    }),
    Role: build_open({
        role_id: id,
        name: build_text,
        allowed_action_types: list(build_text),
        denied_action_types: list(build_text),
        min_trust_level: orNull(trust),
        inherits_from: orNull(build_text),
        status: oneOf('active', 'inactive'),
        created_at: build_instant,
        updated_at: build_instant,
    }, { description: orNull(build_text), scopes: list(build_text), agent_count: count }),
    RoleResult: answer({ role: ref('Role') }),
    RoleList: pageOf('roles', 'Role'),
    RoleAgentRequest: build_closed({ agent_id: id }),
    RoleAssignment: build_open({ role_id: id, agent_id: id, assigned_at: build_instant }),
    RoleAssignmentResult: answer({ assignment: ref('RoleAssignment') }),
    RoleAgents: pageOf('agents', 'RoleAssignment'),
    PageQuery: build_closed({}, { per_page: limit, page: page, cursor: cursor }),
};

;// CONCATENATED MODULE: ./build/src/api/schemas/federation.js

const eventName = { type: 'string', minLength: 1, maxLength: 128 };
const federation = {
    ProposeFederationRequest: build_closed({ target_workspace_id: id }, {
        source_org_name: build_text,
        target_org_name: build_text,
        allowed_action_types: described(globs, 'Not empty. Left out: every action.'),
        allowed_scopes: described(globs, 'Not empty. Left out: the allowed action types.'),
        max_trust_level: trust,
        expires_in_days: integer(1, 3650),
    }),
    FederationState: oneOf('pending', 'active', 'revoked', 'expired'),
    FederationLink: build_open({
        link_id: id,
        direction: oneOf('outbound', 'inbound'),
        status: ref('FederationState'),
        source_workspace_id: build_text,
        target_workspace_id: build_text,
        allowed_action_types: list(build_text),
        allowed_scopes: list(build_text),
        max_trust_level: trust,
        created_at: build_instant,
    }, {
        source_org_name: orNull(build_text),
        target_org_name: orNull(build_text),
        approved_by: orNull(build_text),
        accepted_at: orNull(build_instant),
        expires_at: orNull(build_instant),
        revoked_at: orNull(build_instant),
    }),
    ProposeFederationResult: answer({ link: ref('FederationLink'), link_id: id, shared_secret: described(build_text, 'Shown once.') }),
    FederationResult: answer({ link: ref('FederationLink'), link_id: id }, { status: ref('FederationState') }),
    ListFederationsQuery: build_closed({}, { status: ref('FederationState'), direction: oneOf('outbound', 'inbound'), per_page: limit, page: page, cursor: cursor }),
    FederationList: pageOf('links', 'FederationLink'),
    AcceptFederationRequest: build_closed({}, { approved_by: id, shared_secret: build_text }),
    IssueFederationTokenRequest: build_closed({}, {
        source_agent_id: described(id, 'The agent the token is for; needed, here or as `agent_id`.'),
        agent_id: id,
        scopes: globs,
        action_types: globs,
        ttl_seconds: integer(1, 900, 'Seconds, 1 to 900. Default 300.'),
        max_uses: integer(1, 1_000_000),
    }),
    FederationTokenResult: answer({
        token: described(build_text, 'A signed JWT, shown once.'),
        token_id: id,
        link_id: id,
        expires_in: described(count, 'Seconds.'),
        expires_at: build_instant,
        max_uses: orNull({ type: 'integer' }),
        scopes: list(build_text),
        action_types: list(build_text),
        link_status: described(ref('FederationState'), 'A token on a pending link is refused at use until the link is active.'),
    }),
    CreateWebhookRequest: build_closed({ url: { type: 'string', minLength: 1, maxLength: 2048 }, events: { type: 'array', items: eventName, minItems: 1, maxItems: 100 } }, { description: { type: 'string', maxLength: 2000 } }),
    Webhook: build_open({
        webhook_id: id,
        url: build_text,
        events: list(build_text),
        status: oneOf('active', 'disabled'),
        created_at: build_instant,
    }, {
        description: orNull(build_text),
        disabled_reason: orNull(build_text),
        previous_secret_expires_at: orNull(build_instant),
        pending: count,
        dead_letters: count,
    }),
    IssuedWebhook: build_open({
        webhook_id: id,
        url: build_text,
        events: list(build_text),
        status: oneOf('active', 'disabled'),
        created_at: build_instant,
        secret: described(build_text, 'The signing secret, shown once.'),
    }, {
        description: orNull(build_text),
        disabled_reason: orNull(build_text),
        previous_secret_expires_at: orNull(build_instant),
        pending: count,
        dead_letters: count,
    }),
    WebhookResult: answer({ webhook: ref('Webhook') }),
    IssuedWebhookResult: answer({ webhook: ref('IssuedWebhook'), secret: build_text }),
    WebhookList: pageOf('webhooks', 'Webhook'),
    RotateWebhookSecretRequest: build_closed({}, { overlap_seconds: integer(0, 604_800, 'How long both secrets sign. Default 86400.') }),
    WebhookDeliveryState: oneOf('pending', 'delivered', 'dead'),
    WebhookDelivery: build_open({ delivery_id: id, webhook_id: id, event: build_text, status: ref('WebhookDeliveryState'), attempts: count, created_at: build_instant }, {
        response_status: orNull({ type: 'integer' }),
        error: orNull(build_text),
        next_attempt_at: orNull(build_instant),
        delivered_at: orNull(build_instant),
        test: flag,
    }),
    WebhookDeliveryResult: answer({ delivery: ref('WebhookDelivery') }),
    ListDeliveriesQuery: build_closed({}, { status: ref('WebhookDeliveryState'), per_page: limit, page: page, cursor: cursor }),
    WebhookDeliveries: pageOf('deliveries', 'WebhookDelivery'),
};

;// CONCATENATED MODULE: ./build/src/api/schemas/packs.js

const packName = { type: 'string', minLength: 1, maxLength: 64 };
const version = { type: 'string', minLength: 1, maxLength: 256, description: 'Semantic version.' };
const hash = described({ type: 'string', maxLength: 80 }, '`sha256:` and 64 hex digits.');
const target = {
    name: packName,
    version,
    policy_definitions: { type: 'array', items: ref('PolicyDefinition'), maxItems: 10_000 },
};
const targetOptional = {
    description: { type: 'string', maxLength: 4000 },
    expected_source_hash: described(orNull({ type: 'string', maxLength: 80 }), 'Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live.'),
};
const packs = {
    PackTarget: build_closed(target, targetOptional, 'One pack as it shall become.'),
    DeployRequest: {
        description: 'One pack, as published; or `packs`, all of them in one transaction or none.',
        type: 'object',
        properties: { expected_source_hash: targetOptional.expected_source_hash },
        anyOf: [ref('PackTarget'), ref('DeployManyRequest')],
    },
    DeployManyRequest: build_closed({ packs: { type: 'array', items: ref('PackTarget'), minItems: 1, maxItems: 1000 } }, { reason: { type: 'string', maxLength: 2000 } }),
    PackHold: build_open({ version: build_text, source_hash: hash, since: build_instant }, { serial: count }, 'The content that was rolled back: it does not go live again under this version.'),
    Pack: build_open({
        name: build_text,
        version: build_text,
        serial: described(count, 'Counts every change of this pack, from 1.'),
        source_hash: hash,
        digest: hash,
        policy_count: count,
        deployed_at: build_instant,
        highest_version: described(build_text, 'The highest version ever live.'),
        restores: described(orNull({ type: 'integer' }), 'The serial that a rollback brought back.'),
        held: orNull(ref('PackHold')),
    }, {
        description: build_text,
        live: flag,
        deployed_by: orNull(build_text),
        reason: orNull(build_text),
        summary: ref('PackSummary'),
        edited: described(flag, 'Whether the policies in force are no longer those that were deployed: somebody changed the database. A deploy of a higher version mends it.'),
    }),
    PackSummary: build_open({ created: count, updated: count, removed: count, unchanged: count }, {}, 'How many policies.'),
    DeployOutcome: {
        enum: ['deployed', 'recorded', 'unchanged', 'held'],
        description: '`deployed`: live now. `recorded`: a higher version of equal content, no policy touched. `unchanged`: it was live already. `held`: skipped, it was rolled back before.',
    },
    PackDeployment: build_open({ pack: ref('Pack'), summary: ref('PackSummary'), outcome: ref('DeployOutcome') }, { warning: build_text }),
    DeployResult: answer({ outcome: ref('DeployOutcome') }, {
        pack: described(ref('Pack'), 'With the form for one pack.'),
        summary: ref('PackSummary'),
        warning: build_text,
        packs: described(list(ref('PackDeployment')), 'With the form for several packs, in the order asked.'),
    }),
    ValidateRequest: { anyOf: [ref('PackTarget'), ref('DeployManyRequest')] },
    PackFault: build_open({ code: build_text, message: build_text }, {
        pack: build_text,
        policy: build_text,
        pointer: described(build_text, 'JSON Pointer into the request.'),
        help: build_text,
        severity: oneOf('error', 'warning'),
    }),
    PackValidation: build_open({ name: build_text, version: build_text, valid: flag, summary: ref('PackSummary'), outcome: orNull(ref('DeployOutcome')) }, { source_hash: hash, digest: hash }),
    ValidateResult: answer({
        valid: flag,
        errors: list(ref('PackFault')),
        warnings: list(ref('PackFault')),
        packs: described(list(ref('PackValidation')), 'What a deploy would do, pack by pack.'),
    }),
    PackList: answer({ packs: list(ref('Pack')), set_digest: described(hash, 'The digest of all live packs together.') }),
    GetPackQuery: build_closed({}, { version: described(build_text, 'A version that was live once. Default: what is live.'), serial: { type: 'integer', minimum: 1 } }),
    PackResult: answer({
        pack: ref('Pack'),
        policy_definitions: described(list(ref('PolicyDefinition')), 'Of what is live: the policies in force, for reading back and comparing. Of another version: as they were deployed.'),
    }),
    PackRevision: build_open({
        serial: count,
        version: build_text,
        source_hash: hash,
        digest: hash,
        policy_count: count,
        deployed_at: build_instant,
        restores: orNull({ type: 'integer' }),
        live: flag,
    }, { summary: ref('PackSummary'), deployed_by: orNull(build_text), reason: orNull(build_text), description: build_text }),
    PackHistory: answer({ name: build_text, history: described(list(ref('PackRevision')), 'Newest first.'), next_cursor: orNull(build_text) }),
    RollbackRequest: build_closed({}, {
        version: described(build_text, 'The version to go back to. Default: the one live before this one.'),
        expected_source_hash: targetOptional.expected_source_hash,
        reason: { type: 'string', maxLength: 2000 },
    }),
    RollbackResult: answer({
        pack: ref('Pack'),
        summary: ref('PackSummary'),
        outcome: described(oneOf('rolled_back', 'unchanged'), '`unchanged`: that version was live already.'),
        rolled_back_from: orNull(build_open({ version: build_text, serial: count, source_hash: hash })),
    }),
    VaultEntry: build_open({
        entry_id: id,
        sequence_number: described(count, 'From 1, without gaps.'),
        entry_type: build_text,
        previous_hash: orNull(build_text),
        content_hash: build_text,
        entry_hash: build_text,
        signed_at: build_text,
        content: described(freeObject, 'What was recorded; its keys are hashed as they stand.'),
        text: described(build_text, '`content` as the hashes cover it, byte for byte.'),
    }),
    ListVaultEntriesQuery: build_closed({}, { after: { type: 'integer', minimum: 0 }, limit: { type: 'integer', minimum: 1, maximum: 1000 } }),
    VaultEntries: answer({ entries: list(ref('VaultEntry')), next_after: orNull({ type: 'integer' }) }),
    VaultEntryResult: answer({ entry: ref('VaultEntry') }),
    VaultCheckpoint: build_open({
        origin: build_text,
        tree_size: count,
        merkle_root: described(build_text, 'RFC 6962 root of the entries, hex.'),
        created_at: build_instant,
        key_id: build_text,
        signature: described(build_text, 'Ed25519 over `note`, base64.'),
        note: described(build_text, 'The text that is signed.'),
    }),
    VaultCheckpointResult: answer({ checkpoint: ref('VaultCheckpoint') }),
    VaultCheckpoints: answer({ checkpoints: list(ref('VaultCheckpoint')), next_cursor: orNull(build_text) }),
    InclusionProofQuery: build_closed({}, { entry_id: id, sequence_number: { type: 'integer', minimum: 1 }, tree_size: { type: 'integer', minimum: 1 } }),
    InclusionProof: answer({
        leaf_index: count,
        tree_size: count,
        leaf_hash: build_text,
        root_hash: build_text,
        path: described(list(build_text), 'Audit path of RFC 6962, hex, from the leaf up.'),
    }),
    ConsistencyProofQuery: build_closed({ from: { type: 'integer', minimum: 1 } }, { to: { type: 'integer', minimum: 1 } }),
    ConsistencyProof: answer({ from: count, to: count, from_root: build_text, to_root: build_text, path: list(build_text) }),
    VaultKey: build_open({ key_id: build_text, algorithm: build_text, public_key_pem: build_text, status: oneOf('active', 'retired', 'revoked'), created_at: build_instant }, { retired_at: orNull(build_instant) }),
    VaultKeys: answer({ keys: list(ref('VaultKey')) }),
    RotatedVaultKey: answer({
        key: ref('VaultKey'),
        checkpoint: described(ref('VaultCheckpoint'), 'Signed by the key that was replaced, over the entry that names the new one.'),
    }),
    Health: answer({
        status: described(oneOf('ok', 'sealed', 'stopping'), '`sealed`: nothing can be recorded, so nothing is allowed. All but `ok` is answered 503, with these fields as `details`.'),
    }, {
        version: build_text,
        storage: oneOf('sqlite', 'postgresql'),
        keeps_content: flag,
        clock_ahead_seconds: described(count, "How far the plane's clock is ahead of the machine's, because its records are."),
    }),
    OpenApiDocument: freeObject,
};

;// CONCATENATED MODULE: ./build/src/api/schemas/policies.js

const policyType = {
    enum: [
        'action_type',
        'threshold',
        'content_pattern',
        'temporal',
        'chain_of_custody',
        'metadata',
        'sequence',
        'semantic',
        'flow',
        'inbound_stamp',
        'effect',
        'identity',
        'composite',
    ],
};
const definition = {
    name: { type: 'string', minLength: 1, maxLength: 256 },
    policy_type: policyType,
    decision: ref('Verdict'),
};
const definitionOptional = {
    description: build_text,
    action_types: names,
    priority: { type: 'integer' },
    mode: oneOf('live', 'shadow'),
    reason: build_text,
    trust_threshold: trust,
    conditions: freeObject,
};
const query = {
    decision: ref('Verdict'),
    action_type: id,
    agent_id: id,
    chain_id: id,
    since: described(build_instant, 'Not earlier than this.'),
    until: described(build_instant, 'Earlier than this.'),
};
const counts = { allow: count, escalate: count, block: count };
const policies = {
    PolicyDefinition: build_open(definition, definitionOptional, 'A policy as a pack writes it.'),
    CreatePolicyRequest: build_closed(definition, { ...definitionOptional, enabled: flag }),
    UpdatePolicyRequest: build_closed({}, { ...definition, ...definitionOptional, enabled: flag }, 'The fields to change; the others stay.'),
    PolicyRecord: build_open({
        policy_id: id,
        ...definition,
        priority: { type: 'integer' },
        mode: oneOf('live', 'shadow'),
        enabled: flag,
        pack: orNull(build_text),
        created_at: build_instant,
        updated_at: build_instant,
    }, { description: build_text, action_types: names, reason: build_text, trust_threshold: trust, conditions: freeObject, pack_version: orNull(build_text) }, 'A policy in force. `pack` names the pack it belongs to; null for one made by hand.'),
    ListPoliciesQuery: build_closed({}, { mode: oneOf('live', 'shadow'), pack: id, per_page: limit, page: page, cursor: cursor }),
    PolicyList: pageOf('policies', 'PolicyRecord', { total: count }),
    PolicyResult: answer({ policy: ref('PolicyRecord') }),
    PeriodQuery: build_closed({}, { since: build_instant, until: build_instant }),
    Flip: build_open({ from: ref('Verdict'), to: ref('Verdict'), count: count }),
    ShadowReportQuery: build_closed({}, { since: query.since, until: query.until, policy_id: id, action_type: id, agent_id: id }),
    ShadowReport: answer({
        since: orNull(build_instant),
        until: orNull(build_instant),
        decisions: described(count, 'Decisions of the period that shadow policies were judged on.'),
        would_change: count,
        would_block: count,
        agents_affected: count,
        flips: list(ref('Flip')),
        policies: list(build_open({ policy_id: id, name: build_text, pack: orNull(build_text), triggered: count, would_change: count, flips: list(ref('Flip')) })),
        actions: list(build_open({ action_type: build_text, decisions: count, would_change: count, flips: list(ref('Flip')) })),
        agents: list(build_open({ agent_id: orNull(build_text), decisions: count, would_change: count, flips: list(ref('Flip')) })),
    }),
    DecisionRecord: build_open({
        decision_id: id,
        decision: ref('Verdict'),
        decision_path: ref('DecisionPath'),
        action_type: build_text,
        agent_id: orNull(build_text),
        chain_id: orNull(build_text),
        chain_step: orNull({ type: 'integer' }),
        trust_score: described(trust, 'The trust the request was judged with.'),
        reasoning: build_text,
        latency_ms: { type: 'number', minimum: 0 },
        created_at: described(build_instant, 'The instant the request was judged at.'),
        vault_entry_id: id,
        content_sha256: described(orNull(build_text), 'SHA-256 of the UTF-8 content, hex; null without content.'),
    }, {
        parent_decision_id: orNull(build_text),
        revision: described(count, 'The revision of the policies in force that judged it.'),
        policy_set_hash: described(build_text, '`sha256:` and 64 hex digits over the policies in force.'),
        metadata_sha256: orNull(build_text),
        escalation_id: orNull(build_text),
        policies_evaluated: list(build_text),
        policies_triggered: list(ref('TriggeredPolicy')),
        not_judged: list(ref('NotJudged')),
        shadow_results: orNull(ref('ShadowResults')),
        identity_verified: flag,
        credential_fingerprint: orNull(build_text),
        grant_id: orNull(build_text),
        window_id: orNull(build_text),
        breakglass_id: orNull(build_text),
        source_agent_id: build_text,
        target_agent_id: build_text,
        action_content: described(build_text, 'Only with `include=content`, and only if the plane keeps contents.'),
        metadata: described(freeObject, 'Only with `include=content`, and only if the plane keeps contents.'),
    }),
    ListDecisionsQuery: build_closed({}, {
        ...query,
        include: described(oneOf('content'), '`content` adds `action_content` and `metadata`.'),
        order: described(oneOf('desc', 'asc'), 'Newest first (`desc`, default), or in the order they were judged (`asc`).'),
        per_page: limit,
        page: page,
        cursor: cursor,
    }),
    DecisionList: pageOf('decisions', 'DecisionRecord', { total: count, per_page: count }),
    DecisionResult: answer({ decision: ref('DecisionRecord') }),
    EraseContentsRequest: {
        ...build_closed({}, {
            decision_ids: { type: 'array', items: id, minItems: 1, maxItems: 500 },
            agent_id: id,
            chain_id: id,
            since: build_instant,
            until: described(build_instant, 'Up to, not including.'),
        }, 'Which decisions: those for which everything given holds.'),
        minProperties: 1,
    },
    EraseContentsResult: answer({ erased: described(count, 'Decisions that had contents or metadata until now.') }),
    Stats: answer({
        since: orNull(build_instant),
        until: orNull(build_instant),
        decisions: build_open({ total: count, ...counts }),
        block_rate: described({ type: 'number', minimum: 0, maximum: 1 }, 'Blocked divided by all, 0 to 1.'),
        average_latency_ms: { type: 'number', minimum: 0 },
        agents: build_open({ total: count, active: count, suspended: count }),
        escalations: build_open({ pending: count }),
    }),
    Escalation: build_open({
        escalation_id: id,
        decision_id: id,
        status: ref('EscalationState'),
        action_type: build_text,
        agent_id: orNull(build_text),
        reasoning: build_text,
        content_sha256: orNull(build_text),
        created_at: build_instant,
        expires_at: build_instant,
    }, {
        metadata_sha256: orNull(build_text),
        resolved_at: orNull(build_instant),
        resolved_by: orNull(build_text),
        resolution_reason: orNull(build_text),
        policies_triggered: list(ref('TriggeredPolicy')),
        trust_score: trust,
        action_content: build_text,
        metadata: freeObject,
    }),
    EscalationState: oneOf('pending', 'approved', 'rejected', 'expired'),
    ListEscalationsQuery: build_closed({}, { status: described(ref('EscalationState'), 'Default `pending`.'), agent_id: id, per_page: limit, page: page, cursor: cursor }),
    EscalationList: pageOf('escalations', 'Escalation', { total: count }),
    EscalationResult: answer({ escalation: ref('Escalation') }),
    EscalationStatusQuery: build_closed({}, { wait_seconds: integer(0, 30, 'Answer as soon as it is resolved, at latest after so many seconds. Default 0.') }),
    EscalationStatus: answer({
        escalation_id: id,
        status: ref('EscalationState'),
        decision: described(ref('ResolutionDecision'), 'What to act on: `allow` only while an approval is fresh.'),
    }, { decision_id: id, resolution_reason: orNull(build_text), resolved_at: orNull(build_instant), resolved_by: orNull(build_text), expires_at: build_instant }),
    ResolveEscalationRequest: build_closed({ resolution: oneOf('approved', 'rejected') }, { reason: { type: 'string', maxLength: 2000 }, resolved_by: id }),
    ResolveEscalationResult: answer({
        escalation: ref('Escalation'),
        escalation_id: id,
        status: ref('EscalationState'),
        decision: ref('ResolutionDecision'),
    }),
};

;// CONCATENATED MODULE: ./build/src/api/schemas/document.js







/** Every body and query of the contract by name, JSON Schema 2020-12. Apart from the paths, so that the client carries none of it. */
const schemas = { ...core, ...agents, ...policies, ...authority, ...federation, ...packs, ...apiKeys };
/** All schemas as one document: a validator adds it once and refers to `<id>#/$defs/<name>`. */
const schemaDocument = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hindcast.dev/schemas/api.json',
    $defs: schemas,
};

// EXTERNAL MODULE: ./build/src/engine/request.js
var engine_request = __webpack_require__(91037);
;// CONCATENATED MODULE: ./build/src/server/refusal.js

/** 400 `invalid_request`: a field of the body, the path or the query, named by its JSON pointer. Never says the value. */
function invalid(pointer, problem) {
    return new api_error/* ApiError */.hD('invalid_request', `\`${pointer}\` ${problem}`, { details: { pointer } });
}
/** The fields that there are, for whoever misspelt one. */
function fieldWords(properties) {
    const names = Object.keys(properties ?? {});
    return names.length === 0 ? '' : `; the fields here are ${names.map((name) => `\`${name}\``).join(', ')}`;
}

;// CONCATENATED MODULE: ./build/src/server/intercept/request.js




/** Reads the body of an intercept. Trust, time and chain agents that a caller claims are not read at all, unknown fields neither. */
function readIntercept(body) {
    const { action_type, action_content = body.content, metadata, agent_id, chain_id, chain_step } = body;
    checkActionType(action_type);
    const read = (0,engine_request/* readRequest */.i)({ action_type, action_content, metadata, agent_id, chain_id, chain_step });
    if (!read.ok)
        throw unreadable(read.reason);
    const { request } = read;
    for (const field of ['agent_id', 'chain_id'])
        if (request[field] !== undefined)
            checkId(`/${field}`, request[field]);
    if (request.chain_step !== undefined && request.chain_id === undefined)
        throw new api_error/* ApiError */.hD('invalid_chain', '`chain_step` needs a `chain_id`', { details: { pointer: '/chain_step' } });
    if ((request.chain_step ?? 0) > deepestStep)
        throw new api_error/* ApiError */.hD('invalid_chain', `\`chain_step\` is above ${deepestStep}`, { details: { pointer: '/chain_step' } });
    return {
        request,
        parentDecisionId: optionalId(body, 'parent_decision_id'),
        signedAssertion: body.signed_assertion ?? undefined,
        grantId: optionalId(body, 'grant_id'),
        federationToken: optionalText(body, 'federation_token', 8192),
        workflowId: optionalId(body, 'workflow_id'),
    };
}
const longestId = 256;
function checkActionType(given) {
    if (typeof given === 'string' && given.length > 0 && !/\p{Cc}/u.test(given))
        return;
    const missing = `is missing or no text${given === undefined ? fieldWords(schemas.InterceptRequest.properties) : ''}`;
    const problem = typeof given === 'string' && given.length > 0 ? 'has control characters' : missing;
    throw new api_error/* ApiError */.hD('invalid_action_type', `\`action_type\` ${problem}`, { details: { pointer: '/action_type' } });
}
function unreadable(reason) {
    const field = /`([a-z_]+)`/.exec(reason)?.[1];
    if (field === 'action_type')
        return new api_error/* ApiError */.hD('invalid_action_type', reason, { details: { pointer: '/action_type' } });
    if (field === 'chain_step')
        return new api_error/* ApiError */.hD('invalid_chain', reason, { details: { pointer: '/chain_step' } });
    return new api_error/* ApiError */.hD('invalid_request', reason, { details: { pointer: field ? `/${field}` : '' } });
}
function optionalId(body, field) {
    const text = optionalText(body, field, longestId);
    if (text !== undefined)
        checkId(`/${field}`, text);
    return text;
}
function optionalText(body, field, longest) {
    const given = body[field];
    if (given === undefined || given === null)
        return undefined;
    if (typeof given !== 'string' || given.length > longest)
        throw invalid(`/${field}`, `is not a string of at most ${longest} characters`);
    return given;
}
/** Ids are callers' own words, but short, not empty, and without control characters. */
function checkId(pointer, given) {
    if (given.length === 0 || given.length > longestId || /\p{Cc}/u.test(given)) {
        throw invalid(pointer, `is not a text of 1 to ${longestId} characters without control characters`);
    }
}

;// CONCATENATED MODULE: ./build/src/server/paging.js

/** Reads `per_page` (default 50), `page` and `cursor`, of a list that is sorted by one number; the cursor wins. */
function paging_pageOf(asked) {
    const { after, ...page } = keyedPageOf(asked);
    if (after && !isLike(after, [0]))
        throw notOfThisList();
    return { ...page, after: after?.[0] };
}
/** The same of a list with another key. Whoever uses `after` says first what it must be like. */
function keyedPageOf({ per_page = 50, page = 1, cursor }, like) {
    if (cursor === undefined)
        return { limit: per_page, offset: (page - 1) * per_page, after: undefined };
    const after = readCursor(cursor);
    if (like && !isLike(after, like))
        throw notOfThisList();
    return { limit: per_page, offset: 0, after };
}
/** One item more than the page was asked for: then there is a next page, and its cursor is the sort key of the last item shown. */
function cut(items, limit, keyOf) {
    const shown = items.slice(0, limit);
    return { shown, next_cursor: items.length > limit ? writeCursor([keyOf(shown.at(-1))].flat()) : null };
}
/**
 * A page of a list that is small enough to be held whole, in the order of its keys. What comes or goes between two pages neither hides nor repeats
 * anything else, since a page begins behind the key of the item shown last, whether or not that item is still there.
 */
function cutSorted(items, asked, keyOf) {
    const { limit, offset, after } = keyedPageOf(asked, items[0] && keyOf(items[0]));
    const keyed = items.map((item) => ({ item, key: keyOf(item) })).filter(({ key }) => !after || compare(key, after) > 0);
    const sorted = keyed.sort((one, other) => compare(one.key, other.key)).slice(offset);
    return cut(sorted.map(({ item }) => item), limit, keyOf);
}
function compare(one, other) {
    for (const [index, part] of one.entries()) {
        const against = other[index];
        if (part !== against)
            return part < against ? -1 : 1;
    }
    return 0;
}
function writeCursor(key) {
    return Buffer.from(JSON.stringify(key)).toString('base64url');
}
function readCursor(cursor) {
    let key;
    try {
        key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    }
    catch {
        throw notOfThisList();
    }
    if (!Array.isArray(key) || !key.every(isPart))
        throw notOfThisList();
    return key;
}
/** A whole number, or a text that a database takes. */
function isPart(part) {
    return Number.isSafeInteger(part) || (typeof part === 'string' && !part.includes('\0'));
}
function isLike(key, like) {
    return key.length === like.length && key.every((part, index) => typeof part === typeof like[index]);
}
function notOfThisList() {
    return invalid('/cursor', 'is not a `next_cursor` of this list');
}

;// CONCATENATED MODULE: ./build/src/server/agents/handlers.js









const agentHandlers = {
    registerAgent: {
        async writes(transaction, { body, plane }) {
            const { name, agent_id = newId('agent_'), credential_ttl_days, ...profile } = body;
            checkId('/agent_id', agent_id);
            const { rows } = transaction;
            if (await agentRow(rows, agent_id))
                throw new api_error/* ApiError */.hD('agent_exists', 'an agent is registered under this id');
            const now = transaction.now();
            await rows.run("insert into agents (agent_id, name, status, profile, created_at, updated_at) values (?, ?, 'active', ?, ?, ?)", ...[agent_id, name, JSON.stringify(profile), now, now]);
            const credential = await issueCredential(transaction, plane.workspaceId, agent_id, credential_ttl_days);
            const told = { name, framework: profile.framework ?? null, profile_sha256: sha256(JSON.stringify(profile)) };
            await note(transaction, agent_id, 'agent.registered', { ...told, credential: recordOf(credential) });
            return { ok: true, agent: await wireAgent(rows, plane.workspaceId, (await agentRow(rows, agent_id))), credential };
        },
    },
    listAgents: {
        async reads(rows, { query, plane }) {
            const { limit, offset, after } = keyedPageOf(query, [0, '']);
            const status = query.status === undefined ? [] : [query.status];
            const where = status.length ? ' and status = ?' : '';
            const [below, past] = after ? [-after[0], after[1]] : [Number.MAX_SAFE_INTEGER, ''];
            const found = await rows.all(`select * from agents where (created_at < ? or (created_at = ? and agent_id > ?))${where} order by created_at desc, agent_id limit ? offset ?`, ...[below, below, past, ...status, limit + 1, offset]);
            const total = await rows.get(`select count(*) as n from agents where 1 = 1${where}`, ...status);
            const { shown, next_cursor } = cut(found, limit, ({ created_at, agent_id }) => [-created_at, agent_id]);
            const agents = [];
            for (const row of shown)
                agents.push(await wireAgent(rows, plane.workspaceId, row));
            return { ok: true, agents, next_cursor, total: total.n };
        },
    },
    getAgent: {
        async reads(rows, { params, plane }) {
            return { ok: true, agent: await wireAgent(rows, plane.workspaceId, await registered(rows, params.agent_id)) };
        },
    },
    updateAgent: {
        async writes(transaction, { params, body, plane }) {
            const { rows } = transaction;
            const row = await registered(rows, params.agent_id);
            if (row.status === 'deactivated')
                throw new api_error/* ApiError */.hD('agent_deactivated', 'the agent is deactivated for good');
            const { name = row.name, status = row.status, ...changes } = body;
            const profile = { ...profileOf(row), ...changes };
            await rows.run('update agents set name = ?, status = ?, profile = ?, updated_at = ? where agent_id = ?', ...[name, status, JSON.stringify(profile), transaction.now(), row.agent_id]);
            const event = status === row.status ? 'agent.updated' : status === 'suspended' ? 'agent.suspended' : 'agent.resumed';
            await note(transaction, row.agent_id, event, { changed: Object.keys(body), name, profile_sha256: sha256(JSON.stringify(profile)) });
            return { ok: true, agent: await wireAgent(rows, plane.workspaceId, (await agentRow(rows, row.agent_id))) };
        },
    },
    deactivateAgent: {
        async writes(transaction, { params, body, plane }) {
            const row = await registered(transaction.rows, params.agent_id);
            await deactivate(transaction, row, body.reason ?? null);
            return { ok: true, agent: await wireAgent(transaction.rows, plane.workspaceId, (await agentRow(transaction.rows, row.agent_id))) };
        },
    },
    revokeAgent: {
        async writes(transaction, { params, body, plane }) {
            const { rows } = transaction;
            const row = await registered(rows, params.agent_id);
            const id = row.agent_id;
            const now = transaction.now();
            await deactivate(transaction, row, body.reason ?? null);
            const revoked = {
                credentials: await rows.run("update credentials set status = 'revoked', revoked_at = ? where agent_id = ? and revoked_at is null", now, id),
                delegations: await rows.run(`update grants set revoked_at = ?, revoke_reason = 'agent revoked' where (source_agent_id = ? or target_agent_id = ?) and revoked_at is null`, ...[now, id, id]),
                temporal_windows: await rows.run('update windows set revoked_at = ? where agent_id = ? and revoked_at is null', now, id),
                federation_tokens: await rows.run('update link_tokens set revoked_at = ? where agent_id = ? and revoked_at is null', now, id),
                roles: await rows.run('delete from role_agents where agent_id = ?', id),
            };
            await note(transaction, id, 'agent.revoked', { ...revoked, reason: body.reason ?? null });
            return { ok: true, agent: await wireAgent(rows, plane.workspaceId, (await agentRow(rows, id))), revoked };
        },
    },
    getAgentHistory: {
        async reads(rows, { params, query }) {
            const { agent_id } = await registered(rows, params.agent_id);
            const { limit, offset, after } = paging_pageOf(query);
            const found = await rows.all(`select seq, at, entry_type, content from vault where seq < ? and seq in
          (select seq from decisions where agent_id = ? union select seq from agent_events where agent_id = ?) order by seq desc limit ? offset ?`, ...[after ?? Number.MAX_SAFE_INTEGER, agent_id, agent_id, limit + 1, offset]);
            const trust_level = await trustOf(rows, agent_id);
            const { shown, next_cursor } = cut(found, limit, ({ seq }) => seq);
            const history = [];
            for (const { seq, at, entry_type, content } of shown) {
                const { body } = JSON.parse(content);
                if (entry_type === 'decision')
                    history.push({ at: instant(at), event: 'decision', ...decisionItem(body) });
                else
                    history.push({ at: instant(at), event: entry_type, trust_level: await trustAt(rows, agent_id, seq) });
            }
            return { ok: true, agent_id, trust_level, history, next_cursor };
        },
    },
    getAgentCommunications: {
        async reads(rows, { params, query }) {
            const { agent_id } = await registered(rows, params.agent_id);
            const { limit, offset, after } = paging_pageOf(query);
            const side = { sent: 'c.source_agent_id = ?', received: 'c.target_agent_id = ?' };
            const where = query.direction === undefined ? `(${side.sent} or ${side.received})` : side[query.direction];
            const found = await rows.all(`select c.*, v.content from communications c join vault v on v.seq = c.seq where c.seq < ? and ${where} order by c.seq desc limit ? offset ?`, ...[after ?? Number.MAX_SAFE_INTEGER, agent_id, ...(query.direction === undefined ? [agent_id] : []), limit + 1, offset]);
            const { shown, next_cursor } = cut(found, limit, ({ seq }) => seq);
            const communications = shown.map(({ source_agent_id, target_agent_id, content }) => {
                const { decision_id, action_type, decision, created_at, chain_id, reasoning } = JSON.parse(content)
                    .body;
                const direction = source_agent_id === agent_id ? 'sent' : 'received';
                return { decision_id, source_agent_id, target_agent_id, action_type, decision, direction, created_at, chain_id, reasoning };
            });
            return { ok: true, communications, next_cursor };
        },
    },
};
async function deactivate(transaction, row, reason) {
    if (row.status === 'deactivated')
        return;
    await transaction.rows.run("update agents set status = 'deactivated', updated_at = ? where agent_id = ?", transaction.now(), row.agent_id);
    await note(transaction, row.agent_id, 'agent.deactivated', { reason });
}
function sha256(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex');
}
function decisionItem({ decision_id, decision, action_type, trust_score }) {
    const trust_level = moved(trust_score, decision);
    return { trust_level, trust_change: Math.round((trust_level - trust_score) * 10) / 10, decision_id, decision, action_type };
}
async function trustAt(rows, agentId, seq) {
    const last = await rows.get('select v.content from decisions d join vault v on v.seq = d.seq where d.agent_id = ? and d.seq < ? order by d.seq desc limit 1', ...[agentId, seq]);
    return last ? decisionItem(JSON.parse(last.content).body).trust_level : trustOf(rows, undefined);
}

// EXTERNAL MODULE: ./build/src/engine/instant.js
var engine_instant = __webpack_require__(81165);
;// CONCATENATED MODULE: ./build/src/server/vault/chain.js


const vault = {
    name: 'vault',
    columns: { seq: 'bigint', entry_type: 'text', at: 'bigint', content: 'text', entry_hash: 'text' },
};
const genesis = 'genesis';
/**
 * Reads the end of the chain. Call it once in a write transaction: there is one writer at a time, so nobody else lengthens it meanwhile.
 * `tell` hears of every entry.
 */
async function endOfChain(rows, tell) {
    const last = await rows.get('select seq, at, entry_hash as hash from vault order by seq desc limit 1');
    return chainFrom(rows, last ?? { seq: 0, at: 0, hash: genesis }, tell);
}
/** The chain, if it ends where it is thought to; if not, the transaction ends with `Moved`. */
function chainAt(rows, end, tell) {
    rows.must('select 1 from vault where seq = ? and entry_hash = ? and seq = (select max(seq) from vault)', end.seq, end.hash);
    return chainFrom(rows, end, tell);
}
function chainFrom(rows, end, tell) {
    let { seq, at: newest, hash: previous } = end;
    return {
        get at() {
            return newest;
        },
        get seq() {
            return seq;
        },
        get hash() {
            return previous;
        },
        async append(type, at, body, { text = JSON.stringify(body), trust } = {}) {
            const content = entryText(seq + 1, type, previous, at, text);
            const entryHash = leafHash(content);
            rows.put(vault, seq + 1, type, at, content, entryHash);
            seq += 1;
            newest = at;
            previous = entryHash;
            await tell?.(type, at, seq, body, trust);
            return { seq, entryId: entryIdOf(seq, entryHash), hash: entryHash };
        },
    };
}
/** What is hashed, byte for byte: nothing of an entry stands outside it. */
function entryText(sequence, entryType, previousHash, at, body) {
    return `{"sequence":${sequence},"entry_type":"${entryType}","previous_hash":"${previousHash}","at":"${instant(at)}","body":${body}}`;
}
/** The leaf hash of RFC 6962: SHA-256 over a zero byte and the entry's UTF-8 text, in hex. */
function leafHash(content) {
    return (0,external_node_crypto_.hash)('sha256', `\0${content}`, 'hex');
}
function entryIdOf(seq, entryHash) {
    return `ve_${seq.toString(16).padStart(12, '0')}${entryHash.slice(0, 12)}`;
}
/** The sequence that an entry's id tells; the entry must have that id, or it is another's. */
function sequenceOf(entryId) {
    const digits = /^ve_([0-9a-f]{12})[0-9a-f]{12}$/.exec(entryId)?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits, 16);
}

;// CONCATENATED MODULE: ./build/src/server/decisions/read.js



/** The decisions `d`, each with its entry `v` in the vault. */
const joined = 'select d.seq, d.decision_id, d.action_content, d.metadata, v.content, v.entry_hash from decisions d join vault v on v.seq = d.seq';
/** The decision at an entry of the vault. */
async function decisionAt(rows, seq) {
    return rows.get(`${joined} where d.seq = ?`, seq);
}
/** The record as the vault holds it, with the id of its entry; content and metadata only when asked for, and as long as they are kept. */
function wireDecision({ seq, content, entry_hash, action_content, metadata }, withContent) {
    const { body } = JSON.parse(content);
    return {
        ...body,
        vault_entry_id: entryIdOf(seq, entry_hash),
        ...(withContent && action_content !== null && { action_content: JSON.parse(action_content) }),
        ...(withContent && metadata !== null && { metadata: JSON.parse(metadata) }),
    };
}
/** `since` and `until` in milliseconds. */
function periodOf({ since, until }) {
    return { since: instantAt('/since', since), until: instantAt('/until', until) };
}
function instantAt(pointer, text) {
    if (text === undefined)
        return undefined;
    const at = (0,engine_instant/* parseInstant */.n)(text);
    if (at === undefined)
        throw invalid(pointer, 'is not an RFC 3339 instant with a zone');
    return at;
}

;// CONCATENATED MODULE: ./build/src/server/visible.js
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** A text without the characters that nobody sees; spaces stay. U+2800 is a braille pattern without a dot. */
function visible(text) {
    return text.replace(invisible, '');
}

// EXTERNAL MODULE: ./build/src/engine/globs.js
var engine_globs = __webpack_require__(60207);
;// CONCATENATED MODULE: ./build/src/server/breakglass/breakglass.js

/** The events of these agents that nothing has ended yet, unless it is their count of uses. */
async function openBreakglass(rows, agentIds, now) {
    return rows.all('select * from breakglass where agent_id in (??) and expires_at > ? and closed_at is null order by seq', agentIds, now);
}
/** The override that lets a blocked action of an agent pass now, if there is one among its events; it is used up by asking. */
function useOverride(rows, events, actionType, now) {
    const event = events.find((row) => breakglass_stateOf(row, now) === 'active' && (row.action_type === null || (0,engine_globs/* matcher */.j)([row.action_type])(actionType)));
    if (!event)
        return undefined;
    event.actions_used += 1;
    rows.later('update breakglass set actions_used = actions_used + 1 where breakglass_id = ?', event.breakglass_id);
    return event.breakglass_id;
}
/** An event that is past its time or its last action has ended, whether or not anything noticed. */
function breakglass_stateOf({ closed_at, expires_at, actions_used, max_actions }, now) {
    if (closed_at !== null)
        return 'closed';
    if (now >= expires_at)
        return 'expired';
    return max_actions !== null && actions_used >= max_actions ? 'exhausted' : 'active';
}

;// CONCATENATED MODULE: ./build/src/server/breakglass/handlers.js









const minute = 60_000;
/** As published: at most three events for one agent in 30 minutes. */
const most = 3;
const cooldown = 30 * minute;
const breakglassHandlers = {
    triggerBreakglass: {
        async writes(transaction, { body, caller }) {
            const { agent_id, justification, action_type = null, triggered_by = caller.name, severity = 'high', duration_minutes = 15, max_actions = null, } = body;
            if (readableLength(justification) < 10)
                throw invalid('/justification', 'has fewer than 10 characters that can be seen');
            const { rows } = transaction;
            await refuseSuspended(rows, agent_id);
            const now = transaction.now();
            const events = await rows.all('select * from breakglass where agent_id = ?', agent_id);
            if (events.filter(({ created_at }) => created_at > now - cooldown).length >= most) {
                throw new api_error/* ApiError */.hD('breakglass_cooldown', `the agent had ${most} breakglass events in the last 30 minutes`);
            }
            if (events.some((row) => row.reviewed_at === null && breakglass_stateOf(row, now) !== 'active')) {
                throw new api_error/* ApiError */.hD('breakglass_review_pending', 'an earlier breakglass event of the agent waits for its review');
            }
            const breakglass_id = newId('bg_');
            const terms = { justification, triggered_by };
            const { seq } = await transaction.audit('breakglass.triggered', {
                breakglass_id,
                agent_id,
                action_type,
                severity,
                duration_minutes,
                max_actions,
                ...terms,
            });
            await rows.run(`insert into breakglass (breakglass_id, agent_id, action_type, terms, severity, max_actions, actions_used, created_at, expires_at, seq)
          values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`, ...[breakglass_id, agent_id, action_type, JSON.stringify(terms), severity, max_actions, now, now + duration_minutes * minute, seq]);
            return { ok: true, event: wireEvent(await handlers_known(rows, breakglass_id), now) };
        },
    },
    listBreakglass: {
        async reads(rows, { query, plane }) {
            const now = plane.clock();
            const all = await rows.all('select * from breakglass');
            const asked = all.filter((row) => (query.agent_id === undefined || row.agent_id === query.agent_id) &&
                (query.status === undefined || breakglass_stateOf(row, now) === query.status));
            const { shown, next_cursor } = cutSorted(asked, query, ({ seq }) => [-seq]);
            return { ok: true, events: shown.map((row) => wireEvent(row, now)), next_cursor };
        },
    },
    getBreakglass: {
        async reads(rows, { params, plane }) {
            return { ok: true, event: wireEvent(await handlers_known(rows, params.breakglass_id), plane.clock()) };
        },
    },
    closeBreakglass: {
        async writes(transaction, { params, body }) {
            const { rows } = transaction;
            const row = await handlers_known(rows, params.breakglass_id);
            const now = transaction.now();
            if (breakglass_stateOf(row, now) !== 'active')
                throw new api_error/* ApiError */.hD('breakglass_already_closed', `the event is ${breakglass_stateOf(row, now)}`);
            await rows.run('update breakglass set closed_at = ? where breakglass_id = ?', now, row.breakglass_id);
            const { breakglass_id, agent_id, actions_used } = row;
            await transaction.audit('breakglass.deactivated', { breakglass_id, agent_id, actions_used, reason: body.reason ?? null });
            return { ok: true, event: wireEvent(await handlers_known(rows, breakglass_id), now) };
        },
    },
    reviewBreakglass: {
        async writes(transaction, { params, body, caller }) {
            const { rows } = transaction;
            const row = await handlers_known(rows, params.breakglass_id);
            const now = transaction.now();
            if (breakglass_stateOf(row, now) === 'active')
                throw new api_error/* ApiError */.hD('breakglass_still_active', 'close the event before its review');
            if (row.reviewed_at !== null)
                throw new api_error/* ApiError */.hD('breakglass_already_reviewed', 'the event was reviewed already');
            const review = { outcome: body.outcome, notes: body.notes ?? null, reviewed_by: body.reviewed_by ?? caller.name };
            await rows.run('update breakglass set reviewed_at = ?, review = ? where breakglass_id = ?', now, JSON.stringify(review), row.breakglass_id);
            await note(transaction, row.agent_id, 'breakglass.reviewed', { breakglass_id: row.breakglass_id, ...review });
            return { ok: true, event: wireEvent(await handlers_known(rows, row.breakglass_id), now) };
        },
    },
    getBreakglassStats: {
        async reads(rows, { query, plane }) {
            const now = plane.clock();
            const { since = 0, until = Number.MAX_SAFE_INTEGER } = periodOf(query);
            const events = await rows.all('select * from breakglass where created_at >= ? and created_at < ?', since, until);
            const count = (is) => events.filter(is).length;
            const severity = (name) => count((row) => row.severity === name);
            return {
                ok: true,
                since: query.since ?? null,
                until: query.until ?? null,
                total: events.length,
                active: count((row) => breakglass_stateOf(row, now) === 'active'),
                pending_review: count((row) => row.reviewed_at === null && breakglass_stateOf(row, now) !== 'active'),
                overridden_decisions: events.reduce((sum, { actions_used }) => sum + actions_used, 0),
                by_severity: { critical: severity('critical'), high: severity('high'), medium: severity('medium') },
            };
        },
    },
};
async function handlers_known(rows, id) {
    const row = await rows.get('select * from breakglass where breakglass_id = ?', id);
    if (!row)
        throw new api_error/* ApiError */.hD('breakglass_not_found', 'there is no such breakglass event');
    return row;
}
function wireEvent(row, now) {
    const { justification, triggered_by } = JSON.parse(row.terms);
    const status = breakglass_stateOf(row, now);
    const review = row.reviewed_at === null
        ? { status: 'pending' }
        : { status: 'reviewed', ...JSON.parse(row.review), reviewed_at: instant(row.reviewed_at) };
    return {
        breakglass_id: row.breakglass_id,
        agent_id: row.agent_id,
        action_type: row.action_type,
        justification,
        triggered_by,
        severity: row.severity,
        status,
        actions_used: row.actions_used,
        max_actions: row.max_actions,
        created_at: instant(row.created_at),
        expires_at: instant(row.expires_at),
        remaining_seconds: status === 'active' ? Math.floor((row.expires_at - now) / 1000) : 0,
        closed_at: row.closed_at === null ? null : instant(row.closed_at),
        review,
    };
}
/** How many characters a reader sees; spaces in a row are one. */
function readableLength(text) {
    return [...visible(text.replace(/\s+/g, ' ')).trim()].length;
}

;// CONCATENATED MODULE: ./build/src/server/idempotency.js

const kept = 24 * 3600 * 1000;
/**
 * Does a change once under its idempotency key: the second time its first answer is given again, and nothing happens. Kept for 24 hours.
 * Answers may carry a private key or a secret, and idempotency keys are easily guessed, so an answer is sealed with the plane's secret and the key
 * together, and the key itself is kept under a name that needs the secret too.
 */
async function once(transaction, caller, idempotency, work) {
    if (!idempotency)
        return work();
    const before = await answerBefore(transaction, caller, idempotency);
    if (before !== undefined)
        return before;
    const answer = await work();
    keepAnswer(transaction, caller, idempotency, answer);
    return answer;
}
/** Keeps what is to be answered under an idempotency key, instead of what was kept before. */
function keepAnswer({ rows, safe, now }, caller, { key, requestHash }, answer) {
    rows.later('delete from idempotency where created_at <= ?', now() - kept);
    rows.later(`insert into idempotency (key_id, idempotency_key, request_hash, response, created_at) values (?, ?, ?, ?, ?)
      on conflict (key_id, idempotency_key) do update set response = excluded.response, created_at = excluded.created_at`, ...[caller, safe.nameOf(key), safe.nameOf(requestHash), safe.seal(JSON.stringify(answer), key), now()]);
}
/** What was answered under an idempotency key before. Throws `idempotency_key_reused` when that was another request. */
async function answerBefore({ rows, safe, now }, caller, { key, requestHash }) {
    const before = await rows.get('select request_hash, response, created_at from idempotency where key_id = ? and idempotency_key = ?', caller, safe.nameOf(key));
    if (!before || before.created_at <= now() - kept)
        return undefined;
    if (before.request_hash === safe.nameOf(requestHash))
        return JSON.parse(safe.open(before.response, key));
    throw new api_error/* ApiError */.hD('idempotency_key_reused', 'this `Idempotency-Key` was used for another request');
}

;// CONCATENATED MODULE: ./build/src/server/decisions/erase.js



/** So many decisions a transaction: intercepts take their turns between two of them. */
const atATime = 500;
const eraseHandlers = {
    /** Contents and metadata stand beside the log, which keeps their hashes: what is erased leaves the chain whole. */
    eraseContents: {
        async answers({ body, caller, plane }, { idempotency }) {
            const which = whichOf(body, plane);
            const check = async (rows) => {
                if (body.decision_ids)
                    await refuseUnknown(rows, plane, body.decision_ids);
            };
            for (let erasure;;) {
                erasure = await plane.change((transaction) => goOn(transaction, caller.keyId, idempotency, erasure, which, check));
                if ('ok' in erasure)
                    return erasure;
            }
        },
    },
};
/**
 * One round of an erasure. How far it has come is kept under its idempotency key, in the transaction that brings it there: whoever repeats the
 * request, at the same time or after a crash, goes on with the same erasure and is told the whole of it.
 */
async function goOn(transaction, by, idempotency, own, which, check) {
    const begun = idempotency ? await answerBefore(transaction, by, idempotency) : own;
    if (begun && 'ok' in begun)
        return begun;
    if (!begun)
        await check(transaction.rows);
    const { erased, after, upTo } = begun ?? { erased: 0, after: 0, upTo: transaction.chain.seq };
    const found = await eraseSome(transaction, which, { after, upTo }, by);
    const so = erased + found.length;
    const next = found.length < atATime ? { ok: true, erased: so } : { erased: so, after: found.at(-1).seq, upTo };
    if (idempotency)
        keepAnswer(transaction, by, idempotency, next);
    return next;
}
/** Erases the next few that are not empty yet, and records which. */
async function eraseSome({ rows, audit }, { where, values }, { after, upTo }, by) {
    const found = await rows.all(`select seq, decision_id from decisions where seq > ? and seq <= ?${where} and (action_content is not null or metadata is not null)
      order by seq limit ${atATime}`, ...[after, upTo, ...values]);
    if (found.length === 0)
        return found;
    await rows.run(`update decisions set action_content = null, metadata = null where seq >= ? and seq <= ?${where}`, ...[found[0].seq, found.at(-1).seq, ...values]);
    await audit('decision.erased', { decision_ids: found.map(({ decision_id }) => decision_id), by });
    return found;
}
async function refuseUnknown(rows, plane, ids) {
    for (const [index, id] of ids.entries()) {
        const row = await rows.get('select decision_id from decisions where seq = ?', numberOf(plane, id));
        if (row?.decision_id !== id)
            throw new api_error/* ApiError */.hD('decision_not_found', `\`/decisions/${index}\` is no decision; nothing was erased`);
    }
}
function numberOf(plane, id) {
    return plane.settings.decisionIds.numberOf(id) ?? 0;
}
function whichOf(body, plane) {
    const { decision_ids: ids, agent_id, chain_id } = body;
    const { since, until } = periodOf(body);
    const conditions = [
        [`seq in (${(ids ?? []).map(() => '?').join(', ')})`, ids?.map((id) => numberOf(plane, id))],
        ['agent_id = ?', agent_id === undefined ? undefined : [agent_id]],
        ['chain_id = ?', chain_id === undefined ? undefined : [chain_id]],
        ['at >= ?', since === undefined ? undefined : [since]],
        ['at < ?', until === undefined ? undefined : [until]],
    ];
    const given = conditions.flatMap(([sql, values]) => (values ? [{ sql, values }] : []));
    return { where: given.map(({ sql }) => ` and ${sql}`).join(''), values: given.flatMap(({ values }) => values) };
}

;// CONCATENATED MODULE: ./build/src/server/decisions/handlers.js



const decisionHandlers = {
    listDecisions: {
        async reads(rows, { query }) {
            const { where, values } = filterOf(query);
            const { limit, offset, after } = paging_pageOf(query);
            const [way, order] = query.order === 'asc' ? ['>', 'asc'] : ['<', 'desc'];
            const from = after ?? (order === 'asc' ? -1 : Number.MAX_SAFE_INTEGER);
            const found = await rows.all(`${joined} where d.seq ${way} ?${where} order by d.seq ${order} limit ? offset ?`, ...[from, ...values, limit + 1, offset]);
            const total = await rows.get(`select count(*) as total from decisions d where 1 = 1${where}`, ...values);
            const { shown, next_cursor } = cut(found, limit, ({ seq }) => seq);
            const decisions = shown.map((row) => wireDecision(row, query.include === 'content'));
            return { ok: true, decisions, next_cursor, total: total.total, per_page: limit };
        },
    },
    getDecision: {
        async reads(rows, { params, plane }) {
            const row = await decisionAt(rows, plane.settings.decisionIds.numberOf(params.decision_id) ?? 0);
            if (row?.decision_id !== params.decision_id)
                throw new api_error/* ApiError */.hD('decision_not_found', 'there is no such decision');
            return { ok: true, decision: wireDecision(row, true) };
        },
    },
};
function filterOf(query) {
    const values = [];
    let where = '';
    for (const field of ['decision', 'action_type', 'agent_id', 'chain_id']) {
        if (query[field] === undefined)
            continue;
        where += ` and d.${field} = ?`;
        values.push(query[field]);
    }
    const { since, until } = periodOf(query);
    if (since !== undefined) {
        where += ' and d.at >= ?';
        values.push(since);
    }
    if (until !== undefined) {
        where += ' and d.at < ?';
        values.push(until);
    }
    return { where, values };
}

;// CONCATENATED MODULE: ./build/src/server/decisions/stats.js

const statsHandlers = {
    getStats: {
        async reads(rows, { query, plane }) {
            const { since = 0, until = Number.MAX_SAFE_INTEGER } = periodOf(query);
            const counted = await rows.all('select decision, count(*) as n, sum(latency_ms) as latency from decisions where at >= ? and at < ? group by decision', ...[since, until]);
            const of = (decision) => Number(counted.find((row) => row.decision === decision)?.n ?? 0);
            const total = counted.reduce((sum, { n }) => sum + Number(n), 0);
            const latency = counted.reduce((sum, row) => sum + Number(row.latency), 0);
            const agents = await rows.all('select status, count(*) as n from agents group by status');
            const agentsOf = (status) => Number(agents.find((row) => row.status === status)?.n ?? 0);
            const pending = await rows.get("select count(*) as n from escalations where status = 'pending' and expires_at > ?", plane.clock());
            return {
                ok: true,
                since: query.since ?? null,
                until: query.until ?? null,
                decisions: { total, allow: of('allow'), escalate: of('escalate'), block: of('block') },
                block_rate: total === 0 ? 0 : of('block') / total,
                average_latency_ms: total === 0 ? 0 : latency / total,
                agents: { total: agents.reduce((sum, { n }) => sum + Number(n), 0), active: agentsOf('active'), suspended: agentsOf('suspended') },
                escalations: { pending: Number(pending.n) },
            };
        },
    },
};

// EXTERNAL MODULE: ./build/src/pack/rule-sense.js
var rule_sense = __webpack_require__(26650);
;// CONCATENATED MODULE: ./build/src/server/scope.js

/** Whether an action is within reach: some scope names it, some action type too if there are any, and no limit is passed. */
function covers({ scopes, action_types = [], constraints }, actionType, metadata) {
    if (scopes.length === 0 || !(0,engine_globs/* matcher */.j)(scopes)(actionType))
        return false;
    return (0,engine_globs/* matcher */.j)(action_types)(actionType) && withinAmount(constraints?.max_amount, metadata);
}
/** Whether `metadata.amount` keeps a limit. With a limit, an amount that is missing or no number does not keep it. */
function withinAmount(limit, metadata) {
    if (limit === undefined || limit === null)
        return true;
    const amount = Object.hasOwn(metadata, 'amount') ? (0,rule_sense/* asNumber */.i)(metadata.amount) : undefined;
    return typeof limit === 'number' && amount !== undefined && amount <= limit;
}
/** What no name holds, so that only a `*` can stand for it. */
const anything = '\u0001';
/** A glob that asks for `anything` itself matches no name of an action, so nothing lies within it. */
function read(glob) {
    return { glob, sample: glob.replaceAll('*', anything), matches: glob.includes(anything) ? () => false : (0,engine_globs/* matcher */.j)([glob]) };
}
/** Whether every name that glob `inner` matches is matched by `outer`. Exact: a run that `*` stands for can only be swallowed by another `*`. */
function within(inner, outer) {
    return read(outer).matches(read(inner).sample);
}
/**
 * Globs that match nothing but what both lists match. Two globs that merely overlap have no common glob and are left out, which only takes away. One
 * that lies within another stays: it may have more in common with the next list.
 */
function intersect(a, b) {
    const [lefts, rights] = [a.map(read), b.map(read)];
    const common = lefts.flatMap((left) => rights.flatMap((right) => (right.matches(left.sample) ? [left] : left.matches(right.sample) ? [right] : [])));
    const unique = [...new Map(common.map((one) => [one.glob, one])).values()];
    const same = (one, other) => one.matches(other.sample) && other.matches(one.sample);
    return unique.filter((one) => !unique.some((other) => other.glob < one.glob && same(one, other))).map(({ glob }) => glob);
}

;// CONCATENATED MODULE: ./build/src/server/delegations/grants.js



const everything = ['*'];
/** No chain of grants is longer, whatever an agent's own limit says. */
const deepest = 16;
const usualDepth = 3;
async function grantById(rows, id) {
    return rows.get('select * from grants where grant_id = ?', id);
}
async function chainOf(rows, grant) {
    const chain = [grant];
    for (let parent = grant.parent_grant_id; parent !== null && chain.length <= deepest;) {
        const row = await grantById(rows, parent);
        if (!row)
            break;
        chain.push(row);
        parent = row.parent_grant_id;
    }
    return chain;
}
/** Recomputed at every use: the rights are the intersection along the chain, and one dead link makes it worth nothing. */
async function worthOf(rows, grant, now) {
    const chain = await chainOf(rows, grant);
    const root = chain.at(-1);
    let problem = root.parent_grant_id === null && chain.length <= deepest ? null : 'the grant stands on one that is not there';
    let scopes = everything;
    let action_types = [];
    const limits = [];
    let longest = deepest;
    for (const link of chain.toReversed()) {
        const state = grants_stateOf(link, now);
        if (state !== 'active')
            problem ??= link === grant ? `the grant is ${state}` : `a grant it stands on is ${state}`;
        const [source, target] = [await agentRow(rows, link.source_agent_id), await agentRow(rows, link.target_agent_id)];
        for (const agent of [source, target])
            if (agent && agent.status !== 'active')
                problem ??= `an agent of the chain is ${agent.status}`;
        longest = Math.min(longest, longestFrom(source));
        const terms = termsOf(link);
        scopes = intersect(intersect(intersect(scopes, lendable(source)), acceptable(target)), terms.scopes);
        if (terms.action_types.length > 0)
            action_types = action_types.length > 0 ? intersect(action_types, terms.action_types) : terms.action_types;
        limits.push({ scopes, action_types, constraints: terms.constraints });
        if (action_types.length === 0 && limits.some((limit) => (limit.action_types ?? []).length > 0))
            scopes = [];
    }
    if (chain.length > longest)
        problem ??= `an agent of the chain lends no deeper than ${longest}`;
    if (scopes.length === 0)
        problem ??= 'nothing is left of its scopes along the chain';
    return { chain, scopes, action_types, limits, longest, problem };
}
/** Whether what a grant is worth reaches an action. */
function reaches({ limits, problem }, actionType, metadata) {
    return problem === null && limits.every((limit) => covers(limit, actionType, metadata));
}
/** What an agent may lend: what it holds and what its own policy lets it pass on. Of one that is not registered nothing is known, so nothing limits it. */
function lendable(agent) {
    if (!agent)
        return everything;
    const { scopes = [], delegation_policy: policy = {} } = profileOf(agent);
    if (policy.can_delegate === false)
        return [];
    const held = scopes.length > 0 ? scopes : everything;
    return policy.delegable_scopes ? intersect(held, policy.delegable_scopes) : held;
}
function longestFrom(agent) {
    return (agent && profileOf(agent).delegation_policy?.max_delegation_depth) ?? usualDepth;
}
function acceptable(agent) {
    if (!agent)
        return everything;
    const { delegation_policy: policy = {} } = profileOf(agent);
    if (policy.can_accept_delegation === false)
        return [];
    return policy.acceptable_scopes ?? everything;
}
function grants_stateOf({ revoked_at, expires_at, uses, max_uses }, now) {
    if (revoked_at !== null)
        return 'revoked';
    if (now >= expires_at)
        return 'expired';
    return max_uses !== null && uses >= max_uses ? 'exhausted' : 'active';
}
function termsOf({ terms }) {
    return JSON.parse(terms);
}
async function wireGrant(rows, row, now) {
    const worth = await worthOf(rows, row, now);
    return {
        grant_id: row.grant_id,
        source_agent_id: row.source_agent_id,
        target_agent_id: row.target_agent_id,
        ...termsOf(row),
        attenuated_scopes: worth.scopes,
        status: grants_stateOf(row, now),
        is_valid: worth.problem === null,
        depth: row.depth,
        uses: row.uses,
        max_uses: row.max_uses,
        parent_grant_id: row.parent_grant_id,
        created_at: instant(row.created_at),
        expires_at: instant(row.expires_at),
        revoked_at: row.revoked_at === null ? null : instant(row.revoked_at),
        revoke_reason: row.revoke_reason,
    };
}

;// CONCATENATED MODULE: ./build/src/server/delegations/handlers.js





const handlers_minute = 60_000;
const delegationHandlers = {
    delegate: {
        async writes(transaction, { body }) {
            const { rows } = transaction;
            const now = transaction.now();
            const grant = await mint(transaction, body, now);
            return { ok: true, grant_id: grant.grant_id, grant: await wireGrant(rows, grant, now) };
        },
    },
    verifyDelegation: {
        async reads(rows, { params, query, plane }) {
            const now = plane.clock();
            const grant = await delegations_handlers_known(rows, params.grant_id);
            const worth = await worthOf(rows, grant, now);
            let reason = worth.problem;
            if (query.agent_id !== undefined && query.agent_id !== grant.target_agent_id)
                reason ??= 'the grant was given to another agent';
            if (query.action_type !== undefined &&
                !reaches({ ...worth, limits: worth.limits.map((limit) => ({ ...limit, constraints: null })) }, query.action_type, {})) {
                reason ??= 'the grant does not reach this action';
            }
            return {
                ok: true,
                valid: reason === null,
                reason,
                grant: await wireGrant(rows, grant, now),
                effective_scopes: worth.problem === null ? worth.scopes : [],
                effective_action_types: worth.problem === null ? worth.action_types : [],
            };
        },
    },
    revokeDelegation: {
        async writes(transaction, { params, body }) {
            const { rows } = transaction;
            const grant = await delegations_handlers_known(rows, params.grant_id);
            const now = transaction.now();
            const revoked = [];
            for (let level = [grant]; level.length > 0;) {
                const below = [];
                for (const each of level) {
                    below.push(...(await rows.all('select * from grants where parent_grant_id = ?', each.grant_id)));
                    if (each.revoked_at !== null)
                        continue;
                    await rows.run('update grants set revoked_at = ?, revoke_reason = ? where grant_id = ?', now, body.reason ?? null, each.grant_id);
                    revoked.push(each.grant_id);
                }
                level = below;
            }
            if (revoked.length > 0)
                await transaction.audit('delegation.revoked', { grant_id: grant.grant_id, revoked, reason: body.reason ?? null });
            return { ok: true, grant_id: grant.grant_id, grant: await wireGrant(rows, await delegations_handlers_known(rows, grant.grant_id), now), revoked };
        },
    },
    listDelegations: {
        async reads(rows, { query, plane }) {
            return { ok: true, ...(await handlers_list(rows, query, plane.clock())) };
        },
    },
    getAgentDelegations: {
        async reads(rows, { params, query, plane }) {
            return { ok: true, ...(await handlers_list(rows, { ...query, agent_id: params.agent_id }, plane.clock())) };
        },
    },
};
async function mint(transaction, body, now) {
    const { rows } = transaction;
    const { source_agent_id, target_agent_id, scopes, action_types = [], constraints = null, instruction = null, parent_grant_id = null, max_uses = null, } = body;
    const source = await refuseSuspended(rows, source_agent_id);
    const target = await refuseSuspended(rows, target_agent_id);
    if (source_agent_id === target_agent_id)
        throw refused('an agent cannot lend to itself');
    if (lendable(source).length === 0)
        throw refused('the source may not delegate');
    if (acceptable(target).length === 0)
        throw refused('the target may not accept a delegation');
    const parent = parent_grant_id === null ? undefined : await parentOf(rows, parent_grant_id, source_agent_id, now);
    const depth = (parent?.depth ?? 0) + 1;
    const minutes = body.duration_minutes ?? (body.ttl_hours ?? 1) * 60;
    const terms = { scopes, action_types, constraints, instruction };
    const grant = {
        grant_id: newId('dlg_'),
        source_agent_id,
        target_agent_id,
        parent_grant_id,
        depth,
        terms: JSON.stringify(terms),
        max_uses,
        uses: 0,
        created_at: now,
        expires_at: Math.min(now + minutes * handlers_minute, parent?.expires_at ?? Number.POSITIVE_INFINITY),
        revoked_at: null,
        revoke_reason: null,
        seq: 0,
    };
    const worth = await worthOf(rows, grant, now);
    if (depth > worth.longest)
        throw new api_error/* ApiError */.hD('delegation_depth_exceeded', `the grant would be ${depth} deep, the limit is ${worth.longest}`);
    if (worth.problem !== null)
        throw refused(worth.problem);
    if (parent && cyclic(worth.chain))
        throw refused('the chain would come back to an agent that is in it');
    const told = { grant_id: grant.grant_id, source_agent_id, target_agent_id, parent_grant_id, depth, ...terms, max_uses, minutes };
    const { seq } = await transaction.audit('delegation.granted', told);
    await rows.run(`insert into grants (grant_id, source_agent_id, target_agent_id, parent_grant_id, depth, terms, max_uses, uses, created_at, expires_at, seq)
      values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`, ...[grant.grant_id, source_agent_id, target_agent_id, parent_grant_id, depth, grant.terms, max_uses, now, grant.expires_at, seq]);
    return { ...grant, seq };
}
async function parentOf(rows, id, sourceAgentId, now) {
    const parent = await delegations_handlers_known(rows, id);
    if (parent.target_agent_id !== sourceAgentId)
        throw refused('the parent grant was given to another agent');
    const { problem } = await worthOf(rows, parent, now);
    if (problem !== null)
        throw new api_error/* ApiError */.hD('delegation_inactive', problem);
    return parent;
}
function cyclic(chain) {
    const agents = [chain[0].target_agent_id, ...chain.map(({ source_agent_id }) => source_agent_id)];
    return new Set(agents).size < agents.length;
}
function refused(problem) {
    return new api_error/* ApiError */.hD('delegation_not_permitted', problem);
}
async function delegations_handlers_known(rows, id) {
    const row = await grantById(rows, id);
    if (!row)
        throw new api_error/* ApiError */.hD('delegation_not_found', 'there is no such grant');
    return row;
}
async function handlers_list(rows, query, now) {
    const { agent_id, direction, status } = query;
    const all = await rows.all('select * from grants');
    const asked = all.filter((row) => {
        const [given, received] = [row.source_agent_id === agent_id, row.target_agent_id === agent_id];
        if (agent_id !== undefined && !(direction === 'given' ? given : direction === 'received' ? received : given || received))
            return false;
        return status === undefined || grants_stateOf(row, now) === status;
    });
    const { shown, next_cursor } = cutSorted(asked, query, ({ seq }) => [-seq]);
    const delegations = [];
    for (const row of shown)
        delegations.push(await wireGrant(rows, row, now));
    return { delegations, next_cursor };
}

;// CONCATENATED MODULE: ./build/src/server/escalations/escalations.js
/** How long an escalation waits for an approver; then it counts as rejected. */
const patience = 24 * 3600 * 1000;
const escalations = {
    name: 'escalations',
    columns: {
        ...{ escalation_id: 'text', decision_id: 'text', seq: 'bigint', agent_id: 'text', status: 'text' },
        ...{ created_at: 'bigint', expires_at: 'bigint', requested_by: 'text' },
    },
};
/** Opens the escalation of a decision, in the decision's own transaction. */
function openEscalation(rows, decision, seq, at, requestedBy) {
    const { escalation_id, decision_id, agent_id } = decision;
    rows.put(escalations, ...[escalation_id, decision_id, seq, agent_id, 'pending', at, at + patience, requestedBy]);
}

;// CONCATENATED MODULE: ./build/src/server/escalations/handlers.js







/** An escalation with the entry of its resolution. */
const selected = `select * from (select e.*, v.content as resolution, v.at as recorded_at from escalations e
  left join vault v on v.seq = e.resolved_seq and v.entry_type = 'escalation.resolved') e`;
const escalationHandlers = {
    listEscalations: {
        async reads(rows, { query, plane }) {
            const now = plane.clock();
            const { limit, offset, after } = paging_pageOf(query);
            const { where, values } = handlers_filterOf(query.status ?? 'pending', query.agent_id, now);
            const found = await rows.all(`${selected} where seq < ? and ${where} order by seq desc limit ? offset ?`, ...[after ?? Number.MAX_SAFE_INTEGER, ...values, limit + 1, offset]);
            const total = await rows.get(`select count(*) as n from escalations where ${where}`, ...values);
            const { shown, next_cursor } = cut(found, limit, ({ seq }) => seq);
            const escalations = [];
            for (const row of shown)
                escalations.push(await wireEscalation(rows, row, now, false));
            return { ok: true, escalations, next_cursor, total: total.n };
        },
    },
    getEscalation: {
        async reads(rows, { params, plane }) {
            return { ok: true, escalation: await wireEscalation(rows, await escalations_handlers_known(rows, params.escalation_id), plane.clock(), true) };
        },
    },
    getEscalationStatus: {
        async answers({ params, query, plane }) {
            const until = performance.now() + (query.wait_seconds ?? 0) * 1000;
            for (;;) {
                const { rings } = plane.resolutions;
                const row = await plane.read((rows) => escalations_handlers_known(rows, params.escalation_id));
                const left = until - performance.now();
                if (handlers_stateOf(row, plane.clock()) !== 'pending' || left <= 0 || plane.status() === 'stopping')
                    return { ok: true, ...statusOf(row, plane.clock()) };
                await plane.resolutions.next(rings, Math.min(left, row.expires_at - plane.clock(), 1000));
            }
        },
    },
    resolveEscalation: {
        async writes(transaction, { params, body, caller, plane }) {
            const { rows } = transaction;
            const row = await escalations_handlers_known(rows, params.escalation_id);
            const now = transaction.now();
            const state = handlers_stateOf(row, now);
            if (state !== 'pending')
                throw new api_error/* ApiError */.hD('escalation_already_resolved', `the escalation is ${state}`, { details: { status: state } });
            const resolvedBy = body.resolved_by ?? caller.name;
            if (/^\s|\s$|\p{Cc}/u.test(body.resolved_by ?? ''))
                throw invalid('/resolved_by', 'has a control character, or a space at its start or end');
            if (row.agent_id !== null && isSameName(resolvedBy, row.agent_id)) {
                throw new api_error/* ApiError */.hD('escalation_self_approval', 'the agent that asked cannot resolve its own escalation');
            }
            const { escalation_id, decision_id } = row;
            const told = {
                escalation_id,
                decision_id,
                resolution: body.resolution,
                resolved_by: resolvedBy,
                by_key: caller.keyId,
                reason: body.reason ?? null,
            };
            const { seq } = await transaction.audit('escalation.resolved', told);
            await rows.run('update escalations set status = ?, resolved_at = ?, resolved_by = ?, resolution_reason = ?, resolved_seq = ? where escalation_id = ?', ...[told.resolution, now, resolvedBy, told.reason, seq, escalation_id]);
            transaction.afterwards(plane.resolutions.ring);
            const after = await escalations_handlers_known(rows, escalation_id);
            const { status, decision } = statusOf(after, now);
            return { ok: true, escalation: await wireEscalation(rows, after, now, true), escalation_id, status, decision };
        },
    },
};
/** Spelling in another case, with other spaces or with invisible characters makes nobody another. */
function isSameName(one, other) {
    const plain = (name) => visible(visible(name).normalize('NFKC')).replace(/\s/g, '').toLowerCase();
    return plain(one) === plain(other);
}
async function escalations_handlers_known(rows, id) {
    const row = await rows.get(`${selected} where escalation_id = ?`, id);
    if (!row)
        throw new api_error/* ApiError */.hD('escalation_not_found', 'there is no such escalation');
    return row;
}
/**
 * An escalation that nobody answered in time has expired, whether or not anything noticed. An approval that the vault does not hold was written by
 * somebody else than a plane, and counts as rejected.
 */
function handlers_stateOf(row, now) {
    if (row.status === 'approved' && !isHeld(row))
        return 'rejected';
    return row.status === 'pending' && now >= row.expires_at ? 'expired' : row.status;
}
function isHeld({ escalation_id, status, resolution }) {
    if (resolution === null)
        return false;
    const { body } = JSON.parse(resolution);
    return body.escalation_id === escalation_id && body.resolution === status;
}
function statusOf(row, now) {
    const status = handlers_stateOf(row, now);
    return {
        escalation_id: row.escalation_id,
        decision_id: row.decision_id,
        status,
        decision: status === 'pending' ? 'pending' : status === 'approved' && now < row.recorded_at + patience ? 'allow' : 'block',
        resolution_reason: row.resolution_reason,
        resolved_at: row.resolved_at === null ? null : instant(row.resolved_at),
        resolved_by: row.resolved_by,
        expires_at: instant(row.expires_at),
    };
}
async function wireEscalation(rows, row, now, withContent) {
    const decision = wireDecision((await decisionAt(rows, row.seq)), withContent);
    const { action_type, reasoning, content_sha256, policies_triggered, trust_score, action_content, metadata } = decision;
    const { metadata_sha256 } = decision;
    return {
        escalation_id: row.escalation_id,
        decision_id: row.decision_id,
        status: handlers_stateOf(row, now),
        action_type,
        agent_id: row.agent_id,
        reasoning,
        content_sha256,
        metadata_sha256,
        created_at: instant(row.created_at),
        expires_at: instant(row.expires_at),
        resolved_at: row.resolved_at === null ? null : instant(row.resolved_at),
        resolved_by: row.resolved_by,
        resolution_reason: row.resolution_reason,
        policies_triggered,
        trust_score,
        ...(action_content !== undefined && { action_content }),
        ...(metadata !== undefined && { metadata }),
    };
}
function handlers_filterOf(status, agentId, now) {
    const byStatus = {
        pending: { where: "status = 'pending' and expires_at > ?", values: [now] },
        expired: { where: "status = 'pending' and expires_at <= ?", values: [now] },
        approved: { where: "status = 'approved'", values: [] },
        rejected: { where: "status = 'rejected'", values: [] },
    }[status];
    if (agentId === undefined)
        return byStatus;
    return { where: `${byStatus.where} and agent_id = ?`, values: [...byStatus.values, agentId] };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/server/store/store.js
/** The database refused or failed: nothing of the transaction is there. */
class StoreError extends Error {
    name = 'StoreError';
    /** What to do about it, where that is known. */
    help;
    constructor(message, { help, ...options } = {}) {
        super(message, options);
        this.help = help;
    }
}
/** Something that a transaction stood on is no longer so: nothing of it is there, and the database is well. */
class Moved extends Error {
    name = 'Moved';
}
/** Runs jobs one after the other, each alone. */
function oneAtATime() {
    let last = Promise.resolve();
    return (job) => {
        const next = last.then(job, job);
        last = next.catch(() => undefined);
        return next;
    };
}
function heapUp(heap, table, row) {
    const rows = heap.get(table);
    if (rows)
        rows.push(row);
    else
        heap.set(table, [row]);
}
/** `insert into t (a, b)`, to be followed by what is inserted. */
function insertInto({ name, columns }) {
    return `insert into ${name} (${Object.keys(columns).join(', ')})`;
}

;// CONCATENATED MODULE: ./build/src/server/secrets.js




const shortest = 32;
/** The plane's secret: given, or kept in a file of its own beside the database, made when it is not there. `sealed`: one was used before, so none is made. */
function masterSecret(given, path, sealed) {
    if (given !== undefined) {
        if (given.length < shortest)
            throw new StoreError('the secret of the plane has at least 32 characters', { help: 'set a longer HINDCAST_SECRET' });
        return given;
    }
    if (path === undefined) {
        throw new StoreError('several planes share one database: give them the same secret in HINDCAST_SECRET', {
            help: 'set HINDCAST_SECRET, 32 characters or more',
        });
    }
    const file = `${path}.secret`;
    const isThere = (0,external_node_fs_.existsSync)(file);
    if (sealed && !isThere) {
        throw new StoreError(`\`${file}\` is not there, and this database was sealed with what stood in it`, {
            help: 'put the file back beside the database, or set HINDCAST_SECRET to the secret it was started with',
        });
    }
    const secret = secrets_kept(file, isThere);
    if (secret.length < shortest)
        throw new StoreError(`\`${file}\` holds no secret of at least 32 characters`, {
            help: sealed
                ? 'put back the file that this database was started with, or set HINDCAST_SECRET to what stood in it'
                : 'remove the file, so that a secret is made',
        });
    return secret;
}
/** What stands in the file; where there is none it is made, whole or not at all, whoever else makes it at the same time. */
function secrets_kept(file, isThere) {
    try {
        if (!isThere) {
            const beside = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
            (0,external_node_fs_.writeFileSync)(beside, `${(0,external_node_crypto_.randomBytes)(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
            try {
                (0,external_node_fs_.linkSync)(beside, file);
            }
            catch (error) {
                // Another plane was first, or these files know no links.
                if (error.code !== 'EEXIST')
                    (0,external_node_fs_.copyFileSync)(beside, file, external_node_fs_.constants.COPYFILE_EXCL);
            }
            finally {
                (0,external_node_fs_.rmSync)(beside);
            }
        }
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    }
    catch (error) {
        throw new StoreError(`the secret beside the database cannot be kept: ${error.message}`, { cause: error });
    }
}
/** Whether a database holds what a secret has sealed. */
async function isSealed(rows) {
    return (await rows.get('select 1 as one from signing_keys limit 1')) !== undefined;
}
function safeOf(secret) {
    const derived = (word, use) => Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, word, `hindcast ${use}`, 32));
    const [key, namingKey] = [derived('', 'safe'), derived('', 'names')];
    const keyFor = (word) => (word === undefined ? key : derived(word, 'safe with a word'));
    return {
        seal(text, word) {
            const iv = (0,external_node_crypto_.randomBytes)(12);
            const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', keyFor(word), iv);
            return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
        },
        open(sealed, word) {
            const bytes = Buffer.from(sealed, 'base64');
            const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', keyFor(word), bytes.subarray(0, 12));
            decipher.setAuthTag(bytes.subarray(-16));
            return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
        },
        nameOf: (word) => (0,external_node_crypto_.createHmac)('sha256', namingKey).update(word).digest('hex'),
    };
}
const activeKey = 'select key_id, sealed from signing_keys where retired_at is null order by created_at desc limit 1';
/** Throws `StoreError` when the secret does not open the key that is there. */
async function signingKeys(rows, safe, now) {
    const known = new Map();
    const read = ({ key_id, sealed }) => {
        const found = known.get(key_id) ?? signingKeyOf(key_id, (0,external_node_crypto_.createPrivateKey)(opened(safe, sealed)));
        known.set(key_id, found);
        return found;
    };
    const row = await rows.get(activeKey);
    if (row)
        read(row);
    else
        await makeKey(rows, safe, now);
    return {
        active: async (rows) => read((await rows.get(activeKey))),
        make: (rows, now) => makeKey(rows, safe, now),
        async retire(rows, { keyId }, now) {
            await rows.run('update signing_keys set retired_at = ? where key_id = ?', now, keyId);
        },
    };
}
function signingKeyOf(keyId, privateKey) {
    return { keyId, privateKey, publicKey: (0,external_node_crypto_.createPublicKey)(privateKey) };
}
async function makeKey(rows, safe, now) {
    const key = signingKeyOf(newId('vsk_', 16), (0,external_node_crypto_.generateKeyPairSync)('ed25519').privateKey);
    await rows.run('insert into signing_keys (key_id, public_key, sealed, created_at) values (?, ?, ?, ?)', ...[key.keyId, pemOf(key), safe.seal(key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()), now]);
    return key;
}
function pemOf({ publicKey }) {
    return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}
function opened(safe, sealed) {
    try {
        return safe.open(sealed);
    }
    catch {
        throw new StoreError('the secret of the plane is not the one this database was made with', {
            help: 'put the `.secret` file that was made with the database beside it, or set HINDCAST_SECRET to the secret it was started with',
        });
    }
}
/** A short name for a secret, to compare it by. */
function fingerprintOf(secret) {
    return (0,external_node_crypto_.hash)('sha256', secret, 'hex');
}

;// CONCATENATED MODULE: ./build/src/server/federation/links.js

async function linkById(rows, id) {
    return rows.get('select * from links where link_id = ?', id);
}
function links_stateOf({ status, revoked_at, expires_at }, now) {
    if (revoked_at !== null)
        return 'revoked';
    return expires_at !== null && now >= expires_at ? 'expired' : status;
}
function links_termsOf({ terms }) {
    return JSON.parse(terms);
}
function wireLink(row, now) {
    const at = (value) => (value === null ? null : instant(value));
    return {
        link_id: row.link_id,
        direction: row.direction,
        status: links_stateOf(row, now),
        ...links_termsOf(row),
        approved_by: row.approved_by,
        created_at: instant(row.created_at),
        accepted_at: at(row.accepted_at),
        expires_at: at(row.expires_at),
        revoked_at: at(row.revoked_at),
    };
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(72896);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_protected_header.js
var decode_protected_header = __webpack_require__(61196);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var verify = __webpack_require__(25057);
// EXTERNAL MODULE: ./build/src/pack/pointer.js
var pack_pointer = __webpack_require__(45286);
;// CONCATENATED MODULE: ./build/src/server/http/json.js



/**
 * Parses a request body more strictly than `JSON.parse`: no key twice in one object, no `__proto__` key, no text that is not Unicode,
 * no number that would be recorded as another, no U+0000 in a name or id, and no more depth or values than `limits`. Each refusal says where, never what.
 */
function parseBody(text, limits) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new api_error/* ApiError */.hD('invalid_request', 'the body is not JSON');
    }
    scan(text, limits);
    if (text.includes('\\u') && some(value, (leaf) => typeof leaf === 'string' && /\p{Surrogate}/u.test(leaf))) {
        throw new api_error/* ApiError */.hD('invalid_request', 'a text in the body is not Unicode: it has half of a surrogate pair');
    }
    return value;
}
/** Walks JSON that is known to be well-formed, keeping the keys of the objects it is in. */
function scan(text, limits) {
    const open = [];
    const mayHaveZero = text.includes('\\u0000');
    let values = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22) {
            const end = endOfString(text, at);
            const level = open.at(-1);
            const key = typeof level === 'object' && isKey(text, end);
            if (mayHaveZero)
                checkZero(text.slice(at, end + 1), key ? open.slice(0, -1) : open);
            if (key)
                addKey(level, text.slice(at + 1, end));
            at = end;
        }
        else if (code === 0x7b || code === 0x5b) {
            open.push(code === 0x7b ? [] : 0);
            if (open.length > limits.depth)
                throw new api_error/* ApiError */.hD('invalid_request', `the body is nested deeper than ${limits.depth} levels`);
        }
        else if (code === 0x7d || code === 0x5d)
            open.pop();
        else if (code === 0x2c) {
            if (++values > limits.values)
                throw new api_error/* ApiError */.hD('invalid_request', `the body has more than ${limits.values} values`);
            const level = open.at(-1);
            if (typeof level === 'number')
                open[open.length - 1] = level + 1;
        }
        else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
            const end = endOfNumber(text, at);
            if (end - at >= shortestDoubtful)
                checkNumber(text.slice(at, end), open);
            at = end - 1;
        }
    }
}
function pointerOf(open) {
    return open
        .map((level) => (typeof level === 'number' ? String(level) : level.at(-1).slice(0, 64)))
        .map((part) => `/${(0,pack_pointer/* escapePointer */.l)(part)}`)
        .join('');
}
/** Contents are kept as JSON, in which U+0000 is no harm; of an action type it is refused with a code of its own. */
const elsewhere = new Set(['action_content', 'content', 'instruction', 'metadata', 'action_type']);
/** PostgreSQL has no U+0000 in a text, so no plane takes it where names and ids may stand. */
function checkZero(literal, open) {
    if (!literal.includes('\\u0000') || !JSON.parse(literal).includes('\0'))
        return;
    if (open.some((level) => typeof level === 'object' && elsewhere.has(level.at(-1))))
        return;
    throw invalid(pointerOf(open), 'has the character U+0000; leave it out');
}
function endOfNumber(text, start) {
    for (let end = start + 1;; end++) {
        const code = text.charCodeAt(end);
        const inNumber = (code >= 0x2b && code <= 0x39 && code !== 0x2c) || code === 0x65 || code === 0x45;
        if (!inNumber)
            return end;
    }
}
/** The length of `1e999`; anything shorter is held as it is written. */
const shortestDoubtful = 5;
/** A whole number that a double does not hold would be judged and recorded as another one, and so would infinity. */
function checkNumber(literal, open) {
    const value = Number(literal);
    if (Number.isSafeInteger(value))
        return;
    if (!Number.isFinite(value))
        throw invalid(pointerOf(open), 'is a number out of range; send it as a string');
    if (/^-?\d+$/.test(literal) && BigInt(literal) !== BigInt(value))
        throw invalid(pointerOf(open), 'is a whole number with too many digits to be kept exactly; send it as a string');
}
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    for (;;) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
}
function isKey(text, end) {
    let next = end + 1;
    while (text.charCodeAt(next) <= 0x20)
        next++;
    return text.charCodeAt(next) === 0x3a;
}
const manyKeys = 32;
function addKey(keys, raw) {
    const key = raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
    if (key === '__proto__')
        throw new api_error/* ApiError */.hD('invalid_request', 'the body has a `__proto__` key');
    if (keys.length === manyKeys)
        keys.known = new Set(keys);
    if (keys.known ? keys.known.has(key) : keys.includes(key))
        throw new api_error/* ApiError */.hD('invalid_request', 'the body has the same key twice in one object');
    if (keys.known)
        keys.known.add(key);
    keys.push(key);
}
/** Whether any key or leaf of a JSON value is so. */
function some(value, is) {
    if (typeof value !== 'object' || value === null)
        return is(value);
    return Object.entries(value).some(([key, inner]) => is(key) || some(inner, is));
}

;// CONCATENATED MODULE: ./build/src/server/jws.js

/** Three parts in base64url, and nothing beside them. */
const compact = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/**
 * Whether a text is a compact JWS whose header and claims can be read in one way only: as strict as a body, so with no claim twice. Says nothing
 * of its signature.
 */
function isCompactJws(text) {
    if (!compact.test(text))
        return false;
    try {
        for (const part of text.split('.').slice(0, 2)) {
            const json = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
            parseBody(json, { depth: 32, values: 1000 });
        }
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/server/federation/tokens.js




const type = 'federation+jwt';
/** Seconds by which clocks may differ. */
const skew = 60;
/** Seconds that a token may live. */
const longestLife = 15 * 60;
async function signToken(key, workspaceId, claims, now, seconds) {
    const issued = Math.floor(now / 1000);
    return new sign/* SignJWT */.P({ link_id: claims.linkId, scopes: claims.scopes, action_types: claims.actionTypes })
        .setProtectedHeader({ alg: 'EdDSA', typ: type, kid: key.keyId })
        .setIssuer(workspaceId)
        .setAudience(claims.audience)
        .setSubject(claims.agentId)
        .setJti(claims.tokenId)
        .setIssuedAt(issued)
        .setExpirationTime(issued + seconds)
        .sign(key.privateKey);
}
/**
 * Reads a token of this plane, or says nothing of why not. Only the plane's own keys count, whatever the header names: the active one, and one that
 * was replaced for as long as a token may live.
 */
async function readToken(store, workspaceId, token, now) {
    if (!isCompactJws(token))
        return undefined;
    try {
        const { kid = '' } = (0,decode_protected_header/* decodeProtectedHeader */._)(token);
        const row = await store.read(async (rows) => rows.get('select public_key, retired_at from signing_keys where key_id = ?', kid));
        if (!row || (row.retired_at !== null && now >= row.retired_at + longestLife * 1000))
            return undefined;
        const { payload } = await (0,verify/* jwtVerify */.V)(token, (0,external_node_crypto_.createPublicKey)(row.public_key), {
            algorithms: ['EdDSA'],
            typ: type,
            issuer: workspaceId,
            requiredClaims: ['exp', 'iat', 'jti', 'sub', 'aud', 'link_id'],
            maxTokenAge: longestLife,
            clockTolerance: skew,
            currentDate: new Date(now),
        });
        return {
            tokenId: payload.jti,
            linkId: String(payload.link_id),
            audience: String(payload.aud),
            agentId: payload.sub,
            scopes: payload.scopes,
            actionTypes: payload.action_types,
        };
    }
    catch (error) {
        if (error instanceof StoreError)
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/server/federation/handlers.js











const handlers_day = 24 * 3600 * 1000;
const federationHandlers = {
    proposeFederation: {
        async writes(transaction, { body, plane }) {
            for (const field of ['allowed_action_types', 'allowed_scopes']) {
                if (body[field]?.length === 0)
                    throw invalid(`/${field}`, 'is empty and would allow nothing; name what is allowed, or leave it out');
            }
            const { rows } = transaction;
            const now = transaction.now();
            const link_id = newId('fed_');
            const shared_secret = newId('fls_', 48);
            const terms = {
                source_workspace_id: plane.workspaceId,
                target_workspace_id: body.target_workspace_id,
                source_org_name: body.source_org_name ?? null,
                target_org_name: body.target_org_name ?? null,
                allowed_action_types: body.allowed_action_types ?? ['*'],
                allowed_scopes: body.allowed_scopes ?? [],
                max_trust_level: body.max_trust_level ?? 50,
            };
            const expires = body.expires_in_days === undefined ? null : now + body.expires_in_days * handlers_day;
            const { seq } = await transaction.audit('federation.link_proposed', {
                link_id,
                ...terms,
                secret_sha256: fingerprintOf(shared_secret),
                expires_at: expires === null ? null : instant(expires),
            });
            await rows.run("insert into links (link_id, direction, terms, secret_hash, status, created_at, expires_at, seq) values (?, 'outbound', ?, ?, 'pending', ?, ?, ?)", ...[link_id, JSON.stringify(terms), fingerprintOf(shared_secret), now, expires, seq]);
            return { ok: true, link: wireLink(await federation_handlers_known(rows, link_id), now), link_id, shared_secret };
        },
    },
    listFederations: {
        async reads(rows, { query, plane }) {
            const now = plane.clock();
            const asked = (await rows.all('select * from links')).filter((row) => (query.status === undefined || links_stateOf(row, now) === query.status) &&
                (query.direction === undefined || row.direction === query.direction));
            const { shown, next_cursor } = cutSorted(asked, query, ({ seq }) => [-seq]);
            return { ok: true, links: shown.map((row) => wireLink(row, now)), next_cursor };
        },
    },
    getFederation: {
        async reads(rows, { params, plane }) {
            const link = wireLink(await federation_handlers_known(rows, params.link_id), plane.clock());
            return { ok: true, link, link_id: link.link_id, status: link.status };
        },
    },
    acceptFederation: {
        async writes(transaction, { params, body, caller }) {
            const { rows } = transaction;
            const row = await federation_handlers_known(rows, params.link_id);
            const now = transaction.now();
            const state = links_stateOf(row, now);
            if (state === 'revoked' || state === 'expired')
                throw new api_error/* ApiError */.hD('federation_link_inactive', `the link is ${state}`);
            if (body.shared_secret !== undefined && !same(fingerprintOf(body.shared_secret), row.secret_hash))
                throw invalid('/shared_secret', 'is not the one of this link');
            if (state === 'pending') {
                const approvedBy = body.approved_by ?? caller.name;
                await rows.run("update links set status = 'active', approved_by = ?, accepted_at = ? where link_id = ?", approvedBy, now, row.link_id);
                await transaction.audit('federation.link_accepted', { link_id: row.link_id, approved_by: approvedBy });
            }
            const link = wireLink(await federation_handlers_known(rows, row.link_id), now);
            return { ok: true, link, link_id: link.link_id, status: link.status };
        },
    },
    issueFederationToken: {
        async writes(transaction, { params, body, plane }) {
            const { rows } = transaction;
            const agent_id = body.source_agent_id ?? body.agent_id;
            if (agent_id === undefined)
                throw invalid('/source_agent_id', 'is missing');
            const row = await federation_handlers_known(rows, params.link_id);
            const now = transaction.now();
            const state = links_stateOf(row, now);
            if (state === 'revoked' || state === 'expired')
                throw new api_error/* ApiError */.hD('federation_link_inactive', `the link is ${state}`);
            await refuseSuspended(rows, agent_id);
            const terms = links_termsOf(row);
            const action_types = narrowed(body.action_types ?? [], terms.allowed_action_types, '/action_types');
            const scopes = narrowed(body.scopes ?? [], terms.allowed_scopes.length > 0 ? terms.allowed_scopes : terms.allowed_action_types, '/scopes');
            const { ttl_seconds = 300, max_uses = null } = body;
            const token_id = newId('fdt_', 24);
            await rows.run('insert into link_tokens (token_id, link_id, agent_id, max_uses, uses, expires_at) values (?, ?, ?, ?, 0, ?)', ...[token_id, row.link_id, agent_id, max_uses, now + ttl_seconds * 1000]);
            await transaction.audit('federation.token_issued', {
                link_id: row.link_id,
                token_id,
                agent_id,
                scopes,
                action_types,
                ttl_seconds,
                max_uses,
            });
            const { target_workspace_id: audience } = terms;
            const claims = { tokenId: token_id, linkId: row.link_id, audience, agentId: agent_id, scopes, actionTypes: action_types };
            return {
                ok: true,
                token: await signToken(await plane.signing.active(rows), plane.workspaceId, claims, now, ttl_seconds),
                token_id,
                link_id: row.link_id,
                expires_in: ttl_seconds,
                expires_at: instant(now + ttl_seconds * 1000),
                max_uses,
                scopes,
                action_types,
                link_status: state,
            };
        },
    },
    revokeFederation: {
        async writes(transaction, { params, body }) {
            const { rows } = transaction;
            const row = await federation_handlers_known(rows, params.link_id);
            const now = transaction.now();
            if (row.revoked_at === null) {
                await rows.run('update links set revoked_at = ? where link_id = ?', now, row.link_id);
                const tokens = await rows.run('update link_tokens set revoked_at = ? where link_id = ? and revoked_at is null', now, row.link_id);
                await transaction.audit('federation.link_revoked', { link_id: row.link_id, tokens, reason: body.reason ?? null });
            }
            const link = wireLink(await federation_handlers_known(rows, row.link_id), now);
            return { ok: true, link, link_id: link.link_id, status: link.status };
        },
    },
};
/** What is asked for must lie within what the link allows, which may be nothing; nothing asked for means all of it. */
function narrowed(asked, allowed, pointer) {
    if (asked.length === 0 && allowed.length > 0)
        return [...allowed];
    if (allowed.length === 0 || asked.some((glob) => !allowed.some((outer) => within(glob, outer)))) {
        throw new api_error/* ApiError */.hD('federation_scope_exceeded', `\`${pointer}\` asks for more than the link allows`, { details: { pointer } });
    }
    return intersect(asked, allowed);
}
function same(a, b) {
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(a), Buffer.from(b));
}
async function federation_handlers_known(rows, id) {
    const row = await linkById(rows, id);
    if (!row)
        throw new api_error/* ApiError */.hD('federation_link_not_found', 'there is no such link');
    return row;
}

;// CONCATENATED MODULE: ./build/src/server/operation.js
/** A body that is JSON already. */
class Written {
    json;
    constructor(json) {
        this.json = json;
    }
}

;// CONCATENATED MODULE: ./build/src/server/intercept/handlers.js




const interceptHandlers = {
    intercept: {
        async answers({ body, caller, plane }, { idempotency }) {
            const intercept = readIntercept(body);
            const { text } = await plane.judge(await plane.prove(intercept, caller, idempotency), idempotency);
            return new Written(`{"ok":true,${text.slice(1)}`);
        },
    },
    batchIntercept: {
        async answers(call, delivery) {
            const { actions } = call.body;
            if (Array.isArray(actions) && actions.length > mostActions)
                throw new api_error/* ApiError */.hD('batch_too_large', `a batch has at most ${mostActions} actions`);
            if (!Array.isArray(actions) || actions.length === 0)
                throw invalid('/actions', `is not a list of 1 to ${mostActions} actions`);
            const proved = await Promise.allSettled(actions.map((action, index) => proveItem(call, delivery, action, index)));
            const results = await Promise.all(proved.map((item, index) => judgeItem(call, delivery, item, actions[index], index)));
            const count = (decision) => results.filter((result) => result.ok && result.decision === decision).length;
            const failed = results.filter(({ ok }) => !ok).length;
            return {
                ok: true,
                total: results.length,
                allowed: count('allow'),
                blocked: count('block'),
                escalated: count('escalate'),
                failed,
                results,
            };
        },
    },
    interceptAgentComm: {
        async answers({ body, caller, plane }, { idempotency }) {
            const { source_agent_id, target_agent_id, instruction, action_type = 'agent_instruction', ...rest } = body;
            const fields = { ...rest, action_type, action_content: instruction, agent_id: source_agent_id };
            const intercept = { ...readIntercept(fields), message: { target: target_agent_id } };
            const { answer } = await plane.judge(await plane.prove(intercept, caller, idempotency), idempotency);
            return { ok: true, ...answer, source_agent_id, target_agent_id };
        },
    },
};
const mostActions = 500;
async function proveItem({ caller, plane }, { idempotency }, action, index) {
    if (typeof action !== 'object' || action === null || Array.isArray(action))
        throw invalid(`/actions/${index}`, 'is not a JSON object');
    return plane.prove(readIntercept(action), caller, idempotency);
}
/** Judges one action of a batch. It queues before it first waits, so that the list sets the order; whatever is wrong with it stays with it. */
async function judgeItem({ plane }, { idempotency, requestId }, proved, action, index) {
    const ref = typeof action?.ref === 'string' ? action.ref.slice(0, 256) : null;
    try {
        if (proved.status === 'rejected')
            throw proved.reason;
        const own = idempotency && { ...idempotency, key: `${idempotency.key} ${index}` };
        const { answer } = await plane.judge(proved.value, own);
        return { index, ok: true, ref, ...answer };
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.hD))
            throw error;
        const { code, message, details } = error;
        return { index, ok: false, ref, error: { code, message, request_id: requestId, ...(details !== undefined && { details }) } };
    }
}

;// CONCATENATED MODULE: ./build/src/server/keys/keys.js



const keys_shortest = 20;
/** Admits an API key and keeps its hash alone. A key that was admitted before stays as it is, also a revoked one. */
async function admitKey(rows, now, { name, scopes, key, expiresAt = null }) {
    if (key.length < keys_shortest)
        throw new Error(`an API key has at least ${keys_shortest} characters`);
    await rows.run('insert into api_keys (key_id, hash, name, scopes, created_at, expires_at) values (?, ?, ?, ?, ?, ?) on conflict (hash) do nothing', ...[newId('key_'), digestOf(key), name, JSON.stringify(scopes), now, expiresAt]);
}
/** 256 random bits behind the published prefix. */
function newKey() {
    return `xb_live_${(0,external_node_crypto_.randomBytes)(32).toString('base64url')}`;
}
async function anyKey(rows) {
    return (await rows.get('select 1 as one from api_keys where revoked_at is null limit 1')) !== undefined;
}
function holds(scopes, right) {
    return scopes.includes('*') || scopes.includes(right);
}
/** The text of the key a request carries, from `X-API-Key` or `Authorization: Bearer`. A key in a URL is refused: URLs end up in logs. */
function presentedKey(headers, url) {
    if (/[?&](api[-_]?key|x-api-key|token|access_token)=/i.test(url)) {
        throw new api_error/* ApiError */.hD('invalid_request', 'an API key never goes into a URL; send it as `X-API-Key`, and replace this one');
    }
    const named = headers['x-api-key'];
    const bearer = /^Bearer +(\S+)$/i.exec(String(headers.authorization ?? ''))?.[1];
    const key = typeof named === 'string' ? named : bearer;
    if (!key)
        throw new api_error/* ApiError */.hD('missing_api_key', 'send an API key as `X-API-Key` or `Authorization: Bearer`');
    return key;
}
/**
 * Finds the caller of a key. The row is looked up by the hash of the whole key, 256 bits that nobody can steer, and compared in constant time,
 * so that neither says how much of a guess was right.
 */
async function authenticate(rows, digest, now) {
    const row = await rows.get('select * from api_keys where hash = ?', digest);
    if (!row || !(0,external_node_crypto_.timingSafeEqual)(Buffer.from(row.hash), Buffer.from(digest)))
        throw new api_error/* ApiError */.hD('invalid_api_key', 'this API key is not known');
    if (row.revoked_at !== null)
        throw new api_error/* ApiError */.hD('expired_api_key', 'this API key was revoked');
    if (row.expires_at !== null && now >= row.expires_at)
        throw new api_error/* ApiError */.hD('expired_api_key', 'this API key has expired');
    return { keyId: row.key_id, name: row.name, scopes: JSON.parse(row.scopes) };
}
function digestOf(key) {
    return (0,external_node_crypto_.hash)('sha256', key, 'hex');
}
function keys_statusOf({ revoked_at, expires_at }, now) {
    if (revoked_at !== null)
        return 'revoked';
    return expires_at !== null && now >= expires_at ? 'expired' : 'active';
}

;// CONCATENATED MODULE: ./build/src/server/keys/handlers.js




const keys_handlers_day = 24 * 3600 * 1000;
const keyHandlers = {
    createApiKey: {
        async writes(transaction, { body, caller }) {
            const { name, rights, expires_in_days } = body;
            refuseMore(caller, rights, 'give');
            const now = transaction.now();
            const key = newKey();
            const expiresAt = expires_in_days === undefined ? null : now + expires_in_days * keys_handlers_day;
            await admitKey(transaction.rows, now, { name, scopes: rights, key, expiresAt });
            const row = (await transaction.rows.get('select * from api_keys where hash = ?', digestOf(key)));
            await transaction.audit('api_key.created', { ...auditOf(row), key_sha256: row.hash, by: caller.keyId });
            return { ok: true, api_key: wireKey(row, now), key };
        },
    },
    listApiKeys: {
        async reads(rows, { query, plane }) {
            const all = await rows.all('select * from api_keys');
            const { shown, next_cursor } = cutSorted(all, query, ({ created_at, key_id }) => [-created_at, key_id]);
            return { ok: true, api_keys: shown.map((row) => wireKey(row, plane.clock())), next_cursor };
        },
    },
    revokeApiKey: {
        async writes(change, { params, caller, plane }) {
            const { rows } = change;
            const now = change.now();
            const row = await rows.get('select * from api_keys where key_id = ?', params.key_id);
            if (!row)
                throw new api_error/* ApiError */.hD('api_key_not_found', 'there is no such API key');
            if (row.revoked_at !== null)
                return { ok: true, api_key: wireKey(row, now) };
            refuseMore(caller, rightsOf(row), 'revoke');
            if (!(await anotherKeeper(rows, row.key_id, now)))
                throw new api_error/* ApiError */.hD('api_key_last', 'no other key could make or revoke keys then; make one first');
            await rows.run('update api_keys set revoked_at = ? where key_id = ?', now, row.key_id);
            await change.audit('api_key.revoked', { ...auditOf(row), by: caller.keyId });
            change.afterwards(plane.keys.forget);
            return { ok: true, api_key: wireKey({ ...row, revoked_at: now }, now) };
        },
    },
};
/** Nobody gives, or takes, what he does not hold. */
function refuseMore({ scopes }, rights, what) {
    const missing = rights.find((right) => !holds(scopes, right));
    if (missing !== undefined)
        throw new api_error/* ApiError */.hD('insufficient_permissions', `this API key can't ${what} the right \`${missing}\`: it lacks it`);
}
/** Whether somebody else could still manage keys. */
async function anotherKeeper(rows, keyId, now) {
    const others = await rows.all('select * from api_keys where key_id <> ? and revoked_at is null', keyId);
    return others.some((row) => row.expires_at === null && keys_statusOf(row, now) === 'active' && holds(rightsOf(row), 'keys'));
}
function rightsOf({ scopes }) {
    return JSON.parse(scopes);
}
function auditOf(row) {
    return {
        key_id: row.key_id,
        name: row.name,
        rights: rightsOf(row),
        expires_at: row.expires_at === null ? null : instant(row.expires_at),
    };
}
function wireKey(row, now) {
    const at = (milliseconds) => (milliseconds === null ? null : instant(milliseconds));
    return {
        key_id: row.key_id,
        name: row.name,
        rights: rightsOf(row),
        status: keys_statusOf(row, now),
        created_at: instant(row.created_at),
        expires_at: at(row.expires_at),
        revoked_at: at(row.revoked_at),
    };
}

// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/src/engine/engine.js + 7 modules
var engine_engine = __webpack_require__(84583);
;// CONCATENATED MODULE: ./build/src/server/served.js


/** The name under which policies made by hand are compiled; no pack can bear it. */
const byHand = '';
async function readRevision(rows) {
    const row = await rows.get("select value from meta where name = 'revision'");
    return Number(row?.value ?? 0);
}
/** Counts the policy set's revision up; every change of what is in force does so in its own transaction. */
async function raiseRevision(rows) {
    const revision = (await readRevision(rows)) + 1;
    rows.later("insert into meta (name, value) values ('revision', ?) on conflict (name) do update set value = excluded.value", String(revision));
    return revision;
}
async function loadServed(rows) {
    const revision = await readRevision(rows);
    const stored = await rows.all('select * from policies where enabled = 1 order by policy_id');
    const packs = new Map();
    const ids = new Map();
    for (const row of stored) {
        const pack = packs.get(row.pack) ?? { name: row.pack, version: '0.0.0', policies: [] };
        packs.set(row.pack, pack);
        pack.policies.push(JSON.parse(row.definition));
        ids.set(address({ pack: row.pack, policy: row.name }), row.policy_id);
    }
    const engine = (0,engine_engine/* compile */.wE)([...packs.values()]);
    const idOf = (ref) => ids.get(address(ref));
    return {
        revision,
        engine,
        policySetHash: `sha256:${(0,external_node_crypto_.hash)('sha256', stored.map((row) => `${row.policy_id} ${row.definition}\n`).join(''), 'hex')}`,
        idOf,
        evaluated: remembered((actionType) => engine.live.filter((policy) => policy.matches(actionType)).map(idOf)),
        reach: Math.max(0, ...[...engine.live, ...engine.shadow].map(reachOf)),
    };
}
function address({ pack, policy }) {
    return `${pack}/${policy}`;
}
function reachOf({ definition }) {
    return definition.policy_type === 'sequence' ? Math.ceil(definition.conditions.window_seconds * 1000) : 0;
}
const rememberedAnswers = 4096;
function remembered(find) {
    const known = new Map();
    return (key) => {
        let answer = known.get(key);
        if (answer === undefined) {
            answer = find(key);
            if (known.size >= rememberedAnswers)
                known.clear();
            known.set(key, answer);
        }
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/src/server/packs/state.js


async function packState(rows, name) {
    const row = await rows.get('select serial, highest, held from packs where name = ?', name);
    if (!row)
        return undefined;
    return { live: (await deploymentOf(rows, name, row.serial)), highest: row.highest, held: JSON.parse(row.held) };
}
async function deploymentOf(rows, name, serial) {
    return rows.get('select * from deployments where pack = ? and serial = ?', name, serial);
}
/** The deployment that brought a version in, whatever was restored since. */
async function deploymentOfVersion(rows, name, version) {
    return rows.get('select * from deployments where pack = ? and version = ? and restores is null order by serial desc limit 1', name, version);
}
/** Makes a new serial live and writes down where the pack stands now. */
async function goLive(rows, next, highest, held) {
    rows.later(`insert into deployments (pack, serial, version, description, digest, source_hash, definitions, policy_count, summary, restores, revision, reason,
      created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, ...[next.pack, next.serial, next.version, next.description, next.digest, next.source_hash, next.definitions, next.policy_count], ...[next.summary, next.restores, next.revision, next.reason, next.created_at, next.created_by]);
    rows.later(`insert into packs (name, serial, highest, held) values (?, ?, ?, ?)
      on conflict (name) do update set serial = excluded.serial, highest = excluded.highest, held = excluded.held`, ...[next.pack, next.serial, highest, JSON.stringify(held)]);
}
/** The next serial of a pack: serials count from 1 and are never used twice. */
async function nextSerial(rows, name) {
    const row = await rows.get('select max(serial) as serial from deployments where pack = ?', name);
    return (row?.serial ?? 0) + 1;
}
async function comparePolicies(rows, pack, policies) {
    const before = new Map((await rows.all('select * from policies where pack = ?', pack)).map((row) => [row.name, row]));
    const changes = { created: [], updated: [], removed: [], reworded: [], unchanged: 0 };
    for (const policy of policies) {
        const row = before.get(policy.name);
        before.delete(policy.name);
        if (!row)
            changes.created.push(policy);
        else if (row.enabled !== 1)
            changes.updated.push({ row, policy });
        else if ((0,canonical/* sourceHash */.Ep)([JSON.parse(row.definition)]) === (0,canonical/* sourceHash */.Ep)([policy])) {
            changes.unchanged++;
            if (row.definition !== JSON.stringify(policy))
                changes.reworded.push({ row, policy });
        }
        else
            changes.updated.push({ row, policy });
    }
    return { ...changes, removed: [...before.values()] };
}
/**
 * The policies of a pack that are in force, in the order of `deployed`; what it does not name comes last. They are what was deployed, unless
 * somebody changed the database.
 */
async function inForce(rows, { pack, definitions }) {
    const stored = await rows.all('select definition from policies where pack = ? and enabled = 1 order by name', pack);
    const place = new Map(JSON.parse(definitions).map(({ name }, index) => [name, index]));
    const placeOf = ({ name }) => place.get(name) ?? place.size;
    return stored.map(({ definition }) => JSON.parse(definition)).sort((a, b) => placeOf(a) - placeOf(b));
}
function summaryOf({ created, updated, removed, unchanged }) {
    return { created: created.length, updated: updated.length, removed: removed.length, unchanged };
}
const policiesTable = {
    name: 'policies',
    columns: {
        ...{ policy_id: 'text', pack: 'text', name: 'text', definition: 'text' },
        ...{ enabled: 'bigint', created_at: 'bigint', updated_at: 'bigint' },
    },
};
/** Makes the policies of one pack what `policies` says. Policies of other packs and those made by hand are not looked at. */
async function replacePolicies(rows, pack, policies, now) {
    const changes = await comparePolicies(rows, pack, policies);
    for (const policy of changes.created) {
        rows.put(policiesTable, newId('', 32), pack, policy.name, JSON.stringify(policy), 1, now, now);
    }
    for (const { row, policy } of changes.reworded) {
        rows.later('update policies set definition = ? where policy_id = ?', JSON.stringify(policy), row.policy_id);
    }
    for (const { row, policy } of changes.updated) {
        rows.later('update policies set definition = ?, enabled = 1, updated_at = ? where policy_id = ?', ...[JSON.stringify(policy), now, row.policy_id]);
    }
    for (const row of changes.removed)
        rows.later('delete from policies where policy_id = ?', row.policy_id);
    return summaryOf(changes);
}
/** The versions that a pack was ever live as, newest first. */
async function versionsOf(rows, name) {
    const known = await rows.all('select version from deployments where pack = ? and restores is null order by serial desc', name);
    return known.map(({ version }) => version);
}
function packOf({ pack, version, description, definitions }) {
    return { name: pack, version, ...(description !== null && { description }), policies: JSON.parse(definitions) };
}

;// CONCATENATED MODULE: ./build/src/server/packs/deploy.js





/** Deploys all packs or none: whatever throws here takes the whole transaction with it. */
async function deployAll(transaction, caller, targets, reason) {
    const results = [];
    for (const target of targets)
        results.push(await deploy(transaction, caller, target, reason));
    return results;
}
/** The four rules of `semantics.md`, "On deploy, checked in this order": what a deploy comes to, or why it is refused. Changes nothing. */
function outcomeOf(state, { pack, expected }) {
    const target = (0,canonical/* digest */.br)(pack);
    if (state?.live.digest === target)
        return 'unchanged';
    if (state?.held.some((held) => held.digest === target))
        return 'held';
    checkExpected(pack.name, state, expected);
    if (state && (0,semver.compare)(pack.version, state.highest) <= 0)
        throw notHigher(pack, state);
    return state?.live.source_hash === (0,canonical/* sourceHash */.Ep)(pack.policies) ? 'recorded' : 'deployed';
}
async function deploy(transaction, caller, target, reason) {
    const { rows } = transaction;
    const { pack } = target;
    const state = await packState(rows, pack.name);
    const outcome = outcomeOf(state, target);
    if (state && (outcome === 'unchanged' || outcome === 'held')) {
        return { outcome, state, summary: { created: 0, updated: 0, removed: 0, unchanged: state.live.policy_count } };
    }
    const now = transaction.now();
    const summary = await replacePolicies(rows, pack.name, pack.policies, now);
    const next = {
        pack: pack.name,
        serial: await nextSerial(rows, pack.name),
        version: pack.version,
        description: pack.description ?? null,
        digest: (0,canonical/* digest */.br)(pack),
        source_hash: (0,canonical/* sourceHash */.Ep)(pack.policies),
        definitions: JSON.stringify(pack.policies),
        policy_count: pack.policies.length,
        summary: JSON.stringify(summary),
        restores: null,
        revision: await raiseRevision(rows),
        reason,
        created_at: now,
        created_by: caller.keyId,
    };
    await goLive(rows, next, pack.version, []);
    await transaction.audit('policy.deployed', { ...deploy_auditOf(next), summary });
    return { outcome, state: { live: next, highest: pack.version, held: [] }, summary };
}
/** What the vault says of a serial. */
function deploy_auditOf({ pack, serial, version, description, digest, source_hash, restores, revision, reason, created_by }) {
    return { pack, serial, version, description, digest, source_hash, restores, revision, reason, by: created_by };
}
/** Refuses when what the caller saw is no longer live. */
function checkExpected(name, state, expected) {
    const live = state?.live.source_hash ?? null;
    if (expected === undefined || expected === live)
        return;
    const message = live === null ? `pack \`${name}\` is not live` : `pack \`${name}\` is live with another source_hash than expected`;
    throw new api_error/* ApiError */.hD('revision_conflict', `${message}; plan again`, {
        details: { pack: name, expected_source_hash: expected, live_source_hash: live, live_version: state?.live.version ?? null },
    });
}
function notHigher({ name, version }, { live, highest }) {
    const details = { pack: name, version, live_version: live.version, highest_version: highest };
    if ((0,semver.compare)(version, highest) === 0 || version === live.version) {
        return new api_error/* ApiError */.hD('version_reused', `pack \`${name}\` ${version} was already live with other content; raise the version`, {
            details,
        });
    }
    return new api_error/* ApiError */.hD('version_not_higher', `pack \`${name}\` ${version} is not above ${highest}, the highest version ever live; raise the version`, { details });
}

;// CONCATENATED MODULE: ./build/src/server/packs/preview.js




/** What a deploy of these packs would do now, pack by pack; nothing changes. */
async function preview(rows, targets, bases) {
    const errors = [];
    const packs = [];
    for (const [index, target] of targets.entries()) {
        const { pack } = target;
        const state = await packState(rows, pack.name);
        const summary = summaryOf(await comparePolicies(rows, pack.name, pack.policies));
        let outcome = null;
        try {
            outcome = outcomeOf(state, target);
        }
        catch (error) {
            if (!(error instanceof api_error/* ApiError */.hD))
                throw error;
            errors.push({ code: error.code, message: error.message, pack: pack.name, pointer: `${bases[index]}/version`, severity: 'error' });
        }
        const { name, version, policies } = pack;
        packs.push({ name, version, valid: outcome !== null, outcome, summary, source_hash: (0,canonical/* sourceHash */.Ep)(policies), digest: (0,canonical/* digest */.br)(pack) });
    }
    return { valid: errors.length === 0, errors, packs };
}

;// CONCATENATED MODULE: ./build/src/server/packs/rollback.js




/** Brings back a version, or the one before what is live, as a new serial. What was live is held: the next merge does not bring it back. */
async function rollback(transaction, caller, name, { version, expected, reason }) {
    const { rows } = transaction;
    const state = await packState(rows, name);
    if (!state)
        throw new api_error/* ApiError */.hD('pack_not_found', `no pack \`${name}\` was ever live`);
    const target = version === undefined ? await previous(rows, state.live) : await deploymentOfVersion(rows, name, version);
    if (!target)
        throw await noSuchVersion(rows, name, version);
    const policies = packOf(target).policies;
    if (target.digest === state.live.digest) {
        return { outcome: 'unchanged', from: null, state, summary: { created: 0, updated: 0, removed: 0, unchanged: policies.length } };
    }
    checkExpected(name, state, expected);
    const now = transaction.now();
    const summary = await replacePolicies(rows, name, policies, now);
    const next = {
        ...target,
        serial: await nextSerial(rows, name),
        summary: JSON.stringify(summary),
        restores: target.serial,
        revision: await raiseRevision(rows),
        reason,
        created_at: now,
        created_by: caller.keyId,
    };
    const { digest, version: from, source_hash, serial } = state.live;
    const others = state.held.filter((held) => held.digest !== target.digest && held.digest !== digest);
    const held = [...others, { digest, version: from, source_hash, serial, since: now }];
    await goLive(rows, next, state.highest, held);
    await transaction.audit('policy.rollback', { ...deploy_auditOf(next), summary });
    return { outcome: 'rolled_back', from: state.live, state: { ...state, live: next, held }, summary };
}
/** What was live before a serial; from a restored one it walks on back. */
async function previous(rows, live) {
    const before = await deploymentOf(rows, live.pack, (live.restores ?? live.serial) - 1);
    return before && before.restores !== null ? deploymentOf(rows, live.pack, before.restores) : before;
}
async function noSuchVersion(rows, name, version) {
    const versions = await versionsOf(rows, name);
    const message = version === undefined ? `pack \`${name}\` has no version before the live one` : `pack \`${name}\` was never live as ${version}`;
    return new api_error/* ApiError */.hD('pack_version_not_found', `${message}; there is ${versions.join(', ')}`, { details: { versions } });
}

// EXTERNAL MODULE: ./build/src/pack/load.js + 9 modules
var load = __webpack_require__(58975);
;// CONCATENATED MODULE: ./build/src/server/packs/check.js

/** Checks submitted packs by the very rules that pack files are checked by. `bases` are the pointers at which the packs stand in the body. */
function checkPacks(submitted, bases) {
    const printed = submitted.map(({ name, version, description, policy_definitions }) => print({ name, version, description: description ?? undefined, policies: policy_definitions }));
    const encoder = new TextEncoder();
    const loaded = (0,load/* loadPacks */.r)(printed.map(({ text }, index) => ({ path: String(index), bytes: encoder.encode(text) })));
    if (loaded.ok)
        return { ok: true, packs: loaded.value.map(({ pack }) => pack) };
    const faults = loaded.errors.map(({ code, message, help, span }) => {
        const index = Number(span?.file ?? 0);
        const pointer = printed[index].pointers[(span?.line ?? 1) - 1] ?? '';
        return { code, message, help, pointer: bases[index] + pointer.replace(/^\/policies/, '/policy_definitions') };
    });
    return { ok: false, faults };
}
/** JSON with one value a line, and for each line the pointer of what stands there, so that a finding by line can be told by pointer. */
function print(value) {
    const lines = [];
    const pointers = [];
    const write = (line, pointer) => {
        lines.push(line);
        pointers.push(pointer);
    };
    const walk = (inner, pointer, lead, tail) => {
        if (typeof inner !== 'object' || inner === null)
            return write(lead + JSON.stringify(inner) + tail, pointer);
        const members = Object.entries(inner).filter(([, member]) => member !== undefined);
        const [open, close] = Array.isArray(inner) ? '[]' : '{}';
        write(`${lead}${open}`, pointer);
        members.forEach(([key, member], index) => {
            const own = Array.isArray(inner) ? '' : `${JSON.stringify(key)}: `;
            walk(member, `${pointer}/${(0,pack_pointer/* escapePointer */.l)(key)}`, own, index < members.length - 1 ? ',' : '');
        });
        write(`${close}${tail}`, pointer);
    };
    walk(value, '', '', '');
    return { text: lines.join('\n'), pointers };
}

;// CONCATENATED MODULE: ./build/src/server/packs/submitted.js



const packFields = ['name', 'version', 'description', 'policy_definitions', 'expected_source_hash'];
const mostPacks = 1000;
/** Reads the body of deploy and validate: one pack, as published, or `packs`. The packs themselves are checked as pack files are, fault by fault. */
function readTargets(body) {
    const packs = submittedPacks(body);
    const many = isObject(body) && 'packs' in body;
    const bases = packs.map((_, index) => (many ? `/packs/${index}` : ''));
    for (const [index, pack] of packs.entries())
        checkShape(pack, bases[index]);
    const submitted = packs;
    const checked = checkPacks(submitted, bases);
    if (!checked.ok)
        return checked;
    const targets = checked.packs.map((pack, index) => ({ pack, expected: submitted[index].expected_source_hash }));
    return { ok: true, targets, bases };
}
function submittedPacks(body) {
    if (!isObject(body))
        throw invalid('', 'is not a JSON object');
    if (!('packs' in body))
        return [body];
    submitted_refuseUnknown(body, ['packs', 'reason'], '');
    const { packs, reason } = body;
    if (!Array.isArray(packs) || packs.length === 0 || packs.length > mostPacks)
        throw invalid('/packs', `is not a list of 1 to ${mostPacks} packs`);
    if (reason !== undefined && (typeof reason !== 'string' || reason.length > 2000))
        throw invalid('/reason', 'is not a text of at most 2000 characters');
    return packs;
}
function checkShape(pack, base) {
    if (!isObject(pack))
        throw invalid(base, 'is not a JSON object');
    submitted_refuseUnknown(pack, packFields, base);
    const { expected_source_hash: expected } = pack;
    if (expected !== undefined && expected !== null && !(typeof expected === 'string' && /^sha256:[0-9a-f]{64}$/.test(expected))) {
        throw invalid(`${base}/expected_source_hash`, 'is neither null nor `sha256:` and 64 hex digits');
    }
    if (!('policy_definitions' in pack))
        throw invalid(`${base}/policy_definitions`, 'is missing');
}
function submitted_refuseUnknown(given, known, base) {
    const stranger = Object.keys(given).find((key) => !known.includes(key));
    if (stranger === undefined)
        return;
    const pointer = `${base}/${stranger.slice(0, 64)}`;
    throw new api_error/* ApiError */.hD('unknown_field', `\`${pointer}\` is not known here; there is ${known.join(', ')}`, { details: { pointer } });
}
function isObject(given) {
    return typeof given === 'object' && given !== null && !Array.isArray(given);
}

;// CONCATENATED MODULE: ./build/src/server/packs/handlers.js









const packHandlers = {
    deployPolicyPack: {
        async writes(transaction, { body, caller }) {
            const checked = readTargets(body);
            if (!checked.ok)
                throw packInvalid(checked.faults);
            const reason = 'packs' in body ? (body.reason ?? null) : null;
            const done = (await deployAll(transaction, caller, checked.targets, reason)).map(shown);
            if ('packs' in body)
                return { ok: true, outcome: together(done.map(({ outcome }) => outcome)), packs: done };
            return { ok: true, ...done[0] };
        },
    },
    validatePolicyPack: {
        async reads(rows, { body }) {
            const checked = readTargets(body);
            if (!checked.ok)
                return { ok: true, valid: false, errors: checked.faults.map(wireFault), warnings: [], packs: [] };
            return { ok: true, warnings: [], ...(await preview(rows, checked.targets, checked.bases)) };
        },
    },
    listPolicyPacks: {
        async reads(rows) {
            const names = await rows.all('select name from packs order by name');
            const states = await Promise.all(names.map(async ({ name }) => (await packState(rows, name))));
            const packs = states.map(async (state) => ({
                ...wirePack(state, state.live),
                edited: isEdited(state.live, await inForce(rows, state.live)),
            }));
            return {
                ok: true,
                packs: await Promise.all(packs),
                set_digest: (0,canonical/* setDigest */.$U)(states.map(({ live }) => packOf(live))),
            };
        },
    },
    getPolicyPack: {
        async reads(rows, { params, query }) {
            const state = await packs_handlers_known(rows, params.name);
            const asked = await asSpecified(rows, state, query);
            if (asked.serial === state.live.serial) {
                const policies = await inForce(rows, asked);
                return { ok: true, pack: { ...wirePack(state, asked), edited: isEdited(asked, policies) }, policy_definitions: policies };
            }
            return { ok: true, pack: wirePack(state, asked), policy_definitions: packOf(asked).policies };
        },
    },
    policyPackHistory: {
        async reads(rows, { params, query }) {
            const { live } = await packs_handlers_known(rows, params.name);
            const { limit, offset, after } = paging_pageOf(query);
            const found = await rows.all('select * from deployments where pack = ? and serial < ? order by serial desc limit ? offset ?', ...[params.name, after ?? Number.MAX_SAFE_INTEGER, limit + 1, offset]);
            const { shown, next_cursor } = cut(found, limit, ({ serial }) => serial);
            return { ok: true, name: params.name, history: shown.map((each) => wireRevision(each, live.serial)), next_cursor };
        },
    },
    rollbackPolicyPack: {
        async writes(transaction, { params, body, caller }) {
            const { version, expected_source_hash: expected, reason = null } = body;
            const { outcome, from, state, summary } = await rollback(transaction, caller, params.name, { version, expected, reason });
            const rolled_back_from = from && { version: from.version, serial: from.serial, source_hash: from.source_hash };
            return { ok: true, outcome, pack: wirePack(state, state.live), summary, rolled_back_from };
        },
    },
};
function packInvalid(faults) {
    const first = faults[0];
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    return new api_error/* ApiError */.hD('pack_invalid', `\`${first.pointer}\`: ${first.message}; ${first.help}${more}`, {
        details: { errors: faults.map(wireFault) },
    });
}
function wireFault(fault) {
    return { ...fault, severity: 'error' };
}
/** What became of several packs in a word: the one with the most effect. */
function together(outcomes) {
    return ['deployed', 'recorded', 'held', 'unchanged'].find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}
function shown({ outcome, state, summary }) {
    const pack = wirePack(state, state.live);
    if (outcome !== 'held')
        return { outcome, pack, summary };
    const warning = `pack \`${pack.name}\` is held: this content was rolled back; ${pack.version} stays live until a higher version is deployed`;
    return { outcome, pack, summary, warning };
}
/** Whether somebody changed the policies in force behind the plane's back. */
function isEdited({ source_hash }, policies) {
    return (0,canonical/* sourceHash */.Ep)(policies) !== source_hash;
}
async function packs_handlers_known(rows, name) {
    const state = await packState(rows, name);
    if (!state)
        throw new api_error/* ApiError */.hD('pack_not_found', `no pack \`${name}\` was ever live`);
    return state;
}
async function asSpecified(rows, { live }, { version, serial }) {
    if (version === undefined && serial === undefined)
        return live;
    const found = serial === undefined ? await deploymentOfVersion(rows, live.pack, version) : await deploymentOf(rows, live.pack, serial);
    if (found && (version === undefined || found.version === version))
        return found;
    const versions = await versionsOf(rows, live.pack);
    throw new api_error/* ApiError */.hD('pack_version_not_found', `pack \`${live.pack}\` was never live so; there is ${versions.join(', ')}`, {
        details: { versions },
    });
}
function wirePack({ live, highest, held }, shown) {
    return {
        ...wireRevision(shown, live.serial),
        name: shown.pack,
        highest_version: highest,
        held: holdOf(held),
    };
}
function holdOf(held) {
    const newest = held.at(-1);
    return newest === undefined
        ? null
        : { version: newest.version, source_hash: newest.source_hash, serial: newest.serial, since: instant(newest.since) };
}
function wireRevision(deployment, live) {
    const { version, serial, source_hash, digest, policy_count, created_at, restores, created_by, description, reason, summary } = deployment;
    return {
        serial,
        version,
        ...(description !== null && { description }),
        source_hash,
        digest,
        policy_count,
        deployed_at: instant(created_at),
        deployed_by: created_by,
        restores,
        reason,
        summary: JSON.parse(summary),
        live: serial === live,
    };
}

;// CONCATENATED MODULE: ./build/src/server/policies/read.js



const read_selected = `select p.*, d.version from policies p left join packs k on k.name = p.pack
  left join deployments d on d.pack = k.name and d.serial = k.serial`;
const policyReaders = {
    listPolicies: {
        async reads(rows, { query }) {
            const stored = (await rows.all(read_selected)).map(wirePolicy);
            const asked = stored.filter(({ mode, pack }) => (query.mode === undefined || mode === query.mode) && (query.pack === undefined || pack === query.pack));
            const { shown, next_cursor } = cutSorted(asked, query, ({ priority, name, policy_id }) => [-priority, name, policy_id]);
            return { ok: true, policies: shown, next_cursor, total: asked.length };
        },
    },
    getPolicy: {
        async reads(rows, { params }) {
            return { ok: true, policy: wirePolicy(await policyById(rows, params.policy_id)) };
        },
    },
};
async function policyById(rows, id) {
    const row = await rows.get(`${read_selected} where p.policy_id = ?`, id);
    if (!row)
        throw new api_error/* ApiError */.hD('policy_not_found', 'there is no such policy');
    return row;
}
function wirePolicy({ policy_id, pack, definition, enabled, created_at, updated_at, version }) {
    const policy = JSON.parse(definition);
    return {
        ...policy,
        policy_id,
        priority: policy.priority ?? 100,
        mode: policy.mode ?? 'live',
        enabled: enabled === 1,
        pack: pack || null,
        pack_version: version,
        created_at: instant(created_at),
        updated_at: instant(updated_at),
    };
}

// EXTERNAL MODULE: ./build/src/engine/judgement.js
var engine_judgement = __webpack_require__(78607);
;// CONCATENATED MODULE: ./build/src/server/policies/shadow-report.js


const shadowHandlers = {
    getShadowReport: {
        async reads(rows, { query }) {
            const report = newReport();
            for await (const row of observed(rows, query)) {
                const shadow = JSON.parse(row.shadow);
                if (query.policy_id === undefined || shadow.triggered.some(({ policy_id }) => policy_id === query.policy_id))
                    shadow_report_count(report, row, shadow);
            }
            return { ok: true, since: query.since ?? null, until: query.until ?? null, ...wireReport(report) };
        },
    },
};
function newReport() {
    return {
        all: newTally(),
        wouldBlock: 0,
        affected: new Set(),
        actions: new Map(),
        agents: new Map(),
        policies: new Map(),
    };
}
const pageSize = 1000;
/** Decisions of the period that shadow policies were judged on, page by page. */
async function* observed(rows, query) {
    const { since = 0, until = Number.MAX_SAFE_INTEGER } = periodOf(query);
    for (let after = 0;;) {
        const page = await rows.all(`select seq, agent_id, action_type, shadow from decisions where shadow is not null and seq > ? and at >= ? and at < ? order by seq limit ${pageSize}`, ...[after, since, until]);
        for (const row of page) {
            if (query.action_type !== undefined && row.action_type !== query.action_type)
                continue;
            if (query.agent_id !== undefined && row.agent_id !== query.agent_id)
                continue;
            yield row;
        }
        if (page.length < pageSize)
            return;
        after = page.at(-1).seq;
    }
}
function shadow_report_count(report, { action_type, agent_id }, shadow) {
    const { live_decision: live, shadow_decision: changed } = shadow;
    for (const tally of [report.all, under(report.actions, action_type), under(report.agents, agent_id)])
        add(tally, live, changed);
    if (changed !== live) {
        if (changed === 'block')
            report.wouldBlock++;
        if (agent_id !== null)
            report.affected.add(agent_id);
    }
    for (const trigger of shadow.triggered) {
        const known = report.policies.get(trigger.policy_id) ?? { ...newTally(), trigger };
        report.policies.set(trigger.policy_id, known);
        add(known, live, (0,engine_judgement/* stricter */.Rn)(live, trigger.decision));
    }
}
function newTally() {
    return { decisions: 0, would_change: 0, flips: new Map() };
}
function under(tallies, key) {
    const tally = tallies.get(key) ?? newTally();
    tallies.set(key, tally);
    return tally;
}
function add(tally, from, to) {
    tally.decisions++;
    if (from === to)
        return;
    tally.would_change++;
    const flip = tally.flips.get(`${from} ${to}`) ?? { from, to, count: 0 };
    flip.count++;
    tally.flips.set(`${from} ${to}`, flip);
}
function wireReport({ all, wouldBlock, affected, actions, agents, policies }) {
    return {
        ...wireTally(all),
        would_block: wouldBlock,
        agents_affected: affected.size,
        policies: [...policies.values()].sort(mostChanged).map(({ trigger: { policy_id, name, pack = null }, ...tally }) => {
            const { decisions, ...rest } = wireTally(tally);
            return { policy_id, name, pack, triggered: decisions, ...rest };
        }),
        actions: [...actions].sort(([, a], [, b]) => mostChanged(a, b)).map(([action_type, tally]) => ({ action_type, ...wireTally(tally) })),
        agents: [...agents].sort(([, a], [, b]) => mostChanged(a, b)).map(([agent_id, tally]) => ({ agent_id, ...wireTally(tally) })),
    };
}
function wireTally({ decisions, would_change, flips }) {
    return { decisions, would_change, flips: [...flips.values()].sort((a, b) => b.count - a.count) };
}
function mostChanged(a, b) {
    return b.would_change - a.would_change || b.decisions - a.decisions;
}

;// CONCATENATED MODULE: ./build/src/server/policies/write.js





const policyWriters = {
    createPolicy: {
        async writes(transaction, { body }) {
            const { enabled = true, ...definition } = body;
            const policy = checked(definition);
            await refuseTaken(transaction.rows, policy.name, undefined);
            const policy_id = newId('', 32);
            const now = transaction.now();
            await transaction.rows.run('insert into policies (policy_id, pack, name, definition, enabled, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?)', ...[policy_id, byHand, policy.name, JSON.stringify(policy), enabled ? 1 : 0, now, now]);
            return changed(transaction, policy_id, 'policy.created');
        },
    },
    updatePolicy: {
        async writes(transaction, { params, body }) {
            const row = await madeByHand(transaction.rows, params.policy_id);
            const { enabled = row.enabled === 1, ...changes } = body;
            await replace(transaction, row, { ...JSON.parse(row.definition), ...changes }, enabled);
            return changed(transaction, row.policy_id, 'policy.updated');
        },
    },
    deletePolicy: {
        async writes(transaction, { params }) {
            const { policy_id, name } = await madeByHand(transaction.rows, params.policy_id);
            await transaction.rows.run('delete from policies where policy_id = ?', policy_id);
            await transaction.audit('policy.deleted', { policy_id, name, revision: await raiseRevision(transaction.rows) });
            return { ok: true };
        },
    },
    promoteShadowPolicy: {
        async writes(transaction, { params }) {
            const row = await madeByHand(transaction.rows, params.policy_id);
            const definition = JSON.parse(row.definition);
            if (definition.mode !== 'shadow')
                throw new api_error/* ApiError */.hD('policy_not_shadow', 'the policy is live already');
            await replace(transaction, row, { ...definition, mode: 'live' }, row.enabled === 1);
            return changed(transaction, row.policy_id, 'policy.promoted');
        },
    },
};
/** A policy made by hand keeps the rules of a policy in a pack file. */
function checked(definition) {
    const result = checkPacks([{ name: 'by-hand', version: '1.0.0', policy_definitions: [definition] }], ['']);
    if (result.ok)
        return result.packs[0].policies[0];
    const errors = result.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/policy_definitions\/0/, '') }));
    const { pointer, message, help } = errors[0];
    throw new api_error/* ApiError */.hD('policy_invalid', `\`${pointer}\`: ${message}; ${help}`, { details: { errors } });
}
async function refuseTaken(rows, name, own) {
    const taken = await rows.get('select policy_id from policies where pack = ? and name = ?', byHand, name);
    if (taken && taken.policy_id !== own)
        throw new api_error/* ApiError */.hD('policy_exists', 'another policy made by hand has this name');
}
async function madeByHand(rows, id) {
    const row = await policyById(rows, id);
    if (row.pack !== byHand)
        throw new api_error/* ApiError */.hD('policy_managed_by_pack', `the policy belongs to pack \`${row.pack}\`; change it there and deploy`);
    return row;
}
async function replace(transaction, row, definition, enabled) {
    const policy = checked(definition);
    await refuseTaken(transaction.rows, policy.name, row.policy_id);
    await transaction.rows.run('update policies set name = ?, definition = ?, enabled = ?, updated_at = ? where policy_id = ?', ...[policy.name, JSON.stringify(policy), enabled ? 1 : 0, transaction.now(), row.policy_id]);
}
async function changed(transaction, id, event) {
    const policy = wirePolicy(await policyById(transaction.rows, id));
    const revision = await raiseRevision(transaction.rows);
    await transaction.audit(event, {
        policy_id: id,
        name: policy.name,
        mode: policy.mode,
        enabled: policy.enabled,
        definition: policy,
        revision,
    });
    return { ok: true, policy };
}

;// CONCATENATED MODULE: ./build/src/server/roles/roles.js



/** So many roles may stand in a line; one that came to be longer is read whole all the same, lest a denial at its end be lost. */
const longestLine = 32;
async function roleById(rows, id) {
    const row = await rows.get('select * from roles where role_id = ?', id);
    if (!row)
        throw new api_error/* ApiError */.hD('role_not_found', 'there is no such role');
    return row;
}
/** A role and those it inherits from, nearest first. */
async function lineage(rows, role) {
    return lineIn(await allRoles(rows), role);
}
async function allRoles(rows) {
    return new Map((await rows.all('select * from roles')).map((row) => [row.role_id, row]));
}
function lineIn(roles, role) {
    const line = new Map([[role.role_id, role]]);
    for (let row = parentIn(roles, role); row && !line.has(row.role_id); row = parentIn(roles, row))
        line.set(row.role_id, row);
    return [...line.values()];
}
function parentIn(roles, { inherits_from }) {
    return inherits_from === null ? undefined : roles.get(inherits_from);
}
/** The active roles of each of these agents, by name. An agent without roles is not listed. */
async function heldRoles(rows, agentIds) {
    const held = await rows.all(`select a.agent_id, r.* from role_agents a join roles r on r.role_id = a.role_id
      where a.agent_id in (??) and r.status = 'active' order by r.name`, agentIds);
    if (held.length === 0)
        return new Map();
    const roles = await allRoles(rows);
    const known = new Map();
    const found = new Map();
    for (const row of held) {
        const role = known.get(row.role_id) ?? heldRole(row.name, lineIn(roles, roles.get(row.role_id)));
        known.set(row.role_id, role);
        found.set(row.agent_id, [...(found.get(row.agent_id) ?? []), role]);
    }
    return found;
}
function heldRole(name, line) {
    const definitions = line.filter(({ status }) => status === 'active').map(definitionOf);
    const any = (lists) => {
        const globs = lists.flat();
        return globs.length > 0 ? (0,engine_globs/* matcher */.j)(globs) : () => false;
    };
    return {
        name,
        denies: any(definitions.map(({ denied_action_types: denied = [] }) => denied)),
        allows: any(definitions.map(({ allowed_action_types: allowed = [] }) => allowed)),
        least: Math.max(...definitions.map(({ min_trust_level: least }) => (typeof least === 'number' ? least : Number.NEGATIVE_INFINITY))),
    };
}
/**
 * As published: any role that denies, blocks; trust below any role's minimum, blocks; no role that allows, blocks. A role has what it inherits too,
 * and a deny wins at any level.
 */
function askRoles(held, actionType, trust) {
    if (held.length === 0)
        return { kind: 'none' };
    const denying = held.find(({ denies }) => denies(actionType));
    if (denying)
        return { kind: 'denied', role: denying.name };
    const tooHigh = held.find(({ least }) => trust < least);
    if (tooHigh)
        return { kind: 'low trust', role: tooHigh.name };
    return { kind: held.some(({ allows }) => allows(actionType)) ? 'allowed' : 'not allowed' };
}
function definitionOf({ definition }) {
    return JSON.parse(definition);
}
async function wireRole(rows, row) {
    const { description = null, allowed_action_types = [], denied_action_types = [], scopes = [], min_trust_level = null, } = definitionOf(row);
    const counted = await rows.get('select count(*) as n from role_agents where role_id = ?', row.role_id);
    return {
        role_id: row.role_id,
        name: row.name,
        description,
        allowed_action_types,
        denied_action_types,
        scopes,
        min_trust_level,
        inherits_from: row.inherits_from,
        status: row.status,
        created_at: instant(row.created_at),
        updated_at: instant(row.updated_at),
        agent_count: counted.n,
    };
}

;// CONCATENATED MODULE: ./build/src/server/roles/handlers.js






const roleHandlers = {
    createRole: {
        async writes(transaction, { body }) {
            const { name, inherits_from = null, ...definition } = body;
            const { rows } = transaction;
            await handlers_refuseTaken(rows, name, undefined);
            if (inherits_from !== null)
                await refuseCycle(rows, undefined, inherits_from);
            const role_id = newId('role_');
            const now = transaction.now();
            await rows.run("insert into roles (role_id, name, definition, inherits_from, status, created_at, updated_at) values (?, ?, ?, ?, 'active', ?, ?)", ...[role_id, name, JSON.stringify(definition), inherits_from, now, now]);
            await transaction.audit('rbac.role_created', { role_id, name, inherits_from, ...definition });
            return { ok: true, role: await wireRole(rows, await roleById(rows, role_id)) };
        },
    },
    listRoles: {
        async reads(rows, { query }) {
            const all = await rows.all('select * from roles');
            const { shown, next_cursor } = cutSorted(all, query, ({ name, role_id }) => [name, role_id]);
            const roles = [];
            for (const row of shown)
                roles.push(await wireRole(rows, row));
            return { ok: true, roles, next_cursor };
        },
    },
    getRole: {
        async reads(rows, { params }) {
            return { ok: true, role: await wireRole(rows, await roleById(rows, params.role_id)) };
        },
    },
    updateRole: {
        async writes(transaction, { params, body }) {
            const { rows } = transaction;
            const row = await roleById(rows, params.role_id);
            const { name = row.name, status = row.status, inherits_from = row.inherits_from, ...changes } = body;
            await handlers_refuseTaken(rows, name, row.role_id);
            if (inherits_from !== null)
                await refuseCycle(rows, row, inherits_from);
            const definition = { ...definitionOf(row), ...changes };
            await rows.run('update roles set name = ?, status = ?, inherits_from = ?, definition = ?, updated_at = ? where role_id = ?', ...[name, status, inherits_from, JSON.stringify(definition), transaction.now(), row.role_id]);
            await transaction.audit('rbac.role_updated', { role_id: row.role_id, name, status, inherits_from, ...definition });
            return { ok: true, role: await wireRole(rows, await roleById(rows, row.role_id)) };
        },
    },
    deleteRole: {
        async writes(transaction, { params }) {
            const { rows } = transaction;
            const { role_id, name } = await roleById(rows, params.role_id);
            const used = await rows.get('select 1 as one from role_agents where role_id = ? union select 1 as one from roles where inherits_from = ?', ...[role_id, role_id]);
            if (used)
                throw new api_error/* ApiError */.hD('role_in_use', 'an agent holds this role, or a role inherits from it');
            await rows.run('delete from roles where role_id = ?', role_id);
            await transaction.audit('rbac.role_deleted', { role_id, name });
            return { ok: true };
        },
    },
    assignRole: {
        async writes(transaction, { params, body }) {
            const { rows } = transaction;
            const { role_id, name } = await roleById(rows, params.role_id);
            const { agent_id } = body;
            const now = transaction.now();
            const added = await rows.run('insert into role_agents (role_id, agent_id, assigned_at) values (?, ?, ?) on conflict do nothing', ...[role_id, agent_id, now]);
            if (added > 0)
                await note(transaction, agent_id, 'rbac.role_assigned', { role_id, name });
            const row = await rows.get('select assigned_at from role_agents where role_id = ? and agent_id = ?', role_id, agent_id);
            return { ok: true, assignment: { role_id, agent_id, assigned_at: instant(row.assigned_at) } };
        },
    },
    unassignRole: {
        async writes(transaction, { params, body }) {
            const { role_id, name } = await roleById(transaction.rows, params.role_id);
            const gone = await transaction.rows.run('delete from role_agents where role_id = ? and agent_id = ?', role_id, body.agent_id);
            if (gone === 0)
                throw new api_error/* ApiError */.hD('role_not_assigned', 'the agent does not hold this role');
            await note(transaction, body.agent_id, 'rbac.role_unassigned', { role_id, name });
            return { ok: true };
        },
    },
    listRoleAgents: {
        async reads(rows, { params, query }) {
            const { role_id } = await roleById(rows, params.role_id);
            const held = await rows.all('select agent_id, assigned_at from role_agents where role_id = ?', role_id);
            const { shown, next_cursor } = cutSorted(held, query, ({ assigned_at, agent_id }) => [assigned_at, agent_id]);
            return {
                ok: true,
                agents: shown.map(({ agent_id, assigned_at }) => ({ role_id, agent_id, assigned_at: instant(assigned_at) })),
                next_cursor,
            };
        },
    },
};
async function handlers_refuseTaken(rows, name, own) {
    const taken = await rows.get('select role_id from roles where name = ?', name);
    if (taken && taken.role_id !== own)
        throw new api_error/* ApiError */.hD('role_exists', 'another role has this name');
}
async function refuseCycle(rows, role, parent) {
    const line = await lineage(rows, await roleById(rows, parent));
    if (line.some(({ role_id }) => role_id === role?.role_id))
        throw new api_error/* ApiError */.hD('role_cycle', 'the role would inherit from itself');
    if (line.length >= longestLine)
        throw new api_error/* ApiError */.hD('role_cycle', `the role would inherit from more than ${longestLine - 1} others`);
}

;// CONCATENATED MODULE: ./build/schemas/api.openapi.json
const api_openapi_namespaceObject = /*#__PURE__*/JSON.parse('{"openapi":"3.1.0","info":{"title":"Hindcast control plane","version":"1.0.0","summary":"Enforcement of policy packs for AI agents.","description":"In a request body, a `null` at the top level counts as absent. Answers may carry more fields than are listed.","license":{"name":"MIT","identifier":"MIT"}},"servers":[{"url":"/"}],"security":[{"apiKey":[]},{"bearer":[]}],"tags":[{"name":"core"},{"name":"agents"},{"name":"credentials"},{"name":"policies"},{"name":"decisions"},{"name":"escalations"},{"name":"delegations"},{"name":"temporal windows"},{"name":"breakglass"},{"name":"roles"},{"name":"federation"},{"name":"webhooks"},{"name":"policy packs"},{"name":"vault"},{"name":"API keys"},{"name":"system"}],"paths":{"/api/v1/enforce/intercept":{"post":{"operationId":"intercept","summary":"Judge one action before it happens.","tags":["core"],"x-certainty":"published","x-needs":"enforce","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InterceptRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/InterceptResult"}}}},"400":{"description":"invalid_request, unknown_field, invalid_action_type","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended, identity_invalid, temporal_window_expired, temporal_window_scope_exceeded","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"nonce_replayed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, invalid_chain","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/batch":{"post":{"operationId":"batchIntercept","summary":"Judge up to 500 actions, in order; each fails alone.","tags":["core"],"x-certainty":"official client","x-needs":"enforce","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchResult"}}}},"400":{"description":"invalid_request, unknown_field, batch_too_large","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agent-comm":{"post":{"operationId":"interceptAgentComm","summary":"Judge a message from one agent to another.","tags":["core"],"x-certainty":"published","x-needs":"enforce","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentCommRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentCommResult"}}}},"400":{"description":"invalid_request, unknown_field, invalid_action_type","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended, identity_invalid, temporal_window_expired, temporal_window_scope_exceeded","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"nonce_replayed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, invalid_chain","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents":{"post":{"operationId":"registerAgent","summary":"Register an agent and hand out its private key, once.","tags":["agents"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RegisterAgentRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RegisterAgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"agent_exists","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listAgents","summary":"List agents.","tags":["agents"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"status","in":"query","required":false,"schema":{"enum":["active","suspended","deactivated"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}":{"get":{"operationId":"getAgent","summary":"Read one agent.","tags":["agents"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"put":{"operationId":"updateAgent","summary":"Change an agent, suspend it or let it act again.","tags":["agents"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAgentRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"agent_deactivated","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/deactivate":{"post":{"operationId":"deactivateAgent","summary":"Retire an agent for good; its records stay.","tags":["agents"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/revoke":{"post":{"operationId":"revokeAgent","summary":"Retire an agent and revoke everything it holds or lends.","tags":["agents"],"x-certainty":"official client","x-needs":"manage","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RevokeAgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/history":{"get":{"operationId":"getAgentHistory","summary":"Read an agent\'s decisions and how its trust moved, newest first.","tags":["agents"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentHistory"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/communications":{"get":{"operationId":"getAgentCommunications","summary":"List the messages an agent sent or received.","tags":["agents"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"direction","in":"query","required":false,"schema":{"enum":["sent","received"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentCommunications"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/delegations":{"get":{"operationId":"getAgentDelegations","summary":"List the delegation grants an agent gave or holds.","tags":["agents"],"x-certainty":"official client","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"direction","in":"query","required":false,"schema":{"enum":["given","received"]}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/DelegationState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegationList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/temporal-windows":{"get":{"operationId":"getAgentTemporalWindows","summary":"List the temporal windows of an agent.","tags":["agents"],"x-certainty":"official client","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/credentials":{"get":{"operationId":"listCredentials","summary":"List the credentials of an agent.","tags":["credentials"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/CredentialList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/credentials/active":{"get":{"operationId":"getActiveCredential","summary":"Read the credential an agent signs with now.","tags":["credentials"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/CredentialResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found, credential_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/credentials/rotate":{"post":{"operationId":"rotateCredential","summary":"Replace the key of an agent and hand out the new one, once.","tags":["credentials"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RotateCredentialRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssuedCredentialResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"agent_deactivated","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/credentials/{credential_id}/revoke":{"post":{"operationId":"revokeCredential","summary":"Revoke a credential at once.","tags":["credentials"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"credential_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/CredentialResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, credential_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policies":{"get":{"operationId":"listPolicies","summary":"List policies, highest priority first.","tags":["policies"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"mode","in":"query","required":false,"schema":{"enum":["live","shadow"]}},{"name":"pack","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"post":{"operationId":"createPolicy","summary":"Create a policy by hand, beside the packs.","tags":["policies"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatePolicyRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"policy_exists","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, policy_invalid","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policies/{policy_id}":{"get":{"operationId":"getPolicy","summary":"Read one policy.","tags":["policies"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"policy_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, policy_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"put":{"operationId":"updatePolicy","summary":"Change a policy made by hand.","tags":["policies"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"policy_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdatePolicyRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, policy_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"policy_exists, policy_managed_by_pack","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, policy_invalid","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"delete":{"operationId":"deletePolicy","summary":"Delete a policy made by hand.","tags":["policies"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"policy_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acknowledgement"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, policy_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"policy_managed_by_pack","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policies/{policy_id}/promote":{"post":{"operationId":"promoteShadowPolicy","summary":"Make a shadow policy live.","tags":["policies"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"policy_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, policy_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"policy_not_shadow, policy_managed_by_pack","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/shadow/report":{"get":{"operationId":"getShadowReport","summary":"Report what the shadow policies would have changed.","tags":["policies"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"Not earlier than this."}},{"name":"until","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"Earlier than this."}},{"name":"policy_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"action_type","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShadowReport"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/decisions":{"get":{"operationId":"listDecisions","summary":"List recorded decisions.","tags":["decisions"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"decision","in":"query","required":false,"schema":{"$ref":"#/components/schemas/Verdict"}},{"name":"action_type","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"chain_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"Not earlier than this."}},{"name":"until","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"Earlier than this."}},{"name":"include","in":"query","required":false,"schema":{"enum":["content"],"description":"`content` adds `action_content` and `metadata`."}},{"name":"order","in":"query","required":false,"schema":{"enum":["desc","asc"],"description":"Newest first (`desc`, default), or in the order they were judged (`asc`)."}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/decisions/{decision_id}":{"get":{"operationId":"getDecision","summary":"Read one recorded decision whole.","tags":["decisions"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"decision_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, decision_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/decisions/erase":{"post":{"operationId":"eraseContents","summary":"Erase contents and metadata of decisions; the record stays.","tags":["decisions"],"x-certainty":"ours","x-needs":"manage","parameters":[],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EraseContentsRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/EraseContentsResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, decision_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/stats":{"get":{"operationId":"getStats","summary":"Count decisions, latency and agents over a period.","tags":["decisions"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},{"name":"until","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Stats"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/escalations":{"get":{"operationId":"listEscalations","summary":"List escalations, the pending ones by default.","tags":["escalations"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/EscalationState","description":"Default `pending`."}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/EscalationList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/escalations/{escalation_id}":{"get":{"operationId":"getEscalation","summary":"Read one escalation with what an approver needs.","tags":["escalations"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"escalation_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/EscalationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, escalation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/escalations/{escalation_id}/status":{"get":{"operationId":"getEscalationStatus","summary":"Read, or wait for, the state of an escalation.","tags":["escalations"],"x-certainty":"published","x-needs":"enforce","parameters":[{"name":"escalation_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"wait_seconds","in":"query","required":false,"schema":{"type":"integer","minimum":0,"maximum":30,"description":"Answer as soon as it is resolved, at latest after so many seconds. Default 0."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/EscalationStatus"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, escalation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/escalations/{escalation_id}/resolve":{"post":{"operationId":"resolveEscalation","summary":"Approve or reject an escalation, once.","tags":["escalations"],"x-certainty":"published","x-needs":"approvals","parameters":[{"name":"escalation_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResolveEscalationRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResolveEscalationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, escalation_self_approval","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found, escalation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"escalation_already_resolved","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/delegate":{"post":{"operationId":"delegate","summary":"Lend part of an agent\'s rights to another.","tags":["delegations"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegateRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found, delegation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"delegation_inactive","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, delegation_not_permitted, delegation_depth_exceeded","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/delegate/{grant_id}/verify":{"get":{"operationId":"verifyDelegation","summary":"Check a grant and what it is worth now.","tags":["delegations"],"x-certainty":"ours","x-needs":"enforce","parameters":[{"name":"grant_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"action_type","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegationVerification"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, delegation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/delegate/{grant_id}/revoke":{"post":{"operationId":"revokeDelegation","summary":"Revoke a grant and all grants below it.","tags":["delegations"],"x-certainty":"official client","x-needs":"manage","parameters":[{"name":"grant_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RevokeDelegationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, delegation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/delegations":{"get":{"operationId":"listDelegations","summary":"List delegation grants.","tags":["delegations"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"direction","in":"query","required":false,"schema":{"enum":["given","received"]}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/DelegationState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegationList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows":{"post":{"operationId":"createTemporalWindow","summary":"Open a temporal window for an agent.","tags":["temporal windows"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateTemporalWindowRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listTemporalWindows","summary":"List temporal windows.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/TemporalWindowState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows/check":{"get":{"operationId":"checkTemporalWindow","summary":"Ask whether a window is open, and for what.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"enforce","parameters":[{"name":"window_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"action_type","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"scope","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowCheck"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, temporal_window_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows/{window_id}":{"get":{"operationId":"getTemporalWindow","summary":"Read one temporal window.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"window_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, temporal_window_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows/{window_id}/extend":{"post":{"operationId":"extendTemporalWindow","summary":"Make a window last longer, a limited number of times.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"window_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExtendTemporalWindowRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, temporal_window_expired","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found, temporal_window_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"temporal_window_inactive, temporal_window_extensions_exhausted","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows/{window_id}/revoke":{"post":{"operationId":"revokeTemporalWindow","summary":"Close a window before its time.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"window_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, temporal_window_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass":{"post":{"operationId":"triggerBreakglass","summary":"Override blocks for an agent in an emergency.","tags":["breakglass"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TriggerBreakglassRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"breakglass_review_pending","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"description":"rate_limited, breakglass_cooldown","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listBreakglass","summary":"List breakglass events.","tags":["breakglass"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/BreakglassState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass/stats":{"get":{"operationId":"getBreakglassStats","summary":"Count breakglass events over a period.","tags":["breakglass"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},{"name":"until","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassStats"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass/{breakglass_id}":{"get":{"operationId":"getBreakglass","summary":"Read one breakglass event.","tags":["breakglass"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"breakglass_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, breakglass_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass/{breakglass_id}/close":{"post":{"operationId":"closeBreakglass","summary":"End an override before its time.","tags":["breakglass"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"breakglass_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, breakglass_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"breakglass_already_closed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass/{breakglass_id}/review":{"post":{"operationId":"reviewBreakglass","summary":"Record the review that every breakglass event needs.","tags":["breakglass"],"x-certainty":"ours","x-needs":"approvals","parameters":[{"name":"breakglass_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReviewBreakglassRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, breakglass_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"breakglass_still_active, breakglass_already_reviewed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles":{"post":{"operationId":"createRole","summary":"Create a role.","tags":["roles"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateRoleRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"role_exists","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, role_cycle","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listRoles","summary":"List roles.","tags":["roles"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles/{role_id}":{"get":{"operationId":"getRole","summary":"Read one role.","tags":["roles"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"put":{"operationId":"updateRole","summary":"Change a role.","tags":["roles"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateRoleRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"role_exists","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, role_cycle","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"delete":{"operationId":"deleteRole","summary":"Delete a role that nobody holds or inherits from.","tags":["roles"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acknowledgement"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"role_in_use","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles/{role_id}/assign":{"post":{"operationId":"assignRole","summary":"Give a role to an agent.","tags":["roles"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleAgentRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleAssignmentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles/{role_id}/unassign":{"post":{"operationId":"unassignRole","summary":"Take a role from an agent.","tags":["roles"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleAgentRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acknowledgement"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found, role_not_assigned","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles/{role_id}/agents":{"get":{"operationId":"listRoleAgents","summary":"List the agents that hold a role.","tags":["roles"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleAgents"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links":{"post":{"operationId":"proposeFederation","summary":"Propose a link to another workspace.","tags":["federation"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ProposeFederationRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ProposeFederationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listFederations","summary":"List federation links.","tags":["federation"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/FederationState"}},{"name":"direction","in":"query","required":false,"schema":{"enum":["outbound","inbound"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links/{link_id}":{"get":{"operationId":"getFederation","summary":"Read one federation link.","tags":["federation"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"link_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, federation_link_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links/{link_id}/accept":{"post":{"operationId":"acceptFederation","summary":"Accept a proposed link.","tags":["federation"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"link_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AcceptFederationRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, federation_link_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"federation_link_inactive","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links/{link_id}/tokens":{"post":{"operationId":"issueFederationToken","summary":"Issue a short-lived token for an agent on a link.","tags":["federation"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"link_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssueFederationTokenRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationTokenResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found, federation_link_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"federation_link_inactive","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, federation_scope_exceeded","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links/{link_id}/revoke":{"post":{"operationId":"revokeFederation","summary":"Revoke a link and every token issued on it.","tags":["federation"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"link_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, federation_link_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks":{"post":{"operationId":"createWebhook","summary":"Subscribe an address to events.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateWebhookRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssuedWebhookResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, webhook_target_forbidden","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listWebhooks","summary":"List webhooks.","tags":["webhooks"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}":{"get":{"operationId":"getWebhook","summary":"Read one webhook.","tags":["webhooks"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"delete":{"operationId":"deleteWebhook","summary":"Delete a webhook.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acknowledgement"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}/test":{"post":{"operationId":"testWebhook","summary":"Send a test event.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookDeliveryResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}/rotate-secret":{"post":{"operationId":"rotateWebhookSecret","summary":"Replace the signing secret; both sign for a while.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RotateWebhookSecretRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssuedWebhookResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}/deliveries":{"get":{"operationId":"getWebhookDeliveries","summary":"List the deliveries of a webhook.","tags":["webhooks"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/WebhookDeliveryState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookDeliveries"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}/deliveries/{delivery_id}/replay":{"post":{"operationId":"replayWebhookDelivery","summary":"Send a dead delivery again.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"delivery_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookDeliveryResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found, webhook_delivery_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"webhook_delivery_not_dead","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs":{"post":{"operationId":"deployPolicyPack","summary":"Put a pack live, or several in one transaction.","tags":["policy packs"],"x-certainty":"published","x-needs":"deploy","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeployRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeployResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"revision_conflict, version_reused, version_not_higher","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, pack_invalid","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listPolicyPacks","summary":"List the packs that are live.","tags":["policy packs"],"x-certainty":"ours","x-needs":"read","parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PackList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs/validate":{"post":{"operationId":"validatePolicyPack","summary":"Check packs and say what a deploy would do; nothing changes.","tags":["policy packs"],"x-certainty":"published","x-needs":"read","parameters":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ValidateRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ValidateResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs/{name}":{"get":{"operationId":"getPolicyPack","summary":"Read a pack with its policies, live or from history.","tags":["policy packs"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"name","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"version","in":"query","required":false,"schema":{"type":"string","description":"A version that was live once. Default: what is live."}},{"name":"serial","in":"query","required":false,"schema":{"type":"integer","minimum":1}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PackResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, pack_not_found, pack_version_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs/{name}/history":{"get":{"operationId":"policyPackHistory","summary":"List what was ever live of a pack, newest first.","tags":["policy packs"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"name","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PackHistory"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, pack_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs/{name}/rollback":{"post":{"operationId":"rollbackPolicyPack","summary":"Put an earlier version of a pack live again.","tags":["policy packs"],"x-certainty":"published","x-needs":"deploy","parameters":[{"name":"name","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, pack_not_found, pack_version_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"revision_conflict","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/sentinel/vault/v2/keys":{"get":{"operationId":"getVaultKeys","summary":"Read the public keys that sign the vault.","tags":["vault"],"x-certainty":"published","x-needs":"none","security":[],"parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultKeys"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/keys/rotate":{"post":{"operationId":"rotateVaultKey","summary":"Replace the key that signs checkpoints and tokens.","tags":["vault"],"x-certainty":"ours","x-needs":"keys","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RotatedVaultKey"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/entries":{"get":{"operationId":"listVaultEntries","summary":"Read the entries of the vault in order.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"after","in":"query","required":false,"schema":{"type":"integer","minimum":0}},{"name":"limit","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultEntries"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/entries/{entry_id}":{"get":{"operationId":"getVaultEntry","summary":"Read one entry of the vault.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"entry_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultEntryResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, vault_entry_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/checkpoints":{"get":{"operationId":"listVaultCheckpoints","summary":"List signed checkpoints, newest first.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultCheckpoints"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/checkpoint":{"get":{"operationId":"getVaultCheckpoint","summary":"Sign and read a checkpoint of the vault as it is now.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultCheckpointResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/proofs/inclusion":{"get":{"operationId":"getInclusionProof","summary":"Prove that an entry is in the tree.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"entry_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"sequence_number","in":"query","required":false,"schema":{"type":"integer","minimum":1}},{"name":"tree_size","in":"query","required":false,"schema":{"type":"integer","minimum":1}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/InclusionProof"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, vault_entry_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, vault_proof_impossible","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/proofs/consistency":{"get":{"operationId":"getConsistencyProof","summary":"Prove that a later tree extends an earlier one.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"from","in":"query","required":true,"schema":{"type":"integer","minimum":1}},{"name":"to","in":"query","required":false,"schema":{"type":"integer","minimum":1}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ConsistencyProof"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, vault_proof_impossible","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/api-keys":{"post":{"operationId":"createApiKey","summary":"Make an API key and hand it out, once.","tags":["API keys"],"x-certainty":"ours","x-needs":"keys","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateApiKeyRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssuedApiKeyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listApiKeys","summary":"List API keys, without the keys themselves.","tags":["API keys"],"x-certainty":"ours","x-needs":"keys","parameters":[{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApiKeyList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/api-keys/{key_id}/revoke":{"post":{"operationId":"revokeApiKey","summary":"Revoke an API key.","tags":["API keys"],"x-certainty":"ours","x-needs":"keys","parameters":[{"name":"key_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApiKeyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, api_key_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"api_key_last","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/health":{"get":{"operationId":"health","summary":"Say whether the plane can record, and so judge.","tags":["system"],"x-certainty":"ours","x-needs":"none","security":[],"parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Health"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/metrics":{"get":{"operationId":"metrics","summary":"Metrics in the text format of Prometheus.","tags":["system"],"x-certainty":"ours","x-needs":"none","security":[],"parameters":[],"responses":{"200":{"description":"ok","content":{"text/plain":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/openapi.json":{"get":{"operationId":"openapi","summary":"This contract as OpenAPI 3.1.","tags":["system"],"x-certainty":"ours","x-needs":"none","security":[],"parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/OpenApiDocument"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"431":{"$ref":"#/components/responses/431"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}}},"components":{"securitySchemes":{"apiKey":{"type":"apiKey","in":"header","name":"X-API-Key"},"bearer":{"type":"http","scheme":"bearer"}},"responses":{"400":{"description":"invalid_request, unknown_field","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"401":{"description":"missing_api_key, invalid_api_key, expired_api_key","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"403":{"description":"insufficient_permissions","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"description":"method_not_allowed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"408":{"description":"request_timeout","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"description":"body_too_large","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"415":{"description":"unsupported_media_type","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"422":{"description":"idempotency_key_reused","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"description":"rate_limited","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"431":{"description":"headers_too_large","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"500":{"description":"internal_error","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"503":{"description":"unavailable, audit_unavailable","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}}},"schemas":{"Verdict":{"enum":["allow","escalate","block"],"description":"allow < escalate < block."},"DecisionPath":{"enum":["fast","standard","identity","delegation","federation","temporal_window","permissions","rbac","breakglass","agent_status"],"description":"The step of the pipeline that settled the verdict."},"TriggeredPolicy":{"type":"object","properties":{"policy_id":{"type":"string"},"name":{"type":"string"},"decision":{"$ref":"#/components/schemas/Verdict"},"reason":{"type":"string"},"policy_type":{"type":"string"},"priority":{"type":"integer"},"pack":{"type":["string","null"]}},"required":["policy_id","name","decision","reason"]},"NotJudged":{"type":"object","properties":{"policy_id":{"type":"string"},"name":{"type":"string"},"reason":{"type":"string"},"pack":{"type":["string","null"]}},"required":["policy_id","name","reason"]},"ShadowResults":{"type":"object","properties":{"shadow_decision":{"$ref":"#/components/schemas/Verdict"},"live_decision":{"$ref":"#/components/schemas/Verdict"},"would_have_changed":{"type":"boolean"},"triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"reasoning":{"type":"string"}},"required":["shadow_decision","live_decision","would_have_changed","triggered","reasoning"]},"InterceptRequest":{"type":"object","description":"A request to judge. Unknown fields are ignored.","properties":{"action_type":{"type":"string","minLength":1,"maxLength":256,"description":"Name of the action, 1 to 256 characters."},"action_content":{"anyOf":[{"type":"string","description":"The text acted on: a query, a mail body, a prompt."},{"type":"null"}]},"content":{"anyOf":[{"type":"string","description":"Another name of `action_content`, as one published client sends it."},{"type":"null"}]},"metadata":{"anyOf":[{"type":"object","additionalProperties":true,"description":"Any JSON object. Its keys are the caller\'s own."},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The acting agent; it need not be registered."},{"type":"null"}]},"chain_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Groups the steps of one workflow."},{"type":"null"}]},"chain_step":{"anyOf":[{"type":"integer","minimum":0,"maximum":100000,"description":"Step number in the chain, from 0. Needs `chain_id`."},{"type":"null"}]},"parent_decision_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The decision before this one in the chain."},{"type":"null"}]},"signed_assertion":{"anyOf":[{"type":"string","maxLength":8192,"description":"Ed25519 identity proof of the agent: a compact JWS that names the action type and the hash of the content."},{"type":"null"}]},"grant_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"A delegation grant that the agent presents."},{"type":"null"}]},"federation_token":{"anyOf":[{"type":"string","maxLength":8192,"description":"A token of a partner workspace."},{"type":"null"}]},"session_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"contract_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"warrant":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"commitment":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"stamp":{"anyOf":[{"type":["string","boolean"],"maxLength":8192},{"type":"null"}]}},"required":["action_type"]},"InterceptResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"decision":{"$ref":"#/components/schemas/Verdict"},"decision_id":{"type":"string","minLength":1,"maxLength":256},"decision_path":{"$ref":"#/components/schemas/DecisionPath"},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"Trust of the agent when it was judged."},"reasoning":{"type":"string"},"policies_evaluated":{"type":"array","items":{"type":"string"},"description":"Ids of the live policies that were judged."},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"vault_entry_id":{"type":"string","minLength":1,"maxLength":256},"latency_ms":{"type":"number","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"escalation_id":{"type":["string","null"],"description":"What to poll and resolve when `decision` is `escalate`."},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"chain_id":{"type":["string","null"]},"chain_step":{"type":["integer","null"]},"parent_decision_id":{"type":["string","null"]},"revision":{"type":"integer","minimum":0,"description":"The revision of the policies in force that judged it."},"policy_set_hash":{"type":"string","description":"`sha256:` and 64 hex digits over the policies in force."},"content_sha256":{"type":["string","null"],"description":"SHA-256 of the UTF-8 content, hex; null without content."},"metadata_sha256":{"type":["string","null"]},"identity_verified":{"type":"boolean"},"grant_id":{"type":["string","null"]},"window_id":{"type":["string","null"]},"breakglass_id":{"type":["string","null"]},"not_judged":{"type":"array","items":{"$ref":"#/components/schemas/NotJudged"},"description":"Policies that could not be judged here and let the request pass by their own `on_unavailable`."},"shadow_results":{"anyOf":[{"$ref":"#/components/schemas/ShadowResults"},{"type":"null"}]}},"required":["ok","decision","decision_id","decision_path","trust_score","reasoning","policies_evaluated","policies_triggered","vault_entry_id","latency_ms","created_at"]},"BatchAction":{"type":"object","properties":{"action_type":{"type":"string","minLength":1,"maxLength":256,"description":"Name of the action, 1 to 256 characters."},"ref":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The caller\'s own name for this action, given back with its result."},{"type":"null"}]},"action_content":{"anyOf":[{"type":"string","description":"The text acted on: a query, a mail body, a prompt."},{"type":"null"}]},"content":{"anyOf":[{"type":"string","description":"Another name of `action_content`, as one published client sends it."},{"type":"null"}]},"metadata":{"anyOf":[{"type":"object","additionalProperties":true,"description":"Any JSON object. Its keys are the caller\'s own."},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The acting agent; it need not be registered."},{"type":"null"}]},"chain_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Groups the steps of one workflow."},{"type":"null"}]},"chain_step":{"anyOf":[{"type":"integer","minimum":0,"maximum":100000,"description":"Step number in the chain, from 0. Needs `chain_id`."},{"type":"null"}]},"parent_decision_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The decision before this one in the chain."},{"type":"null"}]},"signed_assertion":{"anyOf":[{"type":"string","maxLength":8192,"description":"Ed25519 identity proof of the agent: a compact JWS that names the action type and the hash of the content."},{"type":"null"}]},"grant_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"A delegation grant that the agent presents."},{"type":"null"}]},"federation_token":{"anyOf":[{"type":"string","maxLength":8192,"description":"A token of a partner workspace."},{"type":"null"}]},"session_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"contract_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"warrant":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"commitment":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"stamp":{"anyOf":[{"type":["string","boolean"],"maxLength":8192},{"type":"null"}]}},"required":["action_type"]},"BatchRequest":{"type":"object","properties":{"actions":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/components/schemas/BatchAction"},"description":"1 to 500 actions. One that is not as described here fails alone: its result carries the error."}},"required":["actions"]},"BatchItem":{"type":"object","description":"The result of one action: a decision when `ok`, otherwise an error.","properties":{"index":{"type":"integer","minimum":0},"ok":{"type":"boolean"},"ref":{"type":["string","null"]},"error":{"$ref":"#/components/schemas/ErrorBody","description":"Why this action was not judged; it counts as not allowed."},"decision":{"$ref":"#/components/schemas/Verdict"},"decision_id":{"type":"string","minLength":1,"maxLength":256},"decision_path":{"$ref":"#/components/schemas/DecisionPath"},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"Trust of the agent when it was judged."},"reasoning":{"type":"string"},"policies_evaluated":{"type":"array","items":{"type":"string"},"description":"Ids of the live policies that were judged."},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"vault_entry_id":{"type":"string","minLength":1,"maxLength":256},"latency_ms":{"type":"number","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"escalation_id":{"type":["string","null"],"description":"What to poll and resolve when `decision` is `escalate`."},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"chain_id":{"type":["string","null"]},"chain_step":{"type":["integer","null"]},"parent_decision_id":{"type":["string","null"]},"revision":{"type":"integer","minimum":0,"description":"The revision of the policies in force that judged it."},"policy_set_hash":{"type":"string","description":"`sha256:` and 64 hex digits over the policies in force."},"content_sha256":{"type":["string","null"],"description":"SHA-256 of the UTF-8 content, hex; null without content."},"metadata_sha256":{"type":["string","null"]},"identity_verified":{"type":"boolean"},"grant_id":{"type":["string","null"]},"window_id":{"type":["string","null"]},"breakglass_id":{"type":["string","null"]},"not_judged":{"type":"array","items":{"$ref":"#/components/schemas/NotJudged"},"description":"Policies that could not be judged here and let the request pass by their own `on_unavailable`."},"shadow_results":{"anyOf":[{"$ref":"#/components/schemas/ShadowResults"},{"type":"null"}]}},"required":["index","ok"]},"BatchResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"total":{"type":"integer","minimum":0},"allowed":{"type":"integer","minimum":0,"description":"How many were allowed."},"blocked":{"type":"integer","minimum":0,"description":"How many were blocked."},"escalated":{"type":"integer","minimum":0,"description":"How many were escalated."},"failed":{"type":"integer","minimum":0,"description":"How many could not be judged."},"results":{"type":"array","items":{"$ref":"#/components/schemas/BatchItem"},"description":"One result for each action, in order."}},"required":["ok","total","allowed","blocked","escalated","failed","results"]},"AgentCommRequest":{"type":"object","description":"A message from one agent to another, judged before it is passed on.","properties":{"source_agent_id":{"type":"string","minLength":1,"maxLength":256},"target_agent_id":{"type":"string","minLength":1,"maxLength":256},"instruction":{"type":"string"},"action_content":{"anyOf":[{"type":"string","description":"The text acted on: a query, a mail body, a prompt."},{"type":"null"}]},"content":{"anyOf":[{"type":"string","description":"Another name of `action_content`, as one published client sends it."},{"type":"null"}]},"metadata":{"anyOf":[{"type":"object","additionalProperties":true,"description":"Any JSON object. Its keys are the caller\'s own."},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The acting agent; it need not be registered."},{"type":"null"}]},"chain_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Groups the steps of one workflow."},{"type":"null"}]},"chain_step":{"anyOf":[{"type":"integer","minimum":0,"maximum":100000,"description":"Step number in the chain, from 0. Needs `chain_id`."},{"type":"null"}]},"parent_decision_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The decision before this one in the chain."},{"type":"null"}]},"signed_assertion":{"anyOf":[{"type":"string","maxLength":8192,"description":"Ed25519 identity proof of the agent: a compact JWS that names the action type and the hash of the content."},{"type":"null"}]},"grant_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"A delegation grant that the agent presents."},{"type":"null"}]},"federation_token":{"anyOf":[{"type":"string","maxLength":8192,"description":"A token of a partner workspace."},{"type":"null"}]},"session_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"contract_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"warrant":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"commitment":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"stamp":{"anyOf":[{"type":["string","boolean"],"maxLength":8192},{"type":"null"}]},"action_type":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Default `agent_instruction`."},{"type":"null"}]}},"required":["source_agent_id","target_agent_id","instruction"]},"AgentCommResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"decision":{"$ref":"#/components/schemas/Verdict"},"decision_id":{"type":"string","minLength":1,"maxLength":256},"decision_path":{"$ref":"#/components/schemas/DecisionPath"},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"Trust of the agent when it was judged."},"reasoning":{"type":"string"},"policies_evaluated":{"type":"array","items":{"type":"string"},"description":"Ids of the live policies that were judged."},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"vault_entry_id":{"type":"string","minLength":1,"maxLength":256},"latency_ms":{"type":"number","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"source_agent_id":{"type":"string"},"target_agent_id":{"type":"string"},"escalation_id":{"type":["string","null"],"description":"What to poll and resolve when `decision` is `escalate`."},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"chain_id":{"type":["string","null"]},"chain_step":{"type":["integer","null"]},"parent_decision_id":{"type":["string","null"]},"revision":{"type":"integer","minimum":0,"description":"The revision of the policies in force that judged it."},"policy_set_hash":{"type":"string","description":"`sha256:` and 64 hex digits over the policies in force."},"content_sha256":{"type":["string","null"],"description":"SHA-256 of the UTF-8 content, hex; null without content."},"metadata_sha256":{"type":["string","null"]},"identity_verified":{"type":"boolean"},"grant_id":{"type":["string","null"]},"window_id":{"type":["string","null"]},"breakglass_id":{"type":["string","null"]},"not_judged":{"type":"array","items":{"$ref":"#/components/schemas/NotJudged"},"description":"Policies that could not be judged here and let the request pass by their own `on_unavailable`."},"shadow_results":{"anyOf":[{"$ref":"#/components/schemas/ShadowResults"},{"type":"null"}]}},"required":["ok","decision","decision_id","decision_path","trust_score","reasoning","policies_evaluated","policies_triggered","vault_entry_id","latency_ms","created_at","source_agent_id","target_agent_id"]},"ErrorBody":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"request_id":{"type":"string"},"details":{}},"required":["code","message","request_id"]},"ErrorAnswer":{"type":"object","properties":{"ok":{"type":"boolean","const":false},"error":{"$ref":"#/components/schemas/ErrorBody"}},"required":["ok","error"]},"Acknowledgement":{"type":"object","properties":{"ok":{"type":"boolean","const":true}},"required":["ok"]},"ReasonRequest":{"type":"object","properties":{"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"additionalProperties":false},"ResolutionDecision":{"enum":["allow","block","pending"]},"AgentPermissions":{"type":"object","properties":{"allowed_action_types":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"description":"The only actions allowed. Absent: all; empty: none."},"denied_action_types":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000}},"additionalProperties":false},"ResourceRule":{"type":"object","description":"No action of these types passes whose `metadata.amount` is above `max_amount` or not stated.","properties":{"action_types":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},"max_amount":{"type":"number","minimum":0}},"required":["action_types","max_amount"],"additionalProperties":false},"PermissionBoundary":{"type":"object","description":"The outermost limits of an agent, whatever else grants it more. A limit that the plane does not keep is refused.","properties":{"resource_rules":{"type":"array","items":{"$ref":"#/components/schemas/ResourceRule"}}},"additionalProperties":false},"DelegationPolicy":{"type":"object","properties":{"can_delegate":{"type":"boolean"},"can_accept_delegation":{"type":"boolean"},"delegable_scopes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},"acceptable_scopes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},"max_delegation_depth":{"type":"integer","minimum":0,"maximum":16}},"additionalProperties":false},"RegisterAgentRequest":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"An id of your own choice. Default: made by the plane."},{"type":"null"}]},"framework":{"anyOf":[{"type":"string","maxLength":256},{"type":"null"}]},"description":{"anyOf":[{"type":"string","maxLength":4000},{"type":"null"}]},"capabilities":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"permissions":{"anyOf":[{"$ref":"#/components/schemas/AgentPermissions"},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"description":"What the agent may lend to others by a grant: action names or globs; absent or empty: anything. It limits no action of its own: `permissions` and roles do."},{"type":"null"}]},"permission_boundary":{"anyOf":[{"$ref":"#/components/schemas/PermissionBoundary"},{"type":"null"}]},"delegation_policy":{"anyOf":[{"$ref":"#/components/schemas/DelegationPolicy"},{"type":"null"}]},"credential_ttl_days":{"anyOf":[{"type":"integer","minimum":1,"maximum":3650},{"type":"null"}]},"model":{},"prompt_hash":{"anyOf":[{"type":"string"},{"type":"null"}]},"environment":{"anyOf":[{"type":"string"},{"type":"null"}]},"risk_class":{"anyOf":[{"type":"string"},{"type":"null"}]},"owner":{"anyOf":[{"type":"string"},{"type":"null"}]},"permitted_models":{"anyOf":[{"type":"array","items":{"type":"string"},"description":"Declared and shown; nothing is judged by it."},{"type":"null"}]},"approved_tools":{"anyOf":[{"type":"array","items":{"type":"string"},"description":"Declared and shown; nothing is judged by it."},{"type":"null"}]},"data_clearance":{"anyOf":[{"description":"Declared and shown; nothing is judged by it."},{"type":"null"}]},"purpose":{"anyOf":[{"type":"string"},{"type":"null"}]}},"required":["name"],"additionalProperties":false},"UpdateAgentRequest":{"type":"object","properties":{"name":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"framework":{"anyOf":[{"type":"string","maxLength":256},{"type":"null"}]},"description":{"anyOf":[{"type":"string","maxLength":4000},{"type":"null"}]},"capabilities":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"permissions":{"anyOf":[{"$ref":"#/components/schemas/AgentPermissions"},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"description":"What the agent may lend to others by a grant: action names or globs; absent or empty: anything. It limits no action of its own: `permissions` and roles do."},{"type":"null"}]},"permission_boundary":{"anyOf":[{"$ref":"#/components/schemas/PermissionBoundary"},{"type":"null"}]},"delegation_policy":{"anyOf":[{"$ref":"#/components/schemas/DelegationPolicy"},{"type":"null"}]},"status":{"anyOf":[{"enum":["active","suspended"],"description":"Suspend an agent, or let it act again."},{"type":"null"}]},"model":{},"prompt_hash":{"anyOf":[{"type":"string"},{"type":"null"}]},"environment":{"anyOf":[{"type":"string"},{"type":"null"}]},"risk_class":{"anyOf":[{"type":"string"},{"type":"null"}]},"owner":{"anyOf":[{"type":"string"},{"type":"null"}]},"permitted_models":{"anyOf":[{"type":"array","items":{"type":"string"},"description":"Declared and shown; nothing is judged by it."},{"type":"null"}]},"approved_tools":{"anyOf":[{"type":"array","items":{"type":"string"},"description":"Declared and shown; nothing is judged by it."},{"type":"null"}]},"data_clearance":{"anyOf":[{"description":"Declared and shown; nothing is judged by it."},{"type":"null"}]},"purpose":{"anyOf":[{"type":"string"},{"type":"null"}]}},"additionalProperties":false},"Agent":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string"},"status":{"enum":["active","suspended","deactivated"]},"trust_level":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"did":{"type":"string"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"total_actions":{"type":"integer","minimum":0},"allowed_actions":{"type":"integer","minimum":0},"blocked_actions":{"type":"integer","minimum":0},"escalated_actions":{"type":"integer","minimum":0},"framework":{"type":["string","null"]},"description":{"type":["string","null"]},"capabilities":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}},"permissions":{"$ref":"#/components/schemas/AgentPermissions"},"permission_boundary":{"anyOf":[{"$ref":"#/components/schemas/PermissionBoundary"},{"type":"null"}]},"delegation_policy":{"anyOf":[{"$ref":"#/components/schemas/DelegationPolicy"},{"type":"null"}]},"declared":{"type":"object","additionalProperties":true,"description":"What was declared at registration: model, owner, purpose and the like."},"roles":{"type":"array","items":{"type":"string"},"description":"Ids of the roles assigned."}},"required":["agent_id","name","status","trust_level","did","created_at","updated_at","total_actions","allowed_actions","blocked_actions","escalated_actions"]},"AgentResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agent":{"$ref":"#/components/schemas/Agent"}},"required":["ok","agent"]},"RegisterAgentResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agent":{"$ref":"#/components/schemas/Agent"},"credential":{"$ref":"#/components/schemas/IssuedCredential"}},"required":["ok","agent","credential"]},"RevokeAgentResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agent":{"$ref":"#/components/schemas/Agent"},"revoked":{"type":"object","properties":{"credentials":{"type":"integer","minimum":0},"delegations":{"type":"integer","minimum":0},"temporal_windows":{"type":"integer","minimum":0},"federation_tokens":{"type":"integer","minimum":0},"roles":{"type":"integer","minimum":0}},"required":["credentials","delegations","temporal_windows","federation_tokens","roles"]}},"required":["ok","agent","revoked"]},"ListAgentsQuery":{"type":"object","properties":{"status":{"enum":["active","suspended","deactivated"]},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"AgentList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agents":{"type":"array","items":{"$ref":"#/components/schemas/Agent"}},"next_cursor":{"type":["string","null"]},"total":{"type":"integer","minimum":0}},"required":["ok","agents","next_cursor","total"]},"AgentHistoryItem":{"type":"object","properties":{"at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"event":{"type":"string","description":"`decision`, or what happened to the agent."},"trust_level":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"trust_change":{"type":"number"},"decision_id":{"type":"string"},"decision":{"$ref":"#/components/schemas/Verdict"},"action_type":{"type":"string"},"detail":{"type":"string"}},"required":["at","event","trust_level"]},"AgentHistory":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agent_id":{"type":"string","minLength":1,"maxLength":256},"trust_level":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"history":{"type":"array","items":{"$ref":"#/components/schemas/AgentHistoryItem"}},"next_cursor":{"type":["string","null"]}},"required":["ok","agent_id","trust_level","history","next_cursor"]},"AgentCommunication":{"type":"object","properties":{"decision_id":{"type":"string","minLength":1,"maxLength":256},"source_agent_id":{"type":"string","minLength":1,"maxLength":256},"target_agent_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":"string"},"decision":{"$ref":"#/components/schemas/Verdict"},"direction":{"enum":["sent","received"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"chain_id":{"type":["string","null"]},"reasoning":{"type":"string"}},"required":["decision_id","source_agent_id","target_agent_id","action_type","decision","direction","created_at"]},"CommunicationsQuery":{"type":"object","properties":{"direction":{"enum":["sent","received"]},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"AgentCommunications":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"communications":{"type":"array","items":{"$ref":"#/components/schemas/AgentCommunication"}},"next_cursor":{"type":["string","null"]}},"required":["ok","communications","next_cursor"]},"Credential":{"type":"object","properties":{"credential_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"did":{"type":"string"},"algorithm":{"const":"Ed25519","type":"string"},"public_key":{"type":"string","description":"SPKI, PEM."},"key_fingerprint":{"type":"string","description":"SHA-256 of the raw 32-byte public key, hex."},"status":{"enum":["active","rotated","revoked","expired"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["credential_id","agent_id","did","algorithm","public_key","key_fingerprint","status","created_at","expires_at","revoked_at"]},"IssuedCredential":{"type":"object","description":"A credential with its private key, given out only when the key is made.","properties":{"credential_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"did":{"type":"string"},"algorithm":{"const":"Ed25519","type":"string"},"public_key":{"type":"string"},"private_key":{"type":"string","description":"PKCS#8, PEM. Shown once and never stored."},"key_fingerprint":{"type":"string"},"status":{"enum":["active","rotated","revoked","expired"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["credential_id","agent_id","did","algorithm","public_key","private_key","key_fingerprint","status","created_at","expires_at"]},"CredentialList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"credentials":{"type":"array","items":{"$ref":"#/components/schemas/Credential"}}},"required":["ok","credentials"]},"CredentialResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"credential":{"$ref":"#/components/schemas/Credential"}},"required":["ok","credential"]},"IssuedCredentialResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"credential":{"$ref":"#/components/schemas/IssuedCredential"}},"required":["ok","credential"]},"RotateCredentialRequest":{"type":"object","properties":{"grace_seconds":{"anyOf":[{"type":"integer","minimum":0,"maximum":86400,"description":"How long the old key stays good. Default 0."},{"type":"null"}]},"credential_ttl_days":{"anyOf":[{"type":"integer","minimum":1,"maximum":3650},{"type":"null"}]},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"additionalProperties":false},"PolicyDefinition":{"$ref":"#/components/schemas/pack-policy"},"CreatePolicyRequest":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256},"policy_type":{"enum":["action_type","threshold","content_pattern","temporal","chain_of_custody","metadata","sequence","semantic","flow","inbound_stamp","effect","identity","composite"]},"decision":{"$ref":"#/components/schemas/Verdict"},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"priority":{"anyOf":[{"type":"integer"},{"type":"null"}]},"mode":{"anyOf":[{"enum":["live","shadow"]},{"type":"null"}]},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"trust_threshold":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"conditions":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"enabled":{"anyOf":[{"type":"boolean"},{"type":"null"}]}},"required":["name","policy_type","decision"],"additionalProperties":false},"UpdatePolicyRequest":{"type":"object","description":"The fields to change; the others stay.","properties":{"name":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"policy_type":{"anyOf":[{"enum":["action_type","threshold","content_pattern","temporal","chain_of_custody","metadata","sequence","semantic","flow","inbound_stamp","effect","identity","composite"]},{"type":"null"}]},"decision":{"anyOf":[{"$ref":"#/components/schemas/Verdict"},{"type":"null"}]},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"priority":{"anyOf":[{"type":"integer"},{"type":"null"}]},"mode":{"anyOf":[{"enum":["live","shadow"]},{"type":"null"}]},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"trust_threshold":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"conditions":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"enabled":{"anyOf":[{"type":"boolean"},{"type":"null"}]}},"additionalProperties":false},"PolicyRecord":{"type":"object","description":"A policy in force. `pack` names the pack it belongs to; null for one made by hand.","properties":{"policy_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string","minLength":1,"maxLength":256},"policy_type":{"enum":["action_type","threshold","content_pattern","temporal","chain_of_custody","metadata","sequence","semantic","flow","inbound_stamp","effect","identity","composite"]},"decision":{"$ref":"#/components/schemas/Verdict"},"priority":{"type":"integer"},"mode":{"enum":["live","shadow"]},"enabled":{"type":"boolean"},"pack":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"description":{"type":"string"},"action_types":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"reason":{"type":"string"},"trust_threshold":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"conditions":{"type":"object","additionalProperties":true},"pack_version":{"type":["string","null"]}},"required":["policy_id","name","policy_type","decision","priority","mode","enabled","pack","created_at","updated_at"]},"ListPoliciesQuery":{"type":"object","properties":{"mode":{"enum":["live","shadow"]},"pack":{"type":"string","minLength":1,"maxLength":256},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"PolicyList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"policies":{"type":"array","items":{"$ref":"#/components/schemas/PolicyRecord"}},"next_cursor":{"type":["string","null"]},"total":{"type":"integer","minimum":0}},"required":["ok","policies","next_cursor","total"]},"PolicyResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"policy":{"$ref":"#/components/schemas/PolicyRecord"}},"required":["ok","policy"]},"PeriodQuery":{"type":"object","properties":{"since":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"until":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},"additionalProperties":false},"Flip":{"type":"object","properties":{"from":{"$ref":"#/components/schemas/Verdict"},"to":{"$ref":"#/components/schemas/Verdict"},"count":{"type":"integer","minimum":0}},"required":["from","to","count"]},"ShadowReportQuery":{"type":"object","properties":{"since":{"type":"string","format":"date-time","description":"Not earlier than this."},"until":{"type":"string","format":"date-time","description":"Earlier than this."},"policy_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256}},"additionalProperties":false},"ShadowReport":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"since":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"until":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"decisions":{"type":"integer","minimum":0,"description":"Decisions of the period that shadow policies were judged on."},"would_change":{"type":"integer","minimum":0},"would_block":{"type":"integer","minimum":0},"agents_affected":{"type":"integer","minimum":0},"flips":{"type":"array","items":{"$ref":"#/components/schemas/Flip"}},"policies":{"type":"array","items":{"type":"object","properties":{"policy_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string"},"pack":{"type":["string","null"]},"triggered":{"type":"integer","minimum":0},"would_change":{"type":"integer","minimum":0},"flips":{"type":"array","items":{"$ref":"#/components/schemas/Flip"}}},"required":["policy_id","name","pack","triggered","would_change","flips"]}},"actions":{"type":"array","items":{"type":"object","properties":{"action_type":{"type":"string"},"decisions":{"type":"integer","minimum":0},"would_change":{"type":"integer","minimum":0},"flips":{"type":"array","items":{"$ref":"#/components/schemas/Flip"}}},"required":["action_type","decisions","would_change","flips"]}},"agents":{"type":"array","items":{"type":"object","properties":{"agent_id":{"type":["string","null"]},"decisions":{"type":"integer","minimum":0},"would_change":{"type":"integer","minimum":0},"flips":{"type":"array","items":{"$ref":"#/components/schemas/Flip"}}},"required":["agent_id","decisions","would_change","flips"]}}},"required":["ok","since","until","decisions","would_change","would_block","agents_affected","flips","policies","actions","agents"]},"DecisionRecord":{"type":"object","properties":{"decision_id":{"type":"string","minLength":1,"maxLength":256},"decision":{"$ref":"#/components/schemas/Verdict"},"decision_path":{"$ref":"#/components/schemas/DecisionPath"},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"chain_id":{"type":["string","null"]},"chain_step":{"type":["integer","null"]},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"The trust the request was judged with."},"reasoning":{"type":"string"},"latency_ms":{"type":"number","minimum":0},"created_at":{"type":"string","format":"date-time","description":"The instant the request was judged at."},"vault_entry_id":{"type":"string","minLength":1,"maxLength":256},"content_sha256":{"type":["string","null"],"description":"SHA-256 of the UTF-8 content, hex; null without content."},"parent_decision_id":{"type":["string","null"]},"revision":{"type":"integer","minimum":0,"description":"The revision of the policies in force that judged it."},"policy_set_hash":{"type":"string","description":"`sha256:` and 64 hex digits over the policies in force."},"metadata_sha256":{"type":["string","null"]},"escalation_id":{"type":["string","null"]},"policies_evaluated":{"type":"array","items":{"type":"string"}},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"not_judged":{"type":"array","items":{"$ref":"#/components/schemas/NotJudged"}},"shadow_results":{"anyOf":[{"$ref":"#/components/schemas/ShadowResults"},{"type":"null"}]},"identity_verified":{"type":"boolean"},"credential_fingerprint":{"type":["string","null"]},"grant_id":{"type":["string","null"]},"window_id":{"type":["string","null"]},"breakglass_id":{"type":["string","null"]},"source_agent_id":{"type":"string"},"target_agent_id":{"type":"string"},"action_content":{"type":"string","description":"Only with `include=content`, and only if the plane keeps contents."},"metadata":{"type":"object","additionalProperties":true,"description":"Only with `include=content`, and only if the plane keeps contents."}},"required":["decision_id","decision","decision_path","action_type","agent_id","chain_id","chain_step","trust_score","reasoning","latency_ms","created_at","vault_entry_id","content_sha256"]},"ListDecisionsQuery":{"type":"object","properties":{"decision":{"$ref":"#/components/schemas/Verdict"},"action_type":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"chain_id":{"type":"string","minLength":1,"maxLength":256},"since":{"type":"string","format":"date-time","description":"Not earlier than this."},"until":{"type":"string","format":"date-time","description":"Earlier than this."},"include":{"enum":["content"],"description":"`content` adds `action_content` and `metadata`."},"order":{"enum":["desc","asc"],"description":"Newest first (`desc`, default), or in the order they were judged (`asc`)."},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"DecisionList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"decisions":{"type":"array","items":{"$ref":"#/components/schemas/DecisionRecord"}},"next_cursor":{"type":["string","null"]},"total":{"type":"integer","minimum":0},"per_page":{"type":"integer","minimum":0}},"required":["ok","decisions","next_cursor","total","per_page"]},"DecisionResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"decision":{"$ref":"#/components/schemas/DecisionRecord"}},"required":["ok","decision"]},"EraseContentsRequest":{"type":"object","description":"Which decisions: those for which everything given holds.","properties":{"decision_ids":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"maxItems":500},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"chain_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"since":{"anyOf":[{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},{"type":"null"}]},"until":{"anyOf":[{"type":"string","format":"date-time","description":"Up to, not including."},{"type":"null"}]}},"additionalProperties":false,"minProperties":1},"EraseContentsResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"erased":{"type":"integer","minimum":0,"description":"Decisions that had contents or metadata until now."}},"required":["ok","erased"]},"Stats":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"since":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"until":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"decisions":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"allow":{"type":"integer","minimum":0},"escalate":{"type":"integer","minimum":0},"block":{"type":"integer","minimum":0}},"required":["total","allow","escalate","block"]},"block_rate":{"type":"number","minimum":0,"maximum":1,"description":"Blocked divided by all, 0 to 1."},"average_latency_ms":{"type":"number","minimum":0},"agents":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"active":{"type":"integer","minimum":0},"suspended":{"type":"integer","minimum":0}},"required":["total","active","suspended"]},"escalations":{"type":"object","properties":{"pending":{"type":"integer","minimum":0}},"required":["pending"]}},"required":["ok","since","until","decisions","block_rate","average_latency_ms","agents","escalations"]},"Escalation":{"type":"object","properties":{"escalation_id":{"type":"string","minLength":1,"maxLength":256},"decision_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/EscalationState"},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"reasoning":{"type":"string"},"content_sha256":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"metadata_sha256":{"type":["string","null"]},"resolved_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"resolved_by":{"type":["string","null"]},"resolution_reason":{"type":["string","null"]},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"action_content":{"type":"string"},"metadata":{"type":"object","additionalProperties":true}},"required":["escalation_id","decision_id","status","action_type","agent_id","reasoning","content_sha256","created_at","expires_at"]},"EscalationState":{"enum":["pending","approved","rejected","expired"]},"ListEscalationsQuery":{"type":"object","properties":{"status":{"$ref":"#/components/schemas/EscalationState","description":"Default `pending`."},"agent_id":{"type":"string","minLength":1,"maxLength":256},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"EscalationList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"escalations":{"type":"array","items":{"$ref":"#/components/schemas/Escalation"}},"next_cursor":{"type":["string","null"]},"total":{"type":"integer","minimum":0}},"required":["ok","escalations","next_cursor","total"]},"EscalationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"escalation":{"$ref":"#/components/schemas/Escalation"}},"required":["ok","escalation"]},"EscalationStatusQuery":{"type":"object","properties":{"wait_seconds":{"type":"integer","minimum":0,"maximum":30,"description":"Answer as soon as it is resolved, at latest after so many seconds. Default 0."}},"additionalProperties":false},"EscalationStatus":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"escalation_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/EscalationState"},"decision":{"$ref":"#/components/schemas/ResolutionDecision","description":"What to act on: `allow` only while an approval is fresh."},"decision_id":{"type":"string","minLength":1,"maxLength":256},"resolution_reason":{"type":["string","null"]},"resolved_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"resolved_by":{"type":["string","null"]},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["ok","escalation_id","status","decision"]},"ResolveEscalationRequest":{"type":"object","properties":{"resolution":{"enum":["approved","rejected"]},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]},"resolved_by":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]}},"required":["resolution"],"additionalProperties":false},"ResolveEscalationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"escalation":{"$ref":"#/components/schemas/Escalation"},"escalation_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/EscalationState"},"decision":{"$ref":"#/components/schemas/ResolutionDecision"}},"required":["ok","escalation","escalation_id","status","decision"]},"DelegateRequest":{"type":"object","properties":{"source_agent_id":{"type":"string","minLength":1,"maxLength":256},"target_agent_id":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"minItems":1},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},{"type":"null"}]},"constraints":{"anyOf":[{"type":"object","description":"Further limits: `max_amount` on `metadata.amount`. A limit that the plane does not keep is refused.","properties":{"max_amount":{"type":["number","null"],"minimum":0}},"additionalProperties":false},{"type":"null"}]},"instruction":{"anyOf":[{"type":"string"},{"type":"null"}]},"parent_grant_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The grant that is passed on."},{"type":"null"}]},"duration_minutes":{"anyOf":[{"type":"integer","minimum":1,"maximum":43200,"description":"Life of the grant in minutes, up to 30 days. Default 60."},{"type":"null"}]},"ttl_hours":{"anyOf":[{"type":"integer","minimum":1,"maximum":720,"description":"Life in hours, as the official client sends it; `duration_minutes` wins."},{"type":"null"}]},"max_uses":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}]}},"required":["source_agent_id","target_agent_id","scopes"],"additionalProperties":false},"DelegationState":{"enum":["active","revoked","expired","exhausted"]},"Delegation":{"type":"object","properties":{"grant_id":{"type":"string","minLength":1,"maxLength":256},"source_agent_id":{"type":"string","minLength":1,"maxLength":256},"target_agent_id":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string"},"description":"As asked for."},"attenuated_scopes":{"type":"array","items":{"type":"string"},"description":"What is left of them along the whole chain."},"status":{"$ref":"#/components/schemas/DelegationState"},"is_valid":{"type":"boolean"},"depth":{"type":"integer","minimum":0},"uses":{"type":"integer","minimum":0},"max_uses":{"type":["integer","null"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"action_types":{"type":"array","items":{"type":"string"}},"constraints":{"type":["object","null"],"additionalProperties":true},"instruction":{"type":["string","null"]},"parent_grant_id":{"type":["string","null"]},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"revoke_reason":{"type":["string","null"]}},"required":["grant_id","source_agent_id","target_agent_id","scopes","attenuated_scopes","status","is_valid","depth","uses","max_uses","created_at","expires_at"]},"DelegationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"grant_id":{"type":"string","minLength":1,"maxLength":256},"grant":{"$ref":"#/components/schemas/Delegation"}},"required":["ok","grant_id","grant"]},"RevokeDelegationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"grant_id":{"type":"string","minLength":1,"maxLength":256},"grant":{"$ref":"#/components/schemas/Delegation"},"revoked":{"type":"array","items":{"type":"string"},"description":"Ids of all grants revoked, this one and those below it."}},"required":["ok","grant_id","grant","revoked"]},"VerifyDelegationQuery":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":"string","minLength":1,"maxLength":256}},"additionalProperties":false},"DelegationVerification":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"valid":{"type":"boolean"},"reason":{"type":["string","null"]},"grant":{"$ref":"#/components/schemas/Delegation"},"effective_scopes":{"type":"array","items":{"type":"string"}},"effective_action_types":{"type":"array","items":{"type":"string"}}},"required":["ok","valid","reason","grant","effective_scopes","effective_action_types"]},"ListDelegationsQuery":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"direction":{"enum":["given","received"]},"status":{"$ref":"#/components/schemas/DelegationState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"AgentDelegationsQuery":{"type":"object","properties":{"direction":{"enum":["given","received"]},"status":{"$ref":"#/components/schemas/DelegationState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"DelegationList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"delegations":{"type":"array","items":{"$ref":"#/components/schemas/Delegation"}},"next_cursor":{"type":["string","null"]}},"required":["ok","delegations","next_cursor"]},"CreateTemporalWindowRequest":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"minItems":1},"duration_minutes":{"type":"integer","minimum":1,"maximum":1440,"description":"Minutes, 1 to 1440 (24 hours)."},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},{"type":"null"}]},"constraints":{"anyOf":[{"type":"object","description":"Further limits: `max_amount` on `metadata.amount`. A limit that the plane does not keep is refused.","properties":{"max_amount":{"type":["number","null"],"minimum":0}},"additionalProperties":false},{"type":"null"}]},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]},"workflow_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"max_uses":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}]},"max_extensions":{"anyOf":[{"type":"integer","minimum":0,"maximum":100,"description":"Default 3."},{"type":"null"}]}},"required":["agent_id","scopes","duration_minutes"],"additionalProperties":false},"TemporalWindowState":{"enum":["active","expired","revoked","exhausted"]},"TemporalWindow":{"type":"object","properties":{"window_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string"}},"status":{"$ref":"#/components/schemas/TemporalWindowState"},"uses":{"type":"integer","minimum":0},"max_uses":{"type":["integer","null"]},"extensions":{"type":"integer","minimum":0},"max_extensions":{"type":"integer","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"remaining_seconds":{"type":"number","minimum":0},"action_types":{"type":"array","items":{"type":"string"}},"constraints":{"type":["object","null"],"additionalProperties":true},"reason":{"type":["string","null"]},"workflow_id":{"type":["string","null"]},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["window_id","agent_id","scopes","status","uses","max_uses","extensions","max_extensions","created_at","expires_at","remaining_seconds"]},"TemporalWindowResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"window":{"$ref":"#/components/schemas/TemporalWindow"}},"required":["ok","window"]},"ListTemporalWindowsQuery":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/TemporalWindowState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"TemporalWindowList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"windows":{"type":"array","items":{"$ref":"#/components/schemas/TemporalWindow"}},"next_cursor":{"type":["string","null"]}},"required":["ok","windows","next_cursor"]},"CheckTemporalWindowQuery":{"type":"object","properties":{"window_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":"string","minLength":1,"maxLength":256},"scope":{"type":"string","minLength":1,"maxLength":256}},"additionalProperties":false},"TemporalWindowCheck":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"active":{"type":"boolean"},"allowed":{"type":"boolean","description":"Whether a window covers the action asked about."},"window":{"anyOf":[{"$ref":"#/components/schemas/TemporalWindow"},{"type":"null"}]},"reason":{"type":["string","null"]}},"required":["ok","active","allowed","window","reason"]},"ExtendTemporalWindowRequest":{"type":"object","properties":{"duration_minutes":{"type":"integer","minimum":1,"maximum":1440,"description":"Minutes to add."},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"required":["duration_minutes"],"additionalProperties":false},"TriggerBreakglassRequest":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"justification":{"type":"string","minLength":10,"maxLength":4000},"action_type":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$","description":"Limits the override to these actions, `*` allowed. Default: all."},{"type":"null"}]},"triggered_by":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"severity":{"anyOf":[{"enum":["critical","high","medium"]},{"type":"null"}]},"duration_minutes":{"anyOf":[{"type":"integer","minimum":1,"maximum":120,"description":"Minutes, 1 to 120. Default 15."},{"type":"null"}]},"max_actions":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}]}},"required":["agent_id","justification"],"additionalProperties":false},"BreakglassState":{"enum":["active","expired","closed","exhausted"]},"BreakglassReview":{"type":"object","properties":{"status":{"enum":["pending","reviewed"]},"outcome":{"enum":["justified","unjustified",null]},"notes":{"type":["string","null"]},"reviewed_by":{"type":["string","null"]},"reviewed_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["status"]},"BreakglassEvent":{"type":"object","properties":{"breakglass_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":["string","null"]},"justification":{"type":"string"},"triggered_by":{"type":["string","null"]},"severity":{"enum":["critical","high","medium"]},"status":{"$ref":"#/components/schemas/BreakglassState"},"actions_used":{"type":"integer","minimum":0},"max_actions":{"type":["integer","null"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"remaining_seconds":{"type":"number","minimum":0},"closed_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"review":{"$ref":"#/components/schemas/BreakglassReview"}},"required":["breakglass_id","agent_id","action_type","justification","triggered_by","severity","status","actions_used","max_actions","created_at","expires_at","remaining_seconds","closed_at","review"]},"BreakglassResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"event":{"$ref":"#/components/schemas/BreakglassEvent"}},"required":["ok","event"]},"ListBreakglassQuery":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/BreakglassState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"BreakglassList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"events":{"type":"array","items":{"$ref":"#/components/schemas/BreakglassEvent"}},"next_cursor":{"type":["string","null"]}},"required":["ok","events","next_cursor"]},"ReviewBreakglassRequest":{"type":"object","properties":{"outcome":{"enum":["justified","unjustified"]},"notes":{"anyOf":[{"type":"string","maxLength":4000},{"type":"null"}]},"reviewed_by":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]}},"required":["outcome"],"additionalProperties":false},"BreakglassStats":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"since":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"until":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"total":{"type":"integer","minimum":0},"active":{"type":"integer","minimum":0},"pending_review":{"type":"integer","minimum":0},"overridden_decisions":{"type":"integer","minimum":0},"by_severity":{"type":"object","properties":{"critical":{"type":"integer","minimum":0},"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0}},"required":["critical","high","medium"]}},"required":["ok","since","until","total","active","pending_review","overridden_decisions","by_severity"]},"CreateRoleRequest":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"allowed_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},{"type":"null"}]},"denied_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"description":"Kept and shown; nothing is judged by them."},{"type":"null"}]},"min_trust_level":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"inherits_from":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Id of the role inherited from."},{"type":"null"}]}},"required":["name"],"additionalProperties":false},"UpdateRoleRequest":{"type":"object","properties":{"name":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"allowed_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},{"type":"null"}]},"denied_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"description":"Kept and shown; nothing is judged by them."},{"type":"null"}]},"min_trust_level":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"inherits_from":{"anyOf":[{"type":["string","null"],"minLength":1,"maxLength":256},{"type":"null"}]},"status":{"anyOf":[{"enum":["active","inactive"]},{"type":"null"}]}},"additionalProperties":false},"Role":{"type":"object","properties":{"role_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string"},"allowed_action_types":{"type":"array","items":{"type":"string"}},"denied_action_types":{"type":"array","items":{"type":"string"}},"min_trust_level":{"type":["number","null"],"minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"inherits_from":{"type":["string","null"]},"status":{"enum":["active","inactive"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"description":{"type":["string","null"]},"scopes":{"type":"array","items":{"type":"string"}},"agent_count":{"type":"integer","minimum":0}},"required":["role_id","name","allowed_action_types","denied_action_types","min_trust_level","inherits_from","status","created_at","updated_at"]},"RoleResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"role":{"$ref":"#/components/schemas/Role"}},"required":["ok","role"]},"RoleList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"roles":{"type":"array","items":{"$ref":"#/components/schemas/Role"}},"next_cursor":{"type":["string","null"]}},"required":["ok","roles","next_cursor"]},"RoleAgentRequest":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256}},"required":["agent_id"],"additionalProperties":false},"RoleAssignment":{"type":"object","properties":{"role_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"assigned_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["role_id","agent_id","assigned_at"]},"RoleAssignmentResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"assignment":{"$ref":"#/components/schemas/RoleAssignment"}},"required":["ok","assignment"]},"RoleAgents":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agents":{"type":"array","items":{"$ref":"#/components/schemas/RoleAssignment"}},"next_cursor":{"type":["string","null"]}},"required":["ok","agents","next_cursor"]},"PageQuery":{"type":"object","properties":{"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"ProposeFederationRequest":{"type":"object","properties":{"target_workspace_id":{"type":"string","minLength":1,"maxLength":256},"source_org_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"target_org_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"allowed_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"description":"Not empty. Left out: every action."},{"type":"null"}]},"allowed_scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000,"description":"Not empty. Left out: the allowed action types."},{"type":"null"}]},"max_trust_level":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"expires_in_days":{"anyOf":[{"type":"integer","minimum":1,"maximum":3650},{"type":"null"}]}},"required":["target_workspace_id"],"additionalProperties":false},"FederationState":{"enum":["pending","active","revoked","expired"]},"FederationLink":{"type":"object","properties":{"link_id":{"type":"string","minLength":1,"maxLength":256},"direction":{"enum":["outbound","inbound"]},"status":{"$ref":"#/components/schemas/FederationState"},"source_workspace_id":{"type":"string"},"target_workspace_id":{"type":"string"},"allowed_action_types":{"type":"array","items":{"type":"string"}},"allowed_scopes":{"type":"array","items":{"type":"string"}},"max_trust_level":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"source_org_name":{"type":["string","null"]},"target_org_name":{"type":["string","null"]},"approved_by":{"type":["string","null"]},"accepted_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["link_id","direction","status","source_workspace_id","target_workspace_id","allowed_action_types","allowed_scopes","max_trust_level","created_at"]},"ProposeFederationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"link":{"$ref":"#/components/schemas/FederationLink"},"link_id":{"type":"string","minLength":1,"maxLength":256},"shared_secret":{"type":"string","description":"Shown once."}},"required":["ok","link","link_id","shared_secret"]},"FederationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"link":{"$ref":"#/components/schemas/FederationLink"},"link_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/FederationState"}},"required":["ok","link","link_id"]},"ListFederationsQuery":{"type":"object","properties":{"status":{"$ref":"#/components/schemas/FederationState"},"direction":{"enum":["outbound","inbound"]},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"FederationList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"links":{"type":"array","items":{"$ref":"#/components/schemas/FederationLink"}},"next_cursor":{"type":["string","null"]}},"required":["ok","links","next_cursor"]},"AcceptFederationRequest":{"type":"object","properties":{"approved_by":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"shared_secret":{"anyOf":[{"type":"string"},{"type":"null"}]}},"additionalProperties":false},"IssueFederationTokenRequest":{"type":"object","properties":{"source_agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The agent the token is for; needed, here or as `agent_id`."},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},{"type":"null"}]},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]*$"},"maxItems":1000},{"type":"null"}]},"ttl_seconds":{"anyOf":[{"type":"integer","minimum":1,"maximum":900,"description":"Seconds, 1 to 900. Default 300."},{"type":"null"}]},"max_uses":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}]}},"additionalProperties":false},"FederationTokenResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"token":{"type":"string","description":"A signed JWT, shown once."},"token_id":{"type":"string","minLength":1,"maxLength":256},"link_id":{"type":"string","minLength":1,"maxLength":256},"expires_in":{"type":"integer","minimum":0,"description":"Seconds."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"max_uses":{"type":["integer","null"]},"scopes":{"type":"array","items":{"type":"string"}},"action_types":{"type":"array","items":{"type":"string"}},"link_status":{"$ref":"#/components/schemas/FederationState","description":"A token on a pending link is refused at use until the link is active."}},"required":["ok","token","token_id","link_id","expires_in","expires_at","max_uses","scopes","action_types","link_status"]},"CreateWebhookRequest":{"type":"object","properties":{"url":{"type":"string","minLength":1,"maxLength":2048},"events":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"minItems":1,"maxItems":100},"description":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"required":["url","events"],"additionalProperties":false},"Webhook":{"type":"object","properties":{"webhook_id":{"type":"string","minLength":1,"maxLength":256},"url":{"type":"string"},"events":{"type":"array","items":{"type":"string"}},"status":{"enum":["active","disabled"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"description":{"type":["string","null"]},"disabled_reason":{"type":["string","null"]},"previous_secret_expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"pending":{"type":"integer","minimum":0},"dead_letters":{"type":"integer","minimum":0}},"required":["webhook_id","url","events","status","created_at"]},"IssuedWebhook":{"type":"object","properties":{"webhook_id":{"type":"string","minLength":1,"maxLength":256},"url":{"type":"string"},"events":{"type":"array","items":{"type":"string"}},"status":{"enum":["active","disabled"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"secret":{"type":"string","description":"The signing secret, shown once."},"description":{"type":["string","null"]},"disabled_reason":{"type":["string","null"]},"previous_secret_expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"pending":{"type":"integer","minimum":0},"dead_letters":{"type":"integer","minimum":0}},"required":["webhook_id","url","events","status","created_at","secret"]},"WebhookResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"webhook":{"$ref":"#/components/schemas/Webhook"}},"required":["ok","webhook"]},"IssuedWebhookResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"webhook":{"$ref":"#/components/schemas/IssuedWebhook"},"secret":{"type":"string"}},"required":["ok","webhook","secret"]},"WebhookList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"webhooks":{"type":"array","items":{"$ref":"#/components/schemas/Webhook"}},"next_cursor":{"type":["string","null"]}},"required":["ok","webhooks","next_cursor"]},"RotateWebhookSecretRequest":{"type":"object","properties":{"overlap_seconds":{"anyOf":[{"type":"integer","minimum":0,"maximum":604800,"description":"How long both secrets sign. Default 86400."},{"type":"null"}]}},"additionalProperties":false},"WebhookDeliveryState":{"enum":["pending","delivered","dead"]},"WebhookDelivery":{"type":"object","properties":{"delivery_id":{"type":"string","minLength":1,"maxLength":256},"webhook_id":{"type":"string","minLength":1,"maxLength":256},"event":{"type":"string"},"status":{"$ref":"#/components/schemas/WebhookDeliveryState"},"attempts":{"type":"integer","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"response_status":{"type":["integer","null"]},"error":{"type":["string","null"]},"next_attempt_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"delivered_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"test":{"type":"boolean"}},"required":["delivery_id","webhook_id","event","status","attempts","created_at"]},"WebhookDeliveryResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"delivery":{"$ref":"#/components/schemas/WebhookDelivery"}},"required":["ok","delivery"]},"ListDeliveriesQuery":{"type":"object","properties":{"status":{"$ref":"#/components/schemas/WebhookDeliveryState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"WebhookDeliveries":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"deliveries":{"type":"array","items":{"$ref":"#/components/schemas/WebhookDelivery"}},"next_cursor":{"type":["string","null"]}},"required":["ok","deliveries","next_cursor"]},"PackTarget":{"type":"object","description":"One pack as it shall become.","properties":{"name":{"type":"string","minLength":1,"maxLength":64},"version":{"type":"string","minLength":1,"maxLength":256,"description":"Semantic version."},"policy_definitions":{"type":"array","items":{"$ref":"#/components/schemas/PolicyDefinition"},"maxItems":10000},"description":{"anyOf":[{"type":"string","maxLength":4000},{"type":"null"}]},"expected_source_hash":{"anyOf":[{"type":["string","null"],"maxLength":80,"description":"Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live."},{"type":"null"}]}},"required":["name","version","policy_definitions"],"additionalProperties":false},"DeployRequest":{"description":"One pack, as published; or `packs`, all of them in one transaction or none.","type":"object","properties":{"expected_source_hash":{"anyOf":[{"type":["string","null"],"maxLength":80,"description":"Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live."},{"type":"null"}]}},"anyOf":[{"$ref":"#/components/schemas/PackTarget"},{"$ref":"#/components/schemas/DeployManyRequest"}]},"DeployManyRequest":{"type":"object","properties":{"packs":{"type":"array","items":{"$ref":"#/components/schemas/PackTarget"},"minItems":1,"maxItems":1000},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"required":["packs"],"additionalProperties":false},"PackHold":{"type":"object","description":"The content that was rolled back: it does not go live again under this version.","properties":{"version":{"type":"string"},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"since":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"serial":{"type":"integer","minimum":0}},"required":["version","source_hash","since"]},"Pack":{"type":"object","properties":{"name":{"type":"string"},"version":{"type":"string"},"serial":{"type":"integer","minimum":0,"description":"Counts every change of this pack, from 1."},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"digest":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"policy_count":{"type":"integer","minimum":0},"deployed_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"highest_version":{"type":"string","description":"The highest version ever live."},"restores":{"type":["integer","null"],"description":"The serial that a rollback brought back."},"held":{"anyOf":[{"$ref":"#/components/schemas/PackHold"},{"type":"null"}]},"description":{"type":"string"},"live":{"type":"boolean"},"deployed_by":{"type":["string","null"]},"reason":{"type":["string","null"]},"summary":{"$ref":"#/components/schemas/PackSummary"},"edited":{"type":"boolean","description":"Whether the policies in force are no longer those that were deployed: somebody changed the database. A deploy of a higher version mends it."}},"required":["name","version","serial","source_hash","digest","policy_count","deployed_at","highest_version","restores","held"]},"PackSummary":{"type":"object","description":"How many policies.","properties":{"created":{"type":"integer","minimum":0},"updated":{"type":"integer","minimum":0},"removed":{"type":"integer","minimum":0},"unchanged":{"type":"integer","minimum":0}},"required":["created","updated","removed","unchanged"]},"DeployOutcome":{"enum":["deployed","recorded","unchanged","held"],"description":"`deployed`: live now. `recorded`: a higher version of equal content, no policy touched. `unchanged`: it was live already. `held`: skipped, it was rolled back before."},"PackDeployment":{"type":"object","properties":{"pack":{"$ref":"#/components/schemas/Pack"},"summary":{"$ref":"#/components/schemas/PackSummary"},"outcome":{"$ref":"#/components/schemas/DeployOutcome"},"warning":{"type":"string"}},"required":["pack","summary","outcome"]},"DeployResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"outcome":{"$ref":"#/components/schemas/DeployOutcome"},"pack":{"$ref":"#/components/schemas/Pack","description":"With the form for one pack."},"summary":{"$ref":"#/components/schemas/PackSummary"},"warning":{"type":"string"},"packs":{"type":"array","items":{"$ref":"#/components/schemas/PackDeployment"},"description":"With the form for several packs, in the order asked."}},"required":["ok","outcome"]},"ValidateRequest":{"anyOf":[{"$ref":"#/components/schemas/PackTarget"},{"$ref":"#/components/schemas/DeployManyRequest"}]},"PackFault":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"pack":{"type":"string"},"policy":{"type":"string"},"pointer":{"type":"string","description":"JSON Pointer into the request."},"help":{"type":"string"},"severity":{"enum":["error","warning"]}},"required":["code","message"]},"PackValidation":{"type":"object","properties":{"name":{"type":"string"},"version":{"type":"string"},"valid":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/PackSummary"},"outcome":{"anyOf":[{"$ref":"#/components/schemas/DeployOutcome"},{"type":"null"}]},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"digest":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."}},"required":["name","version","valid","summary","outcome"]},"ValidateResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"valid":{"type":"boolean"},"errors":{"type":"array","items":{"$ref":"#/components/schemas/PackFault"}},"warnings":{"type":"array","items":{"$ref":"#/components/schemas/PackFault"}},"packs":{"type":"array","items":{"$ref":"#/components/schemas/PackValidation"},"description":"What a deploy would do, pack by pack."}},"required":["ok","valid","errors","warnings","packs"]},"PackList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"packs":{"type":"array","items":{"$ref":"#/components/schemas/Pack"}},"set_digest":{"type":"string","maxLength":80,"description":"The digest of all live packs together."}},"required":["ok","packs","set_digest"]},"GetPackQuery":{"type":"object","properties":{"version":{"type":"string","description":"A version that was live once. Default: what is live."},"serial":{"type":"integer","minimum":1}},"additionalProperties":false},"PackResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"pack":{"$ref":"#/components/schemas/Pack"},"policy_definitions":{"type":"array","items":{"$ref":"#/components/schemas/PolicyDefinition"},"description":"Of what is live: the policies in force, for reading back and comparing. Of another version: as they were deployed."}},"required":["ok","pack","policy_definitions"]},"PackRevision":{"type":"object","properties":{"serial":{"type":"integer","minimum":0},"version":{"type":"string"},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"digest":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"policy_count":{"type":"integer","minimum":0},"deployed_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"restores":{"type":["integer","null"]},"live":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/PackSummary"},"deployed_by":{"type":["string","null"]},"reason":{"type":["string","null"]},"description":{"type":"string"}},"required":["serial","version","source_hash","digest","policy_count","deployed_at","restores","live"]},"PackHistory":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"name":{"type":"string"},"history":{"type":"array","items":{"$ref":"#/components/schemas/PackRevision"},"description":"Newest first."},"next_cursor":{"type":["string","null"]}},"required":["ok","name","history","next_cursor"]},"RollbackRequest":{"type":"object","properties":{"version":{"anyOf":[{"type":"string","description":"The version to go back to. Default: the one live before this one."},{"type":"null"}]},"expected_source_hash":{"anyOf":[{"type":["string","null"],"maxLength":80,"description":"Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live."},{"type":"null"}]},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"additionalProperties":false},"RollbackResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"pack":{"$ref":"#/components/schemas/Pack"},"summary":{"$ref":"#/components/schemas/PackSummary"},"outcome":{"enum":["rolled_back","unchanged"],"description":"`unchanged`: that version was live already."},"rolled_back_from":{"type":["object","null"],"properties":{"version":{"type":"string"},"serial":{"type":"integer","minimum":0},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."}},"required":["version","serial","source_hash"]}},"required":["ok","pack","summary","outcome","rolled_back_from"]},"VaultEntry":{"type":"object","properties":{"entry_id":{"type":"string","minLength":1,"maxLength":256},"sequence_number":{"type":"integer","minimum":0,"description":"From 1, without gaps."},"entry_type":{"type":"string"},"previous_hash":{"type":["string","null"]},"content_hash":{"type":"string"},"entry_hash":{"type":"string"},"signed_at":{"type":"string"},"content":{"type":"object","additionalProperties":true,"description":"What was recorded; its keys are hashed as they stand."},"text":{"type":"string","description":"`content` as the hashes cover it, byte for byte."}},"required":["entry_id","sequence_number","entry_type","previous_hash","content_hash","entry_hash","signed_at","content","text"]},"ListVaultEntriesQuery":{"type":"object","properties":{"after":{"type":"integer","minimum":0},"limit":{"type":"integer","minimum":1,"maximum":1000}},"additionalProperties":false},"VaultEntries":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"entries":{"type":"array","items":{"$ref":"#/components/schemas/VaultEntry"}},"next_after":{"type":["integer","null"]}},"required":["ok","entries","next_after"]},"VaultEntryResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"entry":{"$ref":"#/components/schemas/VaultEntry"}},"required":["ok","entry"]},"VaultCheckpoint":{"type":"object","properties":{"origin":{"type":"string"},"tree_size":{"type":"integer","minimum":0},"merkle_root":{"type":"string","description":"RFC 6962 root of the entries, hex."},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"key_id":{"type":"string"},"signature":{"type":"string","description":"Ed25519 over `note`, base64."},"note":{"type":"string","description":"The text that is signed."}},"required":["origin","tree_size","merkle_root","created_at","key_id","signature","note"]},"VaultCheckpointResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"checkpoint":{"$ref":"#/components/schemas/VaultCheckpoint"}},"required":["ok","checkpoint"]},"VaultCheckpoints":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"checkpoints":{"type":"array","items":{"$ref":"#/components/schemas/VaultCheckpoint"}},"next_cursor":{"type":["string","null"]}},"required":["ok","checkpoints","next_cursor"]},"InclusionProofQuery":{"type":"object","properties":{"entry_id":{"type":"string","minLength":1,"maxLength":256},"sequence_number":{"type":"integer","minimum":1},"tree_size":{"type":"integer","minimum":1}},"additionalProperties":false},"InclusionProof":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"leaf_index":{"type":"integer","minimum":0},"tree_size":{"type":"integer","minimum":0},"leaf_hash":{"type":"string"},"root_hash":{"type":"string"},"path":{"type":"array","items":{"type":"string"},"description":"Audit path of RFC 6962, hex, from the leaf up."}},"required":["ok","leaf_index","tree_size","leaf_hash","root_hash","path"]},"ConsistencyProofQuery":{"type":"object","properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","minimum":1}},"required":["from"],"additionalProperties":false},"ConsistencyProof":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"from_root":{"type":"string"},"to_root":{"type":"string"},"path":{"type":"array","items":{"type":"string"}}},"required":["ok","from","to","from_root","to_root","path"]},"VaultKey":{"type":"object","properties":{"key_id":{"type":"string"},"algorithm":{"type":"string"},"public_key_pem":{"type":"string"},"status":{"enum":["active","retired","revoked"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"retired_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["key_id","algorithm","public_key_pem","status","created_at"]},"VaultKeys":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"keys":{"type":"array","items":{"$ref":"#/components/schemas/VaultKey"}}},"required":["ok","keys"]},"RotatedVaultKey":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"key":{"$ref":"#/components/schemas/VaultKey"},"checkpoint":{"$ref":"#/components/schemas/VaultCheckpoint","description":"Signed by the key that was replaced, over the entry that names the new one."}},"required":["ok","key","checkpoint"]},"Health":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"status":{"enum":["ok","sealed","stopping"],"description":"`sealed`: nothing can be recorded, so nothing is allowed. All but `ok` is answered 503, with these fields as `details`."},"version":{"type":"string"},"storage":{"enum":["sqlite","postgresql"]},"keeps_content":{"type":"boolean"},"clock_ahead_seconds":{"type":"integer","minimum":0,"description":"How far the plane\'s clock is ahead of the machine\'s, because its records are."}},"required":["ok","status"]},"OpenApiDocument":{"type":"object","additionalProperties":true},"ApiKeyRight":{"enum":["*","enforce","read","manage","deploy","approvals","keys"],"description":"What a key may do; `*` is everything."},"CreateApiKeyRequest":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256,"description":"What people know the key by."},"rights":{"type":"array","items":{"$ref":"#/components/schemas/ApiKeyRight"},"minItems":1,"maxItems":7,"uniqueItems":true,"description":"None that the asking key lacks itself."},"expires_in_days":{"anyOf":[{"type":"integer","minimum":1,"maximum":3650,"description":"Default: the key does not expire."},{"type":"null"}]}},"required":["name","rights"],"additionalProperties":false},"ApiKey":{"type":"object","properties":{"key_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string"},"rights":{"type":"array","items":{"$ref":"#/components/schemas/ApiKeyRight"}},"status":{"enum":["active","expired","revoked"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["key_id","name","rights","status","created_at","expires_at","revoked_at"]},"ApiKeyResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"api_key":{"$ref":"#/components/schemas/ApiKey"}},"required":["ok","api_key"]},"IssuedApiKeyResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"api_key":{"$ref":"#/components/schemas/ApiKey"},"key":{"type":"string","description":"The key itself, shown this once and kept as a hash."}},"required":["ok","api_key","key"]},"ApiKeyList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"api_keys":{"type":"array","items":{"$ref":"#/components/schemas/ApiKey"}},"next_cursor":{"type":["string","null"]}},"required":["ok","api_keys","next_cursor"]},"pack-verdict":{"description":"What happens to a request that triggers this policy. The most restrictive decision among the triggered policies wins: allow < escalate < block.","enum":["allow","escalate","block"]},"pack-policyName":{"description":"The name of the policy, unique in its pack. Reports, tests and the control plane know the policy by it.","type":"string","minLength":1,"maxLength":256},"pack-description":{"description":"Free text for readers of the file. It is no part of the digest.","type":"string"},"pack-glob":{"description":"An action type, or a glob in which `*` stands for any run of characters, also the empty one. The whole name must match; case counts.","type":"string","minLength":1,"maxLength":256},"pack-actionTypes":{"description":"The actions this policy watches: exact names or globs with `*`. Empty or absent: every action.","type":"array","items":{"$ref":"#/components/schemas/pack-glob"}},"pack-priority":{"description":"Orders the reasons that are listed, higher first; ties by name. It never changes the verdict. Default 100.","type":"integer","default":100},"pack-mode":{"description":"`live` takes part in the verdict; `shadow` is judged in a second pass that never touches it. Default `live`.","enum":["live","shadow"],"default":"live"},"pack-reason":{"description":"The text shown to people when this policy triggers.","type":"string"},"pack-agents":{"description":"Agent ids.","type":"array","items":{"type":"string","minLength":1}},"pack-windowSeconds":{"description":"How far back the window reaches, in seconds.","type":"number","exclusiveMinimum":0},"pack-scope":{"description":"Whose actions are counted together: `agent` (default) or `workspace`. Any other scope is judged by the service.","type":"string","minLength":1,"default":"agent"},"pack-rule":{"title":"MetadataRule","description":"One comparison on a field of the request\'s metadata. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`.","type":"object","properties":{"field":{"description":"A dotted path into `metadata`, such as `args.amount`.","type":"string","minLength":1},"operator":{"description":"`>` `<` `>=` `<=` compare numbers (a string that is exactly a JSON number counts as that number); `==` `!=` compare strings, numbers or booleans without coercion; `contains` `not_contains` look for a substring or a list member; `exists` `not_exists` ask for presence.","enum":[">","<",">=","<=","==","!=","contains","not_contains","exists","not_exists"]},"value":{"description":"What the field is compared with. `exists` and `not_exists` take none.","type":["string","number","boolean"]}},"required":["field","operator"],"additionalProperties":false},"pack-actionTypePolicy":{"title":"ActionTypePolicy","description":"Triggers whenever the action type matches.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers whenever the action type matches.","const":"action_type"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-thresholdPolicy":{"title":"ThresholdPolicy","description":"Triggers when the trust score is strictly below `trust_threshold`.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when the trust score is strictly below `trust_threshold`.","const":"threshold"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"trust_threshold":{"description":"Trust below this value triggers the policy, 0 to 100.","type":"number","minimum":0,"maximum":100}},"required":["name","policy_type","decision","trust_threshold"],"additionalProperties":false},"pack-contentPatternPolicy":{"title":"ContentPatternPolicy","description":"Triggers when any pattern matches anywhere in `action_content`.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when any pattern matches anywhere in `action_content`.","const":"content_pattern"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"The patterns to look for.","type":"object","properties":{"patterns":{"description":"Regular expressions in RE2 syntax: linear time, no look-around, no back-references. Case counts unless `(?i)`.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"additionalProperties":false,"required":["patterns"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-temporalPolicy":{"title":"TemporalPolicy","description":"Triggers when the hour is listed or the day is listed, in UTC.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when the hour is listed or the day is listed, in UTC.","const":"temporal"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"The hours and days, in UTC. At least one list; either one triggers.","type":"object","properties":{"blocked_hours":{"description":"Hours of the day, 0 to 23, UTC.","type":"array","items":{"type":"integer","minimum":0,"maximum":23}},"blocked_days":{"description":"Days of the week, 1 (Monday) to 7 (Sunday), UTC.","type":"array","items":{"type":"integer","minimum":1,"maximum":7}}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-chainOfCustodyPolicy":{"title":"ChainOfCustodyPolicy","description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","const":"chain_of_custody"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"At least one of the two.","type":"object","properties":{"max_chain_depth":{"description":"Triggers when `chain_step` is above this number.","type":"integer","minimum":0},"forbidden_agents":{"description":"Triggers when one of these agents acts, or acted earlier in the same `chain_id`.","$ref":"#/components/schemas/pack-agents"}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-metadataPolicy":{"title":"MetadataPolicy","description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request\'s metadata.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request\'s metadata.","const":"metadata"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"Rules on metadata and how they combine.","type":"object","properties":{"operator":{"description":"`AND`: all rules must hold (default). `OR`: any of them.","enum":["AND","OR"],"default":"AND"},"rules":{"description":"The comparisons.","type":"array","minItems":1,"items":{"$ref":"#/components/schemas/pack-rule"}}},"additionalProperties":false,"required":["rules"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-velocityConditions":{"title":"VelocityConditions","description":"Counts matching actions of the scope in the window, the current one included.","type":"object","properties":{"mode":{"description":"Triggers when more than `max_count` matching actions fall in the window.","const":"velocity"},"window_seconds":{"$ref":"#/components/schemas/pack-windowSeconds"},"max_count":{"description":"So many actions are fine in the window; one more triggers.","type":"integer","minimum":0},"match_action_types":{"description":"The actions that count: exact names or globs. Empty or absent: all.","type":"array","items":{"$ref":"#/components/schemas/pack-glob"}},"scope":{"$ref":"#/components/schemas/pack-scope"}},"required":["mode","window_seconds","max_count"],"additionalProperties":false},"pack-orderedConditions":{"title":"OrderedConditions","description":"Looks for steps that happened in order in the window, the current action being the last.","type":"object","properties":{"mode":{"description":"Triggers when the steps happened in order in the window and this action is the last of them.","const":"ordered"},"window_seconds":{"$ref":"#/components/schemas/pack-windowSeconds"},"steps":{"description":"Exact names or globs, in order; other actions may lie between.","type":"array","minItems":2,"items":{"$ref":"#/components/schemas/pack-glob"}},"scope":{"$ref":"#/components/schemas/pack-scope"}},"required":["mode","window_seconds","steps"],"additionalProperties":false},"pack-sequencePolicy":{"title":"SequencePolicy","description":"Triggers on how often, or in which order, actions happen over time.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers on how often, or in which order, actions happen over time.","const":"sequence"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"`mode: velocity` counts; `mode: ordered` follows steps.","type":"object","discriminator":{"propertyName":"mode","mapping":{"velocity":"#/components/schemas/pack-velocityConditions","ordered":"#/components/schemas/pack-orderedConditions"}},"required":["mode"],"oneOf":[{"$ref":"#/components/schemas/pack-velocityConditions"},{"$ref":"#/components/schemas/pack-orderedConditions"}]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-semanticPolicy":{"title":"SemanticPolicy","description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"semantic"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"semantic_rule":{"description":"The rule in plain language.","type":"string"},"min_confidence":{"description":"How sure the judge must be, 0 to 1.","type":"number","minimum":0,"maximum":1},"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-flowPolicy":{"title":"FlowPolicy","description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"flow"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-inboundStampPolicy":{"title":"InboundStampPolicy","description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"inbound_stamp"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-effectPolicy":{"title":"EffectPolicy","description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"effect"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-identityPolicy":{"title":"IdentityPolicy","description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"identity"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-compositePolicy":{"title":"CompositePolicy","description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"composite"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-policy":{"title":"Policy","description":"One policy. `policy_type` decides which conditions it takes.","type":"object","discriminator":{"propertyName":"policy_type","mapping":{"action_type":"#/components/schemas/pack-actionTypePolicy","threshold":"#/components/schemas/pack-thresholdPolicy","content_pattern":"#/components/schemas/pack-contentPatternPolicy","temporal":"#/components/schemas/pack-temporalPolicy","chain_of_custody":"#/components/schemas/pack-chainOfCustodyPolicy","metadata":"#/components/schemas/pack-metadataPolicy","sequence":"#/components/schemas/pack-sequencePolicy","semantic":"#/components/schemas/pack-semanticPolicy","flow":"#/components/schemas/pack-flowPolicy","inbound_stamp":"#/components/schemas/pack-inboundStampPolicy","effect":"#/components/schemas/pack-effectPolicy","identity":"#/components/schemas/pack-identityPolicy","composite":"#/components/schemas/pack-compositePolicy"}},"required":["policy_type"],"oneOf":[{"$ref":"#/components/schemas/pack-actionTypePolicy"},{"$ref":"#/components/schemas/pack-thresholdPolicy"},{"$ref":"#/components/schemas/pack-contentPatternPolicy"},{"$ref":"#/components/schemas/pack-temporalPolicy"},{"$ref":"#/components/schemas/pack-chainOfCustodyPolicy"},{"$ref":"#/components/schemas/pack-metadataPolicy"},{"$ref":"#/components/schemas/pack-sequencePolicy"},{"$ref":"#/components/schemas/pack-semanticPolicy"},{"$ref":"#/components/schemas/pack-flowPolicy"},{"$ref":"#/components/schemas/pack-inboundStampPolicy"},{"$ref":"#/components/schemas/pack-effectPolicy"},{"$ref":"#/components/schemas/pack-identityPolicy"},{"$ref":"#/components/schemas/pack-compositePolicy"}]}}}}');
;// CONCATENATED MODULE: ./build/src/server/system.js


const systemHandlers = {
    health: {
        async answers({ plane }) {
            const status = plane.status();
            const storage = plane.store.kind === 'postgres' ? 'postgresql' : 'sqlite';
            const clock_ahead_seconds = Math.floor(plane.ahead() / 1000);
            const told = { status, storage, keeps_content: plane.settings.keepContent, clock_ahead_seconds };
            plane.tryAgain();
            if (status === 'sealed')
                throw new api_error/* ApiError */.hD('audit_unavailable', 'nothing can be recorded, so nothing is allowed', { details: told });
            if (status === 'stopping')
                throw new api_error/* ApiError */.hD('unavailable', 'the plane is stopping', { details: told });
            return { ok: true, ...told };
        },
    },
    metrics: {
        async answers({ plane }) {
            const count = async (sql, ...values) => Number((await plane.read(async (rows) => rows.get(sql, ...values)))?.n ?? 0);
            return plane.metrics.text({
                sealed: plane.status() === 'sealed' ? 1 : 0,
                policy_revision: await count("select value as n from meta where name = 'revision'"),
                vault_entries: await count('select max(seq) as n from vault'),
                escalations_pending: await count("select count(*) as n from escalations where status = 'pending' and expires_at > ?", plane.clock()),
                webhook_deliveries_pending: await count("select count(*) as n from deliveries where status = 'pending'"),
                webhook_deliveries_dead: await count("select count(*) as n from deliveries where status = 'dead'"),
            });
        },
    },
    openapi: {
        async answers() {
            return api_openapi_namespaceObject;
        },
    },
};

;// CONCATENATED MODULE: ./build/src/server/vault/merkle.js

/** The hash of an inner node by RFC 6962: SHA-256 over a one byte and both children. */
function nodeHash(left, right) {
    return (0,external_node_crypto_.hash)('sha256', Buffer.concat([Buffer.from([1]), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')]), 'hex');
}
/** The root of a tree without leaves. */
const emptyRoot = (0,external_node_crypto_.hash)('sha256', '', 'hex');
/** The largest power of two below `size`, where RFC 6962 divides a tree. */
function splitOf(size) {
    let split = 1;
    while (split * 2 < size)
        split *= 2;
    return split;
}
/** The audit path of a leaf in the tree of the first `size` leaves, from the leaf up. */
async function inclusionPath(subtree, leaf, size) {
    const path = [];
    for (let [start, end] = [0, size]; end - start > 1;) {
        const middle = start + splitOf(end - start);
        if (leaf < middle) {
            path.push(await subtree(middle, end));
            end = middle;
        }
        else {
            path.push(await subtree(start, middle));
            start = middle;
        }
    }
    return path.reverse();
}
/** What proves that the tree of the first `from` leaves is the beginning of the tree of the first `to`. */
async function consistencyPath(subtree, from, to) {
    if (from === to)
        return [];
    const path = [];
    let whole = true;
    let [start, end] = [0, to];
    while (from !== end) {
        const middle = start + splitOf(end - start);
        if (from <= middle) {
            path.push(await subtree(middle, end));
            end = middle;
        }
        else {
            path.push(await subtree(start, middle));
            start = middle;
            whole = false;
        }
    }
    if (!whole)
        path.push(await subtree(start, end));
    return path.reverse();
}
/** Whether an audit path leads from the leaf to the root. Never throws, whatever it is given. */
function provesInclusion(leafHash, leaf, size, path, root) {
    if (!Number.isSafeInteger(leaf) || !Number.isSafeInteger(size) || leaf < 0 || leaf >= size || !path.every(isHash) || !isHash(leafHash))
        return false;
    let [index, last, current] = [leaf, size - 1, leafHash];
    for (const sibling of path) {
        if (last === 0)
            return false;
        if (index % 2 === 1 || index === last) {
            current = nodeHash(sibling, current);
            while (index % 2 === 0 && index !== 0)
                [index, last] = [merkle_half(index), merkle_half(last)];
        }
        else
            current = nodeHash(current, sibling);
        [index, last] = [merkle_half(index), merkle_half(last)];
    }
    return last === 0 && current === root;
}
/** Whether a path proves that the tree with `fromRoot` is the beginning of the one with `toRoot`. Never throws. */
function provesConsistency(from, to, fromRoot, toRoot, path) {
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || from > to || !path.every(isHash))
        return false;
    if (from === to)
        return path.length === 0 && fromRoot === toRoot;
    const nodes = isPowerOfTwo(from) ? [fromRoot, ...path] : [...path];
    let [index, last] = [from - 1, to - 1];
    while (index % 2 === 1)
        [index, last] = [merkle_half(index), merkle_half(last)];
    const first = nodes.shift();
    if (first === undefined)
        return false;
    let [older, newer] = [first, first];
    for (const node of nodes) {
        if (last === 0)
            return false;
        if (index % 2 === 1 || index === last) {
            older = nodeHash(node, older);
            newer = nodeHash(node, newer);
            while (index % 2 === 0 && index !== 0)
                [index, last] = [merkle_half(index), merkle_half(last)];
        }
        else
            newer = nodeHash(newer, node);
        [index, last] = [merkle_half(index), merkle_half(last)];
    }
    return last === 0 && older === fromRoot && newer === toRoot;
}
/** Grows a tree leaf by leaf, keeping only the roots of its whole subtrees. */
class GrowingTree {
    size = 0;
    #roots = [];
    add(leafHash) {
        let node = { height: 0, hash: leafHash };
        while (this.#roots.at(-1)?.height === node.height)
            node = { height: node.height + 1, hash: nodeHash(this.#roots.pop().hash, node.hash) };
        this.#roots.push(node);
        this.size++;
    }
    get root() {
        const [last, ...others] = this.#roots.toReversed();
        return last ? others.reduce((right, { hash: left }) => nodeHash(left, right), last.hash) : emptyRoot;
    }
}
function merkle_half(value) {
    return Math.floor(value / 2);
}
function isPowerOfTwo(value) {
    return splitOf(value) * 2 === value || value === 1;
}
function isHash(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}

;// CONCATENATED MODULE: ./build/src/server/vault/tiles.js

/** How many nodes a tile stands for: a tile of level 1 is the root over 256 entries, one of level 2 over 256 of those. */
const width = 256;
/** Answers subtree hashes from the entries, and from tiles where whole ones lie in the subtree. */
function subtreesOf(rows) {
    const subtree = async (start, end) => {
        const tile = tileOf(start, end);
        const known = tile && (await rows.get('select hash from vault_tiles where level = ? and number = ?', tile.level, tile.number));
        if (known)
            return known.hash;
        if (end - start <= width)
            return rootOf(await leaves(rows, start, end));
        const middle = start + splitOf(end - start);
        return nodeHash(await subtree(start, middle), await subtree(middle, end));
    };
    return subtree;
}
/** Writes the tiles that are whole in the first `size` entries and not there yet. */
async function extendTiles(rows, size) {
    const subtree = subtreesOf(rows);
    for (let [level, span] = [1, width]; span <= size; [level, span] = [level + 1, span * width]) {
        const last = await rows.get('select max(number) as number from vault_tiles where level = ?', level);
        for (let number = (last?.number ?? -1) + 1; (number + 1) * span <= size; number++) {
            const hash = await subtree(number * span, (number + 1) * span);
            await rows.run('insert into vault_tiles (level, number, hash) values (?, ?, ?)', level, number, hash);
        }
    }
}
function tileOf(start, end) {
    for (let [level, span] = [1, width]; span <= end - start; [level, span] = [level + 1, span * width]) {
        if (end - start === span)
            return start % span === 0 ? { level, number: start / span } : undefined;
    }
    return undefined;
}
/** Entries count from 1, leaves from 0. */
async function leaves(rows, start, end) {
    const found = await rows.all('select entry_hash from vault where seq > ? and seq <= ? order by seq', start, end);
    return found.map(({ entry_hash }) => entry_hash);
}
function rootOf(hashes) {
    if (hashes.length === 1)
        return hashes[0];
    const middle = splitOf(hashes.length);
    return nodeHash(rootOf(hashes.slice(0, middle)), rootOf(hashes.slice(middle)));
}

;// CONCATENATED MODULE: ./build/src/server/vault/checkpoints.js




/** Signs the log as it is now; the same log gets the same checkpoint again. */
async function checkpoint({ rows, chain, now }, key, workspaceId) {
    const size = chain.seq;
    const before = await rows.get('select * from checkpoints where tree_size = ?', size);
    if (before)
        return before;
    await extendTiles(rows, size);
    const root = size === 0 ? emptyRoot : await subtreesOf(rows)(0, size);
    const note = noteOf(workspaceId, size, root);
    const signature = (0,external_node_crypto_.sign)(null, Buffer.from(note), key.privateKey).toString('base64');
    const row = { tree_size: size, root, created_at: now(), key_id: key.keyId, note, signature };
    await rows.run('insert into checkpoints (tree_size, root, created_at, key_id, note, signature) values (?, ?, ?, ?, ?, ?)', ...[size, root, row.created_at, row.key_id, note, signature]);
    return row;
}
/** The body of a signed note as transparency logs write it: origin, size, root in base64, a line each. */
function noteOf(workspaceId, size, root) {
    return `${originOf(workspaceId)}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}
function originOf(workspaceId) {
    return `hindcast/${workspaceId}`;
}
/** Whether a checkpoint says what its note says, and the key signed it. Never throws on what it is given. */
function isSigned({ note, signature, root, tree_size }, publicKeyPem) {
    try {
        const [, size, base64] = note.split('\n');
        const told = Number(size) === tree_size && Buffer.from(base64 ?? '', 'base64').toString('hex') === root;
        return told && (0,external_node_crypto_.verify)(null, Buffer.from(note), publicKeyPem, Buffer.from(signature, 'base64'));
    }
    catch {
        return false;
    }
}
async function publicKeys(rows) {
    const found = await rows.all('select key_id, public_key, retired_at from signing_keys');
    return new Map(found.map(({ key_id, public_key, retired_at }) => [key_id, { pem: public_key, retiredAt: retired_at }]));
}
function wireCheckpoint({ tree_size, root, created_at, key_id, signature, note }) {
    return { origin: note.split('\n')[0], tree_size, merkle_root: root, created_at: instant(created_at), key_id, signature, note };
}

;// CONCATENATED MODULE: ./build/src/server/vault/handlers.js









const vaultHandlers = {
    getVaultKeys: {
        async reads(rows) {
            return { ok: true, keys: (await rows.all(`${selectKeys} order by created_at desc`)).map(handlers_wireKey) };
        },
    },
    /** The key that goes signs the entry that names the one that comes, so that whoever trusts the old one can trust the new one. */
    rotateVaultKey: {
        async writes(transaction, { caller, plane }) {
            const { rows } = transaction;
            const previous = await plane.signing.active(rows);
            const next = await plane.signing.make(rows, transaction.now());
            const told = { key_id: next.keyId, public_key_pem: pemOf(next), previous_key_id: previous.keyId, by: caller.keyId };
            await transaction.audit('vault.key_rotated', told);
            const signed = await checkpoint(transaction, previous, plane.workspaceId);
            await plane.signing.retire(rows, previous, transaction.now());
            const row = await rows.get(`${selectKeys} where key_id = ?`, next.keyId);
            return { ok: true, key: handlers_wireKey(row), checkpoint: wireCheckpoint(signed) };
        },
    },
    listVaultEntries: {
        async reads(rows, { query: { after = 0, limit = 100 } }) {
            const found = await rows.all('select * from vault where seq > ? order by seq limit ?', after, limit + 1);
            const shown = found.slice(0, limit);
            return { ok: true, entries: shown.map(wireEntry), next_after: found.length > limit ? shown.at(-1).seq : null };
        },
    },
    getVaultEntry: {
        async reads(rows, { params }) {
            return { ok: true, entry: wireEntry(await entryById(rows, params.entry_id)) };
        },
    },
    getVaultCheckpoint: {
        async answers({ plane }) {
            const row = await plane.change(async (transaction) => checkpoint(transaction, await plane.signing.active(transaction.rows), plane.workspaceId));
            return { ok: true, checkpoint: wireCheckpoint(row) };
        },
    },
    listVaultCheckpoints: {
        async reads(rows, { query }) {
            const { limit, offset, after } = paging_pageOf(query);
            const found = await rows.all('select * from checkpoints where tree_size < ? order by tree_size desc limit ? offset ?', ...[after ?? Number.MAX_SAFE_INTEGER, limit + 1, offset]);
            const { shown, next_cursor } = cut(found, limit, ({ tree_size }) => tree_size);
            return { ok: true, checkpoints: shown.map(wireCheckpoint), next_cursor };
        },
    },
    getInclusionProof: {
        async reads(rows, { query }) {
            const size = await sizeOf(rows);
            const { tree_size = size } = query;
            const entry = await entryAsked(rows, query);
            if (tree_size > size || entry.seq > tree_size)
                throw impossible(size);
            const subtree = subtreesOf(rows);
            const leaf_index = entry.seq - 1;
            const path = await inclusionPath(subtree, leaf_index, tree_size);
            return { ok: true, leaf_index, tree_size, leaf_hash: entry.entry_hash, root_hash: await subtree(0, tree_size), path };
        },
    },
    getConsistencyProof: {
        async reads(rows, { query: { from, to: asked } }) {
            const size = await sizeOf(rows);
            const to = asked ?? size;
            if (to > size || from > to)
                throw impossible(size);
            const subtree = subtreesOf(rows);
            const path = await consistencyPath(subtree, from, to);
            return { ok: true, from, to, from_root: await subtree(0, from), to_root: await subtree(0, to), path };
        },
    },
};
const selectKeys = 'select key_id, public_key, created_at, retired_at from signing_keys';
function handlers_wireKey({ key_id, public_key, created_at, retired_at }) {
    return {
        key_id,
        algorithm: 'Ed25519',
        public_key_pem: public_key,
        status: retired_at === null ? 'active' : 'retired',
        created_at: instant(created_at),
        retired_at: retired_at === null ? null : instant(retired_at),
    };
}
async function sizeOf(rows) {
    const row = await rows.get('select max(seq) as size from vault');
    return row?.size ?? 0;
}
function impossible(size) {
    return new api_error/* ApiError */.hD('vault_proof_impossible', `the log has ${size} entries; what is asked for does not lie in it so`);
}
async function entryAsked(rows, { entry_id, sequence_number }) {
    if (entry_id !== undefined)
        return entryById(rows, entry_id);
    if (sequence_number === undefined)
        throw new api_error/* ApiError */.hD('invalid_request', 'name the entry by `entry_id` or `sequence_number`');
    const row = await rows.get('select * from vault where seq = ?', sequence_number);
    if (!row)
        throw new api_error/* ApiError */.hD('vault_entry_not_found', 'there is no such entry');
    return row;
}
async function entryById(rows, id) {
    const row = await rows.get('select * from vault where seq = ?', sequenceOf(id) ?? 0);
    if (!row || entryIdOf(row.seq, row.entry_hash) !== id)
        throw new api_error/* ApiError */.hD('vault_entry_not_found', 'there is no such entry');
    return row;
}
/** With `text`, which is what the hashes cover, byte for byte. */
function wireEntry({ seq, entry_type, content, entry_hash }) {
    const { previous_hash, at, body } = JSON.parse(content);
    return {
        entry_id: entryIdOf(seq, entry_hash),
        sequence_number: seq,
        entry_type,
        previous_hash,
        content_hash: (0,external_node_crypto_.hash)('sha256', content, 'hex'),
        entry_hash,
        signed_at: at,
        content: body,
        text: content,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/server/webhooks/events.js



const agentFields = ['agent_id'];
const events_packFields = ['pack', 'serial', 'version', 'digest', 'source_hash', 'restores', 'revision', 'summary', 'by'];
const policyFields = ['policy_id', 'mode', 'enabled', 'revision'];
const decisionFields = [
    ...['decision_id', 'agent_id', 'action_type', 'decision', 'decision_path', 'reasoning', 'trust_score'],
    ...['chain_id', 'escalation_id', 'content_sha256', 'metadata_sha256', 'revision'],
];
/**
 * What may be told of each event, by the name of its field in the vault: ids, names of rules, numbers and hashes, and the `reasoning` of a decision,
 * which is published. Contents, metadata, definitions and what else people wrote never leave; a field that is added to an entry stays inside until
 * it is added here.
 */
const catalogue = {
    'decision.allow': decisionFields,
    'decision.block': decisionFields,
    'decision.escalate': decisionFields,
    'escalation.resolved': ['escalation_id', 'decision_id', 'status', 'resolution'],
    'agent.registered': agentFields,
    'agent.updated': agentFields,
    'agent.suspended': agentFields,
    'agent.resumed': agentFields,
    'agent.deactivated': agentFields,
    'agent.revoked': [...agentFields, 'credentials', 'delegations', 'temporal_windows', 'federation_tokens', 'roles'],
    'agent.trust_changed': ['agent_id', 'decision_id', 'trust_before', 'trust_after'],
    'credential.issued': ['agent_id', 'credential_id', 'key_fingerprint'],
    'credential.rotated': ['agent_id', 'credential_id', 'key_fingerprint'],
    'credential.revoked': ['agent_id', 'credential_id', 'key_fingerprint'],
    'policy.created': policyFields,
    'policy.updated': policyFields,
    'policy.promoted': policyFields,
    'policy.deleted': ['policy_id', 'revision'],
    'policy.deployed': events_packFields,
    'policy.rollback': events_packFields,
    'delegation.granted': ['grant_id', 'parent_grant_id', 'source_agent_id', 'target_agent_id', 'scopes', 'action_types', 'max_uses'],
    'delegation.revoked': ['grant_id', 'revoked'],
    'temporal.window_opened': ['window_id', 'agent_id', 'scopes', 'action_types', 'duration_minutes', 'max_uses'],
    'temporal.window_extended': ['window_id', 'agent_id', 'duration_minutes'],
    'temporal.window_revoked': ['window_id', 'agent_id'],
    'temporal.window_expired': ['window_id', 'agent_id'],
    'breakglass.triggered': ['breakglass_id', 'agent_id', 'action_type', 'severity', 'duration_minutes', 'max_actions'],
    'breakglass.deactivated': ['breakglass_id', 'agent_id', 'actions_used', 'cause'],
    'breakglass.reviewed': ['breakglass_id', 'agent_id', 'outcome'],
    'rbac.role_created': ['role_id', 'inherits_from'],
    'rbac.role_updated': ['role_id', 'status', 'inherits_from'],
    'rbac.role_deleted': ['role_id'],
    'rbac.role_assigned': ['role_id', 'agent_id'],
    'rbac.role_unassigned': ['role_id', 'agent_id'],
    'federation.link_proposed': ['link_id', 'target_workspace_id', 'max_trust_level'],
    'federation.link_accepted': ['link_id'],
    'federation.token_issued': ['link_id', 'token_id', 'agent_id', 'scopes', 'action_types', 'ttl_seconds', 'max_uses'],
    'federation.link_revoked': ['link_id', 'tokens'],
    'api_key.created': ['key_id', 'rights', 'expires_at'],
    'api_key.revoked': ['key_id', 'rights'],
    'vault.key_rotated': ['key_id', 'previous_key_id'],
    'webhook.disabled': ['webhook_id', 'cause'],
    'webhook.test': ['webhook_id'],
};
const eventNames = Object.keys(catalogue);
/** The events an entry of the vault tells of: a decision is one, and the trust that it moves another. `trust`: what it was, if that is known. */
async function eventsOf(rows, type, body, wanted, trust) {
    if (type !== 'decision')
        return Object.hasOwn(catalogue, type) && wanted(type) ? [told(type, body)] : [];
    const record = body;
    const name = `decision.${record.decision}`;
    const found = wanted(name) ? [told(name, record)] : [];
    if (record.agent_id === null || !wanted('agent.trust_changed'))
        return found;
    const before = trust ?? (await trustOf(rows, record.agent_id));
    const after = moved(before, record.decision);
    return before === after ? found : [...found, told('agent.trust_changed', { ...record, trust_before: before, trust_after: after })];
}
/** An event with what its row of the catalogue lets out. */
function told(event, body) {
    const given = body;
    const fields = (catalogue[event] ?? []).filter((field) => given[field] !== undefined);
    return { event, data: Object.fromEntries(fields.map((field) => [field, given[field]])) };
}
/** Whether a subscription asks for an event: the same globs as everywhere, `*` for any run of characters. */
function subscribes(patterns) {
    return (0,engine_globs/* matcher */.j)(patterns);
}
/** Refuses a pattern that no event can match, such as a misspelt name. */
function checkPatterns(patterns) {
    for (const [index, pattern] of patterns.entries()) {
        if (!/^[a-z_.*]+$/.test(pattern))
            throw invalid(`/events/${index}`, 'is no name of an event; `*` may stand for any run of characters');
        if (!eventNames.some((0,engine_globs/* matcher */.j)([pattern])))
            throw invalid(`/events/${index}`, `names no event; there are ${eventNames.join(', ')}`);
    }
}

;// CONCATENATED MODULE: ./build/src/server/webhooks/store.js


/** Due before everything else. */
const atOnce = 0;
async function webhookById(rows, id) {
    const row = await rows.get('select * from webhooks where webhook_id = ?', id);
    if (!row)
        throw new api_error/* ApiError */.hD('webhook_not_found', 'there is no such webhook');
    return row;
}
async function deliveryById(rows, webhookId, id) {
    const row = await rows.get('select * from deliveries where delivery_id = ? and webhook_id = ?', id, webhookId);
    if (!row)
        throw new api_error/* ApiError */.hD('webhook_delivery_not_found', 'the webhook has no such delivery');
    return row;
}
async function wireWebhook(rows, row, now) {
    const count = async (status) => (await rows.get('select count(*) as n from deliveries where webhook_id = ? and status = ?', row.webhook_id, status)).n;
    const overlaps = row.previous_until !== null && row.previous_until > now;
    return {
        webhook_id: row.webhook_id,
        url: row.url,
        events: JSON.parse(row.events),
        description: row.description,
        status: row.status,
        disabled_reason: row.disabled_reason,
        previous_secret_expires_at: overlaps ? instant(row.previous_until) : null,
        created_at: instant(row.created_at),
        pending: await count('pending'),
        dead_letters: await count('dead'),
    };
}
function wireDelivery(row) {
    const at = (milliseconds) => (milliseconds === null ? null : instant(milliseconds));
    return {
        delivery_id: row.delivery_id,
        webhook_id: row.webhook_id,
        event: row.event,
        status: row.status,
        attempts: row.attempts,
        created_at: instant(row.created_at),
        response_status: row.response_status,
        error: row.error,
        next_attempt_at: row.status === 'pending' && row.next_attempt_at !== atOnce ? at(row.next_attempt_at) : null,
        delivered_at: at(row.delivered_at),
        test: row.test === 1,
    };
}

;// CONCATENATED MODULE: ./build/src/server/webhooks/outbox.js




/** `wake` is called when there is something to deliver as soon as the transaction ends. */
function outbox(workspaceId, wake) {
    return {
        open(rows, given) {
            let known;
            return async (type, at, sequence, body, trust) => {
                known ??= await (given ?? subscribers(rows));
                if (known.length === 0)
                    return;
                const events = await eventsOf(rows, type, body, (event) => known.some(({ wants }) => wants(event)), trust);
                for (const event of events) {
                    const text = bodyOf(event, workspaceId, at, sequence);
                    for (const { webhook_id } of known.filter(({ wants }) => wants(event.event))) {
                        await enqueue(rows, webhook_id, event.event, text, at);
                    }
                }
                if (events.length > 0)
                    wake();
            };
        },
    };
}
async function subscribers(rows) {
    const found = await rows.all("select webhook_id, events from webhooks where status = 'active' order by webhook_id");
    return found.map(({ webhook_id, events }) => ({ webhook_id, wants: subscribes(JSON.parse(events)) }));
}
/** What is sent. `sequence` is the number of the vault's entry, by which receivers can put events in order; null: nothing was recorded. */
function bodyOf({ event, data }, workspaceId, at, sequence) {
    return JSON.stringify({ event, timestamp: instant(at), workspace_id: workspaceId, sequence, data });
}
/** Puts one delivery into the outbox, due at once. */
async function enqueue(rows, webhookId, event, body, at, test = false) {
    const id = newId('whd_', 24);
    rows.later(`insert into deliveries (delivery_id, webhook_id, event, body, status, attempts, created_at, next_attempt_at, test, ordinal)
      values (?, ?, ?, ?, 'pending', 0, ?, ?, ?, (select coalesce(max(ordinal), 0) + 1 from deliveries where webhook_id = ?))`, ...[id, webhookId, event, body, at, test ? atOnce : at, test ? 1 : 0, webhookId]);
    return id;
}

;// CONCATENATED MODULE: ./build/src/server/webhooks/lapses.js


const mark = 'webhooks.lapsed';
/** What ends by itself: told once, by whichever plane looks first, and recorded nowhere else, since nothing was changed. */
const lapses = [
    {
        event: 'temporal.window_expired',
        sql: 'select window_id, agent_id, expires_at from windows where expires_at > ? and expires_at <= ? and revoked_at is null',
    },
    {
        event: 'breakglass.deactivated',
        sql: "select breakglass_id, agent_id, actions_used, expires_at, 'expired' as cause from breakglass where expires_at > ? and expires_at <= ? and closed_at is null",
    },
];
async function anyLapsed(rows, now) {
    const from = await lookedAt(rows);
    if (from === undefined)
        return false;
    for (const { sql } of lapses)
        if ((await rows.all(`${sql} limit 1`, from, now)).length > 0)
            return true;
    return false;
}
/** Tells of every window and override that ended since the last look. */
async function tellLapses(rows, workspaceId, now) {
    const from = await lookedAt(rows);
    if (from === undefined)
        return;
    const known = await subscribers(rows);
    for (const { event, sql } of lapses) {
        for (const lapse of await rows.all(`${sql} order by expires_at`, from, now)) {
            const body = bodyOf(told(event, lapse), workspaceId, lapse.expires_at, null);
            for (const { webhook_id, wants } of known)
                if (wants(event))
                    await enqueue(rows, webhook_id, event, body, now);
        }
    }
    await rows.run('update meta set value = ? where name = ?', String(now), mark);
}
/** From when on lapses are told: the first webhook. */
async function beginLapses(rows, now) {
    await rows.run('insert into meta (name, value) values (?, ?) on conflict (name) do nothing', mark, String(now));
}
async function lookedAt(rows) {
    const row = await rows.get('select value from meta where name = ?', mark);
    return row && Number(row.value);
}

;// CONCATENATED MODULE: ./build/src/server/webhooks/signature.js

function newSecret() {
    return `whsec_${(0,external_node_crypto_.randomBytes)(32).toString('base64')}`;
}
/**
 * The headers that prove where a delivery comes from: the published one, made with the first secret, and those of Standard Webhooks,
 * with one signature for each secret. `seconds`: when this attempt is made, since 1970.
 */
function signatureHeaders(secrets, id, seconds, body) {
    const signed = secrets.map((secret) => `v1,${hmac(standardKey(secret), `${id}.${seconds}.${body}`).toString('base64')}`);
    return {
        'x-xybern-signature': hmac(Buffer.from(secrets[0]), body).toString('hex'),
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': signed.join(' '),
    };
}
function standardKey(secret) {
    return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest();
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./build/src/server/webhooks/target.js




const systemResolve = (name) => (0,external_node_dns_promises_.lookup)(name, { all: true });
/** `ranges`: CIDR blocks that may be called although they are not public, over plain HTTP too. Throws a `RangeError` when one is no CIDR block. */
function targets(ranges = [], resolve = systemResolve) {
    const opened = ranges.map(readRange);
    const isOpened = (address) => {
        const parsed = ipaddr.process(address);
        return opened.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits));
    };
    const allows = ({ protocol }, address) => isOpened(address) || (protocol === 'https:' && isPublic(address));
    return {
        resolve,
        allows,
        read(text) {
            const url = URL.parse(text);
            const forbidden = url ? problemOf(url, opened.length > 0, allows) : 'it is no absolute URL';
            return forbidden === undefined ? url : { forbidden };
        },
    };
}
/** Refuses at creation what could never be called. A name that does not resolve now is accepted: it is looked up again at each delivery. */
async function admitTarget(targets, text) {
    const url = targets.read(text);
    if (!(url instanceof URL))
        throw forbidden(url.forbidden);
    if (literalOf(url) !== undefined)
        return url;
    const known = await Promise.race([targets.resolve(url.hostname).catch(() => []), after(2000)]);
    if (known.some(({ address }) => !targets.allows(url, address)))
        throw forbidden('its name leads to an address that is not public');
    return url;
}
function readRange(range) {
    if (!ipaddr.isValidCIDR(range))
        throw new RangeError(`\`${range}\` is no CIDR block`);
    return ipaddr.parseCIDR(range);
}
function after(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds, []).unref());
}
function forbidden(reason) {
    return new api_error/* ApiError */.hD('webhook_target_forbidden', `events can't be sent to this \`url\`: ${reason}`, { details: { pointer: '/url' } });
}
function problemOf(url, opened, allows) {
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && opened))
        return 'only https is';
    if (url.username !== '' || url.password !== '')
        return 'it carries a user name or password';
    if (url.hash !== '')
        return 'it carries a fragment';
    if (!portIsFit(url))
        return 'its port belongs to another protocol';
    const literal = literalOf(url);
    if (literal !== undefined)
        return allows(url, literal) ? undefined : 'its address is not public';
    return opened || !isLocalName(url.hostname) ? undefined : 'its name is a local one';
}
/** The address that stands in a URL instead of a name. The URL parser has already made one form of the octal, hexadecimal and short ones. */
function literalOf({ hostname }) {
    const bare = hostname.replace(/^\[|\]$/g, '');
    return (0,external_node_net_.isIP)(bare) ? bare : undefined;
}
/** Public addresses of cloud machines that only lead into the machine's own surroundings. */
const deceptive = new Set(['168.63.129.16']);
/** All that is global in IPv6 begins so; the deprecated `::a.b.c.d` for one does not. */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');
function isPublic(address) {
    if (!ipaddr.isValid(address))
        return false;
    const parsed = ipaddr.parse(address);
    if (parsed.range() !== 'unicast' || deceptive.has(parsed.toString()))
        return false;
    return parsed instanceof ipaddr.IPv4 || parsed.match(globalIpv6);
}
function isLocalName(hostname) {
    const name = hostname.replace(/\.$/, '');
    return !name.includes('.') || /\.(localhost|local|localdomain|internal|intranet|home\.arpa)$/.test(name);
}
/** Ports above 1023 that browsers refuse too: what listens there speaks something else. */
const strangePorts = new Set([
    ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
    ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
]);
function portIsFit({ port }) {
    const number = Number(port);
    return port === '' || number === 80 || number === 443 || (number >= 1024 && !strangePorts.has(number));
}

;// CONCATENATED MODULE: ./build/src/server/webhooks/handlers.js













const usualOverlap = 24 * 3600;
const webhookHandlers = {
    createWebhook: {
        async answers({ body, caller, plane }, { idempotency }) {
            checkPatterns(body.events);
            const url = await admitTarget(plane.targets, body.url);
            return plane.change((transaction) => once(transaction, caller.keyId, idempotency, async () => {
                const secret = newSecret();
                const row = {
                    webhook_id: newId('wh_'),
                    url: url.href,
                    events: JSON.stringify([...new Set(body.events)]),
                    description: body.description ?? null,
                    status: 'active',
                    disabled_reason: null,
                    secret: plane.safe.seal(secret),
                    previous_secret: null,
                    previous_until: null,
                    created_at: transaction.now(),
                };
                await transaction.rows.run('insert into webhooks (webhook_id, url, events, description, status, secret, created_at) values (?, ?, ?, ?, ?, ?, ?)', ...[row.webhook_id, row.url, row.events, row.description, row.status, row.secret, row.created_at]);
                await beginLapses(transaction.rows, row.created_at);
                const { webhook_id, description } = row;
                const target = { host: url.host, url_sha256: fingerprintOf(row.url) };
                await transaction.audit('webhook.created', { webhook_id, ...target, description, events: body.events, by: caller.keyId });
                const webhook = { ...(await wireWebhook(transaction.rows, row, row.created_at)), secret };
                return { ok: true, webhook, secret };
            }));
        },
    },
    listWebhooks: {
        async reads(rows, { query, plane }) {
            const all = await rows.all('select * from webhooks');
            const { shown, next_cursor } = cutSorted(all, query, ({ created_at, webhook_id }) => [created_at, webhook_id]);
            const webhooks = [];
            for (const row of shown)
                webhooks.push(await wireWebhook(rows, row, plane.clock()));
            return { ok: true, webhooks, next_cursor };
        },
    },
    getWebhook: {
        async reads(rows, { params, plane }) {
            return { ok: true, webhook: await wireWebhook(rows, await webhookById(rows, params.webhook_id), plane.clock()) };
        },
    },
    deleteWebhook: {
        async writes(transaction, { params, caller }) {
            const { webhook_id } = await webhookById(transaction.rows, params.webhook_id);
            await transaction.rows.run('delete from deliveries where webhook_id = ?', webhook_id);
            await transaction.rows.run('delete from webhooks where webhook_id = ?', webhook_id);
            await transaction.audit('webhook.deleted', { webhook_id, by: caller.keyId });
            return { ok: true };
        },
    },
    testWebhook: {
        async answers({ params, caller, plane }, { idempotency }) {
            const { id } = await plane.change((transaction) => once(transaction, caller.keyId, idempotency, async () => {
                const { webhook_id } = await webhookById(transaction.rows, params.webhook_id);
                const now = transaction.now();
                const body = bodyOf(told('webhook.test', { webhook_id }), plane.workspaceId, now, null);
                return { id: await enqueue(transaction.rows, webhook_id, 'webhook.test', body, now, true) };
            }));
            return { ok: true, delivery: wireDelivery(await attempted(plane, params.webhook_id, id)) };
        },
    },
    rotateWebhookSecret: {
        async writes(transaction, { params, body, caller, plane }) {
            const { rows } = transaction;
            const row = await webhookById(rows, params.webhook_id);
            const now = transaction.now();
            const until = now + (body.overlap_seconds ?? usualOverlap) * 1000;
            const secret = newSecret();
            const previous = until > now ? { previous_secret: row.secret, previous_until: until } : { previous_secret: null, previous_until: null };
            const next = { ...row, secret: plane.safe.seal(secret), ...previous };
            await rows.run('update webhooks set secret = ?, previous_secret = ?, previous_until = ? where webhook_id = ?', ...[next.secret, next.previous_secret, next.previous_until, row.webhook_id]);
            const previous_expires_at = previous.previous_until && instant(previous.previous_until);
            await transaction.audit('webhook.secret_rotated', { webhook_id: row.webhook_id, previous_expires_at, by: caller.keyId });
            return { ok: true, webhook: { ...(await wireWebhook(rows, next, now)), secret }, secret };
        },
    },
    getWebhookDeliveries: {
        async reads(rows, { params, query }) {
            const { webhook_id } = await webhookById(rows, params.webhook_id);
            const { limit, offset, after } = paging_pageOf(query);
            const state = query.status === undefined ? [] : [query.status];
            const found = await rows.all(`select * from deliveries where webhook_id = ? and ordinal < ?${state.length ? ' and status = ?' : ''} order by ordinal desc limit ? offset ?`, ...[webhook_id, after ?? Number.MAX_SAFE_INTEGER, ...state, limit + 1, offset]);
            const { shown, next_cursor } = cut(found, limit, ({ ordinal }) => ordinal);
            return { ok: true, deliveries: shown.map(wireDelivery), next_cursor };
        },
    },
    replayWebhookDelivery: {
        async answers({ params, caller, plane }, { idempotency }) {
            await plane.change((transaction) => once(transaction, caller.keyId, idempotency, async () => {
                const { rows } = transaction;
                await webhookById(rows, params.webhook_id);
                const row = await deliveryById(rows, params.webhook_id, params.delivery_id);
                if (row.status !== 'dead')
                    throw new api_error/* ApiError */.hD('webhook_delivery_not_dead', `the delivery is ${row.status}`);
                await rows.run("update deliveries set status = 'pending', attempts = 0, next_attempt_at = ? where delivery_id = ?", ...[atOnce, row.delivery_id]);
                await transaction.audit('webhook.delivery_replayed', {
                    webhook_id: row.webhook_id,
                    delivery_id: row.delivery_id,
                    by: caller.keyId,
                });
                return {};
            }));
            return { ok: true, delivery: wireDelivery(await attempted(plane, params.webhook_id, params.delivery_id)) };
        },
    },
};
const longestLook = 5000;
/** The delivery after its next attempt, or as it stands when that takes too long. */
async function attempted(plane, webhookId, id) {
    const end = performance.now() + longestLook;
    plane.deliveries.wake(webhookId);
    for (;;) {
        const row = await plane.read((rows) => deliveryById(rows, webhookId, id));
        if (row.attempts > 0 || performance.now() > end || plane.status() === 'stopping')
            return row;
        await (0,promises_.setTimeout)(20);
    }
}

;// CONCATENATED MODULE: ./build/src/server/windows/windows.js


function windows_stateOf({ revoked_at, expires_at, uses, max_uses }, now) {
    if (revoked_at !== null)
        return 'revoked';
    if (now >= expires_at)
        return 'expired';
    return max_uses !== null && uses >= max_uses ? 'exhausted' : 'active';
}
/** The windows of these agents, in the order in which each agent uses them. */
async function windowsOf(rows, agentIds) {
    return rows.all('select * from windows where agent_id in (??) order by expires_at, seq', agentIds);
}
/** `windows`: all of one agent. */
function askWindows(windows, action, now) {
    if (windows.length === 0)
        return { kind: 'none' };
    const covering = windows.filter((row) => windows_reaches(row, action.type, action.metadata, action.workflow));
    const open = covering.find((row) => windows_stateOf(row, now) === 'active');
    if (open)
        return { kind: 'open', window: open };
    if (covering.length > 0)
        return { kind: 'lapsed' };
    return { kind: windows.some((row) => windows_stateOf(row, now) === 'active') ? 'other scope' : 'none' };
}
function windows_reaches(row, actionType, metadata, workflow) {
    const terms = windows_termsOf(row);
    return (terms.workflow_id === null || terms.workflow_id === workflow) && covers(terms, actionType, metadata);
}
function windows_termsOf({ terms }) {
    return JSON.parse(terms);
}
function wireWindow(row, now) {
    return {
        window_id: row.window_id,
        agent_id: row.agent_id,
        ...windows_termsOf(row),
        status: windows_stateOf(row, now),
        uses: row.uses,
        max_uses: row.max_uses,
        extensions: row.extensions,
        max_extensions: row.max_extensions,
        created_at: instant(row.created_at),
        expires_at: instant(row.expires_at),
        remaining_seconds: Math.max(0, Math.floor((row.expires_at - now) / 1000)),
        revoked_at: row.revoked_at === null ? null : instant(row.revoked_at),
    };
}

;// CONCATENATED MODULE: ./build/src/server/windows/handlers.js






const windows_handlers_minute = 60_000;
const windowHandlers = {
    createTemporalWindow: {
        async writes(transaction, { body }) {
            const { agent_id, scopes, duration_minutes, action_types = [], constraints = null, reason = null, workflow_id = null } = body;
            const { max_uses = null, max_extensions = 3 } = body;
            const { rows } = transaction;
            await refuseSuspended(rows, agent_id);
            const now = transaction.now();
            const window_id = newId('tw_');
            const terms = { scopes, action_types, constraints, reason, workflow_id };
            const { seq } = await transaction.audit('temporal.window_opened', {
                window_id,
                agent_id,
                ...terms,
                duration_minutes,
                max_uses,
                max_extensions,
            });
            await rows.run(`insert into windows (window_id, agent_id, terms, max_uses, uses, extensions, max_extensions, created_at, expires_at, seq)
          values (?, ?, ?, ?, 0, 0, ?, ?, ?, ?)`, ...[window_id, agent_id, JSON.stringify(terms), max_uses, max_extensions, now, now + duration_minutes * windows_handlers_minute, seq]);
            return { ok: true, window: wireWindow(await windows_handlers_known(rows, window_id), now) };
        },
    },
    listTemporalWindows: {
        async reads(rows, { query, plane }) {
            return { ok: true, ...(await windows_handlers_list(rows, query, plane.clock())) };
        },
    },
    getAgentTemporalWindows: {
        async reads(rows, { params, query, plane }) {
            return { ok: true, ...(await windows_handlers_list(rows, { ...query, agent_id: params.agent_id }, plane.clock())) };
        },
    },
    getTemporalWindow: {
        async reads(rows, { params, plane }) {
            return { ok: true, window: wireWindow(await windows_handlers_known(rows, params.window_id), plane.clock()) };
        },
    },
    checkTemporalWindow: {
        async reads(rows, { query, plane }) {
            const now = plane.clock();
            const windows = query.window_id === undefined ? await ofAgent(rows, query.agent_id) : [await windows_handlers_known(rows, query.window_id)];
            const mine = windows.filter(({ agent_id }) => query.agent_id === undefined || agent_id === query.agent_id);
            const asked = query.action_type ?? query.scope;
            const active = mine.filter((row) => windows_stateOf(row, now) === 'active');
            const covering = active.find((row) => asked === undefined || covers({ ...windows_termsOf(row), constraints: null }, asked, {}));
            const shown = covering ?? active[0] ?? mine[0];
            const reason = covering
                ? null
                : active.length > 0
                    ? 'no open window covers this'
                    : shown
                        ? `the window is ${windows_stateOf(shown, now)}`
                        : 'there is no window';
            return {
                ok: true,
                active: active.length > 0,
                allowed: covering !== undefined,
                window: shown ? wireWindow(shown, now) : null,
                reason,
            };
        },
    },
    extendTemporalWindow: {
        async writes(transaction, { params, body }) {
            const { rows } = transaction;
            const row = await windows_handlers_known(rows, params.window_id);
            const now = transaction.now();
            const state = windows_stateOf(row, now);
            if (state === 'expired')
                throw new api_error/* ApiError */.hD('temporal_window_expired', 'the window has lapsed; open another');
            if (state !== 'active')
                throw new api_error/* ApiError */.hD('temporal_window_inactive', `the window is ${state}`);
            if (row.extensions >= row.max_extensions) {
                throw new api_error/* ApiError */.hD('temporal_window_extensions_exhausted', `the window was extended ${row.extensions} times, which is its limit`);
            }
            const expires = Math.min(row.expires_at + body.duration_minutes * windows_handlers_minute, now + 1440 * windows_handlers_minute);
            await rows.run('update windows set expires_at = ?, extensions = extensions + 1 where window_id = ?', expires, row.window_id);
            await transaction.audit('temporal.window_extended', { window_id: row.window_id, agent_id: row.agent_id, ...body });
            return { ok: true, window: wireWindow(await windows_handlers_known(rows, row.window_id), now) };
        },
    },
    revokeTemporalWindow: {
        async writes(transaction, { params, body }) {
            const { rows } = transaction;
            const { window_id, agent_id, revoked_at } = await windows_handlers_known(rows, params.window_id);
            const now = transaction.now();
            if (revoked_at === null) {
                await rows.run('update windows set revoked_at = ? where window_id = ?', now, window_id);
                await transaction.audit('temporal.window_revoked', { window_id, agent_id, reason: body.reason ?? null });
            }
            return { ok: true, window: wireWindow(await windows_handlers_known(rows, window_id), now) };
        },
    },
};
async function windows_handlers_known(rows, id) {
    const row = await rows.get('select * from windows where window_id = ?', id);
    if (!row)
        throw new api_error/* ApiError */.hD('temporal_window_not_found', 'there is no such window');
    return row;
}
async function ofAgent(rows, agentId) {
    return agentId === undefined ? [] : rows.all('select * from windows where agent_id = ? order by seq desc', agentId);
}
async function windows_handlers_list(rows, query, now) {
    const all = query.agent_id === undefined ? await rows.all('select * from windows') : await ofAgent(rows, query.agent_id);
    const asked = all.filter((row) => query.status === undefined || windows_stateOf(row, now) === query.status);
    const { shown, next_cursor } = cutSorted(asked, query, ({ seq }) => [-seq]);
    return { windows: shown.map((row) => wireWindow(row, now)), next_cursor };
}

;// CONCATENATED MODULE: ./build/src/server/handlers.js




















/** What answers each operation of the contract. */
const handlers = {
    ...interceptHandlers,
    ...agentHandlers,
    ...credentialHandlers,
    ...packHandlers,
    ...policyReaders,
    ...policyWriters,
    ...escalationHandlers,
    ...delegationHandlers,
    ...windowHandlers,
    ...breakglassHandlers,
    ...roleHandlers,
    ...federationHandlers,
    ...vaultHandlers,
    ...shadowHandlers,
    ...decisionHandlers,
    ...statsHandlers,
    ...eraseHandlers,
    ...keyHandlers,
    ...webhookHandlers,
    ...systemHandlers,
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/fastify/fastify.js
var fastify = __webpack_require__(16703);
// EXTERNAL MODULE: ./build/src/api/operations/index.js + 16 modules
var operations = __webpack_require__(65514);
;// CONCATENATED MODULE: ./build/src/api/index.js



/** The table as rows with their ids, in the order of the SDK page. */
function listOperations() {
    return Object.entries(operations/* operations */.z).map(([id, operation]) => ({ id, ...operation }));
}

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
;// CONCATENATED MODULE: ./build/src/server/page/script.js

/** What the page does. Everything from the plane is written as text, never as HTML; the key lives in this tab alone and ends with it. */
const script = `
const at = (id) => document.getElementById(id);
const base = '/api/v1/enforce/escalations';
const unseen = /${diagnostic/* unseen */.nv.source}/gu;
let key = '';
let open;

async function ask(path, body) {
  const init = { headers: { 'x-api-key': key } };
  if (body) Object.assign(init, { method: 'POST', body: JSON.stringify(body), headers: { ...init.headers, 'content-type': 'application/json' } });
  const response = await fetch(base + path, init);
  const answer = await response.json();
  if (!answer.ok) throw new Error(answer.error.message);
  return answer;
}

async function tell(work) {
  at('problem').textContent = '';
  try {
    await work();
  } catch (error) {
    at('problem').textContent = error.message;
  }
}

async function showList() {
  const { escalations, total } = await ask('?per_page=100');
  at('count').textContent = total === 1 ? '1 waits' : total + ' wait';
  at('nothing').hidden = total > 0;
  at('list').replaceChildren(...escalations.map(row));
  at('enter').hidden = true;
  at('detail').hidden = true;
  at('waiting').hidden = false;
  (at('list').querySelector('button') ?? at('refresh')).focus();
}

function row(escalation) {
  const button = document.createElement('button');
  const small = document.createElement('small');
  small.textContent = [escalation.agent_id ?? 'no agent', escalation.reasoning, 'until ' + time(escalation.expires_at)].map(visible).join(' \u00b7 ');
  button.append(visible(escalation.action_type), small);
  button.type = 'button';
  button.addEventListener('click', () => tell(() => showDetail(escalation.escalation_id)));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function showDetail(id) {
  const { escalation } = await ask('/' + encodeURIComponent(id));
  open = id;
  at('action').textContent = visible(escalation.action_type);
  const facts = {
    Agent: escalation.agent_id ?? 'none',
    Trust: escalation.trust_score,
    Why: escalation.policies_triggered.map(({ name, reason }) => name + ': ' + reason).join('; '),
    Asked: time(escalation.created_at),
    Until: time(escalation.expires_at),
    Decision: escalation.decision_id,
    'Content hash': escalation.content_sha256 ?? 'no content',
  };
  at('facts').replaceChildren(...Object.entries(facts).flatMap(([name, value]) => [made('dt', name), made('dd', value)]));
  at('content').textContent = visible(escalation.action_content ?? 'This plane keeps no contents.');
  at('metadata').textContent = escalation.metadata ? visible(JSON.stringify(escalation.metadata, null, 2)) : 'This plane keeps no metadata.';
  at('reason').value = '';
  at('waiting').hidden = true;
  at('detail').hidden = false;
  at('detail').focus();
}

function made(tag, value) {
  const element = document.createElement(tag);
  element.textContent = visible(value);
  return element;
}

/** What a reader cannot see, or what turns text around, is written as its code point. */
function visible(text) {
  const name = (sign) => 'U+' + sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  return String(text).replace(unseen, (sign) => (sign === '\\n' || sign === '\\t' ? sign : name(sign)));
}

function time(instant) {
  return new Date(instant).toLocaleString();
}

at('enter').addEventListener('submit', (event) => {
  event.preventDefault();
  key = at('key').value.trim();
  at('key').value = '';
  tell(showList);
});
at('refresh').addEventListener('click', () => tell(showList));
at('back').addEventListener('click', () => tell(showList));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !at('detail').hidden) tell(showList);
});
at('decide').addEventListener('submit', (event) => {
  event.preventDefault();
  const resolution = event.submitter?.value;
  const reason = at('reason').value.trim();
  tell(async () => {
    await ask('/' + encodeURIComponent(open) + '/resolve', { resolution, resolved_by: at('name').value.trim(), ...(reason && { reason }) });
    await showList();
  });
});
`;

;// CONCATENATED MODULE: ./build/src/server/page/style.js
const style = `
:root { color-scheme: light dark; --line: light-dark(#c9ccd1, #4a4f57); --soft: light-dark(#f4f5f6, #24272c); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
header { display: flex; align-items: baseline; gap: 1rem; }
h1 { font-size: 1.4rem; }
label { display: block; margin-top: 1rem; }
input, textarea { width: 100%; box-sizing: border-box; font: inherit; padding: .4rem; }
button { font: inherit; padding: .4rem .9rem; margin-top: 1rem; }
ul { list-style: none; padding: 0; }
li button { width: 100%; text-align: left; margin-top: .5rem; border: 1px solid var(--line); background: var(--soft); color: inherit; border-radius: .3rem; }
li small { display: block; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { background: var(--soft); border: 1px solid var(--line); padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 20rem; overflow: auto; }
.choices { display: flex; gap: .8rem; flex-wrap: wrap; }
:focus-visible { outline: 3px solid light-dark(#1a5fb4, #8ab4f8); outline-offset: 2px; }
[role=alert]:not(:empty) { border-left: 4px solid #c01c28; padding-left: .8rem; }
`;

;// CONCATENATED MODULE: ./build/src/server/page/approvals.js



const pagePath = '/approvals';
/** The page for approvers, at `/approvals`. It holds no data and no key: its script asks the API with the key that the approver enters. */
function servePage(app) {
    app.get(pagePath, async (_request, reply) => {
        const nonce = (0,external_node_crypto_.randomBytes)(16).toString('base64');
        reply.headers({
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
            'referrer-policy': 'no-referrer',
            'x-content-type-options': 'nosniff',
            'cache-control': 'no-store',
        });
        return approvals_page(nonce);
    });
}
function approvals_page(nonce) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Approvals</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header><h1>Approvals</h1><p id="count" role="status" aria-live="polite"></p></header>
<main>
<form id="enter">
<label for="key">API key with the rights <code>read</code> and <code>approvals</code></label>
<input id="key" type="password" autocomplete="off" required minlength="20">
<label for="name">Your name, as the record will show it</label>
<input id="name" autocomplete="name" required maxlength="256">
<button>Show what waits</button>
</form>
<p id="problem" role="alert"></p>
<section id="waiting" hidden aria-label="Waiting for approval">
<ul id="list"></ul>
<p id="nothing" hidden>Nothing waits for approval.</p>
<button id="refresh" type="button">Look again</button>
</section>
<section id="detail" hidden tabindex="-1" aria-labelledby="action">
<h2 id="action"></h2>
<dl id="facts"></dl>
<h3>Content</h3><pre id="content" tabindex="0"></pre>
<h3>Metadata</h3><pre id="metadata" tabindex="0"></pre>
<form id="decide">
<label for="reason">Reason, if there is one to keep with the decision</label>
<textarea id="reason" rows="3" maxlength="2000"></textarea>
<div class="choices">
<button value="approved">Approve</button>
<button value="rejected">Reject</button>
<button id="back" type="button">Back to the list</button>
</div>
</form>
</section>
</main>
<script type="module" nonce="${nonce}">${script}</script>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./build/src/server/webhooks/schedule.js
const second = 1000;
const schedule_minute = 60 * second;
const hour = 60 * schedule_minute;
/** How long to wait after the first failed attempt, the second, and so on: some 75 hours in all, so that a weekend is outlasted. */
const waits = [5 * second, 5 * schedule_minute, 30 * schedule_minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
/**
 * When to try again after so many failed attempts, in milliseconds from now; undefined: not again. `luck` is between 0 and 1 and spreads the
 * attempts by a tenth; a receiver's own wish for more time is heard.
 */
function nextWait(attempts, luck, retryAfter = 0) {
    const wait = waits[attempts - 1];
    return wait === undefined ? undefined : Math.max(retryAfter, Math.round(wait * (0.95 + luck / 10)));
}
/** How long an endpoint rests that failed so many times in a row, so that a long queue does not hammer it. */
function rest(failures) {
    return failures < 3 ? 0 : Math.min(5 * schedule_minute, 2 ** (failures - 3) * second);
}

;// CONCATENATED MODULE: ./build/src/server/webhooks/attempts.js

/** How long a claim keeps other planes, and this one after a crash, from making the same attempt: more than any attempt lasts. */
const lease = 60_000;
/** Takes on what is due, at most `room(webhook)` of each webhook, so that no endpoint's queue holds up another's, and at most so many in all. */
async function claimDue(rows, now, room, inAll) {
    const claims = [];
    for (const webhook of await rows.all('select * from webhooks order by webhook_id')) {
        const free = Math.min(room(webhook.webhook_id), inAll - claims.length);
        if (free <= 0)
            continue;
        const due = await rows.all("select * from deliveries where webhook_id = ? and status = 'pending' and next_attempt_at <= ? order by next_attempt_at, ordinal limit ?", ...[webhook.webhook_id, now, free]);
        for (const delivery of due) {
            await rows.run('update deliveries set next_attempt_at = ? where delivery_id = ?', now + lease, delivery.delivery_id);
            claims.push({ delivery, webhook });
        }
    }
    return claims;
}
async function anyDue(rows, now, room) {
    for (const { webhook_id } of await rows.all('select webhook_id from webhooks')) {
        if (room(webhook_id) <= 0)
            continue;
        const due = await rows.get("select 1 as one from deliveries where webhook_id = ? and status = 'pending' and next_attempt_at <= ? limit 1", ...[webhook_id, now]);
        if (due)
            return true;
    }
    return false;
}
/**
 * Disables the webhooks for which more than `most` deliveries wait, so that an endpoint that is away can't fill the database: what waited becomes
 * dead letters, which can be replayed for as long as they are kept.
 */
async function disableOverfull(transaction, most) {
    for (const { webhook_id } of await overfull(transaction.rows, most))
        await disable(transaction, webhook_id, 'overflow');
}
async function overfull(rows, most) {
    return rows.all(`select webhook_id from webhooks w where status = 'active'
      and (select count(*) from deliveries d where d.webhook_id = w.webhook_id and d.status = 'pending') > ?`, most);
}
/** Gives back what was taken on and not finished, so that it is due again at once. */
async function giveBack(rows, claims, now) {
    for (const { delivery } of claims) {
        await rows.run("update deliveries set next_attempt_at = ? where delivery_id = ? and status = 'pending'", now, delivery.delivery_id);
    }
}
/** Writes down what an attempt came to: delivered, to be tried again, or a dead letter. */
async function record(transaction, { delivery, webhook }, outcome, luck) {
    const { rows } = transaction;
    const now = transaction.now();
    const attempts = delivery.attempts + 1;
    const status = 'status' in outcome ? outcome.status : null;
    const delivered = status !== null && status >= 200 && status < 300;
    const stillActive = (await attempts_stateOf(rows, webhook.webhook_id)) === 'active';
    const wait = delivered || status === 410 || !stillActive ? undefined : nextWait(attempts, luck, 'status' in outcome ? outcome.retryAfter : 0);
    const error = delivered ? null : 'error' in outcome ? outcome.error : `answered ${outcome.status}`;
    await rows.run(`update deliveries set status = ?, attempts = ?, next_attempt_at = ?, response_status = ?, error = ?, delivered_at = ?
      where delivery_id = ? and status = 'pending'`, ...[delivered ? 'delivered' : wait === undefined ? 'dead' : 'pending', attempts, wait === undefined ? null : now + wait], ...[status, error, delivered ? now : null, delivery.delivery_id]);
    if (delivered && !stillActive)
        await enable(transaction, webhook.webhook_id);
    else if (status === 410 && stillActive)
        await disable(transaction, webhook.webhook_id, 'gone');
    else if (!delivered && wait === undefined && stillActive && (await silentSince(rows, delivery))) {
        await disable(transaction, webhook.webhook_id, 'failing');
    }
}
async function attempts_stateOf(rows, webhookId) {
    return (await rows.get('select status from webhooks where webhook_id = ?', webhookId))?.status;
}
/** Whether nothing at all was delivered since this delivery was made. */
async function silentSince(rows, { webhook_id, created_at, test }) {
    if (test === 1)
        return false;
    const heard = await rows.get("select 1 as one from deliveries where webhook_id = ? and status = 'delivered' and delivered_at >= ? limit 1", webhook_id, created_at);
    return heard === undefined;
}
/** Why a webhook is disabled, by the cause that its entry tells. */
const disabledReasons = {
    gone: 'the endpoint answered 410',
    failing: 'the endpoint took nothing for as long as a delivery is tried',
    overflow: 'more waited for the endpoint than is kept',
};
async function disable(transaction, webhookId, cause) {
    const { rows } = transaction;
    await rows.run("update webhooks set status = 'disabled', disabled_reason = ? where webhook_id = ?", disabledReasons[cause], webhookId);
    await rows.run("update deliveries set status = 'dead', next_attempt_at = null, error = 'webhook disabled' where webhook_id = ? and status = 'pending'", webhookId);
    await transaction.audit('webhook.disabled', { webhook_id: webhookId, cause });
}
/** An endpoint that takes a test or a replayed delivery is there again. */
async function enable(transaction, webhookId) {
    const changed = await transaction.rows.run("update webhooks set status = 'active', disabled_reason = null where webhook_id = ? and status = 'disabled'", webhookId);
    if (changed > 0)
        await transaction.audit('webhook.enabled', { webhook_id: webhookId });
}

;// CONCATENATED MODULE: ./build/src/server/webhooks/worker.js




/** At most so many attempts at a time to one endpoint, and to all. */
const perEndpoint = 4;
const inAll = 64;
const keptFor = 30 * 24 * 3600 * 1000;
/** How often the queues are counted, in milliseconds. */
const countedEvery = 10_000;
/** How often what is kept no longer is deleted. */
const cleanedEvery = 3_600_000;
/** Delivers what stands in the outbox: each at least once, endpoints independent of each other, several planes sharing the work by claims. */
function deliveryWorker(parts) {
    const { store, change, clock, safe, workspaceId, send, luck = Math.random, every = 1000, mostWaiting = 100_000 } = parts;
    const endpoints = new Map();
    const under = new Map();
    const counts = { delivered: 0, failed: 0 };
    let finished = [];
    let running;
    let stopped = false;
    let cleaned = 0;
    let counted = 0;
    let wake = () => { };
    const endpoint = (id) => {
        const known = endpoints.get(id) ?? { busy: 0, failures: 0, restsUntil: 0 };
        endpoints.set(id, known);
        return known;
    };
    const room = (id) => {
        const { busy, failures, restsUntil } = endpoint(id);
        if (restsUntil > clock())
            return 0;
        return Math.min(inAll - under.size, (failures > 0 ? 1 : perEndpoint) - busy);
    };
    async function attempt(claim) {
        const { webhook, delivery } = claim;
        const controller = new AbortController();
        const of = endpoint(webhook.webhook_id);
        of.busy += 1;
        under.set(claim, controller);
        const outcome = await made(claim, controller.signal);
        under.delete(claim);
        of.busy -= 1;
        if (controller.signal.aborted)
            return;
        const good = 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
        counts[good ? 'delivered' : 'failed'] += 1;
        of.failures = good ? 0 : of.failures + 1;
        const wish = 'status' in outcome ? (outcome.retryAfter ?? 0) : 0;
        of.restsUntil = good || delivery.test === 1 ? 0 : clock() + Math.max(rest(of.failures), wish);
        finished.push({ claim, outcome });
        wake();
    }
    async function made({ webhook, delivery }, signal) {
        try {
            const now = clock();
            const headers = signatureHeaders(secretsOf(webhook, now), delivery.delivery_id, Math.floor(now / 1000), delivery.body);
            return await send({ url: webhook.url, body: delivery.body, headers: { ...headers, [deliveryHeader]: '1' } }, signal);
        }
        catch {
            return { error: 'failed' };
        }
    }
    function secretsOf({ secret, previous_secret, previous_until }, now) {
        const previous = previous_secret !== null && previous_until !== null && previous_until > now ? [previous_secret] : [];
        return [secret, ...previous].map((sealed) => safe.open(sealed));
    }
    async function turn() {
        const now = clock();
        const idle = finished.length === 0;
        if (counted <= now - countedEvery) {
            counted = now;
            if ((await store.read((rows) => overfull(rows, mostWaiting))).length > 0)
                await change((transaction) => disableOverfull(transaction, mostWaiting));
        }
        if (idle && !(await store.read(async (rows) => (await anyDue(rows, now, room)) || (await anyLapsed(rows, now)))))
            return false;
        const cleans = cleaned <= now - cleanedEvery;
        const results = finished;
        finished = [];
        let claims = [];
        try {
            await change(async (transaction) => {
                for (const { claim, outcome } of results)
                    await record(transaction, claim, outcome, luck());
                await tellLapses(transaction.rows, workspaceId, now);
                if (cleans) {
                    await transaction.rows.run("delete from deliveries where status <> 'pending' and created_at < ?", now - keptFor);
                }
                claims = await claimDue(transaction.rows, now, room, inAll - under.size);
            });
        }
        catch (error) {
            finished = [...results, ...finished];
            throw error;
        }
        if (cleans)
            cleaned = now;
        for (const claim of claims)
            void attempt(claim);
        return results.length > 0 || claims.length > 0;
    }
    async function run() {
        while (!stopped) {
            const woken = new Promise((resolve) => {
                const timer = setTimeout(resolve, every);
                wake = () => {
                    clearTimeout(timer);
                    setImmediate(resolve);
                };
            });
            await turn().catch(() => undefined);
            await woken;
        }
    }
    return {
        counts,
        turn,
        wake(webhookId) {
            if (webhookId !== undefined)
                endpoint(webhookId).restsUntil = 0;
            wake();
        },
        start() {
            running ??= run();
        },
        async stop() {
            stopped = true;
            wake();
            await running;
            const given = [...under.keys()];
            for (const controller of under.values())
                controller.abort();
            if (given.length === 0 && finished.length === 0)
                return;
            await change(async (transaction) => {
                for (const { claim, outcome } of finished)
                    await record(transaction, claim, outcome, luck());
                await giveBack(transaction.rows, given, clock());
            }).catch(() => undefined);
        },
    };
}
/** Marks what a plane sends: no plane takes such a request, so that events can't go round in a circle. */
const deliveryHeader = 'x-hindcast-delivery';

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/server/http/arrival.js


/**
 * Looks at every body before any of it is read: refuses one in an encoding or charset that would be read as another, and counts it against
 * `bounds` from then on until its request is answered or its sender is gone.
 */
function watchArrivals(app, bounds) {
    app.addHook('preParsing', (request, reply, payload, done) => {
        const { method, headers, routeOptions } = request;
        const { 'content-length': length, 'transfer-encoding': transfer, 'content-encoding': encoding, 'content-type': type } = headers;
        if (method === 'GET' || ((length ?? '0') === '0' && transfer === undefined))
            return done(null, payload);
        try {
            checkReadable(encoding, type);
            const body = bounds.body();
            request.heldBody = body;
            reply.raw.once('close', body.release);
            // One that is too long to be read is refused for that.
            if (transfer === undefined && Number(length) <= routeOptions.bodyLimit)
                body.add(Number(length));
            done(null, transfer === undefined ? payload : counted(payload, body));
        }
        catch (error) {
            reply.header('connection', 'close');
            done(error);
        }
    });
    app.addHook('onSend', ({ heldBody }, _reply, payload, done) => {
        heldBody?.release();
        done(null, payload);
    });
}
/** The same bytes, counted as they come, since nobody said how many there will be. */
function counted(payload, body) {
    const counter = new external_node_stream_.Transform({
        transform(chunk, _encoding, next) {
            try {
                body.add(chunk.length);
                next(null, chunk);
            }
            catch (error) {
                next(error);
            }
        },
    });
    payload.once('error', (error) => counter.destroy(error));
    // Whoever reads may have left off listening by then.
    counter.on('error', () => undefined);
    return payload.pipe(counter);
}
function checkReadable(encoding, type) {
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
        throw new api_error/* ApiError */.hD('unsupported_media_type', 'no `Content-Encoding` is read here; send the body as it is');
    const charset = type === undefined || type === 'application/json' ? undefined : /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1];
    if (charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset))
        throw new api_error/* ApiError */.hD('unsupported_media_type', 'no charset but UTF-8 is read here; send the body in UTF-8');
}

;// CONCATENATED MODULE: ./build/src/server/http/bounds.js

/** Refuses rather than keeps in memory: overload is told, and nobody waits for an answer that comes too late. */
function bounds(mostRequests, mostBytes) {
    let requests = 0;
    let held = 0;
    return {
        async within(work) {
            if (requests >= mostRequests)
                throw tooMuch();
            requests += 1;
            try {
                return await work();
            }
            finally {
                requests -= 1;
            }
        },
        body() {
            let own = 0;
            let released = false;
            return {
                add(bytes) {
                    if (released)
                        return;
                    if (held > own && held + bytes > mostBytes)
                        throw tooMuch();
                    own += bytes;
                    held += bytes;
                },
                release() {
                    held -= own;
                    own = 0;
                    released = true;
                },
            };
        },
    };
}
function tooMuch() {
    return new api_error/* ApiError */.hD('unavailable', 'the plane has more to do than it can; try again in a second');
}

;// CONCATENATED MODULE: ./build/src/server/http/errors.js



/** Every error leaves the plane in one envelope; of those that nobody foresaw only the request id is told. */
function answerErrors(app) {
    app.setErrorHandler((error, request, reply) => {
        const refusal = error instanceof api_error/* ApiError */.hD ? error : request.is404 ? notHere(request, reply) : translated(error);
        if (refusal.code === 'internal_error')
            app.log.error({ reqId: request.id, errorName: error.name, frames: framesOf(error) }, 'internal error');
        if (refusal.code === 'rate_limited' || refusal.code === 'audit_unavailable' || refusal.code === 'unavailable')
            reply.header('retry-after', String(refusal.details?.retry_after ?? 1));
        return errors_answer(request, reply, refusal);
    });
    app.setNotFoundHandler((request, reply) => {
        throw notHere(request, reply);
    });
}
/** Answers for a path that cannot be read, which comes to no route, hook or handler; never repeats it. */
function answerBadPath(error, request, reply) {
    const long = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
    const message = long
        ? 'a part of the path is longer than any id'
        : 'the path is no URL: after a `%` come two hexadecimal digits of UTF-8';
    errors_answer(request, reply, new api_error/* ApiError */.hD('invalid_request', message));
}
function errors_answer(request, reply, { code, message, details, status = 500 }) {
    const error = { code, message, request_id: request.id, ...(details !== undefined && { details }) };
    return reply.status(status).send({ ok: false, error });
}
const served = [...listOperations(), { method: 'GET', path: pagePath }].map(({ method, path }) => ({
    method,
    is: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));
/** The methods that a path answers. */
function methodsAt(url) {
    const path = url.split('?')[0];
    return served.filter(({ is }) => is.test(path)).map((row) => row.method);
}
/** Why a request came to no route: no such path, or another method than the path answers. */
function notHere({ url, method }, reply) {
    const allowed = methodsAt(url);
    if (allowed.length === 0 || allowed.includes(method))
        return new api_error/* ApiError */.hD('not_found', 'there is no such path');
    reply.header('allow', allowed.join(', '));
    return new api_error/* ApiError */.hD('method_not_allowed', `this path answers ${allowed.join(', ')}`);
}
/** Where an error came from, without its message, which may hold what a caller said. */
function framesOf({ stack = '' }) {
    return stack.split('\n').flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? []);
}
const errors_known = {
    FST_ERR_CTP_BODY_TOO_LARGE: ['body_too_large', 'the body is larger than this plane reads'],
    FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'send the body as application/json'],
    FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_request', 'the body is not as long as `Content-Length` says'],
};
function translated(error) {
    if (error instanceof StoreError)
        return new api_error/* ApiError */.hD('audit_unavailable', 'nothing can be recorded now, so nothing is allowed or changed; try again');
    const [code, message] = errors_known[error.code] ?? [];
    if (code)
        return new api_error/* ApiError */.hD(code, message);
    if (error.statusCode === 400)
        return new api_error/* ApiError */.hD('invalid_request', 'the request is not valid HTTP or JSON');
    return new api_error/* ApiError */.hD('internal_error', 'the plane failed; tell the operator the request id');
}

// EXTERNAL MODULE: ./node_modules/pino/pino.js
var pino = __webpack_require__(65005);
;// CONCATENATED MODULE: ./build/src/server/http/log.js

/** Logs as JSON to stderr. Of a request only method, route and status appear: never its URL, headers, body or parameters. */
function logger(level) {
    return (0,pino.pino)({
        level,
        base: null,
        serializers: {
            req: ({ method, routeOptions }) => ({ method, route: routeOptions?.config?.path ?? routeOptions?.url }),
            res: ({ statusCode }) => ({ statusCode }),
            err: ({ name }) => ({ name }),
        },
    }, pino.pino.destination(2));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/src/server/http/sockets.js




const sockets_told = {
    HPE_HEADER_OVERFLOW: ['headers_too_large', 'the headers of the request are larger than this plane reads'],
    ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'the request did not arrive in time'],
};
/** Answers what is no HTTP, or comes too slowly, in the envelope of every error, and closes. */
function answerBadSocket(error, socket) {
    const allowed = methodsOf(error);
    const [code, message] = sockets_told[error.code ?? ''] ?? ['invalid_request', 'the request is not valid HTTP'];
    const answer = allowed.length > 0 ? notAllowed(allowed, `this path answers ${allowed.join(', ')}`) : wholeAnswer(new api_error/* ApiError */.hD(code, message));
    if (socket.writable && error.code !== 'ECONNRESET')
        socket.write(answer);
    socket.destroy();
}
/** What the path of a request answers whose method Node does not know. */
function methodsOf({ code, rawPacket }) {
    if (code !== 'HPE_INVALID_METHOD')
        return [];
    const url = /^\S+ (\S+) HTTP\/1\.[01]\r\n/.exec(String(rawPacket))?.[1];
    return url === undefined ? [] : methodsAt(url);
}
/** A plane is nobody's proxy; it promises nothing that `Expect` asks for, and answers as always. */
function refuseExtras(server) {
    server.on('checkExpectation', (request, response) => server.emit('request', request, response));
    server.on('connect', (_request, socket) => {
        socket.end(notAllowed(['GET', 'POST', 'PUT', 'DELETE'], 'this is no proxy'));
    });
}
function notAllowed(methods, message) {
    return wholeAnswer(new api_error/* ApiError */.hD('method_not_allowed', message), `allow: ${methods.join(', ')}\r\n`);
}
function wholeAnswer({ code, message, status = 400 }, headers = '') {
    const body = JSON.stringify({ ok: false, error: { code, message, request_id: newId('req_') } });
    const type = 'content-type: application/json; charset=utf-8\r\n';
    return `HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status]}\r\n${headers}${type}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
;// CONCATENATED MODULE: ./build/src/server/http/validate.js




let checks;
/** Checks bodies and queries against the contract's schemas. A validator is compiled when it is first needed, once a process. */
function contractChecks() {
    checks ??= makeChecks();
    return checks;
}
function makeChecks() {
    const options = { strict: false, allErrors: false, validateFormats: false, verbose: true };
    const [bodies, queries] = [new _2020.Ajv2020(options), new _2020.Ajv2020({ ...options, coerceTypes: true })];
    for (const ajv of [bodies, queries])
        ajv.addSchema(schemaDocument);
    const found = new Map();
    const validator = (ajv, kind, name) => {
        const known = found.get(kind + name) ?? ajv.compile({ $ref: `${schemaDocument.$id}#/$defs/${name}` });
        found.set(kind + name, known);
        return known;
    };
    const check = (validate, value) => {
        if (!validate(value))
            throw refusal(validate.errors[0]);
    };
    return {
        /** The checked body. A `null` at the top level counts as absent, unless it means something there. */
        body(id, body) {
            const row = operations/* operations */.z[id];
            if (!('request' in row))
                return body;
            const given = withoutNulls(row.request, body);
            check(validator(bodies, 'body ', row.request), given);
            return given;
        },
        /** Turns the texts of the query into what the schema says, in place. */
        query(id, query) {
            const row = operations/* operations */.z[id];
            if ('query' in row)
                check(validator(queries, 'query ', row.query), query);
            else if (Object.keys(query).length > 0)
                throw new api_error/* ApiError */.hD('unknown_field', 'this operation takes no query');
        },
    };
}
function withoutNulls(name, body) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        return body;
    const { properties = {}, required = [] } = schemas[name];
    const means = (key) => required.includes(key) || (Array.isArray(properties[key]?.type) && properties[key].type.includes('null'));
    return Object.fromEntries(Object.entries(body).filter(([key, value]) => value !== null || means(key)));
}
function refusal({ instancePath, keyword, params, message, parentSchema }) {
    const known = fieldWords(parentSchema?.properties);
    if (keyword === 'additionalProperties') {
        const pointer = `${instancePath}/${String(params.additionalProperty).slice(0, 64)}`;
        return new api_error/* ApiError */.hD('unknown_field', `\`${pointer}\` is not known here${known}`, { details: { pointer } });
    }
    if (keyword === 'required')
        return invalid(`${instancePath}/${params.missingProperty}`, `is missing${known}`);
    if (keyword === 'enum')
        return invalid(instancePath, `is none of ${params.allowedValues.join(', ')}`);
    return invalid(instancePath, message ?? 'is not valid');
}

;// CONCATENATED MODULE: ./build/src/server/http/app.js


















const mebibyte = 1024 * 1024;
const usualPatience = { headers: 10_000, body: 30_000 };
const nobody = { keyId: 'none', name: 'nobody', scopes: [] };
/** Ends what still arrives when a request's time would be over: once a server closes, Node itself looks at that no more. */
async function closeApp(app, { patience = usualPatience }) {
    const late = setTimeout(() => app.server.closeAllConnections(), patience.body);
    try {
        await app.close();
    }
    finally {
        clearTimeout(late);
    }
}
/** The HTTP of the plane: one route for each operation of the contract. */
function httpApp(plane, handlers, options = {}) {
    const { bodyLimit = mebibyte, logLevel = 'silent', patience = usualPatience } = options;
    const { mostConnections = 10_000, mostInHand = 10_000, mostHeld = 256 * mebibyte } = options;
    const app = fastify({
        ...(logLevel !== 'silent' && { loggerInstance: logger(logLevel) }),
        genReqId: () => newId('req_'),
        // A logger for each request costs more than judging it; what is logged above `info` names the request itself.
        childLoggerFactory: (own, bindings, given) => (logLevel === 'info' || logLevel === 'debug' ? own.child(bindings, given) : own),
        bodyLimit,
        routerOptions: { maxParamLength: 1024 },
        exposeHeadRoutes: false,
        requestTimeout: patience.body,
        http: {
            requireHostHeader: false,
            headersTimeout: patience.headers,
            connectionsCheckingInterval: Math.min(patience.headers / 2, 5_000),
        },
        clientErrorHandler: answerBadSocket,
        frameworkErrors: answerBadPath,
        keepAliveTimeout: 72_000,
        forceCloseConnections: 'idle',
    });
    acceptJson(app);
    answerErrors(app);
    servePage(app);
    const checks = contractChecks();
    const inHand = bounds(mostInHand, mostHeld);
    watchArrivals(app, inHand);
    app.server.maxConnections = mostConnections;
    refuseExtras(app.server);
    app.addHook('onRequest', (request, reply, done) => {
        const { headers, raw, is404 } = request;
        if (raw.httpVersion === '1.1' && headers.host === undefined)
            return done(new api_error/* ApiError */.hD('invalid_request', 'there is no `Host`'));
        if (hasHostTwice(raw.rawHeaders))
            return done(new api_error/* ApiError */.hD('invalid_request', 'there is more than one `Host`; send one'));
        // Told at once: without a route there is no key either, and no body is read from nobody.
        done(is404 ? notHere(request, reply) : undefined);
    });
    app.addHook('onSend', (_request, reply, payload, done) => {
        if (plane.status() === 'stopping')
            reply.header('connection', 'close');
        done(null, payload);
    });
    app.addHook('onResponse', ({ method, routeOptions }, { statusCode }, done) => {
        plane.metrics.answered(method, routeOptions.config.path ?? routeOptions.url ?? 'none', statusCode);
        done();
    });
    for (const { id, method, path, needs, response } of listOperations()) {
        const handler = handlers[id];
        app.route({
            method,
            url: path.replace(/\{(\w+)\}/g, ':$1'),
            bodyLimit: readsPacks(id) ? 16 * bodyLimit : bodyLimit,
            config: { path, values: readsPacks(id) ? 1_000_000 : 50_000 },
            async onRequest(request) {
                if (needs !== 'none')
                    request.caller = await admit(plane, request, needs);
            },
            async handler(request, reply) {
                if (!response)
                    reply.type('text/plain; version=0.0.4; charset=utf-8');
                const { params, query } = request;
                const given = request.body === undefined ? {} : request.body;
                if (given === null)
                    throw new api_error/* ApiError */.hD('invalid_request', 'the body is null; send an object, or nothing');
                for (const [name, value] of Object.entries(params))
                    checkParameter(name, value);
                for (const [name, value] of Object.entries(query))
                    if (String(value).includes('\0'))
                        throw invalid(`/${name}`, 'has the character U+0000');
                checks.query(id, query);
                const body = checksItself(id) ? given : checks.body(id, given);
                const call = { params, query, body, caller: request.caller ?? nobody, plane };
                const answer = () => run(handler, call, request.id, () => idempotencyOf(request, id));
                const answered = await (id === 'getEscalationStatus' ? answer() : inHand.within(answer));
                if (!(answered instanceof Written))
                    return answered;
                reply.type('application/json; charset=utf-8');
                return answered.json;
            },
        });
    }
    return app;
}
async function run(handler, call, requestId, idempotency) {
    if ('reads' in handler)
        return call.plane.read((rows) => handler.reads(rows, call));
    if ('answers' in handler)
        return handler.answers(call, { idempotency: idempotency(), requestId });
    const key = idempotency();
    return call.plane.change((transaction) => once(transaction, call.caller.keyId, key, () => handler.writes(transaction, call)));
}
/** Packs are checked as pack files are, intercepts and batches of them by the reader of live requests. */
function checksItself(id) {
    return readsPacks(id) || id === 'intercept' || id === 'batchIntercept';
}
function readsPacks(id) {
    return id === 'deployPolicyPack' || id === 'validatePolicyPack';
}
async function admit(plane, { headers, url, ip }, right) {
    if (plane.status() === 'stopping')
        throw new api_error/* ApiError */.hD('unavailable', 'the plane is stopping');
    if (headers[deliveryHeader] !== undefined)
        throw new api_error/* ApiError */.hD('invalid_request', 'this is a delivery of a webhook; its receiver is no plane');
    const caller = await plane.keys.callerOf(presentedKey(headers, url), ip);
    if (holds(caller.scopes, right))
        return caller;
    throw new api_error/* ApiError */.hD('insufficient_permissions', `this API key lacks the right \`${right}\``);
}
/** JSON and nothing else, decoded and parsed strictly; an empty body is an empty object. */
function acceptJson(app) {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
        try {
            if (!(0,external_node_buffer_.isUtf8)(bytes))
                throw new api_error/* ApiError */.hD('invalid_request', 'the body is not UTF-8');
            const text = bytes.toString('utf8');
            request.bodyText = text;
            done(null, text.trim() === '' ? undefined : parseBody(text, { depth: 32, values: request.routeOptions.config.values ?? 50_000 }));
        }
        catch (error) {
            done(error);
        }
    });
}
/** Node tells of the first alone; a proxy may have gone by another. */
function hasHostTwice(rawHeaders) {
    let hosts = 0;
    for (let at = 0; at < rawHeaders.length; at += 2) {
        const name = rawHeaders[at];
        if (name.length === 4 && name.toLowerCase() === 'host')
            hosts++;
    }
    return hosts > 1;
}
function checkParameter(name, value) {
    if (value.length === 0 || value.length > 256 || /\p{Cc}/u.test(value))
        throw invalid(`/${name}`, 'is not a text of 1 to 256 characters');
}
function idempotencyOf(request, id) {
    const key = request.headers['idempotency-key'];
    if (key === undefined)
        return undefined;
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key))
        throw invalid('/Idempotency-Key', 'is not 1 to 255 visible ASCII characters');
    return { key, requestHash: (0,external_node_crypto_.hash)('sha256', `${id} ${request.url}\n${request.bodyText ?? ''}`, 'hex') };
}

;// CONCATENATED MODULE: ./build/src/server/escalations/bell.js
/** Wakes those who wait for a resolution in this process; a resolution through another plane is seen at the next look. */
function bell() {
    const waiting = new Set();
    let rings = 0;
    return {
        get waiting() {
            return waiting.size;
        },
        /** How often it rang. Ask before you look, and no ring is missed between the look and the wait. */
        get rings() {
            return rings;
        },
        ring() {
            rings += 1;
            for (const wake of waiting)
                wake();
        },
        /** Waits for a ring after the first `heard`, but not for longer than this. */
        async next(heard, milliseconds) {
            if (rings !== heard)
                return;
            await new Promise((resolve) => {
                const wake = () => {
                    clearTimeout(timer);
                    waiting.delete(wake);
                    resolve();
                };
                const timer = setTimeout(wake, Math.max(1, milliseconds));
                waiting.add(wake);
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/server/intercept/limits.js



/** They bind agents that are registered. */
function limitsOf(agent) {
    if (!agent)
        return () => 'allowed';
    const { permissions = {}, permission_boundary: boundary } = profileOf(agent);
    const { allowed_action_types: allowed = ['*'], denied_action_types: denied = [] } = permissions;
    const rules = (boundary?.resource_rules ?? []).map(({ action_types, max_amount }) => ({ matches: (0,engine_globs/* matcher */.j)(action_types), max_amount }));
    const denies = someOf(denied);
    const allows = someOf(allowed);
    return (actionType, metadata) => {
        if (rules.some(({ matches, max_amount }) => matches(actionType) && !withinAmount(max_amount, metadata)))
            return 'denied';
        if (denies(actionType))
            return 'denied';
        return allows(actionType) ? 'allowed' : 'not allowed';
    };
}
/** Here an empty list names nothing. */
function someOf(globs) {
    return globs.length > 0 ? (0,engine_globs/* matcher */.j)(globs) : () => false;
}

;// CONCATENATED MODULE: ./build/src/server/intercept/known.js





const mostKept = 20_000;
const chainsTable = {
    name: 'chains',
    columns: { chain_id: 'text', agent_id: 'text' },
    conflict: 'on conflict do nothing',
};
/**
 * What intercepts need to know of agents and chains, read for a whole group at once and kept from group to group. Every change of it is an entry of
 * the vault, so it holds as long as the vault ends where it was left; when another plane, or a change, has been there, it is read anew.
 */
class Known {
    #agents = new Map();
    #chains = new Map();
    #moved = new Map();
    #end;
    /** The end of the vault at which this holds. */
    get end() {
        return this.#end;
    }
    has(agentIds, chainIds) {
        for (const id of agentIds)
            if (!this.#agents.has(id))
                return false;
        for (const id of chainIds)
            if (!this.#chains.has(id))
                return false;
        return true;
    }
    /** Reads what is not known yet of these agents and chains. */
    async load(rows, agentIds, chainIds, now) {
        if (this.#agents.size > mostKept || this.#chains.size > mostKept)
            this.forget();
        const chains = [...chainIds].filter((id) => !this.#chains.has(id));
        await Promise.all([this.add(rows, agentIds, now), chains.length > 0 && this.#loadChains(rows, chains)]);
    }
    /** Reads what is not known yet of these agents, for an intercept that comes to need them; what has moved in the group so far stays. */
    async add(rows, agentIds, now) {
        const agents = [...new Set(agentIds)].filter((id) => !this.#agents.has(id));
        if (agents.length > 0)
            await this.#loadAgents(rows, agents, now);
    }
    async #loadAgents(rows, ids, now) {
        const [registered, trusts, roles, windows, breakglass] = await Promise.all([
            rows.all('select * from agents where agent_id in (??)', ids),
            rows.all('select agent_id, level from trust where agent_id in (??)', ids),
            heldRoles(rows, ids),
            windowsOf(rows, ids),
            openBreakglass(rows, ids, now),
        ]);
        const rowOf = new Map(registered.map((row) => [row.agent_id, row]));
        const trustOf = new Map(trusts.map(({ agent_id, level }) => [agent_id, level]));
        const windowsBy = byAgent(windows);
        const breakglassBy = byAgent(breakglass);
        for (const id of ids) {
            const row = rowOf.get(id);
            this.#agents.set(id, {
                row,
                limits: limitsOf(row),
                trust: trustOf.get(id) ?? initialTrust,
                roles: roles.get(id) ?? [],
                windows: windowsBy.get(id) ?? [],
                breakglass: breakglassBy.get(id) ?? [],
            });
        }
    }
    async #loadChains(rows, ids) {
        const found = await rows.all('select chain_id, agent_id from chains where chain_id in (??)', ids);
        for (const id of ids)
            this.#chains.set(id, new Set());
        for (const { chain_id, agent_id } of found)
            this.#chains.get(chain_id).add(agent_id);
    }
    /** An agent that was loaded; nobody in particular, when the request names none. */
    agent(id) {
        return id === undefined ? known_nobody : this.#agents.get(id);
    }
    /** The agents that acted in a chain that was loaded. */
    chain(id) {
        return id === undefined ? [] : [...this.#chains.get(id)];
    }
    moveTrust(id, level) {
        this.#agents.get(id).trust = level;
        this.#moved.set(id, level);
    }
    joinChain(rows, chainId, agentId) {
        const agents = this.#chains.get(chainId);
        if (agents.has(agentId))
            return;
        agents.add(agentId);
        rows.put(chainsTable, chainId, agentId);
    }
    /** Writes down how trust has moved. What is known holds from here on, provided that the transaction is committed. */
    settle(rows, { seq, at, hash }) {
        for (const [id, level] of this.#moved)
            rows.put(trustTable, id, level);
        this.#moved.clear();
        this.#end = { seq, at, hash };
    }
    forget() {
        this.#agents.clear();
        this.#chains.clear();
        this.#moved.clear();
        this.#end = undefined;
    }
}
function byAgent(rows) {
    const found = new Map();
    for (const row of rows) {
        const own = found.get(row.agent_id);
        if (own)
            own.push(row);
        else
            found.set(row.agent_id, [row]);
    }
    return found;
}
const known_nobody = { row: undefined, limits: limitsOf(undefined), trust: initialTrust, roles: [], windows: [], breakglass: [] };

;// CONCATENATED MODULE: ./build/src/server/intercept/verdict.js

/** A block by a check of the plane itself. */
function block(path, id, name, reason) {
    const trigger = { policy_id: id, name, decision: 'block', reason };
    return { decision: 'block', decision_path: path, reasoning: reason, policies_evaluated: [], policies_triggered: [trigger] };
}
const nothing = 'no policy triggered';
/**
 * Characters that patterns read for one verdict: as many as 64 patterns over the largest body, about a second. It counts and does not time, so that
 * the same request is judged alike on a busy machine.
 */
const mostRead = 64 * 1024 * 1024;
const bounded = (request) => ({ ...request, reading: { left: mostRead } });
/** The verdict of the live policies: the most restrictive reading, so that what cannot be judged counts as triggered. */
function rule(served, request, past) {
    const lenient = new Set();
    const judgement = judged(() => served.engine.judge(bounded(request), verdict_outcomeOf(past, lenient)), 'block');
    const triggered = triggersOf(served, served.engine.live, judgement);
    return {
        decision: judgement.most,
        decision_path: 'fast',
        reasoning: triggered[0]?.reason ?? nothing,
        policies_evaluated: served.evaluated(request.action_type),
        policies_triggered: triggered,
        ...(lenient.size > 0 && { not_judged: [...lenient].map((policy) => notJudged(served, policy)) }),
    };
}
/** The second pass: what the verdict would have been with the shadow policies in force. `null`: there is none that watches this action. */
function ruleShadow(served, request, past, live) {
    if (served.engine.shadow.length === 0)
        return null;
    const judgement = judged(() => served.engine.judgeShadow(bounded(request), verdict_outcomeOf(past, new Set())), 'allow');
    const triggered = triggersOf(served, served.engine.shadow, judgement);
    const decision = (0,engine_judgement/* stricter */.Rn)(live, judgement.most);
    return {
        shadow_decision: decision,
        would_have_changed: decision !== live,
        live_decision: live,
        triggered,
        reasoning: triggered[0]?.reason ?? nothing,
    };
}
/** Sequences are answered from the past; a policy that declares `on_unavailable: allow` does not trigger where it cannot be judged, and is listed. */
function verdict_outcomeOf(past, lenient) {
    return (policy) => {
        const answer = past?.(policy);
        if (answer !== undefined || !allowsUnavailable(policy))
            return answer;
        lenient.add(policy);
        return false;
    };
}
function notJudged(served, policy) {
    const { policy_type } = policy.definition;
    return { policy_id: served.idOf(policy), name: policy.policy, pack: policy.pack || null, reason: `service-judged: ${policy_type}` };
}
function allowsUnavailable({ definition }) {
    const conditions = 'conditions' in definition ? definition.conditions : undefined;
    return conditions?.on_unavailable === 'allow';
}
/** The engine never throws; should it, that is the safe verdict, and it says so. */
function judged(judge, otherwise) {
    try {
        return judge();
    }
    catch {
        const failed = {
            policy_id: '__judging_failed',
            name: 'Judging failed',
            decision: otherwise,
            reason: 'the policies could not be judged: internal error',
        };
        return { least: otherwise, most: otherwise, triggered: [], unknown: [], failed };
    }
}
/** What triggered, and what could not be judged and so counts as triggered, highest priority first. */
function triggersOf(served, policies, { triggered, unknown, failed }) {
    if (failed)
        return [failed];
    if (unknown.length === 0)
        return triggered.map((trigger) => ({ ...trigger, policy_id: served.idOf(trigger) })).map(toTrigger);
    const reasons = new Map(triggered.map((trigger) => [served.idOf(trigger), trigger.reason]));
    for (const policy of unknown)
        reasons.set(served.idOf(policy), `could not be judged: ${policy.reason}`);
    return policies.flatMap((policy) => {
        const policy_id = served.idOf(policy);
        const reason = reasons.get(policy_id);
        return reason === undefined ? [] : [toTrigger({ ...policy, policy_id, policy_type: policy.definition.policy_type, reason })];
    });
}
function toTrigger(from) {
    const { policy_id, pack, policy, policy_type, decision, priority, reason } = from;
    return { policy_id, name: policy, policy_type, decision, priority, reason, pack: pack || null };
}

;// CONCATENATED MODULE: ./build/src/server/intercept/granted.js



/** The grant that a request presents, or the block it comes to; neither: none was presented and none was needed. */
async function presented(asking) {
    const { rows, now, request, intercept } = asking;
    const { metadata = {}, agent_id, action_type } = request;
    const behalf = Object.hasOwn(metadata, 'on_behalf_of') ? metadata.on_behalf_of : undefined;
    const grantId = intercept.grantId;
    if (grantId === undefined) {
        if (behalf === undefined || behalf === null)
            return undefined;
        return block('delegation', '__delegation_grant_required', 'Delegation Grant Required', 'acting on behalf of another agent needs a grant');
    }
    const invalid = (why) => block('fast', '__delegation_grant_invalid', 'Delegation Grant Invalid', `the grant does not count: ${why}`);
    const grant = await grantById(rows, grantId);
    if (!grant)
        return invalid('it is not known');
    if (grant.target_agent_id !== agent_id)
        return invalid('it was given to another agent');
    const worth = await worthOf(rows, grant, now);
    if (worth.problem !== null)
        return invalid(worth.problem);
    if (!reaches(worth, action_type, metadata))
        return invalid('it does not reach this action');
    if (behalf !== undefined && behalf !== null && !worth.chain.some(({ source_agent_id }) => source_agent_id === behalf)) {
        return invalid('it comes from another agent than is named');
    }
    if (!(await sourcesMay(asking, worth)))
        return invalid('an agent that lends it may not do this');
    return worth;
}
/**
 * Nobody lends what he may not do. The agent at the root needs an allowance of its own; for those between, the grant they lend on stands in for one,
 * but not against a denial. A window is not lent.
 */
async function sourcesMay({ rows, known, now, request }, { chain }) {
    const sources = chain.map(({ source_agent_id }) => source_agent_id);
    await known.add(rows, sources, now);
    return sources.every((source, index) => {
        const { limits, roles, trust } = known.agent(source);
        const answers = [limits(request.action_type, request.metadata ?? {}), askRoles(roles, request.action_type, trust).kind];
        if (answers.includes('denied') || answers.includes('low trust'))
            return false;
        return index < chain.length - 1 || !answers.includes('not allowed');
    });
}

;// CONCATENATED MODULE: ./build/src/server/intercept/authority.js








/**
 * What comes before the policies, in this order: delegation, federation, the agent's own boundary and permissions, roles and temporal windows.
 * A grant or an open window stands in for an allowance that is missing; against a denial nothing helps.
 */
async function authorise(asking, token) {
    const { rows, now, request, agent } = asking;
    const { action_type, metadata = {} } = request;
    const used = {};
    const delegated = asks(asking) ? await presented(asking) : undefined;
    if (delegated && 'decision' in delegated)
        return { used, blocked: delegated };
    if (token !== undefined) {
        const refused = await useToken(asking, token);
        if (refused)
            return { used, blocked: block('federation', '__federation_token_invalid', 'Federation Token Invalid', refused) };
        used.federation_link_id = token.linkId;
    }
    const own = agent.limits(action_type, metadata);
    if (own === 'denied')
        return { used, blocked: block('permissions', '__permission_denied', 'Permission Denied', 'the agent may not do this') };
    const workflow = asking.intercept.workflowId ?? request.chain_id;
    const roles = askRoles(agent.roles, action_type, request.trust_score);
    const windows = askWindows(agent.windows, { type: action_type, metadata, workflow }, now);
    if (roles.kind === 'denied')
        return { used, blocked: block('rbac', '__role_denied', 'Role Denied', `role ${roles.role} denies this action`) };
    if (roles.kind === 'low trust')
        return { used, blocked: block('rbac', '__role_trust', 'Role Trust', `trust is below what role ${roles.role} asks for`) };
    const lacking = own === 'not allowed' ? 'permissions' : roles.kind === 'not allowed' ? 'rbac' : undefined;
    if (lacking && windows.kind !== 'open' && !delegated) {
        if (windows.kind === 'lapsed')
            throw new api_error/* ApiError */.hD('temporal_window_expired', "the agent's window for this has lapsed");
        if (windows.kind === 'other scope')
            throw new api_error/* ApiError */.hD('temporal_window_scope_exceeded', "the agent's windows are not for this");
        const reason = lacking === 'rbac' ? 'no role of the agent allows this action' : 'the permissions of the agent do not allow this action';
        return { used, blocked: block(lacking, lacking === 'rbac' ? '__role_not_allowed' : '__permission_missing', 'Not Allowed', reason) };
    }
    if (windows.kind === 'open') {
        used.window_id = windows.window.window_id;
        windows.window.uses += 1;
        rows.later('update windows set uses = uses + 1 where window_id = ?', windows.window.window_id);
    }
    if (delegated) {
        used.grant_id = delegated.chain[0].grant_id;
        for (const { grant_id } of delegated.chain)
            rows.later('update grants set uses = uses + 1 where grant_id = ?', grant_id);
    }
    if (token)
        rows.later('update link_tokens set uses = uses + 1 where token_id = ?', token.tokenId);
    return { used };
}
/** Whether a request shows a grant, or needs one. */
function asks({ intercept, request: { metadata } }) {
    return intercept.grantId !== undefined || (metadata !== undefined && Object.hasOwn(metadata, 'on_behalf_of'));
}
async function useToken({ rows, now, request }, token) {
    if (token === null)
        return 'the token is not one of this plane, or has expired';
    const row = await rows.get('select * from link_tokens where token_id = ?', token.tokenId);
    const link = await linkById(rows, token.linkId);
    if (!row || !link || row.link_id !== token.linkId)
        return 'the token is not known';
    if (token.audience !== links_termsOf(link).target_workspace_id)
        return 'the token is for another workspace';
    const state = links_stateOf(link, now);
    if (state !== 'active')
        return `the link is ${state}`;
    if (row.revoked_at !== null || now >= row.expires_at)
        return 'the token has expired or was revoked';
    if (row.max_uses !== null && row.uses >= row.max_uses)
        return 'the token is used up';
    if (token.agentId !== request.agent_id)
        return 'the token is for another agent';
    const { allowed_action_types, allowed_scopes } = links_termsOf(link);
    const metadata = request.metadata ?? {};
    if (allowed_action_types.length === 0 || !(0,engine_globs/* matcher */.j)(allowed_action_types)(request.action_type))
        return 'the link does not allow this action';
    const scopes = token.scopes.length > 0 ? token.scopes : allowed_scopes.length > 0 ? allowed_scopes : ['*'];
    return covers({ scopes, action_types: token.actionTypes }, request.action_type, metadata)
        ? undefined
        : 'the token does not reach this action';
}
/** The trust a token's agent is judged by: its own, and no more than the link lets a foreign agent have. */
async function cappedTrust(rows, trust, token) {
    const link = token ? await linkById(rows, token.linkId) : undefined;
    return link ? Math.min(trust, links_termsOf(link).max_trust_level) : trust;
}

;// CONCATENATED MODULE: ./build/src/server/intercept/proof.js







/** Seconds that an assertion may be older or newer than now. */
const tolerance = 5 * 60;
/** How long a nonce is remembered: longer than an assertion can be good. */
const nonceKept = 2 * tolerance * 1000 + 60_000;
/** Checks signatures before the transaction, so that nobody waits for them. Throws `agent_suspended`. */
async function prove({ store, clock, workspaceId }, intercept) {
    const proof = {};
    if (intercept.signedAssertion !== undefined) {
        await store.read((rows) => refuseSuspended(rows, intercept.request.agent_id));
        try {
            proof.identity = await identify(store, clock(), intercept);
        }
        catch (error) {
            if (!(error instanceof api_error/* ApiError */.hD))
                throw error;
            proof.refusal = error;
        }
    }
    if (intercept.federationToken !== undefined) {
        proof.federation = (await readToken(store, workspaceId, intercept.federationToken, clock())) ?? null;
    }
    return proof;
}
async function identify(store, now, { signedAssertion: assertion, request }) {
    const { agent_id } = request;
    if (typeof assertion !== 'string' || assertion.length > 8192 || !isCompactJws(assertion) || agent_id === undefined)
        throw unproven('it is no compact JWS for an agent, or names a claim twice');
    const candidates = (await store.read((rows) => credentialsOf(rows, agent_id))).filter((row) => isGood(row, now) && isMeant(row, assertion));
    for (const credential of candidates) {
        const payload = await verified(credential, assertion, now);
        if (!payload)
            continue;
        const nonce = payload.jti ?? payload.nonce;
        if (payload.sub !== agent_id)
            throw unproven('it is for another agent');
        if (typeof nonce !== 'string' || nonce.length < 8 || nonce.length > 256)
            throw unproven('it has no `jti` of 8 to 256 characters');
        if (payload.action_type !== request.action_type)
            throw unproven('it is not for this `action_type`');
        if (!isHashOf(payload.content_sha256, request.action_content))
            throw unproven('its `content_sha256` is not that of this content');
        return { credential, nonce };
    }
    throw unproven('no good credential of the agent signed it within five minutes');
}
/** Whether a hash is that of the content; without content none is needed. */
function isHashOf(claimed, content) {
    return (content === undefined && claimed === undefined) || claimed === (0,external_node_crypto_.hash)('sha256', content ?? '', 'hex');
}
/** A `kid` only chooses among the agent's own credentials. */
function isMeant({ credential_id, fingerprint }, assertion) {
    try {
        const { kid } = (0,decode_protected_header/* decodeProtectedHeader */._)(assertion);
        return kid === undefined || kid === credential_id || kid === fingerprint;
    }
    catch {
        return false;
    }
}
async function verified({ public_key }, assertion, now) {
    try {
        const options = {
            algorithms: ['EdDSA'],
            typ: 'agent-assertion+jwt',
            requiredClaims: ['sub', 'iat'],
            currentDate: new Date(now),
            clockTolerance: tolerance,
        };
        const { payload } = await (0,verify/* jwtVerify */.V)(assertion, (0,external_node_crypto_.createPublicKey)(public_key), options);
        return Math.abs(now / 1000 - payload.iat) <= tolerance ? payload : undefined;
    }
    catch {
        return undefined;
    }
}
/** Uses up the nonce and looks at the credential once more, in the transaction of the decision. */
async function settleIdentity(rows, { credential, nonce }, now) {
    const current = (await credentialsOf(rows, credential.agent_id)).find(({ credential_id }) => credential_id === credential.credential_id);
    if (!current || !isGood(current, now))
        throw unproven('its credential is no longer good');
    await rows.run('delete from nonces where expires_at <= ?', now);
    const fresh = await rows.run('insert into nonces (agent_id, nonce, expires_at) values (?, ?, ?) on conflict do nothing', ...[credential.agent_id, nonce, now + nonceKept]);
    if (fresh === 0)
        throw new api_error/* ApiError */.hD('nonce_replayed', 'this assertion was used already');
}
function unproven(why) {
    return new api_error/* ApiError */.hD('identity_invalid', `the signed assertion does not count: ${why}`, { details: { pointer: '/signed_assertion' } });
}

;// CONCATENATED MODULE: ./build/src/server/intercept/pipeline.js











/**
 * Judges one intercept and writes the decision down, all in the transaction of its batch: status and identity of the agent, its authority, the
 * policies, the shadow policies, an override, the record. `arrived` is when it came, by `performance.now()`.
 */
async function decide(bench, { intercept, proof, caller, arrived }) {
    const { transaction, served, past, known } = bench;
    const { rows } = transaction;
    const now = transaction.now();
    const { agent_id, chain_id } = intercept.request;
    const agent = known.agent(agent_id);
    refuseUnlessActive(agent.row);
    if (intercept.message)
        refuseUnlessActive(known.agent(intercept.message.target).row, 'agent that the message is for');
    if (proof.refusal)
        throw proof.refusal;
    if (proof.identity)
        await settleIdentity(rows, proof.identity, now);
    const trust = proof.federation ? await cappedTrust(rows, agent.trust, proof.federation) : agent.trust;
    const request = (0,engine_request/* liveRequest */.E)(intercept.request, { trust, now, chainAgents: known.chain(chain_id) });
    const { used, blocked } = await authorise({ rows, known, now, request, intercept, agent }, proof.federation);
    const outcome = past.outcome(request);
    const judged = blocked ?? rule(served, request, outcome);
    const shadow = ruleShadow(served, request, outcome, judged.decision);
    const { ruling, breakglass_id } = blocked ? { ruling: blocked } : overridden(rows, agent, request, judged, now);
    const facts = { ...used, ...(breakglass_id !== undefined && { breakglass_id }), ...identityOf(proof) };
    const metadata = JSON.stringify(request.metadata);
    const record = pipeline_recordOf(bench, intercept, request, ruling, shadow, facts, metadata, arrived);
    const text = JSON.stringify(record);
    const { entryId, seq } = await transaction.chain.append('decision', now, record, { text, trust: agent.trust });
    write(bench, seq, request, record, metadata);
    if (intercept.message)
        rows.put(communications, seq, record.agent_id, intercept.message.target);
    if (agent_id !== undefined && chain_id !== undefined)
        known.joinChain(rows, chain_id, agent_id);
    if (agent_id !== undefined)
        known.moveTrust(agent_id, moved(agent.trust, record.decision));
    if (record.escalation_id)
        openEscalation(rows, record, seq, now, caller.keyId);
    past.observe(request, seq);
    return { answer: { ...record, vault_entry_id: entryId }, text: `${text.slice(0, -1)},"vault_entry_id":"${entryId}"}` };
}
/** A block by policies, and nothing else, is lifted by an open breakglass event. */
function overridden(rows, agent, request, judged, now) {
    if (judged.decision !== 'block')
        return { ruling: judged };
    const breakglass_id = useOverride(rows, agent.breakglass, request.action_type, now);
    if (breakglass_id === undefined)
        return { ruling: judged };
    const reasoning = `breakglass ${breakglass_id} overrides: ${judged.reasoning}`;
    return { ruling: { ...judged, decision: 'allow', decision_path: 'breakglass', reasoning }, breakglass_id };
}
function identityOf({ identity }) {
    return identity ? { identity_verified: true, credential_fingerprint: identity.credential.fingerprint } : {};
}
function pipeline_recordOf({ served, transaction, settings }, intercept, request, ruling, shadow, facts, metadata, arrived) {
    return {
        decision_id: settings.decisionIds.idOf(transaction.chain.seq + 1),
        action_type: request.action_type,
        agent_id: request.agent_id ?? null,
        chain_id: request.chain_id ?? null,
        chain_step: intercept.request.chain_step ?? null,
        parent_decision_id: intercept.parentDecisionId ?? null,
        trust_score: request.trust_score,
        ...ruling,
        ...facts,
        escalation_id: ruling.decision === 'escalate' ? newId('esc_') : null,
        ...(intercept.message && { source_agent_id: request.agent_id, target_agent_id: intercept.message.target }),
        revision: served.revision,
        policy_set_hash: served.policySetHash,
        shadow_results: shadow,
        content_sha256: hashOf(intercept.request.action_content),
        metadata_sha256: hashOf(intercept.request.metadata && metadata),
        latency_ms: Math.round(performance.now() - arrived),
        created_at: instant(request.at),
    };
}
function hashOf(text) {
    return text === undefined ? null : (0,external_node_crypto_.hash)('sha256', text, 'hex');
}
const decisions = {
    name: 'decisions',
    columns: {
        ...{ seq: 'bigint', decision_id: 'text', at: 'bigint', agent_id: 'text', action_type: 'text', decision: 'text', chain_id: 'text' },
        ...{ latency_ms: 'bigint', action_content: 'text', metadata: 'text', shadow: 'text' },
    },
};
const communications = {
    name: 'communications',
    columns: { seq: 'bigint', source_agent_id: 'text', target_agent_id: 'text' },
};
function write({ transaction, settings: { keepContent } }, seq, request, record, metadata) {
    const { decision_id, agent_id, action_type, decision, chain_id, latency_ms, shadow_results } = record;
    transaction.rows.put(decisions, ...[seq, decision_id, request.at, agent_id, action_type, decision, chain_id, latency_ms], keepContent ? JSON.stringify(request.action_content) : null, keepContent ? metadata : null, shadow_results === null ? null : JSON.stringify(shadow_results));
}

// EXTERNAL MODULE: ./build/src/engine/memory.js
var memory = __webpack_require__(15353);
;// CONCATENATED MODULE: ./build/src/server/intercept/windows.js

/** Agents whose windows are over stay in memory: after so many actions it is read anew, from as far back as the windows reach. */
const renewedAfter = 50_000;
/** What sequence policies need to know of the past: read from the plane's records, kept up to date, thrown away when in doubt. */
class Past {
    #memory;
    #served;
    #upTo = 0;
    #observed = 0;
    /** Whether there is nothing to catch up with. */
    isAt(served, seq) {
        return served.reach === 0 || (this.#served === served && this.#upTo === seq && this.#observed < renewedAfter);
    }
    /** Brings the past up to vault entry `seq`: decisions of other planes and of earlier runs come from the records. */
    async catchUp(rows, served, seq, now) {
        if (served.reach === 0)
            return this.forget();
        if (this.#served !== served || this.#observed >= renewedAfter) {
            this.#observed = 0;
            this.#memory = new memory/* Memory */.c([served.engine]);
            this.#served = served;
            this.#upTo = 0;
        }
        if (this.#upTo === seq)
            return;
        const missed = await rows.all('select action_type, agent_id, at from decisions where seq > ? and at > ? order by seq', this.#upTo, now - served.reach);
        for (const { action_type, agent_id, at } of missed)
            this.#memory.observe({ action_type, agent_id: agent_id ?? undefined, at });
        this.#upTo = seq;
    }
    outcome(request) {
        return this.#memory?.outcome(request);
    }
    observe({ action_type, agent_id, at }, seq) {
        this.#memory?.observe({ action_type, agent_id, at });
        this.#upTo = seq;
        this.#observed++;
    }
    /** What was observed did not happen after all, or may not have: the next catch-up reads it again. */
    forget() {
        this.#memory = undefined;
        this.#served = undefined;
        this.#upTo = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/server/intercept/group.js








const largestGroup = 256;
/** More than this is refused rather than kept in memory. */
const longestQueue = 20_000;
/**
 * Group commit: intercepts that wait at the same time share one transaction, so that the disk is waited for once. Each is answered only after its commit.
 * A group that fails is tried again one by one, so that nobody pays for another's fault.
 */
function groupCommit(store, begin, servedPolicies, settings, metrics) {
    const past = new Past();
    const known = new Known();
    let policies;
    let subscribed = [];
    let waiting = [];
    let running = false;
    const forget = () => {
        past.forget();
        known.forget();
    };
    async function judge(group, transaction, served) {
        const bench = { transaction, served, past, known, settings };
        const outcomes = [];
        for (const one of group)
            outcomes.push(await unlessRefused(() => onlyOnce(bench, one, () => decide(bench, one))));
        known.settle(transaction.rows, transaction.chain);
        return outcomes;
    }
    /** All that the group needs is known, if the vault ends where it was left: then nothing is read, and the transaction is one message. */
    function isReady(group, served) {
        return (served !== undefined &&
            known.end !== undefined &&
            past.isAt(served, known.end.seq) &&
            known.has(agentsOf(group), chainsOf(group)) &&
            !group.some(asksMore));
    }
    async function commitAtOnce(group, served) {
        return store.write(async (rows) => judge(group, await begin(rows, { end: known.end, subscribers: subscribed }), served));
    }
    async function commitReading(group) {
        return store.write(async (rows) => {
            const reading = subscribers(rows);
            const [transaction, found] = await Promise.all([begin(rows, { subscribers: reading }), reading]);
            const { chain } = transaction;
            const unchanged = known.end?.hash === chain.hash;
            if (!unchanged)
                known.forget();
            const [served] = await Promise.all([
                unchanged && policies ? policies : servedPolicies(rows),
                known.load(rows, agentsOf(group), chainsOf(group), transaction.now()),
            ]);
            await past.catchUp(rows, served, chain.seq, transaction.now());
            [policies, subscribed] = [served, found];
            return judge(group, transaction, served);
        });
    }
    async function commit(group) {
        try {
            if (isReady(group, policies)) {
                try {
                    return await commitAtOnce(group, policies);
                }
                catch (error) {
                    if (!(error instanceof Moved))
                        throw error;
                    forget();
                }
            }
            return await commitReading(group);
        }
        catch (error) {
            forget();
            throw error;
        }
    }
    /** Resolves, with what is to be answered, when the group is on disk or refused. */
    async function settle(group) {
        try {
            const outcomes = await commit(group);
            metrics.committed();
            return () => {
                for (const [index, { resolve, reject }] of group.entries()) {
                    const outcome = outcomes[index];
                    if (outcome instanceof api_error/* ApiError */.hD)
                        reject(outcome);
                    else
                        resolve(outcome);
                }
            };
        }
        catch (error) {
            if (group.length === 1)
                return () => group[0].reject(error);
            for (const one of group)
                (await settle([one]))();
            return () => undefined;
        }
    }
    /** The next group is on its way to the disk before the one that has arrived there is answered. */
    async function run() {
        while (waiting.length > 0) {
            const group = waiting.slice(0, largestGroup);
            waiting = waiting.slice(largestGroup);
            const answer = await settle(group);
            if (waiting.length > 0)
                setImmediate(answer);
            else {
                answer();
                await turn();
            }
        }
        running = false;
    }
    return (one, idempotency) => new Promise((resolve, reject) => {
        if (waiting.length >= longestQueue)
            throw new api_error/* ApiError */.hD('rate_limited', 'the plane has more to judge than it can; try again in a second');
        waiting.push({ ...one, idempotency, resolve, reject });
        if (!running) {
            running = true;
            setImmediate(run);
        }
    });
}
/** Who acts, and whom they write to. */
function agentsOf(group) {
    return namesOf(group, ({ request, message }) => [request.agent_id, message?.target]);
}
function chainsOf(group) {
    return namesOf(group, ({ request }) => [request.chain_id]);
}
function namesOf(group, named) {
    return new Set(group.flatMap(({ intercept }) => named(intercept)).filter((name) => name !== undefined));
}
/** Whether the database must be asked about this one alone: under its key, for what it proves, or for the grant it shows or lacks. */
function asksMore({ idempotency, proof, intercept: { grantId, request } }) {
    return (idempotency !== undefined ||
        proof.identity !== undefined ||
        proof.federation !== undefined ||
        grantId !== undefined ||
        Object.hasOwn(request.metadata ?? {}, 'on_behalf_of'));
}
/** What was judged before under the same key is answered again, but to no agent that was suspended since. */
async function onlyOnce({ transaction, known }, { caller, idempotency, intercept }, judge) {
    if (!idempotency)
        return judge();
    refuseUnlessActive(known.agent(intercept.request.agent_id).row);
    const answer = await once(transaction, caller.keyId, idempotency, async () => (await judge()).answer);
    return { answer, text: JSON.stringify(answer) };
}
/** A refused request is an answer like any other: it comes before anything was decided, and the rest of the group goes on. */
async function unlessRefused(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.hD)
            return error;
        throw error;
    }
}
/** Lets the event loop read what has arrived meanwhile, so that the next group is a full one. */
function turn() {
    return new Promise((resolve) => setImmediate(resolve));
}

;// CONCATENATED MODULE: ./build/src/server/keys/guesses.js


const guesses_minute = 60_000;
const mostAddresses = 10_000;
/** @param perMinute how many different wrong keys an address may send within a minute */
function guesses(perMinute, time = () => performance.now()) {
    const known = new Map();
    const recent = (address) => {
        const found = known.get(address);
        return found && time() - found.since < guesses_minute ? found : undefined;
    };
    return {
        allow(address) {
            const found = recent(networkOf(address));
            if (!found || found.digests.size < perMinute)
                return;
            const wait = Math.ceil((found.since + guesses_minute - time()) / 1000);
            throw new api_error/* ApiError */.hD('rate_limited', `too many wrong API keys came from this address; try again in ${wait} seconds`, {
                details: { retry_after: wait },
            });
        },
        wrong(address, digest) {
            const network = networkOf(address);
            const found = recent(network);
            if (found)
                found.digests.add(digest);
            else {
                if (known.size >= mostAddresses)
                    known.clear();
                known.set(network, { since: time(), digests: new Set([digest]) });
            }
        },
    };
}
/** An IPv6 host has a whole /64 to guess from. */
function networkOf(address) {
    if (!ipaddr.isValid(address))
        return address;
    const parsed = ipaddr.process(address);
    return parsed.kind() === 'ipv6' ? parsed.toByteArray().slice(0, 8).join(':') : parsed.toString();
}

;// CONCATENATED MODULE: ./build/src/server/keys/keyring.js



const keyring_remembered = 1000;
const believedFor = 1000;
/**
 * Finds callers, remembering the answer for a second at the most. An address that sent too many wrong keys is not looked up any more, but for
 * keys that were good here before, so that who shares an address with a guesser goes on.
 */
function keyring(store, clock, wrongKeysPerMinute) {
    let known = new Map();
    const everGood = new Set();
    const guessed = guesses(wrongKeysPerMinute);
    return {
        async callerOf(key, address) {
            const digest = digestOf(key);
            const found = known.get(digest);
            if (found && found.until > performance.now())
                return found.caller;
            if (!everGood.has(digest))
                guessed.allow(address);
            const asked = known;
            try {
                const caller = await store.read((rows) => authenticate(rows, digest, clock()));
                if (asked.size >= keyring_remembered)
                    asked.clear();
                asked.set(digest, { caller, until: performance.now() + believedFor });
                if (everGood.size < 100 * keyring_remembered)
                    everGood.add(digest);
                return caller;
            }
            catch (error) {
                everGood.delete(digest);
                if (error instanceof api_error/* ApiError */.hD)
                    guessed.wrong(address, digest);
                throw error;
            }
        },
        forget() {
            known = new Map();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/server/metrics.js
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
/** What this process counts since it started, in the text format of Prometheus. No label holds anything that a caller said. */
class Metrics {
    #requests = new Map();
    #decisions = { allow: 0, escalate: 0, block: 0 };
    #buckets = seconds.map(() => 0);
    #judged = 0;
    #judgedSeconds = 0;
    #groups = 0;
    /** A request was answered. `route` is the path of the contract, not of the request. */
    answered(method, route, status) {
        const key = `method="${method}",route="${route}",status="${status}"`;
        this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
    }
    /** A decision is on disk, so many milliseconds after it was asked for. */
    decided(decision, milliseconds) {
        this.#decisions[decision]++;
        this.#judged++;
        this.#judgedSeconds += milliseconds / 1000;
        for (const [index, bound] of seconds.entries())
            if (milliseconds <= bound * 1000)
                this.#buckets[index]++;
    }
    /** A transaction took a group of intercepts to disk. */
    committed() {
        this.#groups++;
    }
    text(gauges) {
        const lines = [
            ...family('hindcast_http_requests_total', 'counter', 'Requests answered.', [...this.#requests].map(([labels, n]) => [`{${labels}}`, n])),
            ...family('hindcast_decisions_total', 'counter', 'Decisions on disk.', Object.entries(this.#decisions).map(([decision, n]) => [`{decision="${decision}"}`, n])),
            ...family('hindcast_commits_total', 'counter', 'Transactions that took decisions to disk.', [['', this.#groups]]),
            ...family('hindcast_decision_seconds', 'histogram', 'From the request to the decision on disk.', [
                ...this.#buckets.map((n, index) => [`_bucket{le="${seconds[index]}"}`, n]),
                ['_bucket{le="+Inf"}', this.#judged],
                ['_sum', this.#judgedSeconds],
                ['_count', this.#judged],
            ]),
            ...Object.entries(gauges).flatMap(([name, n]) => family(`hindcast_${name}`, 'gauge', name.replaceAll('_', ' '), [['', n]])),
        ];
        return `${lines.join('\n')}\n`;
    }
}
function family(name, type, help, samples) {
    return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(([suffix, n]) => `${name}${suffix} ${n}`)];
}

;// CONCATENATED MODULE: ./build/src/server/transaction.js


/** `outbox`: where what is recorded is put for the webhooks that ask for it, in this same transaction. */
async function begin(rows, clock, safe, outbox, { end, subscribers } = {}) {
    const tell = outbox?.open(rows, subscribers);
    const chain = end ? chainAt(rows, end, tell) : await endOfChain(rows, tell);
    const now = () => Math.max(clock(), chain.at);
    return { rows, now, chain, safe, audit: (type, body) => chain.append(type, now(), body) };
}
/** Hands out the policies in force, compiled once a revision and swapped by one pointer. */
function servedPolicies() {
    let served;
    return async (rows) => {
        if (served?.revision !== (await readRevision(rows)))
            served = await loadServed(rows);
        return served;
    };
}

;// CONCATENATED MODULE: ./build/src/server/vault/verify.js

/** How many rows are read at a time. */
const verify_pageSize = 1000;
/**
 * Walks the log from its first entry and stops at the first that was altered, cut out, put in or moved. A log cut at its end is whole
 * as far as it goes: only a checkpoint kept elsewhere tells that.
 */
async function verifyChain(entries) {
    let sequence = 0;
    let previous = genesis;
    for await (const entry of entries) {
        sequence += 1;
        const problem = verify_problemOf(entry, sequence, previous);
        if (problem)
            return { ok: false, sequence, problem };
        previous = entry.entry_hash;
    }
    return { ok: true, entries: sequence, last_hash: previous };
}
function verify_problemOf({ seq, entry_type, at, content, entry_hash }, sequence, previous) {
    if (seq !== sequence)
        return `the entry is missing: ${seq} stands in its place`;
    if (leafHash(content) !== entry_hash)
        return 'the entry was altered: its hash is another';
    const said = verify_read(content);
    if (!said)
        return 'the entry was put in: it is no entry of a plane';
    const { sequence: told, entry_type: type, previous_hash } = said;
    if (told !== sequence)
        return 'the entry was moved: it says another sequence';
    if (type !== entry_type)
        return 'the entry says another type than its row';
    if (Date.parse(String(said.at)) !== at)
        return 'the entry says another time than its row';
    return previous_hash === previous ? undefined : 'the entry does not follow the one before it';
}
function verify_read(content) {
    try {
        const value = JSON.parse(content);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/server/vault/decisions.js


const contentNotKept = 'content.not_kept';
function noContentsTold() {
    return { erased: new Set(), notKeptFrom: Number.POSITIVE_INFINITY };
}
function hearOfContents(told, { entry_type, content, seq }) {
    if (entry_type === contentNotKept)
        told.notKeptFrom = Math.min(told.notKeptFrom, seq);
    if (entry_type !== 'decision.erased')
        return;
    const { body } = JSON.parse(content);
    for (const id of body.decision_ids)
        told.erased.add(id);
}
/** The table of decisions stands beside the log and must say the same; contents that are still there must have the hash that was recorded. */
async function decisionProblems(rows, told) {
    const problems = await chainProblems(rows);
    const logged = await rows.get("select count(*) as n from vault where entry_type = 'decision'");
    let found = 0;
    for (let after = Number.MIN_SAFE_INTEGER;;) {
        const page = await rows.all(`select d.*, v.content, c.source_agent_id, c.target_agent_id from decisions d left join vault v on v.seq = d.seq and v.entry_type = 'decision'
        left join communications c on c.seq = d.seq where d.seq > ? order by d.seq limit ${verify_pageSize}`, after);
        found += page.length;
        for (const row of page) {
            const problem = agrees(row) ? contentProblem(row, told) : 'its row is not what was recorded';
            if (problem)
                problems.push(`decision at entry ${row.seq}: ${problem}`);
        }
        if (page.length < verify_pageSize)
            break;
        after = page.at(-1).seq;
    }
    if (found !== logged.n)
        problems.push(`decisions: ${logged.n} were recorded, ${found} are in the table`);
    const stray = await rows.get('select count(*) as n from communications c where not exists (select 1 from decisions d where d.seq = c.seq)');
    if (stray.n > 0)
        problems.push(`messages between agents: ${stray.n} were never recorded`);
    return problems;
}
/** The agents that acted in a chain are those of its decisions. */
async function chainProblems(rows) {
    const acted = 'select chain_id, agent_id from decisions where chain_id is not null and agent_id is not null';
    const kept = 'select chain_id, agent_id from chains';
    const count = async (sql) => (await rows.get(`select count(*) as n from (${sql}) t`)).n;
    const [gone, added] = [await count(`${acted} except ${kept}`), await count(`${kept} except ${acted}`)];
    return gone + added === 0 ? [] : [`chains: of the agents that acted in them ${gone} are missing, ${added} were put in`];
}
function agrees(row) {
    if (row.content === null)
        return false;
    const { body } = JSON.parse(row.content);
    for (const field of ['decision_id', 'agent_id', 'action_type', 'decision', 'chain_id', 'latency_ms'])
        if (body[field] !== row[field])
            return false;
    for (const field of ['source_agent_id', 'target_agent_id'])
        if ((body[field] ?? null) !== row[field])
            return false;
    if (row.at !== Date.parse(String(body.created_at)))
        return false;
    if (row.shadow !== (body.shadow_results === null ? null : JSON.stringify(body.shadow_results)))
        return false;
    if (row.metadata !== null && decisions_sha256(row.metadata) !== (body.metadata_sha256 ?? decisions_sha256('{}')))
        return false;
    return row.action_content === null || contentHash(row.action_content) === (body.content_sha256 ?? decisions_sha256(''));
}
/** Content and metadata go together, and only when an entry says so. */
function contentProblem({ seq, decision_id, action_content, metadata }, told) {
    const erased = told.erased.has(decision_id);
    if (action_content !== null && metadata !== null)
        return erased ? 'its content is there, and an entry says that it was erased' : undefined;
    const gone = action_content === null && metadata === null && (erased || seq > told.notKeptFrom);
    return gone ? undefined : 'its content or metadata is gone, and no entry says so';
}
/** undefined: what stands there is no text in JSON. */
function contentHash(json) {
    try {
        const text = JSON.parse(json);
        return typeof text === 'string' ? decisions_sha256(text) : undefined;
    }
    catch {
        return undefined;
    }
}
function decisions_sha256(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex');
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/server/webhooks/send.js



const send_patience = 15_000;
/** How much of an answer is read at the most; nothing of it is kept. */
const send_mostRead = 64 * 1024;
/**
 * Makes one attempt, over a connection of its own. The address is checked here, on what is really connected to: a name's addresses when it is
 * looked up for this connection, and an address that stands in the URL before it, since no look-up ever sees that one. Redirects are not followed.
 */
function sender(targets, limit = send_patience) {
    return (message, signal) => new Promise((resolve) => {
        const url = targets.read(message.url);
        if (!(url instanceof URL))
            return resolve({ error: 'target forbidden' });
        const request = (url.protocol === 'https:' ? external_node_https_ : external_node_http_).request(url, {
            method: 'POST',
            agent: false,
            headers: { ...message.headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(message.body) },
            lookup: guardedLookup(targets, url),
            signal,
        });
        // It settles by itself: a request that is destroyed already tells of nothing more.
        const timer = setTimeout(() => {
            settle({ error: 'timed out' });
            request.destroy();
        }, limit);
        const settle = (outcome) => {
            clearTimeout(timer);
            resolve(outcome);
        };
        const answered = ({ statusCode = 0, headers }) => settle({ status: statusCode, ...retryAfterOf(headers['retry-after']) });
        request.on('error', (error) => settle({ error: wordFor(error) }));
        request.on('close', () => settle({ error: 'failed' }));
        request.on('response', (response) => {
            answered(response);
            readAway(response);
        });
        request.on('upgrade', (response, socket) => {
            answered(response);
            socket.destroy();
        });
        request.end(message.body);
    });
}
/** Whether the URL names an address, or leads to some, and all of them may be called. */
function guardedLookup(targets, url) {
    if (literalOf(url) !== undefined)
        return (_name, _options, callback) => callback(new Forbidden(), []);
    return (name, options, callback) => {
        targets.resolve(name).then((addresses) => {
            if (addresses.length === 0 || !addresses.every(({ address }) => targets.allows(url, address)))
                callback(new Forbidden(), []);
            else if (options.all)
                callback(null, addresses);
            else
                callback(null, addresses[0].address, addresses[0].family);
        }, (error) => callback(error, []));
    };
}
class Forbidden extends Error {
    message = 'target forbidden';
}
/** The answer is of no interest, but a receiver should be able to finish it. */
function readAway(response) {
    let read = 0;
    const enough = setTimeout(() => response.destroy(), 2000);
    response.on('data', (chunk) => {
        read += chunk.length;
        if (read > send_mostRead)
            response.destroy();
    });
    response.on('error', () => undefined);
    response.on('close', () => clearTimeout(enough));
}
function wordFor(error) {
    if (error.name === 'AbortError')
        return 'interrupted';
    return error.code ?? (error instanceof Forbidden ? error.message : 'failed');
}
const longestWait = 24 * 3600 * 1000;
/** Seconds, or a date. */
function retryAfterOf(header) {
    if (header === undefined)
        return {};
    const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isFinite(wait) ? { retryAfter: Math.min(longestWait, Math.max(0, wait)) } : {};
}

;// CONCATENATED MODULE: ./build/src/server/plane.js















async function openPlane(store, safe, { keepContent, wrongKeysPerMinute }, targets, wall) {
    const newest = await store.read(async (rows) => (await endOfChain(rows)).at);
    const workspaceId = await store.write(ownWorkspace);
    const settings = { keepContent, decisionIds: numberedIds('enf_', workspaceId) };
    const clock = steadyClock(newest, wall);
    const signing = await store.write((rows) => signingKeys(rows, safe, clock()));
    let sealed = false;
    let failedAt = 0;
    let stopping = false;
    const guarded = {
        ...store,
        async write(work) {
            try {
                const result = await store.write(work);
                sealed = false;
                return result;
            }
            catch (error) {
                if (error instanceof StoreError)
                    [sealed, failedAt] = [true, performance.now()];
                throw error;
            }
        },
    };
    const told = outbox(workspaceId, () => deliveries.wake());
    const begun = (rows, before) => begin(rows, clock, safe, told, before);
    const change = async (work) => {
        let last = [];
        const result = await guarded.write(async (rows) => {
            last = [];
            return work({ ...(await begin(rows, stopped(clock), safe, told)), afterwards: (each) => last.push(each) });
        });
        for (const each of last)
            each();
        return result;
    };
    const tryAgain = () => {
        if (!sealed || performance.now() - failedAt < 1000)
            return;
        failedAt = performance.now();
        const touch = async (rows) => {
            await begun(rows);
            await rows.run("update meta set value = value where name = 'workspace'");
        };
        guarded.write(touch).catch(() => undefined);
    };
    const deliveries = deliveryWorker({ store, change, clock, safe, workspaceId, send: sender(targets) });
    if (!keepContent)
        await change(noteNotKept);
    deliveries.start();
    const metrics = new Metrics();
    const judge = groupCommit(guarded, begun, servedPolicies(), settings, metrics);
    return {
        store,
        safe,
        signing,
        clock,
        settings,
        workspaceId,
        change,
        read: store.read,
        async prove(intercept, caller, idempotency) {
            const arrived = performance.now();
            const proof = needsProof(intercept) ? await prove({ store, clock, workspaceId }, intercept) : {};
            if (proof.refusal && !idempotency)
                throw proof.refusal;
            return { intercept, proof, caller, arrived };
        },
        async judge(one, idempotency) {
            const judged = await judge(one, idempotency);
            metrics.decided(judged.answer.decision, performance.now() - one.arrived);
            return judged;
        },
        metrics,
        resolutions: bell(),
        targets,
        deliveries,
        keys: keyring(store, clock, wrongKeysPerMinute),
        status: () => (stopping ? 'stopping' : sealed ? 'sealed' : 'ok'),
        tryAgain,
        ahead: () => Math.max(0, clock() - (wall ?? Date.now)()),
        async stop() {
            stopping = true;
            await deliveries.stop();
        },
    };
}
function needsProof({ signedAssertion, federationToken }) {
    return signedAssertion !== undefined || federationToken !== undefined;
}
async function ownWorkspace(rows) {
    await rows.run("insert into meta (name, value) values ('workspace', ?) on conflict (name) do nothing", newId('', 32));
    return (await rows.get("select value from meta where name = 'workspace'")).value;
}
/** The log says once that contents may be missing from here on without having been erased. */
async function noteNotKept({ rows, audit }) {
    if (await rows.get("select value from meta where name = 'content'"))
        return;
    await rows.run("insert into meta (name, value) values ('content', 'not kept')");
    await audit(contentNotKept, {});
}

;// CONCATENATED MODULE: ./build/src/server/store/migrations.js
/**
 * The database, one list of statements a version, forward only. A version that was released is never edited.
 * Written in the SQL that SQLite and PostgreSQL share: instants are milliseconds since 1970, JSON is text.
 */
const migrations = [
    [
        'create table meta (name text primary key, value text not null)',
        `create table api_keys (key_id text primary key, hash text not null unique, name text not null, scopes text not null,
      created_at bigint not null, revoked_at bigint)`,
        // `pack` is '' for a policy made by hand.
        `create table policies (policy_id text primary key, pack text not null, name text not null, definition text not null,
      enabled bigint not null, created_at bigint not null, updated_at bigint not null, unique (pack, name))`,
        // One row a pack that was ever live; `held` lists what was rolled back since the last deploy.
        `create table packs (name text primary key, serial bigint not null, highest text not null, held text not null)`,
        `create table deployments (pack text not null, serial bigint not null, version text not null, description text, digest text not null,
      source_hash text not null, definitions text not null, policy_count bigint not null, summary text not null, restores bigint, revision bigint not null,
      reason text, created_at bigint not null, created_by text not null, primary key (pack, serial))`,
        // Every decision and every change, in order; `content` is exactly what `entry_hash` covers, the previous hash included.
        `create table vault (seq bigint primary key, entry_type text not null, at bigint not null, content text not null,
      entry_hash text not null)`,
        // `seq` is the decision's vault entry, which holds the record; content and metadata stand here, so that they can be erased.
        `create table decisions (seq bigint primary key, decision_id text not null, at bigint not null, agent_id text, action_type text not null,
      decision text not null, chain_id text, latency_ms bigint not null, action_content text, metadata text, shadow text)`,
        'create index decisions_at on decisions (at)',
        'create index decisions_agent on decisions (agent_id, seq)',
        'create index decisions_decision on decisions (decision, seq)',
        'create table trust (agent_id text primary key, level double precision not null)',
        'create table chains (chain_id text not null, agent_id text not null, primary key (chain_id, agent_id))',
        `create table idempotency (key_id text not null, idempotency_key text not null, request_hash text not null, response text not null,
      created_at bigint not null, primary key (key_id, idempotency_key))`,
        'create index idempotency_created on idempotency (created_at)',
    ],
    [
        `create table agents (agent_id text primary key, name text not null, status text not null, profile text not null,
      created_at bigint not null, updated_at bigint not null)`,
        `create table credentials (credential_id text primary key, agent_id text not null, public_key text not null, fingerprint text not null unique,
      status text not null, created_at bigint not null, expires_at bigint, grace_until bigint, revoked_at bigint)`,
        'create index credentials_agent on credentials (agent_id)',
        'create table nonces (agent_id text not null, nonce text not null, expires_at bigint not null, primary key (agent_id, nonce))',
        'create index nonces_expires on nonces (expires_at)',
        // What happened to an agent beside its decisions.
        'create table agent_events (seq bigint primary key, agent_id text not null, event text not null, at bigint not null, detail text)',
        'create index agent_events_agent on agent_events (agent_id, seq)',
        'create table communications (seq bigint primary key, source_agent_id text not null, target_agent_id text not null)',
        'create index communications_source on communications (source_agent_id, seq)',
        'create index communications_target on communications (target_agent_id, seq)',
        `create table escalations (escalation_id text primary key, decision_id text not null unique, seq bigint not null unique, agent_id text, status text not null,
      created_at bigint not null, expires_at bigint not null, resolved_at bigint, resolved_by text, resolution_reason text, requested_by text not null)`,
        'create index escalations_status on escalations (status, seq)',
        `create table roles (role_id text primary key, name text not null unique, definition text not null, inherits_from text, status text not null,
      created_at bigint not null, updated_at bigint not null)`,
        'create table role_agents (role_id text not null, agent_id text not null, assigned_at bigint not null, primary key (role_id, agent_id))',
        'create index role_agents_agent on role_agents (agent_id)',
        `create table grants (grant_id text primary key, source_agent_id text not null, target_agent_id text not null, parent_grant_id text, depth bigint not null,
      terms text not null, max_uses bigint, uses bigint not null, created_at bigint not null, expires_at bigint not null, revoked_at bigint,
      revoke_reason text, seq bigint not null unique)`,
        'create index grants_parent on grants (parent_grant_id)',
        'create index grants_source on grants (source_agent_id)',
        'create index grants_target on grants (target_agent_id)',
        `create table windows (window_id text primary key, agent_id text not null, terms text not null, max_uses bigint, uses bigint not null,
      extensions bigint not null, max_extensions bigint not null, created_at bigint not null, expires_at bigint not null, revoked_at bigint,
      seq bigint not null unique)`,
        'create index windows_agent on windows (agent_id)',
        `create table breakglass (breakglass_id text primary key, agent_id text not null, action_type text, terms text not null, severity text not null,
      max_actions bigint, actions_used bigint not null, created_at bigint not null, expires_at bigint not null, closed_at bigint,
      reviewed_at bigint, review text, seq bigint not null unique)`,
        'create index breakglass_agent on breakglass (agent_id)',
        `create table links (link_id text primary key, direction text not null, terms text not null, secret_hash text not null, status text not null,
      approved_by text, created_at bigint not null, accepted_at bigint, expires_at bigint, revoked_at bigint, seq bigint not null unique)`,
        `create table link_tokens (token_id text primary key, link_id text not null, agent_id text not null, max_uses bigint, uses bigint not null,
      expires_at bigint not null, revoked_at bigint)`,
        'create index link_tokens_agent on link_tokens (agent_id)',
        `create table signing_keys (key_id text primary key, public_key text not null, sealed text not null, created_at bigint not null, retired_at bigint)`,
        `create table checkpoints (tree_size bigint primary key, root text not null, created_at bigint not null, key_id text not null,
      note text not null, signature text not null)`,
        // Roots of whole subtrees of 256 to the power of \`level\` entries, so that a proof reads few rows.
        'create table vault_tiles (level bigint not null, number bigint not null, hash text not null, primary key (level, number))',
        `create table webhooks (webhook_id text primary key, url text not null, events text not null, description text, status text not null,
      disabled_reason text, secret text not null, previous_secret text, previous_until bigint, created_at bigint not null)`,
        // The outbox: written in the transaction of what it tells of.
        `create table deliveries (delivery_id text primary key, webhook_id text not null, event text not null, body text not null, status text not null,
      attempts bigint not null, created_at bigint not null, next_attempt_at bigint, response_status bigint, error text, delivered_at bigint,
      test bigint not null, ordinal bigint not null)`,
        'create index deliveries_next on deliveries (webhook_id, status, next_attempt_at)',
        'create index deliveries_webhook on deliveries (webhook_id, ordinal)',
    ],
    ['alter table api_keys add column expires_at bigint'],
    // The vault entry of the resolution.
    ['alter table escalations add column resolved_seq bigint'],
    // Answers that were sealed with nothing but the caller's own idempotency key.
    ['delete from idempotency'],
];

;// CONCATENATED MODULE: ./build/src/server/store/migrate.js


/** Brings a database forward, never back, in the transaction it is given. A database of a newer plane is refused. */
async function migrate(rows, kind) {
    await rows.run('create table if not exists migrations (version bigint primary key, applied_at bigint not null)');
    const row = await rows.get('select max(version) as version from migrations');
    const from = row?.version ?? 0;
    if (from > migrations.length) {
        throw new StoreError(`this plane knows database version ${migrations.length}, the database is at ${from}; run the newer plane`);
    }
    for (let version = from + 1; version <= migrations.length; version++) {
        for (const statement of migrations[version - 1])
            await rows.run(dialect(statement, kind));
        await rows.run('insert into migrations (version, applied_at) values (?, ?)', version, Date.now());
    }
}
/** In SQLite only an `integer primary key` is the row's own number, without an index beside it. */
function dialect(statement, kind) {
    return kind === 'sqlite' ? statement.replace('seq bigint primary key', 'seq integer primary key') : statement;
}

;// CONCATENATED MODULE: ./build/src/server/store/postgres.js



const readers = 4;
/** Whether a database is named by a URL of PostgreSQL instead of the path of a file. */
function isPostgres(database) {
    return /^postgres(ql)?:\/\//.test(database);
}
/**
 * Opens a database of PostgreSQL, or of an engine that speaks its protocol and holds row locks. Any number of planes may share it: each write
 * transaction first takes the lock of the one row that all of them know, so that it runs alone; reads run beside it on a snapshot of their own.
 */
async function openPostgres(url) {
    const pools = [await poolOf(url, 1), await poolOf(url, readers)];
    const [writer, reader] = pools;
    const close = async () => {
        await Promise.all(pools.map((pool) => pool.end()));
    };
    try {
        await upgrade(writer);
    }
    catch (error) {
        await close();
        throw error;
    }
    const alone = oneAtATime();
    return {
        kind: 'postgres',
        write: (work) => alone(() => transaction(writer, `begin isolation level read committed; ${takeTurn}`, work)),
        read: (work) => transaction(reader, 'begin isolation level repeatable read read only', work),
        async close() {
            await alone(async () => undefined);
            await close();
        },
    };
}
const takeTurn = "select 1 from meta where name = 'writer' for update";
/** The session of a writer: on disk before a commit returns, and never in the way of the other planes for long. A connection that can't have it fails. */
const session = '-c synchronous_commit=on -c lock_timeout=15000 -c idle_in_transaction_session_timeout=20000';
async function poolOf(connectionString, max) {
    const { default: pg } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const pool = new pg.Pool({
        connectionString,
        max,
        application_name: 'hindcast',
        options: session,
        connectionTimeoutMillis: 10_000,
        idleTimeoutMillis: 0,
        keepAlive: true,
        pipeline: true,
        types: { getTypeParser: (type, format) => (wholeNumbers.has(type) ? Number : pg.types.getTypeParser(type, format)) },
    });
    // A connection that breaks while nobody uses it is left out of the pool; the next query opens another.
    pool.on('error', () => undefined);
    return pool;
}
/** `bigint`, and the `numeric` that sums of it are. */
const wholeNumbers = new Set([20, 1700]);
/** Planes that start together upgrade one after the other: an advisory lock, since there may be no table to lock yet. */
async function upgrade(writer) {
    await transaction(writer, 'begin; set local lock_timeout = 0; select pg_advisory_xact_lock(5063146289473)', async (rows) => {
        await migrate(rows, 'postgres');
        await rows.run("insert into meta (name, value) values ('writer', '') on conflict (name) do nothing");
    });
}
async function transaction(pool, begin, work) {
    const client = await attempt(() => pool.connect());
    let broken;
    let begun;
    const onError = (error) => {
        broken = error;
    };
    client.on('error', onError);
    try {
        begun = attempt(() => client.query(begin));
        begun.catch(() => undefined);
        const { rows, finish } = rowsOf(client);
        const result = await work(rows);
        const pending = finish();
        const [{ command }] = await Promise.all([attempt(() => client.query('commit')), begun, ...pending]);
        // A transaction in which a statement failed answers `commit` with `ROLLBACK`, and no error.
        if (command !== 'COMMIT')
            throw new StoreError('the database rolled the transaction back');
        return result;
    }
    catch (error) {
        await client.query('rollback').catch((failure) => {
            broken = failure;
        });
        // What failed first is what to tell: after it nothing else can succeed.
        await begun;
        throw postgres_moved(error) ? new Moved('what the transaction stood on has changed') : error;
    }
    finally {
        client.off('error', onError);
        client.release(broken);
    }
}
/** Nothing else divides here: see `must`. */
function postgres_moved(error) {
    return error instanceof StoreError && error.cause?.code === '22012';
}
/** `finish` sends what was put and not sent yet, and answers everything that nobody has waited for. */
function rowsOf(client) {
    const heap = new Map();
    const pending = [];
    const send = (statement, values) => {
        if (values.some(hasNul))
            throw new api_error/* ApiError */.hD('invalid_request', 'a text has a NUL character, which the database does not keep');
        return attempt(() => client.query({ ...statement, values: values }));
    };
    const sendLater = (statement, values) => {
        const sent = send(statement, values);
        sent.catch(() => undefined);
        pending.push(sent);
    };
    const sendHeap = () => {
        for (const [table, rows] of heap) {
            sendLater(prepared(insertOf(table)), Object.keys(table.columns).map((_, column) => rows.map((row) => row[column])));
        }
        heap.clear();
    };
    const query = (sql, values) => {
        sendHeap();
        return send(prepared(sql), values);
    };
    return {
        rows: {
            get: async (sql, ...values) => (await query(sql, values)).rows[0],
            all: async (sql, ...values) => (await query(sql, values)).rows,
            run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
            later(sql, ...values) {
                sendHeap();
                sendLater(prepared(sql), values);
            },
            put: (table, ...row) => heapUp(heap, table, row),
            must(sql, ...values) {
                sendHeap();
                sendLater(prepared(`select 1 / (select count(*) from (${sql}) as found) as one`), values);
            },
        },
        finish() {
            sendHeap();
            return pending;
        },
    };
}
function hasNul(sent) {
    return typeof sent === 'string' ? sent.includes('\0') : Array.isArray(sent) && sent.some(hasNul);
}
const inserts = new WeakMap();
/** One statement for any number of rows, which come as a list for each column. */
function insertOf(table) {
    let sql = inserts.get(table);
    if (sql === undefined) {
        const lists = Object.values(table.columns).map((type) => `?::${type}[]`);
        sql = `${insertInto(table)} select * from unnest(${lists.join(', ')}) ${table.conflict ?? ''}`;
        inserts.set(table, sql);
    }
    return sql;
}
const postgres_known = new Map();
/** A statement with its values as `$1`, `$2`, ..., under a name by which the server keeps its plan. */
function prepared(sql) {
    let statement = postgres_known.get(sql);
    if (!statement) {
        let count = 0;
        const text = sql.replaceAll('in (??)', '= any(?)').replace(/'(?:[^']|'')*'|\?/g, (found) => (found === '?' ? `$${++count}` : found));
        statement = /^\s*(select|insert|update|delete)\b/i.test(sql) ? { text, name: `s${postgres_known.size}` } : { text };
        postgres_known.set(sql, statement);
    }
    return statement;
}
async function attempt(step) {
    try {
        return await step();
    }
    catch (error) {
        throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/server/store/sqlite-writer.js


function writerOf(path) {
    const thread = threadOver(path);
    let turns = 0;
    return {
        async transaction(work) {
            const turn = ++turns;
            const { rows, finish } = rowsThrough((steps) => thread.ask(turn, steps));
            try {
                const result = await work(rows);
                await finish();
                return result;
            }
            catch (error) {
                await thread.ask(turn, [['rollback']]).catch(() => undefined);
                throw error;
            }
        },
        exec: async (sql) => void (await thread.ask(0, [['exec', sql]])),
        close: () => thread.end(),
    };
}
/** The rows of one transaction. Steps wait until one is asked that has an answer; those of one tick go together. */
function rowsThrough(ask) {
    const heap = new Map();
    let queued = [['begin']];
    let asked = [];
    const send = () => {
        const [steps, waiting] = [queued, asked];
        [queued, asked] = [[], []];
        ask(steps).then((results) => {
            for (const { at, resolve } of waiting)
                resolve(results[at]);
        }, (error) => {
            for (const { reject } of waiting)
                reject(error);
        });
    };
    const queue = (step) => {
        for (const [table, rows] of heap)
            queued.push(['each', sqlite_writer_insertOf(table), rows]);
        heap.clear();
        return queued.push(step) - 1;
    };
    const answer = (step) => new Promise((resolve, reject) => {
        asked.push({ at: queue(step), resolve: resolve, reject });
        if (asked.length === 1)
            queueMicrotask(send);
    });
    return {
        rows: {
            get: (sql, ...values) => answer(['get', listed(sql), values.map(asValue)]),
            all: (sql, ...values) => answer(['all', listed(sql), values.map(asValue)]),
            run: (sql, ...values) => answer(['run', listed(sql), values.map(asValue)]),
            later: (sql, ...values) => void queue(['run', listed(sql), values.map(asValue)]),
            put: (table, ...row) => heapUp(heap, table, row),
            must: (sql, ...values) => void queue(['must', listed(sql), values.map(asValue)]),
        },
        finish: () => answer(['commit']),
    };
}
/** SQL with its lists as JSON. */
function listed(sql) {
    return sql.includes('(??)') ? sql.replaceAll('(??)', '(select value from json_each(?))') : sql;
}
function asValue(given) {
    return typeof given === 'object' && given !== null ? JSON.stringify(given) : given;
}
const sqlite_writer_inserts = new WeakMap();
function sqlite_writer_insertOf(table) {
    let sql = sqlite_writer_inserts.get(table);
    if (sql === undefined) {
        const places = Object.keys(table.columns).map(() => '?');
        sql = `${insertInto(table)} values (${places.join(', ')}) ${table.conflict ?? ''}`;
        sqlite_writer_inserts.set(table, sql);
    }
    return sql;
}
/** Asks the thread for steps of one turn, in order, and answers what each came to. A thread that has died is replaced: its database rolls back what was begun. */
function threadOver(path) {
    let worker;
    let waiting = [];
    const start = () => {
        const started = new external_node_worker_threads_.Worker(sqlite_writer_text, { eval: true, workerData: path, execArgv: [], name: 'writer' });
        started.on('message', ({ results, error, moved }) => {
            const { resolve, reject } = waiting.shift();
            if (waiting.length === 0)
                started.unref();
            if (error === undefined)
                resolve(results);
            else if (moved)
                reject(new Moved(error));
            else
                reject(new StoreError(error));
        });
        const ended = (cause) => {
            if (worker !== started)
                return;
            const lost = waiting;
            [worker, waiting] = [undefined, []];
            for (const { reject } of lost)
                reject(new StoreError('the thread that writes the database has ended', { cause }));
        };
        return started.on('error', ended).on('exit', ended);
    };
    return {
        ask: (turn, steps) => new Promise((resolve, reject) => {
            worker ??= start();
            if (waiting.length === 0)
                worker.ref();
            waiting.push({ resolve: resolve, reject });
            worker.postMessage([turn, steps]);
        }),
        async end() {
            const ending = worker;
            worker = undefined;
            await ending?.terminate();
        },
    };
}
/** It is a text, since a bundle has no file for it. Once a step of a turn has failed, or the turn is over, no further step of it does anything. */
const sqlite_writer_text = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
let db;
let open = 0;
const prepared = new Map();
function statement(sql) {
  let known = prepared.get(sql);
  if (!known) prepared.set(sql, (known = db.prepare(sql)));
  return known;
}
const does = {
  begin() { db.exec('begin immediate'); },
  commit() { db.exec('commit'); },
  rollback() { db.exec('rollback'); },
  exec(sql) { db.exec(sql); },
  get(sql, values) { return statement(sql).get(...values); },
  all(sql, values) { return statement(sql).all(...values); },
  must(sql, values) { if (!statement(sql).get(...values)) throw Object.assign(new Error('moved'), { moved: true }); },
  run(sql, values) { return Number(statement(sql).run(...values).changes); },
  each(sql, rows) { const one = statement(sql); for (const values of rows) one.run(...values); },
};
function connect() {
  const made = new DatabaseSync(workerData);
  made.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  // What is erased is overwritten, not merely freed.
  made.exec('pragma wal_autocheckpoint = 0; pragma cache_size = -65536; pragma secure_delete = on');
  return made;
}
parentPort.on('message', ([turn, steps]) => {
  try {
    db ??= connect();
    const results = steps.map(([kind, ...given]) => {
      if (kind === 'begin') open = turn;
      else if (turn !== open && kind !== 'rollback') throw new Error('the transaction is over');
      const result = does[kind](...given);
      if (kind === 'commit' || kind === 'rollback') open = 0;
      return result;
    });
    parentPort.postMessage({ results });
  } catch (error) {
    open = 0;
    parentPort.postMessage({ error: error.message, moved: error.moved });
  }
});`;

;// CONCATENATED MODULE: ./build/src/server/store/sqlite.js





/** Opens (and makes) a database file: WAL, every commit on disk before it returns. `:memory:` is refused, since a plane keeps what it answered. */
async function openSqlite(path) {
    const { DatabaseSync } = loadSqlite();
    if (path === ':memory:')
        throw new StoreError('a plane keeps what it answered, so it needs a file');
    sqlite_attempt(() => makePrivate(path));
    const writer = writerOf(path);
    let reader;
    try {
        await writer.transaction((rows) => migrate(rows, 'sqlite'));
        reader = sqlite_attempt(() => new DatabaseSync(path, { readOnly: true }));
    }
    catch (error) {
        await writer.close();
        throw error;
    }
    reader.exec('pragma busy_timeout = 5000');
    let commits = 0;
    let mover;
    const readerRows = sqlite_rowsOf(reader);
    const [alone, inTurn] = [oneAtATime(), oneAtATime()];
    return {
        kind: 'sqlite',
        write(work) {
            if (++commits === commitsBeforeHelp)
                mover = checkpointer(path, () => writer.exec('pragma wal_autocheckpoint = 4000').catch(() => undefined));
            return alone(() => writer.transaction(work));
        },
        read: (work) => inTurn(() => snapshot(reader, readerRows, work)),
        async close() {
            await mover?.terminate();
            await inTurn(async () => reader.close());
            await alone(async () => {
                await writer.exec('pragma wal_checkpoint(truncate)').catch(() => undefined);
                await writer.close();
            });
        },
    };
}
/** Makes the file for its owner alone, since it holds what agents did. SQLite gives its log the same rights; a file that is there keeps its own. */
function makePrivate(path) {
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, 'a', 0o600));
}
/** Pages of 4 KiB. While writers never rest, the log is not begun anew by itself; beyond this many they are made to wait for it, a moment. */
const longestLog = 65_536;
/** A plane that writes little has its log moved when it closes. */
const commitsBeforeHelp = 200;
/**
 * Moves what is committed from the log into the database file, beside the plane instead of inside a commit, which would have to wait for the disk
 * twice. It is a text, since a bundle has no file for it. Should it fail, commits do it themselves again.
 */
function checkpointer(path, failed) {
    const worker = new external_node_worker_threads_.Worker(`const { workerData } = require('node:worker_threads');
    const { DatabaseSync } = require('node:sqlite');
    const db = new DatabaseSync(workerData.path);
    db.exec('pragma busy_timeout = 1000');
    setInterval(() => {
      try {
        const { log } = db.prepare('pragma wal_checkpoint(passive)').get();
        if (log > workerData.longest) db.exec('pragma wal_checkpoint(restart)');
      } catch {}
    }, 2000);`, { eval: true, workerData: { path, longest: longestLog }, execArgv: [], stderr: false });
    worker.unref();
    worker.on('error', failed);
    return worker;
}
/** `node:sqlite` is looked up only when a plane starts, so that everything else runs on Node 20. */
function loadSqlite() {
    const sqlite = process.getBuiltinModule?.('node:sqlite');
    if (!sqlite) {
        throw new StoreError(`the control plane needs Node 22.13 or newer for its database; this is ${process.version}`, {
            help: 'install a newer Node; in a clone `npm run demo` and `npm run hindcast -- serve` bring one',
        });
    }
    return sqlite;
}
async function snapshot(db, rows, work) {
    sqlite_attempt(() => db.exec('begin'));
    try {
        return await work(rows);
    }
    finally {
        sqlite_attempt(() => db.exec('commit'));
    }
}
function sqlite_rowsOf(db) {
    const prepared = new Map();
    const statement = (sql) => {
        let known = prepared.get(sql);
        if (!known) {
            known = db.prepare(sql);
            prepared.set(sql, known);
        }
        return known;
    };
    const run = (sql, values) => sqlite_attempt(() => Number(statement(listed(sql)).run(...values.map(asValue)).changes));
    return {
        get: (sql, ...values) => sqlite_attempt(() => statement(listed(sql)).get(...values.map(asValue))),
        all: (sql, ...values) => sqlite_attempt(() => statement(listed(sql)).all(...values.map(asValue))),
        run: (sql, ...values) => run(sql, values),
        later: (sql, ...values) => void run(sql, values),
        put: (table, ...row) => void run(sqlite_writer_insertOf(table), row),
        must(sql, ...values) {
            if (statement(listed(sql)).get(...values.map(asValue)) === undefined)
                throw new Moved('what the transaction stood on has changed');
        },
    };
}
function sqlite_attempt(step) {
    try {
        return step();
    }
    catch (error) {
        throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/server/store/reading.js





/** Runs `work` on one snapshot of a plane's database, and can do nothing but read: it makes no file, no table and no row, and upgrades nothing. */
async function readDatabase(database, work) {
    const opened = await (isPostgres(database) ? reading_openPostgres(database) : reading_openSqlite(database));
    try {
        await refuseStranger(opened.rows, database);
        return await work(opened.rows);
    }
    catch (error) {
        throw error instanceof StoreError ? error : failed(error);
    }
    finally {
        await opened.close();
    }
}
/** A file that nobody has open is read as it lies, since SQLite would put its own files beside it even to read. */
function reading_openSqlite(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new StoreError(`there is no database at ${path}`);
    const sqlite = process.getBuiltinModule?.('node:sqlite');
    if (!sqlite)
        throw new StoreError(`reading the database needs Node 22.13 or newer; this is ${process.version}`, {
            help: 'run it with a newer Node, or ask a running plane with `--url`',
        });
    const alone = !(0,external_node_fs_.existsSync)(`${path}-wal`);
    try {
        const place = alone ? Object.assign((0,external_node_url_.pathToFileURL)(path), { search: '?immutable=1' }) : path;
        const db = new sqlite.DatabaseSync(place, { readOnly: true });
        db.exec('pragma busy_timeout = 5000; pragma query_only = on; begin');
        return {
            rows: {
                get: (sql, ...values) => db.prepare(sql).get(...values),
                all: (sql, ...values) => db.prepare(sql).all(...values),
            },
            close: async () => db.close(),
        };
    }
    catch (error) {
        throw failed(error);
    }
}
async function reading_openPostgres(url) {
    const { default: pg } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const types = {
        getTypeParser: (type, format) => (reading_wholeNumbers.has(type) ? Number : pg.types.getTypeParser(type, format)),
    };
    const client = new pg.Client({
        connectionString: url,
        application_name: 'hindcast',
        connectionTimeoutMillis: 10_000,
        types: types,
    });
    client.on('error', () => undefined);
    try {
        await client.connect();
        await client.query('begin isolation level repeatable read read only');
    }
    catch (error) {
        await client.end().catch(() => undefined);
        throw failed(error);
    }
    const query = async (sql, values) => {
        let count = 0;
        return client.query(sql.replace(/\?/g, () => `$${++count}`), values);
    };
    return {
        rows: {
            get: async (sql, ...values) => (await query(sql, values)).rows[0],
            all: async (sql, ...values) => (await query(sql, values)).rows,
        },
        close: () => client.end(),
    };
}
/** `bigint`, and the `numeric` that sums of it are. */
const reading_wholeNumbers = new Set([20, 1700]);
async function refuseStranger(rows, database) {
    let version;
    try {
        version = (await rows.get('select max(version) as version from migrations'))?.version ?? 0;
    }
    catch (error) {
        throw new StoreError(`what is at ${isPostgres(database) ? 'that address' : database} is no database of a control plane`, {
            cause: error,
        });
    }
    if (version > migrations.length)
        throw new StoreError(`this knows database version ${migrations.length}, the database is at ${version}; use the newer one`);
}
function failed(error) {
    return new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
}

;// CONCATENATED MODULE: ./build/src/server/vault/examine.js



/** Reads a vault from its first entry to its last, and holds it against its own checkpoints and those that were kept. `more`: what else to look at. */
async function examine({ entries, checkpoints, keys }, kept, more = async () => []) {
    const tree = new GrowingTree();
    const roots = new Map([[0, tree.root]]);
    const wanted = new Set([...checkpoints, ...kept].map(({ tree_size }) => tree_size));
    async function* grown() {
        for await (const entry of entries) {
            yield entry;
            tree.add(entry.entry_hash);
            if (wanted.has(tree.size))
                roots.set(tree.size, tree.root);
        }
    }
    const chain = await verifyChain(grown());
    const told = { checkpoints: checkpoints.length };
    if (!chain.ok) {
        const problems = [`entry ${chain.sequence}: ${chain.problem}`, ...forks(kept)];
        return { ok: false, entries: chain.sequence - 1, root: null, ...told, problems };
    }
    roots.set(tree.size, tree.root);
    const own = checkpoints.flatMap((row) => ownProblems(row, keys, roots));
    const foreign = kept.flatMap((checkpoint) => keptProblems(checkpoint, keys, roots, tree.size));
    const problems = [...own, ...forks(kept), ...foreign, ...(await more({ size: tree.size, roots }))];
    return { ok: problems.length === 0, entries: tree.size, root: tree.root, ...told, problems };
}
function ownProblems(row, keys, roots) {
    const name = `checkpoint ${row.tree_size}`;
    const key = keys.get(row.key_id);
    if (!isSigned(row, key?.pem ?? ''))
        return [`${name}: its signature is not by key ${row.key_id}`];
    if (row.created_at > (key?.retiredAt ?? Number.POSITIVE_INFINITY))
        return [`${name}: key ${row.key_id} had been retired before`];
    const root = roots.get(row.tree_size);
    if (root === undefined)
        return [`${name}: the log was cut, it is shorter now`];
    return root === row.root ? [] : [`${name}: the log had another root then`];
}
function keptProblems({ tree_size, merkle_root, key_id, note, signature }, keys, roots, size) {
    const name = `kept checkpoint ${tree_size}`;
    const problems = [];
    if (signature !== undefined || note !== undefined) {
        const key = keys.get(key_id ?? '');
        if (key === undefined)
            problems.push(`${name}: the key that signed it is none of this vault`);
        else if (!isSigned({ tree_size, root: merkle_root, note: note ?? '', signature: signature ?? '' }, key.pem))
            problems.push(`${name}: its signature is not by key ${key_id}`);
    }
    const root = roots.get(tree_size);
    if (root === undefined)
        problems.push(`${name}: the log was cut or is an older copy, it has ${size} entries`);
    else if (root !== merkle_root)
        problems.push(`${name}: the log had another root then`);
    return problems;
}
/** Two kept checkpoints of one size that differ: the plane showed two logs. */
function forks(kept) {
    const seen = new Map();
    return kept.flatMap(({ tree_size, merkle_root }) => {
        const other = seen.get(tree_size);
        seen.set(tree_size, merkle_root);
        return other === undefined || other === merkle_root
            ? []
            : [`kept checkpoints ${tree_size}: two of one size differ, the log was forked`];
    });
}

;// CONCATENATED MODULE: ./build/src/server/vault/tables.js



/** The tables whose changes are entries of the log, the most dangerous first. */
const tables = {
    escalations: { row: 'escalation', id: 'escalation_id' },
    policies: { row: 'policy made by hand', id: 'policy_id', where: ` where pack = '${byHand}'`, told: (row) => policyTold(row) },
    agents: { row: 'agent', id: 'agent_id', told: ({ profile }) => ({ profile: tables_sha256(String(profile)) }) },
    credentials: { row: 'credential', id: 'credential_id', told: ({ public_key }) => ({ public_key: rawKeyHash(String(public_key)) }) },
    api_keys: { row: 'API key', id: 'key_id', open: true },
    grants: { row: 'grant', id: 'grant_id' },
    breakglass: { row: 'breakglass event', id: 'breakglass_id' },
    windows: { row: 'temporal window', id: 'window_id' },
    roles: { row: 'role', id: 'role_id' },
    role_agents: { row: 'role assignment', id: "role_id || ' ' || agent_id" },
    links: { row: 'federation link', id: 'link_id' },
    link_tokens: { row: 'federation token', id: 'token_id' },
    agent_events: { row: 'event of an agent at entry', id: 'seq' },
    meta: { row: 'setting', id: 'name', where: " where name = 'revision'" },
    trust: { row: 'trust of agent', id: 'agent_id' },
    webhooks: { row: 'webhook', id: 'webhook_id', told: ({ url }) => ({ url: tables_sha256(String(url)) }) },
};
function nothingTold() {
    return Object.fromEntries(Object.keys(tables).map((name) => [name, new Map()]));
}
/** Of each table the first row that is not what the log tells, and how many more there are. */
async function tableProblems(rows, told) {
    const problems = [];
    for (const [name, table] of Object.entries(tables)) {
        const stored = await rows.all(`select ${table.id} as row_id, t.* from ${name} t${table.where ?? ''} order by 1`);
        const found = problemsIn(table, new Map(stored.map((row) => [row.row_id, row])), told[name]);
        if (found.length > 0)
            problems.push(found.length === 1 ? found[0] : `${found[0]}, and ${found.length - 1} more of this table`);
    }
    return problems;
}
function problemsIn(table, stored, told) {
    const problems = [];
    for (const [id, columns] of told) {
        const row = stored.get(id);
        const wrong = row && differing({ ...row, ...table.told?.(row) }, columns);
        if (!wrong)
            problems.push(`${table.row} ${id}: it was recorded and is not in the table`);
        else if (wrong.length > 0)
            problems.push(`${table.row} ${id}: not what was recorded in ${wrong.join(', ')}`);
    }
    if (!table.open)
        for (const id of stored.keys())
            if (!told.has(id))
                problems.push(`${table.row} ${id}: it was never recorded`);
    return problems;
}
/** The columns that are not as told. */
function differing(row, told) {
    return Object.keys(told).filter((column) => told[column] !== undefined && row[column] !== told[column]);
}
function tables_sha256(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex');
}
/** What a policy made by hand is recorded as; when it changed is told by the entry. */
function policyText({ created_at: _made, updated_at: _changed, ...policy }) {
    return JSON.stringify(policy);
}
function policyTold(row) {
    return { definition: readable(() => policyText({ ...wirePolicy({ ...row, version: null }) })) };
}
function rawKeyHash(pem) {
    return readable(() => tables_sha256(Buffer.from((0,external_node_crypto_.createPublicKey)(pem).export({ format: 'jwk' }).x, 'base64url')));
}
/** null: what stands there can't be read, so it is not what was recorded. */
function readable(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/server/vault/packs.js




function noPacksTold() {
    return { serials: new Map(), packs: new Map() };
}
function hearOfPacks({ serials, packs }, { entry_type, content, at }) {
    if (entry_type !== 'policy.deployed' && entry_type !== 'policy.rollback')
        return;
    const { body } = JSON.parse(content);
    const { pack, serial, by: created_by, summary, ...rest } = body;
    const { digest, version, source_hash } = body;
    serials.set(`${pack} ${serial}`, { ...rest, summary: JSON.stringify(summary), created_by, created_at: at });
    const before = packs.get(pack);
    const live = { digest, version, source_hash, serial };
    if (entry_type === 'policy.deployed')
        packs.set(pack, { live, highest: version, held: [] });
    else if (before)
        packs.set(pack, { live, highest: before.highest, held: heldAfter(before, digest, at) });
}
/** A rollback frees what it brings back, and holds what was live. */
function heldAfter({ live, held }, broughtBack, since) {
    return [...held.filter(({ digest }) => digest !== broughtBack && digest !== live.digest), { ...live, since }];
}
/** What went live of each pack, where it stands and what is in force are what the log says. */
async function packProblems(rows, told) {
    const stored = await rows.all('select * from deployments order by pack, serial');
    const policies = await rows.all('select pack, name, enabled, definition from policies where pack <> ? order by pack, name', byHand);
    const packs = new Map((await rows.all('select * from packs order by name')).map((row) => [row.name, row]));
    const problems = serialProblems(stored, told.serials);
    for (const [name, standing] of told.packs) {
        const row = packs.get(name);
        const deployment = stored.find(({ pack, serial }) => pack === name && serial === standing.live.serial);
        const wrong = deployment && wrongPolicies(deployment, policies);
        if (row?.serial !== standing.live.serial)
            problems.push(`pack ${name}: serial ${standing.live.serial} went live last, ${row?.serial ?? 'none'} is live`);
        else if (row.highest !== standing.highest)
            problems.push(`pack ${name}: its highest version is not what was recorded`);
        else if (!isSameHold(row.held, standing.held))
            problems.push(`pack ${name}: what is held of it is not what was recorded`);
        else if (wrong?.length)
            problems.push(`pack ${name}: the policies in force are not what went live: ${wrong.join(', ')}`);
    }
    const never = new Set([...packs.keys(), ...policies.map(({ pack }) => pack)].filter((name) => !told.packs.has(name)));
    for (const name of never)
        problems.push(`pack ${name}: it never went live, and has a row or policies`);
    return problems;
}
function serialProblems(stored, serials) {
    const rowOf = new Map(stored.map((row) => [`${row.pack} ${row.serial}`, row]));
    const problems = [];
    for (const [name, told] of serials) {
        const row = rowOf.get(name);
        rowOf.delete(name);
        if (!row || differing({ ...row }, told).length > 0 || !isWhole(row))
            problems.push(`pack ${name.replace(' ', ', serial ')}: it is not what was recorded`);
    }
    for (const name of rowOf.keys())
        problems.push(`pack ${name.replace(' ', ', serial ')}: it was never recorded`);
    return problems;
}
function isWhole(row) {
    try {
        const pack = packOf(row);
        return (0,canonical/* digest */.br)(pack) === row.digest && (0,canonical/* sourceHash */.Ep)(pack.policies) === row.source_hash && pack.policies.length === row.policy_count;
    }
    catch {
        return false;
    }
}
/** Names of policies that are not in force as they were sent. */
function wrongPolicies(deployment, policies) {
    if (!isWhole(deployment))
        return [];
    const sent = new Map(JSON.parse(deployment.definitions).map((policy) => [policy.name, JSON.stringify(policy)]));
    const wrong = [];
    for (const { name, enabled, definition } of policies.filter(({ pack }) => pack === deployment.pack)) {
        if (enabled !== 1 || definition !== sent.get(name))
            wrong.push(name);
        sent.delete(name);
    }
    return [...wrong, ...sent.keys()];
}
function isSameHold(stored, told) {
    try {
        const held = JSON.parse(stored);
        return held.length === told.length && told.every((one, index) => differing(held[index], { ...one }).length === 0);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/server/vault/retell.js




/** Brings what the tables must hold up to one more entry. */
function retell(told, { entry_type, content, at, seq }) {
    const { body } = JSON.parse(content);
    followers[entry_type]?.(told, body, at, seq);
    if (inHistory.test(entry_type))
        told.agent_events.set(seq, { agent_id: body.agent_id, event: entry_type, at, detail: null });
    if (entry_type !== 'decision' && body.revision !== undefined)
        told.meta.set('revision', { value: String(body.revision) });
}
/** Entries that `getAgentHistory` lists beside decisions. */
const inHistory = /^(agent\.|credential\.|breakglass\.reviewed$|rbac\.role_(un)?assigned$)/;
const retell_minute = 60_000;
const retell_day = 24 * 60 * retell_minute;
const followers = {
    decision(told, body, at, seq) {
        const { agent_id, escalation_id, decision_id } = body;
        if (escalation_id) {
            const opened = { status: 'pending', created_at: at, expires_at: at + patience };
            told.escalations.set(escalation_id, { decision_id, seq, agent_id, ...opened, ...unresolved });
        }
        if (agent_id !== null) {
            const level = told.trust.get(agent_id)?.level ?? initialTrust;
            told.trust.set(agent_id, { level: moved(Number(level), body.decision) });
        }
        use(told.windows.get(body.window_id), 'uses');
        use(told.breakglass.get(body.breakglass_id), 'actions_used');
        for (let grant = told.grants.get(body.grant_id); grant; grant = told.grants.get(grant.parent_grant_id))
            use(grant, 'uses');
    },
    'escalation.resolved'(told, { escalation_id, resolution: status, resolved_by, reason: resolution_reason }, at, resolved_seq) {
        change(told.escalations.get(escalation_id), { status, resolved_at: at, resolved_by, resolution_reason, resolved_seq });
    },
    'policy.created': setPolicy,
    'policy.updated': setPolicy,
    'policy.promoted': setPolicy,
    'policy.deleted': (told, { policy_id }) => told.policies.delete(policy_id),
    'agent.registered'(told, { agent_id, name, profile_sha256, credential }, at) {
        told.agents.set(agent_id, { name, status: 'active', profile: profile_sha256, created_at: at, updated_at: at });
        if (credential)
            issue(told, { agent_id, ...credential }, at);
    },
    'agent.updated': updateAgent,
    'agent.suspended': (told, body, at) => updateAgent(told, { ...body, status: 'suspended' }, at),
    'agent.resumed': (told, body, at) => updateAgent(told, { ...body, status: 'active' }, at),
    'agent.deactivated': (told, { agent_id }, at) => change(told.agents.get(agent_id), { status: 'deactivated', updated_at: at }),
    'agent.revoked'(told, { agent_id }, at) {
        const own = (row) => row.agent_id === agent_id;
        revoke(told.credentials, own, { status: 'revoked', revoked_at: at });
        const party = (row) => row.source_agent_id === agent_id || row.target_agent_id === agent_id;
        revoke(told.grants, party, { revoked_at: at, revoke_reason: 'agent revoked' });
        revoke(told.windows, own, { revoked_at: at });
        revoke(told.link_tokens, own, { revoked_at: at });
        for (const [id, row] of told.role_agents)
            if (own(row))
                told.role_agents.delete(id);
    },
    'credential.rotated'(told, body, at) {
        for (const row of told.credentials.values())
            if (row.agent_id === body.agent_id && row.status === 'active')
                change(row, { status: 'rotated', grace_until: at + body.grace_seconds * 1000 });
        issue(told, body, at);
    },
    'credential.revoked': (told, { credential_id }, at) => change(told.credentials.get(credential_id), { status: 'revoked', revoked_at: at }),
    'api_key.created'(told, { key_id, name, key_sha256: hash, rights, expires_at }, at) {
        const scopes = JSON.stringify(rights);
        told.api_keys.set(key_id, { name, hash, scopes, created_at: at, expires_at: instantOf(expires_at), revoked_at: null });
    },
    'api_key.revoked'(told, { key_id, name, rights }, at) {
        told.api_keys.set(key_id, { ...told.api_keys.get(key_id), name, scopes: JSON.stringify(rights), revoked_at: at });
    },
    'delegation.granted'(told, body, at, seq) {
        const { grant_id, source_agent_id, target_agent_id, parent_grant_id, depth, max_uses, minutes } = body;
        const { scopes, action_types, constraints, instruction } = body;
        const longest = Number(told.grants.get(parent_grant_id)?.expires_at ?? Number.POSITIVE_INFINITY);
        const parties = { source_agent_id, target_agent_id, parent_grant_id, depth };
        const terms = JSON.stringify({ scopes, action_types, constraints, instruction });
        const life = { created_at: at, expires_at: Math.min(at + minutes * retell_minute, longest), revoked_at: null, revoke_reason: null };
        told.grants.set(grant_id, { ...parties, terms, max_uses, uses: 0, ...life, seq });
    },
    'delegation.revoked'(told, { revoked, reason }, at) {
        for (const id of revoked)
            change(told.grants.get(id), { revoked_at: at, revoke_reason: reason });
    },
    'breakglass.triggered'(told, body, at, seq) {
        const { breakglass_id, agent_id, action_type, severity, duration_minutes, max_actions, justification, triggered_by } = body;
        const terms = JSON.stringify({ justification, triggered_by });
        const life = { created_at: at, expires_at: at + duration_minutes * retell_minute, closed_at: null, reviewed_at: null, review: null };
        told.breakglass.set(breakglass_id, { agent_id, action_type, terms, severity, max_actions, actions_used: 0, ...life, seq });
    },
    'breakglass.deactivated': (told, { breakglass_id }, at) => change(told.breakglass.get(breakglass_id), { closed_at: at }),
    'breakglass.reviewed'(told, { breakglass_id, outcome, notes, reviewed_by }, at) {
        change(told.breakglass.get(breakglass_id), { reviewed_at: at, review: JSON.stringify({ outcome, notes, reviewed_by }) });
    },
    'temporal.window_opened'(told, body, at, seq) {
        const { window_id, agent_id, scopes, action_types, constraints, reason, workflow_id } = body;
        const { duration_minutes, max_uses, max_extensions } = body;
        const terms = JSON.stringify({ scopes, action_types, constraints, reason, workflow_id });
        const life = { created_at: at, expires_at: at + duration_minutes * retell_minute, revoked_at: null };
        told.windows.set(window_id, { agent_id, terms, max_uses, uses: 0, extensions: 0, max_extensions, ...life, seq });
    },
    'temporal.window_extended'(told, { window_id, duration_minutes }, at) {
        const row = told.windows.get(window_id);
        use(row, 'extensions');
        change(row, { expires_at: Math.min(Number(row?.expires_at) + duration_minutes * retell_minute, at + retell_day) });
    },
    'temporal.window_revoked': (told, { window_id }, at) => change(told.windows.get(window_id), { revoked_at: at }),
    'rbac.role_created'(told, { role_id, name, inherits_from, ...definition }, at) {
        told.roles.set(role_id, {
            name,
            definition: JSON.stringify(definition),
            inherits_from,
            status: 'active',
            created_at: at,
            updated_at: at,
        });
    },
    'rbac.role_updated'(told, { role_id, name, status, inherits_from, ...definition }, at) {
        change(told.roles.get(role_id), { name, definition: JSON.stringify(definition), inherits_from, status, updated_at: at });
    },
    'rbac.role_deleted': (told, { role_id }) => told.roles.delete(role_id),
    'rbac.role_assigned'(told, { role_id, agent_id }, at) {
        told.role_agents.set(`${role_id} ${agent_id}`, { role_id, agent_id, assigned_at: at });
    },
    'rbac.role_unassigned': (told, { role_id, agent_id }) => told.role_agents.delete(`${role_id} ${agent_id}`),
    'federation.link_proposed'(told, { link_id, expires_at, secret_sha256: secret_hash, ...terms }, at, seq) {
        const life = { created_at: at, accepted_at: null, expires_at: instantOf(expires_at), revoked_at: null };
        told.links.set(link_id, {
            direction: 'outbound',
            terms: JSON.stringify(terms),
            secret_hash,
            status: 'pending',
            approved_by: null,
            ...life,
            seq,
        });
    },
    'federation.link_accepted': (told, { link_id, approved_by }, at) => change(told.links.get(link_id), { status: 'active', approved_by, accepted_at: at }),
    'federation.link_revoked'(told, { link_id }, at) {
        change(told.links.get(link_id), { revoked_at: at });
        revoke(told.link_tokens, (row) => row.link_id === link_id, { revoked_at: at });
    },
    'federation.token_issued'(told, { token_id, link_id, agent_id, max_uses, ttl_seconds }, at) {
        told.link_tokens.set(token_id, { link_id, agent_id, max_uses, expires_at: at + ttl_seconds * 1000, revoked_at: null });
    },
    'webhook.created'(told, { webhook_id, url_sha256: url, description, events }, at) {
        const life = { created_at: at, previous_until: null, disabled_reason: null };
        told.webhooks.set(webhook_id, { url, description, events: JSON.stringify([...new Set(events)]), status: 'active', ...life });
    },
    'webhook.secret_rotated': (told, { webhook_id, previous_expires_at }) => change(told.webhooks.get(webhook_id), { previous_until: instantOf(previous_expires_at) }),
    'webhook.disabled': (told, { webhook_id, cause }) => change(told.webhooks.get(webhook_id), { status: 'disabled', disabled_reason: disabledReasons[cause] }),
    'webhook.enabled': (told, { webhook_id }) => change(told.webhooks.get(webhook_id), { status: 'active', disabled_reason: null }),
    'webhook.deleted': (told, { webhook_id }) => told.webhooks.delete(webhook_id),
};
const unresolved = { resolved_at: null, resolved_by: null, resolution_reason: null, resolved_seq: null };
function change(row, columns) {
    if (row)
        Object.assign(row, columns);
}
function use(row, column) {
    if (row)
        row[column] = Number(row[column]) + 1;
}
function revoke(rows, which, columns) {
    for (const row of rows.values())
        if (row.revoked_at === null && which(row))
            change(row, columns);
}
function setPolicy(told, { policy_id, definition }, at) {
    const created_at = told.policies.get(policy_id)?.created_at ?? at;
    told.policies.set(policy_id, { name: definition.name, definition: policyText(definition), created_at, updated_at: at });
}
function updateAgent(told, { agent_id, name, profile_sha256, status }, at) {
    change(told.agents.get(agent_id), { name, profile: profile_sha256, updated_at: at, ...(status && { status }) });
}
function issue(told, { agent_id, credential_id, key_fingerprint, expires_at }, at) {
    const key = { public_key: key_fingerprint, fingerprint: key_fingerprint, expires_at: instantOf(expires_at) };
    told.credentials.set(credential_id, { agent_id, ...key, status: 'active', created_at: at, grace_until: null, revoked_at: null });
}
function instantOf(text) {
    return typeof text === 'string' ? Date.parse(text) : text;
}

;// CONCATENATED MODULE: ./build/src/server/vault/audit.js








/**
 * Reads a plane's database whole, changing nothing, and says whether its vault is what was written: every entry, every checkpoint, every decision,
 * every pack, every table whose changes are entries. Throws `StoreError` when there is no such database.
 */
async function verifyVault(database, kept = []) {
    return readDatabase(database, (rows) => auditVault(rows, kept));
}
async function auditVault(rows, kept) {
    const checkpoints = await rows.all('select * from checkpoints order by tree_size');
    const account = { contents: noContentsTold(), packs: noPacksTold(), tables: nothingTold(), odd: [] };
    const source = { entries: noting(entries(rows), account), checkpoints, keys: await publicKeys(rows) };
    return examine(source, kept, async () => [
        ...account.odd,
        ...(await decisionProblems(rows, account.contents)),
        ...(await packProblems(rows, account.packs)),
        ...(await tableProblems(rows, account.tables)),
    ]);
}
async function* entries(rows) {
    for (let after = Number.MIN_SAFE_INTEGER;;) {
        const page = await rows.all(`select seq, entry_type, at, content, entry_hash from vault where seq > ? order by seq limit ${verify_pageSize}`, after);
        yield* page;
        if (page.length < verify_pageSize)
            return;
        after = page.at(-1).seq;
    }
}
/** Hands entries on, and notes what they tell once they were found to be whole. */
async function* noting(log, { contents, packs, tables, odd }) {
    for await (const entry of log) {
        yield entry;
        try {
            hearOfContents(contents, entry);
            hearOfPacks(packs, entry);
            retell(tables, entry);
        }
        catch {
            odd.push(`entry ${entry.seq}: no plane writes such an entry`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/server/vault/served.js



/**
 * Verifies a vault through what its plane serves: every entry, every checkpoint and its signature, and that the plane's own proofs lead from each
 * kept checkpoint to one signed now. Of decisions only what the log holds is seen.
 */
async function verifyServedVault(vault, kept = []) {
    const now = await vault.checkpoint();
    const found = [];
    for await (const checkpoint of vault.checkpoints())
        if (checkpoint.tree_size <= now.tree_size)
            found.push(rowOf(checkpoint));
    const checkpoints = [...found.filter(({ tree_size }) => tree_size !== now.tree_size), rowOf(now)];
    const keys = new Map((await vault.keys()).map((key) => [key.key_id, { pem: key.public_key_pem, retiredAt: retirementOf(key) }]));
    return examine({ entries: upTo(vault.entries(), now.tree_size), checkpoints, keys }, kept, async () => {
        const problems = [];
        for (const { tree_size, merkle_root } of kept) {
            if (tree_size < 1 || tree_size > now.tree_size)
                continue;
            const { path } = await vault.consistency(tree_size, now.tree_size);
            if (!provesConsistency(tree_size, now.tree_size, merkle_root, now.merkle_root, path))
                problems.push(`kept checkpoint ${tree_size}: the plane's proof does not lead from it to ${now.tree_size}`);
        }
        return problems;
    });
}
/** Entries that came after the checkpoint are for the next time. */
async function* upTo(entries, size) {
    if (size === 0)
        return;
    for await (const entry of entries) {
        yield storedOf(entry);
        if (entry.sequence_number >= size)
            return;
    }
}
/** What is shown of an entry must be what was hashed; if it is not, the entry is as good as altered. */
function storedOf({ sequence_number, entry_type, signed_at, text, entry_hash, entry_id, content, previous_hash }) {
    const said = served_read(text);
    const shown = entry_id === entryIdOf(sequence_number, entry_hash) &&
        said.previous_hash === previous_hash &&
        JSON.stringify(said.body) === JSON.stringify(content);
    return { seq: sequence_number, entry_type, at: Date.parse(signed_at), content: shown ? text : '', entry_hash };
}
function retirementOf({ retired_at }) {
    return retired_at ? Date.parse(retired_at) : null;
}
function served_read(text) {
    try {
        return JSON.parse(text) ?? {};
    }
    catch {
        return {};
    }
}
function rowOf({ tree_size, merkle_root, created_at, key_id, note, signature }) {
    return { tree_size, root: merkle_root, created_at: Date.parse(created_at), key_id, note, signature };
}

;// CONCATENATED MODULE: ./build/src/server/index.js














/** Opens the control plane over its database, without a port. Throws `StoreError` when there is no database to be had. */
async function createPlane(options) {
    const shared = isPostgres(options.database);
    const store = await (shared ? openPostgres(options.database) : openSqlite(options.database));
    try {
        const secret = masterSecret(options.secret, shared ? undefined : options.database, await store.read(isSealed));
        return await planeOver(store, safeOf(secret), options);
    }
    catch (error) {
        await store.close();
        throw error;
    }
}
const server_minute = 60_000;
const clockAhead = "what is on record is newer than the machine's clock, so time goes on from there, and assertions signed by the right time are refused; docs/control-plane.md says the way back";
async function planeOver(store, safe, options) {
    const { content: keepContent = true, wrongKeysPerMinute = 100 } = options;
    const plane = await openPlane(store, safe, { keepContent, wrongKeysPerMinute }, targets(options.webhookTargets), options.clock);
    const generatedKey = await admitKeys(plane, options.apiKeys ?? []).catch(async (error) => {
        await plane.stop();
        throw error;
    });
    const app = httpApp(plane, handlers, options);
    if (plane.ahead() > server_minute)
        app.log.warn({ aheadSeconds: Math.floor(plane.ahead() / 1000) }, clockAhead);
    let closing;
    const close = async () => {
        const stopped = plane.stop();
        await closeApp(app, options);
        await stopped;
        await store.close();
    };
    return {
        app,
        generatedKey,
        async fetch(input, init) {
            return inject(app, new Request(input, init));
        },
        close() {
            closing ??= close();
            return closing;
        },
    };
}
/** The port can't be had. The first API key may have been made by then: it is told here, for it is kept as a hash alone. */
class ListenError extends Error {
    name = 'ListenError';
    generatedKey;
    constructor(cause, { port, host }, generatedKey) {
        const { code, message } = cause;
        super(code === 'EADDRINUSE' ? `port ${port} on ${host} is taken` : message, { cause });
        this.generatedKey = generatedKey;
    }
}
/** The control plane on a port; on loopback, unless told otherwise. Throws `ListenError`. */
async function startServer(options) {
    const where = { port: options.port ?? 0, host: options.host ?? '127.0.0.1' };
    await tryPort(where);
    const plane = await createPlane(options);
    try {
        const url = await plane.app.listen(where);
        return { ...plane, url };
    }
    catch (error) {
        await plane.close();
        throw new ListenError(error, where, plane.generatedKey);
    }
}
/** Listens for a moment, so that no database and no key are made for a port that can't be had. */
async function tryPort(where) {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', (error) => reject(new ListenError(error, where)));
        server.listen(where, () => server.close(() => resolve()));
    });
}
async function admitKeys(plane, given) {
    return plane.store.write(async (rows) => {
        const transaction = await begin(rows, plane.clock, plane.safe);
        for (const one of given) {
            const { key, name, rights } = typeof one === 'string' ? { key: one, name: 'given at start', rights: ['*'] } : one;
            await admitKey(rows, transaction.now(), { name, scopes: rights, key });
        }
        if (await anyKey(rows))
            return undefined;
        const key = newKey();
        await admitKey(rows, transaction.now(), { name: 'first key', scopes: ['*'], key });
        return key;
    });
}
async function inject(app, request) {
    const { pathname, search } = new URL(request.url);
    const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
    const answer = await app.inject({
        method: request.method,
        url: pathname + search,
        headers: Object.fromEntries(request.headers),
        ...(body && { payload: body }),
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers))
        if (value !== undefined)
            headers.set(name, String(value));
    return new Response(answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers });
}


/***/ })

};
