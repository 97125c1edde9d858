"use strict";
exports.id = 3594;
exports.ids = [3594];
exports.modules = {

5892:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
H: () => (/* binding */ openPullRequest)
});
var $piece0 = __webpack_require__(3106);
var $piece1 = __webpack_require__(2133);
var $piece2 = __webpack_require__(4198);
async function readConversation(octokit,at){let threads=[],notes=[],[moreThreads,moreNotes]=[void 0,void 0];for(;moreThreads!==null||moreNotes!==null;){let[afterThread,
afterNote]=[moreThreads,moreNotes],fields=[...afterThread===null?[]:[threadsAfter(afterThread!==void 0)],...afterNote===null?[]:[notesAfter(afterNote!==void 0)]],
variables={...at,...afterThread?{afterThread}:{},...afterNote?{afterNote}:{}},page=await octokit.graphql(queryOf(fields,variables),variables),{reviewThreads,comments}=page.
repository.pullRequest;for(let thread of reviewThreads?.nodes??[])threads.push(...threadOf(thread));for(let comment of comments?.nodes??[])notes.push(...noteOf(
comment));moreThreads=nextOf(reviewThreads),moreNotes=nextOf(comments)}return{threads,notes}}function threadOf(thread){let first=thread?.comments.nodes[0];if(!thread||
!first?.viewerDidAuthor||first.fullDatabaseId===null)return[];let{path,line,startLine,isOutdated,isResolved,resolvedBy,comments}=thread;return[{id:Number(first.
fullDatabaseId),node:first.id,body:first.body,path,line:isOutdated?null:line,startLine:isOutdated?null:startLine,outdated:isOutdated||line===null,minimized:first.
isMinimized&&first.minimizedReason?.toLowerCase()==="outdated",resolvedBy:isResolved?resolvedBy?.login??"ghost":null,dislikedBy:(first.reactions.nodes??[]).map(
reaction=>reaction?.user?.login??"ghost"),replied:comments.totalCount>1}]}function noteOf(comment){return!comment?.viewerDidAuthor||comment.fullDatabaseId===null?
[]:[{id:Number(comment.fullDatabaseId),body:comment.body,url:comment.url}]}function nextOf(list){return list?.pageInfo.hasNextPage?list.pageInfo.endCursor:null}
function threadsAfter(isNext){return`reviewThreads(first: 100${isNext?", after: $afterThread":""}) {
    pageInfo { hasNextPage endCursor }
    nodes {
      path line startLine isOutdated isResolved
      resolvedBy { login }
      comments(first: 1) {
        totalCount
        nodes {
          id fullDatabaseId body viewerDidAuthor isMinimized minimizedReason
          reactions(first: 100, content: THUMBS_DOWN) { nodes { user { login } } }
        }
      }
    }
  }`}function notesAfter(isNext){return`comments(first: 100${isNext?", after: $afterNote":""}) {
    pageInfo { hasNextPage endCursor }
    nodes { fullDatabaseId body url viewerDidAuthor }
  }`}function queryOf(fields,variables){return`query ($owner: String!, $repo: String!, $number: Int!${["afterThread","afterNote"].filter(name=>name in variables).
map(name=>`, $${name}: String!`).join("")}) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${fields.join(`
`)} } }
  }`}function openPullRequest(octokit,at){let{rest}=octokit,repository={owner:at.owner,repo:at.repo},pull={...repository,pull_number:at.number};return{heads:async()=>{
let{head,base,state}=(await rest.pulls.get(pull)).data;return{head:head.sha,open:state==="open",branch:base.ref}},files:async()=>(await octokit.paginate(rest.pulls.
listFiles,{...pull,per_page:100})).map(({filename,previous_filename,sha,status,patch})=>({path:filename,previous:status==="added"||status==="copied"?null:previous_filename??
filename,sha:status==="removed"?null:sha,patch})),origin:async({head,branch})=>{let range={...repository,basehead:`${branch}...${head}`,per_page:1},{base_commit,
merge_base_commit}=(await rest.repos.compareCommitsWithBasehead(range)).data;return{tip:base_commit.sha,mergeBase:merge_base_commit.sha}},tree:treeReader(octokit,
repository),folders:async(commit,folders)=>{let asked=new Set(folders),whole=await (0,$piece0.Ih)(octokit,repository,commit);return whole===null?(0,$piece0.uL)(octokit,
repository,commit,folders):new Map([...whole].filter(([path])=>asked.has((0,$piece2.yS)(path))))},blob:async sha=>{let{content}=(await rest.git.getBlob({...repository,
file_sha:sha})).data;return Buffer.from(content,"base64")},conversation:()=>readConversation(octokit,at),mayWrite:async username=>{try{let{permission}=(await rest.
repos.getCollaboratorPermissionLevel({...repository,username})).data;return permission==="admin"||permission==="write"}catch(error){if((0,$piece1.Of)(error).kind==="\
forbidden")return!1;throw error}},review:async(commit_id,body,comments)=>{let review={...pull,commit_id,event:"COMMENT",body,comments:[...comments],...$piece0.ET};return(await rest.
pulls.createReview(review)).data.html_url},comment:async(commit_id,comment)=>{await rest.pulls.createReviewComment({...pull,commit_id,...comment,...$piece0.ET})},rewriteComment:async(comment_id,body)=>{
await rest.pulls.updateReviewComment({...repository,comment_id,body,...$piece0.ET})},deleteComment:async comment_id=>{await rest.pulls.deleteReviewComment({...repository,
comment_id,...$piece0.ET})},minimizeComment:async node=>{await octokit.graphql(MINIMIZE,{node,...$piece0.ET})},note:async body=>{let comment={...repository,issue_number:at.
number,body,...$piece0.ET};return(await rest.issues.createComment(comment)).data.html_url},rewriteNote:async(comment_id,body)=>{await rest.issues.updateComment({...repository,
comment_id,body,...$piece0.ET})},deleteNote:async comment_id=>{await rest.issues.deleteComment({...repository,comment_id,...$piece0.ET})}}}var MINIMIZE=`
  mutation ($node: ID!) {
    minimizeComment(input: { subjectId: $node, classifier: OUTDATED }) { minimizedComment { isMinimized } }
  }
`;function treeReader(octokit,at){async function tree(commit,paths){let whole=await (0,$piece0.Ih)(octokit,at,commit);return paths===null?whole:whole===null?(0,$piece0.iE)(
octokit,at,commit,paths):new Map([...new Set(paths)].flatMap(path=>{let file=whole.get(path);return file?[[path,file]]:[]}))}return tree}


}),

