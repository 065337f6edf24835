import {
  Cidr,
  booleanKind,
  choiceKind,
  ipv4Problem,
  isDnsLabel,
  isDnsSubdomain,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  ofClass,
  textKind,
  wholeMebibytes,
  withFields,
} from '../../core';
import { Distribution, Versions } from '../../model';
import { GATEWAY_KINDS } from '../gateways/gateway-options';
import { AccessLog } from './access-log';
import { ISTIO_MINOR } from './istio-charts';
import { IstioMeshProps, MeshTracing } from './istio-mesh-props';
import { MeshTrust } from './mesh-trust';
import { OutboundTraffic } from './outbound-traffic';
import { SidecarSize } from './sidecar-size';

const SIZE = ofClass('SidecarSize', 'SidecarSize.MEDIUM', SidecarSize);

/** @internal */
export const MESH_KINDS = {
  trust: ofClass('MeshTrust', "MeshTrust.offlineRoot('sha256:...')", MeshTrust),
  trustDomain: textKind('cluster.local'),
  clusterName: textKind('main'),
  meshId: textKind('main'),
  network: textKind('main'),
  region: likeKind('a Region', "Region.of('asia-northeast3')", '_problem'),
  gatewayAddress: textKind('192.0.2.10'),
  callsFrom: listKind(textKind('198.51.100.7/32')),
  distribution: choiceKind('Distribution', Distribution),
  ingress: booleanKind(),
  gateway: withFields(objectKind("{ issuer: CertificateIssuer.fromName('letsencrypt') }"), GATEWAY_KINDS),
  eastWest: booleanKind(),
  replicas: numberKind(2),
  maxReplicas: numberKind(5),
  controlCores: numberKind(0.5),
  controlMemory: likeKind('a size', 'Size.gibibytes(2)', 'toMebibytes'),
  sidecarSize: SIZE,
  gatewaySize: SIZE,
  outboundTraffic: choiceKind('OutboundTraffic', OutboundTraffic),
  accessLog: choiceKind('AccessLog', AccessLog),
  tracing: withFields(objectKind("{ collector: 'collector.tracing.svc.cluster.local' }"), {
    collector: needed(textKind('collector.tracing.svc.cluster.local')),
    port: numberKind(4317),
    percent: numberKind(1),
  }),
  metricsFrom: textKind('monitoring'),
  versions: likeKind('Versions', 'Versions.defaults()', 'istio'),
};

/**
 * What is wrong with the values of a mesh.
 * @internal
 */
export function meshProblems(props: IstioMeshProps): (string | undefined)[] {
  const { trust, trustDomain = 'cluster.local', region, gatewayAddress, callsFrom = [], metricsFrom, tracing } = props;
  const { replicas = 2, maxReplicas = Math.max(5, replicas), controlCores = 0.5, controlMemory } = props;
  const { istio } = props.versions ?? Versions.defaults();
  return [
    ...(trust?._problems() ?? []),
    isDnsSubdomain(trustDomain)
      ? undefined
      : `a trust domain is written like a DNS name in lower case, got '${trustDomain}'; correct 'trustDomain'`,
    ...(['clusterName', 'meshId', 'network'] as const).map((name) => nameProblem(name, props[name])),
    region?._problem(),
    gatewayAddress === undefined || gatewayAddress.startsWith('${') || ipv4Problem(gatewayAddress) === undefined
      ? undefined
      : `other clusters call a gateway by an IPv4 address, got '${gatewayAddress}'; correct 'gatewayAddress'`,
    ...callsFrom.map(rangeProblem),
    Number.isInteger(replicas) && replicas >= 1 && replicas <= 100
      ? undefined
      : `a control plane and a gateway have 1 to 100 pods, a whole number, got ${replicas}; correct 'replicas'`,
    Number.isInteger(maxReplicas) && maxReplicas >= replicas && maxReplicas <= 100
      ? undefined
      : `they grow to a whole number of pods from 'replicas' to 100, got ${maxReplicas}; correct 'maxReplicas'`,
    controlCores >= 0.1 && controlCores <= 64
      ? undefined
      : `a pod of a control plane requests 0.1 to 64 cores, got ${controlCores}; correct 'controlCores'`,
    controlMemory === undefined || (wholeMebibytes(controlMemory) ?? 0) >= 256
      ? undefined
      : `a pod of a control plane requests 256 whole MiB or more, got ${controlMemory.asString()}; raise 'controlMemory'`,
    ...(props.sidecarSize?._problems('sidecarSize') ?? []),
    ...(props.gatewaySize?._problems('gatewaySize') ?? []),
    ...tracingProblems(tracing),
    metricsFrom === undefined || isDnsLabel(metricsFrom)
      ? undefined
      : `a Prometheus stands in a namespace, got '${metricsFrom}'; give its name by 'metricsFrom'`,
    istio.version.startsWith(ISTIO_MINOR)
      ? undefined
      : `this library is made for Istio ${ISTIO_MINOR.slice(0, -1)}, got ${istio.version}; choose another in 'versions'`,
  ];
}

function tracingProblems(tracing: IstioMeshProps['tracing']): (string | undefined)[] {
  if (tracing === undefined) {
    return [];
  }
  const { collector, port = 4317, percent = 1 } = tracing;
  return [
    COLLECTOR.test(collector)
      ? undefined
      : `traces go to a Service of the cluster by its whole name, got '${collector}'; write 'collector' of 'tracing' as '<service>.<namespace>.svc.cluster.local'`,
    Number.isInteger(port) && port >= 1 && port <= 65535
      ? undefined
      : `a port is a whole number from 1 to 65535, got ${port}; correct 'port' of 'tracing'`,
    percent >= 0 && percent <= 100
      ? undefined
      : `0 to 100 percent of requests are traced, got ${percent}; correct 'percent' of 'tracing'`,
  ];
}

/**
 * Where sidecars send traces to.
 * @internal
 */
export function collectorOf({ collector, port = 4317 }: MeshTracing): {
  readonly namespace: string;
  readonly port: number;
} {
  return { namespace: COLLECTOR.exec(collector)?.[1] ?? '', port };
}

/** Istio finds a provider among the Services that it knows, by no shorter name. */
const COLLECTOR = /^[a-z0-9][a-z0-9-]{0,62}\.([a-z0-9][a-z0-9-]{0,62})\.svc\.cluster\.local$/;

function rangeProblem(range: string): string | undefined {
  const problem = Cidr.problem(range);
  return problem === undefined ? undefined : `callsFrom: ${problem}`;
}

function nameProblem(prop: string, name: string | undefined): string | undefined {
  return name === undefined || isDnsLabel(name)
    ? undefined
    : `clusters, meshes and networks are named by a label of at most 63 lower-case letters, digits and hyphens, got '${name}'; correct '${prop}'`;
}
