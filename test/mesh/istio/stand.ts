import { App as Cdk8sApp, Testing } from 'cdk8s';
import { IConstruct } from 'constructs';
import { parse } from 'yaml';
import {
  App,
  Cluster,
  ClusterProps,
  DeliveryUnit,
  Entry,
  IstioMesh,
  IstioMeshProps,
  NodePool,
  Size,
} from '../../../lib';
import { Access } from '../../../lib/model';
import { newSite, small } from '../../support/openstack';
import { objects } from '../../support/rendered';

export const ROOT = `sha256:${'ab'.repeat(32)}`;
export const NEXT_ROOT = `sha256:${'cd'.repeat(32)}`;

/** A mesh in a plain cdk8s App. */
export function plain(props: IstioMeshProps = {}, app: Cdk8sApp = Testing.app()): IstioMesh {
  return new IstioMesh(app, 'mesh', props);
}

/** A cluster with nodes on a site, and what stands in front of it. */
export function standing(app: App, props: Partial<ClusterProps> = {}, id = 'main'): Cluster {
  const site = newSite(app, 'chula', { quota: {}, network: { cidr: '10.20.0.0/16', external: 'public' } });
  const entry = Entry.haproxy({ machines: 2, flavor: small, exposedTo: Access.anywhere() });
  const cluster = new Cluster(site, id, { entry, ...props });
  cluster.addPool('servers', NodePool.servers({ count: 3, flavor: small, etcdDisk: Size.gibibytes(20) }));
  return cluster;
}

/** Values of the charts below a construct, by the names of their releases. */
export function values(root: IConstruct): Record<string, any> {
  return Object.fromEntries(
    objects(root, 'HelmChart').map((chart) => {
      const { spec } = chart as unknown as { spec: { valuesContent?: string } };
      return [String(chart.metadata.name), parse(spec.valuesContent ?? '{}')];
    }),
  );
}

/** Layers of the units below a construct, by their components and layers. */
export function unitsOf(root: IConstruct): DeliveryUnit[] {
  return root.node.findAll().filter((construct) => DeliveryUnit._isDeliveryUnit(construct));
}

/** What a unit waits for, as components. */
export function waitsFor(root: IConstruct, component: string): string[] {
  return unitsOf(root)
    .filter((unit) => unit.component === component)
    .flatMap(({ node }) => node.dependencies)
    .filter((unit) => DeliveryUnit._isDeliveryUnit(unit))
    .map((unit) => unit.component)
    .sort();
}
