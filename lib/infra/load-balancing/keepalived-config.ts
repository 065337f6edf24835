import { byCodeUnit, ipv4Problem } from '../../core';
import { fillTemplate } from './list-template';

export interface KeepalivedConfigProps {
  /** The address that moves. */
  readonly address: string;
  /** Number from 1 to 255 that tells it apart from others on the network. */
  readonly routerId: number;
  /** Addresses of the machines that share it; the first has it first. */
  readonly members: string[];
  /** Program that ends with 0 while the machine is fit to have the address, and its arguments. */
  readonly check: string;
}

/** A step between priorities leaves none of them for two machines. */
const FIRST_PRIORITY = 200;
const STEP = 10;

/** As many as have a priority of their own. */
const MOST_MEMBERS = FIRST_PRIORITY / STEP;

/**
 * The configuration of keepalived as data: VRRP by unicast, since clouds drop multicast. There is no password: it would be sent in
 * plain text, and the security group lets nobody but members in. The address stays where it is when a machine comes back, because
 * every move cuts connections.
 * @see https://www.keepalived.org/manpage.html
 */
export class KeepalivedConfig {
  constructor(private readonly props: KeepalivedConfigProps) {}

  /** Addresses of the machines that share it. */
  public get members(): string[] {
    return [...this.props.members];
  }

  /** The configuration with places for what differs between machines: every one gets the same. */
  public toTemplate(): string {
    const { address, routerId, check } = this.props;
    return [
      'global_defs {',
      '    router_id @address@',
      '    vrrp_version 3',
      '    vrrp_check_unicast_src',
      '    vrrp_garp_master_delay 2',
      '    vrrp_garp_master_repeat 3',
      '    vrrp_garp_master_refresh 60',
      '    enable_script_security',
      // With any other user `keepalived -t` of 2.2.7, which is Debian 12's, kills itself.
      '    script_user root',
      '}',
      '',
      'vrrp_script fit {',
      `    script "${check}"`,
      '    interval 1',
      '    timeout 2',
      '    fall 2',
      '    rise 2',
      '}',
      '',
      'vrrp_instance entry {',
      '    state BACKUP',
      '    nopreempt',
      '    interface @interface@',
      `    virtual_router_id ${routerId}`,
      '    priority @priority@',
      '    advert_int 1',
      // keepalived refuses a word of unicast where there is no peer.
      '@some others@    unicast_src_ip @address@',
      '@some others@    unicast_peer {',
      '@each others@        @item@',
      '@some others@    }',
      '    virtual_ipaddress {',
      `        ${address}/32 dev @interface@`,
      '    }',
      '    track_script {',
      '        fit',
      '    }',
      '}',
      '',
    ].join('\n');
  }

  /** The configuration of one member, whose address is on that interface; throws what keepalived would not take. */
  public toText(member: string, networkInterface: string): string {
    const { members } = this.props;
    const problems = [
      ...this._problems(),
      ...(members.includes(member)
        ? []
        : [`a configuration is that of a member, got '${member}'; name one of ${members.join(', ')}`]),
    ];
    if (problems.length > 0) {
      throw new Error(problems.sort(byCodeUnit).join('\n'));
    }
    return fillTemplate(
      this.toTemplate(),
      { others: members.filter((each) => each !== member) },
      {
        address: member,
        interface: networkInterface,
        priority: String(FIRST_PRIORITY - STEP * members.indexOf(member)),
      },
    );
  }

  /**
   * What keepalived would not take, if anything.
   * @internal
   */
  public _problems(): string[] {
    const { address, routerId, members } = this.props;
    return [
      ...[address, ...members].flatMap((each) => ipv4Problem(each) ?? []),
      ...(Number.isInteger(routerId) && routerId >= 1 && routerId <= 255
        ? []
        : [`a router id of VRRP lies between 1 and 255, got ${routerId}; correct 'routerId'`]),
      ...(members.length <= MOST_MEMBERS
        ? []
        : [`at most ${MOST_MEMBERS} machines share an address, got ${members.length}; use fewer`]),
      ...(members.includes(address)
        ? [`the address that moves is no member's own, got '${address}'; lease another`]
        : []),
    ];
  }
}

/**
 * The router id that an address has by itself: its last number, or 255 for 0, which is none.
 * @internal
 */
export function routerIdOf(address: string): number {
  return Number(address.split('.')[3]) || 255;
}
