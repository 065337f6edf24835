import { Port } from './port';

/** The network of a cluster's pods, and what it needs of the network of its nodes. */
export class Cni {
  /** Flannel with the policies of Calico: the default of RKE2. */
  public static canal(): Cni {
    return new Cni('canal', VXLAN_OVERHEAD, [FLANNEL, Port.tcp(9099, 'canal health')], false);
  }

  /** VXLAN and nothing else: the default of K3s, which brings policies of its own; RKE2 has none with it. */
  public static flannel(): Cni {
    return new Cni('flannel', VXLAN_OVERHEAD, [FLANNEL], false);
  }

  /** Calico with VXLAN between nodes. */
  public static calico(): Cni {
    return new Cni('calico', VXLAN_OVERHEAD, [Port.udp(4789, 'calico vxlan'), ...CALICO], false);
  }

  /** Calico that tells routes by BGP: packets have the addresses of pods, which every port of the nodes must then let pass. */
  public static calicoUnencapsulated(): Cni {
    return new Cni('calico', 0, [Port.tcp(179, 'bgp'), ...CALICO], true);
  }

  /** Cilium with VXLAN between nodes. */
  public static cilium(): Cni {
    return new Cni(
      'cilium',
      VXLAN_OVERHEAD,
      [Port.udp(8472, 'cilium vxlan'), Port.tcp(4240, 'cilium health'), Port.icmp()],
      false,
    );
  }

  private constructor(
    /** As RKE2 knows it: `canal`. */
    public readonly name: string,
    /** Bytes of each packet between nodes that pods cannot have. */
    public readonly overhead: number,
    /** What nodes listen on for each other. */
    public readonly ports: Port[],
    /** Whether packets between nodes have the addresses of pods. */
    public readonly routesPods: boolean,
  ) {}
}

const VXLAN_OVERHEAD = 50;
const FLANNEL = Port.udp(8472, 'flannel vxlan');
const CALICO = [Port.tcp(5473, 'calico typha'), Port.tcp(9098, 'typha health'), Port.tcp(9099, 'calico health')];
