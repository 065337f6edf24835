import { Duration, Size } from '../../core';
import { IStorageClass } from '../../model';
import { KibanaEntry } from './kibana-entry';
import { LogCollector, LogTopology } from './log-collector';
import { LogRelease } from './log-release';
import { LogSnapshots } from './log-snapshots';
import { MultilineLogs } from './multiline-logs';

export interface FluentdLoggingProps {
  /** Where records are kept. */
  readonly storage: IStorageClass;
  /**
   * How long records are kept at least.
   * @default - 14 days
   */
  readonly retention?: Duration;
  /**
   * What all containers of the cluster together write in a second. Volumes follow from it.
   * @default - 100 KiB
   */
  readonly rate?: Size;
  /**
   * What the containers of the busiest node write in a second. Buffers follow from it.
   * @default - half of the rate
   */
  readonly nodeRate?: Size;
  /**
   * How long Elasticsearch may be away without a record being lost.
   * @default - 1 hour
   */
  readonly outage?: Duration;
  /**
   * Buffer on the disk of each node.
   * @default - what the node writes during the outage, up to the next 128 MiB
   */
  readonly nodeBuffer?: Size;
  /**
   * Volume of each data node; it can grow, and never shrink.
   * @default - what the rate takes for the retention, up to the next 10 GiB
   */
  readonly volume?: Size;
  /** @default LogTopology.REPLICATED */
  readonly topology?: LogTopology;
  /** @default 3 */
  readonly dataNodes?: number;
  /**
   * Memory of each data node; Elasticsearch takes half of it for its heap.
   * @default - 4 GiB
   */
  readonly dataMemory?: Size;
  /**
   * Nodes that take requests and hold no records.
   * @default - 0: data nodes take them
   */
  readonly ingestNodes?: number;
  /**
   * Whether the copies of a record stand in different zones.
   * @default - whether the program describes nodes in two zones or more
   */
  readonly zoneAware?: boolean;
  /**
   * Whether indices are mapped into memory: nodes then need `vm.max_map_count` of 262144 or more.
   * @default false
   */
  readonly memoryMapping?: boolean;
  /** @default LogCollector.FLUENTD */
  readonly collector?: LogCollector;
  /**
   * Containers whose records have several lines.
   * @default - each line is a record
   */
  readonly multiline?: MultilineLogs[];
  /**
   * Name of the Secret of the user that writes, in the namespace of the logs: of the type `kubernetes.io/basic-auth` with the keys `username`,
   * `password` and `roles`, the latter being `log_writer`.
   * @default log-writer
   */
  readonly writerSecret?: string;
  /**
   * How Kibana is reached from outside.
   * @default - not at all: by `kubectl port-forward`
   */
  readonly kibana?: KibanaEntry;
  /** @default 2 */
  readonly kibanaReplicas?: number;
  /**
   * Copies of the logs in a bucket.
   * @default - none
   */
  readonly snapshots?: LogSnapshots;
  /**
   * Whether Prometheus asks collectors for metrics; needs the kinds of its operator.
   * @default - as `alerts`, of which those on buffers go by them
   */
  readonly metrics?: boolean;
  /**
   * Whether Prometheus has rules for disks and buffers; needs the kinds of its operator.
   * @default false
   */
  readonly alerts?: boolean;
  /**
   * Elasticsearch and the Fluentd that fits it.
   * @default - LogRelease.elasticsearch8()
   */
  readonly release?: LogRelease;
  /** @default logging */
  readonly namespace?: string;
}
