/** The image that a machine boots. */
export class Image {
  /** An image by its name; the cloud resolves it when the machine is made. */
  public static named(name: string): Image {
    return new Image(name, undefined);
  }

  /** An image by its id. */
  public static withId(id: string): Image {
    return new Image(undefined, id);
  }

  private constructor(
    public readonly name: string | undefined,
    public readonly id: string | undefined,
  ) {}

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problem(): string | undefined {
    return (this.name ?? this.id ?? '').trim() === ''
      ? `an image is known by its name or its id, got ''; give the one that the cloud has`
      : undefined;
  }
}
