"use strict";
exports.id = 3689;
exports.ids = [3689];
exports.modules = {

4453:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Ag: () => (/* binding */ fileOwnersBy),
QG: () => (/* binding */ whoseBy),
Rx: () => (/* binding */ withBeside),
Tq: () => (/* binding */ openFile),
_h: () => (/* binding */ fileRules),
i7: () => (/* binding */ attachesByName),
nb: () => (/* binding */ inferring)
});
var $piece0 = __webpack_require__(4198);
var $piece1 = __webpack_require__(5397);
var $piece13 = __webpack_require__(6606);
var $piece12 = __webpack_require__(86);
var $piece8 = __webpack_require__(8794);
var $piece11 = __webpack_require__(3808);
var $piece2 = __webpack_require__(3346);
var $piece3 = __webpack_require__(7473);
var $piece10 = __webpack_require__(7293);
var $piece4 = __webpack_require__(1857);
var $piece18 = __webpack_require__(3829);
var $piece9 = __webpack_require__(6841);
var $piece15 = __webpack_require__(865);
var $piece5 = __webpack_require__(634);
var $piece14 = __webpack_require__(667);
var $piece6 = __webpack_require__(7134);
var $piece17 = __webpack_require__(6865);
var $piece7 = __webpack_require__(1968);
var $piece16 = __webpack_require__(1007);




var NO_NAMES={attached:[],policies:[],principals:[]};var HOLE=/\$\{([^}]*)\}/g,LONGEST=2e3;function outcomeOf(value,ids){let found={texts:[],resources:[],unclear:new Set,isAbsent:!value},open=value?[value]:[];for(let node=open.
pop();node;node=open.pop()){let branches=(0,$piece5.IJ)(node)?.map(branch=>branch.node)??(node.kind==="list"?node.items:null);if((0,$piece5.qv)(node))found.isAbsent=!0;else if(branches)
for(let branch of branches)open.push(branch);else{let one=single(node,ids);typeof one=="string"?found.unclear.add(one):"id"in one?found.resources.push(one.id):found.
texts.push(one.parts)}}return{...found,unclear:[...found.unclear]}}function single(node,ids){if(node.kind==="string")return{parts:[node.value]};let name=(0,$piece5.Nf)(
node,"Ref");if(name?.kind==="string")return ids.has(name.value)?{id:name.value}:(0,$piece2.pq)(name.value);let attribute=attributeOf(node);if(attribute)return ids.
has(attribute.id)?{id:attribute.id}:`${(0,$piece6.TL)(attribute.id)} is not in the template`;let sub=(0,$piece5.Nf)(node,"Fn::Sub");if(sub)return substituted(sub,ids);let joined=(0,$piece5.Nf)(
node,"Fn::Join");return joined?{parts:partsOfJoin(joined)}:(0,$piece5.Nf)(node,"Fn::ImportValue")?"it is imported from another stack":"a function works it out"}function attributeOf(node){
let named2=(0,$piece5.Nf)(node,"Fn::GetAtt"),first=named2?.kind==="list"?named2.items[0]:named2;return first?.kind!=="string"?null:{id:named2?.kind==="list"?first.value:
first.value.split(".",1)[0]??""}}function substituted(sub,ids){let text=sub.kind==="list"?sub.items[0]:sub;if(text?.kind!=="string")return"a function works it o\
ut";let[,only=""]=/^\$\{([^}!.]+)(?:\.[^}]*)?\}$/.exec(text.value)??[];return ids.has(only)?{id:only}:{parts:partsOfSub(text.value)}}function partsOfSub(text){if(text.
length>LONGEST)return[null];let parts=[],at=0;for(let match of text.matchAll(HOLE)){let[whole,name=""]=match;parts.push(text.slice(at,match.index),name.startsWith(
"!")?`\${${name.slice(1)}}`:null),at=match.index+whole.length}return[...parts,text.slice(at)].filter(part=>part!=="")}function partsOfJoin(joined){let[between,list]=joined.
kind==="list"?joined.items:[];return between?.kind!=="string"||list?.kind!=="list"?[null]:list.items.slice(0,100).flatMap((item,at)=>[...at>0?[between.value]:[],
...partsOfItem(item),...at===99?[null]:[]])}function partsOfItem(item){if(item.kind==="string")return[item.value];let sub=(0,$piece5.Nf)(item,"Fn::Sub");return sub?.
kind==="string"?partsOfSub(sub.value):[null]}function property(resource,name){let properties=(0,$piece7.D)(resource,"Properties");return properties?.kind==="map"?(0,$piece7.D)(
properties,name):void 0}function typeOf(resource){let type=(0,$piece7.D)(resource,"Type");return type?.kind==="string"?type.value:""}function addResource(id,how,{byId,globals},found){let resource=byId.get(id),type=resource?typeOf(resource):"";resource&&type==="AWS::IAM::Role"?addNamed(id,property(
resource,"RoleName"),how,{byId,found,kind:"role"}):resource&&type==="AWS::IAM::User"?addNamed(id,property(resource,"UserName"),how,{byId,found,kind:"user"}):resource&&
isSam(type)?addSam(id,resource,how,{byId,globals},found):type==="AWS::IAM::Group"?found.doubt(`${(0,$piece6.TL)(id)} is a group, whose members are not known`):found.doubt(
`${(0,$piece6.TL)(id)} is no role and no user`)}function isSam(type){return type==="AWS::Serverless::Function"||type==="AWS::Serverless::StateMachine"}function hasOwnRole(resource,{
byId,globals}){let own=property(resource,"Role"),all=globals&&(0,$piece7.D)(globals,typeOf(resource).split(":").at(-1)??""),common=all?.kind==="map"?(0,$piece7.D)(all,"Role"):
void 0;return[own,common].some(role=>role&&!outcomeOf(role,byId).isAbsent)}function addSam(id,resource,how,resources,found){if(hasOwnRole(resource,resources)){found.
doubt(`${(0,$piece6.TL)(id)} is given a role, so that SAM does not use its policies`);return}addGenerated(`${id}Role`,how,{found,kind:"role"})}function addNamed(id,value,how,adding){
let{byId,found}=adding,{texts,resources,unclear,isAbsent}=outcomeOf(value,byId);for(let parts of texts)addText(parts,how,adding);for(let other of resources)found.
doubt(`the name of ${(0,$piece6.TL)(id)} depends on ${(0,$piece6.TL)(other)}`);for(let reason of unclear)found.doubt(reason);isAbsent&&addGenerated(id,how,adding)}function addGenerated(id,how,adding){
let owner=(0,$piece8.x)(id);owner?addOwner(owner,how,adding):adding.found.doubt(`${(0,$piece6.TL)(id)} does not tell a name`)}function addText(parts,how,adding){let owner=(0,$piece8.K)(
parts);owner?addOwner(owner,how,adding):adding.found.doubt(`${(0,$piece6.TL)(parts.map(part=>part??"\u2026").join(""))} does not tell a name`)}function addOwner(owner,how,{
found,kind}){for(let one of (0,$piece9.CZ)([owner],kind))found.add(one,how)}function addValue(value,how,resources,adding){let{found}=adding,{texts,resources:ids,unclear}=outcomeOf(
value,resources.byId);for(let id of ids)addResource(id,`${how} ${(0,$piece6.TL)(id)}`,resources,found);for(let parts of texts)addText(parts,`${how} ${(0,$piece6.TL)(parts.map(part=>part??
"*").join(""))}`,adding);for(let reason of unclear)found.doubt(reason)}var LISTING=new Set(["AWS::IAM::Role","AWS::IAM::User","AWS::IAM::Group"]);function referencesIn(root,resources){let byId=new Map,byName=new Map,walk=(start,reference)=>{
let open=[start];for(let node=open.pop();node;node=open.pop()){let own=idIn(node);if(own!==null&&isManaged(resources.get(own))&&(0,$piece10.D)(byId,own,reference),node.kind===
"string")takeText(node.value,resources,byId,reference);else if(node.kind==="list")for(let item of node.items)open.push(item);else if(node.kind==="call")for(let argument of node.
args)open.push(argument);else if(node.kind==="map")for(let{value}of node.entries)open.push(value)}};for(let[id,resource]of resources){let properties=(0,$piece7.D)(resource,
"Properties");if(properties?.kind!=="map")continue;let type=typeOf(resource);for(let{key,value}of properties.entries){if(key.value==="PermissionsBoundary"||key.
value==="AssumeRolePolicyDocument")continue;let isList=key.value==="ManagedPolicyArns"&&LISTING.has(type)||key.value==="Policies"&&isSam(type);if(!(key.value===
"PolicyDocument"&&type.startsWith("AWS::IAM::"))&&(walk(value,{from:id,isList}),!!isList))for(let parts of outcomeOf(value,resources).texts){let name=(0,$piece11.ji)(
parts);name!==null&&(0,$piece10.D)(byName,name,{from:id,isList})}}}let written=(0,$piece7.D)(root,"Resources");for(let{key,value}of written?.kind==="map"?written.entries:[])key.
value.startsWith("Fn::ForEach::")&&walk(value,{from:key.value,isList:!1});let outputs=(0,$piece7.D)(root,"Outputs");return outputs&&walk(outputs,{from:"Outputs",isList:!1}),
{byId,byName}}function isManaged(resource){return resource!==void 0&&typeOf(resource)==="AWS::IAM::ManagedPolicy"}function idIn(node){if(node.kind!=="call"&&node.
kind!=="map")return null;let name=(0,$piece5.Nf)(node,"Ref");return name?.kind==="string"?name.value:attributeOf(node)?.id??null}var HOLE2=/\$\{([^}!.]+)(?:\.[^}]*)?\}/g;
function takeText(text,resources,byId,reference){if(text.includes("${"))for(let[,id=""]of text.matchAll(HOLE2))isManaged(resources.get(id))&&(0,$piece10.D)(byId,id,reference)}function templatesIn(roots){return roots.flatMap((root,at)=>{if(root.kind!=="map")return[];let pointer=roots.length>1?`/${at}`:"",inner=(0,$piece7.D)(root,"resources");
return[...(0,$piece7.D)(root,"Resources")?[templateOf(root,pointer)]:[],...inner?.kind==="map"&&(0,$piece7.D)(inner,"Resources")?[templateOf(inner,`${pointer}/resources`)]:[]]})}
function templateOf(root,pointer){let resources=(0,$piece7.D)(root,"Resources"),entries=resources?.kind==="map"?resources.entries:[],globals=(0,$piece7.D)(root,"Globals"),byId=new Map(
entries.flatMap(({key,value})=>value.kind==="map"?[[key.value,value]]:[]));return{pointer,root,resources:{byId,globals:globals?.kind==="map"?globals:null}}}function templateClaims(roots,policies){let claims=new Map;if(policies.length===0)return claims;let templates=new Map(templatesIn(roots).map(one=>[one.pointer,new Template(
one)]));for(let{pointer}of policies){let[,place="",id="",attribute=""]=PLACE.exec(pointer)??[],claimed=templates.get(place)?.claimOf(decoded(id),attribute);claimed&&
claims.set(pointer,claimed)}return claims}var PLACE=/^((?:\/\d+)?(?:\/resources)?)\/Resources\/([^/]+)\/Properties\/([^/]+)/;function decoded(token){return token.
replaceAll("~1","/").replaceAll("~0","~")}var Template=class{#root;#resources;#known=new Map;#references=null;constructor({root,resources}){this.#root=root,this.#resources=
resources}claimOf(id,attribute){let key=`${id}/${attribute}`,claimed=this.#known.get(key);return claimed===void 0&&(claimed=this.#claim(id,attribute),this.#known.
set(key,claimed)),claimed}#claim(id,attribute){let resource=this.#resources.byId.get(id);if(!resource)return null;let type=typeOf(resource),found=new $piece2.SP;
if(attribute==="Policies"&&(type==="AWS::IAM::Role"||type==="AWS::IAM::User"||isSam(type)))addResource(id,`it stands in ${(0,$piece6.TL)(id)}`,this.#resources,found);else if(attribute===
"Policies"&&type==="AWS::IAM::Group")found.doubt(groupOf(id));else if(type==="AWS::SSO::PermissionSet")found.doubt(`${(0,$piece6.TL)(id)} makes roles in many accounts`);else if(attribute!==
"PolicyDocument"||!this.#attached(id,resource,type,found))return null;return found.claimed("nothing in the template puts it on a role or a user")}#attached(id,resource,type,found){
let take=(name,kind)=>{let value=property(resource,name);value&&addValue(value,`${(0,$piece6.TL)(id)} puts it on`,this.#resources,{found,kind})};switch(type){case"AWS::\
IAM::RolePolicy":return take("RoleName","role"),!0;case"AWS::IAM::UserPolicy":return take("UserName","user"),!0;case"AWS::IAM::GroupPolicy":return found.doubt(groupOf(
id)),!0;case"AWS::IAM::Policy":case"AWS::IAM::ManagedPolicy":{take("Roles","role"),take("Users","user");let groups=property(resource,"Groups");return groups&&!(0,$piece5.qv)(
groups)&&!(groups.kind==="list"&&groups.items.length===0)&&found.doubt(groupOf(id)),type==="AWS::IAM::ManagedPolicy"&&this.#referredTo(id,resource,found),!0}default:
return!1}}#referredTo(id,resource,found){this.#references??=referencesIn(this.#root,this.#resources.byId);let own=outcomeOf(property(resource,"ManagedPolicyName"),
this.#resources.byId).texts.map($piece11.Id).filter(name=>name!=="*");for(let name of own)found.call(name);let byName=[...this.#references.byName].flatMap(([other,
some])=>own.some(name=>(0,$piece11.Lx)(name,other)&&(0,$piece11.GN)(name,other))?some:[]),known=new Set(byName);for(let[other,some]of this.#references.byName)if(own.some(name=>(0,$piece11.Lx)(
name,other)))for(let one of some)known.has(one)||found.doubt((0,$piece11.aZ)((0,$piece6.TL)(one.from)));for(let{from,isList}of new Set([...this.#references.byId.get(id)??[],
...byName]))isList?addResource(from,`${(0,$piece6.TL)(from)} lists it`,this.#resources,found):found.doubt(`${(0,$piece6.TL)(from)} hands it on or takes it too`)}};function groupOf(id){
return`${(0,$piece6.TL)(id)} puts it on a group, whose members are not known`}var PRINCIPALS=new Set(["AWS::IAM::Role","AWS::IAM::User"]);function templateNames(roots){let attached=[],policies=new Set,principals=new $piece2.SP;for(let{resources}of templatesIn(
roots))for(let[id,resource]of resources.byId){let type=typeOf(resource);if((PRINCIPALS.has(type)||isSam(type)&&!hasOwnRole(resource,resources))&&addResource(id,
"",resources,principals),type==="AWS::IAM::ManagedPolicy"){let{texts}=outcomeOf(property(resource,"ManagedPolicyName"),resources.byId);for(let parts of texts)policies.
add((0,$piece11.Id)(parts))}let take=name=>attached.push({name,from:(0,$piece6.TL)(id)}),listed2=LISTS.get(type)??(isSam(type)?"Policies":null);for(let parts of listed2?outcomeOf(
property(resource,listed2),resources.byId).texts:[]){let name=(0,$piece11.ji)(parts);name!==null&&take(name)}for(let name of type==="AWS::SSO::PermissionSet"?ofPermissionSet(
resource):[])take(name)}return{attached,policies:[...policies],principals:principals.claimed("").principals}}var LISTS=new Map([...[...PRINCIPALS,"AWS::IAM::Gro\
up"].map(type=>[type,"ManagedPolicyArns"])]);function ofPermissionSet(resource){let references=property(resource,"CustomerManagedPolicyReferences");return(references?.
kind==="list"?references.items:[]).flatMap(item=>{let name=item.kind==="map"?(0,$piece7.D)(item,"Name"):void 0;return name?.kind==="string"?[(0,$piece11.Id)([name.value])]:[]})}function sourceFacts(source,path,policies){let isUnread=source.roots.length===0&&source.problems.length>0;if((0,$piece1.zk)(path)){let facts=(0,$piece12.v)().terraformFacts(
source,path,policies);return{path,claims:new Map,terraform:facts,names:NO_NAMES,isUnread}}let{roots}=source;return{path,claims:templateClaims(roots,policies),terraform:null,
names:templateNames(roots),isUnread}}var TELLS=/aws(?:cc)?_iam_|\blocals?\b/,ATTACHES=/(?<!:aws):policy\/|data\s+"aws_iam_policy"/;function attachesByName(path,text){return (0,$piece13.be)(path)==="hcl"&&
ATTACHES.test(text)}function withBeside(read,beside){let folders=new Set(read.flatMap(({facts:facts2})=>matters(facts2)?[(0,$piece0.yS)(facts2.path)]:[])),known=new Set(
read.map(({facts:facts2})=>facts2.path)),facts=read.map(one=>{let{path,terraform:terraform2}=one.facts,{text}=one.source;return!terraform2||(0,$piece1.TC)(text,path)!==
null?one.facts:folders.has((0,$piece0.yS)(path))||attachesByName(path,text)?tell({path,text}):one.facts}),others=beside.filter(({path})=>!known.has(path)&&(0,$piece1.zk)(
path)&&folders.has((0,$piece0.yS)(path)));return[...facts,...others.map(tell)]}function matters({terraform:terraform2}){return terraform2?terraform2.anchors.size>0||terraform2.
uses.some(({name})=>name.startsWith("file:")):!1}function tell({path,text}){return text===null?{path,claims:new Map,terraform:NOTHING,names:NO_NAMES,isUnread:!0}:
TELLS.test(text)&&(0,$piece13.be)(path)!==null?sourceFacts((0,$piece1.eI)(text,path),path,[]):{path,claims:new Map,terraform:NOTHING,names:NO_NAMES,isUnread:!1}}var NOTHING={
blocks:[],locals:[],uses:[],fromTop:[],anchors:new Map};function inferring(configuration,source,reports){let{infer,accounts}=configuration??{infer:{source:!0,path:!1},accounts:[]},index=(0,$piece3.qh)(reports);return{claimed:({
path,policy})=>infer.source?source(path,policy.pointer):null,called:path=>{if(!infer.path)return null;let arns=index.named(stemOf(path)),[only]=arns;return only!==
void 0&&arns.length===1?(0,$piece9.bf)(only):null},reported:owner=>[...new Set(index.meant(owner).map($piece9.Vb))],inAccounts:owners=>(0,$piece9.Kv)(owners,accounts)}}function stemOf(path){
return path.slice(path.lastIndexOf("/")+1).replace(/(?:\.tf|\.tofu)?\.[^.]+$/i,"")}function isFault(read){return"message"in read}var KEEP_FORM="`refine-iam: keep s3:PutBucketPolicy until 2027-03-31: why it stays`",SIGN=/refine-iam[ \t]*:|refine[-_ ]?iam[ \t]*:?[ \t]*keep(?=[ \t]*:|[ \t]+until\b|[ \t]+[\w-]+:[\w*?])/i,
WRITTEN=/^refine-iam[ \t]*:/i;function readKeepComment(comment){let found=[],start=0;for(let line of comment.split(`
`)){let lead=/^[\s#/*]*/.exec(line)?.[0].length??0,sign=SIGN.exec(line);if(sign&&sign.index===lead){let from=lead+sign[0].length,text=line.slice(from).replace(comment.
startsWith("/*")?/\*+\/\s*$|\s+$/:/\s+$/,""),isWritten=WRITTEN.test(sign[0]);found.push({start:start+lead,read:isWritten?readWords(text,start+from):unwritten(start+
lead)})}start+=line.length+1}return found}function unwritten(at){return{at,message:"a keep comment begins with `refine-iam:`",help:`write it as ${KEEP_FORM}`}}function readWords(text,offset){
let fault=(at,message,help=`write it as ${KEEP_FORM}`)=>({at:offset+at,message,help}),colon=text.search(/:(?=\s|$)/),head=colon<0?text:text.slice(0,colon),words=[
...head.matchAll(/[^\s,]+/g)].map(({0:word,index})=>({word,at:index})),[verb,...rest]=words;if(verb?.word!=="keep"){let meant=verb&&(0,$piece14.p)(verb.word,["keep"])?
"write `keep`":`write it as ${KEEP_FORM}`;return fault(verb?.at??0,`${(0,$piece6.TL)(verb?.word??"")} is nothing that can be asked for here`,meant)}let actions=[],until=null;
for(let at=0;at<rest.length;at++){let{word,at:place}=rest[at];if(word==="until"){let day=rest[at+1],time=(0,$piece4.P1)(day?.word??"",$piece4.g3);if(typeof time!="number")
return fault(day?.at??place,`${(0,$piece6.TL)(day?.word??"")} is no day`,time.help);let more=rest[at+2];if(more)return fault(more.at,`${(0,$piece6.TL)(more.word)} stands behind\
 the day`,"write `:` and the reason behind it");until=time+864e5;break}let{kind}=(0,$piece15.h)(word);if(kind!=="exact"&&kind!=="pattern"){if(kind==="all")return fault(
place,"`*` would keep everything","name what is to stay, service by service, or leave it out");let help=(0,$piece14.p)(word,["until"])?"write `until`":"write `service:\
Action`, `until` and a day, or `:` and the reason";return fault(place,`${(0,$piece6.TL)(word)} is no action`,help)}actions.push(word)}let reason=colon<0?"":text.slice(colon+
1).trim().replace(/\s+/g," ");return reason===""?fault(colon<0?head.trimEnd().length:colon,"the keep comment gives no reason",`say why behind a colon: ${KEEP_FORM}`):
[...reason].length>$piece4.GT?fault(colon+1,`the reason has more than ${$piece4.GT} characters`,"write it shorter"):{actions,reason,until}}function placesOf({text,lines},policies,comments){let byLine=new Map,at=line=>{let found=byLine.get(line)??{entries:[],starts:[],ends:[]};return byLine.set(line,
found),found},all=policies.flatMap(policy=>policy.statements),statements=all.filter(({actions})=>actions!==null);for(let statement of all)at(lines.line(statement.
span.start)).starts.push(statement);for(let statement of statements){at(lines.line(statement.span.end-1)).ends.push(statement);let{node,entries}=statement.actions??
{node:null,entries:[]};for(let[index,entry]of entries.entries()){let span=node?.kind==="list"?node.items[index]:node;span&&at(lines.line(span.start)).entries.push(
{statement,text:entry})}}let solid=solidOf(text,lines),alone=new Map;for(let comment of comments)isAlone(comment)&&alone.set(lines.line(comment.start),comment);
let below=belowOf(alone,lines),holder=holderOf(statements),entriesOf=new Map;return{of:comment=>isAlone(comment)?under(comment):beside(comment)};function isAlone({
start,end}){return solid(lines.line(start)).first>=start&&solid(lines.line(end-1)).end<=end}function under(comment){let line=below(lines.line(comment.end-1)+1),
own=byEntries(line);if(own.length>0)return own;let{first,end}=solid(line);text.slice(first,end)==="-"&&line++;let starting=byLine.get(line)?.starts??[];return starting.
length>0?starting.map(one=>whole(one,line)):around(comment)}function beside(comment){let ends=[...new Set([lines.line(comment.start),lines.line(comment.end-1)])],
own=ends.flatMap(byEntries);if(own.length>0)return own;let starting=ends.flatMap(line=>(byLine.get(line)?.starts??[]).map(one=>whole(one,line)));if(starting.length>
0)return starting;let inside=around(comment);return inside.length>0?inside:ends.flatMap(line=>(byLine.get(line)?.ends??[]).map(one=>whole(one,line)))}function byEntries(line){
let found=new Map;for(let{statement,text:entry}of byLine.get(line)?.entries??[])(0,$piece10.D)(found,statement,{text:entry,line});return[...found].map(([statement,entries])=>({
...whole(statement,line),entries,isWhole:!1}))}function around(comment){let inner=holder(comment);return inner?[whole(inner,lines.line(inner.span.start))]:[]}function whole(statement,line){
let all2=entriesOf.get(statement)??placed(statement);return entriesOf.set(statement,all2),{statement,entries:all2,all:all2,line,isWhole:!0}}function placed({actions,
span:own}){let{node,entries}=actions??{node:null,entries:[]};return entries.map((entry,index)=>{let span=node?.kind==="list"?node.items[index]:node;return{text:entry,
line:lines.line(span?.start??own.start)}})}}function solidOf(text,lines){let known=new Map;return line=>{let found=known.get(line);if(found)return found;let[start,
end]=[lines.start(line),lines.end(line)],own=text.slice(start,end),made={first:end-own.trimStart().length,end:start+own.trimEnd().length};return known.set(line,
made),made}}function belowOf(alone,lines){let known=new Map;return from=>{let passed=[],line=from;for(let next=alone.get(line);next&&!known.has(line);next=alone.
get(line))passed.push(line),line=lines.line(next.end-1)+1;let end=known.get(line)??line;for(let one of passed)known.set(one,end);return end}}function holderOf(statements){
let sorted=[...statements].sort((a,b)=>a.span.start-b.span.start||b.span.end-a.span.end),parents=[],open=[];for(let[at,{span}]of sorted.entries()){for(;open.length>
0&&(sorted[open.at(-1)??0]?.span.end??0)<span.end;)open.pop();parents.push(open.at(-1)??-1),open.push(at)}return({start,end})=>{let at=(0,$piece16.t)(sorted.length,
index=>(sorted[index]?.span.start??0)<=start)-1;for(;at>=0&&(sorted[at]?.span.end??0)<end;)at=parents[at]??-1;return sorted[at]??null}}var PLACE2="write it on the line of an entry or a statement, or on the line above",NONE={ok:!0,value:{rules:new Map,problems:[]}},MOST_COMMENTS=1e3;function keepComments(source,policies,path){
if(policies.length===0||!SIGN.test(source.text))return NONE;let{text,lines}=source,all=commentsOf(source,policies),comments=all.filter(({start,end})=>SIGN.test(
text.slice(start,end)));if(comments.length>MOST_COMMENTS)return{ok:!1,problem:tooMany(comments.length,path)};let places=placesOf(source,policies,all),isInText=policies.
some(({writer})=>writer!==source.writer),rules=new Map,problems=[],textsOf=textsOnce();for(let comment of comments){let met=places.of(comment);for(let{start,read}of readKeepComment(
text.slice(comment.start,comment.end))){let at=lines.at(comment.start+start);if(isFault(read)){let{message,help}=read;problems.push((0,$piece17.C)("error","keep-commen\
t",message,{path,...lines.at(comment.start+read.at),help}))}else if(met.length===0){let help=isInText?`${PLACE2}; within a JSON text such as a heredoc, as \`// r\
efine-iam: keep \u2026\``:PLACE2;problems.push((0,$piece17.C)("warning","keep-comment","this keeps nothing: it stands at no statement",{path,...at,help}))}let words=isFault(
read)?{actions:[],reason:"a comment that cannot be read",until:null}:read;for(let place of met){let own=isFault(read)?place.all:words.actions.length>0?[]:place.
entries,rule={...words,actions:words.actions.length>0?words.actions:textsOf(own),principals:[],files:[],owner:null,path,beside:!0,...at,whole:place.isWhole&&!isFault(
read)&&words.actions.length===0,around:linesOf(place.statement.span,source),lines:[linesOf(comment,source),{first:place.line,last:place.line}],entries:own,near:place.
entries.map(one=>one.text)},list=rules.get(place.statement);list?list.push(rule):rules.set(place.statement,[rule])}}}return{ok:!0,value:{rules,problems}}}function tooMany(found,path){
let help="keep by `keep` rules of the configuration, or split the file; until then nothing in it is analysed or changed",message=`the file has ${found} keep com\
ments, more than the ${MOST_COMMENTS} that are read`;return (0,$piece17.C)("error","too-big",message,{path,help})}function textsOnce(){let known=new WeakMap;return entries=>{
let texts=known.get(entries)??entries.map(({text})=>text);return known.set(entries,texts),texts}}function commentsOf(source,policies){let found=policies.filter(
({writer})=>writer!==source.writer).map(({document})=>document).flatMap(({start,end})=>(0,$piece5.h0)(source.text.slice(start,end)).map(one=>({start:one.start+start,
end:one.end+start})));return[...source.comments(),...found].sort((a,b)=>a.start-b.start)}function linesOf({start,end},{lines}){return{first:lines.line(start),last:lines.
line(end-1)}}function openFile({path,text:written,named:named2}){let source=(0,$piece1.o$)(written,path,named2),{format,text,lines,writer}=source,located=source.roots.length===0?
NOTHING2:(0,$piece1.$l)(source,path),keeps=keepComments(source,located.policies,path),policies=keeps.ok?located.policies:[],problems=source.roots.length===0?source.
problems:located.problems;return{path,source:{format,text,lines,writer},policies,facts:sourceFacts(source,path,policies),keeps:keeps.ok?keeps.value:NO_KEEPS,problems:keeps.
ok?problems:[...problems,keeps.problem]}}var NOTHING2={policies:[],problems:[]},NO_KEEPS={rules:new Map,problems:[]};function fileRules(configuration){let accounts=configuration?.accounts??[],owned=(configuration?.principals??[]).map(rule=>({fits:(0,$piece18.It)(rule.files),rule})),
ignore=(configuration?.ignore??[]).map($piece18.Ke),known=new Map,lines=new WeakMap,one=(owner,{line})=>{let key=JSON.stringify([owner.name,owner.account]),found=known.
get(key)??owner;return found===owner&&(known.set(key,owner),lines.set(owner,line)),found};return{principals:remembering(path=>{let rules=owned.flatMap(({fits,rule})=>{
let captures=fits(path);return captures?[{rule,captures}]:[]}),principals=rules.flatMap(({rule,captures})=>{let names=rule.principals.map(name=>(0,$piece9.bf)((0,$piece18.Bq)(name,
capture=>captures.get(capture)??"")));return (0,$piece9.Kv)(names,rule.accounts.length>0?rule.accounts:accounts).map(owner=>one(owner,rule))}),how=rules.map(({rule:{
line,files}})=>`configuration line ${line}: ${(0,$piece6.TL)(files)}`).join("; ");return{principals:[...new Set(principals)],how}}),ignored:remembering(path=>ignore.some(
fits=>fits(path))),lineOf:owner=>lines.get(owner)??null,accounts}}function remembering(answer){let known=new Map;return path=>{let found=known.get(path);return found===
void 0&&(found=answer(path),known.set(path,found)),found}}function ownersBy({given,configured,nameless}){let all=forAll(given,nameless);return given.length>0?()=>all:({path})=>configuredFor(path,configured)??all}function forAll(given,nameless){
return given.length>0?{principals:given,by:"principal",how:"`principal`"}:nameless?{principals:[],by:"report",how:"the report names nobody"}:null}function whoseBy(owning,inferring2){
let all=forAll(owning.given,owning.nameless);return place=>{let claimed=inferring2.claimed(place),said=owning.given.length>0?all:configuredFor(place.path,owning.
configured);if(said){let others=claimed?lacking(said.principals,claimed,inferring2):[];return others.length===0?named(said):{owners:null,reason:"owners-disagree",
why:disagreement(said,others,claimed)}}if(claimed&&claimed.unclear.length===0)return named({principals:inferring2.inAccounts(claimed.principals),by:"source",how:claimed.
how});let called=inferring2.called(place.path);if(called){let file=place.path.slice(place.path.lastIndexOf("/")+1);return named({principals:[called],by:"path",how:`\
its file is called ${(0,$piece6.TL)(file)}`})}return all?named(all):{owners:null,reason:"unowned",why:claimed&&doubts(claimed)}}}function configuredFor(path,configured){
let{principals,how}=configured(path);return principals.length>0?{principals,by:"configuration",how}:null}function fileOwnersBy(whose,owning,pointersOf){let byFile=ownersBy(
owning);return({path})=>{let inferred=pointersOf(path).flatMap(pointer=>whose({path,policy:{pointer}}).owners??[]).filter(({by})=>by==="source"||by==="path"),[first]=inferred;
return first?{...first,principals:[...new Set(inferred.flatMap(({principals})=>principals))]}:byFile({path})}}function named(owners){return{owners,reason:owners?
null:"unowned",why:null}}function lacking(configured,{principals,isAlike},{reported}){let others=principals.filter(owner=>!configured.some(one=>(0,$piece3.f7)({...owner,
account:one.account},one)));if(others.length===0)return[];let known=kind=>{let some=configured.filter(one=>kind===void 0||((0,$piece9.I)(one)??kind)===kind);return new Set(
some.flatMap(owner=>[(0,$piece9.Vb)(owner.name),...reported(owner)]))},isSettled=owner=>isAlike===!0&&reported(owner).some(name=>known(owner.kind).has(name)),named2=others.
flatMap(owner=>{let names=owner.isPattern?isSettled(owner)?[]:reported(owner):[(0,$piece9.Vb)(owner.name)],mine=known(owner.kind);return names.filter(name=>!mine.has(name))});
return[...new Set(named2)].sort()}function disagreement({principals,how},others,claimed){let mine=(0,$piece2.KE)(principals.map(({name})=>(0,$piece6.TL)((0,$piece9.Vb)(name))),", ");return`${how}\
 names ${mine}; the source names ${(0,$piece2.KE)(others.map($piece6.TL),", ")} too (${claimed?.how??""})`}function doubts({unclear}){return (0,$piece2.KE)(unclear,"; ")}


}),

