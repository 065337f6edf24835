'use strict';
// What each step of one process of the bench took. With --expose-gc, what each leaves in memory is measured too, and times count for nothing.
const steps = {};
const collect = globalThis.gc;

function step(name, work) {
  collect?.();
  const heap = process.memoryUsage().heapUsed;
  const cpu = process.cpuUsage();
  const began = performance.now();
  const result = work();
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  collect?.();
  const bytes = collect && process.memoryUsage().heapUsed - heap;
  steps[name] = { milliseconds, cpu: (user + system) / 1000, bytes };
  return result;
}

/** Measures a step of our synthesis from outside, by standing in its place. */
function watch(module, name, as) {
  const work = module[name];
  module[name] = (...given) => step(as, () => work(...given));
}

function watchSynthesis() {
  require('../build/lib/testbed');
  watch(require('../build/lib/testbed/rendered.js'), 'render', 'render');
  watch(require('../build/lib/testbed/checks.js'), 'checkAll', 'check');
  watch(require('../build/lib/delivery/write/write-outputs.js'), 'writeOutputs', 'write');
}

module.exports = { step, steps, watchSynthesis };
