"use strict";
exports.id = 6532;
exports.ids = [6532];
exports.modules = {

6532:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
auditCheckout: () => (/* binding */ auditCheckout)
});
var $piece0 = __webpack_require__(2625);
var $piece1 = __webpack_require__(9890);
var $piece2 = __webpack_require__(3106);
var $piece3 = __webpack_require__(7830);
var $piece4 = __webpack_require__(1482);
var $piece5 = __webpack_require__(1894);
var $piece6 = __webpack_require__(10);
var $piece7 = __webpack_require__(8579);
var $piece8 = __webpack_require__(9177);
var $piece9 = __webpack_require__(2133);
var $piece10 = __webpack_require__(5110);
var $piece11 = __webpack_require__(4632);
var $piece12 = __webpack_require__(6180);
var $piece13 = __webpack_require__(3199);
var $piece14 = __webpack_require__(7063);
var $piece15 = __webpack_require__(1160);
var $piece16 = __webpack_require__(1997);
var $piece17 = __webpack_require__(7680);
var $piece18 = __webpack_require__(6925);
var $piece19 = __webpack_require__(2235);
var $piece20 = __webpack_require__(672);
var $piece21 = __webpack_require__(642);
var $piece22 = __webpack_require__(4643);
var $piece23 = __webpack_require__(9429);
var $piece24 = __webpack_require__(4761);
var $piece25 = __webpack_require__(3783);
var $piece26 = __webpack_require__(7768);
var $piece27 = __webpack_require__(5198);
var $piece28 = __webpack_require__(4453);
var $piece29 = __webpack_require__(4198);
var $piece30 = __webpack_require__(5397);
var $piece66 = __webpack_require__(6606);
var $piece31 = __webpack_require__(4726);
var $piece32 = __webpack_require__(3346);
var $piece33 = __webpack_require__(7473);
var $piece34 = __webpack_require__(5878);
var $piece35 = __webpack_require__(6370);
var $piece36 = __webpack_require__(4891);
var $piece37 = __webpack_require__(6962);
var $piece38 = __webpack_require__(7332);
var $piece39 = __webpack_require__(5061);
var $piece62 = __webpack_require__(6804);
var $piece65 = __webpack_require__(7293);
var $piece40 = __webpack_require__(7272);
var $piece41 = __webpack_require__(4809);
var $piece42 = __webpack_require__(1566);
var $piece43 = __webpack_require__(9236);
var $piece44 = __webpack_require__(3058);
var $piece64 = __webpack_require__(7115);
var $piece45 = __webpack_require__(2936);
var $piece46 = __webpack_require__(836);
var $piece47 = __webpack_require__(4997);
var $piece48 = __webpack_require__(2781);
var $piece49 = __webpack_require__(1857);
var $piece58 = __webpack_require__(3829);
var $piece50 = __webpack_require__(4072);
var $piece51 = __webpack_require__(6478);
var $piece52 = __webpack_require__(634);
var $piece53 = __webpack_require__(5509);
var $piece61 = __webpack_require__(8489);
var $piece60 = __webpack_require__(7134);
var $piece63 = __webpack_require__(5266);
var $piece59 = __webpack_require__(6865);
var $piece54 = __webpack_require__(3503);
var $piece55 = __webpack_require__(4414);
var $piece56 = __webpack_require__(3024);
var $piece56_default = /*#__PURE__*/__webpack_require__.n($piece56);
var $piece57 = __webpack_require__(6760);
var $piece57_default = /*#__PURE__*/__webpack_require__.n($piece57);


















