"use strict";
exports.id = 634;
exports.ids = [634];
exports.modules = {

634:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$n: () => (/* binding */ readJsonTemplate),
Eg: () => (/* binding */ readEscaped),
FT: () => (/* binding */ readEmbedded),
IJ: () => (/* binding */ branchesOf),
MU: () => (/* binding */ readingOf),
Nf: () => (/* binding */ argumentOf),
QC: () => (/* binding */ looksLikePolicy),
Ql: () => (/* binding */ writtenOut),
Rp: () => (/* binding */ hasComputedKey),
TM: () => (/* binding */ globalNotes),
Vh: () => (/* binding */ readJson),
W2: () => (/* binding */ locateNested),
Xj: () => (/* binding */ hasVersion),
YQ: () => (/* binding */ isComputed),
_3: () => (/* binding */ Stretches),
dc: () => (/* binding */ literalString),
h0: () => (/* binding */ jsonComments),
jt: () => (/* binding */ mayVanish),
lv: () => (/* binding */ computedStatement),
mC: () => (/* binding */ jsonWriter),
nm: () => (/* binding */ readActionList),
of: () => (/* binding */ boundariesIn),
pn: () => (/* binding */ isPolicy),
qv: () => (/* binding */ isNothing),
u0: () => (/* binding */ readDocument)
});
var $piece0 = __webpack_require__(5509);
var $piece7 = __webpack_require__(667);
var $piece4 = __webpack_require__(8489);
var $piece6 = __webpack_require__(7134);
var $piece9 = __webpack_require__(3056);
var $piece8 = __webpack_require__(8719);
var $piece10 = __webpack_require__(5);
var $piece5 = __webpack_require__(6865);
var $piece1 = __webpack_require__(3503);
var $piece3 = __webpack_require__(1968);
var $piece2 = __webpack_require__(1007);


