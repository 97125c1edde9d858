import type { Analysis, Gate } from '../../src/analyse/analysis';
import { type Audit, auditOf } from '../../src/audit/audit';
import { parseCatalogueText } from '../../src/catalogue/text';
import { type Problem, problem } from '../../src/problem';
import { run } from '../../src/run';
import { all, asPrevious, baselineOf } from '../audit/made';
import { configurationOf } from '../configuration/made';
import { details, finding } from '../report/made';

const DAY = 86_400_000;
const ASKED = { principals: [], maxReportAge: 30 * DAY, unusedFor: 90 * DAY, asOf: Date.UTC(2026, 10, 23, 12) };

/** A small catalogue of made services, so that no new action of AWS changes what is expected: two of S3 are not tracked. */
const CATALOGUE = parseCatalogueText(
  [
    '{"date":"2026-10-01","services":4,"actions":26}',
    `ec2\t${Array.from({ length: 8 }, (_, at) => `DescribeThing${at};`).join(' ')} RunInstances* TerminateInstances*`,
    'iam\tGetRole: ListRoles; PassRole& TagRole@',
    's3\tDeleteBucket* GetBucketAcl: GetBucketCORS: GetObject. GetObjectAcl: ListBucket; PutBucketAcl& PutBucketTagging@ PutObject+',
    'sns\tGetTopic: Publish* Subscribe*',
    '',
  ].join('\n'),
);

/** Names that a terminal, Markdown, HTML, SARIF and a shell would each take for something else. */
export const HOSTILE = 'iam/a `b` <i>|*x*_y_[z](u) @me #1\u202e~.json';

