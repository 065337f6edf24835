import { ApiObject, App as Cdk8sApp, Testing } from 'cdk8s';
import {
  Distribution,
  KubernetesRange,
  Layer,
  UpgradePlans,
  UpgradePlansProps,
  UpgradeWindow,
  Versions,
  Weekday,
} from '../../../lib';
import { DeferredScope, collectFacts } from '../../../lib/core';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { DeliveryUnit } from '../../../lib/manifests';
import { enterRancherCluster } from '../../../lib/platform';
import { objects, validations } from '../../support/rendered';

const RKE2: UpgradePlansProps = { release: 'v1.35.6+rke2r1', distribution: Distribution.RKE2 };
const K3S: UpgradePlansProps = { release: 'v1.35.6+k3s1', distribution: Distribution.K3S };
const NIGHT: UpgradeWindow = { start: '23:30', end: '04:00' };

function make(props: UpgradePlansProps = RKE2): UpgradePlans {
  return new UpgradePlans(Testing.app(), 'upgrades', props);
}

type Spec = Record<string, unknown>;

function specs(props?: UpgradePlansProps): Record<string, Spec> {
  return Object.fromEntries(objects(make(props), 'Plan').map(({ metadata, spec }) => [metadata.name, spec as Spec]));
}

describe('plans of a cluster', () => {
  test('name its release and the image of it, whichever distribution it is', () => {
    for (const { version, upgrade } of Object.values(specs(RKE2))) {
      expect([version, upgrade]).toEqual(['v1.35.6+rke2r1', { image: 'rancher/rke2-upgrade:v1.35.6-rke2r1' }]);
    }
    for (const { version, upgrade } of Object.values(specs(K3S))) {
      expect([version, upgrade]).toEqual(['v1.35.6+k3s1', { image: 'rancher/k3s-upgrade:v1.35.6-k3s1' }]);
    }
  });

  test('take the control plane first, one node at a time, then etcd, then the rest', () => {
    const plans = specs();
    expect(Object.keys(plans)).toEqual(['control-plane', 'etcd', 'workers']);
    const image = 'rancher/rke2-upgrade:v1.35.6-rke2r1';
    expect(Object.values(plans).map(({ concurrency, prepare }) => [concurrency, prepare])).toEqual([
      [1, undefined],
      [1, { image, args: ['prepare', 'control-plane'] }],
      [1, { image, args: ['prepare', 'etcd'] }],
    ]);
  });

  test.each([
    ['control-plane', ['control-plane']],
    ['control-plane', ['control-plane', 'etcd']],
    ['etcd', ['etcd']],
    ['workers', []],
    ['workers', ['worker']],
  ])('%s alone takes a node of the roles %j', (plan, roles) => {
    const labels = new Map(roles.map((role) => [`node-role.kubernetes.io/${role}`, 'true']));
    const taken = Object.entries(specs()).filter(([, { nodeSelector }]) =>
      (
        nodeSelector as { matchExpressions: { key: string; operator: string; values?: string[] }[] }
      ).matchExpressions.every(({ key, operator, values = [] }) =>
        operator === 'In' ? values.includes(labels.get(key) ?? '') : !labels.has(key),
      ),
    );
    expect(taken.map(([name]) => name)).toEqual([plan]);
  });

  test('wait for as long as the plans before them need, on nodes of every taint', () => {
    for (const spec of Object.values(specs())) {
      expect(spec).toMatchObject({
        jobActiveDeadlineSecs: 0,
        tolerations: [{ operator: 'Exists' }],
        serviceAccountName: 'system-upgrade-controller',
      });
    }
  });

  test('empty each node before, unless it is said otherwise', () => {
    expect(specs().workers).toMatchObject({
      cordon: true,
      drain: { timeout: '600s', force: false, deleteEmptydirData: true, ignoreDaemonSets: true },
    });
    const drain = { timeoutSeconds: 90, force: true, deleteEmptyDirData: false };
    expect(specs({ ...RKE2, drain }).etcd).toMatchObject({
      drain: { timeout: '90s', force: true, deleteEmptydirData: false, ignoreDaemonSets: true },
    });
    const kept = specs({ ...RKE2, drain: { enabled: false } }).workers;
    expect([kept.cordon, kept.drain]).toEqual([true, undefined]);
  });

  test('begin at any time, or in a window, which opens on every day unless days are named', () => {
    expect(specs().workers.window).toBeUndefined();
    const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    expect(specs({ ...RKE2, window: NIGHT }).workers.window).toEqual({
      days: everyDay,
      startTime: '23:30',
      endTime: '04:00',
      timeZone: 'UTC',
    });
    const days = [Weekday.SUNDAY, Weekday.SATURDAY, Weekday.SUNDAY];
    expect(specs({ ...RKE2, window: { ...NIGHT, days, timeZone: 'Asia/Bangkok' } }).etcd.window).toMatchObject({
      days: ['saturday', 'sunday'],
      timeZone: 'Asia/Bangkok',
    });
  });

  test('come in a later layer than the controller that brings their kind, and this after its privileged namespace', () => {
    const made = make();
    const layers = made.node
      .findAll()
      .filter((construct): construct is DeliveryUnit => construct instanceof DeliveryUnit)
      .map(({ layer, component, node }) => [
        layer,
        component,
        node.findAll().filter((o) => ApiObject.isApiObject(o)).length,
      ]);
    expect(layers).toEqual([
      [Layer.NAMESPACES, 'cattle-system', 1],
      [Layer.CONTROLLERS, 'system-upgrade-controller', 1],
      [Layer.CONFIGS, 'upgrade-plans', 3],
    ]);
    expect(objects(made, 'Namespace')[0].metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'privileged',
    });
    const plans = made.node.findChild('Plans');
    expect(plans.node.dependencies.map(({ node }) => node.path)).toEqual(['upgrades/Controller/Unit']);
  });

  test('have a controller of the release that is said', () => {
    const controller = { version: '108.0.0', kubernetes: KubernetesRange.of('1.25', '1.34'), source: 'its chart' };
    const made = make({ ...RKE2, versions: Versions.of({ systemUpgradeController: controller }) });
    expect(objects(made, 'HelmChart')[0].spec).toMatchObject({
      repo: 'https://charts.rancher.io',
      chart: 'system-upgrade-controller',
      version: '108.0.0',
      targetNamespace: 'cattle-system',
    });
    expect(collectFacts(made).map(({ fact }) => fact)).toEqual([
      {
        kind: 'compatibility',
        component: 'system-upgrade-controller 108.0.0',
        first: 25,
        last: 34,
        distribution: 'rke2 v1.35.6+rke2r1',
        minor: 35,
      },
    ]);
  });

  test.each([RKE2, { ...K3S, window: { ...NIGHT, days: [Weekday.SUNDAY] }, drain: { enabled: false } }])(
    'are what the definition of their kind allows',
    (props) => {
      const schemas = new KubernetesSchemas({});
      const all = make(props)
        .node.findAll()
        .filter((o) => ApiObject.isApiObject(o))
        .map((o) => o.toJson() as Record<string, unknown>);
      expect(all.map((json) => [json.kind, schemas.check(json)])).toEqual(
        ['Namespace', 'HelmChart', 'Plan', 'Plan', 'Plan'].map((kind) => [kind, { known: true, problems: [] }]),
      );
      const [, , plan] = all;
      expect(schemas.check({ ...plan, spec: { ...(plan.spec as object), concurrency: 'one' } }).problems).toHaveLength(
        1,
      );
    },
  );
});

