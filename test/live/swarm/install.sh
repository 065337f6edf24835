#!/usr/bin/env bash
# Has what the test of a Swarm runs: the distribution's own Docker, unpacked into the cache so that no service of this machine begins, a
# Traefik, and a program that stands for the services.   install.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=env.sh
. "$here/env.sh"
refuse() {
  echo "swarm: $*" >&2
  exit 1
}

PATH=$PATH:/usr/sbin:/sbin
bash "$here/../traefik/install.sh"
for program in ip iptables unshare nsenter; do
  command -v "$program" >/dev/null || refuse "$program is missing; install iproute2, iptables and util-linux"
done
if ! [ -x "$DOCKER/usr/sbin/dockerd" ]; then
  command -v apt-get >/dev/null || refuse 'apt-get is not here to fetch docker.io; unpack dockerd, containerd, runc and docker of 20.10 or newer into the cache by hand'
  work=$(mktemp -d)
  trap 'rm -rf -- "$work"' EXIT
  chmod 0755 "$work"
  cd "$work"
  echo 'swarm: fetching docker.io, containerd and runc' >&2
  apt-get download -qq docker.io containerd runc 2>/dev/null || {
    apt-get update -qq >&2
    apt-get download -qq docker.io containerd runc >&2
  }
  for package in ./*.deb; do dpkg-deb --extract "$package" root; done
  mkdir -p "$DOCKER"
  cp -r root/usr "$DOCKER/"
fi
if ! [ "$DOCKER/service" -nt "$here/service.go" ]; then
  command -v go >/dev/null || refuse 'there is no go to build the service of the test; install Go 1.21 or newer from https://go.dev/dl/ and run this again'
  CGO_ENABLED=0 GO111MODULE=off go build -trimpath -ldflags '-s -w' -o "$DOCKER/service" "$here/service.go"
fi
echo 'swarm: installed' >&2
