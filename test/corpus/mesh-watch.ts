import {
  AlertGroup,
  AlertRules,
  App,
  Cluster,
  DnsProvider,
  DnsZone,
  Duration,
  ExternalDns,
  HardenedDeployment,
  HardenedDeploymentProps,
  HardenedNamespace,
  ILoadBalancer,
  IstioMesh,
  MeshTrust,
  Monitoring,
  PeerCluster,
  PrometheusAdapter,
  Region,
  SecretReference,
  SharedHost,
  WeightedHost,
} from '../../lib';
import { WEB } from '../manifests/hardened';
import { newSite } from '../support/openstack';
import { StubMesh } from '../support/stub-mesh';
import { BLOCK } from '../platform/monitoring/monitoring-fixture';
import { Mistake } from './mistake';

const TRUST = `sha256:${'0a'.repeat(32)}`;
const credentials = SecretReference.fromName('dns');

function grading(app: App, props: Partial<HardenedDeploymentProps>, hasMesh = true): Cluster {
  const main = new Cluster(app, 'main');
  const mesh = hasMesh ? new StubMesh(main, 'mesh') : undefined;
  const exam = new HardenedNamespace(main, 'exam', { mesh });
  new HardenedDeployment(exam, 'grading', { ...WEB, namespace: 'exam', ...props });
  return main;
}

function weighted(app: App, provider: DnsProvider, host: string, weights: number[]): void {
  const main = new Cluster(app, 'main');
  const dns = new ExternalDns(main, 'dns', { provider, zones: ['example.org'] });
  const shared = new WeightedHost(main, 'host', { dns, host, ttl: Duration.minutes(1) });
  weights.forEach((weight, i) => shared.addEntry(`site-${i}`, { address: `192.0.2.${i + 1}`, weight }));
}

const ENTRY = { publicAddress: '203.0.113.7', addBackends: () => undefined } as unknown as ILoadBalancer;

