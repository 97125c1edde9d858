"use strict";
exports.id = 935;
exports.ids = [935];
exports.modules = {

935:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reviewPull: () => (/* reexport safe */ $piece0.w)
});
var $piece0 = __webpack_require__(1421);
var $piece1 = __webpack_require__(6552);
var $piece2 = __webpack_require__(326);
var $piece3 = __webpack_require__(9733);
var $piece4 = __webpack_require__(8579);
var $piece5 = __webpack_require__(2133);
var $piece6 = __webpack_require__(3782);
var $piece7 = __webpack_require__(8891);
var $piece8 = __webpack_require__(7500);
var $piece9 = __webpack_require__(1997);
var $piece10 = __webpack_require__(4297);
var $piece11 = __webpack_require__(3110);
var $piece12 = __webpack_require__(1861);
var $piece13 = __webpack_require__(4761);
var $piece14 = __webpack_require__(4726);
var $piece15 = __webpack_require__(6016);
var $piece16 = __webpack_require__(3738);
var $piece17 = __webpack_require__(3911);
var $piece18 = __webpack_require__(8387);
var $piece19 = __webpack_require__(4042);
var $piece20 = __webpack_require__(3600);
var $piece21 = __webpack_require__(4786);
var $piece22 = __webpack_require__(1582);
var $piece23 = __webpack_require__(4218);
var $piece24 = __webpack_require__(4643);
var $piece25 = __webpack_require__(9429);
var $piece26 = __webpack_require__(1432);
var $piece27 = __webpack_require__(6370);
var $piece28 = __webpack_require__(3009);
var $piece29 = __webpack_require__(4290);
var $piece30 = __webpack_require__(4272);
var $piece31 = __webpack_require__(7168);
var $piece32 = __webpack_require__(8374);
var $piece33 = __webpack_require__(3783);
var $piece34 = __webpack_require__(7272);
var $piece35 = __webpack_require__(6962);
var $piece36 = __webpack_require__(8350);
var $piece37 = __webpack_require__(6024);
var $piece38 = __webpack_require__(9897);
var $piece39 = __webpack_require__(4997);
var $piece40 = __webpack_require__(8132);
var $piece41 = __webpack_require__(7868);
var $piece42 = __webpack_require__(5061);
var $piece43 = __webpack_require__(7918);
var $piece44 = __webpack_require__(2936);
var $piece45 = __webpack_require__(836);
var $piece46 = __webpack_require__(6478);
var $piece47 = __webpack_require__(8015);
var $piece48 = __webpack_require__(5509);
var $piece49 = __webpack_require__(6002);
var $piece50 = __webpack_require__(4152);
var $piece51 = __webpack_require__(9236);
var $piece52 = __webpack_require__(4414);


















})

};
;