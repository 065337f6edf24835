import * as path from 'node:path';
import {
  App,
  CertificateIssuer,
  Cluster,
  HardenedDeployment,
  HardenedNamespace,
  PlainIngress,
  PodProbe,
  Port,
  Size,
  TraefikGateway,
} from '../../../lib';

/** Host of an application with a service for each path. */
export const EXAM = 'exam.example.org';

/** Services by their paths. */
export const PATHS: Readonly<Record<string, string>> = {
  '/': 'frontend',
  ...Object.fromEntries(
    ['account', 'auth', 'exam', 'file', 'exim', 'mail', 'job', 'form'].map((name) => [`/api/${name}`, name]),
  ),
};

/** Writes a cluster whose Traefik leads callers of one host to nine services by an Ingress. */
export function writePaths(project: string): { readonly dist: string; readonly cluster: string } {
  const app = new App({ project, quiet: true });
  const cluster = new Cluster(app, 'edge');
  const issuer = CertificateIssuer.fromName('own');
  new TraefikGateway(cluster, 'gateway', { issuer });
  const namespace = new HardenedNamespace(cluster, 'exam');
  const ingress = new PlainIngress(namespace, 'paths', {
    ...{ host: EXAM, className: 'traefik', issuer, callerNamespace: 'traefik' },
  });
  for (const [prefix, name] of Object.entries(PATHS)) {
    const service = new HardenedDeployment(namespace, name, {
      image: `registry.example.org/${name}:1.0.0`,
      cores: 0.1,
      memory: Size.mebibytes(128),
      ports: [Port.tcp(8080, 'http')],
      readiness: PodProbe.http('/ready'),
    });
    ingress.addPath(prefix, service);
  }
  app.synth();
  return { dist: path.join(project, 'dist'), cluster: cluster.name };
}
