import { shortDigest } from '../../core';
import { CloudConfig } from '../cloud-config';
import { SCRIPT_FOLDER } from '../cloud-config-props';
import { HaproxyConfig } from './haproxy-config';
import { KeepalivedConfig } from './keepalived-config';
import { listedMetadata } from './listed-metadata';

const TEMPLATES = '/etc/cloudserve/balancer';

/**
 * Program that says whether a balancer is fit to have the address.
 * @internal
 */
export function aliveCheck(metricsPort: number): string {
  return `${SCRIPT_FOLDER}/haproxy-alive ${metricsPort}`;
}

/**
 * The first boot of a balancer: the same for every one and for any lists.
 * @internal
 */
export function balancerBoot(haproxy: HaproxyConfig, keepalived: KeepalivedConfig): CloudConfig {
  return new CloudConfig({
    packages: ['haproxy', 'keepalived', 'curl', 'jq'],
    files: [
      { path: `${TEMPLATES}/haproxy.cfg`, content: haproxy.toTemplate() },
      { path: `${TEMPLATES}/keepalived.conf`, content: keepalived.toTemplate() },
      {
        path: '/etc/systemd/system/keepalived.service.d/cloudserve.conf',
        content: '[Service]\nRestart=always\nRestartSec=1s\n',
      },
    ],
    scripts: ['follow-lists', 'haproxy-alive'],
    units: [
      { name: 'cloudserve-follow-lists.service', content: SERVICE, enabled: false },
      { name: 'cloudserve-follow-lists.timer', content: TIMER },
    ],
  });
}

/**
 * What changes while balancers run, and by which templates a balancer knows that it was made for others.
 * @internal
 */
export function balancerMetadata(
  haproxy: HaproxyConfig,
  keepalived: KeepalivedConfig,
  peers: readonly string[],
): Record<string, string> {
  return {
    ...listedMetadata({ peers, ...haproxy.lists }),
    templates: shortDigest(haproxy.toTemplate() + keepalived.toTemplate()),
  };
}

const SERVICE = `[Unit]
Description=Configuration of haproxy and keepalived from the lists in the instance's metadata
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
