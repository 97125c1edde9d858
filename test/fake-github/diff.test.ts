import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { diffTrees } from './diff';
import { numbered } from './example';
import { blobSha, type FileInput, listTree, treeOf } from './objects';

function changes(base: Record<string, FileInput>, head: Record<string, FileInput>, renames = {}) {
  return diffTrees(treeOf(base), treeOf(head), renames);
}

function onlyPatch(before: FileInput, after: FileInput): string | null | undefined {
  return changes({ f: before }, { f: after })[0]?.patch;
}

describe('objects', () => {
  test('a blob has the SHA that git gives it', () => {
    const bytes = Buffer.from('{"a": "é"}\r\n');
    const git = execFileSync('git', ['hash-object', '--no-filters', '--stdin'], { input: bytes }).toString().trim();
    expect(blobSha(bytes)).toBe(git);
  });

  test('an empty tree has the SHA that every git knows', () => {
    expect(listTree(new Map()).sha).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  test('folders sort as if they ended in a slash', () => {
    const listed = listTree(treeOf({ 'a/x': '1', 'a.txt': '2', a0: '3' }));
    expect(listed.all.map(({ path }) => path)).toEqual(['a.txt', 'a', 'a/x', 'a0']);
  });
});

describe('patches', () => {
  test('have three context lines and no file headers', () => {
    const before = numbered(20);
    expect(onlyPatch(before, before.replace('line 10\n', 'TEN\n'))).toBe(
      '@@ -7,7 +7,7 @@ line 6\n line 7\n line 8\n line 9\n-line 10\n+TEN\n line 11\n line 12\n line 13',
    );
  });

  test('keep carriage returns, also lone ones before what looks like a header', () => {
    expect(onlyPatch('a\r\nb\r\n', 'a\r\nc\r\n')).toBe('@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r');
    const odd = 'x\rdiff --git a/0 b/0\r@@ -1 +1 @@\r+y\n';
    expect(changes({ f: 'a\n' }, { f: odd })).toMatchObject([
      { patch: `@@ -1 +1 @@\n-a\n+${odd.trimEnd()}`, additions: 1, deletions: 1 },
    ]);
  });

  test('say where the last line has no newline', () => {
    const note = '\\ No newline at end of file';
    expect(onlyPatch('a\nb', 'a\nc')).toBe(`@@ -1,2 +1,2 @@\n a\n-b\n${note}\n+c\n${note}`);
    expect(onlyPatch('a', 'a\n')).toBe(`@@ -1 +1 @@\n-a\n${note}\n+a`);
  });

  test('are absent for binary, huge, empty and purely renamed files and for a change of mode', () => {
    expect(onlyPatch('a\n', Buffer.from([1, 0, 2]))).toBeNull();
    expect(onlyPatch('a\n', numbered(20_001))).toBeNull();
    expect(onlyPatch('a\n', `${'x'.repeat(1_000_001)}\n`)).toBeNull();
    expect(changes({}, { f: '' })).toMatchObject([{ status: 'added', patch: null, additions: 0 }]);
    expect(changes({ f: 'a\n' }, { f: { mode: '100755', content: 'a\n' } })).toMatchObject([
      { status: 'modified', patch: null },
    ]);
    expect(changes({ old: 'a\n' }, { new: 'a\n' }, { new: 'old' })).toMatchObject([
      { filename: 'new', previousFilename: 'old', status: 'renamed', patch: null, additions: 0 },
    ]);
    expect(onlyPatch('a\n', numbered(19_000))).not.toBeNull();
  });

  test('a rename with changes is diffed against its old path, and the old path is no removal', () => {
    const found = changes({ old: 'a\nb\n' }, { new: 'a\nc\n' }, { new: 'old' });
    expect(found).toMatchObject([{ filename: 'new', status: 'renamed', patch: '@@ -1,2 +1,2 @@\n a\n-b\n+c' }]);
    expect(changes({ old: 'a\n' }, { new: 'a\n', old: 'b\n' }, { new: 'old' }).map(({ status }) => status)).toEqual([
      'renamed',
      'added',
    ]);
  });

  test('symlinks show their target, submodules their commit', () => {
    const link: FileInput = { mode: '120000', content: '/proc/self/environ' };
    const commit = 'a'.repeat(40);
    const found = changes({ t: 'x\n' }, { l: link, s: { mode: '160000', content: commit }, t: link });
    expect(found.map(({ status, patch }) => [status, patch?.split('\n').filter(line => line.startsWith('+'))])).toEqual(
      [
        ['added', ['+/proc/self/environ']],
        ['added', [`+Subproject commit ${commit}`]],
        ['changed', ['+/proc/self/environ']],
      ],
    );
    expect(found[1]?.sha).toBe(commit);
  });

  test('come in the bytewise order of any paths, removed files with their old blob', () => {
    const names = ['é', 'z', 'a b', 'new\nline', '"quoted"', '\u{1F600}', '\uFF5E'];
    const head = Object.fromEntries(names.map(name => [name, `${name}\n`]));
    const found = changes({ gone: 'g\n' }, head);
    expect(found.map(({ filename }) => filename)).toEqual([
      ...['"quoted"', 'a b', 'gone', 'new\nline', 'z', 'é', '\uFF5E', '\u{1F600}'],
    ]);
    expect(found.find(({ status }) => status === 'removed')).toMatchObject({
      sha: blobSha(Buffer.from('g\n')),
      deletions: 1,
    });
    for (const { filename, patch } of found)
      if (filename !== 'gone') expect(patch).toContain(`+${filename.split('\n')[0]}`);
  });
});
