// Loaded into the programs under test before them, from a folder of the whole run: what V8 has compiled of a bundle is kept beside
// this file, so that not each of hundreds of processes compiles megabytes anew. Node's NODE_COMPILE_CACHE does the same from 22.1 on.
const { existsSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The first runs each add what those before did not call. */
const MOST = 4;
const SMALL = 100_000;

/** Of this process, should it load a bundle more than once. */
const scripts = new Map();

const compile = Module.prototype._compile;
Module.prototype._compile = function compiled(text, filename, ...more) {
  if (text.length < SMALL) return compile.call(this, text, filename, ...more);
  const { size, mtimeMs } = statSync(filename);
  const key = join(__dirname, `${basename(dirname(filename))}-${size}-${mtimeMs}`);
  const script = scripts.get(key) ?? scriptOf(text, filename, key);
  scripts.set(key, script);
  const load = script.runInThisContext();
  return load.call(this.exports, this.exports, Module.createRequire(filename), this, filename, dirname(filename));
};

function scriptOf(text, filename, key) {
  let round = MOST;
  while (round > 0 && !existsSync(`${key}.${round}`)) round--;
  const cachedData = round > 0 ? readFileSync(`${key}.${round}`) : undefined;
  const script = new Script(Module.wrap(text), { filename, cachedData });
  if (script.cachedDataRejected) throw new Error(`V8 does not take what it compiled itself: ${key}.${round}`);
  if (round < MOST) process.on('exit', () => keep(script, `${key}.${round + 1}`));
  return script;
}

function keep(script, file) {
  writeFileSync(`${file}-${process.pid}`, script.createCachedData());
  renameSync(`${file}-${process.pid}`, file);
}
