import { runCommand } from './edge/command';

process.exitCode = runCommand(process.argv.slice(2));
