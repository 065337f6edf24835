import { Lazy } from 'cdk8s';
import { AccessLog } from './access-log';
import { MeshTracing } from './istio-mesh-props';
import { MeshTrust } from './mesh-trust';
import { OutboundTraffic } from './outbound-traffic';
import { spreadOverHosts } from './pod-spread';
import { SidecarSize } from './sidecar-size';
import { TRUST_SECRET } from './trust-objects';

/** @internal */
export interface ControlPlaneSettings {
  readonly meshId: string;
  readonly clusterName: string;
  readonly network: string;
  readonly trust: MeshTrust;
  readonly trustDomain: string;
  readonly replicas: number;
  readonly maxReplicas: number;
  readonly cores: number;
  readonly memoryMebibytes: number;
  readonly sidecarSize: SidecarSize;
  readonly outboundTraffic: OutboundTraffic;
  readonly accessLog: AccessLog;
  readonly tracing?: MeshTracing;
  /** Hosts that have pods in other clusters too, known when everything is defined; none where no other cluster is seen. */
  readonly sharedHosts?: () => string[] | undefined;
  /** How many other clusters help when services are full here, known when everything is defined. */
  readonly helpers: () => number;
}

/**
 * Name of the collector of traces among the providers of the mesh.
 * @internal
 */
export const TRACING_PROVIDER = 'traces';

/**
 * What proxies count beside Istio's own metrics, each for every cluster that they know: no more than rules, pages and autoscalers go by.
 * Ejections, retries and failed connections of callers, requests in front of the pods themselves, connections of gateways, refused certificates.
 */
const COUNTED = [
  'cluster\\.outbound\\|.*\\.(outlier_detection\\.ejections_active|upstream_cx_connect_fail|upstream_rq_retry)',
  'cluster\\.outbound_.*\\.upstream_cx_(active|connect_fail)',
  'cluster\\.inbound\\|.*\\.upstream_rq_(active|pending_active)',
  'listener\\..*\\.ssl\\.fail_verify_(error|no_cert)',
];

/**
 * Values of the chart `istiod`.
 * @internal
 */
export function controlPlaneValues(settings: ControlPlaneSettings): Record<string, unknown> {
  const { meshId, clusterName, network, trust, sidecarSize } = settings;
  const hardened = { seccompProfile: { type: 'RuntimeDefault' } };
  return {
    autoscaleMin: settings.replicas,
    autoscaleMax: settings.maxReplicas,
    resources: { requests: { cpu: `${Math.round(settings.cores * 1000)}m`, memory: `${settings.memoryMebibytes}Mi` } },
    topologySpreadConstraints: spreadOverHosts({ app: 'istiod' }),
    pdb: { unhealthyPodEvictionPolicy: 'AlwaysAllow' },
    ...hardened,
    cni: { enabled: true },
    ...trustValues(trust),
    gateways: hardened,
    global: {
      meshID: meshId,
      multiCluster: { clusterName },
      network,
      proxy: { resources: sidecarSize._resources(), ...hardened },
    },
    meshConfig: meshConfig(settings),
  };
}

function meshConfig({
  trust,
  trustDomain,
  outboundTraffic,
  accessLog,
  tracing,
  sharedHosts,
  helpers,
}: ControlPlaneSettings): Record<string, unknown> {
  return {
    trustDomain,
    enablePrometheusMerge: true,
    outboundTrafficPolicy: { mode: outboundTraffic },
    serviceSettings: Lazy.any({ produce: () => serviceSettings(sharedHosts?.()) }),
    defaultHttpRetryPolicy: Lazy.any({ produce: () => gatewayRetries(helpers()) }),
    ...(accessLog === AccessLog.NONE ? {} : { accessLogFile: '/dev/stdout', accessLogEncoding: accessLog }),
    ...(tracing === undefined
      ? {}
      : {
          enableTracing: true,
          extensionProviders: [
            { name: TRACING_PROVIDER, opentelemetry: { service: tracing.collector, port: tracing.port ?? 4317 } },
          ],
        }),
    defaultConfig: {
      holdApplicationUntilProxyStarts: true,
      proxyStatsMatcher: { inclusionRegexps: COUNTED },
      ...(trust._next === undefined ? {} : { proxyMetadata: { PROXY_CONFIG_XDS_AGENT: 'true' } }),
    },
  };
}

/**
 * Rules of services hold for sidecars alone: what comes by the gateway for callers outside goes to other clusters by the mesh's own retries. A
 * full pod answers 503 before its application has the request.
 */
function gatewayRetries(helpers: number): object | undefined {
  return helpers === 0
    ? undefined
    : {
        attempts: Math.min(2 * helpers, 10),
        retryOn: 'connect-failure,refused-stream,reset-before-request,unavailable,cancelled,503',
        retryRemoteLocalities: true,
        backoff: '0.005s',
      };
}

/** The most specific host decides: what is not shared has the pods of its own cluster alone, as policies of networks have it. */
function serviceSettings(shared: readonly string[] | undefined): object[] | undefined {
  return shared === undefined
    ? undefined
    : [
        { settings: { clusterLocal: true }, hosts: ['*'] },
        ...(shared.length === 0 ? [] : [{ settings: { clusterLocal: false }, hosts: [...shared] }]),
      ];
}

/** A volume that must be there keeps the control plane from starting with a root of its own while the Secret is missing. */
function trustValues(trust: MeshTrust): object {
  const files = trust._files;
  return {
    ...(trust._next === undefined ? {} : { env: { ISTIO_MULTIROOT_MESH: 'true' } }),
    ...(files === undefined
      ? {}
      : {
          volumes: [
            {
              name: REQUIRED,
              secret: { secretName: TRUST_SECRET, items: files.map((file) => ({ key: file, path: file })) },
            },
          ],
          volumeMounts: [{ name: REQUIRED, mountPath: `/etc/${REQUIRED}`, readOnly: true }],
        }),
  };
}

const REQUIRED = 'required-cacerts';
