import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  booleanKind,
  declareFact,
  isDnsLabel,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  needed,
  numberKind,
  refuse,
  slug,
  textKind,
} from '../../core';
import { DeliveryUnit } from '../delivery-unit';
import { ICertificateIssuer, IssuerKind, issuersOf } from '../certificate-issuer';
import { ISecretReference, secretProblems } from '../secret-reference';
import { IService } from '../service';
import { Layer } from '../layer';
import { clusterOf } from '../cluster-context';
import { meshOf } from '../mesh-context';
import { namespaceOf, waitForNamespace } from '../namespace-context';
import { openCertificateQuestion } from './certificate-question';
import { hostProblem } from './host-names';
import { SERVICE } from './http-route-options';
import { pathProblem } from './http-rule-problems';

export interface PlainIngressProps {
  /** `exam.example.org`. */
  readonly host: string;
  /** Class of the controller: `traefik`. */
  readonly className: string;
  /**
   * Who signs the certificate of the host.
   * @default - the one issuer that the cluster has for all namespaces
   */
  readonly issuer?: ICertificateIssuer;
  /**
   * Certificate that somebody else brings: a TLS Secret in the same namespace.
   * @default - it is of the issuer
   */
  readonly certificate?: ISecretReference;
  /**
   * Namespace of the controller's pods, which network policies let in.
   * @default kube-system, that of the distribution's own
   */
  readonly callerNamespace?: string;
  /**
   * Name of the object.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
}

export interface IngressPathOptions {
  /**
   * Port of the Service.
   * @default - its first
   */
  readonly port?: number;
  /**
   * Whether the path alone is meant; else all below it too.
   * @default false
   */
  readonly exact?: boolean;
}

interface Path extends IngressPathOptions {
  readonly path: string;
  readonly service: IService;
}

/**
 * What callers of a host get to, by an Ingress: the small way, for a controller that is there already. Kong and ingress-nginx send
 * callers without TLS to TLS; Traefik does where a `TraefikGateway` of the cluster has it, and knows nothing of the host elsewhere.
 * @see https://kubernetes.io/docs/concepts/services-networking/ingress/
 */
