import { ApiObject, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import {
  Cidr,
  Component,
  ConfigError,
  byCodeUnit,
  declareFact,
  kindProblems,
  likeKind,
  listKind,
  needed,
  refuse,
  withFields,
} from '../core';
import { Port } from '../model';
import { clusterOf } from './cluster-context';
import { DeliveryUnit } from './delivery-unit';
import { DNS, METADATA, policyPeer, policyPorts } from './policy-rules';

/** Pods that others call or that call others. */
export interface IConnectable extends IConstruct {
  readonly connections: PodConnections;
}

export interface PodConnectionsProps {
  /** Name of the pods, which their policy has too: the only one in the namespace. */
  readonly name: string;
  readonly namespace: string;
  /** Labels that all the pods have, and no others. */
  readonly podLabels: Record<string, string>;
  /** Unit that the policy is delivered with. */
  readonly unit: DeliveryUnit;
  /**
   * What the pods listen on.
   * @default - nothing: nobody calls them
   */
  readonly ports?: Port[];
}

/** Who may call pods, and whom they may call: one network policy for both. What nobody allows is closed, but for questions to the DNS of the cluster. */
export class PodConnections extends Component {
  public readonly name: string;
  public readonly namespace: string;
  private readonly podLabels: Record<string, string>;
  private readonly listening: Port[];
  private readonly callers = new Map<string, Link>();
  private readonly called = new Map<string, Link>();

  constructor(scope: Construct, id: string, { name, namespace, podLabels, unit, ports = [] }: PodConnectionsProps) {
    super(scope, id);
    this.name = name;
    this.namespace = namespace;
    this.podLabels = podLabels;
    this.listening = [...ports];
    this._require(() => [
      ...[...this.callers.values(), ...this.called.values()].flatMap((link) => link.ports.map(portProblem)),
      ...(this.listening.length > 0 ? [] : [...this.callers.values()].map((link) => this.idleProblem(link))),
    ]);
    new ApiObject(unit, `${id}-Policy`, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name, namespace },
      spec: {
        podSelector: { matchLabels: podLabels },
        policyTypes: ['Ingress', 'Egress'],
        ingress: Lazy.any({ produce: () => closedIfNone(rules(this.callers, 'from')) }),
        egress: Lazy.any({ produce: () => [...rules(this.called, 'to'), DNS] }),
      },
    });
  }

  /** What the pods listen on. */
  public get ports(): Port[] {
    return [...this.listening];
  }

  /** Lets these pods call all that others listen on. */
  public allowTo(...others: IConnectable[]): void {
    this.connectable(others).forEach((connections) => connections.open(this));
  }

  /** Lets others call all that these pods listen on. */
  public allowFrom(...others: IConnectable[]): void {
    this.connectable(others).forEach((connections) => this.open(connections));
  }

  /**
   * Lets every pod of another namespace call.
   * @param reason why, in a few words: it stands in the report
   * @param ports what it may call; everything that the pods listen on when left out
   */
  public allowFromNamespace(namespace: string, reason: string, ...ports: Port[]): void {
    const peer = policyPeer({ namespace });
    this.link(this.callers, { from: `namespace ${namespace}`, to: this.owner, peer, reason }, this.asked(ports));
  }

  /** Lets these pods call every pod of another namespace, see `allowFromNamespace`. */
  public allowToNamespace(namespace: string, reason: string, ...ports: Port[]): void {
    const peer = policyPeer({ namespace });
    this.link(this.called, { from: this.owner, to: `namespace ${namespace}`, peer, reason }, ports);
  }

  /** Lets an IPv4 range such as `192.0.2.0/24` call, see `allowFromNamespace`. */
  public allowFromRange(cidr: string, reason: string, ...ports: Port[]): void {
    this.link(this.callers, { from: cidr, to: this.owner, peer: this.range(cidr), reason }, this.asked(ports));
  }

  /** Lets these pods call an IPv4 range, such as `0.0.0.0/0`; never the one in which a cloud tells a machine of itself. */
  public allowToRange(cidr: string, reason: string, ...ports: Port[]): void {
    this.link(this.called, { from: this.owner, to: cidr, peer: this.range(cidr), reason }, ports);
  }

  private connectable(others: readonly IConnectable[]): PodConnections[] {
    refuse(this, kindProblems('a link', { others }, { others: listKind(PODS) }));
    return others.map(({ connections }) => connections);
  }

  private open(caller: PodConnections): void {
    const [here, there] = [clusterOf(this), clusterOf(caller)];
    if (here !== there) {
      throw new ConfigError(
        this,
        `pods call each other within a cluster, got a caller '${caller.owner}' of '${there ?? ''}' and these of '${here ?? ''}'; call them through a gateway`,
      );
    }
    const reason = `declared link of ${caller.name} to ${this.name}`;
    const link = { from: caller.owner, to: this.owner, reason };
    this.link(this.callers, { ...link, peer: caller.seenFrom(this) }, this.listening);
    caller.link(caller.called, { ...link, peer: this.seenFrom(caller) }, this.listening, false);
  }

  /** These pods as a peer in the policy of others. */
  private seenFrom({ namespace }: PodConnections): object {
    const { podLabels } = this;
    return policyPeer({ podLabels, ...(namespace === this.namespace ? {} : { namespace: this.namespace }) });
  }

  private link(links: Map<string, Link>, { peer, ...link }: Omit<Link, 'ports'>, asked: Port[], isStated = true): void {
    const key = JSON.stringify(peer);
    const known = links.get(key)?.ports ?? [];
    const added = asked.filter((port) => !known.some((other) => other.toString() === port.toString()));
    links.set(key, { peer, ...link, ports: [...known, ...added] });
    if (isStated) {
      const { from, to, reason } = link;
      added.forEach((port) => declareFact(this, { kind: 'link', from, to, port: port.toString(), reason }));
    }
  }

  private asked(ports: Port[]): Port[] {
    return ports.length > 0 ? ports : this.listening;
  }

  private range(cidr: string): object {
    const problem = Cidr.problem(cidr);
    if (problem !== undefined) {
      throw new ConfigError(this, problem);
    }
    if (cidr === METADATA) {
      throw new ConfigError(
        this,
        `there a cloud tells a machine its user data, which is not for pods, got '${cidr}'; name the range that is meant`,
      );
    }
    const isOfMetadata = Cidr.parse(cidr).overlaps(Cidr.parse(METADATA));
    return { ipBlock: { cidr, ...(isOfMetadata ? { except: [METADATA] } : {}) } };
  }

  private idleProblem({ from }: Link): string {
    return `pods that others call listen on something, got a link from '${from}' to '${this.name}', which has no ports; declare its 'ports'`;
  }

  /** Path of the construct whose pods these are. */
  private get owner(): string {
    return this.node.scope?.node.path ?? '';
  }
}

/** Machines have connections too, by security groups. */
const PODS = withFields(likeKind('what has pods', "new HardenedDeployment(namespace, 'web', ...)", 'connections'), {
  connections: needed(likeKind('that of pods', 'those of a HardenedDeployment', 'podLabels')),
});

interface Link {
  readonly from: string;
  readonly to: string;
  /** As network policies write it. */
  readonly peer: object;
  readonly reason: string;
  readonly ports: readonly Port[];
}

function rules(links: ReadonlyMap<string, Link>, side: 'from' | 'to'): object[] {
  return [...links]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .filter(([, { ports }]) => ports.length > 0)
    .map(([, { peer, ports }]) => ({ [side]: [peer], ports: policyPorts(ports) }));
}

/** No rules are left out where the type closes all: a server drops an empty list, and every further apply would count as a change. */
function closedIfNone(rules: object[]): object[] | undefined {
  return rules.length === 0 ? undefined : rules;
}

function portProblem(port: Port): string | undefined {
  return port.hasNumbers
    ? port._problem()
    : `network policies open ports of TCP and UDP, got '${port.toString()}'; name another port`;
}
