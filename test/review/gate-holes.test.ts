import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { gated } from './gated';
import { clean, type Files, findingOf, LISTING, POLICY, pullRequest, REFINED, touched } from './pull-request';
import type { Given } from './run-action';

const BROAD = REFINED.replace('["s3:GetObject"]', '["s3:*"]');
const BOTH = ['pull_request', 'merge_group'] as const;

/** What a gate says, and the exit code. */
async function verdict(fake: FakeGitHub, failOn = 'added', more: Partial<Given> = {}) {
  const { code, outputs } = await gated(fake, failOn, more);
  clean(fake);
  return [code, outputs.gate];
}

describe.concurrent('what was granted before', () => {
  it.each(BOTH)('is not what another changed file still grants, on %s', async event => {
    const base = { 'a.json': REFINED, 'examples/admin.json': BROAD };
    const fake = await pullRequest({ 'a.json': POLICY, 'examples/admin.json': `${BROAD}\n` }, base);
    const { code, outputs } = await gated(fake, 'added', { event });
    expect([code, outputs.gate]).toEqual([1, 'failed']);
  });

  it('is told by file in the result', async () => {
    const both = POLICY.replace('"s3:GetBucketAcl"', '"s3:*BucketAcl"');
    const base = { 'a.json': touched({ 'a.json': both })['a.json'] ?? '', 'b.json': REFINED };
    const fake = await pullRequest({ 'a.json': both, 'b.json': both }, base);
    const { outputs } = await gated(fake, 'never');
    const { files } = JSON.parse(readFileSync(outputs.result ?? '', 'utf8')) as {
      readonly files: readonly { readonly policies: readonly { readonly statements: readonly Listed[] }[] }[];
    };
    const added = files.map(file => file.policies[0]?.statements[0]?.removed.map(one => one.added));
    expect(added).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('in a merge queue is moved to one place only', async () => {
    const fake = await pullRequest({ 'b.json': POLICY, 'c.json': POLICY }, { 'a.json': POLICY });
    expect(await verdict(fake, 'added', { event: 'merge_group' })).toEqual([1, 'failed']);
    const two = await pullRequest({ 'c.json': POLICY, 'd.json': POLICY }, { 'a.json': POLICY, 'b.json': POLICY });
    expect(await verdict(two, 'added', { event: 'merge_group' })).toEqual([0, 'passed']);
  });
});

interface Listed {
  readonly removed: readonly { readonly added: boolean }[];
}

describe.concurrent('a policy that moves to another role', () => {
  const CONFIG = { '.github/refine-iam.yml': 'principals:\n  "admin/*": Admin\n  "app/*": App\n' };
  const used = JSON.stringify([{ serviceNamespace: 's3', actions: ['DeleteBucket'] }]);
  const report = (role: string, listing: string) =>
    findingOf(listing)
      .replace('MyRole', role)
      .replace('1e952245', role === 'App' ? '1e952246' : '1e952247');
  const moves = (to: string) =>
    pullRequest(
      { ...CONFIG, [to]: POLICY },
      { ...CONFIG, 'app/policy.json': POLICY },
      { renames: { [to]: 'app/policy.json' } },
    );

  it.each(BOTH.flatMap(event => ['added', 'touched'].map(failOn => [event, failOn] as const)))(
    'that does not use it is caught, on %s by `%s`',
    async (event, failOn) => {
      const files = { 'app.report': report('App', used), 'admin.report': report('Admin', LISTING) };
      const inputs = { report: '*.report' };
      expect(await verdict(await moves('admin/policy.json'), failOn, { event, files, inputs })).toEqual([1, 'failed']);
      const theirs = { 'app.report': report('App', LISTING), 'admin.report': report('Admin', LISTING) };
      const same = await moves('app/other.json');
      expect(await verdict(same, failOn, { event, files: theirs, inputs })).toEqual([0, 'passed']);
    },
  );
});

describe.concurrent('a gate is incomplete', () => {
  const link = { mode: '120000', content: 'policy.txt' } as const;
  const submodule = { mode: '160000', content: 'a'.repeat(40) } as const;
  const LOST = 'held a policy before this change and holds none that is found now: keep the policy in a file';
  const NO_POLICY = POLICY.replaceAll(/Statement|Effect/g, 'x$&');
  const IN_FOLDER = { 'iam/a.json': REFINED };
  it.each<[string, Files, Files, Readonly<Record<string, string>>, string]>([
    [
      'a link for a policy',
      { 'a.json': link, 'policy.txt': POLICY },
      { 'a.json': REFINED },
      {},
      '`a.json`: this is a symbolic link, which is not followed: nobody looked at what it leads to: ',
    ],
    [
      'a submodule for a policy',
      { 'a.json': submodule },
      { 'a.json': REFINED },
      {},
      '`a.json`: this is a submodule, whose files are not read: ',
    ],
    [
      'a submodule for its folder',
      { iam: submodule },
      IN_FOLDER,
      {},
      '`iam`: a folder with policies became a submodule, whose files are not read: ',
    ],
    [
      'a link for its folder',
      { iam: link },
      IN_FOLDER,
      {},
      '`iam`: a folder with policies became a symbolic link, which is not followed: ',
    ],
    ['a file that is no policy any more', { 'a.json': NO_POLICY }, { 'a.json': REFINED }, {}, `\`a.json\`: ${LOST}`],
    [
      'a name that is not chosen',
      { 'a.txt': REFINED },
      { 'a.json': REFINED },
      { 'a.txt': 'a.json' },
      `\`a.txt\`: ${LOST}`,
    ],
  ])('by %s', async (_, head, base, renames, words) => {
    for (const event of BOTH) {
      const fake = await pullRequest(head, base, { renames });
      const { code, outputs, summary } = await gated(fake, 'added', { event });
      expect([event, code, outputs.gate]).toEqual([event, 2, 'incomplete']);
      expect(summary).toContain(`- **error** ${words}`);
      clean(fake);
    }
  });

  it('by a submodule for a folder deep in a repository whose tree GitHub does not list as a whole', async () => {
    const fake = await pullRequest({ 'x/iam': submodule, 'y/b': '1' }, { 'x/iam/p/a.json': REFINED, 'y/b': '1' });
    fake.limitTrees(1);
    const { summary } = await gated(fake);
    expect(summary).toContain('**error** `x/iam`: a folder with policies became a submodule');
  });

  it.each<[string, Files, Files]>([
    ['deleted', { 'a.txt': 'x' }, { 'a.json': REFINED }],
    ['deleted with its folder', { iam: 'x' }, IN_FOLDER],
    ['never one', { 'a.json': '[1]' }, { 'a.json': '[2]' }],
  ])('not by a file that was %s', async (_, head, base) => {
    for (const event of BOTH)
      expect(await verdict(await pullRequest(head, base), 'added', { event })).toEqual([0, 'passed']);
  });

  it('not by a submodule for a folder without policies', async () => {
    expect(await verdict(await pullRequest({ lib: submodule }, { 'lib/package.json': '{}' }))).toEqual([0, 'passed']);
  });

  it('and without a gate a lost policy is a warning, an ignored one a note', async () => {
    const lost = await gated(await pullRequest({ 'a.json': NO_POLICY }, { 'a.json': REFINED }), 'never');
    expect([lost.code, lost.outputs.gate]).toEqual([0, 'passed']);
    expect(lost.summary).toContain(`- **warning** \`a.json\`: ${LOST}`);
    const config = { '.github/refine-iam.yml': 'ignore: ["a.json"]\n' };
    const ignored = await pullRequest({ ...config, 'a.json': NO_POLICY }, { ...config, 'a.json': REFINED });
    expect(await verdict(ignored)).toEqual([0, 'passed']);
  });
});

it('a gate that passes for what was declined says so', async () => {
  const fake = await pullRequest({ 'a.json': POLICY });
  fake.setPermission('ann', 'write');
  expect((await gated(fake, 'touched')).code).toBe(1);
  fake.resolveThread(fake.comments[0]?.id ?? 0, 'ann');
  const { code, summary } = await gated(fake, 'touched');
  expect(code).toBe(0);
  expect(summary).toContain(
    '**Gate** `touched`: passed: no changed statement holds unused access that nobody declined; 1 statement was declined.\n',
  );
});