/** What watches meshes, grows by what it sees, and leads callers to several clusters. */
export const meshWatches: readonly Mistake[] = [
  {
    name: 'a deployment that scales by requests in a cluster without an adapter',
    program: (app) => void grading(app, { maxReplicas: 10, requestsInFlight: 35 }),
    says: [
      "[main/exam/grading] autoscalers of 'main' are told 'requests_in_flight' by an adapter, got none that does; add a 'PrometheusAdapter' to the cluster, or scale by cores (SCALE-METRIC)",
    ],
  },
  {
    name: 'an adapter in another cluster than the pods that scale',
    program: (app) => {
      grading(app, { maxReplicas: 10, requestsInFlight: 35 });
      const west = new Cluster(app, 'west');
      new PrometheusAdapter(west, 'adapter', { monitoring: new Monitoring(west, 'monitoring', { storage: BLOCK }) });
    },
    says: [
      "[main/exam/grading] autoscalers of 'main' are told 'requests_in_flight' by an adapter, got none that does; add a 'PrometheusAdapter' to the cluster, or scale by cores (SCALE-METRIC)",
    ],
  },
  {
    name: 'a deployment that scales by requests in a namespace without a mesh',
    program: (app) => {
      const main = grading(app, { maxReplicas: 10, requestsInFlight: 35 }, false);
      new PrometheusAdapter(main, 'adapter', { monitoring: new Monitoring(main, 'monitoring', { storage: BLOCK }) });
    },
    says: [
      "[main/exam/grading] sidecars count the requests that pods work on, got 'requestsInFlight' in a namespace of no mesh; give the namespace its 'mesh', or scale by cores",
    ],
  },
  {
    name: 'requests of pods of which there are never more',
    program: (app) => {
      const main = grading(app, { requestsInFlight: 0.01 });
      new PrometheusAdapter(main, 'adapter', { monitoring: new Monitoring(main, 'monitoring', { storage: BLOCK }) });
    },
    says: [
      "[main/exam/grading] 'requestsInFlight' is for a deployment that scales, got no 'maxReplicas'; add it",
      "[main/exam/grading] a pod works on 0.1 to 100000 requests at a time, got 0.01; correct 'requestsInFlight'",
    ],
  },
  {
    name: 'a target that pods never reach, since the excess of their service leaves before',
    program: (app) => {
      const main = new Cluster(app, 'main');
      const mesh = new IstioMesh(main, 'mesh', {
        trust: MeshTrust.offlineRoot(TRUST),
        region: Region.of('asia-southeast1'),
        gatewayAddress: '203.0.113.7',
      });
      const service = new HardenedDeployment(new HardenedNamespace(main, 'exam', { mesh }), 'grading', {
        ...WEB,
        namespace: 'exam',
        maxReplicas: 10,
        requestsInFlight: 50,
      });
      new PrometheusAdapter(main, 'adapter', { monitoring: new Monitoring(main, 'monitoring', { storage: BLOCK }) });
      const gke = new PeerCluster(app, 'gke', { gatewayAddress: '34.118.20.7', trust: TRUST });
      mesh.federateTo(gke).addService(service, { capacityPerPod: 50 });
    },
    says: [
      "[main/exam/grading] pods take 50 requests at a time and the excess of 'exam/grading' leaves, got 50 before there are more pods; lower 'requestsInFlight' to 35 (SCALE-CAPACITY)",
    ],
  },
  {
    name: 'an adapter that asks the Prometheus of another cluster',
    program: (app) => {
      const monitoring = new Monitoring(new Cluster(app, 'east'), 'monitoring', { storage: BLOCK });
      new PrometheusAdapter(new Cluster(app, 'west'), 'adapter', { monitoring });
    },
    says: [
      "[west/adapter] an adapter asks the Prometheus of its own cluster, got that of 'east' in 'west'; give it the 'monitoring' of its cluster",
    ],
  },
  {
    name: 'a forecast that nothing can pass, of a service without a namespace',
    program: (app) => {
      const forecast = { grading: 1 };
      new AlertRules(new Cluster(app, 'main'), 'alerts', {
        namespace: 'monitoring',
        groups: [AlertGroup.mesh({ forecast, away: 1 })],
      });
    },
    says: [
      "[main/alerts] alerts 'mesh': a forecast that can be passed is a part of 0 or more and less than 0.95, got 1 for 'grading'; correct 'forecast'",
      "[main/alerts] alerts 'mesh': a part is more than 0 and less than 1, got 1; correct 'away'",
      "[main/alerts] alerts 'mesh': a service is named '<namespace>/<service>', got 'grading'; correct 'forecast'",
    ],
  },
  {
    name: 'weights that the provider of a zone does not know',
    program: (app) => weighted(app, DnsProvider.cloudflare({ credentials }), 'exam.example.org', [80, 20]),
    says: [
      "[main/host] weights of records are known to Route 53 alone, got provider 'cloudflare'; take DnsProvider.route53, or a SharedHost, which leads to each address alike",
    ],
  },
  {
    name: 'a host with weights of one cluster, outside of the zones',
    program: (app) => weighted(app, DnsProvider.route53({ credentials }), 'exam.example.com', [300]),
    says: [
      "[main/host] a host lies in a zone that is written to, got 'exam.example.com' beside 'example.org'; correct 'host', or add to 'zones' of the ExternalDns",
      "[main/host] a host with weights leads to two clusters or more, got 1; add them by 'addEntry'",
      "[main/host] a weight is a whole number of 0 to 255, got 300 for 'site-0'; correct 'weight'",
    ],
  },
  {
    name: 'a shared host on a site that has no zone',
    program: (app) => {
      const site = newSite(app, 'chula');
      new SharedHost(site, 'exam', { site, host: 'exam.example.org', entries: [ENTRY], addresses: ['34.118.20.7'] });
    },
    says: [
      "[chula/exam] the zone of a site has the record of a shared host, got none of 'chula'; give the site a 'dnsZone', or write the record elsewhere",
    ],
  },
  {
    name: 'a shared host that one cluster has for itself',
    program: (app) => {
      const site = newSite(app, 'chula', { dnsZone: DnsZone.withId('example.org', 'z-1') });
      new SharedHost(site, 'exam', { site, host: 'exam.example.org', entries: [ENTRY] });
    },
    says: ["[chula/exam] a shared host leads to two clusters or more, got 1; add to 'entries' or 'addresses'"],
  },
];
