import { describe, expect, it } from 'vitest';
import { idleGlobs } from '../../src/configuration/idle-globs';
import { finding, policy } from '../cli/made';
import { temporaryFolder, writeFiles } from '../cli/run';
import { configurationOf } from './made';
import { refineIam } from './run';

const LINES = [
  'principals:',
  '  iam/**: A',
  '  "roles/{role}/*.json": "{role}"',
  'ignore: [old/**, iam/x.json]',
  'keep:',
  '  - {actions: "s3:Get*", reason: drill, files: [iam/*.json, gone.json]}',
];

describe('globs of a configuration', () => {
  it.each<[string, readonly string[], readonly [string, number | null][]]>([
    ['that all fit a file', ['iam/x.json', 'roles/a/p.json', 'old/a', 'gone.json'], []],
    [
      'that fit none are told, each at its rule',
      ['other.json'],
      [
        ['iam/**', 2],
        ['roles/{role}/*.json', 3],
        ['old/**', null],
        ['iam/x.json', null],
        ['iam/*.json', 6],
        ['gone.json', 6],
      ],
    ],
    [
      'of which a capture fits a whole name only',
      ['iam/x.json', 'roles/a/b/p.json', 'old/a', 'gone.json'],
      [['roles/{role}/*.json', 3]],
    ],
  ])('%s', (_, paths, idle) => {
    const problems = idleGlobs(configurationOf(...LINES), paths);
    expect(problems.map(({ message, line }) => [/`([^`]*)`/.exec(message)?.[1], line])).toEqual(idle);
    expect(
      problems.every(
        ({ code, severity, path }) => `${code} ${severity} ${path}` === 'idle-glob note .github/refine-iam.yml',
      ),
    ).toBe(true);
  });

  it('that name a folder are told how one is written', () => {
    const lines = [
      'principals: {iam/orders-api: A, "iam/{role}": "{role}"}',
      'ignore: [iam/orders, iam/orders-api/p.json]',
    ];
    const paths = ['iam/orders-api/policies/p.json'];
    expect(
      idleGlobs(configurationOf(...lines), paths).map(({ message, help }) => [message.split('`')[1], help]),
    ).toEqual([
      ['iam/orders-api', 'a folder is `iam/orders-api/**`'],
      ['iam/{role}', 'a folder is `iam/{role}/**`'],
      ['iam/orders', 'check its spelling: it begins at the root of the repository, without a slash'],
      ['iam/orders-api/p.json', 'check its spelling: it begins at the root of the repository, without a slash'],
    ]);
  });

  it('are none without one', () => expect(idleGlobs(null, ['a.json'])).toEqual([]));

  it('are told only where the whole repository is read', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'a.json': finding('RoleA'),
      'iam/p.json': policy('s3:GetBucketAcl', 's3:GetObject'),
      '.github/refine-iam.yml': 'principals:\n  iam/*.json: RoleA\n  iam/*.jsn: RoleA\n',
    });
    const told = (path: string) => refineIam(cwd, path, '--report', 'a.json').stdout.match(/^.*fits none.*$/m)?.[0];
    expect(told('.')).toMatch(/^\.github\/refine-iam\.yml:3:1: note: the glob `iam\/\*\.jsn` of `principals`/);
    expect(told('iam')).toBeUndefined();
  });

  it('and rules that keep nothing are told there only; a part of it proves nothing', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'a.json': finding('RoleA'),
      'iam/p.json': policy('s3:GetBucketAcl', 's3:GetObject'),
      '.github/refine-iam.yml': 'principals: {"iam/*": RoleA}\nkeep:\n  - {actions: "sns:Publish", reason: alerts}\n',
    });
    const told = (path: string) => refineIam(cwd, path, '--report', 'a.json').stdout.match(/keeps nothing/g)?.length;
    expect([told('.'), told('iam'), told('iam/p.json')]).toEqual([1, undefined, undefined]);
  });
});
