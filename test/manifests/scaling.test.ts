import { App } from 'cdk8s';
import { Duration, HardenedDeployment, HardenedDeploymentProps, ScalesOn, Size } from '../../lib';
import { scalingCapacity, scalingMetric } from '../../lib/analysis/rules/scaling-metric';
import { Stated } from '../../lib/core';
import { enterMesh } from '../../lib/manifests';
import { Fact } from '../../lib/model';
import { at, says } from '../support/facts';
import { objects, validations } from '../support/rendered';
import { StubMesh } from '../support/stub-mesh';
import { WEB, factsOf, schemaProblems, web } from './hardened';

const CPU = { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } };

function meshed(props: Partial<HardenedDeploymentProps>): HardenedDeployment {
  const app = new App();
  enterMesh(app, new StubMesh(new App(), 'mesh'));
  return new HardenedDeployment(app, 'web', { ...WEB, ...props });
}

const metrics = (made: HardenedDeployment): unknown[] =>
  (objects(made, 'HorizontalPodAutoscaler')[0].spec as { metrics: unknown[] }).metrics;

test.each([
  [35, '35'],
  [0.7, '700m'],
  [2.5, '2500m'],
])('an autoscaler holds %d requests a pod beside the cores', (requestsInFlight, averageValue) => {
  const made = meshed({ maxReplicas: 10, requestsInFlight });
  expect(metrics(made)).toEqual([
    CPU,
    {
      type: 'Pods',
      pods: { metric: { name: 'requests_in_flight' }, target: { type: 'AverageValue', averageValue } },
    },
  ]);
  expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
});

test('of several targets the autoscaler has all, by cores first', () => {
  const made = meshed({
    maxReplicas: 10,
    targetUtilization: 60,
    targetMemoryUtilization: 80,
    requestsInFlight: 35,
    requestsPerSecond: 50,
  });
  expect(metrics(made)).toEqual([
    { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } } },
    { type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 80 } } },
    ...[
      ['requests_in_flight', '35'],
      ['requests_per_second', '50'],
    ].map(([name, averageValue]) => ({
      type: 'Pods',
      pods: { metric: { name }, target: { type: 'AverageValue', averageValue } },
    })),
  ]);
  expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
});

test('pods are taken away when fewer were enough for a while, half of them in a minute, and the last but one too', () => {
  const behavior = (made: HardenedDeployment): any =>
    (objects(made, 'HorizontalPodAutoscaler')[0].spec as { behavior: unknown }).behavior;
  expect(behavior(web({ maxReplicas: 10 }))).toEqual({
    scaleDown: {
      stabilizationWindowSeconds: 300,
      selectPolicy: 'Max',
      policies: [
        { type: 'Percent', value: 50, periodSeconds: 60 },
        { type: 'Pods', value: 1, periodSeconds: 60 },
      ],
    },
  });
  const later = behavior(web({ maxReplicas: 10, scaleDownAfter: Duration.minutes(30) }));
  expect(later.scaleDown.stabilizationWindowSeconds).toBe(1800);
});

test.each<[Partial<HardenedDeploymentProps>, string]>([
  [
    { targetMemoryUtilization: 95 },
    "pods are killed at their limit of memory, got 95 % of 256Mi as a target and 256Mi as the limit; lower 'targetMemoryUtilization' to 90 % of the limit or raise 'memoryLimit'",
  ],
  [
    { targetMemoryUtilization: 0 },
    "a target is a whole percentage of 1 to 100, got 0; correct 'targetMemoryUtilization'",
  ],
  [{ requestsPerSecond: 0 }, "a pod gets 0.1 to 100000 requests a second, got 0; correct 'requestsPerSecond'"],
  [
    { scaleDownAfter: Duration.hours(2) },
    "an autoscaler waits whole seconds before it takes pods away, at most an hour, got 7200; correct 'scaleDownAfter'",
  ],
])('a target that no autoscaler can hold is refused: %j', (props, problem) => {
  expect(validations(meshed({ maxReplicas: 10, ...props }))).toEqual([`[web] ${problem}`]);
});

test('more memory than is asked for leaves room for a higher target', () => {
  const props = { maxReplicas: 10, targetMemoryUtilization: 100, memoryLimit: Size.mebibytes(512) };
  expect(validations(web(props))).toEqual([]);
});

test('targets are for pods that scale', () => {
  expect(
    validations(
      meshed({
        requestsPerSecond: 50,
        targetUtilization: 60,
        targetMemoryUtilization: 80,
        scaleDownAfter: Duration.minutes(1),
      }),
    ),
  ).toEqual(
    ['requestsPerSecond', 'targetUtilization', 'targetMemoryUtilization', 'scaleDownAfter'].map(
      (setting) => `[web] '${setting}' is for a deployment that scales, got no 'maxReplicas'; add it`,
    ),
  );
});

