"use strict";
exports.id = 1342;
exports.ids = [1342];
exports.modules = {

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

4726:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Y: () => (/* binding */ structuredPatch),
i: () => (/* binding */ parsePatch)
});
var Diff=class{diff(oldStr,newStr,options={}){let callback;typeof options=="function"?(callback=options,options={}):"callback"in options&&(callback=options.callback);
let oldString=this.castInput(oldStr,options),newString=this.castInput(newStr,options),oldTokens=this.removeEmpty(this.tokenize(oldString,options)),newTokens=this.
removeEmpty(this.tokenize(newString,options));return this.diffWithOptionsObj(oldTokens,newTokens,options,callback)}diffWithOptionsObj(oldTokens,newTokens,options,callback){
var _a;let done=value=>{if(value=this.postProcess(value,options),callback){setTimeout(function(){callback(value)},0);return}else return value},newLen=newTokens.
length,oldLen=oldTokens.length,editLength=1,maxEditLength=newLen+oldLen;options.maxEditLength!=null&&(maxEditLength=Math.min(maxEditLength,options.maxEditLength));
let maxExecutionTime=(_a=options.timeout)!==null&&_a!==void 0?_a:1/0,abortAfterTimestamp=Date.now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}],
newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,0,options);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(bestPath[0].
lastComponent,newTokens,oldTokens));let minDiagonalToConsider=-1/0,maxDiagonalToConsider=1/0,execEditLength=()=>{for(let diagonalPath=Math.max(minDiagonalToConsider,
-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath,removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+
1];removePath&&(bestPath[diagonalPath-1]=void 0);let canAdd=!1;if(addPath){let addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<
newLen}let canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=void 0;continue}if(!canRemove||canAdd&&removePath.oldPos<
addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options):basePath=this.addToPath(removePath,!1,!0,1,options),newPos=this.extractCommon(basePath,newTokens,
oldTokens,diagonalPath,options),basePath.oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=
basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-1)),newPos+1>=newLen&&(minDiagonalToConsider=Math.max(minDiagonalToConsider,
diagonalPath+1))}editLength++};if(callback)(function exec(){setTimeout(function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);
execEditLength()||exec()},0)})();else for(;editLength<=maxEditLength&&Date.now()<=abortAfterTimestamp;){let ret=execEditLength();if(ret)return ret}}addToPath(path,added,removed,oldPosInc,options){
let last=path.lastComponent;return last&&!options.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path.oldPos+oldPosInc,lastComponent:{count:last.
count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path.oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){
let newLen=newTokens.length,oldLen=oldTokens.length,oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;for(;newPos+1<newLen&&oldPos+1<oldLen&&this.
equals(oldTokens[oldPos+1],newTokens[newPos+1],options);)newPos++,oldPos++,commonCount++,options.oneChangePerToken&&(basePath.lastComponent={count:1,previousComponent:basePath.
lastComponent,added:!1,removed:!1});return commonCount&&!options.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options){return options.comparator?options.comparator(left,right):left===right||!!options.
ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array){let ret=[];for(let i=0;i<array.length;i++)array[i]&&ret.push(array[i]);return ret}castInput(value,options){
return value}tokenize(value,options){return Array.from(value)}join(chars){return chars.join("")}postProcess(changeObjects,options){return changeObjects}get useLongestToken(){
return!1}buildValues(lastComponent,newTokens,oldTokens){let components=[],nextComponent;for(;lastComponent;)components.push(lastComponent),nextComponent=lastComponent.
previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;components.reverse();let componentLen=components.length,componentPos=0,newPos=0,
oldPos=0;for(;componentPos<componentLen;componentPos++){let component=components[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,
oldPos+component.count)),oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+component.count);value=
value.map(function(value2,i){let oldValue=oldTokens[oldPos+i];return oldValue.length>value2.length?oldValue:value2}),component.value=this.join(value)}else component.
value=this.join(newTokens.slice(newPos,newPos+component.count));newPos+=component.count,component.added||(oldPos+=component.count)}}return components}};var LineDiff=class extends Diff{constructor(){super(...arguments),this.tokenize=tokenize}equals(left,right,options){return options.ignoreWhitespace?((!options.newlineIsToken||
!left.includes(`
`))&&(left=left.trim()),(!options.newlineIsToken||!right.includes(`
`))&&(right=right.trim())):options.ignoreNewlineAtEof&&!options.newlineIsToken&&(left.endsWith(`
`)&&(left=left.slice(0,-1)),right.endsWith(`
`)&&(right=right.slice(0,-1))),super.equals(left,right,options)}},lineDiff=new LineDiff;function diffLines(oldStr,newStr,options){return lineDiff.diff(oldStr,newStr,
options)}function tokenize(value,options){options.stripTrailingCr&&(value=value.replace(/\r\n/g,`
`));let retLines=[],linesAndNewlines=value.split(/(\n|\r\n)/);linesAndNewlines[linesAndNewlines.length-1]||linesAndNewlines.pop();for(let i=0;i<linesAndNewlines.
length;i++){let line=linesAndNewlines[i];i%2&&!options.newlineIsToken?retLines[retLines.length-1]+=line:retLines.push(line)}return retLines}function structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){let optionsObj;options?typeof options=="function"?optionsObj={callback:options}:
optionsObj=options:optionsObj={},typeof optionsObj.context>"u"&&(optionsObj.context=4);let context=optionsObj.context;if(optionsObj.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(optionsObj.callback){let{callback}=optionsObj;diffLines(oldStr,
newStr,Object.assign(Object.assign({},optionsObj),{callback:diff=>{let patch=diffLinesResultToPatch(diff);callback(patch)}}))}else return diffLinesResultToPatch(
diffLines(oldStr,newStr,optionsObj));function diffLinesResultToPatch(diff){if(!diff)return;diff.push({value:"",lines:[]});function contextLines(lines){return lines.
map(function(entry){return" "+entry})}let hunks=[],oldRangeStart=0,newRangeStart=0,curRange=[],oldLine=1,newLine=1;for(let i=0;i<diff.length;i++){let current=diff[i],
lines=current.lines||splitLines(current.value);if(current.lines=lines,current.added||current.removed){if(!oldRangeStart){let prev=diff[i-1];oldRangeStart=oldLine,
newRangeStart=newLine,prev&&(curRange=context>0?contextLines(prev.lines.slice(-context)):[],oldRangeStart-=curRange.length,newRangeStart-=curRange.length)}for(let line of lines)
curRange.push((current.added?"+":"-")+line);current.added?newLine+=lines.length:oldLine+=lines.length}else{if(oldRangeStart)if(lines.length<=context*2&&i<diff.length-
2)for(let line of contextLines(lines))curRange.push(line);else{let contextSize=Math.min(lines.length,context);for(let line of contextLines(lines.slice(0,contextSize)))
curRange.push(line);let hunk={oldStart:oldRangeStart,oldLines:oldLine-oldRangeStart+contextSize,newStart:newRangeStart,newLines:newLine-newRangeStart+contextSize,
lines:curRange};hunks.push(hunk),oldRangeStart=0,newRangeStart=0,curRange=[]}oldLine+=lines.length,newLine+=lines.length}}for(let hunk of hunks)for(let i=0;i<hunk.
lines.length;i++)hunk.lines[i].endsWith(`
`)?hunk.lines[i]=hunk.lines[i].slice(0,-1):(hunk.lines.splice(i+1,0,"\\ No newline at end of file"),i++);return{oldFileName,newFileName,oldHeader,newHeader,hunks}}}function splitLines(text){let hasTrailingNl=text.endsWith(`
`),result=text.split(`
`).map(line=>line+`
`);return hasTrailingNl?result.pop():result.push(result.pop().slice(0,-1)),result}function parsePatch(uniDiff){let diffstr=uniDiff.split(/\n/),list=[],i=0;function isGitDiffHeader(line){return/^diff --git /.test(line)}function isDiffHeader(line){
return isGitDiffHeader(line)||/^Index:\s/.test(line)||/^diff(?: -r \w+)+\s/.test(line)}function isFileHeader(line){return/^(---|\+\+\+)\s/.test(line)}function isHunkHeader(line){
return/^@@\s/.test(line)}function parseIndex(){var _a;let index={};index.hunks=[],list.push(index);let seenDiffHeader=!1;for(;i<diffstr.length;){let line=diffstr[i];
if(isFileHeader(line)||isHunkHeader(line))break;if(isGitDiffHeader(line)){if(seenDiffHeader)return;seenDiffHeader=!0,index.isGit=!0;let paths=parseGitDiffHeader(
line);for(paths&&(index.oldFileName=paths.oldFileName,index.newFileName=paths.newFileName),i++;i<diffstr.length;){let extLine=diffstr[i];if(isFileHeader(extLine)||
isHunkHeader(extLine)||isDiffHeader(extLine))break;let renameFromMatch=/^rename from (.*)/.exec(extLine);renameFromMatch&&(index.oldFileName="a/"+unquoteIfQuoted(
renameFromMatch[1]),index.isRename=!0);let renameToMatch=/^rename to (.*)/.exec(extLine);renameToMatch&&(index.newFileName="b/"+unquoteIfQuoted(renameToMatch[1]),
index.isRename=!0);let copyFromMatch=/^copy from (.*)/.exec(extLine);copyFromMatch&&(index.oldFileName="a/"+unquoteIfQuoted(copyFromMatch[1]),index.isCopy=!0);let copyToMatch=/^copy to (.*)/.
exec(extLine);copyToMatch&&(index.newFileName="b/"+unquoteIfQuoted(copyToMatch[1]),index.isCopy=!0);let newFileModeMatch=/^new file mode (\d+)/.exec(extLine);newFileModeMatch&&
(index.isCreate=!0,index.newMode=newFileModeMatch[1]);let deletedFileModeMatch=/^deleted file mode (\d+)/.exec(extLine);deletedFileModeMatch&&(index.isDelete=!0,
index.oldMode=deletedFileModeMatch[1]);let oldModeMatch=/^old mode (\d+)/.exec(extLine);oldModeMatch&&(index.oldMode=oldModeMatch[1]);let newModeMatch=/^new mode (\d+)/.
exec(extLine);newModeMatch&&(index.newMode=newModeMatch[1]),/^Binary files /.test(extLine)&&(index.isBinary=!0),i++}continue}else if(isDiffHeader(line)){if(seenDiffHeader)
return;seenDiffHeader=!0;let headerMatch=/^(?:Index:|diff(?: -r \w+)+)\s+/.exec(line);headerMatch&&(index.index=line.substring(headerMatch[0].length).trim())}i++}
if(parseFileHeader(index),parseFileHeader(index),index.oldFileName===void 0!=(index.newFileName===void 0))throw new Error("Missing "+(index.oldFileName!==void 0?
'"+++ ..."':'"--- ..."')+" file header for "+((_a=index.oldFileName)!==null&&_a!==void 0?_a:index.newFileName));for(;i<diffstr.length;){let line=diffstr[i];if(isDiffHeader(
line)||isFileHeader(line)||/^===================================================================/.test(line))break;isHunkHeader(line)?index.hunks.push(parseHunk()):
i++}}function parseGitDiffHeader(line){let rest=line.substring(11);if(rest.startsWith('"')){let oldPath=parseQuotedFileName(rest);if(oldPath===null)return null;
let afterOld=rest.substring(oldPath.rawLength+1),newFileName;if(afterOld.startsWith('"')){let newPath=parseQuotedFileName(afterOld);if(newPath===null)return null;
newFileName=newPath.fileName}else newFileName=afterOld;return{oldFileName:oldPath.fileName,newFileName}}let quoteIdx=rest.indexOf('"');if(quoteIdx>0){let oldFileName=rest.
substring(0,quoteIdx-1),newPath=parseQuotedFileName(rest.substring(quoteIdx));return newPath===null?null:{oldFileName,newFileName:newPath.fileName}}if(rest.startsWith(
"a/")){let splits=[],idx=0;for(;idx=rest.indexOf(" b/",idx+1),idx!==-1;)splits.push(idx);if(splits.length>0){let mid=splits[Math.floor(splits.length/2)];return{
oldFileName:rest.substring(0,mid),newFileName:rest.substring(mid+1)}}}return null}function unquoteIfQuoted(s){if(s.startsWith('"')){let parsed=parseQuotedFileName(
s);if(parsed)return parsed.fileName}return s}function parseQuotedFileName(s){if(!s.startsWith('"'))return null;let result="",j=1;for(;j<s.length;){if(s[j]==='"')
return{fileName:result,rawLength:j+1};if(s[j]==="\\"&&j+1<s.length)switch(j++,s[j]){case"a":result+="\x07";break;case"b":result+="\b";break;case"f":result+="\f";
break;case"n":result+=`
`;break;case"r":result+="\r";break;case"t":result+="	";break;case"v":result+="\v";break;case"\\":result+="\\";break;case'"':result+='"';break;case"0":case"1":case"\
2":case"3":case"4":case"5":case"6":case"7":{if(j+2>=s.length||s[j+1]<"0"||s[j+1]>"7"||s[j+2]<"0"||s[j+2]>"7")return null;let bytes=[parseInt(s.substring(j,j+3),
8)];for(j+=3;s[j]==="\\"&&s[j+1]>="0"&&s[j+1]<="7";){if(j+3>=s.length||s[j+2]<"0"||s[j+2]>"7"||s[j+3]<"0"||s[j+3]>"7")return null;bytes.push(parseInt(s.substring(
j+1,j+4),8)),j+=4}result+=new TextDecoder("utf-8").decode(new Uint8Array(bytes));continue}default:return null}else result+=s[j];j++}return null}function parseFileHeader(index){
let fileHeaderMatch=/^(---|\+\+\+)\s+/.exec(diffstr[i]);if(fileHeaderMatch){let prefix=fileHeaderMatch[1],data=diffstr[i].substring(3).trim().split("	",2),header=(data[1]||
"").trim(),fileName=data[0];fileName.startsWith('"')?fileName=unquoteIfQuoted(fileName):fileName=fileName.replace(/\\\\/g,"\\"),prefix==="---"?(index.oldFileName=
fileName,index.oldHeader=header):(index.newFileName=fileName,index.newHeader=header),i++}}function parseHunk(){var _a;let chunkHeaderIndex=i,chunkHeaderLine=diffstr[i++],
chunkHeader=chunkHeaderLine.split(/@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/),hunk={oldStart:+chunkHeader[1],oldLines:typeof chunkHeader[2]>"u"?1:+chunkHeader[2],
newStart:+chunkHeader[3],newLines:typeof chunkHeader[4]>"u"?1:+chunkHeader[4],lines:[]};hunk.oldLines===0&&(hunk.oldStart+=1),hunk.newLines===0&&(hunk.newStart+=
1);let addCount=0,removeCount=0;for(;i<diffstr.length&&(removeCount<hunk.oldLines||addCount<hunk.newLines||!((_a=diffstr[i])===null||_a===void 0)&&_a.startsWith(
"\\"));i++){let operation=diffstr[i].length==0&&i!=diffstr.length-1?" ":diffstr[i][0];if(operation==="+"||operation==="-"||operation===" "||operation==="\\")hunk.
lines.push(diffstr[i]),operation==="+"?addCount++:operation==="-"?removeCount++:operation===" "&&(addCount++,removeCount++);else throw new Error(`Hunk at line ${chunkHeaderIndex+
1} contained invalid line ${diffstr[i]}`)}if(!addCount&&hunk.newLines===1&&(hunk.newLines=0),!removeCount&&hunk.oldLines===1&&(hunk.oldLines=0),addCount!==hunk.
newLines)throw new Error("Added line count did not match for hunk at line "+(chunkHeaderIndex+1));if(removeCount!==hunk.oldLines)throw new Error("Removed line c\
ount did not match for hunk at line "+(chunkHeaderIndex+1));if(i<diffstr.length&&diffstr[i]&&/^[+ -]/.test(diffstr[i])&&!isFileHeader(diffstr[i]))throw new Error(
"Hunk at line "+(chunkHeaderIndex+1)+" has more lines than expected (expected "+hunk.oldLines+" old lines and "+hunk.newLines+" new lines)");return hunk}for(;i<
diffstr.length;)parseIndex();return list}


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

4761:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
gn: () => (/* binding */ patchOf),
hY: () => (/* binding */ renderPatch),
vO: () => (/* binding */ filePatch)
});
var $piece0 = __webpack_require__(4726);
var $piece1 = __webpack_require__(5266);
function renderPatch(files){return files.filter(file=>file.edits.length>0).map(filePatch).join("")}var known=new WeakMap;function filePatch(file){let patch=known.
get(file)??makePatch(file,file.after);return known.set(file,patch),patch}function patchOf(file,edits){return edits.length===0?"":makePatch(file,(0,$piece1.c)(file.
source.text,edits))}function makePatch({path,source},after){let options={context:CONTEXT,maxEditLength:MOST_DIFFERENCES},hunks=(0,$piece0.Y)(path,path,source.
text,after,"","",options)?.hunks??[wholeHunk(source.text,after)],from=quotePath(`a/${path}`),to=quotePath(`b/${path}`),lines=[`diff --git ${from} ${to}`,`--- ${terminated(
from)}`,`+++ ${terminated(to)}`];for(let hunk of hunks){lines.push(`@@ -${range(hunk.oldStart,hunk.oldLines)} +${range(hunk.newStart,hunk.newLines)} @@`);for(let line of hunk.
lines)lines.push(line)}return`${lines.join(`
`)}
`}var CONTEXT=3,MOST_DIFFERENCES=2e3;function wholeHunk(before,after){let[old,fresh]=[linesOf(before),linesOf(after)],most=Math.min(old.length,fresh.length),head=0;
for(;head<most&&old[head]===fresh[head];)head++;let tail=0;for(;tail<most-head&&old.at(-1-tail)===fresh.at(-1-tail);)tail++;let start=Math.max(0,head-CONTEXT),end=old.
length-Math.max(0,tail-CONTEXT),written=(sign,some)=>some.flatMap(line=>line.endsWith(`
`)?[`${sign}${line.slice(0,-1)}`]:[`${sign}${line}`,NO_NEWLINE]);return{oldStart:start+1,oldLines:end-start,newStart:start+1,newLines:end-start+fresh.length-old.
length,lines:[...written(" ",old.slice(start,head)),...written("-",old.slice(head,old.length-tail)),...written("+",fresh.slice(head,fresh.length-tail)),...written(
" ",old.slice(old.length-tail,end))]}}var NO_NEWLINE="\\ No newline at end of file";function linesOf(text){return text.match(/[^\n]*\n|[^\n]+$/g)??[]}function range(start,lines){
return`${lines===0?start-1:start},${lines}`}function terminated(path){return path.includes(" ")&&!path.startsWith('"')?`${path}	`:path}var ESCAPES={"\x07":"\\a",
"\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"};function quotePath(path){return/^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/.test(path)?
path:`"${[...Buffer.from(path,"utf8")].map(byte=>{let character=String.fromCharCode(byte);return ESCAPES[character]!==void 0?ESCAPES[character]:byte>=32&&byte<127?
character:`\\${byte.toString(8).padStart(3,"0")}`}).join("")}"`}


}),

