import { imagesOf } from '../../../lib/delivery';

const pod = {
  initContainers: [{ image: 'a:1' }],
  containers: [{ image: 'b:1' }, { image: 'a:1' }],
  ephemeralContainers: [{ image: 'c:1' }],
};

it.each<[string, object, string[]]>([
  ['a pod', { kind: 'Pod', spec: pod }, ['a:1', 'b:1', 'c:1']],
  ['a Deployment', { kind: 'Deployment', spec: { template: { spec: pod } } }, ['a:1', 'b:1', 'c:1']],
  [
    'a CronJob',
    { kind: 'CronJob', spec: { jobTemplate: { spec: { template: { spec: pod } } } } },
    ['a:1', 'b:1', 'c:1'],
  ],
  [
    'a list of templates of any operator',
    { kind: 'Thing', spec: { nodes: [{ podTemplate: { spec: pod } }] } },
    ['a:1', 'b:1', 'c:1'],
  ],
  [
    'a container that only sets resources',
    { kind: 'Thing', spec: { podTemplate: { spec: { containers: [{ name: 'x' }] } } } },
    [],
  ],
  [
    'a volume of an image',
    { kind: 'Pod', spec: { volumes: [{ image: { reference: 'model:1' } }, { emptyDir: {} }] } },
    ['model:1'],
  ],
  ['an object that has a field of that name', { apiVersion: 'v1', kind: 'ConfigMap', data: { image: 'a:1' } }, []],
  [
    'Ceph',
    { apiVersion: 'ceph.rook.io/v1', kind: 'CephCluster', spec: { cephVersion: { image: 'quay.io/ceph/ceph:v20' } } },
    ['quay.io/ceph/ceph:v20'],
  ],
  [
    'a cluster of another group',
    { apiVersion: 'example.org/v1', kind: 'CephCluster', spec: { cephVersion: { image: 'a:1' } } },
    [],
  ],
  [
    'Prometheus',
    { apiVersion: 'monitoring.coreos.com/v1', kind: 'Prometheus', spec: { image: 'p:3', thanos: { image: 't:1' } } },
    ['p:3', 't:1'],
  ],
  ['Alertmanager', { apiVersion: 'monitoring.coreos.com/v1', kind: 'Alertmanager', spec: { image: 'am:1' } }, ['am:1']],
  [
    'Elasticsearch, whose operator knows the image of a version',
    { apiVersion: 'elasticsearch.k8s.elastic.co/v1', kind: 'Elasticsearch', spec: { version: '9.4.3' } },
    ['docker.elastic.co/elasticsearch/elasticsearch:9.4.3'],
  ],
  [
    'Elasticsearch with an image of its own',
    {
      apiVersion: 'elasticsearch.k8s.elastic.co/v1',
      kind: 'Elasticsearch',
      spec: { version: '9.4.3', image: 'own:9' },
    },
    ['own:9'],
  ],
  [
    'Kibana',
    { apiVersion: 'kibana.k8s.elastic.co/v1', kind: 'Kibana', spec: { version: '9.4.3' } },
    ['docker.elastic.co/kibana/kibana:9.4.3'],
  ],
  [
    'MariaDB',
    {
      apiVersion: 'k8s.mariadb.com/v1alpha1',
      kind: 'MariaDB',
      spec: { image: 'm:11', galera: { agent: { image: 'g:1' } } },
    },
    ['m:11', 'g:1'],
  ],
  [
    'MongoDB',
    {
      apiVersion: 'psmdb.percona.com/v1',
      kind: 'PerconaServerMongoDB',
      spec: { image: 'm:8', backup: { image: 'b:2' } },
    },
    ['m:8', 'b:2'],
  ],
  [
    'a plan of upgrades, whose controller adds the version',
    {
      apiVersion: 'upgrade.cattle.io/v1',
      kind: 'Plan',
      spec: {
        version: 'v1.35.6+k3s1',
        upgrade: { image: 'rancher/k3s-upgrade' },
        prepare: { image: 'localhost:5000/p' },
      },
    },
    ['rancher/k3s-upgrade:v1.35.6-k3s1', 'localhost:5000/p:v1.35.6-k3s1'],
  ],
  [
    'a plan of upgrades with tags',
    {
      apiVersion: 'upgrade.cattle.io/v1',
      kind: 'Plan',
      spec: { version: 'v1.35.6+k3s1', upgrade: { image: 'rancher/k3s-upgrade:v1' } },
    },
    ['rancher/k3s-upgrade:v1'],
  ],
])('%s', (_, json, images) => expect(imagesOf(json)).toEqual(images));
