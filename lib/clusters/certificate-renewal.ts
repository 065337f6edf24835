import { CloudConfig } from '../infra';
import { Distribution } from '../model';

/**
 * First boot of a node whose certificates are renewed before they end: K3s and RKE2 do it when they start and less than 120 days of the 365
 * are left, whoever installed them. Every unit of theirs is restarted once a month, servers on days of their own.
 * @see https://docs.k3s.io/cli/certificate
 * @see https://docs.rke2.io/security/certificates
 * @internal
 */
export function certificateRenewal(distribution: Distribution, isServer: boolean): CloudConfig {
  const unit = serviceOf(distribution, isServer);
  return new CloudConfig({
    scripts: ['node-renew'],
    units: [
      {
        name: 'cloudserve-renew.service',
        enabled: false,
        content: `[Unit]
Description=The node is restarted to renew its certificates
After=${unit}

[Service]
Type=oneshot
ExecStart=/usr/local/lib/cloudserve/node-renew ${unit} ${isServer ? 'server' : 'agent'}
`,
      },
      {
        // Pools of servers have numbers in common: the delay, which a node keeps, sets them apart within a night.
        name: 'cloudserve-renew.timer',
        content: `[Unit]
Description=Every night the node looks whether the day to renew its certificates has come

[Timer]
OnCalendar=*-*-* 03:00
RandomizedDelaySec=2h
FixedRandomDelay=true

[Install]
WantedBy=timers.target
`,
      },
    ],
  });
}

/**
 * Unit that a distribution runs as on a server or an agent.
 * @internal
 */
export function serviceOf(distribution: Distribution, isServer: boolean): string {
  if (distribution === Distribution.RKE2) {
    return isServer ? 'rke2-server.service' : 'rke2-agent.service';
  }
  return isServer ? 'k3s.service' : 'k3s-agent.service';
}
