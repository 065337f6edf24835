import { Construct } from 'constructs';
import { DataOpenstackNetworkingNetworkV2 } from '../../../imports/openstack/data-openstack-networking-network-v2';
import { Fn } from '../../cdktf';
import { Cidr, slug } from '../../core';
import {
  AccessRule,
  ApplicationCredential,
  BootSecret,
  CloudConfig,
  ISite,
  OctaviaProvider,
  SecurityGroup,
  literal,
} from '../../infra';
import {
  Access,
  CHARTS_NAMESPACE,
  CLOUD_AUTHORITY,
  CLOUD_SECRET,
  Distribution,
  HelmChartObject,
  Port,
  VOLUMES_SECRET,
  cloudCharts,
} from '../../model';
import { CONTROLLER_RULES, volumeRules } from './cloud-access-rules';
import { CloudIntegration } from './cluster-settings';
import { Seed, chartSeed, keepSeed, secretSeed, seeds } from './seeds';

/** @internal */
export interface CloudControllersProps {
  readonly site: ISite;
  /** Name of the cluster. */
  readonly name: string;
  readonly distribution: Distribution;
  readonly cloud?: CloudIntegration;
}

/**
 * What nodes of the control plane do on their first boot so that controllers of OpenStack run in the cluster, each with a credential of its
 * own. Credentials are made once a stack, however often it is called.
 * @param scope the stack of the cluster
 * @internal
 */
export function cloudControllers(scope: Construct, props: CloudControllersProps): CloudConfig {
  const { distribution, cloud = {} } = props;
  const charts = chartsOfCloud(props);
  return charts.length === 0
    ? new CloudConfig()
    : seeds({
        name: 'cloud',
        distribution,
        seeds: [
          ...(cloud.controllerManager === true ? [controllerSecret(scope, props, cloud)] : []),
          ...(cloud.volumes === true ? [volumesSecret(scope, props, cloud)] : []),
          ...charts.map((chart) => chartSeed(`20-${chart.metadata.name}`, chart)),
          ...charts.map((chart) => keepSeed(`30-${chart.metadata.name}`, chart.metadata.name)),
        ],
      });
}

/**
 * What the Helm controller of the cluster installs, for the first boot and for who delivers later versions of it.
 * @internal
 */
export function chartsOfCloud({ site, name, cloud = {} }: CloudControllersProps): HelmChartObject[] {
  return cloudCharts({
    cluster: `${site.siteName}-${slug(name)}`,
    controllerManager: cloud.controllerManager === true,
    volumes: cloud.volumes === true,
    volumeZone: cloud.volumeZone,
  });
}

/**
 * Lets load balancers of the cloud call the ports of Services on nodes: from the site's network, and with OVN, which passes callers on as
 * they are, from where they may come.
 * @internal
 */
export function openToLoadBalancers(connections: SecurityGroup, site: ISite, cloud: CloudIntegration = {}): void {
  if (cloud.controllerManager !== true) {
    return;
  }
  const { cidr } = site.network;
  const { exposedTo = Access.nobody(), loadBalancerProvider } = cloud;
  if (Cidr.problem(cidr) === undefined) {
    connections.allowFromRange(cidr, 'load balancers of the cloud', ...NODE_PORTS);
  }
  if (loadBalancerProvider === OctaviaProvider.OVN) {
    connections.allowFromAccess(exposedTo, 'callers of load balancers', ...NODE_PORTS);
  }
}

const NODE_PORTS = [Port.tcpRange(30000, 32767, 'node ports'), Port.udpRange(30000, 32767, 'node ports')];

function controllerSecret(scope: Construct, { site, name }: CloudControllersProps, cloud: CloudIntegration): Seed {
  const provider = cloud.loadBalancerProvider ?? OctaviaProvider.AMPHORA;
  const { isAnywhere, ranges } = cloud.exposedTo ?? Access.nobody();
  const external = externalNetworkId(scope, site);
  const options: Record<string, string | undefined> = {
    'lb-provider': provider,
    'lb-method': provider === OctaviaProvider.OVN ? 'SOURCE_IP_PORT' : undefined,
    'subnet-id': site.network.subnetId,
    'floating-network-id': external,
    'internal-lb': external === undefined || (!isAnywhere && ranges.length === 0) ? 'true' : undefined,
    // A Service that keeps its callers' addresses needs one.
    'create-monitor': 'true',
  };
  const credential = credentialOf(scope, site, `${slug(name)}-controllers`, {
    description: `controllers of nodes and load balancers of ${name}`,
    accessRules: CONTROLLER_RULES,
  });
  return cloudSecret('10-controllers', CLOUD_SECRET, credential, cloud, { LoadBalancer: options });
}

function volumesSecret(scope: Construct, { site, name }: CloudControllersProps, cloud: CloudIntegration): Seed {
  const credential = credentialOf(scope, site, `${slug(name)}-volumes`, {
    description: `volumes of ${name}`,
    accessRules: volumeRules(cloud.volumeService ?? 'volumev3'),
  });
  return cloudSecret('10-volumes', VOLUMES_SECRET, credential, cloud, {
    // Machines of the site have no drive with their settings.
    Metadata: { 'search-order': 'metadataService' },
    BlockStorage: { 'ignore-volume-az': cloud.volumeZone === undefined ? undefined : 'true' },
  });
}

/** The file that all programs of the cloud's provider read. */
function cloudSecret(
  seed: string,
  name: string,
  { credentialId, secret }: ApplicationCredential,
  { authUrl = '', region, certificateAuthority }: CloudIntegration,
  sections: Record<string, Record<string, string | undefined>>,
): Seed {
  const all: Record<string, Record<string, string | undefined>> = {
    Global: {
      'auth-url': literal(authUrl),
      region: literal(region),
      'application-credential-id': credentialId,
      'application-credential-secret': secret,
      'ca-file': certificateAuthority === undefined ? undefined : CLOUD_AUTHORITY.path,
    },
    ...sections,
  };
  const parts = Object.entries(all).flatMap(([section, options]) => {
    const lines = Object.entries(options).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=`, value, '\n'],
    );
    return lines.length === 0 ? [] : [`[${section}]\n`, ...lines];
  });
  return secretSeed(seed, {
    namespace: CHARTS_NAMESPACE,
    name,
    data: { 'cloud.conf': BootSecret.of(`credential ${name} of the cloud`, Fn.join('', parts), LONGEST_CONF) },
    texts: certificateAuthority === undefined ? {} : { [CLOUD_AUTHORITY.key]: certificateAuthority },
  });
}

const LONGEST_CONF = 1024;

function credentialOf(
  scope: Construct,
  site: ISite,
  id: string,
  options: { readonly description: string; readonly accessRules: AccessRule[] },
): ApplicationCredential {
  const there = scope.node.tryFindChild(id) as ApplicationCredential | undefined;
  return there ?? new ApplicationCredential(scope, id, { site, ...options });
}

function externalNetworkId(scope: Construct, { network }: ISite): string | undefined {
  const { externalNetwork, externalNetworkId: known } = network;
  if (known !== undefined || externalNetwork === undefined) {
    return literal(known);
  }
  const there = scope.node.tryFindChild(EXTERNAL) as DataOpenstackNetworkingNetworkV2 | undefined;
  const found =
    there ?? new DataOpenstackNetworkingNetworkV2(scope, EXTERNAL, { name: literal(externalNetwork), external: true });
  return found.id;
}

const EXTERNAL = 'cloud-external-network';
