import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Analysis, StatementAnalysis } from '../../src/analyse/analysis';
import { NO_AUDIT } from '../../src/audit/no-audit';
import { auditSections } from '../../src/render/audit-markdown';
import { pageData } from '../../src/render/html/model';
import { renderJson } from '../../src/render/json';
import { renderMarkdown } from '../../src/render/markdown';
import { renderSarif } from '../../src/render/sarif';
import { renderText } from '../../src/render/text';
import { validSarif } from '../sarif/valid';
import { allow, painted, richAudit, richly } from './rich';

// What a file with several policies, and verdicts that are rare, look like: expected texts, read by people when they change.
const expected = (name: string) => join(import.meta.dirname, 'expected', name);
const policy = (...Statement: readonly object[]) => ({ Version: '2012-10-17', Statement });
const things = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `ec2:DescribeThing${from + at}`);

const FILES = {
  'iam/app.json': JSON.stringify(
    {
      one: policy(allow(['s3:GetObject'], 'Used')),
      two: policy(
        allow(['s3:DeleteBucket', 's3:GetObject'], 'Large'),
        allow(['s3:PutBucketAcl', 's3:PutObject'], 'Unproved'),
        allow(['s3:DeleteBucket', 's3:GetBucketCORS', 's3:GetObject'], 'Changed'),
      ),
      three: policy(allow(['sns:Publish', 'sns:Subscribe'], 'Whole'), allow(['s3:GetBucketCORS'], 'Second')),
      four: policy({ Sid: 'Deny', Effect: 'Deny', Action: 's3:*', Resource: '*' }),
    },
    null,
    1,
  ),
  'iam/kept.json': JSON.stringify(
    policy(
      allow(['s3:DeleteBucket', 'iam:TagRole', 's3:PutObject', ...things(0, 2)], 'Keeps'),
      allow([...things(4, 7), 's3:ListBucket', 's3:PutBucketAcl', 's3:DeleteBucket'], 'Left'),
      allow('*', 'Everything'),
    ),
  ),
};

const CHANGES: Readonly<Record<string, (one: StatementAnalysis) => Partial<StatementAnalysis>>> = {
  Large: () => ({ verdict: 'declined', reason: 'too-large', edited: false, tooLarge: { before: 6_000, after: 7_000 } }),
  Unproved: () => ({ verdict: 'declined', reason: 'law', edited: false }),
  Changed: () => ({ evidence: null }),
  Left: one => ({
    verdict: 'kept',
    edited: false,
    refinement: one.refinement && {
      ...one.refinement,
      left: (['added', 'in-window', 'catalogue-old', 'in-window', 'added', 'unknown', 'added'] as const).map(
        (reason, at) => ({ action: `ec2:DescribeThing${at}`, reason }),
      ),
    },
  }),
};

/** A statement with what is changed of it; its lines are looked up when they are asked for, and stay with it. */
function changed(one: StatementAnalysis): StatementAnalysis {
  const more = CHANGES[one.statement.sid ?? '']?.(one);
  return more ? { ...one, id: one.id, line: one.line, endLine: one.endLine, ...more } : one;
}

/** The run over the files above, of which some statements get a verdict that no small policy leads to. */
function several(): Analysis {
  const run = richly(FILES);
  const files = run.files.map(file => ({
    ...file,
    policies: file.policies.map(policy => ({
      ...policy,
      statements: policy.statements.map(changed),
    })),
  }));
  return { ...run, files, problems: [] };
}

const showing = { paint: painted, hint: 'HINT', audit: NO_AUDIT } as const;

it('several policies of a file, as text', async () => {
  const text = [false, true].map(verbose => renderText(several(), { ...showing, verbose, isDone: verbose }));
  await expect(text.join('\n=====\n')).toMatchFileSnapshot(expected('several.txt'));
});

it('several policies of a file, as Markdown with an audit', async () => {
  const run = several();
  await expect(renderMarkdown(run, auditSections(run, richAudit(run)))).toMatchFileSnapshot(expected('several.md.txt'));
});

it('several policies of a file, as JSON, SARIF and the page', async () => {
  const run = several();
  const { files, totals } = JSON.parse([...renderJson(run, '1')].join(''));
  const statements = files.flatMap((file: { policies: { statements: object[] }[] }) =>
    file.policies.flatMap(one => one.statements),
  );
  const short = statements.map(
    ({ sid, verdict, edited, reason, before, after, removed, unused, left, granted, entries }: never) =>
      JSON.stringify({ sid, verdict, edited, reason, before, after, removed, unused, left, granted, entries }),
  );
  const { results } = validSarif(renderSarif(run, '1'));
  const found = results.map(({ ruleId, message }) => `${ruleId}: ${message.text}`);
  const page = pageData(run);
  const lines = [...short, JSON.stringify(totals), ...found, ...page.statements.map(one => JSON.stringify(one))];
  await expect([...lines, page.texts.join('\n'), JSON.stringify(page.sets)].join('\n')).toMatchFileSnapshot(
    expected('several.json.txt'),
  );
});
