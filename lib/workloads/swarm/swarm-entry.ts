import { kindProblems, refuseValue, textKind, likeKind } from '../../core';
import { ISecretReference } from '../../manifests';

export interface TraefikEntryOptions {
  /** @default docker.io/library/traefik:v3.6.12 */
  readonly image?: string;
  /**
   * Certificate of the host, as secrets of the Swarm: `SecretReference.fromName('exam-tls')` is `exam-tls.tls.crt` and `exam-tls.tls.key`.
   * With it callers of port 80 are sent to 443.
   * @default - port 80 alone: TLS ends before it
   */
  readonly certificate?: ISecretReference;
}

/** How callers outside get to the services of a stack that have a path. */
export class SwarmEntry {
  /**
   * A Traefik on every manager, which alone know the services. It has their ports 80 and 443, so that a Swarm has one such stack; those of
   * others name its network by `existing`.
   */
  public static traefik(options: TraefikEntryOptions = {}): SwarmEntry {
    refuseValue(kindProblems('an entry', options, KINDS));
    return new SwarmEntry(undefined, options.image ?? IMAGE, options.certificate);
  }

  /**
   * A Traefik of somebody else, which reads labels of services of this Swarm.
   * @param network overlay network that it shares with services that have a path
   */
  public static existing(network: string): SwarmEntry {
    return new SwarmEntry(network);
  }

  private constructor(
    /** @internal */
    public readonly _network?: string,
    /** @internal */
    public readonly _image?: string,
    /** @internal */
    public readonly _certificate?: ISecretReference,
  ) {}
}

const IMAGE = 'docker.io/library/traefik:v3.6.12';

const KINDS = {
  image: textKind(IMAGE),
  certificate: likeKind('a reference to a secret', "SecretReference.fromName('exam-tls')", 'secretName'),
};
