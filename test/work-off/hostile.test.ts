import { describe, expect, it } from 'vitest';
import { TEXTS } from '../review/inert';
import { outsideCode } from '../review/outside-code';
import { clean } from '../review/pull-request';
import { audit, headFiles, policy, repositoryWith, written } from './scene';

/** What may stand in the name of a folder. */
const NAMES = TEXTS.map(text => text.replaceAll('/', '%').trim()).filter(text => !text.includes('\0'));

describe('texts from outside', () => {
  it('do nothing in titles, bodies, branches, commits and logs', async () => {
    const files = Object.fromEntries(
      NAMES.slice(14, 21).map((name, at) => [`${name}/${at}.json`, policy(TEXTS, 'GetBucketAcl')]),
    );
    const fake = await repositoryWith({ ...files, 'fixes #1/GH-2 @jane.json': policy(['fixes #1'], 'GetBucketAcl') });
    const run = await audit(fake, { inputs: { 'group-by': 'folder', 'max-statements': '200' } });
    expect([run.code, run.stderr]).toEqual([0, '']);
    const numbers = fake.people.pulls().slice(1);
    expect(numbers).toHaveLength(8);
    const after = written(fake);
    for (const number of numbers) {
      const { shown, input, heads } = fake.people.pull(number);
      expect(shown.title).toMatch(/^Remove unused access of [A-Za-z0-9._/+=,%…-]*: \d+ statements? in 1 file$/u);
      expect(input.headRef).toMatch(/^refine-iam\/default\/[a-z0-9-]+$/);
      expect(heads[0]?.message).toMatch(
        /^Remove unused access: \d+ statements? in 1 file\n\nRefine-IAM: [0-9a-f]{16} [0-9a-f]{16} [0-9a-f]{40}$/,
      );
      inertBody(shown.body ?? '');
      // with "squash: title and description" it is a commit's message, in which code is no code
      expect((shown.body ?? '').replace(LINKS, ']')).not.toMatch(/#\d|@\w|GH-\d|:\/\//i);
      const head = headFiles(fake, number);
      expect(Object.keys(head).filter(path => head[path] === after[path])).toHaveLength(1);
    }
    for (const { body } of fake.issues) inertBody(body);
    expect(outsideCode(run.summary)).not.toMatch(/pwned[^"]*@e|<b>|<img/);
    expect(run.commands.filter(({ name }) => !['notice', 'warning'].includes(name))).toEqual([]);
    clean(fake);
  });
});

const LINKS =
  /\]\(https:\/\/github\.com\/acme\/policies\/blob\/[0-9a-f]{40}\/[A-Za-z0-9._~%/-]+\?plain=1#L\d+(?:-L\d+)?\)/g;

/** Outside of code there is nothing of the texts but in the addresses of our links, where all of it is encoded. */
function inertBody(body: string): void {
  expect([...body].length).toBeLessThanOrEqual(65_536);
  const outside = outsideCode(body).replace(LINKS, ']');
  expect(outside).not.toMatch(/pwned|everyone|example\.com|onerror|:\/\/|@[a-z]/i);
  expect(outside.match(/<\/?[a-z][^>]*>/g)?.filter(tag => !/^<\/?(?:details|summary)>$/.test(tag)) ?? []).toEqual([]);
  expect(outside.match(/<!--/g)).toHaveLength(1);
  expect(body).toMatch(/\n<!-- refine-iam 1 (?:pull|issue) [0-9a-f ]*(?:open|closed) [0-9a-f ]+ -->$/);
}
