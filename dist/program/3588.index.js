"use strict";
exports.id = 3588;
exports.ids = [3588];
exports.modules = {

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

7680:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
W: () => (/* binding */ renderSarif)
});
var $piece0 = __webpack_require__(7332);
var $piece1 = __webpack_require__(5061);
var $piece6 = __webpack_require__(6804);
var $piece8 = __webpack_require__(1426);
var $piece2 = __webpack_require__(1566);
var $piece3 = __webpack_require__(2936);
var $piece4 = __webpack_require__(836);
var $piece5 = __webpack_require__(6478);
var $piece7 = __webpack_require__(8489);



function findingsOf({files,universe}){let unused=new Map((0,$piece3.LL)(files,universe).map(one=>[one.statement,one]));return files.flatMap(file=>file.policies.
flatMap(policy=>[...policyFindings(file,policy,unused),...policy.statements.flatMap(one=>statementFinding(file,policy,one,unused.get(one)??null)??[]),...hiddenFindings(
file,policy)]))}function policyFindings(file,{statements},unused){let[first]=statements;if(!first||!statements.some(isWhole))return[];let actions=statements.flatMap(
one=>unused.get(one)?.actions??[]),rank=actions.reduce((least,{level})=>Math.min(least,(0,$piece4.IQ)(level)),$piece4.A_.length-1),message=`Nothing that this policy allows \
was used${(0,$piece0.Sr)(statements)}: detach or delete it. ${goes(actions)}`;return[made(file,first,{kind:"unused-policy",level:$piece4.A_[rank]??null},actions.length,message+
since(first))]}function isWhole({reason}){return reason==="last-statement"}function statementFinding(file,{changes},one,unused){if(isWhole(one)||!unused&&!one.edited)
return null;let kind=one.verdict==="emptied"?"unused-statement":"unused-access",actions=unused?.actions??[],message=`${headline(one,actions.length)}. ${goes(actions,
namedIn(one))}${since(one)}`,change=changes.find(({statements})=>statements[0]===one)??null;return{...made(file,one,{kind,level:unused?.level??null},actions.length,
message),change}}function headline(one,actions){if(one.edited)return (0,$piece0.DD)(one);let why=one.verdict==="declined"?`left alone: ${(0,$piece0.dL)(one)}`:`and ${actions===
1?"stays":"stay"} in the list`;return`${(0,$piece6.U9)(actions,"action")} ${actions===1?"was":"were"} not used${(0,$piece0.Sr)([one])}, ${why}`}function hiddenFindings(file,{statements}){
let byReason=new Map;for(let one of statements)one.reason===null||!((0,$piece3.uv)(one)||UNREAD.has(one.reason))||one.reason==="ignored"||byReason.set(one.reason,[...byReason.
get(one.reason)??[],one]);return[...byReason].flatMap(([reason,some])=>{let[first]=some;if(!first)return[];let why=first.why===null?"":` (${first.why})`,message=`${(0,$piece6.U9)(
some.length,"statement")} could not be judged: ${$piece1.yo[reason]}${why}.`;return[made(file,first,{kind:"not-judged",reason},0,message)]})}var UNREAD=new Set(
["not-literal","shared"]);function made(file,statement,about,actions,message){let fingerprint=(0,$piece2.tm)(file).get(statement)??"";return{about,file,statement,
actions,fingerprint,message,change:null}}var NAMED=5;function namedIn(one){if(!one.edited||one.verdict==="emptied")return null;let[entry,...others]=(0,$piece0.bF)(
(0,$piece0.dc)(one));return others.length===0?entry?.entry??null:null}function goes(actions,before=null){let[first]=actions;if(!first)return"";if(actions.length===1&&before!==
null&&(0,$piece7.AU)(before)===(0,$piece7.AU)(first.action))return`Access level: ${first.level??"unknown"}.`;let named=[...actions].sort((a,b)=>(0,$piece4.IQ)(a.level)-(0,$piece4.IQ)(b.level)).slice(
0,NAMED).map(({action,level})=>`${(0,$piece0.aY)(action)} (${level??"level unknown"})`),rest=actions.length-NAMED;return`Not used: ${named.join(", ")}${rest>0?` and ${(0,$piece6.zD)(
rest)} more`:""}.`}function since({evidence}){let words=(evidence?.reports??[]).map(({kind,analyzedAt})=>`${(0,$piece0.V_)(kind)}, ${analyzedAt===null?"undated":(0,$piece5.im)(
analyzedAt)}`);return words.length===0?"":` Evidence: ${[...new Set(words)].sort().join("; ")}.`}function regionOf({text,lines},{start,end}){let[first,last]=[lines.at(start),lines.at(end)],mark=(line,column)=>line===1&&text.startsWith("\uFEFF")?Math.max(1,column-
1):column;return{startLine:first.line,startColumn:mark(first.line,first.column),endLine:last.line,endColumn:mark(last.line,last.column)}}function artifactOf(path){
return{uri:path.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"}}function fixOf({path,source},edits,text){
let replacements=edits.map(edit=>({deletedRegion:regionOf(source,edit),insertedContent:{text:edit.text}}));return{description:{text},artifactChanges:[{artifactLocation:artifactOf(
path),replacements}]}}function resultOf({ruleIndex,rule:{id,level},path,region,fingerprint,message}){let place={artifactLocation:artifactOf(path),...region===null?{}:{region}};return{
ruleId:id,ruleIndex,level,message:{text:messageText(message)},locations:[{physicalLocation:place}],partialFingerprints:{primaryLocationLineHash:`${fingerprint}:\
1`,"refineIam/v1":fingerprint}}}function messageText(text){return (0,$piece6.pj)(text).replace(/[[\]]/g,"\\$&").replace(/[{}]/g,"$&$&")}function problemResults(problems){let turn=(0,$piece2.ZL)();return problems.flatMap(({code:code2,severity,path,line,column,message,help})=>{if(severity==="note"||path===
null||!IN_FILES.has(code2))return[];let about={kind:"problem",code:code2,level:severity},words=JSON.stringify([code2,path,message]),fingerprint=(0,$piece2.br)([code2,message,
turn(words)]),place=line===null?null:{startLine:line,startColumn:column??1},text=`${message}${help===null?"":`: ${help}`}`;return[{about,actions:0,path,line:line??
0,result:(ruleIndex,rule)=>resultOf({ruleIndex,rule,path,region:place,fingerprint,message:text})}]})}var IN_FILES=new Set(["unreadable-file","not-a-file","lost-\
policy","too-big","not-utf8","syntax","duplicate-key","misspelled-key","bad-statement","invalid-entry","empty-list","policy-size","policy-template","configurati\
on","expired-keep","keep-comment","law-broken","write-failed"]);function problemNotifications(problems){return problems.flatMap(({code:code2,severity,path,message,
help})=>severity==="note"||path!==null&&IN_FILES.has(code2)?[]:[notification(severity,`${path===null?"":`${path}: `}${message}${help===null?"":`: ${help}`}`)])}
function notification(level,text){return{level,message:{text:messageText(text)}}}var SEVERITIES={"Permissions management":["8.0","error"],Write:["6.0","warning"],Tagging:["4.0","warning"],Read:["3.0","note"],List:["2.0","note"],unknown:["2.0",
"note"]},TITLES={"unused-access":"A statement grants actions that were not used","unused-statement":"Nothing that a statement grants was used","unused-policy":"\
Nothing that a policy grants was used"},HELP={"unused-access":"Narrow the list of actions: `refine-iam --write` does it, and `--format patch` prints the change.",
"unused-statement":"Remove the statement: `refine-iam --write` does it, and `--format patch` prints the change.","unused-policy":"Detach the policy, or delete i\
t."},KEEP="Keep what is still needed by a `keep` rule with a reason and an end.";function ruleOf(about){switch(about.kind){case"not-judged":{let title2=`What is\
 used of a statement is not known: ${$piece1.yo[about.reason]}`;return{id:`not-judged/${about.reason}`,level:"note",title:title2,help:"`refine-iam owners\
` shows whose each policy is, and what the configuration must say.",severity:null}}case"problem":{let title2=about.level==="error"?"Something could not be analy\
sed":"Something was analysed, with a caveat";return{id:`problem/${about.code}/${about.level}`,level:about.level,title:title2,help:"The message says what is wron\
g, and what to do.",severity:null}}default:{let name=about.level??"unknown",[severity,level]=SEVERITIES[name],id=`${about.kind}/${name.toLowerCase().replace(" ",
"-")}`,title2=`${TITLES[about.kind]}; the most harmful level among them: ${name}`;return{id,level,title:title2,help:`${HELP[about.kind]} ${KEEP}`,severity}}}}function urgencyOf(about){
return about.kind==="problem"?about.level==="error"?0:$piece4.A_.length+2:about.kind==="not-judged"?$piece4.A_.length+1:1+$piece4.A_.indexOf(about.level)}var HOME="https://github.com/refine-iam/refine-iam-policies",MOST_RESULTS=5e3;function renderSarif(analysis,tool,most=MOST_RESULTS){let all=[...findingsOf(analysis).
map(ofFinding),...problemResults(analysis.problems)],kept=[...all].sort(byUrgency).slice(0,most).sort(byPlace),sorted=[...new Map(kept.map(({about})=>[ruleOf(about).
id,ruleOf(about)])).values()].sort((a,b)=>(0,$piece7.HH)(a.id,b.id)),indexes=new Map(sorted.map(({id},index)=>[id,index])),results=kept.map(({about,result})=>{let rule=ruleOf(
about);return result(indexes.get(rule.id)??0,rule)}),left=all.length-kept.length;return (0,$piece8.s)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"\
2.1.0",runs:[{tool:{driver:{name:"Refine IAM",version:tool,informationUri:HOME,rules:sorted.map(ruleText)}},invocations:[invocation(analysis,left)],columnKind:"\
utf16CodeUnits",results}]})}function ruleText({id,level,title:title2,help,severity}){let words=id.split(/[-/]/).map(word=>word.charAt(0).toUpperCase()+word.slice(
1));return{id,name:words.join(""),shortDescription:{text:`${title2}.`},fullDescription:{text:`${title2}.`},help:{text:help,markdown:help},helpUri:`${HOME}/blob/\
main/docs/audit.md`,defaultConfiguration:{level},properties:{tags:["iam",...severity===null?[]:["security"]],precision:"high",...severity===null?{}:{"security-s\
everity":severity}}}}function ofFinding({about,file,statement,actions,fingerprint,message,change}){let{path}=file,edits=change?.edits??[],region=regionOf(file.source,
statement.statement.span),fixes=edits.length===0?{}:{fixes:[fixOf(file,edits,"Remove what was not used.")]},result=(ruleIndex,rule)=>({...resultOf({ruleIndex,rule,
path,region,fingerprint,message}),...fixes});return{about,actions,path,line:region.startLine,result}}function invocation({problems},left){let cut=left===0?[]:[notification(
"warning",`${(0,$piece6.U9)(left,"result")} left out, the least harmful: GitHub shows ${(0,$piece6.U9)(MOST_RESULTS,"result")} of a run, and the JSON result has all.`)];return{executionSuccessful:problems.
every(({severity})=>severity!=="error"),toolExecutionNotifications:[...cut,...problemNotifications(problems)]}}function byUrgency(a,b){return urgencyOf(a.about)-
urgencyOf(b.about)||b.actions-a.actions||byPlace(a,b)}function byPlace(a,b){return (0,$piece7.HH)(a.path,b.path)||a.line-b.line||(0,$piece7.HH)(ruleOf(a.about).id,ruleOf(
b.about).id)}


}),

