"use strict";
exports.id = 6720;
exports.ids = [6720];
exports.modules = {

6810:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
D: () => (/* binding */ forbiddenCharacter),
m: () => (/* binding */ characterFault)
});
var FORBIDDEN=/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF]|\r(?!\n)/,AMBIGUOUS=/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;
function forbiddenCharacter(text){return first(text,FORBIDDEN)}function characterFault(text){return first(text,AMBIGUOUS)}function first(text,pattern){let shift=text.
startsWith("\uFEFF")?1:0,at=(shift?text.slice(shift):text).search(pattern);if(at<0)return null;let offset=at+shift,what=WORDS[text.charAt(offset)]??"a control c\
haracter stands here";return{kind:"syntax",offset,what}}var OTHER_BREAK="a line break of a kind stands here that readers disagree on (use `\\n` or `\\r\\n`)",WORDS={
"\r":OTHER_BREAK,"\x85":OTHER_BREAK,"\u2028":OTHER_BREAK,"\u2029":OTHER_BREAK,"\uFEFF":"a byte order mark stands inside the text"};


}),

6720:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
readConfiguration: () => (/* binding */ readConfiguration)
});
/* unused harmony export LONGEST_CONFIGURATION */
var $piece9 = __webpack_require__(852);
var $piece0 = __webpack_require__(6810);
var $piece1 = __webpack_require__(6977);
var $piece2 = __webpack_require__(1857);
var $piece3 = __webpack_require__(4072);
var $piece4 = __webpack_require__(6478);
var $piece7 = __webpack_require__(667);
var $piece8 = __webpack_require__(7134);
var $piece10 = __webpack_require__(5);
var $piece6 = __webpack_require__(6865);
var $piece5 = __webpack_require__(4414);




