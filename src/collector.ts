import { collectAction } from './edge/collect/action';
import { collectCommand } from './edge/collect/command';

const [, , name, ...args] = process.argv;

// why: one bundle has both faces, so that the SDK ships once; GitHub starts it without arguments
const run = name === 'collect' ? collectCommand(args) : collectAction();

run.then(
  code => {
    if (code !== undefined) process.exitCode = code;
    // why: the SDK may be waiting to try a call again that nobody waits for any more
    if (process.exitCode === 2) process.exit();
  },
  (error: unknown) => {
    const what = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `error: refine-iam collect failed: ${what}\n  this is our bug: please report it with what you ran\n`,
    );
    process.exitCode = 2;
  },
);
