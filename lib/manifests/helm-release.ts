import { Construct } from 'constructs';
import {
  Component,
  Duration,
  booleanKind,
  choiceKind,
  isDnsLabel,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  listKind,
  needed,
  objectKind,
  refuse,
  textKind,
  withFields,
} from '../core';
import { DeliveryUnit } from './delivery-unit';
import { CrdPolicy, HelmReleaseSpec, ValuesSecret } from './helm-release-spec';
import { Layer } from './layer';
import { ReleaseObject } from './release-object';

const RELEASE = Symbol.for('cloudserve.HelmRelease');

export interface HelmReleaseProps {
  /** `rook-ceph`. */
  readonly chart: string;
  /** The one version that is installed: `v1.20.6`. */
  readonly version: string;
  /** `https://charts.rook.io/release` of an index, or `oci://ghcr.io/prometheus-community/charts`, the folder that the chart lies in. */
  readonly repository: string;
  /** Namespace that it is installed in; the release does not make it. */
  readonly namespace: string;
  /**
   * Name of the release.
   * @default - the chart's
   */
  readonly releaseName?: string;
  /**
   * Values of the chart.
   * @default - the chart's own
   */
  readonly values?: Record<string, unknown>;
  /**
   * Values that stand in Secrets of its namespace, over the ones above.
   * @default - none
   */
  readonly valuesSecrets?: ValuesSecret[];
  /**
   * What becomes of the definitions in the chart's folder `crds/`.
   * @default CrdPolicy.CREATE_REPLACE
   */
  readonly crds?: CrdPolicy;
  /**
   * Whether what comes later waits until all that it runs is ready.
   * @default true
   */
  readonly wait?: boolean;
  /**
   * How long it may take.
   * @default - 15 minutes
   */
  readonly timeout?: Duration;
  /**
   * When it is applied.
   * @default Layer.CONTROLLERS
   */
  readonly layer?: Layer;
  /**
   * Folder of its unit within the layer.
   * @default - the name of the release
   */
  readonly component?: string;
  /**
   * Images that its pods run, with tags, for registries of sites without a way out: `quay.io/ceph/ceph:v20.2.4`.
   * @default - not stated: lists name the chart as one whose images are to be asked of it
   */
  readonly images?: string[];
}

/** A chart in a version, installed by the engine of its cluster. It has a delivery unit of its own: what needs its definitions comes later. */
export class HelmRelease extends Component {
  /**
   * Whether a construct is a release, also one of another copy of this library.
   * @internal
   */
  public static _isHelmRelease(construct: unknown): construct is HelmRelease {
    return typeof construct === 'object' && construct !== null && RELEASE in construct;
  }

  public readonly releaseName: string;
  /** Namespace that it is installed in. */
  public readonly namespace: string;
  /** Images that its pods run, as far as they are stated. */
  public readonly images?: string[];

  constructor(scope: Construct, id: string, props: HelmReleaseProps) {
    super(scope, id);
    Object.defineProperty(this, RELEASE, { value: true });
    refuse(this, kindProblems('a release', props, KINDS));
    this.releaseName = props.releaseName ?? props.chart;
    this.namespace = props.namespace;
    this.images = props.images;
    this._require(() => this.problems(props));
    const unit = new DeliveryUnit(this, 'Unit', {
      layer: props.layer ?? Layer.CONTROLLERS,
      component: props.component ?? this.releaseName,
    });
    new ReleaseObject(unit, 'Resource', this.spec(props));
  }

  private spec(props: HelmReleaseProps): HelmReleaseSpec {
    const { chart, version, repository, namespace, values = {}, valuesSecrets = [] } = props;
    return {
      name: this.releaseName,
      namespace,
      repository,
      chart,
      version,
      values,
      valuesSecrets,
      crds: props.crds ?? CrdPolicy.CREATE_REPLACE,
      wait: props.wait ?? true,
      timeoutSeconds: (props.timeout ?? Duration.minutes(15)).toSeconds(),
    };
  }

  private problems({ chart, version, repository, namespace }: HelmReleaseProps): (string | undefined)[] {
    return [
      /^[a-z0-9]([\w.-]*[a-z0-9])?$/.test(chart)
        ? undefined
        : `a chart is named without its repository, got '${chart}'; correct 'chart'`,
      /^v?\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version)
        ? undefined
        : `a chart has one whole version, never a range, got '${version}'; correct 'version'`,
      /^(https|oci):\/\/[^\s/@]+(\/\S*)?$/.test(repository)
        ? undefined
        : `a chart's repository is reached by https or oci and without credentials in its address, got '${repository.replace(/\/\/.*@/, '//...@')}'; correct 'repository'`,
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      isDnsSubdomain(this.releaseName) && this.releaseName.length <= 53
        ? undefined
        : `a release's name has at most 53 lower-case letters, digits, dots and hyphens, got '${this.releaseName}'; give another 'releaseName'`,
    ];
  }
}

const KINDS = {
  chart: needed(textKind('rook-ceph')),
  version: needed(textKind('v1.20.6')),
  repository: needed(textKind('https://charts.rook.io/release')),
  namespace: needed(textKind('rook-ceph')),
  releaseName: textKind('rook-ceph'),
  values: objectKind('{ replicas: 2 }'),
  valuesSecrets: listKind(
    withFields(objectKind("{ secret: 'values', key: 'values.yaml' }"), {
      secret: needed(textKind('values')),
      key: needed(textKind('values.yaml')),
    }),
  ),
  crds: choiceKind('CrdPolicy', CrdPolicy),
  wait: booleanKind(),
  timeout: likeKind('a duration', 'Duration.minutes(15)', 'toSeconds'),
  layer: choiceKind('Layer', Layer),
  component: textKind('rook-ceph'),
  images: listKind(textKind('quay.io/ceph/ceph:v20.2.4')),
};
