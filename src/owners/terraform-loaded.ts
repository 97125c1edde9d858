import type { TerraformModule } from './terraform-module';

let loaded: typeof TerraformModule | null = null;

/** Loads what puts the files of a Terraform module together, once; a run that has one of its files waits for it. */
export async function loadModules(): Promise<void> {
  loaded = (await import('./terraform-module')).TerraformModule;
}

/** A module of some files; throws before `loadModules` is done. */
export function moduleOf(...files: ConstructorParameters<typeof TerraformModule>): TerraformModule {
  if (!loaded) throw new Error('a Terraform module was read before it was loaded');
  return new loaded(...files);
}
