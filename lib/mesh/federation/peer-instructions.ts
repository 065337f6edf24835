import { hasRequests, meshProtocolOf } from '../../model';
import { FederatingMesh } from './federating-mesh';
import { CalledMesh, PackedService, PeerContents, calledMeshes, helpedMeshes } from './peer-contents';
import { peerNotes } from './peer-notes';
import { addressText } from './peer-view';
import { inWords, namesOf } from './peer-words';

/**
 * Instructions for the operators of a peer, beside the files that they install.
 * @internal
 */
export function peerInstructions(contents: PeerContents): string {
  const { meshes, peer, services } = contents;
  return [
    `# ${inWords(namesOf([...meshes, peer]))}`,
    `For the operators of ${peer.name}. ${purpose(contents)} Nobody gets access to the API of another cluster; calls go from sidecar to sidecar by mutual TLS, through the gateways.`,
    agreed(contents),
    `## Services\n\n${table(services)}\n\nNames, namespaces, names of ports and numbers are the same in all clusters.`,
    `## Steps\n\n${steps(contents)
      .map((text, i) => `${i + 1}. ${text}`)
      .join('\n')}`,
    `## Good to know\n\n${peerNotes(contents)
      .map((note) => `- ${note}`)
      .join('\n')}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function purpose(contents: PeerContents): string {
  const { peer } = contents;
  const [helped, called] = [namesOf(helpedMeshes(contents)), namesOf(calledMeshes(contents))];
  return [
    ...(helped.length > 0
      ? [
          `Requests that find all pods of a service of ${inWords(helped, 'or')} full go to the same service of ${peer.name}.`,
        ]
      : []),
    ...(called.length > 0
      ? [`Requests that find a service of ${peer.name} full may go to ${inWords(called, 'or')}.`]
      : []),
  ].join(' ');
}

function agreed({ meshes, peer }: PeerContents): string {
  return [
    `## What all agree on

| | |
|---|---|
| root of trust | \`${peer.trust ?? ''}\` |
| trust domain | \`${peer.trustDomain}\` |
| gateway of ${peer.name} | \`${peer.gatewayAddress}\`, TCP port 15443 |`,
    ...meshes.map((mesh) => `| gateway of ${mesh.name} | \`${addressText(mesh)}\`, TCP port 15443 |`),
    `
The root's fingerprint is that of \`openssl x509 -in root-cert.pem -noout -fingerprint -sha256\`, in lower case without colons. Tell each other by another way than this file.`,
  ].join('\n');
}

function table(services: readonly PackedService[]): string {
  return [
    `| Service | namespace | port | protocol | labels of its pods | requests a pod | answers | asks when it is full |`,
    `|---|---|---|---|---|---|---|---|`,
    ...services.map(({ service, port, podLabels, capacityPerPod, helps, calls }) => {
      const protocol = meshProtocolOf(port);
      const cells = [
        `\`${service.name}\``,
        `\`${service.namespace}\``,
        `\`${port.name}\` ${port.first}`,
        hasRequests(protocol) ? protocol : '',
        Object.entries(podLabels)
          .map(([key, value]) => `\`${key}: ${value}\``)
          .join(', '),
        capacityPerPod,
        helps.map(({ name }) => name).join(', ') || 'nobody',
        inOrder(calls) || 'nobody',
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function inOrder(calls: readonly CalledMesh[]): string {
  const places = [...new Set(calls.map(({ preference }) => preference))];
  return places
    .map((place) => calls.filter(({ preference }) => preference === place).map(({ mesh }) => mesh.name))
    .map((names) => inWords(names, 'or'))
    .join(', then ');
}

function steps(contents: PeerContents): string[] {
  const { meshes, peer, services } = contents;
  const [layout] = meshes;
  const helped = helpedMeshes(contents);
  const everybody = inWords(namesOf(meshes));
  const namespaces = [...new Set(services.map(({ service }) => service.namespace))].sort();
  const label = Object.entries(layout.namespaceLabels).map(([key, value]) => `${key}=${value}`);
  const gateway = [
    `Install a gateway, 2 pods or more behind a load balancer that passes TCP on as it is:

   \`\`\`
   helm upgrade --install istio-eastwestgateway gateway --repo https://istio-release.storage.googleapis.com/charts \\
     --namespace ${layout.gatewayNamespace} --create-namespace --values gateway-values.yaml
   \`\`\`

   with the version of your Istio by \`--version\`. If the balancer answers at another address than \`${peer.gatewayAddress}\`, tell ${everybody}.`,
    `Let ${callers(helped)} in at port 15443 of the gateway, and nobody else who has no business there.`,
  ];
  return [
    `Istio with sidecars runs, 1.30 or later, with the trust domain above. The Secret \`cacerts\` of \`${layout.namespace}\` holds an intermediate certificate of the root above: its keepers sign one for you, and never give the root's key away.`,
    ...(helped.length > 0 ? gateway : []),
    `The Services above stand in namespaces that sidecars are injected in: ${namespaces.map((name) => `\`kubectl label namespace ${name} ${label.join(' ')}\``).join(', ')}. If your pods have other labels than the table says, change the subset \`site\` and the \`workloadSelector\` in \`manifests/\`, and tell ${everybody}.`,
    `\`kubectl apply --server-side -f manifests/\`. What you have of the same kinds for these hosts and pods (DestinationRule, VirtualService, Sidecar) goes into these objects: Istio keeps to one of two.`,
    ...(helped.length > 0
      ? [
          `\`./check.sh root-cert.pem\` from any machine that is let in shows whether all is right. Only then ${inWords(namesOf(helped))} may send requests.`,
        ]
      : []),
  ];
}

/** Whom the gateway answers: ranges where they are known, each with its mesh where there are several. */
function callers(meshes: readonly FederatingMesh[]): string {
  return inWords(
    meshes.map(({ name, callsFrom = [] }) => {
      const ranges = callsFrom.join(', ');
      if (ranges === '') {
        return `the addresses that ${name} calls from (ask its operators)`;
      }
      return meshes.length > 1 ? `${ranges} (${name})` : ranges;
    }),
  );
}
