import { stringify } from 'yaml';
import { GatewayPort, MESH_PORTS } from '../../model';

/**
 * Values of the chart `gateway` for an east-west gateway of a cluster of others: a load balancer of theirs stands in front.
 * @internal
 */
export function peerGatewayValues(selector: Readonly<Record<string, string>>): string {
  const { port } = GatewayPort.EAST_WEST;
  return stringify({
    labels: { ...selector },
    service: {
      type: 'LoadBalancer',
      ports: [
        { name: 'status-port', port: MESH_PORTS.ready, targetPort: MESH_PORTS.ready, protocol: 'TCP' },
        { name: 'tls-east-west', port: port.first, targetPort: port.first, protocol: 'TCP' },
      ],
    },
    autoscaling: { minReplicas: 2, maxReplicas: 5 },
  });
}
