import { hasRequests, meshProtocolOf } from '../../model';
import { PackedService, PeerContents } from './peer-contents';
import { addressText } from './peer-view';

/**
 * Instructions for the operators of a peer, beside the files that they install.
 * @internal
 */
export function peerInstructions(contents: PeerContents): string {
  const { mesh, peer, services } = contents;
  const helped = services.filter(({ helps }) => helps === true);
  const calling = services.filter(({ settings }) => settings !== undefined);
  return [
    `# ${mesh.name} and ${peer.name}`,
    `For the operators of ${peer.name}. ${purpose(contents, helped.length > 0, calling.length > 0)} Nobody gets access to the API of the other cluster; calls go from sidecar to sidecar by mutual TLS, through the gateways.`,
    agreed(contents),
    `## Services\n\n${table(services)}\n\nNames, namespaces, names of ports and numbers are the same in both clusters.`,
    steps(contents, helped, calling),
    `## Good to know\n\n${notes(contents, helped, calling).join('\n')}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function purpose({ mesh, peer }: PeerContents, helps: boolean, calls: boolean): string {
  return [
    ...(helps
      ? [`Requests that find all pods of a service of ${mesh.name} full go to the same service of ${peer.name}.`]
      : []),
    ...(calls ? [`Requests that find a service of ${peer.name} full may go to ${mesh.name}.`] : []),
  ].join(' ');
}

function agreed({ mesh, peer }: PeerContents): string {
  return `## What both agree on

| | |
|---|---|
| root of trust | \`${peer.trust ?? ''}\` |
| trust domain | \`${peer.trustDomain}\` |
| gateway of ${peer.name} | \`${peer.gatewayAddress}\`, TCP port 15443 |
| gateway of ${mesh.name} | \`${addressText(mesh)}\`, TCP port 15443 |

The root's fingerprint is that of \`openssl x509 -in root-cert.pem -noout -fingerprint -sha256\`, in lower case without colons. Tell each other by another way than this file.`;
}

function table(services: readonly PackedService[]): string {
  return [
    `| Service | namespace | port | protocol | labels of its pods |`,
    `|---|---|---|---|---|`,
    ...services.map(({ service, port, podLabels }) => {
      const labels = Object.entries(podLabels ?? service.podLabels).map(([key, value]) => `\`${key}: ${value}\``);
      const protocol = meshProtocolOf(port);
      return `| \`${service.name}\` | \`${service.namespace}\` | \`${port.name}\` ${port.first} | ${hasRequests(protocol) ? protocol : ''} | ${labels.join(', ')} |`;
    }),
  ].join('\n');
}

function steps(
  { mesh, peer, services }: PeerContents,
  helped: readonly PackedService[],
  calling: readonly PackedService[],
): string {
  const namespaces = [...new Set(services.map(({ service }) => service.namespace))].sort();
  const ranges = (mesh.callsFrom ?? []).join(', ');
  const label = Object.entries(mesh.namespaceLabels).map(([key, value]) => `${key}=${value}`);
  const gateway = [
    `Install a gateway, 2 pods or more behind a load balancer that passes TCP on as it is:

   \`\`\`
   helm upgrade --install istio-eastwestgateway gateway --repo https://istio-release.storage.googleapis.com/charts \\
     --namespace ${mesh.gatewayNamespace} --create-namespace --values gateway-values.yaml
   \`\`\`

   with the version of your Istio by \`--version\`. If the balancer answers at another address than \`${peer.gatewayAddress}\`, tell ${mesh.name}.`,
    `Let ${ranges === '' ? `the addresses that ${mesh.name} calls from (ask its operators)` : ranges} in at port 15443 of the gateway, and nobody else who has no business there.`,
  ];
  const all = [
    `Istio with sidecars runs, 1.30 or later, with the trust domain above. The Secret \`cacerts\` of \`${mesh.namespace}\` holds an intermediate certificate of the root above: its keepers sign one for you, and never give the root's key away.`,
    ...(helped.length > 0 ? gateway : []),
    `The Services above stand in namespaces that sidecars are injected in: ${namespaces.map((name) => `\`kubectl label namespace ${name} ${label.join(' ')}\``).join(', ')}. If your pods have other labels than the table says, change the subset \`site\`${calling.length > 0 ? ' and the `workloadSelector`' : ''} in \`manifests/\`, and tell ${mesh.name}.`,
    `\`kubectl apply --server-side -f manifests/\`. What you have of the same kinds for these hosts (DestinationRule, VirtualService) goes into these objects: Istio keeps to one of two.`,
    ...(helped.length > 0
      ? [
          `\`./check.sh root-cert.pem\` from any machine that is let in shows whether all is right. Only then ${mesh.name} may send requests.`,
        ]
      : []),
  ];
  return `## Steps\n\n${all.map((text, i) => `${i + 1}. ${text}`).join('\n')}`;
}

function notes({ mesh }: PeerContents, helped: readonly PackedService[], calling: readonly PackedService[]): string[] {
  const accounts = [...new Set(helped.map(({ service }) => `\`${mesh.trustDomain}/ns/${service.namespace}/sa/...\``))];
  return [
    `- The subset \`site\` is the guard against loops. Calls from the other cluster name it, so they end at your own pods. Without it two clusters whose pods are down have passed one request on to each other 16,364 times.`,
    `- \`PeerAuthentication\`: \`STRICT\` is right, \`PERMISSIVE\` works, \`DISABLE\` does not: gateways pass on TLS that only pods end.`,
    ...(helped.length > 0
      ? [
          `- Network policies of the namespaces let \`${mesh.gatewayNamespace}\` in at the ports above. Authorization policies see the accounts of the callers, such as ${accounts.join(', ')}.`,
        ]
      : []),
    ...(calling.length > 0
      ? [
          `- The files have what your cluster needs to call for help: a limit in front of your pods (\`Sidecar\`), which refuses what is too much; retries that may leave the cluster; and the gateway of ${mesh.name} as a further endpoint. Who calls has the account, by namespace and ServiceAccount, that callers have at ${mesh.name}: others are refused there.${addressText(mesh) === mesh.gatewayAddress ? '' : ` Put the address of the gateway of ${mesh.name} in where \`${addressText(mesh)}\` stands: its operators know it.`}`,
        ]
      : [
          `- Your pods take what comes. To limit it, state \`inboundConnectionPool\` in a \`Sidecar\` of the pods; callers get 503 beyond it. Limits in a \`connectionPool\` of the DestinationRule are of no use here.`,
        ]),
  ];
}
