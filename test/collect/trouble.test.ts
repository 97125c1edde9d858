import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../review/after-file';
import { ANALYZER, collects, expectedReport, REPORT, start } from './collecting';

const SECOND = { ...ANALYZER, arn: ANALYZER.arn.replace('unused', 'other'), name: 'other' };
const EXTERNAL = { ...ANALYZER, arn: ANALYZER.arn.replace('unused', 'external'), name: 'external', type: 'ACCOUNT' };

describe.concurrent('what passes by', () => {
  it.each([
    ['throttled', { status: 400, code: 'ThrottlingException' }],
    ['throttled by status', { status: 429, code: 'TooMany' }],
    ['broken', { status: 500, code: 'InternalServerException' }],
    ['out of service', { status: 503, code: 'ServiceUnavailable' }],
  ])('a page that is %s twice comes the third time', async (_, refusal) => {
    const fake = await start({ pageSize: 2 });
    fake.fault({ operation: 'GetFindingV2', nth: 2, times: 2, ...refusal });
    const { code, stderr, report } = await collects(fake);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(report ?? '')).toEqual(expectedReport());
    expect(fake.unexpected).toEqual([]);
  });
});

describe.concurrent('what does not', () => {
  it.each([
    ['ListAnalyzers', 0, 'access-analyzer:ListAnalyzers`: AWS says'],
    ['GetAnalyzer', 0, 'access-analyzer:GetAnalyzer`: AWS says'],
    ['ListFindingsV2', 1, 'access-analyzer:ListFindings`: AWS says'],
    ['GetFindingV2', 3, 'access-analyzer:GetFinding` for finding `f-0'],
  ])('%s denied half way names the permission, and nothing is written', async (operation, nth, words) => {
    const fake = await start({ pageSize: 2 });
    fake.fault({ operation, nth, status: 403, code: 'AccessDeniedException', message: 'not authorized', times: 99 });
    const { code, stdout, stderr, files } = await collects(fake);
    expect([code, stdout, files]).toEqual([2, '', []]);
    expect(stderr).toMatch(/^error: the credentials may not do `/);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/\n {2}nothing was written\n$/);
  });

  it('credentials that expire half way are said to', async () => {
    const fake = await start({ pageSize: 2 });
    fake.fault({
      operation: 'GetFindingV2',
      nth: 3,
      status: 403,
      code: 'ExpiredTokenException',
      message: 'too old',
      times: 99,
    });
    const { code, stderr, files } = await collects(fake);
    expect([code, files]).toEqual([2, []]);
    expect(stderr).toMatch(
      /^error: the credentials do not serve for `access-analyzer:GetFinding` for finding `f-\d+` of `\w+`: `too old`\n/,
    );
    expect(stderr).toContain('sign in again');
  });

  it.each([
    ['no credentials', { AWS_ACCESS_KEY_ID: '' }, 'there are no credentials to ask AWS with'],
    ['no region', { AWS_REGION: '' }, 'no region to ask is known'],
    [
      'no word of a region',
      { AWS_REGION: undefined },
      'known: `Region is missing`\n  give `region`, or set `AWS_REGION`',
    ],
    ['nobody there', { AWS_ENDPOINT_URL_ACCESSANALYZER: 'http://127.0.0.1:1' }, 'AWS cannot be reached for'],
  ])('%s is said', async (_, env, words) => {
    const { code, stderr, files } = await collects(await start(), { env });
    expect([code, files]).toEqual([2, []]);
    expect(stderr).toContain(words);
  });

  it('an answer that cannot be read as evidence makes no report', async () => {
    const fake = await start();
    Object.assign(fake.world.findings[1] ?? {}, { resource: 'arn:aws:s3:::bucket' });
    const { code, stderr, files } = await collects(fake);
    expect([code, files]).toEqual([2, []]);
    expect(stderr).toContain('AWS answered with what cannot be read as evidence: `findings[');
  });

  it.each([
    ['a date that is none', { analyzedAt: 'yesterday' }],
    ['no status', { status: undefined }],
  ])('an answer with %s is said to be wrong', async (_, change) => {
    const fake = await start();
    // the list must be right for the details to be asked for
    fake.before(operation => {
      if (operation === 'GetFindingV2') for (const one of fake.world.findings) Object.assign(one, change);
    });
    const { code, stderr, files } = await collects(fake);
    expect([code, files]).toEqual([2, []]);
    expect(stderr).toMatch(
      /AWS gave an answer to `access-analyzer:GetFinding` for finding `f-0\d`[^\n]* that cannot be right/,
    );
  });

  it('a page that comes again and again ends', async () => {
    const fake = await start({ pageSize: 0 });
    const { code, stderr } = await collects(fake);
    expect([code, stderr]).toEqual([2, expect.stringContaining('the same page comes again and again')]);
  });
});

describe.concurrent('the analyzer', () => {
  it('is the only active one of unused access, on whatever page', async () => {
    const idle = { ...SECOND, status: 'DISABLED' };
    const fake = await start({ pageSize: 1, analyzers: [EXTERNAL, idle, ANALYZER] });
    expect(JSON.parse((await collects(fake)).report ?? '')).toEqual(expectedReport());
  });

  it.each([
    ['two of them', [ANALYZER, SECOND], [], `name one with \`analyzer\`: \`${SECOND.arn}\`, \`${ANALYZER.arn}\``],
    ['none', [EXTERNAL], [], 'there is no active analyzer of unused access in `eu-west-1`\n'],
    ['one that is disabled', [{ ...ANALYZER, status: 'DISABLED' }], [], '(`unused` is `DISABLED`)'],
    ['one of another kind', [EXTERNAL], ['--analyzer', EXTERNAL.arn], 'is of type `ACCOUNT`, and knows nothing'],
    ['one that is not there', [EXTERNAL], ['--analyzer', ANALYZER.arn], 'there is no analyzer'],
    [
      'one of another account',
      [ANALYZER],
      ['--analyzer', ANALYZER.arn.replace('111122223333', '444455556666')],
      'the credentials are not of the account',
    ],
  ])('is refused where there is %s', async (_, analyzers, args, words) => {
    const { code, stderr, files } = await collects(await start({ analyzers }), { args });
    expect([code, files]).toEqual([2, []]);
    expect(stderr).toContain(words);
  });

  it('is asked in the region that its ARN names', async () => {
    const fake = await start();
    const run = await collects(fake, { args: ['--analyzer', ANALYZER.arn], env: { AWS_REGION: 'us-east-1' } });
    expect([run.code, fake.unexpected, fake.calls.includes('ListAnalyzers')]).toEqual([0, [], false]);
  });
});

describe.concurrent('the output', () => {
  it.each([
    ['a folder that is missing', 'no/report.json', 'its folder does not exist'],
    ['a folder', 'folder', 'this is a folder, not a file'],
  ])('into %s is refused before AWS is asked', async (_, output, words) => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'folder'));
    const fake = await start();
    const { code, stderr } = await collects(fake, { cwd, args: ['--output', output] });
    expect([code, fake.calls]).toEqual([2, []]);
    expect(stderr).toContain(`${output}: error: ${words}`);
  });

  it('is not thought of where the flags are wrong', async () => {
    const fake = await start();
    const { code, stdout, stderr, files } = await collects(fake, { args: ['--account', '12'] });
    expect([code, stdout, files, fake.calls]).toEqual([2, '', [], []]);
    expect(stderr).toBe('error: `account` is `12`\n  an account is a number of 12 digits\n');
  });

  it('of `--help` is the help of the documents', async () => {
    const { code, stdout } = await collects(await start(), { args: ['--help'] });
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      'refine-iam collect: fetches from AWS what was not used, as one report',
    ]);
    expect(REPORT).toBe(/default: (\S+\.json);/.exec(stdout)?.[1]);
  });
});
