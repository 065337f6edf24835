import { App as Cdk8sApp, Size } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { declareFact } from '../../../../lib/core';
import { enterCluster, enterKubernetes } from '../../../../lib/manifests';
import { Distribution, INodeDisk } from '../../../../lib/model';
import { RookCeph, RookCephProps } from '../../../../lib/platform';
import { Manifest } from '../../../support/rendered';

/** A disk that so many nodes have, in zones that they take in turn. */
export function disk(nodes: number, zones: string[] = [], role = 'osd', prefix = 'storage'): INodeDisk {
  return {
    role,
    path: `/dev/disk/cloudserve/${role}`,
    size: Size.tebibytes(2),
    nodes: Array.from({ length: nodes }, (_, i) => `${prefix}-${i + 1}`),
    zones: zones.slice(0, nodes),
  };
}

/** States the nodes of a disk as the pool of a cluster does, in zones that they take in turn. */
export function declareNodesOf({ nodes }: INodeDisk, zones: string[], scope: IConstruct): void {
  nodes.forEach((name, i) =>
    declareFact(scope, {
      kind: 'node',
      cluster: 'main',
      pool: 'storage',
      name,
      address: `10.0.0.${i + 1}`,
      roles: [],
      imported: false,
      zone: zones[i % zones.length],
    }),
  );
}

/** A Ceph in a plain cdk8s App. */
export function plain(props: Partial<RookCephProps> = {}): RookCeph {
  return new RookCeph(new Cdk8sApp({ outdir: 'unused' }), 'ceph', { disks: disk(3), ...props });
}

/** A Ceph in a cluster of a distribution, whose nodes are stated. */
export function inCluster(
  nodes: number,
  zones: string[],
  props: Partial<RookCephProps> = {},
  distribution = Distribution.RKE2,
): RookCeph {
  const root = new Cdk8sApp({ outdir: 'unused' });
  const cluster = new Construct(root, 'main');
  enterCluster(cluster, 'main');
  enterKubernetes(cluster, {
    distribution,
    release: distribution === Distribution.RKE2 ? 'v1.35.6+rke2r1' : 'v1.35.6+k3s1',
  });
  const disks = disk(nodes, zones);
  declareNodesOf(disks, zones, cluster);
  return new RookCeph(cluster, 'ceph', { disks, ...props });
}

/** The one object of a kind and a name. */
export function named(all: readonly Manifest[], name: string): Record<string, any> {
  const found = all.filter(({ metadata }) => metadata.name === name);
  expect(found).toHaveLength(1);
  return found[0];
}