6925:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
o: () => (/* binding */ auditSections)
});
var $piece0 = __webpack_require__(2235);
var $piece1 = __webpack_require__(6962);
var $piece2 = __webpack_require__(7332);
var $piece3 = __webpack_require__(5061);
var $piece6 = __webpack_require__(6804);
var $piece7 = __webpack_require__(7293);
var $piece8 = __webpack_require__(7115);
var $piece4 = __webpack_require__(2936);
var $piece5 = __webpack_require__(836);


var MOST={worst:10,paths:3};function auditSections(analysis,audit){let statements=(0,$piece4.LL)(analysis.files,analysis.universe);return[...changes(audit),
...levels(statements),...worstFiles(statements),...leftAlone(analysis.files)].map($piece0.iW)}function changes(audit){let lines=(0,$piece1.L)(audit),items=lines.map(line=>line.
startsWith("  ")?`  - ${(0,$piece2.CS)(line.trim())}`:`- ${(0,$piece2.CS)(line)}`);return lines.length===0?[]:[items.join(`
`)]}function levels(statements){if(statements.length===0)return[];let numbers=new Map;for(let{actions}of statements)for(let{level}of actions)numbers.set(level,(numbers.
get(level)??0)+1);let rows=$piece5.A_.flatMap(level=>{let number=numbers.get(level);return number===void 0?[]:[`| ${level??"unknown"} | ${(0,$piece6.zD)(number)} |`]}),all=statements.
reduce((sum,{actions})=>sum+actions.length,0);return[`${`#### ${(0,$piece6.U9)(all,"unused action")} in ${(0,$piece6.U9)(statements.length,"statement")}`}

| Access level | Unused actions |
| --- | ---: |
${rows.join(`
`)}`]}function worstFiles(statements){let byFile=new Map;for(let one of statements)(0,$piece7.D)(byFile,one.file,one);if(byFile.size<2)return[];let files=[...byFile].map(
([file,some])=>worstOf(file,some));files.sort((a,b)=>a.rank-b.rank||b.actions-a.actions);let rows=files.slice(0,MOST.worst).map(({file,statements:some,rank,worst,
actions,goes})=>{let level=`${$piece5.A_[rank]??"unknown"}: ${(0,$piece6.zD)(worst)}`;return`| ${(0,$piece2.Hn)(file.path)} | ${level} | ${(0,$piece6.zD)(actions)} | ${(0,$piece6.zD)(some.length)}\
 | ${(0,$piece6.zD)(goes)} |`});return[`${files.length>MOST.worst?`#### The ten worst of ${(0,$piece6.U9)(files.length,"file")}`:"#### Files by risk"}

| File | Most harmful | Unused actions | Statements | Can go |
| --- | --- | ---: | ---: | ---: |
${rows.join(`
`)}`]}function worstOf(file,statements){let rank=statements.reduce((least,one)=>Math.min(least,one.rank),$piece5.pm),level=$piece5.A_[rank]??null,actions=statements.flatMap(
one=>one.actions),goes=statements.reduce((sum,{statement})=>sum+(statement.edited?(0,$piece8.sK)(statement).length:0),0),worst=actions.filter(one=>one.level===level).
length;return{file,statements,rank,actions:actions.length,worst,goes}}function leftAlone(files){let reasons=new Map;for(let{path,policies}of files)for(let{verdict,
reason}of policies.flatMap(({statements})=>statements))verdict==="declined"&&reason!==null&&(0,$piece7.D)(reasons,reason,path);return reasons.size===0?[]:[`#### Left al\
one, and why

${[...reasons].sort(([a,some],[b,others])=>others.length-some.length||(a<b?-1:1)).map(([reason,paths])=>{let named=[...new Set(paths)],rest=named.length-MOST.paths,
more=rest>0?` and ${(0,$piece6.U9)(rest,"more file")}`:"",places=`${named.slice(0,MOST.paths).map($piece2.aY).join(", ")}${more}`;return`- ${(0,$piece6.U9)(paths.length,"statement")}: ${$piece3.yo[reason]}\
 (${places})`}).join(`
`)}`]}


}),

4632:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
j: () => (/* binding */ riskiestFirst)
});
var $piece0 = __webpack_require__(7332);
var $piece1 = __webpack_require__(836);
function riskiestFirst(findings,universe){let ranks=new Map,rankOfAll=actions=>{let rank=ranks.get(actions)??(0,$piece1.Jg)(actions,universe);return ranks.set(actions,
rank),rank};return findings.map(finding=>{let gone=finding.statements.map(one=>(0,$piece0.dc)(one,finding.run).removed),rank=gone.reduce((least,actions)=>Math.min(least,
rankOfAll(actions)),$piece1.pm);return{finding,rank,actions:gone.reduce((sum,actions)=>sum+actions.length,0)}}).sort((a,b)=>a.rank-b.rank||b.actions-a.actions).map(
({finding})=>finding)}


}),

6180:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Le: () => (/* binding */ standDown),
O9: () => (/* binding */ finish),
fJ: () => (/* binding */ fail),
ki: () => (/* binding */ withoutEvidence)
});
var $piece0 = __webpack_require__(3199);
var $piece1 = __webpack_require__(7063);
var $piece2 = __webpack_require__(1160);
var $piece3 = __webpack_require__(7680);
var $piece4 = __webpack_require__(6925);
var $piece5 = __webpack_require__(2235);
var $piece6 = __webpack_require__(672);
var $piece7 = __webpack_require__(4643);
var $piece8 = __webpack_require__(4761);
var $piece9 = __webpack_require__(7332);
var $piece10 = __webpack_require__(7272);
var $piece11 = __webpack_require__(4809);
var $piece16 = __webpack_require__(7115);
var $piece13 = __webpack_require__(3829);
var $piece12 = __webpack_require__(8489);
var $piece17 = __webpack_require__(6865);
var $piece14 = __webpack_require__(3024);
var $piece14_default = /*#__PURE__*/__webpack_require__.n($piece14);
var $piece15 = __webpack_require__(6760);
var $piece15_default = /*#__PURE__*/__webpack_require__.n($piece15);




var UNSAFE=new RegExp("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]|(?! )\\p{Zs}","gu"),PLAIN=/^[A-Za-z][\w.-]*(?:\/[\w.-]+)+$/,LONGEST_KEY=1e3;function mappingLines(paths){
let lines=[...new Set(paths)].sort($piece12.HH).map(lineOf);return lines.length===0?"":["principals:",...lines].join(`
`)}function lineOf(path){let glob=(0,$piece13.k8)(path);if(glob===null||(0,$piece13.Hf)(glob))return`  # no glob means "${escaped(path)}" only`;let key=PLAIN.test(glob)?glob:`\
"${escaped(glob)}"`;return key.length>LONGEST_KEY?`  ? ${key}
  : ROLE`:`  ${key}: ROLE`}function escaped(text){return text.replace(/["\\]/g,"\\$&").replace(UNSAFE,character=>`\\U${(character.codePointAt(0)??0).toString(16).
padStart(8,"0")}`)}async function setOutputs(analysis,id,audit){let sum=(0,$piece16.Sd)(analysis),step=(process.env.GITHUB_ACTION??"").replace(/[^\w-]/g,"_"),folder=(0,$piece15.join)(process.env.RUNNER_TEMP??
".",`refine-iam-${id}-${step}`);(0,$piece14.mkdirSync)(folder,{recursive:!0});let result=(0,$piece15.join)(folder,"result.json"),patch=(0,$piece15.join)(folder,"changes.patch"),patchText=(0,$piece8.hY)(
analysis.files),failures=[(0,$piece7.z)(result,(0,$piece10.h)(analysis,$piece2.xv,audit??$piece11.MA)),patchText===""?null:(0,$piece7.z)(patch,patchText)];return (0,$piece0.uH)("g\
ate",analysis.gate.result),(0,$piece0.uH)("refined-statements",(0,$piece16.Ig)(analysis)),(0,$piece0.uH)("removed-actions",sum.removedActions),(0,$piece0.uH)("declined-statem\
ents",sum.declined),(0,$piece0.uH)("problems",sum.problems),(0,$piece0.uH)("result",result),(0,$piece0.uH)("patch",patchText===""?"":patch),audit&&failures.push(...await setAuditOutputs(
analysis,audit,folder)),failures.filter(failure=>failure!==null)}async function setAuditOutputs(analysis,audit,folder){let sarif=(0,$piece15.join)(folder,"result.sarif"),page=(0,$piece15.join)(
folder,"audit.html"),rendered=await (0,$piece1.X)(analysis,audit);return (0,$piece0.uH)("sarif",sarif),(0,$piece0.uH)("page",page),[(0,$piece7.z)(sarif,(0,$piece3.W)(analysis,$piece2.xv)),
rendered.ok?(0,$piece7.z)(page,rendered.value):rendered.problem]}async function finish(analysis,inputs,told){let{gate}=analysis,shown={...analysis,problems:analysis.problems.map(one=>mild(one,gate.failOn))},{details,summary}=(0,$piece1.KO)(
shown,{paint:(_,text)=>text,hint:null,verbose:!1,audit:told.audit??$piece11.MA});details.length>0&&(0,$piece0.V5)("Statements and problems",details.join(`

`)),(0,$piece0.Rm)(summary),(0,$piece0.Rm)(told.url===null?told.sentence:`${told.sentence} ${told.url}`);let failures=await setOutputs(analysis,inputs.id,told.audit);(0,$piece0.fz)([...gateProblem(
analysis),...shown.problems,...failures,...told.annotations]);let first=`${(0,$piece9.CS)(told.sentence)}${told.url===null?"":` <${told.url}>`}`,audit=told.audit?(0,$piece4.o)(
shown,told.audit):[];await (0,$piece0.Sy)([(0,$piece5.iW)(first),...(0,$piece5.Ry)(shown,audit),...told.sections,...unmapped(analysis,inputs)]);let broken=failures.length>
0||analysis.problems.some(one=>one.code==="law-broken");process.exitCode=broken?2:EXIT[gate.failOn==="never"?"passed":gate.result]}var EXIT={passed:0,failed:1,incomplete:2};
async function fail(problems){process.exitCode=2,(0,$piece0.fz)(problems),await stop("Refine IAM could not run",problems)}async function withoutEvidence(one,failOn){if(one.
severity==="error")return fail([one]);if(failOn!=="never")return fail([{...one,severity:"error"}]);(0,$piece0.fz)([one]),await stop("No report, nothing analysed",[one])}
async function standDown(sentence,failOn="never"){(0,$piece0.Rm)(sentence),(0,$piece0.Sq)("incomplete"),failOn!=="never"&&(process.exitCode=2,(0,$piece0.fz)([(0,$piece17.C)("error","gate",`ga\
te \`${failOn}\` incomplete: this is not the newest head`,{help:"see the run on that one"})])),await (0,$piece0.Sy)([(0,$piece5.iW)((0,$piece9.CS)(sentence))])}async function stop(heading,problems){
(0,$piece0.Sq)("incomplete"),await (0,$piece0.Sy)([(0,$piece5.iW)(`### ${heading}`),(0,$piece5.iW)(problems.map(one=>`- ${(0,$piece5.$3)(one)}`).join(`
`))])}function mild(one,failOn){return(one.code==="stale-report"||one.code==="future-report"||one.code==="short-window")&&failOn==="never"?{...one,severity:"war\
ning"}:one}function gateProblem({gate:{failOn,result,sentence,forbidden},files}){if(failOn==="never"||result==="passed")return[];let help=forbidden?NARROW:result===
"failed"?helpOf(files):"see the summary",entries=(forbidden??[]).map(({path,line,...one})=>(0,$piece17.C)("error","gate",(0,$piece6.zo)(one),{path,line,column:1,help:NARROW}));
return[(0,$piece17.C)("error","gate",`gate \`${failOn}\` ${sentence.replace(/\.$/,"")}`,{help}),...entries]}var NARROW="write what is needed, or keep it by a `keep` ru\
le";function helpOf(files){return files.every(file=>file.edits.length===0)?"remove them, or keep them by a `keep` rule":"take the suggestions, or see the summar\
y for what else there is"}function unmapped({files},{configuration}){let paths=(0,$piece6.Fb)(files);if(paths.length===0)return[];let lead=`#### Whose policies \
are these?

Say it in ${(0,$piece9.aY)(configuration)}, with the role's name or ARN:`;return[(0,$piece5.iW)(`${lead}

${(0,$piece9.EU)("yaml",mappingLines(paths))}`)]}


}),

