import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { errorAt } from './graphql-errors';

const MAX_PAGE = 100;
const MAX_NODES = 500_000;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  nodes: number;
}

/**
 * What GitHub refuses before it looks at anything: a connection without `first` or `last`, over 100 of one, and over
 * 500,000 possible nodes in all, where every page counts as full.
 */
export function limitErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  const walk: Walk = {
    schema,
    document,
    variables: { ...Object.fromEntries(defaults), ...variables },
    errors: [],
    nodes: 0,
  };
  const root = schema.getRootType(operation.operation);
  if (root) visit(walk, operation.selectionSet, root, 1, []);
  if (walk.errors.length === 0 && walk.nodes > MAX_NODES) {
    const [asked, most] = [walk.nodes.toLocaleString('en'), MAX_NODES.toLocaleString('en')];
    const message = `This query requests up to ${asked} possible nodes which exceeds the maximum limit of ${most}.`;
    return [errorAt('MAX_NODE_LIMIT_EXCEEDED', message, [])];
  }
  return walk.errors;
}

function visit(
  walk: Walk,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  times: number,
  path: readonly string[],
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) field(walk, selection, type, times, path);
    else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(walk, selection.name.value);
      const on = fragment?.typeCondition && walk.schema.getType(fragment.typeCondition.name.value);
      if (fragment !== undefined) visit(walk, fragment.selectionSet, isCompositeType(on) ? on : type, times, path);
    }
  }
}

function fragmentOf({ document }: Walk, name: string) {
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name) return node;
  }
  return undefined;
}

function field(
  walk: Walk,
  node: FieldNode,
  parent: GraphQLCompositeType,
  times: number,
  path: readonly string[],
): void {
  const name = node.name.value;
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (definition === undefined || node.selectionSet === undefined) return;
  const here = [...path, node.alias?.value ?? name];
  const paged = ['first', 'last'].every(boundary => definition.args.some(({ name: arg }) => arg === boundary));
  const size = paged ? pageSize(walk, node, here) : 1;
  if (paged) walk.nodes += times * size;
  const type = getNamedType(definition.type);
  if (isCompositeType(type)) visit(walk, node.selectionSet, type, times * size, here);
}

function pageSize(walk: Walk, node: FieldNode, path: readonly string[]): number {
  const name = node.name.value;
  const refuse = (type: string, message: string): number => {
    walk.errors.push(errorAt(type, message, path));
    return 1;
  };
  for (const boundary of ['first', 'last']) {
    const value = node.arguments?.find(argument => argument.name.value === boundary)?.value;
    const given = value?.kind === Kind.VARIABLE ? walk.variables[value.name.value] : undefined;
    const size = value?.kind === Kind.INT ? Number(value.value) : given;
    if (typeof size !== 'number') continue;
    if (size > MAX_PAGE) {
      const said = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${boundary}\` limit of 100 records.`;
      return refuse('EXCESSIVE_PAGINATION', said);
    }
    if (size < 1)
      return refuse('INVALID_PAGINATION', `\`${boundary}\` on the \`${name}\` connection must be positive.`);
    return size;
  }
  const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
  return refuse('MISSING_PAGINATION_BOUNDARIES', message);
}
