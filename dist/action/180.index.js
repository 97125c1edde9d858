"use strict";
exports.id = 180;
exports.ids = [180];
exports.modules = {

/***/ 180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(8720);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(3091);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/render/html/embed.js

/** A value as JSON that may stand inside a `script` element, whatever texts it holds. */
function jsonForScript(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => {
        const code = character.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${code}`;
    });
}
/** The source expression by which a Content-Security-Policy allows one inline text and no other. */
function cspHash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
/** Our own script or style as it can stand inside its element; a text that would end the element there is our bug. */
function inlined(element, text) {
    if (text.toLowerCase().includes(`</${element}`) || text.includes('<!--')) {
        throw new Error(`the ${element} of the page holds what would end it`);
    }
    return text;
}

// EXTERNAL MODULE: ./lib/render/plain.js
var plain = __webpack_require__(5881);
// EXTERNAL MODULE: ./lib/render/totals.js
var totals = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/render/html/file-table.js



/** So many files are listed where no script runs; more are counted. */
const MOST_FILES = 200;
/** The files with what goes from each, the most first: what the page shows where it may not run its script. */
function FileTable({ files }) {
    const rows = files.map(rowOf).sort((a, b) => b.gone - a.gone);
    const rest = rows.length - MOST_FILES;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Files" }), (0,jsxRuntime/* jsx */.Y)("noscript", { children: (0,jsxRuntime/* jsx */.Y)("p", { children: "This browser runs no scripts, so that only the files are listed and not their statements." }) }), (0,jsxRuntime/* jsxs */.FD)("table", { class: "plain", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "File" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Statements" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Unused actions to remove" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Left alone" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.slice(0, MOST_FILES).map(({ path, statements, gone, declined }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,plain/* plain */.pj)(path) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: (0,plain/* grouped */.zD)(statements) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: (0,plain/* grouped */.zD)(gone) }), (0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: (0,plain/* grouped */.zD)(declined) })] }))) })] }), rest > 0 ? (0,jsxRuntime/* jsxs */.FD)("p", { children: ["And ", (0,plain/* grouped */.zD)(rest), " more."] }) : null] }));
}
function rowOf({ path, policies }) {
    const statements = policies.flatMap(policy => policy.statements);
    const gone = statements.reduce((sum, one) => sum + (one.edited ? (0,totals/* removedActions */.sK)(one).length : 0), 0);
    const declined = statements.filter(({ verdict }) => verdict === 'declined').length;
    return { path, statements: statements.length, gone, declined };
}

// EXTERNAL MODULE: ./lib/audit/unused.js
var audit_unused = __webpack_require__(4420);
// EXTERNAL MODULE: ./lib/catalogue/access-level.js
var access_level = __webpack_require__(8769);
// EXTERNAL MODULE: ./lib/iam/name.js
var iam_name = __webpack_require__(7171);
// EXTERNAL MODULE: ./lib/iam/entry.js
var iam_entry = __webpack_require__(4986);
// EXTERNAL MODULE: ./lib/refine/granted.js
var granted = __webpack_require__(3103);
;// CONCATENATED MODULE: ./lib/render/html/grants.js




/** Counts the grants of statements, service by service; lists that are alike are counted once. */
class GrantCounter {
    #universe;
    #granted = new Map();
    #unused = new WeakMap();
    constructor(universe) {
        this.#universe = universe;
    }
    /** The grants of a judged statement by service prefix; what nobody could judge has none. */
    byService(one) {
        const { refinement, statement } = one;
        if (!refinement || !statement.actions)
            return new Map();
        const unused = this.#unused.get(refinement) ?? countPrefixes((0,audit_unused/* unusedActions */.CL)(one));
        this.#unused.set(refinement, unused);
        const granted = this.#grantedBy(statement.actions.entries);
        return new Map([...granted].map(([prefix, number]) => [
            prefix,
            { granted: number, unused: Math.min(number, unused.get((0,iam_name/* fold */.AU)(prefix)) ?? 0) },
        ]));
    }
    #grantedBy(entries) {
        const key = entries.join('\n');
        const known = this.#granted.get(key) ?? this.#count(entries);
        this.#granted.set(key, known);
        return known;
    }
    #count(entries) {
        const found = new Map();
        for (const entry of entries) {
            for (const { service, actions } of (0,granted/* grantedActions */.jo)((0,iam_entry/* readEntry */.h)(entry), this.#universe)) {
                const names = found.get(service.prefix) ?? new Set();
                for (const action of actions)
                    names.add(action.folded);
                found.set(service.prefix, names);
            }
        }
        return new Map([...found].map(([prefix, names]) => [prefix, names.size]));
    }
}
function countPrefixes(actions) {
    const counts = new Map();
    for (const action of actions) {
        const prefix = (0,iam_name/* fold */.AU)(action.slice(0, action.indexOf(':')));
        counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
    return counts;
}
/** All of some grants together. */
function sumOf(grants) {
    let granted = 0;
    let unused = 0;
    for (const one of grants) {
        granted += one.granted;
        unused += one.unused;
    }
    return { granted, unused };
}

;// CONCATENATED MODULE: ./lib/render/html/principal-labels.js
/** Names principals so that no two of them are called the same. */
function labelsOf(principals) {
    const identities = new Map();
    for (const principal of principals) {
        const known = identities.get(principal.name) ?? new Set();
        known.add(principal.arn ?? '');
        identities.set(principal.name, known);
    }
    return principal => {
        const account = principal.arn?.split(':')[4] ?? principal.account;
        const isShared = (identities.get(principal.name)?.size ?? 0) > 1;
        return isShared && account ? `${principal.name} (${account})` : principal.name;
    };
}

// EXTERNAL MODULE: ./lib/analyse/kept.js
var kept = __webpack_require__(3948);
// EXTERNAL MODULE: ./lib/configuration/active-keep.js
var active_keep = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/render/evidence.js
var render_evidence = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/render/proof.js
var proof = __webpack_require__(1315);
// EXTERNAL MODULE: ./lib/render/reasons.js
var render_reasons = __webpack_require__(6972);
// EXTERNAL MODULE: ./lib/render/statement-words.js
var statement_words = __webpack_require__(5740);
;// CONCATENATED MODULE: ./lib/render/html/statement-data.js













/** What the page says of one statement. */
function statementData(path, one, telling) {
    const { statement, owners, evidence } = one;
    const { analysis, tables, counter } = telling;
    const { universe } = analysis;
    const removal = evidence?.removal ?? null;
    const gone = (0,totals/* removedActions */.sK)(one);
    // why: what nobody edits does not go, whatever its verdict; the reason says what to do instead
    const isUnedited = !one.edited && gone.length > 0;
    const text = (words) => tables.text(words);
    return {
        path: text(path),
        line: one.line,
        endLine: one.endLine,
        pointer: text(statement.pointer),
        number: statement.index + 1,
        ...optional('sid', statement.sid === null ? null : text(statement.sid)),
        ...some('principals', principalsOf(one, tables, () => true)),
        ...some('uncovered', principalsOf(one, tables, reports => reports.length === 0)),
        ...optional('found', owners && text((0,render_reasons/* foundWords */.oJ)(owners))),
        verdict: one.verdict,
        ...optional('reason', one.reason && text((0,statement_words/* whyDeclined */.dL)(one))),
        ...optional('why', one.why === null ? null : text(one.why)),
        ...optional('evidence', evidence && text(basisWords(evidence, analysis.asOf))),
        ...optional('proof', one.edited ? text((0,proof/* proofOf */.o)([(0,statement_words/* toldOf */.dc)(one)], analysis)) : null),
        entries: entriesOf(one, tables),
        ...optional('services', servicesOf(statement.actions?.entries ?? [], universe, tables)),
        ...some('removed', tables.sets(gone, removal)),
        ...optional('unedited', isUnedited || null),
        ...some('left', (one.refinement?.left ?? []).map(left => [text(left.action), text(leftWords(left, one))])),
        counts: (0,audit_unused/* isJudged */.sL)(one) ? { ...sumOf(counter.byService(one).values()), gone: isUnedited ? 0 : gone.length } : null,
        ...optional('untracked', one.verdict === 'refined' ? untracked(one, universe) : null),
        ...some('levels', levelsOf(gone, universe)),
    };
}
function principalsOf({ principals }, tables, wanted) {
    return principals.flatMap(({ principal, reports }) => principal && wanted(reports) ? [tables.principal(principal)] : []);
}
/** The kind and date of the evidence and the files that it came from. */
function basisWords(evidence, asOf) {
    const sources = [...new Set(evidence.reports.map(({ source }) => source))].sort();
    return `${(0,render_evidence/* evidenceWords */.Jg)(evidence, asOf)}, from ${sources.map(source => (source === '-' ? 'standard input' : source)).join(', ')}`;
}
function entriesOf(one, tables) {
    const written = one.statement.actions?.entries ?? [];
    const outcomes = one.refinement?.entries;
    if (!outcomes || !(one.edited || one.verdict === 'kept'))
        return written.map(entry => tables.text(entry));
    return outcomes.map(outcome => entryOf(outcome, one, tables));
}
function entryOf(outcome, one, tables) {
    const { entry, becomes, removed, granted, coveredBy, reason, kept } = outcome;
    const number = tables.text(entry);
    const why = reason === null ? null : tables.text(render_reasons/* ENTRY_REASONS */.l8[reason]);
    if (kept)
        return why === null ? number : { entry: number, reason: why };
    return {
        entry: number,
        becomes: becomes.map(piece => tables.text(piece)),
        ...some('removed', tables.sets(removed, one.evidence?.removal ?? null)),
        granted,
        ...some('coveredBy', coveredBy.map(holder => tables.text(holder))),
        ...optional('reason', why),
    };
}
/** The services that entries name, as texts; null where one names all. */
function servicesOf(entries, universe, tables) {
    const prefixes = new Set();
    for (const text of entries) {
        const entry = (0,iam_entry/* readEntry */.h)(text);
        if (entry.kind === 'all')
            return null;
        if (entry.kind !== 'invalid')
            prefixes.add(universe.service(entry.service)?.prefix ?? entry.service);
    }
    return [...prefixes].map(prefix => tables.text(prefix));
}
function leftWords({ action, reason }, one) {
    const [rule] = reason === 'keep-rule' ? (0,kept/* keptBy */.mA)(one, action) : [];
    if (!rule)
        return render_reasons/* ENTRY_REASONS */.l8[reason];
    const day = (0,active_keep/* lastDay */.NY)(rule);
    const owner = rule.owner === null ? '' : ` (${rule.owner})`;
    return `${render_reasons/* ENTRY_REASONS */.l8[reason]}: ${rule.reason}${owner}${day === null ? '' : `, until ${day}`}`;
}
function untracked({ refinement }, universe) {
    const gone = new Set((refinement?.removed ?? []).map(iam_name/* fold */.AU));
    return [...(0,granted/* trackingOf */.np)(refinement?.after ?? [], universe)].filter(([action, tracked]) => tracked === false && !gone.has(action)).length;
}
function levelsOf(actions, universe) {
    return [...new Set(actions.map(action => (0,access_level/* rankOf */.IQ)((0,access_level/* levelOf */.In)(action, universe))))].sort((a, b) => a - b);
}
function optional(key, value) {
    return value === null ? {} : { [key]: value };
}
function some(key, values) {
    return values.length === 0 ? {} : { [key]: values };
}

// EXTERNAL MODULE: ./lib/input/many.js
var many = __webpack_require__(9132);
// EXTERNAL MODULE: ./lib/input/time.js
var input_time = __webpack_require__(6162);
;// CONCATENATED MODULE: ./lib/render/html/intern.js
/** Values that stand once and are meant by their number: each is asked for by a key. */
class Interned {
    #numbers = new Map();
    values = [];
    /** The number of what has a key; it is made when it is first asked for. */
    number(key, make) {
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.values.push(make()) - 1;
        this.#numbers.set(key, number);
        return number;
    }
}

;// CONCATENATED MODULE: ./lib/render/html/page-data.js
/** The letters of the access levels, the most harmful first; the last is for what nobody has said. */
const LEVEL_LETTERS = 'PWTRL-';

;// CONCATENATED MODULE: ./lib/render/html/tables.js







/** What statements share: texts, principals, services and sets of actions, each once. */
class Tables {
    #universe;
    #texts = new Interned();
    #principals = new Interned();
    #services = new Interned();
    #sets = new Interned();
    #places = new Map();
    #labelOf;
    constructor(universe, labelOf) {
        this.#universe = universe;
        this.#labelOf = labelOf;
    }
    /** The number of a text, which is made safe to print. */
    text(text) {
        const safe = (0,plain/* plain */.pj)(text);
        return this.#texts.number(safe, () => safe);
    }
    /** The number of a role or user. */
    principal(principal) {
        const { arn } = principal;
        const label = this.#labelOf(principal);
        return this.#principals.number(`${label} ${arn ?? ''}`, () => ({
            name: this.text(label),
            ...(arn === null ? {} : { arn: this.text(arn) }),
        }));
    }
    /** The sets, one a service, of some actions by full name; `removal` says when they were last used. */
    sets(actions, removal) {
        return [...groupByPrefix(actions)].flatMap(([prefix, some]) => {
            const service = this.#universe.service(prefix);
            if (!service)
                return [];
            const places = this.#placesIn(service);
            const sorted = some
                .flatMap(action => places.get((0,iam_name/* fold */.AU)(action.slice(prefix.length + 1))) ?? [])
                .sort((a, b) => a - b);
            const number = this.#service(service);
            const days = daysOf(service, sorted, removal);
            const set = { service: number, places: written(sorted), ...(days === null ? {} : { days }) };
            return [this.#sets.number(`${number} ${set.places} ${days}`, () => set)];
        });
    }
    /** All that was asked for. */
    data() {
        return {
            texts: this.#texts.values,
            principals: this.#principals.values,
            services: this.#services.values,
            sets: this.#sets.values,
        };
    }
    #service(service) {
        return this.#services.number(service.key, () => ({
            prefix: service.prefix,
            names: service.actions.map(({ name }) => name).join(' '),
            levels: service.actions
                .map(({ folded }) => LEVEL_LETTERS[(0,access_level/* rankOf */.IQ)((0,access_level/* levelOf */.In)(`${service.key}:${folded}`, this.#universe))] ?? '-')
                .join(''),
        }));
    }
    #placesIn(service) {
        const known = this.#places.get(service) ?? new Map(service.actions.map(({ folded }, place) => [folded, place]));
        this.#places.set(service, known);
        return known;
    }
}
function groupByPrefix(actions) {
    const groups = new Map();
    for (const action of actions)
        (0,many/* addTo */.D)(groups, (0,iam_name/* fold */.AU)(action.slice(0, action.indexOf(':'))), action);
    return groups;
}
/** Places in order as runs, `0-3.7` in base 36. */
function written(places) {
    const runs = [];
    for (let at = 0; at < places.length; at++) {
        const first = places[at] ?? 0;
        while (places[at + 1] === (places[at] ?? 0) + 1)
            at++;
        const last = places[at] ?? 0;
        runs.push(first === last ? first.toString(36) : `${first.toString(36)}-${last.toString(36)}`);
    }
    return runs.join('.');
}
/** When each was last used, or null where that is said of none. */
function daysOf(service, places, removal) {
    const claims = removal?.service(service.key);
    if (!claims)
        return null;
    const days = places.map(place => {
        const time = claims.lastAccessed(service.actions[place]?.folded ?? '');
        return time === null ? '' : Math.floor(time / input_time/* DAY */.d_).toString(36);
    });
    return days.every(day => day === '') ? null : days.join('.');
}

;// CONCATENATED MODULE: ./lib/render/html/model.js








/** All that a page shows of an analysis, as plain data. */
function pageData(analysis) {
    const labelOf = labelsOf((0,totals/* allStatements */.EE)(analysis).flatMap(namedOf));
    const tables = new Tables(analysis.universe, labelOf);
    const counter = new GrantCounter(analysis.universe);
    const placed = placedStatements(analysis);
    const statements = placed.map(({ path, one }) => statementData(path, one, { analysis, tables, counter }));
    const judged = placed.map(({ one }) => one).filter(audit_unused/* isJudged */.sL);
    const named = (counts) => [...counts]
        .map(([name, count]) => ({ ...count, shown: name }))
        .sort((a, b) => b.unused - a.unused || b.granted - a.granted || (0,iam_name/* byCodePoint */.HH)(a.shown, b.shown))
        .map(({ shown, ...count }) => ({ name: tables.text(shown), ...count }));
    const byPrincipal = named(countBy(judged, one => perPrincipal(one, labelOf, counter)));
    const byService = named(countBy(judged, one => [...counter.byService(one)]));
    return { ...tables.data(), statements, byPrincipal, byService };
}
/** How many actions the judged statements of a run grant, and how many of these are unused. */
function grantTotals(data) {
    const counts = data.statements.flatMap(one => one.counts ?? []);
    return { ...sumOf(counts), judged: counts.length };
}
/** What matters most first: by the access level of what goes, then by how much is unused, then what could not be judged; then by place. */
function placedStatements({ files, universe }) {
    const ranks = new Map();
    const placed = files.flatMap(({ path, policies }) => policies.flatMap(({ statements }) => statements.map((one) => {
        const gone = (0,totals/* removedActions */.sK)(one);
        // why: statements with the same list share what they lose, which can be thousands of actions
        const rank = ranks.get(gone) ?? (0,access_level/* highestRank */.Jg)(gone, universe);
        ranks.set(gone, rank);
        return { path, one, rank, unused: (0,audit_unused/* unusedActions */.CL)(one).length };
    })));
    return placed.sort((a, b) => a.rank - b.rank || b.unused - a.unused || (a.rank < access_level/* NO_RANK */.pm ? 0 : Number(isSettled(a)) - Number(isSettled(b))));
}
/** Nothing is left to do about what is kept, or is no list of what is allowed. */
function isSettled({ one }) {
    return one.verdict === 'kept' || one.statement.blocked !== null;
}
function countBy(statements, grantsOf) {
    const counts = new Map();
    for (const one of statements) {
        for (const [name, { granted, unused }] of grantsOf(one)) {
            const known = counts.get(name) ?? { granted: 0, unused: 0, statements: 0 };
            counts.set(name, {
                granted: known.granted + granted,
                unused: known.unused + unused,
                statements: known.statements + 1,
            });
        }
    }
    return counts;
}
/** A shared statement counts for each of its principals; where the evidence names nobody, for none. */
function perPrincipal(one, labelOf, counter) {
    const names = new Set(namedOf(one).map(labelOf));
    const grants = sumOf(counter.byService(one).values());
    return [...names].map(name => [name, grants]);
}
function namedOf({ principals }) {
    return principals.flatMap(({ principal }) => principal ?? []);
}

;// CONCATENATED MODULE: ./lib/render/html/ticks.js
/** Cuts a sentence at its backticks. */
function partsOf(sentence) {
    return sentence
        .split('`')
        .map((text, index) => ({ isQuoted: index % 2 === 1, text }))
        .filter(({ text }) => text !== '');
}

;// CONCATENATED MODULE: ./lib/render/html/sentence.js


/** A sentence of ours: what stands in backticks becomes code. */
function Sentence({ text }) {
    return (0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: partsOf(text).map(part => (part.isQuoted ? (0,jsxRuntime/* jsx */.Y)("code", { children: part.text }) : part.text)) });
}

;// CONCATENATED MODULE: ./lib/render/html/notes.js





/** So many problems are shown; more are counted. */
const MOST_PROBLEMS = 100;
/** What stands below the statements: problems, what was left alone and why, what was checked, and the words used. */
function Notes({ analysis }) {
    return ((0,jsxRuntime/* jsxs */.FD)("footer", { class: "notes", children: [(0,jsxRuntime/* jsx */.Y)(Problems, { problems: analysis.problems }), (0,jsxRuntime/* jsx */.Y)(LeftAlone, { analysis: analysis }), (0,jsxRuntime/* jsx */.Y)(Checked, { universe: analysis.universe }), (0,jsxRuntime/* jsx */.Y)(Words, {})] }));
}
function Fold({ title, open = false, children }) {
    return ((0,jsxRuntime/* jsxs */.FD)("details", { open: open, children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: title }), children] }));
}
function Problems({ problems }) {
    // why: each of its kind by itself would bury the rest, and the statements show it
    const told = problems.filter(({ code }) => code !== 'unknown-action');
    if (told.length === 0)
        return null;
    const isSerious = told.some(({ severity }) => severity !== 'note');
    const rest = told.length - MOST_PROBLEMS;
    return ((0,jsxRuntime/* jsxs */.FD)(Fold, { title: `${isSerious ? 'Problems' : 'Notes'} (${(0,plain/* grouped */.zD)(told.length)})`, open: isSerious, children: [(0,jsxRuntime/* jsx */.Y)("ul", { children: told.slice(0, MOST_PROBLEMS).map(one => ((0,jsxRuntime/* jsx */.Y)(ProblemItem, { ...one }))) }), rest > 0 ? (0,jsxRuntime/* jsxs */.FD)("p", { children: ["And ", (0,plain/* grouped */.zD)(rest), " more, which the JSON result lists."] }) : null] }));
}
function ProblemItem({ severity, path, line, column, message, help }) {
    const place = path === null ? null : [path, line, column].filter(part => part !== null).join(':');
    return ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { class: severity, children: severity }), ' ', place === null ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("code", { children: (0,plain/* plain */.pj)(place) }), ":", ' '] })), (0,jsxRuntime/* jsx */.Y)(Sentence, { text: (0,plain/* plain */.pj)(message) }), help === null ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [": ", (0,jsxRuntime/* jsx */.Y)(Sentence, { text: (0,plain/* plain */.pj)(help) })] }))] }));
}
function LeftAlone({ analysis }) {
    const reasons = new Map();
    for (const { verdict, reason } of (0,totals/* allStatements */.EE)(analysis)) {
        if (verdict !== 'declined' || reason === null)
            continue;
        reasons.set(render_reasons/* STATEMENT_REASONS */.yo[reason], (reasons.get(render_reasons/* STATEMENT_REASONS */.yo[reason]) ?? 0) + 1);
    }
    if (reasons.size === 0)
        return null;
    const rows = [...reasons].sort((a, b) => b[1] - a[1]);
    const total = rows.reduce((sum, [, number]) => sum + number, 0);
    return ((0,jsxRuntime/* jsx */.Y)(Fold, { title: `Left alone, and why (${(0,plain/* count */.U9)(total, 'statement')})`, children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "plain", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Statements" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Why" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.map(([words, number]) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("td", { class: "number", children: (0,plain/* grouped */.zD)(number) }), (0,jsxRuntime/* jsx */.Y)("td", { children: words })] }))) })] }) }));
}
function Checked({ universe }) {
    const { services, actions } = universe.counts;
    const date = universe.date === null ? '' : `, ${new Date(universe.date).toISOString().slice(0, 10)}`;
    return ((0,jsxRuntime/* jsxs */.FD)(Fold, { title: "What was checked of every edit", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "Before an edit is shown, code that shares nothing with the search for it reads the edited file again and checks:" }), (0,jsxRuntime/* jsxs */.FD)("ul", { children: [(0,jsxRuntime/* jsx */.Y)("li", { children: "every action that is granted after was granted before;" }), (0,jsxRuntime/* jsx */.Y)("li", { children: "every new entry lies within one old entry, so it grants nothing more of what AWS will add later either;" }), (0,jsxRuntime/* jsx */.Y)("li", { children: "every action that was granted and is not listed as unused is still granted;" }), (0,jsxRuntime/* jsx */.Y)("li", { children: "nothing unused is left, or it is named with the reason;" }), (0,jsxRuntime/* jsx */.Y)("li", { children: "nothing but the list changed: every other byte of the file is the same;" }), (0,jsxRuntime/* jsx */.Y)("li", { children: "running it again would change nothing." })] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["It was checked against ", (0,plain/* count */.U9)(actions, 'action'), " of ", (0,plain/* count */.U9)(services, 'service'), date, ". AWS does not track every action; one that it does not track stays, unless its whole service was unused."] })] }));
}
const WORDS = [
    ['Grant', 'one action that one statement allows.'],
    ['Unused', 'the evidence lists the action as not used by any role or user of the statement.'],
    ['Narrowed', 'the list of the statement is written anew, so that the unused actions go.'],
    ['Nothing used', 'no action of the statement was used: the statement goes, or its whole policy should.'],
    ['Nothing to remove', 'no action goes.'],
    ['Left alone', 'nothing is known of its use, or it must not be edited; the reason stands beside it.'],
];
function Words() {
    return ((0,jsxRuntime/* jsx */.Y)(Fold, { title: "Words of this page", children: (0,jsxRuntime/* jsx */.Y)("dl", { class: "words", children: WORDS.map(([word, meaning]) => ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: word }), (0,jsxRuntime/* jsx */.Y)("dd", { children: meaning })] }))) }) }));
}

