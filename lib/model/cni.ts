import { Distribution } from './distribution';
import { Port } from './port';

/**
 * The network of a cluster's pods, and what it needs of the network of its nodes.
 * @see https://docs.rke2.io/install/requirements#cni-specific-inbound-network-rules
 */
export class Cni {
  /** Flannel with the policies of Calico: the default of RKE2. */
  public static canal(): Cni {
    return new Cni('canal', VXLAN_OVERHEAD, false, false, [FLANNEL, CANAL_HEALTH]);
  }

  /** Canal that encrypts what pods send from node to node. */
  public static canalWireguard(): Cni {
    return new Cni('canal', WIREGUARD_OVERHEAD, false, true, [Port.udp(51820, 'flannel wireguard'), CANAL_HEALTH]);
  }

  /** VXLAN and nothing else: the default of K3s, which brings policies of its own; RKE2 has none with it. */
  public static flannel(): Cni {
    return new Cni('flannel', VXLAN_OVERHEAD, false, false, [FLANNEL]);
  }

  /** Calico with VXLAN between nodes. */
  public static calico(): Cni {
    return new Cni('calico', VXLAN_OVERHEAD, false, false, [Port.udp(4789, 'calico vxlan'), ...CALICO]);
  }

  /**
   * Calico that tells routes by BGP: packets have the addresses of pods, which every port of the nodes must then let pass. Nodes and pods
   * are open to each other on all ports, since no rule of the cloud knows which of them a packet is for.
   */
  public static calicoUnencapsulated(): Cni {
    return new Cni('calico', 0, true, false, EVERYTHING);
  }

  /** Cilium with VXLAN between nodes. */
  public static cilium(): Cni {
    return new Cni('cilium', VXLAN_OVERHEAD, false, false, [
      Port.udp(8472, 'cilium vxlan'),
      Port.tcp(4240, 'cilium health'),
      Port.icmp(),
    ]);
  }

  private constructor(
    /** As RKE2 knows it: `canal`. */
    public readonly name: string,
    /** Bytes of each packet between nodes that pods cannot have. */
    public readonly overhead: number,
    /** Whether packets between nodes have the addresses of pods. */
    public readonly routesPods: boolean,
    /** Whether what pods send from node to node is encrypted. */
    public readonly isEncrypted: boolean,
    private readonly listensOn: readonly Port[],
  ) {}

  /** What nodes listen on for each other. Flannel has another port with RKE2, which Windows could speak to. */
  public ports(distribution: Distribution): Port[] {
    return this.name === 'flannel' && distribution === Distribution.RKE2 ? [RKE2_FLANNEL] : [...this.listensOn];
  }

  /**
   * What is wrong with it in a cluster, if anything.
   * @param mtu bytes of the largest packet of the nodes' network; undefined where it is not known
   * @internal
   */
  public _problems(distribution: Distribution, mtu: number | undefined): string[] {
    const left = (mtu ?? Infinity) - this.overhead;
    return [
      ...(distribution === Distribution.K3S && this.name !== 'flannel'
        ? [
            `K3s brings one network of pods, flannel, got '${this.name}'; leave 'cni' out or choose 'distribution: Distribution.RKE2'`,
          ]
        : []),
      ...(left < LEAST_MTU
        ? [
            `pods need packets of ${LEAST_MTU} bytes or more, got ${left}, what '${this.name}' leaves of the network's ${mtu}; raise 'mtu' of the site's network to ${LEAST_MTU + this.overhead} or more`,
          ]
        : []),
    ];
  }
}

/** What IPv6 asks of every link, and Path MTU Discovery falls back to. */
const LEAST_MTU = 1280;
const VXLAN_OVERHEAD = 50;
/** As flannel reckons it: room for IPv6 outside. */
const WIREGUARD_OVERHEAD = 80;
const FLANNEL = Port.udp(8472, 'flannel vxlan');
const RKE2_FLANNEL = Port.udp(4789, 'flannel vxlan');
const CANAL_HEALTH = Port.tcp(9099, 'canal health');
const CALICO = [Port.tcp(5473, 'calico typha'), Port.tcp(9098, 'typha health'), Port.tcp(9099, 'calico health')];
const EVERYTHING = [Port.tcpRange(1, 65535, 'pods'), Port.udpRange(1, 65535, 'pods'), Port.icmp('pods')];
