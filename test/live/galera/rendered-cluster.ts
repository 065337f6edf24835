import { Datastore, Duration, Flavor, MachineGroup, OpenStackSite, BackupTarget, Size } from '../../../lib';
import { TerraformStack } from '../../../lib/cdktf';
import { Component } from '../../../lib/core';
import { newSite } from '../../support/openstack';
import { newApp } from '../../support/project';
import { Block, rendered } from '../../support/rendered';
import { Deployment, valueOf } from '../datastore/rendered-machine';
import { UserData, WrittenFile } from '../support/user-data';

export const BUCKET = { address: '10.20.223.1', name: 'testbed-backups' };

interface Instance {
  readonly name: string;
  readonly user_data: string;
  readonly metadata: Record<string, string>;
}

interface Rule {
  readonly direction: string;
  readonly security_group_id: string;
  readonly protocol: string;
  readonly port_range_min?: number;
  readonly port_range_max?: number;
  readonly remote_group_id: string;
}

class Owner extends Component {}

/** Three members of a site and a server that may call them, as the program synthesizes them. */
export class RenderedCluster {
  public readonly address: string;
  public readonly dsn: string;
  public readonly members: string[];
  public readonly servers: MachineGroup;
  private readonly site: OpenStackSite;
  private readonly stack: TerraformStack;

  constructor() {
    const flavor = Flavor.of('m1.small', { cores: 2, memory: Size.mebibytes(512) });
    this.site = newSite(newApp());
    this.stack = this.site.addStack(new Owner(this.site, 'rancher')) as TerraformStack;
    const { address, name: bucket } = BUCKET;
    const to = BackupTarget.s3('elsewhere', {
      endpoint: `https://${address}:9000`,
      bucket,
      credentialsSecret: 'backup-s3',
    });
    const datastore = Datastore.galera({
      flavor,
      volume: Size.gibibytes(10),
      backup: { to, every: Duration.hours(6), keep: 3 },
    })._bind(this.stack, { site: this.site, name: 'rancher' });
    this.servers = this.site.addMachines('servers', { count: 1, flavor });
    datastore.allowFrom(this.servers);
    this.dsn = datastore.sql?.dsn ?? '';
    this.address = /tcp\(([\d.]+):/.exec(this.dsn)?.[1] ?? '';
    this.members = this.metadata.peers.split(',');
  }

  /** Addresses that the members' certificate is to vouch for. */
  public get certificateAddresses(): string[] {
    const [request] = this.blocks('tls_cert_request') as { ip_addresses: string[] }[];
    return request.ip_addresses;
  }

  /** What the certificate is for, as openssl names it. */
  public get certificateUsages(): string[] {
    const [signed] = this.blocks('tls_locally_signed_cert') as { allowed_uses: string[] }[];
    const names: Record<string, string> = { server_auth: 'serverAuth', client_auth: 'clientAuth' };
    return signed.allowed_uses.filter((usage) => usage in names).map((usage) => names[usage]);
  }

  /** Metadata of the instances, the same for all members. */
  public get metadata(): Record<string, string> {
    return this.instances()[0].metadata;
  }

  /** The files that cloud-init writes, with the values of a deployment filled in: the same for all members. */
  public files(deployment: Deployment): WrittenFile[] {
    return UserData.of(this.instances()[0].user_data, (reference) => valueOf(reference, deployment)).files;
  }

  /** The rules of the members' security group as nftables has them: what no rule lets in is dropped. */
  public firewall(): string {
    const { resource } = rendered(this.site.network.node.scope as TerraformStack);
    const groups = resource.openstack_networking_secgroup_v2 as Record<string, { name: string }>;
    const nameOf = (id: string): string | undefined =>
      Object.entries(groups).find(([key]) => id.includes(`openstack_networking_secgroup_v2.${key}.id`))?.[1].name;
    const rules = Object.values(resource.openstack_networking_secgroup_rule_v2) as unknown as Rule[];
    const lines = rules
      .filter(({ direction, security_group_id: id }) => direction === 'ingress' && nameOf(id) === OWN_GROUP)
      .map(({ protocol, port_range_min: first, port_range_max: last, remote_group_id }) => {
        const from = this.addressesOf(nameOf(remote_group_id)).join(', ');
        const what = first === undefined ? 'ip protocol 112' : `${protocol} dport ${first}-${last}`;
        return `    ip saddr { ${from} } ${what} accept\n`;
      });
    return `table inet machine {
  chain input {
    type filter hook input priority 0; policy drop;
    iif lo accept
    ct state established,related accept
${lines.join('')}  }
}
`;
  }

  private addressesOf(group: string | undefined): string[] {
    if (group === OWN_GROUP) {
      return [...this.members, this.address];
    }
    if (group === this.servers.connections.name) {
      return this.servers.machines.map(({ address }) => address);
    }
    throw new Error(`no machines are known of the security group '${group}'`);
  }

  private instances(): Instance[] {
    return this.blocks('openstack_compute_instance_v2') as unknown as Instance[];
  }

  private blocks(type: string): Block[] {
    return Object.values(rendered(this.stack).resource[type]);
  }
}

const OWN_GROUP = 'chula-rancher-datastore';
