export const id = 56;
export const ids = [56];
export const modules = {

/***/ 24317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   m0: () => (/* binding */ packsOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   p9: () => (/* binding */ readLive),
/* harmony export */   s5: () => (/* binding */ isEdited)
/* harmony export */ });
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69169);
/* harmony import */ var _plane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96997);


/** Reads what is live; `policies: true` reads every pack's policies too. Errors but "no such endpoint" are the caller's. */
async function readLive(plane, options = {}) {
    let listed;
    try {
        listed = (await plane.listPolicyPacks()).packs;
    }
    catch (error) {
        const { status, code } = (0,_plane_js__WEBPACK_IMPORTED_MODULE_0__/* .planeError */ .X7)(error);
        if (status === 404 || status === 405 || status === 501) {
            return { kind: 'unreadable', reason: `the control plane does not list its packs (${code})` };
        }
        throw error;
    }
    const packs = listed.map(async (pack) => {
        const held = pack.held ? await heldContents(plane, pack) : [];
        if (!options.policies)
            return { ...pack, held };
        return { ...pack, held, policies: (await plane.getPolicyPack(pack.name)).policy_definitions };
    });
    return { kind: 'known', packs: await Promise.all(packs) };
}
/** Of what was live since the last deploy, that one included: all but what is live now. */
async function heldContents(plane, live) {
    const held = [];
    for await (const { version, source_hash, restores } of historyOf(plane, live.name)) {
        const isLive = version === live.version && source_hash === live.source_hash;
        if (!isLive && !held.some((it) => it.version === version))
            held.push({ version, source_hash });
        if (restores === null)
            break;
    }
    return held;
}
/** Everything that was ever live of a pack, newest first. */
async function* historyOf(plane, pack) {
    let cursor = null;
    do {
        const page = await plane.policyPackHistory(pack, cursor === null ? {} : { cursor });
        yield* page.history;
        cursor = page.next_cursor ?? null;
    } while (cursor !== null);
}
/** Whether this content was rolled back under this version. */
function isHeld({ held }, version, hash) {
    return held.some((it) => it.version === version && it.source_hash === hash);
}
/** The live packs as packs, for a review against them. Needs `readLive` with `policies: true`. */
function packsOf(live) {
    if (live.kind === 'unreadable')
        return [];
    return live.packs.flatMap(({ name, version, policies }) => (policies ? [{ name, version, policies }] : []));
}
/** Where the stored policies of a live pack are not what its recorded hash says. */
function isEdited(pack) {
    return pack.edited === true || (pack.policies !== undefined && (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceHash */ .Ep)(pack.policies) !== pack.source_hash);
}


/***/ }),

/***/ 92232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ outlook),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   gR: () => (/* binding */ changesAnything)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52342);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69169);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24317);



/**
 * Compares what is live with what shall be, by the rules of `semantics.md`, "Identity, versions, rolling back". Pure. What shrinks can
 * be told only where `live` was read with its policies.
 */
function plan(live, target, { allowShrink = [] } = {}) {
    const shrunk = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shrinks */ .t)((0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .packsOf */ .m0)(live), target);
    const known = new Map(live.kind === 'known' ? live.packs.map((pack) => [pack.name, pack]) : []);
    const names = target.map((pack) => pack.name);
    return {
        expects: live.kind === 'known' ? Object.fromEntries(names.map((name) => [name, known.get(name)?.source_hash ?? null])) : {},
        steps: target.map((pack, index) => {
            if (names.indexOf(pack.name) !== index)
                return duplicate(pack);
            if (live.kind === 'unreadable')
                return blindStep(pack);
            return guarded(stepFor(pack, known.get(pack.name)), shrunk, allowShrink);
        }),
        target: [...target],
        digest: (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .setDigest */ .$U)(target),
        readable: live.kind === 'known' ? true : live.reason,
        others: [...known.values()].filter((pack) => !names.includes(pack.name)).map((pack) => ({ pack: pack.name, version: pack.version })),
        edited: [...known.values()].filter(_live_js__WEBPACK_IMPORTED_MODULE_2__/* .isEdited */ .s5).map((pack) => pack.name),
    };
}
/** What stands in the way of a plan; none: it can be applied. */
function refusals(plan) {
    return plan.steps.filter((step) => step.kind === 'refused');
}
/** Whether applying the plan would change anything. */
function changesAnything(plan) {
    return plan.steps.some((step) => step.kind === 'deploy');
}
/**
 * All that is live, before the plan and after it. A refused pack counts as if it went live: who is told what it would do can correct it.
 * Undefined where nobody can tell what is live. Needs `readLive` with `policies: true`.
 */
