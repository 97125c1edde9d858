"use strict";
exports.id = 562;
exports.ids = [562];
exports.modules = {

/***/ 5562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(8007);
// EXTERNAL MODULE: ./lib/source/position.js
var position = __webpack_require__(1505);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/source/yaml/characters.js
/** A byte order mark, which may stand before a text. */
const BOM = '\uFEFF';
/** What YAML forbids, and the line breaks that readers disagree on: a bare `\r`, and those that YAML 1.1 knows beside `\n`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;
/** The first character of a text that no YAML file should have, or null. */
function characterFault(text) {
    const shift = text.startsWith(BOM) ? 1 : 0;
    const at = (shift ? text.slice(shift) : text).search(FORBIDDEN);
    if (at < 0)
        return null;
    const offset = at + shift;
    const what = WORDS[text.charAt(offset)] ?? 'a control character stands here';
    return { kind: 'syntax', offset, what };
}
const OTHER_BREAK = 'a line break of a kind stands here that readers disagree on (use `\\n` or `\\r\\n`)';
const WORDS = {
    '\r': OTHER_BREAK,
    '\u0085': OTHER_BREAK,
    '\u2028': OTHER_BREAK,
    '\u2029': OTHER_BREAK,
    [BOM]: 'a byte order mark stands inside the text',
};

;// CONCATENATED MODULE: ./lib/source/yaml/comments.js


/** Marks that the lexer puts between what it found; the last says that a scalar follows. */
const [DOCUMENT, FLOW_END, SCALAR] = ['\u0002', '\u0018', '\u001f'];
/** The comments of a YAML text. */
function yamlComments(text) {
    const mark = text.startsWith(BOM) ? BOM.length : 0;
    const found = [];
    let at = mark;
    let isScalar = false;
    for (const lexeme of new dist.Lexer().lex(text.slice(mark))) {
        const isMark = !isScalar && (lexeme === DOCUMENT || lexeme === FLOW_END || lexeme === SCALAR);
        if (isMark) {
            isScalar = lexeme === SCALAR;
            continue;
        }
        if (!isScalar && lexeme.startsWith('#'))
            found.push({ start: at, end: at + lexeme.length });
        isScalar = false;
        at += lexeme.length;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/source/yaml/fault.js
const SENTENCES = {
    ALIAS_PROPS: 'an alias cannot have an anchor or a tag of its own',
    BAD_ALIAS: 'a name is expected here (write a `*` or `&` that is text in quotes)',
    BAD_COLLECTION_TYPE: 'the tag does not fit what it stands before',
    BAD_DIRECTIVE: 'the directive is not known',
    BAD_DQ_ESCAPE: 'an escape is not known',
    BAD_INDENT: 'the indentation does not fit (lines inside brackets must be indented deeper than the key before them)',
    BAD_PROP_ORDER: 'an anchor or a tag stands in the wrong place',
    BAD_SCALAR_START: 'text that begins with this character must be quoted',
    BLOCK_AS_IMPLICIT_KEY: 'a second key stands on the line of the first (quote text that holds `: `)',
    BLOCK_IN_FLOW: 'a list or mapping by indentation stands inside brackets',
    KEY_OVER_1024_CHARS: 'the key is longer than 1,024 characters',
    MULTILINE_IMPLICIT_KEY: 'the key does not stand on one line (a colon is missing?)',
    MULTIPLE_ANCHORS: 'a value has two anchors',
    MULTIPLE_TAGS: 'a value has two tags',
    TAB_AS_INDENT: 'a tab stands in the indentation',
    TAG_RESOLVE_FAILED: 'the tag cannot be read',
};
const UNCLOSED = 'the text ends too early (is a quote or a bracket not closed?)';
const CLOSES_NOTHING = 'this closes nothing (lines inside brackets and quotes must be indented deeper than the key before them)';
const UNKNOWN = 'something is missing before this, or too much';
/** The fault that the parser names by a code; the text tells more where the code says little. */
function faultOf(text, offset, code) {
    if (offset > 0 && offset >= text.trimEnd().length)
        return { kind: 'syntax', offset, what: UNCLOSED };
    const rest = /[\]}"']/.test(text.charAt(offset)) ? CLOSES_NOTHING : UNKNOWN;
    return { kind: 'syntax', offset, what: SENTENCES[code] ?? rest };
}

;// CONCATENATED MODULE: ./lib/source/yaml/compose.js



/** Parses a text as a YAML stream; a fault of any kind ends the reading at once, and no text makes it run long or deep. */
function compose(text) {
    try {
        const fault = characterFault(text);
        if (fault)
            throw new Stop(fault);
        const tokens = tokensOf(text);
        const starts = tokens.flatMap(token => (token.type === 'document' ? [token.start] : []));
        const documents = composer(text).compose(tokens, false, text.length);
        return {
            ok: true,
            documents: Array.from(documents, ({ contents }, index) => ({ contents, start: starts[index] ?? [] })),
        };
    }
    catch (error) {
        if (error instanceof Stop)
            return { ok: false, fault: error.fault };
        throw error;
    }
}
/** No template comes near it, and what recurses over nodes stays far from the end of the stack. */
const DEEPEST = 200;
/** About four million characters of a template, four times what AWS takes; twice as many would take seconds. */
const MOST_TOKENS = 1_000_000;
class Stop extends Error {
    fault;
    constructor(fault) {
        super(fault.what);
        this.fault = fault;
    }
}
function tokensOf(text) {
    const parser = new dist.Parser();
    // why: the parser takes a byte order mark for a column
    const mark = text.startsWith(BOM) ? BOM.length : 0;
    parser.offset = mark;
    const tokens = [];
    let count = 0;
    const take = (found) => {
        for (const token of found) {
            if (token.type === 'error')
                throw new Stop(faultOf(text, token.offset, 'UNEXPECTED_TOKEN'));
            tokens.push(token);
        }
    };
    for (const lexeme of new dist.Lexer().lex(text.slice(mark))) {
        take(parser.next(lexeme));
        // why: while it is read, since a tree that is too deep can end the process once it is made
        if (parser.stack.length > DEEPEST)
            throw new Stop({ kind: 'syntax', offset: parser.offset, what: TOO_DEEP });
        if (++count > MOST_TOKENS)
            throw new Stop({ kind: 'too-big', offset: parser.offset, what: TOO_BIG });
    }
    take(parser.end());
    return tokens;
}
const TOO_DEEP = 'the values are nested too deeply to be a policy';
const TOO_BIG = 'the file has more than a million words and signs';
/** Warnings that leave no doubt about the meaning: a tag of CloudFormation's, a closing bracket under its key. */
const HARMLESS = new Set(['TAG_RESOLVE_FAILED', 'BAD_INDENT']);
function composer(text) {
    const made = new dist.Composer({
        keepSourceTokens: true,
        uniqueKeys: false,
        schema: 'failsafe',
        resolveKnownTags: false,
    });
    let first = null;
    // why: the package collects an object for each error, and a hostile file has millions
    Reflect.set(made, 'onError', (source, code, _, isWarning) => {
        if (isWarning && HARMLESS.has(code))
            return;
        first ??= faultOf(text, offsetOf(source), code);
        throw new Stop(first);
    });
    return made;
}
function offsetOf(source) {
    const at = Array.isArray(source)
        ? source[0]
        : typeof source === 'object' && source !== null
            ? Reflect.get(source, 'offset')
            : source;
    return typeof at === 'number' ? at : 0;
}

// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3866);
;// CONCATENATED MODULE: ./lib/source/yaml/plain.js
const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n)?$/i;
const NUMBER = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;
/**
 * Whether a text without quotes is a string to readers of YAML 1.1 and of YAML 1.2: no number, truth value or null to either.
 * A date is taken for a string, as AWS takes `Version: 2012-10-17`.
 */
function isPlainString(text) {
    return !WORD.test(text) && !NUMBER.test(text);
}

;// CONCATENATED MODULE: ./lib/source/yaml/tree.js



/** Builds the common tree from composed YAML documents, and notes what the tree cannot show. */
class TreeBuilder {
    /** Keys that stand twice in one mapping. */
    duplicates = [];
    /** Values that an alias names: to change one is to change another place too. */
    shared = [];
    /** The first alias whose anchor does not stand before it, or null. */
    stray = null;
    #anchors = new Map();
    /** The tree of one document; one that holds nothing gives an `other` of no length. */
    document({ contents, start }) {
        this.#anchors.clear();
        return contents ? this.#node(contents, start) : { kind: 'other', start: 0, end: 0 };
    }
    #node(node, before) {
        if ((0,dist.isAlias)(node))
            return this.#alias(node);
        const anchor = node.anchor ? { span: null, named: false } : null;
        if (anchor && node.anchor)
            this.#anchors.set(node.anchor, anchor);
        const made = tagged(this.#untagged(node), node.tag, before);
        if (anchor) {
            anchor.span = (0,tree/* spanOf */.e)(made);
            if (anchor.named)
                this.shared.push(anchor.span);
        }
        return made;
    }
    #alias(node) {
        const span = { start: node.range[0], end: node.range[1] };
        const anchor = this.#anchors.get(node.source);
        if (!anchor)
            this.stray ??= span;
        else if (!anchor.named) {
            anchor.named = true;
            if (anchor.span)
                this.shared.push(anchor.span);
        }
        return { kind: 'other', ...span };
    }
    #untagged(node) {
        if ((0,dist.isMap)(node))
            return this.#map(node);
        if (!(0,dist.isSeq)(node))
            return scalar(node);
        const tokens = node.srcToken?.items ?? [];
        let next = 0;
        const items = node.items.map(item => {
            const token = item.srcToken;
            while (token && next < tokens.length && tokens[next]?.value !== token)
                next++;
            return this.#node(item, token ? (tokens[next]?.start ?? []) : []);
        });
        const [start, end] = node.range;
        return { kind: 'list', start, end: node.flow ? end : (items.at(-1)?.end ?? end), items };
    }
    #map(node) {
        const entries = [];
        const keys = new Set();
        let [start, end] = node.range;
        let isTold = true;
        let last = start;
        for (const { key: keyNode, value: valueNode, srcToken } of node.items) {
            const made = this.#node(keyNode, srcToken?.start ?? []);
            const key = keyOf(keyNode, made);
            const value = valueNode
                ? this.#node(valueNode, srcToken?.sep ?? [])
                : { kind: 'other', start: made.end, end: made.end };
            last = Math.max(made.end, value.end);
            if (!key)
                isTold = false;
            else {
                // why: what a merge key brings in stands somewhere else
                entries.push({ key, value: key.value === '<<' ? { kind: 'other', ...(0,tree/* spanOf */.e)(value) } : value });
                if (keys.has(key.value))
                    this.duplicates.push(key);
                keys.add(key.value);
            }
        }
        if (!node.flow)
            end = last;
        return isTold ? { kind: 'map', start, end, entries } : { kind: 'other', start, end };
    }
}
/** A key as its text says, whatever YAML takes it for; null for one that is computed: a collection, an alias, a tag. */
function keyOf(node, made) {
    if (made.kind === 'string')
        return made;
    return made.kind === 'other' && (0,dist.isScalar)(node) && !node.tag
        ? { kind: 'string', value: String(node.value), ...(0,tree/* spanOf */.e)(made) }
        : null;
}
function scalar(node) {
    const [start, end] = node.range;
    const value = String(node.value);
    const token = node.srcToken;
    if (token?.type === 'block-scalar') {
        const first = end - token.source.length;
        const last = Math.max(first, end - (/\r?\n$/.exec(token.source)?.[0].length ?? 0));
        return { kind: 'string', value, start, end: last, inner: { start: first, end: last } };
    }
    if (node.type === 'PLAIN' && !isPlainString(value))
        return { kind: 'other', start, end };
    return { kind: 'string', value, start, end };
}
const CALL = /^!([A-Za-z][A-Za-z0-9:_.-]*)$/;
const COLLECTIONS = {
    'tag:yaml.org,2002:map': 'map',
    'tag:yaml.org,2002:seq': 'list',
};
function tagged(node, tag, before) {
    if (!tag || COLLECTIONS[tag] === node.kind)
        return node;
    const start = before.find(token => token.type === 'tag')?.offset ?? node.start;
    const name = CALL.exec(tag)?.[1];
    return name ? { kind: 'call', name, args: [node], start, end: node.end } : { kind: 'other', start, end: node.end };
}

