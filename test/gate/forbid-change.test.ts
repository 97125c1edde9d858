import { describe, expect, it } from 'vitest';
import { policies, policy } from '../cli/made';
import type { Texts } from '../deliver/based';
import { withFormats } from '../keep/kept';
import { judge } from './judged';
import { rulesFor } from './rules';

withFormats();
const FORBID = { forbid: ['iam:*', 's3:Delete*'], mostPercent: 100 };

describe('what the base contained', () => {
  const result = (failOn: 'added' | 'touched' | 'any', base: Texts, head: Texts) =>
    judge({ base, head, rules: rulesFor(failOn, FORBID) }).result;
  const STAR = { 'a.json': policy('iam:*', 's3:GetObject') };

  it.each<[string, Texts, Texts, readonly ['passed' | 'failed', 'passed' | 'failed']]>([
    ['is not new', STAR, { 'a.json': policy('iam:*', 's3:PutObject') }, ['passed', 'failed']],
    ['is not new by a wider entry', { 'a.json': policy('*') }, STAR, ['passed', 'failed']],
    ['makes nothing else old', STAR, { 'a.json': policy('iam:*', 's3:*') }, ['failed', 'failed']],
    ['is new by a wider entry where a narrow one stood', { 'a.json': policy('iam:Get*') }, STAR, ['failed', 'failed']],
    [
      'moves with its entry',
      { ...STAR, 'b.json': policy('s3:*') },
      { 'a.json': policy('s3:GetObject'), 'b.json': policy('iam:*', 's3:*') },
      ['passed', 'failed'],
    ],
    [
      'does not spread',
      { ...STAR, 'b.json': policy('s3:GetObject') },
      { ...STAR, 'b.json': policy('iam:*') },
      ['failed', 'failed'],
    ],
    ['is new in a new file', STAR, { ...STAR, 'b.json': policy('iam:*') }, ['failed', 'failed']],
    ['was denied', { 'a.json': STAR['a.json'].replace('Allow', 'Deny') }, STAR, ['failed', 'failed']],
    [
      'is not new by an entry that amounts to it',
      { 'a.json': policy('iam:??*', 's3:GetObject') },
      { 'a.json': policy('iam:??*', 's3:PutObject') },
      ['passed', 'failed'],
    ],
    [
      'is new by an entry that amounts to it',
      { 'a.json': policy('iam:G*', 's3:GetObject') },
      { 'a.json': policy('iam:??*', 's3:GetObject') },
      ['failed', 'failed'],
    ],
    ['may have been denied', { 'a.json': STAR['a.json'].replace('Allow', '{{e}}') }, STAR, ['failed', 'failed']],
    [
      'is not touched',
      { 'a.json': policies(['iam:*'], ['s3:GetObject']) },
      { 'a.json': policies(['iam:*'], ['s3:PutObject']) },
      ['passed', 'passed'],
    ],
  ])('%s', (_, base, head, [added, touched]) => {
    expect([result('added', base, head), result('touched', base, head)]).toEqual([added, touched]);
    expect(result('any', base, head)).toBe('failed');
  });
});

