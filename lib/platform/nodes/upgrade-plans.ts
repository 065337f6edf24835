import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Component, ConfigError, choiceKind, declareFact, kindProblems, needed, refuse, textKind } from '../../core';
import { DeliveryUnit, HelmRelease, Layer, applyAfter } from '../../manifests';
import { Distribution, DrainOptions, Versions, compatibility } from '../../model';
import { rancherContextOf } from '../tenancy/rancher-context';
import { UpgradeWindow, planWindow, windowProblems } from './upgrade-window';

export interface UpgradePlansProps {
  /** Release that every node shall run: `v1.35.6+rke2r1`. */
  readonly release: string;
  readonly distribution: Distribution;
  /**
   * How a node is emptied before it gets the release.
   * @default - it is drained, for at most 10 minutes an attempt
   */
  readonly drain?: DrainOptions;
  /**
   * When an upgrade may begin.
   * @default - at any time
   */
  readonly window?: UpgradeWindow;
  /**
   * Releases, of which the controller's own is used.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
}

/**
 * Brings every node of a cluster to its release, one at a time: those of the control plane, then those that have etcd alone, then the rest. For
 * clusters whose nodes no Rancher upgrades. The first plans, and every other release, empty each node once, also one that has the release already.
 * @see https://docs.rke2.io/upgrades/automated
 */
export class UpgradePlans extends Component {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: UpgradePlansProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('upgrade plans', props, KINDS));
    const { release, distribution, versions = Versions.defaults() } = props;
    if (!RELEASES[distribution].test(release)) {
      throw new ConfigError(
        this,
        `a release of ${distribution} is like 'v1.35.6+${distribution === Distribution.K3S ? 'k3s1' : 'rke2r1'}', got '${release}'; give the one of the cluster`,
      );
    }
    this._require(() => this.problems());
    declareFact(
      this,
      compatibility('system-upgrade-controller', versions.systemUpgradeController, distribution, release),
    );

    const namespaceUnit = new DeliveryUnit(this, 'Namespace', { layer: Layer.NAMESPACES, component: NAMESPACE });
    new ApiObject(namespaceUnit, 'Resource', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: NAMESPACE, labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } },
    });
    const controller = new HelmRelease(this, 'Controller', {
      repository: 'https://charts.rancher.io',
      chart: CONTROLLER,
      version: versions.systemUpgradeController.version,
      namespace: NAMESPACE,
    });
    applyAfter(controller, namespaceUnit);
    this.definePlans(controller);
  }

  private definePlans(controller: IConstruct): void {
    const unit = new DeliveryUnit(this, 'Plans', { layer: Layer.CONFIGS, component: 'upgrade-plans' });
    applyAfter(unit, controller);
    const plan = (name: string, nodes: object[], after?: string): void => {
      const spec = this.plan(nodes, after);
      const metadata = { name, namespace: NAMESPACE };
      new ApiObject(unit, name, { apiVersion: 'upgrade.cattle.io/v1', kind: 'Plan', metadata, spec });
    };
    plan('control-plane', [has(CONTROL_PLANE)]);
    plan('etcd', [lacks(CONTROL_PLANE), has(ETCD)], 'control-plane');
    plan('workers', [lacks(CONTROL_PLANE), lacks(ETCD)], 'etcd');
  }

  private plan(matchExpressions: object[], after?: string): object {
    const { release, distribution, window } = this.props;
    const image = `rancher/${distribution}-upgrade:${release.replace('+', '-')}`;
    return {
      concurrency: 1,
      version: release,
      nodeSelector: { matchExpressions },
      serviceAccountName: CONTROLLER,
      // A job that ran out of time would stop its plan until the next release, and those of later plans wait for all nodes before.
      jobActiveDeadlineSecs: 0,
      // Nodes are upgraded whatever they are reserved for.
      tolerations: [{ operator: 'Exists' }],
      ...(window === undefined ? {} : { window: planWindow(window) }),
      ...(after === undefined ? {} : { prepare: { image, args: ['prepare', after] } }),
      cordon: true,
      ...this.drain(),
      upgrade: { image },
    };
  }

  private drain(): object {
    const { enabled = true, timeoutSeconds = 600, force = false, deleteEmptyDirData = true } = this.props.drain ?? {};
    return enabled
      ? {
          drain: {
            timeout: `${timeoutSeconds}s`,
            force,
            deleteEmptydirData: deleteEmptyDirData,
            ignoreDaemonSets: true,
          },
        }
      : {};
  }

  private problems(): (string | undefined)[] {
    const { drain, window } = this.props;
    const seconds = drain?.timeoutSeconds ?? 600;
    const rancher = rancherContextOf(this);
    return [
      rancher === undefined
        ? undefined
        : `Rancher upgrades the nodes of clusters that it manages, got plans in '${rancher.clusterId}'; take them out and give the cluster another release`,
      Number.isInteger(seconds) && seconds > 0
        ? undefined
        : `a node is drained for a whole number of seconds, got ${seconds}; correct 'timeoutSeconds' of 'drain'`,
      ...(window === undefined ? [] : windowProblems(window)),
    ];
  }
}

/** The chart puts the controller here, and it looks for plans where it stands. */
const NAMESPACE = 'cattle-system';

/** Name of the chart, and of the account that it makes. */
const CONTROLLER = 'system-upgrade-controller';

const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';
const ETCD = 'node-role.kubernetes.io/etcd';

const RELEASES: Readonly<Record<Distribution, RegExp>> = {
  [Distribution.RKE2]: /^v1\.\d+\.\d+\+rke2r[1-9]\d*$/,
  [Distribution.K3S]: /^v1\.\d+\.\d+\+k3s[1-9]\d*$/,
};

function has(role: string): object {
  return { key: role, operator: 'In', values: ['true'] };
}

function lacks(role: string): object {
  return { key: role, operator: 'DoesNotExist' };
}

const KINDS = {
  release: needed(textKind('v1.35.6+rke2r1')),
  distribution: needed(choiceKind('Distribution', Distribution)),
};
