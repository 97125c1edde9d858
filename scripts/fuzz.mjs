// Attacks the readers with inputs that find their way in by the branches they reach: `npm run fuzz -- [TARGET…] [--seconds N] [--seed N]`.
// The seconds are shared by the targets. docs/fuzzing.md says what each target holds true, and what to do with a finding.
//   --once  begins with the first inputs alone and keeps nothing, so that the same commit meets the same inputs in the same order
// Exit 1 where a target broke, or where the bug that is planted for it is not found.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTarget } from './fuzz/build-target.mjs';
import { foundOf, PLANTED, targetNames } from './fuzz/places.mjs';
import { runTarget } from './fuzz/run-target.mjs';
import { root } from './packages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string' },
    once: { type: 'boolean', default: false },
  },
});
const known = targetNames();
const names = positionals.length > 0 ? positionals : known;
const stranger = names.find(name => !known.includes(name));
if (stranger !== undefined) refuse(`\`${stranger}\` is no target: ${known.join(', ')}`);
const [total, seed] = [values.seconds, values.seed ?? String(Math.floor(Math.random() * 2 ** 31))].map(Number);
if (!Number.isInteger(total) || total < names.length) refuse('`--seconds` is a number, at least one for each target');
if (!Number.isInteger(seed) || seed < 1) refuse('`--seed` is a number from 1');
const seconds = Math.floor(total / names.length);

const planted = await runTarget(PLANTED, await buildTarget(PLANTED), { seconds: 60, seed: 1, keep: false });
if (planted.finding === null) {
  console.error(`${planted.said}\nthe planted bug was not found: the fuzzer does not see what its inputs reach`);
  process.exit(1);
}
console.log(`planted bug found after ${planted.inputs} inputs; ${seconds} s a target, seed ${seed}`);

const broken = [];
for (const name of names) {
  const result = await runTarget(name, await buildTarget(name), { seconds, seed, keep: !values.once });
  const { inputs, branches, slowest, passed } = result;
  const counts = `${String(inputs).padStart(10)} inputs ${String(branches).padStart(6)} branches`;
  console.log(`${name.padEnd(16)} ${counts}  slowest ${slowest} s  ${passed ? 'held' : 'BROKE'}`);
  if (!passed) broken.push({ name, ...result });
}
for (const { name, finding, said } of broken) {
  console.error(`\n# ${name}\n${said}`);
  if (finding === null) continue;
  const kept = relative(root, foundOf(name));
  console.error(`\nthe input is in ${relative(root, finding)}; where that is not at hand, make it:`);
  console.error(`mkdir -p ${kept} && base64 -d > ${kept}/NAME <<< ${readFileSync(finding).toString('base64')}`);
  console.error('npm run vitest -- test/fuzz');
}
process.exit(broken.length === 0 ? 0 : 1);

function refuse(message) {
  console.error(message);
  process.exit(2);
}
