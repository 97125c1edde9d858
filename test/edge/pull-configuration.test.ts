import { describe, expect, it } from 'vitest';
import { noteOf } from '../review/note-patch';
import { clean, type Files, findingOf, LISTING, POLICY, pullRequest, REFINED, touched } from '../review/pull-request';
import { type Given, runAction } from '../review/run-action';

const PATH = '.github/refine-iam.yml';
const KEEP = 'keep:\n  - actions: s3:GetBucketAcl\n    reason: restore drill\n';
const OWNER = 'principals:\n  "**": MyRole\n';
const NOT_YET = 'this pull request changes the configuration, which counts once it is merged';
const NOT_TRUSTED = 'the base has no configuration: this one serves the comments, and not the gate';

interface Sides {
  /** The configuration of base and head, null for none; that of the head is the base's unless it is given. */
  readonly base: Files[string] | null;
  readonly head?: Files[string] | null;
  /** What the tip of the base has instead by now. */
  readonly tip?: string | null;
  readonly files?: Files;
  readonly report?: string;
  readonly inputs?: Given['inputs'];
}

async function review({ base, head = base, tip, files = { 'policy.json': POLICY }, report, inputs = {} }: Sides) {
  const at = inputs.config ?? PATH;
  const side = (content: Files[string] | null, rest: Files) => (content === null ? rest : { [at]: content, ...rest });
  const fake = await pullRequest(side(head, files), side(base, touched(files)));
  if (tip !== undefined) fake.moveBase(7, { [at]: tip });
  const run = await runAction({ fake, files: { 'report.json': report ?? LISTING }, inputs });
  expect(run.stderr).toBe('');
  clean(fake);
  return { fake, ...run };
}

