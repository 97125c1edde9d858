"use strict";
exports.id = 2007;
exports.ids = [2007];
exports.modules = {

6804:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
KW: () => (/* binding */ age),
U9: () => (/* binding */ count),
pj: () => (/* binding */ plain),
zD: () => (/* binding */ grouped)
});
function plain(text){return/^[ -~]*$/.test(text)?text:text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,character=>`\\u{${(character.codePointAt(0)??0).toString(
16)}}`)}function count(number,noun,plural=`${noun}s`){return`${grouped(number)} ${number===1?noun:plural}`}function grouped(number){return String(number).replace(
/\B(?=(\d{3})+$)/g,",")}function age(time,asOf){let days=Math.floor(asOf/864e5)-Math.floor(time/864e5);return days<1?"today":`${count(days,"day")} old`}


}),

6865:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
C: () => (/* binding */ problem)
});
function problem(severity,code,message,details={}){return{code,severity,path:null,line:null,column:null,help:null,...details,message}}


}),

672:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
D0: () => (/* binding */ nothingWords),
Dn: () => (/* binding */ forbiddenLines),
Fb: () => (/* binding */ ownerlessPaths),
ah: () => (/* binding */ forbiddenList),
mF: () => (/* binding */ changeWords),
t5: () => (/* binding */ isUnjudged),
ux: () => (/* binding */ readWords),
zo: () => (/* binding */ forbiddenWords)
});
var $piece0 = __webpack_require__(7332);
var $piece2 = __webpack_require__(6804);
var $piece1 = __webpack_require__(7115);
var $piece3 = __webpack_require__(4189);
var $piece4 = __webpack_require__(7134);

function changeWords(analysis,isDone=!1){let{removedActions}=(0,$piece1.Sd)(analysis),statements=(0,$piece2.U9)((0,$piece1.Ig)(analysis),"statement"),files=(0,$piece2.U9)(analysis.files.
filter(file=>file.edits.length>0).length,"file");return`${(0,$piece2.U9)(removedActions,"unused action")} ${isDone?"removed":"to remove"} from ${statements} in ${files}`}
var UNDECIDED=new Set(["no-evidence","unowned","owners-disagree"]);function isUnjudged(analysis){let statements=(0,$piece1.EE)(analysis);return statements.some(one=>one.
evidence!==null)?!1:hasFailed(analysis)||statements.some(({reason})=>reason!==null&&UNDECIDED.has(reason))}function nothingWords(analysis){return isUnjudged(analysis)?
"Nothing could be judged":(0,$piece1.Sd)(analysis).policies===0?"No policy was found":hasFailed(analysis)?"Nothing to change in what could be judged":"Nothing to change"}
function hasFailed({problems}){return problems.some(({severity})=>severity==="error")}function ownerlessPaths(files){let isOwnerless=file=>(0,$piece3.W)([file]).
some(one=>one.reason==="unowned");return files.filter(isOwnerless).map(({path})=>path)}function readWords(analysis){return`Read ${(0,$piece2.U9)(analysis.filesRead,"file")}\
: ${(0,$piece2.U9)((0,$piece1.Sd)(analysis).policies,"policy","policies")}`}var MOST_LISTED=20;function forbiddenWords({entry,forbidden}){return`${(0,$piece4.TL)(forbidden)} is forbidden and granted${entry===forbidden?"":` by ${(0,$piece4.TL)(entry)}`}`}
function forbiddenList(gate){let lines=listed(gate,(place,words)=>`- ${(0,$piece0.aY)(place)}: ${(0,$piece0.CS)(words)}`,"- ");return lines.length===0?[]:[lines.join(`
`)]}function forbiddenLines(gate){return listed(gate,(place,words)=>`  ${(0,$piece2.pj)(place)}: ${words}`,"  ")}function listed({forbidden=[]},line,lead){if(forbidden.length<
2)return[];let lines=forbidden.slice(0,MOST_LISTED).map(one=>line(`${one.path}:${one.line}`,forbiddenWords(one))),rest=forbidden.length-MOST_LISTED,more=`${lead}\
and ${(0,$piece2.U9)(rest,"other entry","other entries")}: the JSON result has all of them`;return rest>0?[...lines,more]:lines}


}),

836:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
A_: () => (/* binding */ LEVELS),
IQ: () => (/* binding */ rankOf),
In: () => (/* binding */ levelOf),
Jg: () => (/* binding */ highestRank),
j2: () => (/* binding */ mostHarmfulFirst),
pm: () => (/* binding */ NO_RANK)
});
var $piece0 = __webpack_require__(4162);
var $piece1 = __webpack_require__(8489);
var LEVELS=[...$piece0.F,null];function levelOf(action,universe){let[prefix="",name=""]=(0,$piece1.AU)(action).split(":");return universe.service(prefix)?.find(name)?.
level??null}function rankOf(level){return LEVELS.indexOf(level)}var NO_RANK=LEVELS.length;function highestRank(actions,universe){return actions.reduce((least,action)=>Math.
min(least,rankOf(levelOf(action,universe))),NO_RANK)}function mostHarmfulFirst(actions,universe){return actions.map(action=>({action,rank:rankOf(levelOf(action,
universe))})).sort((a,b)=>a.rank-b.rank).map(({action})=>action)}


}),

9236:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (/* binding */ require_node_crypto)
});
var $piece0 = __webpack_require__(4414);
var require_node_crypto=(0,$piece0.P)({"builtin:node:crypto"(exports,module){module.exports=process.getBuiltinModule("node:crypto")}});


}),

