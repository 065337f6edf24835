import { TRUST_SECRET } from './trust-objects';

/** @internal */
export interface TrustScripts {
  readonly cluster: string;
  readonly namespace: string;
  readonly trustDomain: string;
  /** Fingerprints of roots that the program states; none before there is one. */
  readonly roots: readonly string[];
}

/**
 * Makes a root on a machine that no cluster reaches.
 * @internal
 */
export function makeRootScript(trustDomain: string): string {
  return `#!/usr/bin/env bash
# Makes the root that vouches for the pods of meshes. To be run once, on a machine without a network, in a folder that is kept there.
# usage: make-root.sh [FOLDER] [DAYS]
# The key gets a pass phrase: it is asked for, or stands in the file that ROOT_PASSPHRASE_FILE names.
set -euo pipefail
umask 077

folder=\${1:-mesh-root}
days=\${2:-3650}
key=$folder/root-key.pem
certificate=$folder/root-cert.pem

if [ -e "$key" ] || [ -e "$certificate" ]; then
  echo "there is a root already in $folder; name another folder" >&2
  exit 1
fi
mkdir -p "$folder"
pass=()
unlock=()
if [ -n "\${ROOT_PASSPHRASE_FILE:-}" ]; then
  pass=(-pass "file:$ROOT_PASSPHRASE_FILE")
  unlock=(-passin "file:$ROOT_PASSPHRASE_FILE")
fi
openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -aes-256-cbc "\${pass[@]}" -out "$key"
openssl req -x509 -new -sha256 -days "$days" -key "$key" "\${unlock[@]}" -out "$certificate" \\
  -subj "/O=${trustDomain}/CN=Mesh root $(openssl rand -hex 4)" \\
  -config <(printf '[req]\\ndistinguished_name=dn\\n[dn]\\n') \\
  -addext 'basicConstraints=critical,CA:true,pathlen:1' \\
  -addext 'keyUsage=critical,keyCertSign,cRLSign' \\
  -addext 'subjectKeyIdentifier=hash'

echo "root made in $folder; keep root-key.pem where no cluster and no repository has it. Its fingerprint, for MeshTrust.offlineRoot:"
${FINGERPRINT}
`;
}

/**
 * Makes the intermediate certificate of one cluster.
 * @internal
 */
export function issueScript({ cluster, namespace, trustDomain, roots }: TrustScripts): string {
  return `#!/usr/bin/env bash
# Makes the intermediate certificate of '${cluster}' with the root of make-root.sh, beside that root's key.
# usage: issue-intermediate.sh ROOT-FOLDER [FOLDER] [DAYS]
# The pass phrase of the root's key is asked for, or stands in the file that ROOT_PASSPHRASE_FILE names.
set -euo pipefail
umask 077

if [ $# -lt 1 ]; then
  echo "usage: issue-intermediate.sh ROOT-FOLDER [FOLDER] [DAYS]" >&2
  exit 2
fi
root=$1
folder=\${2:-${cluster}-$(date +%Y-%m-%d)}
days=\${3:-730}
expected='${roots.join(' ')}'
certificate=$root/root-cert.pem

if [ -e "$folder/ca-key.pem" ]; then
  echo "there is an intermediate certificate already in $folder; name another folder" >&2
  exit 1
fi
found=$(
  ${FINGERPRINT}
)
case " $expected " in
  *" $found "*) ;;
  *)
    echo "the program states another root: $expected, got $found; take that root, or state this one in the program" >&2
    exit 1
    ;;
esac
unlock=()
if [ -n "\${ROOT_PASSPHRASE_FILE:-}" ]; then
  unlock=(-passin "file:$ROOT_PASSPHRASE_FILE")
fi
mkdir -p "$folder"
openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out "$folder/ca-key.pem"
openssl req -new -sha256 -key "$folder/ca-key.pem" -out "$folder/ca.csr" \\
  -subj '/O=${trustDomain}/CN=Intermediate CA/OU=${cluster}' \\
  -config <(printf '[req]\\ndistinguished_name=dn\\n[dn]\\n')
openssl x509 -req -sha256 -days "$days" -in "$folder/ca.csr" -CA "$certificate" -CAkey "$root/root-key.pem" "\${unlock[@]}" \\
  -set_serial "0x$(openssl rand -hex 16)" -out "$folder/ca-cert.pem" -extfile <(
  printf '%s\\n' \\
    'basicConstraints=critical,CA:true,pathlen:0' \\
    'keyUsage=critical,digitalSignature,keyCertSign,cRLSign' \\
    'subjectKeyIdentifier=hash' \\
    'authorityKeyIdentifier=keyid' \\
    'subjectAltName=DNS:istiod.${namespace}.svc'
)
rm "$folder/ca.csr"
cp "$certificate" "$folder/root-cert.pem"
cat "$folder/ca-cert.pem" "$folder/root-cert.pem" >"$folder/cert-chain.pem"
openssl verify -x509_strict -CAfile "$folder/root-cert.pem" "$folder/ca-cert.pem"

echo "made in $folder, under the root $found. Bring it into the cluster, then remove the folder:"
echo "kubectl --namespace ${namespace} create secret generic ${TRUST_SECRET} --dry-run=client --output yaml \\\\"
echo "  --from-file=$folder/ca-cert.pem --from-file=$folder/ca-key.pem \\\\"
echo "  --from-file=$folder/cert-chain.pem --from-file=$folder/root-cert.pem | kubectl apply --filename -"
`;
}

/** The fingerprint as the program states it: of the certificate as it is signed, in lower case. */
const FINGERPRINT = `openssl x509 -in "$certificate" -outform DER | openssl dgst -sha256 -r | sed 's/ .*//; s/^/sha256:/'`;
