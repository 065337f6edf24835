/** Protocol of a port. */
export enum Protocol {
  TCP = 'tcp',
  UDP = 'udp',
  /** By which routers of a virtual address find each other: IP protocol 112, without ports. */
  VRRP = 'vrrp',
  /** Ping and the size of the largest packet: without ports. */
  ICMP = 'icmp',
  /** What IPsec encrypts: IP protocol 50, without ports. */
  ESP = 'esp',
}

/** One port or a range of ports that something listens on, or a protocol that has none. */
export class Port {
  /** One TCP port. */
  public static tcp(port: number, name: string): Port {
    return new Port(Protocol.TCP, port, port, name);
  }

  /** One UDP port. */
  public static udp(port: number, name: string): Port {
    return new Port(Protocol.UDP, port, port, name);
  }

  /** TCP ports from `first` to `last`, both included. */
  public static tcpRange(first: number, last: number, name: string): Port {
    return new Port(Protocol.TCP, first, last, name);
  }

  /** UDP ports from `first` to `last`, both included. */
  public static udpRange(first: number, last: number, name: string): Port {
    return new Port(Protocol.UDP, first, last, name);
  }

  /** IP protocol 112, by which the holders of a virtual address find each other. */
  public static vrrp(name: string = 'vrrp'): Port {
    return new Port(Protocol.VRRP, 0, 0, name);
  }

  /** ICMP: ping, and "packet too big". */
  public static icmp(name: string = 'icmp'): Port {
    return new Port(Protocol.ICMP, 0, 0, name);
  }

  /** IP protocol 50: what IPsec encrypts. */
  public static esp(name: string = 'esp'): Port {
    return new Port(Protocol.ESP, 0, 0, name);
  }

  private constructor(
    public readonly protocol: Protocol,
    public readonly first: number,
    public readonly last: number,
    /** What listens there, in a word: `ssh`, `kube-apiserver`. */
    public readonly name: string,
  ) {}

  /** Whether the protocol has port numbers; without them `first` and `last` are 0. */
  public get hasNumbers(): boolean {
    return this.protocol === Protocol.TCP || this.protocol === Protocol.UDP;
  }

  /** `tcp/6443`, `udp/8472-8473` or `vrrp`. */
  public toString(): string {
    if (!this.hasNumbers) {
      return this.protocol;
    }
    return `${this.protocol}/${this.first === this.last ? this.first : `${this.first}-${this.last}`}`;
  }

  /**
   * What is wrong with the port, if anything.
   * @internal
   */
  public _problem(): string | undefined {
    const valid = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 65535;
    if (!this.hasNumbers) {
      return undefined;
    }
    if (!valid(this.first) || !valid(this.last) || this.first > this.last) {
      return `port '${this.name}' must lie between 1 and 65535, first not above last, got ${this.first} to ${this.last}; correct the numbers`;
    }
    return undefined;
  }
}
