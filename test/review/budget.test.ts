import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { clean, type Files, LISTING, pullRequest, touched } from './pull-request';
import { type Given, runAction } from './run-action';

const FILES = 25;
const FINDINGS = 40;

function statement(resource: string): string {
  return `    {
      "Effect": "Allow",
      "Action": ["s3:GetBucketAcl", "s3:GetObject"],
      "Resource": "${resource}"
    }`;
}

/** 25 policies, the first 15 of which have two statements: 40 findings, and no two files with the same bytes. */
const HEAD: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: FILES }, (_, file) => {
    const statements = [`${file}/a`, ...(file < FINDINGS - FILES ? [`${file}/b`] : [])].map(statement);
    const name = String(file).padStart(2, '0');
    return [`iam/${name}.json`, `{\n  "Version": "2012-10-17",\n  "Statement": [\n${statements.join(',\n')}\n  ]\n}\n`];
  }),
);
const CONFIGURATION = { '.github/refine-iam.yml': 'gate: never\n' };
const BASE: Files = { ...touched(HEAD), ...CONFIGURATION };

/** A run on the pull request, whose base has moved on and has a configuration: the most that there is to read. */
async function review(given: Partial<Given>, prepare: (fake: FakeGitHub) => void = () => undefined) {
  const baseSince = { 'readme.md': 'new\n' };
  const fake = await pullRequest({ ...HEAD, ...CONFIGURATION }, BASE, { baseSince });
  prepare(fake);
  const run = await runAction({ fake, files: { 'report.json': LISTING }, ...given });
  expect([run.code, run.stderr]).toEqual([0, '']);
  clean(fake);
  return { fake, ...run };
}

function isBlob({ path }: { readonly path: string }): boolean {
  return path.includes('/git/blobs/');
}

/** The requests besides the blobs, in GitHub's words for them. */
function asked(fake: FakeGitHub): readonly (string | null)[] {
  return fake.requests.filter(one => !isBlob(one)).map(({ path, operation }) => operation ?? path);
}

function blobs(fake: FakeGitHub): readonly string[] {
  return fake.requests.filter(isBlob).map(({ path }) => path);
}

const READING = [
  ...[
    'pulls/list-files',
    'pulls/get',
    'repos/compare-commits-with-basehead',
    'git/get-tree',
    'git/get-tree',
    'git/get-tree',
  ],
  ...['/graphql', 'pulls/get'],
];

describe.concurrent(`a review of ${FINDINGS} findings in ${FILES} files`, () => {
  it('costs ten requests besides the blobs: one review with what fits, one comment with the rest', async () => {
    const { fake } = await review({ inputs: { 'max-comments': '10' } });
    expect(asked(fake)).toEqual([...READING, 'pulls/create-review', 'issues/create-comment']);
    expect(asked(fake).length).toBeLessThanOrEqual(12);
    expect([fake.reviews.length, fake.comments.length, fake.issueComments.length]).toEqual([1, 10, 1]);
    expect(fake.issueComments[0]?.body.match(/^- `iam\//gm)).toHaveLength(30);
  });

  it('costs nine where all of them fit on their lines', async () => {
    const { fake } = await review({ inputs: { 'max-comments': '40' } });
    expect(asked(fake)).toEqual([...READING, 'pulls/create-review']);
    expect([fake.reviews.length, fake.comments.length, fake.issueComments.length]).toEqual([1, FINDINGS, 0]);
  });

  it('costs seven, and writes nothing, the second time', async () => {
    const { fake } = await review({});
    const first = fake.requests.length;
    await runAction({ fake, files: { 'report.json': LISTING } });
    const again = fake.requests.slice(first);
    expect(again.filter(one => !isBlob(one)).map(({ path, operation }) => operation ?? path)).toEqual(
      READING.slice(0, -1),
    );
  });
});

describe.concurrent('blobs', () => {
  it('are asked for once each, head, base and configuration', async () => {
    const { fake } = await review({});
    expect(blobs(fake)).toHaveLength(2 * FILES + 1);
    expect(new Set(blobs(fake)).size).toBe(2 * FILES + 1);
  });

  it('are not asked for where the checkout holds them, by their hash', async () => {
    const { fake } = await review({ files: { 'report.json': LISTING, ...HEAD, ...CONFIGURATION } });
    expect(blobs(fake)).toHaveLength(FILES);
    expect(asked(fake)).toHaveLength(10);
    expect(fake.comments).toHaveLength(10);
  });

  it('are asked for where the checkout holds something else at their path', async () => {
    const stale = { ...HEAD, 'iam/03.json': '{}', 'iam/04.json': `${HEAD['iam/04.json']}\n` };
    const { fake } = await review({ files: { 'report.json': LISTING, ...stale } });
    expect(blobs(fake)).toHaveLength(FILES + 1 + 2);
    expect(fake.comments).toHaveLength(10);
  });
});

// beside other tests it would be slow for other reasons
it('blobs are fetched side by side', async () => {
  const [delayMs, all] = [400, 2 * FILES + 1];
  const moments: number[] = [];
  let most = 0;
  const { fake } = await review({}, fake => {
    const meanwhile = () => {
      moments.push(performance.now());
      most = Math.max(most, fake.requests.filter(one => isBlob(one) && one.status === 0).length);
    };
    for (let blob = 0; blob < all; blob++) fake.faultOnce({ operation: 'git/get-blob', delayMs, meanwhile });
  });
  expect(fake.pendingFaults()).toEqual([]);
  expect(most).toBe(8);
  expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan((all * delayMs) / 2);
});
