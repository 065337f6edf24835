import { ApiObject, App as Cdk8sApp } from 'cdk8s';
import { Construct } from 'constructs';
import { Engine } from '../../../lib';
import { formatProblems } from '../../../lib/core';
import { RenderedUnit, checkManifests, manifestFiles, renderManifests } from '../../../lib/delivery';
import { DeliveryUnit, HelmRelease, HelmReleaseProps, Layer, deliverBy, enterCluster } from '../../../lib/manifests';
import { parse } from 'yaml';

/** Where the objects of samples are taken from. */
export const SOURCE = { repository: 'https://git.example.org/testbed.git' };

/** A cluster in a plain tree, delivered by an engine. */
export function newCluster(engine: Engine, name = 'main', root: Construct = new Cdk8sApp()): Construct {
  const cluster = new Construct(root, name);
  enterCluster(cluster, name);
  deliverBy(cluster, engine);
  return cluster;
}

/** A unit with one object, of the apiVersion and kind given. */
export function newUnit(
  scope: Construct,
  layer: Layer,
  component: string,
  object: object = settings(component),
): DeliveryUnit {
  const unit = new DeliveryUnit(scope, `${layer}-${component}`, { layer, component });
  new ApiObject(unit, 'Object', object as { apiVersion: string; kind: string });
  return unit;
}

export function settings(name: string, namespace?: string): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace } };
}

export function namespaceObject(name: string): object {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}

export function newRelease(scope: Construct, id: string, props: Partial<HelmReleaseProps> = {}): HelmRelease {
  return new HelmRelease(scope, id, {
    chart: id,
    version: '1.2.3',
    repository: 'https://charts.example.org',
    namespace: id,
    ...props,
  });
}

/** What is written of a tree, and what is wrong with it. */
export class Written {
  public readonly units: readonly RenderedUnit[];
  public readonly lines: readonly string[];
  /** What the schemas say of all objects. */
  public readonly schemaLines: readonly string[];
  private readonly files: ReadonlyMap<string, string>;

  constructor(root: Construct) {
    const { units, writable, problems } = renderManifests(root.node.root, () => undefined);
    this.units = units;
    this.lines = formatProblems(problems);
    this.files = manifestFiles(writable);
    const checked = checkManifests(units, {});
    this.schemaLines = formatProblems([...checked.problems, ...checked.unchecked]);
  }

  public get names(): string[] {
    return [...this.files.keys()].sort();
  }

  public yaml(file: string): any {
    const text = this.files.get(file);
    if (text === undefined) {
      throw new Error(`no file '${file}' among ${this.names.join(', ')}`);
    }
    return parse(text);
  }

  /** Objects by file, without what only kustomize and Fleet read. */
  public get objects(): Record<string, any> {
    const all = this.names.map((file): [string, any] => [file, this.yaml(file)]);
    return Object.fromEntries(all.filter(([, json]) => json.metadata !== undefined && json.kind !== undefined));
  }
}

/** Namespaces, a chart, what needs its definitions, and an app: one tree for every engine. */
export function newTestbed(engine: Engine, name = 'main', root?: Construct): Construct {
  const cluster = newCluster(engine, name, root);
  fillTestbed(cluster);
  return cluster;
}

function fillTestbed(cluster: Construct): void {
  const space = newUnit(cluster, Layer.NAMESPACES, 'ceph', namespaceObject('ceph'));
  newUnit(cluster, Layer.NAMESPACES, 'shop', namespaceObject('shop'));
  const operator = newRelease(cluster, 'ceph-operator', {
    namespace: 'ceph',
    values: { replicas: 2, text: '${x}' },
  });
  const csi = newRelease(cluster, 'ceph-csi', { namespace: 'ceph', repository: 'oci://registry.example.org/charts' });
  operator.node.addDependency(space);
  csi.node.addDependency(operator);
  const monitor = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: 'ceph', namespace: 'ceph' },
    spec: { endpoints: [{ port: 'http' }], selector: {} },
  };
  newUnit(cluster, Layer.CONFIGS, 'ceph', monitor).node.addDependency(csi);
  newUnit(cluster, Layer.APPS, 'shop', settings('shop', 'shop'));
}
