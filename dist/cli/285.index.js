"use strict";
exports.id = 285;
exports.ids = [285];
exports.modules = {

/***/ 285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHcl: () => (/* binding */ openHcl)
});

// UNUSED EXPORTS: hclReader

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(8007);
// EXTERNAL MODULE: ./lib/source/position.js
var position = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/source/hcl/scan.js
var scan = __webpack_require__(9587);
// EXTERNAL MODULE: ./lib/source/hcl/token.js
var hcl_token = __webpack_require__(5089);
;// CONCATENATED MODULE: ./lib/source/hcl/check.js


// why: no configuration comes near it, and the reader's work stays linear
const DEEPEST = 500;
const CLOSING = { '(': ')', '[': ']', '{': '}' };
/** Throws a `Fault` where brackets, strings, heredocs or comments are not closed: the parser would invent what is missing, or run out of memory. */
function checkTokens(text) {
    const nul = text.indexOf('\0');
    if (nul >= 0)
        throw new hcl_token/* Fault */.v(nul, 'a NUL byte stands here');
    const open = [];
    for (let token = (0,scan/* nextToken */.Fu)(text, 0); token; token = (0,scan/* nextToken */.Fu)(text, token.end)) {
        if (token.kind === 'open') {
            if (open.length === DEEPEST)
                throw new hcl_token/* Fault */.v(token.start, 'the values are nested too deeply');
            open.push(token.start);
        }
        else if (token.kind === 'close') {
            const start = open.pop();
            const close = text[token.start] ?? '';
            if (start === undefined)
                throw new hcl_token/* Fault */.v(token.start, `\`${close}\` closes nothing`);
            const opening = text[start] ?? '';
            if (CLOSING[opening] !== close)
                throw new hcl_token/* Fault */.v(start, `\`${opening}\` is not closed before a \`${close}\``);
        }
    }
    const start = open.pop();
    if (start !== undefined)
        throw new hcl_token/* Fault */.v(start, `\`${text[start] ?? ''}\` is not closed`);
}

// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3866);
;// CONCATENATED MODULE: ./lib/source/hcl/comments.js