describe('plans are refused', () => {
  test.each([
    [
      { ...K3S, release: 'v1.35.6+rke2r1' },
      "a release of k3s is like 'v1.35.6+k3s1', got 'v1.35.6+rke2r1'; give the one of the cluster",
    ],
    [
      { ...RKE2, release: 'v1.35' },
      "a release of rke2 is like 'v1.35.6+rke2r1', got 'v1.35'; give the one of the cluster",
    ],
  ])('of a release that the distribution does not have: %j', (props, message) => {
    expect(() => make(props)).toThrow(`[upgrades] ${message}`);
  });

  test('in a cluster that Rancher manages', () => {
    const app = new Cdk8sApp();
    enterRancherCluster(app, { clusterId: 'c-m-abc12345', management: new DeferredScope() });
    expect(validations(new UpgradePlans(app, 'upgrades', RKE2))).toEqual([
      "[upgrades] Rancher upgrades the nodes of clusters that it manages, got plans in 'c-m-abc12345'; take them out and give the cluster another release",
    ]);
  });

  test.each([
    [
      { start: '1:30', end: '24:00' },
      [
        "a window has times like '01:30', got '1:30'; correct 'start' of 'window'",
        "a window has times like '01:30', got '24:00'; correct 'end' of 'window'",
      ],
    ],
    [{ start: '01:00', end: '01:00' }, ["a window is open for a while, got '01:00' for both of its ends; move 'end'"]],
    [{ ...NIGHT, days: [] }, ["a window opens on some day, got none; name 'days' of it or leave them out"]],
    ...['Bangkok', 'asia/bangkok', ''].map((timeZone): [UpgradeWindow, string[]] => [
      { ...NIGHT, timeZone },
      [`a time zone is one of the IANA, got '${timeZone}'; write it as 'Asia/Bangkok' or 'UTC'`],
    ]),
  ])('in the window %j', (window: UpgradeWindow, problems: string[]) => {
    expect(validations(make({ ...RKE2, window }))).toEqual(problems.map((problem) => `[upgrades] ${problem}`));
  });

  test.each([0, 1.5, -1, NaN])('that drain for %p seconds', (timeoutSeconds) => {
    expect(validations(make({ ...RKE2, drain: { timeoutSeconds } }))).toEqual([
      `[upgrades] a node is drained for a whole number of seconds, got ${timeoutSeconds}; correct 'timeoutSeconds' of 'drain'`,
    ]);
  });

  test('but not with right ones', () => {
    expect(validations(make({ ...K3S, window: { ...NIGHT, timeZone: 'Asia/Bangkok' } }))).toEqual([]);
  });
});