// EXTERNAL MODULE: ./lib/source/layout.js
var layout = __webpack_require__(3648);
// EXTERNAL MODULE: ./lib/source/list-separators.js
var list_separators = __webpack_require__(3963);
;// CONCATENATED MODULE: ./lib/source/yaml/lines.js

/** Where the line of an offset begins; a byte order mark stands before the first line. */
function lineStart(text, offset) {
    const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && text.startsWith(BOM) ? 1 : start;
}
/** Where the line of an offset ends, its line ending not included. */
function lineEnd(text, offset) {
    const next = text.indexOf('\n', offset);
    if (next < 0)
        return text.length;
    return next > offset && text[next - 1] === '\r' ? next - 1 : next;
}
/** Where the line ending before a line begins, or null for the first line of a text. */
function breakBefore(text, start) {
    if (text[start - 1] !== '\n')
        return null;
    return text[start - 2] === '\r' ? start - 2 : start - 1;
}
/** The first offset from `at` on that holds neither a blank nor a tab. */
function skipBlanks(text, at) {
    let next = at;
    while (text[next] === ' ' || text[next] === '\t')
        next++;
    return next;
}
/** The first offset from `at` on that holds neither white space nor a comment. */
function skipTrivia(text, at) {
    let next = skipBlanks(text, at);
    for (let char = text[next]; char === '\n' || char === '\r' || char === '#'; char = text[next]) {
        next = skipBlanks(text, char === '#' ? lineEnd(text, next) : next + 1);
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/source/yaml/indent.js

/** How far around a place its file's habits are looked for. */
const NEAR = 5_000;
/** One step of indentation, as the first indented line of a text shows it; two spaces where none does. */
function indentStep(text) {
    return /\n( {1,8})[^\s#]/.exec(text.slice(0, NEAR))?.[1] ?? '  ';
}
/** How much deeper than its key a list with dashes stands, as the first one near a place shows it; two spaces where none does. */
function dashStep(text, near) {
    const start = Math.max(0, near - NEAR);
    const lines = text.slice(start, near + NEAR).split('\n');
    for (let at = start > 0 ? 2 : 1; at < lines.length; at++) {
        const dash = /^( *)- /.exec(lines[at] ?? '')?.[1]?.length;
        const above = lines[at - 1]?.trimEnd() ?? '';
        if (dash === undefined || !above.endsWith(':') || skipBlanks(above, 0) === above.length)
            continue;
        const step = dash - keyColumn(above);
        if (step >= 0 && step <= 8)
            return ' '.repeat(step);
    }
    return '  ';
}
/** The column of what stands on a line behind its indentation and the dashes of lists. */
function keyColumn(line) {
    return /^\uFEFF?((?: |-(?= ))*)/.exec(line)?.[1]?.length ?? 0;
}
const KEY = /^\uFEFF?((?: |-(?= ))*)(?:[A-Za-z0-9_]+|"[A-Za-z0-9_]+"|'[A-Za-z0-9_]+')[ \t]*:[ \t]+$/;
const LONGEST = 300;
/** The place of a value outside of brackets, or null where it stands neither behind a simple key nor on a line of its own. */
function blockPlace(text, offset) {
    const start = lineStart(text, offset);
    if (offset - start > LONGEST)
        return null;
    const line = text.slice(start, offset);
    if (/^ +$/.test(line))
        return { column: line.length, colonEnd: null };
    const key = KEY.exec(line);
    return key ? { column: key[1]?.length ?? 0, colonEnd: start + line.trimEnd().length } : null;
}

;// CONCATENATED MODULE: ./lib/source/yaml/literal.js

/** What needs no quotes anywhere in YAML: a service, a colon, and a name or pattern. */
const PLAIN = /^[A-Za-z][A-Za-z0-9-]*:[A-Za-z0-9*?-]+$/;
/** Writes a text as a YAML string in the style of another as written: the same quotes, or none where the text allows it. */
function literalLike(written, text) {
    if (written.startsWith("'") && /^[ -~]*$/.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    if (!written.startsWith('"') && PLAIN.test(text))
        return text;
    return JSON.stringify(text).replace(/[^ -~]/g, escaped);
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** The comment on the first line of a block scalar with the blanks before it, which outlives the text; empty where there is none. */
function headerComment(text, { start, end }) {
    if (text[start] !== '|' && text[start] !== '>')
        return '';
    const header = text.slice(start, Math.min(lineEnd(text, start), end));
    const at = header.search(/[ \t]+#/);
    return at < 0 ? '' : header.slice(at);
}

;// CONCATENATED MODULE: ./lib/source/yaml/as-list.js




/**
 * Puts a list in the place of a value: with dashes below its key, or in brackets where it stands in brackets itself or its
 * place is unusual. A comment behind the value stays on the key's line.
 */
function asList(text, at, literals) {
    const place = inBrackets(text, at.end) ? null : blockPlace(text, at.start);
    const comment = headerComment(text, at);
    if (!place)
        return [{ start: at.start, end: at.end, text: bracketed(text, at, literals) + comment }];
    const eol = (0,layout/* lineEnding */.En)(text);
    if (place.colonEnd === null) {
        const items = literals.map(literal => `- ${literal}`).join(`${eol}${' '.repeat(place.column)}`);
        return [{ start: at.start, end: at.end, text: items + comment }];
    }
    const indent = ' '.repeat(place.column) + dashStep(text, at.start);
    const items = literals.map(literal => `${eol}${indent}- ${literal}`).join('');
    const behind = skipBlanks(text, at.end);
    if (text[behind] !== '#')
        return [{ start: place.colonEnd, end: at.end, text: comment + items }];
    const end = lineEnd(text, behind);
    return [
        { start: at.start, end: behind, text: '' },
        { start: end, end, text: items },
    ];
}
/** The stretch that `asList` may change: in brackets the value itself, else what stands between its colon and the end of its line. */
function asListReach(text, at) {
    const place = inBrackets(text, at.end) ? null : blockPlace(text, at.start);
    if (!place)
        return { start: at.start, end: at.end };
    return { start: place.colonEnd ?? at.start, end: lineEnd(text, at.end) };
}
/** Whether a value that ends here stands in brackets: there, and nowhere else, one of these follows it. */
function inBrackets(text, end) {
    return /[,\]}]/.test(text[skipTrivia(text, end)] ?? '');
}
function bracketed(text, at, literals) {
    const line = `[${literals.join(text[at.start - 1] === ':' ? ',' : ', ')}]`;
    if ((0,layout/* fits */.lA)(text, at, line.length))
        return line;
    const start = lineStart(text, at.start);
    const inner = `${(0,layout/* lineEnding */.En)(text)}${' '.repeat(keyColumn(text.slice(start, at.start)))}${indentStep(text)}`;
    // why: a closing bracket below its key is refused by strict readers
    return `[${literals.map(literal => `${inner}${literal}`).join(',')}]`;
}

;// CONCATENATED MODULE: ./lib/source/yaml/block-chunks.js

/**
 * Cuts a list that is written with dashes into chunks: each item from its dash on, with the comment lines above it, the
 * comment behind it, and comments below that are indented deeper than its dash. Chunks follow each other without a gap.
 */
function blockChunks(text, list) {
    const column = list.start - lineStart(text, list.start);
    const chunks = [];
    let from = null;
    let before = list.start;
    for (const item of list.items) {
        const dash = skipTrivia(text, before);
        const lineBreak = isFirstOnLine(text, dash) ? breakBefore(text, lineStart(text, dash)) : null;
        const start = from ?? (lineBreak === null ? dash : leadStart(text, lineBreak));
        const end = itemEnd(text, item.end, column);
        const lead = lineBreak === null ? { comments: [], apart: false } : readLead(text, { start, end: lineBreak });
        chunks.push({
            item: { start: dash, end: item.end },
            start,
            end,
            comma: null,
            lineBreak,
            behindLineComment: false,
            ...lead,
        });
        from = end;
        before = item.end;
    }
    return chunks;
}
function isFirstOnLine(text, offset) {
    return skipBlanks(text, lineStart(text, offset)) === offset;
}
/** The end of the line on which an item ends, or of the comment lines below it that its indentation gives to it. */
function itemEnd(text, from, column) {
    let end = lineEnd(text, from);
    for (;;) {
        const start = text.indexOf('\n', end) + 1;
        const at = skipBlanks(text, start);
        if (start === 0 || text[at] !== '#' || at - start <= column)
            return end;
        end = lineEnd(text, at);
    }
}
/** The end of the line above the comments and empty lines that stand above a list; its first line break where they begin the text. */
function leadStart(text, lineBreak) {
    let end = lineBreak;
    for (;;) {
        const start = lineStart(text, end);
        const at = skipBlanks(text, start);
        if (at < end && text[at] !== '#')
            return end;
        const above = breakBefore(text, start);
        if (above === null)
            return lineBreak;
        end = above;
    }
}
function readLead(text, { start, end }) {
    const comments = [];
    let apart = false;
    for (let line = text.indexOf('\n', start) + 1; line > 0 && line <= end; line = text.indexOf('\n', line) + 1) {
        const at = skipBlanks(text, line);
        if (text[at] === '#')
            comments.push({ start: at, end: lineEnd(text, at) });
        else
            apart = true;
    }
    return { comments, apart };
}

;// CONCATENATED MODULE: ./lib/source/yaml/flow-chunks.js

function readGap(text, from) {
    let comma = null;
    const comments = [];
    const breaks = [];
    let at = skipBlanks(text, from);
    for (;; at = skipBlanks(text, at)) {
        const char = text[at];
        if (char === '#') {
            const end = lineEnd(text, at);
            comments.push({ start: at, end });
            at = end;
        }
        else if (char === '\n' || char === '\r') {
            breaks.push(at);
            at += char === '\r' ? 2 : 1;
        }
        else if (char === ',' && comma === null)
            comma = at++;
        else
            return { comma, comments, breaks, end: at };
    }
}
/** Cuts a list in brackets into chunks that follow each other without a gap, each with its comma and its comments. */
function flowChunks(text, list) {
    const { items } = list;
    const from = (index) => items[index - 1]?.end ?? list.start + 1;
    const gaps = [...items.keys(), items.length].map(index => readGap(text, from(index)));
    const starts = gaps.map((gap, index) => boundary(gap, from(index), index === items.length));
    return items.map((item, index) => {
        const start = starts[index] ?? item.start;
        const { breaks = [], comments = [], end: head = item.start } = gaps[index] ?? {};
        const own = breaks.filter(at => at >= start);
        return {
            item: { start: head, end: item.end },
            start,
            end: starts[index + 1] ?? item.end,
            comma: gaps[index + 1]?.comma ?? null,
            comments: comments.filter(comment => comment.start >= start),
            lineBreak: own.at(-1) ?? null,
            apart: own.some((at, n) => n > 0 && text.slice(own[n - 1], at).trim() === ''),
            behindLineComment: comments.some(({ end }) => end === start),
        };
    });
}
/** Where a gap is cut: what stands on the line of the item before it belongs to that item. */
function boundary(gap, from, isLast) {
    const anchor = gap.comma === null ? from : gap.comma + 1;
    const lineBreak = gap.breaks.find(at => at >= anchor);
    if (lineBreak !== undefined)
        return lineBreak;
    return isLast ? Math.max(anchor, gap.comments.at(-1)?.end ?? from) : anchor;
}

// EXTERNAL MODULE: ./lib/source/edit.js
var edit = __webpack_require__(3758);
// EXTERNAL MODULE: ./lib/source/list-chunks.js
var list_chunks = __webpack_require__(1677);
;// CONCATENATED MODULE: ./lib/source/yaml/removal.js


/** The edits that remove items of a list with what belongs to them, by the rules that hold for JSON; one item must remain. */
function removals(text, list, removed) {
    const { chunks } = list;
    if (removed.size === 0)
        return [];
    const edits = [];
    const cut = (start, end) => {
        if (start < end)
            edits.push({ start, end, text: '' });
    };
    const last = chunks.findLastIndex((_, index) => !removed.has(index));
    for (let first = 0; first < chunks.length;) {
        let next = first + 1;
        if (removed.has(first)) {
            const stays = groupStays(list, removed, first);
            while (removed.has(next) && (!groupStays(list, removed, next) || isBesideDash(list, first, next)))
                next++;
            cutRun(text, list, { first, next, stays }, cut);
        }
        else if (first === last && last < chunks.length - 1)
            dropComma(text, list, first, cut);
        first = next;
    }
    return (0,edit/* joinEdits */.w)(edits);
}
/** Whether a list that begins behind another dash goes on to lose an item with nothing above it but empty lines. */
function isBesideDash({ chunks, isFlow }, first, next) {
    return first === 0 && !isFlow && chunks[0]?.lineBreak === null && chunks[next]?.comments.length === 0;
}
function cutRun(text, { chunks, isFlow }, { first, next, stays }, cut) {
    const chunk = chunks[first];
    const end = chunks[next - 1]?.end;
    if (!chunk || end === undefined)
        return;
    const { lineBreak } = chunk;
    const follower = chunks[next];
    if (follower && takesPlace(follower, first === 0 && lineBreak === null, isFlow)) {
        if (lineBreak !== null && !stays)
            cut(chunk.start, lineBreak);
        cut(lineBreak === null ? (0,list_chunks/* head */.d5)(chunk) : (0,list_chunks/* lineStart */.PT)(text, lineBreak), (0,list_chunks/* head */.d5)(follower));
    }
    else if (lineBreak !== null && chunk.behindLineComment && !/[\r\n]/.test(text[end] ?? '')) {
        // why: what follows must not end up in the comment
        cut(chunk.start, lineBreak);
        cut((0,list_chunks/* lineStart */.PT)(text, lineBreak), end);
    }
    else
        cut(stays && lineBreak !== null ? lineBreak : chunk.start, end);
}
/** Whether a heading or an empty line above an item is for a group of which another item stays; a comment above a statement is its own. */
function groupStays({ chunks, hasHeadings }, removed, index) {
    const chunk = chunks[index];
    if (!chunk || chunk.lineBreak === null)
        return false;
    const headed = hasHeadings && chunk.comments.length > 0;
    if (!headed && !chunk.apart)
        return false;
    for (let next = index + 1; next < chunks.length; next++) {
        const follower = chunks[next];
        if (!follower || follower.apart || (headed && follower.lineBreak !== null && follower.comments.length > 0))
            break;
        if (!removed.has(next))
            return true;
    }
    return false;
}
/** The last item that stays needs no comma any more, unless the list ended with one. */
function dropComma(text, { chunks }, index, cut) {
    const chunk = chunks[index];
    if (!chunk || chunk.comma === null || chunks.at(-1)?.comma !== null)
        return;
    const blank = text.slice(chunk.item.end, chunk.comma).trim() === '';
    cut(blank ? chunk.item.end : chunk.comma, chunk.comma + 1);
}
/** Whether what follows a removed run moves to where it began: on the same line, or behind the bracket or dash before the list. */
function takesPlace(follower, isBeside, isFlow) {
    if (follower.lineBreak === null)
        return true;
    return isBeside && (!isFlow || (follower.comments.length === 0 && !follower.apart));
}

;// CONCATENATED MODULE: ./lib/source/yaml/size.js



/**
 * How many characters the JSON has that AWS makes of a value: no white space, no comments, every string in quotes. What is
 * computed counts as written: a call as its argument, an alias as its name. A stretch that is no value counts its characters.
 */
function jsonSize(text, span) {
    // why: the first line of a value has lost its indentation, and the others are measured against it
    const lost = /[[{]/.test(text.charAt(span.start)) ? 0 : span.start - lineStart(text, span.start);
    const value = ' '.repeat(lost) + text.slice(span.start, span.end);
    const composed = compose(value);
    const [document] = composed.ok ? composed.documents : [];
    if (!document)
        return value.replaceAll(/\s/g, '').length;
    return sizeOf(new TreeBuilder().document(document));
}
function sizeOf(node) {
    switch (node.kind) {
        case 'map':
            return around(node.entries.map(({ key, value }) => JSON.stringify(key.value).length + 1 + sizeOf(value)));
        case 'list':
            return around(node.items.map(sizeOf));
        case 'string':
            return JSON.stringify(node.value).length;
        case 'call':
            return node.args.reduce((sum, arg) => sum + sizeOf(arg), 0);
        case 'other':
            return node.end > node.start ? node.end - node.start : 'null'.length;
    }
}
/** The size of a list or a mapping: its brackets, its parts and the commas between them. */
function around(parts) {
    return 2 + parts.reduce((sum, part) => sum + part, 0) + Math.max(0, parts.length - 1);
}

;// CONCATENATED MODULE: ./lib/source/yaml-writer.js










/** Writes changed lists in YAML, with dashes or in brackets, in the quotes of what they replace. */
const yamlWriter = {
    replaceEntries(text, node, becomes) {
        return node.kind === 'string' ? replaceString(text, node, becomes[0] ?? null) : replaceItems(text, node, becomes);
    },
    removeItems(text, list, indexes) {
        return removals(text, { chunks: chunksOf(text, list), isFlow: isFlow(text, list), hasHeadings: false }, indexes);
    },
    reach: yamlReach,
    size: jsonSize,
};
/**
 * The stretch of a YAML text in which edits of a list or a string lie: more than its span, since comments above the first
 * item and behind the last, and the blanks behind a colon, belong to what may change.
 */
function yamlReach(text, node) {
    if (!('items' in node))
        return asListReach(text, node);
    const chunks = isFlow(text, node) ? [] : chunksOf(text, node);
    const reach = isFlow(text, node) && !inBrackets(text, node.end) ? asListReach(text, node) : node;
    return { start: chunks[0]?.start ?? reach.start, end: chunks.at(-1)?.end ?? reach.end };
}
function isFlow(text, list) {
    return text[list.start] === '[';
}
function chunksOf(text, list) {
    return isFlow(text, list) ? flowChunks(text, list) : blockChunks(text, list);
}
function replaceString(text, node, becomes) {
    const literals = literalsFor(text, node, becomes);
    if (literals.length > 1)
        return asList(text, node, literals);
    return literals.map(literal => ({ ...(0,tree/* spanOf */.e)(node), text: literal + headerComment(text, node) }));
}
function replaceItems(text, list, becomes) {
    const flow = isFlow(text, list);
    const chunks = chunksOf(text, list);
    const removed = new Set(becomes.flatMap((entries, index) => (entries?.length === 0 ? [index] : [])));
    const edits = removals(text, { chunks, isFlow: flow, hasHeadings: true }, removed);
    const separators = flow ? new list_separators/* Separators */.L(text, list, chunks) : null;
    for (const [index, item] of list.items.entries()) {
        const literals = literalsFor(text, item, becomes[index] ?? null);
        const joined = separators
            ? separators.join(literals, index)
            : literals.join(dashBetween(text, item, chunks[index]));
        if (literals.length > 0)
            edits.push({ ...(0,tree/* spanOf */.e)(item), text: joined + headerComment(text, item) });
    }
    if (!flow || text.slice(list.start, list.end).includes('\n'))
        return edits;
    const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    if (edits.length === 0 || (0,layout/* fits */.lA)(text, list, list.end - list.start + grown))
        return edits;
    const literals = list.items.flatMap((item, index) => {
        return becomes[index]
            ? literalsFor(text, item, becomes[index])
            : [text.slice(chunks[index]?.item.start ?? item.start, item.end)];
    });
    return asList(text, list, literals);
}
function literalsFor(text, at, becomes) {
    const written = text.charAt(at.start);
    return becomes?.map(entry => literalLike(written, entry)) ?? [];
}
/** What stands between two new items of a list with dashes: the dash below that of the item, with as many blanks behind it. */
function dashBetween(text, item, chunk) {
    if (!chunk)
        return '';
    const dash = chunk.item.start;
    const blanks = text.slice(dash + 1, item.start);
    const indent = ' '.repeat(dash - lineStart(text, dash));
    return `${(0,layout/* lineEnding */.En)(text)}${indent}-${/^ +$/.test(blanks) ? blanks : ' '}`;
}

;// CONCATENATED MODULE: ./lib/source/yaml.js






/**
 * Reads a YAML file into the common tree. A tag `!Name` is a call of `Name` whose one argument is what it stands before,
 * `!If [a, b]` a call with one list; an alias, the value of a merge key (`<<`), a mapping with a computed key and what any
 * other tag stands before are `other`. A block scalar has `inner`: its lines as they stand, indentation included.
 */
function readYaml(text, path) {
    const lines = new position/* Lines */.q(text);
    const builder = new TreeBuilder();
    const composed = compose(text);
    let roots = [];
    let fault = null;
    if (composed.ok) {
        roots = composed.documents.map(document => builder.document(document));
        if (builder.stray) {
            fault = { kind: 'syntax', offset: builder.stray.start, what: 'the alias has no anchor before it' };
        }
    }
    else
        fault = composed.fault;
    return {
        format: 'yaml',
        text,
        lines,
        roots: fault ? [] : roots,
        problems: fault ? [problemOf(fault, path, lines)] : [],
        duplicateKeys: builder.duplicates,
        shared: builder.shared,
        comments: () => yamlComments(text),
        writer: yamlWriter,
    };
}
function problemOf(fault, path, lines) {
    const place = { path, ...lines.at(fault.offset) };
    if (fault.kind === 'too-big') {
        const help = 'AWS takes templates of at most 1 MB: name the right file';
        return (0,problem/* problem */.C)('error', 'too-big', fault.what, { ...place, help });
    }
    return (0,problem/* problem */.C)('error', 'syntax', `not valid YAML: ${fault.what}`, {
        ...place,
        help: 'mend the file; until then nothing in it is analysed or changed',
    });
}


/***/ })

};
;