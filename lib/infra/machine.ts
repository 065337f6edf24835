import { Construct } from 'constructs';
import { BlockstorageVolumeV3 } from '../../imports/openstack/blockstorage-volume-v3';
import { ComputeInstanceV2 } from '../../imports/openstack/compute-instance-v2';
import { ComputeVolumeAttachV2 } from '../../imports/openstack/compute-volume-attach-v2';
import { NetworkingPortV2 } from '../../imports/openstack/networking-port-v2';
import { TerraformResourceLifecycle, dependable } from '../cdktf';
import { Cidr, Component, declareFact, ipv4Problem, slug } from '../core';
import { QuotaResource } from '../model';
import { CloudConfig } from './cloud-config';
import { DataVolume, volumeGibibytes, volumeProblems } from './data-volume';
import { Flavor } from './flavor';
import { Image } from './image';
import { SecurityGroup } from './security-group';
import { ISiteNetwork } from './site-network';

export interface MachineProps {
  readonly network: ISiteNetwork;
  /** Fixed address on the network. */
  readonly address: string;
  readonly flavor: Flavor;
  readonly image: Image;
  /** Roles of the machine; there is no rule but theirs. */
  readonly securityGroups: SecurityGroup[];
  /**
   * Host name and name of the instance.
   * @default - site name and id
   */
  readonly name?: string;
  /**
   * Name of the key pair for the image's default user.
   * @default - none
   */
  readonly keyPair?: string;
  /**
   * Availability zone of the machine and its volumes.
   * @default - left to the scheduler
   */
  readonly zone?: string;
  /**
   * Id of the server group.
   * @default - none
   */
  readonly serverGroupId?: string;
  /**
   * What it does on its first boot.
   * @default - it takes its host name
   */
  readonly boot?: CloudConfig;
  /**
   * Volumes beside the root disk.
   * @default - none
   */
  readonly volumes?: DataVolume[];
  /**
   * Whether the machine holds state: later changes of user data, image, key and zone then leave it alone.
   * @default - true when it has volumes
   */
  readonly holdsState?: boolean;
  /**
   * Whether Terraform refuses to destroy the machine and its volumes.
   * @default false
   */
  readonly preventDestroy?: boolean;
  /**
   * Metadata of the instance beside our own; values of at most 255 characters.
   * @default - none
   */
  readonly metadata?: Record<string, string>;
  /**
   * Tags of the instance beside our own; no commas or slashes, at most 60 characters.
   * @default - none
   */
  readonly tags?: string[];
}

/** Where a machine was placed is decided once: a zone more for a site must not replace the machines that stand. */
const PLACEMENT = ['availability_zone', 'scheduler_hints'];

/** What else would replace a machine. */
const REPLACING = ['user_data', 'image_name', 'image_id', 'key_pair'];

/** A machine on OpenStack: a port with a fixed address, an instance, and its data volumes. */
export class Machine extends Component {
  public readonly name: string;
  public readonly address: string;
  public readonly zone: string | undefined;
  public readonly instanceId: string;
  private readonly instance: ComputeInstanceV2;

  constructor(scope: Construct, id: string, props: MachineProps) {
    super(scope, id);
    const { network, flavor, image, volumes = [] } = props;
    this.name = props.name ?? `${network.siteName}-${slug(id)}`;
    this.address = props.address;
    this.zone = props.zone;
    const boot = props.boot ?? new CloudConfig();
    this._require(() => [...this.problems(props), ...flavor._problems(), ...boot._problems(this.name)]);
    this.declare(props);

    const holdsState = props.holdsState ?? volumes.length > 0;
    const tags = ['cloudserve', `site=${network.siteName}`, `machine=${this.name}`, ...(props.tags ?? [])];
    const port = new NetworkingPortV2(this, 'Port', {
      name: this.name,
      networkId: network.networkId,
      adminStateUp: true,
      fixedIp: [{ subnetId: network.subnetId, ipAddress: this.address }],
      securityGroupIds: props.securityGroups.map((group) => group.securityGroupId),
      tags,
    });
    this.instance = new ComputeInstanceV2(this, 'Resource', {
      name: this.name,
      flavorName: flavor.name,
      imageName: image.name,
      imageId: image.id,
      keyPair: props.keyPair,
      availabilityZone: props.zone,
      network: [{ port: port.id }],
      schedulerHints: props.serverGroupId === undefined ? undefined : [{ group: props.serverGroupId }],
      userData: literal(boot.toUserData(this.name)),
      metadata: { ...props.metadata, site: network.siteName, machine: this.name },
      tags,
      lifecycle: lifecycle(holdsState ? [...REPLACING, ...PLACEMENT] : PLACEMENT, props.preventDestroy),
    });
    this.instanceId = this.instance.id;
    const roles = new Map(volumes.map((volume) => [volume.role, volume]));
    roles.forEach((volume) => this.attach(volume, props));
  }

