import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../cli/run';
import { start } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import type { FileInput } from '../fake-github/objects';
import type { PullInput } from '../fake-github/repository';
import { afterFile } from './after-file';

/** The files of a tree. */
export type Files = Readonly<Record<string, FileInput>>;

/**
 * Opens pull request 7 on a fake GitHub that is gone after the file's tests. Unless a base is given, every line of the head differs
 * from the base by a blank at its end: all of it is touched, and no entry of it is new.
 */
export async function pullRequest(
  head: Files,
  base: Files = touched(head),
  more: Partial<PullInput> = {},
): Promise<FakeGitHub> {
  const fake = await start({ number: 7, author: 'jane', base, head, ...more });
  afterFile(() => fake.close());
  return fake;
}

/** The same files with a blank at the end of every line, but for the first of a heredoc, where none may be. */
export function touched(files: Files): Files {
  const spaced = (content: string | Buffer) =>
    Buffer.from(content.toString('latin1').replace(/(?<!<<-?\w+)(\r?\n|$)/g, ' $1'), 'latin1');
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => {
      if (typeof file === 'string') return [path, spaced(Buffer.from(file))];
      return [path, Buffer.isBuffer(file) ? spaced(file) : { ...file, content: spaced(file.content) }];
    }),
  );
}

/** A file of the article's example. */
export function article(name: 'policy.json' | 'unused-access.json' | 'refined.json'): string {
  return readFileSync(join(ROOT, 'examples/article', name), 'utf8');
}

interface Listed {
  readonly serviceNamespace: string;
  readonly actions?: readonly string[];
}

/** The finding of Access Analyzer that says of `MyRole` what a listing says of nobody. */
export function findingOf(listing: string): string {
  return JSON.stringify({
    id: '1e952245-bcf3-48ad-a708-afa460df794b',
    analyzedAt: '2026-11-20T02:10:11+00:00',
    resource: 'arn:aws:iam::123456789012:role/MyRole',
    resourceType: 'AWS::IAM::Role',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    findingDetails: (JSON.parse(listing) as Listed[]).map(({ serviceNamespace, actions }) => ({
      unusedPermissionDetails: { serviceNamespace, actions: actions?.map(action => ({ action })) },
    })),
  });
}

/** A listing in which `s3:GetBucketAcl` and `s3:PutBucketAcl` are unused. */
export const LISTING = JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl', 'PutBucketAcl'] }]);

/** A policy of one statement with the list on its line 7, and in it one entry that `LISTING` calls unused. */
export const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Read",
      "Effect": "Allow",
      "Action": ["s3:GetBucketAcl", "s3:GetObject"],
      "Resource": "*"
    }
  ]
}
`;

/** `POLICY` without what is unused. */
export const REFINED = POLICY.replace('"s3:GetBucketAcl", ', '');

/** Asserts that GitHub was asked for nothing it does not have, and that nothing was posted that the house rules forbid. */
export function clean(fake: FakeGitHub): void {
  expect(fake.warnings).toEqual([]);
  expect(fake.unexpected()).toEqual([]);
}

/** The requests that would change something on GitHub, but for comments that are folded away. */
export function writes(fake: FakeGitHub): readonly string[] {
  return fake.requests
    .filter(({ method, path, operation }) => (path === '/graphql' ? operation === 'UpdateRefs' : method !== 'GET'))
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
}
