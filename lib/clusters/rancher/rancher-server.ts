import { Construct } from 'constructs';
import { Password } from '../../../imports/random/password';
import { TerraformOutput, TerraformStack } from '../../cdktf';
import {
  Cidr,
  Component,
  ConfigError,
  DeferredScope,
  declareFact,
  isDnsLabel,
  isDnsSubdomain,
  pathSlug,
  refuse,
  slug,
} from '../../core';
import {
  BootSecret,
  DnsRecord,
  ILoadBalancer,
  ISite,
  RegistryMirror,
  ensureRandomProvider,
  proxyExceptions,
} from '../../infra';
import {
  Access,
  Distribution,
  HelmChartObject,
  RancherChartsProps,
  Versions,
  compatibility,
  gitSourceProblems,
  rancherCharts,
} from '../../model';
import { declareRancherNodes } from './declared-rancher-nodes';
import { EdgeSeeds } from '../edge/edge-seeds';
import { K3sServerGroup } from '../k3s/k3s-server-group';
import { RancherApi } from './rancher-api';
import { BoundCertificate, RancherCertificate } from './rancher-certificate';
import { rancherKindProblems } from './rancher-kinds';
import { FLEET_LOCAL, RancherDelivery, gitRepo } from './rancher-delivery';
import { PRIVILEGED_NAMESPACES } from './rancher-namespaces';
import { providerProblem, settingProblem } from './rancher-problems';
import { rancherSeeds } from './rancher-seeds';
import { RancherServerProps } from './rancher-server-props';

/**
 * Rancher on servers of its own behind an entry. Its machines are one stack; a second one, which waits for the first, calls Rancher's API.
 * @see https://ranchermanager.docs.rancher.com/reference-guides/rancher-manager-architecture/architecture-recommendations
 */
export class RancherServer extends Component {
  public readonly site: ISite;
  /** First part of the names of its machines. */
  public readonly name: string;
  public readonly hostname: string;
  /** Releases that it was made of. */
  public readonly versions: Versions;
  public readonly servers: K3sServerGroup;
  public readonly entry: ILoadBalancer;
  /** Stack of what Terraform does through Rancher's API: resources of the provider `rancher2` in it call as administrator. */
  public readonly apiStack: Construct;
  /**
   * What K3s's Helm controller installs, for whoever delivers later versions of it.
   * @internal
   */
  public readonly _charts: HelmChartObject[];

  /**
   * Certificate of the private authority that vouches for it; none where the system's own do.
   * @internal
   */
  public readonly _authority?: BootSecret;
  /**
   * The cluster that it runs on, as delivery sees it, once the program has it.
   * @internal
   */
  public readonly _management = new DeferredScope();
  private edge?: EdgeSeeds;

  constructor(
    scope: ISite,
    id: string,
    private readonly props: RancherServerProps,
  ) {
    super(scope as unknown as Construct, id);
    refuse(this, rancherKindProblems(scope, props));
    const { hostname, servers, certificate = RancherCertificate.privateCa(), delivery } = props;
    this.site = scope;
    this.name = slug(id);
    if (this.name === '') {
      throw new ConfigError(
        this,
        `machines of a Rancher are named after its id, got '${id}' without a letter or digit; use a to z and 0 to 9`,
      );
    }
    this.hostname = hostname;
    this._require(() => this.problems(certificate));
    const versions = props.versions ?? Versions.defaults();
    this.versions = versions;
    this.declare(versions);

    const stack = this.site.addStack(this);
    const address = props.entry._address(this.site, this.name);
    const bound = certificate._bind(stack, { title: pathSlug(this), hostname, address });
    this._authority = bound.authority;
    ensureRandomProvider(stack);
    const password = new Password(stack, 'BootstrapPassword', { length: 32, special: false });
    const bootstrapPassword = BootSecret.of("password of Rancher's first start", password.result, 32);
    this._charts = rancherCharts({
      hostname,
      rancher: versions.rancher,
      certManager: versions.certManager,
      letsEncryptEmail: bound.letsEncryptEmail,
      privateAuthority: bound.authority !== undefined,
      ...this.proxied(),
    });
    const datastore = props.datastore._bind(stack, { site: this.site, name: this.name });
    this.servers = new K3sServerGroup(stack, 'servers', {
      site: this.site,
      name: this.name,
      servers,
      datastore,
      apiAddress: address,
      apiNames: [hostname],
      versions,
      podCidr: props.podCidr,
      serviceCidr: props.serviceCidr,
      registryMirrors: props.registryMirrors,
      exemptNamespaces: PRIVILEGED_NAMESPACES,
      boot: rancherSeeds({
        charts: this._charts,
        certificate: bound,
        bootstrapPassword,
        gitRepo: delivery && gitRepo(this.name, FLEET_LOCAL, delivery),
      }),
    });
    declareRancherNodes(this, {
      name: this.name,
      servers: this.servers,
      flavor: servers.flavor,
      release: versions.k3s.version,
      podCidr: props.podCidr ?? '10.42.0.0/16',
      serviceCidr: props.serviceCidr ?? '10.43.0.0/16',
      etcd: datastore.etcd,
    });
    this.entry = this.bindEntry(stack, address);
    this.nameIt(stack);
    this.tell(stack);
    this.apiStack = this.addApi(stack, bound, bootstrapPassword);
  }

