import { describe, expect, it } from 'vitest';
import type { BranchPull } from '../../src/ports-work-off';
import { type FindingKey, readKeys, writeKeys } from '../../src/work-off/findings';
import { withPullMark } from '../../src/work-off/mark';
import { declinedIn } from '../../src/work-off/plan-pulls';
import { clean, writes } from '../review/pull-request';
import { said, workOff } from './in-process';
import { headFiles, policy, pullsOf, repositoryWith } from './scene';

const ACL = ['GetBucketAcl'];
const MORE = ['GetBucketAcl', 'PutBucketAcl'];
const saysNo = (number: number) =>
  `Pull request #${number} was closed by people: the same changes are not proposed again.`;

describe("people's no", () => {
  it('holds for what the pull request proposed, and hides nothing behind it', async () => {
    const one = (sid: string) => policy([sid], 'GetBucketAcl');
    const fake = await repositoryWith({ 'a.json': one('A'), 'b.json': one('B'), 'c.json': one('C') });
    const most = { most: 1 };
    const waits = (some: string) => `${some} for a later pull request: one changes at most 1, and a run keeps 20.`;
    expect(said(await workOff(fake, ACL, most))).toContain(waits('2 more statements wait'));
    fake.people.closePull(2);
    fake.moveBase(1, { 'd.json': one('D') });
    const second = said(await workOff(fake, ACL, most));
    expect(second).toEqual([waits('2 more statements wait'), saysNo(2), 'Opened pull request #3 with 1 statement.']);
    expect([headFiles(fake, 3)['a.json'], headFiles(fake, 3)['b.json']].map(text => text?.includes('Acl'))).toEqual([
      true,
      false,
    ]);
    expect(said(await workOff(fake, ACL, most))).toContain('Pull request #3 still holds.');
    clean(fake);
  });

  it('to as many groups as a run keeps takes up none of the places', async () => {
    const numbers = Array.from({ length: 21 }, (_, at) => String(at).padStart(2, '0'));
    const fake = await repositoryWith(
      Object.fromEntries(numbers.map(name => [`f${name}/p.json`, policy([`S${name}`], 'GetBucketAcl')])),
    );
    await workOff(fake, ACL, { by: 'folder' });
    expect(pullsOf(fake)).toHaveLength(20);
    for (let number = 2; number <= 21; number++) fake.people.closePull(number);
    const lines = said(await workOff(fake, ACL, { by: 'folder' }));
    expect(lines.filter(text => !text.includes('closed by people'))).toEqual([
      'Opened pull request #22 with 1 statement.',
    ]);
    clean(fake);
  });

  it('is not forgotten when another pull request came between, nor when that is open', async () => {
    const fake = await repositoryWith({ 'a.json': policy(['Read'], 'GetBucketAcl', 'PutBucketAcl') });
    await workOff(fake, ACL);
    fake.people.closePull(2);
    await workOff(fake, MORE);
    expect(pullsOf(fake)).toEqual(['2 closed', '3 open']);
    expect(said(await workOff(fake, ACL))).toContain(saysNo(2));
    expect(pullsOf(fake)).toEqual(['2 closed', '3 closed']);
    const before = writes(fake).length;
    expect(said(await workOff(fake, ACL))).toEqual([saysNo(2)]);
    expect(writes(fake)).toHaveLength(before);
    clean(fake);
  });

  it('is taken back by the newest word, and was said to one default branch only', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((what): FindingKey => ({ where: '0'.repeat(8), what: what.repeat(8) }));
    if (!a || !b || !c) throw new Error('no keys');
    const pull = (
      number: number,
      state: BranchPull['state'],
      mark: 'open' | 'closed',
      ...keys: readonly FindingKey[]
    ) => {
      const digests = { job: '1'.repeat(16), content: '2'.repeat(16), findings: writeKeys(keys) };
      const body = withPullMark('', { ...digests, state: mark, heads: ['3'.repeat(40)], statements: 1 });
      return {
        number,
        state,
        body,
        url: '',
        title: '',
        branch: 'x',
        base: number === 3 ? 'old' : 'main',
        mine: number !== 2,
      };
    };
    const pulls = [
      pull(9, 'open', 'open', b),
      pull(8, 'merged', 'open', a),
      pull(7, 'closed', 'open', a, b),
      pull(6, 'closed', 'open', b),
      pull(5, 'closed', 'closed', c),
      pull(4, 'closed', 'open', c),
      pull(3, 'closed', 'open', { ...c, what: 'd'.repeat(8) }),
      pull(2, 'closed', 'open', { ...c, what: 'e'.repeat(8) }),
    ];
    const no = [...declinedIn(pulls, '1'.repeat(16), 'main')].map(([what, { number }]) => [what, number]);
    expect(no).toEqual([[b.what, 7]]);
    expect(readKeys(writeKeys([b, a]))).toEqual([a, b]);
  });
});

describe('a pull request to another branch', () => {
  it('is left alone, also where nothing is left for it', async () => {
    const fake = await repositoryWith({ 'a.json': policy(['Read'], 'GetBucketAcl', 'PutBucketAcl') });
    await workOff(fake, ACL);
    const before = writes(fake).length;
    for (const report of [MORE, ['DeleteBucket']]) {
      expect(said(await workOff(fake, report, { branch: 'develop' }))).toEqual([
        'Pull request #2 does not go to the default branch: it is left alone. Change its base, or close it.',
      ]);
    }
    expect(writes(fake)).toHaveLength(before);
    clean(fake);
  });
});