5119:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$6: () => (/* binding */ textAt),
$Y: () => (/* binding */ git),
Wd: () => (/* binding */ fileAt),
Y_: () => (/* binding */ changedFiles),
hK: () => (/* binding */ pathsChangedSince),
wu: () => (/* binding */ mergeBase)
});
var $piece0 = __webpack_require__(6865);
function mergeBase(root,ref){return comparing(ref,()=>({ref,commit:git(root,["merge-base","--end-of-options",ref,"HEAD"]).trim()}))}function changedFiles(root,{
ref,commit}){return comparing(ref,()=>{let listed=git(root,["diff","--name-status","-z","-M","--no-ext-diff",commit,"--"]).split("\0"),files=[];for(let at=0;at<
listed.length-1;){let status=listed[at++]??"",path=listed[at++]??"";status.startsWith("R")||status.startsWith("C")?files.push({before:path,after:listed[at++]??""}):
files.push({before:status==="A"?null:path,after:status==="D"?null:path})}let fresh=git(root,["ls-files","-z","--others","--exclude-standard"]).split("\0").filter(
Boolean);return[...files,...fresh.map(path=>({before:null,after:path}))]})}function comparing(ref,compare){try{return{ok:!0,value:compare()}}catch(error){let said=String(
error.stderr??"").trim().split(`
`).at(-1)??"",help="name a branch or commit that is fetched, such as `origin/main` (in CI: `fetch-depth: 0`)",message=`git cannot compare with \`${ref}\`${said===
""?"":`: ${said}`}`;return{ok:!1,problem:(0,$piece0.C)("error","git",message,{help})}}}function pathsChangedSince(root,moment){try{if(git(root,["rev-parse","--is-shal\
low-repository"]).trim()!=="false")return null;let since=`--since=@${Math.floor(moment/1e3)+1}`,committed=git(root,["log",since,"--format=","--name-only","-z","\
--no-renames","-m","HEAD","--"]),pending=git(root,["diff","--name-only","-z","--no-renames","--no-ext-diff","HEAD","--"]);return new Set(`${committed}\0${pending}`.
split("\0").map(path=>path.trim()).filter(Boolean))}catch{return null}}function textAt(root,commit,path){try{return git(root,["cat-file","blob",`${commit}:${path}`])}catch{
return null}}function fileAt(root,commit,path){try{let listed=git(root,["ls-tree","-z","--full-tree",commit,"--",path]);return listed===""?"absent":listed.startsWith(
PLAIN)?{isPlain:!0,bytes:bytesOf(root,["cat-file","blob",`${commit}:${path}`])}:{isPlain:!1,bytes:null}}catch{return{isPlain:!0,bytes:null}}}var PLAIN="100";function git(cwd,args){
return bytesOf(cwd,args).toString("utf8")}function bytesOf(cwd,args){let{execFileSync}=process.getBuiltinModule("node:child_process");return execFileSync("git",
[...NO_PROGRAMS,...args],{cwd,maxBuffer:1<<28,stdio:["ignore","pipe","pipe"]})}var NO_PROGRAMS=["-c","core.fsmonitor=false"];


}),

