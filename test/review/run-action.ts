import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { ROOT, writeFiles } from '../cli/run';
import type { FakeGitHub } from '../fake-github/fake-github';
import { compiled } from '../run-folder';
import { newFolder } from './after-file';
import { type Ended, type Order, runInResident } from './residents';

/** The bundle under test: the one that ships, unless the environment names another. */
export const DIST = resolve(ROOT, process.env.DIST ?? 'dist');

/** The moment of every run that names no other: three days after the samples' reports. */
export const AS_OF = '2026-11-23T12:00:00Z';

interface Declared {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, object>>;
}

/** The inputs and outputs that action.yml declares. */
export const ACTION: Declared = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

/** How the runner starts the action; what is not said is as in the samples of the README. */
export interface Given {
  readonly fake: FakeGitHub;
  /** The pull request of the event. */
  readonly number?: number;
  readonly event?: string;
  /** The payload of the event; by default that of this moment, which a run that begins later finds outdated. */
  readonly payload?: object;
  readonly token?: string;
  /** Where the API is, by default at the fake itself, and where GitHub's pages are. */
  readonly apiUrl?: string;
  readonly serverUrl?: string;
  /** What else stands in the environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The checkout, with the reports. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly workspace?: string;
  readonly asOf?: string;
  readonly dist?: string;
  /** Whether the run has a process of its own, for what a process is asked; else one that has run the action before. */
  readonly alone?: boolean;
}

/** What a run of the action came to. */
export interface ActionRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The Markdown of the job summary. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The commands to the runner among the lines of the log. */
  readonly commands: readonly Command[];
  /** The names of the inputs that the program looked at, as in the environment. */
  readonly inputsRead: readonly string[];
  readonly workspace: string;
}

/** A line of the log that the runner takes for a command. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Runs `dist/index.js` on an event, with the environment of GitHub's runner, against a fake GitHub. */
export async function runAction(given: Given): Promise<ActionRun> {
  const { fake, number = 7, event = 'pull_request', token = 'writer', asOf = AS_OF, dist = DIST } = given;
  const temp = newFolder();
  const workspace = given.workspace ?? join(temp, 'workspace');
  mkdirSync(workspace, { recursive: true });
  writeFiles(workspace, given.files ?? {});
  const file = (name: string, text = '') => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const payload = given.payload ?? payloadOf(fake, event, number);
  const { apiUrl = fake.url, serverUrl = 'https://github.com' } = given;
  const output = file('output');
  const summary = file('summary');
  const inputsRead = join(temp, 'inputs-read');
  const env = {
    ...{ PATH: process.env.PATH, HOME: temp, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace },
    ...{ GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: `${apiUrl.replace(/\/v3$/, '')}/graphql` },
    ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)) },
    ...{ GITHUB_REPOSITORY: 'acme/policies', GITHUB_SERVER_URL: serverUrl },
    ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output, RUNNER_TEMP: temp },
    ...{ ...given.env, ...inputsOf(given.inputs ?? {}, token) },
    // for runner.cjs
    ...{ AS_OF: asOf, INPUTS_READ: inputsRead },
  };
  const order = { index: join(dist, 'index.js'), cwd: workspace, env };
  const { code, stdout, stderr } = await (given.alone ? runAlone(order) : runInResident(order));
  return {
    ...{ code, stdout, stderr, workspace, commands: commandsIn(stdout) },
    ...{ summary: readFileSync(summary, 'utf8'), outputs: outputsIn(readFileSync(output, 'utf8')) },
    inputsRead: existsSync(inputsRead) ? JSON.parse(readFileSync(inputsRead, 'utf8')) : [],
  };
}

/** Runs the action as a process of its own. */
async function runAlone({ index, cwd, env }: Order): Promise<Ended> {
  const args = [...compiled(), '--require', join(import.meta.dirname, 'runner.cjs'), index];
  const child = spawn(process.execPath, args, { cwd, env });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', chunk => out.push(chunk));
  child.stderr.on('data', chunk => err.push(chunk));
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done));
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** The payload of an event of this moment; what runs on no pull request is told of the repository only. */
function payloadOf(fake: FakeGitHub, event: string, number: number): object {
  if (event.startsWith('pull_request')) return fake.eventPayload(number);
  return event === 'merge_group' ? fake.mergeGroupPayload(number) : { repository: {} };
}

/** The inputs as the runner hands them over: those given, else the defaults of action.yml; a name not declared is a mistake. */
function inputsOf(given: Readonly<Record<string, string>>, token: string): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries(ACTION.inputs)) {
    if (value !== undefined) all[name] = value.replace(/^\$\{\{ github\.token \}\}$/, () => token);
  }
  if (!('report-artifact' in given)) all.report = 'report.json';
  for (const name of Object.keys(given)) if (!(name in ACTION.inputs)) throw new Error(`no input \`${name}\``);
  return Object.fromEntries(Object.entries({ ...all, ...given }).map(([name, value]) => [inputVariable(name), value]));
}

/** The variable in which the runner hands over an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Reads the file of outputs: `NAME<<DELIMITER`, the value, the delimiter. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (let rest = text; rest !== ''; ) {
    const found = /^([^\n]+?)<<(.+)\n([\s\S]*?)\n?\2\n/.exec(rest);
    if (found === null) throw new Error(`not a file of outputs: ${rest}`);
    outputs[found[1] ?? ''] = found[3] ?? '';
    rest = rest.slice(found[0].length);
  }
  return outputs;
}

/** The lines that the runner would obey, in either of its two syntaxes. */
function commandsIn(stdout: string): readonly Command[] {
  return stdout.split(/\r\n|\r|\n/).flatMap((line): Command[] => {
    const found = /^\s*::([^\s:]*)(?:\s+(.*?))?::(.*)$/u.exec(line);
    // the old syntax may begin anywhere in a line
    const like = line.trimStart().startsWith('::') || line.includes('##[');
    if (found === null) return like ? [{ name: '?', properties: {}, message: line }] : [];
    const pairs = (found[2] ?? '').split(',').filter(pair => pair !== '');
    const properties = pairs.map(pair => [
      pair.slice(0, pair.indexOf('=')),
      unescaped(pair.slice(pair.indexOf('=') + 1)),
    ]);
    // why: to fold the log says nothing
    if (line === '::group::Statements and problems' || line === '::endgroup::') return [];
    return [{ name: found[1] ?? '', properties: Object.fromEntries(properties), message: unescaped(found[3] ?? '') }];
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** What `dist/cli.js --write` makes of a policy on the same evidence and by the same clock. */
export function refineLocally(policy: string, report: string, args: readonly string[]): string {
  const cwd = newFolder();
  writeFiles(cwd, { 'policy.json': policy, 'report.json': report });
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...compiled(),
      join(DIST, 'cli.js'),
      'policy.json',
      '--report',
      'report.json',
      '--as-of',
      AS_OF,
      '--write',
      ...args,
    ],
    { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  if (status !== 0) throw new Error(`cli.js ended with ${status}: ${stderr}`);
  return readFileSync(join(cwd, 'policy.json'), 'utf8');
}
