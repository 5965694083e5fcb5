export const id = 643;
export const ids = [643];
export const modules = {

/***/ 34643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48291);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80642);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78803);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24317);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35283);
/* harmony import */ var _outlook_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11039);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1579);




/** Shows what going back changes, then makes the old version live again. Its content comes from the plane's history. */
async function rollback(pack, version, options, world) {
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)(options, world);
    const { plane } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environment */ .cA)(options, settings, world);
    const plan = await (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_2__/* .planRollback */ .II)(pack, version, plane);
    if (!options.json && !options.quiet && (plan.kind === 'rollback' || plan.kind === 'blind')) {
        world.err(`${(0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackPlanWords */ .Vz)(plan).join('\n')}\n`);
        if (plan.kind === 'rollback')
            world.err(`${await preview(plan.from, plan.to, plane, world)}\n`);
    }
    if (options.dryRun && (plan.kind === 'rollback' || plan.kind === 'blind')) {
        await world.out(options.json ? `${JSON.stringify({ plan, rollback: null }, null, 2)}\n` : 'nothing was changed (`--dry-run`)\n');
        return 0;
    }
    const done = await (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_2__/* .applyRollback */ .Pw)(plan, plane);
    if (options.json)
        await world.out(`${JSON.stringify({ plan, rollback: done }, null, 2)}\n`);
    else
        await world.out(`${(0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackWords */ .ks)(done).join('\n')}\n`);
    return (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(done);
}
/** Shows what going back changes. Going back is for emergencies: a preview that fails must not stand in its way. */
async function preview(from, to, plane, world) {
    try {
        return await change(from, to, plane, world);
    }
    catch (error) {
        return `what going back changes could not be shown (${error instanceof Error ? error.name : 'unknown fault'})`;
    }
}
/** The change for every possible request, beside the other packs that are live. */
async function change(from, to, plane, world) {
    const live = (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_5__/* .packsOf */ .m0)(await (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readLive */ .p9)(plane, { policies: true }));
    const others = live.filter(({ name }) => name !== from.name);
    return (0,_outlook_js__WEBPACK_IMPORTED_MODULE_6__/* .between */ .T)([...others, from], [...others, to], world).words;
}


/***/ }),

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

/***/ 78803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _api_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13936);

/** What a plane answers where a rule of its own stands against the request; anything else is trouble with the plane or with the key. */
const ofRules = [400, 409, 413, 422];
/** The exit code of a deploy or a rollback: 0 done, 1 something stands against it, 2 the control plane could not do it or did not answer as agreed. */
function exitCodeOf(done) {
    if (done?.kind === 'deployed' || done?.kind === 'rolled-back' || done?.kind === 'unchanged')
        return 0;
    if (done?.kind !== 'failed')
        return 1;
    return ofRules.includes(_api_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorStatus */ .PO[done.code] ?? 0) ? 1 : 2;
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
