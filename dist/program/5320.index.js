"use strict";
exports.id = 5320;
exports.ids = [5320];
exports.modules = {

557:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
W: () => (/* binding */ withUncounted)
});
var $piece0 = __webpack_require__(6804);
var $piece1 = __webpack_require__(4189);
function withUncounted(gate,analysed,judged){if(gate.result==="passed"||analysed===judged)return gate;let counted=commentsOf(judged),left=[...commentsOf(analysed)].
filter(one=>!counted.has(one)).length;if(left===0)return gate;let words=`${(0,$piece0.U9)(left,"keep comment")} that the change brings or alters ${left===1?"does":"do"} \
not count here`;return{...gate,sentence:`${gate.sentence} ${words}.`}}function commentsOf({files}){let rules=(0,$piece1.W)(files).flatMap(one=>one.keep.filter(rule=>rule.
beside));return new Set(rules.map(({path,line,column})=>`${path}:${line}:${column}`))}


}),

2244:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Es: () => (/* binding */ readPull),
IU: () => (/* binding */ changedReports),
Is: () => (/* binding */ isSettled),
Qf: () => (/* binding */ readQueue),
ST: () => (/* binding */ isGone),
hF: () => (/* binding */ evidenceFor),
kY: () => (/* binding */ remember),
sE: () => (/* binding */ chooseConfiguration),
vi: () => (/* binding */ weigh)
});
var $piece0 = __webpack_require__(1482);
var $piece1 = __webpack_require__(1894);
var $piece2 = __webpack_require__(9177);
var $piece3 = __webpack_require__(2133);
var $piece4 = __webpack_require__(5133);
var $piece5 = __webpack_require__(4453);
var $piece6 = __webpack_require__(4198);
var $piece7 = __webpack_require__(5397);
var $piece17 = __webpack_require__(6606);
var $piece8 = __webpack_require__(5878);
var $piece9 = __webpack_require__(6370);
var $piece10 = __webpack_require__(1566);
var $piece15 = __webpack_require__(8489);
var $piece16 = __webpack_require__(7134);
var $piece13 = __webpack_require__(6865);
var $piece11 = __webpack_require__(3024);
var $piece11_default = /*#__PURE__*/__webpack_require__.n($piece11);
var $piece12 = __webpack_require__(6760);
var $piece12_default = /*#__PURE__*/__webpack_require__.n($piece12);
var $piece14 = __webpack_require__(4573);
var $piece14_default = /*#__PURE__*/__webpack_require__.n($piece14);


