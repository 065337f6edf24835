import { Stated, byCodeUnit } from '../../core';
import {
  Acceptance,
  ClusterFact,
  DatastoreFact,
  Distribution,
  EtcdBackupFact,
  Fact,
  NodeFact,
  NodeRole,
  RancherFact,
  RegisteredFact,
} from '../../model';
import { RunbookInput } from './runbook-input';

/**
 * A cluster and all that its runbook speaks of.
 * @internal
 */
export interface ClusterView {
  /** Path of the construct that stated it. */
  readonly path: string;
  readonly fact: ClusterFact;
  /** File name of its runbook, without the ending. */
  readonly file: string;
  readonly nodes: readonly NodeFact[];
  /** Nodes with etcd or the control plane. */
  readonly servers: readonly NodeFact[];
  readonly voters: readonly NodeFact[];
  readonly controlPlanes: readonly NodeFact[];
  /** Nodes that run nothing of the control plane. */
  readonly agents: readonly NodeFact[];
  /** Stack of its machines; none where Terraform makes none. */
  readonly stack?: string;
  /** The Rancher that runs on it. */
  readonly carries?: RancherFact;
  /** The Rancher that manages it, where it stands in this testbed. */
  readonly manager?: RancherView;
  readonly backup?: EtcdBackupFact;
  /** Whether plans that are delivered to it bring its nodes to its release. */
  readonly hasPlans: boolean;
  /** Database that its servers keep their state in. */
  readonly datastore?: DatastoreFact;
}

/**
 * A Rancher of this testbed.
 * @internal
 */
export interface RancherView {
  readonly hostname: string;
  /** Address of a server that it runs on. */
  readonly address: string;
  /** Stack of what Terraform does through its API. */
  readonly apiStack?: string;
}

/**
 * The clusters with nodes, by their names, and those that register themselves.
 * @internal
 */
export interface TestbedView {
  readonly clusters: readonly ClusterView[];
  readonly registered: readonly RegisteredFact[];
  /** By their names. */
  readonly managers: ReadonlyMap<string, RancherView>;
}

/** @internal */
export function viewOf({ facts, stacks }: RunbookInput): TestbedView {
  const of = <K extends Fact['kind']>(kind: K): Stated<Extract<Fact, { kind: K }>>[] =>
    facts.filter((stated): stated is Stated<Extract<Fact, { kind: K }>> => isA(stated.fact, kind));
  const nodes = of('node');
  const ranchers = of('rancher');
  const clusters = of('cluster');
  const names = clusters.map(({ fact }) => fact.name);
  const nodesOf = (path: string): NodeFact[] => below(path, nodes).map(({ fact }) => fact);
  const managers = new Map(
    ranchers.flatMap(({ path, fact }): [string, RancherView][] => {
      const [first] = nodesOf(path);
      const own = clusters.find(({ path: at }) => at === path)?.fact.stack;
      const apiStack = stacks.find(({ name }) => name === `${own}-api`)?.name;
      return fact.hostname === undefined || first === undefined
        ? []
        : [[fact.hostname, { hostname: fact.hostname, address: first.address, apiStack }]];
    }),
  );
  const views = clusters.map(({ path, fact }): ClusterView => {
    const own = nodesOf(path);
    const has =
      (role: NodeRole) =>
      (node: NodeFact): boolean =>
        node.roles.includes(role);
    const isServer = (node: NodeFact): boolean => has(NodeRole.ETCD)(node) || has(NodeRole.CONTROL_PLANE)(node);
    const twice = names.indexOf(fact.name) !== names.lastIndexOf(fact.name);
    return {
      path,
      fact,
      file: twice ? path.replace(/[^A-Za-z0-9]+/g, '-') : fact.name,
      nodes: own,
      servers: own.filter(isServer),
      voters: own.filter(has(NodeRole.ETCD)),
      controlPlanes: own.filter(has(NodeRole.CONTROL_PLANE)),
      agents: own.filter((node) => !isServer(node)),
      stack: stacks.find(({ name }) => name === fact.stack)?.name,
      carries: ranchers.find(({ path: at }) => at === path)?.fact,
      manager: managers.get(fact.rancher ?? ''),
      backup: of('etcd-backup').find(({ fact: { cluster } }) => cluster === fact.name)?.fact,
      hasPlans: below(path, of('compatibility')).some(({ fact: { component } }) =>
        component.startsWith('system-upgrade-controller '),
      ),
      datastore: below(path, of('datastore')).find(({ fact: { hosts } }) => hosts !== undefined)?.fact,
    };
  });
  return {
    clusters: views
      .filter(({ nodes: own, fact }) => own.length > 0 || fact.rancherMakesNodes === true)
      .sort((a, b) => byCodeUnit(a.file, b.file)),
    registered: of('registered').map(({ fact }) => fact),
    managers,
  };
}

function isA<K extends Fact['kind']>(fact: Fact | Acceptance, kind: K): fact is Extract<Fact, { kind: K }> {
  return fact.kind === kind;
}

function isBelow(at: string, path: string): boolean {
  return at.startsWith(`${path}/`);
}

function below<F>(path: string, stated: readonly Stated<F>[]): Stated<F>[] {
  return stated.filter(({ path: at }) => at === path || isBelow(at, path));
}

/**
 * Whether a Rancher provisions it, of this testbed or of another.
 * @internal
 */
export function isManaged({ fact }: ClusterView): boolean {
  return fact.rancher !== undefined;
}

/** @internal */
export function isRke2({ fact }: ClusterView): boolean {
  return fact.distribution === Distribution.RKE2;
}
