// Loaded before a bundle: refuses every connection, name look-up and datagram but to the host that ALLOWED names (`127.0.0.1:8080`), and
// every program but git without a shell, also by code that would catch the refusal: each is written to the file that REFUSED names.
const { appendFileSync } = require('node:fs');
const net = require('node:net');

const refuse = what => {
  appendFileSync(process.env.REFUSED, `${what}\n`);
  throw new Error(`closed: ${what}`);
};

// every client of the machine, TLS and HTTP/2 too, connects by this
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const { host, port, path } = typeof first === 'object' ? first : { port: first, host: args[1] };
  const where = path ?? `${host}:${port}`;
  return where === process.env.ALLOWED ? connect.apply(this, args) : refuse(`connect ${where}`);
};
net.Server.prototype.listen = () => refuse('listen');
require('node:dgram').createSocket = () => refuse('datagram');

const dns = require('node:dns');
for (const module of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(module)) {
    if (/^(?:lookup|resolve|reverse)/.test(name)) module[name] = (...args) => refuse(`dns ${name} ${args[0]}`);
  }
}

const programs = require('node:child_process');
const { execFileSync } = programs;
for (const name of ['exec', 'execSync', 'execFile', 'execFileSync', 'spawn', 'spawnSync', 'fork']) {
  programs[name] = (file, args, options) => {
    const isGit = name === 'execFileSync' && file === 'git' && Array.isArray(args) && !options.shell;
    return isGit ? execFileSync(file, args, options) : refuse(`${name} ${file}`);
  };
}
require('node:worker_threads').Worker = class {
  constructor() {
    refuse('worker');
  }
};
