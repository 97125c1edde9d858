// Tries the program on a checkout: `npm run corpus -- FOLDER [--seed NUMBER]`; docs/corpus.md says what it proves.
//   1. copies the files, and reads every list of actions in them by other parsers (corpus/oracle.mjs)
//   2. makes up evidence: about 30 % of what these lists grant is unused, by a seed
//   3. runs the command line, applies its patch with git, and runs it again on the result
//   4. compares: every list found, no law broken, nothing else moved, nothing left to propose
// Exit 1 where one of these does not hold. DIST names another build than `dist`.
import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareAfter } from './corpus/after.mjs';
import { makeEvidence } from './corpus/evidence.mjs';
import { copyFiles } from './corpus/files.mjs';
import { matchLists } from './corpus/match.mjs';
import { readByOracle } from './corpus/oracle.mjs';
import { printTable } from './corpus/print.mjs';
import { applyPatch, runProgram } from './corpus/program.mjs';

const { folder, seed } = readArguments();
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'refine-iam-corpus-')));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const copy = join(temporary, 'before');
const files = copyFiles(folder, copy);
const before = await readByOracle(files);
const evidence = makeEvidence(before, seed, join(temporary, 'report.json'));
const first = runProgram(copy, files, evidence.report);
const after = applyPatch(copy, join(temporary, 'after'), first.patch);
const second = runProgram(after, files, evidence.report);
const matched = matchLists(before, first.result);
const moved = await compareAfter({ files, before, folder: after, result: first.result });
process.exitCode = printTable({ folder, seed, files, before, evidence, first, second, matched, moved }) ? 0 : 1;

function readArguments() {
  const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
  const [named] = positionals;
  const number = Number(values.seed ?? 1);
  if (positionals.length !== 1 || !Number.isSafeInteger(number) || number < 0) {
    console.error('usage: npm run corpus -- FOLDER [--seed NUMBER]');
    process.exit(2);
  }
  if (!statSync(named, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`\`${named}\` is no folder: name a checkout`);
    process.exit(2);
  }
  return { folder: realpathSync(named), seed: number };
}
