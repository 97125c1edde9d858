"use strict";
exports.id = 8453;
exports.ids = [8453];
exports.modules = {

8453:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
readBaseline: () => (/* binding */ readBaseline)
});
var $piece0 = __webpack_require__(7406);
var $piece1 = __webpack_require__(2781);
var $piece2 = __webpack_require__(6478);
var $piece3 = __webpack_require__(5509);
var $piece5 = __webpack_require__(7134);
var $piece4 = __webpack_require__(4414);


var Name=(0,$piece1.Fs)($piece1.EY,(0,$piece1.Bp)(1,(0,$piece1.p6)("a text that is not empty"))),Entry=(0,$piece1.re)({path:Name,sid:(0,$piece1.me)($piece1.EY),fingerprint:$piece0.$A,unused:(0,$piece1.YO)(Name,
(0,$piece1.p6)("a list of actions")),forbidden:(0,$piece1.lq)((0,$piece1.YO)(Name,(0,$piece1.p6)("a list of entries")),[])},issue=>issue.expected==="never"?"is no key of a baseline":(0,$piece1.IO)(
issue)),Form=(0,$piece1.re)({$schema:(0,$piece1.lq)($piece1.EY),baseline:(0,$piece1.eu)("refine-iam",(0,$piece1.p6)("`refine-iam`")),version:(0,$piece1.eu)(1,(0,$piece1.p6)("`1`")),date:$piece0.LB,statements:(0,$piece1.YO)(
Entry,(0,$piece1.p6)("a list of statements"))},issue=>issue.expected==="never"?"is no key of a baseline":(0,$piece1.IO)(issue)),KIND={what:"the baseline",code:"refuse\
d-baseline",schema:Form,help:"take it from git as it was, or write it anew with `--write-baseline`",strict:!0};function readBaseline(text,source){let read=(0,$piece0.jU)(
text,source,KIND);if(!read.ok)return read;let{date,statements}=read.value.value,seen=new Set;for(let[index,{path,fingerprint,unused,forbidden}]of statements.entries()){
if(unused.length+forbidden.length===0)return read.value.refuse(["statements",index,"unused"],"expected at least one action");let place=JSON.stringify([path,fingerprint]);
if(seen.has(place)){let message=`this statement of ${(0,$piece5.TL)(path)} stands twice`;return read.value.refuse(["statements",index,"fingerprint"],message)}seen.add(place)}
return{ok:!0,value:{source,date,entries:statements}}}


}),

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


})

};
;