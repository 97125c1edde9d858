"use strict";
exports.id = 2718;
exports.ids = [2718];
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

3890:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
IU: () => (/* binding */ outsidePatch),
Rv: () => (/* binding */ overwrites),
WL: () => (/* binding */ noGateWords),
aK: () => (/* binding */ hint),
bT: () => (/* binding */ markdownHint),
v8: () => (/* binding */ baselineWords)
});
var $piece1 = __webpack_require__(6804);
var $piece0 = __webpack_require__(6865);
function markdownHint(analysis){return analysis.files.length===0?"None of the files that were read holds an IAM policy document.":analysis.files.every(file=>file.
edits.length===0)?"There is nothing to apply.":"`--write` edits the files, and `git apply` takes the patches above."}function noGateWords({gate}){if(gate.failOn!==
"never")return null;let words="No gate: `never` was asked for, so unused access fails nothing.";return gate.result==="passed"?words:`${words} The check is ${gate.
sentence}`}function outsidePatch(path){return (0,$piece0.C)("error","usage","no patch can be made for a file outside this repository or folder",{path,help:"run it in \
the folder that holds the file"})}function hint({write,writeBaseline}){return write?"Not all of it was written: see the problems above.":`${writeBaseline===null?
"Nothing was written":"No policy file was changed"}: \`--write\` edits the files, \`--format patch\` prints a patch.`}function baselineWords(file,entries){let owing=entries.
filter(({unused:unused2})=>unused2.length>0),unused=owing.reduce((sum,one)=>sum+one.unused.length,0),forbidden=entries.reduce((sum,one)=>sum+one.forbidden.length,
0),also=forbidden===0?"":`, and ${(0,$piece1.U9)(forbidden,"forbidden entry","forbidden entries")}`;return`Baseline \`${file}\` written: ${(0,$piece1.U9)(unused,"unused action")}\
 in ${(0,$piece1.U9)(owing.length,"statement")}${also}.`}function overwrites(path){return (0,$piece0.C)("error","usage","this run reads the file that the output would replace",
{path,help:"give `--output` a file of its own; `--write` edits policies in place"})}


}),

9890:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
h: () => (/* binding */ readPolicies),
o: () => (/* binding */ readReports)
});
var $piece0 = __webpack_require__(9177);
var $piece1 = __webpack_require__(6370);
var $piece6 = __webpack_require__(6804);
var $piece5 = __webpack_require__(8489);
var $piece7 = __webpack_require__(7134);
var $piece4 = __webpack_require__(6865);
var $piece2 = __webpack_require__(3024);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
var $piece3 = __webpack_require__(6760);
var $piece3_default = /*#__PURE__*/__webpack_require__.n($piece3);

function readReports(files){let value=[];for(let file of new Set(files)){let text=(0,$piece1.yR)(file,file,"report");if(!text.ok)return text;value.push({text:text.value,
source:file===$piece1.XO?"standard input":file})}return{ok:!0,value}}function readPolicies(root,paths,chosen=()=>!0){let found=new Map,problems=[],folders=[];
for(let path of paths)try{let real=$piece2.realpathSync.native(path);if((0,$piece2.statSync)(real).isDirectory()){let{named,others,leftOut,links}=(0,$piece0.GG)(real);folders.push({path:real,
others});let chosenOf=names=>names.map(name=>(0,$piece0.pS)(root,`${real}${$piece3.sep}${name}`)).filter(chosen);problems.push(...sparseProblems(chosenOf(leftOut)),...linkNotes(
chosenOf(links)));for(let name of named){let file=`${real}${$piece3.sep}${name}`,shown=(0,$piece0.pS)(root,file);chosen(shown)&&!found.has(file)&&found.set(file,{path:shown,
file,named:!1})}}else found.set(real,{path:(0,$piece0.pS)(root,real),file:real,named:!0})}catch(error){problems.push((0,$piece4.C)("error","unreadable-file",`this cannot b\
e read: ${(0,$piece1.l)(error)}`,{path,help:"name a policy file or a folder that exists"}))}let failed=problems.some(({code})=>code==="unreadable-file"),files=[];for(let{
path,file,named}of[...found.values()].sort((a,b)=>(0,$piece5.HH)(a.path,b.path))){let text=(0,$piece1.yR)(file,path,"policy");text.ok?files.push({path,file,text:text.value,
named}):(problems.push(named?text.problem:(0,$piece0.wf)(text.problem,()=>(0,$piece0.Xe)(file))),failed||=named)}return{files,problems,failed,folders}}function sparseProblems([
path,...others]){if(path===void 0)return[];let message=`git has the file, and this sparse checkout leaves it out${others.length===0?"":`, and ${(0,$piece6.U9)(others.length,
"other policy file")}`}`;return[(0,$piece4.C)("error","sparse-checkout",message,{path,help:"check out the whole repository, or name the folders that are checked out"})]}
function linkNotes(links){let[path,...others]=[...links].sort($piece5.HH);if(path===void 0)return[];let more=others.length===0?"":`; nor ${others.length===1?"i\
s":"are"} ${linkNames(others)}`;return[(0,$piece4.C)("note","not-a-file",`this is a symbolic link, which is not followed${more}`,{path,help:"where it leads out of the\
 folders that are read, name the file itself"})]}var NAMED=3;function linkNames(links){let more=links.length>NAMED?` and ${(0,$piece6.U9)(links.length-NAMED,"other link")}`:
"";return`${links.slice(0,NAMED).map($piece7.TL).join(", ")}${more}`}


}),

