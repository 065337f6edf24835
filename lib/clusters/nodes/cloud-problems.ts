import { X509Certificate } from 'node:crypto';
import { zoneProblem } from '../../infra';
import { CloudIntegration } from './cluster-settings';
import { PlacedPool } from '../pools/placed-pool';

/**
 * What is wrong with the controllers of the cloud in a cluster, if anything.
 * @internal
 */
export function cloudProblems(
  cloud: CloudIntegration | undefined,
  pools: readonly PlacedPool[],
): (string | undefined)[] {
  if (cloud === undefined) {
    return [];
  }
  const { controllerManager = false, volumes = false, ...settings } = cloud;
  if (!controllerManager && !volumes) {
    const given = Object.keys(settings).filter((key) => settings[key as keyof typeof settings] !== undefined);
    return given.length === 0
      ? []
      : [
          `settings of the cloud are those of its controllers, got ${given.map((key) => `'${key}'`).join(', ')} and no controller; turn 'controllerManager' or 'volumes' on, or take 'cloud' out`,
        ];
  }
  return [
    authProblem(cloud.authUrl),
    cloud.region === undefined || /^[\w][\w.-]*$/.test(cloud.region)
      ? undefined
      : `a region is one word of letters, digits and '-_.', got '${cloud.region}'; correct 'cloud.region'`,
    authorityProblem(cloud.certificateAuthority),
    zoneProblem(cloud.volumeZone),
    ...(cloud.exposedTo?._problems() ?? []),
    ...(controllerManager ? pools.filter(({ pool }) => pool._imported !== undefined).map(strangerProblem) : []),
  ];
}

function authProblem(url: string | undefined): string | undefined {
  if (url === undefined) {
    return `controllers of the cloud call its Keystone, got no address of it; give 'cloud.authUrl' as 'https://keystone.example.org:5000/v3'`;
  }
  return /^https?:\/\/[\w.-]+(:\d+)?(\/[\w./-]*)?$/.test(url)
    ? undefined
    : `Keystone has an address such as 'https://keystone.example.org:5000/v3', got '${url.replace(/\/\/.*@/, '//...@')}'; correct 'cloud.authUrl'`;
}

function authorityProblem(pem: string | undefined): string | undefined {
  if (pem === undefined) {
    return undefined;
  }
  try {
    return new X509Certificate(pem).ca
      ? undefined
      : `the certificate of an authority is needed, got one of '${new X509Certificate(pem).subject}'; give the authority that signed it in 'cloud.certificateAuthority'`;
  } catch {
    return `a certificate is written as PEM, got '${pem.slice(0, 30)}'; give its text in 'cloud.certificateAuthority'`;
  }
}

function strangerProblem({ name }: PlacedPool): string {
  return `controllers of the cloud take nodes out that it has no instance of, got imported servers in pool '${name}'; take 'controllerManager' or the pool out`;
}
