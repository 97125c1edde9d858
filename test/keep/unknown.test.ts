import { describe, expect, it } from 'vitest';
import { finding, policy } from '../cli/made';
import { configurationOf } from '../configuration/made';
import { outcomeOf, withFormats } from './kept';

withFormats();
const FILE = { path: 'iam/a.json', text: policy('s3:GetBucketAcl', 's3:GetObject') };
const NEWER = 'an action newer than the catalogue is kept all the same';

describe('a keep rule that names what nobody knows', () => {
  it.each<[string, string, string]>([
    ['s3:GetBuketAcl', 'an action that the catalogue does not know', 'did you mean `s3:GetBucketAcl`?'],
    ['S3:getbuketacl', 'an action that the catalogue does not know', 'did you mean `s3:GetBucketAcl`?'],
    ['s3:GetTheAclOfABucket', 'an action that the catalogue does not know', 'check the spelling;'],
    ['s3:GetBuketA*', 'which grants no action that the catalogue knows', 'check the spelling;'],
    ['sqss:SendMessage', 'but the catalogue knows no service `sqss`', 'did you mean `sqs`?'],
    ['nobodys-own-service:*', 'but the catalogue knows no service `nobodys-own-service`', 'check the spelling;'],
  ])('%s is a warning, and is not told twice', (action, what, help) => {
    const configuration = configurationOf('keep:', `  - {actions: ["${action}"], reason: drill}`);
    const { problems } = outcomeOf(FILE, { configuration });
    const message = `the rule keeps \`${action}\`, ${what}`;
    expect(problems).toEqual([
      {
        ...{ code: 'unknown-keep', severity: 'warning', path: '.github/refine-iam.yml', line: 2, column: 5 },
        ...{ message, help: `${help} ${help.includes(':') ? 'until it is mended, that is kept, too' : NEWER}` },
      },
    ]);
  });

  it.each(['s3:GetBucketAcl', 's3:getbucketacl', 's3:GetBucket*', 's3:*'])('%s is known', action => {
    const configuration = configurationOf('keep:', `  - {actions: ["${action}"], reason: drill}`);
    expect(outcomeOf(FILE, { configuration }).problems).toEqual([]);
  });

  it('is known where a report names it', () => {
    const report = finding('RoleA')
      .replace('"GetBucketAcl"', '"GetWhatIsNew"')
      .replace('"sns"}', '"brandnew","actions":[{"action":"Do"}]}');
    const configuration = configurationOf(
      'principals: {"**": RoleA}',
      'keep:',
      '  - {actions: ["s3:GetWhatIsNew", "brandnew:Do"], reason: drill}',
    );
    const { problems } = outcomeOf(FILE, { configuration, report });
    expect(problems.map(one => one.code)).not.toContain('unknown-keep');
  });

  it('is told of at the comment that names it, once for a file', () => {
    const text = policy('s3:GetBucketAcl', 's3:GetObject').replace(
      '"s3:GetBucketAcl"',
      '"s3:GetBucketAcl" /* refine-iam: keep s3:GetBuketAcl: drill */',
    );
    const { problems } = outcomeOf({ path: 'iam/a.jsonc', text });
    expect(problems.map(one => [one.code, one.path])).toEqual([['unknown-keep', 'iam/a.jsonc']]);
  });

  it('is nothing new where the comment stands beside an entry, which stays as it is written', () => {
    const text = policy('s3:GetBuketAcl', 's3:GetObject').replace(
      '"s3:GetBuketAcl"',
      '"s3:GetBuketAcl" /* refine-iam: keep: drill */',
    );
    const { problems } = outcomeOf({ path: 'iam/a.jsonc', text });
    expect(problems.map(one => one.code)).toEqual(['idle-keep']);
  });

  it('is looked for among known names for the first of many only', () => {
    const actions = Array.from({ length: 3_000 }, (_, at) => `ec2:DescribeInstance${at}`);
    const configuration = configurationOf('keep:', `  - {actions: ${JSON.stringify(actions)}, reason: drill}`);
    const { problems } = outcomeOf(FILE, { configuration });
    expect(problems).toHaveLength(actions.length);
    expect(problems.filter(({ help }) => help?.startsWith('did you mean')).length).toBeLessThanOrEqual(50);
  });

  it.each<[string, readonly string[]]>([
    ['s3:GetBuketAcl', ['s3:GetBucketAcl']],
    ['s33:DeleteBucket', []],
    ['S3:getbuketacl', ['s3:GetBucketAcl']],
    ['s3:GetTheAclOfABucket', []],
    ['s3:GetBuket*', []],
  ])('%s keeps what it probably means, until it is mended', (action, kept) => {
    const configuration = configurationOf('keep:', `  - {actions: ["${action}"], reason: drill}`);
    expect(outcomeOf(FILE, { configuration }).kept).toEqual(kept);
    const text = policy('s3:GetBucketAcl', 's3:GetObject').replace(
      '"s3:GetObject"',
      `"s3:GetObject" /* refine-iam: keep ${action}: drill */`,
    );
    expect(outcomeOf({ path: 'iam/a.jsonc', text }).kept).toEqual(kept);
  });
});
