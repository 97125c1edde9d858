"use strict";
exports.id = 5934;
exports.ids = [5934];
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

5934:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reviewAfter: () => (/* binding */ reviewAfter)
});
var $piece0 = __webpack_require__(5892);
var $piece1 = __webpack_require__(3106);
var $piece2 = __webpack_require__(8911);
var $piece3 = __webpack_require__(7830);
var $piece4 = __webpack_require__(2244);
var $piece5 = __webpack_require__(1482);
var $piece6 = __webpack_require__(1894);
var $piece7 = __webpack_require__(10);
var $piece8 = __webpack_require__(8579);
var $piece9 = __webpack_require__(9177);
var $piece10 = __webpack_require__(2133);
var $piece11 = __webpack_require__(4632);
var $piece12 = __webpack_require__(6180);
var $piece13 = __webpack_require__(3199);
var $piece14 = __webpack_require__(7063);
var $piece15 = __webpack_require__(1160);
var $piece16 = __webpack_require__(1997);
var $piece17 = __webpack_require__(7680);
var $piece18 = __webpack_require__(6925);
var $piece19 = __webpack_require__(2235);
var $piece20 = __webpack_require__(672);
var $piece21 = __webpack_require__(642);
var $piece22 = __webpack_require__(4643);
var $piece23 = __webpack_require__(9429);
var $piece24 = __webpack_require__(4761);
var $piece25 = __webpack_require__(3783);
var $piece26 = __webpack_require__(5133);
var $piece27 = __webpack_require__(4453);
var $piece28 = __webpack_require__(4198);
var $piece29 = __webpack_require__(5397);
var $piece30 = __webpack_require__(4726);
var $piece31 = __webpack_require__(3346);
var $piece32 = __webpack_require__(7473);
var $piece33 = __webpack_require__(5878);
var $piece34 = __webpack_require__(6370);
var $piece35 = __webpack_require__(4891);
var $piece36 = __webpack_require__(6962);
var $piece37 = __webpack_require__(7332);
var $piece38 = __webpack_require__(5061);
var $piece39 = __webpack_require__(7272);
var $piece40 = __webpack_require__(4809);
var $piece41 = __webpack_require__(1566);
var $piece42 = __webpack_require__(9236);
var $piece43 = __webpack_require__(3058);
var $piece44 = __webpack_require__(2936);
var $piece45 = __webpack_require__(836);
var $piece46 = __webpack_require__(4997);
var $piece47 = __webpack_require__(2781);
var $piece48 = __webpack_require__(1857);
var $piece49 = __webpack_require__(4072);
var $piece50 = __webpack_require__(6478);
var $piece51 = __webpack_require__(634);
var $piece52 = __webpack_require__(5509);
var $piece55 = __webpack_require__(6865);
var $piece53 = __webpack_require__(3503);
var $piece54 = __webpack_require__(4414);

















async function findPulls(octokit,at,head){try{return{ok:!0,value:(await octokit.paginate(octokit.rest.pulls.list,{...at,state:"open",head:`${head.owner}:${head.
branch}`,per_page:100})).filter(pull=>pull.head.sha===head.sha).map(({number})=>number).sort((a,b)=>a-b)}}catch(error){let refusal=(0,$piece10.Of)(error),help=(0,$piece10.n)(
refusal,"`pull-requests: read`"),message=`the pull request cannot be found: GitHub ${refusal.words}`;return{ok:!1,problem:(0,$piece55.C)("error","unreadable-file",message,
{help})}}}async function reviewAfter(octokit,repository,head,job){if(head===null)return (0,$piece12.Le)("The fork that the run was about is gone: nothing was reviewed.");let numbers=await findPulls(
octokit,repository,head);if(!numbers.ok)return (0,$piece12.fJ)([numbers.problem]);if(numbers.value.length===0)return (0,$piece12.Le)("No open pull request has this head any more\
. If it moved on, the run on its newest head reviews it; nothing was posted.");let codes=[];for(let number of numbers.value){let asked={head:head.sha,checksOutBase:!0};
await (0,$piece2.w)((0,$piece0.H)(octokit,{...repository,number}),asked,job),codes.push(Number(process.exitCode??0))}let worst=Math.max(...codes);process.exitCode=
worst,worst>0&&(0,$piece13.Sq)(worst===1?"failed":"incomplete")}


})

};
;