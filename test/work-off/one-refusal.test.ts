import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/deliver/refusal';
import { refusedWords, together } from '../../src/work-off/done';
import { clean } from '../review/pull-request';
import { said, workOff } from './in-process';
import { policy, pullsOf, repositoryWith } from './scene';

const FILES = Object.fromEntries(['a', 'b', 'c'].map(name => [`${name}/p.json`, policy([name], 'GetBucketAcl')]));
const ACL = ['GetBucketAcl'];
const BY_FOLDER = { by: 'folder' } as const;

describe('one refusal', () => {
  it.each([
    ['git/create-ref', 422, 'Repository rule violations found'],
    ['git/create-tree', 502, 'Server Error'],
    ['git/create-tree', 502, 'Server Error', 2],
  ])('of %s with %i ends nothing else', async (operation, status, message, times = 1) => {
    const fake = await repositoryWith(FILES);
    for (let time = 0; time < times; time++) fake.faultOnce({ operation, status, body: { message } });
    const done = await workOff(fake, ACL, BY_FOLDER);
    const refused = status === 422 || times === 2 ? 1 : 0;
    expect([done.warnings.length, pullsOf(fake).length]).toEqual([refused, 3 - refused]);
    await workOff(fake, ACL, BY_FOLDER);
    expect(pullsOf(fake)).toHaveLength(3);
    clean(fake);
  });

  it('for want of a permission is asked for once, and ends what would be refused too', async () => {
    const fake = await repositoryWith(FILES);
    const body = { message: 'Resource not accessible by integration' };
    fake.faultOnce({ operation: 'git/create-tree', status: 403, body });
    const done = await workOff(fake, ACL, BY_FOLDER);
    expect([done.warnings.length, pullsOf(fake), said(done).at(-1)]).toEqual([
      1,
      [],
      '2 more branches left as they are.',
    ]);
  });

  it('to open pull requests still lets others be closed', async () => {
    const fake = await repositoryWith({ 'a/p.json': policy(['A'], 'GetBucketAcl') });
    await workOff(fake, ACL, BY_FOLDER);
    fake.moveBase(1, { ...FILES, 'a/p.json': null });
    fake.people.allowActions(false);
    const done = await workOff(fake, ACL, BY_FOLDER);
    expect(done.warnings).toHaveLength(1);
    expect(said(done)).toContain('Closed pull request #2: nothing is left for it.');
    expect(said(done).at(-1)).toBe('1 more branch left as they are.');
    clean(fake);
  });
});

describe('what is said of a refusal', () => {
  const answer = (status: number, message: string, errors?: readonly unknown[]) =>
    refusalOf({ status, message, response: { headers: {}, data: { message, errors } } });

  it.each([
    [
      410,
      'Issues has been disabled in this repository.',
      /^no x: GitHub answered with 410: `Issues has/,
      /switched off/,
    ],
    [403, 'Repository was archived so is read-only.', /archived so is read-only/, /to an archived repository$/],
    [422, 'Repository rule violations found', /`Repository rule violations found`$/, /out of the rule/],
    [422, 'Validation Failed', /`Validation Failed`$/, /^the next run tries it again$/],
    [403, 'Resource not accessible by integration', /does not let the token do it$/, /^give the job `x: write`$/],
    [502, '<html>', /answered with 502$/, /goes on where this one stopped/],
    [
      422,
      `\`x\`\n::error::${'y'.repeat(500)}`,
      /^no x: GitHub refused it as a whole: ` x ::error::y{180,}…`$/,
      /again/,
    ],
  ])('%i with %j names what is true and what helps', (status, message, words, help) => {
    const [warning] = refusedWords('No x', answer(status, message), '`x: write`').warnings;
    expect(warning?.message).toMatch(words);
    expect(warning?.help).toMatch(help);
  });

  it('has the reasons that stand below the message', () => {
    const errors = [{ message: 'head invalid' }, 'plain', { code: 'custom' }];
    expect(answer(422, 'Validation Failed', errors).said).toBe('Validation Failed: head invalid: plain');
    const graphql = { name: 'GraphqlResponseError', errors: [{ type: 'UNPROCESSABLE', message: 'no' }] };
    expect(refusalOf(graphql)).toMatchObject({ kind: 'invalid', said: 'no' });
  });

  it('ends all where the token or the time is the reason, and only that', () => {
    const stops = (...errors: readonly number[]) =>
      together(errors.map(status => refusedWords('No x', answer(status, 'm'), ''))).stops;
    expect([stops(403), stops(429), stops(401), stops(410), stops(422, 403)]).toEqual(Array(5).fill('writing'));
    expect([stops(422), stops(502), stops()]).toEqual([null, null, null]);
  });
});
