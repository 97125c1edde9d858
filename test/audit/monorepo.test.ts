import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, ROOT, refineIam, temporaryFolder, textOf, writeFiles } from '../cli/run';
import { validResult } from '../cli/schema';
import { validSarif } from '../sarif/valid';

interface Result {
  readonly files: readonly {
    readonly policies: readonly {
      readonly statements: readonly { readonly unused: readonly string[] | null; readonly reason: string | null }[];
    }[];
  }[];
}

const EXAMPLE = 'examples/monorepo';

/** The example in a folder of its own: when it was last committed is another for every clone. */
function example(): string {
  const cwd = temporaryFolder();
  cpSync(join(ROOT, EXAMPLE), join(cwd, EXAMPLE), { recursive: true });
  return cwd;
}

function audit(cwd: string, ...args: readonly string[]): string {
  const given = ['--report', `${EXAMPLE}/unused-access.json`, '--config', `${EXAMPLE}/refine-iam.yml`];
  const { code, stdout } = refineIam([EXAMPLE, ...given, '--as-of', '2026-11-23', ...args], { cwd });
  expect(code).toBe(0);
  return stdout;
}

describe('the audit of examples/monorepo', () => {
  it.each(['text', 'json', 'patch', 'markdown', 'sarif'])('comes out as it did: %s', async format => {
    const stdout = audit(example(), '--format', format);
    if (format === 'json') validResult(stdout);
    if (format === 'sarif') validSarif(stdout);
    // why: the version is another in every release
    const shown = stdout.replace(/^(\s*"(?:tool|version)": ")\d+\.\d+\.\d+(",?)$/gm, (line, before, behind) =>
      line.includes('"2.1.0"') ? line : `${before}x.y.z${behind}`,
    );
    await expect(shown).toMatchFileSnapshot(`monorepo/${format}.snap`);
  });

  it('leaves nothing but what is declined, once its patch is applied, or it was written', () => {
    const [written, patched] = [example(), example()];
    audit(written, '--write');
    writeFiles(patched, { 'all.patch': audit(patched, '--format', 'patch') });
    git(patched, 'init', '--quiet');
    git(patched, 'apply', 'all.patch');
    for (const cwd of [written, patched]) {
      const { files } = validResult<Result>(audit(cwd, '--format', 'json'));
      const statements = files.flatMap(file => file.policies.flatMap(policy => policy.statements));
      expect(statements.filter(one => (one.unused?.length ?? 0) > 0)).toEqual([]);
      expect(statements.filter(one => one.unused === null && one.reason === null)).toEqual([]);
    }
    const changed = ['cloudformation/orders.yaml', 'terraform/billing/policies.tf', 'iam/billing-prod.json'];
    for (const path of changed.map(path => `${EXAMPLE}/${path}`))
      expect(textOf(patched, path)).toBe(textOf(written, path));
  });
});
