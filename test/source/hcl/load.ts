import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadHcl, readHcl } from '../../../src/source/hcl';
import type { HclSupport } from '../../../src/source/hcl/parser';
import type { MapNode } from '../../../src/source/tree';
import { cpuTime } from '../../cpu-time';

const find = createRequire(import.meta.url).resolve;

/** The two WebAssembly files, as the packages bring them, and a clock. */
export function support(): HclSupport {
  return {
    runtime: readFileSync(find('web-tree-sitter/web-tree-sitter.wasm')),
    grammar: readFileSync(find('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm')),
    now: cpuTime,
  };
}

/** Makes `readHcl` ready. */
export const loaded = () => loadHcl(support);

/** The body of a text that must be valid HCL. */
export function bodyOf(text: string): MapNode {
  const { roots, problems } = readHcl(text, 'main.tf');
  const [root] = roots;
  if (root?.kind !== 'map') throw new Error(`not read: ${JSON.stringify(problems)}`);
  return root;
}
