import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run';
import { read } from '../documents';
import { ANALYZER, CLI, collects, expectedReport, findings, REPORT, start } from './collecting';

const accepts = new Ajv2020({ formats: { 'date-time': true } }).compile(JSON.parse(read('schema/report.schema.json')));

describe.concurrent('refine-iam collect', () => {
  it.each([1, 2, 3, 100])('gives the report of the fixture when %i stand on a page', async pageSize => {
    const fake = await start({ pageSize });
    const { code, stdout, stderr, report, files } = await collects(fake);
    expect([stderr, code, files]).toEqual(['', 0, [REPORT]]);
    expect(JSON.parse(report ?? '')).toEqual(expectedReport());
    expect([accepts(JSON.parse(report ?? '')), accepts.errors]).toEqual([true, null]);
    expect(stdout).toBe(`${REPORT}: 4 findings of unused permissions, 2 of unused roles, keys and passwords.\n`);
    expect(fake.unexpected).toEqual([]);
    const details = findings().filter(one => one.status === 'ACTIVE' && one.findingType === 'UnusedPermission');
    const pages = details.map(one => Math.max(1, Math.ceil(one.findingDetails.length / pageSize)));
    expect(fake.calls.filter(one => one === 'GetFindingV2')).toHaveLength(pages.reduce((a, b) => a + b));
    expect(fake.atOnce()).toBeLessThanOrEqual(6);
  });

  it('gives a report that the other face reads: the article comes out of it', async () => {
    const fake = await start();
    const { cwd } = await collects(fake);
    const policy = join(ROOT, 'examples/article/policy.json');
    const args = ['--report', REPORT, '--principal', 'MyRole', '--as-of', '2026-11-23'];
    const refines = (more: readonly string[]) => collects(fake, { cwd, program: [CLI], args: [policy, ...more] });
    const { code, stdout, stderr } = await refines(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('30 unused actions to remove from 2 statements in 1 file');
    expect(stdout).toContain('role `Unused` unused: delete it');
    expect(stdout).toContain('the report about `Idle` names no service');
    const nobody = await refines(args.with(3, 'Nobody'));
    expect(nobody.stdout).toContain('Nothing could be judged.');
  });

  it('warns where the analyzer looks back less than the window, and removes no more than it knows', async () => {
    const short = { ...ANALYZER, configuration: { unusedAccess: { unusedAccessAge: 30 } } };
    const fake = await start({ analyzers: [short] });
    const { cwd } = await collects(fake);
    const args = [join(ROOT, 'examples/article/policy.json'), '--report', REPORT, '--principal', 'MyRole'];
    const refines = (more: readonly string[]) =>
      collects(fake, { cwd, program: [CLI], args: [...args, '--as-of', '2026-11-23', ...more] });
    const { stdout } = await refines([]);
    expect(stdout).toContain('error: the analyzer looks back 30 days, less than the 90 days asked for');
    expect(stdout).not.toContain('30 unused actions to remove');
    const fitting = (await refines(['--unused-for', '30d'])).stdout;
    expect(fitting).toContain('30 unused actions to remove');
    expect(fitting).not.toContain('looks back');
  });

  it('writes the same to standard output, and says the rest beside it', async () => {
    const fake = await start();
    const { stdout, stderr, files } = await collects(fake, { args: ['--output', '-'] });
    expect(JSON.parse(stdout)).toEqual(expectedReport());
    expect([stderr.slice(0, 35), files]).toEqual(['4 findings of unused permissions, 2', []]);
  });

  it('gives an empty report where there are no findings', async () => {
    const { code, report, stdout } = await collects(await start({ findings: [] }));
    expect([code, stdout]).toEqual([0, `${REPORT}: 0 findings of unused permissions.\n`]);
    expect(JSON.parse(report ?? '')).toEqual({ ...expectedReport(), analyzedAt: null, findings: [] });
  });

  it('asks Access Analyzer for the findings of some accounts only', async () => {
    const organization = { ...ANALYZER, type: 'ORGANIZATION_UNUSED_ACCESS' };
    const fake = await start({ analyzers: [organization] });
    const { report } = await collects(fake, { args: ['--account', '444455556666'] });
    expect(idsOf(report)).toEqual(['f-05']);
    const many = Array.from({ length: 45 }, (_, index) => ['--account', String(444455556630 + index)]).flat();
    expect(idsOf((await collects(fake, { args: many })).report)).toEqual(['f-05']);
    expect(fake.unexpected).toEqual([]);
  });

  it('keeps those with a tag, which only IAM knows', async () => {
    const entities = [
      { kind: 'role' as const, name: 'MyRole', path: '/', tags: { team: 'a', stage: 'prod' } },
      { kind: 'role' as const, name: 'Idle', path: '/', tags: { team: 'b' } },
      { kind: 'role' as const, name: 'Unused', path: '/elsewhere/', tags: { team: 'a' } },
      { kind: 'user' as const, name: 'Bot', path: '/ops/', tags: { team: 'a' } },
    ];
    const fake = await start({ entities });
    const all = await collects(fake, { args: ['--resource-tag', 'team=a'] });
    expect([all.code, all.report]).toEqual([2, null]);
    expect(all.stderr).toContain('`resource-tag` can only be asked of IAM');
    const account = ['--account', '111122223333', '--resource-tag', 'team=a'];
    const { report, stdout } = await collects(fake, { args: account });
    expect(idsOf(report)).toEqual(['f-01', 'f-07']);
    expect(stdout).toContain('left out: 2 of roles or users that are not there any more, 1 without the tag');
    const both = await collects(fake, { args: [...account, '--resource-tag', 'stage=prod'] });
    expect(idsOf(both.report)).toEqual(['f-01']);
    expect(fake.unexpected).toEqual([]);
  });

  it('leaves out, and counts, what was resolved or deleted meanwhile', async () => {
    const fake = await start();
    fake.before(operation => {
      if (operation !== 'GetFindingV2') return;
      const { findings: held } = fake.world;
      for (const one of held) if (one.id === 'f-02') one.status = 'RESOLVED';
      const gone = held.findIndex(({ id }) => id === 'f-05');
      if (gone >= 0) held.splice(gone, 1);
    });
    const { code, stdout, report } = await collects(fake);
    expect([code, idsOf(report)]).toEqual([0, ['f-01', 'f-03', 'f-04', 'f-07']]);
    expect(stdout).toContain('left out: 2 that were resolved or archived meanwhile');
  });

  it('begins a finding again that is analysed anew between two pages', async () => {
    const fake = await start({ pageSize: 2, findings: findings().filter(({ id }) => id === 'f-01') });
    fake.before((operation, nth) => {
      const [finding] = fake.world.findings;
      if (finding && operation === 'GetFindingV2' && nth === 2) finding.analyzedAt = '2026-11-21T02:10:11Z';
    });
    const { code, report } = await collects(fake);
    const [whole] = (expectedReport().findings as readonly { id: string }[]).filter(({ id }) => id === 'f-01');
    expect(code).toBe(0);
    expect(JSON.parse(report ?? '').findings).toEqual([{ ...whole, analyzedAt: '2026-11-21T02:10:11.000Z' }]);
    expect(fake.calls.filter(one => one === 'GetFindingV2')).toHaveLength(6);
  });

  it('puts the new report in the place of an old one, and keeps the old one when it fails', async () => {
    const fake = await start();
    const { cwd } = await collects(fake);
    writeFileSync(join(cwd, REPORT), 'old');
    fake.fault({ operation: 'ListFindingsV2', status: 403, code: 'AccessDeniedException' });
    expect((await collects(fake, { cwd })).report).toBe('old');
    expect(JSON.parse((await collects(fake, { cwd })).report ?? '')).toEqual(expectedReport());
  });
});

function idsOf(report: string | null): readonly string[] {
  return (JSON.parse(report ?? '') as { findings: { id: string }[] }).findings.map(({ id }) => id).sort();
}
