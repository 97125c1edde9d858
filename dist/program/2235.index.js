"use strict";
exports.id = 2235;
exports.ids = [2235];
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

2235:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$3: () => (/* binding */ problemWords),
AU: () => (/* binding */ fold),
Gc: () => (/* binding */ renderMarkdown),
Rh: () => (/* binding */ elsewhereSections),
Ry: () => (/* binding */ markdownSections),
WK: () => (/* binding */ fitSections),
_0: () => (/* binding */ detail),
iW: () => (/* binding */ main)
});
var $piece0 = __webpack_require__(672);
var $piece1 = __webpack_require__(4761);
var $piece2 = __webpack_require__(7332);
var $piece3 = __webpack_require__(5061);
var $piece5 = __webpack_require__(6804);
var $piece4 = __webpack_require__(7115);

function main(text){return{kind:"main",text}}function detail(text){return{kind:"detail",text}}var BETWEEN=`

`;function joinSections(sections){return sections.map(({text})=>text).join(BETWEEN)}function fitSections(sections,most,where){let whole=joinSections(sections);if(Buffer.
byteLength(whole)<=most)return whole;let sizes=sections.map(({text})=>Buffer.byteLength(text)+BETWEEN.length),over=sizes.reduce((sum,size)=>sum+size,0)+Buffer.byteLength(
where)+ROOM-most,left=new Set;for(let at=sections.length-1;at>=0&&over>0;at--)sections[at]?.kind==="detail"&&(left.add(at),over-=sizes[at]??0);let kept=sections.
filter((_,index)=>!left.has(index)),details=left.size===0?"":`${left.size} folded ${left.size===1?"part is":"parts are"} left out here`;if(over<=0)return`${joinSections(
kept)}${BETWEEN}${details}, to fit. ${where}
`;let bytes=Buffer.from(joinSections(kept)),end=Math.max(0,bytes.lastIndexOf(`
`,Math.max(0,bytes.length-over)));return`${bytes.subarray(0,end).toString("utf8")}${BETWEEN}The rest is cut here, to fit${details===""?"":`, and ${details}`}. ${where}\

`}var ROOM=200;function renderMarkdown(analysis,audit=[]){return`${joinSections(markdownSections(analysis,audit))}
`}function markdownSections(analysis,audit){return[main(heading(analysis)),...audit,...problemSection(analysis).map(main),...analysis.files.filter(file=>tells(file)).
flatMap(file=>fileSections(file,analysis)),...leftAloneSections(analysis),...evidenceSection(analysis).map(main)]}function heading(analysis){let sum=(0,$piece4.Sd)(analysis),
result=analysis.files.some(file=>file.edits.length>0)?(0,$piece0.mF)(analysis):(0,$piece0.D0)(analysis),read=`${(0,$piece0.ux)(analysis)} with ${(0,$piece5.U9)(sum.statements,"sta\
tement")}.`,gate=analysis.gate.failOn==="never"?[]:[`**Gate** ${(0,$piece2.aY)(analysis.gate.failOn)}: ${(0,$piece2.CS)(analysis.gate.sentence)}`,...(0,$piece0.ah)(analysis.gate)];
return[`### ${result}`,read,...gate].join(`

`)}function tells(file){return file.policies.some(policy=>policy.statements.some(isFinding))}function isFinding(one){return one.verdict==="refined"||one.verdict===
"emptied"}function fileSections(file,analysis){let findings=file.policies.flatMap(policy=>policy.statements).filter(isFinding),list=findings.map(one=>{let evidence=one.
evidence?`. ${sentenceCase((0,$piece2.Jg)(one.evidence,analysis.asOf))}`:"";return`- line ${one.line}: ${(0,$piece2.DD)(one)}${evidence}.`});return[main(`#### ${(0,$piece2.aY)(file.
path)}

${list.join(`
`)}`),...findings.map(one=>detail(fold(`${(0,$piece5.U9)((0,$piece4.sK)(one).length,"action")} of statement ${one.statement.index+1}, line ${one.line}`,(0,$piece2.Mu)(one,analysis)))),
...file.edits.length>0?[detail(fold("Patch",(0,$piece2.EU)("diff",(0,$piece1.vO)(file))))]:[]]}function sentenceCase(text){return text.charAt(0).toUpperCase()+text.slice(1)}function fold(summary,body){
return`<details><summary>${summary}</summary>

${body}

</details>`}function problemWords({path,line,column,message,help}){return`${path===null?"":`${(0,$piece2.aY)([path,line,column].filter(part=>part!==null).join(":"))}: `}${(0,$piece2.CS)(
message)}${help===null?"":`: ${(0,$piece2.CS)(help)}`}`}var COUNTED=new Set(["unknown-action","undated-report"]);function problemSection(analysis){let told=analysis.problems.
filter(one=>!COUNTED.has(one.code));if(told.length===0)return[];let rows=told.map(one=>`- **${one.severity}** ${problemWords(one)}`);return[`#### ${told.every(one=>one.
severity==="note")?"Notes":"Problems"}

${rows.join(`
`)}`]}function leftAloneSections(analysis){let rows=analysis.files.flatMap(file=>file.policies.flatMap(policy=>policy.statements.filter(one=>one.verdict==="decl\
ined").map(one=>`- ${(0,$piece2.aY)(`${file.path}:${one.line}`)}: ${(0,$piece2.CS)((0,$piece2.dL)(one))}`))),kept=(0,$piece4.EE)(analysis).filter(one=>one.verdict==="kept"&&!(0,$piece4.j2)(
one)).length,unknown=analysis.problems.filter(one=>one.code==="unknown-action").length;return[...kept>0?[main(`${(0,$piece5.U9)(kept,"statement")} with nothing to remove\
.`)]:[],...unknown>0?[main(`${(0,$piece5.U9)(unknown,"entry","entries")} unknown to the catalogue: kept.`)]:[],...leftSection(analysis).map(detail),...rows.length>0?[detail(
fold(`${(0,$piece5.U9)(rows.length,"statement")} left alone, and why`,rows.join(`
`)))]:[]]}function leftSection(analysis){let rows=analysis.files.flatMap(file=>file.policies.flatMap(policy=>policy.statements.flatMap(one=>(one.refinement?.left??
[]).map(({action,reason})=>`- ${(0,$piece2.aY)(`${file.path}:${one.line}`)}: ${(0,$piece2.aY)(action)}: ${$piece3.l8[reason]}`)))),what=`${(0,$piece5.U9)(rows.length,"listed action")} ${rows.
length===1?"stays":"stay"}, and why`;return rows.length===0?[]:[fold(what,rows.join(`
`))]}function evidenceSection(analysis){if(analysis.reports.length===0)return[];let lines=[...new Set(analysis.reports.map(report=>`- ${(0,$piece2.is)(report,analysis.
asOf)}, from ${(0,$piece2.aY)(report.source)}`))],{universe}=analysis,date=universe.date===null?"undated":new Date(universe.date).toISOString().slice(0,10);return[`Eviden\
ce:
${lines.join(`
`)}

Catalogue: ${(0,$piece5.zD)(universe.counts.actions)} actions of ${(0,$piece5.zD)(universe.counts.services)} services, ${date}.`]}function elsewhereSections(title2,elsewhere){
if(elsewhere.length===0)return[];let rows=elsewhere.map(({path,line,why})=>`- ${(0,$piece2.aY)(`${path}:${line}`)}: ${why}`);return[main(`#### ${title2}

${rows.join(`
`)}`)]}


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


})

};
;