import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { problem, type Read } from '../problem';

/** Finds the report files that paths and globs name; each must find one, since a run without it would remove too much. */
export function findReports(workspace: string, patterns: readonly string[]): Read<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const files = filesOf(workspace, pattern);
    if (files.length === 0) {
      const help = 'export one with the AWS CLI, or download it in a step before this one';
      const message = `no report matches \`${pattern}\`: nothing was analysed`;
      return { ok: false, problem: problem('warning', 'unreadable-file', message, { help }) };
    }
    for (const file of files) found.add(file);
  }
  return { ok: true, value: [...found].sort() };
}

function filesOf(workspace: string, pattern: string): readonly string[] {
  const path = resolve(workspace, pattern);
  if (existsSync(path)) return [path];
  return globSync(pattern, { cwd: workspace, absolute: true, dot: true, onlyFiles: true, followSymbolicLinks: false });
}
