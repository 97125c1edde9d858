"use strict";
exports.id = 5108;
exports.ids = [5108];
exports.modules = {

8794:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
K: () => (/* binding */ ownerFrom),
x: () => (/* binding */ generatedName)
});
var $piece0 = __webpack_require__(6841);
var LONGEST=64,FEWEST=3,NAME=/^[\w+=,.@-]+$/,ARN=/^arn:aws[a-z-]*:iam::(\d{12})?[^/]*:(role|user)\//;function ownerFrom(parts){if(parts.reduce((sum,part)=>sum+(part?.
length??0),0)>4*LONGEST||parts.some(part=>part!==null&&/[*?]/.test(part)))return null;let text=parts.map(part=>part??"*").join("").replace(/\*{2,}/g,"*"),arn=text.
startsWith("arn:")?ARN.exec(text):null;if(text.startsWith("arn:")&&!arn)return null;if(arn&&!text.includes("*")&&arn[1]!==void 0)return (0,$piece0.bf)(text);let name=arn?
text.slice(text.lastIndexOf("/")+1):text,letters=name.replaceAll("*","");if(!NAME.test(letters)||letters.length>LONGEST)return null;let account=arn?.[1]??null,kind=arn?
{kind:arn[2]}:{};return name.includes("*")?letters.replace(/[^A-Za-z0-9]/g,"").length<FEWEST?null:{name,account,isPattern:!0,...kind}:{...(0,$piece0.bf)(name,account),
...kind}}var CUT=24;function generatedName(logicalId){return/^[A-Za-z0-9]+$/.test(logicalId)?ownerFrom([null,`-${logicalId.slice(0,CUT)}`,...logicalId.length>CUT?
[]:["-"],null]):null}


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

5108:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
TerraformModule: () => (/* binding */ TerraformModule)
});
var $piece7 = __webpack_require__(8794);
var $piece9 = __webpack_require__(3808);
var $piece0 = __webpack_require__(3346);
var $piece1 = __webpack_require__(7473);
var $piece8 = __webpack_require__(7293);
var $piece5 = __webpack_require__(6841);
var $piece2 = __webpack_require__(6478);
var $piece6 = __webpack_require__(7134);
var $piece3 = __webpack_require__(390);
var $piece4 = __webpack_require__(4414);