7272:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
d: () => (/* binding */ principalsOf),
h: () => (/* binding */ renderJson)
});
var $piece0 = __webpack_require__(4809);
var $piece6 = __webpack_require__(1426);
var $piece1 = __webpack_require__(1566);
var $piece2 = __webpack_require__(3058);
var $piece5 = __webpack_require__(7115);
var $piece3 = __webpack_require__(2936);
var $piece4 = __webpack_require__(4997);
var $piece7 = __webpack_require__(8489);


function auditJson({baseline,trend}){return{baseline:baseline&&{source:baseline.source,date:isoDay(baseline.date),known:baseline.known,gone:baseline.gone,new:baseline.
fresh.map(({file,statement,actions})=>({path:file.path,line:statement.line,sid:statement.statement.sid,actions}))},trend:trend&&{since:isoDay(trend.since),actions:trend.
actions,statements:trend.statements,files:trend.files,resolving:trend.resolving}}}function isoDay(moment){return new Date(moment).toISOString().slice(0,10)}function renderJson(analysis,tool,audit=$piece0.MA){let{universe,gate,problems,grantedBefore}=analysis,result={version:1,tool,date:isoDay(analysis.asOf),catalogue:{
date:universe.date===null?null:isoDay(universe.date),...universe.counts},evidence:analysis.reports.map(({principal,kind,analyzedAt,source})=>({principal,kind,analyzedAt:analyzedAt===
null?null:new Date(analyzedAt).toISOString(),source})),files:[],problems,gate,...auditJson(audit),totals:(0,$piece5.Sd)(analysis)};return (0,$piece6.l)(result,{key:"files",
items:analysis.files,shown:file=>({path:file.path,format:file.format,policies:file.policies.map(policy=>policyOf(file,policy,{universe,grantedBefore,path:file.path}))})})}
function policyOf(file,policy,about){let fingerprints=(0,$piece1.tm)(file);return{pointer:policy.policy.pointer,size:{...(0,$piece0.o2)(file,policy.policy),limit:$piece0.TR},
statements:policy.statements.map(one=>statementOf(one,fingerprints.get(one)??"",about))}}function statementOf(one,fingerprint,about){let before=one.statement.actions?.
entries??[],after=afterOf(one),changed=one.verdict==="refined"||one.verdict==="emptied";return{id:one.id,fingerprint,line:one.line,endLine:one.endLine,sid:one.statement.
sid,pointer:one.statement.pointer,principals:principalsOf(one),how:one.owners?.how??null,why:one.why,verdict:one.verdict,edited:one.edited,reason:one.reason,before,
after,removed:(0,$piece5.sK)(one).map(action=>removal(action,one,about)),unused:(0,$piece3.sL)(one)?(0,$piece3.CL)(one):null,left:(one.refinement?.left??[]).map(left=>({
...left,...keepOf(left,one)})),granted:granted(one,before,after,about.universe),entries:changed?(one.refinement?.entries??[]).map(({entry,becomes,removed,coveredBy,
reason})=>({entry,becomes,removed,coveredBy,reason})):before.map((entry,index)=>({entry,becomes:[entry],removed:[],coveredBy:[],reason:one.refinement?.entries[index]?.
reason??null}))}}function principalsOf({principals,owners}){return principals.flatMap(({principal,reports})=>{if(!principal)return[];let{name,arn}=principal;return[
{name,arn:arn??name,by:owners?.by??"principal",covered:reports.length>0}]})}function afterOf(one){return one.verdict==="refined"||one.verdict==="emptied"?one.refinement?.
after??[]:one.statement.actions?.entries??[]}function keepOf({action,reason},one){let[rule]=reason==="keep-rule"?(0,$piece2.mA)(one,action):[];if(!rule)return{};let{path,
line,owner}=rule;return{keep:{reason:rule.reason,expires:(0,$piece2.NY)(rule),owner,path,line}}}function removal(action,one,{universe,grantedBefore,path}){let[prefix="",
name=""]=(0,$piece7.AU)(action).split(":"),lastAccessed=one.evidence?.removal.service(prefix)?.lastAccessed(name)??null;return{action,level:universe.service(prefix)?.find(
name)?.level??null,lastAccessed:lastAccessed===null?null:new Date(lastAccessed).toISOString(),added:grantedBefore===null?null:!grantedBefore(path,(0,$piece7.AU)(action))}}
function granted(one,before,after,universe){if(one.statement.blocked)return null;let left=(0,$piece4.np)(after,universe);return{before:(0,$piece4.np)(before,universe).size,
after:left.size,untracked:[...left.values()].filter(tracked=>tracked===!1).length}}


}),

