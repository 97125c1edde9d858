import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import type { Changes } from '../fake-github/repository';
import { noteOf } from './note-patch';
import { clean, type Files, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type ActionRun, runAction } from './run-action';

/** A pull request, what its report says, and the exit codes of the gates `added`, `touched` and `any`. */
interface Case {
  readonly base: Files;
  readonly head: Files;
  readonly report?: string;
  readonly renames?: Readonly<Record<string, string>>;
  /** What the base's branch got since. */
  readonly since?: Changes;
  /** The head's files once every suggestion is taken, where any is made. */
  readonly suggested?: Readonly<Record<string, string>>;
  readonly codes: readonly [added: number, touched: number, any: number];
}

const list = (...entries: readonly string[]) => REFINED.replace('["s3:GetObject"]', JSON.stringify(entries));
const SPACED = POLICY.replace('"s3:GetBucketAcl", ', '"s3:GetBucketAcl",  ');
const FILLER = '\n'.repeat(9);
const unused = (service: string, ...names: readonly string[]) =>
  JSON.stringify([{ serviceNamespace: service, ...(names.length > 0 ? { actions: names } : {}) }]);

const CASES: Readonly<Record<string, Case>> = {
  'an exact entry': {
    ...{ base: { 'a.json': REFINED }, head: { 'a.json': POLICY } },
    codes: [1, 1, 1],
  },
  'an exact entry in a new file': { base: {}, head: { 'a.json': POLICY }, codes: [1, 1, 1] },
  'an exact entry beside a pattern that is split, and granted it already': {
    ...{ base: { 'a.json': list('s3:Get*') }, head: { 'a.json': list('s3:Get*', 's3:GetBucketAcl') } },
    report: unused('s3', 'GetBucketAcl', 'GetBucketCORS', 'GetObjectAcl'),
    suggested: { 'a.json': 's3:GetBucketAcl' },
    codes: [0, 1, 1],
  },
  'an exact entry beside another that stood': {
    ...{ base: { 'a.json': POLICY }, head: { 'a.json': list('s3:GetBucketAcl', 's3:GetObject', 's3:PutBucketAcl') } },
    suggested: { 'a.json': list('s3:GetObject', 's3:PutBucketAcl') },
    codes: [1, 1, 1],
  },
  'a pattern, narrowed by the actions that are named': {
    ...{ base: { 'a.json': REFINED }, head: { 'a.json': list('s3:GetObject', 's3:*BucketAcl') } },
    suggested: { 'a.json': REFINED },
    codes: [1, 1, 1],
  },
  'a pattern of a service that is unused as a whole': {
    ...{ base: { 'a.json': REFINED }, head: { 'a.json': list('s3:GetObject', 'sqs:*') }, report: unused('sqs') },
    codes: [1, 1, 1],
  },
  'an entry that is not unused': {
    ...{ base: { 'a.json': REFINED }, head: { 'a.json': list('s3:GetObject', 's3:ListBucket') } },
    codes: [0, 0, 0],
  },
  'nothing: an entry moves to another file': {
    base: { 'a.json': POLICY, 'b.json': REFINED },
    head: { 'a.json': REFINED, 'b.json': POLICY },
    suggested: { 'b.json': REFINED },
    codes: [0, 1, 1],
  },
  'nothing: a file is renamed': {
    ...{ base: { 'a.json': POLICY }, head: { 'b.json': POLICY }, renames: { 'b.json': 'a.json' } },
    codes: [0, 0, 1],
  },
  'nothing: a file is renamed and changed': {
    ...{ base: { 'a.json': SPACED }, head: { 'b.json': POLICY }, renames: { 'b.json': 'a.json' } },
    suggested: { 'b.json': REFINED },
    codes: [0, 1, 1],
  },
  'nothing: a file is deleted that had the entry': {
    ...{ base: { 'a.json': POLICY }, head: { 'b.json': POLICY } },
    suggested: { 'b.json': REFINED },
    codes: [0, 1, 1],
  },
  'nothing: an entry is spelled in another way': {
    ...{ base: { 'a.json': POLICY.replace('s3:GetBucketAcl', 'S3:getbucketacl') }, head: { 'a.json': POLICY } },
    suggested: { 'a.json': REFINED },
    codes: [0, 1, 1],
  },
  'nothing: the statement with old debt is not touched': {
    ...{ base: { 'a.json': `${POLICY}${FILLER}` }, head: { 'a.json': `${POLICY}${FILLER}\n` } },
    codes: [0, 0, 1],
  },
  'nothing, though the base has lost the entry since': {
    ...{ base: { 'a.json': SPACED }, head: { 'a.json': POLICY }, since: { 'a.json': REFINED } },
    suggested: { 'a.json': REFINED },
    codes: [0, 1, 1],
  },
  'an exact entry, though the base has got it since': {
    ...{ base: { 'a.json': REFINED }, head: { 'a.json': POLICY }, since: { 'a.json': SPACED } },
    codes: [1, 1, 1],
  },
  'all there is, where the version of the base cannot be read': {
    ...{ base: { 'a.json': Buffer.from([0xff, 0xfe, 0]) }, head: { 'a.json': POLICY } },
    codes: [1, 1, 1],
  },
  'an entry that the base denied': {
    ...{ base: { 'a.json': POLICY.replace('Allow', 'Deny') }, head: { 'a.json': POLICY } },
    codes: [1, 1, 1],
  },
};

const RULES = ['added', 'touched', 'any'] as const;

async function open({ base, head, renames = {}, since }: Case): Promise<FakeGitHub> {
  const fake = await pullRequest(head, base, { renames });
  if (since) fake.moveBase(7, since);
  return fake;
}

