import { beforeAll, describe, expect, it } from 'vitest';
import { readCommented } from '../source/strip-comments';
import { put, span } from '../verify/claims';
import { loaded } from '../verify/made-claims';
import { FILES, honest, judgedBy, withEdits, withEmptied, withList } from './planted';

beforeAll(loaded);

/** What the first list becomes by the letter. */
const RIGHT = ['s3:GetObject*', 's3:ListBucket'];
const PATHS = Object.keys(FILES) as (keyof typeof FILES)[];

describe.each(PATHS)('a wrong answer about %s', path => {
  const text = FILES[path];

  it('is not what the program gives', () => {
    const answer = honest(path);
    expect(judgedBy(answer)).toEqual({ broken: [], withheld: 0 });
    const [first, , third] = answer.file.policies[0]?.statements ?? [];
    expect([first?.refinement?.after, third?.verdict, third?.edited]).toEqual([RIGHT, 'emptied', true]);
    expect(judgedBy(withList(answer, { after: RIGHT }))).toEqual({ broken: [], withheld: 0 });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'grants what was not granted',
      [...RIGHT, 'iam:PassRole'],
      ['narrower: iam:PassRole', 'narrower-tomorrow: iam:PassRole'],
    ],
    [
      'grants by a pattern what was not granted',
      [...RIGHT, 'sns:S*'],
      ['narrower: sns:Subscribe', 'narrower-tomorrow: sns:S*'],
    ],
    ['will grant more', [...RIGHT, 's3:G*Object'], ['narrower-tomorrow: s3:G*Object']],
    [
      'is wider by its wildcard only',
      ['s3:Get?bject*', 's3:*Bucket', 's3:ListBucket'],
      ['narrower-tomorrow: s3:*Bucket'],
    ],
    ['loses an action of a pattern', ['s3:GetObject', 's3:ListBucket'], ['nothing-else-lost: s3:GetObjectAcl']],
    ['loses an entry', ['s3:GetObject*'], ['nothing-else-lost: s3:ListBucket']],
    ['leaves an action', [...RIGHT, 's3:PutObject'], ['nothing-unused-left: s3:PutObject']],
    ['leaves an action in a pattern', ['s3:Get*', 's3:ListBucket'], ['nothing-unused-left: s3:GetBucketAcl']],
  ])('that %s is found, with what shows it', (_, after, broken) => {
    const found = judgedBy(withList(honest(path), { after }));
    // Whoever would be refined again is unsettled, too.
    expect(found.broken.filter(one => !one.startsWith('settled: '))).toEqual(broken);
    expect(found.withheld).toBe(1);
  });

  it('that names what is gone, or names without a reason, is found', () => {
    const gone = { action: 's3:PutObject', reason: 'keep-rule' } as const;
    expect(judgedBy(withList(honest(path), { after: RIGHT, left: [gone] })).broken).toEqual([
      'nothing-unused-left: s3:putobject',
    ]);
    const left = [{ action: 's3:PutObject', reason: '' as 'added' }];
    expect(judgedBy(withList(honest(path), { after: [...RIGHT, 's3:PutObject'], left })).broken).toContain(
      'nothing-unused-left: s3:PutObject',
    );
  });

  it('that is not the last word is found: what it names as kept is kept by nothing', () => {
    const after = [...RIGHT, 's3:PutObject'];
    const left = [{ action: 's3:PutObject', reason: 'keep-rule' }] as const;
    expect(judgedBy(withList(honest(path), { after, left }))).toEqual({
      broken: [`settled: ${after.join(', ')}`],
      withheld: 1,
    });
  });

  it('that removes a statement in use is found', () => {
    expect(judgedBy(withEmptied(honest(path), 1)).broken[0]).toBe('nothing-else-lost: sns:Subscribe');
  });

  const comment = path === 'policy.json' ? '//' : '#';
  const string = (word: string) => (path === 'policy.yaml' ? word : `"${word}"`);
  const places: readonly (readonly [string, string, string])[] = [
    ['a value beside the list', string('one'), string('two')],
    ['another statement', string('two'), string('one')],
    ['a comment above the policy', `${comment} the policy`, `${comment} a policy`],
    ['a comment between statements', `${comment} between`, `${comment} among`],
    ['white space', `${string('two')}`, ` ${string('two')}`],
    ['a key', path === 'main.tf' ? 'resources' : 'Resource', path === 'main.tf' ? 'not_resources' : 'NotResource'],
    ['quotes or signs', string('two'), path === 'policy.yaml' ? '"two"' : string('tw\\u006f')],
  ];

  it.each(places)('that changes %s is found, by an edit and without one', (_, part, by) => {
    const answer = honest(path);
    const edit = put(text, part, by);
    const byEdit = judgedBy(withEdits(answer, [...answer.file.edits, edit]));
    expect(byEdit.broken).toEqual([
      expect.stringMatching(/^only-the-list-moved: (?:an edit at )?line \d+, column \d+ of the text before$/),
    ]);
    const silently = judgedBy(withEdits(answer, answer.file.edits, answer.file.after.replace(part, by)));
    expect(silently.broken).toEqual([
      expect.stringMatching(/^only-the-list-moved: line \d+, column \d+ of the text after$/),
    ]);
    expect([byEdit.withheld, silently.withheld]).toEqual([2, 2]);
  });

  it.each([
    ['that stays, changed', `${comment} stays`, `${comment} remains`],
    ['that stays, lost', `${comment} stays`, ''],
    ['that goes, put in the place of another', `${comment} stays`, `${comment} goes`],
  ])('about a comment in the list %s is found', (_, part, by) => {
    const answer = honest(path);
    const edits = [...answer.file.edits, put(text, part, by)];
    expect(judgedBy(withEdits(answer, edits)).broken).toEqual([expect.stringMatching(/^only-the-list-moved: /)]);
  });

  it('that writes other entries than it says, or none of them, is found', () => {
    const answer = honest(path);
    const { edits, after } = answer.file;
    const other = edits.map(edit => ({ ...edit, text: edit.text.replace('s3:GetObject*', 's3:*') }));
    for (const wrong of [withEdits(answer, other), withEdits(answer, []), withEdits(answer, edits.slice(1))]) {
      expect(judgedBy(wrong)).toEqual({
        broken: [expect.stringMatching(/^only-the-list-moved: .* of the text before$/)],
        withheld: 2,
      });
    }
    expect(judgedBy(withEdits(answer, edits, after.replaceAll('\n', '\r\n'))).broken).toHaveLength(1);
    expect(judgedBy(withEdits(answer, edits, `\ufeff${after}`)).broken).toHaveLength(1);
    expect(judgedBy(withEdits(answer, edits, after.trimEnd())).broken).toHaveLength(1);
  });

  it('that cannot be read any more is found', () => {
    const answer = honest(path);
    const open = put(text, string('s3:ListBucket'), path === 'policy.yaml' ? '[s3:ListBucket' : '"s3:ListBucket');
    expect(judgedBy(withEdits(answer, [...answer.file.edits, open])).broken).toEqual([
      'only-the-list-moved: the text after does not parse',
    ]);
  });

  it('that removes another statement than it says is found', () => {
    const answer = honest(path);
    const [first] = answer.file.policies[0]?.policy.list?.items ?? [];
    const gone = { start: first?.start ?? 0, end: span(text, string('two')).start, text: '' };
    const found = judgedBy(withEdits(answer, [gone])).broken;
    expect(found).toEqual([expect.stringMatching(/^only-the-list-moved: /)]);
  });
});

it('the files are what they are taken for', () => {
  expect(readCommented(FILES['policy.json'])).toMatchObject({ Statement: [{ Resource: 'one' }, {}, {}] });
});
