"use strict";
exports.id = 1491;
exports.ids = [1491];
exports.modules = {

1566:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Al: () => (/* binding */ withoutBlanks),
Ap: () => (/* binding */ familyOf),
FP: () => (/* binding */ aroundActions),
ZL: () => (/* binding */ turns),
br: () => (/* binding */ digest),
tm: () => (/* binding */ fingerprintsOf)
});
var $piece0 = __webpack_require__(9236);
var $piece1 = __webpack_require__(6841);
var $piece2 = __webpack_require__(8489);
function aroundActions(text,{span,actions}){let{start,end}=actions?.node??{start:span.end,end:span.end};return[text.slice(span.start,start),text.slice(end,span.
end)]}function withoutBlanks(text){return text.replace(/\s+/g,"")}function digest(value,digits=16){let{createHash}=(0,$piece0.T)();return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0,digits)}function turns(){
let seen=new Map;return text=>{let turn=seen.get(text)??0;return seen.set(text,turn+1),turn}}var known=new WeakMap;function fingerprintsOf(file){let old=known.get(file);if(old)return old;let made=new Map,turn=turns();for(let one of file.policies.flatMap(
({statements})=>statements)){let words=JSON.stringify([whoseOf(one),...wordsOf(one,file.source.text)]),nth=turn(words);made.set(one,nth===0?digest(words):`${digest(
words)}-${nth+1}`)}return known.set(file,made),made}function familyOf(fingerprint){return fingerprint.split("-")[0]??""}function whoseOf({owners}){return[...new Set(
(owners?.principals??[]).map(({name})=>(0,$piece1.Vb)(name)))].sort($piece2.HH)}function wordsOf({statement},text){return statement.sid!==null?["sid",statement.sid]:["\
around",...aroundActions(text,statement).map(part=>withoutBlanks(withoutComments(part)))]}function withoutComments(text){return text.replace(/(^|[\s,])(?:#|\/\/)[^\n]*|(^|[\s,])\/\*[\s\S]*?\*\//gm,
"$1$2")}


}),

1426:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
l: () => (/* binding */ jsonParts),
s: () => (/* binding */ jsonText)
});
function jsonText(value){return`${JSON.stringify(value,null,2).replace(INVISIBLE,escaped)}
`}function*jsonParts(value,list){let{key,items,shown}=list,[head="",tail=""]=jsonText(value).split(`
  "${key}": []`);yield`${head}
  "${key}": [`;for(let[at,item]of items.entries())yield`${at===0?"":","}
${jsonText(shown(item)).trimEnd().replace(/^/gm,"    ")}`;yield`${items.length===0?"":`
  `}]${tail}`}var INVISIBLE=/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;function escaped(character){return[...Array(character.length).keys()].map(at=>`\\u${character.charCodeAt(
at).toString(16).padStart(4,"0")}`).join("")}


}),

7272:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
d: () => (/* binding */ principalsOf),
h: () => (/* binding */ renderJson)
});
var $piece0 = __webpack_require__(4809);
var $piece6 = __webpack_require__(1426);
var $piece1 = __webpack_require__(1566);
var $piece2 = __webpack_require__(3058);
var $piece5 = __webpack_require__(7115);
var $piece3 = __webpack_require__(2936);
var $piece4 = __webpack_require__(4997);
var $piece7 = __webpack_require__(8489);


