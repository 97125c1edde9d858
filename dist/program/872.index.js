"use strict";
exports.id = 872;
exports.ids = [872];
exports.modules = {

/***/ 3872:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _chunk_SHDISXGF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6538);
/* harmony import */ var _chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9433);
/* harmony import */ var _chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7134);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4414);

var Name=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .Bp)(1,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)("a text that is not empty"))),Entry=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({path:Name,sid:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY),fingerprint:_chunk_SHDISXGF_js__WEBPACK_IMPORTED_MODULE_0__/* .Fingerprint */ .$A,unused:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(Name,
(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)("a list of actions")),forbidden:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(Name,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)("a list of entries")),[])},issue=>issue.expected==="never"?"is no key of a baseline":(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedObject */ .IO)(
issue)),Form=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({$schema:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY),baseline:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("refine-iam",(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)("`refine-iam`")),version:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(1,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)("`1`")),date:_chunk_SHDISXGF_js__WEBPACK_IMPORTED_MODULE_0__/* .Day */ .LB,statements:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(
Entry,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)("a list of statements"))},issue=>issue.expected==="never"?"is no key of a baseline":(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedObject */ .IO)(issue)),KIND={what:"the baseline",code:"refuse\
d-baseline",schema:Form,help:"take it from git as it was, or write it anew with `--write-baseline`",strict:!0};function readBaseline(text,source){let read=(0,_chunk_SHDISXGF_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwn */ .jU)(
text,source,KIND);if(!read.ok)return read;let{date,statements}=read.value.value,seen=new Set;for(let[index,{path,fingerprint,unused,forbidden}]of statements.entries()){
if(unused.length+forbidden.length===0)return read.value.refuse(["statements",index,"unused"],"expected at least one action");let place=JSON.stringify([path,fingerprint]);
if(seen.has(place)){let message=`this statement of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)} stands twice`;return read.value.refuse(["statements",index,"fingerprint"],message)}seen.add(place)}
return{ok:!0,value:{source,date,entries:statements}}}


/***/ }),

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


/***/ })

};
;