3594:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
judgeQueue: () => (/* binding */ judgeQueue)
});
var $piece0 = __webpack_require__(5892);
var $piece1 = __webpack_require__(3106);
var $piece2 = __webpack_require__(2244);
var $piece51 = __webpack_require__(557);
var $piece3 = __webpack_require__(1482);
var $piece4 = __webpack_require__(1894);
var $piece5 = __webpack_require__(10);
var $piece6 = __webpack_require__(8579);
var $piece7 = __webpack_require__(9177);
var $piece8 = __webpack_require__(2133);
var $piece9 = __webpack_require__(6180);
var $piece10 = __webpack_require__(3199);
var $piece11 = __webpack_require__(7063);
var $piece12 = __webpack_require__(1160);
var $piece13 = __webpack_require__(1997);
var $piece14 = __webpack_require__(7680);
var $piece15 = __webpack_require__(6925);
var $piece16 = __webpack_require__(2235);
var $piece17 = __webpack_require__(672);
var $piece18 = __webpack_require__(642);
var $piece19 = __webpack_require__(4643);
var $piece20 = __webpack_require__(9429);
var $piece21 = __webpack_require__(4761);
var $piece22 = __webpack_require__(3783);
var $piece23 = __webpack_require__(5133);
var $piece24 = __webpack_require__(4453);
var $piece25 = __webpack_require__(4198);
var $piece26 = __webpack_require__(5397);
var $piece27 = __webpack_require__(4726);
var $piece28 = __webpack_require__(3346);
var $piece29 = __webpack_require__(7473);
var $piece30 = __webpack_require__(5878);
var $piece31 = __webpack_require__(6370);
var $piece32 = __webpack_require__(6962);
var $piece33 = __webpack_require__(7332);
var $piece34 = __webpack_require__(5061);
var $piece35 = __webpack_require__(7272);
var $piece36 = __webpack_require__(4809);
var $piece37 = __webpack_require__(1566);
var $piece38 = __webpack_require__(9236);
var $piece39 = __webpack_require__(3058);
var $piece40 = __webpack_require__(2936);
var $piece41 = __webpack_require__(836);
var $piece42 = __webpack_require__(4997);
var $piece43 = __webpack_require__(2781);
var $piece44 = __webpack_require__(1857);
var $piece45 = __webpack_require__(4072);
var $piece46 = __webpack_require__(6478);
var $piece47 = __webpack_require__(634);
var $piece48 = __webpack_require__(5509);
var $piece49 = __webpack_require__(3503);
var $piece50 = __webpack_require__(4414);















