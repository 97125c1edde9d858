"use strict";
exports.id = 875;
exports.ids = [875];
exports.modules = {

/***/ 1875:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ problemWords),
/* harmony export */   AU: () => (/* binding */ fold2),
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   C1: () => (/* binding */ mergeReports),
/* harmony export */   Dn: () => (/* binding */ forbiddenLines),
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   Kp: () => (/* binding */ behindLinks),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   Rh: () => (/* binding */ elsewhereSections),
/* harmony export */   Ry: () => (/* binding */ markdownSections),
/* harmony export */   T9: () => (/* binding */ matchPrincipals),
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   YB: () => (/* binding */ structuredPatch),
/* harmony export */   _0: () => (/* binding */ detail),
/* harmony export */   f7: () => (/* binding */ isMeantBy),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fx: () => (/* binding */ problemBlock),
/* harmony export */   gn: () => (/* binding */ patchOf),
/* harmony export */   hY: () => (/* binding */ renderPatch),
/* harmony export */   iW: () => (/* binding */ main),
/* harmony export */   is: () => (/* binding */ ownersKey),
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   l: () => (/* binding */ reason2),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   rU: () => (/* binding */ readAtMost),
/* harmony export */   ry: () => (/* binding */ printAll),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES),
/* harmony export */   vO: () => (/* binding */ filePatch),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   y9: () => (/* binding */ openName),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yy: () => (/* binding */ print),
/* harmony export */   zo: () => (/* binding */ forbiddenWords)
/* harmony export */ });
/* harmony import */ var _chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5266);
/* harmony import */ var _chunk_AQTZ22PX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9236);
/* harmony import */ var _chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9433);
/* harmony import */ var _chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3543);
/* harmony import */ var _chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6656);
/* harmony import */ var _chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7134);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8569);
/* harmony import */ var _chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6865);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_10__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_11__);
var COLOURS={error:"red",warning:"yellow",note:"dim"},MOST_UNKNOWN=3;function problemBlock(problems,paint){let unknown2=problems.filter(one=>one.code==="unknown\
-action"),told=unknown2.length>MOST_UNKNOWN?problems.filter(one=>one.code!=="unknown-action"):problems,rest=told.length===problems.length?[]:[`${paint("dim","no\
te")}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unknown2.length,"entry","entries")} unknown to the catalogue stay; the JSON result lists them`],lines=[...told.map(one=>problemLines(one,paint)),
...rest];return lines.length===0?[]:[lines.join(`
`)]}function problemLines(one,paint){let place=[one.path===null?null:(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.path),one.line,one.column].filter(part=>part!==null),where=place.length>0?`${place.
join(":")}: `:"",help=one.help===null?"":`
  ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.help)}`;return`${where}${paint(COLOURS[one.severity],one.severity)}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.message)}${help}`}var VERSION="0.1.0";var STANDARD_OUTPUT=1,REST=5;function print(text){let isSlow=!1;for(let part of typeof text=="string"?[text]:text){let bytes=Buffer.
from(part),done=0;try{for(;!isSlow&&done<bytes.length;)done+=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeSync)(STANDARD_OUTPUT,bytes,done)}catch(error){let{code:code2}=error;if(code2==="EPIPE")return;
if(code2!=="EAGAIN")throw error;isSlow=!0}isSlow&&process.stdout.write(bytes.subarray(done))}}function printAll(text,descriptor=STANDARD_OUTPUT){let bytes=Buffer.
from(text),rest=new Int32Array(new SharedArrayBuffer(4));for(let done=0;done<bytes.length;)try{done+=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeSync)(descriptor,bytes,done)}catch(error){if(error.code!==
"EAGAIN")throw error;Atomics.wait(rest,0,0,REST)}}var MOST_LISTED=20;function forbiddenWords({entry,forbidden}){return`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(forbidden)} is forbidden and granted${entry===forbidden?"":` by ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(entry)}`}`}
function forbiddenList(gate){let lines=listed(gate,(place,words)=>`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place)}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(words)}`,"- ");return lines.length===0?[]:[lines.join(`
`)]}function forbiddenLines(gate){return listed(gate,(place,words)=>`  ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(place)}: ${words}`,"  ")}function listed({forbidden=[]},line,lead){if(forbidden.length<
2)return[];let lines=forbidden.slice(0,MOST_LISTED).map(one=>line(`${one.path}:${one.line}`,forbiddenWords(one))),rest=forbidden.length-MOST_LISTED,more=`${lead}\
and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest,"other entry","other entries")}: the JSON result has all of them`;return rest>0?[...lines,more]:lines}var Diff=class{diff(oldStr,newStr,options={}){let callback;typeof options=="function"?(callback=options,options={}):"callback"in options&&(callback=options.callback);
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
ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array2){let ret=[];for(let i=0;i<array2.length;i++)array2[i]&&ret.push(array2[i]);return ret}castInput(value,options){
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
length;i++){let line=linesAndNewlines[i];i%2&&!options.newlineIsToken?retLines[retLines.length-1]+=line:retLines.push(line)}return retLines}function parsePatch(uniDiff){let diffstr=uniDiff.split(/\n/),list=[],i=0;function isGitDiffHeader(line){return/^diff --git /.test(line)}function isDiffHeader(line){
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
diffstr.length;)parseIndex();return list}function structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){let optionsObj;options?typeof options=="function"?optionsObj={callback:options}:
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
`);return hasTrailingNl?result.pop():result.push(result.pop().slice(0,-1)),result}function renderPatch(files){return files.filter(file=>file.edits.length>0).map(filePatch).join("")}var known=new WeakMap;function filePatch(file){let patch=known.
get(file)??makePatch(file,file.after);return known.set(file,patch),patch}function patchOf(file,edits){return edits.length===0?"":makePatch(file,(0,_chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_6__/* .applyEdits */ .c)(file.
source.text,edits))}function makePatch({path,source},after){let options={context:CONTEXT,maxEditLength:MOST_DIFFERENCES},hunks=structuredPatch(path,path,source.
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
character:`\\${byte.toString(8).padStart(3,"0")}`}).join("")}"`}function main(text){return{kind:"main",text}}function detail(text){return{kind:"detail",text}}var BETWEEN=`

`;function joinSections(sections){return sections.map(({text})=>text).join(BETWEEN)}function fitSections(sections,most,where){let whole=joinSections(sections);if(Buffer.
byteLength(whole)<=most)return whole;let sizes=sections.map(({text})=>Buffer.byteLength(text)+BETWEEN.length),over=sizes.reduce((sum,size)=>sum+size,0)+Buffer.byteLength(
where)+ROOM-most,left=new Set;for(let at=sections.length-1;at>=0&&over>0;at--)sections[at]?.kind==="detail"&&(left.add(at),over-=sizes[at]??0);let kept=sections.
filter((_,index)=>!left.has(index)),details=left.size===0?"":`${left.size} folded ${left.size===1?"part is":"parts are"} left out here`;if(over<=0)return`${joinSections(
kept)}${BETWEEN}${details}, to fit. ${where}
`;let bytes=Buffer.from(joinSections(kept));return`${bytes.subarray(0,bytes.lastIndexOf(`
`,Math.max(0,bytes.length-over))).toString("utf8")}${BETWEEN}The rest is cut here, to fit${details===""?"":`, and ${details}`}. ${where}
`}var ROOM=200;function renderMarkdown(analysis,audit=[]){return`${joinSections(markdownSections(analysis,audit))}
`}function markdownSections(analysis,audit=[]){return[main(heading(analysis)),...audit,...problemSection(analysis).map(main),...analysis.files.filter(file=>tells(
file)).flatMap(file=>fileSections(file,analysis)),...leftAloneSections(analysis),...evidenceSection(analysis).map(main)]}function heading(analysis){let sum=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .totals */ .Sd)(
analysis),changed=analysis.files.filter(file=>file.edits.length>0).length,result=changed===0?"Nothing to change":`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sum.removedActions,"unused action")} t\
o remove from ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .editedStatements */ .Ig)(analysis),"statement")} in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changed,"file")}`,read=`Read ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(analysis.filesRead,"file")}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sum.policies,
"policy","policies")} with ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sum.statements,"statement")}.`,gate=analysis.gate.failOn==="never"?[]:[`**Gate** ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(analysis.gate.failOn)}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(analysis.
gate.sentence)}`,...forbiddenList(analysis.gate)];return[`### ${result}`,read,...gate].join(`

`)}function tells(file){return file.policies.some(policy=>policy.statements.some(isFinding))}function isFinding(one){return one.verdict==="refined"||one.verdict===
"emptied"}function fileSections(file,analysis){let findings=file.policies.flatMap(policy=>policy.statements).filter(isFinding),list=findings.map(one=>{let evidence2=one.
evidence?`. ${sentenceCase((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceWords */ .Jg)(one.evidence,analysis.asOf))}`:"";return`- line ${one.line}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .title */ .DD)(one)}${evidence2}.`});return[main(`#### ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.
path)}

${list.join(`
`)}`),...findings.map(one=>detail(fold2(`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .removedActions */ .sK)(one).length,"action")} of statement ${one.statement.index+1}, line ${one.line}`,(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .actionRows */ .Mu)(one,analysis)))),
...file.edits.length>0?[detail(fold2("Patch",(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)("diff",filePatch(file))))]:[]]}function sentenceCase(text){return text.charAt(0).toUpperCase()+text.slice(1)}
function fold2(summary2,body){return`<details><summary>${summary2}</summary>

${body}

</details>`}function problemWords({path,line,column,message,help}){return`${path===null?"":`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)([path,line,column].filter(part=>part!==null).join(":"))}: `}${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(
message)}${help===null?"":`: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(help)}`}`}var COUNTED=new Set(["unknown-action","undated-report"]);function problemSection(analysis){let told=analysis.problems.
filter(one=>!COUNTED.has(one.code));if(told.length===0)return[];let rows=told.map(one=>`- **${one.severity}** ${problemWords(one)}`);return[`#### ${told.every(one=>one.
severity==="note")?"Notes":"Problems"}

${rows.join(`
`)}`]}function leftAloneSections(analysis){let rows=analysis.files.flatMap(file=>file.policies.flatMap(policy=>policy.statements.filter(one=>one.verdict==="decl\
ined").map(one=>`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file.path}:${one.line}`)}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .whyDeclined */ .dL)(one))}`))),kept=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .allStatements */ .EE)(analysis).filter(one=>one.verdict==="kept"&&!(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsUnused */ .j2)(
one)).length,unknown2=analysis.problems.filter(one=>one.code==="unknown-action").length;return[...kept>0?[main(`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(kept,"statement")} with nothing to remov\
e.`)]:[],...unknown2>0?[main(`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unknown2,"entry","entries")} unknown to the catalogue: kept.`)]:[],...leftSection(analysis).map(detail),...rows.length>0?[
detail(fold2(`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows.length,"statement")} left alone, and why`,rows.join(`
`)))]:[]]}function leftSection(analysis){let rows=analysis.files.flatMap(file=>file.policies.flatMap(policy=>policy.statements.flatMap(one=>(one.refinement?.left??
[]).map(({action,reason:reason3})=>`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file.path}:${one.line}`)}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(action)}: ${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .ENTRY_REASONS */ .l8[reason3]}`)))),what=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows.length,"listed act\
ion")} ${rows.length===1?"stays":"stay"}, and why`;return rows.length===0?[]:[fold2(what,rows.join(`
`))]}function evidenceSection(analysis){if(analysis.reports.length===0)return[];let lines=[...new Set(analysis.reports.map(report2=>`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .reportWords */ .is)(report2,analysis.
asOf)}, from ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report2.source)}`))],{universe}=analysis,date=universe.date===null?"undated":new Date(universe.date).toISOString().slice(0,10);return[`Evide\
nce:
${lines.join(`
`)}

