import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { isDnsLabel, kindProblems, labelProblem, listKind, needed, ofClass, recordKind, textKind } from '../../core';
import { Port } from '../../model';

/** Ports of pods that callers without a sidecar may call in plain text. */
export interface MeshExceptionOptions {
  readonly namespace: string;
  /** Labels that all the pods have, and no others of the namespace. */
  readonly podLabels: Record<string, string>;
  /** What the pods themselves listen on, which a Service may have under other numbers. */
  readonly ports: Port[];
  /** Why, in a few words: it stands in the report. */
  readonly reason: string;
}

/**
 * What is wrong with an exception before it is one.
 * @internal
 */
export function exceptionKindProblems(options: MeshExceptionOptions): string[] {
  return kindProblems('an exception of a mesh', options, KINDS);
}

/**
 * What is wrong with the values of an exception.
 * @internal
 */
export function exceptionProblems(
  name: string,
  { namespace, podLabels, ports, reason }: MeshExceptionOptions,
): (string | undefined)[] {
  return [
    isDnsLabel(`plain-${name}`)
      ? undefined
      : `an exception is named by lower-case letters, digits and hyphens, got '${name}'; give it another name`,
    isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace' of '${name}'`,
    Object.keys(podLabels).length > 0
      ? undefined
      : `an exception is for pods that labels tell from others, got none; give 'podLabels' of '${name}'`,
    ...Object.entries(podLabels).map(([key, value]) => labelProblem(key, value)),
    ports.length > 0 ? undefined : `an exception is for ports, got none; name those of '${name}' in 'ports'`,
    ...ports.map((port) =>
      port.protocol === 'tcp' && port.first === port.last
        ? port._problem()
        : `an exception is for single ports of TCP, got ${port.toString()}; correct 'ports' of '${name}'`,
    ),
    reason.trim() === '' ? `an exception is made for a reason, got none; give the 'reason' of '${name}'` : undefined,
  ];
}

/**
 * The object of an exception: all other ports of the pods stay strict.
 * @internal
 */
export function exceptionObject(scope: Construct, name: string, options: MeshExceptionOptions): void {
  const { namespace, podLabels, ports } = options;
  new ApiObject(scope, `Plain-${name}`, {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: `plain-${name}`, namespace },
    spec: {
      selector: { matchLabels: podLabels },
      mtls: { mode: 'STRICT' },
      portLevelMtls: Object.fromEntries(ports.map(({ first }) => [String(first), { mode: 'PERMISSIVE' }])),
    },
  });
}

const KINDS = {
  namespace: needed(textKind('shop')),
  podLabels: needed(recordKind(textKind('web'), 'app')),
  ports: needed(listKind(ofClass('Port', "Port.tcp(9100, 'metrics')", Port))),
  reason: needed(textKind('asked by a monitor without a sidecar')),
};
