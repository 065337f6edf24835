import { Construct } from 'constructs';
import { ComputeServergroupV2 } from '../../../imports/openstack/compute-servergroup-v2';
import { ClusterV2RkeConfig, ClusterV2RkeConfigMachinePools } from '../../../imports/rancher2/cluster-v2';
import { MachineConfigV2 } from '../../../imports/rancher2/machine-config-v2';
import { dependable } from '../../cdktf';
import { ConfigError, byCodeUnit, declareFact, pathSlug } from '../../core';
import { AntiAffinity, CloudConfig, Generation, SecurityGroup, literal, rootGibibytes } from '../../infra';
import { NodeRole, QuotaResource } from '../../model';
import { CloudIntegration } from '../nodes/cluster-settings';
import { NodePool } from '../pools/node-pool';
import { nodeBoot } from '../nodes/node-boot';
import { PlacedPool } from '../pools/placed-pool';
import { managedServerFiles } from './rancher-arguments';
import { RancherCluster, RancherClusterProps } from './rancher-cluster';
import { machineCredential, openStackDriver } from './rancher-machine-driver';
import { ZonePool, machinePool, namelessUserData, openStackConfig, zonePools } from './rancher-machine-pools';
import { machineClusterProblems } from './rancher-machine-problems';
import { RancherMachines } from './rancher-machines';
import { ETCD, METRICS } from '../nodes/server-ports';

/** @internal */
export interface RancherMachineClusterProps extends RancherClusterProps {
  readonly machines: RancherMachines;
}

/**
 * A cluster that a Rancher of the testbed manages on machines that Rancher makes: it makes those anew whose nodes are not well. A pool
 * over several zones is one machine pool in Rancher for each.
 * @see https://ranchermanager.docs.rancher.com/how-to-guides/new-user-guides/launch-kubernetes-with-rancher/use-new-nodes-in-an-infra-provider
 * @internal
 */
export class RancherMachineCluster extends RancherCluster {
  private readonly machines: RancherMachines;
  private servers?: SecurityGroup;

  constructor(scope: Construct, id: string, props: RancherMachineClusterProps) {
    super(scope, id, { ...props, entry: undefined, cloud: cloudOf(props) });
    this.machines = props.machines;
    this._require(() =>
      machineClusterProblems({
        ...props,
        cni: this.cni,
        pools: this.placedPools,
        boot: (pool) => this.wholeBoot(pool.name, pool.pool),
      }),
    );
  }

  public override addPool(name: string, pool: NodePool): PlacedPool {
    if (pool._imported !== undefined) {
      throw new ConfigError(
        this,
        `Rancher makes all machines of the cluster, got servers that stand already for '${name}'; take 'machines' out of the cluster, so that Terraform makes its machines and others can join`,
      );
    }
    return super.addPool(name, pool);
  }

  protected override get rancherMakesNodes(): boolean {
    return true;
  }

  protected override boot(_name: string, pool: NodePool): CloudConfig {
    const { distribution } = this;
    const files = pool.isServer ? managedServerFiles(distribution) : [];
    const boot = nodeBoot({ distribution, pool }).followedBy(new CloudConfig({ files }));
    return pool.has(NodeRole.CONTROL_PLANE) ? boot.followedBy(this.controllers) : boot;
  }

  protected override place(name: string, pool: NodePool): PlacedPool {
    const { count } = this.machinesOf(name, pool);
    const boot = this.wholeBoot(name, pool);
    const groups = [this.connections, ...(pool.isServer ? [this.serverRole()] : [])].map((group) => group.name);
    const serverGroupId = this.serverGroup(name, pool);
    const userData = namelessUserData(boot);
    const generation = new Generation(this.rancher.apiStack, pathSlug(this, name, 'generation'), {
      generation: this.machines.generation ?? 1,
    });
    for (const at of this.zonesOf(name, pool)) {
      this.requireUnique(at);
      const config = new MachineConfigV2(this.rancher.apiStack, this.configId(at), {
        generateName: `${this.part}-${at.name}`,
        openstackConfig: openStackConfig({
          site: this.site,
          machines: this.machines,
          pool,
          zone: at.zone,
          groups,
          serverGroupId,
          userData,
        }),
        lifecycle: {
          // Rancher makes all machines of a pool anew for any change of it.
          ignoreChanges: ['openstack_config[0].user_data_file'],
          createBeforeDestroy: true,
          replaceTriggeredBy: [dependable(generation)],
        },
      });
      config.dependsOn = [dependable(openStackDriver(this.rancher))];
    }
    this.declareMachines(name, pool, count, boot);
    return new PlacedPool(this, name, pool, {});
  }

