"use strict";
exports.id = 249;
exports.ids = [249];
exports.modules = {

/***/ 1081:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   FP: () => (/* binding */ aroundActions),
/* harmony export */   ZL: () => (/* binding */ turns),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   lx: () => (/* binding */ jsonParts),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _chunk_AQTZ22PX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9236);
/* harmony import */ var _chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6656);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
function jsonText(value){return`${JSON.stringify(value,null,2).replace(INVISIBLE,escaped)}
`}function*jsonParts(value,list){let{key,items,shown}=list,[head="",tail=""]=jsonText(value).split(`
  "${key}": []`);yield`${head}
  "${key}": [`;for(let[at,item]of items.entries())yield`${at===0?"":","}
${jsonText(shown(item)).trimEnd().replace(/^/gm,"    ")}`;yield`${items.length===0?"":`
  `}]${tail}`}var INVISIBLE=/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;function escaped(character){return[...Array(character.length).keys()].map(at=>`\\u${character.charCodeAt(
at).toString(16).padStart(4,"0")}`).join("")}function digest(value,digits=16){let{createHash}=(0,_chunk_AQTZ22PX_js__WEBPACK_IMPORTED_MODULE_0__/* .require_node_crypto */ .T)();return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0,digits)}function turns(){
let seen=new Map;return text=>{let turn=seen.get(text)??0;return seen.set(text,turn+1),turn}}function aroundActions(text,{span,actions}){let{start,end}=actions?.node??{start:span.end,end:span.end};return[text.slice(span.start,start),text.slice(end,span.
end)]}function withoutBlanks(text){return text.replace(/\s+/g,"")}var known=new WeakMap;function fingerprintsOf(file){let old=known.get(file);if(old)return old;let made=new Map,turn=turns();for(let one of file.policies.flatMap(
({statements})=>statements)){let words=JSON.stringify([whoseOf(one),...wordsOf(one,file.source.text)]),nth=turn(words);made.set(one,nth===0?digest(words):`${digest(
words)}-${nth+1}`)}return known.set(file,made),made}function familyOf(fingerprint){return fingerprint.split("-")[0]??""}function whoseOf({owners}){return[...new Set(
(owners?.principals??[]).map(({name})=>(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(name)))].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)}function wordsOf({statement},text){return statement.sid!==null?["sid",statement.sid]:["\
around",...aroundActions(text,statement).map(part=>withoutBlanks(withoutComments(part)))]}function withoutComments(text){return text.replace(/(^|[\s,])(?:#|\/\/)[^\n]*|(^|[\s,])\/\*[\s\S]*?\*\//gm,
"$1$2")}


/***/ }),

/***/ 7695:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);
var GRAMMAR=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;function readEntry(text){if(text==="*"||text==="*:*")return{kind:"all",text};if(!GRAMMAR.test(text))return{kind:"i\
nvalid",text};let folded=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text),colon=folded.indexOf(":"),service=folded.slice(0,colon),rest=folded.slice(colon+1);return rest.includes("*")||rest.includes(
"?")?{kind:"pattern",text,service,pattern:rest}:{kind:"exact",text,service,name:rest}}


/***/ }),

/***/ 9635:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   JM: () => (/* binding */ startingWith),
/* harmony export */   LU: () => (/* binding */ auditLines),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   PO: () => (/* binding */ idleKeeps),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   SQ: () => (/* binding */ readKeep),
/* harmony export */   VE: () => (/* binding */ grantedBy),
/* harmony export */   VP: () => (/* binding */ expiredKeep),
/* harmony export */   jo: () => (/* binding */ grantedActions),
/* harmony export */   k4: () => (/* binding */ activeKeep),
/* harmony export */   kk: () => (/* binding */ auditLine),
/* harmony export */   mA: () => (/* binding */ keptBy),
/* harmony export */   np: () => (/* binding */ trackingOf),
/* harmony export */   xA: () => (/* binding */ hasBeside)
/* harmony export */ });
/* harmony import */ var _chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7695);
/* harmony import */ var _chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3543);
/* harmony import */ var _chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7134);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6865);

function activeKeep(configuration,asOf){let keep=configuration?.keep??[];return{rules:keep.filter(rule=>!isOver(rule,asOf)),problems:keep.filter(rule=>isOver(rule,
asOf)).map(expiredKeep)}}function isOver({until},asOf){return until!==null&&until<=asOf}function lastDay({until}){return until===null?null:new Date(until-864e5).
toISOString().slice(0,10)}function keepWords({actions,reason}){if(actions.length===0)return`a statement as it is (${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reason)})`;let more=actions.length>1?
` and ${actions.length-1} more`:"";return`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(actions[0]??"")}${more} (${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reason)})`}function expiredKeep(rule){let{until,path,line,column}=rule,last=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(
(until??0)-864e5),message=`the rule that keeps ${keepWords(rule)} expired: its last day was ${last}`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)("warning","expired-keep",message,{path,line,
column,help:"remove it, or give it a later day"})}function readKeep(entries){let services=new Map,all=!1;for(let entry of entries.map(_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .h)){if(entry.kind==="all"&&(all=!0),entry.kind!=="exact"&&entry.kind!==
"pattern")continue;let ofService=services.get(entry.service)??{names:new Set,patterns:[]};services.set(entry.service,ofService),entry.kind==="exact"?ofService.names.
add(entry.name):ofService.patterns.push(entry.pattern)}return{grants:(prefix,name)=>{if(all)return!0;let ofService=services.get(prefix);return ofService!==void 0&&
(ofService.names.has(name)||ofService.patterns.some(one=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_5__/* .grants */ .gu)(one,name)))},holds:(prefix,pattern)=>all||services.get(prefix)?.patterns.some(one=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(pattern,
one))===!0,isAbout:prefix=>all||services.has(prefix),prefixes:[...services.keys()].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)}}function keptBy({keep},action){let entry=(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .h)(action);return keep.filter(rule=>entry.kind==="exact"?keepOf(rule).grants(entry.service,entry.name):entry.kind===
"pattern"&&keepOf(rule).holds(entry.service,entry.pattern))}function idleKeeps(files,configured,faulty){let judged=files.flatMap(file=>file.policies.flatMap(policy=>policy.
statements)).filter(one=>one.evidence);if(judged.length===0)return[];let told=new Set(faulty.flatMap(one=>one.code==="keep-comment"?[`${one.path}:${one.line}`]:
[])),rules=new Map;for(let rule of[...configured,...judged.flatMap(one=>one.keep)])rules.set(keyOf(rule),rule);let busy=new Set;for(let one of judged){let isUnread=one.
reason==="not-literal"||one.reason==="shared";for(let rule of isUnread?one.keep:[])rule.whole&&busy.add(keyOf(rule));for(let{action,reason}of one.refinement?.left??
[])if(reason==="keep-rule")for(let rule of keptBy(one,action))busy.add(keyOf(rule))}let isMeant=rule=>rule.beside||configured.includes(rule);return[...rules].flatMap(
([key,rule])=>{if(busy.has(key)||!isMeant(rule)||told.has(`${rule.path}:${rule.line}`))return[];let{path,line,column}=rule,message=`the rule that keeps ${keepWords(
rule)} keeps nothing: nothing that it means is granted and unused`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)("note","idle-keep",message,{path,line,column,help:"remove it if it is not need\
ed any more"})]})}function hasBeside({files}){return files.some(file=>file.policies.some(policy=>policy.statements.some(one=>one.keep.some(rule=>rule.beside))))}
var read=new WeakMap;function keepOf({actions}){let known=read.get(actions)??readKeep(actions);return read.set(actions,known),known}function keyOf({path,line,column}){
return`${path}:${line}:${column}`}var MOST={statements:10,actions:3,principals:10};function auditLines({baseline,trend}){return[...trend?[trendLine(trend),...resolvingLine(trend)]:[],...baseline?
baselineLines(baseline):[]]}function auditLine({baseline,trend}){let sentences=[...trend?[trendLine(trend)]:[],...baseline?[`${debtWords(baseline)}.`]:[]];return sentences.
length===0?null:sentences.join(" ")}function trendLine({since,actions}){let{added,gone,same,unseen}=actions,rest=unseen===0?"":`; ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(unseen)} of then cou\
ld not be judged or were not looked at`,what=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added,"unused action");return`Since ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(since)}: ${what} added, ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(gone)} gone, ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(same)}\
 the same${rest}.`}function resolvingLine({resolving}){if(resolving.length===0)return[];let names=resolving.slice(0,MOST.principals).map(({principal})=>(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(principal)),
more=resolving.length>MOST.principals?` and ${resolving.length-MOST.principals} more`:"";return[`Gone since; their findings should resolve with the next report:\
 ${names.join(", ")}${more}.`]}function debtWords({known,date,fresh}){let debt=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(known,"unused action")} ${known===1?"is":"are"} in the baseline of ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(
date)}`,actions=fresh.reduce((sum,one)=>sum+one.actions.length,0);return`${debt}; ${fresh.length===0?"nothing is":`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(actions)} ${actions===1?"is":"are"}`}\
 new`}function baselineLines(compared){let{fresh}=compared;if(fresh.length===0)return[`${debtWords(compared)}.`];let named=fresh.slice(0,MOST.statements).map(freshLine),
rest=fresh.length-MOST.statements,more=rest>0?[`  and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest,"more statement")}`]:[];return[`${debtWords(compared)}:`,...named,...more]}function freshLine({
file,statement,actions}){let named=actions.slice(0,MOST.actions).map(_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL),rest=actions.length-MOST.actions,all=rest>0?`${named.join(", ")} and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(rest)}\
 more`:named.join(", ");return`  ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(file.path)}, line ${statement.line}: ${all}`}function addTo(many,key,value){let known=many.get(key);known?known.push(value):many.set(key,[value])}function startingWith(service,foldedText){let{actions}=service;if(foldedText==="")return actions;let start=lowerBound(actions,foldedText),end=start;for(;actions[end]?.
folded.startsWith(foldedText);)end++;return actions.slice(start,end)}function grantedBy(service,pattern){let first=(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_5__/* .lead */ .HI)(pattern),near=startingWith(service,first),
rest=pattern.slice(first.length);return rest==="*"?near:near.filter(action=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_5__/* .grants */ .gu)(rest,action.folded.slice(first.length)))}function grantedActions(entry,universe){
switch(entry.kind){case"invalid":return[];case"all":return universe.prefixes().flatMap(prefix=>{let service=universe.service(prefix);return service?[{service,actions:service.
actions}]:[]});case"exact":{let service=universe.service(entry.service),action=service?.find(entry.name);return service&&action?[{service,actions:[action]}]:[]}case"\
pattern":{let service=universe.service(entry.service);return service?[{service,actions:grantedBy(service,entry.pattern)}]:[]}}}function trackingOf(entries,universe){
let found=new Map;for(let entry of entries)for(let{service,actions}of grantedActions((0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .h)(entry),universe))for(let action of actions)found.set(`${service.key}\
:${action.folded}`,action.tracked);return found}function lowerBound(actions,text){let low=0,high=actions.length;for(;low<high;){let middle=low+high>>>1;(actions[middle]?.
folded??"")<text?low=middle+1:high=middle}return low}


/***/ }),

/***/ 9319:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   g: () => (/* binding */ PartsBuilder)
/* harmony export */ });
var PartsBuilder=class{parts=[];comments=[];#open=[];add(made){this.#add(made)}open(made){this.#open.push(this.#add(made))}close(end){let part=this.#open.pop();
part&&(part.end=end??part.end,part.next=this.parts.length)}#add({start,end,kind,type,props,key}){let depth=this.#open.length,part={start,end,kind,type,props,key,
depth,next:this.parts.length+1};return this.parts.push(part),part}};function childrenOf(parts,index){let found=[],end=parts[index]?.next??0;for(let at=index+1;at<
end;at=parts[at]?.next??end)found.push(at);return found}


/***/ }),

/***/ 5620:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ heredocAt),
/* harmony export */   Fu: () => (/* binding */ nextToken),
/* harmony export */   V6: () => (/* binding */ holesOf),
/* harmony export */   VL: () => (/* binding */ TooLong),
/* harmony export */   cu: () => (/* binding */ quotedEnd),
/* harmony export */   qF: () => (/* binding */ listWriter),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/* harmony import */ var _chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(715);
var Fault=class extends Error{offset;constructor(offset,sentence){super(sentence),this.offset=offset}},TooLong=class extends Error{constructor(){super("too long")}};var DEEPEST_TEMPLATE=50,LONGEST_NAME=100,BLANKS=/[ \t\r\f\v\uFEFF]*/y,WORD=/[\w\u0080-\uFEFE\uFF00-\uFFFF-]+/y,PLAIN=/[^"\\\n$%]*/y,LINE=/[^\n$%]*/y,HEREDOC=/<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
function nextToken(text,from,depth=0){let start=endOf(BLANKS,text,from);switch(text[start]){case void 0:return null;case`
`:return{kind:"break",start:text[start-1]==="\r"&&start>from?start-1:start,end:start+1};case"#":return lineComment(text,start);case"/":return text[start+1]==="/"?
lineComment(text,start):text[start+1]==="*"?blockComment(text,start):{kind:"sign",start,end:start+1};case'"':return{kind:"string",start,end:quotedEnd(text,start,
depth)};case"<":return text[start+1]!=="<"?{kind:"sign",start,end:start+1}:{kind:"heredoc",start,end:heredocAt(text,start,depth).end};case",":return{kind:"comma",
start,end:start+1};case"(":case"[":case"{":return{kind:"open",start,end:start+1};case")":case"]":case"}":return{kind:"close",start,end:start+1}}let end=endOf(WORD,
text,start);return end>start?{kind:"word",start,end}:{kind:"sign",start,end:start+1}}function quotedEnd(text,start,depth=0){for(let at=start+1;;){at=endOf(PLAIN,
text,at);let character=text[at];if(character==='"')return at+1;if(character==="\\"&&text[at+1]!==`
`)at+=2;else if(character==="$"||character==="%")at=pastDollar(text,at,depth);else throw new Fault(start,"the string that begins here is not closed on its line")}}
function heredocAt(text,start,depth=0){HEREDOC.lastIndex=start;let[opening,dash,name]=HEREDOC.exec(text)??[];if(opening===void 0||name===void 0)throw new Fault(
start,"a heredoc begins with `<<` and a name, alone to the end of the line");if(name.length>LONGEST_NAME)throw new Fault(start,"the name of a heredoc is too lon\
g");let first=start+opening.length,holes=[];for(let line=first;;){let end=text.indexOf(`
`,line);if(end<0)throw new Fault(start,"the heredoc that begins here is not closed");let content=text.slice(line,end);if(content.trim()===name){let inner={start:first,
end:line};return{start,end:line+content.trimEnd().length,inner,flush:dash==="-",holes}}line=pastLine(text,line,depth,holes)}}function holesOf(text){let holes=[];
for(let line=0;line<text.length;)line=pastLine(text,line,0,holes);return holes}function pastLine(text,from,depth,holes){for(let at=from;;){let start=endOf(LINE,
text,at);if(text[start]===void 0)return start;if(text[start]===`
`)return start+1;at=pastDollar(text,start,depth),text[start+1]==="{"&&holes.push({start,end:at})}}function pastDollar(text,at,depth){return text[at+1]==="{"?holeEnd(
text,at,depth):text[at+1]===text[at]&&text[at+2]==="{"?at+3:at+1}function holeEnd(text,start,depth){if(depth===DEEPEST_TEMPLATE)throw new Fault(start,"the templ\
ates are nested too deeply");let open=0;for(let at=start+2;;){let token=nextToken(text,at,depth+1);if(!token)throw new Fault(start,"the template that begins her\
e is not closed");if(text[token.start]==="{")open++;else if(text[token.start]==="}"&&open--===0)return token.end;at=token.end}}function lineComment(text,start){
let next=text.indexOf(`
`,start),end=next<0?text.length:text[next-1]==="\r"?next-1:next;return{kind:"comment",start,end}}function blockComment(text,start){let close=text.indexOf("*/",start+
2);if(close<0)throw new Fault(start,"the comment that begins here is not closed");return{kind:"comment",start,end:close+2}}function endOf(pattern,text,from){return pattern.
lastIndex=from,pattern.test(text)?pattern.lastIndex:from}function listWriter(style){return{replaceEntries(text,node,becomes){let literals=becomes.map(entries=>entries?.map(style.literal)??null);return node.kind==="str\
ing"?replaceString(text,node,literals[0]??null):replaceItems(text,node,literals,style)},removeItems(text,list,indexes){let chunks=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .chunksOf */ .U_)(text,list,style.readGap);
return (0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .removals */ .k3)(text,{chunks,inBrackets:!0,hasHeadings:!1},indexes)},reach:(_,node)=>(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(node)}}function replaceString(text,node,literals){if(literals===null)
return[];if(literals.length===1)return[{...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(node),text:literals.join()}];let compact=text[node.start-1]===":"?",":", ",line=`[${literals.join(compact)}]`;
return[{...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(node),text:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(text,node,line.length)?line:tall(text,node,literals,"")}]}function replaceItems(text,list,becomes,style){let removed=new Set(becomes.
flatMap((literals2,index)=>literals2?.length===0?[index]:[])),chunks=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .chunksOf */ .U_)(text,list,style.readGap),separators=new _chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .Separators */ .LR(text,list,chunks),edits=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .removals */ .k3)(
text,{chunks,inBrackets:!0,hasHeadings:!0},removed);for(let[index,chunk]of chunks.entries()){let literals2=becomes[index]??[];literals2.length>0&&edits.push({...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(
chunk.item),text:separators.join(literals2,index)})}if(text.slice(list.start,list.end).includes(`
`)||isCommented(text,list))return edits;let grown=edits.reduce((sum,edit)=>sum+edit.text.length-(edit.end-edit.start),0);if((0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(text,list,list.end-list.start+grown))
return edits;let literals=list.items.flatMap((item,index)=>becomes[index]??[text.slice(item.start,item.end)]),trailing=(chunks.at(-1)?.comma??null)===null?"":",";
return[{...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(list),text:tall(text,list,literals,trailing)}]}function isCommented(text,list){let{items}=list;return[...items.keys(),items.length].some(index=>text.
slice(items[index-1]?.end??list.start,items[index]?.start??list.end).includes("/"))}function tall(text,at,literals,trailing){let eol=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnding */ .En)(text),indent=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .currentLine */ .QL)(
text,at.start).indent;return`[${literals.map(literal=>`${eol}${indent}${(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_0__/* .indentUnit */ .Xt)(text)}${literal}`).join(",")}${trailing}${eol}${indent}]`}


/***/ }),

/***/ 8460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Eq: () => (/* binding */ MOST_ACTIONS),
/* harmony export */   GT: () => (/* binding */ LONGEST_REASON),
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   It: () => (/* binding */ capturerOf),
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   Mc: () => (/* binding */ readKeepRule),
/* harmony export */   PL: () => (/* binding */ forbidFault),
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   Ut: () => (/* binding */ USUAL_CONFIGURATION),
/* harmony export */   Zh: () => (/* binding */ over),
/* harmony export */   bd: () => (/* binding */ ON_OPEN),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   lI: () => (/* binding */ readLevel),
/* harmony export */   n$: () => (/* binding */ readAccounts),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   pY: () => (/* binding */ checkGlob),
/* harmony export */   ql: () => (/* binding */ UNASKED),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   uz: () => (/* binding */ readPrincipals)
/* harmony export */ });
/* harmony import */ var _chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7695);
/* harmony import */ var _chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);
/* harmony import */ var _chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6656);
/* harmony import */ var _chunk_KIYQCRYL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4162);
/* harmony import */ var _chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7134);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);

var FIRST=56320,MOST=16;function marked(glob,names){return names.reduce((text,name,at)=>text.replace(`{${name}}`,String.fromCharCode(FIRST+at)),glob)}function marksIn(pattern){
return[...pattern].filter(isMark).join("")}function unmarked(pattern){return[...pattern].map(sign=>isMark(sign)?"?*":sign).join("")}function captured(patterns,part){
let plain=part.replaceAll("*","/").replaceAll("?","\0"),pattern=patterns.find(one=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_2__/* .grants */ .gu)(unmarked(one),plain));if(pattern===void 0||marksIn(pattern)==="")return[];
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
some(pattern=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_2__/* .grants */ .gu)(pattern,text)))g++,p++;else if(any>=0)g=any+1,p=++retry;else return!1}return g===glob.length}function fault(message,help){return{ok:!1,fault:{
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
character=>`[${character}]`)}function nearest(text,known){let folded=text.toLowerCase(),found=known.filter(word=>Math.abs(word.length-folded.length)<=2).map(word=>({word,differences:differences(
folded,word)})).sort((a,b)=>a.differences-b.differences)[0];return found&&found.differences<=2?found.word:null}function differences(a,b){let above=Array.from({length:b.
length+1},(_,at)=>at);for(let row=1;row<=a.length;row++){let line=[row];for(let at=1;at<=b.length;at++){let changed=(above[at-1]??0)+(a[row-1]===b[at-1]?0:1);line.
push(Math.min(changed,(above[at]??0)+1,(line[at-1]??0)+1))}above=line}return above[b.length]??0}var EXAMPLE="`MyRole`, or several: `[RoleA, arn:aws:iam::111122223333:role/RoleB]`",ACCOUNTS='`["111122223333"]`, each in quotes',KEYS=["principals","accounts"];
function readPrincipals(node,reader){return((node&&reader.map(node,"`principals`"))?.entries??[]).map(({key,value})=>{checkGlob(key,reader,"captures");let captures=capturesIn(
key.value),what=`the principal of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key.value)}`,rule={files:key.value,line:reader.line(key.start)};if(value.kind!=="map")return{...rule,principals:readNames(
value,what,captures,reader),accounts:[]};let keys=reader.keys(value,`the rule of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key.value)}`,KEYS),names=keys?.get("principals");keys&&!names&&reader.
refuse(value.start,`the rule of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key.value)} has no \`principals\``,`name them: ${EXAMPLE}`);let principals=names?readNames(names,what,captures,reader):
[];return{...rule,principals,accounts:readAccounts(keys?.get("accounts"),"`accounts`",reader)}})}function readAccounts(node,what,reader){let accounts=(node&&reader.
texts(node,what,ACCOUNTS))??[];for(let{value,start}of accounts)/^\d{12}$/.test(value)||reader.refuse(start,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} is no account`,"write its twelve di\
gits");return[...new Set(accounts.map(one=>one.value))]}function checkGlob({value,start},reader,captures=null){let fault2=globFault(value,captures);fault2&&reader.
refuse(start,`the glob ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} ${fault2.message}`,fault2.help)}function readNames(node,what,captures,reader){let names=reader.texts(node,what,EXAMPLE)??
[];for(let{value,start}of names){let unknown=capturesIn(value).find(name=>!captures.includes(name));if(unknown!==void 0){let meant=nearest(unknown,captures),help=meant?
`write \`{${meant}}\``:captures.length>0?`it has ${captures.map(name=>`\`{${name}}\``).join(", ")}`:"name a part of the glob so: `iam/{role}/*.json`";reader.refuse(
start,`the glob has no capture \`{${unknown}}\``,help)}else (0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrincipal */ .HV)(filled(value.replace(/^(arn:[^:]*:iam::)\{[^}]*\}:/,`$1${"0".repeat(12)}:`),()=>"x"))||reader.
refuse(start,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} is no principal`,"give a role or user: its ARN, or its bare name")}return names.map(one=>one.value)}var LONGEST_REASON=300,KEYS2=["actions","principals","files","reason","expires","owner"],ACTIONS="`s3:PutBucketPolicy`, or several: `[s3:Get*, s3:PutBucketPolic\
y]`",PRINCIPALS="`MyRole`, or several: `[deploy-*, arn:aws:iam::111122223333:role/RoleB]`",FILES="`iam/prod/**`, or several in a list",OWNER="`owner: platform t\
eam`",REASON="`reason: quarterly restore drill`",DAY_FORM="`2027-03-31`, the last day on which it keeps";function readKeepRule(node,{what,path},reader){let keys=reader.
keys(node,what,KEYS2);if(!keys)return null;let missing=(key,help)=>reader.refuse(node.start,`${what} has no \`${key}\``,help),actionsNode=keys.get("actions"),reasonNode=keys.
get("reason"),expiresNode=keys.get("expires"),actions=actionsNode?readActions(actionsNode,`\`actions\` of ${what}`,reader):missing("actions",`name what stays: ${ACTIONS}`),
reason=reasonNode?readLine(reasonNode,`\`reason\` of ${what}`,{example:REASON,help:`say why it stays: ${REASON}`},reader):missing("reason",`say why it stays: ${REASON}`),
until=expiresNode?readExpires(expiresNode,`\`expires\` of ${what}`,reader):null,[principalsNode,filesNode,ownerNode]=[keys.get("principals"),keys.get("files"),keys.
get("owner")],principals=principalsNode?readNames2(principalsNode,`\`principals\` of ${what}`,reader):[],files=filesNode?reader.texts(filesNode,`\`files\` of ${what}`,
FILES):[];for(let glob of files??[])checkGlob(glob,reader);let owner=ownerNode?readLine(ownerNode,`\`owner\` of ${what}`,{example:OWNER,help:`name who answers f\
or it: ${OWNER}`},reader):null;return!actions||reason===null||!principals||!files?null:{actions,principals,files:files.map(one=>one.value),reason,owner,until,path,
beside:!1,...reader.at(node.start)}}function readActions(node,what,reader){return reader.texts(node,what,ACTIONS)?.flatMap(({value,start})=>{let{kind}=(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .h)(
value);return kind==="exact"||kind==="pattern"?[value]:(kind==="invalid"?reader.refuse(start,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} is no action`,"write `service:Action`; `*` and `?\
` may stand in the action only"):reader.refuse(start,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} would keep everything`,"name what is to stay, service by service"),[])})??null}function readNames2(node,what,reader){
return reader.texts(node,what,PRINCIPALS)?.map(({value,start})=>((0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_4__/* .isPrincipalPattern */ .rn)(value)||reader.refuse(start,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} is no principal`,"write a name\
 or an ARN; `*` is any text in it"),value))??null}function readLine(node,what,{example,help},reader){let text=reader.text(node,what,example);return text?text.value.
trim()===""?reader.refuse(text.start,`${what} is empty`,help):[...text.value].length>LONGEST_REASON?reader.refuse(text.start,`${what} has more than ${LONGEST_REASON}\
 characters`,"write it shorter"):text.value.trim().replace(/\s+/g," "):null}function readExpires(node,what,reader){let text=reader.text(node,what,DAY_FORM);if(!text)
return null;let day=/^\d{4}-\d\d-\d\d$/.test(text.value)?(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(text.value):null;return day!==null?day+864e5:reader.refuse(text.start,`${what} is ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text.
value)}, which is no day`,`write it as ${DAY_FORM}`)}var FAIL_ON=["never","added","touched","any"],ON_OPEN=["allow","incomplete","fail"],UNASKED={failOn:null,mostActions:null,mostPercent:null,levels:[],forbid:[],expiredKeeps:null,
unowned:null,unread:null,noEvidence:null};function rulesOf(asked){let{failOn,mostActions,mostPercent,levels,forbid,expiredKeeps,unowned,unread,noEvidence}=asked??
UNASKED,[look,isCounted]=[failOn??"never",mostActions!==null||mostPercent!==null],isGate=look!=="never",most=isCounted||!(isGate||levels.length>0)?mostActions:0,
isLimit=isGate||isCounted||levels.length>0||forbid.length>0;return{failOn:look,limits:isLimit?[{failOn:look,mostActions:most,mostPercent,levels,forbid}]:[],expiredKeeps:expiredKeeps??
"warn",unowned:isGate?unowned??"incomplete":null,unread:isGate?unread??"incomplete":null,noEvidence:isGate?noEvidence??"incomplete":null}}function stricter(a,b){
let failOn=later(FAIL_ON,a.failOn,b.failOn),limits=[...a.limits,...b.limits].map(one=>one.failOn==="never"?{...one,failOn}:one);return{failOn,limits:[...new Map(
limits.map(one=>[JSON.stringify(one),one])).values()],expiredKeeps:a.expiredKeeps==="fail"?"fail":b.expiredKeeps,unowned:laterOf(a.unowned,b.unowned),unread:laterOf(
a.unread,b.unread),noEvidence:laterOf(a.noEvidence,b.noEvidence)}}function over(asked,other){return other===null?asked:{failOn:asked.failOn??other.failOn,mostActions:asked.
mostActions??other.mostActions,mostPercent:asked.mostPercent??other.mostPercent,levels:asked.levels.length>0?asked.levels:other.levels,forbid:asked.forbid.length>
0?asked.forbid:other.forbid,expiredKeeps:asked.expiredKeeps??other.expiredKeeps,unowned:asked.unowned??other.unowned,unread:asked.unread??other.unread,noEvidence:asked.
noEvidence??other.noEvidence}}function laterOf(a,b){return a&&b?later(ON_OPEN,a,b):a??b}function later(order,a,b){return order.indexOf(a)>order.indexOf(b)?a:b}var USUAL_CONFIGURATION=".github/refine-iam.yml";var MOST_ACTIONS=999999;function wholeNumber(text,most){return/^(?:0|[1-9]\d{0,8})$/.test(text)&&Number(text)<=most?Number(text):null}function readLevel(text){let found=_chunk_KIYQCRYL_js__WEBPACK_IMPORTED_MODULE_5__/* .ACCESS_LEVELS */ .F.
find(one=>one===text);if(found)return found;let meant=nearest(text,_chunk_KIYQCRYL_js__WEBPACK_IMPORTED_MODULE_5__/* .ACCESS_LEVELS */ .F),all=_chunk_KIYQCRYL_js__WEBPACK_IMPORTED_MODULE_5__/* .ACCESS_LEVELS */ .F.map(one=>`\`${one}\``).join(", ");return{message:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}\
 is no access level`,help:meant?`write \`${meant}\``:`give some of ${all}`}}function forbidFault(text){return (0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .h)(text).kind!=="invalid"?null:{message:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(
text)} is no entry of an action list`,help:"write `*`, `iam:*` or `s3:Delete*`; `*` and `?` may stand in the action only"}}


/***/ }),

/***/ 715:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   En: () => (/* binding */ lineEnding),
/* harmony export */   LR: () => (/* binding */ Separators),
/* harmony export */   QL: () => (/* binding */ currentLine),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   Xt: () => (/* binding */ indentUnit),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   k3: () => (/* binding */ removals),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   zA: () => (/* binding */ readBareGap)
/* harmony export */ });
/* harmony import */ var _chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5266);
function spanOf({start,end}){return{start,end}}function member(node,key){let{entries}=node;for(let at=0;at<entries.length;at++){let entry=entries[at];if(entry.key.
value===key)return entry.value}}function readBareGap(text,span){let comma=null,breaks=[];for(let at=span.start;at<span.end;at++)text[at]===","?comma=at:text[at]===`
`&&breaks.push(text[at-1]==="\r"?at-1:at);return{comma,comments:[],breaks,end:span.end}}function chunksOf(text,list,readGap){let{items}=list,gaps=[...items.keys(),
items.length].map(index=>readGap(text,{start:items[index-1]?.end??list.start+1,end:items[index]?.start??list.end-1})),starts=gaps.map((gap,index)=>boundary(gap,
items[index-1]?.end??list.start+1,index<items.length));return items.map((item,index)=>{let start=starts[index]??item.start,{breaks=[],comments=[],end:head2=item.
start}=gaps[index]??{},own=breaks.filter(at=>at>=start);return{item:{start:head2,end:item.end},start,end:starts[index+1]??item.end,comma:gaps[index+1]?.comma??null,
comments:comments.filter(comment=>comment.start>=start),lineBreak:own.at(-1)??null,apart:own.some((at,n)=>n>0&&text.slice(own[n-1],at).trim()===""),behindLineComment:comments.
some(({start:from,end})=>end===start&&!text.startsWith("/*",from))}})}function boundary(gap,from,beforeItem){let anchor=gap.comma===null?from:gap.comma+1,lineBreak=gap.
breaks.find(at=>at>=anchor);return lineBreak!==void 0?lineBreak:beforeItem?anchor:Math.max(anchor,gap.comments.at(-1)?.end??from)}function head(chunk){return chunk.
comments[0]?.start??chunk.item.start}function lineStart(text,lineBreak){let at=lineBreak;for(;/\s/.test(text[at]??"");)at++;return at}function lineEnding(text){let at=text.indexOf(`
`);return at>0&&text[at-1]==="\r"?`\r
`:`
`}function indentUnit(text){return/\n([ \t]+)\S/.exec(text)?.[1]??"  "}function currentLine(text,offset){let start=text.lastIndexOf(`
`,offset-1)+1,next=text.indexOf(`
`,offset),end=next<0?text.length:next>0&&text[next-1]==="\r"?next-1:next;return{start,end,indent:/^[ \t]*/.exec(text.slice(start,end))?.[0]??""}}var COLUMNS=100;
function fits(text,span,length){let near={start:Math.max(0,span.start-COLUMNS-1),end:span.start+COLUMNS+2},line=currentLine(text.slice(near.start,near.end),span.
start-near.start),width=line.end-line.start;return width>COLUMNS?!0:near.start+line.start===0&&text.slice(line.end).trim()===""||width-(span.end-span.start)+length<=
COLUMNS}function removals(text,list,removed){let{chunks}=list;if(removed.size===0)return[];let edits=[],cut=(start,end)=>{start<end&&edits.push({start,end,text:""})},last=chunks.
findLastIndex((_,index)=>!removed.has(index));for(let first=0;first<chunks.length;){let next=first+1;if(removed.has(first)){let stays=groupStays(list,removed,first);
for(;removed.has(next)&&(!groupStays(list,removed,next)||isBesideDash(list,first,next));)next++;cutRun(text,list,{first,next,stays},cut)}else first===last&&last<
chunks.length-1&&dropComma(text,list,first,cut);first=next}return (0,_chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_0__/* .joinEdits */ .w)(edits)}function isBesideDash({chunks,inBrackets},first,next){return first===0&&!inBrackets&&
chunks[0]?.lineBreak===null&&chunks[next]?.comments.length===0}function cutRun(text,{chunks,inBrackets},{first,next,stays},cut){let chunk=chunks[first],end=chunks[next-
1]?.end;if(!chunk||end===void 0)return;let{lineBreak}=chunk,follower=chunks[next];follower&&takesPlace(follower,first===0&&lineBreak===null,inBrackets)?(lineBreak!==
null&&!stays&&cut(chunk.start,lineBreak),cut(lineBreak===null?head(chunk):lineStart(text,lineBreak),head(follower))):lineBreak!==null&&chunk.behindLineComment&&
!/[\r\n]/.test(text[end]??"")?(cut(chunk.start,lineBreak),cut(lineStart(text,lineBreak),end)):cut(stays&&lineBreak!==null?lineBreak:chunk.start,end)}function groupStays({
chunks,hasHeadings},removed,index){let chunk=chunks[index];if(!chunk||chunk.lineBreak===null)return!1;let headed=hasHeadings&&chunk.comments.length>0;if(!headed&&
!chunk.apart)return!1;for(let next=index+1;next<chunks.length;next++){let follower=chunks[next];if(!follower||follower.apart||headed&&follower.lineBreak!==null&&
follower.comments.length>0)break;if(!removed.has(next))return!0}return!1}function dropComma(text,{chunks},index,cut){let chunk=chunks[index];if(!chunk||chunk.comma===
null||chunks.at(-1)?.comma!==null)return;let blank=text.slice(chunk.item.end,chunk.comma).trim()==="";cut(blank?chunk.item.end:chunk.comma,chunk.comma+1)}function takesPlace(follower,isBeside,inBrackets){
return follower.lineBreak===null?!0:isBeside&&(!inBrackets||follower.comments.length===0&&!follower.apart)}var ONE_LINE=/^[ \t]*,[ \t]*$/,COMMA_FIRST=/^[ \t]*\r?\n[ \t]*,[ \t]*$/,Separators=class{#text;#list;#chunks;#oneLine;#model;constructor(text,list,chunks){this.#text=
text,this.#list=list,this.#chunks=chunks,this.#oneLine=!text.slice(list.start,list.end).includes(`
`),this.#model=chunks.find(chunk=>chunk.lineBreak!==null)}join(literals,index){let item=this.#list.items[index];if(literals.length<2||!item)return literals.join();
if(this.#oneLine)return literals.join(this.#compact());let beside=[this.#between(index),this.#between(index+1)],shared=beside.find(gap=>ONE_LINE.test(gap));if(shared!==
void 0){let line=literals.join(shared);if(fits(this.#text,item,line.length))return line}return literals.join(beside.find(gap=>COMMA_FIRST.test(gap))??this.#tall(
index))}#between(index){let before=this.#list.items[index-1],item=this.#list.items[index];return before&&item?this.#text.slice(before.end,item.start):""}#compact(){
let gap=this.#between(1);return ONE_LINE.test(gap)?gap:this.#text[this.#list.start-1]===":"?",":", "}#tall(index){let chunk=this.#chunks[index],model=chunk&&chunk.
lineBreak!==null?chunk:this.#model;return!model||model.lineBreak===null?", ":`,${this.#text.startsWith(`\r
`,model.lineBreak)?`\r
`:`
`}${currentLine(this.#text,model.item.start).indent}`}};


/***/ }),

/***/ 6249:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   $l: () => (/* binding */ locatePolicies),
/* harmony export */   Bt: () => (/* binding */ readConfigurationFile),
/* harmony export */   CF: () => (/* binding */ writeAuditFiles),
/* harmony export */   CI: () => (/* binding */ usage2),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   DN: () => (/* binding */ debtOf),
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   Fs: () => (/* binding */ auditOf),
/* harmony export */   GP: () => (/* binding */ goneProblems),
/* harmony export */   Hf: () => (/* binding */ openPatchFolder),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Hw: () => (/* binding */ aimed),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KO: () => (/* binding */ textParts),
/* harmony export */   Ky: () => (/* binding */ readTerms),
/* harmony export */   LM: () => (/* binding */ unfitForBaseline),
/* harmony export */   MA: () => (/* binding */ NO_AUDIT),
/* harmony export */   MS: () => (/* binding */ ofIgnored),
/* harmony export */   O$: () => (/* binding */ sideOwners),
/* harmony export */   OT: () => (/* binding */ loadCatalogue),
/* harmony export */   Q7: () => (/* binding */ forgivenBy),
/* harmony export */   Qj: () => (/* binding */ MOST_REFERENCED),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   ST: () => (/* binding */ readGateTexts),
/* harmony export */   X: () => (/* binding */ htmlPage),
/* harmony export */   YA: () => (/* binding */ stretches),
/* harmony export */   Zl: () => (/* binding */ readAuditFiles),
/* harmony export */   _H: () => (/* binding */ readBefore),
/* harmony export */   _h: () => (/* binding */ fileRules),
/* harmony export */   ad: () => (/* binding */ seemsPolicy),
/* harmony export */   bC: () => (/* binding */ referencedBy),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   bl: () => (/* binding */ stoodBy),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   dV: () => (/* binding */ principalsOf),
/* harmony export */   eD: () => (/* binding */ withReferenced),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   jZ: () => (/* binding */ CONFIGURATION),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   n$: () => (/* binding */ tooManyReferenced),
/* harmony export */   nC: () => (/* binding */ textBreaches),
/* harmony export */   nT: () => (/* binding */ firstFrom),
/* harmony export */   nW: () => (/* binding */ loadFormats),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   of: () => (/* binding */ auditSections),
/* harmony export */   oh: () => (/* binding */ readReports),
/* harmony export */   oi: () => (/* binding */ readConfigurationText),
/* harmony export */   q7: () => (/* binding */ decideGate),
/* harmony export */   ss: () => (/* binding */ besideLocal),
/* harmony export */   tb: () => (/* binding */ standingEntries),
/* harmony export */   td: () => (/* binding */ changedLines),
/* harmony export */   v8: () => (/* binding */ rewrite),
/* harmony export */   vF: () => (/* binding */ loadConfiguration),
/* harmony export */   wZ: () => (/* binding */ readBase),
/* harmony export */   wf: () => (/* binding */ ofUnnamed),
/* harmony export */   xH: () => (/* binding */ joinRuns),
/* harmony export */   yI: () => (/* binding */ touches),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   yl: () => (/* binding */ listed2),
/* harmony export */   ys: () => (/* binding */ coversOf),
/* harmony export */   zh: () => (/* binding */ writeOutput),
/* harmony export */   zk: () => (/* binding */ isTerraform)
/* harmony export */ });
/* harmony import */ var _chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1875);
/* harmony import */ var _chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9635);
/* harmony import */ var _chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1081);
/* harmony import */ var _chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9455);
/* harmony import */ var _chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4575);
/* harmony import */ var _chunk_GNSJNCZ7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5620);
/* harmony import */ var _chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(715);
/* harmony import */ var _chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5266);
/* harmony import */ var _chunk_F7K4HEC5_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9319);
/* harmony import */ var _chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9433);
/* harmony import */ var _chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8460);
/* harmony import */ var _chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7695);
/* harmony import */ var _chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3543);
/* harmony import */ var _chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6656);
/* harmony import */ var _chunk_TQZNESZJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7655);
/* harmony import */ var _chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7134);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8569);
/* harmony import */ var _chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6865);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_18__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_19__);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_20___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_20__);




function pairsOf(now,before2){let pairs=new Map,used=new Set,keys=[one=>JSON.stringify([one.path,one.fingerprint,one.unused]),one=>JSON.stringify([one.path,(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(
one.fingerprint)]),one=>(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(one.fingerprint)];for(let keyOf3 of keys){let free=new Map;for(let one of now)pairs.has(one)||(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(free,keyOf3(one),one);let wanted=new Map;
for(let old of before2)!used.has(old)&&free.has(keyOf3(old))&&(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(wanted,keyOf3(old),old);for(let[key,olds]of wanted)for(let[one,old]of nearest2(free.get(key)??
[],olds))pairs.set(one,old),used.add(old)}return pairs}var MOST_COMPARED=1e4;function nearest2(now,olds){if(now.length*olds.length>MOST_COMPARED)return now.flatMap(
(one,at3)=>{let old=olds[at3];return old?[[one,old]]:[]});let actions=new Map(now.map(one=>[one,new Set(one.unused?.map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU))])),candidates=olds.flatMap(old=>now.
map(one=>{let shared=(old.unused??[]).filter(action=>actions.get(one)?.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))).length;return{one,old,shared,isSame:one.fingerprint===old.fingerprint}}));
candidates.sort((a,b)=>b.shared-a.shared||Number(b.isSame)-Number(a.isSame));let pairs=new Map,used=new Set;for(let{one,old}of candidates)pairs.has(one)||used.has(
old)||(pairs.set(one,old),used.add(old));return[...pairs]}function currentOf(files){return files.flatMap(file=>{let fingerprints=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .tm)(file);return file.policies.flatMap(({statements})=>statements.map(statement=>({
file,statement,path:file.path,fingerprint:fingerprints.get(statement)??"",unused:(0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__/* .isJudged */ .sL)(statement)?(0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__/* .unusedActions */ .CL)(statement):null})))})}function sureOf(files,problems,covers3){
let unsure=new Set(problems.flatMap(({severity,path})=>severity==="error"&&path!==null?[path]:[]));for(let{path,policies}of files)policies.some(({statements})=>statements.
some(_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHide */ .uv))&&unsure.add(path);return path=>covers3(path)&&!unsure.has(path)}function entryGrants(entry,action){if(entry.kind==="all")return!0;if(entry.kind==="invalid")return!1;let[service,name=""]=action.split(":");return entry.service!==
service?!1:entry.kind==="exact"?entry.name===name:(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(entry.pattern,name)}function resolvingOf(gone2,files,reports){let wanted=new Map;for(let{principals,actions}of gone2)for(let name of reported(principals,reports))for(let action of actions)
(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(wanted,name,action);let granting=statementsBy(files,wanted);return[...wanted].map(([principal,some])=>{let mine=reports.filter(report=>report.principal!==
null&&(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(report.principal)===principal),entries=(granting.get(principal)??[]).flatMap(one=>one.statement.actions?.entries.map(_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)??[]),actions=[...new Set(
some)].filter(action=>mine.some(report=>lists(report,(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action)))&&!entries.some(entry=>entryGrants(entry,(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))));return{principal,actions:actions.sort(
_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)}}).filter(({actions})=>actions.length>0).sort((a,b)=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.principal,b.principal))}function reported(principals,reports){return[...new Set(
reports.flatMap(({principal})=>principal===null?[]:[(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(principal)]))].filter(name=>principals.some(one=>one===name||one.includes("*")&&(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(one,name)))}function statementsBy(files,names){
let found=new Map;for(let{policies}of files)for(let one of policies.flatMap(({statements})=>statements))if(one.statement.blocked===null)for(let{principal}of one.
principals){let name=principal&&(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(principal.arn??principal.name);name!==null&&names.has(name)&&(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(found,name,one)}return found}function lists({services},action){
let[prefix="",name=""]=action.split(":");return services.some(service=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(service.prefix)===prefix&&(service.whole||service.actions.some(one=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(one.name)===
name)))}function unsaidBy(problems){let short=new Set(problems.flatMap(({code:code2,path})=>code2==="short-window"&&path!==null?[path]:[]));return({statement:{evidence,
statement}},action)=>{let reports=evidence?.reports??[];if(short.size===0||!reports.some(({source})=>short.has(source)))return!1;let folded=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action),isOpen=report=>lists(
short.has(report.source)?undated(report):report,folded);return reports.every(isOpen)?(statement.actions?.entries??[]).some(entry=>entryGrants((0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(entry),folded)):
!1}}function undated(report){let services=report.services.map(service=>({...service,whole:service.whole&&service.lastAccessed===null,actions:service.actions.filter(
({lastAccessed})=>lastAccessed===null)}));return{...report,services}}function compare(baseline,{files,problems},covers3){let now=currentOf(files),pairs=pairsOf(now,baseline.entries),sure=sureOf(files,problems,covers3),fresh=now.flatMap(
one=>{let held=heldBy(pairs.get(one)),actions=(one.unused??[]).filter(action=>!held.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action)));return actions.length===0?[]:[{file:one.file,statement:one.
statement,actions}]}),all=now.reduce((sum,{unused})=>sum+(unused?.length??0),0),found=new Map([...pairs].map(([one,entry])=>[entry,one])),isUnsaid=unsaidBy(problems),
gone2=baseline.entries.flatMap(entry=>goneFrom(entry,found.get(entry),{sure,isUnsaid})),{source,date}=baseline;return{source,date,known:all-countOf(fresh.map(({
actions})=>actions)),gone:gone2.length,fresh}}function debtOf(baseline,files){let pairs=pairsOf(currentOf(files),baseline.entries),held=new Map([...pairs].map(([
{statement},entry])=>[statement,heldBy(entry)]));return(_,statement,action)=>held.get(statement)?.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))??!1}function forgivenBy(baseline,files){let pairs=pairsOf(
currentOf(files),baseline.entries),held=new Map([...pairs].map(([{statement},entry])=>[statement,new Set(entry.forbidden.map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU))]));return(_,statement,entry)=>held.
get(statement)?.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(entry))??!1}function takeBaseline(run2,covers3,older,breaches2=new Map){let now=currentOf(run2.files),pairs=older?pairsOf(now,older.entries):
null,isUnsaid=unsaidBy(run2.problems),entries=now.flatMap(one=>{let{path,fingerprint,statement}=one,held=pairs&&heldBy(pairs.get(one)),old=pairs?.get(one)?.unused??
[],found=(one.unused??old).filter(action=>held?.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))??!0),unused=(0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__/* .onceEach */ .fF)([...old.filter(action=>isUnsaid(one,action)),...found]),forbidden=pairs?(pairs.
get(one)?.forbidden??[]).filter(isGrantedBy(statement)):breaches2.get(statement)??[];return unused.length+forbidden.length===0?[]:[{path,sid:statement.statement.
sid,fingerprint,unused,forbidden}]}),paired=new Set(pairs?.values()),sure=sureOf(run2.files,run2.problems,covers3),unseen=(older?.entries??[]).filter(entry=>!paired.
has(entry)&&!sure(entry.path));return[...entries,...unseen].sort(byPlace)}function byPlace(a,b){return (0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.path,b.path)||(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.sid??"",b.sid??
"")||(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.fingerprint,b.fingerprint)}function goneFrom(entry,one,{sure,isUnsaid}){if(!one)return sure(entry.path)?[...entry.unused,...entry.forbidden]:
[];let isGranted=isGrantedBy(one.statement),ended=entry.forbidden.filter(text=>!isGranted(text));if(one.unused===null)return ended;let still=new Set(one.unused.
map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU));return[...entry.unused.filter(action=>!still.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))&&!isUnsaid(one,action)),...ended]}function isGrantedBy({statement:{actions,written:written2}}){
let granted2=new Set((actions?.entries??written2?.entries??[]).map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU));return entry=>granted2.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(entry))}function heldBy(entry){return new Set(entry?.unused.
map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU))}function countOf(lists2){return lists2.reduce((sum,{length})=>sum+length,0)}function trendOf(previous,{files,problems,reports},covers3){let now=currentOf(files),pairs=pairsOf(now,previous.statements),sure=sureOf(files,problems,covers3),
paired=new Set(pairs.values()),lost2=previous.statements.filter(old=>!paired.has(old)),steps2=[...now.map(one=>stepOf(one.path,pairs.get(one)??null,one,!1)),...lost2.
map(old=>stepOf(old.path,old,null,sure(old.path)))],byPath=new Map;for(let step of steps2)(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(byPath,step.path,step);let changed=[...byPath].map(([path,some])=>({
path,...changeOf(some)})).filter(({actions})=>actions.added+actions.gone>0).sort((a,b)=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.path,b.path)),gone2=steps2.flatMap(({old,gone:gone3})=>old&&
gone3.length>0?[{principals:old.principals,actions:gone3}]:[]),resolving=resolvingOf(gone2,files,reports);return{since:previous.date,...changeOf(steps2),files:changed,
resolving}}function stepOf(path,old,now,isSure){let before2=old?.unused??[],unused=now?now.unused:isSure?[]:null;if(unused===null)return{path,old,added:[],gone:[],
same:0,unseen:before2.length};let[older,newer2]=[new Set(before2.map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)),new Set(unused.map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU))],added=unused.filter(action=>!older.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))),gone2=before2.
filter(action=>!newer2.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action)));return{path,old,added,gone:gone2,same:unused.length-added.length,unseen:0}}function changeOf(steps2){let sum=numberOf=>steps2.
reduce((all,step)=>all+numberOf(step),0),had=({gone:gone2,same})=>gone2.length+same>0,has=({added,same})=>added.length+same>0,times=counts2=>steps2.filter(counts2).
length;return{actions:{added:sum(({added})=>added.length),gone:sum(({gone:gone2})=>gone2.length),same:sum(({same})=>same),unseen:sum(({unseen})=>unseen)},statements:{
added:times(step=>has(step)&&!had(step)),gone:times(step=>had(step)&&!has(step)),same:times(step=>had(step)&&has(step)),unseen:times(({unseen})=>unseen>0)}}}var NO_AUDIT={baseline:null,trend:null};function auditOf(analysis,beside){let{baseline,previous,covers:covers3}=beside;return{baseline:baseline&&compare(baseline,
analysis,covers3),trend:previous&&trendOf(previous,analysis,covers3)}}function readGateTexts(failOn,given){let mostActions=number2("max-unused-actions",given.maxUnusedActions,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_ACTIONS */ .Eq);if(!mostActions.ok)return mostActions;let mostPercent=number2(
"max-unused-percent",given.maxUnusedPercent,100);if(!mostPercent.ok)return mostPercent;let levels2=given.accessLevels.flatMap(text=>text.split(",")).map(text=>(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .readLevel */ .lI)(
text.trim()));for(let level of levels2)if(typeof level!="string")return usage(`\`access-levels\`: ${level.message}`,level.help);for(let entry of given.forbid){let fault=(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .forbidFault */ .PL)(
entry);if(fault)return usage(`\`forbid\`: ${fault.message}`,fault.help)}return{ok:!0,value:{..._chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .UNASKED */ .ql,failOn,mostActions:mostActions.value,mostPercent:mostPercent.
value,forbid:given.forbid,levels:[...new Set(levels2.flatMap(one=>typeof one=="string"?[one]:[]))]}}}function aimed(rules){let[limit]=rules.limits;if(rules.failOn!==
"never"||!limit)return{ok:!0,value:rules};let{mostActions,mostPercent,levels:levels2}=limit,said=levels2.length>0&&"access-levels"||mostActions!==null&&"max-unu\
sed-actions"||mostPercent!==null&&"max-unused-percent"||"forbid",help=`say what the gate looks at: ${_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .FAIL_ON */ .d$.slice(1).map(one=>`\`fail-on: ${one}\``).join(", ")}`;
return usage(`\`${said}\` needs \`fail-on\`, and without it there is no gate`,help)}function number2(name,text,most){if(text===void 0)return{ok:!0,value:null};let value=(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .wholeNumber */ .rD)(
text,most);return value!==null?{ok:!0,value}:usage(`\`${name}\` is \`${text}\``,`give a whole number from 0 to ${most}`)}function usage(message,help){return{ok:!1,
problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","usage",message,{help})}}function stretches(ranges){let out=[];for(let{first:first2,last}of[...ranges].sort((a,b)=>a.first-b.first)){let previous=out.at(-1);previous&&first2<=previous.last?
out[out.length-1]={first:previous.first,last:Math.max(previous.last,last)}:out.push({first:first2,last})}return out}function meets(apart,lines){let next=apart[firstFrom(
apart,lines.first)];return next!==void 0&&next.first<=lines.last}function firstFrom(apart,line){let low=0,high=apart.length;for(;low<high;){let middle=low+high>>>
1;(apart[middle]?.last??0)<line?low=middle+1:high=middle}return low}var MOST_DIFFERENCES=2e3;function changedLines(before2,after){if(before2===null)return[{kind:"added",first:1,last:Number.MAX_SAFE_INTEGER}];let[old,fresh]=[bare(
before2),bare(after)],patch=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)("a","b",old,fresh,"","",{context:0,maxEditLength:MOST_DIFFERENCES});return patch?patch.hunks.map(({newStart,newLines})=>newLines===
0?{kind:"removed",first:newStart-1,last:newStart-1}:{kind:"added",first:newStart,last:newStart+newLines-1}):[betweenCommonEnds(old.split(`
`),fresh.split(`
`))]}function bare(text){return text.replace(/,(?=\r?$)/gm,"")}function betweenCommonEnds(old,fresh){let most=Math.min(old.length,fresh.length),head=0;for(;head<
most&&old[head]===fresh[head];)head++;let tail=0;for(;tail<most-head&&old.at(-1-tail)===fresh.at(-1-tail);)tail++;let last=fresh.length-tail;return last>head?{kind:"\
added",first:head+1,last}:{kind:"removed",first:head,last:head}}function touches(changed,lines){for(let at3=firstFrom(changed,lines.first);;at3++){let one=changed[at3];
if(!one||one.first>lines.last)return!1;if(one.kind==="added"||one.first<lines.last)return!0}}function entryWithin(inner,outer){if(inner.kind==="invalid"||outer.kind==="invalid")return!1;if(outer.kind==="all")return!0;if(inner.kind==="all"||inner.service!==
outer.service)return!1;let[a,b]=[patternOf(inner),patternOf(outer)];return shortest(b)>shortest(a)?!1:(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .inclusion */ .lo)(a,b)}function patternOf(entry){return entry.kind===
"exact"?entry.name:entry.pattern}function shortest(pattern){return pattern.replaceAll("*","").length}function isComputed(node,how){switch(node.kind){case"call":return!0;case"map":return node.isOpen===!0||isFunction(node);case"string":return hasHole(node,how);case"\
list":return!1;case"other":return how.format==="hcl"||"*!&$%{".includes(how.text[node.start]??" ")}}function isFunction(node){let{entries}=node;for(let at3=0;at3<
entries.length;at3++){let key=entries[at3].key.value;if(key.startsWith("Fn::")||key==="Ref"&&entries.length===1)return!0}return!1}function hasComputedKey({key}){
return key.value.startsWith("(")||key.value.startsWith('"')}function argumentOf(node,name){if(node.kind==="call")return functionName(node.name)===name?node.args[0]??
null:null;let entry=node.kind==="map"&&node.entries.length===1?node.entries[0]:void 0;return entry?.key.value===name?entry.value:null}function functionName(tag){
return tag==="Ref"||tag==="Condition"?tag:`Fn::${tag}`}function branchesOf(node){let list=argumentOf(node,"Fn::If");return list?.kind!=="list"||list.items.length!==
3?null:list.items.slice(1).map((branch,index)=>({node:branch,pointer:`/Fn::If/${index+1}`}))}function isNothing(node){let name=argumentOf(node,"Ref");return name?.
kind==="string"&&name.value==="AWS::NoValue"}function mayVanish(node,how){let branches=branchesOf(node);return branches?branches.some(branch=>mayVanish(branch.node,
how)):node.kind==="map"&&node.isOpen?!0:node.kind==="call"&&how.format==="hcl"||node.kind==="other"||isVoid(node,how)}function isVoid(node,how){return node.kind===
"list"?node.items.every(item=>isVoid(item,how)):node.kind==="map"&&!isFunction(node)?node.entries.every(({value})=>isVoid(value,how)):node.kind==="other"?/^(?:null|~)?$/i.
test(how.text.slice(node.start,node.end)):isNothing(node)}function literalString(node,how){if(node.kind==="string")return hasHole(node,how)?null:node;let template=how.
format==="hcl"?null:argumentOf(node,"Fn::Sub");return template?.kind!=="string"||hasHole(template,how)?null:{kind:"string",value:template.value,...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node)}}
function readActionList(node,how){let single2=literalString(node,how);if(single2)return{node:single2,entries:[single2.value]};if(node.kind!=="list")return isComputed(
node,how)?"computed":"wrong";let items=[],isAsWritten=!0;for(let item of node.items){let literal=item.kind==="string"&&!how.hasHoles?item:literalString(item,how);
if(!literal)return node.items.every(one=>literalString(one,how)||isComputed(one,how))?"computed":"wrong";isAsWritten&&=literal===item,items.push(literal)}return hasDirective(
node,how)?"computed":{node:isAsWritten?node:{...node,items},entries:items.map(item=>item.value)}}function writtenOut(node,how){let items=node.kind==="list"?node.
items:[node],entries=items.flatMap(item=>literalString(item,how)?.value??[]);return{entries,isAll:entries.length===items.length&&!(node.kind==="list"&&hasDirective(
node,how))}}function hasDirective(node,{text,hasHoles}){return hasHoles&&text.slice(node.start,node.end).includes("%{")}function hasHole({value,start,end},{text,
hasHoles}){return hasHoles?value.includes("${")||value.includes("{{")||/[$%]\{/.test(text.slice(start,end)):!1}function resourceType(node){let type=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Type");return type?.kind!=="string"||!type.value.startsWith("AWS::")?null:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Properties")?.kind==="m\
ap"?type.value:null}var SESSIONS=new Set(["AWS::RolesAnywhere::Profile","AWS::Transfer::User"]);function blockedAt(resource,attribute,boundaries){let{type}=resource;
return attribute==="AssumeRolePolicyDocument"?"principal":type==="AWS::IAM::ManagedPolicy"&&boundaries.has(resource.id)?"boundary":type.startsWith("AWS::IAM::")||
type.startsWith("AWS::Serverless::")&&attribute==="Policies"||type==="AWS::SSO::PermissionSet"&&attribute==="InlinePolicy"?null:type==="AWS::Organizations::Poli\
cy"?"organization":SESSIONS.has(type)?"boundary":"principal"}function holdsDocument(resource,attribute,key){return resource.type==="AWS::SSO::PermissionSet"?attribute===
"InlinePolicy"&&key===attribute:resource.type.startsWith("AWS::IAM::")&&key==="PolicyDocument"}var KEYS=new Set(["PermissionsBoundary","permissionsBoundary","ro\
lePermissionsBoundary"]),NAME=/\$\{([^}!.]+)(?:\.[^}]*)?\}/g;function boundariesIn(text,roots){let named2=new Set;if(!text.includes("ermissionsBoundary"))return{
has:()=>!1};let ids=new Map;return walk(roots,(key,value)=>{if(KEYS.has(key))for(let name2 of namesIn(value))named2.add(name2);let id=value.kind==="map"&&resourceType(
value)==="AWS::IAM::ManagedPolicy"?key:null,properties=value.kind==="map"?(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(value,"Properties"):void 0,own=id&&properties?.kind==="map"?(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(properties,"\
ManagedPolicyName"):void 0,name=own&&(argumentOf(own,"Fn::Sub")??own);id&&name?.kind==="string"&&ids.set(id,name.value)}),{has:id=>id!==null&&(named2.has(id)||named2.
has(ids.get(id)??id))}}function walk(roots,visit2){let open2=[...roots];for(let node=open2.pop();node;node=open2.pop())if(node.kind==="list")for(let item of node.
items)open2.push(item);else if(node.kind==="call")for(let argument of node.args)open2.push(argument);else if(node.kind==="map")for(let{key,value}of node.entries)
visit2(key.value,value),open2.push(value)}function namesIn(value){return stringsIn(value).flatMap(text=>[text.split(".")[0]??text,text.slice(text.lastIndexOf("/")+
1),...Array.from(text.matchAll(NAME),([,name=""])=>name)])}function stringsIn(value){let found=[],open2=[value];for(let node=open2.pop();node;node=open2.pop())if(node.
kind==="string")found.push(node.value);else if(node.kind==="list")for(let item of node.items)open2.push(item);else if(node.kind==="call")for(let argument of node.
args)open2.push(argument);else if(node.kind==="map")for(let entry of node.entries)open2.push(entry.value);return found}var Stretches=class{#joined;constructor(spans){let joined=[];for(let{start,end}of[...spans].sort((a,b)=>a.start-b.start)){let last=joined.at(-1);last&&start<=last.
end?joined[joined.length-1]={start:last.start,end:Math.max(last.end,end)}:joined.push({start,end})}this.#joined=joined}touch({start,end}){let low=0,high=this.#joined.
length;for(;low<high;){let middle=low+high>>>1;(this.#joined[middle]?.end??0)<=start?low=middle+1:high=middle}let next=this.#joined[low];return next!==void 0&&next.
start<end}};function readingOf(source,path){let{text,lines,format,writer}=source,shared=new Stretches(source.shared);return{path,text,lines,format,writer,hasHoles:mayHaveHoles(
text),shared,blocked:null}}function mayHaveHoles(text){return text.includes("${")||text.includes("%{")||text.includes("{{")||text.includes("\\")}function reporter({
path,lines,blocked},problems){return(node,found)=>{blocked||problems.push({...found,path,...lines.at(node.start)})}}var ELEMENTS=["Sid","Effect","Action","NotAction","Resource","NotResource","Principal","NotPrincipal","Condition"],KNOWN=new Set(ELEMENTS),BY_FOLD=new Map(ELEMENTS.
map(element=>[(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(element),element]));function readStatement(node,place2,how,report){let sid=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Sid"),{actions,blocked,written:written2}=readActions(
node,how,report),touched=how.shared.touch(node),isShared=touched&&sharesList(node,how),held=place2.held??(touched?"shared":void 0);return{index:place2.index,pointer:place2.
pointer,sid:sid?.kind==="string"&&sid.value!==""&&!isComputed(sid,how)?sid.value:null,span:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node),actions,...written2&&{written:written2},blocked:how.blocked??
blocked??(isShared?"shared":null),...held&&{held}}}function computedStatement(node,place2,how){let{index,pointer}=place2;return{index,pointer,sid:null,span:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(
node),actions:null,blocked:how.blocked??"not-literal"}}function sharesList(node,{shared}){let{start,end}=node;return shared.touch({start,end:start+1})&&shared.touch(
{start:end-1,end})?!0:node.entries.some(({key,value})=>(key.value==="Action"||key.value==="Effect")&&shared.touch({start:key.start,end:value.end}))}function readActions(node,how,report){
let misspelled=misspelledKey(node);if(misspelled){let help=`write \`${BY_FOLD.get((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(misspelled.value))}\``;return report(misspelled,(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","misspell\
ed-key",`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(misspelled.value)} is not spelled so`,{help})),unread("not-literal")}let effect=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Effect"),action=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Action"),notAction=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(
node,"NotAction"),read4=action?readActionList(action,how):null,actions=typeof read4=="string"?null:read4;if(action&&notAction)return report(notAction,(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("e\
rror","bad-statement","`Action` and `NotAction` stand in one statement",{help:"keep one of the two: IAM refuses such a policy"})),{actions,blocked:"not-action"};
let principal=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Principal")??(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"NotPrincipal"),isNamed=principal!==void 0&&!mayVanish(principal,how);return isMade(node,how)||effect&&isComputed(
effect,how)?isNamed?{actions,blocked:"principal"}:{actions,blocked:"not-literal",...action&&!actions&&{written:writtenOut(action,how)}}:effect?.kind!=="string"||
effect.value!=="Allow"&&effect.value!=="Deny"?(report(effect??node,(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","bad-statement","`Effect` is neither `Allow` nor `Deny`",{help:'write `"Allow\
"` or `"Deny"`, with this case'})),{actions,blocked:"not-literal"}):effect.value==="Deny"?{actions,blocked:"deny"}:isNamed?{actions,blocked:"principal"}:notAction?
{actions:literalList(notAction,how),blocked:"not-action"}:action?(read4==="wrong"&&report(action,(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","bad-statement","`Action` is neither a string n\
or a list of strings",{help:"write a string or a list of strings"})),principal&&actions?{actions,blocked:"not-literal"}:actions?{actions,blocked:null}:{...unread(
"not-literal"),written:writtenOut(action,how)}):(report(node,(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","bad-statement","the statement has no `Action`",{help:"add one"})),unread("not-lite\
ral"))}function misspelledKey({entries}){for(let{key}of entries)if(!KNOWN.has(key.value)&&BY_FOLD.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(key.value)))return key;return null}function isMade(node,{
format}){return format==="hcl"&&node.entries.some(hasComputedKey)?!0:node.isOpen===!0||isFunction(node)||(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"<<")!==void 0}function literalList(node,how){
let read4=readActionList(node,how);return typeof read4=="string"?null:read4}function unread(blocked){return{actions:null,blocked}}function readDocument(node,pointer,how){let problems=[],key=node.entries.find(entry=>isMisspelled(entry.key.value))?.key;if(key){let message=`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(key.value)}\
 is not spelled so`;return reporter(how,problems)(key,(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","misspelled-key",message,{help:"write `Statement`"})),{policy:null,problems}}let holder=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(
node,"Statement"),read4=holder?readStatements(holder,`${pointer}/Statement`,how):null,{list=null,statements=[]}=read4?.policy??{};return{policy:{pointer,document:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(
node),list,statements,writer:how.writer},problems:read4?.problems??[]}}function readStatements(node,pointer,how){let problems=[],report=reporter(how,problems),list=node.
kind==="list"?node:null,places=list&&{...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(list),items:list.items.map(_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)},statements=[];return list?takeList(list,pointer,how,report,statements):takeItem(
node,{index:0,pointer},how,report,statements),{policy:{pointer,document:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node),list:places,statements,writer:how.writer},problems}}function takeList(list,pointer,how,report,statements){
let held=hasDirective(list,how)?{held:"conditional"}:{};for(let[index,item]of list.items.entries())takeItem(item,{index,pointer:`${pointer}/${index}`,...held},how,
report,statements)}function takeItem(node,place2,how,report,statements){if(node.kind==="map"&&!isFunction(node)){statements.push(readStatement(node,place2,how,report));
return}let open2=[{node,place:place2}];for(let next=open2.pop();next;next=open2.pop()){let at3=next.place,parts=branchesOf(next.node)??(next.node!==node?itemsOf(
next.node):null);if(parts){let below3=part=>({held:"conditional",index:at3.index,pointer:at3.pointer+part});for(let{node:branch,pointer}of[...parts].reverse())open2.
push({node:branch,place:below3(pointer)})}else{if(isNothing(next.node))continue;isComputed(next.node,how)?statements.push(computedStatement(next.node,at3,how)):
next.node.kind==="map"?statements.push(readStatement(next.node,at3,how,report)):report(next.node,(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","bad-statement","a statement must be an object",
{help:"write it as `{ \u2026 }`"}))}}}function itemsOf(node){return node.kind==="list"?node.items.map((item,index)=>({node:item,pointer:`/${index}`})):null}var STATEMENT="\
statement";function isMisspelled(key){return key!=="Statement"&&isStatementKey(key)}function isStatementKey(key){return key.length===STATEMENT.length&&(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(key)===
STATEMENT}var VERSIONS=["2012-10-17","2008-10-17"],TELLING=new Set(["effect","action","notaction"]);function isPolicy(node){let holders=node.entries.filter(({key})=>isStatementKey(
key.value));return holders.length===0?!1:hasVersion(node)||holders.some(tells)}function hasVersion(node){let version=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Version");return version?.kind===
"string"&&VERSIONS.includes(version.value)}function tells({value}){let open2=[value];for(let node=open2.pop();node;node=open2.pop())if(node.kind==="list")for(let item of node.
items)open2.push(item);else if(node.kind==="call")for(let argument of node.args)open2.push(argument);else if(node.kind==="map"){if(node.entries.some(({key})=>TELLING.
has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(key.value))))return!0;for(let branch of branchesOf(node)??[])open2.push(branch.node)}return!1}function maskTemplate(text){try{let holes=(0,_chunk_GNSJNCZ7_js__WEBPACK_IMPORTED_MODULE_5__/* .holesOf */ .V6)(text),masked="",at3=0;for(let{start,end}of holes)masked+=text.slice(at3,start)+(text[start]==="$"?"1":" ").repeat(
end-start),at3=end;return{text:masked+text.slice(at3),holes}}catch(error){if(error instanceof _chunk_GNSJNCZ7_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC)return null;throw error}}var[LINE,BLOCK,END]=[12,13,17];function jsonComments(text){let scanner=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .createScanner */ .z1)(text.startsWith("\uFEFF")?` ${text.slice(1)}`:text),found=[];for(let kind=scanner.
scan();kind!==END;kind=scanner.scan()){let start=scanner.getTokenOffset();(kind===LINE||kind===BLOCK)&&found.push({start,end:start+scanner.getTokenLength()})}return found}function readJsonGap(text,span){return text.slice(span.start,span.end).includes("/")?readCommented(text,span):(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .readBareGap */ .zA)(text,span)}function readCommented(text,span){
let scanner=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .createScanner */ .z1)(text.slice(span.start,span.end),!1),comma=null,comments=[],breaks=[];for(let kind=scanner.scan();kind!==17;kind=scanner.scan()){let start=span.
start+scanner.getTokenOffset();kind===5?comma??=start:kind===14?breaks.push(start):(kind===12||kind===13)&&comments.push({start,end:start+scanner.getTokenLength()})}
return{comma,comments,breaks,end:span.end}}var jsonWriter={...(0,_chunk_GNSJNCZ7_js__WEBPACK_IMPORTED_MODULE_5__/* .listWriter */ .qF)({readGap:readJsonGap,literal:value=>JSON.stringify(value)}),size(text,span){let scanner=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .createScanner */ .z1)(text.slice(span.start,span.end),
!0),size=0;for(;scanner.scan()!==17;)size+=scanner.getTokenLength();return size}};var BOM="\uFEFF";function readJson(text,path){let builder=new Builder(text),problems=[];try{problems=builder.read(path)}catch(error){if(!(error instanceof TooDeep))
throw error;let at3=new _chunk_TQZNESZJ_js__WEBPACK_IMPORTED_MODULE_15__/* .Lines */ .q(text).at(error.offset);problems=[syntax(path,at3.line,at3.column,"the values are nested too deeply to be a policy")]}return{format:"\
json",text,lines:new _chunk_TQZNESZJ_js__WEBPACK_IMPORTED_MODULE_15__/* .Lines */ .q(text),roots:problems.length>0||!builder.root?[]:[builder.root],problems,duplicateKeys:builder.duplicates,shared:[],comments:()=>jsonComments(
text),writer:jsonWriter}}var DEEPEST=500,TooDeep=class extends Error{offset;constructor(offset){super("too deep"),this.offset=offset}},MANY_KEYS=32;function isKnown(map,key){
if(map.entries.length<MANY_KEYS)return map.entries.some(entry=>entry.key.value===key);map.keys??=new Set(map.entries.map(entry=>entry.key.value));let known3=map.
keys.has(key);return map.keys.add(key),known3}var Builder=class{root=null;duplicates=[];#text;#shift;#open=[];constructor(text){this.#text=text,this.#shift=text.
startsWith(BOM)?1:0}read(path){let problems=[],shift=this.#shift;return (0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .visit */ .YR)(shift?this.#text.slice(shift):this.#text,{onObjectBegin:offset=>{this.#push({kind:"\
map",start:offset+shift,entries:[],keys:null,key:null})},onObjectProperty:(value,offset,length)=>{let map=this.#open.at(-1);map?.kind==="map"&&(map.key={kind:"s\
tring",value,start:offset+shift,end:offset+shift+length},isKnown(map,value)&&this.duplicates.push(map.key))},onObjectEnd:(offset,length)=>this.#close(offset+shift+
length),onArrayBegin:offset=>{this.#push({kind:"list",start:offset+shift,items:[]})},onArrayEnd:(offset,length)=>this.#close(offset+shift+length),onLiteralValue:(value,offset,length)=>{
let start=offset+shift,end=start+length;this.#add(typeof value=="string"?{kind:"string",value,start,end}:{kind:"other",start,end})},onError:(error,offset)=>{if(problems.
length>0)return;let at3=new _chunk_TQZNESZJ_js__WEBPACK_IMPORTED_MODULE_15__/* .Lines */ .q(this.#text).at(offset+shift);problems.push(syntax(path,at3.line,at3.column,sentence(error)))}}),problems}#push(open2){if(this.#open.
length===DEEPEST)throw new TooDeep(open2.start);this.#open.push(open2)}#close(end){let open2=this.#open.pop();open2?.kind==="map"?this.#add({kind:"map",start:open2.
start,end,entries:open2.entries}):open2&&this.#add({kind:"list",start:open2.start,end,items:open2.items})}#add(node){let parent=this.#open.at(-1);parent?parent.
kind==="list"?parent.items.push(node):parent.key&&(parent.entries.push({key:parent.key,value:node}),parent.key=null):this.root??=node}};function syntax(path,line,column2,what){
return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","syntax",`not valid JSON: ${what}`,{path,line,column:column2,help:"mend the file; until then nothing in it is analysed or changed"})}var SENTENCES={
InvalidSymbol:"an unknown word stands here",InvalidNumberFormat:"this is no number",PropertyNameExpected:"the name of a key is expected here (a comma too many?)",
ValueExpected:"a value is expected here (a comma too many?)",ColonExpected:"a colon is expected here",CommaExpected:"a comma is expected here",CloseBraceExpected:"\
a closing brace is missing",CloseBracketExpected:"a closing bracket is missing",EndOfFileExpected:"more text follows the end of the document",UnexpectedEndOfComment:"\
a comment is not closed",UnexpectedEndOfString:"a string is not closed",UnexpectedEndOfNumber:"a number breaks off",InvalidUnicode:"a `\\u` escape is broken",InvalidEscapeCharacter:"\
an escape is not known",InvalidCharacter:"a character is not allowed here"};function sentence(error){let name=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .printParseErrorCode */ ._n)(error);return SENTENCES[name]??
name}function readJsonTemplate(text,path){let plain2=readJson(text,path);if(plain2.problems.length===0||!/[$%]\{/.test(text))return plain2;let masked=maskTemplate(text);
if(!masked)return plain2;let source=readJson(masked.text,path);if(source.problems.length>0)return plain2;let duplicateKeys=source.duplicateKeys.filter(({start,end})=>text.
slice(start,end)===masked.text.slice(start,end));return{...source,text,lines:plain2.lines,duplicateKeys}}function readEmbedded(inner,how){let text=how.text.slice(inner.start,inner.end),{roots,duplicateKeys}=readJsonTemplate(text,null),[root]=roots;return root?{root:moved(
root,inner.start),how:{...how,format:"json",writer:jsonWriter},duplicateKeys:duplicateKeys.map(key=>({...key,...shifted(key,inner.start)}))}:null}function looksLikePolicy(text){
return/^\s*\{/.test(text)&&text.includes('"Statement"')&&text.includes('"Effect"')}function readEscaped(node,pointer,how){if(!looksLikePolicy(node.value))return null;
let[root]=readJsonTemplate(node.value,null).roots;if(root&&(root.kind!=="map"||!isPolicy(root)))return null;let text=node.value,own={text,lines:new _chunk_TQZNESZJ_js__WEBPACK_IMPORTED_MODULE_15__/* .Lines */ .q(text),
hasHoles:mayHaveHoles(text),shared:new Stretches([])},inside2={...how,...own,format:"json"},read4=root?.kind==="map"?readDocument(root,pointer,inside2).policy?.
statements??[]:[],unread3={actions:null,index:0,pointer:`${pointer}/Statement`,sid:null,blocked:how.blocked},statements=(read4.length>0?read4:[unread3]).map(({index,
pointer:own2,sid,blocked,actions,written:written2})=>({index,pointer:own2,sid,blocked:blocked??"not-literal",span:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node),actions:null,...actions&&blocked===
null?{written:{entries:actions.entries,isAll:!0}}:written2&&{written:written2}}));return{pointer,document:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node),list:null,statements,writer:how.writer}}function shifted({
start,end},by){return{start:start+by,end:end+by}}function moved(node,by){let span=shifted(node,by);switch(node.kind){case"map":return{kind:"map",...span,entries:node.
entries.map(({key,value})=>({key:{...key,...shifted(key,by)},value:moved(value,by)}))};case"list":return{kind:"list",...span,items:node.items.map(item=>moved(item,
by))};default:return{...node,...span}}}function isDocument(node,step,isTop){return isExpected(step)?hasStatement(node):meansPolicy(node,isTop)}function meansPolicy(node,isTop){return isPolicy(node)&&
(isTop||hasVersion(node)||hasStatement(node))}function hasStatement(node){return (0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Statement")!==void 0}function isExpected({path,within:within2}){if(!within2)
return!1;let key=keyAt(path);return key!==null&&holdsDocument(within2.resource,within2.attribute,key)}function keyAt(path){let at3=path;for(;at3&&typeof at3.token==
"number"&&at3.parent?.token==="Fn::If";)at3=at3.parent.parent;return typeof at3?.token=="string"?at3.token:null}function isMissingDocument(step){let{node,how}=step;
return isExpected(step)&&!branchesOf(node)&&!isNothing(node)&&isComputed(node,how)&&!holdsText(node)}function holdsText(node){let open2=[node];for(let next=open2.
pop();next;next=open2.pop()){if(next.kind==="string"&&looksLikePolicy(next.value))return!0;if(next.kind==="list")for(let item of next.items)open2.push(item);else if(next.
kind==="call")for(let argument of next.args)open2.push(argument);else if(next.kind==="map")for(let entry of next.entries)open2.push(entry.value)}return!1}function pointerOf(path){let tokens=[];for(let at3=path;at3;at3=at3.parent)tokens.push(`/${String(at3.token).replaceAll("~","~0").replaceAll("/","~1")}`);return tokens.
reverse().join("")}function areStatements(node,how){return node.kind==="map"?isStatement(node,how):node.kind==="list"&&isStatementList(node,how)}var ACTION=/^(?:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$/;
function isStatement(node,how){let effect=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Effect");if(effect?.kind!=="string"||effect.value!=="Allow"&&effect.value!=="Deny")return!1;let actions=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(
node,"Action")??(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"NotAction");return(actions?.kind==="list"?actions.items:actions?[actions]:[]).some(item=>{let entry=literalString(item,how);return entry!==
null&&ACTION.test(entry.value)})}function isStatementList(node,how){return node.items.every(item=>isComputed(item,how)||item.kind==="map"&&!isPolicy(item))&&node.
items.some(item=>mayBeStatement(item,how))}function mayBeStatement(item,how){let open2=[item];for(let node=open2.pop();node;node=open2.pop()){if(node.kind==="ma\
p"&&isStatement(node,how))return!0;for(let branch of branchesOf(node)??[])open2.push(branch.node)}return!1}function takesTemplates(type){return type.startsWith("AWS::Serverless::")}function templateNotes(policies,{path,lines}){let keys=templatesIn(policies),[first2]=keys;
if(!first2)return[];let names=[...new Set(keys.map(key=>(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(key.value)))],message=`${names.join(", ")} ${names.length===1?"grants":"grant"} by template, not \
editable here`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("note","policy-template",message,{path,...lines.at(first2.start),help:"where a template grants more than is used, write its statem\
ents out in its place"})]}function templatesIn(policies){let keys=[],open2=[policies];for(let node=open2.pop();node;node=open2.pop()){let branches=branchesOf(node)?.
map(branch=>branch.node)??(node.kind==="list"?node.items:null);if(branches)for(let branch of[...branches].reverse())open2.push(branch);else if(node.kind==="map"&&
isTemplate(node))for(let entry of node.entries)keys.push(entry.key)}return keys}function isTemplate(node){let[entry]=node.entries;return node.entries.length===1&&
entry?.value.kind==="map"&&!isFunction(node)&&!(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Statement")}function globalNotes(root,how){let globals=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"Globals");return globals?.kind!==
"map"?[]:globals.entries.flatMap(({value})=>{let policies=value.kind==="map"?(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(value,"Policies"):void 0;return policies?templateNotes(policies,how):[]})}function locateNested(start){return new Walk(start).run()}var Walk=class{#start;#lists;#policies=[];#problems=[];#duplicates=[];#open=[];constructor(start){this.#start=
start,this.#lists=new Set(start.lists)}run(){let{root,path,how}=this.#start;this.#push([{node:root,path,how,within:null}]);for(let step=this.#open.pop();step;step=
this.#open.pop())this.#push(this.#visit(step));return{policies:this.#policies,problems:this.#problems,duplicateKeys:this.#duplicates}}#visit(step){let{node,path,
how}=step;if(this.#lists.has(node)||areStatements(node,how)||isMissingDocument(step))return this.#take(readStatements(node,pointerOf(path),how)),[];let branches=branchesOf(
node);if(branches){let list={parent:path,token:"Fn::If"};return branches.map((branch,at3)=>below(step,branch.node,{parent:list,token:at3+1}))}switch(node.kind){case"\
map":return this.#map(node,step);case"list":return node.items.map((item,token)=>below(step,item,{parent:path,token}));case"call":return node.args.map(arg=>below(
step,arg,{parent:path,token:functionName(node.name)}));case"string":return this.#string(node,step);case"other":return[]}}#map(node,step){let{path}=step,isWhole=isDocument(
node,step,path===this.#start.path),type=resourceType(node),how=node.isOpen===!0&&(isWhole||type!==null||step.within!==null)?unread2(step.how):step.how;isWhole&&
this.#take(readDocument(node,pointerOf(path),how));let resource=type?{type,id:typeof path?.token=="string"?path.token:null}:null;return node.entries.filter(({key})=>!isWhole||
!isStatementKey(key.value)).flatMap(({key,value})=>{let inner=below({...step,how},value,{parent:path,token:key.value});return resource&&key.value==="Properties"?
this.#properties(resource,value,inner):[inner]})}#properties(resource,properties,{path,how}){if(properties.kind!=="map")return[];let isOpen=properties.isOpen===
!0||how.blocked==="not-literal";return properties.entries.map(({key,value})=>{let attribute=key.value;if(attribute==="Policies"&&takesTemplates(resource.type))for(let note of templateNotes(
value,how))this.#problems.push(note);let blocked=blockedAt(resource,attribute,this.#start.boundaries)??(isOpen?"not-literal":null);return{node:value,path:{parent:path,
token:attribute},how:{...how,blocked},within:{resource,attribute}}})}#string(node,{path,how,within:within2}){if(!looksLikePolicy(node.value))return[];let embedded=node.
inner?readEmbedded(node.inner,how):null;if(embedded){for(let key of embedded.duplicateKeys)this.#duplicates.push(key);return[{node:embedded.root,path,how:embedded.
how,within:within2}]}let policy=readEscaped(node,pointerOf(path),how);return policy&&this.#policies.push(policy),[]}#take({policy,problems}){policy&&this.#policies.
push(policy);for(let found of problems)this.#problems.push(found)}#push(steps2){for(let at3=steps2.length-1;at3>=0;at3--)this.#open.push(steps2[at3])}};function unread2(how){
return{...how,blocked:how.blocked??"not-literal"}}function below(step,node,path){return{node,path,how:step.how,within:step.within}}function isServerless(root){return (0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"service")!==void 0&&(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"provider")!==void 0}function statementLists(root){let provider=at(root,"provide\
r"),functions=at(root,"functions"),each=(functions?.kind==="list"?functions.items:functions?[functions]:[]).flatMap(map=>map.kind==="map"?map.entries.map(entry=>entry.
value):[]);return[at(at(at(provider,"iam"),"role"),"statements"),at(provider,"iamRoleStatements"),...each.map(one=>at(one,"iamRoleStatements"))].filter(node=>node!==
void 0)}function at(node,key){return node?.kind==="map"?(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,key):void 0}var ACTION2=/^(?:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$/;function isStatement2(node,how){if(node.kind!=="map")return!1;let{effect,actions,notActions,resources,principals}=elementsOf(
node,how),list=actions[0]?.value??notActions[0]?.value,isTold2=effect[0]?mayBeEffect(effect[0].value,how):list?.kind==="list"&&resources.length+principals.length>
0;return!list||!isTold2?!1:isComputed(list,how)?!0:(list.kind==="list"?list.items:[list]).some(item=>isComputed(item,how)||ACTION2.test(literalString(item,how)?.
value??""))}function areStatements2(node,how){return node.kind!=="list"||!node.items.some(item=>isStatement2(item,how))?!1:node.items.every(item=>item.kind==="m\
ap"||isComputed(item,how))}function readPlainStatement(node,place2,how,manner){let elements=elementsOf(node,how),sid=elements.sid[0]?.value,action=elements.actions[0]??
elements.notActions[0],actions=action?listOf(action,how):null,isMade2=how.format==="hcl"&&node.entries.some(hasComputedKey),blocked=how.blocked??blockedBy(elements,
isMade2?null:actions,how,manner);return{index:place2.index,pointer:place2.pointer,sid:sid&&literalString(sid,how)?.value||null,span:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node),actions,...action&&
!actions&&{written:writtenOut(action.value,how)},blocked,...place2.held&&{held:place2.held}}}var ELEMENTS2=new Map([["sid","sid"],["effect","effect"],["action",
"actions"],["actions","actions"],["notaction","notActions"],["notactions","notActions"],...["resource","resources","notresource","notresources"].map(key=>[key,"\
resources"]),...["principal","principals","notprincipal","notprincipals"].map(key=>[key,"principals"])]);function elementsOf(node,how){let found={sid:[],effect:[],
actions:[],notActions:[],principals:[],resources:[]};for(let entry of node.entries){let element=ELEMENTS2.get((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(entry.key.value).replaceAll("_",""));element&&
(element==="actions"||!isAbsent(entry.value,how))&&found[element].push(entry)}return found}function isAbsent(node,{text}){return node.kind==="list"?node.items.length===
0:node.kind==="map"?node.entries.length===0:node.kind==="other"&&text.slice(node.start,node.end)==="null"}function mayBeEffect(node,how){let effect=literalString(
node,how)?.value;return effect===void 0?isComputed(node,how):effect==="Allow"||effect==="Deny"}function blockedBy(elements,actions,how,manner){let{effect,notActions,
principals}=elements,written2=effect[0]?literalString(effect[0].value,how)?.value??null:manner.effect;return written2==="Deny"?"deny":manner.principals==="named"||
principals.some(({value})=>!mayVanish(value,how))?"principal":notActions.length>0?"not-action":manner.principals==="none"&&principals.length===0&&written2==="Al\
low"&&effect.length<=1&&elements.actions.length===1&&actions?null:"not-literal"}function listOf({key,value},how){let read4=readActionList(value,how);return typeof read4==
"string"?null:value.kind==="list"||/^[A-Z]/.test(key.value)?read4:null}function below2(pointer,step){return`${pointer}/${String(step).replaceAll("~","~0").replaceAll("/","~1")}`}var TOP=new Map([...["resource","data","ephemeral"].map(type=>[type,2]),...["module","variable","output","provider","check"].map(type=>[type,1]),...["locals","t\
erraform"].map(type=>[type,0])]);function topBlocks(root,format){return format==="hcl"?hclBlocks(root,new Pointers("",!0)):jsonBlocks(root,"",type=>TOP.get(type)??
null)}function innerBlocks({body,pointer},format){return format==="hcl"?hclBlocks(body,new Pointers(pointer,!1)):jsonBlocks(body,pointer,type=>type==="dynamic"?
1:0)}function hclBlocks(map,pointers){return map.entries.flatMap(({key,value,labels})=>{if(!labels||value.kind!=="map")return[];let type=key.value;return[{type,
labels,pointer:pointers.next([type,...labels]),span:{start:key.start,end:value.end},body:value}]})}function jsonBlocks(map,pointer,labelsOf){return map.entries.
flatMap(({key,value})=>{let type=key.value,levels2=objectsIn({labels:[],pointer:below2(pointer,type),node:value});for(let left=labelsOf(type);left!==0;left--){if(left===
null)return[];levels2=levels2.flatMap(labelled).flatMap(objectsIn)}return levels2.flatMap(({labels,pointer:own,node})=>{let body=node.kind==="map"?node:null;return body?
[{type,labels,pointer:own,span:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(body),body}]:[]})})}function labelled({labels,pointer,node}){return node.kind!=="map"?[]:node.entries.map(({key,value})=>({
labels:[...labels,key.value],pointer:below2(pointer,key.value),node:value}))}function objectsIn(level){let{labels,pointer,node}=level;return node.kind==="map"?[
level]:node.kind!=="list"?[]:node.items.flatMap((item,index)=>item.kind==="map"?[{labels,pointer:below2(pointer,index),node:item}]:[])}var Pointers=class{#parent;#isTop;#counts=new Map;constructor(parent,isTop){
this.#parent=parent,this.#isTop=isTop}next(names){let named2=names.reduce(below2,this.#parent),count2=this.#counts.get(named2)??0;return this.#counts.set(named2,
count2+1),this.#isTop&&count2===0?named2:below2(named2,count2)}};var PRINCIPALS=new Set(["principals","not_principals"]),MERGED=new Set(["source_json","source_policy_documents"]);function readPolicyDocument(block,how,overrides){
let isMerged=overrides||block.body.entries.some(({key})=>MERGED.has(key.value)),statements=innerBlocks(block,how.format).filter(isStatement3),read4=(one,index)=>{
let statement=readBlock(one,{index,pointer:one.pointer},how),isNamed=namesItself(one.type==="dynamic"?contentOf(one,how)?.body??one.body:one.body);return isMerged&&
isNamed?{...statement,held:"shared"}:statement},{pointer,body}=block,policy={pointer,document:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(body),writer:how.writer};if(how.format==="hcl"){if(statements.
length===0)return[];let list2={...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(body),items:statements.map(one=>one.span)};return[{...policy,list:list2,statements:statements.map(read4)}]}let written2=statements.
filter(one=>one.type==="statement"),list=jsonList(body),hold=one=>list||statements.length===1?one:{...one,held:"conditional"},policies=statements.filter(one=>one.
type==="dynamic").map(one=>({...policy,pointer:one.pointer,document:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(one.body),list:null,statements:[read4(one,0)]}));return written2.length===0?policies:
[{...policy,list,statements:written2.map(read4).map(hold)},...policies]}function isStatement3({type,labels}){return type==="statement"||type==="dynamic"&&labels[0]===
"statement"}function readBlock(block,place2,how){let content=block.type==="dynamic"?contentOf(block,how):block;if(!content)return computedStatement({kind:"other",
...block.span},place2,how);let blocks=innerBlocks(content,how.format),isNamed=blocks.some(({type})=>PRINCIPALS.has(type)),isRepeated=blocks.some(({type,labels:[
name=""]})=>type==="dynamic"&&PRINCIPALS.has(name)),principals=isNamed?"named":isRepeated?"perhaps":"none";return{...readPlainStatement(content.body,place2,how,
{effect:"Allow",principals}),span:block.span}}function contentOf(block,how){return innerBlocks(block,how.format).find(({type})=>type==="content")??null}function namesItself(body){
return body.entries.some(({key,value})=>key.value==="sid"&&!(value.kind==="string"&&value.value===""))}function jsonList(body){let value=body.entries.find(({key})=>key.
value==="statement")?.value;return value?.kind==="list"&&value.items.every(item=>item.kind==="map")?{...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(value),items:value.items.map(_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)}:null}var SESSIONS2=new Set(["rolesanywhere_profile","transfer_access","transfer_user"]);function kindOf(type,[label=""]){if(type==="data"||type==="locals"||type==="v\
ariable")return"passed";if(type==="provider"||type==="terraform")return"session";let name=/^aws(?:cc)?_/.test(label)&&type==="resource"?label.slice(label.indexOf(
"_")+1):null;return name===null?"identity":name==="iam_policy"||name==="iam_managed_policy"?"passed":name==="organizations_policy"?"organization":name==="organi\
zations_resource_policy"?"principal":/^(?:iam|ssoadmin|sso|cloudformation)_/.test(name)?"identity":SESSIONS2.has(name)?"session":"foreign"}function kindBelow(kind,key){
return/^assume_?role_?policy/i.test(key)?"principal":/permissions_?boundary/i.test(key)?"boundary":kind!=="foreign"&&kind!=="session"||!/polic(?:y|ies)/i.test(key)?
kind:kind==="session"?"boundary":"principal"}function topOf(root,format,path){let isConfiguration=format==="hcl"||!/\.tfvars\.json$/i.test(path),blocks=isConfiguration?topBlocks(root,format):[],given=format===
"hcl"||!isConfiguration?root.entries.filter(entry=>!entry.labels):[];return{values:[...blocks.flatMap(valuesOf),...given.map(({key,value})=>({...valueAt(below2(
"",key.value),key.value),node:value,address:`var.${key.value}`}))].sort((a,b)=>a.node.start-b.node.start),documents:blocks.flatMap(block=>block.type==="data"&&block.
labels[0]==="aws_iam_policy_document"?[{...bodyOf(block),block}]:[])}}function valuesOf(block){let{type,labels,pointer,body}=block;return type!=="locals"&&type!==
"variable"?[bodyOf(block)]:body.entries.flatMap(({key,value})=>{let name=key.value;if(type==="locals")return[{...valueAt(below2(pointer,name),name),node:value,address:`\
local.${name}`}];let[variable=""]=labels;return name!=="default"?[]:[{...valueAt(below2(pointer,name),variable),node:value,address:`var.${variable}`}]})}function valueAt(pointer,name){
return{pointer,kind:kindBelow("passed",name),isBody:!1}}function bodyOf({type,labels,pointer,body}){return{isBody:!0,node:body,pointer,kind:kindOf(type,labels),
address:addressOf(type,labels)}}function addressOf(type,labels){return labels.length!==2?null:type==="resource"?labels.join("."):type==="data"?`data.${labels.join(
".")}`:null}function textOf(node,text){let inner=innerOf(node);return inner?text.slice(inner.start,inner.end):node.kind==="string"?node.value:node.kind!=="other"||text[node.
start]!=='"'?null:text.slice(node.start+1,node.end-1).replaceAll("\\n",`
`).replaceAll('\\"','"')}var EFFECT=/\beffect"?\s*[=:](?!=)/i,ACTION3=/\bactions?"?\s*[=:](?!=)/i,ACTIONS=/\bactions?"?\s*[=:]\s*\[\s*"(?:\*|[\w-]+:[\w*?-]+)"/i,
ABOUT=/\b(?:not_?)?(?:resource|principal)s?"?\s*[=:](?!=)/i;function isComputedPolicy(node,{text,format}){if(node.kind!==(format==="hcl"?"other":"string")||"inn\
er"in node)return!1;let written2=text.slice(node.start,node.end).replaceAll('\\"','"');return format!=="hcl"&&!written2.includes("${")||!written2.includes("{")||
!ACTION3.test(written2)?!1:EFFECT.test(written2)||ACTIONS.test(written2)&&ABOUT.test(written2)}function policiesOfText(node,pointer,how){let inner=innerOf(node),
embedded=inner?readEmbedded(inner,how):null;if(embedded){let{root,how:inside2,duplicateKeys}=embedded,nested=locateNested({root,path:pathOf(pointer),how:inside2,
lists:[],boundaries:boundariesIn(how.text.slice(root.start,root.end),[root])});return{...nested,duplicateKeys:[...duplicateKeys,...nested.duplicateKeys]}}let string2={
kind:"string",value:textOf(node,how.text)??"",...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node)},policy=readEscaped(string2,pointer,how),fault=inner&&policy&&!how.blocked?faultIn(inner,how):null;
return{policies:policy?[policy]:[],problems:fault?[fault]:[],duplicateKeys:[]}}function faultIn(inner,{text,path,lines}){let written2=text.slice(inner.start,inner.
end),[fault]=/[$%]\{/.test(written2)?[]:readJson(written2,path).problems;return fault?.line?{...fault,line:fault.line+lines.line(inner.start)-1}:null}function computedPolicy(node,pointer,how){
let statements=[computedStatement(node,{index:0,pointer},how)];return{policies:[{pointer,document:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node),list:null,statements,writer:how.writer}],problems:[],
duplicateKeys:[]}}function innerOf(node){return"inner"in node?node.inner??null:null}function pathOf(pointer){return pointer.split("/").slice(1).reduce((parent,token)=>({
parent,token:token.replaceAll("~1","/").replaceAll("~0","~")}),null)}var NAME2=/(?<![\p{L}\p{N}_.-])(?:data\.)?[\p{L}_][\p{L}\p{N}_-]*\.[\p{L}_][\p{L}\p{N}_-]*/gu,TAKES=/\.(?:not_?)?actions?\b/i,TAKES_EFFECT=/\.effect\b/i,MERGES=/\bmerge\s*\(/,
COUNTS=/(?:\.[\p{L}_][\p{L}\p{N}_-]*)*(?:\[\s*[^\s*"\\]|\.\d)/uy,OVERRIDE=/\/override_(?:json|policy_documents)(?:\/|$)/,BITS={identity:1,foreign:1,session:1,principal:2,
organization:4,boundary:8,passed:0};function usesIn(text,referring,values){let addresses=new Set(values.flatMap(({address})=>address??[])),wholes=new Set(values.
map(({node})=>node)),named2=namesOf(values),taken=new Set,merged2=new Set,counted=new Set,uses=new Map,passes=new Map,passed=new Set,overriding=new Set;for(let{
node,kind,address,pointer,isMerged}of referring){let isOverride=OVERRIDE.test(pointer),written2=text.slice(node.start,node.end),takes=TAKES.test(written2)&&!TAKES_EFFECT.
test(written2),merges=isMerged||MERGES.test(written2);if(kind==="boundary")for(let name of named2.get(lastName(written2))??[])add(uses,name,BITS.boundary);for(let{
0:name,index}of written2.matchAll(NAME2))addresses.has(name)&&(COUNTS.lastIndex=index+name.length,COUNTS.test(written2)&&counted.add(name),isOverride&&overriding.
add(name),takes&&taken.add(name),merges&&merged2.add(name),kind!=="passed"||address===null?add(uses,name,BITS[kind]||BITS.identity):(passed.add(name),passes.set(
address,(passes.get(address)??new Set).add(name))))}spread(uses,passes,[...addresses].filter(address=>!uses.has(address)&&!passed.has(address)));let follow=[...overriding];
for(let address=follow.pop();address!==void 0;address=follow.pop()){for(let name of passes.get(address)??[])overriding.has(name)||follow.push(name);for(let name of passes.
get(address)??[])overriding.add(name)}return{reasonAt:({kind,address})=>kind==="passed"?reasonOf(uses.get(address??"")??0,address):blockedBy2(kind),overrides:address=>overriding.
has(address),isCounted:({address,shape})=>shape==="statements"&&address!==null&&counted.has(address),isTaken:({node,address,shape})=>address!==null&&(taken.has(
address)||shape==="statements"&&wholes.has(node)&&merged2.has(address))}}function namesOf(values){let named2=new Map;for(let{node,address}of values){let name=node.
kind==="map"&&address?.startsWith("aws_iam_policy.")?(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"name"):void 0;if(!address||name?.kind!=="string")continue;let known3=named2.get(name.value);known3?
known3.push(address):named2.set(name.value,[address])}return named2}function lastName(written2){return written2.slice(written2.lastIndexOf("/")+1).replace(/"$/,
"")}function spread(uses,passes,unused){for(let address of unused)uses.set(address,BITS.identity);let open2=[...uses.keys()];for(let address=open2.pop();address!==
void 0;address=open2.pop())for(let name of passes.get(address)??[])add(uses,name,uses.get(address)??0)&&open2.push(name)}function add(uses,name,bits){let known3=uses.
get(name)??0;return uses.set(name,known3|bits),(known3|bits)!==known3}function reasonOf(bits,address){let isPart=address!==null&&/^(?:local|var)\./.test(address);
return(isPart?bits===BITS.boundary:bits&BITS.boundary)?"boundary":(isPart?bits===BITS.organization:bits&BITS.organization)?"organization":bits===BITS.principal?
"principal":null}function blockedBy2(kind){return kind==="principal"||kind==="organization"||kind==="boundary"?kind:null}function walk2(starts,how){let candidates=[],referring=[],open2=starts.map(start=>({...start,inside:!1,isMerged:!1,isFilled:!1})).reverse();for(let step=open2.pop();step;step=
open2.pop()){let{node,pointer,kind,address,inside:inside2,isBody,isMerged}=step,found=inside2||isBody?null:shapeOf(node,how),shape=found&&step.isFilled?"compute\
d":found;shape&&candidates.push({node,pointer,kind,address,shape}),(node.kind==="other"||node.kind==="string"&&(how.format!=="hcl"||kind==="boundary"))&&referring.
push({node,pointer,kind,address,isMerged});let next=childrenOf2({...step,isBody:!1,isMerged:!1,inside:inside2||shape!==null},how);for(let index=next.length-1;index>=
0;index--)open2.push(next[index])}return{candidates,referring}}function shapeOf(node,how){switch(node.kind){case"map":return isDocument2(node)?hasStatementsInCall(
node,how)?null:"document":isStatement2(node,how)?"statements":null;case"list":return areStatements2(node,how)?"statements":null;case"string":case"other":{let text=textOf(
node,how.text);return text!==null&&looksLikePolicy(text)?"text":isComputedPolicy(node,how)?"computed":null}case"call":return null}}function isDocument2(node){return isPolicy(
node)&&((0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(node,"Statement")!==void 0||hasVersion(node))}function hasStatementsInCall(node,how){let open2=node.entries.flatMap(({key,value})=>key.value==="S\
tatement"&&value.kind==="call"?[value]:[]);for(let call=open2.pop();call;call=open2.pop())for(let argument of call.args)if(argument.kind==="call")open2.push(argument);else if(argument.
kind==="list"&&argument.items.some(item=>isStatement2(item,how)))return!0;return!1}function childrenOf2(step,how){let{node,pointer}=step;if(node.kind==="map")return entriesOf(
node,step,how);if(node.kind==="list")return node.items.map((item,at3)=>({...step,node:item,pointer:below2(pointer,at3)}));if(node.kind!=="call")return[];if(node.
args.length===1)return node.args.map(argument=>({...step,node:argument}));let within2={...step,isMerged:node.name==="merge",isFilled:step.isFilled||node.name===
"format"};return node.args.map((argument,at3)=>({...within2,node:argument,pointer:below2(pointer,at3)}))}function entriesOf(map,step,how){let pointers=new Pointers(
step.pointer,!1);return map.entries.map(({key,value,labels})=>{let pointer=labels?pointers.next([key.value,...labels]):below2(step.pointer,key.value),isBody=labels!==
void 0,inside2=step.inside||(isBody||how.format!=="hcl")&&isStatementBlock(step,key.value);return{...step,node:value,pointer,kind:kindBelow(step.kind,key.value),
inside:inside2,isBody}})}function isStatementBlock({address},key){return(key==="statement"||key==="content")&&(address?.startsWith(DOCUMENT)??!1)}var DOCUMENT="\
data.aws_iam_policy_document.";function isTerraform(path){return/\.(?:tf|tofu|tfvars)(?:\.json)?$/i.test(path)}function locateTerraform(source,path){let how=readingOf(source,path),found=source.
roots.flatMap(root=>root.kind==="map"?policiesIn(root,how):[]),policies=found.flatMap(one=>one.policies).sort((a,b)=>a.document.start-b.document.start),problems=found.
flatMap(one=>one.problems),duplicates=[...source.duplicateKeys,...found.flatMap(one=>one.duplicateKeys)],refused2=refuse(policies,duplicates,how);return{policies:refused2.
policies,problems:[...problems,...refused2.problems]}}function policiesIn(root,how){let{values,documents}=topOf(root,how.format,how.path),{candidates,referring}=walk2(
values,how),{reasonAt,overrides,isTaken,isCounted}=usesIn(how.text,referring,values),blocks=documents.map(place2=>{let inside2={...how,blocked:reasonAt(place2)},
isOver2=place2.address!==null&&overrides(place2.address);return{policies:readPolicyDocument(place2.block,inside2,isOver2),problems:[],duplicateKeys:[]}}),others=candidates.
map(one=>{let inside2={...how,blocked:reasonAt(one)??(isTaken(one)?"shared":null)};return read(one,inside2,isCounted(one)?{held:"shared"}:{})});return[...blocks,
...others]}function read({node,pointer,shape},how,hold){if(shape==="text")return policiesOfText(node,pointer,how);if(shape==="document"&&node.kind==="map"){let{
policy:policy2,problems}=readDocument(node,pointer,how);return{policies:policy2?[policy2]:[],problems,duplicateKeys:[]}}if(shape==="computed")return computedPolicy(
node,pointer,how);let list=node.kind==="list"?node:null,statements=(list?list.items:[node]).map((item,index)=>{let place2={index,pointer:list?below2(pointer,index):
pointer,...hold},manner={effect:null,principals:"none"};return item.kind==="map"?readPlainStatement(item,place2,how,manner):computedStatement(item,place2,how)}),
items=list&&{...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(list),items:list.items.map(_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)};return{policies:[{pointer,document:(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .spanOf */ .ee)(node),list:items,statements,writer:how.writer}],problems:[],
duplicateKeys:[]}}function refuse(policies,duplicates,{path,lines}){let problems=[],report=(offset,message)=>{problems.push((0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","duplicate-key",message,
{path,...lines.at(offset),help:"keep one of them: readers disagree on which one counts"}))},doubled=new Stretches(duplicates),counts2=new Map;for(let{pointer}of policies)
counts2.set(pointer,(counts2.get(pointer)??0)+1);let kept=[],left=[];for(let policy of policies){let count2=counts2.get(policy.pointer)??1;count2>1?report(policy.
document.start,`the value at ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(policy.pointer)} is written ${count2} times`):(doubled.touch(policy.document)?left:kept).push(policy)}let unread3=new Stretches(
left.map(({document})=>document));for(let key of duplicates)unread3.touch(key)&&report(key.start,`the key ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(key.value)} stands twice in one object`);return{
policies:kept,problems}}function locatePolicies(source,path){if(isTerraform(path))return locateTerraform(source,path);let{roots,text}=source,how=readingOf(source,path),boundaries=boundariesIn(
text,roots),found=roots.map((root,index)=>{let place2=roots.length>1?{parent:null,token:index}:null;return locateIn(root,place2,how,boundaries)}),policies=found.
flatMap(one=>one.policies),duplicate=[...source.duplicateKeys,...found.flatMap(one=>one.duplicateKeys)][0];return duplicate&&policies.length>0?refuse2(duplicate,
policies,how):{policies,problems:found.flatMap(one=>one.problems)}}function locateIn(root,path,how,boundaries){let map=root.kind==="map"?root:null,lists2=map&&isServerless(
map)?statementLists(map):[],nested=locateNested({root,path,how,boundaries,lists:lists2}),notes=map?globalNotes(map,how):[];return{...nested,problems:[...notes,...nested.
problems]}}function refuse2(duplicate,policies,{path,lines}){let isInside=policies.some(({document:{start,end}})=>start<=duplicate.start&&duplicate.end<=end),message=`\
the key ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(duplicate.value)} stands twice in one object`,why=isInside?"IAM refuses such a policy, and readers disagree on what it means":"readers disagree\
 on which one counts",place2={path,...lines.at(duplicate.start),help:`remove one of the two: ${why}`};return{policies:[],problems:[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","duplicate-ke\
y",message,place2)]}}var ENDINGS=[[/\.jsonc?$/i,"json"],[/\.ya?ml$/i,"yaml"],[/\.(?:tf|tofu|tfvars)$/i,"hcl"]];function formatOf(path,text=""){return isTemplate2(path)?/^\uFEFF?\s*\{/.
test(text)?"json":"yaml":ENDINGS.find(([ending])=>ending.test(path))?.[1]??null}function isTemplate2(path){return/\.template$/i.test(path)}var reader=null,read2=null;async function loadHcl(support){reader??=open(support),read2=await reader}function readHcl(text,path){if(!read2)throw new Error("HCL \
was read before it was loaded");return read2(text,path)}async function open(support){let{openHcl}=await Promise.all(/* import() */[__webpack_require__.e(642), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 328));return openHcl(support())}var SIGN=/\b(?:Effect|Statement|(?:RoleS|s)tatements)\b(?:["'\\\s]|&quot;)*[:=/#]|AWS::(?:IAM|Serverless|SSO)|\baws_iam_/,ESCAPED=/\\(?:x|u00|U000000)[4-7][0-9a-fA-F]/;
function showsPolicy(text){return SIGN.test(text)||ESCAPED.test(text)}var STATE_NAME=/\.tfstate(?:\.[^/]*)?$/i,PLAN_NAME=/\.tfplan(?:\.json)?$/i;function outputByName(path){return STATE_NAME.test(path)?"state":PLAN_NAME.test(path)?
"plan":null}function outputByKeys(root){if(root?.kind!=="map"||!(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"terraform_version"))return null;let keys=new Set(root.entries.map(({key})=>key.value));
return keys.has("planned_values")||keys.has("resource_changes")?"plan":keys.has("serial")&&keys.has("resources")||keys.has("values")?"state":null}function outputNote(output,path){
let message=`this is a Terraform ${output}, which is made from the configuration and is not read`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("note","not-a-source",message,{path,help:"give \
the configuration instead, its `*.tf` files"})}var readYaml=null;async function loadReaders(formats,support){formats.has("yaml")&&(readYaml=(await Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 5117))).readYaml),formats.has("\
hcl")&&await loadHcl(support)}function readerOf(text,path){if(outputByName(path))return null;let format=formatOf(path,text);return format===null?"json":isTemplate2(
path)&&!TEMPLATE.test(text)&&!POLICY.test(text)?null:format==="json"||HINTS[format].test(text)||ESCAPED2.test(text)?format:null}var TEMPLATE=/AWSTemplateFormatVersion|AWS::/,
POLICY=/^\uFEFF?\s*\{[\s\S]*"Effect"/,HINTS={yaml:/\bEffect\b|\bStatement\b|(?:\bs|RoleS)tatements\b|AWS::(?:IAM|Serverless|SSO)/,hcl:/effect|statement|file\s*\(/i},
ESCAPED2=/\\[xuU][0-9a-fA-F]/;function readSource(text,path,isNamed=!1){let source=readBy(text,path);return isNamed||source.problems.length===0||mayHold(text,path)?
source:{...source,problems:source.problems.map(one=>one.severity==="error"?asNote(one):one)}}function mayHold(text,path){return showsPolicy(text)||/\.(?:tf|tofu|tfvars)(?:\.json)?$/i.
test(path)&&HINTS.hcl.test(text)}function asNote(found){return{...found,severity:"note",help:"nothing in it looks like a policy; if it holds one, mend the file"}}
function readBy(text,path){let output=outputByName(path);if(output)return{...nothing(text),problems:[outputNote(output,path)]};switch(readerOf(text,path)){case null:
return nothing(text);case"yaml":if(!readYaml)throw new Error("YAML was read before it was loaded");return readYaml(text,path);case"hcl":return readHcl(text,path);case"\
json":return readJsonFile(text,path)}}function readForNames(text,path){return formatOf(path)==="hcl"?readHcl(text,path):readSource(text,path)}function readJsonFile(text,path){
let source=readJsonTemplate(text,path),output=outputByKeys(source.roots[0]);return output?{...nothing(text),problems:[outputNote(output,path)]}:source}function nothing(text){
let lines=new _chunk_TQZNESZJ_js__WEBPACK_IMPORTED_MODULE_15__/* .Lines */ .q(text);return{format:"json",text,lines,roots:[],problems:[],duplicateKeys:[],shared:[],comments:()=>[],writer:jsonWriter}}function statementsOf({path,text}){return locatePolicies(readSource(text,path),path).policies.flatMap(policy=>policy.statements)}function grantsOf(statements){let exact=new Set,
patterns=new Map,others=[];for(let{actions,blocked}of statements){let entries=actions?.entries.map(_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)??[];if(blocked==="not-action"&&others.push(action=>!entries.
some(entry=>entryGrants(entry,action))),blocked===null)for(let entry of entries)entry.kind==="all"&&others.push(()=>!0),entry.kind==="exact"&&exact.add(`${entry.
service}:${entry.name}`),entry.kind==="pattern"&&patterns.set(entry.service,(patterns.get(entry.service)??new Set).add(entry.pattern))}return remembering(action=>{
let[service="",name=""]=action.split(":"),some=[...patterns.get(service)??[]];return exact.has(action)||some.some(pattern=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(pattern,name))||others.some(granted2=>granted2(
action))})}function remembering(answer){let known3=new Map;return key=>{let found=known3.get(key);if(found!==void 0)return found;let fresh=answer(key);return known3.
set(key,fresh),fresh}}function containing(forbidden,universe2){let inner=nonEmpty((0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(forbidden)),known3=inner.kind!=="pattern"?[]:(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .grantedActions */ .jo)(inner,universe2).flatMap(({service,
actions})=>actions.map(({folded})=>`${service.key}:${folded}`));return entry=>{let outer=(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(entry);return entryWithin(inner,outer)!==!1?!0:known3.length>
0&&known3.every(action=>entryGrants(outer,action))}}function surelyContains(entry,forbidden){return entryWithin(nonEmpty((0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(forbidden)),(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(entry))===
!0}function nonEmpty(entry){return entry.kind==="pattern"&&/^\*+$/.test(entry.pattern)?{...entry,pattern:"?*"}:entry}function grantingEntries({actions,written:written2,
blocked}){return blocked===null||blocked==="shared"||blocked==="not-literal"?actions?.entries??written2?.entries??[]:[]}function isDoubtful({actions,blocked}){return blocked===
"not-literal"&&actions!==null}function isUnclear(statement){let{written:written2,blocked}=statement;return blocked==="not-literal"&&(isDoubtful(statement)||written2?.
isAll!==!0)||holdsGarbled(statement)}function isGarbled(entry){return/[*?]/.test(entry)&&(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(entry).kind==="invalid"}function holdsGarbled(statement){return grantingEntries(
statement).some(isGarbled)}function containsOf(statements){let sure=statements.filter(one=>!isDoubtful(one)).map(grantingEntries);return remembering(forbidden=>sure.
some(entries=>entries.some(entry=>surelyContains(entry,forbidden))))}function standingEntries({files}){let allowing=files.flatMap(statementsOf).filter(({blocked})=>blocked===null);return new Set(allowing.flatMap(({actions})=>actions?.
entries.map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)??[]))}function readBefore(base,ownersOf,ownersBefore=ownersOf){let origins=new Map([...base.became].flatMap(([from,paths])=>paths.map(to=>[to,
from]))),isFor2=(from,to)=>covers(ownersBefore({path:from}),ownersOf({path:to})),stays=(from,to)=>isFor2(from,to)||overlap(ownersBefore({path:from}),ownersOf({path:to})),
statements=base.files.flatMap(statementsOf),asking=of=>{let before2=answersIn(base.files,of),now=answersIn(base.heads,of),isLost=(from,key)=>(base.became.get(from)??
[]).every(path=>now(path)?.(key)===!1),anywhere=of(statements),losers=remembering(key=>anywhere(key)?base.files.filter(({path})=>before2(path)?.(key)&&isLost(path,
key)):[]);return(path,key)=>{let own=origins.get(path);return own!==void 0&&stays(own,path)&&before2(own)?.(key)?!0:losers(key).some(from=>isFor2(from.path,path))}},
changed=[...base.changed].map(([path,lines])=>{let from=origins.get(path);return[path,from===void 0||stays(from,path)?lines:changedLines(null,"")]});return{changed:new Map(
changed),granted:asking(grantsOf),contained:asking(containsOf)}}function stoodBy(changed){return(path,first2,last)=>{let lines=changed.get(path);return lines===
void 0||!touches(lines,{first:first2,last})}}function answersIn(files,of){let byPath=new Map(files.map(file=>[file.path,file]));return remembering(path=>{let file=byPath.
get(path);return file?of(statementsOf(file)):null})}function overlap(from,to){return from?.by!=="source"||to?.by!=="source"?!1:to.principals.some(one=>from.principals.
some(other=>(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeantBy */ .f7)(one,other)))}function covers(from,to){return from===null||to===null?from===to:from.by==="report"||from===to?!0:to.by==="report"?!1:to.principals.
every(one=>from.principals.some(other=>(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeantBy */ .f7)(one,other)))}function countingOf(one,isDeclined){let{goes,stays}=(0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__/* .unusedOf */ .yd)(one);return isDeclined?{unused:once(stays),declined:once(goes)}:{unused:once([...goes,...stays]),declined:[]}}
function once(actions){return[...new Map(actions.map(action=>[(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action),action])).values()]}function tally({failOn,levels:levels2,mostPercent},looked,{before:before2,universe:universe2,isDeclined,isDebt}){let isNew=(path,action)=>failOn!=="added"||!before2?.
granted(path,action),isOfLevel=action=>{if(levels2.length===0)return!0;let level=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .In)(action,universe2);return level===null||levels2.includes(level)},guilty=[],
[unused,granted2,declined2,owed]=[0,0,0,0];for(let{file,one}of looked){let counts2=action=>isNew(file.path,(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))&&isOfLevel(action),found=countingOf(one,
isDeclined(file,one)),meant=found.unused.filter(counts2),counted=meant.filter(action=>!isDebt(file,one,action));if(owed+=meant.length-counted.length,counted.length>
0&&guilty.push({file,one,unused:counted}),found.declined.some(counts2)&&declined2++,unused+=counted.length,mostPercent===null||!one.refinement||one.reason==="la\
w")continue;let all=new Set((0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .trackingOf */ .np)(one.statement.actions?.entries??[],universe2).keys());for(let action of counted)all.add((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action));for(let action of all)
isNew(file.path,action)&&granted2++}return{guilty,unused,granted:granted2,declined:declined2,owed}}function excess({mostActions,mostPercent},{unused,granted:granted2}){
return mostActions!==null&&unused>mostActions?"actions":mostPercent!==null&&unused*100>mostPercent*granted2?"percent":null}function lookedAt(failOn,files,before2){return files.flatMap(file=>file.policies.flatMap(policy=>policy.statements).filter(one=>isMeant(failOn,one,before2?.changed.
get(file.path))).map(one=>({file,one})))}function unjudgedOf(failOn,looked,before2){return changing(failOn,looked,before2).filter(({file,one})=>!file.ignored&&openBy(
one)!==null)}function isSettled(one){return openBy(one)==="unread"&&one.keep.some(({whole:whole2})=>whole2===!0)}function openBy(one){let open2=one.reason&&OPEN[one.
reason];return open2||(holdsGarbled(one.statement)?"unread":isHollow(one)?"always":null)}function isHollow({refinement,evidence}){return refinement===null||!evidence?
!1:evidence.reports.some(({kind,services})=>kind==="access-analyzer"&&services.length===0)}function changing(failOn,looked,before2){return failOn!=="added"?looked:
looked.filter(({file,one})=>isTouched(one,before2?.changed.get(file.path)))}var OPEN={deny:null,principal:null,boundary:null,organization:null,ignored:null,"too\
-large":null,conditional:null,"last-statement":null,"not-literal":"unread",shared:"unread",unowned:"unowned","not-action":"always","no-evidence":"noEvidence","o\
wners-disagree":"always",law:"always"};function isMeant(failOn,one,changed){return failOn==="any"||failOn==="never"?!0:failOn==="added"?changed!==void 0:isTouched(
one,changed)}function isTouched(one,changed){return changed!==void 0&&touches(changed,{first:one.line,last:one.endLine})}function forbiddenIn({failOn,forbid},looked,{before:before2,universe:universe2,isForgiven}){let mind=forbid.length===0?[]:looked.filter(({file})=>!file.ignored),
all=forbid.map(one=>({one,isIn:containing(one,universe2)})),changed=new Set(changing(failOn,mind,before2)),breaches2=[],excused=0;for(let at3 of mind){let{path}=at3.
file;grantingEntries(at3.one.statement).forEach((entry,index)=>{if(isDoubtful(at3.one.statement)&&!changed.has(at3))return;let stood=one=>failOn==="added"&&before2?.
contained(path,one)===!0,met=all.flatMap(({one,isIn})=>isIn(entry)&&!stood(one)&&!stood(entry)?[one]:[]),forbidden=isForgiven(at3.file,at3.one,entry)?void 0:met.
find(one=>!isKept(at3.one,one));forbidden!==void 0?breaches2.push({forbidden,entry,path,line:lineOf(at3,index)}):met.length>0&&excused++})}let unclear2=[...changed].
filter(({one})=>isUnclear(one.statement)&&!isSettled(one)&&!forbid.every(entry=>isKept(one,entry)));return{breaches:breaches2,excused,unclear:unclear2}}function forbiddenEntries({
limits},looked,universe2){let forbid=limits.flatMap(limit=>limit.forbid);if(forbid.length===0)return new Map;let all=forbid.map(one=>({one,isIn:containing(one,universe2)}));
return new Map(looked.filter(({file})=>!file.ignored).map(({one})=>{let isBreach=entry=>all.some(other=>other.isIn(entry)&&!isKept(one,other.one));return[one,grantingEntries(
one.statement).filter(isBreach)]}))}function isKept({keep:keep2},forbidden){return keep2.some(rule=>rule.actions.some(action=>surelyContains(action,forbidden)))}
function lineOf({file,one},index){let node=one.statement.actions?.node,item=node?.kind==="list"?node.items[index]:node;return item?file.source.lines.line(item.start):
one.line}function placeOf2({file,one}){return at2(file.path,one.line)}function placesOf(words2,[first2,...others]){return first2?others.length===0?`${words2}, in ${placeOf2(
first2)}`:`${words2}, the first in ${placeOf2(first2)}`:words2}function excessWords(limit,tally2,passed){let rule=limit.failOn,{guilty}=tally2,[first2]=guilty;if(passed===
"actions"&&limit.mostActions===0&&first2)return noneWords(rule,first2,guilty.length-1);let words2=passed==="actions"?numberWords(rule,limit,tally2):shareWords(rule,
limit,tally2),most=guilty.reduce((a,b)=>b.unused.length>a.unused.length?b:a,guilty[0]);return`${words2}: ${guilty.length>1?"the most ":""}in ${placeOf2(most)}`}
function breachWords([first2,...others]){let more=others.length===0?"":`, and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(others.length,"other entry","other entries")}`;return`${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenWords */ .zo)(first2)}\
 in ${at2(first2.path,first2.line)}${more}`}function expiryWords([first2,...others]){let more=others.length>0?`, and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(others.length,"other rule")} expire\
d`:"";return`${first2.message}, in ${at2(first2.path??"",first2.line??1)}${more}`}function passedWords(limit,tally2,{excused,breaches:breaches2}){let rule=limit.
failOn,parts=[];limit.mostActions!==null&&parts.push(limit.mostActions===0?NOTHING[rule]:numberWords(rule,limit,tally2)),limit.mostPercent!==null&&parts.push(shareWords(
rule,limit,tally2));let{declined:declined2}=tally2;declined2>0&&parts.length>0&&(limit.mostActions===0&&(parts[0]+=`${rule==="added"?" and":""} that nobody decl\
ined`),parts.push(`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(declined2,"statement")} ${declined2===1?"was":"were"} declined`));let{owed}=tally2;return owed>0&&limit.mostActions===0?parts[0]+=` b\
ut what the baseline holds (${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(owed,"unused action")})`:owed>0&&parts.push(`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(owed,"unused action")} ${owed===1?"is":"are"} in the baseline`),limit.forbid.
length>0&&breaches2.length===0&&parts.push(`nothing forbidden is granted${excused>0?` but ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(excused,"entry","entries")} that may stay`:""}`),parts.join(";\
 ")}function noneWords(rule,first2,others){let[action="",...more]=first2.unused,actions=more.length>0?`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(action)} and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(more.length,"more action")}`:
(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(action);return`${SOMETHING[rule]}: ${actions} in ${placeOf2(first2)}${others>0?`, and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(others,"other statement")}`:""}`}function numberWords(rule,{
mostActions,levels:levels2},{unused}){let actions=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unused,"unused action")}${levelWords(levels2)}`,are=`${actions} ${unused===1?"is":"are"}`;return`${{added:`${are}\
 granted that ${unused===1?"was":"were"} not granted before`,touched:`changed statements hold ${actions}`,any:`${are} granted`}[rule]}, ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(mostActions??0)}\
 may be`}function shareWords(rule,{mostPercent,levels:levels2},{unused,granted:granted2}){let share=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(unused)} of ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(granted2,GRANTED[rule])}`;return`${rule===
"touched"?`${share} of changed statements`:share} ${unused===1?"is":"are"} unused${levelWords(levels2)}, ${mostPercent} % may be`}function levelWords(levels2){return levels2.
length===0?"":` (${levels2.map(_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL).join(", ")})`}function at2(path,line){return`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(path)}, line ${line}`}var SOMETHING={added:"unused actions are gran\
ted that were not granted before",touched:"a changed statement holds unused access",any:"unused access is granted"},NOTHING={added:"no unused action is granted \
that was not granted before",touched:"no changed statement holds unused access",any:"no unused access is granted"},GRANTED={added:"newly granted action",touched:"\
action",any:"granted action"};function decideGate(rules,analysis,before2,excuses={}){let{failOn}=rules,{files,problems}=analysis,decided=(result,why)=>({failOn,result,sentence:`${result}: ${why}\
.`}),found=failOn==="never"?[]:rules.limits.map(limit=>meet(limit,analysis,before2,excuses)),no=found.map(whyNot).find(why=>why!==null)??expired(rules,problems),
forbidden=found.flatMap(one=>one.forbidden.breaches);if(no!==null)return{...decided("failed",no),...forbidden.length>0&&{forbidden}};let met=unjudgedOf(failOn,lookedAt(
failOn,files,before2),before2),unjudged=met.filter(({one})=>!isSettled(one)),keyed=KEYS2.flatMap(key=>{let statements=unjudged.filter(({one})=>openBy(one)===key);
return statements.length>0?[{key,statements,words:OPEN_WORDS[key](statements.length)}]:[]}),barred=keyed.find(({key})=>rules[key]==="fail");if(barred)return decided(
"failed",placesOf(barred.words,barred.statements));let errors=problems.filter(problem2=>problem2.severity==="error").length;if(errors>0)return decided("incomple\
te",`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(errors,"problem")} kept something from being analysed`);let spared=keyed.filter(({key})=>rules[key]==="allow"),open2=unjudged.filter(({one})=>!spared.
some(({key})=>key===openBy(one)));if(open2.length>0)return decided("incomplete",placesOf(`nobody can judge ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(open2.length,"statement")}`,open2));let unclear2=[
...new Set(found.flatMap(one=>one.forbidden.unclear))];if(unclear2.length>0){let words2=`nobody can tell whether ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unclear2.length,"statement")} ${unclear2.
length===1?"grants":"grant"} what is forbidden`;return decided("incomplete",placesOf(words2,unclear2))}if(failOn==="any"&&files.length===0&&before2===null)return decided(
"incomplete","no policy was found, so nothing was analysed");let ignored=files.filter(file=>file.ignored).length;if(failOn==="any"&&before2===null&&ignored===files.
length){let all=ignored===1?"the only file with a policy is":`all ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(ignored,"file")} with policies are`;return decided("incomplete",`${all} ignored, so no\
thing was analysed`)}if(failOn==="never")return{failOn,result:"passed",sentence:"no gate was asked for."};let passed=found.map(({limit,counted,forbidden:forbidden2})=>passedWords(
limit,counted,forbidden2));return decided("passed",[...passed.filter(words2=>words2!==""),...settledWords(met.length-unjudged.length),...spared.map(({words:words2})=>words2),
...ignoredWords(ignored)].join("; "))}var KEYS2=["unowned","unread","noEvidence"],OPEN_WORDS={unowned:number3=>`nobody knows whose ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number3,"statement")}\
 ${number3===1?"is":"are"}`,unread:number3=>`nobody can judge what ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number3,"statement")} ${number3===1?"grants":"grant"}`,noEvidence:number3=>`no report\
 tells what ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number3,"statement")} ${number3===1?"leaves":"leave"} unused`};function settledWords(settled){return settled===0?[]:[`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(settled,"state\
ment")} that nobody can judge ${settled===1?"is":"are"} kept by a comment`]}function ignoredWords(ignored){return ignored===0?[]:[`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(ignored,"file")} ${ignored===
1?"is":"are"} ignored`]}function meet(limit,{files,universe:universe2},before2,{isDeclined=()=>!1,isDebt=()=>!1,isForgiven=()=>!1}){let looked=lookedAt(limit.failOn,
files,before2),counted=tally(limit,looked,{before:before2,universe:universe2,isDeclined,isDebt});return{limit,counted,forbidden:forbiddenIn(limit,looked,{before:before2,
universe:universe2,isForgiven})}}function whyNot({limit,counted,forbidden}){let[first2,...others]=forbidden.breaches;if(first2)return breachWords([first2,...others]);
let passed=excess(limit,counted);return passed&&excessWords(limit,counted,passed)}function expired({failOn,expiredKeeps},problems){if(failOn==="never"||expiredKeeps!==
"fail")return null;let[first2,...others]=problems.filter(one=>one.code==="expired-keep");return first2?expiryWords([first2,...others]):null}function lettersOf(pattern){let low=0,high=0;for(let at3=0;at3<pattern.length;at3++){let one=pattern.charCodeAt(at3);one>=97&&one<=122?low|=1<<one-97:one>=48&&one<
58?high|=1<<one-48:one===45&&(high|=1024)}return{low,high}}function hasAll(inner,outer){return(outer.low&~inner.low)===0&&(outer.high&~inner.high)===0}function hardest(pattern){
return pattern.replace(/[*?]/g,"\0")}var NOTHING2={pieces:[],coveredBy:[]};function tidy(drafts){let keptEntries=drafts.flatMap(({fate,entry})=>fate==="kept"?[entry]:[]),everything=keptEntries.find(
({kind})=>kind==="all"),kept=new Holders(keptEntries),alone=drafts.filter(({pieces})=>pieces.length>0).length===1,written2=new Holders(alone?[]:drafts.flatMap(({
pieces})=>pieces)),at3=0;return drafts.map(({pieces})=>{if(pieces.length===0)return NOTHING2;let left=[],coveredBy=new Set;for(let piece of pieces){let holder=everything??
kept.holder(piece)??written2.holder(piece,at3);at3++,holder?coveredBy.add(holder.text):left.push(piece.text)}return{pieces:left,coveredBy:[...coveredBy]}})}var Holders=class{#firsts=new Map;#patterns=new Map;#answers=new Map;constructor(entries){
for(let[at3,entry]of entries.entries()){if(entry.kind!=="exact"&&entry.kind!=="pattern")continue;let key=keyOf(entry);if(this.#firsts.has(key)||(this.#firsts.set(
key,{entry,at:at3}),entry.kind==="exact"))continue;let held={entry,at:at3,lead:(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .lead */ .HI)(entry.pattern),letters:lettersOf(entry.pattern)},patterns=this.#patterns.get(
entry.service);patterns?patterns.push(held):this.#patterns.set(entry.service,[held])}}holder(entry,own){if(entry.kind!=="exact"&&entry.kind!=="pattern")return;let key=keyOf(
entry),first2=this.#firsts.get(key);return first2!==void 0&&first2.at===own?this.#search(entry,own):first2!==void 0&&entry.kind==="exact"?first2.entry:(this.#answers.
has(key)||this.#answers.set(key,this.#search(entry)),this.#answers.get(key))}#search(entry,own){let set=setOf(entry),letters=lettersOf(set),hard=hardest(set);for(let other of this.#patterns.
get(entry.service)??[]){if(!hasAll(letters,other.letters)||other.at===own||!set.startsWith(other.lead))continue;let{pattern}=other.entry;if(!(!(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(pattern,hard)||
!(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .within */ .ux)(set,pattern))&&(own===void 0||other.at<own||!(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .within */ .ux)(pattern,set)))return other.entry}}};function keyOf(entry){return`${entry.service}:${setOf(entry)}`}function setOf(entry){
return entry.kind==="exact"?entry.name:entry.pattern}var NOTHING3=[];function keep(entry,granted2,met,reason2){let becomes=[entry.text],outcome2={entry:entry.text,becomes,kept:!0,granted:granted2,removed:NOTHING3,
coveredBy:NOTHING3,reason:reason2};return{entry,fate:"kept",pieces:NOTHING3,...met,outcome:outcome2}}function drop(entry,granted2,met){return{...gone(entry,granted2,
met,NOTHING3),fate:"dropped"}}function replace(entry,granted2,met,pieces){return{...gone(entry,granted2,met,pieces),fate:"replaced"}}function gone(entry,granted2,met,pieces){
let{text}=entry,becomes=pieces.length>0?pieces.map(piece=>piece.text):NOTHING3,removed=met.unused;return{entry,pieces,...met,outcome:{entry:text,becomes,kept:!1,
granted:granted2,removed,coveredBy:NOTHING3,reason:null}}}var NONE={unused:[],spared:[],inWindow:[]};function meet2(service,actions,share){if(!share)return NONE;let unused=[],spared=[],inWindow=[];for(let{folded,name}of actions){
let reason2=share.spared?.get(folded);reason2?spared.push({action:`${service.prefix}:${name}`,reason:reason2}):share.unused.has(folded)&&unused.push(`${service.
prefix}:${name}`),share.inWindow.has(folded)&&inWindow.push(`${service.prefix}:${name}`)}return{unused,spared,inWindow}}var whole=new WeakMap;function meetAll(service,share){
if(!share)return NONE;let known3=whole.get(share);if(known3)return known3;let met=meet2(service,service.actions,share);return whole.set(share,met),met}function holdAll({
unused,spared,inWindow}){return{unused:[],spared:[...spared,...unused.map(action=>({action,reason:"unknown"}))],inWindow}}function join(parts){return{unused:parts.
flatMap(part=>part.unused),spared:parts.flatMap(part=>part.spared),inWindow:parts.flatMap(part=>part.inWindow)}}function words(rest){return rest.match(/[A-Z][^A-Z]*|^[^A-Z]+/g)??[]}function buildTrie(actions,skip){let root=makeNode(skip);for(let action of actions){let node=root;node.actions.push(action);for(let word of words(action.name.slice(
skip))){let child=node.children.get(word);child||(child=makeNode(node.depth+word.length),node.children.set(word,child)),node=child,node.actions.push(action)}node.
own=action}return root}function orderedChildren(node){return[...node.children].sort(([a],[b])=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a,b)).map(([,child])=>child)}function makeNode(depth){
return{depth,own:null,actions:[],children:new Map}}function cover(pattern,service,granted2,unused){let written2=(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .normalise */ .j7)(pattern),out=[];return walk4(buildTrie(granted2,(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .lead */ .HI)(written2).length)),out;function walk4(node){
let gone2=node.actions.filter(action=>unused.has(action.folded)).length,[first2]=node.actions;if(first2===void 0||gone2===node.actions.length)return;if(node.actions.
length===1){out.push(first2.name);return}let general=gone2===0?generalisation(written2,service,node,first2):null;if(general!==null){out.push(general);return}node.
own&&!unused.has(node.own.folded)&&out.push(node.own.name);for(let child of orderedChildren(node))walk4(child)}}function generalisation(written2,service,node,first2){
let path=first2.name.slice(0,node.depth),near=(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .startingWith */ .JM)(service,(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(path));for(let rest of (0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .rests */ .uG)((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(written2),(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(path))){if(!/[*?]/.test(rest))continue;
if(rest==="*"?near.length===node.actions.length:near.filter(action=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(rest,action.folded.slice(path.length))).length===node.actions.length&&node.actions.every(
action=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(rest,action.folded.slice(path.length))))return path+written2.slice(written2.length-rest.length)}return null}var NONE2=new Set;function piecesOf(entry,granted2,terms){let service=terms.universe.service(entry.service);if(!service)return[];let pattern=entry.text.slice(entry.
text.indexOf(":")+1);return coverOf(service,pattern,granted2,terms.share(service.key)?.unused).map(_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)}function piecesOfAll(terms,added,held){let{universe:universe2}=terms;
return(held.size===0?universe2.prefixes():[...new Set([...universe2.prefixes(),...held])].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)).flatMap(prefix=>{let service=universe2.service(prefix);
return held.has(prefix)?[(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(`${service?.prefix??prefix}:*`)]:service?piecesOfService(service,terms,added):[]})}var covers2=new WeakMap;function piecesOfService(service,terms,added){
let share=terms.share(service.key);if(!share)return[(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(`${service.prefix}:*`)];if(service.actions.length===0&&share.whole&&!added)return[];let known3=covers2.
get(share)??coverOfAll(service,share).map(_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h);return covers2.set(share,known3),known3}function coverOfAll(service,{unused}){let gone2=service.actions.filter(
action=>unused.has(action.folded)).length;return gone2===0?[`${service.prefix}:*`]:gone2===service.actions.length?[]:coverOf(service,"*",service.actions,unused)}
function coverOf(service,pattern,granted2,unused=NONE2){return cover(pattern,service,granted2,unused).map(name=>`${service.prefix}:${name}`)}function decide(entry,terms){switch(entry.kind){case"invalid":return keep(entry,0,NONE,null);case"exact":return decideExact(entry,terms);case"pattern":return decidePattern(
entry,terms);case"all":return decideAll(entry,terms)}}function decideExact(entry,terms){let service=terms.universe.service(entry.service),action=service?.find(entry.
name),reported2=terms.reported(entry.service),granted2=action?1:0,name=reported2&&service&&action?`${service.prefix}:${action.name}`:entry.text,inWindow=action&&
reported2?.inWindow.has(entry.name)?[name]:NOTHING3,known3=action?.known===!0,inR=action!==void 0&&reported2?.unused.has(entry.name)===!0;if(!inR&&(known3||!reported2?.
whole||grantsPassRole(entry)))return keep(entry,granted2,{...NONE,inWindow},known3?null:"unknown");let unused=inR?name:entry.text,reason2=terms.spares(entry.service,
entry.name);return reason2?keep(entry,granted2,{...NONE,spared:[{action:unused,reason:reason2}],inWindow},reason2):drop(entry,granted2,{...NONE,unused:[unused],
inWindow})}function decidePattern(entry,terms){let added=terms.isAdded(entry.text),service=terms.universe.service(entry.service),granted2=service?(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .grantedBy */ .VE)(service,
entry.pattern):NOTHING3,count2=granted2.length,met=service?meet2(service,granted2,terms.share(entry.service)):NONE,{unused}=met,stay=reason2=>keep(entry,count2,
met,reason2),whole2=terms.reported(entry.service)?.whole===!0;if(!granted2.some(action=>action.known)){if(!whole2||grantsPassRole(entry))return stay("unknown");
let named2=unused.length>0?met:{...met,unused:[entry.text]},covered=unused.length===0&&terms.isWithinAdded(entry.service,entry.pattern),reason2=unknownStays(entry,
terms,added||covered);return reason2?keep(entry,count2,met.spared.length>0?met:named2,reason2):drop(entry,count2,named2)}return unused.length===0?stay(reasonOf2(
met.spared)):!terms.split&&(!whole2||added)?stay("catalogue-old"):unused.length===count2?drop(entry,count2,met):terms.split?replace(entry,count2,met,piecesOf(entry,
granted2,terms)):stay("catalogue-old")}function unknownStays(entry,{keep:keep2},added){return keep2.holds(entry.service,entry.pattern)?"keep-rule":added?"added":
keep2.isAbout(entry.service)?"unknown":null}function decideAll(entry,terms){let{universe:universe2}=terms,added=terms.isAdded(entry.text),held=heldServices(terms),
met=join(terms.prefixes().map(prefix=>{let service=universe2.service(prefix);if(!service)return NONE;let ofService=meetAll(service,terms.share(prefix));return held.
has(prefix)?holdAll(ofService):ofService})),{unused}=met,count2=universe2.counts.actions;return unused.length===0?keep(entry,count2,met,reasonOf2(met.spared)):terms.
split?unused.length===count2&&held.size===0?drop(entry,count2,met):replace(entry,count2,met,piecesOfAll(terms,added,held)):keep(entry,count2,met,"catalogue-old")}
function heldServices({keep:keep2,universe:universe2}){return new Set(keep2.prefixes.filter(prefix=>!universe2.service(prefix)?.actions.some(action=>action.known)))}
function reasonOf2(spared){return spared.length===0?null:spared.some(({reason:reason2})=>reason2==="added")?"added":"keep-rule"}function grantsPassRole(entry){return entry.
kind==="exact"?entry.service==="iam"&&entry.name==="passrole":entry.kind==="pattern"&&entry.service==="iam"&&(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(entry.pattern,"passrole")}var NOTHING_ADDED={entries:[],everything:!1,services:new Map};function readAdded(texts,standing,removal2){if(standing===null)return NOTHING_ADDED;let services=new Map,
of=prefix=>{let found=services.get(prefix)??{names:new Set,patterns:new Set};return services.set(prefix,found),found},entries=new Set,everything=!1;for(let text of texts){
let folded=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(text);if(standing.has(folded))continue;let entry=(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(text);if(entry.kind==="all"){if(removal2.prefixes().length===0)continue;everything=!0,
entries.add("*")}if(entry.kind!=="exact"&&entry.kind!=="pattern")continue;let reported2=removal2.service(entry.service);if(reported2){if(entry.kind==="exact"){if(!reported2.
whole&&!reported2.unused.has(entry.name))continue;of(entry.service).names.add(entry.name)}else{if(!reported2.whole&&reported2.listed.size===reported2.unused.size)
continue;of(entry.service).patterns.add(entry.pattern)}entries.add(folded)}}return entries.size===0?NOTHING_ADDED:{entries:[...entries].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH),everything,
services}}function addsByName({services},prefix,name){return services.get(prefix)?.names.has(name)===!0}function addsByPattern({everything,services},prefix,name){
if(everything)return!0;for(let pattern of services.get(prefix)?.patterns??[])if((0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(pattern,name))return!0;return!1}function addsAll({everything,services},prefix,pattern){
if(everything)return!0;for(let one of services.get(prefix)?.patterns??[])if((0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .within */ .ux)(pattern,one))return!0;return!1}var ListTerms=class{universe;split;keep;adds;drafts=new Map;#removal;#standing;#added;#base;#shares=new Map;constructor({universe:universe2,removal:removal2,split,
standing},keep2,added,base){this.universe=universe2,this.split=split,this.keep=keep2,this.adds=added.entries.length>0,this.#removal=removal2,this.#standing=standing,
this.#added=added,this.#base=base}about(prefix){return this.#base===null||this.#added.services.has(prefix)?this:this.#base}isAdded(text){return this.#standing!==
null&&!this.#standing.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(text))}reported(prefix){return this.#removal.service(prefix)}prefixes(){return this.#removal.prefixes()}spares(prefix,name){if(this.
keep.grants(prefix,name))return"keep-rule";if(addsByName(this.#added,prefix,name))return"added";if(!this.reported(prefix)?.listed.has(name))return addsByPattern(
this.#added,prefix,name)?"added":void 0}isWithinAdded(prefix,pattern){return addsAll(this.#added,prefix,pattern)}share(prefix){let home=this.about(prefix);if(home!==
this)return home.share(prefix);let known3=this.#shares.get(prefix);if(known3)return known3;let reported2=this.reported(prefix);if(!reported2)return;let{everything,
services}=this.#added,share=everything||services.has(prefix)||this.keep.isAbout(prefix)?this.#shareOf(prefix,reported2):reported2;return this.#shares.set(prefix,
share),share}#shareOf(prefix,{whole:whole2,unused:names,inWindow}){let unused=new Set,spared=new Map;for(let name of names){let reason2=this.spares(prefix,name);
reason2?spared.set(name,reason2):unused.add(name)}return{whole:whole2,unused,inWindow,spared}}},known=new WeakMap,EVERYTHING={entries:["*"],everything:!0,services:new Map};
function listTerms(entries,terms){let found=known.get(terms);return found||(found={base:new ListTerms(terms,(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeep */ .SQ)(terms.keep),NOTHING_ADDED,null),lists:new Map},
known.set(terms,found)),termsBy(readAdded(entries,terms.standing,terms.removal),terms,found)}function termsBy(added,terms,{base,lists:lists2}){if(added.entries.
length===0)return base;let key=added.entries.join(" "),known3=lists2.get(key);if(known3)return known3;let alone=added.services.size===0,rest=added.everything?alone?
null:termsBy(EVERYTHING,terms,{base,lists:lists2}):base,made=new ListTerms(terms,base.keep,added,rest);return lists2.set(key,made),made}function draftEntries(entries,terms){let ofList2=listTerms(entries,terms);return entries.map(text=>draftOf(text,ofList2))}function draftOf(text,terms){let known3=terms.
drafts.get(text);if(known3)return known3;let entry=(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(text),home=entry.kind==="exact"||entry.kind==="pattern"?terms.about(entry.service):terms,draft=home===
terms?decide(entry,terms):draftOf(text,home);return terms.drafts.set(text,draft),draft}function refineList(entries,terms){let drafts=draftEntries(entries,terms),[only]=drafts;if(!only||drafts.length>1)return lastWord(entries,drafts,terms);let refinement=singles.
get(only)??lastWord(entries,drafts,terms);return singles.set(only,refinement),refinement}var singles=new WeakMap;function lastWord(entries,drafts,terms){let refinement=refine(
drafts),ofList2=listTerms(entries,terms);if(!ofList2.adds||drafts.every(({fate})=>fate==="kept"))return refinement;let moved2=draftEntries(refinement.after,terms).
filter(({fate})=>fate!=="kept");if(moved2.length===0)return refinement;let services=new Set(moved2.map(serviceOf));return refine(drafts.map(draft=>{let service=serviceOf(
draft);return service===null||services.has(service)||services.has(null)?asWritten(draft,ofList2):draft}))}function serviceOf({entry}){return entry.kind==="exact"||
entry.kind==="pattern"?entry.service:null}function asWritten(draft,terms){let{entry,fate,unused,spared,inWindow,outcome:outcome2}=draft;return fate==="kept"||!terms.
isAdded(entry.text)&&!spared.some(({reason:reason2})=>reason2==="added")?draft:keep(entry,outcome2.granted,{unused,spared,inWindow},"added")}function refine(drafts){
if(drafts.every(isPlain))return{entries:drafts.map(draft=>draft.outcome),after:drafts.map(draft=>draft.entry.text),removed:[],left:[]};let left=leftOf(drafts),tidied=drafts.
some(draft=>draft.pieces.length>0)?tidy(drafts):[],outcomes=drafts.map((draft,index)=>{let{pieces,coveredBy}=tidied[index]??NOTHING2;return draft.fate==="kept"||
left.size===0&&coveredBy.length===0?draft.outcome:{...draft.outcome,becomes:pieces,removed:draft.outcome.removed.filter(action=>!left.has(action)),coveredBy}}),
after=[],removed=new Set;for(let outcome2 of outcomes){for(let entry of outcome2.becomes)after.push(entry);for(let action of outcome2.removed)removed.add(action)}
return{entries:outcomes,after,removed:[...removed],left:[...left].map(([action,reason2])=>({action,reason:reason2}))}}function isPlain(draft){return draft.fate===
"kept"&&draft.unused.length+draft.spared.length+draft.inWindow.length===0}function isSettled2(entries,terms){return draftEntries(entries,terms).every(draft=>draft.
fate==="kept")?!0:refineList(entries,terms).entries.every(({kept})=>kept)}function leftOf(drafts){let left=new Map;for(let{unused,outcome:outcome2}of drafts)if(outcome2.
kept&&outcome2.reason)for(let action of unused)left.set(action,outcome2.reason);for(let{spared}of drafts)for(let{action,reason:reason2}of spared)left.has(action)||
left.set(action,reason2);for(let{inWindow}of drafts)for(let action of inWindow)left.has(action)||left.set(action,"in-window");return left}var MANAGED_POLICY_LIMIT=6144;function refinePolicy(policy,decide3){let judged2=policy.statements.map(statement=>judge(statement,decide3)),rest=judged2.filter(one=>one.
verdict!=="emptied"),stays=rest.some(one=>one.statement.held!=="conditional");return judged2.map(one=>{if(one.verdict!=="emptied")return one;if(rest.length===0)
return{...one,edited:!1,reason:"last-statement"};let reason2=one.statement.held??(stays?null:"conditional");return reason2?{...one,verdict:"declined",edited:!1,
reason:reason2}:one})}function judge(statement,decide3){let{actions,blocked}=statement;if(blocked||!actions)return declined(statement,blocked??"not-literal");let terms=decide3(
statement);if(typeof terms=="string")return declined(statement,terms);let refinement=refineList(actions.entries,terms);if(refinement.entries.every(({kept})=>kept))
return judged(statement,"kept",refinement);if(refinement.after.length===0)return judged(statement,"emptied",refinement);let after=compactLength(refinement.after),
before2=after>MANAGED_POLICY_LIMIT?compactLength(actions.entries):after;return after>before2?declined(statement,"too-large",refinement,{before:before2,after}):judged(
statement,"refined",refinement)}function judged(statement,verdict,refinement){return{statement,verdict,reason:null,edited:verdict!=="kept",refinement,tooLarge:null}}
function declined(statement,reason2,refinement=null,tooLarge=null){return{statement,verdict:"declined",reason:reason2,edited:!1,refinement,tooLarge}}function compactLength(entries){
return JSON.stringify(entries).length}function keepingBy(rules){let isNarrow=rules.some(({principals,files:files2})=>principals.length+files2.length>0),files=rules.map(rule=>rule.files.map(_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .matcherOf */ .Ke)),
byPath=new Map,fitsOf=path=>{let known3=byPath.get(path)??files.map(globs=>globs.length===0||globs.some(fits2=>fits2(path)));return byPath.set(path,known3),known3},
byEvidence=new WeakMap,meansOf=evidence=>{let known3=byEvidence.get(evidence)??rules.map(rule=>isFor(rule,evidence.principals));return byEvidence.set(evidence,known3),
known3},made=new WeakMap;return{rulesFor:(path,evidence,beside)=>{if(!isNarrow)return beside.length===0?rules:[...rules,...beside];let[fits2,means]=[fitsOf(path),
meansOf(evidence)];return[...rules.filter((_,at3)=>fits2[at3]&&means[at3]),...beside]},rulesWithout:(path,owners,beside)=>{if(rules.length===0)return beside;let principals=owners.
flatMap(({principal})=>principal??[]),fits2=fitsOf(path),means=rule=>rule.principals.length===0||principals.length>0&&isFor(rule,principals);return[...rules.filter(
(rule,at3)=>fits2[at3]&&means(rule)),...beside]},termsFor:(evidence,some)=>{let keep2=[...new Set(actionsOf(some))],known3=made.get(evidence)??new Map([["",evidence.
terms]]);made.set(evidence,known3);let key=keep2.join(" "),terms=known3.get(key)??{...evidence.terms,keep:keep2};return known3.set(key,terms),terms}}}function actionsOf(rules){
return[...new Set(rules.map(rule=>rule.actions))].flat()}function isFor({principals},owners){return principals.length===0||owners.length===0?!0:principals.some(
pattern=>owners.some(({name,arn})=>pattern.startsWith("arn:")&&arn!==null?(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)(pattern,arn):(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_10__/* .grants */ .gu)((0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(pattern),name)))}function besideOf(read4,path,{asOf,stood}){let expired2=new Map,rules=new Map;for(let[statement,beside]of read4.rules){for(let rule of beside.filter(one=>(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .PU)(
one,asOf)))expired2.set(`${rule.line}:${rule.column}`,(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .expiredKeep */ .VP)(rule));let holding2=beside.filter(rule=>!(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .PU)(rule,asOf)),counted=stood?holding2.flatMap(rule=>before(
rule,path,stood)??[]):holding2;counted.length>0&&rules.set(statement,counted)}return{rules,problems:[...read4.problems,...expired2.values()]}}function namedBeside(files,asOf){
let rules=files.flatMap(({keeps})=>[...keeps.rules.values()].flat());return actionsOf(rules.filter(rule=>!(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .PU)(rule,asOf)))}function before(rule,path,stood){if(!rule.
lines.every(({first:first3,last:last2})=>stood(path,first3,last2)))return null;let{first:first2,last}=rule.around,whole2=rule.whole===!0&&stood(path,first2,last);
if(rule.entries.length===0)return{...rule,whole:whole2};let entries=rule.entries.filter(({line})=>stood(path,line,line));return entries.length===0?null:{...rule,
whole:whole2,actions:entries.map(({text})=>text)}}function runsOf({node,room},outcomes,edits){let items=node.kind==="list"?node.items:[node],sorted=[...edits].sort((a,b)=>a.start-b.start||a.end-b.end),runs=[],at3=0;
for(let{first:first2,next}of stretchesOf(outcomes)){let from=items[first2-1]?.end??room.start,to=items[next]?.start??room.end,own=[];for(let edit=sorted[at3];edit&&
edit.start>=from&&edit.end<=to;edit=sorted[++at3])own.push(edit);runs.push({entries:outcomes.slice(first2,next),first:first2,edits:own})}return at3===sorted.length&&
runs.every(run2=>run2.edits.length>0)||runs.length===0?runs:[asOne(runs,outcomes,sorted)]}function joinRuns(runs,outcomes){let[only]=runs;return!only||runs.length===
1?only??null:asOne(runs,outcomes,(0,_chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_16__/* .joinEdits */ .w)(runs.flatMap(run2=>run2.edits)))}function asOne(runs,outcomes,edits){let first2=runs[0]?.first??0,last=runs.at(-1);return{
entries:outcomes.slice(first2,last?last.first+last.entries.length:first2),first:first2,edits}}function stretchesOf(outcomes){let stretches2=[];for(let first2=0;first2<
outcomes.length;first2++){if(outcomes[first2]?.kept)continue;let next=first2+1;for(;next<outcomes.length&&!outcomes[next]?.kept;)next++;stretches2.push({first:first2,
next}),first2=next}return stretches2}function changesOf({text},policy,statements){let{writer}=policy,lists2=statements.flatMap(one=>{let{actions}=one.statement;if(!one.edited||one.verdict!=="refine\
d"||!actions||!one.refinement)return[];let becomes=one.refinement.entries.map(entry=>entry.kept?null:entry.becomes),edits=writer.replaceEntries(text,actions.node,
becomes),room=writer.reach(text,actions.node),runs=runsOf({node:actions.node,room},one.refinement.entries,edits);return[{statements:[one],edits,runs,writer}]}),
emptied=statements.filter(one=>one.edited&&one.verdict==="emptied");if(emptied.length===0||!policy.list)return lists2;let indexes=new Set(emptied.map(one=>one.statement.
index)),removals=writer.removeItems(text,policy.list,indexes);return[...lists2,...groupRemovals(removals,emptied,writer)].sort((a,b)=>first(a)-first(b))}function groupRemovals(edits,emptied,writer){
let changes2=[],loose=[],next=0;for(let edit of[...edits].sort((a,b)=>a.start-b.start)){let gone2=[];for(let one=emptied[next];one&&one.statement.span.end<=edit.
end;one=emptied[next])gone2.push(one),next++;loose.push(edit),gone2.length!==0&&(changes2.push({statements:gone2,edits:loose,runs:[],writer}),loose=[])}return changes2}
function first(change){return change.edits[0]?.start??0}var TOLD=3,Gathering=class{#principals=new Map;#ways=new Set;#unclear=new Set;#called=new Set;add(owner,how){this.#principals.set((0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersKey */ .is)([owner]),owner),this.#ways.
add(how)}doubt(reason2){this.#unclear.add(reason2)}call(name){this.#called.add(name)}claimed(nobody){return this.#principals.size+this.#unclear.size===0&&this.doubt(
nobody),{principals:[...this.#principals.values()],unclear:[...this.#unclear],how:listed([...this.#ways],"; "),called:[...this.#called]}}};function listed(phrases,between){
let rest=phrases.length-TOLD;return phrases.slice(0,TOLD).join(between)+(rest>0?` and ${rest} more`:"")}function givenFromOutside(what){return`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(what)} i\
s given from outside`}function missingWords(principals){let missing2=principals.flatMap(({principal,reports})=>principal&&reports.length===0?[principal]:[]);if(missing2.length===0)return null;
let names=missing2.map(({name,account})=>{let who=name.includes("*")?`anybody called ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)}`:(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name);return account===null?who:`${who} in account ${account}`});
return`no report is about ${listed([...new Set(names)].sort(),", ")}`}function isFault(read4){return"message"in read4}var KEEP_FORM="`refine-iam: keep s3:PutBucketPolicy until 2027-03-31: why it stays`",SIGN2=/refine-iam[ \t]*:|refine[-_ ]?iam[ \t]*:?[ \t]*keep(?=[ \t]*:|[ \t]+until\b|[ \t]+[\w-]+:[\w*?])/i,
WRITTEN=/^refine-iam[ \t]*:/i;function readKeepComment(comment){let found=[],start=0;for(let line of comment.split(`
`)){let lead2=/^[\s#/*]*/.exec(line)?.[0].length??0,sign=SIGN2.exec(line);if(sign&&sign.index===lead2){let from=lead2+sign[0].length,text=line.slice(from).replace(
comment.startsWith("/*")?/\*+\/\s*$|\s+$/:/\s+$/,""),isWritten=WRITTEN.test(sign[0]);found.push({start:start+lead2,read:isWritten?readWords(text,start+from):unwritten(
start+lead2)})}start+=line.length+1}return found}function unwritten(at3){return{at:at3,message:"a keep comment begins with `refine-iam:`",help:`write it as ${KEEP_FORM}`}}
function readWords(text,offset){let fault=(at3,message,help=`write it as ${KEEP_FORM}`)=>({at:offset+at3,message,help}),colon=text.search(/:(?=\s|$)/),head=colon<
0?text:text.slice(0,colon),words2=[...head.matchAll(/[^\s,]+/g)].map(({0:word,index})=>({word,at:index})),[verb,...rest]=words2;if(verb?.word!=="keep"){let meant=verb&&
(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .pA)(verb.word,["keep"])?"write `keep`":`write it as ${KEEP_FORM}`;return fault(verb?.at??0,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(verb?.word??"")} is nothing that can be asked for here`,
meant)}let actions=[],until=null;for(let at3=0;at3<rest.length;at3++){let{word,at:place2}=rest[at3];if(word==="until"){let day=rest[at3+1],time=day&&/^\d{4}-\d\d-\d\d$/.
test(day.word)?(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTime */ .pe)(day.word):null;if(time===null)return fault(day?.at??place2,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(day?.word??"")} is no day`,"write it as `2027-03-31`, the last day\
 on which it keeps");let more=rest[at3+2];if(more)return fault(more.at,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(more.word)} stands behind the day`,"write `:` and the reason behind it");until=
time+864e5;break}let{kind}=(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(word);if(kind!=="exact"&&kind!=="pattern"){if(kind==="all")return fault(place2,"`*` would keep everything","name what is to\
 stay, service by service, or leave it out");let help=(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .pA)(word,["until"])?"write `until`":"write `service:Action`, `until` and a day, or `:` and the reason";
return fault(place2,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(word)} is no action`,help)}actions.push(word)}let reason2=colon<0?"":text.slice(colon+1).trim().replace(/\s+/g," ");return reason2===
""?fault(colon<0?head.trimEnd().length:colon,"the keep comment gives no reason",`say why behind a colon: ${KEEP_FORM}`):[...reason2].length>_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST_REASON */ .GT?fault(
colon+1,`the reason has more than ${_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .LONGEST_REASON */ .GT} characters`,"write it shorter"):{actions,reason:reason2,until}}function placesOf2({text,lines},policies,comments){let byLine=new Map,at3=line=>{let found=byLine.get(line)??{entries:[],starts:[],ends:[]};return byLine.set(line,
found),found},all=policies.flatMap(policy=>policy.statements),statements=all.filter(({actions})=>actions!==null);for(let statement of all)at3(lines.line(statement.
span.start)).starts.push(statement);for(let statement of statements){at3(lines.line(statement.span.end-1)).ends.push(statement);let{node,entries}=statement.actions??
{node:null,entries:[]};for(let[index,entry]of entries.entries()){let span=node?.kind==="list"?node.items[index]:node;span&&at3(lines.line(span.start)).entries.push(
{statement,text:entry})}}let solid=solidOf(text,lines),alone=new Map;for(let comment of comments)isAlone(comment)&&alone.set(lines.line(comment.start),comment);
let below3=belowOf(alone,lines),holder=holderOf(statements),entriesOf2=new Map;return{of:comment=>isAlone(comment)?under(comment):beside(comment)};function isAlone({
start,end}){return solid(lines.line(start)).first>=start&&solid(lines.line(end-1)).end<=end}function under(comment){let line=below3(lines.line(comment.end-1)+1),
own=byEntries(line);if(own.length>0)return own;let{first:first2,end}=solid(line);text.slice(first2,end)==="-"&&line++;let starting=byLine.get(line)?.starts??[];
return starting.length>0?starting.map(one=>whole2(one,line)):around(comment)}function beside(comment){let ends=[...new Set([lines.line(comment.start),lines.line(
comment.end-1)])],own=ends.flatMap(byEntries);if(own.length>0)return own;let starting=ends.flatMap(line=>(byLine.get(line)?.starts??[]).map(one=>whole2(one,line)));
if(starting.length>0)return starting;let inside2=around(comment);return inside2.length>0?inside2:ends.flatMap(line=>(byLine.get(line)?.ends??[]).map(one=>whole2(
one,line)))}function byEntries(line){let found=new Map;for(let{statement,text:entry}of byLine.get(line)?.entries??[])(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(found,statement,{text:entry,line});return[
...found].map(([statement,entries])=>({...whole2(statement,line),entries,isWhole:!1}))}function around(comment){let inner=holder(comment);return inner?[whole2(inner,
lines.line(inner.span.start))]:[]}function whole2(statement,line){let all2=entriesOf2.get(statement)??placed(statement);return entriesOf2.set(statement,all2),{statement,
entries:all2,all:all2,line,isWhole:!0}}function placed({actions,span:own}){let{node,entries}=actions??{node:null,entries:[]};return entries.map((entry,index)=>{
let span=node?.kind==="list"?node.items[index]:node;return{text:entry,line:lines.line(span?.start??own.start)}})}}function solidOf(text,lines){let known3=new Map;
return line=>{let found=known3.get(line);if(found)return found;let[start,end]=[lines.start(line),lines.end(line)],own=text.slice(start,end),made={first:end-own.
trimStart().length,end:start+own.trimEnd().length};return known3.set(line,made),made}}function belowOf(alone,lines){let known3=new Map;return from=>{let passed=[],
line=from;for(let next=alone.get(line);next&&!known3.has(line);next=alone.get(line))passed.push(line),line=lines.line(next.end-1)+1;let end=known3.get(line)??line;
for(let one of passed)known3.set(one,end);return end}}function holderOf(statements){let sorted=[...statements].sort((a,b)=>a.span.start-b.span.start||b.span.end-
a.span.end),parents=[],open2=[];for(let[at3,{span}]of sorted.entries()){for(;open2.length>0&&(sorted[open2.at(-1)??0]?.span.end??0)<span.end;)open2.pop();parents.
push(open2.at(-1)??-1),open2.push(at3)}return({start,end})=>{let[low,high]=[0,sorted.length];for(;low<high;){let middle=low+high>>>1;(sorted[middle]?.span.start??
0)<=start?low=middle+1:high=middle}let at3=low-1;for(;at3>=0&&(sorted[at3]?.span.end??0)<end;)at3=parents[at3]??-1;return sorted[at3]??null}}var PLACE="write it on the line of an entry or a statement, or on the line above",NONE3={ok:!0,value:{rules:new Map,problems:[]}},MOST_COMMENTS=1e3;function keepComments(source,policies,path){
if(policies.length===0||!SIGN2.test(source.text))return NONE3;let{text,lines}=source,all=commentsOf(source,policies),comments=all.filter(({start,end})=>SIGN2.test(
text.slice(start,end)));if(comments.length>MOST_COMMENTS)return{ok:!1,problem:tooMany(comments.length,path)};let places=placesOf2(source,policies,all),isInText=policies.
some(({writer})=>writer!==source.writer),rules=new Map,problems=[],textsOf=textsOnce();for(let comment of comments){let met=places.of(comment);for(let{start,read:read4}of readKeepComment(
text.slice(comment.start,comment.end))){let at3=lines.at(comment.start+start);if(isFault(read4)){let{message,help}=read4;problems.push((0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","keep-com\
ment",message,{path,...lines.at(comment.start+read4.at),help}))}else if(met.length===0){let help=isInText?`${PLACE}; within a JSON text such as a heredoc, as \`/\
/ refine-iam: keep \u2026\``:PLACE;problems.push((0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","keep-comment","this keeps nothing: it stands at no statement",{path,...at3,help}))}let words2=isFault(
read4)?{actions:[],reason:"a comment that cannot be read",until:null}:read4;for(let place2 of met){let own=isFault(read4)?place2.all:words2.actions.length>0?[]:
place2.entries,rule={...words2,actions:words2.actions.length>0?words2.actions:textsOf(own),principals:[],files:[],owner:null,path,beside:!0,...at3,whole:place2.
isWhole&&!isFault(read4)&&words2.actions.length===0,around:linesOf(place2.statement.span,source),lines:[linesOf(comment,source),{first:place2.line,last:place2.line}],
entries:own,near:place2.entries.map(one=>one.text)},list=rules.get(place2.statement);list?list.push(rule):rules.set(place2.statement,[rule])}}}return{ok:!0,value:{
rules,problems}}}function tooMany(found,path){let help="keep by `keep` rules of the configuration, or split the file; until then nothing in it is analysed or ch\
anged",message=`the file has ${found} keep comments, more than the ${MOST_COMMENTS} that are read`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","too-big",message,{path,help})}function textsOnce(){
let known3=new WeakMap;return entries=>{let texts=known3.get(entries)??entries.map(({text})=>text);return known3.set(entries,texts),texts}}function commentsOf(source,policies){
let found=policies.filter(({writer})=>writer!==source.writer).map(({document})=>document).flatMap(({start,end})=>jsonComments(source.text.slice(start,end)).map(
one=>({start:one.start+start,end:one.end+start})));return[...source.comments(),...found].sort((a,b)=>a.start-b.start)}function linesOf({start,end},{lines}){return{
first:lines.line(start),last:lines.line(end-1)}}var NO_NAMES={attached:[],policies:[],principals:[]};function policyNameIn(parts){let[,name=""]=/(?<!:aws):policy\/(?:.*\/)?([^/]*)$/.exec(patternOf2(parts))??[];return/[^*]/.test(name)?name:null}function tellNames(one,other){
return[one,other].every(name=>!name.includes("*")||/[a-z0-9]/i.test(name))}function madeUpName(from){return`${from} attaches a policy by a name that is made up,\
 or this one's is, so that nothing tells whether it is this one`}function patternOf2(parts){return parts.map(part=>part?.toLowerCase()??"*").join("").replace(/\*{2,}/g,
"*")}function mayBeSame(one,other){if(!one.includes("*")&&!other.includes("*"))return one===other;let next=Array.from({length:other.length+1},(_,at3)=>/^\**$/.test(
other.slice(at3)));for(let row=one.length-1;row>=0;row--){let here=Array(other.length+1).fill(!1);here[other.length]=one[row]==="*"&&next[other.length]===!0;for(let at3=other.
length-1;at3>=0;at3--){let isWild=one[row]==="*"||other[at3]==="*";here[at3]=isWild?next[at3]===!0||here[at3+1]===!0:one[row]===other[at3]&&next[at3+1]===!0}next=
here}return next[0]===!0}var HOLE=/\$\{([^}]*)\}/g,LONGEST=2e3;function outcomeOf(value,ids){let found={texts:[],resources:[],unclear:new Set,isAbsent:!value},open2=value?[value]:[];for(let node=open2.
pop();node;node=open2.pop()){let branches=branchesOf(node)?.map(branch=>branch.node)??(node.kind==="list"?node.items:null);if(isNothing(node))found.isAbsent=!0;else if(branches)
for(let branch of branches)open2.push(branch);else{let one=single(node,ids);typeof one=="string"?found.unclear.add(one):"id"in one?found.resources.push(one.id):
found.texts.push(one.parts)}}return{...found,unclear:[...found.unclear]}}function single(node,ids){if(node.kind==="string")return{parts:[node.value]};let name=argumentOf(
node,"Ref");if(name?.kind==="string")return ids.has(name.value)?{id:name.value}:givenFromOutside(name.value);let attribute=attributeOf(node);if(attribute)return ids.
has(attribute.id)?{id:attribute.id}:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(attribute.id)} is not in the template`;let sub=argumentOf(node,"Fn::Sub");if(sub)return substituted(sub,ids);let joined=argumentOf(
node,"Fn::Join");return joined?{parts:partsOfJoin(joined)}:argumentOf(node,"Fn::ImportValue")?"it is imported from another stack":"a function works it out"}function attributeOf(node){
let named2=argumentOf(node,"Fn::GetAtt"),first2=named2?.kind==="list"?named2.items[0]:named2;return first2?.kind!=="string"?null:{id:named2?.kind==="list"?first2.
value:first2.value.split(".",1)[0]??""}}function substituted(sub,ids){let text=sub.kind==="list"?sub.items[0]:sub;if(text?.kind!=="string")return"a function wor\
ks it out";let[,only=""]=/^\$\{([^}!.]+)(?:\.[^}]*)?\}$/.exec(text.value)??[];return ids.has(only)?{id:only}:{parts:partsOfSub(text.value)}}function partsOfSub(text){
if(text.length>LONGEST)return[null];let parts=[],at3=0;for(let match of text.matchAll(HOLE)){let[whole2,name=""]=match;parts.push(text.slice(at3,match.index),name.
startsWith("!")?`\${${name.slice(1)}}`:null),at3=match.index+whole2.length}return[...parts,text.slice(at3)].filter(part=>part!=="")}function partsOfJoin(joined){
let[between,list]=joined.kind==="list"?joined.items:[];return between?.kind!=="string"||list?.kind!=="list"?[null]:list.items.slice(0,100).flatMap((item,at3)=>[
...at3>0?[between.value]:[],...partsOfItem(item),...at3===99?[null]:[]])}function partsOfItem(item){if(item.kind==="string")return[item.value];let sub=argumentOf(
item,"Fn::Sub");return sub?.kind==="string"?partsOfSub(sub.value):[null]}function property(resource,name){let properties=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(resource,"Properties");return properties?.
kind==="map"?(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(properties,name):void 0}function typeOf(resource){let type=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(resource,"Type");return type?.kind==="string"?type.value:""}var LONGEST2=64,FEWEST=3,NAME3=/^[\w+=,.@-]+$/,ARN=/^arn:aws[a-z-]*:iam::(\d{12})?[^/]*:(?:role|user)\//;function ownerFrom(parts){if(parts.reduce((sum,part)=>sum+
(part?.length??0),0)>4*LONGEST2||parts.some(part=>part!==null&&/[*?]/.test(part)))return null;let text=parts.map(part=>part??"*").join("").replace(/\*{2,}/g,"*"),
arn=text.startsWith("arn:")?ARN.exec(text):null;if(text.startsWith("arn:")&&!arn)return null;if(arn&&!text.includes("*")&&arn[1]!==void 0)return (0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .ownerOf */ .bf)(text);let name=arn?
text.slice(text.lastIndexOf("/")+1):text,letters=name.replaceAll("*","");if(!NAME3.test(letters)||letters.length>LONGEST2)return null;let account=arn?.[1]??null;
return name.includes("*")?letters.replace(/[^A-Za-z0-9]/g,"").length<FEWEST?null:{name,account,isPattern:!0}:(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .ownerOf */ .bf)(name,account)}var CUT=24;function generatedName(logicalId){
return/^[A-Za-z0-9]+$/.test(logicalId)?ownerFrom([null,`-${logicalId.slice(0,CUT)}`,...logicalId.length>CUT?[]:["-"],null]):null}function addResource(id,how,{byId,globals},found){let resource=byId.get(id),type=resource?typeOf(resource):"";resource&&type==="AWS::IAM::Role"?addNamed(id,property(
resource,"RoleName"),how,{byId,found}):resource&&type==="AWS::IAM::User"?addNamed(id,property(resource,"UserName"),how,{byId,found}):resource&&isSam(type)?addSam(
id,resource,how,{byId,globals},found):type==="AWS::IAM::Group"?found.doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)} is a group, whose members are not known`):found.doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)} i\
s no role and no user`)}function isSam(type){return type==="AWS::Serverless::Function"||type==="AWS::Serverless::StateMachine"}function hasOwnRole(resource,{byId,
globals}){let own=property(resource,"Role"),all=globals&&(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(globals,typeOf(resource).split(":").at(-1)??""),common2=all?.kind==="map"?(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(all,"Role"):void 0;
return[own,common2].some(role=>role&&!outcomeOf(role,byId).isAbsent)}function addSam(id,resource,how,resources,found){if(hasOwnRole(resource,resources)){found.doubt(
`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)} is given a role, so that SAM does not use its policies`);return}addGenerated(`${id}Role`,how,found)}function addNamed(id,value,how,{byId,found}){
let{texts,resources,unclear:unclear2,isAbsent:isAbsent2}=outcomeOf(value,byId);for(let parts of texts)addText(parts,how,found);for(let other of resources)found.
doubt(`the name of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)} depends on ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(other)}`);for(let reason2 of unclear2)found.doubt(reason2);isAbsent2&&addGenerated(id,how,found)}function addGenerated(id,how,found){
let owner=generatedName(id);owner?found.add(owner,how):found.doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)} does not tell a name`)}function addText(parts,how,found){let owner=ownerFrom(parts);
owner?found.add(owner,how):found.doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(parts.map(part=>part??"\u2026").join(""))} does not tell a name`)}function addValue(value,how,resources,found){
let{texts,resources:ids,unclear:unclear2}=outcomeOf(value,resources.byId);for(let id of ids)addResource(id,`${how} ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)}`,resources,found);for(let parts of texts)
addText(parts,`${how} ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(parts.map(part=>part??"*").join(""))}`,found);for(let reason2 of unclear2)found.doubt(reason2)}var LISTING=new Set(["AWS::IAM::Role","AWS::IAM::User","AWS::IAM::Group"]);function referencesIn(root,resources){let byId=new Map,byName=new Map,walk4=(start,reference)=>{
let open2=[start];for(let node=open2.pop();node;node=open2.pop()){let own=idIn(node);if(own!==null&&isManaged(resources.get(own))&&(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(byId,own,reference),node.
kind==="string")takeText(node.value,resources,byId,reference);else if(node.kind==="list")for(let item of node.items)open2.push(item);else if(node.kind==="call")
for(let argument of node.args)open2.push(argument);else if(node.kind==="map")for(let{value}of node.entries)open2.push(value)}};for(let[id,resource]of resources){
let properties=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(resource,"Properties");if(properties?.kind!=="map")continue;let type=typeOf(resource);for(let{key,value}of properties.entries){if(key.value===
"PermissionsBoundary"||key.value==="AssumeRolePolicyDocument")continue;let isList=key.value==="ManagedPolicyArns"&&LISTING.has(type)||key.value==="Policies"&&isSam(
type);if(!(key.value==="PolicyDocument"&&type.startsWith("AWS::IAM::"))&&(walk4(value,{from:id,isList}),!!isList))for(let parts of outcomeOf(value,resources).texts){
let name=policyNameIn(parts);name!==null&&(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(byName,name,{from:id,isList})}}}let written2=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"Resources");for(let{key,value}of written2?.kind==="map"?
written2.entries:[])key.value.startsWith("Fn::ForEach::")&&walk4(value,{from:key.value,isList:!1});let outputs=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"Outputs");return outputs&&walk4(outputs,
{from:"Outputs",isList:!1}),{byId,byName}}function isManaged(resource){return resource!==void 0&&typeOf(resource)==="AWS::IAM::ManagedPolicy"}function idIn(node){
if(node.kind!=="call"&&node.kind!=="map")return null;let name=argumentOf(node,"Ref");return name?.kind==="string"?name.value:attributeOf(node)?.id??null}var HOLE2=/\$\{([^}!.]+)(?:\.[^}]*)?\}/g;
function takeText(text,resources,byId,reference){if(text.includes("${"))for(let[,id=""]of text.matchAll(HOLE2))isManaged(resources.get(id))&&(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(byId,id,reference)}function templatesIn2(roots){return roots.flatMap((root,at3)=>{if(root.kind!=="map")return[];let pointer=roots.length>1?`/${at3}`:"",inner=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"resource\
s");return[...(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"Resources")?[templateOf(root,pointer)]:[],...inner?.kind==="map"&&(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(inner,"Resources")?[templateOf(inner,`${pointer}/resources`)]:
[]]})}function templateOf(root,pointer){let resources=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"Resources"),entries=resources?.kind==="map"?resources.entries:[],globals=(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(root,"Globals"),
byId=new Map(entries.flatMap(({key,value})=>value.kind==="map"?[[key.value,value]]:[]));return{pointer,root,resources:{byId,globals:globals?.kind==="map"?globals:
null}}}function templateClaims(roots,policies){let claims=new Map;if(policies.length===0)return claims;let templates=new Map(templatesIn2(roots).map(one=>[one.pointer,
new Template(one)]));for(let{pointer}of policies){let[,place2="",id="",attribute=""]=PLACE2.exec(pointer)??[],claimed=templates.get(place2)?.claimOf(decoded(id),
attribute);claimed&&claims.set(pointer,claimed)}return claims}var PLACE2=/^((?:\/\d+)?(?:\/resources)?)\/Resources\/([^/]+)\/Properties\/([^/]+)/;function decoded(token){
return token.replaceAll("~1","/").replaceAll("~0","~")}var Template=class{#root;#resources;#known=new Map;#references=null;constructor({root,resources}){this.#root=
root,this.#resources=resources}claimOf(id,attribute){let key=`${id}/${attribute}`,claimed=this.#known.get(key);return claimed===void 0&&(claimed=this.#claim(id,
attribute),this.#known.set(key,claimed)),claimed}#claim(id,attribute){let resource=this.#resources.byId.get(id);if(!resource)return null;let type=typeOf(resource),
found=new Gathering;if(attribute==="Policies"&&(type==="AWS::IAM::Role"||type==="AWS::IAM::User"||isSam(type)))addResource(id,`it stands in ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)}`,this.#resources,
found);else if(attribute==="Policies"&&type==="AWS::IAM::Group")found.doubt(groupOf(id));else if(type==="AWS::SSO::PermissionSet")found.doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)} mak\
es roles in many accounts`);else if(attribute!=="PolicyDocument"||!this.#attached(id,resource,type,found))return null;return found.claimed("nothing in the templ\
ate puts it on a role or a user")}#attached(id,resource,type,found){let take2=name=>{let value=property(resource,name);value&&addValue(value,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)} puts\
 it on`,this.#resources,found)};switch(type){case"AWS::IAM::RolePolicy":return take2("RoleName"),!0;case"AWS::IAM::UserPolicy":return take2("UserName"),!0;case"\
AWS::IAM::GroupPolicy":return found.doubt(groupOf(id)),!0;case"AWS::IAM::Policy":case"AWS::IAM::ManagedPolicy":{take2("Roles"),take2("Users");let groups=property(
resource,"Groups");return groups&&!isNothing(groups)&&!(groups.kind==="list"&&groups.items.length===0)&&found.doubt(groupOf(id)),type==="AWS::IAM::ManagedPolicy"&&
this.#referredTo(id,resource,found),!0}default:return!1}}#referredTo(id,resource,found){this.#references??=referencesIn(this.#root,this.#resources.byId);let own=outcomeOf(
property(resource,"ManagedPolicyName"),this.#resources.byId).texts.map(patternOf2).filter(name=>name!=="*");for(let name of own)found.call(name);let byName=[...this.#references.
byName].flatMap(([other,some])=>own.some(name=>mayBeSame(name,other)&&tellNames(name,other))?some:[]),known3=new Set(byName);for(let[other,some]of this.#references.
byName)if(own.some(name=>mayBeSame(name,other)))for(let one of some)known3.has(one)||found.doubt(madeUpName((0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(one.from)));for(let{from,isList}of new Set([...this.#references.
byId.get(id)??[],...byName]))isList?addResource(from,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(from)} lists it`,this.#resources,found):found.doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(from)} hands it on or takes it too`)}};
function groupOf(id){return`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)} puts it on a group, whose members are not known`}var PRINCIPALS2=new Set(["AWS::IAM::Role","AWS::IAM::User"]);function templateNames(roots){let attached=[],policies=new Set,principals=new Gathering;for(let{resources}of templatesIn2(
roots))for(let[id,resource]of resources.byId){let type=typeOf(resource);if((PRINCIPALS2.has(type)||isSam(type)&&!hasOwnRole(resource,resources))&&addResource(id,
"",resources,principals),type==="AWS::IAM::ManagedPolicy"){let{texts}=outcomeOf(property(resource,"ManagedPolicyName"),resources.byId);for(let parts of texts)policies.
add(patternOf2(parts))}let take2=name=>attached.push({name,from:(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(id)}),listed3=LISTS.get(type)??(isSam(type)?"Policies":null);for(let parts of listed3?outcomeOf(
property(resource,listed3),resources.byId).texts:[]){let name=policyNameIn(parts);name!==null&&take2(name)}for(let name of type==="AWS::SSO::PermissionSet"?ofPermissionSet(
resource):[])take2(name)}return{attached,policies:[...policies],principals:principals.claimed("").principals}}var LISTS=new Map([...[...PRINCIPALS2,"AWS::IAM::G\
roup"].map(type=>[type,"ManagedPolicyArns"])]);function ofPermissionSet(resource){let references=property(resource,"CustomerManagedPolicyReferences");return(references?.
kind==="list"?references.items:[]).flatMap(item=>{let name=item.kind==="map"?(0,_chunk_MKTBGNSY_js__WEBPACK_IMPORTED_MODULE_13__/* .member */ .Dc)(item,"Name"):void 0;return name?.kind==="string"?[patternOf2([name.value])]:
[]})}var ROLES={principals:["role"],groups:[]},USERS={principals:["user"],groups:[]},GROUPS={principals:[],groups:["group"]},ALL={principals:["roles","users"],groups:[
"groups"]},ATTACHING=new Map([["aws_iam_role_policy",ROLES],["aws_iam_user_policy",USERS],["aws_iam_group_policy",GROUPS],["aws_iam_role_policy_attachment",ROLES],
["aws_iam_user_policy_attachment",USERS],["aws_iam_group_policy_attachment",GROUPS],["aws_iam_policy_attachment",ALL],["aws_iam_role_policy_attachments_exclusiv\
e",{principals:["role_name"],groups:[]}],["aws_iam_user_policy_attachments_exclusive",{principals:["user_name"],groups:[]}],["aws_iam_group_policy_attachments_e\
xclusive",{principals:[],groups:["group_name"]}],["awscc_iam_role_policy",{principals:["role_name"],groups:[]}],["awscc_iam_user_policy",{principals:["user_name"],
groups:[]}],["awscc_iam_group_policy",{principals:[],groups:["group_name"]}]]),NAMED=new Map([["aws_iam_role",{name:"name",prefix:"name_prefix",unnamed:"terrafo\
rm-"}],["aws_iam_user",{name:"name",prefix:null,unnamed:null}],["awscc_iam_role",{name:"role_name",prefix:null,unnamed:null}],["awscc_iam_user",{name:"user_name",
prefix:null,unnamed:null}],["data.aws_iam_role",{name:"name",prefix:null,unnamed:null}],["data.aws_iam_user",{name:"user_name",prefix:null,unnamed:null}]]),MANAGED=new Map(
[["aws_iam_policy",{principals:[],groups:[]}],["awscc_iam_managed_policy",ALL]]),LOOKED_UP="data.aws_iam_policy",ASKED=new Set([...[...ATTACHING.values(),...MANAGED.
values()].flatMap(({principals,groups})=>[...principals,...groups]),...[...NAMED.values()].flatMap(({name,prefix})=>prefix===null?[name]:[name,prefix]),"for_eac\
h","name","managed_policy_name","policy_arn","policy_arns","managed_policy_arns"]),IDLE=new Set(["name","name_prefix","description","path","tags","tags_all","de\
pends_on","lifecycle","count","provider","role","user","group","roles","users","groups","role_name","user_name","group_name","policy_id","policy_name","role_pol\
icy_name","assume_role_policy","assume_role_policy_document","connection","provisioner","timeouts","max_session_duration","force_detach_policies","triggers"]),IDLE_OF_MODULE=new Set(
["source","version","providers","depends_on","count"]),SILENT=new Set(["variable","moved","import","removed","terraform","provider","check"]);var NAMED2=/^"([^"\\]*)"$/,CALLED=/(?<![\p{L}\p{N}_:.-])(?:file|templatefile)\s*\(\s*"([^"\\]{0,1000})"/gu;function referencedFiles({roots,text,format},path){let found=new Set,
folder=path.split("/").slice(0,-1),add2=name=>{let file=name===void 0?null:resolved(folder,name);file!==null&&found.add(file)},open2=[...roots];for(let node=open2.
pop();node;node=open2.pop())if(node.kind==="map")for(let{value}of node.entries)open2.push(value);else if(node.kind==="list")for(let item of node.items)open2.push(
item);else if(node.kind==="call"){let[first2]=node.args;first2&&(node.name==="file"||node.name==="templatefile")&&add2(NAMED2.exec(written(text,first2))?.[1]);for(let argument of node.
args)open2.push(argument)}else if(node.kind==="other"||node.kind==="string"&&format!=="hcl"&&node.value.includes("${")){let expression=node.kind==="string"?node.
value:written(text,node);for(let[,name]of expression.matchAll(CALLED))add2(name)}return[...found].sort()}var MENTIONED=/file\s*\(\s*\\?"([^"\\]{0,1000})\\?"/g;function mentionedFiles(text,path){
let folder=path.split("/").slice(0,-1),names=new Set([...text.matchAll(MENTIONED)].map(([,name=""])=>name));return new Set([...names].flatMap(name=>resolved(folder,
name)??[]))}function seemsPolicy(text){return/^\uFEFF?\s*[[{]/.test(text)&&(text.includes('"Effect"')||/\\u[0-9a-f]{4}/i.test(text))}function calledFiles(expression,path){
if(!/file\s*\(/.test(expression))return[];let folder=path.split("/").slice(0,-1);return Array.from(expression.matchAll(CALLED),([,name=""])=>{let file=resolved(
folder,name),fromRoot=ROOT.test(name)?resolved([],name.replace(/(?<![^/])\.\.\//g,"")):null;return file===null?[]:[{path:file,fromRoot}]}).flat()}function written(text,{
start,end}){return text.slice(start,end)}var ROOT=/^(?!\$\{\s*path\.module\s*\})/,HERE=/^\$\{\s*path\.(?:module|root|cwd)\s*\}\//;function resolved(folder,name){
let relative2=name.replace(HERE,"");if(relative2===""||relative2.startsWith("/")||relative2.startsWith("~")||/[$%]\{|[\p{Cc}\\]/u.test(relative2))return null;let steps2=[
...folder];for(let step of relative2.split("/"))if(step===".."){if(steps2.pop()===void 0)return null}else step!==""&&step!=="."&&steps2.push(step);return steps2.
length>0?steps2.join("/"):null}var REFERENCE=/^([\p{L}_][\p{L}\p{N}_-]*)((?:\s*\.\s*[\p{L}_*][\p{L}\p{N}_-]*|\s*\.\s*\d+|\[[^[\]]*\])*)$/u,STEP=/\s*\.\s*([\p{L}_*][\p{L}\p{N}_-]*|\d+)|\[([^[\]]*)\]/gu,
LONGEST3=2e3,ValueReader=class{#written;#fuel;constructor(written2,fuel=5e4){this.#written=written2,this.#fuel=fuel}read(node){if(this.#fuel--<=0)return{kind:"u\
nknown",written:""};let{text,format}=this.#written;switch(node.kind){case"string":return format==="hcl"?{kind:"text",parts:[node.value]}:templateOf2(node.value);case"\
list":return{kind:"list",items:node.items.map(item=>this.read(item))};case"map":return node.entries.some(({key,labels})=>labels||/^["(]/.test(key.value))?{kind:"\
unknown",written:""}:{kind:"map",entries:new Map(node.entries.map(({key,value})=>[key.value,this.read(value)]))};case"call":return{kind:"call",name:node.name,args:node.
args.map(argument=>this.read(argument))};case"other":return expressionOf(text.slice(node.start,Math.min(node.end,node.start+LONGEST3+1)))}}};function expressionOf(written2){
let text=written2.trim(),unknown={kind:"unknown",written:text};return text.length>LONGEST3?{kind:"unknown",written:text.slice(0,80)}:text.startsWith('"')?text.length>
1&&text.endsWith('"')?templateOf2(text.slice(1,-1)):unknown:referenceOf(text)??unknown}function templateOf2(text){if(!text.includes("${")&&!text.includes("%{"))
return{kind:"text",parts:[text]};let masked=text.length>LONGEST3?null:maskTemplate(text);if(!masked)return{kind:"unknown",written:text.slice(0,80)};let parts=[],
at3=0;for(let{start,end}of masked.holes)start>at3&&parts.push(text.slice(at3,start)),parts.push(text[start]==="$"?expressionOf(text.slice(start+2,end-1)):{kind:"\
unknown",written:""}),at3=end;return at3<text.length&&parts.push(text.slice(at3)),{kind:"text",parts}}function referenceOf(text){let[,root,rest=""]=REFERENCE.exec(
text)??[];if(root===void 0||/^(?:true|false|null)$/.test(root))return null;let steps2=[...rest.matchAll(STEP)].map(([,name,index])=>name!==void 0?name==="*"?null:
name:stepBy((index??"").trim())),own=root==="data"?2:1,names=steps2.slice(0,own);return names.length<own||names.some(name=>typeof name!="string")?null:{kind:"re\
f",address:[root,...names].join("."),steps:steps2.slice(own)}}function stepBy(index){if(index==="*")return null;if(/^\d+$/.test(index))return index;let[,key]=/^"([^"\\$%]*)"$/.
exec(index)??[];return key!==void 0?key:{by:(/^[\w.-]+$/.test(index)?referenceOf(index):null)??{kind:"unknown",written:index}}}function terraformFacts(source,path,policies){let reader2=new ValueReader(source),blocks=[],locals=[],uses=[],fromTop=[],places=[];for(let root of source.roots)
for(let block of maps(root).flatMap(map=>topBlocks(map,source.format))){let own=placesOf3(block);for(let place2 of own)places.push(place2);let fact=factOf(block,
reader2);if(fact&&blocks.push(fact),block.type==="locals")for(let{key,value}of block.body.entries)locals.push({name:key.value,value:reader2.read(value)});for(let place2 of own)
usesIn2(place2,{path,source,uses,fromTop})}return{blocks,locals,uses,fromTop,anchors:anchorsOf(policies,places)}}function maps(root){return(root.kind==="list"?root.
items:[root]).filter(one=>one.kind==="map")}function placesOf3({type,labels,span,body}){return type==="locals"?body.entries.map(({key,value})=>({address:`local.${key.
value}`,type,span:{start:key.start,end:value.end},node:value})):[{address:type==="resource"?labels.join("."):[SHORT.get(type)??type,...labels].join("."),type,span,
node:body}]}var SHORT=new Map([["variable","var"]]);function factOf({type,labels,body},reader2){let[label="",name=""]=labels,kind=type==="resource"?label:type===
"data"?`data.${label}`:"";if(!NAMED.has(kind)&&!ATTACHING.has(kind)&&!MANAGED.has(kind)&&kind!==LOOKED_UP)return null;let attributes=new Map;for(let{key,value,labels:isBlock}of body.
entries)!isBlock&&ASKED.has(key.value)&&attributes.set(key.value,reader2.read(value));return{address:`${kind}.${name}`,type:kind,attributes}}var INTERESTING=/\blocal\b|\baws_iam_policy|\bawscc_iam_managed_policy\b|file\s*\(|:policy\//,
BY_ARN=/(?<!:aws):policy\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)(?![\w+=,.@/${-])/g;function usesIn2({address,type,node,span},taking){let{text}=taking.source;if(!(SILENT.
has(type)||!INTERESTING.test(text.slice(span.start,span.end))))if(type==="locals"||node.kind!=="map")take(node,address,"",taking);else{let idle=type==="module"?
IDLE_OF_MODULE:IDLE;for(let{key,value}of node.entries)idle.has(key.value)||take(value,address,key.value,taking)}}var NAME4=/(?<![\p{L}\p{N}_.-])((?:data\.aws_iam_policy_document|data\.aws_iam_policy|aws_iam_policy|awscc_iam_managed_policy|local)\.[\p{L}_][\p{L}\p{N}_-]*)(?:\.([\p{L}_][\p{L}\p{N}_-]*)|\["([^"\\]*)"\])?/gu,
TAKING=/(?<![\p{L}\p{N}_:.-])(?:file|templatefile)\s*\(/gu,OF_IAM=/^(?:aws(?:cc)?_iam_|data\.aws_iam_policy_document\.)/;function take(node,from,attribute,{path,
source,uses,fromTop}){let{text,format}=source,addFiles=written2=>{let names=calledFiles(written2,path);for(let{path:name,fromRoot}of names)uses.push({name:`file\
:${name}`,next:null,from,attribute}),fromRoot!==null&&fromTop.push({path:name,fromRoot});names.length<[...written2.matchAll(TAKING)].length&&OF_IAM.test(from)&&
uses.push({name:"file:?",next:null,from,attribute})},open2=[node];for(let next=open2.pop();next;next=open2.pop()){let texts=next.kind==="string"||next.kind==="o\
ther"?text.slice(next.start,next.end):"";for(let[,name=""]of texts.includes(":policy/")?texts.matchAll(BY_ARN):[])uses.push({name:`policy:${name}`,next:null,from,
attribute});if(next.kind==="map")for(let{value}of next.entries)open2.push(value);else if(next.kind==="list")for(let item of next.items)open2.push(item);else if(next.
kind==="call"){for(let argument of next.args)open2.push(argument);(next.name==="file"||next.name==="templatefile")&&addFiles(text.slice(next.start,next.end))}else if(next.
kind==="other"||format!=="hcl"){let written2=next.kind==="string"?next.value:text.slice(next.start,next.end);for(let[,name="",step,key]of written2.matchAll(NAME4))
name!==from&&uses.push({name,next:step??key??null,from,attribute});addFiles(written2)}}}function anchorsOf(policies,places){let anchors=new Map,sorted=[...places].
sort((a,b)=>a.span.start-b.span.start),starts=sorted.map(({span})=>span.start);for(let{pointer,document}of policies){let place2=sorted[lastAtOrBefore(starts,document.
start)];if(!place2||document.start>=place2.span.end)continue;let map=place2.node.kind==="map"?place2.node:null;anchors.set(pointer,{address:place2.address,below:map&&
keyAt2(map,document.start)})}return anchors}function keyAt2({entries},offset){let key=entries.find(({key:one,value})=>one.start<=offset&&offset<value.end)?.key.
value??null;return key===null||/^["(]/.test(key)||key.includes("${")?null:key}function lastAtOrBefore(sorted,most){let low=0,high=sorted.length;for(;low<high;){
let middle=low+high>>1;(sorted[middle]??0)<=most?low=middle+1:high=middle}return low-1}function sourceFacts(source,path,policies){let isUnread=source.roots.length===0&&source.problems.length>0;if(isTerraform(path))return{path,claims:new Map,terraform:terraformFacts(
source,path,policies),names:NO_NAMES,isUnread};let{roots}=source;return{path,claims:templateClaims(roots,policies),terraform:null,names:templateNames(roots),isUnread}}function openFile({path,text:written2,named:named2}){let source=readSource(written2,path,named2),{format,text,lines,writer}=source,located=source.roots.length===
0?NOTHING4:locatePolicies(source,path),keeps=keepComments(source,located.policies,path),policies=keeps.ok?located.policies:[],problems=source.roots.length===0?source.
problems:located.problems;return{path,source:{format,text,lines,writer},policies,facts:sourceFacts(source,path,policies),keeps:keeps.ok?keeps.value:NO_KEEPS,problems:keeps.
ok?problems:[...problems,keeps.problem]}}var NOTHING4={policies:[],problems:[]},NO_KEEPS={rules:new Map,problems:[]};function lostComments(file,written2,rules,context){if(rules.size===0||file.edits.length===0)return null;let after=openFile({path:file.path,text:file.after}),now=besideOf(
after.keeps,file.path,{...context,stood:null}),lost2=new Set,unsettled2=[];for(let[index,{statements}]of file.policies.entries()){let standing=after.policies[index]?.
statements??[],staying=statements.filter(one=>!(one.edited&&one.verdict==="emptied"));for(let[at3,one]of staying.entries()){let own=written2.get(one.statement)??
[],left=standing[at3]?now.rules.get(standing[at3])??[]:[],kept=new Set(left.flatMap(rule=>rule.actions)),missing2=own.filter(rule=>rule.actions.some(action=>!kept.
has(action)));if(!(missing2.length===0||isStill(one,left,context))){unsettled2.push(one);for(let rule of missing2)lost2.add(keyOf2(rule))}}}return unsettled2.length===
0?null:{held:holding(rules,lost2),unsettled:unsettled2}}function isStill(one,left,{keeping}){let{evidence,statement,refinement}=one;if(!evidence||!refinement)return!0;
let list=one.edited?refinement.after:statement.actions?.entries??[],others=one.keep.filter(rule=>!rule.beside);return isSettled2(list,keeping.termsFor(evidence,
[...others,...left]))}function holding(rules,lost2){let isMore=!1,held=new Map;for(let[statement,own]of rules){let more=own.map(rule=>{let near=lost2.has(keyOf2(
rule))?rule.near.filter(entry=>!rule.actions.includes(entry)):[];return isMore||=near.length>0,near.length===0?rule:{...rule,actions:[...rule.actions,...near]}});
held.set(statement,more)}return isMore?held:null}function keyOf2({line,column:column2}){return`${line}:${column2}`}function readGlob(pattern){let pieces=pattern.replace(/[*?]+/g,run2=>run2.includes("*")?`${run2.replaceAll("*","")}*`:run2).split("*"),tail=pieces.pop()??"";return{
pattern,tail,parts:pieces.map(readPart)}}function readPart(piece){let end=piece.length;for(;end>0&&piece.charCodeAt(end-1)===63;)end--;return{core:piece.slice(0,
end),more:piece.length-end}}function contains(outer,inner){let end=inner.length-outer.tail.length;if(end<0||!fits(outer.tail,inner,end))return!1;if(outer.parts.
length===0)return end===0;let at3=0;for(let i=0;i<outer.parts.length;i++){let{core,more}=outer.parts[i],last=i===0?0:end-core.length;if(at3+core.length>end)return!1;
for(;at3<=last&&!fits(core,inner,at3);)at3++;if(at3>last)return!1;at3+=core.length;for(let open2=more;open2>0;at3++){if(at3>=end)return!1;inner.charCodeAt(at3)!==
42&&open2--}}return!0}function fits(core,inner,at3){for(let i=0;i<core.length;i++){let wanted=core.charCodeAt(i),found=inner.charCodeAt(at3+i);if(found===42||wanted!==
found&&wanted!==63)return!1}return!0}var ENTRY=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/,WILDCARD=/[*?]/,read3=new WeakMap;function readGrants(texts,universe2){let known3=read3.get(universe2);known3===void 0&&
(known3=new Map,read3.set(universe2,known3));let grants2=[];for(let text of texts){let grant=known3.get(text);grant===void 0&&(grant=readGrant(text),known3.set(
text,grant)),grants2.push(grant)}return grants2}function readGrant(text){if(text==="*"||text==="*:*")return{kind:"all",text};if(!ENTRY.test(text))return{kind:"n\
one",text};let folded=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(text),colon=folded.indexOf(":"),service=folded.slice(0,colon),name=folded.slice(colon+1);return WILDCARD.test(name)?{kind:"many",text,
service,glob:readGlob(name)}:{kind:"one",text,service,name}}var expansions=new WeakMap;function expand(service,glob){if(service===void 0)return[];let ofService=expansions.
get(service);ofService===void 0&&(ofService=new Map,expansions.set(service,ofService));let actions=ofService.get(glob.pattern);return actions===void 0&&(actions=
service.actions.filter(action=>contains(glob,action.folded)),ofService.set(glob.pattern,actions)),actions}var GrantedList=class{#grants;#universe;#services=null;#all=!1;constructor(grants2,universe2){
this.#grants=grants2,this.#universe=universe2}#index(){if(this.#services!==null)return this.#services;this.#services=new Map;for(let grant of this.#grants){if(grant.
kind==="all"&&(this.#all=!0),grant.kind!=="one"&&grant.kind!=="many")continue;let service=this.#services.get(grant.service);service===void 0&&(service={names:new Set,
globs:[],expanded:!1},this.#services.set(grant.service,service)),grant.kind==="one"?service.names.add(grant.name):service.globs.push(grant.glob)}return this.#services}has(prefix,name){
let service=this.#index().get(prefix);if(this.#all||service===void 0)return this.#all;if(service.names.has(name))return!0;if(!service.expanded){let known3=this.#universe.
service(prefix);for(let glob of service.globs)for(let action of expand(known3,glob))service.names.add(action.folded);if(service.expanded=!0,service.names.has(name))
return!0}return service.globs.some(glob=>contains(glob,name))}holds(grant){if(grant.kind==="none")return!1;if(grant.kind==="one")return this.has(grant.service,grant.
name);let services=this.#index();return this.#all||grant.kind==="all"?this.#all:services.get(grant.service)?.globs.some(glob=>contains(glob,grant.glob.pattern))??
!1}};function readSpared(before2,keep2,standing,universe2,removal2){let isAdded=grant=>standing!==null&&!standing.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(grant.text)),added=standing===null?[]:before2.
filter(isAdded);if(keep2.length+added.length===0)return null;let rules=readGrants(keep2,universe2),kept=new GrantedList(rules,universe2),exact=new GrantedList(added.
filter(({kind})=>kind==="one"),universe2),patterns=new GrantedList(added.filter(({kind})=>kind==="many"||kind==="all"),universe2);return{keep:rules,holds:(prefix,name)=>kept.
has(prefix,name)||exact.has(prefix,name)||patterns.has(prefix,name)&&removal2.service(prefix)?.listed.has(name)!==!0,isAdded,isAbout:prefix=>rules.some(one=>one.
kind==="all"||(one.kind==="one"||one.kind==="many")&&one.service===prefix)}}function readCase(claim2,universe2,removal2){let before2=readGrants(claim2.before,universe2),after=claim2.after.length===claim2.before.length&&claim2.after.every(
(text,i)=>text===claim2.before[i])?before2:readGrants(claim2.after,universe2);return{universe:universe2,removal:removal2,before:before2,after,grantedBefore:new GrantedList(
before2,universe2),grantedAfter:new GrantedList(after,universe2),fresh:onlyIn(after,before2),gone:onlyIn(before2,after),left:new Set(claim2.left.filter(({reason:reason2})=>reason2!==
"").map(({action})=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))),spared:readSpared(before2,claim2.keep,claim2.standing,universe2,removal2)}}function onlyIn(grants2,others){if(grants2===others)
return[];let known3=new Set(others);return grants2.filter(grant=>!known3.has(grant))}function isUnused(service,name){return service?.unused.has(name)===!0&&!service.
inWindow.has(name)}function mayGo({removal:removal2,spared},prefix,name){return isUnused(removal2.service(prefix),name)&&!spared?.holds(prefix,name)}function fullName(service,prefix,name){
return`${service?.prefix??prefix}:${name}`}function findAction(grant,universe2,wanted){if(grant.kind!=="all"&&grant.kind!=="many")return null;for(let prefix of grant.
kind==="all"?universe2.prefixes():[grant.service]){let service=universe2.service(prefix),found=(grant.kind==="all"?service?.actions??[]:expand(service,grant.glob)).
find(action=>wanted(prefix,action));if(found!==void 0)return fullName(service,prefix,found.name)}return null}function notNarrower({fresh,grantedBefore,universe:universe2}){for(let grant of fresh){if(grant.kind==="one"&&!grantedBefore.has(grant.service,grant.name))return grant.
text;let found=findAction(grant,universe2,(prefix,action)=>!grantedBefore.has(prefix,action.folded));if(found!==null)return found}return null}function notNarrowerTomorrow({
fresh,grantedBefore}){return fresh.find(grant=>!grantedBefore.holds(grant))?.text??null}function lost(list){for(let grant of list.gone){let witness2=grant.kind===
"one"?lostAction(list,grant):lostByPattern(list,grant);if(witness2!==null)return witness2}return lostUnreadable(list)??lostKept(list)}var PASS_ROLE="passrole";function lostAction(list,{
service,name,text}){let{universe:universe2,removal:removal2,grantedAfter,spared}=list;return mayGo(list,service,name)||grantedAfter.has(service,name)?null:universe2.
service(service)?.find(name)!==void 0||!removal2.service(service)?.whole||service==="iam"&&name===PASS_ROLE||spared?.holds(service,name)?text:null}function lostByPattern(list,grant){
let{universe:universe2,removal:removal2,grantedAfter,spared}=list,found=findAction(grant,universe2,(prefix,action)=>!mayGo(list,prefix,action.folded)&&!grantedAfter.
has(prefix,action.folded));if(found!==null||grant.kind!=="many")return found;if(expand(universe2.service(grant.service),grant.glob).some(action=>action.known)||
grantedAfter.holds(grant))return null;let unused=removal2.service(grant.service);return!unused?.whole||spared?.isAdded(grant)||spared?.isAbout(grant.service)?grant.
text:grant.service!=="iam"||!contains(grant.glob,PASS_ROLE)||isUnused(unused,PASS_ROLE)||grantedAfter.has("iam",PASS_ROLE)?null:"iam:PassRole"}function lostKept({
universe:universe2,spared,grantedBefore,grantedAfter,gone:gone2}){if(spared===null||gone2.length===0)return null;let isLost=grant=>grantedBefore.holds(grant)&&!grantedAfter.
holds(grant);return spared.keep.find(grant=>grant.kind==="one"?isLost(grant):grant.kind!=="many"?!1:!universe2.service(grant.service)?.actions.some(action=>action.
known)&&isLost(grant))?.text??null}function lostUnreadable({before:before2,after}){if(before2===after)return null;let at3=0;for(let grant of before2)if(grant.kind===
"none"){for(;at3<after.length&&after[at3]?.text!==grant.text;)at3++;if(at3===after.length)return grant.text;at3++}return null}function leftUnnamed(list){for(let grant of list.
after){let witness2=leftByGrant(list,grant);if(witness2!==null)return witness2}return readGrants([...list.left],list.universe).find(grant=>!list.grantedAfter.holds(
grant))?.text??null}function leftByGrant(list,grant){let{universe:universe2,removal:removal2}=list;if(grant.kind==="none")return null;if(grant.kind==="one")return isUnnamed(
list,grant.service,grant.name)?grant.text:null;let found=findAction(grant,universe2,(prefix,action)=>isUnnamed(list,prefix,action.folded));if(found!==null)return found;
for(let prefix of grant.kind==="all"?removal2.prefixes():[grant.service]){let service=universe2.service(prefix);for(let name of removal2.service(prefix)?.unused??
[])if(!(service?.find(name)!==void 0||grant.kind==="many"&&!contains(grant.glob,name))&&isUnnamed(list,prefix,name))return`${prefix}:${name}`}return null}function isUnnamed({
removal:removal2,left},prefix,name){return isUnused(removal2.service(prefix),name)&&!left.has(`${prefix}:${name}`)}function changesIn(policies){let lists2=[],removed=[];for(let{list,statements}of policies){let changed=statements.filter(({outcome:outcome2})=>outcome2!=="same");
for(let{index,span,actions,outcome:outcome2}of changed){let item=list?list.items[index]:span;if(!item||!isWithin(span,item))return span;if(typeof outcome2=="obj\
ect"){if(!actions||!isWithin(actions,span))return span;lists2.push({span:actions,change:outcome2})}else if(list)removed.push(item);else return span}if(list&&changed.
filter(({outcome:outcome2})=>outcome2==="removed").length===list.items.length)return list}return{lists:lists2,removed}}function isWithin(inner,outer){return inner.
start>=outer.start&&inner.end<=outer.end}function inOrder(edits){return[...edits].sort((a,b)=>a.start-b.start||a.end-b.end)}function movedByte(before2,after,ordered){let read4=0,expected2="";for(let edit of ordered){
if(edit.start<read4||edit.end<edit.start||edit.end>before2.length)return`an edit at ${place(before2,edit.start)} of the text before overlaps another or leaves t\
he text`;expected2+=before2.slice(read4,edit.start)+edit.text,read4=edit.end}if(expected2+=before2.slice(read4),expected2===after)return null;let at3=0;for(;at3<
expected2.length&&expected2.charCodeAt(at3)===after.charCodeAt(at3);)at3++;return`${place(after,at3)} of the text after`}function movedSpans(spans,ordered){let next=0,
shift=0;return spans.map(span=>{let grown=0;for(let edit=ordered[next];edit!==void 0&&edit.start<=span.end;edit=ordered[next]){let growth=edit.text.length-(edit.
end-edit.start);if(isWithin(edit,span))grown+=growth;else if(edit.end<=span.start)shift+=growth;else break;next++}let moved2={start:span.start+shift,end:span.end+
shift+grown};return shift+=grown,moved2})}function place(text,offset){let lines=text.slice(0,Math.max(0,offset)).split(`
`);return`line ${lines.length}, column ${(lines.at(-1)??"").length+1}`}function findParts({text,parts},{lists:lists2,removed}){let claims=[...lists2,...removed.map(span=>({span,change:null}))];claims.sort((a,b)=>a.span.start-b.span.
start||b.span.end-a.span.end);let found=[],index=0;for(let{span,change}of claims){for(;index<parts.length&&!isAt(text,span,parts[index]);){if(parts[index].start>
span.end)return span;index++}let part=parts[index];if(!part||change&&!ACTION4.test(part.key))return span;found.push({index,span,change}),index++}return found}var ACTION4=/^[Aa]ctions?$/,
TAG=/^!\S*\s+(?:&\S+\s+)?$/;function isAt(text,{start,end},part){return part.end!==end||part.start<start?!1:part.start===start||part.props!==""&&TAG.test(text.slice(
start,part.start))}function embeddedIn({parts},policies){let strings=[...parts.keys()].filter(index=>parts[index]?.kind==="string"),found=new Map;for(let policy of policies){
let low=0,high=strings.length;for(;low<high;){let middle=low+high>>>1;(parts[strings[middle]??0]?.start??0)<policy.document.start?low=middle+1:high=middle}let index=strings[low-
1],part=index===void 0?void 0:parts[index];index!==void 0&&part&&isWithin(policy.document,part)&&found.set(policy,index)}return found}function filled2(text){let opening=/[$%]\{/g,out="",at3=0;for(let found=opening.exec(text);found;found=opening.exec(text)){let start=found.index;if(start>at3&&text[start-
1]===text[start])continue;let end=holeEnd(text,start);if(end===null)return null;out+=text.slice(at3,start)+(text[start]==="$"?"1":" ").repeat(end-start),opening.
lastIndex=end,at3=end}return out+text.slice(at3)}function holeEnd(text,start){let open2=["hole"];for(let at3=start+2;at3<text.length;at3++){let inString=open2.at(
-1)==="string",char=text[at3];if(inString&&char==="\\")at3++;else if(char==='"')inString?open2.pop():open2.push("string");else if(inString)(char==="$"||char==="\
%")&&text[at3+1]==="{"&&(open2.push("hole"),at3++);else if(char==="{")open2.push("brace");else if(char==="}"&&open2.pop()==="hole"&&open2.length===0)return at3+
1}return null}var PLAIN=[strict,text=>isCommented(text,!1)?text:null,text=>isCommented(text,!0)?text:null],WITH_HOLES=PLAIN.map(grammar=>text=>{let scanned2=filled2(text);return scanned2===
null?null:grammar(scanned2)});function grammarOf(text){for(let grammar of[...PLAIN,...WITH_HOLES]){let scanned2=grammar(text);if(scanned2!==null)return{grammar,
scanned:scanned2}}return null}function strict(text){try{return JSON.parse(withoutMark(text)),text}catch(error){if(error instanceof SyntaxError)return null;throw error}}
function isCommented(text,allowTrailingComma){let errors=[];return (0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qg)(withoutMark(text),errors,{allowTrailingComma}),errors.length===0}function withoutMark(text){
return text.charCodeAt(0)===65279?text.slice(1):text}function jsonReader(text){let grammar=grammarOf(text);if(!grammar)return null;let parts=scanned(text,grammar.scanned);return one=>{if(one===text)return parts;let read4=grammar.
grammar(one);return read4===null?null:scanned(one,read4)}}function scanned(text,read4){let builder=new _chunk_F7K4HEC5_js__WEBPACK_IMPORTED_MODULE_17__/* .PartsBuilder */ .g,open2=[],frame={isMap:!1,key:"",wantsKey:!1};
for(let at3=read4.charCodeAt(0)===65279?1:0;at3<read4.length;){let start=at3;switch(read4.charCodeAt(at3++)){case SPACE:case LINE_FEED:case RETURN:case TAB:case COLON:
continue;case COMMA:frame.wantsKey=frame.isMap;continue;case OPEN_BRACE:case OPEN_BRACKET:{let isMap=read4.charCodeAt(start)===OPEN_BRACE,kind2=isMap?"map":"lis\
t";builder.open({start,end:at3,kind:kind2,type:kind2,props:"",key:frame.key}),open2.push(frame),frame={isMap,key:frame.key,wantsKey:isMap};continue}case CLOSE_BRACE:case CLOSE_BRACKET:
builder.close(at3),frame=open2.pop()??frame;continue;case SLASH:at3=commentEnd(read4,start),builder.comments.push({start,end:at3});continue;case QUOTE:at3=stringEnd(
read4,start);break;default:for(;at3<read4.length&&!ENDS.has(read4.charCodeAt(at3));)at3++}let isKey=frame.wantsKey,isString=read4.charCodeAt(start)===QUOTE&&(read4===
text||isSame(text,read4,start,at3));isKey&&(frame.wantsKey=!1,frame.key=isString?meaningOf(text,start,at3):text.slice(start,at3));let kind=isString&&!isKey?"str\
ing":"other";builder.add({start,end:at3,kind,type:isKey?"key":"value",props:"",key:frame.key})}let{parts,comments}=builder;return{text,parts,comments,meaningOf:({
start,end})=>meaningOf(text,start,end)}}var[TAB,LINE_FEED,RETURN,SPACE,QUOTE,COMMA,SLASH,COLON]=[9,10,13,32,34,44,47,58],[OPEN_BRACKET,CLOSE_BRACKET,OPEN_BRACE,
CLOSE_BRACE]=[91,93,123,125],ENDS=new Set([TAB,LINE_FEED,RETURN,SPACE,COMMA,SLASH,CLOSE_BRACKET,CLOSE_BRACE]);function stringEnd(text,start){let at3=start+1;for(;;){
let quote=text.indexOf('"',at3);if(quote<0)return text.length;let slashes=0;for(;text[quote-1-slashes]==="\\";)slashes++;if(at3=quote+1,slashes%2===0)return at3}}
function commentEnd(text,start){if(text[start+1]==="*"){let close=text.indexOf("*/",start+2);return close<0?text.length:close+2}let at3=start;for(;at3<text.length&&
text[at3]!==`
`&&text[at3]!=="\r";)at3++;return at3}function meaningOf(text,start,end){let inside2=text.slice(start+1,end-1);return inside2.includes("\\")?String(JSON.parse(`\
"${inside2}"`)):inside2}function isSame(text,read4,start,end){return text.slice(start,end)===read4.slice(start,end)}var loaded=new Map;async function loadJudges(formats,grammar){formats.has("yaml")&&!loaded.has("yaml")&&loaded.set("yaml",(await Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 790))).
readYamlParts),formats.has("hcl")&&!loaded.has("hcl")&&loaded.set("hcl",await(await Promise.all(/* import() */[__webpack_require__.e(642), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 127))).openHclParts(grammar()))}function readerFor(format,text){
if(format==="json")return jsonReader(text);let reader2=loaded.get(format);if(!reader2)throw new Error(`${format} was judged before its judge was loaded`);return reader2}var PROPS=/(?:[&!]\S*\s+)+$/,Rooms=class{#text;#parts;#known=null;#byStart;#byEnd;constructor({text,parts,comments}){this.#text=text,this.#parts=parts,this.#byStart=
new Map(comments.map(comment=>[comment.start,comment])),this.#byEnd=new Map(comments.map(comment=>[comment.end,comment]))}whole({start,end,props}){let before2=props===
""?"":this.#text.slice(this.#leafBefore(start),start);return{start:start-(PROPS.exec(before2)?.[0].length??0),end}}around({start,end}){return{start:this.#back(start,
""),end:this.#forth(end,"")}}ofItem({start,end}){let from=this.#back(start,",");return{start:this.#text[from-1]==="-"&&from-1>=this.#leafBefore(from)?this.#back(
from-1,","):from,end:this.#forth(end,",")}}isParted(from,to){for(let at3=from;at3<to;at3++){let comment=this.#byStart.get(at3);if(comment)at3=comment.end-1;else if(this.#text[at3]===
`
`||this.#text[at3]==="\r")return!0}return!1}#back(from,also){let least=this.#leafBefore(from),at3=from;for(;;){let comment=this.#byEnd.get(at3);if(comment&&comment.
start>=least)at3=comment.start;else if(at3>least&&this.#isBlank(at3-1,also))at3--;else return at3}}#forth(from,also){let most=this.#leafBehind(from),at3=from;for(;;){
let comment=this.#byStart.get(at3);if(comment&&comment.end<=most)at3=comment.end;else if(at3<most&&this.#isBlank(at3,also))at3++;else return at3}}#isBlank(at3,also){
let char=this.#text[at3]??"x";return char===also||/\s/.test(char)}get#leaves(){return this.#known??=this.#parts.filter((part,index)=>part.next===index+1),this.#known}#leafBefore(offset){
let index=this.#search(offset),before2=this.#leaves[index-1];return before2?Math.min(before2.end,offset):0}#leafBehind(offset){return this.#leaves[this.#search(
offset)]?.start??this.#text.length}#search(offset){let low=0,high=this.#leaves.length;for(;low<high;){let middle=low+high>>>1;(this.#leaves[middle]?.start??0)<offset?
low=middle+1:high=middle}return low}};function merged(spans){let joined=[];for(let{start,end}of[...spans].sort((a,b)=>a.start-b.start||a.end-b.end)){let last=joined.
at(-1);last&&start<=last.end?last.end=Math.max(last.end,end):joined.push({start,end})}return joined}function lostComment(file,ordered){let{before:before2,after,gone:gone2}=file;if(before2.comments.length+after.comments.length===0)return null;let runs=runsOf2(gone2,
file.rooms),next=0,at3=0,lost2=0;for(let comment of before2.comments){for(;ordered[next]&&ordered[next].end<=comment.start;)next++;let edit=ordered[next];if(!edit||
edit.start>=comment.end||edit.text.includes(before2.text.slice(comment.start,comment.end)))continue;for(;runs[at3]&&runs[at3].room.end<comment.end;)at3++;let run2=runs[at3];
if(!run2||comment.start<run2.room.start||!goesWith(file,run2,comment))return comment;lost2++}return after.comments.length===before2.comments.length-lost2?null:{
start:0,end:0}}function runsOf2(gone2,rooms){let sorted=[...gone2].sort((a,b)=>a.start-b.start),next=0;return merged(sorted.map(item=>rooms.ofItem(item))).map(room=>{
let first2=sorted[next]??room,last=first2;for(let item=sorted[next];item&&item.end<=room.end;item=sorted[++next])last=item;return{room,first:first2,last}})}function goesWith({
before:{text},rooms},{room,first:first2,last},comment){if(comment.start<first2.start&&room.start>0)return!!rooms.isParted(room.start,comment.start)||!rooms.isParted(
comment.end,first2.start);let behind=rooms.around(last).end,tail=text[behind]===","?behind+1:last.end;if(comment.start<tail||!rooms.isParted(tail,comment.start))
return!0;let dash=last.start-1;for(;/\s/.test(text[dash]??"");)dash--;return text[dash]==="-"&&column(text,comment.start)>column(text,dash)}function column(text,offset){
return offset-(text.lastIndexOf(`
`,offset-1)+1)}function difference(before2,after,{found,strings}){let{parts}=before2,at3=0,next=0;for(let index=0;index<parts.length;){let part=parts[index],claim2=found[next]?.
index===index?found[next++]:void 0;if(claim2&&!claim2.change){index=part.next;continue}let other=after.parts[at3];if(!other||other.depth!==part.depth||other.key!==
part.key)return part;let string2=strings.size>0?strings.get(index):void 0;if(claim2?.change){if(!(claim2.span.start<part.start||other.props===part.props)||!isListChange(
before2,index,after,at3,claim2.change))return part}else if(string2){if(other.kind!=="string"||other.props!==part.props||other.start!==string2.start||other.end!==
string2.end)return part}else if(!isSamePart(before2.text,part,after.text,other,part.next===index+1))return part;let isWhole=claim2!==void 0||string2!==void 0;index=
isWhole?part.next:index+1,at3=isWhole?other.next:at3+1}return at3===after.parts.length?null:parts.at(-1)??{start:0,end:0}}function isSamePart(before2,part,after,other,isLeaf){
return part.kind!==other.kind||part.type!==other.type||part.props!==other.props?!1:!isLeaf||before2.slice(part.start,part.end)===after.slice(other.start,other.end)}
function isListChange(before2,index,after,at3,change){return before2.parts[index]?.kind==="list"&&after.parts[at3]?.kind!=="list"?!1:change.after.length>0&&says(
before2,index,change.before)&&says(after,at3,change.after)}function says(file,index,entries){let items=file.parts[index]?.kind==="list"?(0,_chunk_F7K4HEC5_js__WEBPACK_IMPORTED_MODULE_17__/* .childrenOf */ .L)(file.parts,index):
[index];return items.length===entries.length&&items.every((item,at3)=>stringAt(file,item)===entries[at3])}var SUB="Fn::Sub";function stringAt({parts,meaningOf:meaningOf2},index){
let part=parts[index];if(part?.kind==="string")return part.props.startsWith("!")&&!part.props.startsWith("!Sub")?null:meaningOf2(part);let value=part?.kind==="m\
ap"&&part.next===index+3?parts[index+2]:void 0;return value?.key===SUB&&value.kind==="string"?meaningOf2(value):null}function misplacement(claim2){let{format,before:before2,after,policies}=claim2;if(claim2.edits.length===0&&before2===after&&policies.every(isSame2))return null;
let edits=inOrder(claim2.edits),moved2=movedByte(before2,after,edits);if(moved2!==null)return moved2;let reader2=readerFor(format,before2),old=reader2?.(before2);
if(!reader2||!old)return"the text before does not parse";let embedded=format==="json"?new Map:embeddedIn(old,policies.filter(isChanged)),changes2=changesIn(policies.
filter(policy=>!embedded.has(policy)));if("start"in changes2)return witness(before2,changes2);let found=findParts(old,changes2);if("start"in found)return witness(
before2,found);let rooms=new Rooms(old),documents=[...embedded.keys()].map(({document})=>document),stray=strayEdit(roomsOf(claim2,old,found,rooms).concat(documents),
edits);if(stray)return`an edit at ${witness(before2,stray)}`;let now=reader2(after);if(!now)return"the text after does not parse";let strings=movedStrings(old,new Set(
embedded.values()),edits),changed=difference(old,now,{found,strings})??lostComment({before:old,after:now,rooms,gone:goneIn(old,found,rooms)},edits);return changed?
witness(before2,changed):insideStrings(claim2,[...embedded.keys()],edits)}function isSame2({statements}){return statements.every(({outcome:outcome2})=>outcome2===
"same")}function isChanged(policy){return!isSame2(policy)}function witness(text,{start}){return`${place(text,start)} of the text before`}function roomsOf({format},{
parts},found,rooms){let ofLists=found.flatMap(({span,change})=>change?[format==="yaml"?rooms.around(span):span]:[]),ofItems=found.flatMap(({index,change})=>{let item=change?
void 0:parts[index];return item?[rooms.ofItem(rooms.whole(item))]:[]});return[...ofLists,...merged(ofItems)]}function strayEdit(rooms,ordered){let sorted=[...rooms].
sort((a,b)=>a.start-b.start||a.end-b.end);return ordered.find(edit=>{let low=0,high=sorted.length;for(;low<high;){let middle=low+high>>>1;sorted[middle].start<=
edit.start?low=middle+1:high=middle}return![sorted[low-1],sorted[low-2]].some(room=>room!==void 0&&isWithin(edit,room))})}function goneIn({parts},found,rooms){return found.
flatMap(({index,change})=>{let items=change&&change.gone.length>0?(0,_chunk_F7K4HEC5_js__WEBPACK_IMPORTED_MODULE_17__/* .childrenOf */ .L)(parts,index):[];return(change?change.gone.map(at3=>items[at3]):[index]).flatMap(at3=>{
let part=at3===void 0?void 0:parts[at3];return part?[rooms.whole(part)]:[]})})}function movedStrings({parts},indexes,ordered){let sorted=[...indexes].sort((a,b)=>a-
b),spans=movedSpans(sorted.flatMap(index=>parts[index]??[]),ordered);return new Map(sorted.map((index,at3)=>[index,spans[at3]??{start:0,end:0}]))}function insideStrings({
before:before2,after},policies,ordered){let sorted=[...policies].sort((a,b)=>a.document.start-b.document.start),moved2=movedSpans(sorted.map(({document})=>document),
ordered);for(let[index,policy]of sorted.entries()){let{document}=policy,now=moved2[index]??document,found=misplacement({format:"json",before:before2.slice(document.
start,document.end),after:after.slice(now.start,now.end),edits:ordered.flatMap(edit=>isWithin(edit,document)?[{...edit,...shifted2(edit,document.start)}]:[]),policies:[
inside(policy)]});if(found!==null)return`${found}, in the document at ${witness(before2,document)}`}return null}function inside({document,list,statements}){let by=document.
start;return{document:shifted2(document,by),list:list&&{...shifted2(list,by),items:list.items.map(item=>shifted2(item,by))},statements:statements.map(one=>({...one,
span:shifted2(one.span,by),actions:one.actions&&shifted2(one.actions,by)}))}}function shifted2({start,end},by){return{start:start-by,end:end-by}}var LIST_LAWS=[["narrower",notNarrower],["narrower-tomorrow",notNarrowerTomorrow],["nothing-else-lost",lost],["nothing-unused-left",leftUnnamed]];function checkList(claim2,universe2,removal2){
let list=readCase(claim2,universe2,removal2);return LIST_LAWS.flatMap(([law,find])=>{let witness2=find(list);return witness2===null?[]:[{law,witness:witness2}]})}
function checkText(claim2){let witness2=misplacement(claim2);return witness2===null?[]:[{law:"only-the-list-moved",witness:witness2}]}function breaches(file,context){let statements=file.policies.flatMap(policy=>policy.statements),violations=statements.flatMap(one=>checkStatement(one,context).map(
violation=>({statement:one.statement,violation}))),withheld=new Set(violations.map(({statement})=>statement.pointer));if(file.edits.length===0&&!statements.some(
one=>one.edited))return{withheld,violations};let ofFile=textBreaches(file);return ofFile.length===0?{withheld,violations}:{withheld:new Set(statements.filter(one=>one.
edited).map(one=>one.statement.pointer)),violations:[...violations,...ofFile.map(violation=>({statement:null,violation}))]}}function checkStatement(one,context){
let{refinement,evidence,statement}=one;if(!refinement||!evidence||!statement.actions||one.verdict==="declined")return[];let before2=statement.actions.entries,after=one.
verdict==="emptied"?[]:refinement.after,keep2=actionsOf(one.keep),{standing}=context,broken=checkList({before:before2,after,left:refinement.left,standing,keep:keep2},
context.universe,evidence.removal);return one.verdict==="kept"||isSettled2(after,context.keeping.termsFor(evidence,one.keep))?broken:[...broken,{law:"settled",witness:after.
join(", ")}]}function textBreaches(file){return checkText(claim(file))}function claim(file){return{format:file.format,before:file.source.text,after:file.after,edits:file.
edits,policies:file.policies.map(claimPolicy)}}function claimPolicy({policy,statements}){return{document:policy.document,list:policy.list,statements:statements.
map(one=>({index:one.statement.index,span:one.statement.span,actions:one.statement.actions?.node??null,outcome:outcome(one)}))}}function outcome(one){if(!one.edited)
return"same";if(one.verdict==="emptied")return"removed";let entries=one.refinement?.entries??[];return{before:one.statement.actions?.entries??[],after:one.refinement?.
after??[],gone:[...entries.keys()].filter(index=>!entries[index]?.kept&&entries[index]?.becomes.length===0)}}function proved(refine2,beside,context){let withheld=new Set,violations=[],{rules}=beside;for(;;){let file=refine2(rules,withheld),found=breaches(file,context);
if(found.withheld.size>0){for(let violation of found.violations)violations.push(violation);for(let pointer of found.withheld)withheld.add(pointer);continue}let lost2=lostComments(
file,beside.rules,rules,context);if(lost2===null)return{file,violations};if(lost2.held)rules=lost2.held;else{for(let one of lost2.unsettled)violations.push(unsettled(
one));for(let pointer of edited(file))withheld.add(pointer)}}}function unsettled({statement,keep:keep2}){let actions=keep2.filter(rule=>rule.beside).flatMap(rule=>rule.
actions);return{statement,violation:{law:"settled",witness:actions.join(", ")}}}function edited({policies}){return policies.flatMap(policy=>policy.statements).filter(
one=>one.edited).map(one=>one.statement.pointer)}function policySize(file,{document,writer}){let before2=writer.size(file.source.text,document),{ordered,growth}=ledgerOf(file),first2=countBefore(ordered,document.
start),last=countBefore(ordered,document.end);if(first2===last)return{before:before2,after:before2};let start=document.start+(growth[first2]??0);return{before:before2,
after:writer.size(file.after,{start,end:document.end+(growth[last]??0)})}}function grows(file){return ledgerOf(file).isLonger}var known2=new WeakMap;function ledgerOf(file){
let old=known2.get(file);if(old)return old;let ordered=[...file.edits].sort((a,b)=>a.start-b.start||a.end-b.end),growth=[0],sum=0;for(let{text,start,end}of ordered)
sum+=text.length-(end-start),growth.push(sum);let solid=text=>text.replace(/\s+/g,"").length,isLonger=ordered.some(({text,start,end})=>solid(text)>solid(file.source.
text.slice(start,end))),made={ordered,growth,isLonger};return known2.set(file,made),made}function countBefore(ordered,offset){let[low,high]=[0,ordered.length];for(;low<
high;){let middle=low+high>>1;(ordered[middle]?.end??0)<=offset?low=middle+1:high=middle}return low}function statementProblems(file,policy,context){let{lines}=file.source,at3=offset=>({path:file.path,...lines.at(offset)});return[...policy.statements.flatMap(one=>ofList(
one,context,at3)),...ofSize(file,policy,at3)]}function ofList(one,context,at3){let{actions,blocked}=one.statement;if(!actions||blocked)return[];if(actions.entries.
length===0)return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","empty-list","the action list is empty: the statement grants nothing",{...at3(actions.node.start),help:"remove the statement\
, or name the actions that it is for"})];let outcomes=one.refinement?.entries??[];return outcomes.length>0&&outcomes.every(({granted:granted2,entry})=>granted2>
0&&!entry.startsWith("*"))?[]:actions.entries.flatMap((text,index)=>{let node=actions.node.kind==="list"?actions.node.items[index]:actions.node,outcome2=outcomes[index];
if(outcome2&&outcome2.granted>0&&!text.startsWith("*"))return[];let place2=at3(node?.start??actions.node.start),entry=(0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(text);if(entry.kind==="invalid")
return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","invalid-entry",`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(text)} is no action: it grants nothing, and stays`,{...place2,help:"write `service:Action`; `*` and `?` may s\
tand in the action only"})];if(entry.kind!=="all"&&outcome2?.kept)return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("note","unknown-action",`the catalogue knows no action ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(text)}, so it s\
tays`,{...place2,help:"check the spelling; an action newer than the catalogue is safe to keep"})];if(entry.kind==="all"&&outcome2&&!outcome2.kept&&one.edited){let services=context.
universe.counts.services,message=`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(text)} also grants services newer than the catalogue (${services} services), which the new list leaves out`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)(
"warning","catalogue-behind",message,{...place2,help:"add what else is needed by name"})]}return[]})}function ofSize(file,{policy},at3){if(file.after.length<=MANAGED_POLICY_LIMIT||
!grows(file))return[];let{before:before2,after}=policySize(file,policy);if(before2>MANAGED_POLICY_LIMIT||after<=MANAGED_POLICY_LIMIT)return[];let message=`the p\
olicy grows from ${before2} to ${after} characters, past the ${MANAGED_POLICY_LIMIT} of a managed policy`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","policy-size",message,{...at3(
policy.document.start),help:"take only some of the changes, or split the policy in two"})]}var Analysed=class{statement;verdict;reason;edited;refinement;tooLarge;id;owners;principals;why;evidence;keep;#lines;constructor(judged2,rest,lines){this.statement=
judged2.statement,this.verdict=judged2.verdict,this.reason=judged2.reason,this.edited=judged2.edited,this.refinement=judged2.refinement,this.tooLarge=judged2.tooLarge,
this.id=rest.id,this.owners=rest.owners,this.principals=rest.principals,this.why=rest.why,this.evidence=rest.evidence,this.keep=rest.keep,this.#lines=lines}get line(){
return this.#lines.line(this.statement.span.start)}get endLine(){return this.#lines.line(this.statement.span.end-1)}};function judgeFile(file,context){let outcome2=analysed(
file,context);return context.ignored(file.path)?{...outcome2,problems:outcome2.problems.map(one=>({...one,severity:"note"}))}:outcome2}var NO_RULES=[];function analysed({
path,source:kept,policies,problems,keeps},context){if(policies.length===0)return{file:null,problems};let beside=besideOf(keeps,path,context),{keeping}=context,{
file:refined,violations}=proved((rules,withheld)=>refineFile(path,kept,policies,{context,keepFor:(statement,evidence)=>keeping.rulesFor(path,evidence,rules.get(
statement)??NO_RULES),keepWithout:(statement,principals)=>keeping.rulesWithout(path,principals,rules.get(statement)??NO_RULES),withheld}),beside,context);return{
file:refined,problems:problems.concat(beside.problems,refined.policies.flatMap(policy=>statementProblems(refined,policy,context)),lawProblems(violations,refined))}}
function refineFile(path,source,policies,judging){let{withheld}=judging,analysed2=policies.map(policy=>{let belonging=belongingOf({path,policy},judging.context),
{owners,principals,why,evidence}=belonging,judged2=refinePolicy(policy,statement=>decide2(statement,belonging,judging)).map(one=>withheld.has(one.statement.pointer)?
withhold(one):one),sids=counts(judged2.map(one=>one.statement.sid)),statements=judged2.map(one=>{let{statement}=one,single2=statement.sid!==null&&sids.get(statement.
sid)===1,id=`${path}#${single2?`${policy.pointer}:${statement.sid}`:statement.pointer}`,keep2=evidence?judging.keepFor(statement,evidence):judging.keepWithout(statement,
principals);return new Analysed(one,{id,owners,principals,why,evidence,keep:keep2},source.lines)});return{policy,statements,changes:changesOf(source,policy,statements)}}),
edits=analysed2.flatMap(({changes:changes2})=>changes2.flatMap(change=>change.edits)),after=edits.length===0?source.text:(0,_chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_16__/* .applyEdits */ .c)(source.text,edits),ignored=judging.
context.ignored(path);return{path,format:source.format,source,policies:analysed2,edits,ignored,after}}var IGNORED={owners:null,principals:[],why:null,evidence:null,
reason:"ignored"};function belongingOf(place2,context){if(context.ignored(place2.path))return IGNORED;let{owners,reason:reason2,why}=context.whose(place2);if(!owners)
return{owners,principals:[],why,evidence:null,reason:reason2??"unowned"};let principals=context.principalsOf(owners),evidence=context.evidenceFor(owners);return evidence?
{owners,principals,evidence,why:null,reason:null}:{owners,principals,evidence,why:missingWords(principals),reason:"no-evidence"}}function decide2(statement,{evidence,
reason:reason2},{context,keepFor}){return evidence?context.keeping.termsFor(evidence,keepFor(statement,evidence)):reason2??"unowned"}function counts(values){let found=new Map;
for(let value of values)found.set(value,(found.get(value)??0)+1);return found}function withhold(one){return{...one,verdict:"declined",reason:"law",edited:!1}}function lawProblems(violations,file){
let{lines}=file.source;return violations.map(({statement,violation})=>(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","law-broken",`the refinement broke the law \`${violation.law}\` at ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(
violation.witness)} and was withheld; this is our bug`,{path:file.path,...lines.at(statement?.span.start??0),help:"please report it with this policy and the evi\
dence; the file was not changed there"}))}function makeService(prefix,known3,actions){let byName=new Map;for(let action of actions)byName.has(action.folded)||byName.set(action.folded,action);let sorted=[
...byName.values()];return sorted.every((action,index)=>index===0||(sorted[index-1]?.folded??"")<action.folded)||sorted.sort((a,b)=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.folded,b.folded)),
{prefix,key:(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(prefix),known:known3,actions:sorted,find:folded=>byName.get(folded)}}function lazyService(prefix,read4){return new LazyService(prefix,read4)}var LazyService=class{prefix;key;known=!0;#read;#actions=null;#byName=null;constructor(prefix,read4){
this.prefix=prefix,this.key=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(prefix),this.#read=read4}get actions(){return this.#actions??=this.#read(),this.#actions}find(folded){return this.#byName??=new Map(
this.actions.map(action=>[action.folded,action])),this.#byName.get(folded)}};function universe(catalogue,named2){let extra=new Map;for(let action of named2){let prefix=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(
action.service);if(catalogue.service(prefix)?.find((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action.name)))continue;let list=extra.get(prefix);list?list.push(action):extra.set(prefix,[action])}if(extra.
size===0)return catalogue;let merged2=new Map;for(let[prefix,actions]of extra){let base=catalogue.service(prefix),unknown=actions.map(({name})=>({name,folded:(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(
name),level:null,tracked:null,known:!1}));merged2.set(prefix,makeService(base?.prefix??actions[0]?.service??prefix,base!==void 0,[...base?.actions??[],...unknown]))}
let prefixes=[...new Set([...catalogue.prefixes(),...merged2.keys()])].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH);return{date:catalogue.date,counts:{services:prefixes.length,actions:catalogue.
counts.actions+[...extra].reduce((sum,[,actions])=>sum+new Set(actions.map(one=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(one.name))).size,0)},service:prefix=>merged2.get(prefix)??catalogue.service(
prefix),prefixes:()=>prefixes}}function fileRules(configuration){let accounts=configuration?.accounts??[],owned=(configuration?.principals??[]).map(rule=>({fits:(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .capturerOf */ .It)(rule.files),rule})),
ignore=(configuration?.ignore??[]).map(_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .matcherOf */ .Ke),known3=new Map,lines=new WeakMap,one=(owner,{line})=>{let key=JSON.stringify([owner.name,owner.account]),found=known3.
get(key)??owner;return found===owner&&(known3.set(key,owner),lines.set(owner,line)),found};return{principals:remembering2(path=>{let rules=owned.flatMap(({fits:fits2,
rule})=>{let captures=fits2(path);return captures?[{rule,captures}]:[]}),principals=rules.flatMap(({rule,captures})=>{let names=rule.principals.map(name=>(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .ownerOf */ .bf)(
(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .filled */ .Bq)(name,capture=>captures.get(capture)??"")));return (0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .inAccounts */ .Kv)(names,rule.accounts.length>0?rule.accounts:accounts).map(owner=>one(owner,rule))}),how=rules.
map(({rule:{line,files}})=>`configuration line ${line}: ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(files)}`).join("; ");return{principals:[...new Set(principals)],how}}),ignored:remembering2(path=>ignore.
some(fits2=>fits2(path))),lineOf:owner=>lines.get(owner)??null,accounts}}function remembering2(answer){let known3=new Map;return path=>{let found=known3.get(path);
return found===void 0&&(found=answer(path),known3.set(path,found)),found}}function ownersBy({given,configured,nameless}){let all=forAll(given,nameless);return given.length>0?()=>all:({path})=>{let{principals,how}=configured(path);return principals.
length>0?{principals,by:"configuration",how}:all}}function forAll(given,nameless){return given.length>0?{principals:given,by:"principal",how:"`principal`"}:nameless?
{principals:[],by:"report",how:"the report names nobody"}:null}function whoseBy(owning,inferring2){let all=forAll(owning.given,owning.nameless);return owning.given.
length>0?()=>named(all):place2=>{let claimed=inferring2.claimed(place2),{principals,how}=owning.configured(place2.path);if(principals.length>0){let others=claimed?
lacking(principals,claimed,inferring2):[];return others.length===0?named({principals,by:"configuration",how}):{owners:null,reason:"owners-disagree",why:disagreement(
{principals,how},others,claimed)}}if(claimed&&claimed.unclear.length===0)return named({principals:inferring2.inAccounts(claimed.principals),by:"source",how:claimed.
how});let called2=inferring2.called(place2.path);if(called2){let file=place2.path.slice(place2.path.lastIndexOf("/")+1);return named({principals:[called2],by:"p\
ath",how:`its file is called ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(file)}`})}return all?named(all):{owners:null,reason:"unowned",why:claimed&&doubts(claimed)}}}function fileOwnersBy(whose,owning,pointersOf){
let byFile=ownersBy(owning);return({path})=>{let inferred=pointersOf(path).flatMap(pointer=>whose({path,policy:{pointer}}).owners??[]).filter(({by})=>by==="sour\
ce"||by==="path"),[first2]=inferred;return first2?{...first2,principals:[...new Set(inferred.flatMap(({principals})=>principals))]}:byFile({path})}}function named(owners){
return{owners,reason:owners?null:"unowned",why:null}}function lacking(configured,{principals,isAlike},{reported:reported2}){let others=principals.filter(owner=>!configured.
some(one=>(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeantBy */ .f7)({...owner,account:one.account},one)));if(others.length===0)return[];let known3=new Set(configured.flatMap(owner=>[(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(owner.name),...reported2(
owner)])),isSettled3=owner=>isAlike===!0&&reported2(owner).some(name=>known3.has(name)),named2=others.flatMap(owner=>owner.isPattern?isSettled3(owner)?[]:reported2(
owner):[(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(owner.name)]);return[...new Set(named2)].filter(name=>!known3.has(name)).sort()}function disagreement({principals,how},others,claimed){let mine=listed(
principals.map(({name})=>(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)((0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(name))),", ");return`${how} names ${mine}; the source names ${listed(others.map(_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL),", ")} too (${claimed?.how??""})`}
function doubts({unclear:unclear2}){return listed(unclear2,"; ")}function claimsOf(report,clock){let elements=new Map;for(let service of report.services){let prefix=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(service.prefix),list=elements.get(prefix);list?list.push(
service):elements.set(prefix,[service])}let limit=(report.analyzedAt??clock.asOf)-clock.window;if(report.createdAt!==void 0&&report.createdAt>limit)return{services:new Map,
problems:[tooYoung(report,report.createdAt,clock)]};let services=new Map,problems=[];for(let[prefix,list]of elements){let{claim:claim2,contradicted}=claimOf(report,
list,limit,isBlind(report,clock.window));services.set(prefix,claim2),contradicted!==null&&problems.push(contradiction(report,list,contradicted,clock))}return{services,
problems}}function isBlind({watched},window){return watched!==void 0&&watched<window}function newer(a,b){return a===null||b!==null&&b>a?b:a}function claimOf(report,elements,limit,blind){
let lastAccessed=new Map;for(let{name,lastAccessed:time}of elements.flatMap(element=>element.actions)){let folded=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(name);lastAccessed.set(folded,newer(lastAccessed.
get(folded)??null,time))}let unused=new Set,used=new Set,newest=elements.reduce((time,element)=>newer(time,element.lastAccessed),null),known3=newest!==null||!blind;
for(let[name,time]of lastAccessed)((time===null?!blind:time<=limit)?unused:used).add(name),newest=newer(newest,time);let claimed=elements.some(element=>element.
whole),recent=newest!==null&&newest>limit;return report.kind==="last-accessed"?{claim:{whole:claimed&&!recent&&lastAccessed.size===0,unused,inWindow:new Set,lastAccessed},
contradicted:null}:{claim:{whole:claimed&&!recent&&known3,unused,inWindow:used,lastAccessed},contradicted:claimed&&recent?newest:null}}function tooYoung(report,createdAt,clock){
let who=(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)((0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(report.principal??"")),window=`${Math.round(clock.window/864e5)} days`,message=`${who} was made on ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .formatDay */ .im)(createdAt)}, less than ${window}\
 before the report: nothing of it counts as unused`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("note","young-principal",message,{path:report.source})}function contradiction(report,list,used,clock){
let about=report.principal===null?"":` of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)((0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(report.principal))}`,prefix=(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(list[0]?.prefix??""),window=`the last ${Math.round(clock.window/864e5)}\
 days`,message=`the report${about} calls the whole service ${prefix} unused, yet used on ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .formatDay */ .im)(used)}, within ${window}`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","contrad\
iction",message,{path:report.source,help:"only the actions that the report lists count as unused; export it again or shorten `--unused-for`"})}function removalOf(owners,clock,universe2){let principals=owners.flatMap(({principal})=>principal?[principal]:[]),uncovered2=owners.filter(({reports:reports2})=>reports2.
length===0);if(owners.length===0||uncovered2.length>0)return{covered:!1,uncovered:uncovered2.flatMap(({principal})=>principal?[principal]:[])};let reports=[...new Set(
owners.flatMap(owner=>owner.reports))],claims=reports.map(report=>claimsOf(report,clock));return{covered:!0,removal:intersection(claims.map(({services})=>services),
universe2),principals,reports,problems:claims.flatMap(({problems})=>problems)}}function intersection(reports,universe2){let services=new Map,prefixes,service=prefix=>{
let found=services.get(prefix);return found===void 0&&(found=common(prefix,reports,universe2)??null,services.set(prefix,found)),found??void 0};return{service,prefixes:()=>(prefixes??=
[...reports[0]?.keys()??[]].filter(prefix=>service(prefix)).sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH),prefixes)}}function common(prefix,reports,universe2){let claims=reports.flatMap(services=>services.
get(prefix)??[]);if(claims.length<reports.length)return;let lastAccessed=name=>claims.reduce((time,claim2)=>newer(time,claim2.lastAccessed.get(name)??null),null),
unusedBy=(claim2,name)=>claim2.unused.has(name)||claim2.whole&&!isUntracked(prefix,name),listing=claims.find(claim2=>!claim2.whole);if(!listing)return wholeService(
prefix,claims,universe2,unusedBy,lastAccessed);let unused=new Set([...listing.unused].filter(name=>claims.every(claim2=>unusedBy(claim2,name)))),inWindow=new Set(
[...listing.unused,...listing.inWindow].filter(name=>!unused.has(name)&&claims.every(claim2=>unusedBy(claim2,name)||claim2.inWindow.has(name))));if(unused.size+
inWindow.size===0)return;let listed3=claims.some(claim2=>claim2.whole)?listedBy(claims,unused):unused;return{whole:!1,unused,listed:listed3,inWindow,lastAccessed}}
function wholeService(prefix,claims,universe2,unusedBy,lastAccessed){let names,listed3;return{whole:!0,get unused(){return names??=new Set([...(universe2.service(
prefix)?.actions??[]).map(({folded})=>folded),...claims.flatMap(({unused})=>[...unused])].filter(name=>claims.every(claim2=>unusedBy(claim2,name)))),names},get listed(){
return listed3??=listedBy(claims,claims[0]?.unused??new Set),listed3},inWindow:new Set,lastAccessed}}function listedBy(claims,names){return new Set([...names].filter(
name=>claims.every(claim2=>claim2.unused.has(name))))}function isUntracked(prefix,name){return prefix==="iam"&&name==="passrole"}function inferring(configuration,source,reports){let{infer,accounts}=configuration??{infer:{source:!0,path:!1},accounts:[]},index=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .indexOf */ .qh)(reports);return{claimed:({
path,policy})=>infer.source?source(path,policy.pointer):null,called:path=>{if(!infer.path)return null;let arns=index.named(stemOf(path)),[only]=arns;return only!==
void 0&&arns.length===1?(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .ownerOf */ .bf)(only):null},reported:owner=>[...new Set(index.meant(owner).map(_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb))],inAccounts:owners=>(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .inAccounts */ .Kv)(owners,accounts)}}function stemOf(path){
return path.slice(path.lastIndexOf("/")+1).replace(/(?:\.tf|\.tofu)?\.[^.]+$/i,"")}function ownerProblems(files,known3){if(known3.given.length>0)return uncoveredOf(known3.given,known3,()=>({}));let statements=files.flatMap(file=>file.policies.
flatMap(policy=>policy.statements)),mapped=statements.filter(isMapped),unowned=known3.configuration===null||statements.some(one=>one.reason==="unowned"),atOdds=disagreements(
files);if(mapped.length===0)return unowned?[...atOdds,...unownedProblems(known3.reports)]:atOdds;let owners=new Set(mapped.flatMap(one=>one.owners?.by==="source"?
[]:one.owners?.principals??[])),told=new Set(mapped.flatMap(one=>one.owners?.by==="source"?one.owners.principals:[])),configured=uncoveredOf([...owners],known3,
owner=>placeOf3(owner,known3)),said=new Set(configured.map(({message})=>message)),bySource=uncoveredOf([...told],known3,()=>({})).filter(({message})=>!said.has(
message));return[...configured,...asOne2(bySource),...atOdds,...problemsOf(mapped)]}var MOST_TOLD=5;function asOne2(uncovered2){if(uncovered2.length<=MOST_TOLD)
return uncovered2;let message=`no report is about ${uncovered2.length} of the principals that the sources name: their policies were left alone`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("\
warning","principal-not-covered",message,{help:"`refine-iam owners` lists them; a principal without a finding may also have no unused access"})]}function disagreements(files){
return files.flatMap(({path,policies})=>policies.flatMap(({statements})=>{let one=statements.find(({reason:reason2})=>reason2==="owners-disagree");return one?[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)(
"warning","owners-disagree",one.why??"",{path,line:one.line,column:1,help:"name all of them in the configuration, or leave it to the source"})]:[]}))}function isMapped({
owners,statement}){return owners===null||!MAPPED.has(owners.by)?!1:owners.by!=="source"||statement.blocked===null}var MAPPED=new Set(["configuration","source","\
path"]);function problemsOf(statements){let found=[...new Set(statements.map(one=>one.evidence))].flatMap(one=>one?.problems??[]);return[...new Map(found.map(one=>[
JSON.stringify(one),one])).values()]}function uncoveredOf(owners,{reports,unused},place2){let found=new Map;for(let owner of owners){let matched=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .matchPrincipals */ .T9)(
[owner],reports);for(let{principal,reports:about}of matched.ok?matched.value:[]){if(!principal||about.length>0||isAbout(unused,principal))continue;let key=JSON.
stringify([principal.name,principal.account]);found.has(key)||found.set(key,uncovered(principal,place2(owner)))}}return[...found.values()]}function isAbout(reports,{
name,arn,account}){let means=one=>one===arn||(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(one)===name&&(!account||(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .accountOf */ .XP)(one)===account);return reports.some(({principal})=>principal!==null&&means(
principal))}function uncovered({name,account},place2){let help="check the name; a principal without a finding may also have no unused access",where=account===null?
"":` in account ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(account)}`,message=`no report is about ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)}${where}: its policies were left alone`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","principal-not-c\
overed",message,{...place2,help})}function placeOf3(owner,{configuration,lineOf:lineOf2}){let line=lineOf2(owner);return configuration&&line!==null?{path:configuration.
source,line}:{}}var NAMED3=3;function unownedProblems(reports){let names=[...new Set(reports.flatMap(({principal})=>principal===null?[]:[(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)(principal)]))].sort(),
[first2]=names;if(first2===void 0)return[];let some=names.slice(0,NAMED3).map(_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL).join(", "),more=names.length>NAMED3?` and ${names.length-NAMED3} more`:"",
message=`the evidence is about ${some}${more}; nobody says which of them the policies belong to`,help=`give one as \`principal\` (on the command line \`--principal\
 ${first2.replaceAll("`","")}\`), or each under \`principals\` in the configuration`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","unowned",message,{help})]}function shortWindowProblems(reports,window){let blind=reports.filter(report=>isBlind(report,window));return[...new Map(blind.map(report=>[report.source,Math.round(
(report.watched??0)/864e5)]))].map(([source,days])=>{let asked=`${Math.round(window/864e5)} days`,message=`the analyzer looks back ${days} days, less than the ${asked}\
 asked for: what it gives no last use of does not count as unused`,help=`set \`unused-for\` to \`${days}d\`, or collect from an analyzer that looks back ${asked}`;
return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","short-window",message,{path:source,help})})}var CATALOGUE_AGE={warn:90*864e5,split:180*864e5};function mayBeSplit(catalogue,reports){return catalogueAge(catalogue,reports)<=CATALOGUE_AGE.split}function reportProblems({
reports,stale,early},catalogue,behind,terms){return[...staleProblems(stale,terms),...undatedProblems(reports),...shortWindowProblems(reports,terms.unusedFor),...futureProblems(
early),...catalogueProblems(catalogue,behind,reports)]}function catalogueAge(catalogue,reports){let{date}=catalogue;return date===null?0:reports.reduce((most,{analyzedAt})=>Math.
max(most,analyzedAt===null?0:analyzedAt-date),0)}function staleProblems(stale,terms){let sources=new Map(stale.map(report=>[report.source,report])),most=Math.round(
terms.maxReportAge/864e5);return[...sources.values()].map(({source,analyzedAt})=>{let message=`the report is of ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .formatDay */ .im)(analyzedAt??0)}, more than ${most} d\
ays old: it was not used`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","stale-report",message,{path:source,help:"export a new one, or allow more with `max-report-age`"})})}function undatedProblems(reports){
return[...new Set(reports.filter(report=>report.analyzedAt===null).map(report=>report.source))].map(source=>(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("note","undated-report","the report does not\
 say of when it is",{path:source,help:"make sure that it is recent; the ages of report and catalogue are not compared"}))}function futureProblems(early){return[
...new Map(early.map(report=>[report.source,report.analyzedAt??0]))].map(([source,analyzedAt])=>{let message=`the report is of ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .formatDay */ .im)(analyzedAt)}, which i\
s yet to come: it was not used`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","future-report",message,{path:source,help:"check the clock of the machine and the origin of the report"})})}
function catalogueProblems(catalogue,behind,reports){let help="use a newer release, or on the command line another `--catalogue`",found=[...behind].map(([service,
names])=>{let[first2=""]=names,message2=`the report names ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(`${service}:${first2}`)}${names.size>1?` and ${names.size-1} more`:""}, unknown to the catalo\
gue, which is behind`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","catalogue-behind",message2,{help})}),age=catalogueAge(catalogue,reports);if(age<=CATALOGUE_AGE.warn)return found;
let rest=age>CATALOGUE_AGE.split?": patterns are not split, only exact entries go":"",message=`the catalogue is ${Math.floor(age/864e5)} days older than the rep\
ort${rest}`;return[...found,(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("warning","catalogue-old",message,{help})]}function unknownNames(catalogue,named2){let behind=new Map;for(let{service,name}of named2){let prefix=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(service);if(catalogue.service(prefix)?.find((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(name)))
continue;let names=behind.get(prefix)??new Set;behind.set(prefix,names.add(name))}return behind}var MOST_UNKNOWN=5e3;function tooManyNames(behind){for(let[service,
names]of behind){if(names.size<=MOST_UNKNOWN)continue;let message=`the report names ${names.size} actions of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(service)} that the catalogue lacks, more t\
han the ${MOST_UNKNOWN} that are read`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","refused-report",message,{help:"check the origin of the report: no service of AWS has as many"})}return null}var NO_RULES2={keep:[],standing:null,configuration:null};function gather(read4,catalogue,terms,rules=NO_RULES2){let merged2=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeReports */ .C1)(read4);if(!merged2.ok)return merged2;
let behind=unknownNames(catalogue,merged2.value.named),crowded=tooManyNames(behind);if(crowded)return{ok:!1,problem:crowded};let passRole={service:"iam",name:"P\
assRole"},kept=[...rules.keep.flatMap(rule=>rule.actions),...rules.named??[]],all=universe(catalogue,[...merged2.value.named,passRole,...kept.flatMap(namedAction)]),
stale=merged2.value.reports.filter(report=>(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .isStale */ .QO)(report,terms.asOf,terms.maxReportAge)),early=merged2.value.reports.filter(report=>(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .isFuture */ .GJ)(report,terms.asOf)),
unfit=new Set([...stale,...early]),reports=merged2.value.reports.filter(report=>!unfit.has(report)),named2=terms.principals.map(name=>(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .ownerOf */ .bf)(name)),given=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .matchPrincipals */ .T9)(
named2,reports);if(!given.ok)return given;let clock={window:terms.unusedFor,asOf:terms.asOf},keys=new WeakMap,known3=new Map,knownOf=({principals})=>{let key=keys.
get(principals)??(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersKey */ .is)(principals);keys.set(principals,key);let one=known3.get(key);if(!one){let matched=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .matchPrincipals */ .T9)(principals,reports),found=matched.ok?
removalOf(matched.value,clock,all):null,evidence2=found?.covered?{...found,terms:termsOf(found.removal,found.reports)}:null;one={principals:matched.ok?matched.value:
[],evidence:evidence2},known3.set(key,one)}return one},evidenceFor=owners=>knownOf(owners).evidence,termsOf=(removal2,about)=>({universe:all,removal:removal2,split:mayBeSplit(
catalogue,about),standing:rules.standing,keep:[]}),files=fileRules(rules.configuration),owning={given:named2,configured:files.principals,nameless:reports.some(report=>report.
principal===null)},whose=whoseBy(owning,inferring(rules.configuration,rules.source??(()=>null),reports)),principalsOf2=owners=>knownOf(owners).principals,evidence=evidenceFor(
{principals:named2,by:"principal",how:"`principal`"});return{ok:!0,value:{context:{universe:all,whose,ignored:files.ignored,evidenceFor,principalsOf:principalsOf2,
standing:rules.standing,stood:rules.stood??null,asOf:terms.asOf,keeping:keepingBy(rules.keep)},reports,problems:[...merged2.value.problems,...evidence?.problems??
[],...reportProblems({reports,stale,early},catalogue,behind,terms)],ownerProblems:analysed2=>ownerProblems(analysed2,{given:named2,configuration:rules.configuration,
lineOf:files.lineOf,reports,unused:[...unfit]})}}}function namedAction(text){if((0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_8__/* .readEntry */ .h)(text).kind!=="exact")return[];let colon=text.indexOf(":");return[{service:text.
slice(0,colon),name:text.slice(colon+1)}]}var OF_FILES=new Set(["not-a-file","unreadable-file","too-big","not-utf8"]);function ofIgnored(problems,ignored){return problems.map(one=>one.path!==null&&OF_FILES.
has(one.code)&&ignored(one.path)?{...one,severity:"note"}:one)}var FUEL=2e7,Elsewhere=class{#attached=new Map;#patterns;#madeUp=new Map;#fuel=FUEL;constructor(places){for(let{place:place2,names}of places){let own=new Set(names.
policies);for(let{name,from}of names.attached)own.has(name)||(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(this.#attached,name,{place:place2,from});for(let owner of names.principals.filter(({isPattern})=>isPattern)){
let key=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersKey */ .is)([owner]);this.#madeUp.set(key,(this.#madeUp.get(key)??new Set).add(place2))}}this.#patterns=[...this.#attached].filter(([name])=>name.includes(
"*"))}seen(claimed,place2){let alike=claimed.principals.flatMap(owner=>this.#alike(owner,place2)),open2=[...claimed.called.flatMap(name=>this.#attaching(name,place2)),
...alike];return open2.length===0?claimed:{...claimed,unclear:[...new Set([...claimed.unclear,...open2])],isAlike:alike.length>0}}#attaching(name,place2){let isKnown2=!name.
includes("*"),found=[...this.#attached.get(name)??[]];for(let[other,some]of isKnown2?this.#patterns:this.#attached)if(!(other===name||!mayMeet(name,other))){if(this.#fuel-=
name.length*other.length,this.#fuel<0)return["too many names of policies are not known as a whole"];if(mayBeSame(name,other))for(let one of some)found.push(one)}
return found.flatMap(one=>one.place===place2?[]:`${one.from} in ${shown(one.place)} attaches it by its name`)}#alike(owner,place2){if(!owner.isPattern)return[];
let others=[...this.#madeUp.get((0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersKey */ .is)([owner]))??[]].filter(one=>one!==place2),[first2]=others;if(first2===void 0)return[];let more=others.length>1?` and ${others.
length-1} more`:"";return[`roles of ${shown(first2)}${more} are called ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(owner.name)}, too`]}};function mayMeet(one,other){let[starts,ends]=[[headOf(one),
headOf(other)],[tailOf(one),tailOf(other)]],[a="",b=""]=starts,[c="",d=""]=ends;return(a.startsWith(b)||b.startsWith(a))&&(c.endsWith(d)||d.endsWith(c))}function headOf(name){
return name.split("*",1)[0]??""}function tailOf(name){return name.slice(name.lastIndexOf("*")+1)}function shown(place2){return (0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(place2===""?".":place2)}var ONCE={key:null,value:null},MOST={parts:50,letters:500},Values=class{#blocks;#locals;#fuel;constructor(blocks,locals,fuel){this.#blocks=blocks,this.#locals=locals,
this.#fuel=fuel}spend(steps2=1){return this.#fuel-=steps2,this.#fuel>0}envs({attributes}){let over=attributes.get("for_each");return(over&&this.items(over,ONCE))??
[ONCE]}items(value,env,depth=0){if(!this.spend()||depth>30)return null;let again=one=>one?this.items(one,env,depth+1):null;switch(value.kind){case"list":return this.
spend(value.items.length)?value.items.map(item=>({key:item,value:item})):null;case"map":return this.spend(value.entries.size)?Array.from(value.entries,([key,item])=>({
key:{kind:"text",parts:[key]},value:item})):null;case"text":return value.parts.length===1&&typeof value.parts[0]=="object"?again(value.parts[0]):null;case"ref":{
let block=value.steps.length===0?this.#blocks.get(value.address):void 0;return block?this.#instances(block,value,depth):again(this.behind(value,env)??void 0)}case"\
call":return SAME.has(value.name)?again(value.args[0]):value.name==="keys"?again(value.args[0])?.map(({key})=>({key,value:key}))??null:value.name==="values"?again(
value.args[0])?.map(one=>({...one,key:one.value}))??null:JOINED.has(value.name)?this.#joined(value.args.map(again)):null;case"unknown":return null}}#joined(lists2){
let size=lists2.reduce((sum,list)=>sum+(list?.length??0),0);return lists2.includes(null)||!this.spend(size)?null:lists2.flatMap(list=>list??[])}#instances(block,{
address},depth){let over=block.attributes.get("for_each");return(over?this.items(over,ONCE,depth+1):null)?.map(({key})=>({key,value:{kind:"ref",address,steps:[{
by:key}]}}))??null}behind({address,steps:steps2},env){let value=address==="each.key"?env.key:address==="each.value"?env.value:this.#local(address)??null;for(let[
at3,step]of steps2.entries()){if(!value||!this.spend())return null;if(value.kind==="ref")return{...value,steps:[...value.steps,...steps2.slice(at3)]};value=this.#below(
value,step,env)}return value}#local(address){return address.startsWith("local.")?this.#locals.get(address.slice(6)):void 0}#below(value,step,env){let parts=step===
null||typeof step=="string"?[step]:this.parts(step.by,env);if(parts.includes(null))return null;let key=parts.join("");return value.kind==="map"?value.entries.get(
key)??null:value.kind==="list"&&/^\d{1,6}$/.test(key)?value.items[Number(key)]??null:null}parts(value,env,depth=0){if(!this.spend()||depth>30)return UNKNOWN;let again=one=>this.
parts(one,env,depth+1);switch(value.kind){case"text":return bounded(value.parts,part=>typeof part=="string"?[part]:again(part));case"ref":{let behind=this.behind(
value,env);return behind?this.parts(behind,ONCE,depth+1):this.#nameOf(value,depth)}case"call":return called(value.name,value.args,again);default:return UNKNOWN}}#nameOf({
address,steps:steps2},depth){let block=steps2.length===1&&(steps2[0]==="name"||steps2[0]==="id")?this.#blocks.get(address):null,name=block?.attributes.get("name");
return!block||!name||block.attributes.has("for_each")?UNKNOWN:this.parts(name,ONCE,depth+1)}},UNKNOWN=[null],SAME=new Set(["toset","tolist","tomap","sort","dist\
inct","compact","flatten"]),JOINED=new Set(["concat","merge","setunion"]);function bounded(some,partsOf){let parts=[],letters=0;for(let one of some)for(let part of partsOf(
one)){if(letters+=part?.length??1,parts.length===MOST.parts||letters>MOST.letters)return UNKNOWN;parts.push(part)}return parts}function called(name,args,partsOf){
let[first2,...rest]=args;if(!first2)return UNKNOWN;if(name==="lower")return partsOf(first2).map(part=>part?.toLowerCase()??null);if(name==="upper")return partsOf(
first2).map(part=>part?.toUpperCase()??null);if(name==="tostring")return partsOf(first2);if(name==="format")return formatted(partsOf(first2),rest,partsOf);if(name!==
"join"||rest.length!==1||rest[0]?.kind!=="list")return UNKNOWN;let between=partsOf(first2);return bounded(rest[0].items,item=>partsOf(item).concat(between)).slice(
0,-between.length||void 0)}function formatted(template,args,partsOf){let text=template.includes(null)?null:template.join(""),pieces=text?.replaceAll("%%","").includes(
"%")?text.split("%s"):null;return!pieces||pieces.length!==args.length+1||pieces.some(piece=>piece.includes("%"))?UNKNOWN:bounded([...pieces.entries()],([at3,piece])=>{
let argument=args[at3];return[piece,...argument?partsOf(argument):[]]})}var TerraformNames=class{#values;#blocks;#known=new Map;#open=new Set;constructor(values,blocks){this.#values=values,this.#blocks=blocks}attribute(block,name){let value=block.
attributes.get(name);return value?union(this.#values.envs(block).map(env=>this.#of(value,env,0))):NOBODY}all(address){return this.#namesOf(address).all}#of(value,env,depth){
if(!this.#values.spend()||depth>30)return unclear("too much refers to something else");switch(value.kind){case"text":{let[only]=value.parts;return value.parts.length===
1&&only!==void 0&&typeof only!="string"?this.#of(only,env,depth+1):this.#named(value,env)}case"list":return union(value.items.map(item=>this.#of(item,env,depth+
1)));case"call":{let items=this.#values.items(value,env);return items?union(items.map(item=>this.#of(item.value,env,depth+1))):this.#named(value,env)}case"ref":
return this.#referred(value,env,depth);case"map":case"unknown":return unclear(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(value.kind==="map"?"{\u2026}":value.written)} is worked out elsewhere`)}}#named(value,env){
let parts=this.#values.parts(value,env),owner=ownerFrom(parts);return owner?{owners:[owner],unclear:[]}:unclear(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(parts.map(part=>part??"\u2026").join(""))}\
 does not tell a name`)}#referred(reference,env,depth){let{address,steps:steps2}=reference,block=this.#blocks.get(address);if(block&&NAMED.has(block.type)){let[
first2]=steps2,isKey=steps2.length>1&&first2!==void 0,last=steps2.at(-1);if(steps2.length>2||typeof last!="string"||!ATTRIBUTES.has(last))return unclear(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(
shownReference(reference))} does not tell a name`);let{all,byKey}=this.#namesOf(address),key=isKey?this.#keyOf(first2,env):null;return(key===null?void 0:byKey.get(
key))??all}let value=this.#values.behind(reference,env);return value?this.#of(value,ONCE,depth+1):unclear(whyNot2(reference))}#keyOf(step,env){if(typeof step=="\
string"||step===null)return step;let parts=this.#values.parts(step.by,env);return parts.includes(null)?null:parts.join("")}#namesOf(address){let known3=this.#known.
get(address);if(known3)return known3;if(this.#open.has(address))return{all:unclear(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(address)} refers to itself`),byKey:new Map};this.#open.add(address);
let block=this.#blocks.get(address),found=block?this.#work(block):{all:unclear(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(address)} is not here`),byKey:new Map};return this.#open.delete(address),
this.#known.set(address,found),found}#work(block){let named2=NAMED.get(block.type);if(!named2)return{all:unclear(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(block.address)} is no role or user`),
byKey:new Map};let name=block.attributes.get(named2.name),prefix=named2.prefix===null?void 0:block.attributes.get(named2.prefix),byKey=new Map,all=[];for(let env of this.#values.
envs(block)){let one=this.#oneName(block,env,{name,prefix,unnamed:named2.unnamed});all.push(one);let key=env.key&&this.#values.parts(env.key,ONCE);key&&!key.includes(
null)&&byKey.set(key.join(""),one)}return{all:union(all),byKey}}#oneName(block,env,{name,prefix,unnamed}){if(name)return this.#of(name,env,0);let start=prefix?this.#values.
parts(prefix,env):[unnamed],owner=start.every(part=>part===null)?null:ownerFrom([...start,null]);return owner?{owners:[owner],unclear:[]}:unclear(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(block.
address)} does not tell its name`)}},NOBODY={owners:[],unclear:[]},ATTRIBUTES=new Set(["name","id","arn","role_name","user_name"]);function whyNot2(reference){let shown2=shownReference(
reference);return reference.address.startsWith("var.")?givenFromOutside(shown2):reference.address.startsWith("each.")?`what ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)("for_each")} goes over is n\
ot written out`:reference.address.startsWith("module.")?`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(shown2)} comes from a module`:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(shown2)} is not written out here`}function shownReference({
address,steps:steps2}){return steps2.reduce((text,step)=>typeof step=="string"?`${text}.${step}`:`${text}[\u2026]`,address)}function unclear(reason2){return{owners:[],
unclear:[reason2]}}function union(some){let[only]=some;return only&&some.length===1?only:{owners:[...new Map(some.flatMap(one=>one.owners.map(owner=>[(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersKey */ .is)(
[owner]),owner]))).values()],unclear:[...new Set(some.flatMap(one=>one.unclear))]}}var MOST_ON_THE_WAY=500,BY_NAME="policy:",FUEL2=2e5,TerraformModule=class{#blocks=new Map;#uses=new Map;#attaching=new Map;#patterns;#names;#values;#twice=new Set;#known=new Map;#held=new Map;#unread;constructor(files,unread3=[]){
this.#unread=unread3;let locals=new Map;for(let{name,value}of files.flatMap(file=>file.locals))locals.set(name,locals.has(name)?{kind:"unknown",written:`local.${name}`}:
value);for(let block of files.flatMap(file=>file.blocks))this.#blocks.has(block.address)&&this.#twice.add(block.address),this.#blocks.set(block.address,block);for(let address of this.#twice){
let{type="",attributes}=this.#blocks.get(address)??{},named2=NAMED.get(type);if(!named2||!attributes)continue;let computed={kind:"unknown",written:`${address}.${named2.
name}`};this.#blocks.set(address,{address,type,attributes:new Map([...attributes,[named2.name,computed]])})}for(let use of files.flatMap(file=>file.uses))(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(
this.#uses,use.name,use);this.#values=new Values(this.#blocks,locals,FUEL2+100*this.#blocks.size),this.#names=new TerraformNames(this.#values,this.#blocks);for(let block of this.#blocks.
values())for(let name of this.#attachedNames(block))(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(this.#attaching,name,{name,next:null,from:block.address,attribute:""});for(let use of files.flatMap(file=>file.
uses))use.name.startsWith(BY_NAME)&&(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(this.#attaching,use.name.slice(BY_NAME.length).toLowerCase(),use);this.#patterns=new Map([...this.#attaching].filter(([
name])=>name.includes("*")))}claimOf({address,below:below3}){let isLocal=address.startsWith("local."),key=isLocal?`${address} ${below3}`:address,claimed=this.#known.
get(key);return claimed||(claimed=this.#claim(address,isLocal?below3:null),this.#known.set(key,claimed)),claimed}names(){let blocks=[...this.#blocks.values()];return{
attached:[...this.#attaching].flatMap(([name,uses])=>uses.map(({from})=>({name,from:(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(from)}))),policies:blocks.flatMap(block=>MANAGED.has(block.type)?this.#nameOf(
block)??[]:[]),principals:blocks.flatMap(({type,address})=>NAMED.has(type)&&!type.startsWith("data.")?this.#names.all(address).owners:[])}}claimOfFile(path){let address=`\
file:${path}`;return this.#uses.has(address)?this.claimOf({address,below:null}):null}#claim(start,below3){let found=new Gathering;for(let path of this.#unread)found.
doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(path)} beside it cannot be read`);let seen=new Set([start]),open2=[{name:start,below:below3}];for(let next=open2.pop();next;next=open2.pop()){let here=this.#visit(
next.name,start,found);for(let use of here?this.#usesOf(next.name,found):[])if(!(next.below!==null&&use.next!==null&&use.next!==next.below))if(use.attribute==="\
permissions_boundary")found.doubt(`it is the boundary of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(use.from)}`);else{if(seen.has(use.from))continue;seen.size>MOST_ON_THE_WAY&&!ATTACHING.has(this.#blocks.
get(use.from)?.type??"")?found.doubt("too much refers to it"):(seen.add(use.from),open2.push({name:use.from,below:null}))}}return found.claimed("nothing in its \
folder puts it on a role or a user")}#visit(name,start,found){let block=this.#blocks.get(name);if(this.#twice.has(name)&&found.doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)} stands twi\
ce in its folder`),!block)return/^(?:data\.aws_iam_policy_document|local|file)[.:]/.test(name)?!0:(found.doubt(name.startsWith("var.")?givenFromOutside(name):handedOn(
name,name===start)),!1);let attaching=ATTACHING.get(block.type)??MANAGED.get(block.type);if(block.type===LOOKED_UP)return!0;if(attaching)this.#take(block,attaching,
found);else if(NAMED.has(block.type)){let how=name===start?`it stands in ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)}`:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)} takes it`;takeAll(this.#names.all(name),how,found)}if(!MANAGED.
has(block.type))return!1;let own=this.#nameOf(block);return own!==null&&found.call(own),!0}#usesOf(name,found){let uses=this.#uses.get(name)??[],block=this.#blocks.
get(name);if(name.startsWith("file:"))return[...uses,...this.#uses.get("file:?")??[]];let own=block&&MANAGED.has(block.type)?this.#nameOf(block):null;if(own===null)
return uses;let isKnown2=!own.includes("*"),byName=[...isKnown2&&this.#attaching.get(own)||[]];for(let[other,some]of isKnown2?this.#patterns:this.#attaching){if(!this.#values.
spend(isKnown2?other.length:own.length)){found.doubt("too much refers to it");break}if(mayBeSame(own,other))if(tellNames(own,other))for(let one of some)byName.push(
one);else for(let{from}of some)found.doubt(madeUpName((0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(from)))}return[...uses,...byName]}#take(block,{groups},found){for(let name of groups){let value=block.
attributes.get(name);value&&!(value.kind==="list"&&value.items.length===0)&&found.doubt(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(block.address)} puts it on a group, whose members are not know\
n`)}let held=this.#principalsOf(block),names=listed(held.owners.map(({name})=>(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)),", ");takeAll(held,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(block.address)} puts it on ${names}`,found)}#principalsOf(block){
let held=this.#held.get(block.address);if(!held){let{principals}=ATTACHING.get(block.type)??MANAGED.get(block.type)??NONE4;held=union(principals.map(name=>this.#names.
attribute(block,name))),this.#held.set(block.address,held)}return held}#attachedNames(block){let looked=block.type===LOOKED_UP?this.#nameOf(block):null;if(looked!==
null)return[looked];let values=["policy_arn","policy_arns","managed_policy_arns"].flatMap(name=>block.attributes.get(name)??[]),each=this.#values.envs(block);return values.
flatMap(value=>(value.kind==="list"?value.items:[value]).flatMap(item=>(item.kind==="text"&&item.parts.every(part=>typeof part=="string")?[ONCE]:each).flatMap(env=>policyNameIn(
this.#values.parts(item,env))??[])))}#nameOf({attributes}){let name=attributes.get("name")??attributes.get("managed_policy_name"),pattern=name?patternOf2(this.#values.
parts(name,ONCE)):"*";return pattern==="*"?null:pattern}},NONE4={principals:[],groups:[]};function takeAll({owners,unclear:unclear2},how,found){for(let owner of owners)
found.add(owner,how);for(let reason2 of unclear2)found.doubt(reason2)}function handedOn(name,isHolder){return name.startsWith("output.")?`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)} hands \
it on to others`:isHolder?`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)} decides whose it is`:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)} takes it too`}function sourceOwners(files,ignored=()=>!1){let byPath=new Map(files.map(file=>[file.path,file])),folders=new Map;for(let{path,terraform,isUnread}of files){if(!terraform)
continue;let folder=folders.get(folderOf(path))??{files:[],unread:[],isIgnored:!0};folders.set(folderOf(path),folder),folder.files.push(terraform),folder.isIgnored&&=
ignored(path),isUnread&&folder.unread.push(path)}let modules=new Map([...folders].map(([folder,{files:some,unread:unread3}])=>[folder,new TerraformModule(some,unread3)])),
elsewhere=new Elsewhere([...files.flatMap(({path,terraform,names})=>terraform?[]:[{place:path,names:namesOf2(names,ignored(path))}]),...[...modules].map(([place2,
module])=>({place:place2,names:namesOf2(module.names(),folders.get(place2)?.isIgnored===!0)}))]),referring=foldersByFile(folders),misplaced=misplacedFiles(files,
byPath),ofFiles=new Map,ofFile=path=>{let claimed=ofFiles.get(path);if(claimed===void 0){let claims=[...referring.get(path)??[]].flatMap(folder=>{let said=modules.
get(folder)?.claimOfFile(path);return said?[elsewhere.seen(said,folder)]:[]});claimed=withDoubts(together(claims),misplaced(path)),ofFiles.set(path,claimed)}return claimed};
return(path,pointer)=>{let file=byPath.get(path),folder=folderOf(path),anchor=file?.terraform?.anchors.get(pointer),said=anchor?modules.get(folder)?.claimOf(anchor):
file?.claims.get(pointer);return said?elsewhere.seen(said,anchor?folder:path):ofFile(path)}}function namesOf2(names,isIgnored){return isIgnored?{...names,principals:[]}:
names}function folderOf(path){return path.slice(0,Math.max(0,path.lastIndexOf("/")))}function foldersByFile(folders){let found=new Map;for(let[folder,{files}]of folders)
for(let{name}of files.flatMap(({uses})=>uses)){if(!name.startsWith("file:"))continue;let path=name.slice(5),known3=found.get(path)??new Set;found.set(path,known3.
add(folder))}return found}function misplacedFiles(files,byPath){let byEnd=new Map;for(let{path,terraform}of files)for(let{path:here,fromRoot}of terraform?.fromTop??
[])byPath.has(here)||(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(byEnd,fromRoot,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(path)} takes it where it is run in another folder`);return path=>{if(byEnd.size===0)return[];let steps2=path.
split("/");return[...new Set(steps2.flatMap((_,at3)=>byEnd.get(steps2.slice(at3).join("/"))??[]))]}}function withDoubts(claimed,doubts2){return claimed&&doubts2.
length>0?{...claimed,unclear:[...claimed.unclear,...doubts2]}:claimed}function together(claims){let[only]=claims;if(!only||claims.length===1)return only??null;let found=new Gathering;
for(let{principals,unclear:unclear2,how,called:called2}of claims){for(let owner of principals)found.add(owner,how);for(let reason2 of unclear2)found.doubt(reason2);
for(let name of called2)found.call(name)}return found.claimed("")}var TELLS=/aws(?:cc)?_iam_|\blocals?\b/,ATTACHES=/(?<!:aws):policy\/|data\s+"aws_iam_policy"/;function attachesByName(path,text){return ATTACHES.test(text)&&formatOf(
path)==="hcl"}function withBeside(read4,beside){let folders=new Set(read4.flatMap(({facts:facts2})=>matters(facts2)?[folderOf(facts2.path)]:[])),known3=new Set(
read4.map(({facts:facts2})=>facts2.path)),facts=read4.map(one=>{let{path,terraform}=one.facts,{text}=one.source;return!terraform||readerOf(text,path)!==null?one.
facts:folders.has(folderOf(path))||attachesByName(path,text)?tell({path,text}):one.facts}),others=beside.filter(({path})=>!known3.has(path)&&isTerraform(path)&&
folders.has(folderOf(path)));return[...facts,...others.map(tell)]}function matters({terraform}){return terraform?terraform.anchors.size>0||terraform.uses.some(({
name})=>name.startsWith("file:")):!1}function tell({path,text}){return text===null?{path,claims:new Map,terraform:NOTHING5,names:NO_NAMES,isUnread:!0}:TELLS.test(
text)&&formatOf(path)!==null?sourceFacts(readForNames(text,path),path,[]):{path,claims:new Map,terraform:NOTHING5,names:NO_NAMES,isUnread:!1}}var NOTHING5={blocks:[],
locals:[],uses:[],fromTop:[],anchors:new Map};function usage2(message,help="see `--help`"){return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","usage",message,{help})}}var DEFAULT_AGES={maxReportAge:"30d",unusedFor:"90d"};function settle(asked,configuration){let{maxAge=null,unusedFor=null}=configuration?.report??{};return{...asked,
maxReportAge:asked.maxReportAge??maxAge??defaultAge("maxReportAge"),unusedFor:asked.unusedFor??unusedFor??defaultAge("unusedFor")}}function defaultAge(of){return (0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDuration */ .E9)(
DEFAULT_AGES[of])??0}function readTerms(given,now){let maxReportAge=duration("max-report-age",given.maxReportAge);if(!maxReportAge.ok)return maxReportAge;let unusedFor=duration(
"unused-for",given.unusedFor);if(!unusedFor.ok)return unusedFor;let asOf=given.asOf===void 0?now:(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTime */ .pe)(given.asOf);if(asOf===null)return usage2(`\`as-of\` is \
\`${given.asOf}\`, which is no date`,"write it as `2026-11-23`");let principal=given.principals.find(text=>!(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .isPrincipal */ .HV)(text));return principal!==void 0?usage2(
`\`${principal}\` is no principal`,"give a role or user: its ARN, or its bare name"):{ok:!0,value:{principals:given.principals,maxReportAge:maxReportAge.value,unusedFor:unusedFor.
value,asOf}}}function duration(name,text){if(text===void 0)return{ok:!0,value:null};let value=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDuration */ .E9)(text);return value!==null?{ok:!0,value}:usage2(`\`${name}\
\` is \`${text}\`, which is no length of time`,"write days, hours or weeks: `30d`, `12h`, `4w`")}function run(material,asked,progress=()=>{}){let terms=settle(asked,material.configuration),reports=[];for(let{text,source:source2}of material.reports){let read4=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .tL)(
text,source2);if(!read4.ok)return read4;reports.push(read4.value)}let step=steps(2*material.files.length,progress),opened=material.files.map(file=>step(openFile(
file))),source=sourceOwners(withBeside(opened,material.beside??[]),fileRules(material.configuration).ignored),{rules:keep2,problems:expired2}=(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .activeKeep */ .k4)(material.
configuration,terms.asOf),rules={keep:keep2,standing:material.standing,configuration:material.configuration,source,named:namedBeside(opened,terms.asOf),stood:material.
stood??null},gathered=gather(reports,material.catalogue,terms,rules);if(!gathered.ok)return gathered;let{context}=gathered.value,outcomes=opened.map(file=>step(
judgeFile(file,context))),files=outcomes.flatMap(({file})=>file??[]).sort((a,b)=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.path,b.path)),besideProblems=outcomes.flatMap(one=>one.problems),
problems=[...ofIgnored(material.problems,context.ignored),...expired2,...gathered.value.problems,...gathered.value.ownerProblems(files),...(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .idleKeeps */ .PO)(files,material.
standing===null?keep2:[],besideProblems),...besideProblems].sort(byPlace2);return{ok:!0,value:{filesRead:material.files.filter(({text,path})=>readerOf(text,path)!==
null).length,files,problems,reports:gathered.value.reports,universe:context.universe,asOf:terms.asOf,configurationPath:material.configurationPath??material.configuration?.
source??_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .USUAL_CONFIGURATION */ .Ut,grantedBefore:null}}}function steps(total,progress){let done=0;return value=>(progress(++done,total),value)}function byPlace2(a,b){return (0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(
a.path??"",b.path??"")||(a.line??0)-(b.line??0)||(a.column??0)-(b.column??0)||(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.code,b.code)||(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.message,b.message)}function compareWith(root,ref){try{let commit=git(root,["merge-base","--end-of-options",ref,"HEAD"]).trim(),listed3=git(root,["diff","--name-status","-z","-M","\
--no-ext-diff",commit,"--"]).split("\0"),files=[];for(let at3=0;at3<listed3.length-1;){let status=listed3[at3++]??"",path=listed3[at3++]??"";status.startsWith("\
R")||status.startsWith("C")?files.push({before:path,after:listed3[at3++]??""}):files.push({before:status==="A"?null:path,after:status==="D"?null:path})}let fresh=git(
root,["ls-files","-z","--others","--exclude-standard"]).split("\0").filter(Boolean);return{ok:!0,value:{commit,files:[...files,...fresh.map(path=>({before:null,
after:path}))]}}}catch(error){let said=String(error.stderr??"").trim().split(`
`).at(-1)??"",help="name a branch or commit that is fetched, such as `origin/main` (in CI: `fetch-depth: 0`)",message=`git cannot compare with \`${ref}\`${said===
""?"":`: ${said}`}`;return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","git",message,{help})}}}function pathsChangedSince(root,moment){try{if(git(root,["rev-parse","--is-shal\
low-repository"]).trim()!=="false")return null;let since=`--since=@${Math.floor(moment/1e3)+1}`,committed=git(root,["log",since,"--format=","--name-only","-z","\
--no-renames","-m","HEAD","--"]),pending=git(root,["diff","--name-only","-z","--no-renames","--no-ext-diff","HEAD","--"]);return new Set(`${committed}\0${pending}`.
split("\0").map(path=>path.trim()).filter(Boolean))}catch{return null}}function textAt(root,commit,path){try{return git(root,["cat-file","blob",`${commit}:${path}`])}catch{
return null}}function git(cwd,args){let{execFileSync}=process.getBuiltinModule("node:child_process");return execFileSync("git",[...NO_PROGRAMS,...args],{cwd,encoding:"\
utf8",maxBuffer:1<<28,stdio:["ignore","pipe","pipe"]})}var NO_PROGRAMS=["-c","core.fsmonitor=false"];var NEVER=new Set([".git",".terraform","node_modules"]);function walk3(folder){let byGit=listByGit(folder),named2=[],others=[],found=byGit?null:listAll(folder,"");
for(let name of byGit?.names??found?.files??[])(formatOf(name)===null?others:named2).push(name);let leftOut=(byGit?.skipped??[]).filter(name=>formatOf(name)!==null&&
!(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder,name))),plain2=byGit?named2.filter(name=>isPlainFile((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder,name))):named2,links=(byGit?named2:found?.links??[]).filter(name=>formatOf(
name)!==null&&isLink((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder,name)));return{named:plain2,others,leftOut,links}}function listed2(folder,isChosen){return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(folder)?listAll(folder,"").
files.filter(isChosen):[]}function isPlainPlace(file){return isPlainFile(file)&&node_fs__WEBPACK_IMPORTED_MODULE_18__.realpathSync.native(file)===file}function repositoryRoot(folder){for(let at3=node_fs__WEBPACK_IMPORTED_MODULE_18__.realpathSync.
native(folder);;at3=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(at3)){if((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(at3,".git")))return at3;if((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(at3)===at3)return null}}function shownPath(root,file){let below3=`${root}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}`;
return(file.startsWith(below3)?file.slice(below3.length):(0,node_path__WEBPACK_IMPORTED_MODULE_19__.relative)(root,file)).split(node_path__WEBPACK_IMPORTED_MODULE_19__.sep).join("/")}function listByGit(folder){if(repositoryRoot(folder)===null)return null;
let args=["ls-files","-z","-t","--cached","--others","--exclude-standard"];try{let lines=git(folder,args).split("\0").filter(line=>line!=="");return{names:[...new Set(
lines.map(line=>line.slice(TAG2.length)))],skipped:lines.flatMap(line=>line.startsWith("S ")?[line.slice(TAG2.length)]:[])}}catch{return null}}var TAG2="H ";function listAll(folder,below3,found={
files:[],links:[]}){for(let entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder,below3),{withFileTypes:!0})){let name=below3===""?entry.name:`${below3}/${entry.name}`;entry.isDirectory()?
NEVER.has(entry.name)||listAll(folder,name,found):entry.isFile()?found.files.push(name):entry.isSymbolicLink()&&found.links.push(name)}return found}function isLink(file){
return entryAt(file)?.isSymbolicLink()===!0}function isPlainFile(file){return entryAt(file)?.isFile()===!0}function entryAt(path){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)(path,{throwIfNoEntry:!1})??
null}catch(error){if(error.code==="ENOTDIR")return null;throw error}}function rewrite(files){return files.flatMap(({file,shown:shown2,before:before2,after})=>{try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(file,"utf8")!==before2?[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","write\
-failed","the file changed while it was analysed",{path:shown2,help:"run again; nothing was written to it"})]:((0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f8)(file,after),[])}catch(error){return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)(
"error","write-failed",`the file cannot be written: ${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(error)}`,{path:shown2,help:"check its permissions; nothing was written to it"})]}})}function writeOutput(file,text){
try{let open2=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .openName */ .y9)(file);if(open2!==null||(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(file,{throwIfNoEntry:!1})?.isFile()===!1){let whole2=typeof text=="string"?text:[...text].join("");typeof open2==
"number"?(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .printAll */ .ry)(whole2,open2):(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)(file,whole2,{flag:"a"})}else (0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f8)(file,text);return null}catch(error){return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","write-failed",
`the file cannot be written: ${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(error)}`,{path:file,help:"name a file in a folder that exists and may be written to"})}}var SCHEMA="https://raw.githubusercontent.com/refine-iam/refine-iam-policies/v1/schema/baseline.schema.json";function renderBaseline(entries,date){let file={$schema:SCHEMA,
baseline:"refine-iam",version:1,date:new Date(date).toISOString().slice(0,10),statements:entries.map(({path,sid,fingerprint,unused,forbidden})=>({path,sid,fingerprint,
unused,...forbidden.length>0&&{forbidden}}))};return (0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(file)}var LONGEST4=80;function patchFiles(files){return files.filter(file=>file.edits.length>0).map(file=>({name:`${file.path.replace(/[^A-Za-z0-9._-]+/g,"-").slice(-LONGEST4).
replace(/^[.-]+/,"")||"file"}-${(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(file.path,12)}.patch`,text:(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .filePatch */ .vO)(file)}))}async function readAuditFiles({baseline,previous},folder="."){if(baseline===null&&previous===null)return{ok:!0,value:{baseline,previous}};let{readBaseline}=await __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 3872)),
{readPrevious}=await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 5806)),debt=baseline===null?null:readKnown(folder,baseline,"baseline",readBaseline);if(debt&&!debt.ok)return debt;
let earlier=previous===null?null:readKnown(folder,previous,"result",readPrevious);return earlier&&!earlier.ok?earlier:{ok:!0,value:{baseline:debt?.value??null,previous:earlier?.
value??null}}}function readKnown(folder,file,kind,read4){let text=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(folder,file),file,kind);return text.ok?read4(text.value,file):text}function coversOf(root,{
files,folders}){let read4=new Set(files.map(({path})=>path));return path=>{if(read4.has(path))return!0;let file=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root,path);return folders.some(folder=>file.
startsWith(`${folder.path}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}`))&&isGone(file)}}function isGone(file){try{let there=file;for(;entryAt(there)===null;)there=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(there);return there!==file&&
node_fs__WEBPACK_IMPORTED_MODULE_18__.realpathSync.native(there)===there}catch{return!1}}function goneProblems({baseline},{writeBaseline}){if(!baseline||baseline.gone===0||writeBaseline!==null)return[];
let message=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(baseline.gone,"action")} of the baseline ${baseline.gone===1?"is":"are"} gone`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("note","gone-from-baseline",message,{path:baseline.
source,help:"take them out with `--write-baseline`, or they could come back unseen"})]}function unfitForBaseline({writeBaseline,baseline},problems,read4){if(writeBaseline===
null)return null;if(isAmong(writeBaseline,read4))return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","usage","this run reads the file that the baseline would replace",{path:writeBaseline,help:"\
give `--write-baseline` a file of its own"});let errors=problems.filter(({severity})=>severity==="error").length;if(errors===0||baseline!==null)return null;let message=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(
errors,"problem")} kept something from being analysed, so no baseline was written`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","usage",message,{path:writeBaseline,help:"mend them fi\
rst, or its debt would be missing"})}function isAmong(name,files){if((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(name,{throwIfNoEntry:!1})?.isFile()!==!0)return!1;let at3=(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.realpathSync)(name);return files.
some(file=>(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(file,{throwIfNoEntry:!1})?.isFile()===!0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.realpathSync)(file)===at3)}function writeAuditFiles({writeBaseline,patchFolder},run2,{baseline,covers:covers3},rules){
let breaches2=forbiddenEntries(rules,lookedAt("any",run2.files,null),run2.universe),taken=writeBaseline===null?null:renderBaseline(takeBaseline(run2,covers3,baseline,
breaches2),run2.asOf);return[writeBaseline===null||taken===null?null:writeOutput(writeBaseline,taken),patchFolder===null?null:writePatches(patchFolder,run2)].filter(
failure=>failure!==null)}function openPatchFolder(folder){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)(folder,{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(folder).length===0?null:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","usag\
e","the folder for patches is not empty",{path:folder,help:"name a new or an empty folder: patches of another run would lie among these"})}catch(error){return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)(
"error","write-failed",`the folder cannot be made: ${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(error)}`,{path:folder,help:"name a folder that can be made and written to"})}}function writePatches(folder,{
files}){for(let{name,text}of patchFiles(files)){let failed=writeOutput((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder,name),text);if(failed)return failed}return null}var MOST_BESIDE=5e3;function besideLocal(root,files){let known3=new Set(files.map(({file})=>file)),folders=new Set(files.flatMap(({path,file})=>isTerraform(path)?
[(0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(file)]:[])),found=[];for(let folder of[...folders].sort())for(let name of namesIn2(folder).sort()){let file=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder,name);if(!isTelling(name)||known3.
has(file)||!isPlainPlace(file))continue;let path=shownPath(root,file),text=found.length<MOST_BESIDE?(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(file,path,"policy"):null;found.push({path,text:text?.
ok?text.value:null})}return found}function isTelling(name){return isTerraform(name)&&!/\.tfvars(?:\.json)?$/i.test(name)}function namesIn2(folder){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(
folder)}catch{return[]}}function listedCatalogue(date,services){let byPrefix=new Map(services.map(service=>[service.key,service])),prefixes=[...byPrefix.keys()].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH),actions=services.
reduce((sum,service)=>sum+service.actions.length,0);return{date,counts:{services:services.length,actions},service:prefix=>byPrefix.get(prefix),prefixes:()=>prefixes}}
function prefixFault(prefix){return (0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .isServicePrefix */ .I9)(prefix)?null:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(prefix)} is no service prefix such as \`s3\``}function nameFault(prefix,name){if((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .isActionName */ .S8)(
name))return null;let colon=name.indexOf(":"),bare2=name.slice(colon+1);return colon<0||!(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .isActionName */ .S8)(bare2)?`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)} is no action name such as \`GetObje\
ct\``:(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(name.slice(0,colon))===(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(prefix)?`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)} repeats the service prefix: write ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(bare2)}`:`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(name)} carries the prefix of anoth\
er service than ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(prefix)}`}var HELP='give a file `{"date": "2026-09-26", "services": {"s3": ["GetObject"]}}`, or a folder of AWS service reference files',BOM2="\uFEFF";function refusedCatalogue(source,message,help=HELP){
return{ok:!1,problem:refusal(source,message,help)}}function refusedAt(document,source,path,message,help=HELP){let place2=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(document.text,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .offsetOf */ .b4)(document,
path));return{ok:!1,problem:refusal(source,`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .pathText */ .LF)(path))}: ${message}`,help,place2)}}function readOneDocument(text,source){let json=text.startsWith(
BOM2)?text.slice(BOM2.length):text,read4=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .readDocuments */ .r9)(json);if(!read4.ok)return{ok:!1,problem:refusal(source,sentence2(read4.break),HELP,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(json,read4.break.
offset))};let[document]=read4.documents;return document?read4.documents.length>1?refusedCatalogue(source,"the file holds several JSON documents, not one"):{ok:!0,
value:{value:document.value,text:json,start:0}}:refusedCatalogue(source,"the file is empty")}function refusal(path,message,help,place2=null){return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("err\
or","refused-catalogue",`the catalogue is not used: ${message}`,{path,help,...place2})}function sentence2(broken){switch(broken.what){case"not-json":case"syntax":
return"the file is not valid JSON";case"cut-off":return"the JSON breaks off; is the file complete?";case"too-deep":return"the values are nested too deeply for a\
 catalogue";case"duplicate-key":return`the key ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(broken.key)} stands twice, so one of the two would be lost`}}function shapedCatalogue(schema,document,source){
if(Array.isArray(document.value))return refusedCatalogue(source,"expected an object, got a list");let result=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL)(schema,document.value,{abortEarly:!0});if(result.
success)return{ok:!0,value:result.output};let[issue]=result.issues,path=(issue.path??[]).map(step=>step.key);return path.length===0?refusedCatalogue(source,issue.
message):refusedAt(document,source,path,issue.message)}var Services=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .custom */ .Ie)(value=>typeof value=="object"&&value!==null&&!Array.isArray(value),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expected */ .p6)("an object of services")),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .Text */ .EY,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .Text */ .EY,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expected */ .p6)("\
a list of action names")))),FileForm=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({date:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl)(_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .Time */ .gX,null),services:Services},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedObject */ .IO);function readCatalogueFile(text,source){let read4=readOneDocument(
text,source);if(!read4.ok)return read4;let document=read4.value,misplaced=foreignForm(document,source);if(misplaced)return misplaced;let shaped=shapedCatalogue(
FileForm,document,source);if(!shaped.ok)return shaped;let services=new Map;for(let[prefix,names]of Object.entries(shaped.value.services)){let path=["services",prefix],
fault=prefixFault(prefix);if(fault)return refusedAt(document,source,path,fault);let twin=services.get((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(prefix));if(twin)return refusedAt(document,source,path,
`is the same service as ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(twin.prefix)}: put them together`);for(let[index,name]of names.entries()){let nameless=nameFault(prefix,name);if(nameless)return refusedAt(
document,source,[...path,index],nameless)}let actions=names.map(name=>({name,folded:(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(name),level:null,tracked:null,known:!0}));services.set((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(prefix),makeService(
prefix,!0,actions))}return services.size===0?refusedAt(document,source,["services"],"holds no service"):{ok:!0,value:listedCatalogue(shaped.value.date,[...services.
values()])}}function foreignForm(document,source){let{value}=document;if(typeof value!="object"||value===null||Array.isArray(value))return null;if("Name"in value&&
"Actions"in value)return refusedCatalogue(source,"this is one AWS service reference file","give the folder that holds all of them");let misspelled=Object.keys(value).
find(key=>key!==(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(key)&&["date","services"].includes((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(key)));return misspelled===void 0?null:refusedAt(document,source,[misspelled],`write this key as ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(
(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(misspelled))}`)}var Flag=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zM)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expected */ .p6)("`true` or `false`"))),ReferenceAction=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({Name:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .Text */ .EY,Annotations:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({Properties:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({IsList:Flag,IsPermissionManagement:Flag,
IsTaggingOnly:Flag,IsWrite:Flag},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedObject */ .IO))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedObject */ .IO)),SupportedBy:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({"IAM Action Last Accessed":Flag},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedObject */ .IO))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedObject */ .IO),
Reference=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({Name:_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .Text */ .EY,Actions:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(ReferenceAction,(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expected */ .p6)("a list of actions"))},_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedObject */ .IO),Index=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({service:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(),url:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)()})),
(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .minLength */ .Bp)(1));function readServiceReference(files,source){let services=new Map;for(let{path,text}of files){let read4=readOneDocument(text,path);if(!read4.ok)return read4;
if((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__.is)(Index,read4.value.value))continue;let shaped=shapedCatalogue(Reference,read4.value,path);if(!shaped.ok)return shaped;let{Name:prefix,Actions:actions}=shaped.
value,fault=prefixFault(prefix);if(fault)return refusedAt(read4.value,path,["Name"],fault);let twin=services.get((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(prefix));if(twin)return refusedAt(read4.value,
path,["Name"],`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(prefix)} stands in ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL)(twin.path)} too: keep the newer file`);for(let[index,{Name:name}]of actions.entries()){let nameless=nameFault(
prefix,name);if(nameless)return refusedAt(read4.value,path,["Actions",index,"Name"],nameless)}services.set((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(prefix),{service:makeService(prefix,!0,actions.map(
toAction)),path})}return services.size===0?refusedCatalogue(source,"the folder holds no AWS service reference file"):{ok:!0,value:listedCatalogue(null,[...services.
values()].map(({service})=>service))}}function toAction(action){return{name:action.Name,folded:(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action.Name),level:levelOf2(action.Annotations?.Properties??
{}),tracked:action.SupportedBy?.["IAM Action Last Accessed"]??null,known:!0}}function levelOf2(properties){return properties.IsPermissionManagement?"Permissions\
 management":properties.IsTaggingOnly?"Tagging":properties.IsWrite?"Write":properties.IsList?"List":properties.IsWrite===!1&&properties.IsList===!1?"Read":null}var LEVELS2=["Read","List","Write","Tagging","Permissions management"],UNRECORDED=".,+~!",RECORDED=":;*@&",MARKS=marks();function marks(){let table=[];for(let[index,
level]of LEVELS2.entries())table[UNRECORDED.charCodeAt(index)]={level,tracked:!1},table[RECORDED.charCodeAt(index)]={level,tracked:!0};return table}var Header=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)(
{date:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .isoDate */ ._$)()),services:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(),actions:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)()});function parseCatalogueText(text){let headerEnd=text.indexOf(`
`);if(headerEnd<0||!text.endsWith(`
`))throw new Error("the built-in catalogue is cut off");let header=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_6__/* .parse2 */ .wC)(Header,JSON.parse(text.slice(0,headerEnd))),index=null,services=()=>(index??=indexOf2(
text,headerEnd+1),index),prefixes=null;return{date:Date.parse(header.date),counts:{services:header.services,actions:header.actions},service:prefix=>services().get(
prefix),prefixes:()=>(prefixes??=[...services().keys()].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH),prefixes)}}function indexOf2(text,firstLine){let services=new Map;for(let start=firstLine;start<
text.length;){let tab=text.indexOf("	",start),end=text.indexOf(`
`,tab),prefix=text.slice(start,tab),read4=()=>parseActions(text.slice(tab+1,end));services.set(prefix,lazyService(prefix,read4)),start=end+1}return services}function parseActions(names){
if(names==="")return[];let folded=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(names).split(" ");return names.split(" ").map((marked,index)=>parseAction(marked,folded[index]??""))}function parseAction(marked,folded){
let end=marked.length-1,mark=MARKS[marked.charCodeAt(end)];if(mark===void 0)throw new Error(`the built-in catalogue has no meaning for ${JSON.stringify(marked)}`);
let{level,tracked}=mark;return{name:marked.slice(0,end),folded:folded.slice(0,end),level,tracked,known:!0}}var BUILT_IN=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(__dirname,"..","data","catalogue.txt"),MOST_BYTES=64e6;function loadCatalogue(path){if(path===null)return builtInCatalogue();let kind=outside(
path,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(path).isDirectory());if(!kind.ok)return kind;if(!kind.value){let text=readText2(path);return text.ok?readCatalogueFile(text.value,path):text}
let names=outside(path,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(path).filter(name=>name.endsWith(".json")));if(!names.ok)return names;let files=[],left=MOST_BYTES;for(let name of names.
value.sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)){let file=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(path,name),isFile=outside(file,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(file).isFile());if(!isFile.ok)return isFile;if(!isFile.value)return refused(
"unreadable-file",file,"this is no file");let text=readText2(file,left);if(!text.ok)return text;left-=text.value.length,files.push({path:file,text:text.value})}
return readServiceReference(files,path)}function builtInCatalogue(){let text=outside(BUILT_IN,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(BUILT_IN,"latin1"));return text.ok?{ok:!0,value:parseCatalogueText(
text.value)}:text}function readText2(path,most=MOST_BYTES){let bytes=outside(path,()=>(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readAtMost */ .rU)(path,most));return bytes.ok?bytes.value===null?refused("too-big",
path,`the catalogue has more than ${MOST_BYTES/1e6} MB`):(0,node_buffer__WEBPACK_IMPORTED_MODULE_20__.isUtf8)(bytes.value)?{ok:!0,value:bytes.value.toString("utf8")}:refused("not-utf8",path,"the catalogue i\
s not UTF-8 text"):bytes}function outside(path,act){try{return{ok:!0,value:act()}}catch(error){return refused("unreadable-file",path,`the catalogue cannot be re\
ad: ${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(error)}`)}}function refused(code2,path,message){return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error",code2,message,{path,help:path===BUILT_IN?"keep `data/catalogue\
.txt` beside the program, as it comes in `dist`":"give the path of a readable catalogue with `--catalogue`, or leave the flag out for the one built in"})}}var MOST_NAMED=3;function changedSince(root,files){let dated=files.flatMap(file=>{let made=reportOf(file);return made===null?[]:[{path:file.path,made}]});return dated.
length===0?[]:[...new Set(dated.map(({made})=>made))].sort((a,b)=>a-b).flatMap(made=>{let changed=pathsChangedSince(root,made),paths=dated.filter(one=>one.made===
made&&changed?.has(one.path)).map(({path})=>path);if(paths.length===0)return[];let named2=paths.slice(0,MOST_NAMED).map(_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL),more=paths.length>MOST_NAMED?[`${paths.
length-MOST_NAMED} more`]:[],message=`changed in git after the report of ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .formatDay */ .im)(made)}: ${[...named2,...more].join(", ")}`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("note","changed-s\
ince-report",message,{help:"what was added since is newer than the evidence: look twice, or collect a new report"})]})}function reportOf({policies,edits}){if(edits.
length===0)return null;let times=policies.flatMap(({statements})=>statements.filter(one=>one.edited)).flatMap(({evidence})=>evidence?.reports.flatMap(({analyzedAt})=>analyzedAt??
[])??[]);return times.length===0?null:times.reduce((oldest,time)=>Math.min(oldest,time))}var CONFIGURATION=_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_7__/* .USUAL_CONFIGURATION */ .Ut;async function readConfigurationFile(file,shown2){let text=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(file,shown2,"configuration");return text.ok?readConfigurationText(
text.value,shown2):{ok:!1,problems:[text.problem]}}async function readConfigurationText(text,shown2){let{readConfiguration}=await Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 1792));
return readConfiguration(text,shown2)}async function loadConfiguration(file,shown2){try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)(file,{throwIfNoEntry:!1}))return missing(file,shown2);if(node_fs__WEBPACK_IMPORTED_MODULE_18__.realpathSync.
native(file)!==file)return refuse3(shown2,"this is a link, or stands below one","put the file itself there")}catch(error){return refuse3(shown2,`the configurati\
on cannot be read: ${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(error)}`,"check the path and its permissions")}return readConfigurationFile(file,shown2)}function missing(file,shown2){let[other,shownOther]=[
file,shown2].map(path=>path.replace(/\.yml$/,".yaml"));return other===void 0||shownOther===void 0||other===file||!(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(other)?{ok:!0,value:null}:refuse3(
shownOther,`the configuration is read from \`${shown2}\``,"rename this file, or name it with `config`")}function refuse3(path,message,help){return{ok:!1,problems:[
(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","unreadable-file",message,{path,help})]}}function sideOwners(deciding,base,others){let changed=new Set([...base.heads.map(({path})=>path),...[...base.became.values()].flat()]),same=others.filter(({path})=>!changed.
has(path));return{before:fileOwners(deciding,base.files,same),after:fileOwners(deciding,base.heads,same)}}function fileOwners({given,configuration,reports},files,beside){
let{principals:configured,ignored}=fileRules(configuration),nameless=reports.some(report=>report.principal===null),owning={given:given.map(name=>(0,_chunk_PV2BOT7V_js__WEBPACK_IMPORTED_MODULE_11__/* .ownerOf */ .bf)(name)),
configured,nameless},read4=once2(()=>{let opened=files.map(openFile);return{pointers:new Map(opened.map(({path,policies})=>[path,policies.map(({pointer})=>pointer)])),
source:sourceOwners(withBeside(opened,beside),ignored)}}),whose=whoseBy(owning,inferring(configuration,(path,pointer)=>read4().source(path,pointer),reports)),isTold2=path=>owning.
given.length>0||configured(path).principals.length>0,ownersOf=fileOwnersBy(whose,owning,path=>isTold2(path)?[]:read4().pointers.get(path)??[]);return place2=>ignored(
place2.path)?null:ownersOf(place2)}function once2(make){let made=null;return()=>(made??={value:make()},made.value)}var DATA=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(__dirname,"..","data");function hclSupport(){return{runtime:(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(
(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(DATA,"web-tree-sitter.wasm")),grammar:(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(DATA,"tree-sitter-terraform.wasm")),now:processorTime}}function processorTime(){let{user,system}=process.
cpuUsage();return(user+system)/1e3}async function loadFormats(...files){let formats=new Set(files.flatMap(some=>some.flatMap(({text,path})=>text===null?[]:readerOf(text,path)??[])));formats.delete(
"json"),(files.some(some=>some.some(({path})=>/\.(?:tf|tofu)\.json$/i.test(path)))&&files.some(some=>some.some(({path})=>formatOf(path)==="hcl"))||files.some(some=>some.
some(({path,text})=>text!==null&&attachesByName(path,text))))&&formats.add("hcl"),formats.size!==0&&(await loadReaders(formats,hclSupport),await loadJudges(formats,
hclSupport))}var PIECE=1<<20,OVERLAP=1e3;function ofUnnamed(found,pieces){if(found.code!=="not-utf8"&&found.code!=="too-big")return found;let before2="";for(let piece of pieces()){
let text=before2+piece.toString("latin1").replaceAll("\0","");if(showsPolicy(text))return found;before2=text.slice(-OVERLAP)}return{...found,severity:"note",help:"\
nothing in it looks like a policy, so it was left alone"}}function*piecesOf2(file){let handle=(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.openSync)(file,"r");try{for(;;){let piece=Buffer.alloc(PIECE),length=(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readSync)(
handle,piece);if(length===0)return;yield piece.subarray(0,length)}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.closeSync)(handle)}}function readReports(files){let value=[];for(let file of new Set(files)){let text=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(file,file,"report");if(!text.ok)return text;value.push({text:text.value,
source:file===_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .STANDARD_INPUT */ .XO?"standard input":file})}return{ok:!0,value}}function readPolicies(root,paths,chosen=()=>!0){let found=new Map,problems=[],folders=[];
for(let path of paths)try{let real=node_fs__WEBPACK_IMPORTED_MODULE_18__.realpathSync.native(path);if((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(real).isDirectory()){let{named:named2,others,leftOut,links}=walk3(real);folders.push(
{path:real,others});let chosenOf=names=>names.map(name=>shownPath(root,`${real}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}${name}`)).filter(chosen);problems.push(...sparseProblems(chosenOf(leftOut)),
...linkNotes(chosenOf(links)));for(let name of named2){let file=`${real}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}${name}`,shown2=shownPath(root,file);chosen(shown2)&&!found.has(file)&&found.set(
file,{path:shown2,file,named:!1})}}else found.set(real,{path:shownPath(root,real),file:real,named:!0})}catch(error){problems.push((0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","unreadable-fi\
le",`this cannot be read: ${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(error)}`,{path,help:"name a policy file or a folder that exists"}))}let failed=problems.some(({code:code2})=>code2==="unreada\
ble-file"),files=[];for(let{path,file,named:named2}of[...found.values()].sort((a,b)=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.path,b.path))){let text=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(file,path,"policy");text.ok?
files.push({path,file,text:text.value,named:named2}):(problems.push(named2?text.problem:ofUnnamed(text.problem,()=>piecesOf2(file))),failed||=named2)}return{files,
problems,failed,folders}}function sparseProblems([path,...others]){if(path===void 0)return[];let message=`git has the file, and this sparse checkout leaves it o\
ut${others.length===0?"":`, and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(others.length,"other policy file")}`}`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","sparse-checkout",message,{path,help:"check out the whole \
repository, or name the folders that are checked out"})]}function linkNotes(links){let[path,...others]=[...links].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH);if(path===void 0)return[];let more=others.
length===0?"":`; nor ${others.length===1?"is":"are"} ${linkNames(others)}`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("note","not-a-file",`this is a symbolic link, which is not followed${more}`,
{path,help:"where it leads out of the folders that are read, name the file itself"})]}var NAMED4=3;function linkNames(links){let more=links.length>NAMED4?` and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(
links.length-NAMED4,"other link")}`:"";return`${links.slice(0,NAMED4).map(_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .TL).join(", ")}${more}`}function readBase(root,ref,files){let stranger=files.find(
file=>file.path.startsWith("../"));if(stranger)return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","git","the file lies outside the repository that `--base` compares with",{path:stranger.
path,help:"run it in the repository that holds the file, or leave `--base` out"})};let compared=compareWith(root,ref);if(!compared.ok)return compared;let{commit,
files:changes2}=compared.value,known3=new Map(files.map(file=>[file.path,file])),isPolicy2=(before3,after)=>formatOf(before3)!==null||after!==null&&known3.has(after),
texts=new Map;for(let{before:before3,after}of changes2)before3!==null&&isPolicy2(before3,after)&&texts.set(before3,textAt(root,commit,before3));let changed=changes2.
flatMap(({before:before3,after})=>{let file=after===null?void 0:known3.get(after);return file?[[file.path,changedLines(before3===null?null:texts.get(before3)??null,
file.text)]]:[]}),before2=[...texts].flatMap(([path,text])=>text===null?[]:[{path,text}]),became=changes2.flatMap(({before:before3,after})=>before3===null?[]:[[
before3,after===null?[]:[after]]]),heads=changes2.flatMap(({after})=>{if(after===null)return[];let file=known3.get(after);if(!file&&formatOf(after)===null)return[];
let read4=file?null:(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root,after),after,"policy");return file?[file]:read4?.ok?[{path:after,text:read4.value}]:[]});return{ok:!0,value:{files:before2,
heads,became:new Map(became),changed:new Map(changed)}}}var MOST_REFERENCED=2e3;async function referencedBy(files,mayBe){let telling=files.filter(({path,text})=>isTerraform(path)&&[...mentionedFiles(text,path)].some(
mayBe));await loadFormats(telling);let found=telling.flatMap(({path,text})=>referencedFiles(readSource(text,path),path));return[...new Set(found)].filter(mayBe).
sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)}function tooManyReferenced(){let message=`Terraform files take the texts of more than ${MOST_REFERENCED} files whose names do not say what the\
y hold: the others were not read`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","too-big",message,{help:"give the policies among them names that end in `.json`"})}async function withReferenced(root,local,isSpared=()=>!0){let known3=new Map(local.files.map(one=>[one.file,one])),problems=[];for(let folder of local.folders){
let begin=`${folder.path}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}`,terraform=local.files.flatMap(({file,text})=>file.startsWith(begin)?[{path:file.slice(begin.length).split(node_path__WEBPACK_IMPORTED_MODULE_19__.sep).join("/"),text}]:
[]),reading=new Reading(folder,root,isSpared);for(let name of await referencedBy(terraform,path=>reading.mayBe(path))){let file=`${begin}${name}`,path=shownPath(
root,file),text=reading.read(name,path);text.ok?known3.has(file)||known3.set(file,{path,file,text:text.value,named:!1}):problems.push(text.problem)}reading.isCut&&
problems.push(tooManyReferenced())}let files=[...known3.values()].sort((a,b)=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a.path,b.path));return{...local,files,problems:[...local.problems,...problems]}}
var Reading=class{#folder;#root;#isSpared;#texts=new Map;#others=null;isCut=!1;constructor(folder,root,isSpared){this.#folder=folder,this.#root=root,this.#isSpared=
isSpared}mayBe(name){if(this.#others??=new Set(this.#folder.others),!this.#others.has(name))return!1;let file=`${this.#folder.path}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}${name}`,path=shownPath(
this.#root,file);if(!this.#isSpared(path)||!isPlainPlace(file))return!1;if(this.#texts.size>=MOST_REFERENCED&&!this.#texts.has(name))return this.isCut=!0,!1;let text=this.
read(name,path);return text.ok?seemsPolicy(text.value):text.problem.code!=="not-utf8"}read(name,path){let known3=this.#texts.get(name);if(known3)return known3;let text=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(
`${this.#folder.path}${node_path__WEBPACK_IMPORTED_MODULE_19__.sep}${name}`,path,"policy");return this.#texts.set(name,text),text}};var MOST2={worst:10,paths:3};function auditSections(analysis,audit){let statements=(0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__/* .riskiestStatements */ .LL)(analysis.files,analysis.universe);return[...changes(audit),
...levels(statements),...worstFiles(statements),...leftAlone(analysis.files)].map(_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .iW)}function changes(audit){let lines=(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .auditLines */ .LU)(audit),items=lines.map(line=>line.
startsWith("  ")?`  - ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(line.trim())}`:`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(line)}`);return lines.length===0?[]:[items.join(`
`)]}function levels(statements){if(statements.length===0)return[];let numbers=new Map;for(let{actions}of statements)for(let{level}of actions)numbers.set(level,(numbers.
get(level)??0)+1);let rows=_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.flatMap(level=>{let number3=numbers.get(level);return number3===void 0?[]:[`| ${level??"unknown"} | ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(number3)} |`]}),
all=statements.reduce((sum,{actions})=>sum+actions.length,0);return[`${`#### ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(all,"unused action")} in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(statements.length,"statement")}`}

| Access level | Unused actions |
| --- | ---: |
${rows.join(`
`)}`]}function worstFiles(statements){let byFile=new Map;for(let one of statements)(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(byFile,one.file,one);if(byFile.size<2)return[];let files=[...byFile].map(
([file,some])=>worstOf(file,some));files.sort((a,b)=>a.rank-b.rank||b.actions-a.actions);let rows=files.slice(0,MOST2.worst).map(({file,statements:some,rank,worst,
actions,goes})=>{let level=`${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_[rank]??"unknown"}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(worst)}`;return`| ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .Hn)(file.path)} | ${level} | ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(actions)} | ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(some.length)}\
 | ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(goes)} |`});return[`${files.length>MOST2.worst?`#### The ten worst of ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files.length,"file")}`:"#### Files by risk"}

| File | Most harmful | Unused actions | Statements | Can go |
| --- | --- | ---: | ---: | ---: |
${rows.join(`
`)}`]}function worstOf(file,statements){let rank=statements.reduce((least,one)=>Math.min(least,one.rank),_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_RANK */ .pm),level=_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_[rank]??null,actions=statements.flatMap(
one=>one.actions),goes=statements.reduce((sum,{statement})=>sum+(statement.edited?(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .removedActions */ .sK)(statement).length:0),0),worst=actions.filter(one=>one.level===level).
length;return{file,statements,rank,actions:actions.length,worst,goes}}function leftAlone(files){let reasons=new Map;for(let{path,policies}of files)for(let{verdict,
reason:reason2}of policies.flatMap(({statements})=>statements))verdict==="declined"&&reason2!==null&&(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reasons,reason2,path);return reasons.size===0?[]:[`##\
## Left alone, and why

${[...reasons].sort(([a,some],[b,others])=>others.length-some.length||(a<b?-1:1)).map(([reason2,paths])=>{let named2=[...new Set(paths)],rest=named2.length-MOST2.
paths,more=rest>0?` and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest,"more file")}`:"",places=`${named2.slice(0,MOST2.paths).map(_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY).join(", ")}${more}`;return`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(paths.length,"statem\
ent")}: ${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_REASONS */ .yo[reason2]} (${places})`}).join(`
`)}`]}function auditJson({baseline,trend}){return{baseline:baseline&&{source:baseline.source,date:isoDay(baseline.date),known:baseline.known,gone:baseline.gone,new:baseline.
fresh.map(({file,statement,actions})=>({path:file.path,line:statement.line,sid:statement.statement.sid,actions}))},trend:trend&&{since:isoDay(trend.since),actions:trend.
actions,statements:trend.statements,files:trend.files,resolving:trend.resolving}}}function isoDay(moment){return new Date(moment).toISOString().slice(0,10)}function renderJson(analysis,tool,audit=NO_AUDIT){let{universe:universe2,gate,problems,grantedBefore}=analysis,result={version:1,tool,date:isoDay(analysis.asOf),
catalogue:{date:universe2.date===null?null:isoDay(universe2.date),...universe2.counts},evidence:analysis.reports.map(({principal,kind,analyzedAt,source})=>({principal,
kind,analyzedAt:analyzedAt===null?null:new Date(analyzedAt).toISOString(),source})),files:[],problems,gate,...auditJson(audit),totals:(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .totals */ .Sd)(analysis)};return (0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonParts */ .lx)(
result,{key:"files",items:analysis.files,shown:file=>({path:file.path,format:file.format,policies:file.policies.map(policy=>policyOf(file,policy,{universe:universe2,
grantedBefore,path:file.path}))})})}function policyOf(file,policy,about){let fingerprints=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .tm)(file);return{pointer:policy.policy.pointer,size:{...policySize(
file,policy.policy),limit:MANAGED_POLICY_LIMIT},statements:policy.statements.map(one=>statementOf(one,fingerprints.get(one)??"",about))}}function statementOf(one,fingerprint,about){
let before2=one.statement.actions?.entries??[],after=afterOf(one),changed=one.verdict==="refined"||one.verdict==="emptied";return{id:one.id,fingerprint,line:one.
line,endLine:one.endLine,sid:one.statement.sid,pointer:one.statement.pointer,principals:principalsOf(one),how:one.owners?.how??null,why:one.why,verdict:one.verdict,
edited:one.edited,reason:one.reason,before:before2,after,removed:(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .removedActions */ .sK)(one).map(action=>removal(action,one,about)),unused:(0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__/* .isJudged */ .sL)(one)?(0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_3__/* .unusedActions */ .CL)(one):
null,left:(one.refinement?.left??[]).map(left=>({...left,...keepOf(left,one)})),granted:granted(one,before2,after,about.universe),entries:changed?(one.refinement?.
entries??[]).map(({entry,becomes,removed,coveredBy,reason:reason2})=>({entry,becomes,removed,coveredBy,reason:reason2})):before2.map((entry,index)=>({entry,becomes:[
entry],removed:[],coveredBy:[],reason:one.refinement?.entries[index]?.reason??null}))}}function principalsOf({principals,owners}){return principals.flatMap(({principal,
reports})=>{if(!principal)return[];let{name,arn}=principal;return[{name,arn:arn??name,by:owners?.by??"principal",covered:reports.length>0}]})}function afterOf(one){
return one.verdict==="refined"||one.verdict==="emptied"?one.refinement?.after??[]:one.statement.actions?.entries??[]}function keepOf({action,reason:reason2},one){
let[rule]=reason2==="keep-rule"?(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .keptBy */ .mA)(one,action):[];if(!rule)return{};let{path,line,owner}=rule;return{keep:{reason:rule.reason,expires:(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDay */ .NY)(rule),owner,path,
line}}}function removal(action,one,{universe:universe2,grantedBefore,path}){let[prefix="",name=""]=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action).split(":"),lastAccessed=one.evidence?.removal.service(
prefix)?.lastAccessed(name)??null;return{action,level:universe2.service(prefix)?.find(name)?.level??null,lastAccessed:lastAccessed===null?null:new Date(lastAccessed).
toISOString(),added:grantedBefore===null?null:!grantedBefore(path,(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(action))}}function granted(one,before2,after,universe2){if(one.statement.blocked)return null;
let left=(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .trackingOf */ .np)(after,universe2);return{before:(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .trackingOf */ .np)(before2,universe2).size,after:left.size,untracked:[...left.values()].filter(tracked=>tracked===!1).
length}}var MOST_KEPT=3;function listLines(entries,paint){let lines=[],kept=[],flush=()=>{if(kept.length<=MOST_KEPT)for(let line of kept)lines.push(line);else lines.push(
paint("dim",`    \u2026 ${kept.length} entries that stay`));kept=[]};for(let entry of entries){let text=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(entry.entry);entry.kept&&entry.reason===null?kept.
push(`    ${text}`):(flush(),entry.kept&&entry.reason?lines.push(`    ${text}${paint("dim",`  ${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_REASONS */ .l8[entry.reason]}`)}`):changeLines(entry,text,lines,paint))}
return flush(),lines}function changeLines(entry,text,lines,paint){let share=`  ${entry.removed.length} of its ${entry.granted} actions unused`;lines.push(paint(
"red",`  - ${text}`)+(entry.granted>1?paint("dim",share):""));for(let piece of entry.becomes)lines.push(paint("green",`  + ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(piece)}`));for(let holder of entry.
coveredBy)lines.push(paint("dim",`    the rest is granted by ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(holder)}`))}function fileBlock(file,telling,paint){return file.policies.flatMap(policy=>policy.statements).filter(one=>isTold(one)||telling.verbose&&(one.owners!==null||one.
why!==null)).map(one=>statementBlock(file,one,telling,paint))}function isTold(one){return one.verdict==="refined"||one.verdict==="emptied"||one.reason==="too-la\
rge"||one.reason==="law"||(one.refinement?.left.length??0)>0}var MOST_LEFT=5;function leftLines(one,paint){let left=one.refinement?.left??[],named2=left.slice(0,
MOST_LEFT).map(({action,reason:reason2})=>`    ${keepWords(one,action,reason2)??`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(action)} stays: ${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_REASONS */ .l8[reason2]}`}`),rest=left.length>MOST_LEFT?
[`    \u2026 ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(left.length-MOST_LEFT,"more action")} that stay`]:[];return[...named2,...rest].map(line=>paint("dim",line))}function keepWords(one,action,reason2){
let[rule]=reason2==="keep-rule"?(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .keptBy */ .mA)(one,action):[];if(!rule)return null;let day=(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDay */ .NY)(rule),owner=rule.owner===null?"":` (${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(rule.owner)})`;return`kep\
t: \`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(action)}\`, ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(rule.reason)}${owner}${day===null?"":`, until ${day}`}`}function untrackedLines(one,universe2){if(one.verdict!=="refined")return[];
let stay=(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .trackingOf */ .np)(one.refinement?.after??[],universe2),untracked=[...stay.values()].filter(tracked=>tracked===!1).length;return untracked===0?[]:untracked===stay.
size?["  AWS tracks none of what stays"]:[`  ${untracked} of the ${stay.size} that stay ${untracked===1?"is":"are"} not tracked by AWS`]}function statementBlock(file,one,telling,paint){
let name=one.statement.sid===null?`statement ${one.statement.index+1}`:`\`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(one.statement.sid)}\``,lines=[`${paint("bold",`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(file.path)}:${one.line}`)}\
 ${name}: ${headline(one)}`];one.evidence&&lines.push(paint("dim",`  ${telling.basis(one.evidence)}`)),telling.verbose&&one.owners&&lines.push(paint("dim",`  ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(
(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .foundWords */ .oJ)(one.owners))}`)),telling.verbose&&one.why!==null&&lines.push(paint("dim",`  ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(one.why)}`));let list=one.verdict==="declined"||one.verdict==="ke\
pt"?[]:listLines(one.refinement?.entries??[],paint);return[...lines,...list,...leftLines(one,paint),...untrackedLines(one,telling.universe).map(line=>paint("dim",
line))].join(`
`)}function headline(one){let removed=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .removedActions */ .sK)(one).length,"unused action");return one.reason==="last-statement"?_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_REASONS */ .yo["last-statement"]:
one.verdict==="emptied"?`nothing in it is used; it goes with ${removed}`:one.verdict==="kept"?"nothing goes":one.verdict==="refined"?`${removed} ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .removedActions */ .sK)(
one).length===1?"goes":"go"}`:`left alone: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .whyDeclined */ .dL)(one)}`}function summaryText(analysis,{audit,paint,hint,noGate}){let sum=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .totals */ .Sd)(analysis),changed=analysis.files.filter(file=>file.edits.length>0).length,lines=[paint("\
bold",changed===0?"Nothing to change.":resultWords(sum.removedActions,(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .editedStatements */ .Ig)(analysis),changed)),`Read ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(analysis.filesRead,"file")}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(sum.
policies,"policy","policies")}, ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(sum.statements,"statement")}${leftAlone2(analysis)}.`,...evidenceLines(analysis),...(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_1__/* .auditLines */ .LU)(audit).map(_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)];analysis.
gate.failOn!=="never"?lines.push(`Gate \`${analysis.gate.failOn}\`: ${analysis.gate.sentence}`):noGate&&lines.push((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(noGate));for(let line of (0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenLines */ .Dn)(
analysis.gate))lines.push(line);return sum.policies===0&&analysis.filesRead>0&&lines.push("None of these files holds an IAM policy document."),changed>0&&hint!==
null&&lines.push(hint),lines.join(`
`)}function resultWords(actions,statements,files){return`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(actions,"unused action")} to remove from ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(statements,"statement")} in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files,"fil\
e")}; everything else stays as it is.`}function leftAlone2(analysis){let reasons=new Map,statements=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .allStatements */ .EE)(analysis);for(let{verdict,reason:reason2}of statements)
verdict==="declined"&&reason2&&reasons.set(reason2,(reasons.get(reason2)??0)+1);let still=statements.filter(_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsUnused */ .j2).length,kept=statements.filter(one=>one.
verdict==="kept"&&!(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsUnused */ .j2)(one)).length,parts=[...kept>0?[`${kept} with nothing to remove`]:[],...still>0?[`${still} with unused access that stays`]:[],...[
...reasons].map(([reason2,number3])=>`${number3} left alone (${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_REASONS */ .yo[reason2]})`)];return parts.length>0?`; ${parts.join("; ")}`:""}function evidenceLines(analysis){
let words2=new Map;for(let report of analysis.reports){let line=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .reportWords */ .is)(report,analysis.asOf)}, from \`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(report.source)}\``;words2.set(line,(words2.
get(line)??0)+1)}return[...words2].map(([line,number3])=>`Evidence: ${line}${number3>1?` (${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number3,"report")})`:""}.`)}function renderText(analysis,showing){let{details,summary}=textParts(analysis,showing);return`${[...details,summary].join(`

`)}
`}function textParts(analysis,{paint,hint,verbose,audit,noGate=null}){let words2=new Map,basis=evidence=>{let known3=words2.get(evidence)??basisWords(evidence,analysis.
asOf);return words2.set(evidence,known3),known3};return{details:[...analysis.files.flatMap(file=>fileBlock(file,{basis,verbose,universe:analysis.universe},paint)),
...(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .problemBlock */ .fx)(analysis.problems,paint)],summary:summaryText(analysis,{audit,paint,hint,noGate})}}function basisWords(evidence,asOf){let names=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .principalNames */ .Vx)(evidence).
map(name=>`\`${name}\``);return`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceWords */ .Jg)(evidence,asOf)}${names.length>0?`, not used by ${names.join(" nor ")}`:""}`}var FOLDER=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(__dirname,"..","data");async function htmlPage(analysis,audit){let script=asset("page.js");if(!script.ok)return script;let style=asset("page.cs\
s");if(!style.ok)return style;let{renderHtml}=await __webpack_require__.e(/* import() */ 565).then(__webpack_require__.bind(__webpack_require__, 9565));return{ok:!0,value:renderHtml(analysis,audit,{tool:_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv,script:script.
value,style:style.value})}}function asset(name){let path=(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(FOLDER,name);try{return{ok:!0,value:(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(path,"utf8")}}catch(error){let message=`a part \
of the page cannot be read: ${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(error)}`,help=`keep \`data/${name}\` beside the program, as it comes in \`dist\``;return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_12__/* .problem */ .C)("error","unr\
eadable-file",message,{path,help})}}}


/***/ }),

/***/ 9455:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ unusedActions),
/* harmony export */   LL: () => (/* binding */ riskiestStatements),
/* harmony export */   fF: () => (/* binding */ onceEach),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   uv: () => (/* binding */ mayHide),
/* harmony export */   yd: () => (/* binding */ unusedOf)
/* harmony export */ });
/* harmony import */ var _chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
var NOTHING={goes:[],stays:[]},EXCUSED=new Set(["in-window","keep-rule"]);function unusedOf(one){let{refinement}=one;if(!refinement||!isJudged(one))return NOTHING;
let stays=refinement.left.filter(({reason})=>!EXCUSED.has(reason)).map(({action})=>action);return{goes:refinement.removed,stays}}function isJudged({refinement,reason}){
return refinement!==null&&reason!=="law"}function mayHide(one){let{blocked}=one.statement;return!isJudged(one)&&(blocked===null||blocked==="not-action")}function unusedActions(one){
let{goes,stays}=unusedOf(one);return onceEach([...goes,...stays])}function onceEach(actions){return[...new Map(actions.map(action=>[(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(action),action]))].sort(
([a],[b])=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a,b)).map(([,action])=>action)}function riskiestStatements(files,universe){return files.flatMap(file=>file.policies.flatMap(policy=>policy.
statements.flatMap(one=>unusedStatement(file,one,universe)??[]))).sort((a,b)=>a.rank-b.rank||b.actions.length-a.actions.length||(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a.file.path,b.file.path)||
a.statement.statement.span.start-b.statement.statement.span.start)}function unusedStatement(file,statement,universe){let names=unusedActions(statement);if(names.
length===0)return null;let actions=names.map(action=>({action,level:(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(action,universe)})),rank=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .highestRank */ .aE)(names,universe);return{file,statement,actions,level:_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_[rank]??
null,rank}}


/***/ }),

/***/ 7655:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
var Lines=class{#text;#known=null;constructor(text){this.#text=text}get#starts(){if(this.#known===null){let starts=[0];for(let at=this.#text.indexOf(`
`);at>=0;at=this.#text.indexOf(`
`,at+1))starts.push(at+1);this.#known=starts}return this.#known}at(offset){let line=this.line(offset);return{line,column:offset-this.start(line)+1}}line(offset){
let starts=this.#starts,low=0,high=starts.length;for(;high-low>1;){let middle=low+high>>>1;(starts[middle]??0)<=offset?low=middle:high=middle}return low+1}start(line){
return this.#starts[line-1]??this.#text.length}end(line){let next=this.#starts[line];return next===void 0?this.#text.length:next-1}};


/***/ })

};
;