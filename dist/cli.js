#!/usr/bin/env node
const program = require('./program/index.js');
process.argv[2] === 'collect' ? program.collect() : program.cli();
