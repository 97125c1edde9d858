"use strict";
exports.id = 7535;
exports.ids = [7535];
exports.modules = {

3829:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Bq: () => (/* binding */ filled),
Hf: () => (/* binding */ globFault),
It: () => (/* binding */ capturerOf),
Ke: () => (/* binding */ matcherOf),
Z0: () => (/* binding */ capturesIn),
k8: () => (/* binding */ globOf)
});
var $piece0 = __webpack_require__(2169);
var FIRST=56320,MOST=16;function marked(glob,names){return names.reduce((text,name,at)=>text.replace(`{${name}}`,String.fromCharCode(FIRST+at)),glob)}function marksIn(pattern){
return[...pattern].filter(isMark).join("")}function unmarked(pattern){return[...pattern].map(sign=>isMark(sign)?"?*":sign).join("")}function captured(patterns,part){
let plain=part.replaceAll("*","/").replaceAll("?","\0"),pattern=patterns.find(one=>(0,$piece0.gu)(unmarked(one),plain));if(pattern===void 0||marksIn(pattern)==="")return[];
let[signs,text,written]=[[...pattern],[...plain],[...part]],fits2=fitting(signs,text),found=[],at=0;for(let[index,sign]of signs.entries()){let start=at;if(sign!==
"*"&&at++,sign==="*"||isMark(sign))for(;at<text.length&&!fits2(index+1,at);)at++;isMark(sign)&&found.push([sign.charCodeAt(0)-FIRST,written.slice(start,at).join(
"")])}return found}function isMark(sign){let code=sign.charCodeAt(0);return sign.length===1&&code>=FIRST&&code<FIRST+MOST}function fitting(signs,text){let width=text.
length+1,table=new Uint8Array((signs.length+1)*width);table[signs.length*width+text.length]=1;for(let index=signs.length-1;index>=0;index--){let sign=signs[index]??
"",row=index*width;for(let at=text.length;at>=0;at--){let isLast=at===text.length,taken=!isLast&&(sign==="?"||sign==="*"||isMark(sign)||sign===text[at]),stays=!isLast&&
(sign==="*"||isMark(sign))&&table[row+at+1]===1,next=row+width+at;table[row+at]=stays||sign==="*"&&table[next]===1||taken&&table[next+1]===1?1:0}}return(sign,at)=>table[sign*
width+at]===1}var LONGEST_GLOB=1e3,MOST_ALTERNATIVES=64;function parseGlob(glob){if(glob==="")return fault("is empty","name files: `iam/**/*.json`");if([...glob].length>LONGEST_GLOB)
return fault(`has more than ${LONGEST_GLOB} characters`,"use a shorter one");if(glob.includes("\\"))return fault("holds a backslash","write `/` between folders,\
 and `[*]` for a plain `*`");if(glob.startsWith("/"))return fault("begins with `/`","begin at the root of the repository, without a slash");if(glob.startsWith("\
!"))return fault("begins with `!`","globs take nothing away here: name the files that are meant");if(glob.endsWith("/"))return fault("ends with `/`","write `**`\
 behind it for all files below a folder");let parts=[];for(let text of glob.split("/")){let part=parsePart(text);if(!part.ok)return part;parts.push(part.value)}
return{ok:!0,value:parts}}function parsePart(text){if(text==="")return fault("holds `//`","write one slash between folders");if(text==="."||text==="..")return fault(
`holds \`${text}\` as a folder`,"write the path from the root of the repository");if(text==="**")return{ok:!0,value:null};let characters=[...text],texts=[""],options=null,
add=character=>{options?options.push(`${options.pop()??""}${character}`):texts=texts.map(one=>one+character)};for(let at=0;at<characters.length;at++){let character=characters[at]??
"",next=characters[at+1];if(next==="("&&"@!+?*".includes(character))return fault(`holds \`${character}(\``,"write `{a,b}` for alternatives");if(character==="*"&&
next==="*")return fault("has `**` beside other characters","write it between slashes: `**/*.json`");if(character==="["){if(next===void 0||characters[at+2]!=="]")
return fault("has a `[` that no single character and a `]` follow","write `?` for any one character");add(withoutWildcards(next)),at+=2}else if(character==="{"){
if(options)return fault("holds a `{` inside another","write two globs");options=[""]}else if(character===","&&options)options.push("");else if(character==="}"){
if(options?.length===1&&/^[A-Za-z][A-Za-z0-9_-]*$/.test(options[0]??""))return fault(`holds the capture \`{${options[0]}}\``,"captures stand in the globs of `pr\
incipals`; write `*`, or `{a,b}` for alternatives");if(!options||options.length<2)return fault("has a `}` that ends no alternatives","write `{a,b}`, or `[}]` fo\
r the character");let ends=options;if(texts=texts.flatMap(one=>ends.map(end=>one+end)),options=null,texts.length>MOST_ALTERNATIVES)return fault("has too many al\
ternatives","use `*`, or several globs")}else add(character)}return options?fault("has a `{` without its `}` before the next `/`","write `{a,b}`, or `[{]` for t\
he character"):{ok:!0,value:texts}}function withoutWildcards(text){return text.replaceAll("*","/").replaceAll("?","\0")}function leadOf(glob){return/^[^*?{}[]*/.
exec(glob)?.[0]??""}function fits(glob,path){let g=0,p=0,any=-1,retry=0;for(;p<path.length;){let part=glob[g],text=path[p]??"";if(part===null)any=g++,retry=p;else if(part?.
some(pattern=>(0,$piece0.gu)(pattern,text)))g++,p++;else if(any>=0)g=any+1,p=++retry;else return!1}return g===glob.length}function fault(message,help){return{ok:!1,fault:{
message,help}}}var CAPTURE=/(?<!\[)\{([A-Za-z][A-Za-z0-9_-]*)\}/g;function capturesIn(glob){return[...glob.matchAll(CAPTURE)].map(([,name=""])=>name)}function filled(text,capture){
return text.replace(CAPTURE,(_,name)=>capture(name))}function capturerOf(glob){let names=capturesIn(glob),parsed=parseGlob(marked(glob,names));if(!parsed.ok)return()=>null;
let plain=parsed.value.map(part=>part?.map(unmarked)??null),lead=leadOf(glob),any=parsed.value.indexOf(null);return path=>{if(!path.startsWith(lead)||path.startsWith(
"../"))return null;let parts=path.split("/");if(!fits(plain,parts.map(withoutWildcards)))return null;let found=new Map;for(let[at,part]of parsed.value.entries()){
if(part===null)continue;let text=parts[any>=0&&at>any?parts.length-parsed.value.length+at:at]??"";for(let[index,value]of captured(part,text))found.set(names[index]??
"",value)}return found}}var MOST_CAPTURES=9;function globFault(glob,captures=null){if(captures===null){let parsed2=parseGlob(glob);return parsed2.ok?null:parsed2.fault}let names=capturesIn(
glob),twice=names.find((name,at)=>names.indexOf(name)<at);if(twice!==void 0)return{message:`holds \`{${twice}}\` twice`,help:"give each capture a name of its ow\
n"};if(names.length>MOST_CAPTURES)return{message:`has more than ${MOST_CAPTURES} captures`,help:"use `*`"};let parsed=parseGlob(marked(glob,names));return parsed.
ok?names.length===0?null:parsed.value.some(part=>part?.some(one=>one.length>0&&marksIn(one)!==marksIn(part[0]??"")))?{message:"holds a capture inside `{\u2026}`",
help:"write two globs"}:parsed.value.filter(part=>part===null).length<2?null:{message:"has captures and more than one `**`",help:"nobody could say which folder \
is meant: use one `**`"}:parsed.fault}function matcherOf(glob){let parsed=parseGlob(glob);if(!parsed.ok)return()=>!1;let lead=leadOf(glob);return path=>path.startsWith(
lead)&&!path.startsWith("../")&&fits(parsed.value,path.split("/").map(withoutWildcards))}function globOf(path){return path.includes("\\")?null:path.replace(/[*?[\]{}]|^!|[@!+](?=\()/g,
character=>`[${character}]`)}


}),

4997:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
JM: () => (/* binding */ startingWith),
VE: () => (/* binding */ grantedBy),
cY: () => (/* binding */ actionsByName),
jo: () => (/* binding */ grantedActions),
np: () => (/* binding */ trackingOf)
});
var $piece2 = __webpack_require__(865);
var $piece1 = __webpack_require__(2169);
var $piece0 = __webpack_require__(1007);
function startingWith(service,foldedText){let{actions}=service;if(foldedText==="")return actions;let start=(0,$piece0.t)(actions.length,index=>(actions[index]?.folded??
"")<foldedText),end=start;for(;actions[end]?.folded.startsWith(foldedText);)end++;return actions.slice(start,end)}var expansions=new WeakMap;function grantedBy(service,pattern){
let known=expansions.get(service)??new Map;expansions.set(service,known);let actions=known.get(pattern)??expanded(service,pattern);return known.set(pattern,actions),
actions}function expanded(service,pattern){let first=(0,$piece1.HI)(pattern),near=startingWith(service,first),rest=pattern.slice(first.length);return rest==="*"?near:near.
filter(action=>(0,$piece1.gu)(rest,action.folded.slice(first.length)))}function grantedActions(entry,universe){switch(entry.kind){case"invalid":return[];case"all":return universe.
prefixes().flatMap(prefix=>{let service=universe.service(prefix);return service?[{service,actions:service.actions}]:[]});case"exact":{let service=universe.service(
entry.service),action=service?.find(entry.name);return service&&action?[{service,actions:[action]}]:[]}case"pattern":{let service=universe.service(entry.service);
return service?[{service,actions:grantedBy(service,entry.pattern)}]:[]}}}function trackingOf(entries,universe){let found=new Map;for(let entry of entries)for(let{
actions}of grantedActions((0,$piece2.h)(entry),universe))for(let action of actions)found.set(action,action.tracked);return found}function actionsByName(entries,universe){
let found=new Map;for(let entry of entries)for(let{service,actions}of grantedActions((0,$piece2.h)(entry),universe))for(let action of actions)found.set(`${service.key}\
:${action.folded}`,action);return found}


}),

3808:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
GN: () => (/* binding */ tellNames),
Id: () => (/* binding */ patternOf),
Lx: () => (/* binding */ mayBeSame),
aZ: () => (/* binding */ madeUpName),
ji: () => (/* binding */ policyNameIn)
});
function policyNameIn(parts){let[,name=""]=/(?<!:aws):policy\/(?:.*\/)?([^/]*)$/.exec(patternOf(parts))??[];return/[^*]/.test(name)?name:null}function tellNames(one,other){
return[one,other].every(name=>!name.includes("*")||/[a-z0-9]/i.test(name))}function madeUpName(from){return`${from} attaches a policy by a name that is made up,\
 or this one's is, so that nothing tells whether it is this one`}function patternOf(parts){return parts.map(part=>part?.toLowerCase()??"*").join("").replace(/\*{2,}/g,
"*")}function mayBeSame(one,other){if(!one.includes("*")&&!other.includes("*"))return one===other;let next=Array.from({length:other.length+1},(_,at)=>/^\**$/.test(
other.slice(at)));for(let row=one.length-1;row>=0;row--){let here=Array(other.length+1).fill(!1);here[other.length]=one[row]==="*"&&next[other.length]===!0;for(let at=other.
length-1;at>=0;at--){let isWild=one[row]==="*"||other[at]==="*";here[at]=isWild?next[at]===!0||here[at+1]===!0:one[row]===other[at]&&next[at+1]===!0}next=here}return next[0]===
!0}


}),

