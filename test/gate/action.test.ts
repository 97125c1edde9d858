import { describe, expect, it } from 'vitest';
import { clean, type Files, LISTING, POLICY, pullRequest, REFINED, touched } from '../review/pull-request';
import { type ActionRun, type Given, runAction } from '../review/run-action';

const CONFIG = '.github/refine-iam.yml';
const TWO = POLICY.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"');
const STAR = POLICY.replace('"s3:GetBucketAcl"', '"iam:*"');
const BOTH = ['pull_request', 'merge_group'];

interface Sides {
  readonly head: Files;
  readonly base?: Files;
  readonly config?: string;
  /** The configuration of the head, where it differs. */
  readonly edited?: string | null;
}

async function gated(
  { head, base = touched(head), config, edited }: Sides,
  inputs: Given['inputs'] = {},
  event = 'pull_request',
) {
  const at = (text: string | null | undefined): Files => (text == null ? {} : { [CONFIG]: text });
  const fake = await pullRequest(
    { ...head, ...at(edited === undefined ? config : edited) },
    { ...base, ...at(config) },
  );
  const run = await runAction({
    fake,
    event,
    files: { 'report.json': LISTING },
    inputs: { report: 'report.json', ...inputs },
  });
  expect(run.stderr).toBe('');
  clean(fake);
  return run;
}

const verdict = ({ code, outputs }: ActionRun) => [code, outputs.gate];

describe.concurrent('as a required check and in a merge queue', () => {
  it.each<[string, Sides, NonNullable<Given['inputs']>, readonly [number, string], string]>([
    [
      'two may be',
      { head: { 'a.json': TWO } },
      { 'fail-on': 'touched', 'max-unused-actions': '2' },
      [0, 'passed'],
      'passed: changed statements hold 2 unused actions, 2 may be.',
    ],
    [
      'one may be',
      { head: { 'a.json': TWO } },
      { 'fail-on': 'touched', 'max-unused-actions': '1' },
      [1, 'failed'],
      'failed: changed statements hold 2 unused actions, 1 may be: in `a.json`, line 4.',
    ],
    [
      'levels that none has',
      { head: { 'a.json': TWO } },
      { 'fail-on': 'any', 'access-levels': 'List\nTagging, Write' },
      [0, 'passed'],
      'passed: no unused access is granted.',
    ],
    [
      'an entry is forbidden that is new',
      { head: { 'a.json': STAR }, base: { 'a.json': REFINED } },
      { 'fail-on': 'added', 'max-unused-percent': '100', forbid: '*\niam:*' },
      [1, 'failed'],
      'failed: `iam:*` is forbidden and granted in `a.json`, line 7.',
    ],
    [
      'an entry is forbidden that stood before',
      { head: { 'a.json': STAR } },
      { 'fail-on': 'added', forbid: 'iam:*' },
      [0, 'passed'],
      'passed: no unused action is granted that was not granted before; nothing forbidden is granted.',
    ],
    [
      'no policy changed',
      { head: { 'a.json': STAR, 'x.txt': 'y' }, base: { 'a.json': STAR, 'x.txt': 'x' } },
      { 'fail-on': 'any', 'max-unused-percent': '0', forbid: '*\niam:*' },
      [0, 'passed'],
      'passed: 0 of 0 granted actions are unused, 0 % may be; nothing forbidden is granted.',
    ],
  ])('%s', async (_, sides, inputs, expected, sentence) => {
    for (const event of BOTH) {
      const run = await gated(sides, inputs, event);
      expect([event, ...verdict(run)]).toEqual([event, ...expected]);
      expect(run.summary).toContain(`**Gate** \`${inputs['fail-on']}\`: ${sentence}`);
    }
  });

  it('what is forbidden is shown where it stands', async () => {
    const head = { 'a.json': STAR, 'b.json': STAR.replace('iam:*', '*') };
    const run = await gated({ head }, { 'fail-on': 'touched', forbid: 'iam:*', 'max-unused-percent': '100' });
    expect(run.summary).toContain(
      '- `a.json:7`: `iam:*` is forbidden and granted\n- `b.json:7`: `iam:*` is forbidden and granted by `*`\n',
    );
    const errors = run.commands.filter(({ name }) => name === 'error');
    expect(errors.map(({ properties: { file, line } }) => [file, line])).toEqual([
      [undefined, undefined],
      ['a.json', '7'],
      ['b.json', '7'],
    ]);
  });

  it.each([
    { 'max-unused-actions': '99' },
    { 'max-unused-percent': '100' },
    { 'access-levels': 'List' },
    { forbid: 'iam:*' },
  ])('passes nothing without evidence: %j', async inputs => {
    const event = 'forbid' in inputs || 'access-levels' in inputs ? 'merge_group' : 'pull_request';
    const fake = await pullRequest({ 'a.json': REFINED });
    const run = await runAction({ fake, event, inputs: { 'fail-on': 'touched', ...inputs } });
    expect(verdict(run)).toEqual([2, 'incomplete']);
  });

  it('waits for no evidence where no policy changed', async () => {
    const side = (text: string): Files => ({ 'a.json': STAR, 'x.json': `["${text}"]` });
    for (const event of BOTH) {
      const fake = await pullRequest(side('y'), side('x'));
      const run = await runAction({ fake, event, inputs: { 'fail-on': 'any', forbid: '*' } });
      expect([event, ...verdict(run)]).toEqual([event, 0, 'passed']);
      const broken = await pullRequest({ 'a.json': '{ "Statement": [' }, { 'a.json': STAR });
      expect(verdict(await runAction({ fake: broken, event, inputs: { 'fail-on': 'any' } }))).toEqual([
        2,
        'incomplete',
      ]);
      const gone = await pullRequest({ 'x.txt': 'x' }, { 'a.json': STAR });
      expect(verdict(await runAction({ fake: gone, event, inputs: { 'fail-on': 'any' } }))).toEqual([2, 'incomplete']);
    }
  });
});

