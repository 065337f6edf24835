import { parse } from 'yaml';
import { BackupTarget, Datastore, Duration, Flavor, MachineGroup, OpenStackSite, Size } from '../../../lib';
import { TerraformStack } from '../../../lib/cdktf';
import { Component } from '../../../lib/core';
import { newSite } from '../../support/openstack';
import { newApp } from '../../support/project';
import { Block, rendered } from '../../support/rendered';

export const ENDPOINT = '10.20.223.1';
export const BUCKET = 'testbed-backups';
export const KEPT = 3;

/** What only a deployment knows, by the attribute of the resource or the variable that has it. */
export interface Deployment {
  readonly result: string;
  readonly cert_pem: { readonly tls_self_signed_cert: string; readonly tls_locally_signed_cert: string };
  readonly private_key_pem: string;
  readonly backup_s3_access_key_id: string;
  readonly backup_s3_secret_access_key: string;
}

export interface MachineFile {
  readonly path: string;
  readonly content: string;
  readonly permissions: string;
}

class Owner extends Component {}

/** A datastore of a site and two servers that may call it, as the program synthesizes them. */
export class RenderedMachine {
  public readonly address: string;
  public readonly dsn: string;
  public readonly servers: MachineGroup;
  private readonly site: OpenStackSite;
  private readonly stack: TerraformStack;

  constructor() {
    const flavor = Flavor.of('m1.small', { cores: 2, memory: Size.gibibytes(2) });
    this.site = newSite(newApp());
    this.stack = this.site.addStack(new Owner(this.site, 'rancher')) as TerraformStack;
    const to = BackupTarget.s3('elsewhere', {
      endpoint: `https://${ENDPOINT}:9000`,
      bucket: BUCKET,
      credentialsSecret: 'backup-s3',
    });
    const backup = { to, every: Duration.hours(6), keep: KEPT };
    const datastore = Datastore.mysql({ flavor, volume: Size.gibibytes(10), backup })._bind(this.stack, {
      site: this.site,
      name: 'rancher',
    });
    this.servers = this.site.addMachines('servers', { count: 2, flavor });
    datastore.allowFrom(this.servers);
    this.dsn = datastore.sql?.dsn ?? '';
    this.address = /tcp\(([\d.]+):/.exec(this.dsn)?.[1] ?? '';
  }

  /** Addresses that its certificate is to vouch for. */
  public get certificateAddresses(): string[] {
    const [request] = this.blocks('tls_cert_request') as { ip_addresses: string[] }[];
    return request.ip_addresses;
  }

  /** The files that cloud-init writes, with the values of a deployment filled in. */
  public files(deployment: Deployment): MachineFile[] {
    const [{ user_data }] = this.blocks('openstack_compute_instance_v2') as { user_data: string }[];
    const { write_files } = parse(user_data) as { write_files: MachineFile[] };
    return write_files.map((file) => ({ ...file, content: filledIn(file.content, deployment) }));
  }

  /** The rules of its security group as nftables has them: what no rule lets in is dropped. */
  public firewall(): string {
    const network = rendered(this.site.network.node.scope as TerraformStack).resource;
    const groups = network.openstack_networking_secgroup_v2 as Record<string, { name: string }>;
    const nameOf = (id: string): string | undefined =>
      Object.entries(groups).find(([key]) => id.includes(`openstack_networking_secgroup_v2.${key}.id`))?.[1].name;
    const rules = Object.values(network.openstack_networking_secgroup_rule_v2) as unknown as Rule[];
    const ours = rules.filter(
      ({ direction, security_group_id }) =>
        direction === 'ingress' && nameOf(security_group_id) === 'chula-rancher-datastore',
    );
    const lines = ours.map(({ protocol, port_range_min, port_range_max, remote_group_id, remote_ip_prefix }) => {
      const from = remote_group_id === undefined ? [remote_ip_prefix] : this.membersOf(nameOf(remote_group_id));
      return `    ip saddr { ${from.join(', ')} } ${protocol} dport ${port_range_min}-${port_range_max} accept\n`;
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

  private membersOf(group: string | undefined): string[] {
    if (group !== this.servers.connections.name) {
      throw new Error(`no machines are known of the security group '${group}'`);
    }
    return this.servers.machines.map(({ address }) => address);
  }

  private blocks(type: string): Block[] {
    return Object.values(rendered(this.stack).resource[type]);
  }
}

interface Rule {
  readonly direction: string;
  readonly security_group_id: string;
  readonly protocol: string;
  readonly port_range_min: number;
  readonly port_range_max: number;
  readonly remote_group_id?: string;
  readonly remote_ip_prefix?: string;
}

/** What Terraform makes of a content: the text with its escapes undone, or `${base64encode(join("", [...]))}` decoded again. */
function filledIn(content: string, deployment: Deployment): string {
  const late = /^\$\{base64encode\(join\("", \[(.*)\]\)\)\}$/.exec(content);
  return late === null
    ? content.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{')
    : late[1]
        .split(', ')
        .map((part) => (part === '""' ? '' : valueOf(part, deployment)))
        .join('');
}

/** What a deployment has for a reference such as `random_password.Password_1234.result`. */
export function valueOf(reference: string, deployment: Deployment): string {
  const [type, ...rest] = reference.split('.');
  const value = deployment[rest[rest.length - 1] as keyof Deployment];
  const found = typeof value === 'object' ? value[type as keyof typeof value] : value;
  if (found === undefined) {
    throw new Error(`nothing is known of '${reference}'`);
  }
  return found;
}
