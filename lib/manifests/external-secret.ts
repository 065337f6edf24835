import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Duration,
  choiceKind,
  isDnsSubdomain,
  isObject,
  kindProblems,
  needed,
  objectKind,
  refuse,
  slug,
  textKind,
} from '../core';
import { DeliveryUnit } from './delivery-unit';
import { Layer } from './layer';
import { namespaceOf, waitForNamespace } from './namespace-context';
import { ISecretReference, secretProblems } from './secret-reference';

/** Who may use a store of secrets. */
export enum SecretStoreKind {
  /** All namespaces. */
  CLUSTER = 'ClusterSecretStore',
  /** That of the store alone. */
  NAMESPACE = 'SecretStore',
}

/** Where a value stands in a store. */
export interface RemoteSecretKey {
  /** `exam/mail`. */
  readonly key: string;
  /**
   * Part of what stands there: `password`.
   * @default - all of it
   */
  readonly property?: string;
}

export interface ExternalSecretProps {
  /** Name of the store, which somebody else makes. */
  readonly store: string;
  /** Where the value of each key stands. */
  readonly keys: Record<string, RemoteSecretKey>;
  /**
   * Name of the Secret.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
  /** @default SecretStoreKind.CLUSTER */
  readonly storeKind?: SecretStoreKind;
  /**
   * How often the store is asked.
   * @default - every hour
   */
  readonly refresh?: Duration;
  /** @default Layer.CONFIGS */
  readonly layer?: Layer;
}

/**
 * A Secret whose values the External Secrets operator brings from a store; the operator stands in the cluster before.
 * @see https://external-secrets.io/latest/api/externalsecret/
 */
export class ExternalSecret extends Component implements ISecretReference {
  public readonly secretName: string;
  public readonly namespace: string;

  constructor(scope: Construct, id: string, props: ExternalSecretProps) {
    super(scope, id);
    refuse(this, [...kindProblems('an external secret', props, KINDS), ...remoteKeyProblems(props)]);
    const { store, keys, storeKind = SecretStoreKind.CLUSTER, refresh = Duration.hours(1) } = props;
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `a Secret stands in a namespace, got none; make it below one or give 'namespace'`);
    }
    this.secretName = props.name ?? id;
    this.namespace = namespace;
    this._require(() => [
      ...secretProblems(this),
      isDnsSubdomain(store)
        ? undefined
        : `a store has a name of lower-case letters, digits, hyphens and dots, got '${store}'; correct 'store'`,
      Object.keys(keys).length > 0 ? undefined : `a Secret has keys, got none; name one in 'keys'`,
      ...secretKeyProblems(Object.keys(keys)),
      ...Object.entries(keys)
        .filter(([, { key }]) => key.trim() === '')
        .map(([name]) => `a value stands somewhere in its store, got nothing for '${name}'; give its 'key'`),
    ]);
    const unit = new DeliveryUnit(this, 'Unit', {
      layer: props.layer ?? Layer.CONFIGS,
      component: slug(`${namespace}-secret-${this.secretName}`),
    });
    waitForNamespace(unit, namespace);
    new ApiObject(unit, 'Resource', {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: this.secretName, namespace },
      spec: {
        refreshInterval: `${refresh.toSeconds()}s`,
        secretStoreRef: { kind: storeKind, name: store },
        target: { name: this.secretName, creationPolicy: 'Owner' },
        data: Object.entries(keys).map(([secretKey, { key, property }]) => ({
          secretKey,
          remoteRef: { key, ...(property === undefined ? {} : { property }) },
        })),
      },
    });
  }
}

const KINDS = {
  store: needed(textKind('vault')),
  keys: needed(objectKind("{ password: { key: 'exam/mail' } }")),
  storeKind: choiceKind('SecretStoreKind', SecretStoreKind),
};

/** Who takes the value itself for a key is told so without it. */
function remoteKeyProblems({ keys }: Partial<ExternalSecretProps> = {}): string[] {
  return Object.entries(isObject(keys) ? keys : {})
    .filter(([, where]) => !isObject(where) || typeof where.key !== 'string')
    .map(
      ([name]) =>
        `'keys.${name}' of an external secret says where a value stands, got something else; write it as { key: 'exam/mail' }`,
    );
}

/** @internal */
export function secretKeyProblems(keys: readonly string[]): string[] {
  return keys
    .filter((key) => !/^[-._a-zA-Z0-9]{1,253}$/.test(key))
    .map((key) => `a key of a Secret has letters, digits and '-._', got '${key}'; rename it in 'keys'`);
}
