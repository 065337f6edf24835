import { ApiObject, App } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { ExistingService, MeshService, Port, TrafficOptions } from '../../../lib';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { Manifest } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';

export const HOST = 'exam.shop.svc.cluster.local';

/** A service whose one port speaks HTTP, unless it is said otherwise. */
export function newService(scope: Construct, name = 'exam', ports = [Port.tcp(80, 'http')]): ExistingService {
  return new ExistingService(scope, name, { name, namespace: 'shop', ports, podLabels: { app: name } });
}

/** Rules of a service in a plain App. */
export function rulesOf(traffic: TrafficOptions, ports?: Port[], app = new App({ outdir: 'unused' })): MeshService {
  const mesh = new StubMesh(app, 'mesh');
  return new MeshService(app, 'rules', { ...traffic, mesh, service: newService(app, 'exam', ports) });
}

/** All objects below a construct as they are written, each of which fits the schema of its kind. */
export function checkedObjects(root: IConstruct): Manifest[] {
  const schemas = new KubernetesSchemas({ extra: {} });
  const found = root.node
    .findAll()
    .filter((construct) => ApiObject.isApiObject(construct))
    .map((object) => object.toJson() as Manifest);
  expect(found.flatMap((json) => schemas.check(json).problems)).toEqual([]);
  return found;
}

/** The one object of a kind. */
export function specOf(root: IConstruct, kind: string): any {
  const found = checkedObjects(root).filter((object) => object.kind === kind);
  expect(found.map(({ metadata }) => metadata)).toMatchObject([{ name: 'exam', namespace: 'shop' }]);
  return found[0].spec;
}

/** Routes of the one VirtualService. */
export function routesOf(root: IConstruct): any[] {
  return specOf(root, 'VirtualService').http;
}

export const HOME = { destination: { host: HOST, port: { number: 80 } } };
