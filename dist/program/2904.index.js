"use strict";
exports.id = 2904;
exports.ids = [2904];
exports.modules = {

1968:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
D: () => (/* binding */ member),
e: () => (/* binding */ spanOf)
});
function spanOf({start,end}){return{start,end}}function member(node,key){let{entries}=node;for(let at=0;at<entries.length;at++){let entry=entries[at];if(entry.key.
value===key)return entry.value}}


}),

3503:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Cd: () => (/* binding */ heredocAt),
Dy: () => (/* binding */ maskTemplate),
Fu: () => (/* binding */ nextToken),
VL: () => (/* binding */ TooLong),
_$: () => (/* binding */ innerOf),
cu: () => (/* binding */ quotedEnd),
vC: () => (/* binding */ Fault)
});
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
lastIndex=from,pattern.test(text)?pattern.lastIndex:from}function innerOf(node){return"inner"in node?node.inner??null:null}function maskTemplate(text){try{let holes=holesOf(text),masked="",at=0;for(let{start,end}of holes)
masked+=text.slice(at,start)+(text[start]==="$"?"1":" ").repeat(end-start),at=end;return{text:masked+text.slice(at),holes}}catch(error){if(error instanceof Fault)
return null;throw error}}


}),

390:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
I6: () => (/* binding */ IDLE_OF_MODULE),
fg: () => (/* binding */ ASKED),
nY: () => (/* binding */ IDLE),
on: () => (/* binding */ ATTACHING),
qB: () => (/* binding */ NAMED),
qY: () => (/* binding */ SILENT),
t6: () => (/* binding */ LOOKED_UP),
u9: () => (/* binding */ MANAGED)
});
var ROLES={principals:["role"],groups:[]},USERS={principals:["user"],groups:[]},GROUPS={principals:[],groups:["group"]},ALL={principals:["roles","users"],groups:[
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
["source","version","providers","depends_on","count"]),SILENT=new Set(["variable","moved","import","removed","terraform","provider","check"]);


}),

35:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Rc: () => (/* binding */ referencedFiles),
Vd: () => (/* binding */ mentionedFiles),
Vf: () => (/* binding */ calledFiles)
});
var NAMED=/^"([^"\\]*)"$/,CALLED=/(?<![\p{L}\p{N}_:.-])(?:file|templatefile)\s*\(\s*"([^"\\]{0,1000})"/gu;function referencedFiles({roots,text,format},path){let found=new Set,
folder=path.split("/").slice(0,-1),add=name=>{let file=name===void 0?null:resolved(folder,name);file!==null&&found.add(file)},open=[...roots];for(let node=open.
pop();node;node=open.pop())if(node.kind==="map")for(let{value}of node.entries)open.push(value);else if(node.kind==="list")for(let item of node.items)open.push(item);else if(node.
kind==="call"){let[first]=node.args;first&&(node.name==="file"||node.name==="templatefile")&&add(NAMED.exec(written(text,first))?.[1]);for(let argument of node.
args)open.push(argument)}else if(node.kind==="other"||node.kind==="string"&&format!=="hcl"&&node.value.includes("${")){let expression=node.kind==="string"?node.
value:written(text,node);for(let[,name]of expression.matchAll(CALLED))add(name)}return[...found].sort()}var MENTIONED=/file\s*\(\s*\\?"([^"\\]{0,1000})\\?"/g;function mentionedFiles(text,path){
let folder=path.split("/").slice(0,-1),names=new Set([...text.matchAll(MENTIONED)].map(([,name=""])=>name));return new Set([...names].flatMap(name=>resolved(folder,
name)??[]))}function calledFiles(expression,path){if(!/file\s*\(/.test(expression))return[];let folder=path.split("/").slice(0,-1);return Array.from(expression.
matchAll(CALLED),([,name=""])=>{let file=resolved(folder,name),fromRoot=ROOT.test(name)?resolved([],name.replace(/(?<![^/])\.\.\//g,"")):null;return file===null?
[]:[{path:file,fromRoot}]}).flat()}function written(text,{start,end}){return text.slice(start,end)}var ROOT=/^(?!\$\{\s*path\.module\s*\})/,HERE=/^\$\{\s*path\.(?:module|root|cwd)\s*\}\//;
function resolved(folder,name){let relative=name.replace(HERE,"");if(relative===""||relative.startsWith("/")||relative.startsWith("~")||/[$%]\{|[\p{Cc}\\]/u.test(
relative))return null;let steps=[...folder];for(let step of relative.split("/"))if(step===".."){if(steps.pop()===void 0)return null}else step!==""&&step!=="."&&
steps.push(step);return steps.length>0?steps.join("/"):null}


}),

3957:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Gz: () => (/* binding */ below),
Jy: () => (/* binding */ innerBlocks),
Kd: () => (/* binding */ topBlocks),
xN: () => (/* binding */ Pointers)
});
var $piece0 = __webpack_require__(1968);
function below(pointer,step){return`${pointer}/${String(step).replaceAll("~","~0").replaceAll("/","~1")}`}var TOP=new Map([...["resource","data","ephemeral"].map(type=>[type,2]),...["module","variable","output","provider","check"].map(type=>[type,1]),...["locals","t\
erraform"].map(type=>[type,0])]);function topBlocks(root,format){return format==="hcl"?hclBlocks(root,new Pointers("",!0)):jsonBlocks(root,"",type=>TOP.get(type)??
null)}function innerBlocks({body,pointer},format){return format==="hcl"?hclBlocks(body,new Pointers(pointer,!1)):jsonBlocks(body,pointer,type=>type==="dynamic"?
1:0)}function hclBlocks(map,pointers){return map.entries.flatMap(({key,value,labels})=>{if(!labels||value.kind!=="map")return[];let type=key.value;return[{type,
labels,pointer:pointers.next([type,...labels]),span:{start:key.start,end:value.end},body:value}]})}function jsonBlocks(map,pointer,labelsOf){return map.entries.
flatMap(({key,value})=>{let type=key.value,levels=objectsIn({labels:[],pointer:below(pointer,type),node:value});for(let left=labelsOf(type);left!==0;left--){if(left===
null)return[];levels=levels.flatMap(labelled).flatMap(objectsIn)}return levels.flatMap(({labels,pointer:own,node})=>{let body=node.kind==="map"?node:null;return body?
[{type,labels,pointer:own,span:(0,$piece0.e)(body),body}]:[]})})}function labelled({labels,pointer,node}){return node.kind!=="map"?[]:node.entries.map(({key,value})=>({
labels:[...labels,key.value],pointer:below(pointer,key.value),node:value}))}function objectsIn(level){let{labels,pointer,node}=level;return node.kind==="map"?[level]:
node.kind!=="list"?[]:node.items.flatMap((item,index)=>item.kind==="map"?[{labels,pointer:below(pointer,index),node:item}]:[])}var Pointers=class{#parent;#isTop;#counts=new Map;constructor(parent,isTop){
this.#parent=parent,this.#isTop=isTop}next(names){let named=names.reduce(below,this.#parent),count=this.#counts.get(named)??0;return this.#counts.set(named,count+
1),this.#isTop&&count===0?named:below(named,count)}};


}),

2904:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
terraformFacts: () => (/* binding */ terraformFacts)
});
var $piece0 = __webpack_require__(390);
var $piece1 = __webpack_require__(3957);
var $piece4 = __webpack_require__(35);
var $piece2 = __webpack_require__(3503);
var $piece5 = __webpack_require__(1007);
var $piece3 = __webpack_require__(4414);

