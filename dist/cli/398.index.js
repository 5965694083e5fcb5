export const id = 398;
export const ids = [398];
export const modules = {

/***/ 4398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgePart: () => (/* binding */ judgePart)
/* harmony export */ });
/* harmony import */ var _replay_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56877);
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42736);


/** What this module is started for as a thread: it judges a part of a replay. */
function judgePart() {
    return (0,_replay_index_js__WEBPACK_IMPORTED_MODULE_0__/* .serveReplay */ .Vp)((path) => (0,_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openRecords */ .t)([path], process.stdin)[0]);
}


/***/ })

};