  /** Rancher's pods do not see the proxy of their machines. */
  private proxied(): Pick<RancherChartsProps, 'proxy' | 'noProxy'> {
    const proxy = this.site.system?.proxy;
    const { podCidr, serviceCidr } = this.props;
    const near = [this.site.network.cidr, podCidr, serviceCidr].filter((range) => range !== undefined);
    return proxy === undefined ? {} : { proxy: proxy.address, noProxy: proxyExceptions(proxy, near) };
  }

  /**
   * Its boxes in Terraform, in a stack of their own that waits for the one of the API; made when the first box asks.
   * @internal
   */
  public get _edge(): EdgeSeeds {
    this.edge ??= new EdgeSeeds({
      api: this.apiStack,
      stack: this.site.addStack(this, 'edge'),
      authority: this._authority,
    });
    return this.edge;
  }

  /**
   * The repository that Fleet delivers the cluster's own objects from, if it does.
   * @internal
   */
  public get _delivery(): RancherDelivery | undefined {
    return this.props.delivery;
  }

  /**
   * Where its servers get images from, if it says.
   * @internal
   */
  public get _registryMirrors(): RegistryMirror[] | undefined {
    return this.props.registryMirrors;
  }

  private bindEntry(stack: Construct, address: string): ILoadBalancer {
    const { entry } = this.props;
    const near = [...this.site.admins, this.site.network.cidr];
    const users = entry.exposedTo.isAnywhere
      ? Access.anywhere()
      : Access.fromRanges(...entry.exposedTo.ranges, ...near);
    return entry._bind(stack, {
      site: this.site,
      name: this.name,
      address,
      frontends: this.servers._frontends(users, Access.fromRanges(...near)),
    });
  }

  private nameIt(stack: Construct): void {
    const zone = this.site.dnsZone;
    if (zone === undefined) {
      return;
    }
    if (this.hostname === zone.zoneName || this.hostname.endsWith(`.${zone.zoneName}`)) {
      new DnsRecord(stack, 'Name', { zone, name: this.hostname, addresses: [this.entry.publicAddress] });
    } else {
      declareFact(this, { kind: 'unwritten-name', name: this.hostname, zone: zone.zoneName });
    }
  }

  /** For who writes the name in a zone elsewhere, and who leads an entry of their own to the servers. */
  private tell(stack: Construct): void {
    const outputs = {
      'entry-address': this.entry.publicAddress,
      'server-addresses': this.servers.machines.map(({ address }) => address),
    };
    for (const [name, value] of Object.entries(outputs)) {
      new TerraformOutput(stack, `Output-${name}`, { value }).overrideLogicalId(name);
    }
  }

  private addApi(stack: Construct, { authority }: BoundCertificate, bootstrapPassword: BootSecret): Construct {
    const api = this.site.addStack(this, 'api');
    TerraformStack.of(api).addDependency(TerraformStack.of(stack));
    new RancherApi(api, 'rancher', {
      url: `https://${this.hostname}`,
      authority,
      bootstrapPassword,
      deliverySecret: this.props.delivery?.credentialsSecret,
      settings: this.props.settings ?? {},
    });
    return api;
  }

  private declare({ rancher, certManager, k3s }: Versions): void {
    const { servers, clusters } = this.props;
    const { flavor, count } = servers;
    declareFact(this, {
      kind: 'rancher',
      hostname: this.hostname,
      servers: count,
      cores: flavor.cores,
      memoryMebibytes: flavor._memoryMebibytes(),
      ...(clusters === undefined ? {} : { clusters }),
    });
    declareFact(this, { kind: 'name', space: 'names of Ranchers', name: this.hostname });
    declareFact(this, compatibility('rancher', rancher, Distribution.K3S, k3s.version));
    declareFact(this, compatibility('cert-manager', certManager, Distribution.K3S, k3s.version));
    declareFact(this, { kind: 'release', component: 'Rancher', version: rancher.version });
  }

  private problems(certificate: RancherCertificate): (string | undefined)[] {
    const { hostname, clusters, delivery, settings = {} } = this.props;
    return [
      isDnsSubdomain(hostname) && hostname.includes('.') && hostname.split('.').every(isDnsLabel)
        ? undefined
        : `Rancher is known by a whole DNS name in lower case, got '${hostname}'; write it as 'rancher.example.org'`,
      this.site.admins.length > 0
        ? undefined
        : `a stack that calls Rancher's API runs from the administrators' ranges, got none; name them in 'access.admins' of the site`,
      clusters === undefined || (Number.isInteger(clusters) && clusters >= 0)
        ? undefined
        : `Rancher manages a whole number of clusters, got ${clusters}; correct 'clusters'`,
      providerProblem(this.versions),
      certificate._needsWorld ? this.worldProblem() : undefined,
      ...certificate._problems(),
      ...(delivery === undefined ? [] : gitSourceProblems(delivery)),
      ...Object.keys(settings).map(settingProblem),
    ];
  }

  private worldProblem(): string | undefined {
    const { address, publicAddress } = this.entry;
    const inside = address === publicAddress && Cidr.parse(this.site.network.cidr).contains(address);
    const got = !this.props.entry.exposedTo.isAnywhere
      ? 'an entry that is not exposed to everybody'
      : inside
        ? `an entry whose only address is '${address}'`
        : undefined;
    return (
      got &&
      `Let's Encrypt asks Rancher's name by HTTP from anywhere, got ${got}; give it 'exposedTo: Access.anywhere()' and a public address, or choose another 'certificate'`
    );
  }
}
