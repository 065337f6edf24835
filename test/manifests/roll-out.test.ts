import { App } from 'cdk8s';
import {
  AccessMode,
  Duration,
  HardenedDeployment,
  HardenedDeploymentProps,
  HardenedStatefulSet,
  PodProbe,
  PodSpread,
  PodVolume,
  RolloutStrategy,
} from '../../lib';
import { objects, validations } from '../support/rendered';
import { WEB, factsOf, schemaProblems, web } from './hardened';

const specOf = (made: HardenedDeployment): any => objects(made, 'Deployment')[0].spec;
const podOf = (made: HardenedDeployment): any => specOf(made).template.spec;
const block = PodVolume.claim({ claimName: 'files', accessMode: AccessMode.READ_WRITE_ONCE });
const shared = PodVolume.claim({ claimName: 'files', accessMode: AccessMode.READ_WRITE_MANY });

function store(props: Partial<HardenedDeploymentProps> = {}): HardenedStatefulSet {
  return new HardenedStatefulSet(new App(), 'store', { ...WEB, replicas: 3, ...props });
}

describe('before a pod stops', () => {
  test('it goes on for some seconds in which its callers learn of it', () => {
    expect(podOf(web()).containers[0].lifecycle).toEqual({ preStop: { sleep: { seconds: 5 } } });
    expect(podOf(web({ preStop: Duration.seconds(12) })).containers[0].lifecycle).toEqual({
      preStop: { sleep: { seconds: 12 } },
    });
    expect(schemaProblems(web())).toEqual([]);
  });

  test('it does not where nobody calls it, or the program says so', () => {
    const silent = web({ ports: [], readiness: PodProbe.command(['/bin/ready']) });
    expect(podOf(silent).containers[0]).not.toHaveProperty('lifecycle');
    expect(podOf(web({ preStop: Duration.seconds(0) })).containers[0]).not.toHaveProperty('lifecycle');
  });

  test('there is time left to stop, and both are whole seconds', () => {
    expect(validations(web({ preStop: Duration.seconds(30) }))).toEqual([
      "[web] a pod is told to stop before its time is over, got 30 of 30 seconds before that; shorten 'preStop' or raise 'terminationGracePeriod'",
    ]);
    expect(validations(web({ terminationGracePeriod: Duration.seconds(5) }))).toEqual([
      "[web] a pod is told to stop before its time is over, got 5 of 5 seconds before that; shorten 'preStop' or raise 'terminationGracePeriod'",
    ]);
    expect(validations(web({ preStop: Duration.minutes(1), terminationGracePeriod: Duration.seconds(61) }))).toEqual(
      [],
    );
    const halves = { preStop: Duration.millis(2500), terminationGracePeriod: Duration.millis(9500) };
    expect(validations(web(halves))).toEqual([
      "[web] a pod has whole seconds to stop, 1 or more, got 9.5; correct 'terminationGracePeriod'",
      "[web] a pod goes on for whole seconds before it is told to stop, got 2.5; correct 'preStop'",
    ]);
  });
});