1342:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
writeAuditFiles: () => (/* binding */ writeAuditFiles)
});
var $piece0 = __webpack_require__(642);
var $piece1 = __webpack_require__(4643);
var $piece2 = __webpack_require__(9429);
var $piece20 = __webpack_require__(3890);
var $piece3 = __webpack_require__(4761);
var $piece4 = __webpack_require__(5198);
var $piece5 = __webpack_require__(5397);
var $piece6 = __webpack_require__(4726);
var $piece7 = __webpack_require__(6370);
var $piece19 = __webpack_require__(1426);
var $piece8 = __webpack_require__(1566);
var $piece9 = __webpack_require__(9236);
var $piece10 = __webpack_require__(2936);
var $piece11 = __webpack_require__(836);
var $piece12 = __webpack_require__(4997);
var $piece13 = __webpack_require__(6478);
var $piece14 = __webpack_require__(634);
var $piece15 = __webpack_require__(5509);
var $piece16 = __webpack_require__(3503);
var $piece17 = __webpack_require__(4414);
var $piece18 = __webpack_require__(6760);
var $piece18_default = /*#__PURE__*/__webpack_require__.n($piece18);








var SCHEMA="https://raw.githubusercontent.com/refine-iam/refine-iam-policies/v1/schema/baseline.schema.json";function renderBaseline(entries,date){let file={$schema:SCHEMA,
baseline:"refine-iam",version:1,date:new Date(date).toISOString().slice(0,10),statements:entries.map(({path,sid,fingerprint,unused,forbidden})=>({path,sid,fingerprint,
unused,...forbidden.length>0&&{forbidden}}))};return (0,$piece19.s)(file)}var LONGEST=80;function patchFiles(files){return files.filter(file=>file.edits.length>0).map(file=>({name:`${file.path.replace(/[^A-Za-z0-9._-]+/g,"-").slice(-LONGEST).
replace(/^[.-]+/,"")||"file"}-${(0,$piece8.br)(file.path,12)}.patch`,text:(0,$piece3.vO)(file)}))}function writeAuditFiles({writeBaseline,patchFolder},run,{baseline,covers},rules){let unpatched=patchFolder===null?null:writePatches(patchFolder,run),patches=unpatched?
[unpatched]:[];if(writeBaseline===null)return{baseline:null,problems:patches};let breaches=(0,$piece0.Oj)(rules,(0,$piece0.O1)("any",run.files,null),run.universe),taken=(0,$piece4.F_)(
run,covers,baseline,breaches),unkept=(0,$piece1.z)(writeBaseline,renderBaseline(taken,run.asOf));return unkept?{baseline:null,problems:[unkept,...patches]}:{baseline:(0,$piece20.v8)(
writeBaseline,taken),problems:patches}}function writePatches(folder,{files}){for(let{name,text}of patchFiles(files)){let failed=(0,$piece1.z)((0,$piece18.join)(folder,name),text);
if(failed)return failed}return null}


})

};
;