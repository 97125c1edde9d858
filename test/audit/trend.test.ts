import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/audit/trend';
import { finding } from '../cli/made';
import { analysed } from '../deliver/placed';
import { all, asPrevious, audited, policyOf, statement } from './made';

const READ = (...actions: readonly string[]) => statement([...actions, 's3:GetObject'], 'Read');
const WRITE = (...actions: readonly string[]) => statement([...actions, 's3:PutObject'], 'Write');

function since(was: Readonly<Record<string, string>>, is: Readonly<Record<string, string>>, covers = all) {
  return trendOf(asPrevious(audited(was)), audited(is), covers);
}

describe('the trend', () => {
  const was = {
    'a.json': policyOf(READ('s3:GetBucketAcl', 's3:GetBucketPolicy'), WRITE('s3:PutBucketAcl')),
    'b.json': policyOf(READ('sns:Publish')),
    'c.json': policyOf(READ()),
  };

  it('of two runs alike is none', () => {
    const { actions, statements, files } = since(was, was);
    expect(actions).toEqual({ added: 0, gone: 0, same: 4, unseen: 0 });
    expect(statements).toEqual({ added: 0, gone: 0, same: 3, unseen: 0 });
    expect(files).toEqual([]);
  });

  it('counts what came and went, in all and for each file in which something did', () => {
    const is = {
      'a.json': policyOf(READ('s3:GetBucketAcl', 'sns:Subscribe'), WRITE()),
      'b.json': was['b.json'],
      'c.json': policyOf(READ('sns:Publish', 'sns:Subscribe')),
    };
    const { since: day, actions, statements, files } = since(was, is);
    expect(day).toBe(Date.UTC(2026, 10, 23));
    expect(actions).toEqual({ added: 3, gone: 2, same: 2, unseen: 0 });
    expect(statements).toEqual({ added: 1, gone: 1, same: 2, unseen: 0 });
    expect(files.map(({ path, actions: { added, gone } }) => [path, added, gone])).toEqual([
      ['a.json', 1, 2],
      ['c.json', 2, 0],
    ]);
  });

  it('is none for a renamed file', () => {
    const { actions, files } = since(was, {
      'z.json': was['a.json'],
      'b.json': was['b.json'],
      'c.json': was['c.json'],
    });
    expect([actions, files]).toEqual([{ added: 0, gone: 0, same: 4, unseen: 0 }, []]);
  });

  it('calls gone only what this run looked for', () => {
    const only = { 'a.json': was['a.json'] };
    expect(since(was, only).actions).toEqual({ added: 0, gone: 1, same: 3, unseen: 0 });
    const narrow = since(was, only, path => path === 'a.json');
    expect(narrow.actions).toEqual({ added: 0, gone: 0, same: 3, unseen: 1 });
    expect(narrow.statements).toEqual({ added: 0, gone: 0, same: 2, unseen: 1 });
  });

  it('adds up: what was is gone, the same or not seen; what is, is added or the same', () => {
    const is = { 'a.json': policyOf(READ('sns:Publish')), 'd.json': policyOf(WRITE('s3:PutBucketAcl', 'sns:Publish')) };
    for (const covers of [all, () => false]) {
      const { added, gone, same, unseen } = since(was, is, covers).actions;
      expect([gone + same + unseen, added + same]).toEqual([4, 3]);
    }
  });
});

describe('findings that should resolve', () => {
  const principals = ['MyRole'];
  const run = (files: Readonly<Record<string, string>>, report = finding()) => analysed(files, report, { principals });
  const was = { 'a.json': policyOf(READ('s3:GetBucketAcl'), WRITE('sns:Publish')), 'b.json': policyOf(READ()) };
  const resolving = (files: Readonly<Record<string, string>>, report?: string) =>
    trendOf(asPrevious(run(was)), run(files, report), all).resolving;

  it('are those whose report still names what no statement of the principal grants any more', () => {
    expect(resolving(was)).toEqual([]);
    const clean = { 'a.json': policyOf(READ()), 'b.json': was['b.json'] };
    expect(resolving(clean)).toEqual([{ principal: 'MyRole', actions: ['s3:GetBucketAcl', 'sns:Publish'] }]);
  });

  it('are not those of actions that another statement still grants', () => {
    const moved = { 'a.json': policyOf(READ()), 'b.json': policyOf(WRITE('sns:*')) };
    expect(resolving(moved)).toEqual([{ principal: 'MyRole', actions: ['s3:GetBucketAcl'] }]);
  });

  it('are none where the report is newer and names them no more', () => {
    const report = JSON.stringify({ ...JSON.parse(finding()), findingDetails: [] });
    expect(resolving({ 'a.json': policyOf(READ()), 'b.json': was['b.json'] }, report)).toEqual([]);
  });
});