9177:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CP: () => (/* binding */ isPlainPlace),
GG: () => (/* binding */ walk),
Hn: () => (/* binding */ repositoryRoot),
KE: () => (/* binding */ listed),
Xe: () => (/* binding */ piecesOf),
_f: () => (/* binding */ entryAt),
pS: () => (/* binding */ shownPath),
wf: () => (/* binding */ ofUnnamed)
});
var $piece2 = __webpack_require__(6606);
var $piece3 = __webpack_require__(5119);
var $piece0 = __webpack_require__(3024);
var $piece0_default = /*#__PURE__*/__webpack_require__.n($piece0);
var $piece1 = __webpack_require__(6760);
var $piece1_default = /*#__PURE__*/__webpack_require__.n($piece1);
var NEVER=new Set([".git",".terraform","node_modules"]);function walk(folder){let byGit=listByGit(folder),named=[],others=[],found=byGit?null:listAll(folder,"");
for(let name of byGit?.names??found?.files??[])((0,$piece2.be)(name)===null?others:named).push(name);let leftOut=(byGit?.skipped??[]).filter(name=>(0,$piece2.be)(name)!==null&&
!(0,$piece0.existsSync)((0,$piece1.join)(folder,name))),plain=byGit?named.filter(name=>isPlainFile((0,$piece1.join)(folder,name))):named,links=(byGit?named:found?.links??[]).filter(name=>(0,$piece2.be)(
name)!==null&&isLink((0,$piece1.join)(folder,name)));return{named:plain,others,leftOut,links}}function listed(folder,isChosen){return (0,$piece0.existsSync)(folder)?listAll(folder,"").
files.filter(isChosen):[]}function isPlainPlace(file){return isPlainFile(file)&&$piece0.realpathSync.native(file)===file}function repositoryRoot(folder){for(let at=$piece0.realpathSync.
native(folder);;at=(0,$piece1.dirname)(at)){if((0,$piece0.existsSync)((0,$piece1.join)(at,".git")))return at;if((0,$piece1.dirname)(at)===at)return null}}function shownPath(root,file){let below=`${root}${$piece1.sep}`;
return(file.startsWith(below)?file.slice(below.length):(0,$piece1.relative)(root,file)).split($piece1.sep).join("/")}function listByGit(folder){if(repositoryRoot(folder)===null)return null;
let args=["ls-files","-z","-t","--cached","--others","--exclude-standard"];try{let lines=(0,$piece3.$Y)(folder,args).split("\0").filter(line=>line!=="");return{names:[...new Set(
lines.map(line=>line.slice(TAG.length)))],skipped:lines.flatMap(line=>line.startsWith("S ")?[line.slice(TAG.length)]:[])}}catch{return null}}var TAG="H ";function listAll(folder,below,found={
files:[],links:[]}){for(let entry of (0,$piece0.readdirSync)((0,$piece1.join)(folder,below),{withFileTypes:!0})){let name=below===""?entry.name:`${below}/${entry.name}`;entry.isDirectory()?
NEVER.has(entry.name)||listAll(folder,name,found):entry.isFile()?found.files.push(name):entry.isSymbolicLink()&&found.links.push(name)}return found}function isLink(file){
return entryAt(file)?.isSymbolicLink()===!0}function isPlainFile(file){return entryAt(file)?.isFile()===!0}function entryAt(path){try{return (0,$piece0.lstatSync)(path,{throwIfNoEntry:!1})??
null}catch(error){if(error.code==="ENOTDIR")return null;throw error}}var PIECE=1<<20,OVERLAP=1e3;function ofUnnamed(found,pieces){if(found.code!=="not-utf8"&&found.code!=="too-big")return found;let before="";for(let piece of pieces()){
let text=before+piece.toString("latin1").replaceAll("\0","");if((0,$piece2.t7)(text))return found;before=text.slice(-OVERLAP)}return{...found,severity:"note",help:"\
nothing in it looks like a policy, so it was left alone"}}function*piecesOf(file){let handle=(0,$piece0.openSync)(file,"r");try{for(;;){let piece=Buffer.alloc(PIECE),length=(0,$piece0.readSync)(
handle,piece);if(length===0)return;yield piece.subarray(0,length)}}finally{(0,$piece0.closeSync)(handle)}}


}),

6606:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Fl: () => (/* binding */ isTemplate),
be: () => (/* binding */ formatOf),
t7: () => (/* binding */ showsPolicy)
});
var ENDINGS=[[/\.jsonc?$/i,"json"],[/\.ya?ml$/i,"yaml"],[/\.(?:tf|tofu|tfvars)$/i,"hcl"]];function formatOf(path,text=""){return isTemplate(path)?/^\uFEFF?\s*\{/.
test(text)?"json":"yaml":ENDINGS.find(([ending])=>ending.test(path))?.[1]??null}function isTemplate(path){return/\.template$/i.test(path)}var SIGN=/\b(?:Effect|Statement|(?:RoleS|s)tatements)\b(?:["'\\\s]|&quot;)*[:=/#]|AWS::(?:IAM|Serverless|SSO)|\baws_iam_/,ESCAPED=/\\(?:x|u00|U000000)[4-7][0-9a-fA-F]/;
function showsPolicy(text){return SIGN.test(text)||ESCAPED.test(text)}


}),

1894:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
MS: () => (/* binding */ ofIgnored),
Qj: () => (/* binding */ MOST_REFERENCED),
ad: () => (/* binding */ seemsPolicy),
bC: () => (/* binding */ referencedBy),
c0: () => (/* binding */ isTelling),
eF: () => (/* binding */ run),
ky: () => (/* binding */ runsOf),
n$: () => (/* binding */ tooManyReferenced),
nC: () => (/* binding */ textBreaches),
nW: () => (/* binding */ loadFormats),
q7: () => (/* binding */ decideGate),
ss: () => (/* binding */ besideLocal),
xH: () => (/* binding */ joinRuns)
});
var $piece0 = __webpack_require__(10);
var $piece1 = __webpack_require__(9177);
var $piece2 = __webpack_require__(7063);
var $piece3 = __webpack_require__(672);
var $piece4 = __webpack_require__(642);
var $piece21 = __webpack_require__(9319);
var $piece5 = __webpack_require__(4453);
var $piece6 = __webpack_require__(4198);
var $piece7 = __webpack_require__(5397);
var $piece22 = __webpack_require__(6606);
var $piece8 = __webpack_require__(3346);
var $piece9 = __webpack_require__(7473);
var $piece10 = __webpack_require__(6370);
var $piece24 = __webpack_require__(6804);
var $piece11 = __webpack_require__(4809);
var $piece12 = __webpack_require__(3058);
var $piece32 = __webpack_require__(4189);
var $piece13 = __webpack_require__(2936);
var $piece14 = __webpack_require__(836);
var $piece15 = __webpack_require__(4997);
var $piece29 = __webpack_require__(3829);
var $piece16 = __webpack_require__(4072);
var $piece30 = __webpack_require__(6841);
var $piece26 = __webpack_require__(865);
var $piece28 = __webpack_require__(2169);
var $piece17 = __webpack_require__(6478);
var $piece18 = __webpack_require__(5509);
var $piece27 = __webpack_require__(667);
var $piece23 = __webpack_require__(8489);
var $piece25 = __webpack_require__(7134);
var $piece31 = __webpack_require__(5266);
var $piece33 = __webpack_require__(6865);
var $piece19 = __webpack_require__(3024);
var $piece19_default = /*#__PURE__*/__webpack_require__.n($piece19);
var $piece20 = __webpack_require__(6760);
var $piece20_default = /*#__PURE__*/__webpack_require__.n($piece20);






