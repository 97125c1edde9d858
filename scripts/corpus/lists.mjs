import { HOLE, PIECES } from './opened.mjs';

/** One token of a path that stands for any: below it names are the program's own. */
export const ANY = '*';

const IN_IAM = new Set(['Action', 'NotAction']);
const IN_TERRAFORM = new Set(['action', 'actions', 'notaction', 'notactions']);
const ABOUT = new Set([
  'resource',
  'resources',
  'notresource',
  'notresources',
  'principal',
  'principals',
  'notprincipals',
]);

/**
 * The lists of actions in an opened value: the path of each, the object that holds it below which key, and its entries, null
 * where some are worked out elsewhere.
 * `Action` or `NotAction` beside `Effect`; in Terraform `actions` in any spelling beside an effect or what it is about, and
 * those of the statements of an `aws_iam_policy_document`.
 */
export function listsOf(value, { isTerraform, hasBlocks }) {
  const found = [];
  const open = [{ value, path: [], isTop: hasBlocks }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: held, path } = next;
    const isDocument = isTerraform && path[0] === 'data' && path[1] === 'aws_iam_policy_document';
    // The type of a variable looks like a value, and is none.
    if (isTerraform && path[0] === 'variable' && path[2] === 'type') continue;
    for (const [key, list] of actionsOf(held, isTerraform, isDocument)) {
      found.push({ path: [...path, key], holder: held, key, entries: entriesOf(list) });
    }
    const children = childrenOf(next);
    for (let at = children.length - 1; at >= 0; at--) open.push(children[at]);
  }
  return found;
}

function childrenOf({ value, path, isTop }) {
  if (Array.isArray(value)) {
    // A block at the top has a name of its own.
    return value.map((item, at) => ({
      value: item,
      path: isTop && at === 0 ? path : [...path, String(at)],
      isTop: false,
    }));
  }
  if (!isObject(value)) return [];
  if (PIECES in value) return value[PIECES].map(item => ({ value: item, path: [...path, ANY], isTop: false }));
  return Object.entries(value).map(([key, item]) => ({ value: item, path: [...path, key], isTop }));
}

function actionsOf(value, isTerraform, isDocument) {
  if (!isObject(value)) return [];
  const entries = Object.entries(value);
  if (!isTerraform) return 'Effect' in value ? entries.filter(([key]) => IN_IAM.has(key)) : [];
  const keys = new Set(entries.map(([key]) => folded(key)));
  const lists = entries.filter(([key, held]) => IN_TERRAFORM.has(folded(key)) && held !== null);
  if (keys.has('effect')) return lists.filter(([, held]) => !isEmpty(held));
  const isTold = isDocument || [...keys].some(key => ABOUT.has(key));
  return isTold ? lists.filter(([, held]) => Array.isArray(held) && held.some(isAction)) : [];
}

function isEmpty(value) {
  return Array.isArray(value) && value.length === 0;
}

function isAction(value) {
  return typeof value === 'string' && /^(?:\*|[\w-]+:[\w*?-]+)$/.test(value);
}

function folded(key) {
  return key.toLowerCase().replaceAll('_', '');
}

function entriesOf(value) {
  const entries = (Array.isArray(value) ? value : [value]).map(literal);
  return entries.every(entry => entry !== null) ? entries : null;
}

function literal(value) {
  const text = isObject(value) && Object.keys(value).length === 1 ? (value['Fn::Sub'] ?? null) : value;
  if (typeof text !== 'string' || text.includes(HOLE) || text === '*alias') return null;
  return /[$%]\{|\{\{/.test(text) ? null : text;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
