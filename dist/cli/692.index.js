export const id = 692;
export const ids = [692,222];
export const modules = {

/***/ 96692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98606);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31980);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54222);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97873);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34643);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62369);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80603);












/** An action of the bundled log: an agent under prompt injection sends money to an attacker. */
const attack = {
    actionType: 'banking:send_money',
    actionContent: 'recipient=US133000000121212121212, amount=30, subject=Spotify Premium',
    agentId: 'assistant',
    metadata: { args: { recipient: 'US133000000121212121212', amount: 30, subject: 'Spotify Premium' } },
};
/** Tells the whole story with the real commands, the real control plane and recorded decisions that come with the package. Leaves nothing behind. */
async function demo(options, world) {
    const { startServer } = await Promise.all(/* import() */[__webpack_require__.e(242), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 47541));
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'hindcast-demo-'));
    const key = `xb_demo_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
    try {
        const server = await startServer({ database: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'plane.db'), port: 0, apiKeys: [key] });
        try {
            const here = { ...world, cwd: examples(), env: { ...world.env, HINDCAST_API_KEY: key }, err: (text) => void world.out(text) };
            return await story(server.url, new _client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Hindcast */ .J({ apiKey: key, baseUrl: server.url }), here, options);
        }
        finally {
            await server.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
}
async function story(url, client, world, { config }) {
    const { bold, dim, cyan } = world.colors;
    const common = { ...(config !== undefined && { config }) };
    const log = 'decisions/agentdojo-dev.ndjson.gz';
    let step = 0;
    const tell = (title, command) => world.out(`\n${bold(`${++step}. ${title}`)}\n${command ? `${cyan(`$ ${command}`)}\n` : ''}`);
    const must = (code) => {
        if (code !== 0)
            throw new _world_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`step ${step} of the demo ended with exit code ${code}`, 'this is a bug: please report it');
    };
    const intercept = async () => {
        const { decision, reasoning } = await client.enforce.intercept(attack);
        await world.out(`${attack.actionType} to a stranger: ${bold(decision)}${reasoning ? ` (${reasoning})` : ''}\n`);
    };
    await world.out(dim(`A control plane runs on ${url}. The decisions are real: what 8 models did in AgentDojo, many of them under attack.\nThe files of the demo are those in \`examples/\`.\n`));
    await tell('A pack is checked, and goes live', `hindcast validate demo/before.yaml && hindcast deploy --head demo/before.yaml --url ${url}`);
    must(await (0,_validate_js__WEBPACK_IMPORTED_MODULE_7__/* .validate */ .t)(['demo/before.yaml'], { ...common, base: '-', quiet: true }, world));
    must(await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_8__.deploy)({ ...common, url, head: 'demo/before.yaml' }, world));
    await tell('An agent under attack acts', '');
    await intercept();
    await tell('Somebody changes the pack. This is the comment on the pull request', `hindcast review --base demo/before.yaml --head demo/after.yaml --decisions ${log} --format markdown`);
    must(await (0,_review_js__WEBPACK_IMPORTED_MODULE_9__.review)({ ...common, base: 'demo/before.yaml', head: 'demo/after.yaml', decisions: [log], format: 'markdown' }, world));
    await tell('It is merged, and exactly what was reviewed goes live', `hindcast deploy --head demo/after.yaml --url ${url}`);
    must(await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_8__.deploy)({ ...common, url, head: 'demo/after.yaml' }, world));
    await tell('The agent tries again', '');
    await intercept();
    await tell('Second thoughts: back to what it was', `hindcast rollback banking 1.0.0 --url ${url}`);
    must(await (0,_rollback_js__WEBPACK_IMPORTED_MODULE_10__.rollback)('banking', '1.0.0', { ...common, url }, world));
    await intercept();
    await tell('The rolled back version does not come back by itself', `hindcast deploy --head demo/after.yaml --url ${url}; hindcast status --head demo/before.yaml --url ${url}`);
    must(await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_8__.deploy)({ ...common, url, head: 'demo/after.yaml' }, world));
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_11__.status)({ ...common, url, head: 'demo/before.yaml' }, world);
    await world.out(`\n${dim('Your turn: `hindcast serve` starts a control plane, `hindcast review --help` the rest.')}\n`);
    return 0;
}
/** The folder `examples/` of the package, found from where this code runs. */
function examples() {
    for (let at = import.meta.dirname;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(at, 'examples', 'demo', 'before.yaml')))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(at, 'examples');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at) === at)
            throw new _world_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('the bundled examples are not here', 'run the demo from a checkout or an installed package');
    }
}


