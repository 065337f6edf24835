import { Cni, Distribution } from '../model';
import { nameService } from './cluster-ranges';
import { CloudIntegration, IngressController } from './cluster-settings';

/** @internal */
export interface ServerArgumentsProps {
  readonly distribution: Distribution;
  readonly cni: Cni;
  readonly ingress: IngressController;
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Addresses and names that the API goes by. */
  readonly apiNames: readonly string[];
  readonly cloud?: CloudIntegration;
}

/**
 * Arguments that all servers of a cluster have in common, whoever stands it up: as a distribution reads them in its `config.yaml`.
 * @see https://docs.rke2.io/reference/server_config
 * @see https://docs.k3s.io/cli/server
 * @internal
 */
export function serverArguments(props: ServerArgumentsProps): Record<string, unknown> {
  const { distribution, cni, ingress, podCidr, serviceCidr, apiNames } = props;
  return {
    'tls-san': [...apiNames],
    'cluster-cidr': podCidr,
    'service-cidr': serviceCidr,
    'cluster-dns': nameService(serviceCidr),
    'cluster-domain': 'cluster.local',
    ...(distribution === Distribution.RKE2 ? { cni: cni.name, 'ingress-controller': ingress } : {}),
  };
}
