"use strict";
exports.id = 235;
exports.ids = [235];
exports.modules = {

/***/ 2235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPrevious: () => (/* binding */ readPrevious)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _input_shape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
/* harmony import */ var _read_own__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2091);



const List = (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('a list');
const Statement = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    fingerprint: _read_own__WEBPACK_IMPORTED_MODULE_1__/* .Fingerprint */ .$A,
    principals: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _input_shape__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY }, _input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expectedObject */ .IO), List),
    unused: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, List)),
}, _input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expectedObject */ .IO);
const Form = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1, (0,_input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)('`1`')),
    tool: _input_shape__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    date: _read_own__WEBPACK_IMPORTED_MODULE_1__/* .Day */ .LB,
    files: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        path: _input_shape__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
        policies: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ statements: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Statement, List) }, _input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expectedObject */ .IO), List),
    }, _input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expectedObject */ .IO), List),
}, _input_shape__WEBPACK_IMPORTED_MODULE_0__/* .expectedObject */ .IO);
const KIND = {
    what: 'the previous result',
    code: 'refused-result',
    schema: Form,
    help: 'give what `--format json` of this version wrote, whole; without one leave `--previous` out',
    strict: false,
};
/** Reads the result of an earlier audit; what is not ours, or of another version, is refused. */
function readPrevious(text, source) {
    const read = (0,_read_own__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(text, source, KIND);
    if (!read.ok)
        return read;
    const { date, files } = read.value.value;
    const statements = files.flatMap(({ path, policies }) => policies.flatMap(policy => policy.statements.map(({ fingerprint, unused, principals }) => ({
        ...{ path, fingerprint, unused },
        principals: principals.map(({ name }) => name),
    }))));
    return { ok: true, value: { date, statements } };
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