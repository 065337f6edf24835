import { Construct } from 'constructs';
import { Password } from '../../../imports/random/password';
import { Component, ConfigError, declareFact } from '../../core';
import {
  BootSecret,
  Flavor,
  Frontend,
  HealthCheck,
  IGuarded,
  Machine,
  SecurityGroup,
  ensureRandomProvider,
  registryMirrorProblems,
} from '../../infra';
import { Access, Port, Versions } from '../../model';
import { nameService, rangeProblems } from '../nodes/cluster-ranges';
import { ETCD_ROLE, k3sBoot } from './k3s-boot';
import { k3sFiles } from './k3s-config';
import { hardeningFiles } from './k3s-hardening';
import { registriesFiles } from './k3s-registries';
import { K3sServerGroupProps } from './k3s-server-props';

const API = Port.tcp(6443, 'kube-apiserver');
const HTTP = Port.tcp(80, 'http');
const HTTPS = Port.tcp(443, 'https');
const COMPONENTS = ['coredns', 'local-storage', 'metrics-server', 'servicelb', 'traefik'];

/** Servers of one K3s cluster behind one API address; after the first start none of them is special. It stands in a stack of its site. */
export class K3sServerGroup extends Component implements IGuarded {
  public readonly connections: SecurityGroup;
  /** Address that the API is reached at. */
  public readonly apiAddress: string;
  private readonly members: Machine[];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: K3sServerGroupProps,
  ) {
    super(scope, id);
    const { site, name, servers, datastore, apiAddress, embeddedRegistry = false } = props;
    if (!Number.isInteger(servers.count) || servers.count < 1 || servers.count > MOST) {
      throw new ConfigError(
        this,
        `a group has 1 to ${MOST} servers, got ${servers.count}; correct 'count' of 'servers'`,
      );
    }
    const { versions = Versions.defaults(), podCidr = '10.42.0.0/16', serviceCidr = '10.43.0.0/16' } = props;
    const etcd = datastore.sql === undefined;
    this.apiAddress = apiAddress;
    this._require(() => [...this.problems(podCidr, serviceCidr), ...flavorProblems(servers.flavor)]);
    this.declare(etcd);

    ensureRandomProvider(this);
    const token = new Password(this, 'Token', { length: 48, special: false });
    const boot = k3sBoot({
      release: versions.k3s,
      apiAddress,
      etcd,
      etcdVolume: servers.etcdVolume !== undefined,
      files: [
        ...k3sFiles({
          apiNames: [apiAddress, ...(props.apiNames ?? [])],
          clusterCidr: podCidr,
          serviceCidr,
          clusterDns: nameService(serviceCidr),
          disable: props.disable ?? [],
          embeddedRegistry,
          datastore,
          token: BootSecret.of(`token that servers of ${name} join with`, token.result, 48),
        }),
        ...registriesFiles(props.registryMirrors ?? site.system?.registryMirrors ?? []),
        ...hardeningFiles(['kube-system', ...(props.exemptNamespaces ?? [])]),
      ],
    });
    const group = site.placeMachines(this, `${name}-server`, {
      count: servers.count,
      flavor: servers.flavor,
      image: servers.image,
      rootVolume: servers.rootVolume,
      quorum: etcd,
      generations: servers.generations,
      boot: props.boot === undefined ? boot : boot.followedBy(props.boot),
      volumes:
        servers.etcdVolume === undefined
          ? []
          : [{ role: ETCD_ROLE, size: servers.etcdVolume, type: servers.etcdVolumeType }],
      // Also with a database: a new certificate or password in user data must not replace servers.
      holdsState: true,
      metadata: { 'makes-cluster': (servers.generations?.['1'] ?? 1) === 1 ? '1' : 'none' },
    });
    this.connections = group.connections;
    this.members = group.machines;
    this.listen(etcd, embeddedRegistry);
    datastore.allowFrom(this);
  }

  /** The servers in the order of their numbers. */
  public get machines(): Machine[] {
    return [...this.members];
  }

  /**
   * What an entry passes on to the servers: what users reach, and the API.
   * @param users who may call what runs on the cluster
   * @param administrators who may call the API
   * @internal
   */
  public _frontends(users: Access, administrators: Access): Frontend[] {
    const backends = [{ role: this, addresses: this.members.map(({ address }) => address) }];
    const frontend = (port: Port, exposedTo: Access, health: HealthCheck): Frontend => ({
      port,
      targetPort: port.first,
      backends,
      health,
      exposedTo,
    });
    return [
      frontend(HTTPS, users, HealthCheck.tcp()),
      frontend(HTTP, users, HealthCheck.tcp()),
      frontend(API, administrators, HealthCheck.https('/readyz', 200, 401)),
    ];
  }

  private listen(etcd: boolean, embeddedRegistry: boolean): void {
    const within = [
      API,
      Port.tcp(10250, 'kubelet'),
      Port.udp(8472, 'flannel vxlan'),
      ...(etcd ? [Port.tcpRange(2379, 2380, 'etcd')] : []),
      ...(embeddedRegistry ? [Port.tcp(5001, 'embedded registry')] : []),
    ];
    this.connections.listenOn(...within, HTTP, HTTPS);
    within.forEach((port) => this.connections.allowWithin('servers of one cluster', port));
  }

  private declare(etcd: boolean): void {
    const { count, flavor } = this.props.servers;
    declareFact(this, {
      kind: 'k3s-servers',
      servers: count,
      cores: flavor.cores,
      memoryMebibytes: flavor._memoryMebibytes(),
    });
    if (etcd) {
      declareFact(this, { kind: 'quorum', of: 'etcd', voters: count });
    }
  }

  private problems(podCidr: string, serviceCidr: string): (string | undefined)[] {
    const { servers, datastore, site, disable = [] } = this.props;
    const generation = servers.generations?.['1'] ?? 1;
    return [
      ...registryMirrorProblems(this.props.registryMirrors ?? []),
      ...rangeProblems({ podCidr, serviceCidr, networkCidr: site.network.cidr, nodes: servers.count }),
      ...disable
        .filter((component) => !COMPONENTS.includes(component))
        .map(
          (component) =>
            `K3s has the components ${COMPONENTS.join(', ')} to leave out, got '${component}'; correct 'disable'`,
        ),
      servers.etcdVolume !== undefined && datastore.sql !== undefined
        ? `servers with a database keep no etcd, got a volume for it; take 'etcdVolume' out`
        : undefined,
      servers.etcdVolumeType !== undefined && servers.etcdVolume === undefined
        ? `a type is that of a volume, got '${servers.etcdVolumeType}' and no volume; add 'etcdVolume' or take 'etcdVolumeType' out`
        : undefined,
      datastore.sql === undefined && servers.etcdVolume === undefined && servers.count === 1 && generation !== 1
        ? `the only server has the state of its cluster on its root disk, got generation ${generation}, which loses it; add servers first`
        : undefined,
    ];
  }
}

const MOST = 5;

function flavorProblems(flavor: Flavor): (string | undefined)[] {
  return flavor._problems();
}
