require('./collect/index.js');
