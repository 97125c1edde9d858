"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 7182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/iam/name.js
var iam_name = __webpack_require__(7171);
// EXTERNAL MODULE: ./lib/render/json-text.js
var json_text = __webpack_require__(7619);
// EXTERNAL MODULE: ./lib/render/plain.js
var plain = __webpack_require__(5881);
// EXTERNAL MODULE: ./lib/audit/fingerprint.js + 1 modules
var audit_fingerprint = __webpack_require__(2267);
// EXTERNAL MODULE: ./lib/audit/unused.js
var audit_unused = __webpack_require__(4420);
// EXTERNAL MODULE: ./lib/catalogue/access-level.js
var access_level = __webpack_require__(8769);
// EXTERNAL MODULE: ./lib/input/time.js
var time = __webpack_require__(6162);
// EXTERNAL MODULE: ./lib/render/evidence.js
var render_evidence = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/render/markup.js
var markup = __webpack_require__(8441);
// EXTERNAL MODULE: ./lib/render/reasons.js
var reasons = __webpack_require__(6972);
// EXTERNAL MODULE: ./lib/render/statement-words.js
var statement_words = __webpack_require__(5740);
;// CONCATENATED MODULE: ./lib/render/sarif/findings.js










/** Everything that statements have to say: unused access, policies that are unused as a whole, and what nobody could judge. */
function findingsOf({ files, universe }) {
    const unused = new Map((0,audit_unused/* riskiestStatements */.LL)(files, universe).map(one => [one.statement, one]));
    return files.flatMap(file => file.policies.flatMap(policy => [
        ...policyFindings(file, policy, unused),
        ...policy.statements.flatMap(one => statementFinding(file, policy, one, unused.get(one) ?? null) ?? []),
        ...hiddenFindings(file, policy),
    ]));
}
/** Nothing of the policy is used: one finding for all of its statements. */
function policyFindings(file, { statements }, unused) {
    const [first] = statements;
    if (!first || !statements.some(isWhole))
        return [];
    const actions = statements.flatMap(one => unused.get(one)?.actions ?? []);
    const rank = Math.min(...actions.map(({ level }) => (0,access_level/* rankOf */.IQ)(level)), access_level/* LEVELS */.A_.length - 1);
    const message = `Nothing that this policy allows was used${(0,statement_words/* unusedBy */.Sr)(statements)}: detach or delete it. ${goes(actions)}`;
    return [
        made(file, first, { kind: 'unused-policy', level: access_level/* LEVELS */.A_[rank] ?? null }, actions.length, message + since(first)),
    ];
}
function isWhole({ reason }) {
    return reason === 'last-statement';
}
function statementFinding(file, { changes }, one, unused) {
    if (isWhole(one) || (!unused && !one.edited))
        return null;
    const kind = one.verdict === 'emptied' ? 'unused-statement' : 'unused-access';
    const actions = unused?.actions ?? [];
    const message = `${headline(one, actions.length)}. ${goes(actions, namedIn(one))}${since(one)}`;
    const change = changes.find(({ statements }) => statements[0] === one) ?? null;
    return { ...made(file, one, { kind, level: unused?.level ?? null }, actions.length, message), change };
}
function headline(one, actions) {
    if (one.edited)
        return (0,statement_words/* title */.DD)(one);
    const why = one.verdict === 'declined' ? `left alone: ${(0,statement_words/* whyDeclined */.dL)(one)}` : 'and stay in the list';
    return `${(0,plain/* count */.U9)(actions, 'action')} ${actions === 1 ? 'was' : 'were'} not used${(0,statement_words/* unusedBy */.Sr)([one])}, ${why}`;
}
/** What grants and could not be judged, once for each policy and reason. */
function hiddenFindings(file, { statements }) {
    const byReason = new Map();
    for (const one of statements) {
        if (one.reason === null || !((0,audit_unused/* mayHide */.uv)(one) || UNREAD.has(one.reason)) || one.reason === 'ignored')
            continue;
        byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
    }
    return [...byReason].flatMap(([reason, some]) => {
        const [first] = some;
        if (!first)
            return [];
        const why = first.why === null ? '' : ` (${first.why})`;
        const message = `${(0,plain/* count */.U9)(some.length, 'statement')} could not be judged: ${reasons/* STATEMENT_REASONS */.yo[reason]}${why}.`;
        return [made(file, first, { kind: 'not-judged', reason }, 0, message)];
    });
}
/** It grants, but what stands elsewhere. */
const UNREAD = new Set(['not-literal', 'shared']);
function made(file, statement, about, actions, message) {
    const fingerprint = (0,audit_fingerprint/* fingerprintsOf */.t)(file).get(statement) ?? '';
    return { about, file, statement, actions, fingerprint, message, change: null };
}
/** So many actions are named; more are counted. */
const NAMED = 5;
/** What the headline of a statement names: the one entry that changes; null where it counts. */
function namedIn(one) {
    if (!one.edited || one.verdict === 'emptied')
        return null;
    const [entry, ...others] = (0,statement_words/* changedEntries */.bF)((0,statement_words/* toldOf */.dc)(one));
    return others.length === 0 ? (entry?.entry ?? null) : null;
}
/** The actions with the most harmful first; of one that is named before only the level. */
function goes(actions, before = null) {
    const [first] = actions;
    if (!first)
        return '';
    if (actions.length === 1 && before !== null && (0,iam_name/* fold */.AU)(before) === (0,iam_name/* fold */.AU)(first.action)) {
        return `Access level: ${first.level ?? 'unknown'}.`;
    }
    const sorted = [...actions].sort((a, b) => (0,access_level/* rankOf */.IQ)(a.level) - (0,access_level/* rankOf */.IQ)(b.level));
    const named = sorted.slice(0, NAMED).map(({ action, level }) => `${(0,markup/* code */.aY)(action)} (${level ?? 'level unknown'})`);
    const rest = actions.length - NAMED;
    return `Not used: ${named.join(', ')}${rest > 0 ? ` and ${(0,plain/* grouped */.zD)(rest)} more` : ''}.`;
}
/** What says it, and of which day: its age would be another in every run. */
function since({ evidence }) {
    const reports = evidence?.reports ?? [];
    const words = reports.map(({ kind, analyzedAt }) => {
        return `${(0,render_evidence/* reportKind */.V_)(kind)}, ${analyzedAt === null ? 'undated' : (0,time/* formatDay */.im)(analyzedAt)}`;
    });
    return words.length === 0 ? '' : ` Evidence: ${[...new Set(words)].sort().join('; ')}.`;
}

