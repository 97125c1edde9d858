import { nearest } from '../configuration/nearest';
import { fold } from '../iam/name';
import { quoted } from '../input/quoted';
import { problem } from '../problem';
import { type MapNode, member, type Node, type StringNode, spanOf } from '../source/tree';
import { hasComputedKey, isComputed, isFunction, mayVanish, readActionList, writtenOut } from './document-literal';
import type { Reading, Report } from './document-reading';
import type { ActionList, BlockedBy, Statement } from './statement';

/** Where a statement stands among those of its policy. */
export type StatementPlace = Pick<Statement, 'index' | 'pointer' | 'held'>;

const ELEMENTS = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
];
const KNOWN = new Set(ELEMENTS);
const BY_FOLD = new Map(ELEMENTS.map(element => [fold(element), element]));

/** Reads a statement; trouble with what is written out in it is reported. */
export function readStatement(node: MapNode, place: StatementPlace, how: Reading, report: Report): Statement {
  const sid = member(node, 'Sid');
  const { actions, blocked, written } = readActions(node, how, report);
  const touched = how.shared.touch(node);
  const isShared = touched && sharesList(node, how);
  const held = place.held ?? (touched ? 'shared' : undefined);
  return {
    index: place.index,
    pointer: place.pointer,
    sid: sid?.kind === 'string' && sid.value !== '' && !isComputed(sid, how) ? sid.value : null,
    span: spanOf(node),
    actions,
    ...(written && { written }),
    blocked: how.blocked ?? blocked ?? (isShared ? 'shared' : null),
    ...(held && { held }),
  };
}

/** A statement that is worked out elsewhere: it is listed, and nothing can be said of it. */
export function computedStatement(node: Node, place: StatementPlace, how: Reading): Statement {
  const { index, pointer } = place;
  return { index, pointer, sid: null, span: spanOf(node), actions: null, blocked: how.blocked ?? 'not-literal' };
}

/** Whether the statement as a whole, its effect or its actions stand at other places too. */
function sharesList(node: MapNode, { shared }: Reading): boolean {
  const { start, end } = node;
  if (shared.touch({ start, end: start + 1 }) && shared.touch({ start: end - 1, end })) return true;
  return node.entries.some(({ key, value }) => {
    const isTold = key.value === 'Action' || key.value === 'Effect';
    return isTold && shared.touch({ start: key.start, end: value.end });
  });
}

type Actions = Pick<Statement, 'actions' | 'blocked' | 'written'>;

function readActions(node: MapNode, how: Reading, report: Report): Actions {
  const misspelled = misspelledKey(node);
  if (misspelled) {
    const help = `write \`${BY_FOLD.get(fold(misspelled.value))}\``;
    report(misspelled, problem('error', 'misspelled-key', `${quoted(misspelled.value)} is not spelled so`, { help }));
    return unread('not-literal');
  }
  const effect = member(node, 'Effect');
  const action = member(node, 'Action');
  const notAction = member(node, 'NotAction');
  const read = action ? readActionList(action, how) : null;
  const actions = typeof read === 'string' ? null : read;
  if (action && notAction) {
    const help = 'keep one of the two: IAM refuses such a policy';
    report(notAction, problem('error', 'bad-statement', '`Action` and `NotAction` stand in one statement', { help }));
    return { actions, blocked: 'not-action' };
  }
  const principal = member(node, 'Principal') ?? member(node, 'NotPrincipal');
  // why: what may be gone once it is deployed must not hide a grant
  const isNamed = principal !== undefined && !mayVanish(principal, how);
  if (isMade(node, how) || (effect && isComputed(effect, how))) {
    if (isNamed) return { actions, blocked: 'principal' };
    return { actions, blocked: 'not-literal', ...(action && !actions && { written: writtenOut(action, how) }) };
  }
  if (effect?.kind !== 'string' || (effect.value !== 'Allow' && effect.value !== 'Deny')) {
    const meant = effect ? undefined : keyLike(node, 'effect');
    const help = meant ? `write \`Effect\` for ${quoted(meant.value)}` : 'write `"Allow"` or `"Deny"`, with this case';
    const message = meant ? 'the statement has no `Effect`' : '`Effect` is neither `Allow` nor `Deny`';
    report(effect ?? meant ?? node, problem('error', 'bad-statement', message, { help }));
    return { actions, blocked: 'not-literal' };
  }
  if (effect.value === 'Deny') return { actions, blocked: 'deny' };
  if (isNamed) return { actions, blocked: 'principal' };
  if (notAction) return { actions: literalList(notAction, how), blocked: 'not-action' };
  if (!action) {
    const meant = keyLike(node, 'action', 'notaction');
    const help = meant ? `write \`Action\` or \`NotAction\` for ${quoted(meant.value)}` : 'add one';
    report(meant ?? node, problem('error', 'bad-statement', 'the statement has no `Action`', { help }));
    return unread('not-literal');
  }
  if (read === 'wrong') {
    const help = 'write a string or a list of strings';
    report(action, problem('error', 'bad-statement', '`Action` is neither a string nor a list of strings', { help }));
  }
  if (principal && actions) return { actions, blocked: 'not-literal' };
  return actions ? { actions, blocked: null } : { ...unread('not-literal'), written: writtenOut(action, how) };
}

/** The key that is no element, and may have been meant to be one of these. */
function keyLike({ entries }: MapNode, ...elements: readonly string[]): StringNode | undefined {
  return entries.find(({ key }) => !KNOWN.has(key.value) && nearest(key.value, elements))?.key;
}

function misspelledKey({ entries }: MapNode): StringNode | null {
  for (const { key } of entries) {
    if (!KNOWN.has(key.value) && BY_FOLD.has(fold(key.value))) return key;
  }
  return null;
}

/** Whether parts of a statement are brought in from elsewhere, which may be anything. */
function isMade(node: MapNode, { format }: Reading): boolean {
  if (format === 'hcl' && node.entries.some(hasComputedKey)) return true;
  return node.isOpen === true || isFunction(node) || member(node, '<<') !== undefined;
}

function literalList(node: Node, how: Reading): ActionList | null {
  const read = readActionList(node, how);
  return typeof read === 'string' ? null : read;
}

function unread(blocked: BlockedBy): Actions {
  return { actions: null, blocked };
}
