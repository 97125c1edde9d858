"use strict";
exports.id = 5779;
exports.ids = [5779];
exports.modules = {

5779:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
trustedConfiguration: () => (/* binding */ trustedConfiguration)
});
var $piece0 = __webpack_require__(5878);
var $piece6 = __webpack_require__(5119);
var $piece1 = __webpack_require__(6370);
var $piece2 = __webpack_require__(4072);
var $piece7 = __webpack_require__(7134);
var $piece8 = __webpack_require__(6865);
var $piece3 = __webpack_require__(4414);
var $piece4 = __webpack_require__(4573);
var $piece4_default = /*#__PURE__*/__webpack_require__.n($piece4);
var $piece5 = __webpack_require__(6760);
var $piece5_default = /*#__PURE__*/__webpack_require__.n($piece5);

async function trustedConfiguration(root,{ref,commit},here){let shown=`${commit.slice(0,SHORT)}:${$piece0.jZ}`,file=(0,$piece6.Wd)(root,commit,$piece0.jZ);if(file===
"absent"){if(here===null)return{ok:!0,value:{configuration:null,problems:[]}};let message2=`the merge base with ${(0,$piece7.TL)(ref)} has no configuration: this one se\
rves the changes, and not the gate`;return{ok:!0,value:{configuration:null,problems:[told(message2)]}}}let read=await readAt(file,shown);if(!read.ok)return read;
let text=file.bytes?.toString("utf8")??"",now=here&&(0,$piece1.yR)((0,$piece5.join)(root,$piece0.jZ),$piece0.jZ,"configuration");if(now?.ok&&unixLines(now.value)===unixLines(
text))return{ok:!0,value:{configuration:here,problems:[]}};let message=`the configuration is not that of the merge base with ${(0,$piece7.TL)(ref)}, by which the gate i\
s decided`;return{ok:!0,value:{configuration:read.value,problems:[told(message)]}}}var SHORT=12;async function readAt(file,path){return file.isPlain?file.bytes===
null?refuse("unreadable-file","git does not hand over the configuration",{path}):file.bytes.length>$piece1.uZ.configuration?refuse("too-big","the configuration \
of the base has more than 1 MB",{path}):(0,$piece4.isUtf8)(file.bytes)?(0,$piece0.oi)(file.bytes.toString("utf8"),path):refuse("not-utf8","the configuration of the b\
ase is not UTF-8 text",{path}):refuse("unreadable-file","a link is not followed as the configuration of the base",{path})}function refuse(code,message,place){return{
ok:!1,problems:[(0,$piece8.C)("error",code,message,{...place,help:"mend it on the branch that is compared with, or name a file by `--config`"})]}}function told(message){
return (0,$piece8.C)("note","configuration",message,{path:$piece0.jZ,help:"what it changes counts once it is merged"})}function unixLines(text){return text.replaceAll(
`\r
`,`
`)}


})

};
;