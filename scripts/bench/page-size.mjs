// How large the page of 5,000 findings is, and how long it takes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdict } from './compare.mjs';

const FILES = 500;
const STATEMENTS = 10;
const LIMIT = 5;

/** Writes policies of which each statement loses something by the article's evidence. */
export function writeFindings(folder) {
  mkdirSync(folder);
  for (let file = 0; file < FILES; file++) {
    const Statement = Array.from({ length: STATEMENTS }, (_, index) => ({
      Sid: `Statement${index}`,
      Effect: 'Allow',
      Action: ['s3:Get*', 's3:PutObject', `s3:List${index % 2 ? '*' : 'Bucket'}`],
      Resource: `arn:aws:s3:::bucket-${file}-${index}/*`,
    }));
    writeFileSync(join(folder, `team-${file}.json`), JSON.stringify({ Version: '2012-10-17', Statement }, null, 2));
  }
}

/** Renders the page once; answers with whether it is too large. */
export function pageSize(node, { cli, folder, report, output, isHeld }) {
  const start = process.hrtime.bigint();
  const args = [cli, folder, '--report', report, '--format', 'html', '--output', output];
  const { status, stderr } = spawnSync(node, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${cli} ended with exit code ${status}: ${stderr}`);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const megabytes = statSync(output).size / 1e6;
  const { words, isOver } = verdict(megabytes, { limit: LIMIT, unit: ' MB', isHeld });
  console.log(`  the page of ${(FILES * STATEMENTS).toLocaleString('en-US')} findings`);
  console.log(`    ${seconds.toFixed(1)} s, ${megabytes.toFixed(1)} MB${words}`);
  return isOver;
}