7134:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
MR: () => (/* binding */ quotedTo),
SP: () => (/* binding */ shown),
TL: () => (/* binding */ quoted)
});
var UNPRINTABLE=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]+/gu;function quoted(text){return quotedTo(80,text)}function quotedTo(longest,text){let flat=text.replace(UNPRINTABLE," ");return`\`${flat.length>longest?`${flat.slice(
0,longest)}\u2026`:flat}\``}function shown(value){return typeof value=="string"?quoted(value):Array.isArray(value)?"a list":typeof value=="object"&&value!==null?
"an object":quoted(String(value))}


}),

2169:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
HI: () => (/* binding */ lead),
gu: () => (/* binding */ grants),
j7: () => (/* binding */ normalise),
lo: () => (/* binding */ inclusion),
uG: () => (/* binding */ rests),
ux: () => (/* binding */ within)
});
function normalise(pattern){return firstWildcard(pattern)>=pattern.length-1?pattern:pattern.replace(/[*?]{2,}/g,run=>run.replaceAll("*","")+(run.includes("*")?"\
*":""))}function lead(pattern){return pattern.slice(0,firstWildcard(pattern))}function firstWildcard(pattern){for(let at=0;at<pattern.length;at++)if(pattern[at]===
"*"||pattern[at]==="?")return at;return pattern.length}function grants(pattern,text){let p=0,t=0,star=-1,retry=0;for(;t<text.length;){let expected=pattern[p];if(expected===
"*")star=p++,retry=t;else if(expected==="?"||expected===text[t])p++,t++;else if(star>=0)p=star+1,t=++retry;else return!1}for(;pattern[p]==="*";)p++;return p===pattern.
length}function rests(pattern,text){let alive=closure(pattern,new Set([0]));for(let character of text){let next=new Set;for(let state of alive)pattern[state]===
"*"?next.add(state):(pattern[state]==="?"||pattern[state]===character)&&next.add(state+1);alive=closure(pattern,next)}let furthest=[...alive].sort((a,b)=>b-a),star=furthest.
find(state=>pattern[state]==="*"),others=furthest.filter(state=>pattern[state]!=="*");return[...star===void 0?[]:[star],...others].map(state=>pattern.slice(state))}
var MOST_PAIRS=2e4,MOST_STATES=1e6;function within(inner,outer){return inclusion(inner,outer)===!0}function inclusion(inner,outer){let first=lead(outer);if(!inner.
startsWith(first))return!1;if(first.length===outer.length-1&&outer.endsWith("*"))return!0;let a=normalise(inner),b=normalise(outer);return a===b?!0:firstWildcard(
a)===a.length?grants(b,a):included(a,b)}function included(a,b){let seen=new Set,open=[{state:0,set:closure(b,new Set([0]))}],states=0;for(let pair=open.pop();pair!==
void 0;pair=open.pop()){let{state,set}=pair;if(states+=set.size,states>MOST_STATES)return null;let key=`${state}:${[...set].sort((x,y)=>x-y).join()}`;if(seen.has(
key))continue;if(seen.size>=MOST_PAIRS)return null;if(seen.add(key),state===a.length){if(!set.has(b.length))return!1;continue}let step=a[state];step==="*"&&open.
push({state:state+1,set});let next=new Set;for(let at of set)b[at]==="*"?next.add(at):(b[at]==="?"||b[at]===step)&&next.add(at+1);if(next.size===0)return!1;open.
push({state:step==="*"?state:state+1,set:closure(b,next)})}return!0}function closure(pattern,states){for(let state of states)pattern[state]==="*"&&states.add(state+
1);return states}


}),

8489:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
AU: () => (/* binding */ fold),
HH: () => (/* binding */ byCodePoint),
I9: () => (/* binding */ isServicePrefix),
S8: () => (/* binding */ isActionName)
});
var NON_ASCII=/[^\0-\x7f]/,ACTION_NAME=/^[A-Za-z][A-Za-z0-9-]*$/,SERVICE_PREFIX=/^[A-Za-z0-9-]+$/;function fold(text){return NON_ASCII.test(text)?text.replace(/[A-Z]+/g,
capitals=>capitals.toLowerCase()):text.toLowerCase()}function isActionName(name){return ACTION_NAME.test(name)}function isServicePrefix(prefix){return SERVICE_PREFIX.
test(prefix)}function byCodePoint(a,b){return a<b?-1:a>b?1:0}


}),

5266:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
c: () => (/* binding */ applyEdits),
w: () => (/* binding */ joinEdits)
});
function applyEdits(text,edits){let ordered=[...edits].sort((a,b)=>a.start-b.start||a.end-b.end),at=0,out="";for(let edit of ordered){if(edit.start<at||edit.end<
edit.start||edit.end>text.length)throw new Error(`edits overlap or leave the text at offset ${edit.start}`);out+=text.slice(at,edit.start)+edit.text,at=edit.end}
return out+text.slice(at)}function joinEdits(edits){let out=[];for(let edit of[...edits].sort((a,b)=>a.start-b.start||a.end-b.end)){let previous=out.at(-1);previous&&
previous.end===edit.start?out[out.length-1]={start:previous.start,end:edit.end,text:previous.text+edit.text}:out.push(edit)}return out}


}),

1007:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
t: () => (/* binding */ countBefore)
});
function countBefore(length,isBefore){let low=0,high=length;for(;low<high;){let middle=low+high>>>1;isBefore(middle)?low=middle+1:high=middle}return low}


}),

4162:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
F: () => (/* binding */ ACCESS_LEVELS)
});
var ACCESS_LEVELS=["Permissions management","Write","Tagging","Read","List"];


}),

