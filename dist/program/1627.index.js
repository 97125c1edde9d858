"use strict";
exports.id = 1627;
exports.ids = [1627];
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

1627:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readYaml: () => (/* binding */ readYaml)
});
var $piece0 = __webpack_require__(6810);
var $piece1 = __webpack_require__(6977);
var $piece4 = __webpack_require__(8719);
var $piece5 = __webpack_require__(5);
var $piece6 = __webpack_require__(6865);
var $piece3 = __webpack_require__(1968);
var $piece2 = __webpack_require__(4414);


var import_yaml=(0,$piece2.f)((0,$piece1.F)()),[DOCUMENT,SCALAR]=["",""];function yamlComments(text){let found=[],at=0,isScalar2=!1;for(let lexeme of new import_yaml.Lexer().
lex(text)){if(!isScalar2&&(lexeme===DOCUMENT||lexeme===SCALAR)){isScalar2=lexeme===SCALAR;continue}!isScalar2&&lexeme.startsWith("#")&&found.push({start:at,end:at+
lexeme.length}),isScalar2=!1,at+=lexeme.length}return found}var import_yaml2=(0,$piece2.f)((0,$piece1.F)());var SENTENCES={ALIAS_PROPS:"an alias cannot have an anchor or a tag of its own",BAD_ALIAS:"a name is expected here (write a `*` or `&` that is text in quotes)",
BAD_COLLECTION_TYPE:"the tag does not fit what it stands before",BAD_DIRECTIVE:"the directive is not known",BAD_DQ_ESCAPE:"an escape is not known",BAD_INDENT:"t\
he indentation does not fit (lines inside brackets must be indented deeper than the key before them)",BAD_PROP_ORDER:"an anchor or a tag stands in the wrong pla\
ce",BAD_SCALAR_START:"text that begins with this character must be quoted",BLOCK_AS_IMPLICIT_KEY:"a second key stands on the line of the first (quote text that \
holds `: `)",BLOCK_IN_FLOW:"a list or mapping by indentation stands inside brackets",KEY_OVER_1024_CHARS:"the key is longer than 1,024 characters",MULTILINE_IMPLICIT_KEY:"\
the key does not stand on one line (a colon is missing?)",MULTIPLE_ANCHORS:"a value has two anchors",MULTIPLE_TAGS:"a value has two tags",TAB_AS_INDENT:"a tab s\
tands in the indentation",TAG_RESOLVE_FAILED:"the tag cannot be read"},UNCLOSED="the text ends too early (is a quote or a bracket not closed?)",CLOSES_NOTHING="\
this closes nothing (lines inside brackets and quotes must be indented deeper than the key before them)",OTHER_DEPTH="this list item stands at another depth tha\
n the ones before it (indent the items of a list alike)",UNKNOWN="something is missing before this, or too much";function faultOf(text,offset,code){if(offset>=text.
trimEnd().length)return{kind:"syntax",offset,what:UNCLOSED};if(code==="BLOCK_AS_IMPLICIT_KEY"&&/^ *-\s/.test(text.slice(offset)))return{kind:"syntax",offset,what:OTHER_DEPTH};
let rest=/[\]}"']/.test(text.charAt(offset))?CLOSES_NOTHING:UNKNOWN;return{kind:"syntax",offset,what:SENTENCES[code]??rest}}function compose(text){try{let fault=(0,$piece0.m)(text);if(fault)throw new Stop(fault);let tokens=tokensOf(text),starts=tokens.flatMap(token=>token.type==="do\
cument"?[token.start]:[]),documents=composer(text).compose(tokens,!1,text.length);return{ok:!0,documents:Array.from(documents,({contents},index)=>({contents,start:starts[index]??
[]}))}}catch(error){if(error instanceof Stop)return{ok:!1,fault:error.fault};throw error}}var DEEPEST=200,MOST_TOKENS=1e6,Stop=class extends Error{fault;constructor(fault){
super(fault.what),this.fault=fault}};function tokensOf(text){let parser=new import_yaml2.Parser,mark=text.startsWith("\uFEFF")?"\uFEFF".length:0;parser.offset=mark;
let tokens=[],count=0,take=found=>{for(let token of found){if(token.type==="error")throw new Stop(faultOf(text,token.offset,"UNEXPECTED_TOKEN"));tokens.push(token)}};
for(let lexeme of new import_yaml2.Lexer().lex(text.slice(mark))){if(take(parser.next(lexeme)),parser.stack.length>DEEPEST)throw new Stop({kind:"syntax",offset:parser.
offset,what:TOO_DEEP});if(++count>MOST_TOKENS)throw new Stop({kind:"too-big",offset:parser.offset,what:TOO_BIG})}return take(parser.end()),tokens}var TOO_DEEP="\
the values are nested too deeply to be a policy",TOO_BIG="the file has more than a million words and signs";function composer(text){let made=new import_yaml2.Composer(
{keepSourceTokens:!0,uniqueKeys:!1,schema:"failsafe",resolveKnownTags:!1}),first=null;return Reflect.set(made,"onError",(place,code,_,isWarning)=>{if(!(isWarning&&
code==="TAG_RESOLVE_FAILED"))throw first??=faultOf(text,offsetOf(place),code),new Stop(first)}),made}function offsetOf(place){return typeof place=="number"?place:
"offset"in place?place.offset:place[0]}var import_yaml3=(0,$piece2.f)((0,$piece1.F)());var WORD=/^(?:~|null|true|false|yes|no|on|off|y|n)?$/i,NUMBER=/^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;
function isPlainString(text){return!WORD.test(text)&&!NUMBER.test(text)}var TreeBuilder=class{duplicates=[];shared=[];stray=null;#anchors=new Map;document({contents,start}){return this.#anchors.clear(),contents?this.#node(contents,start):
{kind:"other",start:0,end:0}}#node(node,before){if((0,import_yaml3.isAlias)(node))return this.#alias(node);let anchor=node.anchor?{span:null,named:!1}:null;anchor&&
node.anchor&&this.#anchors.set(node.anchor,anchor);let made=tagged(this.#untagged(node),node.tag,before);return anchor&&(anchor.span=(0,$piece3.e)(made),anchor.named&&
this.shared.push(anchor.span)),made}#alias(node){let span={start:node.range[0],end:node.range[1]},anchor=this.#anchors.get(node.source);return anchor?anchor.named||
(anchor.named=!0,anchor.span&&this.shared.push(anchor.span)):this.stray??=span,{kind:"other",...span}}#untagged(node){if((0,import_yaml3.isMap)(node))return this.#map(
node);if(!(0,import_yaml3.isSeq)(node))return scalar(node);let tokens=node.srcToken?.items,items=node.items.map((item,index)=>this.#node(item,tokens?.[index]?.start??
[])),[start,end]=node.range;return{kind:"list",start,end:node.flow?end:items.at(-1)?.end??end,items}}#map(node){let entries=[],keys=new Set,[start,end]=node.range,
isTold=!0,last=start;for(let{key:keyNode,value:valueNode,srcToken}of node.items){let made=this.#node(keyNode,srcToken?.start??[]),key=keyOf(keyNode,made),value=valueNode?
this.#node(valueNode,srcToken?.sep??[]):{kind:"other",start:made.end,end:made.end};last=Math.max(made.end,value.end),key?(entries.push({key,value:key.value==="<\
<"?{kind:"other",...(0,$piece3.e)(value)}:value}),keys.has(key.value)&&this.duplicates.push(key),keys.add(key.value)):(isTold=!1,entries.push({key:{kind:"string",value:`\
?${entries.length}`,...(0,$piece3.e)(made)},value}))}return node.flow||(end=last),{kind:"map",start,end,entries,...!isTold&&{isOpen:!0}}}};function keyOf(node,made){return(0,import_yaml3.isScalar)(
node)&&(!node.tag||node.tag==="!")?{kind:"string",value:String(node.value),...(0,$piece3.e)(made)}:null}function scalar(node){let[start,end]=node.range,value=String(node.
value),token=node.srcToken;if(token?.type==="block-scalar"){let first=end-token.source.length,last=Math.max(first,end-(/\r?\n$/.exec(token.source)?.[0].length??
0));return{kind:"string",value,start,end:last,inner:{start:first,end:last}}}return node.type==="PLAIN"&&!isPlainString(value)?{kind:"other",start,end}:{kind:"st\
ring",value,start,end}}var CALL=/^!([A-Za-z][A-Za-z0-9:_.-]*)$/,COLLECTIONS={"tag:yaml.org,2002:map":"map","tag:yaml.org,2002:seq":"list"};function tagged(node,tag,before){
if(!tag||COLLECTIONS[tag]===node.kind)return node;let start=before.find(token=>token.type==="tag")?.offset??node.start,name=CALL.exec(tag)?.[1];return name?{kind:"\
call",name,args:[node],start,end:node.end}:{kind:"other",start,end:node.end}}function lineStart(text,offset){let start=offset===0?0:text.lastIndexOf(`
`,offset-1)+1;return start===0&&text.startsWith("\uFEFF")?1:start}function lineEnd(text,offset){let next=text.indexOf(`
`,offset);return next<0?text.length:next>offset&&text[next-1]==="\r"?next-1:next}function breakBefore(text,start){return text[start-1]!==`
`?null:text[start-2]==="\r"?start-2:start-1}function skipBlanks(text,at){let next=at;for(;text[next]===" "||text[next]==="	";)next++;return next}function skipTrivia(text,at){
let next=skipBlanks(text,at);for(let char=text[next];char===`
`||char==="\r"||char==="#";char=text[next])next=skipBlanks(text,char==="#"?lineEnd(text,next):next+1);return next}var NEAR=5e3;function indentStep(text){return/\n( {1,8})[^\s#]/.exec(text.slice(0,NEAR))?.[1]??"  "}function dashStep(text,near){let start=Math.max(0,near-NEAR),
lines=text.slice(start,near+NEAR).split(`
`);for(let at=start>0?2:1;at<lines.length;at++){let dash=/^( *)- /.exec(lines[at]??"")?.[1]?.length,above=lines[at-1]?.trimEnd()??"";if(dash===void 0||!above.endsWith(
":"))continue;let step=dash-keyColumn(above);if(step>=0&&step<=8)return" ".repeat(step)}return"  "}function keyColumn(line){return/^\uFEFF?((?: |-(?= ))*)/.exec(
line)?.[1]?.length??0}var KEY=/^\uFEFF?((?: |-(?= ))*)(?:[A-Za-z0-9_]+|"[A-Za-z0-9_]+"|'[A-Za-z0-9_]+')[ \t]*:[ \t]+$/,LONGEST=300;function blockPlace(text,offset){
let start=lineStart(text,offset);if(offset-start>LONGEST)return null;let line=text.slice(start,offset);if(/^ +$/.test(line))return{column:line.length,colonEnd:null};
let key=KEY.exec(line);return key?{column:key[1]?.length??0,colonEnd:start+line.trimEnd().length}:null}var PLAIN=/^[A-Za-z][A-Za-z0-9-]*:[A-Za-z0-9*?-]+$/;function literalLike(written,text){return written.startsWith("'")&&/^[ -~]*$/.test(text)?`'${text.replaceAll(
"'","''")}'`:!written.startsWith('"')&&PLAIN.test(text)?text:JSON.stringify(text).replace(/[^ -~]/g,escaped)}function escaped(unit){return`\\u${unit.charCodeAt(
0).toString(16).padStart(4,"0")}`}function headerComment(text,{start,end}){if(text[start]!=="|"&&text[start]!==">")return"";let header=text.slice(start,Math.min(
lineEnd(text,start),end)),at=header.search(/[ \t]+#/);return at<0?"":header.slice(at)}function asList(text,at,literals){let place=inBrackets(text,at.end)?null:blockPlace(text,at.start),comment=headerComment(text,at);if(!place)return[{start:at.start,
end:at.end,text:bracketed(text,at,literals)+comment}];let eol=(0,$piece4.En)(text);if(place.colonEnd===null){let items2=literals.map(literal=>`- ${literal}`).join(`${eol}${"\
 ".repeat(place.column)}`);return[{start:at.start,end:at.end,text:items2+comment}]}let indent=" ".repeat(place.column)+dashStep(text,at.start),items=literals.map(
literal=>`${eol}${indent}- ${literal}`).join(""),behind=skipBlanks(text,at.end);if(text[behind]!=="#")return[{start:place.colonEnd,end:at.end,text:comment+items}];
let end=lineEnd(text,behind);return[{start:at.start,end:behind,text:""},{start:end,end,text:items}]}function asListReach(text,at){let place=inBrackets(text,at.end)?
null:blockPlace(text,at.start);return place?{start:place.colonEnd??at.start,end:lineEnd(text,at.end)}:{start:at.start,end:at.end}}function inBrackets(text,end){
return/[,\]}]/.test(text[skipTrivia(text,end)]??"")}function bracketed(text,at,literals){let line=`[${literals.join(text[at.start-1]===":"?",":", ")}]`;if((0,$piece4.lA)(
text,at,line.length))return line;let start=lineStart(text,at.start),inner=`${(0,$piece4.En)(text)}${" ".repeat(keyColumn(text.slice(start,at.start)))}${indentStep(text)}`;
return`[${literals.map(literal=>`${inner}${literal}`).join(",")}]`}function blockChunks(text,list){let column=list.start-lineStart(text,list.start),chunks=[],from=null,before=list.start;for(let item of list.items){let dash=skipTrivia(
text,before),lineBreak=isFirstOnLine(text,dash)?breakBefore(text,lineStart(text,dash)):null,start=from??(lineBreak===null?dash:leadStart(text,lineBreak)),end=itemEnd(
text,item.end,column),lead=lineBreak===null?{comments:[],emptyLine:null}:readLead(text,{start,end:lineBreak});chunks.push({item:{start:dash,end:item.end},start,
end,comma:null,lineBreak,behindLineComment:!1,...lead}),from=end,before=item.end}return chunks}function isFirstOnLine(text,offset){return skipBlanks(text,lineStart(
text,offset))===offset}function itemEnd(text,from,column){let end=lineEnd(text,from);for(;;){let start=text.indexOf(`
`,end)+1,at=skipBlanks(text,start);if(start===0||text[at]!=="#"||at-start<=column)return end;end=lineEnd(text,at)}}function leadStart(text,lineBreak){let end=lineBreak;
for(;;){let start=lineStart(text,end),at=skipBlanks(text,start);if(at<end&&text[at]!=="#")return end;let above=breakBefore(text,start);if(above===null)return lineBreak;
end=above}}function readLead(text,{start,end}){let comments=[],emptyLine=null;for(let line=text.indexOf(`
`,start)+1;line<=end;line=text.indexOf(`
`,line)+1){let at=skipBlanks(text,line);text[at]==="#"?comments.push({start:at,end:lineEnd(text,at)}):emptyLine=lineEnd(text,line)}return{comments,emptyLine}}function readFlowGap(text,{start}){let comma=null,comments=[],breaks=[],at=skipBlanks(text,start);for(;;at=skipBlanks(text,at)){let char=text[at];if(char==="#")
comments.push({start:at,end:lineEnd(text,at)}),at=lineEnd(text,at);else if(char===`
`||char==="\r")breaks.push(at),at+=char==="\r"?2:1;else if(char===","&&comma===null)comma=at++;else return{comma,comments,breaks,end:at}}}function jsonSize(text,span){let lost=/[[{]/.test(text.charAt(span.start))?0:span.start-lineStart(text,span.start),value=" ".repeat(lost)+text.slice(span.start,
span.end),composed=compose(value),[document]=composed.ok?composed.documents:[];return document?sizeOf(new TreeBuilder().document(document)):value.replaceAll(/\s/g,
"").length}function sizeOf(node){switch(node.kind){case"map":return around(node.entries.map(({key,value})=>JSON.stringify(key.value).length+1+sizeOf(value)));case"\
list":return around(node.items.map(sizeOf));case"string":return JSON.stringify(node.value).length;case"call":return node.args.reduce((sum,arg)=>sum+sizeOf(arg),
0);case"other":return node.end>node.start?node.end-node.start:4}}function around(parts){return 2+parts.reduce((sum,part)=>sum+part,0)+Math.max(0,parts.length-1)}var yamlWriter={replaceEntries(text,node,becomes){return node.kind==="string"?replaceString(text,node,becomes[0]??null):replaceItems(text,node,becomes)},removeItems(text,list,indexes){
return (0,$piece4.k3)(text,{chunks:chunksOf2(text,list),inBrackets:isFlow(text,list),hasHeadings:!1},indexes)},reach:yamlReach,size:jsonSize};function yamlReach(text,node){
if(!("items"in node)||isFlow(text,node))return asListReach(text,node);let chunks=chunksOf2(text,node);return{start:chunks[0]?.start??node.start,end:chunks.at(-1)?.
end??node.end}}function isFlow(text,list){return text[list.start]==="["}function chunksOf2(text,list){return isFlow(text,list)?(0,$piece4.U_)(text,list,readFlowGap):blockChunks(
text,list)}function replaceString(text,node,becomes){let literals=literalsFor(text,node,becomes);return literals.length>1?asList(text,node,literals):literals.map(
literal=>({...(0,$piece3.e)(node),text:literal+headerComment(text,node)}))}function replaceItems(text,list,becomes){let flow=isFlow(text,list),chunks=chunksOf2(text,list),
removed=new Set(becomes.flatMap((entries,index)=>entries?.length===0?[index]:[])),edits=(0,$piece4.k3)(text,{chunks,inBrackets:flow,hasHeadings:!0},removed),separators=flow?
new $piece4.LR(text,list,chunks):null;for(let[index,item]of list.items.entries()){let literals2=literalsFor(text,item,becomes[index]??null),joined=separators?separators.
join(literals2,index):literals2.join(dashBetween(text,item,chunks[index]));literals2.length>0&&edits.push({...(0,$piece3.e)(item),text:joined+headerComment(text,item)})}
if(!flow||text.slice(list.start,list.end).includes(`
`))return edits;let grown=edits.reduce((sum,edit)=>sum+edit.text.length-(edit.end-edit.start),0);if((0,$piece4.lA)(text,list,list.end-list.start+grown))return edits;let literals=list.
items.flatMap((item,index)=>becomes[index]?literalsFor(text,item,becomes[index]):[text.slice(chunks[index]?.item.start??item.start,item.end)]);return asList(text,
list,literals)}function literalsFor(text,at,becomes){let written=text.charAt(at.start);return becomes?.map(entry=>literalLike(written,entry))??[]}function dashBetween(text,item,chunk){
if(!chunk)return"";let dash=chunk.item.start,blanks=text.slice(dash+1,item.start),indent=" ".repeat(dash-lineStart(text,dash));return`${(0,$piece4.En)(text)}${indent}\
-${/^ +$/.test(blanks)?blanks:" "}`}function readYaml(text,path){let lines=new $piece5.q(text),builder=new TreeBuilder,composed=compose(text),roots=[],fault=null;return composed.ok?(roots=composed.documents.
map(document=>builder.document(document)),builder.stray&&(fault={kind:"syntax",offset:builder.stray.start,what:"the alias has no anchor before it"})):fault=composed.
fault,{format:"yaml",text,lines,roots:fault?[]:roots,problems:fault?[problemOf(fault,path,lines)]:[],duplicateKeys:builder.duplicates,shared:builder.shared,comments:()=>yamlComments(
text),writer:yamlWriter}}function problemOf(fault,path,lines){let place={path,...lines.at(fault.offset)};return fault.kind==="too-big"?(0,$piece6.C)("error","too-big",
fault.what,{...place,help:"AWS takes templates of at most 1 MB: name the right file"}):(0,$piece6.C)("error","syntax",`not valid YAML: ${fault.what}`,{...place,help:"\
mend the file; until then nothing in it is analysed or changed"})}


})

};
;