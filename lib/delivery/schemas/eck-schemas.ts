import { kind, list, record } from './narrow-schema';
import { Schema } from './schema';

/**
 * Fields of the kinds of Elastic's operator that this library writes, by group and `<version>/<Kind>`: its own definitions are under a licence
 * that keeps them out of the package. An object with further fields is refused unless its schema is in `kindSchemas` of the App.
 * @see https://www.elastic.co/docs/reference/cloud-on-k8s/api-docs
 * @internal
 */
export function eckSchemas(): Readonly<Record<string, Readonly<Record<string, Schema>>>> {
  return {
    'elasticsearch.k8s.elastic.co': { 'v1/Elasticsearch': kind(elasticsearch) },
    'kibana.k8s.elastic.co': { 'v1/Kibana': kind(kibana) },
  };
}

const text: Schema = { type: 'string', minLength: 1 };
const count: Schema = { type: 'integer', format: 'int32', minimum: 0 };
const release: Schema = { type: 'string', pattern: '^[89]\\.\\d+\\.\\d+$' };
const anything: Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
const texts: Schema = { type: 'object', additionalProperties: { type: 'string' } };
const secrets = list(record({ secretName: text }, 'secretName'));

const http = record({
  service: record({
    metadata: record({ annotations: texts, labels: texts }),
    spec: record({ type: { type: 'string', enum: ['ClusterIP', 'LoadBalancer', 'NodePort'] }, selector: texts }),
  }),
  tls: record({
    selfSignedCertificate: record({ disabled: { type: 'boolean' } }),
    certificate: record({ secretName: text }),
  }),
});

const claim = record(
  {
    metadata: record(
      { name: { type: 'string', enum: ['elasticsearch-data'] }, annotations: texts, labels: texts },
      'name',
    ),
    spec: record(
      {
        accessModes: list({ type: 'string', enum: ['ReadWriteOnce', 'ReadWriteMany', 'ReadWriteOncePod'] }),
        storageClassName: text,
        resources: record({ requests: record({ storage: text }, 'storage') }, 'requests'),
      },
      'accessModes',
      'resources',
    ),
  },
  'metadata',
  'spec',
);

const nodeSet = record(
  {
    name: { type: 'string', pattern: '^[a-zA-Z0-9-]+$', maxLength: 23 },
    count,
    config: anything,
    zoneAwareness: record({
      topologyKey: text,
      zones: { ...list(text), minItems: 1, 'x-kubernetes-list-type': 'set' },
    }),
    podTemplate: anything,
    volumeClaimTemplates: list(claim),
  },
  'name',
  'count',
);

const elasticsearch = record(
  {
    version: release,
    image: text,
    volumeClaimDeletePolicy: { type: 'string', enum: ['DeleteOnScaledownOnly', 'DeleteOnScaledownAndClusterDeletion'] },
    updateStrategy: record({
      changeBudget: record({ maxSurge: { type: 'integer' }, maxUnavailable: { type: 'integer' } }),
    }),
    auth: record({ fileRealm: secrets, roles: secrets, disableElasticUser: { type: 'boolean' } }),
    secureSettings: secrets,
    http,
    nodeSets: {
      ...list(nodeSet),
      minItems: 1,
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['name'],
    },
  },
  'version',
  'nodeSets',
);

const kibana = record(
  {
    version: release,
    image: text,
    count,
    elasticsearchRef: record({ name: text, namespace: text }, 'name'),
    config: anything,
    secureSettings: secrets,
    http,
    podTemplate: anything,
  },
  'version',
);