5061:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
l8: () => (/* binding */ ENTRY_REASONS),
oJ: () => (/* binding */ foundWords),
yo: () => (/* binding */ STATEMENT_REASONS)
});
var STATEMENT_REASONS={deny:"it is a Deny: only Allow is refined",principal:"it has a principal: a trust or resource policy","not-action":"NotAction grants all \
but what it lists","not-literal":"its actions, its effect or its principal are not written out",boundary:"it limits what a principal may do, and grants nothing",
organization:"a policy of the organization limits what accounts may do, and grants nothing",shared:"it counts at another place too, by an alias or a name",unowned:"\
nobody says whose policy it is","no-evidence":"no report covers its principal","owners-disagree":"the configuration and the source name different principals",ignored:"\
ignored by the configuration","too-large":"the new list would not fit a managed policy",conditional:"nothing in it is used, but a condition or a template decide\
s what stands there","last-statement":"nothing in the policy is used: detach or delete it",law:"the answer could not be proved"};function foundWords({by,how}){return by===
"principal"?"given as `principal`":by==="source"?`the source: ${how}`:how}var ENTRY_REASONS={unknown:"not in the catalogue","catalogue-old":"the catalogue is to\
o old to split it","keep-rule":"kept by a rule",added:"granted by an entry that this pull request adds","in-window":"used inside the window, or not watched for \
all of it"};


}),

4189:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
W: () => (/* binding */ statementsIn)
});
function statementsIn(files){let found=[];for(let{policies}of files)for(let{statements}of policies)for(let one of statements)found.push(one);return found}


}),

2781:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$t: () => (/* binding */ placeOf),
Bp: () => (/* binding */ minLength),
EY: () => (/* binding */ Text),
Fs: () => (/* binding */ pipe),
IO: () => (/* binding */ expectedObject),
Ie: () => (/* binding */ custom),
Ik: () => (/* binding */ object),
KI: () => (/* binding */ picklist),
L5: () => (/* binding */ unknown),
LF: () => (/* binding */ pathText),
RZ: () => (/* binding */ lazy),
Ww: () => (/* binding */ minValue),
YO: () => (/* binding */ array),
Yj: () => (/* binding */ string),
_$: () => (/* binding */ isoDate),
_H: () => (/* binding */ looseObject),
ai: () => (/* binding */ number),
b3: () => (/* binding */ Prefix),
b4: () => (/* binding */ offsetOf),
cl: () => (/* binding */ nullish),
eu: () => (/* binding */ literal),
g1: () => (/* binding */ record),
gX: () => (/* binding */ Time),
is: () => (/* binding */ is),
lq: () => (/* binding */ optional),
me: () => (/* binding */ nullable),
nd: () => (/* binding */ integer),
p6: () => (/* binding */ expected),
pd: () => (/* binding */ transform),
qg: () => (/* binding */ parse2),
r9: () => (/* binding */ readDocuments),
re: () => (/* binding */ strictObject),
xL: () => (/* binding */ safeParse),
yG: () => (/* binding */ regex),
z6: () => (/* binding */ check),
zM: () => (/* binding */ boolean)
});
var $piece0 = __webpack_require__(6478);
var $piece1 = __webpack_require__(5509);
var $piece3 = __webpack_require__(8489);
var $piece2 = __webpack_require__(7134);

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
message:message$1,"~run"(dataset,config$1){return _isSameValueZero(dataset.value,this.literal)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}
function looseObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",reference:looseObject,expects:"Object",async:!1,entries:entries$1,
message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){
let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){
let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=
!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_op\
tional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"obje\
ct",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly)for(let key in input)_isValidObjectKey(input,
key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function nullable(wrapped,default_){return _standardSchema({kind:"schema",type:"nullable",reference:nullable,expects:`(${wrapped.expects} | null)`,async:!1,wrapped,
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
return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}function parse2(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));if(dataset.issues)throw new ValiError(dataset.issues);
return dataset.value}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(let item of pipe$1)if(item.kind!=="metadata"){if(dataset.
issues&&(item.kind==="schema"||item.kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=
item["~run"](dataset,config$1))}return dataset}})}function safeParse(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,
output:dataset.value,issues:dataset.issues}}function expected(what){return issue=>`expected ${what}, got ${(0,$piece2.SP)(issue.input)}`}var expectedObject=issue=>issue.expected==="Object"?expected("an object")(issue):
"is missing",Text=string(expected("a text")),Time=pipe(string(expected("a timestamp")),rawTransform(({dataset,addIssue,NEVER})=>{let time=(0,$piece0.pe)(dataset.value);
return time!==null?time:(addIssue({message:expected("a timestamp such as `2026-11-20T02:10:11Z`")}),NEVER)})),Prefix=pipe(string(expected("a service prefix")),check(
$piece3.I9,expected("a service prefix such as `s3`")));var DEEPEST=100,LIST={close:4,keys:null};function readDocuments(text){let scanner=(0,$piece1.z1)(text),documents=[],open=[],start=0,string2=null,failed=(what,offset=scanner.
getTokenOffset(),key="")=>({ok:!1,break:{what:what==="syntax"&&text.slice(0,offset).trim()===""?"not-json":what,offset,key}});for(;;){let token=scanner.scan();if(token===
15||token===14)continue;if(token===17)return open.length>0?failed("cut-off",text.trimEnd().length):{ok:!0,documents};if(scanner.getTokenError()!==0){let end=scanner.
getTokenOffset()+scanner.getTokenLength();return scanner.getTokenError()===2&&end>=text.length?failed("cut-off",text.trimEnd().length):failed("syntax")}open.length===
0&&(start=scanner.getTokenOffset());let ended=open.length===0;switch(token){case 1:case 3:{if(open.length===DEEPEST)return failed("too-deep");let brace=token===
1;open.push(brace?{close:2,keys:new Set}:LIST),ended=!1;break}case 2:case 4:if(open.at(-1)?.close!==token)return failed("syntax");open.pop(),ended=open.length===
0;break;case 6:{let keys=open.at(-1)?.keys;if(!keys||!string2)return failed("syntax");if(keys.has(string2.value))return failed("duplicate-key",string2.offset,string2.
value);keys.add(string2.value);break}case 5:if(open.length===0)return failed("syntax");break;case 12:case 13:case 16:return failed("syntax")}if(string2=token===
10?{value:scanner.getTokenValue(),offset:scanner.getTokenOffset()}:null,!ended)continue;let own=text.slice(start,scanner.getTokenOffset()+scanner.getTokenLength()),
value=parsed(own);if(value===void 0)return failed("syntax",start+firstError(own));documents.push({value,text:own,start})}}function parsed(text){try{return JSON.
parse(text)}catch{return}}function firstError(text){let errors=[];return (0,$piece1.qg)(text,errors,{disallowComments:!0,allowTrailingComma:!1}),errors[0]?.offset??0}function pathText(path){return path.map(step=>typeof step=="number"?`[${step}]`:`.${step}`).join("").replace(/^\./,"")}function placeOf(text,offset){let before=text.
slice(0,offset),lineStart=before.lastIndexOf(`
`)+1,line=1;for(let at=before.indexOf(`
`);at>=0;at=before.indexOf(`
`,at+1))line++;return{line,column:offset-lineStart+1}}function offsetOf(document,path){let tree=(0,$piece1.cZ)(document.text);for(let length=path.length;tree&&length>
0;length--){let node=(0,$piece1.Wc)(tree,path.slice(0,length));if(node)return document.start+node.offset}return document.start}


}),