function outlook({ steps, target }, live) {
    if (live.kind === 'unreadable')
        return undefined;
    const before = (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .packsOf */ .m0)(live);
    const stays = new Set(steps.flatMap((step) => (step.kind === 'held' || step.kind === 'unchanged' ? [step.pack] : [])));
    const going = new Map(target.filter(({ name }) => !stays.has(name)).map((pack) => [pack.name, pack]));
    return { before, after: [...before.filter(({ name }) => !going.has(name)), ...going.values()] };
}
function stepFor(pack, live) {
    const { name, version } = pack;
    const hash = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceHash */ .Ep)(pack.policies);
    const base = { pack: name, version, digest: (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br)(pack) };
    if (!live)
        return { kind: 'deploy', ...base, from: null, policies: 'changed', lifts_hold: false };
    const equal = hash === live.source_hash;
    if (equal && version === live.version)
        return { kind: 'unchanged', ...base };
    if ((0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeld */ .i7)(live, version, hash))
        return held(pack, live);
    if (semver__WEBPACK_IMPORTED_MODULE_0__.compare(version, live.highest_version) <= 0)
        return notHigher(pack, live);
    const from = { version: live.version, digest: live.digest };
    return { kind: 'deploy', ...base, from, policies: equal ? 'equal' : 'changed', lifts_hold: live.held.length > 0 };
}
/** A pack that loses most of what it enforces goes live only when that was said in so many words. */
function guarded(step, shrunk, allowed) {
    const found = step.kind === 'deploy' ? shrunk.find(({ pack }) => pack === step.pack) : undefined;
    if (step.kind !== 'deploy' || !found)
        return step;
    const { pack, version, was, before, after } = found;
    const name = `${pack}@${version}`;
    if (allowed.includes(name))
        return { ...step, shrinks: { before, after } };
    const left = after === 0 ? 'none' : `fewer than half (${after})`;
    return {
        kind: 'refused',
        pack,
        version,
        code: after === 0 ? 'pack_emptied' : 'pack_shrunk',
        message: `\`${pack}\` ${version} ${before === 1 ? 'drops the one policy' : `leaves ${left} of the ${before} policies`} that ${was} enforces`,
        help: `if that is meant, allow exactly this one: \`--allow-shrink ${name}\`, or \`allow-shrink: ${name}\` for the action`,
    };
}
const blindStep = (pack) => ({
    kind: 'deploy',
    pack: pack.name,
    version: pack.version,
    digest: (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br)(pack),
    from: undefined,
    policies: 'changed',
    lifts_hold: false,
});
function held({ name, version }, live) {
    const warning = `\`${name}\` ${version} was rolled back and is held; ${live.version} stays live: fix it and give it a version above ${live.highest_version}`;
    return { kind: 'held', pack: name, version, live: live.version, warning };
}
function notHigher({ name, version }, live) {
    const help = `give it a version above ${live.highest_version}`;
    const refused = { kind: 'refused', pack: name, version, help };
    if (version === live.version) {
        return { ...refused, code: 'version_reused', message: `\`${name}\` ${version} is live with other policies` };
    }
    const lower = `\`${name}\` ${version} is not above ${live.highest_version}, the highest version that was ever live`;
    return { ...refused, code: 'version_not_higher', message: lower };
}
const duplicate = ({ name, version }) => ({
    kind: 'refused',
    pack: name,
    version,
    code: 'duplicate_pack',
    message: `two packs are named \`${name}\``,
    help: 'rename one of them',
});


/***/ }),

/***/ 32095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ prospectOf)
/* harmony export */ });
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5475);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61381);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92232);


/** A plan that changes nothing passes every gate. What can't be compared counts as looser. Needs `readLive` with `policies: true`. */
function prospectOf(plan, live, gates, rules) {
    const seen = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .outlook */ .En)(plan, live);
    const { before, after } = seen ?? { before: [], after: plan.target };
    const compared = seen ? compare(before, after) : {};
    const goes = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnything */ .gR)(plan) || (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke)(plan).length > 0;
    const placed = after.map((pack) => ({ pack }));
    return { before, after, ...compared, goes, gates: goes ? (0,_review_js__WEBPACK_IMPORTED_MODULE_1__/* .exactGates */ .e6)(gates, rules, before, placed, compared.exact?.impact) : [] };
}
function compare(before, after) {
    try {
        return { exact: (0,_review_js__WEBPACK_IMPORTED_MODULE_2__/* .exactOf */ .LN)(before, after) };
    }
    catch (error) {
        return { fault: `what it changes could not be shown (${error instanceof Error ? error.name : 'unknown fault'})` };
    }
}


