// why: the bundler breaks the package's ES module
import TS = require('web-tree-sitter');

import { Fault, TooLong } from './token';
import { TreeBuilder } from './tree-builder';

/** What reading HCL needs from outside: two WebAssembly files, and a clock. */
export interface HclSupport {
  /** `web-tree-sitter.wasm` of the package `web-tree-sitter`. */
  readonly runtime: Uint8Array;
  /** `tree-sitter-terraform.wasm` of the package `@tree-sitter-grammars/tree-sitter-hcl`. */
  readonly grammar: Uint8Array;
  /** The time in milliseconds since any moment. */
  readonly now: () => number;
}

/** Turns a text into a builder that holds its tree; throws a `Fault` for what is no HCL, `TooLong` after some seconds. */
export type HclParse = (text: string) => TreeBuilder;

// why: what is no HCL can take the parser a time that grows with the square of its length
const LONGEST_MS = 3000;

const ASKED_FOR_ONE_LOOK = 16;

/** Starts the parser. */
export async function openParser({ runtime, grammar, now }: HclSupport): Promise<HclParse> {
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
      throw new TooLong();
    }
    const cursor = tree.walk();
    try {
      if (tree.rootNode.hasError) throw new Fault(firstError(cursor), 'this, or what follows, is not understood');
      return built(text, cursor, isLate);
    } finally {
      cursor.delete();
      tree.delete();
    }
  };
}

// why: every look at the cursor is a call into WebAssembly, and a deep file has millions of nodes
function built(text: string, cursor: TS.TreeCursor, isLate: () => boolean): TreeBuilder {
  const builder = new TreeBuilder(text, text.startsWith('\uFEFF') ? 1 : 0);
  const open: string[] = [];
  for (let met = 1; ; met++) {
    if (met % 1_000 === 0 && isLate()) throw new TooLong();
    const type = cursor.nodeType;
    if (builder.enter(type, cursor) && cursor.gotoFirstChild()) {
      open.push(type);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      const left = open.pop();
      if (left === undefined || !cursor.gotoParent()) return builder;
      builder.leave(left);
    }
  }
}

/** Where the first node stands that the parser could not make sense of, or had to invent. */
function firstError(cursor: TS.TreeCursor): number {
  let at = cursor.startIndex;
  while (cursor.gotoFirstChild()) {
    do {
      const node = cursor.currentNode;
      if (!node.hasError && !node.isError && !node.isMissing) continue;
      at = node.startIndex;
      break;
    } while (cursor.gotoNextSibling());
    if (!cursor.currentNode.hasError) break;
  }
  return at;
}
