export const id = 222;
export const ids = [222];
export const modules = {

/***/ 54222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy_deploy)
});

// EXTERNAL MODULE: ./build/src/deliver/plan.js
var deliver_plan = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/deliver/words.js
var deliver_words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/deliver/prospect.js
var prospect = __webpack_require__(32095);
// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
// EXTERNAL MODULE: ./build/src/deliver/live.js
var deliver_live = __webpack_require__(24317);
// EXTERNAL MODULE: ./build/src/deliver/plane.js
var deliver_plane = __webpack_require__(96997);
;// CONCATENATED MODULE: ./build/src/deliver/apply.js




/**
 * Carries a plan out: validates every pack on the plane, deploys all of them or none, reads back and compares digests.
 * A plane that tells what is live takes all packs in one transaction; another one takes them one by one, and on a failure
 * the earlier ones are rolled back.
 */
async function apply(plan, plane) {
    const refused = (0,deliver_plan/* refusals */.Ke)(plan);
    if (refused.length > 0)
        return { kind: 'refused', refusals: refused };
    if (!(0,deliver_plan/* changesAnything */.gR)(plan))
        return { kind: 'unchanged', packs: delivered(plan), notes: [] };
    try {
        const invalid = await validate(plan, plane);
        if (invalid.length > 0)
            return { kind: 'refused', refusals: invalid };
    }
    catch (error) {
        return failed((0,deliver_plane/* planeError */.X7)(error), asBefore(plan));
    }
    return plan.readable === true ? applyTogether(plan, plane) : applyOneByOne(plan, plane);
}
async function validate(plan, plane) {
    const found = [];
    for (const pack of changing(plan)) {
        const { valid = true, errors = [] } = await plane.validatePolicyPack((0,deliver_plane/* targetOf */.$r)(pack));
        if (valid && errors.length === 0)
            continue;
        const help = 'correct the pack; nothing was deployed';
        const faults = errors.length > 0 ? errors : [{ code: 'pack_invalid', message: 'the control plane calls the pack invalid and gives no reason' }];
        found.push(...faults.map((it) => ({ pack: pack.name, code: it.code, message: it.message, help, ...('policy' in it && { policy: it.policy }) })));
    }
    return found;
}
async function applyTogether(plan, plane) {
    const held = new Set(plan.steps.flatMap((step) => (step.kind === 'held' ? [step.pack] : [])));
    const sent = plan.target.filter((pack) => !held.has(pack.name));
    let lost;
    try {
        await plane.deployPolicyPack({ packs: sent.map((pack) => (0,deliver_plane/* targetOf */.$r)(pack, plan.expects[pack.name])) });
    }
    catch (error) {
        const told = (0,deliver_plane/* planeError */.X7)(error);
        if (told.code === 'revision_conflict')
            return conflict(plan, plane, told.message);
        if (!(0,deliver_plane/* mayHaveHappened */.dk)(told))
            return failed(told, asBefore(plan));
        lost = told;
    }
    return verify(plan, plane, lost);
}
/** Compares what the plane says and stores with what was sent; `lost`: no answer came to the deploy, so the state decides. */
async function verify(plan, plane, lost) {
    const wanted = changing(plan);
    const byName = new Map();
    const stored = new Map();
    const isLive = (pack) => {
        const found = byName.get(pack.name);
        return found?.version === pack.version && found.source_hash === (0,canonical/* sourceHash */.Ep)(pack.policies);
    };
    try {
        const live = await (0,deliver_live/* readLive */.p9)(plane);
        if (live.kind === 'known')
            for (const pack of live.packs)
                byName.set(pack.name, pack);
        for (const pack of wanted.filter(isLive))
            stored.set(pack.name, await storedDigest(plane, pack.name));
    }
    catch (error) {
        const { code, message } = (0,deliver_plane/* planeError */.X7)(error);
        const unknown = plan.steps.map((step) => ({ pack: step.pack, version: undefined, how: 'unknown' }));
        return notVerified(`the packs were sent, and what is live could not be read back (${code}: ${message})`, unknown);
    }
    const now = plan.target.map((pack) => {
        const found = byName.get(pack.name);
        const how = isLive(pack) ? 'new' : (found?.source_hash ?? null) === plan.expects[pack.name] ? 'as before' : 'unknown';
        return { pack: pack.name, version: found?.version ?? null, how };
    });
    if (lost && !wanted.every(isLive))
        return failed(lost, now);
    const wrong = wanted.filter((pack) => !isLive(pack) || stored.get(pack.name) !== (0,canonical/* digest */.br)(pack));
    if (wrong.length > 0)
        return notVerified(`what is live now is not what was sent: ${wrong.map((pack) => `\`${pack.name}\``).join(', ')}`, now);
    const notes = lost ? [`the answer to the deploy was lost (${lost.code}); read back, the packs are live`] : [];
    return { kind: 'deployed', packs: delivered(plan), verified: true, notes };
}
async function storedDigest(plane, name) {
    const { pack, policy_definitions } = await plane.getPolicyPack(name);
    return (0,canonical/* digest */.br)({ name: pack.name, version: pack.version, policies: policy_definitions });
}
async function applyOneByOne(plan, plane) {
    const done = [];
    for (const pack of changing(plan)) {
        const told = await deployOne(pack, plane);
        if (!told) {
            done.push(pack);
            continue;
        }
        const back = await rollBack(done, plane);
        const rest = plan.target.filter((it) => !done.includes(it));
        const others = rest.map((it) => {
            const unsure = it === pack && (0,deliver_plane/* mayHaveHappened */.dk)(told);
            return { pack: it.name, version: undefined, how: unsure ? 'unknown' : 'as before' };
        });
        return failed(told, [...back, ...others]);
    }
    const note = `not read back: ${plan.readable}; the control plane accepted the packs, and nothing more is known`;
    return { kind: 'deployed', packs: delivered(plan), verified: false, notes: [note] };
}
/** Undefined when the plane took the pack; an answer that names another version is no success. */
async function deployOne(pack, plane) {
    try {
        const answered = (await plane.deployPolicyPack((0,deliver_plane/* targetOf */.$r)(pack))).pack?.version;
        if (answered === undefined || answered === pack.version)
            return undefined;
        const message = `the control plane was sent \`${pack.name}\` ${pack.version} and answers that ${answered} is live`;
        return { code: 'deploy_not_verified', message };
    }
    catch (error) {
        return (0,deliver_plane/* planeError */.X7)(error);
    }
}
/** Takes packs back in reverse order; a pack that can't be taken back is named as live. */
async function rollBack(done, plane) {
    const live = [];
    for (const pack of [...done].reverse()) {
        try {
            const { pack: now } = await plane.rollbackPolicyPack(pack.name, {});
            live.push({ pack: pack.name, version: now?.version, how: 'rolled back' });
        }
        catch (error) {
            const told = (0,deliver_plane/* planeError */.X7)(error);
            live.push({
                pack: pack.name,
                version: (0,deliver_plane/* mayHaveHappened */.dk)(told) ? undefined : pack.version,
                how: (0,deliver_plane/* mayHaveHappened */.dk)(told) ? 'unknown' : 'new',
            });
        }
    }
    return live;
}
async function conflict(plan, plane, message) {
    const live = await (0,deliver_live/* readLive */.p9)(plane).catch((error) => ({ kind: 'unreadable', reason: (0,deliver_plane/* planeError */.X7)(error).message }));
    const byName = new Map(live.kind === 'known' ? live.packs.map((pack) => [pack.name, pack]) : []);
    const changed = Object.entries(plan.expects).flatMap(([pack, expected]) => {
        const now = byName.get(pack)?.source_hash ?? null;
        return live.kind === 'known' && now !== expected ? [{ pack, expected, live: now, version: byName.get(pack)?.version ?? null }] : [];
    });
    return { kind: 'conflict', message, changed };
}
function changing(plan) {
    const names = new Set(plan.steps.flatMap((step) => (step.kind === 'deploy' ? [step.pack] : [])));
    return plan.target.filter((pack) => names.has(pack.name));
}
const asBefore = (plan) => plan.steps.map((step) => ({ pack: step.pack, version: versionBefore(step), how: 'as before' }));
function versionBefore(step) {
    if (step.kind === 'deploy')
        return step.from === undefined ? undefined : (step.from?.version ?? null);
    if (step.kind === 'held')
        return step.live;
    return step.kind === 'unchanged' ? step.version : undefined;
}
function delivered(plan) {
    return plan.steps.flatMap((step) => {
        if (step.kind === 'refused')
            return [];
        if (step.kind === 'held')
            return [{ pack: step.pack, version: step.live, digest: '', outcome: 'held' }];
        return [{ pack: step.pack, version: step.version, digest: step.digest, outcome: step.kind === 'deploy' ? 'deployed' : 'unchanged' }];
    });
}
function failed(error, live) {
    const { code, message } = error;
    return { kind: 'failed', code, message, help: (0,deliver_plane/* remedyOf */.SM)(error) ?? 'see what is live now, then run the deploy again', live };
}
function notVerified(message, live) {
    const help = 'compare with `hindcast status`; `hindcast rollback PACK VERSION` brings an earlier version back';
    return { kind: 'failed', code: 'deploy_not_verified', message, help, live };
}

