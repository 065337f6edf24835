import { IDataAccess } from './data-access';
import { SecretVariable } from './hardened-workload-props';

/**
 * What pods get of data that they use, with the prefix of its variables.
 * @internal
 */
export function dataVariables(
  prefix: string,
  { variables, secretVariables, authority }: IDataAccess,
): { readonly variables: Record<string, string>; readonly secretVariables: SecretVariable[] } {
  const file = authority === undefined ? {} : { [`${prefix}_CA_FILE`]: `${authorityFolder(prefix)}/${authority.key}` };
  return {
    variables: {
      ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`${prefix}_${name}`, value])),
      ...file,
    },
    secretVariables: secretVariables.map((variable) => ({ ...variable, name: `${prefix}_${variable.name}` })),
  };
}

/**
 * Where the certificate of who signed for used data is mounted.
 * @internal
 */
export function authorityFolder(prefix: string): string {
  return `/etc/data/${prefix.toLowerCase().replaceAll('_', '-')}`;
}

/**
 * What keeps pods from using data, if anything.
 * @param namespace of the pods
 * @internal
 */
export function dataUseProblems(prefix: string, access: IDataAccess, namespace: string): (string | undefined)[] {
  return [
    /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(prefix)
      ? undefined
      : `variables of data have a prefix of capital letters, digits and '_', got '${prefix}'; write it as 'SQL'`,
    access.namespace === undefined || access.namespace === namespace
      ? undefined
      : `pods get Secrets of their own namespace, got ${access.description} of '${access.namespace}' in '${namespace}'; make it there, or bring its Secrets by an ExternalSecret and name it as an external one`,
  ];
}
