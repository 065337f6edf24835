import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { HardenedDeployment, HardenedDeploymentProps, HardenedNamespace, PodVolume, Size } from '../../lib';
import { PodKind } from '../../lib/manifests';
import { objects, validations } from '../support/rendered';
import { StubMesh } from '../support/stub-mesh';
import { WEB, schemaProblems } from './hardened';

interface VersionProps extends HardenedDeploymentProps {
  readonly track: string;
  readonly leads: { readonly service: string; readonly track: string };
  readonly versionOf?: HardenedDeployment;
}

class Version extends HardenedDeployment {
  constructor(scope: Construct, id: string, props: VersionProps) {
    super(scope, id, props);
  }

  protected override _kind(props: HardenedDeploymentProps): PodKind {
    const { track, leads, versionOf } = props as VersionProps;
    return { ...super._kind(props), track, leads, versionOf };
  }
}

function versions(): { app: App; main: Version; canary: Version } {
  const app = new App();
  const namespace = new HardenedNamespace(app, 'shop', { mesh: new StubMesh(app, 'mesh') });
  const main = new Version(namespace, 'web', { ...WEB, track: 'main', leads: { service: 'web', track: 'main' } });
  const canary = new Version(namespace, 'web-canary', {
    ...WEB,
    track: 'canary',
    leads: { service: 'web-canary', track: 'canary' },
    versionOf: main,
  });
  return { app, main, canary };
}

const specOf = (made: Version): any => objects(made, 'Deployment')[0].spec;
const selectorOf = (made: Version): unknown => (objects(made, 'Service')[0].spec as any).selector;
const kindsOf = (made: Version): string[] =>
  ['ServiceAccount', 'NetworkPolicy', 'AuthorizationPolicy', 'PodDisruptionBudget', 'Service', 'Deployment'].filter(
    (kind) => objects(made, kind).length > 0,
  );

test('pods of two versions are told apart by their Deployments and Services, and are one to all others', () => {
  const { app, main, canary } = versions();
  const name = { 'app.kubernetes.io/name': 'web' };
  expect([main.podLabels, canary.podLabels]).toEqual([name, name]);
  for (const [made, track] of [
    [main, 'main'],
    [canary, 'canary'],
  ] as const) {
    const labels = { ...name, 'cloudserve/track': track };
    expect(specOf(made).selector.matchLabels).toEqual(labels);
    expect(specOf(made).template.metadata.labels).toMatchObject(labels);
    expect(selectorOf(made)).toEqual(labels);
  }
  expect((objects(main, 'NetworkPolicy')[0].spec as any).podSelector).toEqual({ matchLabels: name });
  expect((objects(main, 'PodDisruptionBudget')[0].spec as any).selector).toEqual({ matchLabels: name });
  expect([schemaProblems(app), validations(app)]).toEqual([[], []]);
});

test('who they are, who may call them and how many stay is said once', () => {
  const { main, canary } = versions();
  expect(kindsOf(main)).toHaveLength(6);
  expect(kindsOf(canary)).toEqual(['Service', 'Deployment']);
  expect(canary.connections).toBe(main.connections);
  expect(canary.serviceAccount).toBe('web');
  expect(specOf(canary).template.spec.serviceAccountName).toBe('web');
});

test('what one of them is given, the other has too, whenever that is', () => {
  const { main, canary } = versions();
  main.mount('/data', PodVolume.scratch(Size.gibibytes(1)));
  main.addConfigFile('/etc/web.yaml', 'level: info\n');
  const of = (made: Version): unknown => {
    const { metadata, spec } = specOf(made).template;
    return [metadata.annotations, spec.volumes, spec.containers[0].volumeMounts];
  };
  expect(of(canary)).toEqual(of(main));
  expect([objects(main, 'ConfigMap').length, objects(canary, 'ConfigMap').length]).toEqual([1, 0]);
});
