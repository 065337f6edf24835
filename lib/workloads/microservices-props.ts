import { Size, booleanKind, choiceKind, likeKind, needed, ofClass, textKind } from '../core';
import { ICertificateIssuer, IHttpGateway, ISecretReference } from '../manifests';
import { AccessMode, IStorageClass } from '../model';
import { DEFAULT_KINDS, ServiceDefaults } from './service-defaults';
import { Tier } from './tiers/tier';

export interface MicroservicesProps extends ServiceDefaults {
  /** That callers outside know: `exam.example.org`. All its services share it, and with it the cookies of callers. */
  readonly host: string;
  /**
   * How far it scales.
   * @default - large in a namespace of a mesh, else small
   */
  readonly tier?: Tier;
  /**
   * Gateway that leads callers in.
   * @default - that of the mesh of its tier; without a mesh an Ingress
   */
  readonly entry?: IHttpGateway;
  /**
   * Whether callers outside get to it by itself. Else something leads them to its services, as a `ZuulGateway` does.
   * @default true
   */
  readonly publish?: boolean;
  /**
   * Who signs the certificate of the host of an Ingress; a gateway has an issuer of its own.
   * @default - the one issuer that the cluster has for all namespaces
   */
  readonly issuer?: ICertificateIssuer;
  /**
   * Certificate of the host of an Ingress that somebody else brings: a TLS Secret in the same namespace.
   * @default - it is of the issuer
   */
  readonly certificate?: ISecretReference;
}

/** A volume that outlives the pods of an application. */
export interface ApplicationClaimOptions {
  readonly storage: IStorageClass;
  readonly size: Size;
  /**
   * Who may mount it.
   * @default - the widest mode of the class
   */
  readonly accessMode?: AccessMode;
}

/** @internal */
export const APPLICATION_KINDS = {
  ...DEFAULT_KINDS,
  host: needed(textKind('exam.example.org')),
  tier: ofClass('Tier', 'Tier.small()', Tier),
  entry: likeKind('a gateway', 'mesh.gateway', 'addHost', 'gatewayName', 'callerNamespace'),
  publish: booleanKind(),
  issuer: likeKind('an issuer', "CertificateIssuer.fromName('letsencrypt')", 'issuerName', 'issuerKind'),
  certificate: likeKind('a reference to a Secret', "SecretReference.fromName('exam-tls')", 'secretName'),
};

/** @internal */
export const CLAIM_KINDS = {
  name: needed(textKind('files')),
  storage: needed(likeKind('a storage class', "ceph.addFilesystem('shared')", 'storageClassName', 'accessMode')),
  size: needed(likeKind('a size', 'Size.gibibytes(100)', 'toMebibytes')),
  accessMode: choiceKind('AccessMode', AccessMode),
};
