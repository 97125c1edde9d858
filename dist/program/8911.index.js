"use strict";
exports.id = 8911;
exports.ids = [8911];
exports.modules = {

8911:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
w: () => (/* binding */ reviewPull)
});
var $piece0 = __webpack_require__(7830);
var $piece1 = __webpack_require__(2244);
var $piece22 = __webpack_require__(557);
var $piece2 = __webpack_require__(1482);
var $piece3 = __webpack_require__(1894);
var $piece4 = __webpack_require__(2133);
var $piece5 = __webpack_require__(4632);
var $piece6 = __webpack_require__(6180);
var $piece7 = __webpack_require__(7063);
var $piece8 = __webpack_require__(2235);
var $piece9 = __webpack_require__(4761);
var $piece10 = __webpack_require__(5133);
var $piece11 = __webpack_require__(5397);
var $piece12 = __webpack_require__(4726);
var $piece13 = __webpack_require__(7332);
var $piece18 = __webpack_require__(6804);
var $piece14 = __webpack_require__(1566);
var $piece15 = __webpack_require__(3058);
var $piece20 = __webpack_require__(7115);
var $piece16 = __webpack_require__(4072);
var $piece19 = __webpack_require__(8489);
var $piece17 = __webpack_require__(5266);
var $piece21 = __webpack_require__(6865);





