import { App } from 'cdk8s';
import { HardenedDeployment, HardenedDeploymentProps, HardenedNamespace, PodProbe, Port } from '../../../lib';
import { WEB } from '../../manifests/hardened';
import { StubMesh } from '../../support/stub-mesh';

/** A namespace of a mesh and one outside of it. */
export interface Scene {
  readonly app: App;
  readonly mesh: StubMesh;
  readonly exam: HardenedNamespace;
  readonly outside: HardenedNamespace;
}

export function scene(): Scene {
  const app = new App();
  const mesh = new StubMesh(app, 'mesh');
  const exam = new HardenedNamespace(app, 'exam', { mesh });
  return { app, mesh, exam, outside: new HardenedNamespace(app, 'outside') };
}

/** Pods in a namespace. */
export function pods(
  scope: HardenedNamespace,
  id = 'web',
  props: Partial<HardenedDeploymentProps> = {},
): HardenedDeployment {
  return new HardenedDeployment(scope, id, { ...WEB, namespace: scope.name, ...props });
}

/** Pods without requests. */
export function sql(scope: HardenedNamespace): HardenedDeployment {
  return pods(scope, 'sql', { ports: [Port.tcp(3306, 'mysql')], readiness: PodProbe.tcp() });
}
