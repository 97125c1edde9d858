import type { HclSupport } from './hcl/parser';
import type { ReadHcl } from './hcl/read';
import type { Source } from './source';

let reader: Promise<ReadHcl> | null = null;
let read: ReadHcl | null = null;

/** Loads what reading HCL needs, once; a run that has an HCL file waits for it before it reads. Rejects where the support cannot be had. */
export async function loadHcl(support: () => HclSupport): Promise<void> {
  reader ??= open(support);
  read = await reader;
}

/** Reads Terraform's and OpenTofu's language into the common tree; a syntax error comes back as a problem. Throws before `loadHcl` is done. */
export function readHcl(text: string, path: string | null): Source {
  if (!read) throw new Error('HCL was read before it was loaded');
  return read(text, path);
}

// why: most runs read no HCL, and this is 200 kB of code
async function open(support: () => HclSupport): Promise<ReadHcl> {
  const { openHcl } = await import('./hcl/read');
  return openHcl(support());
}
