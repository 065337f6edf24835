import { posix } from 'node:path';
import { repeated } from '../../core';
import { aptProblems } from './apt-settings';
import { isBootScript } from './boot-script';
import { placesOfLateValues, withoutLateValues } from './cloud-config-late';
import { nameOf, plainProps, writtenFiles } from './cloud-config-parts';
import { BootFile, BootUnit, BootUser, CloudConfigProps } from './cloud-config-props';
import { deviceProblems } from './devices-boot';
import { downloadProblems } from './downloads-boot';
import { placesIn } from './late-text';
import { sshKeyProblem } from '../ssh-key';

/**
 * What is wrong with the wishes for a first boot.
 * @internal
 */
export function cloudConfigProblems(wishes: CloudConfigProps): string[] {
  const props = withoutLateValues(wishes);
  const { packages = [], files = [], units = [], users = [], sysctl = {}, commands = [], timeServers = [] } = props;
  const { scripts = [], downloads = [], devices = [], apt = {} } = props;
  return [
    ...placesOfLateValues(wishes).map(
      (place) =>
        `user data are known before a deployment, got a late value in ${place}; write it without values of a deployment`,
    ),
    ...packages
      .filter((name) => !/^[A-Za-z0-9@][\w.+:~/@^-]*(=[\w.+:~*-]+)?$/.test(name))
      .map((name) => `a package is named by one word that no shell would read, got '${name}'; correct 'packages'`),
    ...repeated([...new Set(packages.filter((name) => name.includes('=')))].map(nameOf)).map(
      (name) => `package '${name}' is asked for in two versions; keep one in 'packages'`,
    ),
    ...aptProblems(apt),
    ...files.flatMap(fileProblems),
    ...units.flatMap(unitProblems),
    ...scripts
      .filter((name) => !isBootScript(name))
      .map((name) => `a script is a file of this library, got '${name}', which it has not; correct 'scripts'`),
    ...downloadProblems(downloads, props.mirror),
    ...deviceProblems(devices),
    ...repeated(devices.map(({ role }) => role)).map((role) => `device '${role}' is made ready twice; merge the two`),
    ...repeatedPaths(props),
    ...repeated(users.map(({ name }) => name)).map((name) => `boot user '${name}' is made twice; merge the two`),
    ...users.flatMap(userProblems),
    ...Object.entries(sysctl).flatMap(([name, value]) => sysctlProblems(name, value)),
    ...commands.flatMap(([word = ''], i) =>
      word.trim() === '' ? [`command ${i + 1} needs a word or more, the first a program, got none; remove it`] : [],
    ),
    ...timeServers
      .filter((server) => !/^[A-Za-z0-9:][A-Za-z0-9.:_-]*$/.test(server))
      .map((server) => `a time server is a host name or an address, got '${server}'; correct 'timeServers'`),
  ];
}

/** Of files, units, scripts, downloads and what is made of the rest: no path is written by two. */
function repeatedPaths(props: CloudConfigProps): string[] {
  const { units = [], downloads = [], devices = [] } = props;
  const ofUnits = new Set(units.map(({ name }) => `/etc/systemd/system/${name}`));
  const mounts = devices.flatMap(({ mount }) => mount ?? []);
  const written = writtenFiles(plainProps(props)).map(({ path }) => posix.normalize(path));
  return [
    ...repeated([...written, ...downloads.map(({ path }) => posix.normalize(path))])
      .filter((path) => !mounts.some((mount) => path.endsWith('.mount') && repeated(mounts).includes(mount)))
      .map((path) =>
        ofUnits.has(path)
          ? `unit '${posix.basename(path)}' is written twice; give each unit one content`
          : `boot file '${path}' is written twice; give each file one content`,
      ),
    ...repeated(mounts).map((mount) => `two devices are mounted at '${mount}'; give each its own 'mount'`),
  ];
}

function fileProblems({ path, content, secrets = {}, permissions }: BootFile): string[] {
  const places = [...new Set(placesIn(content))];
  return [
    ...(path.startsWith('/') ? [] : [`boot file needs an absolute path, got '${path}'; begin it with '/'`]),
    ...(path.endsWith('/') ? [`boot file needs a name, got the folder '${path}'; add one to its 'path'`] : []),
    ...(path.split('/').includes('..')
      ? [`boot file needs a path without '..', got '${path}'; write where it leads`]
      : []),
    ...(permissions === undefined || /^0?[0-7]{3,4}$/.test(permissions)
      ? []
      : [`boot file '${path}' needs an octal mode such as '0640', got '${permissions}'; correct 'permissions'`]),
    ...places
      .filter((name) => !(name in secrets))
      .map((name) => `boot file '${path}' has a place for a secret '${name}', got none of that name; add to 'secrets'`),
    ...Object.keys(secrets)
      .filter((name) => !places.includes(name))
      .map(
        (name) =>
          `boot file '${path}' is given a secret '${name}', got no place for it; write <<${name}>> into the content or leave it out`,
      ),
    ...Object.entries(secrets)
      .filter(([, secret]) => !secret._isLate)
      .map(
        ([name]) =>
          `boot file '${path}' has a secret '${name}' that only a deployment knows, got a text of the program; take it from a variable by BootSecret.fromVariable, or from a resource`,
      ),
  ];
}

function unitProblems({ name, content, enabled = true }: BootUnit): string[] {
  const installed = /^\[Install\]\s*$/m.test(content);
  return [
    ...(UNIT_FORM.test(name)
      ? []
      : [
          `a unit's name ends with its type, such as '.service' or '.timer', and has no blanks or slashes, got '${name}'; correct its 'name'`,
        ]),
    ...(enabled && !installed
      ? [
          `unit '${name}' would run on the first boot alone, got no [Install] section; add one with WantedBy= or say 'enabled: false'`,
        ]
      : []),
    ...placesIn(content).map(
      (place) => `unit '${name}' can be read by everybody, got a place for a secret '${place}'; put it into a file`,
    ),
  ];
}

const UNIT_FORM = /^[A-Za-z0-9:_.\\@-]+\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/;

function userProblems({ name, sshKeys }: BootUser): string[] {
  const problems: string[] = [];
  if (!/^[a-z_][a-z0-9_-]{0,31}$/.test(name)) {
    problems.push(
      `a boot user's name is at most 32 lower-case letters, digits, hyphens and underscores, got '${name}'; give another 'name'`,
    );
  }
  if (sshKeys.length === 0) {
    problems.push(`boot user '${name}' has no password and needs a key to come in, got none; add to 'sshKeys'`);
  }
  sshKeys.forEach((key, i) => {
    const problem = sshKeyProblem(`key ${i + 1} of boot user '${name}'`, key);
    if (problem !== undefined) {
      problems.push(problem);
    }
  });
  return problems;
}

function sysctlProblems(name: string, value: string): string[] {
  return [
    ...(/^[^\s=#;]+$/.test(name)
      ? []
      : [`a kernel parameter is named by one word, got ${JSON.stringify(name)}; correct 'sysctl'`]),
    ...(/[\r\n]/.test(value)
      ? [`kernel parameter '${name}' has a value of one line, got ${JSON.stringify(value)}; correct 'sysctl'`]
      : []),
  ];
}
