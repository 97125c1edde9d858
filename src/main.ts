import { setFailed, setOutput } from '@actions/core';
import { runAction } from './edge/action';

runAction().catch((error: unknown) => {
  const what = error instanceof Error ? error.message : String(error);
  setFailed(`refine-iam failed: ${what}: this is our bug: please report it with the event and the inputs`);
  // why: 1 is what a gate says
  process.exitCode = 2;
  setOutput('gate', 'incomplete');
});