2936:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CL: () => (/* binding */ unusedActions),
LL: () => (/* binding */ riskiestStatements),
fF: () => (/* binding */ onceEach),
sL: () => (/* binding */ isJudged),
uv: () => (/* binding */ mayHide),
yd: () => (/* binding */ unusedOf)
});
var $piece0 = __webpack_require__(836);
var $piece1 = __webpack_require__(8489);
var NOTHING={goes:[],stays:[]},EXCUSED=new Set(["in-window","keep-rule"]);function unusedOf(one){let{refinement}=one;if(!refinement||!isJudged(one))return NOTHING;
let stays=refinement.left.filter(({reason})=>!EXCUSED.has(reason)).map(({action})=>action);return{goes:refinement.removed,stays}}function isJudged({refinement,reason}){
return refinement!==null&&reason!=="law"}function mayHide(one){let{blocked}=one.statement;return!isJudged(one)&&(blocked===null||blocked==="not-action")}function unusedActions(one){
let{goes,stays}=unusedOf(one);return onceEach([...goes,...stays])}function onceEach(actions){return[...new Map(actions.map(action=>[(0,$piece1.AU)(action),action]))].sort(
([a],[b])=>(0,$piece1.HH)(a,b)).map(([,action])=>action)}function riskiestStatements(files,universe){return files.flatMap(file=>file.policies.flatMap(policy=>policy.
statements.flatMap(one=>unusedStatement(file,one,universe)??[]))).sort((a,b)=>a.rank-b.rank||b.actions.length-a.actions.length||(0,$piece1.HH)(a.file.path,b.file.path)||
a.statement.statement.span.start-b.statement.statement.span.start)}function unusedStatement(file,statement,universe){let names=unusedActions(statement);if(names.
length===0)return null;let actions=names.map(action=>({action,level:(0,$piece0.In)(action,universe)})),rank=(0,$piece0.Jg)(names,universe);return{file,statement,actions,level:$piece0.A_[rank]??
null,rank}}


}),

7063:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CI: () => (/* binding */ usage2),
G9: () => (/* binding */ settle),
Hw: () => (/* binding */ aimed),
KO: () => (/* binding */ textParts),
Ky: () => (/* binding */ readTerms),
Q6: () => (/* binding */ makeService),
S5: () => (/* binding */ renderText),
ST: () => (/* binding */ readGateTexts),
X: () => (/* binding */ htmlPage),
cg: () => (/* binding */ lazyService),
sW: () => (/* binding */ universe),
yL: () => (/* binding */ oneOf)
});
var $piece0 = __webpack_require__(1160);
var $piece1 = __webpack_require__(672);
var $piece2 = __webpack_require__(6370);
var $piece3 = __webpack_require__(6962);
var $piece4 = __webpack_require__(7332);
var $piece5 = __webpack_require__(5061);
var $piece13 = __webpack_require__(6804);
var $piece6 = __webpack_require__(3058);
var $piece14 = __webpack_require__(7115);
var $piece7 = __webpack_require__(4997);
var $piece10 = __webpack_require__(852);
var $piece8 = __webpack_require__(4072);
var $piece12 = __webpack_require__(6841);
var $piece9 = __webpack_require__(6478);
var $piece15 = __webpack_require__(8489);
var $piece11 = __webpack_require__(6865);
var $piece16 = __webpack_require__(3024);
var $piece16_default = /*#__PURE__*/__webpack_require__.n($piece16);
var $piece17 = __webpack_require__(6760);
var $piece17_default = /*#__PURE__*/__webpack_require__.n($piece17);




