import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, refineIam } from '../cli/run';

const REPORT = 'examples/monorepo/unused-access.json';
const CONFIG = 'examples/monorepo/refine-iam.yml';

interface Statement {
  readonly sid: string | null;
  readonly reason: string | null;
  readonly principals: readonly { readonly name: string; readonly by: string; readonly covered: boolean }[];
  readonly how: string | null;
  readonly why: string | null;
  readonly removed: readonly { readonly action: string }[];
}

/** What a run over the example says of each statement, by its Sid. */
function statements(report = REPORT, input = ''): ReadonlyMap<string | null, Statement> {
  const args = [
    'examples/monorepo',
    '--report',
    report,
    '--config',
    CONFIG,
    '--as-of',
    '2026-11-23',
    '--format',
    'json',
  ];
  const { stdout, stderr } = refineIam(args, { cwd: ROOT, input });
  if (stdout === '') throw new Error(stderr);
  const { files } = JSON.parse(stdout) as { files: { policies: { statements: Statement[] }[] }[] };
  return new Map(files.flatMap(file => file.policies.flatMap(policy => policy.statements)).map(one => [one.sid, one]));
}

/** Each rule by which somebody is found: the Sid, whose a person would say it is, how, and what all of them leave unused. */
const MAPPED: readonly (readonly [string, readonly string[], string, RegExp, readonly string[]])[] = [
  ['Reports', ['ReportReader'], 'configuration', /^configuration line 3: .*\{role\}/, ['s3:DeleteObject']],
  ['Logs', ['ReportReader', 'orders-api'], 'configuration', /^configuration line 4/, ['logs:CreateLogGroup']],
  ['Invoices', ['billing-prod'], 'path', /its file is called `billing-prod\.json`/, ['s3:DeleteObject']],
  ['Table', ['orders-api'], 'source', /it stands in `Api`/, ['dynamodb:Scan']],
  [
    'Queue',
    ['orders-api', 'shop-Worker-1K2J3H4G5F6D'],
    'source',
    /`Queue` puts it on `Api`; `Worker` lists it/,
    ['sqs:PurgeQueue'],
  ],
  ['Images', ['thumbnails-ThumbnailRole-9Z8Y7X6W5V4U'], 'source', /it stands in `Thumbnail`/, ['s3:DeleteObject']],
  [
    'Exports',
    ['billing-prod'],
    'source',
    /`aws_iam_role_policy\.exports` puts it on `billing-\*`/,
    ['s3:GetBucketAcl'],
  ],
  ['Objects', ['billing-prod'], 'source', /`aws_iam_role_policy\.exports`/, ['s3:DeleteObject']],
  ['Prices', ['ReportReader', 'orders-api'], 'source', /`aws_iam_role_policy_attachment\.prices`/, ['dynamodb:Scan']],
];

/** Each ambiguity: the Sid, the reason, and what is said of it. */
const DECLINED: readonly (readonly [string, string, RegExp | null])[] = [
  ['Old', 'unowned', null],
  ['Audit', 'unowned', /`AuditRole` is given from outside/],
  ['NotUsed', 'unowned', /SAM does not use its policies/],
  ['Legacy', 'unowned', /`var\.role` is given from outside/],
  ['Unattached', 'unowned', /nothing in its folder puts it on a role or a user/],
  ['Developers', 'unowned', /a group, whose members are not known/],
  ['Nightly', 'no-evidence', /no report is about `nightly-cleanup`/],
  ['Shared', 'owners-disagree', /names `ReportReader`; the source names `orders-api` too/],
  ['AtMost', 'ignored', null],
];

describe('the example with five roles', () => {
  let all: ReadonlyMap<string | null, Statement>;
  beforeAll(() => {
    all = statements();
  });

  it.each(MAPPED)('%s belongs to whom a person would name', (sid, names, by, how, removed) => {
    const one = all.get(sid);
    expect(one?.principals.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(new Set(one?.principals.map(one => one.by))).toEqual(new Set([by]));
    expect(one?.principals.every(({ covered }) => covered)).toBe(true);
    expect(one?.how).toMatch(how);
    expect(one?.why).toBeNull();
    expect(one?.removed.map(({ action }) => action)).toEqual(removed);
  });

  it.each(DECLINED)('%s is left alone: %s', (sid, reason, why) => {
    const one = all.get(sid);
    expect(one?.reason).toBe(reason);
    expect(one?.removed).toEqual([]);
    if (why) expect(one?.why).toMatch(why);
    else expect(one?.why).toBeNull();
  });

  it('has a line above for every statement that grants', () => {
    const told = new Set([...MAPPED, ...DECLINED].map(([sid]) => sid));
    const granting = [...all.values()].filter(one => one.reason !== 'principal');
    expect(granting.map(({ sid }) => sid).sort()).toEqual([...told].sort());
  });

  it('without the finding about one role of a shared policy removes nothing from it, and says which is missing', () => {
    const { findings } = JSON.parse(readFileSync(join(ROOT, REPORT), 'utf8')) as { findings: { resource: string }[] };
    const input = JSON.stringify({ findings: findings.filter(({ resource }) => !resource.endsWith('/orders-api')) });
    const without = statements('-', input);
    for (const sid of ['Logs', 'Queue', 'Prices', 'Table']) {
      expect(without.get(sid)?.reason).toBe('no-evidence');
      expect(without.get(sid)?.removed).toEqual([]);
      expect(without.get(sid)?.why).toBe('no report is about `orders-api`');
    }
    expect(without.get('Reports')?.removed).toEqual(all.get('Reports')?.removed);
  });
});

describe('refine-iam owners', () => {
  const args = ['owners', 'examples/monorepo', '--report', REPORT, '--config', CONFIG, '--as-of', '2026-11-23'];

  it('shows for each policy whose it is and how, and what is unmapped', () => {
    const { code, stdout, stderr } = refineIam(args, { cwd: ROOT });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      '  `orders-api`, `shop-Worker-1K2J3H4G5F6D`\n         the source: `Queue` puts it on `Api`; `Worker` lists it',
    );
    expect(stdout).toContain('    "examples/monorepo/iam/nobody.json": NAME\n');
    expect(stdout).toContain('  examples/monorepo/cloudformation/orders.yaml:49\n');
    expect(stdout).toMatch(
      /\n18 policies: 9 mapped, 1 without a report [^\n]*, 1 on which [^\n]* differ, 6 unmapped, 1 ignored\.\n$/,
    );
  });

  it('gives the same as JSON that its schema describes', () => {
    const { code, stdout } = refineIam([...args, '--format', 'json'], { cwd: ROOT });
    expect(code).toBe(0);
    const schema = JSON.parse(readFileSync(join(ROOT, 'schema/owners.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const result = JSON.parse(stdout) as { policies: { reason: string | null }[]; unmapped: string[] };
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(result.policies.filter(({ reason }) => reason === null)).toHaveLength(9);
    expect(result.unmapped).toHaveLength(5);
  });

  it.each([
    [['--write'], '--write'],
    [['--format', 'patch'], 'patch'],
    [['--check'], '--check'],
  ])('refuses %s', (more, word) => {
    const { code, stdout, stderr } = refineIam([...args, ...more], { cwd: ROOT });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(word);
  });
});
