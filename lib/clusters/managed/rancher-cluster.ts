import { Construct } from 'constructs';
import { ClusterV2, ClusterV2RkeConfig } from '../../../imports/rancher2/cluster-v2';
import { Fn, TerraformLocal, TerraformOutput } from '../../cdktf';
import { declareFact, pathSlug, shortDigest, slug } from '../../core';
import { BootSecret, CloudConfig, literal, proxyVariables } from '../../infra';
import { NodeRole, Port, compatibility } from '../../model';
import { bundledChartValues } from '../nodes/bundled-charts';
import { cloudControllers } from '../nodes/cloud-controllers';
import { ClusterNodes } from '../nodes/cluster-nodes';
import { ClusterNodesProps } from '../nodes/cluster-nodes-props';
import { IngressController } from '../nodes/cluster-settings';
import { JoinPort, joinScripts, nodePorts } from '../nodes/join-script';
import { nodeBoot } from '../nodes/node-boot';
import { NodePool } from '../pools/node-pool';
import { PlacedPool } from '../pools/placed-pool';
import { managedArguments, managedServerFiles } from './rancher-arguments';
import { literalYaml, poolArguments, upgradeStrategy } from './rancher-cluster-config';
import { etcdProblems, rancherEtcd } from './rancher-cluster-etcd';
import { RancherRegistration, joinVariables, rancherJoin } from './rancher-cluster-join';
import { authorityProblem, rancherNameProblem, standingProblems } from './rancher-cluster-problems';
import { rancherRegistries } from './rancher-cluster-registries';
import { RancherServer } from '../rancher/rancher-server';

/** @internal */
export interface RancherClusterProps extends ClusterNodesProps {
  readonly rancher: RancherServer;
}

/**
 * Id in Rancher of a cluster whose nodes a construct is or will be.
 * @param path of the nodes
 * @internal
 */
export function rancherIdOf({ node }: { readonly node: { readonly path: string } }): string {
  return `c-m-${shortDigest(node.path)}`;
}

const API = Port.tcp(6443, 'kube-apiserver');
const RANCHER = Port.tcp(443, 'https');

/**
 * A cluster that a Rancher of the testbed manages, on machines that Terraform makes and on servers that stand already: each joins by the
 * cluster's registration token. What Rancher knows of it stands in the stack that calls Rancher.
 * @see https://ranchermanager.docs.rancher.com/how-to-guides/new-user-guides/launch-kubernetes-with-rancher/use-existing-nodes
 * @internal
 */
export class RancherCluster extends ClusterNodes {
  /** Id of the cluster in Rancher. */
  public readonly rancherId: string;
  protected readonly rancher: RancherServer;
  private readonly arguments: Record<string, unknown>;
  private readonly fixed: ClusterV2RkeConfig;
  private readonly cluster: ClusterV2;
  /** What servers do for the controllers of the cloud. */
  protected readonly controllers: CloudConfig;
  private registered?: RancherRegistration;

  constructor(scope: Construct, id: string, props: RancherClusterProps) {
    super(scope, id, props, props.rancher.hostname);
    const { rancher, site, name, cloud } = props;
    this.rancher = rancher;
    this.rancherId = rancherIdOf(this);
    this._require(() => [
      rancherNameProblem(slug(name)),
      ...etcdProblems(this, props.etcdBackup),
      ...standingProblems(name, this.placedPools),
      authorityProblem(props),
    ]);
    declareFact(this, { kind: 'name', space: `clusters of Rancher ${rancher.hostname}`, name: slug(name) });
    declareFact(this, compatibility('rancher', rancher.versions.rancher, this.distribution, this.release));

    this.arguments = managedArguments({
      ...this.network(),
      podCidr: this.podCidr,
      serviceCidr: this.serviceCidr,
      apiNames: [this.apiAddress, this.hostname].filter((each) => each !== undefined),
      cloud,
    });
    this.controllers = cloudControllers(this.stack, { site, name, distribution: this.distribution, cloud });
    this.fixed = this.fixedConfig();
    this.cluster = this.addCluster();
    if (rancher.site.network === site.network) {
      rancher.entry.allowFrom(this, `nodes of ${name}`, RANCHER);
    }
  }

  public override addPool(name: string, pool: NodePool): PlacedPool {
    const placed = super.addPool(name, pool);
    this.cluster.putRkeConfig(this.config());
    return placed;
  }

  protected boot(name: string, pool: NodePool): CloudConfig {
    const { distribution, registration } = this;
    const files = pool.isServer ? managedServerFiles(distribution) : [];
    const boot = nodeBoot({ distribution, pool })
      .followedBy(new CloudConfig({ files }))
      .followedBy(rancherJoin({ registration, distribution, name, pool, proxy: this.proxy }));
    return pool.has(NodeRole.CONTROL_PLANE) ? boot.followedBy(this.controllers) : boot;
  }

