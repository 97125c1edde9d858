import { loadTerraform } from '../locate/terraform-loaded';
import type { TerraformModule } from './terraform-module';

let loaded: typeof TerraformModule | null = null;

/** Loads what locates policies in Terraform's files and puts those of a module together, once; a run that has such a file waits for it. */
export async function loadModules(): Promise<void> {
  await loadTerraform();
  loaded = (await import('./terraform-module')).TerraformModule;
}

/** A module of some files; throws before `loadModules` is done. */
export function moduleOf(...files: ConstructorParameters<typeof TerraformModule>): TerraformModule {
  if (!loaded) throw new Error('a Terraform module was read before it was loaded');
  return new loaded(...files);
}
