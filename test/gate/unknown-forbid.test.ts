import { describe, expect, it } from 'vitest';
import { unknownForbids } from '../../src/analyse/unknown-forbids';
import { universe } from '../../src/catalogue/universe';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import { LISTING, policy } from '../cli/made';
import { refineIam, repository } from '../cli/run';
import { POLICY, pullRequest } from '../review/pull-request';
import { runAction } from '../review/run-action';
import { judge } from './judged';
import { rulesFor } from './rules';

const catalogue = loadCatalogue(null);
if (!catalogue.ok) throw new Error(catalogue.problem.message);
const known = catalogue.value;
const NEWER = 'what is newer than the catalogue can be forbidden once a newer release knows it';
const WORDS = '`forbid`: nobody knows an action `iam:PasRole`';
const HELP = `did you mean \`iam:PassRole\`? ${NEWER}`;

describe('what is forbidden and nobody knows', () => {
  it.each<[string, string, string]>([
    ['iam:PasRole', 'nobody knows an action `iam:PasRole`', '`iam:PassRole`'],
    ['iam:PassRoel', 'nobody knows an action `iam:PassRoel`', '`iam:PassRole`'],
    ['s3:Deletebuckets', 'nobody knows an action `s3:Deletebuckets`', '`s3:DeleteBucket`'],
    ['ima:*', 'nobody knows the service `ima` of `ima:*`', '`iam`'],
    ['sqss:SendMessage', 'nobody knows the service `sqss` of `sqss:SendMessage`', '`sqs`'],
  ])('%s is an error where a known name is like it', (entry, what, meant) => {
    const help = `did you mean ${meant}? ${NEWER}`;
    expect(unknownForbids([entry, entry], known)).toMatchObject([
      { severity: 'error', code: 'unknown-forbid', message: `\`forbid\`: ${what}`, help },
    ]);
  });

  it.each<[string, string]>([
    ['iam:LetEverybodyIn', 'nobody knows an action `iam:LetEverybodyIn`'],
    ['iam:PasRol*', '`iam:PasRol*` grants no action that anybody knows'],
    ['nobodys-own-service:*', 'nobody knows the service `nobodys-own-service` of `nobodys-own-service:*`'],
    ['qz:*', 'nobody knows the service `qz` of `qz:*`'],
  ])('%s is a warning where none is', (entry, what) => {
    const help = 'check the spelling: only an entry that contains it is held up';
    expect(unknownForbids([entry], known)).toMatchObject([
      { severity: 'warning', code: 'unknown-forbid', message: `\`forbid\`: ${what}`, help },
    ]);
  });

  it.each(['*', '*:*', 'iam:*', 'IAM:passrole', 'iam:PassRole', 's3:Delete*', 's3:?et*'])('%s is known', entry => {
    expect(unknownForbids([entry], known)).toEqual([]);
  });

  it('is known where a report names it', () => {
    expect(unknownForbids(['iam:PasRole'], universe(known, [{ service: 'iam', name: 'PasRole' }]))).toEqual([]);
  });
});

describe('a gate that forbids what nobody knows', () => {
  const head = { 'a.json': policy('s3:GetObject', 'iam:PassRole') };
  const forbidding = (...forbid: readonly string[]) => rulesFor('any', { forbid, mostPercent: 100 });

  it('passes nothing where a known name was meant', () => {
    expect(judge({ head, rules: forbidding('iam:PasRole') }).sentence).toBe(`incomplete: ${WORDS}.`);
    expect(judge({ head, rules: forbidding('iam:PasRole', 's3:GetObject') }).result).toBe('failed');
    const configuration = ['gate: {fail-on: any, forbid: "iam:PasRole", max-unused-percent: 100}'];
    expect(judge({ head, configuration }).result).toBe('incomplete');
  });

  it('goes on where none was, and where a keep rule names the same', () => {
    expect(judge({ head, rules: forbidding('iam:LetEverybodyIn') }).result).toBe('passed');
    const configuration = ['keep: [{actions: "iam:PasRole", reason: drill}]'];
    expect(judge({ head, configuration, rules: forbidding('iam:PasRole') }).result).toBe('incomplete');
  });

  it('says nothing where it looks at nothing', () => {
    expect(judge({ head, rules: { ...forbidding('iam:PasRole'), failOn: 'never' } }).result).toBe('passed');
  });
});

describe.concurrent('each face says so', () => {
  const files = { 'a.json': POLICY, 'report.json': LISTING };
  const inputs = { report: 'report.json', 'fail-on': 'any', forbid: 'iam:PasRole', 'max-unused-percent': '100' };

  it('the command line, by flag and by configuration', () => {
    const flags = ['--check', '--max-unused-percent', '100', '--forbid', 'iam:PasRole'];
    const gate = 'gate: {fail-on: any, forbid: "iam:PasRole", max-unused-percent: 100}\n';
    for (const [more, args] of [
      [{}, flags],
      [{ '.github/refine-iam.yml': gate }, ['--check']],
    ] as const) {
      const cwd = repository({ ...files, ...more });
      const { code, stdout, stderr } = refineIam(['a.json', '--report', 'report.json', ...args], { cwd });
      expect([code, `${stdout}${stderr}`]).toEqual([2, expect.stringContaining(WORDS)]);
      expect(`${stdout}${stderr}`).toContain('did you mean `iam:PassRole`?');
    }
  });

  it.each(['pull_request', 'merge_group'])('the action on %s', async event => {
    const fake = await pullRequest({ 'a.json': POLICY }, { 'a.json': '{}' });
    const run = await runAction({ fake, event, files: { 'report.json': LISTING }, inputs });
    expect([run.code, run.outputs.gate]).toEqual([2, 'incomplete']);
    expect(run.commands.map(({ message }) => message)).toContain(`${WORDS}: ${HELP}`);
  });

  it('the audit', async () => {
    const run = await runAction({ fake: await pullRequest({ 'b.json': POLICY }), event: 'push', files, inputs });
    expect([run.code, run.outputs.gate]).toEqual([2, 'incomplete']);
    expect(run.commands.map(({ message }) => message)).toContain(`${WORDS}: ${HELP}`);
  });
});
