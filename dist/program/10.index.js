"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = {

10:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Aj: () => (/* binding */ REPORT_VERSION),
C1: () => (/* binding */ mergeReports),
tL: () => (/* binding */ readReport)
});
var $piece0 = __webpack_require__(2781);
var $piece5 = __webpack_require__(6841);
var $piece1 = __webpack_require__(6478);
var $piece2 = __webpack_require__(667);
var $piece3 = __webpack_require__(8489);
var $piece4 = __webpack_require__(7134);
var $piece6 = __webpack_require__(6865);

var EXPORT_FINDING="`aws accessanalyzer get-finding-v2 --analyzer-arn ANALYZER_ARN --id FINDING_ID --output json`",GENERATE_DETAILS="`aws iam generate-service-l\
ast-accessed-details --arn PRINCIPAL_ARN --granularity ACTION_LEVEL`",GET_DETAILS="`aws iam get-service-last-accessed-details --job-id JOB_ID --max-items 1000 -\
-output json`",EITHER=`export a finding of unused permissions with ${EXPORT_FINDING}`,SWAPPED=`give the policy as a path and the evidence with \`--report\`; ${EITHER}`,
AS_WRITTEN=`give it as AWS wrote it: ${EITHER}`;function refused(message,details={}){return{ok:!1,refusal:{path:[],help:AS_WRITTEN,...details,message}}}function misspelled(value,{key,without,isMeant},path){if((value[key]??null)!==null)return null;let meant=Object.keys(value).find(one=>one!==key&&(value[one]??null)!==
null&&((0,$piece2.p)(one,[(0,$piece3.AU)(key)])!==null||isMeant(one,value[one])));return meant===void 0?null:notSpelledSo([...path,meant],`write \`${key}\`; without it ${without}`)}
function notSpelledSo(path,help){return refused("this key is not spelled so",{path,help})}function isList(_,value){return Array.isArray(value)}function isLastUse(key,value){
return (0,$piece3.AU)(key).startsWith("last")&&typeof value=="string"&&(0,$piece1.pe)(value)!==null}function bareName(written,prefix,path){let colon=written.indexOf(":");if(colon>=0&&(0,$piece3.AU)(written.slice(0,colon))!==(0,$piece3.AU)(prefix))return refused(`expected an actio\
n of ${(0,$piece4.TL)(prefix)}, got ${(0,$piece4.TL)(written)}`,{path});let name=written.slice(colon+1);return (0,$piece3.S8)(name)?{ok:!0,value:name}:refused(`expected the name \
of an action such as \`GetObject\`, got ${(0,$piece4.TL)(written)}`,{path})}function namedBy(services){return services.flatMap(service=>service.actions.map(({name})=>({
service:service.prefix,name})))}function shaped(schema,value,path){let result=(0,$piece0.xL)(schema,value,{abortEarly:!0});if(result.success)return{ok:!0,value:result.output};let[issue]=result.issues,
below=(issue.path??[]).map(step=>step.key);return refused(issue.message,{path:[...path,...below]})}var ActionObject=(0,$piece0._H)({action:$piece0.EY,lastAccessed:(0,$piece0.cl)($piece0.gX)},$piece0.IO),ActionText=(0,$piece0.Yj)((0,$piece0.p6)("the name of an action")),Action=(0,$piece0.RZ)(input=>typeof input==
"object"?ActionObject:ActionText),UnusedService=(0,$piece0._H)({serviceNamespace:$piece0.b3,lastAccessed:(0,$piece0.cl)($piece0.gX),actions:(0,$piece0.cl)((0,$piece0.YO)(Action,(0,$piece0.p6)("a list of\
 actions")))},$piece0.IO),ACTIONS={key:"actions",without:"the whole service would count as unused",isMeant:isList},LAST_ACCESSED={key:"lastAccessed",without:"\
nobody can tell a use that stands against it",isMeant:isLastUse},Listing=(0,$piece0.YO)(UnusedService,(0,$piece0.p6)("a list of services")),LISTING='a listing is `[{"serviceNa\
mespace": "s3", "actions": ["GetBucketAcl"]}]`';function unusedService(service,path){let{serviceNamespace:prefix}=service,wrong=misspelled(service,ACTIONS,path)??
misspelled(service,LAST_ACCESSED,path);if(wrong)return wrong;let actions=[];for(let[index,action]of(service.actions??[]).entries()){let plain=typeof action=="st\
ring",at=[...path,"actions",index],misread=plain?null:misspelled(action,LAST_ACCESSED,at);if(misread)return misread;let name=bareName(plain?action:action.action,
prefix,plain?at:[...at,"action"]);if(!name.ok)return name;actions.push({name:name.value,lastAccessed:plain?null:action.lastAccessed??null})}let whole=service.actions===
null||service.actions===void 0;return{ok:!0,value:{prefix,lastAccessed:service.lastAccessed??null,whole,actions}}}function readListing(value,path){let read=servicesOf(
value,path);return read.ok||read.refusal.help!==AS_WRITTEN?read:{ok:!1,refusal:{...read.refusal,help:LISTING}}}function servicesOf(value,path){let listing2=shaped(
Listing,value,path);if(!listing2.ok)return listing2;let services=[];for(let[index,element]of listing2.value.entries()){let service=unusedService(element,[...path,
index]);if(!service.ok)return service;if(element.actions===null)return refused("expected a list of actions, got `null`",{path:[...path,index,"actions"],help:"li\
st them; leave `actions` out only where the whole service is unused"});services.push(service.value)}return{ok:!0,value:services}}var Since=(0,$piece0.cl)((0,$piece0.Ik)({lastAccessed:(0,$piece0.cl)($piece0.gX)},$piece0.IO)),UnusedPrincipal=(0,$piece0.Ik)({resource:(0,$piece0.cl)($piece0.EY),findingDetails:(0,$piece0.cl)((0,$piece0.YO)((0,$piece0.Ik)({unusedIamRoleDetails:Since,
unusedIamUserAccessKeyDetails:Since,unusedIamUserPasswordDetails:Since},$piece0.IO),(0,$piece0.p6)("a list of details")))},$piece0.IO),KINDS=new Map([["Unused\
IAMRole",["role","delete it"]],["UnusedIAMUserAccessKey",["access key of user","delete it"]],["UnusedIAMUserPassword",["password of user","remove it"]]]);function isUnusedPrincipal(findingType){
return KINDS.has(findingType)}function unusedPrincipal(findingType,value,path){let finding=shaped(UnusedPrincipal,value,path);if(!finding.ok)return finding;let{
resource,findingDetails}=finding.value,newest=(findingDetails??[]).flatMap(detail=>[detail.unusedIamRoleDetails,detail.unusedIamUserAccessKeyDetails,detail.unusedIamUserPasswordDetails].
map(since2=>since2?.lastAccessed??null)).reduce((a,b)=>a===null||b!==null&&b>a?b:a,null),[thing,remedy]=KINDS.get(findingType)??["principal","delete it"],who=resource?
`${thing} ${(0,$piece4.TL)((0,$piece5.Vb)(resource))}`:`${thing} (the report does not name it)`,since=newest===null?findingDetails?"unused, with no use on record":"unused":`unu\
sed since ${(0,$piece1.im)(newest)}`;return{ok:!0,value:{kind:"unused-principal",message:`${who} ${since}: ${remedy}`}}}var PRINCIPAL_ARN=/^arn:[a-z0-9-]+:iam::[^:/\s]*:(?:role|user)\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]+$/,Kind=(0,$piece0.Ik)({findingType:$piece0.EY,error:(0,$piece0.cl)($piece0.EY)},$piece0.IO),
Status=(0,$piece0.Ik)({status:(0,$piece0.KI)(["ACTIVE","ARCHIVED","RESOLVED"],(0,$piece0.p6)("`ACTIVE`, `ARCHIVED` or `RESOLVED`"))},$piece0.IO),Head=(0,$piece0.Ik)({id:$piece0.EY,analyzedAt:$piece0.gX,
resource:(0,$piece0.Fs)((0,$piece0.Yj)((0,$piece0.p6)("the ARN of a role or user")),(0,$piece0.yG)(PRINCIPAL_ARN,(0,$piece0.p6)("the ARN of a role or user"))),nextToken:(0,$piece0.cl)($piece0.EY),NextToken:(0,$piece0.cl)(
$piece0.EY)},$piece0.IO),Detail=(0,$piece0.Ik)({unusedPermissionDetails:UnusedService},$piece0.IO),Details=(0,$piece0.Ik)({findingDetails:(0,$piece0.cl)((0,$piece0.YO)(Detail,(0,$piece0.p6)("a lis\
t of services")))},$piece0.IO);function isFinding(value){return"findingType"in value||"findingDetails"in value}function readFinding(value,path){let kind=shaped(
Kind,value,path);if(!kind.ok)return kind;let{findingType,error}=kind.value,permissions=findingType==="UnusedPermission";if(!permissions&&!isUnusedPrincipal(findingType))
return{ok:!0,value:{kind:"other",findingType}};let status=shaped(Status,value,path);if(!status.ok)return status;let services=permissions?readDetails(value,path):
{ok:!0,value:null};if(!services.ok)return services;let named=namedBy(services.value??[]);return status.value.status!=="ACTIVE"?{ok:!0,value:{kind:"inactive",status:status.
value.status,named}}:error!=null?{ok:!0,value:{kind:"failed",error,named}}:permissions?evidence(value,services.value,path):unusedPrincipal(findingType,value,path)}
function evidence(value,services,path){if(services===null){let meant=(typeof value=="object"&&value!==null?Object.keys(value):[]).find(key=>(0,$piece2.p)(key,["findin\
gdetails"]));return meant!==void 0?notSpelledSo([...path,meant],"write `findingDetails`"):refused("a list of findings (`list-findings-v2`) names no actions",{path,
help:`export each finding with ${EXPORT_FINDING}`})}let head=shaped(Head,value,path);if(!head.ok)return head;let{id,analyzedAt,resource:principal,nextToken,NextToken}=head.
value;return{ok:!0,value:{kind:"evidence",page:{id,principal,analyzedAt,last:(nextToken??NextToken??null)===null,services}}}}function readDetails(value,path){let details=shaped(
Details,value,path);if(!details.ok)return details;let{findingDetails}=details.value;if(findingDetails==null)return{ok:!0,value:null};let services=[];for(let[index,
{unusedPermissionDetails}]of findingDetails.entries()){let at=[...path,"findingDetails",index,"unusedPermissionDetails"],service=unusedService(unusedPermissionDetails,
at);if(!service.ok)return service;services.push(service.value)}return{ok:!0,value:services}}var Job=(0,$piece0.Ik)({JobStatus:(0,$piece0.KI)(["COMPLETED","IN_PROGRESS","FAILED"],(0,$piece0.p6)("`COMPLETED`")),JobType:(0,$piece0.KI)(["ACTION_LEVEL","SERVICE_LEVEL"],(0,$piece0.p6)("`AC\
TION_LEVEL`")),JobCreationDate:$piece0.gX,IsTruncated:(0,$piece0.cl)((0,$piece0.zM)((0,$piece0.p6)("`false`")))},$piece0.IO),Action2=(0,$piece0._H)({ActionName:$piece0.EY,LastAccessedTime:(0,$piece0.cl)(
$piece0.gX)},$piece0.IO),Service=(0,$piece0._H)({ServiceNamespace:$piece0.b3,LastAuthenticated:(0,$piece0.cl)($piece0.gX),TrackedActionsLastAccessed:(0,$piece0.cl)((0,$piece0.YO)(Action2,(0,$piece0.p6)("a\
 list of actions")))},$piece0.IO),Details2=(0,$piece0.Ik)({ServicesLastAccessed:(0,$piece0.YO)(Service,(0,$piece0.p6)("a list of services"))},$piece0.IO),LAST_ACCESSED_TIME={key:"\
LastAccessedTime",without:"the action would count as unused",isMeant:isLastUse},LAST_AUTHENTICATED={key:"LastAuthenticated",without:"the service would count as \
unused",isMeant:isLastUse},TRACKED_ACTIONS={key:"TrackedActionsLastAccessed",without:"the whole service might count as unused",isMeant:isList};function isLastAccessed(value){
return"JobStatus"in value||"ServicesLastAccessed"in value}function readLastAccessed(value,path){let job=shaped(Job,value,path);if(!job.ok)return job;let partial=partialJob(
job.value,path);if(partial)return partial;let details=shaped(Details2,value,path);if(!details.ok)return details;let services=[];for(let[index,element]of details.
value.ServicesLastAccessed.entries()){let service=readService(element,[...path,"ServicesLastAccessed",index]);if(!service.ok)return service;services.push(service.
value)}return{ok:!0,value:{analyzedAt:job.value.JobCreationDate,services}}}function partialJob(job,path){if(job.JobStatus!=="COMPLETED"){let failed2=job.JobStatus===
"FAILED";return refused(`expected a job that is \`COMPLETED\`, got \`${job.JobStatus}\``,{path:[...path,"JobStatus"],help:failed2?`start it again with ${GENERATE_DETAILS}`:
`wait, then run ${GET_DETAILS}`})}return job.JobType!=="ACTION_LEVEL"?refused("these details are `SERVICE_LEVEL`: they name services, but no actions",{path:[...path,
"JobType"],help:`run ${GENERATE_DETAILS}, then ${GET_DETAILS}`}):job.IsTruncated?refused("these details are cut off: more services follow",{path:[...path,"IsTru\
ncated"],help:`fetch all of them at once with ${GET_DETAILS}`}):null}function readService(service,path){let{ServiceNamespace:prefix,LastAuthenticated:lastAccessed=null}=service,
wrong=misspelled(service,LAST_AUTHENTICATED,path)??misspelled(service,TRACKED_ACTIONS,path)??contradiction(service,"LastAuthenticated",path);if(wrong)return wrong;
let actions=[];for(let[index,action]of(service.TrackedActionsLastAccessed??[]).entries()){let at=[...path,"TrackedActionsLastAccessed",index],misread=misspelled(
action,LAST_ACCESSED_TIME,at)??contradiction(action,"LastAccessedTime",at);if(misread)return misread;let name=bareName(action.ActionName,prefix,[...at,"ActionNa\
me"]);if(!name.ok)return name;actions.push({name:name.value,lastAccessed:action.LastAccessedTime??null})}return{ok:!0,value:{prefix,lastAccessed,whole:actions.length===
0,actions}}}var USES=["TotalAuthenticatedEntities","LastAuthenticatedEntity","LastAccessedEntity"];function contradiction(value,time,path){if((value[time]??null)!==
null)return null;let use=USES.find(key=>(value[key]??null)!==null&&value[key]!==0);if(use===void 0)return null;let message=`the report contradicts itself: someb\
ody used this, and \`${time}\` is missing`;return refused(message,{path:[...path,use],help:`fetch it again with ${GET_DETAILS}`})}var REPORT_VERSION=1,AGAIN="collect it again with `refine-iam collect`",List=(0,$piece0.YO)((0,$piece0.L5)(),(0,$piece0.p6)("a list")),Analyzer=(0,$piece0.Ik)({arn:$piece0.EY,type:$piece0.EY,unusedAccessAge:(0,$piece0.me)(
(0,$piece0.ai)((0,$piece0.p6)("a number of days")))},$piece0.IO),Collected=(0,$piece0.Ik)({tool:$piece0.EY,analyzedAt:(0,$piece0.me)($piece0.gX),analyzer:(0,$piece0.me)(Analyzer),findings:List,lastAccessed:List},
$piece0.IO),Principal=(0,$piece0.Ik)({principal:(0,$piece0.Fs)((0,$piece0.Yj)((0,$piece0.p6)("the ARN of a role or user")),(0,$piece0.yG)(PRINCIPAL_ARN,(0,$piece0.p6)("the ARN of a role or user"))),principalCreatedAt:$piece0.gX},
$piece0.IO);function isCollected(value){return"report"in value&&value.report==="refine-iam"}function readCollected(value,path){let{version}=value;if(version!==
REPORT_VERSION){let known=`this program reads version ${(0,$piece4.TL)(String(REPORT_VERSION))}`;return refused(`this is a report of version ${version===void 0?"`?`":(0,$piece4.SP)(
version)}; ${known}`,{path:[...path,"version"],help:`use the program of the version that collected it, or ${AGAIN}`})}let collected2=shaped(Collected,value,path);
if(!collected2.ok)return strict(collected2);let findings=[];for(let[index,element]of collected2.value.findings.entries()){let finding=readFinding(element,[...path,
"findings",index]);if(!finding.ok)return strict(finding);if(finding.value.kind==="evidence"&&!finding.value.page.last){let at=[...path,"findings",index,"nextTok\
en"];return refused("this finding breaks off: more of its details follow",{path:at,help:AGAIN})}findings.push(finding.value)}let details=[];for(let[index,element]of collected2.
value.lastAccessed.entries()){let at=[...path,"lastAccessed",index],whose=shaped(Principal,element,at);if(!whose.ok)return strict(whose);let read=readLastAccessed(
element,at);if(!read.ok)return strict(read);let{principal,principalCreatedAt:createdAt}=whose.value;details.push({...read.value,principal,createdAt})}let days=collected2.
value.analyzer?.unusedAccessAge??null;return{ok:!0,value:{watched:days===null?null:days*864e5,findings,details}}}function strict(outcome){return{ok:!1,refusal:{
...outcome.refusal,help:AGAIN}}}var NO_ACTIONS="it names no actions",EACH=`export each finding with ${EXPORT_FINDING}`,FOREIGN=[{fits:value=>"Statement"in value||"PolicyDocument"in value||"Pol\
icyVersion"in value,message:"this is a policy, not a report: were the two swapped?",help:SWAPPED},{fits:value=>"detail-type"in value||"detail"in value&&"source"in
value,message:`this is an EventBridge event: it counts unused actions, but ${NO_ACTIONS}`,help:`export the finding that it is about with ${EXPORT_FINDING}`},{fits:value=>Array.
isArray(value.Findings)||"SchemaVersion"in value&&"ProductArn"in value,message:`this is a Security Hub finding (ASFF): ${NO_ACTIONS}`,help:EACH},{fits:value=>"r\
ecommendedSteps"in value,message:"this is the answer of `get-finding-recommendation`: it holds whole new policies, not the unused actions",help:`export the find\
ing that it is about with ${EXPORT_FINDING}`},{fits:value=>"EntityDetailsList"in value,message:`this is the answer of \`get-service-last-accessed-details-with-en\
tities\`: ${NO_ACTIONS}`,help:`run ${GENERATE_DETAILS}, then ${GET_DETAILS}`},{fits:value=>"JobId"in value&&!("JobStatus"in value),message:"this is the answer o\
f `generate-service-last-accessed-details`: it holds only the number of the job",help:`fetch what the job found with ${GET_DETAILS}`},{fits:value=>"AccessDetail\
s"in value,message:`this is the answer of \`get-organizations-access-report\`: ${NO_ACTIONS}`,help:`run ${GENERATE_DETAILS}, then ${GET_DETAILS}`},{fits:value=>"\
ReportFormat"in value&&"Content"in value,message:"this is an IAM credential report: it is about passwords and keys, not about actions",help:EITHER},{fits:value=>Array.
isArray(value.runs),message:"this is a SARIF log, the output of a linter, not a report of unused access",help:EITHER},{fits:value=>"finding"in value||!("finding\
Type"in value)&&("isPublic"in value||"condition"in value),message:"this is a finding of external access (`list-findings` or `get-finding`): it says nothing abou\
t unused access",help:`use an analyzer of unused access, and ${EITHER}`},{fits:value=>"unusedPermissionDetails"in value||"findingDetails"in value&&!("findingTyp\
e"in value)&&!("id"in value),message:"these are the details of a finding without the finding: whose they are and of when is missing",help:`keep the whole answer\
 (no \`--query\`) of ${EXPORT_FINDING}`},{fits:value=>"serviceNamespace"in value,message:"this is one service of a listing by itself: a listing is a JSON list o\
f services",help:"put `[` before it and `]` after it"}];function foreignObject(value,path){let foreign=FOREIGN.find(form=>form.fits(value));return foreign?refused(
foreign.message,{path,help:foreign.help}):null}function unknownObject(value,path){let keys=Object.keys(value),service=keys.find(key=>(0,$piece2.p)(key,["servicenamesp\
ace"]));if(service!==void 0)return notSpelledSo([...path,service],"write `serviceNamespace`");let some=keys.slice(0,5).map($piece4.TL).join(", "),which=keys.length===
0?"an empty object":`an object with ${some}${keys.length>5?", \u2026":""}`;return refused(`this is no report of unused access: ${which}`,{path,help:EITHER})}function skippedFindings(findings,source){let counts=new Map,problems=[];for(let finding of findings){let why=reason(finding);why!==null&&counts.set(why,(counts.
get(why)??0)+1),finding.kind==="unused-principal"?problems.push((0,$piece6.C)("note","unused-principal",finding.message,{path:source})):finding.kind==="failed"&&problems.
push(failed(finding.error,source))}if(findings.length>0&&findings.every(finding=>finding.kind==="other")){let message=`these are findings of ${[...new Set(findings.
map(finding=>finding.kind==="other"?finding.findingType:""))].map($piece4.TL).join(", ")}, not of unused permissions`;return{ok:!1,problem:(0,$piece6.C)("error","refused-\
report",message,{path:source,help:EITHER})}}let total=[...counts.values()].reduce((a,b)=>a+b,0);if(total>0){let parts=[...counts].sort(([a],[b])=>a<b?-1:1).map(
([why,count])=>`${count} ${why}`),message=`skipped ${total===1?"one finding":`${total} findings`}: ${parts.join(", ")}`;problems.push((0,$piece6.C)("note","skipped-fi\
nding",message,{path:source}))}return{ok:!0,value:problems}}function reason(finding){return finding.kind==="inactive"?(0,$piece4.TL)(finding.status):finding.kind==="oth\
er"?`of type ${(0,$piece4.TL)(finding.findingType)}`:null}function failed(error,source){let message=`skipped a finding: Access Analyzer could not finish it and says ${(0,$piece4.TL)(
error)}`;return (0,$piece6.C)("warning","skipped-finding",message,{path:source,help:"solve what Access Analyzer reports, then export the finding again"})}var CREDENTIAL_REPORT=/^user,arn,user_creation_time\b/,POLICY_FILE=/^(?:resource|data|module|locals|variable|output|provider|terraform)[ \t]*(?:"[^"\n]*"[ \t]*){0,2}\{|^[ \t]*(?:-[ \t]+)?"?(?:Statement|PolicyDocument|AWSTemplateFormatVersion)"?[ \t]*:/m,
AGAIN2="export it again with `--output json`, and give it as AWS wrote it";function foreignText(text,source){let refuse=message=>(0,$piece6.C)("error","refused-report",
message,{path:source,help:EITHER});return text.trim()===""?refuse("the report is empty"):CREDENTIAL_REPORT.test(text)?refuse("this is an IAM credential report (\
CSV): it is about passwords and keys, not about actions"):null}function breakProblem(text,source,found){let place=(0,$piece0.$t)(text,found.offset),where=`line ${place.
line}, column ${place.column}`,details={path:source,...place,help:AGAIN2},refuse=message=>(0,$piece6.C)("error","refused-report",message,details);if((found.what==="no\
t-json"||found.what==="syntax")&&POLICY_FILE.test(text))return (0,$piece6.C)("error","refused-report","the report is not JSON, and looks like a policy file: were the \
two swapped?",{...details,help:SWAPPED});switch(found.what){case"not-json":return refuse("the report is not JSON");case"syntax":return refuse(`the report is not\
 valid JSON at ${where}`);case"cut-off":return refuse(`the report breaks off at ${where}: the JSON is not complete`);case"too-deep":return refuse(`the report ne\
sts too deeply at ${where}: no report of AWS does`);case"duplicate-key":return refuse(`key ${(0,$piece4.TL)(found.key)} stands twice in one object, again at ${where}`)}}function mergeReports(read){let groups=new Map;for(let[index,report2]of read.flatMap(one=>one.reports).entries()){let{page,analyzedAt,principal}=report2,key=JSON.
stringify(page?[page.finding,analyzedAt,principal]:index);groups.set(key,[...groups.get(key)??[],report2])}let reports=[],problems=read.flatMap(one=>one.problems);
for(let pages of groups.values()){let[first]=pages;if(!first)continue;let{page}=first;if(page&&!pages.some(one=>one.page?.last))return{ok:!1,problem:breaksOff(first,
page)};let services=pages.flatMap(one=>one.services);reports.push({...first,page:page&&{...page,last:!0},services}),services.length===0&&problems.push(namesNothing(
first))}return{ok:!0,value:{reports,problems,named:read.flatMap(one=>one.named)}}}function breaksOff(report2,page){let message=`finding ${(0,$piece4.TL)(page.finding)} \
breaks off: its last page is missing (\`nextToken\` is set)`,help=`let the AWS CLI fetch all pages, without \`--max-items\` and \`--no-paginate\`: ${EXPORT_FINDING}`;
return (0,$piece6.C)("error","refused-report",message,{path:report2.source,help})}function namesNothing(report2){let about=report2.principal===null?"":` about ${(0,$piece4.TL)(
(0,$piece5.Vb)(report2.principal))}`;return (0,$piece6.C)("warning","empty-report",`the report${about} names no service`,{path:report2.source,help:report2.kind==="access-anal\
yzer"?`an active finding names some: export it again with ${EXPORT_FINDING}`:null})}function readReport(text,source){let own=text.startsWith("\uFEFF")?text.slice(1):text,foreign=foreignText(own,source);if(foreign)return{ok:!1,problem:foreign};let read=(0,$piece0.r9)(
own);if(!read.ok)return{ok:!1,problem:breakProblem(own,source,read.break)};let items=[];for(let document of read.documents){let found=readItems(document.value);
if(!found.ok){let placed=read.documents.length>1||found.refusal.path.length>0;return{ok:!1,problem:refusal(found.refusal,own,source,placed?document:null)}}for(let item of found.
value)items.push(item)}return summary(items,source)}function readItems(value){if(Array.isArray(value))return value.some(element=>isObject(element)&&"serviceName\
space"in element)?listing(value):each(value,[]);if(isObject(value)&&isCollected(value))return collected(value);if(isObject(value)&&"findings"in value){if(!Array.
isArray(value.findings))return refused(`expected a list of findings, got ${(0,$piece4.SP)(value.findings)}`,{path:["findings"]});let token=["nextToken","NextToken"].find(
key=>(value[key]??null)!==null);return token!==void 0?refused("this list of findings breaks off: more pages follow",{path:[token],help:"let the AWS CLI fetch al\
l pages: run the command again without `--max-items` and `--no-paginate`"}):each(value.findings,["findings"])}return each([value],null)}function collected(value){
let read=readCollected(value,[]);if(!read.ok)return read;let{watched,findings,details}=read.value,known=watched===null?{}:{watched},reports=details.map(one=>({kind:"\
last-accessed",page:null,...one}));return{ok:!0,value:[...findings.map(finding=>({kind:"finding",finding,...known})),...reports.map(one=>({kind:"report",report:one}))]}}
function each(values,path){let items=[];for(let[index,value]of values.entries()){let item=readItem(value,path===null?[]:[...path,index]);if(!item.ok)return item;
items.push(item.value)}return{ok:!0,value:items}}function readItem(value,path){if(!isObject(value))return refused(`expected a report, got ${(0,$piece4.SP)(value)}`,{path,
help:EITHER});let foreign=foreignObject(value,path);if(foreign)return foreign;if(isLastAccessed(value)){let details=readLastAccessed(value,path);return details.
ok?report({kind:"last-accessed",principal:null,page:null,...details.value}):details}if(!isFinding(value))return unknownObject(value,path);let finding=readFinding(
value,path);return finding.ok?{ok:!0,value:{kind:"finding",finding:finding.value}}:finding}function listing(value){let services=readListing(value,[]);return services.
ok?{ok:!0,value:[{kind:"report",report:{kind:"listing",principal:null,analyzedAt:null,page:null,services:services.value}}]}:services}function report(read){return{
ok:!0,value:{kind:"report",report:read}}}function summary(items,source){if(items.length===0){let empty=(0,$piece6.C)("warning","empty-report","the report is an empty \
list: it holds no evidence",{path:source});return{ok:!0,value:{reports:[],problems:[empty],named:[]}}}let reports=[],named=[];for(let item of items)if(item.kind===
"report")reports.push({...item.report,source});else if(item.finding.kind==="evidence")reports.push(fromPage(item.finding,item.watched,source));else if(item.finding.
kind==="inactive"||item.finding.kind==="failed")for(let action of item.finding.named)named.push(action);let skipped=skippedFindings(items.flatMap(item=>item.kind===
"finding"?[item.finding]:[]),source);return skipped.ok?{ok:!0,value:{reports,problems:skipped.value,named:[...reports.flatMap(one=>namedBy(one.services)),...named]}}:
skipped}function fromPage({page},watched,source){let{id,principal,analyzedAt,last,services}=page;return{kind:"access-analyzer",source,principal,analyzedAt,...watched===
void 0?{}:{watched},services,page:{finding:id,last}}}var MOST_SEARCHED=5e6;function refusal(found,text,source,document){let{path,message,help}=found,place=document&&
text.length<=MOST_SEARCHED?(0,$piece0.$t)(text,(0,$piece0.b4)(document,path)):{},said=path.length>0?`\`${(0,$piece0.LF)(path)}\`: ${message}`:message;return (0,$piece6.C)("error","refus\
ed-report",said,{path:source,help,...place})}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}


})

};
;