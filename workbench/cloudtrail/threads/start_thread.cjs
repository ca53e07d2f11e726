'use strict';

// A thread begins with JavaScript: Node gives it no loader of TypeScript.
const { workerData } = require('node:worker_threads');
require('tsx/cjs');

require(workerData.file);
