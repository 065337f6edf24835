import { TestbedView } from './cluster-view';
import { on, shell } from './commands';

/**
 * What is done for boxes at the edge, which nothing here reaches by itself: registering one again.
 * @internal
 */
export function edgeBoxes({ registered, managers }: TestbedView): string[] {
  return [...managers].flatMap(([hostname, { address }]) => {
    const box = registered.find(({ isEdge, rancher }) => isEdge && rancher === hostname);
    const kubectl = (words: string): string => on(address, `k3s kubectl ${words}`);
    return box === undefined
      ? []
      : [
          '',
          `## A box of ${hostname} registers again`,
          '',
          'Where its Rancher has another certificate authority, or somebody deleted its cluster there: boxes run on, but their agents trust the authority that they were registered by, and each is told of the new one. What runs on a box stays. Set its name and its address in the first lines; one that is new, or was taken out of the program and came back, has a seed for its first boot instead.',
          ...shell(
            `name=${box.name} box='address of the box'`,
            `cluster=$(${kubectl('get clusters.management.cattle.io --no-headers -o custom-columns=N:.metadata.name,D:.spec.displayName')} | awk -v name="$name" '$2 == name { print $1 }')`,
            `${kubectl('get settings.management.cattle.io cacerts -o jsonpath={.value}')} | ssh "$box" sudo tee ${FOLDER}/ca.pem`,
            `${kubectl('get clusterregistrationtokens.management.cattle.io default-token -o custom-columns=U:.status.manifestUrl --no-headers -n')} "$cluster" | ssh "$box" "sudo sh -c 'umask 077; cat >${FOLDER}/manifest-url; rm -f ${FOLDER}/registered'"`,
            'ssh "$box" sudo systemctl restart edge-register.service',
          ),
          'Where the system vouches for its Rancher, the line with `ca.pem` is left out.',
        ];
  });
}

/** Where a box has what it registers by. */
const FOLDER = '/var/lib/cloudserve/edge';