/***/ }),

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

/***/ 97873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review_review)
});

// EXTERNAL MODULE: ./build/src/deliver/live.js
var deliver_live = __webpack_require__(24317);
// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var report_blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/field.js
var field = __webpack_require__(66924);
;// CONCATENATED MODULE: ./build/src/report/changes-markdown.js




function changesSection(changes, detail) {
    if (changes.length === 0 || detail === 0)
        return undefined;
    const lines = changes.flatMap((change) => [changeLine(change), ...(detail > 1 ? fieldLines(change) : [])]);
    return (0,report_blocks/* folded */.TM)(`What was typed: ${(0,diagnostic/* counted */.hS)(changes.length, 'policy', 'policies')}`, (0,report_blocks/* list */.p_)(lines, (0,report_blocks/* most */.qr)(detail) * 4) ?? '');
}
function changeLine({ pack, policy, kind, was }) {
    return `- ${kind} ${(0,report_escape/* code */.aY)(policy)}${was === undefined ? '' : `, before ${(0,report_escape/* code */.aY)(was)}${differing((0,report_escape/* apart */.zZ)(was, policy).points)}`} in ${(0,report_escape/* code */.aY)(pack)}`;
}
/** Of a policy that came or went, the fields that say something. */
function fieldLines({ kind, fields }) {
    if (kind === 'changed')
        return fields.slice(0, 20).map(changes_markdown_field);
    return fields
        .filter(({ path, before, after }) => defaults[path] !== JSON.stringify(after ?? before))
        .slice(0, 20)
        .map(({ path, before, after }) => `  - ${(0,report_escape/* code */.aY)(path)}: ${(0,report_escape/* code */.aY)(JSON.stringify(after ?? before), mostOfField + 6)}`);
}
/** What the canonical form writes out although the author need not. */
const defaults = {
    action_types: '[]',
    mode: '"live"',
    priority: '100',
    'conditions.blocked_days': '[]',
    'conditions.blocked_hours': '[]',
    'conditions.forbidden_agents': '[]',
    'conditions.match_action_types': '[]',
    'conditions.operator': '"AND"',
    'conditions.scope': '"agent"',
};
function changes_markdown_field(change) {
    const { before, after, stay, points } = (0,field/* fieldWords */.Q)(change, mostOfField);
    const side = (text) => (text === undefined ? 'nothing' : (0,report_escape/* code */.aY)(text, mostOfField + 6));
    const rest = stay === undefined ? '' : `, ${(0,diagnostic/* count */.U9)(stay)} others stay`;
    return `  - ${(0,report_escape/* code */.aY)(change.path)}: ${side(before)} -> ${side(after)}${rest}${differing(points)}`;
}
const mostOfField = 64;
const differing = (points) => (points === undefined ? '' : ` (${points})`);

// EXTERNAL MODULE: ./build/src/report/evidence.js
var evidence = __webpack_require__(28987);
// EXTERNAL MODULE: ./build/src/report/identity.js
var identity = __webpack_require__(57816);
// EXTERNAL MODULE: ./build/src/report/impact.js + 2 modules
var report_impact = __webpack_require__(89475);
// EXTERNAL MODULE: ./build/src/report/patterns.js
var patterns = __webpack_require__(87145);
// EXTERNAL MODULE: ./build/src/report/policy-rows.js
var policy_rows = __webpack_require__(83792);
;// CONCATENATED MODULE: ./build/src/report/replay-markdown.js