  protected writeJoinScripts(pool: string, nodes: NodePool): void {
    const { name: cluster } = this.settings;
    const token = this.outputName('registration-token');
    const checksum = this.outputName('ca-checksum');
    const stack = this.rancher.apiStack.node.id;
    joinScripts(this, {
      cluster,
      pool,
      servers: nodes._imported?.servers ?? {},
      script: 'rancher-join',
      asked: {
        RANCHER_TOKEN: `terraform output -raw ${token}, in the folder of stack ${stack}`,
        RANCHER_CA_CHECKSUM: `terraform output -raw ${checksum}, likewise; empty where it says nothing`,
      },
      environment: {
        RANCHER_URL: this.url,
        CLOUDSERVE_METADATA_URL: 'none',
        ...joinVariables(pool, nodes, this.site.region?.name),
      },
      ownEnvironment: (host, address) => ({ RANCHER_NODE_NAME: host, RANCHER_ADDRESS: address }),
      ports: () => [...nodePorts(this, this.joinedBy), this.toRancher()],
    });
  }

  /** Made when the first pool asks: who makes its machines by Rancher needs none. */
  private get registration(): RancherRegistration {
    this.registered ??= this.register();
    return this.registered;
  }

  private get url(): string {
    return `https://${this.rancher.hostname}`;
  }

  /** Variables of the way out; a Rancher on the same network is near by its name too. */
  private get proxy(): Record<string, string> {
    const { rancher, site, podCidr, serviceCidr } = this;
    const proxy = site.system?.proxy;
    const near = rancher.site.network === site.network ? [rancher.hostname] : [];
    return proxy === undefined ? {} : proxyVariables(proxy, [site.network.cidr, podCidr, serviceCidr, ...near]);
  }

  private toRancher(): JoinPort {
    return { port: RANCHER, way: 'out', peers: { name: this.rancher.hostname, addresses: {} } };
  }

  private network(): Pick<Parameters<typeof managedArguments>[0], 'distribution' | 'cni' | 'ingress'> {
    return {
      distribution: this.distribution,
      cni: this.cni,
      ingress: this.settings.ingress ?? IngressController.NONE,
    };
  }

  private fixedConfig(): ClusterV2RkeConfig {
    const { site, name, drain, etcdBackup: snapshots } = this.settings;
    const api = this.rancher.apiStack;
    const id = pathSlug(this);
    const mirrors = this.settings.registryMirrors ?? site.system?.registryMirrors ?? [];
    const charts = bundledChartValues({ ...this.network(), mtu: site.network.mtu });
    return {
      machineGlobalConfig: literalYaml(this.arguments),
      ...(Object.keys(charts).length === 0 ? {} : { chartValues: literalYaml(charts) }),
      etcd: rancherEtcd(api, id, this, { siteName: site.siteName, name, snapshots }),
      registries: rancherRegistries(api, id, { cluster: slug(name), mirrors }),
      upgradeStrategy: upgradeStrategy(drain),
    };
  }

  /** What Rancher is told of the cluster, by the pools that it has. */
  protected config(): ClusterV2RkeConfig {
    const machineSelectorConfig = poolArguments(this.placedPools, this.distribution, this.arguments);
    return { ...this.fixed, ...(machineSelectorConfig.length === 0 ? {} : { machineSelectorConfig }) };
  }

  private addCluster(): ClusterV2 {
    const agentEnvVars = Object.entries(this.proxy)
      .filter(([name]) => name === name.toUpperCase())
      .map(([name, value]) => ({ name, value: literal(value) }));
    const host = this.hostname ?? this.apiAddress;
    return new ClusterV2(this.rancher.apiStack, pathSlug(this), {
      name: slug(this.settings.name),
      kubernetesVersion: this.release,
      annotations: { 'provisioning.cattle.io/management-cluster-name': this.rancherId },
      rkeConfig: this.config(),
      ...(agentEnvVars.length === 0 ? {} : { agentEnvVars }),
      ...(host === undefined ? {} : { localAuthEndpoint: { enabled: true, ...this.named(host) } }),
    });
  }

  /** Kubeconfigs that lead to a name without its authority would be refused by kubectl, and be the ones that it takes. */
  private named(host: string): { fqdn?: string; caCerts?: string } {
    const { apiAuthority } = this.settings;
    return apiAuthority === undefined ? {} : { fqdn: `${host}:${API.first}`, caCerts: literal(apiAuthority) };
  }

  /** The token opens the cluster to new nodes; the checksum stands in the command that Rancher shows, where its authority is a private one. */
  private register(): RancherRegistration {
    const { name } = this.settings;
    const api = this.rancher.apiStack;
    const registered = this.cluster.clusterRegistrationToken.get(0);
    const found = Fn.regexall('--ca-checksum ([0-9a-f]{64})', registered.nodeCommand);
    // The command has more in it than the machines need.
    const checksum = new TerraformLocal(api, `${pathSlug(this)}-checksum`, Fn.join('', Fn.flatten(found)));
    const values = { 'registration-token': registered.token, 'ca-checksum': checksum.asString };
    for (const [what, value] of Object.entries(values)) {
      new TerraformOutput(api, `${pathSlug(this)}-${what}`, { value, sensitive: true }).overrideLogicalId(
        this.outputName(what),
      );
    }
    return {
      url: this.url,
      token: BootSecret.of(`token that nodes of ${name} register with`, values['registration-token']),
      checksum: BootSecret.of(`checksum of the authority of Rancher for ${name}`, values['ca-checksum'], 64),
    };
  }

  private outputName(what: string): string {
    return `${slug(this.settings.name)}-${what}`;
  }
}