2625:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$A: () => (/* binding */ changedSince),
$Q: () => (/* binding */ idleGlobsOf),
FB: () => (/* binding */ isAmong),
GP: () => (/* binding */ goneProblems),
Hf: () => (/* binding */ openPatchFolder),
LM: () => (/* binding */ unfitForBaseline),
Zl: () => (/* binding */ readAuditFiles),
eD: () => (/* binding */ withReferenced),
wP: () => (/* binding */ isWhole),
ys: () => (/* binding */ coversOf)
});
var $piece0 = __webpack_require__(1894);
var $piece1 = __webpack_require__(9177);
var $piece11 = __webpack_require__(5119);
var $piece2 = __webpack_require__(6370);
var $piece6 = __webpack_require__(6804);
var $piece8 = __webpack_require__(3829);
var $piece3 = __webpack_require__(6478);
var $piece10 = __webpack_require__(8489);
var $piece9 = __webpack_require__(7134);
var $piece7 = __webpack_require__(6865);
var $piece4 = __webpack_require__(3024);
var $piece4_default = /*#__PURE__*/__webpack_require__.n($piece4);
var $piece5 = __webpack_require__(6760);
var $piece5_default = /*#__PURE__*/__webpack_require__.n($piece5);

async function readAuditFiles({baseline,previous},folder="."){if(baseline===null&&previous===null)return{ok:!0,value:{baseline,previous}};let{readBaseline}=await __webpack_require__.e(/* import() */ 8453).then(__webpack_require__.bind(__webpack_require__, 8453)),
{readPrevious}=await __webpack_require__.e(/* import() */ 2947).then(__webpack_require__.bind(__webpack_require__, 2947)),debt=baseline===null?null:readKnown(folder,baseline,"baseline",readBaseline);if(debt&&!debt.ok)return debt;
let earlier=previous===null?null:readKnown(folder,previous,"result",readPrevious);return earlier&&!earlier.ok?earlier:{ok:!0,value:{baseline:debt?.value??null,previous:earlier?.
value??null}}}function readKnown(folder,file,kind,read){let text=(0,$piece2.yR)((0,$piece5.resolve)(folder,file),file,kind);return text.ok?read(text.value,file):text}function coversOf(root,{
files,folders}){let read=new Set(files.map(({path})=>path));return path=>{if(read.has(path))return!0;let file=(0,$piece5.join)(root,path);return folders.some(folder=>file.startsWith(
`${folder.path}${$piece5.sep}`))&&isGone(file)}}function isGone(file){try{let there=file;for(;(0,$piece1._f)(there)===null;)there=(0,$piece5.dirname)(there);return there!==file&&$piece4.realpathSync.
native(there)===there}catch{return!1}}function goneProblems({baseline},{writeBaseline}){if(!baseline||baseline.gone===0||writeBaseline!==null)return[];let message=`${(0,$piece6.U9)(
baseline.gone,"action")} of the baseline ${baseline.gone===1?"is":"are"} gone`,name=baseline.source.replaceAll("`",""),help=`take them out with \`--baseline ${name}\
 --write-baseline ${name}\`, which adds nothing new, or they could come back unseen`;return[(0,$piece7.C)("note","gone-from-baseline",message,{path:baseline.source,help})]}
