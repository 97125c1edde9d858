"use strict";
exports.id = 6873;
exports.ids = [6873];
exports.modules = {

5119:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$6: () => (/* binding */ textAt),
$Y: () => (/* binding */ git),
Wd: () => (/* binding */ fileAt),
Y_: () => (/* binding */ changedFiles),
hK: () => (/* binding */ pathsChangedSince),
wu: () => (/* binding */ mergeBase)
});
var $piece0 = __webpack_require__(6865);
function mergeBase(root,ref){return comparing(ref,()=>({ref,commit:git(root,["merge-base","--end-of-options",ref,"HEAD"]).trim()}))}function changedFiles(root,{
ref,commit}){return comparing(ref,()=>{let listed=git(root,["diff","--name-status","-z","-M","--no-ext-diff",commit,"--"]).split("\0"),files=[];for(let at=0;at<
listed.length-1;){let status=listed[at++]??"",path=listed[at++]??"";status.startsWith("R")||status.startsWith("C")?files.push({before:path,after:listed[at++]??""}):
files.push({before:status==="A"?null:path,after:status==="D"?null:path})}let fresh=git(root,["ls-files","-z","--others","--exclude-standard"]).split("\0").filter(
Boolean);return[...files,...fresh.map(path=>({before:null,after:path}))]})}function comparing(ref,compare){try{return{ok:!0,value:compare()}}catch(error){let said=String(
error.stderr??"").trim().split(`
`).at(-1)??"",help="name a branch or commit that is fetched, such as `origin/main` (in CI: `fetch-depth: 0`)",message=`git cannot compare with \`${ref}\`${said===
""?"":`: ${said}`}`;return{ok:!1,problem:(0,$piece0.C)("error","git",message,{help})}}}function pathsChangedSince(root,moment){try{if(git(root,["rev-parse","--is-shal\
low-repository"]).trim()!=="false")return null;let since=`--since=@${Math.floor(moment/1e3)+1}`,committed=git(root,["log",since,"--format=","--name-only","-z","\
--no-renames","-m","HEAD","--"]),pending=git(root,["diff","--name-only","-z","--no-renames","--no-ext-diff","HEAD","--"]);return new Set(`${committed}\0${pending}`.
split("\0").map(path=>path.trim()).filter(Boolean))}catch{return null}}function textAt(root,commit,path){try{return git(root,["cat-file","blob",`${commit}:${path}`])}catch{
return null}}function fileAt(root,commit,path){try{let listed=git(root,["ls-tree","-z","--full-tree",commit,"--",path]);return listed===""?"absent":listed.startsWith(
PLAIN)?{isPlain:!0,bytes:bytesOf(root,["cat-file","blob",`${commit}:${path}`])}:{isPlain:!1,bytes:null}}catch{return{isPlain:!0,bytes:null}}}var PLAIN="100";function git(cwd,args){
return bytesOf(cwd,args).toString("utf8")}function bytesOf(cwd,args){let{execFileSync}=process.getBuiltinModule("node:child_process");return execFileSync("git",
[...NO_PROGRAMS,...args],{cwd,maxBuffer:1<<28,stdio:["ignore","pipe","pipe"]})}var NO_PROGRAMS=["-c","core.fsmonitor=false"];


}),

9177:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CP: () => (/* binding */ isPlainPlace),
GG: () => (/* binding */ walk),
Hn: () => (/* binding */ repositoryRoot),
KE: () => (/* binding */ listed),
Xe: () => (/* binding */ piecesOf),
_f: () => (/* binding */ entryAt),
pS: () => (/* binding */ shownPath),
wf: () => (/* binding */ ofUnnamed)
});
var $piece2 = __webpack_require__(6606);
var $piece3 = __webpack_require__(5119);
var $piece0 = __webpack_require__(3024);
var $piece0_default = /*#__PURE__*/__webpack_require__.n($piece0);
var $piece1 = __webpack_require__(6760);
var $piece1_default = /*#__PURE__*/__webpack_require__.n($piece1);
var NEVER=new Set([".git",".terraform","node_modules"]);function walk(folder){let byGit=listByGit(folder),named=[],others=[],found=byGit?null:listAll(folder,"");
for(let name of byGit?.names??found?.files??[])((0,$piece2.be)(name)===null?others:named).push(name);let leftOut=(byGit?.skipped??[]).filter(name=>(0,$piece2.be)(name)!==null&&
!(0,$piece0.existsSync)((0,$piece1.join)(folder,name))),plain=byGit?named.filter(name=>isPlainFile((0,$piece1.join)(folder,name))):named,links=(byGit?named:found?.links??[]).filter(name=>(0,$piece2.be)(
name)!==null&&isLink((0,$piece1.join)(folder,name)));return{named:plain,others,leftOut,links}}function listed(folder,isChosen){return (0,$piece0.existsSync)(folder)?listAll(folder,"").
files.filter(isChosen):[]}function isPlainPlace(file){return isPlainFile(file)&&$piece0.realpathSync.native(file)===file}function repositoryRoot(folder){for(let at=$piece0.realpathSync.
native(folder);;at=(0,$piece1.dirname)(at)){if((0,$piece0.existsSync)((0,$piece1.join)(at,".git")))return at;if((0,$piece1.dirname)(at)===at)return null}}function shownPath(root,file){let below=`${root}${$piece1.sep}`;
return(file.startsWith(below)?file.slice(below.length):(0,$piece1.relative)(root,file)).split($piece1.sep).join("/")}function listByGit(folder){if(repositoryRoot(folder)===null)return null;
let args=["ls-files","-z","-t","--cached","--others","--exclude-standard"];try{let lines=(0,$piece3.$Y)(folder,args).split("\0").filter(line=>line!=="");return{names:[...new Set(
lines.map(line=>line.slice(TAG.length)))],skipped:lines.flatMap(line=>line.startsWith("S ")?[line.slice(TAG.length)]:[])}}catch{return null}}var TAG="H ";function listAll(folder,below,found={
files:[],links:[]}){for(let entry of (0,$piece0.readdirSync)((0,$piece1.join)(folder,below),{withFileTypes:!0})){let name=below===""?entry.name:`${below}/${entry.name}`;entry.isDirectory()?
NEVER.has(entry.name)||listAll(folder,name,found):entry.isFile()?found.files.push(name):entry.isSymbolicLink()&&found.links.push(name)}return found}function isLink(file){
return entryAt(file)?.isSymbolicLink()===!0}function isPlainFile(file){return entryAt(file)?.isFile()===!0}function entryAt(path){try{return (0,$piece0.lstatSync)(path,{throwIfNoEntry:!1})??
null}catch(error){if(error.code==="ENOTDIR")return null;throw error}}var PIECE=1<<20,OVERLAP=1e3;function ofUnnamed(found,pieces){if(found.code!=="not-utf8"&&found.code!=="too-big")return found;let before="";for(let piece of pieces()){
let text=before+piece.toString("latin1").replaceAll("\0","");if((0,$piece2.t7)(text))return found;before=text.slice(-OVERLAP)}return{...found,severity:"note",help:"\
nothing in it looks like a policy, so it was left alone"}}function*piecesOf(file){let handle=(0,$piece0.openSync)(file,"r");try{for(;;){let piece=Buffer.alloc(PIECE),length=(0,$piece0.readSync)(
handle,piece);if(length===0)return;yield piece.subarray(0,length)}}finally{(0,$piece0.closeSync)(handle)}}


}),