function readGateTexts(failOn,given){let mostActions=number("max-unused-actions",given.maxUnusedActions,$piece10.Eq);if(!mostActions.ok)return mostActions;let mostPercent=number(
"max-unused-percent",given.maxUnusedPercent,100);if(!mostPercent.ok)return mostPercent;let levels=given.accessLevels.flatMap(text=>text.split(",")).map(text=>(0,$piece10.lI)(
text.trim()));for(let level of levels)if(typeof level!="string")return usage(`\`access-levels\`: ${level.message}`,level.help);for(let entry of given.forbid){let fault=(0,$piece10.PL)(
entry);if(fault)return usage(`\`forbid\`: ${fault.message}`,fault.help)}return{ok:!0,value:{...$piece8.ql,failOn,mostActions:mostActions.value,mostPercent:mostPercent.
value,forbid:given.forbid,levels:[...new Set(levels.flatMap(one=>typeof one=="string"?[one]:[]))]}}}function aimed(rules){let[limit]=rules.limits;if(rules.failOn!==
"never"||!limit)return{ok:!0,value:rules};let{mostActions,mostPercent,levels}=limit,said=levels.length>0&&"access-levels"||mostActions!==null&&"max-unused-actio\
ns"||mostPercent!==null&&"max-unused-percent"||"forbid",help=`say what the gate looks at: ${$piece8.d$.slice(1).map(one=>`\`fail-on: ${one}\``).join(", ")}`;return usage(
`\`${said}\` needs \`fail-on\`, and without it there is no gate`,help)}function number(name,text,most){if(text===void 0)return{ok:!0,value:null};let value=(0,$piece10.rD)(
text,most);return value!==null?{ok:!0,value}:usage(`\`${name}\` is \`${text}\``,`give a whole number from 0 to ${most}`)}function usage(message,help){return{ok:!1,
problem:(0,$piece11.C)("error","usage",message,{help})}}function usage2(message,help="see `--help`"){return{ok:!1,problem:(0,$piece11.C)("error","usage",message,{help})}}function oneOf(name,value,allowed){let found=allowed.
find(one=>one===value);return found!==void 0?{ok:!0,value:found}:usage2(`\`${name}\` is \`${value}\``,`give one of ${allowed.map(one=>`\`${one}\``).join(", ")}`)}var DEFAULT_AGES={maxReportAge:"30d",unusedFor:"90d"};function settle(asked,configuration){let{maxAge=null,unusedFor=null}=configuration?.report??{};return{...asked,
maxReportAge:asked.maxReportAge??maxAge??defaultAge("maxReportAge"),unusedFor:asked.unusedFor??unusedFor??defaultAge("unusedFor")}}function defaultAge(of){return (0,$piece9.E9)(
DEFAULT_AGES[of])??0}function readTerms(given,now){let maxReportAge=duration("max-report-age",given.maxReportAge);if(!maxReportAge.ok)return maxReportAge;let unusedFor=duration(
"unused-for",given.unusedFor);if(!unusedFor.ok)return unusedFor;let asOf=given.asOf===void 0?now:(0,$piece9.pe)(given.asOf);if(asOf===null)return usage2(`\`as-of\` is \
\`${given.asOf}\`, which is no date`,"write it as `2026-11-23`");let principal=given.principals.find(text=>!(0,$piece12.HV)(text));return principal!==void 0?usage2(
`\`${principal}\` is no principal`,"give a role or user: its ARN, or its bare name"):{ok:!0,value:{principals:given.principals,maxReportAge:maxReportAge.value,unusedFor:unusedFor.
value,asOf}}}function duration(name,text){if(text===void 0)return{ok:!0,value:null};let value=(0,$piece9.E9)(text);return value!==null?{ok:!0,value}:usage2(`\`${name}\
\` is \`${text}\`, which is no length of time`,"write days, hours or weeks: `30d`, `12h`, `4w`")}var MOST_KEPT=3;function listLines(entries,paint){let lines=[],kept=[],flush=()=>{if(kept.length<=MOST_KEPT)for(let line of kept)lines.push(line);else lines.push(
paint("dim",`    \u2026 ${kept.length} entries that stay`));kept=[]};for(let entry of entries){let text=(0,$piece13.pj)(entry.entry);entry.kept&&entry.reason===null?kept.
push(`    ${text}`):(flush(),entry.kept&&entry.reason?lines.push(`    ${text}${paint("dim",`  ${$piece5.l8[entry.reason]}`)}`):changeLines(entry,text,lines,paint))}
return flush(),lines}function changeLines(entry,text,lines,paint){let share=`  ${entry.removed.length} of its ${entry.granted} actions unused`;lines.push(paint(
"red",`  - ${text}`)+(entry.granted>1?paint("dim",share):""));for(let piece of entry.becomes)lines.push(paint("green",`  + ${(0,$piece13.pj)(piece)}`));for(let holder of entry.
coveredBy)lines.push(paint("dim",`    the rest is granted by ${(0,$piece13.pj)(holder)}`))}function fileBlock(file,telling,paint){return file.policies.flatMap(policy=>policy.statements).filter(one=>isTold(one)||telling.verbose&&(one.owners!==null||one.
why!==null)).map(one=>statementBlock(file,one,telling,paint))}function isTold(one){return one.verdict==="refined"||one.verdict==="emptied"||one.reason==="too-la\
rge"||one.reason==="law"||(one.refinement?.left.length??0)>0}var MOST_LEFT=5;function leftLines(one,paint){let left=one.refinement?.left??[],named=left.slice(0,
MOST_LEFT).map(({action,reason:reason2})=>`    ${keepWords(one,action,reason2)??`${(0,$piece13.pj)(action)} stays: ${$piece5.l8[reason2]}`}`),more=left.length-MOST_LEFT,
rest=more>0?[`    \u2026 ${(0,$piece13.U9)(more,"more action")} that ${more===1?"stays":"stay"}`]:[];return[...named,...rest].map(line=>paint("dim",line))}function keepWords(one,action,reason2){
let[rule]=reason2==="keep-rule"?(0,$piece6.mA)(one,action):[];if(!rule)return null;let day=(0,$piece6.NY)(rule),owner=rule.owner===null?"":` (${(0,$piece13.pj)(rule.owner)})`;return`kep\
t: \`${(0,$piece13.pj)(action)}\`, ${(0,$piece13.pj)(rule.reason)}${owner}${day===null?"":`, until ${day}`}`}function untrackedLines(one,universe2){if(one.verdict!=="refined")return[];
let stay=(0,$piece7.np)(one.refinement?.after??[],universe2),untracked=[...stay.values()].filter(tracked=>tracked===!1).length;return untracked===0?[]:untracked===stay.
size?["  AWS tracks none of what stays"]:[`  ${untracked} of the ${stay.size} that stay ${untracked===1?"is":"are"} not tracked by AWS`]}function statementBlock(file,one,telling,paint){
let name=one.statement.sid===null?`statement ${one.statement.index+1}`:`\`${(0,$piece13.pj)(one.statement.sid)}\``,lines=[`${paint("bold",`${(0,$piece13.pj)(file.path)}:${one.line}`)}\
 ${name}: ${headline(one)}`];one.evidence&&lines.push(paint("dim",`  ${telling.basis(one.evidence)}`)),telling.verbose&&one.owners&&lines.push(paint("dim",`  ${(0,$piece13.pj)(
(0,$piece5.oJ)(one.owners))}`)),telling.verbose&&one.why!==null&&lines.push(paint("dim",`  ${(0,$piece13.pj)(one.why)}`));let list=one.verdict==="declined"||one.verdict==="ke\
pt"?[]:listLines(one.refinement?.entries??[],paint);return[...lines,...list,...leftLines(one,paint),...untrackedLines(one,telling.universe).map(line=>paint("dim",
line))].join(`
`)}function headline(one){let removed=(0,$piece13.U9)((0,$piece14.sK)(one).length,"unused action");return one.reason==="last-statement"?$piece5.yo["last-statement"]:
one.verdict==="emptied"?`nothing in it is used; it goes with ${removed}`:one.verdict==="kept"?"nothing goes":one.verdict==="refined"?`${removed} ${(0,$piece14.sK)(
one).length===1?"goes":"go"}`:`left alone: ${(0,$piece4.dL)(one)}`}function summaryText(analysis,{audit,paint,hint,noGate,isDone,baseline=null}){let sum=(0,$piece14.Sd)(analysis),changed=analysis.files.filter(file=>file.edits.length>0).
length,rest=isDone?"everything else is as it was":"everything else stays as it is",result=changed===0?(0,$piece1.D0)(analysis):`${(0,$piece1.mF)(analysis,isDone)}; ${rest}`,
lines=[paint("bold",`${result}.`),`${(0,$piece1.ux)(analysis)}, ${(0,$piece13.U9)(sum.statements,"statement")}${leftAlone(analysis)}.`,...evidenceLines(analysis),...(0,$piece3.L)(
audit).map($piece13.pj)];analysis.gate.failOn!=="never"?lines.push(`Gate \`${analysis.gate.failOn}\`: ${analysis.gate.sentence}`):noGate&&lines.push((0,$piece13.pj)(noGate));for(let line of (0,$piece1.Dn)(
analysis.gate))lines.push(line);let ownerless=hint===null?null:ownerlessLine(analysis);return ownerless!==null&&lines.push(ownerless),baseline!==null&&lines.push(
(0,$piece13.pj)(baseline)),changed>0&&hint!==null&&!isDone&&lines.push(hint),lines.join(`
`)}function leftAlone(analysis){let reasons=new Map,statements=(0,$piece14.EE)(analysis);for(let{verdict,reason:reason2}of statements)verdict==="declined"&&reason2&&
reasons.set(reason2,(reasons.get(reason2)??0)+1);let still=statements.filter($piece14.j2).length,kept=statements.filter(one=>one.verdict==="kept"&&!(0,$piece14.j2)(
one)).length,parts=[...kept>0?[`${kept} with nothing to remove`]:[],...still>0?[`${still} with unused access that stays`]:[],...[...reasons].map(([reason2,number2])=>`${number2}\
 left alone (${$piece5.yo[reason2]})`)];return parts.length>0?`; ${parts.join("; ")}`:""}function ownerlessLine({files}){let[first,...others]=(0,$piece1.Fb)(
files);if(first===void 0)return null;let and=others.length===0?" is":` and ${(0,$piece13.U9)(others.length,"other file")} are`;return`Nobody says whose \`${(0,$piece13.pj)(first)}\`${and}\
: \`refine-iam owners\` has the lines to add.`}function evidenceLines(analysis){let words=new Map;for(let report of analysis.reports){let line=`${(0,$piece4.is)(report,
analysis.asOf)}, from \`${(0,$piece13.pj)(report.source)}\``;words.set(line,(words.get(line)??0)+1)}return[...words].map(([line,number2])=>`Evidence: ${line}${number2>1?`\
 (${(0,$piece13.U9)(number2,"report")})`:""}.`)}function renderText(analysis,showing){let{details,summary}=textParts(analysis,showing);return`${[...details,summary].join(`

`)}
`}function textParts(analysis,{paint,hint,verbose,audit,noGate=null,isDone=!1,baseline=null}){let words=new Map,basis=evidence=>{let known=words.get(evidence)??
basisWords(evidence,analysis.asOf);return words.set(evidence,known),known};return{details:[...analysis.files.flatMap(file=>fileBlock(file,{basis,verbose,universe:analysis.
universe},paint)),...(0,$piece0.fx)(analysis.problems,paint)],summary:summaryText(analysis,{audit,paint,hint,noGate,isDone,baseline})}}function basisWords(evidence,asOf){
let names=(0,$piece4.Vx)(evidence).map(name=>`\`${name}\``);return`${(0,$piece4.Jg)(evidence,asOf)}${names.length>0?`, not used by ${names.join(" nor ")}`:""}`}function makeService(prefix,known,actions){let byName=new Map;for(let action of actions)byName.has(action.folded)||byName.set(action.folded,action);let sorted=[
...byName.values()];return sorted.every((action,index)=>index===0||(sorted[index-1]?.folded??"")<action.folded)||sorted.sort((a,b)=>(0,$piece15.HH)(a.folded,b.folded)),
{prefix,key:(0,$piece15.AU)(prefix),known,actions:sorted,find:folded=>byName.get(folded)}}function lazyService(prefix,read){return new LazyService(prefix,read)}var LazyService=class{prefix;key;known=!0;#read;#actions=null;#byName=null;constructor(prefix,read){
this.prefix=prefix,this.key=(0,$piece15.AU)(prefix),this.#read=read}get actions(){return this.#actions??=this.#read(),this.#actions}find(folded){return this.#byName??=byFoldedName(
this.actions),this.#byName.get(folded)}};function byFoldedName(actions){let found=new Map;for(let action of actions)found.set(action.folded,action);return found}
function universe(catalogue,named){let extra=new Map;for(let action of named){let prefix=(0,$piece15.AU)(action.service);if(catalogue.service(prefix)?.find((0,$piece15.AU)(action.name)))
continue;let list=extra.get(prefix);list?list.push(action):extra.set(prefix,[action])}if(extra.size===0)return catalogue;let merged=new Map;for(let[prefix,actions]of extra){
let base=catalogue.service(prefix),unknown=actions.map(({name})=>({name,folded:(0,$piece15.AU)(name),level:null,tracked:null,known:!1}));merged.set(prefix,makeService(base?.
prefix??actions[0]?.service??prefix,base?.known??!1,[...base?.actions??[],...unknown]))}let prefixes=[...new Set([...catalogue.prefixes(),...merged.keys()])].sort(
$piece15.HH);return{date:catalogue.date,counts:{services:prefixes.length,actions:catalogue.counts.actions+[...extra].reduce((sum,[,actions])=>sum+new Set(actions.
map(one=>(0,$piece15.AU)(one.name))).size,0)},service:prefix=>merged.get(prefix)??catalogue.service(prefix),prefixes:()=>prefixes}}var FOLDER=(0,$piece17.join)(__dirname,"..","data");async function htmlPage(analysis,audit){let script=asset("page.js");if(!script.ok)return script;let style=asset("page.css");
if(!style.ok)return style;let{renderHtml}=await __webpack_require__.e(/* import() */ 8701).then(__webpack_require__.bind(__webpack_require__, 8701));return{ok:!0,value:renderHtml(analysis,audit,{tool:$piece0.xv,script:script.value,
style:style.value})}}function asset(name){let path=(0,$piece17.join)(FOLDER,name);try{return{ok:!0,value:(0,$piece16.readFileSync)(path,"utf8")}}catch(error){let message=`a part of the p\
age cannot be read: ${(0,$piece2.l)(error)}`,help=`keep \`data/${name}\` beside the program, as it comes in \`dist\``;return{ok:!1,problem:(0,$piece11.C)("error","unreadable-\
file",message,{path,help})}}}


}),

6962:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
L: () => (/* binding */ auditLines),
k: () => (/* binding */ auditLine)
});
var $piece1 = __webpack_require__(6804);
var $piece0 = __webpack_require__(6478);
var $piece2 = __webpack_require__(7134);
var MOST={statements:10,actions:3,principals:10};function auditLines({baseline,trend}){return[...trend?[trendLine(trend),...resolvingLine(trend)]:[],...baseline?
baselineLines(baseline):[]]}function auditLine({baseline,trend}){let sentences=[...trend?[trendLine(trend)]:[],...baseline?[`${debtWords(baseline)}.`]:[]];return sentences.
length===0?null:sentences.join(" ")}function trendLine({since,actions}){let{added,gone,same,unseen}=actions,rest=unseen===0?"":`; ${(0,$piece1.zD)(unseen)} of then cou\
ld not be judged or were not looked at`,what=(0,$piece1.U9)(added,"unused action");return`Since ${(0,$piece0.im)(since)}: ${what} added, ${(0,$piece1.zD)(gone)} gone, ${(0,$piece1.zD)(same)}\
 the same${rest}.`}function resolvingLine({resolving}){if(resolving.length===0)return[];let names=resolving.slice(0,MOST.principals).map(({principal})=>(0,$piece2.TL)(principal)),
more=resolving.length>MOST.principals?` and ${resolving.length-MOST.principals} more`:"";return[`Gone since; their findings should resolve with the next report:\
 ${names.join(", ")}${more}.`]}function debtWords({known,date,fresh}){let debt=`${(0,$piece1.U9)(known,"unused action")} ${known===1?"is":"are"} in the baseline of ${(0,$piece0.im)(
date)}`,actions=fresh.reduce((sum,one)=>sum+one.actions.length,0);return`${debt}; ${fresh.length===0?"nothing is":`${(0,$piece1.zD)(actions)} ${actions===1?"is":"are"}`}\
 new`}function baselineLines(compared){let{fresh}=compared;if(fresh.length===0)return[`${debtWords(compared)}.`];let named=fresh.slice(0,MOST.statements).map(freshLine),
rest=fresh.length-MOST.statements,more=rest>0?[`  and ${(0,$piece1.U9)(rest,"more statement")}`]:[];return[`${debtWords(compared)}:`,...named,...more]}function freshLine({
file,statement,actions}){let named=actions.slice(0,MOST.actions).map($piece2.TL),rest=actions.length-MOST.actions,all=rest>0?`${named.join(", ")} and ${(0,$piece1.zD)(rest)}\
 more`:named.join(", ");return`  ${(0,$piece2.TL)(file.path)}, line ${statement.line}: ${all}`}


}),

865:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (/* binding */ isEntry),
h: () => (/* binding */ readEntry)
});
var $piece0 = __webpack_require__(8489);
var GRAMMAR=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function isEntry(text){return GRAMMAR.test(text)||text==="*"||text==="*:*"}function readEntry(text){if(text==="*"||
text==="*:*")return{kind:"all",text};if(!GRAMMAR.test(text))return{kind:"invalid",text};let folded=(0,$piece0.AU)(text),colon=folded.indexOf(":"),service=folded.slice(0,colon),
rest=folded.slice(colon+1);return rest.includes("*")||rest.includes("?")?{kind:"pattern",text,service,pattern:rest}:{kind:"exact",text,service,name:rest}}


}),

8999:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
O: () => (/* binding */ loadCatalogue)
});
var $piece0 = __webpack_require__(7063);
var $piece1 = __webpack_require__(6370);
var $piece2 = __webpack_require__(2781);
var $piece6 = __webpack_require__(8489);
var $piece7 = __webpack_require__(7134);
var $piece8 = __webpack_require__(6865);
var $piece3 = __webpack_require__(4573);
var $piece3_default = /*#__PURE__*/__webpack_require__.n($piece3);
var $piece4 = __webpack_require__(3024);
var $piece4_default = /*#__PURE__*/__webpack_require__.n($piece4);
var $piece5 = __webpack_require__(6760);
var $piece5_default = /*#__PURE__*/__webpack_require__.n($piece5);

function listedCatalogue(date,services){let byPrefix=new Map(services.map(service=>[service.key,service])),prefixes=[...byPrefix.keys()].sort($piece6.HH),actions=services.
reduce((sum,service)=>sum+service.actions.length,0);return{date,counts:{services:services.length,actions},service:prefix=>byPrefix.get(prefix),prefixes:()=>prefixes}}
function prefixFault(prefix){return (0,$piece6.I9)(prefix)?null:`${(0,$piece7.TL)(prefix)} is no service prefix such as \`s3\``}function nameFault(prefix,name){if((0,$piece6.S8)(
name))return null;let colon=name.indexOf(":"),bare=name.slice(colon+1);return colon<0||!(0,$piece6.S8)(bare)?`${(0,$piece7.TL)(name)} is no action name such as \`GetObject\
\``:(0,$piece6.AU)(name.slice(0,colon))===(0,$piece6.AU)(prefix)?`${(0,$piece7.TL)(name)} repeats the service prefix: write ${(0,$piece7.TL)(bare)}`:`${(0,$piece7.TL)(name)} carries the prefix of another \
service than ${(0,$piece7.TL)(prefix)}`}var HELP='give a file `{"date": "2026-09-26", "services": {"s3": ["GetObject"]}}`, or a folder of AWS service reference files',BOM="\uFEFF";function refusedCatalogue(source,message,help=HELP){
return{ok:!1,problem:refusal(source,message,help)}}function refusedAt(document,source,path,message,help=HELP){let place=(0,$piece2.$t)(document.text,(0,$piece2.b4)(document,
path));return{ok:!1,problem:refusal(source,`${(0,$piece7.TL)((0,$piece2.LF)(path))}: ${message}`,help,place)}}function readOneDocument(text,source){let json=text.startsWith(BOM)?
text.slice(BOM.length):text,read=(0,$piece2.r9)(json);if(!read.ok)return{ok:!1,problem:refusal(source,sentence(read.break),HELP,(0,$piece2.$t)(json,read.break.offset))};
let[document]=read.documents;return document?read.documents.length>1?refusedCatalogue(source,"the file holds several JSON documents, not one"):{ok:!0,value:{value:document.
value,text:json,start:0}}:refusedCatalogue(source,"the file is empty")}function refusal(path,message,help,place=null){return (0,$piece8.C)("error","refused-catalogue",
`the catalogue is not used: ${message}`,{path,help,...place})}function sentence(broken){switch(broken.what){case"not-json":case"syntax":return"the file is not v\
alid JSON";case"cut-off":return"the JSON breaks off; is the file complete?";case"too-deep":return"the values are nested too deeply for a catalogue";case"duplica\
te-key":return`the key ${(0,$piece7.TL)(broken.key)} stands twice, so one of the two would be lost`}}function shapedCatalogue(schema,document,source){if(Array.isArray(document.
value))return refusedCatalogue(source,"expected an object, got a list");let result=(0,$piece2.xL)(schema,document.value,{abortEarly:!0});if(result.success)return{ok:!0,
value:result.output};let[issue]=result.issues,path=(issue.path??[]).map(step=>step.key);return path.length===0?refusedCatalogue(source,issue.message):refusedAt(
document,source,path,issue.message)}var Services=(0,$piece2.Fs)((0,$piece2.Ie)(value=>typeof value=="object"&&value!==null&&!Array.isArray(value),(0,$piece2.p6)("an object of services")),(0,$piece2.g1)($piece2.EY,(0,$piece2.YO)($piece2.EY,(0,$piece2.p6)("\
a list of action names")))),FileForm=(0,$piece2.Ik)({date:(0,$piece2.cl)($piece2.gX,null),services:Services},$piece2.IO);function readCatalogueFile(text,source){let read=readOneDocument(
text,source);if(!read.ok)return read;let document=read.value,misplaced=foreignForm(document,source);if(misplaced)return misplaced;let shaped=shapedCatalogue(FileForm,
document,source);if(!shaped.ok)return shaped;let services=new Map;for(let[prefix,names]of Object.entries(shaped.value.services)){let path=["services",prefix],fault=prefixFault(
prefix);if(fault)return refusedAt(document,source,path,fault);let twin=services.get((0,$piece6.AU)(prefix));if(twin)return refusedAt(document,source,path,`is the same ser\
vice as ${(0,$piece7.TL)(twin.prefix)}: put them together`);for(let[index,name]of names.entries()){let nameless=nameFault(prefix,name);if(nameless)return refusedAt(document,
source,[...path,index],nameless)}let actions=names.map(name=>({name,folded:(0,$piece6.AU)(name),level:null,tracked:null,known:!0}));services.set((0,$piece6.AU)(prefix),(0,$piece0.Q6)(
prefix,!0,actions))}return services.size===0?refusedAt(document,source,["services"],"holds no service"):{ok:!0,value:listedCatalogue(shaped.value.date,[...services.
values()])}}function foreignForm(document,source){let{value}=document;if(typeof value!="object"||value===null||Array.isArray(value))return null;if("Name"in value&&
"Actions"in value)return refusedCatalogue(source,"this is one AWS service reference file","give the folder that holds all of them");let misspelled=Object.keys(value).
find(key=>key!==(0,$piece6.AU)(key)&&["date","services"].includes((0,$piece6.AU)(key)));return misspelled===void 0?null:refusedAt(document,source,[misspelled],`write this key as ${(0,$piece7.TL)(
(0,$piece6.AU)(misspelled))}`)}var Flag=(0,$piece2.cl)((0,$piece2.zM)((0,$piece2.p6)("`true` or `false`"))),ReferenceAction=(0,$piece2.Ik)({Name:$piece2.EY,Annotations:(0,$piece2.cl)((0,$piece2.Ik)({Properties:(0,$piece2.cl)((0,$piece2.Ik)({IsList:Flag,IsPermissionManagement:Flag,
IsTaggingOnly:Flag,IsWrite:Flag},$piece2.IO))},$piece2.IO)),SupportedBy:(0,$piece2.cl)((0,$piece2.Ik)({"IAM Action Last Accessed":Flag},$piece2.IO))},$piece2.IO),
Reference=(0,$piece2.Ik)({Name:$piece2.EY,Actions:(0,$piece2.YO)(ReferenceAction,(0,$piece2.p6)("a list of actions"))},$piece2.IO),Index=(0,$piece2.Fs)((0,$piece2.YO)((0,$piece2.Ik)({service:(0,$piece2.Yj)(),url:(0,$piece2.Yj)()})),
(0,$piece2.Bp)(1));function readServiceReference(files,source){let services=new Map;for(let{path,text}of files){let read=readOneDocument(text,path);if(!read.ok)return read;
if((0,$piece2.is)(Index,read.value.value))continue;let shaped=shapedCatalogue(Reference,read.value,path);if(!shaped.ok)return shaped;let{Name:prefix,Actions:actions}=shaped.
value,fault=prefixFault(prefix);if(fault)return refusedAt(read.value,path,["Name"],fault);let twin=services.get((0,$piece6.AU)(prefix));if(twin)return refusedAt(read.value,
path,["Name"],`${(0,$piece7.TL)(prefix)} stands in ${(0,$piece7.TL)(twin.path)} too: keep the newer file`);for(let[index,{Name:name}]of actions.entries()){let nameless=nameFault(
prefix,name);if(nameless)return refusedAt(read.value,path,["Actions",index,"Name"],nameless)}services.set((0,$piece6.AU)(prefix),{service:(0,$piece0.Q6)(prefix,!0,actions.map(
toAction)),path})}return services.size===0?refusedCatalogue(source,"the folder holds no AWS service reference file"):{ok:!0,value:listedCatalogue(null,[...services.
values()].map(({service})=>service))}}function toAction(action){return{name:action.Name,folded:(0,$piece6.AU)(action.Name),level:levelOf(action.Annotations?.Properties??{}),
tracked:action.SupportedBy?.["IAM Action Last Accessed"]??null,known:!0}}function levelOf(properties){return properties.IsPermissionManagement?"Permissions mana\
gement":properties.IsTaggingOnly?"Tagging":properties.IsWrite?"Write":properties.IsList?"List":properties.IsWrite===!1&&properties.IsList===!1?"Read":null}var LEVELS=["Read","List","Write","Tagging","Permissions management"],UNRECORDED=".,+~!",RECORDED=":;*@&",MARKS=marks();function marks(){let table=[];for(let[index,
level]of LEVELS.entries())table[UNRECORDED.charCodeAt(index)]={level,tracked:!1},table[RECORDED.charCodeAt(index)]={level,tracked:!0};return table}var Header=(0,$piece2.Ik)(
{date:(0,$piece2.Fs)((0,$piece2.Yj)(),(0,$piece2._$)()),services:(0,$piece2.ai)(),actions:(0,$piece2.ai)()});function parseCatalogueText(text){let headerEnd=text.indexOf(`
`);if(headerEnd<0||!text.endsWith(`
`))throw new Error("the built-in catalogue is cut off");let header=(0,$piece2.qg)(Header,JSON.parse(text.slice(0,headerEnd))),index=null,services=()=>(index??=indexOf(text,
headerEnd+1),index),prefixes=null;return{date:Date.parse(header.date),counts:{services:header.services,actions:header.actions},service:prefix=>services().get(prefix),
prefixes:()=>(prefixes??=[...services().keys()].sort($piece6.HH),prefixes)}}function indexOf(text,firstLine){let services=new Map;for(let start=firstLine;start<
text.length;){let tab=text.indexOf("	",start),end=text.indexOf(`
`,tab),prefix=text.slice(start,tab),read=()=>parseActions(text.slice(tab+1,end));services.set(prefix,(0,$piece0.cg)(prefix,read)),start=end+1}return services}function parseActions(names){
if(names==="")return[];let folded=(0,$piece6.AU)(names).split(" ");return names.split(" ").map((marked,index)=>parseAction(marked,folded[index]??""))}function parseAction(marked,folded){
let end=marked.length-1,mark=MARKS[marked.charCodeAt(end)];if(mark===void 0)throw new Error(`the built-in catalogue has no meaning for ${JSON.stringify(marked)}`);
let{level,tracked}=mark;return{name:marked.slice(0,end),folded:folded.slice(0,end),level,tracked,known:!0}}var BUILT_IN=(0,$piece5.join)(__dirname,"..","data","catalogue.txt"),MOST_BYTES=64e6;function loadCatalogue(path){if(path===null)return builtInCatalogue();let kind=outside(
path,()=>(0,$piece4.statSync)(path).isDirectory());if(!kind.ok)return kind;if(!kind.value){let text=readText(path);return text.ok?readCatalogueFile(text.value,path):text}let names=outside(
path,()=>(0,$piece4.readdirSync)(path).filter(name=>name.endsWith(".json")));if(!names.ok)return names;let files=[],left=MOST_BYTES;for(let name of names.value.sort($piece6.HH)){
let file=(0,$piece5.join)(path,name),isFile=outside(file,()=>(0,$piece4.statSync)(file).isFile());if(!isFile.ok)return isFile;if(!isFile.value)return refused("unreadable-file",file,"th\
is is no file");let text=readText(file,left);if(!text.ok)return text;left-=Buffer.byteLength(text.value),files.push({path:file,text:text.value})}return readServiceReference(
files,path)}function builtInCatalogue(){let text=outside(BUILT_IN,()=>(0,$piece4.readFileSync)(BUILT_IN,"latin1"));return text.ok?{ok:!0,value:parseCatalogueText(text.value)}:
text}function readText(path,most=MOST_BYTES){let bytes=outside(path,()=>(0,$piece1.rU)(path,most));return bytes.ok?bytes.value===null?refused("too-big",path,`the ca\
talogue has more than ${MOST_BYTES/1e6} MB`):(0,$piece3.isUtf8)(bytes.value)?{ok:!0,value:bytes.value.toString("utf8")}:refused("not-utf8",path,"the catalogue is not UTF-8 \
text"):bytes}function outside(path,act){try{return{ok:!0,value:act()}}catch(error){return refused("unreadable-file",path,`the catalogue cannot be read: ${(0,$piece1.l)(
error)}`)}}function refused(code,path,message){return{ok:!1,problem:(0,$piece8.C)("error",code,message,{path,help:path===BUILT_IN?"keep `data/catalogue.txt` beside th\
e program, as it comes in `dist`":"give the path of a readable catalogue with `--catalogue`, or leave the flag out for the one built in"})}}


}),

