"use strict";
exports.id = 6519;
exports.ids = [6519];
exports.modules = {

6519:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
auditOf: () => (/* reexport safe */ $piece0.F)
});
var $piece0 = __webpack_require__(7768);
var $piece1 = __webpack_require__(5198);
var $piece2 = __webpack_require__(1566);
var $piece3 = __webpack_require__(9236);
var $piece4 = __webpack_require__(2936);
var $piece5 = __webpack_require__(836);
var $piece6 = __webpack_require__(4414);





}),

5198:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$c: () => (/* binding */ currentOf),
DN: () => (/* binding */ debtOf),
F_: () => (/* binding */ takeBaseline),
Q7: () => (/* binding */ forgivenBy),
UD: () => (/* binding */ compare),
fq: () => (/* binding */ pairsOf),
tO: () => (/* binding */ sureOf),
tc: () => (/* binding */ resolvingOf)
});
var $piece6 = __webpack_require__(117);
var $piece2 = __webpack_require__(7293);
var $piece0 = __webpack_require__(1566);
var $piece1 = __webpack_require__(2936);
var $piece4 = __webpack_require__(6841);
var $piece5 = __webpack_require__(865);
var $piece7 = __webpack_require__(2169);
var $piece3 = __webpack_require__(8489);

function pairsOf(now,before){let pairs=new Map,used=new Set,keys=[one=>JSON.stringify([one.path,one.fingerprint,one.unused]),one=>JSON.stringify([one.path,(0,$piece0.Ap)(
one.fingerprint)]),one=>(0,$piece0.Ap)(one.fingerprint)];for(let keyOf of keys){let free=new Map;for(let one of now)pairs.has(one)||(0,$piece2.D)(free,keyOf(one),one);let wanted=new Map;
for(let old of before)!used.has(old)&&free.has(keyOf(old))&&(0,$piece2.D)(wanted,keyOf(old),old);for(let[key,olds]of wanted)for(let[one,old]of nearest(free.get(key)??[],
olds))pairs.set(one,old),used.add(old)}return pairs}var MOST_COMPARED=1e4;function nearest(now,olds){if(now.length*olds.length>MOST_COMPARED)return now.flatMap(
(one,at)=>{let old=olds[at];return old?[[one,old]]:[]});let actions=new Map(now.map(one=>[one,new Set(one.unused?.map($piece3.AU))])),candidates=olds.flatMap(old=>now.
map(one=>{let shared=(old.unused??[]).filter(action=>actions.get(one)?.has((0,$piece3.AU)(action))).length;return{one,old,shared,isSame:one.fingerprint===old.fingerprint}}));
candidates.sort((a,b)=>b.shared-a.shared||Number(b.isSame)-Number(a.isSame));let pairs=new Map,used=new Set;for(let{one,old}of candidates)pairs.has(one)||used.has(
old)||(pairs.set(one,old),used.add(old));return[...pairs]}function currentOf(files){return files.flatMap(file=>{let fingerprints=(0,$piece0.tm)(file);return file.policies.flatMap(({statements})=>statements.map(statement=>({
file,statement,path:file.path,fingerprint:fingerprints.get(statement)??"",unused:(0,$piece1.sL)(statement)?(0,$piece1.CL)(statement):null})))})}function sureOf(files,problems,covers){
let unsure=new Set(problems.flatMap(({severity,path})=>severity==="error"&&path!==null?[path]:[]));for(let{path,policies}of files)policies.some(({statements})=>statements.
some($piece1.uv))&&unsure.add(path);return path=>covers(path)&&!unsure.has(path)}function resolvingOf(gone,files,reports){let wanted=new Map;for(let{principals,actions}of gone)for(let name of reported(principals,reports))for(let action of actions)
(0,$piece2.D)(wanted,name,action);let granting=statementsBy(files,wanted);return[...wanted].map(([principal,some])=>{let mine=reports.filter(report=>report.principal!==
null&&(0,$piece4.Vb)(report.principal)===principal),entries=(granting.get(principal)??[]).flatMap(one=>one.statement.actions?.entries.map($piece5.h)??[]),actions=[...new Set(
some)].filter(action=>mine.some(report=>lists(report,(0,$piece3.AU)(action)))&&!entries.some(entry=>(0,$piece6.y)(entry,(0,$piece3.AU)(action))));return{principal,actions:actions.sort(
$piece3.HH)}}).filter(({actions})=>actions.length>0).sort((a,b)=>(0,$piece3.HH)(a.principal,b.principal))}function reported(principals,reports){return[...new Set(
reports.flatMap(({principal})=>principal===null?[]:[(0,$piece4.Vb)(principal)]))].filter(name=>principals.some(one=>one===name||one.includes("*")&&(0,$piece7.gu)(one,name)))}function statementsBy(files,names){
let found=new Map;for(let{policies}of files)for(let one of policies.flatMap(({statements})=>statements))if(one.statement.blocked===null)for(let{principal}of one.
principals){let name=principal&&(0,$piece4.Vb)(principal.arn??principal.name);name!==null&&names.has(name)&&(0,$piece2.D)(found,name,one)}return found}function lists({services},action){
let[prefix="",name=""]=action.split(":");return services.some(service=>(0,$piece3.AU)(service.prefix)===prefix&&(service.whole||service.actions.some(one=>(0,$piece3.AU)(one.name)===
name)))}function unsaidBy(problems){let short=new Set(problems.flatMap(({code,path})=>code==="short-window"&&path!==null?[path]:[]));return({statement:{evidence,statement}},action)=>{
let reports=evidence?.reports??[];if(short.size===0||!reports.some(({source})=>short.has(source)))return!1;let folded=(0,$piece3.AU)(action),isOpen=report=>lists(short.has(
report.source)?undated(report):report,folded);return reports.every(isOpen)?(statement.actions?.entries??[]).some(entry=>(0,$piece6.y)((0,$piece5.h)(entry),folded)):!1}}
function undated(report){let services=report.services.map(service=>({...service,whole:service.whole&&service.lastAccessed===null,actions:service.actions.filter(
({lastAccessed})=>lastAccessed===null)}));return{...report,services}}function compare(baseline,{files,problems},covers){let now=currentOf(files),pairs=pairsOf(now,baseline.entries),sure=sureOf(files,problems,covers),fresh=now.flatMap(
one=>{let held=heldBy(pairs.get(one)),actions=(one.unused??[]).filter(action=>!held.has((0,$piece3.AU)(action)));return actions.length===0?[]:[{file:one.file,statement:one.
statement,actions}]}),all=now.reduce((sum,{unused})=>sum+(unused?.length??0),0),found=new Map([...pairs].map(([one,entry])=>[entry,one])),isUnsaid=unsaidBy(problems),
gone=baseline.entries.flatMap(entry=>goneFrom(entry,found.get(entry),{sure,isUnsaid})),{source,date}=baseline;return{source,date,known:all-countOf(fresh.map(({actions})=>actions)),
gone:gone.length,fresh}}function debtOf(baseline,files){let pairs=pairsOf(currentOf(files),baseline.entries),held=new Map([...pairs].map(([{statement},entry])=>[
statement,heldBy(entry)]));return(_,statement,action)=>held.get(statement)?.has((0,$piece3.AU)(action))??!1}function forgivenBy(baseline,files){let pairs=pairsOf(currentOf(
files),baseline.entries),held=new Map([...pairs].map(([{statement},entry])=>[statement,new Set(entry.forbidden.map($piece3.AU))]));return(_,statement,entry)=>held.get(
statement)?.has((0,$piece3.AU)(entry))??!1}function takeBaseline(run,covers,older,breaches=new Map){let now=currentOf(run.files),pairs=older?pairsOf(now,older.entries):null,
isUnsaid=unsaidBy(run.problems),entries=now.flatMap(one=>{let{path,fingerprint,statement}=one,held=pairs&&heldBy(pairs.get(one)),old=pairs?.get(one)?.unused??[],
found=(one.unused??old).filter(action=>held?.has((0,$piece3.AU)(action))??!0),unused=(0,$piece1.fF)([...old.filter(action=>isUnsaid(one,action)),...found]),forbidden=pairs?(pairs.
get(one)?.forbidden??[]).filter(isGrantedBy(statement)):breaches.get(statement)??[];return unused.length+forbidden.length===0?[]:[{path,sid:statement.statement.
sid,fingerprint,unused,forbidden}]}),paired=new Set(pairs?.values()),sure=sureOf(run.files,run.problems,covers),unseen=(older?.entries??[]).filter(entry=>!paired.
has(entry)&&!sure(entry.path));return[...entries,...unseen].sort(byPlace)}function byPlace(a,b){return (0,$piece3.HH)(a.path,b.path)||(0,$piece3.HH)(a.sid??"",b.sid??
"")||(0,$piece3.HH)(a.fingerprint,b.fingerprint)}function goneFrom(entry,one,{sure,isUnsaid}){if(!one)return sure(entry.path)?[...entry.unused,...entry.forbidden]:
[];let isGranted=isGrantedBy(one.statement),ended=entry.forbidden.filter(text=>!isGranted(text));if(one.unused===null)return ended;let still=new Set(one.unused.
map($piece3.AU));return[...entry.unused.filter(action=>!still.has((0,$piece3.AU)(action))&&!isUnsaid(one,action)),...ended]}function isGrantedBy({statement:{actions,written}}){
let granted=new Set((actions?.entries??written?.entries??[]).map($piece3.AU));return entry=>granted.has((0,$piece3.AU)(entry))}function heldBy(entry){return new Set(entry?.unused.
map($piece3.AU))}function countOf(lists2){return lists2.reduce((sum,{length})=>sum+length,0)}


}),

