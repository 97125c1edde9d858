"use strict";
exports.id = 8553;
exports.ids = [8553];
exports.modules = {

8553:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readYamlParts: () => (/* binding */ readYamlParts)
});
var $piece3 = __webpack_require__(9319);
var $piece0 = __webpack_require__(9236);
var $piece1 = __webpack_require__(6977);
var $piece2 = __webpack_require__(4414);

var import_yaml=(0,$piece2.f)((0,$piece1.F)());var BOM="\uFEFF";function readYamlParts(text){let builder=new Builder,mark=text.startsWith(BOM)?BOM.length:0,lexemes=[...new import_yaml.Lexer().lex(text.slice(
mark))];if(!takeComments(lexemes,{start:mark,end:text.length},builder))return null;for(let document of new import_yaml.Composer({uniqueKeys:!1}).compose(tokensOf(
lexemes,mark),!1,text.length)){if(document.errors.length>0)return null;builder.open({start:0,end:0,kind:"other",type:"document",props:"",key:""}),builder.anchors.
clear(),document.contents&&take(document.contents,"",text,builder),builder.close()}let{parts,comments,meanings}=builder;return builder.isLost?null:{text,parts,comments,
meaningOf:part=>meanings.get(part)??null}}var Builder=class extends $piece3.g{meanings=new Map;anchors=new Map;isLost=!1;meant(alias){let anchor=this.anchors.
get(alias);return anchor?(anchor.digest??=digest(anchor.text),anchor.digest):(this.isLost=!0,"")}};function digest(text){let{createHash}=(0,$piece0.T)();return createHash(
"sha256").update(text).digest("base64")}var MARKS=new Set(["","",""]);function takeComments(lexemes,{start,end},{comments}){let at=start,isText=!1;for(let lexeme of lexemes){
if(!isText&&MARKS.has(lexeme)){isText=lexeme==="";continue}!isText&&lexeme.startsWith("#")&&comments.push({start:at,end:at+lexeme.length}),isText=!1,at+=lexeme.
length}return at===end}function*tokensOf(lexemes,offset){let parser=new import_yaml.Parser;parser.offset=offset;for(let lexeme of lexemes)yield*parser.next(lexeme);
yield*parser.end()}function take(node,key,text,builder){let[start,end]=node.range??[0,0];if((0,import_yaml.isAlias)(node))return builder.add({start,end,kind:"ot\
her",type:"alias",props:builder.meant(node.source),key}),end;node.anchor&&builder.anchors.set(node.anchor,{text:text.slice(start,end),digest:null});let props=`${node.
tag??""}${node.anchor?`&${node.anchor}`:""}`;if((0,import_yaml.isScalar)(node)){let{value}=node,last2=node.type?.startsWith("BLOCK")?end-(/\r?\n$/.exec(text.slice(
start,end))?.[0].length??0):end,isText=typeof value=="string";builder.add({start,end:last2,kind:isText?"string":"other",type:typeof value,props,key});let added=builder.
parts.at(-1);return added&&isText&&builder.meanings.set(added,value),last2}let kind=(0,import_yaml.isMap)(node)?"map":"list";builder.open({start,end,kind,type:kind,
props,key});let last=end;if((0,import_yaml.isMap)(node))for(let pair of node.items){let name=(0,import_yaml.isScalar)(pair.key)?String(pair.key.value):"";last=take(
pair.key,name,text,builder),pair.value&&(last=take(pair.value,name,text,builder))}else if((0,import_yaml.isSeq)(node))for(let item of node.items)last=take(item,
key,text,builder);let own=node.flow?end:last;return builder.close(own),own}


})

};
;