import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { stringify } from 'yaml';
import {
  Component,
  choiceKind,
  declareFact,
  ipv4Problem,
  isDnsSubdomain,
  kindProblems,
  needed,
  refuse,
  textKind,
} from '../../core';
import { DeliveryUnit, Layer } from '../../manifests';
import { CHARTS_NAMESPACE, Distribution, ICloudCore, Versions, compatibility } from '../../model';

export interface KubeEdgeCloudProps {
  /**
   * Address of the packed chart: upstream has it in its source repository alone (`manifests/charts/cloudcore`), from where
   * `helm package` makes it for a server of yours: `https://charts.example.org/cloudcore-1.23.0.tgz`.
   */
  readonly chart: string;
  /** IPv4 address that leads boxes to its ports on nodes of the cluster. It stands in its certificates. */
  readonly address: string;
  /** Which Kubernetes the cluster runs. */
  readonly distribution: Distribution;
  /** Release of it: `v1.32.6+k3s1`. KubeEdge is made for few minor versions. */
  readonly release: string;
  /**
   * Names that stand in its certificates beside the address.
   * @default - none
   */
  readonly dnsNames?: string[];
  /**
   * Boxes that it lets join.
   * @default 1000
   */
  readonly boxes?: number;
  /**
   * Releases, of which that of KubeEdge is used.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
}

/**
 * The cloud side of KubeEdge in a cluster of its own, to which boxes join as nodes. DaemonSets that tolerate every taint come to boxes too:
 * keep those off nodes with the label `node-role.kubernetes.io/edge`.
 * @see https://kubeedge.io/docs/setup/install-with-keadm
 */
export class KubeEdgeCloud extends Component implements ICloudCore {
  public readonly kubeEdgeRelease: string;
  public readonly cloudAddress: string;
  public readonly hubPort: number = 30000;
  public readonly certificatePort: number = 30002;
  public readonly tunnelPort: number = 30004;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: KubeEdgeCloudProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('the cloud side of KubeEdge', props, KINDS));
    const { kubeEdge } = props.versions ?? Versions.defaults();
    this.kubeEdgeRelease = kubeEdge.version;
    this.cloudAddress = props.address;
    this._require(() => this.problems());
    declareFact(this, compatibility('kubeedge', kubeEdge, props.distribution, props.release));
    const namespace = new ApiObject(
      new DeliveryUnit(this, 'Namespace', { layer: Layer.NAMESPACES, component: NAME }),
      'Resource',
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: NAMESPACE, labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } },
      },
    );
    const chart = new ApiObject(
      new DeliveryUnit(this, 'Controller', { layer: Layer.CONTROLLERS, component: NAME }),
      'Resource',
      {
        apiVersion: 'helm.cattle.io/v1',
        kind: 'HelmChart',
        metadata: { name: NAME, namespace: CHARTS_NAMESPACE },
        spec: {
          chart: props.chart,
          targetNamespace: NAMESPACE,
          timeout: '15m',
          failurePolicy: 'abort',
          valuesContent: stringify(this.values(), { lineWidth: 0, aliasDuplicateObjects: false }),
        },
      },
    );
    chart.node.addDependency(namespace);
  }

  /** The chart of a release names the images of the minor version's first one. */
  private values(): object {
    const { address, dnsNames = [], boxes = 1000 } = this.props;
    const image = { tag: this.kubeEdgeRelease };
    return {
      appVersion: this.kubeEdgeRelease.replace(/^v/, ''),
      cloudCore: {
        // On the network of one node it would be lost with that node's address.
        hostNetWork: false,
        image,
        modules: { cloudHub: { advertiseAddress: [address], dnsNames: [...dnsNames], nodeLimit: String(boxes) } },
        service: {
          type: 'NodePort',
          cloudhubNodePort: String(this.hubPort),
          cloudhubHttpsNodePort: String(this.certificatePort),
          tunnelNodePort: String(this.tunnelPort),
        },
      },
      iptablesManager: { image },
      mosquitto: { enable: false },
    };
  }

  private problems(): (string | undefined)[] {
    const { chart, address, dnsNames = [], boxes = 1000 } = this.props;
    return [
      /^https:\/\/[^\s"'@]+\.tgz$/.test(chart)
        ? undefined
        : `the chart of KubeEdge is a packed one at an address of https, got '${chart}'; pack it with helm and give the address of the '.tgz'`,
      ipv4Problem(address) === undefined
        ? undefined
        : `boxes reach KubeEdge at an IPv4 address, got '${address}'; correct 'address'`,
      ...dnsNames
        .filter((name) => !isDnsSubdomain(name))
        .map((name) => `a certificate has DNS names, got '${name}'; correct 'dnsNames'`),
      Number.isInteger(boxes) && boxes > 0
        ? undefined
        : `a whole number of boxes may join, 1 or more, got ${boxes}; correct 'boxes'`,
    ];
  }
}

const NAME = 'cloudcore';
const NAMESPACE = 'kubeedge';

const KINDS = {
  chart: needed(textKind('https://charts.example.org/cloudcore-1.23.0.tgz')),
  address: needed(textKind('192.0.2.9')),
  distribution: needed(choiceKind('Distribution', Distribution)),
  release: needed(textKind('v1.32.6+k3s1')),
};