;// CONCATENATED MODULE: ./lib/render/sarif/places.js
/** The region of a span of a text; a byte order mark is no column. */
function regionOf({ text, lines }, { start, end }) {
    const [first, last] = [lines.at(start), lines.at(end)];
    const mark = (line, column) => line === 1 && text.startsWith('\uFEFF') ? Math.max(1, column - 1) : column;
    return {
        startLine: first.line,
        startColumn: mark(first.line, first.column),
        endLine: last.line,
        endColumn: mark(last.line, last.column),
    };
}
/** A path from the root of the repository as a relative address. */
function artifactOf(path) {
    // why: half a surrogate pair has no form in UTF-8, and would be no address
    const parts = path.replace(/\p{Cs}/gu, '\uFFFD').split('/');
    return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
/** Edits of a file as SARIF's fix of it. */
function fixOf({ path, source }, edits, text) {
    const replacements = edits.map(edit => ({
        deletedRegion: regionOf(source, edit),
        insertedContent: { text: edit.text },
    }));
    return { description: { text }, artifactChanges: [{ artifactLocation: artifactOf(path), replacements }] };
}

// EXTERNAL MODULE: ./lib/audit/digest.js
var digest = __webpack_require__(4786);
;// CONCATENATED MODULE: ./lib/render/sarif/result.js


/** A result as SARIF has it. */
function resultOf({ ruleIndex, rule: { id, level }, path, region, fingerprint, message }) {
    const place = { artifactLocation: artifactOf(path), ...(region === null ? {} : { region }) };
    return {
        ruleId: id,
        ruleIndex,
        level,
        message: { text: messageText(message) },
        locations: [{ physicalLocation: place }],
        // why: GitHub goes by the first, in this form; the second says what it is
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'refineIam/v1': fingerprint },
    };
}
/** A sentence as a message: on one line, with what SARIF would take for a link or a placeholder escaped. */
function messageText(text) {
    return (0,plain/* plain */.pj)(text).replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

;// CONCATENATED MODULE: ./lib/render/sarif/problems.js


/** The problems that have a place in the repository: GitHub shows results, and of notifications nothing. */
function problemResults(problems) {
    const turn = (0,digest/* turns */.Z)();
    return problems.flatMap(({ code, severity, path, line, column, message, help }) => {
        if (severity === 'note' || path === null || !IN_FILES.has(code))
            return [];
        const about = { kind: 'problem', code, level: severity };
        const words = JSON.stringify([code, path, message]);
        const fingerprint = (0,digest/* digest */.b)([code, message, turn(words)]);
        const place = line === null ? null : { startLine: line, startColumn: column ?? 1 };
        const text = `${message}${help === null ? '' : `: ${help}`}`;
        const result = (ruleIndex, rule) => resultOf({ ruleIndex, rule, path, region: place, fingerprint, message: text });
        return [{ about, actions: 0, path, line: line ?? 0, result }];
    });
}
/** What is wrong with files of the repository; the other problems are about evidence, catalogue and settings. */
const IN_FILES = new Set([
    ...['unreadable-file', 'not-a-file', 'lost-policy', 'too-big', 'not-utf8', 'syntax', 'duplicate-key'],
    ...['misspelled-key', 'bad-statement', 'invalid-entry', 'empty-list', 'policy-size', 'policy-template'],
    ...['configuration', 'expired-keep', 'keep-comment', 'law-broken', 'write-failed'],
]);
/** The other problems, as notifications. */
function problemNotifications(problems) {
    return problems.flatMap(({ code, severity, path, message, help }) => severity === 'note' || (path !== null && IN_FILES.has(code))
        ? []
        : [notification(severity, `${path === null ? '' : `${path}: `}${message}${help === null ? '' : `: ${help}`}`)]);
}
/** A notification that a run has for whoever reads its log. */
function notification(level, text) {
    return { level, message: { text: messageText(text) } };
}

;// CONCATENATED MODULE: ./lib/render/sarif/rules.js


/** What the unused access lets somebody do decides: permissions are high, writing is medium, reading is low. */
const SEVERITIES = {
    'Permissions management': ['8.0', 'error'],
    Write: ['6.0', 'warning'],
    Tagging: ['4.0', 'warning'],
    Read: ['3.0', 'note'],
    List: ['2.0', 'note'],
    unknown: ['2.0', 'note'],
};
const TITLES = {
    'unused-access': 'A statement grants actions that were not used',
    'unused-statement': 'Nothing that a statement grants was used',
    'unused-policy': 'Nothing that a policy grants was used',
};
const HELP = {
    'unused-access': 'Narrow the list of actions: `refine-iam --write` does it, and `--format patch` prints the change.',
    'unused-statement': 'Remove the statement: `refine-iam --write` does it, and `--format patch` prints the change.',
    'unused-policy': 'Detach the policy, or delete it.',
};
const KEEP = 'Keep what is still needed by a `keep` rule with a reason and an end.';
/** The rule of a result; the same kind at another level of access is another rule, since GitHub knows the severity of rules only. */
function ruleOf(about) {
    switch (about.kind) {
        case 'not-judged': {
            const title = `What is used of a statement is not known: ${reasons/* STATEMENT_REASONS */.yo[about.reason]}`;
            const help = '`refine-iam owners` shows whose each policy is, and what the configuration must say.';
            return { id: `not-judged/${about.reason}`, level: 'note', title, help, severity: null };
        }
        case 'problem': {
            const title = about.level === 'error' ? 'Something could not be analysed' : 'Something was analysed, with a caveat';
            const help = 'The message says what is wrong, and what to do.';
            return { id: `problem/${about.code}/${about.level}`, level: about.level, title, help, severity: null };
        }
        default: {
            const name = about.level ?? 'unknown';
            const [severity, level] = SEVERITIES[name];
            const id = `${about.kind}/${name.toLowerCase().replace(' ', '-')}`;
            const title = `${TITLES[about.kind]}; the most harmful level among them: ${name}`;
            return { id, level, title, help: `${HELP[about.kind]} ${KEEP}`, severity };
        }
    }
}
/** How early a result is kept where there is no room for all, 0 first: what could not be analysed, then by access level. */
function urgencyOf(about) {
    if (about.kind === 'problem')
        return about.level === 'error' ? 0 : access_level/* LEVELS */.A_.length + 2;
    if (about.kind === 'not-judged')
        return access_level/* LEVELS */.A_.length + 1;
    return 1 + access_level/* LEVELS */.A_.indexOf(about.level);
}

;// CONCATENATED MODULE: ./lib/render/sarif.js








const HOME = 'https://github.com/refine-iam/refine-iam-policies';
/** GitHub shows so many results of a run. */
const MOST_RESULTS = 5_000;
/** Renders a run as a SARIF 2.1.0 log for code scanning: unused access with its fixes, what nobody could judge, and trouble with files. */
function renderSarif(analysis, tool, most = MOST_RESULTS) {
    const all = [...findingsOf(analysis).map(ofFinding), ...problemResults(analysis.problems)];
    const kept = [...all].sort(byUrgency).slice(0, most).sort(byPlace);
    const rules = new Map(kept.map(({ about }) => [ruleOf(about).id, ruleOf(about)]));
    const sorted = [...rules.values()].sort((a, b) => (0,iam_name/* byCodePoint */.HH)(a.id, b.id));
    const indexes = new Map(sorted.map(({ id }, index) => [id, index]));
    const results = kept.map(({ about, result }) => {
        const rule = ruleOf(about);
        return result(indexes.get(rule.id) ?? 0, rule);
    });
    const left = all.length - kept.length;
    return (0,json_text/* jsonText */.s)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Refine IAM', version: tool, informationUri: HOME, rules: sorted.map(ruleText) } },
                invocations: [invocation(analysis, left)],
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    });
}
function ruleText({ id, level, title, help, severity }) {
    const words = id.split(/[-/]/).map(word => word.charAt(0).toUpperCase() + word.slice(1));
    return {
        id,
        name: words.join(''),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: `${title}.` },
        help: { text: help, markdown: help },
        helpUri: `${HOME}/blob/main/docs/audit.md`,
        defaultConfiguration: { level },
        properties: {
            tags: ['iam', ...(severity === null ? [] : ['security'])],
            precision: 'high',
            ...(severity === null ? {} : { 'security-severity': severity }),
        },
    };
}
function ofFinding({ about, file, statement, actions, fingerprint, message, change }) {
    const { path } = file;
    const edits = change?.edits ?? [];
    const region = regionOf(file.source, statement.statement.span);
    const fixes = edits.length === 0 ? {} : { fixes: [fixOf(file, edits, 'Remove what was not used.')] };
    const result = (ruleIndex, rule) => ({
        ...resultOf({ ruleIndex, rule, path, region, fingerprint, message }),
        ...fixes,
    });
    return { about, actions, path, line: region.startLine, result };
}
function invocation({ problems }, left) {
    const cut = left === 0
        ? []
        : [
            notification('warning', `${(0,plain/* count */.U9)(left, 'result')} left out, the least harmful: GitHub shows ${(0,plain/* count */.U9)(MOST_RESULTS, 'result')} of a run, and the JSON result has all.`),
        ];
    return {
        executionSuccessful: problems.every(({ severity }) => severity !== 'error'),
        toolExecutionNotifications: [...cut, ...problemNotifications(problems)],
    };
}
function byUrgency(a, b) {
    return urgencyOf(a.about) - urgencyOf(b.about) || b.actions - a.actions || byPlace(a, b);
}
function byPlace(a, b) {
    return (0,iam_name/* byCodePoint */.HH)(a.path, b.path) || a.line - b.line || (0,iam_name/* byCodePoint */.HH)(ruleOf(a.about).id, ruleOf(b.about).id);
}


/***/ })

};
;