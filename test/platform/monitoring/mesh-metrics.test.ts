import { App } from 'cdk8s';
import { AlertGroup, AlertRules, Dashboard, Dashboards, IstioMesh, PrometheusAdapter } from '../../../lib';
import { ENVOY_STATS } from '../../live/prometheus/envoy-stats';
import { countedBy } from '../../support/mesh-stats';
import { Manifest, objects } from '../../support/rendered';

const texts = (objectsOf: Manifest[]): string => JSON.stringify(objectsOf);

/** Names of what Envoy counts by itself in rules, pages and the adapter. */
function used(): string[] {
  const app = new App();
  const forecast = { 'exam/grading': 0.2 };
  const rules = new AlertRules(app, 'alerts', { namespace: 'monitoring', groups: [AlertGroup.mesh({ forecast })] });
  const pages = new Dashboards(app, 'pages', {
    namespace: 'monitoring',
    dashboards: [Dashboard.MESH, Dashboard.FEDERATION],
  });
  const monitoring = { namespace: 'monitoring', prometheusUrl: 'http://prometheus.monitoring.svc:9090' };
  const adapter = new PrometheusAdapter(app, 'adapter', { monitoring });
  const all = [
    texts(objects(rules, 'PrometheusRule')),
    texts(objects(pages, 'ConfigMap')),
    texts(objects(adapter, 'HelmChart')),
  ];
  return [...new Set(all.flatMap((text) => text.match(/\benvoy_\w+/g) ?? []))].sort();
}

/** Envoy takes a statistic whose whole name matches. */
const MATCHERS = countedBy(new IstioMesh(new App(), 'mesh')).map((regex) => new RegExp(`^(?:${regex})$`));

test('what rules, pages and the adapter go by has its statistic here, and nothing else has', () => {
  expect(used()).toEqual(Object.keys(ENVOY_STATS).sort());
});

test.each(Object.entries(ENVOY_STATS))('proxies of a mesh count %s', (_, stat) => {
  expect(MATCHERS.filter((regex) => regex.test(stat))).not.toEqual([]);
});

test('proxies count no more than is asked for', () => {
  expect(
    MATCHERS.filter((regex) => regex.test('cluster.outbound|80||a.shop.svc.cluster.local;.lb_healthy_panic')),
  ).toEqual([]);
});
