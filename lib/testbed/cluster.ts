import { Construct, IConstruct } from 'constructs';
import {
  ClusterNodes,
  ClusterSettings,
  IngressController,
  NodePool,
  PlacedPool,
  RancherCluster,
  RancherMachineCluster,
  RancherMachines,
  RancherServer,
  StandaloneCluster,
  chartsOfCloud,
  clusterKindProblems,
  poolKindProblems,
  rancherIdOf,
} from '../clusters';
import { ConfigError, refuse } from '../core';
import { Engine, EntryContext, enterEntry, enterKubernetes } from '../manifests';
import { Distribution, Versions } from '../model';
import { ILoadBalancer, ISite, RegistryMirror } from '../infra';
import { GpuOperator, UpgradePlans, UpgradeWindow, enterRancherCluster } from '../platform';
import { deliverChart } from './delivered-chart';
import { followRepository } from './fleet-repository';
import { NamedCluster } from './named-cluster';

export interface ClusterProps extends ClusterSettings {
  /**
   * Name of its folder in the output, and of the cluster in Rancher. Machines are named after the site and it.
   * @default - the slug of its path: `chula-main`
   */
  readonly name?: string;
  /**
   * The Rancher that provisions it.
   * @default - nobody: its servers and agents are its own
   */
  readonly managedBy?: RancherServer;
  /**
   * What brings objects into it.
   * @default Engine.plain()
   */
  readonly engine?: Engine;
  /**
   * How Rancher makes the machines, for pools that Rancher scales and heals.
   * @default - Terraform makes them
   */
  readonly machines?: RancherMachines;
  /**
   * How nodes get the cluster's release where no Rancher upgrades them: by the system upgrade controller, one at a time. Empty, `{}`, at any
   * time.
   * @default - not at all: somebody else upgrades them
   */
  readonly upgrades?: ClusterUpgrades;
  /**
   * Whether nodes with `nvidia.com/gpu` are made ready by NVIDIA's operator.
   * @default true
   */
  readonly gpuOperator?: boolean;
}

/** Upgrades of nodes that no Rancher upgrades. */
export interface ClusterUpgrades {
  /**
   * When an upgrade may begin.
   * @default - at any time
   */
  readonly window?: UpgradeWindow;
}

/**
 * A cluster: what stands under it in the tree is delivered to it. With pools it is stood up too, on the site that it stands on; without
 * any it is one that others stand up.
 */
