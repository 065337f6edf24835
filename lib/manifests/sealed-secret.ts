import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, kindProblems, objectKind, needed, refuse, slug } from '../core';
import { DeliveryUnit } from './delivery-unit';
import { secretKeyProblems } from './external-secret';
import { Layer } from './layer';
import { namespaceOf, waitForNamespace } from './namespace-context';
import { ISecretReference, secretProblems } from './secret-reference';

export interface SealedSecretProps {
  /** Values as `kubeseal` gives them, for this name in this namespace. */
  readonly keys: Record<string, string>;
  /**
   * Name of the Secret.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
  /**
   * Type of the Secret: `kubernetes.io/tls`.
   * @default Opaque
   */
  readonly type?: string;
  /** @default Layer.CONFIGS */
  readonly layer?: Layer;
}

/**
 * A Secret whose values only the controller of its cluster can open; the controller stands in the cluster before.
 * @see https://github.com/bitnami-labs/sealed-secrets
 */
export class SealedSecret extends Component implements ISecretReference {
  public readonly secretName: string;
  public readonly namespace: string;

  constructor(scope: Construct, id: string, props: SealedSecretProps) {
    super(scope, id);
    refuse(this, kindProblems('a sealed secret', props, KINDS));
    const { keys, type = 'Opaque' } = props;
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `a Secret stands in a namespace, got none; make it below one or give 'namespace'`);
    }
    this.secretName = props.name ?? id;
    this.namespace = namespace;
    this._require(() => [
      ...secretProblems(this),
      Object.keys(keys).length > 0 ? undefined : `a Secret has keys, got none; name one in 'keys'`,
      ...secretKeyProblems(Object.keys(keys)),
      ...Object.entries(keys)
        .filter(([, value]) => !isSealed(value))
        .map(
          ([key]) =>
            `a value is sealed before it comes into the program, got one that is not for '${key}'; seal it with 'kubeseal --raw'`,
        ),
    ]);
    const unit = new DeliveryUnit(this, 'Unit', {
      layer: props.layer ?? Layer.CONFIGS,
      component: slug(`${namespace}-secret-${this.secretName}`),
    });
    waitForNamespace(unit, namespace);
    const metadata = { name: this.secretName, namespace };
    new ApiObject(unit, 'Resource', {
      apiVersion: 'bitnami.com/v1alpha1',
      kind: 'SealedSecret',
      metadata,
      // What is not sealed is left out: a plain value never reaches an object, be it only to be refused.
      spec: { encryptedData: sealedOf(keys), template: { metadata, type } },
    });
  }
}

/** Values are not asked what they are: a problem would show them. */
const KINDS = { keys: needed(objectKind("{ password: 'AgB...' }")) };

function sealedOf(keys: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => isSealed(value)));
}

/** Two bytes of length, a key of 2048 bits or more sealed by RSA, and what it closes. */
function isSealed(value: string): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) {
    return false;
  }
  const bytes = Buffer.from(value, 'base64');
  return bytes.length > 2 + 256 && bytes.readUInt16BE(0) >= 256 && bytes.length > 2 + bytes.readUInt16BE(0);
}
