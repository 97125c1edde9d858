require('./program/index.js').collect();
