import { fold } from '../../iam/name';
import { type MapEntry, type MapNode, type Node, spanOf } from '../../source/tree';
import { hasComputedKey, isComputed, literalString, mayVanish, readActionList, writtenOut } from '../document-literal';
import type { Reading } from '../document-reading';
import type { StatementPlace } from '../document-statement';
import type { ActionList, BlockedBy, Statement } from '../statement';

const ACTION = /^(?:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$/;

/**
 * Whether an object is a statement: an effect, or what it is about, and actions as IAM writes them, below keys in any
 * spelling (`Action`, `not_actions`).
 */
export function isStatement(node: Node, how: Reading): boolean {
  if (node.kind !== 'map') return false;
  const { effect, actions, notActions, resources, principals } = elementsOf(node, how);
  const list = actions[0]?.value ?? notActions[0]?.value;
  const isTold = effect[0]
    ? mayBeEffect(effect[0].value, how)
    : list?.kind === 'list' && resources.length + principals.length > 0;
  if (!list || !isTold) return false;
  if (isComputed(list, how)) return true;
  const items = list.kind === 'list' ? list.items : [list];
  return items.some(item => isComputed(item, how) || ACTION.test(literalString(item, how)?.value ?? ''));
}

/** Whether a list holds statements and objects like them, next to what is computed. */
export function areStatements(node: Node, how: Reading): boolean {
  if (node.kind !== 'list' || !node.items.some(item => isStatement(item, how))) return false;
  return node.items.every(item => item.kind === 'map' || isComputed(item, how));
}

/** What an object or a block must say to be a statement, and what it means where it says less. */
export interface Manner {
  /** What counts where no effect is written; null where that is not known. */
  readonly effect: 'Allow' | null;
  /** Whether blocks inside name principals, or may by what they are repeated over. */
  readonly principals: 'none' | 'perhaps' | 'named';
}

/** Reads a statement whose keys are spelled as Terraform or a module likes it. */
export function readPlainStatement(node: MapNode, place: StatementPlace, how: Reading, manner: Manner): Statement {
  const elements = elementsOf(node, how);
  const sid = elements.sid[0]?.value;
  const action = elements.actions[0] ?? elements.notActions[0];
  const actions = action ? listOf(action, how) : null;
  const isMade = how.format === 'hcl' && node.entries.some(hasComputedKey);
  const blocked = how.blocked ?? blockedBy(elements, isMade ? null : actions, how, manner);
  return {
    index: place.index,
    pointer: place.pointer,
    sid: (sid && literalString(sid, how)?.value) || null,
    span: spanOf(node),
    actions,
    ...(action && !actions && { written: writtenOut(action.value, how) }),
    blocked,
    ...(place.held && { held: place.held }),
  };
}

type Element = 'sid' | 'effect' | 'actions' | 'notActions' | 'principals' | 'resources';
type Elements = Readonly<Record<Element, readonly MapEntry[]>>;

const ELEMENTS: ReadonlyMap<string, Element> = new Map([
  ['sid', 'sid'],
  ['effect', 'effect'],
  ['action', 'actions'],
  ['actions', 'actions'],
  ['notaction', 'notActions'],
  ['notactions', 'notActions'],
  ...['resource', 'resources', 'notresource', 'notresources'].map((key): [string, Element] => [key, 'resources']),
  ...['principal', 'principals', 'notprincipal', 'notprincipals'].map((key): [string, Element] => [key, 'principals']),
]);

/** The elements of a statement; an empty list and `null` count as not written. */
function elementsOf(node: MapNode, how: Reading): Elements {
  const found = {
    sid: [] as MapEntry[],
    effect: [] as MapEntry[],
    actions: [] as MapEntry[],
    notActions: [] as MapEntry[],
    principals: [] as MapEntry[],
    resources: [] as MapEntry[],
  };
  for (const entry of node.entries) {
    const element = ELEMENTS.get(fold(entry.key.value).replaceAll('_', ''));
    if (element && (element === 'actions' || !isAbsent(entry.value, how))) found[element].push(entry);
  }
  return found;
}

function isAbsent(node: Node, { text }: Reading): boolean {
  if (node.kind === 'list') return node.items.length === 0;
  if (node.kind === 'map') return node.entries.length === 0;
  return node.kind === 'other' && text.slice(node.start, node.end) === 'null';
}

function mayBeEffect(node: Node, how: Reading): boolean {
  const effect = literalString(node, how)?.value;
  return effect === undefined ? isComputed(node, how) : effect === 'Allow' || effect === 'Deny';
}

function blockedBy(elements: Elements, actions: ActionList | null, how: Reading, manner: Manner): BlockedBy | null {
  const { effect, notActions, principals } = elements;
  const written = effect[0] ? (literalString(effect[0].value, how)?.value ?? null) : manner.effect;
  if (written === 'Deny') return 'deny';
  const isNamed = manner.principals === 'named' || principals.some(({ value }) => !mayVanish(value, how));
  // why: what may come to nothing must not hide a grant
  if (isNamed) return 'principal';
  if (notActions.length > 0) return 'not-action';
  const isNobodys = manner.principals === 'none' && principals.length === 0;
  const isClear = isNobodys && written === 'Allow' && effect.length <= 1 && elements.actions.length === 1;
  return isClear && actions ? null : 'not-literal';
}

/** The actions below a key; a single one below a small letter is left, since what reads it may take no list. */
function listOf({ key, value }: MapEntry, how: Reading): ActionList | null {
  const read = readActionList(value, how);
  if (typeof read === 'string') return null;
  return value.kind === 'list' || /^[A-Z]/.test(key.value) ? read : null;
}
