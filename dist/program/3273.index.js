"use strict";
exports.id = 3273;
exports.ids = [3273];
exports.modules = {

3273:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
openHcl: () => (/* binding */ openHcl)
});
/* unused harmony export hclReader */
var $piece0 = __webpack_require__(1642);
var $piece5 = __webpack_require__(3056);
var $piece4 = __webpack_require__(8719);
var $piece6 = __webpack_require__(5);
var $piece7 = __webpack_require__(6865);
var $piece1 = __webpack_require__(3503);
var $piece3 = __webpack_require__(1968);
var $piece2 = __webpack_require__(4414);

var DEEPEST=500,CLOSING={"(":")","[":"]","{":"}"};function checkTokens(text){let nul=text.indexOf("\0");if(nul>=0)throw new $piece1.vC(nul,"a NUL byte stands here");
let open=[];for(let token=(0,$piece1.Fu)(text,0);token;token=(0,$piece1.Fu)(text,token.end))if(token.kind==="open"){if(open.length===DEEPEST)throw new $piece1.vC(token.start,"\
the values are nested too deeply");open.push(token.start)}else if(token.kind==="close"){let start2=open.pop(),close=text[token.start]??"";if(start2===void 0)throw new $piece1.vC(
token.start,`\`${close}\` closes nothing`);let opening=text[start2]??"";if(CLOSING[opening]!==close)throw new $piece1.vC(start2,`\`${opening}\` is not closed before a\
 \`${close}\``)}let start=open.pop();if(start!==void 0)throw new $piece1.vC(start,`\`${text[start]??""}\` is not closed`)}function hclComments(text){let found=[];for(let token=(0,$piece1.Fu)(text,0);token;token=(0,$piece1.Fu)(text,token.end))token.kind==="comment"&&found.push((0,$piece3.e)(token));
return found}function openMap(start,from){return{kind:"map",start,entries:[],known:new Set,from}}function nodeOf(frame){let{span}=frame;switch(frame.kind){case"list":return{
kind:"list",items:frame.items,...span};case"call":return frame.spread?{kind:"other",...span}:{kind:"call",name:frame.name,args:frame.args,...span};case"expressi\
on":return(frame.parts===1?frame.value:null)??{kind:"other",...span}}}var PIECE=/[^\\$%]+|\\[nrt"\\]|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\$\$\{|%%\{|[$%](?!\{)/y,SINGLE={n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"};function quotedNode(text,{start,end}){if((0,$piece1.cu)(text,start)!==end)throw new $piece1.vC(start,"where this string ends cannot be t\
old");let value=decoded(text.slice(start+1,end-1));return value===null?{kind:"other",start,end}:{kind:"string",value,start,end}}function heredocNode(text,{start,
end}){let heredoc=(0,$piece1.Cd)(text,start);if(heredoc.end!==end)throw new $piece1.vC(start,"where this heredoc ends cannot be told");let{inner}=heredoc;if(heredoc.holes.
length>0)return{kind:"other",inner,start,end};let raw=text.slice(inner.start,inner.end);return{kind:"string",value:(heredoc.flush?flushed(raw):raw).replaceAll("\
$${","${").replaceAll("%%{","%{"),inner,start,end}}function quotedText(value){return JSON.stringify(value).replace(/\\./g,pair=>UNKNOWN_ESCAPES[pair]??pair).replace(
/[$%](?=\{)/g,"$&$&")}var UNKNOWN_ESCAPES={"\\b":"\\u0008","\\f":"\\u000c"};function decoded(raw){if(!/[\\$%]/.test(raw))return raw;let value="";for(let at=0;at<
raw.length;at=PIECE.lastIndex){PIECE.lastIndex=at;let piece=PIECE.exec(raw)?.[0],meaning=piece===void 0?null:meaningOf(piece);if(meaning===null)return null;value+=
meaning}return value}function meaningOf(piece){if(piece==="$${"||piece==="%%{")return piece.slice(1);if(!piece.startsWith("\\"))return piece;let single=SINGLE[piece.
slice(1)];if(single!==void 0)return single;let code=Number.parseInt(piece.slice(2),16);return code>1114111||code>=55296&&code<57344?null:String.fromCodePoint(code)}
function flushed(raw){let lines=raw.split(/(?<=\n)/),shared=lines.flatMap(line=>line.trim()===""?[]:[line.length-line.trimStart().length]).reduce((least,indent)=>Math.
min(least,indent),Number.POSITIVE_INFINITY);return lines.map(line=>line.trim()===""?line:line.slice(shared)).join("")}var NAME=/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;function keyNode(text,span){let raw=text.slice(span.start,span.end),node=raw.startsWith('"')?quotedNode(text,span):
null;return{kind:"string",value:node?.kind==="string"?node.value:raw,...span}}function isComputedKey({value,start,end}){return value.length===end-start&&!NAME.test(
value)}var TreeBuilder=class{duplicates=[];#text;#open=[];#root;constructor(text,start){this.#text=text,this.#root=openMap(start,start)}get root(){let{start,entries}=this.#root;
return{kind:"map",start,end:this.#text.length,entries}}get#top(){return this.#open.at(-1)??this.#root}#close(){let top=this.#top;return this.#open.pop(),top}enter(type,at){
let top=this.#top;if(top.kind==="expression"&&PARTS.has(type)&&top.parts++,TRANSPARENT.has(type))return!0;switch(type){case"attribute":case"object_elem":return this.#begin(
{kind:"attribute",span:spanAt(at),key:null,value:null});case"block":return this.#begin({kind:"block",span:spanAt(at),key:null,labels:[],value:null});case"block_\
start":case"object":return this.#open.push(openMap(at.startIndex,at.endIndex)),type==="object";case"block_end":case"object_end":return this.#closeMap(at.endIndex),
!1;case"expression":return top.kind==="attribute"&&!top.key?(top.key=keyNode(this.#text,spanAt(at)),!1):(this.#open.push({kind:"expression",span:spanAt(at),parts:0,
value:null}),!0);case"tuple":return this.#open.push({kind:"list",span:spanAt(at),items:[]}),!0;case"function_call":return this.#open.push({kind:"call",span:spanAt(
at),args:[],name:"",spread:!1}),!0;default:return this.#meet(type,at),!1}}leave(type){if(!FRAMED.has(type))return;let frame=this.#close();frame.kind==="attribut\
e"?this.#add(frame.key,frame.value,null,frame.span.end):frame.kind==="block"?this.#add(frame.key,frame.value,frame.labels,frame.span.end):frame.kind!=="map"&&this.#give(
nodeOf(frame),frame.span)}#meet(type,at){let top=this.#top;type==="identifier"?this.#name(spanAt(at)):type==="string_lit"||type==="quoted_template"?this.#give(quotedNode(
this.#text,spanAt(at))):type==="heredoc_template"?this.#give(heredocNode(this.#text,spanAt(at))):type==="ellipsis"&&top.kind==="call"&&(top.spread=!0)}#begin(frame){
let map=this.#top,{start}=frame.span;if(map.kind==="map"&&map.entries.length>0&&!/[\n,]/.test(this.#text.slice(map.from,start)))throw new $piece1.vC(start,"a line br\
eak or a comma is missing before this");return this.#open.push(frame),!0}#name(span){let value=this.#text.slice(span.start,span.end),top=this.#top;top.kind==="c\
all"?top.name=value:top.kind==="block"&&top.key?top.labels.push(value):(top.kind==="block"||top.kind==="attribute")&&(top.key??={kind:"string",value,...span})}#give(node,span=node){
let top=this.#top;if(top.kind==="map")throw new $piece1.vC(node.start,"an attribute or a block is expected here");top.kind==="list"?top.items.push(asItem(node,span)):
top.kind==="call"?top.args.push(node):top.kind==="block"&&node.kind==="string"?top.labels.push(node.value):top.value=node}#closeMap(end){let map=this.#close();map.
kind==="map"&&this.#give({kind:"map",start:map.start,end,entries:map.entries})}#add(key,value,labels,end){let map=this.#top;map.kind!=="map"||!key||!value||(map.
from=end,map.entries.push(labels?{key,value,labels}:{key,value}),!(labels||isComputedKey(key))&&(map.known.has(key.value)&&this.duplicates.push(key),map.known.add(
key.value)))}};function spanAt({startIndex,endIndex}){return{start:startIndex,end:endIndex}}function asItem(node,span){if(node.start!==span.start)return{kind:"o\
ther",...(0,$piece3.e)(span)};let inner=(0,$piece1._$)(node);return inner?{kind:"other",inner,...(0,$piece3.e)(node)}:node}var TRANSPARENT=new Set(["config_file","body","literal_val\
ue","template_expr","collection_value","function_arguments"]),PARTS=new Set(["literal_value","template_expr","collection_value","variable_expr","function_call",
"for_expr","operation","conditional","expression","index","get_attr","splat"]),FRAMED=new Set(["attribute","object_elem","block","expression","tuple","function_\
call"]);var TS=(0,$piece0.s)(),LONGEST_MS=3e3,ASKED_FOR_ONE_LOOK=16;async function openParser({runtime,grammar,now}){await TS.Parser.init({wasmBinary:runtime});
let parser=new TS.Parser().setLanguage(await TS.Language.load(grammar));return text=>{let end=now()+LONGEST_MS,asked=0,isLate=()=>++asked%ASKED_FOR_ONE_LOOK===0&&
now()>end,tree=parser.parse(text,null,{progressCallback:isLate});if(!tree)throw parser.reset(),new $piece1.VL;let cursor=tree.walk();try{if(tree.rootNode.hasError)
throw new $piece1.vC(firstError(cursor),"this, or what follows, is not understood");return built(text,cursor,isLate)}finally{cursor.delete(),tree.delete()}}}function built(text,cursor,isLate){
let builder=new TreeBuilder(text,text.startsWith("\uFEFF")?1:0),open=[];for(let met=1;;met++){if(met%1e3===0&&isLate())throw new $piece1.VL;let type=cursor.nodeType;
if(builder.enter(type,cursor)&&cursor.gotoFirstChild()){open.push(type);continue}for(;!cursor.gotoNextSibling();){let left=open.pop();if(left===void 0||!cursor.
gotoParent())return builder;builder.leave(left)}}}function firstError(cursor){let at=cursor.startIndex;for(;cursor.gotoFirstChild();){do{let node=cursor.currentNode;
if(!(!node.hasError&&!node.isError&&!node.isMissing)){at=node.startIndex;break}}while(cursor.gotoNextSibling());if(!cursor.currentNode.hasError)break}return at}function readHclGap(text,span){if(!/[#/]/.test(text.slice(span.start,span.end)))return (0,$piece4.zA)(text,span);let comma=null,comments=[],breaks=[];for(let token=(0,$piece1.Fu)(
text,span.start);token&&token.start<span.end;token=(0,$piece1.Fu)(text,token.end))token.kind==="comma"?comma??=token.start:token.kind==="break"?breaks.push(token.start):
token.kind==="comment"&&comments.push({start:token.start,end:token.end});return{comma,comments,breaks,end:span.end}}function blockRemovals(text,body,removed){let runs=[],at=body.start,from=body.start;for(let[index,block]of body.items.entries()){for(let token=(0,$piece1.Fu)(text,at);token&&
token.start<block.start;token=(0,$piece1.Fu)(text,token.end))token.kind!=="comment"&&token.kind!=="break"&&(from=token.end);let lines={start:firstLine(text,from,block.
start),end:lastLine(text,block.end)};if(from=block.end,at=block.end,!removed.has(index))continue;let before=runs.at(-1);before&&text.slice(before.end,lines.start).
trim()===""?runs[runs.length-1]={start:before.start,end:lines.end}:runs.push(lines)}return runs.map(run=>({...withEmptyLine(text,run,body.start),text:""}))}function firstLine(text,from,block){
let{breaks,comments}=readHclGap(text,{start:from,end:block}),opensFile=text.slice(0,from).trim()==="",top=block;for(let comment of comments.toReversed()){let between=breaks.
filter(at=>at>=comment.end&&at<top).length,behindEntry=!opensFile&&!breaks.some(at=>at<comment.start);if(between>1||behindEntry)break;top=comment.start}let lineBreak=breaks.
findLast(at=>at<top);return lineBreak===void 0?from:text.indexOf(`
`,lineBreak)+1}function lastLine(text,block){let end=block;for(let token=(0,$piece1.Fu)(text,block);token;token=(0,$piece1.Fu)(text,token.end)){if(token.kind==="break")return token.
end;if(token.kind!=="comment")return end;end=token.end}return end}function withEmptyLine(text,{start,end},opening){let above=text.lastIndexOf(`
`,start-2)+1,emptyAbove=text.slice(above,start).trim()==="",next=text.indexOf(`
`,end)+1,below=text.slice(end,next>0?next:text.length).trim();return below===""&&next>0&&(emptyAbove||above<=opening)?{start,end:next}:below.startsWith("}")&&emptyAbove?
{start:above,end}:{start,end}}function hclSize(text,span){let size=0,last=null,beforeLast=null;for(let token=(0,$piece1.Fu)(text,span.start);token&&token.end<=span.end;token=(0,$piece1.Fu)(text,token.
end)){if(token.kind==="comment"||token.kind==="break")continue;size+=token.end-token.start;let sign=text[token.start];(sign==="="||sign===":")&&beforeLast?.kind!==
"sign"&&(last?.kind==="word"&&(size+=QUOTES),beforeLast&&beforeLast.kind!=="comma"&&beforeLast.kind!=="open"&&size++),token.kind==="close"&&last?.kind==="comma"&&
size--,beforeLast=last,last=token}return size}var QUOTES=2;var lists=(0,$piece5.q)({readGap:readHclGap,literal:quotedText}),hclWriter={...lists,removeItems(text,list,indexes){return text[list.start]==="["?lists.removeItems(
text,list,indexes):blockRemovals(text,list,indexes)},size:hclSize};var LONGEST=1024*1024;async function openHcl(support){return hclReader(await openParser(support))}function hclReader(parse){let broken=!1;return(text,path)=>{let lines=new $piece6.q(
text),source={format:"hcl",text,lines,shared:[],comments:()=>hclComments(text),writer:hclWriter},refused=found=>({...source,roots:[],problems:[found],duplicateKeys:[]});
if(text.length>LONGEST)return refused(tooBig(path));if(broken)return refused(unread(path));try{checkTokens(text);let{root,duplicates}=parse(text);return{...source,
roots:[root],problems:[],duplicateKeys:duplicates}}catch(error){if(error instanceof $piece1.vC)return refused(syntax(path,lines,error));if(error instanceof $piece1.VL)return refused(
tooLong(path));if(!(error instanceof Error&&error.name==="RuntimeError"))throw error;return broken=!0,refused(unread(path))}}}function syntax(path,lines,{offset,
message}){return (0,$piece7.C)("error","syntax",`cannot be read as HCL: ${message}`,{path,...lines.at(offset),help:"mend the file; until then nothing in it is analyse\
d or changed"})}function tooBig(path){return (0,$piece7.C)("error","too-big","an HCL file of more than 1 MiB is not read",{path,help:"split the file; until then nothi\
ng in it is analysed or changed"})}function tooLong(path){return (0,$piece7.C)("error","too-big","to read this as HCL takes too long",{path,help:"mend the file if it \
is no HCL, else split it; until then nothing in it is analysed or changed"})}function unread(path){return (0,$piece7.C)("error","syntax","the HCL parser broke down, s\
o that the file was not read",{path,help:"run again without the first file that this is said of"})}


})

};
;