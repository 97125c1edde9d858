import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../src/configuration/configuration';
import { whyDeclined } from '../../src/render/statement-words';
import { policy } from '../cli/made';
import type { Texts } from '../deliver/based';
import { outcomeOf, withFormats } from '../keep/kept';
import { judge } from './judged';
import { rulesFor } from './rules';

withFormats();

const KEEP = 'refine-iam: keep until 2026-12-31: the team of the build answers for it';
const template = (comment: string, action = '!Ref Actions') =>
  `Version: "2012-10-17"\nStatement:\n  # ${comment}\n  - Effect: Allow\n    Action: ${action}\n    Resource: "*"\n`;
const block = (comment: string, actions = 'concat(["iam:*"], [])') =>
  `data "aws_iam_policy_document" "d" {\n  # ${comment}\n  statement {\n    actions = ${actions}\n    resources = ["*"]\n  }\n}\n`;
const jsonc = (comment: string) =>
  policy('s3:GetObject').replace('{\n      "Effect"', `// ${comment}\n    { "Principal": null,\n      "Effect"`);

const CLEAN = { 'z.json': policy('s3:GetObject') };
const PASSED = 'passed: no unused access is granted; 1 statement that nobody can judge is kept by a comment.';

const decide = (head: Texts, more = {}, failOn: FailOn = 'any', base?: Texts) =>
  judge({ head: { ...CLEAN, ...head }, rules: rulesFor(failOn, more), ...(base && { base: { ...CLEAN, ...base } }) });

describe('a comment over a statement that nobody can read', () => {
  const forms: readonly (readonly [string, (comment: string) => string])[] = [
    ['a.yaml', template],
    ['a.yaml', comment => template(comment, '[s3:GetObject, !Ref More]')],
    ['a.yaml', comment => template(comment, '*all').replace('Version', 'x: &all s3:GetObject\nVersion')],
    ['a.tf', block],
    ['a.jsonc', jsonc],
  ];
  it.each(forms)('settles it: %s', (path, text) => {
    expect(decide({ [path]: text('why') }).result).toBe('incomplete');
    for (const more of [{}, { unread: 'fail' } as const]) {
      expect(decide({ [path]: text(KEEP) }, more).sentence).toBe(PASSED);
    }
    expect(decide({ [path]: text(KEEP) }, { forbid: ['iam:*'] }).result).toBe('passed');
    expect(outcomeOf({ path, text: text(KEEP) }).problems).toEqual([]);
  });

  it('does so to its last day, and is told of after it', () => {
    const text = template(KEEP.replace('2026-12-31', '2026-11-22'));
    expect(decide({ 'a.yaml': text }).result).toBe('incomplete');
    const [problem] = outcomeOf({ path: 'a.yaml', text }).problems;
    expect(problem?.message).toBe(
      'the rule that keeps a statement as it is (`the team of the build answers for it`) expired: its last day was 22 Nov 2026',
    );
  });

  it('says nothing of it where it names actions, cannot be read, or stands inside', () => {
    const inside = template('why', '\n      - !Ref X').replace('!Ref X', `!Ref X # ${KEEP}`);
    const texts = [template(KEEP.replace('keep', 'keep iam:*')), template('refine-iam: keep until never'), inside];
    expect(texts.map(text => decide({ 'a.yaml': text }).result)).toEqual(['incomplete', 'incomplete', 'incomplete']);
  });

  it('settles no other kind, and no other statement', () => {
    const notAction = template(KEEP, 's3:GetObject').replace('Action:', 'NotAction:');
    const second = '  - Effect: Allow\n    Action: !Ref Others\n    Resource: "*"\n';
    expect(decide({ 'a.yaml': notAction }).result).toBe('incomplete');
    expect(decide({ 'a.yaml': template(KEEP) + second }).result).toBe('incomplete');
  });

  it('counts where it stood over the statement before the change', () => {
    const [kept, bare] = [template(KEEP), template('why')];
    const changed = kept.replace('!Ref Actions', '!Ref Others');
    const results = (base: string, head: string) =>
      (['added', 'touched'] as const).map(rule => decide({ 'a.yaml': head }, {}, rule, { 'a.yaml': base }).result);
    expect(results(kept, `${kept}# more\n`)).toEqual(['passed', 'passed']);
    expect(results(kept, changed)).toEqual(['incomplete', 'incomplete']);
    expect(results(bare, kept.replace('"*"', '"x"'))).toEqual(['incomplete', 'incomplete']);
  });
});

it('it is said what is not written out', () => {
  const words = (path: string, text: string) => outcomeOf({ path, text }).statements.map(whyDeclined);
  const principal = policy('s3:GetObject').replace('"Effect"', '"Principal": null, "Effect"');
  expect(words('a.json', principal)).toEqual([
    'its actions are written out, and its effect or its principal is not: it may have none once it is deployed',
  ]);
  expect(words('a.yaml', template('why'))).toEqual(['its actions are not written out as a list of strings']);
});
