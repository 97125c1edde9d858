import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read';
import { newFolder } from '../review/after-file';
import { collects, expectedReport, findings, REPORT, type Run, start } from './collecting';

describe('a run that is ended by force', () => {
  it('at any moment leaves the whole report or none', async () => {
    const fake = await start({ pageSize: 1 }, 5);
    const begin = performance.now();
    const { report } = await collects(fake);
    expect(JSON.parse(report ?? '')).toEqual(expectedReport());
    const all = performance.now() - begin;
    let killed = 0;
    // two at a time, so that the moments are what they are meant to be
    for (let index = 0; index < 12; index += 2) {
      const runs = [index, index + 1].map(async at => {
        const run = await collects(fake, {
          meddle: child => setTimeout(() => child.kill('SIGKILL'), all * (0.3 + at / 12)),
        });
        if (run.signal === 'SIGKILL') killed++;
        judge(run, report ?? '');
      });
      await Promise.all(runs);
    }
    expect(killed).toBeGreaterThan(2);
  });

  it('as soon as anything is written leaves the whole report, or nothing that is taken for one', async () => {
    // large, so that writing takes its time
    const fake = await start({ pageSize: 1_000, findings: largeFinding() });
    const { report } = await collects(fake);
    expect(report?.length).toBeGreaterThan(10_000_000);
    let unfinished = 0;
    for (let index = 0; index < 4; index++) {
      const cwd = newFolder();
      const run = await collects(fake, {
        cwd,
        meddle: child => {
          const watcher = watch(cwd, () => child.kill('SIGKILL'));
          child.on('close', () => watcher.close());
        },
      });
      if (run.report === null) unfinished++;
      judge(run, report ?? '');
    }
    expect(unfinished).toBeGreaterThan(0);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s says so, ends with 2 and leaves nothing', async signal => {
    const fake = await start({ pageSize: 1 }, 20);
    let kill = () => {};
    fake.before((operation, nth) => {
      if (operation === 'GetFindingV2' && nth === 4) kill();
    });
    const run = await collects(fake, {
      meddle: child => {
        kill = () => void child.kill(signal);
      },
    });
    expect([run.code, run.signal, run.files]).toEqual([2, null, []]);
    expect(run.stderr).toBe('error: interrupted\n  run it again\n  nothing was written\n');
  });
});

/** Whatever stands in the folder is the whole report, or has another ending and is no report by what it holds. */
function judge({ cwd }: Run, whole: string): void {
  for (const name of readdirSync(cwd)) {
    const text = readFileSync(join(cwd, name), 'utf8');
    if (name !== REPORT) expect(name).toMatch(/^\.refine-iam-\d+$/);
    if (name === REPORT || readReport(text, name).ok) expect(text === whole, `${name} is the whole report`).toBe(true);
  }
}

function largeFinding() {
  const [finding] = findings().filter(({ id }) => id === 'f-01');
  if (!finding) throw new Error('no finding');
  const actions = Array.from({ length: 400 }, (_, index) => ({ action: `GetSomethingWithALongName${index}` }));
  const findingDetails = Array.from({ length: 800 }, (_, index) => ({
    unusedPermissionDetails: { serviceNamespace: `service-${index}`, actions },
  }));
  return [{ ...finding, findingDetails }];
}
