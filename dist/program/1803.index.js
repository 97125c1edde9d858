"use strict";
exports.id = 1803;
exports.ids = [1803];
exports.modules = {

1803:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reviewPull: () => (/* reexport safe */ $piece0.w)
});
var $piece0 = __webpack_require__(7068);
var $piece1 = __webpack_require__(3593);
var $piece2 = __webpack_require__(7331);
var $piece3 = __webpack_require__(9733);
var $piece4 = __webpack_require__(8579);
var $piece5 = __webpack_require__(2133);
var $piece6 = __webpack_require__(3782);
var $piece7 = __webpack_require__(9676);
var $piece8 = __webpack_require__(7500);
var $piece9 = __webpack_require__(1997);
var $piece10 = __webpack_require__(6678);
var $piece11 = __webpack_require__(3110);
var $piece12 = __webpack_require__(6412);
var $piece13 = __webpack_require__(4761);
var $piece14 = __webpack_require__(4726);
var $piece15 = __webpack_require__(7607);
var $piece16 = __webpack_require__(3738);
var $piece17 = __webpack_require__(3911);
var $piece18 = __webpack_require__(4843);
var $piece19 = __webpack_require__(4042);
var $piece20 = __webpack_require__(3600);
var $piece21 = __webpack_require__(5135);
var $piece22 = __webpack_require__(1246);
var $piece23 = __webpack_require__(3195);
var $piece24 = __webpack_require__(4643);
var $piece25 = __webpack_require__(9429);
var $piece26 = __webpack_require__(704);
var $piece27 = __webpack_require__(6370);
var $piece28 = __webpack_require__(2696);
var $piece29 = __webpack_require__(9048);
var $piece30 = __webpack_require__(4272);
var $piece31 = __webpack_require__(7168);
var $piece32 = __webpack_require__(8374);
var $piece33 = __webpack_require__(3783);
var $piece34 = __webpack_require__(7272);
var $piece35 = __webpack_require__(6962);
var $piece36 = __webpack_require__(163);
var $piece37 = __webpack_require__(3357);
var $piece38 = __webpack_require__(9897);
var $piece39 = __webpack_require__(2503);
var $piece40 = __webpack_require__(8132);
var $piece41 = __webpack_require__(7868);
var $piece42 = __webpack_require__(5061);
var $piece43 = __webpack_require__(7918);
var $piece44 = __webpack_require__(2936);
var $piece45 = __webpack_require__(836);
var $piece46 = __webpack_require__(6478);
var $piece47 = __webpack_require__(3345);
var $piece48 = __webpack_require__(5509);
var $piece49 = __webpack_require__(6002);
var $piece50 = __webpack_require__(4152);
var $piece51 = __webpack_require__(9236);
var $piece52 = __webpack_require__(4414);


















})

};
;