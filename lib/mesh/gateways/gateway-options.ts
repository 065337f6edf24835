import { kindProblems, likeKind, recordKind, refuse } from '../../core';
import { ICertificateIssuer, ISecretReference } from '../../manifests';
import { IConstruct } from 'constructs';

/** What every kind of gateway is asked. */
export interface GatewayOptions {
  /**
   * Who signs the certificates of hosts.
   * @default - the one issuer that the cluster has for all namespaces
   */
  readonly issuer?: ICertificateIssuer;
  /**
   * Certificates that somebody else brings, by host or by `*.example.org` for all hosts of a domain: names of TLS Secrets in the namespace of
   * the gateway.
   * @default - all certificates are of the issuer
   */
  readonly certificates?: Record<string, ISecretReference>;
}

/** @internal */
export const GATEWAY_KINDS = {
  issuer: likeKind('an issuer', "CertificateIssuer.fromName('letsencrypt')", 'issuerName', 'issuerKind'),
  certificates: recordKind(
    likeKind('a reference to a Secret', "SecretReference.fromName('example-org-tls')", 'secretName'),
    "'*.example.org'",
  ),
};

/**
 * Throws what is wrong with the settings of a gateway, if anything is.
 * @internal
 */
export function refuseGateway(
  scope: IConstruct,
  words: string,
  settings: unknown,
  more: Parameters<typeof kindProblems>[2] = {},
): void {
  refuse(scope, kindProblems(words, settings, { ...GATEWAY_KINDS, ...more }));
}
