import { judgeFile } from '../../src/analyse/analyse-file';
import type { Context, FileAnalysis, StatementAnalysis } from '../../src/analyse/analysis';
import { gather } from '../../src/analyse/context';
import { openFile } from '../../src/analyse/open-file';
import { breaches } from '../../src/analyse/prove';
import type { Left } from '../../src/refine/refinement';
import { readReport } from '../../src/report/read';
import type { Edit } from '../../src/source/edit';
import { catalogueOf } from '../refine/made';
import { readValue } from '../report/made';
import { apply } from '../verify/claims';

const NAMES = {
  s3: ['GetObject', 'GetObjectAcl', 'GetBucketAcl', 'ListBucket', 'PutObject'],
  sns: ['Publish', 'Subscribe'],
  iam: ['PassRole'],
};
const UNUSED = [
  { serviceNamespace: 's3', actions: ['GetBucketAcl', 'PutObject'] },
  { serviceNamespace: 'sns', actions: ['Publish'] },
];

/** The same policy in each format: a list to refine, one to keep, a statement that goes. */
export const FILES = {
  'policy.json': `// the policy
{
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "s3:Get*",
        // stays
        "s3:ListBucket",
        "s3:PutObject" // goes
      ],
      "Resource": "one"
    },
    { "Effect": "Allow", "Action": "sns:Subscribe", "Resource": "two" }, // between
    { "Effect": "Allow", "Action": ["sns:Publish"], "Resource": "three" }
  ]
}
`,
  'policy.yaml': `# the policy
Statement:
  - Effect: Allow
    Action:
      - s3:Get*
      # stays
      - s3:ListBucket
      - s3:PutObject # goes
    Resource: one
  - Effect: Allow
    Action: sns:Subscribe
    Resource: two # between
  - Effect: Allow
    Action: [sns:Publish]
    Resource: three
`,
  'main.tf': `# the policy
data "aws_iam_policy_document" "own" {
  statement {
    actions = [
      "s3:Get*",
      # stays
      "s3:ListBucket",
      "s3:PutObject", # goes
    ]
    resources = ["one"]
  }
  statement {
    actions   = ["sns:Subscribe"]
    resources = ["two"] # between
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["three"]
  }
}
`,
} as const;

/** An answer of the program about one of the files, to be spoiled, and what it was judged by. */
export interface Answer {
  readonly file: FileAnalysis;
  readonly context: Context;
}

/** What the program answers. */
export function honest(path: keyof typeof FILES): Answer {
  const terms = { principals: [], maxReportAge: 1e12, unusedFor: 0, asOf: Date.parse('2026-11-20T00:00:00Z') };
  const report = readValue(readReport(JSON.stringify(UNUSED), 'report.json'));
  const { context } = readValue(gather([report], catalogueOf(NAMES), terms));
  const { file } = judgeFile(openFile({ path, text: FILES[path] }), context);
  if (!file) throw new Error('no policy was found');
  return { file, context };
}

/** The laws that an answer breaks, with their witnesses, and how many statements are withheld for it. */
export function judgedBy({ file, context }: Answer) {
  const { violations, withheld } = breaches(file, context);
  return { broken: violations.map(({ violation: { law, witness } }) => `${law}: ${witness}`), withheld: withheld.size };
}

/** What is claimed of the first list. */
export interface Claim {
  readonly after: readonly string[];
  readonly left?: readonly Left[];
}

/** An answer in which the first list becomes another, in the text too, as its writer writes it. */
export function withList({ file, context }: Answer, { after, left = [] }: Claim): Answer {
  const [policy] = file.policies;
  const [first, ...others] = policy?.statements ?? [];
  const refinement = first?.refinement;
  const node = first?.statement.actions?.node;
  if (!policy || !first || !refinement || !node) throw new Error('the statement was not refined');
  const entries = refinement.entries.map((one, at) => ({ ...one, kept: false, becomes: at === 0 ? after : [] }));
  const wrong: StatementAnalysis = changed(first, { refinement: { ...refinement, entries, after, left } });
  const edits = policy.policy.writer.replaceEntries(
    FILES[file.path as keyof typeof FILES],
    node,
    entries.map(({ becomes }) => becomes),
  );
  const rest = others.map(one => changed(one, { edited: false, verdict: 'kept' }));
  return {
    context,
    file: {
      ...file,
      policies: [{ ...policy, statements: [wrong, ...rest] }],
      edits,
      after: apply(file.source.text, edits),
    },
  };
}

/** An answer in which one statement goes that does not go. */
export function withEmptied({ file, context }: Answer, at: number): Answer {
  const policies = file.policies.map(one => ({
    ...one,
    statements: one.statements.map((statement, index) =>
      index === at ? changed(statement, { edited: true, verdict: 'emptied' }) : statement,
    ),
  }));
  return { context, file: { ...file, policies } };
}

/** An answer of which the edits are others; the text after is what they make of it, unless it is said. */
export function withEdits({ file, context }: Answer, edits: readonly Edit[], after?: string): Answer {
  return { context, file: { ...file, edits, after: after ?? apply(file.source.text, edits) } };
}

// why: lines are worked out by a getter of the class, which a spread would leave out
function changed(one: StatementAnalysis, more: Partial<StatementAnalysis>): StatementAnalysis {
  return { ...one, line: one.line, endLine: one.endLine, ...more };
}
