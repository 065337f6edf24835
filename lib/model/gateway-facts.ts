/** Who answers on the ports of a cluster's gateway, 80 and 443 of its entry: one for each of them. */
export interface GatewayPortsFact {
  readonly kind: 'gateway-ports';
  readonly cluster: string;
  /** Whose pods answer: `istio-ingress`, `the Traefik of the distribution`. What is stated twice of one owner is one. */
  readonly owner: string;
}

/** A host that callers outside call, which a gateway of a cluster answers to. */
export interface GatewayHostFact {
  readonly kind: 'gateway-host';
  readonly cluster: string;
  /** `exam.example.org`, or `*.example.org`. */
  readonly host: string;
}

/** Who signs certificates for all namespaces of a cluster. */
export interface CertificateIssuerFact {
  readonly kind: 'certificate-issuer';
  readonly cluster: string;
  /** Name of the ClusterIssuer. */
  readonly name: string;
}
