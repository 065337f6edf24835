import { nodeLabels, nodeTaints } from '../../lib/clusters/pools/node-registration';

test('nodes register with the name of their pool and the labels of its settings, sorted', () => {
  expect(Object.entries(nodeLabels('storage', { labels: { role: 'osd', 'a.example/tier': 'gold' } }))).toEqual([
    ['a.example/tier', 'gold'],
    ['cloudserve/pool', 'storage'],
    ['role', 'osd'],
  ]);
});

test('no label of the settings hides which pool a node is of', () => {
  expect(nodeLabels('gpu', { labels: { 'cloudserve/pool': 'other' } })).toEqual({ 'cloudserve/pool': 'gpu' });
});

test('an accelerator is a label and a taint of its nodes', () => {
  const settings = { accelerator: 'nvidia.com/gpu' };
  expect(nodeLabels('gpu', settings)).toEqual({ 'cloudserve/pool': 'gpu', 'nvidia.com/gpu': 'present' });
  expect(nodeTaints(settings)).toEqual(['nvidia.com/gpu=present:NoSchedule']);
});

test('taints of the settings stand in place of that of the accelerator, also none', () => {
  expect(nodeTaints({ accelerator: 'nvidia.com/gpu', taints: ['dedicated=ai:NoExecute'] })).toEqual([
    'dedicated=ai:NoExecute',
  ]);
  expect(nodeTaints({ accelerator: 'nvidia.com/gpu', taints: [] })).toEqual([]);
  expect(nodeTaints({})).toEqual([]);
});
