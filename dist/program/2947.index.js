"use strict";
exports.id = 2947;
exports.ids = [2947];
exports.modules = {

7406:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$A: () => (/* binding */ Fingerprint),
LB: () => (/* binding */ Day),
jU: () => (/* binding */ readOwn)
});
var $piece0 = __webpack_require__(2781);
var $piece2 = __webpack_require__(7134);
var $piece1 = __webpack_require__(6865);

var Day=(0,$piece0.Fs)((0,$piece0.Yj)((0,$piece0.p6)("a day")),(0,$piece0.yG)(/^\d{4}-\d{2}-\d{2}$/,(0,$piece0.p6)("a day such as `2026-11-23`")),(0,$piece0.z6)(text=>isDay(text),(0,$piece0.p6)("a day such as `2026\
-11-23`")),(0,$piece0.pd)(text=>Date.parse(`${text}T00:00:00Z`))),Fingerprint=(0,$piece0.Fs)((0,$piece0.Yj)((0,$piece0.p6)("a fingerprint")),(0,$piece0.yG)(/^[0-9a-f]{16}(?:-[1-9]\d{0,5})?$/,(0,$piece0.p6)(
"a fingerprint of 16 hexadecimal digits"))),MOST_SEARCHED=5e6;function readOwn(text,source,kind){let own=text.startsWith("\uFEFF")?text.slice(1):text,{what,code,
help}=kind,refuse=(message,details={})=>({ok:!1,problem:(0,$piece1.C)("error",code,message,{path:source,help,...details})}),quick=kind.strict?null:parsed(own),read=quick?
{ok:!0,documents:[quick]}:(0,$piece0.r9)(own);if(!read.ok){let place=(0,$piece0.$t)(own,read.break.offset),twice=read.break.what==="duplicate-key"?`: ${(0,$piece2.TL)(read.break.
key)} stands twice`:"";return refuse(`${what} is no JSON that can be read${twice}`,place)}let[document,second]=read.documents;if(!document)return refuse(`${what}\
 is empty`);if(second)return refuse(`${what} has something behind its end`,(0,$piece0.$t)(own,second.start));let at=path=>own.length>MOST_SEARCHED?{}:(0,$piece0.$t)(own,(0,$piece0.b4)(
document,path)),refuseAt=(path,message)=>refuse(path.length===0?message:`${(0,$piece2.TL)((0,$piece0.LF)(path))}: ${message}`,at(path)),version=versionOf(document.value);if(version!==
null&&version!==1)return refuseAt(["version"],`${what} is of version ${(0,$piece2.SP)(version)}; this program reads version \`1\``);let shaped=(0,$piece0.xL)(kind.schema,document.
value,{abortEarly:!0});if(shaped.success)return{ok:!0,value:{value:shaped.output,refuse:refuseAt}};let[issue]=shaped.issues;return refuseAt((issue.path??[]).map(
step=>step.key),issue.message)}function parsed(text){try{return{value:JSON.parse(text),text,start:0}}catch{return null}}function versionOf(value){let{version}=value??
{};return typeof version=="number"||typeof version=="string"?version:null}function isDay(text){let time=Date.parse(`${text}T00:00:00Z`);return!Number.isNaN(time)&&
new Date(time).toISOString().startsWith(text)}


}),

2947:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
readPrevious: () => (/* binding */ readPrevious)
});
var $piece0 = __webpack_require__(7406);
var $piece1 = __webpack_require__(2781);
var $piece2 = __webpack_require__(6478);
var $piece3 = __webpack_require__(5509);
var $piece4 = __webpack_require__(4414);


var List=(0,$piece1.p6)("a list"),Statement=(0,$piece1.Ik)({fingerprint:$piece0.$A,principals:(0,$piece1.YO)((0,$piece1.Ik)({name:$piece1.EY},$piece1.IO),List),unused:(0,$piece1.me)((0,$piece1.YO)($piece1.EY,List))},
$piece1.IO),Form=(0,$piece1.Ik)({version:(0,$piece1.eu)(1,(0,$piece1.p6)("`1`")),tool:$piece1.EY,date:$piece0.LB,files:(0,$piece1.YO)((0,$piece1.Ik)({path:$piece1.EY,policies:(0,$piece1.YO)((0,$piece1.Ik)({statements:(0,$piece1.YO)(Statement,
List)},$piece1.IO),List)},$piece1.IO),List)},$piece1.IO),KIND={what:"the previous result",code:"refused-result",schema:Form,help:"give what `--forma\
t json` of this version wrote, whole; without one leave `--previous` out",strict:!1};function readPrevious(text,source){let read=(0,$piece0.jU)(text,source,KIND);if(!read.
ok)return read;let{date,files}=read.value.value,statements=files.flatMap(({path,policies})=>policies.flatMap(policy=>policy.statements.map(({fingerprint,unused,
principals})=>({path,fingerprint,unused,principals:principals.map(({name})=>name)}))));return{ok:!0,value:{date,statements}}}


})

};
;