import { type MapNode, member, type Node } from '../../source/tree';
import type { Resources } from './principals';

/** A template in a file: a document of its own, or what stands below `resources` of another tool's. */
export interface TemplateRoot {
  readonly pointer: string;
  readonly root: MapNode;
  readonly resources: Resources;
}

/** The templates of CloudFormation and SAM in the documents of a file. */
export function templatesIn(roots: readonly Node[]): readonly TemplateRoot[] {
  return roots.flatMap((root, at) => {
    if (root.kind !== 'map') return [];
    const pointer = roots.length > 1 ? `/${at}` : '';
    const inner = member(root, 'resources');
    return [
      ...(member(root, 'Resources') ? [templateOf(root, pointer)] : []),
      ...(inner?.kind === 'map' && member(inner, 'Resources') ? [templateOf(inner, `${pointer}/resources`)] : []),
    ];
  });
}

function templateOf(root: MapNode, pointer: string): TemplateRoot {
  const resources = member(root, 'Resources');
  const entries = resources?.kind === 'map' ? resources.entries : [];
  const globals = member(root, 'Globals');
  const byId = new Map(
    entries.flatMap(({ key, value }) => (value.kind === 'map' ? [[key.value, value] as const] : [])),
  );
  return { pointer, root, resources: { byId, globals: globals?.kind === 'map' ? globals : null } };
}
