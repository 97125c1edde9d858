// A process that runs the action for each line that it is sent: the bundle is evaluated anew each time, with an environment, a folder
// and an exit code of its own, and a run is over when nothing is left to wait for, as it is where a process ends by itself. What a run
// saves is the start of Node and what V8 made of the bundle.
const { readSync, writeSync } = require('node:fs');
const { begin, end } = require('./runner.cjs');

const ANSWERS = 3;
let isRunning = false;

const events = process.eventNames().map(name => [name, process.listeners(name)]);
const globals = new Set(Reflect.ownKeys(globalThis));
const modules = new Set(Object.keys(require.cache));
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

process.on('beforeExit', next);
// a run that never ends must not outlive the tests
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(1), 1000).unref();

function next() {
  if (isRunning) finish();
  const job = line();
  if (job === null) process.exit(0);
  const { cwd, env, index } = JSON.parse(job);
  isRunning = true;
  process.chdir(cwd);
  begin(env);
  require(index);
  // one more turn of the loop, which waits for what V8 compiles meanwhile, as it does behind the first script of a process
  setImmediate(() => {});
}

/** Leaves nothing of the run to the next, and tells its exit code: what it said stands in the files that it has for its output. */
function finish() {
  end();
  isRunning = false;
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  // a connection to a server that is gone by now, whose port may be another's
  globalThis[DISPATCHER]?.destroy();
  if (DISPATCHER in globalThis) globalThis[DISPATCHER] = undefined;
  for (const key of Reflect.ownKeys(globalThis)) if (!globals.has(key) && key !== DISPATCHER) delete globalThis[key];
  for (const name of process.eventNames()) if (name !== 'beforeExit') process.removeAllListeners(name);
  for (const [name, listeners] of events) for (const one of listeners) if (name !== 'beforeExit') process.on(name, one);
  for (const name of Object.keys(require.cache)) if (!modules.has(name)) delete require.cache[name];
  writeSync(ANSWERS, `${code}\n`);
}

/** The next line of standard input, for which this waits; null at its end. */
function line() {
  const parts = [];
  const buffer = Buffer.alloc(65_536);
  for (;;) {
    const size = readSync(0, buffer);
    if (size === 0) return null;
    parts.push(Buffer.from(buffer.subarray(0, size)));
    // one line is sent, and then none until it is answered
    if (buffer[size - 1] === 10) return Buffer.concat(parts).toString();
  }
}
