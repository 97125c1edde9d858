import { setFailed } from '@actions/core';
import { runAction } from './edge/action';

runAction().catch((error: unknown) => {
  setFailed(error instanceof Error ? error.message : String(error));
});
