import { Construct } from 'constructs';
import { Access, Port } from '../../model';
import { Component, declareFact, ipv4Problem } from '../../core';
import { EntryBinding } from './entry-binding';
import { BoundFrontends } from './bound-frontends';
import { Backends, ILoadBalancer } from './load-balancer';
import { OutsideCaller } from '../network/outside-caller';
import { IGuarded } from '../network/security-group';
import { exposureProblems, frontendPortProblems, frontendProblems, haproxyFrontends } from './frontend-problems';

/** A load balancer that stands already, and that somebody else leads to the backends. */
export interface ExistingEntryOptions {
  /** The address that users and nodes call. */
  readonly address: string;
  /** IPv4 ranges that its connections to the backends come from. */
  readonly ranges: string[];
  /**
   * Who may call what stands behind it; whoever runs it holds to that.
   * @default Access.nobody()
   */
  readonly exposedTo?: Access;
}

/** Nothing is made: the backends let in whom it passes on. */
export class ExistingLoadBalancer extends Component implements ILoadBalancer {
  public readonly address: string;
  public readonly publicAddress: string;
  private readonly ports: Port[];
  private readonly bound: BoundFrontends;

  constructor(scope: Construct, id: string, binding: EntryBinding, options: ExistingEntryOptions) {
    super(scope, id);
    const { name, frontends } = binding;
    this.address = options.address;
    this.publicAddress = options.address;
    this.ports = frontends.map(({ port }) => port);
    this._require(() => [
      ipv4Problem(options.address),
      options.ranges.length > 0
        ? undefined
        : `backends need to know where connections come from, got no range for '${options.address}'; add to 'ranges'`,
      ...frontendPortProblems(frontends),
      ...frontendProblems(haproxyFrontends(this.bound.all)),
      ...exposureProblems(frontends),
    ]);
    const balancer = Access.fromRanges(...options.ranges);
    this.bound = new BoundFrontends(this, frontends, ({ port, targetPort }, { role }) => {
      role.connections._callOut(this.address, `load balancer of ${name}`, port);
      role.connections.allowFromAccess(balancer, `load balancer of ${name}`, Port.tcp(targetPort, port.name));
    });
    declareFact(this, { kind: 'load-balancer', address: this.address, members: [] });
    declareFact(this, {
      kind: 'address',
      network: binding.site.network.node.path,
      address: this.address,
      stands: true,
    });
  }

  public addBackends(port: Port, backends: Backends): void {
    this.bound.add(port, backends);
  }

  /** Says so in the report; whoever runs it lets callers in. */
  public allowFrom(caller: IGuarded, reason: string, ...ports: Port[]): void {
    for (const port of ports.length > 0 ? ports : this.ports) {
      caller.connections._callOut(this.address, reason, port);
      this.report(caller.node.path, reason, port);
    }
  }

  /** Says so in the report, see `allowFrom`. */
  public allowFromOutside(caller: OutsideCaller, reason: string, ...ports: Port[]): void {
    ports.forEach((port) => this.report(caller.name, reason, port));
  }

  private report(from: string, reason: string, port: Port): void {
    declareFact(this, { kind: 'link', from, to: this.node.path, port: port.toString(), reason });
  }
}
