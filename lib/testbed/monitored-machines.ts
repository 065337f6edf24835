import { IConstruct } from 'constructs';
import { IGuarded } from '../infra';
import { Port } from '../model';
import { Monitoring } from '../platform';
import { Cluster } from './cluster';

/**
 * Lets the nodes of clusters that watch machines outside in at those machines' metrics; to be called when everything is defined.
 * @internal
 */
export function openToMonitoring(app: IConstruct): void {
  const constructs = app.node.findAll();
  const byPath = new Map(constructs.map((construct) => [construct.node.path, construct]));
  for (const monitoring of constructs.filter((construct) => construct instanceof Monitoring)) {
    const cluster = monitoring.node.scopes.find((scope) => scope instanceof Cluster);
    const nodes = cluster?._nodes;
    for (const { path, fact } of nodes === undefined ? [] : monitoring._outside()) {
      const outside = byPath.get(path) as (IConstruct & IGuarded) | undefined;
      outside?.connections.allowFrom(
        nodes as IGuarded,
        `Prometheus of ${cluster?.name}`,
        Port.tcp(fact.port, fact.job),
      );
    }
  }
}
