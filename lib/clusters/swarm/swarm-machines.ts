import { Construct } from 'constructs';
import { Component, ConfigError, addCompanion, declareFact, refuse, slug } from '../../core';
import { IGuarded, ISite, MachineGroup, RegistryMirror, SecurityGroup, bootScript } from '../../infra';
import { ISwarm, Port } from '../../model';
import { isUsable, swarmBoot } from './swarm-boot';
import { SwarmMachinesOptions, SwarmMachinesProps } from './swarm-machines-props';
import { countProblems, swarmKindProblems, swarmProblems } from './swarm-problems';

/**
 * Managers and workers of a Docker Swarm. Their first boot installs Docker; a token to join by is known to the Swarm alone, so that
 * `dist-files/swarm/<site>-<name>/join-swarm.sh` makes one Swarm of them, by ssh, from where an administrator is.
 * @see https://docs.docker.com/engine/swarm/how-swarm-mode-works/nodes/
 */
export class SwarmMachines extends Component implements ISwarm, IGuarded {
  /** What all nodes are in. */
  public readonly connections: SecurityGroup;
  public readonly managers: number;
  public readonly workers: number;
  public readonly zones: string[];
  public readonly mtu: number;
  public readonly nodeCores: number;
  public readonly nodeMebibytes: number;
  private readonly name: string;
  private readonly site: ISite;

  constructor(
    scope: ISite,
    id: string,
    private readonly props: SwarmMachinesProps,
  ) {
    super(scope as unknown as Construct, id);
    refuse(this, swarmKindProblems(scope, props));
    const { managers, workers } = props;
    refuse(this, countProblems(managers.count, workers?.count));
    this.site = scope;
    this.name = slug(id);
    if (this.name === '') {
      throw new ConfigError(
        this,
        `machines of a swarm are named after its id, got '${id}' without a letter or digit; use a to z and 0 to 9`,
      );
    }
    const { flavor, count } = workers ?? managers;
    this.managers = managers.count;
    this.workers = workers?.count ?? 0;
    this.zones = scope.zones.slice(0, count);
    this.mtu = scope.network.mtu ?? 1450;
    this.nodeCores = flavor.cores;
    this.nodeMebibytes = flavor._memoryMebibytes();
    this._require(() => swarmProblems(props, scope.network.cidr));
    for (const { registry } of this.mirrors.filter((mirror) => !isUsable(mirror))) {
      declareFact(this, { kind: 'dropped', what: `mirror of '${registry}'`, why: MIRRORS });
    }
    declareFact(this, { kind: 'quorum', of: 'a swarm', voters: managers.count });

    const role = `${scope.siteName}-${this.name}`;
    this.connections = new SecurityGroup(scope.network, `role-${role}`, { network: scope.network, name: role });
    const stack = scope.addStack(this);
    const voters = this.place(stack, 'manager', managers);
    const others = workers === undefined ? undefined : this.place(stack, 'worker', workers);
    this.open(voters);
    addCompanion(this, {
      path: `swarm/${role}/join-swarm.sh`,
      content: () => this.joinScript(voters, others),
      executable: true,
    });
  }

  private get mirrors(): readonly RegistryMirror[] {
    return this.site.system?.registryMirrors ?? [];
  }

  private place(stack: Construct, role: string, options: SwarmMachinesOptions): MachineGroup {
    const { dockerPackage = 'docker.io' } = this.props;
    return this.site.placeMachines(stack, `${this.name}-${role}`, {
      ...options,
      quorum: role === 'manager',
      // What a node knows of its Swarm is on its disk: a new machine has to join anew.
      holdsState: true,
      memberOf: [this.connections],
      boot: swarmBoot({ dockerPackage, mtu: this.mtu, registryMirrors: this.mirrors }),
    });
  }

  /** Nodes tell each other who is there, and pass packets of containers on; those of encrypted networks are IPsec's. */
  private open(voters: MachineGroup): void {
    const { dataPathPort = DATA_PORT, exposedTo } = this.props;
    const within = [
      Port.tcp(7946, 'swarm gossip'),
      Port.udp(7946, 'swarm gossip'),
      Port.udp(dataPathPort, 'swarm vxlan'),
      Port.esp('swarm ipsec'),
    ];
    this.connections.listenOn(...within);
    within.forEach((port) => this.connections.allowWithin('nodes of one swarm', port));
    const api = Port.tcp(2377, 'swarm managers');
    const entry = [Port.tcp(80, 'http'), Port.tcp(443, 'https')];
    voters.connections.listenOn(api, ...(exposedTo === undefined ? [] : entry));
    voters.connections.allowFrom(this, 'nodes of one swarm', api);
    if (exposedTo !== undefined) {
      voters.connections.allowFromAccess(exposedTo, 'callers of stacks', ...entry);
    }
  }

  private joinScript(voters: MachineGroup, others: MachineGroup | undefined): string {
    const { addressPool = ADDRESS_POOL, sshUser = 'ubuntu', dataPathPort = DATA_PORT } = this.props;
    const machines = [...voters.machines, ...(others?.machines ?? [])];
    const pairs = (group: MachineGroup | undefined): string =>
      (group?.machines ?? []).map(({ name, address }) => `${name}=${address}`).join(' ');
    const zones = machines.flatMap(({ name, zone }) => (zone === undefined ? [] : [`${name}=${zone}`]));
    const [shebang, ...body] = bootScript('swarm-join').split('\n');
    return [
      shebang,
      `# Run it where ssh reaches these machines; SWARM_SSH is what to run for ssh, as 'ssh -J <host>'.`,
      `export SWARM_MANAGERS='${pairs(voters)}'`,
      `export SWARM_WORKERS='${pairs(others)}'`,
      `export SWARM_ZONES='${zones.join(' ')}'`,
      `export SWARM_POOL='${addressPool}'`,
      `export SWARM_MTU='${this.mtu}'`,
      `export SWARM_DATA_PORT='${dataPathPort}'`,
      `export SWARM_USER='${sshUser}'`,
      ...body,
    ].join('\n');
  }
}

const DATA_PORT = 4789;
const ADDRESS_POOL = '172.24.0.0/14';
const MIRRORS = 'Docker asks mirrors of docker.io alone, and without a user';