7768:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
F: () => (/* binding */ auditOf)
});
var $piece0 = __webpack_require__(5198);
var $piece1 = __webpack_require__(7293);
var $piece2 = __webpack_require__(8489);
function trendOf(previous,{files,problems,reports},covers){let now=(0,$piece0.$c)(files),pairs=(0,$piece0.fq)(now,previous.statements),sure=(0,$piece0.tO)(files,problems,covers),paired=new Set(
pairs.values()),lost=previous.statements.filter(old=>!paired.has(old)),steps=[...now.map(one=>stepOf(one.path,pairs.get(one)??null,one,!1)),...lost.map(old=>stepOf(
old.path,old,null,sure(old.path)))],byPath=new Map;for(let step of steps)(0,$piece1.D)(byPath,step.path,step);let changed=[...byPath].map(([path,some])=>({path,...changeOf(
some)})).filter(({actions})=>actions.added+actions.gone>0).sort((a,b)=>(0,$piece2.HH)(a.path,b.path)),gone=steps.flatMap(({old,gone:gone2})=>old&&gone2.length>0?[{
principals:old.principals,actions:gone2}]:[]),resolving=(0,$piece0.tc)(gone,files,reports);return{since:previous.date,...changeOf(steps),files:changed,resolving}}function stepOf(path,old,now,isSure){
let before=old?.unused??[],unused=now?now.unused:isSure?[]:null;if(unused===null)return{path,old,added:[],gone:[],same:0,unseen:before.length};let[older,newer]=[
new Set(before.map($piece2.AU)),new Set(unused.map($piece2.AU))],added=unused.filter(action=>!older.has((0,$piece2.AU)(action))),gone=before.filter(action=>!newer.has((0,$piece2.AU)(action)));
return{path,old,added,gone,same:unused.length-added.length,unseen:0}}function changeOf(steps){let sum=numberOf=>steps.reduce((all,step)=>all+numberOf(step),0),had=({
gone,same})=>gone.length+same>0,has=({added,same})=>added.length+same>0,times=counts=>steps.filter(counts).length;return{actions:{added:sum(({added})=>added.length),
gone:sum(({gone})=>gone.length),same:sum(({same})=>same),unseen:sum(({unseen})=>unseen)},statements:{added:times(step=>has(step)&&!had(step)),gone:times(step=>had(
step)&&!has(step)),same:times(step=>had(step)&&has(step)),unseen:times(({unseen})=>unseen>0)}}}function auditOf(analysis,beside){let{baseline,previous,covers}=beside;return{baseline:baseline&&(0,$piece0.UD)(baseline,analysis,covers),trend:previous&&trendOf(previous,
analysis,covers)}}


}),

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


})

};
;