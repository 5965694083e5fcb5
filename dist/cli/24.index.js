export const id = 24;
export const ids = [24];
export const modules = {

/***/ 60024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24317);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92232);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32095);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80642);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47912);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5475);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35283);
/* harmony import */ var _outlook_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11039);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1579);






/** Says what a deploy would do, which requests it would judge in another way, and what the gates say; does nothing. Exits 1 when it would be refused. */
async function plan(options, world) {
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)(options, world);
    const target = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environment */ .cA)(options, settings, world);
    const packs = await (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .packsFor */ .o5)(target, options.head, settings, world);
    const live = await (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLive */ .p9)(target.plane, { policies: true });
    const made = (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_3__/* .plan */ .et)(live, packs, options);
    const prospect = (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_4__/* .prospectOf */ .e)(made, live, settings.gates, { ...settings.config, labels: options.label ?? [] });
    const { gates, goes, fault } = prospect;
    const change = (0,_outlook_js__WEBPACK_IMPORTED_MODULE_5__/* .outlookOf */ .j)(prospect, world);
    const good = (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke)(made).length === 0 && (0,_review_js__WEBPACK_IMPORTED_MODULE_6__/* .passesGates */ .AT)(gates);
    if (options.json) {
        await world.out(`${JSON.stringify({ ...made, gates, ...(change && (0,_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .diffJson */ .gH)(change.typed, change.exact)) }, null, 2)}\n`);
    }
    else {
        const seen = change?.words ?? fault;
        await world.out(`${[...(0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_8__/* .planWords */ .W$)(made, !good), ...(0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_8__/* .gateWords */ .DO)(gates)].join('\n')}\n${seen && goes ? `\n${seen}\n` : ''}`);
        if (!good)
            await world.out(`\nnothing would be deployed: ${(0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_8__/* .stopWords */ .e$)(made, gates)}\n`);
    }
    return good ? 0 : 1;
}


/***/ })

};