function readHunks(patch){if(patch===void 0)return null;try{let hunks=(0,$piece12.i)(patch).flatMap(file=>file.hunks);return hunks.every(({newStart,newLines})=>Number.
isSafeInteger(newStart+newLines))?hunks.map(hunkOf):null}catch{return null}}function hunkOfLines(hunks,lines){let hunk=hunks[(0,$piece11.nT)(hunks,lines.first)];return hunk&&
hunk.first<=lines.first&&lines.last<=hunk.last?hunk:void 0}function hunkOf({newStart,newLines,lines}){let changed=[],at=newStart;for(let next=0;next<lines.length;){
let gone=[],fresh=[];for(;/^[-+\\]/.test(lines[next]??"");next++){let line=lines[next]??"";line.startsWith("-")?gone.push(`${line.slice(1)}
`):line.startsWith("+")&&fresh.push(`${line.slice(1)}
`)}for(let{kind,first,last}of blockOf(gone,fresh))changed.push({kind,first:first+at-1,last:last+at-1});for(at+=fresh.length;next<lines.length&&!/^[-+\\]/.test(lines[next]??
"");next++)at++}return{first:newStart,last:newStart+newLines-1,changed}}function blockOf(gone,fresh){return gone.length>0&&fresh.length>0?(0,$piece10.MA)(gone.join(
""),fresh.join("")):gone.length>0?[{kind:"removed",first:0,last:0}]:fresh.length>0?[{kind:"added",first:1,last:fresh.length}]:[]}function outsideOf(file,left,isInline){let byChange=new Map;for(let one of left){let mine=byChange.get(one.change);mine?mine.push(one):byChange.set(one.change,[
one])}let outside=[];for(let[change,mine]of byChange){let{statements,edits}=change,[first]=mine;if(first&&!isInline.has(change))outside.push({file,statements,run:null,
edits,why:first.why});else{let outcomes=statements[0]?.refinement?.entries??[];for(let near of neighbours(mine)){let run2=(0,$piece3.xH)(near.flatMap(one=>one.run??[]),
outcomes),[{why}]=near;outside.push({file,statements,run:run2,edits:run2?.edits??edits,why})}}}let start=new Map(outside.map(one=>[one,firstOffset(one)]));return outside.
sort((a,b)=>(start.get(a)??0)-(start.get(b)??0))}function neighbours(pieces){let near=[];for(let one of[...pieces].sort((a,b)=>(a.run?.first??0)-(b.run?.first??
0))){let current=near.at(-1),last=current?.at(-1),end=last?.run?last.run.first+last.run.entries.length:null;current&&last?.why===one.why&&end===one.run?.first?current.
push(one):near.push([one])}return near}function firstOffset({edits}){return edits.reduce((least,edit)=>Math.min(least,edit.start),Number.MAX_SAFE_INTEGER)}function partsOfRuns({text,writer},list2,outcomes,runs){let breaks=lineBreaks(text,list2),atoms=new Map;for(let run2 of runs){let own=run2.entries.every(entry=>!entry.
kept)?atomsOf(breaks,run2):[];own.length>1&&atoms.set(run2,own)}let parts=new Map,changed={node:list2,room:writer.reach(text,list2)};for(let turn of atoms.size>
0?[0,1]:[]){let some=outcomes.map(one=>one.kept?one:{...one,kept:!0});for(let{first,next}of[...atoms.values()].flatMap(own=>own.filter((_,at)=>at%2===turn)))for(let[
at,one]of outcomes.slice(first,next).entries())some[first+at]=one;let becomes=some.map(one=>one.kept?null:one.becomes);for(let part of (0,$piece3.ky)(changed,some,writer.
replaceEntries(text,list2,becomes)))parts.set(part.first,part)}let parted=new Map;for(let[run2,own]of atoms){let mine=own.flatMap(({first,next})=>{let part=parts.
get(first);return part?.entries.length===next-first?part:[]}),edits=mine.flatMap(part=>part.edits);mine.length===own.length&&isSame(edits,run2.edits)&&parted.set(
run2,mine)}return parted}function atomsOf(breaks,{first,entries}){let end=first+entries.length,behind=(at,most)=>{let next=at+1;for(;next<breaks.length&&(breaks[next]??
0)<=most;)next++;return next},atoms=[];for(let at=first;at<end;at=atoms.at(-1)?.next??end){let group=(breaks[at]??0)>1?behind(at,1):end+1;atoms.push({first:at,next:group<=
end?group:Math.min(end,behind(at,0))})}return atoms}function lineBreaks(text,{start,items}){return items.map((item,at)=>text.slice(items[at-1]?.end??start,item.
start).split(`
`).length-1)}function isSame(some,others){let[a,b]=[(0,$piece17.w)(some),(0,$piece17.w)(others)];return a.length===b.length&&a.every((one,at)=>one.start===b[at]?.start&&one.
end===b[at]?.end&&one.text===b[at]?.text)}function suggestionOf(source,edits,isShown=()=>!0){let replacement=replacementOf(source,edits),lines=replacement.lines.every(line=>line.trim()==="")?withNeighbour(
source,replacement,isShown):replacement;return lines?{first:lines.first,last:lines.last,text:lines.lines.map(line=>line.replace(/\r$/,"")).join(`
`)}:null}function suggestedLines(source,edits,isShown){let lines=linesOf(source,edits);return lines.first===lines.last&&!isAllOf(source,edits)?lines:suggestionOf(
source,edits,isShown)}function isAllOf({text,lines},edits){let{start,end}=spanOf(text,edits),line=lines.line(start);return!/\S/.test(text.slice(lines.start(line),
start))&&!/\S/.test(text.slice(end,lines.end(line)))}function editedLines(source,edits){let lines=linesOf(source,edits);return lines.first===lines.last?lines:replacementOf(
source,edits)}function linesOf({text,lines},edits){let{start,end}=spanOf(text,edits);return{first:lines.line(start),last:lines.line(end)}}function spanOf(text,edits){
return{start:edits.reduce((least,edit)=>Math.min(least,edit.start),text.length),end:edits.reduce((most,edit)=>Math.max(most,edit.end),0)}}function replacementOf(source,edits){
let{text,lines}=source,{first,last}=linesOf(source,edits),start=lines.start(first),end=lines.end(last),old=text.slice(start,end).split(`
`),shifted=edits.map(edit=>({start:edit.start-start,end:edit.end-start,text:edit.text})),fresh=(0,$piece17.c)(text.slice(start,end),shifted).split(`
`),most=Math.min(old.length,fresh.length),head=0;for(;head<most&&old[head]===fresh[head];)head++;let tail=0;for(;tail<most-head&&old.at(-1-tail)===fresh.at(-1-tail);)
tail++;return head+tail===old.length&&(tail>0?tail--:head--),{first:first+head,last:last-tail,lines:fresh.slice(head,fresh.length-tail)}}function withNeighbour({
text,lines},empty,isShown){let{first,last}=empty,behind=lineFrom(text,lines,last+1,1),before=lineFrom(text,lines,first-1,-1),choices=[];return behind!==null&&choices.
push({first,last:behind,lines:[...empty.lines,...slice(text,lines,last+1,behind)]}),before!==null&&choices.push({first:before,last,lines:[...slice(text,lines,before,
first-1),...empty.lines]}),choices.find(isShown)??choices[0]??null}function lineFrom(text,lines,line,step){for(let at=line;at>=1&&lines.start(at)<text.length;at+=
step)if(text.slice(lines.start(at),lines.end(at)).trim()!=="")return at;return null}function slice(text,lines,first,last){return text.slice(lines.start(first),lines.
end(last)).split(`
`)}function piecesOf(file,change,hunks,isFree){let lines=suggestedLines(file.source,change.edits,isFree),runs=lines&&hunkOfLines(hunks,lines)?[]:runsByHunk(file,change,
hunks);return runs.length<2?[{change,run:null}]:runs.map(run2=>({change,run:run2}))}function runsByHunk(file,{statements,runs,writer},hunks){let[one]=statements,
node=one?.statement.actions?.node,outcomes=one?.refinement?.entries??[];if(node?.kind!=="list")return runs;let isCut=run2=>{let lines=editedLines(file.source,run2.
edits);return (0,$piece11.D)(hunks,lines)&&!hunkOfLines(hunks,lines)},parts=partsOfRuns({text:file.source.text,writer},node,outcomes,runs.filter(isCut));return runs.flatMap(
run2=>byHunk(file,parts.get(run2)??[run2],hunks,outcomes))}function byHunk(file,runs,hunks,outcomes){let groups=[];for(let run2 of runs){let hunk=hunkOfLines(hunks,
editedLines(file.source,run2.edits)),group=groups.at(-1);group&&group.hunk===hunk?group.runs.push(run2):groups.push({hunk,runs:[run2]})}return groups.flatMap(group=>(0,$piece3.xH)(
group.runs,outcomes)??[])}function editsOf({change,run:run2}){return run2?run2.edits:change.edits}function joinMeeting(file,alone,isShown){let groups=[...alone].sort((a,b)=>a.lines.first-
b.lines.first);for(let before=0;before!==groups.length;)before=groups.length,groups=meeting(groups).flatMap(met=>{let[only]=met;if(only&&met.length===1)return[only];
let pieces=met.flatMap(group=>group.pieces),lines=suggestedLines(file.source,pieces.flatMap(editsOf),isShown)??spanning(met);return[{pieces,lines}]});return groups}
function meeting(groups){let met=[],last=0;for(let group of groups){let current=met.at(-1);current&&group.lines.first<=last?current.push(group):met.push([group]),
last=Math.max(last,group.lines.last)}return met}function spanning(groups){return{first:groups.reduce((least,{lines})=>Math.min(least,lines.first),Number.MAX_SAFE_INTEGER),
last:groups.reduce((most,{lines})=>Math.max(most,lines.last),0)}}function findingOf(file,pieces){let[first]=pieces,runs=pieces.flatMap(({run:run3})=>run3??[]),edits=pieces.
flatMap(editsOf);if(!first||runs.length===0)return{file,statements:pieces.flatMap(({change:change2})=>change2.statements),run:null,edits};let{change}=first;if(runs.
length<pieces.length||pieces.some(piece=>piece.change!==change))return null;let outcomes=change.statements[0]?.refinement?.entries??[],run2=countOf(runs)===countOf(
change.runs)?null:(0,$piece3.xH)(runs,outcomes);return{file,statements:change.statements,run:run2,edits}}function countOf(runs){return runs.reduce((sum,{entries})=>sum+
entries.length,0)}function placeFindings(analysis,hunksOf,scope){let inline=[],outside=[];for(let file of analysis.files){let placed=placeFile(file,hunksOf(file.path),scope);for(let one of placed.
inline)inline.push(one);for(let one of placed.outside)outside.push(one)}return{inline:(0,$piece5.j)(inline,analysis.universe),outside}}function placeFile(file,hunks,scope){
let{changes,left}=sift(file,hunks,scope),leave=(pieces,why)=>{for(let{change,run:run2}of pieces)left.push({change,run:run2,why})},isShown=lines=>hunkOfLines(hunks??
[],lines)!==void 0,freeOf=lines=>one=>isShown(one)&&!(0,$piece11.D)(lines,one),untouched=freeOf(linesOf2(file,left)),tried=[];for(let piece of changes.flatMap(change=>piecesOf(
file,change,hunks??[],untouched)))isShown(editedLines(file.source,editsOf(piece)))?tried.push(piece):leave([piece],"outside-the-diff");let isFree=freeOf(linesOf2(
file,left)),shown=[];for(let piece of tried){let lines=suggestedLines(file.source,editsOf(piece),isFree);lines&&isShown(lines)?shown.push({pieces:[piece],lines}):
leave([piece],"outside-the-diff")}let sound=[];for(let group of joinMeeting(file,shown,isFree)){let finding=findingOf(file,group.pieces);isShown(group.lines)?finding?
sound.push({group,finding}):leave(group.pieces,"shares-lines"):leave(group.pieces,"outside-the-diff")}let taken=linesOf2(file,left),inline=[],isInline=new Set;for(let{
group,finding}of sound){let suggestion=(0,$piece11.D)(taken,group.lines)?null:suggestionOf(file.source,finding.edits,isFree);if(!suggestion)leave(group.pieces,"shares-li\
nes");else{inline.push({...finding,suggestion});for(let{change}of group.pieces)isInline.add(change)}}return{inline,outside:outsideOf(file,left,isInline)}}function sift(file,hunks,scope){
let changed=(hunks??[]).flatMap(hunk=>hunk.changed),isTouched=({statements})=>scope==="file"||statements.some(one=>(0,$piece11.yI)(changed,{first:one.line,last:one.endLine})),
whole=hunks===null?"no-diff":hasMixedEnds(file.source.text)?"mixed-line-ends":null,changes=[],left=[];for(let change of file.policies.flatMap(policy=>policy.changes)){
let why=hunks!==null&&!isTouched(change)?"not-touched":whole;why?left.push({change,run:null,why}):changes.push(change)}return{changes,left}}function hasMixedEnds(text){
return/\r(?!\n)/.test(text)||text.includes("\r")&&/(?<!\r)\n/.test(text)}function linesOf2(file,pieces){return (0,$piece11.YA)(pieces.map(piece=>editedLines(file.source,
editsOf(piece))))}function matchThreads(findings,threads,find){let matches=new Map,taken=new Set,byPath=new Map;for(let known of threads)byPath.set(known.thread.path,[...byPath.get(
known.thread.path)??[],known]);let rounds=[(finding,known)=>isOnItsLines(finding,known.thread),()=>!0];for(let fits of rounds)for(let finding of findings){if(matches.
has(finding))continue;let known=byPath.get(finding.file.path)?.find(one=>!taken.has(one)&&isSame2(finding,one,find)&&fits(finding,one));known&&(matches.set(finding,
known),taken.add(known))}return matches}function isOnItsLines({suggestion},{outdated,line,startLine}){return!outdated&&line===suggestion.last&&(startLine??line)===
suggestion.first}function isSame2({file,statements,run:run2},{mark},find){let[only]=statements;return!only||mark.statements.length!==statements.length||(mark.run===
null?run2!==null:!(0,$piece2.Mf)(mark.run,(0,$piece2.n6)(only,run2)))?!1:statements.every((one,at)=>{let theirs=mark.statements[at];return theirs!==void 0&&find(file,theirs)===
one})}function planReview(analysis,placement,memory,{id,most,complete:isRead=!0}){let isDeclined=({file,statements,run:run2})=>statements.every(one=>memory.isDeclined(
file,one,run2)),isClosed=({file,statements,run:run2})=>statements.every(one=>memory.isClosed(file,one,run2)),wanted=placement.inline.filter(one=>!isDeclined(one)&&
!isClosed(one)),shown=memory.threads.filter(({thread,state})=>!thread.minimized&&thread.resolvedBy===null&&state!=="taken"),open=shown.filter(({state})=>state===
"open").sort((a,b)=>Number(a.edited)-Number(b.edited)),disliked=shown.filter(({state})=>state==="declined"),matches=matchThreads(wanted,open,memory.find),outgrown=new Map(
[...matchThreads(wanted,disliked,memory.find)].map(([one,known])=>[known,one])),onLines=one=>{let known=matches.get(one);return known&&isOnItsLines(one,known.thread)?
known:null},outside=placement.outside.filter(one=>!isDeclined(one)),putOutside=({file,statements,run:run2,edits},why)=>outside.push({file,statements,run:run2,edits,
why}),standing=[],rewrites=[];for(let one of wanted){let known=onLines(one);if(known)if(known.mark.content===(0,$piece2.Fg)(one,id).content&&!known.edited)standing.push(
one);else{let body=bodyOf(one,analysis,id);body.length<=$piece0.bI?rewrites.push({thread:known.thread,body,finding:one}):putOutside(one,"too-long")}}let comments=[],
fresh=wanted.filter(one=>!onLines(one));for(let one of[...fresh.filter(one2=>matches.has(one2)),...fresh.filter(one2=>!matches.has(one2))])if(standing.length+rewrites.
length+comments.length>=most)putOutside(one,"too-many");else{let comment=commentOf(one,bodyOf(one,analysis,id));comment.body.length<=$piece0.bI?comments.push({finding:one,
comment}):putOutside(one,"too-long")}let complete=isRead&&!analysis.problems.some(({severity})=>severity==="error"),stays=new Set([...standing,...rewrites.flatMap(
({finding})=>finding??[])].map(one=>matches.get(one))),replaced=new Map(comments.map(({finding})=>[matches.get(finding),finding])),files=new Map(analysis.files.
map(file=>[file.path,file])),isOver=known=>outgrown.has(known)||(0,$piece1.ST)(known,files.get(known.thread.path),memory.find),removals=[...open.filter(known=>!stays.has(
known)),...disliked.filter(isOver)].filter(({edited})=>!edited).map(known=>({thread:known.thread,how:removalOf(known),for:replaced.get(known)??outgrown.get(known)??
null})),taken=memory.threads.filter(known=>known.state!=="taken"&&(0,$piece1.Is)(known,files.get(known.thread.path),memory.find)).map(({thread,mark})=>({thread,body:(0,$piece2.Vg)(
thread.body,{...mark,taken:!0}),finding:null}));return{comments:comments.sort(byLine),standing,rewrites,closed:placement.inline.filter(one=>!isDeclined(one)&&isClosed(
one)),declined:[...placement.inline,...placement.outside].filter(isDeclined).sort(byPlace),outside:outside.sort(byPlace),removals:complete?removals:[],taken:complete?
taken:[],complete,kept:complete?0:removals.length,gate:analysis.gate,memory,files:analysis.files,next:(0,$piece0.sk)(analysis)}}function removalOf({thread,state}){return thread.
replied||state==="declined"&&!thread.outdated?"minimize":"delete"}function reviewBody(comments){return`Unused access in the policies that this pull request chan\
ges: ${(0,$piece18.U9)(comments,"suggestion")}, taken with one click each.`}function bodyOf(finding,analysis,id){let mark=(0,$piece2.Fg)(finding,id),room=(0,$piece2.od)("",mark).length;return (0,$piece2.od)(
(0,$piece0.wQ)(finding,finding.suggestion.text,analysis,$piece0.bI-room),mark)}function commentOf({file,suggestion},body){let anchor={path:file.path,body,line:suggestion.
last,side:"RIGHT"};return suggestion.first===suggestion.last?anchor:{...anchor,start_line:suggestion.first,start_side:"RIGHT"}}function byLine(a,b){return (0,$piece19.HH)(
a.comment.path,b.comment.path)||b.comment.line-a.comment.line}function byPlace(a,b){let line=({statements})=>statements[0]?.line??0;return (0,$piece19.HH)(a.file.path,
b.file.path)||line(a)-line(b)}var NOTHING={url:null,posted:[],refused:[],unsaid:[],trouble:null,unknown:!1,moved:!1};async function postComments(github,head,comments){return comments.length===
0?NOTHING:postAsReview(github,head,comments,!0)}async function postAsReview(github,head,comments,again){let bodies=comments.map(({comment})=>comment),made=await (0,$piece4.CD)(
()=>github.review(head,reviewBody(comments.length),bodies));if(made.ok)return{...NOTHING,url:made.value,posted:comments};let{refusal}=made;if(refusal.kind==="in\
valid")return postOneByOne(github,head,comments);if(refusal.kind!=="unclear")return{...NOTHING,unsaid:comments,trouble:refusal};let now=await (0,$piece4.CD)(()=>github.
conversation());if(!now.ok)return{...NOTHING,unsaid:comments,trouble:refusal,unknown:!0};let posted=comments.filter(one=>isThere(one,now.value)),missing=comments.
filter(one=>!posted.includes(one));if(missing.length===0)return{...NOTHING,posted};if(!again)return{...NOTHING,posted,unsaid:missing,trouble:refusal};let rest=await postAsReview(
github,head,missing,!1);return{...rest,posted:[...posted,...rest.posted]}}async function postOneByOne(github,head,comments){let heads=await (0,$piece4.CD)(()=>github.heads());
if(!heads.ok)return{...NOTHING,unsaid:comments,trouble:heads.refusal};if(heads.value.head!==head)return{...NOTHING,unsaid:comments,moved:!0};let posted=[],refused=[];
for(let[at,one]of comments.entries()){let failure=await postOne(github,head,one,!0);if(failure===null)posted.push(one);else if(failure.kind==="invalid"){let{file,
statements,run:run2,edits}=one.finding;refused.push({file,statements,run:run2,edits,why:"refused"})}else return{...NOTHING,posted,refused,unsaid:comments.slice(
at),trouble:failure}}return{...NOTHING,posted,refused}}async function postOne(github,head,one,again){let made=await (0,$piece4.CD)(()=>github.comment(head,one.comment));
if(made.ok)return null;if(made.refusal.kind!=="unclear")return made.refusal;let now=await (0,$piece4.CD)(()=>github.conversation());return now.ok&&isThere(one,now.value)?
null:now.ok&&again?postOne(github,head,one,!1):made.refusal}function isThere({comment},{threads}){let marker=markerOf(comment.body);return threads.some(({path,body,
outdated,minimized})=>path===comment.path&&!outdated&&!minimized&&markerOf(body)===marker)}function markerOf(body){let mark=(0,$piece2.t7)(body);return mark&&(0,$piece2.en)(
mark)}function renderNote(note,most=$piece0.bI){let[rows,remarks,declined]=[note.rows.length,note.remarks.length,note.declined.length],all={rows,remarks,declined,patches:[]},
bare=compose(note,all);if(bare.length>most)return withoutRows(note,most);let patches=[],wanted=note.patches.filter(({patch})=>!patch.includes("\r")),body=bare;for(let one of wanted){
if(body.length+one.patch.length>most)continue;let more=compose(note,{...all,patches:[...patches,one]});more.length>most||(body=more,patches.push(one))}return{body,
shown:rows}}function withoutRows(note,most){let shown={rows:note.rows.length,remarks:note.remarks.length,declined:note.declined.length,patches:[]};for(let list2 of[
"declined","remarks","rows"]){let number=mostThat(note[list2].length,some=>compose(note,{...shown,[list2]:some}).length<=most);shown={...shown,[list2]:number}}return{
body:compose(note,shown),shown:shown.rows}}function mostThat(limit,fits){if(fits(limit))return limit;let[least,greatest]=[0,Math.max(0,limit-1)];for(;least<greatest;){
let middle=Math.ceil((least+greatest)/2);fits(middle)?least=middle:greatest=middle-1}return least}function compose(note,shown){let{rows,remarks,declined,gate}=note;
return[...rows.length>0?[`**${headline(note)}**`,list(rows,shown.rows),...patchPart(note,shown)]:[],...remarks.length>0?[`For people to decide:

${list(remarks,shown.remarks,moreRemarks)}`]:[],...declined.length>0?[`Declined, and not raised again:

${list(declined,shown.declined)}`]:[],...gate.failOn==="never"?[]:[`Gate ${(0,$piece13.aY)(gate.failOn)}: ${(0,$piece13.CS)(gate.sentence)}`],...note.complete?[]:["Not everything co\
uld be analysed: there may be more."],"Every action, the evidence and what was left alone: see the job summary of this run."].join(`

`)}function headline({statements,actions,inline}){let[more,hold]=[inline>0?"more statement":"statement",statements===1?"holds":"hold"],what=actions===0?"entries\
 that others already grant":(0,$piece18.U9)(actions,"unused action");return`${(0,$piece18.U9)(statements,more)} ${hold} ${what} that no suggestion on a line of this pull request re\
moves.`}function list(rows,shown,more=moreFindings){let lines=rows.slice(0,shown).map(({path,line,title:title2,why})=>`- ${(0,$piece13.aY)(`${path}:${line}`)}: ${title2}${why===
null?"":` (${why})`}`),cut=rows.length-shown;return[...lines,...cut>0?[`- and ${more(cut)}`]:[]].join(`
`)}function moreFindings(cut){return`${(0,$piece18.U9)(cut,"more finding")}: the job summary has all of them, and the output \`patch\` all changes`}function moreRemarks(cut){
return`${(0,$piece18.zD)(cut)} more: the job summary has all of them`}var APPLY="To remove them, save this as `refine-iam.patch` in the root of a checkout of this branc\
h and run `git apply refine-iam.patch`:";function patchPart({patches},shown){let paths=new Set(shown.patches.map(({path})=>path)),left=patches.filter(({path})=>!paths.
has(path)),names2=`${left.slice(0,MOST_NAMED).map(({path})=>(0,$piece13.aY)(path)).join(", ")}${left.length>MOST_NAMED?` and ${left.length-MOST_NAMED} more`:""}`,reason=left.
every(({patch})=>patch.includes("\r"))?"CRLF line ends do not survive here":"to fit",cut=left.length===0?[]:[`Left out of the patch, ${reason}: ${names2}. The o\
utput \`patch\` has them.`];if(shown.patches.length===0)return cut;let text=shown.patches.map(({patch})=>patch).join("");return[APPLY,(0,$piece8.AU)("Patch",(0,$piece13.EU)("diff",
text)),...cut]}var MOST_NAMED=5;var NAMED=3;function remarksOf({files,standing,rewrites,comments},refused){let isRefused=one=>refused.some(({statements,run:run2})=>statements===one.statements&&
run2===one.run),posted=comments.map(({finding})=>finding).filter(one=>!isRefused(one)),inline=[...standing,...rewrites.flatMap(({finding})=>finding??[]),...posted],
told=new Set(inline.flatMap(({statements})=>statements));return files.flatMap(({path,policies})=>policies.flatMap(policy=>[...unusedPolicy(policy),...policy.statements.
flatMap(one=>addedIn(one,told))]).map(({line,title:title2})=>({path,line,title:title2,why:null})))}function unusedPolicy({statements}){let[first]=statements;return first?.
reason!=="last-statement"?[]:[{line:first.line,title:`nothing that this policy allows was used${(0,$piece13.Sr)(statements)}: detach or delete it`}]}function addedIn(one,told){
let added=told.has(one)?[]:(0,$piece2.o1)([one]);if(added.length===0)return[];let[are,them,they]=added.length===1?["is","it","it stays"]:["are","them","they stay"];
return[{line:one.line,title:`${names(added)} ${are} added here, and the evidence calls ${them} unused; ${they}`}]}function names(actions){let named=actions.slice(
0,NAMED).map($piece13.aY),rest=actions.length-named.length,words=rest>0?[...named,`${(0,$piece18.zD)(rest)} more`]:named;return[words.slice(0,-1).join(", "),...words.slice(-1)].
filter(part=>part!=="").join(" and ")}var WHY={"not-touched":"this pull request does not change it","outside-the-diff":"its lines are not in the diff","no-diff":"GitHub shows no diff of this file","\
mixed-line-ends":"the file has mixed line ends, which GitHub would rewrite with a suggestion","shares-lines":"it shares lines with what the diff does not show",
"too-many":"riskier findings come first, and `max-comments` leaves no room","too-long":"it is too long for a comment",refused:"GitHub refused its lines"};function noteOf(plan,refused){let{declined,gate,complete,memory,standing,rewrites,comments}=plan,outside=[...plan.outside,...refused].sort(byPlace),remarks=remarksOf(
plan,refused);if(outside.length+remarks.length===0&&!isGateTold(plan))return null;let text={rows:outside.map(one=>rowOf(one,WHY[one.why])),statements:new Set(outside.
flatMap(one=>one.statements)).size,actions:outside.reduce((sum,one)=>sum+actionsOf(one),0),inline:standing.length+rewrites.length+comments.length-refused.length,
remarks,declined:declined.map(one=>rowOf(one,null)),patches:patchesOf(outside),gate,complete},mark={kind:"note",job:(0,$piece14.br)(memory.id)},room=`

${(0,$piece2.en)({...mark,content:(0,$piece14.br)("")})}`.length,{body,shown}=renderNote(text,$piece0.bI-room),content=(0,$piece2.Ru)(body),marker=(0,$piece2.en)({...mark,content});return{
body:`${body}

${marker}`,job:mark.job,content,told:outside.slice(0,shown),remarks:remarks.length}}function isNothingToTell(plan,refused){return plan.outside.length+refused.length+
remarksOf(plan,refused).length===0}function isGateTold({gate,declined}){return gate.failOn==="never"?!1:gate.result!=="passed"||declined.length>0&&gate.sentence.
includes("declined")}function actionsOf({statements,run:run2}){return run2===null?statements.reduce((sum,one)=>sum+(0,$piece20.sK)(one).length,0):new Set(run2.entries.
flatMap(entry=>entry.removed.map($piece19.AU))).size}function rowOf({file,statements,run:run2},why){let titles=statements.map(one=>(0,$piece13.DD)(run2===null?one:partOf(one,run2.
entries)));return{path:file.path,line:statements[0]?.line??1,title:titles.join("; "),why}}function partOf(one,entries){let removed=[...new Map(entries.flatMap(entry=>entry.
removed).map(action=>[(0,$piece19.AU)(action),action])).values()];return one.refinement?{...one,refinement:{...one.refinement,entries,removed}}:one}function patchesOf(outside){
let edits=new Map;for(let one of outside)edits.set(one.file,[...edits.get(one.file)??[],...one.edits]);return[...edits].map(([file,some])=>({path:file.path,patch:(0,$piece9.gn)(
file,some)}))}var NOTHING2={did:null,url:null,told:[],remarks:0,trouble:null,undone:null};function noteWork(plan,refused){let[standing,...twins]=plan.memory.notes,isNothingNew=!plan.
complete&&isNothingToTell(plan,refused);if(standing&&isNothingNew)return{wanted:null,standing,twins,step:null};let wanted=noteOf(plan,refused);return standing?wanted?
{wanted,standing,twins,step:standing.mark.content===wanted.content?null:"rewrite"}:{wanted,standing,twins,step:"delete"}:{wanted,standing,twins,step:wanted&&"cr\
eate"}}async function postNote(github,plan,refused){let{wanted,standing,twins,step}=noteWork(plan,refused);for(let{note}of twins){let gone=await (0,$piece4.Y)(
()=>github.deleteNote(note.id));if(!gone.ok)return{...NOTHING2,trouble:gone.refusal,undone:"delete"}}if(standing&&step==="delete"){let gone=await (0,$piece4.Y)(
()=>github.deleteNote(standing.note.id));return gone.ok?{...NOTHING2,did:"removed"}:{...NOTHING2,trouble:gone.refusal,undone:step}}if(!wanted)return NOTHING2;if(!standing)
return create(github,plan,wanted,!0);let{url,id}=standing.note,{told,remarks}=wanted;if(step===null)return{...NOTHING2,url,told,remarks};let written=await (0,$piece4.it)(
()=>github.rewriteNote(id,wanted.body));return written.ok?{...NOTHING2,did:"updated",url,told,remarks}:{...NOTHING2,trouble:written.refusal,undone:step}}async function create(github,plan,wanted,again){
let{body,job,content,told,remarks}=wanted,made=await (0,$piece4.CD)(()=>github.note(body));if(made.ok)return{...NOTHING2,did:"posted",url:made.value,told,remarks};let failed={
...NOTHING2,trouble:made.refusal,undone:"create"};if(made.refusal.kind!=="unclear")return failed;let now=await (0,$piece4.CD)(()=>github.conversation());if(!now.ok)return failed;
let there=now.value.notes.find(note=>{let mark=(0,$piece2.t7)(note.body);return mark?.kind==="note"&&mark.job===job&&mark.content===content&&(0,$piece2.dy)(note.body,mark)});
return there?{...NOTHING2,did:"posted",url:there.url,told,remarks}:again?create(github,plan,wanted,!1):failed}var MOVED="The pull request has a newer head: its own run will review it. Nothing was posted.",NEEDS="It needs `pull-requests: write`, and the token of a pull r\
equest from a fork only reads. ";function refusalWords({words,kind},what="suggestions were"){let why=kind==="locked"?"the conversation is locked":`GitHub ${words}`;
return`No ${what} posted: ${why}. ${kind==="forbidden"?NEEDS:kind==="limited"?"Run again in an hour. ":""}${$piece0.AZ}`}function settledWords(plan){return join(
settled(plan),declinedWords(plan),keptWords(plan))}function settled({standing,closed,declined,outside,memory,next}){return standing.length+closed.length+declined.
length>0?memory.threads.some(({thread})=>thread.resolvedBy!==null)?"All suggestions were made on this pull request before; a thread that was resolved is not ope\
ned again.":"Nothing new: what stands on the lines still holds.":outside.length>0?"The note on this pull request lists all that was found.":`Nothing to suggest \
on the lines of this pull request. ${next}`}function dryRunWords({comments,rewrites,removals,outside,next}){if(comments.length+rewrites.length+removals.length+outside.
length===0)return`Dry run: there is nothing to suggest on the lines of this pull request. ${next}`;let would=(number,what)=>number===0?"":`${(0,$piece18.U9)(number,"sugge\
stion")} would be ${what}.`,note=outside.length===0?"":`A note would list ${(0,$piece18.U9)(outside.length,"finding")}.`,parts=[would(comments.length,"posted"),would(rewrites.
length,"updated"),would(removals.length,"taken back"),note];return`Dry run: ${join(...parts)}`}function outcomeWords(plan,outcomes){let{tidied,noted}=outcomes,removed=tidied.
removed,changed=tidied.rewritten.length;return join(commentWords(plan,outcomes),changed===0?"":`Updated ${(0,$piece18.U9)(changed,"suggestion")}.`,removed===0?"":`Took ba\
ck ${(0,$piece18.U9)(removed,"suggestion")} that ${removed===1?"no longer holds":"no longer hold"}.`,noteWords(noted),declinedWords(plan),keptWords(plan),tidyWords(tidied))}
function tidyWords({undone,trouble}){return undone===0?"":`${trouble===null?"":`GitHub ${trouble.words}: `}${(0,$piece18.U9)(undone,"older comment")} could not be brought\
 up to date. The next run tries again.`}function commentWords(plan,{commented,noted,tidied}){let{posted,refused,unsaid,trouble,unknown}=commented,lines=refused.
length===0?"":`GitHub refused the lines of ${(0,$piece18.U9)(refused.length,"suggestion")}. ${$piece0.AZ}`;if(trouble&&unknown)return`GitHub ${trouble.words}: whether\
 the suggestions were posted is not known. ${$piece0.AZ}`;if(trouble&&posted.length===0)return join(refusalWords(trouble),lines);let rest=trouble===null?"":
`GitHub ${trouble.words}: ${(0,$piece18.U9)(unsaid.length,"suggestion")} could not be posted. ${$piece0.AZ}`,take=posted.length===1?"take it, or resolve its thread":"\
take them, or resolve their threads";return posted.length>0?join(`Posted ${(0,$piece18.U9)(posted.length,"suggestion")}: ${take}.`,rest,lines):lines!==""?lines:tidied.rewritten.
length+tidied.removed>0||noted.did!==null&&(noted.did==="removed"||noted.told.length>0||noted.remarks===0)||noted.trouble||tidied.trouble?"":settled(plan)}function noteWords({
did,told,remarks,trouble,undone}){return trouble&&undone==="delete"?`The note could not be removed: GitHub ${trouble.words}.`:trouble&&undone==="rewrite"?`The n\
ote could not be brought up to date: GitHub ${trouble.words}. ${$piece0.AZ}`:trouble?refusalWords(trouble,"note was"):did==="removed"?"Removed the note, whi\
ch had nothing left to say.":did===null?"":told.length===0?remarks===0?"A note says what the gate says.":"A note says what is left to decide.":`${did==="posted"?
"A note lists":"The note now lists"} ${(0,$piece18.U9)(told.length,"finding")} outside the suggestions.`}function declinedWords({declined}){return declined.length===0?"":
`${(0,$piece18.U9)(declined.length,"finding")} that people declined ${declined.length===1?"is":"are"} not raised again.`}function keptWords(plan){let{complete,kept,memory}=plan,
stays=kept>0||isNothingToTell(plan,[])&&memory.notes.length>0;return complete||!stays?"":"Not everything could be analysed, so nothing that was said before was \
removed."}function join(...parts){return parts.filter(part=>part!=="").join(" ")}async function tidy(github,plan,posted){let rewritten=[],gone=0,steps=[...plan.rewrites.map(({thread,body,finding})=>({call:()=>(0,$piece4.it)(()=>github.rewriteComment(
thread.id,body)),done:()=>finding?rewritten.push(finding):0})),...plan.removals.filter(one=>one.for===null||posted.has(one.for)).map(({thread,how})=>({call:()=>how===
"delete"?(0,$piece4.Y)(()=>github.deleteComment(thread.id)):(0,$piece4.Y)(()=>github.minimizeComment(thread.node)),done:()=>gone++})),...plan.taken.map(({thread,
body})=>({call:()=>(0,$piece4.it)(()=>github.rewriteComment(thread.id,body)),done:()=>0}))],trouble=null,undone=0,stopped=!1;for(let{call,done}of steps){let outcome2=stopped?
null:await call();outcome2?.ok?done():undone++,!(!outcome2||outcome2.ok)&&(trouble??=outcome2.refusal,stopped=(0,$piece4.dR)(outcome2.refusal)&&!outcome2.refusal.missing)}
let unsaid=plan.rewrites.flatMap(({finding})=>finding&&!rewritten.includes(finding)?[finding]:[]);return{rewritten,removed:gone,unsaid,undone,trouble}}async function postReview(github,analysedHead,plan){let{trouble}=plan.memory;if(trouble)return nothing(plan,refusalWords(trouble),trouble.kind);if(!hasWork(plan)){
let{wanted,standing}=noteWork(plan,[]);return{...placesOf(plan,[],wanted?.told??[],[]),sentence:settledWords(plan),url:standing?.note.url??null,refused:null}}let heads=await (0,$piece4.CD)(
()=>github.heads());if(!heads.ok)return nothing(plan,refusalWords(heads.refusal),heads.refusal.kind);if(heads.value.head!==analysedHead)return nothing(plan,MOVED,
null);let commented=await postComments(github,analysedHead,plan.comments);if(commented.moved)return nothing(plan,MOVED,null);let stopped=commented.trouble&&(0,$piece4.dR)(
commented.trouble),noted=stopped?NO_NOTE:await postNote(github,plan,commented.refused),tidied=stopped||noted.trouble&&(0,$piece4.dR)(noted.trouble)?notTidied(plan):await tidy(
github,plan,findingsOf(commented));return outcome(plan,{commented,noted,tidied})}function dryRun(plan){return nothing(plan,dryRunWords(plan),null)}var NO_NOTE={
did:null,url:null,told:[],remarks:0,trouble:null,undone:null};function notTidied({rewrites,removals,taken}){let unsaid=rewrites.flatMap(({finding})=>finding??[]),
undone=rewrites.length+removals.length+taken.length;return{rewritten:[],removed:0,unsaid,undone,trouble:null}}function findingsOf({posted}){return new Set(posted.
map(({finding})=>finding))}function hasWork(plan){let{comments,rewrites,removals,taken}=plan,{twins,step}=noteWork(plan,[]);return comments.length+rewrites.length+
removals.length+taken.length+twins.length>0||step!==null}function outcome(plan,outcomes){let{commented,noted,tidied}=outcomes,unsaid=[...commented.unsaid.map(({
finding})=>finding),...tidied.unsaid],refusal=commented.trouble??noted.trouble??tidied.trouble;return{...placesOf(plan,commented.refused,noted.told,unsaid),sentence:outcomeWords(
plan,outcomes),url:commented.url??noted.url,refused:refusal?.kind??(commented.refused.length>0?"invalid":null)}}function nothing(plan,sentence,refused){let{wanted,
standing,step}=noteWork(plan,[]),stands=standing!==void 0&&step===null,unsaid=[...plan.comments,...plan.rewrites].flatMap(({finding})=>finding??[]);return{...placesOf(
plan,[],stands?wanted?.told??[]:[],unsaid),sentence,url:null,refused}}function placesOf(plan,refused,noted,unsaid){let outside=[...plan.outside,...refused].sort(
byPlace),shown=new Set(noted),untold=[...outside.filter(one=>!shown.has(one)),...unsaid].sort(byPlace);return{outside,declined:plan.declined,untold}}function tell({sentence,url,outside,declined,untold,refused}){let place=({file,statements},why)=>({path:file.path,line:statements[0]?.line??1,why});return{sentence,
url,sections:[...(0,$piece8.Rh)("Not suggested on a line, but in the patch above",outside.map(one=>place(one,WHY[one.why]))),...(0,$piece8.Rh)("Declined, \
and not raised again",declined.map(one=>place(one,"its thread was resolved, or got a thumbs down, by somebody with write access")))],annotations:refused==="forb\
idden"||refused==="locked"?untold.map(annotationOf):[],audit:null}}function annotationOf({file,statements}){let[first]=statements,what=statements.map(one=>(0,$piece13.DD)(
one)).join("; ");return (0,$piece21.C)("warning","unused-access",what,{path:file.path,line:first?.line??1,column:1,help:"take the change from the patch in the job summ\
ary"})}async function reviewPull(github,asked,job){let{inputs,workspace}=job,read=await (0,$piece1.Es)(github,asked,{globs:inputs.policies,configuration:inputs.configuration,
workspace,isGiven:inputs.principals.length>0});if(!read.ok)return (0,$piece6.fJ)([read.problem]);let pull=read.value;if("over"in pull&&pull.over==="closed")return (0,$piece6.Le)(
"The pull request is closed: nothing was reviewed.");let chosen=await (0,$piece1.sE)(pull.configuration,inputs.configuration);if(!chosen.ok)return (0,$piece6.fJ)(chosen.
problems);let{serving,trusted,problems}=chosen.value,rules=(0,$piece7.Hw)((0,$piece16.Rn)(inputs.gate,(0,$piece16.fD)(trusted?.gate??null)));if(!rules.ok)return (0,$piece6.fJ)([rules.problem]);let{
failOn}=rules.value;if("over"in pull)return (0,$piece6.Le)(MOVED,failOn);let evidence=await (0,$piece1.hF)(pull,failOn,job);if(!evidence.ok)return (0,$piece6.ki)(evidence.
problem,failOn);let checkout={workspace,listed:pull.listed,isBase:asked.checksOutBase},doubts=[...pull.doubts,...(0,$piece1.IU)(inputs.evidence,evidence.value,checkout)],
material={reports:evidence.value,catalogue:job.catalogue,files:pull.files,beside:pull.beside,problems:[...problems,...(0,$piece1.vi)({...pull,doubts},failOn,trusted)],configuration:serving,
configurationPath:inputs.configuration,standing:(0,$piece10.tb)(pull.base),forbid:(0,$piece16.xV)(rules.value)},found=(0,$piece3.eF)(material,inputs);if(!found.ok)return (0,$piece6.fJ)(
[found.problem]);let deciding={given:inputs.principals,configuration:trusted,reports:found.value.reports},sides=(0,$piece10.O$)(deciding,pull.base,pull.beside),before=(0,$piece10._H)(
pull.base,sides.after,sides.before),judged=trusted===serving&&!(0,$piece15.xA)(found.value)?found:(0,$piece3.eF)({...material,configuration:trusted,stood:(0,$piece10.bl)(before.changed)},
inputs);if(!judged.ok)return (0,$piece6.fJ)([judged.problem]);let memory=await (0,$piece1.kY)(github,inputs.id),analysis={...found.value,grantedBefore:before.granted,gate:(0,$piece22.W)(
(0,$piece3.q7)(rules.value,judged.value,before,{isDeclined:memory.isDeclined}),found.value,judged.value)},placement=placeFindings(analysis,hunksIn(pull),inputs.scope),
plan=planReview(analysis,placement,memory,{id:inputs.id,most:inputs.mostComments}),posted=inputs.dryRun?dryRun(plan):await postReview(github,pull.head,plan);await (0,$piece6.O9)(
analysis,inputs,tell(posted))}function hunksIn({listed}){let patches=new Map(listed.map(({path,patch})=>[path,patch]));return path=>readHunks(patches.get(path))}


}),

