import { parse } from '@cdktn/hcl2json';
import { type MapNode, member, type Node } from '../../../src/source/tree';

/** A document as HashiCorp's own parser reads it: blocks by type and labels, computed values as the text of a template. */
export type Document = Readonly<Record<string, unknown>>;

/** Reads HCL with HashiCorp's parser; rejects what is no HCL. */
export async function readByOracle(text: string): Promise<Document> {
  return parse('main.tf', text);
}

/** Reads an expression, `{ a = 1 }`, with HashiCorp's parser. */
export async function valueByOracle(expression: string): Promise<unknown> {
  return (await readByOracle(`value = ${expression}\n`)).value;
}

/** Where our tree says something else than the oracle's document, as paths; computed values are compared by being computed. */
export function disagreements(body: MapNode, document: Document): readonly string[] {
  const found: string[] = [];
  const open: [string, Node, unknown][] = [];
  const openBody = (path: string, node: MapNode, expected: unknown) => {
    const seen = new Set<string>();
    const counts = new Map<string, number>();
    for (const { key, value, labels } of node.entries) {
      seen.add(key.value);
      let there = (expected as Document | undefined)?.[key.value];
      if (!labels) {
        open.push([`${path}.${key.value}`, value, there]);
        continue;
      }
      for (const label of labels) there = (there as Document | undefined)?.[label];
      const place = [path, key.value, ...labels].join('.');
      const index = counts.get(place) ?? 0;
      counts.set(place, index + 1);
      if (value.kind === 'map') openBody(`${place}[${index}]`, value, (there as unknown[] | undefined)?.[index]);
    }
    for (const [place, count] of counts) {
      const labels = place.slice(path.length + 1).split('.');
      const there = labels.reduce((at: unknown, label) => (at as Document | undefined)?.[label], expected);
      if (Array.isArray(there) && there.length !== count) found.push(`${place}: ${there.length} blocks`);
    }
    for (const key of Object.keys((expected as object | undefined) ?? {}))
      if (!seen.has(key)) found.push(`${path}.${key}`);
  };
  openBody('', body, document);
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, node, expected] = next;
    if (node.kind === 'string' && literal(node.value) !== expected) found.push(path);
    else if (node.kind === 'list') {
      if (!Array.isArray(expected) || expected.length !== node.items.length) found.push(path);
      else for (const [index, item] of node.items.entries()) open.push([`${path}[${index}]`, item, expected[index]]);
    } else if (node.kind === 'map') {
      const keys = node.entries.map(entry => entry.key.value);
      if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) found.push(path);
      else if (Object.keys(expected).length !== new Set(keys).size) found.push(path);
      else
        for (const key of keys)
          if (key in expected) open.push([`${path}.${key}`, member(node, key) ?? node, (expected as Document)[key]]);
    } else if (node.kind === 'call' && !(typeof expected === 'string' && expected.startsWith('${'))) found.push(path);
  }
  return found.sort();
}

/** The oracle answers with templates, so that it writes a literal `${` as `$${`. */
function literal(value: string): string {
  return value.replace(/[$%](?=\{)/g, '$&$&').normalize('NFC');
}

/** A document with what `jsonencode(…)` holds read too, as `{ jsonencode: … }`. */
export async function expanded(value: unknown): Promise<unknown> {
  if (typeof value === 'string' && value.startsWith('${jsonencode(')) {
    return { jsonencode: await expanded(await valueByOracle(value.slice('${jsonencode('.length, -')}'.length))) };
  }
  if (Array.isArray(value)) return Promise.all(value.map(expanded));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, inner]) => [key, await expanded(inner)]);
  return Object.fromEntries(await Promise.all(entries));
}