export class PlainIngress extends Component {
  public readonly host: string;
  public readonly namespace: string;
  private readonly paths: Path[] = [];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: PlainIngressProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('an Ingress', props, KINDS));
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `an Ingress stands in a namespace, got none; make it below one or give 'namespace'`);
    }
    this.host = props.host;
    this.namespace = namespace;
    const { className, certificate, issuer, name = id, callerNamespace = CALLERS } = props;
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.APPS, component: slug(`${namespace}-${name}-ingress`) });
    waitForNamespace(unit, namespace);
    const secretName = certificate?.secretName ?? `${name}-tls`;
    new ApiObject(unit, 'Resource', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: {
        name,
        namespace,
        ...(className in BY_TLS_ALONE ? { annotations: { ...BY_TLS_ALONE[className] } } : {}),
      },
      spec: {
        ingressClassName: className,
        tls: [{ hosts: [this.host], secretName }],
        rules: [{ host: this.host, http: { paths: Lazy.any({ produce: () => this.paths.map(writtenPath) }) } }],
      },
    });
    if (certificate === undefined) {
      openCertificateQuestion(unit, { name, namespace, callerNamespace });
      new ApiObject(unit, 'Certificate', {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: { name: `${name}-tls`, namespace },
        spec: {
          secretName,
          dnsNames: [this.host],
          issuerRef: {
            group: 'cert-manager.io',
            kind: issuer?.issuerKind ?? IssuerKind.CLUSTER,
            name: issuer?.issuerName ?? Lazy.any({ produce: () => issuersOf(this)[0] ?? 'none' }),
          },
          privateKey: { rotationPolicy: 'Always' },
        },
      });
    }
    this.declare();
    this._require(() => this.problems(name));
  }

  /** Leads calls of a path to a service, and opens it to the controller. */
  public addPath(path: string, service: IService, options: IngressPathOptions = {}): this {
    refuse(this, kindProblems('a path', { ...options, path, service }, PATH_KINDS));
    const { callerNamespace = CALLERS } = this.props;
    this.paths.push({ ...options, path, service });
    const listening = service.ports.filter(({ first }) => (options.port ?? first) === first).slice(0, 1);
    service.connections?.allowFromNamespace(callerNamespace, `callers of ${this.host}`, ...listening);
    const name = `${this.host}${path}${options.exact === true ? ' alone' : ''}`;
    declareFact(this, { kind: 'name', space: `paths of Ingresses in '${clusterOf(this) ?? 'cluster'}'`, name });
    return this;
  }

  private declare(): void {
    if (this.props.className === 'nginx') {
      declareFact(this, {
        kind: 'unmaintained',
        component: 'ingress-nginx',
        version: `class '${this.props.className}'`,
        since: 'no releases after March 2026, security ones included',
        instead: 'the Traefik of the distribution, or routes of a gateway',
      });
    }
  }

  private problems(name: string): (string | undefined)[] {
    const { className, certificate, issuer, callerNamespace } = this.props;
    const issuers = issuersOf(this);
    return [
      hostProblem(this.host, 'host'),
      isDnsLabel(name) ? undefined : `an Ingress is named by a label, got '${name}'; give another 'name' than the id`,
      isDnsSubdomain(className)
        ? undefined
        : `a class is named by lower-case letters, digits, dots and hyphens, got '${className}'; correct 'className'`,
      callerNamespace === undefined || isDnsLabel(callerNamespace)
        ? undefined
        : `a namespace is a label, got '${callerNamespace}'; correct 'callerNamespace'`,
      ...(certificate === undefined ? [] : secretProblems(certificate)),
      certificate !== undefined || issuer !== undefined || issuers.length === 1
        ? undefined
        : `a host of callers outside has a certificate, got ${issuers.length === 0 ? 'no issuer' : `the issuers ${issuers.join(' and ')}`} for '${this.host}'; name an 'issuer' or a 'certificate', or add an issuer to a CertManager of the cluster`,
      this.paths.length > 0
        ? undefined
        : `callers of a host get to something, got no path of '${this.host}'; add one by 'addPath'`,
      ...this.paths.flatMap((path) => this.pathProblems(path)),
    ];
  }

  private pathProblems({ path, service, port }: Path): (string | undefined)[] {
    const known = service.ports.map(({ first }) => first);
    return [
      pathProblem(path, 'path'),
      service.namespace === this.namespace
        ? undefined
        : `an Ingress leads to services of its own namespace, got '${service.name}' of '${service.namespace}' in '${this.namespace}'; make one there`,
      meshOf(service) === undefined
        ? undefined
        : `pods of a mesh take calls of its proxies alone, got '${service.name}' behind an Ingress; lead to it by routes of the gateway of the mesh`,
      known.length > 0 && (port === undefined || known.includes(port))
        ? undefined
        : `a path leads to a port of its Service, got ${port ?? 'none'} of '${service.name}', which has ${known.join(' and ') || 'none'}; correct 'port'`,
    ];
  }
}

function writtenPath({ path, service, port, exact = false }: Path): object {
  return {
    path,
    pathType: exact ? 'Exact' : 'Prefix',
    backend: { service: { name: service.name, port: { number: port ?? service.ports[0]?.first } } },
  };
}

/** Where a distribution has its own controller. */
const CALLERS = 'kube-system';

/** Controllers that would answer calls without TLS too. */
const BY_TLS_ALONE: Readonly<Record<string, Record<string, string>>> = {
  kong: { 'konghq.com/protocols': 'https', 'konghq.com/https-redirect-status-code': '301' },
  traefik: {
    'traefik.ingress.kubernetes.io/router.entrypoints': 'websecure',
    'traefik.ingress.kubernetes.io/router.tls': 'true',
  },
};

const KINDS = {
  host: needed(textKind('exam.example.org')),
  className: needed(textKind('traefik')),
  issuer: likeKind('an issuer', "CertificateIssuer.fromName('letsencrypt')", 'issuerName', 'issuerKind'),
  certificate: likeKind('a reference to a Secret', "SecretReference.fromName('exam-tls')", 'secretName'),
  callerNamespace: textKind('kube-system'),
  name: textKind('exam'),
  namespace: textKind('exam-production'),
};

const PATH_KINDS = {
  path: needed(textKind('/api')),
  service: needed(SERVICE),
  port: numberKind(8080),
  exact: booleanKind(),
};
