/** How a service is federated, written by hand as it was measured. */
export interface Form {
  readonly mode: 'spill' | 'redirect';
  readonly capacity?: number;
  readonly attempts?: number;
  /** Other sites, the most preferred first. */
  readonly peers: readonly {
    readonly gateway: string;
    readonly region: string;
    readonly zone?: string;
    readonly rank?: number;
  }[];
  /** @default http */
  readonly portName?: string;
  readonly port?: number;
  readonly protocol?: string;
  readonly failoverPriority?: readonly string[];
  readonly ejection?: string;
  /** Whether UNAVAILABLE of gRPC is tried again. */
  readonly isRetried?: boolean;
}

const NAMESPACE = 'istio';
const SERVICE = 'a';
const HOST = `${SERVICE}.${NAMESPACE}.svc.cluster.local`;

/** Service `a` with so many pods. */
export function application(replicas: number, port = { name: 'http', port: 80, target: 8080 }): string {
  const labels = { app: SERVICE };
  const metadata = { name: SERVICE, namespace: NAMESPACE };
  return text(
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ name: port.name, port: port.port, targetPort: port.target }] },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            containers: [
              { name: SERVICE, image: 'example.invalid/a', ports: [{ name: port.name, containerPort: port.target }] },
            ],
          },
        },
      },
    },
  );
}

/** The Gateway of a site. */
export function gateway(): string {
  return text({
    apiVersion: 'networking.istio.io/v1',
    kind: 'Gateway',
    metadata: { name: 'east-west', namespace: 'istio-ingress' },
    spec: {
      selector: { istio: 'eastwestgateway' },
      servers: [
        {
          port: { number: 15443, name: 'tls', protocol: 'TLS' },
          tls: { mode: 'AUTO_PASSTHROUGH' },
          hosts: ['*.local'],
        },
      ],
    },
  });
}

/** The objects of a service at a site, as `docs/federation.md` has them. */
export function federation(form: Form): string {
  const {
    mode,
    capacity,
    attempts = 2,
    peers,
    portName = 'http',
    port = 80,
    protocol = 'HTTP',
    ejection = '10s',
  } = form;
  const metadata = { name: SERVICE, namespace: NAMESPACE };
  const networking = 'networking.istio.io/v1';
  const outlier =
    mode === 'redirect'
      ? { consecutive5xxErrors: 1 }
      : {
          splitExternalLocalOriginErrors: true,
          consecutiveLocalOriginFailures: 1,
          consecutive5xxErrors: 0,
          consecutiveGatewayErrors: 0,
        };
  const retries = {
    attempts,
    retryOn: `503,connect-failure,refused-stream,reset-before-request${form.isRetried ? ',unavailable' : ''}`,
    retryRemoteLocalities: true,
    backoff: '5ms',
  };
  const route = [{ destination: { host: HOST, port: { number: port } } }];
  return text(
    ...(peers.length === 0
      ? []
      : [
          {
            apiVersion: networking,
            kind: 'ServiceEntry',
            metadata,
            spec: {
              hosts: [HOST],
              location: 'MESH_INTERNAL',
              resolution: 'STATIC',
              ports: [{ number: port, name: portName, protocol }],
              endpoints: peers.map(({ gateway: address, region, zone = `${region}-a`, rank }) => ({
                address,
                ports: { [portName]: 15443 },
                locality: `${region}/${zone}`,
                labels: {
                  'security.istio.io/tlsMode': 'istio',
                  ...(rank === undefined ? {} : { [`lab.example/preference-${rank}`]: 'peer' }),
                },
              })),
            },
          },
        ]),
    {
      apiVersion: networking,
      kind: 'DestinationRule',
      metadata,
      spec: {
        host: HOST,
        trafficPolicy: {
          outlierDetection: {
            ...outlier,
            interval: '1s',
            baseEjectionTime: ejection,
            maxEjectionPercent: 100,
            minHealthPercent: 1,
          },
          tls: { mode: 'ISTIO_MUTUAL', sni: `outbound_.${port}_.site_.${HOST}` },
          ...(form.failoverPriority === undefined
            ? {}
            : { loadBalancer: { localityLbSetting: { enabled: true, failoverPriority: form.failoverPriority } } }),
        },
        subsets: [{ name: 'site', labels: { app: SERVICE } }],
      },
    },
    ...(protocol === 'TCP'
      ? []
      : [
          {
            apiVersion: networking,
            kind: 'VirtualService',
            metadata,
            spec: { hosts: [HOST], http: [{ retries, route }] },
          },
        ]),
    ...(capacity === undefined
      ? []
      : [
          {
            apiVersion: networking,
            kind: 'Sidecar',
            metadata,
            spec: {
              workloadSelector: { labels: { app: SERVICE } },
              inboundConnectionPool: {
                tcp: { maxConnections: capacity },
                http: { http1MaxPendingRequests: 1, http2MaxRequests: capacity },
              },
            },
          },
        ]),
  );
}

function text(...objects: object[]): string {
  return objects.map((object) => JSON.stringify(object)).join('\n---\n');
}