5110:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$d: () => (/* binding */ sizeOf),
BS: () => (/* binding */ taking),
Qz: () => (/* binding */ EVERYTHING),
a0: () => (/* binding */ GROUP_BY),
c1: () => (/* binding */ groupsOf),
fs: () => (/* binding */ changesOf),
j_: () => (/* binding */ readEvent),
y9: () => (/* binding */ byFile)
});
var $piece0 = __webpack_require__(4632);
var $piece1 = __webpack_require__(4198);
var $piece2 = __webpack_require__(7332);
var $piece6 = __webpack_require__(7293);
var $piece3 = __webpack_require__(2781);
var $piece7 = __webpack_require__(8489);
var $piece5 = __webpack_require__(6865);
var $piece4 = __webpack_require__(3024);
var $piece4_default = /*#__PURE__*/__webpack_require__.n($piece4);

var Sha=(0,$piece3.Fs)((0,$piece3.Yj)(),(0,$piece3.yG)(/^[0-9a-f]{40}([0-9a-f]{24})?$/)),Pull=(0,$piece3.Ik)({pull_request:(0,$piece3.Ik)({number:(0,$piece3.Fs)((0,$piece3.ai)(),(0,$piece3.nd)(),(0,$piece3.Ww)(1)),head:(0,$piece3.Ik)({sha:Sha})})}),
AfterRun=(0,$piece3.Ik)({workflow_run:(0,$piece3.Ik)({event:(0,$piece3.Yj)(),head_sha:Sha,head_branch:(0,$piece3.Yj)(),head_repository:(0,$piece3.me)((0,$piece3.Ik)({owner:(0,$piece3.Ik)({login:(0,$piece3.Yj)()})}))})}),MergeGroup=(0,$piece3.Ik)(
{merge_group:(0,$piece3.Ik)({head_sha:Sha,base_sha:Sha,head_ref:(0,$piece3.Yj)()})});function readEvent(){let{GITHUB_EVENT_NAME:name="",GITHUB_EVENT_PATH:path="",GITHUB_REPOSITORY:full="",
GITHUB_WORKFLOW:workflow=""}=process.env,[owner,repo]=full.split("/"),repository=owner&&repo?{owner,repo}:null,event=eventOf(name,path);if(event&&(event.kind===
"other"||repository))return{ok:!0,value:{event,repository}};let help=`start the workflow ${workflow===""?"":`\`${workflow}\` `}on \`pull_request\``;return{ok:!1,
problem:(0,$piece5.C)("error","usage",`the event \`${name}\` cannot be read`,{help})}}function eventOf(name,path){switch(name){case"pull_request":case"pull_request_ta\
rget":{let payload=readPayload(path,Pull);if(!payload)return null;let{number:number2,head}=payload.pull_request;return{kind:"pull",number:number2,asked:{head:head.
sha,checksOutBase:name==="pull_request_target"}}}case"workflow_run":{let payload=readPayload(path,AfterRun);if(!payload)return null;let{event,head_sha:sha,head_branch:branch,
head_repository}=payload.workflow_run;return event!=="pull_request"?{kind:"other"}:{kind:"after-pull",head:head_repository&&{sha,branch,owner:head_repository.owner.
login}}}case"merge_group":{let payload=readPayload(path,MergeGroup);if(!payload)return null;let{head_sha:head,base_sha:base,head_ref}=payload.merge_group,number2=/\/pr-(\d+)-[0-9a-f]+$/.
exec(head_ref)?.[1];return{kind:"merge-group",head,base,number:number2===void 0?null:Number(number2)}}default:return{kind:"other"}}}function readPayload(path,schema){
try{let read=(0,$piece3.xL)(schema,JSON.parse((0,$piece4.readFileSync)(path,"utf8")));return read.success?read.output:null}catch{return null}}var GROUP_BY=["all","owner","folder","principal"],EVERYTHING="all";function changesOf({files}){return files.flatMap(file=>file.policies.flatMap(({changes})=>changes.
map(change=>({file,...findingOf(change)}))))}function groupsOf(analysis,grouping){let groups=new Map;for(let one of (0,$piece0.j)(changesOf(analysis),analysis.universe))
(0,$piece6.D)(groups,nameOf(one,grouping),one);return[...groups].map(([name,changes])=>({name,changes,waiting:0}))}function findingOf(change){return{change,statements:change.
statements,run:null,edits:change.edits}}function taking(some,most){let changes=[],[taken,waiting]=[0,0];for(let one of some){let size=one.statements.length;most===
0||waiting>0||taken>0&&taken+size>most?waiting+=size:(changes.push(one),taken+=size)}return{changes,waiting}}function sizeOf(changes){return changes.reduce((sum,{
statements})=>sum+statements.length,0)}function nameOf({file,statements},{by,ownersOf}){switch(by){case"all":return EVERYTHING;case"folder":return (0,$piece1.yS)(file.
path)||"./";case"owner":return ownersOf(file.path).join(", ")||"without an owner";case"principal":return principalsOf(statements).join(", ")||"without a princip\
al"}}function principalsOf(statements){let names=statements.flatMap(one=>one.evidence?(0,$piece2.Vx)(one.evidence):[]);return[...new Set(names)].sort($piece7.HH)}
function byFile(changes){let files=new Map,inOrder=[...changes].sort((a,b)=>(0,$piece7.HH)(a.file.path,b.file.path));for(let{file,change}of inOrder)(0,$piece6.D)(files,file,
change);return files}


}),

