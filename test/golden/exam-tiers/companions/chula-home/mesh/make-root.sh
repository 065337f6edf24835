#!/usr/bin/env bash
# Makes the root that vouches for the pods of meshes. To be run once, on a machine without a network, in a folder that is kept there.
# usage: make-root.sh [FOLDER] [DAYS]
# The key gets a pass phrase: it is asked for, or stands in the file that ROOT_PASSPHRASE_FILE names.
set -euo pipefail
umask 077

folder=${1:-mesh-root}
days=${2:-3650}
key=$folder/root-key.pem
certificate=$folder/root-cert.pem

if [ -e "$key" ] || [ -e "$certificate" ]; then
  echo "there is a root already in $folder; name another folder" >&2
  exit 1
fi
mkdir -p "$folder"
pass=()
unlock=()
if [ -n "${ROOT_PASSPHRASE_FILE:-}" ]; then
  pass=(-pass "file:$ROOT_PASSPHRASE_FILE")
  unlock=(-passin "file:$ROOT_PASSPHRASE_FILE")
fi
openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -aes-256-cbc "${pass[@]}" -out "$key"
openssl req -x509 -new -sha256 -days "$days" -key "$key" "${unlock[@]}" -out "$certificate" \
  -subj "/O=cluster.local/CN=Mesh root $(openssl rand -hex 4)" \
  -config <(printf '[req]\ndistinguished_name=dn\n[dn]\n') \
  -addext 'basicConstraints=critical,CA:true,pathlen:1' \
  -addext 'keyUsage=critical,keyCertSign,cRLSign' \
  -addext 'subjectKeyIdentifier=hash'

echo "root made in $folder; keep root-key.pem where no cluster and no repository has it. Its fingerprint, for MeshTrust.offlineRoot:"
openssl x509 -in "$certificate" -outform DER | openssl dgst -sha256 -r | sed 's/ .*//; s/^/sha256:/'