function auditJson({baseline,trend}){return{baseline:baseline&&{source:baseline.source,date:isoDay(baseline.date),known:baseline.known,gone:baseline.gone,new:baseline.
fresh.map(({file,statement,actions})=>({path:file.path,line:statement.line,sid:statement.statement.sid,actions}))},trend:trend&&{since:isoDay(trend.since),actions:trend.
actions,statements:trend.statements,files:trend.files,resolving:trend.resolving}}}function isoDay(moment){return new Date(moment).toISOString().slice(0,10)}function renderJson(analysis,tool,audit=$piece0.MA){let{universe,gate,problems,grantedBefore}=analysis,result={version:1,tool,date:isoDay(analysis.asOf),catalogue:{
date:universe.date===null?null:isoDay(universe.date),...universe.counts},evidence:analysis.reports.map(({principal,kind,analyzedAt,source})=>({principal,kind,analyzedAt:analyzedAt===
null?null:new Date(analyzedAt).toISOString(),source})),files:[],problems,gate,...auditJson(audit),totals:(0,$piece5.Sd)(analysis)};return (0,$piece6.l)(result,{key:"files",
items:analysis.files,shown:file=>({path:file.path,format:file.format,policies:file.policies.map(policy=>policyOf(file,policy,{universe,grantedBefore,path:file.path}))})})}
function policyOf(file,policy,about){let fingerprints=(0,$piece1.tm)(file);return{pointer:policy.policy.pointer,size:{...(0,$piece0.o2)(file,policy.policy),limit:$piece0.TR},
statements:policy.statements.map(one=>statementOf(one,fingerprints.get(one)??"",about))}}function statementOf(one,fingerprint,about){let before=one.statement.actions?.
entries??[],after=afterOf(one),changed=one.verdict==="refined"||one.verdict==="emptied";return{id:one.id,fingerprint,line:one.line,endLine:one.endLine,sid:one.statement.
sid,pointer:one.statement.pointer,principals:principalsOf(one),how:one.owners?.how??null,why:one.why,verdict:one.verdict,edited:one.edited,reason:one.reason,before,
after,removed:(0,$piece5.sK)(one).map(action=>removal(action,one,about)),unused:(0,$piece3.sL)(one)?(0,$piece3.CL)(one):null,left:(one.refinement?.left??[]).map(left=>({
...left,...keepOf(left,one)})),granted:granted(one,before,after,about.universe),entries:changed?(one.refinement?.entries??[]).map(({entry,becomes,removed,coveredBy,
reason})=>({entry,becomes,removed,coveredBy,reason})):before.map((entry,index)=>({entry,becomes:[entry],removed:[],coveredBy:[],reason:one.refinement?.entries[index]?.
reason??null}))}}function principalsOf({principals,owners}){return principals.flatMap(({principal,reports})=>{if(!principal)return[];let{name,arn}=principal;return[
{name,arn:arn??name,by:owners?.by??"principal",covered:reports.length>0}]})}function afterOf(one){return one.verdict==="refined"||one.verdict==="emptied"?one.refinement?.
after??[]:one.statement.actions?.entries??[]}function keepOf({action,reason},one){let[rule]=reason==="keep-rule"?(0,$piece2.mA)(one,action):[];if(!rule)return{};let{path,
line,owner}=rule;return{keep:{reason:rule.reason,expires:(0,$piece2.NY)(rule),owner,path,line}}}function removal(action,one,{universe,grantedBefore,path}){let[prefix="",
name=""]=(0,$piece7.AU)(action).split(":"),lastAccessed=one.evidence?.removal.service(prefix)?.lastAccessed(name)??null;return{action,level:universe.service(prefix)?.find(
name)?.level??null,lastAccessed:lastAccessed===null?null:new Date(lastAccessed).toISOString(),added:grantedBefore===null?null:!grantedBefore(path,(0,$piece7.AU)(action))}}
function granted(one,before,after,universe){if(one.statement.blocked)return null;let left=(0,$piece4.np)(after,universe);return{before:(0,$piece4.np)(before,universe).size,
after:left.size,untracked:[...left.values()].filter(tracked=>tracked===!1).length}}


}),

1491:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
principalsOf: () => (/* reexport safe */ $piece0.d),
renderJson: () => (/* reexport safe */ $piece0.h)
});
var $piece0 = __webpack_require__(7272);
var $piece1 = __webpack_require__(4809);
var $piece2 = __webpack_require__(1566);
var $piece3 = __webpack_require__(9236);
var $piece4 = __webpack_require__(3058);
var $piece5 = __webpack_require__(2936);
var $piece6 = __webpack_require__(836);
var $piece7 = __webpack_require__(4997);
var $piece8 = __webpack_require__(6478);
var $piece9 = __webpack_require__(4414);







})

};
;