import { Receiver } from './receiver';
import { AlertSeverity } from './rules/alert';

/** From the one that matters most. */
const ORDER = [AlertSeverity.CRITICAL, AlertSeverity.WARNING];

const NOBODY = 'nobody';
const HEARTBEAT = 'heartbeat';

/**
 * The configuration of Alertmanager. Every receiver gets what matters enough to it; the alert that always fires goes to the heartbeat
 * alone, which misses it when monitoring itself is gone.
 * @see https://prometheus.io/docs/alerting/latest/configuration/
 * @internal
 */
export function alertmanagerConfig(receivers: readonly Receiver[], heartbeat?: Receiver): Record<string, unknown> {
  const named = receivers.map((receiver, i) => ({ receiver, name: `${receiver.kind}-${i + 1}` }));
  return {
    global: { resolve_timeout: '5m' },
    route: {
      receiver: NOBODY,
      group_by: ['cluster', 'namespace', 'alertname'],
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: '12h',
      routes: [
        {
          receiver: heartbeat === undefined ? NOBODY : HEARTBEAT,
          matchers: ['alertname = "Watchdog"'],
          group_wait: '0s',
          group_interval: '1m',
          repeat_interval: '5m',
        },
        { receiver: NOBODY, matchers: ['alertname = "InfoInhibitor"'] },
        ...named.map(({ receiver, name }) => ({
          receiver: name,
          matchers: [`severity =~ "${severitiesFrom(receiver.least).join('|')}"`],
          continue: true,
        })),
      ],
    },
    inhibit_rules: [
      inhibition('severity = critical', 'severity =~ warning|info', ['cluster', 'namespace', 'alertname']),
      inhibition('severity = warning', 'severity = info', ['cluster', 'namespace', 'alertname']),
      inhibition('alertname = InfoInhibitor', 'severity = info', ['cluster', 'namespace']),
    ],
    receivers: [
      { name: NOBODY },
      ...(heartbeat === undefined ? [] : [heartbeat._entry(HEARTBEAT)]),
      ...named.map(({ receiver, name }) => receiver._entry(name)),
    ],
    templates: ['/etc/alertmanager/config/*.tmpl'],
  };
}

function severitiesFrom(least: AlertSeverity): AlertSeverity[] {
  return ORDER.slice(0, ORDER.indexOf(least) + 1);
}

function inhibition(source: string, target: string, equal: string[]): object {
  return { source_matchers: [source], target_matchers: [target], equal };
}
