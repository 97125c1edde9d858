import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse/analysis';
import { type Audit, auditOf } from '../../src/audit/audit';
import { NO_AUDIT } from '../../src/audit/no-audit';
import { problem } from '../../src/problem';
import { renderHtml } from '../../src/render/html/page';
import { all, asPrevious, audited, baselineOf, policyOf, statement } from '../audit/made';

const RUN = audited({ 'a.json': policyOf(statement(['s3:GetBucketAcl', 'sns:Publish', 's3:GetObject'])) });
const GATE = { failOn: 'any', result: 'failed', sentence: 'failed: unused access is granted: `x`.' } as const;

/** The words of the page's head, without its marks. */
function headOf(changed: Partial<Analysis> = {}, audit: Audit = NO_AUDIT): string {
  const page = renderHtml({ ...RUN, gate: GATE, ...changed }, audit, { tool: '1.2.3', script: '', style: '' });
  const [, head = ''] = /<header[^>]*>([\s\S]*?)<\/header>/.exec(page) ?? [];
  return head.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the head of the page', () => {
  it('says that no report was used, and why', () => {
    const message = 'the report is of 1 Jan 2026, more than 30 days old: it was not used';
    const one = problem('error', 'stale-report', message, { path: 'r.json' });
    expect(headOf({ reports: [], problems: [one] })).toContain(`Evidence as of none used ${message} `);
    const two = headOf({ reports: [], problems: [one, { ...one, path: 's.json' }] });
    expect(two).toContain(`none used ${message}, and 1 more problem below`);
    expect(headOf({ reports: [] })).toContain('none used no report holds any');
    expect(headOf({ reports: [], problems: [one] })).not.toMatch(/undated|0 report files/);
    expect(headOf()).toContain('Evidence as of undated');
  });

  it('calls no share of grants known where nothing was judged', () => {
    const { files } = audited({ 'a.json': policyOf({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }) });
    expect(headOf({ files })).toMatch(/; 0 judged by evidence .* Unused grants not known /);
    expect(headOf()).toContain('Unused grants 2 of 3 ');
  });

  it('names the gate, and says once how it was decided', () => {
    expect(headOf()).toContain('Gate any : failed: unused access is granted: x .');
    expect(headOf().match(/failed/g)).toHaveLength(1);
  });

  it('says in one line what is debt, what is new, and what changed since the audit before', () => {
    const before = audited({ 'a.json': policyOf(statement(['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject'])) });
    const audit = auditOf(RUN, { baseline: baselineOf(before), previous: asPrevious(before), covers: all });
    expect(headOf({}, audit)).toContain(
      'Since 23 Nov 2026: 1 unused action added, 1 gone, 1 the same. ' +
        '1 unused action is in the baseline of 23 Nov 2026; 1 is new. ',
    );
    expect(headOf()).not.toMatch(/baseline|Since/);
  });
});
