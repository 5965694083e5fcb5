export const id = 566;
export const ids = [566];
export const modules = {

/***/ 57566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38522);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33950);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35283);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74842);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1579);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31980);













/** Writes the decisions of a control plane as recorded decisions, one a line, oldest first; the file appears whole or not at all. */
async function record(options, world) {
    const period = periodOf(options);
    const { client } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .environment */ .cA)(options, await (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .readSettings */ .s)(options, world), world);
    const write = options.out === undefined ? undefined : await fileWriter((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(world.cwd, options.out), options.out, options.force ?? false);
    const seen = new Set();
    try {
        for await (const line of recordedLines(client, period, options.limit ?? Number.POSITIVE_INFINITY, seen)) {
            if (write)
                await write.line(line);
            else
                await world.out(line);
            if (world.terminal && !options.quiet && seen.size % 500 === 0)
                world.err(`\r${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(seen.size, 'decision')} `);
        }
        await write?.done();
    }
    catch (error) {
        await write?.abandon();
        throw error;
    }
    if (!options.quiet)
        world.err(`${world.terminal ? '\r\u001b[K' : ''}${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(seen.size, 'decision')} recorded\n`);
    return 0;
}
function periodOf({ since, until }) {
    (0,_selection_js__WEBPACK_IMPORTED_MODULE_11__/* .selection */ .r)({ ...(since !== undefined && { since }), ...(until !== undefined && { until }) });
    const at = (milliseconds) => new Date(milliseconds).toISOString();
    return { ...(since !== undefined && { since: at(since) }), ...(until !== undefined && { until: at(until) }) };
}
/** How the service's other verdicts stand in a record (`semantics.md`, "A request"). */
const recordedVerdict = { allow_with_warning: 'allow', terminate: 'block' };
const kept = [
    'decision_id',
    'created_at',
    'action_type',
    'action_content',
    'agent_id',
    'metadata',
    'chain_id',
    'chain_step',
    'trust_score',
];
async function* recordedLines(client, period, limit, seen) {
    for (let cursor; seen.size < limit;) {
        const page = await client.call('listDecisions', {
            query: { per_page: 200, order: 'asc', include: 'content', ...period, ...(cursor !== undefined && { cursor }) },
        });
        for (const decision of page.decisions) {
            if (seen.size >= limit)
                return;
            const id = String(decision.decision_id);
            if (seen.has(id))
                throw new _world_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`the control plane lists decision \`${id}\` twice`, 'record again; if it stays so, the plane is at fault');
            seen.add(id);
            const verdict = String(decision.decision);
            const fields = kept.flatMap((field) => (decision[field] === undefined || decision[field] === null ? [] : [[field, decision[field]]]));
            yield `${JSON.stringify({ ...Object.fromEntries(fields), decision: recordedVerdict[verdict] ?? verdict })}\n`;
        }
        cursor = page.next_cursor ?? undefined;
        if (cursor === undefined)
            return;
    }
}
/** Writes beside the file, packed when the name says so, and moves it into place when all of it is on disk. */
async function fileWriter(path, shown, force) {
    const unwritten = path.endsWith('.zst') ? 'zstd' : path.endsWith('.parquet') ? 'Parquet' : undefined;
    if (unwritten)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`\`${shown}\`: ${unwritten} is read and not written here`, 'name it `.ndjson` or `.ndjson.gz`');
    if (!force && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
        throw new _world_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`\`${shown}\` is there already`, 'choose another `--out`, or replace it with `--force`');
    const beside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(beside, 'wx', 0o600).catch((cause) => {
        const help = cause.code === 'ENOENT' ? 'make its directory first, or choose another `--out`' : 'choose another `--out`';
        throw new _world_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`\`${shown}\` can't be written (${cause.code ?? 'unknown fault'})`, help);
    });
    const lines = path.endsWith('.gz') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.createGzip)() : new node_stream__WEBPACK_IMPORTED_MODULE_5__.PassThrough();
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(lines, file.createWriteStream({ flush: true }));
    written.catch(() => undefined);
    return {
        async line(text) {
            if (!lines.write(text))
                await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(lines, 'drain'), written]);
        },
        async done() {
            lines.end();
            await written;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(beside, path);
        },
        async abandon() {
            lines.destroy();
            await written.catch(() => undefined);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(beside, { force: true });
        },
    };
}


/***/ })

};
