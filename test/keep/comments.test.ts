import { describe, expect, it } from 'vitest';
import { ENTRY_FORMS, STATEMENT_FORMS } from './forms';
import { outcomeOf, withFormats } from './kept';

withFormats();
const ACL = 's3:GetBucketAcl';
const SAYING = 'refine-iam: keep s3:GetBucketAcl until 2026-12-31: restore drill';

describe.each([
  ['an action', SAYING],
  ['what stands there', SAYING.replace(' s3:GetBucketAcl', '')],
])('a comment that keeps %s', (_, comment) => {
  const forms = [...ENTRY_FORMS(ACL, comment), ...STATEMENT_FORMS(ACL, comment)];
  it.each(forms)('$name', form => {
    const { after, kept, problems } = outcomeOf(form);
    expect(after).toContain(ACL);
    expect(kept).toEqual([ACL]);
    expect(problems).toEqual([]);
  });

  it.each(forms)('$name: to the end of its last day, and not longer', form => {
    expect(outcomeOf(form, { at: '2026-12-31T23:59:59.999Z' }).kept).toEqual([ACL]);
    const { after, kept, problems } = outcomeOf(form, { at: '2027-01-01T00:00:00Z' });
    expect(after).not.toContain(ACL);
    expect(kept).toEqual([]);
    expect(problems).toMatchObject([{ code: 'expired-keep', severity: 'warning', path: form.path }]);
    const line = form.text.split('\n')[(problems[0]?.line ?? 0) - 1] ?? '';
    expect(line.slice((problems[0]?.column ?? 0) - 1)).toMatch(/^refine-iam: keep/);
  });

  it.each(forms)('$name: without it the finding is back', ({ path, text }) => {
    const { after, kept, problems } = outcomeOf({ path, text: text.replace(comment, 'a remark') });
    expect(after).not.toContain(ACL);
    expect([kept, problems]).toEqual([[], []]);
  });
});
