import { ApiObject } from 'cdk8s';
import { DeliveryUnit } from '../../../manifests';
import { NAMESPACE } from './ceph-charts';

/**
 * Opens what clients of a Ceph call: nodes, whose kernels mount volumes, and whoever asks for metrics or the dashboard.
 * @internal
 */
export function openCeph(unit: DeliveryUnit, isDashboard: boolean): void {
  openPorts(unit, 'Monitors', 'ceph-mon', { app: 'rook-ceph-mon' }, [3300, 6789]);
  for (const app of ['osd', 'mds']) {
    openPorts(unit, `Daemons-${app}`, `ceph-${app}`, { app: `rook-ceph-${app}` }, [], DAEMONS);
  }
  openPorts(unit, 'Managers', 'ceph-mgr', { app: 'rook-ceph-mgr' }, [9283, ...(isDashboard ? [8443] : [])], DAEMONS);
  openPorts(unit, 'Exporters', 'ceph-exporter', { app: 'rook-ceph-exporter' }, [9926]);
}

/**
 * Lets everybody call ports of some pods; the namespace is closed otherwise.
 * @internal
 */
export function openPorts(
  unit: DeliveryUnit,
  id: string,
  name: string,
  podLabels: Record<string, string>,
  ports: readonly number[],
  range?: PortRange,
): void {
  new ApiObject(unit, id, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace: NAMESPACE },
    spec: {
      podSelector: { matchLabels: podLabels },
      policyTypes: ['Ingress'],
      ingress: [
        {
          ports: [
            ...ports.map((port) => ({ port, protocol: 'TCP' })),
            ...(range === undefined ? [] : [{ port: range.first, endPort: range.last, protocol: 'TCP' }]),
          ],
        },
      ],
    },
  });
}

interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Daemons take the first that are free. */
const DAEMONS: PortRange = { first: 6800, last: 7568 };