var LINK="120000",SUBMODULE="160000";function plainFile(tree,path){let file=tree.get(path);return file===void 0||isOther(file)?[]:[{path,sha:file.sha}]}function otherThanFile(path,file){
return file?.mode===LINK?(0,$piece13.C)("error","not-a-file","this is a symbolic link, which is not followed: nobody looked at what it leads to",{path,help:"put the fi\
le itself there, or leave it out with `policies`"}):file?.mode===SUBMODULE?(0,$piece13.C)("error","not-a-file","this is a submodule, whose files are not read: nobody l\
ooked at them",{path,help:"run the action in the repository that it comes from, and leave it out with `policies`"}):null}function foldersOf(path){let names=path.
split("/").slice(0,-1);return names.map((_,at)=>names.slice(0,at+1).join("/"))}function otherThanFolders(removed,tree){return[...new Set(removed.flatMap(foldersOf))].
flatMap(path=>{let file=tree.get(path);if(file===void 0||!isOther(file))return[];let what=file.mode===LINK?"a symbolic link, which is not followed":"a submodule\
, whose files are not read";return[(0,$piece13.C)("error","not-a-file",`a folder with policies became ${what}`,{path,help:"put the files themselves there, or leave the\
m out with `policies`"})]})}function isOther({mode}){return mode===LINK||mode===SUBMODULE}function weigh({listed:listed2,problems,doubts},failOn,configuration){let{ignored}=(0,$piece5._h)(configuration),origins=new Map(listed2.map(({path,previous})=>[path,
previous??path])),isSpared=({code,path=null})=>path!==null&&code==="lost-policy"&&(ignored(path)||ignored(origins.get(path)??path)),severity=failOn==="never"?"w\
arning":"error",weighed=[...problems,...doubts.map(one=>({...one,severity}))];return (0,$piece1.MS)(weighed.map(one=>isSpared(one)?{...one,severity:"note"}:one),ignored)}
function lostPolicies(changed,{before,files,problems},isPolicy){let noted=new Set(problems.flatMap(one=>one.severity==="note"&&one.path!==null?[one.path]:[])),held=new Set(
before.filter(file=>policiesIn(file)==="some").map(({path})=>path)),heads=new Map(files.map(file=>[file.path,file]));return changed.flatMap(({path,previous,sha})=>{
if(sha===null||previous===null||!held.has(previous))return[];let head=heads.get(path);return isPolicy(path)&&(head?policiesIn(head)!=="none":!noted.has(path))?[]:
[(0,$piece13.C)("warning","lost-policy","held a policy before this change and holds none that is found now",{path,help:"keep the policy in a file that `policies` choos\
es, or delete the file"})]})}function changedReports(evidence,reports,{workspace,listed:listed2,isBase}){if(evidence.kind!=="files")return[];let seen=(file,from=workspace)=>(0,$piece12.relative)(
from,file).split($piece12.sep).join("/"),used=reports.map(({source})=>(0,$piece12.resolve)(workspace,source)),files=[...used.map(file=>seen(file)),...used.map(file=>seen(real(file),real(
workspace)))],paths=new Set([...files,...files.flatMap(foldersOf)]),isNamed=(0,$piece0.yx)(evidence.reports.map(report=>seen((0,$piece12.resolve)(workspace,report))).flatMap(glob=>[
glob,`${glob}/**`])),isReport=path=>path!==null&&(paths.has(path)||isNamed(path));return listed2.flatMap(({path,previous,sha})=>{if(!isReport(path)&&!isReport(previous))
return[];let isOfChange=sha!==null&&(0,$piece0.Jf)(workspace,{path,sha},$piece9.uZ.report)!==null;return isBase&&!isOfChange?[]:[(0,$piece13.C)("warning","changed-report","\
this pull request changes the report by which it is judged",{path,help:"keep it where pull requests cannot write (an artifact), or export it in the job"})]})}function policiesIn({
path,text}){let source=(0,$piece7.o$)(text,path),{policies,problems}=(0,$piece7.$l)(source,path);if(policies.length>0)return"some";let isOpen=({severity,code})=>severity!==
"note"||code!=="syntax";return[...source.problems,...problems].some(isOpen)?"unclear":"none"}function real(path){try{return $piece11.realpathSync.native(path)}catch{return path}}async function evidenceFor({files,base},failOn,job){let changed=[...files,...base.files,...base.heads];return failOn!=="never"&&changed.every(file=>policiesIn(file)===
"none")?{ok:!0,value:[]}:job.evidence()}async function chooseConfiguration({base,head},path){let before=base&&await read(base,path);if(before&&!before.ok)return before;let trusted=before?.value??null;
if(head===null||base&&head.equals(base))return{ok:!0,value:{serving:trusted,trusted,problems:[]}};let after=await read(head,path),told=trusted?(0,$piece13.C)("note","c\
onfiguration","this pull request changes the configuration, which counts once it is merged",{path}):(0,$piece13.C)("note","configuration","the base has no configuratio\
n: this one serves the comments, and not the gate",{path}),problems=after.ok?[told]:[told,...after.problems];return{ok:!0,value:{serving:trusted??(after.ok?after.
value:null),trusted,problems}}}async function read(bytes,path){return (0,$piece14.isUtf8)(bytes)?(0,$piece8.oi)(bytes.toString("utf8"),path):{ok:!1,problems:[(0,$piece13.C)(
"error","not-utf8","the configuration is not UTF-8 text",{path,help:"save it as UTF-8"})]}}function textsOf(wanted,blobs){let files=[],problems=[];for(let{path,sha}of wanted){let bytes=blobs.get(sha)??null,fault=faultOf(bytes,path);fault?problems.push(
bytes?(0,$piece2.wf)(fault,()=>[bytes]):fault):files.push({path,text:bytes?.toString("utf8")??""})}return{files,problems}}function changes(files,before,listed2){let previous=new Map(
listed2.map(file=>[file.path,file.previous])),texts=new Map(before.map(({path,text})=>[path,text]));return new Map(files.map(({path,text})=>[path,(0,$piece4.MA)(texts.
get(previous.get(path)??"")??null,text)]))}function faultOf(bytes,path){if(bytes===null)return (0,$piece13.C)("error","unreadable-file","GitHub does not hand over the \
file",{path,help:"it may be too large; the token needs `contents: read`"});if(bytes.length>$piece9.uZ.policy){let help=`leave it out with \`policies\`: nothing of\
 more than ${$piece9.uZ.policy/1e6} MB is a policy`;return (0,$piece13.C)("error","too-big",`the file has ${Math.round(bytes.length/1e6)} MB`,{path,help})}return (0,$piece14.isUtf8)(
bytes)?null:(0,$piece13.C)("error","not-utf8","the file is not UTF-8 text",{path,help:"save it as UTF-8, or leave it out with `policies`"})}var MOST_BESIDE=200;async function besidePull(github,{head,workspace},files){let folders=[...new Set(files.flatMap(({path})=>(0,$piece1.c0)(path)?[(0,$piece6.yS)(path)]:[]))];
if(folders.length===0)return[];let known=new Set(files.map(({path})=>path)),tree=await github.folders(head,folders.sort()),wanted=[...tree.keys()].filter(path=>(0,$piece1.c0)(
path)&&!known.has(path)).sort($piece15.HH).flatMap(path=>plainFile(tree,path)),read2=wanted.slice(0,MOST_BESIDE),blobs=await (0,$piece0.b4)(github,workspace,read2),texts=new Map(
textsOf(read2,blobs).files.map(({path,text})=>[path,text]));return wanted.map(({path})=>({path,text:texts.get(path)??null}))}function unreadBeside(beside){let unread=beside.
filter(({text})=>text===null),[first]=unread;if(!first)return[];let more=unread.length>1?` and ${unread.length-1} more`:"",message=`${(0,$piece16.TL)(first.path)}${more}\
 beside changed files ${unread.length>1?"were":"was"} not read: the source tells nobody there`;return[(0,$piece13.C)("warning","unreadable-file",message,{help:"name th\
e principals of these files in the configuration"})]}async function referencedChanges(github,{globs,workspace},{mergeBase,listed:listed2}){let isSpared=(0,$piece0.l5)(globs),odd=new Set(listed2.flatMap(pathsOf).filter(path=>(0,$piece17.be)(
path)===null&&isSpared(path)));if(odd.size===0)return{paths:odd,blobs:new Map,problems:[]};let isChosen=(0,$piece0.yx)(globs),tells=path=>(0,$piece7.zk)(path)&&isChosen(path),
was=listed2.flatMap(({previous})=>previous!==null&&tells(previous)?[previous]:[]),base=was.length===0?new Map:await github.tree(mergeBase,was),wanted=[...listed2.
flatMap(({path,sha})=>sha!==null&&tells(path)?[{path,sha}]:[]),...was.flatMap(path=>plainFile(base,path))],blobs=await (0,$piece0.b4)(github,workspace,wanted),{files}=textsOf(
wanted,blobs),found=await (0,$piece1.bC)([...files,...checkedOut(workspace,tells)],path=>odd.has(path)),named=new Set(found.slice(0,$piece1.Qj)),paths=listed2.
map(pathsOf).filter(some=>some.some(path=>named.has(path)));return{paths:new Set(paths.flat().filter(path=>odd.has(path))),blobs,problems:found.length>$piece1.Qj?
[(0,$piece1.n$)()]:[]}}function withoutOthers({files,problems},before,changed){let odd=changed.filter(({path})=>(0,$piece17.be)(path)===null);if(odd.length===0)return{
files,problems};let held=new Set(before.filter(({text})=>(0,$piece1.ad)(text)).map(({path})=>path)),stood=new Set(odd.flatMap(({path,previous})=>held.has(previous??
"")?[path]:[])),isMeant=path=>path===null||(0,$piece17.be)(path)!==null||stood.has(path);return{files:files.filter(({path,text})=>isMeant(path)||(0,$piece1.ad)(text)),problems:problems.
filter(({path,code})=>code!=="not-utf8"||isMeant(path))}}function pathsOf({path,previous,sha}){return[...sha===null?[]:[path],...previous===null||previous===path&&
sha!==null?[]:[previous]]}function checkedOut(workspace,tells){try{let root=$piece11.realpathSync.native(workspace);return (0,$piece2.KE)(root,tells).flatMap(path=>{let text=(0,$piece9.yR)(
(0,$piece12.join)(root,path),path,"policy");return text.ok?[{path,text:text.value}]:[]})}catch{return[]}}async function readVersions(github,{globs,configuration,workspace,isGiven=!1},{head,tip,mergeBase,listed:listed2}){let isChosen=(0,$piece0.yx)(globs),referenced=await referencedChanges(
github,{globs,workspace},{mergeBase,listed:listed2}),isPolicy=path=>path!==null&&((0,$piece17.be)(path)===null?referenced.paths.has(path):isChosen(path)),changed=listed2.
filter(({path,sha,previous})=>sha!==null&&isPolicy(path)||isPolicy(previous)),twin=configuration.replace(/\.yml$/,".yaml"),was=changed.flatMap(({previous})=>previous??
[]),removed=changed.flatMap(({path,sha})=>sha===null?[path]:[]),inHead=[...changed.map(({path})=>path),...removed.flatMap(foldersOf)],trees=await readTrees(github,
[[head,[configuration,twin,...inHead]],[tip,[configuration,twin]],[mergeBase,was]]),[ofHead=NO_FILES,ofTip=NO_FILES,ofBase=NO_FILES]=trees,problems=[...referenced.
problems],wantedOfHead=changed.flatMap(({path,sha})=>{if(sha===null||!isPolicy(path))return[];let other=otherThanFile(path,ofHead.get(path));return other&&problems.
push(other),other?[]:[{path,sha}]}),wantedOfBase=[...new Set(changed.flatMap(({previous})=>isPolicy(previous)?[previous]:[]))].flatMap(path=>plainFile(ofBase,path)),
ofConfiguration={base:plainFile(ofTip,configuration),head:plainFile(ofHead,configuration)},wanted=[...wantedOfHead,...wantedOfBase,...ofConfiguration.base,...ofConfiguration.
head],blobs=await (0,$piece0.b4)(github,workspace,wanted,referenced.blobs),bytesOf=some=>some.map(({sha})=>blobs.get(sha)??null)[0]??null,now=textsOf(wantedOfHead,blobs),
{files:before}=textsOf(wantedOfBase,blobs),{files,problems:faults}=withoutOthers(now,before,changed);problems.push(...faults);let beside=isGiven?[]:await besidePull(
github,{head,workspace},files);problems.push(...unreadBeside(beside)),await (0,$piece1.nW)(files,before,beside);let held=before.filter(file=>removed.includes(file.
path)&&policiesIn(file)==="some");problems.push(...otherThanFolders(held.map(({path})=>path),ofHead));let trusted=bytesOf(ofConfiguration.base);if(ofTip.has(configuration)&&
trusted===null){let isPlain=ofConfiguration.base.length>0,help=isPlain?"run again; the token needs `contents: read`":"put the file itself there",what=isPlain?"G\
itHub does not hand over the configuration":"a link is not followed as the configuration";problems.push((0,$piece13.C)("error","unreadable-file",`${what} of the base`,
{path:configuration,help}))}let misnamed=[ofTip,ofHead].some(tree=>tree.has(twin)&&!tree.has(configuration));if(twin!==configuration&&misnamed){let help=`rename\
 it to \`${configuration}\``;problems.push((0,$piece13.C)("error","configuration","a configuration of this name is not read",{path:twin,help}))}return{head,listed:listed2,
files,beside,base:{files:before,heads:files,became:became(changed),changed:changes(files,before,listed2)},problems,doubts:lostPolicies(changed,{before,files,problems},
isPolicy),isOfHead:changed.every(({path,sha})=>(ofHead.get(path)?.sha??null)===sha),configuration:{base:ofTip.has(configuration)?trusted??Buffer.alloc(0):null,head:bytesOf(
ofConfiguration.head)}}}function became(changed){let paths=new Map;for(let{path,previous,sha}of changed)previous!==null&&paths.set(previous,[...paths.get(previous)??
[],...sha===null?[]:[path]]);return paths}var NO_FILES=new Map;async function readTrees(github,asked){let byCommit=new Map;for(let[commit,paths]of asked)byCommit.
set(commit,[...byCommit.get(commit)??[],...paths]);let trees=new Map;for(let[commit,paths]of byCommit)trees.set(commit,paths.length===0?NO_FILES:await github.tree(
commit,paths));return asked.map(([commit])=>trees.get(commit)??NO_FILES)}var MOST_FILES=3e3;async function readPull(github,{head},question){return attempt("the pull request",async()=>{let listed2=await github.files(),heads=await github.
heads();if(!heads.open)return{over:"closed"};let{tip,mergeBase}=await github.origin(heads),isMoved=heads.head!==head,pull=await readVersions(github,question,{head,
tip,mergeBase,listed:isMoved?[]:listed2});return isMoved||!pull.isOfHead?{over:"moved",configuration:pull.configuration}:{...pull,problems:[...tooMany(listed2),
...pull.problems]}})}async function readQueue(github,{head,base},question){return attempt("the merge group",async()=>{let[after,before]=[await github.tree(head,
null),await github.tree(base,null)],listed2=after&&before?differences(before,after):[],found=await readVersions(github,question,{head,tip:base,mergeBase:base,listed:listed2});
return after&&before?found:{...found,problems:[(0,$piece13.C)("error","unreadable-file","GitHub does not list all files of the repository, so nobody knows what changed",
{help:"run on the whole repository with `fail-on: any`"}),...found.problems]}})}function differences(base,head){let paths=[...new Set([...base.keys(),...head.keys()])],
moved=new Map;for(let[path,{sha}]of base)head.has(path)||moved.set(sha,[...moved.get(sha)??[],path]);return paths.flatMap(path=>{let[before,after]=[base.get(path),
head.get(path)];if(before?.sha===after?.sha&&before?.mode===after?.mode)return[];let previous=before?path:moved.get(after?.sha??"")?.shift()??null;return[{path,
previous,sha:after?.sha??null,patch:void 0}]})}async function attempt(what,reading){try{return{ok:!0,value:await reading()}}catch(error){let refusal=(0,$piece3.Of)(error),
help=(0,$piece3.n)(refusal,"`pull-requests: read` and `contents: read`"),message=`${what} cannot be read: GitHub ${refusal.words}`;return{ok:!1,problem:(0,$piece13.C)("err\
or","unreadable-file",message,{help})}}}function tooMany(listed2){if(listed2.length<MOST_FILES)return[];let message=`the pull request changes ${MOST_FILES} file\
s or more, of which GitHub lists only the first ${MOST_FILES}`;return[(0,$piece13.C)("error","unreadable-file",message,{help:"split it, or run on the whole repository"})]}async function recall(github,conversation,id){let job=(0,$piece10.br)(id),answers=new Map,mayWrite=async login=>{if(login==="ghost"||login.endsWith("[bot]"))return!1;let answer=answers.
get(login)??await github.mayWrite(login);return answers.set(login,answer),answer},threads=[];for(let thread of conversation.threads){let mark=(0,$piece0.t7)(thread.
body);if(mark?.kind!=="finding"||mark.job!==job)continue;let state=mark.taken?"taken":await stateOf(thread,mayWrite);threads.push({thread,mark,state,edited:!(0,$piece0.dy)(
thread.body,mark)})}let notes=conversation.notes.flatMap(note=>{let mark=(0,$piece0.t7)(note.body);return mark?.kind==="note"&&mark.job===job&&(0,$piece0.dy)(note.body,mark)?
[{note,mark}]:[]}),declined=threads.filter(({state})=>state==="declined"),closed=threads.filter(({state})=>state==="declined"||state==="closed"),find=finder(threads,
id),[isDeclined,isClosed]=[covers(declined,find,id),covers(closed,find,id)];return{id,threads,notes,find,isDeclined,isClosed,trouble:null}}function withoutMemory(id,trouble){
let never=()=>!1;return{id,threads:[],notes:[],find:finder([],id),isDeclined:never,isClosed:never,trouble}}async function stateOf({resolvedBy,dislikedBy},mayWrite){
for(let login of[...resolvedBy===null?[]:[resolvedBy],...dislikedBy])if(await mayWrite(login))return"declined";return resolvedBy===null?"open":"closed"}function finder(threads,id){
let placesOf=new Map;for(let{words,place}of threads.flatMap(({mark})=>mark.statements))placesOf.set(words,(placesOf.get(words)??new Set).add(place));return(file,{
words,place})=>{let index=(0,$piece0.qh)(file,id),[own,there]=[index.byWords.get(words),index.byPlace.get(place)];if(own||!there)return own;let known=placesOf.get(index.
keysOf(there).words);return known&&!known.has(place)?void 0:there}}function covers(threads,find,id){let byKey=new Map;for(let known of threads)for(let mark of known.
mark.statements)for(let key of[mark.words,mark.place])byKey.set(key,[...byKey.get(key)??[],{known,mark}]);return(file,one,run=null)=>{if(byKey.size===0)return!1;
let{words,place}=(0,$piece0.qh)(file,id).keysOf(one),about=[...byKey.get(words)??[],...byKey.get(place)??[]].filter(({known,mark})=>find(file,mark)===one&&!isSettled(known,
file,find)),union=new Set(about.flatMap(({mark})=>mark.gone));if(union.size===0)return!1;let{hashes,all}=(0,$piece0.Bl)(one,run);return hashes.length>0&&(union.has(all)||
hashes.every(hash=>union.has(hash)))}}function isSettled(known,file,find){return known.thread.resolvedBy!==null&&known.thread.outdated&&isGone(known,file,find)}
function isGone({thread,mark},file,find){if(file===void 0)return!0;let told=thread.outdated?hash=>hash:$piece0.Gi;return mark.statements.every(({words,place,gone})=>{
let one=find(file,{words,place});if(one===void 0)return!0;let{hashes}=(0,$piece0.Bl)(one,null),[left,said]=mark.run===null?[hashes,gone]:[hashes.length===0?[]:(0,$piece0.re)(
one).map(told),mark.run.map(told)];return said.some(token=>token.startsWith("="))?left.length===0:!left.some(hash=>said.includes(hash))})}async function remember(github,id){try{return await recall(github,await github.conversation(),id)}catch(error){return withoutMemory(id,(0,$piece3.Of)(error))}}


}),