  /** Makes the machine only after another one, so that the scheduler sees that one. */
  public after(other: Machine): void {
    this.instance.dependsOn = [...(this.instance.dependsOn ?? []), dependable(other.instance)];
  }

  private attach(volume: DataVolume, { network, zone, preventDestroy }: MachineProps): void {
    const disk = new BlockstorageVolumeV3(this, `Volume-${volume.role}`, {
      name: `${this.name}-${volume.role}`,
      size: volumeGibibytes(volume),
      volumeType: volume.type,
      availabilityZone: zone,
      metadata: { site: network.siteName, machine: this.name, role: volume.role },
      lifecycle: lifecycle(['availability_zone'], preventDestroy),
    });
    new ComputeVolumeAttachV2(this, `Attachment-${volume.role}`, {
      instanceId: this.instanceId,
      volumeId: disk.id,
      tag: volume.role,
    });
  }

  private declare({ network, flavor, volumes = [] }: MachineProps): void {
    const use = (resource: QuotaResource, amount: number): void =>
      declareFact(this, { kind: 'use', site: network.sitePath, resource, amount });
    declareFact(this, { kind: 'address', network: network.node.path, address: this.address });
    declareFact(this, { kind: 'name', space: `hosts of ${network.sitePath}`, name: this.name });
    use(QuotaResource.INSTANCES, 1);
    use(QuotaResource.PORTS, 1);
    use(QuotaResource.CORES, flavor.cores);
    use(QuotaResource.MEMORY_MIB, flavor._memoryMebibytes());
    if (volumes.length > 0) {
      use(QuotaResource.VOLUMES, volumes.length);
      use(
        QuotaResource.VOLUME_STORAGE_GIB,
        volumes.reduce((sum, volume) => sum + volumeGibibytes(volume), 0),
      );
    }
  }

  private problems({
    network,
    volumes = [],
    securityGroups,
    metadata = {},
    tags = [],
  }: MachineProps): (string | undefined)[] {
    const badAddress = ipv4Problem(this.address);
    return [
      badAddress,
      badAddress === undefined && !Cidr.parse(network.cidr).contains(this.address)
        ? `the address must lie in the machine's network ${network.cidr}, got '${this.address}'; choose one inside`
        : undefined,
      /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(this.name)
        ? undefined
        : `a host name is a label of at most 63 lower-case letters, digits and hyphens, got '${this.name}'; give another 'name'`,
      securityGroups.length > 0
        ? undefined
        : `a machine needs a security group, got none; give it a role in 'securityGroups'`,
      ...volumeProblems(volumes),
      ...Object.entries(metadata)
        .filter(([, value]) => value.length > 255)
        .map(
          ([key, value]) => `metadata has at most 255 characters a value, got ${value.length} in '${key}'; shorten it`,
        ),
      ...tags
        .filter((tag) => tag === '' || tag.length > 60 || /[,/]/.test(tag))
        .map((tag) => `a tag has 1 to 60 characters and no comma or slash, got '${tag}'; shorten it`),
    ];
  }
}

/** Terraform reads `${` and `%{` in any text as templates of its own; only those of late values are. */
function literal(text: string): string {
  return text.replace(/\$\{(?!TfToken\[)/g, '$$$${').replace(/%\{/g, '%%{');
}

function lifecycle(ignoreChanges: string[], preventDestroy: boolean | undefined): TerraformResourceLifecycle {
  return { ignoreChanges, ...(preventDestroy ? { preventDestroy } : {}) };
}
