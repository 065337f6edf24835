import { isDnsSubdomain } from '../core';

/** A Secret by its name: its values come from elsewhere, and never stand in manifests. */
export interface ISecretReference {
  readonly secretName: string;
}

/** A Secret that somebody else brings into the namespace. */
export class SecretReference implements ISecretReference {
  /** One that an operator or a person makes. */
  public static fromName(secretName: string): SecretReference {
    return new SecretReference(secretName);
  }

  /**
   * One that stands in the repository as a file encrypted by SOPS, which an engine like Flux opens; it is delivered beside what this program writes.
   * @param file from the root of the repository: `secrets/exam/mail.sops.yaml`
   */
  public static fromSopsFile(secretName: string, file: string): SecretReference {
    return new SecretReference(secretName, file);
  }

  private constructor(
    public readonly secretName: string,
    /** Encrypted file that it stands in, where it is known. */
    public readonly sopsFile?: string,
  ) {}
}

/**
 * What is wrong with a reference.
 * @internal
 */
export function secretProblems({ secretName, ...rest }: ISecretReference): string[] {
  const { sopsFile } = rest as Partial<SecretReference>;
  return [
    ...(isDnsSubdomain(secretName)
      ? []
      : [`a Secret's name has lower-case letters, digits, hyphens and dots, got '${secretName}'; give its name`]),
    ...(sopsFile === undefined || /^[\w][\w./-]*\.(sops|enc)\.ya?ml$/.test(sopsFile)
      ? []
      : [
          `an encrypted file is named so that nobody takes it for a plain one, got '${sopsFile}'; call it '<name>.sops.yaml'`,
        ]),
  ];
}
