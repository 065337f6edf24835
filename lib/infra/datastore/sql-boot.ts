import { BootSecret } from '../boot/boot-secret';
import { CloudConfig } from '../boot/cloud-config';
import { BootFile, SCRIPT_FOLDER } from '../boot/cloud-config-props';
import { FileSystem } from '../boot/devices';
import { IssuedCertificate } from '../private-authority';
import { unitOfPath } from '../boot/unit-names';
import { SqlPackage } from './sql-engine';
import { DATA_FOLDER, SQL_PORT, TLS_FOLDER } from './sql-settings';

/** @internal */
export const SQL_FOLDER = '/etc/cloudserve/sql';

/** @internal */
export const DATABASE = 'k3s';

/**
 * Role of the volume.
 * @internal
 */
export const DATABASE_ROLE = 'database';

/**
 * What a machine of a database needs to know.
 * @internal
 */
export interface SqlBootProps {
  readonly sqlPackage: SqlPackage;
  /** Where the machine reaches its own server. */
  readonly address: string;
  /** Address of the one machine that is written to; left out when there is no other. */
  readonly writer?: string;
  /** The server's configuration. */
  readonly settings: string;
  readonly password: BootSecret;
  readonly authority: BootSecret;
  readonly issued: IssuedCertificate;
}

/**
 * The first boot of a database's machine. The server starts only with its volume and its certificate in place, and the setup
 * script puts them there, whatever comes first of package, volume and script.
 * @internal
 */
export function sqlBoot(props: SqlBootProps): CloudConfig {
  const { sqlPackage, address, writer, settings, password, authority, issued } = props;
  return new CloudConfig({
    packages: [sqlPackage.packageName],
    devices: [{ role: DATABASE_ROLE, fileSystem: FileSystem.XFS, mount: DATA_FOLDER }],
    files: [
      { path: `${SQL_FOLDER}/settings`, content: setupSettings(sqlPackage, address, writer) },
      secretFile('password', password),
      { ...secretFile('ca.pem', authority), permissions: '0644' },
      { ...secretFile('server.pem', issued.certificate), permissions: '0644' },
      secretFile('server-key.pem', issued.privateKey),
      { path: `${sqlPackage.configuration}/70-cloudserve.cnf`, content: settings },
      { path: `/etc/systemd/system/${sqlPackage.service}.service.d/cloudserve.conf`, content: DROP_IN },
    ],
    scripts: ['sql-setup'],
    units: [{ name: 'cloudserve-sql-setup.service', content: SETUP_UNIT }],
  });
}

/**
 * A file that holds nothing but a secret, for root alone.
 * @internal
 */
export function secretFile(name: string, secret: BootSecret): BootFile {
  return { path: `${SQL_FOLDER}/${name}`, content: '<<secret>>', secrets: { secret }, permissions: '0600' };
}

/**
 * Assignments that a shell reads.
 * @internal
 */
export function assignments(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}

function setupSettings(
  { engine, version, service, client, dump }: SqlPackage,
  address: string,
  writer?: string,
): string {
  const place = { data: DATA_FOLDER, tls: TLS_FOLDER, database: DATABASE, user: DATABASE, address, port: SQL_PORT };
  const only: Record<string, string> = writer === undefined ? {} : { writer };
  return assignments({ engine, version, service, client, dump, ...place, ...only });
}

/** Without pulling the mount in: the package starts the server in the middle of its installation, when there may be no volume yet. */
const DROP_IN = `[Unit]
Wants=network-online.target
After=network-online.target ${unitOfPath(DATA_FOLDER, 'mount')}
ConditionPathIsMountPoint=${DATA_FOLDER}
ConditionPathExists=${TLS_FOLDER}/server-key.pem

[Service]
Restart=on-failure
RestartSec=5
`;

const SETUP_UNIT = `[Unit]
Description=Data directory, TLS, database and user of the datastore
Wants=network-online.target ${unitOfPath(DATA_FOLDER, 'mount')}
After=network-online.target ${unitOfPath(DATA_FOLDER, 'mount')}
StartLimitIntervalSec=2h
StartLimitBurst=6

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=${SCRIPT_FOLDER}/sql-setup
TimeoutStartSec=30min
Restart=on-failure
RestartSec=30

[Install]
WantedBy=multi-user.target
`;
