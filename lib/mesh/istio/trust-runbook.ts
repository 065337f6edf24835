import { MeshTrust } from './mesh-trust';
import { TRUST_SECRET } from './trust-objects';
import { TrustScripts } from './trust-scripts';

/**
 * How the certificates that vouch for a mesh are made and renewed.
 * @internal
 */
export function trustRunbook(trust: MeshTrust, settings: TrustScripts): string {
  const { cluster } = settings;
  const parts =
    trust.fingerprint === undefined ? ownRoot() : trust._isOffline ? offline(trust, settings) : issued(settings);
  return [`# Trust of the mesh in ${cluster}`, '', ...parts, ''].join('\n');
}

function ownRoot(): string[] {
  return [
    'The control plane made a root for itself. It vouches for the pods of this cluster alone: other clusters neither call it nor are called.',
    '',
    '## Get a root that clusters share',
    '',
    '1. On a machine without a network: `./make-root.sh`. It prints the fingerprint of the root.',
    "2. Give every mesh that calls another `trust: MeshTrust.offlineRoot('sha256:...')` and synthesize again.",
    '3. Go on as the file of the same name says then. Pods of this cluster do not trust each other between the first and the last restart:',
    '   choose an hour for it, and restart all of them.',
  ];
}

function offline(trust: MeshTrust, { cluster, namespace }: TrustScripts): string[] {
  const next = trust._next;
  return [
    `The root is \`${trust.fingerprint}\`. Its key is on a machine without a network.`,
    ...(next === undefined ? [] : [`It is followed by \`${next}\`: see "Change the root".`]),
    `The cluster has an intermediate certificate in the Secret \`${TRUST_SECRET}\` of \`${namespace}\`; istiod does not start without it.`,
    '',
    '## Give the cluster its certificate',
    '',
    ...issueSteps(cluster),
    '',
    '## Renew it, once a year or when its key may be known to others',
    '',
    'The same into another folder: `./issue-intermediate.sh ROOT-FOLDER` names one by the day.',
    ...afterChange(namespace),
    '',
    '## Change the root',
    '',
    'Each step is done for all clusters that share the root before the next one begins; those of others take part.',
    '',
    '1. `./make-root.sh NEW` makes the next root. State its fingerprint as `next` of `MeshTrust.offlineRoot`, synthesize and deliver.',
    '2. Write the certificates of both roots into `root-cert.pem` of the Secret, the old one first; all else of it stays.',
    '   Restart what has a sidecar: `kubectl rollout restart deployment,statefulset --namespace ...`. Now everybody trusts both.',
    '3. Issue intermediate certificates with the new root, again with both in `root-cert.pem`, and restart as before:',
    '   `cat OLD/root-cert.pem NEW/root-cert.pem > FOLDER/root-cert.pem`',
    '4. Write the new root alone into `root-cert.pem`, and restart as before.',
    '5. State the new root as the root, take `next` out, synthesize and deliver. Partners state it as `trust` of this cluster.',
    '',
    ...expiry(namespace),
  ];
}

function issued({ namespace }: TrustScripts): string[] {
  return [
    `cert-manager renews the Secret \`${TRUST_SECRET}\` of \`${namespace}\` by itself, when a third of its time is left.`,
    'The issuer is online: who takes over the cluster with its key may vouch for pods of all clusters that share the root.',
    '',
    '## Renew it at once',
    '',
    `    kubectl --namespace ${namespace} delete secret ${TRUST_SECRET}`,
    `    kubectl --namespace ${namespace} wait --for=condition=Ready certificate/${TRUST_SECRET} --timeout=5m`,
    ...afterChange(namespace),
    '',
    ...expiry(namespace),
  ];
}

function issueSteps(cluster: string): string[] {
  return [
    `On the machine with the root: \`./issue-intermediate.sh ROOT-FOLDER ${cluster}\`. It refuses another root than the one that the program`,
    'states, and prints the command that brings the certificate into the cluster. With a store of secrets, put the four files there instead,',
    'as `ca-cert`, `ca-key`, `cert-chain` and `root-cert`.',
  ];
}

function afterChange(namespace: string): string[] {
  return [
    '',
    'istiod takes a changed Secret without a restart, within two minutes, and says so:',
    '',
    `    kubectl --namespace ${namespace} logs --selector app=istiod --tail=-1 --prefix | grep 'newly added intermediate CA'`,
    '',
    'Pods get certificates of the new one within a day, at once when they are restarted. Those of the old one hold until then.',
  ];
}

function expiry(namespace: string): string[] {
  return [
    '## When it ends',
    '',
    `    kubectl --namespace ${namespace} get secret ${TRUST_SECRET} --output json | jq --raw-output '.data["ca-cert.pem"] // .data["tls.crt"]' |`,
    '      base64 --decode | openssl x509 -noout -enddate',
  ];
}
