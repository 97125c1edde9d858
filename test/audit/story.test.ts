import { expect, it } from 'vitest';
import { finding } from '../cli/made';
import { commit, git, refineIam, repository, temporaryFolder, textOf, writeFiles } from '../cli/run';
import { validResult } from '../cli/schema';
import { type Result as SarifResult, validSarif } from '../sarif/valid';
import { policyOf, statement } from './made';

const OBJECTS = statement(['s3:GetBucketAcl', 's3:GetObject'], 'Objects');
const TOPICS = statement(['sns:Publish', 'sns:Subscribe', 's3:PutObject'], null, 'arn:aws:sns:*:*:alerts');
const NEW = statement(['s3:GetBucketAcl', 's3:PutObject'], 'New');
const BASELINE = '.github/refine-iam-baseline.json';
const CONFIGURATION = `principals:
  "iam/**/*.json": MyRole
keep:
  - actions: sns:Subscribe
    reason: the alarm drill of November
    expires: 2026-11-30
`;

interface Result {
  readonly trend: {
    readonly since: string;
    readonly actions: { readonly added: number; readonly gone: number; readonly same: number };
    readonly files: readonly { readonly path: string }[];
    readonly resolving: readonly { readonly principal: string; readonly actions: readonly string[] }[];
  } | null;
  readonly baseline: {
    readonly known: number;
    readonly gone: number;
    readonly new: readonly { readonly path: string; readonly actions: readonly string[] }[];
  } | null;
  readonly gate: { readonly sentence: string };
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** A repository that is audited week by week, with the results of all audits kept outside. */
function audits() {
  const cwd = repository({
    '.github/refine-iam.yml': CONFIGURATION,
    'iam/objects.json': policyOf(OBJECTS),
    'iam/topics.json': policyOf(TOPICS),
  });
  const kept = temporaryFolder();
  writeFiles(kept, { 'report.json': finding('MyRole', '2026-11-15T02:00:00+00:00') });
  const run = (day: string, ...more: readonly string[]) =>
    refineIam(['.', '--report', `${kept}/report.json`, '--as-of', day, '--max-report-age', '60d', '--check', ...more], {
      cwd,
    });
  const against = ['--baseline', BASELINE] as const;
  const audit = (day: string, previous: string | null) => {
    const beside = previous === null ? [] : ['--previous', `${kept}/${previous}.json`, ...against];
    const { code, stderr } = run(day, ...beside, '--format', 'json', '--output', `${kept}/${day}.json`);
    expect(stderr).toBe('');
    const sarif = validSarif(run(day, '--format', 'sarif').stdout).results;
    return { code, ...validResult<Result>(textOf(kept, `${day}.json`)), sarif };
  };
  return { cwd, run, audit, against };
}

/** What a code scanning service knows a result by, without its place. */
function known(results: readonly SarifResult[]): readonly string[] {
  return results.map(one => `${one.ruleId} ${one.partialFingerprints.primaryLocationLineHash}`).sort();
}

it('five audits say what a person would', () => {
  const { cwd, run, audit, against } = audits();

  // the first one: what there is becomes the baseline
  const first = audit('2026-11-16', null);
  expect([first.code, first.trend, first.baseline, first.sarif.length]).toEqual([1, null, null, 2]);
  expect(run('2026-11-16', '--write-baseline', BASELINE).code).toBe(1);
  expect(JSON.parse(textOf(cwd, BASELINE)).statements).toMatchObject([
    { path: 'iam/objects.json', sid: 'Objects', unused: ['s3:GetBucketAcl'] },
    { path: 'iam/topics.json', sid: null, unused: ['sns:Publish'] },
  ]);
  expect(run('2026-11-16', ...against).code).toBe(0);
  commit(cwd);

  // new debt
  writeFiles(cwd, { 'iam/objects.json': policyOf(NEW, OBJECTS) });
  const second = audit('2026-11-23', '2026-11-16');
  expect(second.code).toBe(1);
  expect(second.gate.sentence).toMatch(/`s3:GetBucketAcl` in `iam\/objects\.json`, line 4\.$/);
  expect(second.trend).toMatchObject({ since: '2026-11-16', actions: { added: 1, gone: 0, same: 2 }, resolving: [] });
  expect(second.baseline).toMatchObject({ known: 2, gone: 0, new: [{ path: 'iam/objects.json' }] });
  expect(known(second.sarif)).toEqual(expect.arrayContaining([...known(first.sarif)]));
  expect(second.sarif).toHaveLength(3);

  // debt is worked off
  const objects = ['iam/objects.json', '--write', '--report', '-', '--principal', 'MyRole', '--as-of', '2026-11-24'];
  expect(refineIam(objects, { cwd, input: finding() }).code).toBe(0);
  commit(cwd);
  const third = audit('2026-11-30', '2026-11-23');
  expect([third.code, third.gate.sentence]).toEqual([
    0,
    'passed: no unused access is granted but what the baseline holds (1 unused action).',
  ]);
  expect(third.trend).toMatchObject({
    actions: { added: 0, gone: 2, same: 1 },
    files: [{ path: 'iam/objects.json' }],
    resolving: [{ principal: 'MyRole', actions: ['s3:GetBucketAcl'] }],
  });
  expect(third.baseline).toMatchObject({ known: 1, gone: 1, new: [] });
  expect(third.problems.find(({ code }) => code === 'gone-from-baseline')?.message).toBe(
    '1 action of the baseline is gone',
  );
  expect(known(first.sarif)).toEqual(expect.arrayContaining([...known(third.sarif)]));
  expect(third.sarif).toHaveLength(1);
  expect(run('2026-11-30', ...against, '--write-baseline', BASELINE).code).toBe(0);
  expect(JSON.parse(textOf(cwd, BASELINE)).statements).toMatchObject([{ path: 'iam/topics.json' }]);

  // what was taken out does not come back unseen
  writeFiles(cwd, { 'iam/objects.json': policyOf(OBJECTS) });
  expect(run('2026-11-30', ...against).code).toBe(1);
  git(cwd, 'checkout', '--quiet', 'iam/objects.json');

  // a keep rule expires
  const fourth = audit('2026-12-01', '2026-11-30');
  expect(fourth.code).toBe(1);
  expect(fourth.trend).toMatchObject({ actions: { added: 1, gone: 0, same: 1 }, files: [{ path: 'iam/topics.json' }] });
  expect(fourth.baseline).toMatchObject({ known: 1, gone: 0, new: [{ actions: ['sns:Subscribe'] }] });
  expect(fourth.problems.map(({ code }) => code)).toContain('expired-keep');
  expect(known(fourth.sarif).filter(one => one.startsWith('unused'))).toEqual(known(third.sarif));

  // lines move, and the file is renamed
  writeFiles(cwd, { 'iam/topics.json': `\n\n${policyOf(TOPICS)}` });
  git(cwd, 'add', '--all');
  git(cwd, 'mv', 'iam/topics.json', 'iam/alerts.json');
  const fifth = audit('2026-12-07', '2026-12-01');
  expect(fifth.trend).toMatchObject({ actions: { added: 0, gone: 0, same: 2 }, files: [], resolving: [] });
  expect(fifth.baseline).toMatchObject({ known: 1, gone: 0, new: [{ path: 'iam/alerts.json' }] });
  expect(known(fifth.sarif)).toEqual(known(fourth.sarif));
  expect(fifth.sarif.map(one => one.locations[0]?.physicalLocation.artifactLocation.uri)).toContain('iam/alerts.json');

  // and the words of it
  const { stdout } = run('2026-12-07', ...against, '--format', 'text');
  expect(stdout).toContain(
    '1 unused action is in the baseline of 30 Nov 2026; 1 is new:\n  `iam/alerts.json`, line 6: `sns:Subscribe`',
  );
  const page = run('2026-12-07', ...against, '--format', 'html').stdout;
  expect(page).toContain('<p>1 unused action is in the baseline of 30 Nov 2026; 1 is new.</p>');
});
