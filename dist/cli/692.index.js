export const id = 692;
export const ids = [692];
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
    must(await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_8__/* .deploy */ .g)({ ...common, url, head: 'demo/before.yaml' }, world));
    await tell('An agent under attack acts', '');
    await intercept();
    await tell('Somebody changes the pack. This is the comment on the pull request', `hindcast review --base demo/before.yaml --head demo/after.yaml --decisions ${log} --format markdown`);
    must(await (0,_review_js__WEBPACK_IMPORTED_MODULE_9__/* .review */ .N)({ ...common, base: 'demo/before.yaml', head: 'demo/after.yaml', decisions: [log], format: 'markdown' }, world));
    await tell('It is merged, and exactly what was reviewed goes live', `hindcast deploy --head demo/after.yaml --url ${url}`);
    must(await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_8__/* .deploy */ .g)({ ...common, url, head: 'demo/after.yaml' }, world));
    await tell('The agent tries again', '');
    await intercept();
    await tell('Second thoughts: back to what it was', `hindcast rollback banking 1.0.0 --url ${url}`);
    must(await (0,_rollback_js__WEBPACK_IMPORTED_MODULE_10__/* .rollback */ .d)('banking', '1.0.0', { ...common, url }, world));
    await intercept();
    await tell('The rolled back version does not come back by itself', `hindcast deploy --head demo/after.yaml --url ${url}; hindcast status --head demo/before.yaml --url ${url}`);
    must(await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_8__/* .deploy */ .g)({ ...common, url, head: 'demo/after.yaml' }, world));
    await (0,_status_js__WEBPACK_IMPORTED_MODULE_11__/* .status */ .h)({ ...common, url, head: 'demo/before.yaml' }, world);
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


/***/ })

};
