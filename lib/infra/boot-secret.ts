/**
 * A value that only a deployment knows and that a machine gets in its user data. Whoever may ask the cloud for user data reads it,
 * so it is the only way for such a value into a first boot, and every one is listed.
 */
export class BootSecret {
  /**
   * @param name what it is, in a few words for the report: `password of the database`
   * @param value a value of a deployment: `password.result`
   * @param longest most characters that it may have: user data have a limit
   */
  public static of(name: string, value: string, longest = 256): BootSecret {
    return new BootSecret(name, value, longest);
  }

  private constructor(
    public readonly name: string,
    public readonly value: string,
    public readonly longest: number,
  ) {}
}
