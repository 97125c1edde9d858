"use strict";
exports.id = 332;
exports.ids = [332];
exports.modules = {

/***/ 1332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _input_quoted__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6735);
/* harmony import */ var _input_shape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _read_own__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2091);




const Name = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1, (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('a text that is not empty')));
const Entry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: Name,
    sid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY),
    fingerprint: _read_own__WEBPACK_IMPORTED_MODULE_1__/* .Fingerprint */ .$A,
    unused: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Name, (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('a list of actions')),
    forbidden: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Name, (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('a list of entries')), []),
}, issue => (issue.expected === 'never' ? 'is no key of a baseline' : (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expectedObject */ .IO)(issue)));
const Form = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    $schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('refine-iam', (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('`refine-iam`')),
    version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1, (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('`1`')),
    date: _read_own__WEBPACK_IMPORTED_MODULE_1__/* .Day */ .LB,
    statements: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Entry, (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('a list of statements')),
}, issue => (issue.expected === 'never' ? 'is no key of a baseline' : (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expectedObject */ .IO)(issue)));
const KIND = {
    what: 'the baseline',
    code: 'refused-baseline',
    schema: Form,
    help: 'take it from git as it was, or write it anew with `--write-baseline`',
    strict: true,
};
/** Reads a baseline; one that is broken in any way is refused, and never taken for an empty one. */
function readBaseline(text, source) {
    const read = (0,_read_own__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(text, source, KIND);
    if (!read.ok)
        return read;
    const { date, statements } = read.value.value;
    const seen = new Set();
    for (const [index, { path, fingerprint, unused, forbidden }] of statements.entries()) {
        if (unused.length + forbidden.length === 0) {
            return read.value.refuse(['statements', index, 'unused'], 'expected at least one action');
        }
        const place = JSON.stringify([path, fingerprint]);
        if (seen.has(place)) {
            const message = `this statement of ${(0,_input_quoted__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} stands twice`;
            return read.value.refuse(['statements', index, 'fingerprint'], message);
        }
        seen.add(place);
    }
    return { ok: true, value: { source, date, entries: statements } };
}


/***/ }),

/***/ 2091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ Fingerprint),
/* harmony export */   LB: () => (/* binding */ Day),
/* harmony export */   jU: () => (/* binding */ readOwn)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _input_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5809);
/* harmony import */ var _input_place__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2872);
/* harmony import */ var _input_shape__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8007);





/** A day in UTC, `2026-11-23`, in milliseconds since the epoch. */
const Day = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_input_shape__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)('a day')), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/, (0,_input_shape__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)('a day such as `2026-11-23`')), 
// why: the thirtieth of February would be a day of March
valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(text => isDay(text), (0,_input_shape__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)('a day such as `2026-11-23`')), valibot__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(text => Date.parse(`${text}T00:00:00Z`)));
/** A fingerprint of a statement. */
const Fingerprint = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_input_shape__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)('a fingerprint')), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[0-9a-f]{16}(?:-[1-9]\d{0,5})?$/, (0,_input_shape__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)('a fingerprint of 16 hexadecimal digits')));
/** The larger of two files is read without telling the line of what is wrong in it. */
const MOST_SEARCHED = 5_000_000;
/** Reads a file that this program wrote; whatever is not as it writes it refuses the whole. */
function readOwn(text, source, kind) {
    const own = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const { what, code, help } = kind;
    const refuse = (message, details = {}) => {
        const found = (0,_problem__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)('error', code, message, { path: source, help, ...details });
        return { ok: false, problem: found };
    };
    const quick = kind.strict ? null : parsed(own);
    const read = quick ? { ok: true, documents: [quick] } : (0,_input_documents__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r)(own);
    if (!read.ok) {
        const place = (0,_input_place__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(own, read.break.offset);
        const twice = read.break.what === 'duplicate-key' ? `: \`${read.break.key}\` stands twice` : '';
        return refuse(`${what} is no JSON that can be read${twice}`, place);
    }
    const [document, second] = read.documents;
    if (!document)
        return refuse(`${what} is empty`);
    if (second)
        return refuse(`${what} has something behind its end`, (0,_input_place__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(own, second.start));
    const at = (path) => (own.length > MOST_SEARCHED ? {} : (0,_input_place__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(own, (0,_input_place__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b4)(document, path)));
    const refuseAt = (path, message) => refuse(path.length === 0 ? message : `\`${(0,_input_place__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(path)}\`: ${message}`, at(path));
    const version = versionOf(document.value);
    if (version !== null && version !== 1) {
        return refuseAt(['version'], `${what} is of version \`${String(version)}\`; this program reads version \`1\``);
    }
    const shaped = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(kind.schema, document.value, { abortEarly: true });
    if (shaped.success)
        return { ok: true, value: { value: shaped.output, refuse: refuseAt } };
    const [issue] = shaped.issues;
    return refuseAt((issue.path ?? []).map(step => step.key), issue.message);
}
function parsed(text) {
    try {
        return { value: JSON.parse(text), text, start: 0 };
    }
    catch {
        return null; // the slower reader tells where it breaks
    }
}
function versionOf(value) {
    const { version } = (value ?? {});
    return typeof version === 'number' || typeof version === 'string' ? version : null;
}
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ })

};
;