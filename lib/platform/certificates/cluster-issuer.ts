import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  declareFact,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  needed,
  objectKind,
  refuse,
  slug,
  textKind,
  withFields,
} from '../../core';
import {
  DeliveryUnit,
  ICertificateIssuer,
  IHttpGateway,
  ISecretReference,
  IssuerKind,
  Layer,
  clusterOf,
  secretProblems,
} from '../../manifests';

/** An account at an authority like Let's Encrypt, and the way in that it calls a host by to see whose it is. */
export interface AcmeIssuerOptions {
  /** Address that the authority writes to: `ops@example.org`. */
  readonly email: string;
  /**
   * Gateway that answers for the hosts.
   * @default - an Ingress of `ingressClassName` does
   */
  readonly gateway?: IHttpGateway;
  /**
   * Class of the Ingress that answers for the hosts.
   * @default - a gateway does
   */
  readonly ingressClassName?: string;
  /**
   * Address of the authority.
   * @default https://acme-v02.api.letsencrypt.org/directory
   */
  readonly server?: string;
}

export interface ClusterIssuerProps {
  /** The only one of its name in the cluster: `letsencrypt`. */
  readonly name: string;
  /**
   * An authority on the Internet, which calls each host at port 80 to see whose it is. It signs no `*.example.org` that way.
   * @default - `authority` signs
   */
  readonly acme?: AcmeIssuerOptions;
  /**
   * An authority of your own: a Secret in the namespace of cert-manager has its certificate and its key.
   * @default - `acme` signs
   */
  readonly authority?: ISecretReference;
}

/** Who signs certificates for all namespaces of a cluster, by the cert-manager that stands in it. */
export class ClusterIssuer extends Component implements ICertificateIssuer {
  public readonly issuerName: string;
  public readonly issuerKind: IssuerKind = IssuerKind.CLUSTER;

  constructor(scope: Construct, id: string, props: ClusterIssuerProps) {
    super(scope, id);
    refuse(this, kindProblems('an issuer', props, KINDS));
    const { name, acme, authority } = props;
    if ((acme === undefined) === (authority === undefined)) {
      throw new ConfigError(
        this,
        `an issuer has one authority, got ${acme === undefined ? 'none' : 'two'} for '${name}'; set 'acme' or 'authority'`,
      );
    }
    this.issuerName = name;
    this._require(() => [
      isDnsSubdomain(name)
        ? undefined
        : `an issuer is named by lower-case letters, digits, dots and hyphens, got '${name}'; correct 'name'`,
      ...(acme === undefined ? [] : acmeProblems(acme)),
      ...(authority === undefined ? [] : secretProblems(authority)),
    ]);
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: slug(`issuer-${name}`) });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'cert-manager.io/v1',
      kind: this.issuerKind,
      metadata: { name },
      spec: acme === undefined ? { ca: { secretName: authority?.secretName } } : { acme: acmeSpec(name, acme) },
    });
    declareFact(this, { kind: 'certificate-issuer', cluster: clusterOf(this) ?? 'cluster', name });
  }
}

function acmeSpec(
  name: string,
  { email, gateway, ingressClassName, server = LETS_ENCRYPT }: AcmeIssuerOptions,
): object {
  const http01 =
    gateway === undefined
      ? { ingress: { ingressClassName } }
      : {
          gatewayHTTPRoute: {
            parentRefs: [
              {
                ...{ group: 'gateway.networking.k8s.io', kind: 'Gateway' },
                ...{ name: gateway.gatewayName, namespace: gateway.gatewayNamespace },
              },
            ],
          },
        };
  return { email, server, privateKeySecretRef: { name: `${name}-account` }, solvers: [{ http01 }] };
}

function acmeProblems({
  email,
  gateway,
  ingressClassName,
  server = LETS_ENCRYPT,
}: AcmeIssuerOptions): (string | undefined)[] {
  return [
    (gateway === undefined) === (ingressClassName === undefined)
      ? `an authority calls a host by a gateway or by an Ingress, got ${gateway === undefined ? 'neither' : 'both'}; set 'gateway' or 'ingressClassName'`
      : undefined,
    ingressClassName === undefined || isDnsSubdomain(ingressClassName)
      ? undefined
      : `a class is named by lower-case letters, digits, dots and hyphens, got '${ingressClassName}'; correct 'ingressClassName'`,
    /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)
      ? undefined
      : `an authority writes to an address, got '${email}'; correct 'email'`,
    /^https:\/\/[^\s/@]+\/\S*$/.test(server)
      ? undefined
      : `an authority has an https address, got '${server}'; correct 'server'`,
  ];
}

const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';

const KINDS = {
  name: needed(textKind('letsencrypt')),
  acme: withFields(objectKind("{ email: 'ops@example.org', gateway: mesh.gateway }"), {
    email: needed(textKind('ops@example.org')),
    gateway: likeKind('a gateway', 'mesh.gateway', 'addHost', 'gatewayName'),
    ingressClassName: textKind('traefik'),
    server: textKind(LETS_ENCRYPT),
  }),
  authority: likeKind('a reference to a Secret', "SecretReference.fromName('own-authority')", 'secretName'),
};