function folderBlocks(files){let locals=new Map;for(let{name,value}of files.flatMap(file=>file.locals))locals.set(name,locals.has(name)?{kind:"unknown",written:`\
local.${name}`}:value);let blocks=new Map,twice=new Set;for(let block of files.flatMap(file=>file.blocks))blocks.has(block.address)&&twice.add(block.address),blocks.
set(block.address,block);for(let address of twice){let{type="",attributes}=blocks.get(address)??{},named=$piece3.qB.get(type);if(!named||!attributes)continue;let computed={
kind:"unknown",written:`${address}.${named.name}`};blocks.set(address,{address,type,attributes:new Map([...attributes,[named.name,computed]])})}return{blocks,locals,
twice}}var ONCE={key:null,value:null},MOST={parts:50,letters:500},Values=class{#blocks;#locals;#fuel;constructor(blocks,locals,fuel){this.#blocks=blocks,this.#locals=locals,
this.#fuel=fuel}spend(steps=1){return this.#fuel-=steps,this.#fuel>0}envs({attributes}){let over=attributes.get("for_each");return(over&&this.items(over,ONCE))??
[ONCE]}items(value,env,depth=0){if(!this.spend()||depth>30)return null;let again=one=>one?this.items(one,env,depth+1):null;switch(value.kind){case"list":return this.
spend(value.items.length)?value.items.map(item=>({key:item,value:item})):null;case"map":return this.spend(value.entries.size)?Array.from(value.entries,([key,item])=>({
key:{kind:"text",parts:[key]},value:item})):null;case"text":return value.parts.length===1&&typeof value.parts[0]=="object"?again(value.parts[0]):null;case"ref":{
let block=value.steps.length===0?this.#blocks.get(value.address):void 0;return block?this.#instances(block,value,depth):again(this.behind(value,env)??void 0)}case"\
call":return SAME.has(value.name)?again(value.args[0]):value.name==="keys"?again(value.args[0])?.map(({key})=>({key,value:key}))??null:value.name==="values"?again(
value.args[0])?.map(one=>({...one,key:one.value}))??null:JOINED.has(value.name)?this.#joined(value.args.map(again)):null;case"unknown":return null}}#joined(lists){
let size=lists.reduce((sum,list)=>sum+(list?.length??0),0);return lists.includes(null)||!this.spend(size)?null:lists.flatMap(list=>list??[])}#instances(block,{address},depth){
let over=block.attributes.get("for_each");return(over?this.items(over,ONCE,depth+1):null)?.map(({key})=>({key,value:{kind:"ref",address,steps:[{by:key}]}}))??null}behind({
address,steps},env){let value=address==="each.key"?env.key:address==="each.value"?env.value:this.#local(address)??null;for(let[at,step]of steps.entries()){if(!value||
!this.spend())return null;if(value.kind==="ref")return{...value,steps:[...value.steps,...steps.slice(at)]};value=this.#below(value,step,env)}return value}#local(address){
return address.startsWith("local.")?this.#locals.get(address.slice(6)):void 0}#below(value,step,env){let parts=step===null||typeof step=="string"?[step]:this.parts(
step.by,env);if(parts.includes(null))return null;let key=parts.join("");return value.kind==="map"?value.entries.get(key)??null:value.kind==="list"&&/^\d{1,6}$/.
test(key)?value.items[Number(key)]??null:null}parts(value,env,depth=0){if(!this.spend()||depth>30)return UNKNOWN;let again=one=>this.parts(one,env,depth+1);switch(value.
kind){case"text":return bounded(value.parts,part=>typeof part=="string"?[part]:again(part));case"ref":{let behind=this.behind(value,env);return behind?this.parts(
behind,ONCE,depth+1):this.#nameOf(value,depth)}case"call":return called(value.name,value.args,again);default:return UNKNOWN}}#nameOf({address,steps},depth){let block=steps.
length===1&&(steps[0]==="name"||steps[0]==="id")?this.#blocks.get(address):null,name=block?.attributes.get("name");return!block||!name||block.attributes.has("fo\
r_each")?UNKNOWN:this.parts(name,ONCE,depth+1)}},UNKNOWN=[null],SAME=new Set(["toset","tolist","tomap","sort","distinct","compact","flatten"]),JOINED=new Set(["\
concat","merge","setunion"]);function bounded(some,partsOf){let parts=[],letters=0;for(let one of some)for(let part of partsOf(one)){if(letters+=part?.length??1,
parts.length===MOST.parts||letters>MOST.letters)return UNKNOWN;parts.push(part)}return parts}function called(name,args,partsOf){let[first,...rest]=args;if(!first)
return UNKNOWN;if(name==="lower")return partsOf(first).map(part=>part?.toLowerCase()??null);if(name==="upper")return partsOf(first).map(part=>part?.toUpperCase()??
null);if(name==="tostring")return partsOf(first);if(name==="format")return formatted(partsOf(first),rest,partsOf);if(name!=="join"||rest.length!==1||rest[0]?.kind!==
"list")return UNKNOWN;let between=partsOf(first);return bounded(rest[0].items,item=>partsOf(item).concat(between)).slice(0,-between.length||void 0)}function formatted(template,args,partsOf){
let text=template.includes(null)?null:template.join(""),pieces=text?.replaceAll("%%","").includes("%")?text.split("%s"):null;return!pieces||pieces.length!==args.
length+1||pieces.some(piece=>piece.includes("%"))?UNKNOWN:bounded([...pieces.entries()],([at,piece])=>{let argument=args[at];return[piece,...argument?partsOf(argument):
[]]})}var TerraformNames=class{#values;#blocks;#known=new Map;#open=new Set;constructor(values,blocks){this.#values=values,this.#blocks=blocks}attribute(block,name){let value=block.
attributes.get(name);if(!value)return NOBODY;let found=union(this.#values.envs(block).map(env=>this.#of(value,env,0)));return{...found,owners:(0,$piece5.CZ)(found.owners,
kindIn(name))}}all(address){return this.#namesOf(address).all}#of(value,env,depth){if(!this.#values.spend()||depth>30)return unclear("too much refers to somethi\
ng else");switch(value.kind){case"text":{let[only]=value.parts;return value.parts.length===1&&only!==void 0&&typeof only!="string"?this.#of(only,env,depth+1):this.#named(
value,env)}case"list":return union(value.items.map(item=>this.#of(item,env,depth+1)));case"call":{let items=this.#values.items(value,env);return items?union(items.
map(item=>this.#of(item.value,env,depth+1))):this.#named(value,env)}case"ref":return this.#referred(value,env,depth);case"map":case"unknown":return unclear(`${(0,$piece6.TL)(
value.kind==="map"?"{\u2026}":value.written)} is worked out elsewhere`)}}#named(value,env){let parts=this.#values.parts(value,env),owner=(0,$piece7.K)(parts);return owner?
{owners:[owner],unclear:[]}:unclear(`${(0,$piece6.TL)(parts.map(part=>part??"\u2026").join(""))} does not tell a name`)}#referred(reference,env,depth){let{address,steps}=reference,
block=this.#blocks.get(address);if(block&&$piece3.qB.has(block.type)){let[first]=steps,isKey=steps.length>1&&first!==void 0,last=steps.at(-1);if(steps.length>2||typeof last!=
"string"||!ATTRIBUTES.has(last))return unclear(`${(0,$piece6.TL)(shownReference(reference))} does not tell a name`);let{all,byKey}=this.#namesOf(address),key=isKey?this.#keyOf(
first,env):null;return(key===null?void 0:byKey.get(key))??all}let value=this.#values.behind(reference,env);return value?this.#of(value,ONCE,depth+1):unclear(whyNot(
reference))}#keyOf(step,env){if(typeof step=="string"||step===null)return step;let parts=this.#values.parts(step.by,env);return parts.includes(null)?null:parts.
join("")}#namesOf(address){let known=this.#known.get(address);if(known)return known;if(this.#open.has(address))return{all:unclear(`${(0,$piece6.TL)(address)} refers to \
itself`),byKey:new Map};this.#open.add(address);let block=this.#blocks.get(address),found=block?this.#work(block):{all:unclear(`${(0,$piece6.TL)(address)} is not here`),
byKey:new Map};return this.#open.delete(address),this.#known.set(address,found),found}#work(block){let named=$piece3.qB.get(block.type);if(!named)return{all:unclear(
`${(0,$piece6.TL)(block.address)} is no role or user`),byKey:new Map};let name=block.attributes.get(named.name),prefix=named.prefix===null?void 0:block.attributes.get(named.
prefix),byKey=new Map,all=[];for(let env of this.#values.envs(block)){let one=this.#oneName(block,env,{name,prefix,unnamed:named.unnamed});all.push(one);let key=env.
key&&this.#values.parts(env.key,ONCE);key&&!key.includes(null)&&byKey.set(key.join(""),one)}let kind=kindIn(block.type),known=({owners,unclear:unclear2})=>({owners:(0,$piece5.CZ)(
owners,kind),unclear:unclear2});return{all:known(union(all)),byKey:new Map([...byKey].map(([key,one])=>[key,known(one)]))}}#oneName(block,env,{name,prefix,unnamed}){
if(name)return this.#of(name,env,0);let start=prefix?this.#values.parts(prefix,env):[unnamed],owner=start.every(part=>part===null)?null:(0,$piece7.K)([...start,null]);
return owner?{owners:[owner],unclear:[]}:unclear(`${(0,$piece6.TL)(block.address)} does not tell its name`)}};function kindIn(name){return/user/.test(name)?"user":"role"}
var NOBODY={owners:[],unclear:[]},ATTRIBUTES=new Set(["name","id","arn","role_name","user_name"]);function whyNot(reference){let shown=shownReference(reference);
return reference.address.startsWith("var.")?(0,$piece0.pq)(shown):reference.address.startsWith("each.")?`what ${(0,$piece6.TL)("for_each")} goes over is not written o\
ut`:reference.address.startsWith("module.")?`${(0,$piece6.TL)(shown)} comes from a module`:`${(0,$piece6.TL)(shown)} is not written out here`}function shownReference({address,steps}){
return steps.reduce((text,step)=>typeof step=="string"?`${text}.${step}`:`${text}[\u2026]`,address)}function unclear(reason){return{owners:[],unclear:[reason]}}
function union(some){let[only]=some;return only&&some.length===1?only:{owners:[...new Map(some.flatMap(one=>one.owners.map(owner=>[(0,$piece1.is)([owner]),owner]))).
values()],unclear:[...new Set(some.flatMap(one=>one.unclear))]}}var BY_NAME="policy:",TerraformReferences=class{#blocks;#values;#uses=new Map;#attaching=new Map;#patterns;constructor(files,blocks,values){this.#blocks=blocks,
this.#values=values;let uses=files.flatMap(file=>file.uses);for(let use of uses)(0,$piece8.D)(this.#uses,use.name,use);for(let block of blocks.values())for(let name of this.#attachedNames(
block))(0,$piece8.D)(this.#attaching,name,{name,next:null,from:block.address,attribute:""});for(let use of uses)use.name.startsWith(BY_NAME)&&(0,$piece8.D)(this.#attaching,use.
name.slice(BY_NAME.length).toLowerCase(),use);this.#patterns=new Map([...this.#attaching].filter(([name])=>name.includes("*")))}has(address){return this.#uses.has(
address)}attached(){return[...this.#attaching].flatMap(([name,uses])=>uses.map(({from})=>({name,from:(0,$piece6.TL)(from)})))}to(name,found){let uses=this.#uses.get(name)??
[],block=this.#blocks.get(name);if(name.startsWith("file:"))return[...uses,...this.#uses.get("file:?")??[]];let own=block&&$piece3.u9.has(block.type)?this.nameOf(block):
null;if(own===null)return uses;let isKnown=!own.includes("*"),byName=[...isKnown&&this.#attaching.get(own)||[]];for(let[other,some]of isKnown?this.#patterns:this.#attaching){
if(!this.#values.spend(isKnown?other.length:own.length)){found.doubt("too much refers to it");break}if((0,$piece9.Lx)(own,other))if((0,$piece9.GN)(own,other))for(let one of some)
byName.push(one);else for(let{from}of some)found.doubt((0,$piece9.aZ)((0,$piece6.TL)(from)))}return[...uses,...byName]}nameOf({attributes}){let name=attributes.get("name")??
attributes.get("managed_policy_name"),pattern=name?(0,$piece9.Id)(this.#values.parts(name,ONCE)):"*";return pattern==="*"?null:pattern}#attachedNames(block){let looked=block.
type===$piece3.t6?this.nameOf(block):null;if(looked!==null)return[looked];let values=["policy_arn","policy_arns","managed_policy_arns"].flatMap(name=>block.attributes.
get(name)??[]),each=this.#values.envs(block);return values.flatMap(value=>(value.kind==="list"?value.items:[value]).flatMap(item=>(item.kind==="text"&&item.parts.
every(part=>typeof part=="string")?[ONCE]:each).flatMap(env=>(0,$piece9.ji)(this.#values.parts(item,env))??[])))}};var MOST_ON_THE_WAY=500,FUEL=2e5,TerraformModule=class{#blocks;#twice;#names;#references;#unread;#known=new Map;#held=new Map;constructor(files,unread=[]){let{blocks,
locals,twice}=folderBlocks(files),values=new Values(blocks,locals,FUEL+100*blocks.size);this.#blocks=blocks,this.#twice=twice,this.#names=new TerraformNames(values,
blocks),this.#references=new TerraformReferences(files,blocks,values),this.#unread=unread}claimOf({address,below}){let isLocal=address.startsWith("local."),key=isLocal?
`${address} ${below}`:address,claimed=this.#known.get(key);return claimed||(claimed=this.#claim(address,isLocal?below:null),this.#known.set(key,claimed)),claimed}names(){
let blocks=[...this.#blocks.values()];return{attached:this.#references.attached(),policies:blocks.flatMap(block=>$piece3.u9.has(block.type)?this.#references.nameOf(
block)??[]:[]),principals:blocks.flatMap(({type,address})=>$piece3.qB.has(type)&&!type.startsWith("data.")?this.#names.all(address).owners:[])}}claimOfFile(path){let address=`\
file:${path}`;return this.#references.has(address)?this.claimOf({address,below:null}):null}#claim(start,below){let found=new $piece0.SP;for(let path of this.#unread)
found.doubt(`${(0,$piece6.TL)(path)} beside it cannot be read`);let seen=new Set([start]),open=[{name:start,below}];for(let next=open.pop();next;next=open.pop()){let here=this.#visit(
next.name,start,found);for(let use of here?this.#references.to(next.name,found):[])if(!(next.below!==null&&use.next!==null&&use.next!==next.below))if(use.attribute===
"permissions_boundary")found.doubt(`it is the boundary of ${(0,$piece6.TL)(use.from)}`);else{if(seen.has(use.from))continue;seen.size>MOST_ON_THE_WAY&&!$piece3.on.has(this.#blocks.
get(use.from)?.type??"")?found.doubt("too much refers to it"):(seen.add(use.from),open.push({name:use.from,below:null}))}}return found.claimed("nothing in its f\
older puts it on a role or a user")}#visit(name,start,found){let block=this.#blocks.get(name);if(this.#twice.has(name)&&found.doubt(`${(0,$piece6.TL)(name)} stands twic\
e in its folder`),!block)return/^(?:data\.aws_iam_policy_document|local|file)[.:]/.test(name)?!0:(found.doubt(name.startsWith("var.")?(0,$piece0.pq)(name):handedOn(
name,name===start)),!1);let attaching=$piece3.on.get(block.type)??$piece3.u9.get(block.type);if(block.type===$piece3.t6)return!0;if(attaching)this.#take(block,attaching,
found);else if($piece3.qB.has(block.type)){let how=name===start?`it stands in ${(0,$piece6.TL)(name)}`:`${(0,$piece6.TL)(name)} takes it`;takeAll(this.#names.all(name),how,found)}if(!$piece3.u9.
has(block.type))return!1;let own=this.#references.nameOf(block);return own!==null&&found.call(own),!0}#take(block,{groups},found){for(let name of groups){let value=block.
attributes.get(name);value&&!(value.kind==="list"&&value.items.length===0)&&found.doubt(`${(0,$piece6.TL)(block.address)} puts it on a group, whose members are not know\
n`)}let held=this.#principalsOf(block),names=(0,$piece0.KE)(held.owners.map(({name})=>(0,$piece6.TL)(name)),", ");takeAll(held,`${(0,$piece6.TL)(block.address)} puts it on ${names}`,found)}#principalsOf(block){
let held=this.#held.get(block.address);if(!held){let{principals}=$piece3.on.get(block.type)??$piece3.u9.get(block.type)??NONE;held=union(principals.map(name=>this.#names.
attribute(block,name))),this.#held.set(block.address,held)}return held}},NONE={principals:[],groups:[]};function takeAll({owners,unclear:unclear2},how,found){for(let owner of owners)
found.add(owner,how);for(let reason of unclear2)found.doubt(reason)}function handedOn(name,isHolder){return name.startsWith("output.")?`${(0,$piece6.TL)(name)} hands it\
 on to others`:isHolder?`${(0,$piece6.TL)(name)} decides whose it is`:`${(0,$piece6.TL)(name)} takes it too`}


})

};
;