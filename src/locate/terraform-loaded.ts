import type { Source } from '../source/source';
import type { Located, Policy } from './statement';
import type { TerraformFacts } from './terraform/facts';

/** Finds the policies of a Terraform file, and what it says of whose they are. */
interface Locator {
  readonly locateTerraform: (source: Source, path: string) => Located;
  readonly terraformFacts: (source: Source, path: string, policies: readonly Policy[]) => TerraformFacts;
}

let loaded: Locator | null = null;

/** Loads what locates the policies of Terraform, once; a run that has one of its files waits for it before it reads them. */
export async function loadTerraform(): Promise<void> {
  // why: most runs have no such file, and this is as much code as all other locators together
  const [{ locateTerraform }, { terraformFacts }] = await Promise.all([
    import('./terraform'),
    import('./terraform/facts'),
  ]);
  loaded = { locateTerraform, terraformFacts };
}

/** The locator of Terraform; throws before `loadTerraform` is done. */
export function terraform(): Locator {
  if (!loaded) throw new Error('Terraform was read before it was loaded');
  return loaded;
}
