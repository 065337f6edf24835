import { byCodeUnit } from '../../core';
import { Drop } from './stack-drops';
import { StackParts, hasEntry, nodesOf, stackConfigs } from './stack-file';
import { ENTRY } from './stack-networks';
import { stackSecrets } from './stack-secrets';

/**
 * What somebody reads who deploys a stack.
 * @internal
 */
export function stackReadme(parts: StackParts, drops: readonly Drop[]): string {
  const { name, swarm, entry } = parts;
  const secrets = [...stackSecrets(parts.services, hasEntry(parts) ? entry : undefined)].sort(([a], [b]) =>
    byCodeUnit(a, b),
  );
  const configs = stackConfigs(parts);
  return [
    `# ${name}`,
    `A stack for a Docker Swarm of ${swarm.managers} managers; its containers run on ${nodesOf(swarm)} nodes.`,
    '## Before the first time',
    ...(secrets.length === 0
      ? ['It needs no secrets.']
      : [
          'Secrets, each with one value, on a manager. A variable `<NAME>_FILE` names the file that a container reads it from.',
          block(secrets.map(([secret]) => `docker secret create ${secret} -`)),
          secrets
            .map(([secret, readers]) => `- \`${secret}\`: read by ${[...readers].sort(byCodeUnit).join(', ')}`)
            .join('\n'),
          'A secret is never changed: another value is another secret with another name.',
        ]),
    ...(swarm.zones.length > 1
      ? [
          `Nodes have the label \`zone\` with one of ${[...swarm.zones].sort(byCodeUnit).join(', ')}; containers are spread over those.`,
          block(['docker node update --label-add zone=<zone> <node>']),
        ]
      : []),
    ...(entry._network === undefined
      ? []
      : [
          `The network of the Traefik that is there is made by who runs it; services that share it reach each other.`,
          block([`docker network inspect ${entry._network}`]),
        ]),
    '## Deployment',
    'On a manager, in this folder:',
    block([
      `docker stack deploy --compose-file stack.yml --prune --with-registry-auth ${name}`,
      `docker stack ps ${name}`,
    ]),
    'An update that fails goes back by itself to what ran before; `docker service inspect --pretty` says why.',
    ...(configs.length === 0
      ? []
      : [
          'Files of configuration are configs with a digest in their names. Those of earlier texts stay until somebody removes them by `docker config rm`.',
        ]),
    '## What is other than in Kubernetes',
    [
      ...(parts.services.some(({ minReplicas = 2 }) => minReplicas > 1)
        ? ['- A node that is drained ends its containers at once: Swarm knows no disruption budgets.']
        : []),
      '- A service reaches those that it shares a network with, in both directions and on every port; each link is a network of its own.',
      '- A container that does not answer its question is ended, also one that is only busy.',
      '- Folders that containers write to have the owner and the mode that they have in the image, where they must be; `/tmp` is in memory.',
      ...(hasEntry(parts)
        ? [
            `- \`${ENTRY}\` reads the socket of the engine of a manager, which is as much as being root there: run nobody else's image as it.`,
          ]
        : []),
    ].join('\n'),
    ...(drops.length === 0
      ? []
      : [
          'Left out:',
          drops
            .map(({ what, why }) => `- ${what}: ${why}`)
            .sort(byCodeUnit)
            .join('\n'),
        ]),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function block(lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}