var Stretches=class{#joined;constructor(spans){let joined=[];for(let{start,end}of[...spans].sort((a,b)=>a.start-b.start)){let last=joined.at(-1);last&&start<=last.
end?joined[joined.length-1]={start:last.start,end:Math.max(last.end,end)}:joined.push({start,end})}this.#joined=joined}touch({start,end}){let next=this.#joined[(0,$piece2.t)(
this.#joined.length,index=>(this.#joined[index]?.end??0)<=start)];return next!==void 0&&next.start<end}};function readingOf(source,path){let{text,lines,format,writer}=source,shared=new Stretches(source.shared);return{path,text,lines,format,writer,hasHoles:mayHaveHoles(
text),shared,blocked:null}}function mayHaveHoles(text){return text.includes("${")||text.includes("%{")||text.includes("{{")||text.includes("\\")}function reporter({
path,lines,blocked},problems){return(node,found)=>{blocked||problems.push({...found,path,...lines.at(node.start)})}}function isComputed(node,how){switch(node.kind){case"call":return!0;case"map":return node.isOpen===!0||isFunction(node);case"string":return hasHole(node,how);case"\
list":return!1;case"other":return how.format==="hcl"||"*!&$%{".includes(how.text[node.start]??" ")}}function isFunction(node){let{entries}=node;for(let at=0;at<
entries.length;at++){let key=entries[at].key.value;if(key.startsWith("Fn::")||key==="Ref"&&entries.length===1)return!0}return!1}function hasComputedKey({key}){return key.
value.startsWith("(")||key.value.startsWith('"')}function argumentOf(node,name){if(node.kind==="call")return functionName(node.name)===name?node.args[0]??null:null;
let entry=node.kind==="map"&&node.entries.length===1?node.entries[0]:void 0;return entry?.key.value===name?entry.value:null}function functionName(tag){return tag===
"Ref"||tag==="Condition"?tag:`Fn::${tag}`}function branchesOf(node){let list=argumentOf(node,"Fn::If");return list?.kind!=="list"||list.items.length!==3?null:list.
items.slice(1).map((branch,index)=>({node:branch,pointer:`/Fn::If/${index+1}`}))}function isNothing(node){let name=argumentOf(node,"Ref");return name?.kind==="s\
tring"&&name.value==="AWS::NoValue"}function mayVanish(node,how){let branches=branchesOf(node);return branches?branches.some(branch=>mayVanish(branch.node,how)):
node.kind==="map"&&node.isOpen?!0:node.kind==="call"&&how.format==="hcl"||node.kind==="other"||isVoid(node,how)}function isVoid(node,how){return node.kind==="li\
st"?node.items.every(item=>isVoid(item,how)):node.kind==="map"&&!isFunction(node)?node.entries.every(({value})=>isVoid(value,how)):node.kind==="other"?/^(?:null|~)?$/i.
test(how.text.slice(node.start,node.end)):isNothing(node)}function literalString(node,how){if(node.kind==="string")return hasHole(node,how)?null:node;let template=how.
format==="hcl"?null:argumentOf(node,"Fn::Sub");return template?.kind!=="string"||hasHole(template,how)?null:{kind:"string",value:template.value,...(0,$piece3.e)(node)}}
function readActionList(node,how){let single=literalString(node,how);if(single)return{node:single,entries:[single.value]};if(node.kind!=="list")return isComputed(
node,how)?"computed":"wrong";let entries=[],isAsWritten=!0;for(let item of node.items){let literal=item.kind==="string"&&!how.hasHoles?item:literalString(item,how);
if(!literal)return node.items.every(one=>literalString(one,how)||isComputed(one,how))?"computed":"wrong";isAsWritten&&=literal===item,entries.push(literal.value)}
return hasDirective(node,how)?"computed":isAsWritten?{node,entries}:{node:{...node,items:node.items.flatMap(item=>literalString(item,how)??[])},entries}}function writtenOut(node,how){
let items=node.kind==="list"?node.items:[node],entries=items.flatMap(item=>literalString(item,how)?.value??[]);return{entries,isAll:entries.length===items.length&&
!(node.kind==="list"&&hasDirective(node,how))}}function hasDirective(node,{text,hasHoles}){return hasHoles&&text.slice(node.start,node.end).includes("%{")}function hasHole({
value,start,end},{text,hasHoles}){return hasHoles?value.includes("${")||value.includes("{{")||/[$%]\{/.test(text.slice(start,end)):!1}var ELEMENTS=["Sid","Effect","Action","NotAction","Resource","NotResource","Principal","NotPrincipal","Condition"],KNOWN=new Set(ELEMENTS),BY_FOLD=new Map(ELEMENTS.
map(element=>[(0,$piece4.AU)(element),element]));function readStatement(node,place,how,report){let sid=(0,$piece3.D)(node,"Sid"),{actions,blocked,written}=readActions(node,how,report),
touched=how.shared.touch(node),isShared=touched&&sharesList(node,how),held=place.held??(touched?"shared":void 0);return{index:place.index,pointer:place.pointer,
sid:sid?.kind==="string"&&sid.value!==""&&!isComputed(sid,how)?sid.value:null,span:(0,$piece3.e)(node),actions,...written&&{written},blocked:how.blocked??blocked??(isShared?
"shared":null),...held&&{held}}}function computedStatement(node,place,how){let{index,pointer}=place;return{index,pointer,sid:null,span:(0,$piece3.e)(node),actions:null,
blocked:how.blocked??"not-literal"}}function sharesList(node,{shared}){let{start,end}=node;return shared.touch({start,end:start+1})&&shared.touch({start:end-1,end})?
!0:node.entries.some(({key,value})=>(key.value==="Action"||key.value==="Effect")&&shared.touch({start:key.start,end:value.end}))}function readActions(node,how,report){
let misspelled=misspelledKey(node);if(misspelled){let help=`write \`${BY_FOLD.get((0,$piece4.AU)(misspelled.value))}\``;return report(misspelled,(0,$piece5.C)("error","misspell\
ed-key",`${(0,$piece6.TL)(misspelled.value)} is not spelled so`,{help})),unread("not-literal")}let effect=(0,$piece3.D)(node,"Effect"),action=(0,$piece3.D)(node,"Action"),notAction=(0,$piece3.D)(
node,"NotAction"),read=action?readActionList(action,how):null,actions=typeof read=="string"?null:read;if(action&&notAction)return report(notAction,(0,$piece5.C)("erro\
r","bad-statement","`Action` and `NotAction` stand in one statement",{help:"keep one of the two: IAM refuses such a policy"})),{actions,blocked:"not-action"};let principal=(0,$piece3.D)(
node,"Principal")??(0,$piece3.D)(node,"NotPrincipal"),isNamed=principal!==void 0&&!mayVanish(principal,how);if(isMade(node,how)||effect&&isComputed(effect,how))return isNamed?
{actions,blocked:"principal"}:{actions,blocked:"not-literal",...action&&!actions&&{written:writtenOut(action,how)}};if(effect?.kind!=="string"||effect.value!=="\
Allow"&&effect.value!=="Deny"){let meant=effect?void 0:keyLike(node,"effect"),help=meant?`write \`Effect\` for ${(0,$piece6.TL)(meant.value)}`:'write `"Allow"` or `"Den\
y"`, with this case';return report(effect??meant??node,(0,$piece5.C)("error","bad-statement",meant?"the statement has no `Effect`":"`Effect` is neither `Allow` nor `D\
eny`",{help})),{actions,blocked:"not-literal"}}if(effect.value==="Deny")return{actions,blocked:"deny"};if(isNamed)return{actions,blocked:"principal"};if(notAction)
return{actions:literalList(notAction,how),blocked:"not-action"};if(!action){let meant=keyLike(node,"action","notaction"),help=meant?`write \`Action\` or \`NotActio\
n\` for ${(0,$piece6.TL)(meant.value)}`:"add one";return report(meant??node,(0,$piece5.C)("error","bad-statement","the statement has no `Action`",{help})),unread("not-literal")}
return read==="wrong"&&report(action,(0,$piece5.C)("error","bad-statement","`Action` is neither a string nor a list of strings",{help:"write a string or a list of str\
ings"})),principal&&actions?{actions,blocked:"not-literal"}:actions?{actions,blocked:null}:{...unread("not-literal"),written:writtenOut(action,how)}}function keyLike({
entries},...elements){return entries.find(({key})=>!KNOWN.has(key.value)&&(0,$piece7.p)(key.value,elements))?.key}function misspelledKey({entries}){for(let{key}of entries)
if(!KNOWN.has(key.value)&&BY_FOLD.has((0,$piece4.AU)(key.value)))return key;return null}function isMade(node,{format}){return format==="hcl"&&node.entries.some(hasComputedKey)?
!0:node.isOpen===!0||isFunction(node)||(0,$piece3.D)(node,"<<")!==void 0}function literalList(node,how){let read=readActionList(node,how);return typeof read=="string"?
null:read}function unread(blocked){return{actions:null,blocked}}function readDocument(node,pointer,how){let problems=[],key=node.entries.find(entry=>isMisspelled(entry.key.value))?.key;if(key){let message=`${(0,$piece6.TL)(key.value)}\
 is not spelled so`;return reporter(how,problems)(key,(0,$piece5.C)("error","misspelled-key",message,{help:"write `Statement`"})),{policy:null,problems}}let holder=(0,$piece3.D)(
node,"Statement"),read=holder?readStatements(holder,`${pointer}/Statement`,how):null,{list=null,statements=[]}=read?.policy??{};return{policy:{pointer,document:(0,$piece3.e)(
node),list,statements,writer:how.writer},problems:read?.problems??[]}}function readStatements(node,pointer,how){let problems=[],report=reporter(how,problems),list=node.
kind==="list"?node:null,places=list&&{...(0,$piece3.e)(list),items:list.items.map($piece3.e)},statements=[];return list?takeList(list,pointer,how,report,statements):takeItem(
node,{index:0,pointer},how,report,statements),{policy:{pointer,document:(0,$piece3.e)(node),list:places,statements,writer:how.writer},problems}}function takeList(list,pointer,how,report,statements){
let held=hasDirective(list,how)?{held:"conditional"}:{};for(let[index,item]of list.items.entries())takeItem(item,{index,pointer:`${pointer}/${index}`,...held},how,
report,statements)}function takeItem(node,place,how,report,statements){if(node.kind==="map"&&!isFunction(node)){statements.push(readStatement(node,place,how,report));
return}let open=[{node,place}];for(let next=open.pop();next;next=open.pop()){let at=next.place,parts=branchesOf(next.node)??(next.node!==node?itemsOf(next.node):
null);if(parts){let below2=part=>({held:"conditional",index:at.index,pointer:at.pointer+part});for(let{node:branch,pointer}of[...parts].reverse())open.push({node:branch,
place:below2(pointer)})}else{if(isNothing(next.node))continue;isComputed(next.node,how)?statements.push(computedStatement(next.node,at,how)):next.node.kind==="m\
ap"?statements.push(readStatement(next.node,at,how,report)):report(next.node,(0,$piece5.C)("error","bad-statement","a statement must be an object",{help:"write it as \
`{ \u2026 }`"}))}}}function itemsOf(node){return node.kind==="list"?node.items.map((item,index)=>({node:item,pointer:`/${index}`})):null}var STATEMENT="statemen\
t";function isMisspelled(key){return key!=="Statement"&&isStatementKey(key)}function isStatementKey(key){return key.length===STATEMENT.length&&(0,$piece4.AU)(key)===STATEMENT}
var VERSIONS=["2012-10-17","2008-10-17"],TELLING=new Set(["effect","action","notaction"]);function isPolicy(node){let holders=node.entries.filter(({key})=>isStatementKey(
key.value));return holders.length===0?!1:hasVersion(node)||holders.some(tells)}function hasVersion(node){let version=(0,$piece3.D)(node,"Version");return version?.kind===
"string"&&VERSIONS.includes(version.value)}function tells({value}){let open=[value];for(let node=open.pop();node;node=open.pop())if(node.kind==="list")for(let item of node.
items)open.push(item);else if(node.kind==="call")for(let argument of node.args)open.push(argument);else if(node.kind==="map"){if(node.entries.some(({key})=>TELLING.
has((0,$piece4.AU)(key.value))))return!0;for(let branch of branchesOf(node)??[])open.push(branch.node)}return!1}var[LINE,BLOCK,END]=[12,13,17];function jsonComments(text){let scanner=(0,$piece0.z1)(text),found=[];for(let kind=scanner.scan();kind!==END;kind=scanner.scan()){
let start=scanner.getTokenOffset();(kind===LINE||kind===BLOCK)&&found.push({start,end:start+scanner.getTokenLength()})}return found}function readJsonGap(text,span){return text.slice(span.start,span.end).includes("/")?readCommented(text,span):(0,$piece8.zA)(text,span)}function readCommented(text,span){
let scanner=(0,$piece0.z1)(text.slice(span.start,span.end),!1),comma=null,comments=[],breaks=[];for(let kind=scanner.scan();kind!==17;kind=scanner.scan()){let start=span.
start+scanner.getTokenOffset();kind===5?comma??=start:kind===14?breaks.push(start):(kind===12||kind===13)&&comments.push({start,end:start+scanner.getTokenLength()})}
return{comma,comments,breaks,end:span.end}}var jsonWriter={...(0,$piece9.q)({readGap:readJsonGap,literal:value=>JSON.stringify(value)}),size(text,span){let scanner=(0,$piece0.z1)(text.slice(span.start,span.end),
!0),size=0;for(;scanner.scan()!==17;)size+=scanner.getTokenLength();return size}};var BOM="\uFEFF";function readJson(text,path){let builder=new Builder(text),problems;try{problems=builder.read(path)}catch(error){if(!(error instanceof TooDeep))
throw error;let at=new $piece10.q(text).at(error.offset);problems=[syntax(path,at.line,at.column,"the values are nested too deeply to be a policy")]}return{format:"j\
son",text,lines:new $piece10.q(text),roots:problems.length>0||!builder.root?[]:[builder.root],problems,duplicateKeys:builder.duplicates,shared:[],comments:()=>jsonComments(
text),writer:jsonWriter}}var DEEPEST=500,TooDeep=class extends Error{offset;constructor(offset){super("too deep"),this.offset=offset}},MANY_KEYS=32;function isKnown(map,key){
if(map.entries.length<MANY_KEYS)return map.entries.some(entry=>entry.key.value===key);map.keys??=new Set(map.entries.map(entry=>entry.key.value));let known=map.
keys.has(key);return map.keys.add(key),known}var Builder=class{root=null;duplicates=[];#text;#shift;#open=[];constructor(text){this.#text=text,this.#shift=text.
startsWith(BOM)?1:0}read(path){let problems=[],shift=this.#shift;return (0,$piece0.YR)(shift?this.#text.slice(shift):this.#text,{onObjectBegin:offset=>{this.#push({kind:"\
map",start:offset+shift,entries:[],keys:null,key:null})},onObjectProperty:(value,offset,length)=>{let map=this.#open.at(-1);map?.kind==="map"&&(map.key={kind:"s\
tring",value,start:offset+shift,end:offset+shift+length},isKnown(map,value)&&this.duplicates.push(map.key))},onObjectEnd:(offset,length)=>this.#close(offset+shift+
length),onArrayBegin:offset=>{this.#push({kind:"list",start:offset+shift,items:[]})},onArrayEnd:(offset,length)=>this.#close(offset+shift+length),onLiteralValue:(value,offset,length)=>{
let start=offset+shift,end=start+length;this.#add(typeof value=="string"?{kind:"string",value,start,end}:{kind:"other",start,end})},onError:(error,offset)=>{if(problems.
length>0)return;let at=new $piece10.q(this.#text).at(offset+shift);problems.push(syntax(path,at.line,at.column,sentence(error)))}}),problems}#push(open){if(this.#open.
length===DEEPEST)throw new TooDeep(open.start);this.#open.push(open)}#close(end){let open=this.#open.pop();open?.kind==="map"?this.#add({kind:"map",start:open.start,
end,entries:open.entries}):open&&this.#add({kind:"list",start:open.start,end,items:open.items})}#add(node){let parent=this.#open.at(-1);parent?parent.kind==="li\
st"?parent.items.push(node):parent.key&&(parent.entries.push({key:parent.key,value:node}),parent.key=null):this.root??=node}};function syntax(path,line,column,what){
return (0,$piece5.C)("error","syntax",`not valid JSON: ${what}`,{path,line,column,help:"mend the file; until then nothing in it is analysed or changed"})}var SENTENCES={
InvalidSymbol:"an unknown word stands here",InvalidNumberFormat:"this is no number",PropertyNameExpected:"the name of a key is expected here (a comma too many?)",
ValueExpected:"a value is expected here (a comma too many?)",ColonExpected:"a colon is expected here",CommaExpected:"a comma is expected here",CloseBraceExpected:"\
a closing brace is missing",CloseBracketExpected:"a closing bracket is missing",EndOfFileExpected:"more text follows the end of the document",UnexpectedEndOfComment:"\
a comment is not closed",UnexpectedEndOfString:"a string is not closed",UnexpectedEndOfNumber:"a number breaks off",InvalidUnicode:"a `\\u` escape is broken",InvalidEscapeCharacter:"\
an escape is not known",InvalidCharacter:"a character is not allowed here"};function sentence(error){let name=(0,$piece0._n)(error);return SENTENCES[name]??
name}function resourceType(node){let type=(0,$piece3.D)(node,"Type");return type?.kind!=="string"||!type.value.startsWith("AWS::")?null:(0,$piece3.D)(node,"Properties")?.kind==="m\
ap"?type.value:null}var SESSIONS=new Set(["AWS::RolesAnywhere::Profile","AWS::Transfer::User"]);function blockedAt(resource,attribute,boundaries){let{type}=resource;
return attribute==="AssumeRolePolicyDocument"?"principal":type==="AWS::IAM::ManagedPolicy"&&boundaries.has(resource.id)?"boundary":type.startsWith("AWS::IAM::")||
type.startsWith("AWS::Serverless::")&&attribute==="Policies"||type==="AWS::SSO::PermissionSet"&&attribute==="InlinePolicy"?null:type==="AWS::Organizations::Poli\
cy"?"organization":SESSIONS.has(type)?"boundary":"principal"}function holdsDocument(resource,attribute,key){return resource.type==="AWS::SSO::PermissionSet"?attribute===
"InlinePolicy"&&key===attribute:resource.type.startsWith("AWS::IAM::")&&key==="PolicyDocument"}var KEYS=new Set(["PermissionsBoundary","permissionsBoundary","ro\
lePermissionsBoundary"]),NAME=/\$\{([^}!.]+)(?:\.[^}]*)?\}/g;function boundariesIn(text,roots){let named=new Set;if(!text.includes("Boundary"))return{has:()=>!1};
let ids=new Map;return walk(roots,(key,value)=>{if(KEYS.has(key))for(let name2 of namesIn(value))named.add(name2);let id=value.kind==="map"&&resourceType(value)===
"AWS::IAM::ManagedPolicy"?key:null,properties=value.kind==="map"?(0,$piece3.D)(value,"Properties"):void 0,own=id&&properties?.kind==="map"?(0,$piece3.D)(properties,"ManagedPo\
licyName"):void 0,name=own&&(argumentOf(own,"Fn::Sub")??own);id&&name?.kind==="string"&&ids.set(id,name.value)}),{has:id=>id!==null&&(named.has(id)||named.has(ids.
get(id)??id))}}function walk(roots,visit2){let open=[...roots];for(let node=open.pop();node;node=open.pop())if(node.kind==="list")for(let item of node.items)open.
push(item);else if(node.kind==="call")for(let argument of node.args)open.push(argument);else if(node.kind==="map")for(let{key,value}of node.entries)visit2(key.value,
value),open.push(value)}function namesIn(value){return stringsIn(value).flatMap(text=>[text.split(".")[0]??text,text.slice(text.lastIndexOf("/")+1),...Array.from(
text.matchAll(NAME),([,name=""])=>name)])}function stringsIn(value){let found=[],open=[value];for(let node=open.pop();node;node=open.pop())if(node.kind==="strin\
g")found.push(node.value);else if(node.kind==="list")for(let item of node.items)open.push(item);else if(node.kind==="call")for(let argument of node.args)open.push(
argument);else if(node.kind==="map")for(let entry of node.entries)open.push(entry.value);return found}function readJsonTemplate(text,path){let plain=readJson(text,path);if(plain.problems.length===0||!/[$%]\{/.test(text))return plain;let masked=(0,$piece1.Dy)(text);
if(!masked)return plain;let source=readJson(masked.text,path);if(source.problems.length>0)return plain;let duplicateKeys=source.duplicateKeys.filter(({start,end})=>text.
slice(start,end)===masked.text.slice(start,end));return{...source,text,lines:plain.lines,duplicateKeys}}function readEmbedded(inner,how){let text=how.text.slice(inner.start,inner.end),{roots,duplicateKeys}=readJsonTemplate(text,null),[root]=roots;return root?{root:moved(
root,inner.start),how:{...how,format:"json",writer:jsonWriter},duplicateKeys:duplicateKeys.map(key=>({...key,...shifted(key,inner.start)}))}:null}function looksLikePolicy(text){
return/^\s*\{/.test(text)&&text.includes('"Statement"')&&text.includes('"Effect"')}function readEscaped(node,pointer,how){if(!looksLikePolicy(node.value))return null;
let[root]=readJsonTemplate(node.value,null).roots;if(root&&(root.kind!=="map"||!isPolicy(root)))return null;let text=node.value,own={text,lines:new $piece10.q(text),
hasHoles:mayHaveHoles(text),shared:new Stretches([])},inside={...how,...own,format:"json"},read=root?.kind==="map"?readDocument(root,pointer,inside).policy?.statements??
[]:[],unread3={actions:null,index:0,pointer:`${pointer}/Statement`,sid:null,blocked:how.blocked},statements=(read.length>0?read:[unread3]).map(({index,pointer:own2,
sid,blocked,actions,written})=>({index,pointer:own2,sid,blocked:blocked??"not-literal",span:(0,$piece3.e)(node),actions:null,...actions&&blocked===null?{written:{entries:actions.
entries,isAll:!0}}:written&&{written}}));return{pointer,document:(0,$piece3.e)(node),list:null,statements,writer:how.writer}}function shifted({start,end},by){return{start:start+
by,end:end+by}}function moved(node,by){let span=shifted(node,by);switch(node.kind){case"map":return{kind:"map",...span,entries:node.entries.map(({key,value})=>({
key:{...key,...shifted(key,by)},value:moved(value,by)}))};case"list":return{kind:"list",...span,items:node.items.map(item=>moved(item,by))};default:return{...node,
...span}}}function isDocument(node,step,isTop){return isExpected(step)?hasStatement(node):meansPolicy(node,isTop)}function meansPolicy(node,isTop){return isPolicy(node)&&
(isTop||hasVersion(node)||hasStatement(node))}function hasStatement(node){return (0,$piece3.D)(node,"Statement")!==void 0}function isExpected({path,within}){if(!within)
return!1;let key=keyAt(path);return key!==null&&holdsDocument(within.resource,within.attribute,key)}function keyAt(path){let at=path;for(;at&&typeof at.token=="\
number"&&at.parent?.token==="Fn::If";)at=at.parent.parent;return typeof at?.token=="string"?at.token:null}function isMissingDocument(step){let{node,how}=step;return isExpected(
step)&&!branchesOf(node)&&!isNothing(node)&&isComputed(node,how)&&!holdsText(node)}function holdsText(node){let open=[node];for(let next=open.pop();next;next=open.
pop()){if(next.kind==="string"&&looksLikePolicy(next.value))return!0;if(next.kind==="list")for(let item of next.items)open.push(item);else if(next.kind==="call")
for(let argument of next.args)open.push(argument);else if(next.kind==="map")for(let entry of next.entries)open.push(entry.value)}return!1}function pointerOf(path){let tokens=[];for(let at=path;at;at=at.parent)tokens.push(`/${String(at.token).replaceAll("~","~0").replaceAll("/","~1")}`);return tokens.
reverse().join("")}function areStatements(node,how){return node.kind==="map"?isStatement(node,how):node.kind==="list"&&isStatementList(node,how)}var ACTION=/^(?:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$/;
function isStatement(node,how){let effect=(0,$piece3.D)(node,"Effect");if(effect?.kind!=="string"||effect.value!=="Allow"&&effect.value!=="Deny")return!1;let actions=(0,$piece3.D)(
node,"Action")??(0,$piece3.D)(node,"NotAction");return(actions?.kind==="list"?actions.items:actions?[actions]:[]).some(item=>{let entry=literalString(item,how);return entry!==
null&&ACTION.test(entry.value)})}function isStatementList(node,how){return node.items.every(item=>isComputed(item,how)||item.kind==="map"&&!isPolicy(item))&&node.
items.some(item=>mayBeStatement(item,how))}function mayBeStatement(item,how){let open=[item];for(let node=open.pop();node;node=open.pop()){if(node.kind==="map"&&
isStatement(node,how))return!0;for(let branch of branchesOf(node)??[])open.push(branch.node)}return!1}function takesTemplates(type){return type.startsWith("AWS::Serverless::")}function templateNotes(policies,{path,lines}){let keys=templatesIn(policies),[first]=keys;
if(!first)return[];let names=[...new Set(keys.map(key=>(0,$piece6.TL)(key.value)))],message=`${names.join(", ")} ${names.length===1?"grants":"grant"} by template, not e\
ditable here`;return[(0,$piece5.C)("note","policy-template",message,{path,...lines.at(first.start),help:"where a template grants more than is used, write its statemen\
ts out in its place"})]}function templatesIn(policies){let keys=[],open=[policies];for(let node=open.pop();node;node=open.pop()){let branches=branchesOf(node)?.
map(branch=>branch.node)??(node.kind==="list"?node.items:null);if(branches)for(let branch of[...branches].reverse())open.push(branch);else if(node.kind==="map"&&
isTemplate(node))for(let entry of node.entries)keys.push(entry.key)}return keys}function isTemplate(node){let[entry]=node.entries;return node.entries.length===1&&
entry?.value.kind==="map"&&!isFunction(node)&&!(0,$piece3.D)(node,"Statement")}function globalNotes(root,how){let globals=(0,$piece3.D)(root,"Globals");return globals?.kind!==
"map"?[]:globals.entries.flatMap(({value})=>{let policies=value.kind==="map"?(0,$piece3.D)(value,"Policies"):void 0;return policies?templateNotes(policies,how):[]})}function locateNested(start){return new Walk(start).run()}var Walk=class{#start;#lists;#policies=[];#problems=[];#duplicates=[];#open=[];constructor(start){this.#start=
start,this.#lists=new Set(start.lists)}run(){let{root,path,how}=this.#start;this.#push([{node:root,path,how,within:null}]);for(let step=this.#open.pop();step;step=
this.#open.pop())this.#push(this.#visit(step));return{policies:this.#policies,problems:this.#problems,duplicateKeys:this.#duplicates}}#visit(step){let{node,path,
how}=step;if(this.#lists.has(node)||areStatements(node,how)||isMissingDocument(step))return this.#take(readStatements(node,pointerOf(path),how)),[];let branches=branchesOf(
node);if(branches){let list={parent:path,token:"Fn::If"};return branches.map((branch,at)=>below(step,branch.node,{parent:list,token:at+1}))}switch(node.kind){case"\
map":return this.#map(node,step);case"list":return node.items.map((item,token)=>below(step,item,{parent:path,token}));case"call":return node.args.map(arg=>below(
step,arg,{parent:path,token:functionName(node.name)}));case"string":return this.#string(node,step);case"other":return[]}}#map(node,step){let{path}=step,isWhole=isDocument(
node,step,path===this.#start.path),type=resourceType(node),how=node.isOpen===!0&&(isWhole||type!==null||step.within!==null)?unread2(step.how):step.how;isWhole&&
this.#take(readDocument(node,pointerOf(path),how));let resource=type?{type,id:typeof path?.token=="string"?path.token:null}:null;return node.entries.filter(({key})=>!isWhole||
!isStatementKey(key.value)).flatMap(({key,value})=>{let inner=below({...step,how},value,{parent:path,token:key.value});return resource&&key.value==="Properties"?
this.#properties(resource,value,inner):[inner]})}#properties(resource,properties,{path,how}){if(properties.kind!=="map")return[];let isOpen=properties.isOpen===
!0||how.blocked==="not-literal";return properties.entries.map(({key,value})=>{let attribute=key.value;if(attribute==="Policies"&&takesTemplates(resource.type))for(let note of templateNotes(
value,how))this.#problems.push(note);let blocked=blockedAt(resource,attribute,this.#start.boundaries)??(isOpen?"not-literal":null);return{node:value,path:{parent:path,
token:attribute},how:{...how,blocked},within:{resource,attribute}}})}#string(node,{path,how,within}){if(!looksLikePolicy(node.value))return[];let embedded=node.
inner?readEmbedded(node.inner,how):null;if(embedded){for(let key of embedded.duplicateKeys)this.#duplicates.push(key);return[{node:embedded.root,path,how:embedded.
how,within}]}let policy=readEscaped(node,pointerOf(path),how);return policy&&this.#policies.push(policy),[]}#take({policy,problems}){policy&&this.#policies.push(
policy);for(let found of problems)this.#problems.push(found)}#push(steps){for(let at=steps.length-1;at>=0;at--)this.#open.push(steps[at])}};function unread2(how){
return{...how,blocked:how.blocked??"not-literal"}}function below(step,node,path){return{node,path,how:step.how,within:step.within}}


}),

