import { expect, it } from 'vitest';
import { ask } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { clean, pullRequest, touched } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';
import { AUDIT, MORE, NEWER, OLD, OLD_MENDED, READER, READER_MENDED, REPORT, WRITER } from './story-policies';
import { told } from './story-told';

/** What a step changes: a line that was told, and the one told now; null where there was none, or is none now. */
type Change = readonly [was: string | null, is: string | null];

/** What a run did on GitHub, and for how many statements its gate says no. */
interface Done {
  readonly wrote: readonly string[];
  readonly against: number;
}

const NOTHING: readonly Change[] = [];
const REVIEW = 'pulls/create-review';
const COMMENT = 'pulls/update-review-comment';
const [NEW_NOTE, NOTE] = ['issues/create-comment', 'issues/update-comment'];

/** A pull request with its runs; remembers what was told, so that each step says only what it changes. */
class Story {
  private picture: readonly string[] = [];
  report = REPORT;
  /** The comments that no run of this job may touch. */
  readonly others = new Set<number>();

  constructor(readonly fake: FakeGitHub) {}

  async run(inputs: Given['inputs'] = {}): Promise<ActionRun> {
    const all = { principal: 'MyRole', policies: 'iam/*.json', 'fail-on': 'touched', ...inputs };
    return runAction({ fake: this.fake, files: { 'report.json': this.report }, inputs: all });
  }

  /** Runs, and asserts all that stands on the pull request then. */
  async next(what: string, changes: readonly Change[], { wrote, against }: Done): Promise<string> {
    const { fake } = this;
    const other = () =>
      JSON.stringify([...fake.comments, ...fake.issueComments].filter(({ id }) => this.others.has(id)));
    const [before, kept] = [fake.requests.length, other()];
    const { code, stderr, summary } = await this.run();
    const isWrite = (operation: string | null) => operation !== null && /\/(?:create|update|delete)-/.test(operation);
    const done = fake.requests.slice(before).flatMap(({ operation }) => (isWrite(operation) ? (operation ?? '') : []));
    const gone = changes.flatMap(([was]) => was ?? []);
    expect(this.picture, what).toEqual(expect.arrayContaining(gone));
    const stays = this.picture.filter(line => !gone.includes(line));
    this.picture = [...stays, ...changes.flatMap(([, is]) => is ?? [])].sort();
    expect(await told(fake, this.others), what).toEqual(this.picture);
    expect([stderr, code, countIn(summary), done], what).toEqual(['', against > 0 ? 1 : 0, against, wrote]);
    expect(other(), what).toBe(kept);
    const open = this.picture.filter(line => line.includes(': open')).map(line => line.split(':')[0]);
    expect(new Set(open).size, `${what}: nothing stands twice`).toBe(open.length);
    clean(fake);
    return summary;
  }

  /** The newest thread of this job that began on a line. */
  at(name: string, line: number): number {
    const path = `iam/${name}.json`;
    const here = this.fake.comments.filter(one => one.path === path && one.line === line && one.inReplyTo === null);
    return here.findLast(({ id }) => !this.others.has(id))?.id ?? 0;
  }
}

/** For how many statements the gate says no. */
function countIn(summary: string): number {
  const [, sentence = ''] = /^\*\*Gate\*\* `touched`: failed: (.*)$/m.exec(summary) ?? [];
  return sentence === '' ? 0 : 1 + Number(/, and (\d+) other statement/.exec(sentence)?.[1] ?? 0);
}