var MOST_BESIDE=5e3;function besideLocal(root,files){let known=new Set(files.map(({file})=>file)),folders=new Set(files.flatMap(({path,file})=>(0,$piece7.zk)(path)?
[(0,$piece20.dirname)(file)]:[])),found=[];for(let folder of[...folders].sort())for(let name of namesIn(folder).sort()){let file=(0,$piece20.join)(folder,name);if(!isTelling(name)||known.
has(file)||!(0,$piece1.CP)(file))continue;let path=(0,$piece1.pS)(root,file),text=found.length<MOST_BESIDE?(0,$piece10.yR)(file,path,"policy"):null;found.push({path,text:text?.
ok?text.value:null})}return found}function isTelling(name){return (0,$piece7.zk)(name)&&!/\.tfvars(?:\.json)?$/i.test(name)}function namesIn(folder){try{return (0,$piece19.readdirSync)(
folder)}catch{return[]}}function filled(text){let opening=/[$%]\{/g,out="",at2=0;for(let found=opening.exec(text);found;found=opening.exec(text)){let start=found.index;if(text[start-1]===
text[start])continue;let end=holeEnd(text,start);if(end===null)return null;out+=text.slice(at2,start)+(text[start]==="$"?"1":" ").repeat(end-start),opening.lastIndex=
end,at2=end}return out+text.slice(at2)}function holeEnd(text,start){let open=["hole"];for(let at2=start+2;at2<text.length;at2++){let inString=open.at(-1)==="str\
ing",char=text[at2];if(inString&&char==="\\")at2++;else if(char==='"')inString?open.pop():open.push("string");else if(inString)(char==="$"||char==="%")&&text[at2+
1]==="{"&&(open.push("hole"),at2++);else if(char==="{")open.push("brace");else if(char==="}"&&open.pop()==="hole"&&open.length===0)return at2+1}return null}var PLAIN=[strict,text=>isCommented(text,!1)?text:null,text=>isCommented(text,!0)?text:null],WITH_HOLES=PLAIN.map(grammar=>text=>{let scanned2=filled(text);return scanned2===
null?null:grammar(scanned2)});function grammarOf(text){for(let grammar of[...PLAIN,...WITH_HOLES]){let scanned2=grammar(text);if(scanned2!==null)return{grammar,
scanned:scanned2}}return null}function strict(text){try{return JSON.parse(withoutMark(text)),text}catch(error){if(error instanceof SyntaxError)return null;throw error}}
function isCommented(text,allowTrailingComma){let errors=[];return (0,$piece18.qg)(withoutMark(text),errors,{allowTrailingComma}),errors.length===0}function withoutMark(text){
return text.charCodeAt(0)===65279?text.slice(1):text}function jsonReader(text){let grammar=grammarOf(text);if(!grammar)return null;let parts=scanned(text,grammar.scanned);return one=>{if(one===text)return parts;let read2=grammar.
grammar(one);return read2===null?null:scanned(one,read2)}}function scanned(text,read2){let builder=new $piece21.g,open=[],frame={isMap:!1,key:"",wantsKey:!1};
for(let at2=read2.charCodeAt(0)===65279?1:0;at2<read2.length;){let start=at2;switch(read2.charCodeAt(at2++)){case SPACE:case LINE_FEED:case RETURN:case TAB:case COLON:
continue;case COMMA:frame.wantsKey=frame.isMap;continue;case OPEN_BRACE:case OPEN_BRACKET:{let isMap=read2.charCodeAt(start)===OPEN_BRACE,kind2=isMap?"map":"lis\
t";builder.open({start,end:at2,kind:kind2,type:kind2,props:"",key:frame.key}),open.push(frame),frame={isMap,key:frame.key,wantsKey:isMap};continue}case CLOSE_BRACE:case CLOSE_BRACKET:
builder.close(at2),frame=open.pop()??frame;continue;case SLASH:at2=commentEnd(read2,start),builder.comments.push({start,end:at2});continue;case QUOTE:at2=stringEnd(
read2,start);break;default:for(;at2<read2.length&&!ENDS.has(read2.charCodeAt(at2));)at2++}let isKey=frame.wantsKey,isString=read2.charCodeAt(start)===QUOTE&&(read2===
text||isSame(text,read2,start,at2));isKey&&(frame.wantsKey=!1,frame.key=isString?meaningOf(text,start,at2):text.slice(start,at2));let kind=isString&&!isKey?"str\
ing":"other";builder.add({start,end:at2,kind,type:isKey?"key":"value",props:"",key:frame.key})}let{parts,comments}=builder;return{text,parts,comments,meaningOf:({
start,end})=>meaningOf(text,start,end)}}var TAB=9,LINE_FEED=10,RETURN=13,SPACE=32,QUOTE=34,COMMA=44,SLASH=47,COLON=58,OPEN_BRACKET=91,CLOSE_BRACKET=93,OPEN_BRACE=123,
CLOSE_BRACE=125,ENDS=new Set([TAB,LINE_FEED,RETURN,SPACE,COMMA,SLASH,CLOSE_BRACKET,CLOSE_BRACE]);function stringEnd(text,start){let at2=start+1;for(;;){let quote=text.
indexOf('"',at2);if(quote<0)return text.length;let slashes=0;for(;text[quote-1-slashes]==="\\";)slashes++;if(at2=quote+1,slashes%2===0)return at2}}function commentEnd(text,start){
if(text[start+1]==="*"){let close=text.indexOf("*/",start+2);return close<0?text.length:close+2}let at2=start;for(;at2<text.length&&text[at2]!==`
`&&text[at2]!=="\r";)at2++;return at2}function meaningOf(text,start,end){let inside2=text.slice(start+1,end-1);return inside2.includes("\\")?String(JSON.parse(`\
"${inside2}"`)):inside2}function isSame(text,read2,start,end){return text.slice(start,end)===read2.slice(start,end)}var loaded=new Map;async function loadJudges(formats,grammar){formats.has("yaml")&&loaded.set("yaml",(await Promise.all(/* import() */[__webpack_require__.e(6977), __webpack_require__.e(8553)]).then(__webpack_require__.bind(__webpack_require__, 8553))).readYamlParts),
formats.has("hcl")&&!loaded.has("hcl")&&loaded.set("hcl",await(await Promise.all(/* import() */[__webpack_require__.e(1642), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 712))).openHclParts(grammar()))}function readerFor(format,text){
if(format==="json")return jsonReader(text);let reader=loaded.get(format);if(!reader)throw new Error(`${format} was judged before its judge was loaded`);return reader}var DATA=(0,$piece20.join)(__dirname,"..","data");function hclSupport(){return{runtime:(0,$piece19.readFileSync)((0,$piece20.join)(
DATA,"web-tree-sitter.wasm")),grammar:(0,$piece19.readFileSync)((0,$piece20.join)(DATA,"tree-sitter-terraform.wasm")),now:processorTime}}function processorTime(){let{user,system}=process.
cpuUsage();return(user+system)/1e3}async function loadFormats(...files){let formats=new Set(files.flatMap(some=>some.flatMap(({text,path})=>text===null?[]:(0,$piece7.TC)(text,path)??[])));formats.delete(
"json"),(files.some(some=>some.some(({path})=>/\.(?:tf|tofu)\.json$/i.test(path)))&&files.some(some=>some.some(({path})=>(0,$piece22.be)(path)==="hcl"))||files.some(some=>some.
some(({path,text})=>text!==null&&(0,$piece5.i7)(path,text))))&&formats.add("hcl"),files.some(some=>some.some(({path})=>(0,$piece7.zk)(path)))&&await (0,$piece6.o_)(),
formats.size!==0&&(await (0,$piece7.P)(formats,hclSupport),await loadJudges(formats,hclSupport))}function countingOf(one,isDeclined){let{goes,stays}=(0,$piece13.yd)(one);return isDeclined?{unused:once(stays),declined:once(goes)}:{unused:once([...goes,...stays]),declined:[]}}
function once(actions){return[...new Map(actions.map(action=>[(0,$piece23.AU)(action),action])).values()]}function tally({failOn,levels,mostPercent},looked,{before:before2,universe:universe2,isDeclined,isDebt}){let isNew=(path,action)=>failOn!=="added"||!before2?.granted(
path,action),isOfLevel=action=>{if(levels.length===0)return!0;let level=(0,$piece14.In)(action,universe2);return level===null||levels.includes(level)},guilty=[],[unused,
granted,declined,owed]=[0,0,0,0];for(let{file,one}of looked){let counts2=action=>isNew(file.path,(0,$piece23.AU)(action))&&isOfLevel(action),found=countingOf(one,isDeclined(
file,one)),meant=found.unused.filter(counts2),counted=meant.filter(action=>!isDebt(file,one,action));if(owed+=meant.length-counted.length,counted.length>0&&guilty.
push({file,one,unused:counted}),found.declined.some(counts2)&&declined++,unused+=counted.length,mostPercent===null||!one.refinement||one.reason==="law")continue;
let all=new Set((0,$piece15.cY)(one.statement.actions?.entries??[],universe2).keys());for(let action of counted)all.add((0,$piece23.AU)(action));for(let action of all)isNew(
file.path,action)&&granted++}return{guilty,unused,granted,declined,owed}}function excess({mostActions,mostPercent},{unused,granted}){return mostActions!==null&&
unused>mostActions?"actions":mostPercent!==null&&unused*100>mostPercent*granted?"percent":null}function placeOf({file,one}){return at(file.path,one.line)}function placesOf(words,[first2,...others]){return first2?others.length===0?`${words}, in ${placeOf(first2)}`:
`${words}, the first in ${placeOf(first2)}`:words}function excessWords(limit,tally2,passed){let rule=limit.failOn,{guilty}=tally2,[first2]=guilty;if(passed==="a\
ctions"&&limit.mostActions===0&&first2)return noneWords(rule,first2,guilty.length-1);let words=passed==="actions"?numberWords(rule,limit,tally2):shareWords(rule,
limit,tally2),most=guilty.reduce((a,b)=>b.unused.length>a.unused.length?b:a,guilty[0]);return`${words}: ${guilty.length>1?"the most ":""}in ${placeOf(most)}`}function breachWords([
first2,...others]){let more=others.length===0?"":`, and ${(0,$piece24.U9)(others.length,"other entry","other entries")}`;return`${(0,$piece3.zo)(first2)} in ${at(first2.path,
first2.line)}${more}`}function expiryWords([first2,...others]){let more=others.length>0?`, and ${(0,$piece24.U9)(others.length,"other rule")} expired`:"";return`${first2.
message}, in ${at(first2.path??"",first2.line??1)}${more}`}function passedWords(limit,tally2,{excused,breaches:breaches2}){let rule=limit.failOn,parts=[];limit.
mostActions!==null&&parts.push(limit.mostActions===0?NOTHING[rule]:numberWords(rule,limit,tally2)),limit.mostPercent!==null&&parts.push(shareWords(rule,limit,tally2));
let{declined}=tally2;declined>0&&parts.length>0&&(limit.mostActions===0&&(parts[0]+=`${rule==="added"?" and":""} that nobody declined`),parts.push(`${(0,$piece24.U9)(declined,
"statement")} ${declined===1?"was":"were"} declined`));let{owed}=tally2;return owed>0&&limit.mostActions===0?parts[0]+=` but what the baseline holds (${(0,$piece24.U9)(owed,
"unused action")})`:owed>0&&parts.push(`${(0,$piece24.U9)(owed,"unused action")} ${owed===1?"is":"are"} in the baseline`),limit.forbid.length>0&&breaches2.length===0&&parts.
push(`nothing forbidden is granted${excused>0?` but ${(0,$piece24.U9)(excused,"entry","entries")} that may stay`:""}`),parts.join("; ")}function noneWords(rule,first2,others){
let[action="",...more]=first2.unused,actions=more.length>0?`${(0,$piece25.TL)(action)} and ${(0,$piece24.U9)(more.length,"more action")}`:(0,$piece25.TL)(action);return`${SOMETHING[rule]}:\
 ${actions} in ${placeOf(first2)}${others>0?`, and ${(0,$piece24.U9)(others,"other statement")}`:""}`}function numberWords(rule,{mostActions,levels},{unused}){let actions=`${(0,$piece24.U9)(
unused,"unused action")}${levelWords(levels)}`,are=`${actions} ${unused===1?"is":"are"}`;return`${{added:`${are} granted that ${unused===1?"was":"were"} not gra\
nted before`,touched:`changed statements hold ${actions}`,any:`${are} granted`}[rule]}, ${(0,$piece24.zD)(mostActions??0)} may be`}function shareWords(rule,{mostPercent,
levels},{unused,granted}){let share=`${(0,$piece24.zD)(unused)} of ${(0,$piece24.U9)(granted,GRANTED[rule])}`;return`${rule==="touched"?`${share} of changed statements`:share} ${unused===
1?"is":"are"} unused${levelWords(levels)}, ${mostPercent} % may be`}function levelWords(levels){return levels.length===0?"":` (${levels.map($piece25.TL).join(", ")})`}
function at(path,line){return`${(0,$piece25.TL)(path)}, line ${line}`}var SOMETHING={added:"unused actions are granted that were not granted before",touched:"a changed s\
tatement holds unused access",any:"unused access is granted"},NOTHING={added:"no unused action is granted that was not granted before",touched:"no changed state\
ment holds unused access",any:"no unused access is granted"},GRANTED={added:"newly granted action",touched:"action",any:"granted action"};function decideGate(rules,analysis,before2,excuses={}){let{failOn}=rules,{files,problems}=analysis,decided=(result,why)=>({failOn,result,sentence:`${result}: ${why}\
.`}),found=failOn==="never"?[]:rules.limits.map(limit=>meet(limit,analysis,before2,excuses)),no=found.map(whyNot).find(why=>why!==null)??expired(rules,problems),
forbidden=found.flatMap(one=>one.forbidden.breaches);if(no!==null)return{...decided("failed",no),...forbidden.length>0&&{forbidden}};let met=(0,$piece4.Gd)(failOn,(0,$piece4.O1)(
failOn,files,before2),before2),unjudged=met.filter(({one})=>!(0,$piece4.Is)(one)),keyed=KEYS.flatMap(key=>{let statements=unjudged.filter(({one})=>(0,$piece4.C6)(one)===key);
return statements.length>0?[{key,statements,words:OPEN_WORDS[key](statements.length)}]:[]}),barred=keyed.find(({key})=>rules[key]==="fail");if(barred)return decided(
"failed",placesOf(barred.words,barred.statements));let errors=problems.filter(problem2=>problem2.severity==="error"),unknown=errors.find(({code})=>code==="unkno\
wn-forbid");if(unknown)return decided("incomplete",unknown.message);if(errors.length>0)return decided("incomplete",`${(0,$piece24.U9)(errors.length,"problem")} kept somet\
hing from being analysed`);let spared=keyed.filter(({key})=>rules[key]==="allow"),open=unjudged.filter(({one})=>!spared.some(({key})=>key===(0,$piece4.C6)(one)));if(open.
length>0)return decided("incomplete",placesOf(`nobody can judge ${(0,$piece24.U9)(open.length,"statement")}`,open));let unclear=[...new Set(found.flatMap(one=>one.forbidden.
unclear))];if(unclear.length>0){let words=`nobody can tell whether ${(0,$piece24.U9)(unclear.length,"statement")} ${unclear.length===1?"grants":"grant"} what is forbidden`;
return decided("incomplete",placesOf(words,unclear))}if(failOn==="any"&&files.length===0&&before2===null)return decided("incomplete","no policy was found, so no\
thing was analysed");let ignored=files.filter(file=>file.ignored).length;if(failOn==="any"&&before2===null&&ignored===files.length){let all=ignored===1?"the onl\
y file with a policy is":`all ${(0,$piece24.U9)(ignored,"file")} with policies are`;return decided("incomplete",`${all} ignored, so nothing was analysed`)}if(failOn==="ne\
ver")return{failOn,result:"passed",sentence:"no gate was asked for."};let passed=found.map(({limit,counted,forbidden:forbidden2})=>passedWords(limit,counted,forbidden2));
return decided("passed",[...passed.filter(words=>words!==""),...settledWords(met.length-unjudged.length),...spared.map(({words})=>words),...ignoredWords(ignored)].
join("; "))}var KEYS=["unowned","unread","noEvidence"],OPEN_WORDS={unowned:number=>`nobody knows whose ${(0,$piece24.U9)(number,"statement")} ${number===1?"is":"are"}`,unread:number=>`\
nobody can judge what ${(0,$piece24.U9)(number,"statement")} ${number===1?"grants":"grant"}`,noEvidence:number=>`no report tells what ${(0,$piece24.U9)(number,"statement")} ${number===
1?"leaves":"leave"} unused`};function settledWords(settled){return settled===0?[]:[`${(0,$piece24.U9)(settled,"statement")} that nobody can judge ${settled===1?"is":"are"}\
 kept by a comment`]}function ignoredWords(ignored){return ignored===0?[]:[`${(0,$piece24.U9)(ignored,"file")} ${ignored===1?"is":"are"} ignored`]}function meet(limit,{files,
universe:universe2},before2,{isDeclined=()=>!1,isDebt=()=>!1,isForgiven=()=>!1}){let looked=(0,$piece4.O1)(limit.failOn,files,before2),counted=tally(limit,looked,{before:before2,
universe:universe2,isDeclined,isDebt});return{limit,counted,forbidden:(0,$piece4.Vm)(limit,looked,{before:before2,universe:universe2,isForgiven})}}function whyNot({
limit,counted,forbidden}){let[first2,...others]=forbidden.breaches;if(first2)return breachWords([first2,...others]);let passed=excess(limit,counted);return passed&&
excessWords(limit,counted,passed)}function expired({failOn,expiredKeeps},problems){if(failOn==="never"||expiredKeeps!=="fail")return null;let[first2,...others]=problems.
filter(one=>one.code==="expired-keep");return first2?expiryWords([first2,...others]):null}var AnalysedStatement=class{statement;verdict;reason;edited;refinement;tooLarge;id;owners;principals;why;evidence;keep;#lines;constructor(judged,rest,lines){this.
statement=judged.statement,this.verdict=judged.verdict,this.reason=judged.reason,this.edited=judged.edited,this.refinement=judged.refinement,this.tooLarge=judged.
tooLarge,this.id=rest.id,this.owners=rest.owners,this.principals=rest.principals,this.why=rest.why,this.evidence=rest.evidence,this.keep=rest.keep,this.#lines=lines}get line(){
return this.#lines.line(this.statement.span.start)}get endLine(){return this.#lines.line(this.statement.span.end-1)}};function missingWords(principals){let missing=principals.flatMap(({principal,reports})=>principal&&reports.length===0?[principal]:[]);if(missing.length===0)return null;
let names=missing.map(({name,account})=>{let who=name.includes("*")?`anybody called ${(0,$piece25.TL)(name)}`:(0,$piece25.TL)(name);return account===null?who:`${who} in account ${account}`});
return`no report is about ${(0,$piece8.KE)([...new Set(names)].sort(),", ")}`}var IGNORED={owners:null,principals:[],why:null,evidence:null,reason:"ignored"};function belongingOf(place2,context){if(context.ignored(place2.path))return IGNORED;
let{owners,reason,why}=context.whose(place2);if(!owners)return{owners,principals:[],why,evidence:null,reason:reason??"unowned"};let principals=context.principalsOf(
owners),evidence=context.evidenceFor(owners);return evidence?{owners,principals,evidence,why:null,reason:null}:{owners,principals,evidence,why:missingWords(principals),
reason:"no-evidence"}}function unknownEntry(text,known,isMeant=!0){let entry=(0,$piece26.h)(text);if(entry.kind!=="exact"&&entry.kind!=="pattern")return null;let service=known.service(entry.
service);if(!service){let meant=isMeant?(0,$piece27.p)(entry.service,known.prefixes()):null;return{what:"service",service:entry.service,meant:meant&&(known.service(meant)?.
prefix??meant)}}let{prefix,actions}=service;if(entry.kind==="pattern")return actions.some(({folded})=>(0,$piece28.gu)(entry.pattern,folded))?null:{what:"pattern",service:prefix,
meant:null};if(service.find(entry.name))return null;let names=actions.map(({folded})=>folded),near=isMeant?(0,$piece27.p)(entry.name,names):null;return{what:"action",service:prefix,
meant:near===null?null:`${prefix}:${service.find(near)?.name}`}}function didYouMean(meant){return meant===null?null:`did you mean ${(0,$piece25.TL)(meant)}?`}var MOST_MEANT=500;function meaning(known){let made=new WeakMap,left=MOST_MEANT;return rule=>{let old=made.get(rule);if(old)return old;let meant=namesNothing(rule)?
[]:rule.actions.flatMap(text=>meantBy(text)),fresh=meant.length===0?rule:{...rule,guessed:meant};return made.set(rule,fresh),fresh};function meantBy(text){let found=unknownEntry(
text,known,left>0);return found?(left--,found.what==="action"&&found.meant!==null?[found.meant]:[]):[]}}function namesNothing(rule){return rule.entries!==void 0&&
rule.entries.length>0}function keepingBy(configured,known){let meant=meaning(known),rules=configured.map(meant),isNarrow=rules.some(({principals,files:files2})=>principals.length+files2.
length>0),files=rules.map(rule=>rule.files.map($piece29.Ke)),byPath=new Map,fitsOf=path=>{let fit=byPath.get(path)??files.map(globs=>globs.length===0||globs.some(
fits2=>fits2(path)));return byPath.set(path,fit),fit},byEvidence=new WeakMap,meansOf=evidence=>{let about=byEvidence.get(evidence)??rules.map(rule=>isFor(rule,evidence.
principals));return byEvidence.set(evidence,about),about},made=new WeakMap;return{rulesFor:(path,evidence,beside)=>{if(!isNarrow)return beside.length===0?rules:
[...rules,...beside.map(meant)];let[fits2,means]=[fitsOf(path),meansOf(evidence)];return[...rules.filter((_,at2)=>fits2[at2]&&means[at2]),...beside.map(meant)]},
rulesWithout:(path,owners,beside)=>{if(rules.length===0)return beside.map(meant);let principals=owners.flatMap(({principal})=>principal??[]),fits2=fitsOf(path),
means=rule=>rule.principals.length===0||principals.length>0&&isFor(rule,principals);return[...rules.filter((rule,at2)=>fits2[at2]&&means(rule)),...beside.map(meant)]},
termsFor:(evidence,some)=>{let keep=[...new Set(actionsOf(some))],byKey=made.get(evidence)??new Map([["",evidence.terms]]);made.set(evidence,byKey);let key=keep.
join(" "),terms=byKey.get(key)??{...evidence.terms,keep};return byKey.set(key,terms),terms}}}function actionsOf(rules){return[...new Set(rules.flatMap(({actions,
guessed})=>guessed?[actions,guessed]:[actions]))].flat()}function isFor({principals},owners){return principals.length===0||owners.length===0?!0:principals.some(
pattern=>owners.some(({name,arn})=>pattern.startsWith("arn:")&&arn!==null?(0,$piece28.gu)(pattern,arn):(0,$piece28.gu)((0,$piece30.Vb)(pattern),name)))}function besideOf(read2,path,{asOf,stood}){let expired2=new Map,rules=new Map;for(let[statement,beside]of read2.rules){for(let rule of beside.filter(one=>(0,$piece12.PU)(
one,asOf)))expired2.set(`${rule.line}:${rule.column}`,(0,$piece12.VP)(rule));let holding2=beside.filter(rule=>!(0,$piece12.PU)(rule,asOf)),counted=stood?holding2.flatMap(rule=>before(
rule,path,stood)??[]):holding2;counted.length>0&&rules.set(statement,counted)}return{rules,problems:[...read2.problems,...expired2.values()]}}function namedBeside(files,asOf){
let rules=files.flatMap(({keeps})=>[...keeps.rules.values()].flat());return actionsOf(rules.filter(rule=>!(0,$piece12.PU)(rule,asOf)))}function before(rule,path,stood){if(!rule.
lines.every(({first:first3,last:last2})=>stood(path,first3,last2)))return null;let{first:first2,last}=rule.around,whole=rule.whole===!0&&stood(path,first2,last);
if(rule.entries.length===0)return{...rule,whole};let entries=rule.entries.filter(({line})=>stood(path,line,line));return entries.length===0?null:{...rule,whole,
actions:entries.map(({text})=>text)}}function runsOf({node,room},outcomes,edits){let items=node.kind==="list"?node.items:[node],sorted=[...edits].sort((a,b)=>a.start-b.start||a.end-b.end),runs=[],at2=0;
for(let{first:first2,next}of stretchesOf(outcomes)){let from=items[first2-1]?.end??room.start,to=items[next]?.start??room.end,own=[];for(let edit=sorted[at2];edit&&
edit.start>=from&&edit.end<=to;edit=sorted[++at2])own.push(edit);runs.push({entries:outcomes.slice(first2,next),first:first2,edits:own})}return at2===sorted.length&&
runs.every(run2=>run2.edits.length>0)||runs.length===0?runs:[asOne(runs,outcomes,sorted)]}function joinRuns(runs,outcomes){let[only]=runs;return!only||runs.length===
1?only??null:asOne(runs,outcomes,(0,$piece31.w)(runs.flatMap(run2=>run2.edits)))}function asOne(runs,outcomes,edits){let first2=runs[0]?.first??0,last=runs.at(-1);return{
entries:outcomes.slice(first2,last?last.first+last.entries.length:first2),first:first2,edits}}function stretchesOf(outcomes){let stretches=[];for(let first2=0;first2<
outcomes.length;first2++){if(outcomes[first2]?.kept)continue;let next=first2+1;for(;next<outcomes.length&&!outcomes[next]?.kept;)next++;stretches.push({first:first2,
next}),first2=next}return stretches}function changesOf({text},policy,statements){let{writer}=policy,lists=statements.flatMap(one=>{let{actions}=one.statement;if(!one.edited||one.verdict!=="refined"||
!actions||!one.refinement)return[];let becomes=one.refinement.entries.map(entry=>entry.kept?null:entry.becomes),edits=writer.replaceEntries(text,actions.node,becomes),
room=writer.reach(text,actions.node),runs=runsOf({node:actions.node,room},one.refinement.entries,edits);return[{statements:[one],edits,runs,writer}]}),emptied=statements.
filter(one=>one.edited&&one.verdict==="emptied");if(emptied.length===0||!policy.list)return lists;let indexes=new Set(emptied.map(one=>one.statement.index)),removals=writer.
removeItems(text,policy.list,indexes);return[...lists,...groupRemovals(removals,emptied,writer)].sort((a,b)=>first(a)-first(b))}function groupRemovals(edits,emptied,writer){
let changes=[],loose=[],next=0;for(let edit of[...edits].sort((a,b)=>a.start-b.start)){let gone=[];for(let one=emptied[next];one&&one.statement.span.end<=edit.end;one=
emptied[next])gone.push(one),next++;loose.push(edit),gone.length!==0&&(changes.push({statements:gone,edits:loose,runs:[],writer}),loose=[])}return changes}function first(change){
return change.edits[0]?.start??0}function lostComments(file,written,rules,context){if(rules.size===0||file.edits.length===0)return null;let after=(0,$piece5.Tq)({path:file.path,text:file.after}),now=besideOf(
after.keeps,file.path,{...context,stood:null}),lost2=new Set,unsettled2=[];for(let[index,{statements}]of file.policies.entries()){let standing=after.policies[index]?.
statements??[],staying=statements.filter(one=>!(one.edited&&one.verdict==="emptied"));for(let[at2,one]of staying.entries()){let own=written.get(one.statement)??
[],left=standing[at2]?now.rules.get(standing[at2])??[]:[],kept=new Set(left.flatMap(rule=>rule.actions)),missing=own.filter(rule=>rule.actions.some(action=>!kept.
has(action)));if(!(missing.length===0||isStill(one,left,context))){unsettled2.push(one);for(let rule of missing)lost2.add(keyOf(rule))}}}return unsettled2.length===
0?null:{held:holding(rules,lost2),unsettled:unsettled2}}function isStill(one,left,{keeping}){let{evidence,statement,refinement}=one;if(!evidence||!refinement)return!0;
let list=one.edited?refinement.after:statement.actions?.entries??[],others=one.keep.filter(rule=>!rule.beside);return (0,$piece11.Is)(list,keeping.termsFor(evidence,[
...others,...left]))}function holding(rules,lost2){let isMore=!1,held=new Map;for(let[statement,own]of rules){let more=own.map(rule=>{let near=lost2.has(keyOf(rule))?
rule.near.filter(entry=>!rule.actions.includes(entry)):[];return isMore||=near.length>0,near.length===0?rule:{...rule,actions:[...rule.actions,...near]}});held.
set(statement,more)}return isMore?held:null}function keyOf({line,column:column2}){return`${line}:${column2}`}function readGlob(pattern){let pieces=pattern.replace(/[*?]+/g,run2=>run2.includes("*")?`${run2.replaceAll("*","")}*`:run2).split("*"),tail=pieces.pop()??"";return{
pattern,tail,parts:pieces.map(readPart)}}function readPart(piece){let end=piece.length;for(;end>0&&piece.charCodeAt(end-1)===63;)end--;return{core:piece.slice(0,
end),more:piece.length-end}}function contains(outer,inner){let end=inner.length-outer.tail.length;if(end<0||!fits(outer.tail,inner,end))return!1;if(outer.parts.
length===0)return end===0;let at2=0;for(let i=0;i<outer.parts.length;i++){let{core,more}=outer.parts[i],last=i===0?0:end-core.length;if(at2+core.length>end)return!1;
for(;at2<=last&&!fits(core,inner,at2);)at2++;if(at2>last)return!1;at2+=core.length;for(let open=more;open>0;at2++){if(at2>=end)return!1;inner.charCodeAt(at2)!==
42&&open--}}return!0}function fits(core,inner,at2){for(let i=0;i<core.length;i++){let wanted=core.charCodeAt(i),found=inner.charCodeAt(at2+i);if(found===42||wanted!==
found&&wanted!==63)return!1}return!0}var ENTRY=/^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/,WILDCARD=/[*?]/,read=new WeakMap;function readGrants(texts,universe2){let known=read.get(universe2);known===void 0&&
(known=new Map,read.set(universe2,known));let grants2=[];for(let text of texts){let grant=known.get(text);grant===void 0&&(grant=readGrant(text),known.set(text,
grant)),grants2.push(grant)}return grants2}function readGrant(text){if(text==="*"||text==="*:*")return{kind:"all",text};if(!ENTRY.test(text))return{kind:"none",
text};let folded=(0,$piece23.AU)(text),colon=folded.indexOf(":"),service=folded.slice(0,colon),name=folded.slice(colon+1);return WILDCARD.test(name)?{kind:"many",text,service,
glob:readGlob(name)}:{kind:"one",text,service,name}}var expansions=new WeakMap;function expand(service,glob){if(service===void 0)return[];let ofService=expansions.
get(service);ofService===void 0&&(ofService=new Map,expansions.set(service,ofService));let actions=ofService.get(glob.pattern);return actions===void 0&&(actions=
service.actions.filter(action=>contains(glob,action.folded)),ofService.set(glob.pattern,actions)),actions}var GrantedList=class{#grants;#universe;#services=null;#all=!1;constructor(grants2,universe2){
this.#grants=grants2,this.#universe=universe2}#index(){if(this.#services!==null)return this.#services;this.#services=new Map;for(let grant of this.#grants){if(grant.
kind==="all"&&(this.#all=!0),grant.kind!=="one"&&grant.kind!=="many")continue;let service=this.#services.get(grant.service);service===void 0&&(service={names:new Set,
globs:[],expanded:!1},this.#services.set(grant.service,service)),grant.kind==="one"?service.names.add(grant.name):service.globs.push(grant.glob)}return this.#services}has(prefix,name){
let service=this.#index().get(prefix);if(this.#all||service===void 0)return this.#all;if(service.names.has(name))return!0;if(!service.expanded){let known=this.#universe.
service(prefix);for(let glob of service.globs)for(let action of expand(known,glob))service.names.add(action.folded);service.expanded=!0}return service.globs.some(
glob=>contains(glob,name))}holds(grant){if(grant.kind==="none")return!1;if(grant.kind==="one")return this.has(grant.service,grant.name);let services=this.#index();
return this.#all||grant.kind==="all"?this.#all:services.get(grant.service)?.globs.some(glob=>contains(glob,grant.glob.pattern))??!1}};function readSpared(before2,keep,standing,universe2,removal){let isAdded=grant=>standing!==null&&!standing.has((0,$piece23.AU)(grant.text)),added=before2.filter(isAdded);if(keep.
length+added.length===0)return null;let rules=readGrants(keep,universe2),kept=new GrantedList(rules,universe2),exact=new GrantedList(added.filter(({kind})=>kind===
"one"),universe2),granted=new GrantedList(added,universe2);return{keep:rules,holds:(prefix,name)=>kept.has(prefix,name)||exact.has(prefix,name)||granted.has(prefix,
name)&&removal.service(prefix)?.listed.has(name)!==!0,isAdded,isAbout:prefix=>rules.some(one=>one.kind==="all"||(one.kind==="one"||one.kind==="many")&&one.service===
prefix)}}function readCase(claim2,universe2,removal){let before2=readGrants(claim2.before,universe2),same=isSame2(claim2),after=same?before2:readGrants(claim2.after,universe2),
grantedBefore=new GrantedList(before2,universe2);return{universe:universe2,removal,before:before2,after,grantedBefore,grantedAfter:same?grantedBefore:new GrantedList(
after,universe2),fresh:onlyIn(after,before2),gone:onlyIn(before2,after),left:new Set(claim2.left.filter(({reason})=>reason!=="").map(({action})=>(0,$piece23.AU)(action))),
spared:readSpared(before2,claim2.keep,claim2.standing,universe2,removal)}}function isSame2({before:before2,after}){return after.length===before2.length&&after.every(
(text,index)=>text===before2[index])}function onlyIn(grants2,others){if(grants2===others)return[];let known=new Set(others);return grants2.filter(grant=>!known.
has(grant))}function isUnused(service,name){return service?.unused.has(name)===!0&&!service.inWindow.has(name)}function mayGo({removal,spared},prefix,name){return isUnused(
removal.service(prefix),name)&&!spared?.holds(prefix,name)}function findAction(grant,universe2,wanted){if(grant.kind!=="all"&&grant.kind!=="many")return null;for(let prefix of grant.
kind==="all"?universe2.prefixes():[grant.service]){let service=universe2.service(prefix),found=(grant.kind==="all"?service?.actions??[]:expand(service,grant.glob)).
find(action=>wanted(prefix,action));if(found!==void 0)return`${service?.prefix??prefix}:${found.name}`}return null}function notNarrower({fresh,grantedBefore,universe:universe2}){for(let grant of fresh){if(grant.kind==="one"&&!grantedBefore.has(grant.service,grant.name))return grant.
text;let found=findAction(grant,universe2,(prefix,action)=>!grantedBefore.has(prefix,action.folded));if(found!==null)return found}return null}function notNarrowerTomorrow({
fresh,grantedBefore}){return fresh.find(grant=>!grantedBefore.holds(grant))?.text??null}function lost(list){for(let grant of list.gone){let witness2=grant.kind===
"one"?lostAction(list,grant):lostByPattern(list,grant);if(witness2!==null)return witness2}return lostUnreadable(list)??lostKept(list)}var PASS_ROLE="passrole";function lostAction(list,{
service,name,text}){let{universe:universe2,removal,grantedAfter,spared}=list;return mayGo(list,service,name)||grantedAfter.has(service,name)?null:universe2.service(
service)?.find(name)!==void 0||!removal.service(service)?.whole||service==="iam"&&name===PASS_ROLE||spared?.holds(service,name)?text:null}function lostByPattern(list,grant){
let{universe:universe2,removal,grantedAfter,spared}=list,found=findAction(grant,universe2,(prefix,action)=>!mayGo(list,prefix,action.folded)&&!grantedAfter.has(
prefix,action.folded));if(found!==null||grant.kind!=="many")return found;if(expand(universe2.service(grant.service),grant.glob).some(action=>action.known)||grantedAfter.
holds(grant))return null;let unused=removal.service(grant.service);return!unused?.whole||spared?.isAdded(grant)||spared?.isAbout(grant.service)?grant.text:grant.
service!=="iam"||!contains(grant.glob,PASS_ROLE)||isUnused(unused,PASS_ROLE)||grantedAfter.has("iam",PASS_ROLE)?null:"iam:PassRole"}function lostKept({universe:universe2,
spared,grantedBefore,grantedAfter,gone}){return spared===null||gone.length===0?null:spared.keep.find(grant=>grant.kind==="many"&&universe2.service(grant.service)?.
actions.some(action=>action.known)?!1:grantedBefore.holds(grant)&&!grantedAfter.holds(grant))?.text??null}function lostUnreadable({before:before2,after}){if(before2===
after)return null;let at2=0;for(let grant of before2)if(grant.kind==="none"){for(;at2<after.length&&after[at2]?.text!==grant.text;)at2++;if(at2===after.length)return grant.
text;at2++}return null}function leftUnnamed(list){for(let grant of list.after){let witness2=leftByGrant(list,grant);if(witness2!==null)return witness2}return readGrants(
[...list.left],list.universe).find(grant=>!list.grantedAfter.holds(grant))?.text??null}function leftByGrant(list,grant){let{universe:universe2,removal}=list;if(grant.
kind==="none"||grant.kind!=="all"&&!removal.service(grant.service))return null;if(grant.kind==="one")return isUnnamed(list,grant.service,grant.name)?grant.text:
null;let found=findAction(grant,universe2,(prefix,action)=>isUnnamed(list,prefix,action.folded));if(found!==null)return found;for(let prefix of grant.kind==="al\
l"?removal.prefixes():[grant.service]){let service=universe2.service(prefix);for(let name of removal.service(prefix)?.unused??[])if(!(service?.find(name)!==void 0||
grant.kind==="many"&&!contains(grant.glob,name))&&isUnnamed(list,prefix,name))return`${prefix}:${name}`}return null}function isUnnamed({removal,left},prefix,name){
return isUnused(removal.service(prefix),name)&&!left.has(`${prefix}:${name}`)}function changesIn(policies){let lists=[],removed=[];for(let{list,statements}of policies){let changed=statements.filter(({outcome:outcome2})=>outcome2!=="same");
for(let{index,span,actions,outcome:outcome2}of changed){let item=list?list.items[index]:span;if(!item||!isWithin(span,item))return span;if(typeof outcome2=="obj\
ect"){if(!actions||!isWithin(actions,span))return span;lists.push({span:actions,change:outcome2})}else if(list)removed.push(item);else return span}if(list&&changed.
filter(({outcome:outcome2})=>outcome2==="removed").length===list.items.length)return list}return{lists,removed}}function isWithin(inner,outer){return inner.start>=
outer.start&&inner.end<=outer.end}function inOrder(edits){return[...edits].sort((a,b)=>a.start-b.start||a.end-b.end)}function movedByte(before2,after,ordered){let read2=0,expected="";for(let edit of ordered){
if(edit.start<read2||edit.end<edit.start||edit.end>before2.length)return`an edit at ${place(before2,edit.start)} of the text before overlaps another or leaves t\
he text`;expected+=before2.slice(read2,edit.start)+edit.text,read2=edit.end}if(expected+=before2.slice(read2),expected===after)return null;let at2=0;for(;expected.
charCodeAt(at2)===after.charCodeAt(at2);)at2++;return`${place(after,at2)} of the text after`}function movedSpans(spans,ordered){let next=0,shift=0;return spans.
map(span=>{let grown=0;for(let edit=ordered[next];edit!==void 0;edit=ordered[next]){let growth=edit.text.length-(edit.end-edit.start);if(isWithin(edit,span))grown+=
growth;else if(edit.end<=span.start)shift+=growth;else break;next++}let moved={start:span.start+shift,end:span.end+shift+grown};return shift+=grown,moved})}function place(text,offset){
let lines=text.slice(0,Math.max(0,offset)).split(`
`);return`line ${lines.length}, column ${(lines.at(-1)??"").length+1}`}function countBefore(length,isBefore){let low=0,high=length;for(;low<high;){let middle=low+high>>>1;isBefore(middle)?low=middle+1:high=middle}return low}function findParts({text,parts},{lists,removed}){let claims=[...lists,...removed.map(span=>({span,change:null}))];claims.sort((a,b)=>a.span.start-b.span.start);
let found=[],index=0;for(let{span,change}of claims){for(;index<parts.length&&!isAt(text,span,parts[index]);)index++;let part=parts[index];if(!part||change&&!ACTION.
test(part.key))return span;found.push({index,span,change}),index++}return found}var ACTION=/^[Aa]ctions?$/,TAG=/^!\S*\s+(?:&\S+\s+)?$/;function isAt(text,{start,
end},part){return part.end===end&&(part.start===start||TAG.test(text.slice(start,part.start)))}function embeddedIn({parts},policies){let strings=[...parts.keys()].
filter(index=>parts[index]?.kind==="string"),found=new Map;for(let policy of policies){let{start}=policy.document,index=strings[countBefore(strings.length,at2=>(parts[strings[at2]??
0]?.start??0)<start)-1],part=index===void 0?void 0:parts[index];index!==void 0&&part&&isWithin(policy.document,part)&&found.set(policy,index)}return found}var PROP=/[&!]\S*$/,Rooms=class{#text;#parts;#known=null;#byStart;#byEnd;constructor({text,parts,comments}){this.#text=text,this.#parts=parts,this.#byStart=new Map(
comments.map(comment=>[comment.start,comment])),this.#byEnd=new Map(comments.map(comment=>[comment.end,comment]))}whole({start,end,props}){if(props==="")return{
start,end};let from=start;for(;;){let behind=this.#back(from,""),prop=PROP.exec(this.#text.slice(this.#leafBefore(behind),behind))?.[0];if(!prop)return{start:from,
end};from=behind-prop.length}}around({start,end}){return{start:this.#back(start,""),end:this.#forth(end,"")}}ofItem({start,end}){let from=this.#back(start,",");
return{start:this.#text[from-1]==="-"&&from-1>=this.#leafBefore(from)?this.#back(from-1,","):from,end:this.#forth(end,",")}}isParted(from,to){for(let at2=from;at2<
to;at2++){let comment=this.#byStart.get(at2);if(comment)at2=comment.end-1;else if(this.#text[at2]===`
`||this.#text[at2]==="\r")return!0}return!1}#back(from,also){let least=this.#leafBefore(from),at2=from;for(;;){let comment=this.#byEnd.get(at2);if(comment&&comment.
start>=least)at2=comment.start;else if(at2>least&&this.#isBlank(at2-1,also))at2--;else return at2}}#forth(from,also){let most=this.#leafBehind(from),at2=from;for(;;){
let comment=this.#byStart.get(at2);if(comment&&comment.end<=most)at2=comment.end;else if(at2<most&&this.#isBlank(at2,also))at2++;else return at2}}#isBlank(at2,also){
let char=this.#text[at2]??"x";return char===also||/\s/.test(char)}get#leaves(){return this.#known??=this.#parts.filter((part,index)=>part.next===index+1),this.#known}#leafBefore(offset){
let index=this.#search(offset),before2=this.#leaves[index-1];return before2?Math.min(before2.end,offset):0}#leafBehind(offset){return this.#leaves[this.#search(
offset)]?.start??this.#text.length}#search(offset){return countBefore(this.#leaves.length,index=>(this.#leaves[index]?.start??0)<offset)}};function merged(spans){
let joined=[];for(let{start,end}of[...spans].sort((a,b)=>a.start-b.start)){let last=joined.at(-1);last&&start<=last.end?last.end=Math.max(last.end,end):joined.push(
{start,end})}return joined}function lostComment(file,ordered){let{before:before2,after,gone}=file;if(before2.comments.length+after.comments.length===0)return null;let runs=runsOf2(gone,file.
rooms),next=0,at2=0,lost2=0;for(let comment of before2.comments){for(;ordered[next]&&ordered[next].end<=comment.start;)next++;let edit=ordered[next];if(!edit||edit.
start>=comment.end||edit.text.includes(before2.text.slice(comment.start,comment.end)))continue;for(;runs[at2]&&runs[at2].room.end<comment.end;)at2++;let run2=runs[at2];
if(!run2||comment.start<run2.room.start||!goesWith(file,run2,comment))return comment;lost2++}return after.comments.length===before2.comments.length-lost2?null:{
start:0,end:0}}function runsOf2(gone,rooms){let sorted=[...gone].sort((a,b)=>a.start-b.start),next=0;return merged(sorted.map(item=>rooms.ofItem(item))).map(room=>{
let first2=sorted[next]??room,last=first2;for(let item=sorted[next];item&&item.end<=room.end;item=sorted[++next])last=item;return{room,first:first2,last}})}function goesWith({
before:{text},rooms},{room,first:first2,last},comment){if(comment.start<first2.start&&room.start>0)return!!rooms.isParted(room.start,comment.start)||!rooms.isParted(
comment.end,first2.start);let behind=rooms.around(last).end,tail=text[behind]===","?behind+1:last.end;if(!rooms.isParted(tail,comment.start))return!0;let dash=last.
start-1;for(;/\s/.test(text[dash]??"");)dash--;return text[dash]==="-"&&column(text,comment.start)>column(text,dash)}function column(text,offset){return offset-
(text.lastIndexOf(`
`,offset-1)+1)}function difference(before2,after,{found,strings}){let{parts}=before2,at2=0,next=0;for(let index=0;index<parts.length;){let part=parts[index],claim2=found[next]?.
index===index?found[next++]:void 0;if(claim2&&!claim2.change){index=part.next;continue}let other=after.parts[at2];if(!other||other.depth!==part.depth||other.key!==
part.key)return part;let string=strings.size>0?strings.get(index):void 0;if(claim2?.change){if(!(claim2.span.start<part.start||other.props===part.props)||!isListChange(
before2,index,after,at2,claim2.change))return part}else if(string){if(other.kind!=="string"||other.props!==part.props||other.start!==string.start||other.end!==string.
end)return part}else if(!isSamePart(before2.text,part,after.text,other,part.next===index+1))return part;let isWhole=claim2!==void 0||string!==void 0;index=isWhole?
part.next:index+1,at2=isWhole?other.next:at2+1}return at2===after.parts.length?null:parts.at(-1)??{start:0,end:0}}function isSamePart(before2,part,after,other,isLeaf){
return part.kind!==other.kind||part.type!==other.type||part.props!==other.props?!1:!isLeaf||before2.slice(part.start,part.end)===after.slice(other.start,other.end)}
function isListChange(before2,index,after,at2,change){return before2.parts[index]?.kind==="list"&&after.parts[at2]?.kind!=="list"?!1:change.after.length>0&&says(
before2,index,change.before)&&says(after,at2,change.after)}function says(file,index,entries){let items=file.parts[index]?.kind==="list"?(0,$piece21.L)(file.parts,index):
[index];return items.length===entries.length&&items.every((item,at2)=>stringAt(file,item)===entries[at2])}var SUB="Fn::Sub";function stringAt({parts,meaningOf:meaningOf2},index){
let part=parts[index];if(part?.kind==="string")return part.props.startsWith("!")&&!part.props.startsWith("!Sub")?null:meaningOf2(part);let value=part?.kind==="m\
ap"&&part.next===index+3?parts[index+2]:void 0;return value?.key===SUB&&value.kind==="string"?meaningOf2(value):null}function misplacement(claim2){let{format,before:before2,after,policies}=claim2;if(claim2.edits.length===0&&before2===after&&policies.every(isSame3))return null;
let edits=inOrder(claim2.edits),moved=movedByte(before2,after,edits);if(moved!==null)return moved;let reader=readerFor(format,before2),old=reader?.(before2);if(!reader||
!old)return"the text before does not parse";let embedded=format==="json"?new Map:embeddedIn(old,policies.filter(isChanged)),changes=changesIn(policies.filter(policy=>!embedded.
has(policy)));if("start"in changes)return witness(before2,changes);let found=findParts(old,changes);if("start"in found)return witness(before2,found);let rooms=new Rooms(
old),documents=[...embedded.keys()].map(({document})=>document),stray=strayEdit(roomsOf(claim2,old,found,rooms).concat(documents),edits);if(stray)return`an edit\
 at ${witness(before2,stray)}`;let now=reader(after);if(!now)return"the text after does not parse";let strings=movedStrings(old,new Set(embedded.values()),edits),
changed=difference(old,now,{found,strings})??lostComment({before:old,after:now,rooms,gone:goneIn(old,found,rooms)},edits);return changed?witness(before2,changed):
insideStrings(claim2,[...embedded.keys()],edits)}function isSame3({statements}){return statements.every(({outcome:outcome2})=>outcome2==="same")}function isChanged(policy){
return!isSame3(policy)}function witness(text,{start}){return`${place(text,start)} of the text before`}function roomsOf({format},{parts},found,rooms){let ofLists=found.
flatMap(({span,change})=>change?[format==="yaml"?rooms.around(span):span]:[]),ofItems=found.flatMap(({index,change})=>{let item=change?void 0:parts[index];return item?
[rooms.ofItem(rooms.whole(item))]:[]});return[...ofLists,...merged(ofItems)]}function strayEdit(rooms,ordered){let sorted=[...rooms].sort((a,b)=>a.start-b.start);
return ordered.find(edit=>{let room=sorted[countBefore(sorted.length,index=>sorted[index].start<=edit.start)-1];return room===void 0||!isWithin(edit,room)})}function goneIn({
parts},found,rooms){return found.flatMap(({index,change})=>{let items=(0,$piece21.L)(parts,index);return(change?change.gone.flatMap(at2=>items[at2]??[]):[index]).map(
at2=>rooms.whole(parts[at2]))})}function movedStrings({parts},indexes,ordered){let sorted=[...indexes].sort((a,b)=>a-b),spans=movedSpans(sorted.flatMap(index=>parts[index]??
[]),ordered);return new Map(sorted.map((index,at2)=>[index,spans[at2]??{start:0,end:0}]))}function insideStrings({before:before2,after},policies,ordered){let sorted=[
...policies].sort((a,b)=>a.document.start-b.document.start),moved=movedSpans(sorted.map(({document})=>document),ordered);for(let[index,policy]of sorted.entries()){
let{document}=policy,now=moved[index]??document,found=misplacement({format:"json",before:before2.slice(document.start,document.end),after:after.slice(now.start,
now.end),edits:ordered.flatMap(edit=>isWithin(edit,document)?[{...edit,...shifted(edit,document.start)}]:[]),policies:[inside(policy)]});if(found!==null)return`${found}\
, in the document at ${witness(before2,document)}`}return null}function inside({document,list,statements}){let by=document.start;return{document:shifted(document,
by),list:list&&{...shifted(list,by),items:list.items.map(item=>shifted(item,by))},statements:statements.map(one=>({...one,span:shifted(one.span,by),actions:one.
actions&&shifted(one.actions,by)}))}}function shifted({start,end},by){return{start:start-by,end:end-by}}var LIST_LAWS=[["narrower",notNarrower],["narrower-tomorrow",notNarrowerTomorrow],["nothing-else-lost",lost],["nothing-unused-left",leftUnnamed]];function checkList(claim2,universe2,removal){
let list=readCase(claim2,universe2,removal),violations=[];for(let[law,find]of LIST_LAWS){let witness2=find(list);witness2!==null&&violations.push({law,witness:witness2})}
return violations}function checkText(claim2){let witness2=misplacement(claim2);return witness2===null?[]:[{law:"only-the-list-moved",witness:witness2}]}function breaches(file,context){let statements=(0,$piece32.W)([file]),violations=[];for(let one of statements)for(let violation of checkStatement(one,context))violations.
push({statement:one.statement,violation});let withheld=new Set(violations.map(({statement})=>statement.pointer));if(file.edits.length===0&&!statements.some(one=>one.
edited))return{withheld,violations};let ofFile=textBreaches(file);return ofFile.length===0?{withheld,violations}:{withheld:new Set(statements.filter(one=>one.edited).
map(one=>one.statement.pointer)),violations:[...violations,...ofFile.map(violation=>({statement:null,violation}))]}}function checkStatement(one,context){let{refinement,
evidence,statement}=one;if(!refinement||!evidence||!statement.actions||one.verdict==="declined")return[];let before2=statement.actions.entries,after=one.verdict===
"emptied"?[]:refinement.after,keep=actionsOf(one.keep),{standing}=context,broken=checkList({before:before2,after,left:refinement.left,standing,keep},context.universe,
evidence.removal);return one.verdict==="kept"||(0,$piece11.Is)(after,context.keeping.termsFor(evidence,one.keep))?broken:[...broken,{law:"settled",witness:after.join(
", ")}]}function textBreaches(file){return checkText(claim(file))}function claim(file){return{format:file.format,before:file.source.text,after:file.after,edits:file.
edits,policies:file.policies.map(claimPolicy)}}function claimPolicy({policy,statements}){return{document:policy.document,list:policy.list,statements:statements.
map(one=>({index:one.statement.index,span:one.statement.span,actions:one.statement.actions?.node??null,outcome:outcome(one)}))}}function outcome(one){if(!one.edited)
return"same";if(one.verdict==="emptied")return"removed";let entries=one.refinement?.entries??[];return{before:one.statement.actions?.entries??[],after:one.refinement?.
after??[],gone:[...entries.keys()].filter(index=>!entries[index]?.kept&&entries[index]?.becomes.length===0)}}function proved(refine,beside,context){let withheld=new Set,violations=[],{rules}=beside;for(;;){let file=refine(rules,withheld),found=breaches(file,context);if(found.
withheld.size>0){for(let violation of found.violations)violations.push(violation);for(let pointer of found.withheld)withheld.add(pointer);continue}let lost2=lostComments(
file,beside.rules,rules,context);if(lost2===null)return{file,violations};if(lost2.held)rules=lost2.held;else{for(let one of lost2.unsettled)violations.push(unsettled(
one));for(let pointer of edited(file))withheld.add(pointer)}}}function unsettled({statement,keep}){let actions=keep.filter(rule=>rule.beside).flatMap(rule=>rule.
actions);return{statement,violation:{law:"settled",witness:actions.join(", ")}}}function edited(file){return (0,$piece32.W)([file]).flatMap(one=>one.edited?[one.statement.
pointer]:[])}function statementProblems(file,policy,context){let{lines}=file.source,at2=offset=>({path:file.path,...lines.at(offset)}),found=[];for(let one of policy.statements)
for(let trouble of ofList(one,context,at2))found.push(trouble);return found.concat(ofSize(file,policy,at2))}function ofList(one,context,at2){let{actions,blocked}=one.
statement;if(!actions||blocked)return[];if(actions.entries.length===0)return[(0,$piece33.C)("warning","empty-list","the action list is empty: the statement grants noth\
ing",{...at2(actions.node.start),help:"remove the statement, or name the actions that it is for"})];let outcomes=one.refinement?.entries??[];return outcomes.length>
0&&outcomes.every(({granted,entry})=>granted>0&&!entry.startsWith("*"))?[]:actions.entries.flatMap((text,index)=>{let node=actions.node.kind==="list"?actions.node.
items[index]:actions.node,outcome2=outcomes[index];if(outcome2&&outcome2.granted>0&&!text.startsWith("*"))return[];let place2=at2(node?.start??actions.node.start),
entry=(0,$piece26.h)(text);if(entry.kind==="invalid"){let help=text.startsWith("-")?"no action begins with `-`; in YAML a blank stands behind it":"write `service:Act\
ion`; `*` and `?` may stand in the action only";return[(0,$piece33.C)("warning","invalid-entry",`${(0,$piece25.TL)(text)} is no action: it grants nothing, and stays`,{...place2,
help})]}if(entry.kind!=="all"&&outcome2?.kept)return[(0,$piece33.C)("note","unknown-action",`the catalogue knows no action ${(0,$piece25.TL)(text)}, so it stays`,{...place2,help:"\
check the spelling; an action newer than the catalogue is safe to keep"})];if(entry.kind==="all"&&outcome2&&!outcome2.kept&&one.edited){let services=context.universe.
counts.services,message=`${(0,$piece25.TL)(text)} also grants services newer than the catalogue (${services} services), which the new list leaves out`;return[(0,$piece33.C)("wa\
rning","catalogue-behind",message,{...place2,help:"add what else is needed by name"})]}return[]})}function ofSize(file,{policy},at2){if(file.after.length<=$piece11.TR||
!(0,$piece11.nE)(file))return[];let{before:before2,after}=(0,$piece11.o2)(file,policy);if(before2>$piece11.TR||after<=$piece11.TR)return[];let message=`the p\
olicy grows from ${before2} to ${after} characters, past the ${$piece11.TR} of a managed policy`;return[(0,$piece33.C)("warning","policy-size",message,{...at2(
policy.document.start),help:"take only some of the changes, or split the policy in two"})]}function judgeFile(file,context){let outcome2=analysed(file,context);return context.ignored(file.path)?{...outcome2,problems:outcome2.problems.map(one=>({...one,
severity:"note"}))}:outcome2}var NO_RULES=[];function analysed({path,source:kept,policies,problems,keeps},context){if(policies.length===0)return{file:null,problems};
let beside=besideOf(keeps,path,context),{keeping}=context,{file:refined,violations}=proved((rules,withheld)=>refineFile(path,kept,policies,{context,keepFor:(statement,evidence)=>keeping.
rulesFor(path,evidence,rules.get(statement)??NO_RULES),keepWithout:(statement,principals)=>keeping.rulesWithout(path,principals,rules.get(statement)??NO_RULES),
withheld}),beside,context);return{file:refined,problems:problems.concat(beside.problems,refined.policies.flatMap(policy=>statementProblems(refined,policy,context)),
lawProblems(violations,refined))}}function refineFile(path,source,policies,judging){let{withheld}=judging,analysed2=policies.map(policy=>{let belonging=belongingOf(
{path,policy},judging.context),{owners,principals,why,evidence}=belonging,judged=(0,$piece11.e7)(policy,statement=>decide(statement,belonging,judging)).map(one=>withheld.
has(one.statement.pointer)?withhold(one):one),sids=counts(judged.map(one=>one.statement.sid)),statements=judged.map(one=>{let{statement}=one,single=statement.sid!==
null&&sids.get(statement.sid)===1,id=`${path}#${single?`${policy.pointer}:${statement.sid}`:statement.pointer}`,keep=evidence?judging.keepFor(statement,evidence):
judging.keepWithout(statement,principals);return new AnalysedStatement(one,{id,owners,principals,why,evidence,keep},source.lines)});return{policy,statements,changes:changesOf(
source,policy,statements)}}),edits=analysed2.flatMap(({changes})=>changes.flatMap(change=>change.edits)),after=edits.length===0?source.text:(0,$piece31.c)(source.text,
edits),ignored=judging.context.ignored(path);return{path,format:source.format,source,policies:analysed2,edits,ignored,after}}function decide(statement,{evidence,
reason},{context,keepFor}){return evidence?context.keeping.termsFor(evidence,keepFor(statement,evidence)):reason??"unowned"}function counts(values){let found=new Map;
for(let value of values)found.set(value,(found.get(value)??0)+1);return found}function withhold(one){return{...one,verdict:"declined",reason:"law",edited:!1}}function lawProblems(violations,file){
let{lines}=file.source;return violations.map(({statement,violation})=>(0,$piece33.C)("error","law-broken",`the refinement broke the law \`${violation.law}\` at ${(0,$piece25.TL)(
violation.witness)} and was withheld; this is our bug`,{path:file.path,...lines.at(statement?.span.start??0),help:"please report it with this policy and the evi\
dence; the file was not changed there"}))}function claimsOf(report,clock){let elements=new Map;for(let service of report.services){let prefix=(0,$piece23.AU)(service.prefix),list=elements.get(prefix);list?list.push(
service):elements.set(prefix,[service])}let limit=(report.analyzedAt??clock.asOf)-clock.window;if(report.createdAt!==void 0&&report.createdAt>limit)return{services:new Map,
problems:[tooYoung(report,report.createdAt,clock)]};let services=new Map,problems=[];for(let[prefix,list]of elements){let{claim:claim2,contradicted}=claimOf(report,
list,limit,isBlind(report,clock.window));services.set(prefix,claim2),contradicted!==null&&problems.push(contradiction(report,list,contradicted,clock))}return{services,
problems}}function isBlind({watched},window){return watched!==void 0&&watched<window}function newer(a,b){return a===null||b!==null&&b>a?b:a}function claimOf(report,elements,limit,blind){
let lastAccessed=new Map;for(let{name,lastAccessed:time}of elements.flatMap(element=>element.actions)){let folded=(0,$piece23.AU)(name);lastAccessed.set(folded,newer(lastAccessed.
get(folded)??null,time))}let unused=new Set,used=new Set,newest=elements.reduce((time,element)=>newer(time,element.lastAccessed),null),known=newest!==null||!blind;
for(let[name,time]of lastAccessed)((time===null?!blind:time<=limit)?unused:used).add(name),newest=newer(newest,time);let claimed=elements.some(element=>element.
whole),recent=newest!==null&&newest>limit;return report.kind==="last-accessed"?{claim:{whole:claimed&&!recent&&lastAccessed.size===0,unused,inWindow:new Set,lastAccessed},
contradicted:null}:{claim:{whole:claimed&&!recent&&known,unused,inWindow:used,lastAccessed},contradicted:claimed&&recent?newest:null}}function tooYoung(report,createdAt,clock){
let who=(0,$piece25.TL)((0,$piece30.Vb)(report.principal??"")),window=`${Math.round(clock.window/864e5)} days`,message=`${who} was made on ${(0,$piece17.im)(createdAt)}, less than ${window}\
 before the report: nothing of it counts as unused`;return (0,$piece33.C)("note","young-principal",message,{path:report.source})}function contradiction(report,list,used,clock){
let about=report.principal===null?"":` of ${(0,$piece25.TL)((0,$piece30.Vb)(report.principal))}`,prefix=(0,$piece25.TL)(list[0]?.prefix??""),window=`the last ${Math.round(clock.window/864e5)}\
 days`,message=`the report${about} calls the whole service ${prefix} unused, yet used on ${(0,$piece17.im)(used)}, within ${window}`;return (0,$piece33.C)("warning","contrad\
iction",message,{path:report.source,help:"only the actions that the report lists count as unused; export it again or shorten `--unused-for`"})}function removalOf(owners,clock,universe2){let principals=owners.flatMap(({principal})=>principal?[principal]:[]),uncovered2=owners.filter(({reports:reports2})=>reports2.
length===0);if(owners.length===0||uncovered2.length>0)return{covered:!1,uncovered:uncovered2.flatMap(({principal})=>principal?[principal]:[])};let reports=[...new Set(
owners.flatMap(owner=>owner.reports))],claims=reports.map(report=>claimsOf(report,clock));return{covered:!0,removal:intersection(claims.map(({services})=>services),
universe2),principals,reports,problems:claims.flatMap(({problems})=>problems)}}function intersection(reports,universe2){let services=new Map,prefixes,service=prefix=>{
let found=services.get(prefix);return found===void 0&&(found=common(prefix,reports,universe2)??null,services.set(prefix,found)),found??void 0};return{service,prefixes:()=>(prefixes??=
[...reports[0]?.keys()??[]].filter(prefix=>service(prefix)).sort($piece23.HH),prefixes)}}function common(prefix,reports,universe2){let claims=reports.flatMap(services=>services.
get(prefix)??[]);if(claims.length<reports.length)return;let lastAccessed=name=>claims.reduce((time,claim2)=>newer(time,claim2.lastAccessed.get(name)??null),null),
unusedBy=(claim2,name)=>claim2.unused.has(name)||claim2.whole&&!isUntracked(prefix,name),listing=claims.find(claim2=>!claim2.whole);if(!listing)return wholeService(
prefix,claims,universe2,unusedBy,lastAccessed);let unused=new Set([...listing.unused].filter(name=>claims.every(claim2=>unusedBy(claim2,name)))),inWindow=new Set(
[...listing.unused,...listing.inWindow].filter(name=>!unused.has(name)&&claims.every(claim2=>unusedBy(claim2,name)||claim2.inWindow.has(name))));if(unused.size+
inWindow.size===0)return;let listed2=claims.some(claim2=>claim2.whole)?listedBy(claims,unused):unused;return{whole:!1,unused,listed:listed2,inWindow,lastAccessed}}
function wholeService(prefix,claims,universe2,unusedBy,lastAccessed){let names,listed2;return{whole:!0,get unused(){return names??=new Set([...(universe2.service(
prefix)?.actions??[]).map(({folded})=>folded),...claims.flatMap(({unused})=>[...unused])].filter(name=>claims.every(claim2=>unusedBy(claim2,name)))),names},get listed(){
return listed2??=listedBy(claims,claims[0]?.unused??new Set),listed2},inWindow:new Set,lastAccessed}}function listedBy(claims,names){return new Set([...names].filter(
name=>claims.every(claim2=>claim2.unused.has(name))))}function isUntracked(prefix,name){return prefix==="iam"&&name==="passrole"}function ownerProblems(files,known){let atOdds=disagreements(files,known);if(known.given.length>0)return[...uncoveredOf(known.given,known,()=>({})),...atOdds];let statements=(0,$piece32.W)(
files),mapped=statements.filter(isMapped),unowned=known.configuration===null||statements.some(one=>one.reason==="unowned");if(mapped.length===0)return unowned?[
...atOdds,...unownedProblems(known.reports)]:atOdds;let owners=new Set(mapped.flatMap(one=>one.owners?.by==="source"?[]:one.owners?.principals??[])),told=new Set(
mapped.flatMap(one=>one.owners?.by==="source"?one.owners.principals:[])),configured=uncoveredOf([...owners],known,owner=>placeOf2(owner,known)),said=new Set(configured.
map(({message})=>message)),bySource=uncoveredOf([...told],known,()=>({})).filter(({message})=>!said.has(message));return[...configured,...asOne2(bySource),...atOdds,
...namelessProblems(statements),...problemsOf(mapped)]}var MOST_TOLD=5;function asOne2(uncovered2){if(uncovered2.length<=MOST_TOLD)return uncovered2;let message=`\
no report is about ${uncovered2.length} of the principals that the sources name: their policies were left alone`;return[(0,$piece33.C)("warning","principal-not-covered",
message,{help:"`refine-iam owners` lists them; a principal without a finding may also have no unused access"})]}function disagreements(files,{given}){let help=given.
length>0?"give `principal` for files of that role or user only, or leave it to the source":"name all of them in the configuration, or leave it to the source";return files.
flatMap(({path,policies})=>policies.flatMap(({statements})=>{let one=statements.find(({reason})=>reason==="owners-disagree");return one?[(0,$piece33.C)("warning","owne\
rs-disagree",one.why??"",{path,line:one.line,column:1,help})]:[]}))}function namelessProblems(statements){let names=new Set,sources=new Set;for(let evidence of new Set(
statements.map(one=>one.evidence))){let nameless=(evidence?.reports??[]).filter(({principal})=>principal===null);if(nameless.length!==0){for(let{source}of nameless)
sources.add(source);for(let{name}of evidence?.principals??[])names.add(name)}}if(names.size<2)return[];let message=`the report names nobody: it was taken to be \
about ${someOf([...names].sort())}, each by itself`,help="analyse only the files that it is about, or give `principal`";return[...sources].map(path=>(0,$piece33.C)("wa\
rning","nameless-report",message,{path,help}))}function isMapped({owners,statement}){return owners===null||!MAPPED.has(owners.by)?!1:owners.by!=="source"||statement.
blocked===null}var MAPPED=new Set(["configuration","source","path"]);function problemsOf(statements){let found=[...new Set(statements.map(one=>one.evidence))].flatMap(
one=>one?.problems??[]);return[...new Map(found.map(one=>[JSON.stringify(one),one])).values()]}function uncoveredOf(owners,{reports,unused},place2){let found=new Map;
for(let owner of owners){let matched=(0,$piece9.T9)([owner],reports);for(let{principal,reports:about}of matched.ok?matched.value:[]){if(!principal||about.length>
0||isAbout(unused,principal))continue;let key=JSON.stringify([principal.name,principal.account]);found.has(key)||found.set(key,uncovered(principal,place2(owner)))}}
return[...found.values()]}function isAbout(reports,{name,arn,account}){let means=one=>one===arn||(0,$piece30.Vb)(one)===name&&(!account||(0,$piece30.XP)(one)===account);return reports.
some(({principal})=>principal!==null&&means(principal))}function uncovered({name,account},place2){let help="check the name; a principal without a finding may al\
so have no unused access",where=account===null?"":` in account ${(0,$piece25.TL)(account)}`,message=`no report is about ${(0,$piece25.TL)(name)}${where}: its policies were left a\
lone`;return (0,$piece33.C)("warning","principal-not-covered",message,{...place2,help})}function placeOf2(owner,{configuration,lineOf}){let line=lineOf(owner);return configuration&&
line!==null?{path:configuration.source,line}:{}}var NAMED=3;function someOf(names){let more=names.length>NAMED?` and ${names.length-NAMED} more`:"";return`${names.
slice(0,NAMED).map($piece25.TL).join(", ")}${more}`}function unownedProblems(reports){let names=[...new Set(reports.flatMap(({principal})=>principal===null?[]:[(0,$piece30.Vb)(
principal)]))].sort(),[first2]=names;if(first2===void 0)return[];let message=`the evidence is about ${someOf(names)}; nobody says which of them the policies bel\
ong to`,help=`give one as \`principal\` (on the command line \`--principal ${first2.replaceAll("`","")}\`), or each under \`principals\` in the configuration`;return[
(0,$piece33.C)("warning","unowned",message,{help})]}function shortWindowProblems(reports,window){let blind=reports.filter(report=>isBlind(report,window));return[...new Map(blind.map(report=>[report.source,Math.round(
(report.watched??0)/864e5)]))].map(([source,days])=>{let asked=`${Math.round(window/864e5)} days`,message=`the analyzer looks back ${days} days, less than the ${asked}\
 asked for: what it gives no last use of does not count as unused`,help=`set \`unused-for\` to \`${days}d\`, or collect from an analyzer that looks back ${asked}`;
return (0,$piece33.C)("error","short-window",message,{path:source,help})})}var MOST_MEANT2=50,CATALOGUE_AGE={warn:90*864e5,split:180*864e5};function mayBeSplit(catalogue,reports){return catalogueAge(catalogue,reports)<=CATALOGUE_AGE.split}
function reportProblems({reports,stale,early},catalogue,behind,terms){return[...staleProblems(stale,terms),...undatedProblems(reports),...shortWindowProblems(reports,
terms.unusedFor),...futureProblems(early),...catalogueProblems(catalogue,behind,reports)]}function catalogueAge(catalogue,reports){let{date}=catalogue;return date===
null?0:reports.reduce((most,{analyzedAt})=>Math.max(most,analyzedAt===null?0:analyzedAt-date),0)}function staleProblems(stale,terms){let sources=new Map(stale.map(
report=>[report.source,report])),most=Math.round(terms.maxReportAge/864e5);return[...sources.values()].map(({source,analyzedAt})=>{let message=`the report is of\
 ${(0,$piece17.im)(analyzedAt??0)}, more than ${most} days old: it was not used`;return (0,$piece33.C)("error","stale-report",message,{path:source,help:"export a new one, or\
 allow more days with `max-report-age` (on the command line `--max-report-age`)"})})}function undatedProblems(reports){return[...new Set(reports.filter(report=>report.
analyzedAt===null).map(report=>report.source))].map(source=>(0,$piece33.C)("note","undated-report","the report does not say of when it is",{path:source,help:"make sure\
 that it is recent; the ages of report and catalogue are not compared"}))}function futureProblems(early){return[...new Map(early.map(report=>[report.source,report.
analyzedAt??0]))].map(([source,analyzedAt])=>{let message=`the report is of ${(0,$piece17.im)(analyzedAt)}, which is yet to come: it was not used`;return (0,$piece33.C)("err\
or","future-report",message,{path:source,help:"check the clock of the machine and the origin of the report"})})}function catalogueProblems(catalogue,behind,reports){
let help="use a newer release, or on the command line another `--catalogue`",left=MOST_MEANT2,found=[...behind].map(([service,names])=>{let looked=[...names].slice(
0,Math.max(left,1)).map(name=>{let full=`${service}:${name}`;return{full,meant:unknownEntry(full,catalogue,left-- >0)?.meant??null}}),told=looked.find(({meant:meant2})=>meant2!==
null)??looked[0],more=names.size>1?` and ${names.size-1} more`:"",message2=`the report names ${(0,$piece25.TL)(told?.full??service)}${more}, unknown to the catalogue`,meant=didYouMean(
told?.meant??null),behindHelp=`the catalogue is behind: ${help}`;return (0,$piece33.C)("warning","catalogue-behind",message2,{help:meant===null?behindHelp:`${meant} el\
se ${behindHelp}`})}),age=catalogueAge(catalogue,reports);if(age<=CATALOGUE_AGE.warn)return found;let rest=age>CATALOGUE_AGE.split?": patterns are not split, on\
ly exact entries go":"",message=`the catalogue is ${Math.floor(age/864e5)} days older than the report${rest}`;return[...found,(0,$piece33.C)("warning","catalogue-old",
message,{help})]}function unknownNames(catalogue,named){let behind=new Map;for(let{service,name}of named){let prefix=(0,$piece23.AU)(service);if(catalogue.service(prefix)?.find((0,$piece23.AU)(name)))
continue;let names=behind.get(prefix)??new Set;behind.set(prefix,names.add(name))}return behind}var MOST_UNKNOWN=5e3;function tooManyNames(behind){for(let[service,
names]of behind){if(names.size<=MOST_UNKNOWN)continue;let message=`the report names ${names.size} actions of ${(0,$piece25.TL)(service)} that the catalogue lacks, more t\
han the ${MOST_UNKNOWN} that are read`;return (0,$piece33.C)("error","refused-report",message,{help:"check the origin of the report: no service of AWS has as many"})}return null}var NO_RULES2={keep:[],standing:null,configuration:null};function gather(read2,catalogue,terms,rules=NO_RULES2){let merged2=(0,$piece0.C1)(read2);if(!merged2.ok)return merged2;
let behind=unknownNames(catalogue,merged2.value.named),crowded=tooManyNames(behind);if(crowded)return{ok:!1,problem:crowded};let passRole={service:"iam",name:"P\
assRole"},kept=[...rules.keep.flatMap(rule=>rule.actions),...rules.named??[]],catalogued=(0,$piece2.sW)(catalogue,[...merged2.value.named,passRole]),all=(0,$piece2.sW)(catalogued,
kept.flatMap(namedAction)),stale=merged2.value.reports.filter(report=>(0,$piece9.QO)(report,terms.asOf,terms.maxReportAge)),early=merged2.value.reports.filter(report=>(0,$piece9.GJ)(
report,terms.asOf)),unfit=new Set([...stale,...early]),reports=merged2.value.reports.filter(report=>!unfit.has(report)),named=terms.principals.map(name=>(0,$piece30.bf)(
name)),given=(0,$piece9.T9)(named,reports);if(!given.ok)return given;let clock={window:terms.unusedFor,asOf:terms.asOf},keys=new WeakMap,known=new Map,knownOf=({
principals})=>{let key=keys.get(principals)??(0,$piece9.is)(principals);keys.set(principals,key);let one=known.get(key);if(!one){let matched=(0,$piece9.T9)(principals,
reports),found=matched.ok?removalOf(matched.value,clock,all):null,evidence2=found?.covered?{...found,terms:termsOf(found.removal,found.reports)}:null;one={principals:matched.
ok?matched.value:[],evidence:evidence2},known.set(key,one)}return one},evidenceFor=owners=>knownOf(owners).evidence,termsOf=(removal,about)=>({universe:all,removal,
split:mayBeSplit(catalogue,about),standing:rules.standing,keep:[]}),files=(0,$piece5._h)(rules.configuration),owning={given:named,configured:files.principals,nameless:reports.
some(report=>report.principal===null)},whose=(0,$piece5.QG)(owning,(0,$piece5.nb)(rules.configuration,rules.source??(()=>null),reports)),principalsOf=owners=>knownOf(owners).
principals,evidence=evidenceFor({principals:named,by:"principal",how:"`principal`"});return{ok:!0,value:{context:{universe:all,whose,ignored:files.ignored,evidenceFor,
principalsOf,standing:rules.standing,stood:rules.stood??null,asOf:terms.asOf,keeping:keepingBy(rules.keep,catalogued)},reports,known:catalogued,problems:[...merged2.
value.problems,...evidence?.problems??[],...reportProblems({reports,stale,early},catalogue,behind,terms)],ownerProblems:analysed2=>ownerProblems(analysed2,{given:named,
configuration:rules.configuration,lineOf:files.lineOf,reports,unused:[...unfit]})}}}function namedAction(text){if((0,$piece26.h)(text).kind!=="exact")return[];let colon=text.
indexOf(":");return[{service:text.slice(0,colon),name:text.slice(colon+1)}]}var OF_FILES=new Set(["not-a-file","unreadable-file","too-big","not-utf8"]);function ofIgnored(problems,ignored){return problems.map(one=>one.path!==null&&OF_FILES.
has(one.code)&&ignored(one.path)?{...one,severity:"note"}:one)}var NEWER="what is newer than the catalogue can be forbidden once a newer release knows it";function unknownForbids(forbid,known){return[...new Set(forbid)].flatMap(
text=>{let found=unknownEntry(text,known);if(!found)return[];let message=`\`forbid\`: ${unknownWords(text,found)}`,meant=didYouMean(found.meant);return meant!==
null?[(0,$piece33.C)("error","unknown-forbid",message,{help:`${meant} ${NEWER}`})]:[(0,$piece33.C)("warning","unknown-forbid",message,{help:"check the spelling: only an entry\
 that contains it is held up"})]})}function unknownWords(text,{what,service}){switch(what){case"service":return`nobody knows the service ${(0,$piece25.TL)(service)} of ${(0,$piece25.TL)(
text)}`;case"pattern":return`${(0,$piece25.TL)(text)} grants no action that anybody knows`;case"action":return`nobody knows an action ${(0,$piece25.TL)(text)}`}}var MOST_TOLD2=50;function unknownKeeps(files,configured,known){let told=new Map,tell=(rule,text)=>{let{path,line,column:column2}=rule,key=`${path}:${line}:${column2}\
 ${text}`;if(told.has(key))return;let found=unknownEntry(text,known,told.size<MOST_TOLD2);if(!found)return;let rest=found.what==="action"&&found.meant!==null?"u\
ntil it is mended, that is kept, too":"an action newer than the catalogue is kept all the same",help=`${didYouMean(found.meant)??"check the spelling;"} ${rest}`,
message=`the rule keeps ${(0,$piece25.TL)(text)}${unknownWords2(found)}`;told.set(key,(0,$piece33.C)("warning","unknown-keep",message,{path,line,column:column2,help}))};for(let rule of configured)
for(let text of rule.actions)tell(rule,text);for(let{keep,statement}of (0,$piece32.W)(files))for(let rule of keep){if(!rule.beside)continue;let entries=new Set(statement.
actions?.entries);for(let text of rule.actions)entries.has(text)||tell(rule,text)}return[...told.values()]}function unknownWords2({what,service}){switch(what){case"\
service":return`, but the catalogue knows no service ${(0,$piece25.TL)(service)}`;case"pattern":return", which grants no action that the catalogue knows";case"action":return"\
, an action that the catalogue does not know"}}function run(material,asked,progress=()=>{}){let terms=(0,$piece2.G9)(asked,material.configuration),reports=[];for(let{text,source:source2}of material.reports){let read2=(0,$piece0.tL)(
text,source2);if(!read2.ok)return read2;reports.push(read2.value)}let step=steps(2*material.files.length,progress),opened=material.files.map(file=>step((0,$piece5.Tq)(
file))),source=(0,$piece6.uK)((0,$piece5.Rx)(opened,material.beside??[]),(0,$piece5._h)(material.configuration).ignored),{rules:keep,problems:expired2}=(0,$piece12.k4)(material.
configuration,terms.asOf),rules={keep,standing:material.standing,configuration:material.configuration,source,named:namedBeside(opened,terms.asOf),stood:material.
stood??null},gathered=gather(reports,material.catalogue,terms,rules);if(!gathered.ok)return gathered;let{context}=gathered.value,outcomes=opened.map(file=>step(
judgeFile(file,context))),files=outcomes.flatMap(({file})=>file??[]).sort((a,b)=>(0,$piece23.HH)(a.path,b.path)),besideProblems=outcomes.flatMap(one=>one.problems),
unknown=unknownKeeps(files,keep,gathered.value.known),isPart=material.isPart||material.standing!==null,problems=[...ofIgnored(material.problems,context.ignored),
...expired2,...gathered.value.problems,...gathered.value.ownerProblems(files),...unknown,...unknownForbids(material.forbid??[],gathered.value.known),...(0,$piece12.PO)(
files,isPart?[]:keep,[...besideProblems,...unknown]),...besideProblems].sort(byPlace);return{ok:!0,value:{filesRead:material.files.filter(({text,path})=>(0,$piece7.TC)(
text,path)!==null).length,files,problems,reports:gathered.value.reports,universe:context.universe,asOf:terms.asOf,configurationPath:material.configurationPath??
material.configuration?.source??$piece16.Ut,grantedBefore:null}}}function steps(total,progress){let done=0;return value=>(progress(++done,total),value)}
function byPlace(a,b){return (0,$piece23.HH)(a.path??"",b.path??"")||(a.line??0)-(b.line??0)||(a.column??0)-(b.column??0)||(0,$piece23.HH)(a.code,b.code)||(0,$piece23.HH)(a.
message,b.message)}function seemsPolicy(text){return/^\uFEFF?\s*[[{]/.test(text)&&(text.includes('"Effect"')||/\\u[0-9a-f]{4}/i.test(text))}var MOST_REFERENCED=2e3;async function referencedBy(files,mayBe){let terraform=files.filter(({path})=>(0,$piece7.zk)(path));if(terraform.length===0)return[];let{mentionedFiles,
referencedFiles}=await __webpack_require__.e(/* import() */ 3940).then(__webpack_require__.bind(__webpack_require__, 3940)),telling=terraform.filter(({path,text})=>[...mentionedFiles(text,path)].some(mayBe));await loadFormats(
telling);let found=telling.flatMap(({path,text})=>referencedFiles((0,$piece7.o$)(text,path),path));return[...new Set(found)].filter(mayBe).sort($piece23.HH)}function tooManyReferenced(){
let message=`Terraform files take the texts of more than ${MOST_REFERENCED} files whose names do not say what they hold: the others were not read`;return (0,$piece33.C)(
"error","too-big",message,{help:"give the policies among them names that end in `.json`"})}


}),

