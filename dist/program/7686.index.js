"use strict";
exports.id = 7686;
exports.ids = [7686];
exports.modules = {

7686:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reviewPull: () => (/* reexport safe */ $piece0.w)
});
var $piece0 = __webpack_require__(8911);
var $piece1 = __webpack_require__(7830);
var $piece2 = __webpack_require__(2244);
var $piece3 = __webpack_require__(1482);
var $piece4 = __webpack_require__(1894);
var $piece5 = __webpack_require__(10);
var $piece6 = __webpack_require__(8579);
var $piece7 = __webpack_require__(9177);
var $piece8 = __webpack_require__(2133);
var $piece9 = __webpack_require__(4632);
var $piece10 = __webpack_require__(6180);
var $piece11 = __webpack_require__(3199);
var $piece12 = __webpack_require__(7063);
var $piece13 = __webpack_require__(1160);
var $piece14 = __webpack_require__(1997);
var $piece15 = __webpack_require__(7680);
var $piece16 = __webpack_require__(6925);
var $piece17 = __webpack_require__(2235);
var $piece18 = __webpack_require__(672);
var $piece19 = __webpack_require__(642);
var $piece20 = __webpack_require__(4643);
var $piece21 = __webpack_require__(9429);
var $piece22 = __webpack_require__(4761);
var $piece23 = __webpack_require__(3783);
var $piece24 = __webpack_require__(5133);
var $piece25 = __webpack_require__(4453);
var $piece26 = __webpack_require__(4198);
var $piece27 = __webpack_require__(5397);
var $piece28 = __webpack_require__(4726);
var $piece29 = __webpack_require__(3346);
var $piece30 = __webpack_require__(7473);
var $piece31 = __webpack_require__(5878);
var $piece32 = __webpack_require__(6370);
var $piece33 = __webpack_require__(4891);
var $piece34 = __webpack_require__(6962);
var $piece35 = __webpack_require__(7332);
var $piece36 = __webpack_require__(5061);
var $piece37 = __webpack_require__(7272);
var $piece38 = __webpack_require__(4809);
var $piece39 = __webpack_require__(1566);
var $piece40 = __webpack_require__(9236);
var $piece41 = __webpack_require__(3058);
var $piece42 = __webpack_require__(2936);
var $piece43 = __webpack_require__(836);
var $piece44 = __webpack_require__(4997);
var $piece45 = __webpack_require__(2781);
var $piece46 = __webpack_require__(1857);
var $piece47 = __webpack_require__(4072);
var $piece48 = __webpack_require__(6478);
var $piece49 = __webpack_require__(634);
var $piece50 = __webpack_require__(5509);
var $piece51 = __webpack_require__(3503);
var $piece52 = __webpack_require__(4414);



















})

};
;