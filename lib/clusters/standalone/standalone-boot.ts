import { BootFile, BootUnit, CloudConfig, Download, FETCH_UNIT } from '../../infra';
import { Distribution, K3sRelease, Rke2Release, Versions } from '../../model';
import { serviceOf } from '../nodes/certificate-renewal';
import { NodeServiceProps, k3sDownload, nodeService } from '../k3s/k3s-boot';
import { yaml } from '../k3s/k3s-config';
import { nodeBoot } from '../nodes/node-boot';
import { NodePool } from '../pools/node-pool';
import { rke2Download } from './rke2-download';

/** @internal */
export interface StandaloneBootProps {
  readonly distribution: Distribution;
  readonly versions: Versions;
  readonly pool: NodePool;
  readonly apiAddress: string;
  /** Its configuration, and what that names. */
  readonly files: readonly BootFile[];
}

/**
 * The first boot of a node of a cluster that stands alone, the same on every node of a pool: what a machine is among them it learns from its
 * name and its metadata.
 * @internal
 */
export function standaloneBoot({ distribution, versions, pool, apiAddress, files }: StandaloneBootProps): CloudConfig {
  const own = new CloudConfig({
    files: [...files],
    scripts: ['k3s-start', 'node-start'],
    downloads: distributionDownloads(distribution, versions),
    units: [nodeUnit(distribution, pool.isServer, apiAddress)],
  });
  return nodeBoot({ distribution, pool }).followedBy(own);
}

/**
 * What nodes fetch; nothing where its checksum is not known.
 * @internal
 */
export function distributionDownloads(distribution: Distribution, { k3s, rke2 }: Versions): Download[] {
  return distribution === Distribution.K3S ? ofK3s(k3s) : ofRke2(rke2);
}

/**
 * Values for charts that a distribution brings, as files that its servers read by themselves.
 * @see https://docs.rke2.io/helm#customizing-packaged-components-with-helmchartconfig
 * @internal
 */
export function chartConfigFiles(distribution: Distribution, values: Readonly<Record<string, object>>): BootFile[] {
  return Object.entries(values).map(([chart, content]) => ({
    path: `/var/lib/rancher/${distribution}/server/manifests/cloudserve-${chart}.yaml`,
    permissions: '0600',
    content: yaml({
      apiVersion: 'helm.cattle.io/v1',
      kind: 'HelmChartConfig',
      metadata: { name: chart, namespace: 'kube-system' },
      spec: { valuesContent: yaml(content) },
    }),
  }));
}

function ofK3s(release: K3sRelease): Download[] {
  return [k3sDownload(release)];
}

function ofRke2({ version, sha256 }: Rke2Release): Download[] {
  return sha256 === undefined ? [] : [rke2Download(version, sha256)];
}

const DOCUMENTATION: Record<Distribution, string> = {
  [Distribution.K3S]: 'https://docs.k3s.io',
  [Distribution.RKE2]: 'https://docs.rke2.io',
};

/** What the drop-in of every node waits for is not said again. */
function nodeUnit(distribution: Distribution, isServer: boolean, apiAddress: string): BootUnit {
  return distributionUnit(distribution, isServer, {
    after: `Requires=${FETCH_UNIT}\nAfter=${FETCH_UNIT}\n`,
    prepare: `node-start ${distribution} ${isServer ? 'server' : 'agent'} ${apiAddress}`,
  });
}

/**
 * The unit that runs a distribution as a server or an agent.
 * @internal
 */
export function distributionUnit(
  distribution: Distribution,
  isServer: boolean,
  rest: Pick<NodeServiceProps, 'after' | 'prepare'>,
): BootUnit {
  const kind = isServer ? 'server' : 'agent';
  return nodeService({
    name: serviceOf(distribution, isServer),
    description: `Kubernetes ${kind}`,
    documentation: DOCUMENTATION[distribution],
    start: `/usr/local/bin/${distribution} ${kind}`,
    further: distribution === Distribution.RKE2 ? LEFT_OVERS : '',
    ...rest,
  });
}

/** RKE2 starts both as processes of their own, which must not outlive it; what runs in containers does. */
const LEFT_OVERS = 'ExecStopPost=-/usr/bin/pkill --exact --cgroup /system.slice/%n "containerd|kubelet"\n';
