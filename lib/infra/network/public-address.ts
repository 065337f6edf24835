/** Which address users call from beyond a site's network. */
export class PublicAddress {
  /** None: who calls is on the network or has a route to it. */
  public static none(): PublicAddress {
    return new PublicAddress(false, undefined);
  }

  /** A floating address that the cloud picks, known after the deployment. */
  public static floating(): PublicAddress {
    return new PublicAddress(true, undefined);
  }

  /** A floating address that the project holds already, such as the one that a name leads to. */
  public static reserved(address: string): PublicAddress {
    return new PublicAddress(true, address);
  }

  private constructor(
    public readonly isFloating: boolean,
    public readonly address: string | undefined,
  ) {}
}
