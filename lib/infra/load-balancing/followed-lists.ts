import { shortDigest } from '../../core';
import { CloudConfig } from '../boot/cloud-config';
import { SCRIPT_FOLDER } from '../boot/cloud-config-props';
import { listedMetadata } from './listed-metadata';

const TEMPLATES = '/etc/cloudserve/balancer';

/**
 * What a machine that shares an address follows: configurations with places for lists, by the names of their files.
 * @internal
 */
export interface FollowedListsProps {
  readonly templates: Record<string, string>;
  readonly packages: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * The first boot of a machine whose lists are in its metadata: the same for every one and for any lists.
 * @internal
 */
export function followedLists({ templates, packages, scripts }: FollowedListsProps): CloudConfig {
  return new CloudConfig({
    packages: [...packages, 'keepalived', 'curl', 'jq'],
    files: [
      ...Object.entries(templates).map(([name, content]) => ({ path: `${TEMPLATES}/${name}`, content })),
      {
        path: '/etc/systemd/system/keepalived.service.d/cloudserve.conf',
        content: '[Service]\nRestart=always\nRestartSec=1s\n',
      },
    ],
    scripts: ['follow-lists', ...scripts],
    units: [
      { name: 'cloudserve-follow-lists.service', content: SERVICE, enabled: false },
      { name: 'cloudserve-follow-lists.timer', content: TIMER },
    ],
  });
}

/**
 * What changes while machines run, and by which templates a machine knows that it was made for others.
 * @internal
 */
export function followedMetadata(
  templates: Record<string, string>,
  lists: Record<string, readonly string[]>,
): Record<string, string> {
  return { ...listedMetadata(lists), templates: shortDigest(Object.values(templates).join('')) };
}

const SERVICE = `[Unit]
Description=Configuration from the lists in the instance's metadata
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
ExecStart=${SCRIPT_FOLDER}/follow-lists
TimeoutStartSec=90s
`;

const TIMER = `[Unit]
Description=Follow the lists in the instance's metadata

[Timer]
OnActiveSec=0s
OnUnitInactiveSec=15s
AccuracySec=1s

[Install]
WantedBy=timers.target
`;
