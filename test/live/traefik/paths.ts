import * as path from 'node:path';
import {
  App,
  CertificateIssuer,
  Cluster,
  HardenedNamespace,
  IHttpGateway,
  Microservices,
  PodProbe,
  Size,
  Tier,
  TraefikGateway,
} from '../../../lib';

/** Hosts of one application that stands twice: behind an Ingress, and behind routes of a gateway; each in the namespace of its name. */
export const HOSTS = { exam: 'exam.example.org', routed: 'routed.example.org' } as const;

/** Services by their paths. */
export const PATHS: Readonly<Record<string, string>> = {
  '/': 'frontend',
  ...Object.fromEntries(
    ['account', 'auth', 'exam', 'file', 'exim', 'mail', 'job', 'form'].map((name) => [`/api/${name}`, name]),
  ),
};

/** The service whose callers keep to a pod. */
export const SEATED = 'file';

/** Writes a cluster whose Traefik leads callers of each host to nine services. */
export function writePaths(project: string): { readonly dist: string; readonly cluster: string } {
  const app = new App({ project, quiet: true });
  const cluster = new Cluster(app, 'edge');
  const issuer = CertificateIssuer.fromName('own');
  const gateway = new TraefikGateway(cluster, 'gateway', { issuer });
  application(cluster, 'exam');
  application(cluster, 'routed', gateway);
  app.synth();
  return { dist: path.join(project, 'dist'), cluster: cluster.name };
}

function application(cluster: Cluster, name: keyof typeof HOSTS, entry?: IHttpGateway): void {
  const made = new Microservices(new HardenedNamespace(cluster, name), name, {
    ...{ host: HOSTS[name], cores: 0.1, memory: Size.mebibytes(128), readiness: PodProbe.http('/ready') },
    ...(entry === undefined
      ? { tier: Tier.small({ ingressNamespace: 'traefik' }), issuer: CertificateIssuer.fromName('own') }
      : { entry }),
  });
  for (const [prefix, service] of Object.entries(PATHS)) {
    made.addService(service, {
      ...{ image: `registry.example.org/${service}:1.0.0`, path: prefix, port: 8080 },
      ...(entry === undefined && service === SEATED ? { affinityCookie: 'seat' } : {}),
    });
  }
}
