import { Token } from '../../cdktf';
import { BootFile, BootUser, CloudConfigProps } from './cloud-config-props';

/**
 * Every text that holds a value of a deployment, in words.
 * @internal
 */
export function placesOfLateValues(props: CloudConfigProps): string[] {
  const { packages = [], files = [], users = [], sysctl = {}, commands = [], timeServers = [] } = props;
  const { units = [], scripts = [], downloads = [], devices = [], mirror = '', apt = {} } = props;
  const texts: [string, string[]][] = [
    ...files.map((file, i): [string, string[]] => [
      isLate([file.path]) ? `the path of boot file ${i + 1}` : `boot file '${file.path}'`,
      textsOfFile(file),
    ]),
    ...users.map((user, i): [string, string[]] => [
      isLate([user.name]) ? `the name of boot user ${i + 1}` : `boot user '${user.name}'`,
      textsOfUser(user),
    ]),
    ...units.map((unit, i): [string, string[]] => [
      isLate([unit.name]) ? `the name of unit ${i + 1}` : `unit '${unit.name}'`,
      textsOf(unit),
    ]),
    ...Object.entries(sysctl).map(([name, value]): [string, string[]] => [
      isLate([name]) ? `the name of a kernel parameter` : `kernel parameter '${name}'`,
      [name, value],
    ]),
    ...packages.map((name, i): [string, string[]] => [`package ${i + 1}`, [name]]),
    ...scripts.map((name, i): [string, string[]] => [`script ${i + 1}`, [name]]),
    ...downloads.map((download, i): [string, string[]] => [`download ${i + 1}`, textsOf(download)]),
    ['the mirror of downloads', [mirror]],
    ['the mirror or the proxy of packages', textsOf(apt)],
    ...devices.map((device, i): [string, string[]] => [`device ${i + 1}`, textsOf(device)]),
    ...commands.map((words, i): [string, string[]] => [`command ${i + 1}`, words]),
    ...timeServers.map((server, i): [string, string[]] => [`time server ${i + 1}`, [server]]),
  ];
  return texts.filter(([, values]) => isLate(values)).map(([place]) => place);
}

/**
 * What is known before a deployment of each list.
 * @internal
 */
export function withoutLateValues(props: CloudConfigProps): CloudConfigProps {
  const known = <T>(values: readonly T[] | undefined, texts: (value: T) => string[]): T[] =>
    (values ?? []).filter((value) => !isLate(texts(value)));
  return {
    ...props,
    packages: known(props.packages, (name) => [name]),
    files: known(props.files, textsOfFile),
    users: known(props.users, textsOfUser),
    units: known(props.units, textsOf),
    scripts: known(props.scripts, (name) => [name]),
    downloads: known(props.downloads, textsOf),
    devices: known(props.devices, textsOf),
    timeServers: known(props.timeServers, (server) => [server]),
    apt: isLate(textsOf(props.apt ?? {})) ? undefined : props.apt,
    mirror: props.mirror === undefined || isLate([props.mirror]) ? undefined : props.mirror,
  };
}

/** Also where the text was made of a list or of a number of a deployment. */
function isLate(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const numbers = (text.match(/-?\d+(\.\d+)?e[-+]\d+/gi) ?? []).map(Number);
    return [text, ...numbers].some((value) => Token.isUnresolved(value) || Token.isUnresolved([value]));
  });
}

function textsOfFile({ path, content, owner = '', permissions = '' }: BootFile): string[] {
  return [path, content, owner, permissions];
}

function textsOfUser({ name, sshKeys }: BootUser): string[] {
  return [name, ...sshKeys];
}

function textsOf(value: object): string[] {
  return Object.values(value).filter((text) => typeof text === 'string');
}
