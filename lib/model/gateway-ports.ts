import { Port } from './port';

/**
 * Where the gateway of a cluster listens: fixed ports of all its nodes, so that what stands before them is known before it is there.
 * Exactly one component of a cluster owns them.
 */
export class GatewayPort {
  public static readonly HTTP: GatewayPort = new GatewayPort(Port.tcp(80, 'http'), 30080);
  public static readonly HTTPS: GatewayPort = new GatewayPort(Port.tcp(443, 'https'), 30443);
  /** Of other clusters of the same mesh. */
  public static readonly EAST_WEST: GatewayPort = new GatewayPort(Port.tcp(15443, 'east-west'), 31443);

  /** All of them. */
  public static all(): GatewayPort[] {
    return [GatewayPort.HTTP, GatewayPort.HTTPS, GatewayPort.EAST_WEST];
  }

  private constructor(
    /** Port of the entry. */
    public readonly port: Port,
    /** Port of every node that it leads to. */
    public readonly nodePort: number,
  ) {}
}
