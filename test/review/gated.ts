import type { FakeGitHub } from '../fake-github/fake-github';
import { LISTING } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

/** Runs the action as a gate, with the listing as its report. */
export function gated(fake: FakeGitHub, failOn = 'added', more: Partial<Given> = {}): Promise<ActionRun> {
  const { inputs, ...given } = more;
  return runAction({
    ...{ fake, files: { 'report.json': LISTING }, ...given },
    inputs: { report: 'report.json', 'fail-on': failOn, ...inputs },
  });
}
