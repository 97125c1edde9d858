"use strict";
exports.id = 768;
exports.ids = [768];
exports.modules = {

/***/ 8790:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1081);
/* harmony import */ var _chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9455);
/* harmony import */ var _chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4575);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8569);
function findingsOf({files,universe}){let unused=new Map((0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_1__/* .riskiestStatements */ .LL)(files,universe).map(one=>[one.statement,one]));return files.flatMap(file=>file.policies.
flatMap(policy=>[...policyFindings(file,policy,unused),...policy.statements.flatMap(one=>statementFinding(file,policy,one,unused.get(one)??null)??[]),...hiddenFindings(
file,policy)]))}function policyFindings(file,{statements},unused){let[first]=statements;if(!first||!statements.some(isWhole))return[];let actions=statements.flatMap(
one=>unused.get(one)?.actions??[]),rank=actions.reduce((least,{level})=>Math.min(least,(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(level)),_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.length-1),message=`Nothing that this policy allows \
was used${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedBy */ .Sr)(statements)}: detach or delete it. ${goes(actions)}`;return[made(file,first,{kind:"unused-policy",level:_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_[rank]??null},actions.length,message+
since(first))]}function isWhole({reason}){return reason==="last-statement"}function statementFinding(file,{changes},one,unused){if(isWhole(one)||!unused&&!one.edited)
return null;let kind=one.verdict==="emptied"?"unused-statement":"unused-access",actions=unused?.actions??[],message=`${headline(one,actions.length)}. ${goes(actions,
namedIn(one))}${since(one)}`,change=changes.find(({statements})=>statements[0]===one)??null;return{...made(file,one,{kind,level:unused?.level??null},actions.length,
message),change}}function headline(one,actions){if(one.edited)return (0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .title */ .DD)(one);let why=one.verdict==="declined"?`left alone: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .whyDeclined */ .dL)(one)}`:"and stay in \
the list";return`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(actions,"action")} ${actions===1?"was":"were"} not used${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedBy */ .Sr)([one])}, ${why}`}function hiddenFindings(file,{statements}){let byReason=new Map;
for(let one of statements)one.reason===null||!((0,_chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHide */ .uv)(one)||UNREAD.has(one.reason))||one.reason==="ignored"||byReason.set(one.reason,[...byReason.get(one.reason)??
[],one]);return[...byReason].flatMap(([reason,some])=>{let[first]=some;if(!first)return[];let why=first.why===null?"":` (${first.why})`,message=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(some.length,
"statement")} could not be judged: ${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_REASONS */ .yo[reason]}${why}.`;return[made(file,first,{kind:"not-judged",reason},0,message)]})}var UNREAD=new Set(["not\
-literal","shared"]);function made(file,statement,about,actions,message){let fingerprint=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintsOf */ .tm)(file).get(statement)??"";return{about,file,statement,actions,
fingerprint,message,change:null}}var NAMED=5;function namedIn(one){if(!one.edited||one.verdict==="emptied")return null;let[entry,...others]=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .changedEntries */ .bF)((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .toldOf */ .dc)(
one));return others.length===0?entry?.entry??null:null}function goes(actions,before=null){let[first]=actions;if(!first)return"";if(actions.length===1&&before!==
null&&(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(before)===(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(first.action))return`Access level: ${first.level??"unknown"}.`;let named=[...actions].sort((a,b)=>(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(a.level)-(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(b.level)).slice(
0,NAMED).map(({action,level})=>`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(action)} (${level??"level unknown"})`),rest=actions.length-NAMED;return`Not used: ${named.join(", ")}${rest>0?` and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(
rest)} more`:""}.`}function since({evidence}){let words=(evidence?.reports??[]).map(({kind,analyzedAt})=>`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .reportKind */ .V_)(kind)}, ${analyzedAt===null?"undated":(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDay */ .im)(
analyzedAt)}`);return words.length===0?"":` Evidence: ${[...new Set(words)].sort().join("; ")}.`}function regionOf({text,lines},{start,end}){let[first,last]=[lines.at(start),lines.at(end)],mark=(line,column)=>line===1&&text.startsWith("\uFEFF")?Math.max(1,column-
1):column;return{startLine:first.line,startColumn:mark(first.line,first.column),endLine:last.line,endColumn:mark(last.line,last.column)}}function artifactOf(path){
return{uri:path.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"}}function fixOf({path,source},edits,text){
let replacements=edits.map(edit=>({deletedRegion:regionOf(source,edit),insertedContent:{text:edit.text}}));return{description:{text},artifactChanges:[{artifactLocation:artifactOf(
path),replacements}]}}function resultOf({ruleIndex,rule:{id,level},path,region,fingerprint,message}){let place={artifactLocation:artifactOf(path),...region===null?{}:{region}};return{
ruleId:id,ruleIndex,level,message:{text:messageText(message)},locations:[{physicalLocation:place}],partialFingerprints:{primaryLocationLineHash:`${fingerprint}:\
1`,"refineIam/v1":fingerprint}}}function messageText(text){return (0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text).replace(/[[\]]/g,"\\$&").replace(/[{}]/g,"$&$&")}function problemResults(problems){let turn=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_0__/* .turns */ .ZL)();return problems.flatMap(({code:code2,severity,path,line,column,message,help})=>{if(severity==="note"||path===
null||!IN_FILES.has(code2))return[];let about={kind:"problem",code:code2,level:severity},words=JSON.stringify([code2,path,message]),fingerprint=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)([code2,message,
turn(words)]),place=line===null?null:{startLine:line,startColumn:column??1},text=`${message}${help===null?"":`: ${help}`}`;return[{about,actions:0,path,line:line??
0,result:(ruleIndex,rule)=>resultOf({ruleIndex,rule,path,region:place,fingerprint,message:text})}]})}var IN_FILES=new Set(["unreadable-file","not-a-file","lost-\
policy","too-big","not-utf8","syntax","duplicate-key","misspelled-key","bad-statement","invalid-entry","empty-list","policy-size","policy-template","configurati\
on","expired-keep","keep-comment","law-broken","write-failed"]);function problemNotifications(problems){return problems.flatMap(({code:code2,severity,path,message,
help})=>severity==="note"||path!==null&&IN_FILES.has(code2)?[]:[notification(severity,`${path===null?"":`${path}: `}${message}${help===null?"":`: ${help}`}`)])}
function notification(level,text){return{level,message:{text:messageText(text)}}}var SEVERITIES={"Permissions management":["8.0","error"],Write:["6.0","warning"],Tagging:["4.0","warning"],Read:["3.0","note"],List:["2.0","note"],unknown:["2.0",
"note"]},TITLES={"unused-access":"A statement grants actions that were not used","unused-statement":"Nothing that a statement grants was used","unused-policy":"\
Nothing that a policy grants was used"},HELP={"unused-access":"Narrow the list of actions: `refine-iam --write` does it, and `--format patch` prints the change.",
"unused-statement":"Remove the statement: `refine-iam --write` does it, and `--format patch` prints the change.","unused-policy":"Detach the policy, or delete i\
t."},KEEP="Keep what is still needed by a `keep` rule with a reason and an end.";function ruleOf(about){switch(about.kind){case"not-judged":{let title2=`What is\
 used of a statement is not known: ${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_REASONS */ .yo[about.reason]}`;return{id:`not-judged/${about.reason}`,level:"note",title:title2,help:"`refine-iam owners\
` shows whose each policy is, and what the configuration must say.",severity:null}}case"problem":{let title2=about.level==="error"?"Something could not be analy\
sed":"Something was analysed, with a caveat";return{id:`problem/${about.code}/${about.level}`,level:about.level,title:title2,help:"The message says what is wron\
g, and what to do.",severity:null}}default:{let name=about.level??"unknown",[severity,level]=SEVERITIES[name],id=`${about.kind}/${name.toLowerCase().replace(" ",
"-")}`,title2=`${TITLES[about.kind]}; the most harmful level among them: ${name}`;return{id,level,title:title2,help:`${HELP[about.kind]} ${KEEP}`,severity}}}}function urgencyOf(about){
return about.kind==="problem"?about.level==="error"?0:_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.length+2:about.kind==="not-judged"?_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.length+1:1+_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.indexOf(about.level)}var HOME="https://github.com/refine-iam/refine-iam-policies",MOST_RESULTS=5e3;function renderSarif(analysis,tool,most=MOST_RESULTS){let all=[...findingsOf(analysis).
map(ofFinding),...problemResults(analysis.problems)],kept=[...all].sort(byUrgency).slice(0,most).sort(byPlace),sorted=[...new Map(kept.map(({about})=>[ruleOf(about).
id,ruleOf(about)])).values()].sort((a,b)=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a.id,b.id)),indexes=new Map(sorted.map(({id},index)=>[id,index])),results=kept.map(({about,result})=>{let rule=ruleOf(
about);return result(indexes.get(rule.id)??0,rule)}),left=all.length-kept.length;return (0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"\
2.1.0",runs:[{tool:{driver:{name:"Refine IAM",version:tool,informationUri:HOME,rules:sorted.map(ruleText)}},invocations:[invocation(analysis,left)],columnKind:"\
utf16CodeUnits",results}]})}function ruleText({id,level,title:title2,help,severity}){let words=id.split(/[-/]/).map(word=>word.charAt(0).toUpperCase()+word.slice(
1));return{id,name:words.join(""),shortDescription:{text:`${title2}.`},fullDescription:{text:`${title2}.`},help:{text:help,markdown:help},helpUri:`${HOME}/blob/\
main/docs/audit.md`,defaultConfiguration:{level},properties:{tags:["iam",...severity===null?[]:["security"]],precision:"high",...severity===null?{}:{"security-s\
everity":severity}}}}function ofFinding({about,file,statement,actions,fingerprint,message,change}){let{path}=file,edits=change?.edits??[],region=regionOf(file.source,
statement.statement.span),fixes=edits.length===0?{}:{fixes:[fixOf(file,edits,"Remove what was not used.")]},result=(ruleIndex,rule)=>({...resultOf({ruleIndex,rule,
path,region,fingerprint,message}),...fixes});return{about,actions,path,line:region.startLine,result}}function invocation({problems},left){let cut=left===0?[]:[notification(
"warning",`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left,"result")} left out, the least harmful: GitHub shows ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(MOST_RESULTS,"result")} of a run, and the JSON result has all.`)];return{executionSuccessful:problems.
every(({severity})=>severity!=="error"),toolExecutionNotifications:[...cut,...problemNotifications(problems)]}}function byUrgency(a,b){return urgencyOf(a.about)-
urgencyOf(b.about)||b.actions-a.actions||byPlace(a,b)}function byPlace(a,b){return (0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a.path,b.path)||a.line-b.line||(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(ruleOf(a.about).id,ruleOf(
b.about).id)}


/***/ }),

/***/ 7067:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var _chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
function proofOf(told,{universe}){let gone=told.reduce((sum,{removed})=>sum+removed.length,0),date=universe.date===null?"":` (${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(universe.date)})`;return`\
Checked on ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(universe.counts.actions,"action")}${date}: ${whatGoes(gone,told)}, and no action that was not granted before is granted now.`}function whatGoes(gone,told){
if(gone===0)return"no action goes";let these=gone===1?"this one":`these ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(gone)}`,goes=gone===1?"goes":"go";return told.some(one=>one.isPart)?`none but ${these}\
 ${goes}`:`exactly ${these} ${goes}`}


/***/ }),

/***/ 9768:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _chunk_2CM23MVS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3783);
/* harmony import */ var _chunk_C6TJ7GIM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var _chunk_7XEJOYJD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8790);
/* harmony import */ var _chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6249);
/* harmony import */ var _chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1875);
/* harmony import */ var _chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9635);
/* harmony import */ var _chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1081);
/* harmony import */ var _chunk_QJKBAZ2T_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9455);
/* harmony import */ var _chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4575);
/* harmony import */ var _chunk_GNSJNCZ7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5620);
/* harmony import */ var _chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5266);
/* harmony import */ var _chunk_AQTZ22PX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9236);
/* harmony import */ var _chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9433);
/* harmony import */ var _chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8460);
/* harmony import */ var _chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7695);
/* harmony import */ var _chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3543);
/* harmony import */ var _chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7134);
/* harmony import */ var _chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8569);
/* harmony import */ var _chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6865);
/* harmony import */ var _chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4414);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_17__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_18__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_23___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_23__);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9896);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_24___default = /*#__PURE__*/__webpack_require__.n(fs__WEBPACK_IMPORTED_MODULE_24__);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(857);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_25___default = /*#__PURE__*/__webpack_require__.n(os__WEBPACK_IMPORTED_MODULE_25__);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_26___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_26__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_27___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_27__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_28___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_28__);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6928);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_29___default = /*#__PURE__*/__webpack_require__.n(path__WEBPACK_IMPORTED_MODULE_29__);
/* harmony import */ var url__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7016);
/* harmony import */ var url__WEBPACK_IMPORTED_MODULE_30___default = /*#__PURE__*/__webpack_require__.n(url__WEBPACK_IMPORTED_MODULE_30__);
/* harmony import */ var module__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3339);
/* harmony import */ var module__WEBPACK_IMPORTED_MODULE_31___default = /*#__PURE__*/__webpack_require__.n(module__WEBPACK_IMPORTED_MODULE_31__);






var require_constants=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/picomatch/lib/constants.js"(exports,module){"use strict";var WIN_NO_SLASH="[^\\\\/]",ONE_CHAR="(?=.)",QMARK="[^/\
]",END_ANCHOR="(?:\\/|$)",START_ANCHOR="(?:^|\\/)",DOTS_SLASH=`\\.{1,2}${END_ANCHOR}`,NO_DOT="(?!\\.)",NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH})`,NO_DOT_SLASH=`\
(?!\\.{0,1}${END_ANCHOR})`,NO_DOTS_SLASH=`(?!${DOTS_SLASH})`,QMARK_NO_DOT="[^.\\/]",STAR=`${QMARK}*?`,SEP="/",POSIX_CHARS={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",
QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR,SEP},WINDOWS_CHARS={
...POSIX_CHARS,SLASH_LITERAL:"[\\\\/]",QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.\
{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"\
(?:[\\\\/]|$)",SEP:"\\"},POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-\
9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"\
A-Fa-f0-9"};module.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,
REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,
CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,
CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,
CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,
CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){return{"!":{type:"negate",open:"(?:(?!(?:",close:`)\
)${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"\
(?:",close:")"}}},globChars(win32){return win32===!0?WINDOWS_CHARS:POSIX_CHARS}}}});var require_utils=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/picomatch/lib/utils.js"(exports){"use strict";var{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=require_constants();
exports.isObject=val=>val!==null&&typeof val=="object"&&!Array.isArray(val);exports.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str);exports.isRegexChar=str=>str.
length===1&&exports.hasRegexChars(str);exports.escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1");exports.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,
"/");exports.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let platform=navigator.platform.toLowerCase();return platform==="win32"||platform==="wi\
ndows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};exports.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,match=>match===
"\\"?"":match);exports.escapeLast=(input,char,lastIdx)=>{let idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports.escapeLast(input,
char,idx-1):`${input.slice(0,idx)}\\${input.slice(idx)}`};exports.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=output.
slice(2),state.prefix="./"),output};exports.wrapOutput=(input,state={},options={})=>{let prepend=options.contains?"":"^",append=options.contains?"":"$",output=`${prepend}\
(?:${input})${append}`;return state.negated===!0&&(output=`(?:^(?!${output}).*$)`),output};exports.basename=(path,{windows}={})=>{let segs=path.split(windows?/[\\/]/:
"/"),last=segs[segs.length-1];return last===""?segs[segs.length-2]:last}}});var require_scan=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/picomatch/lib/scan.js"(exports,module){"use strict";var utils=require_utils(),{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,
CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,
CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=require_constants(),isPathSeparator=code2=>code2===CHAR_FORWARD_SLASH||code2===CHAR_BACKWARD_SLASH,depth=token=>{
token.isPrefix!==!0&&(token.depth=token.isGlobstar?1/0:1)},scan=(input,options)=>{let opts=options||{},length=input.length-1,scanToEnd=opts.parts===!0||opts.tokens===
!0||opts.scanToEnd===!0,slashes=[],tokens=[],parts=[],str=input,index=-1,start=0,lastIndex=0,isBrace=!1,isBracket=!1,isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,
backslashes=!1,negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code2,token={value:"",depth:0,isGlob:!1},eos=()=>index>=length,peek=()=>str.charCodeAt(index+
1),advance=()=>(prev=code2,str.charCodeAt(++index));for(;index<length;){code2=advance();let next;if(code2===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,
code2=advance(),code2===CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code2===CHAR_LEFT_CURLY_BRACE){for(braces++;eos()!==!0&&(code2=advance());){
if(code2===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code2===CHAR_LEFT_CURLY_BRACE){braces++;continue}if(braceEscaped!==!0&&code2===
CHAR_DOT&&(code2=advance())===CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(braceEscaped!==!0&&code2===
CHAR_COMMA){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code2===CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){
braceEscaped=!1,isBrace=token.isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code2===CHAR_FORWARD_SLASH){if(slashes.push(index),tokens.push(token),
token={value:"",depth:0,isGlob:!1},finished===!0)continue;if(prev===CHAR_DOT&&index===start+1){start+=2;continue}lastIndex=index+1;continue}if(opts.noext!==!0&&
(code2===CHAR_PLUS||code2===CHAR_AT||code2===CHAR_ASTERISK||code2===CHAR_QUESTION_MARK||code2===CHAR_EXCLAMATION_MARK)===!0&&peek()===CHAR_LEFT_PARENTHESES){if(isGlob=
token.isGlob=!0,isExtglob=token.isExtglob=!0,finished=!0,code2===CHAR_EXCLAMATION_MARK&&index===start&&(negatedExtglob=!0),scanToEnd===!0){let parens=0;for(;eos()!==
!0&&(code2=advance());){if(code2===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code2===CHAR_LEFT_PARENTHESES){parens++;continue}
if(code2===CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(code2===CHAR_ASTERISK){if(prev===CHAR_ASTERISK&&(isGlobstar=token.isGlobstar=
!0),isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code2===CHAR_QUESTION_MARK){if(isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;
break}if(code2===CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=advance());){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}
if(next===CHAR_RIGHT_SQUARE_BRACKET){isBracket=token.isBracket=!0,isGlob=token.isGlob=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(opts.nonegate!==
!0&&code2===CHAR_EXCLAMATION_MARK&&index===start){negated=token.negated=!0,start++;continue}if(opts.noparen!==!0&&code2===CHAR_LEFT_PARENTHESES){if(isGlob=token.
isGlob=!0,scanToEnd===!0){let parens=1;for(;eos()!==!0&&(code2=advance());){if(code2===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}
if(code2===CHAR_LEFT_PARENTHESES){parens++;continue}if(code2===CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=
!0,scanToEnd===!0)continue;break}}opts.noext===!0&&(isExtglob=!1,isGlob=!1);let base=str,prefix="",glob="";start>0&&(prefix=str.slice(0,start),str=str.slice(start),
lastIndex-=start),base&&isGlob===!0&&lastIndex>0?(base=str.slice(0,lastIndex),glob=str.slice(lastIndex)):isGlob===!0?(base="",glob=str):base=str,base&&base!==""&&
base!=="/"&&base!==str&&isPathSeparator(base.charCodeAt(base.length-1))&&(base=base.slice(0,-1)),opts.unescape===!0&&(glob&&(glob=utils.removeBackslashes(glob)),
base&&backslashes===!0&&(base=utils.removeBackslashes(base)));let state={prefix,input,start,base,glob,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};
if(opts.tokens===!0&&(state.maxDepth=0,isPathSeparator(code2)||tokens.push(token),state.tokens=tokens),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<
slashes.length;idx++){let n2=prevIndex!==void 0?prevIndex+1:start,i=slashes[idx],value2=input.slice(n2,i);opts.tokens&&(idx===0&&start!==0?(tokens[idx].isPrefix=
!0,tokens[idx].value=prefix):tokens[idx].value=value2,depth(tokens[idx]),state.maxDepth+=tokens[idx].depth),i>=start&&(parts.push(value2),prevIndex=i)}let n=prevIndex!==
void 0?prevIndex+1:start,value=input.slice(n);parts.push(value),opts.tokens&&prevIndex&&prevIndex+1<input.length&&(tokens[tokens.length-1].value=value,depth(tokens[tokens.
length-1]),state.maxDepth+=tokens[tokens.length-1].depth),state.slashes=slashes,state.parts=parts}return state};module.exports=scan}});var require_parse=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/picomatch/lib/parse.js"(exports,module){"use strict";var constants=require_constants(),utils=require_utils(),{MAX_LENGTH,
POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants,expandRange=(args,options)=>{if(typeof options.expandRange=="func\
tion")return options.expandRange(...args,options);args.sort();let value=`[${args.join("-")}]`;try{new RegExp(value)}catch{return args.map(v=>utils.escapeRegex(v)).
join("..")}return value},syntaxError=(type,char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`,splitTopLevel=input=>{let parts=[],
bracket=0,paren=0,quote=0,value="",escaped3=!1;for(let ch of input){if(escaped3===!0){value+=ch,escaped3=!1;continue}if(ch==="\\"){value+=ch,escaped3=!0;continue}
if(ch==='"'){quote=quote===1?0:1,value+=ch;continue}if(quote===0){if(ch==="[")bracket++;else if(ch==="]"&&bracket>0)bracket--;else if(bracket===0){if(ch==="(")paren++;else if(ch===
")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.push(value),value="";continue}}}value+=ch}return parts.push(value),parts},isPlainBranch=branch=>{let escaped3=!1;
for(let ch of branch){if(escaped3===!0){escaped3=!1;continue}if(ch==="\\"){escaped3=!0;continue}if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{
let value=branch.trim(),changed=!0;for(;changed===!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.test(value)&&(value=value.slice(2,-1),changed=!0);if(isPlainBranch(value))
return value.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{let values=branches.map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values.
length;i++)for(let j=i+1;j<values.length;j++){let a=values[i],b=values[j],char=a[0];if(!(!char||a!==char.repeat(a.length)||b!==char.repeat(b.length))&&(a===b||a.
startsWith(b)||b.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")return;
let bracket=0,paren=0,quote=0,escaped3=!1;for(let i=1;i<pattern.length;i++){let ch=pattern[i];if(escaped3===!0){escaped3=!1;continue}if(ch==="\\"){escaped3=!0;continue}
if(ch==='"'){quote=quote===1?0:1;continue}if(quote!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>0){bracket--;continue}if(!(bracket>0)){if(ch==="("){
paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],body:pattern.slice(2,i),end:i}}}}},buildCharClassStar=chars=>`${chars.
length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`}*`,getStarExtglobSequenceChars=pattern=>{let index=0,chars=[];for(;index<
pattern.length;){let match=parseRepeatedExtglob(pattern.slice(index),!1);if(!match||match.type!=="*")return;let branches=splitTopLevel(match.body).map(branch2=>branch2.
trim());if(branches.length!==1)return;let branch=normalizeSimpleBranch(branches[0]);if(!branch||branch.length!==1)return;chars.push(branch),index+=match.end+1}if(!(chars.
length<1))return chars},repeatedExtglobRecursion=pattern=>{let depth=0,value=pattern.trim(),match=parseRepeatedExtglob(value);for(;match;)depth++,value=match.body.
trim(),match=parseRepeatedExtglob(value);return depth},analyzeRepeatedExtglob=(body,options)=>{if(options.maxExtglobRecursion===!1)return{risky:!1};let max=typeof options.
maxExtglobRecursion=="number"?options.maxExtglobRecursion:constants.DEFAULT_MAX_EXTGLOB_RECURSION,branches=splitTopLevel(body).map(branch=>branch.trim());if(branches.
length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||hasRepeatedCharPrefixOverlap(branches)))return{risky:!0};let safeChars=[],
sawStarSequence=!1,combinable=!0;for(let branch of branches){let chars=getStarExtglobSequenceChars(branch);if(chars){sawStarSequence=!0,safeChars.push(...chars);
continue}let literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(literal);continue}if(combinable=!1,repeatedExtglobRecursion(branch)>
max)return{risky:!0}}return sawStarSequence?combinable?{risky:!0,safeOutput:buildCharClassStar([...new Set(safeChars)])}:{risky:!0}:{risky:!1}},parse3=(input,options)=>{
if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||input;let opts={...options},max=typeof opts.maxLength=="number"?Math.
min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);let bos={
type:"bos",value:"",output:opts.prepend||""},tokens=[bos],capture=opts.capture?"":"?:",PLATFORM_CHARS=constants.globChars(opts.windows),EXTGLOB_CHARS=constants.
extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS,
globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,nodot=opts.dot?"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT,star=opts.
bash===!0?globstar(opts):STAR;opts.capture&&(star=`(${star})`),typeof opts.noext=="boolean"&&(opts.noextglob=opts.noext);let state={input,index:-1,start:0,dot:opts.
dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens};input=utils.removePrefix(input,state),
len=input.length;let extglobs=[],braces=[],stack=[],prev=bos,value,eos=()=>state.index===len-1,peek=state.peek=(n=1)=>input[state.index+n],advance=state.advance=
()=>input[++state.index]||"",remaining=()=>input.slice(state.index+1),consume=(value2="",num=0)=>{state.consumed+=value2,state.index+=num},append=token=>{state.
output+=token.output!=null?token.output:token.value,consume(token.value)},negate=()=>{let count2=1;for(;peek()==="!"&&(peek(2)!=="("||peek(3)==="?");)advance(),
state.start++,count2++;return count2%2===0?!1:(state.negated=!0,state.start++,!0)},increment=type=>{state[type]++,stack.push(type)},decrement=type=>{state[type]--,
stack.pop()},push=tok=>{if(prev.type==="globstar"){let isBrace=state.braces>0&&(tok.type==="comma"||tok.type==="brace"),isExtglob=tok.extglob===!0||extglobs.length&&
(tok.type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob&&(state.output=state.output.slice(0,-prev.output.length),prev.
type="star",prev.value="*",prev.output=star,state.output+=prev.output)}if(extglobs.length&&tok.type!=="paren"&&(extglobs[extglobs.length-1].inner+=tok.value),(tok.
value||tok.output)&&append(tok),prev&&prev.type==="text"&&tok.type==="text"){prev.output=(prev.output||prev.value)+tok.value,prev.value+=tok.value;return}tok.prev=
prev,tokens.push(tok),prev=tok},extglobOpen=(type,value2)=>{let token={...EXTGLOB_CHARS[value2],conditions:1,inner:""};token.prev=prev,token.parens=state.parens,
token.output=state.output,token.startIndex=state.index,token.tokensIndex=tokens.length;let output=(opts.capture?"(":"")+token.open;increment("parens"),push({type,
value:value2,output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,value:advance(),output}),extglobs.push(token)},extglobClose=token=>{let literal=input.
slice(token.startIndex,state.index+1),body=input.slice(token.startIndex+2,state.index),analysis=analyzeRepeatedExtglob(body,opts);if((token.type==="plus"||token.
type==="star")&&analysis.risky){let safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.safeOutput})`:analysis.safeOutput):void 0,
open3=tokens[token.tokensIndex];open3.type="text",open3.value=literal,open3.output=safeOutput||utils.escapeRegex(literal);for(let i=token.tokensIndex+1;i<tokens.
length;i++)tokens[i].value="",tokens[i].output="",delete tokens[i].suffix;state.output=token.output+open3.output,state.backtrack=!0,push({type:"paren",extglob:!0,
value,output:""}),decrement("parens");return}let output=token.close+(opts.capture?")":""),rest;if(token.type==="negate"){let extglobStar=star;if(token.inner&&token.
inner.length>1&&token.inner.includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==star||eos()||/^\)+$/.test(remaining()))&&(output=token.close=`)$))${extglobStar}`),
token.inner.includes("*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){let expression=parse3(rest,{...options,fastpaths:!1}).output;output=token.close=`)${expression}\
)${extglobStar})`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",extglob:!0,value,output}),decrement("parens")};if(opts.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.
test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first,rest,index)=>first==="\\"?(backslashes=!0,m):first==="?"?esc?
esc+first+(rest?QMARK.repeat(rest.length):""):index===0?qmarkNoDot+(rest?QMARK.repeat(rest.length):""):QMARK.repeat(chars.length):first==="."?DOT_LITERAL.repeat(
chars.length):first==="*"?esc?esc+first+(rest?star:""):star:esc?m:`\\${m}`);return backslashes===!0&&(opts.unescape===!0?output=output.replace(/\\/g,""):output=
output.replace(/\\+/g,m=>m.length%2===0?"\\\\":m?"\\":"")),output===input&&opts.contains===!0?(state.output=input,state):(state.output=utils.wrapOutput(output,state,
options),state)}for(;!eos();){if(value=advance(),value==="\0")continue;if(value==="\\"){let next=peek();if(next==="/"&&opts.bash!==!0||next==="."||next===";")continue;
if(!next){value+="\\",push({type:"text",value});continue}let match=/^\\+/.exec(remaining()),slashes=0;if(match&&match[0].length>2&&(slashes=match[0].length,state.
index+=slashes,slashes%2!==0&&(value+="\\")),opts.unescape===!0?value=advance():value+=advance(),state.brackets===0){push({type:"text",value});continue}}if(state.
brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==!1&&value===":"){let inner=prev.value.slice(1);if(inner.includes("[")&&(prev.posix=
!0,inner.includes(":"))){let idx=prev.value.lastIndexOf("["),pre=prev.value.slice(0,idx),rest2=prev.value.slice(idx+2),posix2=POSIX_REGEX_SOURCE[rest2];if(posix2){
prev.value=pre+posix2,state.backtrack=!0,advance(),!bos.output&&tokens.indexOf(prev)===1&&(bos.output=ONE_CHAR);continue}}}(value==="["&&peek()!==":"||value==="\
-"&&peek()==="]")&&(value=`\\${value}`),value==="]"&&(prev.value==="["||prev.value==="[^")&&(value=`\\${value}`),opts.posix===!0&&value==="!"&&prev.value==="["&&
(value="^"),prev.value+=value,append({value});continue}if(state.quotes===1&&value!=='"'){value=utils.escapeRegex(value),prev.value+=value,append({value});continue}
if(value==='"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"text",value});continue}if(value==="("){increment("parens"),push({type:"paren",
value});continue}if(value===")"){if(state.parens===0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("opening","("));let extglob=extglobs[extglobs.length-
1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,output:state.parens?")":"\\)"}),decrement("parens");
continue}if(value==="["){if(opts.nobracket===!0||!remaining().includes("]")){if(opts.nobracket!==!0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError(
"closing","]"));value=`\\${value}`}else increment("brackets");push({type:"bracket",value});continue}if(value==="]"){if(opts.nobracket===!0||prev&&prev.type==="b\
racket"&&prev.value.length===1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===0){if(opts.strictBrackets===!0)throw new SyntaxError(
syntaxError("opening","["));push({type:"text",value,output:`\\${value}`});continue}decrement("brackets");let prevValue=prev.value.slice(1);if(prev.posix!==!0&&prevValue[0]===
"^"&&!prevValue.includes("/")&&(value=`/${value}`),prev.value+=value,append({value}),opts.literalBrackets===!1||utils.hasRegexChars(prevValue))continue;let escaped3=utils.
escapeRegex(prev.value);if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===!0){state.output+=escaped3,prev.value=escaped3;continue}
prev.value=`(${capture}${escaped3}|${prev.value})`,state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==!0){increment("braces");let open3={type:"bra\
ce",value,output:"(",outputIndex:state.output.length,tokensIndex:state.tokens.length};braces.push(open3),push(open3);continue}if(value==="}"){let brace=braces[braces.
length-1];if(opts.nobrace===!0||!brace){push({type:"text",value,output:value});continue}let output=")";if(brace.dots===!0){let arr=tokens.slice(),range=[];for(let i=arr.
length-1;i>=0&&(tokens.pop(),arr[i].type!=="brace");i--)arr[i].type!=="dots"&&range.unshift(arr[i].value);output=expandRange(range,opts),state.backtrack=!0}if(brace.
comma!==!0&&brace.dots!==!0){let out=state.output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);brace.value=brace.output="\\{",value=output=
"\\}",state.output=out;for(let t of toks)state.output+=t.output||t.value}push({type:"brace",value,output}),decrement("braces"),braces.pop();continue}if(value===
"|"){extglobs.length>0&&extglobs[extglobs.length-1].conditions++,push({type:"text",value});continue}if(value===","){let output=value,brace=braces[braces.length-
1];brace&&stack[stack.length-1]==="braces"&&(brace.comma=!0,output="|"),push({type:"comma",value,output});continue}if(value==="/"){if(prev.type==="dot"&&state.index===
state.start+1){state.start=state.index+1,state.consumed="",state.output="",tokens.pop(),prev=bos;continue}push({type:"slash",value,output:SLASH_LITERAL});continue}
if(value==="."){if(state.braces>0&&prev.type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);let brace=braces[braces.length-1];prev.type="dots",prev.output+=
value,prev.value+=value,brace.dots=!0;continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){push({type:"text",value,output:DOT_LITERAL});
continue}push({type:"dot",value,output:DOT_LITERAL});continue}if(value==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"qmark",value);continue}if(prev&&prev.type==="paren"){let next=peek(),output=value;(prev.value==="("&&!/[!=<:]/.test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&
(output=`\\${value}`),push({type:"text",value,output});continue}if(opts.dot!==!0&&(prev.type==="slash"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});
continue}push({type:"qmark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen(
"negate",value);continue}if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value==="+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen(
"plus",value);continue}if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value,output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.
type==="paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push({type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.
noextglob!==!0&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:!0,value,output:""});continue}push({type:"text",value});continue}if(value!=="*"){(value==="\
$"||value==="^")&&(value=`\\${value}`);let match=REGEX_NON_SPECIAL_CHARS.exec(remaining());match&&(value+=match[0],state.index+=match[0].length),push({type:"tex\
t",value});continue}if(prev&&(prev.type==="globstar"||prev.star===!0)){prev.type="star",prev.star=!0,prev.value+=value,prev.output=star,state.backtrack=!0,state.
globstar=!0,consume(value);continue}let rest=remaining();if(opts.noextglob!==!0&&/^\([^?]/.test(rest)){extglobOpen("star",value);continue}if(prev.type==="star"){
if(opts.noglobstar===!0){consume(value);continue}let prior=prev.prev,before=prior.prev,isStart=prior.type==="slash"||prior.type==="bos",afterStar=before&&(before.
type==="star"||before.type==="globstar");if(opts.bash===!0&&(!isStart||rest[0]&&rest[0]!=="/")){push({type:"star",value,output:""});continue}let isBrace=state.braces>
0&&(prior.type==="comma"||prior.type==="brace"),isExtglob=extglobs.length&&(prior.type==="pipe"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&
!isExtglob){push({type:"star",value,output:""});continue}for(;rest.slice(0,3)==="/**";){let after=input[state.index+4];if(after&&after!=="/")break;rest=rest.slice(
3),consume("/**",3)}let isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.type==="negate");if(prior.type==="bos"&&eos()){
prev.type="globstar",prev.value+=value,prev.output=globstar(opts),state.output=prev.output,state.globstar=!0,consume(value);continue}if(prior.type==="slash"&&prior.
prev.type!=="bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globsta\
r",prev.output=globstar(opts)+(opts.strictSlashes?")":"|$)"),prev.value+=value,state.globstar=!0,state.output+=prior.output+prev.output,consume(value);continue}
if(prior.type==="slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){let end=rest[1]!==void 0?"|$":"";state.output=state.output.slice(0,-(prior.output+prev.output).
length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`,prev.value+=value,state.output+=
prior.output+prev.output,state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}if(prior.type==="bos"&&rest[0]==="/"){prev.
type="globstar",prev.value+=value,prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,state.globstar=!0,consume(value+
advance()),push({type:"slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length),prev.type="globstar",prev.output=globstar(opts),
prev.value+=value,state.output+=prev.output,state.globstar=!0,consume(value);continue}let token={type:"star",value,output:star};if(opts.bash===!0){token.output=
".*?",(prev.type==="bos"||prev.type==="slash")&&(token.output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="bracket"||prev.type==="paren")&&opts.
regex===!0){token.output=value,push(token);continue}(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.type==="dot"?(state.output+=NO_DOT_SLASH,
prev.output+=NO_DOT_SLASH):opts.dot===!0?(state.output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,prev.output+=nodot),peek()!=="*"&&(state.
output+=ONE_CHAR,prev.output+=ONE_CHAR)),push(token)}for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing","]"));state.
output=utils.escapeLast(state.output,"["),decrement("brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",")"));
state.output=utils.escapeLast(state.output,"("),decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(syntaxError("closing",
"}"));state.output=utils.escapeLast(state.output,"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="bracket")&&push({type:"m\
aybe_slash",value:"",output:`${SLASH_LITERAL}?`}),state.backtrack===!0){state.output="";for(let token of state.tokens)state.output+=token.output!=null?token.output:
token.value,token.suffix&&(state.output+=token.suffix)}return state};parse3.fastpaths=(input,options)=>{let opts={...options},max=typeof opts.maxLength=="number"?
Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
input=REPLACEMENTS[input]||input;let{DOT_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants.globChars(opts.windows),
nodot=opts.dot?NO_DOTS:NO_DOT,slashDot=opts.dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""},star=opts.bash===!0?".*?":STAR;opts.
capture&&(star=`(${star})`);let globstar=opts2=>opts2.noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}).)*?)`,create2=str=>{
switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case".*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"\
*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL}\
)?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.\
*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{let match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;let source2=create2(
match[1]);return source2?source2+DOT_LITERAL+match[2]:void 0}}},output=utils.removePrefix(input,state),source=create2(output);return source&&opts.strictSlashes!==
!0&&(source+=`${SLASH_LITERAL}?`),source};module.exports=parse3}});var require_picomatch=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/picomatch/lib/picomatch.js"(exports,module){"use strict";var scan=require_scan(),parse3=require_parse(),utils=require_utils(),
constants=require_constants(),isObject=val=>val&&typeof val=="object"&&!Array.isArray(val),picomatch3=(glob,options,returnState=!1)=>{if(Array.isArray(glob)){let fns=glob.
map(input=>picomatch3(input,options,returnState));return str=>{for(let isMatch of fns){let state2=isMatch(str);if(state2)return state2}return!1}}let isState2=isObject(
glob)&&glob.tokens&&glob.input;if(glob===""||typeof glob!="string"&&!isState2)throw new TypeError("Expected pattern to be a non-empty string");let opts=options||
{},posix2=opts.windows,regex3=isState2?picomatch3.compileRe(glob,options):picomatch3.makeRe(glob,options,!1,!0),state=regex3.state;delete regex3.state;let isIgnored=()=>!1;
if(opts.ignore){let ignoreOpts={...options,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch3(opts.ignore,ignoreOpts,returnState)}let matcher=(input,returnObject=!1)=>{
let{isMatch,match,output}=picomatch3.test(input,regex3,options,{glob,posix:posix2}),result={glob,state,regex:regex3,posix:posix2,input,output,match,isMatch};return typeof opts.
onResult=="function"&&opts.onResult(result),isMatch===!1?(result.isMatch=!1,returnObject?result:!1):isIgnored(input)?(typeof opts.onIgnore=="function"&&opts.onIgnore(
result),result.isMatch=!1,returnObject?result:!1):(typeof opts.onMatch=="function"&&opts.onMatch(result),returnObject?result:!0)};return returnState&&(matcher.state=
state),matcher};picomatch3.test=(input,regex3,options,{glob,posix:posix2}={})=>{if(typeof input!="string")throw new TypeError("Expected input to be a string");if(input===
"")return{isMatch:!1,output:""};let opts=options||{},format=opts.format||(posix2?utils.toPosixSlashes:null),match=input===glob,output=match&&format?format(input):
input;return match===!1&&(output=format?format(input):input,match=output===glob),(match===!1||opts.capture===!0)&&(opts.matchBase===!0||opts.basename===!0?match=
picomatch3.matchBase(input,regex3,options,posix2):match=regex3.exec(output)),{isMatch:!!match,match,output}};picomatch3.matchBase=(input,glob,options,posix2=options&&
options.windows)=>(glob instanceof RegExp?glob:picomatch3.makeRe(glob,options)).test(utils.basename(input,{windows:posix2}));picomatch3.isMatch=(str,patterns,options)=>picomatch3(
patterns,options)(str);picomatch3.parse=(pattern,options)=>Array.isArray(pattern)?pattern.map(p=>picomatch3.parse(p,options)):parse3(pattern,{...options,fastpaths:!1});
picomatch3.scan=(input,options)=>scan(input,options);picomatch3.compileRe=(state,options,returnOutput=!1,returnState=!1)=>{if(returnOutput===!0)return state.output;
let opts=options||{},prepend=opts.contains?"":"^",append=opts.contains?"":"$",source=`${prepend}(?:${state.output})${append}`;state&&state.negated===!0&&(source=
`^(?!${source}).*$`);let regex3=picomatch3.toRegex(source,options);return returnState===!0&&(regex3.state=state),regex3};picomatch3.makeRe=(input,options={},returnOutput=!1,returnState=!1)=>{
if(!input||typeof input!="string")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,fastpaths:!0};return options.fastpaths!==!1&&(input[0]===
"."||input[0]==="*")&&(parsed.output=parse3.fastpaths(input,options)),parsed.output||(parsed=parse3(input,options)),picomatch3.compileRe(parsed,options,returnOutput,
returnState)};picomatch3.toRegex=(source,options)=>{try{let opts=options||{};return new RegExp(source,opts.flags||(opts.nocase?"i":""))}catch(err){if(options&&options.
debug===!0)throw err;return/$^/}};picomatch3.constants=constants;module.exports=picomatch3}});var require_picomatch2=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/picomatch/index.js"(exports,module){"use strict";var pico=require_picomatch(),utils=require_utils();function picomatch3(glob,options,returnState=!1){
return options&&(options.windows===null||options.windows===void 0)&&(options={...options,windows:utils.isWindows()}),pico(glob,options,returnState)}Object.assign(
picomatch3,pico);module.exports=picomatch3}});var require_proxy=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.getProxyUrl=getProxyUrl;exports.checkBypass=checkBypass;function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(
reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(
proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){
if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)
return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol==="http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.
hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().
toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(
".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.toLowerCase();return hostLower==="localhost"||hostLower.
startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL=class extends URL{constructor(url,base){super(url,base),
this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}}});var require_lib=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js"(exports){"use strict";var __createBinding=exports&&exports.
__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),
__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};
if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__awaiter2=exports&&
exports.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve6){resolve6(value)})}return new(P||
(P=Promise))(function(resolve6,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve6(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:!0});exports.HttpClient=exports.HttpClientResponse=exports.HttpClientError=
exports.MediaTypes=exports.Headers=exports.HttpCodes=void 0;exports.getProxyUrl=getProxyUrl;exports.isHttps=isHttps;var http=__importStar((0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .require_http */ .n5)()),https=__importStar(
(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .require_https */ .aJ)()),pm2=__importStar(require_proxy()),tunnel=__importStar((0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .require_tunnel */ .F$)()),undici_1=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .require_undici */ .LP)(),HttpCodes;(function(HttpCodes2){HttpCodes2[HttpCodes2.
OK=200]="OK",HttpCodes2[HttpCodes2.MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=
302]="ResourceMoved",HttpCodes2[HttpCodes2.SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="Us\
eProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]="SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=
308]="PermanentRedirect",HttpCodes2[HttpCodes2.BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=
402]="PaymentRequired",HttpCodes2[HttpCodes2.Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]=
"MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",
HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTimeout",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.
TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplem\
ented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=
504]="GatewayTimeout"})(HttpCodes||(exports.HttpCodes=HttpCodes={}));var Headers;(function(Headers2){Headers2.Accept="accept",Headers2.ContentType="content-type"})(
Headers||(exports.Headers=Headers={}));var MediaTypes;(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||(exports.MediaTypes=MediaTypes=
{}));function getProxyUrl(serverUrl){let proxyUrl=pm2.getProxyUrl(new URL(serverUrl));return proxyUrl?proxyUrl.href:""}var HttpRedirectCodes=[HttpCodes.MovedPermanently,
HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,
HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){
super(message),this.name="HttpClientError",this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}};exports.HttpClientError=HttpClientError;
var HttpClientResponse=class{constructor(message){this.message=message}readBody(){return __awaiter2(this,void 0,void 0,function*(){return new Promise(resolve6=>__awaiter2(
this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on("data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve6(
output.toString())})}))})}readBodyBuffer(){return __awaiter2(this,void 0,void 0,function*(){return new Promise(resolve6=>__awaiter2(this,void 0,void 0,function*(){
let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.message.on("end",()=>{resolve6(Buffer.concat(chunks))})}))})}};exports.HttpClientResponse=
HttpClientResponse;function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var HttpClient2=class{constructor(userAgent2,handlers,requestOptions){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,
this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(userAgent2),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&
(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=
null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),
requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.
keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.
maxRetries))}options(requestUrl,additionalHeaders){return __awaiter2(this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||
{})})}get(requestUrl,additionalHeaders){return __awaiter2(this,void 0,void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){
return __awaiter2(this,void 0,void 0,function*(){return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter2(
this,void 0,void 0,function*(){return this.request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter2(this,
void 0,void 0,function*(){return this.request("PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter2(this,void 0,
void 0,function*(){return this.request("PUT",requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter2(this,void 0,void 0,function*(){
return this.request("HEAD",requestUrl,null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter2(this,void 0,void 0,function*(){
return this.request(verb,requestUrl,stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter2(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){
additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,
additionalHeaders);return this._processResponse(res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter2(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter2(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter2(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter2(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler2 of this.handlers)if(handler2.canHandleAuthentication(response)){
authenticationHandler=handler2;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info,data):response}let redirectsRemaining=this.
_maxRedirects;for(;response.message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.
message.headers.location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want t\
o allow this behavior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)
header.toLowerCase()==="authorization"&&delete headers[header];info=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info,data),
redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&
(yield response.readBody(),yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(info,data){return __awaiter2(this,void 0,void 0,function*(){return new Promise((resolve6,reject)=>{function callbackForResult(err,res){
err?reject(err):res?resolve6(res):reject(new Error("Unknown error"))}this.requestRawWithCallback(info,data,callbackForResult)})})}requestRawWithCallback(info,data,onResult){
typeof data=="string"&&(info.options.headers||(info.options.headers={}),info.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;
function handleResult(err,res){callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info.httpModule.request(info.options,msg=>{let res=new HttpClientResponse(
msg);handleResult(void 0,res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(
`Request timeout: ${info.options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!=
"string"?(data.on("close",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=pm2.getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info={};info.parsedUrl=requestUrl;let usingSsl=info.parsedUrl.protocol==="https:";info.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info.
options={},info.options.host=info.parsedUrl.hostname,info.options.port=info.parsedUrl.port?parseInt(info.parsedUrl.port):defaultPort,info.options.path=(info.parsedUrl.
pathname||"")+(info.parsedUrl.search||""),info.options.method=method,info.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info.options.headers["\
user-agent"]=this.userAgent),info.options.agent=this._getAgent(info.parsedUrl),this.handlers)for(let handler2 of this.handlers)handler2.prepareRequest(info.options);
return info}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys2(this.requestOptions.headers),lowercaseKeys2(
headers||{})):lowercaseKeys2(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys2(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():headerValue)}
let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:clientHeader!==
void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.headers){
let headerValue=lowercaseKeys2(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):Array.
isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=pm2.getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=
this._proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=
this.requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.
Agent(options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new undici_1.ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&
{token:`Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&
(proxyAgent.options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent2){let baseUserAgent=userAgent2||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter2(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve6=>setTimeout(()=>resolve6(),ms))})}_processResponse(res,options){
return __awaiter2(this,void 0,void 0,function*(){return new Promise((resolve6,reject)=>__awaiter2(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve6(response);function dateTimeDeserializer(key,value){if(typeof value=="st\
ring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve6(response)}))})}};exports.HttpClient=HttpClient2;var lowercaseKeys2=obj=>Object.keys(obj).reduce(
(c,k)=>(c[k.toLowerCase()]=obj[k],c),{})}});var require_light=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__commonJS */ .P)({"node_modules/bottleneck/light.js"(exports,module){(function(global2,factory){typeof exports=="object"&&typeof module<"u"?module.exports=
factory():typeof define=="function"&&define.amd?define(factory):global2.Bottleneck=factory()})(exports,(function(){"use strict";var commonjsGlobal=typeof globalThis<
"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function getCjsExportFromNamespace(n){return n&&n.default||n}var load=function(received,defaults2,onto={}){
var k,ref,v;for(k in defaults2)v=defaults2[k],onto[k]=(ref=received[k])!=null?ref:v;return onto},overwrite=function(received,defaults2,onto={}){var k,v;for(k in received)
v=received[k],defaults2[k]!==void 0&&(onto[k]=v);return onto},parser={load,overwrite},DLList;DLList=class{constructor(incr,decr){this.incr=incr,this.decr=decr,this.
_first=null,this._last=null,this.length=0}push(value){var node;this.length++,typeof this.incr=="function"&&this.incr(),node={value,prev:this._last,next:null},this.
_last!=null?(this._last.next=node,this._last=node):this._first=this._last=node}shift(){var value;if(this._first!=null)return this.length--,typeof this.decr=="fu\
nction"&&this.decr(),value=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=null,value}first(){if(this._first!=null)return this.
_first.value}getArray(){var node,ref,results;for(node=this._first,results=[];node!=null;)results.push((ref=node,node=node.next,ref.value));return results}forEachShift(cb){
var node;for(node=this.shift();node!=null;)cb(node),node=this.shift()}debug(){var node,ref,ref1,ref2,results;for(node=this._first,results=[];node!=null;)results.
push((ref=node,node=node.next,{value:ref.value,prev:(ref1=ref.prev)!=null?ref1.value:void 0,next:(ref2=ref.next)!=null?ref2.value:void 0}));return results}};var DLList_1=DLList,
Events;Events=class{constructor(instance){if(this.instance=instance,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=
null)throw new Error("An Emitter already exists for this object");this.instance.on=(name,cb)=>this._addListener(name,"many",cb),this.instance.once=(name,cb)=>this.
_addListener(name,"once",cb),this.instance.removeAllListeners=(name=null)=>name!=null?delete this._events[name]:this._events={}}_addListener(name,status,cb){var base;
return(base=this._events)[name]==null&&(base[name]=[]),this._events[name].push({cb,status}),this.instance}listenerCount(name){return this._events[name]!=null?this.
_events[name].length:0}async trigger(name,...args){var e,promises;try{return name!=="debug"&&this.trigger("debug",`Event triggered: ${name}`,args),this._events[name]==
null?void 0:(this._events[name]=this._events[name].filter(function(listener){return listener.status!=="none"}),promises=this._events[name].map(async listener=>{
var e2,returned;if(listener.status!=="none"){listener.status==="once"&&(listener.status="none");try{return returned=typeof listener.cb=="function"?listener.cb(...args):
void 0,typeof returned?.then=="function"?await returned:returned}catch(error){return e2=error,this.trigger("error",e2),null}}}),(await Promise.all(promises)).find(
function(x){return x!=null}))}catch(error){return e=error,this.trigger("error",e),null}}};var Events_1=Events,DLList$1,Events$1,Queues;DLList$1=DLList_1,Events$1=
Events_1,Queues=class{constructor(num_priorities){var i;this.Events=new Events$1(this),this._length=0,this._lists=(function(){var j,ref,results;for(results=[],i=
j=1,ref=num_priorities;1<=ref?j<=ref:j>=ref;i=1<=ref?++j:--j)results.push(new DLList$1((()=>this.incr()),(()=>this.decr())));return results}).call(this)}incr(){
if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(job){return this._lists[job.options.
priority].push(job)}queued(priority){return priority!=null?this._lists[priority].length:this._length}shiftAll(fn){return this._lists.forEach(function(list4){return list4.
forEachShift(fn)})}getFirst(arr=this._lists){var j,len,list4;for(j=0,len=arr.length;j<len;j++)if(list4=arr[j],list4.length>0)return list4;return[]}shiftLastFrom(priority){
return this.getFirst(this._lists.slice(priority).reverse()).shift()}};var Queues_1=Queues,BottleneckError;BottleneckError=class extends Error{};var BottleneckError_1=BottleneckError,
BottleneckError$1,DEFAULT_PRIORITY,Job,NUM_PRIORITIES,parser$1;NUM_PRIORITIES=10,DEFAULT_PRIORITY=5,parser$1=parser,BottleneckError$1=BottleneckError_1,Job=class{constructor(task,args,options,jobDefaults,rejectOnDrop,Events2,_states,Promise2){
this.task=task,this.args=args,this.rejectOnDrop=rejectOnDrop,this.Events=Events2,this._states=_states,this.Promise=Promise2,this.options=parser$1.load(options,jobDefaults),
this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===jobDefaults.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),
this.promise=new this.Promise((_resolve,_reject)=>{this._resolve=_resolve,this._reject=_reject}),this.retryCount=0}_sanitizePriority(priority){var sProperty;return sProperty=
~~priority!==priority?DEFAULT_PRIORITY:priority,sProperty<0?0:sProperty>NUM_PRIORITIES-1?NUM_PRIORITIES-1:sProperty}_randomIndex(){return Math.random().toString(
36).slice(2)}doDrop({error,message="This job has been dropped by Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(error??
new BottleneckError$1(message)),this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(expected){
var status;if(status=this._states.jobStatus(this.options.id),!(status===expected||expected==="DONE"&&status===null))throw new BottleneckError$1(`Invalid job sta\
tus ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.
id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(reachedHWM,blocked){return this._assertStatus("RECEIVED"),this._states.next(this.
options.id),this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM,blocked})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUE\
D"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(chained,clearGlobalState,run2,free){
var error,eventInfo,passed;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),eventInfo={args:this.
args,options:this.options,retryCount:this.retryCount},this.Events.trigger("executing",eventInfo);try{if(passed=await(chained!=null?chained.schedule(this.options,
this.task,...this.args):this.task(...this.args)),clearGlobalState())return this.doDone(eventInfo),await free(this.options,eventInfo),this._assertStatus("DONE"),
this._resolve(passed)}catch(error1){return error=error1,this._onFailure(error,eventInfo,clearGlobalState,run2,free)}}doExpire(clearGlobalState,run2,free){var error,
eventInfo;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),eventInfo={args:this.args,
options:this.options,retryCount:this.retryCount},error=new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(error,eventInfo,
clearGlobalState,run2,free)}async _onFailure(error,eventInfo,clearGlobalState,run2,free){var retry2,retryAfter;if(clearGlobalState())return retry2=await this.Events.
trigger("failed",error,eventInfo),retry2!=null?(retryAfter=~~retry2,this.Events.trigger("retry",`Retrying ${this.options.id} after ${retryAfter} ms`,eventInfo),
this.retryCount++,run2(retryAfter)):(this.doDone(eventInfo),await free(this.options,eventInfo),this._assertStatus("DONE"),this._reject(error))}doDone(eventInfo){
return this._assertStatus("EXECUTING"),this._states.next(this.options.id),this.Events.trigger("done",eventInfo)}};var Job_1=Job,BottleneckError$2,LocalDatastore,
parser$2;parser$2=parser,BottleneckError$2=BottleneckError_1,LocalDatastore=class{constructor(instance,storeOptions,storeInstanceOptions){this.instance=instance,
this.storeOptions=storeOptions,this.clientId=this.instance._randomIndex(),parser$2.load(storeInstanceOptions,storeInstanceOptions,this),this._nextRequest=this._lastReservoirRefresh=
this._lastReservoirIncrease=Date.now(),this._running=0,this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){
var base;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=
null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(base=this.heartbeat=setInterval(()=>{var amount,incr,maximum,now,reservoir;if(now=Date.now(),this.
storeOptions.reservoirRefreshInterval!=null&&now>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=now,this.storeOptions.
reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&now>=this.
_lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&({reservoirIncreaseAmount:amount,reservoirIncreaseMaximum:maximum,reservoir}=this.storeOptions,
this._lastReservoirIncrease=now,incr=maximum!=null?Math.min(amount,maximum-reservoir):amount,incr>0))return this.storeOptions.reservoir+=incr,this.instance._drainAll(
this.computeCapacity())},this.heartbeatInterval)).unref=="function"?base.unref():void 0:clearInterval(this.heartbeat)}async __publish__(message){return await this.
yieldLoop(),this.instance.Events.trigger("message",message.toString())}async __disconnect__(flush){return await this.yieldLoop(),clearInterval(this.heartbeat),this.
Promise.resolve()}yieldLoop(t=0){return new this.Promise(function(resolve6,reject){return setTimeout(resolve6,t)})}computePenalty(){var ref;return(ref=this.storeOptions.
penalty)!=null?ref:15*this.storeOptions.minTime||5e3}async __updateSettings__(options){return await this.yieldLoop(),parser$2.overwrite(options,options,this.storeOptions),
this._startHeartbeat(),this.instance._drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.
yieldLoop(),this.instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(time){return await this.yieldLoop(),this._nextRequest+
this.timeout<time}computeCapacity(){var maxConcurrent,reservoir;return{maxConcurrent,reservoir}=this.storeOptions,maxConcurrent!=null&&reservoir!=null?Math.min(
maxConcurrent-this._running,reservoir):maxConcurrent!=null?maxConcurrent-this._running:reservoir??null}conditionsCheck(weight){var capacity;return capacity=this.
computeCapacity(),capacity==null||weight<=capacity}async __incrementReservoir__(incr){var reservoir;return await this.yieldLoop(),reservoir=this.storeOptions.reservoir+=
incr,this.instance._drainAll(this.computeCapacity()),reservoir}async __currentReservoir__(){return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(now){
return this._unblockTime>=now}check(weight,now){return this.conditionsCheck(weight)&&this._nextRequest-now<=0}async __check__(weight){var now;return await this.
yieldLoop(),now=Date.now(),this.check(weight,now)}async __register__(index,weight,expiration){var now,wait;return await this.yieldLoop(),now=Date.now(),this.conditionsCheck(
weight)?(this._running+=weight,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=weight),wait=Math.max(this._nextRequest-now,0),this._nextRequest=
now+wait+this.storeOptions.minTime,{success:!0,wait,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(queueLength,weight){
var blocked,now,reachedHWM;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&weight>this.storeOptions.maxConcurrent)throw new BottleneckError$2(`\
Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return now=Date.now(),reachedHWM=
this.storeOptions.highWater!=null&&queueLength===this.storeOptions.highWater&&!this.check(weight,now),blocked=this.strategyIsBlock()&&(reachedHWM||this.isBlocked(
now)),blocked&&(this._unblockTime=now+this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM,
blocked,strategy:this.storeOptions.strategy}}async __free__(index,weight){return await this.yieldLoop(),this._running-=weight,this._done+=weight,this.instance._drainAll(
this.computeCapacity()),{running:this._running}}};var LocalDatastore_1=LocalDatastore,BottleneckError$3,States;BottleneckError$3=BottleneckError_1,States=class{constructor(status1){
this.status=status1,this._jobs={},this.counts=this.status.map(function(){return 0})}next(id){var current,next;if(current=this._jobs[id],next=current+1,current!=
null&&next<this.status.length)return this.counts[current]--,this.counts[next]++,this._jobs[id]++;if(current!=null)return this.counts[current]--,delete this._jobs[id]}start(id){
var initial;return initial=0,this._jobs[id]=initial,this.counts[initial]++}remove(id){var current;return current=this._jobs[id],current!=null&&(this.counts[current]--,
delete this._jobs[id]),current!=null}jobStatus(id){var ref;return(ref=this.status[this._jobs[id]])!=null?ref:null}statusJobs(status){var k,pos,ref,results,v;if(status!=
null){if(pos=this.status.indexOf(status),pos<0)throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);ref=this._jobs,results=[];for(k in ref)
v=ref[k],v===pos&&results.push(k);return results}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(((acc,v,i)=>(acc[this.status[i]]=v,
acc)),{})}};var States_1=States,DLList$2,Sync;DLList$2=DLList_1,Sync=class{constructor(name,Promise2){this.schedule=this.schedule.bind(this),this.name=name,this.
Promise=Promise2,this._running=0,this._queue=new DLList$2}isEmpty(){return this._queue.length===0}async _tryToRun(){var args,cb,error,reject,resolve6,returned,task;
if(this._running<1&&this._queue.length>0)return this._running++,{task,args,resolve:resolve6,reject}=this._queue.shift(),cb=await(async function(){try{return returned=
await task(...args),function(){return resolve6(returned)}}catch(error1){return error=error1,function(){return reject(error)}}})(),this._running--,this._tryToRun(),
cb()}schedule(task,...args){var promise2,reject,resolve6;return resolve6=reject=null,promise2=new this.Promise(function(_resolve,_reject){return resolve6=_resolve,
reject=_reject}),this._queue.push({task,args,resolve:resolve6,reject}),this._tryToRun(),promise2}};var Sync_1=Sync,version="2.19.5",version$1={version},version$2=Object.
freeze({version,default:version$1}),require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),require$$3=()=>console.
log("You must import the full version of Bottleneck in order to use this feature."),require$$4=()=>console.log("You must import the full version of Bottleneck i\
n order to use this feature."),Events$2,Group,IORedisConnection$1,RedisConnection$1,Scripts$1,parser$3;parser$3=parser,Events$2=Events_1,RedisConnection$1=require$$2,
IORedisConnection$1=require$$3,Scripts$1=require$$4,Group=(function(){class Group2{constructor(limiterOptions={}){this.deleteKey=this.deleteKey.bind(this),this.
limiterOptions=limiterOptions,parser$3.load(this.limiterOptions,this.defaults,this),this.Events=new Events$2(this),this.instances={},this.Bottleneck=Bottleneck_1,
this._startAutoCleanup(),this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new RedisConnection$1(
Object.assign({},this.limiterOptions,{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new IORedisConnection$1(Object.assign({},
this.limiterOptions,{Events:this.Events}))))}key(key=""){var ref;return(ref=this.instances[key])!=null?ref:(()=>{var limiter;return limiter=this.instances[key]=
new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${key}`,timeout:this.timeout,connection:this.connection})),this.Events.trigger("created",limiter,
key),limiter})()}async deleteKey(key=""){var deleted,instance;return instance=this.instances[key],this.connection&&(deleted=await this.connection.__runCommand__(
["del",...Scripts$1.allKeys(`${this.id}-${key}`)])),instance!=null&&(delete this.instances[key],await instance.disconnect()),instance!=null||deleted>0}limiters(){
var k,ref,results,v;ref=this.instances,results=[];for(k in ref)v=ref[k],results.push({key:k,limiter:v});return results}keys(){return Object.keys(this.instances)}async clusterKeys(){
var cursor,end,found,i,k,keys,len,next,start;if(this.connection==null)return this.Promise.resolve(this.keys());for(keys=[],cursor=null,start=`b_${this.id}-`.length,
end=9;cursor!==0;)for([next,found]=await this.connection.__runCommand__(["scan",cursor??0,"match",`b_${this.id}-*_settings`,"count",1e4]),cursor=~~next,i=0,len=
found.length;i<len;i++)k=found[i],keys.push(k.slice(start,-end));return keys}_startAutoCleanup(){var base;return clearInterval(this.interval),typeof(base=this.interval=
setInterval(async()=>{var e,k,ref,results,time,v;time=Date.now(),ref=this.instances,results=[];for(k in ref){v=ref[k];try{await v._store.__groupCheck__(time)?results.
push(this.deleteKey(k)):results.push(void 0)}catch(error){e=error,results.push(v.Events.trigger("error",e))}}return results},this.timeout/2)).unref=="function"?
base.unref():void 0}updateSettings(options={}){if(parser$3.overwrite(options,this.defaults,this),parser$3.overwrite(options,options,this.limiterOptions),options.
timeout!=null)return this._startAutoCleanup()}disconnect(flush=!0){var ref;if(!this.sharedConnection)return(ref=this.connection)!=null?ref.disconnect(flush):void 0}}
return Group2.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},Group2}).call(commonjsGlobal);var Group_1=Group,Batcher,Events$3,parser$4;
parser$4=parser,Events$3=Events_1,Batcher=(function(){class Batcher2{constructor(options={}){this.options=options,parser$4.load(this.options,this.defaults,this),
this.Events=new Events$3(this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((res,rej)=>this.
_resolve=res)}_flush(){return clearTimeout(this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(data){
var ret;return this._arr.push(data),ret=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(
()=>this._flush(),this.maxTime)),ret}}return Batcher2.prototype.defaults={maxTime:null,maxSize:null,Promise},Batcher2}).call(commonjsGlobal);var Batcher_1=Batcher,
require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),require$$8=getCjsExportFromNamespace(version$2),Bottleneck2,
DEFAULT_PRIORITY$1,Events$4,Job$1,LocalDatastore$1,NUM_PRIORITIES$1,Queues$1,RedisDatastore$1,States$1,Sync$1,parser$5,splice=[].splice;NUM_PRIORITIES$1=10,DEFAULT_PRIORITY$1=
5,parser$5=parser,Queues$1=Queues_1,Job$1=Job_1,LocalDatastore$1=LocalDatastore_1,RedisDatastore$1=require$$4$1,Events$4=Events_1,States$1=States_1,Sync$1=Sync_1,
Bottleneck2=(function(){class Bottleneck3{constructor(options={},...invalid){var storeInstanceOptions,storeOptions;this._addToQueue=this._addToQueue.bind(this),
this._validateOptions(options,invalid),parser$5.load(options,this.instanceDefaults,this),this._queues=new Queues$1(NUM_PRIORITIES$1),this._scheduled={},this._states=
new States$1(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new Events$4(this),this._submitLock=
new Sync$1("submit",this.Promise),this._registerLock=new Sync$1("register",this.Promise),storeOptions=parser$5.load(options,this.storeDefaults,{}),this._store=(function(){
if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return storeInstanceOptions=parser$5.load(options,this.redisStoreDefaults,{}),new RedisDatastore$1(
this,storeOptions,storeInstanceOptions);if(this.datastore==="local")return storeInstanceOptions=parser$5.load(options,this.localStoreDefaults,{}),new LocalDatastore$1(
this,storeOptions,storeInstanceOptions);throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}).call(this),this._queues.on(
"leftzero",()=>{var ref;return(ref=this._store.heartbeat)!=null&&typeof ref.ref=="function"?ref.ref():void 0}),this._queues.on("zero",()=>{var ref;return(ref=this.
_store.heartbeat)!=null&&typeof ref.unref=="function"?ref.unref():void 0})}_validateOptions(options,invalid){if(!(options!=null&&typeof options=="object"&&invalid.
length===0))throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgra\
ding-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(message){return this._store.__publish__(message)}disconnect(flush=!0){return this._store.__disconnect__(flush)}chain(_limiter){
return this._limiter=_limiter,this}queued(priority){return this._queues.queued(priority)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===
0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(id){return this._states.jobStatus(id)}jobs(status){
return this._states.statusJobs(status)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(weight=1){return this.
_store.__check__(weight)}_clearGlobalState(index){return this._scheduled[index]!=null?(clearTimeout(this._scheduled[index].expiration),delete this._scheduled[index],
!0):!1}async _free(index,job,options,eventInfo){var e,running;try{if({running}=await this._store.__free__(index,options.weight),this.Events.trigger("debug",`Fre\
ed ${options.id}`,eventInfo),running===0&&this.empty())return this.Events.trigger("idle")}catch(error1){return e=error1,this.Events.trigger("error",e)}}_run(index,job,wait){
var clearGlobalState,free,run2;return job.doRun(),clearGlobalState=this._clearGlobalState.bind(this,index),run2=this._run.bind(this,index,job),free=this._free.bind(
this,index,job),this._scheduled[index]={timeout:setTimeout(()=>job.doExecute(this._limiter,clearGlobalState,run2,free),wait),expiration:job.options.expiration!=
null?setTimeout(function(){return job.doExpire(clearGlobalState,run2,free)},wait+job.options.expiration):void 0,job}}_drainOne(capacity){return this._registerLock.
schedule(()=>{var args,index,next,options,queue;return this.queued()===0?this.Promise.resolve(null):(queue=this._queues.getFirst(),{options,args}=next=queue.first(),
capacity!=null&&options.weight>capacity?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${options.id}`,{args,options}),index=this._randomIndex(),
this._store.__register__(index,options.weight,options.expiration).then(({success,wait,reservoir})=>{var empty2;return this.Events.trigger("debug",`Drained ${options.
id}`,{success,args,options}),success?(queue.shift(),empty2=this.empty(),empty2&&this.Events.trigger("empty"),reservoir===0&&this.Events.trigger("depleted",empty2),
this._run(index,next,wait),this.Promise.resolve(options.weight)):this.Promise.resolve(null)})))})}_drainAll(capacity,total=0){return this._drainOne(capacity).then(
drained=>{var newCapacity;return drained!=null?(newCapacity=capacity!=null?capacity-drained:capacity,this._drainAll(newCapacity,total+drained)):this.Promise.resolve(
total)}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(message){return this._queues.shiftAll(function(job){return job.doDrop({message})})}stop(options={}){
var done,waitForExecuting;return options=parser$5.load(options,this.stopDefaults),waitForExecuting=at=>{var finished;return finished=()=>{var counts;return counts=
this._states.counts,counts[0]+counts[1]+counts[2]+counts[3]===at},new this.Promise((resolve6,reject)=>finished()?resolve6():this.on("done",()=>{if(finished())return this.
removeAllListeners("done"),resolve6()}))},done=options.dropWaitingJobs?(this._run=function(index,next){return next.doDrop({message:options.dropErrorMessage})},this.
_drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var k,ref,v;ref=this._scheduled;for(k in ref)v=ref[k],this.
jobStatus(v.job.options.id)==="RUNNING"&&(clearTimeout(v.timeout),clearTimeout(v.expiration),v.job.doDrop({message:options.dropErrorMessage}));return this._dropAllQueued(
options.dropErrorMessage),waitForExecuting(0)}))):this.schedule({priority:NUM_PRIORITIES$1-1,weight:0},()=>waitForExecuting(1)),this._receive=function(job){return job.
_reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new Bottleneck3.prototype.BottleneckError("st\
op() has already been called")),done}async _addToQueue(job){var args,blocked,error,options,reachedHWM,shifted,strategy;({args,options}=job);try{({reachedHWM,blocked,
strategy}=await this._store.__submit__(this.queued(),options.weight))}catch(error1){return error=error1,this.Events.trigger("debug",`Could not queue ${options.id}`,
{args,options,error}),job.doDrop({error}),!1}return blocked?(job.doDrop(),!0):reachedHWM&&(shifted=strategy===Bottleneck3.prototype.strategy.LEAK?this._queues.shiftLastFrom(
options.priority):strategy===Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(options.priority+1):strategy===Bottleneck3.prototype.strategy.
OVERFLOW?job:void 0,shifted?.doDrop(),shifted==null||strategy===Bottleneck3.prototype.strategy.OVERFLOW)?(shifted==null&&job.doDrop(),reachedHWM):(job.doQueue(reachedHWM,
blocked),this._queues.push(job),await this._drainAll(),reachedHWM)}_receive(job){return this._states.jobStatus(job.options.id)!=null?(job._reject(new Bottleneck3.
prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`)),!1):(job.doReceive(),this._submitLock.schedule(this._addToQueue,job))}submit(...args){
var cb,fn,job,options,ref,ref1,task;return typeof args[0]=="function"?(ref=args,[fn,...args]=ref,[cb]=splice.call(args,-1),options=parser$5.load({},this.jobDefaults)):
(ref1=args,[options,fn,...args]=ref1,[cb]=splice.call(args,-1),options=parser$5.load(options,this.jobDefaults)),task=(...args2)=>new this.Promise(function(resolve6,reject){
return fn(...args2,function(...args3){return(args3[0]!=null?reject:resolve6)(args3)})}),job=new Job$1(task,args,options,this.jobDefaults,this.rejectOnDrop,this.
Events,this._states,this.Promise),job.promise.then(function(args2){return typeof cb=="function"?cb(...args2):void 0}).catch(function(args2){return Array.isArray(
args2)?typeof cb=="function"?cb(...args2):void 0:typeof cb=="function"?cb(args2):void 0}),this._receive(job)}schedule(...args){var job,options,task;return typeof args[0]==
"function"?([task,...args]=args,options={}):[options,task,...args]=args,job=new Job$1(task,args,options,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,
this.Promise),this._receive(job),job.promise}wrap(fn){var schedule,wrapped;return schedule=this.schedule.bind(this),wrapped=function(...args){return schedule(fn.
bind(this),...args)},wrapped.withOptions=function(options,...args){return schedule(options,fn,...args)},wrapped}async updateSettings(options={}){return await this.
_store.__updateSettings__(parser$5.overwrite(options,this.storeDefaults)),parser$5.overwrite(options,this.instanceDefaults,this),this}currentReservoir(){return this.
_store.__currentReservoir__()}incrementReservoir(incr=0){return this._store.__incrementReservoir__(incr)}}return Bottleneck3.default=Bottleneck3,Bottleneck3.Events=
Events$4,Bottleneck3.version=Bottleneck3.prototype.version=require$$8.version,Bottleneck3.strategy=Bottleneck3.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,
BLOCK:3},Bottleneck3.BottleneckError=Bottleneck3.prototype.BottleneckError=BottleneckError_1,Bottleneck3.Group=Bottleneck3.prototype.Group=Group_1,Bottleneck3.RedisConnection=
Bottleneck3.prototype.RedisConnection=require$$2,Bottleneck3.IORedisConnection=Bottleneck3.prototype.IORedisConnection=require$$3,Bottleneck3.Batcher=Bottleneck3.
prototype.Batcher=Batcher_1,Bottleneck3.prototype.jobDefaults={priority:DEFAULT_PRIORITY$1,weight:1,expiration:null,id:"<no-id>"},Bottleneck3.prototype.storeDefaults=
{maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck3.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,
reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},Bottleneck3.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},
Bottleneck3.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,
connection:null},Bottleneck3.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},Bottleneck3.
prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has be\
en stopped."},Bottleneck3}).call(commonjsGlobal);var Bottleneck_1=Bottleneck2,lib=Bottleneck_1;return lib}))}});var FROM_THE_PATCH="Take the changes from the patch in the job summary.";function nextStep(analysis){if(analysis.files.some(file=>file.edits.length>0))return FROM_THE_PATCH;
let reasons=new Set((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .allStatements */ .EE)(analysis).map(one=>one.reason));if(reasons.has("last-statement"))return"Detach or delete the policies of which nothing is used\
.";if(analysis.problems.some(one=>one.code==="stale-report"))return"Export a new report, and run again.";if(analysis.problems.some(one=>one.severity==="error"))
return"Mend what could not be read, and run again.";if(analysis.reports.length===0)return"Give a report that names unused access: the ones given hold none.";if(reasons.
has("unowned"))return"Say whose the policies are: with the input `principal`, or under `principals` in the configuration.";if(reasons.has("no-evidence"))return isUndecided(
analysis)?"Give a report about every principal, or let those without one by with `no-evidence: allow` in the configuration.":"Give a report about every principa\
l, or leave the policies as they are.";if(isUndecided(analysis)&&(reasons.has("not-literal")||reasons.has("shared")))return"Write out the actions of the stateme\
nts that nobody can judge, or let them by with `unread: allow` in the configuration.";if(reasons.has("too-large"))return"Split the statements whose new lists ar\
e too large, or name what they are for.";let left=new Set((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .allStatements */ .EE)(analysis).filter(_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .holdsUnused */ .j2).flatMap(one=>one.refinement?.left.map(({reason})=>reason)??
[]));return left.has("unknown")||left.has("catalogue-old")?"Use a newer release: its catalogue decides what stays undecided here.":left.has("added")?"Look again\
 at the actions that this pull request adds: the evidence, which is older, calls them unused.":analysis.filesRead===0?"None of the files that `policies` chooses\
 can hold a policy, so nothing was analysed.":"There is nothing to do."}function isUndecided({gate}){return gate.failOn!=="never"&&gate.result==="incomplete"}var import_picomatch=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__toESM */ .f)(require_picomatch2());function chooser(globs){let ignore=globs.filter(glob=>glob.startsWith("!")).map(glob=>glob.slice(1)),wanted=globs.
filter(glob=>!glob.startsWith("!"));return(0,import_picomatch.default)(wanted.length>0?wanted:["**"],{dot:!0,ignore,flags:"s"})}function sparing(globs){return chooser(
globs.filter(glob=>glob.startsWith("!")))}var UNSAFE=new RegExp("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]|(?! )\\p{Zs}","gu"),PLAIN=/^[A-Za-z][\w.-]*(?:\/[\w.-]+)+$/,LONGEST_KEY=1e3;function mappingLines(paths){
let lines=[...new Set(paths)].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH).map(lineOf);return lines.length===0?"":["principals:",...lines].join(`
`)}function lineOf(path){let glob=(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .globOf */ .k8)(path);if(glob===null||(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .globFault */ .Hf)(glob))return`  # no glob means "${escaped(path)}" only`;let key=PLAIN.test(glob)?glob:`\
"${escaped(glob)}"`;return key.length>LONGEST_KEY?`  ? ${key}
  : ROLE`:`  ${key}: ROLE`}function escaped(text){return text.replace(/["\\]/g,"\\$&").replace(UNSAFE,character=>`\\U${(character.codePointAt(0)??0).toString(16).
padStart(8,"0")}`)}async function setOutputs(analysis,id,audit){let sum=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .totals */ .Sd)(analysis),step=(process.env.GITHUB_ACTION??"").replace(/[^\w-]/g,"_"),folder=(0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(process.env.RUNNER_TEMP??
".",`refine-iam-${id}-${step}`);(0,node_fs__WEBPACK_IMPORTED_MODULE_17__.mkdirSync)(folder,{recursive:!0});let result=(0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(folder,"result.json"),patch=(0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(folder,"changes.patch"),patchText=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPatch */ .hY)(
analysis.files),failures=[(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .zh)(result,(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .hF)(analysis,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv,audit??_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_AUDIT */ .MA)),patchText===""?null:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .zh)(patch,patchText)];return (0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("g\
ate",analysis.gate.result),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("refined-statements",(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .editedStatements */ .Ig)(analysis)),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("removed-actions",sum.removedActions),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("declined-statem\
ents",sum.declined),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("problems",sum.problems),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("result",result),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("patch",patchText===""?"":patch),audit&&failures.push(...await setAuditOutputs(
analysis,audit,folder)),failures.filter(failure=>failure!==null)}async function setAuditOutputs(analysis,audit,folder){let sarif=(0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(folder,"result.sarif"),page=(0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(
folder,"audit.html"),rendered=await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlPage */ .X)(analysis,audit);return (0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("sarif",sarif),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("page",page),[(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .zh)(sarif,(0,_chunk_7XEJOYJD_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSarif */ .W)(analysis,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv)),
rendered.ok?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .zh)(page,rendered.value):rendered.problem]}async function finish(analysis,inputs,told){let{gate}=analysis,shown2={...analysis,problems:analysis.problems.map(one=>mild(one,gate.failOn))},{details,summary:summary2}=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .textParts */ .KO)(
shown2,{paint:(_,text)=>text,hint:null,verbose:!1,audit:told.audit??_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_AUDIT */ .MA});details.length>0&&(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .logFolded */ .V5)("Statements and problems",details.join(`

`)),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(summary2),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(told.url===null?told.sentence:`${told.sentence} ${told.url}`);let failures=await setOutputs(analysis,inputs.id,told.audit);(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)([...gateProblem(
analysis),...shown2.problems,...failures,...told.annotations]);let first=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(told.sentence)}${told.url===null?"":` <${told.url}>`}`,audit=told.audit?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .auditSections */ .of)(
shown2,told.audit):[];await (0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy)([(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(first),...(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownSections */ .Ry)(shown2,audit),...told.sections,...unmapped(analysis,inputs)]);let broken=failures.length>
0||analysis.problems.some(one=>one.code==="law-broken");process.exitCode=broken?2:EXIT[gate.failOn==="never"?"passed":gate.result]}var EXIT={passed:0,failed:1,incomplete:2};
async function fail(problems){process.exitCode=2,(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(problems),await stop("Refine IAM could not run",problems)}async function withoutEvidence(one,failOn){if(one.
severity==="error")return fail([one]);if(failOn!=="never")return fail([{...one,severity:"error"}]);(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)([one]),await stop("No report, nothing analysed",[one])}
async function standDown(sentence,failOn="never"){(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(sentence),(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setGate */ .Sq)("incomplete"),failOn!=="never"&&(process.exitCode=2,(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)([(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","gate",`ga\
te \`${failOn}\` incomplete: this is not the newest head`,{help:"see the run on that one"})])),await (0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy)([(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(sentence))])}async function stop(heading,problems){
(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setGate */ .Sq)("incomplete"),await (0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy)([(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(`### ${heading}`),(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(problems.map(one=>`- ${(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .problemWords */ .$3)(one)}`).join(`
`))])}function mild(one,failOn){return(one.code==="stale-report"||one.code==="future-report"||one.code==="short-window")&&failOn==="never"?{...one,severity:"war\
ning"}:one}function gateProblem({gate:{failOn,result,sentence,forbidden},files}){if(failOn==="never"||result==="passed")return[];let help=forbidden?NARROW:result===
"failed"?helpOf(files):"see the summary",entries=(forbidden??[]).map(({path,line:line2,...one})=>(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","gate",(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .forbiddenWords */ .zo)(one),{path,line:line2,column:1,
help:NARROW}));return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","gate",`gate \`${failOn}\` ${sentence.replace(/\.$/,"")}`,{help}),...entries]}var NARROW="write what is needed, or keep it\
 by a `keep` rule";function helpOf(files){return files.every(file=>file.edits.length===0)?"remove them, or keep them by a `keep` rule":"take the suggestions, or\
 see the summary for what else there is"}function unmapped({files},{configuration}){let paths=files.filter(file=>file.policies.some(policy=>policy.statements.some(
one=>one.reason==="unowned"))).map(file=>file.path);if(paths.length===0)return[];let lead=`#### Whose policies are these?

Say it in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(configuration)}, with the role's name or ARN:`;return[(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(`${lead}

${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .fence */ .EU)("yaml",mappingLines(paths))}`)]}function refusalOf(error){return{...kindOf(error),said:saidBy(error??{})}}function kindOf(error){let{name,message,status,errors,data,response}=error??{};if(typeof status!=
"number"){let types=(name==="GraphqlResponseError"?errors:data?.errors)?.map(({type})=>type);if(!types)throw error;return types.includes("RATE_LIMITED")?LIMITED:
types.includes("FORBIDDEN")?FORBIDDEN:types.includes("NOT_FOUND")?{...FORBIDDEN,missing:!0}:types.includes("UNPROCESSABLE")?INVALID:refusal("answered the query \
with an error","other")}if(response===void 0)return refusal("could not be reached","unclear");let{"retry-after":wait,"x-ratelimit-remaining":remaining}=response.
headers??{},isLimit=wait!==void 0||remaining==="0"||/\brate limit\b/i.test(String(message));return status===429||status===403&&isLimit?LIMITED:(status===403||status===
422)&&/\blocked\b/i.test(String(message))?LOCKED:status===401?refusal("does not know the token","other"):status===403||status===404?{...FORBIDDEN,missing:status===
404}:status===422?INVALID:refusal(`answered with ${status}`,status>=500?"unclear":"other")}function refusal(words,kind){return{words,kind,missing:!1,said:null}}
function saidBy({errors,data,response}){let answer=response?.data??{},parts=[answer.errors,errors,data?.errors].flatMap(list4=>Array.isArray(list4)?list4:[]),told=[
answer.message,...parts.map(part2=>typeof part2=="string"?part2:part2?.message)].filter(text=>typeof text=="string"&&text!=="");return told.length===0?null:[...new Set(
told)].join(": ")}function readAgain({kind},permissions){return kind==="limited"?"run again in an hour":`run again; the token needs ${permissions}`}var LIMITED=refusal(
"wants no more requests for now (rate limit)","limited"),LOCKED=refusal("keeps the conversation locked","locked"),INVALID=refusal("refused it as a whole","inval\
id"),FORBIDDEN=refusal("does not let the token do it","forbidden");async function attempt(call){try{return{ok:!0,value:await call()}}catch(error){return{ok:!1,refusal:refusalOf(
error)}}}async function attemptTwice(call){let first=await attempt(call);return first.ok||first.refusal.kind!=="unclear"?first:attempt(call)}async function attemptRemoval(call){
let outcome2=await attemptTwice(call);return!outcome2.ok&&outcome2.refusal.missing?{ok:!0,value:void 0}:outcome2}function isFinal({kind}){return kind==="forbidd\
en"||kind==="limited"||kind==="locked"||kind==="other"}var CODEOWNERS=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],MOST_CODEOWNERS=3*1024*1024;function readCodeowners(text){let rules=text.split(`
`).flatMap(line2=>{let[pattern,...owners]=(line2.split(/(?:^|\s)#/)[0]??"").trim().split(/\s+/),globs=pattern?globsOf(pattern):null;return globs?[{fits:globs.map(
_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .matcherOf */ .Ke),owners:[...new Set(owners)].sort()}]:[]});return rules.reverse(),path=>rules.find(({fits})=>fits.some(test=>test(path)))?.owners??[]}function globsOf(pattern){
if(/[[\]!\\]/.test(pattern))return null;let plain2=pattern.replace(/[{}]/g,character=>`[${character}]`),isFolder=plain2.endsWith("/"),bare=plain2.replace(/^\//,
"").replace(/\/$/,""),rooted=plain2.startsWith("/")||bare.includes("/"),glob=rooted?bare:`**/${bare}`,all=bare===""?["**"]:isFolder?[`${glob}/**`]:glob.endsWith(
"*")?[glob]:[glob,`${glob}/**`],globs=bare==="*"&&!rooted?["**"]:all;return globs.every(one=>(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .globFault */ .Hf)(one)===null)?globs:null}function together(all){let stops=all.flatMap(one=>one.stops??[]);return{lines:all.flatMap(({lines})=>lines),warnings:all.flatMap(({warnings})=>warnings),stops:stops.
includes("writing")?"writing":stops[0]??null}}function line(text,url=null,lasting=null){return{lines:[{text,url,lasting}],warnings:[],stops:null}}function warned(text,help,stops=null){
let message=`${text.charAt(0).toLowerCase()}${text.slice(1)}`;return{lines:[{text:`${text}: ${help}.`,url:null,lasting:null}],warnings:[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("warning","write\
-failed",message,{help})],stops}}var LONGEST=200;function refusedWords(what2,refusal2,permissions){let{words,kind,said}=refusal2,own=said===null||!TELLING.has(kind)||
GENERIC.has(said)?"":`: ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quotedTo */ .MR)(LONGEST,said)}`,stops=kind==="forbidden"||kind==="limited"||kind==="other"?"writing":null;return warned(`${what2}: GitHub ${words}${own}`,
helpFor(refusal2,permissions),stops)}var TELLING=new Set(["forbidden","invalid","locked","other"]),GENERIC=new Set(["Resource not accessible by integration","No\
t Found","Bad credentials"]);function helpFor({kind,said},permissions){return said!==null&&/\barchived\b/i.test(said)?"nothing can be written to an archived rep\
ository":said!==null&&/\bissues? (?:has|have|is|are) (?:been )?disabled\b/i.test(said)?ISSUES_OFF:said!==null&&/\b(?:rule violations?|protected branch)\b/i.test(
said)?RULES:kind==="forbidden"?`give the job ${permissions}`:kind==="limited"?"run again in an hour":kind==="unclear"?"the next run goes on where this one stopp\
ed":"the next run tries it again"}var ISSUES_OFF="issues are switched off: switch them on under Settings, General, Features, or leave `open-issue` out",RULES="l\
eave the branches `refine-iam/**` out of the rule, or let the token bypass it",NOT_PERMITTED='allow it under Settings, Actions, General, "Allow GitHub Actions t\
o create and approve pull requests", or give `github-token` an App\'s token';var OPENING="<!-- refine-iam 1 ",CLOSING=" -->",DIGEST=/^[0-9a-f]{16}$/,STATEMENT=/^([0-9a-f]{16}):([0-9a-f]{16}):(.*)$/,HASHES=/^(?:=[0-9a-f]{16}|(?:[0-9a-f]{8})*)$/;
function writeMarker(mark){if(mark.kind==="note")return`${OPENING}note ${mark.job} ${mark.content}${CLOSING}`;let{job,run:run2,content,taken,seal:seal2,statements}=mark,
marks=statements.map(({words:words2,place,gone})=>`${words2}:${place}:${gone.join("")}`),words=["finding",job,run2?.join("")??"-",content,taken?"taken":"open",seal2,
...marks];return`${OPENING}${words.join(" ")}${CLOSING}`}function readMarker(body){let line2=body.trimEnd().split(`
`).at(-1)??"";if(!line2.startsWith(OPENING)||!line2.endsWith(CLOSING))return null;let[kind,...words]=line2.slice(OPENING.length,-CLOSING.length).split(" ");if(kind===
"finding")return readFinding(words);let[job="",content=""]=words;return kind==="note"&&words.length===2&&words.every(isDigest)?{kind,job,content}:null}function readFinding(parts){
let[job="",run2="",content="",state,seal2="",...marks]=parts,entries=run2==="-"?null:readHashes(run2);if(![job,content,seal2].every(isDigest)||entries===void 0||
state!=="open"&&state!=="taken")return null;let statements=marks.flatMap(readStatement);return statements.length===0||statements.length<marks.length?null:{kind:"\
finding",job,run:entries,content,taken:state==="taken",seal:seal2,statements}}function readStatement(text){let[,words,place,hashes=""]=STATEMENT.exec(text)??[],
gone=readHashes(hashes);return words===void 0||place===void 0||gone===void 0?[]:[{words,place,gone}]}function readHashes(text){if(HASHES.test(text))return text.
startsWith("=")?[text]:text.match(/.{8}/g)??[]}function remark(body,mark){return`${aboveMarker(body)}${writeMarker(mark)}`}function seal(text,mark){return`${text}\


${writeMarker({...mark,seal:sealOf(text)})}`}function sealOf(text){return (0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(text.replaceAll(`\r
`,`
`).trimEnd())}function isSealed(body,mark){return sealOf(aboveMarker(body))===(mark.kind==="note"?mark.content:mark.seal)}function aboveMarker(body){return body.
slice(0,body.lastIndexOf(OPENING))}function isDigest(text){return DIGEST.test(text)}function addedActions(statements){let added=new Set;for(let one of statements){let left=one.reason==="law"?[]:(one.refinement?.left??[]).filter(({reason})=>reason===
"added");if(left.length===0)continue;let isOlder=olderIn(one);for(let{action}of left)isOlder(action)||added.add(action)}return[...added]}function olderIn({refinement,
evidence}){let standing=evidence?.terms.standing,old=[],named=new Set;for(let{entry}of refinement?.entries??[])standing?.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU)(entry))?old.push((0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_14__/* .readEntry */ .h)(entry)):
named.add((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU)(entry));let names2=new Set(old.map(({text})=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU)(text))),patterns=old.filter(({kind})=>kind==="pattern").map(({text})=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU)(text)),everything=old.
some(({kind})=>kind==="all");return action=>{let folded=(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU)(action);return named.has(folded)?!1:everything||names2.has(folded)||patterns.some(pattern=>(0,_chunk_QQN6S3UV_js__WEBPACK_IMPORTED_MODULE_21__/* .grants */ .gu)(pattern,
folded))}}var known=new WeakMap;function indexOf(file,id){let[knownId,old]=known.get(file)??[];if(old&&knownId===id)return old;let index=makeIndex(file,id);return known.set(
file,[id,index]),index}function makeIndex(file,id){let keys=new Map,byWords=new Map,byPlace2=new Map,turn=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .turns */ .ZL)(),{text}=file.source;for(let{policy,statements}of file.
policies){let sids=timesOf(statements.map(({statement})=>statement.sid)),turnAround=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .turns */ .ZL)();for(let one of statements){let{span,sid}=one.statement,principals=(one.
evidence?.principals??[]).map(({arn,name})=>arn??name),whose2=[id,file.path,[...new Set(principals)].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH)],own=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutBlanks */ .Al)(text.slice(span.start,
span.end)),rest=JSON.stringify((0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .aroundActions */ .FP)(text,one.statement).map(_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutBlanks */ .Al)),at=["around",policy.pointer,rest,turnAround(rest)],words=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)([whose2,"wo\
rds",own,turn(own)]),place=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)([whose2,sid!==null&&sids.get(sid)===1?["sid",policy.pointer,sid]:at]);keys.set(one,{words,place}),byWords.set(words,one),byPlace2.
set(place,one)}}return{keysOf:one=>keys.get(one)??{words:"",place:""},byWords,byPlace:byPlace2}}function timesOf(values){let times=new Map;for(let value of values)
times.set(value,(times.get(value)??0)+1);return times}function goneOf(one,run2){let changes2=one.verdict==="refined"||one.verdict==="emptied",entries=run2?.entries??
(changes2?one.refinement?.entries??[]:[]),actions=run2===null?(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .removedActions */ .sK)(one):run2.entries.flatMap(entry=>entry.removed),dropped=entries.filter(entry=>!entry.
kept).map(({entry})=>`entry ${entry}`),items=[...new Set(actions.length>0?actions.map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU):dropped)].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH);return{hashes:items.map(item=>(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(item,
8)),all:`=${(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(items)}`}}var MOST_HASHES=250;function markOf({file,statements,run:run2,suggestion},id){let gone=statements.map(one2=>goneOf(one2,run2)),[one]=statements,
fits=gone.reduce((sum,{hashes})=>sum+hashes.length,0)<=MOST_HASHES;return{kind:"finding",job:(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id),run:one===void 0||run2===null?null:runMark(one,run2),content:(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(
[suggestion.text,gone.map(({all})=>all),run2===null,addedActions(statements)]),taken:!1,statements:statements.map((one2,at)=>({...indexOf(file,id).keysOf(one2),
gone:(fits?gone[at]?.hashes:null)??[gone[at]?.all??""]}))}}function runMark(one,run2){let hashes=entryHashes(one,run2?.entries);return hashes.length<=MOST_HASHES?
hashes:[`=${(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(hashes.map(entryIn))}`]}function isSameRun(a,b){return a.map(entryIn).join()===b.map(entryIn).join()}function entryIn(hash){return hash.startsWith(
"=")?hash:hash.slice(0,ENTRY_DIGITS)}var ENTRY_DIGITS=7,MOST_TIMES=15;function entryHashes(one,some2){let all=changing(one.refinement?.entries??[]),times=timesOf(
all);return(some2?changing(some2):all).map(entry=>{let count2=Math.min(times.get(entry)??1,MOST_TIMES);return`${(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(entry,ENTRY_DIGITS)}${count2.toString(16)}`})}
function changing(entries){return entries.filter(entry=>!entry.kept).map(({entry})=>entry)}var DIGITS=8;function keyOf({file,statements},id){let index=indexOf(file,id),sorted=texts=>(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)([...texts].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH),DIGITS);return{where:sorted(statements.
map(one=>index.keysOf(one).place)),what:sorted(statements.map(one=>`${index.keysOf(one).words} ${goneOf(one,null).all}`))}}function writeKeys(keys){return keys.
map(({where,what:what2})=>`${where}${what2}`).sort().join("")}function readKeys(text){return Array.from({length:text.length/(2*DIGITS)},(_,at)=>{let key=text.slice(
at*2*DIGITS,(at+1)*2*DIGITS);return{where:key.slice(0,DIGITS),what:key.slice(DIGITS)}})}function riskiestFirst(findings,universe){let ranks=new Map,rankOfAll=actions=>{let rank=ranks.get(actions)??(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .highestRank */ .aE)(actions,universe);return ranks.set(actions,
rank),rank};return findings.map(finding=>{let gone=finding.statements.map(one=>(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .toldOf */ .dc)(one,finding.run).removed),rank=gone.reduce((least,actions)=>Math.min(least,
rankOfAll(actions)),_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_RANK */ .pm);return{finding,rank,actions:gone.reduce((sum,actions)=>sum+actions.length,0)}}).sort((a,b)=>a.rank-b.rank||b.actions-a.actions).map(
({finding})=>finding)}var GROUP_BY=["all","owner","folder","principal"],EVERYTHING="all";function changesOf({files}){return files.flatMap(file=>file.policies.flatMap(({changes:changes2})=>changes2.
map(change=>({file,...findingOf(change)}))))}function groupsOf(analysis,grouping){let groups2=new Map;for(let one of riskiestFirst(changesOf(analysis),analysis.
universe))(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_6__/* .addTo */ .DN)(groups2,nameOf(one,grouping),one);return[...groups2].map(([name,changes2])=>({name,changes:changes2,waiting:0}))}function findingOf(change){return{
change,statements:change.statements,run:null,edits:change.edits}}function taking(some2,most){let changes2=[],[taken,waiting]=[0,0];for(let one of some2){let size=one.
statements.length;most===0||waiting>0||taken>0&&taken+size>most?waiting+=size:(changes2.push(one),taken+=size)}return{changes:changes2,waiting}}function sizeOf(changes2){
return changes2.reduce((sum,{statements})=>sum+statements.length,0)}function nameOf({file,statements},{by,ownersOf}){switch(by){case"all":return EVERYTHING;case"\
folder":return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file.path)||"./";case"owner":return ownersOf(file.path).join(", ")||"without an owner";case"principal":return principalsOf(statements).join(
", ")||"without a principal"}}function principalsOf(statements){let names2=statements.flatMap(one=>one.evidence?(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .principalNames */ .Vx)(one.evidence):[]);return[...new Set(
names2)].sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH)}function byFile(changes2){let files=new Map,inOrder=[...changes2].sort((a,b)=>(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH)(a.file.path,b.file.path));for(let{file,change}of inOrder)
(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_6__/* .addTo */ .DN)(files,file,change);return files}var MONTHS=3;function keepLines(action,{file,statement},{asOf,configurationPath}){let end=endOfKeep(asOf),lines=["keep:",`  - actions: [${action}]`,"    reason:\
 \u2026",`    expires: ${end}`],configured=`these lines in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(configurationPath)}:

${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .fence */ .EU)("yaml",lines.join(`
`))}`;if(!statement||!hasComments(file,statement))return`Keep it with ${configured}`;let comment=`# refine-iam: keep ${action} until ${end}: \u2026`;return`Keep\
 it with this comment on the line above the entry:

${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .fence */ .EU)("",comment)}

or with ${configured}`}function endOfKeep(asOf){let date=new Date(asOf);return new Date(Date.UTC(date.getUTCFullYear(),date.getUTCMonth()+MONTHS+1,0)).toISOString().
slice(0,10)}function hasComments({format,source,policies},statement){return format==="json"?!1:policies.some(({policy,statements})=>policy.writer===source.writer&&
statements.includes(statement))}function detailsOf({file,run:run2},told,{proof,example,...about}){let tables=told.map(({statement})=>{let table=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .actionRows */ .Mu)(statement,about,run2);return told.length===
1?table:`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(statement)}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .title */ .DD)(statement)}

${table}`}),ends=file.source.text.includes(`\r
`)?["The lines of this file end with CRLF, which a suggestion does not show."]:[],later="Not now? Resolve this thread.",keep=example===null?[later]:[`${later} S\
till needed? ${keepLines(example,{file,statement:holderOf(example,told)},about)}`];return (0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(summaryOf(told),[...tables,proof,...ends,...keep].join(`

`))}function holderOf(action,told){return told.find(({removed})=>removed.includes(action))?.statement??null}function summaryOf(told){let gone=told.reduce((sum,{
removed})=>sum+removed.length,0);return gone===0?"Proof":gone===1?"The action \xB7 proof \xB7 keep it":`All ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(gone)} \xB7 proof \xB7 keep one`}var NAMED=2;function goesAndStays(told,universe){let goes=`**Goes:** ${whatGoes(told,universe)}`;if(told.statement.verdict==="emptied")return`${goes}
**Stays:** nothing, so the whole statement goes`;let stays=stayingActions(told,universe),unknown=told.entries.filter(entry=>entry.reason==="unknown").length;if(stays.
size+unknown===0)return`${goes}
**Stays:** all other entries`;let untracked=[...stays].filter(([,isUntracked])=>isUntracked).map(([name])=>name),note=untracked.length===0?"":`; AWS does not tr\
ack ${howMany(untracked,stays)} (${some(untracked)})`,more=unknown===0?"":`; and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(unknown,"entry","entries")} that the catalogue does not know`,others=told.
isPart&&!(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .splitEntry */ .$d)(told)?", and all other entries":"";return`${goes}
**Stays:** ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(stays.size)}${note}${more}${others}`}function some(actions,written=nameIn(actions)){return[...actions.slice(0,NAMED).map(written),...actions.
length>NAMED?[`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(actions.length-NAMED)} more`]:[]].join(", ")}function nameIn(actions){let services=new Set(actions.map(action=>action.split(":")[0]));return action=>(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(
services.size===1?action.split(":")[1]??action:action)}function whatGoes(told,universe){if(told.removed.length>0)return some((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .mostHarmfulFirst */ .Cn)(told.removed,universe));
let entries=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .changedEntries */ .bF)(told).map(({entry})=>entry);return`${some(entries,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)}; other entries still grant the same`}function stayingActions(told,universe){
let removed=new Set(told.removed.map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU)),split=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .splitEntry */ .$d)(told),entries=split?[split.entry]:told.entries.flatMap(entry=>entry.becomes),stays=new Map;for(let entry of entries)
for(let{service,actions}of (0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_6__/* .grantedActions */ .jo)((0,_chunk_7YDY25QL_js__WEBPACK_IMPORTED_MODULE_14__/* .readEntry */ .h)(entry),universe))for(let action of actions){let name=`${service.prefix}:${action.name}`;removed.has((0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU)(name))||
stays.set(name,action.tracked===!1)}return stays}function howMany(untracked,stays){return untracked.length<stays.size?`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(untracked.length)} of them`:stays.
size===1?"it":"any of them"}var TOLD=3,MOST_BODY=65536,SHORTEST_ROW=16;function renderComment(subject,suggestion,about,most){let told=subject.statements.map(one=>(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .toldOf */ .dc)(one,subject.run)),harmful=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .mostHarmfulFirst */ .Cn)(
union(told),about.universe),proof=(0,_chunk_C6TJ7GIM_js__WEBPACK_IMPORTED_MODULE_2__/* .proofOf */ .o)(told,about),parts=[headline(subject,told,about),(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .fence */ .EU)("suggestion",`${suggestion}
`),...summary(told,harmful,about),...asides(subject)],isShort=goneOf2(told)*SHORTEST_ROW<most,details=isShort?detailsOf(subject,told,{...about,proof,example:harmful[0]??
null}):"",text=[...parts,details].join(`

`);return isShort&&text.length<=most?text:[...parts,`The list of actions is too long for a comment: it stands in the job summary. ${proof}`].join(`

`)}function headline({statements,run:run2},told,{asOf}){let words=[...new Set(statements.flatMap(one=>one.evidence?[(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceWords */ .Jg)(one.evidence,asOf)]:[]))].map(
text=>`${text.charAt(0).toUpperCase()}${text.slice(1)}. `).join("");return[...(told.length>TOLD?[sumUp(told)]:statements.map(one=>(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .title */ .DD)(one,run2))).map(text=>`*\
*${text}**`),`${words}Nothing else changes.`].join(`
`)}function sumUp(told){let gone=goneOf2(told),what2=gone===0?"Entries":(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(gone,"action"),by=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .unusedBy */ .Sr)(told.map(one=>one.statement));return`${what2} in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(
told.length,"statement")} ${gone===1?"was":"were"} not used${by}`}function summary(told,harmful,{universe}){return told.length>TOLD?harmful.length===0?[]:[`**Go\
es:** ${some(harmful)}`]:told.map(one=>{let lines=goesAndStays(one,universe);return told.length===1?lines:`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(one.statement)}
${lines}`})}function asides({statements,run:run2}){let part2="One part of this list. The others have suggestions of their own or, where the diff does not show t\
hem, stand in the patch of the note on this pull request.",added=addedActions(statements),stay=added.length===1?"stays":"stay",newer=`Added here and listed as u\
nused, but newer than the evidence: ${some(added,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)} ${stay}.`;return[...run2?[part2]:[],...added.length>0?[newer]:[]]}function goneOf2(told){return told.reduce(
(sum,{removed})=>sum+removed.length,0)}function union(told){let gone=new Set;for(let removed of new Set(told.map(one=>one.removed)))for(let action of removed)gone.
add(action);return[...gone]}var OPENING2="<!-- refine-iam 1 ",CLOSING2=" -->",DIGEST2=/^(?:[0-9a-f]{16})+$/,COMMIT=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function withPullMark(text,{job,state,findings,
content,heads,statements}){return`${text}

${OPENING2}${["pull",job,state,findings,content,statements,...heads].join(" ")}${CLOSING2}`}function readPullMark(body){return pullMarkOf(partsOf(body).marker)}
function pullMarkOf(marker){let[kind,job="",state,findings="",content="",statements="",...heads]=wordsOf(marker);return kind!=="pull"||!isState(state)||![job,findings,
content].every(text=>DIGEST2.test(text))||!/^\d{1,9}$/.test(statements)||heads.length===0||!heads.every(sha=>COMMIT.test(sha))?null:{job,state,findings,content,
heads,statements:Number(statements)}}function withIssueMark(text,{job,state,content}){return`${text}

${OPENING2}${["issue",job,state,content].join(" ")}${CLOSING2}`}function readIssueMark(body){return issueMarkOf(partsOf(body).marker)}function issueMarkOf(marker){
let[kind,job="",state,content="",...more]=wordsOf(marker);return kind!=="issue"||more.length>0||!isState(state)||!DIGEST2.test(job)||!DIGEST2.test(content)?null:
{job,state,content}}function textAbove(body){return partsOf(body).above}function ownPart(body){let{above,marker}=partsOf(body);return marker===""?body:`${above}\


${marker}`}function inPlaceOf(older,body){let whole=`${body}${partsOf(older).behind}`;return whole.length>MOST_BODY?body:whole}function says(body,text){return sealOf(
textAbove(body))===sealOf(text)}function partsOf(body){for(let at=body.lastIndexOf(OPENING2);at>=0;at=at===0?-1:body.lastIndexOf(OPENING2,at-1)){let end=body.indexOf(
`
`,at),marker=body.slice(at,end<0?body.length:end).trimEnd();if(!(at===0||body[at-1]===`
`)||(pullMarkOf(marker)??issueMarkOf(marker))===null)continue;let behind=body.slice(at+marker.length);return{above:body.slice(0,at).trimEnd(),marker,behind:behind.
trim()===""?"":behind}}return{above:body.trimEnd(),marker:"",behind:""}}function wordsOf(marker){return!marker.startsWith(OPENING2)||!marker.endsWith(CLOSING2)?
[]:marker.slice(OPENING2.length,-CLOSING2.length).split(" ")}function isState(text){return text==="open"||text==="closed"}var TRAILER="Refine-IAM: ";function withTrailer(message,job,content,tree){
return`${message}

${TRAILER}${job} ${content} ${tree}`}function heldBy({message,tree,parents},job){let line2=message.trimEnd().split(`
`).at(-1)??"";if(!line2.startsWith(TRAILER)||parents.length!==1)return null;let[by,content="",of]=line2.slice(TRAILER.length).split(" ");return by===job&&of===tree&&
DIGEST2.test(content)?content:null}function placeLink({path},{line:line2,endLine},pages){let parts=path.split("/").map(part2=>encodeURIComponent(part2).replace(/[!'()*]/g,escaped2)),lines=endLine>
line2?`L${line2}-L${endLine}`:`L${line2}`,url=`${pages.repository}/blob/${pages.commit}/${parts.join("/")}?plain=1#${lines}`;return`[${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(`${path}:${line2}`)}\
](${url})`}function withoutCommits(text){return text.replace(/\/blob\/[0-9a-f]{40,64}\//g,"/blob/")}function escaped2(character){return`%${character.charCodeAt(
0).toString(16).toUpperCase()}`}function statementSections(file,one,about,pages){let told=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .toldOf */ .dc)(one),gone=told.removed.length,evidence=one.evidence?`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceDates */ .t8)(
one.evidence)}. `:"",lines=[`**${placeLink(file,one,pages)}**: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .title */ .DD)(one)}`,goesAndStays(told,about.universe),`${evidence}${(0,_chunk_C6TJ7GIM_js__WEBPACK_IMPORTED_MODULE_2__/* .proofOf */ .o)([told],about)}`],[example]=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .mostHarmfulFirst */ .Cn)(
told.removed,about.universe);if(example===void 0)return[(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(lines.join(`

`))];let keep=`Still needed? ${keepLines(example,{file,statement:one},about)}`,summary2=gone===1?"The action \xB7 keep it":`All ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(gone)} \xB7 keep one`;
return[(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(lines.join(`

`)),(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .detail */ ._0)((0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(summary2,[(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .actionRows */ .Mu)(one,about),keep].join(`

`)))]}function marked(pulls,job){return pulls.flatMap(pull=>{let mark=pull.mine?readPullMark(pull.body):null;return mark?.job===job?[{pull,mark}]:[]})}function declinedIn(pulls,job,base){
let settled3=new Set,declined=new Map;for(let{pull,mark}of marked(pulls,job)){if(pull.state==="open"||pull.base!==base)continue;let isNo=pull.state==="closed"&&
mark.state==="open";for(let{what:what2}of readKeys(mark.findings))isNo&&!settled3.has(what2)&&declined.set(what2,pull),settled3.add(what2)}return declined}function stepFor(wanted,state,job,{
body,moved,base}){let strange=strangeIn(state,base);if(strange)return strange;let open3=state.pulls.find(one=>one.state==="open");if(open3){let mark=marked([open3],
job)[0]?.mark;return mark&&mark.content===wanted.content&&mark.heads[0]===state.head?open3.title===wanted.title&&sameText(ownPart(open3.body),body(mark.heads))?
{kind:"standing",wanted,pull:open3}:{kind:"describe",wanted,state,pull:open3}:{kind:"update",wanted,state,pull:open3}}let[last]=marked(state.pulls,job).filter(({
pull})=>pull.base===base);return last?.pull.state==="merged"&&moved&&sharesFindings(last.mark,wanted)?{kind:"merged",wanted,pull:last.pull}:{kind:"open",wanted,
state}}function stepForGone(state,base){let strange=strangeIn(state,base);if(strange)return strange;let open3=state.pulls.find(one=>one.state==="open");return open3?
{kind:"close",state,pull:open3}:state.head===null?null:{kind:"delete",state}}function strangeIn({branch,head,ours,pulls},base){let open3=pulls.filter(one=>one.state===
"open"),byHand=open3.find(({mine})=>!mine);if(byHand)return{kind:"by-hand",branch,pull:byHand};let other=open3.find(one=>one.base!==base);return other?{kind:"ot\
her-base",pull:other}:head!==null&&!ours?{kind:"foreign",branch,pull:open3[0]??null}:null}function sharesFindings(mark,{findings}){let proposed=new Set(readKeys(
mark.findings).map(({what:what2})=>what2));return readKeys(findings).some(({what:what2})=>proposed.has(what2))}function sameText(one,other){return withoutCommits(
one).replaceAll(`\r
`,`
`).trimEnd()===withoutCommits(other).trimEnd()}var NEEDS="`contents: write` and `pull-requests: write`";async function commitOf(forge,wanted,target){let files=wanted.files.map(({path,after})=>({path,mode:target.
modes.get(path)??"100644",text:after})),tree=await attemptTwice(()=>forge.writeTree(target.tree,files));if(!tree.ok)return tree;let message=withTrailer(wanted.subject,
target.job,wanted.content,tree.value);return attemptTwice(()=>forge.writeCommit(message,tree.value,target.commit))}function lost(branch,why,what2){return why!==
"foreign"?refusedWords(what2,why,NEEDS):line(`Somebody changed the branch \`${branch}\` at this moment: it is left alone.`)}async function createBranch(forge,branch,commit,again){
let made=await attempt(()=>forge.createBranch(branch,commit));if(made.ok)return null;if(made.refusal.kind!=="unclear"&&made.refusal.kind!=="invalid")return made.
refusal;let now=await attempt(()=>forge.tip(branch));return now.ok?now.value===commit?null:now.value!==null?"foreign":made.refusal.kind==="unclear"&&again?createBranch(
forge,branch,commit,!1):made.refusal:made.refusal}async function stillAt(forge,branch,seen){let now=await attempt(()=>forge.tip(branch));return now.ok?now.value===
seen?null:"foreign":now.refusal}async function swapBranch(forge,branch,from,to,again=!0){let swapped=await attempt(()=>forge.swapBranch(branch,from,to));if(swapped.
ok)return null;let{refusal:refusal2}=swapped;if(refusal2.kind==="limited")return refusal2;let now=await attempt(()=>forge.tip(branch));return now.ok?now.value===
to?null:now.value!==from?"foreign":refusal2.kind==="unclear"&&again?swapBranch(forge,branch,from,to,!1):refusal2.kind==="other"?{...refusal2,kind:"invalid"}:refusal2:
refusal2}async function mergedSince(forge,analysis,id){let dates=analysis.reports.flatMap(({analyzedAt})=>analyzedAt??[]);if(dates.length===0)return together([]);let merged=await attempt(
()=>forge.merged(Math.min(...dates)));if(!merged.ok)return refusedWords("Merged pull requests could not be read",merged.refusal,NEEDS);let own=marked(merged.value,
(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id)),found=new Set(own.length===0?[]:changesOf(analysis).map(one=>keyOf(one,id).where));return together(own.map(({pull,mark})=>{let text=mergedWords(pull.
number,mark,found);return line(text,pull.url,text)}))}function mergedWords(number2,{findings,statements},found){let keys=readKeys(findings),still=keys.filter(({
where})=>found.has(where)).length;if(still===0)return`Merged: #${number2}; its ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(statements,"finding")} should resolve with the next report.`;let which=keys.
length===1?"its change is":`${still} of its ${keys.length} changes ${still===1?"is":"are"}`;return`Merged: #${number2}, but ${which} not, or not wholly, in the \
files: what is left is found again.`}async function close(forge,state,pull,clean){let what2=`Pull request #${pull.number} was not closed`,elsewhere=await stillAt(forge,state.branch,state.head);if(elsewhere!==
null)return lost(state.branch,elsewhere,what2);let mark=readPullMark(pull.body),text=mark&&withPullMark(textAbove(pull.body),{...mark,state:"closed"}),body=text===
null?{}:{body:inPlaceOf(pull.body,text)},closed=await attemptTwice(()=>forge.changePull(pull.number,{...body,state:"closed"}));if(!closed.ok)return refusedWords(
what2,closed.refusal,NEEDS);await attempt(()=>forge.say(pull.number,clean?NOTHING_FOUND:ELSEWHERE));let done=line(`Closed pull request #${pull.number}: nothing \
is left for it.`,pull.url);return together([done,await remove(forge,state)])}var NOTHING_FOUND="None of this is found any more, so there is nothing left to do h\
ere.",ELSEWHERE="Nothing is left to do here: what is still found of this belongs to other pull requests by now.";async function remove(forge,{branch,head}){let kept=head===
null?null:await swapBranch(forge,branch,head,null);return kept!==null?lost(branch,kept,`The branch \`${branch}\` was not deleted`):line(`Deleted the branch \`${branch}\
\`, for which nothing is left.`)}var LONGEST2=50;function branchPrefix(id){return`refine-iam/${part(id)}/`}function branchOf(id,group){return`${branchPrefix(id)}${part(group)}`}function part(text){
let plain2=text.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,LONGEST2).replace(/^-|-$/g,"");return plain2===text&&plain2!==""?plain2:plain2===""?(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(text,
10):`${plain2}-${(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(text,10)}`}function titlePart(text){let plain2=text.replace(/[^A-Za-z0-9._/+=,-]+/g,"-").replace(/^-+|-+$/g,"");return plain2.length>LONGEST2?
`${plain2.slice(0,LONGEST2)}\u2026`:plain2}var TARGET=/(\]\(https?:\/\/[^\s()]*\))/;function inertInCommits(markdown){return markdown.split(TARGET).map((part2,at)=>at%2===1?part2:part2.replace(/#(?=\d)|@(?=\w)|\bGH-(?=\d)|:(?=\/\/)/gi,
"$&\u200B")).join("")}function withChanges(file,chosen){let edited=new Set([...chosen].flatMap(change=>change.statements)),policies=file.policies.map(one=>({...one,statements:one.statements.
map(statement=>edited.has(statement)?statement:unedited(statement)),changes:one.changes.filter(change=>chosen.has(change))})),edits=policies.flatMap(({changes:changes2})=>changes2.
flatMap(change=>change.edits)),some2={...file,policies,edits,after:(0,_chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_22__/* .applyEdits */ .c)(file.source.text,edits)},[violation]=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .textBreaches */ .nC)(some2);return violation?{ok:!1,violation}:
{ok:!0,file:some2}}function unedited(one){return one.edited?{...one,edited:!1,line:one.line,endLine:one.endLine}:one}function wantedPull(group,writing){let files=[],withheld=[];for(let[file,changes2]of byFile(group.changes)){let some2=withChanges(file,new Set(changes2));some2.
ok?files.push(some2.file):withheld.push(file.path)}if(files.length===0)return null;let taken={...group,changes:group.changes.filter(({file})=>!withheld.includes(
file.path))},statements=sizeOf(taken.changes),size=`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(statements,"statement")} in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(files.length,"file")}`,name=group.name===EVERYTHING?"":titlePart(
group.name),whose2=`${name===""?"":` of ${name}`}${writing.id==="default"?"":` (${titlePart(writing.id)})`}`;return{group:taken,branch:branchOf(writing.id,group.
name),statements,files,withheld,title:`Remove unused access${whose2}: ${size}`,subject:`Remove unused access: ${size}`,text:textOf(taken,size,writing),findings:writeKeys(
taken.changes.map(one=>keyOf(one,writing.id))),content:(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(files.map(({path,source,after})=>[path,(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(source.text),(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(after)]))}}var MARKER_ROOM=4e3;function textOf({
name,changes:changes2,waiting},size,{pages,...about}){let gone=changes2.reduce((sum,{statements})=>sum+statements.reduce((most,one)=>most+(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .removedActions */ .sK)(one).length,
0),0),what2=gone===0?"entries that others already grant":(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(gone,"unused action"),of=name===EVERYTHING?"":` of ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name)}`,more=waiting===0?"":` ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(waiting,
"more statement")} of this group ${waiting===1?"waits":"wait"} until this is merged.`,inert=[(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(`Removes **${what2}** from ${size}${of}, the riskiest first. N\
othing else changes.${more}`),...changes2.flatMap(({file,statements})=>statements.flatMap(one=>statementSections(file,one,about,pages))),(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(ENDING)].map(section=>({
...section,text:inertInCommits(section.text)}));return (0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .fitSections */ .WK)(inert,MOST_BODY-MARKER_ROOM,"The job summary has all of it.").trimEnd()}var ENDING=["The next\
 audit brings this pull request up to date: it writes the branch and this text anew, unless somebody else pushed to the branch.","Close it to say no: what it re\
moves is not proposed again as it is."].join(" ");function pullBody(wanted,job,heads){let{findings,content,statements}=wanted;return withPullMark(wanted.text,{job,
state:"open",findings,content,heads,statements})}async function takeStep(forge,step,target){switch(step.kind){case"open":return open(forge,step.wanted,step.state,target);case"update":return update(forge,step,target);case"\
describe":return describe(forge,step,target);case"close":return close(forge,step.state,step.pull,target.clean);case"delete":return remove(forge,step.state);default:
return settled(step)}}function settled(step){let text=settledWords(step),lasting=step.kind==="standing"?lastingWords(step.pull.number,step.wanted):text;return line(
text,step.pull?.url??null,lasting)}function lastingWords(number2,{statements}){return`Review and merge #${number2}, which narrows or removes ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(statements,
"statement")}.`}function settledWords(step){let{pull}=step,number2=pull?`#${pull.number}`:"";switch(step.kind){case"standing":return`Pull request ${number2} sti\
ll holds.`;case"by-hand":return`Pull request ${number2} was opened by somebody else from the branch \`${step.branch}\`: left alone.`;case"declined":return`Pull \
request ${number2} was closed by people: the same changes are not proposed again.`;case"other-base":return`Pull request ${number2} does not go to the default br\
anch: it is left alone. Change its base, or close it.`;case"merged":return`Pull request ${number2} was merged since this commit: the next audit reads it.`;case"\
foreign":return`Somebody else pushed to the branch \`${step.branch}\`${pull?` of pull request ${number2}`:""}: it is left alone. ${pull?"Merge it, or close it t\
o say no to what it proposes.":"Delete the branch, and the next audit goes on without it."}`}}async function open(forge,wanted,state,target){let what2=`No pull \
request from the branch \`${wanted.branch}\``,head=state.held===wanted.content?state.head:null;if(head===null){let made=await commitOf(forge,wanted,target);if(!made.
ok)return refusedWords(what2,made.refusal,NEEDS);let placed=state.head===null?await createBranch(forge,wanted.branch,made.value,!0):await swapBranch(forge,wanted.
branch,state.head,made.value);if(placed!==null)return lost(wanted.branch,placed,what2);head=made.value}let pulled=await openPull(forge,wanted,target,head,!0);if(pulled===
"not-permitted")return warned(`${what2}: GitHub Actions is not permitted to create pull requests here`,NOT_PERMITTED,"opening");if("words"in pulled)return refusedWords(
what2,pulled,NEEDS);let text=`Opened pull request #${pulled.number} with ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(wanted.statements,"statement")}.`;return line(text,pulled.url,lastingWords(pulled.
number,wanted))}async function update(forge,{wanted,state,pull},target){let what2=`Pull request #${pull.number} was not updated`,made=await commitOf(forge,wanted,
target);if(!made.ok)return refusedWords(what2,made.refusal,NEEDS);let elsewhere=await stillAt(forge,wanted.branch,state.head);if(elsewhere!==null)return lost(wanted.
branch,elsewhere,what2);let heads=[made.value,...state.head===null?[]:[state.head]],body=pullBody(wanted,target.job,heads),mark=readPullMark(pull.body)??readPullMark(
body),before=mark?withPullMark(textAbove(pull.body),{...mark,heads}):body,noted=await rewrite(forge,pull,{body:before});if(!noted.ok)return refusedWords(what2,noted.
refusal,NEEDS);let moved=await swapBranch(forge,wanted.branch,state.head,made.value);if(moved!==null)return lost(wanted.branch,moved,what2);let said=await rewrite(
forge,pull,{title:wanted.title,body});if(!said.ok)return refusedWords(`The text of pull request #${pull.number} was not updated`,said.refusal,NEEDS);let text=`U\
pdated pull request #${pull.number}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(wanted.statements,"statement")}.`;return line(text,pull.url,lastingWords(pull.number,wanted))}function rewrite(forge,pull,{
body,...changed}){return attemptTwice(()=>forge.changePull(pull.number,{...changed,body:inPlaceOf(pull.body,body)}))}async function describe(forge,{wanted,pull},{
job}){let heads=readPullMark(pull.body)?.heads??[],said=await rewrite(forge,pull,{title:wanted.title,body:pullBody(wanted,job,heads)});return said.ok?line(`Wrot\
e the text of pull request #${pull.number} anew.`,pull.url,lastingWords(pull.number,wanted)):refusedWords(`Pull request #${pull.number} was not updated`,said.refusal,
NEEDS)}async function openPull(forge,wanted,target,head,again){let body=pullBody(wanted,target.job,[head]),made=await attempt(()=>forge.openPull(wanted.branch,target.
branch,wanted.title,body));if(made.ok)return made.value;if(made.refusal.kind!=="unclear"&&made.refusal.kind!=="invalid")return made.refusal;let now=await attempt(
()=>forge.pulls([wanted.branch])),there=now.ok?now.value.find(({state,mine})=>state==="open"&&mine):void 0;return there||(now.ok&&made.refusal.kind==="unclear"&&
again?openPull(forge,wanted,target,head,!1):made.refusal)}async function carryOut(forge,steps,target){let base=steps.some(commits)?await attempt(()=>forge.commit(target.commit)):null,done=base&&!base.ok?[refusedWords("\
No pull request was opened",base.refusal,NEEDS)]:[],tree=base?.ok?base.value.tree:null,[stop2,left]=[done[0]?.stops??null,0];for(let step of steps){if(isLeft(step,
stop2)||tree===null&&commits(step)){left++;continue}let outcome2=await takeStep(forge,step,{...target,tree:tree??""});done.push(outcome2),stop2=outcome2.stops??
stop2}return left===0?done:[...done,line(`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(left,"more branch","more branches")} left as they are.`)]}function commits({kind}){return kind==="open"||kind===
"update"}function isLeft({kind},stop2){return stop2==="opening"?kind==="open":stop2==="writing"&&WRITES.has(kind)}var WRITES=new Set(["open","update","describe",
"close","delete"]);var UNJUDGED=new Set(["no-evidence","unowned","owners-disagree","too-large","law"]);function isUnjudged({verdict,reason}){return verdict==="declined"&&reason!==
null&&UNJUDGED.has(reason)}function doubtOfAll(analysis){return analysis.problems.every(({severity})=>severity!=="error")&&(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .allStatements */ .EE)(analysis).some(one=>one.
evidence!==null)?null:"not everything could be analysed"}function doubtOf(analysis){return doubtOfAll(analysis)??unjudgedWords((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .allStatements */ .EE)(analysis).filter(isUnjudged))}
function doubtAbout(paths,analysis){let files=new Map(analysis.files.map(file=>[file.path,file]));if(paths.length===0||paths.some(path=>!files.has(path)))return doubtOf(
analysis);let statements=paths.flatMap(path=>(files.get(path)?.policies??[]).flatMap(policy=>policy.statements));return doubtOfAll(analysis)??unjudgedWords(statements.
filter(isUnjudged))}function unjudgedWords(statements){if(statements.length===0)return null;let reasons=new Set(statements.flatMap(({reason})=>reason?_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .STATEMENT_REASONS */ .yo[reason]:
[]));return`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(statements.length,"statement")} could not be judged (${[...reasons].sort().join("; ")})`}var QUIET=new Set(["deny","principal","boundary","organization","ignored"]);function unusedStatements({files,universe}){let found=files.flatMap(file=>file.policies.
flatMap(({statements})=>statements.filter(one=>one.verdict==="refined"||one.verdict==="emptied").map(one=>({file,statements:[one],run:null,edits:[]}))));return riskiestFirst(
found,universe)}var MARKER_ROOM2=100,MOST_ROWS=200;function issueText(facts,pages){let{analysis}=facts,unused=unusedStatements(analysis),gone=unused.reduce((sum,{
statements:[one]})=>sum+(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .removedActions */ .sK)(one).length,0),files=new Set(unused.map(({file})=>file)).size,lead=[`${`**${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(gone,"unused action")} in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(unused.
length,"statement")} of ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(files,"file")}.**`} ${evidenceOf(unused)}This issue is kept up to date by every audit, and closed when nothing is left.`,...facts.
doubt===null?[]:[`There may be more: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(facts.doubt)}.`]].join(`

`),rest=[...nextSteps(facts),...leftAlone(analysis)].join(`

`),room=MOST_BODY-MARKER_ROOM2-lead.length-rest.length;return[lead,list(unused.map(one=>row(one,analysis,pages)),room),rest].join(`

`)}function evidenceOf(unused){let words=new Set(unused.flatMap(({statements:[one]})=>one.evidence?(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceDates */ .t8)(one.evidence):[]));return words.size===0?"":`${[
...words].sort().join("; ")}. `}function row({file,statements:[one]},{universe},pages){let removed=(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .mostHarmfulFirst */ .Cn)((0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .removedActions */ .sK)(one),universe),goes=removed.length<
2?"":`: ${some(removed,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)}`;return`- [ ] ${placeLink(file,one,pages)}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .title */ .DD)(one)}${goes}`}function list(rows,room){let shown2=[],left=room-COUNTING;for(let row2 of rows.
slice(0,MOST_ROWS)){if(left-=row2.length+1,left<0)break;shown2.push(row2)}let cut=rows.length-shown2.length,more=cut===0?[]:[`- and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(cut,"more statement")}\
: the job summary has all of them`];return["### The riskiest first","",...shown2,...more].join(`
`)}var COUNTING=200;function nextSteps({analysis,pulls}){let keep=`Keep what is needed all the same by a \`keep\` rule in ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(analysis.configurationPath)}, w\
ith a reason.`;return[["### What to do","",...[...pulls.length>0?pulls:["Take the changes from the patch in the job summary, or with `refine-iam --write` on a c\
heckout."],keep].map(text=>`- ${text}`)].join(`
`)]}function leftAlone(analysis){let reasons=new Map;for(let one of (0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .allStatements */ .EE)(analysis))one.verdict==="declined"&&one.reason&&!QUIET.has(one.reason)&&(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_6__/* .addTo */ .DN)(
reasons,one.reason,one);let rows=[...reasons].map(([reason,found])=>`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(found.length,"statement")}: ${_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .STATEMENT_REASONS */ .yo[reason]}`).sort();return rows.length===
0?[]:[["### Left alone","",...rows].join(`
`)]}function cleanText({analysis,pulls}){let parts=["**No unused access is left.** The next audit that finds some opens this issue again."],told=pulls.length===
0?[]:[pulls.map(text=>`- ${text}`).join(`
`)];return[...parts,...told,...leftAlone(analysis)].join(`

`)}function keepTicks(text,older){let ticked=new Set(older.split(/\r?\n/).filter(line2=>/^- \[[xX]\] /.test(line2)).map(keyOf2));return text.split(`
`).map(line2=>line2.startsWith("- [ ] ")&&ticked.has(keyOf2(line2))?`- [x] ${line2.slice(6)}`:line2).join(`
`)}function withoutTicks(text){return text.replace(/^- \[[xX]\] /gm,"- [ ] ")}function keyOf2(line2){return withoutCommits(line2.slice(6))}var LABEL="refine-iam";function planIssue(facts,pages,id,own){let job=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id),found=own.flatMap(issue=>{let mark=readIssueMark(issue.body);return mark?.job===
job?[{issue,mark}]:[]}).sort((a,b)=>Number(b.issue.open)-Number(a.issue.open)||a.issue.number-b.issue.number),open3=found.filter(({issue})=>issue.open),standing=open3[0]??
found.findLast(({mark})=>mark.state==="open")??found.at(-1)??null,clean=unusedStatements(facts.analysis).length===0,text=clean?cleanText(facts):issueText(facts,
pages),content=clean?(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)("clean"):sealOf(withoutCommits(text)),step=clean?cleanStep(standing,facts.doubt===null):foundStep(standing,text),older=standing?textAbove(
standing.issue.body):"";return{step,title:`Unused access in IAM policies${id==="default"?"":` (${titlePart(id)})`}`,body:withIssueMark(keepTicks(text,older),{job,
state:clean?"closed":"open",content}),standing:standing?.issue??null,doubt:facts.doubt,twins:open3.slice(1).map(({issue})=>issue)}}function foundStep(standing,text){
if(!standing)return"open";let{issue}=standing;return issue.open?says(withoutTicks(withoutCommits(issue.body)),withoutCommits(text))?"standing":"update":standing.
mark.state==="closed"?"reopen":"closed-by-people"}function cleanStep(standing,complete){return complete?standing&&standing.mark.state==="open"?"close":"clean":"\
unknown"}var NEEDS2="`issues: write`";async function postIssue(forge,plan){let twins=[];for(let{number:number2,body}of plan.twins){let mark=readIssueMark(body),text=`Thi\
s goes on in #${plan.standing?.number??""}.`,state={state:"closed",...mark?{body:inPlaceOf(body,withIssueMark(text,{...mark,state:"closed"}))}:{}},closed=await attemptTwice(
()=>forge.changeIssue(number2,state));closed.ok||twins.push(refusedWords(`Issue #${number2} was not closed`,closed.refusal,NEEDS2))}return together([...twins,await mainStep(
forge,plan)])}async function mainStep(forge,plan){let{step,standing,title:title2}=plan;if(step==="open")return open2(forge,plan,!0);let state={reopen:"open",close:"\
closed",update:"open"};if(step!=="reopen"&&step!=="close"&&step!=="update")return line(unchangedWords(plan),standing?.url??null);let number2=standing?.number??0,
body=inPlaceOf(standing?.body??"",plan.body),changed=await attemptTwice(()=>forge.changeIssue(number2,{title:title2,body,state:state[step]}));if(!changed.ok)return refusedWords(
`Issue #${number2} was not updated`,changed.refusal,NEEDS2);let words={reopen:"Opened issue",close:"Closed issue",update:"Updated issue"}[step],why={reopen:" ag\
ain",close:": no unused access is left",update:""}[step];return line(`${words} #${number2}${why}.`,standing?.url??null)}function unchangedWords({step,standing,doubt}){
let number2=standing?`#${standing.number}`:"";return step==="standing"?`Issue ${number2} still holds.`:step==="closed-by-people"?`Issue ${number2} was closed by\
 people and stays closed: open it again to have it kept up to date.`:step==="unknown"?`The issue is left as it is: nothing was found, but ${doubt}.`:"No unused \
access is left, so there is no issue."}async function open2(forge,plan,again){let{title:title2,body}=plan,made=await attempt(()=>forge.openIssue(title2,body,LABEL));
if(made.ok)return line(`Opened issue #${made.value.number}.`,made.value.url);let refused2=refusedWords("No issue was opened",made.refusal,NEEDS2);if(made.refusal.
kind!=="unclear")return refused2;let now=await attempt(()=>forge.issues(LABEL));if(!now.ok)return refused2;let job=readIssueMark(body)?.job,there=now.value.find(
one=>one.open&&readIssueMark(one.body)?.job===job);return there?line(`Opened issue #${there.number}.`,there.url):again?open2(forge,plan,!1):refused2}function dryPullWords(step){switch(step.kind){case"open":return`Dry run: a pull request with ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(step.wanted.statements,"statement")} would be opened from t\
he branch \`${step.wanted.branch}\`.`;case"update":case"describe":return`Dry run: pull request #${step.pull.number} would be updated.`;case"close":return`Dry ru\
n: pull request #${step.pull.number} would be closed.`;case"delete":return`Dry run: the branch \`${step.state.branch}\` would be deleted.`;default:return settledWords(
step)}}function dryIssueWords(plan){let number2=plan.standing?` #${plan.standing.number}`:"";switch(plan.step){case"open":return"Dry run: an issue would be open\
ed.";case"update":return`Dry run: issue${number2} would be updated.`;case"reopen":return`Dry run: issue${number2} would be opened again.`;case"close":return`Dry\
 run: issue${number2} would be closed.`;default:return unchangedWords(plan)}}async function readBranches(forge,id,wanted){let job=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id),heads=await forge.branches(branchPrefix(id)),names2=[...new Set([...wanted,...heads.keys()])].sort(),
pulls=names2.length===0?[]:await forge.pulls(names2),states=[];for(let branch of names2){let own=pulls.filter(one=>one.branch===branch);states.push({branch,head:heads.
get(branch)??null,pulls:own,...await whose(forge,heads.get(branch),own,job)})}return states}async function whose(forge,head,pulls,job){if(head===void 0)return{held:null,
ours:!0};let[open3]=marked(pulls,job).filter(({pull})=>pull.state==="open");if(open3)return{held:null,ours:open3.mark.heads.includes(head)};let held=heldBy(await forge.
commit(head),job);return{held,ours:held!==null}}var MOST_PULLS=20;async function planBranches(forge,analysis,planning){let{id,grouping,target}=planning,groups2=groupsOf(analysis,grouping),names2=new Set(groups2.
map(({name})=>branchOf(id,name))),steps=[],said=[],gone=new Map,[kept,waiting,at]=[0,0,0];do{let some2=groups2.slice(at,at+MOST_PULLS),read2=await attempt(()=>readBranches(
forge,id,some2.map(({name})=>branchOf(id,name))));if(!read2.ok)return read2;let states=new Map(read2.value.map(state=>[state.branch,state]));for(let state of read2.
value)names2.has(state.branch)||gone.set(state.branch,state);let moved=await hasMoved(forge,read2.value,planning);for(let group of some2){let branch=branchOf(id,
group.name),state=states.get(branch)??{branch,head:null,held:null,ours:!0,pulls:[]},open3=withoutDeclined(group,state,planning),fitting=taking(open3.changes,kept<
MOST_PULLS?grouping.most:0);waiting+=fitting.waiting;for(let pull of open3.declined)steps.push({kind:"declined",pull});open3.changes.length===0&&state.pulls.some(
one=>one.state==="open")&&gone.set(branch,state);let wanted=wantedPull({...group,...fitting},{...analysis,...planning});if(wanted===null)continue;let body=heads=>pullBody(
wanted,(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id),heads),step=stepFor(wanted,state,(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id),{body,moved,base:target.branch});steps.push(step),said.push(...wanted.withheld.map(path=>line(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(
path)} is left out: its changes cannot be proved apart.`))),isKept(step)&&kept++}at+=MOST_PULLS}while(at<groups2.length&&kept<MOST_PULLS);return waiting+=groups2.
slice(at).reduce((sum,{changes:changes2})=>sum+sizeOf(changes2),0),{ok:!0,value:{steps,gone:[...gone.values()],said:[...said,...waitingWords(waiting,grouping)]}}}
function isKept(step){return step.kind==="foreign"?step.pull!==null:step.kind!=="declined"&&step.kind!=="merged"}function withoutDeclined({changes:changes2},{pulls},{
id,target}){let declined=declinedIn(pulls,(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id),target.branch);if(declined.size===0)return{changes:changes2,declined:[]};let by=changes2.map(change=>({change,
no:declined.get(keyOf(change,id).what)??null}));return{changes:by.flatMap(({change,no})=>no===null?[change]:[]),declined:[...new Set(by.flatMap(({no})=>no??[]))]}}
function waitingWords(waiting,{most}){if(waiting===0)return[];let text=`${`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(waiting,"more statement")} ${waiting===1?"waits":"wait"} for a later pull req\
uest`}: one changes at most ${most}, and a run keeps ${MOST_PULLS}.`;return[line(text,null,text)]}async function hasMoved(forge,states,{id,target}){if(!states.some(
({pulls})=>marked(pulls,(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id))[0]?.pull.state==="merged"))return!1;let tip=await attempt(()=>forge.tip(target.branch));return!tip.ok||tip.value!==target.commit}async function workOffByPulls(forge,analysis,wish){let plan=await planBranches(forge,analysis,wish);if(!plan.ok)return refusedWords("No pull request was opened",
plan.refusal,NEEDS);let{steps,gone}=plan.value,left=await stepsForGone(forge,analysis,wish,gone),said=[...plan.value.said,...left.said],all=[...steps,...left.steps];
return wish.dryRun?together([...said,...all.map(step=>line(dryPullWords(step)))]):together([...said,...await carryOut(forge,all,{...wish.target,job:(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(wish.
id),clean:analysis.files.every(({edits})=>edits.length===0)})])}async function stepsForGone(forge,analysis,{doubt,target},gone){let general=doubt??doubtOfAll(analysis);
if(gone.length>0&&general!==null)return{steps:[],said:[line(`Older pull requests stay: ${general}.`)]};let steps=[],said=[];for(let state of gone){let step=stepForGone(
state,target.branch);if(step?.kind!=="close"&&step?.kind!=="delete"){step&&steps.push(step);continue}let[pull]=step.kind==="close"?[step.pull]:state.pulls,paths=await attempt(
async()=>pull?await forge.changedPaths(pull.number):[]),why=paths.ok?doubtAbout(paths.value,analysis):`GitHub ${paths.refusal.words}`;why===null?steps.push(step):
said.push(line(`${what(step)} stays: ${why}.`,step.kind==="close"?step.pull.url:null))}return{steps,said}}function what(step){return step.kind==="close"?`Pull r\
equest #${step.pull.number}`:`The branch \`${step.state.branch}\``}async function workOffByIssue(forge,analysis,wish,pulls){let own=await attempt(()=>forge.issues(
LABEL));if(!own.ok)return refusedWords("No issue was opened",own.refusal,"`issues: write`");let plan=planIssue({analysis,doubt:wish.doubt??doubtOf(analysis),pulls},
wish.pages,wish.id,own.value);return wish.dryRun?line(dryIssueWords(plan)):postIssue(forge,plan)}var AT_ONCE=8;async function readBlobs(github,workspace,wanted,known2=new Map){let found=new Map(known2);for(let one of wanted){let bytes=found.has(one.sha)?null:
localBlob(workspace,one);bytes&&found.set(one.sha,bytes)}let missing2=[...new Set(wanted.map(({sha})=>sha))].filter(sha=>!found.has(sha));for(let at=0;at<missing2.
length;at+=AT_ONCE){let batch=missing2.slice(at,at+AT_ONCE),blobs=await Promise.all(batch.map(sha=>github.blob(sha).catch(keptBack)));for(let[index,sha]of batch.
entries())found.set(sha,blobs[index]??null)}return found}function localBlob(workspace,{path,sha},most=_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ.policy){let file=(0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(workspace,path);try{let root=node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync.
native(workspace);if(!`${node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_18__.dirname)(file))}${node_path__WEBPACK_IMPORTED_MODULE_18__.sep}`.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_18__.sep}`))return null;let stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_17__.lstatSync)(file);if(!stats.isFile()||stats.
size>most)return null;let bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_17__.readFileSync)(file);return blobSha(bytes)===sha?bytes:null}catch{return null}}function blobSha(bytes){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_23__.createHash)("sha1").update(
`blob ${bytes.length}\0`).update(bytes).digest("hex")}function keptBack(error){if(refusalOf(error).kind==="forbidden")return null;throw error}function doubtOfCheckout({workspace,policies,configuration},tree){if(tree===null)return"GitHub does not list all files of the commit";let isChosen=chooser(policies),
other=[];for(let[path,file]of tree)(path===configuration||(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(path)!==null&&isChosen(path))&&isPlain(file)&&localBlob(workspace,{path,sha:file.sha})===null&&
other.push(path);let[first]=other.sort();if(first===void 0)return null;let more=other.length===1?"":` and ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(other.length-1,"more file")}`;return`the check\
out does not have ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(first)}${more} as committed`}function isPlain({mode}){return mode==="100644"||mode==="100755"}var Sha=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .string */ .Yj)(),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .regex */ .yG)(/^[0-9a-f]{40}([0-9a-f]{24})?$/)),Pull=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)({pull_request:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)({number:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .pipe */ .Fs)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .number */ .ai)(),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)(),(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .minValue */ .Ww)(1)),head:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)({sha:Sha})})}),
AfterRun=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)({workflow_run:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)({event:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .string */ .Yj)(),head_sha:Sha,head_branch:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .string */ .Yj)(),head_repository:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .nullable */ .me)((0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)({owner:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)({login:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .string */ .Yj)()})}))})}),MergeGroup=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)(
{merge_group:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ik)({head_sha:Sha,base_sha:Sha,head_ref:(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .string */ .Yj)()})});function readEvent(){let{GITHUB_EVENT_NAME:name="",GITHUB_EVENT_PATH:path="",GITHUB_REPOSITORY:full="",
GITHUB_WORKFLOW:workflow=""}=process.env,[owner,repo]=full.split("/"),repository=owner&&repo?{owner,repo}:null,event=eventOf(name,path);if(event&&(event.kind===
"other"||repository))return{ok:!0,value:{event,repository}};let help=`start the workflow ${workflow===""?"":`\`${workflow}\` `}on \`pull_request\``;return{ok:!1,
problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","usage",`the event \`${name}\` cannot be read`,{help})}}function eventOf(name,path){switch(name){case"pull_request":case"pull_request_ta\
rget":{let payload=readPayload(path,Pull);if(!payload)return null;let{number:number2,head}=payload.pull_request;return{kind:"pull",number:number2,asked:{head:head.
sha,checksOutBase:name==="pull_request_target"}}}case"workflow_run":{let payload=readPayload(path,AfterRun);if(!payload)return null;let{event,head_sha:sha,head_branch:branch,
head_repository}=payload.workflow_run;return event!=="pull_request"?{kind:"other"}:{kind:"after-pull",head:head_repository&&{sha,branch,owner:head_repository.owner.
login}}}case"merge_group":{let payload=readPayload(path,MergeGroup);if(!payload)return null;let{head_sha:head,base_sha:base,head_ref}=payload.merge_group,number2=/\/pr-(\d+)-[0-9a-f]+$/.
exec(head_ref)?.[1];return{kind:"merge-group",head,base,number:number2===void 0?null:Number(number2)}}default:return{kind:"other"}}}function readPayload(path,schema){
try{let read2=(0,_chunk_KEFTVYDJ_js__WEBPACK_IMPORTED_MODULE_12__/* .safeParse */ .xL)(schema,JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_17__.readFileSync)(path,"utf8")));return read2.success?read2.output:null}catch{return null}}async function ownIssues(octokit,at,label){let found=[];for(let after=null;;){let page=await octokit.graphql(ISSUES,{...at,label,...after===null?{}:{after}}),{nodes,
pageInfo}=page.repository.issues;for(let node of nodes??[])node?.viewerDidAuthor&&found.push({...node,open:node.state==="OPEN"});if(!pageInfo.hasNextPage)return found;
after=pageInfo.endCursor}}var AT_ONCE2=25;async function pullsFrom(octokit,at,branches){let found=[];for(let first=0;first<branches.length;first+=AT_ONCE2){let some2=branches.
slice(first,first+AT_ONCE2),names2=Object.fromEntries(some2.map((branch,index)=>[`b${index}`,branch])),page=await octokit.graphql(pullsQuery(some2.length),{...at,
...names2});for(let[index,branch]of some2.entries()){let list4=page.repository[`b${index}`];list4&&found.push(...ofRepository(list4.nodes),...await furtherPulls(
octokit,at,branch,list4.pageInfo))}}return found}async function furtherPulls(octokit,at,branch,first){let found=[];for(let{hasNextPage,endCursor}=first;hasNextPage;){
let page=await octokit.graphql(pullsQuery(1),{...at,b0:branch,after:endCursor}),{nodes,pageInfo}=Object.values(page.repository)[0]??NO_PULLS;found.push(...ofRepository(
nodes)),{hasNextPage,endCursor}=pageInfo}return found}var MOST_PAGES=10;async function mergedPulls(octokit,at,since){let found=[],after=null;for(let number2=0;number2<
MOST_PAGES;number2++){let page=await octokit.graphql(MERGED,{...at,...after===null?{}:{after}}),{nodes,pageInfo}=page.repository.pullRequests,recent=(nodes??[]).
filter(node=>node!==null&&Date.parse(node.updatedAt)>since);if(found.push(...ofRepository(recent.filter(node=>node?.mergedAt&&Date.parse(node.mergedAt)>since))),
recent.length<(nodes??[]).length||!pageInfo.hasNextPage)break;after=pageInfo.endCursor}return found.filter(({mine})=>mine)}function ofRepository(nodes){return(nodes??
[]).flatMap(node=>{if(!node||node.isCrossRepository)return[];let{number:number2,url,title:title2,body,headRefName:branch,baseRefName:base,state,viewerDidAuthor:mine}=node;
return[{number:number2,url,title:title2,body,branch,base,mine,state:STATES[state]}]})}var STATES={OPEN:"open",CLOSED:"closed",MERGED:"merged"},NO_PULLS={nodes:null,
pageInfo:{hasNextPage:!1,endCursor:null}},PAGE="pageInfo { hasNextPage endCursor }",NEWEST="orderBy: { field: CREATED_AT, direction: DESC }",ISSUES=`query ($own\
er: String!, $repo: String!, $label: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, labels: [$label], ${NEWEST}) {
      ${PAGE}
      nodes { number url title body state viewerDidAuthor }
    }
  }
}`,PULL="number url title body headRefName baseRefName state viewerDidAuthor isCrossRepository updatedAt mergedAt";function pullsQuery(branches){let names2=Array.
from({length:branches},(_,index)=>`b${index}`),fields=names2.map(name=>`${name}: pullRequests(first: 50, after: $after, headRefName: $${name}, ${NEWEST}) { ${PAGE}\
 nodes { ${PULL} } }`);return`query ($owner: String!, $repo: String!, $after: String, ${names2.map(name=>`$${name}: String!`).join(", ")}) {
    repository(owner: $owner, name: $repo) { ${fields.join(`
`)} }
  }`}var MERGED=`query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 50, after: $after, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      ${PAGE}
      nodes { ${PULL} }
    }
  }
}`;var Context=class{constructor(){var _a,_b,_c;if(this.payload={},process.env.GITHUB_EVENT_PATH)
if((0,fs__WEBPACK_IMPORTED_MODULE_24__.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,fs__WEBPACK_IMPORTED_MODULE_24__.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let path=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${os__WEBPACK_IMPORTED_MODULE_25__.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.
env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(_a=process.env.GITHUB_API_URL)!==null&&_a!==void 0?_a:"https://api.github.com",this.serverUrl=(_b=process.env.GITHUB_SERVER_URL)!==null&&_b!==void 0?
_b:"https://github.com",this.graphqlUrl=(_c=process.env.GITHUB_GRAPHQL_URL)!==null&&_c!==void 0?_c:"https://api.github.com/graphql"}get issue(){let payload=this.
payload;return Object.assign(Object.assign({},this.repo),{number:(payload.issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){
let[owner,repo]=process.env.GITHUB_REPOSITORY.split("/");return{owner,repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.
payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var httpClient=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__toESM */ .f)(require_lib(),1),import_undici=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__toESM */ .f)((0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .require_undici */ .LP)(),1),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve6){resolve6(value)})}return new(P||(P=Promise))(function(resolve6,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve6(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getAuthString(token,options){if(!token&&!options.auth)throw new Error(
"Parameter token or opts.auth is required");if(token&&options.auth)throw new Error("Parameters token and opts.auth may not both be specified");return typeof options.
auth=="string"?options.auth:`token ${token}`}function getProxyAgent(destinationUrl){return new httpClient.HttpClient().getAgent(destinationUrl)}function getProxyAgentDispatcher(destinationUrl){
return new httpClient.HttpClient().getAgentDispatcher(destinationUrl)}function getProxyFetch(destinationUrl){let httpDispatcher=getProxyAgentDispatcher(destinationUrl);
return(url,opts)=>__awaiter(this,void 0,void 0,function*(){return(0,import_undici.fetch)(url,Object.assign(Object.assign({},opts),{dispatcher:httpDispatcher}))})}
function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api.github.com"}function getUserAgentWithOrchestrationId(baseUserAgent){var _a;let orchId=(_a=
process.env.ACTIONS_ORCHESTRATION_ID)===null||_a===void 0?void 0:_a.trim();if(orchId){let tag=`actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi,"_")}`;
return baseUserAgent?.includes(tag)?baseUserAgent:`${baseUserAgent?`${baseUserAgent} `:""}${tag}`}return baseUserAgent}function getUserAgent(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.\
js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function register(state,name,method,options){if(typeof method!="function")throw new Error("method for before hook must be a function");return options||(options=
{}),Array.isArray(name)?name.reverse().reduce((callback2,name2)=>register.bind(null,state,name2,callback2,options),method)():Promise.resolve().then(()=>state.registry[name]?
state.registry[name].reduce((method2,registered)=>registered.hook.bind(null,method2,options),method)():method(options))}function addHook(state,kind,name,hook2){let orig=hook2;state.registry[name]||(state.registry[name]=[]),kind==="before"&&(hook2=(method,options)=>Promise.resolve().
then(orig.bind(null,options)).then(method.bind(null,options))),kind==="after"&&(hook2=(method,options)=>{let result;return Promise.resolve().then(method.bind(null,
options)).then(result_=>(result=result_,orig(result,options))).then(()=>result)}),kind==="error"&&(hook2=(method,options)=>Promise.resolve().then(method.bind(null,
options)).catch(error=>orig(error,options))),state.registry[name].push({hook:hook2,orig})}function removeHook(state,name,method){if(!state.registry[name])return;let index=state.registry[name].map(registered=>registered.orig).indexOf(method);index!==-1&&
state.registry[name].splice(index,1)}var bind=Function.bind,bindable=bind.bind(bind);function bindApi(hook2,state,name){let removeHookRef=bindable(removeHook,null).apply(null,name?[state,name]:[state]);
hook2.api={remove:removeHookRef},hook2.remove=removeHookRef,["before","error","after","wrap"].forEach(kind=>{let args=name?[state,kind,name]:[state,kind];hook2[kind]=
hook2.api[kind]=bindable(addHook,null).apply(null,args)})}function Singular(){let singularHookName=Symbol("Singular"),singularHookState={registry:{}},singularHook=register.
bind(null,singularHookState,singularHookName);return bindApi(singularHook,singularHookState,singularHookName),singularHook}function Collection(){let state={registry:{}},
hook2=register.bind(null,state);return bindApi(hook2,state),hook2}var before_after_hook_default={Singular,Collection};var VERSION2="0.0.0-development",userAgent=`octokit-endpoint.js/${VERSION2} ${getUserAgent()}`,DEFAULTS={method:"GET",baseUrl:"https://api.github.com",headers:{
accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{format:""}};function lowercaseKeys(object2){return object2?Object.keys(object2).reduce(
(newObj,key)=>(newObj[key.toLowerCase()]=object2[key],newObj),{}):{}}function isPlainObject(value){if(typeof value!="object"||value===null||Object.prototype.toString.
call(value)!=="[object Object]")return!1;let proto=Object.getPrototypeOf(value);if(proto===null)return!0;let Ctor=Object.prototype.hasOwnProperty.call(proto,"co\
nstructor")&&proto.constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(value)}function mergeDeep(defaults2,options){
let result=Object.assign({},defaults2);return Object.keys(options).forEach(key=>{isPlainObject(options[key])?key in defaults2?result[key]=mergeDeep(defaults2[key],
options[key]):Object.assign(result,{[key]:options[key]}):Object.assign(result,{[key]:options[key]})}),result}function removeUndefinedProperties(obj){for(let key in obj)
obj[key]===void 0&&delete obj[key];return obj}function merge(defaults2,route,options){if(typeof route=="string"){let[method,url]=route.split(" ");options=Object.
assign(url?{method,url}:{url:method},options)}else options=Object.assign({},route);options.headers=lowercaseKeys(options.headers),removeUndefinedProperties(options),
removeUndefinedProperties(options.headers);let mergedOptions=mergeDeep(defaults2||{},options);return options.url==="/graphql"&&(defaults2&&defaults2.mediaType.previews?.
length&&(mergedOptions.mediaType.previews=defaults2.mediaType.previews.filter(preview=>!mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.
mediaType.previews)),mergedOptions.mediaType.previews=(mergedOptions.mediaType.previews||[]).map(preview=>preview.replace(/-preview/,""))),mergedOptions}function addQueryParameters(url,parameters){
let separator=/\?/.test(url)?"&":"?",names2=Object.keys(parameters);return names2.length===0?url:url+separator+names2.map(name=>name==="q"?"q="+parameters.q.split(
"+").map(encodeURIComponent).join("+"):`${name}=${encodeURIComponent(parameters[name])}`).join("&")}var urlVariableRegex=/\{[^{}}]+\}/g;function removeNonChars(variableName){
return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(url){let matches=url.match(urlVariableRegex);return matches?
matches.map(removeNonChars).reduce((a,b)=>a.concat(b),[]):[]}function omit(object2,keysToOmit){let result={__proto__:null};for(let key of Object.keys(object2))keysToOmit.
indexOf(key)===-1&&(result[key]=object2[key]);return result}function encodeReserved(str){return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part2){return/%[0-9A-Fa-f]/.
test(part2)||(part2=encodeURI(part2).replace(/%5B/g,"[").replace(/%5D/g,"]")),part2}).join("")}function encodeUnreserved(str){return encodeURIComponent(str).replace(
/[!'()*]/g,function(c){return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(operator,value,key){return value=operator==="+"||operator==="\
#"?encodeReserved(value):encodeUnreserved(value),key?encodeUnreserved(key)+"="+value:value}function isDefined(value){return value!=null}function isKeyOperator(operator){
return operator===";"||operator==="&"||operator==="?"}function getValues(context3,operator,key,modifier){var value=context3[key],result=[];if(isDefined(value)&&
value!=="")if(typeof value=="string"||typeof value=="number"||typeof value=="bigint"||typeof value=="boolean")value=value.toString(),modifier&&modifier!=="*"&&(value=
value.substring(0,parseInt(modifier,10))),result.push(encodeValue(operator,value,isKeyOperator(operator)?key:""));else if(modifier==="*")Array.isArray(value)?value.
filter(isDefined).forEach(function(value2){result.push(encodeValue(operator,value2,isKeyOperator(operator)?key:""))}):Object.keys(value).forEach(function(k){isDefined(
value[k])&&result.push(encodeValue(operator,value[k],k))});else{let tmp=[];Array.isArray(value)?value.filter(isDefined).forEach(function(value2){tmp.push(encodeValue(
operator,value2))}):Object.keys(value).forEach(function(k){isDefined(value[k])&&(tmp.push(encodeUnreserved(k)),tmp.push(encodeValue(operator,value[k].toString())))}),
isKeyOperator(operator)?result.push(encodeUnreserved(key)+"="+tmp.join(",")):tmp.length!==0&&result.push(tmp.join(","))}else operator===";"?isDefined(value)&&result.
push(encodeUnreserved(key)):value===""&&(operator==="&"||operator==="?")?result.push(encodeUnreserved(key)+"="):value===""&&result.push("");return result}function parseUrl(template){
return{expand:expand.bind(null,template)}}function expand(template,context3){var operators=["+","#",".","/",";","?","&"];return template=template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,
function(_,expression,literal){if(expression){let operator="",values=[];if(operators.indexOf(expression.charAt(0))!==-1&&(operator=expression.charAt(0),expression=
expression.substr(1)),expression.split(/,/g).forEach(function(variable){var tmp=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);values.push(getValues(context3,operator,
tmp[1],tmp[2]||tmp[3]))}),operator&&operator!=="+"){var separator=",";return operator==="?"?separator="&":operator!=="#"&&(separator=operator),(values.length!==
0?operator:"")+values.join(separator)}else return values.join(",")}else return encodeReserved(literal)}),template==="/"?template:template.replace(/\/$/,"")}function parse(options){
let method=options.method.toUpperCase(),url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),headers=Object.assign({},options.headers),body,parameters=omit(options,
["method","baseUrl","url","headers","request","mediaType"]),urlVariableNames=extractUrlVariableNames(url);url=parseUrl(url).expand(parameters),/^http/.test(url)||
(url=options.baseUrl+url);let omittedParameters=Object.keys(options).filter(option=>urlVariableNames.includes(option)).concat("baseUrl"),remainingParameters=omit(
parameters,omittedParameters);if(!/application\/octet-stream/i.test(headers.accept)&&(options.mediaType.format&&(headers.accept=headers.accept.split(/,/).map(format=>format.
replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${options.mediaType.format}`)).join(",")),url.endsWith("/graphql")&&options.mediaType.
previews?.length)){let previewsFromAcceptHeader=headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];headers.accept=previewsFromAcceptHeader.concat(options.
mediaType.previews).map(preview=>{let format=options.mediaType.format?`.${options.mediaType.format}`:"+json";return`application/vnd.github.${preview}-preview${format}`}).
join(",")}return["GET","HEAD"].includes(method)?url=addQueryParameters(url,remainingParameters):"data"in remainingParameters?body=remainingParameters.data:Object.
keys(remainingParameters).length&&(body=remainingParameters),!headers["content-type"]&&typeof body<"u"&&(headers["content-type"]="application/json; charset=utf-\
8"),["PATCH","PUT"].includes(method)&&typeof body>"u"&&(body=""),Object.assign({method,url,headers},typeof body<"u"?{body}:null,options.request?{request:options.
request}:null)}function endpointWithDefaults(defaults2,route,options){return parse(merge(defaults2,route,options))}function withDefaults(oldDefaults,newDefaults){
let DEFAULTS2=merge(oldDefaults,newDefaults),endpoint2=endpointWithDefaults.bind(null,DEFAULTS2);return Object.assign(endpoint2,{DEFAULTS:DEFAULTS2,defaults:withDefaults.
bind(null,DEFAULTS2),merge:merge.bind(null,DEFAULTS2),parse})}var endpoint=withDefaults(null,DEFAULTS);var CHAR_MAP=new Uint8Array(256);CHAR_MAP[9]|=2;CHAR_MAP[32]|=2;CHAR_MAP[59]|=4;CHAR_MAP[44]|=8;for(let code2=128;code2<=255;code2++)CHAR_MAP[code2]|=1;for(let char of"\
!#$%&'*+-.^_`|~")CHAR_MAP[char.charCodeAt(0)]|=16;for(let code2=48;code2<=57;code2++)CHAR_MAP[code2]|=16;for(let code2=65;code2<=90;code2++)CHAR_MAP[code2]|=17;
for(let code2=97;code2<=122;code2++)CHAR_MAP[code2]|=16;var NullObject=(()=>{let C=function(){};return C.prototype=Object.create(null),C})();function parse2(header,options){let stopFlags=4|(options?.comma===!0?8:0),len=header.length,valueStart=options?.start??0;for(;(CHAR_MAP[header.charCodeAt(valueStart)]&
2)!==0;)valueStart++;let index=valueStart,typeFlags=0,whitespace=-1,stop2=options?.parameters===!1?8:0;for(;index<len;){let code2=header.charCodeAt(index),flags=CHAR_MAP[code2];
if((flags&stopFlags)!==0){stop2|=flags&8;break}(flags&2)!==0?whitespace===-1&&(whitespace=index):whitespace=-1,typeFlags|=code2&65280|flags,index++}let valueEnd=whitespace===
-1?index:whitespace,value=header.slice(valueStart,valueEnd),type=(typeFlags&65281)===0?value:value.toLowerCase();return index===len||stop2!==0?{type,index,parameters:new NullObject}:
parseParameters(header,type,index,len,stopFlags)}function parseParameters(header,type,index,len,stopFlags){let parameters=new NullObject;parameter:for(;index<len;){
for(index++;(CHAR_MAP[header.charCodeAt(index)]&2)!==0;)index++;let keyStart=index,keyFlags=0,keyWhitespace=-1;for(;index<len;){let code2=header.charCodeAt(index),
flags=CHAR_MAP[code2];if((flags&stopFlags)!==0){if((flags&8)!==0)break parameter;continue parameter}if(code2===61){let keyEnd=keyWhitespace===-1?index:keyWhitespace,
value=header.slice(keyStart,keyEnd),key=(keyFlags&65281)===0?value:value.toLowerCase();for(index++;(CHAR_MAP[header.charCodeAt(index)]&2)!==0;)index++;if(index<
len&&header.charCodeAt(index)===34){let quotedStart=++index,escaped3=!1;for(;index<len;){let code3=header.charCodeAt(index);if(code3===34){parameters[key]===void 0&&
(parameters[key]=escaped3?unescapeQuotedPairs(header,quotedStart,index):header.slice(quotedStart,index)),index++;let stop3=0;for(;index<len;){let code4=header.charCodeAt(
index),flags2=CHAR_MAP[code4];if((flags2&stopFlags)!==0){stop3=flags2&8;break}index++}if(stop3!==0)break parameter;continue parameter}if(code3===92&&index+1<len){
escaped3=!0,index+=2;continue}index++}continue parameter}let valueStart=index,stop2=0,valueWhitespace=-1;for(;index<len;){let code3=header.charCodeAt(index),flags2=CHAR_MAP[code3];
if((flags2&stopFlags)!==0){stop2=flags2&8;break}(flags2&2)!==0?valueWhitespace===-1&&(valueWhitespace=index):valueWhitespace=-1,index++}if(parameters[key]===void 0){
let valueEnd=valueWhitespace===-1?index:valueWhitespace;parameters[key]=header.slice(valueStart,valueEnd)}if(stop2!==0)break parameter;continue parameter}(flags&
2)!==0?keyWhitespace===-1&&(keyWhitespace=index):keyWhitespace=-1,keyFlags|=code2&65280|flags,index++}}return{type,index,parameters}}function unescapeQuotedPairs(str,start,end){
let result="";for(let index=start;index<end;index++)str.charCodeAt(index)===92&&(result+=str.slice(start,index),start=++index);return result+str.slice(start,end)}var intRegex=/^-?\d+$/,noiseValue=/^-?\d+n+$/,originalStringify=JSON.stringify,originalParse=JSON.parse,customFormat=/^-?\d+n$/,bigIntsStringify=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,
noiseStringify=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,isUnstringifiable=val=>val===void 0||typeof val=="function"||typeof val=="symbol",isRawJSON=val=>val!==null&&
typeof val=="object"&&val.constructor&&val.constructor.name==="RawJSON",stringifyIteratively=(rootValue,replacer,spaceParam)=>{let space="";typeof spaceParam=="\
number"?space=" ".repeat(Math.min(10,Math.max(0,Math.floor(spaceParam)))):typeof spaceParam=="string"&&(space=spaceParam.slice(0,10));let isFunctionReplacer=typeof replacer==
"function",propertyList=Array.isArray(replacer)?new Set(replacer.map(String)):null,prepareVal=(parent,key,val)=>(val!==null&&typeof val=="object"&&typeof val.toJSON==
"function"&&(val=val.toJSON(key)),typeof val=="string"&&noiseValue.test(val)?val+"n":typeof val=="bigint"?"rawJSON"in JSON?JSON.rawJSON(val.toString()):val.toString()+
"n":(isFunctionReplacer&&(val=replacer.call(parent,key,val)),val!==null&&typeof val=="object"&&(val instanceof Number||val instanceof String||val instanceof Boolean)&&
(val=val.valueOf()),val)),rootProcessed=prepareVal({"":rootValue},"",rootValue);if(isUnstringifiable(rootProcessed))return;let isRootPrimitive=rootProcessed===null||
typeof rootProcessed!="object",isRootNativeRawJSON=isRawJSON(rootProcessed);if(isRootPrimitive||isRootNativeRawJSON)return originalStringify(rootProcessed);let chunks=[],
level=0,stack=[{parent:{"":rootProcessed},key:"",val:rootProcessed,isArray:Array.isArray(rootProcessed),keys:Array.isArray(rootProcessed)?null:Object.keys(rootProcessed),
index:0,first:!0}],visited=new WeakSet([rootProcessed]);for(;stack.length>0;){let node=stack[stack.length-1];node.index===0&&(chunks.push(node.isArray?"[":"{"),
level++);let isDone=!1;if(node.isArray)if(node.index<node.val.length){node.first||chunks.push(","),space&&chunks.push(`
`+space.repeat(level));let childRaw=node.val[node.index],childVal=prepareVal(node.val,String(node.index),childRaw);if(isUnstringifiable(childVal))chunks.push("n\
ull"),node.first=!1,node.index++;else{let isComplexObject=childVal!==null&&typeof childVal=="object",isNativeRaw=isRawJSON(childVal);if(isComplexObject&&!isNativeRaw){
if(visited.has(childVal))throw new TypeError("Converting circular structure to JSON");visited.add(childVal),stack.push({parent:node.val,key:String(node.index),val:childVal,
isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:!0}),node.first=!1,node.index++}else chunks.push(originalStringify(
childVal)),node.first=!1,node.index++}}else isDone=!0;else{for(;node.index<node.keys.length;){let k=node.keys[node.index++];if(propertyList&&!propertyList.has(k))
continue;let childRaw=node.val[k],childVal=prepareVal(node.val,k,childRaw);if(isUnstringifiable(childVal))continue;node.first||chunks.push(","),space?chunks.push(
`
`+space.repeat(level)+originalStringify(k)+": "):chunks.push(originalStringify(k)+":");let isComplexObject=childVal!==null&&typeof childVal=="object",isNativeRaw=isRawJSON(
childVal);if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))throw new TypeError("Converting circular structure to JSON");visited.add(childVal),stack.push(
{parent:node.val,key:k,val:childVal,isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:!0}),node.first=!1;break}else
chunks.push(originalStringify(childVal)),node.first=!1}node.index>=node.keys.length&&stack[stack.length-1]===node&&(isDone=!0)}isDone&&(level--,!node.first&&space&&
chunks.push(`
`+space.repeat(level)),chunks.push(node.isArray?"]":"}"),visited.delete(node.val),stack.pop())}return chunks.join("")},JSONStringify=(value,replacer,space)=>{try{
return"rawJSON"in JSON?originalStringify(value,(key,val)=>typeof val=="bigint"?JSON.rawJSON(val.toString()):typeof replacer=="function"?replacer(key,val):(Array.
isArray(replacer)&&replacer.includes(key),val),space):value?originalStringify(value,(key,val)=>typeof val=="string"&&noiseValue.test(val)||typeof val=="bigint"?
val.toString()+"n":typeof replacer=="function"?replacer(key,val):(Array.isArray(replacer)&&replacer.includes(key),val),space).replace(bigIntsStringify,"$1$2$3").
replace(noiseStringify,"$1$2$3"):originalStringify(value,replacer,space)}catch(error){if(error instanceof RangeError){let convertedJSON=stringifyIteratively(value,
replacer,space);return convertedJSON===void 0?void 0:"rawJSON"in JSON?convertedJSON:convertedJSON.replace(bigIntsStringify,"$1$2$3").replace(noiseStringify,"$1$\
2$3")}throw error}},featureCache=new Map,isContextSourceSupported=()=>{let parseFingerprint=JSON.parse.toString();if(featureCache.has(parseFingerprint))return featureCache.
get(parseFingerprint);try{let result=JSON.parse("1",(_,__,context3)=>!!context3?.source&&context3.source==="1");return featureCache.set(parseFingerprint,result),
result}catch{return featureCache.set(parseFingerprint,!1),!1}},convertMarkedBigIntsReviver=(key,value,context3,userReviver)=>typeof value=="string"&&customFormat.
test(value)?BigInt(value.slice(0,-1)):typeof value=="string"&&noiseValue.test(value)?value.slice(0,-1):typeof userReviver=="function"?userReviver(key,value,context3):
value,JSONParseV2=(text,reviver)=>JSON.parse(text,(key,value,context3)=>{let isNumber=typeof value=="number",isOutOfBounds=value>Number.MAX_SAFE_INTEGER||value<
Number.MIN_SAFE_INTEGER,isBigNumber=isNumber&&isOutOfBounds,isInt=context3&&intRegex.test(context3.source);return isBigNumber&&isInt?BigInt(context3.source):typeof reviver==
"function"?reviver(key,value,context3):value}),MAX_INT=Number.MAX_SAFE_INTEGER.toString(),MAX_DIGITS=MAX_INT.length,stringsOrLargeNumbers=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
noiseValueWithQuotes=/^"-?\d+n+"$/,applyReviverIteratively=(parsed,userReviver)=>{let rootHolder={"":parsed},stack=[{parent:rootHolder,key:"",visited:!1}];for(;stack.
length>0;){let node=stack[stack.length-1];if(node.visited){let{parent,key}=node,value=parent[key];typeof value=="string"&&(customFormat.test(value)?value=BigInt(
value.slice(0,-1)):noiseValue.test(value)&&(value=value.slice(0,-1))),typeof userReviver=="function"&&(value=userReviver.call(parent,key,value)),value===void 0?
delete parent[key]:parent[key]=value,stack.pop()}else{node.visited=!0;let value=node.parent[node.key];if(value!==null&&typeof value=="object"){let keys=Object.keys(
value);for(let i=keys.length-1;i>=0;i--)stack.push({parent:value,key:keys[i],visited:!1})}}}return rootHolder[""]},serializeBigInts=text=>text.replace(stringsOrLargeNumbers,
(match,digits,fractional,exponential)=>{let isString=match[0]==='"';if(isString&&noiseValueWithQuotes.test(match))return match.substring(0,match.length-1)+'n"';
let hasFractionalOrExponential=fractional||exponential,isLessThanMaxSafeInt=digits&&(digits.length<MAX_DIGITS||digits.length===MAX_DIGITS&&digits<=MAX_INT);return isString||
hasFractionalOrExponential||isLessThanMaxSafeInt?match:'"'+match+'n"'}),JSONParse=(text,reviver)=>{if(!text)return originalParse(text,reviver);try{if(isContextSourceSupported())
return JSONParseV2(text,reviver);let serializedData=serializeBigInts(text);return originalParse(serializedData,(key,value,context3)=>convertMarkedBigIntsReviver(
key,value,context3,reviver))}catch(error){if(error instanceof RangeError){let serializedData=serializeBigInts(text),parsed=originalParse(serializedData);return applyReviverIteratively(
parsed,reviver)}throw error}};var RequestError=class extends Error{name;status;request;response;constructor(message,statusCode,options){super(message,{cause:options.cause}),this.name="HttpEr\
ror",this.status=Number.parseInt(statusCode),Number.isNaN(this.status)&&(this.status=0);"response"in options&&(this.response=options.response);let requestCopy=Object.
assign({},options.request);options.request.headers.authorization&&(requestCopy.headers=Object.assign({},options.request.headers,{authorization:options.request.headers.
authorization.replace(/(?<! ) .*$/," [REDACTED]")})),requestCopy.url=requestCopy.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,
"access_token=[REDACTED]"),this.request=requestCopy}};var VERSION3="10.0.16",defaults_default={headers:{"user-agent":`octokit-request.js/${VERSION3} ${getUserAgent()}`}};function isPlainObject2(value){if(typeof value!=
"object"||value===null||Object.prototype.toString.call(value)!=="[object Object]")return!1;let proto=Object.getPrototypeOf(value);if(proto===null)return!0;let Ctor=Object.
prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.
prototype.call(value)}var noop=()=>"";async function fetchWrapper(requestOptions){let fetch3=requestOptions.request?.fetch||globalThis.fetch;if(!fetch3)throw new Error(
"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
let log3=requestOptions.request?.log||console,parseSuccessResponseBody=requestOptions.request?.parseSuccessResponseBody!==!1,body=isPlainObject2(requestOptions.
body)||Array.isArray(requestOptions.body)?JSONStringify(requestOptions.body):requestOptions.body,requestHeaders=Object.fromEntries(Object.entries(requestOptions.
headers).map(([name,value])=>[name,String(value)])),fetchResponse;try{fetchResponse=await fetch3(requestOptions.url,{method:requestOptions.method,body,redirect:requestOptions.
request?.redirect,headers:requestHeaders,signal:requestOptions.request?.signal,...requestOptions.body&&{duplex:"half"}})}catch(error){let message="Unknown Error";
if(error instanceof Error){if(error.name==="AbortError")throw error.status=500,error;message=error.message,error.name==="TypeError"&&"cause"in error&&(error.cause instanceof
Error?message=error.cause.message:typeof error.cause=="string"&&(message=error.cause))}let requestError=new RequestError(message,500,{request:requestOptions});throw requestError.
cause=error,requestError}let status=fetchResponse.status,url=fetchResponse.url,responseHeaders={};for(let[key,value]of fetchResponse.headers)responseHeaders[key]=
value;let octokitResponse={url,status,headers:responseHeaders,data:""};if("deprecation"in responseHeaders){let matches=responseHeaders.link&&responseHeaders.link.
match(/<([^<>]+)>; rel="deprecation"/),deprecationLink=matches&&matches.pop();log3.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is \
deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink?`. See ${deprecationLink}`:""}`)}if(status===204||status===205)return octokitResponse;
if(requestOptions.method==="HEAD"){if(status<400)return octokitResponse;throw new RequestError(fetchResponse.statusText,status,{response:octokitResponse,request:requestOptions})}
if(status===304)throw octokitResponse.data=await getResponseData(fetchResponse),new RequestError("Not modified",status,{response:octokitResponse,request:requestOptions});
if(status>=400)throw octokitResponse.data=await getResponseData(fetchResponse),new RequestError(toErrorMessage(octokitResponse.data),status,{response:octokitResponse,
request:requestOptions});return octokitResponse.data=parseSuccessResponseBody?await getResponseData(fetchResponse):fetchResponse.body,octokitResponse}async function getResponseData(response){
let contentType=response.headers.get("content-type");if(!contentType)return response.text().catch(noop);let mimetype=parse2(contentType);if(isJSONResponse(mimetype)){
let text="";try{return text=await response.text(),JSONParse(text)}catch{return text}}else return mimetype.type.startsWith("text/")||mimetype.parameters.charset?.
toLowerCase()==="utf-8"&&mimetype.type!=="application/octet-stream"?response.text().catch(noop):response.arrayBuffer().catch(()=>new ArrayBuffer(0))}function isJSONResponse(mimetype){
return mimetype.type==="application/json"||mimetype.type==="application/scim+json"}function toErrorMessage(data){if(typeof data=="string")return data;if(data instanceof
ArrayBuffer)return"Unknown error";if(typeof data=="object"&&data!==null&&"message"in data){let objectData=data,suffix="documentation_url"in objectData?` - ${objectData.
documentation_url}`:"";return Array.isArray(objectData.errors)?`${objectData.message}: ${objectData.errors.map(v=>JSON.stringify(v)).join(", ")}${suffix}`:`${objectData.
message}${suffix}`}return`Unknown error: ${JSON.stringify(data)}`}function withDefaults2(oldEndpoint,newDefaults){let endpoint2=oldEndpoint.defaults(newDefaults);
return Object.assign(function(route,parameters){let endpointOptions=endpoint2.merge(route,parameters);if(!endpointOptions.request||!endpointOptions.request.hook)
return fetchWrapper(endpoint2.parse(endpointOptions));let request2=(route2,parameters2)=>fetchWrapper(endpoint2.parse(endpoint2.merge(route2,parameters2)));return Object.
assign(request2,{endpoint:endpoint2,defaults:withDefaults2.bind(null,endpoint2)}),endpointOptions.request.hook(request2,endpointOptions)},{endpoint:endpoint2,defaults:withDefaults2.
bind(null,endpoint2)})}var request=withDefaults2(endpoint,defaults_default);var VERSION4="0.0.0-development";function _buildMessageForResponseErrors(data){return`Request failed due to following response errors:
`+data.errors.map(e=>` - ${e.message}`).join(`
`)}var GraphqlResponseError=class extends Error{constructor(request2,headers,response){super(_buildMessageForResponseErrors(response)),this.request=request2,this.
headers=headers,this.response=response,this.errors=response.errors,this.data=response.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="\
GraphqlResponseError";errors;data},NON_VARIABLE_OPTIONS=["method","baseUrl","url","headers","request","query","mediaType","operationName"],FORBIDDEN_VARIABLE_OPTIONS=[
"query","method","url"],GHES_V3_SUFFIX_REGEX=/\/api\/v3\/?$/;function graphql(request2,query,options){if(options){if(typeof query=="string"&&"query"in options)return Promise.
reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let key in options)if(FORBIDDEN_VARIABLE_OPTIONS.includes(key))return Promise.
reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`))}let parsedOptions=typeof query=="string"?Object.assign({query},options):query,requestOptions=Object.
keys(parsedOptions).reduce((result,key)=>NON_VARIABLE_OPTIONS.includes(key)?(result[key]=parsedOptions[key],result):(result.variables||(result.variables={}),result.
variables[key]=parsedOptions[key],result),{}),baseUrl2=parsedOptions.baseUrl||request2.endpoint.DEFAULTS.baseUrl;return GHES_V3_SUFFIX_REGEX.test(baseUrl2)&&(requestOptions.
url=baseUrl2.replace(GHES_V3_SUFFIX_REGEX,"/api/graphql")),request2(requestOptions).then(response=>{if(response.data.errors){let headers={};for(let key of Object.
keys(response.headers))headers[key]=response.headers[key];throw new GraphqlResponseError(requestOptions,headers,response.data)}return response.data.data})}function withDefaults3(request2,newDefaults){
let newRequest=request2.defaults(newDefaults);return Object.assign((query,options)=>graphql(newRequest,query,options),{defaults:withDefaults3.bind(null,newRequest),
endpoint:newRequest.endpoint})}var graphql2=withDefaults3(request,{headers:{"user-agent":`octokit-graphql.js/${VERSION4} ${getUserAgent()}`},method:"POST",url:"\
/graphql"});function withCustomRequest(customRequest){return withDefaults3(customRequest,{method:"POST",url:"/graphql"})}var b64url="(?:[a-zA-Z0-9_-]+)",sep2="\\.",jwtRE=new RegExp(`^${b64url}${sep2}${b64url}${sep2}${b64url}$`),isJWT=jwtRE.test.bind(jwtRE);async function auth(token){
let isApp=isJWT(token),isInstallation=token.startsWith("v1.")||token.startsWith("ghs_"),isUserToServer=token.startsWith("ghu_");return{type:"token",token,tokenType:isApp?
"app":isInstallation?"installation":isUserToServer?"user-to-server":"oauth"}}function withAuthorizationPrefix(token){return token.split(/\./).length===3?`bearer\
 ${token}`:`token ${token}`}async function hook(token,request2,route,parameters){let endpoint2=request2.endpoint.merge(route,parameters);return endpoint2.headers.
authorization=withAuthorizationPrefix(token),request2(endpoint2)}var createTokenAuth=function(token){if(!token)throw new Error("[@octokit/auth-token] No token p\
assed to createTokenAuth");if(typeof token!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return token=token.
replace(/^(token|bearer) +/i,""),Object.assign(auth.bind(null,token),{hook:hook.bind(null,token)})};var VERSION5="7.0.8";var noop2=()=>{},consoleWarn=console.warn.bind(console),consoleError=console.error.bind(console);function createLogger(logger={}){return typeof logger.debug!="f\
unction"&&(logger.debug=noop2),typeof logger.info!="function"&&(logger.info=noop2),typeof logger.warn!="function"&&(logger.warn=consoleWarn),typeof logger.error!=
"function"&&(logger.error=consoleError),logger}var userAgentTrail=`octokit-core.js/${VERSION5} ${getUserAgent()}`,Octokit=class{static VERSION=VERSION5;static defaults(defaults2){
return class extends this{constructor(...args){let options=args[0]||{};if(typeof defaults2=="function"){super(defaults2(options));return}super(Object.assign({},
defaults2,options,options.userAgent&&defaults2.userAgent?{userAgent:`${options.userAgent} ${defaults2.userAgent}`}:null))}}}static plugins=[];static plugin(...newPlugins){
let currentPlugins=this.plugins;return class extends this{static plugins=currentPlugins.concat(newPlugins.filter(plugin=>!currentPlugins.includes(plugin)))}}constructor(options={}){
let hook2=new before_after_hook_default.Collection,requestDefaults={baseUrl:request.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},options.request,
{hook:hook2.bind(null,"request")}),mediaType:{previews:[],format:""}};if(requestDefaults.headers["user-agent"]=options.userAgent?`${options.userAgent} ${userAgentTrail}`:
userAgentTrail,options.baseUrl&&(requestDefaults.baseUrl=options.baseUrl),options.previews&&(requestDefaults.mediaType.previews=options.previews),options.timeZone&&
(requestDefaults.headers["time-zone"]=options.timeZone),this.request=request.defaults(requestDefaults),this.graphql=withCustomRequest(this.request).defaults(requestDefaults),
this.log=createLogger(options.log),this.hook=hook2,options.authStrategy){let{authStrategy,...otherOptions}=options,auth2=authStrategy(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:otherOptions},options.auth));hook2.wrap("request",auth2.hook),this.auth=auth2}else if(!options.auth)this.auth=async()=>({
type:"unauthenticated"});else{let auth2=createTokenAuth(options.auth);hook2.wrap("request",auth2.hook),this.auth=auth2}let classConstructor=this.constructor;for(let i=0;i<
classConstructor.plugins.length;++i)Object.assign(this,classConstructor.plugins[i](this,options))}request;graphql;log;hook;auth};var VERSION6="17.0.0";var Endpoints={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group\
_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},endpoints_default=Endpoints;var endpointMethodsMap=new Map;for(let[scope,endpoints]of Object.entries(endpoints_default))for(let[methodName,endpoint2]of Object.entries(endpoints)){let[route,
defaults2,decorations]=endpoint2,[method,url]=route.split(/ /),endpointDefaults=Object.assign({method,url},defaults2);endpointMethodsMap.has(scope)||endpointMethodsMap.
set(scope,new Map),endpointMethodsMap.get(scope).set(methodName,{scope,methodName,endpointDefaults,decorations})}var handler={has({scope},methodName){return endpointMethodsMap.
get(scope).has(methodName)},getOwnPropertyDescriptor(target,methodName){return{value:this.get(target,methodName),configurable:!0,writable:!0,enumerable:!0}},defineProperty(target,methodName,descriptor){
return Object.defineProperty(target.cache,methodName,descriptor),!0},deleteProperty(target,methodName){return delete target.cache[methodName],!0},ownKeys({scope}){
return[...endpointMethodsMap.get(scope).keys()]},set(target,methodName,value){return target.cache[methodName]=value},get({octokit,scope,cache},methodName){if(cache[methodName])
return cache[methodName];let method=endpointMethodsMap.get(scope).get(methodName);if(!method)return;let{endpointDefaults,decorations}=method;return decorations?
cache[methodName]=decorate(octokit,scope,methodName,endpointDefaults,decorations):cache[methodName]=octokit.request.defaults(endpointDefaults),cache[methodName]}};
function endpointsToMethods(octokit){let newMethods={};for(let scope of endpointMethodsMap.keys())newMethods[scope]=new Proxy({octokit,scope,cache:{}},handler);
return newMethods}function decorate(octokit,scope,methodName,defaults2,decorations){let requestWithDefaults=octokit.request.defaults(defaults2);function withDecorations(...args){
let options=requestWithDefaults.endpoint.merge(...args);if(decorations.mapToData)return options=Object.assign({},options,{data:options[decorations.mapToData],[decorations.
mapToData]:void 0}),requestWithDefaults(options);if(decorations.renamed){let[newScope,newMethodName]=decorations.renamed;octokit.log.warn(`octokit.${scope}.${methodName}\
() has been renamed to octokit.${newScope}.${newMethodName}()`)}if(decorations.deprecated&&octokit.log.warn(decorations.deprecated),decorations.renamedParameters){
let options2=requestWithDefaults.endpoint.merge(...args);for(let[name,alias]of Object.entries(decorations.renamedParameters))name in options2&&(octokit.log.warn(
`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`),alias in options2||(options2[alias]=options2[name]),delete options2[name]);
return requestWithDefaults(options2)}return requestWithDefaults(...args)}return Object.assign(withDecorations,requestWithDefaults)}function restEndpointMethods(octokit){return{rest:endpointsToMethods(octokit)}}restEndpointMethods.VERSION=VERSION6;function legacyRestEndpointMethods(octokit){
let api=endpointsToMethods(octokit);return{...api,rest:api}}legacyRestEndpointMethods.VERSION=VERSION6;var VERSION7="0.0.0-development";function normalizePaginatedListResponse(response){if(!response.data)return{...response,data:[]};if(!(("total_count"in response.
data||"total_commits"in response.data)&&!("url"in response.data)))return response;let incompleteResults=response.data.incomplete_results,repositorySelection=response.
data.repository_selection,totalCount=response.data.total_count,totalCommits=response.data.total_commits;delete response.data.incomplete_results,delete response.
data.repository_selection,delete response.data.total_count,delete response.data.total_commits;let namespaceKey=Object.keys(response.data)[0],data=response.data[namespaceKey];
return response.data=data,typeof incompleteResults<"u"&&(response.data.incomplete_results=incompleteResults),typeof repositorySelection<"u"&&(response.data.repository_selection=
repositorySelection),response.data.total_count=totalCount,response.data.total_commits=totalCommits,response}function iterator(octokit,route,parameters){let options=typeof route==
"function"?route.endpoint(parameters):octokit.request.endpoint(route,parameters),requestMethod=typeof route=="function"?route:octokit.request,method=options.method,
headers=options.headers,url=options.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!url)return{done:!0};try{let response=await requestMethod({method,url,
headers}),normalizedResponse=normalizePaginatedListResponse(response);if(url=((normalizedResponse.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!url&&
"total_commits"in normalizedResponse.data){let parsedUrl=new URL(normalizedResponse.url),params=parsedUrl.searchParams,page=parseInt(params.get("page")||"1",10),
per_page=parseInt(params.get("per_page")||"250",10);page*per_page<normalizedResponse.data.total_commits&&(params.set("page",String(page+1)),url=parsedUrl.toString())}
return{value:normalizedResponse}}catch(error){if(error.status!==409)throw error;return url="",{value:{status:200,headers:{},data:[]}}}}})}}function paginate(octokit,route,parameters,mapFn){
return typeof parameters=="function"&&(mapFn=parameters,parameters=void 0),gather(octokit,[],iterator(octokit,route,parameters)[Symbol.asyncIterator](),mapFn)}function gather(octokit,results,iterator2,mapFn){
return iterator2.next().then(result=>{if(result.done)return results;let earlyExit=!1;function done(){earlyExit=!0}return results=results.concat(mapFn?mapFn(result.
value,done):result.value.data),earlyExit?results:gather(octokit,results,iterator2,mapFn)})}var composePaginateRest=Object.assign(paginate,{iterator});function paginateRest(octokit){return{paginate:Object.assign(paginate.bind(null,octokit),{iterator:iterator.bind(null,octokit)})}}paginateRest.VERSION=VERSION7;var context=new Context,baseUrl=getApiBaseUrl(),defaults={baseUrl,request:{agent:getProxyAgent(baseUrl),fetch:getProxyFetch(baseUrl)}},GitHub=Octokit.plugin(restEndpointMethods,
paginateRest).defaults(defaults);function getOctokitOptions(token,options){let opts=Object.assign({},options||{}),auth2=getAuthString(token,opts);auth2&&(opts.auth=
auth2);let userAgent2=getUserAgentWithOrchestrationId(opts.userAgent);return userAgent2&&(opts.userAgent=userAgent2),opts}var context2=new Context;function getOctokit(token,options,...additionalPlugins){let GitHubWithPlugins=GitHub.plugin(...additionalPlugins);return new GitHubWithPlugins(
getOctokitOptions(token,options))}var import_light=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__toESM */ .f)(require_light(),1);var VERSION8="0.0.0-development";function isRequestError(error){return error.request!==void 0}async function errorRequest(state,octokit,error,options){if(!isRequestError(
error)||!error?.request.request)throw error;if(error.status>=400&&!state.doNotRetry.includes(error.status)){let retries=options.request.retries!=null?options.request.
retries:state.retries,retryAfter=Math.pow((options.request.retryCount||0)+1,2);throw octokit.retry.retryRequest(error,retries,retryAfter)}throw error}async function wrapRequest(state,octokit,request2,options){
let limiter=new import_light.default;return limiter.on("failed",function(error,info){let maxRetries=~~error.request.request?.retries,after=~~error.request.request?.
retryAfter;if(options.request.retryCount=info.retryCount+1,maxRetries>info.retryCount)return after*state.retryAfterBaseValue}),limiter.schedule(requestWithGraphqlErrorHandling.
bind(null,state,octokit,request2),options)}async function requestWithGraphqlErrorHandling(state,octokit,request2,options){let response=await request2(options);if(response.
data&&response.data.errors&&response.data.errors.length>0&&/Something went wrong while executing your query/.test(response.data.errors[0].message)){let error=new RequestError(
response.data.errors[0].message,500,{request:options,response});return errorRequest(state,octokit,error,options)}return response}function retry(octokit,octokitOptions){
let state=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},octokitOptions.retry),retryPlugin={retry:{retryRequest:(error,retries,retryAfter)=>(error.
request.request=Object.assign({},error.request.request,{retries,retryAfter}),error)}};return state.enabled&&(octokit.hook.error("request",errorRequest.bind(null,
state,retryPlugin)),octokit.hook.wrap("request",wrapRequest.bind(null,state,retryPlugin))),retryPlugin}retry.VERSION=VERSION8;var import_light2=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__toESM */ .f)(require_light(),1),VERSION9="0.0.0-development",noop3=()=>Promise.resolve();function wrapRequest2(state,request2,options){return state.
retryLimiter.schedule(doRequest,state,request2,options)}async function doRequest(state,request2,options){let{pathname}=new URL(options.url,"http://github.test"),
isAuth=isAuthRequest(options.method,pathname),isWrite=!isAuth&&options.method!=="GET"&&options.method!=="HEAD",isSearch=options.method==="GET"&&pathname.startsWith(
"/search/"),isGraphQL=pathname.startsWith("/graphql"),jobOptions=~~request2.retryCount>0?{priority:0,weight:0}:{};state.clustering&&(jobOptions.expiration=1e3*60),
(isWrite||isGraphQL)&&await state.write.key(state.id).schedule(jobOptions,noop3),isWrite&&state.triggersNotification(pathname)&&await state.notifications.key(state.
id).schedule(jobOptions,noop3),isSearch&&await state.search.key(state.id).schedule(jobOptions,noop3);let req=(isAuth?state.auth:state.global).key(state.id).schedule(
jobOptions,request2,options);if(isGraphQL){let res=await req;if(res.data.errors!=null&&res.data.errors.some(error=>error.type==="RATE_LIMITED"))throw Object.assign(
new Error("GraphQL Rate Limit Exceeded"),{response:res,data:res.data})}return req}function isAuthRequest(method,pathname){return method==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.
test(pathname)||method==="POST"&&(/^\/applications\/[^/]+\/token$/.test(pathname)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname)||pathname==="/l\
ogin/oauth/access_token")}var triggers_notification_paths_default=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_\
slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{re\
po}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_nu\
mber}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comm\
ents","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{\
pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{t\
eam_id}/discussions/{discussion_number}/comments"];function routeMatcher(paths){let regex22=`^(?:${paths.map(path=>path.split("/").map(c=>c.startsWith("{")?"(?:\
.+?)":c).join("/")).map(r=>`(?:${r})`).join("|")})[^/]*$`;return new RegExp(regex22,"i")}var regex2=routeMatcher(triggers_notification_paths_default),triggersNotification=regex2.
test.bind(regex2),groups={},createGroups=function(Bottleneck2,common){groups.global=new Bottleneck2.Group({id:"octokit-global",maxConcurrent:10,...common}),groups.
auth=new Bottleneck2.Group({id:"octokit-auth",maxConcurrent:1,...common}),groups.search=new Bottleneck2.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...common}),
groups.write=new Bottleneck2.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...common}),groups.notifications=new Bottleneck2.Group({id:"octokit-notificat\
ions",maxConcurrent:1,minTime:3e3,...common})};function throttling(octokit,octokitOptions){let{enabled=!0,Bottleneck:Bottleneck2=import_light2.default,id="no-id",
timeout=1e3*60*2,connection}=octokitOptions.throttle||{};if(!enabled)return{};let common={timeout};typeof connection<"u"&&(common.connection=connection);let state=Object.
assign({clustering:connection!=null,triggersNotification,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id},octokitOptions.throttle);if(typeof state.
onSecondaryRateLimit!="function"||typeof state.onRateLimit!="function")throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let initialized=!1,initializeBottleneck=()=>{if(initialized)return;initialized=!0,groups.global==null&&createGroups(Bottleneck2,common),state.global=state.
global??groups.global,state.auth=state.auth??groups.auth,state.search=state.search??groups.search,state.write=state.write??groups.write,state.notifications=state.
notifications??groups.notifications,state.retryLimiter=state.retryLimiter??new Bottleneck2;let events={},emitter=new Bottleneck2.Events(events);events.on("secon\
dary-limit",state.onSecondaryRateLimit),events.on("rate-limit",state.onRateLimit),events.on("error",e=>octokit.log.warn("Error in throttling-plugin limit handle\
r",e)),state.retryLimiter.on("failed",async function(error,info){let[state2,request2,options]=info.args,{pathname}=new URL(options.url,"http://github.test");if(!(pathname.
startsWith("/graphql")&&error.status!==401||error.status===403||error.status===429))return;let retryCount=~~request2.retryCount;request2.retryCount=retryCount,options.
request.retryCount=retryCount;let{wantRetry,retryAfter=0}=await(async function(){if(/\bsecondary rate\b/i.test(error.message)){let retryAfter2=Number(error.response.
headers["retry-after"])||state2.fallbackSecondaryRateRetryAfter;return{wantRetry:await emitter.trigger("secondary-limit",retryAfter2,options,octokit,retryCount),
retryAfter:retryAfter2}}if(error.response.headers!=null&&error.response.headers["x-ratelimit-remaining"]==="0"||(error.response.data?.errors??[]).some(error2=>error2.
type==="RATE_LIMITED")){let rateLimitReset=new Date(~~error.response.headers["x-ratelimit-reset"]*1e3).getTime(),retryAfter2=Math.max(Math.ceil((rateLimitReset-
Date.now())/1e3)+1,0);return{wantRetry:await emitter.trigger("rate-limit",retryAfter2,options,octokit,retryCount),retryAfter:retryAfter2}}return{}})();if(wantRetry)
return request2.retryCount++,retryAfter*state2.retryAfterBaseValue})};return octokit.hook.wrap("request",(request2,options)=>(initializeBottleneck(),wrapRequest2(
state,request2,options))),{}}throttling.VERSION=VERSION9;throttling.triggersNotification=triggersNotification;var MOST_WAITING=60;function openOctokit(token){let mayWait=waitingTime(),options={retry:{retries:2,doNotRetry:Array.from({length:100},(_,index)=>400+index)},throttle:{
onRateLimit:mayWait,onSecondaryRateLimit:mayWait}};return getOctokit(token,options,staysAtHost,namesLimits,retry,throttling)}var ONCE={request:{retries:0}};function waitingTime(){
let left=MOST_WAITING*1e3,until=0;return seconds=>{let now=performance.now(),more=Math.max(0,now+seconds*1e3-Math.max(now,until));return more>left?!1:(left-=more,
until=Math.max(until,now+seconds*1e3),!0)}}function namesLimits(octokit){return octokit.hook.error("request",thrown=>{let error=thrown,isRefused=error.status===
403||error.status===429,says2=/\bsecondary rate\b/i.test(error.message);throw isRefused&&!says2&&error.response?.headers?.["retry-after"]!==void 0&&(error.message=
`${error.message} (secondary rate limit)`),error}),{}}var MISDIRECTED=421;function staysAtHost(octokit){return octokit.hook.before("request",({url,baseUrl:baseUrl2})=>{
if(new URL(url,baseUrl2).origin===new URL(baseUrl2).origin)return;let message="a link in an answer led to another host, and was not followed";throw Object.assign(
new Error(message),{status:MISDIRECTED,response:{headers:{},data:{message}}})}),{}}async function wholeTree(octokit,at,commit){let{entries,truncated}=await list2(octokit,at,commit,!0);return truncated?null:new Map(entries.filter(({type})=>type!==
"tree").map(({path,file})=>[path,file]))}async function someOfTree(octokit,at,commit,paths){let found=new Map,folders=[{sha:commit,prefix:"",paths}];for(let folder=folders.
pop();folder;folder=folders.pop()){let{sha,prefix}=folder,byName=new Map;for(let path of folder.paths){let[name=""]=path.slice(prefix.length).split("/",1);byName.
set(name,[...byName.get(name)??[],path])}let{entries}=await list2(octokit,at,sha,!1);for(let{path:name,type,file}of entries){let wanted=byName.get(name)??[],path=`${prefix}${name}`,
below=wanted.filter(one=>one!==path);type==="tree"&&below.length>0&&folders.push({sha:file.sha,prefix:`${path}/`,paths:below}),type!=="tree"&&wanted.includes(path)&&
found.set(path,file)}}return found}async function filesOfFolders(octokit,at,commit,folders){let found=new Map,open3=[{sha:commit,prefix:"",folders:folders.map(folder=>folder===
""?"":`${folder}/`)}];for(let next=open3.pop();next;next=open3.pop()){let{prefix}=next,isAsked=next.folders.includes(prefix),{entries}=await list2(octokit,at,next.
sha,!1);for(let{path:name,type,file}of entries){let path=`${prefix}${name}`,below=type==="tree"?next.folders.filter(folder=>folder.startsWith(`${path}/`)):[];below.
length>0&&open3.push({sha:file.sha,prefix:`${path}/`,folders:below}),type!=="tree"&&isAsked&&found.set(path,file)}}return found}async function list2(octokit,at,sha,whole){
let{data}=await octokit.rest.git.getTree({...at,tree_sha:sha,...whole?{recursive:"1"}:{}});return{entries:data.tree.map(({path,type,mode,sha:sha2})=>({path,type,
file:{mode,sha:sha2}})),truncated:data.truncated}}function openForge(octokit,at){let{rest}=octokit,node=null,facts=async()=>{let{data}=await rest.repos.get({...at});return node=data.node_id,data};return{defaultBranch:async()=>(await facts()).
default_branch,tip:async branch=>{let{data}=await rest.git.listMatchingRefs({...at,ref:`heads/${branch}`});return data.find(({ref})=>ref===`refs/heads/${branch}`)?.
object.sha??null},branches:async prefix=>{let{data}=await rest.git.listMatchingRefs({...at,ref:`heads/${prefix}`});return new Map(data.map(({ref,object:object2})=>[
ref.slice(11),object2.sha]))},files:async(commit,paths)=>{let asked=new Set(paths),whole=await wholeTree(octokit,at,commit);return whole===null?someOfTree(octokit,
at,commit,paths):new Map([...whole].filter(([path])=>asked.has(path)))},tree:commit=>wholeTree(octokit,at,commit),commit:async sha=>{let{message,tree,parents}=(await rest.
git.getCommit({...at,commit_sha:sha})).data;return{message,tree:tree.sha,parents:parents.map(parent=>parent.sha)}},issues:label=>ownIssues(octokit,at,label),openIssue:async(title2,body,label)=>{
let{data}=await rest.issues.create({...at,title:title2,body,labels:[label],...ONCE});return{number:data.number,url:data.html_url}},changeIssue:async(issue_number,changed)=>{
await rest.issues.update({...at,issue_number,...changed,...ONCE})},pulls:branches=>pullsFrom(octokit,at,branches),changedPaths:async pull_number=>(await octokit.
paginate(rest.pulls.listFiles,{...at,pull_number,per_page:100})).map(({filename})=>filename),merged:since=>mergedPulls(octokit,at,since),writeTree:async(base_tree,files)=>{
let tree=files.map(({path,mode,text})=>({path,mode:mode==="100755"?mode:"100644",type:"blob",content:text}));return(await rest.git.createTree({...at,base_tree,tree,
...ONCE})).data.sha},writeCommit:async(message,tree,parent)=>(await rest.git.createCommit({...at,message,tree,parents:[parent],...ONCE})).data.sha,createBranch:async(name,sha)=>{
await rest.git.createRef({...at,ref:`refs/heads/${name}`,sha,...ONCE})},swapBranch:async(name,from,to)=>{let none="0".repeat((from??to??"").length),update2={name:`\
refs/heads/${name}`,beforeOid:from??none,afterOid:to??none,force:!0},repositoryId=node??(await facts()).node_id;await octokit.graphql(UPDATE_REFS,{input:{repositoryId,
refUpdates:[update2]},...ONCE})},openPull:async(head,base,title2,body)=>{try{let{data}=await rest.pulls.create({...at,head,base,title:title2,body,...ONCE});return{
number:data.number,url:data.html_url}}catch(error){if(isNotPermitted(error))return"not-permitted";throw error}},changePull:async(pull_number,changed)=>{await rest.
pulls.update({...at,pull_number,...changed,...ONCE})},say:async(issue_number,body)=>{await rest.issues.createComment({...at,issue_number,body,...ONCE})}}}var UPDATE_REFS=`\
mutation UpdateRefs($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;function isNotPermitted(error){let{status,message}=error??{};return(status===403||status===422)&&/not permitted to create or approve pull requests/i.test(String(
message))}async function workOff(analysis,job,told){let{openIssue,openPullRequest:openPullRequest2}=job.inputs.workOff;if(!openIssue&&!openPullRequest2)return told;let done=await work(
analysis,job);for(let{text,url}of done.lines)(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(url===null?text:`${text} ${url}`);let rows=done.lines.map(({text,url})=>`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(text)}${url===null?"":` <${url}\
>`}`);return{...told,sections:[(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .main */ .iW)(`#### Working it off

${rows.join(`
`)}`),...told.sections],annotations:[...told.annotations,...done.warnings]}}async function work(analysis,job){let{inputs,github,workspace}=job;if(github===null)
return warned("Nothing was opened: there is no token","leave `github-token` out, or give one that may write");let{GITHUB_REF:ref,GITHUB_SHA:commit="",GITHUB_SERVER_URL:server="\
https://github.com"}=process.env,{octokit,repository}=github;if(isAboutPull())return line("Issue and pull requests are left out: this run is about a pull reques\
t.");let forge=openForge(octokit,repository),branch=await attempt(()=>forge.defaultBranch());if(!branch.ok)return refusedWords("Nothing was opened",branch.refusal,
"`contents: read`");if(ref!==`refs/heads/${branch.value}`)return line(`Issue and pull requests are left out: this run is not on the default branch, \`${branch.value}\
\`.`);let tip=await attempt(()=>forge.tip(branch.value));if(!tip.ok)return refusedWords("Nothing was opened",tip.refusal,"`contents: read`");if(tip.value!==commit)
return line(`Issue and pull requests are left as they are: this run is about an older commit of \`${branch.value}\`.`);let tree=await attempt(()=>forge.tree(commit));
if(!tree.ok)return refusedWords("Nothing was opened",tree.refusal,"`contents: read`");let doubt=doubtOfCheckout({...inputs,workspace},tree.value),{openIssue,openPullRequest:openPullRequest2,
groupBy,mostStatements}=inputs.workOff,pages={repository:`${server}/${repository.owner}/${repository.repo}`,commit},target={commit,branch:branch.value,modes:new Map},
grouping={by:groupBy,most:mostStatements,ownersOf:()=>[]},wish={id:inputs.id,dryRun:inputs.dryRun,doubt,grouping,pages,target},pulled=openPullRequest2?await byPulls(
forge,analysis,wish,{workspace,tree:tree.value}):together([]);if(!openIssue)return pulled;let lasting=pulled.lines.flatMap(one=>one.lasting??[]);return together(
[pulled,await workOffByIssue(forge,analysis,wish,lasting)])}async function byPulls(forge,analysis,wish,{workspace,tree}){let changed=analysis.files.filter(({edits})=>edits.
length>0),paths=[...changed.map(({path})=>path),...CODEOWNERS],read2=await attempt(async()=>tree??await forge.files(wish.target.commit,paths));if(!read2.ok)return refusedWords(
"No pull request was opened",read2.refusal,"`contents: write`");let left=changed.filter(file=>!isAsCommitted(file,read2.value)),files=analysis.files.filter(file=>!left.
includes(file)),owners=wish.grouping.by==="owner"?ownersIn(workspace,read2.value):NO_OWNERS;if(owners===null)return warned("No pull request was opened: `CODEOWN\
ERS` cannot be read","check out the whole repository");let other=left.find(({path})=>!path.startsWith(WORKFLOWS)),modes=new Map([...read2.value].map(([path,{mode}])=>[
path,mode])),exact={...wish,doubt:wish.doubt??(other?`the commit does not have ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(other.path)} as it was analysed`:null),grouping:{...wish.grouping,ownersOf:owners.
ownersOf},target:{...wish.target,modes}};return together([...left.map(({path})=>line(whyLeft(path))),...owners.done,await mergedSince(forge,analysis,wish.id),await workOffByPulls(
forge,{...analysis,files},exact)])}function isAsCommitted({path,source},files){let file=files.get(path);return file!==void 0&&isPlain(file)&&file.sha===blobSha(
Buffer.from(source.text))&&!path.startsWith(WORKFLOWS)}function isAboutPull(){let started=readEvent();return/^pull_request/.test(process.env.GITHUB_EVENT_NAME??
"")||started.ok&&started.value.event.kind!=="other"}var WORKFLOWS=".github/workflows/";function whyLeft(path){let why=path.startsWith(WORKFLOWS)?"no token of a \
job may change workflows":"the checkout differs from the commit";return`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(path)} is left out of pull requests: ${why}.`}var NO_OWNERS={ownersOf:()=>[],done:[]};
function ownersIn(workspace,files){let path=CODEOWNERS.find(one=>files.has(one));if(path===void 0)return{...NO_OWNERS,done:[line("There is no file `CODEOWNERS`,\
 so nothing has an owner.")]};let bytes=localBlob(workspace,{path,sha:files.get(path)?.sha??""},MOST_CODEOWNERS);return bytes&&{ownersOf:readCodeowners(bytes.toString(
"utf8")),done:[]}}async function auditCheckout(job,isProposed){let{inputs,workspace,catalogue,evidence}=job;if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync)(workspace))return fail([(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","unreadable-fi\
le","there is no checkout to read",{help:"check out the repository in a step before this one"})]);let root=node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync.native(workspace),configuration=await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfiguration */ .vF)(
(0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(root,inputs.configuration),inputs.configuration);if(!configuration.ok)return fail(configuration.problems);let rules=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .aimed */ .Hw)((0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .stricter */ .Rn)(inputs.gate,(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .rulesOf */ .fD)(configuration.
value?.gate??null)));if(!rules.ok)return fail([rules.problem]);let asked=rules.value.failOn;if(isProposed&&asked!=="never")return fail([(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","usage",
"`mode: audit` decides no gate on a pull request",{help:"leave `mode` out, or give `review`: its gate rests on the base"})]);let isAboutPulls=asked==="added"||asked===
"touched",failOn=isAboutPulls?"never":asked,{previous}=inputs,isFirst=previous!==null&&!(0,node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(root,previous)),known2=await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuditFiles */ .Zl)({baseline:inputs.
baseline,previous:isFirst?null:previous},root);if(!known2.ok)return fail([known2.problem]);let reports=await evidence();if(!reports.ok)return withoutEvidence(reports.
problem,failOn);let chosen=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicies */ .h9)(root,[root],chooser(inputs.policies)),{files,problems}=await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .withReferenced */ .eD)(root,chosen,sparing(inputs.policies)),beside=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .besideLocal */ .ss)(
root,files);await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .loadFormats */ .nW)(files,beside);let found=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({reports:reports.value,catalogue,files,beside,problems,configuration:configuration.value,standing:null},
inputs);if(!found.ok)return fail([found.problem]);let{baseline}=known2.value,isDebt=baseline?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .debtOf */ .DN)(baseline,found.value.files):void 0,isForgiven=baseline?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .forgivenBy */ .Q7)(
baseline,found.value.files):void 0,audit=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .auditOf */ .Fs)(found.value,{...known2.value,covers:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .coversOf */ .ys)(root,{files,folders:chosen.folders})}),analysis={...found.value,problems:[
...found.value.problems,...(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .changedSince */ .$A)(root,found.value.files),...(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .goneProblems */ .GP)(audit,{writeBaseline:null}),...isFirst?[noPrevious(previous)]:[]],gate:isProposed?
UNDECIDED:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .decideGate */ .q7)({...rules.value,failOn},found.value,null,{isDebt,isForgiven})},told={sentence:`Audited the checkout.${isAboutPulls?` The gate \`${asked}\` i\
s about pull requests, so nothing was held back.`:""} ${nextStep(analysis)}`,url:null,sections:[],annotations:[],audit};await finish(analysis,inputs,await workOff(
analysis,job,told))}function noPrevious(path){return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("note","no-previous","there is no such file, so nothing is said of what came and went",{path,help:"\
it is there from the second audit on; if this is not the first, check the path"})}var UNDECIDED={failOn:"never",result:"incomplete",sentence:"incomplete: an aud\
it decides nothing about a pull request."};function usage2(message,help){return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","usage",message,{help})}}function missing(message,help){return{ok:!1,problem:missingReport(message,
help)}}function missingReport(message,help){return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("warning","missing-report",message,{help})}function refused(message,help,code2="refused-artifact"){return{
ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error",code2,message,{help})}}async function ask(question,call){try{return{ok:!0,value:await call()}}catch(error){let{status}=error??{};if(question.
absent&&(status===404||status===410))return{ok:!1,problem:question.absent};let{words,kind}=refusalOf(error),message=`the report was not fetched: asked for ${question.
what}, GitHub ${words}`;return kind==="limited"||kind==="unclear"?missing(message,"run this job again later"):kind==="forbidden"?usage2(message,`give the job th\
e permission \`${question.needs}\``):usage2(message,"check `github-token`, `report-artifact` and `report-workflow`")}}async function findArtifact(at,name,{runId,shown:shown2,file}){let{octokit,owner,repo}=at,question={what:`the artifacts of ${shown2}`,needs:"actions: read"},listed2=await ask(
question,()=>octokit.rest.actions.listWorkflowRunArtifacts({owner,repo,run_id:runId,name,per_page:100}));if(!listed2.ok)return listed2;let named=listed2.value.data.
artifacts.filter(one=>one.name===name);if(named.length===0)return missing(`${shown2} is not there: that run uploaded no artifact of this name`,"check `report-ar\
tifact`, and that the workflow uploads it with `actions/upload-artifact` in every run that succeeds");let newest=named.filter(one=>!one.expired).sort((a,b)=>b.id-
a.id)[0];return newest?accept(newest,shown2):{ok:!1,problem:expired(shown2,file)}}function expired(shown2,file){let help=`run ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(file)} again, and keep th\
e artifact longer with \`retention-days\``;return missingReport(`${shown2} has expired`,help)}function accept({id,digest:digest2,size_in_bytes:size},shown2){if(size>
_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ.report)return tooBig(shown2);let sha256=/^sha256:([0-9a-f]{64})$/i.exec(digest2??"")?.[1]?.toLowerCase();return sha256!==void 0?{ok:!0,value:{id,sha256}}:
refused(`${shown2} has no SHA-256 digest to check it by`,"upload it with `actions/upload-artifact` v4 or newer, and run the workflow again")}function tooBig(shown2){
let message=`${shown2} has more than the ${_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ.report/1e6} MB that are read`;return refused(message,"upload only the reports, or split them, by account f\
or example","too-big")}var TRIES=2,PAUSE=1e3,LONGEST3=6e4;async function download(at,artifact,shown2,gone){let link=await askForLink(at,artifact,shown2,gone);if(!link.ok)return link;let bytes=await fetchAll(
at,link.value,shown2);if(!bytes.ok)return bytes;let found=(0,node_crypto__WEBPACK_IMPORTED_MODULE_23__.createHash)("sha256").update(bytes.value).digest("hex");return found===artifact.sha256?bytes:refused(`${shown2}\
 arrived with other bytes than were uploaded: its SHA-256 is \`${found}\`, not \`${artifact.sha256}\``,"run this job again; if it stays so, run the workflow tha\
t uploads it again")}async function askForLink(at,{id},shown2,absent){let{octokit,owner,repo}=at,answer=await ask({what:shown2,needs:"actions: read",absent},()=>octokit.
rest.actions.downloadArtifact({owner,repo,artifact_id:id,archive_format:"zip",request:{redirect:"manual"}}));if(!answer.ok)return answer;let{location}=answer.value.
headers,url=location!==void 0&&URL.canParse(location)?new URL(location):null,api=new URL(octokit.request.endpoint.DEFAULTS.baseUrl);return url&&(url.protocol===
"https:"||url.protocol==="http:"&&isLoopback(url)&&isLoopback(api))?{ok:!0,value:url}:refused(`GitHub gave no safe link to ${shown2}`,"run this job again, or gi\
ve the report by a path")}function isLoopback({hostname}){return["127.0.0.1","localhost","[::1]"].includes(hostname)}async function fetchAll(at,url,shown2){for(let tried=1;;tried++){
let got=await fetchOnce(at,url,shown2);if(typeof got!="string")return got;if(tried===TRIES)return missing(`${shown2} was not downloaded: GitHub's storage ${got}`,
"run this job again later");await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_27__.setTimeout)(PAUSE)}}async function fetchOnce({octokit},url,shown2){let get=octokit.request.endpoint.DEFAULTS.request?.fetch??fetch;try{
let response=await get(url.href,{redirect:"manual",signal:AbortSignal.timeout(LONGEST3)});if(response.status!==200||response.body===null)return await response.body?.
cancel(),`answered with ${response.status}`;let chunks=[],length=0;for await(let chunk of response.body){if(length+=chunk.length,length>_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ.report)return tooBig(
shown2);chunks.push(chunk)}return{ok:!0,value:Buffer.concat(chunks)}}catch(error){if(error instanceof Error&&error.name==="TimeoutError")return"took too long";if(error instanceof
TypeError)return"could not be reached, or broke off";throw error}}var EVENTS=["schedule","workflow_dispatch","push"],PAGES=3,PER_PAGE=100,MOST_COMPARED=5;function misfit(run2,{repositoryId,branch,workflow}){return run2.head_repository?.
id!==repositoryId?"is of a fork":EVENTS.includes(run2.event)?run2.path!==workflow.path&&!run2.path.startsWith(`${workflow.path}@`)?`is of another workflow, ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(
run2.path)}`:run2.head_branch!==branch?`ran on ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(run2.head_branch??"")}`:run2.conclusion==="success"?null:"did not succeed":`was started by ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(run2.
event)}`}async function findRun(at,wanted){let{branch,workflow}=wanted,looked=0,compared=0,newest=null,tip=null;for(let page=1;page<=PAGES;page++){let listed2=await listRuns(
at,wanted,page);if(!listed2.ok)return listed2;for(let run2 of listed2.value){looked++;let why=misfit(run2,wanted);if(why===null&&compared++<MOST_COMPARED){if(tip===
null){let read2=await readTip(at,branch);if(!read2.ok)return read2;tip=read2.value}let held=await isHeld(at,tip,run2.head_sha);if(!held.ok)return held;if(held.value)
return{ok:!0,value:run2};why=`ran on a commit that the branch ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(branch)} does not hold`}newest??=`run ${run2.run_number}, ${why}`}if(listed2.value.length<
PER_PAGE)break}let runs=`successful run of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(workflow.file)} on the default branch ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(branch)}`;return newest===null?missing(`there is no ${runs}`,
"run that workflow there, and see that it succeeds"):missing(`no ${runs} counts, of ${looked} looked at: the newest, ${newest}`,"run that workflow on the defaul\
t branch, on `schedule`, `workflow_dispatch` or `push`")}function listRuns({octokit,owner,repo},{branch,workflow},page){let absent=missingReport(`GitHub knows n\
o workflow ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(workflow.path)}, or hides it from the token`,"check `report-workflow`: the file must be on the default branch, and the job needs `actions: r\
ead`"),question={what:`the runs of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(workflow.file)}`,needs:"actions: read",absent};return ask(question,async()=>{let{data}=await octokit.rest.actions.listWorkflowRuns(
{owner,repo,workflow_id:workflow.file,branch,status:"success",per_page:PER_PAGE,page});return data.workflow_runs})}function readTip({octokit,owner,repo},branch){
let question={what:`the tip of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(branch)}`,needs:"contents: read"};return ask(question,async()=>{let{data}=await octokit.rest.git.getRef({owner,repo,ref:`\
heads/${branch}`});return data.object.sha})}async function isHeld({octokit,owner,repo},tip,sha){return tip===sha?{ok:!0,value:!0}:ask({what:"the commit of a run",
needs:"contents: read"},async()=>{let basehead=`${tip}...${sha}`,{data}=await octokit.rest.repos.compareCommitsWithBasehead({owner,repo,basehead,per_page:1});return data.
status==="behind"||data.status==="identical"})}var END=101010256,END_LENGTH=22,LOCATOR_64=117853008,LOCATOR_64_LENGTH=20,CENTRAL=33639248,CENTRAL_LENGTH=46,LOCAL=67324752,LOCAL_LENGTH=30,LONGEST_COMMENT=65535,
MOST_ENTRIES=100,ENCRYPTED=8257,UNIX=3,KIND=61440,KINDS_KEPT=[0,32768,16384],AGAIN="run the workflow that uploads it again";function damaged(what2){return refused(
`the zip is damaged: ${what2}`,AGAIN)}function listZip(zip){let end=findEnd(zip);if(end===null)return damaged("it has no directory at its end");let[count2,length,
first]=[zip.readUInt16LE(end+10),zip.readUInt32LE(end+12),zip.readUInt32LE(end+16)],locator=end-LOCATOR_64_LENGTH;if(locator>=0&&zip.readUInt32LE(locator)===LOCATOR_64)
return refused("the zip is in the form for files over 4 GB (ZIP64)","upload it with `actions/upload-artifact`");if(zip.readUInt32LE(end+4)!==0||zip.readUInt16LE(
end+8)!==count2)return refused("the zip is one part of several","upload it with `actions/upload-artifact`");if(first+length!==end)return damaged("its directory \
is not where it says");if(count2>MOST_ENTRIES)return refused(`the zip holds ${count2} files, more than the ${MOST_ENTRIES} that are read`,"upload only the repor\
ts");let entries=[],at=first;for(let index=0;index<count2;index++){let read2=readEntry2(zip,at,end,first);if(!read2.ok)return read2;let{entry,next}=read2.value;
if(entries.some(other=>other.name===entry.name))return refused(`the zip holds ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(entry.name)} twice`,"give each report a name of its own");if(entries.some(
other=>entry.start<other.end&&other.start<entry.end))return damaged("two of its files lie in the same bytes");entries.push(entry),at=next}return at===end?{ok:!0,
value:entries}:damaged("its directory is longer than it says")}function findEnd(zip){let last=zip.length-END_LENGTH;for(let at=last;at>=Math.max(0,last-LONGEST_COMMENT);at--)
if(zip.readUInt32LE(at)===END&&at+END_LENGTH+zip.readUInt16LE(at+20)===zip.length)return at;return null}function readEntry2(zip,at,end,first){if(at+CENTRAL_LENGTH>
end||zip.readUInt32LE(at)!==CENTRAL)return damaged("its directory breaks off");let nameEnd=at+CENTRAL_LENGTH+zip.readUInt16LE(at+28),next=nameEnd+zip.readUInt16LE(
at+30)+zip.readUInt16LE(at+32);if(next>end)return damaged("its directory breaks off");let rawName=zip.subarray(at+CENTRAL_LENGTH,nameEnd),name=rawName.toString(
"utf8");if((zip.readUInt16LE(at+8)&ENCRYPTED)!==0)return refused(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(name)} in the zip is encrypted`,"upload it without a password");let method=zip.readUInt16LE(
at+10);if(method!==0&&method!==8)return refused(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(name)} in the zip is compressed by a method that is not known here (${method})`,"upload it with `actio\
ns/upload-artifact`");if(zip.readUInt8(at+5)===UNIX&&!KINDS_KEPT.includes(zip.readUInt32LE(at+38)>>>16&KIND))return refused(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(name)} in the zip is no re\
gular file`,"upload the report itself, not a link to it");let local=zip.readUInt32LE(at+42),start=dataStart(zip,local,method,rawName,first),stop2=(start??0)+zip.
readUInt32LE(at+20);if(start===null||stop2>first)return damaged(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(name)} is not where its directory says`);let[crc,size]=[zip.readUInt32LE(at+16),zip.readUInt32LE(
at+24)];return{ok:!0,value:{entry:{name,deflated:method===8,crc,size,start,end:stop2},next}}}function dataStart(zip,local,method,name,first){if(local+LOCAL_LENGTH>
first||zip.readUInt32LE(local)!==LOCAL||(zip.readUInt16LE(local+6)&ENCRYPTED)!==0||zip.readUInt16LE(local+8)!==method)return null;let nameEnd=local+LOCAL_LENGTH+
zip.readUInt16LE(local+26);return zip.subarray(local+LOCAL_LENGTH,nameEnd).equals(name)?nameEnd+zip.readUInt16LE(local+28):null}var MOST_RATIO=200,SMALL=1e6;function isZip(bytes){return bytes.length>=4&&["PK","PK","PK\x07\b"].includes(bytes.toString("latin1",0,4))}function unzip(zip,most=_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ.
report){let listed2=listZip(zip);if(!listed2.ok)return listed2;let entries=listed2.value.filter(({name,size})=>size>0||!name.endsWith("/"));if(entries.length===
0)return refused("the zip holds no file","see that the workflow uploads the report");if(entries.reduce((sum,{size})=>sum+size,0)>most)return refused(`the files \
in the zip have more than ${most/1e6} MB together`,"upload only the reports, or split them, by account for example","too-big");let files=[];for(let entry of entries){
let bytes=unpack(zip,entry);if(!bytes.ok)return bytes;files.push({name:entry.name,bytes:bytes.value})}return{ok:!0,value:files}}function unpack(zip,entry){let{name,
deflated,size,crc,start,end}=entry,packed=zip.subarray(start,end);if(size>SMALL&&size>MOST_RATIO*packed.length){let message=`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(name)} in the zip is packe\
d more than ${MOST_RATIO} to 1, as no report is`;return refused(message,"see what the workflow uploads")}let bytes=deflated?inflate(packed,size):packed;return bytes===
null||bytes.length!==size||(0,node_zlib__WEBPACK_IMPORTED_MODULE_28__.crc32)(bytes)!==crc?damaged(`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(name)} is not what the zip says it is`):{ok:!0,value:bytes}}function inflate(packed,size){try{return (0,node_zlib__WEBPACK_IMPORTED_MODULE_28__.inflateRawSync)(
packed,{maxOutputLength:Math.max(size,1)})}catch(error){let{code:code2}=error;if(code2==="ERR_BUFFER_TOO_LARGE"||code2?.startsWith("Z_"))return null;throw error}}var FOLDER=".github/workflows/";function readWorkflow(input){let file=input.startsWith(FOLDER)?input.slice(FOLDER.length):input;return/^[^/\\]+\.ya?ml$/i.test(file)?
{ok:!0,value:{file,path:FOLDER+file}}:usage2(`\`report-workflow\` is ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(input)}, which is no workflow file`,`name the file below \`${FOLDER}\` that uploads\
 the report: \`iam-report.yml\``)}async function fetchReportArtifact(wanted){let{octokit,owner,repo,artifact}=wanted;if(!hasArtifacts(wanted.serverUrl))return usage2("`report-artifact` needs art\
ifacts of version 4, which GitHub Enterprise Server does not have","give the report by a path: `report`, downloaded or exported in a step before");let workflow=readWorkflow(
wanted.workflow);if(!workflow.ok)return workflow;let{file}=workflow.value,repository=await ask({what:"the repository",needs:"contents: read"},()=>octokit.rest.repos.
get({owner,repo}));if(!repository.ok)return repository;let{id:repositoryId,default_branch:branch}=repository.value.data,run2=await findRun(wanted,{repositoryId,
branch,workflow:workflow.value});if(!run2.ok)return run2;let shown2=`the artifact ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(artifact)} ${ofRun(run2.value,file,wanted.now)}`,found=await findArtifact(
wanted,artifact,{runId:run2.value.id,shown:shown2,file});if(!found.ok)return found;let bytes=await download(wanted,found.value,shown2,expired(shown2,file));return bytes.
ok?readTexts(bytes.value,`the artifact ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(artifact)} ${ofRun(run2.value,file,null)}`):bytes}function hasArtifacts(serverUrl){let host=URL.canParse(serverUrl)?
new URL(serverUrl).hostname:"";return host==="github.com"||host.endsWith(".ghe.com")}function ofRun({run_number,created_at},file,now){let time=Date.parse(created_at),
old=now===null?"":`, ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .age */ .KW)(time,now)}`;return`(run ${run_number} of ${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(file)}, ${(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .formatDay */ .im)(time)}${old})`}function readTexts(bytes,shown2){if(!isZip(bytes))
return readText2(bytes,shown2);let files=unzip(bytes);if(!files.ok)return{ok:!1,problem:{...files.problem,path:shown2}};let texts=[];for(let{name,bytes:content}of files.
value){let text=readText2(content,`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)((0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(name)).slice(1,-1)} of ${shown2}`);if(!text.ok)return text;texts.push(...text.value)}return{ok:!0,value:texts}}
function readText2(bytes,source){if((0,node_buffer__WEBPACK_IMPORTED_MODULE_26__.isUtf8)(bytes))return{ok:!0,value:[{text:bytes.toString("utf8"),source}]};let help="upload nothing but reports, saved as UTF-\
8",{problem:problem2}=refused("this is not UTF-8 text, and every file of the artifact counts as a report",help,"not-utf8");return{ok:!1,problem:{...problem2,path:source}}}
var __require=(0,module__WEBPACK_IMPORTED_MODULE_31__.createRequire)(require("url").pathToFileURL(__filename).href);function cleanPath(path){let normalized=(0,path__WEBPACK_IMPORTED_MODULE_29__.normalize)(path);return normalized.length>1&&normalized[normalized.length-1]===
path__WEBPACK_IMPORTED_MODULE_29__.sep&&(normalized=normalized.substring(0,normalized.length-1)),normalized}var SLASHES_REGEX=/[\\/]/g;function convertSlashes(path,separator){return path.replace(
SLASHES_REGEX,separator)}var WINDOWS_ROOT_DIR_REGEX=/^[a-z]:[\\/]$/i;function isRootDirectory(path){return path==="/"||WINDOWS_ROOT_DIR_REGEX.test(path)}function normalizePath(path,options){
let{resolvePaths,normalizePath:normalizePath$1,pathSeparator}=options,pathNeedsCleaning=process.platform==="win32"&&path.includes("/")||path.startsWith(".");if(resolvePaths&&
(path=(0,path__WEBPACK_IMPORTED_MODULE_29__.resolve)(path)),(normalizePath$1||pathNeedsCleaning)&&(path=cleanPath(path)),path===".")return"";let needsSeperator=path[path.length-1]!==pathSeparator;return convertSlashes(
needsSeperator?path+pathSeparator:path,pathSeparator)}function joinPathWithBasePath(filename,directoryPath){return directoryPath+filename}function joinPathWithRelativePath(root,options){
return function(filename,directoryPath){return directoryPath.startsWith(root)?directoryPath.slice(root.length)+filename:convertSlashes((0,path__WEBPACK_IMPORTED_MODULE_29__.relative)(root,directoryPath),
options.pathSeparator)+options.pathSeparator+filename}}function joinPath(filename){return filename}function joinDirectoryPath(filename,directoryPath,separator){
return directoryPath+filename+separator}function build$7(root,options){let{relativePaths,includeBasePath}=options;return relativePaths&&root?joinPathWithRelativePath(
root,options):includeBasePath?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(root){return function(directoryPath,paths){paths.push(directoryPath.
substring(root.length)||".")}}function pushDirectoryFilterWithRelativePath(root){return function(directoryPath,paths,filters){let relativePath=directoryPath.substring(
root.length)||".";filters.every(filter=>filter(relativePath,!0))&&paths.push(relativePath)}}var pushDirectory=(directoryPath,paths)=>{paths.push(directoryPath||
".")},pushDirectoryFilter=(directoryPath,paths,filters)=>{let path=directoryPath||".";filters.every(filter=>filter(path,!0))&&paths.push(path)},empty$2=()=>{};function build$6(root,options){
let{includeDirs,filters,relativePaths}=options;return includeDirs?relativePaths?filters&&filters.length?pushDirectoryFilterWithRelativePath(root):pushDirectoryWithRelativePath(
root):filters&&filters.length?pushDirectoryFilter:pushDirectory:empty$2}var pushFileFilterAndCount=(filename,_paths,counts,filters)=>{filters.every(filter=>filter(
filename,!1))&&counts.files++},pushFileFilter=(filename,paths,_counts,filters)=>{filters.every(filter=>filter(filename,!1))&&paths.push(filename)},pushFileCount=(_filename,_paths,counts,_filters)=>{
counts.files++},pushFile=(filename,paths)=>{paths.push(filename)},empty$1=()=>{};function build$5(options){let{excludeFiles,filters,onlyCounts}=options;return excludeFiles?
empty$1:filters&&filters.length?onlyCounts?pushFileFilterAndCount:pushFileFilter:onlyCounts?pushFileCount:pushFile}var getArray=paths=>paths,getArrayGroup=()=>[
""].slice(0,0);function build$4(options){return options.group?getArrayGroup:getArray}var groupFiles=(groups2,directory,files)=>{groups2.push({directory,files,dir:directory})},
empty=()=>{};function build$3(options){return options.group?groupFiles:empty}var resolveSymlinksAsync=function(path,state,callback$1){let{queue,fs,options:{suppressErrors}}=state;
queue.enqueue(),fs.realpath(path,(error,resolvedPath)=>{if(error)return queue.dequeue(suppressErrors?null:error,state);fs.stat(resolvedPath,(error$1,stat2)=>{if(error$1)
return queue.dequeue(suppressErrors?null:error$1,state);if(stat2.isDirectory()&&isRecursive(path,resolvedPath,state))return queue.dequeue(null,state);callback$1(
stat2,resolvedPath),queue.dequeue(null,state)})})},resolveSymlinks=function(path,state,callback$1){let{queue,fs,options:{suppressErrors}}=state;queue.enqueue();
try{let resolvedPath=fs.realpathSync(path),stat2=fs.statSync(resolvedPath);if(stat2.isDirectory()&&isRecursive(path,resolvedPath,state))return;callback$1(stat2,
resolvedPath)}catch(e){if(!suppressErrors)throw e}};function build$2(options,isSynchronous){return!options.resolveSymlinks||options.excludeSymlinks?null:isSynchronous?
resolveSymlinks:resolveSymlinksAsync}function isRecursive(path,resolved,state){if(state.options.useRealPaths)return isRecursiveUsingRealPaths(resolved,state);let parent=(0,path__WEBPACK_IMPORTED_MODULE_29__.dirname)(
path),depth=1;for(;parent!==state.root&&depth<2;){let resolvedPath=state.symlinks.get(parent);!!resolvedPath&&(resolvedPath===resolved||resolvedPath.startsWith(
resolved)||resolved.startsWith(resolvedPath))?depth++:parent=(0,path__WEBPACK_IMPORTED_MODULE_29__.dirname)(parent)}return state.symlinks.set(path,resolved),depth>1}function isRecursiveUsingRealPaths(resolved,state){
return state.visited.includes(resolved+state.options.pathSeparator)}var onlyCountsSync=state=>state.counts,groupsSync=state=>state.groups,defaultSync=state=>state.
paths,limitFilesSync=state=>state.paths.slice(0,state.options.maxFiles),onlyCountsAsync=(state,error,callback$1)=>(report(error,callback$1,state.counts,state.options.
suppressErrors),null),defaultAsync=(state,error,callback$1)=>(report(error,callback$1,state.paths,state.options.suppressErrors),null),limitFilesAsync=(state,error,callback$1)=>(report(
error,callback$1,state.paths.slice(0,state.options.maxFiles),state.options.suppressErrors),null),groupsAsync=(state,error,callback$1)=>(report(error,callback$1,
state.groups,state.options.suppressErrors),null);function report(error,callback$1,output,suppressErrors){callback$1(error&&!suppressErrors?error:null,output)}function build$1(options,isSynchronous){
let{onlyCounts,group,maxFiles}=options;return onlyCounts?isSynchronous?onlyCountsSync:onlyCountsAsync:group?isSynchronous?groupsSync:groupsAsync:maxFiles?isSynchronous?
limitFilesSync:limitFilesAsync:isSynchronous?defaultSync:defaultAsync}var readdirOpts={withFileTypes:!0},walkAsync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{
if(state.queue.enqueue(),currentDepth<0)return state.queue.dequeue(null,state);let{fs}=state;state.visited.push(crawlPath),state.counts.directories++,fs.readdir(
crawlPath||".",readdirOpts,(error,entries=[])=>{callback$1(entries,directoryPath,currentDepth),state.queue.dequeue(state.options.suppressErrors?null:error,state)})},
walkSync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{let{fs}=state;if(currentDepth<0)return;state.visited.push(crawlPath),state.counts.directories++;
let entries=[];try{entries=fs.readdirSync(crawlPath||".",readdirOpts)}catch(e){if(!state.options.suppressErrors)throw e}callback$1(entries,directoryPath,currentDepth)};
function build(isSynchronous){return isSynchronous?walkSync:walkAsync}var Queue=class{count=0;constructor(onQueueEmpty){this.onQueueEmpty=onQueueEmpty}enqueue(){
return this.count++,this.count}dequeue(error,output){this.onQueueEmpty&&(--this.count<=0||error)&&(this.onQueueEmpty(error,output),error&&(output.controller.abort(),
this.onQueueEmpty=void 0))}},Counter=class{_files=0;_directories=0;set files(num){this._files=num}get files(){return this._files}set directories(num){this._directories=
num}get directories(){return this._directories}get dirs(){return this._directories}},Aborter=class{aborted=!1;abort(){this.aborted=!0}},Walker=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(root,options,callback$1){
this.isSynchronous=!callback$1,this.callbackInvoker=build$1(options,this.isSynchronous),this.root=normalizePath(root,options),this.state={root:isRootDirectory(this.
root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Counter,options,queue:new Queue((error,state)=>this.callbackInvoker(state,error,
callback$1)),symlinks:new Map,visited:[""].slice(0,0),controller:new Aborter,fs:options.fs||fs__WEBPACK_IMPORTED_MODULE_24__},this.joinPath=build$7(this.root,options),this.pushDirectory=
build$6(this.root,options),this.pushFile=build$5(options),this.getArray=build$4(options),this.groupFiles=build$3(options),this.resolveSymlink=build$2(options,this.
isSynchronous),this.walkDirectory=build(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(entries,directoryPath,depth)=>{
let{paths,options:{filters,resolveSymlinks:resolveSymlinks$1,excludeSymlinks,exclude,maxFiles,signal,useRealPaths,pathSeparator},controller}=this.state;if(controller.
aborted||signal&&signal.aborted||maxFiles&&paths.length>maxFiles)return;let files=this.getArray(this.state.paths);for(let i=0;i<entries.length;++i){let entry=entries[i];
if(entry.isFile()||entry.isSymbolicLink()&&!resolveSymlinks$1&&!excludeSymlinks){let filename=this.joinPath(entry.name,directoryPath);this.pushFile(filename,files,
this.state.counts,filters)}else if(entry.isDirectory()){let path=joinDirectoryPath(entry.name,directoryPath,this.state.options.pathSeparator);if(exclude&&exclude(
entry.name,path))continue;this.pushDirectory(path,paths,filters),this.walkDirectory(this.state,path,path,depth-1,this.walk)}else if(this.resolveSymlink&&entry.isSymbolicLink()){
let path=joinPathWithBasePath(entry.name,directoryPath);this.resolveSymlink(path,this.state,(stat2,resolvedPath)=>{if(stat2.isDirectory()){if(resolvedPath=normalizePath(
resolvedPath,this.state.options),exclude&&exclude(entry.name,useRealPaths?resolvedPath:path+pathSeparator))return;this.walkDirectory(this.state,resolvedPath,useRealPaths?
resolvedPath:path+pathSeparator,depth-1,this.walk)}else{resolvedPath=useRealPaths?resolvedPath:path;let filename=(0,path__WEBPACK_IMPORTED_MODULE_29__.basename)(resolvedPath),directoryPath$1=normalizePath(
(0,path__WEBPACK_IMPORTED_MODULE_29__.dirname)(resolvedPath),this.state.options);resolvedPath=this.joinPath(filename,directoryPath$1),this.pushFile(resolvedPath,files,this.state.counts,filters)}})}}
this.groupFiles(this.state.groups,directoryPath,files)}};function promise(root,options){return new Promise((resolve$1,reject)=>{callback(root,options,(err,output)=>{
if(err)return reject(err);resolve$1(output)})})}function callback(root,options,callback$1){new Walker(root,options,callback$1).start()}function sync(root,options){
return new Walker(root,options).start()}var APIBuilder=class{constructor(root,options){this.root=root,this.options=options}withPromise(){return promise(this.root,
this.options)}withCallback(cb){callback(this.root,this.options,cb)}sync(){return sync(this.root,this.options)}},pm=null;try{__require.resolve("picomatch"),pm=__require(
"picomatch")}catch{}var Builder=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:path__WEBPACK_IMPORTED_MODULE_29__.sep,filters:[]};globFunction;constructor(options){this.
options={...this.options,...options},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(separator){return this.
options.pathSeparator=separator,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){
return this.options.includeDirs=!0,this}withMaxDepth(depth){return this.options.maxDepth=depth,this}withMaxFiles(limit){return this.options.maxFiles=limit,this}withFullPaths(){
return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths=!0}={}){
return this.options.resolveSymlinks=!0,this.options.useRealPaths=resolvePaths,this.withFullPaths()}withAbortSignal(signal){return this.options.signal=signal,this}normalize(){
return this.options.normalizePath=!0,this}filter(predicate){return this.options.filters.push(predicate),this}onlyDirs(){return this.options.excludeFiles=!0,this.
options.includeDirs=!0,this}exclude(predicate){return this.options.exclude=predicate,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(root){return new APIBuilder(
root||".",this.options)}withGlobFunction(fn){return this.globFunction=fn,this}crawlWithOptions(root,options){return this.options={...this.options,...options},new APIBuilder(
root||".",this.options)}glob(...patterns){return this.globFunction?this.globWithOptions(patterns):this.globWithOptions(patterns,{dot:!0})}globWithOptions(patterns,...options){
let globFn=this.globFunction||pm;if(!globFn)throw new Error("Please specify a glob function to use glob matching.");var isMatch=this.globCache[patterns.join("\0")];
return isMatch||(isMatch=globFn(patterns,...options),this.globCache[patterns.join("\0")]=isMatch),this.options.filters.push(path=>isMatch(path)),this}};var import_picomatch2=(0,_chunk_WHXEWFBG_js__WEBPACK_IMPORTED_MODULE_16__/* .__toESM */ .f)(require_picomatch2(),1),isReadonlyArray=Array.isArray,BACKSLASHES=/\\/g,DRIVE_RELATIVE_PATH=/^[A-Za-z]:$/,isWin=process.platform===
"win32",ONLY_PARENT_DIRECTORIES=/^(\/?\.\.)+$/;function getPartialMatcher(patterns,options={}){let patternsCount=patterns.length,patternsParts=Array(patternsCount),
matchers=Array(patternsCount),i,j;for(i=0;i<patternsCount;i++){let parts=splitPattern(patterns[i]);patternsParts[i]=parts;let partsCount=parts.length,partMatchers=Array(
partsCount);for(j=0;j<partsCount;j++)partMatchers[j]=(0,import_picomatch2.default)(parts[j],options);matchers[i]=partMatchers}return input=>{let inputParts=input.
split("/");if(inputParts[0]===".."&&ONLY_PARENT_DIRECTORIES.test(input))return!0;for(i=0;i<patternsCount;i++){let patternParts=patternsParts[i],matcher=matchers[i],
inputPatternCount=inputParts.length,minParts=Math.min(inputPatternCount,patternParts.length);for(j=0;j<minParts;){let part2=patternParts[j];if(part2.includes("/"))
return!0;if(!matcher[j](inputParts[j]))break;if(!options.noglobstar&&part2==="**")return!0;j++}if(j===inputPatternCount)return!0}return!1}}var WIN32_ROOT_DIR=/^[A-Z]:\/$/i,
isRoot=isWin?p=>WIN32_ROOT_DIR.test(p):p=>p==="/";function buildFormat(cwd,root,absolute){if(cwd===root||root.startsWith(`${cwd}/`)){if(absolute){let start=cwd.
length+ +!isRoot(cwd);return(p,isDir)=>p.slice(start,isDir?-1:void 0)||"."}let prefix=root.slice(cwd.length+1);return prefix?(p,isDir)=>{if(p===".")return prefix;
let result=`${prefix}/${p}`;return isDir?result.slice(0,-1):result}:(p,isDir)=>isDir&&p!=="."?p.slice(0,-1):p}return absolute?p=>path__WEBPACK_IMPORTED_MODULE_29__.posix.relative(cwd,p)||".":p=>path__WEBPACK_IMPORTED_MODULE_29__.posix.
relative(cwd,`${root}/${p}`)||"."}function buildRelative(cwd,root){if(root.startsWith(`${cwd}/`)){let prefix=root.slice(cwd.length+1);return p=>`${prefix}/${p}`}
return p=>{let result=path__WEBPACK_IMPORTED_MODULE_29__.posix.relative(cwd,`${root}/${p}`);return p[p.length-1]==="/"&&result!==""?`${result}/`:result||"."}}function ensureNonDriveRelativePath(path){
return path.replace(DRIVE_RELATIVE_PATH,match=>`${match}/`)}var splitPatternOptions={parts:!0};function splitPattern(path){var _result$parts;let result=import_picomatch2.default.
scan(path,splitPatternOptions);return!((_result$parts=result.parts)===null||_result$parts===void 0)&&_result$parts.length?result.parts:[path]}var POSIX_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,WIN32_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,
escapePosixPath=path=>path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapeWin32Path=path=>path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapePath=isWin?
escapeWin32Path:escapePosixPath;function isDynamicPattern(pattern,options){if(options?.caseSensitiveMatch===!1)return!0;let scan=import_picomatch2.default.scan(
pattern);return scan.isGlob||scan.negated}function log2(...tasks){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...tasks)}function ensureStringArray(value){
return typeof value=="string"?[value]:value??[]}var PARENT_DIRECTORY=/^(\/?\.\.)+/,ESCAPING_BACKSLASHES=/\\(?=[()[\]{}!*+?@|])/g;function normalizePattern(pattern,opts,props,isIgnore){
var _PARENT_DIRECTORY$exe;let cwd=opts.cwd,result=pattern;pattern[pattern.length-1]==="/"&&(result=pattern.slice(0,-1)),result[result.length-1]!=="*"&&opts.expandDirectories&&
(result+="/**");let escapedCwd=escapePath(cwd);result=(0,path__WEBPACK_IMPORTED_MODULE_29__.isAbsolute)(result.replace(ESCAPING_BACKSLASHES,""))?path__WEBPACK_IMPORTED_MODULE_29__.posix.relative(escapedCwd,result):path__WEBPACK_IMPORTED_MODULE_29__.posix.normalize(result);
let parentDir=(_PARENT_DIRECTORY$exe=PARENT_DIRECTORY.exec(result))===null||_PARENT_DIRECTORY$exe===void 0?void 0:_PARENT_DIRECTORY$exe[0],parts=splitPattern(result);
if(parentDir){let n=(parentDir.length+1)/3,i=0,cwdParts=escapedCwd.split("/");for(;i<n&&parts[i+n]===cwdParts[cwdParts.length+i-n];)result=result.slice(0,(n-i-1)*
3)+result.slice((n-i)*3+parts[i+n].length+1)||".",i++;let potentialRoot=path__WEBPACK_IMPORTED_MODULE_29__.posix.join(cwd,parentDir.slice(i*3));potentialRoot[0]!=="."&&props.root.length>potentialRoot.
length&&(props.root=ensureNonDriveRelativePath(potentialRoot),props.depthOffset=-n+i)}if(!isIgnore&&props.depthOffset>=0){var _props$commonPath;(_props$commonPath=
props.commonPath)!==null&&_props$commonPath!==void 0||(props.commonPath=parts);let newCommonPath=[],length=Math.min(props.commonPath.length,parts.length);for(let i=0;i<
length;i++){let part2=parts[i];if(part2==="**"&&!parts[i+1]){newCommonPath.pop();break}if(i===parts.length-1||part2!==props.commonPath[i]||isDynamicPattern(part2))
break;newCommonPath.push(part2)}props.depthOffset=newCommonPath.length,props.commonPath=newCommonPath,props.root=ensureNonDriveRelativePath(newCommonPath.length>
0?path__WEBPACK_IMPORTED_MODULE_29__.posix.join(cwd,...newCommonPath):cwd)}return result}function processPatterns(options,patterns,props){let matchPatterns=[],ignorePatterns=[];for(let pattern of options.
ignore)pattern&&(pattern[0]!=="!"||pattern[1]==="(")&&ignorePatterns.push(normalizePattern(pattern,options,props,!0));for(let pattern of patterns)pattern&&(pattern[0]!==
"!"||pattern[1]==="("?matchPatterns.push(normalizePattern(pattern,options,props,!1)):(pattern[1]!=="!"||pattern[2]==="(")&&ignorePatterns.push(normalizePattern(
pattern.slice(1),options,props,!0)));return{match:matchPatterns,ignore:ignorePatterns}}function buildCrawler(options,patterns){let cwd=options.cwd,props={root:cwd,
depthOffset:0},processed=processPatterns(options,patterns,props);options.debug&&log2("internal processing patterns:",processed);let{absolute,caseSensitiveMatch,
debug,dot,followSymbolicLinks,onlyDirectories}=options,root=props.root.replace(BACKSLASHES,""),matchOptions={dot,nobrace:options.braceExpansion===!1,nocase:!caseSensitiveMatch,
noextglob:options.extglob===!1,noglobstar:options.globstar===!1,posix:!0},matcher=(0,import_picomatch2.default)(processed.match,matchOptions),ignore=(0,import_picomatch2.default)(
processed.ignore,matchOptions),partialMatcher=getPartialMatcher(processed.match,matchOptions),format=buildFormat(cwd,root,absolute),excludeFormatter=absolute?format:
buildFormat(cwd,root,!0),excludePredicate=(_,p)=>{let relativePath=excludeFormatter(p,!0);return relativePath!=="."&&!partialMatcher(relativePath)||ignore(relativePath)},
maxDepth;options.deep!==void 0&&(maxDepth=Math.round(options.deep-props.depthOffset));let crawler=new Builder({filters:[debug?(p,isDirectory)=>{let path=format(
p,isDirectory),matches=matcher(path)&&!ignore(path);return matches&&log2(`matched ${path}`),matches}:(p,isDirectory)=>{let path=format(p,isDirectory);return matcher(
path)&&!ignore(path)}],exclude:debug?(_,p)=>{let skipped=excludePredicate(_,p);return log2(`${skipped?"skipped":"crawling"} ${p}`),skipped}:excludePredicate,fs:options.
fs,pathSeparator:"/",relativePaths:!absolute,resolvePaths:absolute,includeBasePath:absolute,resolveSymlinks:followSymbolicLinks,excludeSymlinks:!followSymbolicLinks,
excludeFiles:onlyDirectories,includeDirs:onlyDirectories||!options.onlyFiles,maxDepth,signal:options.signal}).crawl(root);return options.debug&&log2("internal p\
roperties:",{...props,root}),[crawler,cwd!==root&&!absolute&&buildRelative(cwd,root)]}function formatPaths(paths,mapper){if(mapper)for(let i=paths.length-1;i>=0;i--)
paths[i]=mapper(paths[i]);return paths}var defaultOptions={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,
onlyFiles:!0};function getOptions(options){let opts=Object.assign({},options);for(let key in defaultOptions)opts[key]===void 0&&Object.assign(opts,{[key]:defaultOptions[key]});
return opts.cwd=(opts.cwd instanceof URL?(0,url__WEBPACK_IMPORTED_MODULE_30__.fileURLToPath)(opts.cwd):(0,path__WEBPACK_IMPORTED_MODULE_29__.resolve)(opts.cwd||process.cwd())).replace(BACKSLASHES,"/"),opts.ignore=ensureStringArray(opts.
ignore),opts.fs&&(opts.fs={readdir:opts.fs.readdir||fs__WEBPACK_IMPORTED_MODULE_24__.readdir,readdirSync:opts.fs.readdirSync||fs__WEBPACK_IMPORTED_MODULE_24__.readdirSync,realpath:opts.fs.realpath||fs__WEBPACK_IMPORTED_MODULE_24__.realpath,realpathSync:opts.fs.
realpathSync||fs__WEBPACK_IMPORTED_MODULE_24__.realpathSync,stat:opts.fs.stat||fs__WEBPACK_IMPORTED_MODULE_24__.stat,statSync:opts.fs.statSync||fs__WEBPACK_IMPORTED_MODULE_24__.statSync}),opts.debug&&log2("globbing with options:",opts),opts}function getCrawler(globInput,inputOptions={}){
var _ref;if(globInput&&inputOptions?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let isModern=isReadonlyArray(globInput)||
typeof globInput=="string",patterns=ensureStringArray((_ref=isModern?globInput:globInput.patterns)!==null&&_ref!==void 0?_ref:"**/*"),options=getOptions(isModern?
inputOptions:globInput);return patterns.length>0?buildCrawler(options,patterns):[]}function globSync(globInput,options){let[crawler,relative4]=getCrawler(globInput,options);return crawler?formatPaths(crawler.sync(),relative4):[]}function findReports(workspace,patterns){let found=new Set;for(let pattern of patterns){let files=filesOf(workspace,pattern);if(files.length===0){let help="expo\
rt one with the AWS CLI, or download it in a step before this one",message=`no report matches \`${pattern}\`: nothing was analysed`;return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)(
"warning","unreadable-file",message,{help})}}for(let file of files)found.add(file)}return{ok:!0,value:[...found].sort()}}function filesOf(workspace,pattern){let path=(0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(
workspace,pattern);return (0,node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync)(path)?[path]:globSync(pattern,{cwd:workspace,absolute:!0,dot:!0,onlyFiles:!0,followSymbolicLinks:!1})}async function readEvidence({evidence,asOf},workspace,octokit,repository){if(evidence.kind==="artifact"){if(!octokit||!repository)return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("\
error","usage","nobody says in which repository the artifact is",{help:"run it as a step of a workflow, with a token, or give `report`"})};let serverUrl=process.
env.GITHUB_SERVER_URL??"https://github.com";return fetchReportArtifact({octokit,...repository,...evidence,serverUrl,now:asOf})}let found=findReports(workspace,evidence.
reports);if(!found.ok)return found;let reports=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readReports */ .oh)(found.value);return reports.ok?{ok:!0,value:reports.value.map(one=>({...one,source:shown(workspace,one.
source)}))}:reports}function shown(workspace,file){let path=(0,node_path__WEBPACK_IMPORTED_MODULE_18__.relative)(workspace,file);return path.startsWith("..")?file:path}async function readConversation(octokit,at){let threads=[],notes=[],[moreThreads,moreNotes]=[void 0,void 0];for(;moreThreads!==null||moreNotes!==null;){let[afterThread,
afterNote]=[moreThreads,moreNotes],fields=[...afterThread===null?[]:[threadsAfter(afterThread!==void 0)],...afterNote===null?[]:[notesAfter(afterNote!==void 0)]],
variables={...at,...afterThread?{afterThread}:{},...afterNote?{afterNote}:{}},page=await octokit.graphql(queryOf(fields,variables),variables),{reviewThreads,comments}=page.
repository.pullRequest;for(let thread of reviewThreads?.nodes??[])threads.push(...threadOf(thread));for(let comment of comments?.nodes??[])notes.push(...noteOf(
comment));moreThreads=nextOf(reviewThreads),moreNotes=nextOf(comments)}return{threads,notes}}function threadOf(thread){let first=thread?.comments.nodes[0];if(!thread||
!first?.viewerDidAuthor||first.fullDatabaseId===null)return[];let{path,line:line2,startLine,isOutdated,isResolved,resolvedBy,comments}=thread;return[{id:Number(
first.fullDatabaseId),node:first.id,body:first.body,path,line:isOutdated?null:line2,startLine:isOutdated?null:startLine,outdated:isOutdated||line2===null,minimized:first.
isMinimized&&first.minimizedReason?.toLowerCase()==="outdated",resolvedBy:isResolved?resolvedBy?.login??"ghost":null,dislikedBy:(first.reactions.nodes??[]).map(
reaction=>reaction?.user?.login??"ghost"),replied:comments.totalCount>1}]}function noteOf(comment){return!comment?.viewerDidAuthor||comment.fullDatabaseId===null?
[]:[{id:Number(comment.fullDatabaseId),body:comment.body,url:comment.url}]}function nextOf(list4){return list4?.pageInfo.hasNextPage?list4.pageInfo.endCursor:null}
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
repository),folders:async(commit,folders)=>{let asked=new Set(folders),whole=await wholeTree(octokit,repository,commit);return whole===null?filesOfFolders(octokit,
repository,commit,folders):new Map([...whole].filter(([path])=>asked.has((0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path))))},blob:async sha=>{let{content}=(await rest.git.getBlob({...repository,
file_sha:sha})).data;return Buffer.from(content,"base64")},conversation:()=>readConversation(octokit,at),mayWrite:async username=>{try{let{permission}=(await rest.
repos.getCollaboratorPermissionLevel({...repository,username})).data;return permission==="admin"||permission==="write"}catch(error){if(refusalOf(error).kind==="\
forbidden")return!1;throw error}},review:async(commit_id,body,comments)=>{let review={...pull,commit_id,event:"COMMENT",body,comments:[...comments],...ONCE};return(await rest.
pulls.createReview(review)).data.html_url},comment:async(commit_id,comment)=>{await rest.pulls.createReviewComment({...pull,commit_id,...comment,...ONCE})},rewriteComment:async(comment_id,body)=>{
await rest.pulls.updateReviewComment({...repository,comment_id,body,...ONCE})},deleteComment:async comment_id=>{await rest.pulls.deleteReviewComment({...repository,
comment_id,...ONCE})},minimizeComment:async node=>{await octokit.graphql(MINIMIZE,{node,...ONCE})},note:async body=>{let comment={...repository,issue_number:at.
number,body,...ONCE};return(await rest.issues.createComment(comment)).data.html_url},rewriteNote:async(comment_id,body)=>{await rest.issues.updateComment({...repository,
comment_id,body,...ONCE})},deleteNote:async comment_id=>{await rest.issues.deleteComment({...repository,comment_id,...ONCE})}}}var MINIMIZE=`
  mutation ($node: ID!) {
    minimizeComment(input: { subjectId: $node, classifier: OUTDATED }) { minimizedComment { isMinimized } }
  }
`;function treeReader(octokit,at){async function tree(commit,paths){let whole=await wholeTree(octokit,at,commit);return paths===null?whole:whole===null?someOfTree(
octokit,at,commit,paths):new Map([...new Set(paths)].flatMap(path=>{let file=whole.get(path);return file?[[path,file]]:[]}))}return tree}function chosenInput(name,allowed){let value=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name),found=allowed.find(one=>one===value);return found!==void 0?{ok:!0,value:found}:wrongInput(name,`give\
 one of ${allowed.map(one=>`\`${one}\``).join(", ")}`)}function switchInput(name){try{return{ok:!0,value:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getBooleanInput */ .Vt)(name)}}catch{return wrongInput(name,"wr\
ite `true` or `false`")}}function wrongInput(name,help){return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)(`\`${name}\` is \`${(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name)}\``,help)}var MOST_STATEMENTS=200;function readWorkOffInputs(){let openIssue=switchInput("open-issue");if(!openIssue.ok)return openIssue;let openPullRequest2=switchInput(
"open-pull-request");if(!openPullRequest2.ok)return openPullRequest2;let groupBy=chosenInput("group-by",GROUP_BY);if(!groupBy.ok)return groupBy;let most=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(
"max-statements");return!/^[1-9]\d{0,2}$/.test(most)||Number(most)>MOST_STATEMENTS?wrongInput("max-statements",`give a number from 1 to ${MOST_STATEMENTS}`):{ok:!0,
value:{openIssue:openIssue.value,openPullRequest:openPullRequest2.value,groupBy:groupBy.value,mostStatements:Number(most)}}}var MOST_COMMENTS=50;function readInputs(now){let evidence=readEvidence2();if(!evidence.ok)return evidence;let id=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("id");if(!/^[\w.-]{1,100}$/.test(id))
return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)(`\`id\` is \`${id}\``,"use letters, digits, `.`, `_` and `-`, at most 100 of them");let terms=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readTerms */ .Ky)({principals:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getMultilineInput */ .q3)("principal"),
maxReportAge:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("max-report-age")||void 0,unusedFor:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("unused-for")||void 0},now);if(!terms.ok)return terms;let dryRun2=switchInput("dry-run");if(!dryRun2.
ok)return dryRun2;let policies=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getMultilineInput */ .q3)("policies");if(policies.length===0)return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)("`policies` is empty","leave it out, or name files: `iam/**/*.j\
son`");let configuration=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("config");if(!/^(?!\/)[^\\]+$/.test(configuration)||configuration.split("/").includes(".."))return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)(`\`config\` is \`${configuration}\
\``,"give a path from the root of the repository");let mode=chosenInput("mode",["auto","review","audit"]);if(!mode.ok)return mode;let failOn=chosenInput("fail-o\
n",_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .FAIL_ON */ .d$);if(!failOn.ok)return failOn;let gate=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readGateTexts */ .ST)(failOn.value,{maxUnusedActions:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("max-unused-actions")||void 0,maxUnusedPercent:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("\
max-unused-percent")||void 0,accessLevels:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getMultilineInput */ .q3)("access-levels"),forbid:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getMultilineInput */ .q3)("forbid")});if(!gate.ok)return gate;let scope=chosenInput(
"scope",["touched","file"]);if(!scope.ok)return scope;let mostComments=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("max-comments");if(!/^\d{1,2}$/.test(mostComments)||Number(mostComments)>MOST_COMMENTS)
return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)(`\`max-comments\` is \`${mostComments}\``,`give a number from 0 to ${MOST_COMMENTS}`);let workOff2=readWorkOffInputs();return workOff2.ok?{ok:!0,value:{
...terms.value,evidence:evidence.value,policies,configuration,id,dryRun:dryRun2.value,token:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("github-token"),mode:mode.value,gate:(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .rulesOf */ .fD)(gate.value),scope:scope.
value,mostComments:Number(mostComments),workOff:workOff2.value,baseline:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("baseline")||null,previous:(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("previous")||null}}:workOff2}function readEvidence2(){
let reports=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getMultilineInput */ .q3)("report"),artifact=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("report-artifact"),workflow=(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("report-workflow"),help="set `report` to a path or a glob, or `re\
port-artifact` and `report-workflow`";return reports.length>0&&artifact===""&&workflow===""?{ok:!0,value:{kind:"files",reports}}:reports.length>0?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)("evidenc\
e is given twice, by path and as an artifact",help):artifact!==""&&workflow!==""?{ok:!0,value:{kind:"artifact",artifact,workflow}}:artifact===""&&workflow===""?
(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)("no evidence is given",help):(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .usage */ .CI)(`\`${artifact===""?"report-artifact":"report-workflow"}\` is missing`,"give the name of the artifact, and the file name\
 of the workflow")}var LINK="120000",SUBMODULE="160000";function plainFile(tree,path){let file=tree.get(path);return file===void 0||isOther(file)?[]:[{path,sha:file.sha}]}function otherThanFile(path,file){
return file?.mode===LINK?(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","not-a-file","this is a symbolic link, which is not followed: nobody looked at what it leads to",{path,help:"put the fi\
le itself there, or leave it out with `policies`"}):file?.mode===SUBMODULE?(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","not-a-file","this is a submodule, whose files are not read: nobody l\
ooked at them",{path,help:"run the action in the repository that it comes from, and leave it out with `policies`"}):null}function foldersOf(path){let names2=path.
split("/").slice(0,-1);return names2.map((_,at)=>names2.slice(0,at+1).join("/"))}function otherThanFolders(removed,tree){return[...new Set(removed.flatMap(foldersOf))].
flatMap(path=>{let file=tree.get(path);if(file===void 0||!isOther(file))return[];let what2=file.mode===LINK?"a symbolic link, which is not followed":"a submodul\
e, whose files are not read";return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","not-a-file",`a folder with policies became ${what2}`,{path,help:"put the files themselves there, or leave t\
hem out with `policies`"})]})}function isOther({mode}){return mode===LINK||mode===SUBMODULE}function weigh({listed:listed2,problems,doubts},failOn,configuration){let{ignored}=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .fileRules */ ._h)(configuration),origins=new Map(listed2.map(({path,previous})=>[path,
previous??path])),isSpared=({code:code2,path=null})=>path!==null&&code2==="lost-policy"&&(ignored(path)||ignored(origins.get(path)??path)),severity=failOn==="ne\
ver"?"warning":"error",weighed=[...problems,...doubts.map(one=>({...one,severity}))];return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .ofIgnored */ .MS)(weighed.map(one=>isSpared(one)?{...one,severity:"note"}:one),
ignored)}function lostPolicies(changed,{before,files,problems},isPolicy){let noted=new Set(problems.flatMap(one=>one.severity==="note"&&one.path!==null?[one.path]:
[])),held=new Set(before.filter(file=>policiesIn(file)==="some").map(({path})=>path)),heads=new Map(files.map(file=>[file.path,file]));return changed.flatMap(({
path,previous,sha})=>{if(sha===null||previous===null||!held.has(previous))return[];let head=heads.get(path);return isPolicy(path)&&(head?policiesIn(head)!=="non\
e":!noted.has(path))?[]:[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("warning","lost-policy","held a policy before this change and holds none that is found now",{path,help:"keep the policy in a fi\
le that `policies` chooses, or delete the file"})]})}function changedReports(evidence,reports,{workspace,listed:listed2,isBase}){if(evidence.kind!=="files")return[];
let seen=(file,from=workspace)=>(0,node_path__WEBPACK_IMPORTED_MODULE_18__.relative)(from,file).split(node_path__WEBPACK_IMPORTED_MODULE_18__.sep).join("/"),used=reports.map(({source})=>(0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(workspace,source)),files=[...used.map(file=>seen(
file)),...used.map(file=>seen(real(file),real(workspace)))],paths=new Set([...files,...files.flatMap(foldersOf)]),isNamed=chooser(evidence.reports.map(report2=>seen(
(0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)(workspace,report2))).flatMap(glob=>[glob,`${glob}/**`])),isReport=path=>path!==null&&(paths.has(path)||isNamed(path));return listed2.flatMap(({path,previous,
sha})=>{if(!isReport(path)&&!isReport(previous))return[];let isOfChange=sha!==null&&localBlob(workspace,{path,sha},_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ.report)!==null;return isBase&&!isOfChange?
[]:[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("warning","changed-report","this pull request changes the report by which it is judged",{path,help:"keep it where pull requests cannot write (an art\
ifact), or export it in the job"})]})}function policiesIn({path,text}){let source=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)(text,path),{policies,problems}=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .locatePolicies */ .$l)(source,path);if(policies.
length>0)return"some";let isOpen=({severity,code:code2})=>severity!=="note"||code2!=="syntax";return[...source.problems,...problems].some(isOpen)?"unclear":"non\
e"}function real(path){try{return node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync.native(path)}catch{return path}}async function evidenceFor({files,base},failOn,job){let changed=[...files,...base.files,...base.heads];return failOn!=="never"&&changed.every(file=>policiesIn(file)===
"none")?{ok:!0,value:[]}:job.evidence()}async function chooseConfiguration({base,head},path){let before=base&&await read(base,path);if(before&&!before.ok)return before;let trusted=before?.value??null;
if(head===null||base&&head.equals(base))return{ok:!0,value:{serving:trusted,trusted,problems:[]}};let after=await read(head,path),told=trusted?(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("note","c\
onfiguration","this pull request changes the configuration, which counts once it is merged",{path}):(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("note","configuration","the base has no configuratio\
n: this one serves the comments, and not the gate",{path}),problems=after.ok?[told]:[told,...after.problems];return{ok:!0,value:{serving:trusted??(after.ok?after.
value:null),trusted,problems}}}async function read(bytes,path){return (0,node_buffer__WEBPACK_IMPORTED_MODULE_26__.isUtf8)(bytes)?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfigurationText */ .oi)(bytes.toString("utf8"),path):{ok:!1,problems:[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)(
"error","not-utf8","the configuration is not UTF-8 text",{path,help:"save it as UTF-8"})]}}function textsOf(wanted,blobs){let files=[],problems=[];for(let{path,sha}of wanted){let bytes=blobs.get(sha)??null,fault=faultOf(bytes,path);fault?problems.push(
bytes?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .ofUnnamed */ .wf)(fault,()=>[bytes]):fault):files.push({path,text:bytes?.toString("utf8")??""})}return{files,problems}}function changes(files,before,listed2){let previous=new Map(
listed2.map(file=>[file.path,file.previous])),texts=new Map(before.map(({path,text})=>[path,text]));return new Map(files.map(({path,text})=>[path,(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .changedLines */ .td)(texts.
get(previous.get(path)??"")??null,text)]))}function faultOf(bytes,path){if(bytes===null)return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","unreadable-file","GitHub does not hand over the \
file",{path,help:"it may be too large; the token needs `contents: read`"});if(bytes.length>_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ.policy){let help=`leave it out with \`policies\`: nothing of\
 more than ${_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ.policy/1e6} MB is a policy`;return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","too-big",`the file has ${Math.round(bytes.length/1e6)} MB`,{path,help})}return (0,node_buffer__WEBPACK_IMPORTED_MODULE_26__.isUtf8)(
bytes)?null:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","not-utf8","the file is not UTF-8 text",{path,help:"save it as UTF-8, or leave it out with `policies`"})}var MOST_BESIDE=200;async function besidePull(github,{head,workspace},files){let folders=[...new Set(files.flatMap(({path})=>(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .isTelling */ .c0)(path)?[(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path)]:[]))];
if(folders.length===0)return[];let known2=new Set(files.map(({path})=>path)),tree=await github.folders(head,folders.sort()),wanted=[...tree.keys()].filter(path=>(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .isTelling */ .c0)(
path)&&!known2.has(path)).sort(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH).flatMap(path=>plainFile(tree,path)),read2=wanted.slice(0,MOST_BESIDE),blobs=await readBlobs(github,workspace,read2),
texts=new Map(textsOf(read2,blobs).files.map(({path,text})=>[path,text]));return wanted.map(({path})=>({path,text:texts.get(path)??null}))}function unreadBeside(beside){
let unread=beside.filter(({text})=>text===null),[first]=unread;if(!first)return[];let more=unread.length>1?` and ${unread.length-1} more`:"",message=`${(0,_chunk_BYSKNGZX_js__WEBPACK_IMPORTED_MODULE_20__/* .quoted */ .TL)(first.
path)}${more} beside changed files ${unread.length>1?"were":"was"} not read: the source tells nobody there`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("warning","unreadable-file",message,{
help:"name the principals of these files in the configuration"})]}async function referencedChanges(github,{globs,workspace},{mergeBase,listed:listed2}){let isSpared=sparing(globs),odd=new Set(listed2.flatMap(pathsOf).filter(path=>(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(
path)===null&&isSpared(path)));if(odd.size===0)return{paths:odd,blobs:new Map,problems:[]};let isChosen=chooser(globs),tells=path=>(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerraform */ .zk)(path)&&isChosen(path),
was=listed2.flatMap(({previous})=>previous!==null&&tells(previous)?[previous]:[]),base=was.length===0?new Map:await github.tree(mergeBase,was),wanted=[...listed2.
flatMap(({path,sha})=>sha!==null&&tells(path)?[{path,sha}]:[]),...was.flatMap(path=>plainFile(base,path))],blobs=await readBlobs(github,workspace,wanted),{files}=textsOf(
wanted,blobs),found=await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .referencedBy */ .bC)([...files,...checkedOut(workspace,tells)],path=>odd.has(path)),named=new Set(found.slice(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_REFERENCED */ .Qj)),paths=listed2.
map(pathsOf).filter(some2=>some2.some(path=>named.has(path)));return{paths:new Set(paths.flat().filter(path=>odd.has(path))),blobs,problems:found.length>_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_REFERENCED */ .Qj?
[(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .tooManyReferenced */ .n$)()]:[]}}function withoutOthers({files,problems},before,changed){let odd=changed.filter(({path})=>(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(path)===null);if(odd.length===0)return{
files,problems};let held=new Set(before.filter(({text})=>(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .seemsPolicy */ .ad)(text)).map(({path})=>path)),stood=new Set(odd.flatMap(({path,previous})=>held.has(previous??
"")?[path]:[])),isMeant=path=>path===null||(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(path)!==null||stood.has(path);return{files:files.filter(({path,text})=>isMeant(path)||(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .seemsPolicy */ .ad)(text)),problems:problems.
filter(({path,code:code2})=>code2!=="not-utf8"||isMeant(path))}}function pathsOf({path,previous,sha}){return[...sha===null?[]:[path],...previous===null||previous===
path&&sha!==null?[]:[previous]]}function checkedOut(workspace,tells){try{let root=node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync.native(workspace);return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .listed2 */ .yl)(root,tells).flatMap(path=>{let text=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(
(0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(root,path),path,"policy");return text.ok?[{path,text:text.value}]:[]})}catch{return[]}}async function readVersions(github,{globs,configuration,workspace,isGiven=!1},{head,tip,mergeBase,listed:listed2}){let isChosen=chooser(globs),referenced=await referencedChanges(
github,{globs,workspace},{mergeBase,listed:listed2}),isPolicy=path=>path!==null&&((0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(path)===null?referenced.paths.has(path):isChosen(path)),changed=listed2.
filter(({path,sha,previous})=>sha!==null&&isPolicy(path)||isPolicy(previous)),twin=configuration.replace(/\.yml$/,".yaml"),was=changed.flatMap(({previous})=>previous??
[]),removed=changed.flatMap(({path,sha})=>sha===null?[path]:[]),inHead=[...changed.map(({path})=>path),...removed.flatMap(foldersOf)],trees=await readTrees(github,
[[head,[configuration,twin,...inHead]],[tip,[configuration,twin]],[mergeBase,was]]),[ofHead=NO_FILES,ofTip=NO_FILES,ofBase=NO_FILES]=trees,problems=[...referenced.
problems],wantedOfHead=changed.flatMap(({path,sha})=>{if(sha===null||!isPolicy(path))return[];let other=otherThanFile(path,ofHead.get(path));return other&&problems.
push(other),other?[]:[{path,sha}]}),wantedOfBase=[...new Set(changed.flatMap(({previous})=>isPolicy(previous)?[previous]:[]))].flatMap(path=>plainFile(ofBase,path)),
ofConfiguration={base:plainFile(ofTip,configuration),head:plainFile(ofHead,configuration)},wanted=[...wantedOfHead,...wantedOfBase,...ofConfiguration.base,...ofConfiguration.
head],blobs=await readBlobs(github,workspace,wanted,referenced.blobs),bytesOf=some2=>some2.map(({sha})=>blobs.get(sha)??null)[0]??null,now=textsOf(wantedOfHead,
blobs),{files:before}=textsOf(wantedOfBase,blobs),{files,problems:faults}=withoutOthers(now,before,changed);problems.push(...faults);let beside=isGiven?[]:await besidePull(
github,{head,workspace},files);problems.push(...unreadBeside(beside)),await (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .loadFormats */ .nW)(files,before,beside);let held=before.filter(file=>removed.includes(file.
path)&&policiesIn(file)==="some");problems.push(...otherThanFolders(held.map(({path})=>path),ofHead));let trusted=bytesOf(ofConfiguration.base);if(ofTip.has(configuration)&&
trusted===null){let isPlain2=ofConfiguration.base.length>0,help=isPlain2?"run again; the token needs `contents: read`":"put the file itself there",what2=isPlain2?
"GitHub does not hand over the configuration":"a link is not followed as the configuration";problems.push((0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","unreadable-file",`${what2} of the bas\
e`,{path:configuration,help}))}let misnamed=[ofTip,ofHead].some(tree=>tree.has(twin)&&!tree.has(configuration));if(twin!==configuration&&misnamed){let help=`ren\
ame it to \`${configuration}\``;problems.push((0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","configuration","a configuration of this name is not read",{path:twin,help}))}return{head,listed:listed2,
files,beside,base:{files:before,heads:files,became:became(changed),changed:changes(files,before,listed2)},problems,doubts:lostPolicies(changed,{before,files,problems},
isPolicy),isOfHead:changed.every(({path,sha})=>(ofHead.get(path)?.sha??null)===sha),configuration:{base:ofTip.has(configuration)?trusted??Buffer.alloc(0):null,head:bytesOf(
ofConfiguration.head)}}}function became(changed){let paths=new Map;for(let{path,previous,sha}of changed)previous!==null&&paths.set(previous,[...paths.get(previous)??
[],...sha===null?[]:[path]]);return paths}var NO_FILES=new Map;async function readTrees(github,asked){let byCommit=new Map;for(let[commit,paths]of asked)byCommit.
set(commit,[...byCommit.get(commit)??[],...paths]);let trees=new Map;for(let[commit,paths]of byCommit)trees.set(commit,paths.length===0?NO_FILES:await github.tree(
commit,paths));return asked.map(([commit])=>trees.get(commit)??NO_FILES)}var MOST_FILES=3e3;async function readPull(github,{head},question){return attempt2("the pull request",async()=>{let listed2=await github.files(),heads=await github.
heads();if(!heads.open)return{over:"closed"};let{tip,mergeBase}=await github.origin(heads),isMoved=heads.head!==head,pull=await readVersions(github,question,{head,
tip,mergeBase,listed:isMoved?[]:listed2});return isMoved||!pull.isOfHead?{over:"moved",configuration:pull.configuration}:{...pull,problems:[...tooMany(listed2),
...pull.problems]}})}async function readQueue(github,{head,base},question){return attempt2("the merge group",async()=>{let[after,before]=[await github.tree(head,
null),await github.tree(base,null)],listed2=after&&before?differences(before,after):[],found=await readVersions(github,question,{head,tip:base,mergeBase:base,listed:listed2});
return after&&before?found:{...found,problems:[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","unreadable-file","GitHub does not list all files of the repository, so nobody knows what changed",
{help:"run on the whole repository with `fail-on: any`"}),...found.problems]}})}function differences(base,head){let paths=[...new Set([...base.keys(),...head.keys()])],
moved=new Map;for(let[path,{sha}]of base)head.has(path)||moved.set(sha,[...moved.get(sha)??[],path]);return paths.flatMap(path=>{let[before,after]=[base.get(path),
head.get(path)];if(before?.sha===after?.sha&&before?.mode===after?.mode)return[];let previous=before?path:moved.get(after?.sha??"")?.shift()??null;return[{path,
previous,sha:after?.sha??null,patch:void 0}]})}async function attempt2(what2,reading){try{return{ok:!0,value:await reading()}}catch(error){let refusal2=refusalOf(
error),help=readAgain(refusal2,"`pull-requests: read` and `contents: read`"),message=`${what2} cannot be read: GitHub ${refusal2.words}`;return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)(
"error","unreadable-file",message,{help})}}}function tooMany(listed2){if(listed2.length<MOST_FILES)return[];let message=`the pull request changes ${MOST_FILES} \
files or more, of which GitHub lists only the first ${MOST_FILES}`;return[(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","unreadable-file",message,{help:"split it, or run on the whole reposit\
ory"})]}async function recall(github,conversation,id){let job=(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(id),answers=new Map,mayWrite=async login=>{if(login==="ghost"||login.endsWith("[bot]"))return!1;let answer=answers.
get(login)??await github.mayWrite(login);return answers.set(login,answer),answer},threads=[];for(let thread of conversation.threads){let mark=readMarker(thread.
body);if(mark?.kind!=="finding"||mark.job!==job)continue;let state=mark.taken?"taken":await stateOf(thread,mayWrite);threads.push({thread,mark,state,edited:!isSealed(
thread.body,mark)})}let notes=conversation.notes.flatMap(note=>{let mark=readMarker(note.body);return mark?.kind==="note"&&mark.job===job&&isSealed(note.body,mark)?
[{note,mark}]:[]}),declined=threads.filter(({state})=>state==="declined"),closed=threads.filter(({state})=>state==="declined"||state==="closed"),find=finder(threads,
id),[isDeclined,isClosed]=[covers(declined,find,id),covers(closed,find,id)];return{id,threads,notes,find,isDeclined,isClosed,trouble:null}}function withoutMemory(id,trouble){
let never=()=>!1;return{id,threads:[],notes:[],find:finder([],id),isDeclined:never,isClosed:never,trouble}}async function stateOf({resolvedBy,dislikedBy},mayWrite){
for(let login of[...resolvedBy===null?[]:[resolvedBy],...dislikedBy])if(await mayWrite(login))return"declined";return resolvedBy===null?"open":"closed"}function finder(threads,id){
let placesOf2=new Map;for(let{words,place}of threads.flatMap(({mark})=>mark.statements))placesOf2.set(words,(placesOf2.get(words)??new Set).add(place));return(file,{
words,place})=>{let index=indexOf(file,id),[own,there]=[index.byWords.get(words),index.byPlace.get(place)];if(own||!there)return own;let known2=placesOf2.get(index.
keysOf(there).words);return known2&&!known2.has(place)?void 0:there}}function covers(threads,find,id){let byKey=new Map;for(let known2 of threads)for(let mark of known2.
mark.statements)for(let key of[mark.words,mark.place])byKey.set(key,[...byKey.get(key)??[],{known:known2,mark}]);return(file,one,run2=null)=>{if(byKey.size===0)
return!1;let{words,place}=indexOf(file,id).keysOf(one),about=[...byKey.get(words)??[],...byKey.get(place)??[]].filter(({known:known2,mark})=>find(file,mark)===one&&
!isSettled(known2,file,find)),union2=new Set(about.flatMap(({mark})=>mark.gone));if(union2.size===0)return!1;let{hashes,all}=goneOf(one,run2);return hashes.length>
0&&(union2.has(all)||hashes.every(hash=>union2.has(hash)))}}function isSettled(known2,file,find){return known2.thread.resolvedBy!==null&&known2.thread.outdated&&
isGone(known2,file,find)}function isGone({thread,mark},file,find){if(file===void 0)return!0;let told=thread.outdated?hash=>hash:entryIn;return mark.statements.every(
({words,place,gone})=>{let one=find(file,{words,place});if(one===void 0)return!0;let{hashes}=goneOf(one,null),[left,said]=mark.run===null?[hashes,gone]:[hashes.
length===0?[]:entryHashes(one).map(told),mark.run.map(told)];return said.some(token=>token.startsWith("="))?left.length===0:!left.some(hash=>said.includes(hash))})}async function remember(github,id){try{return await recall(github,await github.conversation(),id)}catch(error){return withoutMemory(id,refusalOf(error))}}async function judgeQueue(octokit,repository,group,job){let{inputs,workspace,catalogue}=job,github=openPullRequest(octokit,{...repository,number:group.number??0}),
read2=await readQueue(github,group,{globs:inputs.policies,configuration:inputs.configuration,workspace,isGiven:inputs.principals.length>0});if(!read2.ok)return fail(
[read2.problem]);let{files,beside,base,listed:listed2,configuration}=read2.value,chosen=await chooseConfiguration(configuration,inputs.configuration);if(!chosen.
ok)return fail(chosen.problems);let{trusted}=chosen.value,rules=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .aimed */ .Hw)((0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .stricter */ .Rn)(inputs.gate,(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .rulesOf */ .fD)(trusted?.gate??null)));if(!rules.ok)return fail([rules.problem]);
let{failOn}=rules.value,reports=await evidenceFor(read2.value,failOn,job);if(!reports.ok)return withoutEvidence(reports.problem,failOn);let reported=changedReports(
inputs.evidence,reports.value,{workspace,listed:listed2,isBase:!1}),met=weigh({...read2.value,doubts:[...read2.value.doubts,...reported]},failOn,trusted),material={
reports:reports.value,catalogue,files,beside,configuration:trusted,problems:[...chosen.value.problems,...met],standing:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .standingEntries */ .tb)(base)},found=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(material,
inputs);if(!found.ok)return fail([found.problem]);let sides=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .sideOwners */ .O$)({given:inputs.principals,configuration:trusted,reports:found.value.reports},base,beside),
before=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readBefore */ ._H)(base,sides.after,sides.before),memory=group.number===null?null:await remember(github,inputs.id),judged=(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_6__/* .hasBeside */ .xA)(found.value)?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({...material,
stood:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .stoodBy */ .bl)(before.changed)},inputs):found;if(!judged.ok)return fail([judged.problem]);let gate=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .decideGate */ .q7)(rules.value,judged.value,before,{isDeclined:memory?.
isDeclined}),sentence=`A merge queue asks only whether to merge: nothing was posted.${memory?.trouble?` What people declined in review is not known, so it count\
s here: GitHub ${memory.trouble.words}.`:""}`;await finish({...found.value,grantedBefore:before.granted,gate},inputs,{sentence,url:null,sections:[],annotations:[],
audit:null})}async function findPulls(octokit,at,head){try{return{ok:!0,value:(await octokit.paginate(octokit.rest.pulls.list,{...at,state:"open",head:`${head.owner}:${head.
branch}`,per_page:100})).filter(pull=>pull.head.sha===head.sha).map(({number:number2})=>number2).sort((a,b)=>a-b)}}catch(error){let refusal2=refusalOf(error),help=readAgain(
refusal2,"`pull-requests: read`"),message=`the pull request cannot be found: GitHub ${refusal2.words}`;return{ok:!1,problem:(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","unreadable-file",message,
{help})}}}function readHunks(patch){if(patch===void 0)return null;try{let hunks=(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePatch */ .iz)(patch).flatMap(file=>file.hunks);return hunks.every(({newStart,newLines})=>Number.
isSafeInteger(newStart+newLines))?hunks.map(hunkOf):null}catch{return null}}function hunkOfLines(hunks,lines){let hunk=hunks[(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .firstFrom */ .nT)(hunks,lines.first)];return hunk&&
hunk.first<=lines.first&&lines.last<=hunk.last?hunk:void 0}function hunkOf({newStart,newLines,lines}){let changed=[],at=newStart;for(let next=0;next<lines.length;){
let gone=[],fresh=[];for(;/^[-+\\]/.test(lines[next]??"");next++){let line2=lines[next]??"";line2.startsWith("-")?gone.push(`${line2.slice(1)}
`):line2.startsWith("+")&&fresh.push(`${line2.slice(1)}
`)}for(let{kind,first,last}of blockOf(gone,fresh))changed.push({kind,first:first+at-1,last:last+at-1});for(at+=fresh.length;next<lines.length&&!/^[-+\\]/.test(lines[next]??
"");next++)at++}return{first:newStart,last:newStart+newLines-1,changed}}function blockOf(gone,fresh){return gone.length>0&&fresh.length>0?(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .changedLines */ .td)(gone.join(
""),fresh.join("")):gone.length>0?[{kind:"removed",first:0,last:0}]:fresh.length>0?[{kind:"added",first:1,last:fresh.length}]:[]}function outsideOf(file,left,isInline){let byChange=new Map;for(let one of left){let mine=byChange.get(one.change);mine?mine.push(one):byChange.set(one.change,[
one])}let outside=[];for(let[change,mine]of byChange){let{statements,edits}=change,[first]=mine;if(first&&!isInline.has(change))outside.push({file,statements,run:null,
edits,why:first.why});else{let outcomes=statements[0]?.refinement?.entries??[];for(let near of neighbours(mine)){let run2=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .joinRuns */ .xH)(near.flatMap(one=>one.run??[]),
outcomes),[{why}]=near;outside.push({file,statements,run:run2,edits:run2?.edits??edits,why})}}}let start=new Map(outside.map(one=>[one,firstOffset(one)]));return outside.
sort((a,b)=>(start.get(a)??0)-(start.get(b)??0))}function neighbours(pieces){let near=[];for(let one of[...pieces].sort((a,b)=>(a.run?.first??0)-(b.run?.first??
0))){let current=near.at(-1),last=current?.at(-1),end=last?.run?last.run.first+last.run.entries.length:null;current&&last?.why===one.why&&end===one.run?.first?current.
push(one):near.push([one])}return near}function firstOffset({edits}){return edits.reduce((least,edit)=>Math.min(least,edit.start),Number.MAX_SAFE_INTEGER)}function partsOfRuns({text,writer},list4,outcomes,runs){let breaks=lineBreaks(text,list4),atoms=new Map;for(let run2 of runs){let own=run2.entries.every(entry=>!entry.
kept)?atomsOf(breaks,run2):[];own.length>1&&atoms.set(run2,own)}let parts=new Map,changed={node:list4,room:writer.reach(text,list4)};for(let turn of atoms.size>
0?[0,1]:[]){let some2=outcomes.map(one=>one.kept?one:{...one,kept:!0});for(let{first,next}of[...atoms.values()].flatMap(own=>own.filter((_,at)=>at%2===turn)))for(let[
at,one]of outcomes.slice(first,next).entries())some2[first+at]=one;let becomes=some2.map(one=>one.kept?null:one.becomes);for(let part2 of (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .ky)(changed,some2,writer.
replaceEntries(text,list4,becomes)))parts.set(part2.first,part2)}let parted=new Map;for(let[run2,own]of atoms){let mine=own.flatMap(({first,next})=>{let part2=parts.
get(first);return part2?.entries.length===next-first?part2:[]}),edits=mine.flatMap(part2=>part2.edits);mine.length===own.length&&isSame(edits,run2.edits)&&parted.
set(run2,mine)}return parted}function atomsOf(breaks,{first,entries}){let end=first+entries.length,behind=(at,most)=>{let next=at+1;for(;next<breaks.length&&(breaks[next]??
0)<=most;)next++;return next},atoms=[];for(let at=first;at<end;at=atoms.at(-1)?.next??end){let group=(breaks[at]??0)>1?behind(at,1):end+1;atoms.push({first:at,next:group<=
end?group:Math.min(end,behind(at,0))})}return atoms}function lineBreaks(text,{start,items}){return items.map((item,at)=>text.slice(items[at-1]?.end??start,item.
start).split(`
`).length-1)}function isSame(some2,others){let[a,b]=[(0,_chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_22__/* .joinEdits */ .w)(some2),(0,_chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_22__/* .joinEdits */ .w)(others)];return a.length===b.length&&a.every((one,at)=>one.start===b[at]?.start&&
one.end===b[at]?.end&&one.text===b[at]?.text)}function suggestionOf(source,edits,isShown=()=>!0){let replacement=replacementOf(source,edits),lines=replacement.lines.every(line2=>line2.trim()==="")?withNeighbour(
source,replacement,isShown):replacement;return lines?{first:lines.first,last:lines.last,text:lines.lines.map(line2=>line2.replace(/\r$/,"")).join(`
`)}:null}function suggestedLines(source,edits,isShown){let lines=linesOf(source,edits);return lines.first===lines.last&&!isAllOf(source,edits)?lines:suggestionOf(
source,edits,isShown)}function isAllOf({text,lines},edits){let{start,end}=spanOf(text,edits),line2=lines.line(start);return!/\S/.test(text.slice(lines.start(line2),
start))&&!/\S/.test(text.slice(end,lines.end(line2)))}function editedLines(source,edits){let lines=linesOf(source,edits);return lines.first===lines.last?lines:replacementOf(
source,edits)}function linesOf({text,lines},edits){let{start,end}=spanOf(text,edits);return{first:lines.line(start),last:lines.line(end)}}function spanOf(text,edits){
return{start:edits.reduce((least,edit)=>Math.min(least,edit.start),text.length),end:edits.reduce((most,edit)=>Math.max(most,edit.end),0)}}function replacementOf(source,edits){
let{text,lines}=source,{first,last}=linesOf(source,edits),start=lines.start(first),end=lines.end(last),old=text.slice(start,end).split(`
`),shifted=edits.map(edit=>({start:edit.start-start,end:edit.end-start,text:edit.text})),fresh=(0,_chunk_JFTUU3X7_js__WEBPACK_IMPORTED_MODULE_22__/* .applyEdits */ .c)(text.slice(start,end),shifted).split(`
`),most=Math.min(old.length,fresh.length),head=0;for(;head<most&&old[head]===fresh[head];)head++;let tail=0;for(;tail<most-head&&old.at(-1-tail)===fresh.at(-1-tail);)
tail++;return head+tail===old.length&&(tail>0?tail--:head--),{first:first+head,last:last-tail,lines:fresh.slice(head,fresh.length-tail)}}function withNeighbour({
text,lines},empty2,isShown){let{first,last}=empty2,behind=lineFrom(text,lines,last+1,1),before=lineFrom(text,lines,first-1,-1),choices=[];return behind!==null&&
choices.push({first,last:behind,lines:[...empty2.lines,...slice(text,lines,last+1,behind)]}),before!==null&&choices.push({first:before,last,lines:[...slice(text,
lines,before,first-1),...empty2.lines]}),choices.find(isShown)??choices[0]??null}function lineFrom(text,lines,line2,step){for(let at=line2;at>=1&&lines.start(at)<
text.length;at+=step)if(text.slice(lines.start(at),lines.end(at)).trim()!=="")return at;return null}function slice(text,lines,first,last){return text.slice(lines.
start(first),lines.end(last)).split(`
`)}function piecesOf(file,change,hunks,isFree){let lines=suggestedLines(file.source,change.edits,isFree),runs=lines&&hunkOfLines(hunks,lines)?[]:runsByHunk(file,change,
hunks);return runs.length<2?[{change,run:null}]:runs.map(run2=>({change,run:run2}))}function runsByHunk(file,{statements,runs,writer},hunks){let[one]=statements,
node=one?.statement.actions?.node,outcomes=one?.refinement?.entries??[];if(node?.kind!=="list")return runs;let isCut=run2=>{let lines=editedLines(file.source,run2.
edits);return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .meets */ .D)(hunks,lines)&&!hunkOfLines(hunks,lines)},parts=partsOfRuns({text:file.source.text,writer},node,outcomes,runs.filter(isCut));return runs.flatMap(
run2=>byHunk(file,parts.get(run2)??[run2],hunks,outcomes))}function byHunk(file,runs,hunks,outcomes){let groups2=[];for(let run2 of runs){let hunk=hunkOfLines(hunks,
editedLines(file.source,run2.edits)),group=groups2.at(-1);group&&group.hunk===hunk?group.runs.push(run2):groups2.push({hunk,runs:[run2]})}return groups2.flatMap(
group=>(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .joinRuns */ .xH)(group.runs,outcomes)??[])}function editsOf({change,run:run2}){return run2?run2.edits:change.edits}function joinMeeting(file,alone,isShown){let groups2=[...alone].sort((a,b)=>a.lines.first-
b.lines.first);for(let before=0;before!==groups2.length;)before=groups2.length,groups2=meeting(groups2).flatMap(met=>{let[only]=met;if(only&&met.length===1)return[
only];let pieces=met.flatMap(group=>group.pieces),lines=suggestedLines(file.source,pieces.flatMap(editsOf),isShown)??spanning(met);return[{pieces,lines}]});return groups2}
function meeting(groups2){let met=[],last=0;for(let group of groups2){let current=met.at(-1);current&&group.lines.first<=last?current.push(group):met.push([group]),
last=Math.max(last,group.lines.last)}return met}function spanning(groups2){return{first:groups2.reduce((least,{lines})=>Math.min(least,lines.first),Number.MAX_SAFE_INTEGER),
last:groups2.reduce((most,{lines})=>Math.max(most,lines.last),0)}}function findingOf2(file,pieces){let[first]=pieces,runs=pieces.flatMap(({run:run3})=>run3??[]),
edits=pieces.flatMap(editsOf);if(!first||runs.length===0)return{file,statements:pieces.flatMap(({change:change2})=>change2.statements),run:null,edits};let{change}=first;
if(runs.length<pieces.length||pieces.some(piece=>piece.change!==change))return null;let outcomes=change.statements[0]?.refinement?.entries??[],run2=countOf(runs)===
countOf(change.runs)?null:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .joinRuns */ .xH)(runs,outcomes);return{file,statements:change.statements,run:run2,edits}}function countOf(runs){return runs.reduce((sum,{entries})=>sum+
entries.length,0)}function placeFindings(analysis,hunksOf,scope){let inline=[],outside=[];for(let file of analysis.files){let placed=placeFile(file,hunksOf(file.path),scope);for(let one of placed.
inline)inline.push(one);for(let one of placed.outside)outside.push(one)}return{inline:riskiestFirst(inline,analysis.universe),outside}}function placeFile(file,hunks,scope){
let{changes:changes2,left}=sift(file,hunks,scope),leave=(pieces,why)=>{for(let{change,run:run2}of pieces)left.push({change,run:run2,why})},isShown=lines=>hunkOfLines(
hunks??[],lines)!==void 0,freeOf=lines=>one=>isShown(one)&&!(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .meets */ .D)(lines,one),untouched=freeOf(linesOf2(file,left)),tried=[];for(let piece of changes2.flatMap(change=>piecesOf(
file,change,hunks??[],untouched)))isShown(editedLines(file.source,editsOf(piece)))?tried.push(piece):leave([piece],"outside-the-diff");let isFree=freeOf(linesOf2(
file,left)),shown2=[];for(let piece of tried){let lines=suggestedLines(file.source,editsOf(piece),isFree);lines&&isShown(lines)?shown2.push({pieces:[piece],lines}):
leave([piece],"outside-the-diff")}let sound=[];for(let group of joinMeeting(file,shown2,isFree)){let finding=findingOf2(file,group.pieces);isShown(group.lines)?
finding?sound.push({group,finding}):leave(group.pieces,"shares-lines"):leave(group.pieces,"outside-the-diff")}let taken=linesOf2(file,left),inline=[],isInline=new Set;
for(let{group,finding}of sound){let suggestion=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .meets */ .D)(taken,group.lines)?null:suggestionOf(file.source,finding.edits,isFree);if(!suggestion)leave(group.pieces,"s\
hares-lines");else{inline.push({...finding,suggestion});for(let{change}of group.pieces)isInline.add(change)}}return{inline,outside:outsideOf(file,left,isInline)}}
function sift(file,hunks,scope){let changed=(hunks??[]).flatMap(hunk=>hunk.changed),isTouched=({statements})=>scope==="file"||statements.some(one=>(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .touches */ .yI)(changed,
{first:one.line,last:one.endLine})),whole=hunks===null?"no-diff":hasMixedEnds(file.source.text)?"mixed-line-ends":null,changes2=[],left=[];for(let change of file.
policies.flatMap(policy=>policy.changes)){let why=hunks!==null&&!isTouched(change)?"not-touched":whole;why?left.push({change,run:null,why}):changes2.push(change)}
return{changes:changes2,left}}function hasMixedEnds(text){return/\r(?!\n)/.test(text)||text.includes("\r")&&/(?<!\r)\n/.test(text)}function linesOf2(file,pieces){
return (0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .stretches */ .YA)(pieces.map(piece=>editedLines(file.source,editsOf(piece))))}function matchThreads(findings,threads,find){let matches=new Map,taken=new Set,byPath=new Map;for(let known2 of threads)byPath.set(known2.thread.path,[...byPath.
get(known2.thread.path)??[],known2]);let rounds=[(finding,known2)=>isOnItsLines(finding,known2.thread),()=>!0];for(let fits of rounds)for(let finding of findings){
if(matches.has(finding))continue;let known2=byPath.get(finding.file.path)?.find(one=>!taken.has(one)&&isSame2(finding,one,find)&&fits(finding,one));known2&&(matches.
set(finding,known2),taken.add(known2))}return matches}function isOnItsLines({suggestion},{outdated,line:line2,startLine}){return!outdated&&line2===suggestion.last&&
(startLine??line2)===suggestion.first}function isSame2({file,statements,run:run2},{mark},find){let[only]=statements;return!only||mark.statements.length!==statements.
length||(mark.run===null?run2!==null:!isSameRun(mark.run,runMark(only,run2)))?!1:statements.every((one,at)=>{let theirs=mark.statements[at];return theirs!==void 0&&
find(file,theirs)===one})}function planReview(analysis,placement,memory,{id,most,complete:isRead=!0}){let isDeclined=({file,statements,run:run2})=>statements.every(one=>memory.isDeclined(
file,one,run2)),isClosed=({file,statements,run:run2})=>statements.every(one=>memory.isClosed(file,one,run2)),wanted=placement.inline.filter(one=>!isDeclined(one)&&
!isClosed(one)),shown2=memory.threads.filter(({thread,state})=>!thread.minimized&&thread.resolvedBy===null&&state!=="taken"),open3=shown2.filter(({state})=>state===
"open").sort((a,b)=>Number(a.edited)-Number(b.edited)),disliked=shown2.filter(({state})=>state==="declined"),matches=matchThreads(wanted,open3,memory.find),outgrown=new Map(
[...matchThreads(wanted,disliked,memory.find)].map(([one,known2])=>[known2,one])),onLines=one=>{let known2=matches.get(one);return known2&&isOnItsLines(one,known2.
thread)?known2:null},outside=placement.outside.filter(one=>!isDeclined(one)),putOutside=({file,statements,run:run2,edits},why)=>outside.push({file,statements,run:run2,
edits,why}),standing=[],rewrites=[];for(let one of wanted){let known2=onLines(one);if(known2)if(known2.mark.content===markOf(one,id).content&&!known2.edited)standing.
push(one);else{let body=bodyOf(one,analysis,id);body.length<=MOST_BODY?rewrites.push({thread:known2.thread,body,finding:one}):putOutside(one,"too-long")}}let comments=[],
fresh=wanted.filter(one=>!onLines(one));for(let one of[...fresh.filter(one2=>matches.has(one2)),...fresh.filter(one2=>!matches.has(one2))])if(standing.length+rewrites.
length+comments.length>=most)putOutside(one,"too-many");else{let comment=commentOf(one,bodyOf(one,analysis,id));comment.body.length<=MOST_BODY?comments.push({finding:one,
comment}):putOutside(one,"too-long")}let complete=isRead&&!analysis.problems.some(({severity})=>severity==="error"),stays=new Set([...standing,...rewrites.flatMap(
({finding})=>finding??[])].map(one=>matches.get(one))),replaced=new Map(comments.map(({finding})=>[matches.get(finding),finding])),files=new Map(analysis.files.
map(file=>[file.path,file])),isOver=known2=>outgrown.has(known2)||isGone(known2,files.get(known2.thread.path),memory.find),removals=[...open3.filter(known2=>!stays.
has(known2)),...disliked.filter(isOver)].filter(({edited})=>!edited).map(known2=>({thread:known2.thread,how:removalOf(known2),for:replaced.get(known2)??outgrown.
get(known2)??null})),taken=memory.threads.filter(known2=>known2.state!=="taken"&&isSettled(known2,files.get(known2.thread.path),memory.find)).map(({thread,mark})=>({
thread,body:remark(thread.body,{...mark,taken:!0}),finding:null}));return{comments:comments.sort(byLine),standing,rewrites,closed:placement.inline.filter(one=>!isDeclined(
one)&&isClosed(one)),declined:[...placement.inline,...placement.outside].filter(isDeclined).sort(byPlace),outside:outside.sort(byPlace),removals:complete?removals:
[],taken:complete?taken:[],complete,kept:complete?0:removals.length,gate:analysis.gate,memory,files:analysis.files,next:nextStep(analysis)}}function removalOf({
thread,state}){return thread.replied||state==="declined"&&!thread.outdated?"minimize":"delete"}function reviewBody(comments){return`Unused access in the policie\
s that this pull request changes: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(comments,"suggestion")}, taken with one click each.`}function bodyOf(finding,analysis,id){let mark=markOf(finding,id),
room=seal("",mark).length;return seal(renderComment(finding,finding.suggestion.text,analysis,MOST_BODY-room),mark)}function commentOf({file,suggestion},body){let anchor={
path:file.path,body,line:suggestion.last,side:"RIGHT"};return suggestion.first===suggestion.last?anchor:{...anchor,start_line:suggestion.first,start_side:"RIGHT"}}
function byLine(a,b){return (0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH)(a.comment.path,b.comment.path)||b.comment.line-a.comment.line}function byPlace(a,b){let line2=({statements})=>statements[0]?.
line??0;return (0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .byCodePoint */ .HH)(a.file.path,b.file.path)||line2(a)-line2(b)}var NOTHING={url:null,posted:[],refused:[],unsaid:[],trouble:null,unknown:!1,moved:!1};async function postComments(github,head,comments){return comments.length===
0?NOTHING:postAsReview(github,head,comments,!0)}async function postAsReview(github,head,comments,again){let bodies=comments.map(({comment})=>comment),made=await attempt(
()=>github.review(head,reviewBody(comments.length),bodies));if(made.ok)return{...NOTHING,url:made.value,posted:comments};let{refusal:refusal2}=made;if(refusal2.
kind==="invalid")return postOneByOne(github,head,comments);if(refusal2.kind!=="unclear")return{...NOTHING,unsaid:comments,trouble:refusal2};let now=await attempt(
()=>github.conversation());if(!now.ok)return{...NOTHING,unsaid:comments,trouble:refusal2,unknown:!0};let posted=comments.filter(one=>isThere(one,now.value)),missing2=comments.
filter(one=>!posted.includes(one));if(missing2.length===0)return{...NOTHING,posted};if(!again)return{...NOTHING,posted,unsaid:missing2,trouble:refusal2};let rest=await postAsReview(
github,head,missing2,!1);return{...rest,posted:[...posted,...rest.posted]}}async function postOneByOne(github,head,comments){let heads=await attempt(()=>github.
heads());if(!heads.ok)return{...NOTHING,unsaid:comments,trouble:heads.refusal};if(heads.value.head!==head)return{...NOTHING,unsaid:comments,moved:!0};let posted=[],
refused2=[];for(let[at,one]of comments.entries()){let failure=await postOne(github,head,one,!0);if(failure===null)posted.push(one);else if(failure.kind==="inval\
id"){let{file,statements,run:run2,edits}=one.finding;refused2.push({file,statements,run:run2,edits,why:"refused"})}else return{...NOTHING,posted,refused:refused2,
unsaid:comments.slice(at),trouble:failure}}return{...NOTHING,posted,refused:refused2}}async function postOne(github,head,one,again){let made=await attempt(()=>github.
comment(head,one.comment));if(made.ok)return null;if(made.refusal.kind!=="unclear")return made.refusal;let now=await attempt(()=>github.conversation());return now.
ok&&isThere(one,now.value)?null:now.ok&&again?postOne(github,head,one,!1):made.refusal}function isThere({comment},{threads}){let marker=markerOf(comment.body);return threads.
some(({path,body,outdated,minimized})=>path===comment.path&&!outdated&&!minimized&&markerOf(body)===marker)}function markerOf(body){let mark=readMarker(body);return mark&&
writeMarker(mark)}function renderNote(note,most=MOST_BODY){let[rows,remarks,declined]=[note.rows.length,note.remarks.length,note.declined.length],all={rows,remarks,declined,patches:[]},
bare=compose(note,all);if(bare.length>most)return withoutRows(note,most);let patches=[],wanted=note.patches.filter(({patch})=>!patch.includes("\r")),body=bare;for(let one of wanted){
if(body.length+one.patch.length>most)continue;let more=compose(note,{...all,patches:[...patches,one]});more.length>most||(body=more,patches.push(one))}return{body,
shown:rows}}function withoutRows(note,most){let shown2={rows:note.rows.length,remarks:note.remarks.length,declined:note.declined.length,patches:[]};for(let list4 of[
"declined","remarks","rows"]){let number2=mostThat(note[list4].length,some2=>compose(note,{...shown2,[list4]:some2}).length<=most);shown2={...shown2,[list4]:number2}}
return{body:compose(note,shown2),shown:shown2.rows}}function mostThat(limit,fits){let[least,greatest]=[0,limit];for(;least<greatest;){let middle=Math.ceil((least+
greatest)/2);fits(middle)?least=middle:greatest=middle-1}return least}function compose(note,shown2){let{rows,remarks,declined,gate}=note;return[...rows.length>0?
[`**${headline2(note)}**`,list3(rows,shown2.rows),...patchPart(note,shown2)]:[],...remarks.length>0?[`For people to decide:

${list3(remarks,shown2.remarks,moreRemarks)}`]:[],...declined.length>0?[`Declined, and not raised again:

${list3(declined,shown2.declined)}`]:[],...gate.failOn==="never"?[]:[`Gate ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(gate.failOn)}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(gate.sentence)}`],...note.complete?[]:["Not everything \
could be analysed: there may be more."],"Every action, the evidence and what was left alone: see the job summary of this run."].join(`

`)}function headline2({statements,actions,inline}){let[more,hold]=[inline>0?"more statement":"statement",statements===1?"holds":"hold"],what2=actions===0?"entri\
es that others already grant":(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(actions,"unused action");return`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(statements,more)} ${hold} ${what2} that no suggestion on a line of this pull request\
 removes.`}function list3(rows,shown2,more=moreFindings){let lines=rows.slice(0,shown2).map(({path,line:line2,title:title2,why})=>`- ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(`${path}:${line2}`)}\
: ${title2}${why===null?"":` (${why})`}`),cut=rows.length-shown2;return[...lines,...cut>0?[`- and ${more(cut)}`]:[]].join(`
`)}function moreFindings(cut){return`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(cut,"more finding")}: the job summary has all of them, and the output \`patch\` all changes`}function moreRemarks(cut){
return`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(cut)} more: the job summary has all of them`}var APPLY="To remove them, save this as `refine-iam.patch` in the root of a checkout of this branc\
h and run `git apply refine-iam.patch`:";function patchPart({patches},shown2){let paths=new Set(shown2.patches.map(({path})=>path)),left=patches.filter(({path})=>!paths.
has(path)),names2=`${left.slice(0,MOST_NAMED).map(({path})=>(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(path)).join(", ")}${left.length>MOST_NAMED?` and ${left.length-MOST_NAMED} more`:""}`,reason=left.
every(({patch})=>patch.includes("\r"))?"CRLF line ends do not survive here":"to fit",cut=left.length===0?[]:[`Left out of the patch, ${reason}: ${names2}. The o\
utput \`patch\` has them.`];if(shown2.patches.length===0)return cut;let text=shown2.patches.map(({patch})=>patch).join("");return[APPLY,(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)("Patch",(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .fence */ .EU)("dif\
f",text)),...cut]}var MOST_NAMED=5;var NAMED2=3;function remarksOf({files,standing,rewrites,comments},refused2){let isRefused=one=>refused2.some(({statements,run:run2})=>statements===one.statements&&
run2===one.run),posted=comments.map(({finding})=>finding).filter(one=>!isRefused(one)),inline=[...standing,...rewrites.flatMap(({finding})=>finding??[]),...posted],
told=new Set(inline.flatMap(({statements})=>statements));return files.flatMap(({path,policies})=>policies.flatMap(policy=>[...unusedPolicy(policy),...policy.statements.
flatMap(one=>addedIn(one,told))]).map(({line:line2,title:title2})=>({path,line:line2,title:title2,why:null})))}function unusedPolicy({statements}){let[first]=statements;
return first?.reason!=="last-statement"?[]:[{line:first.line,title:`nothing that this policy allows was used${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .unusedBy */ .Sr)(statements)}: detach or delete it`}]}function addedIn(one,told){
let added=told.has(one)?[]:addedActions([one]);if(added.length===0)return[];let[are,them,they]=added.length===1?["is","it","it stays"]:["are","them","they stay"];
return[{line:one.line,title:`${names(added)} ${are} added here, and the evidence calls ${them} unused; ${they}`}]}function names(actions){let named=actions.slice(
0,NAMED2).map(_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY),rest=actions.length-named.length,words=rest>0?[...named,`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(rest)} more`]:named;return[words.slice(0,-1).join(", "),...words.slice(-1)].
filter(part2=>part2!=="").join(" and ")}var WHY={"not-touched":"this pull request does not change it","outside-the-diff":"its lines are not in the diff","no-diff":"GitHub shows no diff of this file","\
mixed-line-ends":"the file has mixed line ends, which GitHub would rewrite with a suggestion","shares-lines":"it shares lines with what the diff does not show",
"too-many":"riskier findings come first, and `max-comments` leaves no room","too-long":"it is too long for a comment",refused:"GitHub refused its lines"};function noteOf2(plan,refused2){let{declined,gate,complete,memory,standing,rewrites,comments}=plan,outside=[...plan.outside,...refused2].sort(byPlace),remarks=remarksOf(
plan,refused2);if(outside.length+remarks.length===0&&!isGateTold(plan))return null;let text={rows:outside.map(one=>rowOf(one,WHY[one.why])),statements:new Set(outside.
flatMap(one=>one.statements)).size,actions:outside.reduce((sum,one)=>sum+actionsOf(one),0),inline:standing.length+rewrites.length+comments.length-refused2.length,
remarks,declined:declined.map(one=>rowOf(one,null)),patches:patchesOf(outside),gate,complete},mark={kind:"note",job:(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)(memory.id)},room=`

${writeMarker({...mark,content:(0,_chunk_47JPNQ2S_js__WEBPACK_IMPORTED_MODULE_7__/* .digest */ .br)("")})}`.length,{body,shown:shown2}=renderNote(text,MOST_BODY-room),content=sealOf(body),marker=writeMarker({...mark,content});
return{body:`${body}

${marker}`,job:mark.job,content,told:outside.slice(0,shown2),remarks:remarks.length}}function isNothingToTell(plan,refused2){return plan.outside.length+refused2.
length+remarksOf(plan,refused2).length===0}function isGateTold({gate,declined}){return gate.failOn==="never"?!1:gate.result!=="passed"||declined.length>0&&gate.
sentence.includes("declined")}function actionsOf({statements,run:run2}){return run2===null?statements.reduce((sum,one)=>sum+(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .removedActions */ .sK)(one).length,0):new Set(
run2.entries.flatMap(entry=>entry.removed.map(_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU))).size}function rowOf({file,statements,run:run2},why){let titles=statements.map(one=>(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .title */ .DD)(run2===null?one:partOf(
one,run2.entries)));return{path:file.path,line:statements[0]?.line??1,title:titles.join("; "),why}}function partOf(one,entries){let removed=[...new Map(entries.
flatMap(entry=>entry.removed).map(action=>[(0,_chunk_ZEEGYETZ_js__WEBPACK_IMPORTED_MODULE_15__/* .fold */ .AU)(action),action])).values()];return one.refinement?{...one,refinement:{...one.refinement,entries,removed}}:one}function patchesOf(outside){
let edits=new Map;for(let one of outside)edits.set(one.file,[...edits.get(one.file)??[],...one.edits]);return[...edits].map(([file,some2])=>({path:file.path,patch:(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .patchOf */ .gn)(
file,some2)}))}var NOTHING2={did:null,url:null,told:[],remarks:0,trouble:null,undone:null};function noteWork(plan,refused2){let[standing,...twins]=plan.memory.notes,isNothingNew=!plan.
complete&&isNothingToTell(plan,refused2);if(standing&&isNothingNew)return{wanted:null,standing,twins,step:null};let wanted=noteOf2(plan,refused2);return standing?
wanted?{wanted,standing,twins,step:standing.mark.content===wanted.content?null:"rewrite"}:{wanted,standing,twins,step:"delete"}:{wanted,standing,twins,step:wanted&&
"create"}}async function postNote(github,plan,refused2){let{wanted,standing,twins,step}=noteWork(plan,refused2);for(let{note}of twins){let gone=await attemptRemoval(
()=>github.deleteNote(note.id));if(!gone.ok)return{...NOTHING2,trouble:gone.refusal,undone:"delete"}}if(standing&&step==="delete"){let gone=await attemptRemoval(
()=>github.deleteNote(standing.note.id));return gone.ok?{...NOTHING2,did:"removed"}:{...NOTHING2,trouble:gone.refusal,undone:step}}if(!wanted)return NOTHING2;if(!standing)
return create(github,plan,wanted,!0);let{url,id}=standing.note,{told,remarks}=wanted;if(step===null)return{...NOTHING2,url,told,remarks};let written=await attemptTwice(
()=>github.rewriteNote(id,wanted.body));return written.ok?{...NOTHING2,did:"updated",url,told,remarks}:{...NOTHING2,trouble:written.refusal,undone:step}}async function create(github,plan,wanted,again){
let{body,job,content,told,remarks}=wanted,made=await attempt(()=>github.note(body));if(made.ok)return{...NOTHING2,did:"posted",url:made.value,told,remarks};let failed={
...NOTHING2,trouble:made.refusal,undone:"create"};if(made.refusal.kind!=="unclear")return failed;let now=await attempt(()=>github.conversation());if(!now.ok)return failed;
let there=now.value.notes.find(note=>{let mark=readMarker(note.body);return mark?.kind==="note"&&mark.job===job&&mark.content===content&&isSealed(note.body,mark)});
return there?{...NOTHING2,did:"posted",url:there.url,told,remarks}:again?create(github,plan,wanted,!1):failed}var MOVED="The pull request has a newer head: its own run will review it. Nothing was posted.",NEEDS3="It needs `pull-requests: write`, and the token of a pull \
request from a fork only reads. ";function refusalWords({words,kind},what2="suggestions were"){let why=kind==="locked"?"the conversation is locked":`GitHub ${words}`;
return`No ${what2} posted: ${why}. ${kind==="forbidden"?NEEDS3:kind==="limited"?"Run again in an hour. ":""}${FROM_THE_PATCH}`}function settledWords2(plan){return join5(
settled2(plan),declinedWords(plan),keptWords(plan))}function settled2({standing,closed,declined,outside,memory,next}){return standing.length+closed.length+declined.
length>0?memory.threads.some(({thread})=>thread.resolvedBy!==null)?"All suggestions were made on this pull request before; a thread that was resolved is not ope\
ned again.":"Nothing new: what stands on the lines still holds.":outside.length>0?"The note on this pull request lists all that was found.":`Nothing to suggest \
on the lines of this pull request. ${next}`}function dryRunWords({comments,rewrites,removals,outside,next}){if(comments.length+rewrites.length+removals.length+outside.
length===0)return`Dry run: there is nothing to suggest on the lines of this pull request. ${next}`;let would=(number2,what2)=>number2===0?"":`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(number2,"s\
uggestion")} would be ${what2}.`,note=outside.length===0?"":`A note would list ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(outside.length,"finding")}.`,parts=[would(comments.length,"posted"),would(
rewrites.length,"updated"),would(removals.length,"taken back"),note];return`Dry run: ${join5(...parts)}`}function outcomeWords(plan,outcomes){let{tidied,noted}=outcomes,
removed=tidied.removed,changed=tidied.rewritten.length;return join5(commentWords(plan,outcomes),changed===0?"":`Updated ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(changed,"suggestion")}.`,removed===
0?"":`Took back ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(removed,"suggestion")} that ${removed===1?"no longer holds":"no longer hold"}.`,noteWords(noted),declinedWords(plan),keptWords(plan),tidyWords(
tidied))}function tidyWords({undone,trouble}){return undone===0?"":`${trouble===null?"":`GitHub ${trouble.words}: `}${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(undone,"older comment")} could not b\
e brought up to date. The next run tries again.`}function commentWords(plan,{commented,noted,tidied}){let{posted,refused:refused2,unsaid,trouble,unknown}=commented,
lines=refused2.length===0?"":`GitHub refused the lines of ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(refused2.length,"suggestion")}. ${FROM_THE_PATCH}`;if(trouble&&unknown)return`GitHub ${trouble.
words}: whether the suggestions were posted is not known. ${FROM_THE_PATCH}`;if(trouble&&posted.length===0)return join5(refusalWords(trouble),lines);let rest=trouble===
null?"":`GitHub ${trouble.words}: ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(unsaid.length,"suggestion")} could not be posted. ${FROM_THE_PATCH}`,take=posted.length===1?"take it, or resolve its t\
hread":"take them, or resolve their threads";return posted.length>0?join5(`Posted ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(posted.length,"suggestion")}: ${take}.`,rest,lines):lines!==""?lines:tidied.
rewritten.length+tidied.removed>0||noted.did!==null&&(noted.did==="removed"||noted.told.length>0||noted.remarks===0)||noted.trouble||tidied.trouble?"":settled2(
plan)}function noteWords({did,told,remarks,trouble,undone}){return trouble&&undone==="delete"?`The note could not be removed: GitHub ${trouble.words}.`:trouble&&
undone==="rewrite"?`The note could not be brought up to date: GitHub ${trouble.words}. ${FROM_THE_PATCH}`:trouble?refusalWords(trouble,"note was"):did==="remove\
d"?"Removed the note, which had nothing left to say.":did===null?"":told.length===0?remarks===0?"A note says what the gate says.":"A note says what is left to d\
ecide.":`${did==="posted"?"A note lists":"The note now lists"} ${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(told.length,"finding")} outside the suggestions.`}function declinedWords({declined}){return declined.
length===0?"":`${(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(declined.length,"finding")} that people declined ${declined.length===1?"is":"are"} not raised again.`}function keptWords(plan){let{complete,
kept,memory}=plan,stays=kept>0||isNothingToTell(plan,[])&&memory.notes.length>0;return complete||!stays?"":"Not everything could be analysed, so nothing that wa\
s said before was removed."}function join5(...parts){return parts.filter(part2=>part2!=="").join(" ")}async function tidy(github,plan,posted){let rewritten=[],gone=0,steps=[...plan.rewrites.map(({thread,body,finding})=>({call:()=>attemptTwice(()=>github.rewriteComment(
thread.id,body)),done:()=>finding?rewritten.push(finding):0})),...plan.removals.filter(one=>one.for===null||posted.has(one.for)).map(({thread,how})=>({call:()=>how===
"delete"?attemptRemoval(()=>github.deleteComment(thread.id)):attemptRemoval(()=>github.minimizeComment(thread.node)),done:()=>gone++})),...plan.taken.map(({thread,
body})=>({call:()=>attemptTwice(()=>github.rewriteComment(thread.id,body)),done:()=>0}))],trouble=null,undone=0,stopped=!1;for(let{call,done}of steps){let outcome2=stopped?
null:await call();outcome2?.ok?done():undone++,!(!outcome2||outcome2.ok)&&(trouble??=outcome2.refusal,stopped=isFinal(outcome2.refusal)&&!outcome2.refusal.missing)}
let unsaid=plan.rewrites.flatMap(({finding})=>finding&&!rewritten.includes(finding)?[finding]:[]);return{rewritten,removed:gone,unsaid,undone,trouble}}async function postReview(github,analysedHead,plan){let{trouble}=plan.memory;if(trouble)return nothing(plan,refusalWords(trouble),trouble.kind);if(!hasWork(plan)){
let{wanted,standing}=noteWork(plan,[]);return{...placesOf(plan,[],wanted?.told??[],[]),sentence:settledWords2(plan),url:standing?.note.url??null,refused:null}}let heads=await attempt(
()=>github.heads());if(!heads.ok)return nothing(plan,refusalWords(heads.refusal),heads.refusal.kind);if(heads.value.head!==analysedHead)return nothing(plan,MOVED,
null);let commented=await postComments(github,analysedHead,plan.comments);if(commented.moved)return nothing(plan,MOVED,null);let stopped=commented.trouble&&isFinal(
commented.trouble),noted=stopped?NO_NOTE:await postNote(github,plan,commented.refused),tidied=stopped||noted.trouble&&isFinal(noted.trouble)?notTidied(plan):await tidy(
github,plan,findingsOf(commented));return outcome(plan,{commented,noted,tidied})}function dryRun(plan){return nothing(plan,dryRunWords(plan),null)}var NO_NOTE={
did:null,url:null,told:[],remarks:0,trouble:null,undone:null};function notTidied({rewrites,removals,taken}){let unsaid=rewrites.flatMap(({finding})=>finding??[]),
undone=rewrites.length+removals.length+taken.length;return{rewritten:[],removed:0,unsaid,undone,trouble:null}}function findingsOf({posted}){return new Set(posted.
map(({finding})=>finding))}function hasWork(plan){let{comments,rewrites,removals,taken}=plan,{twins,step}=noteWork(plan,[]);return comments.length+rewrites.length+
removals.length+taken.length+twins.length>0||step!==null}function outcome(plan,outcomes){let{commented,noted,tidied}=outcomes,unsaid=[...commented.unsaid.map(({
finding})=>finding),...tidied.unsaid],refusal2=commented.trouble??noted.trouble??tidied.trouble;return{...placesOf(plan,commented.refused,noted.told,unsaid),sentence:outcomeWords(
plan,outcomes),url:commented.url??noted.url,refused:refusal2?.kind??(commented.refused.length>0?"invalid":null)}}function nothing(plan,sentence,refused2){let{wanted,
standing,step}=noteWork(plan,[]),stands=standing!==void 0&&step===null,unsaid=[...plan.comments,...plan.rewrites].flatMap(({finding})=>finding??[]);return{...placesOf(
plan,[],stands?wanted?.told??[]:[],unsaid),sentence,url:null,refused:refused2}}function placesOf(plan,refused2,noted,unsaid){let outside=[...plan.outside,...refused2].
sort(byPlace),shown2=new Set(noted),untold=[...outside.filter(one=>!shown2.has(one)),...unsaid].sort(byPlace);return{outside,declined:plan.declined,untold}}function tell({sentence,url,outside,declined,untold,refused:refused2}){let place=({file,statements},why)=>({path:file.path,line:statements[0]?.line??1,why});return{
sentence,url,sections:[...(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .elsewhereSections */ .Rh)("Not suggested on a line, but in the patch above",outside.map(one=>place(one,WHY[one.why]))),...(0,_chunk_4IMY4U47_js__WEBPACK_IMPORTED_MODULE_5__/* .elsewhereSections */ .Rh)("D\
eclined, and not raised again",declined.map(one=>place(one,"its thread was resolved, or got a thumbs down, by somebody with write access")))],annotations:refused2===
"forbidden"||refused2==="locked"?untold.map(annotationOf):[],audit:null}}function annotationOf({file,statements}){let[first]=statements,what2=statements.map(one=>(0,_chunk_E4TEJBBQ_js__WEBPACK_IMPORTED_MODULE_9__/* .title */ .DD)(
one)).join("; ");return (0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("warning","unused-access",what2,{path:file.path,line:first?.line??1,column:1,help:"take the change from the patch in the job sum\
mary"})}async function reviewPull(github,asked,job){let{inputs,workspace}=job,read2=await readPull(github,asked,{globs:inputs.policies,configuration:inputs.configuration,
workspace,isGiven:inputs.principals.length>0});if(!read2.ok)return fail([read2.problem]);let pull=read2.value;if("over"in pull&&pull.over==="closed")return standDown(
"The pull request is closed: nothing was reviewed.");let chosen=await chooseConfiguration(pull.configuration,inputs.configuration);if(!chosen.ok)return fail(chosen.
problems);let{serving,trusted,problems}=chosen.value,rules=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .aimed */ .Hw)((0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .stricter */ .Rn)(inputs.gate,(0,_chunk_I2TTGFSS_js__WEBPACK_IMPORTED_MODULE_13__/* .rulesOf */ .fD)(trusted?.gate??null)));if(!rules.ok)return fail([rules.problem]);let{
failOn}=rules.value;if("over"in pull)return standDown(MOVED,failOn);let evidence=await evidenceFor(pull,failOn,job);if(!evidence.ok)return withoutEvidence(evidence.
problem,failOn);let checkout={workspace,listed:pull.listed,isBase:asked.checksOutBase},doubts=[...pull.doubts,...changedReports(inputs.evidence,evidence.value,checkout)],
material={reports:evidence.value,catalogue:job.catalogue,files:pull.files,beside:pull.beside,problems:[...problems,...weigh({...pull,doubts},failOn,trusted)],configuration:serving,
configurationPath:inputs.configuration,standing:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .standingEntries */ .tb)(pull.base)},found=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(material,inputs);if(!found.ok)return fail([found.problem]);let deciding={given:inputs.
principals,configuration:trusted,reports:found.value.reports},sides=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .sideOwners */ .O$)(deciding,pull.base,pull.beside),before=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .readBefore */ ._H)(pull.base,sides.after,sides.before),
judged=trusted===serving&&!(0,_chunk_C347DK4C_js__WEBPACK_IMPORTED_MODULE_6__/* .hasBeside */ .xA)(found.value)?found:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({...material,configuration:trusted,stood:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .stoodBy */ .bl)(before.changed)},inputs);if(!judged.ok)return fail(
[judged.problem]);let memory=await remember(github,inputs.id),analysis={...found.value,grantedBefore:before.granted,gate:(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .decideGate */ .q7)(rules.value,judged.value,before,
{isDeclined:memory.isDeclined})},placement=placeFindings(analysis,hunksIn(pull),inputs.scope),plan=planReview(analysis,placement,memory,{id:inputs.id,most:inputs.
mostComments}),posted=inputs.dryRun?dryRun(plan):await postReview(github,pull.head,plan);await finish(analysis,inputs,tell(posted))}function hunksIn({listed:listed2}){
let patches=new Map(listed2.map(({path,patch})=>[path,patch]));return path=>readHunks(patches.get(path))}async function reviewAfter(octokit,repository,head,job){if(head===null)return standDown("The fork that the run was about is gone: nothing was reviewed.");let numbers=await findPulls(
octokit,repository,head);if(!numbers.ok)return fail([numbers.problem]);if(numbers.value.length===0)return standDown("No open pull request has this head any more\
. If it moved on, the run on its newest head reviews it; nothing was posted.");let codes=[];for(let number2 of numbers.value){let asked={head:head.sha,checksOutBase:!0};
await reviewPull(openPullRequest(octokit,{...repository,number:number2}),asked,job),codes.push(Number(process.exitCode??0))}let worst=Math.max(...codes);process.
exitCode=worst,worst>0&&(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setGate */ .Sq)(worst===1?"failed":"incomplete")}async function runAction(){let inputs=readInputs(Date.now());if(!inputs.ok)return fail([inputs.problem]);let started=readEvent();if(!started.ok)return fail([started.
problem]);let{event,repository}=started.value,{token,mode}=inputs.value,isAudit=mode==="audit"||event.kind==="other";if(mode==="review"&&isAudit)return fail([(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)(
"error","usage","`mode` is `review`, and this event is about no pull request",{help:"start the workflow on `pull_request`, or leave `mode` out"})]);let needsToken=!isAudit||
inputs.value.evidence.kind==="artifact";if(token===""&&needsToken)return fail([(0,_chunk_56RRJAVG_js__WEBPACK_IMPORTED_MODULE_19__/* .problem */ .C)("error","usage","`github-token` is empty",{help:"leave the input out, or \
give a token with `pull-requests: write` and `contents: read`"})]);let catalogue=(0,_chunk_PU3Q36Z7_js__WEBPACK_IMPORTED_MODULE_4__/* .loadCatalogue */ .OT)(null);if(!catalogue.ok)return fail([catalogue.problem]);let workspace=process.
env.GITHUB_WORKSPACE??process.cwd(),octokit=token===""?null:openOctokit(token),job={inputs:inputs.value,workspace,catalogue:catalogue.value,github:octokit&&repository&&
{octokit,repository},evidence:()=>readEvidence(inputs.value,workspace,octokit,repository)};return isAudit||repository===null||octokit===null?auditCheckout(job,event.
kind!=="other"):event.kind==="merge-group"?judgeQueue(octokit,repository,event,job):event.kind==="pull"?reviewPull(openPullRequest(octokit,{...repository,number:event.
number}),event.asked,job):reviewAfter(octokit,repository,event.head,job)}runAction().catch(error=>{let what2=error instanceof Error?error.message:String(error);(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(`refine-iam failed: ${what2}: this is our bug: please report it\
 with the event and the inputs`),process.exitCode=2,(0,_chunk_4DWWAIWS_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)("gate","incomplete")});


/***/ })

};
;