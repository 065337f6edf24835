const base = require('../../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  rootDir: '../..',
  roots: ['<rootDir>/test/live'],
  testMatch: ['<rootDir>/test/live/*.test.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
  transform: base.transform,
};
