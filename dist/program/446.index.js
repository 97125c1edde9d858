"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {

/***/ 4065:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6249);
/* harmony import */ var _chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1875);
/* harmony import */ var _chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9635);
/* harmony import */ var _chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1081);
/* harmony import */ var _chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9455);
/* harmony import */ var _chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4575);
/* harmony import */ var _chunk_GNSJNCZ7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5620);
/* harmony import */ var _chunk_AQTZ22PX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9236);
/* harmony import */ var _chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9433);
/* harmony import */ var _chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8460);
/* harmony import */ var _chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7695);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8569);
/* harmony import */ var _chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6865);
/* harmony import */ var _chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4414);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_13___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_13__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_14__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_15___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_15__);





var OPTIONS={report:{type:"string",multiple:!0},principal:{type:"string",multiple:!0},config:{type:"string"},catalogue:{type:"string"},format:{type:"string"},output:{
type:"string"},verbose:{type:"boolean"},write:{type:"boolean"},check:{type:"boolean"},"fail-on":{type:"string"},"max-unused-actions":{type:"string"},"max-unused\
-percent":{type:"string"},"access-levels":{type:"string",multiple:!0},forbid:{type:"string",multiple:!0},base:{type:"string"},baseline:{type:"string"},"write-ba\
seline":{type:"string"},previous:{type:"string"},"patch-folder":{type:"string"},"as-of":{type:"string"},"max-report-age":{type:"string"},"unused-for":{type:"str\
ing"},help:{type:"boolean",short:"h"},version:{type:"boolean"}};function readFlags(args){try{let value=(0,node_util__WEBPACK_IMPORTED_MODULE_15__.parseArgs)({args:[...args],options:OPTIONS,allowPositionals:!0,
strict:!0,tokens:!0}),given=value.tokens.flatMap(token=>token.kind==="option"&&isSingle(token.name)?[token.name]:[]),twice=given.find((flag,index)=>given.indexOf(
flag)<index);return twice===void 0?{ok:!0,value}:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)(`\`--${twice}\` is given twice`,"give it once: it takes one value")}catch(error){let[sentence=""]=(error instanceof
Error?error.message:String(error)).split(/\.\s/);return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)(sentence.charAt(0).toLowerCase()+sentence.slice(1).replaceAll("'","`"))}}function isSingle(flag){let option=OPTIONS[flag];
return option?.type==="string"&&option.multiple!==!0}var FORMATS=["text","json","patch","markdown","sarif","html"],GATE=["max-unused-actions","max-unused-percent","access-levels","forbid"],ACTING=["write","check",
"fail-on","base",...GATE,"baseline","write-baseline","previous","patch-folder"],OWNERS_FORMATS=["text","json"];function readCommand(args,now){let kind=args[0]===
"owners"?"owners":"run",parsed=readFlags(kind==="owners"?args.slice(1):args);if(!parsed.ok)return parsed;let{values,positionals}=parsed.value;if(values.help)return{
ok:!0,value:{kind:"help"}};if(values.version)return{ok:!0,value:{kind:"version"}};let reports=values.report??[];if(reports.length===0)return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)("no evidence \
is given","add `--report FILE` (see `--help`)");if(reports.filter(file=>file==="-").length>1)return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)("standard input can be read only once");if(positionals.
includes(""))return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)("a path is empty","name a policy file or a folder");let format=oneOf("--format",values.format??"text",FORMATS);if(!format.ok)return format;
if(kind==="owners"&&!OWNERS_FORMATS.includes(format.value))return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)(`\`owners\` has no format \`${format.value}\``,"give `text` or `json`");let acting=ACTING.
find(flag=>values[flag]!==void 0);if(kind==="owners"&&acting)return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)(`\`owners\` takes no \`--${acting}\``,"it only shows whose policies are");let failOn=oneOf(
"--fail-on",values["fail-on"]??"never",_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_9__/* .FAIL_ON */ .d$);if(!failOn.ok)return failOn;let baseless=needsBase(failOn.value,values.base??null,`--fail-on ${failOn.value}`);if(!baseless.
ok)return baseless;for(let[flag,value]of Object.entries(values))if([value].flat().includes(""))return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)(`\`--${flag}\` is empty`);if(values.write&&values["w\
rite-baseline"]!==void 0)return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)("`--write` and `--write-baseline` in one run","write the files first, then the baseline of what is left");if(failOn.value!==
"never"&&!values.check)return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)("`--fail-on` says what a check says no to, and nothing is checked","add `--check`");let idle=GATE.find(flag=>values[flag]!==
void 0);if(idle&&failOn.value==="never"&&(!values.check||values["fail-on"])){let help=values["fail-on"]?"give another `--fail-on`, or leave it out":"add `--chec\
k`";return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)(`\`--${idle}\` is a rule of a gate, and no gate is asked for`,help)}let gate=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .readGateTexts */ .ST)(values.check&&values["fail-on"]===void 0?null:failOn.
value,{maxUnusedActions:values["max-unused-actions"],maxUnusedPercent:values["max-unused-percent"],accessLevels:values["access-levels"]??[],forbid:values.forbid??
[]});if(!gate.ok)return gate;let terms=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerms */ .Ky)({principals:values.principal??[],asOf:values["as-of"],maxReportAge:values["max-report-age"],unusedFor:values["u\
nused-for"]},now);return terms.ok?{ok:!0,value:{kind,settings:{...terms.value,paths:positionals.length>0?positionals:["."],reports,catalogue:values.catalogue??null,
configuration:values.config??null,format:format.value,verbose:values.verbose??!1,output:values.output??null,write:values.write??!1,check:values.check??!1,gate:gate.
value,base:values.base??null,baseline:values.baseline??null,writeBaseline:values["write-baseline"]??null,previous:values.previous??null,patchFolder:values["patc\
h-folder"]??null}}}:terms}function needsBase(failOn,base,asked,path=null){if(failOn!=="added"&&failOn!=="touched"||base!==null)return{ok:!0,value:failOn};let help="\
add `--base REF`, such as `--base origin/main`",message=`\`${asked}\` needs something to compare with`;return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_16__/* .problem */ .C)("error","usage",message,{path,
help})}}function oneOf(flag,value,allowed){let found=allowed.find(one=>one===value);return found!==void 0?{ok:!0,value:found}:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)(`\`${flag}\` is \`${value}\``,
`give one of ${allowed.map(one=>`\`${one}\``).join(", ")}`)}var HELP=`refine-iam: removes exactly the unused access from IAM policy files, and proves it

  refine-iam [PATH\u2026] --report FILE\u2026
  refine-iam owners [PATH\u2026] --report FILE\u2026   whose each policy is, how that was found, and what is unmapped
  refine-iam collect \u2026                       fetches a report from AWS (see refine-iam collect --help)