function replaySection({ replay: report, affected, exact }, detail, changes) {
    if (!report)
        return [];
    const unread = (0,evidence/* unreadableWords */.hd)(report);
    const named = affected && (0,evidence/* affectedWords */.ce)(affected);
    const rows = (0,policy_rows/* movedPolicies */.m)(report, changes)
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
        .map((row) => {
        const name = row.was === undefined ? (0,report_escape/* code */.aY)(row.policy) : `${(0,report_escape/* code */.aY)(row.was)} -> ${(0,report_escape/* code */.aY)(row.policy)}`;
        return `| ${(0,report_escape/* code */.aY)(row.pack)} | ${name} | ${pair(row)} | ${pair(row.decides)} |`;
    });
    return [
        `**Replay.** ${(0,report_blocks/* inline */.mG)([(0,evidence/* replayWords */.zU)(report), (0,evidence/* selectionWords */.w8)(report)].filter(Boolean).join(' '))}`,
        named && (0,report_blocks/* inline */.mG)(named),
        unread && `**Not all of the evidence could be read.** ${(0,report_blocks/* inline */.mG)(unread)}`,
        ...(0,report_blocks/* table */.tp)('| pack | policy | triggers | decides alone |\n| --- | --- | --: | --: |', rows, Math.min(10, (0,report_blocks/* most */.qr)(detail))),
        rows.length > 0 ? (0,evidence/* triggersNote */.sd)(report) : undefined,
        rows.length > 0 ? (0,policy_rows/* provenNote */.h)(exact) : undefined,
        detail > 0 ? reasons(report, detail) : undefined,
        detail > 1 && report.samples.length > 0
            ? (0,report_blocks/* folded */.TM)('Examples among the recorded decisions', report.samples.map(sample).join('\n'))
            : undefined,
    ];
}
function pair({ before, after }) {
    return `${(0,diagnostic/* count */.U9)(before)} -> ${(0,diagnostic/* count */.U9)(after)}`;
}
function reasons(report, detail) {
    const undetermined = report.undetermined.map(({ reason, count: n }) => `- undetermined: ${(0,report_escape/* code */.aY)(reason)}, ${(0,diagnostic/* count */.U9)(n)}`);
    const unreadable = report.unreadable.map(({ file, line, reason }) => `- unreadable: ${(0,report_escape/* code */.aY)(file)} line ${line}, ${(0,report_escape/* code */.aY)(reason)}`);
    const lines = (0,report_blocks/* list */.p_)([...undetermined, ...unreadable], Math.min(20, (0,report_blocks/* most */.qr)(detail)));
    return lines && (0,report_blocks/* folded */.TM)('Decisions that could not be judged', lines);
}
/** Content stands here only where samples were asked for, and then redacted by the replay. */
function sample({ file, line, from, to, count: n, before, after, content }) {
    const deciding = (to === 'allow' ? before : after).map(({ policy }) => (0,report_escape/* code */.aY)(policy)).join(', ');
    const shown = content
        ? ` ${Object.entries(content)
            .map(([key, value]) => `${key} ${(0,report_escape/* code */.aY)(String(value))}`)
            .join(', ')}`
        : '';
    return `- ${from} -> ${to}, ${(0,diagnostic/* counted */.hS)(n, 'decision')} like ${(0,report_escape/* code */.aY)(file)} line ${line}${deciding ? ` by ${deciding}` : ''}${shown}`;
}

;// CONCATENATED MODULE: ./build/src/report/rows-markdown.js




