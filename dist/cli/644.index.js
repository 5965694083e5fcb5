export const id = 644;
export const ids = [644];
export const modules = {

/***/ 33950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/* unused harmony exports faultCodes, warningCodes */
/** Every fault a pack can have. A code is a promise: it is never renamed, and `examples/invalid/<code>/` shows the smallest file that raises it. */
const faultCodes = (/* unused pure expression or super */ null && ([
    'file_not_utf8',
    'file_too_large',
    'file_not_readable',
    'pack_empty',
    'yaml_syntax',
    'yaml_alias_forbidden',
    'yaml_merge_forbidden',
    'yaml_duplicate_key',
    'yaml_too_many_keys',
    'yaml_too_many_entries',
    'yaml_too_deep',
    'yaml_reserved_key',
    'yaml_tag_forbidden',
    'yaml_directive_forbidden',
    'yaml_multiple_documents',
    'string_not_text',
    'number_out_of_range',
    'type_mismatch',
    'missing_field',
    'unknown_field',
    'unknown_policy_type',
    'unknown_value',
    'value_invalid',
    'name_invalid',
    'glob_invalid',
    'pattern_unsupported',
    'duplicate_rule_name',
    'duplicate_pack_name',
    'version_invalid',
    'version_not_higher',
]));
/** Every finding that is legal but likely wrong. Warnings change an exit code only where `--strict` asks for it. */
const warningCodes = (/* unused pure expression or super */ null && ([
    'allow-has-no-effect',
    'never-triggers',
    'always-triggers',
    'bypass-by-omission',
    'repeated-entry',
    'empty-pack',
    'matches-everything',
    'invisible-character',
    'lookalike-name',
    'unexpected-value',
    'unused-value',
    'unseen-action-type',
    'unmatched-glob',
    'redundant-policy',
    'redundancy-unknown',
    'regex-in-glob',
    'same-policy',
    'version-step',
    'versions-not-checked',
]));
/**
 * An author's words inside a message: between backticks, on one line, a long text cut in the middle. A backtick inside is shown as an apostrophe, so that
 * whoever prints the message can tell the author's words from ours.
 */
function quoted(words, most = 60) {
    const line = words
        .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
        .replaceAll('`', "'")
        .replace(/\p{Cs}/gu, '\ufffd');
    const characters = [...line];
    const half = Math.floor((most - 3) / 2);
    const shown = characters.length <= most ? characters : [...characters.slice(0, half), '...', ...characters.slice(-half)];
    return `\`${shown.join('')}\``;
}
/** What a reader cannot see, or takes for a plain space: controls, joiners, selectors, fillers, odd spaces, halves of a character. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** A whole number with commas, the same in every locale. */
function count(n) {
    return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 policy`, `2 policies`. */
function counted(n, one, many = `${one}s`) {
    return `${count(n)} ${n === 1 ? one : many}`;
}
/** Orders findings as a reader meets them: by file, line, column, then code. */
function byPlace(a, b) {
    return (compareText(a.span?.file ?? '', b.span?.file ?? '') ||
        (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
        (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
        compareText(a.code, b.code));
}
/** Compares by UTF-16 code units: the same order on every machine and in every locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 84583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wE: () => (/* binding */ compile),
  ZQ: () => (/* binding */ compileBoth)
});

// UNUSED EXPORTS: byPriority

// NAMESPACE OBJECT: ./build/src/engine/policies/action-type.js
var action_type_namespaceObject = {};
__webpack_require__.r(action_type_namespaceObject);
__webpack_require__.d(action_type_namespaceObject, {
  condition: () => (condition),
  says: () => (says)
});

// NAMESPACE OBJECT: ./build/src/engine/policies/chain-of-custody.js
var chain_of_custody_namespaceObject = {};
__webpack_require__.r(chain_of_custody_namespaceObject);
__webpack_require__.d(chain_of_custody_namespaceObject, {
  condition: () => (chain_of_custody_condition),
  says: () => (chain_of_custody_says)
});

// NAMESPACE OBJECT: ./build/src/engine/policies/content-pattern.js
var content_pattern_namespaceObject = {};
__webpack_require__.r(content_pattern_namespaceObject);
__webpack_require__.d(content_pattern_namespaceObject, {
  condition: () => (content_pattern_condition),
  says: () => (content_pattern_says)
});

// NAMESPACE OBJECT: ./build/src/engine/policies/metadata.js
var metadata_namespaceObject = {};
__webpack_require__.r(metadata_namespaceObject);
__webpack_require__.d(metadata_namespaceObject, {
  condition: () => (metadata_condition),
  says: () => (metadata_says)
});

// NAMESPACE OBJECT: ./build/src/engine/policies/service-judged.js
var service_judged_namespaceObject = {};
__webpack_require__.r(service_judged_namespaceObject);
__webpack_require__.d(service_judged_namespaceObject, {
  condition: () => (service_judged_condition),
  says: () => (service_judged_says)
});

// NAMESPACE OBJECT: ./build/src/engine/policies/threshold.js
var threshold_namespaceObject = {};
__webpack_require__.r(threshold_namespaceObject);
__webpack_require__.d(threshold_namespaceObject, {
  condition: () => (threshold_condition),
  says: () => (threshold_says)
});

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/engine/globs.js
var globs = __webpack_require__(60207);
// EXTERNAL MODULE: ./build/src/engine/judgement.js
var judgement = __webpack_require__(78607);
;// CONCATENATED MODULE: ./build/src/engine/policies/action-type.js
const condition = () => () => true;
const says = () => 'the action type is listed';

;// CONCATENATED MODULE: ./build/src/engine/policies/chain-of-custody.js
function chain_of_custody_condition({ conditions }) {
    const deepest = conditions.max_chain_depth ?? Number.POSITIVE_INFINITY;
    const forbidden = new Set(conditions.forbidden_agents);
    return ({ chain_step = 0, agent_id, chain_agents = [] }) => chain_step > deepest || (agent_id !== undefined && forbidden.has(agent_id)) || chain_agents.some((agent) => forbidden.has(agent));
}
const chain_of_custody_says = () => 'the chain is too deep or a forbidden agent is in it';

// EXTERNAL MODULE: ./build/src/engine/pattern.js
var pattern = __webpack_require__(53322);
;// CONCATENATED MODULE: ./build/src/engine/policies/content-pattern.js

function content_pattern_condition({ conditions }) {
    const patterns = conditions.patterns.map(pattern/* compilePattern */.E);
    return ({ action_content, reading }) => {
        if (action_content === undefined)
            return 'no action_content';
        if (reading === undefined)
            return patterns.some((pattern) => pattern.test(action_content));
        for (const pattern of patterns) {
            reading.left -= action_content.length;
            if (reading.left < 0)
                return 'evaluation_budget';
            if (pattern.test(action_content))
                return true;
        }
        return false;
    };
}
const content_pattern_says = ({ conditions }) => conditions.patterns.length === 1
    ? 'the content matches the pattern'
    : `the content matches one of ${conditions.patterns.length} patterns`;

// EXTERNAL MODULE: ./build/src/engine/metadata.js
var metadata = __webpack_require__(64279);
;// CONCATENATED MODULE: ./build/src/engine/policies/metadata.js

function metadata_condition({ conditions }) {
    const rules = conditions.rules.map(metadata/* compileRule */.m);
    const any = conditions.operator === 'OR';
    return ({ metadata }) => {
        if (metadata === undefined)
            return 'no metadata';
        return any ? rules.some((holds) => holds(metadata)) : rules.every((holds) => holds(metadata));
    };
}
const metadata_says = ({ conditions }) => conditions.operator === 'OR' ? 'one of the metadata rules holds' : 'all metadata rules hold';

// EXTERNAL MODULE: ./build/src/engine/policies/sequence.js
var sequence = __webpack_require__(58390);
;// CONCATENATED MODULE: ./build/src/engine/policies/service-judged.js
function service_judged_condition({ policy_type }) {
    return (_request, outcome, compiled) => outcome?.(compiled) ?? `service-judged: ${policy_type}`;
}
const service_judged_says = ({ policy_type }) => `the service judges this ${policy_type} policy`;

// EXTERNAL MODULE: ./build/src/engine/policies/temporal.js
var temporal = __webpack_require__(9289);
;// CONCATENATED MODULE: ./build/src/engine/policies/threshold.js
function threshold_condition({ trust_threshold }) {
    return ({ trust_score }) => (trust_score === undefined ? 'no trust_score' : trust_score < trust_threshold);
}
const threshold_says = ({ trust_threshold }) => `trust is below ${trust_threshold}`;

;// CONCATENATED MODULE: ./build/src/engine/policies/index.js








const kinds = {
    action_type: action_type_namespaceObject,
    threshold: threshold_namespaceObject,
    content_pattern: content_pattern_namespaceObject,
    temporal: temporal,
    chain_of_custody: chain_of_custody_namespaceObject,
    metadata: metadata_namespaceObject,
    sequence: sequence,
    semantic: service_judged_namespaceObject,
    flow: service_judged_namespaceObject,
    inbound_stamp: service_judged_namespaceObject,
    effect: service_judged_namespaceObject,
    identity: service_judged_namespaceObject,
    composite: service_judged_namespaceObject,
};
function kindOf(policy) {
    return kinds[policy.policy_type];
}

;// CONCATENATED MODULE: ./build/src/engine/engine.js




/** Compiles checked packs. Throws on a pattern outside RE2: packs come from `loadPacks`, or are checked by the plane. */
function compile(packs) {
    return engineOf(packs, compilePolicy);
}
/** Compiles the packs before and after a change; what is the same in both, once. */
function compileBoth(before, after) {
    const known = new Map();
    const once = (pack, definition) => {
        const key = `${pack} ${JSON.stringify(definition)}`;
        const compiled = known.get(key) ?? compilePolicy(pack, definition);
        known.set(key, compiled);
        return compiled;
    };
    return [engineOf(before, once), engineOf(after, once)];
}
function engineOf(packs, compiled) {
    const all = packs.flatMap((pack) => pack.policies.map((policy) => compiled(pack.name, policy))).sort(byPriority);
    const live = all.filter(({ definition }) => definition.mode !== 'shadow');
    const shadow = all.filter(({ definition }) => definition.mode === 'shadow');
    const liveFor = byActionType(live);
    const shadowFor = byActionType(shadow);
    return {
        live,
        shadow,
        judge: (request, outcome) => judge(liveFor(request.action_type), request, outcome),
        judgeShadow: (request, outcome) => judge(shadowFor(request.action_type), request, outcome),
    };
}
function compilePolicy(pack, definition) {
    const kind = kindOf(definition);
    return {
        pack,
        policy: definition.name,
        definition,
        decision: definition.decision,
        priority: definition.priority ?? 100,
        reason: definition.reason ?? kind.says(definition),
        matches: (0,globs/* matcher */.j)(definition.action_types ?? []),
        condition: kind.condition(definition),
    };
}
/** Higher priority first, ties by policy name, then by pack. */
function byPriority(a, b) {
    return b.priority - a.priority || (0,diagnostic/* compareText */.n6)(a.policy, b.policy) || (0,diagnostic/* compareText */.n6)(a.pack, b.pack);
}
const rememberedActionTypes = 4096;
/** What depends on the action type alone is found once for each; a log of ever new action types does not grow it without end. */
function byActionType(policies) {
    const named = new Map();
    const others = [];
    policies.forEach(({ definition: { action_types = [] } }, i) => {
        if (action_types.length === 0 || action_types.some((glob) => glob.includes('*')))
            others.push(i);
        else
            for (const name of new Set(action_types)) {
                const list = named.get(name) ?? [];
                named.set(name, list);
                list.push(i);
            }
    });
    const known = new Map();
    return (actionType) => {
        let matching = known.get(actionType);
        if (!matching) {
            const wide = others.filter((i) => policies[i].matches(actionType));
            matching = [...(named.get(actionType) ?? []), ...wide].sort((a, b) => a - b).map((i) => policies[i]);
            if (known.size >= rememberedActionTypes)
                known.clear();
            known.set(actionType, matching);
        }
        return matching;
    };
}
function judge(policies, request, outcome) {
    const triggered = [];
    const unknown = [];
    let least = 'allow';
    let most = 'allow';
    for (const policy of policies) {
        const answer = policy.condition(request, outcome, policy);
        if (answer === false)
            continue;
        most = (0,judgement/* stricter */.Rn)(most, policy.decision);
        if (answer === true) {
            least = (0,judgement/* stricter */.Rn)(least, policy.decision);
            triggered.push({
                pack: policy.pack,
                policy: policy.policy,
                policy_type: policy.definition.policy_type,
                decision: policy.decision,
                priority: policy.priority,
                reason: policy.reason,
            });
        }
        else {
            unknown.push({ pack: policy.pack, policy: policy.policy, decision: policy.decision, reason: answer });
        }
    }
    return { least, most, triggered, unknown };
}


/***/ }),

/***/ 60207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/** Compiles action-type globs: `*` stands for any run of characters, nothing else is special, the whole name must match, case counts. No globs match everything. */
function matcher(globs) {
    if (globs.length === 0)
        return () => true;
    const exact = new Set(globs.filter((glob) => !glob.includes('*')));
    const patterns = globs.filter((glob) => glob.includes('*')).map(globMatcher);
    return (name) => exact.has(name) || patterns.some((matches) => matches(name));
}
/** One glob. Pieces between the stars are found leftmost first, which is enough: a later start never helps. */
function globMatcher(glob) {
    const pieces = glob.split('*');
    const head = pieces[0] ?? '';
    const tail = pieces[pieces.length - 1] ?? '';
    const middle = pieces.slice(1, -1).filter((piece) => piece !== '');
    return (name) => {
        if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let from = head.length;
        const end = name.length - tail.length;
        for (const piece of middle) {
            const found = name.indexOf(piece, from);
            if (found < 0 || found + piece.length > end)
                return false;
            from = found + piece.length;
        }
        return true;
    };
}


/***/ }),

/***/ 81165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
/**
 * Reads an RFC 3339 instant with a zone, in milliseconds since 1970 UTC; finer fractions are cut off. `undefined` for anything else and for dates
 * that do not exist. A leap second (`23:59:60` UTC) counts as the last millisecond of its day, so that it keeps its hour and weekday.
 */
function parseInstant(text) {
    const parts = rfc3339.exec(text);
    if (!parts)
        return undefined;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    const [offsetHour, offsetMinute] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return undefined;
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, Math.min(second, 59), 0);
    const offset = (parts[8] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute) * 60_000;
    const whole = date.getTime() - offset;
    if (second < 60)
        return whole + Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'));
    const utc = new Date(whole);
    return utc.getUTCHours() === 23 && utc.getUTCMinutes() === 59 ? whole + 999 : undefined;
}
function daysIn(year, month) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}


/***/ }),

/***/ 78607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/** `allow` < `escalate` < `block`. */
const verdicts = ['allow', 'escalate', 'block'];
const rank = { allow: 0, escalate: 1, block: 2 };
/** The more restrictive of two verdicts. */
function stricter(a, b) {
    return rank[a] >= rank[b] ? a : b;
}


/***/ }),

/***/ 15353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Memory)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60207);
/* harmony import */ var _policies_sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58390);


/**
 * What happened before, fed one request at a time in file order: the windows of sequence policies and the agents of each chain. Exact in any order of
 * time, and bounded: a velocity window keeps at most `max_count` instants a scope, an ordered one an instant a step, a chain only its forbidden agents.
 */
class Memory {
    #windows = new Map();
    #forbidden = new Set();
    #chains = new Map();
    constructor(engines) {
        for (const policy of engines.flatMap((engine) => [...engine.live, ...engine.shadow])) {
            const { definition } = policy;
            if (definition.policy_type === 'sequence' && (0,_policies_sequence_js__WEBPACK_IMPORTED_MODULE_0__.isLocal)(definition))
                this.#windows.set(policy, windowOf(policy));
            if (definition.policy_type === 'chain_of_custody')
                for (const agent of definition.conditions.forbidden_agents ?? [])
                    this.#forbidden.add(agent);
        }
    }
    /** Answers for the sequence policies, from what was observed so far; the request itself counts as the current action. */
    outcome(request) {
        return (policy) => (request.at === undefined ? undefined : this.#windows.get(policy)?.holds(request, request.at));
    }
    /** The agents that acted earlier in the request's chain, as far as some policy forbids them. */
    chainAgents({ chain_id }) {
        const agents = chain_id === undefined ? undefined : this.#chains.get(chain_id);
        return agents ? [...agents] : [];
    }
    /** Adds a request to the past. One without an instant is counted in no window. */
    observe(request) {
        const { chain_id, agent_id, at } = request;
        if (chain_id !== undefined && agent_id !== undefined && this.#forbidden.has(agent_id)) {
            const agents = this.#chains.get(chain_id) ?? new Set();
            this.#chains.set(chain_id, agents.add(agent_id));
        }
        if (at !== undefined)
            for (const window of this.#windows.values())
                window.observe(request, at);
    }
}
function windowOf({ definition }) {
    if (definition.policy_type !== 'sequence')
        throw new Error('only a sequence policy has a window');
    const { conditions } = definition;
    const scopeOf = ({ agent_id }) => (conditions.scope === 'workspace' ? '' : agent_id === undefined ? '-' : `=${agent_id}`);
    return conditions.mode === 'velocity'
        ? velocity(conditions.max_count, conditions.window_seconds * 1000, (0,_policies_sequence_js__WEBPACK_IMPORTED_MODULE_0__.ownMatcher)(definition), scopeOf)
        : ordered(conditions.steps, conditions.window_seconds * 1000, scopeOf);
}
/** More than `most` in the window, this one included: that is, the `most`-th latest of the earlier ones lies in it. So only these need keeping. */
function velocity(most, window, counts, scopeOf) {
    const latest = new Map();
    return {
        holds(request, at) {
            const kept = latest.get(scopeOf(request));
            return most === 0 || (kept !== undefined && kept.size === most && kept.earliest > at - window);
        },
        observe(request, at) {
            if (most === 0 || !counts(request.action_type))
                return;
            const scope = scopeOf(request);
            const kept = latest.get(scope) ?? new LatestInstants(most);
            latest.set(scope, kept);
            kept.add(at);
        },
    };
}
/**
 * For each step, of all ways the steps up to it were matched in order, the one whose earliest instant is latest: if that one is out of the window, all are.
 */
function ordered(steps, window, scopeOf) {
    const matchers = steps.slice(0, -1).map((step) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)([step]));
    const best = new Map();
    return {
        holds: (request, at) => (best.get(scopeOf(request))?.at(-1) ?? Number.NEGATIVE_INFINITY) > at - window,
        observe(request, at) {
            const scope = scopeOf(request);
            const reached = best.get(scope) ?? matchers.map(() => Number.NEGATIVE_INFINITY);
            best.set(scope, reached);
            for (let step = matchers.length - 1; step >= 0; step--) {
                if (!matchers[step](request.action_type))
                    continue;
                const before = step === 0 ? Number.POSITIVE_INFINITY : reached[step - 1];
                reached[step] = Math.max(reached[step], Math.min(before, at));
            }
        },
    };
}
/** The latest few of many instants: a binary heap with the earliest of them on top. */
class LatestInstants {
    #heap = [];
    #capacity;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    get size() {
        return this.#heap.length;
    }
    get earliest() {
        return this.#heap[0];
    }
    add(at) {
        const heap = this.#heap;
        if (heap.length < this.#capacity) {
            heap.push(at);
            for (let child = heap.length - 1, parent = (child - 1) >> 1; child > 0 && heap[child] < heap[parent]; parent = (child - 1) >> 1) {
                this.#swap(child, parent);
                child = parent;
            }
        }
        else if (at > heap[0]) {
            heap[0] = at;
            for (let top = 0;;) {
                const [left, right] = [2 * top + 1, 2 * top + 2];
                let least = top;
                if (left < heap.length && heap[left] < heap[least])
                    least = left;
                if (right < heap.length && heap[right] < heap[least])
                    least = right;
                if (least === top)
                    break;
                this.#swap(top, least);
                top = least;
            }
        }
    }
    #swap(a, b) {
        const kept = this.#heap[a];
        this.#heap[a] = this.#heap[b];
        this.#heap[b] = kept;
    }
}


/***/ }),

/***/ 64279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ compileRule)
/* harmony export */ });
/* unused harmony export lookUp */
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26650);

/** Compiles one metadata rule. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`. */
function compileRule(rule) {
    const path = rule.field.split('.');
    const compare = comparison(rule);
    if (rule.operator === 'not_exists')
        return (metadata) => lookUp(metadata, path) === undefined;
    return (metadata) => {
        const found = lookUp(metadata, path);
        return found !== undefined && compare(found);
    };
}
function comparison({ operator, value }) {
    const limit = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(value);
    const ordered = (holds) => (found) => {
        const number = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(found);
        return number !== undefined && limit !== undefined && holds(number, limit);
    };
    switch (operator) {
        case '>':
            return ordered((a, b) => a > b);
        case '<':
            return ordered((a, b) => a < b);
        case '>=':
            return ordered((a, b) => a >= b);
        case '<=':
            return ordered((a, b) => a <= b);
        case '==':
            return (found) => found === value;
        case '!=':
            return (found) => isScalar(found) && found !== value;
        case 'contains':
            return (found) => member(found, value) === true;
        case 'not_contains':
            return (found) => member(found, value) === false;
        case 'exists':
            return () => true;
        case 'not_exists':
            return () => false;
    }
}
/** The value at a dotted path, `undefined` if there is none; `null` is none. At every level the longest joined key that leads to a value is taken. */
function lookUp(metadata, path, from = 0) {
    if (from === path.length)
        return metadata === null ? undefined : metadata;
    if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata))
        return undefined;
    for (let to = path.length; to > from; to--) {
        const key = to === from + 1 ? path[from] : path.slice(from, to).join('.');
        if (!Object.hasOwn(metadata, key))
            continue;
        const found = lookUp(metadata[key], path, to);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
/** Substring of a string, or member of a list; `undefined` where neither applies. */
function member(found, value) {
    if (typeof found === 'string')
        return typeof value === 'string' ? found.includes(value) : undefined;
    return Array.isArray(found) ? found.includes(value) : undefined;
}


/***/ }),

/***/ 53322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87496);

/** Compiles a pattern. Throws on syntax outside RE2; packs are checked before (`pattern_unsupported`). */
function compilePattern(source) {
    const compiled = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .regexOf */ .j)(source);
    return { source, test: (text) => compiled.test(text) };
}


/***/ }),

/***/ 58390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   condition: () => (/* binding */ condition),
/* harmony export */   isLocal: () => (/* binding */ isLocal),
/* harmony export */   ownMatcher: () => (/* binding */ ownMatcher),
/* harmony export */   says: () => (/* binding */ says)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60207);

/** The scopes counted here; any other is judged by the service. */
const localScopes = ['agent', 'workspace'];
/** Whose windows are kept and judged here. */
function isLocal({ conditions }) {
    return localScopes.includes(conditions.scope ?? 'agent');
}
/** The actions that can trigger the policy: `match_action_types`, or the last of `steps`. */
function ownMatcher({ conditions }) {
    return (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(conditions.mode === 'velocity' ? (conditions.match_action_types ?? []) : conditions.steps.slice(-1));
}
function condition(policy) {
    const concerns = ownMatcher(policy);
    const local = isLocal(policy);
    const alone = policy.conditions.mode === 'velocity' && policy.conditions.max_count === 0;
    return ({ action_type, at }, outcome, compiled) => {
        if (!concerns(action_type))
            return false;
        if (!local)
            return outcome?.(compiled) ?? 'service-judged: sequence';
        if (at === undefined)
            return 'no created_at';
        return alone || (outcome?.(compiled) ?? false);
    };
}
const says = ({ conditions }) => conditions.mode === 'velocity'
    ? `more than ${conditions.max_count} such actions within ${conditions.window_seconds} seconds`
    : `the steps happened in order within ${conditions.window_seconds} seconds`;


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   condition: () => (/* binding */ condition),
/* harmony export */   dayOf: () => (/* binding */ dayOf),
/* harmony export */   hourOf: () => (/* binding */ hourOf),
/* harmony export */   says: () => (/* binding */ says)
/* harmony export */ });
function condition({ conditions }) {
    const hours = new Set(conditions.blocked_hours);
    const days = new Set(conditions.blocked_days);
    return ({ at }) => (at === undefined ? 'no created_at' : hours.has(hourOf(at)) || days.has(dayOf(at)));
}
const says = () => 'the hour or the day is blocked (UTC)';
/** Hour of the day, 0 to 23, UTC. */
function hourOf(at) {
    return modulo(Math.floor(at / 3_600_000), 24);
}
/** Day of the week, 1 (Monday) to 7 (Sunday), UTC. 1 January 1970 was a Thursday. */
function dayOf(at) {
    return modulo(Math.floor(at / 86_400_000) + 3, 7) + 1;
}
function modulo(a, b) {
    return ((a % b) + b) % b;
}


/***/ }),

/***/ 91037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ liveRequest),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81165);

/**
 * Reads a request as it stands on the wire or in a log (`semantics.md`, "A request"): `null` is absent, unknown fields are ignored, a known field of the
 * wrong type or out of range is a fault. The reason names the field, never its value.
 */
function readRequest(value) {
    if (!isObject(value))
        return fault('not a JSON object');
    for (const [field, check, expected] of fields) {
        const given = own(value, field);
        if (given !== undefined && given !== null && !check(given))
            return fault(`\`${field}\` is not ${expected}`);
    }
    const actionType = text(value, 'action_type');
    if (actionType === undefined)
        return fault('`action_type` is missing');
    const request = { action_type: actionType };
    copy(value, request, 'action_content');
    copy(value, request, 'metadata');
    copy(value, request, 'agent_id');
    copy(value, request, 'trust_score');
    copy(value, request, 'chain_id');
    copy(value, request, 'chain_step');
    copy(value, request, 'chain_agents');
    const at = text(value, 'created_at');
    if (at !== undefined)
        request.at = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(at);
    return { ok: true, request };
}
/** Fills in what absence means for a live request. Whatever the caller says of trust, time or chain agents is not taken. */
function liveRequest(request, known) {
    return {
        ...request,
        action_content: request.action_content ?? '',
        metadata: request.metadata ?? {},
        trust_score: known.trust,
        at: known.now,
        chain_step: request.chain_step ?? 0,
        chain_agents: known.chainAgents ?? [],
    };
}
const isText = (given) => typeof given === 'string';
const fields = [
    ['action_type', (given) => typeof given === 'string' && lengthWithin(given, 1, 256), 'a string of 1 to 256 characters'],
    ['action_content', isText, 'a string'],
    ['metadata', isObject, 'a JSON object'],
    ['agent_id', isText, 'a string'],
    ['trust_score', (given) => typeof given === 'number' && given >= 0 && given <= 100, 'a number from 0 to 100'],
    ['created_at', (given) => typeof given === 'string' && (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(given) !== undefined, 'an RFC 3339 instant with a zone'],
    ['chain_id', isText, 'a string'],
    ['chain_step', (given) => Number.isInteger(given) && given >= 0, 'an integer from 0'],
    ['chain_agents', (given) => Array.isArray(given) && given.every(isText), 'a list of strings'],
];
function isObject(given) {
    return typeof given === 'object' && given !== null && !Array.isArray(given);
}
/** Counts characters as code points, as JSON Schema does. */
function lengthWithin(given, least, most) {
    if (given.length < least || given.length > 2 * most)
        return false;
    return given.length <= most || [...given].length <= most;
}
function own(value, field) {
    return Object.hasOwn(value, field) ? value[field] : undefined;
}
function text(value, field) {
    const given = own(value, field);
    return typeof given === 'string' ? given : undefined;
}
function copy(from, to, field) {
    const given = own(from, field);
    if (given !== undefined && given !== null)
        to[field] = given;
}
function fault(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trustPatterns),
/* harmony export */   j: () => (/* binding */ regexOf)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const most = 4096;
const compiled = new Map();
/** A regular expression in RE2 syntax, compiled once however many policies write it. Throws on any other syntax. */
function regexOf(source) {
    const known = compiled.get(source);
    if (known !== undefined)
        return known;
    const regex = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
    if (compiled.size >= most)
        compiled.clear();
    compiled.set(source, regex);
    return regex;
}
/** Takes patterns that were compiled elsewhere for sound: each is compiled here when it is first asked. */
function trustPatterns(sources) {
    for (const source of sources) {
        if (compiled.has(source) || compiled.size >= most)
            continue;
        let regex;
        const made = () => {
            regex ??= re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
            return regex;
        };
        compiled.set(source, { test: (text) => made().test(text), re2: () => made().re2() });
    }
}


/***/ }),

/***/ 26650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ contradictionIn),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   yS: () => (/* binding */ idleValue)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** A number, or a string that is exactly a JSON number literal (`semantics.md`, "A pack and its policies"). */
function asNumber(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && jsonNumber.test(value) ? Number(value) : undefined;
}
function idleValue({ field, operator, value }) {
    if (value === undefined)
        return undefined;
    if (operator === 'exists' || operator === 'not_exists')
        return { why: 'unused', message: `\`${operator}\` takes no value`, help: 'remove it, or compare with `==`' };
    if (!isOrder({ operator }) || asNumber(value) !== undefined)
        return undefined;
    const message = `\`${operator}\` compares numbers, and ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(String(value))} is none: the rule on ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(field)} never holds`;
    return { why: 'no number', message, help: 'write a number, or compare texts with `==` or `contains`' };
}
const isOrder = ({ operator }) => /[<>]/.test(operator);
/** Why no metadata meets all rules, as far as it is seen at a glance: a field that is missing and given, or bounds that exclude each other. */
function contradictionIn(rules) {
    for (const field of new Set(rules.map((rule) => rule.field))) {
        const onField = rules.filter((rule) => rule.field === field);
        if (onField.some(({ operator }) => operator === 'not_exists') && onField.some(({ operator }) => operator !== 'not_exists'))
            return `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(field)} can't be missing and meet another rule at once`;
        const bounds = onField.filter((rule) => isOrder(rule) && asNumber(rule.value) !== undefined);
        const floor = Math.max(...bounds.filter(({ operator }) => operator.startsWith('>')).map(({ value }) => asNumber(value)));
        const ceiling = Math.min(...bounds.filter(({ operator }) => operator.startsWith('<')).map(({ value }) => asNumber(value)));
        const strict = bounds.some(({ operator, value }) => !operator.endsWith('=') && [floor, ceiling].includes(asNumber(value)));
        if (floor > ceiling || (floor === ceiling && strict))
            return `no number is both above and below the bounds on ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(field)}`;
    }
    return undefined;
}


/***/ }),

/***/ 58696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ remembering),
/* harmony export */   Xo: () => (/* binding */ Conditions),
/* harmony export */   vQ: () => (/* binding */ fixedAnswer)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78453);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96915);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33252);




/** All conditions of two engines, each once, with what they need. */
class Conditions {
    #shared = new Map();
    #byPolicy = new Map();
    #machine;
    #buckets = 0;
    #filters = new Map();
    /** Do sequences or agents of chains matter? Then every record is part of the past. */
    remembers;
    /** Feeds on every record when `remembers`. */
    memory;
    /** With `kept`, what looks at one field alone is answered by `hits`, and nothing is watched. */
    constructor(base, head, machine, kept = false) {
        this.#machine = machine;
        const policies = [...base.live, ...head.live];
        for (const policy of policies) {
            const key = keyOf(policy);
            const shared = this.#shared.get(key) ?? sharedOf(policy);
            this.#shared.set(key, shared);
            this.#byPolicy.set(policy, shared);
        }
        const all = [...this.#shared.values()];
        if (kept)
            keep(all.filter(({ field }) => field !== 0), machine);
        else
            this.#watch(all.filter(({ way }) => way === 'content'));
        this.remembers = all.some(({ policy }) => looksBack(policy));
        this.memory = new _engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Memory */ .c([{ live: all.map(({ policy }) => policy), shadow: [] }]);
    }
    /** All of them, by what makes two the same. */
    get all() {
        return this.#shared;
    }
    /** The policies that take more than the bytes of a record. */
    get looks() {
        const [text, metadata, past] = [new Set(), new Set(), new Set()];
        for (const [policy, { way, field }] of this.#byPolicy) {
            const name = `${policy.pack}/${policy.policy}`;
            if (way === 'text')
                text.add(name);
            else if (looksBack(policy))
                past.add(name);
            else if (way === 'asked' && field === _row_js__WEBPACK_IMPORTED_MODULE_1__/* .HAS_METADATA */ .z$)
                metadata.add(name);
        }
        return { text: [...text], metadata: [...metadata], past: [...past] };
    }
    of(policy) {
        return this.#byPolicy.get(policy);
    }
    /** Does the pattern match the text in the machine's memory? */
    matches(shared, from, length) {
        if (shared.automaton === undefined) {
            shared.automaton = this.#machine.load(shared.programs);
            if (shared.place !== undefined)
                this.#machine.show(shared.automaton, shared.place);
        }
        return this.#machine.matches(shared.automaton, from, length);
    }
    /** Where the scanner looks for the automaton of a condition; it stands there once it was needed. */
    placeOf(shared) {
        if (shared.place === undefined) {
            shared.place = this.#machine.announce();
            if (shared.automaton !== undefined)
                this.#machine.show(shared.automaton, shared.place);
        }
        return shared.place;
    }
    /** Gives every pattern its bucket, one each while there are enough, then shared; a condition is a candidate in any bucket of its patterns. */
    #watch(contents) {
        // Those of every action first, so that one action's own are not looked for in the contents of others.
        for (const shared of [...contents].sort((a, b) => actionsOf(a) - actionsOf(b))) {
            const filters = shared.programs.map((program, index) => this.#filterOf((0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .patternsOf */ .D4)(shared.policy)[index], program));
            if (filters.some(({ choices }) => choices.length === 0))
                continue;
            for (const filter of filters) {
                filter.bucket ??= this.#buckets++ % _machine_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKETS */ .SC;
                shared.buckets |= 1 << filter.bucket;
            }
        }
        this.#show();
    }
    #filterOf(pattern, program) {
        const filter = this.#filters.get(pattern) ?? { bucket: undefined, choices: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .windowsFor */ .XN)(pattern, program), chosen: 0 };
        this.#filters.set(pattern, filter);
        return filter;
    }
    /** Counts on some contents which windows are rare there, and watches for those from now on. It changes the speed and nothing else. */
    tune(contents) {
        const candidates = [...this.#filters.values()].flatMap((filter) => filter.choices.map(({ plain }, choice) => ({ filter, choice, windows: plain, hits: 0 })));
        for (let first = 0; first < candidates.length; first += _machine_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKETS */ .SC) {
            const some = candidates.slice(first, first + _machine_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKETS */ .SC);
            this.#machine.watch(some.map(({ windows }) => windows), []);
            for (const { from, length } of contents) {
                for (let found = this.#machine.windows(from, length); found !== 0; found &= found - 1)
                    some[31 - Math.clz32(found & -found)].hits++;
            }
        }
        const fewest = new Map();
        for (const { filter, choice, hits } of candidates) {
            if (hits >= (fewest.get(filter) ?? Number.POSITIVE_INFINITY))
                continue;
            fewest.set(filter, hits);
            filter.chosen = choice;
        }
        this.#show();
    }
    #show() {
        const plain = [];
        const wide = [];
        for (const { bucket, choices, chosen } of this.#filters.values()) {
            if (bucket === undefined)
                continue;
            plain[bucket] = [...(plain[bucket] ?? []), ...choices[chosen].plain];
            wide[bucket] = [...(wide[bucket] ?? []), ...choices[chosen].wide];
        }
        this.#machine.watch(plain, wide);
    }
}
/** How many globs say which actions it is for; 0: all. */
function actionsOf({ policy: { definition } }) {
    return definition.action_types?.length ?? 0;
}
/** Equal keys, equal answers to every request whose action type both match. */
function keyOf({ definition }) {
    const { policy_type } = definition;
    const threshold = policy_type === 'threshold' ? definition.trust_threshold : 0;
    return JSON.stringify([policy_type, threshold, 'conditions' in definition ? definition.conditions : null]);
}
function sharedOf(policy) {
    const { definition } = policy;
    const shared = { way: 'asked', policy, buckets: 0, programs: [], field: 0, hits: 0 };
    switch (definition.policy_type) {
        case 'action_type':
            shared.way = 'fixed';
            break;
        case 'threshold':
            shared.way = 'trust';
            break;
        case 'temporal':
            shared.way = 'time';
            break;
        case 'chain_of_custody':
            if (!definition.conditions.forbidden_agents?.length)
                shared.way = 'depth';
            break;
        case 'content_pattern': {
            const programs = definition.conditions.patterns.map(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .programFor */ .wg);
            shared.field = _row_js__WEBPACK_IMPORTED_MODULE_1__/* .HAS_CONTENT */ .Hd;
            shared.way = programs.includes(undefined) ? 'text' : 'content';
            shared.programs = programs.filter((program) => program !== undefined);
            break;
        }
        case 'metadata':
            shared.field = _row_js__WEBPACK_IMPORTED_MODULE_1__/* .HAS_METADATA */ .z$;
            break;
        case 'sequence':
            break;
        default:
            shared.way = 'fixed';
    }
    return shared;
}
function keep(looking, machine) {
    for (const [index, shared] of looking.entries()) {
        shared.way = 'kept';
        shared.hits = machine.reserve(_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORDS */ .ft / 8);
        shared.buckets = 1 << (index % _machine_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKETS */ .SC);
    }
}
/** Do sequences or agents of chains matter? */
function remembering(...engines) {
    return engines.some(({ live }) => live.some(looksBack));
}
function looksBack({ definition }) {
    return (definition.policy_type === 'sequence' ||
        (definition.policy_type === 'chain_of_custody' && (definition.conditions.forbidden_agents?.length ?? 0) > 0));
}
/** The answer of a `fixed` condition. */
function fixedAnswer({ policy }, actionType) {
    return policy.condition({ action_type: actionType }, undefined, policy);
}


/***/ }),