7830:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
AZ: () => (/* binding */ FROM_THE_PATCH),
F3: () => (/* binding */ keepLines),
Y_: () => (/* binding */ goesAndStays),
bI: () => (/* binding */ MOST_BODY),
sk: () => (/* binding */ nextStep),
wQ: () => (/* binding */ renderComment),
zN: () => (/* binding */ some)
});
var $piece0 = __webpack_require__(1482);
var $piece1 = __webpack_require__(2235);
var $piece2 = __webpack_require__(4891);
var $piece3 = __webpack_require__(7332);
var $piece7 = __webpack_require__(6804);
var $piece6 = __webpack_require__(7115);
var $piece4 = __webpack_require__(836);
var $piece5 = __webpack_require__(4997);
var $piece9 = __webpack_require__(865);
var $piece8 = __webpack_require__(8489);


var FROM_THE_PATCH="Take the changes from the patch in the job summary.";function nextStep(analysis){if(analysis.files.some(file=>file.edits.length>0))return FROM_THE_PATCH;
let reasons=new Set((0,$piece6.EE)(analysis).map(one=>one.reason));if(reasons.has("last-statement"))return"Detach or delete the policies of which nothing is used\
.";if(analysis.problems.some(one=>one.code==="stale-report"))return"Export a new report, and run again.";if(analysis.problems.some(one=>one.severity==="error"))
return"Mend what could not be read, and run again.";if(analysis.reports.length===0)return"Give a report that names unused access: the ones given hold none.";if(reasons.
has("unowned"))return"Say whose the policies are: with the input `principal`, or under `principals` in the configuration.";if(reasons.has("no-evidence"))return isUndecided(
analysis)?"Give a report about every principal, or let those without one by with `no-evidence: allow` in the configuration.":"Give a report about every principa\
l, or leave the policies as they are.";if(isUndecided(analysis)&&(reasons.has("not-literal")||reasons.has("shared")))return"Write out the actions of the stateme\
nts that nobody can judge, or let them by with `unread: allow` in the configuration.";if(reasons.has("too-large"))return"Split the statements whose new lists ar\
e too large, or name what they are for.";let left=new Set((0,$piece6.EE)(analysis).filter($piece6.j2).flatMap(one=>one.refinement?.left.map(({reason})=>reason)??
[]));return left.has("unknown")||left.has("catalogue-old")?"Use a newer release: its catalogue decides what stays undecided here.":left.has("added")?"Look again\
 at the actions that this pull request adds: the evidence, which is older, calls them unused.":analysis.filesRead===0?"None of the files that `policies` chooses\
 can hold a policy, so nothing was analysed.":"There is nothing to do."}function isUndecided({gate}){return gate.failOn!=="never"&&gate.result==="incomplete"}var MONTHS=3;function keepLines(action,{file,statement},{asOf,configurationPath}){let end=endOfKeep(asOf),lines=["keep:",`  - actions: [${action}]`,"    reason:\
 \u2026",`    expires: ${end}`],configured=`these lines in ${(0,$piece3.aY)(configurationPath)}:

${(0,$piece3.EU)("yaml",lines.join(`
`))}`;if(!statement||!hasComments(file,statement))return`Keep it with ${configured}`;let comment=`# refine-iam: keep ${action} until ${end}: \u2026`;return`Keep\
 it with this comment on the line above the entry:

${(0,$piece3.EU)("",comment)}

or with ${configured}`}function endOfKeep(asOf){let date=new Date(asOf);return new Date(Date.UTC(date.getUTCFullYear(),date.getUTCMonth()+MONTHS+1,0)).toISOString().
slice(0,10)}function hasComments({format,source,policies},statement){return format==="json"?!1:policies.some(({policy,statements})=>policy.writer===source.writer&&
statements.includes(statement))}function detailsOf({file,run},told,{proof,example,...about}){let tables=told.map(({statement})=>{let table=(0,$piece3.Mu)(statement,about,run);return told.length===
1?table:`${(0,$piece3.$t)(statement)}: ${(0,$piece3.DD)(statement)}

${table}`}),ends=file.source.text.includes(`\r
`)?["The lines of this file end with CRLF, which a suggestion does not show."]:[],later="Not now? Resolve this thread.",keep=example===null?[later]:[`${later} S\
till needed? ${keepLines(example,{file,statement:holderOf(example,told)},about)}`];return (0,$piece1.AU)(summaryOf(told),[...tables,proof,...ends,...keep].join(`

`))}function holderOf(action,told){return told.find(({removed})=>removed.includes(action))?.statement??null}function summaryOf(told){let gone=told.reduce((sum,{
removed})=>sum+removed.length,0);return gone===0?"Proof":gone===1?"The action \xB7 proof \xB7 keep it":`All ${(0,$piece7.zD)(gone)} \xB7 proof \xB7 keep one`}var NAMED=2;function goesAndStays(told,universe){let goes=`**Goes:** ${whatGoes(told,universe)}`;if(told.statement.verdict==="emptied")return`${goes}
**Stays:** nothing, so the whole statement goes`;let stays=stayingActions(told,universe),unknown=told.entries.filter(entry=>entry.reason==="unknown").length;if(stays.
size+unknown===0)return`${goes}
**Stays:** all other entries`;let untracked=[...stays].filter(([,isUntracked])=>isUntracked).map(([name])=>name),note=untracked.length===0?"":`; AWS does not tr\
ack ${howMany(untracked,stays)} (${some(untracked)})`,more=unknown===0?"":`; and ${(0,$piece7.U9)(unknown,"entry","entries")} that the catalogue does not know`,others=told.
isPart&&!(0,$piece3.$d)(told)?", and all other entries":"";return`${goes}
**Stays:** ${(0,$piece7.zD)(stays.size)}${note}${more}${others}`}function some(actions,written=nameIn(actions)){return[...actions.slice(0,NAMED).map(written),...actions.
length>NAMED?[`${(0,$piece7.zD)(actions.length-NAMED)} more`]:[]].join(", ")}function nameIn(actions){let services=new Set(actions.map(action=>action.split(":")[0]));return action=>(0,$piece3.aY)(
services.size===1?action.split(":")[1]??action:action)}function whatGoes(told,universe){if(told.removed.length>0)return some((0,$piece4.j2)(told.removed,universe));
let entries=(0,$piece3.bF)(told).map(({entry})=>entry);return`${some(entries,$piece3.aY)}; other entries still grant the same`}function stayingActions(told,universe){
let removed=new Set(told.removed.map($piece8.AU)),split=(0,$piece3.$d)(told),entries=split?[split.entry]:told.entries.flatMap(entry=>entry.becomes),stays=new Map;for(let entry of entries)
for(let{service,actions}of (0,$piece5.jo)((0,$piece9.h)(entry),universe))for(let action of actions){let name=`${service.prefix}:${action.name}`;removed.has((0,$piece8.AU)(name))||
stays.set(name,action.tracked===!1)}return stays}function howMany(untracked,stays){return untracked.length<stays.size?`${(0,$piece7.zD)(untracked.length)} of them`:stays.
size===1?"it":"any of them"}var TOLD=3,MOST_BODY=65536,SHORTEST_ROW=16;function renderComment(subject,suggestion,about,most){let told=subject.statements.map(one=>(0,$piece3.dc)(one,subject.run)),harmful=(0,$piece4.j2)(
union(told),about.universe),proof=(0,$piece2.o)(told,about),parts=[headline(subject,told,about),(0,$piece3.EU)("suggestion",`${suggestion}
`),...summary(told,harmful,about),...asides(subject)],isShort=goneOf(told)*SHORTEST_ROW<most,details=isShort?detailsOf(subject,told,{...about,proof,example:harmful[0]??
null}):"",text=[...parts,details].join(`

`);return isShort&&text.length<=most?text:[...parts,`The list of actions is too long for a comment: it stands in the job summary. ${proof}`].join(`

`)}function headline({statements,run},told,{asOf}){let words=[...new Set(statements.flatMap(one=>one.evidence?[(0,$piece3.Jg)(one.evidence,asOf)]:[]))].map(text=>`${text.
charAt(0).toUpperCase()}${text.slice(1)}. `).join("");return[...(told.length>TOLD?[sumUp(told)]:statements.map(one=>(0,$piece3.DD)(one,run))).map(text=>`**${text}**`),`${words}\
Nothing else changes.`].join(`
`)}function sumUp(told){let gone=goneOf(told),what=gone===0?"Entries":(0,$piece7.U9)(gone,"action"),by=(0,$piece3.Sr)(told.map(one=>one.statement));return`${what} in ${(0,$piece7.U9)(told.
length,"statement")} ${gone===1?"was":"were"} not used${by}`}function summary(told,harmful,{universe}){return told.length>TOLD?harmful.length===0?[]:[`**Goes:**\
 ${some(harmful)}`]:told.map(one=>{let lines=goesAndStays(one,universe);return told.length===1?lines:`${(0,$piece3.$t)(one.statement)}
${lines}`})}function asides({statements,run}){let part="One part of this list. The others have suggestions of their own or, where the diff does not show them, s\
tand in the patch of the note on this pull request.",added=(0,$piece0.o1)(statements),stay=added.length===1?"stays":"stay",newer=`Added here and listed as unused,\
 but newer than the evidence: ${some(added,$piece3.aY)} ${stay}.`;return[...run?[part]:[],...added.length>0?[newer]:[]]}function goneOf(told){return told.reduce((sum,{
removed})=>sum+removed.length,0)}function union(told){let gone=new Set;for(let removed of new Set(told.map(one=>one.removed)))for(let action of removed)gone.add(
action);return[...gone]}


}),

4891:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
o: () => (/* binding */ proofOf)
});
var $piece1 = __webpack_require__(6804);
var $piece0 = __webpack_require__(6478);
function proofOf(told,{universe}){let gone=told.reduce((sum,{removed})=>sum+removed.length,0),date=universe.date===null?"":` (${(0,$piece0.im)(universe.date)})`;return`\
Checked on ${(0,$piece1.U9)(universe.counts.actions,"action")}${date}: ${whatGoes(gone,told)}, and no action that was not granted before is granted now.`}function whatGoes(gone,told){
if(gone===0)return"no action goes";let these=gone===1?"this one":`these ${(0,$piece1.zD)(gone)}`,goes=gone===1?"goes":"go";return told.some(one=>one.isPart)?`none but ${these}\
 ${goes}`:`exactly ${these} ${goes}`}


})

};
;