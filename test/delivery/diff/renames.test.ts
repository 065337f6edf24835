import { ObjectChangeKind } from '../../../lib';
import { Content, compared, object, told } from './working-copy';

describe('an object under another name', () => {
  const deployment = (name: string, image = 'a:1', more: Content = {}): Content =>
    object('apps/v1/Deployment', name, {
      spec: {
        replicas: 3,
        selector: { matchLabels: { app: name } },
        template: { spec: { containers: [{ name, image }] } },
        revisionHistoryLimit: 5,
        minReadySeconds: 2,
        ...more,
      },
    });
  const renamed = (before: Content[], after: Content[]): string[] => {
    const files = (objects: Content[]): Record<string, unknown> =>
      Object.fromEntries(objects.map((one, i) => [`50-apps/web/${i}.yaml`, one]));
    return told(compared(files(before), files(after)));
  };

  it('is told as renamed, although its own name stands in it', () => {
    expect(renamed([deployment('old-name')], [deployment('new-name')])).toEqual([
      'renamed Deployment/shop/new-name from Deployment/shop/old-name',
    ]);
  });

  it('is told as renamed with what else differs', () => {
    const { changes } = compared(
      { '50-apps/web/a.yaml': deployment('old-name') },
      { '50-apps/web/a.yaml': deployment('new-name', 'a:2') },
    );
    expect(changes).toMatchObject([
      { change: ObjectChangeKind.RENAMED, name: 'new-name', renamedFrom: 'Deployment/shop/old-name' },
    ]);
    expect(changes[0].fields.map((field) => field.path)).toEqual([
      'spec.selector.matchLabels.app',
      'spec.template.spec.containers[name=new-name]',
      'spec.template.spec.containers[name=old-name]',
    ]);
  });

  it('is another one if much differs', () => {
    const other = deployment('new-name', 'b:1', { replicas: 1, revisionHistoryLimit: 9 });
    expect(renamed([deployment('old-name')], [other])).toEqual([
      'added Deployment/shop/new-name',
      'removed Deployment/shop/old-name',
    ]);
  });

  it('is another one if it is of another kind or has little in it', () => {
    const set = { ...deployment('new-name'), kind: 'ReplicaSet' };
    expect(renamed([deployment('old-name')], [set])).toEqual([
      'removed Deployment/shop/old-name',
      'added ReplicaSet/shop/new-name',
    ]);
    expect(renamed([object('v1/ServiceAccount', 'old')], [object('v1/ServiceAccount', 'new')])).toEqual([
      'added ServiceAccount/shop/new',
      'removed ServiceAccount/shop/old',
    ]);
  });

  it('is not guessed where two could be the one', () => {
    expect(renamed([deployment('one-name'), deployment('two-name')], [deployment('new-name')])).toEqual([
      'added Deployment/shop/new-name',
      'removed Deployment/shop/one-name',
      'removed Deployment/shop/two-name',
    ]);
  });

  it('of many alike is the one of its own name where the namespace is renamed', () => {
    const policy = (namespace: string, name: string): Content =>
      object('networking.k8s.io/v1/NetworkPolicy', name, { spec: { podSelector: {}, a: 1, b: 2, c: 3 } }, namespace);
    const [before, after] = ['exam-old', 'exam-new'].map((space) => ['deny', 'dns'].map((name) => policy(space, name)));
    expect(renamed(before, after)).toEqual([
      'renamed NetworkPolicy/exam-new/deny from NetworkPolicy/exam-old/deny',
      'renamed NetworkPolicy/exam-new/dns from NetworkPolicy/exam-old/dns',
    ]);
  });
});
