import { posix } from 'node:path';
import { CLOCK_UNIT } from './clock';
import { BootUnit, CloudConfigProps, SCRIPT_FOLDER } from './cloud-config-props';
import { Download, FETCH_UNIT } from './download';
import { TRIED_AGAIN, unitWord } from './unit-names';

/**
 * What downloads come to.
 * @internal
 */
export function downloadsBoot(downloads: readonly Download[], mirror?: string): CloudConfigProps {
  return downloads.length === 0
    ? {}
    : { packages: ['curl', 'ca-certificates'], scripts: ['fetch'], units: [fetchUnit(downloads, mirror)] };
}

/**
 * What is wrong with downloads.
 * @internal
 */
export function downloadProblems(downloads: readonly Download[], mirror?: string): string[] {
  return [
    ...(mirror === undefined || URL_FORM.test(mirror)
      ? []
      : [`a mirror is the beginning of an address, got '${mirror}'; begin it with https://`]),
    ...downloads.flatMap(({ url, sha256, path, permissions, unpack }) => [
      ...(URL_FORM.test(url)
        ? []
        : [`a download has an address of http or https without blanks and quotes, got '${url}'; correct 'url'`]),
      ...(/^[0-9a-f]{64}$/.test(sha256)
        ? []
        : [
            `download '${path}' needs a SHA-256 of 64 lower-case hexadecimal digits, got '${sha256}'; give that of the version in 'url'`,
          ]),
      ...[path, ...(unpack === undefined ? [] : [unpack])]
        .filter((place) => !PATH_FORM.test(place) || posix.normalize(place) !== place)
        .map(
          (place) => `a download has a plain absolute path, got '${place}'; write it without '..', blanks and quotes`,
        ),
      ...(permissions === undefined || /^0?[0-7]{3,4}$/.test(permissions)
        ? []
        : [`download '${path}' needs an octal mode such as '0755', got '${permissions}'; correct 'permissions'`]),
    ]),
  ];
}

const URL_FORM = /^https?:\/\/[^\s"'\\]+$/;
const PATH_FORM = /^\/[A-Za-z0-9._/@:+-]*[A-Za-z0-9._@:+-]$/;

function fetchUnit(downloads: readonly Download[], mirror: string | undefined): BootUnit {
  const runs = downloads.map(({ url, sha256, path, permissions = '0644', unpack }) =>
    [`${SCRIPT_FOLDER}/fetch`, url, sha256, path, permissions, ...(unpack === undefined ? [] : [unpack])]
      .map(unitWord)
      .join(' '),
  );
  const lines = [
    '[Unit]',
    'Description=Files of known checksums are fetched',
    `Wants=network-online.target ${CLOCK_UNIT}`,
    `After=network-online.target ${CLOCK_UNIT}`,
    '',
    '[Service]',
    'Type=oneshot',
    'RemainAfterExit=yes',
    'TimeoutStartSec=infinity',
    ...(mirror === undefined ? [] : [`Environment=CLOUDSERVE_MIRROR=${mirror.replace(/%/g, '%%')}`]),
    ...runs.map((run) => `ExecStart=${run}`),
    TRIED_AGAIN,
    '',
    '[Install]',
    'WantedBy=multi-user.target',
    '',
  ];
  return { name: FETCH_UNIT, content: lines.join('\n') };
}
