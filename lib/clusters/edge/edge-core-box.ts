import { Construct } from 'constructs';
import { stringify } from 'yaml';
import { Component, ConfigError, addCompanion, declareFact, isDnsLabel, labelProblem, slug } from '../../core';
import { bootScript } from '../../infra';
import { ICloudCore, Region } from '../../model';

export interface EdgeCoreBoxProps {
  /** The cloud side that it joins. */
  readonly cloud: ICloudCore;
  /**
   * Labels of its node.
   * @default - those of the region, and that it is at the edge
   */
  readonly labels?: Record<string, string>;
  /**
   * Where it stands: the label `topology.kubernetes.io/region`.
   * @default - not said
   */
  readonly region?: Region;
}

/**
 * A machine at the edge that joins KubeEdge as a node, with containerd on it. `dist-files/edge/<name>/` has the configuration of its agent and
 * the script that joins it; the token comes from the environment of whoever runs that.
 * @see https://kubeedge.io/docs/setup/install-with-keadm
 */
export class EdgeCoreBox extends Component {
  /** Its host name and the name of its node. */
  public readonly name: string;
  /** Labels of its node. */
  public readonly labels: Record<string, string>;

  constructor(scope: Construct, id: string, props: EdgeCoreBoxProps) {
    super(scope, id);
    const { cloud, labels, region } = props;
    this.name = slug(id);
    if (!isDnsLabel(this.name)) {
      throw new ConfigError(
        this,
        `a box is named after its id, a host name of at most 63 characters, got '${id}'; give it another id`,
      );
    }
    this.labels = {
      [EDGE]: '',
      ...(region === undefined ? {} : { 'topology.kubernetes.io/region': region.name }),
      ...labels,
    };
    this._require(() => [
      region?._problem(),
      ...Object.entries(this.labels).map(([key, value]) => labelProblem(key, value)),
    ]);
    declareFact(this, { kind: 'name', space: 'boxes at the edge', name: this.name });
    const folder = `edge/${this.name}`;
    addCompanion(this, {
      path: `${folder}/edgecore.yaml`,
      // To its agent `on` and `012` are no texts.
      content: () =>
        stringify(this.configuration(cloud), { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }),
    });
    addCompanion(this, { path: `${folder}/join.sh`, content: () => this.script(cloud), executable: true });
  }

  /**
   * What differs from the agent's own defaults.
   * @see https://kubeedge.io/docs/setup/config
   */
  private configuration(cloud: ICloudCore): object {
    const at = (port: number): string => `${cloud.cloudAddress}:${port}`;
    return {
      apiVersion: 'edgecore.config.kubeedge.io/v1alpha2',
      kind: 'EdgeCore',
      edgecoreVersion: cloud.kubeEdgeRelease,
      modules: {
        edged: {
          enable: true,
          hostnameOverride: this.name,
          nodeLabels: this.labels,
          tailoredKubeletConfig: {
            evictionHard: { 'memory.available': '100Mi', 'nodefs.available': '10%', 'imagefs.available': '10%' },
            systemReserved: { cpu: '100m', memory: '256Mi' },
            maxPods: 60,
            registerWithTaints: [{ key: EDGE, effect: 'NoSchedule' }],
          },
        },
        edgeHub: {
          enable: true,
          httpServer: `https://${at(cloud.certificatePort)}`,
          websocket: { enable: true, server: at(cloud.hubPort) },
          quic: { enable: false },
          rotateCertificates: true,
        },
        edgeStream: { enable: true, server: at(cloud.tunnelPort) },
        eventBus: { enable: false },
      },
    };
  }

  private script(cloud: ICloudCore): string {
    const { kubeEdgeRelease: release, cloudAddress, hubPort, certificatePort } = cloud;
    const [shebang, ...body] = bootScript('edgecore-join').split('\n');
    return [
      shebang,
      `# Joins ${this.name} to KubeEdge; a second run does nothing. Run it there as root, beside edgecore.yaml, with`,
      '#   KUBEEDGE_TOKEN: what `keadm gettoken` prints where a kubeconfig of the cluster is; it holds for a day',
      `# and with keadm of ${release} on the path, which is of`,
      `# https://github.com/kubeedge/kubeedge/releases/download/${release}/keadm-${release}-linux-<amd64|arm64>.tar.gz`,
      `export KUBEEDGE_VERSION='${release}'`,
      `export KUBEEDGE_CLOUD='${cloudAddress}'`,
      `export KUBEEDGE_HUB_PORT='${hubPort}'`,
      `export KUBEEDGE_CERTIFICATE_PORT='${certificatePort}'`,
      `export KUBEEDGE_NODE='${this.name}'`,
      ...body,
    ].join('\n');
  }
}

const EDGE = 'node-role.kubernetes.io/edge';
