import { describe, expect, it } from 'vitest';
import { clean, findingOf, writes } from '../review/pull-request';
import type { ActionRun } from '../review/run-action';
import { audit, headFiles, policy, pullsOf, repositoryWith, unused, written } from './scene';

const TEXT = policy(['Read'], 'GetBucketAcl');

describe.concurrent('the inputs', () => {
  it('open nothing by themselves, off the default branch, or in a dry run, and say so', async () => {
    const fake = await repositoryWith({ 'a.json': TEXT });
    const off = await audit(fake, { inputs: { 'open-issue': 'false', 'open-pull-request': 'false' } });
    expect([off.code, off.stdout.includes('Working it off'), fake.requests]).toEqual([0, false, []]);
    const elsewhere = await audit(fake, { env: { GITHUB_REF: 'refs/heads/feature' } });
    const words = 'Issue and pull requests are left out: this run is not on the default branch, `main`.';
    expect([elsewhere.stdout, elsewhere.summary]).toEqual([
      expect.stringContaining(words),
      expect.stringContaining(words),
    ]);
    const dry = await audit(fake, { inputs: { 'dry-run': 'true' } });
    expect(dry.summary).toContain(
      '- Dry run: a pull request with 1 statement would be opened from the branch `refine-iam/default/all`.',
    );
    expect(dry.stdout).toContain('Dry run: an issue would be opened.');
    expect(writes(fake)).toEqual([]);
    clean(fake);
  });

  it.each([
    ['open-issue', 'yes'],
    ['max-statements', '201'],
  ])('refuse `%s: %s`', async (name, value) => {
    const fake = await repositoryWith({ 'a.json': TEXT });
    const run = await audit(fake, { inputs: { [name]: value } });
    expect([run.code, fake.requests]).toEqual([2, []]);
    expect(run.commands.map(({ message }) => message)).toEqual([
      expect.stringContaining(`\`${name}\` is \`${value}\``),
    ]);
  });

  it('group by owner, by folder and by principal, each pull request by itself and all together as `--write` has it', async () => {
    const files = {
      '.github/CODEOWNERS': '* @acme/base\n/iam/ @acme/iam @jane # the team\n',
      'iam/a.json': TEXT,
      'iam/sub/b.json': TEXT,
      'c.json': TEXT,
    };
    let after: Readonly<Record<string, string>> | undefined;
    for (const [by, groups] of [
      ['owner', [['c.json'], ['iam/a.json', 'iam/sub/b.json']]],
      ['folder', [['c.json'], ['iam/a.json'], ['iam/sub/b.json']]],
      ['principal', [['c.json', 'iam/a.json', 'iam/sub/b.json']]],
    ] as const) {
      const fake = await repositoryWith(files);
      await audit(fake, { inputs: { 'group-by': by, 'open-issue': 'false' } });
      const numbers = fake.people.pulls().slice(1);
      after ??= written(fake);
      const changed = numbers.map(number => {
        const head = headFiles(fake, number);
        const paths = Object.keys(head).filter(
          path => head[path] !== Object.entries(files).find(([p]) => p === path)?.[1],
        );
        for (const path of paths) expect(head[path]).toBe(after?.[path]);
        return paths.sort();
      });
      expect([by, changed.sort()]).toEqual([by, groups]);
      const titles = numbers.map(number => fake.people.pull(number).shown.title).sort();
      if (by === 'owner') {
        expect(titles).toEqual([
          'Remove unused access of acme/base: 1 statement in 1 file',
          'Remove unused access of acme/iam,-jane: 2 statements in 2 files',
        ]);
      }
      clean(fake);
    }
  });

  it('limit the statements, the riskiest first, and the next pull request has the rest', async () => {
    const risky = policy(['Risk'], 'GetObject', 'PutBucketAcl').replace(
      '"s3:GetObject",\n        "s3:GetObject"',
      '"s3:GetObject"',
    );
    const fake = await repositoryWith({ 'a.json': policy(['One', 'Two'], 'GetBucketAcl'), 'z.json': risky });
    const given = {
      report: unused('GetBucketAcl', 'PutBucketAcl'),
      inputs: { 'max-statements': '2', 'open-issue': 'false' },
    };
    await audit(fake, given);
    expect(fake.people.pull(2).shown.body).toContain('1 more statement of this group waits until this is merged.');
    const head = headFiles(fake, 2);
    expect([head['z.json']?.includes('PutBucketAcl'), head['a.json']?.match(/GetBucketAcl/g)?.length]).toEqual([
      false,
      1,
    ]);
    fake.people.mergePull(2);
    await audit(fake, given);
    expect(pullsOf(fake)).toEqual(['2 merged', '3 open']);
    expect(headFiles(fake, 3)['a.json']).not.toContain('GetBucketAcl');
    clean(fake);
  });

  it('leave out what is not as it was committed, and close nothing where not all could be analysed', async () => {
    const fake = await repositoryWith({ 'a.json': TEXT, '.github/workflows/p.yml': TEXT });
    const run: ActionRun = await audit(fake, { files: { 'b.json': TEXT } });
    expect(run.stdout).toContain('`b.json` is left out of pull requests: the checkout differs from the commit.');
    expect(run.stdout).toContain(
      '`.github/workflows/p.yml` is left out of pull requests: no token of a job may change',
    );
    expect(fake.people.pull(2).shown.title).toBe('Remove unused access: 1 statement in 1 file');
    const changed = await audit(fake, { files: { 'a.json': `\n${TEXT}` } });
    expect(changed.stdout).toContain('`a.json` is left out of pull requests: the checkout differs from the commit.');
    expect([pullsOf(fake)[0], writes(fake).filter(one => one.includes('/pulls')).length]).toEqual(['2 open', 1]);
    const unread = { 'group-by': 'owner', 'open-issue': 'false' };
    fake.moveBase(1, { CODEOWNERS: '* @a\n' });
    const owned = await audit(fake, { files: { CODEOWNERS: '* @b\n' }, inputs: unread });
    expect(owned.stdout).toContain('No pull request was opened: `CODEOWNERS` cannot be read');
    fake.moveBase(1, { CODEOWNERS: null });
    await audit(fake);
    const before = writes(fake).length;
    const stale = { report: unused('DeleteBucket'), files: { 'x.json': '{ "Statement": [' } };
    const broken = await audit(fake, stale);
    expect(broken.stdout).toContain(
      'The issue is left as it is: nothing was found, but not everything could be analysed.',
    );
    expect(broken.stdout).toContain('Older pull requests stay: not everything could be analysed.');
    const other = findingOf(JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }])).replaceAll(
      'MyRole',
      'Other',
    );
    const uncovered = await audit(fake, { report: other });
    expect(uncovered.stdout).toContain('Older pull requests stay: not everything could be analysed.');
    expect(writes(fake)).toHaveLength(before);
    clean(fake);
  });
});