describe.concurrent('a pull request does not loosen its gate', () => {
  const head = { 'a.json': TWO };
  const gate = (more: string) => `gate: {fail-on: touched, ${more}}\n`;

  it.each<[string, Sides, NonNullable<Given['inputs']>, readonly [number, string]]>([
    [
      'by a larger number in the configuration',
      { head, config: gate('max-unused-actions: 1'), edited: gate('max-unused-actions: 9') },
      {},
      [1, 'failed'],
    ],
    ['by taking it away', { head, config: gate('max-unused-percent: 66'), edited: null }, {}, [1, 'failed']],
    [
      'by fewer levels',
      { head, config: gate('access-levels: Read'), edited: gate('access-levels: List') },
      {},
      [1, 'failed'],
    ],
    [
      'by forbidding nothing',
      { head: { 'a.json': STAR }, config: gate('forbid: iam:*'), edited: 'gate: never\n' },
      {},
      [1, 'failed'],
    ],
    [
      'by a keep rule of its own',
      {
        head: { 'a.json': STAR },
        config: gate('forbid: iam:*'),
        edited: `${gate('forbid: iam:*')}keep: [{actions: iam:*, reason: x}]\n`,
      },
      {},
      [1, 'failed'],
    ],
    [
      'by larger numbers in the workflow',
      { head, config: gate('max-unused-actions: 1') },
      { 'fail-on': 'any', 'max-unused-actions': '9', 'max-unused-percent': '100' },
      [1, 'failed'],
    ],
    [
      'by a number beside none in the base',
      { head, config: 'gate: touched\n' },
      { 'max-unused-actions': '9' },
      [1, 'failed'],
    ],
    [
      'by levels beside none in the base',
      { head, config: 'gate: touched\n' },
      { 'access-levels': 'List' },
      [1, 'failed'],
    ],
    ['but a merged one may let it by', { head, config: gate('max-unused-actions: 2') }, {}, [0, 'passed']],
  ])('%s', async (_, sides, inputs, expected) => {
    expect(verdict(await gated(sides, inputs))).toEqual(expected);
  });

  it('nor by rules that nothing asks for: they are an error', async () => {
    const run = await gated({ head: { 'a.json': REFINED }, config: 'gate: never\n' }, { forbid: 'iam:*' });
    expect(verdict(run)).toEqual([2, 'incomplete']);
    expect(run.summary).toContain(
      '`forbid` needs `fail-on`, and without it there is no gate: say what the gate looks at',
    );
    const bad = await gated({ head: { 'a.json': REFINED } }, { 'fail-on': 'any', 'max-unused-percent': '101' });
    expect(verdict(bad)).toEqual([2, 'incomplete']);
    expect(bad.summary).toContain('`max-unused-percent` is `101`: give a whole number from 0 to 100');
  });
});