5133:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
MA: () => (/* binding */ changedLines),
O$: () => (/* binding */ sideOwners),
_H: () => (/* binding */ readBefore),
bl: () => (/* binding */ stoodBy),
tb: () => (/* binding */ standingEntries)
});
var $piece0 = __webpack_require__(4453);
var $piece1 = __webpack_require__(4198);
var $piece2 = __webpack_require__(5397);
var $piece3 = __webpack_require__(4726);
var $piece4 = __webpack_require__(7473);
var $piece6 = __webpack_require__(6841);
var $piece5 = __webpack_require__(8489);

var MOST_DIFFERENCES=2e3;function changedLines(before,after){if(before===null)return[{kind:"added",first:1,last:Number.MAX_SAFE_INTEGER}];let[old,fresh]=[bare(before),
bare(after)],patch=(0,$piece3.Y)("a","b",old,fresh,"","",{context:0,maxEditLength:MOST_DIFFERENCES});return patch?patch.hunks.map(({newStart,newLines})=>newLines===
0?{kind:"removed",first:newStart-1,last:newStart-1}:{kind:"added",first:newStart,last:newStart+newLines-1}):[betweenCommonEnds(old.split(`
`),fresh.split(`
`))]}function bare(text){return text.replace(/,(?=\r?$)/gm,"")}function betweenCommonEnds(old,fresh){let most=Math.min(old.length,fresh.length),head=0;for(;head<
most&&old[head]===fresh[head];)head++;let tail=0;for(;tail<most-head&&old.at(-1-tail)===fresh.at(-1-tail);)tail++;let last=fresh.length-tail;return last>head?{kind:"\
added",first:head+1,last}:{kind:"removed",first:head,last:head}}function standingEntries({files}){let allowing=files.flatMap($piece2.GX).filter(({blocked})=>blocked===null);return new Set(allowing.flatMap(({actions})=>actions?.
entries.map($piece5.AU)??[]))}function readBefore(base,ownersOf,ownersBefore=ownersOf){let origins=new Map([...base.became].flatMap(([from,paths])=>paths.map(to=>[to,
from]))),isFor=(from,to)=>covers(ownersBefore({path:from}),ownersOf({path:to})),stays=(from,to)=>isFor(from,to)||overlap(ownersBefore({path:from}),ownersOf({path:to})),
statements=base.files.flatMap($piece2.GX),asking=of=>{let before=answersIn(base.files,of),now=answersIn(base.heads,of),isLost=(from,key)=>(base.became.get(from)??
[]).every(path=>now(path)?.(key)===!1),anywhere=of(statements),losers=(0,$piece2.Mw)(key=>anywhere(key)?base.files.filter(({path})=>before(path)?.(key)&&isLost(path,
key)):[]);return(path,key)=>{let own=origins.get(path);return own!==void 0&&stays(own,path)&&before(own)?.(key)?!0:losers(key).some(from=>isFor(from.path,path))}},
changed=[...base.changed].map(([path,lines])=>{let from=origins.get(path);return[path,from===void 0||stays(from,path)?lines:changedLines(null,"")]});return{changed:new Map(
changed),granted:asking($piece2.Rr),contained:asking($piece2.ho)}}function stoodBy(changed){return(path,first,last)=>{let lines=changed.get(path);return lines===void 0||
!(0,$piece2.yI)(lines,{first,last})}}function answersIn(files,of){let byPath=new Map(files.map(file=>[file.path,file]));return (0,$piece2.Mw)(path=>{let file=byPath.get(path);
return file?of((0,$piece2.GX)(file)):null})}function overlap(from,to){return from?.by!=="source"||to?.by!=="source"?!1:to.principals.some(one=>from.principals.some(
other=>(0,$piece4.f7)(one,other)))}function covers(from,to){return from===null||to===null?from===to:from.by==="report"||from===to?!0:to.by==="report"?!1:to.principals.
every(one=>from.principals.some(other=>(0,$piece4.f7)(one,other)))}function sideOwners(deciding,base,others){let changed=new Set([...base.heads.map(({path})=>path),...[...base.became.values()].flat()]),same=others.filter(({path})=>!changed.
has(path));return{before:fileOwners(deciding,base.files,same),after:fileOwners(deciding,base.heads,same)}}function fileOwners({given,configuration,reports},files,beside){
let{principals:configured,ignored}=(0,$piece0._h)(configuration),nameless=reports.some(report=>report.principal===null),owning={given:given.map(name=>(0,$piece6.bf)(name)),
configured,nameless},read=once(()=>{let opened=files.map($piece0.Tq);return{pointers:new Map(opened.map(({path,policies})=>[path,policies.map(({pointer})=>pointer)])),
source:(0,$piece1.uK)((0,$piece0.Rx)(opened,beside),ignored)}}),whose=(0,$piece0.QG)(owning,(0,$piece0.nb)(configuration,(path,pointer)=>read().source(path,pointer),reports)),isTold=path=>owning.
given.length>0||configured(path).principals.length>0,ownersOf=(0,$piece0.Ag)(whose,owning,path=>isTold(path)?[]:read().pointers.get(path)??[]);return place=>ignored(
place.path)?null:ownersOf(place)}function once(make){let made=null;return()=>(made??={value:make()},made.value)}


}),

