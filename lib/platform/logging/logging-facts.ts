import { Fact } from '../../model';
import { AGGREGATOR_REQUEST } from './aggregator-objects';
import { FLUENTD_REQUEST, FLUENT_BIT_REQUEST } from './collector-objects';
import { OPERATOR_REPLICAS, OPERATOR_REQUEST } from './eck-operator';
import { FluentdLoggingProps } from './fluentd-logging-props';
import { LoggingSettings } from './fluentd-logging-settings';
import { KIBANA_REQUEST } from './kibana-object';
import { LogCollector } from './log-collector';

/** What a pod asks for. */
interface Request {
  readonly cores: number;
  readonly memoryMebibytes: number;
}

/**
 * What logging takes of its cluster.
 * @internal
 */
export function loggingFacts(
  cluster: string,
  { storage: { storageClassName: storageClass }, snapshots }: FluentdLoggingProps,
  { nodes, kibanaReplicas, collector, aggregators, aggregatorGibibytes }: LoggingSettings,
): Fact[] {
  const claim = (count: number, gibibytes: number): Fact => {
    return { kind: 'claim', cluster, storageClass, mebibytes: gibibytes * 1024, count };
  };
  const pods = (name: string, count: number, { cores, memoryMebibytes }: Request): Fact => {
    return { kind: 'pods', cluster, name, pods: count, cores, memoryMebibytes };
  };
  const agent = collector === LogCollector.FLUENTD ? FLUENTD_REQUEST : FLUENT_BIT_REQUEST;
  return [
    ...nodes.flatMap((set) => [claim(set.count, set.gibibytes), pods(`elasticsearch-${set.name}`, set.count, set)]),
    pods('kibana', kibanaReplicas, KIBANA_REQUEST),
    pods('elastic-operator', OPERATOR_REPLICAS, OPERATOR_REQUEST),
    { kind: 'pods', cluster, name: collector, ...agent },
    ...(aggregators === 0
      ? []
      : [claim(aggregators, aggregatorGibibytes), pods('fluentd-aggregator', aggregators, AGGREGATOR_REQUEST)]),
    ...(snapshots === undefined ? [] : [backup(snapshots.to)]),
  ];
}

function backup({ name, diesWith }: { readonly name: string; readonly diesWith?: string }): Fact {
  return { kind: 'backup', target: name, ...(diesWith === undefined ? {} : { diesWith }) };
}