describe('newer pods', () => {
  test('take the places of older ones one after another, or all at once where the program says so', () => {
    expect(specOf(web()).strategy).toEqual({
      type: 'RollingUpdate',
      rollingUpdate: { maxSurge: 1, maxUnavailable: 0 },
    });
    const made = web({ strategy: RolloutStrategy.RECREATE });
    expect(specOf(made).strategy).toEqual({ type: 'Recreate' });
    expect(factsOf(made, 'pods')).toEqual([expect.objectContaining({ surge: 0 })]);
    expect(schemaProblems(made)).toEqual([]);
  });

  test('wait for older ones to go where those have a volume of one node', () => {
    const made = web({ replicas: 1 });
    made.mount('/data', block);
    expect(specOf(made).strategy).toEqual({ type: 'Recreate' });
    expect(validations(made)).toEqual([]);
    const many = web();
    many.mount('/data', shared);
    expect(specOf(many).strategy.type).toBe('RollingUpdate');
  });

  test('never come where they would wait for such a volume', () => {
    const made = web({ replicas: 1, strategy: RolloutStrategy.ROLLING });
    made.mount('/data', block);
    expect(validations(made)).toEqual([
      "[web] a newer pod waits for ever for a volume that an older one has on another node, got a rolling 'strategy' with '/data'; leave it out, or claim the volume of a class of a shared file system",
    ]);
  });

  test('leave as many revisions to go back to as are asked for', () => {
    expect(specOf(web({ revisionHistory: 10 })).revisionHistoryLimit).toBe(10);
    expect((objects(store({ revisionHistory: 1 }), 'StatefulSet')[0].spec as any).revisionHistoryLimit).toBe(1);
    expect(validations(web({ revisionHistory: 0 }))).toEqual([
      "[web] the number of earlier revisions is a whole number from 1 to 100, got 0; correct 'revisionHistory'",
    ]);
  });
});

describe('pods are kept apart', () => {
  const labelSelector = { matchLabels: { 'app.kubernetes.io/name': 'web' } };

  test('by zones where no two may share one', () => {
    const made = web({ spread: PodSpread.ZONES, replicas: 3 });
    expect(podOf(made).affinity.podAntiAffinity).toEqual({
      requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector, topologyKey: 'topology.kubernetes.io/zone' }],
    });
    expect(podOf(made)).not.toHaveProperty('topologySpreadConstraints');
    expect(specOf(made).strategy.rollingUpdate).toEqual({ maxSurge: 0, maxUnavailable: 1 });
    expect(schemaProblems(made)).toEqual([]);
  });

  test('by hosts, over zones as far as there are any', () => {
    const { affinity, topologySpreadConstraints } = podOf(web({ spread: PodSpread.HOSTS }));
    expect(affinity.podAntiAffinity).toEqual({
      requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector, topologyKey: 'kubernetes.io/hostname' }],
    });
    expect(topologySpreadConstraints).toEqual([
      { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
    ]);
  });

  test('and it is stated of how many, so that there are as many hosts or zones', () => {
    const fact = { kind: 'spread', cluster: 'cluster', namespace: 'shop' };
    expect(factsOf(web({ spread: PodSpread.HOSTS, maxReplicas: 6 }), 'spread')).toEqual([
      { ...fact, name: 'web', pods: 6, domain: 'host' },
    ]);
    expect(factsOf(web({ spread: PodSpread.ZONES, nodeLabels: { disk: 'fast' } }), 'spread')).toEqual([
      { ...fact, name: 'web', pods: 2, domain: 'zone', nodeLabels: { disk: 'fast' } },
    ]);
    expect(factsOf(store(), 'spread')).toEqual([{ ...fact, name: 'store', pods: 3, domain: 'host' }]);
    expect(factsOf(web(), 'spread')).toEqual([]);
    expect(factsOf(web({ spread: PodSpread.HOSTS, replicas: 1 }), 'spread')).toEqual([]);
    expect(factsOf(store({ spread: PodSpread.PREFER_HOSTS }), 'spread')).toEqual([]);
  });
});

test('words that are none of those that can be chosen are refused', () => {
  const props = { spread: 'racks', strategy: 'blue', preStop: 5 } as never;
  expect(() => web(props)).toThrow(
    [
      "[web] 'preStop' of a deployment is a duration, got 5; write it as Duration.seconds(30)",
      "[web] 'spread' of a deployment is one of PodSpread, got 'racks'; write it as PodSpread.PREFER_HOSTS or PodSpread.HOSTS or PodSpread.ZONES",
      "[web] 'strategy' of a deployment is one of RolloutStrategy, got 'blue'; write it as RolloutStrategy.ROLLING or RolloutStrategy.RECREATE",
    ].join('\n'),
  );
});