1482:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Bl: () => (/* binding */ goneOf),
Fg: () => (/* binding */ markOf),
Gi: () => (/* binding */ entryIn),
Jf: () => (/* binding */ localBlob),
Mf: () => (/* binding */ isSameRun),
Ru: () => (/* binding */ sealOf),
Vg: () => (/* binding */ remark),
b4: () => (/* binding */ readBlobs),
dy: () => (/* binding */ isSealed),
en: () => (/* binding */ writeMarker),
l5: () => (/* binding */ sparing),
n6: () => (/* binding */ runMark),
o1: () => (/* binding */ addedActions),
od: () => (/* binding */ seal),
qh: () => (/* binding */ indexOf),
re: () => (/* binding */ entryHashes),
t7: () => (/* binding */ readMarker),
wJ: () => (/* binding */ blobSha),
yx: () => (/* binding */ chooser)
});
var $piece0 = __webpack_require__(8579);
var $piece1 = __webpack_require__(2133);
var $piece2 = __webpack_require__(6370);
var $piece3 = __webpack_require__(1566);
var $piece8 = __webpack_require__(7115);
var $piece6 = __webpack_require__(865);
var $piece7 = __webpack_require__(2169);
var $piece5 = __webpack_require__(8489);
var $piece4 = __webpack_require__(4414);
var $piece9 = __webpack_require__(7598);
var $piece9_default = /*#__PURE__*/__webpack_require__.n($piece9);
var $piece10 = __webpack_require__(3024);
var $piece10_default = /*#__PURE__*/__webpack_require__.n($piece10);
var $piece11 = __webpack_require__(6760);
var $piece11_default = /*#__PURE__*/__webpack_require__.n($piece11);

