import { type MapNode, member, type Node } from '../source/tree';

/** Whether a document configures the Serverless Framework. */
export function isServerless(root: MapNode): boolean {
  return member(root, 'service') !== undefined && member(root, 'provider') !== undefined;
}

/**
 * Where a configuration of the Serverless Framework has lists of statements with no document around them, whatever stands
 * there: `provider.iam.role.statements`, `provider.iamRoleStatements`, `functions.*.iamRoleStatements`.
 */
export function statementLists(root: MapNode): readonly Node[] {
  const provider = at(root, 'provider');
  const functions = at(root, 'functions');
  const maps = functions?.kind === 'list' ? functions.items : functions ? [functions] : [];
  const each = maps.flatMap(map => (map.kind === 'map' ? map.entries.map(entry => entry.value) : []));
  return [
    at(at(at(provider, 'iam'), 'role'), 'statements'),
    at(provider, 'iamRoleStatements'),
    ...each.map(one => at(one, 'iamRoleStatements')),
  ].filter(node => node !== undefined);
}

function at(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? member(node, key) : undefined;
}
