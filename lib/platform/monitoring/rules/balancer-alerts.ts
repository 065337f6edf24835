import { Duration } from '../../../core';
import { MetricsJob } from '../../../model';
import { Alert, AlertSeverity } from './alert';

const START = 'haproxy_process_start_time_seconds';
const MACHINE = `${START}{job="${MetricsJob.HAPROXY}"}`;
const ADDRESS = `${START}{job="${MetricsJob.HAPROXY_ADDRESS}"}`;

/** The machine whose haproxy answers at the address of its role: none other started in the same second. */
const holder = (offset = ''): string => `${MACHINE}${offset} == on (network, role) group_left () ${ADDRESS}${offset}`;

/**
 * Balancers by haproxy's own exporter: each machine under a job, and the address that moves between them under another. Another machine
 * behind the address has another time at which its haproxy started; one that only starts anew has its own new time.
 * @see https://github.com/haproxy/haproxy/blob/master/addons/promex/README
 * @internal
 */
export function balancerAlerts(): Alert[] {
  return [
    {
      name: 'BalancerBackendDown',
      expression: 'haproxy_backend_active_servers + haproxy_backend_backup_servers == 0',
      lasts: Duration.minutes(1),
      severity: AlertSeverity.CRITICAL,
      summary: '{{ $labels.proxy }} has no server on {{ or $labels.machine $labels.instance }}',
      description:
        'Callers of this port are refused. See which servers are there, and what their health check answers.',
    },
    {
      name: 'BalancerServerDown',
      expression: 'haproxy_server_status{state="DOWN"} == 1',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary:
        'the server {{ $labels.server }} of {{ $labels.proxy }} is down on {{ or $labels.machine $labels.instance }}',
      description: 'The others have its share. Look at the machine, and at what its health check answers.',
    },
    {
      name: 'BalancerDown',
      expression: `up{job="${MetricsJob.HAPROXY}"} == 0`,
      lasts: Duration.minutes(2),
      severity: AlertSeverity.WARNING,
      summary: 'the balancer {{ or $labels.machine $labels.instance }} does not answer',
      description: 'The other balancer has the address; there is no third one. Look at the machine and its haproxy.',
    },
    {
      name: 'EntryDown',
      expression: `up{job="${MetricsJob.HAPROXY_ADDRESS}"} == 0`,
      lasts: Duration.minutes(1),
      severity: AlertSeverity.CRITICAL,
      summary: 'nobody answers at the address of {{ or $labels.machine $labels.instance }}',
      description:
        'No balancer has the address. Look at keepalived on each of them, and at the port of the address in Neutron.',
    },
    {
      name: 'EntryMoved',
      expression: `${holder()} unless on (network, role, machine) (${holder(' offset 15m')}) and on (network, role) (${holder(' offset 15m')})`,
      severity: AlertSeverity.WARNING,
      summary: 'the address of {{ $labels.role }} went to {{ $labels.machine }}',
      description: 'Connections were cut as it moved. See what became of the balancer that had it before.',
    },
    {
      name: 'EntryFlaps',
      expression: `changes(${ADDRESS}[1h]) - on (network, role) group_left () max by (network, role) (changes(${MACHINE}[1h])) >= 4`,
      severity: AlertSeverity.CRITICAL,
      summary: 'the address of {{ $labels.role }} moved {{ $value }} times in an hour',
      description:
        'Each move cuts all connections. Balancers that do not hear each other over VRRP both take the address: see that protocol 112 passes between them.',
    },
  ];
}
