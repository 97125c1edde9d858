import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CaseFile, caseFile } from './case-files';
import { caseValue } from './case-values';
import { refineIam, temporaryFolder, writeFiles } from './cli/run';
import { withListsMoved } from './lists-moved';

// A case is a folder: `report.json`, `before.json` and `after.json` (or another ending) as bytes, and, where needed, `args.txt` (one flag a line)
// `refine-iam.yml` (the configuration) and `catalogue.json` (else the one that all cases share). Below `declined/` nothing may change, and `reason.txt` says
// why: the reason of a statement or an entry, the code of a problem, or `kept`.
const CASES = join(import.meta.dirname, 'cases');

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'declined')
    .map(entry => entry.name);
}

interface Run {
  readonly code: number | null;
  readonly stderr: string;
  readonly after: Buffer;
  readonly result: Result;
}

interface Result {
  readonly files: readonly { readonly policies: readonly { readonly statements: readonly ResultStatement[] }[] }[];
  readonly problems: readonly { readonly code: string; readonly path: string | null; readonly message: string }[];
}

interface ResultStatement {
  readonly verdict: string;
  readonly reason: string | null;
  readonly edited: boolean;
  readonly pointer: string;
  readonly after: readonly string[];
  readonly left: readonly { readonly reason: string }[];
  readonly entries: readonly { readonly reason: string | null }[];
}

/** Runs a case with `--write` on some bytes in a folder of its own. */
function run(folder: string, { ending, bytes }: CaseFile): Run {
  const cwd = temporaryFolder();
  const file = `policy.${ending}`;
  const own = join(folder, 'catalogue.json');
  const configuration = join(folder, 'refine-iam.yml');
  writeFiles(cwd, {
    [file]: bytes,
    'report.json': readFileSync(join(folder, 'report.json')),
    'catalogue.json': readFileSync(existsSync(own) ? own : join(CASES, 'catalogue.json')),
    ...(existsSync(configuration) ? { '.github/refine-iam.yml': readFileSync(configuration) } : {}),
  });
  const args = existsSync(join(folder, 'args.txt')) ? readFileSync(join(folder, 'args.txt'), 'utf8').split('\n') : [];
  const { code, stdout, stderr } = refineIam(
    [
      ...[file, '--report', 'report.json', '--catalogue', 'catalogue.json', '--write', '--format', 'json'],
      ...args.filter(Boolean),
    ],
    { cwd },
  );
  if (stdout === '') throw new Error(`${folder} prints nothing: ${stderr}`);
  return { code, stderr, after: readFileSync(join(cwd, file)), result: JSON.parse(stdout) as Result };
}

/** What a case names and its catalogue lacks: misspelled, it would prove nothing. A case about just that has the reason `unknown`. */
function unknownIn({ problems }: Result): readonly string[] {
  const isUnknown = ({ code, message }: Result['problems'][number]) =>
    code === 'unknown-action' || code === 'unknown-keep' || message.startsWith('the report names `');
  const remedy = 'add the name to test/cases/catalogue.json, or give the case a catalogue.json of its own';
  return problems.filter(isUnknown).map(({ message }) => `${message} (${remedy})`);
}

function statementsOf({ files }: Result): readonly ResultStatement[] {
  return files.flatMap(file => file.policies.flatMap(policy => policy.statements));
}

describe('cases', () => {
  it.each(namesIn(CASES))('%s', async name => {
    const folder = join(CASES, name);
    const before = caseFile(folder, 'before');
    const { ending, bytes: expected } = caseFile(folder, 'after');
    const first = run(folder, before);
    expect(unknownIn(first.result)).toEqual([]);
    expect(first.stderr).toBe('');
    expect(first.code).toBe(0);
    expect(first.after.toString()).toBe(expected.toString());
    expect(first.after.equals(expected)).toBe(true);
    const values = await Promise.all([before.bytes, expected].map(bytes => caseValue(ending, bytes.toString())));
    onlyListsMoved(values[0], values[1], statementsOf(first.result));

    const second = run(folder, { ending, bytes: expected });
    expect(second.after.equals(expected)).toBe(true);
    expect(statementsOf(second.result).some(one => one.edited)).toBe(false);
  });
});

describe('declined cases', () => {
  const declined = join(CASES, 'declined');
  it.each(namesIn(declined))('%s', name => {
    const folder = join(declined, name);
    const before = caseFile(folder, 'before');
    const reason = readFileSync(join(folder, 'reason.txt'), 'utf8').trim();
    const { after, result, stderr, code } = run(folder, before);
    if (reason !== 'unknown') expect(unknownIn(result)).toEqual([]);
    expect(stderr).toBe('');
    expect(after.equals(before.bytes)).toBe(true);
    expect(reasonsIn(result)).toContain(reason);
    const broken = result.problems.some(
      one => isOf(one, `policy.${before.ending}`, POLICY) || isOf(one, 'report.json', REPORT),
    );
    const unjudged = reason === 'no-evidence' || reason === 'unowned';
    expect(code).toBe(broken || unjudged ? 2 : 0);
  });
});

/** What ends a run with 2: a fault of the policy that is named, or a report of which nothing counts. */
const POLICY = ['syntax', 'duplicate-key', 'misspelled-key', 'bad-statement', 'keep-comment'];
const REPORT = ['stale-report', 'future-report'];

function isOf({ code, path }: Result['problems'][number], file: string, codes: readonly string[]): boolean {
  return path === file && codes.includes(code);
}

function reasonsIn(result: Result): readonly (string | null)[] {
  const statements = statementsOf(result);
  return [
    ...result.problems.map(one => one.code),
    ...statements.flatMap(one => [
      one.verdict,
      one.reason,
      ...one.entries.map(entry => entry.reason),
      ...one.left.map(left => left.reason),
    ]),
  ];
}

/** Holds what an independent reader says of both texts to the result: they differ in nothing but action lists and removed statements. */
function onlyListsMoved(before: unknown, after: unknown, statements: readonly ResultStatement[]): void {
  const edited = statements.filter(one => one.edited);
  expect(edited.length).toBeGreaterThan(0);
  expect(after).toEqual(withListsMoved(before, edited));
}
