export const id = 152;
export const ids = [152];
export const modules = {

/***/ 14152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  StoreError: () => (/* reexport */ StoreError),
  startServer: () => (/* binding */ startServer)
});

// UNUSED EXPORTS: createPlane

// EXTERNAL MODULE: ./build/src/api/error.js
var api_error = __webpack_require__(1159);
// EXTERNAL MODULE: ./build/src/engine/instant.js
var instant = __webpack_require__(14888);
;// CONCATENATED MODULE: ./build/src/server/refusal.js

/** 400 `invalid_request`: a field of the body, the path or the query, named by its JSON pointer. Never says the value. */
function invalid(pointer, problem) {
    return new api_error/* ApiError */.hD('invalid_request', `\`${pointer}\` ${problem}`, { details: { pointer } });
}

;// CONCATENATED MODULE: ./build/src/server/paging.js

/** Reads `per_page` (default 50), `page` and `cursor`; the cursor wins. */
function pageOf({ per_page = 50, page = 1, cursor }) {
    return cursor === undefined
        ? { limit: per_page, offset: (page - 1) * per_page, after: undefined }
        : { limit: per_page, offset: 0, after: readCursor(cursor) };
}
/** One item more than the page was asked for: then there is a next page, and its cursor is the sort key of the last item shown. */
function cut(items, limit, keyOf) {
    const shown = items.slice(0, limit);
    return { shown, next_cursor: items.length > limit ? writeCursor(keyOf(shown.at(-1))) : null };
}
/** The same for a list that is small enough to be held whole. */
function cutWhole(items, asked) {
    const { limit, offset, after } = pageOf(asked);
    const start = after ?? offset;
    return { shown: items.slice(start, start + limit), next_cursor: items.length > start + limit ? writeCursor(start + limit) : null };
}
function writeCursor(key) {
    return Buffer.from(String(key)).toString('base64url');
}
function readCursor(cursor) {
    const text = Buffer.from(cursor, 'base64url').toString('latin1');
    if (!/^\d{1,15}$/.test(text))
        throw invalid('/cursor', 'is not a `next_cursor` of this list');
    return Number(text);
}

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
/** An instant on the wire: RFC 3339, UTC, milliseconds. */
function clock_instant(at) {
    return new Date(at).toISOString();
}

;// CONCATENATED MODULE: ./build/src/server/vault/chain.js


const genesis = 'genesis';
/** Reads the end of the chain. Call it once in a write transaction: there is one writer at a time, so nobody else lengthens it meanwhile. */
async function endOfChain(rows) {
    const last = await rows.get('select seq, at, entry_hash from vault order by seq desc limit 1');
    let seq = last?.seq ?? 0;
    let newest = last?.at ?? 0;
    let previous = last?.entry_hash ?? genesis;
    return {
        get at() {
            return newest;
        },
        get seq() {
            return seq;
        },
        async append(type, at, body) {
            const content = entryText(seq + 1, type, previous, at, body);
            const entryHash = leafHash(content);
            await rows.run('insert into vault (seq, entry_type, at, content, entry_hash) values (?, ?, ?, ?, ?)', seq + 1, type, at, content, entryHash);
            seq += 1;
            newest = at;
            previous = entryHash;
            return { seq, entryId: entryIdOf(entryHash), hash: entryHash };
        },
    };
}
/** What is hashed, byte for byte: nothing of an entry stands outside it. */
function entryText(sequence, entryType, previousHash, at, body) {
    return JSON.stringify({ sequence, entry_type: entryType, previous_hash: previousHash, at: clock_instant(at), body });
}
/** The leaf hash of RFC 6962: SHA-256 over a zero byte and the entry's UTF-8 text, in hex. */
function leafHash(content) {
    return (0,external_node_crypto_.hash)('sha256', `\0${content}`, 'hex');
}
function entryIdOf(entryHash) {
    return `ve_${entryHash.slice(0, 24)}`;
}

;// CONCATENATED MODULE: ./build/src/server/decisions/handlers.js