8719:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
En: () => (/* binding */ lineEnding),
LR: () => (/* binding */ Separators),
QL: () => (/* binding */ currentLine),
U_: () => (/* binding */ chunksOf),
Xt: () => (/* binding */ indentUnit),
k3: () => (/* binding */ removals),
lA: () => (/* binding */ fits),
zA: () => (/* binding */ readBareGap)
});
var $piece0 = __webpack_require__(5266);
function readBareGap(text,span){let comma=null,breaks=[];for(let at=span.start;at<span.end;at++)text[at]===","?comma=at:text[at]===`
`&&breaks.push(text[at-1]==="\r"?at-1:at);return{comma,comments:[],breaks,end:span.end}}function chunksOf(text,list,readGap){let{items}=list,gaps=[...items.keys(),
items.length].map(index=>readGap(text,{start:items[index-1]?.end??list.start+1,end:items[index]?.start??list.end-1})),starts=gaps.map((gap,index)=>boundary(gap,
items[index-1]?.end??list.start+1,index<items.length));return items.map((item,index)=>{let start=starts[index]??item.start,{breaks=[],comments=[],end:head2=item.
start}=gaps[index]??{},own=breaks.filter(at=>at>=start);return{item:{start:head2,end:item.end},start,end:starts[index+1]??item.end,comma:gaps[index+1]?.comma??null,
comments:comments.filter(comment=>comment.start>=start),lineBreak:own.at(-1)??null,emptyLine:own.findLast((at,n)=>n>0&&text.slice(own[n-1],at).trim()==="")??null,
behindLineComment:comments.some(({start:from,end})=>end===start&&!text.startsWith("/*",from))}})}function boundary(gap,from,beforeItem){let anchor=gap.comma===null?
from:gap.comma+1,lineBreak=gap.breaks.find(at=>at>=anchor);return lineBreak!==void 0?lineBreak:beforeItem?anchor:Math.max(anchor,gap.comments.at(-1)?.end??from)}
function head(chunk){return chunk.comments[0]?.start??chunk.item.start}function lineStart(text,lineBreak){let at=lineBreak;for(;/\s/.test(text[at]??"");)at++;return at}function lineEnding(text){return text[text.indexOf(`
`)-1]==="\r"?`\r
`:`
`}function indentUnit(text){return/\n([ \t]+)\S/.exec(text)?.[1]??"  "}function currentLine(text,offset){let start=text.lastIndexOf(`
`,offset-1)+1,next=text.indexOf(`
`,offset),end=next<0?text.length:text[next-1]==="\r"?next-1:next;return{start,end,indent:/^[ \t]*/.exec(text.slice(start,end))?.[0]??""}}var COLUMNS=100;function fits(text,span,length){
let near={start:Math.max(0,span.start-COLUMNS-1),end:span.start+COLUMNS+2},line=currentLine(text.slice(near.start,near.end),span.start-near.start),width=line.end-
line.start;return width>COLUMNS?!0:near.start+line.start===0&&text.slice(line.end).trim()===""||width-(span.end-span.start)+length<=COLUMNS}function removals(text,list,removed){let{chunks}=list,edits=[],cut=(start,end)=>{start<end&&edits.push({start,end,text:""})},last=chunks.findLastIndex((_,index)=>!removed.
has(index));for(let first=0;first<chunks.length;){let next=first+1;if(removed.has(first)){let stays=groupStays(list,removed,first);for(;removed.has(next)&&(groupStays(
list,removed,next)===null||isBesideDash(list,first,next));)next++;cutRun(text,list,{first,next,stays},cut)}else first===last&&dropComma(text,list,first,cut);first=
next}return (0,$piece0.w)(edits)}function isBesideDash({chunks,inBrackets},first,next){return first===0&&!inBrackets&&chunks[0]?.lineBreak===null&&chunks[next]?.comments.
length===0}function cutRun(text,{chunks,inBrackets},{first,next,stays},cut){let chunk=chunks[first],end=chunks[next-1]?.end;if(!chunk||end===void 0)return;let{lineBreak}=chunk,
follower=chunks[next];follower&&takesPlace(follower,first===0&&lineBreak===null,inBrackets)?(lineBreak!==null&&cut(stays??chunk.start,lineBreak),cut(lineBreak===
null?head(chunk):lineStart(text,lineBreak),head(follower))):lineBreak!==null&&chunk.behindLineComment&&!/[\r\n]/.test(text[end]??"")?(cut(chunk.start,lineBreak),
cut(lineStart(text,lineBreak),end)):cut(stays??chunk.start,end)}function groupStays({chunks,hasHeadings},removed,index){let chunk=chunks[index];if(!chunk||chunk.
lineBreak===null)return null;let headed=hasHeadings&&chunk.comments.length>0,end=headed?chunk.lineBreak:chunk.emptyLine;if(end===null)return null;for(let next=index+
1;next<chunks.length;next++){let follower=chunks[next];if(!follower||follower.emptyLine!==null||headed&&follower.lineBreak!==null&&follower.comments.length>0)break;
if(!removed.has(next))return end}return null}function dropComma(text,{chunks},index,cut){let chunk=chunks[index];if(!chunk||chunk.comma===null||chunks.at(-1)?.comma!==
null)return;let blank=text.slice(chunk.item.end,chunk.comma).trim()==="";cut(blank?chunk.item.end:chunk.comma,chunk.comma+1)}function takesPlace(follower,isBeside,inBrackets){
return follower.lineBreak===null?!0:isBeside&&(!inBrackets||follower.comments.length===0&&follower.emptyLine===null)}var ONE_LINE=/^[ \t]*,[ \t]*$/,COMMA_FIRST=/^[ \t]*\r?\n[ \t]*,[ \t]*$/,Separators=class{#text;#list;#chunks;#oneLine;#model;constructor(text,list,chunks){this.#text=
text,this.#list=list,this.#chunks=chunks,this.#oneLine=!text.slice(list.start,list.end).includes(`
`),this.#model=chunks.find(chunk=>chunk.lineBreak!==null)}join(literals,index){let item=this.#list.items[index];if(!item)return literals.join();if(this.#oneLine)
return literals.join(this.#compact());let beside=[this.#between(index),this.#between(index+1)],shared=beside.find(gap=>ONE_LINE.test(gap));if(shared!==void 0){let line=literals.
join(shared);if(fits(this.#text,item,line.length))return line}return literals.join(beside.find(gap=>COMMA_FIRST.test(gap))??this.#tall(index))}#between(index){let before=this.#list.
items[index-1],item=this.#list.items[index];return before&&item?this.#text.slice(before.end,item.start):""}#compact(){let gap=this.#between(1);return ONE_LINE.test(
gap)?gap:this.#text[this.#list.start-1]===":"?",":", "}#tall(index){let chunk=this.#chunks[index],model=chunk&&chunk.lineBreak!==null?chunk:this.#model;return!model||
model.lineBreak===null?", ":`,${this.#text.startsWith(`\r
`,model.lineBreak)?`\r
`:`
`}${currentLine(this.#text,model.item.start).indent}`}};


}),

