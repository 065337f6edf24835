import { ApiObject, App } from 'cdk8s';
import { IConstruct } from 'constructs';
import { HardenedDeployment, HardenedDeploymentProps, PodProbe, Port, Size } from '../../lib';
import { collectFacts } from '../../lib/core';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import { Fact } from '../../lib/model';

export const HTTP = Port.tcp(8080, 'http');

/** The least that a deployment is asked. */
export const WEB: HardenedDeploymentProps = {
  namespace: 'shop',
  image: 'registry.example.org/web:1.4.2',
  cores: 0.25,
  memory: Size.mebibytes(256),
  ports: [HTTP],
  readiness: PodProbe.http('/ready'),
};

/** A deployment in a plain cdk8s App. */
export function web(props: Partial<HardenedDeploymentProps> = {}, id = 'web', app = new App()): HardenedDeployment {
  return new HardenedDeployment(app, id, { ...WEB, ...props });
}

/** What the schemas of their kinds say of all objects below a construct. */
export function schemaProblems(root: IConstruct): string[] {
  const schemas = new KubernetesSchemas({ extra: {} });
  return root.node
    .findAll()
    .filter((construct): construct is ApiObject => ApiObject.isApiObject(construct))
    .flatMap((object) => {
      const { known, problems } = schemas.check(object.toJson());
      return known ? problems : [`${object.kind} is not known`, ...problems];
    });
}

/** Facts of one kind below a construct. */
export function factsOf(root: IConstruct, kind: Fact['kind']): Fact[] {
  return collectFacts<Fact>(root)
    .map(({ fact }) => fact)
    .filter((fact) => fact.kind === kind);
}
