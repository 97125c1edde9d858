"use strict";
exports.id = 9415;
exports.ids = [9415];
exports.modules = {

2133:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CD: () => (/* binding */ attempt),
Of: () => (/* binding */ refusalOf),
Y: () => (/* binding */ attemptRemoval),
dR: () => (/* binding */ isFinal),
it: () => (/* binding */ attemptTwice),
n: () => (/* binding */ readAgain)
});
function refusalOf(error){return{...kindOf(error),said:saidBy(error??{})}}function kindOf(error){let{name,message,status,errors,data,response}=error??{};if(typeof status!=
"number"){let types=(name==="GraphqlResponseError"?errors:data?.errors)?.map(({type})=>type);if(!types)throw error;return types.includes("RATE_LIMITED")?LIMITED:
types.includes("FORBIDDEN")?FORBIDDEN:types.includes("NOT_FOUND")?{...FORBIDDEN,missing:!0}:types.includes("UNPROCESSABLE")?INVALID:refusal("answered the query \
with an error","other")}if(response===void 0)return refusal("could not be reached","unclear");let{"retry-after":wait,"x-ratelimit-remaining":remaining}=response.
headers??{},isLimit=wait!==void 0||remaining==="0"||/\brate limit\b/i.test(String(message));return status===429||status===403&&isLimit?LIMITED:(status===403||status===
422)&&/\blocked\b/i.test(String(message))?LOCKED:status===401?refusal("does not know the token","other"):status===403||status===404?{...FORBIDDEN,missing:status===
404}:status===422?INVALID:refusal(`answered with ${status}`,status>=500?"unclear":"other")}function refusal(words,kind){return{words,kind,missing:!1,said:null}}
function saidBy({errors,data,response}){let answer=response?.data??{},parts=[answer.errors,errors,data?.errors].flatMap(list=>Array.isArray(list)?list:[]),told=[
answer.message,...parts.map(part=>typeof part=="string"?part:part?.message)].filter(text=>typeof text=="string"&&text!=="");return told.length===0?null:[...new Set(
told)].join(": ")}function readAgain({kind},permissions){return kind==="limited"?"run again in an hour":`run again; the token needs ${permissions}`}var LIMITED=refusal(
"wants no more requests for now (rate limit)","limited"),LOCKED=refusal("keeps the conversation locked","locked"),INVALID=refusal("refused it as a whole","inval\
id"),FORBIDDEN=refusal("does not let the token do it","forbidden");async function attempt(call){try{return{ok:!0,value:await call()}}catch(error){return{ok:!1,refusal:refusalOf(
error)}}}async function attemptTwice(call){let first=await attempt(call);return first.ok||first.refusal.kind!=="unclear"?first:attempt(call)}async function attemptRemoval(call){
let outcome=await attemptTwice(call);return!outcome.ok&&outcome.refusal.missing?{ok:!0,value:void 0}:outcome}function isFinal({kind}){return kind==="forbidden"||
kind==="limited"||kind==="locked"||kind==="other"}


}),

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

9415:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openOctokit: () => (/* reexport safe */ $piece1.Ov),
openPullRequest: () => (/* reexport safe */ $piece0.H)
});
var $piece0 = __webpack_require__(5892);
var $piece1 = __webpack_require__(3106);
var $piece2 = __webpack_require__(2133);
var $piece3 = __webpack_require__(1997);
var $piece4 = __webpack_require__(3783);
var $piece5 = __webpack_require__(4198);
var $piece6 = __webpack_require__(3346);
var $piece7 = __webpack_require__(7473);
var $piece8 = __webpack_require__(9236);
var $piece9 = __webpack_require__(6478);
var $piece10 = __webpack_require__(4414);






})

};
;