/***/ 13975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28015);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33252);


const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What a row of the scanner says, as JavaScript has it. `at` is the first word of the row. */
class Fields {
    #machine;
    constructor(machine) {
        this.#machine = machine;
    }
    agent(at) {
        const flags = this.#machine.words[at];
        return (flags & _row_js__WEBPACK_IMPORTED_MODULE_0__/* .HAS_AGENT */ .xi) === 0 ? undefined : this.#text(at, _row_js__WEBPACK_IMPORTED_MODULE_0__.W.agent, (flags & _row_js__WEBPACK_IMPORTED_MODULE_0__/* .AGENT_ODD */ .aQ) !== 0);
    }
    chain(at) {
        const flags = this.#machine.words[at];
        return (flags & _row_js__WEBPACK_IMPORTED_MODULE_0__/* .HAS_CHAIN */ .zD) === 0 ? undefined : this.#text(at, _row_js__WEBPACK_IMPORTED_MODULE_0__.W.chain, (flags & _row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHAIN_ODD */ .cp) !== 0);
    }
    metadata(at) {
        const { words } = this.#machine;
        if ((words[at] & _row_js__WEBPACK_IMPORTED_MODULE_0__/* .HAS_METADATA */ .z$) === 0)
            return undefined;
        return JSON.parse(this.slice(words[at + _row_js__WEBPACK_IMPORTED_MODULE_0__.W.metadata], words[at + _row_js__WEBPACK_IMPORTED_MODULE_0__.W.metadataLength]));
    }
    /** The bytes of the line. */
    line(at) {
        const { words, bytes } = this.#machine;
        return bytes.slice(words[at + _row_js__WEBPACK_IMPORTED_MODULE_0__.W.at], words[at + _row_js__WEBPACK_IMPORTED_MODULE_0__.W.at] + words[at + _row_js__WEBPACK_IMPORTED_MODULE_0__.W.length]);
    }
    /** The whole record, by the exact reader. */
    record(at, number) {
        const bytes = this.line(at);
        const reading = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .a)({ number, offset: 0, length: bytes.length, ended: true, bytes });
        if (!reading.ok)
            throw new Error(`line ${number}: the scanner read what the exact reader does not`);
        return reading.record;
    }
    slice(from, length) {
        return utf8.decode(this.#machine.bytes.subarray(from, from + length));
    }
    /** A string value of a row; `odd` ones hold escapes or more than ASCII. */
    #text(at, word, odd) {
        const from = this.#machine.words[at + word];
        const length = this.#machine.words[at + word + 1];
        return odd ? JSON.parse(this.slice(from - 1, length + 2)) : this.#machine.ascii(from, length);
    }
}


/***/ }),

/***/ 21279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ HOURS),
/* harmony export */   I$: () => (/* binding */ Hours),
/* harmony export */   uP: () => (/* binding */ hourOfWeek)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16613);

/** In a week; as an hour of the week: no time is known. */
const HOURS = 168;
/** Monday, 5 January 1970. */
const MONDAY = 4 * 86_400_000;
/** Hours of the week that no condition tells apart are one class. */
class Hours {
    #answers = new Map();
    #known = new Map();
    /** Action types with the same conditions share what is given. */
    classesOf(times) {
        const answers = times.map((shared) => this.#answersOf(shared));
        const key = answers.join();
        const known = this.#known.get(key) ?? classesOf(answers);
        this.#known.set(key, known);
        return known;
    }
    /** Does the condition hold in this hour of the week? */
    holds(shared, hour) {
        return this.#answersOf(shared)[hour] === '1';
    }
    /** A letter for each hour of the week. */
    #answersOf(shared) {
        const known = this.#answers.get(shared);
        if (known !== undefined)
            return known;
        const { policy } = shared;
        const holds = (hour) => policy.condition({ action_type: '', at: startOf(hour) }, undefined, policy) === true;
        const made = Array.from({ length: HOURS }, (_, hour) => (holds(hour) ? '1' : '0')).join('');
        this.#answers.set(shared, made);
        return made;
    }
}
function classesOf(answers) {
    const classes = new Uint8Array(HOURS + 1);
    if (answers.length === 0)
        return { classes, count: 1 };
    const ids = new Map();
    for (let hour = 0; hour < HOURS; hour++) {
        const key = answers.map((letters) => letters[hour]).join('');
        if (!ids.has(key))
            ids.set(key, ids.size);
        classes[hour] = ids.get(key);
    }
    classes[HOURS] = ids.size;
    return { classes, count: ids.size + 1 };
}
/** The start of an hour of the week, in some week. */
function startOf(hour) {
    return MONDAY + hour * _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
}
/** Hours since the Monday of the week, from hours since 1970 (a Thursday), UTC. */
function hourOfWeek(hour) {
    const passed = (hour + 72) % HOURS;
    return passed < 0 ? passed + HOURS : passed;
}


/***/ }),

/***/ 87975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Judge)
});

// EXTERNAL MODULE: ./build/src/replay/record.js + 1 modules
var record = __webpack_require__(28015);
// EXTERNAL MODULE: ./build/src/replay/tally.js + 2 modules
var tally = __webpack_require__(16613);
// EXTERNAL MODULE: ./build/src/replay/fast/plan.js
var plan = __webpack_require__(93513);
// EXTERNAL MODULE: ./build/src/replay/fast/row.js
var fast_row = __webpack_require__(33252);
;// CONCATENATED MODULE: ./build/src/replay/fast/answers.js


const nothing = { from: 0, length: 0, buckets: 0 };
/** Finds the cell of a record by answering the conditions that its class leaves open. */
class Answers {
    #conditions;
    #machine;
    #fields;
    #paths;
    /** The agents that acted earlier in the chain of the record at hand. */
    earlier = [];
    constructor(conditions, machine, fields, paths) {
        this.#conditions = conditions;
        this.#machine = machine;
        this.#fields = fields;
        this.#paths = paths;
    }
    /** The cell of a row whose open conditions all look at the content, or are known of old. */
    contents(plan, index, at) {
        const known = plan.needsContent && (this.#machine.words[at] & fast_row/* HAS_CONTENT */.Hd) !== 0;
        const { from, length, buckets } = known ? this.#content(at) : nothing;
        let key = 0;
        for (const shared of plan.open)
            key = key * 3 + (shared.way === 'kept' ? this.#kept(shared, at) : known ? this.#digit(shared, from, length, buckets) : 2);
        return plan.find(index, key) ?? plan.cell(index, key, (shared) => contentAnswer(plan, shared, index, key));
    }
    /** The cell of a row for which some condition has to be looked at. */
    open(plan, index, at) {
        const { words, halves } = this.#machine;
        const flags = words[at];
        const request = { action_type: plan.name, chain_step: words[at + fast_row.W.step] };
        if (this.#conditions.remembers || plan.asks) {
            const [agent, chain] = [this.#fields.agent(at), this.#fields.chain(at)];
            if (agent !== undefined)
                request.agent_id = agent;
            if (chain !== undefined)
                request.chain_id = chain;
            if ((flags & fast_row/* HAS_TIME */.Vi) !== 0)
                request.at = halves[(at >> 1) + fast_row/* HALF */.QR.time];
        }
        const metadata = plan.needsMetadata ? this.#fields.metadata(at) : undefined;
        if (metadata !== undefined) {
            this.#paths.metadata++;
            request.metadata = metadata;
        }
        const known = plan.needsContent && (flags & fast_row/* HAS_CONTENT */.Hd) !== 0;
        const content = known ? this.#content(at) : undefined;
        return this.asked(plan, index, request, (shared) => {
            if (shared.way === 'kept')
                return answerOf(shared, this.#kept(shared, at));
            if (content === undefined)
                return 'no action_content';
            const { from, length, buckets } = content;
            if (shared.way !== 'text')
                return this.#digit(shared, from, length, buckets) === 1;
            this.#paths.texts++;
            const asked = { action_type: plan.name, action_content: this.#fields.slice(from, length) };
            return shared.policy.condition(asked, undefined, shared.policy);
        });
    }
    /** The cell for the answers of the open conditions; `content` answers those on contents, the engine the others. */
    asked(plan, index, request, content) {
        const { memory, remembers } = this.#conditions;
        const outcome = remembers ? memory.outcome(request) : undefined;
        const asked = remembers ? { ...request, chain_agents: memory.chainAgents(request) } : request;
        const answers = plan.open.map((shared) => shared.way === 'asked' ? shared.policy.condition(asked, outcome, shared.policy) : content(shared));
        if (remembers) {
            this.earlier = asked.chain_agents ?? [];
            this.#paths.remembered++;
            memory.observe(request);
        }
        return plan.cell(index, keyOf(answers), (shared) => {
            const place = plan.open.indexOf(shared);
            return place >= 0 ? answers[place] : plan.classAnswer(shared, index);
        });
    }
    /** Where the text of the content stands without its escapes, and the windows in it. */
    #content(at) {
        const { words } = this.#machine;
        const [from, length] = [words[at + fast_row.W.content], words[at + fast_row.W.contentLength]];
        if ((words[at] & (fast_row/* CONTENT_ESCAPED */.qI | fast_row/* CONTENT_WIDE */.G0)) === 0)
            return { from, length, buckets: words[at + fast_row.W.buckets] };
        const text = (words[at] & fast_row/* CONTENT_ESCAPED */.qI) === 0 ? { from, length } : this.#machine.unescape(from, length);
        return { ...text, buckets: this.#machine.windowsOfAny(text.from, text.length) };
    }
    #kept({ field, hits }, at) {
        const { words, bytes } = this.#machine;
        if ((words[at] & field) === 0)
            return 2;
        const record = words[at + fast_row.W.record];
        return ((bytes[hits + (record >> 3)] >> (record & 7)) & 1);
    }
    #digit(shared, from, length, buckets) {
        if (shared.buckets !== 0 && (buckets & shared.buckets) === 0)
            return 0;
        this.#paths.patterns++;
        return this.#conditions.matches(shared, from, length) ? 1 : 0;
    }
}
function contentAnswer(plan, shared, index, key) {
    const place = plan.open.indexOf(shared);
    if (place < 0)
        return plan.classAnswer(shared, index);
    return answerOf(shared, (Math.floor(key / 3 ** (plan.open.length - 1 - place)) % 3));
}
function answerOf({ field }, digit) {
    if (digit === 2)
        return field === fast_row/* HAS_METADATA */.z$ ? 'no metadata' : 'no action_content';
    return digit === 1;
}
function keyOf(answers) {
    if (answers.length <= plan/* DIGITS */.x)
        return answers.reduce((key, answer) => key * 3 + digitOf(answer), 0);
    return answers.some((answer) => answer !== false) ? answers.map(digitOf).join('') : 0;
}
function digitOf(answer) {
    return answer === false ? 0 : answer === true ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/src/replay/fast/changes.js
/** What is counted of single records beside their cells: flips by agent, the span of the instants, escalations by hour. */
class Changes {
    #agents = new Map();
    #tally;
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    #hour = 0;
    #before = 0;
    #after = 0;
    constructor(tally) {
        this.#tally = tally;
    }
    /** `hour`: hours since 1970 of the instant. */
    date(instant, hour, { escalatesBefore, escalatesAfter }) {
        if (instant < this.#first)
            this.#first = instant;
        if (instant > this.#last)
            this.#last = instant;
        if (!escalatesBefore && !escalatesAfter)
            return;
        if (hour !== this.#hour) {
            this.#flushHour();
            this.#hour = hour;
        }
        if (escalatesBefore)
            this.#before++;
        if (escalatesAfter)
            this.#after++;
    }
    flip(agent, direction) {
        let counts = this.#agents.get(agent);
        if (counts === undefined) {
            counts = { tightened: 0, loosened: 0 };
            this.#agents.set(agent, counts);
        }
        counts[direction]++;
    }
    flush() {
        for (const [agent, counts] of this.#agents)
            for (const direction of ['tightened', 'loosened'])
                if (counts[direction] > 0)
                    this.#tally.flipped('agents', agent, direction, counts[direction]);
        if (this.#last >= this.#first)
            this.#tally.span(this.#first, this.#last);
        this.#flushHour();
    }
    #flushHour() {
        if (this.#before > 0)
            this.#tally.busy('before', this.#hour, this.#before);
        if (this.#after > 0)
            this.#tally.busy('after', this.#hour, this.#after);
        this.#before = 0;
        this.#after = 0;
    }
}

// EXTERNAL MODULE: ./build/src/replay/fast/conditions.js
var conditions = __webpack_require__(58696);
// EXTERNAL MODULE: ./build/src/replay/fast/fields.js
var fields = __webpack_require__(13975);
// EXTERNAL MODULE: ./build/src/replay/fast/hours.js
var hours = __webpack_require__(21279);
// EXTERNAL MODULE: ./build/src/replay/fast/machine.js + 2 modules
var machine = __webpack_require__(78453);
// EXTERNAL MODULE: ./build/src/replay/fast/paths.js
var paths = __webpack_require__(9584);
// EXTERNAL MODULE: ./build/src/replay/fast/plans.js
var plans = __webpack_require__(10988);
;// CONCATENATED MODULE: ./build/src/replay/fast/judge.js











/** So many bytes of contents tell which windows are rare in a log; half of it does, and so do many short ones. */
const SAMPLE = 64 * 1024;
/** Rows of each of the first scans, and how many those are. */
const FIRST = 512;
const FIRST_SCANS = 8;
/**
 * Judges rows of the scanner. Records that no condition tells apart share a cell; a cell is judged once and counted from then on.
 * `flush` hands all counts to the tally.
 */
class Judge {
    paths = { ...paths/* noPaths */.C };
    #tally;
    #machine;
    #fields;
    #conditions;
    #plans;
    #answers;
    #changes;
    #classify;
    /** The first flip of each group. */
    #firsts = new Map();
    #tuned;
    #scans = 0;
    /** `kept`: where the rows do not come from the scanner, what they say and what answers the conditions. */
    constructor(base, head, rows, tally, machine, classify, kept) {
        this.#tally = tally;
        this.#machine = machine;
        this.#tuned = kept !== undefined;
        this.#fields = kept?.fields ?? new fields/* Fields */.C(machine);
        this.#conditions = kept?.conditions ?? new conditions/* Conditions */.Xo(base, head, machine);
        this.#plans = new plans/* Plans */.l(base, head, rows, machine, this.#conditions);
        this.#answers = new Answers(this.#conditions, machine, this.#fields, this.paths);
        this.#changes = new Changes(tally);
        this.#classify = classify;
    }
    /** So many rows are to be scanned at once: few at first, for between two scans the scanner is told what it may count by itself. */
    get most() {
        return this.#scans < FIRST_SCANS ? FIRST : machine/* ROWS */.Ir;
    }
    /** Judges the rows just scanned. `line` is the number of the first line of the scan. */
    rows(count, file, line) {
        this.#scans++;
        if (!this.#tuned)
            this.#tune(count);
        for (let row = 0; row < count; row++)
            this.#row(this.#machine.rowAt(row), file, line);
        this.#takeHours(false);
    }
    /** Judges a line that the scanner leaves to the exact reader; without `bytes` it is too long to be read. */
    line(bytes, about, file) {
        this.paths.exact++;
        const reading = (0,record/* readRecord */.a)(bytes === undefined ? about : { ...about, bytes });
        if (reading.ok)
            this.#record(reading.record, { file, line: about.number });
        else {
            this.paths.unreadable++;
            this.#tally.unreadable(file, reading.fault);
        }
    }
    /** The action types of all readable records; `undefined` where there were too many to remember. */
    get actions() {
        return this.#plans.names;
    }
    /** The policies that take more than the bytes of a record. */
    get looks() {
        return this.#conditions.looks;
    }
    /** Hands everything counted to the tally. */
    flush() {
        this.#plans.flush(this.#tally);
        const { first, last } = this.#machine.settled;
        if (last >= first)
            this.#tally.span(first, last);
        for (const { agent, tightened, loosened } of this.#machine.agents()) {
            if (tightened > 0)
                this.#tally.flipped('agents', agent, 'tightened', tightened);
            if (loosened > 0)
                this.#tally.flipped('agents', agent, 'loosened', loosened);
        }
        this.#changes.flush();
        this.#takeHours(true);
        this.paths.patterns += this.#machine.ran;
    }
    #row(at, file, line) {
        const { words, halves } = this.#machine;
        const flags = words[at];
        const number = line + words[at + fast_row.W.line];
        if ((flags & fast_row/* EXACT */.qY) !== 0) {
            this.#exact(at, file, number);
            return;
        }
        const plan = this.#plans.of(words[at + fast_row.W.action]);
        const trust = (flags & fast_row/* HAS_TRUST */.o6) === 0 ? undefined : halves[(at >> 1) + fast_row/* HALF */.QR.trust];
        const dated = (flags & fast_row/* HAS_TIME */.Vi) !== 0;
        const instant = dated ? halves[(at >> 1) + fast_row/* HALF */.QR.time] : 0;
        const hour = Math.floor(instant / tally/* HOUR */.dp);
        const index = plan.classOf(trust, dated ? (0,hours/* hourOfWeek */.uP)(hour) : hours/* HOURS */.Al, words[at + fast_row.W.step]);
        const cell = this.#cell(plan, index, at);
        if (cell.place === undefined && plan.published !== undefined)
            cell.place = this.#show(plan, plan.published, cell);
        cell.counts[words[at + fast_row.W.decision]]++;
        if (dated)
            this.#changes.date(instant, hour, cell);
        if (cell.flips)
            this.#flipped(cell, this.#fields.agent(at), () => this.#fields.record(at, number), { file, line: number });
    }
    #cell(plan, index, at) {
        const { words } = this.#machine;
        const plain = plan.open.length === 0 ||
            (plan.contentsOnly && (words[at] & plan.mask) === plan.need && (words[at + fast_row.W.buckets] & plan.buckets) === 0);
        if (this.#conditions.remembers)
            return this.#answers.open(plan, index, at);
        if (plain)
            return this.#plain(plan, index);
        return plan.contents ? this.#answers.contents(plan, index, at) : this.#answers.open(plan, index, at);
    }
    /** The cell of a class where no open condition holds. */
    #plain(plan, index) {
        return plan.plain(index) ?? plan.cell(index, 0, (shared) => (plan.open.includes(shared) ? false : plan.classAnswer(shared, index)));
    }
    /** From the second record of a cell on, the scanner counts by itself; who classifies flips is shown each. */
    #show(plan, published, { index, key, shape, flips, escalatesBefore, escalatesAfter }) {
        if (typeof key !== 'number' || (key !== 0 && !plan.scanned))
            return 0;
        const bits = (flips ? fast_row/* CELL */.JA.flips : 0) |
            (flips && this.#classify !== undefined ? fast_row/* CELL */.JA.shown : 0) |
            (shape.class === 'loosened' ? fast_row/* CELL */.JA.loosens : 0) |
            (escalatesBefore ? fast_row/* CELL */.JA.escalatesBefore : 0) |
            (escalatesAfter ? fast_row/* CELL */.JA.escalatesAfter : 0);
        return this.#machine.addCell(published, index, key, bits);
    }
    #record(record, place) {
        const { request, decision } = record;
        const plan = this.#plans.named(request.action_type);
        const { at, trust_score, chain_step = 0 } = request;
        const hour = at === undefined ? 0 : Math.floor(at / tally/* HOUR */.dp);
        const index = plan.classOf(trust_score, at === undefined ? hours/* HOURS */.Al : (0,hours/* hourOfWeek */.uP)(hour), chain_step);
        const cell = this.#answers.asked(plan, index, request, (shared) => shared.policy.condition(request, undefined, shared.policy));
        cell.counts[decision === 'allow' ? 0 : decision === 'escalate' ? 1 : 2]++;
        if (at !== undefined)
            this.#changes.date(at, hour, cell);
        if (cell.flips)
            this.#flipped(cell, request.agent_id, () => record, place);
        if (!this.#plans.keeps(plan))
            this.#plans.flushPlan(plan, this.#tally);
    }
    #flipped(cell, agent, read, place) {
        if (agent !== undefined)
            this.#changes.flip(agent, cell.shape.class === 'tightened' ? 'tightened' : 'loosened');
        cell.first ??= this.#firstOf(cell, read, place);
        this.#classify?.({ ...read().request, chain_agents: this.#answers.earlier }, cell.shape);
    }
    /** What is kept of the first record of a cell: that of its group, where the group was met before. */
    #firstOf({ shape }, read, place) {
        const group = (0,tally/* groupOf */.F8)(shape);
        const known = this.#firsts.get(group);
        if (known !== undefined && !(0,tally/* isEarlier */.bG)(place, known.place))
            return known;
        const first = this.#tally.exampleOf(read(), place);
        this.#firsts.set(group, first);
        return first;
    }
    #exact(at, file, number) {
        const length = this.#machine.words[at + fast_row.W.length];
        const bytes = this.#machine.fits(length) ? this.#fields.line(at) : undefined;
        this.line(bytes, { number, offset: 0, length, ended: true }, file);
    }
    #takeHours(all) {
        for (const [hour, before, after] of this.#machine.takeHours(all)) {
            if (before > 0)
                this.#tally.busy('before', hour, before);
            if (after > 0)
                this.#tally.busy('after', hour, after);
        }
    }
    /** Once there is enough to tell by. */
    #tune(count) {
        const { words } = this.#machine;
        const contents = [];
        let bytes = 0;
        for (let row = 0; row < count && bytes < SAMPLE; row++) {
            const at = this.#machine.rowAt(row);
            if ((words[at] & (fast_row/* EXACT */.qY | fast_row/* PLAIN_CONTENT */.QF)) !== fast_row/* HAS_CONTENT */.Hd)
                continue;
            contents.push({ from: words[at + fast_row.W.content], length: words[at + fast_row.W.contentLength] });
            bytes += contents.at(-1).length;
        }
        if (bytes < SAMPLE / 2 && contents.length < FIRST / 2)
            return;
        this.#conditions.tune(contents);
        this.#tuned = true;
    }
}


/***/ }),

/***/ 78453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SC: () => (/* binding */ BUCKETS),
  bO: () => (/* binding */ INPUT),
  u5: () => (/* binding */ Machine),
  ft: () => (/* binding */ RECORDS),
  Ir: () => (/* binding */ ROWS),
  iA: () => (/* binding */ prepare),
  _U: () => (/* binding */ unusedMachine)
});

;// CONCATENATED MODULE: ./build/src/replay/fast/automaton.js
/** Answers of a transition that are no state. */
const UNKNOWN = -1;
const MATCHED = -2;
const OVER = -3;
/** What stands before the next character. */
const TEXT_START = 0;
const WORD = 1;
const LINE_FEED = 2;
const OTHER = 3;
const LINE_STARTS = 1;
const LINE_ENDS = 2;
const TEXT_STARTS = 4;
const TEXT_ENDS = 8;
const BOUNDARY = 16;
const NO_BOUNDARY = 32;
/**
 * Does any of these patterns match anywhere in the text? A deterministic automaton made one transition at a time, as the text asks for it, so its
 * size is that of what is met. Time is linear in the text whatever the pattern.
 */
