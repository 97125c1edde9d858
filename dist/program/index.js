(() => { // webpackBootstrap
"use strict";
var __webpack_modules__ = ({

4414:
(function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.d(__webpack_exports__, {
P: () => (/* binding */ __commonJS),
f: () => (/* binding */ __toESM)
});
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));


}),

6982:
(function (module) {

module.exports = require("crypto");

}),

9896:
(function (module) {

module.exports = require("fs");

}),

1943:
(function (module) {

module.exports = require("fs/promises");

}),

3339:
(function (module) {

module.exports = require("module");

}),

6698:
(function (module) {

module.exports = require("node:async_hooks");

}),

4573:
(function (module) {

module.exports = require("node:buffer");

}),

1421:
(function (module) {

module.exports = require("node:child_process");

}),

7598:
(function (module) {

module.exports = require("node:crypto");

}),

3024:
(function (module) {

module.exports = require("node:fs");

}),

1455:
(function (module) {

module.exports = require("node:fs/promises");

}),

7067:
(function (module) {

module.exports = require("node:http");

}),

4708:
(function (module) {

module.exports = require("node:https");

}),

8161:
(function (module) {

module.exports = require("node:os");

}),

6760:
(function (module) {

module.exports = require("node:path");

}),

1708:
(function (module) {

module.exports = require("node:process");

}),

7075:
(function (module) {

module.exports = require("node:stream");

}),

8500:
(function (module) {

module.exports = require("node:timers/promises");

}),

7975:
(function (module) {

module.exports = require("node:util");

}),

8522:
(function (module) {

module.exports = require("node:zlib");

}),

857:
(function (module) {

module.exports = require("os");

}),

6928:
(function (module) {

module.exports = require("path");

}),

7016:
(function (module) {

module.exports = require("url");

})

});
/************************************************************************/
// The module cache
var __webpack_module_cache__ = {};

// The require function
function __nccwpck_require__(moduleId) {
// Check if module is in cache
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== undefined) {
return cachedModule.exports;
}
// Create a new module (and put it into the cache)
var module = __webpack_module_cache__[moduleId] = {
// no module.id needed
// no module.loaded needed
exports: {}
};

// Execute the module function
var threw = true;
try {
__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
threw = false;
} finally {
if(threw) delete __webpack_module_cache__[moduleId];
}

// Return the exports of the module
return module.exports;
}

// expose the modules object (__webpack_modules__)
__nccwpck_require__.m = __webpack_modules__;

/************************************************************************/
/* webpack/runtime/asset-relocator-loader */
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";

/* webpack/runtime/compat get default export */
(() => {
// getDefaultExport function for compatibility with non-harmony modules
__nccwpck_require__.n = (module) => {
var getter = module && module.__esModule ?
() => (module['default']) :
() => (module);
__nccwpck_require__.d(getter, { a: getter });
return getter;
};
})();

/* webpack/runtime/create fake namespace object */
(() => {
var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
var leafPrototypes;
// create a fake namespace object
// mode & 1: value is a module id, require it
// mode & 2: merge all properties of value into the ns
// mode & 4: return value when already ns object
// mode & 16: return value when it's Promise-like
// mode & 8|1: behave like require
__nccwpck_require__.t = function(value, mode) {
if(mode & 1) value = this(value);
if(mode & 8) return value;
if(typeof value === 'object' && value) {
if((mode & 4) && value.__esModule) return value;
if((mode & 16) && typeof value.then === 'function') return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
}
def['default'] = () => (value);
__nccwpck_require__.d(ns, def);
return ns;
};
})();

/* webpack/runtime/define property getters */
(() => {
// define getter functions for harmony exports
__nccwpck_require__.d = (exports, definition) => {
for(var key in definition) {
if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();

/* webpack/runtime/ensure chunk */
(() => {
__nccwpck_require__.f = {};
// This file contains only the entry chunk.
// The chunk loading function for additional chunks
__nccwpck_require__.e = (chunkId) => {
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
};
})();

/* webpack/runtime/get javascript chunk filename */
(() => {
// This function allow to reference async chunks
__nccwpck_require__.u = (chunkId) => {
// return url for filenames based on template
return "" + chunkId + ".index.js";
};
})();

/* webpack/runtime/hasOwnProperty shorthand */
(() => {
__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();

/* webpack/runtime/make namespace object */
(() => {
// define __esModule on exports
__nccwpck_require__.r = (exports) => {
if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
}
Object.defineProperty(exports, '__esModule', { value: true });
};
})();

/* webpack/runtime/require chunk loading */
(() => {
// no baseURI

// object to store loaded chunks
// "1" means "loaded", otherwise not loaded yet
var installedChunks = {
8792: 1
};

// no on chunks loaded

var installChunk = (chunk) => {
var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
for(var moduleId in moreModules) {
if(__nccwpck_require__.o(moreModules, moduleId)) {
__nccwpck_require__.m[moduleId] = moreModules[moduleId];
}
}
if(runtime) runtime(__nccwpck_require__);
for(var i = 0; i < chunkIds.length; i++)
installedChunks[chunkIds[i]] = 1;

};

// require() chunk loading for javascript
__nccwpck_require__.f.require = (chunkId, promises) => {
// "1" is the signal for "already loaded"
if(!installedChunks[chunkId]) {
if(true) { // all chunks have JS
installChunk(require("./" + __nccwpck_require__.u(chunkId)));
} else installedChunks[chunkId] = 1;
}
};

// no external install chunk

// no HMR

// no HMR manifest
})();

/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
action: () => (/* binding */ action),
cli: () => (/* binding */ cli),
collect: () => (/* binding */ collect)
});
var $piece0 = __nccwpck_require__(4414);
var cli=()=>Promise.all(/* import() */[__nccwpck_require__.e(634), __nccwpck_require__.e(10), __nccwpck_require__.e(3689), __nccwpck_require__.e(2007), __nccwpck_require__.e(7535), __nccwpck_require__.e(2718)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2718)),action=()=>Promise.all(/* import() */[__nccwpck_require__.e(2007), __nccwpck_require__.e(2235), __nccwpck_require__.e(3199), __nccwpck_require__.e(7535), __nccwpck_require__.e(3588)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3588)),collect=()=>Promise.all(/* import() */[__nccwpck_require__.e(10), __nccwpck_require__.e(2007), __nccwpck_require__.e(2235), __nccwpck_require__.e(3199), __nccwpck_require__.e(1059)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1059));

module.exports = __webpack_exports__;
})()
;