"use strict";
exports.id = 712;
exports.ids = [712];
exports.modules = {

712:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openHclParts: () => (/* binding */ openHclParts)
});
var $piece2 = __webpack_require__(9319);
var $piece0 = __webpack_require__(1642);
var $piece1 = __webpack_require__(4414);
var TS=(0,$piece0.s)();async function openHclParts({runtime,grammar}){await TS.Parser.init({wasmBinary:runtime});let parser=new TS.Parser().setLanguage(
await TS.Language.load(grammar));return text=>{let tree=parser.parse(text);if(!tree)return null;let cursor=tree.walk();try{return tree.rootNode.hasError?null:readParts(
text,cursor)}finally{cursor.delete(),tree.delete()}}}var WRAPPERS=new Set(["expression","collection_value","literal_value","template_expr"]),STRINGS=new Set(["s\
tring_lit","quoted_template","heredoc_template"]),PUNCTUATION=new Set([",","tuple_start","tuple_end"]),KEYED=new Set(["attribute","object_elem"]),KEY=/^"?([^"\s=:]*)/;
function readParts(text,cursor){let builder=new $piece2.g,found={text,parts:builder.parts,comments:builder.comments},open=[];for(;;){let frame=enter(text,cursor,
open.at(-1)?.key??"",builder);if(frame){open.push(frame);continue}for(;!cursor.gotoNextSibling();){let left=open.pop();if(!left||!cursor.gotoParent())return{...found,
meaningOf:part=>meaningOf(text,part)};left.isPart&&builder.close()}}}function enter(text,cursor,key,builder){let type=cursor.nodeType;if(PUNCTUATION.has(type))return null;
if(WRAPPERS.has(type)&&cursor.gotoFirstChild())return{key,isPart:!1};let{startIndex:start,endIndex:end}=cursor;if(type==="comment")return builder.comments.push(
{start,end:text[end-1]==="\r"?end-1:end}),null;if(STRINGS.has(type)){let kind2=type==="quoted_template"?"other":"string";return builder.add({start,end,kind:kind2,
type,props:"",key}),null}let isKeyed=KEYED.has(type),kind=type==="tuple"?"list":type==="object"||type==="body"?"map":"other";return cursor.gotoFirstChild()?(builder.
open({start,end,kind,type,props:"",key}),{key:isKeyed?KEY.exec(text.slice(start,end))?.[1]??"":key,isPart:!0}):(builder.add({start,end,kind:"other",type,props:"",
key}),null)}var ESCAPE=/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|([$%])\4\{/g,LAST_CODE_POINT=1114111,UNKNOWN="\uFFFD",LETTERS={n:`
`,r:"\r",t:"	"};function meaningOf(text,{start,end,type}){return type==="string_lit"?decoded(text.slice(start+1,end-1)):null}function decoded(written){return written.
replace(ESCAPE,(_,short,long,letter,sign)=>{if(sign!==void 0)return`${sign}{`;if(letter!==void 0)return LETTERS[letter]??letter;let code=Number.parseInt(short??
long??"0",16);return code>LAST_CODE_POINT?UNKNOWN:String.fromCodePoint(code)})}


})

};
;