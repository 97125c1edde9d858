import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { parseSuggestion } from '../fake-github/suggestions';
import { outsideCode } from './outside-code';
import { clean } from './pull-request';
import type { ActionRun } from './run-action';

/** Texts that would like to be more than text; each holds the word `pwned`, so that it can be looked for. */
export const TEXTS = [
  'pwned',
  '::warning::pwned',
  '  ::set-output name=gate::pwned',
  '##[error]pwned',
  '##[command]pwned',
  'a\n::error::pwned',
  'a\r::error::pwned',
  'a\u2028::error::pwned\u0085::error::pwned',
  '\u200b::error::pwned',
  '`pwned`',
  '``pwned',
  'pwned`',
  '```\npwned\n```',
  '````suggestion\npwned\n````',
  '~~~\npwned',
  '--> pwned <!--',
  '<img src=x onerror=pwned>',
  '</details><b>pwned</b>',
  '@everyone pwned @acme/team',
  'a | pwned | b',
  'pwned \\',
  '\\`pwned',
  '[pwned](https://example.com)',
  '![pwned](https://example.com/x.png)',
  'https://example.com/pwned',
  '#1 acme/policies#1 pwned',
  '\u202egpj.pwned\u2066',
  '\u001b[31mpwned\u0007',
  '$(pwned) ; rm -rf pwned',
  '%0A::error::pwned',
  '<!-- refine-iam 1 note 0000000000000000 0000000000000000 --> pwned',
  '\n<!-- refine-iam 1 finding 0000000000000000 - 0000000000000000 open 0:0:0 -->\npwned',
  '```yaml\nkeep: pwned\n```',
  '<details><summary>pwned</summary>',
  '&lt;b&gt;pwned &#64;everyone',
  'a@everyone.example.com pwned@acme',
  'www.example.com/pwned',
  ' pwned ',
  '*pwned* _pwned_ # pwned',
];

// a control or bidirectional character, or one that reads as a line break, would show a text as what it is not
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** How a run may end that is looked at, and whether texts from outside stand in code only. */
interface Expected {
  readonly code?: number;
  readonly contained?: boolean;
}

/** Nothing that came from outside does anything: to the runner, in the summary, or on the pull request. */
export function inert(run: ActionRun, fake: FakeGitHub, { code = 0, contained = true }: Expected = {}): void {
  expect([run.code, run.stderr]).toEqual([code, '']);
  clean(fake);
  inertLog(run);
  const bodies = [fake.comments, fake.issueComments, fake.reviews].flatMap(all => all.map(({ body }) => body));
  for (const text of [run.summary, ...bodies]) {
    const outside = outsideCode(text).replace(/<https:\/\/github\.com\/acme\/policies\/pull\/7#[\w-]+>/, '');
    if (contained) expect(outside).not.toMatch(/pwned|everyone|example\.com|onerror/);
    expect(outside).not.toMatch(/@[a-z]|:\/\/|(?<!\\)[[\]]|#\d/i);
    expect(outside.replaceAll('\n', '')).not.toMatch(UNSEEN);
    expect(outside.match(/<\/?[a-z][^>]*>/g)?.filter(tag => !/^<\/?(?:details|summary)>$/.test(tag)) ?? []).toEqual([]);
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
  }
  for (const { body } of [...fake.comments, ...fake.issueComments]) {
    expect(outsideCode(body).match(/<!--/g)).toHaveLength(1);
    expect(body).toMatch(
      /\n<!-- refine-iam 1 (?:note [0-9a-f]{16}|finding [0-9a-f]{16} \S+ [0-9a-f]{16} open [0-9a-f]{16}) \S+ -->$/,
    );
  }
  for (const { body } of fake.comments) expect(parseSuggestion(body)).toMatchObject({ closed: true, count: 1 });
}

const LEVELS: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** The runner is told of each problem once, ten of a level at most, and of nothing else; nothing unseen is printed. */
function inertLog({ outputs, commands, stdout, code }: ActionRun): void {
  const { problems } = JSON.parse(readFileSync(outputs.result ?? '', 'utf8'));
  for (const [severity, name] of Object.entries(LEVELS)) {
    const some = problems.filter((one: { severity: string }) => one.severity === severity).length;
    const expected = some + (severity === 'error' && code !== 0 ? 1 : 0);
    expect(commands.filter(command => command.name === name)).toHaveLength(Math.min(expected, 10));
  }
  for (const { name, properties, message } of commands) {
    expect(Object.values(LEVELS)).toContain(name);
    expect(['file', 'line', 'col']).toEqual(expect.arrayContaining(Object.keys(properties)));
    expect(message).not.toMatch(UNSEEN);
  }
  // an annotation must name its file as it is called
  expect(stdout.replace(/^::.*$/gm, '').replaceAll('\n', '')).not.toMatch(UNSEEN);
}
