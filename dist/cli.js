#!/usr/bin/env node
require(process.argv[2] === 'collect' ? './collect/index.js' : './cli/index.js');
