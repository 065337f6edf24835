import { bootScript } from './boot-script';
import { BootFile, BootUnit, CloudConfigProps, SCRIPT_FOLDER, SYSCTL_FILE } from './cloud-config-props';
import { devicesBoot } from './devices-boot';
import { downloadsBoot } from './downloads-boot';

/**
 * A first boot and then another one's: lists are joined, of single values the other one's win.
 * @internal
 */
export function followedProps(ours: CloudConfigProps, theirs: CloudConfigProps): CloudConfigProps {
  return {
    packages: joined(ours.packages, theirs.packages),
    apt: ours.apt === undefined && theirs.apt === undefined ? undefined : { ...ours.apt, ...theirs.apt },
    files: appended(ours.files, theirs.files),
    units: appended(ours.units, theirs.units),
    scripts: joined(ours.scripts, theirs.scripts),
    downloads: appended(ours.downloads, theirs.downloads),
    mirror: theirs.mirror ?? ours.mirror,
    devices: appended(ours.devices, theirs.devices),
    users: appended(ours.users, theirs.users),
    sysctl: { ...ours.sysctl, ...theirs.sysctl },
    commands: appended(ours.commands, theirs.commands),
    timeServers: joined(ours.timeServers, theirs.timeServers),
  };
}

/**
 * The same first boot in files, units, scripts and packages alone, where it can be said with those.
 * @internal
 */
export function plainProps(props: CloudConfigProps): CloudConfigProps {
  const { downloads = [], mirror, devices = [], sysctl = {}, ...plain } = props;
  const pins = (plain.packages ?? []).filter((name) => name.includes('=')).sort();
  const parameters = Object.keys(sysctl).sort();
  const content = parameters.map((name) => `${name} = ${sysctl[name]}\n`).join('');
  const whole = [
    devicesBoot(devices),
    downloadsBoot(downloads, mirror),
    pins.length === 0 ? {} : { files: [{ path: PINS_FILE, content: pins.map(pinOf).join('\n') }] },
    parameters.length === 0
      ? {}
      : { files: [{ path: SYSCTL_FILE, content }], commands: [['sysctl', '--load', SYSCTL_FILE]] },
  ].reduceRight<CloudConfigProps>((rest, part) => followedProps(part, rest), plain);
  const pinned = new Set(pins.map(nameOf));
  return { ...whole, packages: (whole.packages ?? []).filter((name) => name.includes('=') || !pinned.has(name)) };
}

/**
 * Name of a package without its version.
 * @internal
 */
export function nameOf(wanted: string): string {
  return wanted.split('=')[0];
}

/**
 * Every file that a plain first boot writes.
 * @internal
 */
export function writtenFiles({ files = [], scripts = [], units = [] }: CloudConfigProps): BootFile[] {
  return [...files, ...scripts.map(scriptFile), ...units.map(unitFile)];
}

/** Upgrades keep to it too. */
const PINS_FILE = '/etc/apt/preferences.d/60-cloudserve.pref';

function pinOf(name: string): string {
  return `Package: ${nameOf(name)}\nPin: version ${name.slice(nameOf(name).length + 1)}\nPin-Priority: 1001\n`;
}

function scriptFile(name: string): BootFile {
  return { path: `${SCRIPT_FOLDER}/${name}`, content: bootScript(name), permissions: '0755' };
}

function unitFile({ name, content }: BootUnit): BootFile {
  return { path: `/etc/systemd/system/${name}`, content };
}

function appended<T>(ours: readonly T[] = [], theirs: readonly T[] = []): T[] {
  return [...ours, ...theirs];
}

function joined(ours: readonly string[] = [], theirs: readonly string[] = []): string[] {
  return [...new Set([...ours, ...theirs])];
}
