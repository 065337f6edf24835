import { Engine, Layer, HelmReleaseProps } from '../../../lib';
import { ChartSchemas } from '../../../lib/delivery/schemas/chart-schemas';
import { schemaFile, schemaFiles } from '../../../lib/delivery/schemas/schema-files';
import { EngineLayout } from '../../../lib/manifests';
import { helmChart } from '../../../lib/model';
import { SOURCE, Written, newCluster, newRelease, newTestbed, newUnit } from '../../manifests/engines/sample';

interface ChartFile {
  readonly chart: string;
  readonly version: string;
  readonly repositories: readonly string[];
}

function problemsOf(
  chart: string,
  values: Record<string, unknown>,
  other: Partial<HelmReleaseProps> = {},
): readonly string[] {
  const { repositories, version } = schemaFile('charts', chart) as ChartFile;
  return new ChartSchemas().check({
    repository: repositories[0],
    chart,
    version,
    values,
    ...(other as object),
  });
}

test.each(schemaFiles('charts'))('what chart %s has is known by its name, and asks for no value', (chart) => {
  const known = schemaFile('charts', chart) as ChartFile;
  expect(known.chart).toBe(chart);
  expect(known.repositories.length).toBeGreaterThan(0);
  expect(problemsOf(chart, {})).toEqual([]);
});

test('values as they should be are right, and null takes away what the chart has', () => {
  const values = {
    crds: { enabled: true },
    replicaCount: 2,
    webhook: { replicaCount: 3, hostNetwork: null },
    podDisruptionBudget: { enabled: true, minAvailable: 1 },
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    global: { anything: { at: 'all' } },
  };
  expect(problemsOf('cert-manager', values)).toEqual([]);
});

test.each<[string, string, Record<string, unknown>, string]>([
  [
    'an unknown value',
    'cert-manager',
    { webhook: { replicaCout: 3 } },
    "unknown value 'webhook.replicaCout', chart cert-manager v1.21.1 has no such value; did you mean 'replicaCount'?",
  ],
  [
    'one of the wrong type',
    'cert-manager',
    { prometheus: { enabled: 'yes' } },
    "value 'prometheus.enabled' must be a boolean, got 'yes' (string); give it as a boolean",
  ],
  [
    'one that is not among those that there are',
    'rancher',
    { agentTLSMode: 'lax' },
    "value 'agentTLSMode' must be one of 'strict', 'system-store', '' or null, got 'lax' (string); use one of them",
  ],
  [
    'a number that is too large',
    'rancher',
    { gateway: { gatewayClass: { additionalListeners: [{ name: 'a', protocol: 'TCP', port: 70000 }] } } },
    "value 'gateway.gatewayClass.additionalListeners[0].port' must be at most 65535, got 70000 (number); lower it",
  ],
  [
    'a text of another form',
    'fleet',
    { gitClientTimeout: '1d' },
    "value 'gitClientTimeout' fits none of its 2 allowed forms, got '1d' (string); the nearest asks: value 'gitClientTimeout' must match ^(0|([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+)$, got '1d' (string); write it in that form",
  ],
  [
    'a text where a number is asked for',
    'external-secrets',
    { replicaCount: '2' },
    "value 'replicaCount' must be an integer, got '2' (string); write 2 without quotes",
  ],
  [
    'an unknown value of a gateway',
    'gateway',
    { replicaCounts: 2 },
    "unknown value 'replicaCounts', chart gateway 1.30.3 has no such value; did you mean 'replicaCount'?",
  ],
])('%s is refused', (_case, chart, values, problem) => {
  expect(problemsOf(chart, values)).toEqual([problem]);
});

describe('another release of the chart', () => {
  test('may have values that are not known here', () => {
    expect(problemsOf('cert-manager', { novelty: 1 }, { version: 'v1.22.0' })).toEqual([]);
    expect(problemsOf('cert-manager', { novelty: 1 }, { version: 'v1.21.9' })).toHaveLength(1);
  });

  test('has those that are known with the same types', () => {
    expect(problemsOf('cert-manager', { replicaCount: {} }, { version: 'v1.22.0' })).toEqual([
      "value 'replicaCount' must be a number, got an object; give it as a number",
    ]);
  });
});

test('a chart of that name that others publish is not the same', () => {
  expect(problemsOf('cert-manager', { novelty: 1 }, { repository: 'https://charts.example.org' })).toEqual([]);
  expect(problemsOf('cert-manager', { novelty: 1 }, { repository: 'oci://quay.io/jetstack/charts/' })).toHaveLength(1);
  expect(problemsOf('cert-manager', { novelty: 1 }, { chart: 'none' })).toEqual([]);
});

test('values are checked at synthesis, for every engine, and the release is told', () => {
  for (const engine of [Engine.plain(), Engine.fleet(SOURCE)]) {
    const cluster = newCluster(engine);
    newRelease(cluster, 'cert-manager', {
      repository: 'https://charts.jetstack.io',
      version: 'v1.21.1',
      values: { installCRD: true },
    });
    expect(new Written(cluster).schemaLines).toEqual([
      "[main/cert-manager/Unit] unknown value 'installCRD', chart cert-manager v1.21.1 has no such value; did you mean 'installCRDs'?",
    ]);
  }
});

describe('an object of K3s that a construct writes itself', () => {
  const linesOf = (name: string, object: object): readonly string[] => {
    const cluster = newCluster(Engine.plain());
    newUnit(cluster, Layer.CONTROLLERS, name, object);
    return new Written(cluster).schemaLines;
  };
  const chart = { repo: 'https://charts.jetstack.io', chart: 'cert-manager', version: 'v1.21.1', targetNamespace: 'a' };

  test('has its values checked too, and is told itself', () => {
    expect(
      linesOf('cert', helmChart('cert', { ...chart, values: { replicaCount: 2, crds: { enable: true } } })),
    ).toEqual([
      "[main/20-controllers-cert/Object] unknown value 'crds.enable', chart cert-manager v1.21.1 has no such value; did you mean 'enabled'?",
    ]);
    expect(linesOf('cert', helmChart('cert', { ...chart, values: { replicaCount: 2 } }))).toEqual([]);
  });

  test.each(['a: b: c', '- a', undefined])('is left alone where its values are %j', (valuesContent) => {
    const object = helmChart('cert', { ...chart, values: {} });
    expect(linesOf('cert', { ...object, spec: { ...object.spec, valuesContent } })).toEqual([]);
  });
});

test('an object that an engine is told by is checked like any other, and named by its file', () => {
  const { _layout: layout } = Engine.flux(SOURCE);
  const wrong: EngineLayout = {
    ...layout,
    files: (delivery) => {
      const files = layout.files(delivery);
      const { spec, ...rest } = files.get('flux/50-apps-shop.yaml') as { readonly spec: object };
      return files.set('flux/50-apps-shop.yaml', { ...rest, spec: { ...spec, prune: 'yes', dependOn: [] } });
    },
  };
  expect(new Written(newTestbed(Engine._of(wrong, SOURCE))).schemaLines).toEqual([
    "[main/flux/50-apps-shop.yaml] field 'spec.prune' must be a boolean, got 'yes' (string); give it as a boolean",
    "[main/flux/50-apps-shop.yaml] unknown field 'spec.dependOn', Kustomization kustomize.toolkit.fluxcd.io/v1 has no such field; did you mean 'dependsOn'?",
  ]);
});