// EXTERNAL MODULE: ./lib/render/audit-words.js
var audit_words = __webpack_require__(306);
;// CONCATENATED MODULE: ./lib/render/html/summary.js








/** The head of the page: what it is, as of when, and what the run came to. */
function Summary({ analysis, audit, data, tool }) {
    const compared = (0,audit_words/* auditLine */.k)(audit);
    return ((0,jsxRuntime/* jsxs */.FD)("header", { class: "head", children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: "Unused access in IAM policies" }), (0,jsxRuntime/* jsx */.Y)("p", { class: "lead", children: "AWS records which actions roles and users really use. This page holds that record against the policy files of this repository: what each statement allows, what of it was not used, and the exact edit that removes this and nothing else." }), (0,jsxRuntime/* jsx */.Y)(Tiles, { analysis: analysis, data: data }), compared === null ? null : (0,jsxRuntime/* jsx */.Y)("p", { children: (0,plain/* plain */.pj)(compared) }), analysis.gate.failOn === 'never' ? null : (0,jsxRuntime/* jsx */.Y)(GateLine, { gate: analysis.gate }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "made", children: ["Made by Refine IAM ", tool, " on ", (0,input_time/* formatDay */.im)(analysis.asOf), " (UTC)."] })] }));
}
function Tiles({ analysis, data }) {
    const sum = (0,totals/* totals */.Sd)(analysis);
    const { granted, unused, judged } = grantTotals(data);
    const changed = analysis.files.filter(file => file.edits.length > 0).length;
    return ((0,jsxRuntime/* jsxs */.FD)("dl", { class: "totals", children: [(0,jsxRuntime/* jsxs */.FD)(Tile, { term: "Statements", figure: (0,plain/* grouped */.zD)(sum.statements), children: ["in ", (0,plain/* count */.U9)(sum.policies, 'policy', 'policies'), " of ", (0,plain/* count */.U9)(sum.files, 'file'), "; ", (0,plain/* grouped */.zD)(judged), " judged by evidence"] }), (0,jsxRuntime/* jsx */.Y)(Tile, { term: "Unused actions to remove", figure: (0,plain/* grouped */.zD)(sum.removedActions), children: changed === 0
                    ? 'there is nothing to edit'
                    : `from ${(0,plain/* count */.U9)((0,totals/* editedStatements */.Ig)(analysis), 'statement')} in ${(0,plain/* count */.U9)(changed, 'file')}` }), (0,jsxRuntime/* jsxs */.FD)(Tile, { term: "Unused grants", figure: judged === 0 ? 'not known' : `${(0,plain/* grouped */.zD)(unused)} of ${(0,plain/* grouped */.zD)(granted)}`, children: [granted === 0 ? '' : `${percent(unused, granted)}; `, "an action counts once in each statement that grants it"] }), (0,jsxRuntime/* jsx */.Y)(Tile, { term: "Evidence as of", figure: evidenceDay(analysis), children: (0,jsxRuntime/* jsx */.Y)(EvidenceNote, { analysis: analysis }) })] }));
}
function Tile({ term, figure, children }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: term }), (0,jsxRuntime/* jsx */.Y)("dd", { class: "figure", children: figure }), (0,jsxRuntime/* jsx */.Y)("dd", { class: "note", children: children })] }));
}
/** A share as people say it: never 0 % of something, nor 100 % of less than all. */
function percent(part, whole) {
    const rounded = Math.round((part / whole) * 100);
    if (part > 0 && rounded === 0)
        return 'less than 1 %';
    return part < whole && rounded === 100 ? 'more than 99 %' : `${rounded} %`;
}
/** The day of the oldest report that is used. */
function evidenceDay({ reports }) {
    if (reports.length === 0)
        return 'none used';
    const dates = reports.flatMap(({ analyzedAt }) => (analyzedAt === null ? [] : [analyzedAt]));
    return dates.length === 0 ? 'undated' : (0,input_time/* formatDay */.im)(dates.reduce((oldest, date) => Math.min(oldest, date)));
}
/** Why a report is not used, or holds nothing that could be. */
const UNUSABLE = new Set([
    'stale-report',
    'future-report',
    'empty-report',
    'skipped-finding',
]);
/** What the evidence is, or why there is none. */
function EvidenceNote({ analysis }) {
    const { reports, problems } = analysis;
    if (reports.length > 0) {
        const files = new Set(reports.map(({ source }) => source)).size;
        return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [evidenceKinds(analysis), "; ", (0,plain/* count */.U9)(files, 'report file')] }));
    }
    const [first, ...others] = problems.filter(({ code }) => UNUSABLE.has(code));
    const more = others.length === 0 ? '' : `, and ${(0,plain/* count */.U9)(others.length, 'more problem')} below`;
    return (0,jsxRuntime/* jsx */.Y)(Sentence, { text: `${(0,plain/* plain */.pj)(first?.message ?? 'no report holds any')}${more}` });
}
/** The kinds of reports, each with the age of its oldest. */
function evidenceKinds({ reports, asOf }) {
    const oldest = [...reports].sort((a, b) => (a.analyzedAt ?? 0) - (b.analyzedAt ?? 0));
    const kinds = new Map(oldest.toReversed().map(report => [report.kind, report.analyzedAt]));
    return [...kinds]
        .map(([kind, date]) => `${render_evidence/* KINDS */.GW[kind]}${date === null ? ', undated' : `, ${(0,plain/* age */.KW)(date, asOf)}`}`)
        .join('; ');
}
function GateLine({ gate }) {
    return ((0,jsxRuntime/* jsxs */.FD)("p", { class: `gate ${gate.result}`, children: [(0,jsxRuntime/* jsxs */.FD)("strong", { children: ["Gate ", (0,jsxRuntime/* jsx */.Y)("code", { children: gate.failOn }), ":"] }), ' ', (0,jsxRuntime/* jsx */.Y)(Sentence, { text: (0,plain/* plain */.pj)(gate.sentence) })] }));
}

;// CONCATENATED MODULE: ./lib/render/html/page.js







/** Where the browser's script finds its data, and where it shows it. */
const DATA = 'data';
const APP = 'app';
/** Renders a run as one HTML file that needs nothing else and may reach nothing: its policy allows this script and this style. */
function renderHtml(analysis, audit, { tool, script, style }) {
    const data = pageData(analysis);
    const policy = [
        "default-src 'none'",
        `script-src ${cspHash(script)}`,
        `style-src ${cspHash(style)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const body = (0,dist/* render */.XX)((0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsx */.Y)(Summary, { analysis: analysis, audit: audit, data: data, tool: tool }), (0,jsxRuntime/* jsx */.Y)("div", { id: APP, children: (0,jsxRuntime/* jsx */.Y)(FileTable, { files: analysis.files }) }), (0,jsxRuntime/* jsx */.Y)(Notes, { analysis: analysis })] }));
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<title>Unused access in IAM policies</title>',
        `<style>${inlined('style', style)}</style>`,
        '</head>',
        '<body>',
        body,
        `<script type="application/json" id="${DATA}">${jsonForScript(data)}</script>`,
        `<script>${inlined('script', script)}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}


/***/ })

};
;