import { kindProblems, needed, refuseValue, textKind } from '../../core';
import { SecretStoreKind } from '../../manifests';

/** Where remote secrets are read from. */
export interface RemoteSecretsStore {
  /** Name of the store, which somebody else makes. */
  readonly store: string;
  /** Folder of the store: the value of a cluster stands at `<folder>/<name of the cluster>`, all of it. */
  readonly folder: string;
  /** @default SecretStoreKind.CLUSTER */
  readonly storeKind?: SecretStoreKind;
}

/** How the control plane of a cluster gets what it reads the other clusters by. */
export class RemoteSecrets {
  /** By a person: the script of a cluster prints the Secret for the others. */
  public static byHand(): RemoteSecrets {
    return new RemoteSecrets();
  }

  /** By the External Secrets operator, from a store that a person puts the values into which the script of each cluster prints. */
  public static fromStore(store: RemoteSecretsStore): RemoteSecrets {
    refuseValue(kindProblems('a store of remote secrets', store, KINDS));
    return new RemoteSecrets(store);
  }

  private constructor(
    /** @internal */
    public readonly _store?: RemoteSecretsStore,
  ) {}
}

const KINDS = { store: needed(textKind('vault')), folder: needed(textKind('mesh/apan')) };
