import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import { type MapNode, member, type Node, type StringNode } from '../source/tree';
import { branchesOf, isFunction } from './document-literal';
import type { Reading } from './document-reading';

/** Whether the policies of a resource type may be templates of SAM. */
export function takesTemplates(type: string): boolean {
  return type.startsWith('AWS::Serverless::');
}

/** Says which templates of SAM (`S3ReadPolicy: …`) a value of `Policies` names; they grant, and stand in no list that could be edited. */
export function templateNotes(policies: Node, { path, lines }: Reading): readonly Problem[] {
  const keys = templatesIn(policies);
  const [first] = keys;
  if (!first) return [];
  const names = [...new Set(keys.map(key => quoted(key.value)))];
  const message = `${names.join(', ')} ${names.length === 1 ? 'grants' : 'grant'} by template, not editable here`;
  const help = 'where a template grants more than is used, write its statements out in its place';
  return [problem('note', 'policy-template', message, { path, ...lines.at(first.start), help })];
}

function templatesIn(policies: Node): readonly StringNode[] {
  const keys: StringNode[] = [];
  const open: Node[] = [policies];
  for (let node = open.pop(); node; node = open.pop()) {
    const branches = branchesOf(node)?.map(branch => branch.node) ?? (node.kind === 'list' ? node.items : null);
    if (branches) for (const branch of [...branches].reverse()) open.push(branch);
    else if (node.kind === 'map' && isTemplate(node)) for (const entry of node.entries) keys.push(entry.key);
  }
  return keys;
}

/** A template has one key, its name, with what fills it in. */
function isTemplate(node: MapNode): boolean {
  const [entry] = node.entries;
  return node.entries.length === 1 && entry?.value.kind === 'map' && !isFunction(node) && !member(node, 'Statement');
}

/** Says which templates grant access to all functions and state machines of a SAM template. */
export function globalNotes(root: MapNode, how: Reading): readonly Problem[] {
  const globals = member(root, 'Globals');
  if (globals?.kind !== 'map') return [];
  return globals.entries.flatMap(({ value }) => {
    const policies = value.kind === 'map' ? member(value, 'Policies') : undefined;
    return policies ? templateNotes(policies, how) : [];
  });
}
