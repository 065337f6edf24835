import { Duration } from '../../core';
import { elasticTime, rolloverAge, rolloverGibibytes } from './log-sizing';

/** @internal */
export interface LifecycleProps {
  readonly retention: Duration;
  readonly volumeGibibytes: number;
  /** Copies of each record beside the first. */
  readonly replicas: number;
}

/**
 * A request to Elasticsearch that may be made again.
 * @internal
 */
export interface SetupRequest {
  /** `_ilm/policy/cloudserve-logs`. */
  readonly path: string;
  readonly body: object;
}

/** Name of the policy and of the template of all indices of logs. */
export const LIFECYCLE = 'cloudserve-logs';
/** Role of who writes logs and reads none. */
export const WRITER_ROLE = 'log_writer';

/**
 * How long records stay, what an index is like, and who may write: a data stream `logs-<namespace>` for each namespace.
 * @see https://www.elastic.co/guide/en/elasticsearch/reference/8.19/index-lifecycle-management.html
 * @internal
 */
export function lifecycleRequests(props: LifecycleProps): SetupRequest[] {
  return [
    { path: `_ilm/policy/${LIFECYCLE}`, body: policy(props) },
    { path: `_index_template/${LIFECYCLE}`, body: template(props) },
    {
      path: `_security/role/${WRITER_ROLE}`,
      body: { cluster: [], indices: [{ names: ['logs-*'], privileges: ['auto_configure', 'create_doc'] }] },
    },
  ];
}

function policy({ retention, volumeGibibytes }: LifecycleProps): object {
  const age = elasticTime(Duration.seconds(rolloverAge(retention.toSeconds())));
  return {
    policy: {
      phases: {
        hot: {
          min_age: '0ms',
          actions: { rollover: { max_age: age, max_primary_shard_size: `${rolloverGibibytes(volumeGibibytes)}gb` } },
        },
        delete: { min_age: elasticTime(retention), actions: { delete: {} } },
      },
    },
  };
}

/**
 * Fields that applications make up stand in one field of the type `flattened` each: no application takes names of fields or their types
 * from another, and none makes so many that an index is full of them.
 */
function template({ replicas }: LifecycleProps): object {
  const keyword = { type: 'keyword', ignore_above: 1024 };
  const flattened = { type: 'flattened', ignore_above: 1024 };
  return {
    index_patterns: ['logs-*'],
    data_stream: {},
    priority: 500,
    template: {
      settings: {
        'index.lifecycle.name': LIFECYCLE,
        'index.number_of_shards': 1,
        'index.number_of_replicas': replicas,
        'index.codec': 'best_compression',
        'index.refresh_interval': '10s',
      },
      mappings: {
        dynamic: false,
        properties: {
          '@timestamp': { type: 'date' },
          message: { type: 'match_only_text' },
          unmatched_line: { type: 'match_only_text' },
          stream: keyword,
          tenant: keyword,
          json: flattened,
          kubernetes: {
            properties: {
              namespace_name: keyword,
              pod_name: keyword,
              container_name: keyword,
              host: keyword,
              labels: flattened,
            },
          },
        },
      },
    },
  };
}
