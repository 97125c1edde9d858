import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HclSupport } from '../source/hcl/parser';

// The same place from dist/program; the build puts there what the packages bring.
const DATA = join(__dirname, '..', 'data');

/** What reading HCL needs from outside; throws where the files that come with the program are missing. */
export function hclSupport(): HclSupport {
  return {
    runtime: readFileSync(join(DATA, 'web-tree-sitter.wasm')),
    grammar: readFileSync(join(DATA, 'tree-sitter-terraform.wasm')),
    now: processorTime,
  };
}

/** In milliseconds: on a busy machine the clock would refuse files that are read on a quiet one. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
