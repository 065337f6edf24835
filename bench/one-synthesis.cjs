'use strict';
// One process of the bench: defines applications, synthesizes them once, and prints what each step took as JSON.
//   node [--expose-gc] one-synthesis.cjs <side> <bindings|plain> <apps> <folder> [chained]
// The side is `cloudserve`, `cdk8s` (with its defaults) or `cdk8s:<YamlOutputType>`. With --expose-gc, what each step
// leaves in memory is measured too, and times count for nothing.
const [side, form, apps, folder, chained] = process.argv.slice(2);
const { step, steps, watchSynthesis } = require('./steps.cjs');
const { loadForm, defineApps } = require('./workload.cjs');

function newApp() {
  if (side === 'cloudserve') {
    const { App } = require('../build/lib/testbed');
    watchSynthesis();
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
