#!/usr/bin/env bash
# Makes the intermediate certificate of 'chula-home' with the root of make-root.sh, beside that root's key.
# usage: issue-intermediate.sh ROOT-FOLDER [FOLDER] [DAYS]
# The pass phrase of the root's key is asked for, or stands in the file that ROOT_PASSPHRASE_FILE names.
set -euo pipefail
umask 077

if [ $# -lt 1 ]; then
  echo "usage: issue-intermediate.sh ROOT-FOLDER [FOLDER] [DAYS]" >&2
  exit 2
fi
root=$1
folder=${2:-chula-home-$(date +%Y-%m-%d)}
days=${3:-730}
expected='sha256:9b5f1c0de2a34786b8c1d2e3f405162738495a6b7c8d9e0f1a2b3c4d5e6f7081'
certificate=$root/root-cert.pem

if [ -e "$folder/ca-key.pem" ]; then
  echo "there is an intermediate certificate already in $folder; name another folder" >&2
  exit 1
fi
found=$(
  openssl x509 -in "$certificate" -outform DER | openssl dgst -sha256 -r | sed 's/ .*//; s/^/sha256:/'
)
case " $expected " in
  *" $found "*) ;;
  *)
    echo "the program states another root: $expected, got $found; take that root, or state this one in the program" >&2
    exit 1
    ;;
esac
unlock=()
if [ -n "${ROOT_PASSPHRASE_FILE:-}" ]; then
  unlock=(-passin "file:$ROOT_PASSPHRASE_FILE")
fi
mkdir -p "$folder"
openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out "$folder/ca-key.pem"
openssl req -new -sha256 -key "$folder/ca-key.pem" -out "$folder/ca.csr" \
  -subj '/O=cluster.local/CN=Intermediate CA/OU=chula-home' \
  -config <(printf '[req]\ndistinguished_name=dn\n[dn]\n')
openssl x509 -req -sha256 -days "$days" -in "$folder/ca.csr" -CA "$certificate" -CAkey "$root/root-key.pem" "${unlock[@]}" \
  -set_serial "0x$(openssl rand -hex 16)" -out "$folder/ca-cert.pem" -extfile <(
  printf '%s\n' \
    'basicConstraints=critical,CA:true,pathlen:0' \
    'keyUsage=critical,digitalSignature,keyCertSign,cRLSign' \
    'subjectKeyIdentifier=hash' \
    'authorityKeyIdentifier=keyid' \
    'subjectAltName=DNS:istiod.istio-system.svc'
)
rm "$folder/ca.csr"
cp "$certificate" "$folder/root-cert.pem"
cat "$folder/ca-cert.pem" "$folder/root-cert.pem" >"$folder/cert-chain.pem"
openssl verify -x509_strict -CAfile "$folder/root-cert.pem" "$folder/ca-cert.pem"

echo "made in $folder, under the root $found. Bring it into the cluster, then remove the folder:"
echo "kubectl --namespace istio-system create secret generic cacerts --dry-run=client --output yaml \\"
echo "  --from-file=$folder/ca-cert.pem --from-file=$folder/ca-key.pem \\"
echo "  --from-file=$folder/cert-chain.pem --from-file=$folder/root-cert.pem | kubectl apply --filename -"
