import type { Problem } from '../../problem';
import { readJson } from '../../source/json';
import { type Node, type Span, type StringNode, spanOf } from '../../source/tree';
import { boundariesIn } from '../cloudformation';
import type { Reading } from '../document-reading';
import { computedStatement } from '../document-statement';
import { readEmbedded, readEscaped } from '../embedded';
import { locateNested, type Nested } from '../nested';
import type { Path } from '../nested-path';
import type { Policy } from '../statement';

/** The text that a string or a template holds, holes included, or null for any other value. */
export function textOf(node: Node, text: string): string | null {
  const inner = innerOf(node);
  if (inner) return text.slice(inner.start, inner.end);
  if (node.kind === 'string') return node.value;
  if (node.kind !== 'other' || text[node.start] !== '"') return null;
  return text
    .slice(node.start + 1, node.end - 1)
    .replaceAll('\\n', '\n')
    .replaceAll('\\"', '"');
}

const EFFECT = /\beffect"?\s*[=:](?!=)/i;
const ACTION = /\bactions?"?\s*[=:](?!=)/i;
const ACTIONS = /\bactions?"?\s*[=:]\s*\[\s*"(?:\*|[\w-]+:[\w*?-]+)"/i;
const ABOUT = /\b(?:not_?)?(?:resource|principal)s?"?\s*[=:](?!=)/i;

/** Whether a value is worked out from a policy or statements: `var.on ? jsonencode({ … }) : null`. */
export function isComputedPolicy(node: Node, { text, format }: Reading): boolean {
  if (node.kind !== (format === 'hcl' ? 'other' : 'string') || 'inner' in node) return false;
  const written = text.slice(node.start, node.end).replaceAll('\\"', '"');
  if (format !== 'hcl' && !written.includes('${')) return false;
  if (!written.includes('{') || !ACTION.test(written)) return false;
  // why: modules let the effect be left out
  return EFFECT.test(written) || (ACTIONS.test(written) && ABOUT.test(written));
}

/** The policies of a value that is a text; where it is written with escapes, or its parts come and go, they are listed only. */
export function policiesOfText(node: Node, pointer: string, how: Reading): Nested {
  const inner = innerOf(node);
  const embedded = inner ? readEmbedded(inner, how) : null;
  if (embedded) {
    const { root, how: inside, duplicateKeys } = embedded;
    const nested = locateNested({
      ...{ root, path: pathOf(pointer), how: inside, lists: [] },
      boundaries: boundariesIn(how.text.slice(root.start, root.end), [root]),
    });
    return { ...nested, duplicateKeys: [...duplicateKeys, ...nested.duplicateKeys] };
  }
  const string: StringNode = { kind: 'string', value: textOf(node, how.text) ?? '', ...spanOf(node) };
  const policy = readEscaped(string, pointer, how);
  const fault = inner && policy && !how.blocked ? faultIn(inner, how) : null;
  return { policies: policy ? [policy] : [], problems: fault ? [fault] : [], duplicateKeys: [] };
}

/** What is wrong with a policy of which every letter stands there; null where a template makes it. */
function faultIn(inner: Span, { text, path, lines }: Reading): Problem | null {
  const written = text.slice(inner.start, inner.end);
  const [fault] = /[$%]\{/.test(written) ? [] : readJson(written, path).problems;
  // why: the text of a heredoc begins with a line
  return fault?.line ? { ...fault, line: fault.line + lines.line(inner.start) - 1 } : null;
}

/** A policy of which no more can be said than that it stands there. */
export function computedPolicy(node: Node, pointer: string, how: Reading): Nested {
  const statements = [computedStatement(node, { index: 0, pointer }, how)];
  const policy: Policy = { pointer, document: spanOf(node), list: null, statements, writer: how.writer };
  return { policies: [policy], problems: [], duplicateKeys: [] };
}

function innerOf(node: Node): Span | null {
  return 'inner' in node ? ((node.inner as Span | undefined) ?? null) : null;
}

function pathOf(pointer: string): Path | null {
  const tokens = pointer.split('/').slice(1);
  return tokens.reduce(
    (parent: Path | null, token): Path => ({ parent, token: token.replaceAll('~1', '/').replaceAll('~0', '~') }),
    null,
  );
}