3588:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
var $piece0 = __webpack_require__(8999);
var $piece1 = __webpack_require__(5110);
var $piece2 = __webpack_require__(4632);
var $piece3 = __webpack_require__(6180);
var $piece4 = __webpack_require__(3199);
var $piece5 = __webpack_require__(7063);
var $piece6 = __webpack_require__(1160);
var $piece7 = __webpack_require__(1997);
var $piece8 = __webpack_require__(7680);
var $piece9 = __webpack_require__(6925);
var $piece10 = __webpack_require__(2235);
var $piece11 = __webpack_require__(672);
var $piece12 = __webpack_require__(4643);
var $piece13 = __webpack_require__(9429);
var $piece14 = __webpack_require__(4761);
var $piece15 = __webpack_require__(3783);
var $piece16 = __webpack_require__(4198);
var $piece17 = __webpack_require__(4726);
var $piece18 = __webpack_require__(3346);
var $piece19 = __webpack_require__(7473);
var $piece20 = __webpack_require__(6370);
var $piece21 = __webpack_require__(6962);
var $piece22 = __webpack_require__(7332);
var $piece23 = __webpack_require__(5061);
var $piece24 = __webpack_require__(7272);
var $piece25 = __webpack_require__(4809);
var $piece26 = __webpack_require__(1566);
var $piece27 = __webpack_require__(9236);
var $piece28 = __webpack_require__(3058);
var $piece29 = __webpack_require__(2936);
var $piece30 = __webpack_require__(836);
var $piece31 = __webpack_require__(4997);
var $piece32 = __webpack_require__(2781);
var $piece33 = __webpack_require__(4072);
var $piece34 = __webpack_require__(6478);
var $piece35 = __webpack_require__(5509);
var $piece37 = __webpack_require__(6865);
var $piece36 = __webpack_require__(4414);











