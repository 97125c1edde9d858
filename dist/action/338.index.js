"use strict";
exports.id = 338;
exports.ids = [338];
exports.modules = {

/***/ 3338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYamlParts: () => (/* binding */ readYamlParts)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3806);


const BOM = '\ufeff';
/** Takes a YAML text apart: each document, its mappings with their keys, its lists and its scalars, tags and anchors with them. */
function readYamlParts(text) {
    const builder = new Builder();
    // why: the parser takes a byte order mark for a column
    const mark = text.startsWith(BOM) ? BOM.length : 0;
    const lexemes = [...new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text.slice(mark))];
    if (!takeComments(lexemes, { start: mark, end: text.length }, builder))
        return null;
    for (const document of new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer({ uniqueKeys: false }).compose(tokensOf(lexemes, mark), false, text.length)) {
        if (document.errors.length > 0)
            return null;
        builder.open({ start: 0, end: 0, kind: 'other', type: 'document', props: '', key: '' });
        if (document.contents)
            take(document.contents, '', text, builder);
        builder.close();
    }
    const { parts, comments, meanings } = builder;
    return { text, parts, comments, meaningOf: part => meanings.get(part) ?? null };
}
class Builder extends _parts__WEBPACK_IMPORTED_MODULE_1__/* .PartsBuilder */ .g {
    meanings = new Map();
}
// why: the marks that the lexer puts between what it found
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);
function takeComments(lexemes, { start, end }, { comments }) {
    let at = start;
    let isText = false;
    for (const lexeme of lexemes) {
        if (!isText && MARKS.has(lexeme)) {
            isText = lexeme === '\u001f';
            continue;
        }
        if (!isText && lexeme.startsWith('#'))
            comments.push({ start: at, end: at + lexeme.length });
        isText = false;
        at += lexeme.length;
    }
    return at === end;
}
function* tokensOf(lexemes, offset) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser();
    parser.offset = offset;
    for (const lexeme of lexemes)
        yield* parser.next(lexeme);
    yield* parser.end();
}
/** Adds a node with what it holds; where it ends. */
function take(node, key, text, builder) {
    const [start, end] = node.range ?? [0, 0];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) {
        builder.add({ start, end, kind: 'other', type: 'alias', props: '', key });
        return end;
    }
    const props = `${node.tag ?? ''}${'anchor' in node && node.anchor ? `&${node.anchor}` : ''}`;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node)) {
        const { value } = node;
        const last = node.type?.startsWith('BLOCK') ? end - (/\r?\n$/.exec(text.slice(start, end))?.[0].length ?? 0) : end;
        const isText = typeof value === 'string';
        builder.add({ start, end: last, kind: isText ? 'string' : 'other', type: typeof value, props, key });
        const added = builder.parts.at(-1);
        if (added && isText)
            builder.meanings.set(added, value);
        return last;
    }
    const kind = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? 'map' : 'list';
    builder.open({ start, end, kind, type: kind, props, key });
    let last = end;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
        for (const pair of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) ? String(pair.key.value) : '';
            last = take(pair.key, name, text, builder);
            if (pair.value)
                last = take(pair.value, name, text, builder);
        }
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        for (const item of node.items)
            last = take(item, key, text, builder);
    // why: what the parser counts to the last value of a mapping or list by indentation may be comments
    const own = 'flow' in node && node.flow ? end : last;
    builder.close(own);
    return own;
}


/***/ })

};
;