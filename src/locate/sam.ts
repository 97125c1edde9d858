import { type Problem, problem } from '../problem';
import { quoted } from '../input/quoted';
import { type MapNode, member, type Node, type StringNode } from '../source/tree';
import { branchesOf, isFunction } from './document-literal';

/** Whether the policies of a resource type may be templates of SAM. */
export function takesTemplates(type: string): boolean {
  return type.startsWith('AWS::Serverless::');
}

/** Says which templates of SAM (`S3ReadPolicy: …`) a value of `Policies` names; they grant, and stand in no list that could be edited. */
export function templateNotes(policies: Node): readonly { readonly at: Node; readonly note: Problem }[] {
  const keys = templatesIn(policies);
  const [at] = keys;
  if (!at) return [];
  const names = [...new Set(keys.map(key => quoted(key.value)))];
  const verb = names.length === 1 ? 'grants' : 'grant';
  const help = 'where it grants more than is used, write the statements out in its place';
  return [{ at, note: problem('note', 'policy-template', `${names.join(', ')} ${verb} by template, not editable here`, { help }) }];
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
  return (
    node.entries.length === 1 && entry?.value.kind === 'map' && !isFunction(node) && !member(node, 'Statement')
  );
}

/** The policies that a SAM template gives to all its functions and state machines. */
export function globalPolicies(root: MapNode): readonly Node[] {
  const globals = member(root, 'Globals');
  if (globals?.kind !== 'map') return [];
  return globals.entries.flatMap(({ value }) => {
    const policies = value.kind === 'map' ? member(value, 'Policies') : undefined;
    return policies ? [policies] : [];
  });
}
