import { Construct } from 'constructs';
import {
  Duration,
  choiceKind,
  durationWords,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  needed,
  refuseValue,
  textKind,
} from '../../core';
import { ICertificateIssuer, SecretStoreKind } from '../../manifests';
import { ISSUED_FILES, OFFLINE_FILES, certificateOf, secretFromStore } from './trust-objects';

export interface OfflineRootOptions {
  /**
   * Fingerprint of the root that follows this one: while it is stated, pods may trust both.
   * @default - none follows
   */
  readonly next?: string;
  /**
   * Store that the External Secrets operator brings the Secret from.
   * @default - somebody brings the Secret `cacerts`, and the control plane waits for it
   */
  readonly store?: string;
  /** @default SecretStoreKind.CLUSTER */
  readonly storeKind?: SecretStoreKind;
  /**
   * Folder of the store with an entry for each cluster, whose properties are `ca-cert`, `ca-key`, `root-cert` and `cert-chain`.
   * @default mesh
   */
  readonly folder?: string;
}

export interface CertManagerTrustOptions {
  /** Issuer, also one of the control plane's namespace alone, whose chain ends in the root. */
  readonly issuer: ICertificateIssuer;
  /** Fingerprint of the root: `sha256:` and 64 hexadecimal digits. */
  readonly fingerprint: string;
  /**
   * How long the certificate of a cluster is valid. It is renewed when a third of that is left.
   * @default - 90 days
   */
  readonly duration?: Duration;
}

/** What a kind of trust asks of a control plane. */
interface TrustKind {
  readonly fingerprint?: string;
  readonly next?: string;
  /** Files of the Secret; left out where the control plane makes its own. */
  readonly files?: readonly string[];
  /** Whether the root's key is a person's, so that scripts for it are written. */
  readonly isOffline: boolean;
  problems(): string[];
  /** Makes what brings the Secret, if the program does. */
  bring?(scope: Construct, id: string, place: TrustPlace): void;
}

/**
 * Where an intermediate certificate is needed.
 * @internal
 */
export interface TrustPlace {
  readonly namespace: string;
  readonly cluster: string;
}

/**
 * Who vouches for the pods of a mesh. Meshes of one testbed that call each other are given the same object.
 * @see https://istio.io/latest/docs/tasks/security/cert-management/plugin-ca-cert/
 */
export class MeshTrust {
  /**
   * A root whose key no cluster has: each cluster gets an intermediate certificate in the Secret `cacerts`. Scripts that make both are written
   * with the outputs.
   * @param fingerprint of the root: `sha256:` and 64 hexadecimal digits
   */
  public static offlineRoot(fingerprint: string, options: OfflineRootOptions = {}): MeshTrust {
    refuseValue(kindProblems('an offline root', { ...options, fingerprint }, OFFLINE_KINDS));
    const { next, store, storeKind = SecretStoreKind.CLUSTER, folder = 'mesh' } = options;
    return new MeshTrust({
      fingerprint: fingerprint.toLowerCase(),
      next: next?.toLowerCase(),
      files: OFFLINE_FILES,
      isOffline: true,
      problems: () => [
        ...fingerprintProblems(fingerprint),
        ...(next === undefined ? [] : fingerprintProblems(next)),
        ...(next?.toLowerCase() === fingerprint.toLowerCase()
          ? [`the root that follows is another one, got the same fingerprint twice; correct 'next' or take it out`]
          : []),
        ...(/^[\w.-]+(\/[\w.-]+)*$/.test(folder)
          ? []
          : [
              `a folder of a store has names of letters, digits and '-_.' between slashes, got '${folder}'; correct 'folder'`,
            ]),
      ],
      ...(store === undefined
        ? {}
        : { bring: (scope, id, place) => secretFromStore(scope, id, { ...place, store, storeKind, folder }) }),
    });
  }

  /**
   * An issuer of cert-manager signs an intermediate certificate for each cluster. It is online: whoever takes over a cluster that the issuer's
   * key or credentials stand in may vouch for pods of all the meshes.
   */
  public static certManager(options: CertManagerTrustOptions): MeshTrust {
    refuseValue(kindProblems('an issuer of a mesh', options, ISSUER_KINDS));
    const { issuer, fingerprint, duration = Duration.days(90) } = options;
    return new MeshTrust({
      fingerprint: fingerprint.toLowerCase(),
      files: ISSUED_FILES,
      isOffline: false,
      problems: () => [
        ...fingerprintProblems(fingerprint),
        ...(isDnsSubdomain(issuer.issuerName)
          ? []
          : [
              `an issuer has a name of lower-case letters, digits, hyphens and dots, got '${issuer.issuerName}'; correct 'issuer'`,
            ]),
        ...(duration.toHours({ integral: false }) >= 72 && duration.toDays({ integral: false }) <= 3650
          ? []
          : [
              `an intermediate certificate is valid for 3 to 3650 days, longer than the day that those of pods are, got ${durationWords(duration)}; correct 'duration'`,
            ]),
      ],
      bring: (scope, id, place) => certificateOf(scope, id, { ...place, issuer, duration }),
    });
  }

  /** A root that the control plane makes for itself. Such a mesh and others cannot call each other. */
  public static ownRoot(): MeshTrust {
    return new MeshTrust({ isOffline: true, problems: () => [] });
  }

  private constructor(private readonly kind: TrustKind) {}

  /** Fingerprint of the root; none where each control plane makes its own. */
  public get fingerprint(): string | undefined {
    return this.kind.fingerprint;
  }

  /** @internal */
  public get _next(): string | undefined {
    return this.kind.next;
  }

  /** @internal */
  public get _files(): readonly string[] | undefined {
    return this.kind.files;
  }

  /** @internal */
  public get _isOffline(): boolean {
    return this.kind.isOffline;
  }

  /** @internal */
  public _bring(scope: Construct, id: string, place: TrustPlace): void {
    this.kind.bring?.(scope, id, place);
  }

  /** @internal */
  public _problems(): string[] {
    return this.kind.problems();
  }
}

const FINGERPRINT = textKind('sha256:...');

const OFFLINE_KINDS = {
  fingerprint: needed(FINGERPRINT),
  next: FINGERPRINT,
  store: textKind('vault'),
  storeKind: choiceKind('SecretStoreKind', SecretStoreKind),
  folder: textKind('mesh'),
};

const ISSUER_KINDS = {
  issuer: needed(likeKind('an issuer', "CertificateIssuer.fromName('mesh-root')", 'issuerName', 'issuerKind')),
  fingerprint: needed(FINGERPRINT),
  duration: likeKind('a duration', 'Duration.days(90)', 'toHours'),
};

function fingerprintProblems(fingerprint: string): string[] {
  return /^sha256:[0-9a-f]{64}$/.test(fingerprint.toLowerCase())
    ? []
    : [
        `a root is known by the fingerprint of its certificate, 'sha256:' and 64 hexadecimal digits, got '${fingerprint}'; take what 'make-root.sh' printed`,
      ];
}
