#!/usr/bin/env bash
# Boots the files of a machine with a systemd of its own: machine.sh FOLDER; to be run in namespaces of its own for mounts, processes and
# control groups. FOLDER/files lies over this machine's files at the first boot; what the machine writes stays in FOLDER/written for the next.
# Nothing of this machine's own is started; its network, its devices and its udev are shared.
set -euo pipefail

folder=$1
new=$folder/root
first=''
[ -d "$folder/written" ] || first=yes
mkdir -p "$new" "$folder/written" "$folder/work"
[ -z "$first" ] || cp -a "$folder/files/." "$folder/written/"
mount -t overlay overlay -o "lowerdir=/,upperdir=$folder/written,workdir=$folder/work" "$new"
mount -t proc proc "$new/proc"
mount -t sysfs sysfs "$new/sys"
mount --rbind /dev "$new/dev"
mount -t tmpfs none "$new/run"
mkdir -p /run/udev "$new/run/udev"
mount --bind /run/udev "$new/run/udev"
if mount -t cgroup | grep -q .; then
  mount -t tmpfs none "$new/sys/fs/cgroup"
  mkdir "$new/sys/fs/cgroup/systemd"
  mount -t cgroup -o none,name=systemd none "$new/sys/fs/cgroup/systemd"
else
  mount -t cgroup2 none "$new/sys/fs/cgroup"
fi
rm -rf "$new"/lib/systemd/system/*.wants "$new/lib/systemd/system-generators"
if [ -n "$first" ]; then
  rm -rf "$new/etc/systemd/system"
  mkdir -p "$new/etc/systemd/system"
  [ ! -d "$folder/files/etc/systemd/system" ] || cp -a "$folder/files/etc/systemd/system/." "$new/etc/systemd/system/"
fi
exec chroot "$new" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin container=cloudserve \
  /lib/systemd/systemd --system --unit=multi-user.target --log-target=null --show-status=no
