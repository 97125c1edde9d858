import { parseQuery, type Query, type Selection } from './graphql-parse';
import { type FieldDefinition, type GraphContext, GraphError, SCHEMA } from './graphql-schema';

type Variables = Readonly<Record<string, unknown>>;

/** Answers a GraphQL request as GitHub does, always with status 200: `data` with exactly the fields asked for, or `errors`. */
export function answerGraphql(context: GraphContext, source: string, variables: Variables): object {
  let query: Query;
  try {
    query = parseQuery(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { errors: [{ message: `Parse error: ${error.message}` }] };
  }
  const wrongs = [...validate(query, 'Query', query.fields), ...checkVariables(query, variables)];
  if (wrongs.length > 0) return { errors: wrongs.map(message => ({ message })) };
  const errors: object[] = [];
  const data = execute(query, 'Query', query.fields, {}, { context, variables, errors, path: [] });
  return errors.length === 0 ? { data } : { data, errors };
}

function validate(query: Query, type: string, fields: readonly Selection[]): string[] {
  return fields.flatMap(field => {
    if (field.name === '__typename') return [];
    const definition = SCHEMA[type]?.[field.name];
    if (definition === undefined) return [`Field '${field.name}' doesn't exist on type '${type}'`];
    const wrongs = validateArguments(query, field, definition);
    if (SCHEMA[definition.type] === undefined) {
      if (field.fields !== null) wrongs.push(`Selections can't be made on scalars (field '${field.name}')`);
      return wrongs;
    }
    if (field.fields === null) {
      return [
        ...wrongs,
        `Field must have selections (field '${field.name}' returns ${definition.type} but has no selections)`,
      ];
    }
    return [...wrongs, ...validate(query, definition.type, field.fields)];
  });
}

function validateArguments(query: Query, field: Selection, { args = {} }: FieldDefinition): string[] {
  const wrongs: string[] = [];
  for (const [name, type] of Object.entries(args)) {
    if (type.endsWith('!') && !field.args.has(name)) {
      wrongs.push(`Field '${field.name}' is missing required arguments: ${name}`);
    }
  }
  for (const [name, given] of field.args) {
    const wanted = args[name];
    if (wanted === undefined) {
      wrongs.push(`Field '${field.name}' doesn't accept argument '${name}'`);
    } else if ('variable' in given) {
      const declared = query.variables.get(given.variable);
      if (declared === undefined) wrongs.push(`Variable $${given.variable} is used but not declared`);
      else if (!fits(declared.fallback === null ? declared.type : `${declared.type.replace('!', '')}!`, wanted)) {
        wrongs.push(`Type mismatch on variable $${given.variable} and argument ${name} (${declared.type} / ${wanted})`);
      }
    } else if (!accepts(wanted, given.value)) {
      wrongs.push(`Argument '${name}' on Field '${field.name}' has an invalid value. Expected type '${wanted}'.`);
    }
  }
  return wrongs;
}

function fits(declared: string, wanted: string): boolean {
  return declared === wanted || declared === `${wanted}!`;
}

function accepts(type: string, value: unknown): boolean {
  if (value === null || value === undefined) return !type.endsWith('!');
  const scalar = type.replace('!', '');
  return scalar === 'Int' ? Number.isInteger(value) : typeof value === (scalar === 'Boolean' ? 'boolean' : 'string');
}

function checkVariables(query: Query, variables: Variables): string[] {
  const used = new Set<string>();
  const visit = (fields: readonly Selection[]): void => {
    for (const field of fields) {
      for (const given of field.args.values()) if ('variable' in given) used.add(given.variable);
      visit(field.fields ?? []);
    }
  };
  visit(query.fields);
  return [...query.variables].flatMap(([name, { type, fallback }]) => {
    if (!used.has(name)) return [`Variable $${name} is declared by the query but not used`];
    if (variables[name] === undefined && fallback !== null) return [];
    return accepts(type, variables[name]) ? [] : [`Variable $${name} of type ${type} was provided invalid value`];
  });
}

interface Run {
  readonly context: GraphContext;
  readonly variables: Variables;
  readonly errors: object[];
  readonly path: readonly (string | number)[];
}

function execute(query: Query, type: string, fields: readonly Selection[], source: object, run: Run): object {
  const answer: Record<string, unknown> = {};
  for (const field of fields) {
    const definition = SCHEMA[type]?.[field.name];
    const path = [...run.path, field.alias];
    if (definition === undefined) answer[field.alias] = type;
    else answer[field.alias] = resolve(query, field, definition, source, { ...run, path });
  }
  return answer;
}

function resolve(query: Query, field: Selection, definition: FieldDefinition, source: object, run: Run): unknown {
  const args: Record<string, unknown> = {};
  for (const [name, given] of field.args) {
    if (!('variable' in given)) args[name] = given.value;
    else {
      const fallback = query.variables.get(given.variable)?.fallback ?? null;
      const value = run.variables[given.variable];
      args[name] = value ?? (fallback !== null && 'value' in fallback ? fallback.value : null);
    }
  }
  let value: unknown;
  try {
    if (definition.paged) checkPaging(field.name, args.first);
    value = definition.resolve(source as never, args, run.context);
    if (value === undefined) value = (source as Record<string, unknown>)[field.name];
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    run.errors.push({ type: error.type, path: run.path, message: error.message });
    return null;
  }
  const { fields } = field;
  if (fields === null || value === null || value === undefined) return value ?? null;
  if (!Array.isArray(value)) return execute(query, definition.type, fields, value, run);
  return value.map((item: object, index) =>
    execute(query, definition.type, fields, item, { ...run, path: [...run.path, index] }),
  );
}

function checkPaging(field: string, first: unknown): void {
  if (typeof first !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`;
    throw new GraphError('MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (first > 100) {
    const message = `Requesting ${first} records on the \`${field}\` connection exceeds the \`first\` limit of 100 records.`;
    throw new GraphError('EXCESSIVE_PAGINATION', message);
  }
  if (first < 1)
    throw new GraphError('INVALID_PAGINATION', `\`first\` on the \`${field}\` connection must be positive.`);
}