;// CONCATENATED MODULE: ./build/src/deliver/deploy.js



/**
 * Reads what is live, plans, applies. When something else went live in between, it plans anew: `show` sees every plan, and what is live, before it is
 * applied and says whether to go on; a plan it declines is handed back unapplied.
 */
async function deploy(target, plane, show, { tries = 3, ...options } = {}) {
    for (let left = tries;; left--) {
        const live = await (0,deliver_live/* readLive */.p9)(plane, { policies: true });
        const made = (0,deliver_plan/* plan */.et)(live, target, options);
        if (!(await show(made, live)))
            return { plan: made, deployment: undefined };
        const deployment = await apply(made, plane);
        if (deployment.kind !== 'conflict' || left <= 1)
            return { plan: made, deployment };
    }
}

// EXTERNAL MODULE: ./build/src/deliver/outcome.js
var outcome = __webpack_require__(78803);
// EXTERNAL MODULE: ./build/src/gates.js + 1 modules
var src_gates = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/src/cli/environment.js + 1 modules
var environment = __webpack_require__(35283);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
;// CONCATENATED MODULE: ./build/src/cli/commands/deploy.js




/** Takes the packs live: all of them or none, read back and compared. Exits 1 when refused or stopped by a gate, 2 when the plane failed or what is live could not be verified. */
async function deploy_deploy(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const target = (0,environment/* environment */.cA)(options, settings, world);
    const packs = await (0,environment/* packsFor */.o5)(target, options.head, settings, world);
    let gates = [];
    const stops = (made) => (0,deliver_plan/* refusals */.Ke)(made).length > 0 || !(0,src_gates/* passesGates */.AT)(gates);
    const words = (made) => `${[...(0,deliver_words/* planWords */.W$)(made, stops(made)), ...(0,deliver_words/* gateWords */.DO)(gates)].join('\n')}\n`;
    const show = (made, live) => {
        ({ gates } = (0,prospect/* prospectOf */.e)(made, live, settings.gates, { ...settings.config, labels: options.label ?? [] }));
        if (!options.json && !options.quiet)
            world.err(words(made));
        return !stops(made);
    };
    const { plan, deployment } = await deploy(packs, target.plane, show, options);
    if (options.json)
        await world.out(`${JSON.stringify({ plan, gates, deployment: deployment ?? null }, null, 2)}\n`);
    else if (deployment)
        await world.out(`${(0,deliver_words/* deploymentWords */.p7)(deployment).join('\n')}\n`);
    else {
        if (options.quiet)
            world.err(words(plan));
        await world.out(`nothing was deployed: ${(0,deliver_words/* stopWords */.e$)(plan, gates)}\n`);
    }
    return (0,outcome/* exitCodeOf */.F)(deployment);
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


/***/ })

};
