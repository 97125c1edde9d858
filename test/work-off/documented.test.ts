import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GROUP_BY } from '../../src/work-off/groups';
import { MOST_PULLS } from '../../src/work-off/plan-branches';
import { LABEL } from '../../src/work-off/plan-issue';
import { read, textsOf } from '../documents';
import { startFakeGitHub } from '../fake-github/fake-github';
import { afterFile } from '../review/after-file';
import { clean } from '../review/pull-request';
import { ACTION } from '../review/run-action';
import { audit, issuesOf, policy, pullsOf, unused } from './scene';

const DOCUMENT = 'docs/working-off.md';

describe('docs/working-off.md', () => {
  it('has a workflow whose permissions are enough and whose inputs do it', async () => {
    const job = parse(textsOf(DOCUMENT, 'yaml')[0] ?? '').jobs['refine-iam'];
    const permissions = Object.fromEntries(
      Object.entries(job.permissions).map(([name, right]) => [name.replaceAll('-', '_'), right]),
    );
    const tokens = { worker: { login: 'github-actions[bot]', permissions } };
    const files = { 'iam/a.json': policy(['Read'], 'GetBucketAcl') };
    const pull = { ...{ number: 1, author: 'jane', base: files, head: files }, state: 'closed' as const };
    const fake = await startFakeGitHub({ owner: 'acme', repo: 'policies', pulls: [pull], tokens });
    afterFile(() => fake.close());
    const { 'report-workflow': workflow, 'report-artifact': name } = job.steps[1].with;
    const run = fake.addRun({ workflow: `.github/workflows/${workflow}` });
    fake.addArtifact(run, { name, files: { 'report.json': unused('GetBucketAcl') } });
    const given = Object.entries(job.steps[1].with).map(([key, value]) => [key, String(value)]);
    const { code } = await audit(fake, { inputs: { report: '', ...Object.fromEntries(given) } });
    expect([code, pullsOf(fake), issuesOf(fake)]).toEqual([0, ['2 open'], ['3 open']]);
    expect(fake.people.pull(2).shown.title).toBe('Remove unused access of iam: 1 statement in 1 file');
    clean(fake);
  });

  it('names what the program knows', () => {
    const text = read(DOCUMENT).replace(/\s+/g, ' ');
    for (const by of GROUP_BY) expect(text).toContain(`\`${by}\``);
    expect(text).toContain(`the label \`${LABEL}\``);
    expect(text).toContain(`at most ${MOST_PULLS} pull requests`);
    expect(text).toContain(`at most \`max-statements\` statements (${ACTION.inputs['max-statements']?.default})`);
    for (const name of ['open-issue', 'open-pull-request']) expect(ACTION.inputs[name]?.default).toBe('false');
  });
});