4809:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Is: () => (/* binding */ isSettled),
MA: () => (/* binding */ NO_AUDIT),
TR: () => (/* binding */ MANAGED_POLICY_LIMIT),
e7: () => (/* binding */ refinePolicy),
nE: () => (/* binding */ grows),
o2: () => (/* binding */ policySize)
});
var $piece0 = __webpack_require__(3058);
var $piece1 = __webpack_require__(4997);
var $piece5 = __webpack_require__(865);
var $piece3 = __webpack_require__(2169);
var $piece4 = __webpack_require__(8489);
var $piece2 = __webpack_require__(1007);
function policySize(file,{document,writer}){let before=writer.size(file.source.text,document),{ordered,growth}=ledgerOf(file),until=offset=>(0,$piece2.t)(ordered.
length,index=>(ordered[index]?.end??0)<=offset),[first,last]=[until(document.start),until(document.end)];if(first===last)return{before,after:before};let start=document.
start+(growth[first]??0);return{before,after:writer.size(file.after,{start,end:document.end+(growth[last]??0)})}}function grows(file){return ledgerOf(file).isLonger}
var known=new WeakMap;function ledgerOf(file){let old=known.get(file);if(old)return old;let ordered=[...file.edits].sort((a,b)=>a.start-b.start||a.end-b.end),growth=[
0],sum=0;for(let{text,start,end}of ordered)sum+=text.length-(end-start),growth.push(sum);let solid=text=>text.replace(/\s+/g,"").length,isLonger=ordered.some(({
text,start,end})=>solid(text)>solid(file.source.text.slice(start,end))),made={ordered,growth,isLonger};return known.set(file,made),made}var NO_AUDIT={baseline:null,trend:null};function lettersOf(pattern){let low=0,high=0;for(let at=0;at<pattern.length;at++){let one=pattern.charCodeAt(at);one>=97&&one<=122?low|=1<<one-97:one>=48&&one<58?
high|=1<<one-48:one===45&&(high|=1024)}return{low,high}}function hasAll(inner,outer){return(outer.low&~inner.low)===0&&(outer.high&~inner.high)===0}function hardest(pattern){
return pattern.replace(/[*?]/g,"\0")}var NOTHING={pieces:[],coveredBy:[]};function tidy(drafts){let keptEntries=drafts.flatMap(({fate,entry})=>fate==="kept"?[entry]:[]),everything=keptEntries.find(
({kind})=>kind==="all"),kept=new Holders(keptEntries),alone=drafts.filter(({pieces})=>pieces.length>0).length===1,written=new Holders(alone?[]:drafts.flatMap(({
pieces})=>pieces)),at=0;return drafts.map(({pieces})=>{if(pieces.length===0)return NOTHING;let left=[],coveredBy=new Set;for(let piece of pieces){let holder=everything??
kept.holder(piece)??written.holder(piece,at);at++,holder?coveredBy.add(holder.text):left.push(piece.text)}return{pieces:left,coveredBy:[...coveredBy]}})}var Holders=class{#firsts=new Map;#patterns=new Map;#answers=new Map;constructor(entries){
for(let[at,entry]of entries.entries()){if(entry.kind!=="exact"&&entry.kind!=="pattern")continue;let key=keyOf(entry);if(this.#firsts.has(key)||(this.#firsts.set(
key,{entry,at}),entry.kind==="exact"))continue;let held={entry,at,lead:(0,$piece3.HI)(entry.pattern),letters:lettersOf(entry.pattern)},patterns=this.#patterns.get(entry.service);
patterns?patterns.push(held):this.#patterns.set(entry.service,[held])}}holder(entry,own){if(entry.kind!=="exact"&&entry.kind!=="pattern")return;let key=keyOf(entry),
first=this.#firsts.get(key);return first!==void 0&&first.at===own?this.#search(entry,own):first!==void 0&&entry.kind==="exact"?first.entry:(this.#answers.has(key)||
this.#answers.set(key,this.#search(entry)),this.#answers.get(key))}#search(entry,own){let set=setOf(entry),letters=lettersOf(set),hard=hardest(set);for(let other of this.#patterns.
get(entry.service)??[]){if(!hasAll(letters,other.letters)||other.at===own||!set.startsWith(other.lead))continue;let{pattern}=other.entry;if(!(!(0,$piece3.gu)(pattern,hard)||
!(0,$piece3.ux)(set,pattern))&&(own===void 0||other.at<own||!(0,$piece3.ux)(pattern,set)))return other.entry}}};function keyOf(entry){return`${entry.service}:${setOf(entry)}`}function setOf(entry){
return entry.kind==="exact"?entry.name:entry.pattern}var NOTHING2=[];function keep(entry,granted,met,reason){let becomes=[entry.text],outcome={entry:entry.text,becomes,kept:!0,granted,removed:NOTHING2,coveredBy:NOTHING2,
reason},{unused,spared,inWindow}=met;return{entry,fate:"kept",pieces:NOTHING2,unused,spared,inWindow,outcome}}function drop(entry,granted,met){return{...gone(entry,
granted,met,NOTHING2),fate:"dropped"}}function replace(entry,granted,met,pieces){return{...gone(entry,granted,met,pieces),fate:"replaced"}}function gone(entry,granted,met,pieces){
let{text}=entry,becomes=pieces.length>0?pieces.map(piece=>piece.text):NOTHING2,removed=met.unused;return{entry,pieces,...met,outcome:{entry:text,becomes,kept:!1,
granted,removed,coveredBy:NOTHING2,reason:null}}}var NONE={unused:[],spared:[],inWindow:[]};function meet(service,actions,share){if(!share)return NONE;let unused=[],spared=[],inWindow=[];for(let{folded,name}of actions){
let reason=share.spared?.get(folded);reason?spared.push({action:`${service.prefix}:${name}`,reason}):share.unused.has(folded)&&unused.push(`${service.prefix}:${name}`),
share.inWindow.has(folded)&&inWindow.push(`${service.prefix}:${name}`)}return{unused,spared,inWindow}}var whole=new WeakMap;function meetAll(service,share){if(!share)
return NONE;let known3=whole.get(share);if(known3)return known3;let met=meet(service,service.actions,share);return whole.set(share,met),met}function holdAll({unused,
spared,inWindow}){return{unused:[],spared:[...spared,...unused.map(action=>({action,reason:"unknown"}))],inWindow}}function join(parts){return{unused:parts.flatMap(
part=>part.unused),spared:parts.flatMap(part=>part.spared),inWindow:parts.flatMap(part=>part.inWindow)}}function words(rest){return rest.match(/[A-Z][^A-Z]*|[^A-Z]+/g)??[]}function buildTrie(actions,skip){let root=makeNode(skip);for(let action of actions){let node=root;node.actions.push(action);for(let word of words(action.name.slice(
skip))){let child=node.children.get(word);child||(child=makeNode(node.depth+word.length),node.children.set(word,child)),node=child,node.actions.push(action)}node.
own=action}return root}function orderedChildren(node){return[...node.children].sort(([a],[b])=>(0,$piece4.HH)(a,b)).map(([,child])=>child)}function makeNode(depth){
return{depth,own:null,actions:[],children:new Map}}function cover(pattern,service,granted,unused){let written=(0,$piece3.j7)(pattern),out=[];return walk(buildTrie(granted,(0,$piece3.HI)(written).length)),out;function walk(node){
let gone2=node.actions.filter(action=>unused.has(action.folded)).length,[first]=node.actions;if(first===void 0||gone2===node.actions.length)return;if(node.actions.
length===1){out.push(first.name);return}let general=gone2===0?generalisation(written,service,node,first):null;if(general!==null){out.push(general);return}node.own&&
!unused.has(node.own.folded)&&out.push(node.own.name);for(let child of orderedChildren(node))walk(child)}}function generalisation(written,service,node,first){let path=first.
name.slice(0,node.depth),near=(0,$piece1.JM)(service,(0,$piece4.AU)(path));for(let rest of (0,$piece3.uG)((0,$piece4.AU)(written),(0,$piece4.AU)(path)))if(rest==="*"?near.length===node.actions.length:near.
filter(action=>(0,$piece3.gu)(rest,action.folded.slice(path.length))).length===node.actions.length&&node.actions.every(action=>(0,$piece3.gu)(rest,action.folded.slice(path.length))))
return path+written.slice(written.length-rest.length);return null}var NONE2=new Set;function piecesOf(entry,granted,terms){let service=terms.universe.service(entry.service);if(!service)return[];let pattern=entry.text.slice(entry.
text.indexOf(":")+1);return coverOf(service,pattern,granted,terms.share(service.key)?.unused).map($piece5.h)}function piecesOfAll(terms,added,held){let{universe}=terms;
return(held.size===0?universe.prefixes():[...new Set([...universe.prefixes(),...held])].sort($piece4.HH)).flatMap(prefix=>{let service=universe.service(prefix);
return held.has(prefix)?[(0,$piece5.h)(`${service?.prefix??prefix}:*`)]:service?piecesOfService(service,terms,added):[]})}var covers=new WeakMap;function piecesOfService(service,terms,added){
let share=terms.share(service.key);if(!share)return[(0,$piece5.h)(`${service.prefix}:*`)];if(service.actions.length===0&&share.whole&&!added)return[];let known3=covers.
get(share)??coverOfAll(service,share).map($piece5.h);return covers.set(share,known3),known3}function coverOfAll(service,{unused}){return service.actions.filter(
action=>unused.has(action.folded)).length===0?[`${service.prefix}:*`]:coverOf(service,"*",service.actions,unused)}function coverOf(service,pattern,granted,unused=NONE2){
return cover(pattern,service,granted,unused).map(name=>`${service.prefix}:${name}`)}function decide(entry,terms){switch(entry.kind){case"invalid":return keep(entry,0,NONE,null);case"exact":return decideExact(entry,terms);case"pattern":return decidePattern(
entry,terms);case"all":return decideAll(entry,terms)}}function decideExact(entry,terms){let service=terms.universe.service(entry.service),action=service?.find(entry.
name),reported=terms.reported(entry.service),granted=action?1:0;if(!reported)return keep(entry,granted,NONE,action?.known?null:"unknown");let name=service&&action?
`${service.prefix}:${action.name}`:entry.text,inWindow=action&&reported.inWindow.has(entry.name)?[name]:NOTHING2,known3=action?.known===!0,inR=action!==void 0&&
reported.unused.has(entry.name);if(!inR&&(known3||!reported.whole||grantsPassRole(entry)))return keep(entry,granted,{...NONE,inWindow},known3?null:"unknown");let unused=inR?
name:entry.text,reason=terms.spares(entry.service,entry.name);return reason?keep(entry,granted,{...NONE,spared:[{action:unused,reason}],inWindow},reason):drop(entry,
granted,{...NONE,unused:[unused],inWindow})}function decidePattern(entry,terms){let added=terms.isAdded(entry.text),service=terms.universe.service(entry.service),
granted=service?(0,$piece1.VE)(service,entry.pattern):NOTHING2,count=granted.length,met=service?meet(service,granted,terms.share(entry.service)):NONE,{unused}=met,stay=reason=>keep(
entry,count,met,reason),whole2=terms.reported(entry.service)?.whole===!0;if(!granted.some(action=>action.known)){if(!whole2||grantsPassRole(entry))return stay("\
unknown");let named=unused.length>0?met:{...met,unused:[entry.text]},covered=unused.length===0&&terms.isWithinAdded(entry.service,entry.pattern),reason=unknownStays(
entry,terms,added||covered);return reason?keep(entry,count,met.spared.length>0?met:named,reason):drop(entry,count,named)}return unused.length===0?stay(reasonOf(
met.spared)):!terms.split&&(!whole2||added)?stay("catalogue-old"):unused.length===count?drop(entry,count,met):terms.split?replace(entry,count,met,piecesOf(entry,
granted,terms)):stay("catalogue-old")}function unknownStays(entry,{keep:keep2},added){return keep2.holds(entry.service,entry.pattern)?"keep-rule":added?"added":
keep2.isAbout(entry.service)?"unknown":null}function decideAll(entry,terms){let{universe}=terms,added=terms.isAdded(entry.text),held=heldServices(terms),met=join(
terms.prefixes().map(prefix=>{let service=universe.service(prefix);if(!service)return NONE;let ofService=meetAll(service,terms.share(prefix));return held.has(prefix)?
holdAll(ofService):ofService})),{unused}=met,count=universe.counts.actions;return unused.length===0?keep(entry,count,met,reasonOf(met.spared)):terms.split?unused.
length===count&&held.size===0?drop(entry,count,met):replace(entry,count,met,piecesOfAll(terms,added,held)):keep(entry,count,met,"catalogue-old")}function heldServices({
keep:keep2,universe}){return new Set(keep2.prefixes.filter(prefix=>!universe.service(prefix)?.actions.some(action=>action.known)))}function reasonOf(spared){return spared.
length===0?null:spared.some(({reason})=>reason==="added")?"added":"keep-rule"}function grantsPassRole(entry){return entry.kind==="exact"?entry.service==="iam"&&
entry.name==="passrole":entry.kind==="pattern"&&entry.service==="iam"&&(0,$piece3.gu)(entry.pattern,"passrole")}var NOTHING_ADDED={entries:[],everything:!1,services:new Map};function readAdded(texts,standing,removal){if(standing===null)return NOTHING_ADDED;let services=new Map,
of=prefix=>{let found=services.get(prefix)??{names:new Set,patterns:new Set};return services.set(prefix,found),found},entries=new Set,everything=!1;for(let text of texts){
let folded=(0,$piece4.AU)(text);if(standing.has(folded))continue;let entry=(0,$piece5.h)(text);if(entry.kind==="all"){if(removal.prefixes().length===0)continue;everything=!0,
entries.add("*")}if(entry.kind!=="exact"&&entry.kind!=="pattern")continue;let reported=removal.service(entry.service);if(reported){if(entry.kind==="exact"){if(!reported.
whole&&!reported.unused.has(entry.name))continue;of(entry.service).names.add(entry.name)}else{if(!reported.whole&&reported.listed.size===reported.unused.size)continue;
of(entry.service).patterns.add(entry.pattern)}entries.add(folded)}}return{entries:[...entries].sort($piece4.HH),everything,services}}function addsByName({services},prefix,name){
return services.get(prefix)?.names.has(name)===!0}function addsByPattern({everything,services},prefix,name){if(everything)return!0;for(let pattern of services.get(
prefix)?.patterns??[])if((0,$piece3.gu)(pattern,name))return!0;return!1}function addsAll({everything,services},prefix,pattern){if(everything)return!0;for(let one of services.
get(prefix)?.patterns??[])if((0,$piece3.ux)(pattern,one))return!0;return!1}var ListTerms=class{universe;split;keep;adds;drafts=new Map;#removal;#standing;#added;#base;#shares=new Map;constructor({universe,removal,split,standing},keep2,added,base){
this.universe=universe,this.split=split,this.keep=keep2,this.adds=added.entries.length>0,this.#removal=removal,this.#standing=standing,this.#added=added,this.#base=
base}about(prefix){return this.#base===null||this.#added.services.has(prefix)?this:this.#base}isAdded(text){return this.#standing!==null&&!this.#standing.has((0,$piece4.AU)(
text))}reported(prefix){return this.#removal.service(prefix)}prefixes(){return this.#removal.prefixes()}spares(prefix,name){if(this.keep.grants(prefix,name))return"\
keep-rule";if(addsByName(this.#added,prefix,name))return"added";if(!this.reported(prefix)?.listed.has(name))return addsByPattern(this.#added,prefix,name)?"added":
void 0}isWithinAdded(prefix,pattern){return addsAll(this.#added,prefix,pattern)}share(prefix){let home=this.about(prefix);if(home!==this)return home.share(prefix);
let known3=this.#shares.get(prefix);if(known3)return known3;let reported=this.reported(prefix);if(!reported)return;let{everything,services}=this.#added,share=everything||
services.has(prefix)||this.keep.isAbout(prefix)?this.#shareOf(prefix,reported):reported;return this.#shares.set(prefix,share),share}#shareOf(prefix,{whole:whole2,
unused:names,inWindow}){let unused=new Set,spared=new Map;for(let name of names){let reason=this.spares(prefix,name);reason?spared.set(name,reason):unused.add(name)}
return{whole:whole2,unused,inWindow,spared}}},known2=new WeakMap,EVERYTHING={entries:["*"],everything:!0,services:new Map};function listTerms(entries,terms){let found=known2.
get(terms);return found||(found={base:new ListTerms(terms,(0,$piece0.SQ)(terms.keep),NOTHING_ADDED,null),lists:new Map},known2.set(terms,found)),termsBy(readAdded(entries,
terms.standing,terms.removal),terms,found)}function termsBy(added,terms,{base,lists}){if(added.entries.length===0)return base;let key=added.entries.join(" "),known3=lists.
get(key);if(known3)return known3;let alone=added.services.size===0,rest=added.everything?alone?null:termsBy(EVERYTHING,terms,{base,lists}):base,made=new ListTerms(
terms,base.keep,added,rest);return lists.set(key,made),made}function draftEntries(entries,terms){let ofList=listTerms(entries,terms);return entries.map(text=>draftOf(text,ofList))}function draftOf(text,terms){let known3=terms.
drafts.get(text);if(known3)return known3;let entry=(0,$piece5.h)(text),home=entry.kind==="exact"||entry.kind==="pattern"?terms.about(entry.service):terms,draft=home===
terms?decide(entry,terms):draftOf(text,home);return terms.drafts.set(text,draft),draft}function refineList(entries,terms){let drafts=draftEntries(entries,terms),[only]=drafts;if(!only||drafts.length>1)return lastWord(entries,drafts,terms);let refinement=singles.
get(only)??lastWord(entries,drafts,terms);return singles.set(only,refinement),refinement}var singles=new WeakMap;function lastWord(entries,drafts,terms){let refinement=refine(
entries,drafts),ofList=listTerms(entries,terms);if(!ofList.adds||drafts.every(({fate})=>fate==="kept"))return refinement;let moved=draftEntries(refinement.after,
terms).filter(({fate})=>fate!=="kept");if(moved.length===0)return refinement;let services=new Set(moved.map(serviceOf));return refine(entries,drafts.map(draft=>{
let service=serviceOf(draft);return service===null||services.has(service)||services.has(null)?asWritten(draft,ofList):draft}))}function serviceOf({entry}){return entry.
kind==="exact"||entry.kind==="pattern"?entry.service:null}function asWritten(draft,terms){let{entry,fate,unused,spared,inWindow,outcome}=draft;return fate==="ke\
pt"||!terms.isAdded(entry.text)&&!spared.some(({reason})=>reason==="added")?draft:keep(entry,outcome.granted,{unused,spared,inWindow},"added")}function refine(entries,drafts){
if(drafts.every(isPlain))return{entries:drafts.map(draft=>draft.outcome),after:entries,removed:NOTHING2,left:NOTHING2};let left=leftOf(drafts),tidied=drafts.some(
draft=>draft.pieces.length>0)?tidy(drafts):[],outcomes=drafts.map((draft,index)=>{let{pieces,coveredBy}=tidied[index]??NOTHING;return draft.fate==="kept"||left.
size===0&&coveredBy.length===0?draft.outcome:{...draft.outcome,becomes:pieces,removed:draft.outcome.removed.filter(action=>!left.has(action)),coveredBy}}),after=[],
removed=new Set;for(let outcome of outcomes){for(let entry of outcome.becomes)after.push(entry);for(let action of outcome.removed)removed.add(action)}return{entries:outcomes,
after,removed:[...removed],left:[...left].map(([action,reason])=>({action,reason}))}}function isPlain(draft){return draft.fate==="kept"&&draft.unused.length+draft.
spared.length+draft.inWindow.length===0}function isSettled(entries,terms){return draftEntries(entries,terms).every(draft=>draft.fate==="kept")?!0:refineList(entries,
terms).entries.every(({kept})=>kept)}function leftOf(drafts){let left=new Map;for(let{unused,outcome}of drafts)if(outcome.kept&&outcome.reason)for(let action of unused)
left.set(action,outcome.reason);for(let{spared}of drafts)for(let{action,reason}of spared)left.has(action)||left.set(action,reason);for(let{inWindow}of drafts)for(let action of inWindow)
left.has(action)||left.set(action,"in-window");return left}var MANAGED_POLICY_LIMIT=6144;function refinePolicy(policy,decide2){let judged2=policy.statements.map(statement=>judge(statement,decide2)),rest=judged2.filter(one=>one.
verdict!=="emptied"),stays=rest.some(one=>one.statement.held!=="conditional");return judged2.map(one=>{if(one.verdict!=="emptied")return one;if(rest.length===0)
return{...one,edited:!1,reason:"last-statement"};let reason=one.statement.held??(stays?null:"conditional");return reason?{...one,verdict:"declined",edited:!1,reason}:
one})}function judge(statement,decide2){let{actions,blocked}=statement;if(blocked||!actions)return declined(statement,blocked??"not-literal");let terms=decide2(
statement);if(typeof terms=="string")return declined(statement,terms);let refinement=refineList(actions.entries,terms);if(refinement.entries.every(({kept})=>kept))
return judged(statement,"kept",refinement);if(refinement.after.length===0)return judged(statement,"emptied",refinement);let after=compactLength(refinement.after),
before=after>MANAGED_POLICY_LIMIT?compactLength(actions.entries):after;return after>before?declined(statement,"too-large",refinement,{before,after}):judged(statement,
"refined",refinement)}function judged(statement,verdict,refinement){return{statement,verdict,reason:null,edited:verdict!=="kept",refinement,tooLarge:null}}function declined(statement,reason,refinement=null,tooLarge=null){
return{statement,verdict:"declined",reason,edited:!1,refinement,tooLarge}}function compactLength(entries){return JSON.stringify(entries).length}


}),

