#!/usr/bin/env bash
# Is a machine until it is ended: file systems of its own over those that its first boot and its services write to, and the files
# of the first boot laid out on them. Run in its own mount and network namespaces.   machine.sh FILES
set -euo pipefail
files=$1
copy=$(mktemp -d)
mount -t tmpfs none "$copy"
cp -a /etc "$copy/etc"
mount --bind "$copy/etc" /etc
for folder in /usr/local/lib /var/lib /run; do mount -t tmpfs none "$folder"; done
umount "$copy" 2>/dev/null || umount --lazy "$copy"
rmdir "$copy"
mkdir -p /var/lib/haproxy /run/haproxy
cp -a "$files/." /
echo up
exec sleep infinity
