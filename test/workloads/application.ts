import { ApiObject, App } from 'cdk8s';
import { IConstruct } from 'constructs';
import {
  CertificateIssuer,
  HardenedNamespace,
  IstioMesh,
  MeshTrust,
  Microservices,
  MicroservicesProps,
  PodProbe,
} from '../../lib';

export const IMAGE = 'registry.example.org/exam/account:1.4.2';
export const READY = PodProbe.http('/ready');

/** What stands around applications: a plain cdk8s App, a namespace, and a mesh that it is not part of. */
export interface Place {
  readonly app: App;
  readonly namespace: HardenedNamespace;
  readonly mesh: IstioMesh;
}

export function newPlace({ inMesh = false }: { readonly inMesh?: boolean } = {}): Place {
  const app = new App();
  const issuer = CertificateIssuer.fromName('letsencrypt');
  const mesh = new IstioMesh(app, 'mesh', {
    trust: MeshTrust.offlineRoot(`sha256:${'0f'.repeat(32)}`),
    clusterName: 'home',
    gatewayAddress: '198.51.100.10',
    gateway: { issuer },
  });
  return { app, mesh, namespace: new HardenedNamespace(app, 'shop', inMesh ? { mesh } : {}) };
}

/** An application of the paper: paths of one host, and a service that callers outside do not get to. */
export function newApplication(
  place: Pick<Place, 'namespace'>,
  props: Partial<MicroservicesProps> = {},
  names: readonly string[] = ['account', 'auth'],
): Microservices {
  const small = props.tier === undefined || props.tier.name === 'small' || props.tier.name === 'developer';
  const exam = new Microservices(place.namespace, 'exam', {
    host: 'exam.example.org',
    readiness: READY,
    ...(small && props.entry === undefined ? { issuer: CertificateIssuer.fromName('letsencrypt') } : {}),
    ...props,
  });
  for (const name of names) {
    exam.addService(name, { image: IMAGE, port: 8080, path: `/api/${name}`, minReplicas: 2, maxReplicas: 10 });
  }
  exam.addService('frontend', { image: IMAGE, port: 8080, path: '/' });
  return exam;
}

/** Objects below a construct as they are written, by `<kind>/<name>`. */
export function objectsOf(root: IConstruct): Record<string, any> {
  return Object.fromEntries(
    root.node
      .findAll()
      .filter((construct): construct is ApiObject => ApiObject.isApiObject(construct))
      .map((object) => object.toJson())
      .map((json) => [`${json.kind}/${json.metadata.name}`, json]),
  );
}

/** What keeps a tree from being written, sorted, without the paths of constructs. */
export function problemsOf(root: IConstruct): string[] {
  return root.node
    .findAll()
    .flatMap(({ node }) => node.validate())
    .sort();
}
