import { Construct } from 'constructs';
import { BlockstorageVolumeV3 } from '../../../imports/openstack/blockstorage-volume-v3';
import { ComputeInstanceV2 } from '../../../imports/openstack/compute-instance-v2';
import { ComputeVolumeAttachV2 } from '../../../imports/openstack/compute-volume-attach-v2';
import { NetworkingPortV2 } from '../../../imports/openstack/networking-port-v2';
import { TerraformResourceLifecycle, dependable } from '../../cdktf';
import { Cidr, Component, declareFact, ipv4Problem, parseIpv4, slug } from '../../core';
import { QuotaResource } from '../../model';
import { CloudConfig } from '../boot/cloud-config';
import { DataVolume, volumeGibibytes } from './data-volume';
import { Generation } from './generation';
import { Ipv6Block } from '../network/ipv6-block';
import { literal, literalMap } from '../literal';
import { machineProblems } from './machine-problems';
import { MachineProps } from './machine-props';
import { rootDevice, rootGibibytes } from './root-volume';
import { ISiteNetwork } from '../network/site-network';
import { siteTags } from '../tags';

/** Where a machine was placed is decided once: a zone more for a site must not replace the machines that stand. */
const PLACEMENT = ['availability_zone', 'scheduler_hints'];

/** What else would replace a machine. */
const REPLACING = ['user_data', 'image_name', 'image_id', 'key_pair'];

/** Id of the image that a root volume is made of: a newer image of the same name must not replace the machine. */
const LOOKED_UP = 'block_device[0].uuid';

/** A machine on OpenStack: a port with a fixed address, an instance, and its data volumes. */
export class Machine extends Component {
  public readonly name: string;
  public readonly address: string;
  /** Address on the network's IPv6 range, if it has one. */
  public readonly ipv6Address?: string;
  public readonly zone: string | undefined;
  public readonly instanceId: string;
  /** Id of its port, for a floating address. */
  public readonly portId: string;
  private readonly instance: ComputeInstanceV2;
  private readonly metadata: Record<string, string>;
  private readonly ours: Record<string, string>;

  constructor(scope: Construct, id: string, props: MachineProps) {
    super(scope, id);
    const { network, flavor, image, rootVolume, volumes = [] } = props;
    this.name = props.name ?? `${network.siteName}-${slug(id)}`;
    this.address = props.address;
    this.ipv6Address = ipv6Of(network, this.address);
    this.zone = props.zone;
    const boot = props.boot ?? new CloudConfig();
    this.metadata = { ...props.metadata };
    this._require(() => [
      ...machineProblems(this.name, { ...props, metadata: this.metadata }),
      ...boot._problems(
        this.name,
        volumes.map(({ role }) => role),
      ),
    ]);
    this.declare(props);
    if (boot._fetches) {
      declareFact(this, { kind: 'fetch', network: network.node.path, machine: this.name });
    }
    boot.secrets.forEach(({ name }) => declareFact(this, { kind: 'boot-secret', machine: this.name, name }));

    const holdsState = props.holdsState ?? volumes.length > 0;
    const tags = [...siteTags(network.siteName), ...(props.tags ?? [])].map(literal);
    const port = new NetworkingPortV2(this, 'Port', {
      name: literal(this.name),
      networkId: network.networkId,
      adminStateUp: true,
      fixedIp: [
        { subnetId: network.subnetId, ipAddress: this.address },
        ...(this.ipv6Address === undefined ? [] : [{ subnetId: network.ipv6SubnetId, ipAddress: this.ipv6Address }]),
      ],
      securityGroupIds: props.securityGroups.map((group) => group.securityGroupId),
      allowedAddressPairs: props.allowedAddresses?.map((ipAddress) => ({ ipAddress })),
      tags,
    });
    this.portId = port.id;
    const looksUp = rootVolume !== undefined && image.id === undefined;
    const generation = new Generation(this, 'Generation', {
      generation: props.generation ?? 1,
      ...(looksUp && !holdsState ? { image: literal(image.name) } : {}),
    });
    this.instance = new ComputeInstanceV2(this, 'Resource', {
      name: literal(this.name),
      flavorName: literal(flavor.name),
      imageName: rootVolume === undefined ? literal(image.name) : undefined,
      imageId: rootVolume === undefined ? literal(image.id) : undefined,
      blockDevice: rootVolume === undefined ? undefined : [rootDevice(this, rootVolume, image)],
      keyPair: literal(props.keyPair),
      availabilityZone: literal(props.zone),
      network: [{ port: this.portId }],
      schedulerHints: props.serverGroupId === undefined ? undefined : [{ group: props.serverGroupId }],
      userData: boot.toUserData(this.name),
      tags,
      lifecycle: {
        ...lifecycle([...ignored(holdsState, props), ...PLACEMENT], props.preventDestroy),
        replaceTriggeredBy: [dependable(generation)],
      },
    });
    this.instanceId = this.instance.id;
    this.ours = { site: network.siteName, machine: this.name };
    this.addMetadata({});
    const roles = new Map(volumes.map((volume) => [volume.role, volume]));
    roles.forEach((volume) => this.attach(volume, props));
  }