function unfitForBaseline({writeBaseline,baseline},problems,read){if(writeBaseline===null)return null;if(isAmong(writeBaseline,read))return (0,$piece7.C)("error","usa\
ge","this run reads the file that the baseline would replace",{path:writeBaseline,help:"give `--write-baseline` a file of its own"});let errors=problems.filter(
({severity})=>severity==="error").length;if(errors===0||baseline!==null)return null;let message=`${(0,$piece6.U9)(errors,"problem")} kept something from being analysed, \
so no baseline was written`;return (0,$piece7.C)("error","usage",message,{path:writeBaseline,help:"mend them first, or its debt would be missing"})}function isAmong(name,files){
if((0,$piece4.statSync)(name,{throwIfNoEntry:!1})?.isFile()!==!0)return!1;let at=(0,$piece4.realpathSync)(name);return files.some(file=>(0,$piece4.statSync)(file,{throwIfNoEntry:!1})?.isFile()===!0&&
(0,$piece4.realpathSync)(file)===at)}function openPatchFolder(folder){try{return (0,$piece4.mkdirSync)(folder,{recursive:!0}),(0,$piece4.readdirSync)(folder).length===0?null:(0,$piece7.C)("error","usage",
"the folder for patches is not empty",{path:folder,help:"name a new or an empty folder: patches of another run would lie among these"})}catch(error){return (0,$piece7.C)(
"error","write-failed",`the folder cannot be made: ${(0,$piece2.l)(error)}`,{path:folder,help:"name a folder that can be made and written to"})}}function idleGlobs(configuration,paths){if(!configuration)return[];let{source,principals,ignore,keep}=configuration,globs=[...principals.map(({files,line})=>({glob:files,
key:"principals",line,column:1})),...ignore.map(glob=>({glob,key:"ignore",line:null,column:null})),...keep.flatMap(({files,line,column})=>files.map(glob=>({glob,
key:"files",line,column})))],isFit=(glob,key)=>{let fits=key==="principals"?(0,$piece8.It)(glob):(0,$piece8.Ke)(glob);return paths.some(path=>fits(path))};return globs.filter(
({glob,key})=>!isFit(glob,key)).map(({glob,key,line,column})=>{let message=`the glob ${(0,$piece9.TL)(glob)} of \`${key}\` fits none of the files that were read`,folder=`${glob}\
/**`,help=isFit(folder,key)?`a folder is ${(0,$piece9.TL)(folder)}`:"check its spelling: it begins at the root of the repository, without a slash";return (0,$piece7.C)("note",
"idle-glob",message,{path:source,line,column,help})})}function idleGlobsOf(root,configuration,local){if(!isWhole(root,local))return[];let unread=local.problems.flatMap(({path})=>path??[]);return idleGlobs(configuration,
[...local.files.map(({path})=>path),...unread])}function isWhole(root,{folders}){return folders.some(({path})=>path===root)}async function withReferenced(root,local,isSpared=()=>!0){let known=new Map(local.files.map(one=>[one.file,one])),problems=[];for(let folder of local.folders){let begin=`${folder.
path}${$piece5.sep}`,terraform=local.files.flatMap(({file,text})=>file.startsWith(begin)?[{path:file.slice(begin.length).split($piece5.sep).join("/"),text}]:[]),reading=new Reading(
folder,root,isSpared);for(let name of await (0,$piece0.bC)(terraform,path=>reading.mayBe(path))){let file=`${begin}${name}`,path=(0,$piece1.pS)(root,file),text=reading.
read(name,path);text.ok?known.has(file)||known.set(file,{path,file,text:text.value,named:!1}):problems.push(text.problem)}reading.isCut&&problems.push((0,$piece0.n$)())}
let files=[...known.values()].sort((a,b)=>(0,$piece10.HH)(a.path,b.path));return{...local,files,problems:[...local.problems,...problems]}}var Reading=class{#folder;#root;#isSpared;#texts=new Map;#others=null;isCut=!1;constructor(folder,root,isSpared){
this.#folder=folder,this.#root=root,this.#isSpared=isSpared}mayBe(name){if(this.#others??=new Set(this.#folder.others),!this.#others.has(name))return!1;let file=`${this.#folder.
path}${$piece5.sep}${name}`,path=(0,$piece1.pS)(this.#root,file);if(!this.#isSpared(path)||!(0,$piece1.CP)(file))return!1;if(this.#texts.size>=$piece0.Qj&&!this.#texts.has(
name))return this.isCut=!0,!1;let text=this.read(name,path);return text.ok?(0,$piece0.ad)(text.value):text.problem.code!=="not-utf8"}read(name,path){let known=this.#texts.
get(name);if(known)return known;let text=(0,$piece2.yR)(`${this.#folder.path}${$piece5.sep}${name}`,path,"policy");return this.#texts.set(name,text),text}};var MOST_NAMED=3;function changedSince(root,files){let dated=files.flatMap(file=>{let made=reportOf(file);return made===null?[]:[{path:file.path,made}]});return dated.
length===0?[]:[...new Set(dated.map(({made})=>made))].sort((a,b)=>a-b).flatMap(made=>{let changed=(0,$piece11.hK)(root,made),paths=dated.filter(one=>one.made===
made&&changed?.has(one.path)).map(({path})=>path);if(paths.length===0)return[];let named=paths.slice(0,MOST_NAMED).map($piece9.TL),more=paths.length>MOST_NAMED?[`${paths.
length-MOST_NAMED} more`]:[],message=`changed in git after the report of ${(0,$piece3.im)(made)}: ${[...named,...more].join(", ")}`;return[(0,$piece7.C)("note","changed-si\
nce-report",message,{help:"what was added since is newer than the evidence: look twice, or collect a new report"})]})}function reportOf({policies,edits}){if(edits.
length===0)return null;let times=policies.flatMap(({statements})=>statements.filter(one=>one.edited)).flatMap(({evidence})=>evidence?.reports.flatMap(({analyzedAt})=>analyzedAt??
[])??[]);return times.length===0?null:times.reduce((oldest,time)=>Math.min(oldest,time))}


}),

