require('./action/index.js');
