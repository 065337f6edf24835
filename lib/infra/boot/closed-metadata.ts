import { CloudConfig } from './cloud-config';
import { SCRIPT_FOLDER } from './cloud-config-props';
import { TRIED_AGAIN } from './unit-names';

/**
 * The unit that has closed the metadata service: what runs pods is `After=` it and `Requires=` it.
 * @internal
 */
export const CLOSED_METADATA_UNIT = 'cloudserve-close-metadata.service';

/**
 * A first boot that closes the metadata service, and the user data in it, to all but root of the machine, before the first pod.
 * Pods of the machine's own network that run as root are root to it: admission has to refuse them.
 * @internal
 */
export function closedMetadata(): CloudConfig {
  const content = `[Unit]
Description=The metadata service is closed to pods
Wants=network-online.target
After=network-online.target nftables.service
Before=containerd.service kubelet.service k3s.service k3s-agent.service rke2-server.service rke2-agent.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=${SCRIPT_FOLDER}/close-metadata
${TRIED_AGAIN}

[Install]
WantedBy=multi-user.target
`;
  return new CloudConfig({
    packages: ['nftables', 'iproute2'],
    scripts: ['close-metadata'],
    units: [{ name: CLOSED_METADATA_UNIT, content }],
  });
}
