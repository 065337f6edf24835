import { Construct } from 'constructs';
import {
  Component,
  Duration,
  Size,
  declareFact,
  durationWords,
  isDnsLabel,
  kindProblems,
  likeKind,
  needed,
  refuse,
  textKind,
  wholeMebibytes,
} from '../../core';
import { ChartNamespace, HelmRelease, Layer, PodSecurity, applyAfter, clusterOf } from '../../manifests';
import { ClaimFact, IStorageClass, PodsFact } from '../../model';
import { TEMPO_LABELS, TRACE_PORTS, tracingObjects } from './tracing-objects';

export interface TracingProps {
  /** Where traces are kept. */
  readonly storage: IStorageClass;
  /** @default - 20 GiB */
  readonly volume?: Size;
  /**
   * How long traces are kept: whole hours.
   * @default - 7 days
   */
  readonly retention?: Duration;
  /**
   * Namespace whose Grafana shows them; it gets a source of data, and is let in.
   * @default - nobody is let in
   */
  readonly grafanaFrom?: string;
  /** @default tracing */
  readonly namespace?: string;
}

/**
 * Traces of requests: Grafana's Tempo, which takes OpenTelemetry by gRPC from the sidecars of a mesh and from applications. It is one pod, which
 * loses what is sent while it is down; requests go on without it.
 * @see https://github.com/grafana-community/helm-charts/tree/main/charts/tempo
 */
export class Tracing extends Component {
  public readonly namespace: string;
  /** DNS name that traces are sent to: `collector.tracing.svc.cluster.local`. */
  public readonly collector: string;
  /** Takes OpenTelemetry by gRPC. */
  public readonly port: number = TRACE_PORTS.otlp;

  constructor(scope: Construct, id: string, props: TracingProps) {
    super(scope, id);
    refuse(this, kindProblems('a tracing', props, KINDS));
    const { storage, volume = Size.gibibytes(20), retention = Duration.days(7), grafanaFrom } = props;
    const { namespace = 'tracing' } = props;
    this.namespace = namespace;
    this.collector = `collector.${namespace}.svc.cluster.local`;
    const mebibytes = wholeMebibytes(volume);
    const hours = wholeHours(retention);
    this._require(() => [
      grafanaFrom === undefined || isDnsLabel(grafanaFrom)
        ? undefined
        : `Grafana stands in a namespace, got '${grafanaFrom}'; correct 'grafanaFrom'`,
      mebibytes !== undefined && mebibytes >= 1024
        ? undefined
        : `a volume of traces has whole mebibytes, 1 GiB or more, got ${volume.asString()}; correct 'volume'`,
      hours >= 1
        ? undefined
        : `traces are kept for whole hours, 1 or more, got ${durationWords(retention)}; correct 'retention'`,
    ]);
    const own = new ChartNamespace(this, 'Namespace', {
      name: namespace,
      podSecurity: PodSecurity.RESTRICTED,
      ports: [TRACE_PORTS.otlp],
    });
    const release = new HelmRelease(this, 'Release', {
      repository: 'https://grafana-community.github.io/helm-charts',
      chart: 'tempo',
      version: VERSION,
      namespace,
      // It has a volume; nothing waits for traces.
      layer: Layer.DATA,
      values: values(storage, mebibytes ?? 0, hours),
      images: ['docker.io/grafana/tempo:2.10.8'],
    });
    applyAfter(release, own);
    tracingObjects(this, namespace, grafanaFrom);
    const cluster = clusterOf(this) ?? 'cluster';
    declareFact<PodsFact>(this, {
      kind: 'pods',
      cluster,
      name: 'tempo',
      pods: 1,
      cores: CORES,
      memoryMebibytes: MEBIBYTES,
    });
    declareFact<ClaimFact>(this, {
      kind: 'claim',
      cluster,
      storageClass: storage.storageClassName,
      mebibytes: mebibytes ?? 0,
      count: 1,
    });
  }
}

/** Values were read in the chart of this version. */
const VERSION = '2.2.4';
const CORES = 0.25;
const MEBIBYTES = 1024;

const KINDS = {
  storage: needed(likeKind('a storage class', "ceph.addBlockPool('block')", 'storageClassName', 'accessMode')),
  volume: likeKind('a size', 'Size.gibibytes(20)', 'toMebibytes'),
  retention: likeKind('a duration', 'Duration.days(7)', 'toSeconds'),
  grafanaFrom: textKind('monitoring'),
  namespace: textKind('tracing'),
};

function wholeHours(retention: Duration): number {
  const hours = retention.toSeconds({ integral: false }) / 3600;
  return Number.isInteger(hours) ? hours : 0;
}

function values({ storageClassName }: IStorageClass, mebibytes: number, hours: number): Record<string, unknown> {
  return {
    fullnameOverride: TEMPO_LABELS['app.kubernetes.io/name'],
    tempo: {
      reportingEnabled: false,
      retention: `${hours}h`,
      memBallastSizeMbs: 64,
      resources: {
        requests: { cpu: `${CORES * 1000}m`, memory: `${MEBIBYTES}Mi` },
        limits: { memory: `${MEBIBYTES * 2}Mi` },
      },
      securityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        readOnlyRootFilesystem: true,
      },
    },
    securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    serviceAccount: { automountServiceAccountToken: false },
    persistence: { enabled: true, storageClassName, size: `${mebibytes}Mi` },
  };
}