6478:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
E9: () => (/* binding */ parseDuration),
im: () => (/* binding */ formatDay),
pe: () => (/* binding */ parseTime)
});
var TIME=/^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d)))?$/,DURATION=/^(\d{1,6})([hdw])$/,
MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];var UNITS=new Map([["h",36e5],["d",864e5],["w",6048e5]]);function parseTime(text){let match=TIME.exec(text);if(!match)return null;let[year=0,month=0,day=0,hour=0,
minute=0,second=0]=match.slice(1,7).map(digits=>Number(digits??0)),[,,,,,,,fraction="",sign,offsetHours="0",offsetMinutes="0"]=match,midnight=new Date(Date.UTC(
year,month-1,day));if(midnight.getUTCFullYear()!==year||midnight.getUTCMonth()!==month-1||midnight.getUTCDate()!==day)return null;let offset=(Number(offsetHours)*
36e5+Number(offsetMinutes)*6e4)*(sign==="-"?-1:1),milliseconds=Number(fraction.slice(0,3).padEnd(3,"0"));return midnight.getTime()+hour*36e5+minute*6e4+second*1e3+
milliseconds-offset}function parseDuration(text){let[,count,unit]=DURATION.exec(text)??[],length=unit===void 0?void 0:UNITS.get(unit);return length===void 0?null:
Number(count)*length}function formatDay(time){let date=new Date(time);return`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`}


}),

1160:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
fx: () => (/* binding */ problemBlock),
pb: () => (/* binding */ problemLines),
xv: () => (/* binding */ VERSION)
});
var $piece0 = __webpack_require__(6804);
var VERSION="0.1.0";var COLOURS={error:"red",warning:"yellow",note:"dim"},MOST_UNKNOWN=3;function problemBlock(problems,paint){let unknown=problems.filter(one=>one.code==="unknown-\
action"),told=unknown.length>MOST_UNKNOWN?problems.filter(one=>one.code!=="unknown-action"):problems,rest=told.length===problems.length?[]:[`${paint("dim","note")}\
: ${(0,$piece0.U9)(unknown.length,"entry","entries")} unknown to the catalogue stay; the JSON result lists them`],lines=[...told.map(one=>problemLines(one,paint)),...rest];
return lines.length===0?[]:[lines.join(`
`)]}function problemLines(one,paint){let place=[one.path===null?null:(0,$piece0.pj)(one.path),one.line,one.column].filter(part=>part!==null),where=place.length>0?`${place.
join(":")}: `:"",help=one.help===null?"":`
  ${(0,$piece0.pj)(one.help)}`;return`${where}${paint(COLOURS[one.severity],one.severity)}: ${(0,$piece0.pj)(one.message)}${help}`}


}),

7332:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$d: () => (/* binding */ splitEntry),
$t: () => (/* binding */ placeOf),
CS: () => (/* binding */ prose),
DD: () => (/* binding */ title),
EU: () => (/* binding */ fence),
GW: () => (/* binding */ KINDS),
Hn: () => (/* binding */ cell),
Jg: () => (/* binding */ evidenceWords),
Mu: () => (/* binding */ actionRows),
Sr: () => (/* binding */ unusedBy),
V_: () => (/* binding */ reportKind),
Vx: () => (/* binding */ principalNames),
aY: () => (/* binding */ code),
bF: () => (/* binding */ changedEntries),
dL: () => (/* binding */ whyDeclined),
dc: () => (/* binding */ toldOf),
is: () => (/* binding */ reportWords),
t8: () => (/* binding */ evidenceDates)
});
var $piece0 = __webpack_require__(5061);
var $piece3 = __webpack_require__(6804);
var $piece4 = __webpack_require__(7115);
var $piece1 = __webpack_require__(836);
var $piece2 = __webpack_require__(6478);
var $piece5 = __webpack_require__(8489);