export function policyText(statements: readonly object[], indent = 2): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, indent)}\n`;
}

export const allow = (Action: unknown, Sid?: string) => ({
  ...(Sid === undefined ? {} : { Sid }),
  Effect: 'Allow',
  Action,
  Resource: '*',
});

const things = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `ec2:DescribeThing${from + at}`);

const FILES: Readonly<Record<string, string>> = {
  // two patterns and one entry of its own; four in a row that stay, three that stay, what nobody knows and what another holds
  'iam/app.json': policyText([
    allow(
      [
        's3:Get*',
        's3:GetBucketAcl',
        ...things(0, 4),
        'sns:Publish',
        'x1:Made',
        ...['s3:GetObject', 's3:PutObject', 'iam:GetRole'],
        'iam:ListRoles',
      ],
      'Mixed',
    ),
    allow(['sns:Publish'], 'Gone'),
    allow('s3:PutBucket*', 'Single'),
    allow(['s3:GetObject'], 'Used'),
    { Sid: 'Denied', Effect: 'Deny', Action: 's3:*', Resource: '*' },
    { Sid: 'Not', Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
    { Sid: 'Open', Effect: 'Allow', Action: { Ref: 'Names' }, Resource: '*' },
  ]),
  // all of it is unused
  'iam/app-whole.json': policyText([allow(['sns:Publish', 's3:PutBucketAcl'])]),
  'iam/app-crlf.json': policyText([allow(['s3:DeleteBucket', 's3:PutObject'], 'Windows')])
    .trimEnd()
    .replaceAll('\n', '\r\n'),
  'iam/kept.json': policyText([allow(['s3:DeleteBucket', 'iam:*', ...things(4, 8), 's3:ListBucket'], 'Kept')]),
  'iam/other.json': policyText([allow(['sns:*', 's3:GetObject'], 'Other')]),
  'iam/nobody.json': policyText([allow('s3:GetBucketAcl')]),
  'iam/two.json': policyText([allow('s3:GetBucketAcl')]),
  'iam/left/alone.json': policyText([allow('s3:GetBucketAcl')]),
  'iam/trust.json': policyText([
    { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } },
  ]),
  [HOSTILE]: policyText([allow(['s3:GetBucketAcl', 's3:GetObject'], 'a`b`|<script>\u202e')]),
  'no-policy.json': '{"Statement": 1}',
};

const CONFIGURATION = configurationOf(
  'principals:',
  '  "iam/app*.json": App',
  '  iam/kept.json: [App, Nightly]',
  '  iam/other.json: Nightly',
  '  iam/two.json: [App, Missing]',
  '  iam/trust.json: App',
  '  "iam/a*b*": App',
  'ignore: [iam/left/**]',
  'keep:',
  '  - actions: s3:DeleteBucket',
  '    reason: quarterly `restore` drill',
  '    expires: 2027-03-31',
  '    owner: the platform | team',
  '    files: iam/kept.json',
  '  - actions: iam:TagRole',
  '    reason: by hand',
  '    files: iam/kept.json',
);

const used = (action: string, lastAccessed: string) => ({ action, lastAccessed });

const APP = finding({
  resource: 'arn:aws:iam::123456789012:role/App',
  findingDetails: [
    details('s3', [
      used('GetBucketAcl', '2026-01-05T00:00:00Z'),
      'GetBucketCORS',
      'PutBucketAcl',
      'PutBucketTagging',
      'DeleteBucket',
      used('ListBucket', '2026-11-01T00:00:00Z'),
    ]),
    details('sns'),
    details('iam', ['ListRoles', 'TagRole', 'PassRole']),
    details('ec2', ['DescribeThing4', 'DescribeThing5', 'DescribeThing6', 'DescribeThing7']),
  ],
});

const NIGHTLY = finding({
  id: 'f-2',
  resource: 'arn:aws:iam::123456789012:role/jobs/Nightly',
  analyzedAt: '2026-11-01T00:00:00Z',
  findingDetails: [
    details('s3', ['DeleteBucket', 'ListBucket']),
    details('sns', ['Publish']),
    details('iam'),
    details('ec2'),
  ],
});

const NEVER: Gate = { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' };

/** One problem of each severity and of each kind of place. */
const PROBLEMS: readonly Problem[] = [
  problem('error', 'missing-report', 'no report <b>was</b> found in `r|s`'),
  problem('warning', 'syntax', 'the comma is missing', {
    path: 'iam/bad.json',
    line: 3,
    column: 9,
    help: 'put one there',
  }),
  problem('warning', 'keep-comment', 'nobody reads `this`', { path: HOSTILE, line: 7 }),
  problem('note', 'no-previous', 'there was none', { path: 'previous.json', help: 'keep one' }),
];

/** Analyses files of the configuration above. */
export function richly(files: Readonly<Record<string, string>> = FILES, gate: Gate = NEVER): Analysis {
  const found = run(
    {
      reports: [{ text: JSON.stringify({ findings: [APP, NIGHTLY] }), source: 'a`b.json' }],
      ...{ catalogue: CATALOGUE, configuration: CONFIGURATION, standing: null, problems: PROBLEMS },
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
    },
    ASKED,
  );
  if (!found.ok) throw new Error(found.problem.message);
  return { ...found.value, gate };
}

/** The same a push earlier, with other access: what comes before it is a baseline and an audit. */
export function richAudit(analysis: Analysis): Audit {
  const before = richly({
    ...Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== 'iam/app-whole.json')),
    'iam/kept.json': policyText([allow(['iam:*'], 'Kept')]),
    'iam/other.json': policyText([allow(['s3:GetBucketAcl', 's3:ListBucket'], 'Other')]),
  });
  return auditOf(analysis, { baseline: baselineOf(before), previous: asPrevious(before), covers: all });
}

/** A gate that fails, with as many forbidden entries as are asked for. */
export function gateOf(entries: number): Gate {
  const forbidden = Array.from({ length: entries }, (_, at) => ({
    path: at === 0 ? HOSTILE : `iam/${at}.json`,
    line: at + 1,
    entry: at % 2 === 0 ? 'iam:PassRole' : 'iam:*',
    forbidden: 'iam:PassRole',
  }));
  return { failOn: 'any', result: 'failed', sentence: 'failed: `iam:*` is <b>granted</b>.', forbidden };
}

/** Shows which words have which colour. */
export const painted = (style: string, text: string): string => `{${style}:${text}}`;
