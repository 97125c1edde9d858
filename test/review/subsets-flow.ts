import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writeFiles } from '../cli/run';
import { ask } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { parseSuggestion, type Replacement } from '../fake-github/suggestions';
import { newFolder } from './after-file';
import type { ActionRun } from './run-action';
import { type Offer, patchesIn } from './subsets';

/** Files of a head, by path. */
type Texts = Readonly<Record<string, string>>;

/** What a run of the action offers on pull request 7, by the paths of the files of which it says something. */
export function offersOf(
  fake: FakeGitHub,
  head: Texts,
  { outputs }: Pick<ActionRun, 'outputs'>,
): ReadonlyMap<string, Offer> {
  const all = applied(head, outputs.patch ?? '');
  const open = fake.comments.filter(({ resolved, minimized }) => !resolved && minimized === null);
  const patches = patchesIn(fake.issueComments[0]?.body ?? '');
  const paths = Object.keys(head).filter(path => head[path] !== all[path]);
  expect(paths).toEqual(expect.arrayContaining([...open.map(({ path }) => path), ...patches.keys()]));
  return new Map(
    paths.map((path): [string, Offer] => {
      const text = head[path] ?? '';
      const suggestions = open
        .filter(comment => comment.path === path)
        .map(({ body, line, startLine }): Replacement => {
          const found = parseSuggestion(body);
          expect(found).toMatchObject({ closed: true, count: 1 });
          return { start: startLine ?? line ?? 0, end: line ?? 0, lines: found?.lines ?? [] };
        });
      // the note leaves out what would lose its `\r`
      const patch = patches.get(path) ?? (text.includes('\r') ? null : '');
      return [path, { head: text, suggestions, patch, refined: all[path] ?? '' }];
    }),
  );
}

/** What `git apply` makes of files with the patch that an output names; the same files where it names none. */
export function applied<T extends Texts>(files: T, patch: string): T {
  if (patch === '') return files;
  const cwd = newFolder();
  writeFiles(cwd, files);
  const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', patch], { cwd, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const after = Object.keys(files).map(path => [path, readFileSync(join(cwd, path), 'utf8')]);
  return Object.fromEntries(after) as T;
}

/** The `patch` of each changed file, as GitHub lists it. */
export async function patchesOf(fake: FakeGitHub): Promise<ReadonlyMap<string, string | undefined>> {
  const { body } = await ask(fake, 'GET', '/pulls/7/files?per_page=100');
  return new Map(body.map((file: Record<string, string>) => [file.filename, file.patch]));
}
