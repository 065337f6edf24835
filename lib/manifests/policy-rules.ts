import { IConstruct } from 'constructs';
import { Cidr, ConfigError, byCodeUnit } from '../core';
import { Port } from '../model';

/** @internal */
export interface PolicyPeer {
  /** @default - the one of the policy */
  readonly namespace?: string;
  /** @default - all its pods */
  readonly podLabels?: Record<string, string>;
}

/**
 * Pods as a network policy names them.
 * @internal
 */
export function policyPeer({ namespace, podLabels }: PolicyPeer): object {
  return {
    ...(namespace === undefined
      ? {}
      : { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } }),
    ...(podLabels === undefined ? {} : { podSelector: { matchLabels: podLabels } }),
  };
}

/**
 * An IPv4 range as a network policy names it, without what a cloud tells a machine of itself.
 * @param scope that an error names
 * @internal
 */
export function policyRange(scope: IConstruct, cidr: string): object {
  const problem = Cidr.problem(cidr);
  if (problem !== undefined) {
    throw new ConfigError(scope, problem);
  }
  if (cidr === METADATA) {
    throw new ConfigError(
      scope,
      `there a cloud tells a machine its user data, which is not for pods, got '${cidr}'; name the range that is meant`,
    );
  }
  const isOfMetadata = Cidr.parse(cidr).overlaps(Cidr.parse(METADATA));
  return { ipBlock: { cidr, ...(isOfMetadata ? { except: [METADATA] } : {}) } };
}

/**
 * Ports as a network policy names them, in the order of their numbers.
 * @internal
 */
export function policyPorts(ports: readonly Port[]): object[] {
  return [...ports]
    .sort((a, b) => a.first - b.first || byCodeUnit(a.protocol, b.protocol))
    .map(({ protocol, first, last }) => ({
      protocol: protocol.toUpperCase(),
      port: first,
      ...(last === first ? {} : { endPort: last }),
    }));
}

/**
 * The way out to the DNS of the cluster.
 * @internal
 */
export const DNS = {
  to: [policyPeer({ namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' } })],
  ports: [
    { port: 53, protocol: 'UDP' },
    { port: 53, protocol: 'TCP' },
  ],
};

/**
 * Where a cloud tells a machine of itself, its user data with it.
 * @internal
 */
export const METADATA = '169.254.169.254/32';
