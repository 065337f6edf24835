import { posix } from 'node:path';
import { Token } from '../cdktf';
import { BootFile, BootUser, CloudConfigProps, SYSCTL_FILE } from './cloud-config-props';
import { sshKeyProblem } from './ssh-key';

/**
 * What is wrong with the wishes for a first boot.
 * @internal
 */
export function cloudConfigProblems(props: CloudConfigProps): string[] {
  const { packages = [], sysctl = {}, commands = [], timeServers = [] } = props;
  const files = (props.files ?? []).filter((file) => !isLate(textsOfFile(file)));
  const users = (props.users ?? []).filter((user) => !isLate(textsOfUser(user)));
  return [
    ...placesOfLateValues(props).map(
      (place) =>
        `user data are known before a deployment, got a late value in ${place}; write it without values of a deployment`,
    ),
    ...packages
      .filter((name) => !isLate([name]) && !/^[A-Za-z0-9@][\w.+:~=/@^-]*$/.test(name))
      .map((name) => `a package is named by one word that no shell would read, got '${name}'; correct 'packages'`),
    ...fileProblems(files, Object.keys(sysctl).length > 0),
    ...repeated(users.map(({ name }) => name)).map((name) => `boot user '${name}' is made twice; merge the two`),
    ...users.flatMap(userProblems),
    ...Object.entries(sysctl).flatMap(([name, value]) => sysctlProblems(name, value)),
    ...commands.flatMap(([word = ''], i) =>
      word.trim() === '' ? [`command ${i + 1} needs a word or more, the first a program, got none; remove it`] : [],
    ),
    ...timeServers
      .filter((server) => !isLate([server]) && !/^[A-Za-z0-9:][A-Za-z0-9.:_-]*$/.test(server))
      .map((server) => `a time server is a host name or an address, got '${server}'; correct 'timeServers'`),
  ];
}

/** Every text that holds a value of a deployment, in words. */
function placesOfLateValues(props: CloudConfigProps): string[] {
  const { packages = [], files = [], users = [], sysctl = {}, commands = [], timeServers = [] } = props;
  const texts: [string, string[]][] = [
    ...files.map((file, i): [string, string[]] => [
      isLate([file.path]) ? `the path of boot file ${i + 1}` : `boot file '${file.path}'`,
      textsOfFile(file),
    ]),
    ...users.map((user, i): [string, string[]] => [
      isLate([user.name]) ? `the name of boot user ${i + 1}` : `boot user '${user.name}'`,
      textsOfUser(user),
    ]),
    ...Object.entries(sysctl).map(([name, value]): [string, string[]] => [
      isLate([name]) ? `the name of a kernel parameter` : `kernel parameter '${name}'`,
      [name, value],
    ]),
    ...packages.map((name, i): [string, string[]] => [`package ${i + 1}`, [name]]),
    ...commands.map((words, i): [string, string[]] => [`command ${i + 1}`, words]),
    ...timeServers.map((server, i): [string, string[]] => [`time server ${i + 1}`, [server]]),
  ];
  return texts.filter(([, values]) => isLate(values)).map(([place]) => place);
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

function fileProblems(files: readonly BootFile[], withSysctl: boolean): string[] {
  const paths = files.map(({ path }) => posix.normalize(path));
  return [
    ...files.flatMap(({ path, permissions }) => [
      ...(path.startsWith('/') ? [] : [`boot file needs an absolute path, got '${path}'; begin it with '/'`]),
      ...(path.split('/').includes('..')
        ? [`boot file needs a path without '..', got '${path}'; write where it leads`]
        : []),
      ...(permissions === undefined || /^0?[0-7]{3,4}$/.test(permissions)
        ? []
        : [`boot file '${path}' needs an octal mode such as '0640', got '${permissions}'; correct 'permissions'`]),
    ]),
    ...repeated(paths).map((path) => `boot file '${path}' is written twice; give each file one content`),
    ...(withSysctl && paths.includes(SYSCTL_FILE)
      ? [`boot file '${SYSCTL_FILE}' is where 'sysctl' is written, got another content; give the file another path`]
      : []),
  ];
}

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

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
