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
}
