import { ApiObject, Chart } from 'cdk8s';
import { TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { OpenstackProvider } from '../../../imports/openstack/provider';
import { App, Cluster, DeliveryUnit, Layer } from '../../../lib';
import { Project } from '../../testbed/project';

/** A resource that knows values of every kind only after its deployment. */
export class Thing extends TerraformResource {
  constructor(scope: Construct, id: string) {
    super(scope, id, { terraformResourceType: 'terraform_data' });
  }
}

/** The kind of object in which anything may stand anywhere. */
export const ANYTHING = {
  'example.org/v1/Anything': { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
};

/** Where the object of a scene is written. */
export const FILE = 'dist/main/30-configs/settings/anything.example.org-it.yaml';

/** A stack whose deployment tells values, and a unit whose objects use them. */
export interface Scene {
  readonly app: App;
  readonly stack: TerraformStack;
  readonly thing: Thing;
  readonly unit: Chart;
  /** Defines an object with further fields; path `main/unit/<id>`. */
  readonly object: (fields: object, id?: string) => ApiObject;
}

export function sceneIn(project: Project, stackName = 'net'): Scene {
  const app = project.app({ kindSchemas: ANYTHING });
  const stack = new TerraformStack(app, stackName);
  new OpenstackProvider(stack, 'openstack');
  const unit = new DeliveryUnit(new Cluster(app, 'main'), 'unit', { layer: Layer.CONFIGS, component: 'settings' });
  return {
    app,
    stack,
    thing: new Thing(stack, 'thing'),
    unit,
    object: (fields, id = 'it') =>
      new ApiObject(unit, id, { apiVersion: 'example.org/v1', kind: 'Anything', metadata: { name: id }, ...fields }),
  };
}

/** Expressions of the outputs that manifests wait for, by name. */
export function lateOutputs(project: Project, stackName = 'net'): Record<string, string> {
  const outputs: Record<string, { value: string }> = project.stack(stackName).output ?? {};
  return Object.fromEntries(
    Object.entries(outputs)
      .filter(([name]) => name.startsWith('late-'))
      .map(([name, { value }]) => [name, value]),
  );
}

/** Answers every waiting output of a stack with one value, as after a deployment. */
export function deployed(project: Project, value: unknown, stackName = 'net'): void {
  const answers = Object.fromEntries(Object.keys(lateOutputs(project, stackName)).map((name) => [name, value]));
  const known = project.has('cloudserve.outputs.json') ? project.json('cloudserve.outputs.json') : {};
  project.write('cloudserve.outputs.json', JSON.stringify({ ...known, [stackName]: answers }));
}