Catalogue: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(universe.counts.actions)} actions of ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(universe.counts.services)} services, ${date}.`]}function elsewhereSections(title2,elsewhere){
if(elsewhere.length===0)return[];let rows=elsewhere.map(({path,line,why})=>`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}:${line}`)}: ${why}`);return[main(`#### ${title2}

${rows.join(`
`)}`)]}var PrincipalIndex=class{nameless;#byName=new Map;#byArn=new Map;#names;#starts;#sorted;constructor(reports){this.nameless=reports.filter(({principal})=>principal===
null);for(let report2 of reports){if(report2.principal===null)continue;let known2=this.#byArn.get(report2.principal);if(known2)known2.push(report2);else{this.#byArn.
set(report2.principal,[report2]);let name=(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(report2.principal);this.#byName.set(name,[...this.#byName.get(name)??[],report2.principal])}}this.#sorted=[...this.#byName.
keys()],this.#names=this.#sorted.join(`
`);let at=0;this.#starts=this.#sorted.map(name=>{let start=at;return at+=name.length+1,start})}about(arn){return this.#byArn.get(arn)??[]}meant({name,account,isPattern}){
if(name.startsWith("arn:"))return this.#byArn.has(name)?[name]:[];let arns=isPattern?this.#fitting(name):this.#byName.get(name)??[];return account===null?arns:arns.
filter(arn=>(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_7__/* .accountOf */ .XP)(arn)===account)}named(name){return this.#byName.get(name)??[]}#fitting(pattern){let longest=pattern.split("*").reduce((most,part)=>part.length>
most.length?part:most,""),found=[];for(let at=this.#names.indexOf(longest);at>=0;){let index=this.#lineAt(at),name=this.#sorted[index]??"";if((0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_8__/* .grants */ .gu)(pattern,name))
for(let one of this.#byName.get(name)??[])found.push(one);let next=this.#starts[index+1];at=next===void 0?-1:this.#names.indexOf(longest,next)}return found}#lineAt(offset){
let low=0,high=this.#starts.length;for(;low<high;){let middle=low+high>>1;(this.#starts[middle]??0)<=offset?low=middle+1:high=middle}return low-1}},INDEXES=new WeakMap;
function indexOf(reports){let index=INDEXES.get(reports);return index||(index=new PrincipalIndex(reports),INDEXES.set(reports,index)),index}function matchPrincipals(given,reports){let index=indexOf(reports),{nameless}=index,principals=new Map;for(let owner of given)for(let principal of meant(owner,index.
meant(owner)))principals.set(keyOf(principal),principal);let details=distinct(nameless.filter(report2=>report2.kind==="last-accessed"));if(details>0&&principals.
size===0)return usage("last-accessed details name no principal: give its ARN with `principal`");if(details>0&&details<principals.size){let some=details===1?"one\
 report":`${details} reports`,names=[...principals.values()].map(({name})=>(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)).join(", ");return usage(`${some} of last-accessed details for ${principals.
size} principals (${names}): each is about one principal only`,"give one report for each `principal`")}return principals.size===0?{ok:!0,value:nameless.length>0?
[{principal:null,reports:nameless}]:[]}:{ok:!0,value:[...principals.values()].map(principal=>({principal,reports:nameless.length===0?index.about(principal.arn??
""):reports.filter(report2=>report2.principal===null||report2.principal===principal.arn)}))}}function isStale(report2,asOf,maxAge){return report2.analyzedAt!==null&&
asOf-report2.analyzedAt>maxAge}function isFuture(report2,asOf){return report2.analyzedAt!==null&&report2.analyzedAt-asOf>864e5}function isMeantBy(one,other){if(other.
name.startsWith("arn:"))return one.name===other.name;if(other.account!==null&&other.account!==one.account||one.isPattern&&!other.isPattern)return!1;let name=(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(
one.name);return other.isPattern?(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_8__/* .grants */ .gu)(other.name,name):other.name===name}function ownersKey(owners){let keys=owners.map(({name,account,isPattern})=>JSON.stringify(
[name,account,isPattern]));return[...new Set(keys)].sort().join()}function keyOf({name,arn,account}){return arn??JSON.stringify([name,account])}function meant({
name,account},arns){return name.startsWith("arn:")?[{name:(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(name),arn:name,account:null}]:arns.length===0?[{name,arn:null,account}]:arns.map(arn=>({name:(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(
arn),arn,account:null}))}function distinct(reports){return new Set(reports.map(({source,analyzedAt,services})=>JSON.stringify([source,analyzedAt,services]))).size}
function usage(message,help=null){return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("error","usage",message,{help})}}var EXPORT_FINDING="`aws accessanalyzer get-finding-v2 --analyzer-arn ANALYZER_ARN --id FINDING_ID --output json`",GENERATE_DETAILS="`aws iam generate-service-l\
ast-accessed-details --arn PRINCIPAL_ARN --granularity ACTION_LEVEL`",GET_DETAILS="`aws iam get-service-last-accessed-details --job-id JOB_ID --max-items 1000 -\
-output json`",EITHER=`export a finding of unused permissions with ${EXPORT_FINDING}`;function refused(message,details={}){return{ok:!1,refusal:{path:[],help:`g\
ive it as AWS wrote it: ${EITHER}`,...details,message}}}function bareName(written,prefix,path){let colon=written.indexOf(":");if(colon>=0&&(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(written.slice(0,colon))!==(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(prefix))return refused(`expected an actio\
n of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(prefix)}, got ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(written)}`,{path});let name=written.slice(colon+1);return (0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .isActionName */ .S8)(name)?{ok:!0,value:name}:refused(`expected the name \
of an action such as \`GetObject\`, got ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(written)}`,{path})}function namedBy(services){return services.flatMap(service=>service.actions.map(({name})=>({
service:service.prefix,name})))}function shaped(schema,value,path){let result=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(schema,value,{abortEarly:!0});if(result.success)return{ok:!0,value:result.output};let[issue]=result.issues,
below=(issue.path??[]).map(step=>step.key);return refused(issue.message,{path:[...path,...below]})}var ActionObject=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({action:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,lastAccessed:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX)},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),ActionText=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("the name of an action")),Action=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZ)(input=>typeof input==
"object"?ActionObject:ActionText),UnusedService=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({serviceNamespace:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Prefix */ .b3,lastAccessed:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX),actions:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(Action,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("a list of acti\
ons")))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Listing=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(UnusedService,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("a list of services"));function unusedService(service,path){let{serviceNamespace:prefix}=service,actions=[];
for(let[index,action]of(service.actions??[]).entries()){let plain2=typeof action=="string",at=[...path,"actions",index,...plain2?[]:["action"]],name=bareName(plain2?
action:action.action,prefix,at);if(!name.ok)return name;actions.push({name:name.value,lastAccessed:plain2?null:action.lastAccessed??null})}let whole=service.actions===
null||service.actions===void 0;return{ok:!0,value:{prefix,lastAccessed:service.lastAccessed??null,whole,actions}}}function readListing(value,path){let listing2=shaped(
Listing,value,path);if(!listing2.ok)return listing2;let services=[];for(let[index,element]of listing2.value.entries()){let service=unusedService(element,[...path,
index]);if(!service.ok)return service;services.push(service.value)}return{ok:!0,value:services}}var Since=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({lastAccessed:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX)},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO)),UnusedPrincipal=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({resource:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY),findingDetails:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({unusedIamRoleDetails:Since,
unusedIamUserAccessKeyDetails:Since,unusedIamUserPasswordDetails:Since},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("a list of details")))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),KINDS=new Map([["Unused\
IAMRole",["role","delete it"]],["UnusedIAMUserAccessKey",["access key of user","delete it"]],["UnusedIAMUserPassword",["password of user","remove it"]]]);function isUnusedPrincipal(findingType){
return KINDS.has(findingType)}function unusedPrincipal(findingType,value,path){let finding=shaped(UnusedPrincipal,value,path);if(!finding.ok)return finding;let{
resource,findingDetails}=finding.value,newest=(findingDetails??[]).flatMap(detail2=>[detail2.unusedIamRoleDetails,detail2.unusedIamUserAccessKeyDetails,detail2.
unusedIamUserPasswordDetails].map(since2=>since2?.lastAccessed??null)).reduce((a,b)=>a===null||b!==null&&b>a?b:a,null),[thing,remedy]=KINDS.get(findingType)??["\
principal","delete it"],who=resource?`${thing} ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)((0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(resource))}`:`${thing} (the report does not name it)`,since=newest===null?findingDetails?"unused,\
 with no use on record":"unused":`unused since ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDay */ .im)(newest)}`;return{ok:!0,value:{kind:"unused-principal",message:`${who} ${since}: ${remedy}`}}}var PRINCIPAL_ARN=/^arn:[a-z0-9-]+:iam::[^:/\s]*:(?:role|user)\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]+$/,Kind=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({findingType:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,error:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY)},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),