export class Cluster extends NamedCluster {
  private stood?: ClusterNodes;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ClusterProps = {},
  ) {
    super(scope, id, (props as ClusterProps | null)?.name, (props as ClusterProps | null)?.engine);
    refuse(this, clusterKindProblems(this, props));
    this._require(() => [
      props.federation?.trim() === ''
        ? `clusters that call each other share a name, got '${props.federation}'; give 'federation' a name or leave it out`
        : undefined,
    ]);
    this.enter();
    if (Object.keys(props).some((key) => !['name', 'engine'].includes(key))) {
      this.stood = this.standUp();
    }
  }

  /** What stands in front of it, if anything does. */
  public get entry(): ILoadBalancer | undefined {
    return this.stood?.entry;
  }

  /** Address that its API is reached at from its site; none without an entry. */
  public get apiAddress(): string | undefined {
    return this.stood?.apiAddress;
  }

  /** Name in the site's zone that leads to the entry, as every name below it does. */
  public get hostname(): string | undefined {
    return this.stood?.hostname;
  }

  /**
   * Its nodes, if it has any.
   * @internal
   */
  public get _nodes(): ClusterNodes | undefined {
    return this.stood;
  }

  /**
   * Where its nodes get images from, if it says.
   * @internal
   */
  public get _registryMirrors(): RegistryMirror[] | undefined {
    return this.props.registryMirrors;
  }

  /**
   * Adds nodes of one kind.
   * @param name the only one of its name in the cluster: machines are `<site>-<cluster>-<name>-<number>`
   */
  public addPool(name: string, pool: NodePool): PlacedPool {
    refuse(this, poolKindProblems(name, pool));
    this.stood ??= this.standUp();
    const placed = this.stood.addPool(name, pool);
    const { accelerator } = pool._machines ?? pool._imported ?? {};
    if (
      accelerator === NVIDIA &&
      this.props.gpuOperator !== false &&
      this.node.tryFindChild(GPU_OPERATOR) === undefined
    ) {
      new GpuOperator(this, GPU_OPERATOR, { distribution: this.stood.distribution });
    }
    return placed;
  }

  /** What stands below it may ask which Kubernetes it is, and how Rancher knows it. */
  private enter(): void {
    const { managedBy, engine, distribution = Distribution.RKE2, versions = Versions.defaults() } = this.props;
    const { version: release } = distribution === Distribution.RKE2 ? versions.rke2 : versions.k3s;
    if (this.props.distribution !== undefined || this.node.scopes.some(isSite)) {
      enterKubernetes(this, { distribution, release });
    }
    enterEntry(this, this.entryContext());
    if (managedBy !== undefined) {
      const clusterId = rancherIdOf({ node: { path: `${this.node.path}/${NODES}` } });
      enterRancherCluster(this, { clusterId, management: managedBy._management });
    }
    if (engine !== undefined) {
      followRepository(this, { name: this.name, engine, rancher: managedBy });
    }
  }

  /** Entries are there once there are nodes, so all of it is asked later. */
  private entryContext(): EntryContext {
    const { props, node } = this;
    const stood = (): ClusterNodes | undefined => this.stood;
    return {
      get publicAddress(): string | undefined {
        return stood()?.entry?.publicAddress;
      },
      get hostname(): string | undefined {
        return stood()?.hostname;
      },
      get siteAddress(): string | undefined {
        return stood()?.entry?.address;
      },
      get siteNetwork(): string | undefined {
        return stood()?.site.network.node.path;
      },
      get cni(): string | undefined {
        return stood()?.cni.name;
      },
      servesLoadBalancers: props.cloud?.controllerManager === true,
      region: node.scopes.find(isSite)?.region?.name,
      ingressController: props.ingress === IngressController.TRAEFIK ? props.ingress : undefined,
    };
  }

  private standUp(): ClusterNodes {
    const nodes = this.nodes();
    chartsOfCloud({ ...nodes, name: this.name, cloud: this.props.cloud }).forEach((chart) => deliverChart(this, chart));
    const { upgrades, drain, versions, managedBy } = this.props;
    this._require(() => [
      upgrades !== undefined && managedBy !== undefined
        ? `Rancher upgrades the nodes of clusters that it manages, got 'upgrades' and 'managedBy'; take 'upgrades' out and change 'versions'`
        : undefined,
    ]);
    if (upgrades !== undefined && managedBy === undefined) {
      const { distribution, release } = nodes;
      new UpgradePlans(this, 'Upgrades', { ...upgrades, distribution, release, drain, versions });
    }
    return nodes;
  }

  private nodes(): ClusterNodes {
    const { managedBy: rancher, machines } = this.props;
    const settings = { ...this.props, site: this.site(), name: this.name };
    if (rancher === undefined) {
      if (machines !== undefined) {
        throw new ConfigError(
          this,
          `only Rancher makes machines by itself, got 'machines' and no 'managedBy'; name the Rancher or take 'machines' out`,
        );
      }
      return new StandaloneCluster(this, NODES, settings);
    }
    return machines === undefined
      ? new RancherCluster(this, NODES, { ...settings, rancher })
      : new RancherMachineCluster(this, NODES, { ...settings, rancher, machines });
  }

  private site(): ISite {
    const site = [...this.node.scopes].reverse().find(isSite);
    if (site === undefined) {
      throw new ConfigError(
        this,
        `a cluster with nodes stands on a site, got '${this.node.scope?.node.path ?? ''}' above it; make it with the site as its scope`,
      );
    }
    return site;
  }
}

function isSite(construct: IConstruct): construct is ISite {
  return 'siteName' in construct && 'placeMachines' in construct;
}

const NODES = 'nodes';
const NVIDIA = 'nvidia.com/gpu';
const GPU_OPERATOR = 'GpuOperator';
