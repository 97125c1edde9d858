import { fold } from '../iam/name';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import type { Source } from '../source/source';
import { type MapNode, member, type Node, spanOf } from '../source/tree';
import type { ActionList, Policy, Statement } from './statement';

/** The policy documents of a source file and the trouble met in them. */
export interface Located {
  readonly policies: readonly Policy[];
  readonly problems: readonly Problem[];
}

/** Finds the policy documents of a source file; a file that holds none answers with none and no problem. */
export function locatePolicies(source: Source, path: string): Located {
  const { root, lines } = source;
  if (root?.kind !== 'map' || !isPolicy(root)) return { policies: [], problems: [] };
  const refuse = (code: Problem['code'], at: Node, message: string, help: string): Located => {
    const place = { path, ...lines.at(at.start) };
    return { policies: [], problems: [problem('error', code, message, { ...place, help })] };
  };
  const [duplicate] = source.duplicateKeys;
  if (duplicate) {
    const message = `the key ${quoted(duplicate.value)} stands twice in one object`;
    const help = 'remove one of the two: IAM refuses such a policy, and readers disagree on what it means';
    return refuse('duplicate-key', duplicate, message, help);
  }
  const key = root.entries.find(entry => isMisspelled(entry.key.value))?.key;
  if (key) {
    return refuse('misspelled-key', key, `${quoted(key.value)} is not spelled so`, 'write `Statement`');
  }
  const holder = member(root, 'Statement');
  const nodes = holder?.kind === 'list' ? holder.items : holder ? [holder] : [];
  const problems: Problem[] = [];
  const report = (node: Node, found: Omit<Problem, 'path' | 'line' | 'column'>) =>
    problems.push({ ...found, path, ...lines.at(node.start) });
  const list = holder?.kind === 'list' ? holder : null;
  const statements = nodes.flatMap((node, index): Statement[] => {
    if (node.kind === 'map') return [readStatement(node, index, list ? `/Statement/${index}` : '/Statement', report)];
    report(node, problem('error', 'bad-statement', 'a statement must be an object', { help: 'write it as `{ … }`' }));
    return [];
  });
  const places = list && { ...spanOf(list), items: list.items.map(spanOf) };
  return { policies: [{ pointer: '', document: spanOf(root), list: places, statements }], problems };
}

function isMisspelled(key: string): boolean {
  return key !== 'Statement' && fold(key) === 'statement';
}

const VERSIONS = ['2012-10-17', '2008-10-17'];

/** Whether a document means to be a policy: statements with an effect or actions, or statements and a version of the policy language. */
function isPolicy(root: MapNode): boolean {
  const holders = root.entries.filter(({ key }) => fold(key.value) === 'statement');
  if (holders.length === 0) return false;
  const version = member(root, 'Version');
  if (version?.kind === 'string' && VERSIONS.includes(version.value)) return true;
  return holders.some(({ value }) =>
    (value.kind === 'list' ? value.items : [value]).some(
      node => node.kind === 'map' && node.entries.some(({ key }) => TELLING.has(fold(key.value))),
    ),
  );
}

type Report = (node: Node, found: Omit<Problem, 'path' | 'line' | 'column'>) => void;

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
const TELLING: ReadonlySet<string> = new Set(['effect', 'action', 'notaction']);
const KNOWN = new Set(ELEMENTS);
const BY_FOLD = new Map(ELEMENTS.map(element => [fold(element), element]));

function readStatement(node: MapNode, index: number, pointer: string, report: Report): Statement {
  const sid = member(node, 'Sid');
  const { actions, blocked } = readActions(node, report);
  return {
    index,
    pointer,
    sid: sid?.kind === 'string' && sid.value !== '' ? sid.value : null,
    span: spanOf(node),
    actions,
    blocked,
  };
}

function readActions(node: MapNode, report: Report): Pick<Statement, 'actions' | 'blocked'> {
  const misspelled = node.entries.find(({ key: { value } }) => !KNOWN.has(value) && BY_FOLD.has(fold(value)));
  if (misspelled) {
    const right = BY_FOLD.get(fold(misspelled.key.value));
    const help = `write \`${right}\``;
    report(
      misspelled.key,
      problem('error', 'misspelled-key', `${quoted(misspelled.key.value)} is not spelled so`, { help }),
    );
    return { actions: null, blocked: 'not-literal' };
  }
  const effect = member(node, 'Effect');
  const action = member(node, 'Action');
  const notAction = member(node, 'NotAction');
  const actions = action ? readList(action) : null;
  if (action && notAction) {
    const help = 'keep one of the two: IAM refuses such a policy';
    report(notAction, problem('error', 'bad-statement', '`Action` and `NotAction` stand in one statement', { help }));
    return { actions, blocked: 'not-action' };
  }
  if (effect?.kind !== 'string' || (effect.value !== 'Allow' && effect.value !== 'Deny')) {
    const help = 'write `"Allow"` or `"Deny"`, with this case';
    report(effect ?? node, problem('error', 'bad-statement', '`Effect` is neither `Allow` nor `Deny`', { help }));
    return { actions, blocked: 'not-literal' };
  }
  if (effect.value === 'Deny') return { actions, blocked: 'deny' };
  if (member(node, 'Principal') || member(node, 'NotPrincipal')) return { actions, blocked: 'principal' };
  if (notAction) return { actions: readList(notAction), blocked: 'not-action' };
  if (!action) {
    report(node, problem('error', 'bad-statement', 'the statement has no `Action`', { help: 'add one' }));
    return { actions: null, blocked: 'not-literal' };
  }
  if (!actions) {
    const help = 'write a string or a list of strings';
    report(action, problem('error', 'bad-statement', '`Action` is neither a string nor a list of strings', { help }));
    return { actions: null, blocked: 'not-literal' };
  }
  return { actions, blocked: null };
}

function readList(node: Node): ActionList | null {
  if (node.kind === 'string') return { node, entries: [node.value] };
  if (node.kind !== 'list') return null;
  const entries = node.items.flatMap(item => (item.kind === 'string' ? [item.value] : []));
  return entries.length === node.items.length ? { node, entries } : null;
}
