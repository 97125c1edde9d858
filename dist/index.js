require('./program/index.js').action();