const few = 10;
/** The rows of the exact impact, what gets looser first and never folded; what is on record only where a replay judged something. */
function impactSection({ impact, rows }, replay, room) {
    if (rows.length === 0)
        return [];
    const { detail, looser, elsewhere } = room;
    const judged = replay && (0,evidence/* judgedOf */.B8)(replay) > 0 ? replay : undefined;
    const { shown, rest } = (0,report_impact/* shownRows */.$6)(rows, looser, Math.min(few, (0,report_blocks/* most */.qr)(detail)));
    const tighter = detail > 0 && rest[0]?.direction === 'tightens' ? rest.slice(0, (0,report_blocks/* most */.qr)(detail)) : [];
    const left = rest.slice(tighter.length);
    const witnesses = shown.slice(0, (0,report_blocks/* most */.qr)(detail)).map(({ regions }, i) => `${i + 1} ${(0,report_impact/* witnessText */.B5)(impact.regions[regions[0]])}`);
    return [
        table(shown, 1, judged),
        tighter.length > 0 ? (0,report_blocks/* folded */.TM)((0,report_impact/* restWords */.Ex)(rest), table(tighter, shown.length + 1, judged)) : undefined,
        left.length > 0 ? `... and ${(0,report_impact/* restWords */.Ex)(left)}. ${elsewhere}` : undefined,
        judged && (0,evidence/* trafficNote */.el)(judged),
        detail > 1 ? (0,report_blocks/* folded */.TM)('A witness of each row: a request that is judged that way', (0,report_escape/* fenced */.OF)(witnesses.join('\n'), 'text')) : undefined,
    ];
}
/** Rows by their numbers, under which the witnesses stand. */
function table(rows, first, judged) {
    const head = judged
        ? '| # | | requests | verdict | on record | policy |\n| --: | --- | --- | --- | --: | --- |'
        : '| # | | requests | verdict | policy |\n| --: | --- | --- | --- | --- |';
    return [head, ...rows.map((row, i) => line(first + i, row, judged))].join('\n');
}
function line(number, row, judged) {
    const { where, change } = (0,report_impact/* rowWords */.O6)(row);
    const cells = [
        String(number),
        `${row.direction === 'loosens' ? '**looser**' : 'tighter'}${row.onceRemoved ? ', once removed' : ''}`,
        (0,report_blocks/* inWords */.r4)(where),
        change,
        ...(judged ? [(0,evidence/* trafficWords */.bu)(row.records ?? 0, judged)] : []),
        row.policies
            .slice(0, 3)
            .map(({ policy }) => (0,report_escape/* code */.aY)(policy))
            .join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/markdown.js











/**
 * The comment of a pull request: the verdict first, what gets looser before the rest, danger never folded. It shrinks in steps to fit the limit; rows that
 * loosen go last.
 */
function markdown(review, { limit = 60_000, elsewhere = 'Not all of it fits here.', ...about } = {}) {
    const most = Math.max(least, Math.min(looserRows(review), Math.floor(limit / shortestRow)));
    for (const detail of [3, 2, 1, 0]) {
        const text = page(review, { detail, looser: most, elsewhere }, about);
        if (text.length <= limit)
            return text;
    }
    for (let looser = Math.floor(most * 0.9); looser > least; looser = Math.floor(looser * 0.9)) {
        const text = page(review, { detail: 0, looser, elsewhere }, about);
        if (text.length <= limit)
            return text;
    }
    return wholeLines(page(review, { detail: 0, looser: least, elsewhere }, about), limit);
}
/** Looser rows that are shown in any case, and signs in a row at least. */
const least = 5;
const shortestRow = 40;
function looserRows(review) {
    if (review.kind === 'invalid')
        return 0;
    const counts = [review.exact, review.drift?.exact].map((it) => it?.rows.filter(({ direction }) => direction === 'loosens').length ?? 0);
    return Math.max(...counts);
}
/** As many lines as fit: half a line could end inside what keeps an author's text inert. */
function wholeLines(text, limit) {
    if (text.length <= limit)
        return text;
    return text.slice(0, text.lastIndexOf('\n', limit - 1) + 1);
}
function page(review, room, about) {
    const { detail, elsewhere } = room;
    const compared = review.kind === 'invalid' ? undefined : review;
    const diff = review.kind === 'invalid' || review.kind === 'unreadable-base' ? undefined : review.diff;
    const selfCheck = compared?.replay && compared.kind !== 'first' && (0,evidence/* poorSelfCheck */.rZ)(compared.replay);
    const blocks = [
        [`### ${(0,words/* headline */.Pl)(review)}`, ...(selfCheck ? [selfCheck] : [])].join('\n'),
        compared?.drift && driftSection(compared.drift, room),
        verdictLine(review),
        (0,report_blocks/* list */.p_)((0,words/* nextSteps */.Zn)(review).map(report_blocks/* inline */.mG), (0,report_blocks/* most */.qr)(detail)),
        ...(compared?.exact ? impactSection(compared.exact, compared.replay, room) : []),
        ...(compared ? replaySection(compared, detail, diff?.changes) : []),
        compared && detail > 0 ? (0,patterns/* patternsSection */.F)(compared.patterns.slice(0, (0,report_blocks/* most */.qr)(detail))) : undefined,
        diff && changesSection(diff.changes, detail),
        ...findings(review, detail),
        diff && detail === 3 && diff.patch !== '' ? (0,report_blocks/* folded */.TM)('Text diff of the canonical form', (0,report_escape/* fenced */.OF)(diff.patch, 'diff')) : undefined,
        detail < 3 ? elsewhere : undefined,
        compared && lastLines(compared, about),
    ];
    return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}
function verdictLine(review) {
    const { verdict, hint } = (0,words/* verdictWords */.L2)(review);
    const impact = review.kind === 'invalid' ? undefined : review.exact?.impact;
    const proof = impact && (0,report_impact/* proofWords */.GF)(impact);
    return [`**${verdict}**`, proof, hint].filter((words) => words !== undefined).join(' ');
}
/** What is live is not what this change starts from: the reader has to know that first. */
function driftSection({ exact }, { looser }) {
    const { shown, rest } = (0,report_impact/* shownRows */.$6)(exact.rows, looser, 5);
    const lines = shown.map((row) => `- ${(0,report_blocks/* inWords */.r4)((0,report_impact/* rowWords */.O6)(row).where)}: ${(0,report_impact/* rowWords */.O6)(row).change}`);
    const more = rest.length > 0 ? [`- ... and ${(0,report_impact/* restWords */.Ex)(rest)}`] : [];
    return [`**What is live differs from the base.** From live to base: ${(0,report_impact/* impactWords */.cH)(exact.impact)}`, ...lines, ...more].join('\n');
}
/** Faults of a change that could be compared already stand among the next steps. */
function findings({ kind, diagnostics }, detail) {
    const errors = kind === 'invalid' ? diagnostics.filter(({ severity }) => severity === 'error').map(finding) : [];
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(finding);
    const shown = detail === 0 ? undefined : (0,report_blocks/* list */.p_)(warnings, (0,report_blocks/* most */.qr)(detail));
    return [(0,report_blocks/* list */.p_)(errors, (0,report_blocks/* most */.qr)(detail)), shown && (0,report_blocks/* folded */.TM)(`Warnings in the packs: ${(0,diagnostic/* count */.U9)(warnings.length)}`, shown)];
}
function finding({ code: name, message, help, span }) {
    const place = span ? `${(0,report_escape/* code */.aY)(`${span.file}:${span.line}:${span.column}`)} ` : '';
    return `- ${place}${(0,report_blocks/* inline */.mG)(message)} (${name}): ${(0,report_blocks/* inline */.mG)(help)}`;
}
/** What was compared, down to the bytes that a deploy would take live. */
function lastLines(review, about) {
    const { kind, digests } = review;
    const base = kind === 'unreadable-base' ? 'unreadable' : (0,report_escape/* code */.aY)((0,identity/* short */.h0)(digests.base.set));
    const compared = about.compared === undefined ? '' : ` Compared ${(0,report_blocks/* inline */.mG)(about.compared)}.`;
    return [
        `<sub>Packs: ${(0,report_blocks/* inline */.mG)((0,identity/* packsWords */.KP)(review)) || 'none'}.${compared}</sub>`,
        `<sub>digest ${base} -> ${(0,report_escape/* code */.aY)((0,identity/* short */.h0)(digests.head.set))} (all packs). ${(0,report_blocks/* inline */.mG)((0,identity/* liveWords */.Kk)(review, about))} This comment is updated when the packs change.</sub>`,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/review.js + 8 modules
var review = __webpack_require__(61381);
// EXTERNAL MODULE: ./build/src/cli/cache.js + 1 modules
var cache = __webpack_require__(78867);
// EXTERNAL MODULE: ./build/src/cli/decisions.js + 1 modules
var decisions = __webpack_require__(89680);
// EXTERNAL MODULE: ./build/src/cli/environment.js + 1 modules
var environment = __webpack_require__(35283);
// EXTERNAL MODULE: ./build/src/cli/packs.js
var packs = __webpack_require__(70038);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/selection.js
var selection = __webpack_require__(74842);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/src/cli/world.js
var cli_world = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/src/cli/commands/review.js












/** The whole story of a change on one page. Exits 1 when faults or gates say so. */
async function review_review(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const place = options.base ?? (await (0,packs/* defaultBase */.px)(world));
    if (place === undefined)
        throw new cli_world/* UsageError */.e('nothing to compare with: the default branch is not here', 'fetch it, or name the packs before the change with `--base`; `-` for none');
    const meter = (0,progress/* meterOn */.n)(world, options.quiet);
    const log = (0,decisions/* decisions */.a)(options.decisions, settings, world, meter);
    const given = log && (0,cache/* cached */.P)(log, options, world);
    const select = (0,selection/* selection */.r)(options);
    const base = await (options.base === undefined ? (0,packs/* loadAny */.Tb)(place, settings, world) : (0,packs/* load */.Hh)([place], settings, world));
    const head = await (0,packs/* load */.Hh)([options.head], settings, world);
    const live = await liveAmong([...(base.ok ? base.value : []), ...(head.ok ? head.value : [])], options, settings, world);
    const change = {
        base,
        head,
        ...(live && { live }),
        gates: settings.gates,
        rules: { ...settings.config, labels: options.label ?? [] },
        samples: options.samples ?? settings.config.samples ?? false,
        ...(given && { log: given.logs }),
        ...(select ? { select } : given?.columns && { columns: given.columns }),
        ...(meter && { progress: meter.progress }),
    };
    const story = await (0,review/* review */.NQ)(change);
    const evidence = await (0,review/* evidenceOf */.X1)(change, story);
    meter?.clear();
    if (evidence)
        (0,decisions/* demandEvidence */.n)(evidence);
    const format = options.json ? 'json' : (options.format ?? 'text');
    const about = {
        compared: `${(0,diagnostic/* quoted */.TL)(place, 200)} with ${(0,diagnostic/* quoted */.TL)(options.head, 200)}`,
        live: asksLive(options) ? 'not known' : 'not asked (no `--environment` or `--url`)',
    };
    const elsewhere = '`hindcast review --json` holds the whole report.';
    await world.out(format === 'json' ? (0,json/* json */.Pq)(story) : format === 'markdown' ? markdown(story, { elsewhere, ...about }) : (0,report_text/* text */.Qq)(story, world.colors, about));
    return (0,review/* passes */.WE)(story) ? 0 : 1;
}
const asksLive = ({ url, environment: name }) => url !== undefined || name !== undefined;
/** What the named control plane runs of these packs; `undefined` where none was named, or it tells nobody. */
async function liveAmong(packs, options, settings, world) {
    if (!asksLive(options))
        return undefined;
    const live = await (0,deliver_live/* readLive */.p9)((0,environment/* environment */.cA)(options, settings, world).plane, { policies: true });
    if (live.kind === 'unreadable') {
        world.err(`what is live cannot be read: ${live.reason}\n`);
        return undefined;
    }
    const names = new Set(packs.map(({ pack }) => pack.name));
    return (0,deliver_live/* packsOf */.m0)(live).filter(({ name }) => names.has(name));
}


/***/ }),

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

/***/ 62369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/deliver/live.js
var deliver_live = __webpack_require__(24317);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
;// CONCATENATED MODULE: ./build/src/deliver/drift.js



/** Compares what is live with what should be; nothing is changed. Undefined: the plane tells nobody what is live. */
function drift(live, target) {
    if (live.kind === 'unreadable')
        return undefined;
    const byName = new Map(live.packs.map((pack) => [pack.name, pack]));
    const wanted = new Set(target.map((pack) => pack.name));
    const found = target.flatMap((pack) => {
        const now = byName.get(pack.name);
        const base = { pack: pack.name, target: pack.version };
        if (!now)
            return [{ kind: 'missing', ...base }];
        const hash = (0,canonical/* sourceHash */.Ep)(pack.policies);
        if (now.source_hash === hash)
            return now.version === pack.version ? [] : [{ kind: 'version', ...base, live: now.version }];
        if ((0,deliver_live/* isHeld */.i7)(now, pack.version, hash))
            return [{ kind: 'held', ...base, live: now.version }];
        const order = semver.compare(now.version, pack.version);
        return [{ kind: 'policies', ...base, live: now.version, ahead: order > 0 ? 'live' : order < 0 ? 'target' : 'neither' }];
    });
    const edited = live.packs.filter(deliver_live/* isEdited */.s5).map((pack) => ({ kind: 'edited', pack: pack.name, live: pack.version }));
    const extra = live.packs
        .filter((pack) => !wanted.has(pack.name))
        .map((pack) => ({ kind: 'extra', pack: pack.name, live: pack.version }));
    return [...found, ...edited, ...extra];
}
/** Whether a finding means that live is not what it should be. */
const isDrift = (finding) => finding.kind !== 'extra';

// EXTERNAL MODULE: ./build/src/deliver/words.js
var words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/cli/environment.js + 1 modules
var environment = __webpack_require__(35283);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
;// CONCATENATED MODULE: ./build/src/cli/commands/status.js



/** Compares what is live with the packs here. Exits 1 when they differ. */
async function status_status(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const target = (0,environment/* environment */.cA)(options, settings, world);
    const packs = await (0,environment/* packsFor */.o5)(target, options.head, settings, world);
    const live = await (0,deliver_live/* readLive */.p9)(target.plane, { policies: true });
    if (live.kind === 'unreadable') {
        world.err(`what is live cannot be read: ${live.reason}\n`);
        return 2;
    }
    const findings = drift(live, packs) ?? [];
    if (options.json)
        await world.out(`${JSON.stringify({ live: live.packs.map(({ policies: _left, ...pack }) => pack), drift: findings }, null, 2)}\n`);
    else {
        for (const { name, version, serial, digest, held } of live.packs) {
            await world.out(`${name} ${version} is live (serial ${serial}, ${digest.slice(0, 19)})${held.length > 0 ? ', held after a rollback' : ''}\n`);
        }
        const next = live.packs.flatMap((pack) => (0,words/* heldWords */.j0)(pack) ?? []);
        const found = findings.length === 0 ? ['live is what stands here'] : findings.map(words/* driftWords */.tE);
        await world.out(`${[...found, ...next].join('\n')}\n`);
    }
    return findings.some(isDrift) ? 1 : 0;
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
