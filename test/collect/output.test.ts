import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { unwritable, writeReport } from '../../src/edge/collect/output';
import { progressLine, progressLog } from '../../src/edge/collect/progress';
import { writeWhole } from '../../src/edge/whole-file';
import { writeOutput } from '../../src/edge/write';
import { ROOT } from '../cli/run';
import { newFolder } from '../review/after-file';
import { CLI, collects, findings, start } from './collecting';

/** Runs the program under a shell's limits or redirections, as `"$@"`. */
async function inShell(script: string, cwd: string, fake: Awaited<ReturnType<typeof start>>, args: readonly string[]) {
  const program = ['-c', script, 'sh', process.execPath, CLI, 'collect', ...args];
  return await collects(fake, { cwd, command: '/bin/bash', program });
}

describe('a full disk', () => {
  it('leaves the old report as it was, and nothing beside it', async () => {
    const [finding] = findings().filter(({ id }) => id === 'f-01');
    const many = Array.from({ length: 40 }, (_, index) => ({ ...finding, id: `f-${index}` }));
    const fake = await start({ findings: many as ReturnType<typeof findings> });
    const cwd = newFolder();
    writeFileSync(join(cwd, 'out.json'), 'old');
    // 8 KB: the report has more
    const { code, stderr } = await inShell('ulimit -f 8; exec "$@"', cwd, fake, ['--output', 'out.json']);
    expect([code, readdirSync(cwd), readFileSync(join(cwd, 'out.json'), 'utf8')]).toEqual([2, ['out.json'], 'old']);
    expect(stderr).toMatch(/out\.json: error: the file cannot be written: /);
  });

  it('leaves an old result of the other face, too', async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'out.json'), 'old');
    const [policy, report] = ['policy.json', 'unused-access.json'].map(name => join(ROOT, 'examples/article', name));
    const args = [policy, '--report', report, '--format', 'json', '--output', 'out.json'] as string[];
    const program = ['-c', 'ulimit -f 1; exec "$@"', 'sh', process.execPath, CLI, ...args];
    const { code, stderr, files } = await collects(await start(), { cwd, command: '/bin/bash', program });
    expect([code, files, readFileSync(join(cwd, 'out.json'), 'utf8')]).toEqual([2, ['out.json'], 'old']);
    expect(stderr).toContain('the file cannot be written');
  });
});

describe('the place of a report', () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  mkdirSync(at('folder'));
  writeFileSync(at('file'), 'old');
  chmodSync(at('file'), 0o640);
  execFileSync('mkfifo', [at('fifo')]);
  symlinkSync('nowhere/report.json', at('dangling'));
  symlinkSync('file', at('link'));
  symlinkSync('/dev/null', at('device'));

  it.each([
    ['fifo', 'this is no regular file', '`-` for standard output'],
    ['device', 'this is no regular file', '`-` for standard output'],
    ['dangling', 'this is a link to what does not exist', 'name a file'],
    ['folder', 'this is a folder, not a file', 'name a file'],
    ['file/report.json', 'its folder is a file', 'name a file'],
    ['no/report.json', 'its folder does not exist', 'name a file'],
  ])('%s is refused before any work is done', (name, message, help) => {
    expect(unwritable(at(name))).toMatchObject({ path: at(name), message, help: expect.stringContaining(help) });
  });

  it('behind a link is the file that it leads to, with its mode', () => {
    expect([unwritable(at('link')), writeReport(at('link'), 'new')]).toEqual([null, null]);
    expect([lstatSync(at('link')).isSymbolicLink(), readFileSync(at('file'), 'utf8')]).toEqual([true, 'new']);
    expect(statSync(at('file')).mode & 0o777).toBe(0o640);
  });

  it('takes a text in parts, and is left as it was where a part cannot be had', () => {
    writeWhole(at('parts'), ['a', 'ä', 'b']);
    expect(readFileSync(at('parts'), 'utf8')).toBe('aäb');
    const broken = function* () {
      yield 'x';
      throw new Error('no more');
    };
    expect(() => writeWhole(at('parts'), broken())).toThrow('no more');
    expect([readFileSync(at('parts'), 'utf8'), readdirSync(folder).filter(name => /\d/.test(name))]).toEqual([
      'aäb',
      [],
    ]);
  });

  it('may be a device for the other face, which writes into it', () => {
    expect(writeOutput(at('device'), 'text')).toBeNull();
    expect([lstatSync(at('device')).isSymbolicLink(), statSync('/dev/null').isCharacterDevice()]).toEqual([true, true]);
  });
});

describe('standard output', () => {
  it('that is full fails where the report goes there, and changes nothing where only the last words do', async () => {
    const fake = await start();
    const cwd = newFolder();
    const full = await inShell('exec "$@" >/dev/full', cwd, fake, ['--output', '-']);
    expect([full.code, full.files]).toEqual([2, []]);
    expect(full.stderr).toMatch(/^error: standard output does not take the whole report: ENOSPC[^\n]*\n[^\n]*\n$/);
    const beside = await inShell('exec "$@" >/dev/full', cwd, fake, []);
    expect([beside.code, beside.stderr, beside.files]).toEqual([0, '', ['refine-iam-report.json']]);
    const deaf = await inShell('exec "$@" >/dev/full 2>/dev/full', cwd, fake, ['--output', 'again.json']);
    expect([deaf.code, deaf.files]).toEqual([0, ['again.json', 'refine-iam-report.json']]);
  });

  it('that nobody reads fails, too', async () => {
    const fake = await start();
    const { code, stderr } = await inShell('set -o pipefail; "$@" | true', newFolder(), fake, ['--output', '-']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('standard output does not take the whole report')]);
  });

  it('whose reader is slow gets all of it', async () => {
    const [finding] = findings().filter(({ id }) => id === 'f-01');
    const many = Array.from({ length: 60 }, (_, index) => ({ ...finding, id: `f-${index}` }));
    const fake = await start({ findings: many as ReturnType<typeof findings> });
    const run = await inShell('"$@" | (sleep 0.3; cat)', newFolder(), fake, ['--output', '-']);
    expect(JSON.parse(run.stdout).findings).toHaveLength(60);
  });
});

describe('how far a run is', () => {
  const terminal = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
  const shownOn = (stream: NodeJS.WriteStream, name: string | undefined) => {
    const { show, clear } = progressLine(stream, name);
    show('findings listed', 100, null);
    show('findings', 1, 3);
    clear();
    return String((stream as unknown as PassThrough).read() ?? '');
  };

  it('stands on one line of a terminal, and nowhere else', () => {
    const line = '\r\u001b[K';
    expect(shownOn(terminal(true), 'xterm')).toBe(`${line}findings listed: 100${line}findings: 1 of 3${line}`);
    expect(shownOn(terminal(true), 'dumb')).toBe('');
    expect(shownOn(terminal(false), 'xterm')).toBe('');
  });

  it('stands in a log twice a minute', () => {
    const lines: string[] = [];
    let now = 1_000;
    const show = progressLog(
      line => void lines.push(line),
      () => now,
    );
    for (let done = 0; done < 100; done++) {
      show('findings', done, 100);
      now += 1_000;
    }
    expect(lines).toEqual(['findings: 30 of 100', 'findings: 60 of 100', 'findings: 90 of 100']);
  });
});
