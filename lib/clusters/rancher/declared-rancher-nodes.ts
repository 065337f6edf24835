import { IConstruct } from 'constructs';
import { TerraformStack } from '../../cdktf';
import { declareFact } from '../../core';
import { EtcdSettings, Flavor } from '../../infra';
import { Distribution, NodeRole } from '../../model';
import { K3sServerGroup } from '../k3s/k3s-server-group';

/** @internal */
export interface RancherNodes {
  readonly name: string;
  readonly servers: K3sServerGroup;
  readonly flavor: Flavor;
  readonly release: string;
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Where the state is in etcd of the servers. */
  readonly etcd?: EtcdSettings;
}

/**
 * States the cluster that a Rancher runs on and its nodes, as those of every cluster are stated.
 * @internal
 */
export function declareRancherNodes(scope: IConstruct, nodes: RancherNodes): void {
  const { name, servers, flavor, etcd } = nodes;
  declareFact(scope, {
    kind: 'cluster',
    name,
    distribution: Distribution.K3S,
    version: nodes.release,
    cni: 'flannel',
    podCidr: nodes.podCidr,
    serviceCidr: nodes.serviceCidr,
    stack: TerraformStack.of(servers).node.id,
    apiAddress: servers.apiAddress,
    hasEntry: true,
    // K3s's own balancer is left in.
    servesLoadBalancers: true,
  });
  for (const machine of servers.machines) {
    declareFact(scope, {
      kind: 'node',
      cluster: name,
      pool: 'server',
      name: machine.name,
      address: machine.address,
      roles: [...(etcd === undefined ? [] : [NodeRole.ETCD]), NodeRole.CONTROL_PLANE, NodeRole.WORKER],
      imported: false,
      ...(machine.zone === undefined ? {} : { zone: machine.zone }),
      cores: flavor.cores,
      memoryMebibytes: flavor._memoryMebibytes(),
    });
  }
  if (etcd !== undefined) {
    declareFact(scope, {
      kind: 'etcd-backup',
      cluster: name,
      schedule: etcd.snapshotSchedule,
      keep: etcd.snapshotsKept,
      ...(etcd.store === undefined
        ? {}
        : { bucket: etcd.store.bucket, folder: etcd.store.folder, endpoint: `https://${etcd.store.endpoint}` }),
    });
  }
}
