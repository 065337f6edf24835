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

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(): string[] {
    if (this.path === undefined) {
      return [];
    }
    return [
      ...(/^\/[A-Za-z0-9._~/?&=-]*$/.test(this.path)
        ? []
        : [`a health check asks for a path of plain characters that begins with '/', got '${this.path}'; correct it`]),
      ...(this.statuses.length > 0
        ? []
        : [`a health check needs a status that is well, got none for '${this.path}'; name 200 or what it answers`]),
      ...this.statuses
        .filter((status) => !Number.isInteger(status) || status < 100 || status > 599)
        .map(
          (status) => `a status lies between 100 and 599, got ${status} for '${this.path}'; correct the health check`,
        ),
    ];
  }
}
