"use strict";
exports.id = 3940;
exports.ids = [3940];
exports.modules = {

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

3940:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
mentionedFiles: () => (/* reexport safe */ $piece1.Vd),
referencedFiles: () => (/* reexport safe */ $piece1.Rc)
});
var $piece1 = __webpack_require__(35);
var $piece0 = __webpack_require__(4414);



})

};
;