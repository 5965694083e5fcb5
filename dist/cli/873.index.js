export const id = 873;
export const ids = [873];
export const modules = {

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


/***/ })

};