it('a pull request from its first review to its last', { timeout: 240_000 }, async () => {
  const changed = { 'iam/reader.json': READER, 'iam/writer.json': WRITER, 'other/audit.json': AUDIT };
  const old = { 'iam/old.json': OLD, 'readme.md': 'none\n' };
  const head = { ...changed, 'iam/old.json': `${OLD}\n`, 'readme.md': 'one\n' };
  const fake = await pullRequest(head, { ...touched(changed), ...old });
  const story = new Story(fake);
  for (const login of ['ann', 'jane']) fake.setPermission(login, 'write');
  fake.setPermission('zoe', 'read');

  const places = ['reader 7', 'reader 13', 'reader 19', 'writer 7', 'writer 13', 'writer 19'];
  const first: readonly Change[] = [...places.map((place): Change => [null, `${place}: open`]), [null, 'note: old 4']];
  await story.next('the first run', first, { wrote: [REVIEW, NEW_NOTE], against: 6 });
  const same = { wrote: [], against: 6 };
  await story.next('a second run', NOTHING, same);
  fake.moveHead(7, { 'readme.md': 'two\n' });
  await story.next('an unrelated push', NOTHING, same);
  story.report = NEWER;
  await story.next('a newer report that says the same', NOTHING, same);

  const known = new Set([...fake.comments, ...fake.issueComments].map(({ id }) => id));
  await story.run({ id: 'second', policies: 'other/*.json', 'max-comments': '1' });
  for (const { id } of [...fake.comments, ...fake.issueComments]) if (!known.has(id)) story.others.add(id);
  expect(story.others.size).toBe(2);
  await story.next('another job beside it', NOTHING, same);

  const bodies = fake.comments.map(({ id, body }) => [id, body] as const);
  story.report = MORE;
  await story.next('a report that says more of one statement', NOTHING, { wrote: [COMMENT], against: 6 });
  const rewritten = bodies.filter(([id, body]) => fake.comments.some(one => one.id === id && one.body !== body));
  expect(rewritten.map(([id]) => id)).toEqual([story.at('reader', 13)]);

  // somebody copies what stands there, and a person with write access resolves the copy
  const body = fake.comments.find(({ id }) => id === story.at('reader', 19))?.body;
  const comments = [{ path: 'iam/reader.json', line: 19, side: 'RIGHT', body }];
  const forged = { event: 'COMMENT', body: 'mine', comments };
  await ask(fake, 'POST', '/pulls/7/reviews', forged, { authorization: 'token author' });
  const [copy, note] = [fake.comments.at(-1)?.id ?? 0, fake.issueComments[0]?.body ?? ''];
  fake.resolveThread(copy, 'ann');
  for (const id of [copy, fake.say(7, 'zoe', note)]) story.others.add(id);
  await story.next('forged comments', NOTHING, same);

  fake.reply(story.at('writer', 13), 'zoe', 'why?');
  await story.next('a reply', [['writer 13: open', 'writer 13: open, answered']], same);

  fake.resolveThread(story.at('reader', 7), 'ann');
  const declined: readonly Change[] = [
    ['reader 7: open', 'reader 7: resolved by ann'],
    ['note: old 4', 'note: old 4, reader 4 declined'],
  ];
  const said = await story.next('one is declined', declined, { wrote: [NOTE], against: 5 });
  expect(said).toMatch(/#### Declined, and not raised again\n\n- `iam\/reader\.json:4`: [^\n]*\n(?!- )/);

  fake.resolveThread(story.at('reader', 13), 'zoe');
  const closed: Change = ['reader 13: open', 'reader 13: resolved by zoe'];
  await story.next('an outsider resolves one', [closed], { wrote: [], against: 5 });

  fake.react(story.at('writer', 7), 'ann', 'THUMBS_DOWN');
  const disliked: Change = ['note: old 4, reader 4 declined', 'note: old 4, reader 4 declined, writer 4 declined'];
  await story.next('a thumbs down', [disliked], { wrote: [NOTE], against: 4 });

  fake.commitSuggestions([story.at('reader', 19)], 'jane');
  const taken: Change = ['reader 19: open', 'reader (once 19): resolved by jane'];
  await story.next('one is taken', [taken], { wrote: [NOTE, COMMENT], against: 3 });

  fake.commitSuggestions(
    [7, 13, 19].map(line => story.at('writer', line)),
    'jane',
  );
  const batch: readonly Change[] = [
    ['writer 7: open', 'writer (once 7): resolved by jane'],
    ['writer 13: open, answered', 'writer (once 13): resolved by jane, answered'],
    ['writer 19: open', 'writer (once 19): resolved by jane'],
    ['note: old 4, reader 4 declined, writer 4 declined', 'note: old 4, reader 4 declined'],
  ];
  await story.next('the rest is taken', batch, { wrote: [NOTE, COMMENT, COMMENT, COMMENT], against: 1 });
  await story.next('a run after that', NOTHING, { wrote: [], against: 1 });

  fake.moveHead(7, { 'iam/writer.json': WRITER });
  // their lines are there again, and so GitHub shows the resolved threads on them
  const reverted: readonly Change[] = [
    ['writer (once 7): resolved by jane', 'writer 7: resolved by jane'],
    ['writer (once 13): resolved by jane, answered', 'writer 13: resolved by jane, answered'],
    ['writer (once 19): resolved by jane', 'writer 19: resolved by jane'],
    ...[7, 13, 19].map((line): Change => [null, `writer ${line}: open`]),
  ];
  await story.next('a revert', reverted, { wrote: [REVIEW, NOTE], against: 4 });

  fake.moveHead(7, { 'iam/reader.json': READER_MENDED });
  const mended: Change = ['reader 13: resolved by zoe', 'reader (once 13): resolved by zoe'];
  await story.next('the one that an outsider resolved is mended', [mended], { wrote: [NOTE, COMMENT], against: 3 });

  fake.moveHead(7, { 'iam/old.json': `${OLD_MENDED}\n` });
  const shrunk: Change = ['note: old 4, reader 4 declined', 'note: reader 4 declined'];
  await story.next('the old debt is mended', [shrunk], { wrote: [NOTE], against: 3 });

  fake.commitSuggestions(
    [7, 13, 19].map(line => story.at('writer', line)),
    'jane',
  );
  const last: readonly Change[] = [
    ...[7, 13, 19].flatMap((line): Change[] => {
      const once = `writer (once ${line}): resolved by jane`;
      const answered = line === 13 ? ', answered' : '';
      return [
        [`writer ${line}: open`, once],
        [`writer ${line}: resolved by jane${answered}`, `${once}${answered}`],
      ];
    }),
  ];
  await story.next('all is taken', last, { wrote: [NOTE, COMMENT, COMMENT, COMMENT], against: 0 });
  await story.next('the last run', NOTHING, { wrote: [], against: 0 });
});
