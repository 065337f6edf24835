import { CompatibilityFact, K3sServersFact, QuorumFact, RancherFact, ReleaseFact } from './cluster-facts';
import { DatabaseFact, SpreadFact, VolumeSizeFact } from './data-facts';
import { BackupFact, DatastoreFact } from './datastore-facts';
import { FederatedServiceFact, FederationAcceptanceFact, FederationLinkFact } from './federation-facts';
import { DroppedFact } from './dropped-fact';
import { CertificateIssuerFact, GatewayHostFact, GatewayPortsFact } from './gateway-facts';
import { FaultInjectionFact } from './fault-injection-fact';
import { ImageFact } from './image-fact';
import { BalancedFact, LoadBalancerFact, VrrpFact } from './load-balancer-fact';
import { MetricsFact } from './metrics-fact';
import {
  ClusterFact,
  ControlPlaneFact,
  EtcdBackupFact,
  GatewayFact,
  NodeFact,
  PeerFact,
  RegisteredFact,
} from './node-facts';
import { PlainSecretFact } from './plain-secret-fact';
import { QuotaResource } from './quota-resource';
import { RedundancyFact } from './redundancy-fact';
import { PodMetricsFact, ScalingFact } from './scaling-facts';
import { ClaimFact, StorageClassFact, StoragePoolFact } from './storage-facts';
import { NamespaceQuotaFact, PodsFact, ProjectQuotaFact } from './tenancy-facts';
import { UnmaintainedFact } from './unmaintained-fact';
import { UnwrittenNameFact } from './unwritten-name-fact';

/** A network of a site: what may be handed out, and what may not. */
export interface NetworkFact {
  readonly kind: 'network';
  readonly cidr: string;
  readonly gateway: string;
  /** Ranges that the planner leaves to others. */
  readonly reserved: string[];
  /** Range that the cloud hands out by itself; left out where it is not known. */
  readonly dynamic?: string;
  /** Bytes of the largest packet; left out where the cloud's own holds: likely 1450, what VXLAN leaves of 1500, or Geneve's 1442. */
  readonly mtu?: number;
  /** Whether its router leads out of it; left out where that is not known. */
  readonly wayOut?: boolean;
}

/** A machine whose first boot fetches packages or files by the way out of its network: no mirror and no proxy stands in for it. */
export interface FetchFact {
  readonly kind: 'fetch';
  /** Path of the construct that stated the network. */
  readonly network: string;
  readonly machine: string;
}

/** An address or a block that somebody holds in a network. */
export interface AddressFact {
  readonly kind: 'address';
  /** Path of the construct that stated the network. */
  readonly network: string;
  /** `a.b.c.d` or `a.b.c.d/n`. */
  readonly address: string;
  /** Whether it was there before, so that it may lie in what is reserved. */
  readonly stands?: boolean;
}

/** A name that must be the only one of its space. */
export interface NameFact {
  readonly kind: 'name';
  /** What the name must be unique in: `hosts of <path>`. */
  readonly space: string;
  readonly name: string;
}

/** What a project of a cloud may use; resources left out are not declared. */
export interface QuotaFact {
  readonly kind: 'quota';
  /** Path of the site. */
  readonly site: string;
  readonly limits: Record<string, number>;
}

/** What a construct uses of its site's quota. */
export interface UseFact {
  readonly kind: 'use';
  /** Path of the site. */
  readonly site: string;
  readonly resource: QuotaResource;
  readonly amount: number;
}

/** Who may call whom on which port, and why. */
export interface LinkFact {
  readonly kind: 'link';
  /** Path of the caller, or a CIDR. */
  readonly from: string;
  /** Path of the one who listens. */
  readonly to: string;
  readonly port: string;
  readonly reason: string;
}

/** A secret value that a machine gets in its user data, where whoever may ask the cloud reads it. */
export interface BootSecretFact {
  readonly kind: 'boot-secret';
  readonly machine: string;
  readonly name: string;
}

/**
 * Everything that constructs may state of themselves.
 * @internal
 */
export type Fact =
  | NetworkFact
  | AddressFact
  | NameFact
  | QuotaFact
  | UseFact
  | LinkFact
  | BootSecretFact
  | FetchFact
  | QuorumFact
  | K3sServersFact
  | RancherFact
  | CompatibilityFact
  | ReleaseFact
  | DatastoreFact
  | BackupFact
  | DatabaseFact
  | SpreadFact
  | VolumeSizeFact
  | LoadBalancerFact
  | BalancedFact
  | ClusterFact
  | NodeFact
  | ControlPlaneFact
  | EtcdBackupFact
  | GatewayFact
  | GatewayHostFact
  | GatewayPortsFact
  | CertificateIssuerFact
  | PeerFact
  | FederationAcceptanceFact
  | FederationLinkFact
  | FederatedServiceFact
  | RegisteredFact
  | DroppedFact
  | FaultInjectionFact
  | ImageFact
  | MetricsFact
  | StoragePoolFact
  | StorageClassFact
  | ClaimFact
  | ProjectQuotaFact
  | NamespaceQuotaFact
  | PodsFact
  | PodMetricsFact
  | ScalingFact
  | RedundancyFact
  | PlainSecretFact
  | UnmaintainedFact
  | UnwrittenNameFact
  | VrrpFact;
