/** Protocol of a port. */
export enum Protocol {
  TCP = 'tcp',
  UDP = 'udp',
}

/** One port or a range of ports that something listens on. */
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

  private constructor(
    public readonly protocol: Protocol,
    public readonly first: number,
    public readonly last: number,
    /** What listens there, in a word: `ssh`, `kube-apiserver`. */
    public readonly name: string,
  ) {}

  /** `tcp/6443` or `udp/8472-8473`. */
  public toString(): string {
    return `${this.protocol}/${this.first === this.last ? this.first : `${this.first}-${this.last}`}`;
  }

  /**
   * What is wrong with the port, if anything.
   * @internal
   */
  public _problem(): string | undefined {
    const valid = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 65535;
    if (!valid(this.first) || !valid(this.last) || this.first > this.last) {
      return `port '${this.name}' must lie between 1 and 65535, first not above last, got ${this.first} to ${this.last}; correct the numbers`;
    }
    return undefined;
  }
}