4643:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
v: () => (/* binding */ rewrite),
z: () => (/* binding */ writeOutput)
});
var $piece0 = __webpack_require__(9429);
var $piece1 = __webpack_require__(6370);
var $piece3 = __webpack_require__(6865);
var $piece2 = __webpack_require__(3024);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
function rewrite(files){return files.flatMap(({file,shown,before,after})=>{try{return (0,$piece2.readFileSync)(file,"utf8")!==before?[(0,$piece3.C)("error","write-failed","the fi\
le changed while it was analysed",{path:shown,help:"run again; nothing was written to it"})]:((0,$piece0.f8)(file,after),[])}catch(error){return[(0,$piece3.C)("error","wr\
ite-failed",`the file cannot be written: ${(0,$piece1.l)(error)}`,{path:shown,help:"check its permissions; nothing was written to it"})]}})}function writeOutput(file,text){
try{let open=(0,$piece0.y9)(file);if(open!==null||(0,$piece2.statSync)(file,{throwIfNoEntry:!1})?.isFile()===!1){let whole=typeof text=="string"?text:[...text].join("");typeof open==
"number"?(0,$piece0.ry)(whole,open):(0,$piece2.writeFileSync)(file,whole,{flag:"a"})}else (0,$piece0.f8)(file,text);return null}catch(error){return (0,$piece3.C)("error","write-failed",`th\
e file cannot be written: ${(0,$piece1.l)(error)}`,{path:file,help:"name a file in a folder that exists and may be written to"})}}


}),

