import { runCommand } from './edge/command';

runCommand(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const what = error instanceof Error ? error.message : String(error);
    process.stderr.write(`error: refine-iam failed: ${what}\n  this is our bug: please report it with what you ran\n`);
    process.exitCode = 2;
  },
);
