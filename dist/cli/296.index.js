export const id = 296;
export const ids = [296];
export const modules = {

/***/ 19296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);

/** Runs the control plane on this machine until it is told to stop. */
async function serve(options, world, stopped) {
    const { ListenError, startServer, StoreError } = await Promise.all(/* import() */[__webpack_require__.e(242), __webpack_require__.e(514), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 47541));
    const { HINDCAST_API_KEY: key, HINDCAST_SECRET: secret, DATABASE_URL } = world.env;
    const database = options.database ?? (DATABASE_URL || 'hindcast.db');
    if (/^[a-z][\w+.-]*:\/\//i.test(database) && !/^postgres(ql)?:/i.test(database))
        throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`${shown(database)}\` is no database that a control plane runs on`, 'give a path for SQLite, or a postgres:// URL');
    if (key && key.length < 20)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('HINDCAST_API_KEY has less than 20 characters', 'choose a longer one, or unset it');
    try {
        const server = await startServer({ ...options, database, ...(key && { apiKeys: [key] }), ...(secret && { secret }) });
        if (options.json)
            await world.out(`${JSON.stringify({ url: server.url, database: shown(database), api_key: server.generatedKey ?? null })}\n`);
        else {
            await world.out(`control plane on ${server.url}, decisions in ${shown(database)}\n`);
            if (!isLoopback(options.host))
                world.err(`it listens on ${options.host}: whoever reaches this machine reaches it, and keys travel in plain text; put TLS before it (docs/control-plane.md)\n`);
            if (server.generatedKey)
                await world.out(`API key, shown this once: ${server.generatedKey}\n`);
            if (key)
                await world.out('API key: the one in HINDCAST_API_KEY, with every right\n');
            if (!options.quiet)
                await world.out('stop it with Ctrl+C\n');
        }
        await stopped;
        await server.close();
        return 0;
    }
    catch (error) {
        if (error instanceof StoreError)
            throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(error.message, error.help ?? 'choose another `--database` or DATABASE_URL');
        if (error instanceof RangeError)
            throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(error.message, 'write a range as `10.1.0.0/16`');
        if (error instanceof ListenError) {
            if (error.generatedKey)
                await world.out(`API key, shown this once: ${error.generatedKey}\n`);
            throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(error.message, 'choose another `--port` or `--host`; port 0 takes a free one');
        }
        throw error;
    }
}
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}
/** A URL without the password in it. */
function shown(database) {
    const url = database.includes('://') ? URL.parse(database) : null;
    return url ? `${url.protocol}//${url.host}${url.pathname}` : database;
}


/***/ })

};
