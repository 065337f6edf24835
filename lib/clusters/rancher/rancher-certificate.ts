import { Construct } from 'constructs';
import { TerraformOutput } from '../../cdktf';
import { credentialsNameProblems, variablePrefix } from '../../core';
import { BootSecret, PrivateAuthority, sensitiveVariable } from '../../infra';

export interface LetsEncryptProps {
  /** Address of the administrator, whom Let's Encrypt tells of certificates that end. */
  readonly email: string;
}

export interface GivenCertificateProps {
  /**
   * First part of the names of the sensitive Terraform variables: of `rancher-tls` they are `rancher_tls_certificate`, with the chain, and
   * `rancher_tls_private_key`, and `rancher_tls_authority` if the authority is private; all as PEM.
   */
  readonly credentialsSecret: string;
  /**
   * Whether the authority is one that the world does not know.
   * @default false
   */
  readonly privateAuthority?: boolean;
}

/**
 * What a certificate comes to in its stack.
 * @internal
 */
export interface BoundCertificate {
  readonly letsEncryptEmail?: string;
  /** Certificate and key of Rancher, when they are made before it. */
  readonly pair?: CertificatePair;
  /** Certificate of a private authority. */
  readonly authority?: BootSecret;
}

/** @internal */
export interface CertificatePair {
  readonly certificate: BootSecret;
  readonly privateKey: BootSecret;
}

/**
 * Whom a certificate is for.
 * @internal
 */
export interface CertificateBinding {
  /** In words: `chula-rancher`. */
  readonly title: string;
  readonly hostname: string;
  readonly address: string;
}

/** Who vouches for Rancher's name. */
export abstract class RancherCertificate {
  /** An authority of this testbed alone, valid for ten years; its key stays in Terraform's state. */
  public static privateCa(): RancherCertificate {
    return new PrivateCertificate();
  }

  /** Let's Encrypt, which must reach the name by HTTP from anywhere. */
  public static letsEncrypt(props: LetsEncryptProps): RancherCertificate {
    return new LetsEncryptCertificate(props.email);
  }

  /** A certificate that is there already; its renewal is its owner's. */
  public static given(props: GivenCertificateProps): RancherCertificate {
    return new GivenCertificate(props);
  }

  /**
   * Whether the world must reach Rancher for it.
   * @internal
   */
  public readonly _needsWorld: boolean = false;

  /**
   * Makes it, in a stack of the site.
   * @internal
   */
  public abstract _bind(scope: Construct, binding: CertificateBinding): BoundCertificate;

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(): string[] {
    return [];
  }
}

class PrivateCertificate extends RancherCertificate {
  public _bind(scope: Construct, { title, hostname, address }: CertificateBinding): BoundCertificate {
    const authority = new PrivateAuthority(scope, 'Authority', title);
    // Ours alone: who gives a certificate has that of its authority.
    new TerraformOutput(scope, 'AuthorityCertificate', { value: authority.certificate.value }).overrideLogicalId(
      'authority-certificate',
    );
    const pair = authority.issue('server', { commonName: hostname, hostNames: [hostname], addresses: [address] });
    return { pair, authority: authority.certificate };
  }
}

class LetsEncryptCertificate extends RancherCertificate {
  public override readonly _needsWorld = true;

  constructor(private readonly email: string) {
    super();
  }

  public _bind(): BoundCertificate {
    return { letsEncryptEmail: this.email };
  }

  public override _problems(): string[] {
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(this.email)
      ? []
      : [`Let's Encrypt writes to a mail address, got '${this.email}'; correct 'email'`];
  }
}

/** A chain of three certificates of RSA has some 6,000 characters. */
const LONGEST = 8192;
const PEM = '-----BEGIN [A-Z ]+-----[A-Za-z0-9+/= \\r\\n-]+';

class GivenCertificate extends RancherCertificate {
  constructor(private readonly props: GivenCertificateProps) {
    super();
  }

  public _bind(scope: Construct, { title }: CertificateBinding): BoundCertificate {
    const { credentialsSecret, privateAuthority = false } = this.props;
    const secret = (suffix: string, words: string): BootSecret => {
      const description = `${words} of ${title}`;
      const name = `${variablePrefix(credentialsSecret)}_${suffix}`;
      return BootSecret.of(description, sensitiveVariable(scope, name, description, PEM), LONGEST);
    };
    return {
      pair: { certificate: secret('certificate', 'certificate'), privateKey: secret('private_key', 'private key') },
      ...(privateAuthority ? { authority: secret('authority', 'certificate of the authority') } : {}),
    };
  }

  public override _problems(): string[] {
    return credentialsNameProblems(this.props.credentialsSecret);
  }
}