var CODEOWNERS=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],MOST_CODEOWNERS=3*1024*1024;function readCodeowners(text){let rules=text.split(`
`).flatMap(line2=>{let[pattern,...owners]=(line2.split(/(?:^|\s)#/)[0]??"").trim().split(/\s+/),globs=pattern?globsOf(pattern):null;return globs?[{fits:globs.map(
$piece58.Ke),owners:[...new Set(owners)].sort()}]:[]});return rules.reverse(),path=>rules.find(({fits})=>fits.some(test=>test(path)))?.owners??[]}function globsOf(pattern){
if(/[[\]!\\]/.test(pattern))return null;let plain=pattern.replace(/[{}]/g,character=>`[${character}]`),isFolder=plain.endsWith("/"),bare=plain.replace(/^\//,"").
replace(/\/$/,""),rooted=plain.startsWith("/")||bare.includes("/"),glob=rooted?bare:`**/${bare}`,all=bare===""?["**"]:isFolder?[`${glob}/**`]:glob.endsWith("*")?
[glob]:[glob,`${glob}/**`],globs=bare==="*"&&!rooted?["**"]:all;return globs.every(one=>(0,$piece58.Hf)(one)===null)?globs:null}function together(all){let stops=all.flatMap(one=>one.stops??[]);return{lines:all.flatMap(({lines})=>lines),warnings:all.flatMap(({warnings})=>warnings),stops:stops.
includes("writing")?"writing":stops[0]??null}}function line(text,url=null,lasting=null){return{lines:[{text,url,lasting}],warnings:[],stops:null}}function warned(text,help,stops=null){
let message=`${text.charAt(0).toLowerCase()}${text.slice(1)}`;return{lines:[{text:`${text}: ${help}.`,url:null,lasting:null}],warnings:[(0,$piece59.C)("warning","write\
-failed",message,{help})],stops}}var LONGEST=200;function refusedWords(what2,refusal,permissions){let{words,kind,said}=refusal,own=said===null||!TELLING.has(kind)||
GENERIC.has(said)?"":`: ${(0,$piece60.MR)(LONGEST,said)}`,stops=kind==="forbidden"||kind==="limited"||kind==="other"?"writing":null;return warned(`${what2}: GitHub ${words}${own}`,
helpFor(refusal,permissions),stops)}var TELLING=new Set(["forbidden","invalid","locked","other"]),GENERIC=new Set(["Resource not accessible by integration","Not\
 Found","Bad credentials"]);function helpFor({kind,said},permissions){return said!==null&&/\barchived\b/i.test(said)?"nothing can be written to an archived repo\
sitory":said!==null&&/\bissues? (?:has|have|is|are) (?:been )?disabled\b/i.test(said)?ISSUES_OFF:said!==null&&/\b(?:rule violations?|protected branch)\b/i.test(
said)?RULES:kind==="forbidden"?`give the job ${permissions}`:kind==="limited"?"run again in an hour":kind==="unclear"?"the next run goes on where this one stopp\
ed":"the next run tries it again"}var ISSUES_OFF="issues are switched off: switch them on under Settings, General, Features, or leave `open-issue` out",RULES="l\
eave the branches `refine-iam/**` out of the rule, or let the token bypass it",NOT_PERMITTED='allow it under Settings, Actions, General, "Allow GitHub Actions t\
o create and approve pull requests", or give `github-token` an App\'s token';var DIGITS=8;function keyOf({file,statements},id){let index=(0,$piece4.qh)(file,id),sorted=texts=>(0,$piece42.br)([...texts].sort($piece61.HH),DIGITS);return{where:sorted(statements.
map(one=>index.keysOf(one).place)),what:sorted(statements.map(one=>`${index.keysOf(one).words} ${(0,$piece4.Bl)(one,null).all}`))}}function writeKeys(keys){return keys.
map(({where,what:what2})=>`${where}${what2}`).sort().join("")}function readKeys(text){return Array.from({length:text.length/(2*DIGITS)},(_,at)=>{let key=text.slice(
at*2*DIGITS,(at+1)*2*DIGITS);return{where:key.slice(0,DIGITS),what:key.slice(DIGITS)}})}var OPENING="<!-- refine-iam 1 ",CLOSING=" -->",DIGEST=/^(?:[0-9a-f]{16})+$/,COMMIT=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function withPullMark(text,{job,state,findings,
content,heads,statements}){return`${text}

${OPENING}${["pull",job,state,findings,content,statements,...heads].join(" ")}${CLOSING}`}function readPullMark(body){return pullMarkOf(partsOf(body).marker)}function pullMarkOf(marker){
let[kind,job="",state,findings="",content="",statements="",...heads]=wordsOf(marker);return kind!=="pull"||!isState(state)||![job,findings,content].every(text=>DIGEST.
test(text))||!/^\d{1,9}$/.test(statements)||heads.length===0||!heads.every(sha=>COMMIT.test(sha))?null:{job,state,findings,content,heads,statements:Number(statements)}}
function withIssueMark(text,{job,state,content}){return`${text}

${OPENING}${["issue",job,state,content].join(" ")}${CLOSING}`}function readIssueMark(body){return issueMarkOf(partsOf(body).marker)}function issueMarkOf(marker){
let[kind,job="",state,content="",...more]=wordsOf(marker);return kind!=="issue"||more.length>0||!isState(state)||!DIGEST.test(job)||!DIGEST.test(content)?null:{
job,state,content}}function textAbove(body){return partsOf(body).above}function ownPart(body){let{above,marker}=partsOf(body);return marker===""?body:`${above}

${marker}`}function inPlaceOf(older,body){let whole=`${body}${partsOf(older).behind}`;return whole.length>$piece3.bI?body:whole}function says(body,text){return (0,$piece4.Ru)(
textAbove(body))===(0,$piece4.Ru)(text)}function partsOf(body){for(let at=body.lastIndexOf(OPENING);at>=0;at=at===0?-1:body.lastIndexOf(OPENING,at-1)){let end=body.indexOf(
`
`,at),marker=body.slice(at,end<0?body.length:end).trimEnd();if(!(at===0||body[at-1]===`
`)||(pullMarkOf(marker)??issueMarkOf(marker))===null)continue;let behind=body.slice(at+marker.length);return{above:body.slice(0,at).trimEnd(),marker,behind:behind.
trim()===""?"":behind}}return{above:body.trimEnd(),marker:"",behind:""}}function wordsOf(marker){return!marker.startsWith(OPENING)||!marker.endsWith(CLOSING)?[]:
marker.slice(OPENING.length,-CLOSING.length).split(" ")}function isState(text){return text==="open"||text==="closed"}var TRAILER="Refine-IAM: ";function withTrailer(message,job,content,tree){
return`${message}

${TRAILER}${job} ${content} ${tree}`}function heldBy({message,tree,parents},job){let line2=message.trimEnd().split(`
`).at(-1)??"";if(!line2.startsWith(TRAILER)||parents.length!==1)return null;let[by,content="",of]=line2.slice(TRAILER.length).split(" ");return by===job&&of===tree&&
DIGEST.test(content)?content:null}function placeLink({path},{line:line2,endLine},pages){let parts=path.split("/").map(part2=>encodeURIComponent(part2).replace(/[!'()*]/g,escaped)),lines=endLine>
line2?`L${line2}-L${endLine}`:`L${line2}`,url=`${pages.repository}/blob/${pages.commit}/${parts.join("/")}?plain=1#${lines}`;return`[${(0,$piece38.aY)(`${path}:${line2}`)}\
](${url})`}function withoutCommits(text){return text.replace(/\/blob\/[0-9a-f]{40,64}\//g,"/blob/")}function escaped(character){return`%${character.charCodeAt(0).
toString(16).toUpperCase()}`}function statementSections(file,one,about,pages){let told=(0,$piece38.dc)(one),gone=told.removed.length,evidence=one.evidence?`${(0,$piece38.t8)(
one.evidence)}. `:"",lines=[`**${placeLink(file,one,pages)}**: ${(0,$piece38.DD)(one)}`,(0,$piece3.Y_)(told,about.universe),`${evidence}${(0,$piece36.o)([told],about)}`],[example]=(0,$piece46.j2)(
told.removed,about.universe);if(example===void 0)return[(0,$piece19.iW)(lines.join(`

`))];let keep=`Still needed? ${(0,$piece3.F3)(example,{file,statement:one},about)}`,summary=gone===1?"The action \xB7 keep it":`All ${(0,$piece62.zD)(gone)} \xB7 keep one`;return[
(0,$piece19.iW)(lines.join(`

`)),(0,$piece19._0)((0,$piece19.AU)(summary,[(0,$piece38.Mu)(one,about),keep].join(`

`)))]}function marked(pulls,job){return pulls.flatMap(pull=>{let mark=pull.mine?readPullMark(pull.body):null;return mark?.job===job?[{pull,mark}]:[]})}function declinedIn(pulls,job,base){
let settled2=new Set,declined=new Map;for(let{pull,mark}of marked(pulls,job)){if(pull.state==="open"||pull.base!==base)continue;let isNo=pull.state==="closed"&&
mark.state==="open";for(let{what:what2}of readKeys(mark.findings))isNo&&!settled2.has(what2)&&declined.set(what2,pull),settled2.add(what2)}return declined}function stepFor(wanted,state,job,{
body,moved,base}){let strange=strangeIn(state,base);if(strange)return strange;let open3=state.pulls.find(one=>one.state==="open");if(open3){let mark=marked([open3],
job)[0]?.mark;return mark&&mark.content===wanted.content&&mark.heads[0]===state.head?open3.title===wanted.title&&sameText(ownPart(open3.body),body(mark.heads))?
{kind:"standing",wanted,pull:open3}:{kind:"describe",wanted,state,pull:open3}:{kind:"update",wanted,state,pull:open3}}let[last]=marked(state.pulls,job).filter(({
pull})=>pull.base===base);return last?.pull.state==="merged"&&moved&&sharesFindings(last.mark,wanted)?{kind:"merged",wanted,pull:last.pull}:{kind:"open",wanted,
state}}function stepForGone(state,base){let strange=strangeIn(state,base);if(strange)return strange;let open3=state.pulls.find(one=>one.state==="open");return open3?
{kind:"close",state,pull:open3}:state.head===null?null:{kind:"delete",state}}function strangeIn({branch,head,ours,pulls},base){let open3=pulls.filter(one=>one.state===
"open"),byHand=open3.find(({mine})=>!mine);if(byHand)return{kind:"by-hand",branch,pull:byHand};let other=open3.find(one=>one.base!==base);return other?{kind:"ot\
her-base",pull:other}:head!==null&&!ours?{kind:"foreign",branch,pull:open3[0]??null}:null}function sharesFindings(mark,{findings}){let proposed=new Set(readKeys(
mark.findings).map(({what:what2})=>what2));return readKeys(findings).some(({what:what2})=>proposed.has(what2))}function sameText(one,other){return withoutCommits(
one).replaceAll(`\r
`,`
`).trimEnd()===withoutCommits(other).trimEnd()}var NEEDS="`contents: write` and `pull-requests: write`";async function commitOf(forge,wanted,target){let files=wanted.files.map(({path,after})=>({path,mode:target.
modes.get(path)??"100644",text:after})),tree=await (0,$piece9.it)(()=>forge.writeTree(target.tree,files));if(!tree.ok)return tree;let message=withTrailer(wanted.subject,
target.job,wanted.content,tree.value);return (0,$piece9.it)(()=>forge.writeCommit(message,tree.value,target.commit))}function lost(branch,why,what2){return why!==
"foreign"?refusedWords(what2,why,NEEDS):line(`Somebody changed the branch \`${branch}\` at this moment: it is left alone.`)}async function createBranch(forge,branch,commit,again){
let made=await (0,$piece9.CD)(()=>forge.createBranch(branch,commit));if(made.ok)return null;if(made.refusal.kind!=="unclear"&&made.refusal.kind!=="invalid")return made.
refusal;let now=await (0,$piece9.CD)(()=>forge.tip(branch));return now.ok?now.value===commit?null:now.value!==null?"foreign":made.refusal.kind==="unclear"&&again?createBranch(
forge,branch,commit,!1):made.refusal:made.refusal}async function stillAt(forge,branch,seen){let now=await (0,$piece9.CD)(()=>forge.tip(branch));return now.ok?now.value===
seen?null:"foreign":now.refusal}async function swapBranch(forge,branch,from,to,again=!0){let swapped=await (0,$piece9.CD)(()=>forge.swapBranch(branch,from,to));if(swapped.
ok)return null;let{refusal}=swapped;if(refusal.kind==="limited")return refusal;let now=await (0,$piece9.CD)(()=>forge.tip(branch));return now.ok?now.value===to?null:now.
value!==from?"foreign":refusal.kind==="unclear"&&again?swapBranch(forge,branch,from,to,!1):refusal.kind==="other"?{...refusal,kind:"invalid"}:refusal:refusal}async function mergedSince(forge,analysis,id){let dates=analysis.reports.flatMap(({analyzedAt})=>analyzedAt??[]);if(dates.length===0)return together([]);let merged=await (0,$piece9.CD)(
()=>forge.merged(Math.min(...dates)));if(!merged.ok)return refusedWords("Merged pull requests could not be read",merged.refusal,NEEDS);let own=marked(merged.value,
(0,$piece42.br)(id)),found=new Set(own.length===0?[]:(0,$piece10.fs)(analysis).map(one=>keyOf(one,id).where));return together(own.map(({pull,mark})=>{let text=mergedWords(pull.
number,mark,found);return line(text,pull.url,text)}))}function mergedWords(number,{findings,statements},found){let keys=readKeys(findings),still=keys.filter(({where})=>found.
has(where)).length;if(still===0)return`Merged: #${number}; its ${(0,$piece62.U9)(statements,"finding")} should resolve with the next report.`;let which=keys.length===1?"i\
ts change is":`${still} of its ${keys.length} changes ${still===1?"is":"are"}`;return`Merged: #${number}, but ${which} not, or not wholly, in the files: what is\
 left is found again.`}async function close(forge,state,pull,clean){let what2=`Pull request #${pull.number} was not closed`,elsewhere=await stillAt(forge,state.branch,state.head);if(elsewhere!==
null)return lost(state.branch,elsewhere,what2);let mark=readPullMark(pull.body),text=mark&&withPullMark(textAbove(pull.body),{...mark,state:"closed"}),body=text===
null?{}:{body:inPlaceOf(pull.body,text)},closed=await (0,$piece9.it)(()=>forge.changePull(pull.number,{...body,state:"closed"}));if(!closed.ok)return refusedWords(
what2,closed.refusal,NEEDS);await (0,$piece9.CD)(()=>forge.say(pull.number,clean?NOTHING_FOUND:ELSEWHERE));let done=line(`Closed pull request #${pull.number}: nothing \
is left for it.`,pull.url);return together([done,await remove(forge,state)])}var NOTHING_FOUND="None of this is found any more, so there is nothing left to do h\
ere.",ELSEWHERE="Nothing is left to do here: what is still found of this belongs to other pull requests by now.";async function remove(forge,{branch,head}){let kept=head===
null?null:await swapBranch(forge,branch,head,null);return kept!==null?lost(branch,kept,`The branch \`${branch}\` was not deleted`):line(`Deleted the branch \`${branch}\
\`, for which nothing is left.`)}var LONGEST2=50;function branchPrefix(id){return`refine-iam/${part(id)}/`}function branchOf(id,group){return`${branchPrefix(id)}${part(group)}`}function part(text){
let plain=text.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,LONGEST2).replace(/^-|-$/g,"");return plain===text&&plain!==""?plain:plain===""?(0,$piece42.br)(text,10):
`${plain}-${(0,$piece42.br)(text,10)}`}function titlePart(text){let plain=text.replace(/[^A-Za-z0-9._/+=,-]+/g,"-").replace(/^-+|-+$/g,"");return plain.length>LONGEST2?`${plain.
slice(0,LONGEST2)}\u2026`:plain}var TARGET=/(\]\(https?:\/\/[^\s()]*\))/;function inertInCommits(markdown){return markdown.split(TARGET).map((part2,at)=>at%2===1?part2:part2.replace(/#(?=\d)|@(?=\w)|\bGH-(?=\d)|:(?=\/\/)/gi,
"$&\u200B")).join("")}function withChanges(file,chosen){let edited=new Set([...chosen].flatMap(change=>change.statements)),policies=file.policies.map(one=>({...one,statements:one.statements.
map(statement=>edited.has(statement)?statement:unedited(statement)),changes:one.changes.filter(change=>chosen.has(change))})),edits=policies.flatMap(({changes})=>changes.
flatMap(change=>change.edits)),some2={...file,policies,edits,after:(0,$piece63.c)(file.source.text,edits)},[violation]=(0,$piece5.nC)(some2);return violation?{ok:!1,violation}:
{ok:!0,file:some2}}function unedited(one){return one.edited?{...one,edited:!1,line:one.line,endLine:one.endLine}:one}function wantedPull(group,writing){let files=[],withheld=[];for(let[file,changes]of (0,$piece10.y9)(group.changes)){let some2=withChanges(file,new Set(changes));some2.ok?
files.push(some2.file):withheld.push(file.path)}if(files.length===0)return null;let taken={...group,changes:group.changes.filter(({file})=>!withheld.includes(file.
path))},statements=(0,$piece10.$d)(taken.changes),size=`${(0,$piece62.U9)(statements,"statement")} in ${(0,$piece62.U9)(files.length,"file")}`,name=group.name===$piece10.Qz?"":titlePart(group.
name),whose2=`${name===""?"":` of ${name}`}${writing.id==="default"?"":` (${titlePart(writing.id)})`}`;return{group:taken,branch:branchOf(writing.id,group.name),
statements,files,withheld,title:`Remove unused access${whose2}: ${size}`,subject:`Remove unused access: ${size}`,text:textOf(taken,size,writing),findings:writeKeys(
taken.changes.map(one=>keyOf(one,writing.id))),content:(0,$piece42.br)(files.map(({path,source,after})=>[path,(0,$piece42.br)(source.text),(0,$piece42.br)(after)]))}}var MARKER_ROOM=4e3;function textOf({
name,changes,waiting},size,{pages,...about}){let gone=changes.reduce((sum,{statements})=>sum+statements.reduce((most,one)=>most+(0,$piece64.sK)(one).length,0),0),
what2=gone===0?"entries that others already grant":(0,$piece62.U9)(gone,"unused action"),of=name===$piece10.Qz?"":` of ${(0,$piece38.aY)(name)}`,more=waiting===0?"":` ${(0,$piece62.U9)(waiting,
"more statement")} of this group ${waiting===1?"waits":"wait"} until this is merged.`,inert=[(0,$piece19.iW)(`Removes **${what2}** from ${size}${of}, the riskiest first. N\
othing else changes.${more}`),...changes.flatMap(({file,statements})=>statements.flatMap(one=>statementSections(file,one,about,pages))),(0,$piece19.iW)(ENDING)].map(section=>({
...section,text:inertInCommits(section.text)}));return (0,$piece19.WK)(inert,$piece3.bI-MARKER_ROOM,"The job summary has all of it.").trimEnd()}var ENDING=["The next\
 audit brings this pull request up to date: it writes the branch and this text anew, unless somebody else pushed to the branch.","Close it to say no: what it re\
moves is not proposed again as it is."].join(" ");function pullBody(wanted,job,heads){let{findings,content,statements}=wanted;return withPullMark(wanted.text,{job,
state:"open",findings,content,heads,statements})}async function takeStep(forge,step,target){switch(step.kind){case"open":return open(forge,step.wanted,step.state,target);case"update":return update(forge,step,target);case"\
describe":return describe(forge,step,target);case"close":return close(forge,step.state,step.pull,target.clean);case"delete":return remove(forge,step.state);default:
return settled(step)}}function settled(step){let text=settledWords(step),lasting=step.kind==="standing"?lastingWords(step.pull.number,step.wanted):text;return line(
text,step.pull?.url??null,lasting)}function lastingWords(number,{statements}){return`Review and merge #${number}, which narrows or removes ${(0,$piece62.U9)(statements,"s\
tatement")}.`}function settledWords(step){let{pull}=step,number=pull?`#${pull.number}`:"";switch(step.kind){case"standing":return`Pull request ${number} still h\
olds.`;case"by-hand":return`Pull request ${number} was opened by somebody else from the branch \`${step.branch}\`: left alone.`;case"declined":return`Pull reque\
st ${number} was closed by people: the same changes are not proposed again.`;case"other-base":return`Pull request ${number} does not go to the default branch: i\
t is left alone. Change its base, or close it.`;case"merged":return`Pull request ${number} was merged since this commit: the next audit reads it.`;case"foreign":
return`Somebody else pushed to the branch \`${step.branch}\`${pull?` of pull request ${number}`:""}: it is left alone. ${pull?"Merge it, or close it to say no t\
o what it proposes.":"Delete the branch, and the next audit goes on without it."}`}}async function open(forge,wanted,state,target){let what2=`No pull request fr\
om the branch \`${wanted.branch}\``,head=state.held===wanted.content?state.head:null;if(head===null){let made=await commitOf(forge,wanted,target);if(!made.ok)return refusedWords(
what2,made.refusal,NEEDS);let placed=state.head===null?await createBranch(forge,wanted.branch,made.value,!0):await swapBranch(forge,wanted.branch,state.head,made.
value);if(placed!==null)return lost(wanted.branch,placed,what2);head=made.value}let pulled=await openPull(forge,wanted,target,head,!0);if(pulled==="not-permitte\
d")return warned(`${what2}: GitHub Actions is not permitted to create pull requests here`,NOT_PERMITTED,"opening");if("words"in pulled)return refusedWords(what2,
pulled,NEEDS);let text=`Opened pull request #${pulled.number} with ${(0,$piece62.U9)(wanted.statements,"statement")}.`;return line(text,pulled.url,lastingWords(pulled.number,
wanted))}async function update(forge,{wanted,state,pull},target){let what2=`Pull request #${pull.number} was not updated`,made=await commitOf(forge,wanted,target);
if(!made.ok)return refusedWords(what2,made.refusal,NEEDS);let elsewhere=await stillAt(forge,wanted.branch,state.head);if(elsewhere!==null)return lost(wanted.branch,
elsewhere,what2);let heads=[made.value,...state.head===null?[]:[state.head]],body=pullBody(wanted,target.job,heads),mark=readPullMark(pull.body)??readPullMark(body),
before=mark?withPullMark(textAbove(pull.body),{...mark,heads}):body,noted=await rewrite(forge,pull,{body:before});if(!noted.ok)return refusedWords(what2,noted.refusal,
NEEDS);let moved=await swapBranch(forge,wanted.branch,state.head,made.value);if(moved!==null)return lost(wanted.branch,moved,what2);let said=await rewrite(forge,
pull,{title:wanted.title,body});if(!said.ok)return refusedWords(`The text of pull request #${pull.number} was not updated`,said.refusal,NEEDS);let text=`Updated\
 pull request #${pull.number}: ${(0,$piece62.U9)(wanted.statements,"statement")}.`;return line(text,pull.url,lastingWords(pull.number,wanted))}function rewrite(forge,pull,{
body,...changed}){return (0,$piece9.it)(()=>forge.changePull(pull.number,{...changed,body:inPlaceOf(pull.body,body)}))}async function describe(forge,{wanted,pull},{
job}){let heads=readPullMark(pull.body)?.heads??[],said=await rewrite(forge,pull,{title:wanted.title,body:pullBody(wanted,job,heads)});return said.ok?line(`Wrot\
e the text of pull request #${pull.number} anew.`,pull.url,lastingWords(pull.number,wanted)):refusedWords(`Pull request #${pull.number} was not updated`,said.refusal,
NEEDS)}async function openPull(forge,wanted,target,head,again){let body=pullBody(wanted,target.job,[head]),made=await (0,$piece9.CD)(()=>forge.openPull(wanted.branch,target.
branch,wanted.title,body));if(made.ok)return made.value;if(made.refusal.kind!=="unclear"&&made.refusal.kind!=="invalid")return made.refusal;let now=await (0,$piece9.CD)(
()=>forge.pulls([wanted.branch])),there=now.ok?now.value.find(({state,mine})=>state==="open"&&mine):void 0;return there||(now.ok&&made.refusal.kind==="unclear"&&
again?openPull(forge,wanted,target,head,!1):made.refusal)}async function carryOut(forge,steps,target){let base=steps.some(commits)?await (0,$piece9.CD)(()=>forge.commit(target.commit)):null,done=base&&!base.ok?[refusedWords("\
No pull request was opened",base.refusal,NEEDS)]:[],tree=base?.ok?base.value.tree:null,[stop,left]=[done[0]?.stops??null,0];for(let step of steps){if(isLeft(step,
stop)||tree===null&&commits(step)){left++;continue}let outcome=await takeStep(forge,step,{...target,tree:tree??""});done.push(outcome),stop=outcome.stops??stop}
return left===0?done:[...done,line(`${(0,$piece62.U9)(left,"more branch","more branches")} left as they are.`)]}function commits({kind}){return kind==="open"||kind==="upd\
ate"}function isLeft({kind},stop){return stop==="opening"?kind==="open":stop==="writing"&&WRITES.has(kind)}var WRITES=new Set(["open","update","describe","close",
"delete"]);var UNJUDGED=new Set(["no-evidence","unowned","owners-disagree","too-large","law"]);function isUnjudged({verdict,reason}){return verdict==="declined"&&reason!==
null&&UNJUDGED.has(reason)}function doubtOfAll(analysis){return analysis.problems.every(({severity})=>severity!=="error")&&(0,$piece64.EE)(analysis).some(one=>one.
evidence!==null)?null:"not everything could be analysed"}function doubtOf(analysis){return doubtOfAll(analysis)??unjudgedWords((0,$piece64.EE)(analysis).filter(isUnjudged))}
function doubtAbout(paths,analysis){let files=new Map(analysis.files.map(file=>[file.path,file]));if(paths.length===0||paths.some(path=>!files.has(path)))return doubtOf(
analysis);let statements=paths.flatMap(path=>(files.get(path)?.policies??[]).flatMap(policy=>policy.statements));return doubtOfAll(analysis)??unjudgedWords(statements.
filter(isUnjudged))}function unjudgedWords(statements){if(statements.length===0)return null;let reasons=new Set(statements.flatMap(({reason})=>reason?$piece39.yo[reason]:
[]));return`${(0,$piece62.U9)(statements.length,"statement")} could not be judged (${[...reasons].sort().join("; ")})`}var QUIET=new Set(["deny","principal","boundary","organization","ignored"]);function unusedStatements({files,universe}){let found=files.flatMap(file=>file.policies.
flatMap(({statements})=>statements.filter(one=>one.verdict==="refined"||one.verdict==="emptied").map(one=>({file,statements:[one],run:null,edits:[]}))));return (0,$piece11.j)(
found,universe)}var MARKER_ROOM2=100,MOST_ROWS=200;function issueText(facts,pages){let{analysis}=facts,unused=unusedStatements(analysis),gone=unused.reduce((sum,{
statements:[one]})=>sum+(0,$piece64.sK)(one).length,0),files=new Set(unused.map(({file})=>file)).size,lead=[`${`**${(0,$piece62.U9)(gone,"unused action")} in ${(0,$piece62.U9)(unused.
length,"statement")} of ${(0,$piece62.U9)(files,"file")}.**`} ${evidenceOf(unused)}This issue is kept up to date by every audit, and closed when nothing is left.`,...facts.
doubt===null?[]:[`There may be more: ${(0,$piece38.CS)(facts.doubt)}.`]].join(`

`),rest=[...nextSteps(facts),...leftAlone(analysis)].join(`

`),room=$piece3.bI-MARKER_ROOM2-lead.length-rest.length;return[lead,list(unused.map(one=>row(one,analysis,pages)),room),rest].join(`

`)}function evidenceOf(unused){let words=new Set(unused.flatMap(({statements:[one]})=>one.evidence?(0,$piece38.t8)(one.evidence):[]));return words.size===0?"":`${[
...words].sort().join("; ")}. `}function row({file,statements:[one]},{universe},pages){let removed=(0,$piece46.j2)((0,$piece64.sK)(one),universe),goes=removed.length<
2?"":`: ${(0,$piece3.zN)(removed,$piece38.aY)}`;return`- [ ] ${placeLink(file,one,pages)}: ${(0,$piece38.DD)(one)}${goes}`}function list(rows,room){let shown=[],left=room-COUNTING;for(let row2 of rows.
slice(0,MOST_ROWS)){if(left-=row2.length+1,left<0)break;shown.push(row2)}let cut=rows.length-shown.length,more=cut===0?[]:[`- and ${(0,$piece62.U9)(cut,"more statement")}\
: the job summary has all of them`];return["### The riskiest first","",...shown,...more].join(`
`)}var COUNTING=200;function nextSteps({analysis,pulls}){let keep=`Keep what is needed all the same by a \`keep\` rule in ${(0,$piece38.aY)(analysis.configurationPath)}, w\
ith a reason.`;return[["### What to do","",...[...pulls.length>0?pulls:["Take the changes from the patch in the job summary, or with `refine-iam --write` on a c\
heckout."],keep].map(text=>`- ${text}`)].join(`
`)]}function leftAlone(analysis){let reasons=new Map;for(let one of (0,$piece64.EE)(analysis))one.verdict==="declined"&&one.reason&&!QUIET.has(one.reason)&&(0,$piece65.D)(
reasons,one.reason,one);let rows=[...reasons].map(([reason,found])=>`- ${(0,$piece62.U9)(found.length,"statement")}: ${$piece39.yo[reason]}`).sort();return rows.length===
0?[]:[["### Left alone","",...rows].join(`
`)]}function cleanText({analysis,pulls}){let parts=["**No unused access is left.** The next audit that finds some opens this issue again."],told=pulls.length===
0?[]:[pulls.map(text=>`- ${text}`).join(`
`)];return[...parts,...told,...leftAlone(analysis)].join(`

`)}function keepTicks(text,older){let ticked=new Set(older.split(/\r?\n/).filter(line2=>/^- \[[xX]\] /.test(line2)).map(keyOf2));return text.split(`
`).map(line2=>line2.startsWith("- [ ] ")&&ticked.has(keyOf2(line2))?`- [x] ${line2.slice(6)}`:line2).join(`
`)}function withoutTicks(text){return text.replace(/^- \[[xX]\] /gm,"- [ ] ")}function keyOf2(line2){return withoutCommits(line2.slice(6))}var LABEL="refine-iam";function planIssue(facts,pages,id,own){let job=(0,$piece42.br)(id),found=own.flatMap(issue=>{let mark=readIssueMark(issue.body);return mark?.job===
job?[{issue,mark}]:[]}).sort((a,b)=>Number(b.issue.open)-Number(a.issue.open)||a.issue.number-b.issue.number),open3=found.filter(({issue})=>issue.open),standing=open3[0]??
found.findLast(({mark})=>mark.state==="open")??found.at(-1)??null,clean=unusedStatements(facts.analysis).length===0,text=clean?cleanText(facts):issueText(facts,
pages),content=clean?(0,$piece42.br)("clean"):(0,$piece4.Ru)(withoutCommits(text)),step=clean?cleanStep(standing,facts.doubt===null):foundStep(standing,text),older=standing?textAbove(
standing.issue.body):"";return{step,title:`Unused access in IAM policies${id==="default"?"":` (${titlePart(id)})`}`,body:withIssueMark(keepTicks(text,older),{job,
state:clean?"closed":"open",content}),standing:standing?.issue??null,doubt:facts.doubt,twins:open3.slice(1).map(({issue})=>issue)}}function foundStep(standing,text){
if(!standing)return"open";let{issue}=standing;return issue.open?says(withoutTicks(withoutCommits(issue.body)),withoutCommits(text))?"standing":"update":standing.
mark.state==="closed"?"reopen":"closed-by-people"}function cleanStep(standing,complete){return complete?standing&&standing.mark.state==="open"?"close":"clean":"\
unknown"}var NEEDS2="`issues: write`";async function postIssue(forge,plan){let twins=[];for(let{number,body}of plan.twins){let mark=readIssueMark(body),text=`This goes o\
n in #${plan.standing?.number??""}.`,state={state:"closed",...mark?{body:inPlaceOf(body,withIssueMark(text,{...mark,state:"closed"}))}:{}},closed=await (0,$piece9.it)(
()=>forge.changeIssue(number,state));closed.ok||twins.push(refusedWords(`Issue #${number} was not closed`,closed.refusal,NEEDS2))}return together([...twins,await mainStep(
forge,plan)])}async function mainStep(forge,plan){let{step,standing,title:title2}=plan;if(step==="open")return open2(forge,plan,!0);let state={reopen:"open",close:"\
closed",update:"open"};if(step!=="reopen"&&step!=="close"&&step!=="update")return line(unchangedWords(plan),standing?.url??null);let number=standing?.number??0,
body=inPlaceOf(standing?.body??"",plan.body),changed=await (0,$piece9.it)(()=>forge.changeIssue(number,{title:title2,body,state:state[step]}));if(!changed.ok)return refusedWords(
`Issue #${number} was not updated`,changed.refusal,NEEDS2);let words={reopen:"Opened issue",close:"Closed issue",update:"Updated issue"}[step],why={reopen:" aga\
in",close:": no unused access is left",update:""}[step];return line(`${words} #${number}${why}.`,standing?.url??null)}function unchangedWords({step,standing,doubt}){
let number=standing?`#${standing.number}`:"";return step==="standing"?`Issue ${number} still holds.`:step==="closed-by-people"?`Issue ${number} was closed by pe\
ople and stays closed: open it again to have it kept up to date.`:step==="unknown"?`The issue is left as it is: nothing was found, but ${doubt}.`:"No unused acc\
ess is left, so there is no issue."}async function open2(forge,plan,again){let{title:title2,body}=plan,made=await (0,$piece9.CD)(()=>forge.openIssue(title2,body,LABEL));
if(made.ok)return line(`Opened issue #${made.value.number}.`,made.value.url);let refused=refusedWords("No issue was opened",made.refusal,NEEDS2);if(made.refusal.
kind!=="unclear")return refused;let now=await (0,$piece9.CD)(()=>forge.issues(LABEL));if(!now.ok)return refused;let job=readIssueMark(body)?.job,there=now.value.find(one=>one.
open&&readIssueMark(one.body)?.job===job);return there?line(`Opened issue #${there.number}.`,there.url):again?open2(forge,plan,!1):refused}function dryPullWords(step){switch(step.kind){case"open":return`Dry run: a pull request with ${(0,$piece62.U9)(step.wanted.statements,"statement")} would be opened from t\
he branch \`${step.wanted.branch}\`.`;case"update":case"describe":return`Dry run: pull request #${step.pull.number} would be updated.`;case"close":return`Dry ru\
n: pull request #${step.pull.number} would be closed.`;case"delete":return`Dry run: the branch \`${step.state.branch}\` would be deleted.`;default:return settledWords(
step)}}function dryIssueWords(plan){let number=plan.standing?` #${plan.standing.number}`:"";switch(plan.step){case"open":return"Dry run: an issue would be opene\
d.";case"update":return`Dry run: issue${number} would be updated.`;case"reopen":return`Dry run: issue${number} would be opened again.`;case"close":return`Dry ru\
n: issue${number} would be closed.`;default:return unchangedWords(plan)}}async function readBranches(forge,id,wanted){let job=(0,$piece42.br)(id),heads=await forge.branches(branchPrefix(id)),names=[...new Set([...wanted,...heads.keys()])].sort(),
pulls=names.length===0?[]:await forge.pulls(names),states=[];for(let branch of names){let own=pulls.filter(one=>one.branch===branch);states.push({branch,head:heads.
get(branch)??null,pulls:own,...await whose(forge,heads.get(branch),own,job)})}return states}async function whose(forge,head,pulls,job){if(head===void 0)return{held:null,
ours:!0};let[open3]=marked(pulls,job).filter(({pull})=>pull.state==="open");if(open3)return{held:null,ours:open3.mark.heads.includes(head)};let held=heldBy(await forge.
commit(head),job);return{held,ours:held!==null}}var MOST_PULLS=20;async function planBranches(forge,analysis,planning){let{id,grouping,target}=planning,groups=(0,$piece10.c1)(analysis,grouping),names=new Set(groups.
map(({name})=>branchOf(id,name))),steps=[],said=[],gone=new Map,[kept,waiting,at]=[0,0,0];do{let some2=groups.slice(at,at+MOST_PULLS),read=await (0,$piece9.CD)(()=>readBranches(
forge,id,some2.map(({name})=>branchOf(id,name))));if(!read.ok)return read;let states=new Map(read.value.map(state=>[state.branch,state]));for(let state of read.
value)names.has(state.branch)||gone.set(state.branch,state);let moved=await hasMoved(forge,read.value,planning);for(let group of some2){let branch=branchOf(id,group.
name),state=states.get(branch)??{branch,head:null,held:null,ours:!0,pulls:[]},open3=withoutDeclined(group,state,planning),fitting=(0,$piece10.BS)(open3.changes,kept<MOST_PULLS?
grouping.most:0);waiting+=fitting.waiting;for(let pull of open3.declined)steps.push({kind:"declined",pull});open3.changes.length===0&&state.pulls.some(one=>one.
state==="open")&&gone.set(branch,state);let wanted=wantedPull({...group,...fitting},{...analysis,...planning});if(wanted===null)continue;let body=heads=>pullBody(
wanted,(0,$piece42.br)(id),heads),step=stepFor(wanted,state,(0,$piece42.br)(id),{body,moved,base:target.branch});steps.push(step),said.push(...wanted.withheld.map(path=>line(`${(0,$piece60.TL)(
path)} is left out: its changes cannot be proved apart.`))),isKept(step)&&kept++}at+=MOST_PULLS}while(at<groups.length&&kept<MOST_PULLS);return waiting+=groups.
slice(at).reduce((sum,{changes})=>sum+(0,$piece10.$d)(changes),0),{ok:!0,value:{steps,gone:[...gone.values()],said:[...said,...waitingWords(waiting,grouping)]}}}function isKept(step){
return step.kind==="foreign"?step.pull!==null:step.kind!=="declined"&&step.kind!=="merged"}function withoutDeclined({changes},{pulls},{id,target}){let declined=declinedIn(
pulls,(0,$piece42.br)(id),target.branch);if(declined.size===0)return{changes,declined:[]};let by=changes.map(change=>({change,no:declined.get(keyOf(change,id).what)??null}));
return{changes:by.flatMap(({change,no})=>no===null?[change]:[]),declined:[...new Set(by.flatMap(({no})=>no??[]))]}}function waitingWords(waiting,{most}){if(waiting===
0)return[];let text=`${`${(0,$piece62.U9)(waiting,"more statement")} ${waiting===1?"waits":"wait"} for a later pull request`}: one changes at most ${most}, and a run keep\
s ${MOST_PULLS}.`;return[line(text,null,text)]}async function hasMoved(forge,states,{id,target}){if(!states.some(({pulls})=>marked(pulls,(0,$piece42.br)(id))[0]?.pull.state===
"merged"))return!1;let tip=await (0,$piece9.CD)(()=>forge.tip(target.branch));return!tip.ok||tip.value!==target.commit}async function workOffByPulls(forge,analysis,wish){let plan=await planBranches(forge,analysis,wish);if(!plan.ok)return refusedWords("No pull request was opened",
plan.refusal,NEEDS);let{steps,gone}=plan.value,left=await stepsForGone(forge,analysis,wish,gone),said=[...plan.value.said,...left.said],all=[...steps,...left.steps];
return wish.dryRun?together([...said,...all.map(step=>line(dryPullWords(step)))]):together([...said,...await carryOut(forge,all,{...wish.target,job:(0,$piece42.br)(wish.
id),clean:analysis.files.every(({edits})=>edits.length===0)})])}async function stepsForGone(forge,analysis,{doubt,target},gone){let general=doubt??doubtOfAll(analysis);
if(gone.length>0&&general!==null)return{steps:[],said:[line(`Older pull requests stay: ${general}.`)]};let steps=[],said=[];for(let state of gone){let step=stepForGone(
state,target.branch);if(step?.kind!=="close"&&step?.kind!=="delete"){step&&steps.push(step);continue}let[pull]=step.kind==="close"?[step.pull]:state.pulls,paths=await (0,$piece9.CD)(
async()=>pull?await forge.changedPaths(pull.number):[]),why=paths.ok?doubtAbout(paths.value,analysis):`GitHub ${paths.refusal.words}`;why===null?steps.push(step):
said.push(line(`${what(step)} stays: ${why}.`,step.kind==="close"?step.pull.url:null))}return{steps,said}}function what(step){return step.kind==="close"?`Pull r\
equest #${step.pull.number}`:`The branch \`${step.state.branch}\``}async function workOffByIssue(forge,analysis,wish,pulls){let own=await (0,$piece9.CD)(()=>forge.issues(
LABEL));if(!own.ok)return refusedWords("No issue was opened",own.refusal,"`issues: write`");let plan=planIssue({analysis,doubt:wish.doubt??doubtOf(analysis),pulls},
wish.pages,wish.id,own.value);return wish.dryRun?line(dryIssueWords(plan)):postIssue(forge,plan)}function doubtOfCheckout({workspace,policies,configuration},tree){if(tree===null)return"GitHub does not list all files of the commit";let isChosen=(0,$piece4.yx)(policies),
other=[];for(let[path,file]of tree)(path===configuration||(0,$piece66.be)(path)!==null&&isChosen(path))&&isPlain(file)&&(0,$piece4.Jf)(workspace,{path,sha:file.sha})===null&&
other.push(path);let[first]=other.sort();if(first===void 0)return null;let more=other.length===1?"":` and ${(0,$piece62.U9)(other.length-1,"more file")}`;return`the check\
out does not have ${(0,$piece60.TL)(first)}${more} as committed`}function isPlain({mode}){return mode==="100644"||mode==="100755"}async function ownIssues(octokit,at,label){let found=[];for(let after=null;;){let page=await octokit.graphql(ISSUES,{...at,label,...after===null?{}:{after}}),{nodes,
pageInfo}=page.repository.issues;for(let node of nodes??[])node?.viewerDidAuthor&&found.push({...node,open:node.state==="OPEN"});if(!pageInfo.hasNextPage)return found;
after=pageInfo.endCursor}}var AT_ONCE=25;async function pullsFrom(octokit,at,branches){let found=[];for(let first=0;first<branches.length;first+=AT_ONCE){let some2=branches.
slice(first,first+AT_ONCE),names=Object.fromEntries(some2.map((branch,index)=>[`b${index}`,branch])),page=await octokit.graphql(pullsQuery(some2.length),{...at,
...names});for(let[index,branch]of some2.entries()){let list2=page.repository[`b${index}`];list2&&found.push(...ofRepository(list2.nodes),...await furtherPulls(
octokit,at,branch,list2.pageInfo))}}return found}async function furtherPulls(octokit,at,branch,first){let found=[];for(let{hasNextPage,endCursor}=first;hasNextPage;){
let page=await octokit.graphql(pullsQuery(1),{...at,b0:branch,after:endCursor}),{nodes,pageInfo}=Object.values(page.repository)[0]??NO_PULLS;found.push(...ofRepository(
nodes)),{hasNextPage,endCursor}=pageInfo}return found}var MOST_PAGES=10;async function mergedPulls(octokit,at,since){let found=[],after=null;for(let number=0;number<
MOST_PAGES;number++){let page=await octokit.graphql(MERGED,{...at,...after===null?{}:{after}}),{nodes,pageInfo}=page.repository.pullRequests,recent=(nodes??[]).
filter(node=>node!==null&&Date.parse(node.updatedAt)>since);if(found.push(...ofRepository(recent.filter(node=>node?.mergedAt&&Date.parse(node.mergedAt)>since))),
recent.length<(nodes??[]).length||!pageInfo.hasNextPage)break;after=pageInfo.endCursor}return found.filter(({mine})=>mine)}function ofRepository(nodes){return(nodes??
[]).flatMap(node=>{if(!node||node.isCrossRepository)return[];let{number,url,title:title2,body,headRefName:branch,baseRefName:base,state,viewerDidAuthor:mine}=node;
return[{number,url,title:title2,body,branch,base,mine,state:STATES[state]}]})}var STATES={OPEN:"open",CLOSED:"closed",MERGED:"merged"},NO_PULLS={nodes:null,pageInfo:{
hasNextPage:!1,endCursor:null}},PAGE="pageInfo { hasNextPage endCursor }",NEWEST="orderBy: { field: CREATED_AT, direction: DESC }",ISSUES=`query ($owner: String\
!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, labels: [$label], ${NEWEST}) {
      ${PAGE}
      nodes { number url title body state viewerDidAuthor }
    }
  }
}`,PULL="number url title body headRefName baseRefName state viewerDidAuthor isCrossRepository updatedAt mergedAt";function pullsQuery(branches){let names=Array.
from({length:branches},(_,index)=>`b${index}`),fields=names.map(name=>`${name}: pullRequests(first: 50, after: $after, headRefName: $${name}, ${NEWEST}) { ${PAGE}\
 nodes { ${PULL} } }`);return`query ($owner: String!, $repo: String!, $after: String, ${names.map(name=>`$${name}: String!`).join(", ")}) {
    repository(owner: $owner, name: $repo) { ${fields.join(`
`)} }
  }`}var MERGED=`query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 50, after: $after, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      ${PAGE}
      nodes { ${PULL} }
    }
  }
}`;function openForge(octokit,at){let{rest}=octokit,node=null,facts=async()=>{let{data}=await rest.repos.get({...at});return node=data.node_id,data};return{defaultBranch:async()=>(await facts()).
default_branch,tip:async branch=>{let{data}=await rest.git.listMatchingRefs({...at,ref:`heads/${branch}`});return data.find(({ref})=>ref===`refs/heads/${branch}`)?.
object.sha??null},branches:async prefix=>{let{data}=await rest.git.listMatchingRefs({...at,ref:`heads/${prefix}`});return new Map(data.map(({ref,object})=>[ref.
slice(11),object.sha]))},files:async(commit,paths)=>{let asked=new Set(paths),whole=await (0,$piece2.Ih)(octokit,at,commit);return whole===null?(0,$piece2.iE)(octokit,at,
commit,paths):new Map([...whole].filter(([path])=>asked.has(path)))},tree:commit=>(0,$piece2.Ih)(octokit,at,commit),commit:async sha=>{let{message,tree,parents}=(await rest.
git.getCommit({...at,commit_sha:sha})).data;return{message,tree:tree.sha,parents:parents.map(parent=>parent.sha)}},issues:label=>ownIssues(octokit,at,label),openIssue:async(title2,body,label)=>{
let{data}=await rest.issues.create({...at,title:title2,body,labels:[label],...$piece2.ET});return{number:data.number,url:data.html_url}},changeIssue:async(issue_number,changed)=>{
await rest.issues.update({...at,issue_number,...changed,...$piece2.ET})},pulls:branches=>pullsFrom(octokit,at,branches),changedPaths:async pull_number=>(await octokit.
paginate(rest.pulls.listFiles,{...at,pull_number,per_page:100})).map(({filename})=>filename),merged:since=>mergedPulls(octokit,at,since),writeTree:async(base_tree,files)=>{
let tree=files.map(({path,mode,text})=>({path,mode:mode==="100755"?mode:"100644",type:"blob",content:text}));return(await rest.git.createTree({...at,base_tree,tree,
...$piece2.ET})).data.sha},writeCommit:async(message,tree,parent)=>(await rest.git.createCommit({...at,message,tree,parents:[parent],...$piece2.ET})).data.sha,createBranch:async(name,sha)=>{
await rest.git.createRef({...at,ref:`refs/heads/${name}`,sha,...$piece2.ET})},swapBranch:async(name,from,to)=>{let none="0".repeat((from??to??"").length),update2={name:`\
refs/heads/${name}`,beforeOid:from??none,afterOid:to??none,force:!0},repositoryId=node??(await facts()).node_id;await octokit.graphql(UPDATE_REFS,{input:{repositoryId,
refUpdates:[update2]},...$piece2.ET})},openPull:async(head,base,title2,body)=>{try{let{data}=await rest.pulls.create({...at,head,base,title:title2,body,...$piece2.ET});return{
number:data.number,url:data.html_url}}catch(error){if(isNotPermitted(error))return"not-permitted";throw error}},changePull:async(pull_number,changed)=>{await rest.
pulls.update({...at,pull_number,...changed,...$piece2.ET})},say:async(issue_number,body)=>{await rest.issues.createComment({...at,issue_number,body,...$piece2.ET})}}}var UPDATE_REFS=`\
mutation UpdateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;function isNotPermitted(error){let{status,message}=error??{};return(status===403||status===422)&&/not permitted to create or approve pull requests/i.test(String(
message))}async function workOff(analysis,job,told){let{openIssue,openPullRequest}=job.inputs.workOff;if(!openIssue&&!openPullRequest)return told;let done=await work(analysis,
job);for(let{text,url}of done.lines)(0,$piece13.Rm)(url===null?text:`${text} ${url}`);let rows=done.lines.map(({text,url})=>`- ${(0,$piece38.CS)(text)}${url===null?"":` <${url}>`}`);
return{...told,sections:[(0,$piece19.iW)(`#### Working it off

${rows.join(`
`)}`),...told.sections],annotations:[...told.annotations,...done.warnings]}}async function work(analysis,job){let{inputs,github,workspace}=job;if(github===null)
return warned("Nothing was opened: there is no token","leave `github-token` out, or give one that may write");let{GITHUB_REF:ref,GITHUB_SHA:commit="",GITHUB_SERVER_URL:server="\
https://github.com"}=process.env,{octokit,repository}=github;if(isAboutPull())return line("Issue and pull requests are left out: this run is about a pull reques\
t.");let forge=openForge(octokit,repository),branch=await (0,$piece9.CD)(()=>forge.defaultBranch());if(!branch.ok)return refusedWords("Nothing was opened",branch.refusal,
"`contents: read`");if(ref!==`refs/heads/${branch.value}`)return line(`Issue and pull requests are left out: this run is not on the default branch, \`${branch.value}\
\`.`);let tip=await (0,$piece9.CD)(()=>forge.tip(branch.value));if(!tip.ok)return refusedWords("Nothing was opened",tip.refusal,"`contents: read`");if(tip.value!==commit)
return line(`Issue and pull requests are left as they are: this run is about an older commit of \`${branch.value}\`.`);let tree=await (0,$piece9.CD)(()=>forge.tree(commit));
if(!tree.ok)return refusedWords("Nothing was opened",tree.refusal,"`contents: read`");let doubt=doubtOfCheckout({...inputs,workspace},tree.value),{openIssue,openPullRequest,
groupBy,mostStatements}=inputs.workOff,pages={repository:`${server}/${repository.owner}/${repository.repo}`,commit},target={commit,branch:branch.value,modes:new Map},
grouping={by:groupBy,most:mostStatements,ownersOf:()=>[]},wish={id:inputs.id,dryRun:inputs.dryRun,doubt,grouping,pages,target},pulled=openPullRequest?await byPulls(
forge,analysis,wish,{workspace,tree:tree.value}):together([]);if(!openIssue)return pulled;let lasting=pulled.lines.flatMap(one=>one.lasting??[]);return together(
[pulled,await workOffByIssue(forge,analysis,wish,lasting)])}async function byPulls(forge,analysis,wish,{workspace,tree}){let changed=analysis.files.filter(({edits})=>edits.
length>0),paths=[...changed.map(({path})=>path),...CODEOWNERS],read=await (0,$piece9.CD)(async()=>tree??await forge.files(wish.target.commit,paths));if(!read.ok)return refusedWords(
"No pull request was opened",read.refusal,"`contents: write`");let left=changed.filter(file=>!isAsCommitted(file,read.value)),files=analysis.files.filter(file=>!left.
includes(file)),owners=wish.grouping.by==="owner"?ownersIn(workspace,read.value):NO_OWNERS;if(owners===null)return warned("No pull request was opened: `CODEOWNE\
RS` cannot be read","check out the whole repository");let other=left.find(({path})=>!path.startsWith(WORKFLOWS)),modes=new Map([...read.value].map(([path,{mode}])=>[
path,mode])),exact={...wish,doubt:wish.doubt??(other?`the commit does not have ${(0,$piece60.TL)(other.path)} as it was analysed`:null),grouping:{...wish.grouping,ownersOf:owners.
ownersOf},target:{...wish.target,modes}};return together([...left.map(({path})=>line(whyLeft(path))),...owners.done,await mergedSince(forge,analysis,wish.id),await workOffByPulls(
forge,{...analysis,files},exact)])}function isAsCommitted({path,source},files){let file=files.get(path);return file!==void 0&&isPlain(file)&&file.sha===(0,$piece4.wJ)(
Buffer.from(source.text))&&!path.startsWith(WORKFLOWS)}function isAboutPull(){let started=(0,$piece10.j_)();return/^pull_request/.test(process.env.GITHUB_EVENT_NAME??
"")||started.ok&&started.value.event.kind!=="other"}var WORKFLOWS=".github/workflows/";function whyLeft(path){let why=path.startsWith(WORKFLOWS)?"no token of a \
job may change workflows":"the checkout differs from the commit";return`${(0,$piece60.TL)(path)} is left out of pull requests: ${why}.`}var NO_OWNERS={ownersOf:()=>[],done:[]};
function ownersIn(workspace,files){let path=CODEOWNERS.find(one=>files.has(one));if(path===void 0)return{...NO_OWNERS,done:[line("There is no file `CODEOWNERS`,\
 so nothing has an owner.")]};let bytes=(0,$piece4.Jf)(workspace,{path,sha:files.get(path)?.sha??""},MOST_CODEOWNERS);return bytes&&{ownersOf:readCodeowners(bytes.toString(
"utf8")),done:[]}}async function auditCheckout(job,isProposed){let{inputs,workspace,catalogue,evidence}=job;if(!(0,$piece56.existsSync)(workspace))return (0,$piece12.fJ)([(0,$piece59.C)("error","unreadable-fil\
e","there is no checkout to read",{help:"check out the repository in a step before this one"})]);let root=$piece56.realpathSync.native(workspace),configuration=await (0,$piece34.vF)(
(0,$piece57.join)(root,inputs.configuration),inputs.configuration);if(!configuration.ok)return (0,$piece12.fJ)(configuration.problems);let rules=(0,$piece14.Hw)((0,$piece50.Rn)(inputs.gate,(0,$piece50.fD)(configuration.
value?.gate??null)));if(!rules.ok)return (0,$piece12.fJ)([rules.problem]);let asked=rules.value.failOn;if(isProposed&&asked!=="never")return (0,$piece12.fJ)([(0,$piece59.C)("error","usage",
"`mode: audit` decides no gate on a pull request",{help:"leave `mode` out, or give `review`: its gate rests on the base"})]);let isAboutPulls=asked==="added"||asked===
"touched",failOn=isAboutPulls?"never":asked,{previous}=inputs,isFirst=previous!==null&&!(0,$piece56.existsSync)((0,$piece57.resolve)(root,previous)),known=await (0,$piece0.Zl)({baseline:inputs.
baseline,previous:isFirst?null:previous},root);if(!known.ok)return (0,$piece12.fJ)([known.problem]);let reports=await evidence();if(!reports.ok)return (0,$piece12.ki)(reports.
problem,failOn);let chosen=(0,$piece1.h)(root,[root],(0,$piece4.yx)(inputs.policies)),{files,problems}=await (0,$piece0.eD)(root,chosen,(0,$piece4.l5)(inputs.policies)),beside=(0,$piece5.ss)(
root,files);await (0,$piece5.nW)(files,beside);let found=(0,$piece5.eF)({reports:reports.value,catalogue,files,beside,problems,configuration:configuration.value,standing:null,
forbid:(0,$piece50.xV)({...rules.value,failOn})},inputs);if(!found.ok)return (0,$piece12.fJ)([found.problem]);let{baseline}=known.value,isDebt=baseline?(0,$piece27.DN)(baseline,found.value.
files):void 0,isForgiven=baseline?(0,$piece27.Q7)(baseline,found.value.files):void 0,audit=(0,$piece26.F)(found.value,{...known.value,covers:(0,$piece0.ys)(root,{files,folders:chosen.
folders})}),analysis={...found.value,problems:[...found.value.problems,...(0,$piece0.$A)(root,found.value.files),...(0,$piece0.$Q)(root,configuration.value,{...chosen,
files,problems}),...(0,$piece0.GP)(audit,{writeBaseline:null}),...isFirst?[noPrevious(previous)]:[]],gate:isProposed?UNDECIDED:(0,$piece5.q7)({...rules.value,failOn},
found.value,null,{isDebt,isForgiven})},told={sentence:`Audited the checkout.${isAboutPulls?` The gate \`${asked}\` is about pull requests, so nothing was held ba\
ck.`:""} ${(0,$piece3.sk)(analysis)}`,url:null,sections:[],annotations:[],audit};await (0,$piece12.O9)(analysis,inputs,await workOff(analysis,job,told))}function noPrevious(path){
return (0,$piece59.C)("note","no-previous","there is no such file, so nothing is said of what came and went",{path,help:"it is there from the second audit on; if this \
is not the first, check the path"})}var UNDECIDED={failOn:"never",result:"incomplete",sentence:"incomplete: an audit decides nothing about a pull request."};


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

7830:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
AZ: () => (/* binding */ FROM_THE_PATCH),
F3: () => (/* binding */ keepLines),
Y_: () => (/* binding */ goesAndStays),
bI: () => (/* binding */ MOST_BODY),
sk: () => (/* binding */ nextStep),
wQ: () => (/* binding */ renderComment),
zN: () => (/* binding */ some)
});
var $piece0 = __webpack_require__(1482);
var $piece1 = __webpack_require__(2235);
var $piece2 = __webpack_require__(4891);
var $piece3 = __webpack_require__(7332);
var $piece7 = __webpack_require__(6804);
var $piece6 = __webpack_require__(7115);
var $piece4 = __webpack_require__(836);
var $piece5 = __webpack_require__(4997);
var $piece9 = __webpack_require__(865);
var $piece8 = __webpack_require__(8489);


var FROM_THE_PATCH="Take the changes from the patch in the job summary.";function nextStep(analysis){if(analysis.files.some(file=>file.edits.length>0))return FROM_THE_PATCH;
let reasons=new Set((0,$piece6.EE)(analysis).map(one=>one.reason));if(reasons.has("last-statement"))return"Detach or delete the policies of which nothing is used\
.";if(analysis.problems.some(one=>one.code==="stale-report"))return"Export a new report, and run again.";if(analysis.problems.some(one=>one.severity==="error"))
return"Mend what could not be read, and run again.";if(analysis.reports.length===0)return"Give a report that names unused access: the ones given hold none.";if(reasons.
has("unowned"))return"Say whose the policies are: with the input `principal`, or under `principals` in the configuration.";if(reasons.has("no-evidence"))return isUndecided(
analysis)?"Give a report about every principal, or let those without one by with `no-evidence: allow` in the configuration.":"Give a report about every principa\
l, or leave the policies as they are.";if(isUndecided(analysis)&&(reasons.has("not-literal")||reasons.has("shared")))return"Write out the actions of the stateme\
nts that nobody can judge, or let them by with `unread: allow` in the configuration.";if(reasons.has("too-large"))return"Split the statements whose new lists ar\
e too large, or name what they are for.";let left=new Set((0,$piece6.EE)(analysis).filter($piece6.j2).flatMap(one=>one.refinement?.left.map(({reason})=>reason)??
[]));return left.has("unknown")||left.has("catalogue-old")?"Use a newer release: its catalogue decides what stays undecided here.":left.has("added")?"Look again\
 at the actions that this pull request adds: the evidence, which is older, calls them unused.":analysis.filesRead===0?"None of the files that `policies` chooses\
 can hold a policy, so nothing was analysed.":"There is nothing to do."}function isUndecided({gate}){return gate.failOn!=="never"&&gate.result==="incomplete"}var MONTHS=3;function keepLines(action,{file,statement},{asOf,configurationPath}){let end=endOfKeep(asOf),lines=["keep:",`  - actions: [${action}]`,"    reason:\
 \u2026",`    expires: ${end}`],configured=`these lines in ${(0,$piece3.aY)(configurationPath)}:

${(0,$piece3.EU)("yaml",lines.join(`
`))}`;if(!statement||!hasComments(file,statement))return`Keep it with ${configured}`;let comment=`# refine-iam: keep ${action} until ${end}: \u2026`;return`Keep\
 it with this comment on the line above the entry:

${(0,$piece3.EU)("",comment)}

or with ${configured}`}function endOfKeep(asOf){let date=new Date(asOf);return new Date(Date.UTC(date.getUTCFullYear(),date.getUTCMonth()+MONTHS+1,0)).toISOString().
slice(0,10)}function hasComments({format,source,policies},statement){return format==="json"?!1:policies.some(({policy,statements})=>policy.writer===source.writer&&
statements.includes(statement))}function detailsOf({file,run},told,{proof,example,...about}){let tables=told.map(({statement})=>{let table=(0,$piece3.Mu)(statement,about,run);return told.length===
1?table:`${(0,$piece3.$t)(statement)}: ${(0,$piece3.DD)(statement)}

${table}`}),ends=file.source.text.includes(`\r
`)?["The lines of this file end with CRLF, which a suggestion does not show."]:[],later="Not now? Resolve this thread.",keep=example===null?[later]:[`${later} S\
till needed? ${keepLines(example,{file,statement:holderOf(example,told)},about)}`];return (0,$piece1.AU)(summaryOf(told),[...tables,proof,...ends,...keep].join(`

`))}function holderOf(action,told){return told.find(({removed})=>removed.includes(action))?.statement??null}function summaryOf(told){let gone=told.reduce((sum,{
removed})=>sum+removed.length,0);return gone===0?"Proof":gone===1?"The action \xB7 proof \xB7 keep it":`All ${(0,$piece7.zD)(gone)} \xB7 proof \xB7 keep one`}var NAMED=2;function goesAndStays(told,universe){let goes=`**Goes:** ${whatGoes(told,universe)}`;if(told.statement.verdict==="emptied")return`${goes}
**Stays:** nothing, so the whole statement goes`;let stays=stayingActions(told,universe),unknown=told.entries.filter(entry=>entry.reason==="unknown").length;if(stays.
size+unknown===0)return`${goes}
**Stays:** all other entries`;let untracked=[...stays].filter(([,isUntracked])=>isUntracked).map(([name])=>name),note=untracked.length===0?"":`; AWS does not tr\
ack ${howMany(untracked,stays)} (${some(untracked)})`,more=unknown===0?"":`; and ${(0,$piece7.U9)(unknown,"entry","entries")} that the catalogue does not know`,others=told.
isPart&&!(0,$piece3.$d)(told)?", and all other entries":"";return`${goes}
**Stays:** ${(0,$piece7.zD)(stays.size)}${note}${more}${others}`}function some(actions,written=nameIn(actions)){return[...actions.slice(0,NAMED).map(written),...actions.
length>NAMED?[`${(0,$piece7.zD)(actions.length-NAMED)} more`]:[]].join(", ")}function nameIn(actions){let services=new Set(actions.map(action=>action.split(":")[0]));return action=>(0,$piece3.aY)(
services.size===1?action.split(":")[1]??action:action)}function whatGoes(told,universe){if(told.removed.length>0)return some((0,$piece4.j2)(told.removed,universe));
let entries=(0,$piece3.bF)(told).map(({entry})=>entry);return`${some(entries,$piece3.aY)}; other entries still grant the same`}function stayingActions(told,universe){
let removed=new Set(told.removed.map($piece8.AU)),split=(0,$piece3.$d)(told),entries=split?[split.entry]:told.entries.flatMap(entry=>entry.becomes),stays=new Map;for(let entry of entries)
for(let{service,actions}of (0,$piece5.jo)((0,$piece9.h)(entry),universe))for(let action of actions){let name=`${service.prefix}:${action.name}`;removed.has((0,$piece8.AU)(name))||
stays.set(name,action.tracked===!1)}return stays}function howMany(untracked,stays){return untracked.length<stays.size?`${(0,$piece7.zD)(untracked.length)} of them`:stays.
size===1?"it":"any of them"}var TOLD=3,MOST_BODY=65536,SHORTEST_ROW=16;function renderComment(subject,suggestion,about,most){let told=subject.statements.map(one=>(0,$piece3.dc)(one,subject.run)),harmful=(0,$piece4.j2)(
union(told),about.universe),proof=(0,$piece2.o)(told,about),parts=[headline(subject,told,about),(0,$piece3.EU)("suggestion",`${suggestion}
`),...summary(told,harmful,about),...asides(subject)],isShort=goneOf(told)*SHORTEST_ROW<most,details=isShort?detailsOf(subject,told,{...about,proof,example:harmful[0]??
null}):"",text=[...parts,details].join(`

`);return isShort&&text.length<=most?text:[...parts,`The list of actions is too long for a comment: it stands in the job summary. ${proof}`].join(`

`)}function headline({statements,run},told,{asOf}){let words=[...new Set(statements.flatMap(one=>one.evidence?[(0,$piece3.Jg)(one.evidence,asOf)]:[]))].map(text=>`${text.
charAt(0).toUpperCase()}${text.slice(1)}. `).join("");return[...(told.length>TOLD?[sumUp(told)]:statements.map(one=>(0,$piece3.DD)(one,run))).map(text=>`**${text}**`),`${words}\
Nothing else changes.`].join(`
`)}function sumUp(told){let gone=goneOf(told),what=gone===0?"Entries":(0,$piece7.U9)(gone,"action"),by=(0,$piece3.Sr)(told.map(one=>one.statement));return`${what} in ${(0,$piece7.U9)(told.
length,"statement")} ${gone===1?"was":"were"} not used${by}`}function summary(told,harmful,{universe}){return told.length>TOLD?harmful.length===0?[]:[`**Goes:**\
 ${some(harmful)}`]:told.map(one=>{let lines=goesAndStays(one,universe);return told.length===1?lines:`${(0,$piece3.$t)(one.statement)}
${lines}`})}function asides({statements,run}){let part="One part of this list. The others have suggestions of their own or, where the diff does not show them, s\
tand in the patch of the note on this pull request.",added=(0,$piece0.o1)(statements),stay=added.length===1?"stays":"stay",newer=`Added here and listed as unused,\
 but newer than the evidence: ${some(added,$piece3.aY)} ${stay}.`;return[...run?[part]:[],...added.length>0?[newer]:[]]}function goneOf(told){return told.reduce((sum,{
removed})=>sum+removed.length,0)}function union(told){let gone=new Set;for(let removed of new Set(told.map(one=>one.removed)))for(let action of removed)gone.add(
action);return[...gone]}


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

4891:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
o: () => (/* binding */ proofOf)
});
var $piece1 = __webpack_require__(6804);
var $piece0 = __webpack_require__(6478);
function proofOf(told,{universe}){let gone=told.reduce((sum,{removed})=>sum+removed.length,0),date=universe.date===null?"":` (${(0,$piece0.im)(universe.date)})`;return`\
Checked on ${(0,$piece1.U9)(universe.counts.actions,"action")}${date}: ${whatGoes(gone,told)}, and no action that was not granted before is granted now.`}function whatGoes(gone,told){
if(gone===0)return"no action goes";let these=gone===1?"this one":`these ${(0,$piece1.zD)(gone)}`,goes=gone===1?"goes":"go";return told.some(one=>one.isPart)?`none but ${these}\
 ${goes}`:`exactly ${these} ${goes}`}


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