9319:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
L: () => (/* binding */ childrenOf),
g: () => (/* binding */ PartsBuilder)
});
var PartsBuilder=class{parts=[];comments=[];#open=[];add(made){this.#add(made)}open(made){this.#open.push(this.#add(made))}close(end){let part=this.#open.pop();
part&&(part.end=end??part.end,part.next=this.parts.length)}#add({start,end,kind,type,props,key}){let depth=this.#open.length,part={start,end,kind,type,props,key,
depth,next:this.parts.length+1};return this.parts.push(part),part}};function childrenOf(parts,index){let found=[],end=parts[index]?.next??0;for(let at=index+1;at<
end;at=parts[at]?.next??end)found.push(at);return found}


}),

5397:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$l: () => (/* binding */ locatePolicies),
D: () => (/* binding */ meets),
GX: () => (/* binding */ statementsOf),
Ge: () => (/* binding */ isDoubtful),
L9: () => (/* binding */ grantingEntries),
Mw: () => (/* binding */ remembering),
P: () => (/* binding */ loadReaders),
Qq: () => (/* binding */ holdsGarbled),
Rr: () => (/* binding */ grantsOf),
TC: () => (/* binding */ readerOf),
YA: () => (/* binding */ stretches),
Z5: () => (/* binding */ isUnclear),
eI: () => (/* binding */ readForNames),
ho: () => (/* binding */ containsOf),
it: () => (/* binding */ surelyContains),
nT: () => (/* binding */ firstFrom),
o$: () => (/* binding */ readSource),
tw: () => (/* binding */ containing),
yI: () => (/* binding */ touches),
zk: () => (/* binding */ isTerraform)
});
var $piece4 = __webpack_require__(6606);
var $piece6 = __webpack_require__(86);
var $piece9 = __webpack_require__(117);
var $piece0 = __webpack_require__(4997);
var $piece8 = __webpack_require__(865);
var $piece10 = __webpack_require__(2169);
var $piece1 = __webpack_require__(634);
var $piece7 = __webpack_require__(7134);
var $piece5 = __webpack_require__(5);
var $piece3 = __webpack_require__(6865);
var $piece2 = __webpack_require__(1968);
var $piece11 = __webpack_require__(1007);