test('the rate of requests is told by an adapter as well, and is no cure for an excess that leaves', () => {
  const made = meshed({ maxReplicas: 10, requestsPerSecond: 50 });
  expect(factsOf(made, 'scaling')).toEqual([
    { kind: 'scaling', cluster: 'cluster', namespace: 'shop', name: 'web', metric: 'requests_per_second', target: 50 },
  ]);
  expect(made.scalesOn).toBe(ScalesOn.CPU);
});

test('pods that are kept without a sidecar have nobody who counts their requests', () => {
  const labels = { 'sidecar.istio.io/inject': 'false' };
  expect(validations(meshed({ maxReplicas: 10, requestsPerSecond: 50, labels }))).toEqual([
    "[web] sidecars count the requests that pods work on, got 'requestsPerSecond' in a namespace of no mesh; give the namespace its 'mesh', or scale by cores",
  ]);
});

test('it is known what a workload scales on', () => {
  expect(meshed({ maxReplicas: 10, requestsInFlight: 35 }).scalesOn).toBe(ScalesOn.REQUESTS);
  expect(meshed({ maxReplicas: 10 }).scalesOn).toBe(ScalesOn.CPU);
  expect(meshed({}).scalesOn).toBeUndefined();
});

test('who scales by requests states it, and who scales by cores states nothing', () => {
  expect(factsOf(meshed({ maxReplicas: 10, requestsInFlight: 35 }), 'scaling')).toEqual([
    { kind: 'scaling', cluster: 'cluster', namespace: 'shop', name: 'web', metric: 'requests_in_flight', target: 35 },
  ]);
  expect(factsOf(meshed({ maxReplicas: 10 }), 'scaling')).toEqual([]);
});

test('requests are counted by sidecars, for pods that scale, in numbers that make sense', () => {
  expect(validations(web({ requestsInFlight: 0 }))).toEqual([
    "[web] a pod works on 0.1 to 100000 requests at a time, got 0; correct 'requestsInFlight'",
    "[web] 'requestsInFlight' is for a deployment that scales, got no 'maxReplicas'; add it",
    "[web] sidecars count the requests that pods work on, got 'requestsInFlight' in a namespace of no mesh; give the namespace its 'mesh', or scale by cores",
  ]);
  expect(validations(meshed({ maxReplicas: 10, requestsInFlight: NaN }))).toHaveLength(1);
});

test('settings of another kind are refused in words', () => {
  const props = { maxReplicas: '10', requestsInFlight: '35' } as unknown as HardenedDeploymentProps;
  expect(() => meshed(props)).toThrow(
    [
      "[web] 'maxReplicas' of a deployment is a number, got '10'; write it as 10",
      "[web] 'requestsInFlight' of a deployment is a number, got '35'; write it as 35",
    ].join('\n'),
  );
});

describe('a metric that autoscalers ask for', () => {
  const scaling = at('main/web', {
    kind: 'scaling' as const,
    cluster: 'main',
    namespace: 'shop',
    name: 'web',
    metric: 'requests_in_flight',
    target: 35,
  });
  const told = (cluster: string, ...names: string[]): Stated<Fact> =>
    at<Fact>('adapter', { kind: 'pod-metrics', cluster, metrics: names });

  test('is told in their cluster', () => {
    expect(says(scalingMetric, scaling, told('main', 'requests_in_flight'))).toEqual([]);
  });

  test('is missed where an adapter of another cluster tells it, or one of another metric', () => {
    const missed = [
      "[main/web] autoscalers of 'main' are told 'requests_in_flight' by an adapter, got none that does; add a 'PrometheusAdapter' to the cluster, or scale by cores",
    ];
    expect(says(scalingMetric, scaling)).toEqual(missed);
    expect(says(scalingMetric, scaling, told('other', 'requests_in_flight'))).toEqual(missed);
    expect(says(scalingMetric, scaling, told('main', 'queue_length'))).toEqual(missed);
  });

  test('is reached by pods before their excess leaves', () => {
    const federated = (capacityPerPod: number, cluster = 'main'): Stated<Fact> =>
      at<Fact>('main/mesh/web', {
        kind: 'federated-service',
        cluster,
        namespace: 'shop',
        name: 'web',
        mode: 'spill',
        capacityPerPod,
        peers: ['west'],
        places: 1,
      });
    expect(says(scalingCapacity, scaling, federated(50))).toEqual([]);
    expect(says(scalingCapacity, scaling, federated(39))).toEqual([]);
    expect(says(scalingCapacity, scaling, federated(38))).toEqual([
      "[main/web] pods take 38 requests at a time and the excess of 'shop/web' leaves, got 35 before there are more pods; lower 'requestsInFlight' to 26.6",
    ]);
    expect(says(scalingCapacity, scaling, federated(10, 'west'))).toEqual([]);
    expect(says(scalingCapacity, scaling)).toEqual([]);
  });
});
