import { isDnsLabel, isDnsSubdomain, kindProblems, needed, refuseValue, textKind } from '../../core';
import { PlainObject } from './plain-object';

export interface KibanaIngressProps {
  /** `logs.example.org`. */
  readonly host: string;
  /**
   * Class of the Ingress.
   * @default - the one that the cluster marks as its default
   */
  readonly ingressClassName?: string;
  /**
   * Name of the TLS Secret of the host.
   * @default kibana-tls, which the issuer's certificate goes to
   */
  readonly tlsSecret?: string;
  /**
   * ClusterIssuer of cert-manager that certifies the host.
   * @default - none: the Secret is there
   */
  readonly clusterIssuer?: string;
}

export interface KibanaRouteProps {
  /** `logs.example.org`. */
  readonly host: string;
  /** Name of the Gateway, which has a listener with TLS for the host. */
  readonly gateway: string;
  readonly gatewayNamespace: string;
}

/** How Kibana is reached from outside: always by TLS, which ends at the entry. */
export class KibanaEntry {
  /** An Ingress, with a TLS Secret or an issuer of cert-manager. */
  public static ingress(props: KibanaIngressProps): KibanaEntry {
    refuseValue(kindProblems('an entry of Kibana', props, { host: HOST }));
    const { host, ingressClassName, clusterIssuer, tlsSecret = 'kibana-tls' } = props;
    const problems = [
      ...(ingressClassName === undefined || isDnsSubdomain(ingressClassName)
        ? []
        : [
            `an ingress class is named by lower-case letters, digits, dots and hyphens, got '${ingressClassName}'; correct 'ingressClassName'`,
          ]),
      ...(props.tlsSecret === undefined && clusterIssuer === undefined
        ? [
            `Kibana is reached by TLS alone, got neither a Secret nor an issuer for '${host}'; set 'tlsSecret' or 'clusterIssuer'`,
          ]
        : []),
      ...(isDnsSubdomain(tlsSecret)
        ? []
        : [
            `a Secret has a name of lower-case letters, digits, dots and hyphens, got '${tlsSecret}'; correct 'tlsSecret'`,
          ]),
    ];
    return new KibanaEntry(host, problems, (service, namespace) => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: {
        name: 'kibana',
        namespace,
        ...(clusterIssuer === undefined ? {} : { annotations: { 'cert-manager.io/cluster-issuer': clusterIssuer } }),
      },
      spec: {
        ...(ingressClassName === undefined ? {} : { ingressClassName }),
        tls: [{ hosts: [host], secretName: tlsSecret }],
        rules: [
          {
            host,
            http: {
              paths: [
                {
                  path: '/',
                  pathType: 'Prefix',
                  backend: { service: { name: service, port: { number: KIBANA_PORT } } },
                },
              ],
            },
          },
        ],
      },
    }));
  }

  /** A route of a Gateway. */
  public static gateway(props: KibanaRouteProps): KibanaEntry {
    refuseValue(kindProblems('an entry of Kibana', props, { host: HOST }));
    const { host, gateway, gatewayNamespace } = props;
    const problems = [
      ...(isDnsSubdomain(gateway)
        ? []
        : [
            `a Gateway has a name of lower-case letters, digits, dots and hyphens, got '${gateway}'; correct 'gateway'`,
          ]),
      ...(isDnsLabel(gatewayNamespace)
        ? []
        : [`a namespace is a label, got '${gatewayNamespace}'; correct 'gatewayNamespace'`]),
    ];
    return new KibanaEntry(host, problems, (service, namespace) => ({
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'kibana', namespace },
      spec: {
        hostnames: [host],
        parentRefs: [{ name: gateway, namespace: gatewayNamespace }],
        rules: [{ backendRefs: [{ name: service, port: KIBANA_PORT }] }],
      },
    }));
  }

  private constructor(
    public readonly host: string,
    private readonly problems: readonly string[],
    /** @internal */
    public readonly _object: (service: string, namespace: string) => PlainObject,
  ) {}

  /**
   * What is wrong with it.
   * @internal
   */
  public _problems(): string[] {
    return [
      ...(isDnsSubdomain(this.host) && this.host.includes('.')
        ? []
        : [`Kibana has a host name with a domain, got '${this.host}'; correct 'host'`]),
      ...this.problems,
    ];
  }
}

/**
 * Port of Kibana.
 * @internal
 */
export const KIBANA_PORT = 5601;

const HOST = needed(textKind('logs.example.org'));