function isTerraform(path){return/\.(?:tf|tofu|tfvars)(?:\.json)?$/i.test(path)}var reader=null,read=null;async function loadHcl(support){reader??=open(support),read=await reader}function readHcl(text,path){if(!read)throw new Error("HCL was\
 read before it was loaded");return read(text,path)}async function open(support){let{openHcl}=await Promise.all(/* import() */[__webpack_require__.e(1642), __webpack_require__.e(3273)]).then(__webpack_require__.bind(__webpack_require__, 3273));return openHcl(support())}var STATE_NAME=/\.tfstate(?:\.[^/]*)?$/i,PLAN_NAME=/\.tfplan(?:\.json)?$/i;function outputByName(path){return STATE_NAME.test(path)?"state":PLAN_NAME.test(path)?
"plan":null}function outputByKeys(root){if(root?.kind!=="map"||!(0,$piece2.D)(root,"terraform_version"))return null;let keys=new Set(root.entries.map(({key})=>key.value));
return keys.has("planned_values")||keys.has("resource_changes")?"plan":keys.has("serial")&&keys.has("resources")||keys.has("values")?"state":null}function outputNote(output,path){
let message=`this is a Terraform ${output}, which is made from the configuration and is not read`;return (0,$piece3.C)("note","not-a-source",message,{path,help:"give \
the configuration instead, its `*.tf` files"})}var readYaml=null;async function loadReaders(formats,support){formats.has("yaml")&&(readYaml=(await Promise.all(/* import() */[__webpack_require__.e(6977), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 1627))).readYaml),formats.has("\
hcl")&&await loadHcl(support)}function readerOf(text,path){if(outputByName(path))return null;let format=(0,$piece4.be)(path,text);return format===null?"json":(0,$piece4.Fl)(
path)&&!TEMPLATE.test(text)&&!POLICY.test(text)?null:format==="json"||HINTS[format].test(text)||ESCAPED.test(text)?format:null}var TEMPLATE=/AWSTemplateFormatVersion|AWS::/,
POLICY=/^\uFEFF?\s*\{[\s\S]*"Effect"/,HINTS={yaml:/\bEffect\b|\bStatement\b|(?:\bs|RoleS)tatements\b|AWS::(?:IAM|Serverless|SSO)/,hcl:/effect|statement|file\s*\(/i},
ESCAPED=/\\[xuU][0-9a-fA-F]/;function readSource(text,path,isNamed=!1){let source=readBy(text,path);return isNamed||source.problems.length===0||mayHold(text,path)?
source:{...source,problems:source.problems.map(one=>one.severity==="error"?asNote(one):one)}}function mayHold(text,path){return (0,$piece4.t7)(text)||/\.(?:tf|tofu|tfvars)(?:\.json)?$/i.
test(path)&&HINTS.hcl.test(text)}function asNote(found){return{...found,severity:"note",help:"nothing in it looks like a policy; if it holds one, mend the file"}}
function readBy(text,path){let output=outputByName(path);if(output)return{...nothing(text),problems:[outputNote(output,path)]};switch(readerOf(text,path)){case null:
return nothing(text);case"yaml":if(!readYaml)throw new Error("YAML was read before it was loaded");return readYaml(text,path);case"hcl":return readHcl(text,path);case"\
json":return readJsonFile(text,path)}}function readForNames(text,path){return (0,$piece4.be)(path)==="hcl"?readHcl(text,path):readSource(text,path)}function readJsonFile(text,path){
let source=(0,$piece1.$n)(text,path),output=outputByKeys(source.roots[0]);return output?{...nothing(text),problems:[outputNote(output,path)]}:source}function nothing(text){
let lines=new $piece5.q(text);return{format:"json",text,lines,roots:[],problems:[],duplicateKeys:[],shared:[],comments:()=>[],writer:$piece1.mC}}function isServerless(root){return (0,$piece2.D)(root,"service")!==void 0&&(0,$piece2.D)(root,"provider")!==void 0}function statementLists(root){let provider=at(root,"provide\
r"),functions=at(root,"functions"),each=(functions?.kind==="list"?functions.items:functions?[functions]:[]).flatMap(map=>map.kind==="map"?map.entries.map(entry=>entry.
value):[]);return[at(at(at(provider,"iam"),"role"),"statements"),at(provider,"iamRoleStatements"),...each.map(one=>at(one,"iamRoleStatements"))].filter(node=>node!==
void 0)}function at(node,key){return node?.kind==="map"?(0,$piece2.D)(node,key):void 0}function locatePolicies(source,path){if(isTerraform(path))return (0,$piece6.v)().locateTerraform(source,path);let{roots,text}=source,how=(0,$piece1.MU)(source,path),boundaries=(0,$piece1.of)(
text,roots),found=roots.map((root,index)=>{let place=roots.length>1?{parent:null,token:index}:null;return locateIn(root,place,how,boundaries)}),policies=found.flatMap(
one=>one.policies),duplicate=[...source.duplicateKeys,...found.flatMap(one=>one.duplicateKeys)][0];return duplicate&&policies.length>0?refuse(duplicate,policies,
how):{policies,problems:found.flatMap(one=>one.problems)}}function locateIn(root,path,how,boundaries){let map=root.kind==="map"?root:null,lists=map&&isServerless(
map)?statementLists(map):[],nested=(0,$piece1.W2)({root,path,how,boundaries,lists}),notes=map?(0,$piece1.TM)(map,how):[];return{...nested,problems:[...notes,...nested.
problems]}}function refuse(duplicate,policies,{path,lines}){let isInside=policies.some(({document:{start,end}})=>start<=duplicate.start&&duplicate.end<=end),message=`\
the key ${(0,$piece7.TL)(duplicate.value)} stands twice in one object`,why=isInside?"IAM refuses such a policy, and readers disagree on what it means":"readers disagree\
 on which one counts",place={path,...lines.at(duplicate.start),help:`remove one of the two: ${why}`};return{policies:[],problems:[(0,$piece3.C)("error","duplicate-key",
message,place)]}}function statementsOf({path,text}){return locatePolicies(readSource(text,path),path).policies.flatMap(policy=>policy.statements)}function grantsOf(statements){let exact=new Set,
patterns=new Map,others=[];for(let{actions,blocked}of statements){let entries=actions?.entries.map($piece8.h)??[];if(blocked==="not-action"&&others.push(action=>!entries.
some(entry=>(0,$piece9.y)(entry,action))),blocked===null)for(let entry of entries)entry.kind==="all"&&others.push(()=>!0),entry.kind==="exact"&&exact.add(`${entry.
service}:${entry.name}`),entry.kind==="pattern"&&patterns.set(entry.service,(patterns.get(entry.service)??new Set).add(entry.pattern))}return remembering(action=>{
let[service="",name=""]=action.split(":"),some=[...patterns.get(service)??[]];return exact.has(action)||some.some(pattern=>(0,$piece10.gu)(pattern,name))||others.some(granted=>granted(
action))})}function remembering(answer){let known=new Map;return key=>{let found=known.get(key);if(found!==void 0)return found;let fresh=answer(key);return known.
set(key,fresh),fresh}}function entryWithin(inner,outer){if(inner.kind==="invalid"||outer.kind==="invalid")return!1;if(outer.kind==="all")return!0;if(inner.kind==="all"||inner.service!==
outer.service)return!1;let[a,b]=[patternOf(inner),patternOf(outer)];return shortest(b)>shortest(a)?!1:(0,$piece10.lo)(a,b)}function patternOf(entry){return entry.kind===
"exact"?entry.name:entry.pattern}function shortest(pattern){return pattern.replaceAll("*","").length}function containing(forbidden,universe){let inner=nonEmpty((0,$piece8.h)(forbidden)),known=inner.kind!=="pattern"?[]:(0,$piece0.jo)(inner,universe).flatMap(({service,
actions})=>actions.map(({folded})=>`${service.key}:${folded}`));return entry=>{let outer=(0,$piece8.h)(entry);return entryWithin(inner,outer)!==!1?!0:known.length>0&&
known.every(action=>(0,$piece9.y)(outer,action))}}function surelyContains(entry,forbidden){return entryWithin(nonEmpty((0,$piece8.h)(forbidden)),(0,$piece8.h)(entry))===!0}
function nonEmpty(entry){return entry.kind==="pattern"&&/^\*+$/.test(entry.pattern)?{...entry,pattern:"?*"}:entry}function grantingEntries({actions,written,blocked}){
return blocked===null||blocked==="shared"||blocked==="not-literal"?actions?.entries??written?.entries??[]:[]}function isDoubtful({actions,blocked}){return blocked===
"not-literal"&&actions!==null}function isUnclear(statement){let{written,blocked}=statement;return blocked==="not-literal"&&(isDoubtful(statement)||written?.isAll!==
!0)||holdsGarbled(statement)}function isGarbled(entry){return!(0,$piece8.T)(entry)&&/[*?]/.test(entry)}function holdsGarbled(statement){return grantingEntries(statement).
some(isGarbled)}function containsOf(statements){let sure=statements.filter(one=>!isDoubtful(one)).map(grantingEntries);return remembering(forbidden=>sure.some(entries=>entries.
some(entry=>surelyContains(entry,forbidden))))}function stretches(ranges){let out=[];for(let{first,last}of[...ranges].sort((a,b)=>a.first-b.first)){let previous=out.at(-1);previous&&first<=previous.last?out[out.
length-1]={first:previous.first,last:Math.max(previous.last,last)}:out.push({first,last})}return out}function meets(apart,lines){let next=apart[firstFrom(apart,
lines.first)];return next!==void 0&&next.first<=lines.last}function firstFrom(apart,line){return (0,$piece11.t)(apart.length,index=>(apart[index]?.last??0)<line)}function touches(changed,lines){let one=changed[firstFrom(changed,lines.first)];return!one||one.first>lines.last?!1:one.kind==="added"||one.first<lines.last}


}),