const joined = 'select d.seq, d.decision_id, d.action_content, d.metadata, v.content, v.entry_hash from decisions d join vault v on v.seq = d.seq';
const decisionHandlers = {
    listDecisions: {
        async reads(rows, { query }) {
            const { where, values } = filterOf(query);
            const { limit, offset, after } = pageOf(query);
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
        async reads(rows, { params }) {
            const row = await findDecision(rows, params.decision_id);
            if (!row)
                throw new api_error/* ApiError */.hD('decision_not_found', 'there is no such decision');
            return { ok: true, decision: wireDecision(row, true) };
        },
    },
};
async function findDecision(rows, id) {
    return rows.get(`${joined} where d.decision_id = ?`, id);
}
/** The record as the vault holds it, with the id of its entry; content and metadata only when asked for, and as long as they are kept. */
function wireDecision({ content, entry_hash, action_content, metadata }, withContent) {
    const { body } = JSON.parse(content);
    return {
        ...body,
        vault_entry_id: entryIdOf(entry_hash),
        ...(withContent && action_content !== null && { action_content: JSON.parse(action_content) }),
        ...(withContent && metadata !== null && { metadata: JSON.parse(metadata) }),
    };
}
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
/** `since` and `until` in milliseconds. */
function periodOf({ since, until }) {
    return { since: instantAt('/since', since), until: instantAt('/until', until) };
}
function instantAt(pointer, text) {
    if (text === undefined)
        return undefined;
    const at = (0,instant/* parseInstant */.n)(text);
    if (at === undefined)
        throw invalid(pointer, 'is not an RFC 3339 instant with a zone');
    return at;
}

// EXTERNAL MODULE: ./build/src/engine/request.js
var engine_request = __webpack_require__(58311);
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
const deepestStep = 100_000;
const longestId = 256;
function checkActionType(given) {
    if (typeof given === 'string' && given.length > 0 && !/\p{Cc}/u.test(given))
        return;
    const problem = typeof given === 'string' && given.length > 0 ? 'has control characters' : 'is missing or no text';
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

;// CONCATENATED MODULE: ./build/src/server/intercept/handlers.js

const interceptHandlers = {
    intercept: {
        async answers({ body, caller, plane }, { idempotency }) {
            const intercept = readIntercept(body);
            return { ok: true, ...(await plane.intercept(intercept, caller, idempotency)) };
        },
    },
};

// EXTERNAL MODULE: ./build/src/pack/canonical.js + 1 modules
var canonical = __webpack_require__(94182);
// EXTERNAL MODULE: ../../work/main/node_modules/semver/index.js
var semver = __webpack_require__(20776);
// EXTERNAL MODULE: ./build/src/engine/engine.js + 7 modules
var engine_engine = __webpack_require__(5560);
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
    await rows.run("insert into meta (name, value) values ('revision', ?) on conflict (name) do update set value = excluded.value", String(revision));
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
    const engine = (0,engine_engine/* compile */.w)([...packs.values()]);
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
    return definition.policy_type === 'sequence' ? definition.conditions.window_seconds * 1000 : 0;
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
    await rows.run(`insert into deployments (pack, serial, version, description, digest, source_hash, definitions, policy_count, summary, restores, revision, reason,
      created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, ...[next.pack, next.serial, next.version, next.description, next.digest, next.source_hash, next.definitions, next.policy_count], ...[next.summary, next.restores, next.revision, next.reason, next.created_at, next.created_by]);
    await rows.run(`insert into packs (name, serial, highest, held) values (?, ?, ?, ?)
      on conflict (name) do update set serial = excluded.serial, highest = excluded.highest, held = excluded.held`, ...[next.pack, next.serial, highest, JSON.stringify(held)]);
}
/** The next serial of a pack: serials count from 1 and are never used twice. */
async function nextSerial(rows, name) {
    const row = await rows.get('select max(serial) as serial from deployments where pack = ?', name);
    return (row?.serial ?? 0) + 1;
}
async function comparePolicies(rows, pack, policies) {
    const before = new Map((await rows.all('select * from policies where pack = ?', pack)).map((row) => [row.name, row]));
    const changes = { created: [], updated: [], removed: [], unchanged: 0 };
    for (const policy of policies) {
        const row = before.get(policy.name);
        before.delete(policy.name);
        if (!row)
            changes.created.push(policy);
        else if ((0,canonical/* sourceHash */.Ep)([JSON.parse(row.definition)]) === (0,canonical/* sourceHash */.Ep)([policy]))
            changes.unchanged++;
        else
            changes.updated.push({ row, policy });
    }
    return { ...changes, removed: [...before.values()] };
}
function summaryOf({ created, updated, removed, unchanged }) {
    return { created: created.length, updated: updated.length, removed: removed.length, unchanged };
}
/** Makes the policies of one pack what `policies` says. Policies of other packs and those made by hand are not looked at. */
async function replacePolicies(rows, pack, policies, now) {
    const changes = await comparePolicies(rows, pack, policies);
    for (const policy of changes.created) {
        await rows.run('insert into policies (policy_id, pack, name, definition, enabled, created_at, updated_at) values (?, ?, ?, ?, 1, ?, ?)', ...[newId('', 32), pack, policy.name, JSON.stringify(policy), now, now]);
    }
    for (const { row, policy } of changes.updated) {
        await rows.run('update policies set definition = ?, updated_at = ? where policy_id = ?', JSON.stringify(policy), now, row.policy_id);
    }
    for (const row of changes.removed)
        await rows.run('delete from policies where policy_id = ?', row.policy_id);
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
    await transaction.audit('policy.deployed', { ...auditOf(next), summary });
    return { outcome, state: { live: next, highest: pack.version, held: [] }, summary };
}
/** What the vault and the webhooks say of a serial: names, hashes and numbers. */
function auditOf({ pack, serial, version, digest, source_hash, restores, revision, reason, created_by }) {
    return { pack, serial, version, digest, source_hash, restores, revision, reason, by: created_by };
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
    await transaction.audit('policy.rollback', { ...auditOf(next), summary });
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

// EXTERNAL MODULE: ./build/src/pack/load.js + 4 modules
var load = __webpack_require__(50336);
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
            walk(member, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, own, index < members.length - 1 ? ',' : '');
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
    refuseUnknown(body, ['packs', 'reason'], '');
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
    refuseUnknown(pack, packFields, base);
    const { expected_source_hash: expected } = pack;
    if (expected !== undefined && expected !== null && !(typeof expected === 'string' && /^sha256:[0-9a-f]{64}$/.test(expected))) {
        throw invalid(`${base}/expected_source_hash`, 'is neither null nor `sha256:` and 64 hex digits');
    }
    if (!('policy_definitions' in pack))
        throw invalid(`${base}/policy_definitions`, 'is missing');
}
function refuseUnknown(given, known, base) {
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
            return {
                ok: true,
                packs: states.map((state) => wirePack(state, state.live)),
                set_digest: (0,canonical/* setDigest */.$U)(states.map(({ live }) => packOf(live))),
            };
        },
    },
    getPolicyPack: {
        async reads(rows, { params, query }) {
            const state = await known(rows, params.name);
            const asked = await asSpecified(rows, state, query);
            return { ok: true, pack: wirePack(state, asked), policy_definitions: packOf(asked).policies };
        },
    },
    policyPackHistory: {
        async reads(rows, { params, query }) {
            const { live } = await known(rows, params.name);
            const { limit, offset, after } = pageOf(query);
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
async function known(rows, name) {
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
        : { version: newest.version, source_hash: newest.source_hash, serial: newest.serial, since: clock_instant(newest.since) };
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
        deployed_at: clock_instant(created_at),
        deployed_by: created_by,
        restores,
        reason,
        summary: JSON.parse(summary),
        live: serial === live,
    };
}

;// CONCATENATED MODULE: ./build/src/server/policies/read.js



const selected = `select p.*, d.version from policies p left join packs k on k.name = p.pack
  left join deployments d on d.pack = k.name and d.serial = k.serial`;
const policyReaders = {
    listPolicies: {
        async reads(rows, { query }) {
            const stored = (await rows.all(selected)).map(wirePolicy);
            const asked = stored.filter(({ mode, pack }) => (query.mode === undefined || mode === query.mode) && (query.pack === undefined || pack === query.pack));
            const { shown, next_cursor } = cutWhole(asked.sort(byPriority), query);
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
    const row = await rows.get(`${selected} where p.policy_id = ?`, id);
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
        created_at: clock_instant(created_at),
        updated_at: clock_instant(updated_at),
    };
}
function byPriority(a, b) {
    return b.priority - a.priority || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || (a.policy_id < b.policy_id ? -1 : 1);
}

// EXTERNAL MODULE: ./build/src/engine/judgement.js
var engine_judgement = __webpack_require__(60542);
;// CONCATENATED MODULE: ./build/src/server/policies/shadow-report.js


const shadowHandlers = {
    getShadowReport: {
        async reads(rows, { query }) {
            const report = newReport();
            for await (const row of observed(rows, query)) {
                const shadow = JSON.parse(row.shadow);
                if (query.policy_id === undefined || shadow.triggered.some(({ policy_id }) => policy_id === query.policy_id))
                    count(report, row, shadow);
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
function count(report, { action_type, agent_id }, shadow) {
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

;// CONCATENATED MODULE: ./build/schemas/api.openapi.json
const api_openapi_namespaceObject = /*#__PURE__*/JSON.parse('{"openapi":"3.1.0","info":{"title":"Hindcast control plane","version":"1.0.0","summary":"Enforcement of policy packs for AI agents.","description":"In a request body, a `null` at the top level counts as absent. Answers may carry more fields than are listed.","license":{"name":"MIT","identifier":"MIT"}},"servers":[{"url":"/"}],"security":[{"apiKey":[]},{"bearer":[]}],"tags":[{"name":"core"},{"name":"agents"},{"name":"credentials"},{"name":"policies"},{"name":"decisions"},{"name":"escalations"},{"name":"delegations"},{"name":"temporal windows"},{"name":"breakglass"},{"name":"roles"},{"name":"federation"},{"name":"webhooks"},{"name":"policy packs"},{"name":"vault"},{"name":"system"}],"paths":{"/api/v1/enforce/intercept":{"post":{"operationId":"intercept","summary":"Judge one action before it happens.","tags":["core"],"x-certainty":"published","x-needs":"enforce","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InterceptRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/InterceptResult"}}}},"400":{"description":"invalid_request, unknown_field, invalid_action_type","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended, identity_invalid, temporal_window_expired, temporal_window_scope_exceeded","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"nonce_replayed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, invalid_chain","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/batch":{"post":{"operationId":"batchIntercept","summary":"Judge up to 500 actions, in order; each fails alone.","tags":["core"],"x-certainty":"official client","x-needs":"enforce","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchResult"}}}},"400":{"description":"invalid_request, unknown_field, batch_too_large","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agent-comm":{"post":{"operationId":"interceptAgentComm","summary":"Judge a message from one agent to another.","tags":["core"],"x-certainty":"published","x-needs":"enforce","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentCommRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentCommResult"}}}},"400":{"description":"invalid_request, unknown_field, invalid_action_type","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, invalid_chain","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents":{"post":{"operationId":"registerAgent","summary":"Register an agent and hand out its private key, once.","tags":["agents"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RegisterAgentRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RegisterAgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"agent_exists","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listAgents","summary":"List agents.","tags":["agents"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"status","in":"query","required":false,"schema":{"enum":["active","suspended","deactivated"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}":{"get":{"operationId":"getAgent","summary":"Read one agent.","tags":["agents"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"put":{"operationId":"updateAgent","summary":"Change an agent, suspend it or let it act again.","tags":["agents"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAgentRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"agent_deactivated","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/deactivate":{"post":{"operationId":"deactivateAgent","summary":"Retire an agent for good; its records stay.","tags":["agents"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/revoke":{"post":{"operationId":"revokeAgent","summary":"Retire an agent and revoke everything it holds or lends.","tags":["agents"],"x-certainty":"official client","x-needs":"manage","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RevokeAgentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/history":{"get":{"operationId":"getAgentHistory","summary":"Read an agent\'s decisions and how its trust moved, newest first.","tags":["agents"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentHistory"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/communications":{"get":{"operationId":"getAgentCommunications","summary":"List the messages an agent sent or received.","tags":["agents"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"direction","in":"query","required":false,"schema":{"enum":["sent","received"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/AgentCommunications"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/delegations":{"get":{"operationId":"getAgentDelegations","summary":"List the delegation grants an agent gave or holds.","tags":["agents"],"x-certainty":"official client","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"direction","in":"query","required":false,"schema":{"enum":["given","received"]}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/DelegationState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegationList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/temporal-windows":{"get":{"operationId":"getAgentTemporalWindows","summary":"List the temporal windows of an agent.","tags":["agents"],"x-certainty":"official client","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/credentials":{"get":{"operationId":"listCredentials","summary":"List the credentials of an agent.","tags":["credentials"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/CredentialList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/credentials/active":{"get":{"operationId":"getActiveCredential","summary":"Read the credential an agent signs with now.","tags":["credentials"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/CredentialResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found, credential_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/agents/{agent_id}/credentials/rotate":{"post":{"operationId":"rotateCredential","summary":"Replace the key of an agent and hand out the new one, once.","tags":["credentials"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"agent_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RotateCredentialRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssuedCredentialResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, agent_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"agent_deactivated","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/credentials/{credential_id}/revoke":{"post":{"operationId":"revokeCredential","summary":"Revoke a credential at once.","tags":["credentials"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"credential_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/CredentialResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, credential_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policies":{"get":{"operationId":"listPolicies","summary":"List policies, highest priority first.","tags":["policies"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"mode","in":"query","required":false,"schema":{"enum":["live","shadow"]}},{"name":"pack","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"post":{"operationId":"createPolicy","summary":"Create a policy by hand, beside the packs.","tags":["policies"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatePolicyRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"policy_exists","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, policy_invalid","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policies/{policy_id}":{"get":{"operationId":"getPolicy","summary":"Read one policy.","tags":["policies"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"policy_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, policy_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"put":{"operationId":"updatePolicy","summary":"Change a policy made by hand.","tags":["policies"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"policy_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdatePolicyRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, policy_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"policy_exists, policy_managed_by_pack","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, policy_invalid","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"delete":{"operationId":"deletePolicy","summary":"Delete a policy made by hand.","tags":["policies"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"policy_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acknowledgement"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, policy_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"policy_managed_by_pack","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policies/{policy_id}/promote":{"post":{"operationId":"promoteShadowPolicy","summary":"Make a shadow policy live.","tags":["policies"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"policy_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PolicyResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, policy_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"policy_not_shadow, policy_managed_by_pack","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/shadow/report":{"get":{"operationId":"getShadowReport","summary":"Report what the shadow policies would have changed.","tags":["policies"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"Not earlier than this."}},{"name":"until","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"Earlier than this."}},{"name":"policy_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"action_type","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShadowReport"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/decisions":{"get":{"operationId":"listDecisions","summary":"List recorded decisions.","tags":["decisions"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"decision","in":"query","required":false,"schema":{"$ref":"#/components/schemas/Verdict"}},{"name":"action_type","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"chain_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"Not earlier than this."}},{"name":"until","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"Earlier than this."}},{"name":"include","in":"query","required":false,"schema":{"enum":["content"],"description":"`content` adds `action_content` and `metadata`."}},{"name":"order","in":"query","required":false,"schema":{"enum":["desc","asc"],"description":"Newest first (`desc`, default), or in the order they were judged (`asc`)."}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/decisions/{decision_id}":{"get":{"operationId":"getDecision","summary":"Read one recorded decision whole.","tags":["decisions"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"decision_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, decision_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/stats":{"get":{"operationId":"getStats","summary":"Count decisions, latency and agents over a period.","tags":["decisions"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},{"name":"until","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Stats"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/escalations":{"get":{"operationId":"listEscalations","summary":"List escalations, the pending ones by default.","tags":["escalations"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/EscalationState","description":"Default `pending`."}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/EscalationList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/escalations/{escalation_id}":{"get":{"operationId":"getEscalation","summary":"Read one escalation with what an approver needs.","tags":["escalations"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"escalation_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/EscalationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, escalation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/escalations/{escalation_id}/status":{"get":{"operationId":"getEscalationStatus","summary":"Read, or wait for, the state of an escalation.","tags":["escalations"],"x-certainty":"published","x-needs":"enforce","parameters":[{"name":"escalation_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"wait_seconds","in":"query","required":false,"schema":{"type":"integer","minimum":0,"maximum":30,"description":"Answer as soon as it is resolved, at latest after so many seconds. Default 0."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/EscalationStatus"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, escalation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/escalations/{escalation_id}/resolve":{"post":{"operationId":"resolveEscalation","summary":"Approve or reject an escalation, once.","tags":["escalations"],"x-certainty":"published","x-needs":"approvals","parameters":[{"name":"escalation_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResolveEscalationRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResolveEscalationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, escalation_self_approval","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found, escalation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"escalation_already_resolved","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/delegate":{"post":{"operationId":"delegate","summary":"Lend part of an agent\'s rights to another.","tags":["delegations"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegateRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found, delegation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"delegation_inactive","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, delegation_not_permitted, delegation_depth_exceeded","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/delegate/{grant_id}/verify":{"get":{"operationId":"verifyDelegation","summary":"Check a grant and what it is worth now.","tags":["delegations"],"x-certainty":"ours","x-needs":"enforce","parameters":[{"name":"grant_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"action_type","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegationVerification"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, delegation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/delegate/{grant_id}/revoke":{"post":{"operationId":"revokeDelegation","summary":"Revoke a grant and all grants below it.","tags":["delegations"],"x-certainty":"official client","x-needs":"manage","parameters":[{"name":"grant_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RevokeDelegationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, delegation_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/delegations":{"get":{"operationId":"listDelegations","summary":"List delegation grants.","tags":["delegations"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"direction","in":"query","required":false,"schema":{"enum":["given","received"]}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/DelegationState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DelegationList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows":{"post":{"operationId":"createTemporalWindow","summary":"Open a temporal window for an agent.","tags":["temporal windows"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateTemporalWindowRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listTemporalWindows","summary":"List temporal windows.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/TemporalWindowState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows/check":{"get":{"operationId":"checkTemporalWindow","summary":"Ask whether a window is open, and for what.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"enforce","parameters":[{"name":"window_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"action_type","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"scope","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowCheck"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, temporal_window_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows/{window_id}":{"get":{"operationId":"getTemporalWindow","summary":"Read one temporal window.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"window_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, temporal_window_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows/{window_id}/extend":{"post":{"operationId":"extendTemporalWindow","summary":"Make a window last longer, a limited number of times.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"window_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExtendTemporalWindowRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, temporal_window_expired","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found, temporal_window_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"temporal_window_inactive, temporal_window_extensions_exhausted","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/temporal-windows/{window_id}/revoke":{"post":{"operationId":"revokeTemporalWindow","summary":"Close a window before its time.","tags":["temporal windows"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"window_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TemporalWindowResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, temporal_window_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass":{"post":{"operationId":"triggerBreakglass","summary":"Override blocks for an agent in an emergency.","tags":["breakglass"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TriggerBreakglassRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"breakglass_review_pending","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"description":"rate_limited, breakglass_cooldown","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listBreakglass","summary":"List breakglass events.","tags":["breakglass"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"agent_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/BreakglassState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass/stats":{"get":{"operationId":"getBreakglassStats","summary":"Count breakglass events over a period.","tags":["breakglass"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"since","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},{"name":"until","in":"query","required":false,"schema":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassStats"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass/{breakglass_id}":{"get":{"operationId":"getBreakglass","summary":"Read one breakglass event.","tags":["breakglass"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"breakglass_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, breakglass_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass/{breakglass_id}/close":{"post":{"operationId":"closeBreakglass","summary":"End an override before its time.","tags":["breakglass"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"breakglass_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, breakglass_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"breakglass_already_closed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/breakglass/{breakglass_id}/review":{"post":{"operationId":"reviewBreakglass","summary":"Record the review that every breakglass event needs.","tags":["breakglass"],"x-certainty":"ours","x-needs":"approvals","parameters":[{"name":"breakglass_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReviewBreakglassRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/BreakglassResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, breakglass_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"breakglass_still_active, breakglass_already_reviewed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles":{"post":{"operationId":"createRole","summary":"Create a role.","tags":["roles"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateRoleRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"role_exists","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, role_cycle","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listRoles","summary":"List roles.","tags":["roles"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles/{role_id}":{"get":{"operationId":"getRole","summary":"Read one role.","tags":["roles"],"x-certainty":"published","x-needs":"read","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"put":{"operationId":"updateRole","summary":"Change a role.","tags":["roles"],"x-certainty":"published","x-needs":"manage","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateRoleRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"role_exists","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, role_cycle","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"delete":{"operationId":"deleteRole","summary":"Delete a role that nobody holds or inherits from.","tags":["roles"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acknowledgement"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"role_in_use","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles/{role_id}/assign":{"post":{"operationId":"assignRole","summary":"Give a role to an agent.","tags":["roles"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleAgentRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleAssignmentResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles/{role_id}/unassign":{"post":{"operationId":"unassignRole","summary":"Take a role from an agent.","tags":["roles"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleAgentRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acknowledgement"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found, role_not_assigned","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/roles/{role_id}/agents":{"get":{"operationId":"listRoleAgents","summary":"List the agents that hold a role.","tags":["roles"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"role_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RoleAgents"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, role_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links":{"post":{"operationId":"proposeFederation","summary":"Propose a link to another workspace.","tags":["federation"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ProposeFederationRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ProposeFederationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listFederations","summary":"List federation links.","tags":["federation"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/FederationState"}},{"name":"direction","in":"query","required":false,"schema":{"enum":["outbound","inbound"]}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links/{link_id}":{"get":{"operationId":"getFederation","summary":"Read one federation link.","tags":["federation"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"link_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, federation_link_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links/{link_id}/accept":{"post":{"operationId":"acceptFederation","summary":"Accept a proposed link.","tags":["federation"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"link_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AcceptFederationRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, federation_link_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"federation_link_inactive","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links/{link_id}/tokens":{"post":{"operationId":"issueFederationToken","summary":"Issue a short-lived token for an agent on a link.","tags":["federation"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"link_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssueFederationTokenRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationTokenResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"description":"insufficient_permissions, agent_suspended","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found, federation_link_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"federation_link_inactive","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, federation_scope_exceeded","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/federation/links/{link_id}/revoke":{"post":{"operationId":"revokeFederation","summary":"Revoke a link and every token issued on it.","tags":["federation"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"link_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReasonRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FederationResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, federation_link_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks":{"post":{"operationId":"createWebhook","summary":"Subscribe an address to events.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateWebhookRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssuedWebhookResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, webhook_target_forbidden","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listWebhooks","summary":"List webhooks.","tags":["webhooks"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}":{"get":{"operationId":"getWebhook","summary":"Read one webhook.","tags":["webhooks"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"delete":{"operationId":"deleteWebhook","summary":"Delete a webhook.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Acknowledgement"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}/test":{"post":{"operationId":"testWebhook","summary":"Send a test event.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookDeliveryResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}/rotate-secret":{"post":{"operationId":"rotateWebhookSecret","summary":"Replace the signing secret; both sign for a while.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RotateWebhookSecretRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/IssuedWebhookResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}/deliveries":{"get":{"operationId":"getWebhookDeliveries","summary":"List the deliveries of a webhook.","tags":["webhooks"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"status","in":"query","required":false,"schema":{"$ref":"#/components/schemas/WebhookDeliveryState"}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookDeliveries"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/webhooks/{webhook_id}/deliveries/{delivery_id}/replay":{"post":{"operationId":"replayWebhookDelivery","summary":"Send a dead delivery again.","tags":["webhooks"],"x-certainty":"ours","x-needs":"manage","parameters":[{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"delivery_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookDeliveryResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, webhook_not_found, webhook_delivery_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"webhook_delivery_not_dead","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs":{"post":{"operationId":"deployPolicyPack","summary":"Put a pack live, or several in one transaction.","tags":["policy packs"],"x-certainty":"published","x-needs":"deploy","parameters":[{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeployRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeployResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"revision_conflict, version_reused, version_not_higher","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, pack_invalid","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}},"get":{"operationId":"listPolicyPacks","summary":"List the packs that are live.","tags":["policy packs"],"x-certainty":"ours","x-needs":"read","parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PackList"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs/validate":{"post":{"operationId":"validatePolicyPack","summary":"Check packs and say what a deploy would do; nothing changes.","tags":["policy packs"],"x-certainty":"published","x-needs":"read","parameters":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ValidateRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ValidateResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs/{name}":{"get":{"operationId":"getPolicyPack","summary":"Read a pack with its policies, live or from history.","tags":["policy packs"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"name","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"version","in":"query","required":false,"schema":{"type":"string","description":"A version that was live once. Default: what is live."}},{"name":"serial","in":"query","required":false,"schema":{"type":"integer","minimum":1}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PackResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, pack_not_found, pack_version_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs/{name}/history":{"get":{"operationId":"policyPackHistory","summary":"List what was ever live of a pack, newest first.","tags":["policy packs"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"name","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PackHistory"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, pack_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/policy-packs/{name}/rollback":{"post":{"operationId":"rollbackPolicyPack","summary":"Put an earlier version of a pack live again.","tags":["policy packs"],"x-certainty":"published","x-needs":"deploy","parameters":[{"name":"name","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"Idempotency-Key","in":"header","required":false,"description":"The same key with the same body gives the same answer, and the effect once.","schema":{"type":"string","minLength":1,"maxLength":255}}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackRequest"}}}},"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, pack_not_found, pack_version_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"409":{"description":"revision_conflict","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/sentinel/vault/v2/keys":{"get":{"operationId":"getVaultKeys","summary":"Read the public keys that sign the vault.","tags":["vault"],"x-certainty":"published","x-needs":"none","security":[],"parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultKeys"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/entries":{"get":{"operationId":"listVaultEntries","summary":"Read the entries of the vault in order.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"after","in":"query","required":false,"schema":{"type":"integer","minimum":0}},{"name":"limit","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultEntries"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/entries/{entry_id}":{"get":{"operationId":"getVaultEntry","summary":"Read one entry of the vault.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"entry_id","in":"path","required":true,"schema":{"type":"string","minLength":1,"maxLength":256}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultEntryResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, vault_entry_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/checkpoints":{"get":{"operationId":"listVaultCheckpoints","summary":"List signed checkpoints, newest first.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"per_page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."}},{"name":"page","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."}},{"name":"cursor","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultCheckpoints"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/checkpoint":{"get":{"operationId":"getVaultCheckpoint","summary":"Sign and read a checkpoint of the vault as it is now.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/VaultCheckpointResult"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/proofs/inclusion":{"get":{"operationId":"getInclusionProof","summary":"Prove that an entry is in the tree.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"entry_id","in":"query","required":false,"schema":{"type":"string","minLength":1,"maxLength":256}},{"name":"sequence_number","in":"query","required":false,"schema":{"type":"integer","minimum":1}},{"name":"tree_size","in":"query","required":false,"schema":{"type":"integer","minimum":1}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/InclusionProof"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"description":"not_found, vault_entry_not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, vault_proof_impossible","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/api/v1/enforce/vault/proofs/consistency":{"get":{"operationId":"getConsistencyProof","summary":"Prove that a later tree extends an earlier one.","tags":["vault"],"x-certainty":"ours","x-needs":"read","parameters":[{"name":"from","in":"query","required":true,"schema":{"type":"integer","minimum":1}},{"name":"to","in":"query","required":false,"schema":{"type":"integer","minimum":1}}],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ConsistencyProof"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"description":"idempotency_key_reused, vault_proof_impossible","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/health":{"get":{"operationId":"health","summary":"Say whether the plane can record, and so judge.","tags":["system"],"x-certainty":"ours","x-needs":"none","security":[],"parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Health"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/metrics":{"get":{"operationId":"metrics","summary":"Metrics in the text format of Prometheus.","tags":["system"],"x-certainty":"ours","x-needs":"none","security":[],"parameters":[],"responses":{"200":{"description":"ok","content":{"text/plain":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}},"/openapi.json":{"get":{"operationId":"openapi","summary":"This contract as OpenAPI 3.1.","tags":["system"],"x-certainty":"ours","x-needs":"none","security":[],"parameters":[],"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/OpenApiDocument"}}}},"400":{"$ref":"#/components/responses/400"},"401":{"$ref":"#/components/responses/401"},"403":{"$ref":"#/components/responses/403"},"404":{"$ref":"#/components/responses/404"},"405":{"$ref":"#/components/responses/405"},"408":{"$ref":"#/components/responses/408"},"413":{"$ref":"#/components/responses/413"},"415":{"$ref":"#/components/responses/415"},"422":{"$ref":"#/components/responses/422"},"429":{"$ref":"#/components/responses/429"},"500":{"$ref":"#/components/responses/500"},"503":{"$ref":"#/components/responses/503"}}}}},"components":{"securitySchemes":{"apiKey":{"type":"apiKey","in":"header","name":"X-API-Key"},"bearer":{"type":"http","scheme":"bearer"}},"responses":{"400":{"description":"invalid_request, unknown_field","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"401":{"description":"missing_api_key, invalid_api_key, expired_api_key","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"403":{"description":"insufficient_permissions","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"404":{"description":"not_found","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"405":{"description":"method_not_allowed","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"408":{"description":"request_timeout","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"413":{"description":"body_too_large","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"415":{"description":"unsupported_media_type","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"422":{"description":"idempotency_key_reused","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"429":{"description":"rate_limited","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"500":{"description":"internal_error","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}},"503":{"description":"unavailable, audit_unavailable","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorAnswer"}}}}},"schemas":{"Verdict":{"enum":["allow","escalate","block"],"description":"allow < escalate < block."},"DecisionPath":{"enum":["fast","standard","identity","delegation","federation","temporal_window","permissions","rbac","breakglass","agent_status"],"description":"The step of the pipeline that settled the verdict."},"TriggeredPolicy":{"type":"object","properties":{"policy_id":{"type":"string"},"name":{"type":"string"},"decision":{"$ref":"#/components/schemas/Verdict"},"reason":{"type":"string"},"policy_type":{"type":"string"},"priority":{"type":"integer"},"pack":{"type":["string","null"]}},"required":["policy_id","name","decision","reason"]},"NotJudged":{"type":"object","properties":{"policy_id":{"type":"string"},"name":{"type":"string"},"reason":{"type":"string"},"pack":{"type":["string","null"]}},"required":["policy_id","name","reason"]},"ShadowResults":{"type":"object","properties":{"shadow_decision":{"$ref":"#/components/schemas/Verdict"},"live_decision":{"$ref":"#/components/schemas/Verdict"},"would_have_changed":{"type":"boolean"},"triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"reasoning":{"type":"string"}},"required":["shadow_decision","live_decision","would_have_changed","triggered","reasoning"]},"InterceptRequest":{"type":"object","description":"A request to judge. Unknown fields are ignored.","properties":{"action_type":{"type":"string","minLength":1,"maxLength":256,"description":"Name of the action, 1 to 256 characters."},"action_content":{"anyOf":[{"type":"string","description":"The text acted on: a query, a mail body, a prompt."},{"type":"null"}]},"content":{"anyOf":[{"type":"string","description":"Another name of `action_content`, as one published client sends it."},{"type":"null"}]},"metadata":{"anyOf":[{"type":"object","additionalProperties":true,"description":"Any JSON object. Its keys are the caller\'s own."},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The acting agent; it need not be registered."},{"type":"null"}]},"chain_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Groups the steps of one workflow."},{"type":"null"}]},"chain_step":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000,"description":"Step number in the chain, from 0. Needs `chain_id`."},{"type":"null"}]},"parent_decision_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The decision before this one in the chain."},{"type":"null"}]},"signed_assertion":{"anyOf":[{"type":"string","maxLength":8192,"description":"Ed25519 identity proof of the agent: a compact JWS."},{"type":"null"}]},"grant_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"A delegation grant that the agent presents."},{"type":"null"}]},"federation_token":{"anyOf":[{"type":"string","maxLength":8192,"description":"A token of a partner workspace."},{"type":"null"}]},"session_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"contract_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"warrant":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"commitment":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"stamp":{"anyOf":[{"type":["string","boolean"],"maxLength":8192},{"type":"null"}]}},"required":["action_type"]},"InterceptResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"decision":{"$ref":"#/components/schemas/Verdict"},"decision_id":{"type":"string","minLength":1,"maxLength":256},"decision_path":{"$ref":"#/components/schemas/DecisionPath"},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"Trust of the agent when it was judged."},"reasoning":{"type":"string"},"policies_evaluated":{"type":"array","items":{"type":"string"},"description":"Ids of the live policies that were judged."},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"vault_entry_id":{"type":"string","minLength":1,"maxLength":256},"latency_ms":{"type":"number","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"escalation_id":{"type":["string","null"],"description":"What to poll and resolve when `decision` is `escalate`."},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"chain_id":{"type":["string","null"]},"chain_step":{"type":["integer","null"]},"identity_verified":{"type":"boolean"},"grant_id":{"type":["string","null"]},"window_id":{"type":["string","null"]},"breakglass_id":{"type":["string","null"]},"not_judged":{"type":"array","items":{"$ref":"#/components/schemas/NotJudged"},"description":"Policies that could not be judged here and let the request pass by their own `on_unavailable`."},"shadow_results":{"anyOf":[{"$ref":"#/components/schemas/ShadowResults"},{"type":"null"}]}},"required":["ok","decision","decision_id","decision_path","trust_score","reasoning","policies_evaluated","policies_triggered","vault_entry_id","latency_ms","created_at"]},"BatchAction":{"type":"object","properties":{"action_type":{"type":"string","minLength":1,"maxLength":256,"description":"Name of the action, 1 to 256 characters."},"ref":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The caller\'s own name for this action, given back with its result."},{"type":"null"}]},"action_content":{"anyOf":[{"type":"string","description":"The text acted on: a query, a mail body, a prompt."},{"type":"null"}]},"content":{"anyOf":[{"type":"string","description":"Another name of `action_content`, as one published client sends it."},{"type":"null"}]},"metadata":{"anyOf":[{"type":"object","additionalProperties":true,"description":"Any JSON object. Its keys are the caller\'s own."},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The acting agent; it need not be registered."},{"type":"null"}]},"chain_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Groups the steps of one workflow."},{"type":"null"}]},"chain_step":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000,"description":"Step number in the chain, from 0. Needs `chain_id`."},{"type":"null"}]},"parent_decision_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The decision before this one in the chain."},{"type":"null"}]},"signed_assertion":{"anyOf":[{"type":"string","maxLength":8192,"description":"Ed25519 identity proof of the agent: a compact JWS."},{"type":"null"}]},"grant_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"A delegation grant that the agent presents."},{"type":"null"}]},"federation_token":{"anyOf":[{"type":"string","maxLength":8192,"description":"A token of a partner workspace."},{"type":"null"}]},"session_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"contract_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"warrant":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"commitment":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"stamp":{"anyOf":[{"type":["string","boolean"],"maxLength":8192},{"type":"null"}]}},"required":["action_type"]},"BatchRequest":{"type":"object","properties":{"actions":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","additionalProperties":true},"description":"1 to 500 `BatchAction`; a faulty one fails alone."}},"required":["actions"],"additionalProperties":false},"BatchItem":{"type":"object","description":"The result of one action: a decision when `ok`, otherwise an error.","properties":{"index":{"type":"integer","minimum":0},"ok":{"type":"boolean"},"ref":{"type":["string","null"]},"error":{"$ref":"#/components/schemas/ErrorBody","description":"Why this action was not judged; it counts as not allowed."},"decision":{"$ref":"#/components/schemas/Verdict"},"decision_id":{"type":"string","minLength":1,"maxLength":256},"decision_path":{"$ref":"#/components/schemas/DecisionPath"},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"Trust of the agent when it was judged."},"reasoning":{"type":"string"},"policies_evaluated":{"type":"array","items":{"type":"string"},"description":"Ids of the live policies that were judged."},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"vault_entry_id":{"type":"string","minLength":1,"maxLength":256},"latency_ms":{"type":"number","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"escalation_id":{"type":["string","null"],"description":"What to poll and resolve when `decision` is `escalate`."},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"chain_id":{"type":["string","null"]},"chain_step":{"type":["integer","null"]},"identity_verified":{"type":"boolean"},"grant_id":{"type":["string","null"]},"window_id":{"type":["string","null"]},"breakglass_id":{"type":["string","null"]},"not_judged":{"type":"array","items":{"$ref":"#/components/schemas/NotJudged"},"description":"Policies that could not be judged here and let the request pass by their own `on_unavailable`."},"shadow_results":{"anyOf":[{"$ref":"#/components/schemas/ShadowResults"},{"type":"null"}]}},"required":["index","ok"]},"BatchResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"total":{"type":"integer","minimum":0},"allowed":{"type":"integer","minimum":0,"description":"How many were allowed."},"blocked":{"type":"integer","minimum":0,"description":"How many were blocked."},"escalated":{"type":"integer","minimum":0,"description":"How many were escalated."},"failed":{"type":"integer","minimum":0,"description":"How many could not be judged."},"results":{"type":"array","items":{"$ref":"#/components/schemas/BatchItem"},"description":"One result for each action, in order."}},"required":["ok","total","allowed","blocked","escalated","failed","results"]},"AgentCommRequest":{"type":"object","description":"A message from one agent to another, judged before it is passed on.","properties":{"source_agent_id":{"type":"string","minLength":1,"maxLength":256},"target_agent_id":{"type":"string","minLength":1,"maxLength":256},"instruction":{"type":"string"},"action_content":{"anyOf":[{"type":"string","description":"The text acted on: a query, a mail body, a prompt."},{"type":"null"}]},"content":{"anyOf":[{"type":"string","description":"Another name of `action_content`, as one published client sends it."},{"type":"null"}]},"metadata":{"anyOf":[{"type":"object","additionalProperties":true,"description":"Any JSON object. Its keys are the caller\'s own."},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The acting agent; it need not be registered."},{"type":"null"}]},"chain_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Groups the steps of one workflow."},{"type":"null"}]},"chain_step":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000,"description":"Step number in the chain, from 0. Needs `chain_id`."},{"type":"null"}]},"parent_decision_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The decision before this one in the chain."},{"type":"null"}]},"signed_assertion":{"anyOf":[{"type":"string","maxLength":8192,"description":"Ed25519 identity proof of the agent: a compact JWS."},{"type":"null"}]},"grant_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"A delegation grant that the agent presents."},{"type":"null"}]},"federation_token":{"anyOf":[{"type":"string","maxLength":8192,"description":"A token of a partner workspace."},{"type":"null"}]},"session_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"contract_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"warrant":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"commitment":{"anyOf":[{"type":"string","maxLength":8192},{"type":"null"}]},"stamp":{"anyOf":[{"type":["string","boolean"],"maxLength":8192},{"type":"null"}]},"action_type":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Default `agent_instruction`."},{"type":"null"}]}},"required":["source_agent_id","target_agent_id","instruction"]},"AgentCommResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"decision":{"$ref":"#/components/schemas/Verdict"},"decision_id":{"type":"string","minLength":1,"maxLength":256},"decision_path":{"$ref":"#/components/schemas/DecisionPath"},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"Trust of the agent when it was judged."},"reasoning":{"type":"string"},"policies_evaluated":{"type":"array","items":{"type":"string"},"description":"Ids of the live policies that were judged."},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"vault_entry_id":{"type":"string","minLength":1,"maxLength":256},"latency_ms":{"type":"number","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"source_agent_id":{"type":"string"},"target_agent_id":{"type":"string"},"escalation_id":{"type":["string","null"],"description":"What to poll and resolve when `decision` is `escalate`."},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"chain_id":{"type":["string","null"]},"chain_step":{"type":["integer","null"]},"identity_verified":{"type":"boolean"},"grant_id":{"type":["string","null"]},"window_id":{"type":["string","null"]},"breakglass_id":{"type":["string","null"]},"not_judged":{"type":"array","items":{"$ref":"#/components/schemas/NotJudged"},"description":"Policies that could not be judged here and let the request pass by their own `on_unavailable`."},"shadow_results":{"anyOf":[{"$ref":"#/components/schemas/ShadowResults"},{"type":"null"}]}},"required":["ok","decision","decision_id","decision_path","trust_score","reasoning","policies_evaluated","policies_triggered","vault_entry_id","latency_ms","created_at","source_agent_id","target_agent_id"]},"ErrorBody":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"request_id":{"type":"string"},"details":{}},"required":["code","message","request_id"]},"ErrorAnswer":{"type":"object","properties":{"ok":{"type":"boolean","const":false},"error":{"$ref":"#/components/schemas/ErrorBody"}},"required":["ok","error"]},"Acknowledgement":{"type":"object","properties":{"ok":{"type":"boolean","const":true}},"required":["ok"]},"ReasonRequest":{"type":"object","properties":{"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"additionalProperties":false},"ResolutionDecision":{"enum":["allow","block","pending"]},"AgentPermissions":{"type":"object","properties":{"allowed_action_types":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"denied_action_types":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000}},"additionalProperties":false},"ResourceRule":{"type":"object","properties":{"action_types":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"max_amount":{"type":"number","minimum":0}},"required":["action_types"]},"PermissionBoundary":{"type":"object","description":"The outermost limits of an agent, whatever else grants it more.","properties":{"resource_rules":{"type":"array","items":{"$ref":"#/components/schemas/ResourceRule"}}}},"DelegationPolicy":{"type":"object","properties":{"can_delegate":{"type":"boolean"},"can_accept_delegation":{"type":"boolean"},"delegable_scopes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"acceptable_scopes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"max_delegation_depth":{"type":"integer","minimum":0,"maximum":16}},"additionalProperties":false},"RegisterAgentRequest":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"An id of your own choice. Default: made by the plane."},{"type":"null"}]},"framework":{"anyOf":[{"type":"string","maxLength":256},{"type":"null"}]},"description":{"anyOf":[{"type":"string","maxLength":4000},{"type":"null"}]},"capabilities":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"permissions":{"anyOf":[{"$ref":"#/components/schemas/AgentPermissions"},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000,"description":"What the agent may do: action names or scopes such as `trade:write`; `*` stands for any run of characters."},{"type":"null"}]},"permission_boundary":{"anyOf":[{"$ref":"#/components/schemas/PermissionBoundary"},{"type":"null"}]},"delegation_policy":{"anyOf":[{"$ref":"#/components/schemas/DelegationPolicy"},{"type":"null"}]},"credential_ttl_days":{"anyOf":[{"type":"integer","minimum":1,"maximum":3650},{"type":"null"}]},"model":{},"prompt_hash":{"anyOf":[{"type":"string"},{"type":"null"}]},"environment":{"anyOf":[{"type":"string"},{"type":"null"}]},"risk_class":{"anyOf":[{"type":"string"},{"type":"null"}]},"owner":{"anyOf":[{"type":"string"},{"type":"null"}]},"permitted_models":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"approved_tools":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"data_clearance":{},"purpose":{"anyOf":[{"type":"string"},{"type":"null"}]}},"required":["name"],"additionalProperties":false},"UpdateAgentRequest":{"type":"object","properties":{"name":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"framework":{"anyOf":[{"type":"string","maxLength":256},{"type":"null"}]},"description":{"anyOf":[{"type":"string","maxLength":4000},{"type":"null"}]},"capabilities":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"permissions":{"anyOf":[{"$ref":"#/components/schemas/AgentPermissions"},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000,"description":"What the agent may do: action names or scopes such as `trade:write`; `*` stands for any run of characters."},{"type":"null"}]},"permission_boundary":{"anyOf":[{"$ref":"#/components/schemas/PermissionBoundary"},{"type":"null"}]},"delegation_policy":{"anyOf":[{"$ref":"#/components/schemas/DelegationPolicy"},{"type":"null"}]},"status":{"anyOf":[{"enum":["active","suspended"],"description":"Suspend an agent, or let it act again."},{"type":"null"}]},"model":{},"prompt_hash":{"anyOf":[{"type":"string"},{"type":"null"}]},"environment":{"anyOf":[{"type":"string"},{"type":"null"}]},"risk_class":{"anyOf":[{"type":"string"},{"type":"null"}]},"owner":{"anyOf":[{"type":"string"},{"type":"null"}]},"permitted_models":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"approved_tools":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"data_clearance":{},"purpose":{"anyOf":[{"type":"string"},{"type":"null"}]}},"additionalProperties":false},"Agent":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string"},"status":{"enum":["active","suspended","deactivated"]},"trust_level":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"did":{"type":"string"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"total_actions":{"type":"integer","minimum":0},"allowed_actions":{"type":"integer","minimum":0},"blocked_actions":{"type":"integer","minimum":0},"escalated_actions":{"type":"integer","minimum":0},"framework":{"type":["string","null"]},"description":{"type":["string","null"]},"capabilities":{"type":"array","items":{"type":"string"}},"scopes":{"type":"array","items":{"type":"string"}},"permissions":{"$ref":"#/components/schemas/AgentPermissions"},"permission_boundary":{"anyOf":[{"$ref":"#/components/schemas/PermissionBoundary"},{"type":"null"}]},"delegation_policy":{"anyOf":[{"$ref":"#/components/schemas/DelegationPolicy"},{"type":"null"}]},"declared":{"type":"object","additionalProperties":true,"description":"What was declared at registration: model, owner, purpose and the like."},"roles":{"type":"array","items":{"type":"string"},"description":"Ids of the roles assigned."}},"required":["agent_id","name","status","trust_level","did","created_at","updated_at","total_actions","allowed_actions","blocked_actions","escalated_actions"]},"AgentResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agent":{"$ref":"#/components/schemas/Agent"}},"required":["ok","agent"]},"RegisterAgentResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agent":{"$ref":"#/components/schemas/Agent"},"credential":{"$ref":"#/components/schemas/IssuedCredential"}},"required":["ok","agent","credential"]},"RevokeAgentResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agent":{"$ref":"#/components/schemas/Agent"},"revoked":{"type":"object","properties":{"credentials":{"type":"integer","minimum":0},"delegations":{"type":"integer","minimum":0},"temporal_windows":{"type":"integer","minimum":0},"federation_tokens":{"type":"integer","minimum":0},"roles":{"type":"integer","minimum":0}},"required":["credentials","delegations","temporal_windows","federation_tokens","roles"]}},"required":["ok","agent","revoked"]},"ListAgentsQuery":{"type":"object","properties":{"status":{"enum":["active","suspended","deactivated"]},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"AgentList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agents":{"type":"array","items":{"$ref":"#/components/schemas/Agent"}},"next_cursor":{"type":["string","null"]},"total":{"type":"integer","minimum":0}},"required":["ok","agents","next_cursor","total"]},"AgentHistoryItem":{"type":"object","properties":{"at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"event":{"type":"string","description":"`decision`, or what happened to the agent."},"trust_level":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"trust_change":{"type":"number"},"decision_id":{"type":"string"},"decision":{"$ref":"#/components/schemas/Verdict"},"action_type":{"type":"string"},"detail":{"type":"string"}},"required":["at","event","trust_level"]},"AgentHistory":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agent_id":{"type":"string","minLength":1,"maxLength":256},"trust_level":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"history":{"type":"array","items":{"$ref":"#/components/schemas/AgentHistoryItem"}},"next_cursor":{"type":["string","null"]}},"required":["ok","agent_id","trust_level","history","next_cursor"]},"AgentCommunication":{"type":"object","properties":{"decision_id":{"type":"string","minLength":1,"maxLength":256},"source_agent_id":{"type":"string","minLength":1,"maxLength":256},"target_agent_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":"string"},"decision":{"$ref":"#/components/schemas/Verdict"},"direction":{"enum":["sent","received"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"chain_id":{"type":["string","null"]},"reasoning":{"type":"string"}},"required":["decision_id","source_agent_id","target_agent_id","action_type","decision","direction","created_at"]},"CommunicationsQuery":{"type":"object","properties":{"direction":{"enum":["sent","received"]},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"AgentCommunications":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"communications":{"type":"array","items":{"$ref":"#/components/schemas/AgentCommunication"}},"next_cursor":{"type":["string","null"]}},"required":["ok","communications","next_cursor"]},"Credential":{"type":"object","properties":{"credential_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"did":{"type":"string"},"algorithm":{"const":"Ed25519","type":"string"},"public_key":{"type":"string","description":"SPKI, PEM."},"key_fingerprint":{"type":"string","description":"SHA-256 of the raw 32-byte public key, hex."},"status":{"enum":["active","rotated","revoked","expired"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["credential_id","agent_id","did","algorithm","public_key","key_fingerprint","status","created_at","expires_at","revoked_at"]},"IssuedCredential":{"type":"object","description":"A credential with its private key, given out only when the key is made.","properties":{"credential_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"did":{"type":"string"},"algorithm":{"const":"Ed25519","type":"string"},"public_key":{"type":"string"},"private_key":{"type":"string","description":"PKCS#8, PEM. Shown once and never stored."},"key_fingerprint":{"type":"string"},"status":{"enum":["active","rotated","revoked","expired"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["credential_id","agent_id","did","algorithm","public_key","private_key","key_fingerprint","status","created_at","expires_at"]},"CredentialList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"credentials":{"type":"array","items":{"$ref":"#/components/schemas/Credential"}}},"required":["ok","credentials"]},"CredentialResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"credential":{"$ref":"#/components/schemas/Credential"}},"required":["ok","credential"]},"IssuedCredentialResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"credential":{"$ref":"#/components/schemas/IssuedCredential"}},"required":["ok","credential"]},"RotateCredentialRequest":{"type":"object","properties":{"grace_seconds":{"anyOf":[{"type":"integer","minimum":0,"maximum":86400,"description":"How long the old key stays good. Default 0."},{"type":"null"}]},"credential_ttl_days":{"anyOf":[{"type":"integer","minimum":1,"maximum":3650},{"type":"null"}]},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"additionalProperties":false},"PolicyDefinition":{"$ref":"#/components/schemas/pack-policy"},"CreatePolicyRequest":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256},"policy_type":{"enum":["action_type","threshold","content_pattern","temporal","chain_of_custody","metadata","sequence","semantic","flow","inbound_stamp","effect","identity","composite"]},"decision":{"$ref":"#/components/schemas/Verdict"},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"priority":{"anyOf":[{"type":"integer"},{"type":"null"}]},"mode":{"anyOf":[{"enum":["live","shadow"]},{"type":"null"}]},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"trust_threshold":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"conditions":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"enabled":{"anyOf":[{"type":"boolean"},{"type":"null"}]}},"required":["name","policy_type","decision"],"additionalProperties":false},"UpdatePolicyRequest":{"type":"object","description":"The fields to change; the others stay.","properties":{"name":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"policy_type":{"anyOf":[{"enum":["action_type","threshold","content_pattern","temporal","chain_of_custody","metadata","sequence","semantic","flow","inbound_stamp","effect","identity","composite"]},{"type":"null"}]},"decision":{"anyOf":[{"$ref":"#/components/schemas/Verdict"},{"type":"null"}]},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"priority":{"anyOf":[{"type":"integer"},{"type":"null"}]},"mode":{"anyOf":[{"enum":["live","shadow"]},{"type":"null"}]},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"trust_threshold":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"conditions":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"enabled":{"anyOf":[{"type":"boolean"},{"type":"null"}]}},"additionalProperties":false},"PolicyRecord":{"type":"object","description":"A policy in force. `pack` names the pack it belongs to; null for one made by hand.","properties":{"policy_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string","minLength":1,"maxLength":256},"policy_type":{"enum":["action_type","threshold","content_pattern","temporal","chain_of_custody","metadata","sequence","semantic","flow","inbound_stamp","effect","identity","composite"]},"decision":{"$ref":"#/components/schemas/Verdict"},"priority":{"type":"integer"},"mode":{"enum":["live","shadow"]},"enabled":{"type":"boolean"},"pack":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"description":{"type":"string"},"action_types":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},"reason":{"type":"string"},"trust_threshold":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"conditions":{"type":"object","additionalProperties":true},"pack_version":{"type":["string","null"]}},"required":["policy_id","name","policy_type","decision","priority","mode","enabled","pack","created_at","updated_at"]},"ListPoliciesQuery":{"type":"object","properties":{"mode":{"enum":["live","shadow"]},"pack":{"type":"string","minLength":1,"maxLength":256},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"PolicyList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"policies":{"type":"array","items":{"$ref":"#/components/schemas/PolicyRecord"}},"next_cursor":{"type":["string","null"]},"total":{"type":"integer","minimum":0}},"required":["ok","policies","next_cursor","total"]},"PolicyResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"policy":{"$ref":"#/components/schemas/PolicyRecord"}},"required":["ok","policy"]},"PeriodQuery":{"type":"object","properties":{"since":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"until":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},"additionalProperties":false},"Flip":{"type":"object","properties":{"from":{"$ref":"#/components/schemas/Verdict"},"to":{"$ref":"#/components/schemas/Verdict"},"count":{"type":"integer","minimum":0}},"required":["from","to","count"]},"ShadowReportQuery":{"type":"object","properties":{"since":{"type":"string","format":"date-time","description":"Not earlier than this."},"until":{"type":"string","format":"date-time","description":"Earlier than this."},"policy_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256}},"additionalProperties":false},"ShadowReport":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"since":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"until":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"decisions":{"type":"integer","minimum":0,"description":"Decisions of the period that shadow policies were judged on."},"would_change":{"type":"integer","minimum":0},"would_block":{"type":"integer","minimum":0},"agents_affected":{"type":"integer","minimum":0},"flips":{"type":"array","items":{"$ref":"#/components/schemas/Flip"}},"policies":{"type":"array","items":{"type":"object","properties":{"policy_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string"},"pack":{"type":["string","null"]},"triggered":{"type":"integer","minimum":0},"would_change":{"type":"integer","minimum":0},"flips":{"type":"array","items":{"$ref":"#/components/schemas/Flip"}}},"required":["policy_id","name","pack","triggered","would_change","flips"]}},"actions":{"type":"array","items":{"type":"object","properties":{"action_type":{"type":"string"},"decisions":{"type":"integer","minimum":0},"would_change":{"type":"integer","minimum":0},"flips":{"type":"array","items":{"$ref":"#/components/schemas/Flip"}}},"required":["action_type","decisions","would_change","flips"]}},"agents":{"type":"array","items":{"type":"object","properties":{"agent_id":{"type":["string","null"]},"decisions":{"type":"integer","minimum":0},"would_change":{"type":"integer","minimum":0},"flips":{"type":"array","items":{"$ref":"#/components/schemas/Flip"}}},"required":["agent_id","decisions","would_change","flips"]}}},"required":["ok","since","until","decisions","would_change","would_block","agents_affected","flips","policies","actions","agents"]},"DecisionRecord":{"type":"object","properties":{"decision_id":{"type":"string","minLength":1,"maxLength":256},"decision":{"$ref":"#/components/schemas/Verdict"},"decision_path":{"$ref":"#/components/schemas/DecisionPath"},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"chain_id":{"type":["string","null"]},"chain_step":{"type":["integer","null"]},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"The trust the request was judged with."},"reasoning":{"type":"string"},"latency_ms":{"type":"number","minimum":0},"created_at":{"type":"string","format":"date-time","description":"The instant the request was judged at."},"vault_entry_id":{"type":"string","minLength":1,"maxLength":256},"content_sha256":{"type":["string","null"],"description":"SHA-256 of the UTF-8 content, hex; null without content."},"parent_decision_id":{"type":["string","null"]},"escalation_id":{"type":["string","null"]},"policies_evaluated":{"type":"array","items":{"type":"string"}},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"not_judged":{"type":"array","items":{"$ref":"#/components/schemas/NotJudged"}},"shadow_results":{"anyOf":[{"$ref":"#/components/schemas/ShadowResults"},{"type":"null"}]},"identity_verified":{"type":"boolean"},"credential_fingerprint":{"type":["string","null"]},"grant_id":{"type":["string","null"]},"window_id":{"type":["string","null"]},"breakglass_id":{"type":["string","null"]},"source_agent_id":{"type":"string"},"target_agent_id":{"type":"string"},"action_content":{"type":"string","description":"Only with `include=content`, and only if the plane keeps contents."},"metadata":{"type":"object","additionalProperties":true,"description":"Only with `include=content`, and only if the plane keeps contents."}},"required":["decision_id","decision","decision_path","action_type","agent_id","chain_id","chain_step","trust_score","reasoning","latency_ms","created_at","vault_entry_id","content_sha256"]},"ListDecisionsQuery":{"type":"object","properties":{"decision":{"$ref":"#/components/schemas/Verdict"},"action_type":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"chain_id":{"type":"string","minLength":1,"maxLength":256},"since":{"type":"string","format":"date-time","description":"Not earlier than this."},"until":{"type":"string","format":"date-time","description":"Earlier than this."},"include":{"enum":["content"],"description":"`content` adds `action_content` and `metadata`."},"order":{"enum":["desc","asc"],"description":"Newest first (`desc`, default), or in the order they were judged (`asc`)."},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"DecisionList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"decisions":{"type":"array","items":{"$ref":"#/components/schemas/DecisionRecord"}},"next_cursor":{"type":["string","null"]},"total":{"type":"integer","minimum":0},"per_page":{"type":"integer","minimum":0}},"required":["ok","decisions","next_cursor","total","per_page"]},"DecisionResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"decision":{"$ref":"#/components/schemas/DecisionRecord"}},"required":["ok","decision"]},"Stats":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"since":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"until":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"decisions":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"allow":{"type":"integer","minimum":0},"escalate":{"type":"integer","minimum":0},"block":{"type":"integer","minimum":0}},"required":["total","allow","escalate","block"]},"block_rate":{"type":"number","minimum":0,"maximum":1,"description":"Blocked divided by all, 0 to 1."},"average_latency_ms":{"type":"number","minimum":0},"agents":{"type":"object","properties":{"total":{"type":"integer","minimum":0},"active":{"type":"integer","minimum":0},"suspended":{"type":"integer","minimum":0}},"required":["total","active","suspended"]},"escalations":{"type":"object","properties":{"pending":{"type":"integer","minimum":0}},"required":["pending"]}},"required":["ok","since","until","decisions","block_rate","average_latency_ms","agents","escalations"]},"Escalation":{"type":"object","properties":{"escalation_id":{"type":"string","minLength":1,"maxLength":256},"decision_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/EscalationState"},"action_type":{"type":"string"},"agent_id":{"type":["string","null"]},"reasoning":{"type":"string"},"content_sha256":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"metadata_sha256":{"type":["string","null"]},"resolved_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"resolved_by":{"type":["string","null"]},"resolution_reason":{"type":["string","null"]},"policies_triggered":{"type":"array","items":{"$ref":"#/components/schemas/TriggeredPolicy"}},"trust_score":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"action_content":{"type":"string"},"metadata":{"type":"object","additionalProperties":true}},"required":["escalation_id","decision_id","status","action_type","agent_id","reasoning","content_sha256","created_at","expires_at"]},"EscalationState":{"enum":["pending","approved","rejected","expired"]},"ListEscalationsQuery":{"type":"object","properties":{"status":{"$ref":"#/components/schemas/EscalationState","description":"Default `pending`."},"agent_id":{"type":"string","minLength":1,"maxLength":256},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"EscalationList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"escalations":{"type":"array","items":{"$ref":"#/components/schemas/Escalation"}},"next_cursor":{"type":["string","null"]},"total":{"type":"integer","minimum":0}},"required":["ok","escalations","next_cursor","total"]},"EscalationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"escalation":{"$ref":"#/components/schemas/Escalation"}},"required":["ok","escalation"]},"EscalationStatusQuery":{"type":"object","properties":{"wait_seconds":{"type":"integer","minimum":0,"maximum":30,"description":"Answer as soon as it is resolved, at latest after so many seconds. Default 0."}},"additionalProperties":false},"EscalationStatus":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"escalation_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/EscalationState"},"decision":{"$ref":"#/components/schemas/ResolutionDecision","description":"What to act on: `allow` only while an approval is fresh."},"decision_id":{"type":"string","minLength":1,"maxLength":256},"resolution_reason":{"type":["string","null"]},"resolved_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"resolved_by":{"type":["string","null"]},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["ok","escalation_id","status","decision"]},"ResolveEscalationRequest":{"type":"object","properties":{"resolution":{"enum":["approved","rejected"]},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]},"resolved_by":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]}},"required":["resolution"],"additionalProperties":false},"ResolveEscalationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"escalation":{"$ref":"#/components/schemas/Escalation"},"escalation_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/EscalationState"},"decision":{"$ref":"#/components/schemas/ResolutionDecision"}},"required":["ok","escalation","escalation_id","status","decision"]},"DelegateRequest":{"type":"object","properties":{"source_agent_id":{"type":"string","minLength":1,"maxLength":256},"target_agent_id":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000,"minItems":1},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"constraints":{"anyOf":[{"type":"object","additionalProperties":true,"description":"Further limits, such as `max_amount` on `metadata.amount`."},{"type":"null"}]},"instruction":{"anyOf":[{"type":"string"},{"type":"null"}]},"parent_grant_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The grant that is passed on."},{"type":"null"}]},"duration_minutes":{"anyOf":[{"type":"integer","minimum":1,"maximum":43200,"description":"Life of the grant in minutes, up to 30 days. Default 60."},{"type":"null"}]},"ttl_hours":{"anyOf":[{"type":"integer","minimum":1,"maximum":720,"description":"Life in hours, as the official client sends it; `duration_minutes` wins."},{"type":"null"}]},"max_uses":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}]},"budgets":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"contract_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]}},"required":["source_agent_id","target_agent_id","scopes"],"additionalProperties":false},"DelegationState":{"enum":["active","revoked","expired","exhausted"]},"Delegation":{"type":"object","properties":{"grant_id":{"type":"string","minLength":1,"maxLength":256},"source_agent_id":{"type":"string","minLength":1,"maxLength":256},"target_agent_id":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string"},"description":"As asked for."},"attenuated_scopes":{"type":"array","items":{"type":"string"},"description":"What is left of them along the whole chain."},"status":{"$ref":"#/components/schemas/DelegationState"},"is_valid":{"type":"boolean"},"depth":{"type":"integer","minimum":0},"uses":{"type":"integer","minimum":0},"max_uses":{"type":["integer","null"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"action_types":{"type":"array","items":{"type":"string"}},"constraints":{"type":["object","null"],"additionalProperties":true},"instruction":{"type":["string","null"]},"parent_grant_id":{"type":["string","null"]},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"revoke_reason":{"type":["string","null"]}},"required":["grant_id","source_agent_id","target_agent_id","scopes","attenuated_scopes","status","is_valid","depth","uses","max_uses","created_at","expires_at"]},"DelegationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"grant_id":{"type":"string","minLength":1,"maxLength":256},"grant":{"$ref":"#/components/schemas/Delegation"}},"required":["ok","grant_id","grant"]},"RevokeDelegationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"grant_id":{"type":"string","minLength":1,"maxLength":256},"grant":{"$ref":"#/components/schemas/Delegation"},"revoked":{"type":"array","items":{"type":"string"},"description":"Ids of all grants revoked, this one and those below it."}},"required":["ok","grant_id","grant","revoked"]},"VerifyDelegationQuery":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":"string","minLength":1,"maxLength":256}},"additionalProperties":false},"DelegationVerification":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"valid":{"type":"boolean"},"reason":{"type":["string","null"]},"grant":{"$ref":"#/components/schemas/Delegation"},"effective_scopes":{"type":"array","items":{"type":"string"}},"effective_action_types":{"type":"array","items":{"type":"string"}}},"required":["ok","valid","reason","grant","effective_scopes","effective_action_types"]},"ListDelegationsQuery":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"direction":{"enum":["given","received"]},"status":{"$ref":"#/components/schemas/DelegationState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"AgentDelegationsQuery":{"type":"object","properties":{"direction":{"enum":["given","received"]},"status":{"$ref":"#/components/schemas/DelegationState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"DelegationList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"delegations":{"type":"array","items":{"$ref":"#/components/schemas/Delegation"}},"next_cursor":{"type":["string","null"]}},"required":["ok","delegations","next_cursor"]},"CreateTemporalWindowRequest":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000,"minItems":1},"duration_minutes":{"type":"integer","minimum":1,"maximum":1440,"description":"Minutes, 1 to 1440 (24 hours)."},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"constraints":{"anyOf":[{"type":"object","additionalProperties":true,"description":"Further limits, such as `max_amount` on `metadata.amount`."},{"type":"null"}]},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]},"workflow_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"max_uses":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}]},"max_extensions":{"anyOf":[{"type":"integer","minimum":0,"maximum":100,"description":"Default 3."},{"type":"null"}]}},"required":["agent_id","scopes","duration_minutes"],"additionalProperties":false},"TemporalWindowState":{"enum":["active","expired","revoked","exhausted"]},"TemporalWindow":{"type":"object","properties":{"window_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string"}},"status":{"$ref":"#/components/schemas/TemporalWindowState"},"uses":{"type":"integer","minimum":0},"max_uses":{"type":["integer","null"]},"extensions":{"type":"integer","minimum":0},"max_extensions":{"type":"integer","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"remaining_seconds":{"type":"number","minimum":0},"action_types":{"type":"array","items":{"type":"string"}},"constraints":{"type":["object","null"],"additionalProperties":true},"reason":{"type":["string","null"]},"workflow_id":{"type":["string","null"]},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["window_id","agent_id","scopes","status","uses","max_uses","extensions","max_extensions","created_at","expires_at","remaining_seconds"]},"TemporalWindowResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"window":{"$ref":"#/components/schemas/TemporalWindow"}},"required":["ok","window"]},"ListTemporalWindowsQuery":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/TemporalWindowState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"TemporalWindowList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"windows":{"type":"array","items":{"$ref":"#/components/schemas/TemporalWindow"}},"next_cursor":{"type":["string","null"]}},"required":["ok","windows","next_cursor"]},"CheckTemporalWindowQuery":{"type":"object","properties":{"window_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":"string","minLength":1,"maxLength":256},"scope":{"type":"string","minLength":1,"maxLength":256}},"additionalProperties":false},"TemporalWindowCheck":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"active":{"type":"boolean"},"allowed":{"type":"boolean","description":"Whether a window covers the action asked about."},"window":{"anyOf":[{"$ref":"#/components/schemas/TemporalWindow"},{"type":"null"}]},"reason":{"type":["string","null"]}},"required":["ok","active","allowed","window","reason"]},"ExtendTemporalWindowRequest":{"type":"object","properties":{"duration_minutes":{"type":"integer","minimum":1,"maximum":1440,"description":"Minutes to add."},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"required":["duration_minutes"],"additionalProperties":false},"TriggerBreakglassRequest":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"justification":{"type":"string","minLength":10,"maxLength":4000},"action_type":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Limits the override to these actions, `*` allowed. Default: all."},{"type":"null"}]},"triggered_by":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"severity":{"anyOf":[{"enum":["critical","high","medium"]},{"type":"null"}]},"duration_minutes":{"anyOf":[{"type":"integer","minimum":1,"maximum":120,"description":"Minutes, 1 to 120. Default 15."},{"type":"null"}]},"max_actions":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}]}},"required":["agent_id","justification"],"additionalProperties":false},"BreakglassState":{"enum":["active","expired","closed","exhausted"]},"BreakglassReview":{"type":"object","properties":{"status":{"enum":["pending","reviewed"]},"outcome":{"enum":["justified","unjustified",null]},"notes":{"type":["string","null"]},"reviewed_by":{"type":["string","null"]},"reviewed_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["status"]},"BreakglassEvent":{"type":"object","properties":{"breakglass_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"action_type":{"type":["string","null"]},"justification":{"type":"string"},"triggered_by":{"type":["string","null"]},"severity":{"enum":["critical","high","medium"]},"status":{"$ref":"#/components/schemas/BreakglassState"},"actions_used":{"type":"integer","minimum":0},"max_actions":{"type":["integer","null"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"remaining_seconds":{"type":"number","minimum":0},"closed_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"review":{"$ref":"#/components/schemas/BreakglassReview"}},"required":["breakglass_id","agent_id","action_type","justification","triggered_by","severity","status","actions_used","max_actions","created_at","expires_at","remaining_seconds","closed_at","review"]},"BreakglassResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"event":{"$ref":"#/components/schemas/BreakglassEvent"}},"required":["ok","event"]},"ListBreakglassQuery":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/BreakglassState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"BreakglassList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"events":{"type":"array","items":{"$ref":"#/components/schemas/BreakglassEvent"}},"next_cursor":{"type":["string","null"]}},"required":["ok","events","next_cursor"]},"ReviewBreakglassRequest":{"type":"object","properties":{"outcome":{"enum":["justified","unjustified"]},"notes":{"anyOf":[{"type":"string","maxLength":4000},{"type":"null"}]},"reviewed_by":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]}},"required":["outcome"],"additionalProperties":false},"BreakglassStats":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"since":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"until":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"total":{"type":"integer","minimum":0},"active":{"type":"integer","minimum":0},"pending_review":{"type":"integer","minimum":0},"overridden_decisions":{"type":"integer","minimum":0},"by_severity":{"type":"object","properties":{"critical":{"type":"integer","minimum":0},"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0}},"required":["critical","high","medium"]}},"required":["ok","since","until","total","active","pending_review","overridden_decisions","by_severity"]},"CreateRoleRequest":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"allowed_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"denied_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"min_trust_level":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"inherits_from":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"Id of the role inherited from."},{"type":"null"}]}},"required":["name"],"additionalProperties":false},"UpdateRoleRequest":{"type":"object","properties":{"name":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"description":{"anyOf":[{"type":"string"},{"type":"null"}]},"allowed_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"denied_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"min_trust_level":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"inherits_from":{"anyOf":[{"type":["string","null"],"minLength":1,"maxLength":256},{"type":"null"}]},"status":{"anyOf":[{"enum":["active","inactive"]},{"type":"null"}]}},"additionalProperties":false},"Role":{"type":"object","properties":{"role_id":{"type":"string","minLength":1,"maxLength":256},"name":{"type":"string"},"allowed_action_types":{"type":"array","items":{"type":"string"}},"denied_action_types":{"type":"array","items":{"type":"string"}},"min_trust_level":{"type":["number","null"],"minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"inherits_from":{"type":["string","null"]},"status":{"enum":["active","inactive"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"description":{"type":["string","null"]},"scopes":{"type":"array","items":{"type":"string"}},"agent_count":{"type":"integer","minimum":0}},"required":["role_id","name","allowed_action_types","denied_action_types","min_trust_level","inherits_from","status","created_at","updated_at"]},"RoleResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"role":{"$ref":"#/components/schemas/Role"}},"required":["ok","role"]},"RoleList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"roles":{"type":"array","items":{"$ref":"#/components/schemas/Role"}},"next_cursor":{"type":["string","null"]}},"required":["ok","roles","next_cursor"]},"RoleAgentRequest":{"type":"object","properties":{"agent_id":{"type":"string","minLength":1,"maxLength":256}},"required":["agent_id"],"additionalProperties":false},"RoleAssignment":{"type":"object","properties":{"role_id":{"type":"string","minLength":1,"maxLength":256},"agent_id":{"type":"string","minLength":1,"maxLength":256},"assigned_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["role_id","agent_id","assigned_at"]},"RoleAssignmentResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"assignment":{"$ref":"#/components/schemas/RoleAssignment"}},"required":["ok","assignment"]},"RoleAgents":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"agents":{"type":"array","items":{"$ref":"#/components/schemas/RoleAssignment"}},"next_cursor":{"type":["string","null"]}},"required":["ok","agents","next_cursor"]},"PageQuery":{"type":"object","properties":{"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"ProposeFederationRequest":{"type":"object","properties":{"target_workspace_id":{"type":"string","minLength":1,"maxLength":256},"source_org_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"target_org_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"allowed_action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"allowed_scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"max_trust_level":{"anyOf":[{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},{"type":"null"}]},"expires_in_days":{"anyOf":[{"type":"integer","minimum":1,"maximum":3650},{"type":"null"}]}},"required":["target_workspace_id"],"additionalProperties":false},"FederationState":{"enum":["pending","active","revoked","expired"]},"FederationLink":{"type":"object","properties":{"link_id":{"type":"string","minLength":1,"maxLength":256},"direction":{"enum":["outbound","inbound"]},"status":{"$ref":"#/components/schemas/FederationState"},"source_workspace_id":{"type":"string"},"target_workspace_id":{"type":"string"},"allowed_action_types":{"type":"array","items":{"type":"string"}},"allowed_scopes":{"type":"array","items":{"type":"string"}},"max_trust_level":{"type":"number","minimum":0,"maximum":100,"description":"Trust, 0 to 100."},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"source_org_name":{"type":["string","null"]},"target_org_name":{"type":["string","null"]},"approved_by":{"type":["string","null"]},"accepted_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"revoked_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["link_id","direction","status","source_workspace_id","target_workspace_id","allowed_action_types","allowed_scopes","max_trust_level","created_at"]},"ProposeFederationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"link":{"$ref":"#/components/schemas/FederationLink"},"link_id":{"type":"string","minLength":1,"maxLength":256},"shared_secret":{"type":"string","description":"Shown once."}},"required":["ok","link","link_id","shared_secret"]},"FederationResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"link":{"$ref":"#/components/schemas/FederationLink"},"link_id":{"type":"string","minLength":1,"maxLength":256},"status":{"$ref":"#/components/schemas/FederationState"}},"required":["ok","link","link_id"]},"ListFederationsQuery":{"type":"object","properties":{"status":{"$ref":"#/components/schemas/FederationState"},"direction":{"enum":["outbound","inbound"]},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"FederationList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"links":{"type":"array","items":{"$ref":"#/components/schemas/FederationLink"}},"next_cursor":{"type":["string","null"]}},"required":["ok","links","next_cursor"]},"AcceptFederationRequest":{"type":"object","properties":{"approved_by":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"shared_secret":{"anyOf":[{"type":"string"},{"type":"null"}]}},"additionalProperties":false},"IssueFederationTokenRequest":{"type":"object","properties":{"source_agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256,"description":"The agent the token is for; needed, here or as `agent_id`."},{"type":"null"}]},"agent_id":{"anyOf":[{"type":"string","minLength":1,"maxLength":256},{"type":"null"}]},"scopes":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"action_types":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"maxItems":1000},{"type":"null"}]},"ttl_seconds":{"anyOf":[{"type":"integer","minimum":1,"maximum":900,"description":"Seconds, 1 to 900. Default 300."},{"type":"null"}]},"max_uses":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"null"}]}},"additionalProperties":false},"FederationTokenResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"token":{"type":"string","description":"A signed JWT, shown once."},"token_id":{"type":"string","minLength":1,"maxLength":256},"link_id":{"type":"string","minLength":1,"maxLength":256},"expires_in":{"type":"integer","minimum":0,"description":"Seconds."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"max_uses":{"type":["integer","null"]},"scopes":{"type":"array","items":{"type":"string"}},"action_types":{"type":"array","items":{"type":"string"}},"link_status":{"$ref":"#/components/schemas/FederationState","description":"A token on a pending link is refused at use until the link is active."}},"required":["ok","token","token_id","link_id","expires_in","expires_at","max_uses","scopes","action_types","link_status"]},"CreateWebhookRequest":{"type":"object","properties":{"url":{"type":"string","minLength":1,"maxLength":2048},"events":{"type":"array","items":{"type":"string","minLength":1,"maxLength":128},"minItems":1,"maxItems":100},"description":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"required":["url","events"],"additionalProperties":false},"Webhook":{"type":"object","properties":{"webhook_id":{"type":"string","minLength":1,"maxLength":256},"url":{"type":"string"},"events":{"type":"array","items":{"type":"string"}},"status":{"enum":["active","disabled"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"description":{"type":["string","null"]},"disabled_reason":{"type":["string","null"]},"previous_secret_expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"pending":{"type":"integer","minimum":0},"dead_letters":{"type":"integer","minimum":0}},"required":["webhook_id","url","events","status","created_at"]},"IssuedWebhook":{"type":"object","properties":{"webhook_id":{"type":"string","minLength":1,"maxLength":256},"url":{"type":"string"},"events":{"type":"array","items":{"type":"string"}},"status":{"enum":["active","disabled"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"secret":{"type":"string","description":"The signing secret, shown once."},"description":{"type":["string","null"]},"disabled_reason":{"type":["string","null"]},"previous_secret_expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"pending":{"type":"integer","minimum":0},"dead_letters":{"type":"integer","minimum":0}},"required":["webhook_id","url","events","status","created_at","secret"]},"WebhookResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"webhook":{"$ref":"#/components/schemas/Webhook"}},"required":["ok","webhook"]},"IssuedWebhookResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"webhook":{"$ref":"#/components/schemas/IssuedWebhook"},"secret":{"type":"string"}},"required":["ok","webhook","secret"]},"WebhookList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"webhooks":{"type":"array","items":{"$ref":"#/components/schemas/Webhook"}},"next_cursor":{"type":["string","null"]}},"required":["ok","webhooks","next_cursor"]},"RotateWebhookSecretRequest":{"type":"object","properties":{"overlap_seconds":{"anyOf":[{"type":"integer","minimum":0,"maximum":604800,"description":"How long both secrets sign. Default 86400."},{"type":"null"}]}},"additionalProperties":false},"WebhookDeliveryState":{"enum":["pending","delivered","dead"]},"WebhookDelivery":{"type":"object","properties":{"delivery_id":{"type":"string","minLength":1,"maxLength":256},"webhook_id":{"type":"string","minLength":1,"maxLength":256},"event":{"type":"string"},"status":{"$ref":"#/components/schemas/WebhookDeliveryState"},"attempts":{"type":"integer","minimum":0},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"response_status":{"type":["integer","null"]},"error":{"type":["string","null"]},"next_attempt_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"delivered_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."},"test":{"type":"boolean"}},"required":["delivery_id","webhook_id","event","status","attempts","created_at"]},"WebhookDeliveryResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"delivery":{"$ref":"#/components/schemas/WebhookDelivery"}},"required":["ok","delivery"]},"ListDeliveriesQuery":{"type":"object","properties":{"status":{"$ref":"#/components/schemas/WebhookDeliveryState"},"per_page":{"type":"integer","minimum":1,"maximum":500,"description":"At most this many items a page, 1 to 500. Default 50."},"page":{"type":"integer","minimum":1,"maximum":1000000,"description":"Page number from 1, as published; `cursor` wins."},"cursor":{"type":"string","minLength":1,"maxLength":1024,"description":"`next_cursor` of the page before."}},"additionalProperties":false},"WebhookDeliveries":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"deliveries":{"type":"array","items":{"$ref":"#/components/schemas/WebhookDelivery"}},"next_cursor":{"type":["string","null"]}},"required":["ok","deliveries","next_cursor"]},"PackTarget":{"type":"object","description":"One pack as it shall become.","properties":{"name":{"type":"string","minLength":1,"maxLength":64},"version":{"type":"string","minLength":1,"maxLength":256,"description":"Semantic version."},"policy_definitions":{"type":"array","items":{"$ref":"#/components/schemas/PolicyDefinition"},"maxItems":10000},"description":{"anyOf":[{"type":"string","maxLength":4000},{"type":"null"}]},"expected_source_hash":{"anyOf":[{"type":["string","null"],"maxLength":80,"description":"Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live."},{"type":"null"}]}},"required":["name","version","policy_definitions"],"additionalProperties":false},"DeployRequest":{"description":"One pack, as published; or `packs`, all of them in one transaction or none.","type":"object","properties":{"expected_source_hash":{"anyOf":[{"type":["string","null"],"maxLength":80,"description":"Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live."},{"type":"null"}]}},"anyOf":[{"$ref":"#/components/schemas/PackTarget"},{"$ref":"#/components/schemas/DeployManyRequest"}]},"DeployManyRequest":{"type":"object","properties":{"packs":{"type":"array","items":{"$ref":"#/components/schemas/PackTarget"},"minItems":1,"maxItems":1000},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"required":["packs"],"additionalProperties":false},"PackHold":{"type":"object","description":"The content that was rolled back: it does not go live again under this version.","properties":{"version":{"type":"string"},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"since":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"serial":{"type":"integer","minimum":0}},"required":["version","source_hash","since"]},"Pack":{"type":"object","properties":{"name":{"type":"string"},"version":{"type":"string"},"serial":{"type":"integer","minimum":0,"description":"Counts every change of this pack, from 1."},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"digest":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"policy_count":{"type":"integer","minimum":0},"deployed_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"highest_version":{"type":"string","description":"The highest version ever live."},"restores":{"type":["integer","null"],"description":"The serial that a rollback brought back."},"held":{"anyOf":[{"$ref":"#/components/schemas/PackHold"},{"type":"null"}]},"description":{"type":"string"},"live":{"type":"boolean"},"deployed_by":{"type":["string","null"]}},"required":["name","version","serial","source_hash","digest","policy_count","deployed_at","highest_version","restores","held"]},"PackSummary":{"type":"object","description":"How many policies.","properties":{"created":{"type":"integer","minimum":0},"updated":{"type":"integer","minimum":0},"removed":{"type":"integer","minimum":0},"unchanged":{"type":"integer","minimum":0}},"required":["created","updated","removed","unchanged"]},"DeployOutcome":{"enum":["deployed","recorded","unchanged","held"],"description":"`deployed`: live now. `recorded`: a higher version of equal content, no policy touched. `unchanged`: it was live already. `held`: skipped, it was rolled back before."},"PackDeployment":{"type":"object","properties":{"pack":{"$ref":"#/components/schemas/Pack"},"summary":{"$ref":"#/components/schemas/PackSummary"},"outcome":{"$ref":"#/components/schemas/DeployOutcome"},"warning":{"type":"string"}},"required":["pack","summary","outcome"]},"DeployResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"outcome":{"$ref":"#/components/schemas/DeployOutcome"},"pack":{"$ref":"#/components/schemas/Pack","description":"With the form for one pack."},"summary":{"$ref":"#/components/schemas/PackSummary"},"warning":{"type":"string"},"packs":{"type":"array","items":{"$ref":"#/components/schemas/PackDeployment"},"description":"With the form for several packs, in the order asked."}},"required":["ok","outcome"]},"ValidateRequest":{"anyOf":[{"$ref":"#/components/schemas/PackTarget"},{"$ref":"#/components/schemas/DeployManyRequest"}]},"PackFault":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"pack":{"type":"string"},"policy":{"type":"string"},"pointer":{"type":"string","description":"JSON Pointer into the request."},"help":{"type":"string"},"severity":{"enum":["error","warning"]}},"required":["code","message"]},"PackValidation":{"type":"object","properties":{"name":{"type":"string"},"version":{"type":"string"},"valid":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/PackSummary"},"outcome":{"anyOf":[{"$ref":"#/components/schemas/DeployOutcome"},{"type":"null"}]},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"digest":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."}},"required":["name","version","valid","summary","outcome"]},"ValidateResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"valid":{"type":"boolean"},"errors":{"type":"array","items":{"$ref":"#/components/schemas/PackFault"}},"warnings":{"type":"array","items":{"$ref":"#/components/schemas/PackFault"}},"packs":{"type":"array","items":{"$ref":"#/components/schemas/PackValidation"},"description":"What a deploy would do, pack by pack."}},"required":["ok","valid","errors","warnings","packs"]},"PackList":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"packs":{"type":"array","items":{"$ref":"#/components/schemas/Pack"}},"set_digest":{"type":"string","maxLength":80,"description":"The digest of all live packs together."}},"required":["ok","packs","set_digest"]},"GetPackQuery":{"type":"object","properties":{"version":{"type":"string","description":"A version that was live once. Default: what is live."},"serial":{"type":"integer","minimum":1}},"additionalProperties":false},"PackResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"pack":{"$ref":"#/components/schemas/Pack"},"policy_definitions":{"type":"array","items":{"$ref":"#/components/schemas/PolicyDefinition"},"description":"The policies as they are stored, for reading back and comparing."}},"required":["ok","pack","policy_definitions"]},"PackRevision":{"type":"object","properties":{"serial":{"type":"integer","minimum":0},"version":{"type":"string"},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"digest":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."},"policy_count":{"type":"integer","minimum":0},"deployed_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"restores":{"type":["integer","null"]},"live":{"type":"boolean"},"summary":{"$ref":"#/components/schemas/PackSummary"},"deployed_by":{"type":["string","null"]},"reason":{"type":["string","null"]},"description":{"type":"string"}},"required":["serial","version","source_hash","digest","policy_count","deployed_at","restores","live"]},"PackHistory":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"name":{"type":"string"},"history":{"type":"array","items":{"$ref":"#/components/schemas/PackRevision"},"description":"Newest first."},"next_cursor":{"type":["string","null"]}},"required":["ok","name","history","next_cursor"]},"RollbackRequest":{"type":"object","properties":{"version":{"anyOf":[{"type":"string","description":"The version to go back to. Default: the one live before this one."},{"type":"null"}]},"expected_source_hash":{"anyOf":[{"type":["string","null"],"maxLength":80,"description":"Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live."},{"type":"null"}]},"reason":{"anyOf":[{"type":"string","maxLength":2000},{"type":"null"}]}},"additionalProperties":false},"RollbackResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"pack":{"$ref":"#/components/schemas/Pack"},"summary":{"$ref":"#/components/schemas/PackSummary"},"outcome":{"enum":["rolled_back","unchanged"],"description":"`unchanged`: that version was live already."},"rolled_back_from":{"type":["object","null"],"properties":{"version":{"type":"string"},"serial":{"type":"integer","minimum":0},"source_hash":{"type":"string","maxLength":80,"description":"`sha256:` and 64 hex digits."}},"required":["version","serial","source_hash"]}},"required":["ok","pack","summary","outcome","rolled_back_from"]},"VaultEntry":{"type":"object","properties":{"entry_id":{"type":"string","minLength":1,"maxLength":256},"sequence_number":{"type":"integer","minimum":0,"description":"From 1, without gaps."},"entry_type":{"type":"string"},"previous_hash":{"type":["string","null"]},"content_hash":{"type":"string"},"entry_hash":{"type":"string"},"signed_at":{"type":"string"},"content":{"type":"object","additionalProperties":true,"description":"What was recorded; its keys are hashed as they stand."}},"required":["entry_id","sequence_number","entry_type","previous_hash","content_hash","entry_hash","signed_at","content"]},"ListVaultEntriesQuery":{"type":"object","properties":{"after":{"type":"integer","minimum":0},"limit":{"type":"integer","minimum":1,"maximum":1000}},"additionalProperties":false},"VaultEntries":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"entries":{"type":"array","items":{"$ref":"#/components/schemas/VaultEntry"}},"next_after":{"type":["integer","null"]}},"required":["ok","entries","next_after"]},"VaultEntryResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"entry":{"$ref":"#/components/schemas/VaultEntry"}},"required":["ok","entry"]},"VaultCheckpoint":{"type":"object","properties":{"origin":{"type":"string"},"tree_size":{"type":"integer","minimum":0},"merkle_root":{"type":"string","description":"RFC 6962 root of the entries, hex."},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"key_id":{"type":"string"},"signature":{"type":"string","description":"Ed25519 over `note`, base64."},"note":{"type":"string","description":"The text that is signed."}},"required":["origin","tree_size","merkle_root","created_at","key_id","signature","note"]},"VaultCheckpointResult":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"checkpoint":{"$ref":"#/components/schemas/VaultCheckpoint"}},"required":["ok","checkpoint"]},"VaultCheckpoints":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"checkpoints":{"type":"array","items":{"$ref":"#/components/schemas/VaultCheckpoint"}},"next_cursor":{"type":["string","null"]}},"required":["ok","checkpoints","next_cursor"]},"InclusionProofQuery":{"type":"object","properties":{"entry_id":{"type":"string","minLength":1,"maxLength":256},"sequence_number":{"type":"integer","minimum":1},"tree_size":{"type":"integer","minimum":1}},"additionalProperties":false},"InclusionProof":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"leaf_index":{"type":"integer","minimum":0},"tree_size":{"type":"integer","minimum":0},"leaf_hash":{"type":"string"},"root_hash":{"type":"string"},"path":{"type":"array","items":{"type":"string"},"description":"Audit path of RFC 6962, hex, from the leaf up."}},"required":["ok","leaf_index","tree_size","leaf_hash","root_hash","path"]},"ConsistencyProofQuery":{"type":"object","properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","minimum":1}},"required":["from"],"additionalProperties":false},"ConsistencyProof":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"from_root":{"type":"string"},"to_root":{"type":"string"},"path":{"type":"array","items":{"type":"string"}}},"required":["ok","from","to","from_root","to_root","path"]},"VaultKey":{"type":"object","properties":{"key_id":{"type":"string"},"algorithm":{"type":"string"},"public_key_pem":{"type":"string"},"status":{"enum":["active","retired","revoked"]},"created_at":{"type":"string","format":"date-time","description":"RFC 3339 instant, UTC."},"retired_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339 instant, UTC."}},"required":["key_id","algorithm","public_key_pem","status","created_at"]},"VaultKeys":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"keys":{"type":"array","items":{"$ref":"#/components/schemas/VaultKey"}}},"required":["ok","keys"]},"Health":{"type":"object","properties":{"ok":{"type":"boolean","const":true},"status":{"enum":["ok","sealed","stopping"],"description":"`sealed`: nothing can be recorded, so nothing is allowed."},"version":{"type":"string"},"storage":{"enum":["sqlite","postgresql"]},"keeps_content":{"type":"boolean"}},"required":["ok","status"]},"OpenApiDocument":{"type":"object","additionalProperties":true},"pack-verdict":{"description":"What happens to a request that triggers this policy. The most restrictive decision among the triggered policies wins: allow < escalate < block.","enum":["allow","escalate","block"]},"pack-policyName":{"description":"The name of the policy, unique in its pack. Reports, tests and the control plane know the policy by it.","type":"string","minLength":1,"maxLength":256},"pack-description":{"description":"Free text for readers of the file. It is no part of the digest.","type":"string"},"pack-glob":{"description":"An action type, or a glob in which `*` stands for any run of characters, also the empty one. The whole name must match; case counts.","type":"string","minLength":1,"maxLength":256},"pack-actionTypes":{"description":"The actions this policy watches: exact names or globs with `*`. Empty or absent: every action.","type":"array","items":{"$ref":"#/components/schemas/pack-glob"}},"pack-priority":{"description":"Orders the reasons that are listed, higher first; ties by name. It never changes the verdict. Default 100.","type":"integer","default":100},"pack-mode":{"description":"`live` takes part in the verdict; `shadow` is judged in a second pass that never touches it. Default `live`.","enum":["live","shadow"],"default":"live"},"pack-reason":{"description":"The text shown to people when this policy triggers.","type":"string"},"pack-agents":{"description":"Agent ids.","type":"array","items":{"type":"string","minLength":1}},"pack-windowSeconds":{"description":"How far back the window reaches, in seconds.","type":"number","exclusiveMinimum":0},"pack-scope":{"description":"Whose actions are counted together: `agent` (default) or `workspace`. Any other scope is judged by the service.","type":"string","minLength":1,"default":"agent"},"pack-rule":{"title":"MetadataRule","description":"One comparison on a field of the request\'s metadata. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`.","type":"object","properties":{"field":{"description":"A dotted path into `metadata`, such as `args.amount`.","type":"string","minLength":1},"operator":{"description":"`>` `<` `>=` `<=` compare numbers; `==` `!=` compare strings, numbers or booleans without coercion; `contains` `not_contains` look for a substring or a list member; `exists` `not_exists` ask for presence.","enum":[">","<",">=","<=","==","!=","contains","not_contains","exists","not_exists"]},"value":{"description":"What the field is compared with. `exists` and `not_exists` take none.","type":["string","number","boolean"]}},"required":["field","operator"],"additionalProperties":false},"pack-actionTypePolicy":{"title":"ActionTypePolicy","description":"Triggers whenever the action type matches.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers whenever the action type matches.","const":"action_type"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-thresholdPolicy":{"title":"ThresholdPolicy","description":"Triggers when the trust score is strictly below `trust_threshold`.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when the trust score is strictly below `trust_threshold`.","const":"threshold"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"trust_threshold":{"description":"Trust below this value triggers the policy, 0 to 100.","type":"number","minimum":0,"maximum":100}},"required":["name","policy_type","decision","trust_threshold"],"additionalProperties":false},"pack-contentPatternPolicy":{"title":"ContentPatternPolicy","description":"Triggers when any pattern matches anywhere in `action_content`.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when any pattern matches anywhere in `action_content`.","const":"content_pattern"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"The patterns to look for.","type":"object","properties":{"patterns":{"description":"Regular expressions in RE2 syntax: linear time, no look-around, no back-references. Case counts unless `(?i)`.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"additionalProperties":false,"required":["patterns"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-temporalPolicy":{"title":"TemporalPolicy","description":"Triggers when the hour is listed or the day is listed, in UTC.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when the hour is listed or the day is listed, in UTC.","const":"temporal"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"The hours and days, in UTC. At least one list; either one triggers.","type":"object","properties":{"blocked_hours":{"description":"Hours of the day, 0 to 23, UTC.","type":"array","items":{"type":"integer","minimum":0,"maximum":23}},"blocked_days":{"description":"Days of the week, 1 (Monday) to 7 (Sunday), UTC.","type":"array","items":{"type":"integer","minimum":1,"maximum":7}}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-chainOfCustodyPolicy":{"title":"ChainOfCustodyPolicy","description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","const":"chain_of_custody"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"At least one of the two.","type":"object","properties":{"max_chain_depth":{"description":"Triggers when `chain_step` is above this number.","type":"integer","minimum":0},"forbidden_agents":{"description":"Triggers when one of these agents acts, or acted earlier in the same `chain_id`.","$ref":"#/components/schemas/pack-agents"}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-metadataPolicy":{"title":"MetadataPolicy","description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request\'s metadata.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request\'s metadata.","const":"metadata"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"Rules on metadata and how they combine.","type":"object","properties":{"operator":{"description":"`AND`: all rules must hold (default). `OR`: any of them.","enum":["AND","OR"],"default":"AND"},"rules":{"description":"The comparisons.","type":"array","minItems":1,"items":{"$ref":"#/components/schemas/pack-rule"}}},"additionalProperties":false,"required":["rules"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-velocityConditions":{"title":"VelocityConditions","description":"Counts matching actions of the scope in the window, the current one included.","type":"object","properties":{"mode":{"description":"Triggers when more than `max_count` matching actions fall in the window.","const":"velocity"},"window_seconds":{"$ref":"#/components/schemas/pack-windowSeconds"},"max_count":{"description":"So many actions are fine in the window; one more triggers.","type":"integer","minimum":0},"match_action_types":{"description":"The actions that count: exact names or globs. Empty or absent: all.","type":"array","items":{"$ref":"#/components/schemas/pack-glob"}},"scope":{"$ref":"#/components/schemas/pack-scope"}},"required":["mode","window_seconds","max_count"],"additionalProperties":false},"pack-orderedConditions":{"title":"OrderedConditions","description":"Looks for steps that happened in order in the window, the current action being the last.","type":"object","properties":{"mode":{"description":"Triggers when the steps happened in order in the window and this action is the last of them.","const":"ordered"},"window_seconds":{"$ref":"#/components/schemas/pack-windowSeconds"},"steps":{"description":"Exact names or globs, in order; other actions may lie between.","type":"array","minItems":2,"items":{"$ref":"#/components/schemas/pack-glob"}},"scope":{"$ref":"#/components/schemas/pack-scope"}},"required":["mode","window_seconds","steps"],"additionalProperties":false},"pack-sequencePolicy":{"title":"SequencePolicy","description":"Triggers on how often, or in which order, actions happen over time.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"Triggers on how often, or in which order, actions happen over time.","const":"sequence"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"`mode: velocity` counts; `mode: ordered` follows steps.","type":"object","discriminator":{"propertyName":"mode"},"required":["mode"],"oneOf":[{"$ref":"#/components/schemas/pack-velocityConditions"},{"$ref":"#/components/schemas/pack-orderedConditions"}]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"pack-semanticPolicy":{"title":"SemanticPolicy","description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"semantic"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"semantic_rule":{"description":"The rule in plain language.","type":"string"},"min_confidence":{"description":"How sure the judge must be, 0 to 1.","type":"number","minimum":0,"maximum":1},"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-flowPolicy":{"title":"FlowPolicy","description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"flow"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-inboundStampPolicy":{"title":"InboundStampPolicy","description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"inbound_stamp"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-effectPolicy":{"title":"EffectPolicy","description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"effect"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-identityPolicy":{"title":"IdentityPolicy","description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"identity"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-compositePolicy":{"title":"CompositePolicy","description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/components/schemas/pack-policyName"},"description":{"$ref":"#/components/schemas/pack-description"},"policy_type":{"description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"composite"},"action_types":{"$ref":"#/components/schemas/pack-actionTypes"},"decision":{"$ref":"#/components/schemas/pack-verdict"},"priority":{"$ref":"#/components/schemas/pack-priority"},"mode":{"$ref":"#/components/schemas/pack-mode"},"reason":{"$ref":"#/components/schemas/pack-reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"pack-policy":{"title":"Policy","description":"One policy. `policy_type` decides which conditions it takes.","type":"object","discriminator":{"propertyName":"policy_type"},"required":["policy_type"],"oneOf":[{"$ref":"#/components/schemas/pack-actionTypePolicy"},{"$ref":"#/components/schemas/pack-thresholdPolicy"},{"$ref":"#/components/schemas/pack-contentPatternPolicy"},{"$ref":"#/components/schemas/pack-temporalPolicy"},{"$ref":"#/components/schemas/pack-chainOfCustodyPolicy"},{"$ref":"#/components/schemas/pack-metadataPolicy"},{"$ref":"#/components/schemas/pack-sequencePolicy"},{"$ref":"#/components/schemas/pack-semanticPolicy"},{"$ref":"#/components/schemas/pack-flowPolicy"},{"$ref":"#/components/schemas/pack-inboundStampPolicy"},{"$ref":"#/components/schemas/pack-effectPolicy"},{"$ref":"#/components/schemas/pack-identityPolicy"},{"$ref":"#/components/schemas/pack-compositePolicy"}]}}}}');
;// CONCATENATED MODULE: ./build/src/server/system.js

const systemHandlers = {
    health: {
        async answers({ plane }) {
            const storage = plane.store.kind === 'postgres' ? 'postgresql' : 'sqlite';
            return { ok: true, status: plane.status(), storage, keeps_content: plane.settings.keepContent };
        },
    },
    openapi: {
        async answers() {
            return api_openapi_namespaceObject;
        },
    },
};

;// CONCATENATED MODULE: ./build/src/server/handlers.js






/** What answers each operation of the contract. */
const handlers = {
    ...interceptHandlers,
    ...packHandlers,
    ...policyReaders,
    ...shadowHandlers,
    ...decisionHandlers,
    ...systemHandlers,
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ../../work/main/node_modules/fastify/fastify.js
var fastify = __webpack_require__(32167);
// EXTERNAL MODULE: ./build/src/api/operations/index.js + 15 modules
var operations = __webpack_require__(80927);
;// CONCATENATED MODULE: ./build/src/api/index.js



/** The table as rows with their ids, in the order of the SDK page. */
function listOperations() {
    return Object.entries(operations/* operations */.z).map(([id, operation]) => ({ id, ...operation }));
}

;// CONCATENATED MODULE: ./build/src/server/idempotency.js


const kept = 24 * 3600 * 1000;
/**
 * Does a change once under its idempotency key: the second time its first answer is given again, and nothing happens. Kept for 24 hours.
 * Answers may carry a private key or a secret, so they are sealed with the idempotency key, which itself is kept as a hash alone.
 */
async function once(transaction, caller, idempotency, work) {
    if (!idempotency)
        return work();
    const { rows } = transaction;
    const name = (0,external_node_crypto_.hash)('sha256', `name ${idempotency.key}`, 'hex');
    const now = transaction.now();
    const before = await rows.get('select request_hash, response, created_at from idempotency where key_id = ? and idempotency_key = ?', caller, name);
    if (before && before.created_at > now - kept) {
        if (before.request_hash === idempotency.requestHash)
            return JSON.parse(idempotency_open(idempotency.key, before.response));
        throw new api_error/* ApiError */.hD('idempotency_key_reused', 'this `Idempotency-Key` was used for another request');
    }
    const answer = await work();
    await rows.run('delete from idempotency where created_at <= ?', now - kept);
    await rows.run('insert into idempotency (key_id, idempotency_key, request_hash, response, created_at) values (?, ?, ?, ?, ?)', ...[caller, name, idempotency.requestHash, seal(idempotency.key, JSON.stringify(answer)), now]);
    return answer;
}
function sealingKey(key) {
    return (0,external_node_crypto_.hash)('sha256', `seal ${key}`, 'buffer');
}
function seal(key, text) {
    const iv = (0,external_node_crypto_.randomBytes)(12);
    const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', sealingKey(key), iv);
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return sealed.toString('base64');
}
function idempotency_open(key, sealed) {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', sealingKey(key), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
}

;// CONCATENATED MODULE: ./build/src/server/keys/keys.js



const shortest = 20;
/** Makes an API key and keeps its hash alone: the text is returned once and can never be read again. */
async function createKey(rows, now, name, scopes, key = newKey()) {
    if (key.length < shortest)
        throw new Error(`an API key has at least ${shortest} characters`);
    await rows.run('insert into api_keys (key_id, hash, name, scopes, created_at) values (?, ?, ?, ?, ?) on conflict (hash) do nothing', newId('key_'), digestOf(key), name, JSON.stringify(scopes), now);
    return key;
}
/** 256 random bits behind the published prefix. */
function newKey() {
    return `xb_live_${(0,external_node_crypto_.randomBytes)(32).toString('base64url')}`;
}
async function anyKey(rows) {
    return (await rows.get('select 1 as one from api_keys where revoked_at is null limit 1')) !== undefined;
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
async function authenticate(rows, key) {
    const digest = digestOf(key);
    const row = await rows.get('select key_id, hash, name, scopes, revoked_at from api_keys where hash = ?', digest);
    if (!row || !(0,external_node_crypto_.timingSafeEqual)(Buffer.from(row.hash), Buffer.from(digest)))
        throw new api_error/* ApiError */.hD('invalid_api_key', 'this API key is not known');
    if (row.revoked_at !== null)
        throw new api_error/* ApiError */.hD('expired_api_key', 'this API key was revoked');
    return { keyId: row.key_id, name: row.name, scopes: JSON.parse(row.scopes) };
}
const keys_remembered = 1000;
const believedFor = 1000;
/** Finds callers, remembering the answer for a second at the most; a key that is not known is looked up every time. */
function keyring(store) {
    const known = new Map();
    return async (key) => {
        const digest = digestOf(key);
        const found = known.get(digest);
        if (found && found.until > performance.now())
            return found.caller;
        const caller = await store.read((rows) => authenticate(rows, key));
        if (known.size >= keys_remembered)
            known.clear();
        known.set(digest, { caller, until: performance.now() + believedFor });
        return caller;
    };
}
function digestOf(key) {
    return (0,external_node_crypto_.hash)('sha256', key, 'hex');
}

;// CONCATENATED MODULE: ./build/src/server/store/store.js
/** The database refused or failed: nothing of the transaction is there. */
class StoreError extends Error {
    name = 'StoreError';
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

;// CONCATENATED MODULE: ./build/src/server/http/errors.js


/** Every error leaves the plane in one envelope; of those that nobody foresaw only the request id is told. */
function answerErrors(app) {
    app.setErrorHandler((error, request, reply) => {
        const refusal = error instanceof api_error/* ApiError */.hD ? error : translated(error);
        if (refusal.code === 'internal_error')
            request.log.error({ reqId: request.id, errorName: error.name, stack: error.stack }, 'internal error');
        if (refusal.code === 'rate_limited' || refusal.code === 'audit_unavailable' || refusal.code === 'unavailable')
            reply.header('retry-after', '1');
        const { code, message, details, status = 500 } = refusal;
        const body = { code, message, request_id: request.id, ...(details !== undefined && { details }) };
        return reply.status(status).send({ ok: false, error: body });
    });
    const paths = listOperations().map(({ method, path }) => ({
        method,
        is: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
    }));
    app.setNotFoundHandler((request, reply) => {
        const path = request.url.split('?')[0];
        const allowed = paths.filter(({ is }) => is.test(path)).map(({ method }) => method);
        if (allowed.length === 0 || allowed.includes(request.method))
            throw new api_error/* ApiError */.hD('not_found', 'there is no such path');
        reply.header('allow', allowed.join(', '));
        throw new api_error/* ApiError */.hD('method_not_allowed', `this path answers ${allowed.join(', ')}`);
    });
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

;// CONCATENATED MODULE: ./build/src/server/http/json.js

const standard = { depth: 32, values: 50_000 };
/**
 * Parses a request body more strictly than `JSON.parse`: no key twice in one object, no `__proto__` key, no text that is not Unicode,
 * and no more depth or values than `limits`. Each refusal says where, never what.
 */
function parseBody(text, limits = standard) {
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
    if (/[eE]\+?\d{3}|\d{309}/.test(text) && some(value, (leaf) => leaf === Infinity || leaf === -Infinity)) {
        throw new api_error/* ApiError */.hD('invalid_request', 'a number in the body is out of range');
    }
    return value;
}
/** Walks JSON that is known to be well-formed, keeping the keys of the objects it is in. */
function scan(text, limits) {
    const open = [];
    let values = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22) {
            const end = endOfString(text, at);
            const keys = open.at(-1);
            if (keys && isKey(text, end))
                addKey(keys, text.slice(at + 1, end));
            at = end;
        }
        else if (code === 0x7b || code === 0x5b) {
            open.push(code === 0x7b ? [] : undefined);
            if (open.length > limits.depth)
                throw new api_error/* ApiError */.hD('invalid_request', `the body is nested deeper than ${limits.depth} levels`);
        }
        else if (code === 0x7d || code === 0x5d)
            open.pop();
        else if (code === 0x2c && ++values > limits.values)
            throw new api_error/* ApiError */.hD('invalid_request', `the body has more than ${limits.values} values`);
    }
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

// EXTERNAL MODULE: ../../work/main/node_modules/pino/pino.js
var pino = __webpack_require__(91253);
;// CONCATENATED MODULE: ./build/src/server/http/log.js

/** Logs as JSON to stderr. Of a request only method, route and status appear: never its URL, headers, body or parameters. */
function logger(level) {
    return (0,pino.pino)({
        level,
        base: null,
        serializers: {
            req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url }),
            res: ({ statusCode }) => ({ statusCode }),
            err: ({ name }) => ({ name }),
        },
    }, pino.pino.destination(2));
}

// EXTERNAL MODULE: ../../work/main/node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(18514);
;// CONCATENATED MODULE: ./build/src/api/schemas/build.js
const build_text = { type: 'string' };
const id = { type: 'string', minLength: 1, maxLength: 256 };
const flag = { type: 'boolean' };
const build_instant = { type: 'string', format: 'date-time', description: 'RFC 3339 instant, UTC.' };
const trust = { type: 'number', minimum: 0, maximum: 100, description: 'Trust, 0 to 100.' };
const build_count = { type: 'integer', minimum: 0 };
const ok = { type: 'boolean', const: true };
const freeObject = { type: 'object', additionalProperties: true };
const names = { type: 'array', items: { type: 'string', minLength: 1, maxLength: 256 }, maxItems: 1000 };
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
function build_pageOf(key, item, more = {}) {
    return answer({ [key]: list(ref(item)), next_cursor: orNull(build_text), ...more });
}

;// CONCATENATED MODULE: ./build/src/api/schemas/agents.js

const passport = {
    model: {},
    prompt_hash: build_text,
    environment: build_text,
    risk_class: build_text,
    owner: build_text,
    permitted_models: list(build_text),
    approved_tools: list(build_text),
    data_clearance: {},
    purpose: build_text,
};
const profile = {
    framework: { type: 'string', maxLength: 256 },
    description: { type: 'string', maxLength: 4000 },
    capabilities: names,
    permissions: ref('AgentPermissions'),
    scopes: described(names, 'What the agent may do: action names or scopes such as `trade:write`; `*` stands for any run of characters.'),
    permission_boundary: ref('PermissionBoundary'),
    delegation_policy: ref('DelegationPolicy'),
};
const agents = {
    AgentPermissions: build_closed({}, { allowed_action_types: names, denied_action_types: names }),
    ResourceRule: build_open({ action_types: names }, { max_amount: { type: 'number', minimum: 0 } }),
    PermissionBoundary: build_open({}, { resource_rules: list(ref('ResourceRule')) }, 'The outermost limits of an agent, whatever else grants it more.'),
    DelegationPolicy: build_closed({}, {
        can_delegate: flag,
        can_accept_delegation: flag,
        delegable_scopes: names,
        acceptable_scopes: names,
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
        total_actions: build_count,
        allowed_actions: build_count,
        blocked_actions: build_count,
        escalated_actions: build_count,
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
        revoked: build_open({ credentials: build_count, delegations: build_count, temporal_windows: build_count, federation_tokens: build_count, roles: build_count }),
    }),
    ListAgentsQuery: build_closed({}, { status: oneOf('active', 'suspended', 'deactivated'), per_page: limit, page: page, cursor: cursor }),
    AgentList: build_pageOf('agents', 'Agent', { total: build_count }),
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
    AgentCommunications: build_pageOf('communications', 'AgentCommunication'),
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

;// CONCATENATED MODULE: ./build/src/api/schemas/authority.js

const reason = { type: 'string', maxLength: 2000 };
const constraints = described(freeObject, 'Further limits, such as `max_amount` on `metadata.amount`.');
const authority = {
    DelegateRequest: build_closed({ source_agent_id: id, target_agent_id: id, scopes: { ...names, minItems: 1 } }, {
        action_types: names,
        constraints,
        instruction: build_text,
        parent_grant_id: described(id, 'The grant that is passed on.'),
        duration_minutes: integer(1, 43_200, 'Life of the grant in minutes, up to 30 days. Default 60.'),
        ttl_hours: integer(1, 720, 'Life in hours, as the official client sends it; `duration_minutes` wins.'),
        max_uses: integer(1, 1_000_000),
        budgets: freeObject,
        contract_id: id,
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
        depth: build_count,
        uses: build_count,
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
    DelegationList: build_pageOf('delegations', 'Delegation'),
    CreateTemporalWindowRequest: build_closed({ agent_id: id, scopes: { ...names, minItems: 1 }, duration_minutes: integer(1, 1440, 'Minutes, 1 to 1440 (24 hours).') }, {
        action_types: names,
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
        uses: build_count,
        max_uses: orNull({ type: 'integer' }),
        extensions: build_count,
        max_extensions: build_count,
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
    TemporalWindowList: build_pageOf('windows', 'TemporalWindow'),
    CheckTemporalWindowQuery: build_closed({}, { window_id: id, agent_id: id, action_type: id, scope: id }),
    TemporalWindowCheck: answer({
        active: flag,
        allowed: described(flag, 'Whether a window covers the action asked about.'),
        window: orNull(ref('TemporalWindow')),
        reason: orNull(build_text),
    }),
    ExtendTemporalWindowRequest: build_closed({ duration_minutes: integer(1, 1440, 'Minutes to add.') }, { reason }),
    TriggerBreakglassRequest: build_closed({ agent_id: id, justification: { type: 'string', minLength: 10, maxLength: 4000 } }, {
        action_type: described(id, 'Limits the override to these actions, `*` allowed. Default: all.'),
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
        actions_used: build_count,
        max_actions: orNull({ type: 'integer' }),
        created_at: build_instant,
        expires_at: build_instant,
        remaining_seconds: { type: 'number', minimum: 0 },
        closed_at: orNull(build_instant),
        review: ref('BreakglassReview'),
    }),
    BreakglassResult: answer({ event: ref('BreakglassEvent') }),
    ListBreakglassQuery: build_closed({}, { agent_id: id, status: ref('BreakglassState'), per_page: limit, page: page, cursor: cursor }),
    BreakglassList: build_pageOf('events', 'BreakglassEvent'),
    ReviewBreakglassRequest: build_closed({ outcome: oneOf('justified', 'unjustified') }, { notes: { type: 'string', maxLength: 4000 }, reviewed_by: id }),
    BreakglassStats: answer({
        since: orNull(build_instant),
        until: orNull(build_instant),
        total: build_count,
        active: build_count,
        pending_review: build_count,
        overridden_decisions: build_count,
        by_severity: build_open({ critical: build_count, high: build_count, medium: build_count }),
    }),
    CreateRoleRequest: build_closed({ name: { type: 'string', minLength: 1, maxLength: 256 } }, {
        description: build_text,
        allowed_action_types: names,
        denied_action_types: names,
        scopes: names,
        min_trust_level: trust,
        inherits_from: described(id, 'Id of the role inherited from.'),
    }),
    UpdateRoleRequest: build_closed({}, {
        name: { type: 'string', minLength: 1, maxLength: 256 },
        description: build_text,
        allowed_action_types: names,
        denied_action_types: names,
        scopes: names,
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
    }, { description: orNull(build_text), scopes: list(build_text), agent_count: build_count }),
    RoleResult: answer({ role: ref('Role') }),
    RoleList: build_pageOf('roles', 'Role'),
    RoleAgentRequest: build_closed({ agent_id: id }),
    RoleAssignment: build_open({ role_id: id, agent_id: id, assigned_at: build_instant }),
    RoleAssignmentResult: answer({ assignment: ref('RoleAssignment') }),
    RoleAgents: build_pageOf('agents', 'RoleAssignment'),
    PageQuery: build_closed({}, { per_page: limit, page: page, cursor: cursor }),
};

;// CONCATENATED MODULE: ./build/src/api/schemas/core.js

const actionType = {
    type: 'string',
    minLength: 1,
    maxLength: 256,
    description: 'Name of the action, 1 to 256 characters.',
};
const interceptOptional = {
    action_content: described(build_text, 'The text acted on: a query, a mail body, a prompt.'),
    content: described(build_text, 'Another name of `action_content`, as one published client sends it.'),
    metadata: described(freeObject, "Any JSON object. Its keys are the caller's own."),
    agent_id: described(id, 'The acting agent; it need not be registered.'),
    chain_id: described(id, 'Groups the steps of one workflow.'),
    chain_step: integer(0, 1_000_000, 'Step number in the chain, from 0. Needs `chain_id`.'),
    parent_decision_id: described(id, 'The decision before this one in the chain.'),
    signed_assertion: described({ type: 'string', maxLength: 8192 }, 'Ed25519 identity proof of the agent: a compact JWS.'),
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
    BatchRequest: build_closed({
        actions: {
            type: 'array',
            minItems: 1,
            maxItems: 500,
            items: freeObject,
            description: '1 to 500 `BatchAction`; a faulty one fails alone.',
        },
    }),
    BatchItem: build_open({ index: build_count, ok: flag }, {
        ref: orNull(build_text),
        error: described(ref('ErrorBody'), 'Why this action was not judged; it counts as not allowed.'),
        ...decisionOutcome,
        ...decisionDetail,
    }, 'The result of one action: a decision when `ok`, otherwise an error.'),
    BatchResult: answer({
        total: build_count,
        allowed: described(build_count, 'How many were allowed.'),
        blocked: described(build_count, 'How many were blocked.'),
        escalated: described(build_count, 'How many were escalated.'),
        failed: described(build_count, 'How many could not be judged.'),
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

;// CONCATENATED MODULE: ./build/src/api/schemas/federation.js

const eventName = { type: 'string', minLength: 1, maxLength: 128 };
const federation = {
    ProposeFederationRequest: build_closed({ target_workspace_id: id }, {
        source_org_name: build_text,
        target_org_name: build_text,
        allowed_action_types: names,
        allowed_scopes: names,
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
    FederationList: build_pageOf('links', 'FederationLink'),
    AcceptFederationRequest: build_closed({}, { approved_by: id, shared_secret: build_text }),
    IssueFederationTokenRequest: build_closed({}, {
        source_agent_id: described(id, 'The agent the token is for; needed, here or as `agent_id`.'),
        agent_id: id,
        scopes: names,
        action_types: names,
        ttl_seconds: integer(1, 900, 'Seconds, 1 to 900. Default 300.'),
        max_uses: integer(1, 1_000_000),
    }),
    FederationTokenResult: answer({
        token: described(build_text, 'A signed JWT, shown once.'),
        token_id: id,
        link_id: id,
        expires_in: described(build_count, 'Seconds.'),
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
        pending: build_count,
        dead_letters: build_count,
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
        pending: build_count,
        dead_letters: build_count,
    }),
    WebhookResult: answer({ webhook: ref('Webhook') }),
    IssuedWebhookResult: answer({ webhook: ref('IssuedWebhook'), secret: build_text }),
    WebhookList: build_pageOf('webhooks', 'Webhook'),
    RotateWebhookSecretRequest: build_closed({}, { overlap_seconds: integer(0, 604_800, 'How long both secrets sign. Default 86400.') }),
    WebhookDeliveryState: oneOf('pending', 'delivered', 'dead'),
    WebhookDelivery: build_open({ delivery_id: id, webhook_id: id, event: build_text, status: ref('WebhookDeliveryState'), attempts: build_count, created_at: build_instant }, {
        response_status: orNull({ type: 'integer' }),
        error: orNull(build_text),
        next_attempt_at: orNull(build_instant),
        delivered_at: orNull(build_instant),
        test: flag,
    }),
    WebhookDeliveryResult: answer({ delivery: ref('WebhookDelivery') }),
    ListDeliveriesQuery: build_closed({}, { status: ref('WebhookDeliveryState'), per_page: limit, page: page, cursor: cursor }),
    WebhookDeliveries: build_pageOf('deliveries', 'WebhookDelivery'),
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
    PackHold: build_open({ version: build_text, source_hash: hash, since: build_instant }, { serial: build_count }, 'The content that was rolled back: it does not go live again under this version.'),
    Pack: build_open({
        name: build_text,
        version: build_text,
        serial: described(build_count, 'Counts every change of this pack, from 1.'),
        source_hash: hash,
        digest: hash,
        policy_count: build_count,
        deployed_at: build_instant,
        highest_version: described(build_text, 'The highest version ever live.'),
        restores: described(orNull({ type: 'integer' }), 'The serial that a rollback brought back.'),
        held: orNull(ref('PackHold')),
    }, { description: build_text, live: flag, deployed_by: orNull(build_text) }),
    PackSummary: build_open({ created: build_count, updated: build_count, removed: build_count, unchanged: build_count }, {}, 'How many policies.'),
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
        policy_definitions: described(list(ref('PolicyDefinition')), 'The policies as they are stored, for reading back and comparing.'),
    }),
    PackRevision: build_open({
        serial: build_count,
        version: build_text,
        source_hash: hash,
        digest: hash,
        policy_count: build_count,
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
        rolled_back_from: orNull(build_open({ version: build_text, serial: build_count, source_hash: hash })),
    }),
    VaultEntry: build_open({
        entry_id: id,
        sequence_number: described(build_count, 'From 1, without gaps.'),
        entry_type: build_text,
        previous_hash: orNull(build_text),
        content_hash: build_text,
        entry_hash: build_text,
        signed_at: build_text,
        content: described(freeObject, 'What was recorded; its keys are hashed as they stand.'),
    }),
    ListVaultEntriesQuery: build_closed({}, { after: { type: 'integer', minimum: 0 }, limit: { type: 'integer', minimum: 1, maximum: 1000 } }),
    VaultEntries: answer({ entries: list(ref('VaultEntry')), next_after: orNull({ type: 'integer' }) }),
    VaultEntryResult: answer({ entry: ref('VaultEntry') }),
    VaultCheckpoint: build_open({
        origin: build_text,
        tree_size: build_count,
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
        leaf_index: build_count,
        tree_size: build_count,
        leaf_hash: build_text,
        root_hash: build_text,
        path: described(list(build_text), 'Audit path of RFC 6962, hex, from the leaf up.'),
    }),
    ConsistencyProofQuery: build_closed({ from: { type: 'integer', minimum: 1 } }, { to: { type: 'integer', minimum: 1 } }),
    ConsistencyProof: answer({ from: build_count, to: build_count, from_root: build_text, to_root: build_text, path: list(build_text) }),
    VaultKey: build_open({ key_id: build_text, algorithm: build_text, public_key_pem: build_text, status: oneOf('active', 'retired', 'revoked'), created_at: build_instant }, { retired_at: orNull(build_instant) }),
    VaultKeys: answer({ keys: list(ref('VaultKey')) }),
    Health: answer({ status: described(oneOf('ok', 'sealed', 'stopping'), '`sealed`: nothing can be recorded, so nothing is allowed.') }, { version: build_text, storage: oneOf('sqlite', 'postgresql'), keeps_content: flag }),
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
const counts = { allow: build_count, escalate: build_count, block: build_count };
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
    PolicyList: build_pageOf('policies', 'PolicyRecord', { total: build_count }),
    PolicyResult: answer({ policy: ref('PolicyRecord') }),
    PeriodQuery: build_closed({}, { since: build_instant, until: build_instant }),
    Flip: build_open({ from: ref('Verdict'), to: ref('Verdict'), count: build_count }),
    ShadowReportQuery: build_closed({}, { since: query.since, until: query.until, policy_id: id, action_type: id, agent_id: id }),
    ShadowReport: answer({
        since: orNull(build_instant),
        until: orNull(build_instant),
        decisions: described(build_count, 'Decisions of the period that shadow policies were judged on.'),
        would_change: build_count,
        would_block: build_count,
        agents_affected: build_count,
        flips: list(ref('Flip')),
        policies: list(build_open({ policy_id: id, name: build_text, pack: orNull(build_text), triggered: build_count, would_change: build_count, flips: list(ref('Flip')) })),
        actions: list(build_open({ action_type: build_text, decisions: build_count, would_change: build_count, flips: list(ref('Flip')) })),
        agents: list(build_open({ agent_id: orNull(build_text), decisions: build_count, would_change: build_count, flips: list(ref('Flip')) })),
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
    DecisionList: build_pageOf('decisions', 'DecisionRecord', { total: build_count, per_page: build_count }),
    DecisionResult: answer({ decision: ref('DecisionRecord') }),
    Stats: answer({
        since: orNull(build_instant),
        until: orNull(build_instant),
        decisions: build_open({ total: build_count, ...counts }),
        block_rate: described({ type: 'number', minimum: 0, maximum: 1 }, 'Blocked divided by all, 0 to 1.'),
        average_latency_ms: { type: 'number', minimum: 0 },
        agents: build_open({ total: build_count, active: build_count, suspended: build_count }),
        escalations: build_open({ pending: build_count }),
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
    EscalationList: build_pageOf('escalations', 'Escalation', { total: build_count }),
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
const schemas = { ...core, ...agents, ...policies, ...authority, ...federation, ...packs };
/** All schemas as one document: a validator adds it once and refers to `<id>#/$defs/<name>`. */
const schemaDocument = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hindcast.dev/schemas/api.json',
    $defs: schemas,
};

;// CONCATENATED MODULE: ./build/src/server/http/validate.js




/** Checks bodies and queries against the contract's schemas. A validator is compiled when it is first needed. */
function contractChecks() {
    const options = { strict: false, allErrors: false, validateFormats: false };
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
function refusal({ instancePath, keyword, params, message }) {
    if (keyword === 'additionalProperties') {
        const pointer = `${instancePath}/${String(params.additionalProperty).slice(0, 64)}`;
        return new api_error/* ApiError */.hD('unknown_field', `\`${pointer}\` is not known here`, { details: { pointer } });
    }
    if (keyword === 'required')
        return invalid(`${instancePath}/${params.missingProperty}`, 'is missing');
    if (keyword === 'enum')
        return invalid(instancePath, `is none of ${params.allowedValues.join(', ')}`);
    return invalid(instancePath, message ?? 'is not valid');
}

;// CONCATENATED MODULE: ./build/src/server/http/app.js












const mebibyte = 1024 * 1024;
const nobody = { keyId: 'none', name: 'nobody', scopes: [] };
/** The HTTP of the plane: one route for each operation of the contract that has a handler. */
function httpApp(plane, handlers, options = {}) {
    const { bodyLimit = mebibyte, logLevel = 'silent' } = options;
    const app = fastify({
        ...(logLevel !== 'silent' && { loggerInstance: logger(logLevel) }),
        genReqId: () => newId('req_'),
        bodyLimit,
        routerOptions: { maxParamLength: 1024 },
        exposeHeadRoutes: false,
        requestTimeout: 30_000,
        keepAliveTimeout: 72_000,
        forceCloseConnections: 'idle',
    });
    acceptJson(app);
    answerErrors(app);
    const checks = contractChecks();
    for (const { id, method, path, needs } of listOperations()) {
        const handler = handlers[id];
        if (!handler)
            continue;
        app.route({
            method,
            url: path.replace(/\{(\w+)\}/g, ':$1'),
            bodyLimit: readsPacks(id) ? 16 * bodyLimit : bodyLimit,
            async onRequest(request) {
                if (needs !== 'none')
                    request.caller = await admit(plane, request, needs);
            },
            async handler(request) {
                const { params, query } = request;
                const given = request.body ?? {};
                for (const [name, value] of Object.entries(params))
                    checkParameter(name, value);
                checks.query(id, query);
                const body = checksItself(id) ? given : checks.body(id, given);
                const call = { params, query, body, caller: request.caller ?? nobody, plane };
                return run(handler, call, () => idempotencyOf(request, id));
            },
        });
    }
    return app;
}
async function run(handler, call, idempotency) {
    if ('reads' in handler)
        return call.plane.read((rows) => handler.reads(rows, call));
    if ('answers' in handler)
        return handler.answers(call, { idempotency: idempotency() });
    const key = idempotency();
    return call.plane.change((transaction) => once(transaction, call.caller.keyId, key, () => handler.writes(transaction, call)));
}
/** Packs are checked as pack files are, intercepts by the reader of live requests. */
function checksItself(id) {
    return readsPacks(id) || id === 'intercept';
}
function readsPacks(id) {
    return id === 'deployPolicyPack' || id === 'validatePolicyPack';
}
async function admit(plane, { headers, url }, right) {
    if (plane.status() === 'stopping')
        throw new api_error/* ApiError */.hD('unavailable', 'the plane is stopping');
    const caller = await plane.authenticate(presentedKey(headers, url));
    if (caller.scopes.includes('*') || caller.scopes.includes(right))
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
            done(null, text.trim() === '' ? undefined : parseBody(text));
        }
        catch (error) {
            done(error);
        }
    });
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

;// CONCATENATED MODULE: ./build/src/server/transaction.js


async function begin(rows, clock) {
    const chain = await endOfChain(rows);
    const now = () => Math.max(clock(), chain.at);
    return { rows, now, chain, audit: (type, body) => chain.append(type, now(), body) };
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
async function moveTrust(rows, agentId, from, decision) {
    const level = moved(from, decision);
    await rows.run('insert into trust (agent_id, level) values (?, ?) on conflict (agent_id) do update set level = excluded.level', agentId, level);
    return level;
}
/** Within 0 to 100, in tenths: sums of 0.2 stay exact. */
function moved(from, decision) {
    return Math.min(100, Math.max(0, Math.round((from + step[decision]) * 10) / 10));
}

;// CONCATENATED MODULE: ./build/src/server/intercept/verdict.js

const nothing = 'no policy triggered';
/** The verdict of the live policies: the most restrictive reading, so that what cannot be judged counts as triggered. */
function rule(served, request, past) {
    const lenient = new Set();
    const judgement = judged(() => served.engine.judge(request, verdict_outcomeOf(past, lenient)), 'block');
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
    const judgement = judged(() => served.engine.judgeShadow(request, verdict_outcomeOf(past, new Set())), 'allow');
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

;// CONCATENATED MODULE: ./build/src/server/intercept/pipeline.js






/** Judges one intercept and writes the decision down, all in the transaction of its batch. `arrived` is when it came, by `performance.now()`. */
async function decide(bench, intercept, arrived) {
    const { transaction, served, past } = bench;
    const { rows } = transaction;
    const now = transaction.now();
    const trust = await trustOf(rows, intercept.request.agent_id);
    const request = (0,engine_request/* liveRequest */.E)(intercept.request, { trust, now, chainAgents: await chainAgents(rows, intercept.request) });
    const outcome = past.outcome(request);
    const ruling = rule(served, request, outcome);
    const shadow = ruleShadow(served, request, outcome, ruling.decision);
    const record = recordOf(bench, intercept, request, ruling, shadow, arrived);
    const { entryId, seq } = await write(bench, request, record);
    past.observe(request, seq);
    return { ...record, vault_entry_id: entryId };
}
async function chainAgents(rows, { chain_id }) {
    if (chain_id === undefined)
        return [];
    const known = await rows.all('select agent_id from chains where chain_id = ?', chain_id);
    return known.map(({ agent_id }) => agent_id);
}
function recordOf({ served }, intercept, request, ruling, shadow, arrived) {
    return {
        decision_id: newId('enf_'),
        action_type: request.action_type,
        agent_id: request.agent_id ?? null,
        chain_id: request.chain_id ?? null,
        chain_step: intercept.request.chain_step ?? null,
        parent_decision_id: intercept.parentDecisionId ?? null,
        trust_score: request.trust_score,
        ...ruling,
        revision: served.revision,
        policy_set_hash: served.policySetHash,
        shadow_results: shadow,
        content_sha256: hashOf(intercept.request.action_content),
        metadata_sha256: hashOf(intercept.request.metadata && JSON.stringify(intercept.request.metadata)),
        latency_ms: Math.round(performance.now() - arrived),
        created_at: clock_instant(request.at),
    };
}
function hashOf(text) {
    return text === undefined ? null : (0,external_node_crypto_.hash)('sha256', text, 'hex');
}
async function write({ transaction, settings }, request, record) {
    const { rows } = transaction;
    const at = request.at;
    const entry = await transaction.chain.append('decision', at, record);
    await rows.run(`insert into decisions (seq, decision_id, at, agent_id, action_type, decision, chain_id, latency_ms, action_content, metadata, shadow)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, entry.seq, record.decision_id, at, record.agent_id, record.action_type, record.decision, record.chain_id, record.latency_ms, settings.keepContent ? JSON.stringify(request.action_content) : null, settings.keepContent ? JSON.stringify(request.metadata) : null, record.shadow_results === null ? null : JSON.stringify(record.shadow_results));
    if (request.agent_id !== undefined) {
        await moveTrust(rows, request.agent_id, request.trust_score, record.decision);
        if (request.chain_id !== undefined) {
            await rows.run('insert into chains (chain_id, agent_id) values (?, ?) on conflict do nothing', request.chain_id, request.agent_id);
        }
    }
    return entry;
}

// EXTERNAL MODULE: ./build/src/engine/memory.js
var memory = __webpack_require__(44222);
;// CONCATENATED MODULE: ./build/src/server/intercept/windows.js

/** What sequence policies need to know of the past: read from the plane's records, kept up to date, thrown away when in doubt. */
class Past {
    #memory;
    #served;
    #upTo = 0;
    /** Brings the past up to vault entry `seq`: decisions of other planes and of earlier runs come from the records. */
    async catchUp(rows, served, seq, now) {
        if (served.reach === 0)
            return this.forget();
        if (this.#served !== served) {
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
function groupCommit(store, clock, servedPolicies, settings) {
    const past = new Past();
    let waiting = [];
    let running = false;
    async function commit(group) {
        try {
            return await store.write(async (rows) => {
                const transaction = await begin(rows, clock);
                const served = await servedPolicies(rows);
                await past.catchUp(rows, served, transaction.chain.seq, transaction.now());
                const answers = [];
                const bench = { transaction, served, past, settings };
                for (const { intercept, caller, idempotency, arrived } of group) {
                    answers.push(await once(transaction, caller.keyId, idempotency, () => decide(bench, intercept, arrived)));
                }
                return answers;
            });
        }
        catch (error) {
            past.forget();
            throw error;
        }
    }
    async function settle(group) {
        try {
            const answers = await commit(group);
            for (const [index, { resolve }] of group.entries())
                resolve(answers[index]);
        }
        catch (error) {
            if (group.length === 1)
                group[0].reject(error);
            else
                for (const one of group)
                    await settle([one]);
        }
    }
    async function run() {
        running = true;
        while (waiting.length > 0) {
            const group = waiting.slice(0, largestGroup);
            waiting = waiting.slice(largestGroup);
            await settle(group);
            await turn();
        }
        running = false;
    }
    return (intercept, caller, idempotency) => new Promise((resolve, reject) => {
        if (waiting.length >= longestQueue)
            throw new api_error/* ApiError */.hD('rate_limited', 'the plane has more to judge than it can; try again in a second');
        waiting.push({ intercept, caller, idempotency, arrived: performance.now(), resolve, reject });
        if (!running) {
            running = true;
            setImmediate(run);
        }
    });
}
/** Lets the event loop read what has arrived meanwhile, so that the next group is a full one. */
function turn() {
    return new Promise((resolve) => setImmediate(resolve));
}

;// CONCATENATED MODULE: ./build/src/server/plane.js






async function openPlane(store, settings, wall) {
    const newest = await store.read(async (rows) => (await endOfChain(rows)).at);
    const clock = steadyClock(newest, wall);
    let sealed = false;
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
                    sealed = true;
                throw error;
            }
        },
    };
    return {
        store,
        clock,
        settings,
        change: (work) => guarded.write(async (rows) => work(await begin(rows, clock))),
        read: store.read,
        intercept: groupCommit(guarded, clock, servedPolicies(), settings),
        authenticate: keyring(store),
        status: () => (stopping ? 'stopping' : sealed ? 'sealed' : 'ok'),
        stop() {
            stopping = true;
        },
    };
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
      entry_hash text not null unique)`,
        // `seq` is the decision's vault entry, which holds the record; content and metadata stand here, so that they can be erased.
        `create table decisions (seq bigint primary key, decision_id text not null unique, at bigint not null, agent_id text, action_type text not null,
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

;// CONCATENATED MODULE: ./build/src/server/store/sqlite.js


/** Opens (and makes) a database file: WAL, every commit on disk before it returns. `:memory:` is refused, since a plane keeps what it answered. */
async function openSqlite(path) {
    const { DatabaseSync } = loadSqlite();
    const writer = new DatabaseSync(path);
    writer.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    writer.exec('pragma wal_autocheckpoint = 4000');
    await transaction(writer, rowsOf(writer), 'begin immediate', (rows) => migrate(rows, 'sqlite'));
    const reader = new DatabaseSync(path, { readOnly: true });
    reader.exec('pragma busy_timeout = 5000');
    const [writerRows, readerRows] = [rowsOf(writer), rowsOf(reader)];
    const [alone, inTurn] = [oneAtATime(), oneAtATime()];
    return {
        kind: 'sqlite',
        write: (work) => alone(() => transaction(writer, writerRows, 'begin immediate', work)),
        read: (work) => inTurn(() => transaction(reader, readerRows, 'begin', work)),
        async close() {
            await inTurn(async () => reader.close());
            await alone(async () => {
                writer.exec('pragma wal_checkpoint(truncate)');
                writer.close();
            });
        },
    };
}
/** `node:sqlite` is looked up only when a plane starts, so that everything else runs on Node 20. */
function loadSqlite() {
    const sqlite = process.getBuiltinModule?.('node:sqlite');
    if (!sqlite)
        throw new StoreError(`the control plane needs Node 22.13 or newer for its database; this is ${process.version}`);
    return sqlite;
}
async function transaction(db, rows, begin, work) {
    attempt(() => db.exec(begin));
    let result;
    try {
        result = await work(rows);
        attempt(() => db.exec('commit'));
    }
    catch (error) {
        rollBack(db);
        throw error;
    }
    return result;
}
/** SQLite has rolled back by itself after some errors, such as a full disk; then there is nothing left to do. */
function rollBack(db) {
    try {
        db.exec('rollback');
    }
    catch { }
}
function rowsOf(db) {
    const prepared = new Map();
    const statement = (sql) => {
        let known = prepared.get(sql);
        if (!known) {
            known = db.prepare(sql);
            prepared.set(sql, known);
        }
        return known;
    };
    return {
        get: (sql, ...values) => attempt(() => statement(sql).get(...values)),
        all: (sql, ...values) => attempt(() => statement(sql).all(...values)),
        run: (sql, ...values) => attempt(() => Number(statement(sql).run(...values).changes)),
    };
}
function attempt(step) {
    try {
        return step();
    }
    catch (error) {
        throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/server/index.js







/** Opens the control plane over its database, without a port. Throws `StoreError` when there is no database to be had. */
async function createPlane(options) {
    const store = await openSqlite(options.database);
    const plane = await openPlane(store, { keepContent: options.content ?? true }, options.clock);
    const generatedKey = await admitKeys(plane, options.apiKeys ?? []);
    const app = httpApp(plane, handlers, options);
    let closing;
    const close = async () => {
        plane.stop();
        await app.close();
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
/** The control plane on a port; on loopback, unless told otherwise. */
async function startServer(options) {
    const plane = await createPlane(options);
    try {
        const url = await plane.app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
        return { ...plane, url };
    }
    catch (error) {
        await plane.close();
        throw error;
    }
}
async function admitKeys(plane, given) {
    return plane.store.write(async (rows) => {
        const transaction = await begin(rows, plane.clock);
        for (const key of given)
            await createKey(rows, transaction.now(), 'given at start', ['*'], key);
        if (await anyKey(rows))
            return undefined;
        return createKey(rows, transaction.now(), 'first key', ['*']);
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
