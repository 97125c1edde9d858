import { collect, type Report } from '../../src/collect/collect';
import type { Progress } from '../../src/collect/ports';
import type { Wanted } from '../../src/collect/wanted';
import { openAws, TIMEOUTS } from '../../src/edge/collect/aws';
import { readFlags } from '../../src/edge/collect/flags';
import type { Problem } from '../../src/problem';
import type { FakeAws } from '../fake-aws/fake-aws';
import { CREDENTIALS } from '../fake-aws/signature';
import { readValue } from '../report/made';
import { REGION } from './collecting';

/** How a run in this process is made; `signal` interrupts it, times are divided by `faster`, a variable that is empty is not set. */
export interface Here {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly most?: number;
  readonly faster?: number;
  readonly progress?: Progress;
}

/** What came of it: a report, or why there is none. */
export interface Collected extends Partial<Report> {
  readonly problem?: Problem;
  /** The report as JSON; null where there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it expects to be there
  readonly json: any;
}

/** Collects in this process, by the SDK, from a fake AWS: without the start of a process, and one run after another. */
export async function collectsHere(fake: Pick<FakeAws, 'env'>, here: Here = {}): Promise<Collected> {
  const { args = [], env = {}, signal = new AbortController().signal, most = 25_000_000, faster = 1 } = here;
  const before = { ...process.env };
  Object.assign(process.env, { AWS_REGION: REGION, AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nonexistent' });
  Object.assign(process.env, CREDENTIALS, fake.env, env);
  for (const [name, value] of Object.entries(env)) if (value === '') delete process.env[name];
  const wanted = readValue(readFlags(args)) as Wanted;
  const timeouts = Object.fromEntries(Object.entries(TIMEOUTS).map(([name, time]) => [name, time / faster]));
  const aws = openAws(wanted.region, signal, timeouts as typeof TIMEOUTS);
  try {
    const read = await collect(aws, wanted, { tool: '0.1.0', most, progress: here.progress ?? (() => undefined) });
    return read.ok ? { ...read.value, json: JSON.parse(read.value.text) } : { problem: read.problem, json: null };
  } finally {
    aws.close();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