/** The comments of an HCL text that was read; those inside `${…}` are parts of their string. Throws a `Fault` where it was not. */
function hclComments(text) {
    const found = [];
    for (let token = (0,scan/* nextToken */.Fu)(text, 0); token; token = (0,scan/* nextToken */.Fu)(text, token.end)) {
        if (token.kind === 'comment')
            found.push((0,tree/* spanOf */.e)(token));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/source/hcl/frames.js
/** A map of which nothing is read yet. */
function openMap(start, from) {
    return { kind: 'map', start, entries: [], known: new Set(), from };
}
/** The node of a frame whose children are all read; attributes and blocks are entries, and no nodes. */
function nodeOf(frame) {
    const { span } = frame;
    switch (frame.kind) {
        case 'list':
            return { kind: 'list', items: frame.items, ...span };
        case 'call':
            return frame.spread ? { kind: 'other', ...span } : { kind: 'call', name: frame.name, args: frame.args, ...span };
        case 'expression':
            return (frame.parts === 1 ? frame.value : null) ?? { kind: 'other', ...span };
    }
}

;// CONCATENATED MODULE: ./lib/source/hcl/strings.js


const PIECE = /[^\\$%]+|\\[nrt"\\]|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\$\$\{|%%\{|[$%](?!\{)/y;
const SINGLE = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
/** The node of a quoted string: `other` where a part of it is computed. */
function quotedNode(text, { start, end }) {
    if ((0,scan/* quotedEnd */.cu)(text, start) !== end)
        throw new hcl_token/* Fault */.v(start, 'where this string ends cannot be told');
    const value = decoded(text.slice(start + 1, end - 1));
    return value === null ? { kind: 'other', start, end } : { kind: 'string', value, start, end };
}
/** The node of a heredoc: its text stands in `inner`; `other` where a part of it is computed. */
function heredocNode(text, { start, end }) {
    const heredoc = (0,scan/* heredocAt */.Cd)(text, start);
    if (heredoc.end !== end)
        throw new hcl_token/* Fault */.v(start, 'where this heredoc ends cannot be told');
    const { inner } = heredoc;
    if (heredoc.holes.length > 0)
        return { kind: 'other', inner, start, end };
    const raw = text.slice(inner.start, inner.end);
    const value = (heredoc.flush ? flushed(raw) : raw).replaceAll('$${', '${').replaceAll('%%{', '%{');
    return { kind: 'string', value, inner, start, end };
}
/** A text as a quoted string of HCL. */
function quotedText(value) {
    const escaped = JSON.stringify(value).replace(/\\([bf])/g, (_, letter) => (letter === 'b' ? '\\u0008' : '\\u000c'));
    return escaped.replace(/[$%](?=\{)/g, '$&$&');
}
function decoded(raw) {
    if (!/[\\$%]/.test(raw))
        return raw;
    let value = '';
    for (let at = 0; at < raw.length; at = PIECE.lastIndex) {
        PIECE.lastIndex = at;
        const piece = PIECE.exec(raw)?.[0];
        const meaning = piece === undefined ? null : meaningOf(piece);
        if (meaning === null)
            return null;
        value += meaning;
    }
    return value;
}
function meaningOf(piece) {
    if (piece === '$${' || piece === '%%{')
        return piece.slice(1);
    if (!piece.startsWith('\\'))
        return piece;
    const single = SINGLE[piece.slice(1)];
    if (single !== undefined)
        return single;
    const code = Number.parseInt(piece.slice(2), 16);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? null : String.fromCodePoint(code);
}
/** Takes the indentation away that all lines share; a blank line has none and keeps what it has. */
function flushed(raw) {
    const lines = raw.split(/(?<=\n)/);
    const indents = lines.flatMap(line => (line.trim() === '' ? [] : [line.length - line.trimStart().length]));
    const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
    return lines.map(line => (line.trim() === '' ? line : line.slice(shared))).join('');
}

;// CONCATENATED MODULE: ./lib/source/hcl/key.js

const NAME = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;
/** The key of an object's entry; one that is computed, `(var.x)` or `"${var.x}:sub"`, keeps its text as written. */
function keyNode(text, span) {
    const raw = text.slice(span.start, span.end);
    const node = raw.startsWith('"') ? quotedNode(text, span) : null;
    return { kind: 'string', value: node?.kind === 'string' ? node.value : raw, ...span };
}
/** Whether the text does not tell what a key is; such a key equals no name, since it begins with a quote or a bracket. */
function isComputedKey({ value, start, end }) {
    // why: a quoted key that means something is shorter than its text
    return value.length === end - start && !NAME.test(value);
}

;// CONCATENATED MODULE: ./lib/source/hcl/tree-builder.js





/** Builds the common tree from a walk over the parser's tree; throws a `Fault` for what HCL forbids and the parser lets pass. */
class TreeBuilder {
    duplicates = [];
    #text;
    #open = [];
    #root;
    constructor(text, start) {
        this.#text = text;
        this.#root = openMap(start, start);
        this.#open.push(this.#root);
    }
    /** The file's body, once the walk is over. */
    get root() {
        const { start, entries } = this.#root;
        return { kind: 'map', start, end: this.#text.length, entries };
    }
    /** Meets a node of the parser's tree; true where its children are to be met, after which `leave` is due. */
    enter(type, at) {
        const top = this.#open.at(-1);
        if (top?.kind === 'expression' && PARTS.has(type))
            top.parts++;
        if (TRANSPARENT.has(type))
            return true;
        switch (type) {
            case 'attribute':
            case 'object_elem':
                return this.#begin({ kind: 'attribute', span: spanAt(at), key: null, value: null });
            case 'block':
                return this.#begin({ kind: 'block', span: spanAt(at), key: null, labels: [], value: null });
            case 'block_start':
            case 'object':
                this.#open.push(openMap(at.startIndex, at.endIndex));
                return type === 'object';
            case 'block_end':
            case 'object_end':
                this.#closeMap(at.endIndex);
                return false;
            case 'expression':
                if (top?.kind === 'attribute' && !top.key) {
                    top.key = keyNode(this.#text, spanAt(at));
                    return false;
                }
                this.#open.push({ kind: 'expression', span: spanAt(at), parts: 0, value: null });
                return true;
            case 'tuple':
                this.#open.push({ kind: 'list', span: spanAt(at), items: [] });
                return true;
            case 'function_call':
                this.#open.push({ kind: 'call', span: spanAt(at), args: [], name: '', spread: false });
                return true;
            default:
                this.#meet(type, at);
                return false;
        }
    }
    /** Takes leave of a node whose children were met. */
    leave(type) {
        if (!FRAMED.has(type))
            return;
        const frame = this.#open.pop();
        if (frame?.kind === 'attribute')
            this.#add(frame.key, frame.value, null, frame.span.end);
        else if (frame?.kind === 'block')
            this.#add(frame.key, frame.value, frame.labels, frame.span.end);
        else if (frame && frame.kind !== 'map')
            this.#give(nodeOf(frame), frame.span);
    }
    #meet(type, at) {
        const top = this.#open.at(-1);
        if (type === 'identifier')
            this.#name(spanAt(at));
        else if (type === 'string_lit' || type === 'quoted_template')
            this.#give(quotedNode(this.#text, spanAt(at)));
        else if (type === 'heredoc_template')
            this.#give(heredocNode(this.#text, spanAt(at)));
        else if (type === 'ellipsis' && top?.kind === 'call')
            top.spread = true;
    }
    #begin(frame) {
        const map = this.#open.at(-1);
        const { start } = frame.span;
        // why: the parser takes a line break for a blank, HCL does not
        if (map?.kind === 'map' && map.entries.length > 0 && !/[\n,]/.test(this.#text.slice(map.from, start))) {
            throw new hcl_token/* Fault */.v(start, 'a line break or a comma is missing before this');
        }
        this.#open.push(frame);
        return true;
    }
    #name(span) {
        const value = this.#text.slice(span.start, span.end);
        const top = this.#open.at(-1);
        if (top?.kind === 'call')
            top.name = value;
        else if (top?.kind === 'block' && top.key)
            top.labels.push(value);
        else if (top?.kind === 'block' || top?.kind === 'attribute')
            top.key ??= { kind: 'string', value, ...span };
    }
    #give(node, span = node) {
        const top = this.#open.at(-1);
        if (top?.kind === 'map')
            throw new hcl_token/* Fault */.v(node.start, 'an attribute or a block is expected here');
        if (top?.kind === 'list')
            top.items.push(asItem(node, span));
        else if (top?.kind === 'call')
            top.args.push(node);
        else if (top?.kind === 'block' && node.kind === 'string')
            top.labels.push(node.value);
        else if (top)
            top.value = node;
    }
    #closeMap(end) {
        const map = this.#open.pop();
        if (map?.kind === 'map')
            this.#give({ kind: 'map', start: map.start, end, entries: map.entries });
    }
    #add(key, value, labels, end) {
        const map = this.#open.at(-1);
        if (map?.kind !== 'map' || !key || !value)
            return;
        map.from = end;
        map.entries.push(labels ? { key, value, labels } : { key, value });
        if (labels || isComputedKey(key))
            return;
        if (map.known.has(key.value))
            this.duplicates.push(key);
        map.known.add(key.value);
    }
}
function spanAt({ startIndex, endIndex }) {
    return { start: startIndex, end: endIndex };
}
/**
 * A heredoc in a list is not offered as a string: the line break behind it belongs to it, so that nothing beside it can change. Nor
 * is anything offered around which brackets stand, which would stay without it.
 */
function asItem(node, span) {
    if (node.start !== span.start)
        return { kind: 'other', ...(0,tree/* spanOf */.e)(span) };
    if (node.kind !== 'string' || !node.inner)
        return node;
    const item = { kind: 'other', inner: node.inner, ...(0,tree/* spanOf */.e)(node) };
    return item;
}
const TRANSPARENT = new Set([
    ...['config_file', 'body', 'literal_value', 'template_expr', 'collection_value', 'function_arguments'],
]);
/** The parts of an expression: one alone is its value, more than one compute it. */
const PARTS = new Set([
    ...['literal_value', 'template_expr', 'collection_value', 'variable_expr', 'function_call', 'for_expr', 'operation'],
    ...['conditional', 'expression', 'index', 'get_attr', 'splat'],
]);
const FRAMED = new Set([
    ...['attribute', 'object_elem', 'block', 'expression', 'tuple', 'function_call'],
]);

;// CONCATENATED MODULE: ./lib/source/hcl/parser.js
// why: the bundler breaks the package's ES module
const TS = __webpack_require__(551);


// why: what is no HCL can take the parser a time that grows with the square of its length
const LONGEST_MS = 3000;
const ASKED_FOR_ONE_LOOK = 16;
/** Starts the parser. */
async function openParser({ runtime, grammar, now }) {
    await TS.Parser.init({ wasmBinary: runtime });
    const parser = new TS.Parser().setLanguage(await TS.Language.load(grammar));
    return text => {
        const end = now() + LONGEST_MS;
        let asked = 0;
        // why: the parser asks thousands of times a second, and to look at the clock costs more than what it does between
        const isLate = () => ++asked % ASKED_FOR_ONE_LOOK === 0 && now() > end;
        const tree = parser.parse(text, null, { progressCallback: isLate });
        if (!tree) {
            parser.reset();
            throw new hcl_token/* TooLong */.V();
        }
        const cursor = tree.walk();
        try {
            if (tree.rootNode.hasError)
                throw new hcl_token/* Fault */.v(firstError(cursor), 'this, or what follows, is not understood');
            return built(text, cursor, isLate);
        }
        finally {
            cursor.delete();
            tree.delete();
        }
    };
}
// why: every look at the cursor is a call into WebAssembly, and a deep file has millions of nodes
function built(text, cursor, isLate) {
    const builder = new TreeBuilder(text, text.startsWith('\uFEFF') ? 1 : 0);
    const open = [];
    for (let met = 1;; met++) {
        if (met % 1_000 === 0 && isLate())
            throw new hcl_token/* TooLong */.V();
        const type = cursor.nodeType;
        if (builder.enter(type, cursor) && cursor.gotoFirstChild()) {
            open.push(type);
            continue;
        }
        while (!cursor.gotoNextSibling()) {
            const left = open.pop();
            if (left === undefined || !cursor.gotoParent())
                return builder;
            builder.leave(left);
        }
    }
}
/** Where the first node stands that the parser could not make sense of, or had to invent. */
function firstError(cursor) {
    let at = cursor.startIndex;
    while (cursor.gotoFirstChild()) {
        do {
            const node = cursor.currentNode;
            if (!node.hasError && !node.isError && !node.isMissing)
                continue;
            at = node.startIndex;
            break;
        } while (cursor.gotoNextSibling());
        if (!cursor.currentNode.hasError)
            break;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/source/list-writer.js + 1 modules
var list_writer = __webpack_require__(5439);
// EXTERNAL MODULE: ./lib/source/list-chunks.js
var list_chunks = __webpack_require__(1677);
;// CONCATENATED MODULE: ./lib/source/hcl/gap.js


/** Reads a stretch of HCL that holds nothing but white space, comments and commas. */
function readHclGap(text, span) {
    if (!/[#/]/.test(text.slice(span.start, span.end)))
        return (0,list_chunks/* readBareGap */.zA)(text, span);
    let comma = null;
    const comments = [];
    const breaks = [];
    for (let token = (0,scan/* nextToken */.Fu)(text, span.start); token && token.start < span.end; token = (0,scan/* nextToken */.Fu)(text, token.end)) {
        if (token.kind === 'comma')
            comma ??= token.start;
        else if (token.kind === 'break')
            breaks.push(token.start);
        else if (token.kind === 'comment')
            comments.push({ start: token.start, end: token.end });
    }
    return { comma, comments, breaks };
}

;// CONCATENATED MODULE: ./lib/source/hcl/blocks.js


/** Removes blocks from a body: whole lines, with the comment that stands directly above and one of the empty lines around. */
function blockRemovals(text, body, removed) {
    const first = text[body.start] === '{' ? body.start + 1 : body.start;
    const runs = [];
    let at = first;
    let from = first;
    for (const [index, block] of body.items.entries()) {
        for (let token = (0,scan/* nextToken */.Fu)(text, at); token && token.start < block.start; token = (0,scan/* nextToken */.Fu)(text, token.end)) {
            if (token.kind !== 'comment' && token.kind !== 'break')
                from = token.end;
        }
        const lines = { start: firstLine(text, from, block.start), end: lastLine(text, block.end) };
        from = block.end;
        at = block.end;
        if (!removed.has(index))
            continue;
        const before = runs.at(-1);
        if (before && text.slice(before.end, lines.start).trim() === '') {
            runs[runs.length - 1] = { start: before.start, end: lines.end };
        }
        else
            runs.push(lines);
    }
    return runs.map(run => ({ ...withEmptyLine(text, run, first), text: '' }));
}
/** Where the line begins on which a block, or the comment directly above it, stands; `from` is where the entry before ends. */
function firstLine(text, from, block) {
    const { breaks, comments } = readHclGap(text, { start: from, end: block });
    const opensFile = text.slice(0, from).trim() === '';
    let top = block;
    for (const comment of comments.toReversed()) {
        const between = breaks.filter(at => at >= comment.end && at < top).length;
        const behindEntry = !opensFile && !breaks.some(at => at < comment.start);
        if (between > 1 || (behindEntry && between > 0))
            break;
        top = comment.start;
    }
    const lineBreak = breaks.findLast(at => at < top);
    return lineBreak === undefined ? from : text.indexOf('\n', lineBreak) + 1;
}
/** Where the line behind a block begins, the comment beside the block included. */
function lastLine(text, block) {
    let end = block;
    for (let token = (0,scan/* nextToken */.Fu)(text, block); token; token = (0,scan/* nextToken */.Fu)(text, token.end)) {
        if (token.kind === 'break')
            return token.end;
        if (token.kind !== 'comment')
            return end;
        end = token.end;
    }
    return end;
}
/** Of the empty lines above and below, or of one beside a bracket, one goes too. */
function withEmptyLine(text, { start, end }, first) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const emptyAbove = above > first && text.slice(above, start).trim() === '';
    const next = text.indexOf('\n', end) + 1;
    const below = text.slice(end, next > 0 ? next : text.length).trim();
    if (below === '' && next > 0 && (emptyAbove || above <= first))
        return { start, end: next };
    return below.startsWith('}') && emptyAbove ? { start: above, end } : { start, end };
}

;// CONCATENATED MODULE: ./lib/source/hcl/size.js

/** How many characters a span has as JSON, white space and comments left out; what is computed in it counts as written. */
function hclSize(text, span) {
    let size = 0;
    let last = null;
    let beforeLast = null;
    for (let token = (0,scan/* nextToken */.Fu)(text, span.start); token && token.end <= span.end; token = (0,scan/* nextToken */.Fu)(text, token.end)) {
        if (token.kind === 'comment' || token.kind === 'break')
            continue;
        size += token.end - token.start;
        const sign = text[token.start];
        if ((sign === '=' || sign === ':') && beforeLast?.kind !== 'sign') {
            if (last?.kind === 'word')
                size += QUOTES;
            // why: in HCL a line break may separate two entries, and the last may have a comma
            if (beforeLast && beforeLast.kind !== 'comma' && beforeLast.kind !== 'open')
                size++;
        }
        if (token.kind === 'close' && last?.kind === 'comma')
            size--;
        beforeLast = last;
        last = token;
    }
    return size;
}
const QUOTES = 2;

;// CONCATENATED MODULE: ./lib/source/hcl/writer.js





const lists = (0,list_writer/* listWriter */.q)({ readGap: readHclGap, literal: quotedText });
/** Writes changed lists in HCL, and takes out blocks: `removeItems` given a body removes the blocks that are its items. */
const hclWriter = {
    ...lists,
    removeItems(text, list, indexes) {
        return text[list.start] === '[' ? lists.removeItems(text, list, indexes) : blockRemovals(text, list, indexes);
    },
    size: hclSize,
};

;// CONCATENATED MODULE: ./lib/source/hcl/read.js







// why: the parser reads some megabytes a second, and the largest of ten thousand real files has 50 kB
const LONGEST = 1024 * 1024;
/** Starts a reader, which takes some 20 ms; rejects where the WebAssembly files are not what they should be. */
async function openHcl(support) {
    return hclReader(await openParser(support));
}
/** A reader that uses a started parser. */
function hclReader(parse) {
    let broken = false;
    return (text, path) => {
        const lines = new position/* Lines */.q(text);
        const comments = () => hclComments(text);
        const source = { format: 'hcl', text, lines, shared: [], comments, writer: hclWriter };
        const refused = (found) => ({ ...source, roots: [], problems: [found], duplicateKeys: [] });
        if (text.length > LONGEST)
            return refused(tooBig(path));
        if (broken)
            return refused(unread(path));
        try {
            checkTokens(text);
            const { root, duplicates } = parse(text);
            return { ...source, roots: [root], problems: [], duplicateKeys: duplicates };
        }
        catch (error) {
            if (error instanceof hcl_token/* Fault */.v)
                return refused(syntax(path, lines, error));
            if (error instanceof hcl_token/* TooLong */.V)
                return refused(tooLong(path));
            // why: so WebAssembly names what it cannot go on after
            if (!(error instanceof Error && error.name === 'RuntimeError'))
                throw error;
            broken = true;
            return refused(unread(path));
        }
    };
}
function syntax(path, lines, { offset, message }) {
    return (0,problem/* problem */.C)('error', 'syntax', `cannot be read as HCL: ${message}`, {
        path,
        ...lines.at(offset),
        help: 'mend the file; until then nothing in it is analysed or changed',
    });
}
function tooBig(path) {
    const help = 'split the file; until then nothing in it is analysed or changed';
    return (0,problem/* problem */.C)('error', 'too-big', 'an HCL file of more than 1 MiB is not read', { path, help });
}
function tooLong(path) {
    const help = 'mend the file if it is no HCL, else split it; until then nothing in it is analysed or changed';
    return (0,problem/* problem */.C)('error', 'too-big', 'to read this as HCL takes too long', { path, help });
}
/** After its first breakdown the parser's memory is not to be trusted. */
function unread(path) {
    const help = 'run again without the first file that this is said of';
    return (0,problem/* problem */.C)('error', 'syntax', 'the HCL parser broke down, so that the file was not read', { path, help });
}


/***/ })

};
;