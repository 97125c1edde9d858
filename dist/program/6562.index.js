"use strict";
exports.id = 6562;
exports.ids = [6562];
exports.modules = {

6925:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
o: () => (/* binding */ auditSections)
});
var $piece0 = __webpack_require__(2235);
var $piece1 = __webpack_require__(6962);
var $piece2 = __webpack_require__(7332);
var $piece3 = __webpack_require__(5061);
var $piece6 = __webpack_require__(6804);
var $piece7 = __webpack_require__(7293);
var $piece8 = __webpack_require__(7115);
var $piece4 = __webpack_require__(2936);
var $piece5 = __webpack_require__(836);


var MOST={worst:10,paths:3};function auditSections(analysis,audit){let statements=(0,$piece4.LL)(analysis.files,analysis.universe);return[...changes(audit),
...levels(statements),...worstFiles(statements),...leftAlone(analysis.files)].map($piece0.iW)}function changes(audit){let lines=(0,$piece1.L)(audit),items=lines.map(line=>line.
startsWith("  ")?`  - ${(0,$piece2.CS)(line.trim())}`:`- ${(0,$piece2.CS)(line)}`);return lines.length===0?[]:[items.join(`
`)]}function levels(statements){if(statements.length===0)return[];let numbers=new Map;for(let{actions}of statements)for(let{level}of actions)numbers.set(level,(numbers.
get(level)??0)+1);let rows=$piece5.A_.flatMap(level=>{let number=numbers.get(level);return number===void 0?[]:[`| ${level??"unknown"} | ${(0,$piece6.zD)(number)} |`]}),all=statements.
reduce((sum,{actions})=>sum+actions.length,0);return[`${`#### ${(0,$piece6.U9)(all,"unused action")} in ${(0,$piece6.U9)(statements.length,"statement")}`}

| Access level | Unused actions |
| --- | ---: |
${rows.join(`
`)}`]}function worstFiles(statements){let byFile=new Map;for(let one of statements)(0,$piece7.D)(byFile,one.file,one);if(byFile.size<2)return[];let files=[...byFile].map(
([file,some])=>worstOf(file,some));files.sort((a,b)=>a.rank-b.rank||b.actions-a.actions);let rows=files.slice(0,MOST.worst).map(({file,statements:some,rank,worst,
actions,goes})=>{let level=`${$piece5.A_[rank]??"unknown"}: ${(0,$piece6.zD)(worst)}`;return`| ${(0,$piece2.Hn)(file.path)} | ${level} | ${(0,$piece6.zD)(actions)} | ${(0,$piece6.zD)(some.length)}\
 | ${(0,$piece6.zD)(goes)} |`});return[`${files.length>MOST.worst?`#### The ten worst of ${(0,$piece6.U9)(files.length,"file")}`:"#### Files by risk"}

| File | Most harmful | Unused actions | Statements | Can go |
| --- | --- | ---: | ---: | ---: |
${rows.join(`
`)}`]}function worstOf(file,statements){let rank=statements.reduce((least,one)=>Math.min(least,one.rank),$piece5.pm),level=$piece5.A_[rank]??null,actions=statements.flatMap(
one=>one.actions),goes=statements.reduce((sum,{statement})=>sum+(statement.edited?(0,$piece8.sK)(statement).length:0),0),worst=actions.filter(one=>one.level===level).
length;return{file,statements,rank,actions:actions.length,worst,goes}}function leftAlone(files){let reasons=new Map;for(let{path,policies}of files)for(let{verdict,
reason}of policies.flatMap(({statements})=>statements))verdict==="declined"&&reason!==null&&(0,$piece7.D)(reasons,reason,path);return reasons.size===0?[]:[`#### Left al\
one, and why

${[...reasons].sort(([a,some],[b,others])=>others.length-some.length||(a<b?-1:1)).map(([reason,paths])=>{let named=[...new Set(paths)],rest=named.length-MOST.paths,
more=rest>0?` and ${(0,$piece6.U9)(rest,"more file")}`:"",places=`${named.slice(0,MOST.paths).map($piece2.aY).join(", ")}${more}`;return`- ${(0,$piece6.U9)(paths.length,"statement")}: ${$piece3.yo[reason]}\
 (${places})`}).join(`
`)}`]}


}),

6562:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
markdownOf: () => (/* binding */ markdownOf)
});
var $piece0 = __webpack_require__(6925);
var $piece1 = __webpack_require__(2235);
var $piece2 = __webpack_require__(672);
var $piece12 = __webpack_require__(3890);
var $piece3 = __webpack_require__(4761);
var $piece4 = __webpack_require__(4726);
var $piece5 = __webpack_require__(6962);
var $piece6 = __webpack_require__(7332);
var $piece7 = __webpack_require__(5061);
var $piece8 = __webpack_require__(2936);
var $piece9 = __webpack_require__(836);
var $piece10 = __webpack_require__(6478);
var $piece11 = __webpack_require__(4414);




function markdownOf(analysis,audit,noGate){let sections=audit?(0,$piece0.o)(analysis,audit):[];return`${[(0,$piece1.Gc)(analysis,sections),...noGate===null?[]:[
`${(0,$piece6.CS)(noGate)}
`]].join(`
`)}
${(0,$piece12.bT)(analysis)}
`}


})

};
;