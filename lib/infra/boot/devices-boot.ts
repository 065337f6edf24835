import { posix } from 'node:path';
import { BootDevice, DEVICES_UNIT, FileSystem, devicePath } from './devices';
import { BootUnit, CloudConfigProps, SCRIPT_FOLDER } from './cloud-config-props';
import { TRIED_AGAIN, unitOfPath } from './unit-names';

/**
 * What devices come to.
 * @internal
 */
export function devicesBoot(devices: readonly BootDevice[]): CloudConfigProps {
  if (devices.length === 0) {
    return {};
  }
  const list = devices.map(({ role, fileSystem = '-', mount = '-', owner = '-' }) =>
    [role, fileSystem, mount, owner].join(' '),
  );
  return {
    packages: ['curl', ...new Set(devices.flatMap(({ fileSystem }) => packageOf(fileSystem)))],
    scripts: ['devices'],
    files: [
      { path: LIST, content: `${list.join('\n')}\n` },
      ...devices
        .filter(({ mount }) => mount !== undefined)
        .map(({ role }) => ({
          path: `/etc/systemd/system/${unitOfPath(devicePath(role), 'device')}.d/10-cloudserve.conf`,
          content: '[Unit]\nJobRunningTimeoutSec=20min\n',
        })),
    ],
    units: [devicesUnit(), ...devices.flatMap(mountUnit)],
  };
}

/**
 * What is wrong with devices.
 * @internal
 */
export function deviceProblems(devices: readonly BootDevice[]): string[] {
  return devices.flatMap(({ role, fileSystem, mount, owner }) => [
    ...(/^[a-z][a-z0-9-]{0,59}$/.test(role)
      ? []
      : [`a device is named by the role of a volume, got '${role}'; give that of 'volumes'`]),
    ...((fileSystem === undefined) === (mount === undefined)
      ? []
      : [
          mount === undefined
            ? `device '${role}' has a file system and is mounted nowhere, got no mount; add 'mount' or leave 'fileSystem' out`
            : `device '${role}' needs a file system to be mounted at '${mount}', got none; add 'fileSystem'`,
        ]),
    ...(mount === undefined || (/^(\/[A-Za-z0-9._-]+)+$/.test(mount) && posix.normalize(mount) === mount)
      ? []
      : [`device '${role}' is mounted at a plain absolute path, got '${mount}'; write it without '..' and blanks`]),
    ...(owner === undefined || /^[a-z_][a-z0-9_-]*(:[a-z_][a-z0-9_-]*)?$/.test(owner)
      ? []
      : [`device '${role}' has an owner such as 'mysql:mysql', got '${owner}'; correct 'owner'`]),
    ...(owner === undefined || mount !== undefined
      ? []
      : [`device '${role}' is mounted nowhere, got an owner '${owner}' of its folder; leave 'owner' out`]),
  ]);
}

const LIST = '/etc/cloudserve/devices';

function packageOf(fileSystem: FileSystem | undefined): string[] {
  return fileSystem === FileSystem.XFS ? ['xfsprogs'] : fileSystem === FileSystem.EXT4 ? ['e2fsprogs'] : [];
}

function devicesUnit(): BootUnit {
  const content = `[Unit]
Description=Volumes are found by their roles
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
RemainAfterExit=yes
TimeoutStartSec=infinity
ExecStart=${SCRIPT_FOLDER}/devices ${LIST}
${TRIED_AGAIN}

[Install]
WantedBy=multi-user.target
`;
  return { name: DEVICES_UNIT, content };
}

/** Without default dependencies, because systemd mounts all others before there is a network, which this one waits for. */
function mountUnit({ role, fileSystem, mount }: BootDevice): BootUnit[] {
  if (fileSystem === undefined || mount === undefined) {
    return [];
  }
  const content = `[Unit]
Description=Volume ${role}
DefaultDependencies=no
Requires=${DEVICES_UNIT}
After=${DEVICES_UNIT}
Conflicts=umount.target
Before=umount.target

[Mount]
What=${devicePath(role)}
Where=${mount}
Type=${fileSystem}
Options=noatime

[Install]
WantedBy=multi-user.target
`;
  return [{ name: unitOfPath(mount, 'mount'), content }];
}

/**
 * What a first boot would wait for and its machine has not.
 * @param roles roles of the machine's volumes
 * @internal
 */
export function missingVolumes(waited: readonly string[], roles: readonly string[]): string[] {
  return waited
    .filter((role) => !roles.includes(role))
    .map(
      (role) =>
        `the first boot would wait for a volume '${role}' in vain, got ${roles.length === 0 ? 'none' : roles.join(', ')}; add it to 'volumes' or take the device out of 'boot'`,
    );
}
