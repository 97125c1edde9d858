import { type Document, readByOracle, valueByOracle } from '../source/hcl/oracle';
import { statementAt } from './statement-at';

export { statementAt } from './statement-at';

/** How many labels a block has by its type; those of all other blocks are told by the reader's own answer. */
const LABELS: Readonly<Record<string, number>> = { resource: 2, data: 2, module: 1, variable: 1, output: 1, locals: 0 };

/**
 * What HashiCorp's own parser reads in a file, in the form that pointers have: a block at the top is its body (a second one
 * of the same name stands in it as `1`), and `jsonencode(…)` is what it encodes.
 */
export async function terraformValue(text: string): Promise<unknown> {
  const document = await readByOracle(text);
  const entries = Object.entries(document).map(async ([type, value]) => {
    return [type, await opened(merged(value, LABELS[type] ?? null))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function merged(value: unknown, labels: number | null): unknown {
  if (labels === null) return value;
  if (labels > 0) {
    return Object.fromEntries(Object.entries(value as Document).map(([key, held]) => [key, merged(held, labels - 1)]));
  }
  const [first, ...others] = value as readonly Document[];
  return { ...first, ...Object.fromEntries(others.map((other, index) => [String(index + 1), other])) };
}

const ENCODED = '${jsonencode(';

async function opened(value: unknown): Promise<unknown> {
  if (typeof value === 'string' && value.startsWith(ENCODED) && value.endsWith(')}')) {
    return opened(await valueByOracle(value.slice(ENCODED.length, -2)));
  }
  if (Array.isArray(value)) return Promise.all(value.map(opened));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, inner]) => [key, await opened(inner)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The actions of the statement at a pointer, whatever their key. */
export function actionsAt(root: unknown, pointer: string): unknown {
  const statement = statementAt(root, pointer);
  const keys = ['Action', 'action', 'actions', 'NotAction', 'not_actions'];
  return keys.map(key => statement[key]).find(value => value !== undefined);
}
