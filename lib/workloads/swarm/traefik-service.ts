import { stringify } from 'yaml';
import { STACK_LABEL } from './entry-labels';
import { certificateSecrets } from './stack-secrets';
import { HARDENED, LOGGING, RESTARTS, literal } from './stack-service';
import { SwarmEntry } from './swarm-entry';

/** Where Traefik says how it is, to its own container alone. */
const PING = ['--ping.entryPoint=ping', '--entryPoints.ping.address=127.0.0.1:8082'];

/** Where Traefik has the file that names its certificate. */
const CERTIFICATE_FILE = '/etc/traefik/certificate.yml';

/**
 * The Traefik of a stack: on every manager, for they alone tell of services; with ports of the machine, for the callers' addresses to be seen.
 * @param config name of the file of its certificate
 * @see https://doc.traefik.io/traefik/reference/install-configuration/providers/swarm/
 * @internal
 */
export function traefikService(
  stack: string,
  { _image: image, _certificate: certificate }: SwarmEntry,
  networks: readonly string[],
  config: string,
): object {
  const isSecure = certificate !== undefined;
  return {
    image,
    command: [
      '--providers.swarm.endpoint=unix:///var/run/docker.sock',
      '--providers.swarm.exposedByDefault=false',
      `--providers.swarm.constraints=Label(\`${STACK_LABEL}\`, \`${stack}\`)`,
      `--entryPoints.web.address=:${INSIDE.http}`,
      ...(isSecure ? secureArguments() : []),
      '--ping=true',
      ...PING,
      '--global.checkNewVersion=false',
      '--global.sendAnonymousUsage=false',
    ].map(literal),
    // The socket of the engine is root's.
    user: '0:0',
    ...HARDENED,
    healthcheck: {
      test: ['CMD', 'traefik', 'healthcheck', '--ping=true', ...PING],
      ...{ interval: '10s', timeout: '3s', retries: 3, start_period: '10s' },
    },
    volumes: [{ type: 'bind', source: '/var/run/docker.sock', target: '/var/run/docker.sock', read_only: true }],
    ...(certificate === undefined
      ? {}
      : {
          secrets: certificateSecrets(certificate).map((name) => ({ source: name, target: name, mode: 0o400 })),
          configs: [{ source: config, target: CERTIFICATE_FILE, mode: 0o444 }],
        }),
    ports: [
      { target: INSIDE.http, published: 80, protocol: 'tcp', mode: 'host' },
      ...(isSecure ? [{ target: INSIDE.https, published: 443, protocol: 'tcp', mode: 'host' }] : []),
    ],
    networks: [...networks],
    ...{ stop_grace_period: '30s', logging: LOGGING },
    deploy: {
      mode: 'global',
      placement: { constraints: ['node.role == manager'] },
      // A port of a machine is of one container at a time.
      update_config: { parallelism: 1, delay: '10s', failure_action: 'rollback', monitor: '30s', order: 'stop-first' },
      rollback_config: { parallelism: 1, failure_action: 'pause', monitor: '30s', order: 'stop-first' },
      resources: {
        reservations: { cpus: '0.1', memory: '128M' },
        limits: { cpus: '2', memory: '256M' },
      },
      restart_policy: RESTARTS,
    },
  };
}

/**
 * File by which Traefik knows its certificate.
 * @internal
 */
export function certificateFile(entry: SwarmEntry): string | undefined {
  if (entry._certificate === undefined) {
    return undefined;
  }
  const [certFile, keyFile] = certificateSecrets(entry._certificate).map((name) => `/run/secrets/${name}`);
  return stringify({ tls: { stores: { default: { defaultCertificate: { certFile, keyFile } } } } });
}

/** Above 1024, so that nobody needs a capability to listen there. */
const INSIDE = { http: 8000, https: 8443 };

/** Callers are sent to the port of the machine, not to that of the container. */
function secureArguments(): string[] {
  return [
    '--entryPoints.web.http.redirections.entryPoint.to=:443',
    '--entryPoints.web.http.redirections.entryPoint.scheme=https',
    `--entryPoints.websecure.address=:${INSIDE.https}`,
    `--providers.file.filename=${CERTIFICATE_FILE}`,
  ];
}
