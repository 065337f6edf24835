import { Construct } from 'constructs';
import { ComputeServergroupV2 } from '../../../imports/openstack/compute-servergroup-v2';
import { Component, ConfigError, declareFact, slug } from '../../core';
import { QuotaResource } from '../../model';
import { AntiAffinity } from './anti-affinity';
import { CloudConfig } from '../boot/cloud-config';
import { literal } from '../literal';
import { Machine } from './machine';
import { MachineSettings } from './machine-settings';
import { SecurityGroup } from '../network/security-group';
import { ISiteNetwork } from '../network/site-network';
import { zoneProblem } from '../network/zone';

export interface MachineGroupProps extends MachineSettings {
  /**
   * Fixed address of every machine; the length is the size of the group. The n-th address is that of machine n: taking one out
   * of the middle moves all later machines, so remove from the end only.
   */
  readonly addresses: string[];
  /**
   * Name of the role; the machines are numbered after it.
   * @default - site name and id
   */
  readonly name?: string;
  /**
   * Zones that the machines take in turn.
   * @default - left to the scheduler
   */
  readonly zones?: string[];
  /**
   * Whether the machines vote on something, so that losing two at once stops it.
   * @default false
   */
  readonly quorum?: boolean;
  /** @default AntiAffinity.STRICT for a quorum that a server group takes, else AntiAffinity.SOFT */
  readonly antiAffinity?: AntiAffinity;
  /**
   * Generations of machines by their numbers: `{ 2: 2 }` makes the second machine anew, from its present settings, and changes no
   * other; so does any later change of the number. Its data volumes and its address stay; its root disk does not. Terraform refuses
   * it while `preventDestroy` holds.
   * @default - 1 for every machine
   */
  readonly generations?: Record<string, number>;
  /**
   * Further roles that the machines have part in, each with its own security group.
   * @default - none
   */
  readonly memberOf?: SecurityGroup[];
  /**
   * How many machines the project's quota lets a server group have; -1 is without limit, as in OpenStack.
   * @default 10
   */
  readonly serverGroupMembers?: number;
}

/** Machines of one role: numbered from 1, spread over hypervisors and zones, behind one security group. */
export class MachineGroup extends Component {
  public readonly connections: SecurityGroup;
  private readonly members: Machine[] = [];

  constructor(scope: Construct, id: string, props: MachineGroupProps) {
    super(scope, id);
    const { network, addresses, boot = new CloudConfig(), volumes = [] } = props;
    const zones = (props.zones ?? []).filter((zone) => zoneProblem(zone) === undefined);
    if (addresses.length === 0) {
      throw new ConfigError(this, `a group needs 1 machine or more, got 0; add to 'addresses' or leave the group out`);
    }
    const { serverGroupMembers = 10, generations = {} } = props;
    const fits = serverGroupMembers === UNLIMITED || addresses.length <= serverGroupMembers;
    const antiAffinity = props.antiAffinity ?? (props.quorum && fits ? AntiAffinity.STRICT : AntiAffinity.SOFT);
    this._require(() => [
      ...Object.entries(generations).map(([key, value]) => strayProblem(key, value, addresses.length)),
      limitProblem(serverGroupMembers),
      ...(props.zones ?? []).map(zoneProblem),
      antiAffinity === AntiAffinity.NONE ? undefined : membersProblem(addresses.length, serverGroupMembers),
    ]);
    if (slug(props.name ?? id) === '') {
      throw new ConfigError(
        this,
        `a role needs a Latin letter or a digit in its name, got '${props.name ?? id}'; give another 'name'`,
      );
    }
    const name = props.name ?? `${network.siteName}-${slug(id)}`;
    const role = `role-${name}`;
    if (network.node.tryFindChild(role) !== undefined) {
      throw new ConfigError(
        this,
        `a role is the only one of its name on a network, got '${name}', which another group has already; give another 'name'`,
      );
    }
    this.connections = new SecurityGroup(network, role, { network, name });

    // The last machine has the longest name.
    this._require(() =>
      boot._problems(
        `${name}-${addresses.length}`,
        volumes.map(({ role }) => role),
      ),
    );
    const silent = boot._speakingOf(() => false);
    const serverGroupId =
      antiAffinity === AntiAffinity.NONE ? undefined : this.serverGroup(name, network, antiAffinity);
    addresses.forEach((address, i) => {
      const ordinal = String(i + 1);
      const machine = new Machine(this, ordinal, {
        ...props,
        boot: silent,
        address,
        name: `${name}-${ordinal}`,
        securityGroups: [this.connections, ...(props.memberOf ?? [])],
        generation: generations[ordinal],
        zone: zones.length > 0 ? zones[i % zones.length] : undefined,
        serverGroupId,
      });
      if (i > 0 && serverGroupId !== undefined) {
        machine.after(this.members[i - 1]);
      }
      this.members.push(machine);
    });
  }

  /** The machines in the order of their numbers. */
  public get machines(): Machine[] {
    return [...this.members];
  }

  /** Sets metadata of every machine beside what it has: it changes in place, so it is where lists go that grow. */
  public addMetadata(metadata: Record<string, string>): void {
    this.members.forEach((machine) => machine.addMetadata(metadata));
  }

  private serverGroup(name: string, network: ISiteNetwork, policy: AntiAffinity): string {
    declareFact(this, { kind: 'use', site: network.sitePath, resource: QuotaResource.SERVER_GROUPS, amount: 1 });
    return new ComputeServergroupV2(this, 'ServerGroup', { name: literal(name), policies: [policy] }).id;
  }
}

function strayProblem(number: string, generation: number, count: number): string | undefined {
  return /^[1-9]\d*$/.test(number) && Number(number) <= count
    ? undefined
    : `machines are numbered from 1 to ${count}, got generation ${generation} for '${number}'; correct 'generations'`;
}

function membersProblem(count: number, limit: number): string | undefined {
  return limit > 0 && count > limit
    ? `a server group takes ${limit} machines, got ${count}; split the group, set antiAffinity to NONE, or raise 'serverGroupMembers' with the project's quota`
    : undefined;
}

function limitProblem(limit: number): string | undefined {
  return limit === UNLIMITED || (Number.isInteger(limit) && limit > 0)
    ? undefined
    : `a server group takes a whole number of machines, 1 or more, or -1 for any, got ${limit}; correct 'serverGroupMembers'`;
}

const UNLIMITED = -1;
