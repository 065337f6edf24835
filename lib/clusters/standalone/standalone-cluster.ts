import { Construct } from 'constructs';
import { Password } from '../../../imports/random/password';
import { TerraformOutput, TerraformStack } from '../../cdktf';
import { declareFact } from '../../core';
import {
  BootFile,
  BootSecret,
  CloudConfig,
  Datastore,
  EtcdSettings,
  Frontend,
  HealthCheck,
  IBoundDatastore,
  ensureRandomProvider,
} from '../../infra';
import { Access, Distribution, Port } from '../../model';
import { bundledChartValues } from '../nodes/bundled-charts';
import { cloudControllers } from '../nodes/cloud-controllers';
import { ClusterNodes } from '../nodes/cluster-nodes';
import { ClusterNodesProps } from '../nodes/cluster-nodes-props';
import { IngressController } from '../nodes/cluster-settings';
import { registriesFiles } from '../k3s/k3s-registries';
import { NodePool } from '../pools/node-pool';
import { rke2Problem } from './rke2-download';
import { nodeArguments, serverArguments, serverFiles } from '../nodes/server-arguments';
import { chartConfigFiles, standaloneBoot } from './standalone-boot';
import { SUPERVISOR_PORTS, agentConfig, serverConfig } from './standalone-config';
import { standaloneJoinScripts } from './standalone-join';
import { standaloneProblems } from './standalone-problems';

/** Output of the stack with the token of agents. */
const TOKEN_OUTPUT = 'agent-token';

/**
 * A cluster of its own servers and agents, which no Rancher stands up. Its nodes join through its entry; after the first start no server is
 * special.
 * @internal
 */
export class StandaloneCluster extends ClusterNodes {
  private readonly token: BootSecret;
  private readonly agentToken: BootSecret;
  private readonly datastore: IBoundDatastore;
  private controllers?: CloudConfig;

  /** @param scope outside of stacks; the stack of the nodes is named after its path */
  constructor(scope: Construct, id: string, settings: ClusterNodesProps) {
    super(scope, id, settings);
    const { site, name, etcdBackup } = settings;
    this._require(() => [
      ...standaloneProblems(settings, this.placedPools),
      this.distribution === Distribution.RKE2 ? rke2Problem(this.versions.rke2) : undefined,
    ]);
    ensureRandomProvider(this.stack);
    this.token = this.newToken('Token', `token that servers of ${name} join with`);
    this.agentToken = this.newToken('AgentToken', `token that agents of ${name} join with`);
    this.datastore = Datastore.embeddedEtcd({ snapshots: etcdBackup })._bind(this.stack, { site, name: this.part });
    this.declareBackup(this.etcd);
  }

  protected override boot(name: string, pool: NodePool): CloudConfig {
    const { distribution, versions } = this;
    const apiAddress = this.apiAddress ?? '';
    const boot = standaloneBoot({
      distribution,
      versions,
      pool,
      apiAddress,
      files: [...(pool.isServer ? this.serverFiles(name, pool) : this.agentFiles(name, pool)), ...this.registries()],
    });
    return pool.isServer ? boot.followedBy(this.cloudControllers()) : boot;
  }

  protected override instanceMetadata(pool: NodePool): Record<string, string> | undefined {
    return pool.isServer
      ? { 'makes-cluster': (pool._machines?.generations?.['1'] ?? 1) === 1 ? '1' : 'none' }
      : undefined;
  }

  protected override supervisorFrontends(): Frontend[] {
    return this.distribution === Distribution.K3S
      ? []
      : [
          {
            port: Port.tcp(SUPERVISOR_PORTS[this.distribution], 'rke2-supervisor'),
            targetPort: SUPERVISOR_PORTS[this.distribution],
            backends: [],
            mayBeEmpty: true,
            health: HealthCheck.https('/ping', 200),
            exposedTo: Access.fromRanges(this.site.network.cidr),
          },
        ];
  }

  protected override writeJoinScripts(name: string, pool: NodePool): void {
    this.tellToken();
    standaloneJoinScripts(this, {
      cluster: this.settings.name,
      name,
      pool,
      common: this.nodeArguments(),
      registries: this.registries(),
      stack: TerraformStack.of(this.stack).node.id,
      tokenOutput: TOKEN_OUTPUT,
    });
  }

  private get etcd(): EtcdSettings {
    return this.datastore.etcd ?? { snapshotSchedule: '', snapshotsKept: 0 };
  }

  private serverFiles(name: string, pool: NodePool): BootFile[] {
    const { distribution, cni, podCidr, serviceCidr, etcd, token, agentToken } = this;
    const { ingress = IngressController.NONE, cloud, site } = this.settings;
    const apiNames = [this.apiAddress, this.hostname].filter((each) => each !== undefined);
    const common = serverArguments({
      distribution,
      cni,
      ingress,
      podCidr,
      serviceCidr,
      apiNames,
      cloud,
      hardened: true,
    });
    const { mtu } = site.network;
    const values = bundledChartValues({ distribution, cni, ingress, ...(mtu === undefined ? {} : { mtu }) });
    return [
      ...serverConfig({ distribution, name, pool, common, etcd, token, agentToken }),
      ...serverFiles(distribution),
      ...chartConfigFiles(distribution, values),
    ];
  }

  private agentFiles(name: string, pool: NodePool): BootFile[] {
    const { distribution, agentToken } = this;
    return agentConfig({
      distribution,
      name,
      pool,
      common: this.nodeArguments(),
      apiAddress: this.apiAddress ?? '',
      agentToken,
    });
  }

  private nodeArguments(): Record<string, unknown> {
    return nodeArguments({ distribution: this.distribution, cloud: this.settings.cloud, hardened: true });
  }

  private registries(): BootFile[] {
    const { registryMirrors, site } = this.settings;
    return registriesFiles(registryMirrors ?? site.system?.registryMirrors ?? [], this.distribution);
  }

  /** One credential of the cloud for all servers. */
  private cloudControllers(): CloudConfig {
    const { site, name, cloud } = this.settings;
    this.controllers ??= cloudControllers(this.stack, { site, name, distribution: this.distribution, cloud });
    return this.controllers;
  }

  /** For who runs the scripts of servers that stand. */
  private tellToken(): void {
    if (this.stack.node.tryFindChild(`Output-${TOKEN_OUTPUT}`) === undefined) {
      const value = this.agentToken.value;
      new TerraformOutput(this.stack, `Output-${TOKEN_OUTPUT}`, { value, sensitive: true }).overrideLogicalId(
        TOKEN_OUTPUT,
      );
    }
  }

  private newToken(id: string, what: string): BootSecret {
    return BootSecret.of(what, new Password(this.stack, id, { length: 48, special: false }).result, 48);
  }

  private declareBackup({ snapshotSchedule, snapshotsKept, store }: EtcdSettings): void {
    declareFact(this, {
      kind: 'etcd-backup',
      cluster: this.settings.name,
      schedule: snapshotSchedule,
      keep: snapshotsKept,
      ...(store === undefined
        ? {}
        : { bucket: store.bucket, folder: store.folder, endpoint: `https://${store.endpoint}` }),
    });
  }
}
