export const id = 771;
export const ids = [771];
export const modules = {

/***/ 72771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vault: () => (/* binding */ vault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13936);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33950);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35283);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31980);






/** Reads the vault of a control plane whole and says whether anything in it was altered, cut out, put in or moved. */
async function vault(what, options, world) {
    if (what !== 'verify')
        throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`vault ${what}\` is not known`, 'there is `vault verify`');
    if (options.url !== undefined && options.database !== undefined)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('both `--database` and `--url` are given', 'choose one of them');
    const kept = [];
    for (const file of options.checkpoint ?? [])
        kept.push(await readCheckpoint((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, file), file));
    const report = await (options.url === undefined ? ofDatabase(options, kept, world) : ofPlane(options.url, kept, world));
    if (options.json)
        await world.out(`${JSON.stringify(report)}\n`);
    else {
        for (const problem of report.problems)
            await world.out(`${problem}\n`);
        const compared = `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(report.checkpoints, 'checkpoint')} of its own, ${kept.length} kept elsewhere`;
        if (report.ok)
            await world.out(`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(report.entries, 'entry', 'entries')}, none altered; ${compared}; root ${report.root}\n`);
        if (report.ok && kept.length === 0 && !options.quiet) {
            world.err('a log that was cut at its end, or replaced by an older copy, is told by a kept checkpoint alone: give one with --checkpoint\n');
        }
    }
    return report.ok ? 0 : 1;
}
async function ofDatabase(options, kept, world) {
    const { StoreError, verifyVault } = await Promise.all(/* import() */[__webpack_require__.e(242), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 47541));
    const named = options.database ?? (world.env.DATABASE_URL || 'hindcast.db');
    try {
        return await verifyVault(/^postgres(ql)?:/.test(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, named), kept);
    }
    catch (error) {
        if (error instanceof StoreError)
            throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(error.message, error.help ?? 'name the database with `--database`, or a plane with `--url`');
        throw error;
    }
}
async function ofPlane(url, kept, world) {
    const client = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .clientOf */ .fe)(url, world);
    const { verifyServedVault } = await Promise.all(/* import() */[__webpack_require__.e(242), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 47541));
    try {
        return await verifyServedVault(servedBy(client), kept);
    }
    catch (error) {
        if (error instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ApiError */ .hD)
            throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${error.message} (${error.code})`, 'check `--url` and the key; nothing was verified');
        throw error;
    }
}
function servedBy(client) {
    return {
        keys: async () => (await client.call('getVaultKeys')).keys,
        checkpoint: async () => (await client.call('getVaultCheckpoint')).checkpoint,
        consistency: (from, to) => client.call('getConsistencyProof', { query: { from, to } }),
        async *entries() {
            for (let after = 0; after !== null;) {
                const page = await client.call('listVaultEntries', { query: { after, limit: 500 } });
                yield* page.entries;
                after = page.next_after;
            }
        },
        async *checkpoints() {
            for (let cursor; cursor !== null;) {
                const query = { per_page: 500, ...(cursor !== undefined && { cursor }) };
                const page = await client.call('listVaultCheckpoints', { query });
                yield* page.checkpoints;
                cursor = page.next_cursor;
            }
        },
    };
}
async function readCheckpoint(path, shown) {
    try {
        const value = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        const { tree_size, merkle_root, key_id, note, signature } = value.checkpoint ?? value;
        const texts = [key_id, note, signature].every((text) => text === undefined || typeof text === 'string');
        if (Number.isInteger(tree_size) && /^[0-9a-f]{64}$/.test(merkle_root) && texts)
            return { tree_size, merkle_root, key_id, note, signature };
    }
    catch { }
    throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${shown}\` holds no checkpoint`, 'keep what the plane answers at /api/v1/enforce/vault/checkpoint');
}


/***/ })

};
