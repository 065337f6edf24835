import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  declareFact,
  kindProblems,
  likeKind,
  needed,
  ofClass,
  refuse,
  textKind,
} from '../../core';
import {
  ChartNamespace,
  HelmRelease,
  IHttpGateway,
  ISecretReference,
  PodSecurity,
  applyAfter,
  clusterOf,
  kubernetesOf,
  secretProblems,
} from '../../manifests';
import { CERT_MANAGER_CHART, Versions, compatibility } from '../../model';
import { ClusterIssuer } from './cluster-issuer';

export interface CertManagerProps {
  /**
   * Releases, of which that of cert-manager is used.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
}

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

/**
 * Certificates for hosts of a cluster, signed and renewed. Hosts of gateways get theirs from the one issuer that there is, or from the one
 * that they name.
 * @see https://cert-manager.io/docs/installation/helm/
 */
export class CertManager extends Component {
  public readonly namespace: string = 'cert-manager';
  private readonly release: HelmRelease;
  private callsGateways = false;

  constructor(scope: Construct, id: string, props: CertManagerProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('a cert-manager', props, KINDS));
    const { certManager } = props.versions ?? Versions.defaults();
    const place = new ChartNamespace(this, 'Namespace', {
      name: this.namespace,
      podSecurity: PodSecurity.RESTRICTED,
      ports: [WEBHOOK, METRICS],
    });
    const { repository, chart, values } = CERT_MANAGER_CHART;
    this.release = new HelmRelease(this, 'Release', {
      ...{ repository, chart, version: certManager.version, namespace: this.namespace },
      values: {
        ...values,
        resources: requests(0.05, 128),
        webhook: { ...values.webhook, resources: requests(0.02, 64) },
        cainjector: { ...values.cainjector, resources: requests(0.05, 256) },
        config: Lazy.any({ produce: () => (this.callsGateways ? WITH_GATEWAYS : {}) }),
      },
    });
    applyAfter(this.release, place);
    const cluster = clusterOf(this) ?? 'cluster';
    const pods = (name: string, count: number, cores: number, memoryMebibytes: number): void =>
      declareFact(this, { kind: 'pods', cluster, name, pods: count, cores, memoryMebibytes });
    pods('cert-manager', 2, 0.05, 128);
    pods('cert-manager-webhook', 3, 0.02, 64);
    pods('cert-manager-cainjector', 2, 0.05, 256);
    const kubernetes = kubernetesOf(this);
    if (kubernetes !== undefined) {
      declareFact(this, compatibility('cert-manager', certManager, kubernetes.distribution, kubernetes.release));
    }
  }

  /** Has an authority on the Internet sign, which calls each host at port 80 to see whose it is. It signs no `*.example.org` that way. */
  public addAcmeIssuer(name: string, options: AcmeIssuerOptions): ClusterIssuer {
    refuse(this, kindProblems('an issuer', { ...options, name }, ACME_KINDS));
    const { email, gateway, ingressClassName, server = LETS_ENCRYPT } = options;
    if ((gateway === undefined) === (ingressClassName === undefined)) {
      throw new ConfigError(
        this,
        `an authority calls a host by a gateway or by an Ingress, got ${gateway === undefined ? 'neither' : 'both'} for '${name}'; set 'gateway' or 'ingressClassName'`,
      );
    }
    this.callsGateways ||= gateway !== undefined;
    this._require(() => [
      /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)
        ? undefined
        : `an authority writes to an address, got '${email}' for '${name}'; correct 'email'`,
      /^https:\/\/[^\s/@]+\/\S*$/.test(server)
        ? undefined
        : `an authority has an https address, got '${server}' for '${name}'; correct 'server'`,
    ]);
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
    return this.issuer(name, {
      acme: { email, server, privateKeySecretRef: { name: `${name}-account` }, solvers: [{ http01 }] },
    });
  }

  /** Has an authority of your own sign: a Secret in the namespace of cert-manager has its certificate and its key. */
  public addAuthority(name: string, secret: ISecretReference): ClusterIssuer {
    refuse(this, kindProblems('an issuer', { name, secret }, AUTHORITY_KINDS));
    this._require(() => secretProblems(secret));
    return this.issuer(name, { ca: { secretName: secret.secretName } });
  }

  private issuer(name: string, spec: object): ClusterIssuer {
    if (this.node.tryFindChild(`Issuer-${name}`) !== undefined) {
      throw new ConfigError(this, `an issuer is the only one of its name, got '${name}' twice; rename one`);
    }
    return new ClusterIssuer(this, `Issuer-${name}`, { name, spec });
  }
}

const KINDS = { versions: ofClass('Versions', 'Versions.defaults()', Versions) };

const ACME_KINDS = {
  name: needed(textKind('letsencrypt')),
  email: needed(textKind('ops@example.org')),
  gateway: likeKind('a gateway', 'mesh.gateway', 'addHost', 'gatewayName'),
  ingressClassName: textKind('traefik'),
  server: textKind('https://acme-v02.api.letsencrypt.org/directory'),
};

const AUTHORITY_KINDS = {
  name: needed(textKind('own')),
  secret: needed(likeKind('a reference to a Secret', "SecretReference.fromName('own-authority')", 'secretName')),
};

const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';

const WEBHOOK = 10250;
const METRICS = 9402;

/** It answers by routes then, whose definitions must be there: the gateway brings them. */
const WITH_GATEWAYS = {
  apiVersion: 'controller.config.cert-manager.io/v1alpha1',
  kind: 'ControllerConfiguration',
  gatewayAPI: { enabled: true },
};

function requests(cores: number, memoryMebibytes: number): object {
  return {
    requests: { cpu: `${cores * 1000}m`, memory: `${memoryMebibytes}Mi` },
    limits: { memory: `${memoryMebibytes * 2}Mi` },
  };
}
