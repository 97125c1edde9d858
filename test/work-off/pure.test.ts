import { describe, expect, it } from 'vitest';
import { branchOf, branchPrefix, titlePart } from '../../src/work-off/branch';
import { readCodeowners } from '../../src/work-off/codeowners';
import { keepTicks } from '../../src/work-off/issue-text';
import {
  heldBy,
  inPlaceOf,
  ownPart,
  readIssueMark,
  readPullMark,
  says,
  textAbove,
  withIssueMark,
  withPullMark,
  withTrailer,
} from '../../src/work-off/mark';

const D = '0123456789abcdef';
const SHA = D.repeat(3).slice(0, 40);
const PULL = { job: D, state: 'open', findings: D, content: D, heads: [SHA, SHA], statements: 12 } as const;

describe('a marker', () => {
  it('is read as it was written, also after GitHub has changed the line ends', () => {
    const body = withPullMark('text\n\nmore', PULL);
    expect(readPullMark(body)).toEqual(PULL);
    expect(readPullMark(`${body.replaceAll('\n', '\r\n')}\r\n`)).toEqual(PULL);
    expect(textAbove(body)).toBe('text\n\nmore');
    const mark = { job: D, state: 'closed', content: D } as const;
    expect(readIssueMark(withIssueMark('text', mark))).toEqual(mark);
    expect([readIssueMark(body), readPullMark(withIssueMark('text', mark))]).toEqual([null, null]);
  });

  it('is the last one, whatever others write behind it, which stays', () => {
    const [older, body] = [withPullMark('older', { ...PULL, statements: 1 }), withPullMark('text', PULL)];
    for (const behind of ['\n\nmore', '\r\nmore\n', '\n<!-- refine-iam 1 pull -->\n<!-- x -->']) {
      const whole = `${older}\n${body}${behind}`;
      expect(readPullMark(whole)).toEqual(PULL);
      expect(textAbove(whole)).toBe(`${older}\ntext`);
      expect(ownPart(`${body}${behind}`)).toBe(body);
      expect(inPlaceOf(whole, 'new')).toBe(`new${behind}`);
      expect(says(`${body}${behind}`, 'text')).toBe(true);
    }
    expect([inPlaceOf('no marker', 'new'), inPlaceOf(`${body}\n\n`, 'new'), ownPart('none')]).toEqual([
      'new',
      'new',
      'none',
    ]);
    expect(inPlaceOf(`${body}\n${'x'.repeat(65_533)}`, 'new')).toBe('new');
  });

  it.each([
    ['nothing', ''],
    ['no marker', 'text'],
    ['text on its line', `${withPullMark('text', PULL)} more`],
    ['text before it on its line', withPullMark('text', PULL).replace('<!--', '> <!--')],
    ['no commit', withPullMark('text', { ...PULL, heads: [] })],
    ['a commit that is none', withPullMark('text', { ...PULL, heads: ['main'] })],
    ['a state that is none', withPullMark('text', PULL).replace(' open ', ' merged ')],
    ['a number that is none', withPullMark('text', { ...PULL, statements: -1 })],
  ])('is none with %s', (_, body) => {
    expect(readPullMark(body)).toBeNull();
  });
});

describe('a commit', () => {
  const commit = { message: withTrailer('Remove', D, D, SHA), tree: SHA, parents: ['a'] };
  it('is known by its last line and the very tree that this names', () => {
    expect(heldBy(commit, D)).toBe(D);
    expect(heldBy({ ...commit, tree: 'f'.repeat(40) }, D)).toBeNull();
    expect(heldBy({ ...commit, parents: ['a', 'b'] }, D)).toBeNull();
    expect(heldBy({ ...commit, message: `${commit.message}\n\nCo-authored-by: x` }, D)).toBeNull();
    expect(heldBy(commit, 'f'.repeat(16))).toBeNull();
  });
});

describe('the name of a branch', () => {
  // git check-ref-format, and nothing that a shell or another system would take for more
  const GOOD = /^refine-iam\/[a-z0-9-]+\/[a-z0-9-]+$/;
  it.each([
    'all',
    'iam/roles',
    './',
    '..',
    '-x',
    'a.lock',
    '@acme/team',
    ' ',
    '',
    'Ä',
    'x'.repeat(300),
    'a\nb',
    '~^:?*[\\',
  ])('is good for the group %j', group => {
    expect(branchOf('default', group)).toMatch(GOOD);
    expect(branchOf(group, 'all')).toMatch(GOOD);
    expect(branchOf('default', group).length).toBeLessThan(100);
    expect(branchOf('default', group).startsWith(branchPrefix('default'))).toBe(true);
    expect(titlePart(group)).toMatch(/^[A-Za-z0-9._/+=,-]*…?$/);
  });

  it('is another for another group, however alike they are', () => {
    const groups = ['a/b', 'a-b', 'A/B', 'a b', 'a/b/', `${'x'.repeat(60)}1`, `${'x'.repeat(60)}2`];
    expect(new Set(groups.map(group => branchOf('default', group))).size).toBe(groups.length);
    expect(branchPrefix('a')).not.toBe(branchPrefix('A'));
  });
});

describe('CODEOWNERS', () => {
  // the examples of GitHub's documentation
  const ownersOf = readCodeowners(`
# a comment
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/github
!negated @nobody
[a]x @nobody
we{i}rd @braces
`);
  it.each([
    ['readme.md', '@global-owner1 @global-owner2'],
    ['src/x.js', '@js-owner'],
    ['build/logs/a/b', '@octocat'],
    ['build/log', '@global-owner1 @global-owner2'],
    ['docs/getting-started.md', '@doctocat'],
    ['x/docs/a.md', '@global-owner1 @global-owner2'],
    ['scripts/a/b', '@doctocat @octocat'],
    ['x/apps/y', '@octocat'],
    ['apps/github', ''],
    ['apps/github/x', ''],
    ['apps/githubs', '@octocat'],
    ['deep/logs/x', '@octocat'],
    ['we{i}rd', '@braces'],
    ['ax', '@global-owner1 @global-owner2'],
  ])('%s', (path, owners) => {
    expect(ownersOf(path).join(' ')).toBe(owners);
  });

  it('with a star in the last part does not reach below it', () => {
    const owners = readCodeowners('docs/* @a\r\n');
    expect([owners('docs/x'), owners('docs/x/y'), readCodeowners('')('x')]).toEqual([['@a'], [], []]);
  });
});

describe('what people ticked', () => {
  it('stays where the line says the same, wherever its link leads', () => {
    const [a, b] = ['a', 'b'].map(letter => `- [ ] [x](https://g/blob/${letter.repeat(40)}/x#L1): title`);
    expect(keepTicks(`${b}\n- [ ] other`, (a ?? '').replace('[ ]', '[x]'))).toBe(
      `${b?.replace('[ ]', '[x]')}\n- [ ] other`,
    );
    expect(keepTicks(`${b}`, `${a}`)).toBe(b);
  });
});