PATH is a policy file (JSON, YAML, Terraform) or a folder (default: this folder, without what git ignores).

Evidence
  --report FILE            what was not used: an unused-access finding (get-finding-v2), last-accessed
                           details, or a listing; repeatable; - reads standard input
  --principal ARN|NAME     the role or user whose policies these are; repeatable
  --config FILE            whose policies, what to keep and to ignore, and the gate
                           (default: .github/refine-iam.yml of the repository, if it is there)
  --unused-for 90d         how long an action must be unused
  --max-report-age 30d     older reports are not used
  --as-of DATE             count ages from this day instead of today
  --catalogue FILE|FOLDER  another catalogue of actions

Output
  --format FORMAT          text (default), json, patch, markdown, sarif or html
  --verbose                say of each statement how its owner was found
  --output FILE            write it to a file
  --write                  edit the policy files in place
  --patch-folder FOLDER    write one patch for each file that changes, too; the folder must be new or empty

Audit
  --previous FILE          say what came and went since the result (json) of an earlier run
  --baseline FILE          what is unused there already fails no gate
  --write-baseline FILE    write it; with --baseline only what is in both, so that it never grows

Gate
  --check                  exit 1 if unused access is found; the flags below need it
  --fail-on RULE           never, added, touched or any; else the configuration's gate, else any
  --max-unused-actions N   let so many unused actions by (0 without a number)
  --max-unused-percent N   let so many of a hundred granted actions be unused
  --access-levels LEVEL    count only unused actions of these levels: List, Read, Tagging, Write,
                           Permissions management; repeatable, or with commas
  --forbid ENTRY           no entry may contain this one, such as iam:*, used or not; repeatable
  --base REF               compare with the merge base of this ref; needed for added and touched

