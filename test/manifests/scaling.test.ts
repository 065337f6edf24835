import { App } from 'cdk8s';
import { HardenedDeployment, HardenedDeploymentProps, ScalesOn } from '../../lib';
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
