import { ApiObject, App } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import { declareFact } from '../../../lib/core';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { enterCluster, enterKubernetes } from '../../../lib/manifests';
import { AccessMode, Distribution, Fact, NodeRole } from '../../../lib/model';
import { Monitoring } from '../../../lib/platform/monitoring/monitoring';
import { MonitoringProps } from '../../../lib/platform/monitoring/monitoring-props';
import { objects } from '../../support/rendered';

export const BLOCK = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };

/** A monitoring in a plain cdk8s App, which knows nothing of the cluster. */
export function alone(props: Partial<MonitoringProps> = {}): Monitoring {
  return new Monitoring(new App({ outdir: 'unused' }), 'monitoring', { storage: BLOCK, ...props });
}

/** A monitoring of the cluster `main`, of which the tree states facts. */
export function within(distribution: Distribution, facts: Fact[], props: Partial<MonitoringProps> = {}): Monitoring {
  const app = new App({ outdir: 'unused' });
  const cluster = new Construct(app, 'main');
  enterCluster(cluster, 'main');
  enterKubernetes(cluster, { distribution, release: `v1.35.6+${distribution}1` });
  const monitoring = new Monitoring(cluster, 'monitoring', { storage: BLOCK, ...props });
  // Stated after it is made, as nodes of a pool that comes later are.
  facts.forEach((fact, i) => declareFact(new Construct(app, `of-${i}`), fact));
  return monitoring;
}

/** Values of a chart below a construct as they are written. */
export function valuesOf(root: Construct, chart: string): Record<string, any> {
  const charts = objects(root, 'HelmChart') as unknown as { spec: { chart: string; valuesContent: string } }[];
  const [found] = charts.filter(({ spec }) => spec.chart === chart);
  return parse(found.spec.valuesContent) as Record<string, any>;
}

/** What the schemas of their kinds say of all objects below a construct. */
export function schemaProblems(root: Construct): string[] {
  const schemas = new KubernetesSchemas({ extra: {} });
  return root.node
    .findAll()
    .filter((construct) => ApiObject.isApiObject(construct))
    .flatMap((object) => {
      const { known, problems } = schemas.check(object.toJson());
      return known ? problems : [`nobody knows ${object.kind}`];
    });
}

/** A node that takes pods. */
export function node(cluster: string, address: string): Fact {
  return {
    kind: 'node',
    cluster,
    pool: 'workers',
    name: `${cluster}-${address}`,
    address,
    roles: [NodeRole.WORKER],
    imported: false,
  };
}

/** A component of a control plane. */
export function component(
  name: string,
  port: number,
  scheme: 'http' | 'https',
  addresses: string[],
  bindAddress: string = '0.0.0.0',
  cluster: string = 'main',
): Fact {
  return { kind: 'control-plane', cluster, component: name, addresses, port, scheme, bindAddress };
}