Exit: 0 done; 1 the gate says no (with --check); 2 something could not be read or understood.
`;function markdownHint(analysis){return analysis.files.length===0?"None of the files that were read holds an IAM policy document.":analysis.files.every(file=>file.
edits.length===0)?"There is nothing to apply.":"`--write` edits the files, and `git apply` takes the patches above."}function noGateWords({gate}){if(gate.failOn!==
"never")return null;let words="No gate: `never` was asked for, so unused access fails nothing.";return gate.result==="passed"?words:`${words} The check is ${gate.
sentence}`}function outsidePatch(path){return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_16__/* .problem */ .C)("error","usage","no patch can be made for a file outside this repository or folder",{path,help:"run it in \
the folder that holds the file"})}function hint(write2,written){return write2?written?"Written.":"Not all of it was written: see the problems above.":"Nothing w\
as written: `--write` edits the files, `--format patch` prints a patch."}function overwrites(path){return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_16__/* .problem */ .C)("error","usage","this run reads the file that \
the output would replace",{path,help:"give `--output` a file of its own; `--write` edits policies in place"})}var PATIENCE=1e3,STANDARD_ERROR=2;async function progressOnTerminal(){return!(0,node_fs__WEBPACK_IMPORTED_MODULE_13__.fstatSync)(STANDARD_ERROR).isCharacterDevice()||!process.
stderr.isTTY?null:progressOn(process.stderr,Date.now)}async function progressOn(stream,now){let{default:progress}=await __webpack_require__.e(/* import() */ 65).then(__webpack_require__.bind(__webpack_require__, 8065)),bar=new progress.
SingleBar({format:"{bar} {percentage} %",stream,barCompleteChar:"\u2588",barIncompleteChar:"\u2591",barsize:24,hideCursor:null,clearOnComplete:!0}),start=now(),
shown2=!1;return{step:(done,total)=>{!shown2&&now()-start<PATIENCE||(shown2||bar.start(total,done),shown2=!0,bar.update(done))},end:()=>{shown2&&bar.stop()}}}var NOBODYS=new Set(["principal","boundary","organization"]);function renderOwners(analysis,configuration,paint){let blocks=analysis.files.flatMap(file=>{let some=ownedIn(
file);return some.length===0?[]:[[paint("bold",(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(file.path)),...some.flatMap(one=>ownedLines(one,paint))].join(`
`)]}),all=analysis.files.flatMap(ownedIn);return`${[...blocks,...unmappedBlock(all,configuration),summary(all)].join(`

`)}
`}function renderOwnersJson(analysis,tool){let all=analysis.files.flatMap(ownedIn),result={version:1,tool,policies:all.map(({path,policy,one})=>({path,line:one.
line,pointer:policy.policy.pointer,principals:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .principalsOf */ .dV)(one),by:one.owners?.by??null,how:one.owners?.how??null,reason:isMapped(one)?null:one.reason,why:one.why})),
unmapped:unmappedPaths(all),problems:analysis.problems};return (0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(result)}function ownedIn({path,policies}){return policies.flatMap(policy=>{let own=policy.
statements.filter(({statement})=>!statement.blocked||!NOBODYS.has(statement.blocked)),one=own.find(({statement})=>statement.blocked===null)??own[0];return one?[
{path,policy,one}]:[]})}function isMapped({owners,evidence}){return owners!==null&&evidence!==null}function ownedLines({one},paint){let names=[...new Set(one.principals.
flatMap(({principal})=>principal?[principal.name]:[]))],who=one.reason==="ignored"?"ignored by the configuration":one.owners===null?_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .STATEMENT_REASONS */ .yo[one.reason===
"owners-disagree"?"owners-disagree":"unowned"]:one.owners.by==="report"?"everybody whom the report is about":(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names.map(name=>`\`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name)}\``),", "),
lines=[`  ${String(one.line).padStart(5)}  ${who}`];return one.owners&&lines.push(paint("dim",`         ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .foundWords */ .oJ)(one.owners))}`)),one.why!==null&&lines.
push(paint("yellow",`         ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(one.why)}`)),lines}function unmapped(all){return all.filter(({one})=>one.owners===null&&one.reason!=="ignored"&&one.reason!==
"owners-disagree")}function unmappedPaths(all){return[...new Set(unmapped(all).map(({path})=>path))]}var MOST_LINES=20;function unmappedBlock(all,configuration){
let paths=unmappedPaths(all);if(paths.length===0)return[];let mapped=new Set(all.flatMap(({path,one})=>one.owners?[path]:[])),whole2=paths.filter(path=>!mapped.
has(path)),parts=unmapped(all).filter(({path})=>mapped.has(path)),lines=whole2.slice(0,MOST_LINES).map(path=>`    ${JSON.stringify((0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_9__/* .globOf */ .k8)(path)??path)}: NAME`),
more=whole2.length>MOST_LINES?[`    # and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(whole2.length-MOST_LINES,"more file")}`]:[],advice=whole2.length===0?[]:[`Add to \`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(configuration)}\`, w\
ith the roles or users in the place of NAME:`,"  principals:",...lines.map(_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj),...more],places=parts.slice(0,MOST_LINES).map(({path,one})=>`  ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path)}:${one.
line}`),rest=parts.length>MOST_LINES?[`  and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(parts.length-MOST_LINES,"more")}`]:[],beside=parts.length===0?[]:["Beside policies that are mapped: name th\
e role in the source, or move the policy to a file of its own:",...places,...rest];return[[`Not mapped: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(unmapped(all).length,"policy","policies")}.`,...advice,
...beside].join(`
`)]}function summary(all){let told=all.filter(({one})=>one.reason!=="ignored"),said=[[told.filter(({one})=>isMapped(one)).length,"mapped"],[told.filter(({one})=>one.
owners&&!one.evidence).length,"without a report about all of its principals"],[told.filter(({one})=>one.reason==="owners-disagree").length,"on which configurati\
on and source differ"],[told.filter(({one})=>!one.owners&&one.reason!=="owners-disagree").length,"unmapped"],[all.length-told.length,"ignored"]].filter(([number])=>number>
0).map(([number,words])=>`${number} ${words}`);return`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(all.length,"policy","policies")}${said.length>0?`: ${said.join(", ")}`:""}.`}async function renderRun(analysis,settings,{audit,written,isAudit}){let noGate=settings.check?noGateWords(analysis):null;switch(settings.format){case"text":return whole(
(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S5)(analysis,{paint:paintFor(settings),hint:hint(settings.write,written),verbose:settings.verbose,audit,noGate}));case"json":return whole((0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(analysis,
_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv,audit));case"sarif":return whole((await __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 1092))).renderSarif(analysis,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv));case"patch":return whole((0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPatch */ .hY)(analysis.
files));case"html":return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlPage */ .X)(analysis,audit);case"markdown":{let sections=isAudit?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .auditSections */ .of)(analysis,audit):[],ends=[(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(analysis,sections),
...noGate===null?[]:[`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(noGate)}
`]];return whole(`${ends.join(`
`)}
${markdownHint(analysis)}
`)}}}function whole(value){return{ok:!0,value}}function renderWhose(analysis,settings,configuration){return settings.format==="json"?whole(renderOwnersJson(analysis,
_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv)):(tell(analysis.problems.filter(({severity})=>severity==="error")),whole(renderOwners(analysis,configuration,paintFor(settings))))}function tell(problems){
for(let one of problems)process.stderr.write(`${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .problemLines */ .pb)(one,plainly)}
`)}var plainly=(_,text)=>text;function paintFor({output}){return output===null&&process.env.NO_COLOR===void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_13__.fstatSync)(1).isCharacterDevice()&&process.stdout.
isTTY?node_util__WEBPACK_IMPORTED_MODULE_15__.styleText:plainly}async function runCommand(args){let command=readCommand(args,Date.now());return command.ok?command.value.kind==="help"?shown(HELP):command.value.kind==="version"?
shown(`${_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv}
`):analyse(command.value.settings,command.value.kind):refuse([command.problem])}async function analyse(settings,kind){let root=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryRoot */ .Hn)(".")??node_fs__WEBPACK_IMPORTED_MODULE_13__.realpathSync.
native("."),named=settings.configuration,configuration=await(named===null?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfiguration */ .vF)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(root,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION */ .jZ),_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION */ .jZ):(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigurationFile */ .Bt)(named,
named));if(!configuration.ok)return refuse(configuration.problems);let rules=gateOf(settings,configuration.value);if(!rules.ok)return refuse([rules.problem]);let audited=await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .readAuditFiles */ .Zl)(
settings);if(!audited.ok)return refuse([audited.problem]);let unopened=settings.patchFolder===null?null:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .openPatchFolder */ .Hf)(settings.patchFolder);if(unopened)return refuse(
[unopened]);let reports=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .readReports */ .oh)(settings.reports);if(!reports.ok)return refuse([reports.problem]);let catalogue=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCatalogue */ .OT)(settings.catalogue);if(!catalogue.
ok)return refuse([catalogue.problem]);let chosen=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicies */ .h9)(root,settings.paths);if(chosen.failed)return refuse(chosen.problems);let local=await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .withReferenced */ .eD)(
root,chosen),base=settings.base===null?null:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .readBase */ .wZ)(root,settings.base,local.files);if(base&&!base.ok)return refuse([base.problem]);let beside=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .besideLocal */ .ss)(root,
local.files);await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .loadFormats */ .nW)(local.files,base?.value.files??[],beside);let material={reports:reports.value,catalogue:catalogue.value,files:local.files,problems:local.
problems,configuration:configuration.value,beside,standing:null},progress=await progressOnTerminal(),analysed=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(material,settings,progress?.step);if(progress?.
end(),!analysed.ok)return refuse([analysed.problem]);let{reports:counting}=analysed.value,deciding={given:settings.principals,configuration:configuration.value,
reports:counting},sides=base&&(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOwners */ .O$)(deciding,base.value,[...local.files,...beside]),before=base&&sides&&(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .readBefore */ ._H)(base.value,sides.after,sides.before),judged=before&&
(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBeside */ .xA)(analysed.value)?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)({...material,stood:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .stoodBy */ .bl)(before.changed)},settings):analysed;if(!judged.ok)return refuse([judged.problem]);let compared=rules.value.
failOn==="any"?null:before,{baseline}=audited.value,isDebt=baseline?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .debtOf */ .DN)(baseline,judged.value.files):void 0,isForgiven=baseline?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .forgivenBy */ .Q7)(baseline,judged.value.
files):void 0,gate=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .decideGate */ .q7)(rules.value,judged.value,compared,{isDebt,isForgiven}),against={...audited.value,covers:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .coversOf */ .ys)(root,local)},audit=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .auditOf */ .Fs)(analysed.
value,against),newer=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .changedSince */ .$A)(root,analysed.value.files),inUse=new Set(judged.value.files.map(({path})=>path)),read=local.files.flatMap(({path,file})=>inUse.
has(path)?[file]:[]);if(settings.output!==null&&(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmong */ .FB)(settings.output,[...read,...settings.reports]))return refuse([overwrites(settings.output)]);let failures=settings.
write?write(analysed.value,local.files):[],analysis={...analysed.value,grantedBefore:before?.granted??null,gate,problems:[...analysed.value.problems,...newer,...(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .goneProblems */ .GP)(
audit,settings),...failures]},outside=settings.format==="patch"||settings.patchFolder!==null?analysis.files.filter(file=>file.path.startsWith("../")):[];if(outside[0])
return refuse([outsidePatch(outside[0].path)]);let source=configuration.value?.source??_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIGURATION */ .jZ,came={audit,written:failures.length===0,isAudit:local.folders.
length>0},shown2=await(kind==="owners"?renderWhose(analysis,settings,source):renderRun(analysis,settings,came));if(!shown2.ok)return refuse([shown2.problem]);let unwritten=settings.
output===null?void (0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(shown2.value):(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(settings.output,shown2.value);if(unwritten)return refuse([unwritten]);let unfit=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .unfitForBaseline */ .LM)(settings,analysis.
problems,[...read,...settings.reports]);if(unfit)return refuse([unfit]);let unkept=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAuditFiles */ .CF)(settings,analysed.value,against,rules.value);if(unkept.length>
0)return refuse(unkept);if(settings.format!=="text"&&settings.format!=="json")for(let block of (0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .problemBlock */ .fx)(analysis.problems,plainly))process.stderr.write(`${block}\

`);return exitCode(analysis,settings,local.files)}function gateOf({gate,base},configuration){let asked=(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_9__/* .over */ .Zh)(gate,configuration?.gate??null);if(gate.failOn!==null)
return{ok:!0,value:(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_9__/* .rulesOf */ .fD)(asked)};let failOn=asked.failOn??"any",based=needsBase(failOn,base,`gate: ${failOn}`,configuration?.source);return based.ok?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .aimed */ .Hw)((0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_9__/* .rulesOf */ .fD)(
{...asked,failOn})):based}function write(analysis,files){let byPath=new Map(files.map(({path,file})=>[path,file])),changed=analysis.files.filter(file=>file.edits.
length>0);return changed.length===0?[]:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_0__/* .rewrite */ .v8)(changed.map(({path,source,after})=>({file:byPath.get(path)??path,shown:path,before:source.text,after})))}function exitCode(analysis,{
check},files){let named=new Set(files.filter(file=>file.named).map(file=>file.path)),errors=analysis.problems.filter(({severity})=>severity==="error");return errors.
some(({code,path})=>code==="law-broken"||code==="write-failed"||path!==null&&named.has(path))||check&&(errors.length>0||analysis.gate.result==="incomplete")?2:check&&
analysis.gate.result==="failed"?1:0}function shown(text){return (0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(text),0}function refuse(problems){return tell(problems),2}runCommand(process.argv.slice(2)).then(code=>{process.exitCode=code},error=>{let what=error instanceof Error?error.message:String(error);process.stderr.write(`e\
rror: refine-iam failed: ${what}
  this is our bug: please report it with what you ran
`),process.exitCode=2});


/***/ })

};
;