import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/report/merge';
import { accepted, details, finding, lastAccessed, readValue } from './made';

const page = (prefix: string, nextToken: string | null, changes = {}) =>
  finding({ findingDetails: [details(prefix, ['GetX'])], nextToken, ...changes });

const summary = (...read: ReturnType<typeof accepted>[]) =>
  readValue(mergeReports(read)).reports.map(report => [report.source, ...report.services.map(one => one.prefix)]);

describe('mergeReports', () => {
  it('joins the pages of one finding, in one file or several', () => {
    const pages = [page('s3', 'a'), page('ec2', 'b'), page('sqs', null)];
    expect(summary(accepted(pages, '1.json'))).toEqual([['1.json', 's3', 'ec2', 'sqs']]);
    expect(summary(accepted(pages[0], '1.json'), accepted(pages.slice(1), '2.json'))).toEqual([
      ['1.json', 's3', 'ec2', 'sqs'],
    ]);
    expect(summary(accepted(pages[2], '3.json'), accepted(pages[0], '1.json'))).toEqual([['3.json', 'sqs', 's3']]);
  });

  it('keeps apart what differs in id, date or principal', () => {
    const others = [
      page('a', null),
      page('b', null, { id: 'f-2' }),
      page('c', null, { analyzedAt: '2026-11-21' }),
      page('d', null, { resource: 'arn:aws:iam::1:role/Other' }),
    ];
    expect(summary(accepted(others))).toHaveLength(4);
  });

  it('takes the same date written in two ways for the same', () => {
    const other = page('ec2', null, { analyzedAt: '2026-11-20 02:10:11+00:00' });
    expect(summary(accepted([page('s3', 'a'), other]))).toEqual([['r.json', 's3', 'ec2']]);
  });

  it('leaves reports without pages alone, and is settled', () => {
    const read = accepted([lastAccessed(), lastAccessed(), page('s3', null)]);
    const once = readValue(mergeReports([read, accepted([{ serviceNamespace: 's3' }])]));
    expect(once.reports.map(report => report.kind)).toEqual([
      'last-accessed',
      'last-accessed',
      'access-analyzer',
      'listing',
    ]);
    expect(readValue(mergeReports([once]))).toEqual(once);
  });

  it.each([
    ['one page', [page('s3', 'a')]],
    ['several pages', [page('s3', 'a'), page('ec2', 'b')]],
    ['the last page of another finding', [page('s3', 'a'), page('ec2', null, { id: 'f-2' })]],
    ['a page cut by the CLI', [page('s3', null, { NextToken: 'a' })]],
  ])('refuses a finding that breaks off: %s', (_, pages) => {
    const merged = mergeReports([accepted(pages)]);
    expect(merged).toMatchObject({
      ok: false,
      problem: {
        severity: 'error',
        code: 'refused-report',
        path: 'r.json',
        message: 'finding `f-1` breaks off: its last page is missing (`nextToken` is set)',
        help: expect.stringContaining('without `--max-items`'),
      },
    });
  });

  it('keeps every problem and every name', () => {
    const merged = readValue(
      mergeReports([accepted([]), accepted(page('s3', null)), accepted(finding({ status: 'ARCHIVED' }))]),
    );
    expect(merged.problems.map(one => one.code)).toEqual(['empty-report', 'skipped-finding']);
    expect(merged.named.map(one => one.name)).toEqual(['GetX', 'GetBucketAcl']);
  });
});
