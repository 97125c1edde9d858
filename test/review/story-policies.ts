import { findingOf } from './pull-request';

interface Allowed {
  readonly sid: string;
  readonly actions: readonly string[];
}

/** A policy with a statement of six lines for each of these, from line 4 on; the lists stand on the lines 7, 13 and 19. */
function policy(...statements: readonly Allowed[]): string {
  const texts = statements.map(
    ({ sid, actions }) => `    {
      "Sid": "${sid}",
      "Effect": "Allow",
      "Action": [${actions.map(action => `"${action}"`).join(', ')}],
      "Resource": "*"
    }`,
  );
  return `{\n  "Version": "2012-10-17",\n  "Statement": [\n${texts.join(',\n')}\n  ]\n}\n`;
}

const ACL: Allowed = { sid: 'Acl', actions: ['s3:GetBucketAcl', 's3:GetObject'] };
const PUT: Allowed = { sid: 'Put', actions: ['s3:PutBucketAcl', 's3:PutObject'] };

/** A policy with a finding on each of its lines 7, 13 and 19. */
export const READER = policy(
  ACL,
  { sid: 'Lists', actions: ['s3:ListAllMyBuckets', 's3:GetBucketLocation', 's3:ListBucket'] },
  { sid: 'Queues', actions: ['sqs:DeleteQueue', 'sqs:SendMessage'] },
);

/** The same with what is unused on the lines 13 and 19 taken out by hand. */
export const READER_MENDED = policy(
  ACL,
  { sid: 'Lists', actions: ['s3:ListBucket'] },
  { sid: 'Queues', actions: ['sqs:SendMessage'] },
);

/** Another policy with a finding on each of its lines 7, 13 and 19. */
export const WRITER = policy(
  PUT,
  { sid: 'Topics', actions: ['sns:Subscribe', 'sns:Publish'] },
  { sid: 'Code', actions: ['lambda:DeleteFunction', 'lambda:InvokeFunction'] },
);

/** A policy with a finding on its line 7, far above a line that a pull request may change. */
export const OLD = `${policy(ACL)}${'\n'.repeat(20)}`;

/** The same without what is unused. */
export const OLD_MENDED = OLD.replace('"s3:GetBucketAcl", ', '');

/** A policy with two findings for another job. */
export const AUDIT = policy(ACL, PUT);

const UNUSED = {
  s3: ['GetBucketAcl', 'PutBucketAcl', 'ListAllMyBuckets'],
  ...{ sqs: ['DeleteQueue'], sns: ['Subscribe'], lambda: ['DeleteFunction'] },
};

function report(unused: Readonly<Record<string, readonly string[]>>, day: string): string {
  const listing = Object.entries(unused).map(([serviceNamespace, actions]) => ({ serviceNamespace, actions }));
  return findingOf(JSON.stringify(listing)).replace('2026-11-20', day);
}

/** The report of a day, which names one action of each statement. */
export const REPORT = report(UNUSED, '2026-11-20');

/** The same two days later. */
export const NEWER = report(UNUSED, '2026-11-22');

/** And one that names another action of the statement `Lists`. */
export const MORE = report({ ...UNUSED, s3: [...UNUSED.s3, 'GetBucketLocation'] }, '2026-11-22');