function code(text){let safe=(0,$piece3.pj)(text),ticks="`".repeat(longestRun(safe)+1),pad=safe===""||/^[` ]|[` ]$/.test(safe)?" ":"";return`${ticks}${pad}${safe}${pad}${ticks}`}
function cell(text){return code(text).replaceAll("|","\\|")}function prose(text){return (0,$piece3.pj)(text).split("`").map((part,index)=>index%2===1?code(part):escapeText(
part)).join("")}function fence(info,text){let ticks="`".repeat(Math.max(3,longestRun(text)+1));return`${ticks}${info}
${text}${text.endsWith(`
`)?"":`
`}${ticks}`}function longestRun(text){return(text.match(/`+/g)??[]).reduce((most,run)=>Math.max(most,run.length),0)}function escapeText(text){return text.replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\\*_[\]|~#]/g,"\\$&").replace(/[@#]|:(?=\/\/)|www(?=\.)/gi,"$&\u200B")}var KINDS={"access-analyzer":"Access Analyzer","last-accessed":"IAM last accessed",listing:"listing"};function reportKind(kind){return KINDS[kind]}function reportWords(report,asOf){
let kind=reportKind(report.kind);return report.analyzedAt===null?`${kind}, undated`:`${kind}, ${(0,$piece2.im)(report.analyzedAt)} (${(0,$piece3.KW)(report.analyzedAt,asOf)})`}
function evidenceWords(evidence,asOf){let oldest=[...evidence.reports].sort((a,b)=>(a.analyzedAt??0)-(b.analyzedAt??0));return[...new Map(oldest.toReversed().map(
report=>[report.kind,report])).values()].map(report=>reportWords(report,asOf)).join("; ")}function evidenceDates({reports}){let oldest=[...reports].sort((a,b)=>(a.
analyzedAt??0)-(b.analyzedAt??0));return[...new Map(oldest.toReversed().map(report=>[report.kind,report.analyzedAt]))].map(([kind,at])=>`${KINDS[kind]}, ${at===
null?"undated":(0,$piece2.im)(at)}`).join("; ")}function principalNames(evidence){return[...new Set(evidence.principals.map(({name})=>(0,$piece3.pj)(name.split("/").at(-1)??name)))].
sort()}function toldOf(statement,run=null){if(!run){let entries=statement.refinement?.entries??[];return{statement,entries,removed:(0,$piece4.sK)(statement),isPart:!1}}
let removed=new Set;for(let entry of run.entries)for(let action of entry.removed)removed.add(action);return{statement,entries:run.entries,removed:[...removed],isPart:!0}}
function title(statement,run=null){let by=unusedBy([statement]);if(statement.verdict==="emptied")return statement.edited?`Nothing that this statement allows was\
 used${by}`:`Nothing that this policy allows was used${by}: detach or delete it`;let told=toldOf(statement,run),gone=told.removed.length,split=splitEntry(told);
if(split){let[lost,granted]=[split.removed.length,split.granted];return lost===granted?`${code(split.entry)}: none of its ${(0,$piece3.zD)(granted)} actions was used${by}`:
`${code(split.entry)}: ${(0,$piece3.zD)(lost)} of its ${(0,$piece3.zD)(granted)} actions ${was(lost)} not used${by}`}let changed=changedEntries(told),[first]=changed;return changed.
length===1&&first?`${code(first.entry)} ${was(gone===0?1:gone)} not used${by}`:`${(0,$piece3.U9)(gone,"action")}${told.isPart?" of this list":""} ${was(gone)} not used${by}`}
function changedEntries({entries}){return entries.filter(entry=>!entry.kept)}function splitEntry(told){let changed=changedEntries(told),[first]=changed;return changed.
length===1&&first&&first.granted>1?first:null}function actionRows(statement,{universe},run=null){let rows=toldOf(statement,run).removed.map(action=>{let[prefix="",
name=""]=(0,$piece5.AU)(action).split(":"),used=statement.evidence?.removal.service(prefix)?.lastAccessed(name)??null;return{action,level:(0,$piece1.In)(action,universe)??"unkno\
wn",used}}),isDated=rows.some(({used})=>used!==null),line=(action,level,used)=>`| ${action} | ${level} |${isDated?` ${used} |`:""}`;return[line("Action","Access\
 level","Last used"),line("---","---","---"),...rows.map(({action,level,used})=>line(cell(action),level,used===null?"not in the report":(0,$piece2.im)(used)))].join(
`
`)}function whyDeclined(one){let sizes=one.tooLarge?` (${one.tooLarge.before} characters would become ${one.tooLarge.after})`:"";return`${one.reason?notLiteralWords(
one)??$piece0.yo[one.reason]:"left alone"}${sizes}`}function notLiteralWords({reason,statement:{actions}}){return reason!=="not-literal"?null:actions===null?
"its actions are not written out as a list of strings":"its actions are written out, and its effect or its principal is not: it may have none once it is deploye\
d"}function unusedBy(statements){let words=new Set(statements.map(({evidence})=>(evidence?principalNames(evidence):[]).map(code).join(" or "))),[names=""]=words;
return words.size!==1||names===""?"":` by ${names}`}function placeOf({line,statement}){return`Line ${line}, statement ${statement.index+1}`}function was(number){
return number===1?"was":"were"}


}),

6370:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
XO: () => (/* binding */ STANDARD_INPUT),
l: () => (/* binding */ reason),
rU: () => (/* binding */ readAtMost),
uZ: () => (/* binding */ MOST_BYTES),
yR: () => (/* binding */ readText)
});
var $piece2 = __webpack_require__(6865);
var $piece0 = __webpack_require__(4573);
var $piece0_default = /*#__PURE__*/__webpack_require__.n($piece0);
var $piece1 = __webpack_require__(3024);
var $piece1_default = /*#__PURE__*/__webpack_require__.n($piece1);
var MOST_BYTES={policy:1e7,report:25e6,configuration:1e6,baseline:1e8,result:4e8},SMALLER={policy:"a policy of more than 10 MB is not read: name the right file",
report:"a report of more than 25 MB is not read: split it, by account for example, and give each part",configuration:"a configuration of more than 1 MB is not r\
ead: make it smaller",baseline:"a baseline of more than 100 MB is not read: write one for each part of the repository",result:"a result of more than 400 MB is n\
ot read: audit the repository in parts"};function readText(file,shown,kind){try{if(file!==STANDARD_INPUT){let stats=(0,$piece1.statSync)(file);if(stats.isDirectory())return refuse(
"unreadable-file",shown,"this is a folder, not a file","name a file");if(kind!=="report"&&!stats.isFile())return refuse("unreadable-file",shown,"this is no file",
`name a ${kind} file`);if(stats.size>MOST_BYTES[kind])return refuse("too-big",shown,`the file has ${Math.round(stats.size/1e6)} MB`,SMALLER[kind])}let bytes=readAtMost(
file===STANDARD_INPUT?0:file,MOST_BYTES[kind]);return bytes===null?refuse("too-big",shown,`it has more than ${MOST_BYTES[kind]/1e6} MB`,SMALLER[kind]):(0,$piece0.isUtf8)(bytes)?
{ok:!0,value:bytes.toString("utf8")}:refuse("not-utf8",shown,"the file is not UTF-8 text","save it as UTF-8 (or leave it out)")}catch(error){return refuse("unre\
adable-file",shown,`the file cannot be read: ${reason(error)}`,"check the path and its permissions")}}function readAtMost(file,most){let stats=typeof file=="num\
ber"?null:(0,$piece1.statSync)(file);if(stats?.isFile()){let bytes=stats.size>most?null:(0,$piece1.readFileSync)(file);return bytes&&bytes.length>most?null:bytes}let descriptor=typeof file==
"number"?file:(0,$piece1.openSync)(file,"r");try{let parts=[],length=0;for(let part=readPart(descriptor);part.length>0;part=readPart(descriptor)){if(length+=part.length,length>
most)return null;parts.push(part)}return Buffer.concat(parts,length)}finally{descriptor!==file&&(0,$piece1.closeSync)(descriptor)}}var PART=1<<20;function readPart(descriptor){
let part=Buffer.allocUnsafe(PART);return part.subarray(0,(0,$piece1.readSync)(descriptor,part))}var STANDARD_INPUT="-";function reason(error){let code=error?.code;return code===
"ENOENT"?"there is no such file":code==="EACCES"||code==="EPERM"?"permission is missing":error instanceof Error?error.message:String(error)}function refuse(code,shown,what,help){
return{ok:!1,problem:(0,$piece2.C)("error",code,what,{path:shown,help})}}


}),

5509:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Wc: () => (/* binding */ findNodeAtLocation2),
YR: () => (/* binding */ visit2),
_n: () => (/* binding */ printParseErrorCode),
cZ: () => (/* binding */ parseTree2),
qg: () => (/* binding */ parse2),
z1: () => (/* binding */ createScanner2)
});
function createScanner(text,ignoreTrivia=!1){let len=text.length,pos=0,value="",tokenOffset=0,token=16,lineNumber=0,lineStartOffset=0,tokenLineStartOffset=0,prevTokenLineStartOffset=0,
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
`+"	".repeat(index))}};var ParseOptions;(function(ParseOptions2){ParseOptions2.DEFAULT={allowTrailingComma:!1}})(ParseOptions||(ParseOptions={}));function parse(text,errors=[],options=ParseOptions.DEFAULT){let currentProperty=null,currentParent=[],previousParents=[];function onValue(value){Array.isArray(currentParent)?
currentParent.push(value):currentProperty!==null&&(currentParent[currentProperty]=value)}return visit(text,{onObjectBegin:()=>{let object={};onValue(object),previousParents.
push(currentParent),currentParent=object,currentProperty=null},onObjectProperty:name=>{currentProperty=name},onObjectEnd:()=>{currentParent=previousParents.pop()},
onArrayBegin:()=>{let array=[];onValue(array),previousParents.push(currentParent),currentParent=array,currentProperty=null},onArrayEnd:()=>{currentParent=previousParents.
pop()},onLiteralValue:onValue,onError:(error,offset,length)=>{errors.push({error,offset,length})}},options),currentParent[0]}function parseTree(text,errors=[],options=ParseOptions.
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
"EOF"})(SyntaxKind||(SyntaxKind={}));var parse2=parse,parseTree2=parseTree,findNodeAtLocation2=findNodeAtLocation;var visit2=visit;var ParseErrorCode;(function(ParseErrorCode2){ParseErrorCode2[ParseErrorCode2.InvalidSymbol=1]="InvalidSymbol",ParseErrorCode2[ParseErrorCode2.InvalidNumberFormat=
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
ode";case 15:return"InvalidEscapeCharacter";case 16:return"InvalidCharacter"}return"<unknown ParseErrorCode>"}


}),

6841:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CZ: () => (/* binding */ ofKind),
HV: () => (/* binding */ isPrincipal),
I: () => (/* binding */ kindOf),
Kv: () => (/* binding */ inAccounts),
Vb: () => (/* binding */ nameOf),
XP: () => (/* binding */ accountOf),
bf: () => (/* binding */ ownerOf),
rn: () => (/* binding */ isPrincipalPattern)
});
function ownerOf(name,account=null){return{name,account:name.startsWith("arn:")?accountOf(name):account,isPattern:!1}}function accountOf(arn){return arn.split("\
:")[4]??""}function kindOf({name,kind}){return name.startsWith("arn:")?name.split(":")[5]?.startsWith("user/")?"user":"role":kind??null}function ofKind(owners,kind){
return owners.map(owner=>kindOf(owner)===null?{...owner,kind}:owner)}function nameOf(principal){let slash=principal.lastIndexOf("/");return principal.startsWith(
"arn:")?principal.slice(slash>=0?slash+1:principal.lastIndexOf(":")+1):principal}function isPrincipal(text){return/^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/.
test(text)||/^[\w+=,.@-]+$/.test(text)}function isPrincipalPattern(text){return/^arn:aws[a-z-]*:iam::(?:\d{12}|\*):(role|user)\/[\w+=,.@/*?-]+$/.test(text)||/^[\w+=,.@*?-]+$/.
test(text)}function inAccounts(owners,accounts){return accounts.length===0?owners:owners.flatMap(owner=>owner.account===null?accounts.map(account=>({...owner,account})):
[owner])}


}),

7115:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
EE: () => (/* binding */ allStatements),
Ig: () => (/* binding */ editedStatements),
Sd: () => (/* binding */ totals),
j2: () => (/* binding */ holdsUnused),
sK: () => (/* binding */ removedActions)
});
var $piece0 = __webpack_require__(4189);
function allStatements(analysis){return (0,$piece0.W)(analysis.files)}function removedActions(statement){return statement.verdict!=="refined"&&statement.verdict!==
"emptied"?[]:statement.refinement?.removed??[]}function holdsUnused(statement){return statement.verdict==="kept"&&(statement.refinement?.left??[]).some(({reason})=>reason!==
"in-window")}function editedStatements(analysis){return allStatements(analysis).filter(one=>one.edited).length}function totals(analysis){let statements=allStatements(
analysis),verdicts={refined:0,kept:0,emptied:0,declined:0},removed=0;for(let one of statements)verdicts[one.verdict]++,one.edited&&(removed+=removedActions(one).
length);return{files:analysis.files.length,policies:analysis.files.reduce((sum,file)=>sum+file.policies.length,0),statements:statements.length,...verdicts,removedActions:removed,
problems:analysis.problems.length}}


}),

