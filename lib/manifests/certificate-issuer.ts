import { IConstruct } from 'constructs';
import { choiceKind, collectFacts, kindProblems, needed, refuseValue, textKind } from '../core';
import { Fact } from '../model';
import { clusterOf } from './cluster-context';

/** For which namespaces an issuer signs. */
export enum IssuerKind {
  /** For all. */
  CLUSTER = 'ClusterIssuer',
  /** For its own alone. */
  NAMESPACE = 'Issuer',
}

/** Who signs certificates that cert-manager asks for. */
export interface ICertificateIssuer {
  readonly issuerName: string;
  readonly issuerKind: IssuerKind;
}

/** An issuer by its name, which somebody else makes. */
export class CertificateIssuer implements ICertificateIssuer {
  /** @param issuerKind `IssuerKind.CLUSTER` when left out */
  public static fromName(issuerName: string, issuerKind: IssuerKind = IssuerKind.CLUSTER): CertificateIssuer {
    refuseValue(kindProblems('an issuer', { issuerName, issuerKind }, KINDS));
    return new CertificateIssuer(issuerName, issuerKind);
  }

  private constructor(
    public readonly issuerName: string,
    public readonly issuerKind: IssuerKind,
  ) {}
}

const KINDS = { issuerName: needed(textKind('letsencrypt')), issuerKind: choiceKind('IssuerKind', IssuerKind) };

/**
 * Names of the issuers that a cluster has for all its namespaces; complete when everything is defined.
 * @internal
 */
export function issuersOf(construct: IConstruct): string[] {
  return collectFacts<Fact>(clusterScope(construct)).flatMap(({ fact }) =>
    fact.kind === 'certificate-issuer' ? [fact.name] : [],
  );
}

/**
 * The outermost construct of the cluster that a construct is part of; the root in a plain cdk8s App.
 * @internal
 */
export function clusterScope(construct: IConstruct): IConstruct {
  const cluster = clusterOf(construct);
  return construct.node.scopes.find((scope) => clusterOf(scope) === cluster) ?? construct.node.root;
}
