// Loaded into the action's process before it: sets the clock to AS_OF, and notes on exit which inputs were looked at.
const { writeFileSync } = require('node:fs');

const asOf = Date.parse(process.env.AS_OF);
Date.now = () => asOf;

const names = new Set();
process.env = new Proxy(process.env, {
  get: (env, name) => {
    if (typeof name === 'string' && name.startsWith('INPUT_')) names.add(name);
    return env[name];
  },
});
process.on('exit', () => writeFileSync(process.env.INPUTS_READ, JSON.stringify([...names])));