2718:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
var $piece0 = __webpack_require__(2625);
var $piece1 = __webpack_require__(9890);
var $piece44 = __webpack_require__(557);
var $piece2 = __webpack_require__(1894);
var $piece3 = __webpack_require__(10);
var $piece4 = __webpack_require__(9177);
var $piece5 = __webpack_require__(8999);
var $piece6 = __webpack_require__(7063);
var $piece7 = __webpack_require__(1160);
var $piece8 = __webpack_require__(672);
var $piece9 = __webpack_require__(642);
var $piece10 = __webpack_require__(4643);
var $piece11 = __webpack_require__(9429);
var $piece43 = __webpack_require__(3890);
var $piece12 = __webpack_require__(4453);
var $piece13 = __webpack_require__(4198);
var $piece14 = __webpack_require__(5397);
var $piece15 = __webpack_require__(3346);
var $piece16 = __webpack_require__(7473);
var $piece17 = __webpack_require__(5878);
var $piece42 = __webpack_require__(5119);
var $piece18 = __webpack_require__(6370);
var $piece19 = __webpack_require__(6962);
var $piece20 = __webpack_require__(7332);
var $piece21 = __webpack_require__(5061);
var $piece22 = __webpack_require__(4809);
var $piece23 = __webpack_require__(9236);
var $piece24 = __webpack_require__(3058);
var $piece25 = __webpack_require__(2936);
var $piece26 = __webpack_require__(836);
var $piece27 = __webpack_require__(4997);
var $piece28 = __webpack_require__(2781);
var $piece29 = __webpack_require__(1857);
var $piece30 = __webpack_require__(4072);
var $piece31 = __webpack_require__(6478);
var $piece32 = __webpack_require__(634);
var $piece33 = __webpack_require__(5509);
var $piece38 = __webpack_require__(667);
var $piece41 = __webpack_require__(7134);
var $piece39 = __webpack_require__(6865);
var $piece34 = __webpack_require__(3503);
var $piece35 = __webpack_require__(4414);
var $piece36 = __webpack_require__(3024);
var $piece36_default = /*#__PURE__*/__webpack_require__.n($piece36);
var $piece37 = __webpack_require__(7975);
var $piece37_default = /*#__PURE__*/__webpack_require__.n($piece37);
var $piece40 = __webpack_require__(6760);
var $piece40_default = /*#__PURE__*/__webpack_require__.n($piece40);













