"use strict";
exports.id = 806;
exports.ids = [806];
exports.modules = {

/***/ 6538:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ Fingerprint),
/* harmony export */   LB: () => (/* binding */ Day),
/* harmony export */   jU: () => (/* binding */ readOwn)
/* harmony export */ });
/* harmony import */ var _chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9433);
/* harmony import */ var _chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7134);
/* harmony import */ var _chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6865);

var Day=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)("a day")),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG)(/^\d{4}-\d{2}-\d{2}$/,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)("a day such as `2026-11-23`")),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(text=>isDay(text),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)("a day such as `2026\
-11-23`")),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)(text=>Date.parse(`${text}T00:00:00Z`))),Fingerprint=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)("a fingerprint")),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG)(/^[0-9a-f]{16}(?:-[1-9]\d{0,5})?$/,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)(
"a fingerprint of 16 hexadecimal digits"))),MOST_SEARCHED=5e6;function readOwn(text,source,kind){let own=text.startsWith("\uFEFF")?text.slice(1):text,{what,code,
help}=kind,refuse=(message,details={})=>({ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)("error",code,message,{path:source,help,...details})}),quick=kind.strict?null:parsed(own),read=quick?
{ok:!0,documents:[quick]}:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r9)(own);if(!read.ok){let place=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(own,read.break.offset),twice=read.break.what==="duplicate-key"?`: ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(read.break.
key)} stands twice`:"";return refuse(`${what} is no JSON that can be read${twice}`,place)}let[document,second]=read.documents;if(!document)return refuse(`${what}\
 is empty`);if(second)return refuse(`${what} has something behind its end`,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(own,second.start));let at=path=>own.length>MOST_SEARCHED?{}:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(own,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetOf */ .b4)(
document,path)),refuseAt=(path,message)=>refuse(path.length===0?message:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path))}: ${message}`,at(path)),version=versionOf(document.value);if(version!==
null&&version!==1)return refuseAt(["version"],`${what} is of version ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)}; this program reads version \`1\``);let shaped=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL)(kind.schema,document.
value,{abortEarly:!0});if(shaped.success)return{ok:!0,value:{value:shaped.output,refuse:refuseAt}};let[issue]=shaped.issues;return refuseAt((issue.path??[]).map(
step=>step.key),issue.message)}function parsed(text){try{return{value:JSON.parse(text),text,start:0}}catch{return null}}function versionOf(value){let{version}=value??
{};return typeof version=="number"||typeof version=="string"?version:null}function isDay(text){let time=Date.parse(`${text}T00:00:00Z`);return!Number.isNaN(time)&&
new Date(time).toISOString().startsWith(text)}


/***/ }),

/***/ 5806:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPrevious: () => (/* binding */ readPrevious)
/* harmony export */ });
/* harmony import */ var _chunk_SHDISXGF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6538);
/* harmony import */ var _chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9433);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4414);

var List=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)("a list"),Statement=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({fingerprint:_chunk_SHDISXGF_js__WEBPACK_IMPORTED_MODULE_0__/* .Fingerprint */ .$A,principals:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({name:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedObject */ .IO),List),unused:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,List))},
_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedObject */ .IO),Form=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({version:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(1,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)("`1`")),tool:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,date:_chunk_SHDISXGF_js__WEBPACK_IMPORTED_MODULE_0__/* .Day */ .LB,files:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({path:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,policies:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({statements:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(Statement,
List)},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedObject */ .IO),List)},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedObject */ .IO),List)},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedObject */ .IO),KIND={what:"the previous result",code:"refused-result",schema:Form,help:"give what `--forma\
t json` of this version wrote, whole; without one leave `--previous` out",strict:!1};function readPrevious(text,source){let read=(0,_chunk_SHDISXGF_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwn */ .jU)(text,source,KIND);if(!read.
ok)return read;let{date,files}=read.value.value,statements=files.flatMap(({path,policies})=>policies.flatMap(policy=>policy.statements.map(({fingerprint,unused,
principals})=>({path,fingerprint,unused,principals:principals.map(({name})=>name)}))));return{ok:!0,value:{date,statements}}}


/***/ })

};
;