7473:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
GJ: () => (/* binding */ isFuture),
QO: () => (/* binding */ isStale),
T9: () => (/* binding */ matchPrincipals),
f7: () => (/* binding */ isMeantBy),
is: () => (/* binding */ ownersKey),
qh: () => (/* binding */ indexOf)
});
var $piece0 = __webpack_require__(6841);
var $piece1 = __webpack_require__(2169);
var $piece3 = __webpack_require__(7134);
var $piece4 = __webpack_require__(6865);
var $piece2 = __webpack_require__(1007);
var PrincipalIndex=class{nameless;#byName=new Map;#byArn=new Map;#names;#starts;#sorted;constructor(reports){this.nameless=reports.filter(({principal})=>principal===
null);for(let report of reports){if(report.principal===null)continue;let known=this.#byArn.get(report.principal);if(known)known.push(report);else{this.#byArn.set(
report.principal,[report]);let name=(0,$piece0.Vb)(report.principal);this.#byName.set(name,[...this.#byName.get(name)??[],report.principal])}}this.#sorted=[...this.#byName.
keys()],this.#names=this.#sorted.join(`
`);let at=0;this.#starts=this.#sorted.map(name=>{let start=at;return at+=name.length+1,start})}about(arn){return this.#byArn.get(arn)??[]}meant({name,account,isPattern,
kind}){if(name.startsWith("arn:"))return this.#byArn.has(name)?[name]:[];let arns=isPattern?this.#fitting(name):this.#byName.get(name)??[];if(account===null&&kind===
void 0)return arns;let isMeant=arn=>kind===void 0||(0,$piece0.I)({name:arn})===kind;return arns.filter(arn=>(account===null||(0,$piece0.XP)(arn)===account)&&isMeant(arn))}named(name){
return this.#byName.get(name)??[]}#fitting(pattern){let longest=pattern.split("*").reduce((most,part)=>part.length>most.length?part:most,""),found=[];for(let at=this.#names.
indexOf(longest);at>=0;){let index=this.#lineAt(at),name=this.#sorted[index]??"";if((0,$piece1.gu)(pattern,name))for(let one of this.#byName.get(name)??[])found.push(one);
let next=this.#starts[index+1];at=next===void 0?-1:this.#names.indexOf(longest,next)}return found}#lineAt(offset){return (0,$piece2.t)(this.#starts.length,index=>(this.#starts[index]??
0)<=offset)-1}},INDEXES=new WeakMap;function indexOf(reports){let index=INDEXES.get(reports);return index||(index=new PrincipalIndex(reports),INDEXES.set(reports,
index)),index}function matchPrincipals(given,reports){let index=indexOf(reports),{nameless}=index,principals=new Map;for(let owner of given)for(let principal of meant(owner,index.
meant(owner)))principals.set(keyOf(principal),principal);let details=distinct(nameless.filter(report=>report.kind==="last-accessed"));if(details>0&&principals.size===
0)return usage("last-accessed details name no principal: give its ARN with `principal`");if(details>0&&details<principals.size){let some=details===1?"one report":
`${details} reports`,names=[...principals.values()].map(({name})=>(0,$piece3.TL)(name)).join(", ");return usage(`${some} of last-accessed details for ${principals.size}\
 principals (${names}): each is about one principal only`,"give one report for each `principal`")}return principals.size===0?{ok:!0,value:nameless.length>0?[{principal:null,
reports:nameless}]:[]}:{ok:!0,value:[...principals.values()].map(principal=>({principal,reports:nameless.length===0?index.about(principal.arn??""):reports.filter(
report=>report.principal===null||report.principal===principal.arn)}))}}function isStale(report,asOf,maxAge){return report.analyzedAt!==null&&asOf-report.analyzedAt>
maxAge}function isFuture(report,asOf){return report.analyzedAt!==null&&report.analyzedAt-asOf>864e5}function isMeantBy(one,other){if(other.name.startsWith("arn:"))
return one.name===other.name;if(other.account!==null&&other.account!==one.account||other.kind!==void 0&&(0,$piece0.I)(one)!==other.kind||one.isPattern&&!other.isPattern)
return!1;let name=(0,$piece0.Vb)(one.name);return other.isPattern?(0,$piece1.gu)(other.name,name):other.name===name}function ownersKey(owners){let keys=owners.map(({name,account,
isPattern,kind})=>JSON.stringify([name,account,isPattern,kind??null]));return[...new Set(keys)].sort().join()}function keyOf({name,arn,account}){return arn??JSON.
stringify([name,account])}function meant({name,account},arns){return name.startsWith("arn:")?[{name:(0,$piece0.Vb)(name),arn:name,account:null}]:arns.length===0?[{name,
arn:null,account}]:arns.map(arn=>({name:(0,$piece0.Vb)(arn),arn,account:null}))}function distinct(reports){return new Set(reports.map(({source,analyzedAt,services})=>JSON.
stringify([source,analyzedAt,services]))).size}function usage(message,help=null){return{ok:!1,problem:(0,$piece4.C)("error","usage",message,{help})}}


}),

9429:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Kp: () => (/* binding */ behindLinks),
f8: () => (/* binding */ writeWhole),
ry: () => (/* binding */ printAll),
y9: () => (/* binding */ openName),
yy: () => (/* binding */ print)
});
var $piece0 = __webpack_require__(9236);
var $piece1 = __webpack_require__(3024);
var $piece1_default = /*#__PURE__*/__webpack_require__.n($piece1);
var $piece2 = __webpack_require__(6760);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
var STANDARD_OUTPUT=1,REST=5;function print(text){let isSlow=!1;for(let part of typeof text=="string"?[text]:text){let bytes=Buffer.
from(part),done=0;try{for(;!isSlow&&done<bytes.length;)done+=(0,$piece1.writeSync)(STANDARD_OUTPUT,bytes,done)}catch(error){let{code}=error;if(code==="EPIPE")return;if(code!==
"EAGAIN")throw error;isSlow=!0}isSlow&&process.stdout.write(bytes.subarray(done))}}function printAll(text,descriptor=STANDARD_OUTPUT){let bytes=Buffer.from(text),
rest=new Int32Array(new SharedArrayBuffer(4));for(let done=0;done<bytes.length;)try{done+=(0,$piece1.writeSync)(descriptor,bytes,done)}catch(error){if(error.code!=="EAGAIN")
throw error;Atomics.wait(rest,0,0,REST)}}var MOST_LINKS=40;function openName(file){let at=(0,$piece2.resolve)(file);
for(let links=0;links<MOST_LINKS;links++){let folder=realFolder(at);if(folder===null)return null;let name=(0,$piece2.basename)(at);if(folder===`/proc/${process.pid}/fd`&&/^\d+$/.
test(name))return Number(name);let target=linkAt((0,$piece2.join)(folder,name));if(target===null)return/^\/(?:dev|proc)(?:\/|$)/.test(folder)?"system":null;if(folder.startsWith(
"/proc/")&&folder.endsWith("/fd"))return"system";at=(0,$piece2.resolve)(folder,target)}return null}function realFolder(path){try{return $piece1.realpathSync.native((0,$piece2.dirname)(path))}catch{
return null}}function linkAt(path){try{return (0,$piece1.readlinkSync)(path)}catch{return null}}
function behindLinks(file){return (0,$piece1.lstatSync)(file,{throwIfNoEntry:!1})===void 0?file:(0,$piece1.realpathSync)(file)}
function writeWhole(file,text){let target=behindLinks(file),old=(0,$piece1.statSync)(target,{throwIfNoEntry:!1});old&&(0,$piece1.accessSync)(target,$piece1.constants.W_OK);let{randomInt}=(0,$piece0.T)(),
beside=(0,$piece2.join)((0,$piece2.dirname)(target),`.refine-iam-${randomInt(2**32)}`),descriptor=(0,$piece1.openSync)(beside,"wx",438);try{try{old&&takeOver(descriptor,old);let bytes=0;for(let part of typeof text==
"string"?[text]:text)(0,$piece1.writeFileSync)(descriptor,part),bytes+=Buffer.byteLength(part);if((0,$piece1.fsyncSync)(descriptor),(0,$piece1.fstatSync)(descriptor).size!==bytes)throw new Error("\
not all of it could be written")}finally{(0,$piece1.closeSync)(descriptor)}(0,$piece1.renameSync)(beside,target)}catch(error){throw (0,$piece1.rmSync)(beside,{force:!0}),error}}function takeOver(descriptor,{
mode,uid,gid}){let own=(0,$piece1.fstatSync)(descriptor);if(own.uid!==uid||own.gid!==gid)try{(0,$piece1.fchownSync)(descriptor,uid,gid)}catch(error){if(error.code!=="EPERM")throw error}
(0,$piece1.fchmodSync)(descriptor,mode&4095)}


}),

667:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
p: () => (/* binding */ nearest)
});
function nearest(text,known){let folded=text.toLowerCase();return known.filter(word=>Math.abs(word.length-folded.length)<=mostOf(word)).map(word=>({word,differences:differences(
folded,word)})).filter(({word,differences:differences2})=>differences2<=mostOf(word)).sort((a,b)=>a.differences-b.differences)[0]?.word??null}function mostOf(word){
return word.length<3?0:Math.min(2,Math.floor((word.length+1)/3))}function differences(a,b){let twoAbove=[],above=Array.from({length:b.length+1},(_,at)=>at);for(let row=1;row<=
a.length;row++){let line=[row];for(let at=1;at<=b.length;at++){let changed=(above[at-1]??0)+(a[row-1]===b[at-1]?0:1),swapped=row>1&&at>1&&a[row-1]===b[at-2]&&a[row-
2]===b[at-1]?(twoAbove[at-2]??0)+1:changed;line.push(Math.min(changed,swapped,(above[at]??0)+1,(line[at-1]??0)+1))}twoAbove=above,above=line}return above[b.length]??
0}


})

};
;