import { slug } from '../../core';
import { NodeFact } from '../../model';
import { ClusterView, isRke2 } from './cluster-view';

/**
 * What a distribution is called on its nodes.
 * @internal
 */
export interface Words {
  /** Program: `rke2`. */
  readonly program: string;
  /** Unit of servers. */
  readonly server: string;
  /** Unit of nodes that only run workloads. */
  readonly agent: string;
  /** Where servers keep their state. */
  readonly data: string;
  readonly kubectl: string;
}

/** @internal */
export function wordsOf(cluster: ClusterView): Words {
  return isRke2(cluster) ? RKE2 : K3S;
}

const K3S: Words = {
  program: 'k3s',
  server: 'k3s',
  agent: 'k3s-agent',
  data: '/var/lib/rancher/k3s/server',
  kubectl: 'k3s kubectl',
};

const RKE2: Words = {
  program: 'rke2',
  server: 'rke2-server',
  agent: 'rke2-agent',
  data: '/var/lib/rancher/rke2/server',
  kubectl: '/var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml',
};

/**
 * A command on a machine, as root.
 * @internal
 */
export function on(address: string, command: string): string {
  return `ssh ${address} ${/['{}|&;<>$*]/.test(command) ? `"sudo ${command.replace(/"/g, '\\"')}"` : `sudo ${command}`}`;
}

/**
 * `kubectl` of a cluster, on one of its servers; by the file that `kubeconfig` writes where Rancher makes the machines.
 * @param besides a node that may be away
 * @internal
 */
export function kubectl(cluster: ClusterView, words: string, besides?: NodeFact): string {
  const candidates = cluster.controlPlanes.length > 0 ? cluster.controlPlanes : cluster.servers;
  const server = candidates.find(({ name }) => name !== besides?.name) ?? candidates[0];
  return server === undefined
    ? `kubectl --kubeconfig ${fileOf(cluster)} ${words}`
    : on(server.address, `${wordsOf(cluster).kubectl} ${words}`);
}

/**
 * `kubectl` of the cluster that its Rancher runs on; one that others run is in the environment's own configuration.
 * @internal
 */
export function rancherKubectl({ manager }: ClusterView, words: string): string {
  return manager === undefined
    ? `kubectl ${words.replaceAll('"', '\\"').replaceAll("'", '"')}`
    : on(manager.address, `${K3S.kubectl} ${words}`);
}

/**
 * Name of the cluster in its Rancher.
 * @internal
 */
export function inRancher({ fact }: ClusterView): string {
  return slug(fact.name);
}

/** Beside one's own, since folders of programs are committed. */
function fileOf(cluster: ClusterView): string {
  return `~/.kube/${inRancher(cluster)}.yaml`;
}

/**
 * Writes how `kubectl` reaches a cluster of machines that Rancher made: through Rancher, as its administrator.
 * @internal
 */
export function kubeconfig(cluster: ClusterView): string {
  const secret = rancherKubectl(
    cluster,
    `-n fleet-default get secret ${inRancher(cluster)}-kubeconfig -o jsonpath={.data.value}`,
  );
  return `(umask 077 && mkdir -p ~/.kube && ${secret} | base64 -d >${fileOf(cluster)})`;
}

/**
 * Machines that Rancher made for a cluster, as objects beside its own.
 * @internal
 */
export function machinesOf(cluster: ClusterView): string {
  return rancherKubectl(
    cluster,
    `-n fleet-default get machines.cluster.x-k8s.io -l cluster.x-k8s.io/cluster-name=${inRancher(cluster)}`,
  );
}

/**
 * Waits for a machine that was started until it lets somebody in.
 * @internal
 */
export function waitForLogin(address: string): string {
  return `until ssh -o ConnectTimeout=5 ${address} true; do sleep 5; done`;
}

/**
 * Changes the object of a cluster in its Rancher: values of the shell in it are filled in.
 * @internal
 */
export function change(cluster: ClusterView, rkeConfig: string): string {
  return rancherKubectl(
    cluster,
    `-n fleet-default patch clusters.provisioning.cattle.io ${inRancher(cluster)} --type merge -p '{"spec":{"rkeConfig":${rkeConfig}}}'`,
  );
}

/**
 * How often something was done to a cluster by its Rancher, as a value of the shell named `before`.
 * @internal
 */
export function timesBefore(cluster: ClusterView, what: string): string {
  const words = `-n fleet-default get clusters.provisioning.cattle.io ${inRancher(cluster)} -o jsonpath={.spec.rkeConfig.${what}.generation}`;
  return `before=$(${rancherKubectl(cluster, words)})`;
}

/**
 * Deploys one stack; what it stands on is deployed already.
 * @internal
 */
export function deploy(stack: string): string {
  return `npx cdktf deploy ${stack} --ignore-missing-stack-dependencies`;
}

/**
 * A block of commands.
 * @internal
 */
export function shell(...lines: readonly string[]): string[] {
  return ['', '```sh', ...lines, '```', ''];
}

/**
 * A loop over machines, in one line where nothing waits between them.
 * @internal
 */
export function each(addresses: readonly string[], command: string): string {
  return `for address in ${addresses.join(' ')}; do ssh "$address" sudo ${command}; done`;
}

/**
 * Waits until a node that the cluster does not know yet is there and ready.
 * @internal
 */
export function waitForNew(cluster: ClusterView, node: NodeFact): string[] {
  return [kubectl(cluster, `wait --for=create node/${node.name} --timeout=30m`, node), waitFor(cluster, node)];
}

/**
 * Waits until a node that the cluster knows is ready.
 * @internal
 */
export function waitFor(cluster: ClusterView, node: NodeFact): string {
  return kubectl(cluster, `wait --for=condition=Ready node/${node.name} --timeout=30m`, node);
}
