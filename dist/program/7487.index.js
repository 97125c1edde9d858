"use strict";
exports.id = 7487;
exports.ids = [7487];
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

7487:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
renderSarif: () => (/* reexport safe */ $piece0.W)
});
var $piece0 = __webpack_require__(7680);
var $piece1 = __webpack_require__(7332);
var $piece2 = __webpack_require__(5061);
var $piece3 = __webpack_require__(1566);
var $piece4 = __webpack_require__(9236);
var $piece5 = __webpack_require__(2936);
var $piece6 = __webpack_require__(836);
var $piece7 = __webpack_require__(6478);
var $piece8 = __webpack_require__(4414);






})

};
;