Status=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({status:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KI)(["ACTIVE","ARCHIVED","RESOLVED"],(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("`ACTIVE`, `ARCHIVED` or `RESOLVED`"))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Head=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({id:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,analyzedAt:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX,
resource:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("the ARN of a role or user")),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(PRINCIPAL_ARN,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("the ARN of a role or user"))),nextToken:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY),NextToken:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(
_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY)},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Detail=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({unusedPermissionDetails:UnusedService},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Details=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({findingDetails:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(Detail,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("a lis\
t of services")))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO);function isFinding2(value){return"findingType"in value||"findingDetails"in value}function readFinding(value,path){let kind=shaped(
Kind,value,path);if(!kind.ok)return kind;let{findingType,error}=kind.value,permissions=findingType==="UnusedPermission";if(!permissions&&!isUnusedPrincipal(findingType))
return{ok:!0,value:{kind:"other",findingType}};let status=shaped(Status,value,path);if(!status.ok)return status;let services=permissions?readDetails(value,path):
{ok:!0,value:null};if(!services.ok)return services;let named=namedBy(services.value??[]);return status.value.status!=="ACTIVE"?{ok:!0,value:{kind:"inactive",status:status.
value.status,named}}:error!=null?{ok:!0,value:{kind:"failed",error,named}}:permissions?evidence(value,services.value,path):unusedPrincipal(findingType,value,path)}
function evidence(value,services,path){if(services===null)return refused("a list of findings (`list-findings-v2`) names no actions",{path,help:`export each find\
ing with ${EXPORT_FINDING}`});let head=shaped(Head,value,path);if(!head.ok)return head;let{id,analyzedAt,resource:principal,nextToken,NextToken}=head.value;return{
ok:!0,value:{kind:"evidence",page:{id,principal,analyzedAt,last:(nextToken??NextToken??null)===null,services}}}}function readDetails(value,path){let details=shaped(
Details,value,path);if(!details.ok)return details;let{findingDetails}=details.value;if(findingDetails==null)return{ok:!0,value:null};let services=[];for(let[index,
{unusedPermissionDetails}]of findingDetails.entries()){let at=[...path,"findingDetails",index,"unusedPermissionDetails"],service=unusedService(unusedPermissionDetails,
at);if(!service.ok)return service;services.push(service.value)}return{ok:!0,value:services}}var Job=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({JobStatus:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KI)(["COMPLETED","IN_PROGRESS","FAILED"],(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("`COMPLETED`")),JobType:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KI)(["ACTION_LEVEL","SERVICE_LEVEL"],(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("`AC\
TION_LEVEL`")),JobCreationDate:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX,IsTruncated:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("`false`")))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Action2=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ActionName:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,LastAccessedTime:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(
_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX)},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Service=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ServiceNamespace:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Prefix */ .b3,LastAuthenticated:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX),TrackedActionsLastAccessed:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(Action2,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("a list\
 of actions")))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Details2=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ServicesLastAccessed:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(Service,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("a list of services"))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO);function isLastAccessed(value){
return"JobStatus"in value||"ServicesLastAccessed"in value}function readLastAccessed(value,path){let job=shaped(Job,value,path);if(!job.ok)return job;let partial=partialJob(
job.value,path);if(partial)return partial;let details=shaped(Details2,value,path);if(!details.ok)return details;let services=[];for(let[index,element]of details.
value.ServicesLastAccessed.entries()){let service=readService(element,[...path,"ServicesLastAccessed",index]);if(!service.ok)return service;services.push(service.
value)}return{ok:!0,value:{analyzedAt:job.value.JobCreationDate,services}}}function partialJob(job,path){if(job.JobStatus!=="COMPLETED"){let failed2=job.JobStatus===
"FAILED";return refused(`expected a job that is \`COMPLETED\`, got \`${job.JobStatus}\``,{path:[...path,"JobStatus"],help:failed2?`start it again with ${GENERATE_DETAILS}`:
`wait, then run ${GET_DETAILS}`})}return job.JobType!=="ACTION_LEVEL"?refused("these details are `SERVICE_LEVEL`: they name services, but no actions",{path:[...path,
"JobType"],help:`run ${GENERATE_DETAILS}, then ${GET_DETAILS}`}):job.IsTruncated?refused("these details are cut off: more services follow",{path:[...path,"IsTru\
ncated"],help:`fetch all of them at once with ${GET_DETAILS}`}):null}function readService(service,path){let{ServiceNamespace:prefix,LastAuthenticated:lastAccessed=null}=service,
actions=[];for(let[index,action]of(service.TrackedActionsLastAccessed??[]).entries()){let name=bareName(action.ActionName,prefix,[...path,"TrackedActionsLastAcc\
essed",index,"ActionName"]);if(!name.ok)return name;actions.push({name:name.value,lastAccessed:action.LastAccessedTime??null})}return{ok:!0,value:{prefix,lastAccessed,
whole:actions.length===0,actions}}}var REPORT_VERSION=1,AGAIN="collect it again with `refine-iam collect`",List=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("a list")),Analyzer=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({arn:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,type:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,unusedAccessAge:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(
(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("a number of days")))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Collected=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({tool:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Text */ .EY,analyzedAt:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX),analyzer:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(Analyzer),findings:List,lastAccessed:List},
_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO),Principal=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({principal:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("the ARN of a role or user")),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(PRINCIPAL_ARN,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)("the ARN of a role or user"))),principalCreatedAt:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Time */ .gX},
_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedObject */ .IO);function isCollected(value){return"report"in value&&value.report==="refine-iam"}function readCollected(value,path){let{version}=value;if(version!==
REPORT_VERSION){let known2=`this program reads version ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(String(REPORT_VERSION))}`;return refused(`this is a report of version ${version===void 0?"`?`":(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(
version)}; ${known2}`,{path:[...path,"version"],help:`use the program of the version that collected it, or ${AGAIN}`})}let collected2=shaped(Collected,value,path);
if(!collected2.ok)return strict(collected2);let findings=[];for(let[index,element]of collected2.value.findings.entries()){let finding=readFinding(element,[...path,
"findings",index]);if(!finding.ok)return strict(finding);if(finding.value.kind==="evidence"&&!finding.value.page.last){let at=[...path,"findings",index,"nextTok\
en"];return refused("this finding breaks off: more of its details follow",{path:at,help:AGAIN})}findings.push(finding.value)}let details=[];for(let[index,element]of collected2.
value.lastAccessed.entries()){let at=[...path,"lastAccessed",index],whose=shaped(Principal,element,at);if(!whose.ok)return strict(whose);let read=readLastAccessed(
element,at);if(!read.ok)return strict(read);let{principal,principalCreatedAt:createdAt}=whose.value;details.push({...read.value,principal,createdAt})}let days=collected2.
value.analyzer?.unusedAccessAge??null;return{ok:!0,value:{watched:days===null?null:days*864e5,findings,details}}}function strict(outcome){return{ok:!1,refusal:{
...outcome.refusal,help:AGAIN}}}var NO_ACTIONS="it names no actions",EACH=`export each finding with ${EXPORT_FINDING}`,FOREIGN=[{fits:value=>"Statement"in value||"PolicyDocument"in value||"Pol\
icyVersion"in value,message:"this is a policy, not a report: were the two swapped?",help:`give the policy as a path and the evidence with \`--report\`; ${EITHER}`},
{fits:value=>"detail-type"in value||"detail"in value&&"source"in value,message:`this is an EventBridge event: it counts unused actions, but ${NO_ACTIONS}`,help:`\
export the finding that it is about with ${EXPORT_FINDING}`},{fits:value=>Array.isArray(value.Findings)||"SchemaVersion"in value&&"ProductArn"in value,message:`\
this is a Security Hub finding (ASFF): ${NO_ACTIONS}`,help:EACH},{fits:value=>"recommendedSteps"in value,message:"this is the answer of `get-finding-recommendat\
ion`: it holds whole new policies, not the unused actions",help:`export the finding that it is about with ${EXPORT_FINDING}`},{fits:value=>"EntityDetailsList"in
value,message:`this is the answer of \`get-service-last-accessed-details-with-entities\`: ${NO_ACTIONS}`,help:`run ${GENERATE_DETAILS}, then ${GET_DETAILS}`},{fits:value=>"\
JobId"in value&&!("JobStatus"in value),message:"this is the answer of `generate-service-last-accessed-details`: it holds only the number of the job",help:`fetch\
 what the job found with ${GET_DETAILS}`},{fits:value=>"AccessDetails"in value,message:`this is the answer of \`get-organizations-access-report\`: ${NO_ACTIONS}`,
help:`run ${GENERATE_DETAILS}, then ${GET_DETAILS}`},{fits:value=>"ReportFormat"in value&&"Content"in value,message:"this is an IAM credential report: it is abo\
ut passwords and keys, not about actions",help:EITHER},{fits:value=>Array.isArray(value.runs),message:"this is a SARIF log, the output of a linter, not a report\
 of unused access",help:EITHER},{fits:value=>"finding"in value||!("findingType"in value)&&("isPublic"in value||"condition"in value),message:"this is a finding o\
f external access (`list-findings` or `get-finding`): it says nothing about unused access",help:`use an analyzer of unused access, and ${EITHER}`},{fits:value=>"\
unusedPermissionDetails"in value||"findingDetails"in value&&!("findingType"in value)&&!("id"in value),message:"these are the details of a finding without the fi\
nding: whose they are and of when is missing",help:`keep the whole answer (no \`--query\`) of ${EXPORT_FINDING}`},{fits:value=>"serviceNamespace"in value,message:"\
this is one service of a listing by itself: a listing is a JSON list of services",help:"put `[` before it and `]` after it"}];function foreignObject(value,path){
let foreign=FOREIGN.find(form=>form.fits(value));return foreign?refused(foreign.message,{path,help:foreign.help}):null}function unknownObject(value,path){let keys=Object.
keys(value),some=keys.slice(0,5).map(_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL).join(", "),which=keys.length===0?"an empty object":`an object with ${some}${keys.length>5?", \u2026":""}`;return refused(
`this is no report of unused access: ${which}`,{path,help:EITHER})}function skippedFindings(findings,source){let counts=new Map,problems=[];for(let finding of findings){let why=reason(finding);why!==null&&counts.set(why,(counts.
get(why)??0)+1),finding.kind==="unused-principal"?problems.push((0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("note","unused-principal",finding.message,{path:source})):finding.kind==="failed"&&problems.
push(failed(finding.error,source))}if(findings.length>0&&findings.every(finding=>finding.kind==="other")){let message=`these are findings of ${[...new Set(findings.
map(finding=>finding.kind==="other"?finding.findingType:""))].map(_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL).join(", ")}, not of unused permissions`;return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("error","refused-\
report",message,{path:source,help:EITHER})}}let total=[...counts.values()].reduce((a,b)=>a+b,0);if(total>0){let parts=[...counts].sort(([a],[b])=>a<b?-1:1).map(
([why,count2])=>`${count2} ${why}`),message=`skipped ${total===1?"one finding":`${total} findings`}: ${parts.join(", ")}`;problems.push((0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("note","skipped-\
finding",message,{path:source}))}return{ok:!0,value:problems}}function reason(finding){return finding.kind==="inactive"?(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(finding.status):finding.kind==="o\
ther"?`of type ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(finding.findingType)}`:null}function failed(error,source){let message=`skipped a finding: Access Analyzer could not finish it and says ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(
error)}`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("warning","skipped-finding",message,{path:source,help:"solve what Access Analyzer reports, then export the finding again"})}var CREDENTIAL_REPORT=/^user,arn,user_creation_time\b/,AGAIN2="export it again with `--output json`, and give it as AWS wrote it";function foreignText(text,source){
let refuse2=message=>(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("error","refused-report",message,{path:source,help:EITHER});return text.trim()===""?refuse2("the report is empty"):CREDENTIAL_REPORT.
test(text)?refuse2("this is an IAM credential report (CSV): it is about passwords and keys, not about actions"):null}function breakProblem(text,source,found){let place=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(
text,found.offset),where=`line ${place.line}, column ${place.column}`,details={path:source,...place,help:AGAIN2},refuse2=message=>(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("error","refused-repor\
t",message,details);switch(found.what){case"not-json":return refuse2("the report is not JSON");case"syntax":return refuse2(`the report is not valid JSON at ${where}`);case"\
cut-off":return refuse2(`the report breaks off at ${where}: the JSON is not complete`);case"too-deep":return refuse2(`the report nests too deeply at ${where}: n\
o report of AWS does`);case"duplicate-key":return refuse2(`key ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(found.key)} stands twice in one object, again at ${where}`)}}function mergeReports(read){let groups=new Map;for(let[index,report2]of read.flatMap(one=>one.reports).entries()){let{page,analyzedAt,principal}=report2,key=JSON.
stringify(page?[page.finding,analyzedAt,principal]:index);groups.set(key,[...groups.get(key)??[],report2])}let reports=[],problems=read.flatMap(one=>one.problems);
for(let pages of groups.values()){let[first]=pages;if(!first)continue;let{page}=first;if(page&&!pages.some(one=>one.page?.last))return{ok:!1,problem:breaksOff(first,
page)};let services=pages.flatMap(one=>one.services);reports.push({...first,page:page&&{...page,last:!0},services}),services.length===0&&problems.push(namesNothing(
first))}return{ok:!0,value:{reports,problems,named:read.flatMap(one=>one.named)}}}function breaksOff(report2,page){let message=`finding ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(page.finding)} \
breaks off: its last page is missing (\`nextToken\` is set)`,help=`let the AWS CLI fetch all pages, without \`--max-items\` and \`--no-paginate\`: ${EXPORT_FINDING}`;
return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("error","refused-report",message,{path:report2.source,help})}function namesNothing(report2){let about=report2.principal===null?"":` about ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(
(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(report2.principal))}`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("warning","empty-report",`the report${about} names no service`,{path:report2.source,help:report2.kind==="access-anal\
yzer"?`an active finding names some: export it again with ${EXPORT_FINDING}`:null})}function readReport(text,source){let own=text.startsWith("\uFEFF")?text.slice(1):text,foreign=foreignText(own,source);if(foreign)return{ok:!1,problem:foreign};let read=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r9)(
own);if(!read.ok)return{ok:!1,problem:breakProblem(own,source,read.break)};let items=[];for(let document of read.documents){let found=readItems(document.value);
if(!found.ok){let placed=read.documents.length>1||found.refusal.path.length>0;return{ok:!1,problem:refusal(found.refusal,own,source,placed?document:null)}}for(let item of found.
value)items.push(item)}return summary(items,source)}function readItems(value){if(Array.isArray(value))return value.some(element=>isObject(element)&&"serviceName\
space"in element)?listing(value):each(value,[]);if(isObject(value)&&isCollected(value))return collected(value);if(isObject(value)&&"findings"in value){if(!Array.
isArray(value.findings))return refused(`expected a list of findings, got ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(value.findings)}`,{path:["findings"]});let token=["nextToken","NextToken"].find(
key=>(value[key]??null)!==null);return token!==void 0?refused("this list of findings breaks off: more pages follow",{path:[token],help:"let the AWS CLI fetch al\
l pages: run the command again without `--max-items` and `--no-paginate`"}):each(value.findings,["findings"])}return each([value],null)}function collected(value){
let read=readCollected(value,[]);if(!read.ok)return read;let{watched,findings,details}=read.value,known2=watched===null?{}:{watched},reports=details.map(one=>({
kind:"last-accessed",page:null,...one}));return{ok:!0,value:[...findings.map(finding=>({kind:"finding",finding,...known2})),...reports.map(one=>({kind:"report",
report:one}))]}}function each(values,path){let items=[];for(let[index,value]of values.entries()){let item=readItem(value,path===null?[]:[...path,index]);if(!item.
ok)return item;items.push(item.value)}return{ok:!0,value:items}}function readItem(value,path){if(!isObject(value))return refused(`expected a report, got ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(
value)}`,{path,help:EITHER});let foreign=foreignObject(value,path);if(foreign)return foreign;if(isLastAccessed(value)){let details=readLastAccessed(value,path);
return details.ok?report({kind:"last-accessed",principal:null,page:null,...details.value}):details}if(!isFinding2(value))return unknownObject(value,path);let finding=readFinding(
value,path);return finding.ok?{ok:!0,value:{kind:"finding",finding:finding.value}}:finding}function listing(value){let services=readListing(value,[]);return services.
ok?{ok:!0,value:[{kind:"report",report:{kind:"listing",principal:null,analyzedAt:null,page:null,services:services.value}}]}:services}function report(read){return{
ok:!0,value:{kind:"report",report:read}}}function summary(items,source){if(items.length===0){let empty=(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("warning","empty-report","the report is an empty \
list: it holds no evidence",{path:source});return{ok:!0,value:{reports:[],problems:[empty],named:[]}}}let reports=[],named=[];for(let item of items)if(item.kind===
"report")reports.push({...item.report,source});else if(item.finding.kind==="evidence")reports.push(fromPage(item.finding,item.watched,source));else if(item.finding.
kind==="inactive"||item.finding.kind==="failed")for(let action of item.finding.named)named.push(action);let skipped=skippedFindings(items.flatMap(item=>item.kind===
"finding"?[item.finding]:[]),source);return skipped.ok?{ok:!0,value:{reports,problems:skipped.value,named:[...reports.flatMap(one=>namedBy(one.services)),...named]}}:
skipped}function fromPage({page},watched,source){let{id,principal,analyzedAt,last,services}=page;return{kind:"access-analyzer",source,principal,analyzedAt,...watched===
void 0?{}:{watched},services,page:{finding:id,last}}}var MOST_SEARCHED=5e6;function refusal(found,text,source,document){let{path,message,help}=found,place=document&&
text.length<=MOST_SEARCHED?(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(text,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetOf */ .b4)(document,path)):{},said=path.length>0?`\`${(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(path)}\`: ${message}`:message;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("error","refus\
ed-report",said,{path:source,help,...place})}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}var MOST_BYTES={policy:1e7,report:25e6,configuration:1e6,baseline:1e8,result:4e8},SMALLER={policy:"a policy of more than 10 MB is not read: name the right file",
report:"a report of more than 25 MB is not read: split it, by account for example, and give each part",configuration:"a configuration of more than 1 MB is not r\
ead: make it smaller",baseline:"a baseline of more than 100 MB is not read: write one for each part of the repository",result:"a result of more than 400 MB is n\
ot read: audit the repository in parts"};function readText(file,shown2,kind){try{if(file!==STANDARD_INPUT){let stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file);if(stats.isDirectory())return refuse(
"unreadable-file",shown2,"this is a folder, not a file","name a file");if(kind!=="report"&&!stats.isFile())return refuse("unreadable-file",shown2,"this is no fi\
le",`name a ${kind} file`);if(stats.size>MOST_BYTES[kind])return refuse("too-big",shown2,`the file has ${Math.round(stats.size/1e6)} MB`,SMALLER[kind])}let bytes=readAtMost(
file===STANDARD_INPUT?0:file,MOST_BYTES[kind]);return bytes===null?refuse("too-big",shown2,`it has more than ${MOST_BYTES[kind]/1e6} MB`,SMALLER[kind]):(0,node_buffer__WEBPACK_IMPORTED_MODULE_10__.isUtf8)(bytes)?
{ok:!0,value:bytes.toString("utf8")}:refuse("not-utf8",shown2,"the file is not UTF-8 text","save it as UTF-8 (or leave it out)")}catch(error){return refuse("unr\
eadable-file",shown2,`the file cannot be read: ${reason2(error)}`,"check the path and its permissions")}}function readAtMost(file,most){let stats=typeof file=="\
number"?null:(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file);if(stats?.isFile()){let bytes=stats.size>most?null:(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(file);return bytes&&bytes.length>most?null:bytes}let descriptor=typeof file==
"number"?file:(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(file,"r");try{let parts=[],length=0;for(let part=readPart(descriptor);part.length>0;part=readPart(descriptor)){if(length+=part.length,length>
most)return null;parts.push(part)}return Buffer.concat(parts,length)}finally{descriptor!==file&&(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(descriptor)}}var PART=1<<20;function readPart(descriptor){
let part=Buffer.allocUnsafe(PART);return part.subarray(0,(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readSync)(descriptor,part))}var STANDARD_INPUT="-";function reason2(error){let code2=error?.code;return code2===
"ENOENT"?"there is no such file":code2==="EACCES"||code2==="EPERM"?"permission is missing":error instanceof Error?error.message:String(error)}function refuse(code2,shown2,what,help){
return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .C)("error",code2,what,{path:shown2,help})}}var MOST_LINKS=40;function openName(file){let at=(0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(file);
for(let links=0;links<MOST_LINKS;links++){let folder=realFolder(at);if(folder===null)return null;let name=(0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(at);if(folder===`/proc/${process.pid}/fd`&&/^\d+$/.
test(name))return Number(name);let target=linkAt((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder,name));if(target===null)return/^\/(?:dev|proc)(?:\/|$)/.test(folder)?"system":null;if(folder.startsWith(
"/proc/")&&folder.endsWith("/fd"))return"system";at=(0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(folder,target)}return null}function realFolder(path){try{return node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(path))}catch{
return null}}function linkAt(path){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readlinkSync)(path)}catch{return null}}function behindLinks(file){return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(file,
{throwIfNoEntry:!1})===void 0?file:(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync)(file)}function writeWhole(file,text){let target=behindLinks(file),old=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(target,{throwIfNoEntry:!1});old&&
(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.accessSync)(target,node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.W_OK);let{randomInt}=(0,_chunk_AQTZ22PX_js__WEBPACK_IMPORTED_MODULE_1__/* .require_node_crypto */ .T)(),beside=(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(target),`.refine-iam-${randomInt(2**32)}`),descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(beside,
"wx",438);try{try{old&&takeOver(descriptor,old);let bytes=0;for(let part of typeof text=="string"?[text]:text)(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(descriptor,part),bytes+=Buffer.byteLength(
part);if((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fsyncSync)(descriptor),(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fstatSync)(descriptor).size!==bytes)throw new Error("not all of it could be written")}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(descriptor)}(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.renameSync)(beside,
target)}catch(error){throw (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(beside,{force:!0}),error}}function takeOver(descriptor,{mode,uid,gid}){let own=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fstatSync)(descriptor);if(own.uid!==uid||own.gid!==
gid)try{(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fchownSync)(descriptor,uid,gid)}catch(error){if(error.code!=="EPERM")throw error}(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fchmodSync)(descriptor,mode&4095)}


/***/ }),

/***/ 6865:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem)
/* harmony export */ });
function problem(severity,code,message,details={}){return{code,severity,path:null,line:null,column:null,help:null,...details,message}}