class Automaton {
    symbols;
    /** Those of all programs, one after the other. */
    #instructions;
    #starts;
    #asserting;
    #examples;
    #states = [];
    #known = new Map();
    constructor(programs) {
        const all = [];
        this.#starts = programs.map(({ start, instructions }) => {
            const offset = all.length;
            for (const instruction of instructions)
                all.push(shifted(instruction, offset));
            return offset + start;
        });
        this.#instructions = all;
        this.#asserting = programs.some(({ instructions }) => instructions.some(({ kind }) => kind === 'assert'));
        const { symbols, examples } = symbolsOf(programs, this.#asserting);
        this.symbols = symbols;
        this.#examples = examples;
        this.forget();
    }
    /** States made so far; the first is where a text starts. */
    get size() {
        return this.#states.length;
    }
    /** Drops all states but the first. */
    forget() {
        this.#states = [];
        this.#known.clear();
        this.#stateOf([], TEXT_START);
    }
    /** A state as it can be told after `forget`. */
    describe(state) {
        const { at, before } = this.#states[state];
        return [at, before];
    }
    /** The number of a described state. */
    recall([at, before]) {
        return this.#stateOf(at, before);
    }
    /** The state after one more symbol, or `MATCHED`, or `OVER` when the text has ended without a match. */
    step(state, symbol) {
        const { at, before } = this.#states[state];
        const ends = symbol === this.symbols.count - 1;
        const next = ends ? -1 : this.#examples[symbol];
        const open = this.#closure(at, assertsBetween(before, next));
        if (open === undefined)
            return MATCHED;
        if (ends)
            return OVER;
        const after = new Set();
        for (const pc of open) {
            const instruction = this.#instructions[pc];
            if (instruction.kind === 'take' && within(instruction.ranges, next))
                after.add(instruction.to);
        }
        return this.#stateOf([...after].sort((a, b) => a - b), this.#asserting ? kindOf(next) : OTHER);
    }
    /** All taking instructions reachable here, a new attempt included; `undefined` when a match is. */
    #closure(at, asserts) {
        const seen = new Set();
        const pending = [...at, ...this.#starts];
        for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
            if (seen.has(pc))
                continue;
            seen.add(pc);
            const instruction = this.#instructions[pc];
            if (instruction.kind === 'match')
                return undefined;
            if (instruction.kind === 'go')
                pending.push(...instruction.to);
            else if (instruction.kind === 'assert' && (instruction.asserts & ~asserts) === 0)
                pending.push(instruction.to);
        }
        return seen;
    }
    #stateOf(at, before) {
        const key = `${before}:${at}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        this.#known.set(key, this.#states.length);
        return this.#states.push({ at, before }) - 1;
    }
}
/** The instruction where it stands so many places further on. */
function shifted(instruction, offset) {
    if (instruction.kind === 'go')
        return { ...instruction, to: instruction.to.map((to) => to + offset) };
    return 'to' in instruction ? { ...instruction, to: instruction.to + offset } : instruction;
}
function assertsBetween(before, next) {
    let asserts = 0;
    if (before === TEXT_START)
        asserts |= TEXT_STARTS | LINE_STARTS;
    if (before === LINE_FEED)
        asserts |= LINE_STARTS;
    if (next < 0)
        asserts |= TEXT_ENDS | LINE_ENDS;
    if (next === 10)
        asserts |= LINE_ENDS;
    return asserts | ((before === WORD) !== (next >= 0 && kindOf(next) === WORD) ? BOUNDARY : NO_BOUNDARY);
}
function kindOf(code) {
    if (code === 10)
        return LINE_FEED;
    const word = (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
    return word ? WORD : OTHER;
}
function within(ranges, code) {
    for (let i = 0; i < ranges.length; i += 2)
        if (code >= ranges[i] && code <= ranges[i + 1])
            return true;
    return false;
}
function symbolsOf(programs, asserting) {
    const takes = new Map();
    for (const { instructions } of programs)
        for (const instruction of instructions)
            if (instruction.kind === 'take')
                takes.set(String(instruction.ranges), instruction.ranges);
    const cuts = new Set([0]);
    for (const ranges of takes.values())
        for (const [index, code] of ranges.entries())
            cuts.add(index % 2 === 0 ? code : code + 1);
    if (asserting)
        for (const code of [10, 11, 0x30, 0x3a, 0x41, 0x5b, 0x5f, 0x60, 0x61, 0x7b])
            cuts.add(code);
    const bounds = [...cuts].filter((code) => code <= 0x10ffff).sort((a, b) => a - b);
    const ids = new Map();
    const examples = [];
    const ofBound = bounds.map((code) => {
        const key = `${asserting ? kindOf(code) : ''} ${[...takes.values()].map((ranges) => Number(within(ranges, code))).join('')}`;
        const id = ids.get(key) ?? ids.size;
        if (!ids.has(key))
            examples.push(code);
        ids.set(key, id);
        return id;
    });
    return { symbols: { bounds, ofBound, count: ids.size + 1 }, examples };
}

// EXTERNAL MODULE: ./build/src/replay/fast/module.js
var fast_module = __webpack_require__(65474);
;// CONCATENATED MODULE: ./build/src/replay/fast/published.js
const WITHIN = 255;
/** The class of trust, by ascending thresholds, for each whole part of it, 0 to 100, then for none; `WITHIN` where a threshold lies between two of them. */
function trustTable(thresholds) {
    const table = new Uint8Array(102).fill(WITHIN);
    if (thresholds.length + 1 >= WITHIN)
        return table;
    let below = 0;
    for (let whole = 0; whole <= 100; whole++) {
        while (below < thresholds.length && thresholds[below] <= whole)
            below++;
        if (!(thresholds[below] < whole + 1))
            table[whole] = below;
    }
    table[101] = thresholds.length + 1;
    return table;
}

// EXTERNAL MODULE: ./build/src/replay/fast/row.js
var fast_row = __webpack_require__(33252);
// EXTERNAL MODULE: ./build/src/replay/fast/windows.js
var windows = __webpack_require__(93025);
;// CONCATENATED MODULE: ./build/src/replay/fast/machine.js





const BUCKETS = 32;
/** Records that a block of columns holds at most. */
const RECORDS = 16_384;
const ROWS = 4096;
const KIB = 1024;
const MIB = KIB * KIB;
const PAGE = 64 * KIB;
const NAMES = 8192;
/** Where things lie in the scanner's memory. */
const at = {
    tables: 512 * KIB,
    plans: 528 * KIB,
    others: 600 * KIB,
    busy: 700 * KIB,
    lately: 640 * KIB,
    rows: MIB,
    slots: 2 * MIB,
    keyed: 2 * MIB + 512 * KIB,
    names: 3 * MIB,
    layouts: 6 * MIB,
    events: 7 * MIB,
    scratch: 8 * MIB,
    input: 10 * MIB,
    agents: 16 * MIB,
    agentNames: 17 * MIB,
    heap: 20 * MIB,
};
/** So many bytes may lie in the input at once, some slack beside them. */
const INPUT = at.agents - at.input - PAGE;
/**
 * Said to be shared, though one thread alone has it: V8 counts other memory towards the limit of its heap, and would sweep all of that just when
 * the scanning begins. The greatest size is the one of `scripts/build-scanner.ts`.
 */
const memory = { initial: (at.heap + 2 * MIB) / PAGE, maximum: (1024 * MIB) / PAGE, shared: true };
const TRANSITIONS = 64 * KIB;
const WIDE_TABLES = 384;
const MOST_HEAP = 64 * MIB;
const KEYED_SLOTS = 32 * KIB;
const AGENT_SLOTS = 64 * KIB;
let prepared;
/** Takes a scanner that was compiled elsewhere, and sets up the next machine. */
function prepare(module) {
    (0,fast_module/* shareModule */.c9)(module);
    prepared = new Machine();
}
/** A machine that nobody has used yet: the one that was prepared, where there is one. */
function unusedMachine() {
    const machine = prepared ?? new Machine();
    prepared = undefined;
    return machine;
}
/** The scanner with its memory. */
class Machine {
    #memory = new WebAssembly.Memory(memory);
    #exports;
    #automata = [];
    #top = at.heap;
    #most = MOST_HEAP;
    input = at.input;
    #buffer = Buffer.alloc(0);
    bytes;
    words;
    halves;
    /** Throws where WebAssembly SIMD is missing. */
    constructor() {
        const env = { memory: this.#memory, step: (id, state, symbol) => this.#step(id, state, symbol) };
        this.#exports = new WebAssembly.Instance((0,fast_module/* moduleOf */.cD)(), { env }).exports;
        this.#exports.layout(at.rows, at.slots, 2 * NAMES, at.names, at.layouts, NAMES, at.others, at.layouts, at.events, at.events, at.lately);
        this.#exports.cells(at.plans, at.busy, at.keyed, KEYED_SLOTS, at.scratch);
        this.#exports.agentTable(at.agents, AGENT_SLOTS, at.agentNames, at.heap);
        [this.bytes, this.words, this.halves] = this.#views();
        // A page that is read before it is written is mapped twice, and threads wait for each other meanwhile.
        this.bytes.fill(0, at.slots, at.names);
        this.bytes.fill(0, at.agents, at.agentNames);
    }
    /** Scans lines of the input; all end before `to`. Gives the rows made, the records read, where it stopped and how many lines it went over. */
    scan(from, to, most = ROWS) {
        const { settled, next, line } = this.#exports;
        const before = settled.value;
        const rows = this.#exports.scan(from, to, most);
        return { rows, records: rows + settled.value - before, next: next.value, lines: line.value };
    }
    /** Just after the last LF of the input between these places; 0 when there is none. */
    lastLineEnd(from, to) {
        return this.#exports.lastLineEnd(from, to);
    }
    /** Lines that followed a known layout. */
    get walked() {
        return this.#exports.walked.value;
    }
    get columns() {
        return this.#exports;
    }
    /** Makes room for so many bytes, for good; returns where. */
    reserve(bytes) {
        this.#most += bytes;
        return this.#room(bytes);
    }
    /** The number of an action type; -1 when there is no room for another. */
    numberOf(name) {
        const length = this.#buffer.write(name, at.scratch, 'latin1');
        return this.#exports.actionOf(at.scratch, length);
    }
    get actions() {
        return this.#exports.actionCount();
    }
    /** Lets the scanner count records of an action type by itself, in the cells it is told of. */
    publish(action, tables) {
        const { thresholds, depths, hours, timeClasses, trustClasses, buckets, mask, need, classes, open, kept } = tables;
        const cells = this.#room(classes * 4);
        const hoursAt = this.#room(hours.length);
        const numbers = this.#room((thresholds.length + depths.length) * 8);
        const openAt = this.#room(open.length * 8);
        const trusts = trustTable(thresholds);
        const trustsAt = this.#room(trusts.length);
        const plan = this.#room(60);
        this.words.set(open.flat(), openAt >> 2);
        this.words.fill(0, cells >> 2, (cells >> 2) + classes);
        this.bytes.set(hours, hoursAt);
        this.bytes.set(trusts, trustsAt);
        this.halves.set([...thresholds, ...depths], numbers >> 3);
        this.words.set([
            thresholds.length,
            depths.length,
            timeClasses,
            trustClasses,
            buckets,
            mask,
            cells,
            hoursAt,
            numbers,
            numbers + thresholds.length * 8,
            need,
            classes,
            kept ? -open.length : open.length,
            openAt,
            trustsAt,
        ], plan >> 2);
        this.words[(at.plans >> 2) + action] = plan;
        return { plan, cells, classes };
    }
    /** Is there room for so many cells more? */
    affords(classes) {
        return this.#top + classes * 4 < this.#most;
    }
    /** A cell of a published plan; `bits` as in `CELL`. Returns its place, 0 where there is no room for it. */
    addCell({ plan, cells, classes }, index, key, bits) {
        const place = this.#room(16);
        this.words.set([0, 0, 0, bits], place >> 2);
        if (key === 0)
            this.words[(cells >> 2) + index] = place;
        else {
            const whole = key * classes + index;
            if (!this.#exports.addKeyed(plan, Math.floor(whole / 2 ** 32), whole | 0, place))
                return 0;
        }
        return place;
    }
    /** What the scanner counted in a cell, by recorded verdict. */
    countsOf(cell) {
        if (cell === 0)
            return [0, 0, 0];
        const word = cell >> 2;
        return [this.words[word] >>> 0, this.words[word + 1] >>> 0, this.words[word + 2] >>> 0];
    }
    /** The agents whose flips the scanner counted. */
    *agents() {
        const end = this.#exports.agentsEnd();
        for (let place = at.agentNames; place < end;) {
            const [tightened, loosened, length] = this.countsOf(place);
            yield { agent: this.ascii(place + 12, length), tightened, loosened };
            place += (length + 15) & ~3;
        }
    }
    /** Automata that the scanner ran for records it counted by itself. */
    get ran() {
        return this.#exports.ran.value;
    }
    /** Takes the hours since 1970 with escalations that the scanner counted; `all`: the one under way too. */
    takeHours(all) {
        if (all)
            this.#exports.closeHour();
        const count = this.#exports.busyCount.value;
        if (count === 0)
            return [];
        const from = at.busy >> 2;
        const taken = Array.from({ length: count }, (_, index) => {
            const word = from + index * 3;
            return [this.words[word], this.words[word + 1], this.words[word + 2]];
        });
        this.#exports.forgetHours();
        return taken;
    }
    /** Records the scanner counted by itself, and the span of their instants. */
    get settled() {
        const { settled, first, last } = this.#exports;
        return { records: settled.value, first: first.value, last: last.value };
    }
    /** The action type of this number. */
    actionName(id) {
        let place = at.names;
        for (let before = 0; before < id; before++)
            place += 4 + this.#lengthAt(place);
        return this.ascii(place + 4, this.#lengthAt(place));
    }
    #lengthAt(place) {
        return new DataView(this.bytes.buffer).getInt32(place, true);
    }
    ascii(from, length) {
        return this.#buffer.toString('latin1', from, from + length);
    }
    /** Is any byte beyond ASCII? */
    wide(from, length) {
        for (let place = from; place < from + length; place++)
            if (this.bytes[place] >= 0x80)
                return true;
        return false;
    }
    /** Is a line of this length within the limit? */
    fits(length) {
        return length <= MIB;
    }
    /** The first word of a row. */
    rowAt(row) {
        return (at.rows >> 2) + row * fast_row/* WORDS */.q9;
    }
    /** Asks the scanner to look for these windows in every content from now on: `plain` in ASCII texts, `wide` in others. */
    watch(plain, wide) {
        const groups = Math.ceil(plain.length / 8);
        for (const [buckets, place] of [[plain, at.tables], [wide, at.tables + WIDE_TABLES]])
            for (let group = 0; group < groups; group++)
                this.bytes.set((0,windows/* tableOf */.c)(buckets.slice(group * 8, group * 8 + 8)), place + group * 96);
        this.#exports.setWindows(at.tables, groups);
    }
    windows(from, length) {
        return this.#exports.windows(from, length);
    }
    /** The windows of a text that may hold more than ASCII. */
    windowsOfAny(from, length) {
        return this.#exports.windowsOfAny(from, length);
    }
    /** The text of a JSON string without its escapes, in the scratch space. */
    unescape(from, length) {
        return { from: at.scratch, length: this.#exports.unescape(from, length, at.scratch) };
    }
    /** Makes room for an automaton of these patterns; returns its number. */
    load(programs) {
        const automaton = new Automaton(programs);
        const { bounds, ofBound, count } = automaton.symbols;
        const tables = this.#room(136 + bounds.length * 8);
        const bytes = Math.max(TRANSITIONS, count * 4 * 8);
        const transitions = this.#room(bytes);
        for (let code = 0; code < 128; code++)
            this.bytes[tables + code] = ofBound[bounds.findLastIndex((bound) => bound <= code)];
        this.words.set([count, bounds.length, ...bounds, ...ofBound], (tables + 128) >> 2);
        const most = Math.floor(bytes / 4 / count);
        this.words.fill(UNKNOWN, transitions >> 2, (transitions >> 2) + most * count);
        return this.#automata.push({ automaton, tables, transitions, most }) - 1;
    }
    /** A place where the scanner finds an automaton, once it is shown there. */
    announce() {
        const place = this.#room(16);
        this.words.fill(0, place >> 2, (place >> 2) + 4);
        return place;
    }
    show(id, place) {
        const { tables, transitions } = this.#automata[id];
        this.words.set([id, tables, transitions], place >> 2);
    }
    /** Does the automaton match anywhere in the UTF-8 text? */
    matches(id, from, length) {
        const { tables, transitions } = this.#automata[id];
        return this.#exports.matches(id, tables, transitions, from, length) !== 0;
    }
    /** One transition that was not known yet, from the state whose row stands at `row`. When the table is full it is begun anew. */
    #step(id, row, symbol) {
        const { automaton, transitions, most } = this.#automata[id];
        const count = automaton.symbols.count;
        const rowOf = (state) => (state < 0 ? state : transitions + state * count * 4);
        const to = automaton.step((row - transitions) / count / 4, symbol);
        if (to < most) {
            this.words[(row >> 2) + symbol] = rowOf(to);
            return rowOf(to);
        }
        const described = automaton.describe(to);
        automaton.forget();
        this.words.fill(UNKNOWN, transitions >> 2, (transitions >> 2) + most * count);
        return rowOf(automaton.recall(described));
    }
    #room(bytes) {
        const place = this.#top;
        this.#top += (bytes + 15) & ~15;
        const missing = this.#top - this.#memory.buffer.byteLength;
        if (missing > 0) {
            this.#memory.grow(Math.ceil(missing / PAGE) + 16);
            [this.bytes, this.words, this.halves] = this.#views();
        }
        return place;
    }
    #views() {
        const { buffer } = this.#memory;
        this.#buffer = Buffer.from(buffer);
        return [new Uint8Array(buffer), new Int32Array(buffer), new Float64Array(buffer)];
    }
}


/***/ }),

/***/ 65474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ scans),
/* harmony export */   c9: () => (/* binding */ shareModule),
/* harmony export */   cD: () => (/* binding */ moduleOf)
/* harmony export */ });
/* unused harmony export builds */
/* harmony import */ var _generated_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60945);

let compiled;
/** The builds of the scanner, the fastest first: relaxed SIMD came with Node 21. */
const builds = [_generated_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .relaxed */ ._, _generated_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p];
/** The compiled scanner. Throws where WebAssembly with SIMD is missing. */
function moduleOf() {
    compiled ??= compile(builds);
    return compiled;
}
function compile([build, ...others]) {
    const bytes = Buffer.from(build, 'base64');
    return others.length === 0 || WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : compile(others);
}
/** Takes what was compiled elsewhere. */
function shareModule(module) {
    compiled = module;
}
/** Can this machine run the scanner? It needs WebAssembly with SIMD. */
function scans() {
    try {
        moduleOf();
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 84699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pass)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60144);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16613);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87975);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78453);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70005);





/** One thread's way through its logs, or its parts of logs. */
class Pass {
    tally;
    seen = { records: 0, bytes: 0 };
    judge;
    #machine = (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedMachine */ ._U)();
    constructor(base, head, { samples = false, classify }) {
        const rows = new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .Rows */ .Sc(base, head);
        this.tally = new _tally_js__WEBPACK_IMPORTED_MODULE_2__/* .Tally */ .F0(rows, samples);
        this.judge = new _judge_js__WEBPACK_IMPORTED_MODULE_3__/* .Judge */ .I(base, head, rows, this.tally, this.#machine, classify);
    }
    /** Judges a whole log. */
    async whole(log, progress) {
        const file = this.tally.file(log.name);
        const reader = this.#reader(file);
        const opened = log.open?.();
        if (opened !== undefined) {
            try {
                while (reader.take((into) => opened.read(into.subarray(0, _reader_js__WEBPACK_IMPORTED_MODULE_4__/* .CHUNK */ .m))))
                    progress();
            }
            finally {
                opened.close();
            }
        }
        else
            for await (const chunk of log.chunks) {
                reader.give(chunk);
                progress();
            }
        const cut = reader.end(log.brokeOff?.() ?? false);
        if (cut !== undefined)
            this.tally.unreadable(file, { line: cut.line, reason: 'incomplete', offset: cut.offset });
    }
    /** Judges the lines between two bytes of a plain log, as if they were a file of their own. Returns how many they are. */
    part(opened, name, from, to, progress) {
        const reader = this.#reader(this.tally.file(name), from);
        let at = from;
        const read = (into) => {
            const length = opened.read(into.subarray(0, Math.min(_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .CHUNK */ .m, to - at)), at);
            at += length;
            return length;
        };
        while (at < to && reader.take(read))
            progress();
        reader.end(false);
        return reader.line - 1;
    }
    /** Hands all counts to the tally; says which way the records went. */
    end() {
        this.judge.flush();
        const { paths } = this.judge;
        paths.layout = this.#machine.walked;
        paths.tokens = this.seen.records - paths.exact - this.#machine.walked;
        return paths;
    }
    #reader(file, offset = 0) {
        return new _reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Reader */ .V(this.#machine, sinkOf(this.#machine, this.judge, file), this.seen, { line: 1, offset });
    }
}
/** Scans lines and judges their rows at once. */
function sinkOf(machine, judge, file) {
    return {
        scan(from, to, { line }) {
            const { rows, ...scanned } = machine.scan(from, to, judge.most);
            judge.rows(rows, file, line);
            return scanned;
        },
        line: (bytes, about) => judge.line(bytes, about, file),
    };
}


/***/ }),

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noPaths)
/* harmony export */ });
const noPaths = {
    layout: 0,
    tokens: 0,
    exact: 0,
    unreadable: 0,
    patterns: 0,
    texts: 0,
    metadata: 0,
    remembered: 0,
    kept: 0,
    plain: 0,
    threads: 1,
};


/***/ }),

/***/ 96915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ patternsOf),
  wg: () => (/* binding */ programFor),
  h2: () => (/* binding */ programsOf),
  ZN: () => (/* binding */ takePrograms),
  XN: () => (/* binding */ windowsFor)
});

// EXTERNAL MODULE: ./build/src/pack/regex.js
var regex = __webpack_require__(87496);
;// CONCATENATED MODULE: ./build/src/engine/program.js

/**
 * The automaton that the regex library made of a pattern, as plain data, for code that runs it over bytes. `undefined` when it holds something not
 * known here: such a pattern can only be tested as text. Throws on syntax outside RE2.
 */
function programOf(source) {
    const { prog } = (0,regex/* regexOf */.j)(source).re2();
    if (!Array.isArray(prog?.inst))
        return undefined;
    const instructions = [];
    for (const compiled of prog.inst) {
        const instruction = instructionOf(compiled);
        if (instruction === undefined)
            return undefined;
        instructions.push(instruction);
    }
    return { start: prog.start, instructions };
}
function instructionOf(compiled) {
    const { op, out, arg } = compiled;
    switch (op) {
        case 1:
        case 2:
            return { kind: 'go', to: [out, arg] };
        case 3:
        case 7:
            return { kind: 'go', to: [out] };
        case 4:
            return { kind: 'assert', asserts: arg, to: out };
        case 5:
            return { kind: 'fail' };
        case 6:
            return { kind: 'match' };
        case 8:
        case 9:
            return { kind: 'take', ranges: rangesOf(compiled), to: out };
        case 10:
            return { kind: 'take', ranges: [0, 0x10ffff], to: out };
        case 11:
            return { kind: 'take', ranges: [0, 9, 11, 0x10ffff], to: out };
        default:
            return undefined;
    }
}
const FOLD = 1;
/** No letter beyond has another case. */
const LAST_CASED = 0x1ffff;
const foldings = new Map();
function rangesOf(compiled) {
    const { runes, arg } = compiled;
    if (runes.length !== 1)
        return Array.from(runes);
    const rune = runes[0];
    if ((arg & FOLD) === 0)
        return [rune, rune];
    let folding = foldings.get(rune);
    if (folding === undefined) {
        folding = rune < 0x80 ? asciiFolding(rune) : foldingOf(compiled);
        foldings.set(rune, folding);
    }
    return folding.flatMap((code) => [code, code]);
}
function asciiFolding(rune) {
    const letter = String.fromCharCode(rune);
    const codes = [...new Set([letter.toUpperCase(), letter.toLowerCase()])].map((one) => one.charCodeAt(0));
    // The two letters beyond ASCII whose simple case folding is an ASCII letter: long s and the Kelvin sign.
    if (letter.toLowerCase() === 's')
        codes.push(0x17f);
    if (letter.toLowerCase() === 'k')
        codes.push(0x212a);
    return codes;
}
function foldingOf(compiled) {
    const codes = [];
    for (let code = 0; code <= LAST_CASED; code++)
        if (compiled.matchRune(code))
            codes.push(code);
    return codes;
}

// EXTERNAL MODULE: ./build/src/replay/fast/windows.js
var fast_windows = __webpack_require__(93025);
;// CONCATENATED MODULE: ./build/src/replay/fast/patterns.js



/** What was made of patterns, for the next replay of the same policies. */
const made = new Map();
const MOST = 4096;
function patternsOf({ definition }) {
    return definition.policy_type === 'content_pattern' ? definition.conditions.patterns : [];
}
function programFor(pattern) {
    const known = made.get(pattern);
    if (known !== undefined)
        return known.program;
    if (made.size >= MOST)
        made.clear();
    const program = programOf(pattern);
    made.set(pattern, { program });
    return program;
}
function windowsFor(pattern, program) {
    const known = made.get(pattern);
    const windows = known?.windows ?? (0,fast_windows/* windowsOf */.R)(program);
    if (known !== undefined)
        known.windows = windows;
    return windows;
}
/** The programs of all patterns of these policies, for another thread. */
function programsOf(policies) {
    return new Map(policies.flatMap(patternsOf).map((pattern) => [pattern, programFor(pattern)]));
}
/** Takes what another thread made, so that nothing is compiled twice. */
function takePrograms(programs) {
    (0,regex/* trustPatterns */.E)(programs.keys());
    for (const [pattern, program] of programs)
        if (made.size < MOST)
            made.set(pattern, { program });
}


/***/ }),

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Plan),
/* harmony export */   x: () => (/* binding */ DIGITS)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78607);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60144);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16613);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58696);
/* harmony import */ var _hours_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21279);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33252);






const DENSEST = 1 << 16;
const PUBLISHED = 1 << 14;
/** No flags are this: the open conditions have to be asked each time. */
const ALWAYS = -1;
/** Answers of more open conditions than this are told apart by a text. */
const DIGITS = 20;
/** What one action type needs: its conditions, and a cell for each combination of answers that was met. */
class Plan {
    name;
    conditions;
    /** The conditions that a class of trust, time or depth does not answer, in the order their answers are told. */
    open;
    thresholds;
    depths;
    /** Class of each hour of the week, Monday first; the last is for no time. */
    hours;
    /** Whether an open condition looks at contents, at metadata, or asks the engine at all. */
    needsContent;
    needsMetadata;
    asks;
    /** A plain content in none of `buckets` answers all open conditions with no. */
    contentsOnly;
    /** The flags of a record that matter for that, and what they must be. */
    mask;
    need;
    /** All open conditions run automata over the content, few enough to tell their answers by a number. */
    contents;
    buckets;
    /** Where the scanner finds the cells of this plan, when it does. */
    published;
    cells = [];
    #sides;
    /** What the action type alone answers, by condition. */
    #fixed;
    #hours;
    #trustClasses;
    #timeClasses;
    #classes;
    #dense;
    #sparse = new Map();
    constructor(name, base, head, all, rows, hours) {
        this.name = name;
        const places = new Map();
        const placeOf = (shared) => {
            if (!places.has(shared))
                places.set(shared, places.size);
            return places.get(shared);
        };
        const sideOf = (engine) => engine.live
            .filter((policy) => policy.matches(name))
            .map((policy) => ({ decision: policy.decision, row: rows.indexOf(policy), condition: placeOf(all.of(policy)) }))
            .sort((a, b) => a.row - b.row);
        this.#sides = [sideOf(base), sideOf(head)];
        this.conditions = [...places.keys()];
        this.#fixed = this.conditions.map((shared) => (shared.way === 'fixed' ? (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedAnswer */ .vQ)(shared, name) : undefined));
        this.#hours = hours;
        this.open = this.conditions.filter(({ way }) => way === 'content' || way === 'text' || way === 'asked' || way === 'kept');
        this.thresholds = ascending(this.conditions.flatMap(({ policy: { definition } }) => (definition.policy_type === 'threshold' ? [definition.trust_threshold] : [])));
        this.depths = ascending(this.conditions.filter(({ way }) => way === 'depth').map(depthOf));
        const { classes, count } = hours.classesOf(this.conditions.filter(({ way }) => way === 'time'));
        this.hours = classes;
        this.needsContent = this.open.some(({ way, policy }) => way !== 'kept' && policy.definition.policy_type === 'content_pattern');
        this.needsMetadata = this.open.some(({ way, policy }) => way === 'asked' && policy.definition.policy_type === 'metadata');
        this.asks = this.open.some(({ way }) => way === 'asked');
        this.contentsOnly = this.open.every(({ way, buckets }) => (way === 'content' || way === 'kept') && buckets !== 0);
        this.contents = this.open.length <= DIGITS && this.open.every(({ way }) => way === 'content' || way === 'kept');
        this.mask = this.open.reduce((all, { way, field }) => all | (way === 'kept' ? field : _row_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_CONTENT */ .QF), 0);
        this.need = this.open.reduce((all, { field }) => all | field, 0);
        this.buckets = this.open.reduce((all, { buckets }) => all | buckets, 0);
        this.#trustClasses = this.thresholds.length + 2;
        this.#timeClasses = count;
        this.#classes = this.#trustClasses * count * (this.depths.length + 1);
        this.#dense = this.#classes <= DENSEST ? new Array(this.#classes).fill(undefined) : [];
    }
    /** Was all that is open answered before? */
    get kept() {
        return this.open.length > 0 && this.open.every(({ way }) => way === 'kept');
    }
    /** Can the scanner answer the open conditions too? */
    get scanned() {
        return this.contents && (this.kept || this.open.every(({ way }) => way === 'content'));
    }
    /** What the scanner needs to count by itself, the open conditions' automata at the places given; nothing where that would not do. */
    tables(placeOf) {
        if (this.#dense.length === 0 || !(this.contentsOnly || this.scanned) || this.#classes > PUBLISHED)
            return undefined;
        return {
            thresholds: this.thresholds,
            depths: this.depths,
            hours: this.hours,
            timeClasses: this.#timeClasses,
            trustClasses: this.#trustClasses,
            classes: this.#classes,
            buckets: this.buckets,
            mask: this.mask,
            need: this.contentsOnly ? this.need : ALWAYS,
            open: this.kept && this.scanned
                ? this.open.map(({ field, hits }) => [field, hits])
                : this.scanned
                    ? this.open.map((shared) => [shared.buckets, placeOf(shared)])
                    : [],
            kept: this.kept,
        };
    }
    /** The class of a record by trust, time and depth. `hour` counts from the Monday of the week; 168: no time. */
    classOf(trust, hour, step) {
        let trustClass = 0;
        if (trust === undefined)
            trustClass = this.#trustClasses - 1;
        else
            while (trustClass < this.thresholds.length && trust >= this.thresholds[trustClass])
                trustClass++;
        let depth = 0;
        while (depth < this.depths.length && step > this.depths[depth])
            depth++;
        return (depth * this.#timeClasses + this.hours[hour]) * this.#trustClasses + trustClass;
    }
    /** What a class of trust, time and depth answers. */
    classAnswer(shared, index) {
        const { way, policy } = shared;
        const trust = index % this.#trustClasses;
        const rest = Math.floor(index / this.#trustClasses);
        const time = rest % this.#timeClasses;
        const depth = Math.floor(rest / this.#timeClasses);
        const { definition } = policy;
        if (way === 'trust' && definition.policy_type === 'threshold')
            return trust === this.#trustClasses - 1 ? 'no trust_score' : trust <= this.thresholds.indexOf(definition.trust_threshold);
        if (way === 'time') {
            const hour = this.hours.indexOf(time);
            return hour === _hours_js__WEBPACK_IMPORTED_MODULE_2__/* .HOURS */ .Al ? 'no created_at' : this.#hours.holds(shared, hour);
        }
        return way === 'depth' ? depth > this.depths.indexOf(depthOf({ policy })) : false;
    }
    /** The cell of a class where every open condition is known not to hold. */
    plain(index) {
        return this.#dense[index] ?? (this.#dense.length === 0 ? this.#sparse.get(index) : undefined);
    }
    /** The cell of a class and a key, when it was made. */
    find(index, key) {
        return key === 0 ? this.plain(index) : this.#sparse.get(key * this.#classes + index);
    }
    /** The cell of a class and the answers of the open conditions. `key` is 0 where none holds or is unknown. */
    cell(index, key, answer) {
        const whole = typeof key === 'number' ? key * this.#classes + index : `${key} ${index}`;
        const known = key === 0 && this.#dense.length > 0 ? this.#dense[index] : this.#sparse.get(whole);
        if (known !== undefined)
            return known;
        const made = this.#make(index, key, answer);
        this.cells.push(made);
        if (key === 0 && this.#dense.length > 0)
            this.#dense[index] = made;
        else
            this.#sparse.set(whole, made);
        return made;
    }
    #make(index, key, answer) {
        const answers = this.conditions.map((shared, condition) => this.#fixed[condition] ?? answer(shared));
        const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F5)(judged(this.#sides[0], answers), judged(this.#sides[1], answers));
        return {
            shape,
            counts: [0, 0, 0],
            flips: shape.class === 'tightened' || shape.class === 'loosened',
            escalatesBefore: (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .escalates */ .ok)(shape, 'before'),
            escalatesAfter: (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .escalates */ .ok)(shape, 'after'),
            first: undefined,
            index,
            key,
        };
    }
}
/** What the engine would say, its conditions answered. */
function judged(policies, answers) {
    let least = 'allow';
    let most = 'allow';
    const triggered = [];
    const unknown = [];
    for (const policy of policies) {
        const answer = answers[policy.condition];
        if (answer === false)
            continue;
        const { decision } = policy;
        most = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .stricter */ .Rn)(most, decision);
        if (answer === true) {
            least = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_5__/* .stricter */ .Rn)(least, decision);
            triggered.push(policy);
        }
        else
            unknown.push({ decision, reason: answer });
    }
    return { least, most, triggered, unknown };
}
function depthOf({ policy: { definition } }) {
    return definition.policy_type === 'chain_of_custody' ? (definition.conditions.max_chain_depth ?? Number.POSITIVE_INFINITY) : 0;
}
function ascending(numbers) {
    return [...new Set(numbers)].sort((a, b) => a - b);
}


/***/ }),

/***/ 10988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PLANS),
/* harmony export */   l: () => (/* binding */ Plans)
/* harmony export */ });
/* harmony import */ var _hours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21279);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93513);


/** So many action types are remembered. */
const PLANS = 8192;
/** The plans of the action types met so far, by the scanner's number and by name. */
class Plans {
    #base;
    #head;
    #rows;
    #machine;
    #conditions;
    #hours = new _hours_js__WEBPACK_IMPORTED_MODULE_0__/* .Hours */ .I$();
    #byName = new Map();
    #byId = [];
    constructor(base, head, rows, machine, conditions) {
        this.#base = base;
        this.#head = head;
        this.#rows = rows;
        this.#machine = machine;
        this.#conditions = conditions;
    }
    /** The plan of the action type that the scanner gave this number; from now on the scanner counts its records by itself where it can. */
    of(id) {
        return this.#byId[id] ?? this.#meet(id);
    }
    /** Ever new action types don't grow the memory without end: what is beyond the limit is forgotten after each record. */
    named(name) {
        const known = this.#byName.get(name);
        if (known !== undefined)
            return known;
        const plan = new _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .Plan */ .c(name, this.#base, this.#head, this.#conditions, this.#rows, this.#hours);
        if (this.#byName.size < PLANS)
            this.#byName.set(name, plan);
        return plan;
    }
    /** Is the plan remembered, or to be flushed before it is forgotten? */
    keeps(plan) {
        return this.#byName.get(plan.name) === plan;
    }
    /** All action types; `undefined` where there were too many to remember. */
    get names() {
        return this.#byName.size < PLANS ? new Set(this.#byName.keys()) : undefined;
    }
    /** Hands what all plans counted to the tally. */
    flush(tally) {
        for (const plan of new Set([...this.#byId.filter(Boolean), ...this.#byName.values()]))
            this.flushPlan(plan, tally);
    }
    flushPlan(plan, tally) {
        for (const { shape, counts: seen, first, place } of plan.cells) {
            const settled = place === undefined ? [0, 0, 0] : this.#machine.countsOf(place);
            const counts = seen.map((count, index) => count + settled[index]);
            tally.counts(shape, counts);
            const all = counts[0] + counts[1] + counts[2];
            if (shape.class === 'tightened' || shape.class === 'loosened')
                tally.flipped('actions', plan.name, shape.class, all);
            if (first)
                tally.example(shape, all, first);
        }
    }
    #meet(id) {
        const plan = this.named(this.#machine.actionName(id));
        this.#byId[id] = plan;
        const tables = this.#conditions.remembers ? undefined : plan.tables((shared) => this.#conditions.placeOf(shared));
        if (tables !== undefined && this.keeps(plan) && this.#machine.affords(tables.classes))
            plan.published = this.#machine.publish(id, tables);
        return plan;
    }
}


/***/ }),

/***/ 70005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Reader),
/* harmony export */   m: () => (/* binding */ CHUNK)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18790);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78453);


const CHUNK = 1024 * 1024;
const LF = 10;
/** Lays the bytes of one file before the scanner, chunk by chunk, and keeps count of its lines. */
class Reader {
    #machine;
    #sink;
    #seen;
    /** Bytes in the input that no LF has ended yet. */
    #held = 0;
    /** The first line held, and where it starts in the file. */
    #line;
    #offset;
    #started;
    /** A line that is too long to be held: bytes of it gone by, and whether they were all blank. */
    #skipped;
    /** `start`: a place between two lines that the reading starts at. */
    constructor(machine, sink, seen, start = { line: 1, offset: 0 }) {
        this.#machine = machine;
        this.#sink = sink;
        this.#seen = seen;
        this.#line = start.line;
        this.#offset = start.offset;
        this.#started = start.offset > 0;
    }
    /** The number of the line that comes next. */
    get line() {
        return this.#line;
    }
    give(chunk) {
        for (let from = 0; from < chunk.length; from += CHUNK) {
            const part = chunk.subarray(from, from + CHUNK);
            this.take((into) => {
                into.set(part);
                return part.length;
            });
        }
    }
    /** Takes what `read` writes after the bytes held; false when it writes nothing. */
    take(read) {
        const machine = this.#machine;
        const length = read(machine.bytes.subarray(machine.input + this.#held, machine.input + _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT */ .bO));
        if (length === 0)
            return false;
        this.#seen.bytes += length;
        let from = machine.input;
        let to = from + this.#held + length;
        if (this.#skipped !== undefined) {
            const ended = this.#skip(from, to);
            if (ended === undefined)
                return true;
            from = ended;
        }
        if (!this.#started) {
            if (to - from < 3 && machine.bytes[from] === 0xef) {
                this.#held = to - from;
                return true;
            }
            this.#started = true;
            if (machine.bytes[from] === 0xef && machine.bytes[from + 1] === 0xbb && machine.bytes[from + 2] === 0xbf) {
                from += 3;
                this.#offset += 3;
            }
        }
        const end = machine.lastLineEnd(Math.max(from, to - length), to);
        if (end !== 0) {
            this.#scan(from, end);
            from = end;
        }
        to = machine.input + this.#keep(from, to);
        return true;
    }
    /** The rest of the file. Returns the place of a line that broke off with its packed file. */
    end(brokeOff) {
        const machine = this.#machine;
        if (brokeOff)
            return { line: this.#line, offset: this.#offset };
        const place = { number: this.#line, offset: this.#offset, ended: false };
        if (this.#skipped !== undefined) {
            if (!this.#skipped.blank)
                this.#exact(undefined, { ...place, length: this.#skipped.length });
            return undefined;
        }
        let bytes = machine.bytes.slice(machine.input, machine.input + this.#held);
        if (!this.#started && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
            bytes = bytes.slice(3);
        if (!bytes.every(isBlank))
            this.#exact(bytes.length <= _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_LIMIT */ .b ? bytes : undefined, { ...place, length: bytes.length });
        return undefined;
    }
    #scan(from, to) {
        for (let at = from; at < to;) {
            const { next, lines, records } = this.#sink.scan(at, to, { line: this.#line, offset: this.#offset });
            this.#seen.records += records;
            this.#line += lines;
            this.#offset += next - at;
            at = next;
        }
    }
    /** Moves what no LF has ended to the start of the input; gives up holding it when it is too long. */
    #keep(from, to) {
        const { bytes, input } = this.#machine;
        this.#held = to - from;
        if (this.#held > _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_LIMIT */ .b) {
            this.#skipped = { length: this.#held, blank: bytes.subarray(from, to).every(isBlank) };
            this.#held = 0;
        }
        else if (from > input)
            bytes.copyWithin(input, from, to);
        return this.#held;
    }
    /** Goes on over a line that is too long; returns the place after its LF, or nothing when it goes on. */
    #skip(from, to) {
        const { bytes } = this.#machine;
        const skipped = this.#skipped;
        const found = bytes.subarray(from, to).indexOf(LF);
        const end = found < 0 ? to : from + found;
        skipped.length += end - from;
        skipped.blank &&= bytes.subarray(from, end).every(isBlank);
        if (found < 0)
            return undefined;
        if (!skipped.blank)
            this.#exact(undefined, { number: this.#line, offset: this.#offset, length: skipped.length, ended: true });
        this.#line++;
        this.#offset += skipped.length + 1;
        this.#skipped = undefined;
        return end + 1;
    }
    #exact(bytes, about) {
        this.#seen.records++;
        this.#sink.line(bytes, about);
    }
}
function isBlank(byte) {
    return byte === 32 || byte === 9 || byte === 13;
}


/***/ }),

/***/ 33252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ CONTENT_WIDE),
/* harmony export */   Hd: () => (/* binding */ HAS_CONTENT),
/* harmony export */   JA: () => (/* binding */ CELL),
/* harmony export */   QF: () => (/* binding */ PLAIN_CONTENT),
/* harmony export */   QR: () => (/* binding */ HALF),
/* harmony export */   RW: () => (/* binding */ HAS_ID),
/* harmony export */   Vi: () => (/* binding */ HAS_TIME),
/* harmony export */   W: () => (/* binding */ W),
/* harmony export */   aQ: () => (/* binding */ AGENT_ODD),
/* harmony export */   cp: () => (/* binding */ CHAIN_ODD),
/* harmony export */   en: () => (/* binding */ HAS_STEP),
/* harmony export */   o6: () => (/* binding */ HAS_TRUST),
/* harmony export */   q9: () => (/* binding */ WORDS),
/* harmony export */   qI: () => (/* binding */ CONTENT_ESCAPED),
/* harmony export */   qY: () => (/* binding */ EXACT),
/* harmony export */   xi: () => (/* binding */ HAS_AGENT),
/* harmony export */   z$: () => (/* binding */ HAS_METADATA),
/* harmony export */   zD: () => (/* binding */ HAS_CHAIN)
/* harmony export */ });
/** Flags of a row; the same as in `scanner/row.as`. */
const EXACT = 1;
const HAS_CONTENT = 2;
const CONTENT_ESCAPED = 4;
const CONTENT_WIDE = 8;
const HAS_TRUST = 16;
const HAS_TIME = 32;
const HAS_AGENT = 64;
const HAS_CHAIN = 128;
const HAS_METADATA = 256;
const AGENT_ODD = 512;
const CHAIN_ODD = 1024;
const HAS_STEP = 2048;
const HAS_ID = 4096;
const PLAIN_CONTENT = HAS_CONTENT | CONTENT_ESCAPED | CONTENT_WIDE;
/** Words (i32) of a row; trust and time are f64 at these half indices. */
const WORDS = 24;
const W = {
    flags: 0,
    at: 1,
    length: 2,
    line: 3,
    action: 4,
    decision: 5,
    step: 6,
    content: 7,
    contentLength: 8,
    buckets: 9,
    metadata: 14,
    metadataLength: 15,
    agent: 16,
    agentLength: 17,
    chain: 18,
    chainLength: 19,
    id: 20,
    idLength: 21,
    /** Number of the record in its block, where rows come from columns. */
    record: 22,
};
const HALF = { trust: 5, time: 6 };
/** Bits of a cell; the same as in `scanner/cells/plan.as`. */
const CELL = { flips: 1, escalatesBefore: 2, escalatesAfter: 4, loosens: 8, shown: 16 };


/***/ }),

/***/ 93025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ windowsOf),
/* harmony export */   c: () => (/* binding */ tableOf)
/* harmony export */ });
const MOST = 24;
const LARGEST = 600;
const CHOICES = 6;
/** So many characters beyond ASCII are told by their bytes. */
const NAMED = 4;
/**
 * Sets of windows; of each set, one stands in every text that the pattern matches. All places that each match must pass are looked at; those that
 * are likely to be rare come first. None can be named for some patterns: every text has to be looked at.
 */
function windowsOf(program) {
    return [program.start, ...necessary(program)]
        .flatMap((from) => {
        const plain = windowsFrom(program, from, false);
        if (plain === undefined)
            return [];
        const wide = windowsFrom(program, from, true) ?? [[any, any, any]];
        return [{ plain, wide, share: plain.reduce((sum, window) => sum + shareOf(window), 0) }];
    })
        .filter(({ share }) => share < 0.5)
        .sort((a, b) => a.share - b.share)
        .slice(0, CHOICES)
        .map(({ plain, wide }) => ({ plain, wide }));
}
/** Instructions that take a character and that no match can do without. */
function necessary(program) {
    const { instructions } = program;
    if (instructions.length > LARGEST)
        return [];
    return instructions.flatMap(({ kind }, pc) => (kind === 'take' && !reachesMatch(program, pc) ? [pc] : []));
}
function reachesMatch({ start, instructions }, without) {
    const seen = new Set([without]);
    const pending = [start];
    for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
        if (seen.has(pc))
            continue;
        seen.add(pc);
        const instruction = instructions[pc];
        if (instruction.kind === 'match')
            return true;
        if (instruction.kind === 'go')
            pending.push(...instruction.to);
        else if (instruction.kind !== 'fail')
            pending.push(instruction.to);
    }
    return false;
}
const any = new Uint8Array(256).fill(1);
const leads = new Uint8Array(256).fill(1, 0xc2, 0xf5);
function windowsFrom(program, from, wide) {
    const found = [];
    const extend = (sets, pc) => {
        const { takes, matched } = open(program, pc);
        if (matched || sets.length >= 3) {
            if (sets.length === 0)
                return false;
            found.push([sets[0], sets[1] ?? any, sets[2] ?? any]);
            return found.length <= MOST;
        }
        return takes.every(({ ranges, to }) => {
            const { ascii: set, beyond } = takenOf(ranges);
            return (set === undefined || extend([...sets, set], to)) && (!wide || beyond.every((bytes) => extend([...sets, ...bytes], to)));
        });
    };
    return extend([], from) && found.length <= MOST ? found : undefined;
}
const taken = new WeakMap();
function takenOf(ranges) {
    const known = taken.get(ranges) ?? { ascii: ascii(ranges), beyond: bytesBeyond(ranges) };
    taken.set(ranges, known);
    return known;
}
/** The bytes of the characters beyond ASCII, one by one where they are few. */
function bytesBeyond(ranges) {
    const codes = [];
    for (let i = 0; i < ranges.length; i += 2)
        for (let code = Math.max(ranges[i], 128); code <= ranges[i + 1]; code++) {
            if (codes.length === NAMED)
                return [[leads, any, any]];
            codes.push(code);
        }
    return codes.map((code) => [...new TextEncoder().encode(String.fromCodePoint(code))].map((byte) => new Uint8Array(256).fill(1, byte, byte + 1)));
}
/** What can be taken from here, assertions taken to hold. */
function open({ instructions }, from) {
    const takes = [];
    const seen = new Set();
    const pending = [from];
    let matched = false;
    for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
        if (seen.has(pc))
            continue;
        seen.add(pc);
        const instruction = instructions[pc];
        if (instruction.kind === 'match')
            matched = true;
        else if (instruction.kind === 'take')
            takes.push(instruction);
        else if (instruction.kind === 'go')
            pending.push(...instruction.to);
        else if (instruction.kind === 'assert')
            pending.push(instruction.to);
    }
    return { takes, matched };
}
/** `undefined` when no ASCII character is in the ranges. */
function ascii(ranges) {
    const set = new Uint8Array(256);
    let filled = false;
    for (let i = 0; i < ranges.length; i += 2)
        for (let code = ranges[i]; code <= Math.min(ranges[i + 1], 127); code++) {
            set[code] = 1;
            filled = true;
        }
    return filled ? set : undefined;
}
function shareOf(window) {
    return window.reduce((share, set) => {
        let sum = 0;
        for (let code = 0; code < 256; code++)
            if (set[code])
                sum += weights[code];
        return share * sum;
    }, 1);
}
const weights = Float64Array.from({ length: 256 }, (_, code) => weightOf(code));
/** About how often a byte stands in what agents write: English, code, figures. */
function weightOf(code) {
    const common = 'etaoinsrhldcumfpgwybvkxjqz';
    if (code === 0x20)
        return 0.14;
    if (code >= 0x30 && code <= 0x39)
        return 0.012;
    const place = common.indexOf(String.fromCharCode(code));
    if (place >= 0)
        return Math.max(0.001, 0.09 - place * 0.0045);
    if (code >= 0x41 && code <= 0x5a)
        return 0.003;
    return code < 0x20 || code === 0x7f ? 0.0005 : 0.004;
}
/** The tables that the scanner asks, six times 16 bytes: for each of three bytes, the buckets by low and by high half. */
function tableOf(buckets) {
    const table = new Uint8Array(96);
    buckets.forEach((windows, bucket) => {
        for (const window of windows)
            window.forEach((set, place) => {
                for (let code = 0; code < 256; code++) {
                    if (!set[code])
                        continue;
                    table[place * 32 + (code & 15)] |= 1 << bucket;
                    table[place * 32 + 16 + (code >> 4)] |= 1 << bucket;
                }
            });
    });
    return table;
}


/***/ }),

/***/ 60945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ relaxed),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
// Generated from src/replay/fast/scanner and src/replay/cache/columns by scripts/build-scanner.ts; do not edit.
const relaxed = 'AGFzbQEAAAABWA1gAX8Bf2ACf38Bf2ADf39/AX9gAn9/AGAAAX9gAABgAX8AYAR/f39/AX9gBX9/f39/AX9gC39/f39/f39/f39/AGAFf39/f38AYAR/f39/AGADfn9/AX4CHQIDZW52BHN0ZXAAAgNlbnYGbWVtb3J5AgMBgIABAz08AAcBAgICAQIAAAMCAQQGAAgBAwMFAQEDAAEAAAIJAQAKBwUFAAQLBAAAAAMFAQEABgIMAgAABgQABQQBBoEDSn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAA8H8LfwFBAAt/AUEACwfjAy8NYWN0aW9uTnVtYmVycwA7BmFnZW50cwMRCWJ1Y2tldHNBdAMkBWNsZWFyADoHZmxhZ3NPZgA5BGZ1bGwAOAhsZWF2ZU91dAA3BXBsYWNlADYHcmVjb3JkcwMEBXNvdW5kADUMc291bmRTZWN0aW9uADQDc3VtADMGZ2F0aGVyADIIa2VlcExvbmcAEwRwYWNrADAGdW5wYWNrAC8Icm93c0Zyb20ALg13YXRjaENvbnRlbnRzAC0Ic2V0VG9wT2YALAhzdGFydHNPZgArB3RleHRzT2YAKgV0b3BPZgApC2FjdGlvbkNvdW50ACgIYWN0aW9uT2YAEgdtYXRjaGVzABEKYWdlbnRUYWJsZQAnCWFnZW50c0VuZAAmCWJ1c3lDb3VudAMOCWNsb3NlSG91cgAkC2ZvcmdldEhvdXJzACMIYWRkS2V5ZWQAIgVjZWxscwAhBWZpcnN0A0cEbGFzdAM5A3JhbgNGB3NldHRsZWQDKwtsYXN0TGluZUVuZAAfBmxheW91dAAeBndhbGtlZANJBGxpbmUDGgRuZXh0AzwEc2NhbgAdCHVuZXNjYXBlAAgKc2V0V2luZG93cwAYB3dpbmRvd3MAFwx3aW5kb3dzT2ZBbnkAFgZtZW1vcnkCAAgBFQwBBgrVkQE88gICBHsEf0GQCP0ABAAhAkGgCP0ABAAhA0GwCP0ABAAhBANAIAD9AAQAIgEgAv0jIAEgA/0j/VAgASAE/SX9UP1kIgVFBEAgAEEQaiEADAELIAAgBWhqIgUtAAAiAEEiRgRAIAUPCyAAQdwARgR/QQEkByAFQQFqEBwFIABBIEkEf0EADwVBASQJIAUtAAEhBwJ/QQAgBS0AACIGQcIBSQ0AGiAFQQJqQQAgB0HAAXEiAEGAAUYbIAZB4AFJDQAaIAUtAAIhCCAGQfABSQRAQQAgCEHAAXFBgAFHIABBgAFHcg0BGkEAIAZB4AFGIAdBoAFJcQ0BGkEAIAZB7QFGIAdBoAFPcQ0BGiAFQQNqDAELQQAgB0HAAXFBgAFHIAZB9AFLciAIQcABcUGAAUdyIAUtAANBwAFxQYABR3INABpBACAGQfABRiAHQZABSXENABpBACAGQfQBRiAHQZABT3ENABogBUEEagsLCyIADQALQQALhQEBAX8gA0H//wNxQQAjIUEAShsEfyADQYD+A3FBACMhQQFKGwR/IAAgASACEAUFIAAgASACEAYLBUEACyEEIANBgIB8cUEAIyFBAkobBH8gBCADQYCAgHhxQQAjIUEDShsEfyAAQcABaiABIAIQBQUgAEHAAWogASACEAYLQRB0cgUgBAsLkwYCA38BeyAALQAAIgJBIkYEQEEAJAdBACQJAkAgAEEBaiIB/QAEACIFQZAI/QAEAP0jIAVBoAj9AAQA/SP9UCAFQbAI/QAEAP0l/VD9ZCICBEAgASACaGoiAS0AAEEiRg0BIAEQASEBDAELIAFBEGoQASEBCyABRQRAQQAPCyAAQQFqIQACQCMDRQ0AIwJBgAhOBEBBACQDDAELIwsjAkEEdGoiAiAANgIAIAIgATYCBCACQQE2AgggAkGAEDYCDCMCQQFqJAILIAFBAWoPCyACQfsARgRAIABBAWogARAHDwsgAkHbAEYEQCAAQQFqIQACQCABQYAETg0AIAAtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCAAQQFqIgAtAAAhAgwBCwsgAEEBaiEDIAAtAABB3QBGDQADQEEAIQMgACABQQFqEAMiAEUNASAALQAAIQIDQCACQQlGIAJBIEZyIAJBDUZyBEAgAEEBaiIALQAAIQIMAQsLIABBAWoiAiEDIAAtAAAiAEHdAEYNAUEAIQMgAEEsRw0BIAItAAAhAANAIABBCUYgAEEgRnIgAEENRnIEQCACQQFqIgItAAAhAAwBCwsgAiEADAALAAsgAw8LIAD9AAQAIgX9DC4uLi4uLi4uLi4uLi4uLi79cf0MCwsLCwsLCwsLCwsLCwsLC/0o/WRBgIAEcmgiA0EPSwRAQQAhAQVBACEBAkAgBf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCIEQX9zaCICBH8gAC0AAEEwRiACQQFHcQVBAQsNAEEBIQEgAiADRg0AIAAgAmotAABBLkYgAkEBaiIBIANIcQR/IAQgAXVBf3NoIAMgAmtBAWtGBUEACyEBCwsCfyABBH8gACADai0AAEEgckHlAEYFQQELBEAgABAQDAELIAAgA2oLIQECQCMDRQ0AIwJBgAhOBEBBACQDDAELIwsjAkEEdGoiAiAANgIAIAIgATYCBCACQQI2AgggAkGAEDYCDCMCQQFqJAILIAELWwEDfyAAIAFqIQUgACEDIxcjF0GAA2oCfwNAIANBEGoiBCAFTQRAQQAgA/0ABAD9ZA0CGiAEIQMMAQsLIAP9AAQA/WRBASAFIANrdEEBa3FFCxsgACABIAIQAgvtAgIJewF+QYAI/QAEACEDIAEgAmohAgNAIAEgAkkEQCAEIAD9AAQAIAH9AAQAIgQgA/1OIgb9gAIgAP0ABBAgBEEE/Y0BIAP9TiIJ/YAC/U4gAP0ABCAgAf0ABAEiBCAD/U4iB/2AAiAA/QAEMCAEQQT9jQEgA/1OIgr9gAL9TiAA/QAEQCAB/QAEAiIEIAP9TiII/YACIAD9AARQIARBBP2NASAD/U4iC/2AAv1O/U79Tv1QIQQgBSAA/QAEYCAG/YACIAD9AARwIAn9gAL9TiAA/QAEgAEgB/2AAiAA/QAEkAEgCv2AAv1OIAD9AASgASAI/YACIAD9AASwASAL/YAC/U79Tv1O/VAhBSABQRBqIQEMAQsLIAT9HQAgBP0dAYQiDKcgDEIgiKdyIgAgAEEQdnIiACAAQQh2ckH/AXEgBf0dACAF/R0BhCIMpyAMQiCIp3IiACAAQRB2ciIAIABBCHZyQf8BcUEIdHIL9gECCHsBfkGACP0ABAAhBCAA/QAEACEFIAD9AAQQIQYgAP0ABCAhByAA/QAEMCEIIAD9AARAIQkgAP0ABFAhCiABIAJqIQADQCAAIAFLBEAgAyAFIAH9AAQAIgMgBP1O/YACIAYgA0EE/Y0BIAT9Tv2AAv1OIAcgAf0ABAEiAyAE/U79gAIgCCADQQT9jQEgBP1O/YAC/U4gCSAB/QAEAiIDIAT9Tv2AAiAKIANBBP2NASAE/U79gAL9Tv1O/U79UCEDIAFBEGohAQwBCwsgA/0dACAD/R0BhCILpyALQiCIp3IiACAAQRB2ciIAIABBCHZyQf8BcQvQAwIBfwF7IAFBgAROBEBBAA8LIAAtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCAAQQFqIgAtAAAhAgwBCwsgAC0AAEH9AEYEQCAAQQFqDwsDQCAALQAAQSJHBEBBAA8LQQAkB0EAJAkCQCAAQQFqIgD9AAQAIgNBkAj9AAQA/SMgA0GgCP0ABAD9I/1QIANBsAj9AAQA/SX9UP1kIgIEQCAAIAJoaiIALQAAQSJGDQEgABABIQAMAQsgAEEQahABIQALIABFBEBBAA8LIABBAWoiAi0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAJBAWoiAi0AACEADAELCyACLQAAQTpHBEBBAA8LIAJBAWoiAi0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAJBAWoiAi0AACEADAELCyACIAFBAWoQAyIARQRAQQAPCyAALQAAIQIDQCACQQlGIAJBIEZyIAJBDUZyBEAgAEEBaiIALQAAIQIMAQsLIAAtAAAiAkH9AEYEQCAAQQFqDwsgAkEsRgRAIABBAWoiAi0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAJBAWoiAi0AACEADAELCyACIQAMAQsLQQALgQgCCn8CeyAAIAFqIQVBoAj9AAQAIQ0gACEBIAIhAANAIAEgBUkEQCAAIAH9AAQAIg79CwQAIA4gDf0j/WRBgIAEcmgiAwRAIAEgA2ohASAAIANqIQAMAgsgAS0AASIEQfUARgRAIAEtAAUiA0Ewa0H/AXEhBCABLQACIgZBMGtB/wFxIQcgAS0AAyIIQTBrQf8BcSEJIAEtAAQiCkEwa0H/AXEhCyABQQZqIQEgA0E5TSADQTBPcQR/IAQFIANBIHIiA0H/AXEhBCADQdcAa0H/AXFBECAEQeYATSAEQeEAT3EbCyAGQTlNIAZBME9xBH8gBwUgBkEgciIDQdcAa0H/AXFBECADQeYATSADQeEAT3EbC0EMdCAIQTlNIAhBME9xBH8gCQUgCEEgciIDQdcAa0H/AXFBECADQeYATSADQeEAT3EbC0EIdHIgCkE5TSAKQTBPcQR/IAsFIApBIHIiA0HXAGtB/wFxQRAgA0HmAE0gA0HhAE9xGwtBBHRyciIDQYC4A0kgA0GAsANPcQRAIAEtAAUiBkEwa0H/AXEhByABLQACIghBMGtB/wFxIQkgAS0AAyIKQTBrQf8BcSELIAEtAAQiBEEwa0H/AXEhDCADQf8HcUEKdEGAgARqIAZBOU0gBkEwT3EEfyAHBSAGQSByIgNB1wBrQf8BcUEQIANB5gBNIANB4QBPcRsLIAhBOU0gCEEwT3EEfyAJBSAIQSByIgNB1wBrQf8BcUEQIANB5gBNIANB4QBPcRsLQQx0IApBOU0gCkEwT3EEfyALBSAKQSByIgNB1wBrQf8BcUEQIANB5gBNIANB4QBPcRsLQQh0ciAEQTlNIARBME9xBH8gDAUgBEEgciIDQdcAa0H/AXFBECADQeYATSADQeEAT3EbC0EEdHJyQf8HcWohAyABQQZqIQELAn8gA0GAAUkEQCAAIAM6AAAgAEEBagwBCyADQYAQSQRAIAAgA0EGdkHAAXI6AAAgACADQT9xQYABcjoAASAAQQJqDAELIANBgIAESQRAIAAgA0EMdkHgAXI6AAAgACADQQZ2QT9xQYABcjoAASAAIANBP3FBgAFyOgACIABBA2oMAQsgACADQRJ2QfABcjoAACAAIANBDHZBP3FBgAFyOgABIAAgA0EGdkE/cUGAAXI6AAIgACADQT9xQYABcjoAAyAAQQRqCyEABSAAIgNBAWohAAJAAkACQAJAAkAgBEHuAEcEQCAEQfQARg0BIARB8gBGDQIgBEHiAEYNAyAEQeYARg0EDAULQQohBAwEC0EJIQQMAwtBDSEEDAILQQghBAwBC0EMIQQLIAMgBDoAACABQQJqIQELDAELCyAAIAJrIAEgBWtrC+cJAwF+A38Be0EAJCNBACQfQQAkASMAQQA2AhggAC0AACECA0AgAkEJRiACQSBGciACQQ1GcgRAIABBAWoiAC0AACECDAELCwJAIAAtAABB+wBHDQAgAEEBaiIALQAAIQIDQCACQQlGIAJBIEZyIAJBDUZyBEAgAEEBaiIALQAAIQIMAQsLIAAtAABB/QBGDQADQCAALQAAQSJHDQFBACQHQQAkCQJAIABBAWoiAP0ABAAiBUGQCP0ABAD9IyAFQaAI/QAEAP0j/VAgBUGwCP0ABAD9Jf1Q/WQiAgRAIAAgAmhqIgQtAABBIkYNASAEEAEhBAwBCyAAQRBqEAEhBAsjB0EBIAQbDQEgACkDACEBAkACQAJAAkACQAJAAkAgBCAAa0EIaw4HAAUBAgMFBAULQYAEIQMgAULkyo3Ltq7at+4AUQ0FQQQhAyABQu3K0YvGrJi64QBRDQVBCCEDIAFC4c6V88bu17TkAFENBUHAACEDIAFC49CFy+bt17TkAFENBUGAECEDDAULQSAhAyABQuPklYvGrpmy3wBRBH8gAC8BCEHh6AFGBUEACw0EQYABIQMgAULj0IXL5u3XufQAUQR/IAAvAQhB5eABRgVBAAsNBEGAECEDDAQLQQEhAyABQuHG0cv2zduv9ABRBH8gACgCB0H08sGrBkYFQQALDQNBECEDIAFC9OTVm8fu17njAFEEfyAAKAIHQePeyasGRgVBAAsNA0GACCEDIAFC5MqNy7au2rfuAFEEfyAAKAIHQe6+paMGRgVBAAsNA0GAECEDDAMLQYACQYAQIAFC49CFy+bt17DnAFEEfyAAKAIIQeXc0ZsHRgVBAAsbIQMMAgtBAkGAECABQuHG0cv2zduv4wBRBH8gACkDBkLfxr3zxq6Zt/QAUQVBAAsbIQMMAQtBgBAhAwsgA0GAEEYEQCAEIABrIQICf0EAIx9BME4NABogAq1CzZnW6v7666h/fkKV+Kn6l7fem55/hSEBA0AgAkEITwRAIAEgACkDAIVCpb7j9NGMh9mff34iASABQiCIhSEBIABBCGohACACQQhrIQIMAQsLIAIEQCABIAApAwBCASACrUIDhoZCAX2DhUKlvuP00YyH2Z9/fiIBIAFCIIiFIQELQQAhAANAIAAjH0gEQEEAIzogAEEDdGopAwAgAVENAhogAEEBaiEADAELCyM6Ix9BA3RqIAE3AwAjH0EBaiQfQQELRQ0CBSMjIANxDQILIyMgA3IkIyAEQQFqIgAtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCAAQQFqIgAtAAAhAgwBCwsgAC0AAEE6Rw0BIABBAWoiAC0AACECA0AgAkEJRiACQSBGciACQQ1GcgRAIABBAWoiAC0AACECDAELCyADIAAQDSIARQ0BIAAtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCAAQQFqIgAtAAAhAgwBCwsgAC0AACICQSxGBEAgAEEBaiIALQAAIQIDQCACQQlGIAJBIEZyIAJBDUZyBEAgAEEBaiIALQAAIQIMAQsLDAELCyACQf0ARw0AIABBAWoiAC0AACECA0AgAkEJRiACQSBGciACQQ1GcgRAIABBAWoiAC0AACECDAELCyAALQAAQQpHDQAgAEEAIyNBgQRxQYEERhsPC0EAC74BAQF/IyJBAEoEQCMiQQFrJCIjIkEHcQR/QQAFIy0jGUGAQGtLCyQDQQAkAkEAJBggABAJIQEjA0EAIAEbBEAgACABEAsLIAEPC0EAJAMgABAgIgEEQCNJQQFqJEkLIy5BAWokLiMuQYACRgRAIy9BgAFKBEBBgBAkIgtBACQuQQAkLwsgAQRAIAEPCyMvQQFqJC8jLSMZQYBAa0skA0EAJAJBACQYIAAQCSEBIwNBACABGwRAIAAgARALCyABC+gFAgp/An4gAUEBaiEBAkAjA0UNACMCQYAITgRAQQAkAwwBCyMLIwJBBHRqIgIgATYCACACIAE2AgQgAkEDNgIIIAJBADYCDCMCQQFqJAILIwMEfyAAIQEDQCADIwJIBEAjCyADQQR0aiIFKAIAIAFrIgKtQs2Z1ur++uuof35Clfip+pe33puef4UhDANAIAJBCE8EQCAMIAEpAwCFQqW+4/TRjIfZn39+IgwgDEIgiIUhDCABQQhqIQEgAkEIayECDAELCyACBH4gDCABKQMAQgEgAq1CA4aGQgF9g4VCpb7j9NGMh9mff34iDCAMQiCIhQUgDAsgDYVCpb7j9NGMh9mff34iDCAMQh2IhSENIAUoAgQhASADQQFqIQMMAQsLI0ggDadB/x9xQQN0aiIBKQMAIA1RBH9BAQUgASANNwMAQQALBUEAC0UEQA8LIAAhASM7IQADQCAEIwJIBEAjCyAEQQR0aiIFKAIAIQYgBSgCCCEIIAUoAgwhCSAGIAFrIQsgAEEQaiICKAIAIQBBACEHA0AgAARAIAAoAgQgC0YEfyAAKAIIIAhGBUEACwR/IABBIGohCkEAIQMCfwNAIAsgA2tBEEsEQEEAIAMgCmr9AAQAIAEgA2r9AAQA/VH9Uw0CGiADQRBqIQMMAQsLIAMgCmr9AAQAIAEgA2r9AAQA/SP9ZEEBIAsgA2t0QQFrIgNxIANGCwVBAAtFBEAgACICKAIAIQAgB0EBaiEHDAILCwsgAEUEQCAHQSBOBH9BAQUjLSMZIAtqQUBrSQsEQA8LIxkhACMZIAtBD2pBcHFBIGpqJBkgAEEANgIAIAAgCzYCBCAAIAg2AgggACAJNgIMIABBADYCECAAIxggAWtBfyMYIAZJIxggAU9xGzYCFCAAIywgAWtBfyMsIAZNQQAjLCABS0EAIxgbGxs2AhggAEEgaiABIAv8CgAAIAIgADYCAAsgBSgCBCEBIARBAWohBAwBCwsLogMBAX4CQAJAAkACQAJAAkACQCAAQQFHBEAgAEECRg0BIABBCEYNAiAAQcAARg0DIABBIEYNBCAAQYAERg0FIABBgAhGDQYMBwtBASMJQQEjByACIAFrIgBFIABBgAJLchsbBEBBAA8LIwAgASAAEBIiADYCECAAQQBODwsjAUEGQQIjBxtBCEEAIwkbcnIkASMAIAE2AhwjACACIAFrNgIgQQEPCyMBQcAEQcAAQQEjCSMHGxtyJAEjACABNgJAIwAgAiABazYCREEBDwsjAUGACUGAAUEBIwkjBxsbciQBIwAgATYCSCMAIAIgAWs2AkxBAQ8LIwcEf0EABSABIAIQGgsPCyMHBEBBAA8LIAIgAWsiAEEFRiABKQMAIgNC//////8fg0Lh2LH79g5RcQRAIwBBADYCFAUgAEEFRiADQv//////H4NC4ti9m7YNUXEEQCMAQQI2AhQFIABBCEYgA0Ll5o2Lxq2YuuUAUXEEQCMAQQE2AhQFQQAPCwsLQQEPCyMBQYAgciQBIwAgATYCUCMAIAIgAWs2AlRBAQ8LQQALigsEBH8BfAJ+AXsgAEGAEEYEQCABQQEQAw8LIAEtAAAiAkHuAEYEQCAAQQFGIAEoAgBB7uqx4wZHciAAQYAERnIEQEEADwsgAUEEaiECAkAjA0UNACMCQYAITgRAQQAkAwwBCyMLIwJBBHRqIgMgATYCACADIAI2AgQgA0ECNgIIIAMgADYCDCMCQQFqJAILIAFBBGoPCyACQSJGBEBBACQHQQAkCQJAIAFBAWoiAv0ABAAiCUGQCP0ABAD9IyAJQaAI/QAEAP0j/VAgCUGwCP0ABAD9Jf1Q/WQiAwRAIAIgA2hqIgMtAABBIkYNASADEAEhAwwBCyACQRBqEAEhAwsgAwR/IAAgAUEBaiADEAwFQQALRQRAQQAPCyABQQFqIQECQCMDRQ0AIwJBgAhOBEBBACQDDAELIwsjAkEEdGoiAiABNgIAIAIgAzYCBCACQQE2AgggAiAANgIMIwJBAWokAgsgA0EBag8LIABBgAJGBEAgAkHbAEYEfyABQQFqEBkFQQALDwsgAEEERgRAIAJB+wBHBEBBAA8LIAFBAWpBARAHIgBFBEBBAA8LIwFBgAJyJAEjACABNgI4IwAgACABazYCPCABJBggACQsIAAPCyAAQRBGBH8gAf0ABAAiCf0MLi4uLi4uLi4uLi4uLi4uLv1x/QwLCwsLCwsLCwsLCwsLCwsL/Sj9ZEGAgARyaCECIAn9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WQiBEF/c2ghBSACQQhNBEACQCAFBH8gAS0AAEEwRiAFQQFHcQVBAQsNAEEBIQMgAiAFRg0AIAEgBWotAABBLkYgBUEBaiIDIAJIcQR/IAQgA3VBf3NoIAIgBWtBAWtGBUEACyEDCwsgASACaiEEAn8gAwR/IAQtAABBIHJB5QBGBUEBCwRAIAEhAwJ/IAEtAAAiAkEwRgRAIAFBAWoiAy0AACECBUEAIAJBMGtB/wFxQQpPDQEaA0AgAkEwa0H/AXGtIAdCCn58IQcgA0EBaiIDLQAAIgJBMGtB/wFxQQpJIAMgAWtBD0lxDQALC0QAAAAAAADwPyEGIAJBLkYEQEEAIANBAWoiAy0AACICQTBrQf8BcUEKTw0BGgNAIAJBMGtB/wFxrSAHQgp+fCEHIAZEAAAAAAAAJECiIQYgA0EBaiIDLQAAIgJBMGtB/wFxQQpJIAMgAWtBEElxDQALC0EAIAJBLkYgAkEwa0H/AXFBCklyIAJBIHJB5QBGcg0AGkEAIAe5IAajIgZEAAAAAAAAWUBkDQAaIwFBEHIkASMAIAY5AyggAwsMAQsgASkDACEIQgEgBaxCA4aGQgF9IQcgAiAFayACIAVKIgJrIQNBACACBH4gByAIgyAHQn+FIAhCCIiDhAUgCAtCwAAgAyAFaqxCA4Z9hkKPnrz48OHDhw+DQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIp7ggA0EDdEHACGorAwCjIgZEAAAAAAAAWUBkDQAaIwFBEHIkASMAIAY5AyggBAsFIABBgAFGBH8CfyABIgItAAAiA0EwRgRAIAFBAWoiAi0AACEDBUEAIANBMGtB/wFxQQpPDQEaA0AgBEEKbCADQTBrQf8BcWohBCACQQFqIgItAAAiA0Ewa0H/AXFBCkkgAiABa0EJSXENAAsLQQAgA0EuRiADQTBrQf8BcUEKSXIgA0EgckHlAEZyDQAaIwFBgBByJAEjACAENgIYIAILBUEACwshAgJAIwNFDQAjAkGACE4EQEEAJAMMAQsjCyMCQQR0aiIDIAE2AgAgAyACNgIEIANBAjYCCCADIAA2AgwjAkEBaiQCCyACC/wHAwt/AX4BfCNFIwAoAhBBAnRqKAIAIgdFBEBBfxAPQQAPCyAHKAI4IwArAygiDPwDQeUAIwFBEHEiARtqLQAAIgJB/wFGBEAgBygCACIDQQFqIQIgAQRAIAcoAiAhAUEAIQIDQCACIANIBH8gDCABIAJBA3RqKwMAZgVBAAsEQCACQQFqIQIMAQsLCwsgBygCBCIBBEAjACgCGLchDCAHKAIkIQMDQCAAIAFIBH8gDCADIABBA3RqKwMAZAVBAAsEQCAAQQFqIQAMAQsLCyAHKAIMIAcoAhwjBkGoASMBQSBxQQBHIgYbai0AACAAIAcoAghsamwgAmohBEEAJCogBygCFCIABEAgBygCEBAPCyAABH8gBygCKCMBIABxRyIABH8gAAUjACgCJCAHKAIQcQsFQQALBH5BACEAAn5CfyAHKAIwIghFDQAaIAhBAEgEQEEAIAhrIQEgBygCNCECA0AgACABSARAIwEgAigCAHEEfyACKAIEIzZBA3VqLQAAIzZBB3F1QQFxBUECC6wgC0IDfnwhCyACQQhqIQIgAEEBaiEADAELCyALDAELIwFBAnFFBEBBACECA0AgAiAISARAIAtCA35CAnwhCyACQQFqIQIMAQsLIAsMAQsjACgCHCEAIwAoAiAhAyMAKAIkIQEjAUEMcQRAIwFBBHEEQCAAIAMjNxAIIQMjNyEACyAAIAMgBygCEBAEIQELIAcoAjQhAgNAIAUgCEgEQCACKAIAIglFIAEgCXFyBH9CfyACKAIEIgkoAgQiCkUNAxojKkEBaiQqIAkoAgAgCiAJKAIIIAAgAxARQQBHBUEAC6wgC0IDfnwhCyACQQhqIQIgBUEBaiEFDAELCyALCwVCAAsiC0IAUwRAQQAPCyALUARAIAcoAhggBEECdGooAgAhAAUjFiAErCALIAc0Aix+fCILIAetQiiGhUKlvuP00YyH2Z9/fkIoiKdxIQIDQCMpIAJBBHRqIgEoAgwiAAR/IAEpAwAgC1EEfyABKAIIIAdGBUEACwVBAQtFBEAjFiACQQFqcSECDAELCwsgAEUEQEEADwsgACgCDCIBQRFxBEAgAUEQcQRAQQAPCyMBQcAAcQR/IAEQJQVBAQtFBEBBAA8LCyAAIwAoAhRBAnRqIgAgACgCAEEBajYCACNGIypqJEYgBgRAIwArAzAiDCNHYwRAIAwkRwsgDCM5ZARAIAwkOQsgAUEGcQRAIw0jKEcEQCMSIxNyBEAjNCMOQQxsaiIAIyg2AgAgACMSNgIEIAAjEzYCCCMOQQFqJA5BACQSQQAkEwsjDSQoCyABQQJxBEAjEkEBaiQSCyABQQRxBEAjE0EBaiQTCwsLQQELKgAjOAR/IwFBDnFBAkYFQQALBEAjACMXIwAoAhwjACgCICAAEAI2AiQLC9ICAQF/IAAtAAAiAUH0AEYEQCAAQQRqQQAgACgCAEH05NWrBkYbDwsgAUHuAEYEQCAAQQRqQQAgACgCAEHu6rHjBkYbDwsgAUHmAEYEQCAAQQVqQQAgACgCAUHh2M2rBkYbDwsgAUEtRgRAIABBAWoiAC0AACEBCyABQTBGBEAgAEEBaiIALQAAIQEFIAFBMGtB/wFxQQpPBEBBAA8LA0AgAEEBaiIALQAAIgFBMGtB/wFxQQpJDQALCyABQS5GBEAgAEEBaiIALQAAQTBrQf8BcUEKTwRAQQAPCwNAIABBAWoiAC0AACIBQTBrQf8BcUEKSQ0ACwsgAUEgckHlAEYEQCAAQQFqIgAtAAAiAUEtRiABQStGcgR/IABBAWoiAC0AAAUgAQtBMGtB/wFxQQpPBEBBAA8LA0AgAEEBaiIALQAAQTBrQf8BcUEKSQ0ACwsgAAv2AgEGfyADIARqIQkDQCADIAlJBEAgAy0AACIIQYABSQR/IAEgCGotAAAhBSADQQFqBSADLQABQT9xIgUgAy0AACIGQR9xQQZ0ciEEAkAgBkHgAUkNACADLQACQT9xIgcgBkEPcUEMdCAFQQZ0cnIhBCAGQfABSQ0AIAMtAANBP3EgBkEHcUESdCAFQQx0ciAHQQZ0cnIhBAsgBCEHQQAhBiABKAKEASIKIQQDQCAEIAZrQQFKBEAgAUGIAWogBCAGakEBdSIFQQJ0aigCACAHTARAIAUhBgUgBSEECwwBCwsgAUGIAWogBiAKakECdGooAgAhBSAIQeABSQR/QQIFQQNBBCAIQfABSRsLIANqCyEDIAIgBUECdGooAgAiBEEASARAIARBf0YEQCAAIAIgBRAAIQQLIARBAEgEQCAEQX5GDwsLIAQhAgwBCwsgAiABKAKAAUEBayIBQQJ0aigCACIDQX9GBH8gACACIAEQAAUgAwtBfkYLqQMCBX8BfiABrULNmdbq/vrrqH9+QpX4qfqXt96bnn+FIQcgACEDIAEhAgNAIAJBCE8EQCAHIAMpAwCFQqW+4/TRjIfZn39+IgdCIIggB4UhByADQQhqIQMgAkEIayECDAELCyACBEAgByADKQMAQgEgAq1CA4aGQgF9g4VCpb7j9NGMh9mff34iB0IgiCAHhSEHCyMyIAencSEGA0AjMSAGQQR0aiIFKAIIIgMEQCAFKQMAIAdRBH9BACECAn9BACADQQRqIgRBBGsoAgAgAUcNABoDQCACQQhqIgMgAU0EQEEAIAIgBGopAwAgACACaikDAFINAhogAyECDAELCyABIAJrIgMEfiACIARqKQMAIAAgAmopAwCFQsAAIAOtQgOGfYYFQgALUAsFQQALBEAgBSgCDA8FIzIgBkEBanEhBgwCCwALCyMgIz9OBH9BAQUjPiMVIAFqQQRqSQsEQEF/DwsjMSAGQQR0aiICIAc3AwAgAiMVNgIIIAIjIDYCDCMVIAE2AgAjFUEEaiAAIAH8CgAAIxUgAUEEamokFSMgIgBBAWokICAACy0AQaQJKAIAIwhBgKCBCmpqIAA2AgBBpAlBpAkoAgBBBGo2AgBBgcAAIAEQFAu+AQECfyMEIgJBAXQiAyMKaiAAOwEAIAJBAnQiACMUaiABNgIAIxsgA2pBADsBACMdIAJqQQA6AAAjDyAAakEANgIAIAJBA3QiASMQakQAAAAAAAAAADkDACMMIAFqRAAAAAAAAAAAOQMAIxwgA2pBADsBACMkIABqQQA2AgBBASEAA0AgAEEGSARAIwUgAEGEgARsaiACQQFqQQJ0aiAAQQJ0QZAJaigCADYCACAAQQFqIQAMAQsLIwRBAWokBAsNAEQAAAAAAADw/yQ5CwoAIAAgAUF/EAQLDAAjFyAAIAFBfxACCwoAIAAkFyABJCELjwMCAn8BeyAALQAAIQEDQCABQQlGIAFBIEZyIAFBDUZyBEAgAEEBaiIALQAAIQEMAQsLIAAiAS0AAEHdAEYEQCAAQQFqDwsDQCABLQAAQSJHBEBBAA8LQQAkB0EAJAkCQCABQQFqIgD9AAQAIgNBkAj9AAQA/SMgA0GgCP0ABAD9I/1QIANBsAj9AAQA/SX9UP1kIgIEQCAAIAJoaiIALQAAQSJGDQEgABABIQAMAQsgAEEQahABIQALIABFBEBBAA8LIAFBAWohAQJAIwNFDQAjAkGACE4EQEEAJAMMAQsjCyMCQQR0aiICIAE2AgAgAiAANgIEIAJBATYCCCACQYAQNgIMIwJBAWokAgsgAEEBaiIBLQAAIQADQCAAQQlGIABBIEZyIABBDUZyBEAgAUEBaiIBLQAAIQAMAQsLIAEtAAAiAEHdAEYEQCABQQFqDwsgAEEsRgRAIAFBAWoiAS0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAFBAWoiAS0AACEADAELCwwBCwtBAAvsBAMIfwF+AXwCQCABIABrQRRJDQAgAC8BCCICI0NHIAApAwAiCiNCUnIEQCAAEBtFDQEgCiRCIAIkQwsgAC0ACkHUAEcEf0EBBSAALQANQTpHCwR/QQEFIAAtABBBOkcLDQAgAC0AD0EwayICIAAtAA5BMGsiBEEKbGpBfyACQQpJIARBCklxGyIFQTtLIAAtAAxBMGsiAiAALQALQTBrIgRBCmxqQX8gAkEKSSAEQQpJcRsiBEEXS3IgAC0AEkEwayICIAAtABFBMGsiBkEKbGpBfyACQQpJIAZBCklxGyIGQTtLcg0AIABBE2oiAC0AAEEuRgRAQeQAIQIgAEEBaiIALQAAQTBrQf8BcUEKTw0BA0AgAC0AAEEwayIHQf8BcUEKSQRAIAMgAiAHbGohAyACQQptIQIgAEEBaiEADAELCwtBACECIAAtAAAiB0HaAEYEfyAAQQFqBSAHQS1GIAdBK0ZyRQ0BIAAtAAVBMGsiAiAALQAEQTBrIghBCmxqQX8gAkEKSSAIQQpJcRsiCEE7SyAALQACQTBrIgIgAC0AAUEwayIJQQpsakF/IAJBCkkgCUEKSXEbIgJBF0tyBH9BAQUgAC0AA0E6RwsNASACQTxsIAhqQX9BASAHQS1GG2whAiAAQQZqCyABRw0AIwFBIHIkASMAIAZB6AdsIANqrCAEQTxsIAVqIAJrrCMnrEKgC358QuDUA358uSILOQMwIAIEQCALRAAAAABAd0tBo5z8AiQNIw1ByABqQagBbyQGIwZBAEgEQCMGQagBaiQGCwUjJ0EYbCAEaiQNI0QgBGokBgtBAQ8LQQAL0wMBBX8gAC0ABkEwayIBIAAtAAVBMGsiAkEKbGpBfyABQQpJIAJBCklxGyECIAAtAAlBMGsiASAALQAIQTBrIgNBCmxqQX8gAUEKSSADQQpJcRshAyAALQADQTBrIgEgAC0AAkEwayIEQQpsakF/IAFBCkkgBEEKSXEbIgQgAC0AAUEwayIBIAAtAABBMGsiBUEKbGpBfyABQQpJIAVBCklxGyIBckEASAR/QQEFIAAtAARBLUcLBH9BAQUgAC0AB0EtRwsEQEEADwsgAkEATCACQQxKciADQQBMcgRAQQAPCyABQeQAbCAEaiIBQQNxRSIABEAgAUHkAG9BAEchAAsgAEUEQCABQZADb0UhAAsgAkECRgR/QR1BHCAAGwVBHkEfIAJBBkYgAkEERnIgAkEJRnIgAkELRnIbCyADSARAQQAPCyABQY8DaiABQZADaiACQQJMGyIAQe0CbCAAQQRtaiAAQeQAbWsgAEGQA21qIAJBA2sgAkEJaiACQQJKG0GZAWxBAmpBBW0gA2pqQZ7qNGskJyMnt0QAAAAAcJmUQaJEAAAAAEB3S0GjnPwCJA0jDUHIAGpBqAFvJAYjBkEASARAIwZBqAFqJAYLIwYkREEBC5MGAQR/AkACQAJAIAAtAAAiAUEiRg0AIAFB3ABGDQAgAUEvRg0AIAFB4gBGDQAgAUHmAEYNACABQe4ARg0AIAFB8gBGDQAgAUH0AEYNACABQfUARg0BDAILIABBAWoPCyAALQABIgJBMGtB/wFxIQEgAkE5TSACQTBPcUUEQCACQSByIgFB/wFxIQIgAUHXAGtB/wFxQRAgAkHmAE0gAkHhAE9xGyEBCyAALQACIgNBMGtB/wFxIQIgA0E5TSADQTBPcUUEQCADQSByIgJB/wFxIQMgAkHXAGtB/wFxQRAgA0HmAE0gA0HhAE9xGyECCyACQQ9LIAFBD0tyBH9BAQUgAC0AAyIDQTBrQf8BcSEEIANBOU0gA0EwT3EEfyAEBSADQSByIgNB1wBrQf8BcUEQIANB5gBNIANB4QBPcRsLQQ9LCwR/QQEFIAAtAAQiA0Ewa0H/AXEhBCADQTlNIANBME9xBH8gBAUgA0EgciIDQdcAa0H/AXFBECADQeYATSADQeEAT3EbC0EPSwsEQEEADwsgAUENRyACQQhJcgRAIABBBWoPCyACQQtLBH9BAQUgAC8BBUHc6gFHCwR/QQEFIAAtAAciAUEwa0H/AXEhAiABQTlNIAFBME9xBH8gAgUgAUEgciIBQf8BcSECIAFB1wBrQf8BcUEQIAJB5gBNIAJB4QBPcRsLQQ1HCwRAQQAPCyAALQAIIgJBMGtB/wFxIQEgAkE5TSACQTBPcUUEQCACQSByIgFB/wFxIQIgAUHXAGtB/wFxQRAgAkHmAE0gAkHhAE9xGyEBCyAAQQtqQQAgAUEQSSABQQtLcQR/IAAtAAkiAUEwa0H/AXEhAiABQTlNIAFBME9xBH8gAgUgAUEgciIBQf8BcSECIAFB1wBrQf8BcUEQIAJB5gBNIAJB4QBPcRsLQRBJBUEACwR/IAAtAAoiAEEwa0H/AXEhASAAQTlNIABBME9xBH8gAQUgAEEgciIAQf8BcSEBIABB1wBrQf8BcUEQIAFB5gBNIAFB4QBPcRsLQRBJBUEACxsPC0EAC68CAQR/QQAkGgNAIAAgAUkgAiAESnEjDkGAIEhxBEAjJSAEQeAAbGokACAAEAoiBSAAayIDQYCAwABNQQAgBRsEQCMAIwE2AgAjACAANgIEIwAgAzYCCCMAIxo2AgxBASQ4EA4EQCMrQQFqJCsFIARBAWohBAtBACQ4BSAAIQMDQCADIAP9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIGaGohBSAGRQRAIANBEGohAwwBCwsgACEDAn8DQCADIAVJBEBBACADLQAAIgZBCUcgBkEgR3EgBkENR3ENAhogA0EBaiEDDAELC0EBC0UEQCMAQQE2AgAjACAANgIEIwAgBSAAazYCCCMAIxo2AgwgBEEBaiEECwsjGkEBaiQaIAVBAWohAAwBCwsgACQ8IAQLOAAgACQlIAEkMSACQQFrJDIgAyQVIAQkPiAFJD8gBiQ6IAckOyAHQSBqJBkgCCQtIAokSCAJJAsLJwADQCAAIAFJBEAgAUEBayIBLQAAQQpGBEAgAUEBag8LDAELC0EAC84FAgZ/AXtBACQBIwBBADYCGCM7KAIQIQMDQCADBEAgA0EgaiEEIAMoAgQhBUEAIQICfwNAIAUgAmtBEEsEQEEAIAIgBGr9AAQAIAAgAmr9AAQA/VH9Uw0CGiACQRBqIQIMAQsLQQEgBSACa3RBAWsiBiACIARq/QAEACAAIAJq/QAEAP0j/WRxIAZGC0UEQCADKAIAIQMMAgsgAygCDCECIAAgBWohBCADKAIIIgVBAkYEQCAELQAAIgZB2wBGIAZBIkZyIAZB+wBGcgRAIAMoAgAhAwwDCwsgAygCFCIGQQBOBEAgACAGaiEBCyADKAIYIgZBAE4EQCMBQYACciQBIwAgATYCOCMAIAAgBmogAWs2AjwLIAVBAUYEQEEAJAdBACQJAkAgBP0ABAAiB0GQCP0ABAD9IyAHQaAI/QAEAP0j/VAgB0GwCP0ABAD9Jf1Q/WQiAARAIAQgAGhqIgAtAABBIkYNASAAEAEhAAwBCyAEQRBqEAEhAAsgAEUEQEEADwsgAkGAEEcEfyACIAQgABAMBUEBC0UEQEEADwsFIAVBAkYEQCACQYAQRgR/IAT9AAQAIgf9DC4uLi4uLi4uLi4uLi4uLi79cf0MCwsLCwsLCwsLCwsLCwsLC/0o/WRBgIAEcmgiAkEPSwRAQQAhAAVBACEAAkAgB/0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCIFQX9zaCIGBH8gBC0AAEEwRiAGQQFHcQVBAQsNAEEBIQAgAiAGRg0AIAQgBmotAABBLkYgBkEBaiIAIAJIcQR/IAUgAHVBf3NoIAIgBmtBAWtGBUEACyEACwsCfyAABH8gAiAEai0AAEEgckHlAEYFQQELBEAgBBAQDAELIAIgBGoLBSACIAQQDQsiAEUEQEEADwsFIARBAWsPCwsgAygCECEDDAELC0EACxkAIAAkRSABJDQgAiQpIANBAWskFiAEJDcLgwEBAX4jNSMWQQF2IxZBAnZqTwRAQQAPCyMWIAKtIAGtQiCGhCIEIACtQiiGhUKlvuP00YyH2Z9/fkIoiKdxIQEDQCMpIAFBBHRqKAIMBEAjFiABQQFqcSEBDAELCyMpIAFBBHRqIgEgBDcDACABIAA2AgggASADNgIMIzVBAWokNUEBCwYAQQAkDgs4AQF/IxIjE3IEQCM0Iw5BDGxqIgAjKDYCACAAIxI2AgQgACMTNgIIIw5BAWokDkEAJBJBACQTCwvZAwIHfwF+IwFBgARxBEBBAA8LIwAoAkQiBiIBrULNmdbq/vrrqH9+QpX4qfqXt96bnn+FIQgjACgCQCIFIQcDQCABQQhPBEAgCCAHKQMAhUKlvuP00YyH2Z9/fiIIIAhCIIiFIQggB0EIaiEHIAFBCGshAQwBCwsgAQRAIAggBykDAEIBIAGtQgOGhkIBfYOFQqW+4/TRjIfZn39+IgggCEIgiIUhCAsjJiAIp3EhBANAAkAjQCAEQQR0aiIBKAIIIgdFBEAjMyMmQQF2TwR/QQEFI0EjHiAGakEgakkLBEBBAA8LIAEgCDcDACABIx4iBzYCCCAHQQA2AgAgB0EANgIEIAcgBjYCCCAHQQxqIAUgBvwKAAAjHiAGQQ9qQXxxaiQeIzNBAWokMwwBCyABKQMAIAhRBH8Cf0EAIAdBDGoiA0EEaygCACAGRw0AGkEAIQEDQCABQQhqIgIgBk0EQEEAIAEgA2opAwAgASAFaikDAFINAhogAiEBDAELCyAGIAFrIgIEfiABIANqKQMAIAEgBWopAwCFQsAAIAKtQgOGfYYFQgALUAsFQQALDQAjJiAEQQFqcSEEDAELCyAHQQRBACAAQQhxG2oiACAAKAIAQQFqNgIAQQELBAAjHgsVACAAJEAgAUEBayQmIAIkHiADJEELBAAjIAsOACAAQQJ0QZAJaigCAAsNACMIIABBgKCAAmxqCwwAIwUgAEGEgARsagsQACAAQQJ0QZAJaiABNgIAC3wBBX8jBUGMgAxqIQEjCEGA4IAGaiECA0AgACMESQRAIABBAnQiAyMkaiMKIABBAXRqLwEAQQ9xIgRBAkYEfyMXIAIgASADaiIDKAIAIgRqQQFqIAMoAgQgBGtBAmtBfxACBUF/QQAgBEECcRsLNgIAIABBAWohAAwBCwsLkQQBCn8jBCEFIwUhBiMFQYSABGohByMFQZSAFGohBANAIAAgBUkgASADSnEjDkGAIEhxBEAjCiAAQQF0ai8BACEJIyUgA0HgAGxqIgIkACAAJDYgCSQBIAIgCTYCACACIABBAnQiCCMUaigCADYCDCAJQQFxBEAgAiAEIAhqKAIAIggjCEGAoIEKamoiCjYCBCACIAlBgMAAcQR/IAooAgAFIAQgAEEBakECdGooAgAgCGsLNgIIIANBAWohAyAAQQFqIQAMAgsgAiM9IxsgAEEBdGovAQBBAnRqKAIANgIQIAIjHSAAai0AADYCFCACIABBAnQiCCMPaigCADYCGCACIyQgCGooAgA2AiQgAiAAQQN0IggjEGorAwA5AyggAiMMIAhqKwMAOQMwIAlBIHEEQCMMIAhqKwMARAAAAABAd0tBo5z8AiQNIw1ByABqQagBbyQGIwZBAEgEQCMGQagBaiQGCwsjHCAAQQF0ai8BACEIIAlBwABxBEAgAkFAayIKIAYgCEECdGoiCCgCACILIwhqQQFqNgIAIAogCCgCBCALa0ECazYCBAsQDgRAIytBAWokKwUgCUGAAXEEQCACIAcgAEECdGoiCCgCACIJIwhqQYGggAJqNgJIIAIgCCgCBCAJa0ECazYCTAsgAiAANgJYIANBAWohAwsgAEEBaiEADAELC0EAJDwgACQaIAMLjwQCAn8BfCABQRhJBEBBAA8LQQEgACgCCCIDQXBxIAAoAgAiAkGAgAFLBH9BAQUgACgCBCACSwsbBH9BAQUgASACQQhBCyADQQRxG0EAQQQgA0EIcRtqQQJBCCADQQFxG2pBBEEIIANBAnEbamxBGGpHCwRAQQAPCyAAKwMQIQQgACgCBCACJAQkESMKIABBGGoiACACQQF0IgH8CgAAIxsgACABaiIAIAH8CgAAIxwgACABaiIAIAH8CgAAIx0gACABaiIAIAL8CgAAIAAgAmohACADQQRxBH9BACEBA0AgASACSQRAIw8gAUECdGogACABai0AADYCACABQQFqIQEMAQsLIAAgAmoFIw8gACACQQJ0IgH8CgAAIAAgAWoLIQAgA0EIcQRAQQAhAQNAIAEgAkkEQCMUIAFBAnRqIAE2AgAgAUEBaiEBDAELCwUjFCAAIAJBAnQiAfwKAAAgACABaiEACyADQQFxBH9BACEBA0AgASACSQRAIxAgAUEDdGogACABQQF0ai8BALhEAAAAAAAAWUCjOQMAIAFBAWohAQwBCwsgACACQQF0agUjECAAIAJBA3QiAfwKAAAgACABagshACADQQJxBEBBACEBA0AgASACSQRAIwwgAUEDdGogBCAAIAFBAnRqKAIAuKA5AwAgAUEBaiEBDAELCwUjDCAAIAJBA3T8CgAAC0EBC+kFAgV8BX8jBCEJQQ8hBkQAAAAAAADwfyECRAAAAAAAAPD/IQEDQCAHIAlJBEAjCiAHQQF0ai8BACIKQRBxBEAgBkF+cSAGIxAgB0EDdGorAwAiBUQAAAAAAABZQKIiA5siBCAERAAAAAAAAPC/oCAERAAAAAAAAOC/oCADZRv8ArdEAAAAAAAAWUCjIAViGyEGCyAKQSBxBEAjDCAHQQN0aisDACIDIAJjBEAgAyECCyADIAEgASADYxshAQsgBkF7cSAGIAdBAnQiBiMPaigCAEH/AUsbIgpBd3EgCiMUIAZqKAIAIAdHGyEGIAdBAWohBwwBCwsgASACYwRARAAAAAAAAAAAIQIFIAZBfXEgBiABIAKhRAAA4P///+9BZBshBgsgACAJNgIAIAAjETYCBCAAIAY2AgggAEEANgIMIAAgAjkDECAAQRhqIgcjCiAJQQF0Igr8CgAAIAcgCmoiByMbIAr8CgAAIAcgCmoiByMcIAr8CgAAIAcgCmoiByMdIAn8CgAAIAcgCWohByAGQQRxBH8DQCAIIAlJBEAgByAIaiMPIAhBAnRqKAIAOgAAIAhBAWohCAwBCwsgByAJagUgByMPIAlBAnQiCPwKAAAgByAIagshByAGQQhxRQRAIAcjFCAJQQJ0Igj8CgAAIAcgCGohBwsgBkEBcQR/QQAhCANAIAggCUkEQCAHIAhBAXRqIxAgCEEDdGorAwBEAAAAAAAAWUCiIgGbIgMgA0QAAAAAAADwv6AgA0QAAAAAAADgv6AgAWUb/AM7AQAgCEEBaiEIDAELCyAHIAlBAXRqBSAHIxAgCUEDdCII/AoAACAHIAhqCyEHIAZBAnEEf0EAIQYDQCAGIAlJBEAgByAGQQJ0aiMKIAZBAXRqLwEAQSBxBH8jDCAGQQN0aisDACACofwDBUEACzYCACAGQQFqIQYMAQsLIAcgCUECdGoFIAcjDCAJQQN0Igb8CgAAIAYgB2oLIABrC+8FAQV/IwQiAkEBdCIBIwpqIwE7AQAgAkECdCIDIxRqIAA2AgAjGyABaiMAKAIQOwEAIx0gAmojACgCFDoAACMPIANqIwAoAhg2AgAjECACQQN0aiMBQRBxBHwjACsDKAVEAAAAAAAAAAALOQMAIwwgAkEDdGojAUEgcQR8IwArAzAFRAAAAAAAAAAACzkDACMkIAJBAnRqIwFBDHEEf0F/BSMBQQJxBH8jFyMAKAIcIwAoAiBBfxACBUEACws2AgAjHCACQQF0aiMBQcAAcQR/IwAoAkBBAWsjACgCREECahA8BUEACzsBAEGUCSgCACEBIwFBgAFxBEAgASMIQYCggAJqaiEDIwAiACgCSEEBayEEIAAoAkxBAmohBUEAIQADQCAAIAVJBEAgACADaiAAIARq/QAEAP0LBAAgAEEQaiEADAELC0GUCSABIAVqIgE2AgALIwUgAkECdGpBiIAEaiABNgIAQZgJKAIAIQEjAUGAIHEEQCABIwhBgMCABGpqIQMjACIAKAJQQQFrIQQgACgCVEECaiEFQQAhAANAIAAgBUkEQCAAIANqIAAgBGr9AAQA/QsEACAAQRBqIQAMAQsLQZgJIAEgBWoiATYCAAsjBSACQQJ0akGMgAhqIAE2AgBBnAkoAgAhASMBQQJxBEAgASMIQYDggAZqaiEDIwAiACgCHEEBayEEIAAoAiBBAmohBUEAIQADQCAAIAVJBEAgACADaiAAIARq/QAEAP0LBAAgAEEQaiEADAELC0GcCSABIAVqIgE2AgALIwUgAkECdGpBkIAMaiABNgIAQaAJKAIAIQEjAUGAAnEEQCABIwhBgICBCGpqIQMjACIAKAI4IQQgACgCPCEFQQAhAANAIAAgBUkEQCAAIANqIAAgBGr9AAQA/QsEACAAQRBqIQAMAQsLQaAJIAEgBWoiATYCAAsjBSACQQJ0aiIAQZSAEGogATYCACAAQZiAFGpBpAkoAgA2AgAjBEEBaiQEC9wCAQV/IwQhBiMlJAADQCAAIAFJBH8Cf0EBIwRBgIABTw0AGkEAIQMDQCADQQZIBEBBASADQQJ0QZAJaigCAEGAgMABTw0CGiADQQFqIQMMAQsLQQALBUEBC0UEQCAAEAoiBCAAa0GAgMAATUEAIAQbBEAgAiAFahAxBSAAIQMDQCADIAP9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIHaGohBCAHRQRAIANBEGohAwwBCwsgACEDAn8DQCADIARJBEBBACADLQAAIgdBCUcgB0EgR3EgB0ENR3ENAhogA0EBaiEDDAELC0EBC0UEQCAEIABrIgNBgIDAAE0EQEGkCSgCACMIQYCggQpqaiAAIAP8CgAAQaQJIANBpAkoAgBqNgIAQQEgAiAFahAUBSAEIABrIAIgBWoQEwsLCyAFQQFqIQUgBEEBaiEADAELCyAAJDwgBSQaIwQgBmsLjAMCA34BfyAAQpX4qfqXt96bnn+FIQMgAEK5y5Pn0e2RrL9/hSEEIABC66PEmbG3kuiUf4UhBSAAIAKtQs2Z1ur++uuof36FIQAgASACaiEGA0AgAUEgaiICIAZNBEAgAyABKQMAhUKlvuP00YyH2Z9/fkIdiSEDIAQgASkDCIVCpb7j9NGMh9mff35CH4khBCAFIAEpAxCFQqW+4/TRjIfZn39+QiGJIQUgACABKQMYhUKlvuP00YyH2Z9/fkIliSEAIAIhAQwBCwsDQCABIAZJBEAgASICQQFqIQEgAyACMQAAhUKlvuP00YyH2Z9/fkIdiSEDDAELCyADIANCIIiFQpP757KG17/0Vn4iA0IgiCADhUKT++eyhte/9FZ+IgNCIIggA4UgBHwiA0IgiCADhUKT++eyhte/9FZ+IgNCIIggA4VCk/vnsobXv/RWfiIDQiCIIAOFIAV8IgNCIIggA4VCk/vnsobXv/RWfiIDQiCIIAOFQpP757KG17/0Vn4iA0IgiCADhSAAfAtgAQF/IwUgAEGEgARsaiIAKAIABH9BAQUgACABQQJ0aigCACACRwsEQEEADwtBACECA0AgASACSwRAIAAgAkECdGoiAygCACADKAIESwRAQQAPCyACQQFqIQIMAQsLQQELdAEEf0EBIQEDQCACIwRJBEAgAkEBdCIDIwpqLwEAIgRBAXFFBEBBAEEAIAEjGyADai8BACAATwR/QQEFIx0gAmotAABBAksLGyAEQcAAcQR/IxEjHCACQQF0ai8BAEwFQQALGyEBCyACQQFqIQIMAQsLIAELkwEAIAAkECAAQYCACGoiACQMIABBgIAIaiIAJA8gAEGAgARqIgAkFCAAQYCABGoiACQkIABBgIAEaiIAJAogAEGAgAJqIgAkGyAAQYCAAmoiACQcIABBgIACaiIAJB0gAEGAgAFqIgAkPSAAQYCAAmoiACQwIABBgIAgaiIAJAUgAEGngBhqQXBxJAgjCEGAwIEMagsnACAAQQJ0QZAJakEANgIAIwUgAEGEgARsakEAIwRBAWpBAnT8CwALPwEBfyMEQYCAAU8EQEEBDwsDQCAAQQZIBEAgAEECdEGQCWooAgBBgIDAAU8EQEEBDwsgAEEBaiEADAELC0EACw0AIwogAEEBdGovAQALSAEBf0EAJARBACQRA0AgAEEGSARAIABBAnRBkAlqQQA2AgAjBSAAQYSABGxqQQA2AgAgAEEBaiEADAELCyMwQQBBgIAg/AsACwQAIz0LsAMCBn8BfiABrULNmdbq/vrrqH9+QpX4qfqXt96bnn+FIQggACEDIAEhAgNAIAJBCE8EQCAIIAMpAwCFQqW+4/TRjIfZn39+IgggCEIgiIUhCCADQQhqIQMgAkEIayECDAELCyACBEAgCCADKQMAQgEgAq1CA4aGQgF9g4VCpb7j9NGMh9mff34iCCAIQiCIhSEICyAIp0H//wFxIQMjCCEFA0AjMCADQQR0aiIGKAIIIgQEQCMFIARBAWtBAnRqIgcoAgAhAiAGKQMAIAhRBH8gBygCBCACayABRgVBAAsEfyACIAVqIQZBACECAn8DQCABIAJLBEBBACACIAZqLQAAIAAgAmotAABHDQIaIAJBAWohAgwBCwtBAQsFQQALBEAgBEEBaw8FIANBAWpB//8BcSEDDAILAAsLIzAgA0EEdGoiAiAINwMAIAIjEUEBajYCCEGQCSgCACIDIAVqIQRBACECA0AgASACSwRAIAIgBGogACACav0ABAD9CwQAIAJBEGohAgwBCwtBkAkgASADaiIANgIAIxFBAWokESMFIxFBAnRqIAA2AgAjEUEBawsLxQEGAEGACAsQDw8PDw8PDw8PDw8PDw8PDwBBkAgLECIiIiIiIiIiIiIiIiIiIiIAQaAICxBcXFxcXFxcXFxcXFxcXFxcAEGwCAsQICAgICAgICAgICAgICAgIABBwAgLSAAAAAAAAPA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQBBkAkLGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==';
const plain = 'AGFzbQEAAAABWA1gAX8Bf2ACf38Bf2ADf39/AX9gAn9/AGAAAX9gAABgAX8AYAR/f39/AX9gBX9/f39/AX9gC39/f39/f39/f39/AGAFf39/f38AYAR/f39/AGADfn9/AX4CHQIDZW52BHN0ZXAAAgNlbnYGbWVtb3J5AgMBgIABAz08AAcBAgICAQIAAAMCAQQGAAgBAwMFAQEDAAEAAAIJAQAKBwUFAAQLBAAAAAMFAQEABgIMAgAABgQABQQBBoEDSn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAA8H8LfwFBAAt/AUEACwfjAy8NYWN0aW9uTnVtYmVycwA7BmFnZW50cwMRCWJ1Y2tldHNBdAMkBWNsZWFyADoHZmxhZ3NPZgA5BGZ1bGwAOAhsZWF2ZU91dAA3BXBsYWNlADYHcmVjb3JkcwMEBXNvdW5kADUMc291bmRTZWN0aW9uADQDc3VtADMGZ2F0aGVyADIIa2VlcExvbmcAEwRwYWNrADAGdW5wYWNrAC8Icm93c0Zyb20ALg13YXRjaENvbnRlbnRzAC0Ic2V0VG9wT2YALAhzdGFydHNPZgArB3RleHRzT2YAKgV0b3BPZgApC2FjdGlvbkNvdW50ACgIYWN0aW9uT2YAEgdtYXRjaGVzABEKYWdlbnRUYWJsZQAnCWFnZW50c0VuZAAmCWJ1c3lDb3VudAMOCWNsb3NlSG91cgAkC2ZvcmdldEhvdXJzACMIYWRkS2V5ZWQAIgVjZWxscwAhBWZpcnN0A0cEbGFzdAM5A3JhbgNGB3NldHRsZWQDKwtsYXN0TGluZUVuZAAfBmxheW91dAAeBndhbGtlZANJBGxpbmUDGgRuZXh0AzwEc2NhbgAdCHVuZXNjYXBlAAgKc2V0V2luZG93cwAYB3dpbmRvd3MAFwx3aW5kb3dzT2ZBbnkAFgZtZW1vcnkCAAgBFQwBBgrDkQE88gICBHsEf0GQCP0ABAAhAkGgCP0ABAAhA0GwCP0ABAAhBANAIAD9AAQAIgEgAv0jIAEgA/0j/VAgASAE/SX9UP1kIgVFBEAgAEEQaiEADAELIAAgBWhqIgUtAAAiAEEiRgRAIAUPCyAAQdwARgR/QQEkByAFQQFqEBwFIABBIEkEf0EADwVBASQJIAUtAAEhBwJ/QQAgBS0AACIGQcIBSQ0AGiAFQQJqQQAgB0HAAXEiAEGAAUYbIAZB4AFJDQAaIAUtAAIhCCAGQfABSQRAQQAgCEHAAXFBgAFHIABBgAFHcg0BGkEAIAZB4AFGIAdBoAFJcQ0BGkEAIAZB7QFGIAdBoAFPcQ0BGiAFQQNqDAELQQAgB0HAAXFBgAFHIAZB9AFLciAIQcABcUGAAUdyIAUtAANBwAFxQYABR3INABpBACAGQfABRiAHQZABSXENABpBACAGQfQBRiAHQZABT3ENABogBUEEagsLCyIADQALQQALhQEBAX8gA0H//wNxQQAjIUEAShsEfyADQYD+A3FBACMhQQFKGwR/IAAgASACEAUFIAAgASACEAYLBUEACyEEIANBgIB8cUEAIyFBAkobBH8gBCADQYCAgHhxQQAjIUEDShsEfyAAQcABaiABIAIQBQUgAEHAAWogASACEAYLQRB0cgUgBAsLkwYCA38BeyAALQAAIgJBIkYEQEEAJAdBACQJAkAgAEEBaiIB/QAEACIFQZAI/QAEAP0jIAVBoAj9AAQA/SP9UCAFQbAI/QAEAP0l/VD9ZCICBEAgASACaGoiAS0AAEEiRg0BIAEQASEBDAELIAFBEGoQASEBCyABRQRAQQAPCyAAQQFqIQACQCMDRQ0AIwJBgAhOBEBBACQDDAELIwsjAkEEdGoiAiAANgIAIAIgATYCBCACQQE2AgggAkGAEDYCDCMCQQFqJAILIAFBAWoPCyACQfsARgRAIABBAWogARAHDwsgAkHbAEYEQCAAQQFqIQACQCABQYAETg0AIAAtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCAAQQFqIgAtAAAhAgwBCwsgAEEBaiEDIAAtAABB3QBGDQADQEEAIQMgACABQQFqEAMiAEUNASAALQAAIQIDQCACQQlGIAJBIEZyIAJBDUZyBEAgAEEBaiIALQAAIQIMAQsLIABBAWoiAiEDIAAtAAAiAEHdAEYNAUEAIQMgAEEsRw0BIAItAAAhAANAIABBCUYgAEEgRnIgAEENRnIEQCACQQFqIgItAAAhAAwBCwsgAiEADAALAAsgAw8LIAD9AAQAIgX9DC4uLi4uLi4uLi4uLi4uLi79cf0MCwsLCwsLCwsLCwsLCwsLC/0o/WRBgIAEcmgiA0EPSwRAQQAhAQVBACEBAkAgBf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCIEQX9zaCICBH8gAC0AAEEwRiACQQFHcQVBAQsNAEEBIQEgAiADRg0AIAAgAmotAABBLkYgAkEBaiIBIANIcQR/IAQgAXVBf3NoIAMgAmtBAWtGBUEACyEBCwsCfyABBH8gACADai0AAEEgckHlAEYFQQELBEAgABAQDAELIAAgA2oLIQECQCMDRQ0AIwJBgAhOBEBBACQDDAELIwsjAkEEdGoiAiAANgIAIAIgATYCBCACQQI2AgggAkGAEDYCDCMCQQFqJAILIAELWwEDfyAAIAFqIQUgACEDIxcjF0GAA2oCfwNAIANBEGoiBCAFTQRAQQAgA/0ABAD9ZA0CGiAEIQMMAQsLIAP9AAQA/WRBASAFIANrdEEBa3FFCxsgACABIAIQAgvhAgIJewF+QYAI/QAEACEDIAEgAmohAgNAIAEgAkkEQCAEIAD9AAQAIAH9AAQAIgQgA/1OIgb9DiAA/QAEECAEQQT9jQEgA/1OIgn9Dv1OIAD9AAQgIAH9AAQBIgQgA/1OIgf9DiAA/QAEMCAEQQT9jQEgA/1OIgr9Dv1OIAD9AARAIAH9AAQCIgQgA/1OIgj9DiAA/QAEUCAEQQT9jQEgA/1OIgv9Dv1O/U79Tv1QIQQgBSAA/QAEYCAG/Q4gAP0ABHAgCf0O/U4gAP0ABIABIAf9DiAA/QAEkAEgCv0O/U4gAP0ABKABIAj9DiAA/QAEsAEgC/0O/U79Tv1O/VAhBSABQRBqIQEMAQsLIAT9HQAgBP0dAYQiDKcgDEIgiKdyIgAgAEEQdnIiACAAQQh2ckH/AXEgBf0dACAF/R0BhCIMpyAMQiCIp3IiACAAQRB2ciIAIABBCHZyQf8BcUEIdHIL8AECCHsBfkGACP0ABAAhBCAA/QAEACEFIAD9AAQQIQYgAP0ABCAhByAA/QAEMCEIIAD9AARAIQkgAP0ABFAhCiABIAJqIQADQCAAIAFLBEAgAyAFIAH9AAQAIgMgBP1O/Q4gBiADQQT9jQEgBP1O/Q79TiAHIAH9AAQBIgMgBP1O/Q4gCCADQQT9jQEgBP1O/Q79TiAJIAH9AAQCIgMgBP1O/Q4gCiADQQT9jQEgBP1O/Q79Tv1O/U79UCEDIAFBEGohAQwBCwsgA/0dACAD/R0BhCILpyALQiCIp3IiACAAQRB2ciIAIABBCHZyQf8BcQvQAwIBfwF7IAFBgAROBEBBAA8LIAAtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCAAQQFqIgAtAAAhAgwBCwsgAC0AAEH9AEYEQCAAQQFqDwsDQCAALQAAQSJHBEBBAA8LQQAkB0EAJAkCQCAAQQFqIgD9AAQAIgNBkAj9AAQA/SMgA0GgCP0ABAD9I/1QIANBsAj9AAQA/SX9UP1kIgIEQCAAIAJoaiIALQAAQSJGDQEgABABIQAMAQsgAEEQahABIQALIABFBEBBAA8LIABBAWoiAi0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAJBAWoiAi0AACEADAELCyACLQAAQTpHBEBBAA8LIAJBAWoiAi0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAJBAWoiAi0AACEADAELCyACIAFBAWoQAyIARQRAQQAPCyAALQAAIQIDQCACQQlGIAJBIEZyIAJBDUZyBEAgAEEBaiIALQAAIQIMAQsLIAAtAAAiAkH9AEYEQCAAQQFqDwsgAkEsRgRAIABBAWoiAi0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAJBAWoiAi0AACEADAELCyACIQAMAQsLQQALgQgCCn8CeyAAIAFqIQVBoAj9AAQAIQ0gACEBIAIhAANAIAEgBUkEQCAAIAH9AAQAIg79CwQAIA4gDf0j/WRBgIAEcmgiAwRAIAEgA2ohASAAIANqIQAMAgsgAS0AASIEQfUARgRAIAEtAAUiA0Ewa0H/AXEhBCABLQACIgZBMGtB/wFxIQcgAS0AAyIIQTBrQf8BcSEJIAEtAAQiCkEwa0H/AXEhCyABQQZqIQEgA0E5TSADQTBPcQR/IAQFIANBIHIiA0H/AXEhBCADQdcAa0H/AXFBECAEQeYATSAEQeEAT3EbCyAGQTlNIAZBME9xBH8gBwUgBkEgciIDQdcAa0H/AXFBECADQeYATSADQeEAT3EbC0EMdCAIQTlNIAhBME9xBH8gCQUgCEEgciIDQdcAa0H/AXFBECADQeYATSADQeEAT3EbC0EIdHIgCkE5TSAKQTBPcQR/IAsFIApBIHIiA0HXAGtB/wFxQRAgA0HmAE0gA0HhAE9xGwtBBHRyciIDQYC4A0kgA0GAsANPcQRAIAEtAAUiBkEwa0H/AXEhByABLQACIghBMGtB/wFxIQkgAS0AAyIKQTBrQf8BcSELIAEtAAQiBEEwa0H/AXEhDCADQf8HcUEKdEGAgARqIAZBOU0gBkEwT3EEfyAHBSAGQSByIgNB1wBrQf8BcUEQIANB5gBNIANB4QBPcRsLIAhBOU0gCEEwT3EEfyAJBSAIQSByIgNB1wBrQf8BcUEQIANB5gBNIANB4QBPcRsLQQx0IApBOU0gCkEwT3EEfyALBSAKQSByIgNB1wBrQf8BcUEQIANB5gBNIANB4QBPcRsLQQh0ciAEQTlNIARBME9xBH8gDAUgBEEgciIDQdcAa0H/AXFBECADQeYATSADQeEAT3EbC0EEdHJyQf8HcWohAyABQQZqIQELAn8gA0GAAUkEQCAAIAM6AAAgAEEBagwBCyADQYAQSQRAIAAgA0EGdkHAAXI6AAAgACADQT9xQYABcjoAASAAQQJqDAELIANBgIAESQRAIAAgA0EMdkHgAXI6AAAgACADQQZ2QT9xQYABcjoAASAAIANBP3FBgAFyOgACIABBA2oMAQsgACADQRJ2QfABcjoAACAAIANBDHZBP3FBgAFyOgABIAAgA0EGdkE/cUGAAXI6AAIgACADQT9xQYABcjoAAyAAQQRqCyEABSAAIgNBAWohAAJAAkACQAJAAkAgBEHuAEcEQCAEQfQARg0BIARB8gBGDQIgBEHiAEYNAyAEQeYARg0EDAULQQohBAwEC0EJIQQMAwtBDSEEDAILQQghBAwBC0EMIQQLIAMgBDoAACABQQJqIQELDAELCyAAIAJrIAEgBWtrC+cJAwF+A38Be0EAJCNBACQfQQAkASMAQQA2AhggAC0AACECA0AgAkEJRiACQSBGciACQQ1GcgRAIABBAWoiAC0AACECDAELCwJAIAAtAABB+wBHDQAgAEEBaiIALQAAIQIDQCACQQlGIAJBIEZyIAJBDUZyBEAgAEEBaiIALQAAIQIMAQsLIAAtAABB/QBGDQADQCAALQAAQSJHDQFBACQHQQAkCQJAIABBAWoiAP0ABAAiBUGQCP0ABAD9IyAFQaAI/QAEAP0j/VAgBUGwCP0ABAD9Jf1Q/WQiAgRAIAAgAmhqIgQtAABBIkYNASAEEAEhBAwBCyAAQRBqEAEhBAsjB0EBIAQbDQEgACkDACEBAkACQAJAAkACQAJAAkAgBCAAa0EIaw4HAAUBAgMFBAULQYAEIQMgAULkyo3Ltq7at+4AUQ0FQQQhAyABQu3K0YvGrJi64QBRDQVBCCEDIAFC4c6V88bu17TkAFENBUHAACEDIAFC49CFy+bt17TkAFENBUGAECEDDAULQSAhAyABQuPklYvGrpmy3wBRBH8gAC8BCEHh6AFGBUEACw0EQYABIQMgAULj0IXL5u3XufQAUQR/IAAvAQhB5eABRgVBAAsNBEGAECEDDAQLQQEhAyABQuHG0cv2zduv9ABRBH8gACgCB0H08sGrBkYFQQALDQNBECEDIAFC9OTVm8fu17njAFEEfyAAKAIHQePeyasGRgVBAAsNA0GACCEDIAFC5MqNy7au2rfuAFEEfyAAKAIHQe6+paMGRgVBAAsNA0GAECEDDAMLQYACQYAQIAFC49CFy+bt17DnAFEEfyAAKAIIQeXc0ZsHRgVBAAsbIQMMAgtBAkGAECABQuHG0cv2zduv4wBRBH8gACkDBkLfxr3zxq6Zt/QAUQVBAAsbIQMMAQtBgBAhAwsgA0GAEEYEQCAEIABrIQICf0EAIx9BME4NABogAq1CzZnW6v7666h/fkKV+Kn6l7fem55/hSEBA0AgAkEITwRAIAEgACkDAIVCpb7j9NGMh9mff34iASABQiCIhSEBIABBCGohACACQQhrIQIMAQsLIAIEQCABIAApAwBCASACrUIDhoZCAX2DhUKlvuP00YyH2Z9/fiIBIAFCIIiFIQELQQAhAANAIAAjH0gEQEEAIzogAEEDdGopAwAgAVENAhogAEEBaiEADAELCyM6Ix9BA3RqIAE3AwAjH0EBaiQfQQELRQ0CBSMjIANxDQILIyMgA3IkIyAEQQFqIgAtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCAAQQFqIgAtAAAhAgwBCwsgAC0AAEE6Rw0BIABBAWoiAC0AACECA0AgAkEJRiACQSBGciACQQ1GcgRAIABBAWoiAC0AACECDAELCyADIAAQDSIARQ0BIAAtAAAhAgNAIAJBCUYgAkEgRnIgAkENRnIEQCAAQQFqIgAtAAAhAgwBCwsgAC0AACICQSxGBEAgAEEBaiIALQAAIQIDQCACQQlGIAJBIEZyIAJBDUZyBEAgAEEBaiIALQAAIQIMAQsLDAELCyACQf0ARw0AIABBAWoiAC0AACECA0AgAkEJRiACQSBGciACQQ1GcgRAIABBAWoiAC0AACECDAELCyAALQAAQQpHDQAgAEEAIyNBgQRxQYEERhsPC0EAC74BAQF/IyJBAEoEQCMiQQFrJCIjIkEHcQR/QQAFIy0jGUGAQGtLCyQDQQAkAkEAJBggABAJIQEjA0EAIAEbBEAgACABEAsLIAEPC0EAJAMgABAgIgEEQCNJQQFqJEkLIy5BAWokLiMuQYACRgRAIy9BgAFKBEBBgBAkIgtBACQuQQAkLwsgAQRAIAEPCyMvQQFqJC8jLSMZQYBAa0skA0EAJAJBACQYIAAQCSEBIwNBACABGwRAIAAgARALCyABC+gFAgp/An4gAUEBaiEBAkAjA0UNACMCQYAITgRAQQAkAwwBCyMLIwJBBHRqIgIgATYCACACIAE2AgQgAkEDNgIIIAJBADYCDCMCQQFqJAILIwMEfyAAIQEDQCADIwJIBEAjCyADQQR0aiIFKAIAIAFrIgKtQs2Z1ur++uuof35Clfip+pe33puef4UhDANAIAJBCE8EQCAMIAEpAwCFQqW+4/TRjIfZn39+IgwgDEIgiIUhDCABQQhqIQEgAkEIayECDAELCyACBH4gDCABKQMAQgEgAq1CA4aGQgF9g4VCpb7j9NGMh9mff34iDCAMQiCIhQUgDAsgDYVCpb7j9NGMh9mff34iDCAMQh2IhSENIAUoAgQhASADQQFqIQMMAQsLI0ggDadB/x9xQQN0aiIBKQMAIA1RBH9BAQUgASANNwMAQQALBUEAC0UEQA8LIAAhASM7IQADQCAEIwJIBEAjCyAEQQR0aiIFKAIAIQYgBSgCCCEIIAUoAgwhCSAGIAFrIQsgAEEQaiICKAIAIQBBACEHA0AgAARAIAAoAgQgC0YEfyAAKAIIIAhGBUEACwR/IABBIGohCkEAIQMCfwNAIAsgA2tBEEsEQEEAIAMgCmr9AAQAIAEgA2r9AAQA/VH9Uw0CGiADQRBqIQMMAQsLIAMgCmr9AAQAIAEgA2r9AAQA/SP9ZEEBIAsgA2t0QQFrIgNxIANGCwVBAAtFBEAgACICKAIAIQAgB0EBaiEHDAILCwsgAEUEQCAHQSBOBH9BAQUjLSMZIAtqQUBrSQsEQA8LIxkhACMZIAtBD2pBcHFBIGpqJBkgAEEANgIAIAAgCzYCBCAAIAg2AgggACAJNgIMIABBADYCECAAIxggAWtBfyMYIAZJIxggAU9xGzYCFCAAIywgAWtBfyMsIAZNQQAjLCABS0EAIxgbGxs2AhggAEEgaiABIAv8CgAAIAIgADYCAAsgBSgCBCEBIARBAWohBAwBCwsLogMBAX4CQAJAAkACQAJAAkACQCAAQQFHBEAgAEECRg0BIABBCEYNAiAAQcAARg0DIABBIEYNBCAAQYAERg0FIABBgAhGDQYMBwtBASMJQQEjByACIAFrIgBFIABBgAJLchsbBEBBAA8LIwAgASAAEBIiADYCECAAQQBODwsjAUEGQQIjBxtBCEEAIwkbcnIkASMAIAE2AhwjACACIAFrNgIgQQEPCyMBQcAEQcAAQQEjCSMHGxtyJAEjACABNgJAIwAgAiABazYCREEBDwsjAUGACUGAAUEBIwkjBxsbciQBIwAgATYCSCMAIAIgAWs2AkxBAQ8LIwcEf0EABSABIAIQGgsPCyMHBEBBAA8LIAIgAWsiAEEFRiABKQMAIgNC//////8fg0Lh2LH79g5RcQRAIwBBADYCFAUgAEEFRiADQv//////H4NC4ti9m7YNUXEEQCMAQQI2AhQFIABBCEYgA0Ll5o2Lxq2YuuUAUXEEQCMAQQE2AhQFQQAPCwsLQQEPCyMBQYAgciQBIwAgATYCUCMAIAIgAWs2AlRBAQ8LQQALigsEBH8BfAJ+AXsgAEGAEEYEQCABQQEQAw8LIAEtAAAiAkHuAEYEQCAAQQFGIAEoAgBB7uqx4wZHciAAQYAERnIEQEEADwsgAUEEaiECAkAjA0UNACMCQYAITgRAQQAkAwwBCyMLIwJBBHRqIgMgATYCACADIAI2AgQgA0ECNgIIIAMgADYCDCMCQQFqJAILIAFBBGoPCyACQSJGBEBBACQHQQAkCQJAIAFBAWoiAv0ABAAiCUGQCP0ABAD9IyAJQaAI/QAEAP0j/VAgCUGwCP0ABAD9Jf1Q/WQiAwRAIAIgA2hqIgMtAABBIkYNASADEAEhAwwBCyACQRBqEAEhAwsgAwR/IAAgAUEBaiADEAwFQQALRQRAQQAPCyABQQFqIQECQCMDRQ0AIwJBgAhOBEBBACQDDAELIwsjAkEEdGoiAiABNgIAIAIgAzYCBCACQQE2AgggAiAANgIMIwJBAWokAgsgA0EBag8LIABBgAJGBEAgAkHbAEYEfyABQQFqEBkFQQALDwsgAEEERgRAIAJB+wBHBEBBAA8LIAFBAWpBARAHIgBFBEBBAA8LIwFBgAJyJAEjACABNgI4IwAgACABazYCPCABJBggACQsIAAPCyAAQRBGBH8gAf0ABAAiCf0MLi4uLi4uLi4uLi4uLi4uLv1x/QwLCwsLCwsLCwsLCwsLCwsL/Sj9ZEGAgARyaCECIAn9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WQiBEF/c2ghBSACQQhNBEACQCAFBH8gAS0AAEEwRiAFQQFHcQVBAQsNAEEBIQMgAiAFRg0AIAEgBWotAABBLkYgBUEBaiIDIAJIcQR/IAQgA3VBf3NoIAIgBWtBAWtGBUEACyEDCwsgASACaiEEAn8gAwR/IAQtAABBIHJB5QBGBUEBCwRAIAEhAwJ/IAEtAAAiAkEwRgRAIAFBAWoiAy0AACECBUEAIAJBMGtB/wFxQQpPDQEaA0AgAkEwa0H/AXGtIAdCCn58IQcgA0EBaiIDLQAAIgJBMGtB/wFxQQpJIAMgAWtBD0lxDQALC0QAAAAAAADwPyEGIAJBLkYEQEEAIANBAWoiAy0AACICQTBrQf8BcUEKTw0BGgNAIAJBMGtB/wFxrSAHQgp+fCEHIAZEAAAAAAAAJECiIQYgA0EBaiIDLQAAIgJBMGtB/wFxQQpJIAMgAWtBEElxDQALC0EAIAJBLkYgAkEwa0H/AXFBCklyIAJBIHJB5QBGcg0AGkEAIAe5IAajIgZEAAAAAAAAWUBkDQAaIwFBEHIkASMAIAY5AyggAwsMAQsgASkDACEIQgEgBaxCA4aGQgF9IQcgAiAFayACIAVKIgJrIQNBACACBH4gByAIgyAHQn+FIAhCCIiDhAUgCAtCwAAgAyAFaqxCA4Z9hkKPnrz48OHDhw+DQoEUfkIIiEL/gfyH8J/A/wCDQoGAkAN+QhCIQv//g4Dw/z+DQoGAgICA4gl+QiCIp7ggA0EDdEHACGorAwCjIgZEAAAAAAAAWUBkDQAaIwFBEHIkASMAIAY5AyggBAsFIABBgAFGBH8CfyABIgItAAAiA0EwRgRAIAFBAWoiAi0AACEDBUEAIANBMGtB/wFxQQpPDQEaA0AgBEEKbCADQTBrQf8BcWohBCACQQFqIgItAAAiA0Ewa0H/AXFBCkkgAiABa0EJSXENAAsLQQAgA0EuRiADQTBrQf8BcUEKSXIgA0EgckHlAEZyDQAaIwFBgBByJAEjACAENgIYIAILBUEACwshAgJAIwNFDQAjAkGACE4EQEEAJAMMAQsjCyMCQQR0aiIDIAE2AgAgAyACNgIEIANBAjYCCCADIAA2AgwjAkEBaiQCCyACC/wHAwt/AX4BfCNFIwAoAhBBAnRqKAIAIgdFBEBBfxAPQQAPCyAHKAI4IwArAygiDPwDQeUAIwFBEHEiARtqLQAAIgJB/wFGBEAgBygCACIDQQFqIQIgAQRAIAcoAiAhAUEAIQIDQCACIANIBH8gDCABIAJBA3RqKwMAZgVBAAsEQCACQQFqIQIMAQsLCwsgBygCBCIBBEAjACgCGLchDCAHKAIkIQMDQCAAIAFIBH8gDCADIABBA3RqKwMAZAVBAAsEQCAAQQFqIQAMAQsLCyAHKAIMIAcoAhwjBkGoASMBQSBxQQBHIgYbai0AACAAIAcoAghsamwgAmohBEEAJCogBygCFCIABEAgBygCEBAPCyAABH8gBygCKCMBIABxRyIABH8gAAUjACgCJCAHKAIQcQsFQQALBH5BACEAAn5CfyAHKAIwIghFDQAaIAhBAEgEQEEAIAhrIQEgBygCNCECA0AgACABSARAIwEgAigCAHEEfyACKAIEIzZBA3VqLQAAIzZBB3F1QQFxBUECC6wgC0IDfnwhCyACQQhqIQIgAEEBaiEADAELCyALDAELIwFBAnFFBEBBACECA0AgAiAISARAIAtCA35CAnwhCyACQQFqIQIMAQsLIAsMAQsjACgCHCEAIwAoAiAhAyMAKAIkIQEjAUEMcQRAIwFBBHEEQCAAIAMjNxAIIQMjNyEACyAAIAMgBygCEBAEIQELIAcoAjQhAgNAIAUgCEgEQCACKAIAIglFIAEgCXFyBH9CfyACKAIEIgkoAgQiCkUNAxojKkEBaiQqIAkoAgAgCiAJKAIIIAAgAxARQQBHBUEAC6wgC0IDfnwhCyACQQhqIQIgBUEBaiEFDAELCyALCwVCAAsiC0IAUwRAQQAPCyALUARAIAcoAhggBEECdGooAgAhAAUjFiAErCALIAc0Aix+fCILIAetQiiGhUKlvuP00YyH2Z9/fkIoiKdxIQIDQCMpIAJBBHRqIgEoAgwiAAR/IAEpAwAgC1EEfyABKAIIIAdGBUEACwVBAQtFBEAjFiACQQFqcSECDAELCwsgAEUEQEEADwsgACgCDCIBQRFxBEAgAUEQcQRAQQAPCyMBQcAAcQR/IAEQJQVBAQtFBEBBAA8LCyAAIwAoAhRBAnRqIgAgACgCAEEBajYCACNGIypqJEYgBgRAIwArAzAiDCNHYwRAIAwkRwsgDCM5ZARAIAwkOQsgAUEGcQRAIw0jKEcEQCMSIxNyBEAjNCMOQQxsaiIAIyg2AgAgACMSNgIEIAAjEzYCCCMOQQFqJA5BACQSQQAkEwsjDSQoCyABQQJxBEAjEkEBaiQSCyABQQRxBEAjE0EBaiQTCwsLQQELKgAjOAR/IwFBDnFBAkYFQQALBEAjACMXIwAoAhwjACgCICAAEAI2AiQLC9ICAQF/IAAtAAAiAUH0AEYEQCAAQQRqQQAgACgCAEH05NWrBkYbDwsgAUHuAEYEQCAAQQRqQQAgACgCAEHu6rHjBkYbDwsgAUHmAEYEQCAAQQVqQQAgACgCAUHh2M2rBkYbDwsgAUEtRgRAIABBAWoiAC0AACEBCyABQTBGBEAgAEEBaiIALQAAIQEFIAFBMGtB/wFxQQpPBEBBAA8LA0AgAEEBaiIALQAAIgFBMGtB/wFxQQpJDQALCyABQS5GBEAgAEEBaiIALQAAQTBrQf8BcUEKTwRAQQAPCwNAIABBAWoiAC0AACIBQTBrQf8BcUEKSQ0ACwsgAUEgckHlAEYEQCAAQQFqIgAtAAAiAUEtRiABQStGcgR/IABBAWoiAC0AAAUgAQtBMGtB/wFxQQpPBEBBAA8LA0AgAEEBaiIALQAAQTBrQf8BcUEKSQ0ACwsgAAv2AgEGfyADIARqIQkDQCADIAlJBEAgAy0AACIIQYABSQR/IAEgCGotAAAhBSADQQFqBSADLQABQT9xIgUgAy0AACIGQR9xQQZ0ciEEAkAgBkHgAUkNACADLQACQT9xIgcgBkEPcUEMdCAFQQZ0cnIhBCAGQfABSQ0AIAMtAANBP3EgBkEHcUESdCAFQQx0ciAHQQZ0cnIhBAsgBCEHQQAhBiABKAKEASIKIQQDQCAEIAZrQQFKBEAgAUGIAWogBCAGakEBdSIFQQJ0aigCACAHTARAIAUhBgUgBSEECwwBCwsgAUGIAWogBiAKakECdGooAgAhBSAIQeABSQR/QQIFQQNBBCAIQfABSRsLIANqCyEDIAIgBUECdGooAgAiBEEASARAIARBf0YEQCAAIAIgBRAAIQQLIARBAEgEQCAEQX5GDwsLIAQhAgwBCwsgAiABKAKAAUEBayIBQQJ0aigCACIDQX9GBH8gACACIAEQAAUgAwtBfkYLqQMCBX8BfiABrULNmdbq/vrrqH9+QpX4qfqXt96bnn+FIQcgACEDIAEhAgNAIAJBCE8EQCAHIAMpAwCFQqW+4/TRjIfZn39+IgdCIIggB4UhByADQQhqIQMgAkEIayECDAELCyACBEAgByADKQMAQgEgAq1CA4aGQgF9g4VCpb7j9NGMh9mff34iB0IgiCAHhSEHCyMyIAencSEGA0AjMSAGQQR0aiIFKAIIIgMEQCAFKQMAIAdRBH9BACECAn9BACADQQRqIgRBBGsoAgAgAUcNABoDQCACQQhqIgMgAU0EQEEAIAIgBGopAwAgACACaikDAFINAhogAyECDAELCyABIAJrIgMEfiACIARqKQMAIAAgAmopAwCFQsAAIAOtQgOGfYYFQgALUAsFQQALBEAgBSgCDA8FIzIgBkEBanEhBgwCCwALCyMgIz9OBH9BAQUjPiMVIAFqQQRqSQsEQEF/DwsjMSAGQQR0aiICIAc3AwAgAiMVNgIIIAIjIDYCDCMVIAE2AgAjFUEEaiAAIAH8CgAAIxUgAUEEamokFSMgIgBBAWokICAACy0AQaQJKAIAIwhBgKCBCmpqIAA2AgBBpAlBpAkoAgBBBGo2AgBBgcAAIAEQFAu+AQECfyMEIgJBAXQiAyMKaiAAOwEAIAJBAnQiACMUaiABNgIAIxsgA2pBADsBACMdIAJqQQA6AAAjDyAAakEANgIAIAJBA3QiASMQakQAAAAAAAAAADkDACMMIAFqRAAAAAAAAAAAOQMAIxwgA2pBADsBACMkIABqQQA2AgBBASEAA0AgAEEGSARAIwUgAEGEgARsaiACQQFqQQJ0aiAAQQJ0QZAJaigCADYCACAAQQFqIQAMAQsLIwRBAWokBAsNAEQAAAAAAADw/yQ5CwoAIAAgAUF/EAQLDAAjFyAAIAFBfxACCwoAIAAkFyABJCELjwMCAn8BeyAALQAAIQEDQCABQQlGIAFBIEZyIAFBDUZyBEAgAEEBaiIALQAAIQEMAQsLIAAiAS0AAEHdAEYEQCAAQQFqDwsDQCABLQAAQSJHBEBBAA8LQQAkB0EAJAkCQCABQQFqIgD9AAQAIgNBkAj9AAQA/SMgA0GgCP0ABAD9I/1QIANBsAj9AAQA/SX9UP1kIgIEQCAAIAJoaiIALQAAQSJGDQEgABABIQAMAQsgAEEQahABIQALIABFBEBBAA8LIAFBAWohAQJAIwNFDQAjAkGACE4EQEEAJAMMAQsjCyMCQQR0aiICIAE2AgAgAiAANgIEIAJBATYCCCACQYAQNgIMIwJBAWokAgsgAEEBaiIBLQAAIQADQCAAQQlGIABBIEZyIABBDUZyBEAgAUEBaiIBLQAAIQAMAQsLIAEtAAAiAEHdAEYEQCABQQFqDwsgAEEsRgRAIAFBAWoiAS0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAFBAWoiAS0AACEADAELCwwBCwtBAAvsBAMIfwF+AXwCQCABIABrQRRJDQAgAC8BCCICI0NHIAApAwAiCiNCUnIEQCAAEBtFDQEgCiRCIAIkQwsgAC0ACkHUAEcEf0EBBSAALQANQTpHCwR/QQEFIAAtABBBOkcLDQAgAC0AD0EwayICIAAtAA5BMGsiBEEKbGpBfyACQQpJIARBCklxGyIFQTtLIAAtAAxBMGsiAiAALQALQTBrIgRBCmxqQX8gAkEKSSAEQQpJcRsiBEEXS3IgAC0AEkEwayICIAAtABFBMGsiBkEKbGpBfyACQQpJIAZBCklxGyIGQTtLcg0AIABBE2oiAC0AAEEuRgRAQeQAIQIgAEEBaiIALQAAQTBrQf8BcUEKTw0BA0AgAC0AAEEwayIHQf8BcUEKSQRAIAMgAiAHbGohAyACQQptIQIgAEEBaiEADAELCwtBACECIAAtAAAiB0HaAEYEfyAAQQFqBSAHQS1GIAdBK0ZyRQ0BIAAtAAVBMGsiAiAALQAEQTBrIghBCmxqQX8gAkEKSSAIQQpJcRsiCEE7SyAALQACQTBrIgIgAC0AAUEwayIJQQpsakF/IAJBCkkgCUEKSXEbIgJBF0tyBH9BAQUgAC0AA0E6RwsNASACQTxsIAhqQX9BASAHQS1GG2whAiAAQQZqCyABRw0AIwFBIHIkASMAIAZB6AdsIANqrCAEQTxsIAVqIAJrrCMnrEKgC358QuDUA358uSILOQMwIAIEQCALRAAAAABAd0tBo5z8AiQNIw1ByABqQagBbyQGIwZBAEgEQCMGQagBaiQGCwUjJ0EYbCAEaiQNI0QgBGokBgtBAQ8LQQAL0wMBBX8gAC0ABkEwayIBIAAtAAVBMGsiAkEKbGpBfyABQQpJIAJBCklxGyECIAAtAAlBMGsiASAALQAIQTBrIgNBCmxqQX8gAUEKSSADQQpJcRshAyAALQADQTBrIgEgAC0AAkEwayIEQQpsakF/IAFBCkkgBEEKSXEbIgQgAC0AAUEwayIBIAAtAABBMGsiBUEKbGpBfyABQQpJIAVBCklxGyIBckEASAR/QQEFIAAtAARBLUcLBH9BAQUgAC0AB0EtRwsEQEEADwsgAkEATCACQQxKciADQQBMcgRAQQAPCyABQeQAbCAEaiIBQQNxRSIABEAgAUHkAG9BAEchAAsgAEUEQCABQZADb0UhAAsgAkECRgR/QR1BHCAAGwVBHkEfIAJBBkYgAkEERnIgAkEJRnIgAkELRnIbCyADSARAQQAPCyABQY8DaiABQZADaiACQQJMGyIAQe0CbCAAQQRtaiAAQeQAbWsgAEGQA21qIAJBA2sgAkEJaiACQQJKG0GZAWxBAmpBBW0gA2pqQZ7qNGskJyMnt0QAAAAAcJmUQaJEAAAAAEB3S0GjnPwCJA0jDUHIAGpBqAFvJAYjBkEASARAIwZBqAFqJAYLIwYkREEBC5MGAQR/AkACQAJAIAAtAAAiAUEiRg0AIAFB3ABGDQAgAUEvRg0AIAFB4gBGDQAgAUHmAEYNACABQe4ARg0AIAFB8gBGDQAgAUH0AEYNACABQfUARg0BDAILIABBAWoPCyAALQABIgJBMGtB/wFxIQEgAkE5TSACQTBPcUUEQCACQSByIgFB/wFxIQIgAUHXAGtB/wFxQRAgAkHmAE0gAkHhAE9xGyEBCyAALQACIgNBMGtB/wFxIQIgA0E5TSADQTBPcUUEQCADQSByIgJB/wFxIQMgAkHXAGtB/wFxQRAgA0HmAE0gA0HhAE9xGyECCyACQQ9LIAFBD0tyBH9BAQUgAC0AAyIDQTBrQf8BcSEEIANBOU0gA0EwT3EEfyAEBSADQSByIgNB1wBrQf8BcUEQIANB5gBNIANB4QBPcRsLQQ9LCwR/QQEFIAAtAAQiA0Ewa0H/AXEhBCADQTlNIANBME9xBH8gBAUgA0EgciIDQdcAa0H/AXFBECADQeYATSADQeEAT3EbC0EPSwsEQEEADwsgAUENRyACQQhJcgRAIABBBWoPCyACQQtLBH9BAQUgAC8BBUHc6gFHCwR/QQEFIAAtAAciAUEwa0H/AXEhAiABQTlNIAFBME9xBH8gAgUgAUEgciIBQf8BcSECIAFB1wBrQf8BcUEQIAJB5gBNIAJB4QBPcRsLQQ1HCwRAQQAPCyAALQAIIgJBMGtB/wFxIQEgAkE5TSACQTBPcUUEQCACQSByIgFB/wFxIQIgAUHXAGtB/wFxQRAgAkHmAE0gAkHhAE9xGyEBCyAAQQtqQQAgAUEQSSABQQtLcQR/IAAtAAkiAUEwa0H/AXEhAiABQTlNIAFBME9xBH8gAgUgAUEgciIBQf8BcSECIAFB1wBrQf8BcUEQIAJB5gBNIAJB4QBPcRsLQRBJBUEACwR/IAAtAAoiAEEwa0H/AXEhASAAQTlNIABBME9xBH8gAQUgAEEgciIAQf8BcSEBIABB1wBrQf8BcUEQIAFB5gBNIAFB4QBPcRsLQRBJBUEACxsPC0EAC68CAQR/QQAkGgNAIAAgAUkgAiAESnEjDkGAIEhxBEAjJSAEQeAAbGokACAAEAoiBSAAayIDQYCAwABNQQAgBRsEQCMAIwE2AgAjACAANgIEIwAgAzYCCCMAIxo2AgxBASQ4EA4EQCMrQQFqJCsFIARBAWohBAtBACQ4BSAAIQMDQCADIAP9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIGaGohBSAGRQRAIANBEGohAwwBCwsgACEDAn8DQCADIAVJBEBBACADLQAAIgZBCUcgBkEgR3EgBkENR3ENAhogA0EBaiEDDAELC0EBC0UEQCMAQQE2AgAjACAANgIEIwAgBSAAazYCCCMAIxo2AgwgBEEBaiEECwsjGkEBaiQaIAVBAWohAAwBCwsgACQ8IAQLOAAgACQlIAEkMSACQQFrJDIgAyQVIAQkPiAFJD8gBiQ6IAckOyAHQSBqJBkgCCQtIAokSCAJJAsLJwADQCAAIAFJBEAgAUEBayIBLQAAQQpGBEAgAUEBag8LDAELC0EAC84FAgZ/AXtBACQBIwBBADYCGCM7KAIQIQMDQCADBEAgA0EgaiEEIAMoAgQhBUEAIQICfwNAIAUgAmtBEEsEQEEAIAIgBGr9AAQAIAAgAmr9AAQA/VH9Uw0CGiACQRBqIQIMAQsLQQEgBSACa3RBAWsiBiACIARq/QAEACAAIAJq/QAEAP0j/WRxIAZGC0UEQCADKAIAIQMMAgsgAygCDCECIAAgBWohBCADKAIIIgVBAkYEQCAELQAAIgZB2wBGIAZBIkZyIAZB+wBGcgRAIAMoAgAhAwwDCwsgAygCFCIGQQBOBEAgACAGaiEBCyADKAIYIgZBAE4EQCMBQYACciQBIwAgATYCOCMAIAAgBmogAWs2AjwLIAVBAUYEQEEAJAdBACQJAkAgBP0ABAAiB0GQCP0ABAD9IyAHQaAI/QAEAP0j/VAgB0GwCP0ABAD9Jf1Q/WQiAARAIAQgAGhqIgAtAABBIkYNASAAEAEhAAwBCyAEQRBqEAEhAAsgAEUEQEEADwsgAkGAEEcEfyACIAQgABAMBUEBC0UEQEEADwsFIAVBAkYEQCACQYAQRgR/IAT9AAQAIgf9DC4uLi4uLi4uLi4uLi4uLi79cf0MCwsLCwsLCwsLCwsLCwsLC/0o/WRBgIAEcmgiAkEPSwRAQQAhAAVBACEAAkAgB/0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCIFQX9zaCIGBH8gBC0AAEEwRiAGQQFHcQVBAQsNAEEBIQAgAiAGRg0AIAQgBmotAABBLkYgBkEBaiIAIAJIcQR/IAUgAHVBf3NoIAIgBmtBAWtGBUEACyEACwsCfyAABH8gAiAEai0AAEEgckHlAEYFQQELBEAgBBAQDAELIAIgBGoLBSACIAQQDQsiAEUEQEEADwsFIARBAWsPCwsgAygCECEDDAELC0EACxkAIAAkRSABJDQgAiQpIANBAWskFiAEJDcLgwEBAX4jNSMWQQF2IxZBAnZqTwRAQQAPCyMWIAKtIAGtQiCGhCIEIACtQiiGhUKlvuP00YyH2Z9/fkIoiKdxIQEDQCMpIAFBBHRqKAIMBEAjFiABQQFqcSEBDAELCyMpIAFBBHRqIgEgBDcDACABIAA2AgggASADNgIMIzVBAWokNUEBCwYAQQAkDgs4AQF/IxIjE3IEQCM0Iw5BDGxqIgAjKDYCACAAIxI2AgQgACMTNgIIIw5BAWokDkEAJBJBACQTCwvZAwIHfwF+IwFBgARxBEBBAA8LIwAoAkQiBiIBrULNmdbq/vrrqH9+QpX4qfqXt96bnn+FIQgjACgCQCIFIQcDQCABQQhPBEAgCCAHKQMAhUKlvuP00YyH2Z9/fiIIIAhCIIiFIQggB0EIaiEHIAFBCGshAQwBCwsgAQRAIAggBykDAEIBIAGtQgOGhkIBfYOFQqW+4/TRjIfZn39+IgggCEIgiIUhCAsjJiAIp3EhBANAAkAjQCAEQQR0aiIBKAIIIgdFBEAjMyMmQQF2TwR/QQEFI0EjHiAGakEgakkLBEBBAA8LIAEgCDcDACABIx4iBzYCCCAHQQA2AgAgB0EANgIEIAcgBjYCCCAHQQxqIAUgBvwKAAAjHiAGQQ9qQXxxaiQeIzNBAWokMwwBCyABKQMAIAhRBH8Cf0EAIAdBDGoiA0EEaygCACAGRw0AGkEAIQEDQCABQQhqIgIgBk0EQEEAIAEgA2opAwAgASAFaikDAFINAhogAiEBDAELCyAGIAFrIgIEfiABIANqKQMAIAEgBWopAwCFQsAAIAKtQgOGfYYFQgALUAsFQQALDQAjJiAEQQFqcSEEDAELCyAHQQRBACAAQQhxG2oiACAAKAIAQQFqNgIAQQELBAAjHgsVACAAJEAgAUEBayQmIAIkHiADJEELBAAjIAsOACAAQQJ0QZAJaigCAAsNACMIIABBgKCAAmxqCwwAIwUgAEGEgARsagsQACAAQQJ0QZAJaiABNgIAC3wBBX8jBUGMgAxqIQEjCEGA4IAGaiECA0AgACMESQRAIABBAnQiAyMkaiMKIABBAXRqLwEAQQ9xIgRBAkYEfyMXIAIgASADaiIDKAIAIgRqQQFqIAMoAgQgBGtBAmtBfxACBUF/QQAgBEECcRsLNgIAIABBAWohAAwBCwsLkQQBCn8jBCEFIwUhBiMFQYSABGohByMFQZSAFGohBANAIAAgBUkgASADSnEjDkGAIEhxBEAjCiAAQQF0ai8BACEJIyUgA0HgAGxqIgIkACAAJDYgCSQBIAIgCTYCACACIABBAnQiCCMUaigCADYCDCAJQQFxBEAgAiAEIAhqKAIAIggjCEGAoIEKamoiCjYCBCACIAlBgMAAcQR/IAooAgAFIAQgAEEBakECdGooAgAgCGsLNgIIIANBAWohAyAAQQFqIQAMAgsgAiM9IxsgAEEBdGovAQBBAnRqKAIANgIQIAIjHSAAai0AADYCFCACIABBAnQiCCMPaigCADYCGCACIyQgCGooAgA2AiQgAiAAQQN0IggjEGorAwA5AyggAiMMIAhqKwMAOQMwIAlBIHEEQCMMIAhqKwMARAAAAABAd0tBo5z8AiQNIw1ByABqQagBbyQGIwZBAEgEQCMGQagBaiQGCwsjHCAAQQF0ai8BACEIIAlBwABxBEAgAkFAayIKIAYgCEECdGoiCCgCACILIwhqQQFqNgIAIAogCCgCBCALa0ECazYCBAsQDgRAIytBAWokKwUgCUGAAXEEQCACIAcgAEECdGoiCCgCACIJIwhqQYGggAJqNgJIIAIgCCgCBCAJa0ECazYCTAsgAiAANgJYIANBAWohAwsgAEEBaiEADAELC0EAJDwgACQaIAMLjwQCAn8BfCABQRhJBEBBAA8LQQEgACgCCCIDQXBxIAAoAgAiAkGAgAFLBH9BAQUgACgCBCACSwsbBH9BAQUgASACQQhBCyADQQRxG0EAQQQgA0EIcRtqQQJBCCADQQFxG2pBBEEIIANBAnEbamxBGGpHCwRAQQAPCyAAKwMQIQQgACgCBCACJAQkESMKIABBGGoiACACQQF0IgH8CgAAIxsgACABaiIAIAH8CgAAIxwgACABaiIAIAH8CgAAIx0gACABaiIAIAL8CgAAIAAgAmohACADQQRxBH9BACEBA0AgASACSQRAIw8gAUECdGogACABai0AADYCACABQQFqIQEMAQsLIAAgAmoFIw8gACACQQJ0IgH8CgAAIAAgAWoLIQAgA0EIcQRAQQAhAQNAIAEgAkkEQCMUIAFBAnRqIAE2AgAgAUEBaiEBDAELCwUjFCAAIAJBAnQiAfwKAAAgACABaiEACyADQQFxBH9BACEBA0AgASACSQRAIxAgAUEDdGogACABQQF0ai8BALhEAAAAAAAAWUCjOQMAIAFBAWohAQwBCwsgACACQQF0agUjECAAIAJBA3QiAfwKAAAgACABagshACADQQJxBEBBACEBA0AgASACSQRAIwwgAUEDdGogBCAAIAFBAnRqKAIAuKA5AwAgAUEBaiEBDAELCwUjDCAAIAJBA3T8CgAAC0EBC+kFAgV8BX8jBCEJQQ8hBkQAAAAAAADwfyECRAAAAAAAAPD/IQEDQCAHIAlJBEAjCiAHQQF0ai8BACIKQRBxBEAgBkF+cSAGIxAgB0EDdGorAwAiBUQAAAAAAABZQKIiA5siBCAERAAAAAAAAPC/oCAERAAAAAAAAOC/oCADZRv8ArdEAAAAAAAAWUCjIAViGyEGCyAKQSBxBEAjDCAHQQN0aisDACIDIAJjBEAgAyECCyADIAEgASADYxshAQsgBkF7cSAGIAdBAnQiBiMPaigCAEH/AUsbIgpBd3EgCiMUIAZqKAIAIAdHGyEGIAdBAWohBwwBCwsgASACYwRARAAAAAAAAAAAIQIFIAZBfXEgBiABIAKhRAAA4P///+9BZBshBgsgACAJNgIAIAAjETYCBCAAIAY2AgggAEEANgIMIAAgAjkDECAAQRhqIgcjCiAJQQF0Igr8CgAAIAcgCmoiByMbIAr8CgAAIAcgCmoiByMcIAr8CgAAIAcgCmoiByMdIAn8CgAAIAcgCWohByAGQQRxBH8DQCAIIAlJBEAgByAIaiMPIAhBAnRqKAIAOgAAIAhBAWohCAwBCwsgByAJagUgByMPIAlBAnQiCPwKAAAgByAIagshByAGQQhxRQRAIAcjFCAJQQJ0Igj8CgAAIAcgCGohBwsgBkEBcQR/QQAhCANAIAggCUkEQCAHIAhBAXRqIxAgCEEDdGorAwBEAAAAAAAAWUCiIgGbIgMgA0QAAAAAAADwv6AgA0QAAAAAAADgv6AgAWUb/AM7AQAgCEEBaiEIDAELCyAHIAlBAXRqBSAHIxAgCUEDdCII/AoAACAHIAhqCyEHIAZBAnEEf0EAIQYDQCAGIAlJBEAgByAGQQJ0aiMKIAZBAXRqLwEAQSBxBH8jDCAGQQN0aisDACACofwDBUEACzYCACAGQQFqIQYMAQsLIAcgCUECdGoFIAcjDCAJQQN0Igb8CgAAIAYgB2oLIABrC+8FAQV/IwQiAkEBdCIBIwpqIwE7AQAgAkECdCIDIxRqIAA2AgAjGyABaiMAKAIQOwEAIx0gAmojACgCFDoAACMPIANqIwAoAhg2AgAjECACQQN0aiMBQRBxBHwjACsDKAVEAAAAAAAAAAALOQMAIwwgAkEDdGojAUEgcQR8IwArAzAFRAAAAAAAAAAACzkDACMkIAJBAnRqIwFBDHEEf0F/BSMBQQJxBH8jFyMAKAIcIwAoAiBBfxACBUEACws2AgAjHCACQQF0aiMBQcAAcQR/IwAoAkBBAWsjACgCREECahA8BUEACzsBAEGUCSgCACEBIwFBgAFxBEAgASMIQYCggAJqaiEDIwAiACgCSEEBayEEIAAoAkxBAmohBUEAIQADQCAAIAVJBEAgACADaiAAIARq/QAEAP0LBAAgAEEQaiEADAELC0GUCSABIAVqIgE2AgALIwUgAkECdGpBiIAEaiABNgIAQZgJKAIAIQEjAUGAIHEEQCABIwhBgMCABGpqIQMjACIAKAJQQQFrIQQgACgCVEECaiEFQQAhAANAIAAgBUkEQCAAIANqIAAgBGr9AAQA/QsEACAAQRBqIQAMAQsLQZgJIAEgBWoiATYCAAsjBSACQQJ0akGMgAhqIAE2AgBBnAkoAgAhASMBQQJxBEAgASMIQYDggAZqaiEDIwAiACgCHEEBayEEIAAoAiBBAmohBUEAIQADQCAAIAVJBEAgACADaiAAIARq/QAEAP0LBAAgAEEQaiEADAELC0GcCSABIAVqIgE2AgALIwUgAkECdGpBkIAMaiABNgIAQaAJKAIAIQEjAUGAAnEEQCABIwhBgICBCGpqIQMjACIAKAI4IQQgACgCPCEFQQAhAANAIAAgBUkEQCAAIANqIAAgBGr9AAQA/QsEACAAQRBqIQAMAQsLQaAJIAEgBWoiATYCAAsjBSACQQJ0aiIAQZSAEGogATYCACAAQZiAFGpBpAkoAgA2AgAjBEEBaiQEC9wCAQV/IwQhBiMlJAADQCAAIAFJBH8Cf0EBIwRBgIABTw0AGkEAIQMDQCADQQZIBEBBASADQQJ0QZAJaigCAEGAgMABTw0CGiADQQFqIQMMAQsLQQALBUEBC0UEQCAAEAoiBCAAa0GAgMAATUEAIAQbBEAgAiAFahAxBSAAIQMDQCADIAP9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIHaGohBCAHRQRAIANBEGohAwwBCwsgACEDAn8DQCADIARJBEBBACADLQAAIgdBCUcgB0EgR3EgB0ENR3ENAhogA0EBaiEDDAELC0EBC0UEQCAEIABrIgNBgIDAAE0EQEGkCSgCACMIQYCggQpqaiAAIAP8CgAAQaQJIANBpAkoAgBqNgIAQQEgAiAFahAUBSAEIABrIAIgBWoQEwsLCyAFQQFqIQUgBEEBaiEADAELCyAAJDwgBSQaIwQgBmsLjAMCA34BfyAAQpX4qfqXt96bnn+FIQMgAEK5y5Pn0e2RrL9/hSEEIABC66PEmbG3kuiUf4UhBSAAIAKtQs2Z1ur++uuof36FIQAgASACaiEGA0AgAUEgaiICIAZNBEAgAyABKQMAhUKlvuP00YyH2Z9/fkIdiSEDIAQgASkDCIVCpb7j9NGMh9mff35CH4khBCAFIAEpAxCFQqW+4/TRjIfZn39+QiGJIQUgACABKQMYhUKlvuP00YyH2Z9/fkIliSEAIAIhAQwBCwsDQCABIAZJBEAgASICQQFqIQEgAyACMQAAhUKlvuP00YyH2Z9/fkIdiSEDDAELCyADIANCIIiFQpP757KG17/0Vn4iA0IgiCADhUKT++eyhte/9FZ+IgNCIIggA4UgBHwiA0IgiCADhUKT++eyhte/9FZ+IgNCIIggA4VCk/vnsobXv/RWfiIDQiCIIAOFIAV8IgNCIIggA4VCk/vnsobXv/RWfiIDQiCIIAOFQpP757KG17/0Vn4iA0IgiCADhSAAfAtgAQF/IwUgAEGEgARsaiIAKAIABH9BAQUgACABQQJ0aigCACACRwsEQEEADwtBACECA0AgASACSwRAIAAgAkECdGoiAygCACADKAIESwRAQQAPCyACQQFqIQIMAQsLQQELdAEEf0EBIQEDQCACIwRJBEAgAkEBdCIDIwpqLwEAIgRBAXFFBEBBAEEAIAEjGyADai8BACAATwR/QQEFIx0gAmotAABBAksLGyAEQcAAcQR/IxEjHCACQQF0ai8BAEwFQQALGyEBCyACQQFqIQIMAQsLIAELkwEAIAAkECAAQYCACGoiACQMIABBgIAIaiIAJA8gAEGAgARqIgAkFCAAQYCABGoiACQkIABBgIAEaiIAJAogAEGAgAJqIgAkGyAAQYCAAmoiACQcIABBgIACaiIAJB0gAEGAgAFqIgAkPSAAQYCAAmoiACQwIABBgIAgaiIAJAUgAEGngBhqQXBxJAgjCEGAwIEMagsnACAAQQJ0QZAJakEANgIAIwUgAEGEgARsakEAIwRBAWpBAnT8CwALPwEBfyMEQYCAAU8EQEEBDwsDQCAAQQZIBEAgAEECdEGQCWooAgBBgIDAAU8EQEEBDwsgAEEBaiEADAELC0EACw0AIwogAEEBdGovAQALSAEBf0EAJARBACQRA0AgAEEGSARAIABBAnRBkAlqQQA2AgAjBSAAQYSABGxqQQA2AgAgAEEBaiEADAELCyMwQQBBgIAg/AsACwQAIz0LsAMCBn8BfiABrULNmdbq/vrrqH9+QpX4qfqXt96bnn+FIQggACEDIAEhAgNAIAJBCE8EQCAIIAMpAwCFQqW+4/TRjIfZn39+IgggCEIgiIUhCCADQQhqIQMgAkEIayECDAELCyACBEAgCCADKQMAQgEgAq1CA4aGQgF9g4VCpb7j9NGMh9mff34iCCAIQiCIhSEICyAIp0H//wFxIQMjCCEFA0AjMCADQQR0aiIGKAIIIgQEQCMFIARBAWtBAnRqIgcoAgAhAiAGKQMAIAhRBH8gBygCBCACayABRgVBAAsEfyACIAVqIQZBACECAn8DQCABIAJLBEBBACACIAZqLQAAIAAgAmotAABHDQIaIAJBAWohAgwBCwtBAQsFQQALBEAgBEEBaw8FIANBAWpB//8BcSEDDAILAAsLIzAgA0EEdGoiAiAINwMAIAIjEUEBajYCCEGQCSgCACIDIAVqIQRBACECA0AgASACSwRAIAIgBGogACACav0ABAD9CwQAIAJBEGohAgwBCwtBkAkgASADaiIANgIAIxFBAWokESMFIxFBAnRqIAA2AgAjEUEBawsLxQEGAEGACAsQDw8PDw8PDw8PDw8PDw8PDwBBkAgLECIiIiIiIiIiIiIiIiIiIiIAQaAICxBcXFxcXFxcXFxcXFxcXFxcAEGwCAsQICAgICAgICAgICAgICAgIABBwAgLSAAAAAAAAPA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQBBkAkLGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==';


/***/ }),

/***/ 18790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LINE_LIMIT),
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** A longer line is skipped, by number and length. */
const LINE_LIMIT = 1024 * 1024;
const LF = 10;
const MARK = 3;
const none = new Uint8Array(0);
/**
 * Cuts chunks into lines, whatever the chunk boundaries, in memory bounded by the line limit.
 * Lines of only spaces, tabs and CR are left out, and so is a byte order mark at the start of the file.
 * The bytes of a line are only valid until the next `push`.
 */
class Lines {
    #held = [];
    #heldLength = 0;
    /** Bytes of the current line seen so far. */
    #length = 0;
    /** The current line is over the limit: nothing of it is held any more. */
    #skipping = false;
    #blank = true;
    #mark = 0;
    #number = 1;
    #offset = 0;
    /** The lines that this chunk ends. */
    *push(chunk) {
        let start = 0;
        while (start < chunk.length) {
            const end = chunk.indexOf(LF, start);
            if (end < 0) {
                this.#hold(chunk.subarray(start));
                return;
            }
            const line = this.#take(chunk.subarray(start, end), true);
            if (line !== undefined)
                yield line;
            start = end + 1;
        }
    }
    /** The last line, when the file does not end in a newline. */
    end() {
        return this.#length === 0 ? undefined : this.#take(none, false);
    }
    /** Where the next line would start. */
    get next() {
        return { number: this.#number, offset: this.#offset };
    }
    #hold(part) {
        this.#length += part.length;
        if (this.#skipping) {
            this.#blank &&= isBlank(part);
            return;
        }
        this.#held.push(part.slice());
        this.#heldLength += part.length;
        if (this.#heldLength <= LINE_LIMIT + MARK)
            return;
        const bytes = this.#unmarked(join(this.#held, none));
        this.#held = [];
        this.#skipping = true;
        this.#blank = isBlank(bytes);
    }
    #take(rest, ended) {
        const whole = this.#length + rest.length;
        const bytes = this.#skipping ? rest : this.#unmarked(this.#length === 0 ? rest : join(this.#held, rest));
        const blank = isBlank(bytes) && (!this.#skipping || this.#blank);
        const line = { number: this.#number, offset: this.#offset + this.#mark, length: whole - this.#mark, ended };
        if (line.length <= LINE_LIMIT)
            line.bytes = bytes;
        this.#held = [];
        this.#heldLength = 0;
        this.#length = 0;
        this.#skipping = false;
        this.#mark = 0;
        this.#number++;
        this.#offset += whole + (ended ? 1 : 0);
        return blank ? undefined : line;
    }
    #unmarked(bytes) {
        this.#mark = this.#number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : 0;
        return bytes.subarray(this.#mark);
    }
}
function join(parts, rest) {
    return Buffer.concat([...parts, rest]);
}
function isBlank(bytes) {
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte !== 32 && byte !== 9 && byte !== 13)
            return false;
    }
    return true;
}


/***/ }),

/***/ 28015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readObject),
  a: () => (/* binding */ readRecord)
});

// EXTERNAL MODULE: ./build/src/engine/request.js
var engine_request = __webpack_require__(91037);
// EXTERNAL MODULE: ./build/src/engine/judgement.js
var judgement = __webpack_require__(78607);
;// CONCATENATED MODULE: ./build/src/replay/syntax.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** One pass over the bytes, strings skipped: what `JSON.parse` does not tell. */
function scan(bytes) {
    let depth = 0;
    let deepest = 0;
    let commas = 0;
    let filled = false;
    let surrogate = false;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        if (byte === QUOTE) {
            if (depth === 1)
                filled = true;
            for (i++; i < bytes.length && bytes[i] !== QUOTE; i++) {
                if (bytes[i] !== BACKSLASH)
                    continue;
                i++;
                if (bytes[i] === 0x75 && (bytes[i + 1] | 0x20) === 0x64 && isSurrogateNibble(bytes[i + 2]))
                    surrogate = true;
            }
        }
        else if (byte === 0x7b || byte === 0x5b)
            deepest = Math.max(deepest, ++depth);
        else if (byte === 0x7d || byte === 0x5d)
            depth--;
        else if (byte === 0x2c && depth === 1)
            commas++;
    }
    return { depth: deepest, members: filled ? commas + 1 : 0, surrogate };
}
/** `8` to `b`, `c` to `f`: the third digit from the right of a surrogate's code. */
function isSurrogateNibble(byte) {
    return byte === 0x38 || byte === 0x39 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
/**
 * The index of the first byte where the text stops being JSON (RFC 8259); `bytes.length` when more was to come, -1 when it is JSON.
 * Only for lines that `JSON.parse` refused, nested no deeper than the limit.
 */
function faultAt(bytes) {
    const after = value(bytes, space(bytes, 0));
    if (after < 0)
        return ~after;
    const end = space(bytes, after);
    return end === bytes.length ? -1 : end;
}
/** Each of these takes an index and returns the index after what it read, or the complement of the index of the fault. */
function value(bytes, at) {
    switch (bytes[at]) {
        case 0x7b:
            return list(bytes, at, 0x7d, member);
        case 0x5b:
            return list(bytes, at, 0x5d, value);
        case QUOTE:
            return string(bytes, at);
        case 0x74:
            return word(bytes, at, 'true');
        case 0x66:
            return word(bytes, at, 'false');
        case 0x6e:
            return word(bytes, at, 'null');
        default:
            return number(bytes, at);
    }
}
function list(bytes, open, close, item) {
    let at = space(bytes, open + 1);
    if (bytes[at] === close)
        return at + 1;
    for (;;) {
        at = item(bytes, at);
        if (at < 0)
            return at;
        at = space(bytes, at);
        if (bytes[at] === close)
            return at + 1;
        if (bytes[at] !== 0x2c)
            return ~at;
        at = space(bytes, at + 1);
    }
}
function member(bytes, at) {
    const key = bytes[at] === QUOTE ? string(bytes, at) : ~at;
    if (key < 0)
        return key;
    const colon = space(bytes, key);
    return bytes[colon] === 0x3a ? value(bytes, space(bytes, colon + 1)) : ~colon;
}
function string(bytes, open) {
    for (let at = open + 1; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            return at + 1;
        if (byte < 0x20)
            return ~at;
        if (byte !== BACKSLASH)
            continue;
        at++;
        if (bytes[at] === 0x75) {
            for (let digit = 0; digit < 4; digit++)
                if (!isHex(bytes[++at]))
                    return ~at;
        }
        else if (at >= bytes.length || !'"\\/bfnrt'.includes(String.fromCharCode(bytes[at])))
            return ~at;
    }
    return ~bytes.length;
}
function number(bytes, start) {
    let at = bytes[start] === 0x2d ? start + 1 : start;
    if (bytes[at] === 0x30)
        at++;
    else
        at = digits(bytes, at);
    if (at >= 0 && bytes[at] === 0x2e)
        at = digits(bytes, at + 1);
    if (at >= 0 && (bytes[at] | 0x20) === 0x65)
        at = digits(bytes, bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d ? at + 2 : at + 1);
    return at;
}
function digits(bytes, start) {
    let at = start;
    while (bytes[at] >= 0x30 && bytes[at] <= 0x39)
        at++;
    return at === start ? ~at : at;
}
function word(bytes, start, text) {
    for (let i = 0; i < text.length; i++)
        if (bytes[start + i] !== text.charCodeAt(i))
            return ~(start + i);
    return start + text.length;
}
function space(bytes, start) {
    let at = start;
    while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d || bytes[at] === 0x0a)
        at++;
    return at;
}
function isHex(byte) {
    return byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66));
}

;// CONCATENATED MODULE: ./build/src/replay/record.js


const DEPTH_LIMIT = 512;
const halfPair = /\p{Surrogate}/u;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Reads one line by the rules of `semantics.md`, "A request". Given chain agents are dropped: a replay derives them from the file. */
function readRecord(line) {
    const read = readObject(line);
    return read.ok ? readFields(line, read.value) : read;
}
/** One line as one JSON object in strict UTF-8, no key of which stands twice. */
function readObject(line) {
    const { bytes } = line;
    if (bytes === undefined)
        return fault(line, { reason: 'longer than 1 MiB', length: line.length });
    const text = decode(bytes);
    if (text === undefined)
        return fault(line, line.ended || !endsInsideCharacter(bytes) ? { reason: 'not UTF-8' } : cut(line));
    const found = scan(bytes);
    if (found.depth > DEPTH_LIMIT)
        return fault(line, { reason: 'record_too_deep' });
    const parsed = parse(text);
    if (parsed === undefined) {
        const at = faultAt(bytes);
        return fault(line, !line.ended && at === bytes.length ? cut(line) : { reason: 'not JSON', column: at + 1 });
    }
    const { value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return fault(line, { reason: 'not a JSON object' });
    if (Object.keys(value).length !== found.members)
        return fault(line, { reason: 'the same key twice' });
    if (found.surrogate && !isWellFormed(value))
        return fault(line, { reason: 'half a surrogate pair' });
    return { ok: true, value: value };
}
function readFields(line, value) {
    const read = (0,engine_request/* readRequest */.i)(value);
    if (!read.ok)
        return fault(line, { reason: read.reason });
    const id = own(value, 'decision_id');
    if (id !== undefined && typeof id !== 'string')
        return fault(line, { reason: '`decision_id` is not a string' });
    const given = own(value, 'decision');
    if (given === undefined)
        return fault(line, { reason: '`decision` is missing' });
    const decision = judgement/* verdicts */.rY.find((verdict) => verdict === given);
    if (decision === undefined)
        return fault(line, { reason: '`decision` is not allow, escalate or block' });
    const { chain_agents: _, ...request } = read.request;
    return { ok: true, record: id === undefined ? { request, decision } : { request, decision, decision_id: id } };
}
function fault(line, about) {
    return { ok: false, fault: { line: line.number, ...about } };
}
function cut(line) {
    return { reason: 'incomplete', offset: line.offset };
}
function own(value, field) {
    return Object.hasOwn(value, field) ? (value[field] ?? undefined) : undefined;
}
function decode(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** Is the only thing wrong that the last character lacks its last bytes? */
function endsInsideCharacter(bytes) {
    for (let missing = 1; missing <= 3 && missing <= bytes.length; missing++) {
        const lead = bytes[bytes.length - missing];
        if (lead < 0x80)
            return false;
        if (lead < 0xc0)
            continue;
        const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        return missing < needs && lead <= 0xf4 && decode(bytes.subarray(0, bytes.length - missing)) !== undefined;
    }
    return false;
}
/** No key and no string anywhere holds half a surrogate pair. Nesting is bounded by now. */
function isWellFormed(value) {
    if (typeof value === 'string')
        return !halfPair.test(value);
    if (typeof value !== 'object' || value === null)
        return true;
    return Object.entries(value).every(([key, item]) => !halfPair.test(key) && isWellFormed(item));
}


/***/ }),

/***/ 91384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   um: () => (/* binding */ saltOf)
/* harmony export */ });
const SHOWN = 500;
/** Only so much of a text is searched for secrets, and so can be shown. */
const SEARCHED = 4096;
/** Kinds of secrets, the more telling first; the text between two matches is searched for the next kind. */
const kinds = [
    ['private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
    ['token', /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g],
    [
        'token',
        /\b(?:sk|pk|rk|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[abeoprs]|xapp|npm|hf|AIza|ya29|SG|shpat|dop_v1|xyb|xb|whsec|fls)[-_.][\w-]{8,}(?:\.[\w-]+)*/g,
    ],
    ['token', /\b(?:AKIA|ASIA|AGPA|AIDA|AROA|ANPA)[0-9A-Z]{12,}\b|\bAIza[\w-]{30,}/g],
    ['secret', /(?<=\b(?:bearer|basic)\s+)[\w.~+/=-]{8,}/gi],
    [
        'secret',
        /(?<=\b[\w-]*(?:password|passwd|passphrase|pwd|secret|api[_-]?key|token|credential|authorization)s?["']?\s*(?:[:=]|=>|\bis\b)\s*["']?)[^\s"',;&}]+/gi,
    ],
    ['secret', /(?<=:\/\/[^\s/:@]*:)[^\s/@]+(?=@)/g],
    ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
    ['iban', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g],
    ['card', /\b\d(?:[ -]?\d){12,18}\b/g],
    ['ssn', /\b\d{3}-\d{2}-\d{4}\b/g],
    ['phone', /(?<![\w.])\+?\d[\d ().-]{8,16}\d\b/g],
    ['secret', /\b(?=[\w+/-]*\d)(?=[\w+/-]*[A-Za-z])[A-Za-z0-9+/_-]{24,}={0,2}/g],
];
/** Takes a record's content apart, secrets out of the way. */
function contentOf(request) {
    const { trust_score, chain_step, agent_id, action_content, metadata } = request;
    return {
        action_type: take(request.action_type),
        ...(agent_id !== undefined && { agent_id: take(agent_id) }),
        ...(trust_score !== undefined && { trust_score }),
        ...(chain_step !== undefined && { chain_step }),
        ...(action_content !== undefined && { action_content: take(action_content) }),
        ...(metadata !== undefined && { metadata: shorten(piecesOf(metadata, { left: SEARCHED })) }),
    };
}
/** The salt of a report: no one who lacks the sampled records can guess it, and the same records always give the same one. */
async function saltOf(contents) {
    return sha256(new TextEncoder().encode(JSON.stringify(contents)));
}
/** What a reader of the report sees. */
async function render(content, salt) {
    const { action_type, agent_id, action_content, metadata, ...numbers } = content;
    return {
        action_type: await text(action_type, salt),
        ...(agent_id && { agent_id: await text(agent_id, salt) }),
        ...numbers,
        ...(action_content && { action_content: await text(action_content, salt) }),
        ...(metadata && { metadata: await text(metadata, salt) }),
    };
}
/** Redacts first and cuts afterwards, so that no cut shows a part of a secret. */
function take(whole) {
    return shorten(redact(whole.slice(0, SEARCHED)));
}
/** Each kind is looked for in the text as it stands, and as it reads backwards. */
function redact(text) {
    let pieces = [text];
    for (const [kind, pattern] of kinds) {
        for (const search of [apart, apartBackwards])
            pieces = pieces.flatMap((piece) => (typeof piece === 'string' ? search(piece, kind, pattern) : [piece]));
    }
    return pieces;
}
const secretName = /pass(word|wd|phrase|code)?$|pwd|secret|token|credential|authorization|api[_-]?key|private[_-]?key|^auth$|^pin$|cookie|session/i;
/** Metadata as JSON: what a secret's name announces is hidden whole, whatever it looks like. Stops when there is nothing `left` to search. */
function piecesOf(value, search, name = '') {
    if (search.left <= 0)
        return ['\u2026'];
    if (typeof value === 'object' && value !== null) {
        const entries = Array.isArray(value) ? value.map((item) => ['', item]) : Object.entries(value);
        const pieces = [Array.isArray(value) ? '[' : '{'];
        for (const [index, [key, item]] of entries.entries()) {
            if (index > 0)
                pieces.push(',');
            if (search.left <= 0)
                return [...pieces, '\u2026'];
            if (!Array.isArray(value))
                pieces.push('"', ...redact(plain(key, search)), '":');
            pieces.push(...piecesOf(item, search, Array.isArray(value) ? name : key));
        }
        return [...pieces, Array.isArray(value) ? ']' : '}'];
    }
    if (typeof value === 'boolean' || value === null)
        return [String(value)];
    if (secretName.test(name) && value !== '')
        return [{ kind: 'secret', secret: String(value).slice(0, SEARCHED) }];
    const found = redact(plain(String(value), search));
    return typeof value === 'number' ? found : ['"', ...found, '"'];
}
/** A string as JSON writes it, without its quotes, as far as there is anything left to search. */
function plain(text, search) {
    const part = text.slice(0, Math.max(0, search.left));
    search.left -= part.length + 1;
    return JSON.stringify(part).slice(1, -1);
}
function shorten(pieces) {
    const kept = [];
    let room = SHOWN;
    for (const piece of pieces) {
        if (room <= 0)
            return [...kept, '\u2026'];
        if (typeof piece !== 'string') {
            kept.push(piece);
            room -= piece.kind.length;
        }
        else {
            kept.push(piece.length <= room ? piece : `${piece.slice(0, room).replace(/\p{Surrogate}/u, '')}\u2026`);
            if (piece.length > room)
                return kept;
            room -= piece.length;
        }
    }
    return kept;
}
function apart(text, kind, pattern) {
    const pieces = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
        if (match.index > from)
            pieces.push(text.slice(from, match.index));
        pieces.push({ kind, secret: match[0] });
        from = match.index + match[0].length;
    }
    if (from < text.length)
        pieces.push(text.slice(from));
    return pieces;
}
function apartBackwards(text, kind, pattern) {
    const found = apart(backwards(text), kind, pattern);
    if (found.length === 1 && typeof found[0] === 'string')
        return [text];
    return found.reverse().map((piece) => (typeof piece === 'string' ? backwards(piece) : { kind, secret: backwards(piece.secret) }));
}
const backwards = (text) => text.split('').reverse().join('');
async function text(pieces, salt) {
    const shown = await Promise.all(pieces.map(async (piece) => (typeof piece === 'string' ? piece : `[${piece.kind} ${await short(piece.secret, salt)}]`)));
    return shown.join('');
}
async function short(secret, salt) {
    const digest = await sha256(new Uint8Array([...salt, ...new TextEncoder().encode(secret)]));
    return [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
async function sha256(bytes) {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}


/***/ }),

/***/ 60144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Sc: () => (/* binding */ Rows)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78607);


/** The live policies of both sides, by pack and policy: the rows of the report. */
class Rows {
    refs;
    #index;
    constructor(base, head) {
        const byKey = new Map([...base.live, ...head.live].map(({ pack, policy }) => [keyOf({ pack, policy }), { pack, policy }]));
        this.refs = [...byKey.values()].sort((a, b) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.pack, b.pack) || (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.policy, b.policy));
        this.#index = new Map(this.refs.map((ref, index) => [keyOf(ref), index]));
    }
    indexOf(ref) {
        return this.#index.get(keyOf(ref));
    }
}
function sideOf({ least, most, triggered, unknown }, rows) {
    const found = triggered.map((ref) => ({ row: rows.indexOf(ref), decision: ref.decision })).sort((a, b) => a.row - b.row);
    return { least, most, triggered: found, unknown };
}
function shapeOf(base, head) {
    const before = verdictOf(base);
    const after = verdictOf(head);
    const shape = {
        class: classOf(before, after),
        reasons: [...new Set([...openReasons(base), ...openReasons(head)])],
        triggered: { before: base.triggered.map(rowOf), after: head.triggered.map(rowOf) },
        deciding: { before: deciding(base, before), after: deciding(head, after) },
    };
    if (before !== undefined)
        shape.before = before;
    if (after !== undefined)
        shape.after = after;
    return shape;
}
function verdictOf({ least, most }) {
    return least === most ? least : undefined;
}
function classOf(before, after) {
    if (before === undefined || after === undefined)
        return 'undetermined';
    return before === after ? 'unchanged' : _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm[after] > _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm[before] ? 'tightened' : 'loosened';
}
/** Only what leaves the verdict open is a reason: an unknown policy no stricter than what is certain can't change it. */
function openReasons({ least, unknown }) {
    return unknown.filter(({ decision }) => _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm[decision] > _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm[least]).map(({ reason }) => reason);
}
function deciding({ triggered }, verdict) {
    return triggered.filter(({ decision }) => decision === verdict).map(rowOf);
}
function rowOf({ row }) {
    return row;
}
function keyOf({ pack, policy }) {
    return `${pack}\0${policy}`;
}


/***/ }),

/***/ 16613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dp: () => (/* binding */ HOUR),
  F0: () => (/* binding */ Tally),
  ok: () => (/* binding */ escalates),
  F8: () => (/* binding */ groupOf),
  bG: () => (/* binding */ isEarlier)
});

;// CONCATENATED MODULE: ./build/src/replay/gathered.js
/** Sums of which nothing was counted yet. */
function nothing(rows) {
    const zeros = () => rows.refs.map(() => 0);
    return {
        classes: { unchanged: 0, tightened: 0, loosened: 0, undetermined: 0, unreadable: 0 },
        pairs: new Map(),
        recorded: new Map(),
        reasons: new Map(),
        unreadable: [],
        triggered: { before: zeros(), after: zeros() },
        alone: { before: zeros(), after: zeros() },
        actions: new Map(),
        agents: new Map(),
        hours: { before: new Map(), after: new Map() },
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
        groups: new Map(),
    };
}

// EXTERNAL MODULE: ./build/src/replay/redact.js
var redact = __webpack_require__(91384);
// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/engine/judgement.js
var judgement = __webpack_require__(78607);
;// CONCATENATED MODULE: ./build/src/replay/tally-report.js



const SAMPLES = 10;
const DAY = 86_400_000;
/** What was counted, as a report. `files`: names by index. */
async function reportOf(sums, rows, files) {
    const classes = { ...sums.classes };
    return {
        total: Object.values(classes).reduce((a, b) => a + b),
        classes,
        before: countsOf(sums, 0),
        after: countsOf(sums, 1),
        flips: split(sums.pairs)
            .filter(([from, to]) => from !== to)
            .map(([from, to, count]) => ({ from, to, count })),
        recorded: {
            reproduced: judgement/* verdicts */.rY.reduce((sum, verdict) => sum + (sums.recorded.get(`${verdict} ${verdict}`) ?? 0), 0),
            differs: split(sums.recorded)
                .filter(([recorded, computed]) => recorded !== computed)
                .map(([recorded, computed, count]) => ({ recorded, computed, count })),
        },
        undetermined: [...sums.reasons]
            .map(([reason, count]) => ({ reason, count }))
            .sort((a, b) => b.count - a.count || (0,diagnostic/* compareText */.n6)(a.reason, b.reason)),
        unreadable: sums.unreadable.map(({ file, fault }) => ({ file: files[file], ...fault })),
        policies: rows.refs.map((ref, row) => ({
            ...ref,
            before: sums.triggered.before[row],
            after: sums.triggered.after[row],
            decides: { before: sums.alone.before[row], after: sums.alone.after[row] },
        })),
        actions: flips(sums.actions).map(([action_type, counts]) => ({ action_type, ...counts })),
        agents: flips(sums.agents).map(([agent_id, counts]) => ({ agent_id, ...counts })),
        approvals: { before: loadOf(sums, 'before', 0), after: loadOf(sums, 'after', 1) },
        samples: await samplesOf(sums, rows, files),
    };
}
function countsOf({ pairs }, side) {
    const counts = { allow: 0, escalate: 0, block: 0 };
    for (const pair of split(pairs))
        counts[pair[side]] += pair[2];
    return counts;
}
function loadOf(sums, side, index) {
    const { first, last, hours } = sums;
    const days = last > first ? Math.max(1, (last - first) / DAY) : 1;
    let busiest = 0;
    for (const count of hours[side].values())
        busiest = Math.max(busiest, count);
    return { per_day: countsOf(sums, index).escalate / days, busiest_hour: busiest };
}
async function samplesOf({ groups }, rows, files) {
    const chosen = [...groups.values()].sort(tellingFirst).slice(0, SAMPLES);
    const contents = chosen.flatMap(({ first }) => (first.content ? [first.content] : []));
    const salt = contents.length > 0 ? await (0,redact/* saltOf */.um)(contents) : undefined;
    const refs = (numbers) => numbers.map((row) => ({ ...rows.refs[row] }));
    return Promise.all(chosen.map(async ({ from, to, deciding, count, first }) => ({
        file: files[first.place.file],
        line: first.place.line,
        ...(first.decision_id !== undefined && { decision_id: first.decision_id }),
        from,
        to,
        count,
        before: refs(deciding.before),
        after: refs(deciding.after),
        ...(first.content && salt && { content: await (0,redact/* render */.XX)(first.content, salt) }),
    })));
}
/** Loosened before tightened, then the larger group, then the earlier in the files. */
function tellingFirst(a, b) {
    const loosened = (group) => Number(judgement/* rank */.Tm[group.to] < judgement/* rank */.Tm[group.from]);
    return (loosened(b) - loosened(a) || b.count - a.count || a.first.place.file - b.first.place.file || a.first.place.line - b.first.place.line);
}
function flips(counts) {
    return [...counts].sort(([a, x], [b, y]) => y.flips - x.flips || (0,diagnostic/* compareText */.n6)(a, b));
}
/** Pairs of verdicts with their counts: the largest first, ties from the least to the most restrictive. */
function split(counts) {
    return [...counts]
        .map(([pair, count]) => [...pair.split(' '), count])
        .sort((a, b) => b[2] - a[2] || judgement/* rank */.Tm[a[0]] - judgement/* rank */.Tm[b[0]] || judgement/* rank */.Tm[a[1]] - judgement/* rank */.Tm[b[1]]);
}

;// CONCATENATED MODULE: ./build/src/replay/tally.js



const UNREADABLE_KEPT = 100;
const HOUR = 3_600_000;
/** Sums up judged records. Sums do not care for order; first occurrences and unreadable lines are kept in file order. */
class Tally {
    #rows;
    #keepContent;
    #files = [];
    #sums;
    constructor(rows, keepContent) {
        this.#rows = rows;
        this.#keepContent = keepContent;
        this.#sums = nothing(rows);
    }
    /** Starts a file; returns its index. */
    file(name) {
        return this.#files.push(name) - 1;
    }
    unreadable(file, fault) {
        this.#sums.classes.unreadable++;
        if (this.#sums.unreadable.length < UNREADABLE_KEPT)
            this.#sums.unreadable.push({ file, fault });
    }
    /** Counts one record. */
    count(shape, recorded) {
        this.#recorded(shape, recorded, 1);
        this.#shaped(shape, 1);
    }
    /** Counts records of one shape, by recorded verdict. */
    counts(shape, [allow, escalate, block]) {
        this.#recorded(shape, 'allow', allow);
        this.#recorded(shape, 'escalate', escalate);
        this.#recorded(shape, 'block', block);
        this.#shaped(shape, allow + escalate + block);
    }
    #recorded({ before }, recorded, times) {
        if (before !== undefined && times > 0)
            add(this.#sums.recorded, `${recorded} ${before}`, times);
    }
    #shaped(shape, times) {
        if (times === 0)
            return;
        const { before, after } = shape;
        this.#sums.classes[shape.class] += times;
        if (before !== undefined && after !== undefined)
            add(this.#sums.pairs, `${before} ${after}`, times);
        for (const reason of shape.reasons)
            add(this.#sums.reasons, reason, times);
        for (const side of ['before', 'after']) {
            for (const row of shape.triggered[side])
                this.#sums.triggered[side][row] += times;
            if (shape.deciding[side].length === 1)
                this.#sums.alone[side][shape.deciding[side][0]] += times;
        }
    }
    /** Takes note of when one record was made. */
    date(shape, at) {
        if (at === undefined)
            return;
        this.span(at, at);
        const hour = Math.floor(at / HOUR);
        for (const side of ['before', 'after'])
            if (escalates(shape, side))
                this.busy(side, hour, 1);
    }
    /** Takes note of the earliest and the latest instant of some records. */
    span(first, last) {
        this.#sums.first = Math.min(this.#sums.first, first);
        this.#sums.last = Math.max(this.#sums.last, last);
    }
    /** Counts escalations in an hour since 1970. */
    busy(side, hour, times) {
        add(this.#sums.hours[side], hour, times);
    }
    /** Takes note of one record whose verdict changes. */
    flip(shape, record, place) {
        if (shape.class !== 'tightened' && shape.class !== 'loosened')
            return;
        this.flipped('actions', record.request.action_type, shape.class, 1);
        if (record.request.agent_id !== undefined)
            this.flipped('agents', record.request.agent_id, shape.class, 1);
        this.example(shape, 1, this.exampleOf(record, place));
    }
    /** What is kept of the first record of a group. */
    exampleOf({ request, decision_id }, place) {
        return { place, ...(decision_id !== undefined && { decision_id }), ...(this.#keepContent && { content: (0,redact/* contentOf */.$E)(request) }) };
    }
    /** Counts flips of an action type or an agent. */
    flipped(what, name, direction, times) {
        const counts = what === 'actions' ? this.#sums.actions : this.#sums.agents;
        const known = counts.get(name) ?? { flips: 0, tightened: 0, loosened: 0 };
        known.flips += times;
        known[direction] += times;
        counts.set(name, known);
    }
    /** Counts flips of one shape, the first of which is the example. */
    example(shape, times, example) {
        const { before, after, deciding } = shape;
        if (before === undefined || after === undefined)
            return;
        this.#group(groupOf(shape), {
            from: before,
            to: after,
            deciding,
            count: times,
            first: example,
        });
    }
    #group(key, group) {
        const known = this.#sums.groups.get(key);
        const first = known !== undefined && !isEarlier(group.first.place, known.first.place) ? known.first : group.first;
        this.#sums.groups.set(key, { ...group, count: (known?.count ?? 0) + group.count, first });
    }
    /** All that was counted so far, to be added to another tally of the same rows. */
    gathered() {
        return this.#sums;
    }
    /** Adds what another tally gathered; `placeOf` says where its places are in the files of this one. */
    add(other, placeOf) {
        for (const one of [...Object.keys(other.classes)])
            this.#sums.classes[one] += other.classes[one];
        for (const [pair, times] of other.pairs)
            add(this.#sums.pairs, pair, times);
        for (const [pair, times] of other.recorded)
            add(this.#sums.recorded, pair, times);
        for (const [reason, times] of other.reasons)
            add(this.#sums.reasons, reason, times);
        for (const side of ['before', 'after']) {
            for (const [row, times] of other.triggered[side].entries())
                this.#sums.triggered[side][row] += times;
            for (const [row, times] of other.alone[side].entries())
                this.#sums.alone[side][row] += times;
            for (const [hour, times] of other.hours[side])
                add(this.#sums.hours[side], hour, times);
        }
        for (const what of ['actions', 'agents'])
            for (const [name, counts] of other[what])
                for (const direction of ['tightened', 'loosened'])
                    if (counts[direction] > 0)
                        this.flipped(what, name, direction, counts[direction]);
        if (other.last >= other.first)
            this.span(other.first, other.last);
        for (const [key, group] of other.groups)
            this.#group(key, { ...group, first: { ...group.first, place: placeOf(group.first.place) } });
        const unreadable = other.unreadable.map(({ file, fault }) => {
            const place = placeOf({ file, line: fault.line });
            return { file: place.file, fault: { ...fault, line: place.line } };
        });
        this.#sums.unreadable = [...this.#sums.unreadable, ...unreadable]
            .sort((a, b) => a.file - b.file || a.fault.line - b.fault.line)
            .slice(0, UNREADABLE_KEPT);
    }
    report() {
        return reportOf(this.#sums, this.#rows, this.#files);
    }
}
/** Does a record of this shape count as an escalation on that side? Only where both sides are determined. */
function escalates(shape, side) {
    return shape.class !== 'undetermined' && shape[side] === 'escalate';
}
/** Flips of one group are equal in this. */
function groupOf({ before, after, deciding }) {
    return `${before} ${after} ${deciding.before} ${deciding.after}`;
}
function isEarlier(a, b) {
    return a.file < b.file || (a.file === b.file && a.line < b.line);
}
function add(counts, key, times) {
    counts.set(key, (counts.get(key) ?? 0) + times);
}


/***/ }),

/***/ 56877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   Vp: () => (/* binding */ serveReplay),
/* harmony export */   oJ: () => (/* binding */ work),
/* harmony export */   zy: () => (/* binding */ tellOf)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84583);
/* harmony import */ var _fast_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78453);
/* harmony import */ var _fast_pass_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84699);
/* harmony import */ var _fast_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96915);





const NEXT = 0;
const RECORDS = 1;
const KIB = 2;
/** Waits for a part of a replay and does it. `open` is how the door opens a log. The scanner comes first, to be set up while packs are still read. */
async function serveReplay(open) {
    const { jobs, samples, state, programs, base, head } = await taskOf(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
    (0,_fast_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .takePrograms */ .ZN)(programs);
    const pass = new _fast_pass_js__WEBPACK_IMPORTED_MODULE_2__/* .Pass */ .o(...(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compileBoth */ .ZQ)(base, head), { samples });
    const tell = tellOf(state);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(await work(pass, claims(jobs, state), open, () => tell(pass.seen)));
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.close();
}
function taskOf(port) {
    return new Promise((resolve) => {
        port.on('message', (told) => {
            if (told instanceof WebAssembly.Module)
                (0,_fast_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .prepare */ .iA)(told);
            else
                resolve(told);
        });
    });
}
/** Jobs that no thread has taken yet. */
function* claims(jobs, state) {
    for (let next = Atomics.add(state, NEXT, 1); next < jobs.length; next = Atomics.add(state, NEXT, 1))
        yield [next, jobs[next]];
}
/** Adds what one thread has seen to what all have seen. */
function tellOf(state) {
    const told = { records: 0, kib: 0 };
    return ({ records, bytes }) => {
        const kib = Math.floor(bytes / 1024);
        const all = { records: Atomics.add(state, RECORDS, records - told.records), kib: Atomics.add(state, KIB, kib - told.kib) };
        const sum = { records: all.records + records - told.records, bytes: (all.kib + kib - told.kib) * 1024 };
        told.records = records;
        told.kib = kib;
        return sum;
    };
}
/** Does job after job. */
async function work(pass, jobs, open, progress) {
    const took = [];
    const lines = [];
    let opened;
    try {
        for (const [number, { file, path, from, to }] of jobs) {
            took.push(number);
            if (from === undefined || to === undefined) {
                await pass.whole(open(path, file), () => progress(file));
                lines.push(0);
                continue;
            }
            if (opened?.path !== path) {
                opened?.at.close();
                opened = { path, at: open(path, file).open() };
            }
            lines.push(pass.part(opened.at, path, from, to, () => progress(file)));
        }
    }
    finally {
        opened?.at.close();
    }
    const paths = pass.end();
    return { gathered: pass.tally.gathered(), paths, actions: pass.judge.actions, took, lines };
}


/***/ }),

/***/ 86842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RecordsError)
/* harmony export */ });
/** Recorded decisions that can't be had or can't be trusted: the run ends (exit 2). The message names the file and what to do, never its content. */
class RecordsError extends Error {
    name = 'RecordsError';
}


/***/ }),

/***/ 42736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ openRecords)
});

// UNUSED EXPORTS: RecordsError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/source/records-error.js
var records_error = __webpack_require__(86842);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
;// CONCATENATED MODULE: ./build/src/source/records-parquet.js




const needed = ['action_type', 'decision'];
const columns = [...needed, 'decision_id', 'created_at', 'action_content', 'metadata', 'agent_id', 'trust_score', 'chain_id', 'chain_step'];
/** Rows are read a group at a time. One that unpacks to more than this is not held. */
const MOST_BYTES = 1024 * 1024 * 1024;
const BLOCK = 1024 * 1024;
const LF = 10;
/** Does a file that starts like this hold Parquet? */
function isParquet(start) {
    return String.fromCharCode(...start.subarray(0, 4)) === 'PAR1';
}
/**
 * The rows of a Parquet file as NDJSON, one line a row, a group of rows at a time. Its columns are the fields of a decision record; `metadata` is JSON as
 * text, or a struct; `created_at` a time stamp (one without zone is UTC) or RFC 3339 text. `taken` is told of every byte read.
 */
async function* parquetLines(path, range, taken) {
    const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 86972));
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    const byteLength = (0,external_node_fs_.fstatSync)(descriptor).size;
    const file = {
        byteLength,
        slice(from, to = byteLength) {
            const bytes = new Uint8Array(Math.max(0, Math.min(to, byteLength) - from));
            for (let at = 0; at < bytes.length;) {
                const length = (0,external_node_fs_.readSync)(descriptor, bytes, at, bytes.length - at, from + at);
                if (length === 0)
                    break;
                at += length;
            }
            taken(bytes.length);
            return bytes.buffer;
        },
    };
    try {
        const metadata = await parquetMetadataAsync(file, { parsers });
        const present = parquetSchema(metadata).children.map(({ element }) => element.name);
        const missing = needed.find((name) => !present.includes(name));
        if (missing !== undefined)
            throw new records_error/* RecordsError */.X(`\`${path}\` has no column \`${missing}\`: its columns are the fields of a decision record`);
        let rowStart = 0;
        for (const group of metadata.row_groups) {
            const rows = Number(group.num_rows);
            const rowEnd = rowStart + rows;
            const passed = range && leftOut(metadata, group, range);
            if (passed && range) {
                range.left.outside += passed.outside;
                range.left.undated += passed.undated;
                yield new Uint8Array(rows).fill(LF);
            }
            else {
                if (group.total_byte_size > MOST_BYTES)
                    throw new records_error/* RecordsError */.X(`\`${path}\` holds a group of rows of more than 1 GiB: write it with smaller row groups`);
                const wanted = columns.filter((name) => present.includes(name));
                yield* linesOf(await parquetReadObjects({ file, metadata, columns: wanted, rowStart, rowEnd, compressors, parsers, geoparquet: false }));
            }
            rowStart = rowEnd;
        }
    }
    catch (error) {
        if (error instanceof records_error/* RecordsError */.X)
            throw error;
        throw new records_error/* RecordsError */.X(`\`${path}\` is damaged or no Parquet file (${error instanceof Error ? error.message : 'unknown fault'}): write it anew`);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** What a group of rows leaves out, when its statistics say that none of its records is in the range. */
function leftOut({ schema }, group, { since, until }) {
    const column = group.columns.find(({ meta_data }) => meta_data?.path_in_schema.join('.') === 'created_at')?.meta_data;
    const element = schema.find(({ name }) => name === 'created_at');
    const { min_value, max_value, null_count } = column?.statistics ?? {};
    const undated = element?.repetition_type === 'REQUIRED' ? 0 : null_count;
    if (!(min_value instanceof Date) || !(max_value instanceof Date) || undated === undefined)
        return undefined;
    if (min_value.getTime() < until && max_value.getTime() >= since)
        return undefined;
    return { outside: Number(group.num_rows) - Number(undated), undated: Number(undated) };
}
function* linesOf(rows) {
    let text = '';
    for (const row of rows) {
        text += `{${Object.entries(row)
            .filter(([, value]) => value !== null && value !== undefined)
            .map(([name, value]) => `"${name}":${name === 'metadata' && typeof value === 'string' ? jsonIn(value) : written(value)}`)
            .join(',')}}\n`;
        if (text.length < BLOCK)
            continue;
        yield Buffer.from(text);
        text = '';
    }
    yield Buffer.from(text);
}
/** A JSON text as it stands, on one line. What is no JSON stays text, and makes the record unreadable. */
function jsonIn(text) {
    try {
        JSON.parse(text);
        return text.replace(/[\r\n]/g, ' ');
    }
    catch {
        return JSON.stringify(text);
    }
}
/** JSON of a value; numbers keep all their digits, and what is no number is no JSON either, so that nobody takes it for one. */
function written(value) {
    if (value instanceof Json)
        return jsonIn(value.text);
    if (typeof value === 'bigint' || typeof value === 'number')
        return String(value);
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? 'NaN' : `"${value.toISOString()}"`;
    if (value instanceof Uint8Array)
        return `"${Buffer.from(value).toString('base64')}"`;
    if (Array.isArray(value) || ArrayBuffer.isView(value))
        return `[${Array.from(value, written).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value ?? null);
    return `{${Object.entries(value)
        .map(([name, item]) => `${JSON.stringify(name)}:${written(item)}`)
        .join(',')}}`;
}
/** A value of a JSON column. */
class Json {
    text;
    constructor(text) {
        this.text = text;
    }
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const records_parquet_text = (bytes) => {
    if (bytes === undefined)
        return undefined;
    try {
        return utf8.decode(bytes);
    }
    catch {
        // Half a surrogate pair: no reader takes the record.
        return '\ud800';
    }
};
const instant = (value, perMillisecond) => {
    const rest = value % perMillisecond;
    return new Date(Number((value - rest) / perMillisecond) - (rest < 0n ? 1 : 0));
};
const parsers = {
    timestampFromMicroseconds: (value) => instant(value, 1000n),
    timestampFromNanoseconds: (value) => instant(value, 1000000n),
    dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
    stringFromBytes: records_parquet_text,
    jsonFromBytes(bytes) {
        const read = records_parquet_text(bytes);
        return read === undefined ? undefined : new Json(read);
    },
};
const zstd = external_node_zlib_.zstdDecompressSync;
const compressors = {
    GZIP: (input, maxOutputLength) => external_node_zlib_.gunzipSync(input, { maxOutputLength }),
    BROTLI: (input, maxOutputLength) => external_node_zlib_.brotliDecompressSync(input, { maxOutputLength }),
    ZSTD: (input, maxOutputLength) => (zstd ? zstd(input, { maxOutputLength }) : (0,esm/* decompress */.mF)(input, new Uint8Array(maxOutputLength))),
};

;// CONCATENATED MODULE: ./build/src/source/records-unpack.js



const CHUNK = 256 * 1024;
/** Node has its own zstd decoder from 22.15 on. */
const hasZstd = typeof external_node_zlib_.createZstdDecompress === 'function';
/** A file that unpacks to more than this many bytes for one packed byte is no log but a bomb; small ones are let pass. */
const RATIO = 250;
const SMALL = 64 * 1024 * 1024;
/** The packing that the first four bytes of a file announce. No NDJSON starts like this. */
function packingOf(start) {
    if (start[0] === 0x1f && start[1] === 0x8b)
        return 'gzip';
    return isFrame(start) ? 'zstd' : undefined;
}
/**
 * Unpacks gzip of any number of members, or zstd of any number of frames. A file that breaks off gives what it holds and sets `end.brokeOff`.
 * Throws `RecordsError` for one that is damaged, followed by other bytes, or a bomb.
 */
async function* unpack(name, packed, packing, end, native = hasZstd) {
    const source = new Source(packed);
    const frames = packing === 'gzip' ? gunzip(source, end) : native ? zstdFrames(source, end) : zstdInScript(source, end);
    let unpacked = 0;
    try {
        for await (const chunk of frames) {
            unpacked += chunk.length;
            if (unpacked > SMALL && unpacked > source.taken * RATIO)
                throw new records_error/* RecordsError */.X(`\`${name}\` unpacks to more than ${RATIO} times its size: a log does not, a bomb does`);
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof records_error/* RecordsError */.X)
            throw error;
        throw new records_error/* RecordsError */.X(`\`${name}\` is damaged or no ${packing} file (${error instanceof Error ? error.message : 'unknown fault'}): write it anew`);
    }
}
/** Chunks that can be given back. */
class Source {
    taken = 0;
    #chunks;
    #back;
    constructor(chunks) {
        this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
    }
    async next() {
        const back = this.#back;
        this.#back = undefined;
        if (back?.length)
            return back;
        const { done, value } = await this.#chunks.next();
        if (done)
            return undefined;
        this.taken += value.length;
        return value;
    }
    giveBack(bytes) {
        this.#back = bytes;
    }
    /** The next bytes without taking them: at least `count`, if there are so many left. */
    async peek(count) {
        let held = new Uint8Array(0);
        while (held.length < count) {
            const more = await this.next();
            if (more === undefined)
                break;
            held = held.length === 0 ? more : Buffer.concat([held, more]);
        }
        this.giveBack(held);
        return held;
    }
}
async function* gunzip(source, end) {
    yield* through(external_node_zlib_.createGunzip({ chunkSize: CHUNK }), source, end);
    for (let rest = await source.next(); rest !== undefined; rest = await source.next())
        if (rest.some((byte) => byte !== 0))
            throw new Error('other bytes follow its end');
}
/** The platform's decoder stops at the end of a frame: each further frame gets its own. */
async function* zstdFrames(source, end) {
    do {
        yield* through(external_node_zlib_.createZstdDecompress({ chunkSize: CHUNK }), source, end);
        const next = await source.peek(4);
        if (next.length === 0)
            return;
        if (!isFrame(next))
            throw new Error('other bytes follow its end');
    } while (!end.brokeOff);
}
async function* zstdInScript(source, end) {
    let out = [];
    const decoder = new esm/* Decompress */.YM((chunk) => out.push(chunk));
    let empty = true;
    for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) {
        empty = false;
        decoder.push(chunk);
        yield* out;
        out = [];
    }
    try {
        decoder.push(new Uint8Array(0), true);
        end.brokeOff ||= empty;
    }
    catch (error) {
        if (error.code !== 5)
            throw error;
        end.brokeOff = true;
    }
    yield* out;
}
/** Feeds a decoder chunk by chunk and takes all it makes before the next, so that nothing is lost when it fails; gives back what it did not take. */
async function* through(decoder, source, end) {
    let wake = () => { };
    let fault;
    let ended = false;
    let written = false;
    decoder.on('readable', () => wake());
    decoder.on('end', () => {
        ended = true;
        wake();
    });
    decoder.on('error', (error) => {
        fault = error;
        wake();
    });
    const fed = [];
    let total = 0;
    while (!ended) {
        const chunk = await source.next();
        written = chunk === undefined;
        if (chunk === undefined)
            decoder.end();
        else {
            fed.push(chunk);
            total += chunk.length;
            decoder.write(chunk, () => {
                written = true;
                wake();
            });
        }
        for (;;) {
            for (let made = decoder.read(); made !== null; made = decoder.read())
                yield made;
            if (fault !== undefined || ended || (written && chunk !== undefined))
                break;
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
        if (fault !== undefined) {
            if (fault.code !== 'Z_BUF_ERROR')
                throw fault;
            end.brokeOff = true;
            return;
        }
        while (fed.length > 2)
            fed.shift();
    }
    const left = total - decoder.bytesWritten;
    if (left > 0)
        source.giveBack(Buffer.concat(fed).subarray(-left));
}
/** A zstd frame, or one to be skipped. */
function isFrame(start) {
    const [a = 0, b, c, d] = start;
    return (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) || (a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18);
}

;// CONCATENATED MODULE: ./build/src/source/records.js







const records_CHUNK = 1024 * 1024;
const packedName = /\.(gz|zst)$/;
const logName = /\.(ndjson|jsonl|gz|zst|parquet)$/;
/**
 * The logs behind the given paths, in the order given: a file (NDJSON, gzip, zstd, Parquet; told apart by its first bytes), a directory (all `*.ndjson`,
 * `*.jsonl`, `*.gz`, `*.zst` and `*.parquet` below it, by name, dot folders and `node_modules` left out), or `-` for `stdin`. Nothing is opened before
 * its turn. `wake` is called when more of a file was read. Throws `RecordsError` for a path that is not there or a directory without logs.
 */
function openRecords(paths, stdin, wake = () => { }) {
    return paths.flatMap((path) => {
        if (path === '-')
            return [streamOf(path, stdin, wake)];
        return (isDirectory(path) ? logsIn(path) : [path]).map((file) => fileOf(file, wake));
    });
}
function streamOf(name, stdin, wake) {
    const end = { brokeOff: false };
    let taken = 0;
    const counted = async function* () {
        for await (const chunk of stdin) {
            taken += chunk.length;
            wake();
            yield chunk;
        }
    };
    return { name, chunks: unpacked(name, counted(), end), brokeOff: () => end.brokeOff, taken: () => taken };
}
function fileOf(path, wake) {
    const end = { brokeOff: false };
    let taken = 0;
    const take = (bytes) => {
        taken += bytes;
        wake();
    };
    const chunks = (range) => (startsAsParquet(path) ? parquetLines(path, range, take) : unpacked(path, chunksOf(path, take), end));
    return {
        name: path,
        path,
        chunks: { [Symbol.asyncIterator]: () => chunks() },
        brokeOff: () => end.brokeOff,
        open: () => openPlain(path, take),
        within: (since, until, left) => chunks({ since, until, left }),
        size: guarded(path, () => (0,external_node_fs_.statSync)(path)).size,
        taken: () => taken,
    };
}
function startsAsParquet(path) {
    return guarded(path, () => {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return false;
        const descriptor = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const start = new Uint8Array(4);
            (0,external_node_fs_.readSync)(descriptor, start, 0, 4, 0);
            return isParquet(start);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    });
}
/** A regular file that is not packed, to be read without waiting. */
function openPlain(path, take) {
    return guarded(path, () => {
        const about = (0,external_node_fs_.statSync)(path);
        if (!about.isFile() || packedName.test(path))
            return undefined;
        const descriptor = (0,external_node_fs_.openSync)(path, 'r');
        const start = new Uint8Array(4);
        const length = (0,external_node_fs_.readSync)(descriptor, start, 0, 4, 0);
        const read = (into, at = null) => {
            const length = guarded(path, () => (0,external_node_fs_.readSync)(descriptor, into, 0, into.length, at));
            take(length);
            return length;
        };
        if (packingOf(start.subarray(0, length)) === undefined && !isParquet(start))
            return { size: about.size, read, close: () => (0,external_node_fs_.closeSync)(descriptor) };
        (0,external_node_fs_.closeSync)(descriptor);
        return undefined;
    });
}
async function* unpacked(name, packed, end) {
    const chunks = Symbol.asyncIterator in packed ? packed[Symbol.asyncIterator]() : packed[Symbol.iterator]();
    try {
        let start = new Uint8Array(0);
        while (start.length < 4) {
            const { done, value } = await chunks.next();
            if (done)
                break;
            start = start.length === 0 ? value : Buffer.concat([start, value]);
        }
        const all = resumed(start, chunks);
        const packing = packingOf(start);
        if (isParquet(start))
            throw new records_error/* RecordsError */.X(`\`${name}\` is Parquet, which is read from its end: give it as a file`);
        if (packing !== undefined)
            yield* unpack(name, all, packing, end);
        else if (start.length > 0 && packedName.test(name))
            throw new records_error/* RecordsError */.X(`\`${name}\` is no ${name.endsWith('.gz') ? 'gzip' : 'zstd'} file: rename it, or write it anew`);
        else {
            end.brokeOff = start.length === 0 && packedName.test(name);
            yield* all;
        }
    }
    finally {
        await chunks.return?.();
    }
}
async function* resumed(start, rest) {
    if (start.length > 0)
        yield start;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
/** Every chunk is only valid until the next one is asked for. */
function* chunksOf(file, take) {
    const descriptor = guarded(file, () => (0,external_node_fs_.openSync)(file, 'r'));
    try {
        for (;;) {
            const buffer = new Uint8Array(records_CHUNK);
            const length = guarded(file, () => (0,external_node_fs_.readSync)(descriptor, buffer));
            if (length === 0)
                return;
            take(length);
            yield buffer.subarray(0, length);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function isDirectory(path) {
    return guarded(path, () => (0,external_node_fs_.statSync)(path)).isDirectory();
}
function logsIn(directory) {
    const found = guarded(directory, () => walk(directory)).sort(diagnostic/* compareText */.n6);
    if (found.length === 0)
        throw new records_error/* RecordsError */.X(`no log in \`${directory}\`: put *.ndjson, *.jsonl, *.gz, *.zst or *.parquet files there`);
    return found.map((file) => (0,external_node_path_.join)(directory, file));
}
function walk(directory, below = '') {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, below), { withFileTypes: true }).flatMap((entry) => {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : walk(directory, name);
        return logName.test(entry.name) ? [name] : [];
    });
}
function guarded(path, act) {
    try {
        return act();
    }
    catch (error) {
        const code = error.code;
        throw new records_error/* RecordsError */.X(code === 'ENOENT' ? `\`${path}\` is not there` : `\`${path}\` can't be read (${code ?? 'unknown fault'})`);
    }
}


/***/ })

};
