/** How a load balancer knows that a backend is well. */
export class HealthCheck {
  /** The port opens. */
  public static tcp(): HealthCheck {
    return new HealthCheck(undefined, []);
  }

  /**
   * A path answers over TLS with one of the statuses; the certificate is not verified, because it may be of a CA that is not made yet.
   * K3s and RKE2 refuse anonymous requests: `/readyz` answers 401 when it is well, and 503 while starting.
   */
  public static https(path: string, ...statuses: number[]): HealthCheck {
    return new HealthCheck(path, statuses);
  }

  private constructor(
    public readonly path: string | undefined,
    public readonly statuses: number[],
  ) {}
}
