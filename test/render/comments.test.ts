import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readHunks } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { MOST_BODY, renderComment } from '../../src/render/comment';
import { loadReaders } from '../../src/source/read';
import { loadJudges } from '../../src/verify/judges';
import { patchOf } from '../deliver/placed';
import { support } from '../source/hcl/load';
import { allow, policyText, richly } from './rich';

type Texts = Readonly<Record<string, string>>;

const expected = (name: string) => join(import.meta.dirname, 'expected', name);

beforeAll(async () => {
  await loadReaders(new Set(['yaml'] as const), support);
  await loadJudges(new Set(['yaml'] as const), support);
});

/** All comments on the rich run or on other files, with the lines that they stand on. */
function told(files?: Texts, base: Texts = {}, most = MOST_BODY): string {
  const run = richly(files);
  const texts = new Map(run.files.map(({ path, source }) => [path, source.text]));
  const { inline } = placeFindings(
    run,
    path => readHunks(patchOf(base[path] ?? null, texts.get(path) ?? '')),
    'touched',
  );
  return inline
    .map(one => {
      const { first, last, text } = one.suggestion;
      return `===== ${JSON.stringify(one.file.path)} ${first} to ${last}\n${renderComment(one, text, run, most)}\n`;
    })
    .join('\n');
}

const OLD = ['s3:GetObject', 's3:PutObject', 'ec2:DescribeThing0', 'ec2:DescribeThing1', 'ec2:DescribeThing2'];
const lineOf = (...statements: readonly object[]) => ({ 'iam/app.json': policyText(statements, 0) });
const long = [...OLD, ...OLD.map(one => `${one}X`), ...OLD.map(one => `${one}Y`)];
const UNUSED = ['s3:GetBucketAcl', 's3:DeleteBucket', 's3:PutBucketAcl', 's3:PutBucketTagging'];
const YAML = `Version: 2012-10-17
Statement:
  - Effect: Allow
    Action:
      - s3:DeleteBucket
      - sns:Publish
      - s3:GetObject
    Resource: '*'
`;

const RUNS: readonly (readonly [string, Texts, Texts?])[] = [
  ['a file with comments', { 'iam/a-b.yaml': YAML }],
  ['three statements of a line', lineOf(...UNUSED.slice(1).map(one => allow([one, 's3:GetObject'])))],
  ['four statements of a line', lineOf(...UNUSED.map(one => allow([one, 's3:GetObject'])))],
  ['entries that others hold', lineOf(allow(['s3:GetObject', 's3:Get*', 's3:GetBucketAcl']), allow(['sns:Publish']))],
  [
    'parts of a list',
    { 'iam/app.json': policyText([allow([UNUSED[0], ...long, ...UNUSED.slice(1, 3), 's3:Get*'])]) },
    {
      'iam/app.json': policyText([allow([...long, 's3:Got*'])]),
    },
  ],
  ['nothing that is tracked', { 'iam/app.json': policyText([allow([UNUSED[0], 's3:GetObject', 's3:PutObject'])]) }],
  ['one that stays and one unknown', { 'iam/app.json': policyText([allow([UNUSED[1], 's3:PutObject', 'x1:Made'])]) }],
  ['an unknown entry beside a split one', { 'iam/app.json': policyText([allow(['x1:Made', 'x1:Other', 's3:PutB*'])]) }],
];

it('on one rich run', async () => {
  await expect(told()).toMatchFileSnapshot(expected('comments.md.txt'));
});

it('on what else a comment can be about', async () => {
  const all = RUNS.map(([what, files, base]) => `##### ${what}\n\n${told(files, base)}`);
  await expect(all.join('\n\n')).toMatchFileSnapshot(expected('more-comments.md.txt'));
});