  protected override config(): ClusterV2RkeConfig {
    const machinePools = this.placedPools
      .flatMap((placed) => this.zonesOf(placed.name, placed.pool).map((at) => this.machinePool(placed, at)))
      .sort((a, b) => byCodeUnit(a.name, b.name));
    return { ...super.config(), ...(machinePools.length === 0 ? {} : { machinePools }) };
  }

  private machinePool({ name, pool }: PlacedPool, at: ZonePool): ClusterV2RkeConfigMachinePools {
    const config = this.rancher.apiStack.node.findChild(this.configId(at)) as MachineConfigV2;
    return {
      ...machinePool({
        machines: this.machines,
        name,
        pool,
        at,
        region: this.site.region?.name,
        drain: this.settings.drain,
        config,
      }),
      cloudCredentialSecretName: machineCredential(this.rancher, this.machines.credentialsSecret).name,
    };
  }

  private requireUnique(at: ZonePool): void {
    if (this.rancher.apiStack.node.tryFindChild(this.configId(at)) !== undefined) {
      throw new ConfigError(
        this,
        `a machine pool of Rancher is named after its pool and its zone, got '${at.name}' twice; rename one of the pools`,
      );
    }
  }

  private configId({ name }: ZonePool): string {
    return pathSlug(this, name, 'machines');
  }

  private zonesOf(name: string, pool: NodePool): ZonePool[] {
    return zonePools(name, pool._machines?.count ?? 0, pool._machines?.zones ?? this.site.zones);
  }

  private wholeBoot(name: string, pool: NodePool): CloudConfig {
    const boot = this.boot(name, pool);
    const { system, network } = this.site;
    return system === undefined ? boot : system.toCloudConfig([network.cidr]).followedBy(boot);
  }

  /** The role of servers: one for all of them, since machines take groups by their names. */
  private serverRole(): SecurityGroup {
    if (this.servers === undefined) {
      const { name, site } = this.settings;
      const role = `${site.siteName}-${this.part}-server`;
      this.servers = new SecurityGroup(site.network, `role-${role}`, { network: site.network, name: role });
      this.servers.allowFrom(this, `nodes of ${name}`, ...this.joinedBy, ...Object.values(METRICS));
      this.servers.allowWithin(`etcd of ${name}`, ETCD);
    }
    return this.servers;
  }

  /** One that is made anew stands beside the others for a while: strict anti-affinity takes a hypervisor more than there are machines. */
  private serverGroup(name: string, { _machines }: NodePool): string | undefined {
    const { count = 0, antiAffinity = count < MOST_MEMBERS ? AntiAffinity.SOFT : AntiAffinity.NONE } = _machines ?? {};
    if (antiAffinity === AntiAffinity.NONE) {
      return undefined;
    }
    this.use(QuotaResource.SERVER_GROUPS, 1);
    return new ComputeServergroupV2(this.stack, `server-group-${name}`, {
      name: literal(`${this.site.siteName}-${this.part}-${name}`),
      policies: [antiAffinity],
    }).id;
  }

  private declareMachines(name: string, { _machines }: NodePool, count: number, boot: CloudConfig): void {
    const machine = `${this.site.siteName}-${this.part}-${name}`;
    this.use(QuotaResource.INSTANCES, count);
    this.use(QuotaResource.PORTS, count);
    this.use(QuotaResource.CORES, count * (_machines?.flavor.cores ?? 0));
    this.use(QuotaResource.MEMORY_MIB, count * (_machines?.flavor._memoryMebibytes() ?? 0));
    if (_machines?.rootVolume !== undefined) {
      this.use(QuotaResource.VOLUMES, count);
      this.use(QuotaResource.VOLUME_STORAGE_GIB, count * rootGibibytes(_machines.rootVolume));
    }
    if (boot._fetches) {
      declareFact(this, { kind: 'fetch', network: this.site.network.node.path, machine });
    }
    boot.secrets.forEach((secret) => declareFact(this, { kind: 'boot-secret', machine, name: secret.name }));
  }

  private use(resource: QuotaResource, amount: number): void {
    declareFact(this, { kind: 'use', site: this.site.network.sitePath, resource, amount });
  }
}

/** Of a server group, by Nova's default quota. */
const MOST_MEMBERS = 10;

/** Controllers of the cloud call it as Rancher does, unless they are told otherwise. */
function cloudOf({ cloud, machines }: RancherMachineClusterProps): CloudIntegration | undefined {
  const { authUrl, region, certificateAuthority } = machines;
  return cloud === undefined ? undefined : { authUrl, region, certificateAuthority, ...cloud };
}
