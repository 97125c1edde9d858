"use strict";
exports.id = 967;
exports.ids = [967];
exports.modules = {

/***/ 1967:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _chunk_4HSYECXI_js__WEBPACK_IMPORTED_MODULE_0__.sF)
/* harmony export */ });
/* harmony import */ var _chunk_4HSYECXI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7207);
/* harmony import */ var _chunk_OJYAJZOJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);
/* harmony import */ var _chunk_YYU7NSDW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5964);
/* harmony import */ var _chunk_BTZI3CFR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7945);
/* harmony import */ var _chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4414);




/***/ })

};
;