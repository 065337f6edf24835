import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { parse } from 'yaml';
import { Stated, collectFacts } from '../../../lib/core';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { Fact } from '../../../lib/model';
import { Manifest } from '../../support/rendered';

/** What the kind of classes of snapshots takes: it is the cluster's own, of the group `snapshot.storage.k8s.io`. */
const SNAPSHOT_CLASS = {
  type: 'object',
  required: ['driver', 'deletionPolicy'],
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { type: 'object' },
    driver: { type: 'string' },
    deletionPolicy: { type: 'string', enum: ['Delete', 'Retain'] },
    parameters: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

/** All objects below a construct. */
export function allObjects(root: IConstruct): Manifest[] {
  return root.node
    .findAll()
    .filter((construct) => ApiObject.isApiObject(construct))
    .map((object) => object.toJson() as Manifest);
}

/** What schemas say of all objects below a construct, of which there is one at least. */
export function schemaProblems(root: IConstruct): string[] {
  const schemas = new KubernetesSchemas({
    extra: { 'snapshot.storage.k8s.io/v1/VolumeSnapshotClass': SNAPSHOT_CLASS },
  });
  const verdicts = allObjects(root).map((json) => schemas.check(json));
  return verdicts.length === 0 ? ['no objects'] : verdicts.flatMap(({ problems }) => problems);
}

/** Values of the one chart below a construct. */
export function chartValues(root: IConstruct): Record<string, any> {
  const [chart, ...more] = allObjects(root).filter(({ kind }) => kind === 'HelmChart');
  if (more.length > 0) {
    throw new Error('more charts than one');
  }
  return parse((chart.spec as { valuesContent: string }).valuesContent) as Record<string, any>;
}

/** Facts of a kind below a construct. */
export function factsOf<K extends Fact['kind']>(root: IConstruct, kind: K): Extract<Fact, { kind: K }>[] {
  return collectFacts<Fact>(root)
    .filter((stated): stated is Stated<Extract<Fact, { kind: K }>> => stated.fact.kind === kind)
    .map(({ fact }) => fact);
}
