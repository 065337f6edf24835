import { ISecretReference } from '../../manifests';
import { ServiceDescription } from '../service-description';
import { SwarmEntry } from './swarm-entry';

/** Keys of a certificate in a Secret of Kubernetes. */
const CERTIFICATE_KEYS = ['tls.crt', 'tls.key'];

/**
 * Name that one value of a Secret has in a Swarm, whose secrets have one each.
 * @internal
 */
export function swarmSecret({ secretName }: ISecretReference, key: string): string {
  return `${secretName}.${key}`;
}

/**
 * Secrets of a certificate: what everybody sees, and its key.
 * @internal
 */
export function certificateSecrets(certificate: ISecretReference): string[] {
  return CERTIFICATE_KEYS.map((key) => swarmSecret(certificate, key));
}

/**
 * Names of the secrets that somebody brings into the Swarm, and who reads them.
 * @internal
 */
export function stackSecrets(
  services: readonly ServiceDescription[],
  entry: SwarmEntry | undefined,
): Map<string, string[]> {
  const readers = new Map<string, string[]>();
  const read = (secret: string, reader: string): void => {
    readers.set(secret, [...new Set([...(readers.get(secret) ?? []), reader])]);
  };
  services.forEach(({ name, secretVariables = [] }) =>
    secretVariables.forEach(({ secret, key }) => read(swarmSecret(secret, key), name)),
  );
  if (entry?._certificate !== undefined) {
    certificateSecrets(entry._certificate).forEach((secret) => read(secret, 'entry'));
  }
  return readers;
}
