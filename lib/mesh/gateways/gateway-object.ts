import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, byCodeUnit, declareFact, isDnsLabel } from '../../core';
import {
  DeliveryUnit,
  IssuerKind,
  Layer,
  clusterOf,
  issuersOf,
  secretProblems,
  hostProblem,
  hostSlug,
  nameFor,
} from '../../manifests';
import { GatewayApi } from './gateway-api';
import { GatewayOptions } from './gateway-options';

/** @internal */
export interface GatewayObjectProps extends GatewayOptions {
  readonly name: string;
  readonly namespace: string;
  readonly className: string;
  /** Port of the listener without TLS, and of those with. */
  readonly plainPort: number;
  readonly tlsPort: number;
  /** Service of pods that are there; left out where the controller finds its own. */
  readonly service?: string;
  /** Whether an object here sends callers without TLS there; else routes do, which the listener without TLS takes too. */
  readonly redirects: boolean;
}

/** A Gateway with a listener and a certificate for each host, and a way from calls without TLS to those with. */
export class GatewayObject extends Component {
  private readonly hosts = new Map<string, Set<string>>();
  private readonly unit: DeliveryUnit;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: GatewayObjectProps,
  ) {
    super(scope, id);
    const { name, namespace, className, service, redirects } = props;
    GatewayApi._in(this);
    // An engine waits until certificates are signed, and an authority may take its time: nothing of the platform may come after.
    this.unit = new DeliveryUnit(this, 'Unit', { layer: Layer.APPS, component: `${namespace}-${name}-gateway` });
    this.define('Resource', 'gateway.networking.k8s.io/v1', 'Gateway', name, {
      gatewayClassName: className,
      ...(service === undefined
        ? {}
        : { addresses: [{ type: 'Hostname', value: `${service}.${namespace}.svc.cluster.local` }] }),
      listeners: Lazy.any({ produce: () => this.listeners() }),
    });
    if (redirects) {
      this.define('Redirect', 'gateway.networking.k8s.io/v1', 'HTTPRoute', `${name}-to-tls`, {
        parentRefs: [{ name, sectionName: PLAIN }],
        rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 301 } }] }],
      });
    }
    this._require(() => this.problems());
  }

  /** @returns name of the host's listener */
  public addHost(host: string, namespace: string): string {
    const known = this.hosts.get(host);
    if (known === undefined) {
      this.hosts.set(host, new Set([namespace]));
      this.certify(host);
      const cluster = clusterOf(this) ?? 'cluster';
      declareFact(this, { kind: 'name', space: `hosts that gateways of cluster '${cluster}' answer to`, name: host });
      declareFact(this, { kind: 'gateway-host', cluster, host });
    }
    known?.add(namespace);
    return hostSlug(host);
  }

  private certify(host: string): void {
    if (this.given(host) !== undefined) {
      return;
    }
    this.define(`Certificate-${hostSlug(host)}`, 'cert-manager.io/v1', 'Certificate', `${hostSlug(host)}-tls`, {
      secretName: `${hostSlug(host)}-tls`,
      dnsNames: [host],
      issuerRef: Lazy.any({ produce: () => ({ group: 'cert-manager.io', ...this.issuer() }) }),
      privateKey: { rotationPolicy: 'Always' },
    });
  }

  private given(host: string): string | undefined {
    const { certificates = {} } = this.props;
    const name = nameFor(host, Object.keys(certificates));
    return name === undefined ? undefined : certificates[name].secretName;
  }

  private issuer(): { kind: string; name: string } {
    const { issuer } = this.props;
    return issuer === undefined
      ? { kind: IssuerKind.CLUSTER, name: issuersOf(this)[0] ?? 'none' }
      : { kind: issuer.issuerKind, name: issuer.issuerName };
  }

  private listeners(): object[] {
    const { plainPort, tlsPort, redirects } = this.props;
    const tls = [...this.hosts].sort(([a], [b]) => byCodeUnit(a, b));
    const all = [...new Set(tls.flatMap(([, namespaces]) => [...namespaces]))];
    const plain = redirects ? { from: 'Same' } : these([...all, this.props.namespace]);
    return [
      { name: PLAIN, port: plainPort, protocol: 'HTTP', allowedRoutes: { namespaces: plain } },
      ...tls.map(([host, namespaces]) => ({
        name: hostSlug(host),
        hostname: host,
        port: tlsPort,
        protocol: 'HTTPS',
        tls: {
          mode: 'Terminate',
          certificateRefs: [{ kind: 'Secret', name: this.given(host) ?? `${hostSlug(host)}-tls` }],
        },
        allowedRoutes: { namespaces: these([...namespaces]) },
      })),
    ];
  }

  private define(id: string, apiVersion: string, kind: string, name: string, spec: object): void {
    new ApiObject(this.unit, id, { apiVersion, kind, metadata: { name, namespace: this.props.namespace }, spec });
  }

  private problems(): (string | undefined)[] {
    const { certificates = {}, issuer } = this.props;
    const names = [...this.hosts.keys()];
    const signed = names.filter((host) => this.given(host) === undefined);
    const issuers = issuersOf(this);
    return [
      ...names.map((host) => hostProblem(host, 'host')),
      ...Object.keys(certificates).map((host) => hostProblem(host, 'certificates')),
      ...Object.values(certificates).flatMap((secret) => secretProblems(secret)),
      names.length < 64
        ? undefined
        : `a Gateway has at most 63 hosts beside the listener without TLS, got ${names.length}; give some of them one certificate by '*.example.org', or another gateway`,
      signed.length === 0 || issuer !== undefined || issuers.length === 1
        ? undefined
        : `a host of callers outside has a certificate, got ${issuers.length === 0 ? 'no issuer' : `the issuers ${issuers.join(' and ')}`} for '${signed[0]}'; name an 'issuer', a Secret in 'certificates', or add an issuer to a CertManager of the cluster`,
    ];
  }
}

/**
 * Name of the listener without TLS.
 * @internal
 */
export const PLAIN = 'plain';

function these(namespaces: readonly string[]): object {
  return {
    from: 'Selector',
    selector: {
      matchExpressions: [
        {
          key: 'kubernetes.io/metadata.name',
          operator: 'In',
          values: [...new Set(namespaces)].filter(isDnsLabel).sort(byCodeUnit),
        },
      ],
    },
  };
}
