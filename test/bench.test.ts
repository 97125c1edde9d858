import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, temporaryFolder, writeFiles } from './cli/run';

/** What the bench prints of another tool on a folder of two files. */
function printed(command: string): string {
  const folder = join(temporaryFolder(), 'of $(policies)');
  writeFiles(folder, { 'a.json': '{}', 'b.json': '{}' });
  const script = `import { peer } from ${JSON.stringify(join(ROOT, 'scripts/bench/peer.mjs'))};
    peer(process.argv[1], { folder: process.argv[2], ours: 1, runs: 2 });`;
  const args = ['--input-type=module', '-e', script, command, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

it.each(['cat -- {}/a.json', 'ls', 'test -f {}/b.json && ls'])('the bench measures another tool: %s', command => {
  expect(printed(command)).toMatch(/the other tool +\d+\.\d ms\n {4}ratio of theirs to ours \d+\.\d\d\n$/);
});

it.each([
  ['cat {}/none.json', /FAILED, so that it is not compared: exit code 1: .*none\.json/],
  ['no-such-tool-at-all', /FAILED, so that it is not compared: exit code 127/],
  ['kill -9 $$;', /FAILED, so that it is not compared: signal SIGKILL/],
])('and says of one that fails that it does: %s', (command, said) => {
  expect(printed(command)).toMatch(said);
  expect(printed(command)).not.toContain('ratio');
});