function run(fake: FakeGitHub, { report = LISTING }: Case, failOn: string, dry = false): Promise<ActionRun> {
  const inputs = { 'fail-on': failOn, 'dry-run': String(dry) };
  return runAction({ fake, files: { 'report.json': report }, inputs });
}

describe.concurrent('a pull request adds', () => {
  it.each(Object.entries(CASES))('%s', async (_, one) => {
    const fake = await open(one);
    const codes: (number | null)[] = [];
    for (const rule of RULES) {
      // what is posted is the same by every rule but for the note
      const { code, outputs, commands } = await run(fake, one, rule, rule !== 'added');
      codes.push(code);
      expect(outputs.gate).toBe(code === 1 ? 'failed' : 'passed');
      const errors = commands.filter(({ name }) => name === 'error').map(({ message }) => message);
      expect(errors).toEqual(code === 1 ? [expect.stringMatching(new RegExp(`^gate \`${rule}\` failed: `))] : []);
    }
    expect(codes).toEqual(one.codes);
    expect(fake.comments.map(({ path }) => path)).toEqual(Object.keys(one.suggested ?? {}));
    for (const [path, text] of Object.entries(one.suggested ?? {})) {
      const after = fake.applySuggestions(7, path);
      if (text.startsWith('{')) expect(after).toBe(text);
      else expect(JSON.parse(after).Statement[0].Action).toEqual(expect.arrayContaining([text]));
    }
    clean(fake);
  });
});

describe.concurrent('what was added is named', () => {
  const split = CASES['an exact entry beside a pattern that is split, and granted it already'] as Case;
  const exact = CASES['an exact entry'] as Case;

  it('in the comment beside what goes, which is split around it', async () => {
    const fake = await open(split);
    const { summary } = await run(fake, split, 'never');
    const said = 'Added here and listed as unused, but newer than the evidence: `s3:GetBucketAcl` stays.\n';
    expect(fake.comments[0]?.body).toContain(said);
    const after: readonly string[] = JSON.parse(fake.applySuggestions(7, 'a.json')).Statement[0].Action;
    expect(after).toContain('s3:GetBucketAcl');
    expect(after).not.toContain('s3:Get*');
    expect(after).not.toContain('s3:GetBucketCORS');
    expect(summary).toContain('- `a.json:4`: `s3:GetBucketAcl`: granted by an entry that this pull request adds\n');
    expect(fake.issueComments).toEqual([]);
  });

  it('in a comment that was there already, written anew for it', async () => {
    const apart = (...more: readonly string[]) =>
      list('s3:GetObject', 's3:GetBucketAcl', 's3:ListBucket', ...more).replace('"s3:ListBucket"', '\n"s3:ListBucket"');
    const fake = await pullRequest({ 'a.json': apart() }, { 'a.json': apart().replace('Acl",', 'Acl" ,') });
    await run(fake, exact, 'never');
    fake.moveHead(7, { 'a.json': apart('s3:PutBucketAcl') });
    const { summary } = await run(fake, exact, 'never');
    expect(summary).toMatch(/^Updated 1 suggestion\./);
    expect(fake.comments.map(({ body }) => body)).toEqual([expect.stringContaining(': `s3:PutBucketAcl` stays.\n')]);
    expect(fake.issueComments).toEqual([]);
  });

  it('in log, summary and note where nothing goes, with what to do', async () => {
    const fake = await open(exact);
    const { code, stdout, summary, outputs } = await run(fake, exact, 'never');
    expect([code, writes(fake).length]).toEqual([0, 1]);
    expect(noteOf(fake).split('\n').slice(0, 5)).toEqual([
      'For people to decide:',
      '',
      '- `a.json:4`: `s3:GetBucketAcl` is added here, and the evidence calls it unused; it stays',
      '',
      'Every action, the evidence and what was left alone: see the job summary of this run.',
    ]);
    expect(outputs).toMatchObject({ 'refined-statements': '0', 'removed-actions': '0', gate: 'passed' });
    const next =
      'Look again at the actions that this pull request adds: the evidence, which is older, calls them unused.';
    for (const text of [stdout, summary]) expect(text).toContain(`${next} A note says what is left to decide.`);
    await run(fake, exact, 'never');
    expect(writes(fake)).toHaveLength(1);
    expect(summary).toContain('<details><summary>1 listed action stays, and why</summary>');
    expect(stdout).toContain('    s3:GetBucketAcl stays: granted by an entry that this pull request adds\n');
  });

  it('by the gate: in the note, the summary and an annotation, and its note goes with it', async () => {
    const fake = await open(exact);
    const { summary, commands } = await run(fake, exact, 'added');
    const sentence =
      'failed: unused actions are granted that were not granted before: `s3:GetBucketAcl` in `a.json`, line 4.';
    expect(noteOf(fake)).toMatch(/^Gate `added`: failed: /m);
    expect(noteOf(fake)).toContain(sentence);
    expect(summary).toContain(`**Gate** \`added\`: ${sentence}\n`);
    const help = 'remove them, or keep them by a `keep` rule';
    expect(commands).toContainEqual(
      expect.objectContaining({ name: 'error', message: `gate \`added\` ${sentence.slice(0, -1)}: ${help}` }),
    );
    fake.moveHead(7, { 'a.json': list('s3:GetObject', 's3:ListBucket') });
    const { code } = await run(fake, exact, 'added');
    expect([code, fake.issueComments]).toEqual([0, []]);
    clean(fake);
  });
});