/***/ }),

/***/ 48291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ planRollback),
/* harmony export */   Pw: () => (/* binding */ applyRollback),
/* harmony export */   kn: () => (/* binding */ previous)
/* harmony export */ });
/* unused harmony export rollback */
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69169);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24317);
/* harmony import */ var _plane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96997);



/** In place of a version: what was live before. */
const previous = 'previous';
/** Looks up the version, or the `previous` one, in the plane's history. Errors but "no such pack" and "no such endpoint" are the caller's. */
async function planRollback(pack, asked, plane) {
    const live = await (0,_live_js__WEBPACK_IMPORTED_MODULE_0__/* .readLive */ .p9)(plane);
    if (live.kind === 'unreadable')
        return { kind: 'blind', pack, version: asked, reason: live.reason };
    const current = live.packs.find((it) => it.name === pack);
    if (!current) {
        const exists = live.packs.map((it) => it.name).sort();
        return refused(pack, 'pack_not_found', `no pack \`${pack}\` was ever live`, exists);
    }
    const history = [];
    for await (const it of (0,_live_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .om)(plane, pack))
        history.push(it);
    const version = asked === previous ? before(history)?.version : asked;
    const revision = history.find((it) => it.version === version);
    if (version === undefined || !revision) {
        const exists = [...new Set(history.map((it) => it.version))];
        const why = version === undefined ? `nothing was live of \`${pack}\` before ${current.version}` : `\`${pack}\` ${version} was never live`;
        return refused(pack, 'pack_version_not_found', why, exists);
    }
    if (revision.digest === current.digest)
        return { kind: 'unchanged', pack, version };
    const again = history.find((it) => it.version === version && it.restores !== null)?.serial;
    const [from, to] = await Promise.all([plane.getPolicyPack(pack), plane.getPolicyPack(pack, { version })]);
    return {
        kind: 'rollback',
        pack,
        from: { name: pack, version: from.pack.version, policies: from.policy_definitions },
        to: { name: pack, version, policies: to.policy_definitions },
        expects: current.source_hash,
        restores: revision.restores ?? revision.serial,
        ...(again !== undefined && { again }),
    };
}
/** What was live before the newest revision; from one that was restored it walks on back. */
function before([newest, ...older]) {
    return newest && older.find(({ serial }) => serial < (newest.restores ?? newest.serial));
}
/** Does it and reads back. What is live has to be what the plan saw. */
async function applyRollback(plan, plane) {
    if (plan.kind === 'refused' || plan.kind === 'unchanged')
        return plan;
    const version = plan.kind === 'rollback' ? plan.to.version : plan.version;
    let answered;
    let lost;
    try {
        const request = {
            ...(version !== previous && { version }),
            ...(plan.kind === 'rollback' && { expected_source_hash: plan.expects }),
        };
        answered = (await plane.rollbackPolicyPack(plan.pack, request)).pack;
    }
    catch (error) {
        const told = (0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .planeError */ .X7)(error);
        const before = plan.kind === 'rollback' ? plan.from.version : undefined;
        if (plan.kind === 'blind' || !(0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveHappened */ .dk)(told))
            return failed(plan.pack, told, (0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveHappened */ .dk)(told) ? undefined : before);
        lost = told;
    }
    return plan.kind === 'blind' ? believed(plan, answered?.version) : verified(plan, plane, lost);
}
/** Plans and applies in one go. */
async function rollback(pack, version, plane) {
    return applyRollback(await planRollback(pack, version, plane), plane);
}
async function verified(plan, plane, lost) {
    const { pack, to } = plan;
    try {
        const now = await plane.getPolicyPack(pack);
        const stored = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)({ name: pack, version: now.pack.version, policies: now.policy_definitions });
        if (stored === (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(to)) {
            const notes = lost ? [`the answer to the rollback was lost (${lost.code}); read back, ${to.version} is live`] : [];
            return { kind: 'rolled-back', pack, version: to.version, digest: stored, verified: true, notes };
        }
        const code = lost?.code ?? 'deploy_not_verified';
        return failed(pack, { code, message: lost?.message ?? `what is live now is not \`${pack}\` ${to.version} as the history has it` }, now.pack.version);
    }
    catch (error) {
        const { code, message } = (0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .planeError */ .X7)(error);
        return failed(pack, { code: 'deploy_not_verified', message: `could not be read back (${code}: ${message})` }, undefined);
    }
}
function believed({ pack, version, reason }, answered) {
    if (answered !== undefined && answered !== version && version !== previous) {
        const message = `the control plane went back to ${answered}, not to ${version}: by the published contract it only goes to the version before`;
        return failed(pack, { code: 'deploy_not_verified', message }, answered);
    }
    const said = answered === undefined ? 'it does not say which version is live' : `it says that ${answered} is live`;
    const notes = [`not read back: ${reason}; ${said}`];
    return { kind: 'rolled-back', pack, version: answered ?? version, digest: undefined, verified: false, notes };
}
function refused(pack, code, message, exists) {
    const help = exists.length > 0 ? `there is ${exists.map((it) => `\`${it}\``).join(', ')}` : 'nothing was ever deployed here';
    return { kind: 'refused', pack, code, message, help, exists };
}
function failed(pack, error, live) {
    const { code, message } = error;
    return { kind: 'failed', pack, code, message, help: (0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(error) ?? 'see what is live now with `hindcast status`', live };
}


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ gateWords),
/* harmony export */   Vz: () => (/* binding */ rollbackPlanWords),
/* harmony export */   W$: () => (/* binding */ planWords),
/* harmony export */   e$: () => (/* binding */ stopWords),
/* harmony export */   j0: () => (/* binding */ heldWords),
/* harmony export */   ks: () => (/* binding */ rollbackWords),
/* harmony export */   p7: () => (/* binding */ deploymentWords),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48291);


/** A plan in lines of plain text: what will happen to each pack, or would if nothing stopped it, and what it leaves alone. */
function planWords(plan, stopped = false) {
    const others = plan.others.map(({ pack, version }) => `${pack} ${version}: live, not named here, left alone`);
    const edited = plan.edited.map((pack) => `${pack}: its live policies are not what was deployed; a deploy with a higher version puts them right`);
    const blind = plan.readable === true ? [] : [`what is live cannot be read: ${plan.readable}`];
    return [...plan.steps.map((step) => stepWords(step, stopped)), ...edited, ...others, ...blind];
}
/** The gates that a plan breaches, each in a line, those that the label lifts too; of one that stops it also what to do. */
function gateWords(results) {
    return results
        .filter(({ level, holds, label }) => (!holds && level !== 'off') || label !== undefined)
        .map(({ gate, level, message, label }) => {
        if (label !== undefined)
            return `gate ${gate}: let through. ${message}`;
        const told = gate in remedies ? `${message}: ${remedies[gate]}` : message;
        return level === 'fail' ? `gate ${gate}: stops. ${told}` : `gate ${gate}: warns. ${message}`;
    });
}
/** Why nothing goes live: the gates that stop it, the packs that are refused. */
function stopWords(plan, results) {
    const gates = results.filter(({ level, holds }) => !holds && level === 'fail').map(({ gate }) => gate);
    const refused = plan.steps.flatMap((step) => (step.kind === 'refused' ? [step.pack] : []));
    return [
        ...(refused.length > 0 ? [`refused: ${[...new Set(refused)].join(', ')}`] : []),
        ...(gates.length > 0 ? [`stopped by the gate ${[...new Set(gates)].join(', ')}`] : []),
    ].join('; ');
}
const lift = 'put it on the merged pull request and run again, or give `--label`';
/** Of a gate whose message does not say so already. */
const remedies = {
    loosened: lift,
    reviewed: 'let a pull request review it',
    undetermined: 'record the fields that are missing',
    protect: lift,
    never: 'change the packs, or the rule if it is wrong',
};
/** What a plan and its deploy call a pack that changes nothing. */
const liveAlready = 'live already';
function stepWords(step, stopped) {
    switch (step.kind) {
        case 'unchanged':
            return `${step.pack} ${step.version}: ${liveAlready}`;
        case 'deploy': {
            const from = step.from === null ? 'new' : step.from === undefined ? 'over whatever is live' : `from ${step.from.version}`;
            const same = step.policies === 'equal' ? ', same policies' : '';
            const less = step.shrinks
                ? `, enforces ${step.shrinks.after} of ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(step.shrinks.before, 'policy', 'policies')}, as allowed`
                : '';
            return `${step.pack} ${step.version}: ${stopped ? 'would go live' : 'goes live'} (${from}${same}${less}${step.lifts_hold ? ', lifts the hold' : ''}), ${step.digest.slice(0, 19)}`;
        }
        case 'held':
            return `${step.pack} ${step.version}: stays out. ${step.warning}`;
        case 'refused':
            return `${step.pack} ${step.version}: refused (${step.code}). ${step.message}: ${step.help}`;
    }
}
function deploymentWords(deployment) {
    switch (deployment.kind) {
        case 'unchanged':
            return [
                deployment.packs.some(({ outcome }) => outcome === 'held')
                    ? 'nothing goes live: what is held stays out'
                    : 'nothing to do: what is wanted is live',
                ...deployment.notes,
            ];
        case 'deployed': {
            const packs = deployment.packs.map(({ pack, version, outcome }) => `${pack} ${version}: ${outcome === 'unchanged' ? liveAlready : outcome}`);
            return [...packs, deployment.verified ? 'read back and compared: what was sent is live' : 'not read back', ...deployment.notes];
        }
        case 'refused':
            return deployment.refusals.map(({ pack, code, message, help }) => `${pack}: refused (${code}). ${message}: ${help}`);
        case 'conflict':
            return [
                `something else went live in between: ${deployment.message}`,
                ...deployment.changed.map(({ pack, version }) => `${pack}: live is now ${version ?? 'nothing'}`),
            ];
        case 'failed':
            return [`failed (${deployment.code}). ${deployment.message}: ${deployment.help}`, ...deployment.live.map(liveWords)];
    }
}
function liveWords({ pack, version, how }) {
    return `${pack}: live is ${version === undefined ? 'unknown' : (version ?? 'nothing')} (${how})`;
}
function rollbackPlanWords(plan) {
    switch (plan.kind) {
        case 'unchanged':
            return [`${plan.pack} ${plan.version} is live already`];
        case 'refused':
            return [`refused (${plan.code}). ${plan.message}: ${plan.help}`];
        case 'blind':
            return [
                `${plan.pack} goes back to ${plan.version === _rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .previous */ .kn ? 'the version before' : plan.version}; what that changes cannot be shown: ${plan.reason}`,
            ];
        case 'rollback':
            return [`${plan.pack} goes back from ${plan.from.version} to ${plan.to.version}, restoring serial ${plan.restores}`];
    }
}
function rollbackWords(done) {
    switch (done.kind) {
        case 'unchanged':
            return [`${done.pack} ${done.version} is live already`];
        case 'refused':
            return [`refused (${done.code}). ${done.message}: ${done.help}`];
        case 'rolled-back':
            return [`${done.pack} ${done.version} is live again, and held: the version before does not come back by itself`, ...done.notes];
        case 'failed':
            return [`failed (${done.code}). ${done.message}: ${done.help}`];
    }
}
/** What to do about a pack that is held after a rollback; none where it is not. */
function heldWords({ name, held, highest_version }) {
    if (held.length === 0)
        return undefined;
    const versions = [...new Set(held.map(({ version }) => version))];
    const back = versions.length === 1 ? 'does not come back by itself' : 'do not come back by themselves';
    return `${name}: ${versions.join(', ')} ${back}; to go on, fix the pack and deploy it with a version above ${highest_version}`;
}
function driftWords(finding) {
    const { pack } = finding;
    switch (finding.kind) {
        case 'missing':
            return `${pack} ${finding.target}: not live`;
        case 'version':
            return `${pack}: the same policies, live as ${finding.live}, here ${finding.target}`;
        case 'policies': {
            const ahead = { live: 'live is ahead', target: 'not deployed yet', neither: 'one version, two contents' }[finding.ahead];
            return `${pack}: live ${finding.live} and ${finding.target} here differ: ${ahead}`;
        }
        case 'held':
            return `${pack}: ${finding.target} was rolled back; live is ${finding.live}`;
        case 'edited':
            return `${pack} ${finding.live}: its live policies were edited on the control plane`;
        case 'extra':
            return `${pack} ${finding.live}: live, not named here`;
    }
}


/***/ })

};
