import type { FakeGitHub } from '../fake-github/fake-github';
import type { Fault } from '../fake-github/faults';
import { POLICY, pullRequest } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

/** What a run finds on GitHub and in its report, and so what it has to do there. */
export type Scene = 'new' | 'one by one' | 'changed' | 'gone';

const TEXT = POLICY.replace('"s3:GetObject"', '"s3:ListBucket", "s3:GetObject"');
const PATHS = ['a.json', 'b.json', 'c.json'];
const report = (...actions: readonly string[]) => JSON.stringify([{ serviceNamespace: 's3', actions }]);
const [FIRST, MORE, NONE] = [report('GetBucketAcl'), report('GetBucketAcl', 'ListBucket'), report('PutObjectAcl')];

const all = (text: string) => Object.fromEntries(PATHS.map(path => [path, text]));

/** The files of the pull request: three findings, of which two have room on lines. */
export const HEAD = all(TEXT);

/** The files without what the report of a scene calls unused. */
export function refinedIn(scene: Scene): Readonly<Record<string, string>> {
  if (scene === 'gone') return HEAD;
  const first = TEXT.replace('"s3:GetBucketAcl", ', '');
  return all(scene === 'changed' ? first.replace('"s3:ListBucket", ', '') : first);
}

/** Runs the action in a scene. */
export function act(fake: FakeGitHub, scene: Scene, more: Partial<Given> = {}): Promise<ActionRun> {
  const text = scene === 'changed' ? MORE : scene === 'gone' ? NONE : FIRST;
  return runAction({ fake, files: { 'report.json': text }, inputs: { 'max-comments': '2' }, ...more });
}

/** Opens the pull request of a scene, with what runs before have said on it, somebody's reply to the one comment, and the faults. */
export async function enter(scene: Scene, faults: readonly Fault[] = []): Promise<FakeGitHub> {
  const fake = await pullRequest(HEAD);
  if (scene === 'changed' || scene === 'gone') await act(fake, 'new');
  if (scene === 'gone') fake.reply(fake.comments[0]?.id ?? 0, 'jane', 'why?');
  if (scene === 'one by one') fake.faultOnce({ operation: 'pulls/create-review', status: 422 });
  for (const fault of faults) fake.faultOnce(fault);
  return fake;
}

/** All that can be seen on the pull request, in an order that does not tell how it came there. */
export function seen(fake: FakeGitHub): readonly string[] {
  const comments = fake.comments.map(({ path, line, body, minimized }) => `${path} ${line} ${minimized} ${body}`);
  return [...comments, ...fake.issueComments.map(({ body }) => body)].sort();
}