4072:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Rn: () => (/* binding */ stricter),
Ut: () => (/* binding */ USUAL_CONFIGURATION),
Zh: () => (/* binding */ over),
bd: () => (/* binding */ ON_OPEN),
d$: () => (/* binding */ FAIL_ON),
fD: () => (/* binding */ rulesOf),
ql: () => (/* binding */ UNASKED),
xV: () => (/* binding */ forbiddenBy)
});
var FAIL_ON=["never","added","touched","any"],ON_OPEN=["allow","incomplete","fail"],UNASKED={failOn:null,mostActions:null,mostPercent:null,levels:[],forbid:[],expiredKeeps:null,
unowned:null,unread:null,noEvidence:null};function rulesOf(asked){let{failOn,mostActions,mostPercent,levels,forbid,expiredKeeps,unowned,unread,noEvidence}=asked??
UNASKED,[look,isCounted]=[failOn??"never",mostActions!==null||mostPercent!==null],isGate=look!=="never",most=isCounted||!(isGate||levels.length>0)?mostActions:0,
isLimit=isGate||isCounted||levels.length>0||forbid.length>0;return{failOn:look,limits:isLimit?[{failOn:look,mostActions:most,mostPercent,levels,forbid}]:[],expiredKeeps:expiredKeeps??
"warn",unowned:isGate?unowned??"incomplete":null,unread:isGate?unread??"incomplete":null,noEvidence:isGate?noEvidence??"incomplete":null}}function forbiddenBy({
failOn,limits}){return failOn==="never"?[]:limits.flatMap(limit=>limit.forbid)}function stricter(a,b){let failOn=later(FAIL_ON,a.failOn,b.failOn),limits=[...a.limits,
...b.limits].map(one=>one.failOn==="never"?{...one,failOn}:one);return{failOn,limits:[...new Map(limits.map(one=>[JSON.stringify(one),one])).values()],expiredKeeps:a.
expiredKeeps==="fail"?"fail":b.expiredKeeps,unowned:laterOf(a.unowned,b.unowned),unread:laterOf(a.unread,b.unread),noEvidence:laterOf(a.noEvidence,b.noEvidence)}}
function over(asked,other){return other===null?asked:{failOn:asked.failOn??other.failOn,mostActions:asked.mostActions??other.mostActions,mostPercent:asked.mostPercent??
other.mostPercent,levels:asked.levels.length>0?asked.levels:other.levels,forbid:asked.forbid.length>0?asked.forbid:other.forbid,expiredKeeps:asked.expiredKeeps??
other.expiredKeeps,unowned:asked.unowned??other.unowned,unread:asked.unread??other.unread,noEvidence:asked.noEvidence??other.noEvidence}}function laterOf(a,b){return a&&
b?later(ON_OPEN,a,b):a??b}function later(order,a,b){return order.indexOf(a)>order.indexOf(b)?a:b}var USUAL_CONFIGURATION=".github/refine-iam.yml";


}),

86:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (/* binding */ loadTerraform),
v: () => (/* binding */ terraform)
});
var loaded=null;async function loadTerraform(){let[{locateTerraform},{terraformFacts}]=await Promise.all([Promise.all(/* import() */[__webpack_require__.e(634), __webpack_require__.e(7173)]).then(__webpack_require__.bind(__webpack_require__, 7173)),__webpack_require__.e(/* import() */ 2904).then(__webpack_require__.bind(__webpack_require__, 2904))]);
loaded={locateTerraform,terraformFacts}}function terraform(){if(!loaded)throw new Error("Terraform was read before it was loaded");return loaded}


}),

7293:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
D: () => (/* binding */ addTo)
});
function addTo(many,key,value){let known=many.get(key);known?known.push(value):many.set(key,[value])}


}),

3058:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
NY: () => (/* binding */ lastDay),
PO: () => (/* binding */ idleKeeps),
PU: () => (/* binding */ isOver),
SQ: () => (/* binding */ readKeep),
VP: () => (/* binding */ expiredKeep),
k4: () => (/* binding */ activeKeep),
mA: () => (/* binding */ keptBy),
xA: () => (/* binding */ hasBeside)
});
var $piece6 = __webpack_require__(4189);
var $piece3 = __webpack_require__(865);
var $piece4 = __webpack_require__(2169);
var $piece0 = __webpack_require__(6478);
var $piece5 = __webpack_require__(8489);
var $piece1 = __webpack_require__(7134);
var $piece2 = __webpack_require__(6865);
function activeKeep(configuration,asOf){let keep=configuration?.keep??[];return{rules:keep.filter(rule=>!isOver(rule,asOf)),problems:keep.filter(rule=>isOver(rule,
asOf)).map(expiredKeep)}}function isOver({until},asOf){return until!==null&&until<=asOf}function lastDay({until}){return until===null?null:new Date(until-864e5).
toISOString().slice(0,10)}function keepWords({actions,reason}){if(actions.length===0)return`a statement as it is (${(0,$piece1.TL)(reason)})`;let more=actions.length>1?
` and ${actions.length-1} more`:"";return`${(0,$piece1.TL)(actions[0]??"")}${more} (${(0,$piece1.TL)(reason)})`}function expiredKeep(rule){let{until,path,line,column}=rule,last=(0,$piece0.im)(
(until??0)-864e5),message=`the rule that keeps ${keepWords(rule)} expired: its last day was ${last}`;return (0,$piece2.C)("warning","expired-keep",message,{path,line,
column,help:"remove it, or give it a later day"})}function readKeep(entries){let services=new Map,all=!1;for(let entry of entries.map($piece3.h)){if(entry.kind==="all"&&(all=!0),entry.kind!=="exact"&&entry.kind!==
"pattern")continue;let ofService=services.get(entry.service)??{names:new Set,patterns:[]};services.set(entry.service,ofService),entry.kind==="exact"?ofService.names.
add(entry.name):ofService.patterns.push(entry.pattern)}return{grants:(prefix,name)=>{if(all)return!0;let ofService=services.get(prefix);return ofService!==void 0&&
(ofService.names.has(name)||ofService.patterns.some(one=>(0,$piece4.gu)(one,name)))},holds:(prefix,pattern)=>all||services.get(prefix)?.patterns.some(one=>(0,$piece4.ux)(pattern,
one))===!0,isAbout:prefix=>all||services.has(prefix),prefixes:[...services.keys()].sort($piece5.HH)}}function keptBy({keep},action){let entry=(0,$piece3.h)(action);return keep.filter(rule=>entry.kind==="exact"?keepOf(rule).grants(entry.service,entry.name):entry.kind===
"pattern"&&keepOf(rule).holds(entry.service,entry.pattern))}var TOLD=new Set(["keep-comment","unknown-keep"]);function idleKeeps(files,configured,faulty){let judged=(0,$piece6.W)(
files).filter(one=>one.evidence);if(judged.length===0)return[];let told=new Set(faulty.flatMap(one=>TOLD.has(one.code)?[`${one.path}:${one.line}`]:[])),rules=new Map;
for(let rule of configured)rules.set(keyOf(rule),rule);for(let one of judged)for(let rule of one.keep)rules.set(keyOf(rule),rule);let busy=new Set;for(let one of judged){
let isUnread=one.reason==="not-literal"||one.reason==="shared";for(let rule of isUnread?one.keep:[])rule.whole&&busy.add(keyOf(rule));for(let{action,reason}of one.
refinement?.left??[])if(reason==="keep-rule")for(let rule of keptBy(one,action))busy.add(keyOf(rule))}let asked=new Set(configured.map(keyOf)),isMeant=rule=>rule.
beside||asked.has(keyOf(rule));return[...rules].flatMap(([key,rule])=>{if(busy.has(key)||!isMeant(rule)||told.has(`${rule.path}:${rule.line}`))return[];let{path,
line,column}=rule,message=`the rule that keeps ${keepWords(rule)} keeps nothing: nothing that it means is granted and unused`,help=rule.beside?"this statement g\
rants none of it, or all of it is used: move the comment to the one it is about, or remove it":"check the spelling of the actions; if all policies were read, it\
 is not needed any more";return[(0,$piece2.C)("note","idle-keep",message,{path,line,column,help})]})}function hasBeside({files}){return files.some(file=>file.policies.
some(policy=>policy.statements.some(one=>one.keep.some(rule=>rule.beside))))}var read=new WeakMap;function keepOf({actions,guessed}){let known=read.get(guessed??
actions)??readKeep([...actions,...guessed??[]]);return read.set(guessed??actions,known),known}function keyOf({path,line,column}){return`${path}:${line}:${column}`}


}),

