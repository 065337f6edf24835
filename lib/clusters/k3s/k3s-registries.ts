import { stringify } from 'yaml';
import { BootFile, BootSecret, RegistryMirror } from '../../infra';
import { Distribution } from '../../model';

/**
 * Where containerd gets images from, and the certificates that it checks.
 * @see https://docs.k3s.io/installation/private-registry
 * @internal
 */
export function registriesFiles(
  mirrors: readonly RegistryMirror[],
  distribution: Distribution = Distribution.K3S,
): BootFile[] {
  if (mirrors.length === 0) {
    return [];
  }
  const folder = `/etc/rancher/${distribution}`;
  const secrets: Record<string, BootSecret> = {};
  const configs: Record<string, object> = {};
  const authorities: BootFile[] = [];
  mirrors.forEach(({ endpoints, user, password, certificateAuthority }, i) => {
    const authority = `${folder}/registry-${i + 1}-ca.pem`;
    if (certificateAuthority !== undefined) {
      authorities.push({ path: authority, content: certificateAuthority });
    }
    if (password !== undefined) {
      secrets[`registry-${i + 1}`] = password;
    }
    const config = {
      ...(password === undefined ? {} : { auth: { username: user, password: `<<registry-${i + 1}>>` } }),
      ...(certificateAuthority === undefined ? {} : { tls: { ca_file: authority } }),
    };
    if (Object.keys(config).length > 0) {
      endpoints.forEach((endpoint) => (configs[endpoint.replace(/^https?:\/\//, '').replace(/\/.*$/, '')] = config));
    }
  });
  const content = {
    mirrors: Object.fromEntries(
      mirrors.map(({ registry, endpoints, rewrites }) => [
        registry,
        { endpoint: [...endpoints], ...(rewrites === undefined ? {} : { rewrite: rewrites }) },
      ]),
    ),
    ...(Object.keys(configs).length > 0 ? { configs } : {}),
  };
  const written = inBlocks(stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));
  return [{ path: `${folder}/registries.yaml`, content: written, permissions: '0600', secrets }, ...authorities];
}

/** Passwords in blocks, in which every character means just itself. */
function inBlocks(yaml: string): string {
  return yaml.replace(/^( *)password: (<<[a-z0-9-]+>>)$/gm, '$1password: |-\n$1  $2');
}