describe('keep rules', () => {
  const head = { 'iam/a.json': policy('iam:*', 's3:GetObject') };
  const result = (...rule: readonly string[]) =>
    judge({
      head,
      configuration: ['principals: {"iam/**": MyRole}', `keep: [{reason: x, ${rule.join(', ')}}]`],
      rules: rulesFor('any', FORBID),
    }).result;

  it('excuse what they cover', () => {
    expect(result('actions: "iam:*"')).toBe('passed');
    expect(result('actions: "IAM:**"', 'files: iam/*.json', 'expires: 2026-11-23')).toBe('passed');
    expect(result('actions: "iam:*"', 'principals: My*')).toBe('passed');
    expect(result('actions: [s3:GetObject, "iam:Get*", "iam:*"]')).toBe('passed');
    expect(result('actions: "iam:?*"')).toBe('passed');
  });

  it.each([
    ['less than the forbidden entry', ['actions: "iam:??*"']],
    ['another service', ['actions: "iamx:*"']],
    ['another file', ['actions: "iam:*"', 'files: ops/**']],
    ['another principal', ['actions: "iam:*"', 'principals: OtherRole']],
    ['until yesterday', ['actions: "iam:*"', 'expires: 2026-11-22']],
  ])('do not, where they mean %s', (_, rule) => {
    expect(result(...rule)).toBe('failed');
  });

  it('excuse nothing by what they probably mean', () => {
    const forbidden = (action: string) =>
      judge({
        head: { 'iam/a.json': policy('iam:PassRole', 's3:GetObject') },
        configuration: [`keep: [{reason: x, actions: "${action}"}]`],
        rules: rulesFor('any', { forbid: ['iam:PassRole'], mostPercent: 100 }),
      }).result;
    expect([forbidden('iam:PassRole'), forbidden('iam:PasRole')]).toEqual(['passed', 'failed']);
  });

  it('about somebody do not excuse what is nobody’s', () => {
    const report = '[{"serviceNamespace": "s3"}]';
    const finding = JSON.stringify({
      ...{ id: 'f', analyzedAt: '2026-11-20T02:10:11Z', resource: 'arn:aws:iam::123456789012:role/MyRole' },
      ...{
        status: 'ACTIVE',
        findingType: 'UnusedPermission',
        findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 'sns' } }],
      },
    });
    const gate = (of: string, ...configuration: readonly string[]) =>
      judge({ head, report: of, configuration, rules: rulesFor('any', { ...FORBID, unowned: 'allow' }) }).result;
    const rule = (more: string) => `keep: [{actions: "iam:*", reason: x${more}}]`;
    expect(gate(finding, rule(', principals: MyRole'))).toBe('failed');
    expect(gate(finding, rule(''))).toBe('passed');
    expect(gate(report, rule(', principals: MyRole'))).toBe('passed');
    const uncovered = 'principals: {"iam/**": OtherRole}';
    expect(gate(finding, uncovered, rule(', principals: MyRole'))).toBe('failed');
    expect(gate(finding, uncovered, rule(', principals: OtherRole'))).toBe('incomplete');
  });

  it('beside the code excuse their statement, and only those that stood before', () => {
    const yaml = (comment: string, entry = 'iam:*') =>
      `Version: "2012-10-17"\nStatement:\n  - Effect: Allow\n    Action:\n      - ${entry} ${comment}\n      - s3:GetObject\n    Resource: "*"\n`;
    const [kept, bare] = [{ 'a.yaml': yaml('# refine-iam: keep: break glass') }, { 'a.yaml': yaml('') }];
    const gate = (base: Texts | undefined, now: Texts) =>
      judge({ head: now, ...(base && { base }), rules: rulesFor('any', FORBID) });
    expect(gate(undefined, kept).sentence).toMatch(/; nothing forbidden is granted but 1 entry that may stay\.$/);
    expect([gate(undefined, bare).result, gate(bare, kept).result, gate(kept, kept).result]).toEqual([
      'failed',
      'failed',
      'passed',
    ]);
    expect(gate(bare, kept).sentence).toMatch(
      /\. 1 keep comment that the change brings or alters does not count here\.$/,
    );
    expect(gate(bare, { ...kept, 'b.yaml': yaml('# refine-iam: keep: x') }).sentence).toMatch(
      /\. 2 keep comments that the change brings or alters do not count here\.$/,
    );
    expect(gate(kept, kept).sentence).not.toMatch(/keep comment/);
    const narrow = { 'a.yaml': yaml('# refine-iam: keep: break glass', 'iam:Get*') };
    expect(gate(narrow, kept).result).toBe('failed');
    expect(gate(undefined, { 'a.yaml': yaml('# refine-iam: keep iam:Get*: break glass') }).result).toBe('failed');
  });

  it('have company: what a baseline holds may stay', () => {
    const isForgiven = (file: { path: string }, _: unknown, forbidden: string) =>
      file.path === 'iam/a.json' && forbidden === 'iam:*';
    const gate = (text: string) =>
      judge({ head: { 'iam/a.json': text }, rules: rulesFor('any', FORBID), excuses: { isForgiven } }).result;
    expect([gate(policy('iam:*')), gate(policy('*')), gate(policy('iam:*', 's3:*'))]).toEqual([
      'passed',
      'failed',
      'failed',
    ]);
  });
});
