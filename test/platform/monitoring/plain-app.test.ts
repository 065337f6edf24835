import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, YamlOutputType } from 'cdk8s';
import { Monitoring } from '../../../lib/platform';
import { newProject } from '../../support/project';
import { BLOCK } from './monitoring-fixture';

test("a cdk8s App of someone else writes a monitoring with cdk8s's own synthesis, what comes first first", () => {
  const outdir = newProject();
  const app = new App({ outdir, yamlOutputType: YamlOutputType.FILE_PER_APP });
  new Monitoring(app, 'monitoring', { storage: BLOCK, probes: ['https://rancher.example.org'] });
  app.synth();
  const [file] = fs.readdirSync(outdir);
  const names = fs
    .readFileSync(path.join(outdir, file), 'utf8')
    .split(/^---$/m)
    .map((text) => `${/^kind: (\S+)/m.exec(text)?.[1]} ${/^ {2}name: (\S+)/m.exec(text)?.[1]}`);
  const order = [
    'HelmChart prometheus-operator-crds',
    'Namespace monitoring',
    'ClusterRole grafana-dashboards',
    'HelmChart kube-prometheus-stack',
  ].map((name) => names.indexOf(name));
  expect(order).not.toContain(-1);
  expect(order[3]).toBeGreaterThan(Math.max(...order.slice(0, 3)));
  expect(names.indexOf('Probe urls')).toBeGreaterThan(names.indexOf('HelmChart prometheus-blackbox-exporter'));
  expect(names.indexOf('PrometheusRule cloudserve-backups')).toBeGreaterThan(order[0]);
});
