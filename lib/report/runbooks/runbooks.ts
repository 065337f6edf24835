import { byCodeUnit } from '../../core';
import { certificates } from './certificates';
import { ClusterView, TestbedView, isManaged, viewOf } from './cluster-view';
import { edgeBoxes } from './edge-boxes';
import { nodeHealth } from './node-health';
import { planJob } from './plan-job';
import { rejoinServer } from './rejoin-server';
import { replaceNode } from './replace-node';
import { restoreState } from './restore-state';
import { RunbookFile, RunbookInput } from './runbook-input';
import { deployOrder, tearDown } from './tear-down';
import { upgrade } from './upgrade';

/**
 * What to do on the second day of a testbed, with its own names and addresses in the commands: a runbook for every cluster with nodes, one
 * for the end, a job that looks for drift, and a list of them. Nothing for a testbed without such a cluster.
 * @internal
 */
export function runbooks(input: RunbookInput): RunbookFile[] {
  const view = viewOf(input);
  return view.clusters.length === 0
    ? []
    : [
        { path: 'runbooks/README.md', text: list(view) },
        ...view.clusters.map((cluster) => ({ path: `runbooks/${cluster.file}.md`, text: page(cluster) })),
        { path: 'runbooks/tear-down.md', text: asText([tearDown(view, input.stacks)]) },
        ...planJob(deployOrder(input.stacks)),
      ];
}

function page(cluster: ClusterView): string {
  return asText([
    `# ${cluster.fact.name}`,
    '',
    about(cluster),
    '',
    ...table(cluster),
    ...replaceNode(cluster),
    ...restoreState(cluster),
    ...certificates(cluster),
    ...rejoinServer(cluster),
    ...upgrade(cluster),
    ...nodeHealth(cluster),
  ]);
}

function about(cluster: ClusterView): string {
  const { fact, carries, stack } = cluster;
  return [
    `${fact.distribution === 'rke2' ? 'RKE2' : 'K3s'} ${fact.version}, pods by ${fact.cni}`,
    ...(carries?.hostname === undefined ? [] : [`carries the Rancher ${carries.hostname}`]),
    isManaged(cluster) ? `managed by the Rancher ${fact.rancher}` : 'stands alone',
    ...(fact.apiAddress === undefined ? [] : [`API at ${fact.apiAddress}`]),
    ...(stack === undefined ? [] : [`machines in the stack ${stack}`]),
  ]
    .join('; ')
    .concat('. README.md says from where the commands are run.');
}

function table({ nodes }: ClusterView): string[] {
  return nodes.length === 0
    ? []
    : [
        '| node | address | pool | does | zone |',
        '|---|---|---|---|---|',
        ...nodes.map(
          ({ name, address, pool, roles, zone, imported }) =>
            `| ${name} | ${address} | ${pool}${imported ? ', stands already' : ''} | ${roles.join(', ')} | ${zone ?? ''} |`,
        ),
        '',
      ];
}

function list(view: TestbedView): string {
  const { clusters, registered } = view;
  const networks = [...new Set(clusters.flatMap(({ nodes }) => nodes.map(({ address }) => networkOf(address))))];
  const inRancher = registered.map(({ name, rancher, isEdge }) => ({ name, rancher, isEdge }));
  return asText([
    '# Runbooks',
    '',
    'Made from the program with its own names and addresses; written anew by every synthesis.',
    '',
    ...clusters.map(
      ({ file, fact, nodes }) =>
        `- [${fact.name}](${file}.md), ${nodes.length === 0 ? 'machines of Rancher' : `${nodes.length} nodes`}`,
    ),
    '- [tear down](tear-down.md)',
    '',
    '## Before the first command',
    '',
    'Commands are run in the folder of the program, from a range of `access.admins`, with the variables that a deployment has (`OS_CLOUD`, `TF_VAR_...`). `ssh` takes the user, and a jump host if there is one, from `~/.ssh/config`; the user is that of the image, such as `ubuntu`:',
    '',
    '```',
    `Host ${networks.sort(byCodeUnit).join(' ')}`,
    '  User ubuntu',
    '```',
    '',
    '## A plan every night',
    '',
    '`jobs/plan.sh` plans every stack, changes nothing, and exits with 2 where something drifted: a machine that is gone, a rule that somebody added. As a timer, with the program in `~/testbed`:',
    '',
    '```sh',
    'mkdir -p ~/.config/systemd/user',
    'cp dist-files/jobs/testbed-plan.* ~/.config/systemd/user/',
    'systemctl --user enable --now testbed-plan.timer',
    'loginctl enable-linger # it runs also while nobody is logged in',
    '```',
    '',
    '`systemctl --user status testbed-plan` says how it ended: a unit that failed has drifted, or could not be planned. It plans what was synthesized last, and takes `OS_CLOUD` and `TF_VAR_...` from `~/.config/testbed.env`, a file for its owner alone.',
    '',
    'As a line of cron, with those variables above it: `0 4 * * * $HOME/testbed/dist-files/jobs/plan.sh`.',
    ...(inRancher.length === 0
      ? []
      : [
          '',
          '## Registered in a Rancher',
          '',
          `${inRancher.filter(({ isEdge }) => isEdge).length} boxes at the edge, and these clusters: ${
            inRancher
              .filter(({ isEdge }) => !isEdge)
              .map(({ name, rancher }) => `${name} (${rancher})`)
              .sort(byCodeUnit)
              .join(', ') || 'none'
          }.`,
        ]),
    ...edgeBoxes(view),
  ]);
}

/** The pattern of addresses that `~/.ssh/config` knows. */
function networkOf(address: string): string {
  return `${address.split('.').slice(0, 2).join('.')}.*`;
}

/** Lines with one empty one between blocks, and one end. */
function asText(lines: readonly string[]): string {
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
