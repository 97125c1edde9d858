import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN, builtInActions } from '../catalogue/built-in';
import type { FakeGitHub } from '../fake-github/fake-github';
import { noteOf } from './note-patch';
import { article, clean, findingOf, pullRequest, writes } from './pull-request';
import { type ActionRun, refineLocally, runAction } from './run-action';

const PATH = 'iam/policy.json';
const POLICY = article('policy.json');
const LISTED = JSON.parse(article('unused-access.json')).flatMap((one: { actions: readonly string[] }) => one.actions);
const REPORT = findingOf(article('unused-access.json'));

function review(fake: FakeGitHub): Promise<ActionRun> {
  return runAction({ alone: true, fake, files: { 'report.json': REPORT }, inputs: { principal: 'MyRole' } });
}

function refined(): string {
  return refineLocally(POLICY, REPORT, ['--principal', 'MyRole']);
}

describe.concurrent("the article's policy, every line of which a pull request changes", () => {
  it('gets one review with a suggestion for each statement, the last first', async () => {
    const fake = await pullRequest({ [PATH]: POLICY });
    const { code, stderr, outputs } = await review(fake);
    expect([code, stderr]).toEqual([0, '']);
    expect(writes(fake)).toEqual(['POST /repos/acme/policies/pulls/7/reviews 200']);
    expect(fake.reviews).toMatchObject([
      {
        state: 'COMMENTED',
        body: 'Unused access in the policies that this pull request changes: 2 suggestions, taken with one click each.',
      },
    ]);
    expect(fake.comments.map(({ path, side, startLine, line }) => [path, side, startLine, line])).toEqual([
      [PATH, 'RIGHT', null, 22],
      [PATH, 'RIGHT', 7, 15],
    ]);
    expect(fake.applySuggestions(7, PATH)).toBe(refined());
    expect(outputs).toMatchObject({ gate: 'passed', 'refined-statements': '2', 'removed-actions': '30' });
    clean(fake);
  });

  it('gets comments that are read in five seconds', async () => {
    const fake = await pullRequest({ [PATH]: POLICY });
    const { outputs } = await review(fake);
    const result = JSON.parse(readFileSync(outputs.result ?? '', 'utf8'));
    const [, s3] = result.files[0].policies[0].statements;
    const gets = builtInActions('s3', 'Get');
    const invokes = builtInActions('lambda', 'Invoke');
    const stay = gets.filter(({ name }) => !LISTED.includes(name));
    const untracked = stay.filter(({ tracked }) => !tracked).length;
    const [second, first] = fake.comments.map(({ body }) => body.split('\n'));
    const list = s3.after.slice(0, -1).map((entry: string) => `        "${entry}",`);
    const known = `${BUILT_IN.shownActions} actions (${BUILT_IN.shownDate})`;
    expect(second?.slice(0, 8 + list.length)).toEqual([
      `**\`s3:Get*\`: 22 of its ${gets.length} actions were not used by \`MyRole\`**`,
      'Access Analyzer, 20 Nov 2026 (3 days old). Nothing else changes.',
      '',
      '```suggestion',
      ...list,
      '```',
      '',
      '**Goes:** `GetAccelerateConfiguration`, `GetAnalyticsConfiguration`, 20 more',
      expect.stringContaining(`**Stays:** ${stay.length}; AWS does not track ${untracked} of them (\`Get`),
    ]);
    expect(second?.slice(8 + list.length)).toEqual([
      '',
      '<details><summary>All 22 · proof · keep one</summary>',
      '',
      '| Action | Access level |',
      '| --- | --- |',
      ...s3.removed.map(({ action, level }: { action: string; level: string }) => `| \`${action}\` | ${level} |`),
      '',
      `Checked on ${known}: exactly these 22 go, and no action that was not granted before is granted now.`,
      '',
      'Not now? Resolve this thread. Still needed? Keep it with these lines in `.github/refine-iam.yml`:',
      '',
      '```yaml',
      'keep:',
      '  - actions: [s3:GetAccelerateConfiguration]',
      '    reason: …',
      '    expires: 2027-02-28',
      '```',
      '',
      '</details>',
      '',
      expect.stringMatching(/^<!-- refine-iam 1 finding [0-9a-f:]+ - [0-9a-f]+ open [0-9a-f]{16} [0-9a-f:]+ -->$/),
    ]);
    expect(first?.slice(0, 9)).toEqual([
      '**8 actions were not used by `MyRole`**',
      'Access Analyzer, 20 Nov 2026 (3 days old). Nothing else changes.',
      '',
      '```suggestion',
      '        "lambda:Invoke*"',
      '```',
      '',
      // the most harmful first
      '**Goes:** `AddPermission`, `UpdateFunctionConfiguration`, 6 more',
      expect.stringContaining(
        `**Stays:** ${invokes.length}; AWS does not track any of them (\`InvokeAsync\`, \`Invoke`,
      ),
    ]);
  });

  it('names no account', async () => {
    const fake = await pullRequest({ [PATH]: POLICY });
    const { summary } = await review(fake);
    const withoutCode = summary.replace(/```diff[\s\S]*?\n```/g, '');
    for (const { body } of fake.comments) expect(body).not.toContain('123456789012');
    expect(withoutCode).not.toContain('123456789012');
  });
});

