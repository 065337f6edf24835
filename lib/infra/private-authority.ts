import { Construct } from 'constructs';
import { CertRequest } from '../../imports/tls/cert-request';
import { LocallySignedCert } from '../../imports/tls/locally-signed-cert';
import { PrivateKey } from '../../imports/tls/private-key';
import { SelfSignedCert } from '../../imports/tls/self-signed-cert';
import { Component } from '../core';
import { BootSecret } from './boot/boot-secret';
import { literal } from './literal';
import { ensureTlsProvider } from './providers';

/** Ten years: user data of a machine that holds state are not renewed, so what they bring must not run out before the machine does. */
const VALIDITY_HOURS = 87600;
const LONGEST_CERTIFICATE = 2048;
const LONGEST_KEY = 512;

/** Whom a certificate is for. */
export interface CertificateOptions {
  /** In words, for whoever reads the certificate. */
  readonly commonName: string;
  /**
   * Addresses that it vouches for.
   * @default - none
   */
  readonly addresses?: string[];
  /**
   * Host names that it vouches for.
   * @default - none
   */
  readonly hostNames?: string[];
  /**
   * Whether its holder shows it also to those that it calls.
   * @default false
   */
  readonly calls?: boolean;
}

/** A certificate of a private authority with its key, as PEM. */
export interface IssuedCertificate {
  readonly certificate: BootSecret;
  readonly privateKey: BootSecret;
}

/** A certificate authority that signs for one testbed alone. Its key stays in Terraform's state. */
export class PrivateAuthority extends Component {
  /** Its own certificate, as PEM. */
  public readonly certificate: BootSecret;
  private readonly key: PrivateKey;
  private readonly own: SelfSignedCert;

  /**
   * @param title whose authority it is, in words: `chula-rancher datastore`
   */
  constructor(
    scope: Construct,
    id: string,
    private readonly title: string,
  ) {
    super(scope, id);
    ensureTlsProvider(this);
    this.key = this.newKey('Key');
    this.own = new SelfSignedCert(this, 'Resource', {
      privateKeyPem: this.key.privateKeyPem,
      isCaCertificate: true,
      setSubjectKeyId: true,
      subject: [{ commonName: literal(`${title} authority`) }],
      allowedUses: ['cert_signing', 'crl_signing'],
      validityPeriodHours: VALIDITY_HOURS,
    });
    this.certificate = BootSecret.of(`certificate of ${title} authority`, this.own.certPem, LONGEST_CERTIFICATE);
  }

  /**
   * Signs for a server.
   * @param id the only one of its name with this authority
   */
  public issue(id: string, { commonName, addresses, hostNames, calls = false }: CertificateOptions): IssuedCertificate {
    const key = this.newKey(`${id}-key`);
    const request = new CertRequest(this, `${id}-request`, {
      privateKeyPem: key.privateKeyPem,
      subject: [{ commonName: literal(commonName) }],
      ipAddresses: addresses,
      dnsNames: hostNames?.map(literal),
    });
    const signed = new LocallySignedCert(this, id, {
      certRequestPem: request.certRequestPem,
      caPrivateKeyPem: this.key.privateKeyPem,
      caCertPem: this.own.certPem,
      allowedUses: ['digital_signature', 'key_encipherment', 'server_auth', ...(calls ? ['client_auth'] : [])],
      validityPeriodHours: VALIDITY_HOURS,
      setSubjectKeyId: true,
    });
    const whose = `${this.title} ${id}`;
    return {
      certificate: BootSecret.of(`certificate of ${whose}`, signed.certPem, LONGEST_CERTIFICATE),
      privateKey: BootSecret.of(`private key of ${whose}`, key.privateKeyPem, LONGEST_KEY),
    };
  }

  private newKey(id: string): PrivateKey {
    return new PrivateKey(this, id, { algorithm: 'ECDSA', ecdsaCurve: 'P256' });
  }
}
