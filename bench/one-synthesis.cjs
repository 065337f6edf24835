'use strict';
// One process of the bench: defines applications, synthesizes them once, and prints what each step took as JSON.
//   node [--expose-gc] one-synthesis.cjs <side> <bindings|plain> <apps> <folder> [chained]
// The side is `cloudserve`, `cdk8s` (with its defaults) or `cdk8s:<YamlOutputType>`. With --expose-gc, what each step
// leaves in memory is measured too, and times count for nothing.
const [side, form, apps, folder, chained] = process.argv.slice(2);
const { loadForm, defineApps } = require('./workload.cjs');

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

function newApp() {
  if (side === 'cloudserve') {
    const { App } = require('../build/lib/testbed');
    watch(require('../build/lib/testbed/rendered.js'), 'render', 'render');
    watch(require('../build/lib/testbed/checks.js'), 'checkAll', 'check');
    watch(require('../build/lib/delivery/write/write-outputs.js'), 'writeOutputs', 'write');
    return () => new App({ project: folder, quiet: true });
  }
  const { App, YamlOutputType } = require('cdk8s');
  const type = side.split(':')[1];
  return () => new App({ outdir: folder, ...(type && { yamlOutputType: YamlOutputType[type] }) });
}

const make = newApp();
const add = loadForm(form);
const app = step('define', () => {
  const made = make();
  defineApps(made, add, Number(apps), chained === 'chained');
  return made;
});
step('synth', () => app.synth());
steps.synth.peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify(steps));