6606:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Fl: () => (/* binding */ isTemplate),
be: () => (/* binding */ formatOf),
t7: () => (/* binding */ showsPolicy)
});
var ENDINGS=[[/\.jsonc?$/i,"json"],[/\.ya?ml$/i,"yaml"],[/\.(?:tf|tofu|tfvars)$/i,"hcl"]];function formatOf(path,text=""){return isTemplate(path)?/^\uFEFF?\s*\{/.
test(text)?"json":"yaml":ENDINGS.find(([ending])=>ending.test(path))?.[1]??null}function isTemplate(path){return/\.template$/i.test(path)}var SIGN=/\b(?:Effect|Statement|(?:RoleS|s)tatements)\b(?:["'\\\s]|&quot;)*[:=/#]|AWS::(?:IAM|Serverless|SSO)|\baws_iam_/,ESCAPED=/\\(?:x|u00|U000000)[4-7][0-9a-fA-F]/;
function showsPolicy(text){return SIGN.test(text)||ESCAPED.test(text)}


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

6873:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readEvidence: () => (/* binding */ readEvidence)
});
var $piece0 = __webpack_require__(9890);
var $piece1 = __webpack_require__(8579);
var $piece2 = __webpack_require__(9177);
var $piece3 = __webpack_require__(2133);
var $piece4 = __webpack_require__(6370);
var $piece14 = __webpack_require__(6804);
var $piece5 = __webpack_require__(6478);
var $piece12 = __webpack_require__(7134);
var $piece11 = __webpack_require__(6865);
var $piece6 = __webpack_require__(4414);
var $piece7 = __webpack_require__(6760);
var $piece7_default = /*#__PURE__*/__webpack_require__.n($piece7);
var $piece8 = __webpack_require__(4573);
var $piece8_default = /*#__PURE__*/__webpack_require__.n($piece8);
var $piece9 = __webpack_require__(7598);
var $piece9_default = /*#__PURE__*/__webpack_require__.n($piece9);
var $piece10 = __webpack_require__(8500);
var $piece10_default = /*#__PURE__*/__webpack_require__.n($piece10);
var $piece13 = __webpack_require__(8522);
var $piece13_default = /*#__PURE__*/__webpack_require__.n($piece13);
var $piece15 = __webpack_require__(3024);
var $piece15_default = /*#__PURE__*/__webpack_require__.n($piece15);
var $piece16 = __webpack_require__(9896);
var $piece16_default = /*#__PURE__*/__webpack_require__.n($piece16);
var $piece17 = __webpack_require__(6928);
var $piece17_default = /*#__PURE__*/__webpack_require__.n($piece17);
var $piece18 = __webpack_require__(7016);
var $piece18_default = /*#__PURE__*/__webpack_require__.n($piece18);
var $piece19 = __webpack_require__(3339);
var $piece19_default = /*#__PURE__*/__webpack_require__.n($piece19);



function usage(message,help){return{ok:!1,problem:(0,$piece11.C)("error","usage",message,{help})}}function missing(message,help){return{ok:!1,problem:missingReport(message,
help)}}function missingReport(message,help){return (0,$piece11.C)("warning","missing-report",message,{help})}function refused(message,help,code="refused-artifact"){return{
ok:!1,problem:(0,$piece11.C)("error",code,message,{help})}}async function ask(question,call){try{return{ok:!0,value:await call()}}catch(error){let{status}=error??{};if(question.
absent&&(status===404||status===410))return{ok:!1,problem:question.absent};let{words,kind}=(0,$piece3.Of)(error),message=`the report was not fetched: asked for ${question.
what}, GitHub ${words}`;return kind==="limited"||kind==="unclear"?missing(message,"run this job again later"):kind==="forbidden"?usage(message,`give the job the\
 permission \`${question.needs}\``):usage(message,"check `github-token`, `report-artifact` and `report-workflow`")}}async function findArtifact(at,name,{runId,shown:shown2,file}){let{octokit,owner,repo}=at,question={what:`the artifacts of ${shown2}`,needs:"actions: read"},listed=await ask(
question,()=>octokit.rest.actions.listWorkflowRunArtifacts({owner,repo,run_id:runId,name,per_page:100}));if(!listed.ok)return listed;let named=listed.value.data.
artifacts.filter(one=>one.name===name);if(named.length===0)return missing(`${shown2} is not there: that run uploaded no artifact of this name`,"check `report-ar\
tifact`, and that the workflow uploads it with `actions/upload-artifact` in every run that succeeds");let newest=named.filter(one=>!one.expired).sort((a,b)=>b.id-
a.id)[0];return newest?accept(newest,shown2):{ok:!1,problem:expired(shown2,file)}}function expired(shown2,file){let help=`run ${(0,$piece12.TL)(file)} again, and keep th\
e artifact longer with \`retention-days\``;return missingReport(`${shown2} has expired`,help)}function accept({id,digest,size_in_bytes:size},shown2){if(size>$piece4.uZ.
report)return tooBig(shown2);let sha256=/^sha256:([0-9a-f]{64})$/i.exec(digest??"")?.[1]?.toLowerCase();return sha256!==void 0?{ok:!0,value:{id,sha256}}:refused(
`${shown2} has no SHA-256 digest to check it by`,"upload it with `actions/upload-artifact` v4 or newer, and run the workflow again")}function tooBig(shown2){let message=`${shown2}\
 has more than the ${$piece4.uZ.report/1e6} MB that are read`;return refused(message,"upload only the reports, or split them, by account for example","too-big")}var TRIES=2,PAUSE=1e3,LONGEST=6e4;async function download(at,artifact,shown2,gone){let link=await askForLink(at,artifact,shown2,gone);if(!link.ok)return link;let bytes=await fetchAll(
at,link.value,shown2);if(!bytes.ok)return bytes;let found=(0,$piece9.createHash)("sha256").update(bytes.value).digest("hex");return found===artifact.sha256?bytes:refused(`${shown2}\
 arrived with other bytes than were uploaded: its SHA-256 is \`${found}\`, not \`${artifact.sha256}\``,"run this job again; if it stays so, run the workflow tha\
t uploads it again")}async function askForLink(at,{id},shown2,absent){let{octokit,owner,repo}=at,answer=await ask({what:shown2,needs:"actions: read",absent},()=>octokit.
rest.actions.downloadArtifact({owner,repo,artifact_id:id,archive_format:"zip",request:{redirect:"manual"}}));if(!answer.ok)return answer;let{location}=answer.value.
headers,url=location!==void 0&&URL.canParse(location)?new URL(location):null,api=new URL(octokit.request.endpoint.DEFAULTS.baseUrl);return url&&(url.protocol===
"https:"||url.protocol==="http:"&&isLoopback(url)&&isLoopback(api))?{ok:!0,value:url}:refused(`GitHub gave no safe link to ${shown2}`,"run this job again, or gi\
ve the report by a path")}function isLoopback({hostname}){return["127.0.0.1","localhost","[::1]"].includes(hostname)}async function fetchAll(at,url,shown2){for(let tried=1;;tried++){
let got=await fetchOnce(at,url,shown2);if(typeof got!="string")return got;if(tried===TRIES)return missing(`${shown2} was not downloaded: GitHub's storage ${got}`,
"run this job again later");await (0,$piece10.setTimeout)(PAUSE)}}async function fetchOnce({octokit},url,shown2){let get=octokit.request.endpoint.DEFAULTS.request?.fetch??fetch;try{
let response=await get(url.href,{redirect:"manual",signal:AbortSignal.timeout(LONGEST)});if(response.status!==200||response.body===null)return await response.body?.
cancel(),`answered with ${response.status}`;let chunks=[],length=0;for await(let chunk of response.body){if(length+=chunk.length,length>$piece4.uZ.report)return tooBig(
shown2);chunks.push(chunk)}return{ok:!0,value:Buffer.concat(chunks)}}catch(error){if(error instanceof Error&&error.name==="TimeoutError")return"took too long";if(error instanceof
TypeError)return"could not be reached, or broke off";throw error}}var EVENTS=["schedule","workflow_dispatch","push"],PAGES=3,PER_PAGE=100,MOST_COMPARED=5;function misfit(run,{repositoryId,branch,workflow}){return run.head_repository?.
id!==repositoryId?"is of a fork":EVENTS.includes(run.event)?run.path!==workflow.path&&!run.path.startsWith(`${workflow.path}@`)?`is of another workflow, ${(0,$piece12.TL)(
run.path)}`:run.head_branch!==branch?`ran on ${(0,$piece12.TL)(run.head_branch??"")}`:run.conclusion==="success"?null:"did not succeed":`was started by ${(0,$piece12.TL)(run.event)}`}
async function findRun(at,wanted){let{branch,workflow}=wanted,looked=0,compared=0,newest=null,tip=null;for(let page=1;page<=PAGES;page++){let listed=await listRuns(
at,wanted,page);if(!listed.ok)return listed;for(let run of listed.value){looked++;let why=misfit(run,wanted);if(why===null&&compared++<MOST_COMPARED){if(tip===null){
let read=await readTip(at,branch);if(!read.ok)return read;tip=read.value}let held=await isHeld(at,tip,run.head_sha);if(!held.ok)return held;if(held.value)return{
ok:!0,value:run};why=`ran on a commit that the branch ${(0,$piece12.TL)(branch)} does not hold`}newest??=`run ${run.run_number}, ${why}`}if(listed.value.length<PER_PAGE)
break}let runs=`successful run of ${(0,$piece12.TL)(workflow.file)} on the default branch ${(0,$piece12.TL)(branch)}`;return newest===null?missing(`there is no ${runs}`,"run that\
 workflow there, and see that it succeeds"):missing(`no ${runs} counts, of ${looked} looked at: the newest, ${newest}`,"run that workflow on the default branch,\
 on `schedule`, `workflow_dispatch` or `push`")}function listRuns({octokit,owner,repo},{branch,workflow},page){let absent=missingReport(`GitHub knows no workflo\
w ${(0,$piece12.TL)(workflow.path)}, or hides it from the token`,"check `report-workflow`: the file must be on the default branch, and the job needs `actions: read`"),question={
what:`the runs of ${(0,$piece12.TL)(workflow.file)}`,needs:"actions: read",absent};return ask(question,async()=>{let{data}=await octokit.rest.actions.listWorkflowRuns({owner,
repo,workflow_id:workflow.file,branch,status:"success",per_page:PER_PAGE,page});return data.workflow_runs})}function readTip({octokit,owner,repo},branch){let question={
what:`the tip of ${(0,$piece12.TL)(branch)}`,needs:"contents: read"};return ask(question,async()=>{let{data}=await octokit.rest.git.getRef({owner,repo,ref:`heads/${branch}`});
return data.object.sha})}async function isHeld({octokit,owner,repo},tip,sha){return tip===sha?{ok:!0,value:!0}:ask({what:"the commit of a run",needs:"contents: \
read"},async()=>{let basehead=`${tip}...${sha}`,{data}=await octokit.rest.repos.compareCommitsWithBasehead({owner,repo,basehead,per_page:1});return data.status===
"behind"||data.status==="identical"})}var END=101010256,END_LENGTH=22,LOCATOR_64=117853008,LOCATOR_64_LENGTH=20,CENTRAL=33639248,CENTRAL_LENGTH=46,LOCAL=67324752,LOCAL_LENGTH=30,LONGEST_COMMENT=65535,
MOST_ENTRIES=100,ENCRYPTED=8257,UNIX=3,KIND=61440,KINDS_KEPT=[0,32768,16384],AGAIN="run the workflow that uploads it again";function damaged(what){return refused(
`the zip is damaged: ${what}`,AGAIN)}function listZip(zip){let end=findEnd(zip);if(end===null)return damaged("it has no directory at its end");let[count,length,
first]=[zip.readUInt16LE(end+10),zip.readUInt32LE(end+12),zip.readUInt32LE(end+16)],locator=end-LOCATOR_64_LENGTH;if(locator>=0&&zip.readUInt32LE(locator)===LOCATOR_64)
return refused("the zip is in the form for files over 4 GB (ZIP64)","upload it with `actions/upload-artifact`");if(zip.readUInt32LE(end+4)!==0||zip.readUInt16LE(
end+8)!==count)return refused("the zip is one part of several","upload it with `actions/upload-artifact`");if(first+length!==end)return damaged("its directory i\
s not where it says");if(count>MOST_ENTRIES)return refused(`the zip holds ${count} files, more than the ${MOST_ENTRIES} that are read`,"upload only the reports");
let entries=[],at=first;for(let index=0;index<count;index++){let read=readEntry(zip,at,end,first);if(!read.ok)return read;let{entry,next}=read.value;if(entries.
some(other=>other.name===entry.name))return refused(`the zip holds ${(0,$piece12.TL)(entry.name)} twice`,"give each report a name of its own");if(entries.some(other=>entry.
start<other.end&&other.start<entry.end))return damaged("two of its files lie in the same bytes");entries.push(entry),at=next}return at===end?{ok:!0,value:entries}:
damaged("its directory is longer than it says")}function findEnd(zip){let last=zip.length-END_LENGTH;for(let at=last;at>=Math.max(0,last-LONGEST_COMMENT);at--)if(zip.
readUInt32LE(at)===END&&at+END_LENGTH+zip.readUInt16LE(at+20)===zip.length)return at;return null}function readEntry(zip,at,end,first){if(at+CENTRAL_LENGTH>end||
zip.readUInt32LE(at)!==CENTRAL)return damaged("its directory breaks off");let nameEnd=at+CENTRAL_LENGTH+zip.readUInt16LE(at+28),next=nameEnd+zip.readUInt16LE(at+
30)+zip.readUInt16LE(at+32);if(next>end)return damaged("its directory breaks off");let rawName=zip.subarray(at+CENTRAL_LENGTH,nameEnd),name=rawName.toString("ut\
f8");if((zip.readUInt16LE(at+8)&ENCRYPTED)!==0)return refused(`${(0,$piece12.TL)(name)} in the zip is encrypted`,"upload it without a password");let method=zip.readUInt16LE(
at+10);if(method!==0&&method!==8)return refused(`${(0,$piece12.TL)(name)} in the zip is compressed by a method that is not known here (${method})`,"upload it with `actio\
ns/upload-artifact`");if(zip.readUInt8(at+5)===UNIX&&!KINDS_KEPT.includes(zip.readUInt32LE(at+38)>>>16&KIND))return refused(`${(0,$piece12.TL)(name)} in the zip is no re\
gular file`,"upload the report itself, not a link to it");let local=zip.readUInt32LE(at+42),start=dataStart(zip,local,method,rawName,first),stop=(start??0)+zip.
readUInt32LE(at+20);if(start===null||stop>first)return damaged(`${(0,$piece12.TL)(name)} is not where its directory says`);let[crc,size]=[zip.readUInt32LE(at+16),zip.readUInt32LE(
at+24)];return{ok:!0,value:{entry:{name,deflated:method===8,crc,size,start,end:stop},next}}}function dataStart(zip,local,method,name,first){if(local+LOCAL_LENGTH>
first||zip.readUInt32LE(local)!==LOCAL||(zip.readUInt16LE(local+6)&ENCRYPTED)!==0||zip.readUInt16LE(local+8)!==method)return null;let nameEnd=local+LOCAL_LENGTH+
zip.readUInt16LE(local+26);return zip.subarray(local+LOCAL_LENGTH,nameEnd).equals(name)?nameEnd+zip.readUInt16LE(local+28):null}var MOST_RATIO=200,SMALL=1e6;function isZip(bytes){return bytes.length>=4&&["PK","PK","PK\x07\b"].includes(bytes.toString("latin1",0,4))}function unzip(zip,most=$piece4.uZ.
report){let listed=listZip(zip);if(!listed.ok)return listed;let entries=listed.value.filter(({name,size})=>size>0||!name.endsWith("/"));if(entries.length===0)return refused(
"the zip holds no file","see that the workflow uploads the report");if(entries.reduce((sum,{size})=>sum+size,0)>most)return refused(`the files in the zip have m\
ore than ${most/1e6} MB together`,"upload only the reports, or split them, by account for example","too-big");let files=[];for(let entry of entries){let bytes=unpack(
zip,entry);if(!bytes.ok)return bytes;files.push({name:entry.name,bytes:bytes.value})}return{ok:!0,value:files}}function unpack(zip,entry){let{name,deflated,size,
crc,start,end}=entry,packed=zip.subarray(start,end);if(size>SMALL&&size>MOST_RATIO*packed.length){let message=`${(0,$piece12.TL)(name)} in the zip is packed more than ${MOST_RATIO}\
 to 1, as no report is`;return refused(message,"see what the workflow uploads")}let bytes=deflated?inflate(packed,size):packed;return bytes===null||bytes.length!==
size||(0,$piece13.crc32)(bytes)!==crc?damaged(`${(0,$piece12.TL)(name)} is not what the zip says it is`):{ok:!0,value:bytes}}function inflate(packed,size){try{return (0,$piece13.inflateRawSync)(packed,
{maxOutputLength:Math.max(size,1)})}catch(error){let{code}=error;if(code==="ERR_BUFFER_TOO_LARGE"||code?.startsWith("Z_"))return null;throw error}}var FOLDER=".github/workflows/";function readWorkflow(input){let file=input.startsWith(FOLDER)?input.slice(FOLDER.length):input;return/^[^/\\]+\.ya?ml$/i.test(file)?
{ok:!0,value:{file,path:FOLDER+file}}:usage(`\`report-workflow\` is ${(0,$piece12.TL)(input)}, which is no workflow file`,`name the file below \`${FOLDER}\` that uploads \
the report: \`iam-report.yml\``)}async function fetchReportArtifact(wanted){let{octokit,owner,repo,artifact}=wanted;if(!hasArtifacts(wanted.serverUrl))return usage("`report-artifact` needs arti\
facts of version 4, which GitHub Enterprise Server does not have","give the report by a path: `report`, downloaded or exported in a step before");let workflow=readWorkflow(
wanted.workflow);if(!workflow.ok)return workflow;let{file}=workflow.value,repository=await ask({what:"the repository",needs:"contents: read"},()=>octokit.rest.repos.
get({owner,repo}));if(!repository.ok)return repository;let{id:repositoryId,default_branch:branch}=repository.value.data,run=await findRun(wanted,{repositoryId,branch,
workflow:workflow.value});if(!run.ok)return run;let shown2=`the artifact ${(0,$piece12.TL)(artifact)} ${ofRun(run.value,file,wanted.now)}`,found=await findArtifact(wanted,
artifact,{runId:run.value.id,shown:shown2,file});if(!found.ok)return found;let bytes=await download(wanted,found.value,shown2,expired(shown2,file));return bytes.
ok?readTexts(bytes.value,`the artifact ${(0,$piece12.TL)(artifact)} ${ofRun(run.value,file,null)}`):bytes}function hasArtifacts(serverUrl){let host=URL.canParse(serverUrl)?
new URL(serverUrl).hostname:"";return host==="github.com"||host.endsWith(".ghe.com")}function ofRun({run_number,created_at},file,now){let time=Date.parse(created_at),
old=now===null?"":`, ${(0,$piece14.KW)(time,now)}`;return`(run ${run_number} of ${(0,$piece12.TL)(file)}, ${(0,$piece5.im)(time)}${old})`}function readTexts(bytes,shown2){if(!isZip(bytes))
return readText(bytes,shown2);let files=unzip(bytes);if(!files.ok)return{ok:!1,problem:{...files.problem,path:shown2}};let texts=[];for(let{name,bytes:content}of files.
value){let text=readText(content,`${(0,$piece14.pj)((0,$piece12.TL)(name)).slice(1,-1)} of ${shown2}`);if(!text.ok)return text;texts.push(...text.value)}return{ok:!0,value:texts}}
function readText(bytes,source){if((0,$piece8.isUtf8)(bytes))return{ok:!0,value:[{text:bytes.toString("utf8"),source}]};let help="upload nothing but reports, saved as UTF-8",
{problem:problem2}=refused("this is not UTF-8 text, and every file of the artifact counts as a report",help,"not-utf8");return{ok:!1,problem:{...problem2,path:source}}}var __require=(0,$piece19.createRequire)(require("url").pathToFileURL(__filename).href);function cleanPath(path){let normalized=(0,$piece17.normalize)(path);return normalized.length>1&&normalized[normalized.length-1]===$piece17.sep&&(normalized=normalized.substring(
0,normalized.length-1)),normalized}var SLASHES_REGEX=/[\\/]/g;function convertSlashes(path,separator){return path.replace(SLASHES_REGEX,separator)}var WINDOWS_ROOT_DIR_REGEX=/^[a-z]:[\\/]$/i;
function isRootDirectory(path){return path==="/"||WINDOWS_ROOT_DIR_REGEX.test(path)}function normalizePath(path,options){let{resolvePaths,normalizePath:normalizePath$1,
pathSeparator}=options,pathNeedsCleaning=process.platform==="win32"&&path.includes("/")||path.startsWith(".");if(resolvePaths&&(path=(0,$piece17.resolve)(path)),(normalizePath$1||
pathNeedsCleaning)&&(path=cleanPath(path)),path===".")return"";let needsSeperator=path[path.length-1]!==pathSeparator;return convertSlashes(needsSeperator?path+
pathSeparator:path,pathSeparator)}function joinPathWithBasePath(filename,directoryPath){return directoryPath+filename}function joinPathWithRelativePath(root,options){
return function(filename,directoryPath){return directoryPath.startsWith(root)?directoryPath.slice(root.length)+filename:convertSlashes((0,$piece17.relative)(root,directoryPath),
options.pathSeparator)+options.pathSeparator+filename}}function joinPath(filename){return filename}function joinDirectoryPath(filename,directoryPath,separator){
return directoryPath+filename+separator}function build$7(root,options){let{relativePaths,includeBasePath}=options;return relativePaths&&root?joinPathWithRelativePath(
root,options):includeBasePath?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(root){return function(directoryPath,paths){paths.push(directoryPath.
substring(root.length)||".")}}function pushDirectoryFilterWithRelativePath(root){return function(directoryPath,paths,filters){let relativePath=directoryPath.substring(
root.length)||".";filters.every(filter=>filter(relativePath,!0))&&paths.push(relativePath)}}var pushDirectory=(directoryPath,paths)=>{paths.push(directoryPath||
".")},pushDirectoryFilter=(directoryPath,paths,filters)=>{let path=directoryPath||".";filters.every(filter=>filter(path,!0))&&paths.push(path)},empty$2=()=>{};function build$6(root,options){
let{includeDirs,filters,relativePaths}=options;return includeDirs?relativePaths?filters&&filters.length?pushDirectoryFilterWithRelativePath(root):pushDirectoryWithRelativePath(
root):filters&&filters.length?pushDirectoryFilter:pushDirectory:empty$2}var pushFileFilterAndCount=(filename,_paths,counts,filters)=>{filters.every(filter=>filter(
filename,!1))&&counts.files++},pushFileFilter=(filename,paths,_counts,filters)=>{filters.every(filter=>filter(filename,!1))&&paths.push(filename)},pushFileCount=(_filename,_paths,counts,_filters)=>{
counts.files++},pushFile=(filename,paths)=>{paths.push(filename)},empty$1=()=>{};function build$5(options){let{excludeFiles,filters,onlyCounts}=options;return excludeFiles?
empty$1:filters&&filters.length?onlyCounts?pushFileFilterAndCount:pushFileFilter:onlyCounts?pushFileCount:pushFile}var getArray=paths=>paths,getArrayGroup=()=>[
""].slice(0,0);function build$4(options){return options.group?getArrayGroup:getArray}var groupFiles=(groups,directory,files)=>{groups.push({directory,files,dir:directory})},
empty=()=>{};function build$3(options){return options.group?groupFiles:empty}var resolveSymlinksAsync=function(path,state,callback$1){let{queue,fs,options:{suppressErrors}}=state;
queue.enqueue(),fs.realpath(path,(error,resolvedPath)=>{if(error)return queue.dequeue(suppressErrors?null:error,state);fs.stat(resolvedPath,(error$1,stat2)=>{if(error$1)
return queue.dequeue(suppressErrors?null:error$1,state);if(stat2.isDirectory()&&isRecursive(path,resolvedPath,state))return queue.dequeue(null,state);callback$1(
stat2,resolvedPath),queue.dequeue(null,state)})})},resolveSymlinks=function(path,state,callback$1){let{queue,fs,options:{suppressErrors}}=state;queue.enqueue();
try{let resolvedPath=fs.realpathSync(path),stat2=fs.statSync(resolvedPath);if(stat2.isDirectory()&&isRecursive(path,resolvedPath,state))return;callback$1(stat2,
resolvedPath)}catch(e){if(!suppressErrors)throw e}};function build$2(options,isSynchronous){return!options.resolveSymlinks||options.excludeSymlinks?null:isSynchronous?
resolveSymlinks:resolveSymlinksAsync}function isRecursive(path,resolved,state){if(state.options.useRealPaths)return isRecursiveUsingRealPaths(resolved,state);let parent=(0,$piece17.dirname)(
path),depth=1;for(;parent!==state.root&&depth<2;){let resolvedPath=state.symlinks.get(parent);!!resolvedPath&&(resolvedPath===resolved||resolvedPath.startsWith(
resolved)||resolved.startsWith(resolvedPath))?depth++:parent=(0,$piece17.dirname)(parent)}return state.symlinks.set(path,resolved),depth>1}function isRecursiveUsingRealPaths(resolved,state){
return state.visited.includes(resolved+state.options.pathSeparator)}var onlyCountsSync=state=>state.counts,groupsSync=state=>state.groups,defaultSync=state=>state.
paths,limitFilesSync=state=>state.paths.slice(0,state.options.maxFiles),onlyCountsAsync=(state,error,callback$1)=>(report(error,callback$1,state.counts,state.options.
suppressErrors),null),defaultAsync=(state,error,callback$1)=>(report(error,callback$1,state.paths,state.options.suppressErrors),null),limitFilesAsync=(state,error,callback$1)=>(report(
error,callback$1,state.paths.slice(0,state.options.maxFiles),state.options.suppressErrors),null),groupsAsync=(state,error,callback$1)=>(report(error,callback$1,
state.groups,state.options.suppressErrors),null);function report(error,callback$1,output,suppressErrors){callback$1(error&&!suppressErrors?error:null,output)}function build$1(options,isSynchronous){
let{onlyCounts,group,maxFiles}=options;return onlyCounts?isSynchronous?onlyCountsSync:onlyCountsAsync:group?isSynchronous?groupsSync:groupsAsync:maxFiles?isSynchronous?
limitFilesSync:limitFilesAsync:isSynchronous?defaultSync:defaultAsync}var readdirOpts={withFileTypes:!0},walkAsync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{
if(state.queue.enqueue(),currentDepth<0)return state.queue.dequeue(null,state);let{fs}=state;state.visited.push(crawlPath),state.counts.directories++,fs.readdir(
crawlPath||".",readdirOpts,(error,entries=[])=>{callback$1(entries,directoryPath,currentDepth),state.queue.dequeue(state.options.suppressErrors?null:error,state)})},
walkSync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{let{fs}=state;if(currentDepth<0)return;state.visited.push(crawlPath),state.counts.directories++;
let entries=[];try{entries=fs.readdirSync(crawlPath||".",readdirOpts)}catch(e){if(!state.options.suppressErrors)throw e}callback$1(entries,directoryPath,currentDepth)};
function build(isSynchronous){return isSynchronous?walkSync:walkAsync}var Queue=class{count=0;constructor(onQueueEmpty){this.onQueueEmpty=onQueueEmpty}enqueue(){
return this.count++,this.count}dequeue(error,output){this.onQueueEmpty&&(--this.count<=0||error)&&(this.onQueueEmpty(error,output),error&&(output.controller.abort(),
this.onQueueEmpty=void 0))}},Counter=class{_files=0;_directories=0;set files(num){this._files=num}get files(){return this._files}set directories(num){this._directories=
num}get directories(){return this._directories}get dirs(){return this._directories}},Aborter=class{aborted=!1;abort(){this.aborted=!0}},Walker=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(root,options,callback$1){
this.isSynchronous=!callback$1,this.callbackInvoker=build$1(options,this.isSynchronous),this.root=normalizePath(root,options),this.state={root:isRootDirectory(this.
root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Counter,options,queue:new Queue((error,state)=>this.callbackInvoker(state,error,
callback$1)),symlinks:new Map,visited:[""].slice(0,0),controller:new Aborter,fs:options.fs||$piece16},this.joinPath=build$7(this.root,options),this.pushDirectory=
build$6(this.root,options),this.pushFile=build$5(options),this.getArray=build$4(options),this.groupFiles=build$3(options),this.resolveSymlink=build$2(options,this.
isSynchronous),this.walkDirectory=build(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(entries,directoryPath,depth)=>{
let{paths,options:{filters,resolveSymlinks:resolveSymlinks$1,excludeSymlinks,exclude,maxFiles,signal,useRealPaths,pathSeparator},controller}=this.state;if(controller.
aborted||signal&&signal.aborted||maxFiles&&paths.length>maxFiles)return;let files=this.getArray(this.state.paths);for(let i=0;i<entries.length;++i){let entry=entries[i];
if(entry.isFile()||entry.isSymbolicLink()&&!resolveSymlinks$1&&!excludeSymlinks){let filename=this.joinPath(entry.name,directoryPath);this.pushFile(filename,files,
this.state.counts,filters)}else if(entry.isDirectory()){let path=joinDirectoryPath(entry.name,directoryPath,this.state.options.pathSeparator);if(exclude&&exclude(
entry.name,path))continue;this.pushDirectory(path,paths,filters),this.walkDirectory(this.state,path,path,depth-1,this.walk)}else if(this.resolveSymlink&&entry.isSymbolicLink()){
let path=joinPathWithBasePath(entry.name,directoryPath);this.resolveSymlink(path,this.state,(stat2,resolvedPath)=>{if(stat2.isDirectory()){if(resolvedPath=normalizePath(
resolvedPath,this.state.options),exclude&&exclude(entry.name,useRealPaths?resolvedPath:path+pathSeparator))return;this.walkDirectory(this.state,resolvedPath,useRealPaths?
resolvedPath:path+pathSeparator,depth-1,this.walk)}else{resolvedPath=useRealPaths?resolvedPath:path;let filename=(0,$piece17.basename)(resolvedPath),directoryPath$1=normalizePath(
(0,$piece17.dirname)(resolvedPath),this.state.options);resolvedPath=this.joinPath(filename,directoryPath$1),this.pushFile(resolvedPath,files,this.state.counts,filters)}})}}this.
groupFiles(this.state.groups,directoryPath,files)}};function promise(root,options){return new Promise((resolve$1,reject)=>{callback(root,options,(err,output)=>{
if(err)return reject(err);resolve$1(output)})})}function callback(root,options,callback$1){new Walker(root,options,callback$1).start()}function sync(root,options){
return new Walker(root,options).start()}var APIBuilder=class{constructor(root,options){this.root=root,this.options=options}withPromise(){return promise(this.root,
this.options)}withCallback(cb){callback(this.root,this.options,cb)}sync(){return sync(this.root,this.options)}},pm=null;try{__require.resolve("picomatch"),pm=__require(
"picomatch")}catch{}var Builder=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:$piece17.sep,filters:[]};globFunction;constructor(options){this.
options={...this.options,...options},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(separator){return this.
options.pathSeparator=separator,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){
return this.options.includeDirs=!0,this}withMaxDepth(depth){return this.options.maxDepth=depth,this}withMaxFiles(limit){return this.options.maxFiles=limit,this}withFullPaths(){
return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths=!0}={}){
return this.options.resolveSymlinks=!0,this.options.useRealPaths=resolvePaths,this.withFullPaths()}withAbortSignal(signal){return this.options.signal=signal,this}normalize(){
return this.options.normalizePath=!0,this}filter(predicate){return this.options.filters.push(predicate),this}onlyDirs(){return this.options.excludeFiles=!0,this.
options.includeDirs=!0,this}exclude(predicate){return this.options.exclude=predicate,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(root){return new APIBuilder(
root||".",this.options)}withGlobFunction(fn){return this.globFunction=fn,this}crawlWithOptions(root,options){return this.options={...this.options,...options},new APIBuilder(
root||".",this.options)}glob(...patterns){return this.globFunction?this.globWithOptions(patterns):this.globWithOptions(patterns,{dot:!0})}globWithOptions(patterns,...options){
let globFn=this.globFunction||pm;if(!globFn)throw new Error("Please specify a glob function to use glob matching.");var isMatch=this.globCache[patterns.join("\0")];
return isMatch||(isMatch=globFn(patterns,...options),this.globCache[patterns.join("\0")]=isMatch),this.options.filters.push(path=>isMatch(path)),this}};var import_picomatch=(0,$piece6.f)((0,$piece1.h)(),1),isReadonlyArray=Array.isArray,BACKSLASHES=/\\/g,DRIVE_RELATIVE_PATH=/^[A-Za-z]:$/,isWin=process.platform==="\
win32",ONLY_PARENT_DIRECTORIES=/^(\/?\.\.)+$/;function getPartialMatcher(patterns,options={}){let patternsCount=patterns.length,patternsParts=Array(patternsCount),
matchers=Array(patternsCount),i,j;for(i=0;i<patternsCount;i++){let parts=splitPattern(patterns[i]);patternsParts[i]=parts;let partsCount=parts.length,partMatchers=Array(
partsCount);for(j=0;j<partsCount;j++)partMatchers[j]=(0,import_picomatch.default)(parts[j],options);matchers[i]=partMatchers}return input=>{let inputParts=input.
split("/");if(inputParts[0]===".."&&ONLY_PARENT_DIRECTORIES.test(input))return!0;for(i=0;i<patternsCount;i++){let patternParts=patternsParts[i],matcher=matchers[i],
inputPatternCount=inputParts.length,minParts=Math.min(inputPatternCount,patternParts.length);for(j=0;j<minParts;){let part=patternParts[j];if(part.includes("/"))
return!0;if(!matcher[j](inputParts[j]))break;if(!options.noglobstar&&part==="**")return!0;j++}if(j===inputPatternCount)return!0}return!1}}var WIN32_ROOT_DIR=/^[A-Z]:\/$/i,
isRoot=isWin?p=>WIN32_ROOT_DIR.test(p):p=>p==="/";function buildFormat(cwd,root,absolute){if(cwd===root||root.startsWith(`${cwd}/`)){if(absolute){let start=cwd.
length+ +!isRoot(cwd);return(p,isDir)=>p.slice(start,isDir?-1:void 0)||"."}let prefix=root.slice(cwd.length+1);return prefix?(p,isDir)=>{if(p===".")return prefix;
let result=`${prefix}/${p}`;return isDir?result.slice(0,-1):result}:(p,isDir)=>isDir&&p!=="."?p.slice(0,-1):p}return absolute?p=>$piece17.posix.relative(cwd,p)||".":p=>$piece17.posix.
relative(cwd,`${root}/${p}`)||"."}function buildRelative(cwd,root){if(root.startsWith(`${cwd}/`)){let prefix=root.slice(cwd.length+1);return p=>`${prefix}/${p}`}
return p=>{let result=$piece17.posix.relative(cwd,`${root}/${p}`);return p[p.length-1]==="/"&&result!==""?`${result}/`:result||"."}}function ensureNonDriveRelativePath(path){
return path.replace(DRIVE_RELATIVE_PATH,match=>`${match}/`)}var splitPatternOptions={parts:!0};function splitPattern(path){var _result$parts;let result=import_picomatch.default.
scan(path,splitPatternOptions);return!((_result$parts=result.parts)===null||_result$parts===void 0)&&_result$parts.length?result.parts:[path]}var POSIX_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,WIN32_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,
escapePosixPath=path=>path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapeWin32Path=path=>path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapePath=isWin?
escapeWin32Path:escapePosixPath;function isDynamicPattern(pattern,options){if(options?.caseSensitiveMatch===!1)return!0;let scan=import_picomatch.default.scan(pattern);
return scan.isGlob||scan.negated}function log(...tasks){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...tasks)}function ensureStringArray(value){
return typeof value=="string"?[value]:value??[]}var PARENT_DIRECTORY=/^(\/?\.\.)+/,ESCAPING_BACKSLASHES=/\\(?=[()[\]{}!*+?@|])/g;function normalizePattern(pattern,opts,props,isIgnore){
var _PARENT_DIRECTORY$exe;let cwd=opts.cwd,result=pattern;pattern[pattern.length-1]==="/"&&(result=pattern.slice(0,-1)),result[result.length-1]!=="*"&&opts.expandDirectories&&
(result+="/**");let escapedCwd=escapePath(cwd);result=(0,$piece17.isAbsolute)(result.replace(ESCAPING_BACKSLASHES,""))?$piece17.posix.relative(escapedCwd,result):$piece17.posix.normalize(result);
let parentDir=(_PARENT_DIRECTORY$exe=PARENT_DIRECTORY.exec(result))===null||_PARENT_DIRECTORY$exe===void 0?void 0:_PARENT_DIRECTORY$exe[0],parts=splitPattern(result);
if(parentDir){let n=(parentDir.length+1)/3,i=0,cwdParts=escapedCwd.split("/");for(;i<n&&parts[i+n]===cwdParts[cwdParts.length+i-n];)result=result.slice(0,(n-i-1)*
3)+result.slice((n-i)*3+parts[i+n].length+1)||".",i++;let potentialRoot=$piece17.posix.join(cwd,parentDir.slice(i*3));potentialRoot[0]!=="."&&props.root.length>potentialRoot.
length&&(props.root=ensureNonDriveRelativePath(potentialRoot),props.depthOffset=-n+i)}if(!isIgnore&&props.depthOffset>=0){var _props$commonPath;(_props$commonPath=
props.commonPath)!==null&&_props$commonPath!==void 0||(props.commonPath=parts);let newCommonPath=[],length=Math.min(props.commonPath.length,parts.length);for(let i=0;i<
length;i++){let part=parts[i];if(part==="**"&&!parts[i+1]){newCommonPath.pop();break}if(i===parts.length-1||part!==props.commonPath[i]||isDynamicPattern(part))break;
newCommonPath.push(part)}props.depthOffset=newCommonPath.length,props.commonPath=newCommonPath,props.root=ensureNonDriveRelativePath(newCommonPath.length>0?$piece17.posix.
join(cwd,...newCommonPath):cwd)}return result}function processPatterns(options,patterns,props){let matchPatterns=[],ignorePatterns=[];for(let pattern of options.
ignore)pattern&&(pattern[0]!=="!"||pattern[1]==="(")&&ignorePatterns.push(normalizePattern(pattern,options,props,!0));for(let pattern of patterns)pattern&&(pattern[0]!==
"!"||pattern[1]==="("?matchPatterns.push(normalizePattern(pattern,options,props,!1)):(pattern[1]!=="!"||pattern[2]==="(")&&ignorePatterns.push(normalizePattern(
pattern.slice(1),options,props,!0)));return{match:matchPatterns,ignore:ignorePatterns}}function buildCrawler(options,patterns){let cwd=options.cwd,props={root:cwd,
depthOffset:0},processed=processPatterns(options,patterns,props);options.debug&&log("internal processing patterns:",processed);let{absolute,caseSensitiveMatch,debug,
dot,followSymbolicLinks,onlyDirectories}=options,root=props.root.replace(BACKSLASHES,""),matchOptions={dot,nobrace:options.braceExpansion===!1,nocase:!caseSensitiveMatch,
noextglob:options.extglob===!1,noglobstar:options.globstar===!1,posix:!0},matcher=(0,import_picomatch.default)(processed.match,matchOptions),ignore=(0,import_picomatch.default)(
processed.ignore,matchOptions),partialMatcher=getPartialMatcher(processed.match,matchOptions),format=buildFormat(cwd,root,absolute),excludeFormatter=absolute?format:
buildFormat(cwd,root,!0),excludePredicate=(_,p)=>{let relativePath=excludeFormatter(p,!0);return relativePath!=="."&&!partialMatcher(relativePath)||ignore(relativePath)},
maxDepth;options.deep!==void 0&&(maxDepth=Math.round(options.deep-props.depthOffset));let crawler=new Builder({filters:[debug?(p,isDirectory)=>{let path=format(
p,isDirectory),matches=matcher(path)&&!ignore(path);return matches&&log(`matched ${path}`),matches}:(p,isDirectory)=>{let path=format(p,isDirectory);return matcher(
path)&&!ignore(path)}],exclude:debug?(_,p)=>{let skipped=excludePredicate(_,p);return log(`${skipped?"skipped":"crawling"} ${p}`),skipped}:excludePredicate,fs:options.
fs,pathSeparator:"/",relativePaths:!absolute,resolvePaths:absolute,includeBasePath:absolute,resolveSymlinks:followSymbolicLinks,excludeSymlinks:!followSymbolicLinks,
excludeFiles:onlyDirectories,includeDirs:onlyDirectories||!options.onlyFiles,maxDepth,signal:options.signal}).crawl(root);return options.debug&&log("internal pr\
operties:",{...props,root}),[crawler,cwd!==root&&!absolute&&buildRelative(cwd,root)]}function formatPaths(paths,mapper){if(mapper)for(let i=paths.length-1;i>=0;i--)
paths[i]=mapper(paths[i]);return paths}var defaultOptions={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,
onlyFiles:!0};function getOptions(options){let opts=Object.assign({},options);for(let key in defaultOptions)opts[key]===void 0&&Object.assign(opts,{[key]:defaultOptions[key]});
return opts.cwd=(opts.cwd instanceof URL?(0,$piece18.fileURLToPath)(opts.cwd):(0,$piece17.resolve)(opts.cwd||process.cwd())).replace(BACKSLASHES,"/"),opts.ignore=ensureStringArray(opts.
ignore),opts.fs&&(opts.fs={readdir:opts.fs.readdir||$piece16.readdir,readdirSync:opts.fs.readdirSync||$piece16.readdirSync,realpath:opts.fs.realpath||$piece16.realpath,realpathSync:opts.fs.
realpathSync||$piece16.realpathSync,stat:opts.fs.stat||$piece16.stat,statSync:opts.fs.statSync||$piece16.statSync}),opts.debug&&log("globbing with options:",opts),opts}function getCrawler(globInput,inputOptions={}){
var _ref;if(globInput&&inputOptions?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let isModern=isReadonlyArray(globInput)||
typeof globInput=="string",patterns=ensureStringArray((_ref=isModern?globInput:globInput.patterns)!==null&&_ref!==void 0?_ref:"**/*"),options=getOptions(isModern?
inputOptions:globInput);return patterns.length>0?buildCrawler(options,patterns):[]}function globSync(globInput,options){let[crawler,relative3]=getCrawler(globInput,options);return crawler?formatPaths(crawler.sync(),relative3):[]}function findReports(workspace,patterns){let found=new Set;for(let pattern of patterns){let files=filesOf(workspace,pattern);if(files.length===0){let help="expo\
rt one with the AWS CLI, or download it in a step before this one",message=`no report matches \`${pattern}\`: nothing was analysed`;return{ok:!1,problem:(0,$piece11.C)(
"warning","unreadable-file",message,{help})}}for(let file of files)found.add(file)}return{ok:!0,value:[...found].sort()}}function filesOf(workspace,pattern){let path=(0,$piece7.resolve)(
workspace,pattern);return (0,$piece15.existsSync)(path)?[path]:globSync(pattern,{cwd:workspace,absolute:!0,dot:!0,onlyFiles:!0,followSymbolicLinks:!1})}async function readEvidence({evidence,asOf},workspace,octokit,repository){if(evidence.kind==="artifact"){if(!octokit||!repository)return{ok:!1,problem:(0,$piece11.C)("\
error","usage","nobody says in which repository the artifact is",{help:"run it as a step of a workflow, with a token, or give `report`"})};let serverUrl=process.
env.GITHUB_SERVER_URL??"https://github.com";return fetchReportArtifact({octokit,...repository,...evidence,serverUrl,now:asOf})}let found=findReports(workspace,evidence.
reports);if(!found.ok)return found;let reports=(0,$piece0.o)(found.value);return reports.ok?{ok:!0,value:reports.value.map(one=>({...one,source:shown(workspace,one.
source)}))}:reports}function shown(workspace,file){let path=(0,$piece7.relative)(workspace,file);return path.startsWith("..")?file:path}


})

};
;