var import_picomatch=(0,$piece4.f)((0,$piece0.h)());function chooser(globs){let ignore=globs.filter(glob=>glob.startsWith("!")).map(glob=>glob.slice(1)),wanted=globs.
filter(glob=>!glob.startsWith("!"));return(0,import_picomatch.default)(wanted.length>0?wanted:["**"],{dot:!0,ignore,flags:"s"})}function sparing(globs){return chooser(
globs.filter(glob=>glob.startsWith("!")))}var OPENING="<!-- refine-iam 1 ",CLOSING=" -->",DIGEST=/^[0-9a-f]{16}$/,STATEMENT=/^([0-9a-f]{16}):([0-9a-f]{16}):(.*)$/,HASHES=/^(?:=[0-9a-f]{16}|(?:[0-9a-f]{8})*)$/;
function writeMarker(mark){if(mark.kind==="note")return`${OPENING}note ${mark.job} ${mark.content}${CLOSING}`;let{job,run,content,taken,seal:seal2,statements}=mark,
marks=statements.map(({words:words2,place,gone})=>`${words2}:${place}:${gone.join("")}`),words=["finding",job,run?.join("")??"-",content,taken?"taken":"open",seal2,
...marks];return`${OPENING}${words.join(" ")}${CLOSING}`}function readMarker(body){let line=body.trimEnd().split(`
`).at(-1)??"";if(!line.startsWith(OPENING)||!line.endsWith(CLOSING))return null;let[kind,...words]=line.slice(OPENING.length,-CLOSING.length).split(" ");if(kind===
"finding")return readFinding(words);let[job="",content=""]=words;return kind==="note"&&words.length===2&&words.every(isDigest)?{kind,job,content}:null}function readFinding(parts){
let[job="",run="",content="",state,seal2="",...marks]=parts,entries=run==="-"?null:readHashes(run);if(![job,content,seal2].every(isDigest)||entries===void 0||state!==
"open"&&state!=="taken")return null;let statements=marks.flatMap(readStatement);return statements.length===0||statements.length<marks.length?null:{kind:"finding",
job,run:entries,content,taken:state==="taken",seal:seal2,statements}}function readStatement(text){let[,words,place,hashes=""]=STATEMENT.exec(text)??[],gone=readHashes(
hashes);return words===void 0||place===void 0||gone===void 0?[]:[{words,place,gone}]}function readHashes(text){if(HASHES.test(text))return text.startsWith("=")?
[text]:text.match(/.{8}/g)??[]}function remark(body,mark){return`${aboveMarker(body)}${writeMarker(mark)}`}function seal(text,mark){return`${text}

${writeMarker({...mark,seal:sealOf(text)})}`}function sealOf(text){return (0,$piece3.br)(text.replaceAll(`\r
`,`
`).trimEnd())}function isSealed(body,mark){return sealOf(aboveMarker(body))===(mark.kind==="note"?mark.content:mark.seal)}function aboveMarker(body){return body.
slice(0,body.lastIndexOf(OPENING))}function isDigest(text){return DIGEST.test(text)}function addedActions(statements){let added=new Set;for(let one of statements){let left=one.reason==="law"?[]:(one.refinement?.left??[]).filter(({reason})=>reason===
"added");if(left.length===0)continue;let isOlder=olderIn(one);for(let{action}of left)isOlder(action)||added.add(action)}return[...added]}function olderIn({refinement,
evidence}){let standing=evidence?.terms.standing,old=[],named=new Set;for(let{entry}of refinement?.entries??[])standing?.has((0,$piece5.AU)(entry))?old.push((0,$piece6.h)(entry)):
named.add((0,$piece5.AU)(entry));let names=new Set(old.map(({text})=>(0,$piece5.AU)(text))),patterns=old.filter(({kind})=>kind==="pattern").map(({text})=>(0,$piece5.AU)(text)),everything=old.
some(({kind})=>kind==="all");return action=>{let folded=(0,$piece5.AU)(action);return named.has(folded)?!1:everything||names.has(folded)||patterns.some(pattern=>(0,$piece7.gu)(pattern,
folded))}}var known=new WeakMap;function indexOf(file,id){let[knownId,old]=known.get(file)??[];if(old&&knownId===id)return old;let index=makeIndex(file,id);return known.set(
file,[id,index]),index}function makeIndex(file,id){let keys=new Map,byWords=new Map,byPlace=new Map,turn=(0,$piece3.ZL)(),{text}=file.source;for(let{policy,statements}of file.
policies){let sids=timesOf(statements.map(({statement})=>statement.sid)),turnAround=(0,$piece3.ZL)();for(let one of statements){let{span,sid}=one.statement,principals=(one.
evidence?.principals??[]).map(({arn,name})=>arn??name),whose=[id,file.path,[...new Set(principals)].sort($piece5.HH)],own=(0,$piece3.Al)(text.slice(span.start,span.
end)),rest=JSON.stringify((0,$piece3.FP)(text,one.statement).map($piece3.Al)),at=["around",policy.pointer,rest,turnAround(rest)],words=(0,$piece3.br)([whose,"words",own,
turn(own)]),place=(0,$piece3.br)([whose,sid!==null&&sids.get(sid)===1?["sid",policy.pointer,sid]:at]);keys.set(one,{words,place}),byWords.set(words,one),byPlace.set(place,
one)}}return{keysOf:one=>keys.get(one)??{words:"",place:""},byWords,byPlace}}function timesOf(values){let times=new Map;for(let value of values)times.set(value,
(times.get(value)??0)+1);return times}function goneOf(one,run){let changes=one.verdict==="refined"||one.verdict==="emptied",entries=run?.entries??(changes?one.refinement?.
entries??[]:[]),actions=run===null?(0,$piece8.sK)(one):run.entries.flatMap(entry=>entry.removed),dropped=entries.filter(entry=>!entry.kept).map(({entry})=>`entr\
y ${entry}`),items=[...new Set(actions.length>0?actions.map($piece5.AU):dropped)].sort($piece5.HH);return{hashes:items.map(item=>(0,$piece3.br)(item,8)),all:`=${(0,$piece3.br)(items)}`}}
var MOST_HASHES=250;function markOf({file,statements,run,suggestion},id){let gone=statements.map(one2=>goneOf(one2,run)),[one]=statements,fits=gone.reduce((sum,{
hashes})=>sum+hashes.length,0)<=MOST_HASHES;return{kind:"finding",job:(0,$piece3.br)(id),run:one===void 0||run===null?null:runMark(one,run),content:(0,$piece3.br)([suggestion.text,
gone.map(({all})=>all),run===null,addedActions(statements)]),taken:!1,statements:statements.map((one2,at)=>({...indexOf(file,id).keysOf(one2),gone:(fits?gone[at]?.
hashes:null)??[gone[at]?.all??""]}))}}function runMark(one,run){let hashes=entryHashes(one,run?.entries);return hashes.length<=MOST_HASHES?hashes:[`=${(0,$piece3.br)(hashes.
map(entryIn))}`]}function isSameRun(a,b){return a.map(entryIn).join()===b.map(entryIn).join()}function entryIn(hash){return hash.startsWith("=")?hash:hash.slice(
0,ENTRY_DIGITS)}var ENTRY_DIGITS=7,MOST_TIMES=15;function entryHashes(one,some){let all=changing(one.refinement?.entries??[]),times=timesOf(all);return(some?changing(
some):all).map(entry=>{let count=Math.min(times.get(entry)??1,MOST_TIMES);return`${(0,$piece3.br)(entry,ENTRY_DIGITS)}${count.toString(16)}`})}function changing(entries){
return entries.filter(entry=>!entry.kept).map(({entry})=>entry)}var AT_ONCE=8;async function readBlobs(github,workspace,wanted,known2=new Map){let found=new Map(known2);for(let one of wanted){let bytes=found.has(one.sha)?null:
localBlob(workspace,one);bytes&&found.set(one.sha,bytes)}let missing=[...new Set(wanted.map(({sha})=>sha))].filter(sha=>!found.has(sha));for(let at=0;at<missing.
length;at+=AT_ONCE){let batch=missing.slice(at,at+AT_ONCE),blobs=await Promise.all(batch.map(sha=>github.blob(sha).catch(keptBack)));for(let[index,sha]of batch.
entries())found.set(sha,blobs[index]??null)}return found}function localBlob(workspace,{path,sha},most=$piece2.uZ.policy){let file=(0,$piece11.join)(workspace,path);try{let root=$piece10.realpathSync.
native(workspace);if(!`${$piece10.realpathSync.native((0,$piece11.dirname)(file))}${$piece11.sep}`.startsWith(`${root}${$piece11.sep}`))return null;let stats=(0,$piece10.lstatSync)(file);if(!stats.isFile()||stats.
size>most)return null;let bytes=(0,$piece10.readFileSync)(file);return blobSha(bytes)===sha?bytes:null}catch{return null}}function blobSha(bytes){return (0,$piece9.createHash)("sha1").update(
`blob ${bytes.length}\0`).update(bytes).digest("hex")}function keptBack(error){if((0,$piece1.Of)(error).kind==="forbidden")return null;throw error}


})

};
;