1857:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
GT: () => (/* binding */ LONGEST_REASON),
Mc: () => (/* binding */ readKeepRule),
P1: () => (/* binding */ readDay),
g3: () => (/* binding */ DAY_FORM),
n$: () => (/* binding */ readAccounts),
pY: () => (/* binding */ checkGlob),
uz: () => (/* binding */ readPrincipals)
});
var $piece1 = __webpack_require__(3829);
var $piece4 = __webpack_require__(6841);
var $piece5 = __webpack_require__(865);
var $piece0 = __webpack_require__(6478);
var $piece3 = __webpack_require__(667);
var $piece2 = __webpack_require__(7134);

var EXAMPLE="`MyRole`, or several: `[RoleA, arn:aws:iam::111122223333:role/RoleB]`",ACCOUNTS='`["111122223333"]`, each in quotes',KEYS=["principals","accounts"];
function readPrincipals(node,reader){return((node&&reader.map(node,"`principals`"))?.entries??[]).map(({key,value})=>{checkGlob(key,reader,"captures");let captures=(0,$piece1.Z0)(
key.value),what=`the principal of ${(0,$piece2.TL)(key.value)}`,rule={files:key.value,line:reader.line(key.start)};if(value.kind!=="map")return{...rule,principals:readNames(
value,what,captures,reader),accounts:[]};let keys=reader.keys(value,`the rule of ${(0,$piece2.TL)(key.value)}`,KEYS),names=keys?.get("principals");keys&&!names&&reader.
refuse(value.start,`the rule of ${(0,$piece2.TL)(key.value)} has no \`principals\``,`name them: ${EXAMPLE}`);let principals=names?readNames(names,what,captures,reader):
[];return{...rule,principals,accounts:readAccounts(keys?.get("accounts"),"`accounts`",reader)}})}function readAccounts(node,what,reader){let accounts=(node&&reader.
texts(node,what,ACCOUNTS))??[];for(let{value,start}of accounts)/^\d{12}$/.test(value)||reader.refuse(start,`${(0,$piece2.TL)(value)} is no account`,"write its twelve di\
gits");return[...new Set(accounts.map(one=>one.value))]}function checkGlob({value,start},reader,captures=null){let fault=(0,$piece1.Hf)(value,captures);fault&&reader.
refuse(start,`the glob ${(0,$piece2.TL)(value)} ${fault.message}`,fault.help)}function readNames(node,what,captures,reader){let names=reader.texts(node,what,EXAMPLE)??[];
for(let{value,start}of names){let unknown=(0,$piece1.Z0)(value).find(name=>!captures.includes(name));if(unknown!==void 0){let meant=(0,$piece3.p)(unknown,captures),help=meant?
`write \`{${meant}}\``:captures.length>0?`it has ${captures.map(name=>`\`{${name}}\``).join(", ")}`:"name a part of the glob so: `iam/{role}/*.json`";reader.refuse(
start,`the glob has no capture \`{${unknown}}\``,help)}else (0,$piece4.HV)((0,$piece1.Bq)(value.replace(/^(arn:[^:]*:iam::)\{[^}]*\}:/,`$1${"0".repeat(12)}:`),()=>"x"))||reader.
refuse(start,`${(0,$piece2.TL)(value)} is no principal`,"give a role or user: its ARN, or its bare name")}return names.map(one=>one.value)}function readDay(text,example){return/^\d{4}-\d\d-\d\d$/.test(text)?(0,$piece0.pe)(text)??{help:"there is no such day; a day is written `YYYY-MM-DD`"}:{help:`write i\
t as ${example}`}}var LONGEST_REASON=300,KEYS2=["actions","principals","files","reason","expires","owner"],ACTIONS="`s3:PutBucketPolicy`, or several: `[s3:Get*, s3:PutBucketPolic\
y]`",PRINCIPALS="`MyRole`, or several: `[deploy-*, arn:aws:iam::111122223333:role/RoleB]`",FILES="`iam/prod/**`, or several in a list",OWNER="`owner: platform t\
eam`",REASON="`reason: quarterly restore drill`",DAY_FORM="`2027-03-31`, the last day on which it keeps";function readKeepRule(node,{what,path},reader){let keys=reader.
keys(node,what,KEYS2);if(!keys)return null;let missing=(key,help)=>reader.refuse(node.start,`${what} has no \`${key}\``,help),actionsNode=keys.get("actions"),reasonNode=keys.
get("reason"),expiresNode=keys.get("expires"),actions=actionsNode?readActions(actionsNode,`\`actions\` of ${what}`,reader):missing("actions",`name what stays: ${ACTIONS}`),
reason=reasonNode?readLine(reasonNode,`\`reason\` of ${what}`,{example:REASON,help:`say why it stays: ${REASON}`},reader):missing("reason",`say why it stays: ${REASON}`),
until=expiresNode?readExpires(expiresNode,`\`expires\` of ${what}`,reader):null,[principalsNode,filesNode,ownerNode]=[keys.get("principals"),keys.get("files"),keys.
get("owner")],principals=principalsNode?readNames2(principalsNode,`\`principals\` of ${what}`,reader):[],files=filesNode?reader.texts(filesNode,`\`files\` of ${what}`,
FILES):[];for(let glob of files??[])checkGlob(glob,reader);let owner=ownerNode?readLine(ownerNode,`\`owner\` of ${what}`,{example:OWNER,help:`name who answers f\
or it: ${OWNER}`},reader):null;return!actions||reason===null||!principals||!files?null:{actions,principals,files:files.map(one=>one.value),reason,owner,until,path,
beside:!1,...reader.at(node.start)}}function readActions(node,what,reader){return reader.texts(node,what,ACTIONS)?.flatMap(({value,start})=>{let{kind}=(0,$piece5.h)(
value);return kind==="exact"||kind==="pattern"?[value]:(kind==="invalid"?reader.refuse(start,`${(0,$piece2.TL)(value)} is no action`,"write `service:Action`; `*` and `?\
` may stand in the action only"):reader.refuse(start,`${(0,$piece2.TL)(value)} would keep everything`,"name what is to stay, service by service"),[])})??null}function readNames2(node,what,reader){
return reader.texts(node,what,PRINCIPALS)?.map(({value,start})=>((0,$piece4.rn)(value)||reader.refuse(start,`${(0,$piece2.TL)(value)} is no principal`,"write a name\
 or an ARN; `*` is any text in it"),value))??null}function readLine(node,what,{example,help},reader){let text=reader.text(node,what,example);return text?text.value.
trim()===""?reader.refuse(text.start,`${what} is empty`,help):[...text.value].length>LONGEST_REASON?reader.refuse(text.start,`${what} has more than ${LONGEST_REASON}\
 characters`,"write it shorter"):text.value.trim().replace(/\s+/g," "):null}function readExpires(node,what,reader){let text=reader.text(node,what,DAY_FORM);if(!text)
return null;let day=readDay(text.value,DAY_FORM);return typeof day=="number"?day+864e5:reader.refuse(text.start,`${what} is ${(0,$piece2.TL)(text.value)}, which is no d\
ay`,day.help)}


}),

642:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
C6: () => (/* binding */ openBy),
Gd: () => (/* binding */ unjudgedOf),
Is: () => (/* binding */ isSettled),
O1: () => (/* binding */ lookedAt),
Oj: () => (/* binding */ forbiddenEntries),
Vm: () => (/* binding */ forbiddenIn)
});
var $piece0 = __webpack_require__(5397);
var $piece1 = __webpack_require__(4189);
function lookedAt(failOn,files,before){let looked=[];for(let file of files){let changed=before?.changed.get(file.path);for(let one of (0,$piece1.W)([file]))isMeant(
failOn,one,changed)&&looked.push({file,one})}return looked}function unjudgedOf(failOn,looked,before){return changing(failOn,looked,before).filter(({file,one})=>!file.
ignored&&openBy(one)!==null)}function isSettled(one){return openBy(one)==="unread"&&one.keep.some(({whole})=>whole===!0)}function openBy(one){let open=one.reason&&
OPEN[one.reason];return open||(!one.refinement?.entries.every(({granted})=>granted>0)&&(0,$piece0.Qq)(one.statement)?"unread":isHollow(one)?"always":null)}function isHollow({
refinement,evidence}){return refinement===null||!evidence?!1:evidence.reports.some(({kind,services})=>kind==="access-analyzer"&&services.length===0)}function changing(failOn,looked,before){
return failOn!=="added"?looked:looked.filter(({file,one})=>isTouched(one,before?.changed.get(file.path)))}var OPEN={deny:null,principal:null,boundary:null,organization:null,
ignored:null,"too-large":null,conditional:null,"last-statement":null,"not-literal":"unread",shared:"unread",unowned:"unowned","not-action":"always","no-evidence":"\
noEvidence","owners-disagree":"always",law:"always"};function isMeant(failOn,one,changed){return failOn==="any"||failOn==="never"?!0:failOn==="added"?changed!==
void 0:isTouched(one,changed)}function isTouched(one,changed){return changed!==void 0&&(0,$piece0.yI)(changed,{first:one.line,last:one.endLine})}function forbiddenIn({failOn,forbid},looked,{before,universe,isForgiven}){let mind=forbid.length===0?[]:looked.filter(({file})=>!file.ignored),all=forbid.map(one=>({
one,isIn:(0,$piece0.tw)(one,universe)})),changed=new Set(changing(failOn,mind,before)),breaches=[],excused=0;for(let at of mind){let{path}=at.file;(0,$piece0.L9)(at.
one.statement).forEach((entry,index)=>{if((0,$piece0.Ge)(at.one.statement)&&!changed.has(at))return;let stood=one=>failOn==="added"&&before?.contained(path,one)===!0,
met=all.flatMap(({one,isIn})=>isIn(entry)&&!stood(one)&&!stood(entry)?[one]:[]),forbidden=isForgiven(at.file,at.one,entry)?void 0:met.find(one=>!isKept(at.one,one));
forbidden!==void 0?breaches.push({forbidden,entry,path,line:lineOf(at,index)}):met.length>0&&excused++})}let unclear=[...changed].filter(({one})=>(0,$piece0.Z5)(one.
statement)&&!isSettled(one)&&!forbid.every(entry=>isKept(one,entry)));return{breaches,excused,unclear}}function forbiddenEntries({limits},looked,universe){let forbid=limits.
flatMap(limit=>limit.forbid);if(forbid.length===0)return new Map;let all=forbid.map(one=>({one,isIn:(0,$piece0.tw)(one,universe)}));return new Map(looked.filter(({file})=>!file.
ignored).map(({one})=>{let isBreach=entry=>all.some(other=>other.isIn(entry)&&!isKept(one,other.one));return[one,(0,$piece0.L9)(one.statement).filter(isBreach)]}))}
function isKept({keep},forbidden){return keep.some(rule=>rule.actions.some(action=>(0,$piece0.it)(action,forbidden)))}function lineOf({file,one},index){let node=one.
statement.actions?.node,item=node?.kind==="list"?node.items[index]:node;return item?file.source.lines.line(item.start):one.line}


}),

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

117:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
y: () => (/* binding */ entryGrants)
});
var $piece0 = __webpack_require__(2169);
function entryGrants(entry,action){if(entry.kind==="all")return!0;if(entry.kind==="invalid")return!1;if(entry.kind==="exact")return action===`${entry.service}:${entry.
name}`;let before=`${entry.service}:`;return action.startsWith(before)&&(0,$piece0.gu)(entry.pattern,action.slice(before.length))}


}),

5878:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Bt: () => (/* binding */ readConfigurationFile),
jZ: () => (/* binding */ CONFIGURATION),
oi: () => (/* binding */ readConfigurationText),
vF: () => (/* binding */ loadConfiguration)
});
var $piece0 = __webpack_require__(6370);
var $piece1 = __webpack_require__(4072);
var $piece3 = __webpack_require__(6865);
var $piece2 = __webpack_require__(3024);
var $piece2_default = /*#__PURE__*/__webpack_require__.n($piece2);
var CONFIGURATION=$piece1.Ut;async function readConfigurationFile(file,shown){let text=(0,$piece0.yR)(file,shown,"configuration");return text.ok?readConfigurationText(
text.value,shown):{ok:!1,problems:[text.problem]}}async function readConfigurationText(text,shown){let{readConfiguration}=await Promise.all(/* import() */[__webpack_require__.e(6977), __webpack_require__.e(6720)]).then(__webpack_require__.bind(__webpack_require__, 6720));
return readConfiguration(text,shown)}async function loadConfiguration(file,shown){try{if(!(0,$piece2.lstatSync)(file,{throwIfNoEntry:!1}))return missing(file,shown);if($piece2.realpathSync.
native(file)!==file)return refuse(shown,"this is a link, or stands below one","put the file itself there")}catch(error){return refuse(shown,`the configuration c\
annot be read: ${(0,$piece0.l)(error)}`,"check the path and its permissions")}return readConfigurationFile(file,shown)}function missing(file,shown){let[other,shownOther]=[
file,shown].map(path=>path.replace(/\.yml$/,".yaml"));return other===void 0||shownOther===void 0||other===file||!(0,$piece2.existsSync)(other)?{ok:!0,value:null}:refuse(shownOther,
`the configuration is read from \`${shown}\``,"rename this file, or name it with `config`")}function refuse(path,message,help){return{ok:!1,problems:[(0,$piece3.C)("e\
rror","unreadable-file",message,{path,help})]}}


})

};
;