import { describe, expect, it } from 'vitest';
import { globFault } from '../../src/configuration/glob';
import { inert, TEXTS } from './inert';
import { outsideCode } from './outside-code';
import { findingOf, LISTING, POLICY, pullRequest, touched } from './pull-request';
import { type ActionRun, runAction } from './run-action';

const PATH = '.github/refine-iam.yml';
// a JSON string is also a YAML one
const quoted = JSON.stringify;

/** Runs with a configuration in the base, and with one that only the pull request has. */
async function reviews(configuration: string, report = LISTING) {
  const files = { 'policy.json': POLICY };
  const sides = [
    [files, { ...touched(files), [PATH]: configuration }],
    [{ ...files, [PATH]: configuration }, touched(files)],
  ] as const;
  const runs = sides.map(async ([head, base]) => {
    const fake = await pullRequest(head, base);
    return { fake, run: await runAction({ fake, files: { 'report.json': report } }) };
  });
  return Promise.all(runs);
}

/** What a run says that was refused by its configuration, or told what is wrong with it, does nothing. */
function inertRefusal({ summary, commands }: ActionRun): void {
  expect(outsideCode(summary)).not.toMatch(/pwned|everyone|example\.com|onerror/);
  const levels = new Set(commands.map(({ name }) => name));
  expect([...levels].filter(name => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
  for (const { message } of commands) expect(message).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
}

describe.concurrent('a hostile configuration', () => {
  it('in the reasons of rules that are told because they expired', async () => {
    const rules = TEXTS.map(
      text => `  - actions: s3:GetBucketAcl\n    reason: ${quoted(text)}\n    expires: 2026-01-01\n`,
    );
    for (const { run, fake } of await reviews(`keep:\n${rules.join('')}`)) {
      inert(run, fake);
      expect(run.summary.match(/the rule that keeps `s3:GetBucketAcl`/g)).toHaveLength(TEXTS.length);
    }
  });

  it('in its globs, and in the names of its principals', async () => {
    const globs = TEXTS.filter(text => globFault(text) === null);
    expect(globs.length).toBeGreaterThan(9);
    const lines = globs.map(text => `  ${quoted(text)}: "@pwned"\n`);
    const configuration = `principals:\n  policy.json: "@everyone"\n${lines.join('')}ignore:\n${globs.map(text => `  - ${quoted(text)}\n`).join('')}`;
    for (const { run, fake } of await reviews(configuration, findingOf(LISTING))) {
      inert(run, fake);
      expect(run.summary).toContain('no report is about `@everyone`');
    }
  });

  const all = (line: (text: string) => string) => TEXTS.map(line).join('');
  it.each<[string, string, number]>([
    ['keys', all(text => `${quoted(text)}: 1\n`), TEXTS.length],
    ['a gate', `gate: ${quoted(TEXTS.join(' '))}\n`, 1],
    ['actions', `keep:\n  - reason: x\n    actions:\n${all(text => `      - ${quoted(text)}\n`)}`, TEXTS.length],
    [
      'dates',
      `keep:\n${all(text => `  - actions: s3:GetObject\n    reason: x\n    expires: ${quoted(text)}\n`)}`,
      TEXTS.length,
    ],
    ['principals', `principals:\n  "**":\n${all(text => `    - ${quoted(`${text} `)}\n`)}`, TEXTS.length],
    ['globs', `ignore:\n${all(text => `  - ${quoted(`/${text}`)}\n`)}`, TEXTS.length],
    ['what is no YAML', `"x: ${TEXTS[4]}\n`, 1],
  ])('in what is refused, each mistake with its place: %s', async (_, configuration, mistakes) => {
    const [base, head] = await reviews(configuration);
    expect([base?.run.code, head?.run.code]).toEqual([2, 0]);
    expect(base?.fake.reviews).toEqual([]);
    for (const one of [base, head]) {
      expect(one?.run.summary.match(/`\.github\/refine-iam\.yml:\d+:\d+`: /g)?.length).toBeGreaterThanOrEqual(mistakes);
      if (one) inertRefusal(one.run);
    }
  });
});