var INTERESTING=/\blocal\b|\baws_iam_policy|\bawscc_iam_managed_policy\b|file\s*\(|:policy\//,BY_ARN=/(?<!:aws):policy\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)(?![\w+=,.@/${-])/g;
function usesIn({address,type,node,span},taking){let{text}=taking.source;if(!($piece0.qY.has(type)||!INTERESTING.test(text.slice(span.start,span.end))))if(type==="l\
ocals"||node.kind!=="map")take(node,address,"",taking);else{let idle=type==="module"?$piece0.I6:$piece0.nY;for(let{key,value}of node.entries)idle.has(key.value)||
take(value,address,key.value,taking)}}var NAME=/(?<![\p{L}\p{N}_.-])((?:data\.aws_iam_policy_document|data\.aws_iam_policy|aws_iam_policy|awscc_iam_managed_policy|local)\.[\p{L}_][\p{L}\p{N}_-]*)(?:\.([\p{L}_][\p{L}\p{N}_-]*)|\["([^"\\]*)"\])?/gu,
TAKING=/(?<![\p{L}\p{N}_:.-])(?:file|templatefile)\s*\(/gu,OF_IAM=/^(?:aws(?:cc)?_iam_|data\.aws_iam_policy_document\.)/;function take(node,from,attribute,{path,
source,uses,fromTop}){let{text,format}=source,addFiles=written=>{let names=(0,$piece4.Vf)(written,path);for(let{path:name,fromRoot}of names)uses.push({name:`file:${name}`,
next:null,from,attribute}),fromRoot!==null&&fromTop.push({path:name,fromRoot});names.length<[...written.matchAll(TAKING)].length&&OF_IAM.test(from)&&uses.push({
name:"file:?",next:null,from,attribute})},open=[node];for(let next=open.pop();next;next=open.pop()){let texts=next.kind==="string"||next.kind==="other"?text.slice(
next.start,next.end):"";for(let[,name=""]of texts.includes(":policy/")?texts.matchAll(BY_ARN):[])uses.push({name:`policy:${name}`,next:null,from,attribute});if(next.
kind==="map")for(let{value}of next.entries)open.push(value);else if(next.kind==="list")for(let item of next.items)open.push(item);else if(next.kind==="call"){for(let argument of next.
args)open.push(argument);(next.name==="file"||next.name==="templatefile")&&addFiles(text.slice(next.start,next.end))}else if(next.kind==="other"||format!=="hcl"){
let written=next.kind==="string"?next.value:text.slice(next.start,next.end);for(let[,name="",step,key]of written.matchAll(NAME))name!==from&&uses.push({name,next:step??
key??null,from,attribute});addFiles(written)}}}var REFERENCE=/^([\p{L}_][\p{L}\p{N}_-]*)((?:\s*\.\s*[\p{L}_*][\p{L}\p{N}_-]*|\s*\.\s*\d+|\[[^[\]]*\])*)$/u,STEP=/\s*\.\s*([\p{L}_*][\p{L}\p{N}_-]*|\d+)|\[([^[\]]*)\]/gu,
LONGEST=2e3,ValueReader=class{#written;#fuel;constructor(written,fuel=5e4){this.#written=written,this.#fuel=fuel}read(node){if(this.#fuel--<=0)return{kind:"unkn\
own",written:""};let{text,format}=this.#written;switch(node.kind){case"string":return format==="hcl"?{kind:"text",parts:[node.value]}:templateOf(node.value);case"\
list":return{kind:"list",items:node.items.map(item=>this.read(item))};case"map":return node.entries.some(({key,labels})=>labels||/^["(]/.test(key.value))?{kind:"\
unknown",written:""}:{kind:"map",entries:new Map(node.entries.map(({key,value})=>[key.value,this.read(value)]))};case"call":return{kind:"call",name:node.name,args:node.
args.map(argument=>this.read(argument))};case"other":return expressionOf(text.slice(node.start,Math.min(node.end,node.start+LONGEST+1)))}}};function expressionOf(written){
let text=written.trim(),unknown={kind:"unknown",written:text};return text.length>LONGEST?{kind:"unknown",written:text.slice(0,80)}:text.startsWith('"')?text.length>
1&&text.endsWith('"')?templateOf(text.slice(1,-1)):unknown:referenceOf(text)??unknown}function templateOf(text){if(!text.includes("${")&&!text.includes("%{"))return{
kind:"text",parts:[text]};let masked=text.length>LONGEST?null:(0,$piece2.Dy)(text);if(!masked)return{kind:"unknown",written:text.slice(0,80)};let parts=[],at=0;for(let{
start,end}of masked.holes)start>at&&parts.push(text.slice(at,start)),parts.push(text[start]==="$"?expressionOf(text.slice(start+2,end-1)):{kind:"unknown",written:""}),
at=end;return at<text.length&&parts.push(text.slice(at)),{kind:"text",parts}}function referenceOf(text){let[,root,rest=""]=REFERENCE.exec(text)??[];if(root===void 0||
/^(?:true|false|null)$/.test(root))return null;let steps=[...rest.matchAll(STEP)].map(([,name,index])=>name!==void 0?name==="*"?null:name:stepBy((index??"").trim())),
own=root==="data"?2:1,names=steps.slice(0,own);return names.length<own||names.some(name=>typeof name!="string")?null:{kind:"ref",address:[root,...names].join("."),
steps:steps.slice(own)}}function stepBy(index){if(index==="*")return null;if(/^\d+$/.test(index))return index;let[,key]=/^"([^"\\$%]*)"$/.exec(index)??[];return key!==
void 0?key:{by:(/^[\w.-]+$/.test(index)?referenceOf(index):null)??{kind:"unknown",written:index}}}function terraformFacts(source,path,policies){let reader=new ValueReader(source),blocks=[],locals=[],uses=[],fromTop=[],places=[];for(let root of source.roots)for(let block of maps(
root).flatMap(map=>(0,$piece1.Kd)(map,source.format))){let own=placesOf(block);for(let place of own)places.push(place);let fact=factOf(block,reader);if(fact&&blocks.
push(fact),block.type==="locals")for(let{key,value}of block.body.entries)locals.push({name:key.value,value:reader.read(value)});for(let place of own)usesIn(place,
{path,source,uses,fromTop})}return{blocks,locals,uses,fromTop,anchors:anchorsOf(policies,places)}}function maps(root){return(root.kind==="list"?root.items:[root]).
filter(one=>one.kind==="map")}function placesOf({type,labels,span,body}){return type==="locals"?body.entries.map(({key,value})=>({address:`local.${key.value}`,type,
span:{start:key.start,end:value.end},node:value})):[{address:type==="resource"?labels.join("."):[SHORT.get(type)??type,...labels].join("."),type,span,node:body}]}
var SHORT=new Map([["variable","var"]]);function factOf({type,labels,body},reader){let[label="",name=""]=labels,kind=type==="resource"?label:type==="data"?`data\
.${label}`:"";if(!$piece0.qB.has(kind)&&!$piece0.on.has(kind)&&!$piece0.u9.has(kind)&&kind!==$piece0.t6)return null;let attributes=new Map;for(let{key,value,labels:isBlock}of body.
entries)!isBlock&&$piece0.fg.has(key.value)&&attributes.set(key.value,reader.read(value));return{address:`${kind}.${name}`,type:kind,attributes}}function anchorsOf(policies,places){
let anchors=new Map,sorted=[...places].sort((a,b)=>a.span.start-b.span.start);for(let{pointer,document}of policies){let place=sorted[(0,$piece5.t)(sorted.length,at=>(sorted[at]?.
span.start??0)<=document.start)-1];if(!place||document.start>=place.span.end)continue;let map=place.node.kind==="map"?place.node:null;anchors.set(pointer,{address:place.
address,below:map&&keyAt(map,document.start)})}return anchors}function keyAt({entries},offset){let key=entries.find(({key:one,value})=>one.start<=offset&&offset<
value.end)?.key.value??null;return key===null||/^["(]/.test(key)||key.includes("${")?null:key}


})

};
;