'use strict';

// Loaded before a program: the package may load only what it declares to need, although more is within reach.
const Module = require('node:module');
const path = require('node:path');

const root = process.env.PACKAGE_UNDER_TEST;
const { dependencies, peerDependencies } = require(path.join(root, 'package.json'));
const declared = Object.keys({ ...dependencies, ...peerDependencies });
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  const own = parent?.filename?.startsWith(root + path.sep);
  const name = request.split('/', request.startsWith('@') ? 2 : 1).join('/');
  if (own && !/^[./]/.test(request) && !Module.isBuiltin(request) && !declared.includes(name)) {
    throw new Error(`${parent.filename} loads '${request}', which the package does not declare`);
  }
  return resolve.call(this, request, parent, ...rest);
};