describe.concurrent("the article's policy, added by a pull request", () => {
  it('keeps the exact entries, which are named, and its pattern is narrowed by what the report names', async () => {
    const fake = await pullRequest({ [PATH]: POLICY }, {});
    const { code, summary, outputs } = await review(fake);
    expect(code).toBe(0);
    expect(fake.comments.map(({ startLine, line }) => [startLine, line])).toEqual([[null, 22]]);
    const [lambda, s3] = JSON.parse(fake.applySuggestions(7, PATH)).Statement;
    const [before, after] = [JSON.parse(POLICY).Statement[0], JSON.parse(refined()).Statement[1]];
    expect([lambda, s3]).toEqual([before, after]);
    expect(outputs).toMatchObject({ gate: 'passed', 'refined-statements': '1', 'removed-actions': '22' });
    expect(summary).toContain('<details><summary>8 listed actions stay, and why</summary>');
    expect(
      summary.match(/^- `iam\/policy\.json:4`: `lambda:\w+`: granted by an entry that this pull request adds$/gm),
    ).toHaveLength(8);
    const [note = '', ...others] = fake.issueComments.map(({ body }) => body);
    const named = [
      '- `iam/policy.json:4`: `lambda:AddPermission`, `lambda:GetFunctionConfiguration`,',
      '`lambda:UpdateFunctionConfiguration` and 5 more are added here, and the evidence calls them unused; they stay',
    ];
    expect(note.split('\n').slice(0, 3)).toEqual(['For people to decide:', '', named.join(' ')]);
    expect(others).toEqual([]);
    clean(fake);
  });
});

describe.concurrent("the article's policy, changed by a pull request", () => {
  it('gets a suggestion for the statement that changed, and the other one stands in the note', async () => {
    const base = POLICY.replace('        "s3:Get*",\n', '');
    const fake = await pullRequest({ [PATH]: POLICY }, { [PATH]: base });
    const { code, summary } = await review(fake);
    expect(code).toBe(0);
    expect(fake.comments.map(({ startLine, line }) => [startLine, line])).toEqual([[null, 22]]);
    const why = 'this pull request does not change it';
    expect(summary).toContain(`- \`iam/policy.json:4\`: ${why}`);
    expect(noteOf(fake)).toContain(`- \`iam/policy.json:4\`: 8 actions were not used by \`MyRole\` (${why})\n`);
    expect(noteOf(fake)).not.toContain('123456789012:role');
    const [before, after] = [POLICY.split('\n'), refined().split('\n')];
    const expected = [...before.slice(0, 21), ...after.slice(after.findIndex(line => line.includes('"s3:')))];
    expect(fake.applySuggestions(7, PATH)).toBe(expected.join('\n'));
    clean(fake);
  });

  it('gets suggestions for both where both changed, on the lines of the head', async () => {
    const base = `\n\n${POLICY.replace('"s3:Get*"', '"s3:GetObject"').replaceAll('"lambda:Get', '"Lambda:Get')}`;
    const fake = await pullRequest({ [PATH]: POLICY }, { [PATH]: base });
    await review(fake);
    expect(fake.comments.map(({ line }) => line)).toEqual([22, 15]);
    expect(fake.applySuggestions(7, PATH)).toBe(refined());
    clean(fake);
  });

  it('gets nothing once the suggestions are committed', async () => {
    const fake = await pullRequest({ [PATH]: POLICY });
    await review(fake);
    fake.commitSuggestions(fake.comments.map(({ id }) => id));
    const { code, summary } = await review(fake);
    expect(code).toBe(0);
    expect(fake.reviews).toHaveLength(1);
    expect(summary).toContain('### Nothing to change');
    clean(fake);
  });
});