  /** Makes the machine only after another one, so that the scheduler sees that one. */
  public after(other: Machine): void {
    this.instance.dependsOn = [...(this.instance.dependsOn ?? []), dependable(other.instance)];
  }

  /** Sets metadata of the instance beside what it has: it changes in place. */
  public addMetadata(metadata: Record<string, string>): void {
    Object.assign(this.metadata, metadata);
    this.instance.metadata = literalMap({ ...this.metadata, ...this.ours });
  }

  private attach(volume: DataVolume, { network, zone, volumeZone = zone, preventDestroy }: MachineProps): void {
    const disk = new BlockstorageVolumeV3(this, `Volume-${volume.role}`, {
      name: literal(`${this.name}-${volume.role}`),
      size: volumeGibibytes(volume),
      volumeType: literal(volume.type),
      availabilityZone: literal(volumeZone),
      enableOnlineResize: true,
      metadata: literalMap({ site: network.siteName, machine: this.name, role: volume.role }),
      lifecycle: lifecycle(['availability_zone'], preventDestroy),
    });
    new ComputeVolumeAttachV2(this, `Attachment-${volume.role}`, {
      instanceId: this.instanceId,
      volumeId: disk.id,
      tag: volume.role,
    });
  }

  private declare({ network, flavor, rootVolume, volumes = [] }: MachineProps): void {
    const use = (resource: QuotaResource, amount: number): void =>
      declareFact(this, { kind: 'use', site: network.sitePath, resource, amount });
    declareFact(this, { kind: 'address', network: network.node.path, address: this.address });
    declareFact(this, { kind: 'name', space: `hosts of ${network.sitePath}`, name: this.name });
    use(QuotaResource.INSTANCES, 1);
    use(QuotaResource.PORTS, 1);
    use(QuotaResource.CORES, flavor.cores);
    use(QuotaResource.MEMORY_MIB, flavor._memoryMebibytes());
    const sizes = [...(rootVolume === undefined ? [] : [rootGibibytes(rootVolume)]), ...volumes.map(volumeGibibytes)];
    if (sizes.length > 0) {
      use(QuotaResource.VOLUMES, sizes.length);
      use(
        QuotaResource.VOLUME_STORAGE_GIB,
        sizes.reduce((sum, size) => sum + size, 0),
      );
    }
  }
}

/** A wrong address is told by the validation. */
function ipv6Of({ cidr, ipv6Cidr }: ISiteNetwork, address: string): string | undefined {
  return ipv6Cidr === undefined || ipv4Problem(address) !== undefined || !Cidr.parse(cidr).contains(address)
    ? undefined
    : Ipv6Block.parse(ipv6Cidr).address(parseIpv4(address) - Cidr.parse(cidr).start);
}

function ignored(holdsState: boolean, { rootVolume, image }: MachineProps): string[] {
  if (holdsState) {
    return rootVolume === undefined ? REPLACING : [...REPLACING, 'block_device'];
  }
  return rootVolume !== undefined && image.id === undefined ? [LOOKED_UP] : [];
}

function lifecycle(ignoreChanges: string[], preventDestroy: boolean | undefined): TerraformResourceLifecycle {
  return { ignoreChanges, ...(preventDestroy ? { preventDestroy } : {}) };
}
