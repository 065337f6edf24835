import { BootUnit, CloudConfig, SCRIPT_FOLDER } from '../../infra';
import { Distribution } from '../../model';

/**
 * What a node is to those that must not be away together: `etcd` is a server that has no API.
 * @internal
 */
export type RenewedKind = 'server' | 'etcd' | 'agent';

/**
 * First boot of a node whose certificates are renewed before they end: K3s and RKE2 do it when they start and less than 120 days of the 365
 * are left, whoever installed them. Every node restarts its unit once a month, servers on days of their own.
 * @see https://docs.k3s.io/cli/certificate
 * @see https://docs.rke2.io/security/certificates
 * @internal
 */
export function certificateRenewal(distribution: Distribution, kind: RenewedKind): CloudConfig {
  const unit = serviceOf(distribution, kind !== 'agent');
  return new CloudConfig({
    scripts: ['node-renew'],
    units: renewalUnits({
      restarted: 'The node',
      after: unit,
      command: `${SCRIPT_FOLDER}/node-renew ${unit} ${kind}`,
      // Pools of servers have numbers in common: the delay, which a node keeps, sets them apart within a night.
      timer: 'Every night the node looks whether the day to renew its certificates has come',
    }),
  });
}

/** @internal */
export interface RenewalUnitsProps {
  /** What is restarted: `The node`. */
  readonly restarted: string;
  /**
   * Unit that the restart comes after.
   * @default - none
   */
  readonly after?: string;
  readonly command: string;
  /** What the timer does. */
  readonly timer: string;
  /** @default - every night at three */
  readonly calendar?: string;
  /** @default 2h */
  readonly delay?: string;
}

/**
 * What renews certificates, and the timer that starts it, after a delay that a machine keeps.
 * @internal
 */
export function renewalUnits(props: RenewalUnitsProps): BootUnit[] {
  const { restarted, after, command, timer, calendar = '*-*-* 03:00', delay = '2h' } = props;
  return [
    {
      name: 'cloudserve-renew.service',
      enabled: false,
      content: `[Unit]
Description=${restarted} is restarted to renew its certificates
${after === undefined ? '' : `After=${after}\n`}
[Service]
Type=oneshot
ExecStart=${command}
`,
    },
    {
      name: 'cloudserve-renew.timer',
      content: `[Unit]
Description=${timer}

[Timer]
OnCalendar=${calendar}
RandomizedDelaySec=${delay}
FixedRandomDelay=true

[Install]
WantedBy=timers.target
`,
    },
  ];
}

/**
 * Units of a server that stands already and joins as an agent: it has none of our scripts, so its timer takes the month by itself.
 * @internal
 */
export function joinedRenewal(distribution: Distribution): BootUnit[] {
  return renewalUnits({
    restarted: 'The node',
    command: `/usr/bin/systemctl try-restart ${serviceOf(distribution, false)}`,
    timer: 'Once a month, on a day and at an hour of its own, the node renews its certificates',
    calendar: '*-*-01 03:00',
    delay: '25d',
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
