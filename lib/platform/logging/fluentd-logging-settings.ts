import { Duration, Size, durationWords, isDnsLabel, isDnsSubdomain, wholeGibibytes, wholeMebibytes } from '../../core';
import { ElasticsearchNodes } from './elasticsearch-object';
import { FluentdLoggingProps } from './fluentd-logging-props';
import { LogCollector, LogTopology } from './log-collector';
import { LogRelease } from './log-release';
import {
  LogLoad,
  bufferProblem,
  aggregatorVolume,
  chosenBuffer,
  chosenVolume,
  kibibytes,
  volumeProblem,
} from './log-sizing';
import { snapshotProblems } from './log-snapshots';
import { MultilineLogs, multilineProblems } from './multiline-logs';

/**
 * Settings with their defaults, and the sizes that follow.
 * @internal
 */
export interface LoggingSettings {
  readonly namespace: string;
  readonly release: LogRelease;
  readonly retention: Duration;
  readonly load: LogLoad;
  readonly volumeGibibytes: number;
  readonly bufferMebibytes: number;
  readonly nodes: readonly ElasticsearchNodes[];
  readonly single: boolean;
  readonly collector: LogCollector;
  readonly multiline: readonly MultilineLogs[];
  readonly writerSecret: string;
  readonly kibanaReplicas: number;
  /** Fluentd that agents send to; none where agents store by themselves. */
  readonly aggregators: number;
  /** Volume of each: another may be the only one, so that each takes what all nodes write during the outage. */
  readonly aggregatorGibibytes: number;
}

const MASTER_GIBIBYTES = 10;

/** Of lines of 230 bytes with 6 labels, one at a time: 2.6 in Fluentd's compressed buffers, and 3.9 in those that are not compressed. */
const RECORD_OVERHEAD: Readonly<Record<LogCollector, number>> = {
  [LogCollector.FLUENTD]: 3,
  [LogCollector.FLUENT_BIT]: 4,
};

/** @internal */
export function loggingSettings(props: FluentdLoggingProps): LoggingSettings {
  const single = props.topology === LogTopology.SINGLE;
  const { retention = Duration.days(14), rate = Size.kibibytes(100), outage = Duration.hours(1) } = props;
  const dataNodes = single ? 1 : (props.dataNodes ?? 3);
  const load: LogLoad = {
    rate: kibibytes(rate),
    nodeRate: props.nodeRate === undefined ? kibibytes(rate) / 2 : kibibytes(props.nodeRate),
    retention: retention.toSeconds(),
    outage: outage.toSeconds(),
    copies: single ? 1 : 2,
    dataNodes,
    recordOverhead: RECORD_OVERHEAD[props.collector ?? LogCollector.FLUENTD],
  };
  const volumeGibibytes = props.volume === undefined ? chosenVolume(load) : (wholeGibibytes(props.volume) ?? 0);
  return {
    namespace: props.namespace ?? 'logging',
    release: props.release ?? LogRelease.elasticsearch8(),
    retention,
    load,
    volumeGibibytes,
    bufferMebibytes: props.nodeBuffer === undefined ? chosenBuffer(load) : (wholeMebibytes(props.nodeBuffer) ?? 0),
    nodes: nodesOf(props, single, dataNodes, volumeGibibytes),
    single,
    collector: props.collector ?? LogCollector.FLUENTD,
    multiline: props.multiline ?? [],
    writerSecret: props.writerSecret ?? 'log-writer',
    kibanaReplicas: props.kibanaReplicas ?? (single ? 1 : 2),
    aggregators: props.collector === LogCollector.FLUENT_BIT ? 2 : 0,
    aggregatorGibibytes: aggregatorVolume(load),
  };
}

function nodesOf(
  { dataMemory = Size.gibibytes(4), ingestNodes = 0 }: FluentdLoggingProps,
  single: boolean,
  dataNodes: number,
  gibibytes: number,
): ElasticsearchNodes[] {
  const data = { cores: 1, memoryMebibytes: wholeMebibytes(dataMemory) ?? 0, gibibytes };
  const small = { memoryMebibytes: 2048, gibibytes: MASTER_GIBIBYTES };
  if (single) {
    return [{ name: 'single', roles: ['master', 'data_hot', 'data_content', 'ingest'], count: 1, ...data }];
  }
  return [
    { name: 'master', roles: ['master'], count: 3, cores: 0.25, ...small },
    {
      name: 'data',
      roles: ['data_hot', 'data_content', ...(ingestNodes > 0 ? [] : ['ingest'])],
      count: dataNodes,
      ...data,
    },
    ...(ingestNodes > 0 ? [{ name: 'ingest', roles: ['ingest'], count: ingestNodes, cores: 0.5, ...small }] : []),
  ];
}

/**
 * What is wrong with the settings by themselves.
 * @internal
 */
export function loggingProblems(props: FluentdLoggingProps, settings: LoggingSettings): (string | undefined)[] {
  const { load, namespace, release, retention, single, writerSecret, volumeGibibytes, bufferMebibytes } = settings;
  const positive = load.rate > 0 && load.nodeRate > 0;
  const whole = (name: keyof FluentdLoggingProps, least: number, most: number): string | undefined => {
    const value = props[name] as number | undefined;
    return value === undefined || (Number.isInteger(value) && value >= least && value <= most)
      ? undefined
      : `'${name}' is a whole number from ${least} to ${most}, got ${value}; correct it`;
  };
  return [
    isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
    isDnsSubdomain(writerSecret)
      ? undefined
      : `a Secret has a name of lower-case letters, digits, dots and hyphens, got '${writerSecret}'; correct 'writerSecret'`,
    ...release._problems(),
    positive
      ? undefined
      : `a log has a rate of more than nothing, got ${load.rate} KiB/s in all and ${load.nodeRate} KiB/s on a node; raise 'rate' or 'nodeRate'`,
    load.nodeRate <= load.rate
      ? undefined
      : `a node writes no more than all nodes together, got ${load.nodeRate} of ${load.rate} KiB/s; raise 'rate' or lower 'nodeRate'`,
    load.retention >= 3600
      ? undefined
      : `records are kept for an hour or more, got ${durationWords(retention)}; raise 'retention'`,
    whole('dataNodes', 2, 50),
    whole('ingestNodes', 0, 20),
    whole('kibanaReplicas', 1, 10),
    single && (props.dataNodes !== undefined || props.ingestNodes !== undefined)
      ? "a single node has no others beside it, got 'dataNodes' or 'ingestNodes'; leave them out, or choose LogTopology.REPLICATED"
      : undefined,
    props.dataMemory === undefined || (wholeMebibytes(props.dataMemory) ?? 0) >= 2048
      ? undefined
      : `Elasticsearch needs 2048 MiB or more in whole mebibytes, got ${props.dataMemory.asString()}; raise 'dataMemory'`,
    props.volume !== undefined && wholeGibibytes(props.volume) === undefined
      ? `a volume has whole gibibytes, got ${props.volume.asString()}; correct 'volume'`
      : positive
        ? volumeProblem(load, volumeGibibytes)
        : undefined,
    props.nodeBuffer !== undefined && wholeMebibytes(props.nodeBuffer) === undefined
      ? `a buffer has whole mebibytes, got ${props.nodeBuffer.asString()}; correct 'nodeBuffer'`
      : positive
        ? bufferProblem(load, bufferMebibytes)
        : undefined,
    ...multilineProblems(settings.multiline),
    ...(props.kibana?._problems() ?? []),
    ...(props.snapshots === undefined ? [] : snapshotProblems(props.snapshots)),
  ];
}
