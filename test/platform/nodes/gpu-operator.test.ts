import { App as Cdk8sApp, Chart, Testing } from 'cdk8s';
import { parse } from 'yaml';
import { Distribution } from '../../../lib';
import { DeliveryUnit, Layer } from '../../../lib/manifests';
import { GpuOperator, GpuOperatorProps } from '../../../lib/platform/nodes/gpu-operator';
import { objects, validations } from '../../support/rendered';

function make(props: Partial<GpuOperatorProps> = {}): GpuOperator {
  return new GpuOperator(Testing.app(), 'gpu', { distribution: Distribution.RKE2, ...props });
}

function values(operator: GpuOperator): Record<string, any> {
  const [{ spec }] = objects(operator, 'HelmChart') as unknown as { spec: { valuesContent: string } }[];
  return parse(spec.valuesContent) as Record<string, any>;
}

const GPU = { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' };

test("NVIDIA's chart is installed by the distribution's Helm controller", () => {
  expect(objects(make(), 'HelmChart')).toEqual([
    expect.objectContaining({
      metadata: expect.objectContaining({ name: 'gpu-operator', namespace: 'kube-system' }),
      spec: expect.objectContaining({
        repo: 'https://helm.ngc.nvidia.com/nvidia',
        chart: 'gpu-operator',
        version: 'v26.3.1',
        targetNamespace: 'gpu-operator',
        failurePolicy: 'abort',
      }),
    }),
  ]);
});

test('nothing waits for it: it is not ready while a server with GPUs is off', () => {
  const layers = make()
    .node.findAll()
    .filter((construct) => DeliveryUnit._isDeliveryUnit(construct))
    .map((unit) => [unit.component, unit.layer]);
  expect(layers).toEqual([
    ['gpu-operator', Layer.NAMESPACES],
    ['gpu-operator', Layer.APPS],
  ]);
});

test.each([Distribution.RKE2, Distribution.K3S])(
  'with %s the operator finds the containerd that runs',
  (distribution) => {
    expect(values(make({ distribution })).toolkit).toEqual({
      env: [{ name: 'CONTAINERD_SOCKET', value: '/run/k3s/containerd/containerd.sock' }],
    });
  },
);

test('the driver comes with it unless the nodes have one', () => {
  expect(values(make()).driver).toEqual({ enabled: true });
  expect(values(make({ driver: false })).driver).toEqual({ enabled: false });
});

test('what runs on nodes with GPUs tolerates the taints of them, also what finds the GPUs', () => {
  const { daemonsets, 'node-feature-discovery': discovery } = values(
    make({ taints: ['dedicated=learning:NoExecute', 'shared:NoSchedule'] }),
  );
  const tolerations = [
    GPU,
    { key: 'dedicated', operator: 'Equal', value: 'learning', effect: 'NoExecute' },
    { key: 'shared', operator: 'Equal', value: '', effect: 'NoSchedule' },
  ];
  expect(daemonsets).toEqual({ tolerations });
  expect(discovery).toEqual({ worker: { tolerations } });
});

test('its namespace takes privileged pods, which call out and whose metrics alone are called', () => {
  const operator = make();
  const [namespace] = objects(operator, 'Namespace');
  expect(namespace.metadata).toMatchObject({
    name: operator.namespace,
    labels: { 'pod-security.kubernetes.io/enforce': 'privileged' },
  });
  expect(objects(operator, 'NetworkPolicy').map(({ spec }) => spec)).toEqual([
    {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: {} }] }, { ports: [{ port: 9400, protocol: 'TCP' }] }],
    },
  ]);
});

test('a plain chart of cdk8s takes it too', () => {
  const app = new Cdk8sApp({ outdir: 'unused' });
  const chart = new Chart(app, 'plain');
  new GpuOperator(chart, 'gpu', { distribution: Distribution.K3S });
  expect(validations(app)).toEqual([]);
});

test('a wrong taint and the same twice are refused', () => {
  expect(validations(make({ taints: ['dedicated=learning', 'a=b:NoSchedule', 'a=b:NoSchedule'] }))).toEqual([
    "[gpu] a taint is '<key>=<value>:<effect>' with the effect NoSchedule, PreferNoSchedule or NoExecute, got 'dedicated=learning'; correct 'taints'",
    "[gpu] a taint is named once, got 'a=b:NoSchedule' twice; take one out of 'taints'",
  ]);
});
