// Loaded into the action's process before it: sets the clock to AS_OF, lets seconds of waiting pass as milliseconds, and notes on
// exit which inputs were looked at.
const { writeFileSync } = require('node:fs');

const asOf = Date.parse(process.env.AS_OF);
Date.now = () => asOf;

// the pauses between two writes and before another try; whatever waits for less than a second is left alone
const wait = globalThis.setTimeout;
globalThis.setTimeout = (act, delay, ...rest) => wait(act, delay >= 1000 ? delay / 1000 : delay, ...rest);
const passed = performance.now.bind(performance);
performance.now = () => passed() * 1000;

const names = new Set();
process.env = new Proxy(process.env, {
  get: (env, name) => {
    if (typeof name === 'string' && name.startsWith('INPUT_')) names.add(name);
    return env[name];
  },
});
process.on('exit', () => writeFileSync(process.env.INPUTS_READ, JSON.stringify([...names])));
