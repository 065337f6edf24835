import { Versions } from '../../model';

/**
 * What keeps the provider from calling a release of Rancher.
 * @internal
 */
export function providerProblem({ rancher, rancherProvider }: Versions): string | undefined {
  return rancher.version.startsWith(`${rancherProvider.rancherMinor}.`)
    ? undefined
    : `the stack of the API calls by the provider rancher2 ${rancherProvider.version}, which is made for rancher ${rancherProvider.rancherMinor}, got rancher ${rancher.version}; choose another in 'versions'`;
}

/**
 * What is wrong with the name of a setting.
 * @internal
 */
export function settingProblem(name: string): string | undefined {
  if (name === 'server-url') {
    return `Rancher's address is made of its name, got a setting 'server-url'; take it out of 'settings'`;
  }
  return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name)
    ? undefined
    : `a setting of Rancher is named by lower-case letters, digits, dots and hyphens, got '${name}'; correct 'settings'`;
}
