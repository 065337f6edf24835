import { Construct } from 'constructs';
import { stringify } from 'yaml';
import { Component, ConfigError, addCompanion, declareFact, isDnsLabel, labelProblem, refuse, slug } from '../../core';
import { CloudConfig, SystemSettings, registryMirrorProblems, sshKeyProblem } from '../../infra';
import { Distribution, compatibility } from '../../model';
import { rangeProblems } from '../nodes/cluster-ranges';
import { edgeBoot } from './edge-boot';
import { EdgeBoxProps } from './edge-box-props';
import { edgeKindProblems } from './edge-kinds';
import { networkConfig, networkProblems } from './edge-network';
import { EdgeSeeds } from './edge-seeds';
import { RancherServer } from '../rancher/rancher-server';

/** What machines have that nothing is said of. */
const PLAIN = new SystemSettings();

const TOPOLOGY = 'topology.kubernetes.io';

/**
 * A small machine at the edge, without a cloud: K3s on one node, from a seed that its system reads on its first boot. The files of the seed
 * are in `dist-files/edge/<name>/`, `user-data` when the stack of the seeds is deployed; on a volume with the label `CIDATA` they make the
 * box come up and register by itself. Afterwards it depends on nothing.
 * @see https://cloudinit.readthedocs.io/en/latest/reference/datasources/nocloud.html
 */
export class EdgeBox extends Component {
  /** Its host name, and the name of its cluster in Rancher. */
  public readonly name: string;
  public readonly managedBy: RancherServer;
  /** Labels of its cluster in Rancher and of its node. */
  public readonly labels: Record<string, string>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EdgeBoxProps,
  ) {
    super(scope, id);
    refuse(this, edgeKindProblems(this, props));
    const { managedBy, region, zone, labels, system = PLAIN } = props;
    this.name = slug(id);
    if (!isDnsLabel(this.name)) {
      throw new ConfigError(
        this,
        `a box is named after its id, a host name of at most 63 characters, got '${id}'; give it another id`,
      );
    }
    this.managedBy = managedBy;
    this.labels = {
      ...(region === undefined ? {} : { [`${TOPOLOGY}/region`]: region.name }),
      ...(zone === undefined ? {} : { [`${TOPOLOGY}/zone`]: zone }),
      ...labels,
    };
    this.declare();
    const seeds = managedBy._edge;
    const boot = this.boot(seeds, system);
    boot.secrets.forEach((secret) => this.tellSecret(secret.name));
    this.tellSecret('address of the registration');
    this._require(() => this.problems(seeds.problemsOf(system, boot)));
    seeds.add(this.name, this.labels, boot);
    this.seed('meta-data', () => yaml(this.metaData()));
    const { interfaces } = props;
    if (interfaces !== undefined) {
      this.seed('network-config', () => yaml(networkConfig(interfaces)));
    }
  }

  private get versions(): RancherServer['versions'] {
    return this.props.versions ?? this.managedBy.versions;
  }

  private get podCidr(): string {
    return this.props.podCidr ?? '10.42.0.0/16';
  }

  private get serviceCidr(): string {
    return this.props.serviceCidr ?? '10.43.0.0/16';
  }

  private get registryMirrors(): NonNullable<EdgeBoxProps['registryMirrors']> {
    return this.props.registryMirrors ?? this.props.system?.registryMirrors ?? [];
  }

  private boot(seeds: EdgeSeeds, system: SystemSettings): CloudConfig {
    const { arm64Sha256, images = [], metricsServer = false } = this.props;
    const { version, sha256 } = this.versions.k3s;
    const data = {
      version,
      sha256: arm64Sha256 ?? sha256,
      isArm: arm64Sha256 !== undefined,
      podCidr: this.podCidr,
      serviceCidr: this.serviceCidr,
      labels: this.labels,
      images,
      registryMirrors: this.registryMirrors,
      metricsServer,
    };
    return seeds.bootOf(system, data, () =>
      system
        .toCloudConfig([this.podCidr, this.serviceCidr])
        .followedBy(edgeBoot({ ...data, authority: seeds.authority })),
    );
  }

  private tellSecret(name: string): void {
    declareFact(this, { kind: 'boot-secret', machine: this.name, name });
  }

  private metaData(): object {
    const { sshKeys = [] } = this.props;
    return {
      'instance-id': this.name,
      'local-hostname': this.name,
      ...(sshKeys.length === 0 ? {} : { 'public-keys': [...sshKeys] }),
    };
  }

  private seed(file: string, content: () => string): void {
    addCompanion(this, { path: `edge/${this.name}/${file}`, content });
  }

  private declare(): void {
    const { hostname } = this.managedBy;
    declareFact(this, { kind: 'registered', name: this.name, rancher: hostname, isEdge: true });
    declareFact(this, { kind: 'name', space: `clusters of Rancher ${hostname}`, name: this.name });
    declareFact(this, { kind: 'name', space: 'boxes at the edge', name: this.name });
    if (this.props.versions !== undefined) {
      const { rancher } = this.managedBy.versions;
      declareFact(this, compatibility('rancher', rancher, Distribution.K3S, this.versions.k3s.version));
    }
  }

  private problems(ofBoot: string[]): (string | undefined)[] {
    const { region, sshKeys = [], images = [], interfaces } = this.props;
    return [
      ...ofBoot,
      region?._problem(),
      ...Object.entries(this.labels).map(([key, value]) => labelProblem(key, value)),
      ...Object.keys(this.labels).map(reservedLabel),
      ...(interfaces === undefined ? [] : networkProblems(interfaces)),
      ...rangeProblems({ podCidr: this.podCidr, serviceCidr: this.serviceCidr, nodes: 1 }),
      ...sshKeys.map((key, i) => sshKeyProblem(`key ${i + 1} of 'sshKeys'`, key)),
      ...registryMirrorProblems(this.registryMirrors),
      ...images
        .filter((image) => !/^[a-z0-9][A-Za-z0-9._:/-]*[:@][A-Za-z0-9_][A-Za-z0-9._:-]*$/.test(image))
        .map((image) => `an image is named with its tag or digest, got '${image}'; correct 'images'`),
    ];
  }
}

/** A kubelet may not give its node all labels of Kubernetes' own domains. */
function reservedLabel(key: string): string | undefined {
  const domain = key.includes('/') ? key.split('/')[0] : '';
  const own = /(^|\.)(kubernetes|k8s)\.io$/.test(domain) && !/(^|\.)(node|kubelet)\.kubernetes\.io$/.test(domain);
  return own && domain !== TOPOLOGY
    ? `a box labels its own node, which Kubernetes allows no label of '${domain}' for, got '${key}'; take a domain of yours`
    : undefined;
}

/** As cloud-init reads it, to which `on` and `012` are no texts. */
function yaml(data: object): string {
  return stringify(data, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