var import_yaml=(0,$piece5.f)((0,$piece1.F)());var DEEPEST=100,MOST_PARTS=3e5,MOST_BREAKS=10;function readYaml(text){let fault=(0,$piece0.D)(text);if(fault)return broken(fault.offset,"syntax",fault.what);
let parsed=tokensOf(text);if(!parsed.ok)return parsed;let documents=[...new import_yaml.Composer({uniqueKeys:!1,keepSourceTokens:!0,logLevel:"silent"}).compose(
parsed.tokens,!1,text.length)].filter(isParsed),errors=documents.flatMap(document=>document.errors);return errors.length===0?{ok:!0,documents}:{ok:!1,breaks:errors.
map(({pos,code,message})=>({offset:pos[0],what:"syntax",message:worded(code,message)})).sort((a,b)=>a.offset-b.offset).slice(0,MOST_BREAKS)}}function tokensOf(text){
let parser=new import_yaml.Parser,tokens=[],parts=0;for(let lexeme of new import_yaml.Lexer().lex(text)){for(let token of parser.next(lexeme))tokens.push(token);
if(parser.stack.length>DEEPEST)return broken(parser.offset,"too-deep","it nests too deeply");if(++parts>MOST_PARTS)return broken(parser.offset,"too-many","it ha\
s too many parts");let last=tokens.at(-1);if(last?.type==="error")return broken(last.offset,"syntax",worded("UNEXPECTED_TOKEN",last.message))}for(let token of parser.
end())tokens.push(token);return{ok:!0,tokens}}function isParsed(document){return document.contents!==void 0}var WORDS=new Map([["TAB_AS_INDENT","a tab stands wh\
ere spaces indent"],["UNEXPECTED_TOKEN","what stands here belongs to nothing"],["BLOCK_AS_IMPLICIT_KEY","a value has a key in it: put text that holds `: ` in qu\
otes"],["MULTILINE_IMPLICIT_KEY","a key does not end on its line: a `:` is missing, or an indentation is wrong"],["BAD_SCALAR_START","no text begins with this c\
haracter: put it in quotes"],["BAD_ALIAS","text that begins with `*` must stand in quotes"]]);function worded(code,message){return WORDS.get(code)??`${message.charAt(
0).toLowerCase()}${message.slice(1)}`}function broken(offset,what,message){return{ok:!1,breaks:[{offset,what,message}]}}var import_yaml2=(0,$piece5.f)((0,$piece1.F)());var MOST_LISTED=100,REFUSED={kind:"other",start:0,end:0},Reader=class{#text;#lines;#source;#problems=[];constructor(text,lines,source){this.#text=text,this.#lines=
lines,this.#source=source}get problems(){let sorted=[...this.#problems].sort((a,b)=>(a.line??0)-(b.line??0)||(a.column??0)-(b.column??0)),rest=sorted.length-MOST_LISTED;
if(rest<=0)return sorted;let more=(0,$piece6.C)("error","configuration",`${rest} more mistakes follow`,{path:this.#source,help:"mend those before it first"});return[...sorted.
slice(0,MOST_LISTED),more]}refuse(offset,message,help,code="configuration"){let place={path:this.#source,...this.#lines.at(offset)};return this.#problems.push((0,$piece6.C)(
"error",code,message,{...place,help})),null}line(offset){return this.#lines.line(offset)}at(offset){return this.#lines.at(offset)}keys(node,what,known){let map=this.
map(node,what);if(!map)return null;for(let{key}of map.entries){if(known.includes(key.value))continue;let meant2=(0,$piece7.p)(key.value,known),all=`${what} has ${known.
map(one=>`\`${one}\``).join(", ")}`;this.refuse(key.start,`${(0,$piece8.TL)(key.value)} is no key of ${what}`,meant2?`write \`${meant2}\``:all)}return new Map(map.entries.
map(({key,value})=>[key.value,value]))}map(node,what){if(node.kind!=="map")return this.#expected(node,what,"a mapping","write `key: value` lines, indented below\
 it");let known=new Map;for(let entry of node.entries){let first=known.get(entry.key.value);if(first){let message=`${(0,$piece8.TL)(entry.key.value)} stands in line ${this.
line(first.key.start)} already`;this.refuse(entry.key.start,message,"put the two together","duplicate-key")}else known.set(entry.key.value,entry)}return node}list(node,what,example){
return node.kind==="list"?node:this.#expected(node,what,"a list",`write it as ${example}`)}texts(node,what,example){return node.kind==="string"?[node]:node.kind!==
"list"?this.#expected(node,what,"a text or a list",`write it as ${example}`):node.items.length===0?this.refuse(node.start,`${what} names nothing`,`write it as ${example}`):
node.items.flatMap(item=>this.text(item,`an item of ${what}`,example)??[])}text(node,what,example){return node.kind==="string"?node:this.#expected(node,what,"a \
text",`write it as ${example}`)}flag(node,what){let written=node.kind==="other"?this.#text.slice(node.start,node.end):"";return/^(?:true|True|TRUE)$/.test(written)?
!0:/^(?:false|False|FALSE)$/.test(written)?!1:this.#expected(node,what,"`true` or `false`","write one of the two, without quotes")}days(node,what){let written=node.
kind==="other"?this.#text.slice(node.start,node.end):"";return/^[1-9]\d{0,3}$/.test(written)?Number(written):this.#expected(node,what,"a number of days from 1 t\
o 9999","write it as `30`")}count(node,what,most){let written=node.kind==="other"?this.#text.slice(node.start,node.end):"";return (0,$piece9.rD)(written,most)??this.#expected(
node,what,`a whole number from 0 to ${most}`,"write it as `10`")}#expected(node,what,expected,help){if(node===REFUSED)return null;if(node.kind==="other"&&node.end<=
node.start)return this.refuse(node.start,`${what} is empty`,`${help}, or leave it out`);let got={map:"a mapping",list:"a list",string:"",call:"",other:""}[node.
kind]||(0,$piece8.TL)(this.#text.slice(node.start,node.end)),quotes=node.kind==="other"&&expected.startsWith("a text")?"; put text in quotes":"";return this.refuse(node.
start,`${what}: expected ${expected}, got ${got}`,`${help}${quotes}`)}};function plainTree(document,reader){function convert(node,at){if(!(0,import_yaml2.isNode)(node))return{kind:"other",start:at,end:at};let[start,end]=node.range??
[at,at];if((0,import_yaml2.isAlias)(node))return reader.refuse(start,"aliases (`*\u2026`) are not read here",meant("*","write out what it stands for")),REFUSED;
if(node.anchor!==void 0&&reader.refuse(start,"anchors (`&\u2026`) are not read here",meant("&","remove it")),node.tag!==void 0&&reader.refuse(start,"tags (`!\u2026`)\
 are not read here",meant("!","remove it")),(0,import_yaml2.isSeq)(node))return{kind:"list",start,end,items:node.items.map(item=>convert(item,start))};if((0,import_yaml2.isMap)(
node)){let entries=node.items.flatMap(({key,value:value2})=>entry(convert(key,start),value2));return{kind:"map",start,end,entries}}let{value}=node;return(0,import_yaml2.isScalar)(
node)&&typeof value=="string"?{kind:"string",start,end,value}:{kind:"other",start,end}}function entry(key,value){let meaning=convert(value,key.end);return key.kind===
"string"?[{key,value:meaning}]:(key!==REFUSED&&reader.refuse(key.start,"a key must be a text","put it in quotes"),[])}return convert(document.contents,0)}function meant(sign,help){
return`${help}; text that begins with \`${sign}\` must stand in quotes`}function readInfer(node,reader){let keys=node&&reader.keys(node,"`infer`",["source","path"]),of=(key,otherwise)=>{let value=keys?.get(key);return(value&&reader.
flag(value,`\`${key}\` of \`infer\``))??otherwise};return{source:of("source",!0),path:of("path",!1)}}function readReport(node,reader){let keys=node&&reader.keys(
node,"`report`",["max-age","unused-for"]),of=key=>{let value=keys?.get(key),days=value?reader.days(value,`\`${key}\` of \`report\``):null;return days===null?null:
days*864e5};return{maxAge:of("max-age"),unusedFor:of("unused-for")}}var RULES=["max-unused-actions","max-unused-percent","access-levels","forbid","unowned","unread","no-evidence"],KEYS=["fail-on",...RULES,"expired-keeps"],EXPIRED=[
"fail","warn"],LEVELS="`Write`, or several: `[Write, Permissions management]`",ENTRIES='`"iam:*"`, or several: `["*", "iam:*"]`';function readGate(node,reader){
if(!node)return null;if(node.kind!=="map")return{...$piece3.ql,failOn:oneOf(node,"`gate`",$piece3.d$,reader)};let keys=reader.keys(node,"`gate`",KEYS),read=(key,how)=>{
let value=keys?.get(key);return value?how(value,`\`${key}\``):null},failOn=read("fail-on",(value,what)=>oneOf(value,what,$piece3.d$,reader));return(!keys?.has("fai\
l-on")||failOn==="never")&&refuseIdle(node,reader),{failOn,mostActions:read("max-unused-actions",(value,what)=>reader.count(value,what,$piece9.Eq)),mostPercent:read(
"max-unused-percent",(value,what)=>reader.count(value,what,100)),levels:read("access-levels",(value,what)=>readLevels(value,what,reader))??[],forbid:read("forbi\
d",(value,what)=>readForbid(value,what,reader))??[],expiredKeeps:read("expired-keeps",(value,what)=>oneOf(value,what,EXPIRED,reader)),unowned:read("unowned",(value,what)=>oneOf(
value,what,$piece3.bd,reader)),unread:read("unread",(value,what)=>oneOf(value,what,$piece3.bd,reader)),noEvidence:read("no-evidence",(value,what)=>oneOf(value,what,$piece3.bd,
reader))}}function refuseIdle(node,reader){for(let{key}of node.entries){if(!RULES.some(rule=>rule===key.value))continue;reader.refuse(key.start,`${(0,$piece8.TL)(key.value)}\
 needs \`fail-on\`, and without it there is no gate`,"say what the gate looks at: `fail-on: added`, `touched` or `any`")}}function readLevels(node,what,reader){
let levels=(reader.texts(node,what,LEVELS)??[]).flatMap(({value,start})=>{let level=(0,$piece9.lI)(value);return typeof level=="string"?[level]:(reader.refuse(start,
level.message,level.help),[])});return[...new Set(levels)]}function readForbid(node,what,reader){return(reader.texts(node,what,ENTRIES)??[]).map(({value,start})=>{
let fault=(0,$piece9.PL)(value);return fault&&reader.refuse(start,fault.message,fault.help),value})}function oneOf(node,what,known,reader){let words=known.map(one=>`\
\`${one}\``).join(", "),text=reader.text(node,what,`one of ${words}`);if(!text)return null;let found=known.find(one=>one===text.value);if(found!==void 0)return found;
let meant2=(0,$piece7.p)(text.value,known);return reader.refuse(text.start,`${what} is ${(0,$piece8.TL)(text.value)}`,meant2?`write \`${meant2}\``:`write one of ${words}`)}var LONGEST_CONFIGURATION=1e6,KEYS2=["principals","accounts","infer","ignore","keep","report","gate"];function readConfiguration(text,source){if(text.length>LONGEST_CONFIGURATION)
return{ok:!1,problems:[(0,$piece6.C)("error","too-big","the configuration has more than 1 MB",{path:source,help:"make it smaller"})]};let lines=new $piece10.q(text),read=readYaml(
text);if(!read.ok)return{ok:!1,problems:read.breaks.map(one=>notYaml(one,text,lines,source))};let reader=new Reader(text,lines,source),[document,second]=read.documents;
second&&reader.refuse(second.range[0],"a second document begins here","remove the `---`: a configuration is one");let directive=text.search(/^%/m);(document?.directives.
yaml.explicit||document&&Object.keys(document.directives.tags).length>1)&&reader.refuse(Math.max(0,directive),"directives (`%\u2026`) are not read here","remove\
 it");let tree=document?plainTree(document,reader):null,parts=tree&&!isNothing(tree,text)?reader.keys(tree,"a configuration",KEYS2):null,value={source,principals:(0,$piece2.uz)(
parts?.get("principals"),reader),accounts:(0,$piece2.n$)(parts?.get("accounts"),"`accounts`",reader),infer:readInfer(parts?.get("infer"),reader),ignore:readIgnore(
parts?.get("ignore"),reader),keep:readKeep(parts?.get("keep"),source,reader),report:readReport(parts?.get("report"),reader),gate:readGate(parts?.get("gate"),reader)},
{problems}=reader;return problems.length===0?{ok:!0,value}:{ok:!1,problems}}function isNothing({kind,start,end},text){return kind==="other"&&/^(?:~|null|Null|NULL)?$/.
test(text.slice(start,end).trim())}function readIgnore(node,reader){let example="`- iam/boundaries/**`, one a line";return((node&&reader.list(node,"`ignore`",example)?.
items)??[]).flatMap(item=>{let glob=reader.text(item,"an item of `ignore`",example);return glob&&(0,$piece2.pY)(glob,reader),glob?[glob.value]:[]})}function readKeep(node,source,reader){
return((node&&reader.list(node,"`keep`","`- actions: \u2026` with `reason: \u2026` below it")?.items)??[]).flatMap((item,index)=>(0,$piece2.Mc)(item,{what:`\`keep[${index}\
]\``,path:source},reader)??[])}function notYaml({offset,message},text,lines,path){let place=lines.at(Math.min(offset,text.length)),line=text.slice(lines.start(place.
line),lines.end(place.line)),help=/^\s*(?:- +)?\*/.test(line)?'put the glob in quotes: `"**/*.json"`':"mend the YAML there, or in the line before";return (0,$piece6.C)(
"error","syntax",`this is no YAML that can be read: ${message}`,{path,...place,help})}


})

};
;