import { stringify } from 'yaml';
import { byCodeUnit, shortDigest } from '../../core';
import { ISwarm } from '../../model';
import { ServiceDescription } from '../service-description';
import { entryLabels } from './entry-labels';
import { ProbeProgram } from './probe-program';
import { ENTRY, stackNetworks } from './stack-networks';
import { stackSecrets } from './stack-secrets';
import { configName, stackService } from './stack-service';
import { SwarmEntry } from './swarm-entry';
import { certificateFile, traefikService } from './traefik-service';

/**
 * What a stack is made of.
 * @internal
 */
export interface StackParts {
  readonly name: string;
  readonly host?: string;
  readonly swarm: ISwarm;
  readonly entry: SwarmEntry;
  readonly probeProgram: ProbeProgram;
  readonly services: readonly ServiceDescription[];
}

/**
 * A file beside the stack file, and the config that it is.
 * @internal
 */
export interface StackConfig {
  readonly name: string;
  /** From the folder of the stack file on. */
  readonly file: string;
  readonly content: string;
}

/**
 * Whether it has a Traefik of its own.
 * @internal
 */
export function hasEntry({ entry, services }: StackParts): boolean {
  return entry._network === undefined && services.some(({ paths = [] }) => paths.length > 0);
}

/**
 * The configs of a stack.
 * @internal
 */
export function stackConfigs(parts: StackParts): StackConfig[] {
  const ofServices = parts.services.flatMap((service) =>
    (service.configFiles ?? []).map((file) => configOf(configName(parts.name, service.name, file), file.content)),
  );
  const certificate = hasEntry(parts) ? certificateFile(parts.entry) : undefined;
  return certificate === undefined
    ? ofServices
    : [...ofServices, configOf(entryConfig(parts, certificate), certificate)];
}

/**
 * Number of machines that run containers.
 * @internal
 */
export function nodesOf({ managers, workers }: ISwarm): number {
  return workers > 0 ? workers : managers;
}

/**
 * The text of a stack file.
 * @internal
 */
export function stackText(parts: StackParts): string {
  const { name, swarm, entry, services, host, probeProgram } = parts;
  const { networks, of, entryOf } = stackNetworks(name, services, entry, swarm.mtu);
  const rendered: Record<string, object> = {};
  for (const service of [...services].sort((a, b) => byCodeUnit(a.name, b.name))) {
    rendered[service.name] = stackService(service, {
      stack: name,
      networks: of(service.name),
      labels: entryLabels(name, host, service, entry, entryOf(service.name)),
      constraints: swarm.workers > 0 ? ['node.role == worker'] : [],
      isZoned: swarm.zones.length > 1,
      nodes: nodesOf(swarm),
      probeProgram,
    });
  }
  if (hasEntry(parts)) {
    const certificate = certificateFile(entry) ?? '';
    rendered[ENTRY] = traefikService(name, entry, of(ENTRY), entryConfig(parts, certificate));
  }
  const secrets = [...stackSecrets(services, hasEntry(parts) ? entry : undefined).keys()].sort(byCodeUnit);
  const configs = stackConfigs(parts).sort((a, b) => byCodeUnit(a.name, b.name));
  const file = {
    version: VERSION,
    services: rendered,
    networks,
    ...(secrets.length === 0
      ? {}
      : { secrets: Object.fromEntries(secrets.map((secret) => [secret, { external: true, name: secret }])) }),
    ...(configs.length === 0
      ? {}
      : {
          configs: Object.fromEntries(
            configs.map((config) => [config.name, { name: config.name, file: `./${config.file}` }]),
          ),
        }),
  };
  return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1' });
}

/** Engines of Debian's `docker.io` take a file without a version for one of the first. */
const VERSION = '3.9';

function configOf(name: string, content: string): StackConfig {
  return { name, file: `configs/${name}`, content };
}

function entryConfig({ name }: StackParts, content: string): string {
  return `${name}-${ENTRY}-${shortDigest(content)}`;
}
