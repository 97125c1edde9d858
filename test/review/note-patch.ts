import { expect } from 'vitest';
import { git, textOf, writeFiles } from '../cli/run';
import type { FakeGitHub } from '../fake-github/fake-github';
import { newFolder } from './after-file';

/** The text of the one note on a pull request; fails where there is none or a second one. */
export function noteOf(fake: FakeGitHub): string {
  expect(fake.issueComments).toHaveLength(1);
  return fake.issueComments[0]?.body ?? '';
}

/** What `git apply` makes of a file of the head with the patch that a note shows, copied as GitHub shows it. */
export function withNotePatch(note: string, path: string, text: string): string {
  const [, , patch] = /^(`{3,})diff\n([\s\S]*?)\n\1$/m.exec(note) ?? [];
  if (patch === undefined) throw new Error(`no patch in this note:\n${note}`);
  const folder = newFolder();
  writeFiles(folder, { [path]: text, 'refine-iam.patch': `${patch}\n` });
  git(folder, 'init', '--quiet');
  git(folder, 'apply', 'refine-iam.patch');
  return textOf(folder, path);
}
