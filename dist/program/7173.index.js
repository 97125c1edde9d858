"use strict";
exports.id = 7173;
exports.ids = [7173];
exports.modules = {

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

7173:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
locateTerraform: () => (/* binding */ locateTerraform)
});
var $piece0 = __webpack_require__(634);
var $piece1 = __webpack_require__(5509);
var $piece6 = __webpack_require__(8489);
var $piece8 = __webpack_require__(7134);
var $piece2 = __webpack_require__(3957);
var $piece7 = __webpack_require__(6865);
var $piece3 = __webpack_require__(3503);
var $piece5 = __webpack_require__(1968);
var $piece4 = __webpack_require__(4414);



var ACTION=/^(?:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$/;function isStatement(node,how){if(node.kind!=="map")return!1;let{effect,actions,notActions,resources,principals}=elementsOf(
node,how),list=actions[0]?.value??notActions[0]?.value,isTold=effect[0]?mayBeEffect(effect[0].value,how):list?.kind==="list"&&resources.length+principals.length>
0;return!list||!isTold?!1:(0,$piece0.YQ)(list,how)?!0:(list.kind==="list"?list.items:[list]).some(item=>(0,$piece0.YQ)(item,how)||ACTION.test((0,$piece0.dc)(item,how)?.value??
""))}function areStatements(node,how){return node.kind!=="list"||!node.items.some(item=>isStatement(item,how))?!1:node.items.every(item=>item.kind==="map"||(0,$piece0.YQ)(
item,how))}function readPlainStatement(node,place,how,manner){let elements=elementsOf(node,how),sid=elements.sid[0]?.value,action=elements.actions[0]??elements.
notActions[0],actions=action?listOf(action,how):null,isMade=how.format==="hcl"&&node.entries.some($piece0.Rp),blocked=how.blocked??blockedBy(elements,isMade?
null:actions,how,manner);return{index:place.index,pointer:place.pointer,sid:sid&&(0,$piece0.dc)(sid,how)?.value||null,span:(0,$piece5.e)(node),actions,...action&&!actions&&
{written:(0,$piece0.Ql)(action.value,how)},blocked,...place.held&&{held:place.held}}}var ELEMENTS=new Map([["sid","sid"],["effect","effect"],["action","actions"],["\
actions","actions"],["notaction","notActions"],["notactions","notActions"],...["resource","resources","notresource","notresources"].map(key=>[key,"resources"]),
...["principal","principals","notprincipal","notprincipals"].map(key=>[key,"principals"])]);function elementsOf(node,how){let found={sid:[],effect:[],actions:[],
notActions:[],principals:[],resources:[]};for(let entry of node.entries){let element=ELEMENTS.get((0,$piece6.AU)(entry.key.value).replaceAll("_",""));element&&(element===
"actions"||!isAbsent(entry.value,how))&&found[element].push(entry)}return found}function isAbsent(node,{text}){return node.kind==="list"?node.items.length===0:node.
kind==="map"?node.entries.length===0:node.kind==="other"&&text.slice(node.start,node.end)==="null"}function mayBeEffect(node,how){let effect=(0,$piece0.dc)(node,
how)?.value;return effect===void 0?(0,$piece0.YQ)(node,how):effect==="Allow"||effect==="Deny"}function blockedBy(elements,actions,how,manner){let{effect,notActions,
principals}=elements,written=effect[0]?(0,$piece0.dc)(effect[0].value,how)?.value??null:manner.effect;return written==="Deny"?"deny":manner.principals==="named"||
principals.some(({value})=>!(0,$piece0.jt)(value,how))?"principal":notActions.length>0?"not-action":manner.principals==="none"&&principals.length===0&&written==="All\
ow"&&effect.length<=1&&elements.actions.length===1&&actions?null:"not-literal"}function listOf({key,value},how){let read2=(0,$piece0.nm)(value,how);return typeof read2==
"string"?null:value.kind==="list"||/^[A-Z]/.test(key.value)?read2:null}var PRINCIPALS=new Set(["principals","not_principals"]),MERGED=new Set(["source_json","source_policy_documents"]);function readPolicyDocument(block,how,overrides){
let isMerged=overrides||block.body.entries.some(({key})=>MERGED.has(key.value)),statements=(0,$piece2.Jy)(block,how.format).filter(isStatement2),read2=(one,index)=>{
let statement=readBlock(one,{index,pointer:one.pointer},how),isNamed=namesItself(one.type==="dynamic"?contentOf(one,how)?.body??one.body:one.body);return isMerged&&
isNamed?{...statement,held:"shared"}:statement},{pointer,body}=block,policy={pointer,document:(0,$piece5.e)(body),writer:how.writer};if(how.format==="hcl"){if(statements.
length===0)return[];let list2={...(0,$piece5.e)(body),items:statements.map(one=>one.span)};return[{...policy,list:list2,statements:statements.map(read2)}]}let written=statements.
filter(one=>one.type==="statement"),list=jsonList(body),hold=one=>list||statements.length===1?one:{...one,held:"conditional"},policies=statements.filter(one=>one.
type==="dynamic").map(one=>({...policy,pointer:one.pointer,document:(0,$piece5.e)(one.body),list:null,statements:[read2(one,0)]}));return written.length===0?policies:[
{...policy,list,statements:written.map(read2).map(hold)},...policies]}function isStatement2({type,labels}){return type==="statement"||type==="dynamic"&&labels[0]===
"statement"}function readBlock(block,place,how){let content=block.type==="dynamic"?contentOf(block,how):block;if(!content)return (0,$piece0.lv)({kind:"other",
...block.span},place,how);let blocks=(0,$piece2.Jy)(content,how.format),isNamed=blocks.some(({type})=>PRINCIPALS.has(type)),isRepeated=blocks.some(({type,labels:[name=""]})=>type===
"dynamic"&&PRINCIPALS.has(name)),principals=isNamed?"named":isRepeated?"perhaps":"none";return{...readPlainStatement(content.body,place,how,{effect:"Allow",principals}),
span:block.span}}function contentOf(block,how){return (0,$piece2.Jy)(block,how.format).find(({type})=>type==="content")??null}function namesItself(body){return body.
entries.some(({key,value})=>key.value==="sid"&&!(value.kind==="string"&&value.value===""))}function jsonList(body){let value=body.entries.find(({key})=>key.value===
"statement")?.value;return value?.kind==="list"&&value.items.every(item=>item.kind==="map")?{...(0,$piece5.e)(value),items:value.items.map($piece5.e)}:null}var SESSIONS=new Set(["rolesanywhere_profile","transfer_access","transfer_user"]);function kindOf(type,[label=""]){if(type==="data"||type==="locals"||type==="va\
riable")return"passed";if(type==="provider"||type==="terraform")return"session";let name=/^aws(?:cc)?_/.test(label)&&type==="resource"?label.slice(label.indexOf(
"_")+1):null;return name===null?"identity":name==="iam_policy"||name==="iam_managed_policy"?"passed":name==="organizations_policy"?"organization":name==="organi\
zations_resource_policy"?"principal":/^(?:iam|ssoadmin|sso|cloudformation)_/.test(name)?"identity":SESSIONS.has(name)?"session":"foreign"}function kindBelow(kind,key){
return/^assume_?role_?policy/i.test(key)?"principal":/permissions_?boundary/i.test(key)?"boundary":kind!=="foreign"&&kind!=="session"||!/polic(?:y|ies)/i.test(key)?
kind:kind==="session"?"boundary":"principal"}function topOf(root,format,path){let isConfiguration=format==="hcl"||!/\.tfvars\.json$/i.test(path),blocks=isConfiguration?(0,$piece2.Kd)(root,format):[],given=format===
"hcl"||!isConfiguration?root.entries.filter(entry=>!entry.labels):[];return{values:[...blocks.flatMap(valuesOf),...given.map(({key,value})=>({...valueAt((0,$piece2.Gz)("",
key.value),key.value),node:value,address:`var.${key.value}`}))].sort((a,b)=>a.node.start-b.node.start),documents:blocks.flatMap(block=>block.type==="data"&&block.
labels[0]==="aws_iam_policy_document"?[{...bodyOf(block),block}]:[])}}function valuesOf(block){let{type,labels,pointer,body}=block;return type!=="locals"&&type!==
"variable"?[bodyOf(block)]:body.entries.flatMap(({key,value})=>{let name=key.value;if(type==="locals")return[{...valueAt((0,$piece2.Gz)(pointer,name),name),node:value,address:`\
local.${name}`}];let[variable=""]=labels;return name!=="default"?[]:[{...valueAt((0,$piece2.Gz)(pointer,name),variable),node:value,address:`var.${variable}`}]})}function valueAt(pointer,name){
return{pointer,kind:kindBelow("passed",name),isBody:!1}}function bodyOf({type,labels,pointer,body}){return{isBody:!0,node:body,pointer,kind:kindOf(type,labels),
address:addressOf(type,labels)}}function addressOf(type,labels){return labels.length!==2?null:type==="resource"?labels.join("."):type==="data"?`data.${labels.join(
".")}`:null}function textOf(node,text){let inner=innerOf(node);return inner?text.slice(inner.start,inner.end):node.kind==="string"?node.value:node.kind!=="other"||text[node.
start]!=='"'?null:text.slice(node.start+1,node.end-1).replaceAll("\\n",`
`).replaceAll('\\"','"')}var EFFECT=/\beffect"?\s*[=:](?!=)/i,ACTION2=/\bactions?"?\s*[=:](?!=)/i,ACTIONS=/\bactions?"?\s*[=:]\s*\[\s*"(?:\*|[\w-]+:[\w*?-]+)"/i,
ABOUT=/\b(?:not_?)?(?:resource|principal)s?"?\s*[=:](?!=)/i;function isComputedPolicy(node,{text,format}){if(node.kind!==(format==="hcl"?"other":"string")||"inn\
er"in node)return!1;let written=text.slice(node.start,node.end).replaceAll('\\"','"');return format!=="hcl"&&!written.includes("${")||!written.includes("{")||!ACTION2.
test(written)?!1:EFFECT.test(written)||ACTIONS.test(written)&&ABOUT.test(written)}function policiesOfText(node,pointer,how){let inner=innerOf(node),embedded=inner?
(0,$piece0.FT)(inner,how):null;if(embedded){let{root,how:inside,duplicateKeys}=embedded,nested=(0,$piece0.W2)({root,path:pathOf(pointer),how:inside,lists:[],boundaries:(0,$piece0.of)(
how.text.slice(root.start,root.end),[root])});return{...nested,duplicateKeys:[...duplicateKeys,...nested.duplicateKeys]}}let string={kind:"string",value:textOf(
node,how.text)??"",...(0,$piece5.e)(node)},policy=(0,$piece0.Eg)(string,pointer,how),fault=inner&&policy&&!how.blocked?faultIn(inner,how):null;return{policies:policy?[policy]:
[],problems:fault?[fault]:[],duplicateKeys:[]}}function faultIn(inner,{text,path,lines}){let written=text.slice(inner.start,inner.end),[fault]=/[$%]\{/.test(written)?
[]:(0,$piece0.Vh)(written,path).problems;return fault?.line?{...fault,line:fault.line+lines.line(inner.start)-1}:null}function computedPolicy(node,pointer,how){let statements=[
(0,$piece0.lv)(node,{index:0,pointer},how)];return{policies:[{pointer,document:(0,$piece5.e)(node),list:null,statements,writer:how.writer}],problems:[],duplicateKeys:[]}}
function innerOf(node){return"inner"in node?node.inner??null:null}function pathOf(pointer){return pointer.split("/").slice(1).reduce((parent,token)=>({parent,token:token.
replaceAll("~1","/").replaceAll("~0","~")}),null)}var NAME=/(?<![\p{L}\p{N}_.-])(?:data\.)?[\p{L}_][\p{L}\p{N}_-]*\.[\p{L}_][\p{L}\p{N}_-]*/gu,TAKES=/\.(?:not_?)?actions?\b/i,TAKES_EFFECT=/\.effect\b/i,MERGES=/\bmerge\s*\(/,
COUNTS=/(?:\.[\p{L}_][\p{L}\p{N}_-]*)*(?:\[\s*[^\s*"\\]|\.\d)/uy,OVERRIDE=/\/override_(?:json|policy_documents)(?:\/|$)/,BITS={identity:1,foreign:1,session:1,principal:2,
organization:4,boundary:8,passed:0};function usesIn(text,referring,values){let addresses=new Set(values.flatMap(({address})=>address??[])),wholes=new Set(values.
map(({node})=>node)),named=namesOf(values),taken=new Set,merged=new Set,counted=new Set,uses=new Map,passes=new Map,passed=new Set,overriding=new Set;for(let{node,
kind,address,pointer,isMerged}of referring){let isOverride=OVERRIDE.test(pointer),written=text.slice(node.start,node.end),takes=TAKES.test(written)&&!TAKES_EFFECT.
test(written),merges=isMerged||MERGES.test(written);if(kind==="boundary")for(let name of named.get(lastName(written))??[])add(uses,name,BITS.boundary);for(let{0:name,
index}of written.matchAll(NAME))addresses.has(name)&&(COUNTS.lastIndex=index+name.length,COUNTS.test(written)&&counted.add(name),isOverride&&overriding.add(name),
takes&&taken.add(name),merges&&merged.add(name),kind!=="passed"||address===null?add(uses,name,BITS[kind]||BITS.identity):(passed.add(name),passes.set(address,(passes.
get(address)??new Set).add(name))))}spread(uses,passes,[...addresses].filter(address=>!uses.has(address)&&!passed.has(address)));let follow=[...overriding];for(let address=follow.
pop();address!==void 0;address=follow.pop()){for(let name of passes.get(address)??[])overriding.has(name)||follow.push(name);for(let name of passes.get(address)??
[])overriding.add(name)}return{reasonAt:({kind,address})=>kind==="passed"?reasonOf(uses.get(address??"")??0,address):blockedBy2(kind),overrides:address=>overriding.
has(address),isCounted:({address,shape})=>shape==="statements"&&address!==null&&counted.has(address),isTaken:({node,address,shape})=>address!==null&&(taken.has(
address)||shape==="statements"&&wholes.has(node)&&merged.has(address))}}function namesOf(values){let named=new Map;for(let{node,address}of values){let name=node.
kind==="map"&&address?.startsWith("aws_iam_policy.")?(0,$piece5.D)(node,"name"):void 0;if(!address||name?.kind!=="string")continue;let known=named.get(name.value);known?
known.push(address):named.set(name.value,[address])}return named}function lastName(written){return written.slice(written.lastIndexOf("/")+1).replace(/"$/,"")}function spread(uses,passes,unused){
for(let address of unused)uses.set(address,BITS.identity);let open=[...uses.keys()];for(let address=open.pop();address!==void 0;address=open.pop())for(let name of passes.
get(address)??[])add(uses,name,uses.get(address)??0)&&open.push(name)}function add(uses,name,bits){let known=uses.get(name)??0;return uses.set(name,known|bits),
(known|bits)!==known}function reasonOf(bits,address){let isPart=address!==null&&/^(?:local|var)\./.test(address);return(isPart?bits===BITS.boundary:bits&BITS.boundary)?
"boundary":(isPart?bits===BITS.organization:bits&BITS.organization)?"organization":bits===BITS.principal?"principal":null}function blockedBy2(kind){return kind===
"principal"||kind==="organization"||kind==="boundary"?kind:null}function walk(starts,how){let candidates=[],referring=[],open=starts.map(start=>({...start,inside:!1,isMerged:!1,isFilled:!1})).reverse();for(let step=open.pop();step;step=
open.pop()){let{node,pointer,kind,address,inside,isBody,isMerged}=step,found=inside||isBody?null:shapeOf(node,how),shape=found&&step.isFilled?"computed":found;shape&&
candidates.push({node,pointer,kind,address,shape}),(node.kind==="other"||node.kind==="string"&&(how.format!=="hcl"||kind==="boundary"))&&referring.push({node,pointer,
kind,address,isMerged});let next=childrenOf({...step,isBody:!1,isMerged:!1,inside:inside||shape!==null},how);for(let index=next.length-1;index>=0;index--)open.push(
next[index])}return{candidates,referring}}function shapeOf(node,how){switch(node.kind){case"map":return isDocument(node)?hasStatementsInCall(node,how)?null:"doc\
ument":isStatement(node,how)?"statements":null;case"list":return areStatements(node,how)?"statements":null;case"string":case"other":{let text=textOf(node,how.text);
return text!==null&&(0,$piece0.QC)(text)?"text":isComputedPolicy(node,how)?"computed":null}case"call":return null}}function isDocument(node){return (0,$piece0.pn)(node)&&
((0,$piece5.D)(node,"Statement")!==void 0||(0,$piece0.Xj)(node))}function hasStatementsInCall(node,how){let open=node.entries.flatMap(({key,value})=>key.value==="Statement"&&
value.kind==="call"?[value]:[]);for(let call=open.pop();call;call=open.pop())for(let argument of call.args)if(argument.kind==="call")open.push(argument);else if(argument.
kind==="list"&&argument.items.some(item=>isStatement(item,how)))return!0;return!1}function childrenOf(step,how){let{node,pointer}=step;if(node.kind==="map")return entriesOf(
node,step,how);if(node.kind==="list")return node.items.map((item,at)=>({...step,node:item,pointer:(0,$piece2.Gz)(pointer,at)}));if(node.kind!=="call")return[];if(node.args.
length===1)return node.args.map(argument=>({...step,node:argument}));let within={...step,isMerged:node.name==="merge",isFilled:step.isFilled||node.name==="forma\
t"};return node.args.map((argument,at)=>({...within,node:argument,pointer:(0,$piece2.Gz)(pointer,at)}))}function entriesOf(map,step,how){let pointers=new $piece2.xN(step.pointer,
!1);return map.entries.map(({key,value,labels})=>{let pointer=labels?pointers.next([key.value,...labels]):(0,$piece2.Gz)(step.pointer,key.value),isBody=labels!==void 0,inside=step.
inside||(isBody||how.format!=="hcl")&&isStatementBlock(step,key.value);return{...step,node:value,pointer,kind:kindBelow(step.kind,key.value),inside,isBody}})}function isStatementBlock({
address},key){return(key==="statement"||key==="content")&&(address?.startsWith(DOCUMENT)??!1)}var DOCUMENT="data.aws_iam_policy_document.";function locateTerraform(source,path){let how=(0,$piece0.MU)(source,path),found=source.roots.flatMap(root=>root.kind==="map"?policiesIn(root,how):[]),policies=found.
flatMap(one=>one.policies).sort((a,b)=>a.document.start-b.document.start),problems=found.flatMap(one=>one.problems),duplicates=[...source.duplicateKeys,...found.
flatMap(one=>one.duplicateKeys)],refused=refuse(policies,duplicates,how);return{policies:refused.policies,problems:[...problems,...refused.problems]}}function policiesIn(root,how){
let{values,documents}=topOf(root,how.format,how.path),{candidates,referring}=walk(values,how),{reasonAt,overrides,isTaken,isCounted}=usesIn(how.text,referring,values),
blocks=documents.map(place=>{let inside={...how,blocked:reasonAt(place)},isOver=place.address!==null&&overrides(place.address);return{policies:readPolicyDocument(
place.block,inside,isOver),problems:[],duplicateKeys:[]}}),others=candidates.map(one=>{let inside={...how,blocked:reasonAt(one)??(isTaken(one)?"shared":null)};return read(
one,inside,isCounted(one)?{held:"shared"}:{})});return[...blocks,...others]}function read({node,pointer,shape},how,hold){if(shape==="text")return policiesOfText(
node,pointer,how);if(shape==="document"&&node.kind==="map"){let{policy:policy2,problems}=(0,$piece0.u0)(node,pointer,how);return{policies:policy2?[policy2]:[],problems,
duplicateKeys:[]}}if(shape==="computed")return computedPolicy(node,pointer,how);let list=node.kind==="list"?node:null,statements=(list?list.items:[node]).map((item,index)=>{
let place={index,pointer:list?(0,$piece2.Gz)(pointer,index):pointer,...hold},manner={effect:null,principals:"none"};return item.kind==="map"?readPlainStatement(item,place,
how,manner):(0,$piece0.lv)(item,place,how)}),items=list&&{...(0,$piece5.e)(list),items:list.items.map($piece5.e)};return{policies:[{pointer,document:(0,$piece5.e)(node),list:items,
statements,writer:how.writer}],problems:[],duplicateKeys:[]}}function refuse(policies,duplicates,{path,lines}){let problems=[],report=(offset,message)=>{problems.
push((0,$piece7.C)("error","duplicate-key",message,{path,...lines.at(offset),help:"keep one of them: readers disagree on which one counts"}))},doubled=new $piece0._3(duplicates),
counts=new Map;for(let{pointer}of policies)counts.set(pointer,(counts.get(pointer)??0)+1);let kept=[],left=[];for(let policy of policies){let count=counts.get(policy.
pointer)??1;count>1?report(policy.document.start,`the value at ${(0,$piece8.TL)(policy.pointer)} is written ${count} times`):(doubled.touch(policy.document)?left:kept).
push(policy)}let unread=new $piece0._3(left.map(({document})=>document));for(let key of duplicates)unread.touch(key)&&report(key.start,`the key ${(0,$piece8.TL)(key.value)}\
 stands twice in one object`);return{policies:kept,problems}}


})

};
;