#!/usr/bin/env bash
# Has Debian's or Ubuntu's packages of the programs that a machine joins a cluster with; installs what is missing.
set -euo pipefail

declare -A package_of=([bash]=bash [curl]=curl [jq]=jq [openssl]=openssl [shellcheck]=shellcheck [timeout]=coreutils)

missing=()
for program in "${!package_of[@]}"; do
  command -v "$program" >/dev/null || missing+=("${package_of[$program]}")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "missing: ${missing[*]}; install these packages, by their Debian names, and run again" >&2
  exit 1
fi
echo "installing ${missing[*]}" >&2
apt-get -qq update >&2
DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "${missing[@]}" >&2 ||
  { echo "not installed: ${missing[*]}; install these packages, by their Debian names, and run again" >&2; exit 1; }