function chosenInput(name,allowed){return (0,$piece5.yL)(name,(0,$piece4.V4)(name),allowed)}function switchInput(name){try{return{ok:!0,value:(0,$piece4.Vt)(name)}}catch{return wrongInput(
name,"write `true` or `false`")}}function wrongInput(name,help){return (0,$piece5.CI)(`\`${name}\` is \`${(0,$piece4.V4)(name)}\``,help)}var MOST_STATEMENTS=200;function readWorkOffInputs(){let openIssue=switchInput("open-issue");if(!openIssue.ok)return openIssue;let openPullRequest=switchInput("\
open-pull-request");if(!openPullRequest.ok)return openPullRequest;let groupBy=chosenInput("group-by",$piece1.a0);if(!groupBy.ok)return groupBy;let most=(0,$piece4.V4)("\
max-statements");return!/^[1-9]\d{0,2}$/.test(most)||Number(most)>MOST_STATEMENTS?wrongInput("max-statements",`give a number from 1 to ${MOST_STATEMENTS}`):{ok:!0,
value:{openIssue:openIssue.value,openPullRequest:openPullRequest.value,groupBy:groupBy.value,mostStatements:Number(most)}}}var MOST_COMMENTS=50;function readInputs(now){let evidence=readEvidence();if(!evidence.ok)return evidence;let id=(0,$piece4.V4)("id");if(!/^[\w.-]{1,100}$/.test(id))return (0,$piece5.CI)(
`\`id\` is \`${id}\``,"use letters, digits, `.`, `_` and `-`, at most 100 of them");let terms=(0,$piece5.Ky)({principals:(0,$piece4.q3)("principal"),maxReportAge:(0,$piece4.V4)(
"max-report-age")||void 0,unusedFor:(0,$piece4.V4)("unused-for")||void 0},now);if(!terms.ok)return terms;let dryRun=switchInput("dry-run");if(!dryRun.ok)return dryRun;
let policies=(0,$piece4.q3)("policies");if(policies.length===0)return (0,$piece5.CI)("`policies` is empty","leave it out, or name files: `iam/**/*.json`");let configuration=(0,$piece4.V4)(
"config");if(!/^(?!\/)[^\\]+$/.test(configuration)||configuration.split("/").includes(".."))return (0,$piece5.CI)(`\`config\` is \`${configuration}\``,"give a path from \
the root of the repository");let mode=chosenInput("mode",["auto","review","audit"]);if(!mode.ok)return mode;let failOn=chosenInput("fail-on",$piece33.d$);if(!failOn.
ok)return failOn;let gate=(0,$piece5.ST)(failOn.value,{maxUnusedActions:(0,$piece4.V4)("max-unused-actions")||void 0,maxUnusedPercent:(0,$piece4.V4)("max-unused-percent")||void 0,
accessLevels:(0,$piece4.q3)("access-levels"),forbid:(0,$piece4.q3)("forbid")});if(!gate.ok)return gate;let scope=chosenInput("scope",["touched","file"]);if(!scope.
ok)return scope;let mostComments=(0,$piece4.V4)("max-comments");if(!/^\d{1,2}$/.test(mostComments)||Number(mostComments)>MOST_COMMENTS)return (0,$piece5.CI)(`\`max-comments\` is\
 \`${mostComments}\``,`give a number from 0 to ${MOST_COMMENTS}`);let workOff=readWorkOffInputs();return workOff.ok?{ok:!0,value:{...terms.value,evidence:evidence.
value,policies,configuration,id,dryRun:dryRun.value,token:(0,$piece4.V4)("github-token"),mode:mode.value,gate:(0,$piece33.fD)(gate.value),scope:scope.value,mostComments:Number(
mostComments),workOff:workOff.value,baseline:(0,$piece4.V4)("baseline")||null,previous:(0,$piece4.V4)("previous")||null}}:workOff}function readEvidence(){let reports=(0,$piece4.q3)(
"report"),artifact=(0,$piece4.V4)("report-artifact"),workflow=(0,$piece4.V4)("report-workflow"),help="set `report` to a path or a glob, or `report-artifact` and `report-wor\
kflow`";return reports.length>0&&artifact===""&&workflow===""?{ok:!0,value:{kind:"files",reports}}:reports.length>0?(0,$piece5.CI)("evidence is given twice, by path and \
as an artifact",help):artifact!==""&&workflow!==""?{ok:!0,value:{kind:"artifact",artifact,workflow}}:artifact===""&&workflow===""?(0,$piece5.CI)("no evidence is given",help):
(0,$piece5.CI)(`\`${artifact===""?"report-artifact":"report-workflow"}\` is missing`,"give the name of the artifact, and the file name of the workflow")}async function runAction(){let inputs=readInputs(Date.now());if(!inputs.ok)return (0,$piece3.fJ)([inputs.problem]);let started=(0,$piece1.j_)();if(!started.ok)return (0,$piece3.fJ)([started.
problem]);let{event,repository}=started.value,{token,mode}=inputs.value,isAudit=mode==="audit"||event.kind==="other";if(mode==="review"&&isAudit)return (0,$piece3.fJ)([(0,$piece37.C)(
"error","usage","`mode` is `review`, and this event is about no pull request",{help:"start the workflow on `pull_request`, or leave `mode` out"})]);let needsToken=!isAudit||
inputs.value.evidence.kind==="artifact";if(token===""&&needsToken)return (0,$piece3.fJ)([(0,$piece37.C)("error","usage","`github-token` is empty",{help:"leave the input out, or \
give a token with `pull-requests: write` and `contents: read`"})]);let catalogue=(0,$piece0.O)(null);if(!catalogue.ok)return (0,$piece3.fJ)([catalogue.problem]);let workspace=process.
env.GITHUB_WORKSPACE??process.cwd(),github=token===""?null:await Promise.all(/* import() */[__webpack_require__.e(3106), __webpack_require__.e(9415)]).then(__webpack_require__.bind(__webpack_require__, 9415)),octokit=github?github.openOctokit(token):null,job={inputs:inputs.
value,workspace,catalogue:catalogue.value,github:octokit&&repository&&{octokit,repository},evidence:async()=>(await Promise.all(/* import() */[__webpack_require__.e(3943), __webpack_require__.e(6873)]).then(__webpack_require__.bind(__webpack_require__, 6873))).readEvidence(
inputs.value,workspace,octokit,repository)};if(isAudit||repository===null||github===null||octokit===null)return(await Promise.all(/* import() */[__webpack_require__.e(634), __webpack_require__.e(10), __webpack_require__.e(3689), __webpack_require__.e(3943), __webpack_require__.e(3106), __webpack_require__.e(6532)]).then(__webpack_require__.bind(__webpack_require__, 6532))).auditCheckout(
job,event.kind!=="other");if(event.kind==="merge-group")return(await Promise.all(/* import() */[__webpack_require__.e(634), __webpack_require__.e(10), __webpack_require__.e(3689), __webpack_require__.e(3943), __webpack_require__.e(3106), __webpack_require__.e(5320), __webpack_require__.e(3594)]).then(__webpack_require__.bind(__webpack_require__, 3594))).judgeQueue(octokit,repository,event,job);if(event.kind===
"pull"){let pull=github.openPullRequest(octokit,{...repository,number:event.number});return(await Promise.all(/* import() */[__webpack_require__.e(634), __webpack_require__.e(10), __webpack_require__.e(3689), __webpack_require__.e(3943), __webpack_require__.e(5320), __webpack_require__.e(8911), __webpack_require__.e(7686)]).then(__webpack_require__.bind(__webpack_require__, 7686))).reviewPull(pull,event.asked,
job)}return(await Promise.all(/* import() */[__webpack_require__.e(634), __webpack_require__.e(10), __webpack_require__.e(3689), __webpack_require__.e(3943), __webpack_require__.e(3106), __webpack_require__.e(5320), __webpack_require__.e(8911), __webpack_require__.e(5934)]).then(__webpack_require__.bind(__webpack_require__, 5934))).reviewAfter(octokit,repository,event.head,job)}runAction().catch(error=>{let what=error instanceof Error?error.message:String(error);(0,$piece4.C1)(`refine-iam failed: ${what}: this is our bug: please report it w\
ith the event and the inputs`),process.exitCode=2,(0,$piece4.uH)("gate","incomplete")});


})

};
;