3056:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
q: () => (/* binding */ listWriter)
});
var $piece0 = __webpack_require__(8719);
var $piece1 = __webpack_require__(1968);
function listWriter(style){return{replaceEntries(text,node,becomes){let literals=becomes.map(entries=>entries?.map(style.literal)??null);return node.kind==="str\
ing"?replaceString(text,node,literals[0]??null):replaceItems(text,node,literals,style)},removeItems(text,list,indexes){let chunks=(0,$piece0.U_)(text,list,style.readGap);
return (0,$piece0.k3)(text,{chunks,inBrackets:!0,hasHeadings:!1},indexes)},reach:(_,node)=>(0,$piece1.e)(node)}}function replaceString(text,node,literals){if(literals===null)
return[];if(literals.length===1)return[{...(0,$piece1.e)(node),text:literals.join()}];let compact=text[node.start-1]===":"?",":", ",line=`[${literals.join(compact)}]`;
return[{...(0,$piece1.e)(node),text:(0,$piece0.lA)(text,node,line.length)?line:tall(text,node,literals,"")}]}function replaceItems(text,list,becomes,style){let removed=new Set(becomes.
flatMap((literals2,index)=>literals2?.length===0?[index]:[])),chunks=(0,$piece0.U_)(text,list,style.readGap),separators=new $piece0.LR(text,list,chunks),edits=(0,$piece0.k3)(
text,{chunks,inBrackets:!0,hasHeadings:!0},removed);for(let[index,chunk]of chunks.entries()){let literals2=becomes[index]??[];literals2.length>0&&edits.push({...(0,$piece1.e)(
chunk.item),text:separators.join(literals2,index)})}if(text.slice(list.start,list.end).includes(`
`)||isCommented(text,list))return edits;let grown=edits.reduce((sum,edit)=>sum+edit.text.length-(edit.end-edit.start),0);if((0,$piece0.lA)(text,list,list.end-list.start+grown))
return edits;let literals=list.items.flatMap((item,index)=>becomes[index]??[text.slice(item.start,item.end)]),trailing=(chunks.at(-1)?.comma??null)===null?"":",";
return[{...(0,$piece1.e)(list),text:tall(text,list,literals,trailing)}]}function isCommented(text,list){let{items}=list;return[...items.keys(),items.length].some(index=>text.
slice(items[index-1]?.end??list.start,items[index]?.start??list.end).includes("/"))}function tall(text,at,literals,trailing){let eol=(0,$piece0.En)(text),indent=(0,$piece0.QL)(
text,at.start).indent;return`[${literals.map(literal=>`${eol}${indent}${(0,$piece0.Xt)(text)}${literal}`).join(",")}${trailing}${eol}${indent}]`}


}),

5:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
q: () => (/* binding */ Lines)
});
var $piece0 = __webpack_require__(1007);
var Lines=class{#text;#known=null;constructor(text){this.#text=text}get#starts(){if(this.#known===null){let starts=[0];for(let at=this.#text.indexOf(`
`);at>=0;at=this.#text.indexOf(`
`,at+1))starts.push(at+1);this.#known=starts}return this.#known}at(offset){let line=this.line(offset);return{line,column:offset-this.start(line)+1}}line(offset){
let starts=this.#starts;return (0,$piece0.t)(starts.length-1,index=>(starts[index+1]??0)<=offset)+1}start(line){return this.#starts[line-1]??this.#text.length}end(line){
let next=this.#starts[line];return next===void 0?this.#text.length:next-1}};


}),

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


})

};
;