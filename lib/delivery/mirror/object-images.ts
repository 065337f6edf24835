import { at, fieldsOf, isRecord, itemsOf, textAt } from '../diff/json';

/** Fields of resources that name an image, or several, by group and kind; `*` is every item of a list. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'ceph.rook.io/CephCluster': ['spec.cephVersion.image'],
  'monitoring.coreos.com/Prometheus': ['spec.image', 'spec.thanos.image'],
  'monitoring.coreos.com/PrometheusAgent': ['spec.image'],
  'monitoring.coreos.com/Alertmanager': ['spec.image'],
  'monitoring.coreos.com/ThanosRuler': ['spec.image'],
  'elasticsearch.k8s.elastic.co/Elasticsearch': ['spec.image'],
  'kibana.k8s.elastic.co/Kibana': ['spec.image'],
  'k8s.mariadb.com/MariaDB': [
    'spec.image',
    'spec.galera.agent.image',
    'spec.galera.initContainer.image',
    'spec.metrics.exporter.image',
  ],
  'k8s.mariadb.com/MaxScale': ['spec.image'],
  'psmdb.percona.com/PerconaServerMongoDB': [
    'spec.image',
    'spec.initImage',
    'spec.backup.image',
    'spec.pmm.image',
    'spec.logcollector.image',
    'spec.replsets.*.sidecars.*.image',
    'spec.sharding.configsvrReplSet.sidecars.*.image',
  ],
  'pxc.percona.com/PerconaXtraDBCluster': [
    'spec.initContainer.image',
    'spec.pxc.image',
    'spec.haproxy.image',
    'spec.proxysql.image',
    'spec.backup.image',
    'spec.logcollector.image',
    'spec.pmm.image',
  ],
  'minio.min.io/Tenant': ['spec.image'],
  'helm.cattle.io/HelmChart': ['spec.jobImage'],
};

/** Images that an operator takes for a version where no image is named. */
const BY_VERSION: Readonly<Record<string, string>> = {
  'elasticsearch.k8s.elastic.co/Elasticsearch': 'docker.elastic.co/elasticsearch/elasticsearch',
  'kibana.k8s.elastic.co/Kibana': 'docker.elastic.co/kibana/kibana',
};

/**
 * Names of the images that an object makes a cluster run, as they stand in it: those of pods and pod templates, however deep, and those of
 * resources whose operators make pods.
 * @internal
 */
export function imagesOf(object: object): string[] {
  const json = fieldsOf(object);
  const found = new Set<string>();
  collect(json, found);
  const type = `${textAt(json, 'apiVersion')?.split('/')[0] ?? ''}/${textAt(json, 'kind') ?? ''}`;
  for (const field of FIELDS[type] ?? []) {
    add(at(json, field), found);
  }
  const version = textAt(json, 'spec.version');
  const byVersion = BY_VERSION[type];
  if (byVersion !== undefined && version !== undefined && at(json, 'spec.image') === undefined) {
    found.add(`${byVersion}:${version}`);
  }
  if (type === 'upgrade.cattle.io/Plan') {
    ['spec.upgrade.image', 'spec.prepare.image'].forEach((field) => addOfPlan(at(json, field), version, found));
  }
  return [...found];
}

const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    value.forEach((item) => collect(item, found));
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (CONTAINERS.includes(key)) {
        itemsOf(inner).forEach((container) => add(at(container, 'image'), found));
      } else if (key === 'volumes') {
        itemsOf(inner).forEach((volume) => add(at(volume, 'image.reference'), found));
      }
      collect(inner, found);
    }
  }
}

function add(image: unknown, found: Set<string>): void {
  if (typeof image === 'string' && image !== '') {
    found.add(image);
  }
}

/** The upgrade controller puts the version of the plan where the image has no tag, with `-` for `+`. */
function addOfPlan(image: unknown, version: string | undefined, found: Set<string>): void {
  const hasTag = typeof image === 'string' && /[:@][^/]*$/.test(image);
  add(
    hasTag || version === undefined || typeof image !== 'string' ? image : `${image}:${version.replaceAll('+', '-')}`,
    found,
  );
}