/***/ }),

/***/ 9236:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ require_node_crypto)
/* harmony export */ });
/* harmony import */ var _chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4414);
var require_node_crypto=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P)({"builtin:node:crypto"(exports,module){module.exports=process.getBuiltinModule("node:crypto")}});


/***/ }),

/***/ 7134:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ quotedTo),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
var UNPRINTABLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]+/gu;function quoted(text){return quotedTo(80,text)}function quotedTo(longest,text){let flat=text.replace(UNPRINTABLE," ");return`\`${flat.length>longest?`${flat.slice(
0,longest)}\u2026`:flat}\``}function shown(value){return typeof value=="string"?quoted(value):Array.isArray(value)?"a list":typeof value=="object"&&value!==null?
"an object":quoted(String(value))}


/***/ }),

/***/ 4575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ splitEntry),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cn: () => (/* binding */ mostHarmfulFirst),
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   EE: () => (/* binding */ allStatements),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Ig: () => (/* binding */ editedStatements),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   Mu: () => (/* binding */ actionRows),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   Sr: () => (/* binding */ unusedBy),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V_: () => (/* binding */ reportKind),
/* harmony export */   Vx: () => (/* binding */ principalNames),
/* harmony export */   aE: () => (/* binding */ highestRank),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bF: () => (/* binding */ changedEntries),
/* harmony export */   dL: () => (/* binding */ whyDeclined),
/* harmony export */   dc: () => (/* binding */ toldOf),
/* harmony export */   is: () => (/* binding */ reportWords),
/* harmony export */   j2: () => (/* binding */ holdsUnused),
/* harmony export */   l8: () => (/* binding */ ENTRY_REASONS),
/* harmony export */   oJ: () => (/* binding */ foundWords),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   pm: () => (/* binding */ NO_RANK),
/* harmony export */   sK: () => (/* binding */ removedActions),
/* harmony export */   t8: () => (/* binding */ evidenceDates),
/* harmony export */   yo: () => (/* binding */ STATEMENT_REASONS),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _chunk_KIYQCRYL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4162);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);
function plain(text){return/^[ -~]*$/.test(text)?text:text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,character=>`\\u{${(character.codePointAt(0)??0).toString(
16)}}`)}function count(number,noun,plural=`${noun}s`){return`${grouped(number)} ${number===1?noun:plural}`}function grouped(number){return String(number).replace(
/\B(?=(\d{3})+$)/g,",")}function age(time,asOf){let days=Math.floor(asOf/864e5)-Math.floor(time/864e5);return days<1?"today":`${count(days,"day")} old`}var LEVELS=[..._chunk_KIYQCRYL_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCESS_LEVELS */ .F,null];function levelOf(action,universe){let[prefix="",name=""]=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(action).split(":");return universe.service(prefix)?.find(name)?.
level??null}function rankOf(level){return LEVELS.indexOf(level)}var NO_RANK=LEVELS.length;function highestRank(actions,universe){return actions.reduce((least,action)=>Math.
min(least,rankOf(levelOf(action,universe))),NO_RANK)}function mostHarmfulFirst(actions,universe){return actions.map(action=>({action,rank:rankOf(levelOf(action,
universe))})).sort((a,b)=>a.rank-b.rank).map(({action})=>action)}function code(text){let safe=plain(text),ticks="`".repeat(longestRun(safe)+1),pad=safe===""||/^[` ]|[` ]$/.test(safe)?" ":"";return`${ticks}${pad}${safe}${pad}${ticks}`}
function cell(text){return code(text).replaceAll("|","\\|")}function prose(text){return plain(text).split("`").map((part,index)=>index%2===1?code(part):escapeText(
part)).join("")}function fence(info,text){let ticks="`".repeat(Math.max(3,longestRun(text)+1));return`${ticks}${info}
${text}${text.endsWith(`
`)?"":`
`}${ticks}`}function longestRun(text){return(text.match(/`+/g)??[]).reduce((most,run)=>Math.max(most,run.length),0)}function escapeText(text){return text.replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\\*_[\]|~#]/g,"\\$&").replace(/[@#]|:(?=\/\/)|www(?=\.)/gi,"$&\u200B")}var STATEMENT_REASONS={deny:"it is a Deny: only Allow is refined",principal:"it has a principal: a trust or resource policy","not-action":"NotAction grants all \
but what it lists","not-literal":"its actions, its effect or its principal are not written out",boundary:"it limits what a principal may do, and grants nothing",
organization:"a policy of the organization limits what accounts may do, and grants nothing",shared:"it counts at another place too, by an alias or a name",unowned:"\
nobody says whose policy it is","no-evidence":"no report covers its principal","owners-disagree":"the configuration and the source name different principals",ignored:"\
ignored by the configuration","too-large":"the new list would not fit a managed policy",conditional:"nothing in it is used, but a condition or a template decide\
s what stands there","last-statement":"nothing in the policy is used: detach or delete it",law:"the answer could not be proved"};function foundWords({by,how}){return by===
"principal"?"given as `principal`":by==="source"?`the source: ${how}`:how}var ENTRY_REASONS={unknown:"not in the catalogue","catalogue-old":"the catalogue is to\
o old to split it","keep-rule":"kept by a rule",added:"granted by an entry that this pull request adds","in-window":"used inside the window, or not watched for \
all of it"};function allStatements(analysis){return analysis.files.flatMap(file=>file.policies.flatMap(policy=>policy.statements))}function removedActions(statement){return statement.
verdict!=="refined"&&statement.verdict!=="emptied"?[]:statement.refinement?.removed??[]}function holdsUnused(statement){return statement.verdict==="kept"&&(statement.
refinement?.left??[]).some(({reason})=>reason!=="in-window")}function editedStatements(analysis){return allStatements(analysis).filter(one=>one.edited).length}function totals(analysis){
let statements=allStatements(analysis),verdicts=verdict=>statements.filter(one=>one.verdict===verdict).length;return{files:analysis.files.length,policies:analysis.
files.reduce((sum,file)=>sum+file.policies.length,0),statements:statements.length,refined:verdicts("refined"),kept:verdicts("kept"),emptied:verdicts("emptied"),
declined:verdicts("declined"),removedActions:statements.reduce((sum,one)=>sum+(one.edited?removedActions(one).length:0),0),problems:analysis.problems.length}}var KINDS={"access-analyzer":"Access Analyzer","last-accessed":"IAM last accessed",listing:"listing"};function reportKind(kind){return KINDS[kind]}function reportWords(report,asOf){
let kind=reportKind(report.kind);return report.analyzedAt===null?`${kind}, undated`:`${kind}, ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(report.analyzedAt)} (${age(report.analyzedAt,asOf)})`}
function evidenceWords(evidence,asOf){let oldest=[...evidence.reports].sort((a,b)=>(a.analyzedAt??0)-(b.analyzedAt??0));return[...new Map(oldest.toReversed().map(
report=>[report.kind,report])).values()].map(report=>reportWords(report,asOf)).join("; ")}function evidenceDates({reports}){let oldest=[...reports].sort((a,b)=>(a.
analyzedAt??0)-(b.analyzedAt??0));return[...new Map(oldest.toReversed().map(report=>[report.kind,report.analyzedAt]))].map(([kind,at])=>`${KINDS[kind]}, ${at===
null?"undated":(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(at)}`).join("; ")}function principalNames(evidence){return[...new Set(evidence.principals.map(({name})=>plain(name.split("/").at(-1)??name)))].
sort()}function toldOf(statement,run=null){if(!run){let entries=statement.refinement?.entries??[];return{statement,entries,removed:removedActions(statement),isPart:!1}}
let removed=new Set;for(let entry of run.entries)for(let action of entry.removed)removed.add(action);return{statement,entries:run.entries,removed:[...removed],isPart:!0}}
function title(statement,run=null){let by=unusedBy([statement]);if(statement.verdict==="emptied")return statement.edited?`Nothing that this statement allows was\
 used${by}`:`Nothing that this policy allows was used${by}: detach or delete it`;let told=toldOf(statement,run),gone=told.removed.length,split=splitEntry(told);
if(split){let[lost,granted]=[split.removed.length,split.granted];return lost===granted?`${code(split.entry)}: none of its ${grouped(granted)} actions was used${by}`:
`${code(split.entry)}: ${grouped(lost)} of its ${grouped(granted)} actions ${was(lost)} not used${by}`}let changed=changedEntries(told),[first]=changed;return changed.
length===1&&first?`${code(first.entry)} ${was(gone===0?1:gone)} not used${by}`:`${count(gone,"action")}${told.isPart?" of this list":""} ${was(gone)} not used${by}`}
function changedEntries({entries}){return entries.filter(entry=>!entry.kept)}function splitEntry(told){let changed=changedEntries(told),[first]=changed;return changed.
length===1&&first&&first.granted>1?first:null}function actionRows(statement,{universe},run=null){let rows=toldOf(statement,run).removed.map(action=>{let[prefix="",
name=""]=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(action).split(":"),used=statement.evidence?.removal.service(prefix)?.lastAccessed(name)??null;return{action,level:levelOf(action,universe)??"unkno\
wn",used}}),isDated=rows.some(({used})=>used!==null),line=(action,level,used)=>`| ${action} | ${level} |${isDated?` ${used} |`:""}`;return[line("Action","Access\
 level","Last used"),line("---","---","---"),...rows.map(({action,level,used})=>line(cell(action),level,used===null?"not in the report":(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(used)))].join(
`
`)}function whyDeclined(one){let sizes=one.tooLarge?` (${one.tooLarge.before} characters would become ${one.tooLarge.after})`:"";return`${one.reason?notLiteralWords(
one)??STATEMENT_REASONS[one.reason]:"left alone"}${sizes}`}function notLiteralWords({reason,statement:{actions}}){return reason!=="not-literal"?null:actions===null?
"its actions are not written out as a list of strings":"its actions are written out, and its effect or its principal is not: it may have none once it is deploye\
d"}function unusedBy(statements){let words=new Set(statements.map(({evidence})=>(evidence?principalNames(evidence):[]).map(code).join(" or "))),[names=""]=words;
return words.size!==1||names===""?"":` by ${names}`}function placeOf({line,statement}){return`Line ${line}, statement ${statement.index+1}`}function was(number){
return number===1?"was":"were"}


/***/ }),

/***/ 5266:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   w: () => (/* binding */ joinEdits)
/* harmony export */ });
function applyEdits(text,edits){let ordered=[...edits].sort((a,b)=>a.start-b.start||a.end-b.end),at=0,out="";for(let edit of ordered){if(edit.start<at||edit.end<
edit.start||edit.end>text.length)throw new Error(`edits overlap or leave the text at offset ${edit.start}`);out+=text.slice(at,edit.start)+edit.text,at=edit.end}
return out+text.slice(at)}function joinEdits(edits){let out=[];for(let edit of[...edits].sort((a,b)=>a.start-b.start||a.end-b.end)){let previous=out.at(-1);previous&&
previous.end===edit.start?out[out.length-1]={start:previous.start,end:edit.end,text:previous.text+edit.text}:out.push(edit)}return out}


/***/ }),

/***/ 9433:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bp: () => (/* binding */ minLength),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   IO: () => (/* binding */ expectedObject),
/* harmony export */   Ie: () => (/* binding */ custom),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KI: () => (/* binding */ picklist),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   Ww: () => (/* binding */ minValue),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   YR: () => (/* binding */ visit2),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   _n: () => (/* binding */ printParseErrorCode),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   b3: () => (/* binding */ Prefix),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   is: () => (/* binding */ is),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   qg: () => (/* binding */ parse3),
/* harmony export */   r9: () => (/* binding */ readDocuments),
/* harmony export */   re: () => (/* binding */ strictObject),
/* harmony export */   wC: () => (/* binding */ parse),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yG: () => (/* binding */ regex),
/* harmony export */   z1: () => (/* binding */ createScanner2),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7134);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);
var store$4,DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function getGlobalConfig(config$1){return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??
store$4?.abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}}var store$3;function getGlobalMessage(lang){return store$3?.get(lang)}var store$2;function getSchemaMessage(lang){return store$2?.get(lang)}var store$1;function getSpecificMessage(reference,lang){return store$1?.get(reference)?.get(lang)}function _stringify(input){let type=typeof input;return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type==="boolean"?`${input}`:type==="objec\
t"||type==="function"?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":type}function _addIssue(context,label,dataset,config$1,other){let input=other&&
"input"in other?other.input:dataset.value,expected2=other?.expected??context.expects??null,received=other?.received??_stringify(input),issue={kind:context.kind,
type:context.type,input,expected:expected2,received,message:`Invalid ${label}: ${expected2?`Expected ${expected2} but r`:"R"}eceived ${received}`,requirement:context.
requirement,path:other?.path,issues:other?.issues,lang:config$1.lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema=context.kind===
"schema",message$1=other?.message??context.message??getSpecificMessage(context.reference,issue.lang)??(isSchema?getSchemaMessage(issue.lang):null)??config$1.message??
getGlobalMessage(issue.lang);message$1!==void 0&&(issue.message=typeof message$1=="function"?message$1(issue):message$1),isSchema&&(dataset.typed=!1),dataset.issues?
dataset.issues.push(issue):dataset.issues=[issue]}function _isSameValueZero(value1,value2){return value1===value2||Number.isNaN(value1)&&Number.isNaN(value2)}function _isValidObjectKey(object$1,key){return Object.
prototype.hasOwnProperty.call(object$1,key)&&key!=="__proto__"&&key!=="prototype"&&key!=="constructor"}function _joinExpects(values$1,separator){let list=[...new Set(values$1)];return list.length>1?`(${list.join(` ${separator} `)})`:list[0]??"never"}function _standardSchema(schema){
return schema["~standard"]={version:1,vendor:"valibot",validate:value$1=>schema["~run"]({value:value$1},getGlobalConfig())},schema}var ValiError=class extends Error{constructor(issues){super(issues[0].message),this.name="ValiError",this.issues=issues}};var EMOJI_REGEX=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uF\
E0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\
\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var ISO_DATE_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function integer(message$1){return{kind:"validation",type:"integer",reference:integer,async:!1,expects:null,requirement:Number.isInteger,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"integer",dataset,config$1),dataset}}}function isoDate(message$1){return{kind:"validation",type:"iso_date",reference:isoDate,async:!1,expects:null,requirement:ISO_DATE_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"date",dataset,config$1),dataset}}}function minLength(requirement,message$1){return{kind:"validation",type:"min_length",reference:minLength,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.length<this.requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),
dataset}}}function minValue(requirement,message$1){return{kind:"validation",type:"min_value",reference:minValue,async:!1,expects:`>=${requirement instanceof Date?requirement.
toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.value>=this.requirement)&&_addIssue(this,
"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function rawTransform(action){return{kind:"transformation",type:"raw_transform",reference:rawTransform,async:!1,"~run"(dataset,config$1){let output=action({dataset,
config:config$1,addIssue:info=>_addIssue(this,info?.label??"input",dataset,config$1,info),NEVER:null});return dataset.issues?dataset.typed=!1:dataset.value=output,
dataset}}}function regex(requirement,message$1){return{kind:"validation",type:"regex",reference:regex,async:!1,expects:`${requirement}`,requirement,message:message$1,"~ru\
n"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"format",dataset,config$1),dataset}}}function transform(operation){return{kind:"transformation",type:"transform",reference:transform,async:!1,operation,"~run"(dataset){return dataset.value=this.operation(
dataset.value),dataset}}}var ABORT_EARLY_CONFIG={abortEarly:!0};function getFallback(schema,dataset,config$1){return typeof schema.fallback=="function"?schema.fallback(dataset,config$1):schema.fallback}function getDefault(schema,dataset,config$1){return typeof schema.default=="function"?schema.default(dataset,config$1):schema.default}function is(schema,input){return!schema["~run"]({value:input},ABORT_EARLY_CONFIG).issues}function array(item,message$1){return _standardSchema({kind:"schema",type:"array",reference:array,expects:"Array",async:!1,item,message:message$1,"~run"(dataset,config$1){
let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<input.length;key++){let value$1=input[key],itemDataset=this.
item["~run"]({value:value$1},config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.issues)
issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function boolean(message$1){return _standardSchema({kind:"schema",type:"boolean",reference:boolean,expects:"boolean",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="boolean"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function custom(check$1,message$1){return _standardSchema(
{kind:"schema",type:"custom",reference:custom,expects:"unknown",async:!1,check:check$1,message:message$1,"~run"(dataset,config$1){return this.check(dataset.value)?
dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function lazy(getter){return _standardSchema({kind:"schema",type:"lazy",reference:lazy,expects:"unknown",async:!1,getter,"~run"(dataset,config$1){return this.getter(
dataset.value)["~run"](dataset,config$1)}})}function literal(literal_,message$1){return _standardSchema({kind:"schema",type:"literal",reference:literal,expects:_stringify(literal_),async:!1,literal:literal_,
message:message$1,"~run"(dataset,config$1){return _isSameValueZero(dataset.value,this.literal)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function nullable(wrapped,default_){return _standardSchema({kind:"schema",type:"nullable",reference:nullable,expects:`(${wrapped.expects} | null)`,async:!1,wrapped,
default:default_,"~run"(dataset,config$1){return dataset.value===null&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===
null)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function nullish(wrapped,default_){return _standardSchema({kind:"schema",type:"nullish",reference:nullish,expects:`(${wrapped.expects} | null | undefined)`,async:!1,
wrapped,default:default_,"~run"(dataset,config$1){return(dataset.value===null||dataset.value===void 0)&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,
config$1)),dataset.value===null||dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function number(message$1){return _standardSchema({kind:"schema",type:"number",reference:number,expects:"number",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="number"&&!isNaN(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function object(entries$1,message$1){
return _standardSchema({kind:"schema",type:"object",reference:object,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){let input=dataset.
value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){let valueSchema=this.entries[key];if(key in input||(valueSchema.
type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key in input?input[key]:getDefault(
valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};
for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.
fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nu\
llish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))
break}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function optional(wrapped,default_){return _standardSchema({kind:"schema",type:"optional",reference:optional,expects:`(${wrapped.expects} | undefined)`,async:!1,
wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.
value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function picklist(options,message$1){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(options.map(_stringify),"|"),
async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),
dataset}})}function record(key,value$1,message$1){return _standardSchema({kind:"schema",type:"record",reference:record,expects:"Object",async:!1,key,value:value$1,message:message$1,
"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let entryKey in input)if(_isValidObjectKey(
input,entryKey)){let entryValue=input[entryKey],keyDataset=this.key["~run"]({value:entryKey},config$1);if(keyDataset.issues){let pathItem={type:"object",origin:"\
key",input,key:entryKey,value:entryValue};for(let issue of keyDataset.issues)issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}let valueDataset=this.value["~run"]({value:entryValue},config$1);if(valueDataset.issues){let pathItem={
type:"object",origin:"value",input,key:entryKey,value:entryValue};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.
typed)&&(dataset.typed=!1),keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function strictObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"strict_object",reference:strictObject,expects:"Object",async:!1,entries:entries$1,
message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){
let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){
let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=
!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_op\
tional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"obje\
ct",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly){for(let key in input)if(!Object.prototype.hasOwnProperty.
call(this.entries,key)){_addIssue(this,"key",dataset,config$1,{input:key,expected:"never",path:[{type:"object",origin:"key",input,key,value:input[key]}]});break}}}else
_addIssue(this,"type",dataset,config$1);return dataset}})}function string(message$1){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}function parse(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));if(dataset.issues)throw new ValiError(dataset.issues);
return dataset.value}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(let item of pipe$1)if(item.kind!=="metadata"){if(dataset.
issues&&(item.kind==="schema"||item.kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=
item["~run"](dataset,config$1))}return dataset}})}function safeParse(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,
output:dataset.value,issues:dataset.issues}}function expected(what){return issue=>`expected ${what}, got ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(issue.input)}`}var expectedObject=issue=>issue.expected==="Object"?expected("an object")(issue):
"is missing",Text=string(expected("a text")),Time=pipe(string(expected("a timestamp")),rawTransform(({dataset,addIssue,NEVER})=>{let time=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(dataset.value);
return time!==null?time:(addIssue({message:expected("a timestamp such as `2026-11-20T02:10:11Z`")}),NEVER)})),Prefix=pipe(string(expected("a service prefix")),check(
_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__/* .isServicePrefix */ .I9,expected("a service prefix such as `s3`")));function createScanner(text,ignoreTrivia=!1){let len=text.length,pos=0,value="",tokenOffset=0,token=16,lineNumber=0,lineStartOffset=0,tokenLineStartOffset=0,prevTokenLineStartOffset=0,
scanError=0;function scanHexDigits(count,exact){let digits=0,value2=0;for(;digits<count||!exact;){let ch=text.charCodeAt(pos);if(ch>=48&&ch<=57)value2=value2*16+
ch-48;else if(ch>=65&&ch<=70)value2=value2*16+ch-65+10;else if(ch>=97&&ch<=102)value2=value2*16+ch-97+10;else break;pos++,digits++}return digits<count&&(value2=
-1),value2}function setPosition(newPosition){pos=newPosition,value="",tokenOffset=0,token=16,scanError=0}function scanNumber(){let start=pos;if(text.charCodeAt(
pos)===48)pos++;else for(pos++;pos<text.length&&isDigit(text.charCodeAt(pos));)pos++;if(pos<text.length&&text.charCodeAt(pos)===46)if(pos++,pos<text.length&&isDigit(
text.charCodeAt(pos)))for(pos++;pos<text.length&&isDigit(text.charCodeAt(pos));)pos++;else return scanError=3,text.substring(start,pos);let end=pos;if(pos<text.
length&&(text.charCodeAt(pos)===69||text.charCodeAt(pos)===101))if(pos++,(pos<text.length&&text.charCodeAt(pos)===43||text.charCodeAt(pos)===45)&&pos++,pos<text.
length&&isDigit(text.charCodeAt(pos))){for(pos++;pos<text.length&&isDigit(text.charCodeAt(pos));)pos++;end=pos}else scanError=3;return text.substring(start,end)}
function scanString(){let result="",start=pos;for(;;){if(pos>=len){result+=text.substring(start,pos),scanError=2;break}let ch=text.charCodeAt(pos);if(ch===34){result+=
text.substring(start,pos),pos++;break}if(ch===92){if(result+=text.substring(start,pos),pos++,pos>=len){scanError=2;break}switch(text.charCodeAt(pos++)){case 34:
result+='"';break;case 92:result+="\\";break;case 47:result+="/";break;case 98:result+="\b";break;case 102:result+="\f";break;case 110:result+=`
`;break;case 114:result+="\r";break;case 116:result+="	";break;case 117:let ch3=scanHexDigits(4,!0);ch3>=0?result+=String.fromCharCode(ch3):scanError=4;break;default:
scanError=5}start=pos;continue}if(ch>=0&&ch<=31)if(isLineBreak(ch)){result+=text.substring(start,pos),scanError=2;break}else scanError=6;pos++}return result}function scanNext(){
if(value="",scanError=0,tokenOffset=pos,lineStartOffset=lineNumber,prevTokenLineStartOffset=tokenLineStartOffset,pos>=len)return tokenOffset=len,token=17;let code=text.
charCodeAt(pos);if(isWhiteSpace(code)){do pos++,value+=String.fromCharCode(code),code=text.charCodeAt(pos);while(isWhiteSpace(code));return token=15}if(isLineBreak(
code))return pos++,value+=String.fromCharCode(code),code===13&&text.charCodeAt(pos)===10&&(pos++,value+=`
`),lineNumber++,tokenLineStartOffset=pos,token=14;switch(code){case 123:return pos++,token=1;case 125:return pos++,token=2;case 91:return pos++,token=3;case 93:
return pos++,token=4;case 58:return pos++,token=6;case 44:return pos++,token=5;case 34:return pos++,value=scanString(),token=10;case 47:let start=pos-1;if(text.
charCodeAt(pos+1)===47){for(pos+=2;pos<len&&!isLineBreak(text.charCodeAt(pos));)pos++;return value=text.substring(start,pos),token=12}if(text.charCodeAt(pos+1)===
42){pos+=2;let safeLength=len-1,commentClosed=!1;for(;pos<safeLength;){let ch=text.charCodeAt(pos);if(ch===42&&text.charCodeAt(pos+1)===47){pos+=2,commentClosed=
!0;break}pos++,isLineBreak(ch)&&(ch===13&&text.charCodeAt(pos)===10&&pos++,lineNumber++,tokenLineStartOffset=pos)}return commentClosed||(pos++,scanError=1),value=
text.substring(start,pos),token=13}return value+=String.fromCharCode(code),pos++,token=16;case 45:if(value+=String.fromCharCode(code),pos++,pos===len||!isDigit(
text.charCodeAt(pos)))return token=16;case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return value+=scanNumber(),token=11;default:
for(;pos<len&&isUnknownContentCharacter(code);)pos++,code=text.charCodeAt(pos);if(tokenOffset!==pos){switch(value=text.substring(tokenOffset,pos),value){case"tr\
ue":return token=8;case"false":return token=9;case"null":return token=7}return token=16}return value+=String.fromCharCode(code),pos++,token=16}}function isUnknownContentCharacter(code){
if(isWhiteSpace(code)||isLineBreak(code))return!1;switch(code){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}function scanNextNonTrivia(){
let result;do result=scanNext();while(result>=12&&result<=15);return result}return{setPosition,getPosition:()=>pos,scan:ignoreTrivia?scanNextNonTrivia:scanNext,
getToken:()=>token,getTokenValue:()=>value,getTokenOffset:()=>tokenOffset,getTokenLength:()=>pos-tokenOffset,getTokenStartLine:()=>lineStartOffset,getTokenStartCharacter:()=>tokenOffset-
prevTokenLineStartOffset,getTokenError:()=>scanError}}function isWhiteSpace(ch){return ch===32||ch===9}function isLineBreak(ch){return ch===10||ch===13}function isDigit(ch){
return ch>=48&&ch<=57}var CharacterCodes;(function(CharacterCodes2){CharacterCodes2[CharacterCodes2.lineFeed=10]="lineFeed",CharacterCodes2[CharacterCodes2.carriageReturn=
13]="carriageReturn",CharacterCodes2[CharacterCodes2.space=32]="space",CharacterCodes2[CharacterCodes2._0=48]="_0",CharacterCodes2[CharacterCodes2._1=49]="_1",CharacterCodes2[CharacterCodes2.
_2=50]="_2",CharacterCodes2[CharacterCodes2._3=51]="_3",CharacterCodes2[CharacterCodes2._4=52]="_4",CharacterCodes2[CharacterCodes2._5=53]="_5",CharacterCodes2[CharacterCodes2.
_6=54]="_6",CharacterCodes2[CharacterCodes2._7=55]="_7",CharacterCodes2[CharacterCodes2._8=56]="_8",CharacterCodes2[CharacterCodes2._9=57]="_9",CharacterCodes2[CharacterCodes2.
a=97]="a",CharacterCodes2[CharacterCodes2.b=98]="b",CharacterCodes2[CharacterCodes2.c=99]="c",CharacterCodes2[CharacterCodes2.d=100]="d",CharacterCodes2[CharacterCodes2.
e=101]="e",CharacterCodes2[CharacterCodes2.f=102]="f",CharacterCodes2[CharacterCodes2.g=103]="g",CharacterCodes2[CharacterCodes2.h=104]="h",CharacterCodes2[CharacterCodes2.
i=105]="i",CharacterCodes2[CharacterCodes2.j=106]="j",CharacterCodes2[CharacterCodes2.k=107]="k",CharacterCodes2[CharacterCodes2.l=108]="l",CharacterCodes2[CharacterCodes2.
m=109]="m",CharacterCodes2[CharacterCodes2.n=110]="n",CharacterCodes2[CharacterCodes2.o=111]="o",CharacterCodes2[CharacterCodes2.p=112]="p",CharacterCodes2[CharacterCodes2.
q=113]="q",CharacterCodes2[CharacterCodes2.r=114]="r",CharacterCodes2[CharacterCodes2.s=115]="s",CharacterCodes2[CharacterCodes2.t=116]="t",CharacterCodes2[CharacterCodes2.
u=117]="u",CharacterCodes2[CharacterCodes2.v=118]="v",CharacterCodes2[CharacterCodes2.w=119]="w",CharacterCodes2[CharacterCodes2.x=120]="x",CharacterCodes2[CharacterCodes2.
y=121]="y",CharacterCodes2[CharacterCodes2.z=122]="z",CharacterCodes2[CharacterCodes2.A=65]="A",CharacterCodes2[CharacterCodes2.B=66]="B",CharacterCodes2[CharacterCodes2.
C=67]="C",CharacterCodes2[CharacterCodes2.D=68]="D",CharacterCodes2[CharacterCodes2.E=69]="E",CharacterCodes2[CharacterCodes2.F=70]="F",CharacterCodes2[CharacterCodes2.
G=71]="G",CharacterCodes2[CharacterCodes2.H=72]="H",CharacterCodes2[CharacterCodes2.I=73]="I",CharacterCodes2[CharacterCodes2.J=74]="J",CharacterCodes2[CharacterCodes2.
K=75]="K",CharacterCodes2[CharacterCodes2.L=76]="L",CharacterCodes2[CharacterCodes2.M=77]="M",CharacterCodes2[CharacterCodes2.N=78]="N",CharacterCodes2[CharacterCodes2.
O=79]="O",CharacterCodes2[CharacterCodes2.P=80]="P",CharacterCodes2[CharacterCodes2.Q=81]="Q",CharacterCodes2[CharacterCodes2.R=82]="R",CharacterCodes2[CharacterCodes2.
S=83]="S",CharacterCodes2[CharacterCodes2.T=84]="T",CharacterCodes2[CharacterCodes2.U=85]="U",CharacterCodes2[CharacterCodes2.V=86]="V",CharacterCodes2[CharacterCodes2.
W=87]="W",CharacterCodes2[CharacterCodes2.X=88]="X",CharacterCodes2[CharacterCodes2.Y=89]="Y",CharacterCodes2[CharacterCodes2.Z=90]="Z",CharacterCodes2[CharacterCodes2.
asterisk=42]="asterisk",CharacterCodes2[CharacterCodes2.backslash=92]="backslash",CharacterCodes2[CharacterCodes2.closeBrace=125]="closeBrace",CharacterCodes2[CharacterCodes2.
closeBracket=93]="closeBracket",CharacterCodes2[CharacterCodes2.colon=58]="colon",CharacterCodes2[CharacterCodes2.comma=44]="comma",CharacterCodes2[CharacterCodes2.
dot=46]="dot",CharacterCodes2[CharacterCodes2.doubleQuote=34]="doubleQuote",CharacterCodes2[CharacterCodes2.minus=45]="minus",CharacterCodes2[CharacterCodes2.openBrace=
123]="openBrace",CharacterCodes2[CharacterCodes2.openBracket=91]="openBracket",CharacterCodes2[CharacterCodes2.plus=43]="plus",CharacterCodes2[CharacterCodes2.slash=
47]="slash",CharacterCodes2[CharacterCodes2.formFeed=12]="formFeed",CharacterCodes2[CharacterCodes2.tab=9]="tab"})(CharacterCodes||(CharacterCodes={}));var cachedSpaces=new Array(20).fill(0).map((_,index)=>" ".repeat(index)),maxCachedValues=200,cachedBreakLinesWithSpaces={" ":{"\n":new Array(maxCachedValues).fill(
0).map((_,index)=>`
`+" ".repeat(index)),"\r":new Array(maxCachedValues).fill(0).map((_,index)=>"\r"+" ".repeat(index)),"\r\n":new Array(maxCachedValues).fill(0).map((_,index)=>`\r
`+" ".repeat(index))},"	":{"\n":new Array(maxCachedValues).fill(0).map((_,index)=>`
`+"	".repeat(index)),"\r":new Array(maxCachedValues).fill(0).map((_,index)=>"\r"+"	".repeat(index)),"\r\n":new Array(maxCachedValues).fill(0).map((_,index)=>`\r
`+"	".repeat(index))}};var ParseOptions;(function(ParseOptions2){ParseOptions2.DEFAULT={allowTrailingComma:!1}})(ParseOptions||(ParseOptions={}));function parse2(text,errors=[],options=ParseOptions.DEFAULT){let currentProperty=null,currentParent=[],previousParents=[];function onValue(value){Array.isArray(
currentParent)?currentParent.push(value):currentProperty!==null&&(currentParent[currentProperty]=value)}return visit(text,{onObjectBegin:()=>{let object2={};onValue(
object2),previousParents.push(currentParent),currentParent=object2,currentProperty=null},onObjectProperty:name=>{currentProperty=name},onObjectEnd:()=>{currentParent=
previousParents.pop()},onArrayBegin:()=>{let array2=[];onValue(array2),previousParents.push(currentParent),currentParent=array2,currentProperty=null},onArrayEnd:()=>{
currentParent=previousParents.pop()},onLiteralValue:onValue,onError:(error,offset,length)=>{errors.push({error,offset,length})}},options),currentParent[0]}function parseTree(text,errors=[],options=ParseOptions.
DEFAULT){let currentParent={type:"array",offset:-1,length:-1,children:[],parent:void 0};function ensurePropertyComplete(endOffset){currentParent.type==="propert\
y"&&(currentParent.length=endOffset-currentParent.offset,currentParent=currentParent.parent)}function onValue(valueNode){return currentParent.children.push(valueNode),
valueNode}visit(text,{onObjectBegin:offset=>{currentParent=onValue({type:"object",offset,length:-1,parent:currentParent,children:[]})},onObjectProperty:(name,offset,length)=>{
currentParent=onValue({type:"property",offset,length:-1,parent:currentParent,children:[]}),currentParent.children.push({type:"string",value:name,offset,length,parent:currentParent})},
onObjectEnd:(offset,length)=>{ensurePropertyComplete(offset+length),currentParent.length=offset+length-currentParent.offset,currentParent=currentParent.parent,ensurePropertyComplete(
offset+length)},onArrayBegin:(offset,length)=>{currentParent=onValue({type:"array",offset,length:-1,parent:currentParent,children:[]})},onArrayEnd:(offset,length)=>{
currentParent.length=offset+length-currentParent.offset,currentParent=currentParent.parent,ensurePropertyComplete(offset+length)},onLiteralValue:(value,offset,length)=>{
onValue({type:getNodeType(value),offset,length,parent:currentParent,value}),ensurePropertyComplete(offset+length)},onSeparator:(sep,offset,length)=>{currentParent.
type==="property"&&(sep===":"?currentParent.colonOffset=offset:sep===","&&ensurePropertyComplete(offset))},onError:(error,offset,length)=>{errors.push({error,offset,
length})}},options);let result=currentParent.children[0];return result&&delete result.parent,result}function findNodeAtLocation(root,path){if(!root)return;let node=root;
for(let segment of path)if(typeof segment=="string"){if(node.type!=="object"||!Array.isArray(node.children))return;let found=!1;for(let propertyNode of node.children)
if(Array.isArray(propertyNode.children)&&propertyNode.children[0].value===segment&&propertyNode.children.length===2){node=propertyNode.children[1],found=!0;break}
if(!found)return}else{let index=segment;if(node.type!=="array"||index<0||!Array.isArray(node.children)||index>=node.children.length)return;node=node.children[index]}
return node}function visit(text,visitor,options=ParseOptions.DEFAULT){let _scanner=createScanner(text,!1),_jsonPath=[],suppressedCallbacks=0;function toNoArgVisit(visitFunction){
return visitFunction?()=>suppressedCallbacks===0&&visitFunction(_scanner.getTokenOffset(),_scanner.getTokenLength(),_scanner.getTokenStartLine(),_scanner.getTokenStartCharacter()):
()=>!0}function toOneArgVisit(visitFunction){return visitFunction?arg=>suppressedCallbacks===0&&visitFunction(arg,_scanner.getTokenOffset(),_scanner.getTokenLength(),
_scanner.getTokenStartLine(),_scanner.getTokenStartCharacter()):()=>!0}function toOneArgVisitWithPath(visitFunction){return visitFunction?arg=>suppressedCallbacks===
0&&visitFunction(arg,_scanner.getTokenOffset(),_scanner.getTokenLength(),_scanner.getTokenStartLine(),_scanner.getTokenStartCharacter(),()=>_jsonPath.slice()):()=>!0}
function toBeginVisit(visitFunction){return visitFunction?()=>{suppressedCallbacks>0?suppressedCallbacks++:visitFunction(_scanner.getTokenOffset(),_scanner.getTokenLength(),
_scanner.getTokenStartLine(),_scanner.getTokenStartCharacter(),()=>_jsonPath.slice())===!1&&(suppressedCallbacks=1)}:()=>!0}function toEndVisit(visitFunction){return visitFunction?
()=>{suppressedCallbacks>0&&suppressedCallbacks--,suppressedCallbacks===0&&visitFunction(_scanner.getTokenOffset(),_scanner.getTokenLength(),_scanner.getTokenStartLine(),
_scanner.getTokenStartCharacter())}:()=>!0}let onObjectBegin=toBeginVisit(visitor.onObjectBegin),onObjectProperty=toOneArgVisitWithPath(visitor.onObjectProperty),
onObjectEnd=toEndVisit(visitor.onObjectEnd),onArrayBegin=toBeginVisit(visitor.onArrayBegin),onArrayEnd=toEndVisit(visitor.onArrayEnd),onLiteralValue=toOneArgVisitWithPath(
visitor.onLiteralValue),onSeparator=toOneArgVisit(visitor.onSeparator),onComment=toNoArgVisit(visitor.onComment),onError=toOneArgVisit(visitor.onError),disallowComments=options&&
options.disallowComments,allowTrailingComma=options&&options.allowTrailingComma;function scanNext(){for(;;){let token=_scanner.scan();switch(_scanner.getTokenError()){case 4:
handleError(14);break;case 5:handleError(15);break;case 3:handleError(13);break;case 1:disallowComments||handleError(11);break;case 2:handleError(12);break;case 6:
handleError(16);break}switch(token){case 12:case 13:disallowComments?handleError(10):onComment();break;case 16:handleError(1);break;case 15:case 14:break;default:
return token}}}function handleError(error,skipUntilAfter=[],skipUntil=[]){if(onError(error),skipUntilAfter.length+skipUntil.length>0){let token=_scanner.getToken();
for(;token!==17;){if(skipUntilAfter.indexOf(token)!==-1){scanNext();break}else if(skipUntil.indexOf(token)!==-1)break;token=scanNext()}}}function parseString(isValue){
let value=_scanner.getTokenValue();return isValue?onLiteralValue(value):(onObjectProperty(value),_jsonPath.push(value)),scanNext(),!0}function parseLiteral(){switch(_scanner.
getToken()){case 11:let tokenValue=_scanner.getTokenValue(),value=Number(tokenValue);isNaN(value)&&(handleError(2),value=0),onLiteralValue(value);break;case 7:onLiteralValue(
null);break;case 8:onLiteralValue(!0);break;case 9:onLiteralValue(!1);break;default:return!1}return scanNext(),!0}function parseProperty(){return _scanner.getToken()!==
10?(handleError(3,[],[2,5]),!1):(parseString(!1),_scanner.getToken()===6?(onSeparator(":"),scanNext(),parseValue()||handleError(4,[],[2,5])):handleError(5,[],[2,
5]),_jsonPath.pop(),!0)}function parseObject(){onObjectBegin(),scanNext();let needsComma=!1;for(;_scanner.getToken()!==2&&_scanner.getToken()!==17;){if(_scanner.
getToken()===5){if(needsComma||handleError(4,[],[]),onSeparator(","),scanNext(),_scanner.getToken()===2&&allowTrailingComma)break}else needsComma&&handleError(6,
[],[]);parseProperty()||handleError(4,[],[2,5]),needsComma=!0}return onObjectEnd(),_scanner.getToken()!==2?handleError(7,[2],[]):scanNext(),!0}function parseArray(){
onArrayBegin(),scanNext();let isFirstElement=!0,needsComma=!1;for(;_scanner.getToken()!==4&&_scanner.getToken()!==17;){if(_scanner.getToken()===5){if(needsComma||
handleError(4,[],[]),onSeparator(","),scanNext(),_scanner.getToken()===4&&allowTrailingComma)break}else needsComma&&handleError(6,[],[]);isFirstElement?(_jsonPath.
push(0),isFirstElement=!1):_jsonPath[_jsonPath.length-1]++,parseValue()||handleError(4,[],[4,5]),needsComma=!0}return onArrayEnd(),isFirstElement||_jsonPath.pop(),
_scanner.getToken()!==4?handleError(8,[4],[]):scanNext(),!0}function parseValue(){switch(_scanner.getToken()){case 3:return parseArray();case 1:return parseObject();case 10:
return parseString(!0);default:return parseLiteral()}}return scanNext(),_scanner.getToken()===17?options.allowEmptyContent?!0:(handleError(4,[],[]),!1):parseValue()?
(_scanner.getToken()!==17&&handleError(9,[],[]),!0):(handleError(4,[],[]),!1)}function getNodeType(value){switch(typeof value){case"boolean":return"boolean";case"number":return"number";case"string":return"string";case"object":{if(value){if(Array.
isArray(value))return"array"}else return"null";return"object"}default:return"null"}}var createScanner2=createScanner,ScanError;(function(ScanError2){ScanError2[ScanError2.None=0]="None",ScanError2[ScanError2.UnexpectedEndOfComment=1]="Unexpecte\
dEndOfComment",ScanError2[ScanError2.UnexpectedEndOfString=2]="UnexpectedEndOfString",ScanError2[ScanError2.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",ScanError2[ScanError2.
InvalidUnicode=4]="InvalidUnicode",ScanError2[ScanError2.InvalidEscapeCharacter=5]="InvalidEscapeCharacter",ScanError2[ScanError2.InvalidCharacter=6]="InvalidCh\
aracter"})(ScanError||(ScanError={}));var SyntaxKind;(function(SyntaxKind2){SyntaxKind2[SyntaxKind2.OpenBraceToken=1]="OpenBraceToken",SyntaxKind2[SyntaxKind2.CloseBraceToken=
2]="CloseBraceToken",SyntaxKind2[SyntaxKind2.OpenBracketToken=3]="OpenBracketToken",SyntaxKind2[SyntaxKind2.CloseBracketToken=4]="CloseBracketToken",SyntaxKind2[SyntaxKind2.
CommaToken=5]="CommaToken",SyntaxKind2[SyntaxKind2.ColonToken=6]="ColonToken",SyntaxKind2[SyntaxKind2.NullKeyword=7]="NullKeyword",SyntaxKind2[SyntaxKind2.TrueKeyword=
8]="TrueKeyword",SyntaxKind2[SyntaxKind2.FalseKeyword=9]="FalseKeyword",SyntaxKind2[SyntaxKind2.StringLiteral=10]="StringLiteral",SyntaxKind2[SyntaxKind2.NumericLiteral=
11]="NumericLiteral",SyntaxKind2[SyntaxKind2.LineCommentTrivia=12]="LineCommentTrivia",SyntaxKind2[SyntaxKind2.BlockCommentTrivia=13]="BlockCommentTrivia",SyntaxKind2[SyntaxKind2.
LineBreakTrivia=14]="LineBreakTrivia",SyntaxKind2[SyntaxKind2.Trivia=15]="Trivia",SyntaxKind2[SyntaxKind2.Unknown=16]="Unknown",SyntaxKind2[SyntaxKind2.EOF=17]=
"EOF"})(SyntaxKind||(SyntaxKind={}));var parse3=parse2,parseTree2=parseTree,findNodeAtLocation2=findNodeAtLocation;var visit2=visit;var ParseErrorCode;(function(ParseErrorCode2){ParseErrorCode2[ParseErrorCode2.InvalidSymbol=1]="InvalidSymbol",ParseErrorCode2[ParseErrorCode2.InvalidNumberFormat=
2]="InvalidNumberFormat",ParseErrorCode2[ParseErrorCode2.PropertyNameExpected=3]="PropertyNameExpected",ParseErrorCode2[ParseErrorCode2.ValueExpected=4]="ValueE\
xpected",ParseErrorCode2[ParseErrorCode2.ColonExpected=5]="ColonExpected",ParseErrorCode2[ParseErrorCode2.CommaExpected=6]="CommaExpected",ParseErrorCode2[ParseErrorCode2.
CloseBraceExpected=7]="CloseBraceExpected",ParseErrorCode2[ParseErrorCode2.CloseBracketExpected=8]="CloseBracketExpected",ParseErrorCode2[ParseErrorCode2.EndOfFileExpected=
9]="EndOfFileExpected",ParseErrorCode2[ParseErrorCode2.InvalidCommentToken=10]="InvalidCommentToken",ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfComment=11]=
"UnexpectedEndOfComment",ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfString=12]="UnexpectedEndOfString",ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfNumber=
13]="UnexpectedEndOfNumber",ParseErrorCode2[ParseErrorCode2.InvalidUnicode=14]="InvalidUnicode",ParseErrorCode2[ParseErrorCode2.InvalidEscapeCharacter=15]="Inva\
lidEscapeCharacter",ParseErrorCode2[ParseErrorCode2.InvalidCharacter=16]="InvalidCharacter"})(ParseErrorCode||(ParseErrorCode={}));function printParseErrorCode(code){
switch(code){case 1:return"InvalidSymbol";case 2:return"InvalidNumberFormat";case 3:return"PropertyNameExpected";case 4:return"ValueExpected";case 5:return"Colo\
nExpected";case 6:return"CommaExpected";case 7:return"CloseBraceExpected";case 8:return"CloseBracketExpected";case 9:return"EndOfFileExpected";case 10:return"In\
validCommentToken";case 11:return"UnexpectedEndOfComment";case 12:return"UnexpectedEndOfString";case 13:return"UnexpectedEndOfNumber";case 14:return"InvalidUnic\
ode";case 15:return"InvalidEscapeCharacter";case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}var DEEPEST=100,LIST={close:4,keys:null};function readDocuments(text){let scanner=createScanner2(text),documents=[],open=[],start=0,string2=null,failed=(what,offset=scanner.
getTokenOffset(),key="")=>({ok:!1,break:{what:what==="syntax"&&text.slice(0,offset).trim()===""?"not-json":what,offset,key}});for(;;){let token=scanner.scan();if(token===
15||token===14)continue;if(token===17)return open.length>0?failed("cut-off",text.trimEnd().length):{ok:!0,documents};if(scanner.getTokenError()!==0){let end=scanner.
getTokenOffset()+scanner.getTokenLength();return scanner.getTokenError()===2&&end>=text.length?failed("cut-off",text.trimEnd().length):failed("syntax")}open.length===
0&&(start=scanner.getTokenOffset());let ended=open.length===0;switch(token){case 1:case 3:{if(open.length===DEEPEST)return failed("too-deep");let brace=token===
1;open.push(brace?{close:2,keys:new Set}:LIST),ended=!1;break}case 2:case 4:if(open.at(-1)?.close!==token)return failed("syntax");open.pop(),ended=open.length===
0;break;case 6:{let keys=open.at(-1)?.keys;if(!keys||!string2)return failed("syntax");if(keys.has(string2.value))return failed("duplicate-key",string2.offset,string2.
value);keys.add(string2.value);break}case 5:if(open.length===0)return failed("syntax");break;case 12:case 13:case 16:return failed("syntax")}if(string2=token===
10?{value:scanner.getTokenValue(),offset:scanner.getTokenOffset()}:null,!ended)continue;let own=text.slice(start,scanner.getTokenOffset()+scanner.getTokenLength()),
value=parsed(own);if(value===void 0)return failed("syntax",start+firstError(own));documents.push({value,text:own,start})}}function parsed(text){try{return JSON.
parse(text)}catch{return}}function firstError(text){let errors=[];return parse3(text,errors,{disallowComments:!0,allowTrailingComma:!1}),errors[0]?.offset??0}function pathText(path){return path.map(step=>typeof step=="number"?`[${step}]`:`.${step}`).join("").replace(/^\./,"")}function placeOf(text,offset){let before=text.
slice(0,offset),lineStart=before.lastIndexOf(`
`)+1,line=1;for(let at=before.indexOf(`
`);at>=0;at=before.indexOf(`
`,at+1))line++;return{line,column:offset-lineStart+1}}function offsetOf(document,path){let tree=parseTree2(document.text);for(let length=path.length;tree&&length>
0;length--){let node=findNodeAtLocation2(tree,path.slice(0,length));if(node)return document.start+node.offset}return document.start}


/***/ }),

/***/ 4162:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ACCESS_LEVELS)
/* harmony export */ });
var ACCESS_LEVELS=["Permissions management","Write","Tagging","Read","List"];


/***/ }),

/***/ 6656:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ isPrincipal),
/* harmony export */   Kv: () => (/* binding */ inAccounts),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   rn: () => (/* binding */ isPrincipalPattern)
/* harmony export */ });
function ownerOf(name,account=null){return{name,account:name.startsWith("arn:")?accountOf(name):account,isPattern:!1}}function accountOf(arn){return arn.split("\
:")[4]??""}function nameOf(principal){let slash=principal.lastIndexOf("/");return principal.startsWith("arn:")?principal.slice(slash>=0?slash+1:principal.lastIndexOf(
":")+1):principal}function isPrincipal(text){return/^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/.test(text)||/^[\w+=,.@-]+$/.test(text)}function isPrincipalPattern(text){
return/^arn:aws[a-z-]*:iam::(?:\d{12}|\*):(role|user)\/[\w+=,.@/*?-]+$/.test(text)||/^[\w+=,.@*?-]+$/.test(text)}function inAccounts(owners,accounts){return accounts.
length===0?owners:owners.flatMap(owner=>owner.account===null?accounts.map(account=>({...owner,account})):[owner])}


/***/ }),

/***/ 3543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ lead),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   lo: () => (/* binding */ inclusion),
/* harmony export */   uG: () => (/* binding */ rests),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
function normalise(pattern){return firstWildcard(pattern)>=pattern.length-1?pattern:pattern.replace(/[*?]{2,}/g,run=>run.replaceAll("*","")+(run.includes("*")?"\
*":""))}function lead(pattern){return pattern.slice(0,firstWildcard(pattern))}function firstWildcard(pattern){for(let at=0;at<pattern.length;at++)if(pattern[at]===
"*"||pattern[at]==="?")return at;return pattern.length}function grants(pattern,text){let p=0,t=0,star=-1,retry=0;for(;t<text.length;){let expected=pattern[p];if(expected===
"*")star=p++,retry=t;else if(expected==="?"||expected!==void 0&&expected===text[t])p++,t++;else if(star>=0)p=star+1,t=++retry;else return!1}for(;pattern[p]==="*";)
p++;return p===pattern.length}function rests(pattern,text){let alive=closure(pattern,new Set([0]));for(let character of text){let next=new Set;for(let state of alive)
pattern[state]==="*"?next.add(state):(pattern[state]==="?"||pattern[state]===character)&&next.add(state+1);alive=closure(pattern,next)}let furthest=[...alive].sort(
(a,b)=>b-a),star=furthest.find(state=>pattern[state]==="*"),others=furthest.filter(state=>pattern[state]!=="*");return[...star===void 0?[]:[star],...others].map(
state=>pattern.slice(state))}var MOST_PAIRS=2e4;function within(inner,outer){return inclusion(inner,outer)===!0}function inclusion(inner,outer){let first=lead(outer);
if(!inner.startsWith(first)||firstWildcard(inner)<first.length)return!1;if(first.length===outer.length-1&&outer.endsWith("*"))return!0;let a=normalise(inner),b=normalise(
outer);return a===b?!0:firstWildcard(a)===a.length?grants(b,a):included(a,b)}var ANY="\0";function included(a,b){let seen=new Set,open=[{state:0,set:closure(b,new Set(
[0]))}];for(let pair=open.pop();pair!==void 0;pair=open.pop()){let{state,set}=pair,key=`${state}:${[...set].sort((x,y)=>x-y).join()}`;if(seen.has(key))continue;
if(seen.size>=MOST_PAIRS)return null;if(seen.add(key),state===a.length){if(!set.has(b.length))return!1;continue}let step=a[state];step==="*"&&open.push({state:state+
1,set});let letter=step==="*"||step==="?"?ANY:step,next=new Set;for(let at of set)b[at]==="*"?next.add(at):(b[at]==="?"||b[at]===letter)&&next.add(at+1);if(next.
size===0)return!1;open.push({state:step==="*"?state:state+1,set:closure(b,next)})}return!0}function closure(pattern,states){for(let state of states)pattern[state]===
"*"&&states.add(state+1);return states}


/***/ }),

/***/ 8569:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   I9: () => (/* binding */ isServicePrefix),
/* harmony export */   S8: () => (/* binding */ isActionName),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
var NON_ASCII=/[^\0-\x7f]/,ACTION_NAME=/^[A-Za-z][A-Za-z0-9-]*$/,SERVICE_PREFIX=/^[A-Za-z0-9-]+$/;function fold(text){return NON_ASCII.test(text)?text.replace(/[A-Z]+/g,
capitals=>capitals.toLowerCase()):text.toLowerCase()}function isActionName(name){return ACTION_NAME.test(name)}function isServicePrefix(prefix){return SERVICE_PREFIX.
test(prefix)}function byCodePoint(a,b){return a<b?-1:a>b?1:0}var TIME=/^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d)))?$/,DURATION=/^(\d{1,6})([hdw])$/,
MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];var UNITS=new Map([["h",36e5],["d",864e5],["w",6048e5]]);function parseTime(text){let match=TIME.exec(text);if(!match)return null;let[year=0,month=0,day=0,hour=0,
minute=0,second=0]=match.slice(1,7).map(digits=>Number(digits??0)),[,,,,,,,fraction="",sign,offsetHours="0",offsetMinutes="0"]=match,midnight=new Date(Date.UTC(
year,month-1,day));if(midnight.getUTCFullYear()!==year||midnight.getUTCMonth()!==month-1||midnight.getUTCDate()!==day)return null;let offset=(Number(offsetHours)*
36e5+Number(offsetMinutes)*6e4)*(sign==="-"?-1:1),milliseconds=Number(fraction.slice(0,3).padEnd(3,"0"));return midnight.getTime()+hour*36e5+minute*6e4+second*1e3+
milliseconds-offset}function parseDuration(text){let[,count,unit]=DURATION.exec(text)??[],length=unit===void 0?void 0:UNITS.get(unit);return length===void 0?null:
Number(count)*length}function formatDay(time){let date=new Date(time);return`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`}


/***/ })

};
;