import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, truncateSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { compiled, runFolder } from '../run-folder';

/** A run of the action: its file, its folder and its environment. */
export interface Order {
  readonly index: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a process came to: how it ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** So many processes at a time: some runs wait for most of their time. */
const AT_ONCE = 4;
/** After so many runs a process is replaced. */
const RUNS = 60;

interface Resident {
  readonly child: ChildProcess;
  readonly run: (order: Order) => Promise<Ended>;
  runs: number;
}

const free: Resident[] = [];
const waiting: ((resident: Resident) => void)[] = [];
let started = 0;

/** Runs the action in a process that has run it before. */
export async function runInResident(order: Order): Promise<Ended> {
  const resident = free.pop() ?? (started < AT_ONCE ? begin() : await new Promise<Resident>(got => waiting.push(got)));
  try {
    return await resident.run(order);
  } finally {
    release(resident);
  }
}

function release(resident: Resident): void {
  resident.runs++;
  const isOver = resident.runs >= RUNS || resident.child.exitCode !== null || resident.child.signalCode !== null;
  if (isOver) {
    resident.child.stdin?.end();
    started--;
  }
  const next = waiting.shift();
  if (next) next(isOver ? begin() : resident);
  else if (!isOver) free.push(resident);
}

function begin(): Resident {
  started++;
  const folder = mkdtempSync(join(runFolder(), 'resident-'));
  const files = [join(folder, 'stdout'), join(folder, 'stderr')] as const;
  const [out, err] = files.map(file => openSync(file, 'a')) as [number, number];
  const args = [...compiled(), join(import.meta.dirname, 'resident.cjs')];
  const stdio = ['pipe', out, err, 'pipe'] as const;
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH }, stdio: [...stdio] });
  for (const file of [out, err]) closeSync(file);
  const [orders, , , answers] = child.stdio as unknown as readonly [Socket, null, null, Socket];
  // no worker waits for it: it ends with its standard input
  child.unref();
  orders.unref();
  const run = (order: Order) =>
    new Promise<Ended>((done, failed) => {
      answers.ref();
      const finish = (code: number | null) => {
        answers.removeAllListeners('data').unref();
        child.removeAllListeners();
        const [stdout = '', stderr = ''] = files.map(file => readFileSync(file, 'utf8'));
        for (const file of files) truncateSync(file);
        done({ code, stdout, stderr });
      };
      child.once('error', failed).once('exit', finish);
      answers.on('data', text => finish(Number(text)));
      orders.write(`${JSON.stringify(order)}\n`);
    });
  return { child, run, runs: 0 };
}