async function judgeQueue(octokit,repository,group,job){let{inputs,workspace,catalogue}=job,github=(0,$piece0.H)(octokit,{...repository,number:group.number??0}),
read=await (0,$piece2.Qf)(github,group,{globs:inputs.policies,configuration:inputs.configuration,workspace,isGiven:inputs.principals.length>0});if(!read.ok)return (0,$piece9.fJ)(
[read.problem]);let{files,beside,base,listed,configuration}=read.value,chosen=await (0,$piece2.sE)(configuration,inputs.configuration);if(!chosen.ok)return (0,$piece9.fJ)(
chosen.problems);let{trusted}=chosen.value,rules=(0,$piece11.Hw)((0,$piece45.Rn)(inputs.gate,(0,$piece45.fD)(trusted?.gate??null)));if(!rules.ok)return (0,$piece9.fJ)([rules.problem]);let{failOn}=rules.
value,reports=await (0,$piece2.hF)(read.value,failOn,job);if(!reports.ok)return (0,$piece9.ki)(reports.problem,failOn);let reported=(0,$piece2.IU)(inputs.evidence,
reports.value,{workspace,listed,isBase:!1}),met=(0,$piece2.vi)({...read.value,doubts:[...read.value.doubts,...reported]},failOn,trusted),material={reports:reports.value,
catalogue,files,beside,configuration:trusted,problems:[...chosen.value.problems,...met],standing:(0,$piece23.tb)(base),forbid:(0,$piece45.xV)(rules.value)},found=(0,$piece4.eF)(
material,inputs);if(!found.ok)return (0,$piece9.fJ)([found.problem]);let sides=(0,$piece23.O$)({given:inputs.principals,configuration:trusted,reports:found.value.reports},base,
beside),before=(0,$piece23._H)(base,sides.after,sides.before),memory=group.number===null?null:await (0,$piece2.kY)(github,inputs.id),judged=(0,$piece39.xA)(found.value)?(0,$piece4.eF)({...material,
stood:(0,$piece23.bl)(before.changed)},inputs):found;if(!judged.ok)return (0,$piece9.fJ)([judged.problem]);let decided=(0,$piece4.q7)(rules.value,judged.value,before,{isDeclined:memory?.
isDeclined}),gate=(0,$piece51.W)(decided,found.value,judged.value),sentence=`A merge queue asks only whether to merge: nothing was posted.${memory?.trouble?` Wha\
t people declined in review is not known, so it counts here: GitHub ${memory.trouble.words}.`:""}`;await (0,$piece9.O9)({...found.value,grantedBefore:before.granted,gate},
inputs,{sentence,url:null,sections:[],annotations:[],audit:null})}


})

};
;