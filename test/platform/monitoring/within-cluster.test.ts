import { IConstruct } from 'constructs';
import {
  Access,
  Cluster,
  Datastore,
  Entry,
  IGuarded,
  Monitoring,
  NodePool,
  Port,
  RancherServer,
  Size,
} from '../../../lib';
import { ReleaseObject } from '../../../lib/manifests';
import { newSite, small } from '../../support/openstack';
import { newApp } from '../../support/project';
import { validations } from '../../support/rendered';
import { BLOCK } from './monitoring-fixture';

interface Watched {
  readonly app: IConstruct;
  readonly cluster: Cluster;
  readonly monitoring: Monitoring;
}

/** A cluster of a Rancher that keeps its state in a database, behind balancers; pools come after the monitoring. */
function watched(): Watched {
  const app = newApp();
  const site = newSite(app, 'chula', { access: { admins: ['161.200.0.0/16'] } });
  const entry = Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.anywhere() });
  const rancher = new RancherServer(site, 'rancher', {
    hostname: 'rancher.example.org',
    servers: { count: 3, flavor: small },
    datastore: Datastore.mysql({ flavor: small, volume: Size.gibibytes(40) }),
    entry,
  });
  const cluster = new Cluster(site, 'main', { managedBy: rancher, entry });
  const monitoring = new Monitoring(cluster, 'monitoring', { storage: BLOCK });
  cluster.addPool('servers', NodePool.servers({ count: 3, flavor: small }));
  cluster.addPool('worker', NodePool.worker({ count: 2, flavor: small }));
  return { app, cluster, monitoring };
}

/** Values of the chart, whatever engine installs it. */
function valuesOf({ monitoring }: Watched): Record<string, any> {
  const release = monitoring.release.node.findChild('Unit').node.findChild('Resource') as ReleaseObject;
  return release.toSpec().values;
}

test('the servers of its cluster are asked, at addresses that are planned, also those of pools that came later', () => {
  const made = watched();
  const { kubeEtcd, kubeScheduler, kubeControllerManager, prometheus } = valuesOf(made);
  const servers = kubeEtcd.endpoints as string[];
  expect(servers).toHaveLength(3);
  expect([kubeScheduler.endpoints, kubeControllerManager.endpoints]).toEqual([servers, servers]);
  expect(prometheus.prometheusSpec).toMatchObject({
    podAntiAffinity: 'hard',
    externalLabels: { cluster: 'chula-main' },
  });
});

test('balancers of its own and of the Rancher, and the database of the Rancher, are asked on its network', () => {
  const made = watched();
  const { additionalScrapeConfigs } = valuesOf(made).prometheus.prometheusSpec;
  const asked = (
    additionalScrapeConfigs as { job_name: string; static_configs: { labels: { machine: string } }[] }[]
  ).map(({ job_name, static_configs }) => [job_name, static_configs.map(({ labels }) => labels.machine)]);
  expect(asked).toEqual([
    [
      'outside-haproxy-8404',
      ['chula-main-balancer-1', 'chula-main-balancer-2', 'chula-rancher-balancer-1', 'chula-rancher-balancer-2'],
    ],
    ['outside-haproxy-address-8404', ['chula-main-balancer', 'chula-rancher-balancer']],
    ['outside-mysql-9104', ['chula-rancher-datastore-1']],
    ['outside-node-exporter-9100', ['chula-rancher-datastore-1']],
  ]);
});

test('whoever guards the ports of a machine outside is found by the path of what it states, and can let the nodes in', () => {
  const { app, cluster, monitoring } = watched();
  const byPath = new Map(app.node.findAll().map((construct) => [construct.node.path, construct]));
  const nodes = cluster.node.findChild('nodes') as unknown as IGuarded;
  for (const { path, fact } of monitoring._outside()) {
    const guard = byPath.get(path) as unknown as IGuarded;
    guard.connections.allowFrom(nodes, 'Prometheus of main', Port.tcp(fact.port, fact.job));
  }
  expect(monitoring._outside().length).toBe(6);
  expect(validations(app)).toEqual([]);
});
