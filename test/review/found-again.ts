import { expect } from 'vitest';
import { git, textOf, writeFiles } from '../cli/run';
import type { FakeGitHub } from '../fake-github/fake-github';
import { newFolder } from './after-file';
import { POLICY, REFINED } from './pull-request';
import type { ActionRun } from './run-action';

/** So many files with one finding each, on line 4 of `f00.json` and so on, and the same files without what is unused. */
export function findings(count: number): { readonly head: Texts; readonly refined: Texts } {
  const paths = Array.from({ length: count }, (_, index) => `f${String(index).padStart(2, '0')}.json`);
  const all = (text: string) => Object.fromEntries(paths.map(path => [path, text]));
  return { head: all(POLICY), refined: all(REFINED) };
}

type Texts = Readonly<Record<string, string>>;

/** Asserts that the run's patch makes the refined files of the head's, and that its summary lists each file that changes. */
export function foundAgain(run: ActionRun, head: Texts, refined: Texts): void {
  const folder = newFolder();
  writeFiles(folder, head);
  git(folder, 'init', '--quiet');
  const patch = run.outputs.patch ?? '';
  if (patch !== '') git(folder, 'apply', patch);
  for (const path of Object.keys(head)) {
    expect(textOf(folder, path)).toBe(refined[path]);
    if (head[path] !== refined[path]) expect(run.summary).toContain(`#### \`${path}\`\n\n- line `);
  }
}

/** Where each file's finding can be seen on the pull request or beside its lines, besides summary and patch. */
export function placesOf(
  fake: FakeGitHub,
  { commands }: ActionRun,
  head: Texts,
): Readonly<Record<string, readonly string[]>> {
  const shown = fake.comments.filter(({ minimized }) => minimized === null);
  return Object.fromEntries(
    Object.keys(head).map(path => [
      path,
      [
        ...shown.filter(comment => comment.path === path).map(() => 'comment'),
        ...fake.issueComments.filter(({ body }) => body.includes(`- \`${path}:`)).map(() => 'note'),
        ...commands.filter(({ properties }) => properties.file === path).map(({ name }) => name),
      ],
    ]),
  );
}

/** Asserts that no finding stands on two comments, and that there is no second note. */
export function noneTwice(fake: FakeGitHub): void {
  const places = fake.comments
    .filter(({ minimized, resolved }) => minimized === null && !resolved)
    .map(({ path, body }) => `${path} ${body.slice(body.lastIndexOf('<!--'))}`);
  expect(places).toEqual([...new Set(places)]);
  expect(fake.issueComments.length).toBeLessThan(2);
}