3346:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
KE: () => (/* binding */ listed),
SP: () => (/* binding */ Gathering),
pq: () => (/* binding */ givenFromOutside)
});
var $piece0 = __webpack_require__(7473);
var $piece1 = __webpack_require__(7134);
var TOLD=3,Gathering=class{#principals=new Map;#ways=new Set;#unclear=new Set;#called=new Set;add(owner,how){this.#principals.set((0,$piece0.is)([owner]),owner),this.#ways.
add(how)}doubt(reason){this.#unclear.add(reason)}call(name){this.#called.add(name)}claimed(nobody){return this.#principals.size+this.#unclear.size===0&&this.doubt(
nobody),{principals:[...this.#principals.values()],unclear:[...this.#unclear],how:listed([...this.#ways],"; "),called:[...this.#called]}}};function listed(phrases,between){
let rest=phrases.length-TOLD;return phrases.slice(0,TOLD).join(between)+(rest>0?` and ${rest} more`:"")}function givenFromOutside(what){return`${(0,$piece1.TL)(what)} i\
s given from outside`}


}),

852:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Eq: () => (/* binding */ MOST_ACTIONS),
PL: () => (/* binding */ forbidFault),
lI: () => (/* binding */ readLevel),
rD: () => (/* binding */ wholeNumber)
});
var $piece0 = __webpack_require__(4162);
var $piece3 = __webpack_require__(865);
var $piece1 = __webpack_require__(667);
var $piece2 = __webpack_require__(7134);
var MOST_ACTIONS=999999;function wholeNumber(text,most){return/^(?:0|[1-9]\d{0,8})$/.test(text)&&Number(text)<=most?Number(text):null}function readLevel(text){let found=$piece0.F.
find(one=>one===text);if(found)return found;let meant=(0,$piece1.p)(text,$piece0.F),all=$piece0.F.map(one=>`\`${one}\``).join(", ");return{message:`${(0,$piece2.TL)(text)}\
 is no access level`,help:meant?`write \`${meant}\``:`give some of ${all}`}}function forbidFault(text){return (0,$piece3.h)(text).kind!=="invalid"?null:{message:`${(0,$piece2.TL)(
text)} is no entry of an action list`,help:"write `*`, `iam:*` or `s3:Delete*`; `*` and `?` may stand in the action only"}}


}),

4198:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
o_: () => (/* binding */ loadModules),
uK: () => (/* binding */ sourceOwners),
yS: () => (/* binding */ folderOf)
});
var $piece5 = __webpack_require__(86);
var $piece3 = __webpack_require__(3808);
var $piece0 = __webpack_require__(3346);
var $piece1 = __webpack_require__(7473);
var $piece2 = __webpack_require__(7293);
var $piece4 = __webpack_require__(7134);

var FUEL=2e7,Elsewhere=class{#attached=new Map;#patterns;#madeUp=new Map;#fuel=FUEL;constructor(places){for(let{place,names}of places){let own=new Set(names.policies);
for(let{name,from}of names.attached)own.has(name)||(0,$piece2.D)(this.#attached,name,{place,from});for(let owner of names.principals.filter(({isPattern})=>isPattern)){let key=(0,$piece1.is)(
[owner]);this.#madeUp.set(key,(this.#madeUp.get(key)??new Set).add(place))}}this.#patterns=[...this.#attached].filter(([name])=>name.includes("*"))}seen(claimed,place){
let alike=claimed.principals.flatMap(owner=>this.#alike(owner,place)),open=[...claimed.called.flatMap(name=>this.#attaching(name,place)),...alike];return open.length===
0?claimed:{...claimed,unclear:[...new Set([...claimed.unclear,...open])],isAlike:alike.length>0}}#attaching(name,place){let isKnown=!name.includes("*"),found=[...this.#attached.
get(name)??[]];for(let[other,some]of isKnown?this.#patterns:this.#attached)if(!(other===name||!mayMeet(name,other))){if(this.#fuel-=name.length*other.length,this.#fuel<
0)return["too many names of policies are not known as a whole"];if((0,$piece3.Lx)(name,other))for(let one of some)found.push(one)}return found.flatMap(one=>one.place===
place?[]:`${one.from} in ${shown(one.place)} attaches it by its name`)}#alike(owner,place){if(!owner.isPattern)return[];let others=[...this.#madeUp.get((0,$piece1.is)(
[owner]))??[]].filter(one=>one!==place),[first]=others;if(first===void 0)return[];let more=others.length>1?` and ${others.length-1} more`:"";return[`roles of ${shown(
first)}${more} are called ${(0,$piece4.TL)(owner.name)}, too`]}};function mayMeet(one,other){let[head,otherHead]=[headOf(one),headOf(other)],[tail,otherTail]=[tailOf(one),
tailOf(other)];return(head.startsWith(otherHead)||otherHead.startsWith(head))&&(tail.endsWith(otherTail)||otherTail.endsWith(tail))}function headOf(name){return name.
split("*",1)[0]??""}function tailOf(name){return name.slice(name.lastIndexOf("*")+1)}function shown(place){return (0,$piece4.TL)(place===""?".":place)}var loaded=null;async function loadModules(){await (0,$piece5.J)(),loaded=(await __webpack_require__.e(/* import() */ 5108).then(__webpack_require__.bind(__webpack_require__, 5108))).TerraformModule}function moduleOf(...files){
if(!loaded)throw new Error("a Terraform module was read before it was loaded");return new loaded(...files)}function sourceOwners(files,ignored=()=>!1){let byPath=new Map(files.map(file=>[file.path,file])),folders=new Map;for(let{path,terraform,isUnread}of files){if(!terraform)
continue;let folder=folders.get(folderOf(path))??{files:[],unread:[],isIgnored:!0};folders.set(folderOf(path),folder),folder.files.push(terraform),folder.isIgnored&&=
ignored(path),isUnread&&folder.unread.push(path)}let modules=new Map([...folders].map(([folder,{files:some,unread}])=>[folder,moduleOf(some,unread)])),elsewhere=new Elsewhere(
[...files.flatMap(({path,terraform,names})=>terraform?[]:[{place:path,names:namesOf(names,ignored(path))}]),...[...modules].map(([place,module])=>({place,names:namesOf(
module.names(),folders.get(place)?.isIgnored===!0)}))]),referring=foldersByFile(folders),misplaced=misplacedFiles(files,byPath),ofFiles=new Map,ofFile=path=>{let claimed=ofFiles.
get(path);if(claimed===void 0){let claims=[...referring.get(path)??[]].flatMap(folder=>{let said=modules.get(folder)?.claimOfFile(path);return said?[elsewhere.seen(
said,folder)]:[]});claimed=withDoubts(together(claims),misplaced(path)),ofFiles.set(path,claimed)}return claimed};return(path,pointer)=>{let file=byPath.get(path),
folder=folderOf(path),anchor=file?.terraform?.anchors.get(pointer),said=anchor?modules.get(folder)?.claimOf(anchor):file?.claims.get(pointer);return said?elsewhere.
seen(said,anchor?folder:path):ofFile(path)}}function namesOf(names,isIgnored){return isIgnored?{...names,principals:[]}:names}function folderOf(path){return path.
slice(0,Math.max(0,path.lastIndexOf("/")))}function foldersByFile(folders){let found=new Map;for(let[folder,{files}]of folders)for(let{name}of files.flatMap(({uses})=>uses)){
if(!name.startsWith("file:"))continue;let path=name.slice(5),known=found.get(path)??new Set;found.set(path,known.add(folder))}return found}function misplacedFiles(files,byPath){
let byEnd=new Map;for(let{path,terraform}of files)for(let{path:here,fromRoot}of terraform?.fromTop??[])byPath.has(here)||(0,$piece2.D)(byEnd,fromRoot,`${(0,$piece4.TL)(path)} t\
akes it where it is run in another folder`);return path=>{if(byEnd.size===0)return[];let steps=path.split("/");return[...new Set(steps.flatMap((_,at)=>byEnd.get(
steps.slice(at).join("/"))??[]))]}}function withDoubts(claimed,doubts){return claimed&&doubts.length>0?{...claimed,unclear:[...claimed.unclear,...doubts]}:claimed}
function together(claims){let[only]=claims;if(!only||claims.length===1)return only??null;let found=new $piece0.SP;for(let{principals,unclear,how,called}of claims){
for(let owner of principals)found.add(owner,how);for(let reason of unclear)found.doubt(reason);for(let name of called)found.call(name)}return found.claimed("")}


})

};
;