var OPTIONS={report:{type:"string",multiple:!0},principal:{type:"string",multiple:!0},config:{type:"string"},catalogue:{type:"string"},format:{type:"string"},output:{
type:"string"},verbose:{type:"boolean"},write:{type:"boolean"},check:{type:"boolean"},"fail-on":{type:"string"},"max-unused-actions":{type:"string"},"max-unused\
-percent":{type:"string"},"access-levels":{type:"string",multiple:!0},forbid:{type:"string",multiple:!0},base:{type:"string"},baseline:{type:"string"},"write-ba\
seline":{type:"string"},previous:{type:"string"},"patch-folder":{type:"string"},"as-of":{type:"string"},"max-report-age":{type:"string"},"unused-for":{type:"str\
ing"},help:{type:"boolean",short:"h"},version:{type:"boolean"}};function readFlags(args){try{let value=(0,$piece37.parseArgs)({args:[...args],options:OPTIONS,allowPositionals:!0,
strict:!0,tokens:!0}),given=value.tokens.flatMap(token=>token.kind==="option"&&isSingle(token.name)?[token.name]:[]),twice=given.find((flag,index)=>given.indexOf(
flag)<index);return twice===void 0?{ok:!0,value}:(0,$piece6.CI)(`\`--${twice}\` is given twice`,"give it once: it takes one value")}catch(error){let unknown=error instanceof
Error?/^Unknown option '--([^'=]+)'/.exec(error.message)?.[1]:void 0,meant=unknown===void 0?null:(0,$piece38.p)(unknown,Object.keys(OPTIONS));if(meant!==null)return (0,$piece6.CI)(
`\`--${unknown}\` is no flag`,`did you mean \`--${meant}\`? see \`--help\``);let[sentence=""]=(error instanceof Error?error.message:String(error)).split(/\.\s/);
return (0,$piece6.CI)(sentence.charAt(0).toLowerCase()+sentence.slice(1).replaceAll("'","`"))}}function isSingle(flag){let option=OPTIONS[flag];return option?.type==="st\
ring"&&option.multiple!==!0}var FORMATS=["text","json","patch","markdown","sarif","html"],GATE=["max-unused-actions","max-unused-percent","access-levels","forbid"],ACTING=["write","check",
"fail-on","base",...GATE,"baseline","write-baseline","previous","patch-folder"],OWNERS_FORMATS=["text","json"];function readCommand(args,now){let kind=args[0]===
"owners"?"owners":"run",parsed=readFlags(kind==="owners"?args.slice(1):args);if(!parsed.ok)return parsed;let{values,positionals}=parsed.value;if(values.help)return{
ok:!0,value:{kind:"help"}};if(values.version)return{ok:!0,value:{kind:"version"}};let reports=values.report??[];if(reports.length===0)return (0,$piece6.CI)("no evidence \
is given","add `--report FILE` (see `--help`)");if(reports.filter(file=>file==="-").length>1)return (0,$piece6.CI)("standard input can be read only once");if(positionals.
includes(""))return (0,$piece6.CI)("a path is empty","name a policy file or a folder");let format=(0,$piece6.yL)("--format",values.format??"text",FORMATS);if(!format.ok)return format;
if(kind==="owners"&&!OWNERS_FORMATS.includes(format.value))return (0,$piece6.CI)(`\`owners\` has no format \`${format.value}\``,"give `text` or `json`");let acting=ACTING.
find(flag=>values[flag]!==void 0);if(kind==="owners"&&acting)return (0,$piece6.CI)(`\`owners\` takes no \`--${acting}\``,"it only shows whose policies are");let failOn=(0,$piece6.yL)(
"--fail-on",values["fail-on"]??"never",$piece30.d$);if(!failOn.ok)return failOn;let baseless=needsBase(failOn.value,values.base??null,`--fail-on ${failOn.value}`);if(!baseless.
ok)return baseless;for(let[flag,value]of Object.entries(values))if([value].flat().includes(""))return (0,$piece6.CI)(`\`--${flag}\` is empty`);if(values.write&&values["w\
rite-baseline"]!==void 0)return (0,$piece6.CI)("`--write` and `--write-baseline` in one run","write the files first, then the baseline of what is left");if(failOn.value!==
"never"&&!values.check)return (0,$piece6.CI)("`--fail-on` says what a check says no to, and nothing is checked","add `--check`");let idle=GATE.find(flag=>values[flag]!==
void 0);if(idle&&failOn.value==="never"&&(!values.check||values["fail-on"])){let help=values["fail-on"]?"give another `--fail-on`, or leave it out":"add `--chec\
k`";return (0,$piece6.CI)(`\`--${idle}\` is a rule of a gate, and no gate is asked for`,help)}let gate=(0,$piece6.ST)(values.check&&values["fail-on"]===void 0?null:failOn.
value,{maxUnusedActions:values["max-unused-actions"],maxUnusedPercent:values["max-unused-percent"],accessLevels:values["access-levels"]??[],forbid:values.forbid??
[]});if(!gate.ok)return gate;let terms=(0,$piece6.Ky)({principals:values.principal??[],asOf:values["as-of"],maxReportAge:values["max-report-age"],unusedFor:values["u\
nused-for"]},now);return terms.ok?{ok:!0,value:{kind,settings:{...terms.value,paths:positionals.length>0?positionals:["."],reports,catalogue:values.catalogue??null,
configuration:values.config??null,format:format.value,verbose:values.verbose??!1,output:values.output??null,write:values.write??!1,check:values.check??!1,gate:gate.
value,base:values.base??null,baseline:values.baseline??null,writeBaseline:values["write-baseline"]??null,previous:values.previous??null,patchFolder:values["patc\
h-folder"]??null}}}:terms}function needsBase(failOn,base,asked,path=null){if(failOn!=="added"&&failOn!=="touched"||base!==null)return{ok:!0,value:failOn};let help=`\
add \`--base REF\`, such as \`--base origin/main\`${path===null?"":", or `--fail-on any`, which needs none"}`,message=`\`${asked}\` needs something to compare wi\
th`;return{ok:!1,problem:(0,$piece39.C)("error","usage",message,{path,help})}}var COMMANDS=["owners","collect"],AS_COMMAND=new Set(["help","version"]);function meantBy(word){let command=AS_COMMAND.has(word)?`--${word}`:(0,$piece38.p)(word,COMMANDS);
if(command===null)return null;let refused=(0,$piece6.CI)(`\`${word}\` is no command, and no file or folder`,`did you mean \`${command}\`? see \`--help\``);return refused.
ok?null:refused.problem}function foreignConfiguration(root,paths){for(let path of paths){let repository=repositoryOf(path);if(repository===null||repository===root||!(0,$piece36.existsSync)((0,$piece40.join)(repository,
$piece17.jZ)))continue;let shown2=(0,$piece40.isAbsolute)(path)?repository:(0,$piece4.pS)($piece36.realpathSync.native("."),repository),message=`${(0,$piece41.TL)(shown2)} has a configuration th\
at is not read from here`,help=`run it there, or add \`--config ${shown2}/${$piece17.jZ}\`, whose globs then count from here`;return (0,$piece39.C)("error","usage",message,
{help})}return null}function repositoryOf(path){if(!(0,$piece36.existsSync)(path))return null;let real=$piece36.realpathSync.native(path);return (0,$piece4.Hn)((0,$piece4._f)(real)?.isDirectory()?
real:(0,$piece40.dirname)(real))}async function readGiven(settings){let root=(0,$piece4.Hn)(".")??$piece36.realpathSync.native("."),named=settings.configuration,foreign=named===null?foreignConfiguration(
root,settings.paths):null;if(foreign)return stopped(foreign);let configuration=await(named===null?(0,$piece17.vF)((0,$piece40.join)(root,$piece17.jZ),$piece17.jZ):(0,$piece17.Bt)(
named,named));if(!configuration.ok)return configuration;let merge=settings.base===null?null:(0,$piece42.wu)(root,settings.base);if(merge&&!merge.ok)return stopped(merge.
problem);let trusted=await trustedOf(root,merge?.value??null,settings,configuration.value);if(!trusted.ok)return trusted;let rules=gateOf(settings,trusted.value.
configuration);if(!rules.ok)return stopped(rules.problem);let known=await (0,$piece0.Zl)(settings);if(!known.ok)return stopped(known.problem);let unopened=settings.
patchFolder===null?null:(0,$piece0.Hf)(settings.patchFolder);if(unopened)return stopped(unopened);let reports=(0,$piece1.o)(settings.reports);if(!reports.ok)return stopped(
reports.problem);let catalogue=(0,$piece5.O)(settings.catalogue);if(!catalogue.ok)return stopped(catalogue.problem);let chosen=(0,$piece1.h)(root,settings.paths);
if(chosen.failed)return{ok:!1,problems:chosen.problems};let local=await (0,$piece0.eD)(root,chosen),base=merge&&(await __webpack_require__.e(/* import() */ 4289).then(__webpack_require__.bind(__webpack_require__, 4289))).readBase(
root,merge.value,local.files);if(base&&!base.ok)return stopped(base.problem);let beside=(0,$piece2.ss)(root,local.files);await (0,$piece2.nW)(local.files,base?.value.
files??[],base?.value.heads??[],beside);let material={reports:reports.value,catalogue:catalogue.value,configuration:configuration.value,files:local.files,problems:[
...trusted.value.problems,...local.problems],beside,standing:null,forbid:(0,$piece30.xV)(rules.value),isPart:!(0,$piece0.wP)(root,local)},read={rules:rules.value,trusted:trusted.
value.configuration,known:known.value};return{ok:!0,value:{root,...read,local,base:base?.value??null,material}}}async function trustedOf(root,merge,{check,configuration:named},configuration){
return!merge||!check||named!==null?{ok:!0,value:{configuration,problems:[]}}:(await __webpack_require__.e(/* import() */ 5779).then(__webpack_require__.bind(__webpack_require__, 5779))).trustedConfiguration(root,merge,configuration)}
function gateOf({gate,base},configuration){let asked=(0,$piece30.Zh)(gate,configuration?.gate??null);if(gate.failOn!==null)return{ok:!0,value:(0,$piece30.fD)(asked)};let failOn=asked.
failOn??"any",based=needsBase(failOn,base,`gate: ${failOn}`,configuration?.source);return based.ok?(0,$piece6.Hw)((0,$piece30.fD)({...asked,failOn})):based}function stopped(problem2){
return{ok:!1,problems:[problem2]}}async function renderRun(analysis,settings,{audit,written,isAudit,baseline}){let noGate=settings.check?(0,$piece43.WL)(analysis):null;switch(settings.format){case"t\
ext":return whole((0,$piece6.S5)(analysis,{paint:paintFor(settings),hint:(0,$piece43.aK)(settings),baseline,verbose:settings.verbose,isDone:settings.write&&written,audit,noGate}));case"\
json":return whole((await __webpack_require__.e(/* import() */ 1491).then(__webpack_require__.bind(__webpack_require__, 1491))).renderJson(analysis,$piece7.xv,audit));case"sarif":return whole((await __webpack_require__.e(/* import() */ 7487).then(__webpack_require__.bind(__webpack_require__, 7487))).
renderSarif(analysis,$piece7.xv));case"patch":return whole((await __webpack_require__.e(/* import() */ 6402).then(__webpack_require__.bind(__webpack_require__, 6402))).renderPatch(analysis.files));case"html":return (0,$piece6.X)(analysis,
audit);case"markdown":return whole((await Promise.all(/* import() */[__webpack_require__.e(2235), __webpack_require__.e(6562)]).then(__webpack_require__.bind(__webpack_require__, 6562))).markdownOf(analysis,isAudit?audit:null,noGate))}}function whole(value){return{ok:!0,
value}}async function renderWhose(analysis,settings,configuration){let{renderOwners,renderOwnersJson}=await __webpack_require__.e(/* import() */ 1589).then(__webpack_require__.bind(__webpack_require__, 1589));return settings.
format==="json"?whole(renderOwnersJson(analysis,$piece7.xv)):(tell(analysis.problems.filter(({severity})=>severity==="error")),whole(renderOwners(analysis,configuration,
paintFor(settings))))}function tell(problems){for(let one of problems)process.stderr.write(`${(0,$piece7.pb)(one,plainly)}
`)}var plainly=(_,text)=>text;function paintFor({output}){return output===null&&process.env.NO_COLOR===void 0&&(0,$piece36.fstatSync)(1).isCharacterDevice()&&process.stdout.
isTTY?$piece37.styleText:plainly}async function handOver(given,judged,settings,kind){let{audit}=judged,read=[...policiesRead(given.local.files,judged.analysis),...settings.reports];if(settings.
output!==null&&(0,$piece0.FB)(settings.output,read))return stopped((0,$piece43.Rv)(settings.output));let failures=settings.write?write(judged.analysis,given.local.files):[],
analysis={...judged.analysis,problems:[...judged.analysis.problems,...failures]},outside=settings.format==="patch"||settings.patchFolder!==null?analysis.files.find(
file=>file.path.startsWith("../")):void 0;if(outside)return stopped((0,$piece43.IU)(outside.path));let unfit=(0,$piece0.LM)(settings,analysis.problems,read),left=unfit?
{baseline:null,problems:[unfit]}:await leaveBehind(given,judged,settings),{baseline}=left,came={audit,baseline,written:failures.length===0,isAudit:given.local.folders.
length>0},source=given.material.configuration?.source??$piece17.jZ,shown2=await(kind==="owners"?renderWhose(analysis,settings,source):renderRun(analysis,settings,
came));if(!shown2.ok)return stopped(shown2.problem);let unwritten=settings.output===null?void (0,$piece11.yy)(shown2.value):(0,$piece10.z)(settings.output,shown2.value);if(unwritten)
return stopped(unwritten);if(left.problems.length>0)return{ok:!1,problems:left.problems};if(settings.format!=="text"&&settings.format!=="json")for(let block of (0,$piece7.fx)(
analysis.problems,plainly))process.stderr.write(`${block}
`);return{ok:!0,value:analysis}}async function leaveBehind({rules},{analysed,against},settings){return settings.writeBaseline===null&&settings.patchFolder===null?
{baseline:null,problems:[]}:(await __webpack_require__.e(/* import() */ 1342).then(__webpack_require__.bind(__webpack_require__, 1342))).writeAuditFiles(settings,analysed,against,rules)}function policiesRead(local,{files}){let inUse=new Set(
files.map(({path})=>path));return local.flatMap(({path,file})=>inUse.has(path)?[file]:[])}function write(analysis,files){let byPath=new Map(files.map(({path,file})=>[
path,file])),changed=analysis.files.filter(file=>file.edits.length>0);return changed.length===0?[]:(0,$piece10.v)(changed.map(({path,source,after})=>({file:byPath.get(
path)??path,shown:path,before:source.text,after})))}var PATIENCE=1e3,STANDARD_ERROR=2;async function progressOnTerminal(){return!(0,$piece36.fstatSync)(STANDARD_ERROR).isCharacterDevice()||
!process.stderr.isTTY?null:progressOn(process.stderr,Date.now)}async function progressOn(stream,now){let{default:progress}=await __webpack_require__.e(/* import() */ 8065).then(__webpack_require__.bind(__webpack_require__, 8065)),
bar=new progress.SingleBar({format:"{bar} {percentage} %",stream,barCompleteChar:"\u2588",barIncompleteChar:"\u2591",barsize:24,hideCursor:null,clearOnComplete:!0}),
start=now(),shown2=!1;return{step:(done,total)=>{!shown2&&now()-start<PATIENCE||(shown2||bar.start(total,done),shown2=!0,bar.update(done))},end:()=>{shown2&&bar.
stop()}}}async function judge(given,settings){let progress=await progressOnTerminal(),analysed=(0,$piece2.eF)(given.material,settings,progress?.step);if(progress?.end(),!analysed.ok)
return analysed;let before=await beforeOf(given,settings,analysed.value),{trusted:configuration,material}=given,isOther=configuration!==material.configuration||
(0,$piece24.xA)(analysed.value),stood=before&&isOther?(await __webpack_require__.e(/* import() */ 4289).then(__webpack_require__.bind(__webpack_require__, 4289))).stoodIn(before):null,judged=stood?(0,$piece2.eF)({...material,configuration,stood},
settings):analysed;if(!judged.ok)return judged;let compared=given.rules.failOn==="any"?null:before,decided=(0,$piece2.q7)(given.rules,judged.value,compared,await owedBy(
given,judged.value)),gate=(0,$piece44.W)(decided,analysed.value,judged.value),against={...given.known,covers:(0,$piece0.ys)(given.root,given.local)},audit=against.baseline!==
null||against.previous!==null?(await __webpack_require__.e(/* import() */ 6519).then(__webpack_require__.bind(__webpack_require__, 6519))).auditOf(analysed.value,against):$piece22.MA,newer=(0,$piece0.$A)(given.root,analysed.value.
files),idle=(0,$piece0.$Q)(given.root,given.material.configuration,given.local),problems=[...analysed.value.problems,...newer,...idle,...(0,$piece0.GP)(audit,settings)];
return{ok:!0,value:{analysis:{...analysed.value,grantedBefore:before?.granted??null,gate,problems},analysed:analysed.value,audit,against}}}async function beforeOf({
base,local,trusted,material},{principals},{reports}){if(!base)return null;let{beforeOf:beforeOf2}=await __webpack_require__.e(/* import() */ 4289).then(__webpack_require__.bind(__webpack_require__, 4289));return beforeOf2(base,
{given:principals,configuration:trusted,reports},[...local.files,...material.beside])}async function owedBy({known:{baseline}},{files}){if(!baseline)return{};let{
debtOf,forgivenBy}=await __webpack_require__.e(/* import() */ 4637).then(__webpack_require__.bind(__webpack_require__, 4637));return{isDebt:debtOf(baseline,files),isForgiven:forgivenBy(baseline,files)}}var HELP=`refine-iam: removes exactly the unused access from IAM policy files, and proves it

  refine-iam [PATH\u2026] --report FILE\u2026
  refine-iam owners [PATH\u2026] --report FILE\u2026   whose each policy is, how that was found, and what is unmapped
  refine-iam collect \u2026                       fetches a report from AWS (see refine-iam collect --help)

PATH is a policy file (JSON, YAML, Terraform) or a folder (default: this folder, without what git ignores).

Evidence
  --report FILE            what was not used: an unused-access finding (get-finding-v2), last-accessed
                           details, or a listing; repeatable; - reads standard input
  --principal ARN|NAME     the role or user whose policies these are; repeatable
  --config FILE            whose policies, what to keep and to ignore, and the gate
                           (default: .github/refine-iam.yml of the repository, if it is there)
  --unused-for 90d         how long an action must be unused
  --max-report-age 30d     older reports are not used
  --as-of DATE             count ages from this day instead of today
  --catalogue FILE|FOLDER  another catalogue of actions

Output
  --format FORMAT          text (default), json, patch, markdown, sarif or html
  --verbose                say of each statement how its owner was found
  --output FILE            write it to a file
  --write                  edit the policy files in place
  --patch-folder FOLDER    write one patch for each file that changes, too; the folder must be new or empty

Audit
  --previous FILE          say what came and went since the result (json) of an earlier run
  --baseline FILE          what is unused there already fails no gate
  --write-baseline FILE    write it; with --baseline only what is in both, so that it never grows

Gate
  --check                  exit 1 if unused access is found; the flags below need it
  --fail-on RULE           never, added, touched or any; else the configuration's gate, else any
  --max-unused-actions N   let so many unused actions by (0 without a number)
  --max-unused-percent N   let so many of a hundred granted actions be unused
  --access-levels LEVEL    count only unused actions of these levels: List, Read, Tagging, Write,
                           Permissions management; repeatable, or with commas
  --forbid ENTRY           no entry may contain this one, such as iam:*, used or not; repeatable
  --base REF               compare with the merge base of this ref; needed for added and touched

Exit: 0 done; 1 the gate says no (with --check); 2 what was named could not be read, or nothing be
judged, or, with --check, not all of it.
`;async function runCommand(args){let[first="-"]=args,meant=first.startsWith("-")||first==="owners"||(0,$piece36.existsSync)(first)?null:meantBy(first);if(meant)return refuse(
[meant]);let command=readCommand(args,Date.now());return command.ok?command.value.kind==="help"?shown(HELP):command.value.kind==="version"?shown(`${$piece7.xv}
`):analyse(command.value.settings,command.value.kind):refuse([command.problem])}async function analyse(settings,kind){let given=await readGiven(settings);if(!given.
ok)return refuse(given.problems);let judged=await judge(given.value,settings);if(!judged.ok)return refuse([judged.problem]);let done=await handOver(given.value,
judged.value,settings,kind);return done.ok?exitCode(done.value,{...settings,kind},given.value.local.files):refuse(done.problems)}function exitCode(analysis,{check,
kind},files){let named=new Set(files.filter(file=>file.named).map(file=>file.path)),errors=analysis.problems.filter(({severity})=>severity==="error"),fatal=errors.
some(({code,path})=>code==="law-broken"||code==="write-failed"||path!==null&&named.has(path)),unjudged=(0,$piece8.t5)(analysis);return fatal||unjudged&&(kind==="run"||
errors.length>0)||check&&(errors.length>0||analysis.gate.result==="incomplete")?2:check&&analysis.gate.result==="failed"?1:0}function shown(text){return (0,$piece11.yy)(text),
0}function refuse(problems){return tell(problems),2}runCommand(process.argv.slice(2)).then(code=>{process.exitCode=code},error=>{let what=error instanceof Error?error.message:String(error);process.stderr.write(`e\
rror: refine-iam failed: ${what}
  this is our bug: please report it with what you ran
`),process.exitCode=2});


})

};
;