import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refineIam, temporaryFolder, writeFiles } from './cli/run';
import { readCommented } from './source/strip-comments';

// A case is a folder: `report.json`, `before.json` and `after.json` as bytes, and, where needed, `args.txt` (one flag a line)
// and `catalogue.json` (else the one that all cases share). Below `declined/` nothing may change, and `reason.txt` says
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
  readonly problems: readonly { readonly code: string; readonly path: string | null }[];
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
function run(folder: string, before: Buffer): Run {
  const cwd = temporaryFolder();
  const own = join(folder, 'catalogue.json');
  writeFiles(cwd, {
    'policy.json': before,
    'report.json': readFileSync(join(folder, 'report.json')),
    'catalogue.json': readFileSync(existsSync(own) ? own : join(CASES, 'catalogue.json')),
  });
  const args = existsSync(join(folder, 'args.txt')) ? readFileSync(join(folder, 'args.txt'), 'utf8').split('\n') : [];
  const { code, stdout, stderr } = refineIam(
    [
      ...['policy.json', '--report', 'report.json', '--catalogue', 'catalogue.json', '--write', '--format', 'json'],
      ...args.filter(Boolean),
    ],
    { cwd },
  );
  return { code, stderr, after: readFileSync(join(cwd, 'policy.json')), result: JSON.parse(stdout) as Result };
}

function statementsOf({ files }: Result): readonly ResultStatement[] {
  return files.flatMap(file => file.policies.flatMap(policy => policy.statements));
}

describe('cases', () => {
  it.each(namesIn(CASES))('%s', name => {
    const folder = join(CASES, name);
    const before = readFileSync(join(folder, 'before.json'));
    const expected = readFileSync(join(folder, 'after.json'));
    const first = run(folder, before);
    expect(first.stderr).toBe('');
    expect(first.code).toBe(0);
    expect(first.after.toString()).toBe(expected.toString());
    expect(first.after.equals(expected)).toBe(true);
    onlyListsMoved(before.toString(), expected.toString(), statementsOf(first.result));

    const second = run(folder, expected);
    expect(second.after.equals(expected)).toBe(true);
    expect(statementsOf(second.result).some(one => one.edited)).toBe(false);
  });
});

describe('declined cases', () => {
  const declined = join(CASES, 'declined');
  it.each(namesIn(declined))('%s', name => {
    const folder = join(declined, name);
    const before = readFileSync(join(folder, 'before.json'));
    const reason = readFileSync(join(folder, 'reason.txt'), 'utf8').trim();
    const { after, result, stderr, code } = run(folder, before);
    expect(stderr).toBe('');
    expect(after.equals(before)).toBe(true);
    expect(reasonsIn(result)).toContain(reason);
    const broken = result.problems.some(one => one.path === 'policy.json' && isError(one.code));
    expect(code).toBe(broken ? 2 : 0);
  });
});

const ERRORS = ['syntax', 'duplicate-key', 'misspelled-key', 'bad-statement'];

function isError(code: string): boolean {
  return ERRORS.includes(code);
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

interface PolicyValue {
  readonly Statement: Record<string, unknown> | readonly Record<string, unknown>[];
}

/** Reads both texts by means of this test's own: they differ in nothing but action lists and removed statements. */
function onlyListsMoved(before: string, after: string, statements: readonly ResultStatement[]): void {
  const was = readCommented(before) as PolicyValue;
  const now = readCommented(after) as PolicyValue;
  const edited = statements.filter(one => one.edited);
  expect(edited.length).toBeGreaterThan(0);
  const list = Array.isArray(was.Statement) ? was.Statement : [was.Statement];
  const expected = list.flatMap((statement, index) => {
    const change = edited.find(
      one => one.pointer === (Array.isArray(was.Statement) ? `/Statement/${index}` : '/Statement'),
    );
    if (change?.verdict === 'emptied') return [];
    if (!change) return [statement];
    const single = typeof statement.Action === 'string' && change.after.length === 1;
    return [{ ...statement, Action: single ? change.after[0] : change.after }];
  });
  const [one] = expected;
  expect(now).toEqual({ ...was, Statement: Array.isArray(was.Statement) ? expected : one });
}
