import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from './made';
import { refineIam, temporaryFolder, writeFiles } from './run';

/** What Node's coverage says of a run. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

/** The scripts of the program that a run loaded, and the functions of theirs that it called. */
function loadedBy(files: Readonly<Record<string, string>>) {
  const cwd = temporaryFolder();
  const coverage = temporaryFolder();
  writeFiles(cwd, files);
  const env = { NODE_V8_COVERAGE: coverage };
  const { code, stdout } = refineIam(['.', '--report', '-'], { cwd, input: LISTING, env, node: [] });
  expect(code).toBe(0);
  const [name = ''] = readdirSync(coverage);
  const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as Coverage;
  const ours = result.filter(({ url }) => url.startsWith('file:'));
  const called = ours.flatMap(({ functions }) =>
    functions.flatMap(({ functionName, ranges }) => ((ranges[0]?.count ?? 0) > 0 ? [functionName] : [])),
  );
  return { stdout, scripts: ours.map(({ url }) => basename(url)).sort(), called: new Set(called) };
}

/** Functions that no reading of the format does without: of our reader, our judge, and the parser. */
const YAML = ['readYaml', 'composeCollection', 'resolveBlockMap'];
const HCL = ['readHcl', 'openParser', 'openHclParts'];
const among = (called: ReadonlySet<string>, names: readonly string[]) => names.filter(name => called.has(name));

const JSON_FILE = { 'a.json': policy('s3:GetBucketAcl', 's3:GetObject') };
const YAML_FILE = {
  'a.yaml': 'Statement:\n  - Effect: Allow\n    Action: [s3:GetBucketAcl, s3:GetObject]\n    Resource: "*"\n',
};
const HCL_FILE = {
  'a.tf':
    'data "aws_iam_policy_document" "a" {\n  statement {\n    actions = ["s3:GetBucketAcl", "s3:GetObject"]\n  }\n}\n',
};
const NO_POLICIES = { 'lock.yaml': 'a: [1\n', 'main.tf': 'locals {\n  a = 1\n', 'x.template': '{{ Effect }}' };

describe('what a run loads', () => {
  it('is nothing of YAML and HCL where no file needs it', () => {
    const { stdout, scripts, called } = loadedBy({ ...JSON_FILE, ...NO_POLICIES });
    expect(scripts.slice(-2)).toEqual(['cli.js', 'index.js']);
    expect(stdout).toContain('s3:GetBucketAcl');
    expect(among(called, [...YAML, ...HCL])).toEqual([]);
    expect(called).toContain('readJson');
  });

  it('is YAML for a YAML file', () => {
    const { stdout, scripts, called } = loadedBy(YAML_FILE);
    expect(stdout).toContain('s3:GetBucketAcl');
    expect(scripts.length).toBeGreaterThan(2);
    expect(among(called, YAML)).toEqual(YAML);
    expect(among(called, HCL)).toEqual([]);
  });

  it('is HCL for an HCL file', () => {
    const { stdout, called } = loadedBy(HCL_FILE);
    expect(stdout).toContain('s3:GetBucketAcl');
    expect(among(called, HCL)).toEqual(HCL);
    expect(among(called, YAML)).toEqual([]);
  });
});
