"use strict";
exports.id = 4289;
exports.ids = [4289];
exports.modules = {

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

4289:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
beforeOf: () => (/* binding */ beforeOf),
readBase: () => (/* binding */ readBase),
stoodIn: () => (/* binding */ stoodIn)
});
var $piece0 = __webpack_require__(5133);
var $piece1 = __webpack_require__(4453);
var $piece2 = __webpack_require__(4198);
var $piece3 = __webpack_require__(5397);
var $piece18 = __webpack_require__(6606);
var $piece4 = __webpack_require__(4726);
var $piece5 = __webpack_require__(3346);
var $piece6 = __webpack_require__(7473);
var $piece17 = __webpack_require__(5119);
var $piece7 = __webpack_require__(6370);
var $piece8 = __webpack_require__(4997);
var $piece9 = __webpack_require__(1857);
var $piece10 = __webpack_require__(6478);
var $piece11 = __webpack_require__(634);
var $piece12 = __webpack_require__(5509);
var $piece16 = __webpack_require__(6865);
var $piece13 = __webpack_require__(3503);
var $piece14 = __webpack_require__(4414);
var $piece15 = __webpack_require__(6760);
var $piece15_default = /*#__PURE__*/__webpack_require__.n($piece15);







function readBase(root,merge,files){let stranger=files.find(file=>file.path.startsWith("../"));if(stranger)return{ok:!1,problem:(0,$piece16.C)("error","git","the file \
lies outside the repository that `--base` compares with",{path:stranger.path,help:"run it in the repository that holds the file, or leave `--base` out"})};let compared=(0,$piece17.Y_)(
root,merge);if(!compared.ok)return compared;let changes=compared.value,known=new Map(files.map(file=>[file.path,file])),isPolicy=(before2,after)=>(0,$piece18.be)(before2)!==
null||after!==null&&known.has(after),texts=new Map;for(let{before:before2,after}of changes)before2!==null&&isPolicy(before2,after)&&texts.set(before2,(0,$piece17.$6)(root,
merge.commit,before2));let changed=changes.flatMap(({before:before2,after})=>{let file=after===null?void 0:known.get(after);return file?[[file.path,(0,$piece0.MA)(
before2===null?null:texts.get(before2)??null,file.text)]]:[]}),before=[...texts].flatMap(([path,text])=>text===null?[]:[{path,text}]),became=changes.flatMap(({before:before2,
after})=>before2===null?[]:[[before2,after===null?[]:[after]]]),heads=changes.flatMap(({after})=>{if(after===null)return[];let file=known.get(after);if(!file&&(0,$piece18.be)(
after)===null)return[];let read=file?null:(0,$piece7.yR)((0,$piece15.join)(root,after),after,"policy");return file?[file]:read?.ok?[{path:after,text:read.value}]:[]});return{ok:!0,
value:{files:before,heads,became:new Map(became),changed:new Map(changed)}}}function beforeOf(base,deciding,others){let sides=(0,$piece0.O$)(deciding,base,others);return (0,$piece0._H)(
base,sides.after,sides.before)}function stoodIn({changed}){return (0,$piece0.bl)(changed)}


})

};
;