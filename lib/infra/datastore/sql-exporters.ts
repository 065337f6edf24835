import { IConstruct } from 'constructs';
import { declareFact } from '../../core';
import { MetricsFact, MetricsJob } from '../../model';
import { CloudConfig } from '../boot/cloud-config';
import { Machine } from '../machines/machine';

/** As the packages of Debian and Ubuntu have them. */
const PORTS: readonly [MetricsJob.MYSQL | MetricsJob.NODE, number][] = [
  [MetricsJob.MYSQL, 9104],
  [MetricsJob.NODE, 9100],
];

/** Where scripts of the machine write when copies were made. */
const TEXT_FILES = '/var/lib/cloudserve/sql';

/** What no right is needed for says whether the server is well and how it stands with Galera. */
const LEFT_OUT = [
  'info_schema.innodb_cmp',
  'info_schema.innodb_cmpmem',
  'info_schema.query_response_time',
  'slave_status',
];

/**
 * Exporters of the database and of its machine. The one of the database comes in by the socket as a user without rights, which `sql-setup`
 * makes: there is no password.
 * @internal
 */
export function sqlExporters(): CloudConfig {
  const without = LEFT_OUT.map((collector) => `--no-collect.${collector}`).join(' ');
  return new CloudConfig({
    packages: ['prometheus-mysqld-exporter', 'prometheus-node-exporter'],
    files: [
      dropIn(
        'prometheus-mysqld-exporter',
        without,
        'Environment="DATA_SOURCE_NAME=prometheus@unix(/run/mysqld/mysqld.sock)/"\n',
      ),
      dropIn('prometheus-node-exporter', `--collector.textfile.directory=${TEXT_FILES}`),
    ],
  });
}

/**
 * States where the exporters of a database's machines are asked.
 * @param network path of the network
 * @internal
 */
export function declareExporters(scope: IConstruct, network: string, machines: readonly Machine[]): void {
  for (const [job, port] of PORTS) {
    declareFact<MetricsFact>(scope, {
      kind: 'metrics',
      job,
      machines: machines.map(({ name, address }) => ({ name, address })),
      port,
      path: '/metrics',
      scheme: 'http',
      network,
    });
  }
}

/** The file of arguments is the package's, which asks before it is replaced; a drop-in of the unit is ours alone. */
function dropIn(unit: string, options: string, environment: string = ''): { path: string; content: string } {
  return {
    path: `/etc/systemd/system/${unit}.service.d/cloudserve.conf`,
    content: `[Service]\n${environment}ExecStart=\nExecStart=/usr/bin/${unit} ${options}\n`,
  };
}
