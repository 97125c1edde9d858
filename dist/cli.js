require('./cli/index.js');
