import { resolve } from 'node:path';
import { error, getBooleanInput, getInput, getMultilineInput, setOutput, summary } from '@actions/core';
import { readWanted, type Wanted } from '../../collect/wanted';
import { type Problem, problem, type Read } from '../../problem';
import { problemWords } from '../../render/markdown';
import { prose } from '../../render/markup';
import { plain } from '../../render/plain';
import { log } from '../action-output';
import { progressLog } from './progress';
import { collectAndWrite } from './run';

/** Runs the action `collect` with the inputs of its step; the exit code is 0 when the report is written, else 2. */
export async function collectAction(): Promise<void> {
  const wanted = readInputs();
  if (!wanted.ok) return fail(wanted.problem);
  const written = await collectAndWrite(wanted.value, progressLog(log, Date.now));
  if (!written.ok) return fail(written.problem);
  const { sentence, evidence } = written.value;
  setOutput('report', wanted.value.output);
  setOutput('evidence', evidence);
  log(`${plain(wanted.value.output)}: ${plain(sentence)}.`);
  await write(`Refine IAM collected ${prose(sentence)}.\n`);
}

function readInputs(): Read<Wanted> {
  let allRoles: boolean;
  try {
    allRoles = getBooleanInput('all-roles');
  } catch {
    const help = 'write `true` or `false`';
    return { ok: false, problem: problem('error', 'usage', `\`all-roles\` is \`${getInput('all-roles')}\``, { help }) };
  }
  const output = getInput('output');
  if (output === '-') {
    const help = 'name a file: the step has no standard output to read from';
    return { ok: false, problem: problem('error', 'usage', '`output` is `-`', { help }) };
  }
  const wanted = readWanted({
    analyzer: getInput('analyzer') || null,
    region: getInput('region') || null,
    accounts: getMultilineInput('account'),
    tags: getMultilineInput('resource-tag'),
    lastAccessed: getMultilineInput('last-accessed'),
    allRoles,
    output,
  });
  if (!wanted.ok) return wanted;
  return { ok: true, value: { ...wanted.value, output: resolve(process.env.GITHUB_WORKSPACE ?? '.', output) } };
}

async function fail(one: Problem): Promise<void> {
  process.exitCode = 2;
  const rest = one.code === 'usage' ? '' : '; nothing was written';
  const where = one.path === null ? '' : `${one.path}: `;
  error(plain(`${where}${one.message}${one.help === null ? '' : `: ${one.help}`}${rest}`));
  await write(`### Refine IAM could not collect a report\n\n- ${problemWords(one)}\n`);
}

async function write(text: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(text).write();
}
