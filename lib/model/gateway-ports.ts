import { Port } from './port';

/** A port of an entry, and the port of every node that it leads to. */
export interface GatewayPort {
  readonly port: Port;
  readonly nodePort: number;
}

/**
 * Where the gateway of a cluster listens: fixed ports of all its nodes, so that what stands before them is known before it is there.
 * Exactly one component of a cluster owns them.
 */
export const GATEWAY_PORTS: {
  readonly http: GatewayPort;
  readonly https: GatewayPort;
  readonly eastWest: GatewayPort;
} = {
  http: { port: Port.tcp(80, 'http'), nodePort: 30080 },
  https: { port: Port.tcp(443, 'https'), nodePort: 30443 },
  /** Of other clusters of the same mesh. */
  eastWest: { port: Port.tcp(15443, 'east-west'), nodePort: 31443 },
};
