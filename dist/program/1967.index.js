"use strict";
exports.id = 1967;
exports.ids = [1967];
exports.modules = {

1967:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
fromEnv: () => (/* reexport safe */ $piece0.sF)
});
var $piece0 = __webpack_require__(7207);
var $piece1 = __webpack_require__(1918);
var $piece2 = __webpack_require__(5964);
var $piece3 = __webpack_require__(7945);
var $piece4 = __webpack_require__(4414);




})

};
;