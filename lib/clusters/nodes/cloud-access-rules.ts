import { AccessRule } from '../../infra';

/**
 * What the controller manager asks of the cloud: reading instances and networks, floating addresses, load balancers with all their parts.
 * @see https://github.com/kubernetes/cloud-provider-openstack/tree/v1.35.0/pkg/openstack
 * @internal
 */
export const CONTROLLER_RULES: AccessRule[] = [
  ...rules('compute', 'GET', 'servers/detail', 'servers/*', 'flavors/*'),
  ...['networks', 'subnets', 'ports', 'floatingips'].flatMap((kind) => rules('network', 'GET', kind, `${kind}/*`)),
  ...rules('network', 'POST', 'floatingips'),
  ...rules('network', 'PUT', 'floatingips/*'),
  ...rules('network', 'DELETE', 'floatingips/*'),
  { service: 'load-balancer', method: 'GET', path: '/**' },
  ...rules('load-balancer', 'PUT', 'lbaas/pools/*/members'),
  ...['lbaas/loadbalancers', 'lbaas/listeners', 'lbaas/pools', 'lbaas/pools/*/members', 'lbaas/healthmonitors'].flatMap(
    (kind) => [
      ...rules('load-balancer', 'POST', kind),
      ...rules('load-balancer', 'PUT', `${kind}/*`),
      ...rules('load-balancer', 'DELETE', `${kind}/*`),
    ],
  ),
];

/**
 * What the driver of volumes asks of the cloud: volumes and snapshots, and to attach volumes to instances. Backups are read only.
 * @see https://github.com/kubernetes/cloud-provider-openstack/tree/v1.35.0/pkg/csi/cinder/openstack
 * @param service type that Cinder goes by
 * @internal
 */
export function volumeRules(service: string): AccessRule[] {
  return [
    ...rules('compute', 'GET', 'servers/*', 'servers/*/os-volume_attachments/*'),
    ...rules('compute', 'POST', 'servers/*/os-volume_attachments'),
    ...rules('compute', 'DELETE', 'servers/*/os-volume_attachments/*'),
    ...['volumes', 'snapshots', 'backups'].flatMap((kind) =>
      rules(service, 'GET', kind, `${kind}/detail`, `${kind}/*`),
    ),
    ...['volumes', 'snapshots'].flatMap((kind) => [
      ...rules(service, 'POST', kind),
      ...rules(service, 'DELETE', `${kind}/*`),
    ]),
    ...rules(service, 'POST', 'volumes/*/action'),
  ];
}

/** Below whatever version, project and web server stand before it: `/v2.1/servers/detail` and `/compute/v2.1/servers/detail`. */
function rules(service: string, method: string, ...paths: string[]): AccessRule[] {
  return paths.map((path) => ({ service, method, path: `/**/${path}` }));
}
