import { CloudConfig } from '../boot/cloud-config';
import { SCRIPT_FOLDER } from '../boot/cloud-config-props';
import { followedLists, followedMetadata } from './followed-lists';
import { HaproxyConfig } from './haproxy-config';
import { KeepalivedConfig } from './keepalived-config';

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
  return followedLists({
    templates: templatesOf(haproxy, keepalived),
    packages: ['haproxy'],
    scripts: ['haproxy-alive'],
  });
}

/**
 * What changes while balancers run.
 * @internal
 */
export function balancerMetadata(
  haproxy: HaproxyConfig,
  keepalived: KeepalivedConfig,
  peers: readonly string[],
): Record<string, string> {
  return followedMetadata(templatesOf(haproxy, keepalived), { peers, ...haproxy.lists });
}

function templatesOf(haproxy: HaproxyConfig, keepalived: KeepalivedConfig): Record<string, string> {
  return { 'haproxy.cfg': haproxy.toTemplate(), 'keepalived.conf': keepalived.toTemplate() };
}
