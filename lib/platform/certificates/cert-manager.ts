import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, declareFact, kindProblems, ofClass, refuse } from '../../core';
import {
  ChartNamespace,
  HelmRelease,
  ISecretReference,
  PodSecurity,
  applyAfter,
  clusterOf,
  kubernetesOf,
} from '../../manifests';
import { CERT_MANAGER_CHART, Versions, compatibility } from '../../model';
import { AcmeIssuerOptions, ClusterIssuer, ClusterIssuerProps } from './cluster-issuer';

export interface CertManagerProps {
  /**
   * Releases, of which that of cert-manager is used.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
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
    this.callsGateways ||= options?.gateway !== undefined;
    return this.issuer({ name, acme: options ?? {} });
  }

  /** Has an authority of your own sign: a Secret in the namespace of cert-manager has its certificate and its key. */
  public addAuthority(name: string, secret: ISecretReference): ClusterIssuer {
    return this.issuer({ name, authority: secret });
  }

  private issuer(props: ClusterIssuerProps): ClusterIssuer {
    const id = `Issuer-${props.name}`;
    if (this.node.tryFindChild(id) !== undefined) {
      throw new ConfigError(this, `an issuer is the only one of its name, got '${props.name}' twice; rename one`);
    }
    return new ClusterIssuer(this, id, props);
  }
}

const KINDS = { versions: ofClass('Versions', 'Versions.defaults()', Versions) };

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
