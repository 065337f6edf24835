import { PeerContents, calledMeshes } from './peer-contents';
import { addressText } from './peer-view';
import { inWords, namesOf } from './peer-words';

/**
 * What the operators of a peer had better know, a sentence or a few each.
 * @internal
 */
export function peerNotes(contents: PeerContents): string[] {
  const { peer, meshes, services } = contents;
  const [layout] = meshes;
  const helping = services.filter(({ helps }) => helps.length > 0);
  const calling = services.filter(({ calls }) => calls.length > 0);
  const onlyHelping = services.filter(({ calls }) => calls.length === 0);
  const called = calledMeshes(contents);
  const names = namesOf(called);
  const accounts = [...new Set(helping.map(({ service }) => `\`${peer.trustDomain}/ns/${service.namespace}/sa/...\``))];
  const late = called.filter((mesh) => addressText(mesh) !== mesh.gatewayAddress);
  return [
    `The subset \`site\` is the guard against loops. Calls from other clusters name it, so they end at your own pods. Without it two clusters whose pods are down have passed one request on to each other 16,364 times.`,
    `\`PeerAuthentication\`: \`STRICT\` is right, \`PERMISSIVE\` works, \`DISABLE\` does not: gateways pass on TLS that only pods end.`,
    `The limit in front of your pods (\`Sidecar\`) refuses with 503 what is more than the table says, so that who calls asks another cluster at once instead of waiting. Limits in a \`connectionPool\` of the DestinationRule do not: what they refuse is lost.`,
    ...(onlyHelping.length > 0
      ? [
          `Your own callers of ${inWords(onlyHelping.map(({ service }) => `\`${service.name}\``))} are refused alike, and these files lead them nowhere else. If your pods take more, raise \`maxConnections\` and \`http2MaxRequests\`; if your callers shall wait rather, leave the \`Sidecar\` out, and calls from other clusters wait with them.`,
        ]
      : []),
    ...(helping.length > 0
      ? [
          `Network policies of the namespaces let \`${layout.gatewayNamespace}\` in at the ports above. Authorization policies see the accounts of the callers, such as ${accounts.join(', ')}.`,
        ]
      : []),
    ...(calling.length > 0
      ? [
          `For calls for help the files have retries that may leave the cluster, and the ${names.length > 1 ? 'gateways' : 'gateway'} of ${inWords(names)} as further endpoints, in the order of the table. Who calls has the account, by namespace and ServiceAccount, that callers have at ${inWords(names, 'or')}: others are refused there.`,
        ]
      : []),
    ...late.map(
      (mesh) =>
        `Put the address of the gateway of ${mesh.name} in where \`${addressText(mesh)}\` stands: its operators know it.`,
    ),
  ];
}
