"use strict";
exports.id = 472;
exports.ids = [472];
exports.modules = {

/***/ 6472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openHclParts: () => (/* binding */ openHclParts)
/* harmony export */ });
/* harmony import */ var _parts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
// why: the bundler breaks the package's ES module
const TS = __webpack_require__(551);

/** Starts a parser of the judge's own. */
async function openHclParts({ runtime, grammar }) {
    await TS.Parser.init({ wasmBinary: runtime });
    const parser = new TS.Parser().setLanguage(await TS.Language.load(grammar));
    return text => {
        const tree = parser.parse(text);
        if (!tree)
            return null;
        const cursor = tree.walk();
        try {
            return tree.rootNode.hasError ? null : readParts(text, cursor);
        }
        finally {
            cursor.delete();
            tree.delete();
        }
    };
}
/** What only says how values are written. */
const WRAPPERS = new Set(['expression', 'collection_value', 'literal_value', 'template_expr']);
const STRINGS = new Set(['string_lit', 'quoted_template', 'heredoc_template']);
const PUNCTUATION = new Set([',', 'tuple_start', 'tuple_end']);
const KEYED = new Set(['attribute', 'object_elem']);
const KEY = /^"?([^"\s=:]*)/;
function readParts(text, cursor) {
    const builder = new _parts__WEBPACK_IMPORTED_MODULE_0__/* .PartsBuilder */ .g();
    const found = { text, parts: builder.parts, comments: builder.comments };
    const open = [];
    for (;;) {
        const frame = enter(text, cursor, open.at(-1)?.key ?? '', builder);
        if (frame) {
            open.push(frame);
            continue;
        }
        while (!cursor.gotoNextSibling()) {
            const left = open.pop();
            if (!left || !cursor.gotoParent())
                return { ...found, meaningOf: part => meaningOf(text, part) };
            if (left.isPart)
                builder.close();
        }
    }
}
/** Adds the node at the cursor and moves on to its first child; null where it has none that matters. */
function enter(text, cursor, key, builder) {
    const type = cursor.nodeType;
    // why: each look at the cursor is a call into WebAssembly, and most nodes are of these
    if (PUNCTUATION.has(type))
        return null;
    if (WRAPPERS.has(type) && cursor.gotoFirstChild())
        return { key, isPart: false };
    const { startIndex: start, endIndex: end } = cursor;
    if (type === 'comment') {
        // why: the parser takes the carriage return that ends a line for the last character of its comment
        builder.comments.push({ start, end: text[end - 1] === '\r' ? end - 1 : end });
        return null;
    }
    if (STRINGS.has(type)) {
        const kind = type === 'quoted_template' ? 'other' : 'string';
        builder.add({ start, end, kind, type, props: '', key });
        return null;
    }
    const isKeyed = KEYED.has(type);
    const kind = type === 'tuple' ? 'list' : type === 'object' || type === 'body' ? 'map' : 'other';
    if (cursor.gotoFirstChild()) {
        builder.open({ start, end, kind, type, props: '', key });
        return { key: isKeyed ? (KEY.exec(text.slice(start, end))?.[1] ?? '') : key, isPart: true };
    }
    builder.add({ start, end, kind: 'other', type, props: '', key });
    return null;
}
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|([$%])\4\{/g;
const LAST_CODE_POINT = 0x10ffff;
const UNKNOWN = '\ufffd';
const LETTERS = { n: '\n', r: '\r', t: '\t' };
function meaningOf(text, { start, end, type }) {
    return type === 'string_lit' ? decoded(text.slice(start + 1, end - 1)) : null;
}
function decoded(written) {
    return written.replace(ESCAPE, (_, short, long, letter, sign) => {
        if (sign !== undefined)
            return `${sign}{`;
        if (letter !== undefined)
            return LETTERS[letter] ?? letter;
        const code = Number.parseInt(short ?? long ?? '0', 16);
        return code > LAST_CODE_POINT ? UNKNOWN : String.fromCodePoint(code);
    });
}


/***/ })

};
;