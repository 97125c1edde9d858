// What stands between the action and its process: sets the clock to a moment, lets seconds of waiting pass as milliseconds, and notes
// which inputs were looked at. Loaded before the action it does so for one run, and writes the names on exit.
const { writeFileSync } = require('node:fs');

let asOf = Number.NaN;
Date.now = () => asOf;

// the pauses between two writes and before another try; whatever waits for less than a second is left alone
const wait = globalThis.setTimeout;
globalThis.setTimeout = (act, delay, ...rest) => wait(act, delay >= 1000 ? delay / 1000 : delay, ...rest);
const passed = performance.now.bind(performance);
performance.now = () => passed() * 1000;

const environment = process.env;
let names = new Set();
process.env = new Proxy(environment, {
  get: (env, name) => {
    if (typeof name === 'string' && name.startsWith('INPUT_')) names.add(name);
    return env[name];
  },
});

/** Begins a run in an environment. */
exports.begin = env => {
  for (const name of Object.keys(environment)) delete environment[name];
  Object.assign(environment, env);
  asOf = Date.parse(environment.AS_OF);
  names = new Set();
};

/** Ends a run. */
exports.end = () => writeFileSync(environment.INPUTS_READ, JSON.stringify([...names]));

if (environment.AS_OF !== undefined) {
  asOf = Date.parse(environment.AS_OF);
  process.on('exit', exports.end);
}
