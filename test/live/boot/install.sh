#!/usr/bin/env bash
# Has Debian's or Ubuntu's packages of the programs that read what a machine gets on its first boot; installs what is missing.
set -euo pipefail

declare -A package_of=(
  [cloud-init]=cloud-init [shellcheck]=shellcheck [systemd-analyze]=systemd [sshd]=openssh-server [nft]=nftables [lsblk]=util-linux
  [mkfs.xfs]=xfsprogs [mkfs.ext4]=e2fsprogs [udevadm]=udev [chronyd]=chrony [curl]=curl [ip]=iproute2 [python3]=python3 [perl]=perl
)

missing=()
for program in "${!package_of[@]}"; do
  PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || missing+=("${package_of[$program]}")
done
if [ "$(id -u)" -ne 0 ]; then
  echo "these tests make disks, mounts and network namespaces; run them as root" >&2
  exit 1
fi
[ ${#missing[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "missing: ${missing[*]}; install these packages, by their Debian names, and run again" >&2
  exit 1
fi
echo "installing ${missing[*]}" >&2
apt-get -qq update >&2
# No daemon of them is started: what runs on the machine is not the tests' to change.
RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "${missing[@]}" >&2 ||
  { echo "not installed: ${missing[*]}; install these packages, by their Debian names, and run again" >&2; exit 1; }
