import { Construct, IConstruct } from 'constructs';
import {
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
import { lacksSidecars } from './known-namespaces';
import { MeshCall, accountSource, authorizationRules, callerProblems, distantCalls } from './mesh-authorization';
import { IMesh } from './mesh-context';
import { namespaceOf } from './namespace-context';
import { PodLink, idleProblem, linkPortProblem, linkRules, sortedLinks } from './pod-links';
import { authorizationPolicy, networkPolicy } from './pod-policies';
import { policyPeer, policyRange } from './policy-rules';

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
  /**
   * Mesh that the pods are part of: it lets in whom the links name, known by their accounts.
   * @default - none
   */
  readonly mesh?: IMesh;
  /**
   * ServiceAccount of the pods.
   * @default default
   */
  readonly serviceAccount?: string;
}

/**
 * Who may call pods, and whom they may call: one network policy for both, in a mesh an authorization policy beside it. What nobody allows is
 * closed, but for questions to the DNS of the cluster.
 */
export class PodConnections extends Component {
  public readonly name: string;
  public readonly namespace: string;
  private readonly podLabels: Record<string, string>;
  private readonly mesh?: IMesh;
  private readonly serviceAccount: string;
  private readonly listening: Port[];
  private readonly callers = new Map<string, PodLink>();
  private readonly called = new Map<string, PodLink>();
  private readonly passages = new Map<string, PodLink>();
  private readonly twins = new Set<PodConnections>();

  constructor(scope: Construct, id: string, props: PodConnectionsProps) {
    super(scope, id);
    const { name, namespace, podLabels, unit, ports = [], mesh, serviceAccount = 'default' } = props;
    this.name = name;
    this.namespace = namespace;
    this.podLabels = podLabels;
    this.mesh = mesh;
    this.serviceAccount = serviceAccount;
    this.listening = [...ports];
    this._require(() => [
      ...[...this.callers.values(), ...this.called.values()].flatMap((link) => link.ports.map(linkPortProblem)),
      ...(this.listening.length > 0 ? [] : [...this.callers.values()].map((link) => idleProblem(name, link))),
      ...(mesh === undefined
        ? []
        : callerProblems(name, [...this.callers.values()], this.plainPorts(mesh), (caller) =>
            lacksSidecars(this, caller),
          )),
    ]);
    networkPolicy(unit, `${id}-Policy`, props, {
      ingress: () => [...linkRules(this.callers, 'from'), ...linkRules(this.passages, 'from')],
      egress: () => linkRules(this.called, 'to'),
    });
    if (mesh !== undefined) {
      authorizationPolicy(unit, `${id}-Authorization`, props, () => this.authorized(mesh));
    }
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
    const source = { namespaces: [namespace] };
    this.link(this.callers, { from: allOf(namespace), to: this.owner, peer, source, reason }, this.asked(ports));
  }

  /** Lets these pods call every pod of another namespace, see `allowFromNamespace`. */
  public allowToNamespace(namespace: string, reason: string, ...ports: Port[]): void {
    const peer = policyPeer({ namespace });
    this.link(this.called, { from: this.owner, to: allOf(namespace), peer, reason }, ports);
  }

  /** Lets an IPv4 range such as `192.0.2.0/24` call, see `allowFromNamespace`. */
  public allowFromRange(cidr: string, reason: string, ...ports: Port[]): void {
    const [peer, source] = [policyRange(this, cidr), { ipBlocks: [cidr] }];
    this.link(this.callers, { from: cidr, to: this.owner, peer, source, reason }, this.asked(ports));
  }

  /** Lets these pods call an IPv4 range, such as `0.0.0.0/0`; never the one in which a cloud tells a machine of itself. */
  public allowToRange(cidr: string, reason: string, ...ports: Port[]): void {
    this.link(this.called, { from: this.owner, to: cidr, peer: policyRange(this, cidr), reason }, ports);
  }

  /**
   * Lets calls in that a gateway passes on from other clusters: of those who may call these pods and, where they stand in for pods of another
   * cluster, of those who may call them there. The gateway itself may not.
   * @param namespace of the gateway
   * @internal
   */
  public _passFrom(namespace: string, ports: Port[], twin?: PodConnections): void {
    const reason = 'calls from other clusters';
    const from = `gateway of ${namespace} for other clusters`;
    this.link(this.passages, { from, to: this.owner, peer: policyPeer({ namespace }), reason }, ports);
    if (twin !== undefined) {
      this.twins.add(twin);
    }
  }

  /**
   * Who may call these pods and not others that his calls are led to.
   * @param gateways namespace whose pods lead calls by rules of their own
   * @internal
   */
  public _callersWithoutWayTo(other: PodConnections, gateways: string): string[] {
    const known = new Set([...other.callers.values()].map(({ from }) => from));
    return [...new Set([...this.callers.values()].map(({ from }) => from))]
      .filter((from) => !known.has(from) && from !== allOf(gateways))
      .sort(byCodeUnit);
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
    const source = caller.mesh && accountSource(caller.mesh, caller.namespace, caller.serviceAccount);
    this.link(this.callers, { ...link, peer: caller.seenFrom(this), source }, this.listening);
    caller.link(caller.called, { ...link, peer: this.seenFrom(caller) }, this.listening, false);
  }

  /** These pods as a peer in the policy of others. */
  private seenFrom({ namespace }: PodConnections): object {
    const { podLabels } = this;
    return policyPeer({ podLabels, ...(namespace === this.namespace ? {} : { namespace: this.namespace }) });
  }

  private link(
    links: Map<string, PodLink>,
    { peer, ...link }: Omit<PodLink, 'ports'>,
    asked: Port[],
    isStated = true,
  ): void {
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

  private authorized(mesh: IMesh): object[] | undefined {
    const passed = [...this.passages.values()].flatMap(({ ports }) => ports);
    const ofTwins = [...this.twins].flatMap((twin) => twin.calls()).map(({ source }) => ({ source, ports: passed }));
    return authorizationRules([...this.calls(), ...distantCalls(ofTwins)], this.plainPorts(mesh));
  }

  private calls(): MeshCall[] {
    const around = namespaceOf(this);
    const gateway = around?.name === this.namespace ? around.gatewayFrom : undefined;
    const ofGateway = { ports: this.listening.filter(({ name }) => name === 'http') };
    return [
      ...sortedLinks(this.callers),
      ...(gateway === undefined ? [] : [{ ...ofGateway, source: { namespaces: [gateway] } }]),
    ];
  }

  /** Of what the pods listen on. */
  private plainPorts(mesh: IMesh): number[] {
    return mesh._plainPorts?.(this.namespace, this.podLabels) ?? [];
  }

  /** Path of the construct whose pods these are. */
  private get owner(): string {
    return this.node.scope?.node.path ?? '';
  }
}

/** Every pod of a namespace, in words. */
function allOf(namespace: string): string {
  return `namespace ${namespace}`;
}

/** Machines have connections too, by security groups. */
const PODS = withFields(likeKind('what has pods', "new HardenedDeployment(namespace, 'web', ...)", 'connections'), {
  connections: needed(likeKind('that of pods', 'those of a HardenedDeployment', 'podLabels')),
});