describe.concurrent("the base's configuration", () => {
  it('counts: what it keeps is neither suggested nor held against the gate', async () => {
    const { code, fake, summary } = await review({ base: KEEP, inputs: { 'fail-on': 'any' } });
    expect([code, fake.reviews, fake.issueComments]).toEqual([0, [], []]);
    expect(summary).toContain('- `policy.json:4`: `s3:GetBucketAcl`: kept by a rule\n');
    expect(summary).toMatch(/^Nothing to suggest on the lines of this pull request\. There is nothing to do\.\n/);
  });

  it.each<[string, Sides]>([
    ['is that of its tip, where that has it since', { base: null, tip: KEEP }],
    ['is that of its tip, where that changed it since', { base: OWNER, tip: KEEP }],
    ['stands where `config` says', { base: KEEP, inputs: { config: 'iam/refine.yml' } }],
    ['counts although the pull request takes it away', { base: KEEP, head: null }],
    ['counts although the pull request breaks it', { base: KEEP, head: 'keep: [' }],
  ])('%s', async (_, sides) => {
    expect((await review(sides)).fake.reviews).toEqual([]);
  });

  it('is no more once its tip lost it: what the head still has of it is its own', async () => {
    const { code, fake, summary } = await review({ base: KEEP, tip: null, inputs: { 'fail-on': 'any' } });
    expect([code, fake.reviews]).toEqual([1, []]);
    expect(summary).toContain(`- **note** \`${PATH}\`: ${NOT_TRUSTED}\n`);
    expect((await review({ base: KEEP, tip: null, head: null })).fake.reviews).toHaveLength(1);
  });

  it('names the principals by files, and ignores files', async () => {
    const base = 'principals:\n  iam/**: MyRole\n  "**/other.json": OtherRole\nignore: [old/**]\n';
    const paths = ['iam/a.json', 'iam/other.json', 'old/c.json', 'x.json', 'y z.json'];
    const files = Object.fromEntries(paths.map(path => [path, POLICY]));
    const { fake, summary, outputs } = await review({ base, files, report: findingOf(LISTING) });
    expect(fake.comments.map(({ path }) => path)).toEqual(['iam/a.json']);
    expect(fake.comments[0]?.body).toMatch(/^\*\*`s3:GetBucketAcl` was not used by `MyRole`\*\*\n/);
    expect(outputs['declined-statements']).toBe('4');
    const why = { 'iam/other.json': 'no report covers its principal', 'old/c.json': 'ignored by the configuration' };
    for (const [path, words] of Object.entries(why)) expect(summary).toContain(`- \`${path}:4\`: ${words}\n`);
    const missing = `- **warning** \`${PATH}:3\`: no report is about \`OtherRole\`: its policies were left alone`;
    expect(summary).toContain(missing);
    const lines = '```yaml\nprincipals:\n  "x.json": ROLE\n  "y z.json": ROLE\n```\n';
    expect(summary).toContain('#### Whose policies are these?\n');
    expect(summary).toContain(lines);
  });

  it.each<[string, string, string, number]>([
    ['laxer than the input', 'never', 'touched', 1],
    ['stricter than the input', 'any', 'never', 1],
    ['as strict', 'touched', 'touched', 1],
    ['without a word', '', 'never', 0],
  ])('%s: the stricter gate counts', async (_, gate, failOn, code) => {
    const run = await review({ base: gate === '' ? OWNER : `gate: ${gate}\n`, inputs: { 'fail-on': failOn } });
    expect(run.code).toBe(code);
    const rule = gate === 'any' ? 'any' : 'touched';
    if (code === 1) expect(noteOf(run.fake)).toMatch(new RegExp(`^Gate \`${rule}\`: failed: `));
  });

  it.each<[string, Files[string], RegExp]>([
    ['no YAML', 'keep: [', /this is no YAML that can be read/],
    ['an unknown key', 'gates: any\n', /`gates` is no key of a configuration: write `gate`/],
    ['no UTF-8', Buffer.from([0xff, 0xfe]), /the configuration is not UTF-8 text/],
  ])('%s: nothing can be judged', async (_, base, message) => {
    const { code, outputs, fake, commands, summary } = await review({ base });
    expect([code, outputs, fake.reviews]).toEqual([2, { gate: 'incomplete' }, []]);
    expect(summary).toMatch(/^### Refine IAM could not run\n\n- `\.github\/refine-iam\.yml/);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(commands[0]?.message).toMatch(message);
  });

  it('that is a link is not followed, and nothing that the pull request brings comes in its place', async () => {
    const base = { mode: '120000', content: '../policy.json' } as const;
    for (const [failOn, code] of [
      ['never', 0],
      ['touched', 1],
    ] as const) {
      const run = await review({ base, head: KEEP, inputs: { 'fail-on': failOn } });
      expect([run.code, run.fake.reviews.length]).toEqual([code, 1]);
      expect(run.summary).toContain(
        'a link is not followed as the configuration of the base: put the file itself there',
      );
    }
  });
});

describe.concurrent('what the pull request brings', () => {
  it('keeps nothing from the gate, nor from being suggested, where the base has a configuration', async () => {
    const { code, fake, summary } = await review({
      base: OWNER,
      head: `${OWNER}${KEEP}`,
      inputs: { 'fail-on': 'any' },
    });
    expect([code, fake.applySuggestions(7, 'policy.json')]).toEqual([1, REFINED]);
    expect(summary).toContain(`- **note** \`${PATH}\`: ${NOT_YET}\n`);
  });

  it('serves the comments where the base has none, and its gate stays `never`', async () => {
    const { code, outputs, fake, summary } = await review({ base: null, head: `${KEEP}gate: any\n` });
    expect([code, outputs.gate, fake.reviews, fake.issueComments]).toEqual([0, 'passed', [], []]);
    expect(summary).toContain(`- **note** \`${PATH}\`: ${NOT_TRUSTED}\n`);
    expect(summary).not.toContain('**Gate**');
  });

  it('names principals for the comments only: a gate by input is judged without it', async () => {
    const given: Sides = { base: null, head: OWNER, report: findingOf(LISTING) };
    const free = await review(given);
    expect([free.code, free.outputs.gate, free.fake.comments.length]).toEqual([0, 'incomplete', 1]);
    const gated = await review({ ...given, inputs: { 'fail-on': 'any' } });
    expect([gated.code, gated.outputs.gate, gated.fake.comments.length]).toEqual([2, 'incomplete', 1]);
    expect(noteOf(gated.fake)).toContain('incomplete: nobody can judge 1 statement, in `policy.json`, line 4.');
    const kept = await review({ base: null, head: KEEP, inputs: { 'fail-on': 'any' } });
    expect([kept.code, kept.fake.reviews]).toEqual([1, []]);
    expect(noteOf(kept.fake)).toMatch(/^Gate `any`: failed: /);
  });

  it.each<[string, string | null, number, number]>([
    ['beside a good one of the base', OWNER, 0, 2],
    ['where the base has none', null, 0, 2],
  ])('broken, %s: it is told with its place, and a gate is not decided', async (_, base, free, gated) => {
    const files = { 'policy.json': REFINED };
    const sides: Sides = { base, head: 'gate: sometimes\n', files };
    const run = await review(sides);
    expect([run.code, run.outputs.gate]).toEqual([free, 'incomplete']);
    expect(run.summary).toContain(`- **error** \`${PATH}:1:7\`: \`gate\` is \`sometimes\`: write one of `);
    expect((await review({ ...sides, inputs: { 'fail-on': 'any' } })).code).toBe(gated);
  });
});
