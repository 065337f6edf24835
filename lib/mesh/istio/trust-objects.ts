import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Duration } from '../../core';
import { DeliveryUnit, ExternalSecret, ICertificateIssuer, Layer, SecretStoreKind } from '../../manifests';

/**
 * Secret that a control plane takes its intermediate certificate from.
 * @internal
 */
export const TRUST_SECRET = 'cacerts';

/**
 * Keys of the Secret in Istio's own form.
 * @internal
 */
export const OFFLINE_FILES = ['ca-cert.pem', 'ca-key.pem', 'cert-chain.pem', 'root-cert.pem'];

/**
 * Keys of the Secret as cert-manager makes it, which istiod takes too.
 * @internal
 */
export const ISSUED_FILES = ['ca.crt', 'tls.crt', 'tls.key'];

interface Place {
  readonly namespace: string;
  readonly cluster: string;
}

/**
 * The Secret from an entry of a store.
 * @internal
 */
export function secretFromStore(
  scope: Construct,
  id: string,
  {
    namespace,
    cluster,
    store,
    storeKind,
    folder,
  }: Place & { readonly store: string; readonly storeKind: SecretStoreKind; readonly folder: string },
): void {
  new ExternalSecret(scope, id, {
    name: TRUST_SECRET,
    namespace,
    store,
    storeKind,
    keys: Object.fromEntries(
      OFFLINE_FILES.map((file) => [file, { key: `${folder}/${cluster}`, property: file.replace('.pem', '') }]),
    ),
  });
}

/**
 * The Secret from an issuer.
 * @internal
 */
export function certificateOf(
  scope: Construct,
  id: string,
  {
    namespace,
    cluster,
    issuer,
    duration,
  }: Place & { readonly issuer: ICertificateIssuer; readonly duration: Duration },
): void {
  const hours = Math.floor(duration.toHours({ integral: false }));
  const unit = new DeliveryUnit(scope, id, { layer: Layer.CONFIGS, component: `${namespace}-trust` });
  new ApiObject(unit, 'Resource', {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: TRUST_SECRET, namespace },
    spec: {
      secretName: TRUST_SECRET,
      isCA: true,
      commonName: `Intermediate CA ${cluster}`.slice(0, 64),
      dnsNames: [`istiod.${namespace}.svc`],
      duration: `${hours}h`,
      renewBefore: `${Math.floor(hours / 3)}h`,
      privateKey: { algorithm: 'RSA', size: 4096, rotationPolicy: 'Always' },
      issuerRef: { group: 'cert-manager.io', kind: issuer.issuerKind, name: issuer.issuerName },
    },
  });
}
